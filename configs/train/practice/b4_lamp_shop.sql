CREATE TABLE brands (brandName TEXT PRIMARY KEY, headDesigner TEXT, country TEXT, foundedYear INTEGER);
CREATE TABLE lamps (lampCode TEXT PRIMARY KEY, lampTitle TEXT, brandName TEXT REFERENCES brands(brandName), kind TEXT, price REAL, purchaseCost REAL, watts INTEGER, heightCm INTEGER, stock INTEGER);
CREATE TABLE shoppers (shopperId INTEGER PRIMARY KEY, shopperName TEXT, city TEXT, country TEXT, memberSince DATE);
CREATE TABLE coupons (couponCode TEXT PRIMARY KEY, percentOff INTEGER, validTo DATE);
CREATE TABLE orders (orderId INTEGER PRIMARY KEY, shopperId INTEGER REFERENCES shoppers(shopperId), couponCode TEXT REFERENCES coupons(couponCode), orderedOn DATE, deliveredOn DATE, channel TEXT, shippingFee REAL);
CREATE TABLE orderItems (orderId INTEGER REFERENCES orders(orderId), lampCode TEXT REFERENCES lamps(lampCode), quantity INTEGER, price REAL, PRIMARY KEY (orderId, lampCode));
CREATE TABLE returns (returnId INTEGER PRIMARY KEY, orderId INTEGER REFERENCES orders(orderId), lampCode TEXT REFERENCES lamps(lampCode), returnedOn DATE, reason TEXT, refund REAL);
INSERT INTO brands VALUES ('Halvorsen','Tuva Halvorsen','Norway',1958),('Lumetta','Gio Sarti','Italy',1983),('Kobo Light','Ren Ishida','Japan',2006),('Glimt','Ebba Krall','Denmark',2015),('Torch & Co','Pat Lyle','Ireland',1999);
INSERT INTO lamps VALUES ('HV1','Fjell Floor','Halvorsen','floor',320,170,60,165,4),('HV2','Fjell Desk','Halvorsen','desk',140,72,25,48,12),('LU1','Bolla Pendant','Lumetta','pendant',265,120,40,35,7),('LU2','Cometa','Lumetta','floor',410,205,75,182,2),('KB1','Paper Moon','Kobo Light','pendant',95,38,15,50,25),('KB2','Andon Table','Kobo Light','table',118,49,12,32,0),('GL1','Dråbe','Glimt','table',79,35,10,27,18),('GL2','Stille Desk','Glimt','desk',99,52,12,41,9);
INSERT INTO shoppers VALUES (1,'Maeve Doran','Cork','Ireland','2020-02-10'),(2,'Luca Ferri','Turin','Italy','2021-09-23'),(3,'Signe Dahl','Aarhus','Denmark','2019-12-05'),(4,'Owen Pryce','Dublin','Ireland','2023-01-18'),(5,'Tomas Riis','Aarhus','Denmark','2023-07-02'),(6,'Bianca Neri','Turin','Italy','2024-01-29'),(7,'Cian Foley','Cork','Ireland','2024-03-11');
INSERT INTO coupons VALUES ('HELLO10',10,'2024-12-31'),('GLOW20',20,'2024-02-15'),('MOON5',5,'2024-06-30'),('STAFF40',40,'2025-01-31');
INSERT INTO orders VALUES (1001,1,'HELLO10','2024-01-06','2024-01-11','web',0),(1002,3,NULL,'2024-01-14','2024-01-17','web',9.5),(1003,2,'GLOW20','2024-01-27','2024-02-05','phone',14),(1004,4,'HELLO10','2024-02-03','2024-02-09','app',6.5),(1005,1,NULL,'2024-02-18','2024-02-21','app',6.5),(1006,5,'MOON5','2024-02-25','2024-03-02','web',9.5),(1007,3,NULL,'2024-03-09','2024-03-12','app',0),(1008,6,'HELLO10','2024-03-16',NULL,'web',14),(1009,2,NULL,'2024-03-23',NULL,'web',14);
INSERT INTO orderItems VALUES (1001,'HV1',1,288),(1001,'KB1',2,85.5),(1002,'GL1',2,79),(1003,'LU2',1,328),(1004,'HV2',1,126),(1005,'KB1',1,95),(1005,'LU1',1,265),(1006,'KB1',3,90.25),(1007,'GL1',1,79),(1007,'HV2',2,140),(1008,'LU1',2,238.5),(1009,'GL2',4,95);
INSERT INTO returns VALUES (1,1001,'KB1','2024-01-20','damaged',85.5),(2,1003,'LU2','2024-02-12','too tall',328),(3,1005,'LU1','2024-03-01','damaged',265),(4,1006,'KB1','2024-03-10','changed mind',180.5),(5,1007,'GL1','2024-03-20','damaged',79);
-- Q: What are the title, kind and height of the lamps made by Lumetta?
SELECT lampTitle, kind, heightCm FROM lamps WHERE brandName = 'Lumetta';
-- Q: Which lamps were designed under Ren Ishida? Show code and title.
SELECT l.lampCode, l.lampTitle FROM lamps AS l JOIN brands AS b ON l.brandName = b.brandName WHERE b.headDesigner = 'Ren Ishida';
-- Q: Order ids and dates of the orders placed by Maeve Doran
SELECT o.orderId, o.orderedOn FROM orders AS o JOIN shoppers AS s ON o.shopperId = s.shopperId WHERE s.shopperName = 'Maeve Doran';
-- Q: Which countries are home to both a brand and a shopper?
SELECT country FROM brands INTERSECT SELECT country FROM shoppers;
-- Q: List brands founded after 1980 except those that make a floor lamp.
SELECT brandName FROM brands WHERE foundedYear > 1980 EXCEPT SELECT brandName FROM lamps WHERE kind = 'floor';
-- Q: Find the titles of the lamps sold for less than their list price on some order, without repetition.
SELECT DISTINCT l.lampTitle FROM lamps AS l JOIN orderItems AS i ON i.lampCode = l.lampCode WHERE i.price < l.price;
-- Q: How many orders used the coupon HELLO10?
SELECT count(*) FROM orders WHERE couponCode = 'HELLO10';
-- Q: Which kinds have at least two lamps? Give the kind, the number and the average price.
SELECT kind, count(*), avg(price) FROM lamps GROUP BY kind HAVING count(*) >= 2;
-- Q: Which lamp sold the most pieces in all?
SELECT l.lampTitle FROM lamps AS l JOIN orderItems AS i ON i.lampCode = l.lampCode GROUP BY l.lampCode ORDER BY sum(i.quantity) DESC LIMIT 1;
-- Q: What is the second tallest lamp and how tall is it?
SELECT lampTitle, heightCm FROM lamps ORDER BY heightCm DESC LIMIT 1 OFFSET 1;
-- Q: Names of the shoppers who have sent back something damaged
SELECT DISTINCT s.shopperName FROM shoppers AS s JOIN orders AS o ON o.shopperId = s.shopperId JOIN returns AS r ON r.orderId = o.orderId WHERE r.reason = 'damaged';
-- Q: What are the smallest, largest and average refund?
SELECT min(refund), max(refund), avg(refund) FROM returns;
-- Q: Lamps whose title ends with "desk": code and price
SELECT lampCode, price FROM lamps WHERE lampTitle LIKE '%desk';
-- Q: Find the title and stock of lamps with a price between 90 and 150, fewest in stock first.
SELECT lampTitle, stock FROM lamps WHERE price BETWEEN 90 AND 150 ORDER BY stock;
-- Q: dearest lamp of each brand: brand, lamp
SELECT brandName, lampTitle FROM (SELECT brandName, lampTitle, row_number() OVER (PARTITION BY brandName ORDER BY price DESC) AS place FROM lamps) WHERE place = 1;
-- Q: The last two orders on every channel, with their dates
SELECT channel, orderId, orderedOn FROM (SELECT channel, orderId, orderedOn, row_number() OVER (PARTITION BY channel ORDER BY orderedOn DESC) AS place FROM orders) WHERE place <= 2;
-- Q: What percentage of our orders came by web?
SELECT 100.0 * sum(CASE WHEN channel = 'web' THEN 1 ELSE 0 END) / count(*) FROM orders;
-- Q: For each country of our shoppers, the portion of orders with a coupon as a fraction
SELECT s.country, CAST(sum(CASE WHEN o.couponCode IS NOT NULL THEN 1 ELSE 0 END) AS REAL) / count(*) FROM orders AS o JOIN shoppers AS s ON o.shopperId = s.shopperId GROUP BY s.country;
-- Q: Stock status per lamp: 'sold out' at 0, 'scarce' below 8, else 'plenty'.
SELECT lampTitle, CASE WHEN stock = 0 THEN 'sold out' WHEN stock < 8 THEN 'scarce' ELSE 'plenty' END FROM lamps;
-- Q: money earned with the app and with the web, two columns, shipping fees only
SELECT sum(CASE WHEN channel = 'app' THEN shippingFee ELSE 0 END), sum(CASE WHEN channel = 'web' THEN shippingFee ELSE 0 END) FROM orders;
-- Q: Which lamps has nobody bought?
SELECT lampTitle FROM lamps WHERE NOT EXISTS (SELECT 1 FROM orderItems WHERE orderItems.lampCode = lamps.lampCode);
-- Q: brands without a single lamp in the shop
SELECT b.brandName FROM brands AS b LEFT JOIN lamps AS l ON l.brandName = b.brandName WHERE l.lampCode IS NULL;
-- Q: How many days after delivery was each return sent back? return id and days
SELECT r.returnId, julianday(r.returnedOn) - julianday(o.deliveredOn) FROM returns AS r JOIN orders AS o ON r.orderId = o.orderId;
-- Q: Which shoppers became members in the last 900 days?
SELECT shopperName FROM shoppers WHERE memberSince >= date('now', '-900 days');
-- Q: margin on every lamp (price less what it cost us), best first
SELECT lampTitle, price - purchaseCost FROM lamps ORDER BY price - purchaseCost DESC;
-- Q: coupon of each order, 'none' where there was none
SELECT orderId, COALESCE(couponCode, 'none') FROM orders;
