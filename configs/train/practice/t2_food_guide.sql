CREATE TABLE "restaurants" (rest_id INTEGER PRIMARY KEY, rest_name TEXT, street TEXT, district_id INTEGER REFERENCES districts(district_id), cuisine_code TEXT REFERENCES ref_cuisines(cuisine_code), opened_year INTEGER, seats INTEGER, stars INTEGER, terrace TEXT);
CREATE TABLE districts (district_id INTEGER PRIMARY KEY, district_name TEXT, town TEXT, postcode TEXT);
CREATE TABLE ref_cuisines (cuisine_code TEXT PRIMARY KEY, cuisine_description TEXT);
CREATE TABLE chefs (chef_id INTEGER PRIMARY KEY, chef_name TEXT, nationality TEXT, birth_year INTEGER, rest_id INTEGER REFERENCES restaurants(rest_id));
CREATE TABLE dishes (dish_id INTEGER PRIMARY KEY, rest_id INTEGER REFERENCES restaurants(rest_id), dish_name TEXT, course TEXT, price REAL, calories INTEGER, vegan TEXT);
CREATE TABLE critics (critic_id INTEGER PRIMARY KEY, critic_name TEXT, paper TEXT, years_active INTEGER);
CREATE TABLE verdicts (verdict_id INTEGER PRIMARY KEY, critic_id INTEGER REFERENCES critics(critic_id), rest_id INTEGER REFERENCES restaurants(rest_id), favourite_dish INTEGER REFERENCES dishes(dish_id), visited DATE, food INTEGER, service INTEGER, decor INTEGER);
INSERT INTO districts VALUES (1,'Saint-Roch','Lyonne','69001'),(2,'Les Halles','Lyonne','69003'),(3,'Vieux Quai','Marsal','13002'),(4,'La Colline','Marsal','13007');
INSERT INTO ref_cuisines VALUES ('FR','French bistro'),('LB','Lebanese'),('JP','Japanese'),('SE','seafood'),('VG','vegan'),('ET','Ethiopian');
INSERT INTO restaurants VALUES (1,'Chez Odette','Rue Basse',1,'FR',1978,48,1,'Y'),(2,'Cèdre Bleu','Rue du Lac',1,'LB',2011,60,0,'N'),(3,'Umi','Place Verte',2,'JP',2017,22,2,'N'),(4,'Le Vieux Phare','Quai Nord',3,'SE',1956,110,1,'Y'),(5,'Racines','Montée Haute',4,'VG',2020,34,NULL,'Y'),(6,'La Cantine','Rue Basse',1,'FR',2005,80,0,'N'),(7,'Marée','Quai Sud',3,'SE',2014,70,0,NULL);
INSERT INTO chefs VALUES (1,'Odette Faure','French',1951,1),(2,'Rami Khoury','Lebanese',1982,2),(3,'Kenji Oba','Japanese',1976,3),(4,'Luc Marin','French',1969,4),(5,'Anaïs Petit','French',1993,5),(6,'Nadia Saab','Lebanese',1990,2),(7,'Theo Roux','Belgian',NULL,NULL);
INSERT INTO dishes VALUES (1,1,'onion soup','starter',9.5,320,'N'),(2,1,'duck leg','main',24,780,'N'),(3,2,'mezze plate','starter',14,450,'Y'),(4,2,'lamb kebab','main',19.5,690,'N'),(5,3,'sea bream sashimi','starter',22,180,'N'),(6,3,'black cod','main',42,410,'N'),(7,4,'fish stew','main',33,620,'N'),(8,5,'beetroot tartare','starter',12,210,'Y'),(9,5,'lentil dal','main',17,540,'Y'),(10,4,'lemon tart','dessert',10,390,'N'),(11,6,'croque','main',11,NULL,'N');
INSERT INTO critics VALUES (1,'Basile Noir','Le Soir',22),(2,'Mina Laurent','La Table',8),(3,'Greg Hall','Fork & Knife',15),(4,'Zoe Blanc','Le Soir',1);
INSERT INTO verdicts VALUES (1,1,1,2,'2023-02-10',8,7,6),(2,1,3,6,'2023-03-18',10,9,8),(3,2,2,3,'2023-05-05',7,8,5),(4,2,5,8,'2023-06-12',8,9,9),(5,3,4,7,'2023-06-30',9,6,7),(6,3,3,5,'2023-10-21',9,9,7),(7,2,1,NULL,'2024-01-14',6,5,6),(8,1,4,7,'2024-02-02',8,7,8);
-- Q: How many restaurants have a terrace?
SELECT count(*) FROM restaurants WHERE terrace = 'Y';
-- Q: Which restaurants are in the Rue Basse?
SELECT rest_name FROM restaurants WHERE street = 'Rue Basse';
-- Q: Vegan dishes with their prices, cheapest first
SELECT dish_name, price FROM dishes WHERE vegan = 'Y' ORDER BY price;
-- Q: average and highest price of a main
SELECT avg(price), max(price) FROM dishes WHERE course = 'main';
-- Q: Which is the longest-standing restaurant?
SELECT rest_name FROM restaurants ORDER BY opened_year LIMIT 1;
-- Q: How many places serve each kind of cuisine? Give the description.
SELECT T1.cuisine_description, count(*) FROM ref_cuisines AS T1 JOIN restaurants AS T2 ON T1.cuisine_code = T2.cuisine_code GROUP BY T1.cuisine_code;
-- Q: Who cooks at Umi?
SELECT T1.chef_name FROM chefs AS T1 JOIN restaurants AS T2 ON T1.rest_id = T2.rest_id WHERE T2.rest_name = 'Umi';
-- Q: Where can I get fish stew, and on what street is that?
SELECT T1.rest_name, T1.street FROM restaurants AS T1 JOIN dishes AS T2 ON T1.rest_id = T2.rest_id WHERE T2.dish_name = 'fish stew';
-- Q: Seats per town, fullest town on top
SELECT T1.town, sum(T2.seats) FROM districts AS T1 JOIN restaurants AS T2 ON T1.district_id = T2.district_id GROUP BY T1.town ORDER BY sum(T2.seats) DESC;
-- Q: Which critic has given the most verdicts?
SELECT T1.critic_name FROM critics AS T1 JOIN verdicts AS T2 ON T1.critic_id = T2.critic_id GROUP BY T1.critic_id ORDER BY count(*) DESC LIMIT 1;
-- Q: Courses whose mean number of calories exceeds 400
SELECT course FROM dishes GROUP BY course HAVING avg(calories) > 400;
-- Q: Places in Marsal with 50 to 120 seats
SELECT T1.rest_name FROM restaurants AS T1 JOIN districts AS T2 ON T1.district_id = T2.district_id WHERE T2.town = 'Marsal' AND T1.seats BETWEEN 50 AND 120;
-- Q: What are the average marks for food and service that each restaurant got?
SELECT T1.rest_name, avg(T2.food), avg(T2.service) FROM restaurants AS T1 JOIN verdicts AS T2 ON T1.rest_id = T2.rest_id GROUP BY T1.rest_id;
-- Q: Restaurants no critic has judged
SELECT rest_name FROM restaurants WHERE rest_id NOT IN (SELECT rest_id FROM verdicts);
-- Q: Descriptions of cuisines that nobody offers
SELECT cuisine_description FROM ref_cuisines EXCEPT SELECT T1.cuisine_description FROM ref_cuisines AS T1 JOIN restaurants AS T2 ON T1.cuisine_code = T2.cuisine_code;
-- Q: Restaurants visited by both Basile Noir and Greg Hall
SELECT T1.rest_name FROM restaurants AS T1 JOIN verdicts AS T2 ON T1.rest_id = T2.rest_id JOIN critics AS T3 ON T2.critic_id = T3.critic_id WHERE T3.critic_name = 'Basile Noir' INTERSECT SELECT T1.rest_name FROM restaurants AS T1 JOIN verdicts AS T2 ON T1.rest_id = T2.rest_id JOIN critics AS T3 ON T2.critic_id = T3.critic_id WHERE T3.critic_name = 'Greg Hall';
-- Q: Which dish is a favourite of the critics most often?
SELECT T1.dish_name FROM dishes AS T1 JOIN verdicts AS T2 ON T1.dish_id = T2.favourite_dish GROUP BY T1.dish_id ORDER BY count(*) DESC LIMIT 1;
-- Q: Mains dearer than the average main
SELECT dish_name FROM dishes WHERE course = 'main' AND price > (SELECT avg(price) FROM dishes WHERE course = 'main');
-- Q: Chefs at work in the town of Lyonne
SELECT T1.chef_name FROM chefs AS T1 JOIN restaurants AS T2 ON T1.rest_id = T2.rest_id JOIN districts AS T3 ON T2.district_id = T3.district_id WHERE T3.town = 'Lyonne';
-- Q: Add up the three marks (food, service, decor) of each verdict; show the number of the verdict too, first.
SELECT verdict_id, food + service + decor FROM verdicts;
-- Q: visits by critics month by month
SELECT strftime('%Y-%m', visited), count(*) FROM verdicts GROUP BY strftime('%Y-%m', visited);
-- Q: Which chef has no restaurant right now?
SELECT chef_name FROM chefs WHERE rest_id IS NULL;
-- Q: percentage of dishes that are vegan
SELECT 100.0 * sum(CASE WHEN vegan = 'Y' THEN 1 ELSE 0 END) / count(*) FROM dishes;
-- Q: Priciest dish of every course: course, dish, price
SELECT course, dish_name, price FROM (SELECT course, dish_name, price, row_number() OVER (PARTITION BY course ORDER BY price DESC) AS place FROM dishes) WHERE place <= 1;
