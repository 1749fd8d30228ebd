CREATE TABLE origin (origin_id INTEGER PRIMARY KEY, country TEXT, region TEXT, continent TEXT);
CREATE TABLE spice (spice_id INTEGER PRIMARY KEY, spice_name TEXT, plant_part TEXT, heat INTEGER, shelf_months INTEGER, origin_id INTEGER REFERENCES origin(origin_id));
CREATE TABLE importer (importer_id INTEGER PRIMARY KEY, importer_name TEXT, port TEXT, organic_cert TEXT);
CREATE TABLE consignment (cons_id INTEGER PRIMARY KEY, spice_id INTEGER REFERENCES spice(spice_id), importer_id INTEGER REFERENCES importer(importer_id), shipped DATE, landed DATE, kilos REAL, price_per_kg REAL, moisture REAL, rejected TEXT);
CREATE TABLE blend (blend_id INTEGER PRIMARY KEY, blend_name TEXT, cuisine TEXT, launched INTEGER, jar_price REAL, jar_grams INTEGER);
CREATE TABLE blend_part (blend_id INTEGER REFERENCES blend(blend_id), spice_id INTEGER REFERENCES spice(spice_id), percent REAL, PRIMARY KEY (blend_id, spice_id));
CREATE TABLE milling (milling_id INTEGER PRIMARY KEY, blend_id INTEGER REFERENCES blend(blend_id), milled_on DATE, miller TEXT, kilos_in REAL, kilos_out REAL, jars INTEGER);
INSERT INTO origin VALUES (1,'India','Kerala','Asia'),(2,'Turkey','Antep','Asia'),(3,'Spain','La Vera','Europe'),(4,'Madagascar','Sava','Africa'),(5,'Mexico','Oaxaca','Americas'),(6,'Hungary','Szeged','Europe');
INSERT INTO spice VALUES (1,'black pepper','berry',5,36,1),(2,'turmeric','root',1,24,1),(3,'smoked paprika','fruit',2,18,3),(4,'cumin','seed',1,30,2),(5,'chipotle','fruit',7,20,5),(6,'vanilla','pod',0,40,4),(7,'sumac','berry',0,15,2),(8,'cardamom','seed',2,28,1);
INSERT INTO importer VALUES (1,'Harbour Spice','Rotterdam','Y'),(2,'Levant Goods','Hamburg','N'),(3,'Iberia Foods','Antwerp','Y'),(4,'Southern Cross','Rotterdam','N');
INSERT INTO consignment VALUES (1,1,1,'2023-01-10','2023-02-14',800,6.4,11.2,'N'),(2,2,1,'2023-01-10','2023-02-14',500,3.1,9.8,'N'),(3,3,3,'2023-03-20','2023-03-26',300,9.5,10.1,'N'),(4,4,2,'2023-05-02','2023-05-20',450,4.2,8.9,'N'),(5,5,4,'2023-06-11','2023-07-22',120,14.8,12.9,'Y'),(6,1,4,'2023-09-05','2023-10-17',650,6.9,13.4,'Y'),(7,8,1,'2023-11-15','2023-12-19',90,31,9.2,'N'),(8,7,2,'2024-02-01','2024-02-16',200,7.7,NULL,'N'),(9,3,3,'2024-03-08','2024-03-13',350,10.2,10.6,'N');
INSERT INTO blend VALUES (1,'Malabar Curry','Indian',2009,4.9,60),(2,'Bazaar Rub','Turkish',2015,5.2,70),(3,'Oaxaca Smoke','Mexican',2018,6.1,55),(4,'Golden Milk','Indian',2020,5.6,50),(5,'Tapas Salt','Spanish',2023,3.9,90);
INSERT INTO blend_part VALUES (1,1,15),(1,2,35),(1,4,30),(1,8,20),(2,4,40),(2,7,45),(2,1,15),(3,5,50),(3,3,30),(3,4,20),(4,2,70),(4,8,20),(4,1,10);
INSERT INTO milling VALUES (1,1,'2023-03-06','Joost',120,117,1950),(2,2,'2023-06-12','Farah',90,86.5,1235),(3,3,'2023-08-21','Joost',60,56,1018),(4,1,'2023-10-02','Farah',150,147.2,2450),(5,4,'2024-01-15','Joost',80,78.8,1576),(6,2,'2024-02-26','Joost',100,97,1385),(7,1,'2024-04-08','Farah',130,126.1,NULL);
-- Q: What are the names and heat of all spices that are seeds or berries?
SELECT spice_name, heat FROM spice WHERE plant_part = 'seed' OR plant_part = 'berry';
-- Q: Find the id and the name of the importers that land their goods in Rotterdam.
SELECT importer_id, importer_name FROM importer WHERE port = 'Rotterdam';
-- Q: List the name, country and region of origin of each spice, sorted by country.
SELECT s.spice_name, o.country, o.region FROM spice AS s JOIN origin AS o ON s.origin_id = o.origin_id ORDER BY o.country;
-- Q: Which countries supply two or more spices? Show the country and the number of spices.
SELECT o.country, count(*) FROM origin AS o JOIN spice AS s ON s.origin_id = o.origin_id GROUP BY o.country HAVING count(*) >= 2;
-- Q: What are the names of the spices that are in no blend?
SELECT spice_name FROM spice WHERE spice_id NOT IN (SELECT spice_id FROM blend_part);
-- Q: Find the names of the blends that contain both turmeric and cardamom.
SELECT b.blend_name FROM blend AS b JOIN blend_part AS p ON p.blend_id = b.blend_id JOIN spice AS s ON p.spice_id = s.spice_id WHERE s.spice_name = 'turmeric' INTERSECT SELECT b.blend_name FROM blend AS b JOIN blend_part AS p ON p.blend_id = b.blend_id JOIN spice AS s ON p.spice_id = s.spice_id WHERE s.spice_name = 'cardamom';
-- Q: Show the names of the blends that were never milled, with their launch year.
SELECT blend_name, launched FROM blend WHERE blend_id NOT IN (SELECT blend_id FROM milling);
-- Q: Which spices keep longer than the average spice? Give the name and the months.
SELECT spice_name, shelf_months FROM spice WHERE shelf_months > (SELECT avg(shelf_months) FROM spice);
-- Q: Find the countries of origin except those whose spices have ever been rejected.
SELECT country FROM origin EXCEPT SELECT o.country FROM origin AS o JOIN spice AS s ON s.origin_id = o.origin_id JOIN consignment AS c ON c.spice_id = s.spice_id WHERE c.rejected = 'Y';
-- Q: What are the average, minimum and maximum moisture of the consignments that were rejected?
SELECT avg(moisture), min(moisture), max(moisture) FROM consignment WHERE rejected = 'Y';
-- Q: Which importer has delivered the largest total weight? Give the name and the total.
SELECT i.importer_name, sum(c.kilos) FROM importer AS i JOIN consignment AS c ON c.importer_id = i.importer_id GROUP BY i.importer_id ORDER BY sum(c.kilos) DESC LIMIT 1;
-- Q: List each blend name with the number of spices in it, most first.
SELECT b.blend_name, count(*) FROM blend AS b JOIN blend_part AS p ON p.blend_id = b.blend_id GROUP BY b.blend_id ORDER BY count(*) DESC;
-- Q: value of every consignment, kilos times price
SELECT cons_id, kilos * price_per_kg FROM consignment;
-- Q: How many days at sea on average for each importer?
SELECT i.importer_name, avg(julianday(c.landed) - julianday(c.shipped)) FROM consignment AS c JOIN importer AS i ON c.importer_id = i.importer_id GROUP BY i.importer_id;
-- Q: milling loss in percent of what went in, rounded to 2 places
SELECT milling_id, round(100.0 * (kilos_in - kilos_out) / kilos_in, 2) FROM milling;
-- Q: What percentage of consignments was turned down?
SELECT 100.0 * sum(CASE WHEN rejected = 'Y' THEN 1 ELSE 0 END) / count(*) FROM consignment;
-- Q: biggest ingredient of each blend: blend, spice, percent
SELECT blend_name, spice_name, percent FROM (SELECT b.blend_name, s.spice_name, p.percent, row_number() OVER (PARTITION BY b.blend_id ORDER BY p.percent DESC) AS place FROM blend_part AS p JOIN blend AS b ON p.blend_id = b.blend_id JOIN spice AS s ON p.spice_id = s.spice_id) WHERE place = 1;
-- Q: Price per gram of each blend's jar
SELECT blend_name, jar_price / jar_grams FROM blend;
-- Q: spices with heat 0 are gentle, below 5 warm, the others hot: list name and word
SELECT spice_name, CASE WHEN heat = 0 THEN 'gentle' WHEN heat < 5 THEN 'warm' ELSE 'hot' END FROM spice;
-- Q: Where was the moisture not measured?
SELECT cons_id FROM consignment WHERE moisture IS NULL;
-- Q: jars filled by Joost and by Farah, next to each other
SELECT sum(CASE WHEN miller = 'Joost' THEN jars ELSE 0 END), sum(CASE WHEN miller = 'Farah' THEN jars ELSE 0 END) FROM milling;
-- Q: kilos landed per month
SELECT strftime('%Y-%m', landed), sum(kilos) FROM consignment GROUP BY strftime('%Y-%m', landed);
-- Q: Which spice did nobody ever ship to us?
SELECT spice_name FROM spice WHERE NOT EXISTS (SELECT 1 FROM consignment WHERE consignment.spice_id = spice.spice_id);
-- Q: Difference of each blend's jar price to the average jar price
SELECT blend_name, jar_price - (SELECT avg(jar_price) FROM blend) FROM blend;
