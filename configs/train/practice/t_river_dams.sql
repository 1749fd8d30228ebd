CREATE TABLE rivers (riverid INTEGER PRIMARY KEY, rivername TEXT, lengthkm INTEGER, flowsinto INTEGER REFERENCES rivers(riverid), basin TEXT);
CREATE TABLE dams (damid INTEGER PRIMARY KEY, damname TEXT, riverid INTEGER, damtype TEXT, heightm REAL, crestm REAL, completed INTEGER, capacitymcm REAL, hashydro TEXT);
CREATE TABLE inspections (inspid INTEGER PRIMARY KEY, damid INTEGER REFERENCES dams(damid), inspdate DATE, inspector TEXT, grade TEXT, cost REAL);
CREATE TABLE levels (levelid INTEGER PRIMARY KEY, damid INTEGER, measured DATE, storedmcm REAL, spilling INTEGER);
INSERT INTO rivers VALUES (1,'Orla',820,NULL,'Great Orla'),(2,'Tavy',210,1,'Great Orla'),(3,'Brook of Stags',64,2,'Great Orla'),(4,'Kesh',390,NULL,'Kesh'),(5,'Upper Kesh',145,4,'Kesh'),(6,'Mirna',98,1,'Great Orla');
INSERT INTO dams VALUES (1,'Stagwater',3,'arch',88.0,310.0,1961,74.0,'Y'),(2,'Tavy Weir',2,'gravity',14.5,180.0,1932,3.2,'N'),(3,'Orla Gorge',1,'arch',156.0,520.0,1978,910.0,'Y'),(4,'Keshmore',4,'embankment',61.0,1450.0,1989,430.0,'Y'),(5,'Little Kesh',5,'embankment',22.0,640.0,1955,18.5,'N'),(6,'Lower Orla',1,'gravity',31.0,275.0,1949,55.0,NULL),(7,'Pike Hollow',2,'embankment',19.0,330.0,2004,9.1,'N');
INSERT INTO inspections VALUES (1,1,'2021-05-10','V. Marek','B',12500),(2,3,'2021-06-22','V. Marek','A',31000),(3,2,'2021-09-14','S. Oduya','C',6400),(4,4,'2022-04-18','S. Oduya','B',18800),(5,1,'2022-05-12','L. Bianchi','B',13200),(6,2,'2022-09-20','L. Bianchi','D',9100),(7,5,'2022-10-05','V. Marek','B',7000),(8,3,'2023-06-19','S. Oduya',NULL,33500);
INSERT INTO levels VALUES (1,1,'2023-01-01',61.0,0),(2,1,'2023-04-01',74.0,1),(3,3,'2023-01-01',702.0,0),(4,3,'2023-04-01',866.0,0),(5,4,'2023-01-01',288.0,0),(6,4,'2023-04-01',430.0,1),(7,5,'2023-04-01',12.2,0),(8,6,'2023-04-01',NULL,0);
-- Q: How many dams were completed before 1960?
SELECT count(*) FROM dams WHERE completed < 1960;
-- Q: What is the tallest dam called?
SELECT damname FROM dams ORDER BY heightm DESC LIMIT 1;
-- Q: dam types, each listed once
SELECT DISTINCT damtype FROM dams;
-- Q: Show rivers of the Great Orla basin with their length, longest first.
SELECT rivername, lengthkm FROM rivers WHERE basin = 'Great Orla' ORDER BY lengthkm DESC;
-- Q: average, smallest and largest crest length of the dams
SELECT avg(crestm), min(crestm), max(crestm) FROM dams;
-- Q: Name the dams standing on the Orla.
SELECT dams.damname FROM dams JOIN rivers ON dams.riverid = rivers.riverid WHERE rivers.rivername = 'Orla';
-- Q: For each type of dam, how many are there and how high are they on average?
SELECT damtype, count(*), avg(heightm) FROM dams GROUP BY damtype;
-- Q: Whose inspections cost the most in total?
SELECT inspector FROM inspections GROUP BY inspector ORDER BY sum(cost) DESC LIMIT 1;
-- Q: Rivers with two or more dams
SELECT rivers.rivername FROM rivers JOIN dams ON rivers.riverid = dams.riverid GROUP BY rivers.riverid HAVING count(*) >= 2;
-- Q: Which dams ever got a grade of C or D?
SELECT dams.damname FROM dams JOIN inspections ON dams.damid = inspections.damid WHERE inspections.grade = 'C' OR inspections.grade = 'D';
-- Q: Into which river does each tributary flow? Give tributary and receiving river.
SELECT a.rivername, b.rivername FROM rivers AS a JOIN rivers AS b ON a.flowsinto = b.riverid;
-- Q: embankment dams with a height of at least 20 metres
SELECT damname FROM dams WHERE damtype = 'embankment' AND heightm >= 20;
-- Q: Which dams have never been inspected?
SELECT damname FROM dams WHERE damid NOT IN (SELECT damid FROM inspections);
-- Q: Which rivers have no dam?
SELECT rivername FROM rivers WHERE NOT EXISTS (SELECT 1 FROM dams WHERE dams.riverid = rivers.riverid);
-- Q: Which dams were visited by both V. Marek and L. Bianchi?
SELECT dams.damname FROM dams JOIN inspections ON dams.damid = inspections.damid WHERE inspections.inspector = 'V. Marek' INTERSECT SELECT dams.damname FROM dams JOIN inspections ON dams.damid = inspections.damid WHERE inspections.inspector = 'L. Bianchi';
-- Q: Total inspection cost per river, by river name, dearest first
SELECT rivers.rivername, sum(inspections.cost) FROM rivers JOIN dams ON rivers.riverid = dams.riverid JOIN inspections ON dams.damid = inspections.damid GROUP BY rivers.riverid ORDER BY sum(inspections.cost) DESC;
-- Q: How full, as a fraction of its capacity, was each reservoir at each measurement? Dam name, date, fraction.
SELECT dams.damname, levels.measured, levels.storedmcm / dams.capacitymcm FROM levels JOIN dams ON levels.damid = dams.damid;
-- Q: inspections per year and what they cost
SELECT strftime('%Y', inspdate), count(*), sum(cost) FROM inspections GROUP BY strftime('%Y', inspdate);
-- Q: What percentage of the dams have hydropower?
SELECT 100.0 * count(CASE WHEN hashydro = 'Y' THEN 1 END) / count(*) FROM dams;
-- Q: Which inspection ended without a grade? Tell me the date and the inspector.
SELECT inspdate, inspector FROM inspections WHERE grade IS NULL;
