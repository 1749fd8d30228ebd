CREATE TABLE SUPPLIERS (SUPP_NO INTEGER PRIMARY KEY, SUPP_NAME TEXT, SUPP_CITY TEXT, LEAD_DAYS INTEGER, TERMS TEXT);
CREATE TABLE ITEM_GROUPS (GRP_CODE TEXT PRIMARY KEY, GRP_DESC TEXT, PARENT_GRP TEXT REFERENCES ITEM_GROUPS(GRP_CODE));
CREATE TABLE ITEMS (ITEM_NO INTEGER PRIMARY KEY, ITEM_DESC TEXT, GRP_CODE TEXT REFERENCES ITEM_GROUPS(GRP_CODE), UNIT TEXT, LIST_PRICE REAL, REORDER_QTY INTEGER, DISCONTINUED TEXT);
CREATE TABLE SUPPLIER_ITEMS (SUPP_NO INTEGER REFERENCES SUPPLIERS(SUPP_NO), ITEM_NO INTEGER REFERENCES ITEMS(ITEM_NO), BUY_PRICE REAL, MIN_ORDER INTEGER, PREFERRED TEXT, PRIMARY KEY (SUPP_NO, ITEM_NO));
CREATE TABLE STOCK (SITE TEXT, ITEM_NO INTEGER REFERENCES ITEMS(ITEM_NO), QTY_ON_HAND INTEGER, QTY_RESERVED INTEGER, BIN TEXT, PRIMARY KEY (SITE, ITEM_NO));
CREATE TABLE PURCH_ORDERS (PO_NO INTEGER PRIMARY KEY, SUPP_NO INTEGER REFERENCES SUPPLIERS(SUPP_NO), ORDER_DATE DATE, DUE_DATE DATE, RECEIVED_DATE DATE, BUYER TEXT);
CREATE TABLE PO_LINES (PO_NO INTEGER REFERENCES PURCH_ORDERS(PO_NO), LINE_NO INTEGER, ITEM_NO INTEGER REFERENCES ITEMS(ITEM_NO), QTY_ORDERED INTEGER, QTY_RECEIVED INTEGER, PRICE REAL, PRIMARY KEY (PO_NO, LINE_NO));
INSERT INTO SUPPLIERS VALUES (1,'Ironbridge Fixings','Telford',7,'30 days'),(2,'Vulcan Tools','Sheffield',14,'60 days'),(3,'Brightpaint','Hull',5,'30 days'),(4,'Bolt Brothers','Sheffield',10,NULL),(5,'Timberline','Goole',21,'cash');
INSERT INTO ITEM_GROUPS VALUES ('HW','hardware',NULL),('FX','fixings','HW'),('TL','tools','HW'),('PT','paint',NULL),('HT','hand tools','TL'),('LK','locks','HW');
INSERT INTO ITEMS VALUES (101,'Wood screw 4x40','FX','box',4.5,200,'N'),(102,'Coach bolt M10','FX','box',11.2,80,'N'),(103,'Claw hammer','HT','piece',16.9,40,'N'),(104,'Try square','HT','piece',12.4,25,'N'),(105,'Wall paint white 5L','PT','tin',22,60,'N'),(106,'Wood varnish 1L','PT','tin',13.5,50,'N'),(107,'Brass padlock','LK','piece',9.9,70,'N'),(108,'Slotted screw brass','FX','box',7.8,NULL,'Y');
INSERT INTO SUPPLIER_ITEMS VALUES (1,101,2.1,100,'Y'),(4,101,2.3,50,'N'),(4,102,6,40,'Y'),(1,102,6.4,60,'N'),(2,103,8.8,20,'Y'),(2,104,6.1,10,'Y'),(3,105,11.5,30,'Y'),(3,106,6.9,30,'Y'),(1,107,4.7,50,'Y'),(2,107,5.2,20,'N');
INSERT INTO STOCK VALUES ('NORTH',101,340,60,'A01'),('NORTH',102,70,20,'A02'),('NORTH',103,55,5,'B10'),('NORTH',105,20,18,'D03'),('SOUTH',101,120,0,'A07'),('SOUTH',104,31,2,NULL),('SOUTH',106,44,10,'D01'),('SOUTH',107,15,0,'C05'),('SOUTH',105,66,12,'D02');
INSERT INTO PURCH_ORDERS VALUES (5001,1,'2024-01-08','2024-01-15','2024-01-16','Kay'),(5002,2,'2024-01-22','2024-02-05','2024-02-05','Kay'),(5003,3,'2024-02-12','2024-02-17','2024-02-23','Lionel'),(5004,4,'2024-03-04','2024-03-14','2024-03-12','Lionel'),(5005,1,'2024-03-25','2024-04-01','2024-04-10','Kay'),(5006,2,'2024-04-15','2024-04-29',NULL,'Kay');
INSERT INTO PO_LINES VALUES (5001,1,101,300,300,2.1),(5001,2,107,60,50,4.7),(5002,1,103,40,40,8.8),(5003,1,105,90,90,11.5),(5003,2,106,60,48,6.9),(5004,1,102,80,80,6),(5005,1,101,200,180,2.2),(5006,1,104,30,0,6.1),(5006,2,103,20,0,9);
-- Q: Find the number and description of the items that are sold by the box.
SELECT ITEM_NO, ITEM_DESC FROM ITEMS WHERE UNIT = 'box';
-- Q: What are the names of the suppliers in Sheffield whose lead time is more than 10 days?
SELECT SUPP_NAME FROM SUPPLIERS WHERE SUPP_CITY = 'Sheffield' AND LEAD_DAYS > 10;
-- Q: Show the description of each item group and the description of its parent group.
SELECT G.GRP_DESC, P.GRP_DESC FROM ITEM_GROUPS AS G JOIN ITEM_GROUPS AS P ON G.PARENT_GRP = P.GRP_CODE;
-- Q: List the descriptions of the items whose description contains the word "screw", with their list price.
SELECT ITEM_DESC, LIST_PRICE FROM ITEMS WHERE ITEM_DESC LIKE '%screw%';
-- Q: Which items can be bought from at least two suppliers? Give the item number, description and number of suppliers.
SELECT I.ITEM_NO, I.ITEM_DESC, count(*) FROM ITEMS AS I JOIN SUPPLIER_ITEMS AS S ON S.ITEM_NO = I.ITEM_NO GROUP BY I.ITEM_NO HAVING count(*) >= 2;
-- Q: Find the names of the suppliers with whom no purchase order was ever placed.
SELECT SUPP_NAME FROM SUPPLIERS WHERE SUPP_NO NOT IN (SELECT SUPP_NO FROM PURCH_ORDERS);
-- Q: What are the numbers of the items stocked both at the NORTH site and at the SOUTH site?
SELECT ITEM_NO FROM STOCK WHERE SITE = 'NORTH' INTERSECT SELECT ITEM_NO FROM STOCK WHERE SITE = 'SOUTH';
-- Q: Show the codes of the item groups that have no items.
SELECT GRP_CODE FROM ITEM_GROUPS EXCEPT SELECT GRP_CODE FROM ITEMS;
-- Q: What are the average, minimum and maximum list price of each group? Give the group description first.
SELECT G.GRP_DESC, avg(I.LIST_PRICE), min(I.LIST_PRICE), max(I.LIST_PRICE) FROM ITEM_GROUPS AS G JOIN ITEMS AS I ON I.GRP_CODE = G.GRP_CODE GROUP BY G.GRP_CODE;
-- Q: Which supplier has the largest total of received quantity? Give its name and city.
SELECT S.SUPP_NAME, S.SUPP_CITY FROM SUPPLIERS AS S JOIN PURCH_ORDERS AS O ON O.SUPP_NO = S.SUPP_NO JOIN PO_LINES AS L ON L.PO_NO = O.PO_NO GROUP BY S.SUPP_NO ORDER BY sum(L.QTY_RECEIVED) DESC LIMIT 1;
-- Q: Find the descriptions of the items that cost more than the average list price and are not discontinued.
SELECT ITEM_DESC FROM ITEMS WHERE LIST_PRICE > (SELECT avg(LIST_PRICE) FROM ITEMS) AND DISCONTINUED = 'N';
-- Q: What are the order numbers and dates of the orders sent to Ironbridge Fixings, newest first?
SELECT O.PO_NO, O.ORDER_DATE FROM PURCH_ORDERS AS O JOIN SUPPLIERS AS S ON O.SUPP_NO = S.SUPP_NO WHERE S.SUPP_NAME = 'Ironbridge Fixings' ORDER BY O.ORDER_DATE DESC;
-- Q: stock we can still sell (on hand minus reserved), per item, over all sites
SELECT I.ITEM_DESC, sum(K.QTY_ON_HAND - K.QTY_RESERVED) FROM ITEMS AS I JOIN STOCK AS K ON K.ITEM_NO = I.ITEM_NO GROUP BY I.ITEM_NO;
-- Q: What is the stock worth at list price at each site?
SELECT K.SITE, sum(K.QTY_ON_HAND * I.LIST_PRICE) FROM STOCK AS K JOIN ITEMS AS I ON K.ITEM_NO = I.ITEM_NO GROUP BY K.SITE;
-- Q: How many days late did each order arrive? Only the late ones.
SELECT PO_NO, julianday(RECEIVED_DATE) - julianday(DUE_DATE) FROM PURCH_ORDERS WHERE RECEIVED_DATE > DUE_DATE;
-- Q: percent of order lines delivered in full
SELECT 100.0 * sum(CASE WHEN QTY_RECEIVED = QTY_ORDERED THEN 1 ELSE 0 END) / count(*) FROM PO_LINES;
-- Q: cheapest supplier for every item: item number, supplier number, buying price
SELECT ITEM_NO, SUPP_NO, BUY_PRICE FROM (SELECT ITEM_NO, SUPP_NO, BUY_PRICE, row_number() OVER (PARTITION BY ITEM_NO ORDER BY BUY_PRICE) AS PLACE FROM SUPPLIER_ITEMS) WHERE PLACE = 1;
-- Q: markup per item at its preferred supplier, list minus buy
SELECT I.ITEM_DESC, I.LIST_PRICE - S.BUY_PRICE FROM ITEMS AS I JOIN SUPPLIER_ITEMS AS S ON S.ITEM_NO = I.ITEM_NO WHERE S.PREFERRED = 'Y';
-- Q: Which order hasn't come in yet and who is the supplier?
SELECT O.PO_NO, S.SUPP_NAME FROM PURCH_ORDERS AS O JOIN SUPPLIERS AS S ON O.SUPP_NO = S.SUPP_NO WHERE O.RECEIVED_DATE IS NULL;
-- Q: order value by month
SELECT strftime('%Y-%m', O.ORDER_DATE), sum(L.QTY_ORDERED * L.PRICE) FROM PURCH_ORDERS AS O JOIN PO_LINES AS L ON L.PO_NO = O.PO_NO GROUP BY strftime('%Y-%m', O.ORDER_DATE);
-- Q: mark items 'cheap' under 10, 'mid' under 15 and 'dear' otherwise
SELECT ITEM_DESC, CASE WHEN LIST_PRICE < 10 THEN 'cheap' WHEN LIST_PRICE < 15 THEN 'mid' ELSE 'dear' END FROM ITEMS;
-- Q: items not in stock anywhere
SELECT ITEM_DESC FROM ITEMS WHERE NOT EXISTS (SELECT 1 FROM STOCK WHERE STOCK.ITEM_NO = ITEMS.ITEM_NO);
-- Q: what terms do suppliers give? 'ask' where we don't know
SELECT SUPP_NAME, COALESCE(TERMS, 'ask') FROM SUPPLIERS;
-- Q: Kay's and Lionel's orders counted side by side
SELECT sum(CASE WHEN BUYER = 'Kay' THEN 1 ELSE 0 END), sum(CASE WHEN BUYER = 'Lionel' THEN 1 ELSE 0 END) FROM PURCH_ORDERS;
