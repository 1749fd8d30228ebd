CREATE TABLE pond (id INTEGER PRIMARY KEY, name TEXT, area_m2 INTEGER, depth_cm INTEGER, aerated TEXT);
CREATE TABLE stocking (id INTEGER PRIMARY KEY, pond_id INTEGER REFERENCES pond(id), species TEXT, date DATE, fingerlings INTEGER, hatchery TEXT);
CREATE TABLE feed (id INTEGER PRIMARY KEY, name TEXT, protein_pct INTEGER, bag_kg INTEGER, bag_price REAL);
CREATE TABLE feeding (pond_id INTEGER REFERENCES pond(id), feed_id INTEGER REFERENCES feed(id), date DATE, kg REAL);
CREATE TABLE water_test (id INTEGER PRIMARY KEY, pond_id INTEGER REFERENCES pond(id), date DATE, ph REAL, oxygen REAL, ammonia REAL, temperature REAL);
INSERT INTO pond VALUES (1,'Willow',1200,160,'Y'),(2,'Long Dyke',3400,190,'Y'),(3,'Nursery A',250,90,'Y'),(4,'Nursery B',250,95,'N'),(5,'Church Pond',1900,140,'N'),(6,'Reserve',800,120,'N');
INSERT INTO stocking VALUES (1,1,'carp','2023-04-03',1500,'Blue Egg'),(2,2,'carp','2023-04-05',4200,'Blue Egg'),(3,2,'tench','2023-04-19',800,'Marsh Fry'),(4,3,'trout','2023-03-01',6000,'Silverhead'),(5,4,'trout','2023-03-04',5500,'Silverhead'),(6,5,'carp','2023-05-08',1700,'Marsh Fry'),(7,5,'zander','2023-05-20',NULL,'Marsh Fry'),(8,1,'tench','2024-04-11',600,'Blue Egg');
INSERT INTO feed VALUES (1,'Grow Max',38,20,34.0),(2,'Starter Crumb',52,10,29.5),(3,'Wheat mix',12,25,11.0),(4,'Winter pellet',25,20,24.0);
INSERT INTO feeding VALUES (1,1,'2023-06-01',18.0),(1,3,'2023-06-02',25.0),(2,1,'2023-06-01',42.0),(2,3,'2023-07-03',60.0),(3,2,'2023-06-01',9.5),(4,2,'2023-07-02',8.0),(5,3,'2023-07-04',31.0),(2,1,'2023-07-15',45.0),(1,1,'2023-08-02',20.5);
INSERT INTO water_test VALUES (1,1,'2023-06-05',7.6,8.1,0.1,18.2),(2,2,'2023-06-05',7.9,6.4,0.3,18.9),(3,3,'2023-06-06',7.2,9.0,0.0,15.0),(4,5,'2023-07-10',8.4,4.2,0.9,23.7),(5,2,'2023-07-10',8.1,5.0,0.6,23.1),(6,4,'2023-07-11',7.4,NULL,0.2,17.7),(7,5,'2023-08-14',8.6,3.6,1.2,24.8);
-- Q: How many ponds are aerated?
SELECT count(*) FROM pond WHERE aerated = 'Y';
-- Q: Name and depth of ponds bigger than 1000 square metres
SELECT name, depth_cm FROM pond WHERE area_m2 > 1000;
-- Q: which feed has the most protein
SELECT name FROM feed ORDER BY protein_pct DESC LIMIT 1;
-- Q: What fish species have been stocked? Only distinct ones.
SELECT DISTINCT species FROM stocking;
-- Q: What were the lowest oxygen and the highest ammonia ever measured?
SELECT min(oxygen), max(ammonia) FROM water_test;
-- Q: Give the names of ponds with carp in them.
SELECT pond.name FROM pond JOIN stocking ON pond.id = stocking.pond_id WHERE stocking.species = 'carp';
-- Q: How many fingerlings did each hatchery deliver?
SELECT hatchery, sum(fingerlings) FROM stocking GROUP BY hatchery;
-- Q: kg fed to every pond, biggest eaters first
SELECT pond.name, sum(feeding.kg) FROM pond JOIN feeding ON pond.id = feeding.pond_id GROUP BY pond.id ORDER BY sum(feeding.kg) DESC;
-- Q: Which feed was given most often?
SELECT feed.name FROM feed JOIN feeding ON feed.id = feeding.feed_id GROUP BY feed.id ORDER BY count(*) DESC LIMIT 1;
-- Q: Average pH and temperature per pond name
SELECT pond.name, avg(water_test.ph), avg(water_test.temperature) FROM pond JOIN water_test ON pond.id = water_test.pond_id GROUP BY pond.id;
-- Q: Species stocked on more than 2 occasions
SELECT species FROM stocking GROUP BY species HAVING count(*) > 2;
-- Q: On which dates was the oxygen in Church Pond below 4?
SELECT water_test.date FROM water_test JOIN pond ON water_test.pond_id = pond.id WHERE pond.name = 'Church Pond' AND water_test.oxygen < 4;
-- Q: Which ponds were never stocked?
SELECT name FROM pond WHERE id NOT IN (SELECT pond_id FROM stocking);
-- Q: Which ponds got both carp and tench?
SELECT pond.name FROM pond JOIN stocking ON pond.id = stocking.pond_id WHERE stocking.species = 'carp' INTERSECT SELECT pond.name FROM pond JOIN stocking ON pond.id = stocking.pond_id WHERE stocking.species = 'tench';
-- Q: Which pond has eaten the most Grow Max?
SELECT pond.name FROM pond JOIN feeding ON pond.id = feeding.pond_id JOIN feed ON feeding.feed_id = feed.id WHERE feed.name = 'Grow Max' GROUP BY pond.id ORDER BY sum(feeding.kg) DESC LIMIT 1;
-- Q: feeds we never used
SELECT feed.name FROM feed LEFT JOIN feeding ON feed.id = feeding.feed_id WHERE feeding.feed_id IS NULL;
-- Q: Price per kilogram of each feed
SELECT name, bag_price / bag_kg FROM feed;
-- Q: feed used per month in kg
SELECT strftime('%Y-%m', date), sum(kg) FROM feeding GROUP BY strftime('%Y-%m', date);
-- Q: Which stocking has no count of fingerlings? Show species and date.
SELECT species, date FROM stocking WHERE fingerlings IS NULL;
-- Q: What share of water tests showed a pH over 8, as a percentage?
SELECT 100.0 * sum(CASE WHEN ph > 8 THEN 1 ELSE 0 END) / count(*) FROM water_test;
