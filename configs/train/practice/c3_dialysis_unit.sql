CREATE TABLE patient (pat_id INTEGER PRIMARY KEY, pat_name TEXT, sex TEXT, dob DATE, blood_type TEXT, dry_weight REAL, gp_name TEXT);
CREATE TABLE machine (mach_no INTEGER PRIMARY KEY, model TEXT, maker TEXT, bought DATE, last_service DATE, price REAL);
CREATE TABLE nurse (nurse_id INTEGER PRIMARY KEY, nurse_name TEXT, grade TEXT, hired DATE, languages TEXT);
CREATE TABLE treatment (treat_id INTEGER PRIMARY KEY, pat_id INTEGER REFERENCES patient(pat_id), mach_no INTEGER REFERENCES machine(mach_no), started_by INTEGER REFERENCES nurse(nurse_id), ended_by INTEGER REFERENCES nurse(nurse_id), treat_date DATE, minutes INTEGER, weight_before REAL, weight_after REAL);
CREATE TABLE complication (comp_id INTEGER PRIMARY KEY, treat_id INTEGER REFERENCES treatment(treat_id), kind TEXT, severity INTEGER, note TEXT);
CREATE TABLE lab_value (pat_id INTEGER REFERENCES patient(pat_id), taken DATE, potassium REAL, urea REAL, haemoglobin REAL);
INSERT INTO patient VALUES (1,'Ruth Adler','F','1951-02-08','A',61.5,'Dr Petri'),(2,'Cem Yildiz','M','1963-10-21','0',78,'Dr Roth'),(3,'Hanna Vogt','F','1978-07-13','B',55.2,'Dr Petri'),(4,'Igor Senn','M','1946-12-01','A',82.4,NULL),(5,'Mei Tang','F','1970-03-27','AB',49.8,'Dr Roth'),(6,'Paul Kern','M','1958-05-16','0',90.1,'Dr Lang');
INSERT INTO machine VALUES (1,'Flow 500','Renatec','2016-03-01','2024-01-10',18500),(2,'Flow 700','Renatec','2019-06-12','2024-02-14',24000),(3,'AquaLine','Medivo','2015-09-20','2023-08-01',16200),(4,'AquaLine Plus','Medivo','2021-11-05',NULL,27500),(5,'Flow 700','Renatec','2020-01-30','2023-12-12',24000);
INSERT INTO nurse VALUES (1,'Steffi Braun','senior','2009-04-01','German, English'),(2,'Luka Horvat','staff','2018-08-15','German, Croatian'),(3,'Amina Diallo','staff','2021-02-01','French, German'),(4,'Kurt Weiss','trainee','2023-09-01','German');
INSERT INTO treatment VALUES (1,1,1,1,2,'2024-03-04',240,63.9,61.6),(2,2,2,1,1,'2024-03-04',255,81.2,78.3),(3,3,3,2,1,'2024-03-05',225,57,55.3),(4,1,2,2,3,'2024-03-06',240,63.5,61.4),(5,4,1,3,3,'2024-03-06',270,86,82.9),(6,2,2,3,2,'2024-03-06',250,80.6,78),(7,5,5,1,NULL,'2024-04-02',180,51.5,50),(8,4,1,2,1,'2024-04-03',265,85.1,82.5),(9,1,5,1,2,'2024-04-03',235,64.2,61.5);
INSERT INTO complication VALUES (1,1,'cramp',1,NULL),(2,2,'low pressure',2,'fluid given'),(3,5,'low pressure',3,'treatment paused'),(4,5,'nausea',1,NULL),(5,7,'clotting',3,'ended early'),(6,8,'cramp',2,'salt given');
INSERT INTO lab_value VALUES (1,'2024-03-01',5.1,140,10.9),(2,'2024-03-01',5.8,162,11.4),(3,'2024-03-02',4.6,118,12),(4,'2024-03-01',6.2,171,9.8),(5,'2024-03-30',4.9,125,NULL),(1,'2024-04-01',5.4,146,10.7),(4,'2024-04-01',5.9,165,10.1);
-- Q: What are the name and id of the patients whose dry weight is above the average?
SELECT pat_name, pat_id FROM patient WHERE dry_weight > (SELECT avg(dry_weight) FROM patient);
-- Q: List the name of each patient and how many treatments he or she has had, most first.
SELECT p.pat_name, count(*) FROM patient AS p JOIN treatment AS t ON t.pat_id = p.pat_id GROUP BY p.pat_id ORDER BY count(*) DESC;
-- Q: Find the numbers and models of the machines that have never been used in a treatment.
SELECT mach_no, model FROM machine WHERE mach_no NOT IN (SELECT mach_no FROM treatment);
-- Q: Show the names of the nurses who started at least three treatments, with the number.
SELECT n.nurse_name, count(*) FROM nurse AS n JOIN treatment AS t ON t.started_by = n.nurse_id GROUP BY n.nurse_id HAVING count(*) >= 3;
-- Q: What are the average, minimum and maximum duration in minutes of the treatments on machine 1?
SELECT avg(minutes), min(minutes), max(minutes) FROM treatment WHERE mach_no = 1;
-- Q: Which patients have not been treated at all? Give their name and date of birth.
SELECT pat_name, dob FROM patient WHERE NOT EXISTS (SELECT * FROM treatment WHERE treatment.pat_id = patient.pat_id);
-- Q: Find the kinds of complication that occurred to Igor Senn.
SELECT c.kind FROM complication AS c JOIN treatment AS t ON c.treat_id = t.treat_id JOIN patient AS p ON t.pat_id = p.pat_id WHERE p.pat_name = 'Igor Senn';
-- Q: What are the ids of the treatments in which no complication was recorded?
SELECT treat_id FROM treatment EXCEPT SELECT treat_id FROM complication;
-- Q: Which nurses have both started and ended a treatment? Show their names.
SELECT n.nurse_name FROM nurse AS n JOIN treatment AS t ON t.started_by = n.nurse_id INTERSECT SELECT n.nurse_name FROM nurse AS n JOIN treatment AS t ON t.ended_by = n.nurse_id;
-- Q: Give the maker and the average price of its machines for every maker with more than two machines.
SELECT maker, avg(price) FROM machine GROUP BY maker HAVING count(*) > 2;
-- Q: Find the model and price of the machines whose model begins with Flow, the most expensive first.
SELECT model, price FROM machine WHERE model LIKE 'Flow%' ORDER BY price DESC;
-- Q: List the names and blood types of patients of Dr Petri or Dr Roth.
SELECT pat_name, blood_type FROM patient WHERE gp_name = 'Dr Petri' OR gp_name = 'Dr Roth';
-- Q: How much weight was taken off in each treatment, rounded to one decimal? Treatment id first.
SELECT treat_id, round(weight_before - weight_after, 1) FROM treatment;
-- Q: percentage of complications that were of severity 3
SELECT 100.0 * sum(CASE WHEN severity = 3 THEN 1 ELSE 0 END) / count(*) FROM complication;
-- Q: Latest potassium per patient id
SELECT pat_id, potassium FROM (SELECT pat_id, potassium, row_number() OVER (PARTITION BY pat_id ORDER BY taken DESC) AS place FROM lab_value) WHERE place = 1;
-- Q: Which machine numbers still lack a service date?
SELECT mach_no FROM machine WHERE last_service IS NULL;
-- Q: Busiest day on the unit
SELECT treat_date FROM treatment GROUP BY treat_date ORDER BY count(*) DESC LIMIT 1;
-- Q: treatments per month and total minutes
SELECT strftime('%Y-%m', treat_date), count(*), sum(minutes) FROM treatment GROUP BY strftime('%Y-%m', treat_date);
-- Q: running total of minutes by treatment id
SELECT treat_id, sum(minutes) OVER (ORDER BY treat_id) FROM treatment;
-- Q: How many men and how many women are on the patient list? Men first, in one row.
SELECT sum(CASE WHEN sex = 'M' THEN 1 ELSE 0 END), sum(CASE WHEN sex = 'F' THEN 1 ELSE 0 END) FROM patient;
-- Q: family doctor of each patient, 'unknown' if there is none
SELECT pat_name, COALESCE(gp_name, 'unknown') FROM patient;
-- Q: Flag every potassium reading as high (over 5.5) or fine, with patient id and date
SELECT pat_id, taken, CASE WHEN potassium > 5.5 THEN 'high' ELSE 'fine' END FROM lab_value;
-- Q: Which models do we own more than once?
SELECT model FROM machine GROUP BY model HAVING count(*) > 1;
-- Q: days between purchase and last service for each serviced machine number
SELECT mach_no, julianday(last_service) - julianday(bought) FROM machine WHERE last_service IS NOT NULL;
