CREATE TABLE Keepers (KeeperID INTEGER PRIMARY KEY, KeeperName TEXT, Phone TEXT, MemberSince INTEGER);
CREATE TABLE Apiaries (ApiaryID INTEGER PRIMARY KEY, SiteName TEXT, County TEXT, Altitude INTEGER, KeeperID INTEGER REFERENCES Keepers(KeeperID));
CREATE TABLE Hives (HiveNo TEXT PRIMARY KEY, ApiaryID INTEGER REFERENCES Apiaries(ApiaryID), HiveType TEXT, FrameCount INTEGER, QueenColour TEXT, Alive TEXT);
CREATE TABLE Inspections (InspectionID INTEGER PRIMARY KEY, HiveNo TEXT REFERENCES Hives(HiveNo), InspectedOn DATE, MiteCount INTEGER, QueenSeen TEXT, Temper TEXT);
CREATE TABLE HoneyHarvests (HarvestID INTEGER PRIMARY KEY, HiveNo TEXT REFERENCES Hives(HiveNo), HarvestDate DATE, Kilograms REAL, FloralSource TEXT);
INSERT INTO Keepers VALUES (1,'Sister Agnes','0161 445','1998'),(2,'Rory Blackwood',NULL,2012),(3,'Petra Novak','0161 902',2005),(4,'Dilip Rao','0161 377',2019),(5,'Joan Sibley',NULL,2021);
INSERT INTO Apiaries VALUES (1,'Priory Garden','Cheshire',60,1),(2,'Top Meadow','Derbyshire',310,2),(3,'Heather Edge','Derbyshire',420,3),(4,'Canal Bend','Cheshire',45,3),(5,'Quarry Foot','Shropshire',180,4);
INSERT INTO Hives VALUES ('H01',1,'National',11,'blue','Y'),('H02',1,'WBC',10,'red','Y'),('H03',2,'National',11,'red','N'),('H04',3,'Langstroth',10,'green','Y'),('H05',3,'National',11,NULL,'Y'),('H06',4,'Top Bar',24,'blue','N'),('H07',4,'National',11,'green','Y'),('H08',2,'Langstroth',10,'blue','Y');
INSERT INTO Inspections VALUES (1,'H01','2022-04-10',2,'Y','calm'),(2,'H01','2022-06-18',5,'Y','calm'),(3,'H02','2022-04-10',9,'N','nervous'),(4,'H03','2022-05-02',31,'N','aggressive'),(5,'H04','2022-05-14',4,'Y','calm'),(6,'H06','2022-06-01',27,'N','nervous'),(7,'H07','2023-04-22',1,'Y','calm'),(8,'H08','2023-05-07',12,'Y','aggressive'),(9,'H04','2023-05-21',8,'N','nervous');
INSERT INTO HoneyHarvests VALUES (1,'H01','2022-07-30',14.5,'lime'),(2,'H02','2022-07-30',9.2,'lime'),(3,'H04','2022-09-05',18.1,'heather'),(4,'H05','2022-09-05',11.7,'heather'),(5,'H01','2023-06-10',7.4,'rapeseed'),(6,'H07','2023-07-22',16.0,'clover'),(7,'H08','2023-07-29',12.3,'clover'),(8,'H04','2023-09-02',21.6,'heather');
-- Q: How many hives are still alive?
SELECT count(*) FROM Hives WHERE Alive = 'Y';
-- Q: Which apiary lies highest?
SELECT SiteName FROM Apiaries ORDER BY Altitude DESC LIMIT 1;
-- Q: Give the names of keepers who joined before 2010.
SELECT KeeperName FROM Keepers WHERE MemberSince < 2010;
-- Q: List the different hive types.
SELECT DISTINCT HiveType FROM Hives;
-- Q: mean mite count over all inspections
SELECT avg(MiteCount) FROM Inspections;
-- Q: How many apiaries does each keeper run? Show keeper name and number.
SELECT Keepers.KeeperName, count(*) FROM Keepers JOIN Apiaries ON Keepers.KeeperID = Apiaries.KeeperID GROUP BY Keepers.KeeperID;
-- Q: For each floral source, how many kilograms of honey were taken?
SELECT FloralSource, sum(Kilograms) FROM HoneyHarvests GROUP BY FloralSource;
-- Q: Which hives stand at Heather Edge?
SELECT Hives.HiveNo FROM Hives JOIN Apiaries ON Hives.ApiaryID = Apiaries.ApiaryID WHERE Apiaries.SiteName = 'Heather Edge';
-- Q: Show temper and number of inspections, most frequent temper first.
SELECT Temper, count(*) FROM Inspections GROUP BY Temper ORDER BY count(*) DESC;
-- Q: Which hives gave more than 20 kg of honey in total?
SELECT HiveNo FROM HoneyHarvests GROUP BY HiveNo HAVING sum(Kilograms) > 20;
-- Q: At what site and on what date were more than 25 mites counted?
SELECT Apiaries.SiteName, Inspections.InspectedOn FROM Inspections JOIN Hives ON Inspections.HiveNo = Hives.HiveNo JOIN Apiaries ON Hives.ApiaryID = Apiaries.ApiaryID WHERE Inspections.MiteCount > 25;
-- Q: Find the most common queen colour.
SELECT QueenColour FROM Hives WHERE QueenColour IS NOT NULL GROUP BY QueenColour ORDER BY count(*) DESC LIMIT 1;
-- Q: Which keepers have no apiary?
SELECT KeeperName FROM Keepers WHERE KeeperID NOT IN (SELECT KeeperID FROM Apiaries);
-- Q: Who looks after the apiary that brought in the most honey?
SELECT Keepers.KeeperName FROM Keepers JOIN Apiaries ON Keepers.KeeperID = Apiaries.KeeperID JOIN Hives ON Apiaries.ApiaryID = Hives.ApiaryID JOIN HoneyHarvests ON Hives.HiveNo = HoneyHarvests.HiveNo GROUP BY Apiaries.ApiaryID ORDER BY sum(HoneyHarvests.Kilograms) DESC LIMIT 1;
-- Q: Which hives have yielded both lime and rapeseed honey?
SELECT HiveNo FROM HoneyHarvests WHERE FloralSource = 'lime' INTERSECT SELECT HiveNo FROM HoneyHarvests WHERE FloralSource = 'rapeseed';
-- Q: Which sites have not a single hive?
SELECT SiteName FROM Apiaries WHERE NOT EXISTS (SELECT 1 FROM Hives WHERE Hives.ApiaryID = Apiaries.ApiaryID);
-- Q: Honey per year, please.
SELECT strftime('%Y', HarvestDate), sum(Kilograms) FROM HoneyHarvests GROUP BY strftime('%Y', HarvestDate);
-- Q: In what share of the inspections was the queen seen, in percent?
SELECT 100.0 * sum(CASE WHEN QueenSeen = 'Y' THEN 1 ELSE 0 END) / count(*) FROM Inspections;
-- Q: How many keepers left no phone number?
SELECT count(*) FROM Keepers WHERE Phone IS NULL;
-- Q: For each harvest date, hive and weight, and the running total of kilograms by harvest date
SELECT HarvestDate, HiveNo, Kilograms, sum(Kilograms) OVER (ORDER BY HarvestDate) FROM HoneyHarvests;
