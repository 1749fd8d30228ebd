CREATE TABLE Client (ClientId INTEGER PRIMARY KEY, Name TEXT, Sector TEXT, City TEXT);
CREATE TABLE Project (ProjectId INTEGER PRIMARY KEY, Name TEXT, ClientId INTEGER REFERENCES Client(ClientId), LeadId INTEGER REFERENCES Member(MemberId), SponsorId INTEGER REFERENCES Member(MemberId), StartDate DATE, DueDate DATE, Budget INTEGER, Status TEXT);
CREATE TABLE Member (MemberId INTEGER PRIMARY KEY, Name TEXT, Role TEXT, HourlyRate REAL, City TEXT);
CREATE TABLE Task (TaskId INTEGER PRIMARY KEY, ProjectId INTEGER REFERENCES Project(ProjectId), Title TEXT, Priority TEXT, Status TEXT, EstimateHours REAL, DueDate DATE, DoneDate DATE);
CREATE TABLE Assignment (TaskId INTEGER REFERENCES Task(TaskId), MemberId INTEGER REFERENCES Member(MemberId), HoursLogged REAL, PRIMARY KEY (TaskId, MemberId));
CREATE TABLE TaskLink (TaskId INTEGER REFERENCES Task(TaskId), NeedsTaskId INTEGER REFERENCES Task(TaskId), PRIMARY KEY (TaskId, NeedsTaskId));
INSERT INTO Client VALUES (1,'Harbour Bank','finance','Hull'),(2,'Leaf & Root','retail','York'),(3,'St Anne Hospital','health','Hull'),(4,'Tyne Transport','transport','Gateshead');
INSERT INTO Member VALUES (1,'Orla Finn','manager',95,'Hull'),(2,'Dev Patel','developer',80,'Leeds'),(3,'Kasia Nowak','designer',70,'York'),(4,'Ben Attah','developer',75,'Hull'),(5,'Ulla Berg','manager',100,'Leeds'),(6,'Rhys Owen','tester',55,'York');
INSERT INTO Project VALUES (1,'Branch App',1,1,5,'2023-01-09','2023-09-30',120000,'active'),(2,'Web Shop',2,5,1,'2022-10-03','2023-03-31',45000,'closed'),(3,'Rota Portal',3,1,5,'2023-04-17','2023-12-15',80000,'active'),(4,'Kiosk Refresh',2,5,NULL,'2023-06-01','2023-08-31',15000,'on hold'),(5,'Data Audit',1,5,1,'2023-07-10',NULL,20000,'active');
INSERT INTO Task VALUES (1,1,'Login screen','high','done',24,'2023-02-15','2023-02-20'),(2,1,'Push messages','medium','open',40,'2023-08-01',NULL),(3,2,'Basket','high','done',30,'2022-12-10','2022-12-08'),(4,2,'Checkout','high','done',36,'2023-01-20','2023-02-03'),(5,3,'Shift calendar','high','open',60,'2023-09-01',NULL),(6,3,'User survey','low','done',12,'2023-05-20','2023-05-18'),(7,1,'Dark mode','low','blocked',16,NULL,NULL),(8,3,'Leave requests','medium','open',28,'2023-10-10',NULL),(9,4,'New icons','medium','blocked',8,'2023-07-15',NULL);
INSERT INTO Assignment VALUES (1,2,20),(1,3,6),(2,4,15),(3,2,31),(4,4,25),(4,6,14),(5,2,22),(5,3,18),(6,3,10),(8,4,5);
INSERT INTO TaskLink VALUES (2,1),(4,3),(8,5),(7,1);
-- Q: What projects are active?
SELECT Name FROM Project WHERE Status = 'active';
-- Q: How many tasks have high priority?
SELECT count(*) FROM Task WHERE Priority = 'high';
-- Q: Name and hourly rate of the team members, dearest first
SELECT Name, HourlyRate FROM Member ORDER BY HourlyRate DESC;
-- Q: What is the total of all project budgets?
SELECT sum(Budget) FROM Project;
-- Q: different roles in the team
SELECT DISTINCT Role FROM Member;
-- Q: Who leads Web Shop?
SELECT m.Name FROM Project AS p JOIN Member AS m ON p.LeadId = m.MemberId WHERE p.Name = 'Web Shop';
-- Q: Who sponsors Rota Portal?
SELECT m.Name FROM Project AS p JOIN Member AS m ON p.SponsorId = m.MemberId WHERE p.Name = 'Rota Portal';
-- Q: For each project, how many tasks are there and how many hours are estimated?
SELECT p.Name, count(*), sum(t.EstimateHours) FROM Project AS p JOIN Task AS t ON t.ProjectId = p.ProjectId GROUP BY p.ProjectId;
-- Q: hours logged per person, most first
SELECT m.Name, sum(a.HoursLogged) FROM Member AS m JOIN Assignment AS a ON a.MemberId = m.MemberId GROUP BY m.MemberId ORDER BY sum(a.HoursLogged) DESC;
-- Q: Which client has ordered the most projects?
SELECT c.Name FROM Client AS c JOIN Project AS p ON p.ClientId = c.ClientId GROUP BY c.ClientId ORDER BY count(*) DESC LIMIT 1;
-- Q: Show the open or blocked tasks of low or medium priority.
SELECT Title FROM Task WHERE Status IN ('open', 'blocked') AND Priority IN ('low', 'medium');
-- Q: Which members worked on more than 2 tasks?
SELECT m.Name FROM Member AS m JOIN Assignment AS a ON a.MemberId = m.MemberId GROUP BY m.MemberId HAVING count(*) > 2;
-- Q: Projects for customers in Hull that have a budget over 50000
SELECT p.Name FROM Project AS p JOIN Client AS c ON p.ClientId = c.ClientId WHERE c.City = 'Hull' AND p.Budget > 50000;
-- Q: Who in the team has logged time on nothing?
SELECT Name FROM Member WHERE MemberId NOT IN (SELECT MemberId FROM Assignment);
-- Q: Who has worked on both Branch App and Web Shop?
SELECT m.Name FROM Member AS m JOIN Assignment AS a ON a.MemberId = m.MemberId JOIN Task AS t ON a.TaskId = t.TaskId JOIN Project AS p ON t.ProjectId = p.ProjectId WHERE p.Name = 'Branch App' INTERSECT SELECT m.Name FROM Member AS m JOIN Assignment AS a ON a.MemberId = m.MemberId JOIN Task AS t ON a.TaskId = t.TaskId JOIN Project AS p ON t.ProjectId = p.ProjectId WHERE p.Name = 'Web Shop';
-- Q: Which cities have a client or a member living there? One list.
SELECT City FROM Client UNION SELECT City FROM Member;
-- Q: Tasks estimated longer than the average task
SELECT Title FROM Task WHERE EstimateHours > (SELECT avg(EstimateHours) FROM Task);
-- Q: Which tasks need Login screen to be finished first?
SELECT t.Title FROM TaskLink AS k JOIN Task AS t ON k.TaskId = t.TaskId JOIN Task AS n ON k.NeedsTaskId = n.TaskId WHERE n.Title = 'Login screen';
-- Q: Which clients never gave us a project?
SELECT Name FROM Client WHERE NOT EXISTS (SELECT * FROM Project WHERE Project.ClientId = Client.ClientId);
-- Q: What did the work on each project cost so far (hours times rate)? Project name and cost.
SELECT p.Name, sum(a.HoursLogged * m.HourlyRate) FROM Project AS p JOIN Task AS t ON t.ProjectId = p.ProjectId JOIN Assignment AS a ON a.TaskId = t.TaskId JOIN Member AS m ON a.MemberId = m.MemberId GROUP BY p.ProjectId;
-- Q: How many days late or early was each finished task? Title and done date minus due date.
SELECT Title, julianday(DoneDate) - julianday(DueDate) FROM Task WHERE DoneDate IS NOT NULL;
-- Q: What percentage of the tasks is done?
SELECT 100.0 * sum(CASE WHEN Status = 'done' THEN 1 ELSE 0 END) / count(*) FROM Task;
-- Q: tasks without a deadline
SELECT Title FROM Task WHERE DueDate IS NULL;
-- Q: Number of tasks due per month, leaving out those without a due date
SELECT strftime('%Y-%m', DueDate), count(*) FROM Task WHERE DueDate IS NOT NULL GROUP BY strftime('%Y-%m', DueDate);
