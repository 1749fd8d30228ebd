CREATE TABLE Ref_Category (category_code TEXT PRIMARY KEY, category_description TEXT, vat_rate REAL);
CREATE TABLE Suppliers (supplier_id INTEGER PRIMARY KEY, supplier_name TEXT, miles_away REAL, organic_certified TEXT);
CREATE TABLE Products (product_id INTEGER PRIMARY KEY, product_name TEXT, category_code TEXT REFERENCES Ref_Category(category_code), supplier_id INTEGER REFERENCES Suppliers(supplier_id), unit_price REAL, stock_qty INTEGER, best_before DATE);
CREATE TABLE Sales (sale_id INTEGER PRIMARY KEY, sold_on DATE, till TEXT, customer_type TEXT);
CREATE TABLE Sale_Lines (sale_id INTEGER REFERENCES Sales(sale_id), product_id INTEGER REFERENCES Products(product_id), qty INTEGER, discount_pct INTEGER);
INSERT INTO Ref_Category VALUES ('VEG','vegetables',0),('DAI','dairy',0),('BAK','bakery',0),('DRK','drinks',20),('MEA','meat',0),('GFT','gifts',20);
INSERT INTO Suppliers VALUES (1,'Ivy Tree Growers',3.5,'Y'),(2,'Creamline',12.0,'N'),(3,'Hob & Crumb',1.2,'N'),(4,'Orchard Press',8.8,'Y'),(5,'Wetherden Meats',15.4,'N'),(6,'Saltwood Fishery',31.0,'N');
INSERT INTO Products VALUES (1,'purple carrots','VEG',1,1.8,60,'2024-05-12'),(2,'savoy cabbage','VEG',1,1.2,35,'2024-05-10'),(3,'double cream','DAI',2,2.4,18,'2024-05-08'),(4,'mature cheddar','DAI',2,5.6,22,'2024-07-30'),(5,'rye loaf','BAK',3,3.5,14,'2024-05-06'),(6,'cider','DRK',4,3.9,96,NULL),(7,'apple juice','DRK',4,2.9,70,'2025-02-01'),(8,'pork sausages','MEA',5,4.8,25,'2024-05-09'),(9,'gift basket','GFT',NULL,32.0,5,NULL);
INSERT INTO Sales VALUES (1,'2024-04-29','T1','regular'),(2,'2024-04-29','T2','visitor'),(3,'2024-04-30','T1','regular'),(4,'2024-05-01','T1','trade'),(5,'2024-05-02','T2','visitor'),(6,'2024-05-03','T1','regular');
INSERT INTO Sale_Lines VALUES (1,1,3,0),(1,5,1,0),(2,6,6,10),(2,4,1,0),(3,8,2,0),(3,5,2,5),(4,6,24,15),(4,7,12,15),(5,3,1,0),(5,1,2,0),(6,5,1,0),(6,4,2,0);
-- Q: Which product is the priciest?
SELECT product_name FROM Products ORDER BY unit_price DESC LIMIT 1;
-- Q: List product names and stock with fewer than 20 pieces left.
SELECT product_name, stock_qty FROM Products WHERE stock_qty < 20;
-- Q: Which suppliers are certified organic?
SELECT supplier_name FROM Suppliers WHERE organic_certified = 'Y';
-- Q: How many sales went through till T1?
SELECT count(*) FROM Sales WHERE till = 'T1';
-- Q: what kinds of customers are there (no repeats)
SELECT DISTINCT customer_type FROM Sales;
-- Q: For each category description, how many products and at what average price?
SELECT Ref_Category.category_description, count(*), avg(Products.unit_price) FROM Ref_Category JOIN Products ON Ref_Category.category_code = Products.category_code GROUP BY Ref_Category.category_code;
-- Q: Who supplies the rye loaf?
SELECT Suppliers.supplier_name FROM Suppliers JOIN Products ON Suppliers.supplier_id = Products.supplier_id WHERE Products.product_name = 'rye loaf';
-- Q: Quantity sold per product, best seller at the top
SELECT Products.product_name, sum(Sale_Lines.qty) FROM Products JOIN Sale_Lines ON Products.product_id = Sale_Lines.product_id GROUP BY Products.product_id ORDER BY sum(Sale_Lines.qty) DESC;
-- Q: Which customer type makes the most sales?
SELECT customer_type FROM Sales GROUP BY customer_type ORDER BY count(*) DESC LIMIT 1;
-- Q: Suppliers with 2 or more products, and how many
SELECT Suppliers.supplier_name, count(*) FROM Suppliers JOIN Products ON Suppliers.supplier_id = Products.supplier_id GROUP BY Suppliers.supplier_id HAVING count(*) >= 2;
-- Q: What was bought on 2024-04-30?
SELECT Products.product_name FROM Products JOIN Sale_Lines ON Products.product_id = Sale_Lines.product_id JOIN Sales ON Sale_Lines.sale_id = Sales.sale_id WHERE Sales.sold_on = '2024-04-30';
-- Q: Give dairy products that cost more than 5.
SELECT Products.product_name FROM Products JOIN Ref_Category ON Products.category_code = Ref_Category.category_code WHERE Ref_Category.category_description = 'dairy' AND Products.unit_price > 5;
-- Q: Which products have not sold at all?
SELECT product_name FROM Products WHERE product_id NOT IN (SELECT product_id FROM Sale_Lines);
-- Q: Products bought both by a regular and by a visitor
SELECT Products.product_name FROM Products JOIN Sale_Lines ON Products.product_id = Sale_Lines.product_id JOIN Sales ON Sale_Lines.sale_id = Sales.sale_id WHERE Sales.customer_type = 'regular' INTERSECT SELECT Products.product_name FROM Products JOIN Sale_Lines ON Products.product_id = Sale_Lines.product_id JOIN Sales ON Sale_Lines.sale_id = Sales.sale_id WHERE Sales.customer_type = 'visitor';
-- Q: Which supplier's goods sold the most pieces?
SELECT Suppliers.supplier_name FROM Suppliers JOIN Products ON Suppliers.supplier_id = Products.supplier_id JOIN Sale_Lines ON Products.product_id = Sale_Lines.product_id GROUP BY Suppliers.supplier_id ORDER BY sum(Sale_Lines.qty) DESC LIMIT 1;
-- Q: Which suppliers are further away than average?
SELECT supplier_name FROM Suppliers WHERE miles_away > (SELECT avg(miles_away) FROM Suppliers);
-- Q: What is the value of our stock, price times quantity over all products?
SELECT sum(unit_price * stock_qty) FROM Products;
-- Q: turnover before discount for each sale id
SELECT Sale_Lines.sale_id, sum(Sale_Lines.qty * Products.unit_price) FROM Sale_Lines JOIN Products ON Sale_Lines.product_id = Products.product_id GROUP BY Sale_Lines.sale_id;
-- Q: Which products carry no best-before date?
SELECT product_name FROM Products WHERE best_before IS NULL;
-- Q: Suppliers from whom we stock nothing
SELECT supplier_name FROM Suppliers WHERE NOT EXISTS (SELECT 1 FROM Products WHERE Products.supplier_id = Suppliers.supplier_id);
