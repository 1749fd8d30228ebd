CREATE TABLE SleepPatient (PatientNo INTEGER PRIMARY KEY, GivenName TEXT, FamilyName TEXT, BirthYear INTEGER, Occupation TEXT, SmokerYN TEXT, WeightKg REAL);
CREATE TABLE Bedroom (RoomNo INTEGER PRIMARY KEY, RoomName TEXT, NightPrice REAL, HasCamera TEXT);
CREATE TABLE Technician (TechNo INTEGER PRIMARY KEY, GivenName TEXT, FamilyName TEXT, Shift TEXT, StartYear INTEGER, SupervisorNo INTEGER REFERENCES Technician(TechNo));
CREATE TABLE Diagnosis (DiagCode TEXT PRIMARY KEY, DiagName TEXT, Chronic TEXT);
CREATE TABLE NightStudy (StudyNo INTEGER PRIMARY KEY, PatientNo INTEGER REFERENCES SleepPatient(PatientNo), RoomNo INTEGER REFERENCES Bedroom(RoomNo), TechNo INTEGER REFERENCES Technician(TechNo), StudyDate DATE, HoursAsleep REAL, HoursInBed REAL, Awakenings INTEGER, DiagCode TEXT REFERENCES Diagnosis(DiagCode));
CREATE TABLE DeviceLoan (LoanNo INTEGER PRIMARY KEY, PatientNo INTEGER REFERENCES SleepPatient(PatientNo), DeviceType TEXT, LentOn DATE, ReturnedOn DATE, Deposit REAL);
INSERT INTO SleepPatient VALUES (1,'Frank','Noll',1966,'lorry driver','Y',104),(2,'Silke','Arens',1979,'teacher','N',63.5),(3,'Bruno','Catti',1958,'pensioner','Y',91),(4,'Yara','Mendes',1990,'nurse','N',58),(5,'Uwe','Lang',1972,'lorry driver','N',112.4),(6,'Petra','Noll',1968,NULL,'N',77),(7,'Greta','Fink',1985,'teacher','Y',69);
INSERT INTO Bedroom VALUES (1,'Moon',180,'Y'),(2,'Star',180,'Y'),(3,'Cloud',150,'N'),(4,'Owl',210,'Y');
INSERT INTO Technician VALUES (1,'Ines','Roth','night',2008,NULL),(2,'Adam','Zorn','night',2016,1),(3,'Kaya','Demir','late',2021,1),(4,'Jo','Brandt','night',2023,2);
INSERT INTO Diagnosis VALUES ('APN','sleep apnoea','Y'),('INS','insomnia','Y'),('RLS','restless legs','Y'),('NOR','no finding','N'),('NAR','narcolepsy','Y');
INSERT INTO NightStudy VALUES (1,1,1,1,'2024-02-01',4.8,8.1,31,'APN'),(2,2,2,2,'2024-02-01',5.2,7.9,14,'INS'),(3,3,1,2,'2024-02-05',5.9,8.4,25,'APN'),(4,4,3,3,'2024-02-05',7.1,7.8,4,'NOR'),(5,5,2,1,'2024-02-12',3.9,7.5,44,'APN'),(6,1,1,2,'2024-03-04',6.6,8,11,'APN'),(7,2,3,3,'2024-03-06',6.1,8.2,10,'INS'),(8,6,2,1,'2024-03-06',6.8,7.7,18,'RLS'),(9,4,1,1,'2024-03-11',6.9,7.9,6,NULL);
INSERT INTO DeviceLoan VALUES (1,1,'mask','2024-02-10','2024-05-10',120),(2,3,'mask','2024-02-12',NULL,120),(3,5,'mask','2024-02-20',NULL,120),(4,2,'light lamp','2024-03-10','2024-04-02',60),(5,5,'oximeter','2024-03-15','2024-03-29',40);
-- Q: Find the number, given name and family name of the patients who have never spent a night study at the clinic.
SELECT PatientNo, GivenName, FamilyName FROM SleepPatient WHERE PatientNo NOT IN (SELECT PatientNo FROM NightStudy);
-- Q: What are the family names of the patients whose weight is above the average?
SELECT FamilyName FROM SleepPatient WHERE WeightKg > (SELECT avg(WeightKg) FROM SleepPatient);
-- Q: List the name of each room and how many studies took place in it, most first.
SELECT b.RoomName, count(*) FROM Bedroom AS b JOIN NightStudy AS n ON n.RoomNo = b.RoomNo GROUP BY b.RoomNo ORDER BY count(*) DESC;
-- Q: Which diagnoses were made at least twice? Give the name of the diagnosis and the number of studies.
SELECT d.DiagName, count(*) FROM Diagnosis AS d JOIN NightStudy AS n ON n.DiagCode = d.DiagCode GROUP BY d.DiagCode HAVING count(*) >= 2;
-- Q: Show the codes of the diagnoses that have never been made.
SELECT DiagCode FROM Diagnosis WHERE NOT EXISTS (SELECT * FROM NightStudy WHERE NightStudy.DiagCode = Diagnosis.DiagCode);
-- Q: What are the average, minimum and maximum number of awakenings in the studies diagnosed as sleep apnoea?
SELECT avg(n.Awakenings), min(n.Awakenings), max(n.Awakenings) FROM NightStudy AS n JOIN Diagnosis AS d ON n.DiagCode = d.DiagCode WHERE d.DiagName = 'sleep apnoea';
-- Q: Find the given name of each technician together with the given name of the supervisor.
SELECT t.GivenName, s.GivenName FROM Technician AS t JOIN Technician AS s ON t.SupervisorNo = s.TechNo;
-- Q: Which occupations are held by both smokers and non-smokers?
SELECT Occupation FROM SleepPatient WHERE SmokerYN = 'Y' INTERSECT SELECT Occupation FROM SleepPatient WHERE SmokerYN = 'N';
-- Q: Give the date and the hours asleep of the studies supervised by technician Ines Roth in the room Star.
SELECT n.StudyDate, n.HoursAsleep FROM NightStudy AS n JOIN Technician AS t ON n.TechNo = t.TechNo JOIN Bedroom AS b ON n.RoomNo = b.RoomNo WHERE t.GivenName = 'Ines' AND t.FamilyName = 'Roth' AND b.RoomName = 'Star';
-- Q: What is the family name of the technician who conducted the most studies?
SELECT t.FamilyName FROM Technician AS t JOIN NightStudy AS n ON n.TechNo = t.TechNo GROUP BY t.TechNo ORDER BY count(*) DESC LIMIT 1;
-- Q: Find the names of the rooms that have a camera and cost less than 200 a night.
SELECT RoomName FROM Bedroom WHERE NightPrice < 200 AND HasCamera = 'Y';
-- Q: List the family names of patients that borrowed a mask but not an oximeter.
SELECT p.FamilyName FROM SleepPatient AS p JOIN DeviceLoan AS l ON l.PatientNo = p.PatientNo WHERE l.DeviceType = 'mask' EXCEPT SELECT p.FamilyName FROM SleepPatient AS p JOIN DeviceLoan AS l ON l.PatientNo = p.PatientNo WHERE l.DeviceType = 'oximeter';
-- Q: hours lying awake in bed for every study number
SELECT StudyNo, HoursInBed - HoursAsleep FROM NightStudy;
-- Q: Sleep efficiency of each study in percent, rounded to 1 decimal: asleep over in bed
SELECT StudyNo, round(100.0 * HoursAsleep / HoursInBed, 1) FROM NightStudy;
-- Q: Which loans are still out? Loan number and device.
SELECT LoanNo, DeviceType FROM DeviceLoan WHERE ReturnedOn IS NULL;
-- Q: days each returned device was away
SELECT LoanNo, julianday(ReturnedOn) - julianday(LentOn) FROM DeviceLoan WHERE ReturnedOn IS NOT NULL;
-- Q: What percentage of patients smoke?
SELECT 100.0 * sum(CASE WHEN SmokerYN = 'Y' THEN 1 ELSE 0 END) / count(*) FROM SleepPatient;
-- Q: The worst night per patient, the one with most awakenings: patient number and date
SELECT PatientNo, StudyDate FROM (SELECT PatientNo, StudyDate, row_number() OVER (PARTITION BY PatientNo ORDER BY Awakenings DESC) AS place FROM NightStudy) WHERE place = 1;
-- Q: nights by month
SELECT strftime('%Y-%m', StudyDate), count(*) FROM NightStudy GROUP BY strftime('%Y-%m', StudyDate);
-- Q: Takings per room: its price times the nights it was used, with the room name
SELECT b.RoomName, b.NightPrice * count(*) FROM Bedroom AS b JOIN NightStudy AS n ON n.RoomNo = b.RoomNo GROUP BY b.RoomNo;
-- Q: Sort each study into calm (under 10 awakenings), uneasy (under 25) or bad
SELECT StudyNo, CASE WHEN Awakenings < 10 THEN 'calm' WHEN Awakenings < 25 THEN 'uneasy' ELSE 'bad' END FROM NightStudy;
-- Q: Family name that turns up more than once among the patients
SELECT FamilyName FROM SleepPatient GROUP BY FamilyName HAVING count(*) > 1;
-- Q: rank studies by hours asleep, longest first
SELECT StudyNo, rank() OVER (ORDER BY HoursAsleep DESC) FROM NightStudy;
-- Q: On average how many studies does a studied patient undergo?
SELECT avg(n) FROM (SELECT count(*) AS n FROM NightStudy GROUP BY PatientNo);
