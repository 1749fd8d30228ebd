CREATE TABLE ref_offences (offence_code TEXT PRIMARY KEY, offence_name TEXT, max_years INTEGER);
CREATE TABLE lower_courts (court_id INTEGER PRIMARY KEY, court_name TEXT, seat TEXT, judges_count INTEGER);
CREATE TABLE judges (judge_id INTEGER PRIMARY KEY, judge_name TEXT, appointed_on DATE, appointed_by TEXT, retired_on DATE, chamber TEXT);
CREATE TABLE lawyers (lawyer_id INTEGER PRIMARY KEY, lawyer_name TEXT, firm TEXT, bar_year INTEGER);
CREATE TABLE appeals (docket_no TEXT PRIMARY KEY, court_id INTEGER REFERENCES lower_courts(court_id), offence_code TEXT REFERENCES ref_offences(offence_code), defendant TEXT, filed_on DATE, decided_on DATE, outcome TEXT, years_before REAL, years_after REAL, presiding_id INTEGER REFERENCES judges(judge_id), writer_id INTEGER REFERENCES judges(judge_id));
CREATE TABLE appearances (docket_no TEXT REFERENCES appeals(docket_no), lawyer_id INTEGER REFERENCES lawyers(lawyer_id), side TEXT, hours_billed REAL, PRIMARY KEY (docket_no, lawyer_id));
CREATE TABLE votes (docket_no TEXT REFERENCES appeals(docket_no), judge_id INTEGER REFERENCES judges(judge_id), vote TEXT, PRIMARY KEY (docket_no, judge_id));
INSERT INTO ref_offences VALUES ('BRG','burglary',10),('FRD','fraud',7),('ARS','arson',15),('DRG','drug dealing',12),('PRJ','perjury',5);
INSERT INTO lower_courts VALUES (1,'Crown Court Aldham','Aldham',12),(2,'Crown Court Wexcombe','Wexcombe',8),(3,'County Bench Irby','Irby',4),(4,'Harbour Court','Aldham',3);
INSERT INTO judges VALUES (1,'Lady Thorne','2004-06-01','Queen',NULL,'criminal'),(2,'Lord Akande','2010-02-15','Queen',NULL,'criminal'),(3,'Sir Piers Wynn','1999-09-01','Queen','2022-12-31','civil'),(4,'Dame Olive Racz','2019-01-10','Council',NULL,'criminal'),(5,'Judge Pell','2023-03-01','Council',NULL,'civil');
INSERT INTO lawyers VALUES (1,'Marcus Hale','Hale & Dorn',2001),(2,'Tabitha Lunn','Lunn Chambers',2012),(3,'Yusuf Karim','Crown Office',2008),(4,'Beth Corrie','Crown Office',2016),(5,'Ian Voss','Hale & Dorn',1995),(6,'Lara Quist','Lunn Chambers',2020);
INSERT INTO appeals VALUES ('A-2101',1,'BRG','Thomas Reed','2021-01-14','2021-06-30','dismissed',4,4,1,2),('A-2102',2,'FRD','Elena Marsh','2021-03-22','2021-11-15','allowed',3,0,1,1),('A-2103',1,'ARS','Joe Kettle','2021-05-05','2022-02-01','reduced',9,6.5,3,2),('A-2201',3,'DRG','Sal Amato','2022-01-30','2022-07-07','dismissed',7,7,2,4),('A-2202',2,'BRG','Nick Farrow','2022-04-11','2022-09-20','reduced',5,3,1,1),('A-2203',1,'FRD','Petra Lang','2022-06-17',NULL,NULL,2.5,NULL,2,NULL),('A-2301',3,'ARS','Cal Brody','2023-02-02','2023-08-28','allowed',6,0,4,4);
INSERT INTO appearances VALUES ('A-2101',1,'defence',40),('A-2101',3,'crown',32),('A-2102',2,'defence',55),('A-2102',3,'crown',47),('A-2103',5,'defence',88),('A-2103',4,'crown',60),('A-2201',2,'defence',25),('A-2202',1,'defence',36),('A-2202',4,'crown',30),('A-2203',1,'defence',12),('A-2301',5,'defence',51);
INSERT INTO votes VALUES ('A-2101',1,'dismiss'),('A-2101',2,'dismiss'),('A-2101',3,'allow'),('A-2102',1,'allow'),('A-2102',2,'allow'),('A-2103',3,'allow'),('A-2103',2,'allow'),('A-2103',1,'dismiss'),('A-2201',2,'dismiss'),('A-2201',4,'dismiss'),('A-2202',1,'allow'),('A-2301',4,'allow');
-- Q: What is the maximum sentence for arson, in years?
SELECT max_years FROM ref_offences WHERE offence_name = 'arson';
-- Q: How many appeals ended dismissed?
SELECT count(*) FROM appeals WHERE outcome = 'dismissed';
-- Q: Judges in the criminal chamber by date of appointment
SELECT judge_name FROM judges WHERE chamber = 'criminal' ORDER BY appointed_on;
-- Q: list the firms of the lawyers, each once
SELECT DISTINCT firm FROM lawyers;
-- Q: Who was the defendant in docket A-2202?
SELECT defendant FROM appeals WHERE docket_no = 'A-2202';
-- Q: Appeals received from each lower court
SELECT c.court_name, count(*) FROM lower_courts AS c JOIN appeals AS a ON a.court_id = c.court_id GROUP BY c.court_id;
-- Q: Who presided over the case of Joe Kettle?
SELECT j.judge_name FROM appeals AS a JOIN judges AS j ON a.presiding_id = j.judge_id WHERE a.defendant = 'Joe Kettle';
-- Q: And who wrote the opinion in Joe Kettle's case?
SELECT j.judge_name FROM appeals AS a JOIN judges AS j ON a.writer_id = j.judge_id WHERE a.defendant = 'Joe Kettle';
-- Q: What is the average original sentence for each offence, by its name?
SELECT o.offence_name, avg(a.years_before) FROM appeals AS a JOIN ref_offences AS o ON a.offence_code = o.offence_code GROUP BY o.offence_code;
-- Q: hours billed per lawyer, in all and on average
SELECT l.lawyer_name, sum(p.hours_billed), avg(p.hours_billed) FROM lawyers AS l JOIN appearances AS p ON p.lawyer_id = l.lawyer_id GROUP BY l.lawyer_id;
-- Q: Lawyers who appeared in three or more cases
SELECT l.lawyer_name FROM lawyers AS l JOIN appearances AS p ON p.lawyer_id = l.lawyer_id GROUP BY l.lawyer_id HAVING count(*) >= 3;
-- Q: Defendants whose sentence was reduced or lifted altogether (allowed)
SELECT defendant FROM appeals WHERE outcome = 'reduced' OR outcome = 'allowed';
-- Q: Which judge cast the most votes?
SELECT j.judge_name FROM judges AS j JOIN votes AS v ON v.judge_id = j.judge_id GROUP BY j.judge_id ORDER BY count(*) DESC LIMIT 1;
-- Q: Which lawyers never came before this court?
SELECT lawyer_name FROM lawyers WHERE lawyer_id NOT IN (SELECT lawyer_id FROM appearances);
-- Q: Judges who voted at times to allow and at times to dismiss: 'allow' as well as 'dismiss'
SELECT j.judge_name FROM judges AS j JOIN votes AS v ON v.judge_id = j.judge_id WHERE v.vote = 'allow' INTERSECT SELECT j.judge_name FROM judges AS j JOIN votes AS v ON v.judge_id = j.judge_id WHERE v.vote = 'dismiss';
-- Q: Courts none of whose judgments has been appealed
SELECT court_name FROM lower_courts WHERE NOT EXISTS (SELECT * FROM appeals WHERE appeals.court_id = lower_courts.court_id);
-- Q: Whose original sentence was above the average original sentence?
SELECT defendant FROM appeals WHERE years_before > (SELECT avg(years_before) FROM appeals);
-- Q: Offences that have not come up on appeal
SELECT offence_name FROM ref_offences EXCEPT SELECT o.offence_name FROM ref_offences AS o JOIN appeals AS a ON a.offence_code = o.offence_code;
-- Q: Which firm defended in the most appeals?
SELECT l.firm FROM lawyers AS l JOIN appearances AS p ON p.lawyer_id = l.lawyer_id WHERE p.side = 'defence' GROUP BY l.firm ORDER BY count(*) DESC LIMIT 1;
-- Q: How long did each decided appeal last in days? Docket number and days.
SELECT docket_no, julianday(decided_on) - julianday(filed_on) FROM appeals WHERE decided_on IS NOT NULL;
-- Q: appeals filed per year
SELECT strftime('%Y', filed_on), count(*) FROM appeals GROUP BY strftime('%Y', filed_on);
-- Q: How many years were taken off each sentence that has been decided? Defendant and difference.
SELECT defendant, years_before - years_after FROM appeals WHERE years_after IS NOT NULL;
-- Q: What percentage of the judges' votes was to allow?
SELECT 100.0 * sum(CASE WHEN vote = 'allow' THEN 1 ELSE 0 END) / count(*) FROM votes;
-- Q: Which appeals are still undecided? Docket numbers.
SELECT docket_no FROM appeals WHERE decided_on IS NULL;
