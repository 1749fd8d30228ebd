CREATE TABLE Pupil (pupil_id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, form TEXT, birth_date DATE, home_town TEXT);
CREATE TABLE Course (course_code TEXT PRIMARY KEY, title TEXT, credits INTEGER, faculty TEXT, exam_fee REAL);
CREATE TABLE Invigilator (inv_id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, hourly_rate REAL, phone TEXT, home_town TEXT);
CREATE TABLE Hall (hall_code TEXT PRIMARY KEY, hall_name TEXT, seats INTEGER, floor INTEGER);
CREATE TABLE Sitting (sitting_id INTEGER PRIMARY KEY, course_code TEXT REFERENCES Course(course_code), hall_code TEXT REFERENCES Hall(hall_code), held_on DATE, hours REAL, lead_inv INTEGER REFERENCES Invigilator(inv_id), second_inv INTEGER REFERENCES Invigilator(inv_id));
CREATE TABLE Entry (sitting_id INTEGER REFERENCES Sitting(sitting_id), pupil_id INTEGER REFERENCES Pupil(pupil_id), attempt INTEGER, score REAL, absent INTEGER, PRIMARY KEY (sitting_id, pupil_id));
INSERT INTO Pupil VALUES (1,'Mira','Solberg','12A','2007-03-14','Hamar'),(2,'Jonas','Eide','12A','2007-08-30','Gran'),(3,'Tuva','Moen','12B','2006-11-02','Hamar'),(4,'Emil','Brekke','12B','2007-01-19','Moelv'),(5,'Sara','Solberg','12C','2006-06-25','Gran'),(6,'Odin','Falk','12C','2007-05-05',NULL),(7,'Ella','Haug','12A','2007-09-17','Hamar');
INSERT INTO Course VALUES ('CHE1','Chemistry One',10,'Science',45),('CHE2','Chemistry Two',10,'Science',50),('HIS1','Modern History',8,'Humanities',35),('GER2','German Two',6,'Languages',30),('GEO1','Geography',8,'Humanities',38),('STA1','Statistics',12,'Science',55);
INSERT INTO Invigilator VALUES (1,'Bente','Ruud',24,'555-101','Gran'),(2,'Karl','Moen',22.5,NULL,'Hamar'),(3,'Unni','Dahl',26,'555-140','Moelv'),(4,'Per','Lien',22.5,'555-177','Vang'),(5,'Gro','Strand',21,NULL,'Hamar');
INSERT INTO Hall VALUES ('N1','North Hall',120,1),('S2','South Hall',80,2),('GYM','Gymnasium',200,0),('L3','Library Annex',24,3);
INSERT INTO Sitting VALUES (1,'CHE1','N1','2024-01-15',4,1,2),(2,'HIS1','S2','2024-01-16',3,3,NULL),(3,'STA1','N1','2024-01-18',5,1,4),(4,'GER2','S2','2024-02-02',2.5,2,3),(5,'CHE1','GYM','2024-06-10',4,4,1),(6,'CHE2','N1','2024-06-12',4,3,2),(7,'HIS1','GYM','2024-06-12',3,2,NULL);
INSERT INTO Entry VALUES (1,1,1,72,0),(1,2,1,38,0),(1,4,1,NULL,1),(2,3,1,81,0),(2,5,1,44,0),(3,1,1,90,0),(3,4,1,57,0),(4,5,2,63,0),(4,3,1,70,0),(5,2,2,59,0),(5,4,2,41,0),(6,1,1,85,0),(7,5,2,NULL,1),(7,2,1,66,0);
-- Q: Find the code and title of the courses whose exam fee is above the average.
SELECT course_code, title FROM Course WHERE exam_fee > (SELECT avg(exam_fee) FROM Course);
-- Q: List the name of each hall and how many sittings it has hosted, most first.
SELECT h.hall_name, count(*) FROM Hall AS h JOIN Sitting AS s ON s.hall_code = h.hall_code GROUP BY h.hall_code ORDER BY count(*) DESC;
-- Q: What are the first and last names of the pupils who have entered at least three sittings? Give the number as well.
SELECT p.first_name, p.last_name, count(*) FROM Pupil AS p JOIN Entry AS e ON e.pupil_id = p.pupil_id GROUP BY p.pupil_id HAVING count(*) >= 3;
-- Q: Show the codes of the halls that have never been used for a sitting.
SELECT hall_code FROM Hall EXCEPT SELECT hall_code FROM Sitting;
-- Q: What are the average, minimum and maximum score in all entries?
SELECT avg(score), min(score), max(score) FROM Entry;
-- Q: Find the titles of courses that contain the word Chemistry.
SELECT title FROM Course WHERE title LIKE '%Chemistry%';
-- Q: Which home towns are shared by pupils and invigilators?
SELECT home_town FROM Pupil INTERSECT SELECT home_town FROM Invigilator;
-- Q: Give the first name, last name and score of everybody who sat German Two.
SELECT p.first_name, p.last_name, e.score FROM Pupil AS p JOIN Entry AS e ON e.pupil_id = p.pupil_id JOIN Sitting AS s ON e.sitting_id = s.sitting_id JOIN Course AS c ON s.course_code = c.course_code WHERE c.title = 'German Two';
-- Q: What are the ids and dates of the sittings led by Karl Moen?
SELECT s.sitting_id, s.held_on FROM Sitting AS s JOIN Invigilator AS i ON s.lead_inv = i.inv_id WHERE i.first_name = 'Karl' AND i.last_name = 'Moen';
-- Q: Which courses have never been examined? Give code, title and credits.
SELECT course_code, title, credits FROM Course WHERE course_code NOT IN (SELECT course_code FROM Sitting);
-- Q: What is the title of the course with the highest average score?
SELECT c.title FROM Course AS c JOIN Sitting AS s ON s.course_code = c.course_code JOIN Entry AS e ON e.sitting_id = s.sitting_id GROUP BY c.course_code ORDER BY avg(e.score) DESC LIMIT 1;
-- Q: List the faculties that offer more than one course, with the total credits of each.
SELECT faculty, sum(credits) FROM Course GROUP BY faculty HAVING count(*) > 1;
-- Q: what percentage of the entries ended in absence
SELECT 100.0 * sum(CASE WHEN absent = 1 THEN 1 ELSE 0 END) / count(*) FROM Entry;
-- Q: surnames of the pupils in 12A, all in capitals
SELECT upper(last_name) FROM Pupil WHERE form = '12A';
-- Q: What does the lead invigilator cost for each sitting, i.e. hours times hourly rate? Show the sitting id too.
SELECT s.sitting_id, s.hours * i.hourly_rate FROM Sitting AS s JOIN Invigilator AS i ON s.lead_inv = i.inv_id;
-- Q: Who has no phone on file? First and last name.
SELECT first_name, last_name FROM Invigilator WHERE phone IS NULL;
-- Q: Label every hall as small (under 50 seats), medium (under 150) or large.
SELECT hall_name, CASE WHEN seats < 50 THEN 'small' WHEN seats < 150 THEN 'medium' ELSE 'large' END FROM Hall;
-- Q: Best score in each sitting: sitting id, pupil id and score.
SELECT sitting_id, pupil_id, score FROM (SELECT sitting_id, pupil_id, score, row_number() OVER (PARTITION BY sitting_id ORDER BY score DESC) AS place FROM Entry) WHERE place = 1;
-- Q: sittings per month
SELECT strftime('%Y-%m', held_on), count(*) FROM Sitting GROUP BY strftime('%Y-%m', held_on);
-- Q: Per form, how many pupils came from Hamar and how many from Gran?
SELECT form, sum(CASE WHEN home_town = 'Hamar' THEN 1 ELSE 0 END), sum(CASE WHEN home_town = 'Gran' THEN 1 ELSE 0 END) FROM Pupil GROUP BY form;
-- Q: Which day had the most sittings?
SELECT held_on FROM Sitting GROUP BY held_on ORDER BY count(*) DESC LIMIT 1;
-- Q: Which surname occurs more than once among the pupils?
SELECT last_name FROM Pupil GROUP BY last_name HAVING count(*) > 1;
-- Q: How far is each course's exam fee from the average fee? Title and difference.
SELECT title, exam_fee - (SELECT avg(exam_fee) FROM Course) FROM Course;
-- Q: the second youngest pupil's first name
SELECT first_name FROM Pupil ORDER BY birth_date DESC LIMIT 1 OFFSET 1;
