CREATE TABLE school (school_id INTEGER PRIMARY KEY, school_name TEXT, town TEXT, kind TEXT, pupils INTEGER, head TEXT);
CREATE TABLE pupil (pupil_id INTEGER PRIMARY KEY, pupil_name TEXT, school_id INTEGER REFERENCES school(school_id), grade INTEGER, birth_date DATE, email TEXT);
CREATE TABLE field (field_code TEXT PRIMARY KEY, field_name TEXT, max_team INTEGER);
CREATE TABLE project (project_id INTEGER PRIMARY KEY, title TEXT, field_code TEXT REFERENCES field(field_code), started DATE, handed_in DATE, cost REAL, booth TEXT, pages INTEGER);
CREATE TABLE team_member (project_id INTEGER REFERENCES project(project_id), pupil_id INTEGER REFERENCES pupil(pupil_id), role TEXT, PRIMARY KEY (project_id, pupil_id));
CREATE TABLE judge (judge_id INTEGER PRIMARY KEY, judge_name TEXT, town TEXT, employer TEXT, field_code TEXT REFERENCES field(field_code));
CREATE TABLE score (score_id INTEGER PRIMARY KEY, project_id INTEGER REFERENCES project(project_id), judge_id INTEGER REFERENCES judge(judge_id), originality INTEGER, method INTEGER, display INTEGER, scored_on DATE);
INSERT INTO school VALUES (1,'Birchfield High','Hollin','state',920,'Mr Abbot'),(2,'Saint Odile','Hollin','church',410,'Sister Agna'),(3,'Quay Academy','Portmere','state',1180,'Ms Varga'),(4,'Elm Lodge','Tarbeck','private',265,'Dr Pell'),(5,'Mill Lane School','Portmere','private',350,'Mrs Osei');
INSERT INTO pupil VALUES (1,'Noor Aziz',1,9,'2009-03-14','noor@birch.test'),(2,'Tim Garrow',1,11,'2007-06-02',NULL),(3,'Lea Monti',2,10,'2008-11-23','lea@odile.test'),(4,'Oskar Finn',3,9,'2009-01-30','oskar@quay.test'),(5,'Mina Park',3,12,'2006-05-09','mina@quay.test'),(6,'Jude Achebe',3,10,'2008-07-17',NULL),(7,'Ella Stroud',4,11,'2007-12-01','ella@elm.test'),(8,'Rafi Cohen',2,9,'2009-08-26','rafi@odile.test');
INSERT INTO field VALUES ('BIO','biology',3),('PHY','physics',2),('CHE','chemistry',3),('ENG','engineering',4),('MAT','mathematics',1);
INSERT INTO project VALUES (1,'Why Slugs Love Beer','BIO','2023-10-02','2024-03-01',45.5,'A1',22),(2,'The Singing Pendulum','PHY','2023-11-15','2024-03-04',80,'A2',31),(3,'Paper Bridge Under Load','ENG','2023-09-20','2024-02-27',120,'B1',40),(4,'Soap from Kitchen Fat','CHE','2024-01-08','2024-03-05',32,'B2',18),(5,'A Robot That Waters','ENG','2023-10-30',NULL,260.4,NULL,12),(6,'Moss on the North Side','BIO','2023-12-11','2024-03-03',15,'A3',26);
INSERT INTO team_member VALUES (1,1,'leader'),(1,2,'helper'),(2,3,'leader'),(3,4,'leader'),(3,5,'helper'),(3,6,'helper'),(4,8,'leader'),(5,5,'leader'),(6,3,'helper'),(6,8,'leader');
INSERT INTO judge VALUES (1,'Prof Hana Weiss','Portmere','Coast University','BIO'),(2,'Ned Barlow','Hollin','Barlow Bridges','ENG'),(3,'Dr Ife Sule','Tarbeck','Coast University','PHY'),(4,'Kate Linde','Hollin','City Lab','CHE');
INSERT INTO score VALUES (1,1,1,8,6,7,'2024-03-15'),(2,1,3,7,7,9,'2024-03-15'),(3,2,3,9,8,6,'2024-03-15'),(4,3,2,7,9,8,'2024-03-16'),(5,3,3,6,9,7,'2024-03-16'),(6,4,1,5,6,6,'2024-03-16'),(7,6,1,4,8,5,'2024-03-15'),(8,2,2,8,7,7,'2024-03-16'),(9,3,1,8,8,9,'2024-03-16');
-- Q: Find the titles and booths of the projects in the field called biology.
SELECT p.title, p.booth FROM project AS p JOIN field AS f ON p.field_code = f.field_code WHERE f.field_name = 'biology';
-- Q: What are the names of the judges who live in Hollin?
SELECT judge_name FROM judge WHERE town = 'Hollin';
-- Q: Who runs the largest of the state schools?
SELECT head FROM school WHERE kind = 'state' ORDER BY pupils DESC LIMIT 1;
-- Q: List the name of each school and the number of its pupils who take part, fewest first.
SELECT s.school_name, count(*) FROM school AS s JOIN pupil AS p ON p.school_id = s.school_id GROUP BY s.school_id ORDER BY count(*);
-- Q: Which pupils belong to at least two teams? Give id and name.
SELECT p.pupil_id, p.pupil_name FROM pupil AS p JOIN team_member AS m ON m.pupil_id = p.pupil_id GROUP BY p.pupil_id HAVING count(*) >= 2;
-- Q: Who has been a leader in one project and a helper in another? Show the pupil ids.
SELECT pupil_id FROM team_member WHERE role = 'leader' INTERSECT SELECT pupil_id FROM team_member WHERE role = 'helper';
-- Q: What are the codes of the fields that no project uses?
SELECT field_code FROM field EXCEPT SELECT field_code FROM project;
-- Q: What are the lowest, highest and average marks for method?
SELECT min(method), max(method), avg(method) FROM score;
-- Q: Show the titles of projects that cost more than the average project, dearest first.
SELECT title FROM project WHERE cost > (SELECT avg(cost) FROM project) ORDER BY cost DESC;
-- Q: Give the title and number of pages of every project whose title starts with 'The' or contains 'Bridge'.
SELECT title, pages FROM project WHERE title LIKE 'The%' OR title LIKE '%Bridge%';
-- Q: Which judges gave marks to a project outside their own field? List each name once.
SELECT DISTINCT j.judge_name FROM judge AS j JOIN score AS s ON s.judge_id = j.judge_id JOIN project AS p ON s.project_id = p.project_id WHERE p.field_code <> j.field_code;
-- Q: In which towns is there a school as well as a judge?
SELECT town FROM school INTERSECT SELECT town FROM judge;
-- Q: What is the title of the project with the second highest average for originality?
SELECT p.title FROM project AS p JOIN score AS s ON s.project_id = p.project_id GROUP BY p.project_id ORDER BY avg(s.originality) DESC LIMIT 1 OFFSET 1;
-- Q: Find the names of pupils from Portmere schools who are in grade 10 or above.
SELECT p.pupil_name FROM pupil AS p JOIN school AS s ON p.school_id = s.school_id WHERE s.town = 'Portmere' AND p.grade >= 10;
-- Q: the two longest reports of every field code
SELECT field_code, title FROM (SELECT field_code, title, row_number() OVER (PARTITION BY field_code ORDER BY pages DESC) AS place FROM project) WHERE place <= 2;
-- Q: Youngest pupil in each grade
SELECT grade, pupil_name FROM (SELECT grade, pupil_name, row_number() OVER (PARTITION BY grade ORDER BY birth_date DESC) AS place FROM pupil) WHERE place = 1;
-- Q: What portion of the pupils are in grade 9, as a fraction?
SELECT CAST(sum(CASE WHEN grade = 9 THEN 1 ELSE 0 END) AS REAL) / count(*) FROM pupil;
-- Q: how many percent of the money spent went into each field code
SELECT field_code, 100.0 * sum(cost) / (SELECT sum(cost) FROM project) FROM project GROUP BY field_code;
-- Q: Call projects under 40 'cheap', under 100 'fair' and the rest 'costly', next to the title
SELECT title, CASE WHEN cost < 40 THEN 'cheap' WHEN cost < 100 THEN 'fair' ELSE 'costly' END FROM project;
-- Q: leaders and helpers side by side for each project id
SELECT project_id, sum(CASE WHEN role = 'leader' THEN 1 ELSE 0 END), sum(CASE WHEN role = 'helper' THEN 1 ELSE 0 END) FROM team_member GROUP BY project_id;
-- Q: Which schools send nobody?
SELECT s.school_name FROM school AS s WHERE NOT EXISTS (SELECT * FROM pupil AS p WHERE p.school_id = s.school_id);
-- Q: projects still without a single score
SELECT p.title FROM project AS p LEFT JOIN score AS s ON s.project_id = p.project_id WHERE s.score_id IS NULL;
-- Q: How many days passed between start and hand-in, per title? Skip what is not handed in.
SELECT title, julianday(handed_in) - julianday(started) FROM project WHERE handed_in IS NOT NULL;
-- Q: Which projects were begun in October 2023?
SELECT title FROM project WHERE strftime('%Y-%m', started) = '2023-10';
-- Q: score id with the three marks added up, best first
SELECT score_id, originality + method + display FROM score ORDER BY originality + method + display DESC;
-- Q: pupil names with their email, or 'none given'
SELECT pupil_name, COALESCE(email, 'none given') FROM pupil;
