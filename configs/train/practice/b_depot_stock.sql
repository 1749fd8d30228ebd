CREATE TABLE WHSE (WH_CD TEXT PRIMARY KEY, WH_NM TEXT, WH_CITY TEXT, CAP_PALLETS INTEGER, MGR_NM TEXT);
CREATE TABLE SUPPL (SUP_NO INTEGER PRIMARY KEY, SUP_NM TEXT, SUP_CTRY TEXT, LEAD_DAYS INTEGER, RATING TEXT);
CREATE TABLE SKU (SKU_CD TEXT PRIMARY KEY, SKU_NM TEXT, GRP_CD TEXT, SUP_NO INTEGER REFERENCES SUPPL(SUP_NO), COST REAL, REORD_QTY INTEGER, DISCONT_FLG INTEGER);
CREATE TABLE STOCK (WH_CD TEXT REFERENCES WHSE(WH_CD), SKU_CD TEXT REFERENCES SKU(SKU_CD), QTY_ONHAND INTEGER, LAST_CNT_DT DATE, PRIMARY KEY (WH_CD, SKU_CD));
CREATE TABLE XFER (XFER_NO INTEGER PRIMARY KEY, SKU_CD TEXT REFERENCES SKU(SKU_CD), FROM_WH TEXT REFERENCES WHSE(WH_CD), TO_WH TEXT REFERENCES WHSE(WH_CD), XFER_DT DATE, QTY INTEGER);
INSERT INTO WHSE VALUES ('W1','Harbor Shed','Rostock',1200,'Klara Wendt'),('W2','Rail Hub','Erfurt',2500,'Uwe Stolz'),('W3','City Depot','Berlin',600,'Klara Wendt'),('W4','Overflow','Erfurt',400,NULL),('W5','Alpine Store','Kempten',350,'Resi Huber');
INSERT INTO SUPPL VALUES (10,'Bolt Bros','Germany',5,'A'),(20,'Viti Nord','Sweden',14,'B'),(30,'Tornillo SA','Spain',9,'A'),(40,'Euroscrew','Poland',6,'C');
INSERT INTO SKU VALUES ('HX08','Hex bolt M8','bolts',10,0.12,5000,0),('HX12','Hex bolt M12','bolts',10,0.25,3000,0),('WS40','Wood screw 40','screws',30,0.03,20000,0),('WS60','Wood screw 60','screws',40,0.05,15000,0),('WA08','Washer M8','washers',20,0.01,40000,0),('AN10','Anchor 10 mm','anchors',20,0.6,1000,1),('AN12','Anchor 12 mm','anchors',NULL,0.82,800,0);
INSERT INTO STOCK VALUES ('W1','HX08',12000,'2024-01-31'),('W1','WS40',8000,'2024-01-31'),('W2','HX08',4500,'2024-02-15'),('W2','HX12',9000,'2024-02-15'),('W2','WA08',95000,'2023-12-20'),('W3','WS40',2500,'2024-03-01'),('W3','AN10',140,NULL),('W4','WS60',31000,'2023-11-11'),('W4','AN10',600,'2023-11-11');
INSERT INTO XFER VALUES (1,'HX08','W1','W2','2024-01-10',2000),(2,'WS40','W1','W3','2024-01-18',1500),(3,'HX12','W2','W3','2024-02-02',400),(4,'AN10','W4','W3','2024-02-10',100),(5,'HX08','W2','W1','2024-02-28',500),(6,'WS40','W1','W3','2024-03-05',1000),(7,'WA08','W2','W1','2024-03-09',10000);
-- Q: How many warehouses are there in Erfurt?
SELECT count(*) FROM WHSE WHERE WH_CITY = 'Erfurt';
-- Q: Names and costs of the bolts
SELECT SKU_NM, COST FROM SKU WHERE GRP_CD = 'bolts';
-- Q: biggest warehouse by pallet capacity
SELECT WH_NM FROM WHSE ORDER BY CAP_PALLETS DESC LIMIT 1;
-- Q: Which suppliers deliver within a week (7 lead days)?
SELECT SUP_NM FROM SUPPL WHERE LEAD_DAYS <= 7;
-- Q: What are the distinct product groups?
SELECT DISTINCT GRP_CD FROM SKU;
-- Q: Total quantity on hand in each warehouse, by warehouse name
SELECT w.WH_NM, sum(s.QTY_ONHAND) FROM WHSE AS w JOIN STOCK AS s ON s.WH_CD = w.WH_CD GROUP BY w.WH_CD;
-- Q: How many products does each supplier provide?
SELECT p.SUP_NM, count(*) FROM SUPPL AS p JOIN SKU AS k ON k.SUP_NO = p.SUP_NO GROUP BY p.SUP_NO;
-- Q: Which product is stocked in the largest quantity overall?
SELECT k.SKU_NM FROM SKU AS k JOIN STOCK AS s ON s.SKU_CD = k.SKU_CD GROUP BY k.SKU_CD ORDER BY sum(s.QTY_ONHAND) DESC LIMIT 1;
-- Q: What products lie in the City Depot and how many of each?
SELECT k.SKU_NM, s.QTY_ONHAND FROM STOCK AS s JOIN SKU AS k ON s.SKU_CD = k.SKU_CD JOIN WHSE AS w ON s.WH_CD = w.WH_CD WHERE w.WH_NM = 'City Depot';
-- Q: From which warehouse are the most transfers sent?
SELECT w.WH_NM FROM WHSE AS w JOIN XFER AS x ON x.FROM_WH = w.WH_CD GROUP BY w.WH_CD ORDER BY count(*) DESC LIMIT 1;
-- Q: Managers in charge of more than one warehouse
SELECT MGR_NM FROM WHSE GROUP BY MGR_NM HAVING count(*) > 1;
-- Q: How many pieces were transferred to the Harbor Shed?
SELECT sum(x.QTY) FROM XFER AS x JOIN WHSE AS w ON x.TO_WH = w.WH_CD WHERE w.WH_NM = 'Harbor Shed';
-- Q: Which warehouses hold no stock at all?
SELECT WH_NM FROM WHSE WHERE WH_CD NOT IN (SELECT WH_CD FROM STOCK);
-- Q: Products that are kept both at the Harbor Shed and at the Rail Hub
SELECT k.SKU_NM FROM SKU AS k JOIN STOCK AS s ON s.SKU_CD = k.SKU_CD JOIN WHSE AS w ON s.WH_CD = w.WH_CD WHERE w.WH_NM = 'Harbor Shed' INTERSECT SELECT k.SKU_NM FROM SKU AS k JOIN STOCK AS s ON s.SKU_CD = k.SKU_CD JOIN WHSE AS w ON s.WH_CD = w.WH_CD WHERE w.WH_NM = 'Rail Hub';
-- Q: Which products have never been transferred?
SELECT SKU_NM FROM SKU WHERE SKU_CD NOT IN (SELECT SKU_CD FROM XFER);
-- Q: products costing more than the average product
SELECT SKU_NM FROM SKU WHERE COST > (SELECT avg(COST) FROM SKU);
-- Q: What is the stock of each warehouse worth (quantity times cost), most valuable first?
SELECT w.WH_NM, sum(s.QTY_ONHAND * k.COST) FROM WHSE AS w JOIN STOCK AS s ON s.WH_CD = w.WH_CD JOIN SKU AS k ON s.SKU_CD = k.SKU_CD GROUP BY w.WH_CD ORDER BY sum(s.QTY_ONHAND * k.COST) DESC;
-- Q: Transferred quantity per month
SELECT strftime('%Y-%m', XFER_DT), sum(QTY) FROM XFER GROUP BY strftime('%Y-%m', XFER_DT);
-- Q: For which products do we have no supplier?
SELECT SKU_NM FROM SKU WHERE SUP_NO IS NULL;
-- Q: Which product has less in total stock than its reorder quantity?
SELECT k.SKU_NM FROM SKU AS k JOIN STOCK AS s ON s.SKU_CD = k.SKU_CD GROUP BY k.SKU_CD HAVING sum(s.QTY_ONHAND) < k.REORD_QTY;
-- Q: Average lead time by supplier rating
SELECT RATING, avg(LEAD_DAYS) FROM SUPPL GROUP BY RATING;
