CREATE TABLE RUNNERS (BIB INTEGER PRIMARY KEY, RUNNER_NAME TEXT, NATION TEXT, SEX TEXT, AGE INTEGER, TEAM TEXT);
CREATE TABLE RACES (RACE_CODE TEXT PRIMARY KEY, RACE_NAME TEXT, DIST_KM REAL, CLIMB_M INTEGER, RACE_DAY DATE, LIMIT_HRS INTEGER, FEE REAL);
CREATE TABLE RESULTS (BIB INTEGER REFERENCES RUNNERS(BIB), RACE_CODE TEXT REFERENCES RACES(RACE_CODE), STATUS TEXT, HOURS REAL, OVERALL_POS INTEGER);
CREATE TABLE AID_STATIONS (STATION_ID INTEGER PRIMARY KEY, RACE_CODE TEXT REFERENCES RACES(RACE_CODE), STATION_NAME TEXT, AT_KM REAL, HOT_FOOD TEXT);
INSERT INTO RUNNERS VALUES (101,'Lucie Perrin','France','F',34,'Alpine Snails'),(102,'Marco Tosi','Italy','M',41,'Rifugio Runners'),(103,'Kenji Abe','Japan','M',29,NULL),(104,'Sarah Whitlock','UK','F',47,'Fell Folk'),(105,'Jonas Frei','Switzerland','M',38,'Alpine Snails'),(106,'Ana Duarte','Portugal','F',31,NULL),(107,'Paolo Riva','Italy','M',52,'Rifugio Runners'),(108,'Emma Roux','France','F',26,'Fell Folk');
INSERT INTO RACES VALUES ('G100','Glacier Hundred',101.5,6100,'2024-08-23',30,180),('V50','Valley Fifty',52,2900,'2024-06-08',12,75),('N30','Night Thirty',31,1750,'2024-09-14',7,45),('S70','Summit Seventy',72.4,4800,'2023-08-19',20,120),('W20','Winter Twenty',20.5,900,'2024-01-28',4,30);
INSERT INTO RESULTS VALUES (101,'G100','FIN',19.8,2),(102,'G100','FIN',18.9,1),(103,'G100','DNF',NULL,NULL),(104,'G100','FIN',24.3,3),(105,'V50','FIN',5.6,1),(101,'V50','FIN',6.1,2),(106,'V50','DNF',NULL,NULL),(108,'N30','FIN',3.4,1),(103,'N30','FIN',3.7,2),(102,'S70','FIN',11.2,1),(104,'S70','DNF',NULL,NULL),(106,'S70','FIN',13.5,2),(105,'N30','DNF',NULL,NULL);
INSERT INTO AID_STATIONS VALUES (1,'G100','Lac Vert',18,'N'),(2,'G100','Col Blanc',47.5,'Y'),(3,'G100','Refuge Noir',79,'Y'),(4,'V50','Old Mill',22,'N'),(5,'V50','Bridge End',40,'Y'),(6,'S70','Ridge Hut',35,'Y'),(7,'N30','Chapel',15,'N');
-- Q: How many runners are from Italy?
SELECT count(*) FROM RUNNERS WHERE NATION = 'Italy';
-- Q: Show the race names and distances, shortest race first.
SELECT RACE_NAME, DIST_KM FROM RACES ORDER BY DIST_KM;
-- Q: Who runs without a team?
SELECT RUNNER_NAME FROM RUNNERS WHERE TEAM IS NULL;
-- Q: How old is the oldest runner?
SELECT max(AGE) FROM RUNNERS;
-- Q: Female runners aged over 30: names please
SELECT RUNNER_NAME FROM RUNNERS WHERE SEX = 'F' AND AGE > 30;
-- Q: Which race costs the most to enter?
SELECT RACE_NAME FROM RACES ORDER BY FEE DESC LIMIT 1;
-- Q: For each nation, count the runners and give their average age.
SELECT NATION, count(*), avg(AGE) FROM RUNNERS GROUP BY NATION;
-- Q: Who won the Glacier Hundred?
SELECT T1.RUNNER_NAME FROM RUNNERS AS T1 JOIN RESULTS AS T2 ON T1.BIB = T2.BIB JOIN RACES AS T3 ON T2.RACE_CODE = T3.RACE_CODE WHERE T3.RACE_NAME = 'Glacier Hundred' AND T2.OVERALL_POS = 1;
-- Q: Number of aid stations in each race, by race name
SELECT T1.RACE_NAME, count(*) FROM RACES AS T1 JOIN AID_STATIONS AS T2 ON T1.RACE_CODE = T2.RACE_CODE GROUP BY T1.RACE_CODE;
-- Q: Where can you eat hot food on the Glacier Hundred?
SELECT T1.STATION_NAME FROM AID_STATIONS AS T1 JOIN RACES AS T2 ON T1.RACE_CODE = T2.RACE_CODE WHERE T2.RACE_NAME = 'Glacier Hundred' AND T1.HOT_FOOD = 'Y';
-- Q: Which races had more than two starters?
SELECT T1.RACE_NAME FROM RACES AS T1 JOIN RESULTS AS T2 ON T1.RACE_CODE = T2.RACE_CODE GROUP BY T1.RACE_CODE HAVING count(*) > 2;
-- Q: Which team has the most runners?
SELECT TEAM FROM RUNNERS WHERE TEAM IS NOT NULL GROUP BY TEAM ORDER BY count(*) DESC LIMIT 1;
-- Q: Which runners never failed to finish (no DNF)?
SELECT RUNNER_NAME FROM RUNNERS WHERE BIB NOT IN (SELECT BIB FROM RESULTS WHERE STATUS = 'DNF');
-- Q: Who has both a FIN and a DNF to their name?
SELECT T1.RUNNER_NAME FROM RUNNERS AS T1 JOIN RESULTS AS T2 ON T1.BIB = T2.BIB WHERE T2.STATUS = 'FIN' INTERSECT SELECT T1.RUNNER_NAME FROM RUNNERS AS T1 JOIN RESULTS AS T2 ON T1.BIB = T2.BIB WHERE T2.STATUS = 'DNF';
-- Q: Races nobody has entered so far
SELECT RACE_NAME FROM RACES AS T1 WHERE NOT EXISTS (SELECT 1 FROM RESULTS AS T2 WHERE T2.RACE_CODE = T1.RACE_CODE);
-- Q: Climb per kilometre of each race
SELECT RACE_NAME, CLIMB_M / DIST_KM FROM RACES;
-- Q: What percent of the starts ended in DNF?
SELECT 100.0 * count(CASE WHEN STATUS = 'DNF' THEN 1 END) / count(*) FROM RESULTS;
-- Q: races per month of the calendar (year and month)
SELECT strftime('%Y-%m', RACE_DAY), count(*) FROM RACES GROUP BY strftime('%Y-%m', RACE_DAY);
-- Q: How far is each race's distance from the average distance?
SELECT RACE_NAME, DIST_KM - (SELECT avg(DIST_KM) FROM RACES) FROM RACES;
-- Q: Which nations have runners who finished the Summit Seventy?
SELECT DISTINCT T1.NATION FROM RUNNERS AS T1 JOIN RESULTS AS T2 ON T1.BIB = T2.BIB JOIN RACES AS T3 ON T2.RACE_CODE = T3.RACE_CODE WHERE T3.RACE_NAME = 'Summit Seventy' AND T2.STATUS = 'FIN';
