CREATE TABLE Lab (LabCode TEXT PRIMARY KEY, LabName TEXT, Campus TEXT, FloorSpace INTEGER);
CREATE TABLE Scientist (ScientistID INTEGER PRIMARY KEY, FullName TEXT, LabCode TEXT REFERENCES Lab(LabCode), Position TEXT, JoinedYear INTEGER, BossID INTEGER REFERENCES Scientist(ScientistID), AnnualPay INTEGER);
CREATE TABLE Equipment (EquipID INTEGER PRIMARY KEY, EquipName TEXT, LabCode TEXT REFERENCES Lab(LabCode), BoughtOn DATE, PurchasePrice INTEGER, KeeperID INTEGER REFERENCES Scientist(ScientistID));
CREATE TABLE Sponsor (SponsorID INTEGER PRIMARY KEY, SponsorName TEXT, SponsorType TEXT, Country TEXT);
CREATE TABLE Study (StudyID INTEGER PRIMARY KEY, StudyTitle TEXT, LabCode TEXT REFERENCES Lab(LabCode), SponsorID INTEGER REFERENCES Sponsor(SponsorID), StartDate DATE, EndDate DATE, Funding INTEGER);
CREATE TABLE StudyStaff (StudyID INTEGER REFERENCES Study(StudyID), ScientistID INTEGER REFERENCES Scientist(ScientistID), RoleInStudy TEXT, PercentTime INTEGER, PRIMARY KEY (StudyID, ScientistID));
CREATE TABLE Patent (PatentNo TEXT PRIMARY KEY, PatentTitle TEXT, StudyID INTEGER REFERENCES Study(StudyID), FiledOn DATE, GrantedOn DATE);
CREATE TABLE Booking (BookingID INTEGER PRIMARY KEY, EquipID INTEGER REFERENCES Equipment(EquipID), ScientistID INTEGER REFERENCES Scientist(ScientistID), BookedFor DATE, Hours REAL);
INSERT INTO Lab VALUES ('OPT','Photonics','North Campus',420),('CRY','Cryogenics','North Campus',310),('BIO','Biofilms','River Campus',505),('ROB','Soft Robotics','River Campus',260);
INSERT INTO Scientist VALUES (1,'Dr Elke Sommer','OPT','director',2002,NULL,112000),(2,'Dr Ravi Pillai','CRY','group leader',2010,1,88000),(3,'Dr Jane Okello','BIO','group leader',2013,1,86000),(4,'Tomas Ek','OPT','postdoc',2019,1,54000),(5,'Mirela Pop','BIO','technician',2016,3,41000),(6,'Sun Li','CRY','postdoc',2021,2,52500),(7,'Aldo Neri','ROB','postdoc',2022,NULL,53000);
INSERT INTO Equipment VALUES (1,'femtosecond laser','OPT','2015-03-10',240000,4),(2,'dilution fridge','CRY','2018-06-25',410000,2),(3,'confocal microscope','BIO','2014-11-03',185000,5),(4,'spectrometer','OPT','2020-01-15',62000,4),(5,'incubator','BIO','2021-09-09',14000,NULL),(6,'3D printer','ROB','2022-05-01',9000,7);
INSERT INTO Sponsor VALUES (1,'Lumen Foundation','foundation','Germany'),(2,'Coldworks AG','company','Switzerland'),(3,'Science Ministry','government','Germany'),(4,'Medbridge','company','Ireland');
INSERT INTO Study VALUES (1,'Slow light in glass','OPT',1,'2019-01-01','2021-12-31',350000),(2,'Quiet qubits','CRY',2,'2020-04-01',NULL,900000),(3,'Slime on pipes','BIO',3,'2018-09-01','2022-08-31',420000),(4,'Germs on implants','BIO',4,'2022-02-01',NULL,275000),(5,'Laser cooling chips','OPT',3,'2022-10-01',NULL,610000);
INSERT INTO StudyStaff VALUES (1,1,'lead',20),(1,4,'member',70),(2,2,'lead',50),(2,6,'member',100),(3,3,'lead',40),(3,5,'member',60),(4,3,'lead',30),(4,5,'member',40),(5,4,'lead',30),(5,2,'adviser',10);
INSERT INTO Patent VALUES ('P-881','Light trap',1,'2021-05-20','2023-01-17'),('P-902','Cold connector',2,'2022-03-04',NULL),('P-915','Slime sensor',3,'2022-06-15','2023-09-26'),('P-930','Pipe coating',3,'2022-08-01',NULL);
INSERT INTO Booking VALUES (1,1,4,'2023-02-01',6),(2,3,5,'2023-02-03',4),(3,1,1,'2023-02-10',2),(4,2,6,'2023-03-02',12),(5,3,3,'2023-03-06',3),(6,4,6,'2023-03-15',5),(7,2,2,'2023-04-04',8),(8,1,6,'2023-04-11',4.5);
-- Q: How much floor space does Photonics have?
SELECT FloorSpace FROM Lab WHERE LabName = 'Photonics';
-- Q: Which sponsors come from Germany?
SELECT SponsorName FROM Sponsor WHERE Country = 'Germany';
-- Q: equipment by purchase price, dearest on top
SELECT EquipName, PurchasePrice FROM Equipment ORDER BY PurchasePrice DESC;
-- Q: How many postdocs are employed?
SELECT count(*) FROM Scientist WHERE Position = 'postdoc';
-- Q: What is all study funding added up?
SELECT sum(Funding) FROM Study;
-- Q: Who keeps the dilution fridge?
SELECT s.FullName FROM Equipment AS e JOIN Scientist AS s ON e.KeeperID = s.ScientistID WHERE e.EquipName = 'dilution fridge';
-- Q: Who pays for Quiet qubits?
SELECT p.SponsorName FROM Study AS t JOIN Sponsor AS p ON t.SponsorID = p.SponsorID WHERE t.StudyTitle = 'Quiet qubits';
-- Q: Number of people and average annual pay per campus
SELECT l.Campus, count(*), avg(s.AnnualPay) FROM Lab AS l JOIN Scientist AS s ON s.LabCode = l.LabCode GROUP BY l.Campus;
-- Q: Which instrument is booked for the most hours?
SELECT e.EquipName FROM Equipment AS e JOIN Booking AS b ON b.EquipID = e.EquipID GROUP BY e.EquipID ORDER BY sum(b.Hours) DESC LIMIT 1;
-- Q: Studies with a lead and who the lead is
SELECT t.StudyTitle, s.FullName FROM Study AS t JOIN StudyStaff AS x ON x.StudyID = t.StudyID JOIN Scientist AS s ON x.ScientistID = s.ScientistID WHERE x.RoleInStudy = 'lead';
-- Q: bosses of at least two scientists
SELECT b.FullName FROM Scientist AS s JOIN Scientist AS b ON s.BossID = b.ScientistID GROUP BY b.ScientistID HAVING count(*) >= 2;
-- Q: Which labs spent more than 100000 on equipment? Lab name and sum.
SELECT l.LabName, sum(e.PurchasePrice) FROM Lab AS l JOIN Equipment AS e ON e.LabCode = l.LabCode GROUP BY l.LabCode HAVING sum(e.PurchasePrice) > 100000;
-- Q: Postdocs or technicians who joined between 2016 and 2021
SELECT FullName FROM Scientist WHERE Position IN ('postdoc', 'technician') AND JoinedYear BETWEEN 2016 AND 2021;
-- Q: Who is not part of any study?
SELECT FullName FROM Scientist WHERE ScientistID NOT IN (SELECT ScientistID FROM StudyStaff);
-- Q: Scientists who used both the femtosecond laser and the spectrometer
SELECT s.FullName FROM Scientist AS s JOIN Booking AS b ON b.ScientistID = s.ScientistID JOIN Equipment AS e ON b.EquipID = e.EquipID WHERE e.EquipName = 'femtosecond laser' INTERSECT SELECT s.FullName FROM Scientist AS s JOIN Booking AS b ON b.ScientistID = s.ScientistID JOIN Equipment AS e ON b.EquipID = e.EquipID WHERE e.EquipName = 'spectrometer';
-- Q: Labs that run no study
SELECT LabName FROM Lab EXCEPT SELECT l.LabName FROM Lab AS l JOIN Study AS t ON t.LabCode = l.LabCode;
-- Q: Which studies got more money than the average one?
SELECT StudyTitle FROM Study WHERE Funding > (SELECT avg(Funding) FROM Study);
-- Q: From which study did most patents come?
SELECT t.StudyTitle FROM Study AS t JOIN Patent AS p ON p.StudyID = t.StudyID GROUP BY t.StudyID ORDER BY count(*) DESC LIMIT 1;
-- Q: equipment nobody has ever booked
SELECT EquipName FROM Equipment WHERE NOT EXISTS (SELECT * FROM Booking WHERE Booking.EquipID = Equipment.EquipID);
-- Q: How many days passed between filing and grant of the patents granted?
SELECT PatentTitle, julianday(GrantedOn) - julianday(FiledOn) FROM Patent WHERE GrantedOn IS NOT NULL;
-- Q: booked hours month by month
SELECT strftime('%Y-%m', BookedFor), sum(Hours) FROM Booking GROUP BY strftime('%Y-%m', BookedFor);
-- Q: What fraction of the studies is still running, i.e. without end date?
SELECT CAST(sum(CASE WHEN EndDate IS NULL THEN 1 ELSE 0 END) AS REAL) / count(*) FROM Study;
-- Q: How far is each scientist's pay from the average pay?
SELECT FullName, AnnualPay - (SELECT avg(AnnualPay) FROM Scientist) FROM Scientist;
-- Q: Best paid person in each lab code, with pay
SELECT LabCode, FullName, AnnualPay FROM (SELECT LabCode, FullName, AnnualPay, row_number() OVER (PARTITION BY LabCode ORDER BY AnnualPay DESC) AS seat FROM Scientist) WHERE seat = 1;
