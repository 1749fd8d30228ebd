CREATE TABLE Vaccine (VaccineCode TEXT PRIMARY KEY, VaccineName TEXT, Maker TEXT, DosesNeeded INTEGER, IntervalDays INTEGER, UnitPrice REAL);
CREATE TABLE Site (SiteId INTEGER PRIMARY KEY, SiteName TEXT, Borough TEXT, Fridges INTEGER, OpenedOn DATE, ClosedOn DATE);
CREATE TABLE Vaccinator (StaffId INTEGER PRIMARY KEY, StaffName TEXT, Profession TEXT, SiteId INTEGER REFERENCES Site(SiteId));
CREATE TABLE Batch (BatchNo TEXT PRIMARY KEY, VaccineCode TEXT REFERENCES Vaccine(VaccineCode), SiteId INTEGER REFERENCES Site(SiteId), DeliveredOn DATE, ExpiresOn DATE, Doses INTEGER, Wasted INTEGER);
CREATE TABLE Citizen (CitizenId INTEGER PRIMARY KEY, CitizenName TEXT, BirthYear INTEGER, Borough TEXT, RiskGroup TEXT, Phone TEXT);
CREATE TABLE Jab (JabId INTEGER PRIMARY KEY, CitizenId INTEGER REFERENCES Citizen(CitizenId), BatchNo TEXT REFERENCES Batch(BatchNo), StaffId INTEGER REFERENCES Vaccinator(StaffId), GivenOn DATE, DoseNumber INTEGER);
CREATE TABLE SideEffect (JabId INTEGER REFERENCES Jab(JabId), Symptom TEXT, Severity TEXT, LastedDays INTEGER);
INSERT INTO Vaccine VALUES ('FLX','Fluvex','Norda',1,NULL,8.5),('HEP','Hepaguard','Biolis',3,60,22),('MEA','Measlo','Norda',2,28,14.75),('TET','Tetanil','Quern Pharma',1,NULL,6.2);
INSERT INTO Site VALUES (1,'Old Gym','Northbank',3,'2022-09-01',NULL),(2,'Market Hall','Centre',6,'2022-09-15','2023-02-28'),(3,'Bus Clinic','Eastfield',1,'2022-10-10',NULL),(4,'Chapel Room','Centre',2,'2023-01-09',NULL);
INSERT INTO Vaccinator VALUES (1,'Ayesha Malik','nurse',1),(2,'Dr Neil Foy','doctor',2),(3,'Pam Otter','nurse',2),(4,'Igor Belov','pharmacist',3),(5,'Sue Lark','nurse',NULL);
INSERT INTO Batch VALUES ('F-001','FLX',1,'2022-09-20','2023-03-31',200,12),('F-002','FLX',2,'2022-09-22','2023-03-31',400,35),('H-010','HEP',2,'2022-10-01','2024-01-31',90,0),('M-007','MEA',3,'2022-10-15','2023-06-30',60,9),('F-003','FLX',3,'2022-11-05','2023-04-30',100,3),('T-002','TET',4,'2023-01-15','2025-01-15',50,NULL);
INSERT INTO Citizen VALUES (1,'Horace Pitt',1941,'Northbank','elderly','555-1'),(2,'Lulu Engel',1988,'Centre',NULL,'555-2'),(3,'Ravi Sethi',1979,'Centre','diabetic',NULL),(4,'Nan Cooper',1936,'Eastfield','elderly','555-4'),(5,'Otto Blum',2016,'Eastfield','child',NULL),(6,'Kiki Moreau',1995,'Northbank',NULL,'555-6'),(7,'Desh Varma',1983,'Centre',NULL,'555-7');
INSERT INTO Jab VALUES (1,1,'F-001',1,'2022-10-03',1),(2,2,'F-002',2,'2022-10-04',1),(3,3,'H-010',3,'2022-10-11',1),(4,4,'F-003',4,'2022-11-08',1),(5,5,'M-007',4,'2022-11-09',1),(6,3,'H-010',3,'2022-12-12',2),(7,5,'M-007',4,'2022-12-08',2),(8,2,'H-010',3,'2022-12-15',1),(9,6,'F-001',1,'2022-12-20',1),(10,3,'F-002',2,'2023-01-05',1);
INSERT INTO SideEffect VALUES (1,'sore arm','mild',2),(2,'fever','moderate',1),(5,'rash','moderate',4),(5,'fever','mild',1),(8,'sore arm','mild',1),(10,'headache','mild',NULL);
-- Q: Who manufactures Hepaguard?
SELECT Maker FROM Vaccine WHERE VaccineName = 'Hepaguard';
-- Q: How many sites have already closed?
SELECT count(*) FROM Site WHERE ClosedOn IS NOT NULL;
-- Q: vaccines by price, dearest first, with the price
SELECT VaccineName, UnitPrice FROM Vaccine ORDER BY UnitPrice DESC;
-- Q: Name the citizens born before 1945.
SELECT CitizenName FROM Citizen WHERE BirthYear < 1945;
-- Q: Which symptoms have been reported? Just once each.
SELECT DISTINCT Symptom FROM SideEffect;
-- Q: How many doses of each vaccine were delivered, and how many wasted?
SELECT v.VaccineName, sum(b.Doses), sum(b.Wasted) FROM Vaccine AS v JOIN Batch AS b ON b.VaccineCode = v.VaccineCode GROUP BY v.VaccineCode;
-- Q: Which staff member has given the most injections among nurses? Name.
SELECT s.StaffName FROM Vaccinator AS s JOIN Jab AS j ON j.StaffId = s.StaffId WHERE s.Profession = 'nurse' GROUP BY s.StaffId ORDER BY count(*) DESC LIMIT 1;
-- Q: Jabs per borough of the citizens
SELECT c.Borough, count(*) FROM Citizen AS c JOIN Jab AS j ON j.CitizenId = c.CitizenId GROUP BY c.Borough;
-- Q: At which site was batch M-007 delivered?
SELECT s.SiteName FROM Batch AS b JOIN Site AS s ON b.SiteId = s.SiteId WHERE b.BatchNo = 'M-007';
-- Q: When did Horace Pitt get his shot?
SELECT j.GivenOn FROM Jab AS j JOIN Citizen AS c ON j.CitizenId = c.CitizenId WHERE c.CitizenName = 'Horace Pitt';
-- Q: Citizens vaccinated at least twice
SELECT c.CitizenName FROM Citizen AS c JOIN Jab AS j ON j.CitizenId = c.CitizenId GROUP BY c.CitizenId HAVING count(*) >= 2;
-- Q: Batches with 60 to 200 doses that expire after 2023-05-01
SELECT BatchNo FROM Batch WHERE Doses BETWEEN 60 AND 200 AND ExpiresOn > '2023-05-01';
-- Q: average duration in days of each symptom
SELECT Symptom, avg(LastedDays) FROM SideEffect GROUP BY Symptom;
-- Q: Who has not been vaccinated at all?
SELECT CitizenName FROM Citizen WHERE CitizenId NOT IN (SELECT CitizenId FROM Jab);
-- Q: Who received both Fluvex and Hepaguard?
SELECT c.CitizenName FROM Citizen AS c JOIN Jab AS j ON j.CitizenId = c.CitizenId JOIN Batch AS b ON j.BatchNo = b.BatchNo JOIN Vaccine AS v ON b.VaccineCode = v.VaccineCode WHERE v.VaccineName = 'Fluvex' INTERSECT SELECT c.CitizenName FROM Citizen AS c JOIN Jab AS j ON j.CitizenId = c.CitizenId JOIN Batch AS b ON j.BatchNo = b.BatchNo JOIN Vaccine AS v ON b.VaccineCode = v.VaccineCode WHERE v.VaccineName = 'Hepaguard';
-- Q: Which vaccine caused the most side effects (count every symptom)?
SELECT v.VaccineName FROM SideEffect AS e JOIN Jab AS j ON e.JabId = j.JabId JOIN Batch AS b ON j.BatchNo = b.BatchNo JOIN Vaccine AS v ON b.VaccineCode = v.VaccineCode GROUP BY v.VaccineCode ORDER BY count(*) DESC LIMIT 1;
-- Q: vaccinators who have jabbed nobody
SELECT StaffName FROM Vaccinator EXCEPT SELECT s.StaffName FROM Vaccinator AS s JOIN Jab AS j ON j.StaffId = s.StaffId;
-- Q: Batches larger than the average batch, with doses
SELECT BatchNo, Doses FROM Batch WHERE Doses > (SELECT avg(Doses) FROM Batch);
-- Q: Which batches have never been used?
SELECT BatchNo FROM Batch WHERE NOT EXISTS (SELECT * FROM Jab WHERE Jab.BatchNo = Batch.BatchNo);
-- Q: injections per month
SELECT strftime('%Y-%m', GivenOn), count(*) FROM Jab GROUP BY strftime('%Y-%m', GivenOn);
-- Q: What percentage of the doses of each batch was wasted? Batch number and percentage.
SELECT BatchNo, 100.0 * Wasted / Doses FROM Batch;
-- Q: What is the purchase value of every batch (doses times unit price)?
SELECT b.BatchNo, b.Doses * v.UnitPrice FROM Batch AS b JOIN Vaccine AS v ON b.VaccineCode = v.VaccineCode;
-- Q: Days between delivery and expiry for each batch
SELECT BatchNo, julianday(ExpiresOn) - julianday(DeliveredOn) FROM Batch;
-- Q: Citizens whose phone we lack
SELECT CitizenName FROM Citizen WHERE Phone IS NULL;
