CREATE TABLE estates (est_no INTEGER PRIMARY KEY, est_name TEXT, quarter TEXT, mgr TEXT, yr_built INTEGER);
CREATE TABLE homes (home_no INTEGER PRIMARY KEY, est_no INTEGER REFERENCES estates(est_no), addr TEXT, beds INTEGER, floor_no INTEGER, lift_yn TEXT, wk_rent REAL, status TEXT);
CREATE TABLE bands (band TEXT PRIMARY KEY, band_desc TEXT, max_wait_mths INTEGER);
CREATE TABLE applicants (app_no INTEGER PRIMARY KEY, fname TEXT, lname TEXT, dob DATE, band TEXT REFERENCES bands(band), reg_dt DATE, household_size INTEGER, beds_needed INTEGER, wk_income REAL, quarter TEXT);
CREATE TABLE needs (need_cd TEXT PRIMARY KEY, need_desc TEXT, pts INTEGER);
CREATE TABLE applicant_needs (app_no INTEGER REFERENCES applicants(app_no), need_cd TEXT REFERENCES needs(need_cd), proven_yn TEXT);
CREATE TABLE bids (bid_no INTEGER PRIMARY KEY, app_no INTEGER REFERENCES applicants(app_no), home_no INTEGER REFERENCES homes(home_no), bid_dt DATE, rank_no INTEGER, outcome TEXT);
INSERT INTO estates VALUES (1,'Larkfield','North','Debbie Shaw',1966),(2,'Canal Reach','Centre','Imran Saleh',2012),(3,'Poplar Court','South','Debbie Shaw',1954),(4,'Foundry Yard','Centre','Lou Beck',1999),(5,'Beacon Rise','East','Imran Saleh',2023);
INSERT INTO homes VALUES (11,1,'4 Lark Close',3,0,'N',118.5,'let'),(12,1,'17 Lark Close',2,1,'N',101,'vacant'),(13,2,'Flat 9 Canal Reach',1,4,'Y',112,'let'),(14,2,'Flat 22 Canal Reach',2,6,'Y',134.25,'offered'),(15,3,'2 Poplar Court',1,0,'N',84,'vacant'),(16,3,'8 Poplar Court',4,0,'N',142,'let'),(17,4,'Loft 3 Foundry Yard',2,3,'Y',127.8,'let'),(18,4,'Loft 5 Foundry Yard',1,3,'Y',109,'repair');
INSERT INTO bands VALUES ('A','emergency',3),('B','urgent',12),('C','moderate',36),('D','low need',84);
INSERT INTO applicants VALUES (501,'Tanya','Ridley','1986-04-03','B','2022-06-14',4,3,390,'North'),(502,'Yusuf','Demir','1959-09-27','A','2023-11-20',1,1,185,'Centre'),(503,'Colette','Marsh','1993-01-16','C','2021-02-08',2,1,410,'South'),(504,'Dean','Ridley','2001-12-11','D','2023-05-30',1,1,342.5,'North'),(505,'Aisha','Bello','1979-07-22','B','2023-01-19',6,4,455,'East'),(506,'Viktor','Lund','1948-02-29','C','2020-10-05',2,1,230,'South'),(507,'Nia','Prosser','1996-08-15','A','2024-03-04',3,2,NULL,'Centre'),(508,'Hamid','Qureshi','1984-11-02','C','2022-09-09',5,3,505,'North');
INSERT INTO needs VALUES ('OVR','overcrowding',20),('WCH','wheelchair user',35),('MED','medical grounds',25),('VIO','fleeing violence',50),('EVI','eviction notice',40),('CAR','near a carer',15);
INSERT INTO applicant_needs VALUES (501,'OVR','Y'),(502,'WCH','Y'),(502,'MED','Y'),(503,'CAR','N'),(505,'OVR','Y'),(505,'MED','N'),(507,'VIO','Y'),(508,'OVR','Y'),(506,'MED','Y');
INSERT INTO bids VALUES (1,501,11,'2023-02-10',2,'lost'),(2,502,13,'2023-12-01',1,'won'),(3,503,13,'2023-12-01',4,'lost'),(4,505,16,'2023-03-17',1,'won'),(5,507,14,'2024-03-22',1,'offer'),(6,506,15,'2024-02-09',3,'lost'),(7,503,15,'2024-02-09',2,'lost'),(8,501,17,'2023-09-15',1,'refused'),(9,508,11,'2023-02-10',1,'won'),(10,504,13,'2023-12-02',9,'lost');
-- Q: Find the first and last names of the applicants in the North quarter who need 3 bedrooms.
SELECT fname, lname FROM applicants WHERE quarter = 'North' AND beds_needed = 3;
-- Q: Which homes are vacant? Give the number and address.
SELECT home_no, addr FROM homes WHERE status = 'vacant';
-- Q: Who manages the estate that was built first?
SELECT mgr FROM estates ORDER BY yr_built LIMIT 1;
-- Q: What are the addresses and weekly rents of the homes on estates in the Centre?
SELECT h.addr, h.wk_rent FROM homes AS h JOIN estates AS e ON h.est_no = e.est_no WHERE e.quarter = 'Centre';
-- Q: How many applicants are there in every band? Show the band's description and the number, biggest first.
SELECT b.band_desc, count(*) FROM bands AS b JOIN applicants AS a ON a.band = b.band GROUP BY b.band ORDER BY count(*) DESC;
-- Q: Which homes have attracted at least two bids? Address and number of bids.
SELECT h.addr, count(*) FROM homes AS h JOIN bids AS b ON b.home_no = h.home_no GROUP BY h.home_no HAVING count(*) >= 2;
-- Q: Show the last names of applicants with a need described as overcrowding.
SELECT a.lname FROM applicants AS a JOIN applicant_needs AS x ON x.app_no = a.app_no JOIN needs AS n ON x.need_cd = n.need_cd WHERE n.need_desc = 'overcrowding';
-- Q: What are the application numbers of those who have both needs, WCH and MED?
SELECT app_no FROM applicant_needs WHERE need_cd = 'WCH' INTERSECT SELECT app_no FROM applicant_needs WHERE need_cd = 'MED';
-- Q: List the codes of needs that no applicant has claimed.
SELECT need_cd FROM needs EXCEPT SELECT need_cd FROM applicant_needs;
-- Q: Find the applicant with the second longest time on the register, by registration date: number and last name.
SELECT app_no, lname FROM applicants ORDER BY reg_dt LIMIT 1 OFFSET 1;
-- Q: What are the cheapest, dearest and average weekly rent of homes with one bedroom?
SELECT min(wk_rent), max(wk_rent), avg(wk_rent) FROM homes WHERE beds = 1;
-- Q: Which applicants earn less than the average applicant? Show last name and income.
SELECT lname, wk_income FROM applicants WHERE wk_income < (SELECT avg(wk_income) FROM applicants);
-- Q: Which estate managers look after more than one estate?
SELECT mgr FROM estates GROUP BY mgr HAVING count(*) > 1;
-- Q: Find the homes whose address contains Court or begins with Flat, except those with status let.
SELECT home_no FROM homes WHERE (addr LIKE '%Court%' OR addr LIKE 'Flat%') AND status <> 'let';
-- Q: dearest home on each estate (estate number, address)
SELECT est_no, addr FROM (SELECT est_no, addr, row_number() OVER (PARTITION BY est_no ORDER BY wk_rent DESC) AS place FROM homes) WHERE place = 1;
-- Q: The first two to register in every band: band, first name, last name
SELECT band, fname, lname FROM (SELECT band, fname, lname, row_number() OVER (PARTITION BY band ORDER BY reg_dt) AS place FROM applicants) WHERE place <= 2;
-- Q: what percent of bids were won
SELECT 100.0 * sum(CASE WHEN outcome = 'won' THEN 1 ELSE 0 END) / count(*) FROM bids;
-- Q: On each estate number, what portion of the homes has a lift? As a fraction.
SELECT est_no, CAST(sum(CASE WHEN lift_yn = 'Y' THEN 1 ELSE 0 END) AS REAL) / count(*) FROM homes GROUP BY est_no;
-- Q: Households of 1 are 'single', up to 3 'small', above that 'large'. List application numbers with their label.
SELECT app_no, CASE WHEN household_size = 1 THEN 'single' WHEN household_size <= 3 THEN 'small' ELSE 'large' END FROM applicants;
-- Q: proven and unproven claims side by side per need code
SELECT need_cd, sum(CASE WHEN proven_yn = 'Y' THEN 1 ELSE 0 END), sum(CASE WHEN proven_yn = 'N' THEN 1 ELSE 0 END) FROM applicant_needs GROUP BY need_cd;
-- Q: homes nobody has bid for, by address
SELECT h.addr FROM homes AS h WHERE NOT EXISTS (SELECT * FROM bids AS b WHERE b.home_no = h.home_no);
-- Q: Which estate has no homes listed?
SELECT e.est_name FROM estates AS e LEFT JOIN homes AS h ON h.est_no = e.est_no WHERE h.home_no IS NULL;
-- Q: days between registration and each bid, with the applicant's last name
SELECT a.lname, julianday(b.bid_dt) - julianday(a.reg_dt) FROM applicants AS a JOIN bids AS b ON b.app_no = a.app_no;
-- Q: bids made in February 2024
SELECT bid_no FROM bids WHERE strftime('%Y-%m', bid_dt) = '2024-02';
-- Q: points each applicant has from proven needs, most points first
SELECT a.lname, sum(n.pts) FROM applicants AS a JOIN applicant_needs AS x ON x.app_no = a.app_no JOIN needs AS n ON x.need_cd = n.need_cd WHERE x.proven_yn = 'Y' GROUP BY a.app_no ORDER BY sum(n.pts) DESC;
-- Q: whose income do we not know?
SELECT fname, lname FROM applicants WHERE wk_income IS NULL;
