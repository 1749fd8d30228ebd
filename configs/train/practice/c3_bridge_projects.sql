CREATE TABLE dept (dept_no INTEGER PRIMARY KEY, dept_nm TEXT, floor_no INTEGER, head_no INTEGER REFERENCES engineer(eng_no), yr_budget REAL);
CREATE TABLE engineer (eng_no INTEGER PRIMARY KEY, eng_nm TEXT, dept_no INTEGER REFERENCES dept(dept_no), grade_cd TEXT REFERENCES grade(grade_cd), dt_hired DATE, dt_left DATE, mentor_no INTEGER REFERENCES engineer(eng_no));
CREATE TABLE grade (grade_cd TEXT PRIMARY KEY, grade_nm TEXT, hr_rate REAL, vac_days INTEGER);
CREATE TABLE proj (proj_cd TEXT PRIMARY KEY, proj_nm TEXT, dept_no INTEGER REFERENCES dept(dept_no), town TEXT, dt_start DATE, dt_plan_end DATE, dt_end DATE, cost_plan REAL, cost_real REAL);
CREATE TABLE assigned (proj_cd TEXT REFERENCES proj(proj_cd), eng_no INTEGER REFERENCES engineer(eng_no), role TEXT, hrs INTEGER, PRIMARY KEY (proj_cd, eng_no));
CREATE TABLE risk (risk_no INTEGER PRIMARY KEY, proj_cd TEXT REFERENCES proj(proj_cd), descr TEXT, prob REAL, impact REAL, owner_no INTEGER REFERENCES engineer(eng_no), closed TEXT);
INSERT INTO dept VALUES (10,'Structures',2,101,1200),(20,'Geotechnics',1,104,650),(30,'Traffic',3,106,480),(40,'Surveying',1,NULL,300);
INSERT INTO grade VALUES ('G1','junior',48,24),('G2','engineer',66,26),('G3','senior',88,28),('G4','partner',125,30);
INSERT INTO engineer VALUES (101,'Ludo Baert',10,'G4','2001-02-01',NULL,NULL),(102,'Femke Claes',10,'G2','2015-09-01',NULL,101),(103,'Adil Benali',10,'G1','2022-01-10',NULL,102),(104,'Karin Voss',20,'G3','2009-06-15',NULL,101),(105,'Stijn Pauwels',20,'G2','2018-03-01','2023-08-31',104),(106,'Noor Haddad',30,'G3','2012-11-05',NULL,101),(107,'Tim Wouters',30,'G1','2023-02-01',NULL,106),(108,'Els Mertens',NULL,'G2','2020-07-01',NULL,NULL);
INSERT INTO proj VALUES ('P-01','Lys footbridge',10,'Deinze','2021-03-01','2022-06-30','2022-09-15',850,910),('P-02','Harbour viaduct',10,'Zeebrugge','2022-01-15','2024-12-31',NULL,4200,NULL),('P-03','Slope repair E40',20,'Aalter','2022-05-02','2023-02-28','2023-02-20',320,298),('P-04','Ring road model',30,'Gent','2023-01-09','2023-10-31','2024-01-19',210,265),('P-05','Canal bridge lift',10,'Deinze','2023-06-01','2025-03-31',NULL,1900,NULL),('P-06','Cycle bridge study',30,'Gent','2024-02-01','2024-07-31',NULL,90,NULL);
INSERT INTO assigned VALUES ('P-01',101,'lead',120),('P-01',102,'design',640),('P-01',105,'soil',90),('P-02',101,'lead',300),('P-02',102,'design',810),('P-02',103,'drawing',955),('P-02',104,'soil',210),('P-03',104,'lead',260),('P-03',105,'design',480),('P-04',106,'lead',310),('P-04',107,'model',505),('P-05',102,'lead',150);
INSERT INTO risk VALUES (1,'P-01','late steel delivery',0.3,60,102,'Y'),(2,'P-02','soft ground at pier 4',0.5,400,104,'N'),(3,'P-02','storm season',0.4,150,NULL,'N'),(4,'P-03','buried cable',0.2,45,105,'Y'),(5,'P-05','lift motor supplier',0.25,200,102,'N'),(6,'P-02','permit appeal',0.1,900,101,'N');
-- Q: Find the number and name of the engineers who are not assigned to any project.
SELECT eng_no, eng_nm FROM engineer WHERE eng_no NOT IN (SELECT eng_no FROM assigned);
-- Q: What are the codes and names of the projects with bridge in their name?
SELECT proj_cd, proj_nm FROM proj WHERE proj_nm LIKE '%bridge%';
-- Q: List the name of each department and its number of projects, in descending order.
SELECT d.dept_nm, count(*) FROM dept AS d JOIN proj AS p ON p.dept_no = d.dept_no GROUP BY d.dept_no ORDER BY count(*) DESC;
-- Q: Show the department names together with the names of their heads.
SELECT d.dept_nm, e.eng_nm FROM dept AS d JOIN engineer AS e ON d.head_no = e.eng_no;
-- Q: Which engineers work on at least two projects? Give the name and the total hours.
SELECT e.eng_nm, sum(a.hrs) FROM engineer AS e JOIN assigned AS a ON a.eng_no = e.eng_no GROUP BY e.eng_no HAVING count(*) >= 2;
-- Q: Which projects were planned to cost more than the average of all projects?
SELECT proj_nm FROM proj WHERE cost_plan > (SELECT avg(cost_plan) FROM proj);
-- Q: Find the projects without a recorded risk: code and town.
SELECT proj_cd, town FROM proj WHERE NOT EXISTS (SELECT * FROM risk WHERE risk.proj_cd = proj.proj_cd);
-- Q: Give the names of engineers who work on both P-01 and P-02.
SELECT e.eng_nm FROM engineer AS e JOIN assigned AS a ON a.eng_no = e.eng_no WHERE a.proj_cd = 'P-01' INTERSECT SELECT e.eng_nm FROM engineer AS e JOIN assigned AS a ON a.eng_no = e.eng_no WHERE a.proj_cd = 'P-02';
-- Q: What are the names of the engineers and their roles in the project Harbour viaduct, with their grade name?
SELECT e.eng_nm, a.role, g.grade_nm FROM assigned AS a JOIN engineer AS e ON a.eng_no = e.eng_no JOIN proj AS p ON a.proj_cd = p.proj_cd JOIN grade AS g ON e.grade_cd = g.grade_cd WHERE p.proj_nm = 'Harbour viaduct';
-- Q: Who mentors the most engineers?
SELECT m.eng_nm FROM engineer AS e JOIN engineer AS m ON e.mentor_no = m.eng_no GROUP BY m.eng_no ORDER BY count(*) DESC LIMIT 1;
-- Q: Which departments have no project, or a yearly budget under 400? Names only.
SELECT dept_nm FROM dept WHERE yr_budget < 400 OR dept_no NOT IN (SELECT dept_no FROM proj);
-- Q: What are the minimum, maximum and average hourly rate over the grades?
SELECT min(hr_rate), max(hr_rate), avg(hr_rate) FROM grade;
-- Q: overrun of each finished project in money (real minus planned)
SELECT proj_nm, cost_real - cost_plan FROM proj WHERE dt_end IS NOT NULL;
-- Q: How many days late or early did finished projects end, by code?
SELECT proj_cd, julianday(dt_end) - julianday(dt_plan_end) FROM proj WHERE dt_end IS NOT NULL;
-- Q: Labour cost of every project code: hours times hourly rate, added up
SELECT a.proj_cd, sum(a.hrs * g.hr_rate) FROM assigned AS a JOIN engineer AS e ON a.eng_no = e.eng_no JOIN grade AS g ON e.grade_cd = g.grade_cd GROUP BY a.proj_cd;
-- Q: expected loss per risk number (probability times impact), biggest first
SELECT risk_no, prob * impact FROM risk ORDER BY prob * impact DESC;
-- Q: Which engineer has left the firm, and when?
SELECT eng_nm, dt_left FROM engineer WHERE dt_left IS NOT NULL;
-- Q: Whoever put in the most hours on each project: code, engineer number, hours
SELECT proj_cd, eng_no, hrs FROM (SELECT proj_cd, eng_no, hrs, row_number() OVER (PARTITION BY proj_cd ORDER BY hrs DESC) AS place FROM assigned) WHERE place = 1;
-- Q: In percent, how many of the risks are closed?
SELECT 100.0 * sum(CASE WHEN closed = 'Y' THEN 1 ELSE 0 END) / count(*) FROM risk;
-- Q: Size of projects: 'small' up to 300 planned, 'middle' up to 1000, 'large' above
SELECT proj_nm, CASE WHEN cost_plan <= 300 THEN 'small' WHEN cost_plan <= 1000 THEN 'middle' ELSE 'large' END FROM proj;
-- Q: project starts by year
SELECT strftime('%Y', dt_start), count(*) FROM proj GROUP BY strftime('%Y', dt_start);
-- Q: towns with more than one project
SELECT town FROM proj GROUP BY town HAVING count(*) > 1;
-- Q: Which engineer was hired second?
SELECT eng_nm FROM engineer ORDER BY dt_hired LIMIT 1 OFFSET 1;
-- Q: What share of the whole yearly budget does each department get, in percent?
SELECT dept_nm, 100.0 * yr_budget / (SELECT sum(yr_budget) FROM dept) FROM dept;
