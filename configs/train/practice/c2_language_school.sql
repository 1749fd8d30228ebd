CREATE TABLE lang (lcode TEXT PRIMARY KEY, lname TEXT, speakers_m REAL, script TEXT);
CREATE TABLE tutor (tno INTEGER PRIMARY KEY, tname TEXT, native_lcode TEXT REFERENCES lang(lcode), hired TEXT, hourly REAL, email TEXT);
CREATE TABLE course (cno INTEGER PRIMARY KEY, ctitle TEXT, lcode TEXT REFERENCES lang(lcode), cefr TEXT, weeks INTEGER, price INTEGER, max_size INTEGER);
CREATE TABLE grp (gno INTEGER PRIMARY KEY, cno INTEGER REFERENCES course(cno), tno INTEGER REFERENCES tutor(tno), substitute_tno INTEGER REFERENCES tutor(tno), starts DATE, evening INTEGER, room TEXT);
CREATE TABLE learner (lno INTEGER PRIMARY KEY, learner_name TEXT, mother_tongue TEXT REFERENCES lang(lcode), birthyear INTEGER, profession TEXT);
CREATE TABLE enrol (gno INTEGER REFERENCES grp(gno), lno INTEGER REFERENCES learner(lno), paid REAL, final_score INTEGER, dropped INTEGER, PRIMARY KEY (gno, lno));
CREATE TABLE speaks (tno INTEGER REFERENCES tutor(tno), lcode TEXT REFERENCES lang(lcode), proficiency TEXT, PRIMARY KEY (tno, lcode));
INSERT INTO lang VALUES ('spa','Spanish',485,'Latin'),('jpn','Japanese',125,'Kanji'),('rus','Russian',154,'Cyrillic'),('swa','Swahili',16,'Latin'),('ita','Italian',65,'Latin'),('kat','Georgian',4,'Mkhedruli');
INSERT INTO tutor VALUES (1,'Lucia Paredes','spa','2014-01-07',32,'lp@polyglot.test'),(2,'Kenji Mori','jpn','2018-09-03',38,'km@polyglot.test'),(3,'Vera Orlova','rus','2016-03-21',34,NULL),(4,'Paolo Gatti','ita','2020-10-12',29,'pg@polyglot.test'),(5,'Nino Beridze','kat','2022-05-02',27,'nb@polyglot.test');
INSERT INTO course VALUES (1,'Hola!','spa','A1',12,290,14),(2,'Spanish at Work','spa','B2',10,360,10),(3,'First Kanji','jpn','A1',16,420,8),(4,'Ciao Roma','ita','A1',12,280,12),(5,'Russian Stories','rus','B1',14,340,10),(6,'Safari Swahili','swa','A1',8,210,12),(7,'Advanced Italian','ita','C1',10,380,8);
INSERT INTO grp VALUES (1,1,1,4,'2023-01-16',1,'R1'),(2,1,1,NULL,'2023-04-17',0,'R1'),(3,3,2,NULL,'2023-01-17',1,'R2'),(4,4,4,1,'2023-02-06',0,'R3'),(5,5,3,5,'2023-02-09',1,'R2'),(6,2,1,4,'2023-05-08',1,'R3'),(7,7,4,NULL,'2023-09-11',0,'R1');
INSERT INTO learner VALUES (1,'Emre Yildiz','rus',1990,'cook'),(2,'Astrid Falk','spa',1985,'engineer'),(3,'Bob Tran',NULL,2001,'student'),(4,'Chiara Neri','ita',1978,'nurse'),(5,'Daisy Moss',NULL,1969,'retired'),(6,'Farid Aziz','rus',1995,'engineer'),(7,'Greg Pell','ita',2003,'student');
INSERT INTO enrol VALUES (1,1,290,82,0),(1,3,290,NULL,1),(1,5,261,74,0),(3,2,420,91,0),(3,6,420,68,0),(4,3,280,88,0),(4,5,280,79,0),(5,4,340,95,0),(6,1,360,77,0),(6,4,180,NULL,1),(2,6,290,85,0);
INSERT INTO speaks VALUES (1,'spa','native'),(1,'ita','fluent'),(2,'jpn','native'),(3,'rus','native'),(3,'kat','basic'),(4,'ita','native'),(4,'spa','fluent'),(5,'kat','native'),(5,'rus','fluent');
-- Q: Which languages are written in the Latin script?
SELECT lname FROM lang WHERE script = 'Latin';
-- Q: How much is the course First Kanji?
SELECT price FROM course WHERE ctitle = 'First Kanji';
-- Q: beginners' courses (A1), cheapest first
SELECT ctitle FROM course WHERE cefr = 'A1' ORDER BY price;
-- Q: How many groups meet in the evening?
SELECT count(*) FROM grp WHERE evening = 1;
-- Q: What do the tutors earn per hour at the least and at the most?
SELECT min(hourly), max(hourly) FROM tutor;
-- Q: Who teaches Russian Stories?
SELECT tutor.tname FROM grp JOIN tutor ON grp.tno = tutor.tno JOIN course ON grp.cno = course.cno WHERE course.ctitle = 'Russian Stories';
-- Q: Who substitutes in group 4?
SELECT tutor.tname FROM grp JOIN tutor ON grp.substitute_tno = tutor.tno WHERE grp.gno = 4;
-- Q: Number of courses and average price per language
SELECT lang.lname, count(*), avg(course.price) FROM lang JOIN course ON course.lcode = lang.lcode GROUP BY lang.lcode;
-- Q: Which tutor runs the most groups?
SELECT tutor.tname FROM tutor JOIN grp ON grp.tno = tutor.tno GROUP BY tutor.tno ORDER BY count(*) DESC LIMIT 1;
-- Q: Learners enrolled in at least two groups
SELECT learner.learner_name FROM learner JOIN enrol ON enrol.lno = learner.lno GROUP BY learner.lno HAVING count(*) >= 2;
-- Q: money paid per group, group number and total
SELECT gno, sum(paid) FROM enrol GROUP BY gno;
-- Q: Engineers or students born after 1988
SELECT learner_name FROM learner WHERE profession IN ('engineer', 'student') AND birthyear > 1988;
-- Q: Which languages does Vera Orlova speak, and how well?
SELECT lang.lname, speaks.proficiency FROM speaks JOIN lang ON speaks.lcode = lang.lcode JOIN tutor ON speaks.tno = tutor.tno WHERE tutor.tname = 'Vera Orlova';
-- Q: Who has signed up for nothing yet?
SELECT learner_name FROM learner WHERE lno NOT IN (SELECT lno FROM enrol);
-- Q: Learners who took both Spanish and Italian courses
SELECT learner.learner_name FROM learner JOIN enrol ON enrol.lno = learner.lno JOIN grp ON enrol.gno = grp.gno JOIN course ON grp.cno = course.cno JOIN lang ON course.lcode = lang.lcode WHERE lang.lname = 'Spanish' INTERSECT SELECT learner.learner_name FROM learner JOIN enrol ON enrol.lno = learner.lno JOIN grp ON enrol.gno = grp.gno JOIN course ON grp.cno = course.cno JOIN lang ON course.lcode = lang.lcode WHERE lang.lname = 'Italian';
-- Q: courses for which there is no group
SELECT ctitle FROM course EXCEPT SELECT course.ctitle FROM course JOIN grp ON grp.cno = course.cno;
-- Q: Languages none of our tutors speaks
SELECT lname FROM lang WHERE NOT EXISTS (SELECT * FROM speaks WHERE speaks.lcode = lang.lcode);
-- Q: Who scored above the average final score? Unique names.
SELECT DISTINCT learner.learner_name FROM learner JOIN enrol ON enrol.lno = learner.lno WHERE enrol.final_score > (SELECT avg(final_score) FROM enrol);
-- Q: Which language attracts the most enrolments?
SELECT lang.lname FROM lang JOIN course ON course.lcode = lang.lcode JOIN grp ON grp.cno = course.cno JOIN enrol ON enrol.gno = grp.gno GROUP BY lang.lcode ORDER BY count(*) DESC LIMIT 1;
-- Q: groups starting per month
SELECT strftime('%Y-%m', starts), count(*) FROM grp GROUP BY strftime('%Y-%m', starts);
-- Q: What percentage of enrolments was dropped?
SELECT 100.0 * sum(dropped) / count(*) FROM enrol;
-- Q: Best score in every group: group, learner number, score
SELECT gno, lno, final_score FROM (SELECT gno, lno, final_score, row_number() OVER (PARTITION BY gno ORDER BY final_score DESC) AS pos FROM enrol) WHERE pos = 1;
-- Q: What does each course cost per week?
SELECT ctitle, CAST(price AS REAL) / weeks FROM course;
-- Q: which tutor has no e-mail address
SELECT tname FROM tutor WHERE email IS NULL;
