CREATE TABLE Judges (JudgeID INTEGER PRIMARY KEY, FirstName TEXT, LastName TEXT, AppointedYear INTEGER, Chamber TEXT);
CREATE TABLE Cases (CaseNo TEXT PRIMARY KEY, Title TEXT, Kind TEXT, FiledOn DATE, ClosedOn DATE, JudgeID INTEGER REFERENCES Judges(JudgeID), ClaimAmount REAL);
CREATE TABLE Lawyers (LawyerID INTEGER PRIMARY KEY, LawyerName TEXT, Firm TEXT, City TEXT, BarYear INTEGER);
CREATE TABLE Representation (CaseNo TEXT REFERENCES Cases(CaseNo), LawyerID INTEGER REFERENCES Lawyers(LawyerID), Side TEXT, HoursBilled INTEGER, PRIMARY KEY (CaseNo, LawyerID));
CREATE TABLE Hearings (HearingID INTEGER PRIMARY KEY, CaseNo TEXT REFERENCES Cases(CaseNo), HeldOn DATE, Room TEXT, Minutes INTEGER, Adjourned INTEGER);
INSERT INTO Judges VALUES (1,'Harriet','Coyle',1998,'Civil'),(2,'Desmond','Pryce',2006,'Family'),(3,'Lucia','Ferrante',2012,'Civil'),(4,'Owen','Tackett',2015,'Criminal'),(5,'Noor','Aziz',2020,'Family'),(6,'Miles','Garrity',2009,'Criminal');
INSERT INTO Cases VALUES ('C-101','Marlow v. Quick Tiles','contract','2021-01-14','2021-11-30',1,48000),('C-102','Estate of Dunne','probate','2021-03-02','2022-02-18',3,250000),('C-103','State v. Rook','theft','2021-06-21','2021-09-15',4,NULL),('C-104','Bell v. Bell','divorce','2021-08-09','2022-08-01',2,90000),('C-105','Harbor LLC v. City','contract','2022-02-17',NULL,1,730000),('C-106','State v. Mundy','fraud','2022-05-05','2023-04-12',6,NULL),('C-107','In re Kessler','custody','2022-09-27','2023-01-20',5,NULL),('C-108','Iverson v. Platt','negligence','2023-01-11',NULL,3,125000),('C-109','State v. Rook II','theft','2023-03-30','2023-07-07',4,NULL);
INSERT INTO Lawyers VALUES (11,'Sylvia Arden','Arden & Moss','Wexford',2001),(12,'Peter Nwosu','Nwosu Legal','Kilbride',2010),(13,'Clara Bunting','Arden & Moss','Wexford',2014),(14,'Hugh Delacroix','Delacroix Partners','Carrow',1995),(15,'Jean Okoro','Public Defender','Kilbride',2017),(16,'Ben Whitlow','Whitlow & Sons','Carrow',2019);
INSERT INTO Representation VALUES ('C-101',11,'plaintiff',62),('C-101',14,'defendant',71),('C-102',13,'plaintiff',40),('C-103',15,'defendant',22),('C-104',11,'plaintiff',35),('C-104',12,'defendant',38),('C-105',14,'plaintiff',120),('C-106',15,'defendant',88),('C-108',13,'defendant',19),('C-109',15,'defendant',17);
INSERT INTO Hearings VALUES (1,'C-101','2021-05-10','2A',95,0),(2,'C-101','2021-10-04','2A',140,0),(3,'C-102','2021-09-16','1B',60,1),(4,'C-103','2021-08-02','3C',180,0),(5,'C-104','2022-01-25','1B',50,1),(6,'C-104','2022-06-13','1B',75,0),(7,'C-106','2022-12-08','3C',210,0),(8,'C-106','2023-02-14','3C',165,1),(9,'C-107','2022-11-17','2A',40,0);
-- Q: How many cases are about theft?
SELECT count(*) FROM Cases WHERE Kind = 'theft';
-- Q: Which judge has served the longest? Give first and last name.
SELECT FirstName, LastName FROM Judges ORDER BY AppointedYear LIMIT 1;
-- Q: Titles of cases filed from 1 January 2022 on, newest first
SELECT Title FROM Cases WHERE FiledOn >= '2022-01-01' ORDER BY FiledOn DESC;
-- Q: What firms are there in Wexford? List each only once.
SELECT DISTINCT Firm FROM Lawyers WHERE City = 'Wexford';
-- Q: What is the total amount claimed over all cases?
SELECT sum(ClaimAmount) FROM Cases;
-- Q: Show the last name of every judge together with the number of cases before them.
SELECT Judges.LastName, count(*) FROM Judges JOIN Cases ON Judges.JudgeID = Cases.JudgeID GROUP BY Judges.JudgeID;
-- Q: Which lawyer billed the most hours in total?
SELECT Lawyers.LawyerName FROM Lawyers JOIN Representation ON Lawyers.LawyerID = Representation.LawyerID GROUP BY Lawyers.LawyerID ORDER BY sum(Representation.HoursBilled) DESC LIMIT 1;
-- Q: In which rooms did hearings last over 100 minutes on average?
SELECT Room FROM Hearings GROUP BY Room HAVING avg(Minutes) > 100;
-- Q: Who defended in State v. Mundy?
SELECT Lawyers.LawyerName FROM Lawyers JOIN Representation ON Lawyers.LawyerID = Representation.LawyerID JOIN Cases ON Representation.CaseNo = Cases.CaseNo WHERE Cases.Title = 'State v. Mundy' AND Representation.Side = 'defendant';
-- Q: For each chamber, how many judges sit in it and when was the most recent one appointed?
SELECT Chamber, count(*), max(AppointedYear) FROM Judges GROUP BY Chamber;
-- Q: Return the title and number of hearings of the two cases with the most hearing minutes.
SELECT Cases.Title, count(*) FROM Cases JOIN Hearings ON Cases.CaseNo = Hearings.CaseNo GROUP BY Cases.CaseNo ORDER BY sum(Hearings.Minutes) DESC LIMIT 2;
-- Q: What is the title of each case that had an adjourned hearing?
SELECT DISTINCT Cases.Title FROM Cases JOIN Hearings ON Cases.CaseNo = Hearings.CaseNo WHERE Hearings.Adjourned = 1;
-- Q: Which cases still have no hearing? Give their titles.
SELECT Title FROM Cases WHERE CaseNo NOT IN (SELECT CaseNo FROM Hearings);
-- Q: Find the names of lawyers who have appeared both for a plaintiff and for a defendant.
SELECT Lawyers.LawyerName FROM Lawyers JOIN Representation ON Lawyers.LawyerID = Representation.LawyerID WHERE Representation.Side = 'plaintiff' INTERSECT SELECT Lawyers.LawyerName FROM Lawyers JOIN Representation ON Lawyers.LawyerID = Representation.LawyerID WHERE Representation.Side = 'defendant';
-- Q: What cases claim more than the average claim?
SELECT Title FROM Cases WHERE ClaimAmount > (SELECT avg(ClaimAmount) FROM Cases);
-- Q: Before which judge (last name) did lawyer Jean Okoro appear most often?
SELECT Judges.LastName FROM Judges JOIN Cases ON Judges.JudgeID = Cases.JudgeID JOIN Representation ON Cases.CaseNo = Representation.CaseNo JOIN Lawyers ON Representation.LawyerID = Lawyers.LawyerID WHERE Lawyers.LawyerName = 'Jean Okoro' GROUP BY Judges.JudgeID ORDER BY count(*) DESC LIMIT 1;
-- Q: Which cases are still open?
SELECT Title FROM Cases WHERE ClosedOn IS NULL;
-- Q: How long, in days, did each closed case take? Show case number and days.
SELECT CaseNo, julianday(ClosedOn) - julianday(FiledOn) FROM Cases WHERE ClosedOn IS NOT NULL;
-- Q: What share of hearings, as a percentage, was adjourned?
SELECT 100.0 * sum(CASE WHEN Adjourned = 1 THEN 1 ELSE 0 END) / count(*) FROM Hearings;
-- Q: How many cases came in per year?
SELECT strftime('%Y', FiledOn), count(*) FROM Cases GROUP BY strftime('%Y', FiledOn);
