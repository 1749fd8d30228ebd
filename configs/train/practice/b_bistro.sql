CREATE TABLE waiters (id INTEGER PRIMARY KEY, name TEXT, startdate DATE, hourlywage REAL, section TEXT);
CREATE TABLE dishes (id INTEGER PRIMARY KEY, name TEXT, course TEXT, price REAL, calories INTEGER, vegetarian TEXT);
CREATE TABLE bills (id INTEGER PRIMARY KEY, waiterid INTEGER REFERENCES waiters(id), tableno INTEGER, openedat TEXT, guests INTEGER, tip REAL, paidby TEXT);
CREATE TABLE billlines (billid INTEGER REFERENCES bills(id), dishid INTEGER REFERENCES dishes(id), qty INTEGER, PRIMARY KEY (billid, dishid));
INSERT INTO waiters VALUES (1,'Chiara','2019-04-01',13.5,'terrace'),(2,'Dmitri','2021-10-15',12.2,'main room'),(3,'Abel','2022-06-01',12.2,'main room'),(4,'Yuki','2023-03-20',11.8,'bar'),(5,'Ottoline','2024-01-02',11.5,'terrace');
INSERT INTO dishes VALUES (1,'Leek tart','starter',8.5,420,'T'),(2,'Mussels','starter',11,310,'F'),(3,'Hake with fennel','main',22,540,'F'),(4,'Mushroom risotto','main',18.5,690,'T'),(5,'Lamb shank','main',25,880,'F'),(6,'Pear sorbet','dessert',6.5,180,'T'),(7,'Chocolate mousse','dessert',7.5,470,'T'),(8,'Cheese board','dessert',12,NULL,'T');
INSERT INTO bills VALUES (1,1,4,'2024-05-03 12:30',2,6,'card'),(2,2,9,'2024-05-03 19:10',4,12,'card'),(3,2,7,'2024-05-04 18:45',2,0,'cash'),(4,3,9,'2024-05-04 20:00',6,15,'card'),(5,1,2,'2024-05-05 13:05',3,NULL,'voucher'),(6,4,12,'2024-05-05 21:20',1,3,'cash'),(7,3,8,'2024-06-01 19:30',2,8.5,'card'),(8,2,7,'2024-06-02 20:15',5,10,'card');
INSERT INTO billlines VALUES (1,1,2),(1,6,2),(2,2,1),(2,3,2),(2,5,2),(2,8,1),(3,4,2),(4,1,3),(4,5,3),(4,4,3),(4,7,4),(5,1,1),(5,3,2),(6,2,1),(7,4,1),(7,3,1),(7,7,2),(8,5,4),(8,4,1),(8,6,3);
-- Q: How many desserts are on the menu?
SELECT count(*) FROM dishes WHERE course = 'dessert';
-- Q: name and price of the vegetarian dishes
SELECT name, price FROM dishes WHERE vegetarian = 'T';
-- Q: Which waiter has been here the longest?
SELECT name FROM waiters ORDER BY startdate LIMIT 1;
-- Q: List dishes with more than 500 calories, lightest first.
SELECT name FROM dishes WHERE calories > 500 ORDER BY calories;
-- Q: What was the biggest tip?
SELECT max(tip) FROM bills;
-- Q: For each waiter, how many bills and how much tip in total?
SELECT w.name, count(*), sum(b.tip) FROM waiters AS w JOIN bills AS b ON b.waiterid = w.id GROUP BY w.id;
-- Q: What are the three dishes ordered in the largest quantity?
SELECT d.name FROM dishes AS d JOIN billlines AS l ON l.dishid = d.id GROUP BY d.id ORDER BY sum(l.qty) DESC LIMIT 3;
-- Q: Average price per course
SELECT course, avg(price) FROM dishes GROUP BY course;
-- Q: How many guests did Dmitri serve?
SELECT sum(b.guests) FROM bills AS b JOIN waiters AS w ON b.waiterid = w.id WHERE w.name = 'Dmitri';
-- Q: Most common way of paying
SELECT paidby FROM bills GROUP BY paidby ORDER BY count(*) DESC LIMIT 1;
-- Q: Which sections have at least two waiters?
SELECT section FROM waiters GROUP BY section HAVING count(*) >= 2;
-- Q: What did people at bill 4 eat, and how many of each?
SELECT d.name, l.qty FROM billlines AS l JOIN dishes AS d ON l.dishid = d.id WHERE l.billid = 4;
-- Q: Which waiters haven't opened a single bill?
SELECT name FROM waiters WHERE id NOT IN (SELECT waiterid FROM bills);
-- Q: Bills containing both Lamb shank and Mushroom risotto: give their ids.
SELECT l.billid FROM billlines AS l JOIN dishes AS d ON l.dishid = d.id WHERE d.name = 'Lamb shank' INTERSECT SELECT l.billid FROM billlines AS l JOIN dishes AS d ON l.dishid = d.id WHERE d.name = 'Mushroom risotto';
-- Q: Which dishes cost more than every dessert?
SELECT name FROM dishes WHERE price > (SELECT max(price) FROM dishes WHERE course = 'dessert');
-- Q: Which waiter sold the most vegetarian portions?
SELECT w.name FROM waiters AS w JOIN bills AS b ON b.waiterid = w.id JOIN billlines AS l ON l.billid = b.id JOIN dishes AS d ON l.dishid = d.id WHERE d.vegetarian = 'T' GROUP BY w.id ORDER BY sum(l.qty) DESC LIMIT 1;
-- Q: What was the food total (price times quantity) of each bill?
SELECT l.billid, sum(d.price * l.qty) FROM billlines AS l JOIN dishes AS d ON l.dishid = d.id GROUP BY l.billid;
-- Q: How many guests per month?
SELECT strftime('%Y-%m', openedat), sum(guests) FROM bills GROUP BY strftime('%Y-%m', openedat);
-- Q: Percentage of bills paid by card
SELECT 100.0 * sum(CASE WHEN paidby = 'card' THEN 1 ELSE 0 END) / count(*) FROM bills;
-- Q: Give each dish's name and how far its price lies from the average price.
SELECT name, price - (SELECT avg(price) FROM dishes) FROM dishes;
