CREATE TABLE Centre (centre_no INTEGER PRIMARY KEY, centre_name TEXT, centre_type TEXT, town TEXT, head_teacher TEXT);
CREATE TABLE Subject (subj_code TEXT PRIMARY KEY, subj_name TEXT, level TEXT, max_marks INTEGER, pass_mark INTEGER, chief_examiner INTEGER REFERENCES Examiner(exr_id));
CREATE TABLE Examiner (exr_id INTEGER PRIMARY KEY, exr_name TEXT, town TEXT, fee_per_script REAL, since INTEGER);
CREATE TABLE Candidate (cand_no INTEGER PRIMARY KEY, cand_name TEXT, centre_no INTEGER REFERENCES Centre(centre_no), dob DATE, extra_time INTEGER);
CREATE TABLE Paper (paper_id INTEGER PRIMARY KEY, subj_code TEXT REFERENCES Subject(subj_code), sat_on DATE, starts TEXT, minutes INTEGER, calculator INTEGER);
CREATE TABLE Script (paper_id INTEGER REFERENCES Paper(paper_id), cand_no INTEGER REFERENCES Candidate(cand_no), marked_by INTEGER REFERENCES Examiner(exr_id), checked_by INTEGER REFERENCES Examiner(exr_id), marks INTEGER, grade TEXT, appealed INTEGER, PRIMARY KEY (paper_id, cand_no));
INSERT INTO Centre VALUES (101,'Kingsmead School','state','Luton','Mr Varley'),(102,'Abbey College','independent','Bedford','Dr Rossi'),(103,'Northside Academy','state','Luton','Ms Odell'),(104,'Tutor House','tutorial','Bedford',NULL);
INSERT INTO Examiner VALUES (1,'Hilary Cobb','Bedford',4.2,1998),(2,'Anton Leigh','Luton',3.8,2011),(3,'Mary Achebe','Oxford',4,2007),(4,'Gil Norris','Luton',3.5,2020),(5,'Eve Stroud','Oxford',3.5,2022);
INSERT INTO Subject VALUES ('MAT','Mathematics','higher',100,45,1),('FRE','French','higher',80,36,3),('BIO','Biology','higher',90,40,3),('MAF','Mathematics','foundation',80,32,2),('LAT','Latin','higher',60,30,NULL);
INSERT INTO Candidate VALUES (1,'Poppy Lane',101,'2006-11-02',0),(2,'Zain Raza',101,'2007-02-14',1),(3,'Hugo Bell',102,'2006-09-30',0),(4,'Leonie Frey',102,'2007-05-21',0),(5,'Tom Kite',103,'2006-12-12',1),(6,'Ada Osei',103,'2007-01-08',0),(7,'Will Dunne',104,'2005-04-17',NULL);
INSERT INTO Paper VALUES (1,'MAT','2023-05-16','09:00',120,1),(2,'MAT','2023-06-07','09:00',90,0),(3,'FRE','2023-05-19','13:30',75,0),(4,'BIO','2023-06-12','09:00',105,1),(5,'MAF','2023-05-16','09:00',90,1),(6,'LAT','2023-06-20','13:30',60,0);
INSERT INTO Script VALUES (1,1,1,2,82,'A',0),(1,3,2,1,91,'A',0),(1,6,4,1,44,'F',1),(2,1,2,NULL,75,'B',0),(2,3,1,4,88,'A',0),(3,4,3,1,61,'B',0),(3,1,3,NULL,49,'C',1),(4,6,3,4,58,'B',0),(5,2,4,2,55,'B',0),(5,5,2,NULL,28,'F',1),(4,4,3,2,77,'A',0);
-- Q: What mark is needed to pass French?
SELECT pass_mark FROM Subject WHERE subj_name = 'French';
-- Q: Which schools are in Luton? Centre names.
SELECT centre_name FROM Centre WHERE town = 'Luton';
-- Q: How many papers allow a calculator?
SELECT count(*) FROM Paper WHERE calculator = 1;
-- Q: candidates from the oldest to the youngest
SELECT cand_name FROM Candidate ORDER BY dob;
-- Q: The average and the best marks over all scripts
SELECT avg(marks), max(marks) FROM Script;
-- Q: Who is chief examiner for Biology?
SELECT e.exr_name FROM Subject AS s JOIN Examiner AS e ON s.chief_examiner = e.exr_id WHERE s.subj_name = 'Biology';
-- Q: How many scripts did each examiner mark?
SELECT e.exr_name, count(*) FROM Examiner AS e JOIN Script AS x ON x.marked_by = e.exr_id GROUP BY e.exr_id;
-- Q: scripts checked per examiner name
SELECT e.exr_name, count(*) FROM Examiner AS e JOIN Script AS x ON x.checked_by = e.exr_id GROUP BY e.exr_id;
-- Q: Average marks per centre, best centre first
SELECT c.centre_name, avg(x.marks) FROM Centre AS c JOIN Candidate AS k ON k.centre_no = c.centre_no JOIN Script AS x ON x.cand_no = k.cand_no GROUP BY c.centre_no ORDER BY avg(x.marks) DESC;
-- Q: Which candidate sat the most papers?
SELECT k.cand_name FROM Candidate AS k JOIN Script AS x ON x.cand_no = k.cand_no GROUP BY k.cand_no ORDER BY count(*) DESC LIMIT 1;
-- Q: What marks did Hugo Bell get, and on which dates did he sit?
SELECT x.marks, p.sat_on FROM Script AS x JOIN Candidate AS k ON x.cand_no = k.cand_no JOIN Paper AS p ON x.paper_id = p.paper_id WHERE k.cand_name = 'Hugo Bell';
-- Q: grades given at least three times
SELECT grade FROM Script GROUP BY grade HAVING count(*) >= 3;
-- Q: Which papers take between 80 and 110 minutes and start at 09:00? Ids.
SELECT paper_id FROM Paper WHERE minutes BETWEEN 80 AND 110 AND starts = '09:00';
-- Q: Who registered but sat nothing?
SELECT cand_name FROM Candidate WHERE cand_no NOT IN (SELECT cand_no FROM Script);
-- Q: Examiners who have marked as well as checked scripts
SELECT e.exr_name FROM Examiner AS e JOIN Script AS x ON x.marked_by = e.exr_id INTERSECT SELECT e.exr_name FROM Examiner AS e JOIN Script AS x ON x.checked_by = e.exr_id;
-- Q: Which candidates scored higher than the average script in paper 1?
SELECT k.cand_name FROM Candidate AS k JOIN Script AS x ON x.cand_no = k.cand_no WHERE x.paper_id = 1 AND x.marks > (SELECT avg(marks) FROM Script WHERE paper_id = 1);
-- Q: Centres from which nobody got an A
SELECT centre_name FROM Centre EXCEPT SELECT c.centre_name FROM Centre AS c JOIN Candidate AS k ON k.centre_no = c.centre_no JOIN Script AS x ON x.cand_no = k.cand_no WHERE x.grade = 'A';
-- Q: Papers no one has sat: give the id and date.
SELECT paper_id, sat_on FROM Paper WHERE NOT EXISTS (SELECT * FROM Script WHERE Script.paper_id = Paper.paper_id);
-- Q: towns with a centre or an examiner
SELECT town FROM Centre UNION SELECT town FROM Examiner;
-- Q: Who failed to reach the pass mark, and in which subject?
SELECT k.cand_name, s.subj_name FROM Script AS x JOIN Candidate AS k ON x.cand_no = k.cand_no JOIN Paper AS p ON x.paper_id = p.paper_id JOIN Subject AS s ON p.subj_code = s.subj_code WHERE x.marks < s.pass_mark;
-- Q: What does each examiner earn from marking? Fee per script times the number of scripts.
SELECT e.exr_name, e.fee_per_script * count(*) FROM Examiner AS e JOIN Script AS x ON x.marked_by = e.exr_id GROUP BY e.exr_id;
-- Q: papers in each month
SELECT strftime('%Y-%m', sat_on), count(*) FROM Paper GROUP BY strftime('%Y-%m', sat_on);
-- Q: Percentage of scripts whose result was appealed
SELECT 100.0 * sum(CASE WHEN appealed = 1 THEN 1 ELSE 0 END) / count(*) FROM Script;
-- Q: How many scripts have not been checked by anybody?
SELECT count(*) FROM Script WHERE checked_by IS NULL;
