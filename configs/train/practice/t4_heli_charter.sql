CREATE TABLE BASE (BASE_CD TEXT PRIMARY KEY, BASE_NM TEXT, REGION TEXT, ELEV_FT INTEGER, PADS INTEGER);
CREATE TABLE HELO (REG TEXT PRIMARY KEY, MODEL TEXT, MAKER TEXT, SEATS INTEGER, HOURLY_RATE REAL, HOME_BASE TEXT REFERENCES BASE(BASE_CD), BUILT INTEGER, AIRFRAME_HRS INTEGER);
CREATE TABLE PILOT (PILOT_ID INTEGER PRIMARY KEY, FNAME TEXT, LNAME TEXT, BASE_CD TEXT REFERENCES BASE(BASE_CD), LICENCE TEXT, BIRTH_DT DATE, TOTAL_HRS INTEGER);
CREATE TABLE CLIENT (CLIENT_ID INTEGER PRIMARY KEY, CLIENT_NM TEXT, SECTOR TEXT, CITY TEXT, CREDIT_LIMIT REAL);
CREATE TABLE FLIGHT (FLT_ID INTEGER PRIMARY KEY, REG TEXT REFERENCES HELO(REG), CLIENT_ID INTEGER REFERENCES CLIENT(CLIENT_ID), CAPTAIN_ID INTEGER REFERENCES PILOT(PILOT_ID), COPILOT_ID INTEGER REFERENCES PILOT(PILOT_ID), FLT_DT DATE, PURPOSE TEXT, HRS REAL, PAX INTEGER, FUEL_L INTEGER);
CREATE TABLE INSPECTION (INSP_ID INTEGER PRIMARY KEY, REG TEXT REFERENCES HELO(REG), INSP_DT DATE, RESULT_CD TEXT REFERENCES REF_RESULT(RESULT_CD), COST REAL);
CREATE TABLE REF_RESULT (RESULT_CD TEXT PRIMARY KEY, RESULT_DESC TEXT);
INSERT INTO BASE VALUES ('SKV','Skarvik','North Coast',66,6),('TLM','Tollmark','Uplands',2140,3),('PRD','Port Redan','South Coast',21,8),('HGH','Haugen Heights','Uplands',3380,2),('ISL','Islet Field','Outer Isles',45,1);
INSERT INTO HELO VALUES ('LX-AAB','H125','Airbus',5,1450,'TLM',2011,6120),('LX-AAC','H145','Airbus',8,2900,'SKV',2018,2480),('LX-BEL','Bell 407','Bell',6,1700,'PRD',2006,9035),('LX-CAP','S-76','Sikorsky',12,4800,'SKV',2009,8150),('LX-DOT','R44','Robinson',3,690,'HGH',2015,3310),('LX-EVE','H145','Airbus',9,3100,'PRD',2021,990);
INSERT INTO PILOT VALUES (1,'Marit','Dahl','SKV','ATPL','1979-02-11',7420),(2,'Sven','Rood','TLM','CPL','1991-08-30',1890),(3,'Ines','Castro','PRD','ATPL','1984-12-05',5160),(4,'Oleg','Marin','SKV','CPL','1996-05-17',940),(5,'Ruth','Haller','HGH','CPL','1988-03-21',2735),(6,'Beau','Castellan','PRD','CPL','1999-10-02',610),(7,'Gil','Strand','ISL','ATPL','1968-07-09',11800);
INSERT INTO CLIENT VALUES (1,'Northwell Energy','offshore','Skarvik',250000),(2,'Peak Films','film','Redan',40000),(3,'Uplands Rescue Trust','rescue','Tollmark',NULL),(4,'Gridline Power','utilities','Redan',120000),(5,'Villa Corona Hotel','tourism','Corona',15000),(6,'Basalt Survey','mining','Tollmark',60000);
INSERT INTO FLIGHT VALUES (1,'LX-CAP',1,1,4,'2024-01-09','crew change',2.5,12,980),(2,'LX-AAB',3,2,NULL,'2024-01-21','rescue',1.2,2,210),(3,'LX-AAC',1,1,4,'2024-02-03','crew change',1.8,7,540),(4,'LX-BEL',2,3,6,'2024-02-17','filming',3.4,4,610),(5,'LX-AAB',4,2,NULL,'2024-03-01','line patrol',4.1,2,720),(6,'LX-EVE',4,3,6,'2024-03-02','line patrol',2.2,3,630),(7,'LX-CAP',1,1,4,'2024-03-16','crew change',2.7,11,1040),(8,'LX-DOT',6,5,NULL,'2024-03-23','survey',1.6,2,95),(9,'LX-BEL',6,5,2,'2024-04-06','survey',5.3,5,940),(10,'LX-AAC',3,4,1,'2024-04-14','rescue',0.9,3,260);
INSERT INTO INSPECTION VALUES (1,'LX-CAP','2023-11-20','P',8200),(2,'LX-BEL','2023-12-04','D',12450),(3,'LX-AAB','2024-01-08','P',3100),(4,'LX-BEL','2024-01-15','P',2600),(5,'LX-DOT','2024-02-20','F',5400),(6,'LX-DOT','2024-03-04','P',1950),(7,'LX-AAC','2024-03-11','D',4720);
INSERT INTO REF_RESULT VALUES ('P','passed'),('D','deferred items'),('F','failed'),('G','grounded');
-- Q: What is the hourly rate of the S-76?
SELECT HOURLY_RATE FROM HELO WHERE MODEL = 'S-76';
-- Q: List the first and last names of all pilots with an ATPL licence, the most experienced first.
SELECT FNAME, LNAME FROM PILOT WHERE LICENCE = 'ATPL' ORDER BY TOTAL_HRS DESC;
-- Q: Find the registration and model of the helicopters stationed in the Uplands.
SELECT T1.REG, T1.MODEL FROM HELO AS T1 JOIN BASE AS T2 ON T1.HOME_BASE = T2.BASE_CD WHERE T2.REGION = 'Uplands';
-- Q: Which bases have more than one pilot? Show the base name and the number of pilots.
SELECT T1.BASE_NM, count(*) FROM BASE AS T1 JOIN PILOT AS T2 ON T1.BASE_CD = T2.BASE_CD GROUP BY T1.BASE_CD HAVING count(*) > 1;
-- Q: Last names of pilots that begin with Cast
SELECT LNAME FROM PILOT WHERE LNAME LIKE 'Cast%';
-- Q: Who was the captain on flight 6? Give first and last name.
SELECT T1.FNAME, T1.LNAME FROM PILOT AS T1 JOIN FLIGHT AS T2 ON T1.PILOT_ID = T2.CAPTAIN_ID WHERE T2.FLT_ID = 6;
-- Q: What are the last names of those who have flown as captain and also as copilot?
SELECT T1.LNAME FROM PILOT AS T1 JOIN FLIGHT AS T2 ON T1.PILOT_ID = T2.CAPTAIN_ID INTERSECT SELECT T1.LNAME FROM PILOT AS T1 JOIN FLIGHT AS T2 ON T1.PILOT_ID = T2.COPILOT_ID;
-- Q: Show the ids of pilots who have never been captain.
SELECT PILOT_ID FROM PILOT WHERE PILOT_ID NOT IN (SELECT CAPTAIN_ID FROM FLIGHT);
-- Q: Which client has booked the most flight hours?
SELECT T1.CLIENT_NM FROM CLIENT AS T1 JOIN FLIGHT AS T2 ON T1.CLIENT_ID = T2.CLIENT_ID GROUP BY T1.CLIENT_ID ORDER BY sum(T2.HRS) DESC LIMIT 1;
-- Q: Give the average, smallest and largest number of seats per maker.
SELECT MAKER, avg(SEATS), min(SEATS), max(SEATS) FROM HELO GROUP BY MAKER;
-- Q: Which registrations have an hourly rate above the average but fewer than 5000 airframe hours?
SELECT REG FROM HELO WHERE HOURLY_RATE > (SELECT avg(HOURLY_RATE) FROM HELO) AND AIRFRAME_HRS < 5000;
-- Q: What was the result, in words, of each inspection of LX-DOT? Show it with the date.
SELECT T2.RESULT_DESC, T1.INSP_DT FROM INSPECTION AS T1 JOIN REF_RESULT AS T2 ON T1.RESULT_CD = T2.RESULT_CD WHERE T1.REG = 'LX-DOT';
-- Q: How many different clients have flown in a helicopter made by Airbus?
SELECT count(DISTINCT T1.CLIENT_ID) FROM FLIGHT AS T1 JOIN HELO AS T2 ON T1.REG = T2.REG WHERE T2.MAKER = 'Airbus';
-- Q: Which client cities, except those of rescue clients, are there? Each once.
SELECT CITY FROM CLIENT EXCEPT SELECT CITY FROM CLIENT WHERE SECTOR = 'rescue';
-- Q: three longest flights for each purpose: purpose, flight id and hours
SELECT PURPOSE, FLT_ID, HRS FROM (SELECT PURPOSE, FLT_ID, HRS, row_number() OVER (PARTITION BY PURPOSE ORDER BY HRS DESC) AS place FROM FLIGHT) WHERE place <= 3;
-- Q: latest inspection of every machine, with registration, date and result code
SELECT REG, INSP_DT, RESULT_CD FROM (SELECT REG, INSP_DT, RESULT_CD, row_number() OVER (PARTITION BY REG ORDER BY INSP_DT DESC) AS place FROM INSPECTION) WHERE place <= 1;
-- Q: what portion of the flights was single-pilot, that is without a copilot? as a fraction
SELECT CAST(sum(CASE WHEN COPILOT_ID IS NULL THEN 1 ELSE 0 END) AS REAL) / count(*) FROM FLIGHT;
-- Q: How much of all fuel does each helicopter burn, in percent?
SELECT REG, 100.0 * sum(FUEL_L) / (SELECT sum(FUEL_L) FROM FLIGHT) FROM FLIGHT GROUP BY REG;
-- Q: Tag pilots by hours: junior under 1000, seasoned under 5000, veteran otherwise. Last name and tag.
SELECT LNAME, CASE WHEN TOTAL_HRS < 1000 THEN 'junior' WHEN TOTAL_HRS < 5000 THEN 'seasoned' ELSE 'veteran' END FROM PILOT;
-- Q: per base code, how many pilots hold a CPL and how many an ATPL
SELECT BASE_CD, sum(CASE WHEN LICENCE = 'CPL' THEN 1 ELSE 0 END), sum(CASE WHEN LICENCE = 'ATPL' THEN 1 ELSE 0 END) FROM PILOT GROUP BY BASE_CD;
-- Q: Which clients have yet to fly with us?
SELECT T1.CLIENT_NM FROM CLIENT AS T1 WHERE NOT EXISTS (SELECT * FROM FLIGHT AS T2 WHERE T2.CLIENT_ID = T1.CLIENT_ID);
-- Q: helicopters still waiting for their first inspection (registration)
SELECT T1.REG FROM HELO AS T1 LEFT JOIN INSPECTION AS T2 ON T1.REG = T2.REG WHERE T2.INSP_ID IS NULL;
-- Q: Flights by month, with the hours flown in it
SELECT strftime('%Y-%m', FLT_DT), count(*), sum(HRS) FROM FLIGHT GROUP BY strftime('%Y-%m', FLT_DT);
-- Q: Who is the youngest pilot (first name, last name)?
SELECT FNAME, LNAME FROM PILOT ORDER BY BIRTH_DT DESC LIMIT 1;
-- Q: what should each flight cost? hours times the hourly rate, with the flight id
SELECT T1.FLT_ID, T1.HRS * T2.HOURLY_RATE FROM FLIGHT AS T1 JOIN HELO AS T2 ON T1.REG = T2.REG;
-- Q: Which models do we own more than one of?
SELECT MODEL FROM HELO GROUP BY MODEL HAVING count(*) > 1;
