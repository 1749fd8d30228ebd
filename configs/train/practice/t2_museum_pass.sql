CREATE TABLE Museums (MuseumId INTEGER PRIMARY KEY, Title TEXT, Quarter TEXT, OpenedIn INTEGER, Curators INTEGER, EntryFee REAL, ClosedDay TEXT);
CREATE TABLE Rooms (RoomId INTEGER PRIMARY KEY, MuseumId INTEGER REFERENCES Museums(MuseumId), RoomName TEXT, Floor INTEGER, SquareMetres REAL);
CREATE TABLE Shows (ShowId INTEGER PRIMARY KEY, RoomId INTEGER REFERENCES Rooms(RoomId), Title TEXT, Theme TEXT, Opens DATE, Closes DATE, Supplement REAL);
CREATE TABLE Objects (ObjectId INTEGER PRIMARY KEY, ObjectName TEXT, Epoch TEXT, Material TEXT, HomeMuseum INTEGER REFERENCES Museums(MuseumId), InsuredValue INTEGER, Acquired INTEGER);
CREATE TABLE ShowObjects (ShowId INTEGER REFERENCES Shows(ShowId), ObjectId INTEGER REFERENCES Objects(ObjectId), CaseNo TEXT, OnLoan TEXT, PRIMARY KEY (ShowId, ObjectId));
CREATE TABLE PassHolders (HolderId INTEGER PRIMARY KEY, FullName TEXT, Age INTEGER, PassType TEXT, ValidUntil DATE);
CREATE TABLE Entries (EntryId INTEGER PRIMARY KEY, HolderId INTEGER REFERENCES PassHolders(HolderId), MuseumId INTEGER REFERENCES Museums(MuseumId), EntryDate DATE, Companions INTEGER, Spent REAL);
INSERT INTO Museums VALUES (1,'Clock House','Old Town',1927,3,9.5,'Monday'),(2,'Museum of Salt','Riverside',1988,2,7.0,'Tuesday'),(3,'Textile Hall','Mill Quarter',2004,5,12.0,'Monday'),(4,'Toy Attic','Old Town',1961,1,5.0,NULL),(5,'Museum of Maps','University',2016,4,10.0,'Monday'),(6,'Ice Cellar','Riverside',1899,NULL,4.0,'Sunday');
INSERT INTO Rooms VALUES (1,1,'Pendulum Room',0,120),(2,1,'Tower Room',4,45.5),(3,2,'Brine Gallery',1,200),(4,3,'Loom Hall',0,640),(5,3,'Silk Cabinet',2,85),(6,5,'Globe Room',1,150),(7,4,'Doll Loft',3,60);
INSERT INTO Shows VALUES (1,1,'Time for Tea','clocks','2023-03-01','2023-09-30',2.5),(2,3,'White Gold','trade','2023-05-10','2024-01-15',0),(3,4,'Jacquard and After','weaving','2023-11-01','2024-04-30',4),(4,6,'Sea Monsters','maps','2024-02-01',NULL,3),(5,5,'Silk Roads','trade','2022-06-15','2022-12-31',3.5),(6,2,'Sundials','clocks','2024-03-20','2024-08-31',0);
INSERT INTO Objects VALUES (1,'Carriage clock','19th century','brass',1,4200,1930),(2,'Pocket sundial','17th century','ivory',1,18500,1952),(3,'Salt barge model','18th century','wood',2,2600,1990),(4,'Card loom','19th century','wood',3,31000,2005),(5,'Silk banner','16th century','silk',3,54000,2009),(6,'Sea chart of the Baltic','16th century','parchment',5,76000,2017),(7,'Pocket globe','18th century','paper',5,22000,2018),(8,'Wax doll','19th century','wax',4,1500,NULL);
INSERT INTO ShowObjects VALUES (1,1,'A1','N'),(1,2,'A2','N'),(2,3,'B1','N'),(2,6,'B4','Y'),(3,4,'C1','N'),(4,6,'D1','N'),(4,7,'D2','N'),(5,5,'E1','N'),(5,6,'E3','Y'),(6,2,'F1','N'),(6,7,'F2','Y');
INSERT INTO PassHolders VALUES (1,'Ruth Amsel',67,'senior','2024-12-31'),(2,'Felix Orth',24,'student','2024-09-30'),(3,'Ida Kranz',41,'family','2025-03-31'),(4,'Nils Baum',33,'single','2024-06-30'),(5,'Vera Toth',72,'senior','2024-12-31'),(6,'Amir Saad',21,'student','2024-02-28');
INSERT INTO Entries VALUES (1,1,1,'2024-01-06',1,14.5),(2,1,2,'2024-01-13',0,0),(3,2,5,'2024-02-03',2,6),(4,3,4,'2024-02-04',3,31.9),(5,3,1,'2024-02-17',3,22),(6,4,3,'2024-03-02',0,NULL),(7,5,5,'2024-03-09',1,18),(8,1,5,'2024-03-10',1,9.5),(9,2,3,'2024-03-24',0,3.5);
-- Q: What does a ticket for the Toy Attic cost?
SELECT EntryFee FROM Museums WHERE Title = 'Toy Attic';
-- Q: How many museums stay closed on a Monday?
SELECT count(*) FROM Museums WHERE ClosedDay = 'Monday';
-- Q: Pass holders aged above 60
SELECT FullName FROM PassHolders WHERE Age > 60;
-- Q: oldest museum first, with its year
SELECT Title, OpenedIn FROM Museums ORDER BY OpenedIn;
-- Q: What different themes have shows had?
SELECT DISTINCT Theme FROM Shows;
-- Q: How many rooms and how many square metres does each museum have?
SELECT T1.Title, count(*), sum(T2.SquareMetres) FROM Museums AS T1 JOIN Rooms AS T2 ON T1.MuseumId = T2.MuseumId GROUP BY T1.MuseumId;
-- Q: In which room was White Gold shown?
SELECT T1.RoomName FROM Rooms AS T1 JOIN Shows AS T2 ON T1.RoomId = T2.RoomId WHERE T2.Title = 'White Gold';
-- Q: Which museum has had the most visits by pass holders?
SELECT T1.Title FROM Museums AS T1 JOIN Entries AS T2 ON T1.MuseumId = T2.MuseumId GROUP BY T1.MuseumId ORDER BY count(*) DESC LIMIT 1;
-- Q: Epochs whose objects are insured for more than 50000 in total
SELECT Epoch FROM Objects GROUP BY Epoch HAVING sum(InsuredValue) > 50000;
-- Q: How much has each pass holder spent, highest first?
SELECT T1.FullName, sum(T2.Spent) FROM PassHolders AS T1 JOIN Entries AS T2 ON T1.HolderId = T2.HolderId GROUP BY T1.HolderId ORDER BY sum(T2.Spent) DESC;
-- Q: Wooden objects (wood) or objects from the 17th century
SELECT ObjectName FROM Objects WHERE Material = 'wood' OR Epoch = '17th century';
-- Q: What objects belong to the Museum of Maps?
SELECT T1.ObjectName FROM Objects AS T1 JOIN Museums AS T2 ON T1.HomeMuseum = T2.MuseumId WHERE T2.Title = 'Museum of Maps';
-- Q: Shows in the Clock House, title and opening date
SELECT T3.Title, T3.Opens FROM Museums AS T1 JOIN Rooms AS T2 ON T1.MuseumId = T2.MuseumId JOIN Shows AS T3 ON T2.RoomId = T3.RoomId WHERE T1.Title = 'Clock House';
-- Q: Which museums has no pass holder ever entered?
SELECT Title FROM Museums WHERE MuseumId NOT IN (SELECT MuseumId FROM Entries);
-- Q: Names of those who went to both the Clock House and the Museum of Maps
SELECT T1.FullName FROM PassHolders AS T1 JOIN Entries AS T2 ON T1.HolderId = T2.HolderId JOIN Museums AS T3 ON T2.MuseumId = T3.MuseumId WHERE T3.Title = 'Clock House' INTERSECT SELECT T1.FullName FROM PassHolders AS T1 JOIN Entries AS T2 ON T1.HolderId = T2.HolderId JOIN Museums AS T3 ON T2.MuseumId = T3.MuseumId WHERE T3.Title = 'Museum of Maps';
-- Q: Objects that were never put in a show
SELECT ObjectName FROM Objects EXCEPT SELECT T1.ObjectName FROM Objects AS T1 JOIN ShowObjects AS T2 ON T1.ObjectId = T2.ObjectId;
-- Q: Which object has been in the greatest number of shows?
SELECT T1.ObjectName FROM Objects AS T1 JOIN ShowObjects AS T2 ON T1.ObjectId = T2.ObjectId GROUP BY T1.ObjectId ORDER BY count(*) DESC LIMIT 1;
-- Q: Museums dearer to enter than the average museum
SELECT Title FROM Museums WHERE EntryFee > (SELECT avg(EntryFee) FROM Museums);
-- Q: Insured value on display in every show, by the show's title
SELECT T1.Title, sum(T3.InsuredValue) FROM Shows AS T1 JOIN ShowObjects AS T2 ON T1.ShowId = T2.ShowId JOIN Objects AS T3 ON T2.ObjectId = T3.ObjectId GROUP BY T1.ShowId;
-- Q: How many days was each show open? Title first.
SELECT Title, julianday(Closes) - julianday(Opens) FROM Shows;
-- Q: monthly number of entries
SELECT strftime('%Y-%m', EntryDate), count(*) FROM Entries GROUP BY strftime('%Y-%m', EntryDate);
-- Q: Which show has no closing date?
SELECT Title FROM Shows WHERE Closes IS NULL;
-- Q: What percentage of displayed objects is on loan?
SELECT 100.0 * sum(CASE WHEN OnLoan = 'Y' THEN 1 ELSE 0 END) / count(*) FROM ShowObjects;
-- Q: The most valuable object of each home museum (museum id, object)
SELECT HomeMuseum, ObjectName FROM (SELECT HomeMuseum, ObjectName, row_number() OVER (PARTITION BY HomeMuseum ORDER BY InsuredValue DESC) AS place FROM Objects) WHERE place <= 1;
