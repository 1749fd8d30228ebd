CREATE TABLE Prisons (PrisonCode TEXT PRIMARY KEY, PrisonName TEXT, SecurityLevel TEXT, CellCount INTEGER, County TEXT);
CREATE TABLE Inmates (InmateNo INTEGER PRIMARY KEY, LastName TEXT, FirstName TEXT, Dob DATE, PrisonCode TEXT REFERENCES Prisons(PrisonCode), Cell TEXT, Admitted DATE, SentenceMonths INTEGER);
CREATE TABLE Convictions (ConvictionID INTEGER PRIMARY KEY, InmateNo INTEGER REFERENCES Inmates(InmateNo), Crime TEXT, ConvictedOn DATE, CourtTown TEXT);
CREATE TABLE ParoleHearings (HearingID INTEGER PRIMARY KEY, InmateNo INTEGER REFERENCES Inmates(InmateNo), HearingDate DATE, Decision TEXT, VotesYes INTEGER, VotesNo INTEGER);
CREATE TABLE WorkAssignments (InmateNo INTEGER REFERENCES Inmates(InmateNo), Workshop TEXT, HourlyRate REAL, HoursPerWeek INTEGER);
INSERT INTO Prisons VALUES ('BLK','Blackmoor','maximum',220,'Devon'),('FEN','Fenwick Open','minimum',90,'Norfolk'),('GRN','Greystone','medium',340,'Kent'),('HOL','Holloway Farm','minimum',60,'Norfolk');
INSERT INTO Inmates VALUES (1,'Strand','Vic','1975-04-12','BLK','C-14','2015-02-20',240),(2,'Ollery','Pete','1988-09-30','FEN','H3','2021-06-01',36),(3,'Macabee','Ruth','1990-01-07','GRN','2-101','2020-11-11',60),(4,'Tolland','Greg','1968-12-19','GRN','2-115','2012-05-05',180),(5,'Vance','Corey','1997-07-28','FEN','H9','2022-03-14',24),(6,'Idowu','Sam','1983-03-03','BLK','A-02','2018-08-22',120),(7,'Pratt','Nora','1979-10-16','GRN',NULL,'2022-12-01',48);
INSERT INTO Convictions VALUES (1,1,'armed robbery','2015-02-18','Exeter'),(2,1,'assault','2009-06-11','Exeter'),(3,2,'fraud','2021-05-27','Norwich'),(4,3,'burglary','2020-11-09','Dover'),(5,4,'manslaughter','2012-05-02','Maidstone'),(6,5,'theft','2022-03-10','Norwich'),(7,6,'armed robbery','2018-08-20','Plymouth'),(8,3,'theft','2016-02-02','Dover'),(9,7,'fraud','2022-11-25','Dover');
INSERT INTO ParoleHearings VALUES (1,4,'2020-06-15','denied',1,4),(2,4,'2022-06-20','granted',4,1),(3,2,'2022-12-05','granted',5,0),(4,1,'2022-02-14','denied',0,5),(5,3,'2023-01-23','deferred',2,2),(6,6,'2023-03-06','denied',2,3);
INSERT INTO WorkAssignments VALUES (1,'laundry',1.1,20),(2,'garden',1.6,30),(3,'kitchen',1.4,25),(4,'library',1.3,15),(5,'garden',1.5,30),(4,'carpentry',1.8,10);
-- Q: How many prisons have minimum security?
SELECT count(*) FROM Prisons WHERE SecurityLevel = 'minimum';
-- Q: Who has the longest sentence? First name, last name.
SELECT FirstName, LastName FROM Inmates ORDER BY SentenceMonths DESC LIMIT 1;
-- Q: crimes committed, without duplicates
SELECT DISTINCT Crime FROM Convictions;
-- Q: Show last name and date of admission for everyone admitted since 2021-01-01.
SELECT LastName, Admitted FROM Inmates WHERE Admitted >= '2021-01-01';
-- Q: Total number of cells in Norfolk?
SELECT sum(CellCount) FROM Prisons WHERE County = 'Norfolk';
-- Q: How many inmates are there in each prison (by its name) and what is their average sentence?
SELECT Prisons.PrisonName, count(*), avg(Inmates.SentenceMonths) FROM Prisons JOIN Inmates ON Prisons.PrisonCode = Inmates.PrisonCode GROUP BY Prisons.PrisonCode;
-- Q: What was Corey Vance convicted of?
SELECT Convictions.Crime FROM Convictions JOIN Inmates ON Convictions.InmateNo = Inmates.InmateNo WHERE Inmates.FirstName = 'Corey' AND Inmates.LastName = 'Vance';
-- Q: Which court town has handed down the most convictions?
SELECT CourtTown FROM Convictions GROUP BY CourtTown ORDER BY count(*) DESC LIMIT 1;
-- Q: Last names of inmates convicted more than once
SELECT Inmates.LastName FROM Inmates JOIN Convictions ON Inmates.InmateNo = Convictions.InmateNo GROUP BY Inmates.InmateNo HAVING count(*) > 1;
-- Q: Which prisons hold people serving time for fraud?
SELECT DISTINCT Prisons.PrisonName FROM Prisons JOIN Inmates ON Prisons.PrisonCode = Inmates.PrisonCode JOIN Convictions ON Inmates.InmateNo = Convictions.InmateNo WHERE Convictions.Crime = 'fraud';
-- Q: Number of parole hearings per decision
SELECT Decision, count(*) FROM ParoleHearings GROUP BY Decision;
-- Q: What does each working inmate earn per week? Last name and rate times hours, added up.
SELECT Inmates.LastName, sum(WorkAssignments.HourlyRate * WorkAssignments.HoursPerWeek) FROM Inmates JOIN WorkAssignments ON Inmates.InmateNo = WorkAssignments.InmateNo GROUP BY Inmates.InmateNo;
-- Q: Who has never had a parole hearing? Show the last names.
SELECT LastName FROM Inmates WHERE InmateNo NOT IN (SELECT InmateNo FROM ParoleHearings);
-- Q: Which inmates were denied at one hearing and granted parole at another?
SELECT Inmates.LastName FROM Inmates JOIN ParoleHearings ON Inmates.InmateNo = ParoleHearings.InmateNo WHERE ParoleHearings.Decision = 'denied' INTERSECT SELECT Inmates.LastName FROM Inmates JOIN ParoleHearings ON Inmates.InmateNo = ParoleHearings.InmateNo WHERE ParoleHearings.Decision = 'granted';
-- Q: Is there a prison without inmates? Name it.
SELECT PrisonName FROM Prisons WHERE NOT EXISTS (SELECT * FROM Inmates WHERE Inmates.PrisonCode = Prisons.PrisonCode);
-- Q: Whose sentence exceeds the average sentence?
SELECT LastName FROM Inmates WHERE SentenceMonths > (SELECT avg(SentenceMonths) FROM Inmates);
-- Q: What share of parole hearings ended in a denial, in percent?
SELECT 100.0 * sum(CASE WHEN Decision = 'denied' THEN 1 ELSE 0 END) / count(*) FROM ParoleHearings;
-- Q: convictions per year
SELECT strftime('%Y', ConvictedOn), count(*) FROM Convictions GROUP BY strftime('%Y', ConvictedOn);
-- Q: Who has not been given a cell?
SELECT LastName FROM Inmates WHERE Cell IS NULL;
-- Q: The most recent hearing of every inmate number: number, date, decision.
SELECT InmateNo, HearingDate, Decision FROM (SELECT InmateNo, HearingDate, Decision, row_number() OVER (PARTITION BY InmateNo ORDER BY HearingDate DESC) AS place FROM ParoleHearings) WHERE place <= 1;
