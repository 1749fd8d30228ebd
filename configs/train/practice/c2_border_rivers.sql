CREATE TABLE state (abbr TEXT PRIMARY KEY, state_name TEXT, capital TEXT, area REAL, population INTEGER, joined INTEGER);
CREATE TABLE river (river_id INTEGER PRIMARY KEY, river_name TEXT, length REAL, discharge REAL, flows_into INTEGER REFERENCES river(river_id), mouth TEXT);
CREATE TABLE lake (lake_id INTEGER PRIMARY KEY, lake_name TEXT, area REAL, depth REAL, salt INTEGER);
CREATE TABLE city (city_id INTEGER PRIMARY KEY, city_name TEXT, abbr TEXT REFERENCES state(abbr), population INTEGER, river_id INTEGER REFERENCES river(river_id));
CREATE TABLE peak (peak_id INTEGER PRIMARY KEY, peak_name TEXT, abbr TEXT REFERENCES state(abbr), elevation INTEGER);
CREATE TABLE river_state (river_id INTEGER REFERENCES river(river_id), abbr TEXT REFERENCES state(abbr), km_inside REAL, PRIMARY KEY (river_id, abbr));
CREATE TABLE lake_state (lake_id INTEGER REFERENCES lake(lake_id), abbr TEXT REFERENCES state(abbr), PRIMARY KEY (lake_id, abbr));
CREATE TABLE neighbour (abbr TEXT REFERENCES state(abbr), next_to TEXT REFERENCES state(abbr), PRIMARY KEY (abbr, next_to));
INSERT INTO state VALUES ('KA','Kaldera','Fornost City',71000,3900000,1790),('LO','Lorrimar','Bridgeton',42500,6100000,1790),('NE','Nessa','Port Hale',18800,1250000,1804),('OS','Ostmark','Vell',120400,2050000,1859),('TI','Tillany','Tillburg',33000,880000,1867);
INSERT INTO river VALUES (1,'Great Hale',1420,3100,NULL,'Hale Bay'),(2,'Umber',610,420,1,NULL),(3,'Silver Fork',388,150,2,NULL),(4,'Vell Water',730,510,NULL,'Lake Orm'),(5,'Till',245,60,4,NULL),(6,'Cold Brook',96,12,NULL,'Hale Bay');
INSERT INTO lake VALUES (1,'Lake Orm',2300,180,1),(2,'Mirror Lake',85,44,0),(3,'Twin Ponds',9,NULL,0),(4,'Lorr Basin',640,97,0);
INSERT INTO city VALUES (1,'Fornost City','KA',810000,2),(2,'Bridgeton','LO',1900000,1),(3,'Port Hale','NE',540000,1),(4,'Vell','OS',390000,4),(5,'Tillburg','TI',120000,5),(6,'Smeltham','LO',720000,2),(7,'Dry Wells','OS',64000,NULL),(8,'Kesk','KA',205000,1);
INSERT INTO peak VALUES (1,'Old Baldy','OS',4120),(2,'Needle','OS',3875),(3,'Mount Fornost','KA',2960),(4,'Tillhorn','TI',3310),(5,'Lookout Hill','NE',412);
INSERT INTO river_state VALUES (1,'KA',480),(1,'LO',610),(1,'NE',330),(2,'KA',350),(2,'LO',260),(3,'KA',388),(4,'OS',520),(4,'TI',210),(5,'TI',245),(6,'NE',96);
INSERT INTO lake_state VALUES (1,'OS'),(1,'TI'),(2,'KA'),(4,'LO'),(4,'KA'),(3,'NE');
INSERT INTO neighbour VALUES ('KA','LO'),('LO','KA'),('LO','NE'),('NE','LO'),('KA','OS'),('OS','KA'),('OS','TI'),('TI','OS');
-- Q: What is the capital of Ostmark?
SELECT capital FROM state WHERE state_name = 'Ostmark';
-- Q: How long is the Umber?
SELECT length FROM river WHERE river_name = 'Umber';
-- Q: Which lakes are salty?
SELECT lake_name FROM lake WHERE salt = 1;
-- Q: name the states in the order in which they joined
SELECT state_name FROM state ORDER BY joined;
-- Q: How high is the highest mountain?
SELECT max(elevation) FROM peak;
-- Q: Through which states does the Great Hale run?
SELECT s.state_name FROM state AS s JOIN river_state AS x ON x.abbr = s.abbr JOIN river AS r ON x.river_id = r.river_id WHERE r.river_name = 'Great Hale';
-- Q: Into which river does the Silver Fork flow?
SELECT b.river_name FROM river AS a JOIN river AS b ON a.flows_into = b.river_id WHERE a.river_name = 'Silver Fork';
-- Q: Number of cities and people living in them, per state name
SELECT s.state_name, count(*), sum(c.population) FROM state AS s JOIN city AS c ON c.abbr = s.abbr GROUP BY s.abbr;
-- Q: Which state do most rivers cross?
SELECT s.state_name FROM state AS s JOIN river_state AS x ON x.abbr = s.abbr GROUP BY s.abbr ORDER BY count(*) DESC LIMIT 1;
-- Q: states that border Lorrimar
SELECT s.state_name FROM neighbour AS n JOIN state AS s ON n.abbr = s.abbr JOIN state AS t ON n.next_to = t.abbr WHERE t.state_name = 'Lorrimar';
-- Q: Which rivers flow through at least 2 states?
SELECT r.river_name FROM river AS r JOIN river_state AS x ON x.river_id = r.river_id GROUP BY r.river_id HAVING count(*) >= 2;
-- Q: What towns lie on the Great Hale or the Umber?
SELECT c.city_name FROM city AS c JOIN river AS r ON c.river_id = r.river_id WHERE r.river_name = 'Great Hale' OR r.river_name = 'Umber';
-- Q: The two most populous cities and their states
SELECT c.city_name, s.state_name FROM city AS c JOIN state AS s ON c.abbr = s.abbr ORDER BY c.population DESC LIMIT 2;
-- Q: Rivers between 200 and 700 long with a discharge below 400
SELECT river_name FROM river WHERE length BETWEEN 200 AND 700 AND discharge < 400;
-- Q: Which states have no peak?
SELECT state_name FROM state WHERE abbr NOT IN (SELECT abbr FROM peak);
-- Q: What is the capital of the state with the biggest area?
SELECT capital FROM state WHERE area = (SELECT max(area) FROM state);
-- Q: In which states do both the Great Hale and the Umber run?
SELECT s.state_name FROM state AS s JOIN river_state AS x ON x.abbr = s.abbr JOIN river AS r ON x.river_id = r.river_id WHERE r.river_name = 'Great Hale' INTERSECT SELECT s.state_name FROM state AS s JOIN river_state AS x ON x.abbr = s.abbr JOIN river AS r ON x.river_id = r.river_id WHERE r.river_name = 'Umber';
-- Q: rivers longer than the average river, with their lengths
SELECT river_name, length FROM river WHERE length > (SELECT avg(length) FROM river);
-- Q: How many people live in the states that Vell Water crosses?
SELECT sum(s.population) FROM state AS s JOIN river_state AS x ON x.abbr = s.abbr JOIN river AS r ON x.river_id = r.river_id WHERE r.river_name = 'Vell Water';
-- Q: Which rivers pass no city?
SELECT river_name FROM river EXCEPT SELECT r.river_name FROM river AS r JOIN city AS c ON c.river_id = r.river_id;
-- Q: Population density of each state
SELECT state_name, population / area FROM state;
-- Q: Tallest peak per state code with its elevation
SELECT abbr, peak_name, elevation FROM (SELECT abbr, peak_name, elevation, row_number() OVER (PARTITION BY abbr ORDER BY elevation DESC) AS k FROM peak) WHERE k = 1;
-- Q: Which lake has an unknown depth?
SELECT lake_name FROM lake WHERE depth IS NULL;
-- Q: What share of the cities, in percent, has more than 500000 people?
SELECT 100.0 * sum(CASE WHEN population > 500000 THEN 1 ELSE 0 END) / count(*) FROM city;
