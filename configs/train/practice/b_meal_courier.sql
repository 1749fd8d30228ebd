CREATE TABLE Eatery (EateryId INTEGER PRIMARY KEY, EateryName TEXT, Cuisine TEXT, Area TEXT, MinOrder REAL, Halal TEXT);
CREATE TABLE MenuItem (ItemId INTEGER PRIMARY KEY, EateryId INTEGER REFERENCES Eatery(EateryId), ItemName TEXT, Price REAL, Spicy INTEGER);
CREATE TABLE Rider (RiderId INTEGER PRIMARY KEY, RiderName TEXT, Transport TEXT, Rating REAL);
CREATE TABLE FoodOrder (OrderId INTEGER PRIMARY KEY, EateryId INTEGER REFERENCES Eatery(EateryId), RiderId INTEGER REFERENCES Rider(RiderId), CustomerPhone TEXT, PlacedAt TEXT, DeliveredAt TEXT, DeliveryFee REAL, Status TEXT);
CREATE TABLE OrderItem (OrderId INTEGER REFERENCES FoodOrder(OrderId), ItemId INTEGER REFERENCES MenuItem(ItemId), Quantity INTEGER, PRIMARY KEY (OrderId, ItemId));
INSERT INTO Eatery VALUES (1,'Saffron Pot','Persian','Docks',15,'Y'),(2,'Noodle Nest','Thai','Docks',12,'N'),(3,'Pizza Pronto','Italian','Uphill',10,'N'),(4,'Green Fork','Vegan','Uphill',14,'N'),(5,'Kebab Kiosk','Turkish','Station',8,'Y'),(6,'Taverna Nikos','Greek','Station',18,'N');
INSERT INTO MenuItem VALUES (1,1,'Lamb stew',13.5,0),(2,1,'Saffron rice',5,0),(3,2,'Green curry',11,1),(4,2,'Pad thai',10.5,0),(5,3,'Margherita',8.5,0),(6,3,'Diavola',10,1),(7,4,'Lentil bowl',9.75,0),(8,5,'Adana plate',12,1),(9,5,'Ayran',2.2,0),(10,4,'Beet burger',NULL,0);
INSERT INTO Rider VALUES (1,'Femi','bike',4.8),(2,'Jonas','moped',4.3),(3,'Laleh','bike',4.9),(4,'Pru','car',NULL);
INSERT INTO FoodOrder VALUES (1,1,1,'0701','2024-02-01 18:05','2024-02-01 18:40',2.5,'delivered'),(2,3,2,'0702','2024-02-01 19:10','2024-02-01 19:55',2,'delivered'),(3,3,1,'0701','2024-02-08 12:30','2024-02-08 12:58',2,'delivered'),(4,2,3,'0703','2024-02-14 20:00','2024-02-14 20:25',3,'delivered'),(5,5,2,'0704','2024-02-29 21:15',NULL,1.5,'cancelled'),(6,2,3,'0701','2024-03-02 19:20','2024-03-02 19:52',3,'delivered'),(7,4,1,'0705','2024-03-10 13:00','2024-03-10 13:44',2.5,'delivered'),(8,3,NULL,'0703','2024-03-11 18:45',NULL,2,'preparing'),(9,5,3,'0702','2024-03-12 20:30','2024-03-12 20:50',1.5,'delivered');
INSERT INTO OrderItem VALUES (1,1,2),(1,2,2),(2,5,1),(2,6,1),(3,5,2),(4,3,1),(4,4,1),(5,8,3),(6,4,2),(7,7,2),(8,6,3),(9,8,1),(9,9,2);
-- Q: Which eateries are halal?
SELECT EateryName FROM Eatery WHERE Halal = 'Y';
-- Q: how many spicy items are on offer
SELECT count(*) FROM MenuItem WHERE Spicy = 1;
-- Q: What's the best rated rider's name?
SELECT RiderName FROM Rider ORDER BY Rating DESC LIMIT 1;
-- Q: List the cuisines available at the Docks.
SELECT Cuisine FROM Eatery WHERE Area = 'Docks';
-- Q: average and highest menu price
SELECT avg(Price), max(Price) FROM MenuItem;
-- Q: How many orders did each eatery receive? Most popular at the top.
SELECT e.EateryName, count(*) FROM Eatery AS e JOIN FoodOrder AS o ON o.EateryId = e.EateryId GROUP BY e.EateryId ORDER BY count(*) DESC;
-- Q: Which dish was ordered in the greatest quantity?
SELECT m.ItemName FROM MenuItem AS m JOIN OrderItem AS i ON i.ItemId = m.ItemId GROUP BY m.ItemId ORDER BY sum(i.Quantity) DESC LIMIT 1;
-- Q: What can I eat at Noodle Nest, and for how much?
SELECT m.ItemName, m.Price FROM MenuItem AS m JOIN Eatery AS e ON m.EateryId = e.EateryId WHERE e.EateryName = 'Noodle Nest';
-- Q: total delivery fees collected per rider
SELECT r.RiderName, sum(o.DeliveryFee) FROM Rider AS r JOIN FoodOrder AS o ON o.RiderId = r.RiderId GROUP BY r.RiderId;
-- Q: Phone numbers that placed more than two orders
SELECT CustomerPhone FROM FoodOrder GROUP BY CustomerPhone HAVING count(*) > 2;
-- Q: Average menu price per cuisine
SELECT e.Cuisine, avg(m.Price) FROM Eatery AS e JOIN MenuItem AS m ON m.EateryId = e.EateryId GROUP BY e.Cuisine;
-- Q: number of orders with each status
SELECT Status, count(*) FROM FoodOrder GROUP BY Status;
-- Q: Which eateries haven't put any item on the menu?
SELECT EateryName FROM Eatery WHERE EateryId NOT IN (SELECT EateryId FROM MenuItem);
-- Q: Customers (phone) who ordered from both Pizza Pronto and Noodle Nest
SELECT o.CustomerPhone FROM FoodOrder AS o JOIN Eatery AS e ON o.EateryId = e.EateryId WHERE e.EateryName = 'Pizza Pronto' INTERSECT SELECT o.CustomerPhone FROM FoodOrder AS o JOIN Eatery AS e ON o.EateryId = e.EateryId WHERE e.EateryName = 'Noodle Nest';
-- Q: Items nobody has ordered
SELECT m.ItemName FROM MenuItem AS m LEFT JOIN OrderItem AS i ON i.ItemId = m.ItemId WHERE i.OrderId IS NULL;
-- Q: Items cheaper than the average item
SELECT ItemName FROM MenuItem WHERE Price < (SELECT avg(Price) FROM MenuItem);
-- Q: Food value (price times quantity) of each order
SELECT i.OrderId, sum(m.Price * i.Quantity) FROM OrderItem AS i JOIN MenuItem AS m ON i.ItemId = m.ItemId GROUP BY i.OrderId;
-- Q: Orders per month
SELECT strftime('%Y-%m', PlacedAt), count(*) FROM FoodOrder GROUP BY strftime('%Y-%m', PlacedAt);
-- Q: Which riders have never carried an order?
SELECT RiderName FROM Rider WHERE NOT EXISTS (SELECT 1 FROM FoodOrder WHERE FoodOrder.RiderId = Rider.RiderId);
-- Q: What fraction of the orders was delivered?
SELECT CAST(sum(CASE WHEN Status = 'delivered' THEN 1 ELSE 0 END) AS REAL) / count(*) FROM FoodOrder;
-- Q: items without a price
SELECT ItemName FROM MenuItem WHERE Price IS NULL;
