CREATE TABLE pizzas (pid INTEGER PRIMARY KEY, pizza TEXT, base TEXT, veggie BOOLEAN, price_small REAL, price_large REAL);
CREATE TABLE toppings (tid INTEGER PRIMARY KEY, topping TEXT, supplier TEXT, cost_per_kg REAL);
CREATE TABLE pizza_toppings (pid INTEGER REFERENCES pizzas(pid), tid INTEGER REFERENCES toppings(tid), grams INTEGER);
CREATE TABLE drivers (did INTEGER PRIMARY KEY, driver TEXT, vehicle TEXT, hourly REAL);
CREATE TABLE orders (oid INTEGER PRIMARY KEY, placed TEXT, pid INTEGER REFERENCES pizzas(pid), size TEXT, qty INTEGER, did INTEGER REFERENCES drivers(did), district TEXT, minutes_to_door INTEGER, tip REAL);
INSERT INTO pizzas VALUES (1,'Vesuvio','tomato',0,8.5,12.5),(2,'Bianca','cream',1,8.0,11.5),(3,'Ortolana','tomato',1,9.0,13.0),(4,'Tonnara','tomato',0,9.5,14.0),(5,'Boscaiola','cream',0,10.0,14.5),(6,'Quattro','tomato',1,9.2,13.6),(7,'Golosa','chocolate',1,6.5,9.0);
INSERT INTO toppings VALUES (1,'mozzarella','Latteria Riva',7.4),(2,'spicy salami','Salumi Neri',14.2),(3,'mushrooms','Verde Mercato',6.1),(4,'tuna','Porto Blu',12.9),(5,'courgette','Verde Mercato',3.2),(6,'gorgonzola','Latteria Riva',11.0),(7,'capers','Porto Blu',18.5),(8,'pineapple','Verde Mercato',4.0);
INSERT INTO pizza_toppings VALUES (1,1,90),(1,2,60),(2,1,110),(3,1,80),(3,3,50),(3,5,70),(4,4,85),(4,7,10),(5,1,90),(5,3,65),(6,1,60),(6,6,50);
INSERT INTO drivers VALUES (1,'Nico','scooter',11.5),(2,'Farah','bicycle',11.0),(3,'Stan','car',12.8),(4,'Joy','scooter',11.9);
INSERT INTO orders VALUES (1,'2024-06-01 18:40',1,'L',2,1,'Harbour',27,3.0),(2,'2024-06-01 19:05',3,'S',1,2,'Old Town',18,NULL),(3,'2024-06-01 19:30',5,'L',1,1,'Station',33,2.5),(4,'2024-06-02 20:10',1,'S',3,3,'Hillside',41,4.0),(5,'2024-06-02 20:22',4,'L',1,2,'Old Town',16,1.0),(6,'2024-06-03 18:55',6,'L',2,1,'Harbour',29,NULL),(7,'2024-07-01 19:15',2,'S',1,NULL,'pickup',NULL,NULL),(8,'2024-07-01 21:00',1,'L',4,3,'Hillside',38,6.5),(9,'2024-07-02 18:20',3,'L',1,2,'Station',22,2.0);
-- Q: Which pizzas are vegetarian?
SELECT pizza FROM pizzas WHERE veggie = 1;
-- Q: What is the cheapest large pizza?
SELECT pizza FROM pizzas ORDER BY price_large LIMIT 1;
-- Q: Small and large price of Tonnara
SELECT price_small, price_large FROM pizzas WHERE pizza = 'Tonnara';
-- Q: How many orders were delivered in under 30 minutes?
SELECT count(*) FROM orders WHERE minutes_to_door < 30;
-- Q: toppings from Verde Mercato with their cost per kg, dearest first
SELECT topping, cost_per_kg FROM toppings WHERE supplier = 'Verde Mercato' ORDER BY cost_per_kg DESC;
-- Q: What's on the Ortolana?
SELECT toppings.topping FROM toppings JOIN pizza_toppings ON toppings.tid = pizza_toppings.tid JOIN pizzas ON pizza_toppings.pid = pizzas.pid WHERE pizzas.pizza = 'Ortolana';
-- Q: How many pizzas were sold of each kind? Pizza and total quantity.
SELECT pizzas.pizza, sum(orders.qty) FROM pizzas JOIN orders ON pizzas.pid = orders.pid GROUP BY pizzas.pid;
-- Q: Which driver collected the most tips?
SELECT drivers.driver FROM drivers JOIN orders ON drivers.did = orders.did GROUP BY drivers.did ORDER BY sum(orders.tip) DESC LIMIT 1;
-- Q: For each driver, average minutes to the door and slowest delivery
SELECT drivers.driver, avg(orders.minutes_to_door), max(orders.minutes_to_door) FROM drivers JOIN orders ON drivers.did = orders.did GROUP BY drivers.did;
-- Q: districts with more than one order
SELECT district FROM orders GROUP BY district HAVING count(*) > 1;
-- Q: Which topping goes on the most pizzas?
SELECT toppings.topping FROM toppings JOIN pizza_toppings ON toppings.tid = pizza_toppings.tid GROUP BY toppings.tid ORDER BY count(*) DESC LIMIT 1;
-- Q: How many pizzas on the menu use each base?
SELECT base, count(*) FROM pizzas GROUP BY base;
-- Q: Which toppings are on none of our pizzas?
SELECT topping FROM toppings WHERE tid NOT IN (SELECT tid FROM pizza_toppings);
-- Q: Which pizzas have both mozzarella and mushrooms?
SELECT pizzas.pizza FROM pizzas JOIN pizza_toppings ON pizzas.pid = pizza_toppings.pid JOIN toppings ON pizza_toppings.tid = toppings.tid WHERE toppings.topping = 'mozzarella' INTERSECT SELECT pizzas.pizza FROM pizzas JOIN pizza_toppings ON pizzas.pid = pizza_toppings.pid JOIN toppings ON pizza_toppings.tid = toppings.tid WHERE toppings.topping = 'mushrooms';
-- Q: Which drivers didn't take out a single order?
SELECT driver FROM drivers WHERE NOT EXISTS (SELECT 1 FROM orders WHERE orders.did = drivers.did);
-- Q: Pizzas whose large price is above the average large price
SELECT pizza FROM pizzas WHERE price_large > (SELECT avg(price_large) FROM pizzas);
-- Q: Takings from large (L) orders per month: price times quantity
SELECT strftime('%Y-%m', orders.placed), sum(pizzas.price_large * orders.qty) FROM orders JOIN pizzas ON orders.pid = pizzas.pid WHERE orders.size = 'L' GROUP BY strftime('%Y-%m', orders.placed);
-- Q: On how many orders was no tip given?
SELECT count(*) FROM orders WHERE tip IS NULL;
-- Q: How much more does the large cost than the small, pizza by pizza?
SELECT pizza, price_large - price_small FROM pizzas;
-- Q: What percentage of orders are large, size L?
SELECT 100.0 * count(CASE WHEN size = 'L' THEN 1 END) / count(*) FROM orders;
