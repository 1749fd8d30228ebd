CREATE TABLE Ref_Modality (modality_code TEXT PRIMARY KEY, modality_description TEXT, uses_radiation INTEGER);
CREATE TABLE Clinics (clinic_id INTEGER PRIMARY KEY, clinic_name TEXT, city TEXT, opened_year INTEGER, parking_places INTEGER);
CREATE TABLE Scanners (scanner_id INTEGER PRIMARY KEY, clinic_id INTEGER REFERENCES Clinics(clinic_id), modality_code TEXT REFERENCES Ref_Modality(modality_code), scanner_name TEXT, purchase_price INTEGER, installed_on DATE, retired_on DATE);
CREATE TABLE Physicians (physician_id INTEGER PRIMARY KEY, physician_name TEXT, specialty TEXT, city TEXT, licence_no TEXT);
CREATE TABLE Patients (patient_id INTEGER PRIMARY KEY, patient_name TEXT, gender TEXT, birth_date DATE, city TEXT, insurer TEXT);
CREATE TABLE Examinations (exam_id INTEGER PRIMARY KEY, patient_id INTEGER REFERENCES Patients(patient_id), scanner_id INTEGER REFERENCES Scanners(scanner_id), referred_by INTEGER REFERENCES Physicians(physician_id), reported_by INTEGER REFERENCES Physicians(physician_id), exam_date DATE, report_date DATE, body_part TEXT, fee REAL, contrast_agent TEXT);
INSERT INTO Ref_Modality VALUES ('CT','computed tomography',1),('MR','magnetic resonance',0),('US','ultrasound',0),('XR','plain x-ray',1),('PT','positron emission',1);
INSERT INTO Clinics VALUES (1,'Linden Imaging','Ostrava',2004,40),(2,'Castle Radiology','Brno',2011,12),(3,'Riverbank Scans','Brno',2018,NULL),(4,'Meadow Diagnostics','Zlin',2020,25);
INSERT INTO Scanners VALUES (1,1,'CT','Somalux 64',620000,'2015-05-11',NULL),(2,1,'XR','Rayline 2',88000,'2009-03-02','2022-12-31'),(3,2,'MR','Magnora 3T',1450000,'2019-10-01',NULL),(4,2,'US','EchoPal',45000,'2020-02-20',NULL),(5,3,'CT','Somalux 128',810000,'2018-06-15',NULL),(6,3,'US','EchoPal Pro',61000,'2021-09-09',NULL),(7,1,'MR','Magnora 1T',930000,'2013-01-17',NULL);
INSERT INTO Physicians VALUES (1,'Dr Alena Novotna','radiology','Brno','L-2001'),(2,'Dr Jiri Hajek','orthopaedics','Ostrava','L-2044'),(3,'Dr Petra Simkova','radiology','Ostrava','L-2107'),(4,'Dr Marek Duda','neurology','Brno','L-2113'),(5,'Dr Olga Benes','cardiology','Zlin',NULL);
INSERT INTO Patients VALUES (1,'Tomas Kral','male','1972-04-05','Brno','Unimed'),(2,'Eva Mala','female','1985-09-13','Ostrava','Unimed'),(3,'Pavel Cerny','male','1958-01-22','Ostrava','Vitas'),(4,'Lucie Tomek','female','1996-12-30','Zlin','Vitas'),(5,'Jan Bily','male','1980-06-18','Brno',NULL),(6,'Dana Ryba','female','1963-03-03','Brno','Salva');
INSERT INTO Examinations VALUES (1,1,3,4,1,'2024-01-09','2024-01-11','head',410,'gadolinium'),(2,2,1,2,3,'2024-01-15','2024-01-15','knee',230,NULL),(3,3,2,2,3,'2022-11-04','2022-11-07','hip',60,NULL),(4,4,4,5,1,'2024-02-06','2024-02-06','heart',95,NULL),(5,1,3,4,1,'2024-02-19','2024-02-23','spine',410,'gadolinium'),(6,5,5,4,NULL,'2024-03-01',NULL,'chest',275,'iodine'),(7,6,5,5,1,'2024-03-01','2024-03-04','heart',275,'iodine'),(8,3,7,2,3,'2024-03-12','2024-03-18','knee',390,NULL);
-- Q: Find the name and id of the scanners that have never been used in an examination.
SELECT scanner_name, scanner_id FROM Scanners WHERE scanner_id NOT IN (SELECT scanner_id FROM Examinations);
-- Q: What are the names of the scanners whose purchase price is above the average?
SELECT scanner_name FROM Scanners WHERE purchase_price > (SELECT avg(purchase_price) FROM Scanners);
-- Q: List the name of each clinic and how many scanners it has, most first.
SELECT c.clinic_name, count(*) FROM Clinics AS c JOIN Scanners AS s ON s.clinic_id = c.clinic_id GROUP BY c.clinic_id ORDER BY count(*) DESC;
-- Q: Which modality descriptions have at least two scanners? Give the description and the number.
SELECT m.modality_description, count(*) FROM Ref_Modality AS m JOIN Scanners AS s ON s.modality_code = m.modality_code GROUP BY m.modality_code HAVING count(*) >= 2;
-- Q: Show the codes of the modalities for which there is no scanner.
SELECT modality_code FROM Ref_Modality EXCEPT SELECT modality_code FROM Scanners;
-- Q: What are the name and specialty of the physicians who referred a patient for a knee examination?
SELECT DISTINCT p.physician_name, p.specialty FROM Physicians AS p JOIN Examinations AS e ON e.referred_by = p.physician_id WHERE e.body_part = 'knee';
-- Q: Which cities have both a clinic and a cardiology physician?
SELECT city FROM Clinics INTERSECT SELECT city FROM Physicians WHERE specialty = 'cardiology';
-- Q: Find the names of the patients examined at Riverbank Scans, with the body part.
SELECT p.patient_name, e.body_part FROM Patients AS p JOIN Examinations AS e ON e.patient_id = p.patient_id JOIN Scanners AS s ON e.scanner_id = s.scanner_id JOIN Clinics AS c ON s.clinic_id = c.clinic_id WHERE c.clinic_name = 'Riverbank Scans';
-- Q: What are the average, minimum and maximum fee of examinations in which gadolinium was the contrast agent?
SELECT avg(fee), min(fee), max(fee) FROM Examinations WHERE contrast_agent = 'gadolinium';
-- Q: Which clinic has the largest total purchase price of its scanners?
SELECT c.clinic_name FROM Clinics AS c JOIN Scanners AS s ON s.clinic_id = c.clinic_id GROUP BY c.clinic_id ORDER BY sum(s.purchase_price) DESC LIMIT 1;
-- Q: List the names of physicians who have reported an examination but never referred one.
SELECT physician_name FROM Physicians WHERE physician_id IN (SELECT reported_by FROM Examinations) AND physician_id NOT IN (SELECT referred_by FROM Examinations);
-- Q: Find the names and installation dates of scanners whose name starts with Echo.
SELECT scanner_name, installed_on FROM Scanners WHERE scanner_name LIKE 'Echo%';
-- Q: How many days did the report take? Exam id and days, finished reports only.
SELECT exam_id, julianday(report_date) - julianday(exam_date) FROM Examinations WHERE report_date IS NOT NULL;
-- Q: share of examinations done without contrast agent, as a fraction
SELECT CAST(sum(CASE WHEN contrast_agent IS NULL THEN 1 ELSE 0 END) AS REAL) / count(*) FROM Examinations;
-- Q: fees earned by month
SELECT strftime('%Y-%m', exam_date), sum(fee) FROM Examinations GROUP BY strftime('%Y-%m', exam_date);
-- Q: Who is the oldest patient in each city?
SELECT city, patient_name FROM (SELECT city, patient_name, row_number() OVER (PARTITION BY city ORDER BY birth_date) AS place FROM Patients) WHERE place = 1;
-- Q: Which scanner is already out of service?
SELECT scanner_name FROM Scanners WHERE retired_on IS NOT NULL;
-- Q: Insurer of everyone, with 'self-paying' where it is missing
SELECT patient_name, COALESCE(insurer, 'self-paying') FROM Patients;
-- Q: tag the scanners as cheap below 100000, mid below 900000, else dear
SELECT scanner_name, CASE WHEN purchase_price < 100000 THEN 'cheap' WHEN purchase_price < 900000 THEN 'mid' ELSE 'dear' END FROM Scanners;
-- Q: Percent of all fees that each body part brings in
SELECT body_part, 100.0 * sum(fee) / (SELECT sum(fee) FROM Examinations) FROM Examinations GROUP BY body_part;
-- Q: patients per city: men, women
SELECT city, sum(CASE WHEN gender = 'male' THEN 1 ELSE 0 END), sum(CASE WHEN gender = 'female' THEN 1 ELSE 0 END) FROM Patients GROUP BY city;
-- Q: the second most expensive scanner
SELECT scanner_name FROM Scanners ORDER BY purchase_price DESC LIMIT 1 OFFSET 1;
-- Q: Which patients came more than once?
SELECT p.patient_name FROM Patients AS p JOIN Examinations AS e ON e.patient_id = p.patient_id GROUP BY p.patient_id HAVING count(*) > 1;
-- Q: What examinations took place in the last 30 days? Show the ids.
SELECT exam_id FROM Examinations WHERE exam_date >= date('now', '-30 days');
