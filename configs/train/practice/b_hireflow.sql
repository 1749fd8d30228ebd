CREATE TABLE Recruiters (RecruiterID INTEGER PRIMARY KEY, FullName TEXT, Team TEXT, HiredIn INTEGER);
CREATE TABLE Vacancies (VacancyID INTEGER PRIMARY KEY, Title TEXT, City TEXT, Remote INTEGER, SalaryMin INTEGER, SalaryMax INTEGER, PostedOn DATE, ClosedOn DATE, RecruiterID INTEGER REFERENCES Recruiters(RecruiterID));
CREATE TABLE Candidates (CandidateID INTEGER PRIMARY KEY, FullName TEXT, YearsExperience INTEGER, Degree TEXT, Source TEXT, City TEXT);
CREATE TABLE Applications (ApplicationID INTEGER PRIMARY KEY, VacancyID INTEGER REFERENCES Vacancies(VacancyID), CandidateID INTEGER REFERENCES Candidates(CandidateID), AppliedOn DATE, Stage TEXT, Score REAL);
CREATE TABLE Interviews (InterviewID INTEGER PRIMARY KEY, ApplicationID INTEGER REFERENCES Applications(ApplicationID), HeldOn DATE, Panel TEXT, Minutes INTEGER, Verdict TEXT);
INSERT INTO Recruiters VALUES (1,'Sharon Iles','Tech',2017),(2,'Ben Acheson','Sales',2020),(3,'Priya Menon','Tech',2022),(4,'Luc Favre','Operations',2023);
INSERT INTO Vacancies VALUES (1,'Data Engineer','Cork',1,60000,78000,'2024-01-05','2024-02-20',1),(2,'Account Manager','Dublin',0,42000,55000,'2024-01-12',NULL,2),(3,'Frontend Developer','Cork',1,48000,65000,'2024-01-20','2024-03-11',3),(4,'Warehouse Lead','Limerick',0,36000,41000,'2024-02-02',NULL,NULL),(5,'Sales Intern','Dublin',0,21000,23000,'2024-02-15','2024-03-01',2),(6,'Site Reliability Engineer','Galway',1,70000,90000,'2024-02-25',NULL,1);
INSERT INTO Candidates VALUES (1,'Aoife Burke',6,'MSc','referral','Cork'),(2,'Darragh Quinn',2,'BSc','job board','Dublin'),(3,'Miriam Stein',11,'PhD','LinkedIn','Galway'),(4,'Tunde Alade',4,'BSc','LinkedIn','Dublin'),(5,'Cillian Roe',0,NULL,'job board','Limerick'),(6,'Helena Novak',8,'MSc','LinkedIn','Cork'),(7,'Gary Finch',3,'BA','referral','Dublin');
INSERT INTO Applications VALUES (1,1,1,'2024-01-09','hired',88),(2,1,6,'2024-01-10','rejected',74),(3,1,3,'2024-01-22','rejected',81),(4,2,4,'2024-01-30','interview',69),(5,3,2,'2024-02-01','rejected',55),(6,3,6,'2024-02-03','hired',84.5),(7,5,7,'2024-02-18','hired',77),(8,5,5,'2024-02-19','rejected',48),(9,6,3,'2024-03-01','interview',NULL),(10,2,7,'2024-03-02','new',NULL);
INSERT INTO Interviews VALUES (1,1,'2024-01-18','technical',60,'pass'),(2,1,'2024-01-25','final',45,'pass'),(3,2,'2024-01-19','technical',60,'fail'),(4,4,'2024-02-08','phone',20,'pass'),(5,6,'2024-02-14','technical',75,'pass'),(6,6,'2024-02-22','final',40,'pass'),(7,7,'2024-02-21','phone',25,'pass'),(8,9,'2024-03-09','phone',30,NULL);
-- Q: How many vacancies are still open, that is not closed?
SELECT count(*) FROM Vacancies WHERE ClosedOn IS NULL;
-- Q: List the titles of the remote jobs.
SELECT Title FROM Vacancies WHERE Remote = 1;
-- Q: Candidates with at least 5 years of experience, most experienced first
SELECT FullName FROM Candidates WHERE YearsExperience >= 5 ORDER BY YearsExperience DESC;
-- Q: In which cities do candidates live? Each city once.
SELECT DISTINCT City FROM Candidates;
-- Q: What is the average interview length in minutes?
SELECT avg(Minutes) FROM Interviews;
-- Q: For each vacancy title, how many applications came in?
SELECT v.Title, count(*) FROM Vacancies AS v JOIN Applications AS a ON a.VacancyID = v.VacancyID GROUP BY v.VacancyID;
-- Q: Through which source did most candidates find us?
SELECT Source FROM Candidates GROUP BY Source ORDER BY count(*) DESC LIMIT 1;
-- Q: Who was hired, and for what job?
SELECT c.FullName, v.Title FROM Applications AS a JOIN Candidates AS c ON a.CandidateID = c.CandidateID JOIN Vacancies AS v ON a.VacancyID = v.VacancyID WHERE a.Stage = 'hired';
-- Q: Which recruiter looks after the best paid vacancy (highest maximum salary)?
SELECT r.FullName FROM Recruiters AS r JOIN Vacancies AS v ON v.RecruiterID = r.RecruiterID ORDER BY v.SalaryMax DESC LIMIT 1;
-- Q: Which candidates have applied more than once?
SELECT c.FullName FROM Candidates AS c JOIN Applications AS a ON a.CandidateID = c.CandidateID GROUP BY c.CandidateID HAVING count(*) > 1;
-- Q: number of interviews and average minutes per panel type
SELECT Panel, count(*), avg(Minutes) FROM Interviews GROUP BY Panel;
-- Q: What was Miriam Stein's highest score?
SELECT max(a.Score) FROM Applications AS a JOIN Candidates AS c ON a.CandidateID = c.CandidateID WHERE c.FullName = 'Miriam Stein';
-- Q: Which vacancies got no applications?
SELECT Title FROM Vacancies WHERE VacancyID NOT IN (SELECT VacancyID FROM Applications);
-- Q: Cities that appear both as a job location and as a candidate's home
SELECT City FROM Vacancies INTERSECT SELECT City FROM Candidates;
-- Q: Find the candidates who applied but were never interviewed.
SELECT c.FullName FROM Candidates AS c JOIN Applications AS a ON a.CandidateID = c.CandidateID EXCEPT SELECT c.FullName FROM Candidates AS c JOIN Applications AS a ON a.CandidateID = c.CandidateID JOIN Interviews AS i ON i.ApplicationID = a.ApplicationID;
-- Q: Which applicants scored above the average score? Show name and score.
SELECT c.FullName, a.Score FROM Applications AS a JOIN Candidates AS c ON a.CandidateID = c.CandidateID WHERE a.Score > (SELECT avg(Score) FROM Applications);
-- Q: How many days was each closed vacancy open? Title and days.
SELECT Title, julianday(ClosedOn) - julianday(PostedOn) FROM Vacancies WHERE ClosedOn IS NOT NULL;
-- Q: Who has no degree on file?
SELECT FullName FROM Candidates WHERE Degree IS NULL;
-- Q: Percentage of applications that led to a hire
SELECT 100.0 * sum(CASE WHEN Stage = 'hired' THEN 1 ELSE 0 END) / count(*) FROM Applications;
-- Q: applications per month
SELECT strftime('%Y-%m', AppliedOn), count(*) FROM Applications GROUP BY strftime('%Y-%m', AppliedOn);
-- Q: Which recruiters have no vacancy assigned?
SELECT FullName FROM Recruiters WHERE NOT EXISTS (SELECT 1 FROM Vacancies WHERE Vacancies.RecruiterID = Recruiters.RecruiterID);
