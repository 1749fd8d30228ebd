CREATE TABLE Addresses (address_id INTEGER PRIMARY KEY, line_1 TEXT, city TEXT, zip_postcode TEXT, state_province_county TEXT, country TEXT);
CREATE TABLE Ref_Address_Types (address_type_code TEXT PRIMARY KEY, address_type_description TEXT);
CREATE TABLE Ref_Payment_Methods (payment_method_code TEXT PRIMARY KEY, payment_method_description TEXT);
CREATE TABLE Customers (customer_id INTEGER PRIMARY KEY, payment_method_code TEXT REFERENCES Ref_Payment_Methods(payment_method_code), customer_name TEXT, customer_phone TEXT, customer_email TEXT, date_became_customer DATE);
CREATE TABLE Customer_Addresses (customer_id INTEGER REFERENCES Customers(customer_id), address_id INTEGER REFERENCES Addresses(address_id), address_type_code TEXT REFERENCES Ref_Address_Types(address_type_code), date_from DATE, date_to DATE, PRIMARY KEY (customer_id, address_id, date_from));
CREATE TABLE Products (product_id INTEGER PRIMARY KEY, product_name TEXT, product_category TEXT, product_price REAL, product_color TEXT);
CREATE TABLE Customer_Orders (order_id INTEGER PRIMARY KEY, customer_id INTEGER REFERENCES Customers(customer_id), ship_to INTEGER REFERENCES Addresses(address_id), order_date DATE, order_status_code TEXT);
CREATE TABLE Order_Items (order_item_id INTEGER PRIMARY KEY, order_id INTEGER REFERENCES Customer_Orders(order_id), product_id INTEGER REFERENCES Products(product_id), order_quantity INTEGER);
INSERT INTO Addresses VALUES (1,'14 Heron Way','Dunmore','D401','Lackawanna','USA'),(2,'2 Rue Basse','Namur','5000','Wallonia','Belgium'),(3,'88 Fennel Street','Dunmore','D402','Lackawanna','USA'),(4,'5 Lighthouse Road','Port Elgin','N0H','Ontario','Canada'),(5,'31 Market Hill','Sudbury','CO10','Suffolk','UK'),(6,'9 Pine Loop','Guelph','N1G','Ontario','Canada'),(7,'70 Quarry Lane','Tulsa','T741','Oklahoma','USA');
INSERT INTO Ref_Address_Types VALUES ('HOM','home'),('BIL','billing'),('WRK','workplace'),('HOL','holiday home');
INSERT INTO Ref_Payment_Methods VALUES ('CC','credit card'),('DD','direct debit'),('CHQ','cheque'),('INV','invoice');
INSERT INTO Customers VALUES (1,'CC','Loretta Finn','570-111','lfinn@box.example','2017-02-14'),(2,'DD','Mathieu Colin','081-222','mc@box.example','2019-06-30'),(3,'CC','Harriet Oakes',NULL,'oakes@box.example','2020-11-11'),(4,'CHQ','Wayne Bilodeau','519-444',NULL,'2016-08-08'),(5,'CC','Priya Nambiar','918-555','priya@box.example','2022-01-03'),(6,'DD','Gus Lindgren',NULL,NULL,'2023-05-17');
INSERT INTO Customer_Addresses VALUES (1,1,'HOM','2017-02-14','2021-08-31'),(1,3,'HOM','2021-09-01',NULL),(2,2,'HOM','2019-06-30',NULL),(2,2,'BIL','2020-01-01',NULL),(3,5,'HOM','2020-11-11',NULL),(4,6,'HOM','2016-08-08',NULL),(4,4,'HOL','2018-06-01',NULL),(5,3,'WRK','2022-01-03','2023-12-31');
INSERT INTO Products VALUES (1,'Storm Lantern','outdoor',39,'red'),(2,'Wool Blanket','home',85,'grey'),(3,'Camp Kettle','outdoor',27.5,'blue'),(4,'Brass Bell','garden',18,'gold'),(5,'Bird Feeder','garden',32,'green'),(6,'Tea Tray','home',22,'red'),(7,'Folding Saw','outdoor',46,NULL);
INSERT INTO Customer_Orders VALUES (1,1,1,'2021-04-10','delivered'),(2,2,2,'2022-03-15','delivered'),(3,1,3,'2022-12-01','delivered'),(4,4,4,'2023-06-20','returned'),(5,3,5,'2023-07-07','delivered'),(6,4,6,'2023-11-30','delivered'),(7,5,3,'2024-01-12','shipped'),(8,1,3,'2024-02-25','open');
INSERT INTO Order_Items VALUES (1,1,1,2),(2,1,3,1),(3,2,2,1),(4,3,6,4),(5,3,1,1),(6,4,5,2),(7,5,2,2),(8,5,4,1),(9,6,1,3),(10,7,3,1),(11,8,2,1),(12,8,6,2);
-- Q: Which payment methods do we know? Show the descriptions.
SELECT payment_method_description FROM Ref_Payment_Methods;
-- Q: When did Harriet Oakes become a customer?
SELECT date_became_customer FROM Customers WHERE customer_name = 'Harriet Oakes';
-- Q: all outdoor goods, dearest first
SELECT product_name FROM Products WHERE product_category = 'outdoor' ORDER BY product_price DESC;
-- Q: How many addresses lie in Canada?
SELECT count(*) FROM Addresses WHERE country = 'Canada';
-- Q: Street lines and postcodes of addresses in Dunmore
SELECT line_1, zip_postcode FROM Addresses WHERE city = 'Dunmore';
-- Q: How does Wayne Bilodeau pay?
SELECT r.payment_method_description FROM Ref_Payment_Methods AS r JOIN Customers AS c ON c.payment_method_code = r.payment_method_code WHERE c.customer_name = 'Wayne Bilodeau';
-- Q: Customers per payment method, most used method first
SELECT r.payment_method_description, count(*) FROM Ref_Payment_Methods AS r JOIN Customers AS c ON c.payment_method_code = r.payment_method_code GROUP BY r.payment_method_code ORDER BY count(*) DESC;
-- Q: Where does Loretta Finn live now (no end date)? Line and city.
SELECT a.line_1, a.city FROM Addresses AS a JOIN Customer_Addresses AS x ON x.address_id = a.address_id JOIN Customers AS c ON x.customer_id = c.customer_id WHERE c.customer_name = 'Loretta Finn' AND x.date_to IS NULL;
-- Q: Customers with two or more orders
SELECT c.customer_name FROM Customers AS c JOIN Customer_Orders AS o ON o.customer_id = c.customer_id GROUP BY c.customer_id HAVING count(*) >= 2;
-- Q: How many units of each product have been ordered, and in how many order items?
SELECT p.product_name, sum(i.order_quantity), count(*) FROM Products AS p JOIN Order_Items AS i ON i.product_id = p.product_id GROUP BY p.product_id;
-- Q: Who has a holiday home on file?
SELECT c.customer_name FROM Customers AS c JOIN Customer_Addresses AS x ON x.customer_id = c.customer_id JOIN Ref_Address_Types AS t ON x.address_type_code = t.address_type_code WHERE t.address_type_description = 'holiday home';
-- Q: red or green products under 35
SELECT product_name FROM Products WHERE (product_color = 'red' OR product_color = 'green') AND product_price < 35;
-- Q: To which city have the most orders been shipped?
SELECT a.city FROM Addresses AS a JOIN Customer_Orders AS o ON o.ship_to = a.address_id GROUP BY a.city ORDER BY count(*) DESC LIMIT 1;
-- Q: Customers who have never ordered
SELECT customer_name FROM Customers WHERE customer_id NOT IN (SELECT customer_id FROM Customer_Orders);
-- Q: Products no one has ordered so far
SELECT product_name FROM Products WHERE product_id NOT IN (SELECT product_id FROM Order_Items);
-- Q: Who bought both a Storm Lantern and a Tea Tray?
SELECT c.customer_name FROM Customers AS c JOIN Customer_Orders AS o ON o.customer_id = c.customer_id JOIN Order_Items AS i ON i.order_id = o.order_id JOIN Products AS p ON i.product_id = p.product_id WHERE p.product_name = 'Storm Lantern' INTERSECT SELECT c.customer_name FROM Customers AS c JOIN Customer_Orders AS o ON o.customer_id = c.customer_id JOIN Order_Items AS i ON i.order_id = o.order_id JOIN Products AS p ON i.product_id = p.product_id WHERE p.product_name = 'Tea Tray';
-- Q: Customers with no address recorded
SELECT customer_name FROM Customers EXCEPT SELECT c.customer_name FROM Customers AS c JOIN Customer_Addresses AS x ON x.customer_id = c.customer_id;
-- Q: Products priced above the average of the garden category
SELECT product_name FROM Products WHERE product_price > (SELECT avg(product_price) FROM Products WHERE product_category = 'garden');
-- Q: Which customer has spent the most overall (price times quantity)?
SELECT c.customer_name FROM Customers AS c JOIN Customer_Orders AS o ON o.customer_id = c.customer_id JOIN Order_Items AS i ON i.order_id = o.order_id JOIN Products AS p ON i.product_id = p.product_id GROUP BY c.customer_id ORDER BY sum(p.product_price * i.order_quantity) DESC LIMIT 1;
-- Q: orders per year
SELECT strftime('%Y', order_date), count(*) FROM Customer_Orders GROUP BY strftime('%Y', order_date);
-- Q: Customers who left neither phone nor e-mail
SELECT customer_name FROM Customers WHERE customer_phone IS NULL AND customer_email IS NULL;
-- Q: Share of orders that are delivered, in percent
SELECT 100.0 * sum(CASE WHEN order_status_code = 'delivered' THEN 1 ELSE 0 END) / count(*) FROM Customer_Orders;
-- Q: What is each order worth?
SELECT i.order_id, sum(p.product_price * i.order_quantity) FROM Order_Items AS i JOIN Products AS p ON i.product_id = p.product_id GROUP BY i.order_id;
-- Q: Addresses where no parcel was ever shipped to (line only)
SELECT line_1 FROM Addresses WHERE NOT EXISTS (SELECT 1 FROM Customer_Orders WHERE Customer_Orders.ship_to = Addresses.address_id);
