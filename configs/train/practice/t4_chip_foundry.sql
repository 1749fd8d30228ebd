CREATE TABLE FAB (FAB_ID INTEGER PRIMARY KEY, FAB_NAME TEXT, CITY TEXT, OPENED INTEGER, WAFER_MM INTEGER, CLEANROOM_M2 INTEGER, MONTHLY_CAP INTEGER);
CREATE TABLE PROCESS_NODE (NODE_CODE TEXT PRIMARY KEY, NODE_NM REAL, LAYERS INTEGER, INTRODUCED INTEGER, WAFER_PRICE INTEGER);
CREATE TABLE CUSTOMER (CUST_ID INTEGER PRIMARY KEY, CUST_NAME TEXT, CITY TEXT, SEGMENT TEXT, SINCE INTEGER, ACCT_MGR TEXT);
CREATE TABLE DESIGN (DESIGN_ID INTEGER PRIMARY KEY, CODENAME TEXT, CUST_ID INTEGER REFERENCES CUSTOMER(CUST_ID), NODE_CODE TEXT REFERENCES PROCESS_NODE(NODE_CODE), DIE_MM2 REAL, TAPED_OUT DATE, MASK_COST INTEGER);
CREATE TABLE WAFER_LOT (LOT_NO TEXT PRIMARY KEY, DESIGN_ID INTEGER REFERENCES DESIGN(DESIGN_ID), FAB_ID INTEGER REFERENCES FAB(FAB_ID), WAFERS INTEGER, STARTED DATE, FINISHED DATE, GOOD_DIES INTEGER, BAD_DIES INTEGER, HOT_LOT TEXT);
CREATE TABLE MACHINE (MACHINE_ID INTEGER PRIMARY KEY, FAB_ID INTEGER REFERENCES FAB(FAB_ID), STEP_NAME TEXT, VENDOR TEXT, MODEL TEXT, INSTALLED DATE, PRICE_MUSD REAL);
CREATE TABLE DOWNTIME (DT_ID INTEGER PRIMARY KEY, MACHINE_ID INTEGER REFERENCES MACHINE(MACHINE_ID), STARTED DATE, HOURS REAL, REASON TEXT, PLANNED TEXT);
INSERT INTO FAB VALUES (1,'Fab Aster','Leuvendam',1998,200,9000,30000),(2,'Fab Borage','Taihsin',2009,300,24000,65000),(3,'Fab Clover','Taihsin',2019,300,41000,90000),(4,'Pilot Line','Leuvendam',2013,300,3200,1500),(5,'Fab Dahlia','Mesa Verde',2024,300,38000,NULL);
INSERT INTO PROCESS_NODE VALUES ('L130',130,6,2001,900),('L65',65,9,2007,1600),('L28',28,10,2012,2900),('L16',16,12,2016,5100),('L7',7,14,2019,9300),('L3',3,17,2024,NULL);
INSERT INTO CUSTOMER VALUES (1,'Sonora Audio','Mesa Verde','consumer',2008,'P. Lund'),(2,'Autocore','Stuttberg','automotive',2003,'I. Chen'),(3,'Nimbus Compute','Taihsin','datacentre',2015,'I. Chen'),(4,'Medisense','Leuvendam','medical',2011,'P. Lund'),(5,'Graphwell','Mesa Verde','datacentre',2019,'O. Reyes'),(6,'Kite Drones','Stuttberg','consumer',2023,'O. Reyes');
INSERT INTO DESIGN VALUES (1,'Marimba',1,'L65',22.4,'2019-02-11',1200000),(2,'Gearbox',2,'L130',31.0,'2018-06-25',450000),(3,'Gearbox Two',2,'L28',44.8,'2021-09-13',2100000),(4,'Cumulus',3,'L16',310.5,'2020-04-30',7400000),(5,'Cirrus',3,'L7',420.0,'2022-11-08',15800000),(6,'Pulse',4,'L65',8.9,'2020-10-19',1100000),(7,'Vertex',5,'L7',512.7,'2023-05-22',17200000),(8,'Tambour',1,'L28',19.6,'2024-01-15',NULL);
INSERT INTO WAFER_LOT VALUES ('W100',1,1,25,'2023-06-01','2023-07-20',29100,1900,'N'),('W101',2,1,50,'2023-06-12','2023-08-01',41800,2700,'N'),('W102',4,2,25,'2023-07-03','2023-09-18',3900,1150,'N'),('W103',5,3,25,'2023-08-21','2023-12-05',2300,1500,'Y'),('W104',7,3,12,'2023-10-02','2024-01-29',820,760,'Y'),('W105',3,2,50,'2023-10-16','2024-01-10',66200,7400,'N'),('W106',6,1,25,'2024-01-08','2024-02-26',75500,3200,'N'),('W107',5,3,50,'2024-02-05','2024-05-22',5100,2400,'N'),('W108',7,4,6,'2024-03-11',NULL,NULL,NULL,'Y'),('W109',3,2,25,'2024-03-25','2024-06-14',33900,2600,'N');
INSERT INTO MACHINE VALUES (1,1,'lithography','Optira','LX200','1998-05-14',9.5),(2,1,'etch','Corrodyn','E4','2005-03-09',3.1),(3,2,'lithography','Optira','LX700','2010-01-20',48.0),(4,2,'deposition','Vapora','V9','2011-08-02',6.4),(5,3,'lithography','Optira','XEV3','2020-02-17',165.0),(6,3,'etch','Corrodyn','E9','2019-11-28',7.8),(7,4,'lithography','Nanoquill','NQ1','2014-06-06',22.5),(8,3,'inspection','Vapora','SeeR','2021-04-12',12.2);
INSERT INTO DOWNTIME VALUES (1,5,'2024-01-06',14.5,'mirror cleaning','Y'),(2,5,'2024-02-18',38.0,'source failure','N'),(3,3,'2024-02-20',6.0,'calibration','Y'),(4,2,'2024-03-03',21.2,'pump failure','N'),(5,6,'2024-03-17',4.5,'calibration','Y'),(6,1,'2024-03-23',9.8,'stage jam','N'),(7,5,'2024-04-13',11.0,'mirror cleaning','Y'),(8,3,'2024-04-29',17.3,'source failure','N');
-- Q: How big is the die of Cumulus?
SELECT DIE_MM2 FROM DESIGN WHERE CODENAME = 'Cumulus';
-- Q: Which fabs in Taihsin opened after 2010?
SELECT FAB_NAME FROM FAB WHERE CITY = 'Taihsin' AND OPENED > 2010;
-- Q: List the lot numbers started for Gearbox Two together with the start date.
SELECT T1.LOT_NO, T1.STARTED FROM WAFER_LOT AS T1 JOIN DESIGN AS T2 ON T1.DESIGN_ID = T2.DESIGN_ID WHERE T2.CODENAME = 'Gearbox Two';
-- Q: What are the names of the customers whose account manager is I. Chen?
SELECT CUST_NAME FROM CUSTOMER WHERE ACCT_MGR = 'I. Chen';
-- Q: Show each design's codename and the feature size in nanometres of its node, smallest first.
SELECT T1.CODENAME, T2.NODE_NM FROM DESIGN AS T1 JOIN PROCESS_NODE AS T2 ON T1.NODE_CODE = T2.NODE_CODE ORDER BY T2.NODE_NM ASC;
-- Q: Which customers have at least two designs? Give id, name and number of designs.
SELECT T1.CUST_ID, T1.CUST_NAME, count(*) FROM CUSTOMER AS T1 JOIN DESIGN AS T2 ON T1.CUST_ID = T2.CUST_ID GROUP BY T1.CUST_ID HAVING count(*) >= 2;
-- Q: In which cities do we have both a fab and a customer?
SELECT CITY FROM FAB INTERSECT SELECT CITY FROM CUSTOMER;
-- Q: Which node codes has no design used?
SELECT NODE_CODE FROM PROCESS_NODE WHERE NODE_CODE NOT IN (SELECT NODE_CODE FROM DESIGN);
-- Q: Find the codenames that contain Gear.
SELECT CODENAME FROM DESIGN WHERE CODENAME LIKE '%Gear%';
-- Q: What is the average, smallest and largest die per segment of customers?
SELECT T1.SEGMENT, avg(T2.DIE_MM2), min(T2.DIE_MM2), max(T2.DIE_MM2) FROM CUSTOMER AS T1 JOIN DESIGN AS T2 ON T1.CUST_ID = T2.CUST_ID GROUP BY T1.SEGMENT;
-- Q: Who makes the dearest machine in Fab Clover?
SELECT T1.VENDOR FROM MACHINE AS T1 JOIN FAB AS T2 ON T1.FAB_ID = T2.FAB_ID WHERE T2.FAB_NAME = 'Fab Clover' ORDER BY T1.PRICE_MUSD DESC LIMIT 1;
-- Q: Codenames of designs with a mask cost above the average, except those on node L7
SELECT CODENAME FROM DESIGN WHERE MASK_COST > (SELECT avg(MASK_COST) FROM DESIGN) EXCEPT SELECT CODENAME FROM DESIGN WHERE NODE_CODE = 'L7';
-- Q: Which machine models were down for more than 20 hours in total?
SELECT T1.MODEL FROM MACHINE AS T1 JOIN DOWNTIME AS T2 ON T1.MACHINE_ID = T2.MACHINE_ID GROUP BY T1.MACHINE_ID HAVING sum(T2.HOURS) > 20;
-- Q: How many wafers has each customer ordered? Show the name and the number of wafers.
SELECT T1.CUST_NAME, sum(T3.WAFERS) FROM CUSTOMER AS T1 JOIN DESIGN AS T2 ON T1.CUST_ID = T2.CUST_ID JOIN WAFER_LOT AS T3 ON T2.DESIGN_ID = T3.DESIGN_ID GROUP BY T1.CUST_ID;
-- Q: two priciest machines of every fab: fab id, model, price
SELECT FAB_ID, MODEL, PRICE_MUSD FROM (SELECT FAB_ID, MODEL, PRICE_MUSD, row_number() OVER (PARTITION BY FAB_ID ORDER BY PRICE_MUSD DESC) AS place FROM MACHINE) WHERE place <= 2;
-- Q: Codename of the latest design taped out for each customer id (id first)
SELECT CUST_ID, CODENAME FROM (SELECT CUST_ID, CODENAME, row_number() OVER (PARTITION BY CUST_ID ORDER BY TAPED_OUT DESC) AS place FROM DESIGN) WHERE place <= 1;
-- Q: yield of every finished lot as a fraction: good dies of all dies
SELECT LOT_NO, CAST(GOOD_DIES AS REAL) / (GOOD_DIES + BAD_DIES) FROM WAFER_LOT WHERE FINISHED IS NOT NULL;
-- Q: What percentage of downtime hours was planned?
SELECT 100.0 * sum(CASE WHEN PLANNED = 'Y' THEN HOURS ELSE 0 END) / sum(HOURS) FROM DOWNTIME;
-- Q: Sort designs into tiny (die below 20), middling (below 100) and huge. Codename and size.
SELECT CODENAME, CASE WHEN DIE_MM2 < 20 THEN 'tiny' WHEN DIE_MM2 < 100 THEN 'middling' ELSE 'huge' END FROM DESIGN;
-- Q: per fab id: number of hot lots, number of ordinary lots
SELECT FAB_ID, sum(CASE WHEN HOT_LOT = 'Y' THEN 1 ELSE 0 END), sum(CASE WHEN HOT_LOT = 'N' THEN 1 ELSE 0 END) FROM WAFER_LOT GROUP BY FAB_ID;
-- Q: Customers without a design
SELECT T1.CUST_NAME FROM CUSTOMER AS T1 WHERE NOT EXISTS (SELECT * FROM DESIGN AS T2 WHERE T2.CUST_ID = T1.CUST_ID);
-- Q: which machines have never been down? id and model
SELECT T1.MACHINE_ID, T1.MODEL FROM MACHINE AS T1 LEFT JOIN DOWNTIME AS T2 ON T1.MACHINE_ID = T2.MACHINE_ID WHERE T2.DT_ID IS NULL;
-- Q: How many days did each finished lot need from start to finish?
SELECT LOT_NO, julianday(FINISHED) - julianday(STARTED) FROM WAFER_LOT WHERE FINISHED IS NOT NULL;
-- Q: downtime hours per month
SELECT strftime('%Y-%m', STARTED), sum(HOURS) FROM DOWNTIME GROUP BY strftime('%Y-%m', STARTED);
-- Q: Bill for each lot: wafers times the wafer price of the node it is made on
SELECT T1.LOT_NO, T1.WAFERS * T3.WAFER_PRICE FROM WAFER_LOT AS T1 JOIN DESIGN AS T2 ON T1.DESIGN_ID = T2.DESIGN_ID JOIN PROCESS_NODE AS T3 ON T2.NODE_CODE = T3.NODE_CODE;
-- Q: Which lot is not finished yet?
SELECT LOT_NO FROM WAFER_LOT WHERE FINISHED IS NULL;
