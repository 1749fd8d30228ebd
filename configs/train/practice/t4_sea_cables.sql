CREATE TABLE Country (iso TEXT PRIMARY KEY, countryName TEXT, continent TEXT, population_m REAL, internetUsersPct REAL);
CREATE TABLE Consortium (consortiumId INTEGER PRIMARY KEY, title TEXT, seatCity TEXT, formedYear INTEGER, leadCountry TEXT REFERENCES Country(iso));
CREATE TABLE CableSystem (cableId INTEGER PRIMARY KEY, cableName TEXT, consortiumId INTEGER REFERENCES Consortium(consortiumId), lengthKm INTEGER, fibrePairs INTEGER, designTbps REAL, litTbps REAL, readyForService DATE, retired DATE);
CREATE TABLE LandingPoint (pointId INTEGER PRIMARY KEY, town TEXT, iso TEXT REFERENCES Country(iso), latitude REAL, operator TEXT, openedYear INTEGER);
CREATE TABLE Landing (cableId INTEGER REFERENCES CableSystem(cableId), pointId INTEGER REFERENCES LandingPoint(pointId), landedOn DATE, depthM INTEGER, PRIMARY KEY (cableId, pointId));
CREATE TABLE RepairShip (shipId INTEGER PRIMARY KEY, shipName TEXT, homePort INTEGER REFERENCES LandingPoint(pointId), builtYear INTEGER, crew INTEGER, dayRate INTEGER);
CREATE TABLE Fault (faultId INTEGER PRIMARY KEY, cableId INTEGER REFERENCES CableSystem(cableId), shipId INTEGER REFERENCES RepairShip(shipId), cause TEXT, reported DATE, restored DATE, repairCost INTEGER, kmFromShore REAL);
INSERT INTO Country VALUES ('PT','Portugal','Europe',10.3,85.1),('BR','Brazil','South America',214.0,81.0),('CV','Cape Verde','Africa',0.6,70.5),('SN','Senegal','Africa',17.3,58.2),('IE','Ireland','Europe',5.1,95.4),('CA','Canada','North America',38.9,94.3),('MA','Morocco','Africa',37.4,88.0);
INSERT INTO Consortium VALUES (1,'Atlantis Group','Lisbon',1998,'PT'),(2,'Westwave Partners','Dublin',2012,'IE'),(3,'Saharan Fibre','Casablanca',2016,'MA'),(4,'Palm Coast Networks','Dakar',2021,'SN');
INSERT INTO CableSystem VALUES (1,'Atlantis One',1,8500,4,40,40,'2000-06-15','2022-12-31'),(2,'Atlantis Two',1,9200,8,160,96.5,'2014-03-10',NULL),(3,'Westwave North',2,5100,6,108,54,'2015-11-02',NULL),(4,'Westwave Deep',2,5600,16,352,120,'2021-09-20',NULL),(5,'Saharan Link',3,2300,4,48,12.5,'2018-05-05',NULL),(6,'Cabo Loop',3,1100,2,16,4,'2019-08-17',NULL),(7,'Azure South',NULL,7700,12,240,NULL,NULL,NULL);
INSERT INTO LandingPoint VALUES (1,'Sesimbra','PT',38.4,'Altimar',1972),(2,'Carcavelos','PT',38.7,'Altimar',1969),(3,'Fortaleza','BR',-3.7,'Norte Telecom',1999),(4,'Praia','CV',14.9,'CV Net',2000),(5,'Dakar','SN',14.7,'Sentel',2001),(6,'Killala','IE',54.2,'Aqua Colo',2014),(7,'Halifax','CA',44.6,'Maritime Fibre',1986),(8,'Asilah','MA',35.5,'Maghreb Tel',1995);
INSERT INTO Landing VALUES (1,1,'1999-11-01',90),(1,3,'2000-02-14',120),(1,4,'2000-01-10',310),(2,1,'2013-09-09',95),(2,3,'2013-12-20',115),(3,6,'2015-05-12',60),(3,7,'2015-07-30',75),(4,6,'2021-04-03',65),(4,7,'2021-06-11',80),(5,8,'2017-10-08',140),(5,1,'2017-11-29',100),(6,4,'2019-03-03',290),(6,5,'2019-04-22',180);
INSERT INTO RepairShip VALUES (1,'Cable Petrel',7,1996,58,61000),(2,'Ocean Stitch',1,2007,66,74000),(3,'Ile de Gorée',5,1989,49,42000),(4,'Polar Splice',6,2020,52,88000);
INSERT INTO Fault VALUES (1,1,3,'anchor','2019-02-03','2019-02-20',610000,12.5),(2,2,2,'fishing','2020-07-11','2020-07-19',480000,38.0),(3,5,2,'anchor','2021-01-28','2021-02-25',930000,4.1),(4,3,1,'iceberg','2021-05-06','2021-06-01',1450000,210.0),(5,6,3,'earthquake','2022-09-14','2022-10-30',1720000,77.3),(6,2,2,'fishing','2023-03-09','2023-03-15',395000,51.6),(7,3,1,'fishing','2023-08-21','2023-09-02',520000,44.0),(8,4,NULL,'unknown','2024-03-30',NULL,NULL,1180.0),(9,2,3,'anchor','2024-05-02','2024-05-18',655000,9.9);
-- Q: How many fibre pairs does Westwave Deep have?
SELECT fibrePairs FROM CableSystem WHERE cableName = 'Westwave Deep';
-- Q: Which towns in Africa have a landing point?
SELECT T1.town FROM LandingPoint AS T1 JOIN Country AS T2 ON T1.iso = T2.iso WHERE T2.continent = 'Africa';
-- Q: List the cable names and lengths, longest first.
SELECT cableName, lengthKm FROM CableSystem ORDER BY lengthKm DESC;
-- Q: What is the home port, as a town, of the Polar Splice?
SELECT T1.town FROM LandingPoint AS T1 JOIN RepairShip AS T2 ON T1.pointId = T2.homePort WHERE T2.shipName = 'Polar Splice';
-- Q: Find the name of the consortium whose cables have the most fibre pairs in total.
SELECT T1.title FROM Consortium AS T1 JOIN CableSystem AS T2 ON T1.consortiumId = T2.consortiumId GROUP BY T1.consortiumId ORDER BY sum(T2.fibrePairs) DESC LIMIT 1;
-- Q: Give the ids of the cables with at least two faults and the number of faults.
SELECT cableId, count(*) FROM Fault GROUP BY cableId HAVING count(*) >= 2;
-- Q: Which cables land in both Sesimbra and Fortaleza?
SELECT T1.cableName FROM CableSystem AS T1 JOIN Landing AS T2 ON T1.cableId = T2.cableId JOIN LandingPoint AS T3 ON T2.pointId = T3.pointId WHERE T3.town = 'Sesimbra' INTERSECT SELECT T1.cableName FROM CableSystem AS T1 JOIN Landing AS T2 ON T1.cableId = T2.cableId JOIN LandingPoint AS T3 ON T2.pointId = T3.pointId WHERE T3.town = 'Fortaleza';
-- Q: What are the names of cable systems whose name ends with North or Deep?
SELECT cableName FROM CableSystem WHERE cableName LIKE '%North' OR cableName LIKE '%Deep';
-- Q: Show the average, minimum and maximum repair cost for each cause.
SELECT cause, avg(repairCost), min(repairCost), max(repairCost) FROM Fault GROUP BY cause;
-- Q: Which towns have been reached by exactly one cable? Give the id of the point and the town.
SELECT T1.pointId, T1.town FROM LandingPoint AS T1 JOIN Landing AS T2 ON T1.pointId = T2.pointId GROUP BY T1.pointId HAVING count(*) = 1;
-- Q: Where does the consortium that was formed first have its seat?
SELECT seatCity FROM Consortium ORDER BY formedYear ASC LIMIT 1;
-- Q: Names of the ships that cost more a day than the average ship
SELECT shipName FROM RepairShip WHERE dayRate > (SELECT avg(dayRate) FROM RepairShip);
-- Q: What are the names of the cables that never had a fault caused by fishing?
SELECT cableName FROM CableSystem WHERE cableId NOT IN (SELECT cableId FROM Fault WHERE cause = 'fishing');
-- Q: Show each consortium's title and the name of its lead country.
SELECT T1.title, T2.countryName FROM Consortium AS T1 JOIN Country AS T2 ON T1.leadCountry = T2.iso;
-- Q: the two costliest faults of each ship: ship id, fault id, cost (leave out faults without a ship)
SELECT shipId, faultId, repairCost FROM (SELECT shipId, faultId, repairCost, row_number() OVER (PARTITION BY shipId ORDER BY repairCost DESC) AS place FROM Fault WHERE shipId IS NOT NULL) WHERE place <= 2;
-- Q: oldest landing point in every country: country code and town
SELECT iso, town FROM (SELECT iso, town, row_number() OVER (PARTITION BY iso ORDER BY openedYear ASC) AS place FROM LandingPoint) WHERE place <= 1;
-- Q: what part of its design capacity is lit on each cable? name and fraction
SELECT cableName, CAST(litTbps AS REAL) / designTbps FROM CableSystem;
-- Q: What percentage of the faults came from anchors?
SELECT 100.0 * sum(CASE WHEN cause = 'anchor' THEN 1 ELSE 0 END) / count(*) FROM Fault;
-- Q: Call a fault near if under 20 km from shore, mid if under 100 km, else far. Fault id and label.
SELECT faultId, CASE WHEN kmFromShore < 20 THEN 'near' WHEN kmFromShore < 100 THEN 'mid' ELSE 'far' END FROM Fault;
-- Q: how many cables are retired and how many are not? two numbers
SELECT sum(CASE WHEN retired IS NOT NULL THEN 1 ELSE 0 END), sum(CASE WHEN retired IS NULL THEN 1 ELSE 0 END) FROM CableSystem;
-- Q: Which consortium has no cable yet?
SELECT T1.title FROM Consortium AS T1 LEFT JOIN CableSystem AS T2 ON T1.consortiumId = T2.consortiumId WHERE T2.cableId IS NULL;
-- Q: Landing point towns where nothing has come ashore
SELECT T1.town FROM LandingPoint AS T1 WHERE NOT EXISTS (SELECT * FROM Landing AS T2 WHERE T2.pointId = T1.pointId);
-- Q: How many days did each repaired fault take from report to restoration?
SELECT faultId, julianday(restored) - julianday(reported) FROM Fault WHERE restored IS NOT NULL;
-- Q: number of faults reported per year
SELECT strftime('%Y', reported), count(*) FROM Fault GROUP BY strftime('%Y', reported);
-- Q: Repair cost per km from shore for each fault, rounded to whole numbers (0 digits)
SELECT faultId, round(repairCost / kmFromShore, 0) FROM Fault;
-- Q: running total of repair costs by the date reported
SELECT reported, sum(repairCost) OVER (ORDER BY reported) FROM Fault;
