CREATE TABLE TOWNS (TOWN_ID INTEGER PRIMARY KEY, TOWN_NM TEXT, COUNTY TEXT, POPULATION INTEGER, HAS_TERMINAL INTEGER);
CREATE TABLE ROUTES (ROUTE_CD TEXT PRIMARY KEY, ROUTE_NM TEXT, START_TOWN INTEGER REFERENCES TOWNS(TOWN_ID), END_TOWN INTEGER REFERENCES TOWNS(TOWN_ID), KM REAL, BASE_FARE REAL, NIGHT_SERVICE TEXT);
CREATE TABLE COACHES (COACH_ID INTEGER PRIMARY KEY, REG_PLATE TEXT, BUILDER TEXT, BUILT_YR INTEGER, SEATS INTEGER, EMISSION_CLASS TEXT, TOILET TEXT);
CREATE TABLE DRIVERS (DRV_ID INTEGER PRIMARY KEY, DRV_NM TEXT, BORN DATE, LICENCE_SINCE DATE, HOME_TOWN INTEGER REFERENCES TOWNS(TOWN_ID), SALARY INTEGER);
CREATE TABLE RUNS (RUN_ID INTEGER PRIMARY KEY, ROUTE_CD TEXT REFERENCES ROUTES(ROUTE_CD), COACH_ID INTEGER REFERENCES COACHES(COACH_ID), DRV_ID INTEGER REFERENCES DRIVERS(DRV_ID), RUN_DT DATE, RIDERS INTEGER, DELAY_MIN INTEGER, INCOME REAL);
CREATE TABLE COMPLAINTS (CMP_ID INTEGER PRIMARY KEY, RUN_ID INTEGER REFERENCES RUNS(RUN_ID), RECEIVED DATE, TOPIC TEXT, REFUND REAL);
INSERT INTO TOWNS VALUES (1,'Ostrava Bridge','Upland',48000,1),(2,'Quarry Bank','Upland',9200,0),(3,'Selwick','Marsh',31500,1),(4,'Little Pell','Marsh',2700,0),(5,'Port Arden','Coast',112000,1),(6,'Gannet Bay','Coast',15800,1),(7,'Stone Pell','Coast',4100,NULL);
INSERT INTO ROUTES VALUES ('X1','Coast Flyer',1,5,142.0,19.5,'N'),('X2','Marsh Link',3,4,38.5,6.0,'N'),('N7','Moonrider',5,1,142.0,24.0,'Y'),('C4','Bay Hopper',5,6,27.0,4.5,'N'),('U9','Upland Loop',1,2,19.0,3.8,'N'),('N8','Owl Express',3,5,96.0,17.0,'Y');
INSERT INTO COACHES VALUES (11,'AX 204','Marlok',2012,49,'E5','Y'),(12,'AX 377','Marlok',2018,53,'E6','Y'),(13,'BD 010','Setrana',2009,33,'E4','N'),(14,'BD 118','Setrana',2020,61,'E6','Y'),(15,'CE 500','Voltbus',2023,45,'EL','N'),(16,'CE 501','Voltbus',2023,45,'EL',NULL);
INSERT INTO DRIVERS VALUES (1,'Piet Aldous','1966-02-11','1990-05-01',1,34200),(2,'Mira Sook','1984-09-30','2009-03-15',3,31800),(3,'Jon Fell','1979-12-04','2001-10-20',5,33500),(4,'Kata Wirth','1993-07-22','2018-06-11',5,29900),(5,'Lew Aldous','1990-01-17','2014-08-08',NULL,30400);
INSERT INTO RUNS VALUES (1,'X1',12,1,'2023-10-02',41,5,760.5),(2,'X1',12,3,'2023-10-09',50,22,921.0),(3,'N7',14,3,'2023-10-14',37,0,860.0),(4,'X2',13,2,'2023-11-01',12,3,68.0),(5,'C4',15,4,'2023-11-05',29,0,121.5),(6,'N8',14,4,'2023-11-18',55,47,905.0),(7,'U9',13,1,'2023-12-01',8,NULL,29.0),(8,'X1',11,3,'2023-12-22',49,35,930.0),(9,'C4',15,2,'2024-01-03',18,2,79.0),(10,'N7',14,4,'2024-01-13',44,12,1010.0);
INSERT INTO COMPLAINTS VALUES (1,2,'2023-10-10','lateness',19.5),(2,6,'2023-11-19','lateness',34.0),(3,6,'2023-11-25','heating',NULL),(4,8,'2023-12-23','lateness',19.5),(5,3,'2023-10-20','luggage',60.0),(6,8,'2024-01-04','rudeness',0);
-- Q: Find the registration plate and the builder of the coach with the most seats.
SELECT REG_PLATE, BUILDER FROM COACHES ORDER BY SEATS DESC LIMIT 1;
-- Q: What are the names of the routes whose base fare lies above the average base fare?
SELECT ROUTE_NM FROM ROUTES WHERE BASE_FARE > (SELECT avg(BASE_FARE) FROM ROUTES);
-- Q: List the name of every driver and the number of runs driven, most first.
SELECT T1.DRV_NM, count(*) FROM DRIVERS AS T1 JOIN RUNS AS T2 ON T1.DRV_ID = T2.DRV_ID GROUP BY T1.DRV_ID ORDER BY count(*) DESC;
-- Q: Show the codes of the routes that end in Port Arden.
SELECT T1.ROUTE_CD FROM ROUTES AS T1 JOIN TOWNS AS T2 ON T1.END_TOWN = T2.TOWN_ID WHERE T2.TOWN_NM = 'Port Arden';
-- Q: Which complaint topics came in at least two times? Give the topic, the number and the total refund.
SELECT TOPIC, count(*), sum(REFUND) FROM COMPLAINTS GROUP BY TOPIC HAVING count(*) >= 2;
-- Q: Find the ids and plates of coaches that have never been used on a run.
SELECT COACH_ID, REG_PLATE FROM COACHES WHERE NOT COACH_ID IN (SELECT COACH_ID FROM RUNS);
-- Q: Which towns have the word Pell in their name? Show name and county.
SELECT TOWN_NM, COUNTY FROM TOWNS WHERE TOWN_NM LIKE '%Pell%';
-- Q: What are the average, smallest and largest number of riders on the Coast Flyer?
SELECT avg(T2.RIDERS), min(T2.RIDERS), max(T2.RIDERS) FROM ROUTES AS T1 JOIN RUNS AS T2 ON T1.ROUTE_CD = T2.ROUTE_CD WHERE T1.ROUTE_NM = 'Coast Flyer';
-- Q: Find the names of drivers who have driven both coach builder Setrana and coach builder Marlok.
SELECT T1.DRV_NM FROM DRIVERS AS T1 JOIN RUNS AS T2 ON T1.DRV_ID = T2.DRV_ID JOIN COACHES AS T3 ON T2.COACH_ID = T3.COACH_ID WHERE T3.BUILDER = 'Setrana' INTERSECT SELECT T1.DRV_NM FROM DRIVERS AS T1 JOIN RUNS AS T2 ON T1.DRV_ID = T2.DRV_ID JOIN COACHES AS T3 ON T2.COACH_ID = T3.COACH_ID WHERE T3.BUILDER = 'Marlok';
-- Q: Show for each route name its start town and its end town.
SELECT T1.ROUTE_NM, T2.TOWN_NM, T3.TOWN_NM FROM ROUTES AS T1 JOIN TOWNS AS T2 ON T1.START_TOWN = T2.TOWN_ID JOIN TOWNS AS T3 ON T1.END_TOWN = T3.TOWN_ID;
-- Q: What is the name of the route with the largest total income?
SELECT T1.ROUTE_NM FROM ROUTES AS T1 JOIN RUNS AS T2 ON T1.ROUTE_CD = T2.ROUTE_CD GROUP BY T1.ROUTE_CD ORDER BY sum(T2.INCOME) DESC LIMIT 1;
-- Q: List the names of drivers who have not had any complaint about one of their runs.
SELECT DRV_NM FROM DRIVERS WHERE NOT DRV_ID IN (SELECT T1.DRV_ID FROM RUNS AS T1 JOIN COMPLAINTS AS T2 ON T1.RUN_ID = T2.RUN_ID);
-- Q: What percent of runs was more than 15 minutes late?
SELECT 100.0 * sum(CASE WHEN DELAY_MIN > 15 THEN 1 ELSE 0 END) / count(*) FROM RUNS;
-- Q: income per month
SELECT strftime('%Y-%m', RUN_DT), sum(INCOME) FROM RUNS GROUP BY strftime('%Y-%m', RUN_DT);
-- Q: What fraction of the seats was taken on each run?
SELECT T1.RUN_ID, CAST(T1.RIDERS AS REAL) / T2.SEATS FROM RUNS AS T1 JOIN COACHES AS T2 ON T1.COACH_ID = T2.COACH_ID;
-- Q: days from run to complaint, for each complaint
SELECT T1.CMP_ID, julianday(T1.RECEIVED) - julianday(T2.RUN_DT) FROM COMPLAINTS AS T1 JOIN RUNS AS T2 ON T1.RUN_ID = T2.RUN_ID;
-- Q: name and pay of the drivers whose name ends in Aldous
SELECT DRV_NM, SALARY FROM DRIVERS WHERE DRV_NM LIKE '%Aldous';
-- Q: the fullest run of every route: route code, date, riders
SELECT ROUTE_CD, RUN_DT, RIDERS FROM (SELECT ROUTE_CD, RUN_DT, RIDERS, row_number() OVER (PARTITION BY ROUTE_CD ORDER BY RIDERS DESC) AS place FROM RUNS) WHERE place = 1;
-- Q: fare per kilometre on each route, rounded to 2 digits
SELECT ROUTE_NM, round(BASE_FARE / KM, 2) FROM ROUTES;
-- Q: How much does each driver earn above or below the average salary?
SELECT DRV_NM, SALARY - (SELECT avg(SALARY) FROM DRIVERS) FROM DRIVERS;
-- Q: Call towns 'village' under 5000 people, 'town' under 50000, else 'city'
SELECT TOWN_NM, CASE WHEN POPULATION < 5000 THEN 'village' WHEN POPULATION < 50000 THEN 'town' ELSE 'city' END FROM TOWNS;
-- Q: For which towns is it unknown whether they have a terminal?
SELECT TOWN_NM FROM TOWNS WHERE HAS_TERMINAL IS NULL;
-- Q: what share of all income does each route code bring in, in percent?
SELECT ROUTE_CD, 100.0 * sum(INCOME) / (SELECT sum(INCOME) FROM RUNS) FROM RUNS GROUP BY ROUTE_CD;
-- Q: towns where no driver lives
SELECT T1.TOWN_NM FROM TOWNS AS T1 WHERE NOT EXISTS (SELECT * FROM DRIVERS AS T2 WHERE T2.HOME_TOWN = T1.TOWN_ID);
