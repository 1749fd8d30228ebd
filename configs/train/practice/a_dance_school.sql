CREATE TABLE Ref_Styles (style_code TEXT PRIMARY KEY, style_name TEXT, origin TEXT);
CREATE TABLE Teachers (teacher_id INTEGER PRIMARY KEY, name TEXT, phone TEXT, hourly_rate REAL, hired DATE);
CREATE TABLE Classes (class_id INTEGER PRIMARY KEY, style_code TEXT REFERENCES Ref_Styles(style_code), teacher_id INTEGER REFERENCES Teachers(teacher_id), level TEXT, day_of_week TEXT, start_time TEXT, room TEXT, max_students INTEGER, term_fee REAL);
CREATE TABLE Students (student_id INTEGER PRIMARY KEY, name TEXT, date_of_birth DATE, guardian TEXT);
CREATE TABLE Enrolments (student_id INTEGER REFERENCES Students(student_id), class_id INTEGER REFERENCES Classes(class_id), enrolled_on DATE, paid_yn TEXT, grade TEXT);
INSERT INTO Ref_Styles VALUES ('BAL','ballet','France'),('TAP','tap','USA'),('FLA','flamenco','Spain'),('SAL','salsa','Cuba'),('JAZ','jazz dance','USA'),('KTK','kathak','India');
INSERT INTO Teachers VALUES (1,'Madame Oriel','020-1111',48,'2005-09-01'),(2,'Chico Bravo','020-2222',40,'2014-01-15'),(3,'Paloma Reyes',NULL,42,'2018-09-01'),(4,'Dina Foley','020-4444',35,'2022-02-01'),(5,'Raj Patel',NULL,38,'2023-09-01');
INSERT INTO Classes VALUES (1,'BAL',1,'beginner','Monday','16:00','Mirror Room',15,120),(2,'BAL',1,'advanced','Wednesday','18:00','Mirror Room',10,180),(3,'TAP',4,'beginner','Tuesday','17:00','Wood Floor',12,110),(4,'FLA',3,'intermediate','Thursday','19:00','Wood Floor',14,150),(5,'SAL',2,'beginner','Friday','20:00','Main Hall',30,90),(6,'SAL',2,'intermediate','Friday','21:00','Main Hall',24,100),(7,'JAZ',4,'intermediate','Saturday','11:00','Mirror Room',16,NULL);
INSERT INTO Students VALUES (1,'Elsie Gray','2014-03-02','Nora Gray'),(2,'Marta Wolf','1987-06-21',NULL),(3,'Theo Grant','2011-11-11','Paul Grant'),(4,'Nadia Shah','1995-01-30',NULL),(5,'Felix Moon','1990-09-14',NULL),(6,'Ivy Lane','2015-07-07','Rose Lane'),(7,'Sam Pike','2001-04-25',NULL);
INSERT INTO Enrolments VALUES (1,1,'2023-09-04','Y','B'),(6,1,'2023-09-05','Y','A'),(3,3,'2023-09-05','N','C'),(2,4,'2023-09-10','Y','A'),(2,5,'2023-09-10','Y',NULL),(4,5,'2023-09-15','N','B'),(4,6,'2024-01-12','Y','B'),(5,5,'2023-10-01','Y',NULL),(5,2,'2024-01-08','N','C'),(1,3,'2024-01-09','Y','B');
-- Q: How many students have no guardian on file?
SELECT count(*) FROM Students WHERE guardian IS NULL;
-- Q: Which dance styles come from the USA?
SELECT style_name FROM Ref_Styles WHERE origin = 'USA';
-- Q: Show the class ids and start times of all classes on Friday.
SELECT class_id, start_time FROM Classes WHERE day_of_week = 'Friday';
-- Q: What does the best paid teacher get per hour?
SELECT max(hourly_rate) FROM Teachers;
-- Q: names of the students, oldest to youngest
SELECT name FROM Students ORDER BY date_of_birth;
-- Q: Number of classes per room, and the total places in them
SELECT room, count(*), sum(max_students) FROM Classes GROUP BY room;
-- Q: Which teacher gives the most classes in the Mirror Room?
SELECT T1.name FROM Teachers AS T1 JOIN Classes AS T2 ON T1.teacher_id = T2.teacher_id WHERE T2.room = 'Mirror Room' GROUP BY T1.teacher_id ORDER BY count(*) DESC LIMIT 1;
-- Q: Give the style name and level of every class taught by Chico Bravo.
SELECT T2.style_name, T1.level FROM Classes AS T1 JOIN Ref_Styles AS T2 ON T1.style_code = T2.style_code JOIN Teachers AS T3 ON T1.teacher_id = T3.teacher_id WHERE T3.name = 'Chico Bravo';
-- Q: How many students are enrolled for each class id?
SELECT class_id, count(*) FROM Enrolments GROUP BY class_id;
-- Q: Students who take at least two classes
SELECT T1.name FROM Students AS T1 JOIN Enrolments AS T2 ON T1.student_id = T2.student_id GROUP BY T1.student_id HAVING count(*) >= 2;
-- Q: Who still has to pay? Name the students.
SELECT DISTINCT T1.name FROM Students AS T1 JOIN Enrolments AS T2 ON T1.student_id = T2.student_id WHERE T2.paid_yn = 'N';
-- Q: On average, what is the term fee for each style name?
SELECT T1.style_name, avg(T2.term_fee) FROM Ref_Styles AS T1 JOIN Classes AS T2 ON T1.style_code = T2.style_code GROUP BY T1.style_code;
-- Q: Which style is not taught at the school at the moment?
SELECT style_name FROM Ref_Styles WHERE style_code NOT IN (SELECT style_code FROM Classes);
-- Q: Which students do both tap and ballet?
SELECT T1.name FROM Students AS T1 JOIN Enrolments AS T2 ON T1.student_id = T2.student_id JOIN Classes AS T3 ON T2.class_id = T3.class_id JOIN Ref_Styles AS T4 ON T3.style_code = T4.style_code WHERE T4.style_name = 'tap' INTERSECT SELECT T1.name FROM Students AS T1 JOIN Enrolments AS T2 ON T1.student_id = T2.student_id JOIN Classes AS T3 ON T2.class_id = T3.class_id JOIN Ref_Styles AS T4 ON T3.style_code = T4.style_code WHERE T4.style_name = 'ballet';
-- Q: Which teachers have no class to teach?
SELECT name FROM Teachers AS T1 WHERE NOT EXISTS (SELECT 1 FROM Classes AS T2 WHERE T2.teacher_id = T1.teacher_id);
-- Q: Classes (id) dearer than the average term fee
SELECT class_id FROM Classes WHERE term_fee > (SELECT avg(term_fee) FROM Classes);
-- Q: Students without any enrolment
SELECT name FROM Students WHERE student_id NOT IN (SELECT student_id FROM Enrolments);
-- Q: Fee income from paid enrolments per teacher
SELECT T1.name, sum(T2.term_fee) FROM Teachers AS T1 JOIN Classes AS T2 ON T1.teacher_id = T2.teacher_id JOIN Enrolments AS T3 ON T2.class_id = T3.class_id WHERE T3.paid_yn = 'Y' GROUP BY T1.teacher_id;
-- Q: What percent of graded enrolments got an A?
SELECT 100.0 * count(CASE WHEN grade = 'A' THEN 1 END) / count(grade) FROM Enrolments;
-- Q: enrolments by month
SELECT strftime('%Y-%m', enrolled_on), count(*) FROM Enrolments GROUP BY strftime('%Y-%m', enrolled_on);
