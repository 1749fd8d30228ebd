CREATE TABLE Borough (BoroughId INTEGER PRIMARY KEY, BoroughName TEXT, Voters INTEGER, Clerk TEXT);
CREATE TABLE PollingPlace (PlaceId INTEGER PRIMARY KEY, PlaceName TEXT, BoroughId INTEGER REFERENCES Borough(BoroughId), Building TEXT, Voters INTEGER, StepFree BOOLEAN, Rent REAL);
CREATE TABLE Election (ElectionId INTEGER PRIMARY KEY, Title TEXT, Kind TEXT, HeldOn DATE, Budget REAL);
CREATE TABLE Worker (WorkerId INTEGER PRIMARY KEY, FirstName TEXT, LastName TEXT, BoroughId INTEGER REFERENCES Borough(BoroughId), BirthDate DATE, Registered DATE, Phone TEXT);
CREATE TABLE Duty (DutyCode TEXT PRIMARY KEY, DutyName TEXT, HourlyPay REAL);
CREATE TABLE Shift (ShiftId INTEGER PRIMARY KEY, ElectionId INTEGER REFERENCES Election(ElectionId), PlaceId INTEGER REFERENCES PollingPlace(PlaceId), WorkerId INTEGER REFERENCES Worker(WorkerId), DutyCode TEXT REFERENCES Duty(DutyCode), Hours REAL, Showed TEXT);
CREATE TABLE Recount (RecountId INTEGER PRIMARY KEY, ElectionId INTEGER REFERENCES Election(ElectionId), PlaceId INTEGER REFERENCES PollingPlace(PlaceId), AskedOn DATE, DoneOn DATE, VotesBefore INTEGER, VotesAfter INTEGER);
INSERT INTO Borough VALUES (1,'Eastgate',41200,'Moira Platt'),(2,'Coldharbour',28900,'Ken Iwu'),(3,'Saint Blaise',35750,'Greta Holm'),(4,'Upper Vale',12300,'Ali Rahim');
INSERT INTO PollingPlace VALUES (1,'Eastgate Library',1,'library',3100,1,0),(2,'Tanner Street School',1,'school',4250,1,180),(3,'Fishmarket Hall',2,'hall',2900,0,240),(4,'Coldharbour Primary',2,'school',3600,1,150),(5,'Blaise Church Room',3,'church',1850,0,95),(6,'Vale Cricket Pavilion',4,'club',990,0,60),(7,'Rosemary Hall',3,'hall',2760,1,210);
INSERT INTO Election VALUES (1,'Mayor 2022','local','2022-05-05',310000),(2,'Assembly 2023','regional','2023-10-08',540000),(3,'Parliament 2024','national','2024-07-04',890000),(4,'Vale By-election','local','2024-11-21',42000);
INSERT INTO Worker VALUES (1,'Ursula','Bright',1,'1955-03-12','2015-01-20','555-0101'),(2,'Kofi','Darko',1,'1988-10-30','2021-11-02','555-0102'),(3,'Janet','Oakes',2,'1961-07-07','2009-04-15',NULL),(4,'Piotr','Zielak',2,'1999-12-24','2022-03-01','555-0104'),(5,'Meena','Joshi',3,'1974-05-18','2018-09-10','555-0105'),(6,'Carl','Bright',3,'2003-02-02','2023-08-30',NULL),(7,'Lottie','Fenn',4,'1968-11-11','2012-02-06','555-0107'),(8,'Sam','Oduya',1,'1992-06-25','2024-10-01','555-0108');
INSERT INTO Duty VALUES ('PO','presiding officer',19.5),('PC','poll clerk',14),('CT','counter',15.25),('DR','box driver',16),('SI','sign interpreter',24);
INSERT INTO Shift VALUES (1,1,1,1,'PO',15,'Y'),(2,1,2,2,'PC',14,'Y'),(3,1,3,3,'PO',14.5,'Y'),(4,1,4,4,'PC',10,'N'),(5,2,5,5,'PO',14.5,'Y'),(6,2,7,3,'CT',6,'Y'),(7,2,1,1,'PO',15,'Y'),(8,3,2,2,'DR',4,'Y'),(9,3,5,6,'PC',8,'N'),(10,3,3,3,'PO',15.5,'Y'),(11,3,4,4,'CT',7,'Y'),(12,3,7,5,'PC',14,'Y');
INSERT INTO Recount VALUES (1,1,3,'2022-05-06','2022-05-09',1210,1207),(2,2,5,'2023-10-09','2023-10-16',802,815),(3,3,3,'2024-07-05','2024-07-07',1540,1540),(4,3,7,'2024-07-08',NULL,1333,NULL);
-- Q: How many voters are registered in the borough of Saint Blaise?
SELECT Voters FROM Borough WHERE BoroughName = 'Saint Blaise';
-- Q: Give the name and rent of the polling places in Coldharbour.
SELECT p.PlaceName, p.Rent FROM PollingPlace AS p JOIN Borough AS b ON p.BoroughId = b.BoroughId WHERE b.BoroughName = 'Coldharbour';
-- Q: Who is the clerk of the borough with the fewest voters?
SELECT Clerk FROM Borough ORDER BY Voters LIMIT 1;
-- Q: Which duties pay less than 16 an hour? Code and name, lowest pay first.
SELECT DutyCode, DutyName FROM Duty WHERE HourlyPay < 16 ORDER BY HourlyPay;
-- Q: Find first and last name of the workers who have served as presiding officer, each person once.
SELECT DISTINCT w.FirstName, w.LastName FROM Worker AS w JOIN Shift AS s ON s.WorkerId = w.WorkerId JOIN Duty AS d ON s.DutyCode = d.DutyCode WHERE d.DutyName = 'presiding officer';
-- Q: What are the ids and last names of the workers with at least two shifts?
SELECT w.WorkerId, w.LastName FROM Worker AS w JOIN Shift AS s ON s.WorkerId = w.WorkerId GROUP BY w.WorkerId HAVING count(*) >= 2;
-- Q: Which polling place has been recounted more than once? Give its name.
SELECT p.PlaceName FROM PollingPlace AS p JOIN Recount AS r ON r.PlaceId = p.PlaceId GROUP BY p.PlaceId HAVING count(*) > 1;
-- Q: Show the name of each election and how many shifts were worked at it, in order of the date held.
SELECT e.Title, count(*) FROM Election AS e JOIN Shift AS s ON s.ElectionId = e.ElectionId GROUP BY e.ElectionId ORDER BY e.HeldOn;
-- Q: Which workers were on duty in both the Mayor 2022 and the Parliament 2024 election? Ids only.
SELECT s.WorkerId FROM Shift AS s JOIN Election AS e ON s.ElectionId = e.ElectionId WHERE e.Title = 'Mayor 2022' INTERSECT SELECT s.WorkerId FROM Shift AS s JOIN Election AS e ON s.ElectionId = e.ElectionId WHERE e.Title = 'Parliament 2024';
-- Q: List the names of duties that have never been assigned.
SELECT DutyName FROM Duty WHERE NOT DutyCode IN (SELECT DutyCode FROM Shift);
-- Q: What are the average, highest and lowest rent over the polling places that charge any (more than 0)?
SELECT avg(Rent), max(Rent), min(Rent) FROM PollingPlace WHERE Rent > 0;
-- Q: Which polling places serve more voters than the average place? Name and kind of building.
SELECT PlaceName, Building FROM PollingPlace WHERE Voters > (SELECT avg(Voters) FROM PollingPlace);
-- Q: Find the polling places whose name contains Hall or ends with School.
SELECT PlaceName FROM PollingPlace WHERE PlaceName LIKE '%Hall%' OR PlaceName LIKE '%School';
-- Q: In which boroughs are there step-free polling places with a rent of 100 to 200? Borough name and place name.
SELECT b.BoroughName, p.PlaceName FROM Borough AS b JOIN PollingPlace AS p ON p.BoroughId = b.BoroughId WHERE p.StepFree = 1 AND p.Rent BETWEEN 100 AND 200;
-- Q: longest shift at every election: election id, shift id, hours
SELECT ElectionId, ShiftId, Hours FROM (SELECT ElectionId, ShiftId, Hours, row_number() OVER (PARTITION BY ElectionId ORDER BY Hours DESC) AS Place FROM Shift) WHERE Place = 1;
-- Q: the largest two polling places per borough by voters, with borough id
SELECT BoroughId, PlaceName FROM (SELECT BoroughId, PlaceName, row_number() OVER (PARTITION BY BoroughId ORDER BY Voters DESC) AS Place FROM PollingPlace) WHERE Place <= 2;
-- Q: percentage of shifts where the worker did not show up
SELECT 100.0 * sum(CASE WHEN Showed = 'N' THEN 1 ELSE 0 END) / count(*) FROM Shift;
-- Q: For each building type, what fraction of the places is step-free?
SELECT Building, CAST(sum(CASE WHEN StepFree = 1 THEN 1 ELSE 0 END) AS REAL) / count(*) FROM PollingPlace GROUP BY Building;
-- Q: label shifts: up to 8 hours 'half day', up to 14 'day', longer 'marathon'
SELECT ShiftId, CASE WHEN Hours <= 8 THEN 'half day' WHEN Hours <= 14 THEN 'day' ELSE 'marathon' END FROM Shift;
-- Q: How many of our elections were local and how many were not?
SELECT sum(CASE WHEN Kind = 'local' THEN 1 ELSE 0 END), sum(CASE WHEN Kind <> 'local' THEN 1 ELSE 0 END) FROM Election;
-- Q: elections nobody is signed up for
SELECT e.Title FROM Election AS e WHERE NOT EXISTS (SELECT * FROM Shift AS s WHERE s.ElectionId = e.ElectionId);
-- Q: Workers without a single shift, first and last name
SELECT w.FirstName, w.LastName FROM Worker AS w LEFT JOIN Shift AS s ON s.WorkerId = w.WorkerId WHERE s.ShiftId IS NULL;
-- Q: days each recount took, if finished
SELECT RecountId, julianday(DoneOn) - julianday(AskedOn) FROM Recount WHERE DoneOn IS NOT NULL;
-- Q: Who is our youngest poll worker?
SELECT FirstName, LastName FROM Worker ORDER BY BirthDate DESC LIMIT 1;
-- Q: pay due per shift (hours times hourly pay) for those who showed up, rounded to 2 places
SELECT s.ShiftId, round(s.Hours * d.HourlyPay, 2) FROM Shift AS s JOIN Duty AS d ON s.DutyCode = d.DutyCode WHERE s.Showed = 'Y';
-- Q: surnames shared by more than one worker
SELECT LastName FROM Worker GROUP BY LastName HAVING count(*) > 1;
