CREATE TABLE Instruments (InstrumentID INTEGER PRIMARY KEY, Name TEXT, Family TEXT, RentalFee REAL);
CREATE TABLE Professors (ProfID INTEGER PRIMARY KEY, FirstName TEXT, LastName TEXT, MainInstrument INTEGER REFERENCES Instruments(InstrumentID), Country TEXT, HiredYear INTEGER, OfficeRoom TEXT);
CREATE TABLE Students (StudentID INTEGER PRIMARY KEY, FirstName TEXT, LastName TEXT, BirthDate DATE, Country TEXT, MainInstrument INTEGER REFERENCES Instruments(InstrumentID), MentorID INTEGER REFERENCES Professors(ProfID), Scholarship TEXT);
CREATE TABLE Lessons (LessonID INTEGER PRIMARY KEY, StudentID INTEGER REFERENCES Students(StudentID), ProfID INTEGER REFERENCES Professors(ProfID), HeldOn DATE, Minutes INTEGER, Room TEXT);
CREATE TABLE Juries (JuryID INTEGER PRIMARY KEY, Title TEXT, HeldOn DATE, ChairID INTEGER REFERENCES Professors(ProfID));
CREATE TABLE JuryMarks (JuryID INTEGER REFERENCES Juries(JuryID), StudentID INTEGER REFERENCES Students(StudentID), Piece TEXT, Composer TEXT, Mark REAL, PRIMARY KEY (JuryID, StudentID));
INSERT INTO Instruments VALUES (1,'Violin','strings',45),(2,'Cello','strings',60),(3,'Oboe','woodwind',55),(4,'Trombone','brass',40),(5,'Harp','strings',120),(6,'Timpani','percussion',NULL);
INSERT INTO Professors VALUES (1,'Ilse','Morgenroth',1,'Austria',1998,'A12'),(2,'Pavel','Hruska',2,'Czechia',2005,'A14'),(3,'Yuki','Tanabe',3,'Japan',2011,'B02'),(4,'Bruno','Castel',4,'France',2003,'B07'),(5,'Greta','Lindqvist',5,'Sweden',2019,NULL);
INSERT INTO Students VALUES (1,'Noemi','Barta','2002-03-14','Hungary',1,1,'Y'),(2,'Oscar','Fell','2001-11-30','Austria',2,2,'N'),(3,'Hana','Sato','2003-07-08','Japan',3,3,'Y'),(4,'Luc','Perrin','2000-01-22','France',4,4,'N'),(5,'Marta','Vidal','2002-09-17','Spain',1,1,'N'),(6,'Jonas','Kern','2004-05-05','Austria',5,5,'Y'),(7,'Elif','Aydin','2003-02-19','Turkey',2,2,'Y'),(8,'Sam','Doyle','2001-06-25','Ireland',6,NULL,'N');
INSERT INTO Lessons VALUES (1,1,1,'2023-10-02',60,'A12'),(2,5,1,'2023-10-03',45,'A12'),(3,2,2,'2023-10-05',60,'A14'),(4,7,2,'2023-11-06',90,'A14'),(5,3,3,'2023-11-07',60,'B02'),(6,4,4,'2023-11-09',45,'B07'),(7,1,2,'2023-11-13',30,'Hall'),(8,1,1,'2023-12-01',75,'A12'),(9,6,5,'2023-12-04',60,'Hall'),(10,2,1,'2023-12-05',30,'A12');
INSERT INTO Juries VALUES (1,'Winter Jury','2024-01-20',1),(2,'Spring Jury','2024-04-18',4),(3,'Chamber Jury','2024-05-30',2);
INSERT INTO JuryMarks VALUES (1,1,'Partita No. 2','Bach',9.1),(1,2,'Suite No. 3','Bach',8.4),(1,3,'Oboe Concerto','Mozart',8.8),(2,4,'Concertino','David',7.2),(2,1,'Sonata No. 1','Brahms',9.4),(2,5,'Romance','Beethoven',7.9),(3,7,'Elegie','Faure',8.1),(3,2,'Sonata No. 2','Brahms',8.9);
-- Q: Which instruments belong to the strings?
SELECT Name FROM Instruments WHERE Family = 'strings';
-- Q: How many students hold a scholarship?
SELECT count(*) FROM Students WHERE Scholarship = 'Y';
-- Q: Who was hired before 2005? First and last names of the professors.
SELECT FirstName, LastName FROM Professors WHERE HiredYear < 2005;
-- Q: last names of the students from youngest to oldest
SELECT LastName FROM Students ORDER BY BirthDate DESC;
-- Q: What does it cost at most to rent an instrument?
SELECT max(RentalFee) FROM Instruments;
-- Q: Who mentors Noemi Barta? Last name only.
SELECT p.LastName FROM Students AS s JOIN Professors AS p ON s.MentorID = p.ProfID WHERE s.FirstName = 'Noemi' AND s.LastName = 'Barta';
-- Q: How many students play each instrument?
SELECT i.Name, count(*) FROM Instruments AS i JOIN Students AS s ON s.MainInstrument = i.InstrumentID GROUP BY i.InstrumentID;
-- Q: total lesson minutes per professor, by last name
SELECT p.LastName, sum(l.Minutes) FROM Professors AS p JOIN Lessons AS l ON l.ProfID = p.ProfID GROUP BY p.ProfID;
-- Q: Which student had the most lessons? Give first and last name.
SELECT s.FirstName, s.LastName FROM Students AS s JOIN Lessons AS l ON l.StudentID = s.StudentID GROUP BY s.StudentID ORDER BY count(*) DESC LIMIT 1;
-- Q: Which composers were performed at least twice before a jury?
SELECT Composer FROM JuryMarks GROUP BY Composer HAVING count(*) >= 2;
-- Q: Title of each jury with its average and best mark
SELECT j.Title, avg(m.Mark), max(m.Mark) FROM Juries AS j JOIN JuryMarks AS m ON m.JuryID = j.JuryID GROUP BY j.JuryID;
-- Q: List the lesson dates in room A12 or A14 that lasted over 50 minutes.
SELECT HeldOn FROM Lessons WHERE Room IN ('A12', 'A14') AND Minutes > 50;
-- Q: Who chaired the Spring Jury?
SELECT p.FirstName, p.LastName FROM Juries AS j JOIN Professors AS p ON j.ChairID = p.ProfID WHERE j.Title = 'Spring Jury';
-- Q: Which students never appeared before a jury? Last names.
SELECT LastName FROM Students WHERE StudentID NOT IN (SELECT StudentID FROM JuryMarks);
-- Q: Last names of students who played both Bach and Brahms
SELECT s.LastName FROM Students AS s JOIN JuryMarks AS m ON m.StudentID = s.StudentID WHERE m.Composer = 'Bach' INTERSECT SELECT s.LastName FROM Students AS s JOIN JuryMarks AS m ON m.StudentID = s.StudentID WHERE m.Composer = 'Brahms';
-- Q: In which countries do we have students but no professor?
SELECT Country FROM Students EXCEPT SELECT Country FROM Professors;
-- Q: Which pieces were marked above the average mark?
SELECT Piece FROM JuryMarks WHERE Mark > (SELECT avg(Mark) FROM JuryMarks);
-- Q: Who got the highest mark of all, and for what piece?
SELECT s.FirstName, s.LastName, m.Piece FROM JuryMarks AS m JOIN Students AS s ON m.StudentID = s.StudentID WHERE m.Mark = (SELECT max(Mark) FROM JuryMarks);
-- Q: Which instrument family earned the best average jury mark?
SELECT i.Family FROM Instruments AS i JOIN Students AS s ON s.MainInstrument = i.InstrumentID JOIN JuryMarks AS m ON m.StudentID = s.StudentID GROUP BY i.Family ORDER BY avg(m.Mark) DESC LIMIT 1;
-- Q: How many lessons took place in each month?
SELECT strftime('%Y-%m', HeldOn), count(*) FROM Lessons GROUP BY strftime('%Y-%m', HeldOn);
-- Q: What percentage of students is on a scholarship?
SELECT 100.0 * sum(CASE WHEN Scholarship = 'Y' THEN 1 ELSE 0 END) / count(*) FROM Students;
-- Q: Which student has no mentor? Full name please.
SELECT FirstName, LastName FROM Students WHERE MentorID IS NULL;
-- Q: For every jury id, the student id and mark of its top scorer
SELECT JuryID, StudentID, Mark FROM (SELECT JuryID, StudentID, Mark, row_number() OVER (PARTITION BY JuryID ORDER BY Mark DESC) AS place FROM JuryMarks) WHERE place = 1;
-- Q: How many different professors has Noemi taken lessons with?
SELECT count(DISTINCT l.ProfID) FROM Lessons AS l JOIN Students AS s ON l.StudentID = s.StudentID WHERE s.FirstName = 'Noemi';
