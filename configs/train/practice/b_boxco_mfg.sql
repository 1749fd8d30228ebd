CREATE TABLE PLANT (PLANT_CD TEXT PRIMARY KEY, PLANT_NM TEXT, CTRY TEXT, HEADCOUNT INTEGER);
CREATE TABLE MACHINE (MACH_ID INTEGER PRIMARY KEY, MACH_NM TEXT, MACH_TYP TEXT, PLANT_CD TEXT REFERENCES PLANT(PLANT_CD), BUY_YR INTEGER, BUY_PRC INTEGER);
CREATE TABLE ITEM (ITEM_CD TEXT PRIMARY KEY, ITEM_DESC TEXT, UNIT_COST REAL, UNIT_PRC REAL, WEIGHT_G INTEGER);
CREATE TABLE PROD_RUN (RUN_NO INTEGER PRIMARY KEY, MACH_ID INTEGER REFERENCES MACHINE(MACH_ID), ITEM_CD TEXT REFERENCES ITEM(ITEM_CD), RUN_DT DATE, QTY_GOOD INTEGER, QTY_SCRAP INTEGER, HRS REAL);
CREATE TABLE STOPPAGE (STOP_NO INTEGER PRIMARY KEY, MACH_ID INTEGER REFERENCES MACHINE(MACH_ID), STOP_DT DATE, REASON TEXT, MINS INTEGER);
INSERT INTO PLANT VALUES ('P1','Graz','Austria',210),('P2','Maribor','Slovenia',140),('P3','Udine','Italy',95),('P4','Trento','Italy',60);
INSERT INTO MACHINE VALUES (1,'Corrugator A','corrugator','P1',2010,950000),(2,'Corrugator B','corrugator','P2',2016,1200000),(3,'Die Cutter 1','cutter','P1',2014,310000),(4,'Die Cutter 2','cutter','P3',2019,365000),(5,'Folder Gluer','gluer','P2',2018,180000),(6,'Flexo Printer','printer','P1',2021,540000),(7,'Old Gluer','gluer','P3',2003,75000);
INSERT INTO ITEM VALUES ('BX10','Small shipping box',0.21,0.45,120),('BX20','Large shipping box',0.48,0.99,310),('PZ30','Pizza box 30 cm',0.16,0.29,95),('TR05','Fruit tray',0.12,0.22,70),('WB01','Wine box for six',0.85,1.9,420),('DS01','Display stand',3.4,8.5,NULL);
INSERT INTO PROD_RUN VALUES (1,1,'BX10','2024-01-10',12000,240,6),(2,1,'BX20','2024-01-11',8000,310,7.5),(3,2,'PZ30','2024-01-15',22000,180,8),(4,3,'WB01','2024-02-01',3000,95,5),(5,4,'TR05','2024-02-06',15000,420,7),(6,2,'BX10','2024-02-12',14000,150,6.5),(7,6,'PZ30','2024-03-02',9000,NULL,4),(8,3,'BX20','2024-03-05',6500,130,6),(9,5,'WB01','2024-03-18',4200,60,8),(10,1,'BX10','2024-03-20',11000,520,6);
INSERT INTO STOPPAGE VALUES (1,1,'2024-01-11','paper jam',35),(2,1,'2024-03-20','bearing failure',190),(3,4,'2024-02-06','paper jam',50),(4,5,'2024-03-18','glue empty',15),(5,1,'2024-02-20','paper jam',25),(6,3,'2024-03-05','blade change',60),(7,2,'2024-02-12','power cut',80);
-- Q: How many machines were bought before 2015?
SELECT count(*) FROM MACHINE WHERE BUY_YR < 2015;
-- Q: Names of plants in Italy
SELECT PLANT_NM FROM PLANT WHERE CTRY = 'Italy';
-- Q: Show item descriptions and unit prices from cheap to expensive.
SELECT ITEM_DESC, UNIT_PRC FROM ITEM ORDER BY UNIT_PRC;
-- Q: What kinds of machine do we have? (unique)
SELECT DISTINCT MACH_TYP FROM MACHINE;
-- Q: What is the total headcount over all plants?
SELECT sum(HEADCOUNT) FROM PLANT;
-- Q: How many machines stand in each plant? Plant name, count.
SELECT p.PLANT_NM, count(*) FROM PLANT AS p JOIN MACHINE AS m ON m.PLANT_CD = p.PLANT_CD GROUP BY p.PLANT_CD;
-- Q: Which machine stopped most often?
SELECT m.MACH_NM FROM MACHINE AS m JOIN STOPPAGE AS s ON s.MACH_ID = m.MACH_ID GROUP BY m.MACH_ID ORDER BY count(*) DESC LIMIT 1;
-- Q: Total good quantity made of each item
SELECT i.ITEM_DESC, sum(r.QTY_GOOD) FROM ITEM AS i JOIN PROD_RUN AS r ON r.ITEM_CD = i.ITEM_CD GROUP BY i.ITEM_CD;
-- Q: Stop reasons that happened at least twice
SELECT REASON FROM STOPPAGE GROUP BY REASON HAVING count(*) >= 2;
-- Q: Which items were run on Corrugator A?
SELECT DISTINCT i.ITEM_DESC FROM ITEM AS i JOIN PROD_RUN AS r ON r.ITEM_CD = i.ITEM_CD JOIN MACHINE AS m ON r.MACH_ID = m.MACH_ID WHERE m.MACH_NM = 'Corrugator A';
-- Q: average purchase price by machine type, highest first
SELECT MACH_TYP, avg(BUY_PRC) FROM MACHINE GROUP BY MACH_TYP ORDER BY avg(BUY_PRC) DESC;
-- Q: How many minutes were lost to stoppages in Graz?
SELECT sum(s.MINS) FROM STOPPAGE AS s JOIN MACHINE AS m ON s.MACH_ID = m.MACH_ID JOIN PLANT AS p ON m.PLANT_CD = p.PLANT_CD WHERE p.PLANT_NM = 'Graz';
-- Q: Which items were never produced?
SELECT ITEM_DESC FROM ITEM WHERE ITEM_CD NOT IN (SELECT ITEM_CD FROM PROD_RUN);
-- Q: Name the plants without any machine.
SELECT p.PLANT_NM FROM PLANT AS p LEFT JOIN MACHINE AS m ON m.PLANT_CD = p.PLANT_CD WHERE m.MACH_ID IS NULL;
-- Q: Machines that made both small shipping boxes and large shipping boxes
SELECT m.MACH_NM FROM MACHINE AS m JOIN PROD_RUN AS r ON r.MACH_ID = m.MACH_ID JOIN ITEM AS i ON r.ITEM_CD = i.ITEM_CD WHERE i.ITEM_DESC = 'Small shipping box' INTERSECT SELECT m.MACH_NM FROM MACHINE AS m JOIN PROD_RUN AS r ON r.MACH_ID = m.MACH_ID JOIN ITEM AS i ON r.ITEM_CD = i.ITEM_CD WHERE i.ITEM_DESC = 'Large shipping box';
-- Q: Run numbers where more was scrapped than on the average run
SELECT RUN_NO FROM PROD_RUN WHERE QTY_SCRAP > (SELECT avg(QTY_SCRAP) FROM PROD_RUN);
-- Q: What is the margin (price minus cost) per item, biggest margin first?
SELECT ITEM_DESC, UNIT_PRC - UNIT_COST FROM ITEM ORDER BY UNIT_PRC - UNIT_COST DESC;
-- Q: good pieces per month
SELECT strftime('%Y-%m', RUN_DT), sum(QTY_GOOD) FROM PROD_RUN GROUP BY strftime('%Y-%m', RUN_DT);
-- Q: What is the scrap percentage, scrap over good plus scrap, per machine name?
SELECT m.MACH_NM, 100.0 * sum(r.QTY_SCRAP) / sum(r.QTY_GOOD + r.QTY_SCRAP) FROM MACHINE AS m JOIN PROD_RUN AS r ON r.MACH_ID = m.MACH_ID GROUP BY m.MACH_ID;
-- Q: Which runs lack a scrap figure?
SELECT RUN_NO FROM PROD_RUN WHERE QTY_SCRAP IS NULL;
