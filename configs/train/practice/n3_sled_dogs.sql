CREATE TABLE mushers (musher_id INTEGER PRIMARY KEY, name TEXT, nation TEXT, birth_date DATE, kennel_id INTEGER REFERENCES kennels(kennel_id), rookie TEXT);
CREATE TABLE kennels (kennel_id INTEGER PRIMARY KEY, name TEXT, village TEXT, nation TEXT, founded INTEGER);
CREATE TABLE dogs (dog_id INTEGER PRIMARY KEY, name TEXT, kennel_id INTEGER REFERENCES kennels(kennel_id), breed TEXT, birth_year INTEGER, weight_kg REAL, spot TEXT);
CREATE TABLE races (race_id INTEGER PRIMARY KEY, name TEXT, start_town TEXT, finish_town TEXT, distance_km INTEGER, start_date DATE, purse INTEGER);
CREATE TABLE results (race_id INTEGER REFERENCES races(race_id), musher_id INTEGER REFERENCES mushers(musher_id), bib INTEGER, place INTEGER, hours REAL, dogs_start INTEGER, dogs_finish INTEGER, prize INTEGER, PRIMARY KEY (race_id, musher_id));
CREATE TABLE checkpoints (checkpoint_id INTEGER PRIMARY KEY, race_id INTEGER REFERENCES races(race_id), name TEXT, km INTEGER, vet_on_site TEXT);
CREATE TABLE dog_runs (race_id INTEGER REFERENCES races(race_id), dog_id INTEGER REFERENCES dogs(dog_id), musher_id INTEGER REFERENCES mushers(musher_id), position TEXT, dropped_at INTEGER REFERENCES checkpoints(checkpoint_id), PRIMARY KEY (race_id, dog_id));
INSERT INTO kennels VALUES (1,'Frostpaw','Kautokeino','Norway',1994),(2,'Birch Hollow','Willow','USA',2003),(3,'Polar Gang','Kiruna','Sweden',1988),(4,'Yukon Tails','Dawson','Canada',2011),(5,'Lone Spruce','Inari','Finland',2020);
INSERT INTO mushers VALUES (1,'Sigrid Aas','Norway','1985-02-11',1,'N'),(2,'Dale Kruger','USA','1972-10-30',2,'N'),(3,'Emil Lund','Sweden','1990-06-18',3,'N'),(4,'Annie Laroche','Canada','1996-01-25',4,'Y'),(5,'Tor Moen','Norway','1968-12-03',1,'N'),(6,'Kaisa Niemi','Finland','1999-09-09',NULL,'Y');
INSERT INTO dogs VALUES (1,'Storm',1,'Alaskan husky',2017,25.5,'lead'),(2,'Lyra',1,'Alaskan husky',2018,22,'lead'),(3,'Bruno',2,'Malamute',2016,38,'wheel'),(4,'Pepper',2,'Alaskan husky',2019,23.4,'swing'),(5,'Ymer',3,'Siberian husky',2017,24.8,'lead'),(6,'Snow',3,'Siberian husky',2020,21.1,'team'),(7,'Gus',4,'Alaskan husky',2018,26.9,'wheel'),(8,'Scout',4,'Alaskan husky',2021,22.7,'team'),(9,'Odin',1,'Siberian husky',2015,27.2,'wheel');
INSERT INTO races VALUES (1,'Finnmark 500','Alta','Alta',500,'2023-03-10',40000),(2,'Copper River 300','Glennallen','Valdez',480,'2023-01-14',60000),(3,'Finnmark 500','Alta','Alta',500,'2024-03-08',45000),(4,'Lapland Dash','Kiruna','Inari',220,'2024-02-02',15000),(5,'Klondike Mail','Dawson','Whitehorse',735,'2024-02-17',52000);
INSERT INTO results VALUES (1,1,4,1,46.5,12,10,16000),(1,3,9,2,47.8,12,9,9000),(1,5,2,3,50.1,12,11,6000),(2,2,1,1,43.2,10,8,22000),(2,4,6,4,51.7,10,9,4000),(3,3,3,1,45.9,12,12,18000),(3,1,1,2,46.1,12,8,10000),(3,2,8,NULL,NULL,12,NULL,0),(4,3,5,2,19.4,8,8,3500),(4,5,2,1,18.8,8,7,6000),(5,2,7,1,71.5,14,11,20000),(5,4,3,2,73.9,14,12,12000);
INSERT INTO checkpoints VALUES (1,1,'Skoganvarre',110,'Y'),(2,1,'Levajok',230,'N'),(3,2,'Chistochina',90,'Y'),(4,3,'Karasjok',180,'Y'),(5,4,'Karesuando',120,'N'),(6,5,'Pelly Crossing',340,'Y'),(7,5,'Carmacks',460,'Y');
INSERT INTO dog_runs VALUES (1,1,1,'lead',NULL),(1,2,1,'lead',2),(1,5,3,'lead',NULL),(1,9,5,'wheel',NULL),(2,3,2,'wheel',3),(2,7,4,'wheel',NULL),(3,5,3,'lead',NULL),(3,6,3,'team',NULL),(3,1,1,'lead',4),(4,6,3,'swing',NULL),(5,4,2,'swing',NULL),(5,7,4,'wheel',6),(5,3,2,'wheel',NULL);
-- Q: Find the name and birth date of every musher who is not a rookie, youngest first.
SELECT name, birth_date FROM mushers WHERE rookie = 'N' ORDER BY birth_date DESC;
-- Q: What are the names and weights of the dogs that weigh more than the average dog?
SELECT name, weight_kg FROM dogs WHERE weight_kg > (SELECT avg(weight_kg) FROM dogs);
-- Q: Show each breed with its number of dogs and average weight.
SELECT breed, count(*), avg(weight_kg) FROM dogs GROUP BY breed;
-- Q: Which kennels own at least two dogs? Give the kennel's name, village and number of dogs.
SELECT k.name, k.village, count(*) FROM kennels AS k JOIN dogs AS d ON d.kennel_id = k.kennel_id GROUP BY k.kennel_id HAVING count(*) >= 2;
-- Q: What are the names of the mushers who have taken part in both the Finnmark 500 and the Lapland Dash?
SELECT m.name FROM mushers AS m JOIN results AS r ON r.musher_id = m.musher_id JOIN races AS c ON r.race_id = c.race_id WHERE c.name = 'Finnmark 500' INTERSECT SELECT m.name FROM mushers AS m JOIN results AS r ON r.musher_id = m.musher_id JOIN races AS c ON r.race_id = c.race_id WHERE c.name = 'Lapland Dash';
-- Q: Find the ids and names of the dogs that have never run in a race.
SELECT dog_id, name FROM dogs WHERE dog_id NOT IN (SELECT dog_id FROM dog_runs);
-- Q: List the names of the kennels to which no musher belongs.
SELECT name FROM kennels EXCEPT SELECT k.name FROM kennels AS k JOIN mushers AS m ON m.kennel_id = k.kennel_id;
-- Q: Which musher has the largest total prize? Give the name and the nation.
SELECT m.name, m.nation FROM mushers AS m JOIN results AS r ON r.musher_id = m.musher_id GROUP BY m.musher_id ORDER BY sum(r.prize) DESC LIMIT 1;
-- Q: What are the names of the races that start and finish in different towns?
SELECT name FROM races WHERE start_town != finish_town;
-- Q: Find the names of the dogs driven by Dale Kruger, each only once, with their breed.
SELECT DISTINCT d.name, d.breed FROM dogs AS d JOIN dog_runs AS x ON x.dog_id = d.dog_id JOIN mushers AS m ON x.musher_id = m.musher_id WHERE m.name = 'Dale Kruger';
-- Q: Show the name and start date of every race together with the name of the musher who won it.
SELECT c.name, c.start_date, m.name FROM races AS c JOIN results AS r ON r.race_id = c.race_id JOIN mushers AS m ON r.musher_id = m.musher_id WHERE r.place = 1;
-- Q: What is the name and distance of the longest race with a purse above 41000?
SELECT name, distance_km FROM races WHERE purse > 41000 ORDER BY distance_km DESC LIMIT 1;
-- Q: average speed (km per hour) of each finisher: race id, musher, speed to two decimals
SELECT r.race_id, m.name, round(c.distance_km / r.hours, 2) FROM results AS r JOIN races AS c ON r.race_id = c.race_id JOIN mushers AS m ON r.musher_id = m.musher_id WHERE r.hours IS NOT NULL;
-- Q: How many dogs did each musher lose along the way in total?
SELECT m.name, sum(r.dogs_start - r.dogs_finish) FROM mushers AS m JOIN results AS r ON r.musher_id = m.musher_id GROUP BY m.musher_id;
-- Q: Who scratched, i.e. has no place?
SELECT m.name FROM results AS r JOIN mushers AS m ON r.musher_id = m.musher_id WHERE r.place IS NULL;
-- Q: share of dogs running lead, as a fraction of all dogs
SELECT CAST(sum(CASE WHEN spot = 'lead' THEN 1 ELSE 0 END) AS REAL) / count(*) FROM dogs;
-- Q: heaviest dog of every kennel (kennel name, dog name)
SELECT kennel, dog FROM (SELECT k.name AS kennel, d.name AS dog, row_number() OVER (PARTITION BY k.kennel_id ORDER BY d.weight_kg DESC) AS spot_no FROM kennels AS k JOIN dogs AS d ON d.kennel_id = k.kennel_id) WHERE spot_no = 1;
-- Q: prize money by year
SELECT strftime('%Y', c.start_date), sum(r.prize) FROM results AS r JOIN races AS c ON r.race_id = c.race_id GROUP BY strftime('%Y', c.start_date);
-- Q: At which checkpoint was Storm dropped?
SELECT p.name FROM dog_runs AS x JOIN dogs AS d ON x.dog_id = d.dog_id JOIN checkpoints AS p ON x.dropped_at = p.checkpoint_id WHERE d.name = 'Storm';
-- Q: Class the races: sprint below 300 km, middle below 500, long otherwise
SELECT race_id, name, CASE WHEN distance_km < 300 THEN 'sprint' WHEN distance_km < 500 THEN 'middle' ELSE 'long' END FROM races;
-- Q: checkpoints with and without a vet, in one line
SELECT sum(CASE WHEN vet_on_site = 'Y' THEN 1 ELSE 0 END), sum(CASE WHEN vet_on_site = 'N' THEN 1 ELSE 0 END) FROM checkpoints;
-- Q: Race names held more than once
SELECT name FROM races GROUP BY name HAVING count(*) > 1;
-- Q: mushers without a result
SELECT name FROM mushers WHERE NOT EXISTS (SELECT 1 FROM results WHERE results.musher_id = mushers.musher_id);
-- Q: How many days lay between the first race and the last one?
SELECT julianday(max(start_date)) - julianday(min(start_date)) FROM races;
