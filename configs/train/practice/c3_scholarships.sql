CREATE TABLE SPONSOR (SPONSOR_ID INTEGER PRIMARY KEY, SPONSOR_NAME TEXT, SECTOR TEXT, COUNTRY TEXT, SINCE_YEAR INTEGER);
CREATE TABLE UNIVERSITY (UNI_CODE TEXT PRIMARY KEY, UNI_NAME TEXT, CITY TEXT, COUNTRY TEXT, TUITION REAL, FOUNDED INTEGER);
CREATE TABLE SCHOLARSHIP (SCH_ID INTEGER PRIMARY KEY, TITLE TEXT, SPONSOR_ID INTEGER REFERENCES SPONSOR(SPONSOR_ID), ANNUAL_AMOUNT REAL, YEARS INTEGER, DEGREE_LEVEL TEXT, DEADLINE DATE);
CREATE TABLE APPLICANT (APP_ID INTEGER PRIMARY KEY, FULL_NAME TEXT, GENDER TEXT, COUNTRY TEXT, GPA REAL, BORN DATE);
CREATE TABLE APPLICATION (APPL_NO INTEGER PRIMARY KEY, APP_ID INTEGER REFERENCES APPLICANT(APP_ID), SCH_ID INTEGER REFERENCES SCHOLARSHIP(SCH_ID), FIRST_CHOICE TEXT REFERENCES UNIVERSITY(UNI_CODE), SECOND_CHOICE TEXT REFERENCES UNIVERSITY(UNI_CODE), SENT_ON DATE, DECIDED_ON DATE, OUTCOME TEXT);
INSERT INTO SPONSOR VALUES (1,'Harbour Trust','charity','Portugal',1988),(2,'Veltra Energy','industry','Norway',2005),(3,'Ministry of Skills','government','Kenya',1999),(4,'Orbis Bank','finance','Portugal',2012),(5,'Lumen Circle','charity','Chile',2019);
INSERT INTO UNIVERSITY VALUES ('UPC','University of Costa Nova','Costa Nova','Portugal',4200,1911),('NTB','Nordby Technical','Nordby','Norway',0,1968),('KIS','Kisima University','Kisima','Kenya',2600,1984),('ALT','Altura College','Valdivar','Chile',5100,1930),('GLD','Gulden Institute','Rotmar','Netherlands',9800,1956);
INSERT INTO SCHOLARSHIP VALUES (1,'Coastal Fellows',1,6000,3,'bachelor','2024-03-31'),(2,'Women in Power',2,11000,2,'master','2024-02-15'),(3,'Skills for Growth',3,4500,4,'bachelor','2024-05-01'),(4,'Orbis Finance Award',4,9000,1,'master','2024-03-31'),(5,'Ocean Doctoral Award',1,15000,4,'doctorate','2024-01-20'),(6,'Deep Grid Award',2,13000,3,'doctorate','2024-06-15');
INSERT INTO APPLICANT VALUES (1,'Wanjiru Kamau','F','Kenya',3.8,'2001-04-11'),(2,'Tiago Melo','M','Portugal',3.2,'2003-09-02'),(3,'Solveig Aas','F','Norway',3.9,'1999-12-24'),(4,'Pablo Rojas','M','Chile',3.5,'2000-07-30'),(5,'Ines Prado','F','Portugal',3.6,'2002-02-17'),(6,'Otieno Were','M','Kenya',2.9,'2004-05-08'),(7,'Camila Soto','F','Chile',3.4,'2001-10-19');
INSERT INTO APPLICATION VALUES (1,1,2,'NTB','GLD','2024-01-10','2024-03-20','awarded'),(2,1,3,'KIS',NULL,'2024-02-22','2024-06-01','rejected'),(3,2,1,'UPC','ALT','2024-03-01','2024-05-05','awarded'),(4,3,5,'NTB','UPC','2024-01-05','2024-03-01','rejected'),(5,3,2,'GLD','NTB','2024-02-01','2024-03-20','rejected'),(6,4,4,'ALT','GLD','2024-03-12','2024-04-30','awarded'),(7,5,1,'UPC',NULL,'2024-03-29',NULL,'pending'),(8,6,3,'KIS','UPC','2024-04-18',NULL,'pending'),(9,5,4,'UPC','GLD','2024-03-12','2024-04-28','rejected');
-- Q: Find the title and id of the scholarships offered by Veltra Energy.
SELECT s.TITLE, s.SCH_ID FROM SCHOLARSHIP AS s JOIN SPONSOR AS p ON s.SPONSOR_ID = p.SPONSOR_ID WHERE p.SPONSOR_NAME = 'Veltra Energy';
-- Q: What are the titles of scholarships whose annual amount is above the average?
SELECT TITLE FROM SCHOLARSHIP WHERE ANNUAL_AMOUNT > (SELECT avg(ANNUAL_AMOUNT) FROM SCHOLARSHIP);
-- Q: List the full name of each applicant and how many applications he or she sent, most first.
SELECT a.FULL_NAME, count(*) FROM APPLICANT AS a JOIN APPLICATION AS p ON p.APP_ID = a.APP_ID GROUP BY a.APP_ID ORDER BY count(*) DESC;
-- Q: Show the names of sponsors that fund no scholarship.
SELECT SPONSOR_NAME FROM SPONSOR WHERE SPONSOR_ID NOT IN (SELECT SPONSOR_ID FROM SCHOLARSHIP);
-- Q: Which sponsors fund at least two scholarships? Give the sponsor's name, sector and the number of scholarships.
SELECT p.SPONSOR_NAME, p.SECTOR, count(*) FROM SPONSOR AS p JOIN SCHOLARSHIP AS s ON s.SPONSOR_ID = p.SPONSOR_ID GROUP BY p.SPONSOR_ID HAVING count(*) >= 2;
-- Q: What are the average, minimum and maximum GPA of female applicants?
SELECT avg(GPA), min(GPA), max(GPA) FROM APPLICANT WHERE GENDER = 'F';
-- Q: Find the codes of the universities that were somebody's first choice but nobody's second choice.
SELECT FIRST_CHOICE FROM APPLICATION EXCEPT SELECT SECOND_CHOICE FROM APPLICATION;
-- Q: Which countries have both a university and an applicant with a GPA over 3.5?
SELECT COUNTRY FROM UNIVERSITY INTERSECT SELECT COUNTRY FROM APPLICANT WHERE GPA > 3.5;
-- Q: What is the name of the university that was most often the first choice?
SELECT u.UNI_NAME FROM UNIVERSITY AS u JOIN APPLICATION AS p ON p.FIRST_CHOICE = u.UNI_CODE GROUP BY u.UNI_CODE ORDER BY count(*) DESC LIMIT 1;
-- Q: Give the full name and country of the applicants who were awarded a scholarship, with its title.
SELECT a.FULL_NAME, a.COUNTRY, s.TITLE FROM APPLICATION AS p JOIN APPLICANT AS a ON p.APP_ID = a.APP_ID JOIN SCHOLARSHIP AS s ON p.SCH_ID = s.SCH_ID WHERE p.OUTCOME = 'awarded';
-- Q: List the titles of the scholarships containing the word 'Award', the largest annual amount first.
SELECT TITLE FROM SCHOLARSHIP WHERE TITLE LIKE '%Award%' ORDER BY ANNUAL_AMOUNT DESC;
-- Q: Find the names of applicants who applied to neither a master nor a doctorate scholarship.
SELECT FULL_NAME FROM APPLICANT WHERE APP_ID NOT IN (SELECT p.APP_ID FROM APPLICATION AS p JOIN SCHOLARSHIP AS s ON p.SCH_ID = s.SCH_ID WHERE s.DEGREE_LEVEL IN ('master', 'doctorate'));
-- Q: Total value of every scholarship over its whole term: title, annual amount times years.
SELECT TITLE, ANNUAL_AMOUNT * YEARS FROM SCHOLARSHIP;
-- Q: days from sending to decision for each decided application number
SELECT APPL_NO, julianday(DECIDED_ON) - julianday(SENT_ON) FROM APPLICATION WHERE DECIDED_ON IS NOT NULL;
-- Q: How many are still undecided, with no decision date?
SELECT count(*) FROM APPLICATION WHERE DECIDED_ON IS NULL;
-- Q: success rate in percent per scholarship id (awarded over all)
SELECT SCH_ID, 100.0 * sum(CASE WHEN OUTCOME = 'awarded' THEN 1 ELSE 0 END) / count(*) FROM APPLICATION GROUP BY SCH_ID;
-- Q: Men and women among the applicants of each country, in two columns, women first
SELECT COUNTRY, sum(CASE WHEN GENDER = 'F' THEN 1 ELSE 0 END), sum(CASE WHEN GENDER = 'M' THEN 1 ELSE 0 END) FROM APPLICANT GROUP BY COUNTRY;
-- Q: The strongest applicant by GPA from each country
SELECT COUNTRY, FULL_NAME FROM (SELECT COUNTRY, FULL_NAME, row_number() OVER (PARTITION BY COUNTRY ORDER BY GPA DESC) AS place FROM APPLICANT) WHERE place = 1;
-- Q: Call universities free when tuition is 0, cheap below 5000 and dear otherwise
SELECT UNI_NAME, CASE WHEN TUITION = 0 THEN 'free' WHEN TUITION < 5000 THEN 'cheap' ELSE 'dear' END FROM UNIVERSITY;
-- Q: On which day were the most applications sent?
SELECT SENT_ON FROM APPLICATION GROUP BY SENT_ON ORDER BY count(*) DESC LIMIT 1;
-- Q: Which scholarship has not received a single application?
SELECT TITLE FROM SCHOLARSHIP WHERE NOT EXISTS (SELECT * FROM APPLICATION WHERE APPLICATION.SCH_ID = SCHOLARSHIP.SCH_ID);
-- Q: second most expensive university
SELECT UNI_NAME FROM UNIVERSITY ORDER BY TUITION DESC LIMIT 1 OFFSET 1;
-- Q: applications per calendar month number
SELECT strftime('%m', SENT_ON), count(*) FROM APPLICATION GROUP BY strftime('%m', SENT_ON);
-- Q: On average, how many applications does a scholarship get (only those with any)?
SELECT avg(n) FROM (SELECT count(*) AS n FROM APPLICATION GROUP BY SCH_ID);
