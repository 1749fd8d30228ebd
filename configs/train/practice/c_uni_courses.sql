CREATE TABLE dept (dept_cd TEXT PRIMARY KEY, dept_nm TEXT, bldg TEXT, yr_budget INTEGER, chair_id INTEGER);
CREATE TABLE prof (prof_id INTEGER PRIMARY KEY, prof_nm TEXT, dept_cd TEXT REFERENCES dept(dept_cd), prof_rank TEXT, sal INTEGER, hire_yr INTEGER);
CREATE TABLE stud (stud_id INTEGER PRIMARY KEY, stud_nm TEXT, major_cd TEXT REFERENCES dept(dept_cd), gpa REAL, yr INTEGER, adv_id INTEGER REFERENCES prof(prof_id), home_st TEXT);
CREATE TABLE crs (crs_no TEXT PRIMARY KEY, crs_ttl TEXT, dept_cd TEXT REFERENCES dept(dept_cd), cred INTEGER, lvl INTEGER);
CREATE TABLE sect (sect_id INTEGER PRIMARY KEY, crs_no TEXT REFERENCES crs(crs_no), prof_id INTEGER REFERENCES prof(prof_id), term TEXT, cap INTEGER, rm TEXT);
CREATE TABLE enrl (sect_id INTEGER REFERENCES sect(sect_id), stud_id INTEGER REFERENCES stud(stud_id), grade_pts REAL, PRIMARY KEY (sect_id, stud_id));
CREATE TABLE prereq (crs_no TEXT REFERENCES crs(crs_no), req_crs_no TEXT REFERENCES crs(crs_no));
INSERT INTO dept VALUES ('MTH','Mathematics','Euler Hall',1200000,1),('GEO','Geology','Rock House',640000,3),('LIT','Literature','Old Main',410000,4),('MUS','Music','Chapel Wing',300000,NULL),('CHM','Chemistry','Lab Block',1500000,6);
INSERT INTO prof VALUES (1,'Adele Kwan','MTH','full',128000,1999),(2,'Boris Yale','MTH','assistant',79000,2018),(3,'Carmen Ortiz','GEO','full',117000,2005),(4,'Derek Shaw','LIT','associate',88000,2010),(5,'Eun Lee','CHM','assistant',83000,2019),(6,'Felix Brandt','CHM','full',134000,1994);
INSERT INTO stud VALUES (201,'Gail Moss','MTH',3.8,4,1,'Ohio'),(202,'Hank Bell','MTH',2.9,2,2,'Iowa'),(203,'Isla Crane','GEO',3.4,3,3,'Ohio'),(204,'Juan Prado','LIT',3.1,1,4,'Texas'),(205,'Kira Sohn','CHM',3.9,4,6,'Utah'),(206,'Lars Tveit',NULL,2.5,1,NULL,'Iowa'),(207,'Mona Aziz','CHM',3.3,2,5,'Ohio'),(208,'Nate Oduya','GEO',2.7,3,3,'Texas');
INSERT INTO crs VALUES ('MTH101','Calculus I','MTH',4,100),('MTH202','Linear Algebra','MTH',3,200),('GEO110','Minerals','GEO',3,100),('GEO310','Plate Motion','GEO',4,300),('LIT120','Epic Poems','LIT',3,100),('CHM210','Organic Chemistry','CHM',5,200),('MUS150','Harmony','MUS',2,100);
INSERT INTO sect VALUES (1,'MTH101',2,'F22',40,'E10'),(2,'MTH202',1,'F22',25,'E12'),(3,'GEO110',3,'F22',30,'R2'),(4,'GEO310',3,'S23',15,'R5'),(5,'LIT120',4,'S23',20,'O7'),(6,'CHM210',6,'S23',24,'L1'),(7,'MTH101',1,'S23',40,'E10');
INSERT INTO enrl VALUES (1,202,2.7),(1,206,2.0),(1,207,3.3),(2,201,4.0),(2,205,3.7),(3,203,3.3),(3,208,2.3),(4,203,3.7),(5,204,3.0),(5,201,3.7),(6,205,4.0),(6,207,NULL),(7,204,2.7);
INSERT INTO prereq VALUES ('MTH202','MTH101'),('GEO310','GEO110'),('GEO310','MTH101'),('CHM210','MTH101');
-- Q: How many students come from Ohio?
SELECT count(*) FROM stud WHERE home_st = 'Ohio';
-- Q: Professors with full rank, best salary first: name and salary.
SELECT prof_nm, sal FROM prof WHERE prof_rank = 'full' ORDER BY sal DESC;
-- Q: What is the highest, lowest and average gpa?
SELECT max(gpa), min(gpa), avg(gpa) FROM stud;
-- Q: titles of the 100 level courses
SELECT crs_ttl FROM crs WHERE lvl = 100;
-- Q: Which department has the biggest yearly budget?
SELECT dept_nm FROM dept ORDER BY yr_budget DESC LIMIT 1;
-- Q: How many professors does each department have?
SELECT dept.dept_nm, count(*) FROM dept JOIN prof ON dept.dept_cd = prof.dept_cd GROUP BY dept.dept_cd;
-- Q: Who advises Isla Crane?
SELECT prof.prof_nm FROM prof JOIN stud ON prof.prof_id = stud.adv_id WHERE stud.stud_nm = 'Isla Crane';
-- Q: Which course has been taken by the most students?
SELECT crs.crs_ttl FROM crs JOIN sect ON crs.crs_no = sect.crs_no JOIN enrl ON sect.sect_id = enrl.sect_id GROUP BY crs.crs_no ORDER BY count(*) DESC LIMIT 1;
-- Q: Average gpa of the students in each major; give the department's name.
SELECT dept.dept_nm, avg(stud.gpa) FROM dept JOIN stud ON dept.dept_cd = stud.major_cd GROUP BY dept.dept_cd;
-- Q: Which professors advise more than one student?
SELECT prof.prof_nm FROM prof JOIN stud ON prof.prof_id = stud.adv_id GROUP BY prof.prof_id HAVING count(*) > 1;
-- Q: Who chairs the Geology department?
SELECT prof.prof_nm FROM prof JOIN dept ON prof.prof_id = dept.chair_id WHERE dept.dept_nm = 'Geology';
-- Q: What courses and rooms does Carmen Ortiz teach in S23? Show title and room.
SELECT crs.crs_ttl, sect.rm FROM sect JOIN crs ON sect.crs_no = crs.crs_no JOIN prof ON sect.prof_id = prof.prof_id WHERE prof.prof_nm = 'Carmen Ortiz' AND sect.term = 'S23';
-- Q: Which courses have no section?
SELECT crs_ttl FROM crs WHERE crs_no NOT IN (SELECT crs_no FROM sect);
-- Q: What is required before taking Plate Motion? Give the titles.
SELECT r.crs_ttl FROM prereq JOIN crs AS c ON prereq.crs_no = c.crs_no JOIN crs AS r ON prereq.req_crs_no = r.crs_no WHERE c.crs_ttl = 'Plate Motion';
-- Q: Which rooms are used both in F22 and in S23?
SELECT rm FROM sect WHERE term = 'F22' INTERSECT SELECT rm FROM sect WHERE term = 'S23';
-- Q: Students whose gpa beats the average
SELECT stud_nm FROM stud WHERE gpa > (SELECT avg(gpa) FROM stud);
-- Q: Which professors do not teach any section?
SELECT prof_nm FROM prof WHERE NOT EXISTS (SELECT * FROM sect WHERE sect.prof_id = prof.prof_id);
-- Q: Which students have not declared a major?
SELECT stud_nm FROM stud WHERE major_cd IS NULL;
-- Q: Give, for every section id, the percentage of its capacity that is filled.
SELECT sect.sect_id, 100.0 * count(*) / sect.cap FROM sect JOIN enrl ON sect.sect_id = enrl.sect_id GROUP BY sect.sect_id;
-- Q: Top student of each year by gpa: year, name, gpa.
SELECT yr, stud_nm, gpa FROM (SELECT yr, stud_nm, gpa, row_number() OVER (PARTITION BY yr ORDER BY gpa DESC) AS place FROM stud) WHERE place <= 1;
