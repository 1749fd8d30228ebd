CREATE TABLE wall (wall_code TEXT PRIMARY KEY, wall_name TEXT, height_m REAL, angle INTEGER, kind TEXT);
CREATE TABLE setter (setter_id INTEGER PRIMARY KEY, setter_name TEXT, started_year INTEGER, rate_per_route REAL);
CREATE TABLE route (route_id INTEGER PRIMARY KEY, route_name TEXT, wall_code TEXT REFERENCES wall(wall_code), setter_id INTEGER REFERENCES setter(setter_id), grade INTEGER, colour TEXT, holds INTEGER, set_on DATE, stripped_on DATE);
CREATE TABLE member (member_id INTEGER PRIMARY KEY, member_name TEXT, plan TEXT, birth_date DATE, joined_on DATE, belay_ok TEXT, monthly_fee REAL);
CREATE TABLE ascent (ascent_id INTEGER PRIMARY KEY, member_id INTEGER REFERENCES member(member_id), route_id INTEGER REFERENCES route(route_id), climbed_on DATE, attempts INTEGER, style TEXT, stars INTEGER);
CREATE TABLE trainer (trainer_id INTEGER PRIMARY KEY, trainer_name TEXT, speciality TEXT, hourly_fee REAL);
CREATE TABLE course (course_id INTEGER PRIMARY KEY, course_title TEXT, trainer_id INTEGER REFERENCES trainer(trainer_id), starts_on DATE, sessions INTEGER, price REAL, places INTEGER);
CREATE TABLE course_signup (course_id INTEGER REFERENCES course(course_id), member_id INTEGER REFERENCES member(member_id), paid TEXT, attended INTEGER, PRIMARY KEY (course_id, member_id));
INSERT INTO wall VALUES ('W1','Prow',14,15,'lead'),('W2','Slab Corner',10,-8,'top rope'),('W3','Cave',4.5,45,'boulder'),('W4','Tower',16,0,'lead'),('W5','Kids Wall',6,0,'top rope');
INSERT INTO setter VALUES (1,'Dario Conti',2012,45),(2,'Frida Nyman',2017,40),(3,'Kwame Ofori',2021,32),(4,'Lisa Wendt',2024,28);
INSERT INTO route VALUES (1,'Green Giant','W1',1,6,'green',34,'2023-09-01','2024-01-15'),(2,'Blue Monday','W4',2,5,'blue',40,'2023-09-20',NULL),(3,'Sloth','W3',3,7,'green',12,'2023-11-02','2024-02-01'),(4,'Butter Fingers','W2',2,4,'yellow',22,'2023-11-10',NULL),(5,'Red Alert','W1',1,8,'red',31,'2024-01-16',NULL),(6,'Crab Walk','W3',3,5,'blue',14,'2024-02-02',NULL),(7,'Giant Steps','W4',1,7,'yellow',44,'2024-02-20',NULL),(8,'Tiny Dino','W2',2,3,'red',18,'2024-03-01',NULL);
INSERT INTO member VALUES (1,'Petra Sokol','gold','1990-05-02','2019-01-12','Y',59),(2,'Ahmed Latif','basic','2002-08-19','2022-10-01','Y',35),(3,'Ines Roth','student','2003-11-30','2023-02-15','N',28),(4,'Bob Yardley','gold','1971-03-08','2018-06-06','Y',59),(5,'Chiara Neri','student','2004-07-21','2023-09-25','Y',28),(6,'Finn Oster','basic','1996-12-12','2024-01-05','N',35);
INSERT INTO ascent VALUES (1,1,1,'2023-10-05',2,'redpoint',4),(2,2,2,'2023-10-11',1,'onsight',3),(3,1,3,'2023-12-01',6,'redpoint',5),(4,3,4,'2023-12-15',1,'flash',4),(5,4,2,'2024-01-20',1,'onsight',NULL),(6,1,5,'2024-02-14',9,'redpoint',5),(7,5,6,'2024-02-18',3,'redpoint',3),(8,5,3,'2024-01-28',7,'redpoint',4),(9,4,7,'2024-03-09',2,'redpoint',5),(10,2,6,'2024-03-11',1,'flash',2);
INSERT INTO trainer VALUES (1,'Marta Kolb','lead',38),(2,'Jo Pinder','boulder',34),(3,'Gil Avery','kids',30);
INSERT INTO course VALUES (1,'First Steps on Lead',1,'2023-10-10',6,150,8),(2,'Boulder Power',2,'2024-01-08',8,180,10),(3,'Falling Practice',1,'2024-02-05',2,60,6),(4,'Movement Clinic',2,'2024-04-02',4,110,10);
INSERT INTO course_signup VALUES (1,2,'Y',6),(1,3,'Y',4),(2,5,'Y',8),(2,6,'N',5),(2,3,'Y',7),(3,2,'Y',2),(3,3,'N',NULL);
-- Q: Find the name and grade of every route that is still up, that is, not stripped.
SELECT route_name, grade FROM route WHERE stripped_on IS NULL;
-- Q: What are the codes and names of the walls of at least 10 metres?
SELECT wall_code, wall_name FROM wall WHERE height_m >= 10;
-- Q: List the name of each setter and the number of routes set, most first.
SELECT s.setter_name, count(*) FROM setter AS s JOIN route AS r ON r.setter_id = s.setter_id GROUP BY s.setter_id ORDER BY count(*) DESC;
-- Q: Which colours are used for two or more routes on average harder than grade 5? Give the colour and the average grade.
SELECT colour, avg(grade) FROM route GROUP BY colour HAVING count(*) >= 2 AND avg(grade) > 5;
-- Q: What are the names of the setters who have not set any route?
SELECT setter_name FROM setter WHERE setter_id NOT IN (SELECT setter_id FROM route);
-- Q: Find the names of the members who have climbed both a green and a blue route.
SELECT m.member_name FROM member AS m JOIN ascent AS a ON a.member_id = m.member_id JOIN route AS r ON a.route_id = r.route_id WHERE r.colour = 'green' INTERSECT SELECT m.member_name FROM member AS m JOIN ascent AS a ON a.member_id = m.member_id JOIN route AS r ON a.route_id = r.route_id WHERE r.colour = 'blue';
-- Q: Show the names of the routes containing the word "giant", and the wall they are on.
SELECT r.route_name, w.wall_name FROM route AS r JOIN wall AS w ON r.wall_code = w.wall_code WHERE r.route_name LIKE '%giant%';
-- Q: What are the ids and names of the routes that nobody has climbed?
SELECT route_id, route_name FROM route WHERE route_id NOT IN (SELECT route_id FROM ascent);
-- Q: Which routes have a higher grade than the average route? List name and colour.
SELECT route_name, colour FROM route WHERE grade > (SELECT avg(grade) FROM route);
-- Q: Find the name of the wall on which the largest number of attempts was made.
SELECT w.wall_name FROM wall AS w JOIN route AS r ON r.wall_code = w.wall_code JOIN ascent AS a ON a.route_id = r.route_id GROUP BY w.wall_code ORDER BY sum(a.attempts) DESC LIMIT 1;
-- Q: What are the names of the members who signed up for a course but were never recorded with an ascent?
SELECT m.member_name FROM member AS m JOIN course_signup AS c ON c.member_id = m.member_id EXCEPT SELECT m.member_name FROM member AS m JOIN ascent AS a ON a.member_id = m.member_id;
-- Q: For each trainer give the name, the number of courses and the average price of the courses.
SELECT t.trainer_name, count(*), avg(c.price) FROM trainer AS t JOIN course AS c ON c.trainer_id = t.trainer_id GROUP BY t.trainer_id;
-- Q: What fraction of the members may belay?
SELECT CAST(sum(CASE WHEN belay_ok = 'Y' THEN 1 ELSE 0 END) AS REAL) / count(*) FROM member;
-- Q: how long was each stripped route up, in days
SELECT route_name, julianday(stripped_on) - julianday(set_on) FROM route WHERE stripped_on IS NOT NULL;
-- Q: what each setter earned so far (a fixed rate for each route)
SELECT s.setter_name, sum(s.rate_per_route) FROM setter AS s JOIN route AS r ON r.setter_id = s.setter_id GROUP BY s.setter_id;
-- Q: Hardest route per wall: code of the wall, route, grade
SELECT wall_code, route_name, grade FROM (SELECT wall_code, route_name, grade, row_number() OVER (PARTITION BY wall_code ORDER BY grade DESC) AS n FROM route) WHERE n = 1;
-- Q: Monthly fee income by plan as a percentage of all fees
SELECT plan, 100.0 * sum(monthly_fee) / (SELECT sum(monthly_fee) FROM member) FROM member GROUP BY plan;
-- Q: ascents by month
SELECT strftime('%Y-%m', climbed_on), count(*) FROM ascent GROUP BY strftime('%Y-%m', climbed_on);
-- Q: redpoint ascents and first-try ones (not redpoint), in two columns, for each member id
SELECT member_id, sum(CASE WHEN style = 'redpoint' THEN 1 ELSE 0 END), sum(CASE WHEN style != 'redpoint' THEN 1 ELSE 0 END) FROM ascent GROUP BY member_id;
-- Q: Free places on each course with signups
SELECT c.course_title, c.places - count(*) FROM course AS c JOIN course_signup AS s ON s.course_id = c.course_id GROUP BY c.course_id;
-- Q: grade 4 or less 'easy', 6 or less 'medium', above that 'hard' for all routes
SELECT route_name, CASE WHEN grade <= 4 THEN 'easy' WHEN grade <= 6 THEN 'medium' ELSE 'hard' END FROM route;
-- Q: courses that nobody has joined
SELECT course_title FROM course WHERE NOT EXISTS (SELECT 1 FROM course_signup WHERE course_signup.course_id = course.course_id);
-- Q: Which member is second oldest?
SELECT member_name FROM member ORDER BY birth_date LIMIT 1 OFFSET 1;
-- Q: When was the first and when the latest ascent of Petra Sokol?
SELECT min(a.climbed_on), max(a.climbed_on) FROM ascent AS a JOIN member AS m ON a.member_id = m.member_id WHERE m.member_name = 'Petra Sokol';
