CREATE TABLE DEPT (DEPT_NO TEXT PRIMARY KEY, DEPT_NM TEXT, FLOOR_NO INTEGER, ANNUAL_BUDGET INTEGER);
CREATE TABLE EMP (EMP_NO INTEGER PRIMARY KEY, EMP_NM TEXT, EMP_SEX TEXT, EMP_DT_HIRED DATE, EMP_DT_LEFT DATE, DEPT_NO TEXT REFERENCES DEPT(DEPT_NO), BOSS_NO INTEGER REFERENCES EMP(EMP_NO), BASE_SAL INTEGER, JOB_TITLE TEXT);
CREATE TABLE PAYSLIP (SLIP_NO INTEGER PRIMARY KEY, EMP_NO INTEGER REFERENCES EMP(EMP_NO), PAY_DT DATE, GROSS_AMT REAL, TAX_AMT REAL, OVERTIME_HRS REAL);
CREATE TABLE LEAVE_REQ (REQ_NO INTEGER PRIMARY KEY, EMP_NO INTEGER REFERENCES EMP(EMP_NO), LEAVE_TYP TEXT, DT_FROM DATE, DT_TO DATE, APPROVED TEXT);
INSERT INTO DEPT VALUES ('D10','Finance',2,400000),('D20','Dispatch',0,650000),('D30','Quality',1,310000),('D40','Legal',3,150000),('D50','Catering',0,90000);
INSERT INTO EMP VALUES (101,'Marta Olsen','F','2011-03-01',NULL,'D10',NULL,82000,'Controller'),(102,'Piet Haan','M','2016-09-12',NULL,'D10',101,47000,'Clerk'),(103,'Sunita Rao','F','2018-01-08',NULL,'D20',NULL,61000,'Manager'),(104,'Tom Birch','M','2019-05-20','2024-02-29','D20',103,33500,'Driver'),(105,'Eva Lund','F','2020-11-02',NULL,'D20',103,35200,'Driver'),(106,'Omar Saidi','M','2021-04-19',NULL,'D30',101,52000,'Inspector'),(107,'Lena Falk','F','2022-08-15',NULL,'D30',106,44000,'Inspector'),(108,'Bram Visser','M','2023-02-06',NULL,'D20',103,34100,'Driver'),(109,'Ilse Kamp','F','2023-10-30',NULL,NULL,101,39000,'Trainee');
INSERT INTO PAYSLIP VALUES (1,101,'2024-01-31',6833,2050,0),(2,102,'2024-01-31',3917,980,4),(3,104,'2024-01-31',2990,610,12),(4,105,'2024-01-31',3105,640,9.5),(5,106,'2024-01-31',4333,1120,0),(6,101,'2024-02-29',6833,2050,2),(7,102,'2024-02-29',3790,940,0),(8,105,'2024-02-29',3260,690,14),(9,108,'2024-02-29',2841,560,3),(10,103,'2024-02-29',5083,1420,0);
INSERT INTO LEAVE_REQ VALUES (1,102,'Holiday','2024-03-04','2024-03-08','Y'),(2,105,'Sick','2024-01-15','2024-01-17','Y'),(3,105,'Holiday','2024-07-01','2024-07-19','N'),(4,107,'Parental','2024-05-01','2024-08-31','Y'),(5,103,'Holiday','2024-04-22','2024-04-26','Y'),(6,102,'Sick','2024-02-12','2024-02-13','Y'),(7,108,'Holiday','2024-06-10','2024-06-21',NULL);
-- Q: How many female employees are there?
SELECT count(*) FROM EMP WHERE EMP_SEX = 'F';
-- Q: Show name and hire date of all drivers.
SELECT EMP_NM, EMP_DT_HIRED FROM EMP WHERE JOB_TITLE = 'Driver';
-- Q: What is the highest base salary?
SELECT max(BASE_SAL) FROM EMP;
-- Q: Which departments sit on the ground floor (floor 0)?
SELECT DEPT_NM FROM DEPT WHERE FLOOR_NO = 0;
-- Q: list the employees from longest serving to newest
SELECT EMP_NM FROM EMP ORDER BY EMP_DT_HIRED;
-- Q: Average base salary by department name
SELECT d.DEPT_NM, avg(e.BASE_SAL) FROM DEPT AS d JOIN EMP AS e ON e.DEPT_NO = d.DEPT_NO GROUP BY d.DEPT_NO;
-- Q: In which department do the most people work?
SELECT d.DEPT_NM FROM DEPT AS d JOIN EMP AS e ON e.DEPT_NO = d.DEPT_NO GROUP BY d.DEPT_NO ORDER BY count(*) DESC LIMIT 1;
-- Q: Who is Lena Falk's boss?
SELECT b.EMP_NM FROM EMP AS e JOIN EMP AS b ON e.BOSS_NO = b.EMP_NO WHERE e.EMP_NM = 'Lena Falk';
-- Q: How many direct reports does each boss have?
SELECT b.EMP_NM, count(*) FROM EMP AS e JOIN EMP AS b ON e.BOSS_NO = b.EMP_NO GROUP BY b.EMP_NO;
-- Q: Total overtime hours of Eva Lund?
SELECT sum(p.OVERTIME_HRS) FROM PAYSLIP AS p JOIN EMP AS e ON p.EMP_NO = e.EMP_NO WHERE e.EMP_NM = 'Eva Lund';
-- Q: Which job titles are held by more than one person?
SELECT JOB_TITLE FROM EMP GROUP BY JOB_TITLE HAVING count(*) > 1;
-- Q: Give the three best paid employees and their base salaries.
SELECT EMP_NM, BASE_SAL FROM EMP ORDER BY BASE_SAL DESC LIMIT 3;
-- Q: Names of employees who never asked for leave
SELECT EMP_NM FROM EMP WHERE EMP_NO NOT IN (SELECT EMP_NO FROM LEAVE_REQ);
-- Q: Who has requested both sick leave and holiday?
SELECT e.EMP_NM FROM EMP AS e JOIN LEAVE_REQ AS l ON l.EMP_NO = e.EMP_NO WHERE l.LEAVE_TYP = 'Sick' INTERSECT SELECT e.EMP_NM FROM EMP AS e JOIN LEAVE_REQ AS l ON l.EMP_NO = e.EMP_NO WHERE l.LEAVE_TYP = 'Holiday';
-- Q: Which employees earn more than 0.5 times the base salary of their boss?
SELECT e.EMP_NM FROM EMP AS e JOIN EMP AS b ON e.BOSS_NO = b.EMP_NO WHERE e.BASE_SAL > 0.5 * b.BASE_SAL;
-- Q: Departments that have no employee at all
SELECT DEPT_NM FROM DEPT WHERE NOT EXISTS (SELECT 1 FROM EMP WHERE EMP.DEPT_NO = DEPT.DEPT_NO);
-- Q: For each month, how much gross was paid and how much tax was withheld?
SELECT strftime('%Y-%m', PAY_DT), sum(GROSS_AMT), sum(TAX_AMT) FROM PAYSLIP GROUP BY strftime('%Y-%m', PAY_DT);
-- Q: Net pay (gross minus tax) per payslip number
SELECT SLIP_NO, GROSS_AMT - TAX_AMT FROM PAYSLIP;
-- Q: What percentage of the leave requests was approved?
SELECT 100.0 * sum(CASE WHEN APPROVED = 'Y' THEN 1 ELSE 0 END) / count(*) FROM LEAVE_REQ;
-- Q: Which leave request, by number, is the longest?
SELECT REQ_NO FROM LEAVE_REQ ORDER BY julianday(DT_TO) - julianday(DT_FROM) DESC LIMIT 1;
