CREATE TABLE PERIOD (PERIOD_CD TEXT PRIMARY KEY, PERIOD_NM TEXT, START_MYA REAL, END_MYA REAL);
CREATE TABLE FORMATION (FORM_ID INTEGER PRIMARY KEY, FORM_NM TEXT, PERIOD_CD TEXT REFERENCES PERIOD(PERIOD_CD), COUNTRY TEXT, ROCK TEXT);
CREATE TABLE DIG (DIG_ID INTEGER PRIMARY KEY, FORM_ID INTEGER REFERENCES FORMATION(FORM_ID), LEADER TEXT, UNIV TEXT, START_DT DATE, END_DT DATE, BUDGET_USD INTEGER);
CREATE TABLE FOSSIL (FOSSIL_NO TEXT PRIMARY KEY, DIG_ID INTEGER REFERENCES DIG(DIG_ID), GENUS TEXT, GRP TEXT, PART TEXT, LEN_CM REAL, HOLOTYPE TEXT);
INSERT INTO PERIOD VALUES ('CAM','Cambrian',538.8,485.4),('DEV','Devonian',419.2,358.9),('PER','Permian',298.9,251.9),('TRI','Triassic',251.9,201.4),('JUR','Jurassic',201.4,145.0),('CRE','Cretaceous',145.0,66.0);
INSERT INTO FORMATION VALUES (1,'Hollow Ridge','CRE','Canada','sandstone'),(2,'Black Fen Shale','JUR','England','shale'),(3,'Tolar Beds','CRE','Argentina','mudstone'),(4,'Kunming Slate','CAM','China','shale'),(5,'Karoo Bend','PER','South Africa','mudstone'),(6,'Gilt Quarry','DEV','Scotland','sandstone');
INSERT INTO DIG VALUES (1,1,'Dr. Amy Tran','Calgary','2018-06-01','2018-08-20',84000),(2,1,'Dr. Amy Tran','Calgary','2019-06-10','2019-08-28',91000),(3,2,'Prof. Giles Oram','Leicester','2020-07-06','2020-07-31',22000),(4,3,'Dra. Sol Ibáñez','La Plata','2021-10-04','2021-12-15',67000),(5,5,'Dr. Sipho Dube','Wits','2022-03-14','2022-05-02',40000),(6,3,'Dra. Sol Ibáñez','La Plata','2023-10-09',NULL,72000),(7,4,'Dr. Li Na','Yunnan','2023-04-01','2023-06-30',55000);
INSERT INTO FOSSIL VALUES ('F-01',1,'Borealoceras','dinosaur','skull',132.0,'Y'),('F-02',1,'Borealoceras','dinosaur','femur',98.5,'N'),('F-03',2,'Lepidonix','turtle','shell',44.2,'N'),('F-04',3,'Fenosaurus','plesiosaur','vertebra',9.1,'N'),('F-05',3,'Fenosaurus','plesiosaur','paddle',61.0,'Y'),('F-06',4,'Tolarotitan','dinosaur','femur',201.0,'Y'),('F-07',5,'Karoodon','synapsid','skull',27.4,'N'),('F-08',5,'Karoodon','synapsid','jaw',NULL,'N'),('F-09',7,'Spinocaris','arthropod','carapace',3.8,'Y'),('F-10',4,'Tolarotitan','dinosaur','vertebra',55.5,'N');
-- Q: List the holotypes: fossil number and genus.
SELECT FOSSIL_NO, GENUS FROM FOSSIL WHERE HOLOTYPE = 'Y';
-- Q: When did the Devonian start and end, in million years ago?
SELECT START_MYA, END_MYA FROM PERIOD WHERE PERIOD_NM = 'Devonian';
-- Q: How many formations are made of shale?
SELECT count(*) FROM FORMATION WHERE ROCK = 'shale';
-- Q: Which dig leader had the biggest budget?
SELECT LEADER FROM DIG ORDER BY BUDGET_USD DESC LIMIT 1;
-- Q: average length in cm of dinosaur fossils
SELECT avg(LEN_CM) FROM FOSSIL WHERE GRP = 'dinosaur';
-- Q: Number of fossils for each group, commonest first
SELECT GRP, count(*) FROM FOSSIL GROUP BY GRP ORDER BY count(*) DESC;
-- Q: Show each formation's name and the name of its period.
SELECT FORMATION.FORM_NM, PERIOD.PERIOD_NM FROM FORMATION JOIN PERIOD ON FORMATION.PERIOD_CD = PERIOD.PERIOD_CD;
-- Q: total budget per university
SELECT UNIV, sum(BUDGET_USD) FROM DIG GROUP BY UNIV;
-- Q: Which formations were dug more than once?
SELECT FORMATION.FORM_NM FROM FORMATION JOIN DIG ON FORMATION.FORM_ID = DIG.FORM_ID GROUP BY FORMATION.FORM_ID HAVING count(*) > 1;
-- Q: What parts did Prof. Giles Oram's team dig up?
SELECT FOSSIL.PART FROM FOSSIL JOIN DIG ON FOSSIL.DIG_ID = DIG.DIG_ID WHERE DIG.LEADER = 'Prof. Giles Oram';
-- Q: In which country were digs started before 2019-01-01?
SELECT FORMATION.COUNTRY FROM FORMATION JOIN DIG ON FORMATION.FORM_ID = DIG.FORM_ID WHERE DIG.START_DT < '2019-01-01';
-- Q: Which period has the most formations?
SELECT PERIOD.PERIOD_NM FROM PERIOD JOIN FORMATION ON PERIOD.PERIOD_CD = FORMATION.PERIOD_CD GROUP BY PERIOD.PERIOD_CD ORDER BY count(*) DESC LIMIT 1;
-- Q: Which formations have never been excavated?
SELECT FORM_NM FROM FORMATION WHERE FORM_ID NOT IN (SELECT FORM_ID FROM DIG);
-- Q: Genera found as both skull and femur
SELECT GENUS FROM FOSSIL WHERE PART = 'skull' INTERSECT SELECT GENUS FROM FOSSIL WHERE PART = 'femur';
-- Q: From which country do the most fossils come?
SELECT FORMATION.COUNTRY FROM FORMATION JOIN DIG ON FORMATION.FORM_ID = DIG.FORM_ID JOIN FOSSIL ON DIG.DIG_ID = FOSSIL.DIG_ID GROUP BY FORMATION.COUNTRY ORDER BY count(*) DESC LIMIT 1;
-- Q: Which digs (id and leader) have turned up nothing so far?
SELECT DIG_ID, LEADER FROM DIG WHERE NOT EXISTS (SELECT 1 FROM FOSSIL WHERE FOSSIL.DIG_ID = DIG.DIG_ID);
-- Q: How many million years did each period last?
SELECT PERIOD_NM, START_MYA - END_MYA FROM PERIOD;
-- Q: Number of days each finished dig took, with leader
SELECT LEADER, julianday(END_DT) - julianday(START_DT) FROM DIG WHERE END_DT IS NOT NULL;
-- Q: What percentage of all fossils are dinosaurs?
SELECT 100.0 * sum(CASE WHEN GRP = 'dinosaur' THEN 1 ELSE 0 END) / count(*) FROM FOSSIL;
-- Q: the fossil that wasn't measured
SELECT FOSSIL_NO FROM FOSSIL WHERE LEN_CM IS NULL;
-- Q: Which periods have no formation in our list?
SELECT PERIOD.PERIOD_NM FROM PERIOD LEFT JOIN FORMATION ON PERIOD.PERIOD_CD = FORMATION.PERIOD_CD WHERE FORMATION.FORM_ID IS NULL;
