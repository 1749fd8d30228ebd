CREATE TABLE Museums (MuseumId INTEGER PRIMARY KEY, MuseumName TEXT, City TEXT, FoundedYear INTEGER, Director TEXT, FloorArea INTEGER);
CREATE TABLE Exhibitions (ExhId INTEGER PRIMARY KEY, MuseumId INTEGER REFERENCES Museums(MuseumId), Title TEXT, Theme TEXT, OpensOn DATE, ClosesOn DATE, TicketPrice REAL, Permanent INTEGER);
CREATE TABLE Exhibits (ExhibitNo TEXT PRIMARY KEY, ExhibitName TEXT, OwnerMuseum INTEGER REFERENCES Museums(MuseumId), MadeYear INTEGER, WeightKg REAL, InsuredFor INTEGER, HandsOn INTEGER);
CREATE TABLE Displays (ExhId INTEGER REFERENCES Exhibitions(ExhId), ExhibitNo TEXT REFERENCES Exhibits(ExhibitNo), Hall TEXT, Spot INTEGER, PRIMARY KEY (ExhId, ExhibitNo));
CREATE TABLE Curators (CuratorId INTEGER PRIMARY KEY, FirstName TEXT, LastName TEXT, Field TEXT, MuseumId INTEGER REFERENCES Museums(MuseumId), Salary INTEGER);
CREATE TABLE CuratedBy (ExhId INTEGER REFERENCES Exhibitions(ExhId), CuratorId INTEGER REFERENCES Curators(CuratorId), Duty TEXT);
CREATE TABLE Admissions (AdmId INTEGER PRIMARY KEY, ExhId INTEGER REFERENCES Exhibitions(ExhId), AdmDay DATE, Adults INTEGER, Children INTEGER, SchoolParty TEXT);
INSERT INTO Museums VALUES (1,'Hall of Motion','Dunmarket',1926,'Vera Skoll',9800),(2,'Spark House','Ellerby',1984,'Idris Moon',4300),(3,'Museum of Clocks','Dunmarket',1899,NULL,2100),(4,'Deep Time Centre','Port Lyme',2008,'Hana Brook',6700);
INSERT INTO Exhibitions VALUES (1,1,'Wheels Before Roads','transport','2023-03-01','2023-09-30',12,0),(2,1,'Giants of Steam','transport','1998-01-01',NULL,9,1),(3,2,'Lightning in a Jar','electricity','2023-05-15','2024-01-15',10.5,0),(4,3,'Seconds and Centuries','time','1954-06-01',NULL,7,1),(5,4,'Before the Ice','geology','2023-10-01','2024-04-01',14,0),(6,2,'The Silent Motor','electricity','2024-02-01','2024-08-31',11,0),(7,3,'Time at Sea','time','2024-03-10',NULL,8,0);
INSERT INTO Exhibits VALUES ('M-01','Beam engine Goliath',1,1841,23000,750000,0),('M-02','Wooden tricycle',1,1869,31,12000,0),('S-01','Leyden jar set',2,1790,8.5,26000,0),('S-02','Plasma globe',2,1988,14,3500,1),('C-01','Marine clock No 4',3,1772,6.2,910000,0),('C-02','Water clock model',3,1961,85,4800,1),('D-01','Cave bear skull',4,NULL,3.9,60000,0),('S-03','Toy motor bench',2,2003,40,2900,1);
INSERT INTO Displays VALUES (1,'M-02','East',1),(2,'M-01','Engine Hall',1),(2,'M-02','Engine Hall',4),(3,'S-01','Blue',1),(3,'S-02','Blue',2),(4,'C-02','Ground',3),(4,'C-01','Ground',1),(5,'D-01','Cave',1),(6,'S-03','Blue',1),(6,'S-02','Blue',5),(7,'C-01','Upper',1);
INSERT INTO Curators VALUES (1,'Lorna','Skeat','engines',1,41000),(2,'Mats','Ekholm','physics',2,38500),(3,'Nadia','Farouk','horology',3,39900),(4,'Peter','Skeat','geology',4,44200),(5,'Yara','Costa','physics',2,36100),(6,'Colm','Dara','engines',NULL,29500);
INSERT INTO CuratedBy VALUES (1,1,'lead'),(2,1,'lead'),(3,2,'lead'),(3,5,'assistant'),(4,3,'lead'),(5,4,'lead'),(6,5,'lead'),(7,3,'lead'),(7,2,'adviser');
INSERT INTO Admissions VALUES (1,1,'2023-06-03',310,140,'N'),(2,1,'2023-06-06',90,220,'Y'),(3,2,'2023-06-03',205,75,'N'),(4,3,'2023-06-10',180,160,'N'),(5,3,'2023-11-14',60,190,'Y'),(6,4,'2023-11-18',77,12,'N'),(7,5,'2023-11-18',260,133,'N'),(8,6,'2024-02-03',145,98,'N'),(9,5,'2024-02-06',40,NULL,'Y'),(10,4,'2024-02-10',91,20,'N');
-- Q: Find the name and id of the museum that was founded first.
SELECT MuseumName, MuseumId FROM Museums ORDER BY FoundedYear LIMIT 1;
-- Q: What are the titles and themes of exhibitions with a ticket price above the average?
SELECT Title, Theme FROM Exhibitions WHERE TicketPrice > (SELECT avg(TicketPrice) FROM Exhibitions);
-- Q: List the title of each exhibition and how many exhibits it shows, most first.
SELECT T1.Title, count(*) FROM Exhibitions AS T1 JOIN Displays AS T2 ON T1.ExhId = T2.ExhId GROUP BY T1.ExhId ORDER BY count(*) DESC;
-- Q: Which curators worked on at least two exhibitions? Give the last name and the number.
SELECT T1.LastName, count(*) FROM Curators AS T1 JOIN CuratedBy AS T2 ON T1.CuratorId = T2.CuratorId GROUP BY T1.CuratorId HAVING count(*) >= 2;
-- Q: Show the numbers and names of exhibits whose name contains clock.
SELECT ExhibitNo, ExhibitName FROM Exhibits WHERE ExhibitName LIKE '%clock%';
-- Q: Which curators have not curated anything? Show first and last name.
SELECT FirstName, LastName FROM Curators WHERE NOT CuratorId IN (SELECT CuratorId FROM CuratedBy);
-- Q: Find the exhibits that were displayed both in Wheels Before Roads and in Giants of Steam. Give the numbers.
SELECT T1.ExhibitNo FROM Displays AS T1 JOIN Exhibitions AS T2 ON T1.ExhId = T2.ExhId WHERE T2.Title = 'Wheels Before Roads' INTERSECT SELECT T1.ExhibitNo FROM Displays AS T1 JOIN Exhibitions AS T2 ON T1.ExhId = T2.ExhId WHERE T2.Title = 'Giants of Steam';
-- Q: What are the average, minimum and maximum insured sum of exhibits owned by each museum? Use the museum name.
SELECT T1.MuseumName, avg(T2.InsuredFor), min(T2.InsuredFor), max(T2.InsuredFor) FROM Museums AS T1 JOIN Exhibits AS T2 ON T1.MuseumId = T2.OwnerMuseum GROUP BY T1.MuseumId;
-- Q: Show the names of exhibits on view in the Blue hall together with their spot.
SELECT T1.ExhibitName, T2.Spot FROM Exhibits AS T1 JOIN Displays AS T2 ON T1.ExhibitNo = T2.ExhibitNo WHERE T2.Hall = 'Blue';
-- Q: Which museum drew the largest total number of adults? Give its name and city.
SELECT T1.MuseumName, T1.City FROM Museums AS T1 JOIN Exhibitions AS T2 ON T1.MuseumId = T2.MuseumId JOIN Admissions AS T3 ON T2.ExhId = T3.ExhId GROUP BY T1.MuseumId ORDER BY sum(T3.Adults) DESC LIMIT 1;
-- Q: List the titles of exhibitions in Dunmarket that are not permanent.
SELECT T2.Title FROM Museums AS T1 JOIN Exhibitions AS T2 ON T1.MuseumId = T2.MuseumId WHERE T1.City = 'Dunmarket' AND T2.Permanent = 0;
-- Q: What is the field of the lead curator of the exhibition Before the Ice?
SELECT T1.Field FROM Curators AS T1 JOIN CuratedBy AS T2 ON T1.CuratorId = T2.CuratorId JOIN Exhibitions AS T3 ON T2.ExhId = T3.ExhId WHERE T3.Title = 'Before the Ice' AND T2.Duty = 'lead';
-- Q: how many days does each temporary show with a closing date run?
SELECT Title, julianday(ClosesOn) - julianday(OpensOn) FROM Exhibitions WHERE NOT ClosesOn IS NULL;
-- Q: What percentage of exhibits may be touched (hands on)?
SELECT 100.0 * sum(CASE WHEN HandsOn = 1 THEN 1 ELSE 0 END) / count(*) FROM Exhibits;
-- Q: children admitted per month
SELECT strftime('%Y-%m', AdmDay), sum(Children) FROM Admissions GROUP BY strftime('%Y-%m', AdmDay);
-- Q: Takings from adults, adults times ticket price, by exhibition
SELECT T1.Title, sum(T2.Adults * T1.TicketPrice) FROM Exhibitions AS T1 JOIN Admissions AS T2 ON T1.ExhId = T2.ExhId GROUP BY T1.ExhId;
-- Q: most valuable exhibit of each owner: museum id, exhibit name
SELECT OwnerMuseum, ExhibitName FROM (SELECT OwnerMuseum, ExhibitName, row_number() OVER (PARTITION BY OwnerMuseum ORDER BY InsuredFor DESC) AS place FROM Exhibits) WHERE place = 1;
-- Q: For which exhibit is the year it was made unknown?
SELECT ExhibitName FROM Exhibits WHERE MadeYear IS NULL;
-- Q: label exhibits light below 10 kg, heavy above 1000, else medium
SELECT ExhibitName, CASE WHEN WeightKg < 10 THEN 'light' WHEN WeightKg > 1000 THEN 'heavy' ELSE 'medium' END FROM Exhibits;
-- Q: Who runs each museum? put 'vacant' where nobody does
SELECT MuseumName, COALESCE(Director, 'vacant') FROM Museums;
-- Q: Curators' pay compared with the average: last name and difference
SELECT LastName, Salary - (SELECT avg(Salary) FROM Curators) FROM Curators;
-- Q: which exhibitions have no admissions on record?
SELECT T1.Title FROM Exhibitions AS T1 WHERE NOT EXISTS (SELECT * FROM Admissions AS T2 WHERE T2.ExhId = T1.ExhId);
-- Q: what share of visitors (adults plus children) are children, per exhibition id?
SELECT ExhId, CAST(sum(Children) AS REAL) / (sum(Adults) + sum(Children)) FROM Admissions GROUP BY ExhId;
-- Q: last names carried by more than one curator
SELECT LastName FROM Curators GROUP BY LastName HAVING count(*) > 1;
