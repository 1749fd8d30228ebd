CREATE TABLE Precinct (PrecinctNo INTEGER PRIMARY KEY, District TEXT, Address TEXT, Cells INTEGER);
CREATE TABLE Officer (BadgeNo INTEGER PRIMARY KEY, OfficerName TEXT, Rank TEXT, PrecinctNo INTEGER REFERENCES Precinct(PrecinctNo), PartnerBadge INTEGER REFERENCES Officer(BadgeNo), HiredYear INTEGER, Salary INTEGER);
CREATE TABLE Incident (IncidentNo TEXT PRIMARY KEY, Offence TEXT, Street TEXT, ReportedAt TEXT, PrecinctNo INTEGER REFERENCES Precinct(PrecinctNo), LeadBadge INTEGER REFERENCES Officer(BadgeNo), Solved TEXT, Loss REAL);
CREATE TABLE Person (PersonID INTEGER PRIMARY KEY, PersonName TEXT, BirthYear INTEGER, Occupation TEXT);
CREATE TABLE Involvement (IncidentNo TEXT REFERENCES Incident(IncidentNo), PersonID INTEGER REFERENCES Person(PersonID), Role TEXT);
INSERT INTO Precinct VALUES (3,'Harbourside','1 Quay St',6),(7,'Old Town','44 Bell Alley',4),(9,'Northgate','210 Ring Road',12),(12,'Hillcrest','9 Summit Ave',2);
INSERT INTO Officer VALUES (1001,'Marge Dillon','Sergeant',3,NULL,2003,61000),(1002,'Rafael Cruz','Constable',3,1001,2016,43000),(1003,'Ines Holm','Detective',7,NULL,2009,58500),(1004,'Paul Otieno','Constable',9,1005,2019,41000),(1005,'Beth Sorley','Constable',9,1004,2018,41500),(1006,'Frank Wiese','Inspector',9,NULL,1996,74000),(1007,'Lila Dane','Detective',7,1003,2014,52000),(1008,'Gus Pell','Constable',NULL,NULL,2022,38000);
INSERT INTO Incident VALUES ('I-1','burglary','Bell Alley','2023-01-04 02:10',7,1003,'Y',5200),('I-2','vandalism','Quay St','2023-01-19 23:40',3,1002,'N',300),('I-3','robbery','Ring Road','2023-02-08 18:05',9,1006,'Y',1150),('I-4','burglary','Castle Row','2023-02-22 03:30',7,1007,'N',8900),('I-5','car theft','Ring Road','2023-03-01 07:45',9,1005,'Y',14000),('I-6','vandalism','Station Rd','2023-03-17 22:15',9,1004,'N',NULL),('I-7','burglary','Castle Row','2023-03-28 01:20',7,1003,'Y',2700),('I-8','fraud','Quay St','2023-04-12 11:00',3,1001,'N',26000);
INSERT INTO Person VALUES (1,'Dominic Slate',1988,'plumber'),(2,'Wilma Grant',1951,'retired'),(3,'Kenny Arlo',2001,'student'),(4,'Rhea Banerjee',1979,'jeweller'),(5,'Lou Fisk',1995,NULL),(6,'Tom Cassidy',1967,'taxi driver');
INSERT INTO Involvement VALUES ('I-1',4,'victim'),('I-1',1,'suspect'),('I-3',6,'victim'),('I-3',5,'suspect'),('I-4',2,'victim'),('I-5',1,'suspect'),('I-5',6,'witness'),('I-7',5,'suspect'),('I-7',2,'witness'),('I-8',4,'victim');
-- Q: How many burglaries were reported?
SELECT count(*) FROM Incident WHERE Offence = 'burglary';
-- Q: Who is the best paid officer?
SELECT OfficerName FROM Officer ORDER BY Salary DESC LIMIT 1;
-- Q: Names and ranks of officers hired before 2010.
SELECT OfficerName, Rank FROM Officer WHERE HiredYear < 2010;
-- Q: On which streets have incidents occurred (distinct)?
SELECT DISTINCT Street FROM Incident;
-- Q: total loss over all incidents
SELECT sum(Loss) FROM Incident;
-- Q: How many officers work in each district?
SELECT Precinct.District, count(*) FROM Precinct JOIN Officer ON Precinct.PrecinctNo = Officer.PrecinctNo GROUP BY Precinct.PrecinctNo;
-- Q: What offence is the most frequent?
SELECT Offence FROM Incident GROUP BY Offence ORDER BY count(*) DESC LIMIT 1;
-- Q: Give the average salary per rank, but only for ranks held by at least two officers.
SELECT Rank, avg(Salary) FROM Officer GROUP BY Rank HAVING count(*) >= 2;
-- Q: Which officer leads incident I-4?
SELECT Officer.OfficerName FROM Officer JOIN Incident ON Officer.BadgeNo = Incident.LeadBadge WHERE Incident.IncidentNo = 'I-4';
-- Q: Who is the partner of Beth Sorley?
SELECT OfficerName FROM Officer WHERE BadgeNo = (SELECT PartnerBadge FROM Officer WHERE OfficerName = 'Beth Sorley');
-- Q: What is the number of incidents and the largest loss for every precinct number?
SELECT PrecinctNo, count(*), max(Loss) FROM Incident GROUP BY PrecinctNo;
-- Q: List offence and street of the unsolved incidents in Old Town.
SELECT Incident.Offence, Incident.Street FROM Incident JOIN Precinct ON Incident.PrecinctNo = Precinct.PrecinctNo WHERE Incident.Solved = 'N' AND Precinct.District = 'Old Town';
-- Q: Who has been both a victim and a witness?
SELECT Person.PersonName FROM Person JOIN Involvement ON Person.PersonID = Involvement.PersonID WHERE Involvement.Role = 'victim' INTERSECT SELECT Person.PersonName FROM Person JOIN Involvement ON Person.PersonID = Involvement.PersonID WHERE Involvement.Role = 'witness';
-- Q: Which officers have never led an incident?
SELECT OfficerName FROM Officer WHERE BadgeNo NOT IN (SELECT LeadBadge FROM Incident);
-- Q: Which suspects turn up in a burglary? Give their names.
SELECT DISTINCT Person.PersonName FROM Person JOIN Involvement ON Person.PersonID = Involvement.PersonID JOIN Incident ON Involvement.IncidentNo = Incident.IncidentNo WHERE Involvement.Role = 'suspect' AND Incident.Offence = 'burglary';
-- Q: Persons never involved in anything
SELECT PersonName FROM Person WHERE NOT EXISTS (SELECT * FROM Involvement WHERE Involvement.PersonID = Person.PersonID);
-- Q: What percentage of incidents has been solved?
SELECT 100.0 * sum(CASE WHEN Solved = 'Y' THEN 1 ELSE 0 END) / count(*) FROM Incident;
-- Q: Reported incidents by month
SELECT strftime('%Y-%m', ReportedAt), count(*) FROM Incident GROUP BY strftime('%Y-%m', ReportedAt);
-- Q: Which officer is not assigned to a precinct?
SELECT OfficerName FROM Officer WHERE PrecinctNo IS NULL;
-- Q: Who earns the most in each precinct? Show precinct number, name and salary.
SELECT PrecinctNo, OfficerName, Salary FROM (SELECT PrecinctNo, OfficerName, Salary, row_number() OVER (PARTITION BY PrecinctNo ORDER BY Salary DESC) AS place FROM Officer WHERE PrecinctNo IS NOT NULL) WHERE place <= 1;
