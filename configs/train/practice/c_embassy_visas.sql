CREATE TABLE MISSION (MISSION_ID INTEGER PRIMARY KEY, MISSION_TYPE TEXT, HOST_CITY TEXT, HOST_COUNTRY TEXT, OPENED_YR INTEGER);
CREATE TABLE DIPLOMAT (DIP_ID INTEGER PRIMARY KEY, SURNAME TEXT, GIVEN_NAME TEXT, POST_RANK TEXT, MISSION_ID INTEGER REFERENCES MISSION(MISSION_ID), POSTED_ON DATE, LANG_CNT INTEGER);
CREATE TABLE VISA_TYPE (VISA_CD TEXT PRIMARY KEY, VISA_DESC TEXT, FEE REAL, MAX_DAYS INTEGER);
CREATE TABLE APPLICATION (APP_NO INTEGER PRIMARY KEY, APPLICANT TEXT, NATIONALITY TEXT, VISA_CD TEXT REFERENCES VISA_TYPE(VISA_CD), MISSION_ID INTEGER REFERENCES MISSION(MISSION_ID), OFFICER_ID INTEGER REFERENCES DIPLOMAT(DIP_ID), SUBMITTED DATE, DECIDED DATE, RESULT TEXT);
INSERT INTO MISSION VALUES (1,'embassy','Nairobi','Kenya',1965),(2,'consulate','Mombasa','Kenya',1998),(3,'embassy','Lima','Peru',1952),(4,'embassy','Hanoi','Vietnam',1978),(5,'consulate','Da Nang','Vietnam',2011),(6,'honorary consulate','Cusco','Peru',2016);
INSERT INTO DIPLOMAT VALUES (10,'Sandell','Britt','ambassador',1,'2019-08-01',4),(11,'Koski','Jari','consul',2,'2020-01-15',3),(12,'Malm','Eva','ambassador',3,'2017-09-01',5),(13,'Rantanen','Timo','attaché',3,'2021-06-10',2),(14,'Nyberg','Olle','ambassador',4,'2020-11-20',3),(15,'Heino','Sari','consul',5,'2022-02-01',3),(16,'Laine','Pekka','attaché',1,'2022-05-05',1);
INSERT INTO VISA_TYPE VALUES ('TOU','Tourist',80,90),('STU','Student',120,365),('WRK','Work',350,730),('TRN','Transit',30,3),('DIP','Diplomatic',0,1460);
INSERT INTO APPLICATION VALUES (1,'Wanjiru Kamau','Kenyan','STU',1,16,'2022-06-03','2022-06-29','granted'),(2,'Jorge Quispe','Peruvian','WRK',3,13,'2022-06-11','2022-09-02','refused'),(3,'Linh Tran','Vietnamese','TOU',4,14,'2022-07-01','2022-07-09','granted'),(4,'Brian Otieno','Kenyan','TOU',2,11,'2022-07-18','2022-07-30','refused'),(5,'Minh Pham','Vietnamese','STU',5,15,'2022-08-02','2022-08-27','granted'),(6,'Rosa Huaman','Peruvian','TOU',3,13,'2022-08-22','2022-08-29','granted'),(7,'Aisha Noor','Somali','WRK',1,16,'2022-09-14',NULL,NULL),(8,'Thu Nguyen','Vietnamese','TRN',4,NULL,'2022-09-20','2022-09-21','granted'),(9,'Carlos Vela','Peruvian','STU',3,12,'2022-09-28','2022-11-01','granted');
-- Q: How many embassies do we have abroad?
SELECT count(*) FROM MISSION WHERE MISSION_TYPE = 'embassy';
-- Q: Give the surname and rank of everybody who speaks more than 3 languages.
SELECT SURNAME, POST_RANK FROM DIPLOMAT WHERE LANG_CNT > 3;
-- Q: visa descriptions and fees, priciest first
SELECT VISA_DESC, FEE FROM VISA_TYPE ORDER BY FEE DESC;
-- Q: What nationalities are there among the applicants?
SELECT DISTINCT NATIONALITY FROM APPLICATION;
-- Q: Which was our first mission? City and year.
SELECT HOST_CITY, OPENED_YR FROM MISSION ORDER BY OPENED_YR LIMIT 1;
-- Q: How many applications for each type of visa (description)?
SELECT VISA_TYPE.VISA_DESC, count(*) FROM VISA_TYPE JOIN APPLICATION ON VISA_TYPE.VISA_CD = APPLICATION.VISA_CD GROUP BY VISA_TYPE.VISA_CD;
-- Q: In which city is Timo Rantanen posted?
SELECT MISSION.HOST_CITY FROM MISSION JOIN DIPLOMAT ON MISSION.MISSION_ID = DIPLOMAT.MISSION_ID WHERE DIPLOMAT.GIVEN_NAME = 'Timo' AND DIPLOMAT.SURNAME = 'Rantanen';
-- Q: At which mission (city) were the most applications lodged?
SELECT MISSION.HOST_CITY FROM MISSION JOIN APPLICATION ON MISSION.MISSION_ID = APPLICATION.MISSION_ID GROUP BY MISSION.MISSION_ID ORDER BY count(*) DESC LIMIT 1;
-- Q: Which nationalities sent in at least 3 applications?
SELECT NATIONALITY FROM APPLICATION GROUP BY NATIONALITY HAVING count(*) >= 3;
-- Q: Who was granted a student visa?
SELECT APPLICATION.APPLICANT FROM APPLICATION JOIN VISA_TYPE ON APPLICATION.VISA_CD = VISA_TYPE.VISA_CD WHERE VISA_TYPE.VISA_DESC = 'Student' AND APPLICATION.RESULT = 'granted';
-- Q: How much money in fees did each host country's missions take in?
SELECT MISSION.HOST_COUNTRY, sum(VISA_TYPE.FEE) FROM APPLICATION JOIN MISSION ON APPLICATION.MISSION_ID = MISSION.MISSION_ID JOIN VISA_TYPE ON APPLICATION.VISA_CD = VISA_TYPE.VISA_CD GROUP BY MISSION.HOST_COUNTRY;
-- Q: The three diplomats posted most recently: given name, surname, date
SELECT GIVEN_NAME, SURNAME, POSTED_ON FROM DIPLOMAT ORDER BY POSTED_ON DESC LIMIT 3;
-- Q: Which visa types has nobody applied for?
SELECT VISA_DESC FROM VISA_TYPE WHERE VISA_CD NOT IN (SELECT VISA_CD FROM APPLICATION);
-- Q: Which missions have no diplomat stationed there? Show the city.
SELECT HOST_CITY FROM MISSION WHERE MISSION_ID NOT IN (SELECT MISSION_ID FROM DIPLOMAT);
-- Q: Which countries host both an embassy and a consulate of ours?
SELECT HOST_COUNTRY FROM MISSION WHERE MISSION_TYPE = 'embassy' INTERSECT SELECT HOST_COUNTRY FROM MISSION WHERE MISSION_TYPE = 'consulate';
-- Q: Which officer refused Jorge Quispe? Surname please.
SELECT DIPLOMAT.SURNAME FROM DIPLOMAT JOIN APPLICATION ON DIPLOMAT.DIP_ID = APPLICATION.OFFICER_ID WHERE APPLICATION.APPLICANT = 'Jorge Quispe' AND APPLICATION.RESULT = 'refused';
-- Q: What percentage of the applications was refused?
SELECT 100.0 * sum(CASE WHEN RESULT = 'refused' THEN 1 ELSE 0 END) / count(*) FROM APPLICATION;
-- Q: How many days did the decision take on average for every visa code?
SELECT VISA_CD, avg(julianday(DECIDED) - julianday(SUBMITTED)) FROM APPLICATION WHERE DECIDED IS NOT NULL GROUP BY VISA_CD;
-- Q: Which applications have no officer? Give the applicant.
SELECT APPLICANT FROM APPLICATION WHERE OFFICER_ID IS NULL;
-- Q: applications submitted by month
SELECT strftime('%Y-%m', SUBMITTED), count(*) FROM APPLICATION GROUP BY strftime('%Y-%m', SUBMITTED);
