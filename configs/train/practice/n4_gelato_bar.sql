CREATE TABLE kiosks (kioskId INTEGER PRIMARY KEY, kioskName TEXT, beach TEXT, town TEXT, openedOn DATE, rent REAL, managerId INTEGER REFERENCES staff(staffId));
CREATE TABLE staff (staffId INTEGER PRIMARY KEY, staffName TEXT, town TEXT, startedOn DATE, leftOn DATE, hourlyPay REAL, kioskId INTEGER REFERENCES kiosks(kioskId));
CREATE TABLE flavours (flavourId INTEGER PRIMARY KEY, flavourName TEXT, family TEXT, dairyFree INTEGER, costPerLitre REAL, inventedBy INTEGER REFERENCES staff(staffId), launchedOn DATE);
CREATE TABLE ingredients (ingredientId INTEGER PRIMARY KEY, ingredientName TEXT, supplier TEXT, country TEXT, pricePerKg REAL);
CREATE TABLE recipes (flavourId INTEGER REFERENCES flavours(flavourId), ingredientId INTEGER REFERENCES ingredients(ingredientId), grams INTEGER, PRIMARY KEY (flavourId, ingredientId));
CREATE TABLE churns (churnId INTEGER PRIMARY KEY, flavourId INTEGER REFERENCES flavours(flavourId), kioskId INTEGER REFERENCES kiosks(kioskId), churnedOn DATE, litres REAL, wasted REAL);
CREATE TABLE servings (servingId INTEGER PRIMARY KEY, kioskId INTEGER REFERENCES kiosks(kioskId), flavourId INTEGER REFERENCES flavours(flavourId), soldOn DATE, container TEXT, scoops INTEGER, pricePerScoop REAL);
INSERT INTO kiosks VALUES (1,'Polar Cone','North Beach','Marano','2014-05-01',800,1),(2,'Dolce Dune','South Beach','Marano','2017-06-10',950,3),(3,'Limone','Harbour','Porto Vento','2021-04-15',620,4),(4,'Frost Bite','Pine Cove','Salina','2024-05-20',540,NULL);
INSERT INTO staff VALUES (1,'Carla Neri','Marano','2014-05-01',NULL,16.5,1),(2,'Dino Falco','Salina','2018-06-15','2023-09-30',12,1),(3,'Elena Bosco','Marano','2017-06-01',NULL,15.2,2),(4,'Fabio Conti','Porto Vento','2020-03-20',NULL,14.8,3),(5,'Gaia Lupo','Porto Vento','2022-06-05',NULL,11.5,3),(6,'Ivo Marin','Salina','2023-07-01',NULL,11.9,2),(7,'Lia Serra','Marano','2024-05-10',NULL,11.2,NULL);
INSERT INTO flavours VALUES (1,'Pistachio','nut',0,7.8,1,'2014-06-01'),(2,'Wild strawberry','fruit',1,4.2,1,'2015-05-15'),(3,'Salted almond','nut',0,6.9,3,'2018-07-01'),(4,'Lemon basil','fruit',1,3.6,4,'2021-05-01'),(5,'Dark chocolate','chocolate',1,5.4,3,'2019-04-20'),(6,'Milk chocolate','chocolate',0,4.9,NULL,'2014-06-01'),(7,'Fig and honey','fruit',0,5.8,5,'2023-08-10');
INSERT INTO ingredients VALUES (1,'milk','Valley Dairy','Italy',1.1),(2,'pistachio paste','Bronte Nuts','Italy',38),(3,'strawberries','Orto Vivo','Italy',6.5),(4,'almonds','Costa Sol','Spain',14),(5,'lemons','Orto Vivo','Italy',2.4),(6,'cocoa','Kakaw','Ecuador',12.5),(7,'figs','Smyrna Fruit','Turkey',7.2),(8,'carob','Costa Sol','Spain',9);
INSERT INTO recipes VALUES (1,1,600),(1,2,120),(2,3,450),(3,1,580),(3,4,140),(4,5,300),(5,6,160),(6,1,550),(6,6,90),(7,1,500),(7,7,220);
INSERT INTO churns VALUES (1,1,1,'2024-06-01',12,0.5),(2,2,1,'2024-06-02',9,1.2),(3,3,2,'2024-06-02',10,0.4),(4,5,2,'2024-06-15',8,0.9),(5,4,3,'2024-07-01',14,0.3),(6,1,2,'2024-07-06',11,0.6),(7,7,3,'2024-07-07',6,1.5),(8,2,3,'2024-08-03',13,0.7),(9,6,1,'2024-08-10',7,NULL);
INSERT INTO servings VALUES (1,1,1,'2024-06-01','cone',2,2.5),(2,1,2,'2024-06-02','cup',3,2.0),(3,2,3,'2024-06-08','cone',1,2.6),(4,2,5,'2024-06-16','cup',2,2.2),(5,3,4,'2024-07-02','cone',2,1.9),(6,3,7,'2024-07-09','cup',1,2.8),(7,1,1,'2024-07-13','tub',6,2.3),(8,2,1,'2024-07-14','cone',3,2.6),(9,3,4,'2024-08-04','tub',8,1.7),(10,1,1,'2024-08-11','cone',4,2.1);
-- Q: On which beach does the kiosk Dolce Dune stand?
SELECT beach FROM kiosks WHERE kioskName = 'Dolce Dune';
-- Q: Who runs Limone?
SELECT s.staffName FROM kiosks AS k JOIN staff AS s ON k.managerId = s.staffId WHERE k.kioskName = 'Limone';
-- Q: Find the names of all the staff who work at Polar Cone.
SELECT s.staffName FROM staff AS s JOIN kiosks AS k ON s.kioskId = k.kioskId WHERE k.kioskName = 'Polar Cone';
-- Q: Who invented the Salted almond, and in which town does that person live?
SELECT s.staffName, s.town FROM flavours AS f JOIN staff AS s ON f.inventedBy = s.staffId WHERE f.flavourName = 'Salted almond';
-- Q: Which staff members have invented at least two flavours? List id and name.
SELECT s.staffId, s.staffName FROM staff AS s JOIN flavours AS f ON f.inventedBy = s.staffId GROUP BY s.staffId HAVING count(*) >= 2;
-- Q: What are the ids and names of the ingredients that go into no recipe?
SELECT ingredientId, ingredientName FROM ingredients WHERE ingredientId NOT IN (SELECT ingredientId FROM recipes);
-- Q: Which flavours contain both milk and cocoa?
SELECT f.flavourName FROM flavours AS f JOIN recipes AS r ON r.flavourId = f.flavourId JOIN ingredients AS i ON r.ingredientId = i.ingredientId WHERE i.ingredientName = 'milk' INTERSECT SELECT f.flavourName FROM flavours AS f JOIN recipes AS r ON r.flavourId = f.flavourId JOIN ingredients AS i ON r.ingredientId = i.ingredientId WHERE i.ingredientName = 'cocoa';
-- Q: Which flavours have been sold at more than one kiosk? Give the name and the number of different kiosks.
SELECT f.flavourName, count(DISTINCT s.kioskId) FROM flavours AS f JOIN servings AS s ON s.flavourId = f.flavourId GROUP BY f.flavourId HAVING count(DISTINCT s.kioskId) > 1;
-- Q: List the names and hourly pay of the people who still work here and earn more than the average, best paid first.
SELECT staffName, hourlyPay FROM staff WHERE leftOn IS NULL AND hourlyPay > (SELECT avg(hourlyPay) FROM staff) ORDER BY hourlyPay DESC;
-- Q: Which towns have either a kiosk or a member of staff?
SELECT town FROM kiosks UNION SELECT town FROM staff;
-- Q: What are the names of the flavours that contain the word "chocolate" and are dairy free?
SELECT flavourName FROM flavours WHERE flavourName LIKE '%chocolate%' AND dairyFree = 1;
-- Q: What are the average, minimum and maximum cost per litre in each family of flavours?
SELECT family, avg(costPerLitre), min(costPerLitre), max(costPerLitre) FROM flavours GROUP BY family;
-- Q: Which kiosk has churned the most litres in total?
SELECT k.kioskName FROM kiosks AS k JOIN churns AS c ON c.kioskId = k.kioskId GROUP BY k.kioskId ORDER BY sum(c.litres) DESC LIMIT 1;
-- Q: Show the names of the suppliers of the ingredients from Italy except those of milk.
SELECT supplier FROM ingredients WHERE country = 'Italy' EXCEPT SELECT supplier FROM ingredients WHERE ingredientName = 'milk';
-- Q: three largest servings per kiosk id: kiosk, serving id, scoops
SELECT kioskId, servingId, scoops FROM (SELECT kioskId, servingId, scoops, row_number() OVER (PARTITION BY kioskId ORDER BY scoops DESC) AS n FROM servings) WHERE n <= 3;
-- Q: The newest flavour in each family
SELECT family, flavourName FROM (SELECT family, flavourName, row_number() OVER (PARTITION BY family ORDER BY launchedOn DESC) AS n FROM flavours) WHERE n = 1;
-- Q: what part of all scoops was sold in a tub? as a fraction
SELECT CAST(sum(CASE WHEN container = 'tub' THEN scoops ELSE 0 END) AS REAL) / sum(scoops) FROM servings;
-- Q: Percentage of the total rent that each kiosk pays
SELECT kioskName, 100.0 * rent / (SELECT sum(rent) FROM kiosks) FROM kiosks;
-- Q: label ingredients: basic below 5 per kilo, good below 12, luxury from there
SELECT ingredientName, CASE WHEN pricePerKg < 5 THEN 'basic' WHEN pricePerKg < 12 THEN 'good' ELSE 'luxury' END FROM ingredients;
-- Q: Number of cones and number of cups for each kiosk id
SELECT kioskId, sum(CASE WHEN container = 'cone' THEN 1 ELSE 0 END), sum(CASE WHEN container = 'cup' THEN 1 ELSE 0 END) FROM servings GROUP BY kioskId;
-- Q: kiosks that haven't churned anything yet
SELECT kioskName FROM kiosks WHERE NOT EXISTS (SELECT 1 FROM churns WHERE churns.kioskId = kiosks.kioskId);
-- Q: Which flavours has nobody bought?
SELECT f.flavourName FROM flavours AS f LEFT JOIN servings AS s ON s.flavourId = f.flavourId WHERE s.servingId IS NULL;
-- Q: Takings by month
SELECT strftime('%Y-%m', soldOn), sum(scoops * pricePerScoop) FROM servings GROUP BY strftime('%Y-%m', soldOn);
-- Q: For how many days did Dino Falco work for us?
SELECT julianday(leftOn) - julianday(startedOn) FROM staff WHERE staffName = 'Dino Falco';
-- Q: litres left after waste for each churn, nothing noted counts as 0
SELECT churnId, litres - COALESCE(wasted, 0) FROM churns;
-- Q: which flavour's inventor is unknown?
SELECT flavourName FROM flavours WHERE inventedBy IS NULL;
