CREATE TABLE Clinics (clinic_no INTEGER PRIMARY KEY, name TEXT, city TEXT, opened DATE, booths INTEGER);
CREATE TABLE Audiologists (aud_id INTEGER PRIMARY KEY, name TEXT, clinic_no INTEGER REFERENCES Clinics(clinic_no), degree TEXT, hired DATE, salary REAL);
CREATE TABLE Patients (patient_id INTEGER PRIMARY KEY, name TEXT, born DATE, city TEXT, occupation TEXT, referred_by TEXT);
CREATE TABLE Ref_Loss (loss_code TEXT PRIMARY KEY, description TEXT, min_db INTEGER);
CREATE TABLE Hearing_Tests (test_id INTEGER PRIMARY KEY, patient_id INTEGER REFERENCES Patients(patient_id), aud_id INTEGER REFERENCES Audiologists(aud_id), test_date DATE, left_db INTEGER, right_db INTEGER, loss_code TEXT REFERENCES Ref_Loss(loss_code));
CREATE TABLE Devices (device_code TEXT PRIMARY KEY, model TEXT, maker TEXT, style TEXT, price REAL, battery_hours INTEGER);
CREATE TABLE Fittings (fitting_id INTEGER PRIMARY KEY, patient_id INTEGER REFERENCES Patients(patient_id), device_code TEXT REFERENCES Devices(device_code), aud_id INTEGER REFERENCES Audiologists(aud_id), fitted DATE, ears INTEGER, returned DATE, satisfaction INTEGER);
INSERT INTO Clinics VALUES (1,'Clear Sound','Ostrava Bay','2004-05-10',3),(2,'Earhouse','Linton','2015-09-01',2),(3,'Harbour Hearing','Ostrava Bay','2019-02-18',4),(4,'Quiet Corner','Medway','2022-11-07',1);
INSERT INTO Audiologists VALUES (1,'Ruth Amsel',1,'PhD','2008-03-01',71000),(2,'Pavel Horn',1,'MSc','2016-08-15',54000),(3,'Ingrid Moe',2,'AuD','2015-09-01',62500),(4,'Sal Ortega',3,'AuD','2020-01-13',58800),(5,'Tess Quill',3,'MSc','2023-06-05',46200);
INSERT INTO Patients VALUES (1,'Gordon Lamb','1948-02-11','Linton','miller','Dr Hay'),(2,'Berta Wick','1957-07-30','Ostrava Bay','singer',NULL),(3,'Colm Daly','1990-12-05','Fairhaven','drummer','Dr Hay'),(4,'Yuki Sato','2014-04-19','Linton',NULL,'school nurse'),(5,'Amos Reed','1939-10-22','Ostrava Bay','welder','Dr Prior'),(6,'Vera Lamb','1951-01-08','Linton','teacher',NULL),(7,'Dora Nagy','1972-08-16','Medway','welder','Dr Prior');
INSERT INTO Ref_Loss VALUES ('N','normal hearing',0),('M','mild loss',26),('D','moderate loss',41),('S','severe loss',61),('P','profound loss',81);
INSERT INTO Hearing_Tests VALUES (1,1,1,'2023-01-17',55,60,'D'),(2,2,2,'2023-03-08',30,28,'M'),(3,3,3,'2023-05-22',35,44,'M'),(4,4,3,'2023-06-14',12,15,'N'),(5,5,4,'2023-09-04',74,68,'S'),(6,1,1,'2024-01-23',62,66,'S'),(7,6,3,'2024-02-12',47,43,'D'),(8,5,4,'2024-03-18',79,70,'S'),(9,2,1,'2024-03-27',38,31,'M'),(10,3,3,'2024-04-08',37,45,'M');
INSERT INTO Devices VALUES ('W1','Whisper One','Sonava','behind ear',890,60),('W2','Whisper Two','Sonava','behind ear',1340,90),('PP','Pico Pearl','Audelle','in canal',2150,24),('PD','Pico Drop','Audelle','in canal',1720,30),('BK','Boomkin','Tornby','body worn',410,140);
INSERT INTO Fittings VALUES (1,1,'W1',1,'2023-02-07',2,NULL,7),(2,2,'PP',2,'2023-04-03',1,'2023-05-01',3),(3,3,'PD',3,'2023-06-19',2,NULL,9),(4,5,'W2',4,'2023-09-25',2,NULL,8),(5,2,'W1',2,'2023-05-15',1,NULL,6),(6,1,'W2',1,'2024-02-05',2,NULL,NULL),(7,6,'PP',3,'2024-03-11',2,'2024-04-02',4),(8,6,'W2',3,'2024-04-15',2,NULL,NULL);
-- Q: Which patients live in Linton? Show the name and the date of birth.
SELECT name, born FROM Patients WHERE city = 'Linton';
-- Q: Find the names of the audiologists who work at Clear Sound.
SELECT a.name FROM Audiologists AS a JOIN Clinics AS c ON a.clinic_no = c.clinic_no WHERE c.name = 'Clear Sound';
-- Q: What is the degree of the audiologist who earns the second most?
SELECT degree FROM Audiologists ORDER BY salary DESC LIMIT 1 OFFSET 1;
-- Q: What are the codes and models of the devices that were never fitted?
SELECT device_code, model FROM Devices WHERE NOT device_code IN (SELECT device_code FROM Fittings);
-- Q: List the name of every clinic with the number of audiologists there, most first and then by name.
SELECT c.name, count(*) FROM Clinics AS c JOIN Audiologists AS a ON a.clinic_no = c.clinic_no GROUP BY c.clinic_no ORDER BY count(*) DESC, c.name;
-- Q: Give the description of the loss found most often.
SELECT r.description FROM Ref_Loss AS r JOIN Hearing_Tests AS t ON t.loss_code = r.loss_code GROUP BY r.loss_code ORDER BY count(*) DESC LIMIT 1;
-- Q: Show the names of patients tested more than once.
SELECT p.name FROM Patients AS p JOIN Hearing_Tests AS t ON t.patient_id = p.patient_id GROUP BY p.patient_id HAVING count(*) > 1;
-- Q: Which patients have worn a device by Sonava and also one by Audelle?
SELECT p.name FROM Patients AS p JOIN Fittings AS f ON f.patient_id = p.patient_id JOIN Devices AS d ON f.device_code = d.device_code WHERE d.maker = 'Sonava' INTERSECT SELECT p.name FROM Patients AS p JOIN Fittings AS f ON f.patient_id = p.patient_id JOIN Devices AS d ON f.device_code = d.device_code WHERE d.maker = 'Audelle';
-- Q: What are the average, lowest and highest price of devices worn in the canal ('in canal')?
SELECT avg(price), min(price), max(price) FROM Devices WHERE style = 'in canal';
-- Q: Find the test ids and dates where the left ear was worse (more decibels) than the right one.
SELECT test_id, test_date FROM Hearing_Tests WHERE left_db > right_db;
-- Q: Which models run longer on a battery than the average device?
SELECT model FROM Devices WHERE battery_hours > (SELECT avg(battery_hours) FROM Devices);
-- Q: In which cities do we have patients but no clinic?
SELECT city FROM Patients EXCEPT SELECT city FROM Clinics;
-- Q: Names and jobs of the patients sent by someone whose name contains 'Prior' or by the school nurse
SELECT name, occupation FROM Patients WHERE referred_by LIKE '%Prior%' OR referred_by = 'school nurse';
-- Q: Show the ids of the audiologists who have done both a test and a fitting.
SELECT aud_id FROM Hearing_Tests INTERSECT SELECT aud_id FROM Fittings;
-- Q: the newest test of each patient id, with its date
SELECT patient_id, test_id, test_date FROM (SELECT patient_id, test_id, test_date, row_number() OVER (PARTITION BY patient_id ORDER BY test_date DESC) AS place FROM Hearing_Tests) WHERE place = 1;
-- Q: best paid audiologist of every clinic number
SELECT clinic_no, name FROM (SELECT clinic_no, name, row_number() OVER (PARTITION BY clinic_no ORDER BY salary DESC) AS place FROM Audiologists) WHERE place = 1;
-- Q: What fraction of all fittings was returned?
SELECT CAST(sum(CASE WHEN returned IS NOT NULL THEN 1 ELSE 0 END) AS REAL) / count(*) FROM Fittings;
-- Q: percent of tests per loss code
SELECT loss_code, 100.0 * count(*) / (SELECT count(*) FROM Hearing_Tests) FROM Hearing_Tests GROUP BY loss_code;
-- Q: Patients born before 1950 are 'elderly', before 2000 'adult', later ones 'young'; name and label please
SELECT name, CASE WHEN strftime('%Y', born) < '1950' THEN 'elderly' WHEN strftime('%Y', born) < '2000' THEN 'adult' ELSE 'young' END FROM Patients;
-- Q: How many fittings were for one ear and how many for two (2)?
SELECT sum(CASE WHEN ears = 1 THEN 1 ELSE 0 END), sum(CASE WHEN ears = 2 THEN 1 ELSE 0 END) FROM Fittings;
-- Q: who has never been tested?
SELECT p.name FROM Patients AS p WHERE NOT EXISTS (SELECT * FROM Hearing_Tests AS t WHERE t.patient_id = p.patient_id);
-- Q: clinics with no audiologist at all
SELECT c.name FROM Clinics AS c LEFT JOIN Audiologists AS a ON a.clinic_no = c.clinic_no WHERE a.aud_id IS NULL;
-- Q: For returned devices, how many days were they kept? Fitting id and days.
SELECT fitting_id, julianday(returned) - julianday(fitted) FROM Fittings WHERE returned IS NOT NULL;
-- Q: tests in March 2024
SELECT count(*) FROM Hearing_Tests WHERE strftime('%Y-%m', test_date) = '2024-03';
-- Q: what each fitting cost, price times ears
SELECT f.fitting_id, d.price * f.ears FROM Fittings AS f JOIN Devices AS d ON f.device_code = d.device_code;
-- Q: fittings where the satisfaction is missing, by id
SELECT fitting_id FROM Fittings WHERE satisfaction IS NULL;
