CREATE TABLE schools (sch_id INTEGER PRIMARY KEY, sch_name TEXT, district TEXT, pupils INTEGER, opened INTEGER, website TEXT);
CREATE TABLE teachers (tch_id INTEGER PRIMARY KEY, tch_name TEXT, sch_id INTEGER REFERENCES schools(sch_id), main_subject TEXT, salary INTEGER, hired DATE);
CREATE TABLE substitutes (sub_id INTEGER PRIMARY KEY, sub_name TEXT, day_rate REAL, district TEXT, registered DATE, email TEXT);
CREATE TABLE sub_subjects (sub_id INTEGER REFERENCES substitutes(sub_id), subject TEXT, certified TEXT, PRIMARY KEY (sub_id, subject));
CREATE TABLE absences (abs_id INTEGER PRIMARY KEY, tch_id INTEGER REFERENCES teachers(tch_id), reason TEXT, start_dt DATE, end_dt DATE, reported_by TEXT);
CREATE TABLE bookings (bk_id INTEGER PRIMARY KEY, abs_id INTEGER REFERENCES absences(abs_id), sub_id INTEGER REFERENCES substitutes(sub_id), days INTEGER, rating INTEGER, booked_on DATE);
INSERT INTO schools VALUES (1,'Elm Grove Primary','East',310,1964,'elmgrove.example'),(2,'St Brannock School','West',540,1921,NULL),(3,'Quayside Academy','East',890,2009,'quayside.example'),(4,'Hilltop Primary','North',205,1978,NULL),(5,'Millbrook School','West',425,1953,'millbrook.example');
INSERT INTO teachers VALUES (1,'Nora Finch',1,'Music',38500,'2012-09-01'),(2,'Des Okafor',1,'Maths',41200,'2008-01-05'),(3,'Lena Pryce',2,'Maths',44000,'2003-09-01'),(4,'Rob Tully',3,'Physics',46500,'2010-09-01'),(5,'Jade Whit',3,'Art',35100,'2019-04-22'),(6,'Colm Rey',3,'Maths',39900,'2016-09-01'),(7,'Ivy Stone',5,'French',40250,'2014-01-06');
INSERT INTO substitutes VALUES (1,'Pete Marsh',165,'East','2019-02-11','pete@subs.example'),(2,'Anya Volk',180,'West','2020-10-03',NULL),(3,'Gus Lamb',150,'East','2021-08-19','gus@subs.example'),(4,'Rita Sosa',172.5,'North','2018-06-30','rita@subs.example'),(5,'Hal Penn',150,'West','2023-01-16',NULL);
INSERT INTO sub_subjects VALUES (1,'Maths','Y'),(1,'Physics','Y'),(2,'French','Y'),(2,'Music','N'),(3,'Art','Y'),(4,'Maths','N'),(4,'Music','Y'),(4,'Art','Y');
INSERT INTO absences VALUES (1,2,'sick','2024-01-08','2024-01-12','head'),(2,3,'training','2024-01-22','2024-01-23','self'),(3,4,'sick','2024-02-05','2024-02-16','self'),(4,5,'parental','2024-02-12','2024-06-28','self'),(5,2,'sick','2024-03-04','2024-03-06','head'),(6,7,'jury duty','2024-03-11','2024-03-15',NULL),(7,6,'training','2024-04-15','2024-04-16','head');
INSERT INTO bookings VALUES (1,1,1,5,4,'2024-01-07'),(2,2,4,2,3,'2024-01-15'),(3,3,1,10,5,'2024-02-04'),(4,4,3,40,4,'2024-02-01'),(5,4,4,55,5,'2024-03-28'),(6,5,1,3,NULL,'2024-03-04'),(7,6,2,5,2,'2024-03-08');
-- Q: Find the name and id of the teachers who have never been absent.
SELECT tch_name, tch_id FROM teachers WHERE tch_id NOT IN (SELECT tch_id FROM absences);
-- Q: What are the names of the schools whose number of pupils is above the average?
SELECT sch_name FROM schools WHERE pupils > (SELECT avg(pupils) FROM schools);
-- Q: List the name of each school and how many teachers it employs, in descending order of that number.
SELECT s.sch_name, count(*) FROM schools AS s JOIN teachers AS t ON t.sch_id = s.sch_id GROUP BY s.sch_id ORDER BY count(*) DESC;
-- Q: Which substitutes can teach at least two subjects? Give the name and the number.
SELECT u.sub_name, count(*) FROM substitutes AS u JOIN sub_subjects AS x ON x.sub_id = u.sub_id GROUP BY u.sub_id HAVING count(*) >= 2;
-- Q: Show the names of the substitutes who can teach both Music and Art.
SELECT u.sub_name FROM substitutes AS u JOIN sub_subjects AS x ON x.sub_id = u.sub_id WHERE x.subject = 'Music' INTERSECT SELECT u.sub_name FROM substitutes AS u JOIN sub_subjects AS x ON x.sub_id = u.sub_id WHERE x.subject = 'Art';
-- Q: Find the districts that have a school but no substitute, or a substitute but whose rate is under 160.
SELECT district FROM schools WHERE district NOT IN (SELECT district FROM substitutes) UNION SELECT district FROM substitutes WHERE day_rate < 160;
-- Q: What are the average, lowest and highest salary of the Maths teachers?
SELECT avg(salary), min(salary), max(salary) FROM teachers WHERE main_subject = 'Maths';
-- Q: Give the name and main subject of the teachers who work at Quayside Academy.
SELECT t.tch_name, t.main_subject FROM teachers AS t JOIN schools AS s ON t.sch_id = s.sch_id WHERE s.sch_name = 'Quayside Academy';
-- Q: Find the ids and names of schools without any teacher on record.
SELECT sch_id, sch_name FROM schools WHERE NOT EXISTS (SELECT * FROM teachers WHERE teachers.sch_id = schools.sch_id);
-- Q: List the name of the substitute and the reason of the absence for every booking rated 4 or better.
SELECT u.sub_name, a.reason FROM bookings AS b JOIN substitutes AS u ON b.sub_id = u.sub_id JOIN absences AS a ON b.abs_id = a.abs_id WHERE b.rating >= 4;
-- Q: Which schools contain the word Primary in their name? Name and year of opening.
SELECT sch_name, opened FROM schools WHERE sch_name LIKE '%Primary%';
-- Q: Which substitute has worked the largest total number of days?
SELECT u.sub_name FROM substitutes AS u JOIN bookings AS b ON b.sub_id = u.sub_id GROUP BY u.sub_id ORDER BY sum(b.days) DESC LIMIT 1;
-- Q: How long was each absence in days? Id and days please.
SELECT abs_id, julianday(end_dt) - julianday(start_dt) FROM absences;
-- Q: money owed per booking: booking id, days times day rate
SELECT b.bk_id, b.days * u.day_rate FROM bookings AS b JOIN substitutes AS u ON b.sub_id = u.sub_id;
-- Q: What fraction of absences were because of sickness ('sick')?
SELECT CAST(sum(CASE WHEN reason = 'sick' THEN 1 ELSE 0 END) AS REAL) / count(*) FROM absences;
-- Q: show every substitute's email, or 'none' when there isn't one
SELECT sub_name, COALESCE(email, 'none') FROM substitutes;
-- Q: Who is the best paid teacher at each school? School id, teacher, salary.
SELECT sch_id, tch_name, salary FROM (SELECT sch_id, tch_name, salary, row_number() OVER (PARTITION BY sch_id ORDER BY salary DESC) AS place FROM teachers) WHERE place = 1;
-- Q: Absences starting in each month, with the number
SELECT strftime('%Y-%m', start_dt), count(*) FROM absences GROUP BY strftime('%Y-%m', start_dt);
-- Q: rank teachers by pay, name and rank
SELECT tch_name, rank() OVER (ORDER BY salary DESC) FROM teachers;
-- Q: What share of all days booked did each substitute (by id) work, in percent?
SELECT sub_id, 100.0 * sum(days) / (SELECT sum(days) FROM bookings) FROM bookings GROUP BY sub_id;
-- Q: who reported nobody knows: which absences have no reporter? Ids.
SELECT abs_id FROM absences WHERE reported_by IS NULL;
-- Q: Which absence got no stand-in at all?
SELECT abs_id FROM absences WHERE NOT EXISTS (SELECT * FROM bookings WHERE bookings.abs_id = absences.abs_id);
-- Q: certified against uncertified subjects per substitute id, side by side
SELECT sub_id, sum(CASE WHEN certified = 'Y' THEN 1 ELSE 0 END), sum(CASE WHEN certified = 'N' THEN 1 ELSE 0 END) FROM sub_subjects GROUP BY sub_id;
-- Q: When was the first booking made and when the last?
SELECT min(booked_on), max(booked_on) FROM bookings;
