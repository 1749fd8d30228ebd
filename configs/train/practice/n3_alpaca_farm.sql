CREATE TABLE PADDOCK (PADDOCK_CODE TEXT PRIMARY KEY, PADDOCK_NAME TEXT, AREA_HA REAL, SHELTER TEXT);
CREATE TABLE ALPACA (ALPACA_ID INTEGER PRIMARY KEY, NAME TEXT, SEX TEXT, BREED TEXT, COLOUR TEXT, BORN DATE, DAM_ID INTEGER REFERENCES ALPACA(ALPACA_ID), SIRE_ID INTEGER REFERENCES ALPACA(ALPACA_ID), PADDOCK_CODE TEXT REFERENCES PADDOCK(PADDOCK_CODE), PURCHASE_PRICE REAL);
CREATE TABLE SHEARER (SHEARER_ID INTEGER PRIMARY KEY, NAME TEXT, REGION TEXT, FEE_PER_HEAD REAL);
CREATE TABLE SHEARING (SHEARING_ID INTEGER PRIMARY KEY, ALPACA_ID INTEGER REFERENCES ALPACA(ALPACA_ID), SHEARER_ID INTEGER REFERENCES SHEARER(SHEARER_ID), SHORN_ON DATE, FLEECE_KG REAL, MICRON REAL, GRADE TEXT);
CREATE TABLE MILL (MILL_ID INTEGER PRIMARY KEY, NAME TEXT, TOWN TEXT, REGION TEXT);
CREATE TABLE YARN_LOT (LOT_ID INTEGER PRIMARY KEY, MILL_ID INTEGER REFERENCES MILL(MILL_ID), SHEARING_ID INTEGER REFERENCES SHEARING(SHEARING_ID), SPUN_ON DATE, SKEINS INTEGER, PRICE_PER_SKEIN REAL, SOLD INTEGER);
CREATE TABLE TREK (TREK_ID INTEGER PRIMARY KEY, ALPACA_ID INTEGER REFERENCES ALPACA(ALPACA_ID), GUEST_NAME TEXT, TREK_DATE DATE, MINUTES INTEGER, PAID REAL, STARS INTEGER);
INSERT INTO PADDOCK VALUES ('P1','Brook Field',2.4,'Y'),('P2','Top Bank',3.1,'N'),('P3','Orchard',1.2,'Y'),('P4','Far Meadow',4.5,'N');
INSERT INTO ALPACA VALUES (1,'Duchess','F','Huacaya','white','2013-06-04',NULL,NULL,'P1',4200),(2,'Pedro','M','Huacaya','brown','2012-07-19',NULL,NULL,'P2',5500),(3,'Silk','F','Suri','fawn','2015-05-30',NULL,NULL,'P1',6100),(4,'Toffee','F','Huacaya','brown','2017-06-22',1,2,'P1',NULL),(5,'Bandit','M','Huacaya','grey','2018-07-03',1,2,'P2',NULL),(6,'Inca','M','Suri','white','2016-08-11',NULL,NULL,'P2',4900),(7,'Pearl','F','Suri','white','2020-06-15',3,6,'P3',NULL),(8,'Biscuit','M','Huacaya','fawn','2021-07-28',4,2,'P3',NULL);
INSERT INTO SHEARER VALUES (1,'Gil Hobbs','Mendip',14),(2,'Tess Amory','Exmoor',17),(3,'Karl Rowe','Mendip',12);
INSERT INTO SHEARING VALUES (1,1,1,'2023-05-20',3.1,24.5,'B'),(2,2,1,'2023-05-20',3.8,28.2,'C'),(3,3,2,'2023-05-27',2.6,19.8,'A'),(4,4,1,'2023-05-20',2.9,21.4,'A'),(5,1,2,'2024-05-18',2.8,25.1,'B'),(6,3,2,'2024-05-18',2.5,20.3,'A'),(7,5,2,'2024-05-19',3.4,23.7,'B'),(8,7,2,'2024-05-19',2.2,18.1,'A'),(9,6,1,'2024-05-25',3.0,22.9,NULL);
INSERT INTO MILL VALUES (1,'Wye Spinners','Ross','Wye'),(2,'Mendip Fibre','Cheddar','Mendip'),(3,'Old Loom','Porlock','Exmoor'),(4,'Carder and Sons','Tiverton','Exe');
INSERT INTO YARN_LOT VALUES (1,1,1,'2023-07-10',24,11,24),(2,2,3,'2023-08-01',22,16,20),(3,2,4,'2023-08-15',25,13,25),(4,1,2,'2023-09-04',30,9,12),(5,3,6,'2024-07-02',20,17,8),(6,2,8,'2024-07-20',18,19,15);
INSERT INTO TREK VALUES (1,2,'Marie','2024-04-06',60,35,5),(2,5,'Jonas','2024-04-06',60,35,4),(3,6,'Wendy','2024-04-20',90,48,5),(4,2,'Karim','2024-05-04',90,48,3),(5,5,'Lottie','2024-05-05',60,35,5),(6,8,'Ed','2024-06-15',45,25,NULL),(7,2,'Noelle','2024-06-22',60,35,4);
-- Q: What are the names and birth dates of the female alpacas, oldest first?
SELECT NAME, BORN FROM ALPACA WHERE SEX = 'F' ORDER BY BORN;
-- Q: Find the code and name of the paddocks that hold no alpaca.
SELECT PADDOCK_CODE, PADDOCK_NAME FROM PADDOCK WHERE PADDOCK_CODE NOT IN (SELECT PADDOCK_CODE FROM ALPACA);
-- Q: Show the name of each alpaca together with the name of its dam.
SELECT A.NAME, D.NAME FROM ALPACA AS A JOIN ALPACA AS D ON A.DAM_ID = D.ALPACA_ID;
-- Q: What is the name of the sire with the most offspring?
SELECT S.NAME FROM ALPACA AS A JOIN ALPACA AS S ON A.SIRE_ID = S.ALPACA_ID GROUP BY S.ALPACA_ID ORDER BY count(*) DESC LIMIT 1;
-- Q: What are the average, minimum and maximum micron of the grade A fleeces?
SELECT avg(MICRON), min(MICRON), max(MICRON) FROM SHEARING WHERE GRADE = 'A';
-- Q: Which alpacas have been shorn at least two times? Give the name and the number of shearings.
SELECT A.NAME, count(*) FROM ALPACA AS A JOIN SHEARING AS S ON S.ALPACA_ID = A.ALPACA_ID GROUP BY A.ALPACA_ID HAVING count(*) >= 2;
-- Q: Find the names of the alpacas whose fleece was heavier than the average fleece in the shearing of 2023-05-20.
SELECT A.NAME FROM ALPACA AS A JOIN SHEARING AS S ON S.ALPACA_ID = A.ALPACA_ID WHERE S.SHORN_ON = '2023-05-20' AND S.FLEECE_KG > (SELECT avg(FLEECE_KG) FROM SHEARING);
-- Q: Which regions have both a shearer and a mill?
SELECT REGION FROM SHEARER INTERSECT SELECT REGION FROM MILL;
-- Q: List the names of the mills that have never spun one of our lots.
SELECT NAME FROM MILL EXCEPT SELECT M.NAME FROM MILL AS M JOIN YARN_LOT AS Y ON Y.MILL_ID = M.MILL_ID;
-- Q: What are the ids of the lots spun from the fleece of Silk?
SELECT Y.LOT_ID FROM YARN_LOT AS Y JOIN SHEARING AS S ON Y.SHEARING_ID = S.SHEARING_ID JOIN ALPACA AS A ON S.ALPACA_ID = A.ALPACA_ID WHERE A.NAME = 'Silk';
-- Q: Which breed has the largest total fleece weight?
SELECT A.BREED FROM ALPACA AS A JOIN SHEARING AS S ON S.ALPACA_ID = A.ALPACA_ID GROUP BY A.BREED ORDER BY sum(S.FLEECE_KG) DESC LIMIT 1;
-- Q: Find the names of the alpacas that are neither white nor brown, with their colour.
SELECT NAME, COLOUR FROM ALPACA WHERE COLOUR NOT IN ('white', 'brown');
-- Q: Turnover of each yarn lot: skeins sold times price
SELECT LOT_ID, SOLD * PRICE_PER_SKEIN FROM YARN_LOT;
-- Q: skeins left over per mill
SELECT M.NAME, sum(Y.SKEINS - Y.SOLD) FROM MILL AS M JOIN YARN_LOT AS Y ON Y.MILL_ID = M.MILL_ID GROUP BY M.MILL_ID;
-- Q: How long between shearing and spinning, in days, for every lot?
SELECT Y.LOT_ID, julianday(Y.SPUN_ON) - julianday(S.SHORN_ON) FROM YARN_LOT AS Y JOIN SHEARING AS S ON Y.SHEARING_ID = S.SHEARING_ID;
-- Q: percentage of Huacaya in the herd
SELECT 100.0 * sum(CASE WHEN BREED = 'Huacaya' THEN 1 ELSE 0 END) / count(*) FROM ALPACA;
-- Q: How much wool did we shear each year?
SELECT strftime('%Y', SHORN_ON), sum(FLEECE_KG) FROM SHEARING GROUP BY strftime('%Y', SHORN_ON);
-- Q: Who went trekking but left no stars?
SELECT GUEST_NAME FROM TREK WHERE STARS IS NULL;
-- Q: What did Gil Hobbs charge us altogether? One fee per head shorn.
SELECT sum(H.FEE_PER_HEAD) FROM SHEARING AS S JOIN SHEARER AS H ON S.SHEARER_ID = H.SHEARER_ID WHERE H.NAME = 'Gil Hobbs';
-- Q: rank all shearings by fineness, lowest micron first
SELECT SHEARING_ID, MICRON, rank() OVER (ORDER BY MICRON) FROM SHEARING;
-- Q: Trek money so far, day by day as it grows
SELECT TREK_DATE, sum(PAID) OVER (ORDER BY TREK_DATE) FROM TREK;
-- Q: Alpacas nobody has walked with
SELECT NAME FROM ALPACA WHERE NOT EXISTS (SELECT 1 FROM TREK WHERE TREK.ALPACA_ID = ALPACA.ALPACA_ID);
-- Q: heaviest fleece of each grade, with the shearing id and weight
SELECT GRADE, SHEARING_ID, FLEECE_KG FROM (SELECT GRADE, SHEARING_ID, FLEECE_KG, row_number() OVER (PARTITION BY GRADE ORDER BY FLEECE_KG DESC) AS place FROM SHEARING WHERE GRADE IS NOT NULL) WHERE place = 1;
-- Q: Alpacas by name with the price we paid; put 0 for the home-bred ones
SELECT NAME, COALESCE(PURCHASE_PRICE, 0) FROM ALPACA;
