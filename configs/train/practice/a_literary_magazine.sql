CREATE TABLE Contributors (ContributorID INTEGER PRIMARY KEY, PenName TEXT, LegalName TEXT, Country TEXT, FirstPublished INTEGER);
CREATE TABLE Submissions (SubmissionID INTEGER PRIMARY KEY, ContributorID INTEGER REFERENCES Contributors(ContributorID), WorkTitle TEXT, Form TEXT, WordCount INTEGER, ReceivedOn DATE, DecidedOn DATE, Decision TEXT);
CREATE TABLE Readers (ReaderID INTEGER PRIMARY KEY, ReaderName TEXT, Specialty TEXT);
CREATE TABLE ReaderReports (SubmissionID INTEGER REFERENCES Submissions(SubmissionID), ReaderID INTEGER REFERENCES Readers(ReaderID), Score INTEGER, Recommended TEXT);
CREATE TABLE Issues (IssueNumber INTEGER PRIMARY KEY, IssueTheme TEXT, PrintedOn DATE, PrintRun INTEGER, CopiesSold INTEGER, CoverPrice REAL);
CREATE TABLE IssueContents (IssueNumber INTEGER REFERENCES Issues(IssueNumber), SubmissionID INTEGER REFERENCES Submissions(SubmissionID), PageFrom INTEGER, PageTo INTEGER, Honorarium REAL);
INSERT INTO Contributors VALUES (1,'E. M. Vale','Emma Vale','Ireland',2012),(2,'Corvus','Dilip Menon','India',2018),(3,'Ada Stroud','Ada Stroud','Canada',2005),(4,'Jonah Pike','Jonah Pike','Ireland',NULL),(5,'L. Santangelo','Lucia Santangelo','Italy',2015),(6,'Moss','Karen Odell','Canada',2021);
INSERT INTO Submissions VALUES (1,1,'Salt Inventory','poem',212,'2022-01-15','2022-03-01','accepted'),(2,2,'The Lift Operator','story',4300,'2022-02-02','2022-04-10','accepted'),(3,3,'On Borrowed Umbrellas','essay',2650,'2022-02-20','2022-03-30','accepted'),(4,4,'Gutter Hymn','poem',180,'2022-05-11','2022-06-01','rejected'),(5,5,'Nonna''s Ledger','story',5100,'2022-06-09','2022-09-15','accepted'),(6,1,'Low Lamps','poem',305,'2022-09-03','2022-10-12','accepted'),(7,2,'Ceiling Fan Blues','poem',150,'2023-01-08','2023-02-02','rejected'),(8,6,'Bog Year','essay',3800,'2023-02-14',NULL,NULL),(9,3,'The Second Sister','story',6200,'2023-03-01','2023-05-20','rejected');
INSERT INTO Readers VALUES (1,'Hal Brody','poem'),(2,'Wen Liu','story'),(3,'Tessa Marks','essay'),(4,'Gil Roth','story'),(5,'Ana Kovac','poem');
INSERT INTO ReaderReports VALUES (1,1,9,'Y'),(1,2,7,'Y'),(2,2,8,'Y'),(2,4,6,'N'),(3,3,9,'Y'),(4,1,4,'N'),(5,4,10,'Y'),(5,2,8,'Y'),(6,1,7,'Y'),(7,1,3,'N'),(9,2,5,'N'),(9,3,6,'Y');
INSERT INTO Issues VALUES (14,'Weather','2022-05-01',1200,1010,9),(15,'Inheritance','2022-11-15',1500,1390,10),(16,'Machines','2023-06-01',1300,NULL,10),(17,'Thresholds','2023-12-01',1400,820,11);
INSERT INTO IssueContents VALUES (14,1,5,6,50),(14,3,20,29,120),(15,2,8,22,150),(15,5,40,58,175),(15,6,60,61,50),(17,6,3,4,25);
-- Q: How many submissions were accepted?
SELECT count(*) FROM Submissions WHERE Decision = 'accepted';
-- Q: Pen names of contributors from Ireland
SELECT PenName FROM Contributors WHERE Country = 'Ireland';
-- Q: What was the theme of issue 15?
SELECT IssueTheme FROM Issues WHERE IssueNumber = 15;
-- Q: Which three works have the highest word count?
SELECT WorkTitle FROM Submissions ORDER BY WordCount DESC LIMIT 3;
-- Q: titles that are still waiting for a decision
SELECT WorkTitle FROM Submissions WHERE Decision IS NULL;
-- Q: For each form, how many pieces were sent in and what is the average word count?
SELECT Form, count(*), avg(WordCount) FROM Submissions GROUP BY Form;
-- Q: What has Corvus sent us?
SELECT T2.WorkTitle FROM Contributors AS T1 JOIN Submissions AS T2 ON T1.ContributorID = T2.ContributorID WHERE T1.PenName = 'Corvus';
-- Q: Mean score given by each reader
SELECT T1.ReaderName, avg(T2.Score) FROM Readers AS T1 JOIN ReaderReports AS T2 ON T1.ReaderID = T2.ReaderID GROUP BY T1.ReaderID;
-- Q: Which story scored best on average?
SELECT T1.WorkTitle FROM Submissions AS T1 JOIN ReaderReports AS T2 ON T1.SubmissionID = T2.SubmissionID WHERE T1.Form = 'story' GROUP BY T1.SubmissionID ORDER BY avg(T2.Score) DESC LIMIT 1;
-- Q: Honorariums paid out per issue theme
SELECT T1.IssueTheme, sum(T2.Honorarium) FROM Issues AS T1 JOIN IssueContents AS T2 ON T1.IssueNumber = T2.IssueNumber GROUP BY T1.IssueNumber;
-- Q: Readers who have written more than two reports
SELECT T1.ReaderName FROM Readers AS T1 JOIN ReaderReports AS T2 ON T1.ReaderID = T2.ReaderID GROUP BY T1.ReaderID HAVING count(*) > 2;
-- Q: Which country do we get the most submissions from, if only poems count?
SELECT T1.Country FROM Contributors AS T1 JOIN Submissions AS T2 ON T1.ContributorID = T2.ContributorID WHERE T2.Form = 'poem' GROUP BY T1.Country ORDER BY count(*) DESC LIMIT 1;
-- Q: Contributors by pen name who have had work both accepted and rejected
SELECT T1.PenName FROM Contributors AS T1 JOIN Submissions AS T2 ON T1.ContributorID = T2.ContributorID WHERE T2.Decision = 'accepted' INTERSECT SELECT T1.PenName FROM Contributors AS T1 JOIN Submissions AS T2 ON T1.ContributorID = T2.ContributorID WHERE T2.Decision = 'rejected';
-- Q: Which issue theme has no contents yet?
SELECT IssueTheme FROM Issues WHERE IssueNumber NOT IN (SELECT IssueNumber FROM IssueContents);
-- Q: Who (pen name) appears in the issue with the theme Inheritance?
SELECT T1.PenName FROM Contributors AS T1 JOIN Submissions AS T2 ON T1.ContributorID = T2.ContributorID JOIN IssueContents AS T3 ON T2.SubmissionID = T3.SubmissionID JOIN Issues AS T4 ON T3.IssueNumber = T4.IssueNumber WHERE T4.IssueTheme = 'Inheritance';
-- Q: Submissions without a single reader report
SELECT WorkTitle FROM Submissions AS T1 WHERE NOT EXISTS (SELECT 1 FROM ReaderReports AS T2 WHERE T2.SubmissionID = T1.SubmissionID);
-- Q: Which reader hasn't reported on anything?
SELECT ReaderName FROM Readers WHERE ReaderID NOT IN (SELECT ReaderID FROM ReaderReports);
-- Q: How many days did we take to decide on each work?
SELECT WorkTitle, julianday(DecidedOn) - julianday(ReceivedOn) FROM Submissions WHERE DecidedOn IS NOT NULL;
-- Q: acceptance rate in percent for each form
SELECT Form, 100.0 * sum(CASE WHEN Decision = 'accepted' THEN 1 ELSE 0 END) / count(*) FROM Submissions GROUP BY Form;
-- Q: Unsold copies of each issue number
SELECT IssueNumber, PrintRun - CopiesSold FROM Issues;
-- Q: Poems longer than the average poem
SELECT WorkTitle FROM Submissions WHERE Form = 'poem' AND WordCount > (SELECT avg(WordCount) FROM Submissions WHERE Form = 'poem');
