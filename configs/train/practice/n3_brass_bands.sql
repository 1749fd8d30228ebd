CREATE TABLE Bands (BandID INTEGER PRIMARY KEY, Name TEXT, Town TEXT, Founded INTEGER, Section INTEGER, ConductorID INTEGER REFERENCES Conductors(ConductorID));
CREATE TABLE Conductors (ConductorID INTEGER PRIMARY KEY, Name TEXT, BirthYear INTEGER, Town TEXT);
CREATE TABLE Players (PlayerID INTEGER PRIMARY KEY, Name TEXT, Instrument TEXT, Seat TEXT, BandID INTEGER REFERENCES Bands(BandID), Joined DATE, Age INTEGER);
CREATE TABLE Works (WorkID INTEGER PRIMARY KEY, Title TEXT, Composer TEXT, Year INTEGER, Minutes REAL, Difficulty INTEGER);
CREATE TABLE Contests (ContestID INTEGER PRIMARY KEY, Name TEXT, Venue TEXT, Town TEXT, Date DATE, SetWorkID INTEGER REFERENCES Works(WorkID));
CREATE TABLE Judges (JudgeID INTEGER PRIMARY KEY, Name TEXT, Country TEXT);
CREATE TABLE ContestJudges (ContestID INTEGER REFERENCES Contests(ContestID), JudgeID INTEGER REFERENCES Judges(JudgeID), Fee REAL, PRIMARY KEY (ContestID, JudgeID));
CREATE TABLE Placings (ContestID INTEGER REFERENCES Contests(ContestID), BandID INTEGER REFERENCES Bands(BandID), OwnWorkID INTEGER REFERENCES Works(WorkID), DrawOrder INTEGER, SetPoints REAL, OwnPoints REAL, Penalty REAL, Place INTEGER, PRIMARY KEY (ContestID, BandID));
INSERT INTO Conductors VALUES (1,'Elwyn Marsden',1958,'Hebden'),(2,'Carol Tighe',1971,'Barnsley'),(3,'Simon Ostler',1986,'Leyland'),(4,'Gwen Parr',1964,'Hebden');
INSERT INTO Bands VALUES (1,'Calder Valley Band','Hebden',1871,1,1),(2,'Dearne Colliery','Barnsley',1903,1,2),(3,'Leyland Motor Works','Leyland',1946,1,3),(4,'Moorside Silver','Oldham',1888,2,4),(5,'Ribble Youth','Leyland',2006,3,3),(6,'Old Mill Brass','Oldham',1925,2,NULL);
INSERT INTO Players VALUES (1,'Kit Sugden','cornet','principal',1,'2009-09-01',34),(2,'Meg Royle','euphonium','solo',1,'2014-02-10',29),(3,'Hal Frith','tuba','first',2,'1998-05-05',57),(4,'Joan Peel','cornet','principal',2,'2016-10-03',31),(5,'Rafe Dunn','trombone','first',3,'2011-01-20',42),(6,'Ellie Shaw','cornet','second',3,'2020-09-14',22),(7,'Tom Hirst','horn','solo',4,'2005-03-17',48),(8,'Amy Kaur','euphonium','solo',5,'2022-09-05',16),(9,'Ned Booth','tuba','second',5,'2023-01-09',17);
INSERT INTO Works VALUES (1,'Pennine Rhapsody','A. Holroyd',1934,12.5,4),(2,'Furnace and Flame','D. Keating',1987,15,6),(3,'The Lost Colliery','P. Ashby',2004,13.2,5),(4,'Aurora Dances','L. Strand',2015,11,5),(5,'Hymn for Ada','A. Holroyd',1929,5.5,2),(6,'Labyrinths','L. Strand',2019,16.8,7);
INSERT INTO Contests VALUES (1,'Northern Finals','Victoria Hall','Halifax','2023-03-11',3),(2,'Whit Open','Civic Theatre','Oldham','2023-06-02',4),(3,'Northern Finals','Victoria Hall','Halifax','2024-03-09',2),(4,'Winter Masters','Guildhall','Preston','2024-01-27',1);
INSERT INTO Judges VALUES (1,'Sir Noel Croft','England'),(2,'Ingrid Moe','Norway'),(3,'Pascal Huber','Switzerland'),(4,'Dilys Owen','Wales');
INSERT INTO ContestJudges VALUES (1,1,300),(1,2,420),(2,1,250),(3,2,440),(3,3,460),(4,1,280);
INSERT INTO Placings VALUES (1,1,6,4,96,97,0,1),(1,2,2,2,95,94,0,2),(1,3,6,6,93,95,1,3),(2,1,4,1,92,94,0,2),(2,4,5,3,88,85,0,4),(2,2,2,5,95,96,0,1),(2,3,NULL,2,90,91,2,3),(3,2,6,1,97,96,0,1),(3,1,6,5,94,97,0,2),(3,4,1,3,86,84,1,4),(4,5,5,2,80,83,0,3),(4,4,3,1,87,90,0,1),(4,3,4,3,89,86,0,2);
-- Q: Find the names and towns of the bands in section 1, oldest band first.
SELECT Name, Town FROM Bands WHERE Section = 1 ORDER BY Founded;
-- Q: What are the average, minimum and maximum age of the cornet players?
SELECT avg(Age), min(Age), max(Age) FROM Players WHERE Instrument = 'cornet';
-- Q: Show the name of each band together with the name of its conductor.
SELECT b.Name, c.Name FROM Bands AS b JOIN Conductors AS c ON b.ConductorID = c.ConductorID;
-- Q: Which conductors lead more than one band? Give the conductor's name and the number of bands.
SELECT c.Name, count(*) FROM Conductors AS c JOIN Bands AS b ON b.ConductorID = c.ConductorID GROUP BY c.ConductorID HAVING count(*) > 1;
-- Q: Find the ids and names of the bands that have never been placed in a contest.
SELECT BandID, Name FROM Bands WHERE BandID NOT IN (SELECT BandID FROM Placings);
-- Q: Which bands have played at both the Northern Finals and the Winter Masters?
SELECT b.Name FROM Bands AS b JOIN Placings AS p ON p.BandID = b.BandID JOIN Contests AS c ON p.ContestID = c.ContestID WHERE c.Name = 'Northern Finals' INTERSECT SELECT b.Name FROM Bands AS b JOIN Placings AS p ON p.BandID = b.BandID JOIN Contests AS c ON p.ContestID = c.ContestID WHERE c.Name = 'Winter Masters';
-- Q: What are the titles and composers of the works longer than the average work?
SELECT Title, Composer FROM Works WHERE Minutes > (SELECT avg(Minutes) FROM Works);
-- Q: List the names of the judges that were never asked to judge a contest.
SELECT Name FROM Judges EXCEPT SELECT j.Name FROM Judges AS j JOIN ContestJudges AS x ON x.JudgeID = j.JudgeID;
-- Q: Which town has the most bands, and how many?
SELECT Town, count(*) FROM Bands GROUP BY Town ORDER BY count(*) DESC, Town LIMIT 1;
-- Q: Show the names of the contests, their dates and the titles of their set works.
SELECT c.Name, c.Date, w.Title FROM Contests AS c JOIN Works AS w ON c.SetWorkID = w.WorkID;
-- Q: Find the titles of works chosen at least two times as the own choice of a band, and how many times.
SELECT w.Title, count(*) FROM Works AS w JOIN Placings AS p ON p.OwnWorkID = w.WorkID GROUP BY w.WorkID HAVING count(*) >= 2;
-- Q: What are the names and instruments of the players whose band is conducted by Simon Ostler?
SELECT p.Name, p.Instrument FROM Players AS p JOIN Bands AS b ON p.BandID = b.BandID JOIN Conductors AS c ON b.ConductorID = c.ConductorID WHERE c.Name = 'Simon Ostler';
-- Q: total score of every band at contest 1 (set plus own minus penalty), best on top
SELECT b.Name, p.SetPoints + p.OwnPoints - p.Penalty FROM Placings AS p JOIN Bands AS b ON p.BandID = b.BandID WHERE p.ContestID = 1 ORDER BY p.SetPoints + p.OwnPoints - p.Penalty DESC;
-- Q: How many wins has each band had? Only those with a first place (1).
SELECT b.Name, count(*) FROM Bands AS b JOIN Placings AS p ON p.BandID = b.BandID WHERE p.Place = 1 GROUP BY b.BandID;
-- Q: share of performances with a penalty, in percent
SELECT 100.0 * sum(CASE WHEN Penalty > 0 THEN 1 ELSE 0 END) / count(*) FROM Placings;
-- Q: What did the judges cost in each year?
SELECT strftime('%Y', c.Date), sum(x.Fee) FROM ContestJudges AS x JOIN Contests AS c ON x.ContestID = c.ContestID GROUP BY strftime('%Y', c.Date);
-- Q: oldest player of every band: band, player, age
SELECT Band, Player, Age FROM (SELECT b.Name AS Band, p.Name AS Player, p.Age, row_number() OVER (PARTITION BY b.BandID ORDER BY p.Age DESC) AS k FROM Players AS p JOIN Bands AS b ON p.BandID = b.BandID) WHERE k = 1;
-- Q: Band without a conductor?
SELECT Name FROM Bands WHERE ConductorID IS NULL;
-- Q: days between the two Northern Finals, i.e. from the first to the last date
SELECT julianday(max(Date)) - julianday(min(Date)) FROM Contests WHERE Name = 'Northern Finals';
-- Q: How much better or worse was the own work than the set work? band id, contest id, difference
SELECT BandID, ContestID, OwnPoints - SetPoints FROM Placings;
-- Q: number of players under 18 and of 18 or over, side by side
SELECT sum(CASE WHEN Age < 18 THEN 1 ELSE 0 END), sum(CASE WHEN Age >= 18 THEN 1 ELSE 0 END) FROM Players;
-- Q: which contest name has come up more than once
SELECT Name FROM Contests GROUP BY Name HAVING count(*) > 1;
-- Q: Works never set for a contest
SELECT Title FROM Works WHERE NOT EXISTS (SELECT 1 FROM Contests WHERE Contests.SetWorkID = Works.WorkID);
-- Q: rank works from hardest to easiest
SELECT Title, rank() OVER (ORDER BY Difficulty DESC) FROM Works;
