CREATE TABLE Deanery (DeanCode TEXT PRIMARY KEY, DeaneryName TEXT, Dean TEXT, Area_km2 REAL);
CREATE TABLE Church (ChurchID INTEGER PRIMARY KEY, Dedication TEXT, Village TEXT, DeanCode TEXT REFERENCES Deanery(DeanCode), BuiltYear INTEGER, Seats INTEGER, Tower TEXT, Listed INTEGER);
CREATE TABLE Cleric (ClericID INTEGER PRIMARY KEY, Name TEXT, Title TEXT, Ordained INTEGER, Stipend REAL, Retired INTEGER);
CREATE TABLE Incumbency (ChurchID INTEGER REFERENCES Church(ChurchID), ClericID INTEGER REFERENCES Cleric(ClericID), FromYear INTEGER, ToYear INTEGER, PartTime INTEGER);
CREATE TABLE Service (ServiceID INTEGER PRIMARY KEY, ChurchID INTEGER REFERENCES Church(ChurchID), Celebrant INTEGER REFERENCES Cleric(ClericID), Preacher INTEGER REFERENCES Cleric(ClericID), HeldOn DATE, Kind TEXT, Attendance INTEGER, Collection REAL);
CREATE TABLE Repair (RepairID INTEGER PRIMARY KEY, ChurchID INTEGER REFERENCES Church(ChurchID), Part TEXT, Estimate REAL, Cost REAL, FinishedOn DATE);
INSERT INTO Deanery VALUES ('MAR','Marshland','Canon Ivory',312.5),('WOL','The Wolds','Canon Peel',508),('CIT','City','Dr Amory',41.2),('CST','Coast',NULL,187);
INSERT INTO Church VALUES (1,'St Oswald','Thorby','WOL',1320,140,'square',1),(2,'St Mary','Fenholme','MAR',1185,210,'octagonal',1),(3,'All Saints','Wickerton','WOL',1410,180,'square',1),(4,'St Barnabas','Cathford','CIT',1894,420,NULL,0),(5,'Holy Rood','Cathford','CIT',1250,300,'spire',1),(6,'St Mary','Skelgate','MAR',1871,95,'bellcote',0),(7,'St Andrew','Grunby','WOL',1150,70,'square',1);
INSERT INTO Cleric VALUES (1,'Hugh Mallory','Rector',1989,27000,0),(2,'Jane Oduya','Vicar',2006,25500,0),(3,'Felix Storr','Curate',2019,21000,0),(4,'Edith Crane','Vicar',1998,25500,0),(5,'Noel Pike','Rector',1975,NULL,1),(6,'Ruth Amory','Curate',2021,20500,0);
INSERT INTO Incumbency VALUES (1,5,1982,2004,0),(1,1,2004,NULL,1),(3,1,2009,NULL,1),(2,4,2001,NULL,0),(4,2,2012,NULL,0),(5,5,2004,2011,0),(5,2,2018,NULL,1),(6,4,2010,NULL,1);
INSERT INTO Service VALUES (1,1,1,1,'2024-03-24','eucharist',38,112.4),(2,4,2,3,'2024-03-24','eucharist',145,530),(3,5,2,2,'2024-03-29','vigil',88,210),(4,2,4,4,'2024-03-31','eucharist',96,318.2),(5,4,2,6,'2024-03-31','baptism',160,602.5),(6,3,1,3,'2024-03-31','eucharist',54,140),(7,6,4,NULL,'2024-04-14','evensong',17,35.1),(8,4,6,6,'2024-04-14','evensong',60,155),(9,1,1,1,'2024-05-12','wedding',92,NULL);
INSERT INTO Repair VALUES (1,2,'roof',48000,56200,'2022-08-30'),(2,2,'bells',12500,11900,'2023-02-11'),(3,4,'heating',30000,34100,'2023-10-05'),(4,5,'spire',95000,NULL,NULL),(5,1,'roof',22000,21500,'2021-06-17'),(6,3,'organ',18000,20300,'2023-05-22');
-- Q: Find the dedication and village of the churches in the deanery The Wolds.
SELECT c.Dedication, c.Village FROM Church AS c JOIN Deanery AS d ON c.DeanCode = d.DeanCode WHERE d.DeaneryName = 'The Wolds';
-- Q: What are the ids and dedications of the churches that have never had a repair?
SELECT ChurchID, Dedication FROM Church WHERE ChurchID NOT IN (SELECT ChurchID FROM Repair);
-- Q: List the name of each deanery and how many churches it has, most first.
SELECT d.DeaneryName, count(*) FROM Deanery AS d JOIN Church AS c ON c.DeanCode = d.DeanCode GROUP BY d.DeanCode ORDER BY count(*) DESC;
-- Q: Show the codes of the deaneries without any church.
SELECT DeanCode FROM Deanery EXCEPT SELECT DeanCode FROM Church;
-- Q: Which clerics have held at least two incumbencies? Give the name and the number.
SELECT k.Name, count(*) FROM Cleric AS k JOIN Incumbency AS i ON i.ClericID = k.ClericID GROUP BY k.ClericID HAVING count(*) >= 2;
-- Q: What are the average, minimum and maximum attendance of the services of the kind eucharist?
SELECT avg(Attendance), min(Attendance), max(Attendance) FROM Service WHERE Kind = 'eucharist';
-- Q: Find the names of the clerics who have both celebrated and preached.
SELECT Name FROM Cleric WHERE ClericID IN (SELECT Celebrant FROM Service) AND ClericID IN (SELECT Preacher FROM Service);
-- Q: Which churches have more seats than the average church? List the dedication, village and seats.
SELECT Dedication, Village, Seats FROM Church WHERE Seats > (SELECT avg(Seats) FROM Church);
-- Q: What are the name and title of the clerics who never celebrated a service?
SELECT Name, Title FROM Cleric WHERE NOT EXISTS (SELECT * FROM Service WHERE Service.Celebrant = Cleric.ClericID);
-- Q: In which village is the church with the largest total collection?
SELECT c.Village FROM Church AS c JOIN Service AS s ON s.ChurchID = c.ChurchID GROUP BY c.ChurchID ORDER BY sum(s.Collection) DESC LIMIT 1;
-- Q: Find the names of the celebrants and the dedications of the churches for the services held on 2024-03-31.
SELECT k.Name, c.Dedication FROM Service AS s JOIN Cleric AS k ON s.Celebrant = k.ClericID JOIN Church AS c ON s.ChurchID = c.ChurchID WHERE s.HeldOn = '2024-03-31';
-- Q: List the dedications that begin with St and belong to a church built before 1400.
SELECT Dedication FROM Church WHERE Dedication LIKE 'St%' AND BuiltYear < 1400;
-- Q: How much did every finished repair run over its estimate? Repair id and difference.
SELECT RepairID, Cost - Estimate FROM Repair WHERE Cost IS NOT NULL;
-- Q: collection per head at each service, in two decimals
SELECT ServiceID, round(Collection / Attendance, 2) FROM Service;
-- Q: What percentage of churches are listed?
SELECT 100.0 * sum(CASE WHEN Listed = 1 THEN 1 ELSE 0 END) / count(*) FROM Church;
-- Q: the oldest church of every deanery code
SELECT DeanCode, Dedication FROM (SELECT DeanCode, Dedication, row_number() OVER (PARTITION BY DeanCode ORDER BY BuiltYear) AS place FROM Church) WHERE place = 1;
-- Q: Which dedication is used by several churches?
SELECT Dedication FROM Church GROUP BY Dedication HAVING count(*) > 1;
-- Q: Sunday or not, how many services per weekday number?
SELECT strftime('%w', HeldOn), count(*) FROM Service GROUP BY strftime('%w', HeldOn);
-- Q: people in church by month, all services together
SELECT strftime('%Y-%m', HeldOn), sum(Attendance) FROM Service GROUP BY strftime('%Y-%m', HeldOn);
-- Q: which church has no tower listed, and where is it?
SELECT Dedication, Village FROM Church WHERE Tower IS NULL;
-- Q: Age groups of churches: 'medieval' if built before 1500, else 'modern', with the village
SELECT Village, CASE WHEN BuiltYear < 1500 THEN 'medieval' ELSE 'modern' END FROM Church;
-- Q: Who gets the second highest stipend?
SELECT Name FROM Cleric ORDER BY Stipend DESC LIMIT 1 OFFSET 1;
-- Q: share of the total repair cost by part, in percent
SELECT Part, 100.0 * sum(Cost) / (SELECT sum(Cost) FROM Repair) FROM Repair GROUP BY Part;
-- Q: end year of each incumbency or 'today', along with church id and cleric id
SELECT ChurchID, ClericID, COALESCE(ToYear, 'today') FROM Incumbency;
