CREATE TABLE SERVICE_USER (SU_ID INTEGER PRIMARY KEY, SU_NAME TEXT, BIRTH_YEAR INTEGER, STREET TEXT, WARD TEXT, LIVES_ALONE TEXT, NEED_LEVEL INTEGER);
CREATE TABLE CARER (CARER_ID INTEGER PRIMARY KEY, CARER_NAME TEXT, WARD TEXT, PAY_PER_HOUR REAL, STARTED DATE, DRIVES TEXT);
CREATE TABLE TASK_TYPE (TASK_CODE TEXT PRIMARY KEY, TASK_DESC TEXT, STD_MINUTES INTEGER, PRICE REAL);
CREATE TABLE CALL_VISIT (CALL_ID INTEGER PRIMARY KEY, SU_ID INTEGER REFERENCES SERVICE_USER(SU_ID), CARER_ID INTEGER REFERENCES CARER(CARER_ID), STANDBY_ID INTEGER REFERENCES CARER(CARER_ID), CALL_DATE DATE, PLANNED_MIN INTEGER, ACTUAL_MIN INTEGER, MISSED INTEGER);
CREATE TABLE CALL_TASK (CALL_ID INTEGER REFERENCES CALL_VISIT(CALL_ID), TASK_CODE TEXT REFERENCES TASK_TYPE(TASK_CODE), DONE TEXT, PRIMARY KEY (CALL_ID, TASK_CODE));
CREATE TABLE RELATIVE (REL_ID INTEGER PRIMARY KEY, SU_ID INTEGER REFERENCES SERVICE_USER(SU_ID), REL_NAME TEXT, KINSHIP TEXT, PHONE TEXT, KEY_HOLDER TEXT);
INSERT INTO SERVICE_USER VALUES (1,'Mabel Thorpe',1934,'Ivy Row','North','Y',3),(2,'Stanley Gill',1941,'Canal Street','North','N',2),(3,'Winifred Abbot',1929,'Ivy Row','Castle','Y',4),(4,'Cyril Pugh',1938,'Station Road','Castle','Y',1),(5,'Edna Rudge',1946,'Park View','South','N',2),(6,'Horace Blunt',1932,'Canal Street','South','Y',5),(7,'Iris Penrose',1950,'Park View','South','N',1);
INSERT INTO CARER VALUES (1,'Donna Frith','North',12.4,'2015-03-02','Y'),(2,'Marek Zych','Castle',11.8,'2019-07-22','N'),(3,'Blessing Eze','South',12.1,'2017-11-13','Y'),(4,'Gary Nutt','North',11.2,'2023-01-09','N'),(5,'Lila Shah','Mill','11.5','2022-05-16','Y');
INSERT INTO TASK_TYPE VALUES ('WA','washing',30,9.5),('ME','meal',20,7),('MD','medication',10,4),('SH','shopping',45,12),('CL','cleaning',40,11);
INSERT INTO CALL_VISIT VALUES (1,1,1,4,'2024-02-01',45,50,0),(2,3,2,NULL,'2024-02-01',60,55,0),(3,6,3,5,'2024-02-01',60,72,0),(4,2,1,4,'2024-02-02',30,25,0),(5,4,2,NULL,'2024-02-05',45,NULL,1),(6,6,3,5,'2024-02-06',60,65,0),(7,1,4,1,'2024-02-29',45,40,0),(8,5,3,NULL,'2024-03-01',40,44,0),(9,3,2,1,'2024-03-01',60,61,0),(10,1,1,4,'2024-03-08',45,NULL,1);
INSERT INTO CALL_TASK VALUES (1,'WA','Y'),(1,'MD','Y'),(2,'WA','Y'),(2,'ME','Y'),(2,'MD','N'),(3,'WA','Y'),(3,'ME','Y'),(4,'ME','Y'),(6,'ME','Y'),(6,'MD','Y'),(7,'WA','N'),(8,'SH','Y'),(9,'ME','Y');
INSERT INTO RELATIVE VALUES (1,1,'Joyce Thorpe','daughter','0700-1','Y'),(2,1,'Alan Thorpe','son',NULL,'N'),(3,3,'Peter Abbot','nephew','0700-3','Y'),(4,4,'Gwen Pugh','sister','0700-4','N'),(5,5,'Len Rudge','husband',NULL,'Y'),(6,7,'Sue Penrose','daughter','0700-6','N');
-- Q: Find the name and ward of the service users who have no relative on file.
SELECT SU_NAME, WARD FROM SERVICE_USER WHERE SU_ID NOT IN (SELECT SU_ID FROM RELATIVE);
-- Q: What are the names of the carers paid above the average?
SELECT CARER_NAME FROM CARER WHERE PAY_PER_HOUR > (SELECT avg(PAY_PER_HOUR) FROM CARER);
-- Q: List each carer's name and number of calls, most first.
SELECT c.CARER_NAME, count(*) FROM CARER AS c JOIN CALL_VISIT AS v ON v.CARER_ID = c.CARER_ID GROUP BY c.CARER_ID ORDER BY count(*) DESC;
-- Q: Which carers were standby at least once but never the carer of a call? Show the ids.
SELECT STANDBY_ID FROM CALL_VISIT WHERE STANDBY_ID IS NOT NULL EXCEPT SELECT CARER_ID FROM CALL_VISIT;
-- Q: Show the codes and descriptions of the tasks that occur in no call.
SELECT TASK_CODE, TASK_DESC FROM TASK_TYPE WHERE NOT EXISTS (SELECT * FROM CALL_TASK WHERE CALL_TASK.TASK_CODE = TASK_TYPE.TASK_CODE);
-- Q: Give the name and the number of calls of service users with at least two calls.
SELECT s.SU_NAME, count(*) FROM SERVICE_USER AS s JOIN CALL_VISIT AS v ON v.SU_ID = s.SU_ID GROUP BY s.SU_ID HAVING count(*) >= 2;
-- Q: Find the dates and user names of the calls in which washing was on the list.
SELECT v.CALL_DATE, s.SU_NAME FROM CALL_VISIT AS v JOIN SERVICE_USER AS s ON v.SU_ID = s.SU_ID JOIN CALL_TASK AS t ON t.CALL_ID = v.CALL_ID JOIN TASK_TYPE AS k ON t.TASK_CODE = k.TASK_CODE WHERE k.TASK_DESC = 'washing';
-- Q: Which wards have both carers who drive (Y) and users who live alone?
SELECT WARD FROM CARER WHERE DRIVES = 'Y' INTERSECT SELECT WARD FROM SERVICE_USER WHERE LIVES_ALONE = 'Y';
-- Q: What are the average, shortest and longest actual minutes of the calls made by Blessing Eze?
SELECT avg(v.ACTUAL_MIN), min(v.ACTUAL_MIN), max(v.ACTUAL_MIN) FROM CALL_VISIT AS v JOIN CARER AS c ON v.CARER_ID = c.CARER_ID WHERE c.CARER_NAME = 'Blessing Eze';
-- Q: What is the description of the task that comes up most in calls?
SELECT k.TASK_DESC FROM TASK_TYPE AS k JOIN CALL_TASK AS t ON t.TASK_CODE = k.TASK_CODE GROUP BY k.TASK_CODE ORDER BY count(*) DESC LIMIT 1;
-- Q: List the relatives' names with their kinship and the user's name for everyone in the South ward.
SELECT r.REL_NAME, r.KINSHIP, s.SU_NAME FROM RELATIVE AS r JOIN SERVICE_USER AS s ON r.SU_ID = s.SU_ID WHERE s.WARD = 'South';
-- Q: Find the ids of the users with a need level over 3 or living in Ivy Row.
SELECT SU_ID FROM SERVICE_USER WHERE NEED_LEVEL > 3 OR STREET = 'Ivy Row';
-- Q: minutes over or under plan for each call that took place
SELECT CALL_ID, ACTUAL_MIN - PLANNED_MIN FROM CALL_VISIT WHERE ACTUAL_MIN IS NOT NULL;
-- Q: What percentage of calls was missed?
SELECT 100.0 * sum(CASE WHEN MISSED = 1 THEN 1 ELSE 0 END) / count(*) FROM CALL_VISIT;
-- Q: Value of the tasks done (Y) in each call id
SELECT t.CALL_ID, sum(k.PRICE) FROM CALL_TASK AS t JOIN TASK_TYPE AS k ON t.TASK_CODE = k.TASK_CODE WHERE t.DONE = 'Y' GROUP BY t.CALL_ID;
-- Q: oldest user in every ward
SELECT WARD, SU_NAME FROM (SELECT WARD, SU_NAME, row_number() OVER (PARTITION BY WARD ORDER BY BIRTH_YEAR) AS place FROM SERVICE_USER) WHERE place = 1;
-- Q: calls per month, and how many planned minutes
SELECT strftime('%Y-%m', CALL_DATE), count(*), sum(PLANNED_MIN) FROM CALL_VISIT GROUP BY strftime('%Y-%m', CALL_DATE);
-- Q: Relatives we cannot phone
SELECT REL_NAME FROM RELATIVE WHERE PHONE IS NULL;
-- Q: Describe the need of each user: level 1 'light', up to 3 'medium', above 'heavy'
SELECT SU_NAME, CASE WHEN NEED_LEVEL = 1 THEN 'light' WHEN NEED_LEVEL <= 3 THEN 'medium' ELSE 'heavy' END FROM SERVICE_USER;
-- Q: Per ward, users living alone (Y) and not alone (N)
SELECT WARD, sum(CASE WHEN LIVES_ALONE = 'Y' THEN 1 ELSE 0 END), sum(CASE WHEN LIVES_ALONE = 'N' THEN 1 ELSE 0 END) FROM SERVICE_USER GROUP BY WARD;
-- Q: day with the most calls
SELECT CALL_DATE FROM CALL_VISIT GROUP BY CALL_DATE ORDER BY count(*) DESC LIMIT 1;
-- Q: Which streets have more than one service user?
SELECT STREET FROM SERVICE_USER GROUP BY STREET HAVING count(*) > 1;
-- Q: by how much does each carer's hourly pay differ from the average?
SELECT CARER_NAME, PAY_PER_HOUR - (SELECT avg(PAY_PER_HOUR) FROM CARER) FROM CARER;
-- Q: Which calls had no standby? Ids and dates.
SELECT CALL_ID, CALL_DATE FROM CALL_VISIT WHERE STANDBY_ID IS NULL;
