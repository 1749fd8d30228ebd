CREATE TABLE REF_TRIAGE (TRIAGE_CD TEXT PRIMARY KEY, TRIAGE_DESC TEXT, MAX_WAIT_MIN INTEGER);
CREATE TABLE WARD (WARD_CD TEXT PRIMARY KEY, WARD_NM TEXT, FLOOR_NO INTEGER, BED_CNT INTEGER, HEAD_NURSE TEXT);
CREATE TABLE PHYSICIAN (PHYS_ID INTEGER PRIMARY KEY, PHYS_NM TEXT, SPECIALTY TEXT, WARD_CD TEXT REFERENCES WARD(WARD_CD), LICENCE_YR INTEGER, SUPERVISOR_ID INTEGER REFERENCES PHYSICIAN(PHYS_ID));
CREATE TABLE PATIENT (PAT_ID INTEGER PRIMARY KEY, PAT_NM TEXT, SEX TEXT, BIRTH_DT DATE, TOWN TEXT, BLOOD_GRP TEXT, GP_ID INTEGER REFERENCES PHYSICIAN(PHYS_ID));
CREATE TABLE ADMISSION (ADM_ID INTEGER PRIMARY KEY, PAT_ID INTEGER REFERENCES PATIENT(PAT_ID), WARD_CD TEXT REFERENCES WARD(WARD_CD), TRIAGE_CD TEXT REFERENCES REF_TRIAGE(TRIAGE_CD), ADMITTING_ID INTEGER REFERENCES PHYSICIAN(PHYS_ID), IN_DT DATE, OUT_DT DATE, DIAGNOSIS TEXT, BILL_AMT REAL);
CREATE TABLE ALLERGY (PAT_ID INTEGER REFERENCES PATIENT(PAT_ID), SUBSTANCE TEXT, SEVERITY TEXT, PRIMARY KEY (PAT_ID, SUBSTANCE));
INSERT INTO REF_TRIAGE VALUES ('R','immediate',0),('O','very urgent',10),('Y','urgent',60),('G','standard',120);
INSERT INTO WARD VALUES ('CAR','Cardiology',3,24,'Bea Stone'),('ORT','Orthopaedics',2,30,'Hugo Lind'),('PED','Paediatrics',1,18,'Mira Shah'),('NEU','Neurology',3,16,'Ines Duarte'),('GER','Geriatrics',4,28,NULL);
INSERT INTO PHYSICIAN VALUES (1,'Dr Abel Quist','cardiologist','CAR',1994,NULL),(2,'Dr Mona Pratt','cardiologist','CAR',2012,1),(3,'Dr Sven Okoro','orthopaedic surgeon','ORT',2001,NULL),(4,'Dr Lidia Ferro','paediatrician','PED',2008,NULL),(5,'Dr Kit Barlow','neurologist','NEU',2015,1),(6,'Dr Rosa Mbeki','geriatrician',NULL,2018,3);
INSERT INTO PATIENT VALUES (1,'Walter Cobb','M','1948-02-10','Redford','A+',2),(2,'Ella Frost','F','2015-07-21','Redford','O+',4),(3,'Hamid Noor','M','1971-12-05','Saltby','B+',2),(4,'Joan Pike','F','1939-04-30','Saltby','O-',6),(5,'Tom Birch','M','2012-09-12','Netherton','A-',4),(6,'Grace Ogden','F','1985-01-18','Redford',NULL,NULL),(7,'Piotr Zak','M','1990-06-02','Netherton','A+',NULL);
INSERT INTO ADMISSION VALUES (1,1,'CAR','R',1,'2023-01-04','2023-01-16','heart attack',18400),(2,2,'PED','Y',4,'2023-01-20','2023-01-22','asthma',1900),(3,3,'ORT','G',3,'2023-02-03','2023-02-08','hip fracture',7200),(4,4,'ORT','O',3,'2023-02-11','2023-03-01','hip fracture',12850),(5,1,'CAR','O',2,'2023-03-09','2023-03-13','arrhythmia',5300),(6,6,'NEU','R',5,'2023-03-15','2023-03-30','stroke',15750),(7,5,'PED','G',4,'2023-04-02','2023-04-03','broken arm',850),(8,4,'NEU','Y',5,'2023-04-19',NULL,'stroke',NULL),(9,3,'CAR','R',1,'2023-05-06','2023-05-09','arrhythmia',4100);
INSERT INTO ALLERGY VALUES (1,'penicillin','severe'),(2,'peanut','severe'),(2,'latex','mild'),(4,'penicillin','mild'),(6,'aspirin','moderate'),(1,'aspirin','mild');
-- Q: How many beds does Neurology have?
SELECT BED_CNT FROM WARD WHERE WARD_NM = 'Neurology';
-- Q: Which patients are from Redford?
SELECT PAT_NM FROM PATIENT WHERE TOWN = 'Redford';
-- Q: Give all diagnoses, each one once.
SELECT DISTINCT DIAGNOSIS FROM ADMISSION;
-- Q: How long may a very urgent case wait at most, in minutes?
SELECT MAX_WAIT_MIN FROM REF_TRIAGE WHERE TRIAGE_DESC = 'very urgent';
-- Q: wards on the third floor or higher, fullest bed count first
SELECT WARD_NM FROM WARD WHERE FLOOR_NO >= 3 ORDER BY BED_CNT DESC;
-- Q: Number of admissions and average bill by ward name
SELECT W.WARD_NM, count(*), avg(A.BILL_AMT) FROM WARD AS W JOIN ADMISSION AS A ON A.WARD_CD = W.WARD_CD GROUP BY W.WARD_CD;
-- Q: Which doctor admitted the most people?
SELECT P.PHYS_NM FROM PHYSICIAN AS P JOIN ADMISSION AS A ON A.ADMITTING_ID = P.PHYS_ID GROUP BY P.PHYS_ID ORDER BY count(*) DESC LIMIT 1;
-- Q: Who is allergic to penicillin, and how badly?
SELECT P.PAT_NM, L.SEVERITY FROM PATIENT AS P JOIN ALLERGY AS L ON L.PAT_ID = P.PAT_ID WHERE L.SUBSTANCE = 'penicillin';
-- Q: patients admitted more than once
SELECT P.PAT_NM FROM PATIENT AS P JOIN ADMISSION AS A ON A.PAT_ID = P.PAT_ID GROUP BY P.PAT_ID HAVING count(*) > 1;
-- Q: What are the three most expensive diagnoses that came up, by total billed?
SELECT DIAGNOSIS FROM ADMISSION GROUP BY DIAGNOSIS ORDER BY sum(BILL_AMT) DESC LIMIT 3;
-- Q: Who supervises Dr Kit Barlow?
SELECT S.PHYS_NM FROM PHYSICIAN AS P JOIN PHYSICIAN AS S ON P.SUPERVISOR_ID = S.PHYS_ID WHERE P.PHYS_NM = 'Dr Kit Barlow';
-- Q: How many admissions of patients of sex F were for a stroke?
SELECT count(*) FROM ADMISSION AS A JOIN PATIENT AS P ON A.PAT_ID = P.PAT_ID WHERE P.SEX = 'F' AND A.DIAGNOSIS = 'stroke';
-- Q: Admission numbers with a bill between 4000 and 8000
SELECT ADM_ID FROM ADMISSION WHERE BILL_AMT BETWEEN 4000 AND 8000;
-- Q: Name the patients who never had to be admitted.
SELECT PAT_NM FROM PATIENT WHERE PAT_ID NOT IN (SELECT PAT_ID FROM ADMISSION);
-- Q: Who has been on both the Cardiology and the Orthopaedics ward?
SELECT P.PAT_NM FROM PATIENT AS P JOIN ADMISSION AS A ON A.PAT_ID = P.PAT_ID JOIN WARD AS W ON A.WARD_CD = W.WARD_CD WHERE W.WARD_NM = 'Cardiology' INTERSECT SELECT P.PAT_NM FROM PATIENT AS P JOIN ADMISSION AS A ON A.PAT_ID = P.PAT_ID JOIN WARD AS W ON A.WARD_CD = W.WARD_CD WHERE W.WARD_NM = 'Orthopaedics';
-- Q: Which wards took in nobody?
SELECT WARD_NM FROM WARD WHERE NOT EXISTS (SELECT * FROM ADMISSION WHERE ADMISSION.WARD_CD = WARD.WARD_CD);
-- Q: Whose bill was the highest of all?
SELECT P.PAT_NM FROM ADMISSION AS A JOIN PATIENT AS P ON A.PAT_ID = P.PAT_ID WHERE A.BILL_AMT = (SELECT max(BILL_AMT) FROM ADMISSION);
-- Q: Which doctors were licensed later than the average year?
SELECT PHYS_NM FROM PHYSICIAN WHERE LICENCE_YR > (SELECT avg(LICENCE_YR) FROM PHYSICIAN);
-- Q: Which specialty treats most of the immediate cases?
SELECT P.SPECIALTY FROM ADMISSION AS A JOIN PHYSICIAN AS P ON A.ADMITTING_ID = P.PHYS_ID JOIN REF_TRIAGE AS T ON A.TRIAGE_CD = T.TRIAGE_CD WHERE T.TRIAGE_DESC = 'immediate' GROUP BY P.SPECIALTY ORDER BY count(*) DESC LIMIT 1;
-- Q: How many days did each finished stay last? Admission number and days.
SELECT ADM_ID, julianday(OUT_DT) - julianday(IN_DT) FROM ADMISSION WHERE OUT_DT IS NOT NULL;
-- Q: admissions month by month
SELECT strftime('%Y-%m', IN_DT), count(*) FROM ADMISSION GROUP BY strftime('%Y-%m', IN_DT);
-- Q: Whose blood group is unknown?
SELECT PAT_NM FROM PATIENT WHERE BLOOD_GRP IS NULL;
-- Q: What share of the admissions were urgent ones, as a percentage? Use the triage description.
SELECT 100.0 * sum(CASE WHEN T.TRIAGE_DESC = 'urgent' THEN 1 ELSE 0 END) / count(*) FROM ADMISSION AS A JOIN REF_TRIAGE AS T ON A.TRIAGE_CD = T.TRIAGE_CD;
-- Q: The costliest admission of each ward code: code, diagnosis and bill.
SELECT WARD_CD, DIAGNOSIS, BILL_AMT FROM (SELECT WARD_CD, DIAGNOSIS, BILL_AMT, row_number() OVER (PARTITION BY WARD_CD ORDER BY BILL_AMT DESC) AS RNK FROM ADMISSION) WHERE RNK = 1;
