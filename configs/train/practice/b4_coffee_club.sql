CREATE TABLE roaster (roaster_id INTEGER PRIMARY KEY, roaster_name TEXT, city TEXT, country TEXT, founded INTEGER);
CREATE TABLE coffee (coffee_id INTEGER PRIMARY KEY, coffee_name TEXT, roaster_id INTEGER REFERENCES roaster(roaster_id), origin_country TEXT, roast TEXT, bag_grams INTEGER, price REAL, decaf INTEGER);
CREATE TABLE plan (plan_id TEXT PRIMARY KEY, plan_name TEXT, bags_per_box INTEGER, weeks_between INTEGER, price REAL);
CREATE TABLE subscriber (subscriber_id INTEGER PRIMARY KEY, full_name TEXT, city TEXT, joined_on DATE, referred_by INTEGER REFERENCES subscriber(subscriber_id), phone TEXT);
CREATE TABLE subscription (subscription_id INTEGER PRIMARY KEY, subscriber_id INTEGER REFERENCES subscriber(subscriber_id), plan_id TEXT REFERENCES plan(plan_id), started_on DATE, ended_on DATE, end_reason TEXT);
CREATE TABLE box (box_id INTEGER PRIMARY KEY, subscription_id INTEGER REFERENCES subscription(subscription_id), sent_on DATE, delivered_on DATE, postage REAL);
CREATE TABLE box_coffee (box_id INTEGER REFERENCES box(box_id), coffee_id INTEGER REFERENCES coffee(coffee_id), bags INTEGER, stars INTEGER, PRIMARY KEY (box_id, coffee_id));
INSERT INTO roaster VALUES (1,'Crooked Spoon','Bristol','England',2011),(2,'Rost und Rauch','Leipzig','Germany',2016),(3,'Torre Negra','Porto','Portugal',2008),(4,'Slow Kettle','Bristol','England',2019),(5,'Nordvik Brenneri','Bergen','Norway',2014);
INSERT INTO coffee VALUES (1,'Sidamo Dawn',1,'Ethiopia','light',250,9.5,0),(2,'Huila Reserve',1,'Colombia','medium',250,10.2,0),(3,'Nachtzug',2,'Brazil','dark',500,15,0),(4,'Elbe Decaf',2,'Colombia','medium',250,11,1),(5,'Douro Espresso',3,'Brazil','dark',250,7.8,0),(6,'Yirga Bloom',4,'Ethiopia','light',200,12.4,0),(7,'Kettle Decaf',4,'Peru','medium',250,9.9,1),(8,'Caranavi',4,'Bolivia','light',250,13.5,0);
INSERT INTO plan VALUES ('SOLO','Solo Sipper',1,4,11),('DUO','Pair Pack',2,4,20),('OFF','Office Urn',6,2,54),('QRT','Quarterly Treat',3,13,31),('LUX','Gold Cup',2,2,36);
INSERT INTO subscriber VALUES (1,'Imogen Hart','Bristol','2022-01-15',NULL,'0117 555 01'),(2,'Dev Malhotra','Cardiff','2022-03-02',1,NULL),(3,'Sofie Lund','Leeds','2022-09-20',1,'0113 555 07'),(4,'Greg Oyelaran','Cardiff','2023-02-11',2,'029 555 12'),(5,'Bea Castle','Bath','2023-05-30',NULL,NULL),(6,'Noor Aziz','Leeds','2023-11-08',3,'0113 555 20'),(7,'Paul Trent','Bath','2024-02-19',NULL,'01225 555 3');
INSERT INTO subscription VALUES (1,1,'DUO','2022-01-15',NULL,NULL),(2,2,'SOLO','2022-03-02','2023-03-01','too dear'),(3,3,'OFF','2022-09-20',NULL,NULL),(4,4,'SOLO','2023-02-11',NULL,NULL),(5,5,'QRT','2023-05-30','2024-03-05','moved away'),(6,2,'DUO','2023-10-01',NULL,NULL),(7,6,'SOLO','2023-11-08','2024-02-08','too dear'),(8,1,'QRT','2024-01-10',NULL,NULL);
INSERT INTO box VALUES (1,1,'2024-01-05','2024-01-08',3.2),(2,3,'2024-01-09','2024-01-10',6.5),(3,4,'2024-01-12','2024-01-16',2.9),(4,5,'2024-01-19','2024-01-22',3.8),(5,3,'2024-01-23','2024-01-25',6.5),(6,1,'2024-02-02','2024-02-07',3.2),(7,6,'2024-02-06','2024-02-08',3.4),(8,8,'2024-02-14',NULL,3.8),(9,4,'2024-03-08','2024-03-11',3.1);
INSERT INTO box_coffee VALUES (1,1,1,5),(1,5,1,3),(2,3,4,4),(2,2,2,4),(3,1,1,4),(4,6,1,5),(4,4,2,2),(5,3,6,3),(6,2,1,4),(6,6,1,5),(7,5,2,NULL),(8,1,2,NULL),(8,7,1,NULL),(9,2,1,5);
-- Q: Find the names of the coffees grown in Ethiopia and the size of their bags.
SELECT coffee_name, bag_grams FROM coffee WHERE origin_country = 'Ethiopia';
-- Q: Which coffees come from a roaster in Bristol? Give coffee and price, cheapest first.
SELECT c.coffee_name, c.price FROM coffee AS c JOIN roaster AS r ON c.roaster_id = r.roaster_id WHERE r.city = 'Bristol' ORDER BY c.price;
-- Q: What are the id and name of the plans that cost more than the average plan?
SELECT plan_id, plan_name FROM plan WHERE price > (SELECT avg(price) FROM plan);
-- Q: Who referred Greg Oyelaran?
SELECT b.full_name FROM subscriber AS a JOIN subscriber AS b ON a.referred_by = b.subscriber_id WHERE a.full_name = 'Greg Oyelaran';
-- Q: List the subscribers who have had more than one subscription, with the number.
SELECT s.full_name, count(*) FROM subscriber AS s JOIN subscription AS p ON p.subscriber_id = s.subscriber_id GROUP BY s.subscriber_id HAVING count(*) > 1;
-- Q: Which reason for ending is given most often?
SELECT end_reason FROM subscription WHERE end_reason IS NOT NULL GROUP BY end_reason ORDER BY count(*) DESC LIMIT 1;
-- Q: Show the different cities of subscribers on the Solo Sipper.
SELECT DISTINCT s.city FROM subscriber AS s JOIN subscription AS p ON p.subscriber_id = s.subscriber_id JOIN plan AS l ON p.plan_id = l.plan_id WHERE l.plan_name = 'Solo Sipper';
-- Q: In which cities do we find both a roaster and a subscriber?
SELECT city FROM roaster INTERSECT SELECT city FROM subscriber;
-- Q: Find the id and name of the coffees whose name contains "bloom" or "dawn".
SELECT coffee_id, coffee_name FROM coffee WHERE coffee_name LIKE '%bloom%' OR coffee_name LIKE '%dawn%';
-- Q: In how many boxes did Sidamo Dawn go out?
SELECT count(*) FROM box_coffee AS b JOIN coffee AS c ON b.coffee_id = c.coffee_id WHERE c.coffee_name = 'Sidamo Dawn';
-- Q: Find the name and founding year of the roaster with the most coffees.
SELECT r.roaster_name, r.founded FROM roaster AS r JOIN coffee AS c ON c.roaster_id = r.roaster_id GROUP BY r.roaster_id ORDER BY count(*) DESC LIMIT 1;
-- Q: What are the minimum, maximum and average postage?
SELECT min(postage), max(postage), avg(postage) FROM box;
-- Q: Which plan ids were never subscribed to?
SELECT plan_id FROM plan EXCEPT SELECT plan_id FROM subscription;
-- Q: Coffees with an average of at least 4 stars: name and average
SELECT c.coffee_name, avg(b.stars) FROM coffee AS c JOIN box_coffee AS b ON b.coffee_id = c.coffee_id GROUP BY c.coffee_id HAVING avg(b.stars) >= 4;
-- Q: cheapest coffee of each roast: roast, coffee, price
SELECT roast, coffee_name, price FROM (SELECT roast, coffee_name, price, row_number() OVER (PARTITION BY roast ORDER BY price) AS place FROM coffee) WHERE place = 1;
-- Q: The two newest subscribers in each city, please
SELECT city, full_name FROM (SELECT city, full_name, row_number() OVER (PARTITION BY city ORDER BY joined_on DESC) AS place FROM subscriber) WHERE place <= 2;
-- Q: What portion of subscriptions is still running? As a fraction.
SELECT CAST(sum(CASE WHEN ended_on IS NULL THEN 1 ELSE 0 END) AS REAL) / count(*) FROM subscription;
-- Q: For every roaster: what percent of its coffees are decaf?
SELECT r.roaster_name, 100.0 * sum(CASE WHEN c.decaf = 1 THEN 1 ELSE 0 END) / count(*) FROM roaster AS r JOIN coffee AS c ON c.roaster_id = r.roaster_id GROUP BY r.roaster_id;
-- Q: Sort plans into 'small' for one bag, 'medium' for up to 3 and 'large' for the rest; show plan and size.
SELECT plan_name, CASE WHEN bags_per_box = 1 THEN 'small' WHEN bags_per_box <= 3 THEN 'medium' ELSE 'large' END FROM plan;
-- Q: light and dark coffees counted next to each other
SELECT sum(CASE WHEN roast = 'light' THEN 1 ELSE 0 END), sum(CASE WHEN roast = 'dark' THEN 1 ELSE 0 END) FROM coffee;
-- Q: Which subscriber has no subscription at all?
SELECT full_name FROM subscriber WHERE NOT EXISTS (SELECT 1 FROM subscription WHERE subscription.subscriber_id = subscriber.subscriber_id);
-- Q: coffees that were never put in a box
SELECT c.coffee_name FROM coffee AS c LEFT JOIN box_coffee AS b ON b.coffee_id = c.coffee_id WHERE b.box_id IS NULL;
-- Q: Average number of days a box was in the post
SELECT avg(julianday(delivered_on) - julianday(sent_on)) FROM box;
-- Q: How many people joined in each year?
SELECT strftime('%Y', joined_on), count(*) FROM subscriber GROUP BY strftime('%Y', joined_on);
-- Q: price of every coffee per 100 grams, rounded to 2 places
SELECT coffee_name, round(100 * price / bag_grams, 2) FROM coffee;
-- Q: phone list of all subscribers, 'unknown' where we have none
SELECT full_name, COALESCE(phone, 'unknown') FROM subscriber;
