CREATE TABLE teachers (id INTEGER PRIMARY KEY, name TEXT, subject TEXT, birth_year INTEGER, full_time TEXT);
CREATE TABLE classes (id INTEGER PRIMARY KEY, name TEXT, grade INTEGER, form_teacher_id INTEGER REFERENCES teachers(id), classroom TEXT);
CREATE TABLE pupils (id INTEGER PRIMARY KEY, name TEXT, class_id INTEGER REFERENCES classes(id), sex TEXT, date_of_birth DATE, bus_line TEXT, lunch TEXT);
CREATE TABLE tests (id INTEGER PRIMARY KEY, class_id INTEGER REFERENCES classes(id), teacher_id INTEGER REFERENCES teachers(id), subject TEXT, date DATE, max_points INTEGER);
CREATE TABLE scores (test_id INTEGER REFERENCES tests(id), pupil_id INTEGER REFERENCES pupils(id), points REAL);
INSERT INTO teachers VALUES (1,'Mrs Alder','maths',1974,'Y'),(2,'Mr Boyle','english',1986,'Y'),(3,'Ms Cheng','science',1991,'N'),(4,'Mr Dorsey','music',1962,'N'),(5,'Mrs Egan','maths',1980,'Y');
INSERT INTO classes VALUES (1,'3A',3,1,'R11'),(2,'3B',3,2,'R12'),(3,'4A',4,5,'R21'),(4,'5A',5,3,'R30'),(5,'6A',6,NULL,'R31');
INSERT INTO pupils VALUES (1,'Tariq',1,'M','2013-10-04','Line 2','hot'),(2,'Lotte',1,'F','2014-02-17','Line 5','packed'),(3,'Owen',1,'M','2013-12-30',NULL,'hot'),(4,'Bianca',2,'F','2014-05-08','Line 2','hot'),(5,'Seb',2,'M','2013-09-21',NULL,'packed'),(6,'Greta',3,'F','2012-11-11','Line 5','hot'),(7,'Ravi',3,'M','2013-03-03','Line 2','packed'),(8,'Nuala',4,'F','2011-08-27',NULL,'hot'),(9,'Pim',4,'M','2012-01-15','Line 7','hot');
INSERT INTO tests VALUES (1,1,1,'maths','2022-10-14',40),(2,1,2,'english','2022-11-03',50),(3,2,1,'maths','2022-10-21',40),(4,3,5,'maths','2022-12-02',60),(5,4,3,'science','2023-01-18',30),(6,1,1,'maths','2023-02-10',40),(7,5,3,'science','2023-02-24',30);
INSERT INTO scores VALUES (1,1,33),(1,2,38.5),(1,3,19),(2,1,41),(2,2,46),(3,4,30),(3,5,27.5),(4,6,55),(4,7,48),(5,8,22),(6,1,36),(6,2,40),(6,3,NULL);
-- Q: How many pupils eat a hot lunch?
SELECT count(*) FROM pupils WHERE lunch = 'hot';
-- Q: What is the name of the oldest teacher?
SELECT name FROM teachers ORDER BY birth_year LIMIT 1;
-- Q: Give name and classroom of every class of grade 3.
SELECT name, classroom FROM classes WHERE grade = 3;
-- Q: which bus lines do our children use, each one once
SELECT DISTINCT bus_line FROM pupils WHERE bus_line IS NOT NULL;
-- Q: Female pupils from youngest to oldest
SELECT name FROM pupils WHERE sex = 'F' ORDER BY date_of_birth DESC;
-- Q: How big is each class? Show class name and number of pupils.
SELECT classes.name, count(*) FROM classes JOIN pupils ON classes.id = pupils.class_id GROUP BY classes.id;
-- Q: Who is the form teacher of 4A?
SELECT teachers.name FROM teachers JOIN classes ON teachers.id = classes.form_teacher_id WHERE classes.name = '4A';
-- Q: Average points for each test, together with its subject and date
SELECT tests.subject, tests.date, avg(scores.points) FROM tests JOIN scores ON tests.id = scores.test_id GROUP BY tests.id;
-- Q: Which pupil has the best average score?
SELECT pupils.name FROM pupils JOIN scores ON pupils.id = scores.pupil_id GROUP BY pupils.id ORDER BY avg(scores.points) DESC LIMIT 1;
-- Q: Which teachers have set more than one test?
SELECT teachers.name FROM teachers JOIN tests ON teachers.id = tests.teacher_id GROUP BY teachers.id HAVING count(*) > 1;
-- Q: In which subject are the most tests written?
SELECT subject FROM tests GROUP BY subject ORDER BY count(*) DESC LIMIT 1;
-- Q: Which subjects does Tariq have a score in? Avoid duplicates.
SELECT DISTINCT tests.subject FROM tests JOIN scores ON tests.id = scores.test_id JOIN pupils ON scores.pupil_id = pupils.id WHERE pupils.name = 'Tariq';
-- Q: Which teacher has not given any test yet?
SELECT name FROM teachers WHERE id NOT IN (SELECT teacher_id FROM tests);
-- Q: Which pupils have never sat a test?
SELECT pupils.name FROM pupils LEFT JOIN scores ON pupils.id = scores.pupil_id WHERE scores.test_id IS NULL;
-- Q: Find the names of classes that wrote both a maths and an english test.
SELECT classes.name FROM classes JOIN tests ON classes.id = tests.class_id WHERE tests.subject = 'maths' INTERSECT SELECT classes.name FROM classes JOIN tests ON classes.id = tests.class_id WHERE tests.subject = 'english';
-- Q: Who scored more than the overall average of points in test 1?
SELECT pupils.name FROM pupils JOIN scores ON pupils.id = scores.pupil_id WHERE scores.test_id = 1 AND scores.points > (SELECT avg(points) FROM scores);
-- Q: Show each pupil's result in test 4 as a percentage of the maximum.
SELECT pupils.name, 100.0 * scores.points / tests.max_points FROM scores JOIN pupils ON scores.pupil_id = pupils.id JOIN tests ON scores.test_id = tests.id WHERE tests.id = 4;
-- Q: How many pupils were born in each year?
SELECT strftime('%Y', date_of_birth), count(*) FROM pupils GROUP BY strftime('%Y', date_of_birth);
-- Q: Which class lacks a form teacher?
SELECT name FROM classes WHERE form_teacher_id IS NULL;
-- Q: best two scores of every test: test id, pupil, points
SELECT test_id, name, points FROM (SELECT scores.test_id, pupils.name, scores.points, row_number() OVER (PARTITION BY scores.test_id ORDER BY scores.points DESC) AS place FROM scores JOIN pupils ON scores.pupil_id = pupils.id) WHERE place <= 2;
