CREATE TABLE beaches (beach_id INTEGER PRIMARY KEY, name TEXT, county TEXT, access TEXT);
CREATE TABLE volunteers (volunteer_id INTEGER PRIMARY KEY, name TEXT, town TEXT, role TEXT, joined_on DATE, phone TEXT);
CREATE TABLE pools (pool_code TEXT PRIMARY KEY, name TEXT, capacity INTEGER, depth_m REAL, water TEXT);
CREATE TABLE seals (seal_id INTEGER PRIMARY KEY, name TEXT, species TEXT, sex TEXT, found_on DATE, beach_id INTEGER REFERENCES beaches(beach_id), found_weight REAL, finder_id INTEGER REFERENCES volunteers(volunteer_id));
CREATE TABLE stays (stay_id INTEGER PRIMARY KEY, seal_id INTEGER REFERENCES seals(seal_id), pool_code TEXT REFERENCES pools(pool_code), moved_in DATE, moved_out DATE);
CREATE TABLE feeds (feed_id INTEGER PRIMARY KEY, seal_id INTEGER REFERENCES seals(seal_id), volunteer_id INTEGER REFERENCES volunteers(volunteer_id), fed_on DATE, fish TEXT, grams INTEGER);
CREATE TABLE treatments (treatment_id INTEGER PRIMARY KEY, seal_id INTEGER REFERENCES seals(seal_id), vet TEXT, given_on DATE, drug TEXT, cost REAL);
CREATE TABLE releases (seal_id INTEGER PRIMARY KEY REFERENCES seals(seal_id), released_on DATE, beach_id INTEGER REFERENCES beaches(beach_id), weight REAL, leader_id INTEGER REFERENCES volunteers(volunteer_id));
INSERT INTO beaches VALUES (1,'Grey Point','Caithness','path'),(2,'Skerry Bay','Caithness','boat'),(3,'Longsands','Moray','road'),(4,'Otter Cove','Sutherland','path'),(5,'Harbour Slip','Moray','road');
INSERT INTO volunteers VALUES (1,'Isla Munro','Wick','feeder','2018-05-01','0155-21'),(2,'Craig Bain','Thurso','driver','2019-09-12',NULL),(3,'Fiona Reid','Wick','feeder','2021-02-20','0155-74'),(4,'Tam Geddes','Nairn','vet nurse','2017-11-03','0166-10'),(5,'Orla Quinn','Thurso','feeder','2023-06-18',NULL),(6,'Ewan Shaw','Nairn','driver','2024-01-09','0166-93');
INSERT INTO pools VALUES ('Q1','Quarantine',2,0.8,'fresh'),('N1','Nursery',4,1.2,'salt'),('B1','Big Pool',10,3.5,'salt'),('R1','Rehab Tank',3,2.0,'salt'),('S1','Spare Tub',1,0.6,'fresh');
INSERT INTO seals VALUES (1,'Pebble','grey','F','2023-11-04',1,13.5,2),(2,'Bramble','common','M','2023-07-15',3,9.2,4),(3,'Thistle','grey','M','2023-12-01',2,15.8,1),(4,'Kelp','grey','F','2024-01-10',1,12.1,NULL),(5,'Marble','common','F','2024-06-22',5,8.4,2),(6,'Drift','ringed','M','2024-02-03',3,17.0,3),(7,'Shingle','common','M','2024-07-08',1,7.9,NULL),(8,'Peat','grey','M','2024-11-19',4,14.6,2);
INSERT INTO stays VALUES (1,1,'Q1','2023-11-04','2023-11-14'),(2,1,'N1','2023-11-14','2024-01-20'),(3,2,'Q1','2023-07-15','2023-07-22'),(4,2,'B1','2023-07-22','2023-10-30'),(5,3,'N1','2023-12-01','2024-03-05'),(6,4,'Q1','2024-01-10','2024-01-30'),(7,4,'B1','2024-01-30',NULL),(8,5,'N1','2024-06-22',NULL),(9,6,'B1','2024-02-03','2024-05-12'),(10,7,'Q1','2024-07-08',NULL);
INSERT INTO feeds VALUES (1,1,1,'2023-11-06','herring',400),(2,1,3,'2023-12-02','herring',900),(3,2,1,'2023-08-01','sprat',350),(4,3,1,'2023-12-20','mackerel',1100),(5,4,3,'2024-02-11','herring',850),(6,4,5,'2024-03-15','mackerel',1200),(7,5,5,'2024-07-02','sprat',300),(8,6,3,'2024-03-09','herring',1500),(9,6,1,'2024-04-01','mackerel',1600),(10,7,5,'2024-07-20','sprat',280);
INSERT INTO treatments VALUES (1,1,'Dr Lorne','2023-11-05','antibiotic',42),(2,2,'Dr Lorne','2023-07-16','eye drops',15.5),(3,4,'Dr Haig','2024-01-11','antibiotic',44),(4,4,'Dr Haig','2024-02-02','wormer',12),(5,6,'Dr Lorne','2024-02-04','painkiller',20),(6,7,'Dr Haig','2024-07-09','wormer',12.5),(7,1,'Dr Lorne','2023-12-01','wormer',11);
INSERT INTO releases VALUES (1,'2024-01-20',1,38.5,2),(2,'2023-10-30',5,31.2,4),(3,'2024-03-05',2,44.0,2),(6,'2024-05-12',4,50.3,6);
-- Q: What are the names of the seals found on Longsands?
SELECT s.name FROM seals AS s JOIN beaches AS b ON s.beach_id = b.beach_id WHERE b.name = 'Longsands';
-- Q: On which beach was Bramble set free?
SELECT b.name FROM releases AS r JOIN beaches AS b ON r.beach_id = b.beach_id JOIN seals AS s ON r.seal_id = s.seal_id WHERE s.name = 'Bramble';
-- Q: On which beach have the most seals been found?
SELECT b.name FROM beaches AS b JOIN seals AS s ON s.beach_id = b.beach_id GROUP BY b.beach_id ORDER BY count(*) DESC LIMIT 1;
-- Q: Find the id and name of each seal that was released on the same beach where it was found.
SELECT s.seal_id, s.name FROM seals AS s JOIN releases AS r ON r.seal_id = s.seal_id WHERE s.beach_id = r.beach_id;
-- Q: Which volunteers have found more than one seal? Give the name and the number of seals.
SELECT v.name, count(*) FROM volunteers AS v JOIN seals AS s ON s.finder_id = v.volunteer_id GROUP BY v.volunteer_id HAVING count(*) > 1;
-- Q: List the names of the volunteers who have both found a seal and led a release.
SELECT v.name FROM volunteers AS v JOIN seals AS s ON s.finder_id = v.volunteer_id INTERSECT SELECT v.name FROM volunteers AS v JOIN releases AS r ON r.leader_id = v.volunteer_id;
-- Q: Show the codes and names of the pools that never held a seal.
SELECT pool_code, name FROM pools WHERE pool_code NOT IN (SELECT pool_code FROM stays);
-- Q: Which seals weighed more than the average seal when they were found? Give name and species.
SELECT name, species FROM seals WHERE found_weight > (SELECT avg(found_weight) FROM seals);
-- Q: What are the average, minimum and maximum weight at release?
SELECT avg(weight), min(weight), max(weight) FROM releases;
-- Q: Name the volunteers from Thurso who are not feeders.
SELECT name FROM volunteers WHERE town = 'Thurso' AND role <> 'feeder';
-- Q: Which salt water pools are deeper than 1.5 metres?
SELECT name FROM pools WHERE water = 'salt' AND depth_m > 1.5;
-- Q: Which drugs were given to at least two different seals?
SELECT drug FROM treatments GROUP BY drug HAVING count(DISTINCT seal_id) >= 2;
-- Q: What is the name of the second heaviest seal ever released?
SELECT s.name FROM seals AS s JOIN releases AS r ON r.seal_id = s.seal_id ORDER BY r.weight DESC LIMIT 1 OFFSET 1;
-- Q: What are the names of the grey seals that never received a treatment?
SELECT name FROM seals WHERE species = 'grey' AND seal_id NOT IN (SELECT seal_id FROM treatments);
-- Q: two biggest portions of every kind of fish, with the grams
SELECT fish, grams FROM (SELECT fish, grams, row_number() OVER (PARTITION BY fish ORDER BY grams DESC) AS n FROM feeds) WHERE n <= 2;
-- Q: latest arrival in each species: species, name
SELECT species, name FROM (SELECT species, name, row_number() OVER (PARTITION BY species ORDER BY found_on DESC) AS n FROM seals) WHERE n = 1;
-- Q: What fraction of the grams fed was herring?
SELECT CAST(sum(CASE WHEN fish = 'herring' THEN grams ELSE 0 END) AS REAL) / sum(grams) FROM feeds;
-- Q: For each species, what percent of the seals are female?
SELECT species, 100.0 * sum(CASE WHEN sex = 'F' THEN 1 ELSE 0 END) / count(*) FROM seals GROUP BY species;
-- Q: Label the seals by found weight: tiny below 9, small below 14, otherwise sturdy.
SELECT name, CASE WHEN found_weight < 9 THEN 'tiny' WHEN found_weight < 14 THEN 'small' ELSE 'sturdy' END FROM seals;
-- Q: how many stays are over and how many are still going on, side by side
SELECT sum(CASE WHEN moved_out IS NOT NULL THEN 1 ELSE 0 END), sum(CASE WHEN moved_out IS NULL THEN 1 ELSE 0 END) FROM stays;
-- Q: volunteers without a single feed to their name
SELECT name FROM volunteers WHERE NOT EXISTS (SELECT 1 FROM feeds WHERE feeds.volunteer_id = volunteers.volunteer_id);
-- Q: Which seals are still waiting to be released?
SELECT s.name FROM seals AS s LEFT JOIN releases AS r ON r.seal_id = s.seal_id WHERE r.seal_id IS NULL;
-- Q: How many days passed between finding and releasing each freed seal?
SELECT s.name, julianday(r.released_on) - julianday(s.found_on) FROM seals AS s JOIN releases AS r ON r.seal_id = s.seal_id;
-- Q: seals found since 2024-01-01, earliest first
SELECT name FROM seals WHERE found_on >= '2024-01-01' ORDER BY found_on;
-- Q: How many kilos had each released seal put on since it was found? One decimal is enough (round to 1).
SELECT s.name, round(r.weight - s.found_weight, 1) FROM seals AS s JOIN releases AS r ON r.seal_id = s.seal_id;
-- Q: whose phone number don't we have?
SELECT name FROM volunteers WHERE phone IS NULL;
