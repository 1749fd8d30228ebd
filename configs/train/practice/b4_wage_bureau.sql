CREATE TABLE clerk (clerkid INTEGER PRIMARY KEY, clerkname TEXT, town TEXT, startyear INTEGER, supervisorid INTEGER REFERENCES clerk(clerkid));
CREATE TABLE firm (firmid INTEGER PRIMARY KEY, firmname TEXT, trade TEXT, town TEXT, clerkid INTEGER REFERENCES clerk(clerkid), monthlyfee REAL);
CREATE TABLE worker (workerid INTEGER PRIMARY KEY, firstname TEXT, lastname TEXT, firmid INTEGER REFERENCES firm(firmid), birthdate DATE, startdate DATE, leftdate DATE, contract TEXT, hourlyrate REAL);
CREATE TABLE payrun (runid INTEGER PRIMARY KEY, firmid INTEGER REFERENCES firm(firmid), clerkid INTEGER REFERENCES clerk(clerkid), rundate DATE, corrected TEXT);
CREATE TABLE payline (runid INTEGER REFERENCES payrun(runid), workerid INTEGER REFERENCES worker(workerid), hours REAL, overtime REAL, gross REAL, tax REAL, PRIMARY KEY (runid, workerid));
CREATE TABLE deductionkind (kindcode TEXT PRIMARY KEY, kindname TEXT, statutory TEXT);
CREATE TABLE deduction (deductionid INTEGER PRIMARY KEY, workerid INTEGER REFERENCES worker(workerid), kindcode TEXT REFERENCES deductionkind(kindcode), amount REAL, startdate DATE);
INSERT INTO clerk VALUES (1,'Hilde Brandvold','Ayr',2005,NULL),(2,'Ross McIver','Irvine',2013,1),(3,'Kirsty Lamb','Ayr',2017,1),(4,'Danuta Wilk','Troon',2021,2),(5,'Finn Gault','Irvine',2023,2);
INSERT INTO firm VALUES (1,'Carrick Joinery','joinery','Ayr',2,140),(2,'Doon Laundry','laundry','Maybole',3,95),(3,'Links Hotel','hotel','Troon',2,310),(4,'Burns Bakers','bakery','Ayr',3,120),(5,'Gailes Garage','garage','Irvine',4,80),(6,'Heads of Ayr Farm','farm','Ayr',NULL,60);
INSERT INTO worker VALUES (11,'Alan','Tait',1,'1978-04-11','2009-05-04',NULL,'permanent',19.5),(12,'Mairi','Boyd',1,'1995-10-02','2018-08-20',NULL,'permanent',15.2),(13,'Jo','Reid',2,'1984-01-29','2015-02-16','2024-02-29','permanent',12.1),(14,'Zofia','Kania',3,'1999-07-15','2022-03-07',NULL,'seasonal',11.6),(15,'Callum','Ness',3,'1990-12-08','2016-11-14',NULL,'permanent',14.8),(16,'Ruth','Boyd',4,'1971-03-23','2001-01-08',NULL,'permanent',16.9),(17,'Ewan','Park',3,'2003-05-19','2023-06-12',NULL,'seasonal',10.9),(18,'Lorna','Dale',5,'1988-09-30','2020-10-05',NULL,'temporary',13.7),(19,'Stuart','Hay',4,'2001-11-01','2024-02-05',NULL,'temporary',11.4);
INSERT INTO payrun VALUES (1,1,2,'2024-01-31','N'),(2,2,3,'2024-01-31','N'),(3,3,2,'2024-01-30','Y'),(4,4,3,'2024-02-02','N'),(5,1,2,'2024-02-29','N'),(6,3,4,'2024-02-29','N'),(7,4,3,'2024-03-01','Y'),(8,5,4,'2024-03-08','N');
INSERT INTO payline VALUES (1,11,160,12,3354,690),(1,12,152,0,2310.4,402),(2,13,140,3,1730.3,251),(3,14,120,10,1508,180),(3,15,165,8,2560.4,470),(4,16,148,0,2501.2,451),(5,11,158,4,3159,633),(5,12,150,6,2371.2,415),(6,15,160,0,2368,428),(6,17,96,5,1100.9,92),(7,16,150,2,2568.8,468),(7,19,80,0,912,40),(8,18,145,0,1986.5,318);
INSERT INTO deductionkind VALUES ('PEN','pension','Y'),('UNI','union dues','N'),('LOA','student loan','Y'),('CAR','company car','N'),('GYM','gym membership','N');
INSERT INTO deduction VALUES (1,11,'PEN',167,'2012-10-01'),(2,11,'UNI',14,'2010-01-01'),(3,12,'PEN',115,'2018-11-01'),(4,12,'LOA',62,'2018-09-01'),(5,15,'PEN',126,'2017-02-01'),(6,16,'UNI',14,'2003-04-01'),(7,16,'CAR',88,'2019-06-01'),(8,18,'PEN',99,'2021-01-01'),(9,19,'LOA',21,'2024-03-01');
-- Q: Find the first and last names of the workers at Links Hotel.
SELECT w.firstname, w.lastname FROM worker AS w JOIN firm AS f ON w.firmid = f.firmid WHERE f.firmname = 'Links Hotel';
-- Q: Which firms does the clerk Ross McIver look after? Name and trade.
SELECT f.firmname, f.trade FROM firm AS f JOIN clerk AS c ON f.clerkid = c.clerkid WHERE c.clerkname = 'Ross McIver';
-- Q: How many pay runs did Danuta Wilk carry out?
SELECT count(*) FROM payrun AS p JOIN clerk AS c ON p.clerkid = c.clerkid WHERE c.clerkname = 'Danuta Wilk';
-- Q: List the ids and hourly rates of the workers who earn less an hour than the average, lowest first.
SELECT workerid, hourlyrate FROM worker WHERE hourlyrate < (SELECT avg(hourlyrate) FROM worker) ORDER BY hourlyrate;
-- Q: What are the names and towns of the firms in a town where no clerk lives?
SELECT firmname, town FROM firm WHERE town NOT IN (SELECT town FROM clerk);
-- Q: Show the towns that have both a firm and a clerk.
SELECT town FROM firm INTERSECT SELECT town FROM clerk;
-- Q: Which firms employ at least two workers? Give the firm and the number of workers.
SELECT f.firmname, count(*) FROM firm AS f JOIN worker AS w ON w.firmid = f.firmid GROUP BY f.firmid HAVING count(*) >= 2;
-- Q: What are the names of the kinds of deduction that Alan Tait has?
SELECT k.kindname FROM deductionkind AS k JOIN deduction AS d ON d.kindcode = k.kindcode JOIN worker AS w ON d.workerid = w.workerid WHERE w.firstname = 'Alan' AND w.lastname = 'Tait';
-- Q: What are the average, lowest and highest tax of the pay lines without overtime?
SELECT avg(tax), min(tax), max(tax) FROM payline WHERE overtime = 0;
-- Q: Which last name is shared by more than one worker?
SELECT lastname FROM worker GROUP BY lastname HAVING count(*) > 1;
-- Q: Which clerk looks after firms worth the largest total monthly fee?
SELECT c.clerkname FROM clerk AS c JOIN firm AS f ON f.clerkid = c.clerkid GROUP BY c.clerkid ORDER BY sum(f.monthlyfee) DESC LIMIT 1;
-- Q: Who pays us the second highest monthly fee?
SELECT firmname FROM firm ORDER BY monthlyfee DESC LIMIT 1 OFFSET 1;
-- Q: Find the kind codes of all deductions except those any worker pays more than 100 for.
SELECT kindcode FROM deductionkind EXCEPT SELECT kindcode FROM deduction WHERE amount > 100;
-- Q: Give the id, start date and amount of the deductions between 60 and 120, ordered by amount.
SELECT deductionid, startdate, amount FROM deduction WHERE amount BETWEEN 60 AND 120 ORDER BY amount;
-- Q: best paid worker by the hour in each firm: firm, last name, rate
SELECT firmname, lastname, hourlyrate FROM (SELECT f.firmname, w.lastname, w.hourlyrate, row_number() OVER (PARTITION BY f.firmid ORDER BY w.hourlyrate DESC) AS place FROM worker AS w JOIN firm AS f ON w.firmid = f.firmid) WHERE place = 1;
-- Q: two youngest workers under each type of contract
SELECT contract, firstname, lastname FROM (SELECT contract, firstname, lastname, row_number() OVER (PARTITION BY contract ORDER BY birthdate DESC) AS place FROM worker) WHERE place <= 2;
-- Q: Share of seasonal people among all workers, as a fraction
SELECT CAST(sum(CASE WHEN contract = 'seasonal' THEN 1 ELSE 0 END) AS REAL) / count(*) FROM worker;
-- Q: How much of our fee income comes from each town, in percent?
SELECT town, 100.0 * sum(monthlyfee) / (SELECT sum(monthlyfee) FROM firm) FROM firm GROUP BY town;
-- Q: Show each worker's last name and a pay level: 'low' under 12 an hour, 'middle' under 16, 'high' otherwise.
SELECT lastname, CASE WHEN hourlyrate < 12 THEN 'low' WHEN hourlyrate < 16 THEN 'middle' ELSE 'high' END FROM worker;
-- Q: How many runs had to be corrected and how many not, per clerk id?
SELECT clerkid, sum(CASE WHEN corrected = 'Y' THEN 1 ELSE 0 END), sum(CASE WHEN corrected = 'N' THEN 1 ELSE 0 END) FROM payrun GROUP BY clerkid;
-- Q: workers who have no deduction
SELECT firstname, lastname FROM worker WHERE NOT EXISTS (SELECT 1 FROM deduction WHERE deduction.workerid = worker.workerid);
-- Q: Which firm is still waiting for its first pay run?
SELECT f.firmname FROM firm AS f LEFT JOIN payrun AS p ON p.firmid = f.firmid WHERE p.runid IS NULL;
-- Q: Total gross by month of the run
SELECT strftime('%Y-%m', p.rundate), sum(l.gross) FROM payline AS l JOIN payrun AS p ON l.runid = p.runid GROUP BY strftime('%Y-%m', p.rundate);
-- Q: oldest worker still employed, first and last name
SELECT firstname, lastname FROM worker WHERE leftdate IS NULL ORDER BY birthdate LIMIT 1;
-- Q: net pay (gross less tax) of every worker in run 5, by worker id
SELECT workerid, gross - tax FROM payline WHERE runid = 5;
-- Q: Which firm has no clerk of its own?
SELECT firmname FROM firm WHERE clerkid IS NULL;
