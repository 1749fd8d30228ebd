CREATE TABLE Brand (BrandId INTEGER PRIMARY KEY, BrandName TEXT, Country TEXT, FoundedYear INTEGER);
CREATE TABLE Owner (OwnerId INTEGER PRIMARY KEY, OwnerName TEXT, City TEXT, Email TEXT);
CREATE TABLE Watch (WatchId INTEGER PRIMARY KEY, OwnerId INTEGER REFERENCES Owner(OwnerId), BrandId INTEGER REFERENCES Brand(BrandId), Model TEXT, Movement TEXT, MadeYear INTEGER, InsuredValue INTEGER);
CREATE TABLE Horologist (HorologistId INTEGER PRIMARY KEY, HorologistName TEXT, Bench INTEGER, HourlyRate REAL, HiredOn DATE, MentorId INTEGER REFERENCES Horologist(HorologistId));
CREATE TABLE FaultType (FaultCode TEXT PRIMARY KEY, FaultDescription TEXT, StandardHours REAL);
CREATE TABLE RepairJob (JobId INTEGER PRIMARY KEY, WatchId INTEGER REFERENCES Watch(WatchId), FaultCode TEXT REFERENCES FaultType(FaultCode), ReceivedBy INTEGER REFERENCES Horologist(HorologistId), RepairedBy INTEGER REFERENCES Horologist(HorologistId), ReceivedOn DATE, FinishedOn DATE, HoursSpent REAL, PartsCost REAL, Warranty TEXT);
INSERT INTO Brand VALUES (1,'Helvar','Switzerland',1889),(2,'Tokiwa','Japan',1931),(3,'Grunewald','Germany',1906),(4,'Monteclair','Switzerland',1952),(5,'Ashdown','England',1921);
INSERT INTO Owner VALUES (1,'Lucille Farr','Bath','lucille@mail.example'),(2,'Edgar Boon','Wells',NULL),(3,'Noor Haddad','Bath','noor@mail.example'),(4,'Pim Dekker','Bristol','pim@mail.example'),(5,'Greta Lowe','Bristol',NULL),(6,'Ivo Santos','Frome','ivo@mail.example');
INSERT INTO Watch VALUES (1,1,1,'Regatta 300','automatic',1968,5200),(2,1,3,'Flieger','manual',1941,3900),(3,2,2,'Kumo','quartz',1984,350),(4,3,4,'Nocturne','automatic',2005,7800),(5,4,2,'Kaze Diver','automatic',1977,900),(6,4,1,'Regatta 500','automatic',1999,4100),(7,5,3,'Bauhaus 2','manual',2011,2600),(8,3,2,'Kumo Lite','quartz',1991,210);
INSERT INTO Horologist VALUES (1,'Walter Pike',1,62,'1998-04-01',NULL),(2,'Sabine Orr',2,55,'2007-09-17',1),(3,'Teo Lindqvist',3,41,'2018-01-08',2),(4,'June Abbot',4,38,'2021-10-04',1),(5,'Rafi Cohen',NULL,30,'2024-02-01',2);
INSERT INTO FaultType VALUES ('SVC','full service',6),('CRY','broken crystal',1.5),('BAT','dead battery',0.5),('SPR','snapped mainspring',3),('WTR','water damage',5);
INSERT INTO RepairJob VALUES (1,1,'SVC',4,1,'2023-09-04','2023-09-29',7.5,120,'N'),(2,3,'BAT',4,4,'2023-10-02','2023-10-02',0.5,6,'N'),(3,5,'WTR',3,2,'2023-11-13','2023-12-20',6,85,'N'),(4,2,'SPR',4,1,'2024-01-09','2024-01-23',2.5,45,'Y'),(5,4,'SVC',2,2,'2024-01-22','2024-02-19',5.5,160,'N'),(6,6,'CRY',3,3,'2024-02-05','2024-02-08',1.5,70,'N'),(7,8,'BAT',4,4,'2024-02-27','2024-02-27',0.5,5,'N'),(8,1,'CRY',3,3,'2024-03-11','2024-03-19',2,95,'Y'),(9,5,'SVC',4,2,'2024-03-25',NULL,NULL,NULL,'N');
-- Q: Find the id and model of the watches that were made before 1970.
SELECT WatchId, Model FROM Watch WHERE MadeYear < 1970;
-- Q: What are the names of the brands that come from Switzerland, oldest brand first?
SELECT BrandName FROM Brand WHERE Country = 'Switzerland' ORDER BY FoundedYear;
-- Q: For each movement, show the number of watches and their average insured value.
SELECT Movement, count(*), avg(InsuredValue) FROM Watch GROUP BY Movement;
-- Q: Which owners have at least two watches? Give the name of the owner and the number of watches.
SELECT o.OwnerName, count(*) FROM Owner AS o JOIN Watch AS w ON w.OwnerId = o.OwnerId GROUP BY o.OwnerId HAVING count(*) >= 2;
-- Q: Show the name of every horologist together with the name of the mentor.
SELECT h.HorologistName, m.HorologistName FROM Horologist AS h JOIN Horologist AS m ON h.MentorId = m.HorologistId;
-- Q: What is the name of the horologist who mentors the most others?
SELECT m.HorologistName FROM Horologist AS h JOIN Horologist AS m ON h.MentorId = m.HorologistId GROUP BY m.HorologistId ORDER BY count(*) DESC LIMIT 1;
-- Q: Which brands have no watch in the workshop's books? List brand name and country.
SELECT BrandName, Country FROM Brand WHERE BrandId NOT IN (SELECT BrandId FROM Watch);
-- Q: Find the models of the watches that have had both a full service and a broken crystal.
SELECT w.Model FROM Watch AS w JOIN RepairJob AS r ON r.WatchId = w.WatchId JOIN FaultType AS f ON r.FaultCode = f.FaultCode WHERE f.FaultDescription = 'full service' INTERSECT SELECT w.Model FROM Watch AS w JOIN RepairJob AS r ON r.WatchId = w.WatchId JOIN FaultType AS f ON r.FaultCode = f.FaultCode WHERE f.FaultDescription = 'broken crystal';
-- Q: What are the ids of the jobs that were received and repaired by the same person?
SELECT JobId FROM RepairJob WHERE ReceivedBy = RepairedBy;
-- Q: Which watches, by model and owner name, are insured for more than the average insured value?
SELECT w.Model, o.OwnerName FROM Watch AS w JOIN Owner AS o ON w.OwnerId = o.OwnerId WHERE w.InsuredValue > (SELECT avg(InsuredValue) FROM Watch);
-- Q: List the fault codes and descriptions of the faults that occurred more than once.
SELECT f.FaultCode, f.FaultDescription FROM FaultType AS f JOIN RepairJob AS r ON r.FaultCode = f.FaultCode GROUP BY f.FaultCode HAVING count(*) > 1;
-- Q: What is the total parts cost of the jobs on Tokiwa watches?
SELECT sum(r.PartsCost) FROM RepairJob AS r JOIN Watch AS w ON r.WatchId = w.WatchId JOIN Brand AS b ON w.BrandId = b.BrandId WHERE b.BrandName = 'Tokiwa';
-- Q: labour charge of each finished job (hours times the repairer's rate)
SELECT r.JobId, r.HoursSpent * h.HourlyRate FROM RepairJob AS r JOIN Horologist AS h ON r.RepairedBy = h.HorologistId WHERE r.FinishedOn IS NOT NULL;
-- Q: On average, how many days does a watch stay with us?
SELECT avg(julianday(FinishedOn) - julianday(ReceivedOn)) FROM RepairJob;
-- Q: What fraction of the jobs were under warranty?
SELECT CAST(sum(CASE WHEN Warranty = 'Y' THEN 1 ELSE 0 END) AS REAL) / count(*) FROM RepairJob;
-- Q: Jobs where more hours went in than the standard for that fault: job, hours over
SELECT r.JobId, r.HoursSpent - f.StandardHours FROM RepairJob AS r JOIN FaultType AS f ON r.FaultCode = f.FaultCode WHERE r.HoursSpent > f.StandardHours;
-- Q: who took in the most watches at the counter?
SELECT h.HorologistName FROM RepairJob AS r JOIN Horologist AS h ON r.ReceivedBy = h.HorologistId GROUP BY h.HorologistId ORDER BY count(*) DESC LIMIT 1;
-- Q: Owners we can't e-mail
SELECT OwnerName FROM Owner WHERE Email IS NULL;
-- Q: each brand's most valuable watch: brand id, model, value
SELECT BrandId, Model, InsuredValue FROM (SELECT BrandId, Model, InsuredValue, row_number() OVER (PARTITION BY BrandId ORDER BY InsuredValue DESC) AS place FROM Watch) WHERE place = 1;
-- Q: Rank the horologists by pay per hour.
SELECT HorologistName, rank() OVER (ORDER BY HourlyRate DESC) FROM Horologist;
-- Q: running total of parts cost in order of receipt date
SELECT JobId, sum(PartsCost) OVER (ORDER BY ReceivedOn) FROM RepairJob;
-- Q: Show every owner with the e-mail in capitals, 'none' if missing.
SELECT OwnerName, upper(COALESCE(Email, 'none')) FROM Owner;
-- Q: How many jobs came in during 2023, and how many in 2024?
SELECT sum(CASE WHEN strftime('%Y', ReceivedOn) = '2023' THEN 1 ELSE 0 END), sum(CASE WHEN strftime('%Y', ReceivedOn) = '2024' THEN 1 ELSE 0 END) FROM RepairJob;
-- Q: Which horologist has never repaired a thing?
SELECT HorologistName FROM Horologist WHERE NOT EXISTS (SELECT 1 FROM RepairJob WHERE RepairJob.RepairedBy = Horologist.HorologistId);
