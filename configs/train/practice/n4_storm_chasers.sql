CREATE TABLE TEAM (TEAM_ID INTEGER PRIMARY KEY, TEAM_NAME TEXT, BASE_TOWN TEXT, STATE TEXT, FOUNDED INTEGER);
CREATE TABLE CHASER (CHASER_ID INTEGER PRIMARY KEY, NAME TEXT, TEAM_ID INTEGER REFERENCES TEAM(TEAM_ID), ROLE TEXT, BIRTH_DATE DATE, MENTOR_ID INTEGER REFERENCES CHASER(CHASER_ID));
CREATE TABLE VEHICLE (PLATE TEXT PRIMARY KEY, MODEL TEXT, TEAM_ID INTEGER REFERENCES TEAM(TEAM_ID), MODEL_YEAR INTEGER, TANK_L REAL, ARMOURED TEXT);
CREATE TABLE STORM (STORM_ID INTEGER PRIMARY KEY, NAME TEXT, KIND TEXT, STORM_DATE DATE, COUNTY TEXT, STATE TEXT, MAX_WIND_KMH INTEGER, RAIN_MM REAL);
CREATE TABLE TORNADO (TORNADO_ID INTEGER PRIMARY KEY, STORM_ID INTEGER REFERENCES STORM(STORM_ID), RATING INTEGER, PATH_KM REAL, WIDTH_M INTEGER, MINUTES INTEGER);
CREATE TABLE CHASE (CHASE_ID INTEGER PRIMARY KEY, TEAM_ID INTEGER REFERENCES TEAM(TEAM_ID), STORM_ID INTEGER REFERENCES STORM(STORM_ID), PLATE TEXT REFERENCES VEHICLE(PLATE), DISTANCE_KM REAL, FUEL_L REAL, FUEL_COST REAL, NEAREST_KM REAL);
CREATE TABLE PHOTO (PHOTO_ID INTEGER PRIMARY KEY, CHASE_ID INTEGER REFERENCES CHASE(CHASE_ID), CHASER_ID INTEGER REFERENCES CHASER(CHASER_ID), TITLE TEXT, SUBJECT TEXT, SOLD_TO TEXT, FEE REAL);
INSERT INTO TEAM VALUES (1,'Gust Front','Norman','Oklahoma',2004),(2,'Wall Cloud Crew','Salina','Kansas',2011),(3,'Plains Pursuit','Amarillo','Texas',2016),(4,'Supercell Sisters','Wichita','Kansas',2019);
INSERT INTO CHASER VALUES (1,'Dale Hobart',1,'driver','1968-03-12',NULL),(2,'Inez Ruiz',1,'forecaster','1980-11-02',1),(3,'Walt Kemper',2,'driver','1975-07-19',1),(4,'Priya Nair',2,'photographer','1991-01-30',3),(5,'Colt Barnes',3,'driver','1988-05-25',3),(6,'June Abbey',4,'photographer','1996-09-08',2),(7,'Sky Abbey',4,'driver','1993-12-14',NULL),(8,'Luis Ortega',3,'forecaster','1999-04-04',2);
INSERT INTO VEHICLE VALUES ('OK-114','Bison Truck',1,2015,98,'Y'),('OK-220','Prairie Van',1,2019,75,'N'),('KS-071','Bison Truck',2,2018,98,'Y'),('TX-808','Longhorn',3,2021,110,'N'),('KS-555','Breeze Wagon',4,2012,60,'N'),('TX-809','Longhorn',3,2008,105,'N');
INSERT INTO STORM VALUES (1,'Alma Front','supercell','2023-04-19','Grady','Oklahoma',145,38.5),(2,'Black Anvil','supercell','2023-05-11','Saline','Kansas',190,62),(3,'Dry Line Day','squall line','2023-06-02','Potter','Texas',110,24.2),(4,'Big Blue','supercell','2024-04-27','Grady','Oklahoma',230,71.5),(5,'Haboob Eve','dust storm','2024-05-06','Lubbock','Texas',95,0),(6,'River Bend','squall line','2024-05-25','Sedgwick','Kansas',128,45),(7,'Quiet Thunder','squall line','2024-07-03','Reno','Kansas',84,NULL);
INSERT INTO TORNADO VALUES (1,1,1,6.4,120,9),(2,2,3,22.5,600,31),(3,2,2,11.0,310,17),(4,4,4,48.2,1300,56),(5,4,1,3.1,80,6),(6,6,0,1.2,40,3);
INSERT INTO CHASE VALUES (1,1,1,'OK-114',310,48,41.5,2.4),(2,2,1,'KS-071',540,79,68,5.5),(3,2,2,'KS-071',120,18,15.8,0.9),(4,3,3,'TX-808',95,11,9.9,7.0),(5,1,4,'OK-114',210,35,33.6,0.6),(6,1,4,'OK-220',225,22,21.1,1.8),(7,3,4,'TX-808',480,55,54,3.2),(8,3,5,'TX-808',190,21,20.3,NULL),(9,2,6,'KS-071',160,24,23.5,4.1);
INSERT INTO PHOTO VALUES (1,1,2,'First rope','tornado','Daily Plains',120),(2,2,4,'Shelf over wheat','shelf cloud',NULL,NULL),(3,3,4,'The wedge at dusk','tornado','Skywatch',450),(4,3,3,'Road sign down','damage','Daily Plains',80),(5,5,2,'Blue monster','tornado','Skywatch',900),(6,5,1,'Hail in hand','hail',NULL,NULL),(7,7,5,'Far wedge','tornado','Channel Six',200),(8,8,8,'Wall of dust','dust','Daily Plains',150),(9,9,4,'Bolt over the river','lightning','Channel Six',175);
-- Q: In which town is the Plains Pursuit team based?
SELECT BASE_TOWN FROM TEAM WHERE TEAM_NAME = 'Plains Pursuit';
-- Q: What are the names and dates of the storms that struck Kansas?
SELECT NAME, STORM_DATE FROM STORM WHERE STATE = 'Kansas';
-- Q: Find the name of the storm that had the tornado with the longest path.
SELECT s.NAME FROM STORM AS s JOIN TORNADO AS t ON t.STORM_ID = s.STORM_ID ORDER BY t.PATH_KM DESC LIMIT 1;
-- Q: Which storms produced more than one tornado? Give the id and name.
SELECT s.STORM_ID, s.NAME FROM STORM AS s JOIN TORNADO AS t ON t.STORM_ID = s.STORM_ID GROUP BY s.STORM_ID HAVING count(*) > 1;
-- Q: List the name of each chaser together with the name of the mentor.
SELECT c.NAME, m.NAME FROM CHASER AS c JOIN CHASER AS m ON c.MENTOR_ID = m.CHASER_ID;
-- Q: Who has mentored at least two chasers?
SELECT m.NAME FROM CHASER AS c JOIN CHASER AS m ON c.MENTOR_ID = m.CHASER_ID GROUP BY m.CHASER_ID HAVING count(*) >= 2;
-- Q: What are the plates of the vehicles that have never been on a chase?
SELECT PLATE FROM VEHICLE WHERE PLATE NOT IN (SELECT PLATE FROM CHASE);
-- Q: Which teams went after both Alma Front and Big Blue?
SELECT t.TEAM_NAME FROM TEAM AS t JOIN CHASE AS c ON c.TEAM_ID = t.TEAM_ID JOIN STORM AS s ON c.STORM_ID = s.STORM_ID WHERE s.NAME = 'Alma Front' INTERSECT SELECT t.TEAM_NAME FROM TEAM AS t JOIN CHASE AS c ON c.TEAM_ID = t.TEAM_ID JOIN STORM AS s ON c.STORM_ID = s.STORM_ID WHERE s.NAME = 'Big Blue';
-- Q: Show the kinds of storm and the average wind of each, strongest first.
SELECT KIND, avg(MAX_WIND_KMH) FROM STORM GROUP BY KIND ORDER BY avg(MAX_WIND_KMH) DESC;
-- Q: What are the titles of the photos that contain the word "wedge"?
SELECT TITLE FROM PHOTO WHERE TITLE LIKE '%wedge%';
-- Q: Which vehicles hold more fuel than the average tank? Plate and model, please.
SELECT PLATE, MODEL FROM VEHICLE WHERE TANK_L > (SELECT avg(TANK_L) FROM VEHICLE);
-- Q: List the chasers who sold photos of a tornado, and how many such photos each of them sold.
SELECT c.NAME, count(*) FROM CHASER AS c JOIN PHOTO AS p ON p.CHASER_ID = c.CHASER_ID WHERE p.SUBJECT = 'tornado' AND p.SOLD_TO IS NOT NULL GROUP BY c.CHASER_ID;
-- Q: Which states have had a storm, except those where a team founded after 2010 is based?
SELECT STATE FROM STORM EXCEPT SELECT STATE FROM TEAM WHERE FOUNDED > 2010;
-- Q: What was the shortest, the average and the longest duration of a tornado in minutes?
SELECT min(MINUTES), avg(MINUTES), max(MINUTES) FROM TORNADO;
-- Q: the two windiest storms of each state, with the wind speed
SELECT STATE, NAME, MAX_WIND_KMH FROM (SELECT STATE, NAME, MAX_WIND_KMH, row_number() OVER (PARTITION BY STATE ORDER BY MAX_WIND_KMH DESC) AS n FROM STORM) WHERE n <= 2;
-- Q: best paid photo of every buyer: buyer, title
SELECT SOLD_TO, TITLE FROM (SELECT SOLD_TO, TITLE, row_number() OVER (PARTITION BY SOLD_TO ORDER BY FEE DESC) AS n FROM PHOTO WHERE SOLD_TO IS NOT NULL) WHERE n = 1;
-- Q: How much of our photo income comes from Skywatch, as a fraction?
SELECT CAST(sum(CASE WHEN SOLD_TO = 'Skywatch' THEN FEE ELSE 0 END) AS REAL) / sum(FEE) FROM PHOTO;
-- Q: Percentage of armoured vehicles in each team (team id)
SELECT TEAM_ID, 100.0 * sum(CASE WHEN ARMOURED = 'Y' THEN 1 ELSE 0 END) / count(*) FROM VEHICLE GROUP BY TEAM_ID;
-- Q: Tornado ids with a grade: weak for a rating under 2, strong under 4, violent otherwise
SELECT TORNADO_ID, CASE WHEN RATING < 2 THEN 'weak' WHEN RATING < 4 THEN 'strong' ELSE 'violent' END FROM TORNADO;
-- Q: per team id, how many chases got closer than 2 km and how many stayed over 5 km?
SELECT TEAM_ID, sum(CASE WHEN NEAREST_KM < 2 THEN 1 ELSE 0 END), sum(CASE WHEN NEAREST_KM > 5 THEN 1 ELSE 0 END) FROM CHASE GROUP BY TEAM_ID;
-- Q: Storms that nobody chased
SELECT NAME FROM STORM WHERE NOT EXISTS (SELECT 1 FROM CHASE WHERE CHASE.STORM_ID = STORM.STORM_ID);
-- Q: chasers without a single photo
SELECT c.NAME FROM CHASER AS c LEFT JOIN PHOTO AS p ON p.CHASER_ID = c.CHASER_ID WHERE p.PHOTO_ID IS NULL;
-- Q: Who is our youngest chaser?
SELECT NAME FROM CHASER ORDER BY BIRTH_DATE DESC LIMIT 1;
-- Q: number of storms in each month of the calendar (as 01 to 12)
SELECT strftime('%m', STORM_DATE), count(*) FROM STORM GROUP BY strftime('%m', STORM_DATE);
-- Q: litres per 100 km on every chase, rounded to 1 decimal
SELECT CHASE_ID, round(100 * FUEL_L / DISTANCE_KM, 1) FROM CHASE;
-- Q: Which storm has no rain figure?
SELECT NAME FROM STORM WHERE RAIN_MM IS NULL;
