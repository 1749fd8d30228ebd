CREATE TABLE DEPT (DEPT_NO INTEGER PRIMARY KEY, DEPT_NM TEXT, BLDG TEXT, BUDGET INTEGER, CHAIR_ID INTEGER);
CREATE TABLE ACADEMIC (ACAD_ID INTEGER PRIMARY KEY, LNAME TEXT, FNAME TEXT, TITLE TEXT, DEPT_NO INTEGER REFERENCES DEPT(DEPT_NO), SALARY INTEGER, START_YR INTEGER);
CREATE TABLE PHD_STUD (STUD_ID INTEGER PRIMARY KEY, LNAME TEXT, FNAME TEXT, DEPT_NO INTEGER REFERENCES DEPT(DEPT_NO), ENROLLED DATE, NATIONALITY TEXT, FUNDING TEXT);
CREATE TABLE SUPERVISION (STUD_ID INTEGER REFERENCES PHD_STUD(STUD_ID), ACAD_ID INTEGER REFERENCES ACADEMIC(ACAD_ID), ROLE TEXT, PRIMARY KEY (STUD_ID, ACAD_ID));
CREATE TABLE THESIS (THESIS_ID INTEGER PRIMARY KEY, STUD_ID INTEGER REFERENCES PHD_STUD(STUD_ID), TITLE TEXT, LANGUAGE TEXT, SUBMITTED DATE, DEFENDED DATE, PAGES INTEGER, GRADE TEXT);
CREATE TABLE COMMITTEE (THESIS_ID INTEGER REFERENCES THESIS(THESIS_ID), ACAD_ID INTEGER REFERENCES ACADEMIC(ACAD_ID), FUNCTION TEXT, PRIMARY KEY (THESIS_ID, ACAD_ID));
INSERT INTO DEPT VALUES (10,'Linguistics','Babel Hall',900000,1),(20,'Geology','Stone House',1500000,3),(30,'Economics','Ledger Hall',2100000,5),(40,'Musicology','Babel Hall',400000,NULL);
INSERT INTO ACADEMIC VALUES (1,'Harker','Ruth','Professor',10,98000,1996),(2,'Imani','Joseph','Reader',10,74000,2009),(3,'Lazar','Mihai','Professor',20,102000,2001),(4,'Sund','Kari','Lecturer',20,56000,2018),(5,'Quigley','Owen','Professor',30,121000,1992),(6,'Basu','Leela','Reader',30,83000,2012),(7,'Valle','Nuno','Lecturer',NULL,51000,2022);
INSERT INTO PHD_STUD VALUES (1,'Amari','Salma',10,'2016-10-01','Moroccan','grant'),(2,'Boyle','Conor',20,'2017-10-01','Irish','grant'),(3,'Cho','Mina',30,'2017-02-01','Korean','self'),(4,'Dragan','Ilie',20,'2018-10-01','Romanian','industry'),(5,'Evans','Bethan',10,'2019-10-01','British','grant'),(6,'Fuchs','Timo',30,'2020-10-01','German',NULL),(7,'Glynn','Aoife',30,'2018-02-01','Irish','grant');
INSERT INTO SUPERVISION VALUES (1,1,'main'),(1,2,'second'),(2,3,'main'),(3,5,'main'),(3,6,'second'),(4,3,'main'),(4,4,'second'),(5,2,'main'),(6,6,'main'),(7,5,'main'),(2,4,'second');
INSERT INTO THESIS VALUES (1,1,'Vowel harmony in contact','English','2020-05-11','2020-09-18',241,'A'),(2,2,'Folds of the western ridge','English','2021-06-30','2021-11-05',188,'B'),(3,3,'Auctions with shy bidders','English','2021-01-20','2021-03-26',152,'A'),(4,4,'Minerale rare','Romanian','2022-09-15',NULL,205,NULL),(5,7,'Debt and drought','English','2022-03-01','2022-06-10',176,'B');
INSERT INTO COMMITTEE VALUES (1,2,'examiner'),(1,5,'chair'),(2,4,'examiner'),(2,1,'chair'),(3,6,'examiner'),(3,3,'chair'),(5,6,'examiner'),(5,1,'chair'),(4,4,'examiner'),(3,2,'examiner');
-- Q: Which departments are housed in Babel Hall?
SELECT DEPT_NM FROM DEPT WHERE BLDG = 'Babel Hall';
-- Q: How many theses are in English?
SELECT count(*) FROM THESIS WHERE LANGUAGE = 'English';
-- Q: Last name and salary of the professors, best paid first
SELECT LNAME, SALARY FROM ACADEMIC WHERE TITLE = 'Professor' ORDER BY SALARY DESC;
-- Q: title of the thickest thesis
SELECT TITLE FROM THESIS ORDER BY PAGES DESC LIMIT 1;
-- Q: What different sources of funding do doctoral students have, unknown ones left out?
SELECT DISTINCT FUNDING FROM PHD_STUD WHERE FUNDING IS NOT NULL;
-- Q: How many academics does each department have and what do they earn on average?
SELECT D.DEPT_NM, count(*), avg(A.SALARY) FROM DEPT AS D JOIN ACADEMIC AS A ON A.DEPT_NO = D.DEPT_NO GROUP BY D.DEPT_NO;
-- Q: Who wrote 'Debt and drought'? First and last name.
SELECT S.FNAME, S.LNAME FROM THESIS AS T JOIN PHD_STUD AS S ON T.STUD_ID = S.STUD_ID WHERE T.TITLE = 'Debt and drought';
-- Q: Last name of the main supervisor of Mina Cho
SELECT A.LNAME FROM ACADEMIC AS A JOIN SUPERVISION AS V ON V.ACAD_ID = A.ACAD_ID JOIN PHD_STUD AS S ON V.STUD_ID = S.STUD_ID WHERE S.FNAME = 'Mina' AND S.LNAME = 'Cho' AND V.ROLE = 'main';
-- Q: Academics who supervise two students or more (last name)
SELECT A.LNAME FROM ACADEMIC AS A JOIN SUPERVISION AS V ON V.ACAD_ID = A.ACAD_ID GROUP BY A.ACAD_ID HAVING count(*) >= 2;
-- Q: Who chaired the most committees (function chair)? First and last name.
SELECT A.FNAME, A.LNAME FROM ACADEMIC AS A JOIN COMMITTEE AS C ON C.ACAD_ID = A.ACAD_ID WHERE C.FUNCTION = 'chair' GROUP BY A.ACAD_ID ORDER BY count(*) DESC LIMIT 1;
-- Q: doctoral students per department with more than one of them
SELECT D.DEPT_NM, count(*) FROM DEPT AS D JOIN PHD_STUD AS S ON S.DEPT_NO = D.DEPT_NO GROUP BY D.DEPT_NO HAVING count(*) > 1;
-- Q: Readers and lecturers who earn between 50000 and 75000: last names
SELECT LNAME FROM ACADEMIC WHERE TITLE IN ('Reader', 'Lecturer') AND SALARY BETWEEN 50000 AND 75000;
-- Q: Theses by Irish candidates, with grade
SELECT T.TITLE, T.GRADE FROM THESIS AS T JOIN PHD_STUD AS S ON T.STUD_ID = S.STUD_ID WHERE S.NATIONALITY = 'Irish';
-- Q: Which doctoral students have not submitted anything? Last names.
SELECT LNAME FROM PHD_STUD WHERE STUD_ID NOT IN (SELECT STUD_ID FROM THESIS);
-- Q: Last names of academics who both sat on a committee and supervise students
SELECT A.LNAME FROM ACADEMIC AS A JOIN COMMITTEE AS C ON C.ACAD_ID = A.ACAD_ID INTERSECT SELECT A.LNAME FROM ACADEMIC AS A JOIN SUPERVISION AS V ON V.ACAD_ID = A.ACAD_ID;
-- Q: Departments without doctoral students
SELECT DEPT_NM FROM DEPT EXCEPT SELECT D.DEPT_NM FROM DEPT AS D JOIN PHD_STUD AS S ON S.DEPT_NO = D.DEPT_NO;
-- Q: Who makes more than the average academic? Last name and salary.
SELECT LNAME, SALARY FROM ACADEMIC WHERE SALARY > (SELECT avg(SALARY) FROM ACADEMIC);
-- Q: Which department has the highest total of pages in its defended theses?
SELECT D.DEPT_NM FROM DEPT AS D JOIN PHD_STUD AS S ON S.DEPT_NO = D.DEPT_NO JOIN THESIS AS T ON T.STUD_ID = S.STUD_ID WHERE T.DEFENDED IS NOT NULL GROUP BY D.DEPT_NO ORDER BY sum(T.PAGES) DESC LIMIT 1;
-- Q: Family names occurring among academics and doctoral students, in a single list
SELECT LNAME FROM ACADEMIC UNION SELECT LNAME FROM PHD_STUD;
-- Q: How many days lay between submission and defence of each defended thesis?
SELECT TITLE, julianday(DEFENDED) - julianday(SUBMITTED) FROM THESIS WHERE DEFENDED IS NOT NULL;
-- Q: enrolments per year
SELECT strftime('%Y', ENROLLED), count(*) FROM PHD_STUD GROUP BY strftime('%Y', ENROLLED);
-- Q: What percent of the theses got an A?
SELECT 100.0 * sum(CASE WHEN GRADE = 'A' THEN 1 ELSE 0 END) / count(*) FROM THESIS;
-- Q: Academics who do not supervise anybody: first and last name
SELECT FNAME, LNAME FROM ACADEMIC WHERE NOT EXISTS (SELECT * FROM SUPERVISION WHERE SUPERVISION.ACAD_ID = ACADEMIC.ACAD_ID);
-- Q: The top earner of each department number: number, last name, salary
SELECT DEPT_NO, LNAME, SALARY FROM (SELECT DEPT_NO, LNAME, SALARY, row_number() OVER (PARTITION BY DEPT_NO ORDER BY SALARY DESC) AS POS FROM ACADEMIC) WHERE POS = 1;
