CREATE TABLE Client (ClientCode TEXT PRIMARY KEY, ClientName TEXT, Country TEXT);
CREATE TABLE Project (ProjectNr INTEGER PRIMARY KEY, ProjectName TEXT, ClientCode TEXT REFERENCES Client(ClientCode), StartDate DATE, Deadline DATE, BudgetHours INTEGER, LeadId INTEGER REFERENCES Designer(DesignerId));
CREATE TABLE Designer (DesignerId INTEGER PRIMARY KEY, DesignerName TEXT, Discipline TEXT, HourRate REAL, Freelance TEXT);
CREATE TABLE Timesheet (EntryId INTEGER PRIMARY KEY, DesignerId INTEGER REFERENCES Designer(DesignerId), ProjectNr INTEGER REFERENCES Project(ProjectNr), WorkDate DATE, Hours REAL, Task TEXT, Billable TEXT);
INSERT INTO Client VALUES ('ORB','Orbis Travel','Belgium'),('LUM','Lumen Lamps','Denmark'),('SEA','Seagrass Spa','Belgium'),('TOR','Torvald Ski','Norway'),('ZIN','Zinc Records','UK');
INSERT INTO Designer VALUES (1,'Annika Storm','branding',95,'N'),(2,'Joris Peeters','web',85,'N'),(3,'Malik Dean','illustration',110,'Y'),(4,'Signe Dahl','web',90,'Y'),(5,'Wout Claes','branding',78,'N'),(6,'Petra Vik','motion',120,'Y');
INSERT INTO Project VALUES (1,'New Logo','ORB','2024-01-02','2024-02-15',120,1),(2,'Webshop','LUM','2024-01-15','2024-05-01',400,2),(3,'Spa Brochure','SEA','2024-02-01','2024-03-10',60,5),(4,'Booking Site','ORB','2024-03-01','2024-07-31',350,2),(5,'Catalogue','LUM','2024-03-20',NULL,90,1),(6,'Ski Poster','TOR','2024-04-02','2024-04-20',30,NULL);
INSERT INTO Timesheet VALUES (1,1,1,'2024-01-08',7.5,'sketching','Y'),(2,1,1,'2024-01-09',6,'meeting','N'),(3,5,1,'2024-01-10',8,'drawing','Y'),(4,2,2,'2024-01-22',8,'coding','Y'),(5,4,2,'2024-02-05',7,'coding','Y'),(6,3,3,'2024-02-07',5.5,'drawing','Y'),(7,5,3,'2024-02-12',4,'layout','Y'),(8,2,4,'2024-03-06',8,'coding','Y'),(9,4,4,'2024-03-07',2,'meeting','N'),(10,1,5,'2024-03-25',6.5,'layout','Y'),(11,2,2,'2024-03-26',3,'meeting','N'),(12,3,1,'2024-03-28',4,'sketching','Y');
-- Q: Which designers are freelance?
SELECT DesignerName FROM Designer WHERE Freelance = 'Y';
-- Q: How many projects have a budget over 100 hours?
SELECT count(*) FROM Project WHERE BudgetHours > 100;
-- Q: List the different tasks people book hours on.
SELECT DISTINCT Task FROM Timesheet;
-- Q: most expensive designer per hour, with the rate
SELECT DesignerName, HourRate FROM Designer ORDER BY HourRate DESC LIMIT 1;
-- Q: Clients in Belgium
SELECT ClientName FROM Client WHERE Country = 'Belgium';
-- Q: How many hours has everyone worked? Designer and total, hardest worker first.
SELECT d.DesignerName, sum(t.Hours) FROM Designer AS d JOIN Timesheet AS t ON t.DesignerId = d.DesignerId GROUP BY d.DesignerId ORDER BY sum(t.Hours) DESC;
-- Q: Which client's projects add up to the most budget hours?
SELECT c.ClientName FROM Client AS c JOIN Project AS p ON p.ClientCode = c.ClientCode GROUP BY c.ClientCode ORDER BY sum(p.BudgetHours) DESC LIMIT 1;
-- Q: Show each project's name with the name of its lead designer.
SELECT p.ProjectName, d.DesignerName FROM Project AS p JOIN Designer AS d ON p.LeadId = d.DesignerId;
-- Q: What is the average hour rate per discipline?
SELECT Discipline, avg(HourRate) FROM Designer GROUP BY Discipline;
-- Q: Tasks that took more than 15 hours together
SELECT Task FROM Timesheet GROUP BY Task HAVING sum(Hours) > 15;
-- Q: On what dates did Joris Peeters work on the Webshop?
SELECT t.WorkDate FROM Timesheet AS t JOIN Designer AS d ON t.DesignerId = d.DesignerId JOIN Project AS p ON t.ProjectNr = p.ProjectNr WHERE d.DesignerName = 'Joris Peeters' AND p.ProjectName = 'Webshop';
-- Q: How many billable hours were spent on New Logo?
SELECT sum(t.Hours) FROM Timesheet AS t JOIN Project AS p ON t.ProjectNr = p.ProjectNr WHERE p.ProjectName = 'New Logo' AND t.Billable = 'Y';
-- Q: Who hasn't filled in any timesheet?
SELECT DesignerName FROM Designer WHERE DesignerId NOT IN (SELECT DesignerId FROM Timesheet);
-- Q: Designers who have worked for both Orbis Travel and Lumen Lamps
SELECT d.DesignerName FROM Designer AS d JOIN Timesheet AS t ON t.DesignerId = d.DesignerId JOIN Project AS p ON t.ProjectNr = p.ProjectNr JOIN Client AS c ON p.ClientCode = c.ClientCode WHERE c.ClientName = 'Orbis Travel' INTERSECT SELECT d.DesignerName FROM Designer AS d JOIN Timesheet AS t ON t.DesignerId = d.DesignerId JOIN Project AS p ON t.ProjectNr = p.ProjectNr JOIN Client AS c ON p.ClientCode = c.ClientCode WHERE c.ClientName = 'Lumen Lamps';
-- Q: Which clients have no project with us yet?
SELECT ClientName FROM Client WHERE NOT EXISTS (SELECT 1 FROM Project WHERE Project.ClientCode = Client.ClientCode);
-- Q: Freelancers charging above the overall average rate
SELECT DesignerName FROM Designer WHERE Freelance = 'Y' AND HourRate > (SELECT avg(HourRate) FROM Designer);
-- Q: What should we invoice per project, i.e. billable hours times hour rate?
SELECT p.ProjectName, sum(t.Hours * d.HourRate) FROM Project AS p JOIN Timesheet AS t ON t.ProjectNr = p.ProjectNr JOIN Designer AS d ON t.DesignerId = d.DesignerId WHERE t.Billable = 'Y' GROUP BY p.ProjectNr;
-- Q: hours per month
SELECT strftime('%Y-%m', WorkDate), sum(Hours) FROM Timesheet GROUP BY strftime('%Y-%m', WorkDate);
-- Q: What percentage of all booked hours was billable?
SELECT 100.0 * sum(CASE WHEN Billable = 'Y' THEN Hours ELSE 0 END) / sum(Hours) FROM Timesheet;
-- Q: Projects that still lack a deadline or a lead
SELECT ProjectName FROM Project WHERE Deadline IS NULL OR LeadId IS NULL;
