CREATE TABLE SUPPLIER (SUP_CD TEXT PRIMARY KEY, SUP_NM TEXT, CTRY TEXT, LEAD_DAYS INTEGER, RATING INTEGER);
CREATE TABLE TILE (SKU TEXT PRIMARY KEY, TILE_NM TEXT, SUP_CD TEXT REFERENCES SUPPLIER(SUP_CD), MATERIAL TEXT, FINISH TEXT, LIST_PRICE REAL, COST REAL, SQM_PER_BOX REAL, DISCONT TEXT);
CREATE TABLE SALES_REP (REP_ID INTEGER PRIMARY KEY, REP_NM TEXT, REGION TEXT, HIRED DATE, BOSS_ID INTEGER REFERENCES SALES_REP(REP_ID));
CREATE TABLE TRADE_CUST (CUST_NO INTEGER PRIMARY KEY, CUST_NM TEXT, TOWN TEXT, REGION TEXT, CUST_TYPE TEXT, CREDIT_LIMIT INTEGER, REP_ID INTEGER REFERENCES SALES_REP(REP_ID), SINCE INTEGER);
CREATE TABLE SALES_ORD (ORD_NO INTEGER PRIMARY KEY, CUST_NO INTEGER REFERENCES TRADE_CUST(CUST_NO), REP_ID INTEGER REFERENCES SALES_REP(REP_ID), ORD_DT DATE, SHIP_DT DATE, STATUS TEXT);
CREATE TABLE ORD_LINE (ORD_NO INTEGER REFERENCES SALES_ORD(ORD_NO), LINE_NO INTEGER, SKU TEXT REFERENCES TILE(SKU), BOXES INTEGER, UNIT_PRICE REAL, PRIMARY KEY (ORD_NO, LINE_NO));
INSERT INTO SUPPLIER VALUES ('VAL','Valdoro Ceramiche','Italy',35,4),('CAS','Castell Azulejos','Spain',28,5),('ORM','Ormuz Stone','Turkey',42,3),('LUS','Lusotile','Portugal',30,4),('NKP','Nankou Porcelain','China',70,NULL);
INSERT INTO TILE VALUES ('V10','Carrara Look','VAL','porcelain','polished',38.5,21,1.44,'N'),('V12','Etna Slate','VAL','porcelain','matt',33,17.5,1.2,'N'),('C20','Sevilla Star','CAS','ceramic','glazed',45,24,0.96,'N'),('C21','Sevilla Cross','CAS','ceramic','glazed',42.5,23.2,0.96,'Y'),('C25','Playa Sand','CAS','porcelain','matt',27,14.1,1.44,'N'),('O30','Ankara Travertine','ORM','stone','tumbled',58,36,0.9,'N'),('O31','Denizli Marble','ORM','stone','polished',72,47,0.9,'N'),('L40','Porto Blue','LUS','ceramic','glazed',49,28.5,0.8,'N'),('L41','Tejo White','LUS','ceramic','glazed',19.5,9.9,1,'Y');
INSERT INTO SALES_REP VALUES (1,'Gwen Astley','North','2012-04-02',NULL),(2,'Tariq Bose','North','2018-09-10',1),(3,'Milly Crane','South','2016-01-18',1),(4,'Owen Dray','South','2021-06-07',3),(5,'Petra Eng','East','2023-02-13',3);
INSERT INTO TRADE_CUST VALUES (101,'Bathroom Barn','Leeds','North','retailer',15000,2,2015),(102,'Hale & Sons','Hove','South','contractor',8000,3,2018),(103,'Aqua Rooms','Exeter','South','retailer',12000,4,2020),(104,'Pier Hotel Group','Hull','North','developer',40000,1,2013),(105,'Norfolk Tiling','Norwich','East','contractor',5000,5,2023),(106,'Stonebeck Homes','Leeds','North','developer',30000,2,2019),(107,'Kent Floors','Dover','South','retailer',9500,3,2022);
INSERT INTO SALES_ORD VALUES (5001,101,2,'2024-01-08','2024-01-15','shipped'),(5002,104,1,'2024-01-22','2024-02-09','shipped'),(5003,102,3,'2024-02-05','2024-02-12','shipped'),(5004,103,3,'2024-02-19','2024-02-28','shipped'),(5005,106,2,'2024-03-04','2024-03-25','shipped'),(5006,101,2,'2024-03-11',NULL,'cancelled'),(5007,104,2,'2024-03-18','2024-04-02','shipped'),(5008,105,5,'2024-04-09',NULL,'open'),(5009,101,1,'2024-04-15',NULL,'open');
INSERT INTO ORD_LINE VALUES (5001,1,'V10',40,38.5),(5001,2,'L40',15,47),(5002,1,'O31',120,66),(5002,2,'V12',200,30),(5003,1,'C25',35,27),(5004,1,'C20',22,45),(5004,2,'C21',18,40),(5004,3,'L40',10,49),(5005,1,'V12',150,31),(5005,2,'C25',90,25.5),(5006,1,'V10',25,38.5),(5007,1,'O31',60,67.5),(5007,2,'V10',75,36),(5008,1,'C25',28,27),(5009,1,'C20',16,44.5);
-- Q: Find the code and name of every supplier from Italy or Portugal.
SELECT SUP_CD, SUP_NM FROM SUPPLIER WHERE CTRY = 'Italy' OR CTRY = 'Portugal';
-- Q: Which customers are looked after by Tariq Bose?
SELECT C.CUST_NM FROM TRADE_CUST AS C JOIN SALES_REP AS R ON C.REP_ID = R.REP_ID WHERE R.REP_NM = 'Tariq Bose';
-- Q: Give the number and date of the orders that Gwen Astley took.
SELECT O.ORD_NO, O.ORD_DT FROM SALES_ORD AS O JOIN SALES_REP AS R ON O.REP_ID = R.REP_ID WHERE R.REP_NM = 'Gwen Astley';
-- Q: Name and town of the customers in the South with a credit limit between 9000 and 13000.
SELECT CUST_NM, TOWN FROM TRADE_CUST WHERE REGION = 'South' AND CREDIT_LIMIT BETWEEN 9000 AND 13000;
-- Q: Which tiles cost us more than the average tile does? Show the name and what we pay.
SELECT TILE_NM, COST FROM TILE WHERE COST > (SELECT avg(COST) FROM TILE);
-- Q: List the supplier codes that stand behind more than one tile, with the number of tiles.
SELECT SUP_CD, count(*) FROM TILE GROUP BY SUP_CD HAVING count(*) > 1;
-- Q: What are the names of the reps who have never taken an order?
SELECT REP_NM FROM SALES_REP WHERE REP_ID NOT IN (SELECT REP_ID FROM SALES_ORD);
-- Q: In which regions do we have both a contractor and a retailer as customers?
SELECT REGION FROM TRADE_CUST WHERE CUST_TYPE = 'contractor' INTERSECT SELECT REGION FROM TRADE_CUST WHERE CUST_TYPE = 'retailer';
-- Q: Show all materials except those in which some tile has been discontinued.
SELECT MATERIAL FROM TILE EXCEPT SELECT MATERIAL FROM TILE WHERE DISCONT = 'Y';
-- Q: What are the lowest, the average and the highest list price among glazed tiles?
SELECT min(LIST_PRICE), avg(LIST_PRICE), max(LIST_PRICE) FROM TILE WHERE FINISH = 'glazed';
-- Q: SKU and finish of the tiles whose name starts with Sevilla
SELECT SKU, FINISH FROM TILE WHERE TILE_NM LIKE 'Sevilla%';
-- Q: Which customer has the second highest credit limit?
SELECT CUST_NM FROM TRADE_CUST ORDER BY CREDIT_LIMIT DESC LIMIT 1 OFFSET 1;
-- Q: Show the name of each boss and the number of reps who answer to them.
SELECT B.REP_NM, count(*) FROM SALES_REP AS B JOIN SALES_REP AS R ON R.BOSS_ID = B.REP_ID GROUP BY B.REP_ID;
-- Q: Which orders were taken by another rep than the customer's own? Give the order number and the customer.
SELECT O.ORD_NO, C.CUST_NM FROM SALES_ORD AS O JOIN TRADE_CUST AS C ON O.CUST_NO = C.CUST_NO WHERE O.REP_ID != C.REP_ID;
-- Q: the two priciest tiles of every material, by list price: material, tile, price
SELECT MATERIAL, TILE_NM, LIST_PRICE FROM (SELECT MATERIAL, TILE_NM, LIST_PRICE, row_number() OVER (PARTITION BY MATERIAL ORDER BY LIST_PRICE DESC) AS PLACE FROM TILE) WHERE PLACE <= 2;
-- Q: Latest order of each customer: who and which order number?
SELECT CUST_NM, ORD_NO FROM (SELECT C.CUST_NM, O.ORD_NO, row_number() OVER (PARTITION BY C.CUST_NO ORDER BY O.ORD_DT DESC) AS PLACE FROM SALES_ORD AS O JOIN TRADE_CUST AS C ON O.CUST_NO = C.CUST_NO) WHERE PLACE = 1;
-- Q: What percent of the orders are cancelled?
SELECT 100.0 * sum(CASE WHEN STATUS = 'cancelled' THEN 1 ELSE 0 END) / count(*) FROM SALES_ORD;
-- Q: What part of all the boxes sold does each SKU make up, as a fraction?
SELECT SKU, CAST(sum(BOXES) AS REAL) / (SELECT sum(BOXES) FROM ORD_LINE) FROM ORD_LINE GROUP BY SKU;
-- Q: Label each tile: 'budget' when its list price is under 30, 'mid' when under 50, else 'premium'.
SELECT TILE_NM, CASE WHEN LIST_PRICE < 30 THEN 'budget' WHEN LIST_PRICE < 50 THEN 'mid' ELSE 'premium' END FROM TILE;
-- Q: How many orders are open and how many have shipped, in one row?
SELECT sum(CASE WHEN STATUS = 'open' THEN 1 ELSE 0 END), sum(CASE WHEN STATUS = 'shipped' THEN 1 ELSE 0 END) FROM SALES_ORD;
-- Q: tiles nobody has ordered
SELECT TILE_NM FROM TILE WHERE NOT EXISTS (SELECT 1 FROM ORD_LINE WHERE ORD_LINE.SKU = TILE.SKU);
-- Q: Which supplier is without a single tile in our range?
SELECT S.SUP_NM FROM SUPPLIER AS S LEFT JOIN TILE AS T ON T.SUP_CD = S.SUP_CD WHERE T.SKU IS NULL;
-- Q: How many days passed between order and shipping, for each order that went out?
SELECT ORD_NO, julianday(SHIP_DT) - julianday(ORD_DT) FROM SALES_ORD WHERE SHIP_DT IS NOT NULL;
-- Q: orders per month of the order date
SELECT strftime('%Y-%m', ORD_DT), count(*) FROM SALES_ORD GROUP BY strftime('%Y-%m', ORD_DT);
-- Q: worth of each order (boxes times unit price), biggest first
SELECT ORD_NO, sum(BOXES * UNIT_PRICE) FROM ORD_LINE GROUP BY ORD_NO ORDER BY sum(BOXES * UNIT_PRICE) DESC;
-- Q: Which supplier has not been rated?
SELECT SUP_NM FROM SUPPLIER WHERE RATING IS NULL;
