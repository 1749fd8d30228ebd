CREATE TABLE agency (agency_code TEXT PRIMARY KEY, agency_name TEXT, country TEXT, annual_budget_m REAL);
CREATE TABLE researcher (rid INTEGER PRIMARY KEY, last_name TEXT, first_name TEXT, univ TEXT, field TEXT, h_index INTEGER, phd_year INTEGER);
CREATE TABLE grant_award (grant_no TEXT PRIMARY KEY, title TEXT, agency_code TEXT REFERENCES agency(agency_code), pi_rid INTEGER REFERENCES researcher(rid), amount INTEGER, start_dt DATE, end_dt DATE);
CREATE TABLE paper (paper_id INTEGER PRIMARY KEY, title TEXT, journal TEXT, pub_year INTEGER, citations INTEGER, grant_no TEXT REFERENCES grant_award(grant_no), open_access TEXT);
CREATE TABLE authorship (paper_id INTEGER REFERENCES paper(paper_id), rid INTEGER REFERENCES researcher(rid), author_pos INTEGER);
INSERT INTO agency VALUES ('NSRF','Nordic Science Fund','Sweden',820.5),('CARE','Council for Applied Research','Canada',410),('OCM','Ocean Mission','Portugal',96.4),('BFW','Bund für Wissen','Germany',1300),('HRB','Health Research Board','Ireland',150);
INSERT INTO researcher VALUES (1,'Lindgren','Maja','Uppsala','ecology',31,2004),(2,'Tremblay','Luc','Laval','materials',22,2010),(3,'Costa','Inês','Aveiro','oceanography',44,1996),(4,'Vogt','Dieter','Jena','optics',18,2013),(5,'Keane','Roisin','Galway','epidemiology',37,2001),(6,'Osman','Yusuf','Uppsala','ecology',9,2018),(7,'Park','Jiwoo','Laval','optics',14,2015);
INSERT INTO grant_award VALUES ('G-001','Boreal lakes under stress','NSRF',1,950000,'2017-01-01','2020-12-31'),('G-002','Self-healing polymers','CARE',2,420000,'2018-04-01','2021-03-31'),('G-003','Deep reef mapping','OCM',3,1250000,'2016-09-01','2021-08-31'),('G-004','Quantum lenses','BFW',4,780000,'2019-10-01',NULL),('G-005','Asthma cohorts','HRB',5,610000,'2018-01-01','2022-12-31'),('G-006','Kelp and carbon','OCM',3,330000,'2021-02-01',NULL);
INSERT INTO paper VALUES (1,'Algal blooms at 60 north','J. Limnology',2018,112,'G-001','Y'),(2,'Fish in brown water','Oikos North',2020,41,'G-001','N'),(3,'A polymer that knits','Adv. Matter',2019,203,'G-002','N'),(4,'Reefs of the Azores slope','Marine Atlas',2018,87,'G-003','Y'),(5,'Coral at 900 metres','Marine Atlas',2020,64,'G-003','Y'),(6,'Flat lenses revisited','Optics Now',2021,29,'G-004','N'),(7,'Dust and childhood asthma','Epi Letters',2020,158,'G-005','Y'),(8,'On naming species',NULL,2015,5,NULL,'N');
INSERT INTO authorship VALUES (1,1,1),(1,6,2),(2,6,1),(2,1,2),(3,2,1),(3,7,2),(4,3,1),(5,3,1),(5,1,2),(6,4,1),(6,7,2),(7,5,1),(8,3,1);
-- Q: How many papers are open access?
SELECT count(*) FROM paper WHERE open_access = 'Y';
-- Q: Which paper is cited most?
SELECT title FROM paper ORDER BY citations DESC LIMIT 1;
-- Q: first and last names of researchers with an h-index above 30
SELECT first_name, last_name FROM researcher WHERE h_index > 30;
-- Q: What fields are covered by the researchers at Laval?
SELECT DISTINCT field FROM researcher WHERE univ = 'Laval';
-- Q: What is the total of all grant amounts, and the largest single one?
SELECT sum(amount), max(amount) FROM grant_award;
-- Q: For each agency, show its name and how much it awarded in all.
SELECT agency.agency_name, sum(grant_award.amount) FROM agency JOIN grant_award ON agency.agency_code = grant_award.agency_code GROUP BY agency.agency_code;
-- Q: Which agency has given more than one grant?
SELECT agency.agency_name FROM agency JOIN grant_award ON agency.agency_code = grant_award.agency_code GROUP BY agency.agency_code HAVING count(*) > 1;
-- Q: What is the last name of the lead investigator of "Quantum lenses"?
SELECT researcher.last_name FROM researcher JOIN grant_award ON researcher.rid = grant_award.pi_rid WHERE grant_award.title = 'Quantum lenses';
-- Q: In which journal did we publish most?
SELECT journal FROM paper GROUP BY journal ORDER BY count(*) DESC LIMIT 1;
-- Q: How many papers came out of each grant? Give the grant's title.
SELECT grant_award.title, count(*) FROM grant_award JOIN paper ON grant_award.grant_no = paper.grant_no GROUP BY grant_award.grant_no;
-- Q: average h-index by university, highest first
SELECT univ, avg(h_index) FROM researcher GROUP BY univ ORDER BY avg(h_index) DESC;
-- Q: Titles of the papers on which Osman was first author
SELECT paper.title FROM paper JOIN authorship ON paper.paper_id = authorship.paper_id JOIN researcher ON authorship.rid = researcher.rid WHERE researcher.last_name = 'Osman' AND authorship.author_pos = 1;
-- Q: Which researchers never led a grant? Give last names.
SELECT last_name FROM researcher WHERE rid NOT IN (SELECT pi_rid FROM grant_award);
-- Q: Which grants have not produced a paper?
SELECT title FROM grant_award WHERE NOT EXISTS (SELECT * FROM paper WHERE paper.grant_no = grant_award.grant_no);
-- Q: Find the last names of authors who published both in 2018 and in 2020.
SELECT researcher.last_name FROM researcher JOIN authorship ON researcher.rid = authorship.rid JOIN paper ON authorship.paper_id = paper.paper_id WHERE paper.pub_year = 2018 INTERSECT SELECT researcher.last_name FROM researcher JOIN authorship ON researcher.rid = authorship.rid JOIN paper ON authorship.paper_id = paper.paper_id WHERE paper.pub_year = 2020;
-- Q: Which papers have more citations than average?
SELECT title FROM paper WHERE citations > (SELECT avg(citations) FROM paper);
-- Q: Who has the most citations summed over all their papers? Last name only.
SELECT researcher.last_name FROM researcher JOIN authorship ON researcher.rid = authorship.rid JOIN paper ON authorship.paper_id = paper.paper_id GROUP BY researcher.rid ORDER BY sum(paper.citations) DESC LIMIT 1;
-- Q: List the grants that have no end date yet.
SELECT title FROM grant_award WHERE end_dt IS NULL;
-- Q: What fraction of papers is open access?
SELECT CAST(sum(CASE WHEN open_access = 'Y' THEN 1 ELSE 0 END) AS REAL) / count(*) FROM paper;
-- Q: How many grants started each year?
SELECT strftime('%Y', start_dt), count(*) FROM grant_award GROUP BY strftime('%Y', start_dt);
