CREATE TABLE designers (designer_id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, school TEXT, since INTEGER);
CREATE TABLE collections (collection_id INTEGER PRIMARY KEY, collection_name TEXT, season TEXT, collection_year INTEGER, designer_id INTEGER REFERENCES designers(designer_id), theme TEXT);
CREATE TABLE garments (sku TEXT PRIMARY KEY, collection_id INTEGER REFERENCES collections(collection_id), garment_type TEXT, fabric TEXT, colour TEXT, retail_price REAL, production_cost REAL, hand_sewn TEXT);
CREATE TABLE models (model_id INTEGER PRIMARY KEY, name TEXT, agency TEXT, height_cm INTEGER, day_rate REAL);
CREATE TABLE runway_looks (look_no INTEGER PRIMARY KEY, show_city TEXT, show_date DATE, model_id INTEGER REFERENCES models(model_id), sku TEXT REFERENCES garments(sku));
INSERT INTO designers VALUES (1,'Aurelie','Bassett','Antwerp Academy',2008),(2,'Matteo','Grassi','Polimoda',2015),(3,'Sun-hee','Park','Central Saint Martins',2019),(4,'Ivo','Kral','Antwerp Academy',2021);
INSERT INTO collections VALUES (1,'Glasshouse','spring',2022,1,'botany'),(2,'Iron Lace','autumn',2022,2,'industry'),(3,'Low Tide','spring',2023,1,'sea'),(4,'Velvet Underpass','autumn',2023,3,'city'),(5,'Weathermen','autumn',2024,1,NULL);
INSERT INTO garments VALUES ('GH-01',1,'dress','silk','green',1450,390,'Y'),('GH-02',1,'coat','linen','white',980,240,'N'),('IL-01',2,'coat','wool','black',1720,510,'Y'),('IL-02',2,'skirt','lace','grey',640,150,'Y'),('LT-01',3,'dress','cotton','blue',720,130,'N'),('LT-02',3,'trousers','linen','white',430,95,'N'),('VU-01',4,'coat','velvet','purple',2100,640,'Y'),('VU-02',4,'dress','silk','black',1380,355,'N'),('VU-03',4,'scarf','silk','purple',210,38,'N');
INSERT INTO models VALUES (1,'Tamsin','Northface Models',178,1800),(2,'Ayo','Lumen',186,2200),(3,'Klara','Northface Models',180,2600),(4,'Dae','Lumen',183,NULL),(5,'Bianca','Studio 9',175,1500);
INSERT INTO runway_looks VALUES (1,'Paris','2022-03-01',1,'GH-01'),(2,'Paris','2022-03-01',3,'GH-02'),(3,'Milan','2022-09-24',2,'IL-01'),(4,'Milan','2022-09-24',1,'IL-02'),(5,'Paris','2023-03-04',3,'LT-01'),(6,'Paris','2023-03-04',2,'LT-02'),(7,'Milan','2023-09-22',3,'VU-01'),(8,'Milan','2023-09-22',4,'VU-02'),(10,'Paris','2023-03-04',5,'LT-01'),(9,'Seoul','2023-11-02',3,'VU-01');
-- Q: What colours do we use? No repeats, distinct ones only.
SELECT DISTINCT colour FROM garments;
-- Q: Count the hand sewn garments.
SELECT count(*) FROM garments WHERE hand_sewn = 'Y';
-- Q: Which designers studied at the Antwerp Academy? First and last name.
SELECT first_name, last_name FROM designers WHERE school = 'Antwerp Academy';
-- Q: tallest model
SELECT name FROM models ORDER BY height_cm DESC LIMIT 1;
-- Q: Collections presented in autumn of 2023
SELECT collection_name FROM collections WHERE season = 'autumn' AND collection_year = 2023;
-- Q: Average retail price per garment type, from cheap to expensive
SELECT garment_type, avg(retail_price) FROM garments GROUP BY garment_type ORDER BY avg(retail_price);
-- Q: Who designed Velvet Underpass? (first and last name)
SELECT T1.first_name, T1.last_name FROM designers AS T1 JOIN collections AS T2 ON T1.designer_id = T2.designer_id WHERE T2.collection_name = 'Velvet Underpass';
-- Q: Which model walked in the most looks?
SELECT T1.name FROM models AS T1 JOIN runway_looks AS T2 ON T1.model_id = T2.model_id GROUP BY T1.model_id ORDER BY count(*) DESC LIMIT 1;
-- Q: For each collection show the number of pieces and the dearest piece's price.
SELECT T1.collection_name, count(*), max(T2.retail_price) FROM collections AS T1 JOIN garments AS T2 ON T1.collection_id = T2.collection_id GROUP BY T1.collection_id;
-- Q: Fabrics found in three or more garments
SELECT fabric FROM garments GROUP BY fabric HAVING count(*) >= 3;
-- Q: Which agency's models cost the most on average?
SELECT agency FROM models GROUP BY agency ORDER BY avg(day_rate) DESC LIMIT 1;
-- Q: What type of garment did Ayo wear and in which city?
SELECT T3.garment_type, T2.show_city FROM models AS T1 JOIN runway_looks AS T2 ON T1.model_id = T2.model_id JOIN garments AS T3 ON T2.sku = T3.sku WHERE T1.name = 'Ayo';
-- Q: Which pieces (sku) never went down a runway?
SELECT sku FROM garments WHERE sku NOT IN (SELECT sku FROM runway_looks);
-- Q: Models who have walked in Paris but not in Milan
SELECT T1.name FROM models AS T1 JOIN runway_looks AS T2 ON T1.model_id = T2.model_id WHERE T2.show_city = 'Paris' EXCEPT SELECT T1.name FROM models AS T1 JOIN runway_looks AS T2 ON T1.model_id = T2.model_id WHERE T2.show_city = 'Milan';
-- Q: Designers, by last name, with no collection of their own
SELECT T1.last_name FROM designers AS T1 LEFT JOIN collections AS T2 ON T1.designer_id = T2.designer_id WHERE T2.collection_id IS NULL;
-- Q: Which garments sell for more than the average retail price? Give type and colour.
SELECT garment_type, colour FROM garments WHERE retail_price > (SELECT avg(retail_price) FROM garments);
-- Q: Profit on every piece, that is price minus cost, by sku
SELECT sku, retail_price - production_cost FROM garments;
-- Q: What percentage of our garments are made of silk?
SELECT 100.0 * sum(CASE WHEN fabric = 'silk' THEN 1 ELSE 0 END) / count(*) FROM garments;
-- Q: The most expensive garment of each collection id (collection id, sku, price)
SELECT collection_id, sku, retail_price FROM (SELECT collection_id, sku, retail_price, row_number() OVER (PARTITION BY collection_id ORDER BY retail_price DESC) AS place FROM garments) WHERE place = 1;
-- Q: How many looks were shown per year?
SELECT strftime('%Y', show_date), count(*) FROM runway_looks GROUP BY strftime('%Y', show_date);
