CREATE TABLE ward (wardid INTEGER PRIMARY KEY, wardname TEXT, floor INTEGER, beds INTEGER, headnurse TEXT);
CREATE TABLE surgeon (surgeonid INTEGER PRIMARY KEY, surgeonname TEXT, specialty TEXT, yearsexp INTEGER, wardid INTEGER REFERENCES ward(wardid));
CREATE TABLE patient (patientid INTEGER PRIMARY KEY, patientname TEXT, birthdate DATE, sex TEXT, bloodtype TEXT, smoker INTEGER);
CREATE TABLE admission (admissionid INTEGER PRIMARY KEY, patientid INTEGER REFERENCES patient(patientid), wardid INTEGER REFERENCES ward(wardid), admitted DATE, discharged DATE, diagnosis TEXT);
CREATE TABLE operation (operationid INTEGER PRIMARY KEY, admissionid INTEGER REFERENCES admission(admissionid), surgeonid INTEGER REFERENCES surgeon(surgeonid), procedurename TEXT, opdate DATE, minutes INTEGER, complications TEXT, cost REAL);
INSERT INTO ward VALUES (1,'Cardiology',3,28,'Sister Ames'),(2,'Orthopaedics',2,34,'Nurse Kovac'),(3,'Neurology',4,20,'Nurse Bhatt'),(4,'General Surgery',1,40,NULL),(5,'Burns Unit',5,8,'Sister Quinn');
INSERT INTO surgeon VALUES (1,'Dr Helga Braun','heart',24,1),(2,'Dr Kenji Ito','knee and hip',15,2),(3,'Dr Maria Sá','brain',19,3),(4,'Dr Colm Roche','abdomen',7,4),(5,'Dr Tess Abara','abdomen',12,4),(6,'Dr Viktor Hahn','spine',30,2);
INSERT INTO patient VALUES (1,'Albert Moss','1948-03-15','M','A+',1),(2,'Beryl Tate','1955-07-21','F','O+',0),(3,'Conrad Fell','1990-11-02','M','B-',1),(4,'Daisy Gill','2003-01-18','F','O-',0),(5,'Elmer Voigt','1939-05-29','M','A+',0),(6,'Fiona Carr','1972-12-12','F','AB+',0),(7,'Gary Plum','1966-09-06','M','O+',1);
INSERT INTO admission VALUES (1,1,1,'2023-01-03','2023-01-15','angina'),(2,2,2,'2023-01-10','2023-01-18','arthritis'),(3,3,4,'2023-02-01','2023-02-05','appendicitis'),(4,4,4,'2023-02-14','2023-02-17','appendicitis'),(5,5,2,'2023-03-02','2023-03-24','hip fracture'),(6,6,3,'2023-03-11',NULL,'tumour'),(7,1,1,'2023-04-06','2023-04-11','arrhythmia'),(8,2,4,'2023-04-20',NULL,'gallstones');
INSERT INTO operation VALUES (1,1,1,'bypass','2023-01-05',290,'none',41000),(2,2,2,'knee replacement','2023-01-11',110,'none',15500),(3,3,4,'appendectomy','2023-02-01',55,'infection',6200),(4,4,5,'appendectomy','2023-02-14',48,'none',5900),(5,5,2,'hip replacement','2023-03-03',130,'clot',18800),(6,6,3,'tumour removal','2023-03-15',405,NULL,62500),(7,7,1,'pacemaker','2023-04-07',80,'none',21000),(8,5,6,'spinal fixation','2023-03-12',240,'none',33000);
-- Q: How many patients smoke?
SELECT count(*) FROM patient WHERE smoker = 1;
-- Q: Which surgeon has the most years of experience?
SELECT surgeonname FROM surgeon ORDER BY yearsexp DESC LIMIT 1;
-- Q: ward names and beds for wards on floor 3 or higher
SELECT wardname, beds FROM ward WHERE floor >= 3;
-- Q: What kinds of diagnosis have been made? List without repetition.
SELECT DISTINCT diagnosis FROM admission;
-- Q: Longest, shortest and mean duration of an operation in minutes.
SELECT max(minutes), min(minutes), avg(minutes) FROM operation;
-- Q: How many admissions did each ward take? Name the ward.
SELECT ward.wardname, count(*) FROM ward JOIN admission ON ward.wardid = admission.wardid GROUP BY ward.wardid;
-- Q: Who has performed the most operations? Show the surgeon and the number, for the top 2 by number and then by name.
SELECT surgeon.surgeonname, count(*) FROM surgeon JOIN operation ON surgeon.surgeonid = operation.surgeonid GROUP BY surgeon.surgeonid ORDER BY count(*) DESC, surgeon.surgeonname LIMIT 2;
-- Q: Which patients have been admitted more than once?
SELECT patient.patientname FROM patient JOIN admission ON patient.patientid = admission.patientid GROUP BY patient.patientid HAVING count(*) > 1;
-- Q: What did the operations of each surgeon cost on average?
SELECT surgeon.surgeonname, avg(operation.cost) FROM surgeon JOIN operation ON surgeon.surgeonid = operation.surgeonid GROUP BY surgeon.surgeonid;
-- Q: Who is lying in Neurology? Give name and diagnosis.
SELECT patient.patientname, admission.diagnosis FROM patient JOIN admission ON patient.patientid = admission.patientid JOIN ward ON admission.wardid = ward.wardid WHERE ward.wardname = 'Neurology';
-- Q: Which procedure is the most common?
SELECT procedurename FROM operation GROUP BY procedurename ORDER BY count(*) DESC LIMIT 1;
-- Q: Men with blood type A+
SELECT patientname FROM patient WHERE sex = 'M' AND bloodtype = 'A+';
-- Q: Which patients were never admitted?
SELECT patientname FROM patient WHERE patientid NOT IN (SELECT patientid FROM admission);
-- Q: Who operated on Elmer Voigt?
SELECT surgeon.surgeonname FROM surgeon JOIN operation ON surgeon.surgeonid = operation.surgeonid JOIN admission ON operation.admissionid = admission.admissionid JOIN patient ON admission.patientid = patient.patientid WHERE patient.patientname = 'Elmer Voigt';
-- Q: Which patients have stayed both in Orthopaedics and in General Surgery?
SELECT patient.patientname FROM patient JOIN admission ON patient.patientid = admission.patientid JOIN ward ON admission.wardid = ward.wardid WHERE ward.wardname = 'Orthopaedics' INTERSECT SELECT patient.patientname FROM patient JOIN admission ON patient.patientid = admission.patientid JOIN ward ON admission.wardid = ward.wardid WHERE ward.wardname = 'General Surgery';
-- Q: Which operations were costlier than average? Procedure and cost.
SELECT procedurename, cost FROM operation WHERE cost > (SELECT avg(cost) FROM operation);
-- Q: Who has not been discharged yet?
SELECT patient.patientname FROM patient JOIN admission ON patient.patientid = admission.patientid WHERE admission.discharged IS NULL;
-- Q: Average length of stay per ward name, in days
SELECT ward.wardname, avg(julianday(admission.discharged) - julianday(admission.admitted)) FROM ward JOIN admission ON ward.wardid = admission.wardid WHERE admission.discharged IS NOT NULL GROUP BY ward.wardid;
-- Q: What percentage of operations went without complications (none)?
SELECT 100.0 * sum(CASE WHEN complications = 'none' THEN 1 ELSE 0 END) / count(*) FROM operation;
-- Q: Wards that have no surgeon at all
SELECT ward.wardname FROM ward LEFT JOIN surgeon ON ward.wardid = surgeon.wardid WHERE surgeon.surgeonid IS NULL;
