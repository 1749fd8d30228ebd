CREATE TABLE sea (sea_id INTEGER PRIMARY KEY, name TEXT, area INTEGER, deepest INTEGER, salinity REAL);
CREATE TABLE country (code TEXT PRIMARY KEY, name TEXT, capital TEXT, area INTEGER, population INTEGER, coastline INTEGER);
CREATE TABLE coast (country_code TEXT, sea_id INTEGER, length INTEGER, PRIMARY KEY (country_code, sea_id));
CREATE TABLE cape (cape_id INTEGER PRIMARY KEY, name TEXT, country_code TEXT REFERENCES country(code), sea_id INTEGER REFERENCES sea(sea_id), height INTEGER, latitude REAL, lighthouse TEXT, lit_year INTEGER);
CREATE TABLE strait (strait_id INTEGER PRIMARY KEY, name TEXT, from_sea INTEGER REFERENCES sea(sea_id), to_sea INTEGER REFERENCES sea(sea_id), length REAL, width REAL, deepest INTEGER, ships_per_day INTEGER);
CREATE TABLE gulf (gulf_id INTEGER PRIMARY KEY, name TEXT, sea_id INTEGER REFERENCES sea(sea_id), country_code TEXT REFERENCES country(code), area INTEGER, freezes TEXT);
CREATE TABLE sounding (id INTEGER PRIMARY KEY, strait_id INTEGER REFERENCES strait(strait_id), taken DATE, vessel TEXT, depth INTEGER);
INSERT INTO sea VALUES (1,'Amber Sea',412000,459,8.2),(2,'Sea of Lorn',1250000,3120,35.1),(3,'Veiled Sea',688000,1980,33.4),(4,'Little Salt Sea',39000,88,41.0),(5,'Boreal Sea',2100000,4410,34.2),(6,'Gannet Sea',95000,640,30.9);
INSERT INTO country VALUES ('ARV','Arvenia','Solmar',312000,24500000,2890),('BET','Betland','Kirra',41200,5400000,1120),('COR','Corvania','Old Tessin',905000,61200000,4310),('DUN','Dunmark','Halsby',128500,9100000,3980),('ELU','Eluria','Pash',76000,3300000,0),('FEN','Fenwald','Luhne',22800,1900000,310);
INSERT INTO coast VALUES ('ARV',2,1900),('ARV',3,990),('BET',1,1120),('COR',3,2800),('COR',5,1510),('DUN',1,1480),('DUN',5,2500),('FEN',4,310);
INSERT INTO cape VALUES (1,'Cape Sorrow','ARV',2,212,-34.2,'Sorrow Light',1861),(2,'Gull Point','BET',1,35,55.8,'Gull Tower',1902),(3,'Cape Marten','COR',5,480,68.9,NULL,NULL),(4,'Northern Thumb','DUN',5,307,71.3,'Thumb Light',1934),(5,'White Nose','DUN',1,61,57.1,'White Nose Light',1878),(6,'Cape Fallow','COR',3,150,44.6,NULL,NULL),(7,'Cape Verity','ARV',3,95,-29.7,'Verity Tower',1911);
INSERT INTO strait VALUES (1,'The Sleeve',1,5,88.5,14.2,62,310),(2,'Lorn Gate',2,3,41,22.7,890,145),(3,'Needle Strait',3,4,19.4,1.8,37,28),(4,'Strait of Tessin',3,5,230,65,1210,96),(5,'Pilot Narrows',1,6,12.6,3.5,48,205);
INSERT INTO gulf VALUES (1,'Gulf of Kirra',1,'BET',18300,'Y'),(2,'Solmar Bight',2,'ARV',44100,'N'),(3,'Frost Gulf',5,'COR',72500,'Y'),(4,'Halsby Bay',1,'DUN',5200,'Y'),(5,'Tessin Gulf',3,'COR',29800,'N'),(6,'Bay of Wrens',3,'ARV',8700,'N');
INSERT INTO sounding VALUES (1,1,'2022-05-04','RV Plumb',60),(2,1,'2023-06-19','RV Fathom',61),(3,2,'2022-08-30','RV Plumb',874),(4,3,'2023-03-12','RV Fathom',36),(5,4,'2023-07-25','RV Plumb',1198),(6,1,'2024-05-08','RV Plumb',58),(7,2,'2024-05-21','RV Ekko',881),(8,4,'2024-08-02','RV Ekko',1204);
-- Q: What is the greatest depth of the Veiled Sea?
SELECT deepest FROM sea WHERE name = 'Veiled Sea';
-- Q: Give the name and the capital of the countries with no coastline.
SELECT name, capital FROM country WHERE coastline = 0;
-- Q: Which capes belong to Dunmark? Show name and height, tallest first.
SELECT c.name, c.height FROM cape AS c JOIN country AS n ON c.country_code = n.code WHERE n.name = 'Dunmark' ORDER BY c.height DESC;
-- Q: Find the names of the straits that lead into the Boreal Sea.
SELECT t.name FROM strait AS t JOIN sea AS s ON t.to_sea = s.sea_id WHERE s.name = 'Boreal Sea';
-- Q: Show every strait with the two seas it joins, the one it comes from and the one it goes to.
SELECT t.name, a.name, b.name FROM strait AS t JOIN sea AS a ON t.from_sea = a.sea_id JOIN sea AS b ON t.to_sea = b.sea_id;
-- Q: Which countries border at least two seas? Name and number.
SELECT n.name, count(*) FROM country AS n JOIN coast AS c ON c.country_code = n.code GROUP BY n.code HAVING count(*) >= 2;
-- Q: Which gulfs are larger than the Little Salt Sea?
SELECT name FROM gulf WHERE area > (SELECT area FROM sea WHERE name = 'Little Salt Sea');
-- Q: What are the codes of the countries that have both a cape and a gulf?
SELECT country_code FROM cape INTERSECT SELECT country_code FROM gulf;
-- Q: Names of the seas on which no cape lies
SELECT name FROM sea WHERE NOT sea_id IN (SELECT sea_id FROM cape);
-- Q: What are the shortest, longest and average length of a strait?
SELECT min(length), max(length), avg(length) FROM strait;
-- Q: Which seas are saltier than the average sea? Give name and salinity.
SELECT name, salinity FROM sea WHERE salinity > (SELECT avg(salinity) FROM sea);
-- Q: Name the strait with the second heaviest traffic.
SELECT name FROM strait ORDER BY ships_per_day DESC LIMIT 1 OFFSET 1;
-- Q: List all capes and gulfs of the country with code ARV by name in one list.
SELECT name FROM cape WHERE country_code = 'ARV' UNION SELECT name FROM gulf WHERE country_code = 'ARV';
-- Q: Find the lighthouses whose name ends with 'Light' and that were lit between 1860 and 1900.
SELECT lighthouse FROM cape WHERE lighthouse LIKE '%Light' AND lit_year BETWEEN 1860 AND 1900;
-- Q: highest cape of each country code
SELECT country_code, name FROM (SELECT country_code, name, row_number() OVER (PARTITION BY country_code ORDER BY height DESC) AS place FROM cape) WHERE place = 1;
-- Q: the two biggest gulfs in every sea (sea id, gulf, area)
SELECT sea_id, name, area FROM (SELECT sea_id, name, area, row_number() OVER (PARTITION BY sea_id ORDER BY area DESC) AS place FROM gulf) WHERE place <= 2;
-- Q: What part of the gulfs freezes? Answer as a fraction.
SELECT CAST(sum(CASE WHEN freezes = 'Y' THEN 1 ELSE 0 END) AS REAL) / count(*) FROM gulf;
-- Q: how much of all the people live in each country, percent by name
SELECT name, 100.0 * population / (SELECT sum(population) FROM country) FROM country;
-- Q: Straits under 5 wide are 'tight', under 20 'passable' and the others 'open'
SELECT name, CASE WHEN width < 5 THEN 'tight' WHEN width < 20 THEN 'passable' ELSE 'open' END FROM strait;
-- Q: How many capes are in the south (latitude below 0) and how many in the north (above 0)?
SELECT sum(CASE WHEN latitude < 0 THEN 1 ELSE 0 END), sum(CASE WHEN latitude > 0 THEN 1 ELSE 0 END) FROM cape;
-- Q: straits nobody has sounded yet
SELECT t.name FROM strait AS t WHERE NOT EXISTS (SELECT * FROM sounding AS d WHERE d.strait_id = t.strait_id);
-- Q: Which countries are without a single gulf?
SELECT n.name FROM country AS n LEFT JOIN gulf AS g ON g.country_code = n.code WHERE g.gulf_id IS NULL;
-- Q: soundings per year
SELECT strftime('%Y', taken), count(*) FROM sounding GROUP BY strftime('%Y', taken);
-- Q: Which vessels took soundings in May 2024?
SELECT vessel FROM sounding WHERE strftime('%Y-%m', taken) = '2024-05';
-- Q: people per unit of area for each country, one decimal, densest first
SELECT name, round(CAST(population AS REAL) / area, 1) FROM country ORDER BY CAST(population AS REAL) / area DESC;
-- Q: which capes have no lighthouse?
SELECT name FROM cape WHERE lighthouse IS NULL;
