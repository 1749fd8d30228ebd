CREATE TABLE COURTHOUSE (COURT_ID INTEGER PRIMARY KEY, NAME TEXT, CITY TEXT, COURTROOMS INTEGER, BUILT INTEGER);
CREATE TABLE JUROR (JUROR_NO INTEGER PRIMARY KEY, NAME TEXT, CITY TEXT, BIRTH_DT DATE, JOB TEXT, EMPLOYER TEXT, SEX TEXT);
CREATE TABLE TRIAL (TRIAL_NO TEXT PRIMARY KEY, COURT_ID INTEGER REFERENCES COURTHOUSE(COURT_ID), JUDGE TEXT, CHARGE TEXT, START_DT DATE, END_DT DATE, VERDICT TEXT, SEATS INTEGER);
CREATE TABLE SUMMONS (SUMMONS_ID INTEGER PRIMARY KEY, JUROR_NO INTEGER REFERENCES JUROR(JUROR_NO), COURT_ID INTEGER REFERENCES COURTHOUSE(COURT_ID), SENT_DT DATE, REPLY_DT DATE, EXCUSE_CD TEXT REFERENCES REF_EXCUSE(EXCUSE_CD), GRANTED TEXT);
CREATE TABLE REF_EXCUSE (EXCUSE_CD TEXT PRIMARY KEY, EXCUSE_TXT TEXT);
CREATE TABLE PANEL (TRIAL_NO TEXT REFERENCES TRIAL(TRIAL_NO), JUROR_NO INTEGER REFERENCES JUROR(JUROR_NO), SEAT INTEGER, ROLE TEXT, DAYS_SAT INTEGER, DAILY_FEE REAL, PRIMARY KEY (TRIAL_NO, JUROR_NO));
INSERT INTO COURTHOUSE VALUES (1,'Old Assize','Carrow',6,1871),(2,'Bridge Street Crown','Carrow',9,1978),(3,'Wendle County','Wendle',4,1934),(4,'Northgate','Stanmoor',2,2011);
INSERT INTO JUROR VALUES (101,'Pauline Drew','Carrow','1964-04-21','baker','Drew & Sons','F'),(102,'Hakim Noori','Wendle','1989-09-10','nurse','Wendle Infirmary','M'),(103,'Stella Voss','Carrow','1977-12-03','surveyor',NULL,'F'),(104,'Greg Tanner','Stanmoor','1995-02-27','driver','Quickvan','M'),(105,'Imelda Ruiz','Wendle','1958-06-15','retired',NULL,'F'),(106,'Bill Ashdown','Carrow','1982-08-08','teacher','Carrow Grammar','M'),(107,'Faye Lister','Stanmoor','2001-11-19','student',NULL,'F'),(108,'Otto Krane','Carrow','1970-01-31','driver','City Buses','M');
INSERT INTO TRIAL VALUES ('T-201',1,'Judge Halloran','fraud','2023-02-06','2023-03-17','guilty',3),('T-202',2,'Judge Mbeki','assault','2023-05-15','2023-05-19','not guilty',3),('T-203',2,'Judge Halloran','burglary','2023-09-04','2023-09-08','guilty',2),('T-204',3,'Judge Prynne','arson','2024-01-15','2024-02-02','guilty',4),('T-205',1,'Judge Mbeki','fraud','2024-03-11',NULL,NULL,3);
INSERT INTO REF_EXCUSE VALUES ('ILL','illness'),('HOL','booked holiday'),('CAR','care of a relative'),('WRK','work'),('EXM','exams');
INSERT INTO SUMMONS VALUES (1,101,1,'2023-01-04','2023-01-12',NULL,NULL),(2,102,2,'2023-04-03','2023-04-21','WRK','N'),(3,103,1,'2023-01-04','2023-01-09',NULL,NULL),(4,104,2,'2023-08-01','2023-08-07','HOL','Y'),(5,105,3,'2023-12-05','2023-12-30','ILL','N'),(6,106,2,'2023-08-02',NULL,NULL,NULL),(7,107,3,'2023-12-05','2023-12-11','EXM','Y'),(8,108,1,'2024-02-06','2024-02-13','WRK','N'),(9,101,1,'2024-02-07','2024-02-10','HOL','Y');
INSERT INTO PANEL VALUES ('T-201',101,1,'foreman',27,62),('T-201',103,2,'juror',27,55),('T-202',102,1,'foreman',5,60),('T-202',106,2,'juror',4,55),('T-203',106,1,'juror',5,55),('T-204',105,1,'juror',14,58),('T-204',102,3,'foreman',15,64),('T-205',108,2,'juror',6,58),('T-205',103,1,'foreman',6,66);
-- Q: Give the name and the job of every juror who lives in Carrow.
SELECT NAME, JOB FROM JUROR WHERE CITY = 'Carrow';
-- Q: What are the names of the courthouses that were built before 1950?
SELECT NAME FROM COURTHOUSE WHERE BUILT < 1950;
-- Q: Find the numbers and judges of the trials held at Bridge Street Crown.
SELECT t.TRIAL_NO, t.JUDGE FROM TRIAL AS t JOIN COURTHOUSE AS c ON t.COURT_ID = c.COURT_ID WHERE c.NAME = 'Bridge Street Crown';
-- Q: Which judges have presided over more than one trial?
SELECT JUDGE FROM TRIAL GROUP BY JUDGE HAVING count(*) > 1;
-- Q: Show the names of the people who have sat as foreman and, in the same or another trial, as plain juror.
SELECT j.NAME FROM JUROR AS j JOIN PANEL AS p ON p.JUROR_NO = j.JUROR_NO WHERE p.ROLE = 'foreman' INTERSECT SELECT j.NAME FROM JUROR AS j JOIN PANEL AS p ON p.JUROR_NO = j.JUROR_NO WHERE p.ROLE = 'juror';
-- Q: What are the numbers and names of the jurors who never sat on a panel?
SELECT JUROR_NO, NAME FROM JUROR WHERE NOT JUROR_NO IN (SELECT JUROR_NO FROM PANEL);
-- Q: For each courthouse, give its name and the number of summonses it sent, the busiest first.
SELECT c.NAME, count(*) FROM COURTHOUSE AS c JOIN SUMMONS AS s ON s.COURT_ID = c.COURT_ID GROUP BY c.COURT_ID ORDER BY count(*) DESC;
-- Q: What reasons were put forward by people whose request was refused (granted N)? Show each text once.
SELECT DISTINCT r.EXCUSE_TXT FROM REF_EXCUSE AS r JOIN SUMMONS AS s ON s.EXCUSE_CD = r.EXCUSE_CD WHERE s.GRANTED = 'N';
-- Q: List the codes of the excuses nobody has used.
SELECT EXCUSE_CD FROM REF_EXCUSE EXCEPT SELECT EXCUSE_CD FROM SUMMONS;
-- Q: What are the smallest, the largest and the average daily fee of a foreman?
SELECT min(DAILY_FEE), max(DAILY_FEE), avg(DAILY_FEE) FROM PANEL WHERE ROLE = 'foreman';
-- Q: Which trials have more seats than the average trial? Number and charge.
SELECT TRIAL_NO, CHARGE FROM TRIAL WHERE SEATS > (SELECT avg(SEATS) FROM TRIAL);
-- Q: Name the juror who has sat the most days in all.
SELECT j.NAME FROM JUROR AS j JOIN PANEL AS p ON p.JUROR_NO = j.JUROR_NO GROUP BY j.JUROR_NO ORDER BY sum(p.DAYS_SAT) DESC LIMIT 1;
-- Q: Find the jurors whose employer contains 'Wendle' or 'Carrow'.
SELECT NAME FROM JUROR WHERE EMPLOYER LIKE '%Wendle%' OR EMPLOYER LIKE '%Carrow%';
-- Q: Which courthouses have between 4 and 8 courtrooms? List name and city in order of the name.
SELECT NAME, CITY FROM COURTHOUSE WHERE COURTROOMS BETWEEN 4 AND 8 ORDER BY NAME;
-- Q: oldest juror of each city
SELECT CITY, NAME FROM (SELECT CITY, NAME, row_number() OVER (PARTITION BY CITY ORDER BY BIRTH_DT) AS PLACE FROM JUROR) WHERE PLACE = 1;
-- Q: The latest two summonses from every court id: court, summons id, date sent
SELECT COURT_ID, SUMMONS_ID, SENT_DT FROM (SELECT COURT_ID, SUMMONS_ID, SENT_DT, row_number() OVER (PARTITION BY COURT_ID ORDER BY SENT_DT DESC) AS PLACE FROM SUMMONS) WHERE PLACE <= 2;
-- Q: what share of the jurors are women, as a fraction
SELECT CAST(sum(CASE WHEN SEX = 'F' THEN 1 ELSE 0 END) AS REAL) / count(*) FROM JUROR;
-- Q: Of the trials with a verdict, what percentage ended guilty?
SELECT 100.0 * sum(CASE WHEN VERDICT = 'guilty' THEN 1 ELSE 0 END) / count(*) FROM TRIAL WHERE VERDICT IS NOT NULL;
-- Q: Sort the panel seats by length: up to 5 days 'short', up to 15 'medium', else 'long'. Show trial, juror number and label.
SELECT TRIAL_NO, JUROR_NO, CASE WHEN DAYS_SAT <= 5 THEN 'short' WHEN DAYS_SAT <= 15 THEN 'medium' ELSE 'long' END FROM PANEL;
-- Q: excuses granted and refused (Y, N) in two columns per excuse code
SELECT EXCUSE_CD, sum(CASE WHEN GRANTED = 'Y' THEN 1 ELSE 0 END), sum(CASE WHEN GRANTED = 'N' THEN 1 ELSE 0 END) FROM SUMMONS WHERE EXCUSE_CD IS NOT NULL GROUP BY EXCUSE_CD;
-- Q: Which courthouses have had no trial?
SELECT c.NAME FROM COURTHOUSE AS c WHERE NOT EXISTS (SELECT * FROM TRIAL AS t WHERE t.COURT_ID = c.COURT_ID);
-- Q: from whom are we still waiting for a reply?
SELECT j.NAME FROM JUROR AS j JOIN SUMMONS AS s ON s.JUROR_NO = j.JUROR_NO WHERE s.REPLY_DT IS NULL;
-- Q: How many days did each finished trial last, from start to end?
SELECT TRIAL_NO, julianday(END_DT) - julianday(START_DT) FROM TRIAL WHERE END_DT IS NOT NULL;
-- Q: summonses sent in December 2023
SELECT count(*) FROM SUMMONS WHERE strftime('%Y-%m', SENT_DT) = '2023-12';
-- Q: what every juror has earned: name and days times daily fee summed
SELECT j.NAME, sum(p.DAYS_SAT * p.DAILY_FEE) FROM JUROR AS j JOIN PANEL AS p ON p.JUROR_NO = j.JUROR_NO GROUP BY j.JUROR_NO;
-- Q: the average number of summonses per juror who got any
SELECT avg(n) FROM (SELECT count(*) AS n FROM SUMMONS GROUP BY JUROR_NO);
