CREATE TABLE Ref_Toy_Types (toy_type_code TEXT PRIMARY KEY, toy_type_description TEXT, min_age INTEGER);
CREATE TABLE Makers (maker_id INTEGER PRIMARY KEY, maker_name TEXT, country TEXT, founded_year INTEGER, founder TEXT);
CREATE TABLE Toys (toy_id INTEGER PRIMARY KEY, maker_id INTEGER REFERENCES Makers(maker_id), toy_type_code TEXT REFERENCES Ref_Toy_Types(toy_type_code), toy_name TEXT, retail_price REAL, cost_price REAL, colour TEXT, weight_grams INTEGER, launched_on DATE);
CREATE TABLE Shoppers (shopper_id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, town TEXT, phone TEXT, birth_date DATE);
CREATE TABLE Shopper_Orders (order_id INTEGER PRIMARY KEY, shopper_id INTEGER REFERENCES Shoppers(shopper_id), order_date DATE, delivered_date DATE, order_status TEXT, gift_wrapped TEXT);
CREATE TABLE Order_Lines (order_id INTEGER REFERENCES Shopper_Orders(order_id), toy_id INTEGER REFERENCES Toys(toy_id), qty INTEGER, discount_pct INTEGER, PRIMARY KEY (order_id, toy_id));
INSERT INTO Ref_Toy_Types VALUES ('PUZ','Jigsaw puzzle',4),('PLU','Plush animal',0),('BLK','Building blocks',2),('DOL','Doll',3),('RCV','Remote control vehicle',8),('KIT','Kite',6);
INSERT INTO Makers VALUES (1,'Holzwurm','Germany',1948,'Ilse Brandt'),(2,'Cuddlecorp','USA',1985,'Ray Moss'),(3,'Petit Bois','France',1972,'Luc Garnier'),(4,'Zoomtek','Japan',1999,'Kenji Ota'),(5,'Bricolino','Germany',2011,'Jan Pohl');
INSERT INTO Toys VALUES (1,1,'BLK','Castle Set',49.5,22,'natural',1800,'2015-03-01'),(2,1,'PUZ','Forest Map',17,6.5,'green',450,'2018-09-12'),(3,2,'PLU','Sleepy Bear',24,7,'brown',300,'2010-11-05'),(4,2,'PLU','Moon Rabbit',19.5,6,'white',250,'2021-02-20'),(5,3,'DOL','Madeleine',38,15,'red',520,'2012-06-30'),(6,4,'RCV','Turbo Beetle',89,41,'red',1200,'2022-10-01'),(7,4,'RCV','Sky Hopper',119,60,'black',900,'2023-05-17'),(8,5,'BLK','Rainbow Arch',32,12,NULL,1100,'2019-04-09'),(9,3,'PUZ','Paris Roofs',21,8,'grey',480,'2016-01-25');
INSERT INTO Shoppers VALUES (1,'Nora','Vance','Kendal','555-0101','1984-07-02'),(2,'Owen','Pike','Penrith','555-0102','1990-12-19'),(3,'Salma','Idris','Kendal',NULL,'1978-03-28'),(4,'Greta','Lund','Carlisle','555-0104','1995-05-11'),(5,'Tom','Ashby','Penrith',NULL,'1969-10-06'),(6,'Mei','Chan','Keswick','555-0106','1988-01-30');
INSERT INTO Shopper_Orders VALUES (101,1,'2023-11-02','2023-11-06','delivered','Y'),(102,2,'2023-11-20','2023-11-29','delivered','N'),(103,1,'2023-12-03','2023-12-05','delivered','Y'),(104,3,'2023-12-10',NULL,'cancelled','N'),(105,4,'2023-12-14','2023-12-20','delivered','Y'),(106,5,'2024-01-08','2024-01-11','delivered','N'),(107,2,'2024-01-15',NULL,'shipped','N'),(108,1,'2024-02-01',NULL,'pending','N');
INSERT INTO Order_Lines VALUES (101,1,1,0),(101,3,2,10),(102,6,1,0),(103,4,3,15),(103,9,1,0),(104,7,1,5),(105,3,1,0),(105,5,1,0),(106,2,2,0),(106,3,1,20),(107,1,1,0),(108,6,1,10);
-- Q: What toys are red?
SELECT toy_name FROM Toys WHERE colour = 'red';
-- Q: How many orders were gift wrapped?
SELECT count(*) FROM Shopper_Orders WHERE gift_wrapped = 'Y';
-- Q: Full names of the people who shop with us from Penrith
SELECT first_name, last_name FROM Shoppers WHERE town = 'Penrith';
-- Q: Who started Petit Bois and in which year?
SELECT founder, founded_year FROM Makers WHERE maker_name = 'Petit Bois';
-- Q: Give the priciest, cheapest and mean shelf price over all toys.
SELECT max(retail_price), min(retail_price), avg(retail_price) FROM Toys;
-- Q: For every kind of toy, show its description and how many toys we stock of it.
SELECT r.toy_type_description, count(*) FROM Ref_Toy_Types AS r JOIN Toys AS t ON t.toy_type_code = r.toy_type_code GROUP BY r.toy_type_code;
-- Q: plush animals under 22, names only
SELECT t.toy_name FROM Toys AS t JOIN Ref_Toy_Types AS r ON t.toy_type_code = r.toy_type_code WHERE r.toy_type_description = 'Plush animal' AND t.retail_price < 22;
-- Q: Which maker's toys are the heaviest on average?
SELECT m.maker_name FROM Makers AS m JOIN Toys AS t ON t.maker_id = m.maker_id GROUP BY m.maker_id ORDER BY avg(t.weight_grams) DESC LIMIT 1;
-- Q: Which towns have at least two shoppers?
SELECT town FROM Shoppers GROUP BY town HAVING count(*) >= 2;
-- Q: Toys launched between 2015-01-01 and 2019-12-31, newest first
SELECT toy_name FROM Toys WHERE launched_on BETWEEN '2015-01-01' AND '2019-12-31' ORDER BY launched_on DESC;
-- Q: How many toys come from Japanese or French makers (Japan, France)?
SELECT count(*) FROM Toys AS t JOIN Makers AS m ON t.maker_id = m.maker_id WHERE m.country = 'Japan' OR m.country = 'France';
-- Q: When did Nora Vance place her orders?
SELECT o.order_date FROM Shopper_Orders AS o JOIN Shoppers AS s ON o.shopper_id = s.shopper_id WHERE s.first_name = 'Nora' AND s.last_name = 'Vance';
-- Q: number of pieces sold per toy, best seller on top
SELECT t.toy_name, sum(l.qty) FROM Toys AS t JOIN Order_Lines AS l ON l.toy_id = t.toy_id GROUP BY t.toy_id ORDER BY sum(l.qty) DESC;
-- Q: Which toys has nobody ever ordered?
SELECT toy_name FROM Toys WHERE toy_id NOT IN (SELECT toy_id FROM Order_Lines);
-- Q: First and last names of everyone who ordered the Sleepy Bear.
SELECT DISTINCT s.first_name, s.last_name FROM Shoppers AS s JOIN Shopper_Orders AS o ON o.shopper_id = s.shopper_id JOIN Order_Lines AS l ON l.order_id = o.order_id JOIN Toys AS t ON l.toy_id = t.toy_id WHERE t.toy_name = 'Sleepy Bear';
-- Q: Toy types for which we carry no toy at all
SELECT toy_type_description FROM Ref_Toy_Types WHERE toy_type_code NOT IN (SELECT toy_type_code FROM Toys);
-- Q: Toys costing more in the shop than the average toy but lighter than 1000 grams
SELECT toy_name FROM Toys WHERE retail_price > (SELECT avg(retail_price) FROM Toys) AND weight_grams < 1000;
-- Q: Makers offering both puzzles (PUZ) and building blocks (BLK)
SELECT m.maker_name FROM Makers AS m JOIN Toys AS t ON t.maker_id = m.maker_id WHERE t.toy_type_code = 'PUZ' INTERSECT SELECT m.maker_name FROM Makers AS m JOIN Toys AS t ON t.maker_id = m.maker_id WHERE t.toy_type_code = 'BLK';
-- Q: Which shopper has placed the largest number of orders? Last name please.
SELECT s.last_name FROM Shoppers AS s JOIN Shopper_Orders AS o ON o.shopper_id = s.shopper_id GROUP BY s.shopper_id ORDER BY count(*) DESC LIMIT 1;
-- Q: How many orders came in each month?
SELECT strftime('%Y-%m', order_date), count(*) FROM Shopper_Orders GROUP BY strftime('%Y-%m', order_date);
-- Q: margin per toy (shelf price less cost), biggest margin first
SELECT toy_name, retail_price - cost_price FROM Toys ORDER BY retail_price - cost_price DESC;
-- Q: How many days did each delivered order take to arrive?
SELECT order_id, julianday(delivered_date) - julianday(order_date) FROM Shopper_Orders WHERE order_status = 'delivered';
-- Q: Last names of shoppers without a phone number on file
SELECT last_name FROM Shoppers WHERE phone IS NULL;
-- Q: What is the value of each order before discounts?
SELECT l.order_id, sum(l.qty * t.retail_price) FROM Order_Lines AS l JOIN Toys AS t ON l.toy_id = t.toy_id GROUP BY l.order_id;
