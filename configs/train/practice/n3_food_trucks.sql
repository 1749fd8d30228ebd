CREATE TABLE trucks (truck_id INTEGER PRIMARY KEY, truck_name TEXT, cuisine TEXT, owner_id INTEGER REFERENCES owners(owner_id), licence_plate TEXT, started_on DATE, seats INTEGER);
CREATE TABLE owners (owner_id INTEGER PRIMARY KEY, given TEXT, family TEXT, home_town TEXT);
CREATE TABLE pitches (pitch_id INTEGER PRIMARY KEY, pitch_name TEXT, district TEXT, daily_fee REAL, has_power INTEGER, capacity INTEGER);
CREATE TABLE dishes (dish_id INTEGER PRIMARY KEY, truck_id INTEGER REFERENCES trucks(truck_id), dish_name TEXT, price REAL, cost REAL, vegan INTEGER, spice_level INTEGER);
CREATE TABLE shifts (shift_id INTEGER PRIMARY KEY, truck_id INTEGER REFERENCES trucks(truck_id), pitch_id INTEGER REFERENCES pitches(pitch_id), shift_date DATE, hours REAL, takings REAL, weather TEXT);
CREATE TABLE shift_sales (shift_id INTEGER REFERENCES shifts(shift_id), dish_id INTEGER REFERENCES dishes(dish_id), portions INTEGER, PRIMARY KEY (shift_id, dish_id));
CREATE TABLE inspections (inspection_id INTEGER PRIMARY KEY, truck_id INTEGER REFERENCES trucks(truck_id), inspected_on DATE, inspector TEXT, score INTEGER, remark TEXT);
INSERT INTO owners VALUES (1,'Carmen','Rios','Valencia'),(2,'Dev','Malik','Leicester'),(3,'Astrid','Berg','Oslo'),(4,'Kofi','Mensah','Accra'),(5,'Lia','Tan','Leicester');
INSERT INTO trucks VALUES (1,'Taco Comet','Mexican',1,'TC 19','2016-05-01',0),(2,'Dosa Dash','Indian',2,'DD 07','2018-03-12',8),(3,'Smorgas Van','Nordic',3,'SV 44','2019-08-20',4),(4,'Jollof Junction','Ghanaian',4,'JJ 31','2021-06-02',6),(5,'Curry Canoe','Indian',2,'CC 88','2022-04-15',0),(6,'Bao Wow','Taiwanese',5,'BW 12','2024-01-09',4);
INSERT INTO pitches VALUES (1,'Station Square','Centre',85,1,6),(2,'Quay Steps','Harbour',60,1,4),(3,'Elm Park Gate','North',35,0,3),(4,'Market Yard','Centre',70,1,8),(5,'Tech Campus','North',50,1,5);
INSERT INTO dishes VALUES (1,1,'Carnitas taco',4.5,1.6,0,2),(2,1,'Cactus taco',4,1.2,1,1),(3,2,'Masala dosa',7,2.1,1,3),(4,2,'Mango lassi',3.5,1,0,0),(5,3,'Salmon rye',9,4,0,0),(6,4,'Jollof bowl',8.5,2.6,1,4),(7,4,'Suya skewer',6,2.5,0,5),(8,5,'Fish curry',9.5,3.8,0,3),(9,3,'Beet rye',6.5,1.9,1,0);
INSERT INTO shifts VALUES (1,1,1,'2024-05-03',6,720,'sunny'),(2,2,1,'2024-05-03',5,510,'sunny'),(3,3,2,'2024-05-04',7,640,'cloudy'),(4,4,4,'2024-05-04',8,980,'cloudy'),(5,1,2,'2024-05-11',6,430,'rain'),(6,5,5,'2024-06-03',4,390,'sunny'),(7,2,4,'2024-06-08',8,1105,'sunny'),(8,4,1,'2024-06-08',6,760,'sunny'),(9,3,5,'2024-06-10',4,NULL,'rain');
INSERT INTO shift_sales VALUES (1,1,90),(1,2,60),(2,3,55),(2,4,30),(3,5,40),(3,9,36),(4,6,70),(4,7,55),(5,1,50),(6,8,41),(7,3,120),(7,4,70),(8,6,62);
INSERT INTO inspections VALUES (1,1,'2023-06-14','R. Hull',92,NULL),(2,2,'2023-07-02','R. Hull',88,'fridge door'),(3,3,'2023-07-19','P. Sole',97,NULL),(4,4,'2023-09-05','P. Sole',81,'grease trap'),(5,1,'2024-04-22','P. Sole',95,NULL),(6,5,'2024-04-30','R. Hull',74,'handwash sink'),(7,4,'2024-05-28','R. Hull',90,NULL);
-- Q: List the names and plates of the trucks that serve Indian food.
SELECT truck_name, licence_plate FROM trucks WHERE cuisine = 'Indian';
-- Q: What are the average, minimum and maximum score given by P. Sole?
SELECT avg(score), min(score), max(score) FROM inspections WHERE inspector = 'P. Sole';
-- Q: Find the id and name of the pitches that are not in the Centre and have power.
SELECT pitch_id, pitch_name FROM pitches WHERE district != 'Centre' AND has_power = 1;
-- Q: Which owners run more than one truck? Show given name, family name and the number of trucks.
SELECT o.given, o.family, count(*) FROM owners AS o JOIN trucks AS t ON t.owner_id = o.owner_id GROUP BY o.owner_id HAVING count(*) > 1;
-- Q: Show the name of each truck and its average takings, highest average first.
SELECT t.truck_name, avg(s.takings) FROM trucks AS t JOIN shifts AS s ON s.truck_id = t.truck_id GROUP BY t.truck_id ORDER BY avg(s.takings) DESC;
-- Q: What are the names of the dishes with "rye" in their name, and the trucks that sell them?
SELECT d.dish_name, t.truck_name FROM dishes AS d JOIN trucks AS t ON d.truck_id = t.truck_id WHERE d.dish_name LIKE '%rye%';
-- Q: Find the names of the trucks that have stood at both Station Square and Market Yard.
SELECT t.truck_name FROM trucks AS t JOIN shifts AS s ON s.truck_id = t.truck_id JOIN pitches AS p ON s.pitch_id = p.pitch_id WHERE p.pitch_name = 'Station Square' INTERSECT SELECT t.truck_name FROM trucks AS t JOIN shifts AS s ON s.truck_id = t.truck_id JOIN pitches AS p ON s.pitch_id = p.pitch_id WHERE p.pitch_name = 'Market Yard';
-- Q: Which trucks have never been inspected?
SELECT truck_name FROM trucks WHERE truck_id NOT IN (SELECT truck_id FROM inspections);
-- Q: What is the name of the pitch with the largest total takings?
SELECT p.pitch_name FROM pitches AS p JOIN shifts AS s ON s.pitch_id = p.pitch_id GROUP BY p.pitch_id ORDER BY sum(s.takings) DESC LIMIT 1;
-- Q: Find the names of the trucks whose every dish is absent from the vegan list, that is, trucks with dishes except those offering a vegan one.
SELECT t.truck_name FROM trucks AS t JOIN dishes AS d ON d.truck_id = t.truck_id EXCEPT SELECT t.truck_name FROM trucks AS t JOIN dishes AS d ON d.truck_id = t.truck_id WHERE d.vegan = 1;
-- Q: What is the total number of portions sold of each dish? Give dish id, dish name and total.
SELECT d.dish_id, d.dish_name, sum(x.portions) FROM dishes AS d JOIN shift_sales AS x ON x.dish_id = d.dish_id GROUP BY d.dish_id;
-- Q: Give the names of the dishes dearer than the dearest dish of Dosa Dash.
SELECT dish_name FROM dishes WHERE price > (SELECT max(d.price) FROM dishes AS d JOIN trucks AS t ON d.truck_id = t.truck_id WHERE t.truck_name = 'Dosa Dash');
-- Q: profit per portion of every dish, rounded to 2 digits
SELECT dish_name, round(price - cost, 2) FROM dishes;
-- Q: what share of our dishes is vegan, as a fraction
SELECT CAST(sum(CASE WHEN vegan = 1 THEN 1 ELSE 0 END) AS REAL) / count(*) FROM dishes;
-- Q: Revenue from portions sold on shift 7
SELECT sum(x.portions * d.price) FROM shift_sales AS x JOIN dishes AS d ON x.dish_id = d.dish_id WHERE x.shift_id = 7;
-- Q: Percentage of total takings by weather
SELECT weather, 100.0 * sum(takings) / (SELECT sum(takings) FROM shifts) FROM shifts GROUP BY weather;
-- Q: Shifts where nobody wrote down the takings: which truck, which day?
SELECT t.truck_name, s.shift_date FROM shifts AS s JOIN trucks AS t ON s.truck_id = t.truck_id WHERE s.takings IS NULL;
-- Q: label the dishes mild (spice up to 1), medium (up to 3) or hot
SELECT dish_name, CASE WHEN spice_level <= 1 THEN 'mild' WHEN spice_level <= 3 THEN 'medium' ELSE 'hot' END FROM dishes;
-- Q: How many sunny and how many rain shifts did each truck id have?
SELECT truck_id, sum(CASE WHEN weather = 'sunny' THEN 1 ELSE 0 END), sum(CASE WHEN weather = 'rain' THEN 1 ELSE 0 END) FROM shifts GROUP BY truck_id;
-- Q: What was the most recent inspection of each truck? truck id, date, score
SELECT truck_id, inspected_on, score FROM (SELECT truck_id, inspected_on, score, row_number() OVER (PARTITION BY truck_id ORDER BY inspected_on DESC) AS place FROM inspections) WHERE place = 1;
-- Q: Which day brought in the most money overall?
SELECT shift_date FROM shifts GROUP BY shift_date ORDER BY sum(takings) DESC LIMIT 1;
-- Q: given names of the owners next to their family names in capitals
SELECT given, upper(family) FROM owners;
-- Q: takings per hour, best first, with shift id
SELECT shift_id, takings / hours FROM shifts ORDER BY takings / hours DESC;
-- Q: Any pitch nobody has used so far?
SELECT pitch_name FROM pitches WHERE NOT EXISTS (SELECT 1 FROM shifts WHERE shifts.pitch_id = pitches.pitch_id);
