CREATE TABLE WINGS (WING_CD TEXT PRIMARY KEY, WING_NM TEXT, BED_CNT INTEGER, NURSE_STATION_EXT TEXT);
CREATE TABLE RESIDENTS (RES_NO INTEGER PRIMARY KEY, RES_NM TEXT, BIRTH_DT DATE, ADMIT_DT DATE, WING_CD TEXT REFERENCES WINGS(WING_CD), CARE_LVL INTEGER, DIET TEXT, DEMENTIA_FLG TEXT);
CREATE TABLE STAFF (EMP_NO INTEGER PRIMARY KEY, EMP_NM TEXT, JOB_TTL TEXT, HOURLY_PAY REAL, HIRE_DT DATE, WING_CD TEXT REFERENCES WINGS(WING_CD));
CREATE TABLE VISITS (VISIT_NO INTEGER PRIMARY KEY, RES_NO INTEGER REFERENCES RESIDENTS(RES_NO), VISITOR_NM TEXT, RELATION TEXT, VISIT_DT DATE, MINUTES INTEGER);
CREATE TABLE INCIDENTS (INC_NO INTEGER PRIMARY KEY, RES_NO INTEGER REFERENCES RESIDENTS(RES_NO), EMP_NO INTEGER REFERENCES STAFF(EMP_NO), INC_TYPE TEXT, INC_DT DATE, SEVERITY INTEGER);
INSERT INTO WINGS VALUES ('LAV','Lavender',24,'401'),('ROS','Rosemary',18,'402'),('THY','Thyme',30,'403'),('MIN','Mint',12,NULL);
INSERT INTO RESIDENTS VALUES (1,'Edith Wainwright','1931-05-02','2018-09-10','LAV',3,'soft','Y'),(2,'Harold Beck','1938-11-20','2021-01-15','ROS',1,'normal','N'),(3,'Ivy Carmody','1929-08-08','2016-04-03','THY',4,'diabetic','Y'),(4,'Mabel Osei','1942-02-27','2022-07-30','LAV',2,'normal','N'),(5,'Stanley Root','1935-06-14','2019-12-05','THY',3,'soft','N'),(6,'Winifred Lyle','1926-01-01','2014-10-19','THY',5,'pureed','Y'),(7,'Douglas Fenn','1940-09-09','2023-02-11','ROS',1,'diabetic','N'),(8,'Olga Petrenko','1933-03-30','2020-05-25','LAV',3,'normal','Y');
INSERT INTO STAFF VALUES (71,'Grace Tully','nurse',22.5,'2015-03-01','LAV'),(72,'Imran Sheikh','carer',14.2,'2019-08-12','THY'),(73,'Becky Marsh','carer',13.8,'2021-11-02','ROS'),(74,'Lorna Quist','nurse',24.0,'2011-06-20','THY'),(75,'Piotr Zielinski','cook',15.1,'2017-02-14',NULL),(76,'Fay Donnelly','carer',13.8,'2022-09-05','LAV'),(77,'Hugo Sands','activities lead',16.4,'2020-01-07',NULL);
INSERT INTO VISITS VALUES (1,1,'Carol Wainwright','daughter','2023-01-08',60),(2,1,'Carol Wainwright','daughter','2023-01-22',45),(3,2,'Amy Beck','granddaughter','2023-01-29',30),(4,4,'Kwame Osei','son','2023-02-05',90),(5,5,'Father Doyle','friend','2023-02-12',25),(6,8,'Ivan Petrenko','son','2023-02-19',75),(7,4,'Ama Osei','daughter','2023-03-05',50),(8,1,'Neil Wainwright','son','2023-03-12',40),(9,2,'Amy Beck','granddaughter','2023-03-26',35);
INSERT INTO INCIDENTS VALUES (1,3,72,'fall','2023-01-11',2),(2,6,74,'fall','2023-01-30',4),(3,1,71,'medication error','2023-02-02',3),(4,6,72,'wandering','2023-02-16',2),(5,5,72,'fall','2023-03-03',1),(6,8,76,'wandering','2023-03-09',2),(7,6,74,'fall','2023-03-21',3);
-- Q: How many residents have dementia?
SELECT count(*) FROM RESIDENTS WHERE DEMENTIA_FLG = 'Y';
-- Q: Who is our oldest resident and when was that person born?
SELECT RES_NM, BIRTH_DT FROM RESIDENTS ORDER BY BIRTH_DT LIMIT 1;
-- Q: names and hourly pay of all carers, best paid first
SELECT EMP_NM, HOURLY_PAY FROM STAFF WHERE JOB_TTL = 'carer' ORDER BY HOURLY_PAY DESC;
-- Q: Which diets do we have to cook for? Each once.
SELECT DISTINCT DIET FROM RESIDENTS;
-- Q: Total number of beds in the house?
SELECT sum(BED_CNT) FROM WINGS;
-- Q: Show each wing's name with the number of residents living there.
SELECT WINGS.WING_NM, count(*) FROM WINGS JOIN RESIDENTS ON WINGS.WING_CD = RESIDENTS.WING_CD GROUP BY WINGS.WING_CD;
-- Q: What is the average pay for each job title?
SELECT JOB_TTL, avg(HOURLY_PAY) FROM STAFF GROUP BY JOB_TTL;
-- Q: Which resident gets visited most often?
SELECT RESIDENTS.RES_NM FROM RESIDENTS JOIN VISITS ON RESIDENTS.RES_NO = VISITS.RES_NO GROUP BY RESIDENTS.RES_NO ORDER BY count(*) DESC LIMIT 1;
-- Q: Who lives in Thyme with care level above 3?
SELECT RESIDENTS.RES_NM FROM RESIDENTS JOIN WINGS ON RESIDENTS.WING_CD = WINGS.WING_CD WHERE WINGS.WING_NM = 'Thyme' AND RESIDENTS.CARE_LVL > 3;
-- Q: What types of incident happened at least twice?
SELECT INC_TYPE FROM INCIDENTS GROUP BY INC_TYPE HAVING count(*) >= 2;
-- Q: How many minutes did sons spend visiting in all?
SELECT sum(MINUTES) FROM VISITS WHERE RELATION = 'son';
-- Q: Find the resident name, type and date of the three most severe incidents.
SELECT RESIDENTS.RES_NM, INCIDENTS.INC_TYPE, INCIDENTS.INC_DT FROM INCIDENTS JOIN RESIDENTS ON INCIDENTS.RES_NO = RESIDENTS.RES_NO ORDER BY INCIDENTS.SEVERITY DESC LIMIT 3;
-- Q: Which residents have never had a visitor?
SELECT RES_NM FROM RESIDENTS WHERE RES_NO NOT IN (SELECT RES_NO FROM VISITS);
-- Q: Which residents had both a fall and an episode of wandering?
SELECT RESIDENTS.RES_NM FROM RESIDENTS JOIN INCIDENTS ON RESIDENTS.RES_NO = INCIDENTS.RES_NO WHERE INCIDENTS.INC_TYPE = 'fall' INTERSECT SELECT RESIDENTS.RES_NM FROM RESIDENTS JOIN INCIDENTS ON RESIDENTS.RES_NO = INCIDENTS.RES_NO WHERE INCIDENTS.INC_TYPE = 'wandering';
-- Q: Who on the staff earns more than the average hourly pay?
SELECT EMP_NM FROM STAFF WHERE HOURLY_PAY > (SELECT avg(HOURLY_PAY) FROM STAFF);
-- Q: Which staff member reported the most incidents concerning residents with dementia?
SELECT STAFF.EMP_NM FROM STAFF JOIN INCIDENTS ON STAFF.EMP_NO = INCIDENTS.EMP_NO JOIN RESIDENTS ON INCIDENTS.RES_NO = RESIDENTS.RES_NO WHERE RESIDENTS.DEMENTIA_FLG = 'Y' GROUP BY STAFF.EMP_NO ORDER BY count(*) DESC LIMIT 1;
-- Q: Visits per month please.
SELECT strftime('%Y-%m', VISIT_DT), count(*) FROM VISITS GROUP BY strftime('%Y-%m', VISIT_DT);
-- Q: Which employees are not attached to any wing?
SELECT EMP_NM FROM STAFF WHERE WING_CD IS NULL;
-- Q: What percentage of residents follows a soft diet?
SELECT 100.0 * sum(CASE WHEN DIET = 'soft' THEN 1 ELSE 0 END) / count(*) FROM RESIDENTS;
-- Q: List the wings where nobody lives.
SELECT WINGS.WING_NM FROM WINGS LEFT JOIN RESIDENTS ON WINGS.WING_CD = RESIDENTS.WING_CD WHERE RESIDENTS.RES_NO IS NULL;
