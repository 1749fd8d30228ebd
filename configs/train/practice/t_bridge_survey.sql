CREATE TABLE BRIDGE_TYPE (TYPE_CD TEXT PRIMARY KEY, TYPE_DESC TEXT);
CREATE TABLE ENGINEER (ENG_NO INTEGER PRIMARY KEY, ENG_NM TEXT, BORN_YR INTEGER, DIED_YR INTEGER, NATION TEXT);
CREATE TABLE BRIDGE (BR_NO INTEGER PRIMARY KEY, BR_NM TEXT, TYPE_CD TEXT REFERENCES BRIDGE_TYPE(TYPE_CD), CROSSES TEXT, CITY TEXT, LEN_M REAL, MAIN_SPAN_M REAL, OPENED_YR INTEGER, TOLL_FLG TEXT, ENG_NO INTEGER REFERENCES ENGINEER(ENG_NO));
CREATE TABLE CONDITION_RPT (RPT_NO INTEGER PRIMARY KEY, BR_NO INTEGER REFERENCES BRIDGE(BR_NO), RPT_DT DATE, SCORE INTEGER, CRACKS INTEGER, REMARK TEXT);
INSERT INTO BRIDGE_TYPE VALUES ('SUS','suspension'),('ARC','arch'),('CBS','cable-stayed'),('TRS','truss'),('BAS','bascule');
INSERT INTO ENGINEER VALUES (1,'Edmund Tarrant',1822,1890,'British'),(2,'Lucia Ferrante',1931,2010,'Italian'),(3,'Otto Bremer',1868,1941,'German'),(4,'Hana Kubo',1958,NULL,'Japanese'),(5,'Ralph Coyle',1905,1979,'British');
INSERT INTO BRIDGE VALUES (1,'Tarrant Bridge','SUS','River Lune','Castelby',310,214,1864,'N',1),(2,'Harp Bridge','CBS','Sound','Norhaven',1840,620,1999,'Y',4),(3,'Stone Hundred','ARC','River Lune','Castelby',128,24,1791,'N',NULL),(4,'Ironway','TRS','River Mole','Dunmoor',455,110,1903,'N',3),(5,'Lift Gate','BAS','Harbour','Norhaven',96,48,1936,'N',5),(6,'Ponte Lucia','ARC','River Mole','Dunmoor',270,190,1968,'Y',2),(7,'Grand Link','SUS','Sound','Norhaven',2950,1310,2011,'Y',4),(8,'Coyle Viaduct','TRS','Glen Valley','Ashford',610,85,1951,'N',5);
INSERT INTO CONDITION_RPT VALUES (1,1,'2019-04-08',71,12,'repaint'),(2,1,'2022-04-19',64,19,'replace hangers'),(3,3,'2020-07-01',82,3,NULL),(4,4,'2020-08-15',48,41,'weight limit'),(5,5,'2021-02-10',77,6,NULL),(6,2,'2021-10-30',93,0,NULL),(7,7,'2022-06-06',97,0,NULL),(8,4,'2022-08-20',39,58,'close to lorries'),(9,6,'2022-09-11',85,2,NULL);
-- Q: How many bridges cross the River Lune?
SELECT count(*) FROM BRIDGE WHERE CROSSES = 'River Lune';
-- Q: Names and opening years of the toll bridges
SELECT BR_NM, OPENED_YR FROM BRIDGE WHERE TOLL_FLG = 'Y';
-- Q: oldest bridge?
SELECT BR_NM FROM BRIDGE ORDER BY OPENED_YR LIMIT 1;
-- Q: Give the names of British engineers born after 1850.
SELECT ENG_NM FROM ENGINEER WHERE NATION = 'British' AND BORN_YR > 1850;
-- Q: What is the combined length of all the bridges?
SELECT sum(LEN_M) FROM BRIDGE;
-- Q: How many bridges are there of each type? Use the type descriptions.
SELECT BRIDGE_TYPE.TYPE_DESC, count(*) FROM BRIDGE_TYPE JOIN BRIDGE ON BRIDGE_TYPE.TYPE_CD = BRIDGE.TYPE_CD GROUP BY BRIDGE_TYPE.TYPE_CD;
-- Q: Who designed the Ironway?
SELECT ENGINEER.ENG_NM FROM ENGINEER JOIN BRIDGE ON ENGINEER.ENG_NO = BRIDGE.ENG_NO WHERE BRIDGE.BR_NM = 'Ironway';
-- Q: Which city has the most bridges?
SELECT CITY FROM BRIDGE GROUP BY CITY ORDER BY count(*) DESC LIMIT 1;
-- Q: Name the suspension bridges, longest main span first.
SELECT BRIDGE.BR_NM FROM BRIDGE JOIN BRIDGE_TYPE ON BRIDGE.TYPE_CD = BRIDGE_TYPE.TYPE_CD WHERE BRIDGE_TYPE.TYPE_DESC = 'suspension' ORDER BY BRIDGE.MAIN_SPAN_M DESC;
-- Q: Which engineers built more than one of these bridges?
SELECT ENGINEER.ENG_NM FROM ENGINEER JOIN BRIDGE ON ENGINEER.ENG_NO = BRIDGE.ENG_NO GROUP BY ENGINEER.ENG_NO HAVING count(*) > 1;
-- Q: the bridge with the lowest condition score ever reported
SELECT BRIDGE.BR_NM FROM BRIDGE JOIN CONDITION_RPT ON BRIDGE.BR_NO = CONDITION_RPT.BR_NO ORDER BY CONDITION_RPT.SCORE LIMIT 1;
-- Q: Average condition score and most cracks per bridge name
SELECT BRIDGE.BR_NM, avg(CONDITION_RPT.SCORE), max(CONDITION_RPT.CRACKS) FROM BRIDGE JOIN CONDITION_RPT ON BRIDGE.BR_NO = CONDITION_RPT.BR_NO GROUP BY BRIDGE.BR_NO;
-- Q: Which bridge has no condition report?
SELECT BR_NM FROM BRIDGE WHERE BR_NO NOT IN (SELECT BR_NO FROM CONDITION_RPT);
-- Q: Cities with both a bascule and a cable-stayed bridge
SELECT BRIDGE.CITY FROM BRIDGE JOIN BRIDGE_TYPE ON BRIDGE.TYPE_CD = BRIDGE_TYPE.TYPE_CD WHERE BRIDGE_TYPE.TYPE_DESC = 'bascule' INTERSECT SELECT BRIDGE.CITY FROM BRIDGE JOIN BRIDGE_TYPE ON BRIDGE.TYPE_CD = BRIDGE_TYPE.TYPE_CD WHERE BRIDGE_TYPE.TYPE_DESC = 'cable-stayed';
-- Q: Which bridges are longer than every bridge in Dunmoor?
SELECT BR_NM FROM BRIDGE WHERE LEN_M > (SELECT max(LEN_M) FROM BRIDGE WHERE CITY = 'Dunmoor');
-- Q: How many reports concern bridges by each engineer's nation?
SELECT ENGINEER.NATION, count(*) FROM ENGINEER JOIN BRIDGE ON ENGINEER.ENG_NO = BRIDGE.ENG_NO JOIN CONDITION_RPT ON BRIDGE.BR_NO = CONDITION_RPT.BR_NO GROUP BY ENGINEER.NATION;
-- Q: What age did each deceased engineer reach, roughly (death year minus birth year)?
SELECT ENG_NM, DIED_YR - BORN_YR FROM ENGINEER WHERE DIED_YR IS NOT NULL;
-- Q: Of which bridge is the engineer unknown?
SELECT BR_NM FROM BRIDGE WHERE ENG_NO IS NULL;
-- Q: What percentage of bridges charge a toll?
SELECT 100.0 * sum(CASE WHEN TOLL_FLG = 'Y' THEN 1 ELSE 0 END) / count(*) FROM BRIDGE;
-- Q: The longest bridge in each city: city, name, length
SELECT CITY, BR_NM, LEN_M FROM (SELECT CITY, BR_NM, LEN_M, row_number() OVER (PARTITION BY CITY ORDER BY LEN_M DESC) AS place FROM BRIDGE) WHERE place = 1;
