CREATE TABLE alumnus (alum_no INTEGER PRIMARY KEY, fam_name TEXT, giv_name TEXT, grad_yr TEXT, degree TEXT, college TEXT, employer TEXT, city TEXT);
CREATE TABLE campaign (camp_cd TEXT PRIMARY KEY, camp_title TEXT, goal_amt INTEGER, start_dt DATE, end_dt DATE);
CREATE TABLE gift (gift_no INTEGER PRIMARY KEY, alum_no INTEGER REFERENCES alumnus(alum_no), camp_cd TEXT REFERENCES campaign(camp_cd), amt REAL, gift_dt DATE, method TEXT, anonymous TEXT);
CREATE TABLE scholarship (schol_id INTEGER PRIMARY KEY, schol_name TEXT, camp_cd TEXT REFERENCES campaign(camp_cd), yearly_amt INTEGER, recipients INTEGER, min_gpa REAL);
INSERT INTO alumnus VALUES (1,'Aldridge','Fran','1985','BA','Arts','Aldridge Media','Boston'),(2,'Banerjee','Sunil','1999','MSc','Engineering','Voltix','Denver'),(3,'Castellano','Gia','2006','MBA','Business','Northbank','Boston'),(4,'Dufresne','Marc','1978','PhD','Science',NULL,'Montreal'),(5,'Eklund','Tove','2012','BSc','Science','Voltix','Seattle'),(6,'Fujita','Ken','1999','BSc','Engineering','Self-employed','Denver'),(7,'Garza','Lola','2018','BA','Arts','City of Austin','Austin'),(8,'Hobbs','Wes','1985','BA','Business',NULL,'Boston');
INSERT INTO campaign VALUES ('LIB','New Library Wing',2000000,'2019-09-01','2021-08-31'),('SCH','Scholars First',750000,'2020-01-15',NULL),('ROW','Boathouse Repair',120000,'2021-04-01','2021-12-31'),('LAB','Green Labs',900000,'2022-02-01',NULL);
INSERT INTO gift VALUES (1,1,'LIB',25000,'2019-11-20','cheque','N'),(2,2,'SCH',1500,'2020-03-02','card','N'),(3,4,'LIB',100000,'2020-06-18','bequest','Y'),(4,3,'SCH',5000,'2020-12-24','transfer','N'),(5,1,'SCH',8000,'2021-01-30','cheque','N'),(6,6,'ROW',750,'2021-05-14','card','N'),(7,5,'SCH',120,'2021-07-07','card','N'),(8,2,'ROW',2000,'2021-10-11','transfer','Y'),(9,3,'LIB',12000,'2021-03-03','transfer','N'),(10,7,'SCH',60,'2022-12-01','card','N');
INSERT INTO scholarship VALUES (1,'Dufresne Fellowship','LIB',6000,2,3.7),(2,'First in Family','SCH',4500,12,3.0),(3,'Night Oarsmen Prize','ROW',800,3,NULL),(4,'Women in Engineering','SCH',7000,5,3.4),(5,'Open Door Award','SCH',2000,20,2.5);
-- Q: How many alumni live in Boston?
SELECT count(*) FROM alumnus WHERE city = 'Boston';
-- Q: What is the most generous single gift?
SELECT max(amt) FROM gift;
-- Q: scholarship names with yearly amounts, richest first
SELECT schol_name, yearly_amt FROM scholarship ORDER BY yearly_amt DESC;
-- Q: List the different ways people pay their gifts.
SELECT DISTINCT method FROM gift;
-- Q: Who graduated in 1999? Given and family name.
SELECT giv_name, fam_name FROM alumnus WHERE grad_yr = '1999';
-- Q: How much has each campaign raised? Campaign title and total.
SELECT campaign.camp_title, sum(gift.amt) FROM campaign JOIN gift ON campaign.camp_cd = gift.camp_cd GROUP BY campaign.camp_cd;
-- Q: Which alumnus has donated most overall? Family name.
SELECT alumnus.fam_name FROM alumnus JOIN gift ON alumnus.alum_no = gift.alum_no GROUP BY alumnus.alum_no ORDER BY sum(gift.amt) DESC LIMIT 1;
-- Q: Number and average size of the gifts by method
SELECT method, count(*), avg(amt) FROM gift GROUP BY method;
-- Q: Which college's graduates gave the largest number of gifts?
SELECT alumnus.college FROM alumnus JOIN gift ON alumnus.alum_no = gift.alum_no GROUP BY alumnus.college ORDER BY count(*) DESC LIMIT 1;
-- Q: Which campaigns got more than 3 gifts?
SELECT campaign.camp_title FROM campaign JOIN gift ON campaign.camp_cd = gift.camp_cd GROUP BY campaign.camp_cd HAVING count(*) > 3;
-- Q: Scholarships financed by Scholars First that require a gpa of at least 3
SELECT scholarship.schol_name FROM scholarship JOIN campaign ON scholarship.camp_cd = campaign.camp_cd WHERE campaign.camp_title = 'Scholars First' AND scholarship.min_gpa >= 3;
-- Q: Show family name, amount and date of the 3 biggest gifts that were not anonymous.
SELECT alumnus.fam_name, gift.amt, gift.gift_dt FROM gift JOIN alumnus ON gift.alum_no = alumnus.alum_no WHERE gift.anonymous = 'N' ORDER BY gift.amt DESC LIMIT 3;
-- Q: Which alumni have never given anything? Given and family name please.
SELECT giv_name, fam_name FROM alumnus WHERE alum_no NOT IN (SELECT alum_no FROM gift);
-- Q: Which campaigns finance no scholarship?
SELECT camp_title FROM campaign WHERE NOT EXISTS (SELECT * FROM scholarship WHERE scholarship.camp_cd = campaign.camp_cd);
-- Q: Family names of those who gave both to the New Library Wing and to Scholars First
SELECT alumnus.fam_name FROM alumnus JOIN gift ON alumnus.alum_no = gift.alum_no JOIN campaign ON gift.camp_cd = campaign.camp_cd WHERE campaign.camp_title = 'New Library Wing' INTERSECT SELECT alumnus.fam_name FROM alumnus JOIN gift ON alumnus.alum_no = gift.alum_no JOIN campaign ON gift.camp_cd = campaign.camp_cd WHERE campaign.camp_title = 'Scholars First';
-- Q: Which gifts (numbers) are above the average gift?
SELECT gift_no FROM gift WHERE amt > (SELECT avg(amt) FROM gift);
-- Q: What does each scholarship cost per year, amount times recipients?
SELECT schol_name, yearly_amt * recipients FROM scholarship;
-- Q: Money received per year
SELECT strftime('%Y', gift_dt), sum(amt) FROM gift GROUP BY strftime('%Y', gift_dt);
-- Q: Of how many alumni do we not know the employer?
SELECT count(*) FROM alumnus WHERE employer IS NULL;
-- Q: Running total of the gifts in order of date: show date, amount and the total so far.
SELECT gift_dt, amt, sum(amt) OVER (ORDER BY gift_dt) FROM gift;
