CREATE TABLE plan (plan_code TEXT PRIMARY KEY, plan_name TEXT, size TEXT, weekly_price REAL, items INTEGER);
CREATE TABLE household (hh_id INTEGER PRIMARY KEY, contact TEXT, street TEXT, district TEXT, persons INTEGER, pets TEXT, found_us_via TEXT);
CREATE TABLE plan_membership (mem_id INTEGER PRIMARY KEY, hh_id INTEGER REFERENCES household(hh_id), plan_code TEXT REFERENCES plan(plan_code), begun DATE, quit DATE, quit_reason TEXT);
CREATE TABLE produce (prod_id INTEGER PRIMARY KEY, name TEXT, family TEXT, organic INTEGER, farm_id INTEGER REFERENCES farm(farm_id), price_kg REAL);
CREATE TABLE farm (farm_id INTEGER PRIMARY KEY, name TEXT, village TEXT, distance_km REAL, contract_since INTEGER);
CREATE TABLE route (route_no INTEGER PRIMARY KEY, name TEXT, rider TEXT, weekday TEXT, km REAL);
CREATE TABLE box (box_id INTEGER PRIMARY KEY, hh_id INTEGER REFERENCES household(hh_id), route_no INTEGER REFERENCES route(route_no), packed DATE, delivered_late TEXT, complaint TEXT);
CREATE TABLE box_content (box_id INTEGER REFERENCES box(box_id), prod_id INTEGER REFERENCES produce(prod_id), kg REAL, PRIMARY KEY (box_id, prod_id));
INSERT INTO plan VALUES ('S','Solo','small',12.5,5),('C','Couple','medium',18,8),('F','Family','large',27.9,12),('R','Raw Juice','medium',22,7);
INSERT INTO household VALUES (1,'Anouk Visser','Elm Row 4','Eastend',2,'cat','friend'),(2,'The Bankoles','Gable Street 19','Harbourside',5,NULL,'leaflet'),(3,'Jory Pascoe','Elm Row 11','Eastend',1,'dog','website'),(4,'Lin and Otto','Mast Lane 2','Harbourside',2,NULL,'friend'),(5,'Marta Cruz','Hill View 30','Upper Town',4,'rabbit','market stall'),(6,'Sid Howell','Hill View 8','Upper Town',1,NULL,'website');
INSERT INTO plan_membership VALUES (1,1,'C','2022-03-01',NULL,NULL),(2,2,'F','2021-09-15',NULL,NULL),(3,3,'S','2023-01-10','2023-06-30','too much kale'),(4,3,'R','2023-07-01',NULL,NULL),(5,4,'C','2023-04-05','2024-01-31','moved away'),(6,5,'F','2023-11-01',NULL,NULL),(7,4,'R','2022-10-01','2023-03-31','price');
INSERT INTO farm VALUES (1,'Long Meadow','Trewen',12.4,2018),(2,'Stonegate','Altarn',27,2020),(3,'Glasshouse Nine','Trewen',14.1,2021),(4,'Upcott Orchard','Bray',41.5,2023),(5,'Moss Side','Altarn',25.5,2024);
INSERT INTO produce VALUES (1,'kale','brassica',1,1,4.2),(2,'carrot','root',1,1,2.1),(3,'beetroot','root',0,2,2.4),(4,'tomato','nightshade',1,3,5.6),(5,'cucumber','gourd',0,3,3.9),(6,'apple','fruit',1,4,3.2),(7,'cauliflower','brassica',0,2,3.5),(8,'squash','gourd',1,1,2.8);
INSERT INTO route VALUES (1,'Harbour Loop','Dilys','Tuesday',14.5),(2,'Hill Run','Marek','Thursday',21),(3,'East Side','Dilys','Friday',9.8),(4,'Night Trial','Bo','Friday',17.2);
INSERT INTO box VALUES (1,1,3,'2024-01-05','N',NULL),(2,2,1,'2024-01-09','Y','soft tomatoes'),(3,3,3,'2024-01-12','N',NULL),(4,5,2,'2024-01-18','N',NULL),(5,1,3,'2024-02-02','Y','late again'),(6,2,1,'2024-02-06','N',NULL),(7,5,2,'2024-02-15','N','missing apples'),(8,2,1,'2024-03-05','N',NULL),(9,4,1,'2024-01-23','N',NULL);
INSERT INTO box_content VALUES (1,1,0.5),(1,2,1),(2,4,1.5),(2,2,2),(2,6,2.5),(3,3,1),(3,6,1.2),(4,1,0.8),(4,7,1.1),(5,2,1.2),(5,5,0.6),(6,6,2),(6,7,1.5),(7,3,1.4),(8,4,1.8),(8,1,1),(9,2,0.9);
-- Q: How much is the Family plan per week?
SELECT weekly_price FROM plan WHERE plan_name = 'Family';
-- Q: organic produce, names only, A to Z
SELECT name FROM produce WHERE organic = 1 ORDER BY name;
-- Q: Which farm lies furthest away?
SELECT name FROM farm ORDER BY distance_km DESC LIMIT 1;
-- Q: How many people live in all households of Harbourside together?
SELECT sum(persons) FROM household WHERE district = 'Harbourside';
-- Q: Who rides on a Friday?
SELECT rider FROM route WHERE weekday = 'Friday';
-- Q: What does Stonegate grow, and what's the kilo price?
SELECT p.name, p.price_kg FROM produce AS p JOIN farm AS f ON p.farm_id = f.farm_id WHERE f.name = 'Stonegate';
-- Q: Memberships taken out for each plan name
SELECT p.plan_name, count(*) FROM plan AS p JOIN plan_membership AS m ON m.plan_code = p.plan_code GROUP BY p.plan_code;
-- Q: Boxes and late boxes per route name
SELECT r.name, count(*), sum(CASE WHEN b.delivered_late = 'Y' THEN 1 ELSE 0 END) FROM route AS r JOIN box AS b ON b.route_no = r.route_no GROUP BY r.route_no;
-- Q: How do most households find us?
SELECT found_us_via FROM household GROUP BY found_us_via ORDER BY count(*) DESC, found_us_via LIMIT 1;
-- Q: What went into Jory Pascoe's box? Name and kilos.
SELECT p.name, c.kg FROM produce AS p JOIN box_content AS c ON c.prod_id = p.prod_id JOIN box AS b ON c.box_id = b.box_id JOIN household AS h ON b.hh_id = h.hh_id WHERE h.contact = 'Jory Pascoe';
-- Q: vegetable families with an average kilo price above 3
SELECT family FROM produce GROUP BY family HAVING avg(price_kg) > 3;
-- Q: Roots or brassicas (root, brassica) at 2 to 4 a kilo
SELECT name FROM produce WHERE (family = 'root' OR family = 'brassica') AND price_kg BETWEEN 2 AND 4;
-- Q: Households that received three boxes or more
SELECT h.contact FROM household AS h JOIN box AS b ON b.hh_id = h.hh_id GROUP BY h.hh_id HAVING count(*) >= 3;
-- Q: Contacts who never had a membership
SELECT contact FROM household WHERE hh_id NOT IN (SELECT hh_id FROM plan_membership);
-- Q: Who has been on both the Couple and the Raw Juice plan?
SELECT h.contact FROM household AS h JOIN plan_membership AS m ON m.hh_id = h.hh_id JOIN plan AS p ON m.plan_code = p.plan_code WHERE p.plan_name = 'Couple' INTERSECT SELECT h.contact FROM household AS h JOIN plan_membership AS m ON m.hh_id = h.hh_id JOIN plan AS p ON m.plan_code = p.plan_code WHERE p.plan_name = 'Raw Juice';
-- Q: Which produce has not been packed into any box?
SELECT name FROM produce WHERE prod_id NOT IN (SELECT prod_id FROM box_content);
-- Q: Which farm supplied the most kilos in boxes?
SELECT f.name FROM farm AS f JOIN produce AS p ON p.farm_id = f.farm_id JOIN box_content AS c ON c.prod_id = p.prod_id GROUP BY f.farm_id ORDER BY sum(c.kg) DESC LIMIT 1;
-- Q: Plans more expensive than the average plan
SELECT plan_name FROM plan WHERE weekly_price > (SELECT avg(weekly_price) FROM plan);
-- Q: Farms from which we buy nothing so far
SELECT name FROM farm EXCEPT SELECT f.name FROM farm AS f JOIN produce AS p ON p.farm_id = f.farm_id;
-- Q: value of the contents of each box (kilos times kilo price)
SELECT c.box_id, sum(c.kg * p.price_kg) FROM box_content AS c JOIN produce AS p ON c.prod_id = p.prod_id GROUP BY c.box_id;
-- Q: For how many days did ended memberships last? Membership id and days.
SELECT mem_id, julianday(quit) - julianday(begun) FROM plan_membership WHERE quit IS NOT NULL;
-- Q: boxes packed each month
SELECT strftime('%Y-%m', packed), count(*) FROM box GROUP BY strftime('%Y-%m', packed);
-- Q: What share of boxes led to a complaint, in percent?
SELECT 100.0 * count(complaint) / count(*) FROM box;
-- Q: Routes that have carried no box
SELECT name FROM route WHERE NOT EXISTS (SELECT 1 FROM box WHERE box.route_no = route.route_no);
