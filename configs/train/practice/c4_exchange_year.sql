CREATE TABLE PARTNER_UNI (UNI_ID INTEGER PRIMARY KEY, UNI_NAME TEXT, CITY TEXT, COUNTRY_CD TEXT REFERENCES COUNTRY(COUNTRY_CD), FOUNDED INTEGER, STUDENTS INTEGER, COORDINATOR TEXT);
CREATE TABLE COUNTRY (COUNTRY_CD TEXT PRIMARY KEY, COUNTRY_NAME TEXT, GRANT_MONTH REAL, VISA_YN TEXT);
CREATE TABLE HOME_STUDENT (STUD_ID INTEGER PRIMARY KEY, STUD_NAME TEXT, HOME_CITY TEXT, PROGRAMME TEXT, GPA REAL, DOB DATE, COORDINATOR TEXT);
CREATE TABLE AGREEMENT (AGR_ID INTEGER PRIMARY KEY, UNI_ID INTEGER REFERENCES PARTNER_UNI(UNI_ID), PROGRAMME TEXT, PLACES INTEGER, SIGNED_DT DATE, EXPIRES_DT DATE, MIN_GPA REAL);
CREATE TABLE STAY (STAY_ID INTEGER PRIMARY KEY, STUD_ID INTEGER REFERENCES HOME_STUDENT(STUD_ID), AGR_ID INTEGER REFERENCES AGREEMENT(AGR_ID), FROM_DT DATE, TO_DT DATE, MONTHS INTEGER, STATUS TEXT, RATING INTEGER);
CREATE TABLE HOST_COURSE (COURSE_CD TEXT PRIMARY KEY, UNI_ID INTEGER REFERENCES PARTNER_UNI(UNI_ID), COURSE_NAME TEXT, CREDITS REAL, TEACH_LANG TEXT);
CREATE TABLE TRANSCRIPT (STAY_ID INTEGER REFERENCES STAY(STAY_ID), COURSE_CD TEXT REFERENCES HOST_COURSE(COURSE_CD), MARK TEXT, POINTS INTEGER, RECOGNISED_YN TEXT, PRIMARY KEY (STAY_ID, COURSE_CD));
INSERT INTO COUNTRY VALUES ('PT','Portugal',490,'N'),('FI','Finland',600,'N'),('JP','Japan',750,'Y'),('CA','Canada',700,'Y'),('CZ','Czechia',450,'N');
INSERT INTO PARTNER_UNI VALUES (1,'University of the Tagus','Lisbon','PT',1911,31000,'Ines Lobo'),(2,'Lakeland Polytechnic','Kuopio','FI',1966,9400,'Jari Aalto'),(3,'Kamo River University','Kyoto','JP',1897,22800,'Dr Mori'),(4,'Prairie State College','Regina','CA',1958,12600,'Ann Lavoie'),(5,'Douro Institute','Porto','PT',1985,6200,'Ines Lobo'),(6,'Vltava Technical','Prague','CZ',1707,18900,'Petr Kral');
INSERT INTO HOME_STUDENT VALUES (11,'Maya Lindqvist','Norrby','Biology',3.6,'2002-04-17','Dr Stone'),(12,'Paul Okafor','Westham','Law',3.1,'2001-09-05','Ms Ray'),(13,'Chloe Brandt','Norrby','Economics',3.9,'2003-01-28','Ms Ray'),(14,'Ivan Petrov','Lisbon','Biology',2.8,'2000-12-12','Dr Stone'),(15,'Sana Malik','Westham','Computing',3.7,'2002-08-30','Dr Stone'),(16,'Leo Fuchs','Eastmoor','Law',2.5,'2001-03-03',NULL),(17,'Greta Olsen','Norrby','Computing',3.3,'2003-06-21','Dr Stone');
INSERT INTO AGREEMENT VALUES (1,1,'Biology',4,'2019-02-11','2025-02-11',2.7),(2,2,'Computing',3,'2020-06-01','2026-06-01',3),(3,3,'Economics',2,'2018-10-09','2024-10-09',3.5),(4,4,'Biology',1,'2022-03-15','2027-03-15',3.2),(5,1,'Law',5,'2021-01-20','2026-01-20',2.9),(6,3,'Computing',2,'2023-05-05','2028-05-05',3.4),(7,5,'Law',3,'2023-11-30',NULL,2.5);
INSERT INTO STAY VALUES (1,11,4,'2022-09-01','2023-04-28',8,'finished',9),(2,12,5,'2022-09-05','2023-01-31',5,'finished',7),(3,13,3,'2023-04-01','2024-02-15',11,'finished',10),(4,14,1,'2023-02-06','2023-06-30',5,'broken off',4),(5,15,6,'2023-09-25','2024-08-10',11,'finished',8),(6,17,2,'2024-01-08','2024-05-31',5,'finished',8),(7,11,1,'2024-09-09',NULL,10,'abroad',NULL),(8,17,6,'2024-09-23',NULL,6,'abroad',NULL);
INSERT INTO HOST_COURSE VALUES ('TG10',1,'Coastal Ecology',6,'English'),('TG22',1,'European Contract Law',7.5,'English'),('TG31',1,'Fado and Society',3,'Portuguese'),('LK05',2,'Embedded Systems',5,'English'),('KR14',3,'Game Theory',4,'English'),('KR18',3,'Robot Vision',8,'Japanese'),('PS02',4,'Prairie Birds',3.5,'English'),('DI07',5,'Maritime Law',6.5,'Portuguese');
INSERT INTO TRANSCRIPT VALUES (1,'PS02','A',93,'Y'),(2,'TG22','B',81,'Y'),(2,'TG31','A',90,'N'),(3,'KR14','A',97,'Y'),(4,'TG10','F',38,'N'),(5,'KR18','C',72,'Y'),(5,'KR14','B',84,'Y'),(6,'LK05','B',86,NULL);
-- Q: Who is the coordinator of the student Sana Malik?
SELECT COORDINATOR FROM HOME_STUDENT WHERE STUD_NAME = 'Sana Malik';
-- Q: Find the names and cities of the partner universities in Portugal.
SELECT u.UNI_NAME, u.CITY FROM PARTNER_UNI AS u JOIN COUNTRY AS c ON u.COUNTRY_CD = c.COUNTRY_CD WHERE c.COUNTRY_NAME = 'Portugal';
-- Q: Which coordinators abroad look after more than one university?
SELECT COORDINATOR FROM PARTNER_UNI GROUP BY COORDINATOR HAVING count(*) > 1;
-- Q: Show the ids and names of the students who have been away at least twice (2 stays).
SELECT h.STUD_ID, h.STUD_NAME FROM HOME_STUDENT AS h JOIN STAY AS s ON s.STUD_ID = h.STUD_ID GROUP BY h.STUD_ID HAVING count(*) >= 2;
-- Q: What are the agreement ids and programmes that demand a GPA above the average demanded?
SELECT AGR_ID, PROGRAMME FROM AGREEMENT WHERE MIN_GPA > (SELECT avg(MIN_GPA) FROM AGREEMENT);
-- Q: For each university with an agreement, give its name and the total number of places, most first.
SELECT u.UNI_NAME, sum(a.PLACES) FROM PARTNER_UNI AS u JOIN AGREEMENT AS a ON a.UNI_ID = u.UNI_ID GROUP BY u.UNI_ID ORDER BY sum(a.PLACES) DESC;
-- Q: Which universities have agreements in both Biology and Law?
SELECT u.UNI_NAME FROM PARTNER_UNI AS u JOIN AGREEMENT AS a ON a.UNI_ID = u.UNI_ID WHERE a.PROGRAMME = 'Biology' INTERSECT SELECT u.UNI_NAME FROM PARTNER_UNI AS u JOIN AGREEMENT AS a ON a.UNI_ID = u.UNI_ID WHERE a.PROGRAMME = 'Law';
-- Q: What are the codes and names of the courses nobody has taken?
SELECT COURSE_CD, COURSE_NAME FROM HOST_COURSE WHERE NOT COURSE_CD IN (SELECT COURSE_CD FROM TRANSCRIPT);
-- Q: What are the fewest, most and average credits of a course taught in English?
SELECT min(CREDITS), max(CREDITS), avg(CREDITS) FROM HOST_COURSE WHERE TEACH_LANG = 'English';
-- Q: Name the second oldest partner university.
SELECT UNI_NAME FROM PARTNER_UNI ORDER BY FOUNDED LIMIT 1 OFFSET 1;
-- Q: Find the names of the students who earned an A (mark) in some course.
SELECT DISTINCT h.STUD_NAME FROM HOME_STUDENT AS h JOIN STAY AS s ON s.STUD_ID = h.STUD_ID JOIN TRANSCRIPT AS t ON t.STAY_ID = s.STAY_ID WHERE t.MARK = 'A';
-- Q: List the courses whose name contains Law or begins with Robot, with their credits.
SELECT COURSE_NAME, CREDITS FROM HOST_COURSE WHERE COURSE_NAME LIKE '%Law%' OR COURSE_NAME LIKE 'Robot%';
-- Q: Which programmes do our students follow, except those for which there is an agreement with university 3?
SELECT PROGRAMME FROM HOME_STUDENT EXCEPT SELECT PROGRAMME FROM AGREEMENT WHERE UNI_ID = 3;
-- Q: Which partner universities have between 9000 and 20000 students? Name and student number, by name.
SELECT UNI_NAME, STUDENTS FROM PARTNER_UNI WHERE STUDENTS BETWEEN 9000 AND 20000 ORDER BY UNI_NAME;
-- Q: the best two students of each programme by GPA
SELECT PROGRAMME, STUD_NAME FROM (SELECT PROGRAMME, STUD_NAME, row_number() OVER (PARTITION BY PROGRAMME ORDER BY GPA DESC) AS PLACE FROM HOME_STUDENT) WHERE PLACE <= 2;
-- Q: Latest agreement signed with every university id
SELECT UNI_ID, AGR_ID, SIGNED_DT FROM (SELECT UNI_ID, AGR_ID, SIGNED_DT, row_number() OVER (PARTITION BY UNI_ID ORDER BY SIGNED_DT DESC) AS PLACE FROM AGREEMENT) WHERE PLACE = 1;
-- Q: what part of the courses taken was recognised, as a fraction?
SELECT CAST(sum(CASE WHEN RECOGNISED_YN = 'Y' THEN 1 ELSE 0 END) AS REAL) / count(*) FROM TRANSCRIPT;
-- Q: Percentage of all agreed places per programme
SELECT PROGRAMME, 100.0 * sum(PLACES) / (SELECT sum(PLACES) FROM AGREEMENT) FROM AGREEMENT GROUP BY PROGRAMME;
-- Q: Show each student's name with 'honours' from GPA 3.5, 'solid' from 3 and 'at risk' below
SELECT STUD_NAME, CASE WHEN GPA >= 3.5 THEN 'honours' WHEN GPA >= 3 THEN 'solid' ELSE 'at risk' END FROM HOME_STUDENT;
-- Q: finished stays and stays broken off, two numbers
SELECT sum(CASE WHEN STATUS = 'finished' THEN 1 ELSE 0 END), sum(CASE WHEN STATUS = 'broken off' THEN 1 ELSE 0 END) FROM STAY;
-- Q: students who have never gone abroad
SELECT h.STUD_NAME FROM HOME_STUDENT AS h WHERE NOT EXISTS (SELECT * FROM STAY AS s WHERE s.STUD_ID = h.STUD_ID);
-- Q: With which partner do we have no agreement?
SELECT u.UNI_NAME FROM PARTNER_UNI AS u LEFT JOIN AGREEMENT AS a ON a.UNI_ID = u.UNI_ID WHERE a.AGR_ID IS NULL;
-- Q: length in days of every completed stay (with an end date)
SELECT STAY_ID, julianday(TO_DT) - julianday(FROM_DT) FROM STAY WHERE TO_DT IS NOT NULL;
-- Q: stays that began in September 2024
SELECT STAY_ID FROM STAY WHERE strftime('%Y-%m', FROM_DT) = '2024-09';
-- Q: total grant of each stay: months times the monthly grant of the country
SELECT s.STAY_ID, s.MONTHS * c.GRANT_MONTH FROM STAY AS s JOIN AGREEMENT AS a ON s.AGR_ID = a.AGR_ID JOIN PARTNER_UNI AS u ON a.UNI_ID = u.UNI_ID JOIN COUNTRY AS c ON u.COUNTRY_CD = c.COUNTRY_CD;
-- Q: students and their coordinator, 'unassigned' if there is none
SELECT STUD_NAME, COALESCE(COORDINATOR, 'unassigned') FROM HOME_STUDENT;
