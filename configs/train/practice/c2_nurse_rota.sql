CREATE TABLE unit (unitcode TEXT PRIMARY KEY, unitname TEXT, wing TEXT, beds INTEGER, minstaff INTEGER);
CREATE TABLE grade (gradecode TEXT PRIMARY KEY, gradename TEXT, hourlypay REAL);
CREATE TABLE nurse (nurseid INTEGER PRIMARY KEY, nursename TEXT, gradecode TEXT REFERENCES grade(gradecode), homeunit TEXT REFERENCES unit(unitcode), qualified DATE, fulltime TEXT, mentorid INTEGER REFERENCES nurse(nurseid));
CREATE TABLE skill (skillid INTEGER PRIMARY KEY, skillname TEXT, renewyears INTEGER);
CREATE TABLE nurseskill (nurseid INTEGER REFERENCES nurse(nurseid), skillid INTEGER REFERENCES skill(skillid), obtained DATE, expires DATE, PRIMARY KEY (nurseid, skillid));
CREATE TABLE shift (shiftid INTEGER PRIMARY KEY, nurseid INTEGER REFERENCES nurse(nurseid), unitcode TEXT REFERENCES unit(unitcode), shiftdate DATE, slot TEXT, hours REAL, overtime REAL);
CREATE TABLE absence (absenceid INTEGER PRIMARY KEY, nurseid INTEGER REFERENCES nurse(nurseid), reason TEXT, fromdate DATE, todate DATE);
INSERT INTO unit VALUES ('ICU','Intensive Care','East',12,6),('MAT','Maternity','West',20,4),('ONC','Oncology','East',18,5),('EMG','Emergency','South',15,7),('REH','Rehabilitation','West',26,3);
INSERT INTO grade VALUES ('5','Staff Nurse',17.2),('6','Senior Nurse',21.4),('7','Charge Nurse',25.9),('8','Matron',31.5);
INSERT INTO nurse VALUES (1,'Bridget Shaw','8','ICU','1994-07-01','Y',NULL),(2,'Tunde Alabi','6','EMG','2010-09-15','Y',1),(3,'Carmen Ruiz','5','ICU','2020-03-02','Y',1),(4,'Holly Dean','5','MAT','2018-06-11','N',5),(5,'Niamh Ross','7','MAT','2001-01-20','Y',NULL),(6,'Jin Park','6','ONC','2013-10-30','N',1),(7,'Dario Conti','5',NULL,'2022-09-01','Y',2),(8,'Wanda Kral','7','EMG','2006-04-18','Y',NULL);
INSERT INTO skill VALUES (1,'ventilator care',2),(2,'triage',3),(3,'midwifery',NULL),(4,'chemotherapy',2),(5,'wound care',4);
INSERT INTO nurseskill VALUES (1,1,'2021-05-01','2023-05-01'),(1,2,'2020-10-10','2023-10-10'),(2,2,'2022-01-15','2025-01-15'),(3,1,'2022-11-20','2024-11-20'),(4,3,'2018-07-01',NULL),(5,3,'2001-02-01',NULL),(6,4,'2021-08-09','2023-08-09'),(8,2,'2021-03-03','2024-03-03'),(2,5,'2020-06-06','2024-06-06'),(8,1,'2022-02-22','2024-02-22'),(7,2,'2023-01-10','2026-01-10');
INSERT INTO shift VALUES (1,1,'ICU','2023-03-01','day',8,0),(2,3,'ICU','2023-03-01','night',10,1.5),(3,2,'EMG','2023-03-02','day',8,2),(4,8,'EMG','2023-03-02','night',10,0),(5,4,'MAT','2023-03-04','day',6,0),(6,2,'ICU','2023-03-10','late',8,0),(7,7,'EMG','2023-04-01','late',8,1),(8,6,'ONC','2023-04-03','day',6,NULL),(9,3,'ICU','2023-04-05','night',10,2),(10,5,'MAT','2023-04-09','late',8,0.5);
INSERT INTO absence VALUES (1,3,'sick','2023-02-10','2023-02-13'),(2,4,'holiday','2023-03-20','2023-04-02'),(3,6,'training','2023-03-06','2023-03-08'),(4,3,'holiday','2023-05-01','2023-05-15'),(5,8,'sick','2023-04-17',NULL);
-- Q: How much does a Charge Nurse earn per hour?
SELECT hourlypay FROM grade WHERE gradename = 'Charge Nurse';
-- Q: Which units are in the East wing?
SELECT unitname FROM unit WHERE wing = 'East';
-- Q: How many part-timers are there, i.e. nurses not working full time?
SELECT count(*) FROM nurse WHERE fulltime = 'N';
-- Q: Nurses in order of qualification, the longest qualified first
SELECT nursename FROM nurse ORDER BY qualified;
-- Q: distinct reasons for being absent
SELECT DISTINCT reason FROM absence;
-- Q: Who is the mentor of Carmen Ruiz?
SELECT m.nursename FROM nurse AS n JOIN nurse AS m ON n.mentorid = m.nurseid WHERE n.nursename = 'Carmen Ruiz';
-- Q: Number of nurses in every grade, by grade name
SELECT g.gradename, count(*) FROM grade AS g JOIN nurse AS n ON n.gradecode = g.gradecode GROUP BY g.gradecode;
-- Q: Who put in the most overtime in total?
SELECT n.nursename FROM nurse AS n JOIN shift AS s ON s.nurseid = n.nurseid GROUP BY n.nurseid ORDER BY sum(s.overtime) DESC LIMIT 1;
-- Q: hours worked and number of shifts on each unit
SELECT u.unitname, sum(s.hours), count(*) FROM unit AS u JOIN shift AS s ON s.unitcode = u.unitcode GROUP BY u.unitcode;
-- Q: Who masters triage?
SELECT n.nursename FROM nurse AS n JOIN nurseskill AS k ON k.nurseid = n.nurseid JOIN skill AS s ON k.skillid = s.skillid WHERE s.skillname = 'triage';
-- Q: Which nurses possess two or more skills?
SELECT n.nursename FROM nurse AS n JOIN nurseskill AS k ON k.nurseid = n.nurseid GROUP BY n.nurseid HAVING count(*) >= 2;
-- Q: Dates on which a night or late shift was worked in Emergency
SELECT s.shiftdate FROM shift AS s JOIN unit AS u ON s.unitcode = u.unitcode WHERE u.unitname = 'Emergency' AND s.slot IN ('night', 'late');
-- Q: What is the most common skill?
SELECT s.skillname FROM skill AS s JOIN nurseskill AS k ON k.skillid = s.skillid GROUP BY s.skillid ORDER BY count(*) DESC LIMIT 1;
-- Q: Nurses who were not absent at all
SELECT nursename FROM nurse WHERE nurseid NOT IN (SELECT nurseid FROM absence);
-- Q: Who worked on Intensive Care as well as on Emergency?
SELECT n.nursename FROM nurse AS n JOIN shift AS s ON s.nurseid = n.nurseid JOIN unit AS u ON s.unitcode = u.unitcode WHERE u.unitname = 'Intensive Care' INTERSECT SELECT n.nursename FROM nurse AS n JOIN shift AS s ON s.nurseid = n.nurseid JOIN unit AS u ON s.unitcode = u.unitcode WHERE u.unitname = 'Emergency';
-- Q: Which units had no shift in these records?
SELECT unitname FROM unit WHERE NOT EXISTS (SELECT * FROM shift WHERE shift.unitcode = unit.unitcode);
-- Q: skills that nobody holds or whose renewal term is unknown
SELECT skillname FROM skill WHERE renewyears IS NULL OR skillid NOT IN (SELECT skillid FROM nurseskill);
-- Q: Units with more beds than the average unit
SELECT unitname FROM unit WHERE beds > (SELECT avg(beds) FROM unit);
-- Q: Which mentor looks after the most nurses?
SELECT m.nursename FROM nurse AS n JOIN nurse AS m ON n.mentorid = m.nurseid GROUP BY m.nurseid ORDER BY count(*) DESC LIMIT 1;
-- Q: Pay for each shift, hours times hourly pay: shift id and money
SELECT s.shiftid, s.hours * g.hourlypay FROM shift AS s JOIN nurse AS n ON s.nurseid = n.nurseid JOIN grade AS g ON n.gradecode = g.gradecode;
-- Q: shifts per month
SELECT strftime('%Y-%m', shiftdate), count(*) FROM shift GROUP BY strftime('%Y-%m', shiftdate);
-- Q: How many days was each finished absence? Reason and days.
SELECT reason, julianday(todate) - julianday(fromdate) FROM absence WHERE todate IS NOT NULL;
-- Q: What percentage of the shifts were nights?
SELECT 100.0 * sum(CASE WHEN slot = 'night' THEN 1 ELSE 0 END) / count(*) FROM shift;
-- Q: Which nurse belongs to no home unit?
SELECT nursename FROM nurse WHERE homeunit IS NULL;
