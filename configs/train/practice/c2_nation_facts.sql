CREATE TABLE continent (code TEXT PRIMARY KEY, name TEXT);
CREATE TABLE nation (nationid INTEGER PRIMARY KEY, nationname TEXT, continentcode TEXT REFERENCES continent(code), areakm2 INTEGER, population INTEGER, governmentform TEXT, independenceyear INTEGER, headofstate TEXT, lifeexpectancy REAL);
CREATE TABLE town (townid INTEGER PRIMARY KEY, townname TEXT, nationid INTEGER REFERENCES nation(nationid), population INTEGER, elevation INTEGER, iscapital TEXT);
CREATE TABLE tongue (tongueid INTEGER PRIMARY KEY, tonguename TEXT, family TEXT, script TEXT);
CREATE TABLE spokenin (nationid INTEGER REFERENCES nation(nationid), tongueid INTEGER REFERENCES tongue(tongueid), official TEXT, percentage REAL, PRIMARY KEY (nationid, tongueid));
CREATE TABLE frontier (nation1 INTEGER REFERENCES nation(nationid), nation2 INTEGER REFERENCES nation(nationid), lengthkm INTEGER, PRIMARY KEY (nation1, nation2));
INSERT INTO continent VALUES ('EU','Europe'),('AF','Africa'),('AM','America'),('OC','Oceania');
INSERT INTO nation VALUES (1,'Veldania','EU',82000,9400000,'republic',1918,'Otto Brand',81.2),(2,'Korrin','EU',31000,3100000,'monarchy',1815,'Queen Ilda',82.5),(3,'Tamasi','AF',640000,28700000,'republic',1961,'Amara Keita',63.4),(4,'Bolongo','AF',212000,11200000,'federation',1963,NULL,60.9),(5,'San Rialto','AM',48000,5200000,'republic',1838,'Luz Marin',76.8),(6,'Ostrava Isles','OC',900,110000,'monarchy',1978,'King Teo',72.1),(7,'Marenland','EU',150000,17800000,'federation',NULL,'Jan Vos',80.4);
INSERT INTO town VALUES (1,'Brandenhof',1,1800000,120,'Y'),(2,'Steg',1,410000,640,'N'),(3,'Korrinburg',2,700000,45,'Y'),(4,'Tama',3,4100000,310,'Y'),(5,'Dessa',3,1900000,12,'N'),(6,'Bolo City',4,2200000,780,'Y'),(7,'Rialto',5,1300000,1510,'Y'),(8,'Puerto Luz',5,620000,3,'N'),(9,'Teoville',6,41000,6,'Y'),(10,'Vosdam',7,2500000,-2,'Y');
INSERT INTO tongue VALUES (1,'Veldish','Germanic','Latin'),(2,'Korric','Celtic','Latin'),(3,'Tamas','Mande','Latin'),(4,'French','Romance','Latin'),(5,'Spanish','Romance','Latin'),(6,'Ostran','Polynesian','Latin'),(7,'Boli','Bantu','Ajami'),(8,'Old Runic','Germanic','Runes');
INSERT INTO spokenin VALUES (1,1,'T',92),(2,2,'T',55),(2,1,'T',44),(3,3,'F',61),(3,4,'T',20),(4,7,'T',70),(4,4,'T',25),(5,5,'T',98),(6,6,'T',88),(6,4,'F',9),(7,1,'T',64),(7,4,'T',31);
INSERT INTO frontier VALUES (1,2,210),(1,7,640),(2,7,95),(3,4,1320);
-- Q: Who is the head of state of Tamasi?
SELECT headofstate FROM nation WHERE nationname = 'Tamasi';
-- Q: Which countries became independent after 1950?
SELECT nationname FROM nation WHERE independenceyear > 1950;
-- Q: How many kingdoms, i.e. monarchies, are there?
SELECT count(*) FROM nation WHERE governmentform = 'monarchy';
-- Q: towns with more than a million and a half (1500000) inhabitants
SELECT townname FROM town WHERE population > 1500000;
-- Q: What scripts are in use? List each once.
SELECT DISTINCT script FROM tongue;
-- Q: What is the capital of San Rialto?
SELECT t.townname FROM town AS t JOIN nation AS n ON t.nationid = n.nationid WHERE n.nationname = 'San Rialto' AND t.iscapital = 'Y';
-- Q: Total area and total population of each continent, with its name
SELECT c.name, sum(n.areakm2), sum(n.population) FROM continent AS c JOIN nation AS n ON n.continentcode = c.code GROUP BY c.code;
-- Q: Which language is spoken in the most countries?
SELECT g.tonguename FROM tongue AS g JOIN spokenin AS s ON s.tongueid = g.tongueid GROUP BY g.tongueid ORDER BY count(*) DESC LIMIT 1;
-- Q: For each form of government, how long do people live on average?
SELECT governmentform, avg(lifeexpectancy) FROM nation GROUP BY governmentform;
-- Q: What are the official languages of Korrin?
SELECT g.tonguename FROM tongue AS g JOIN spokenin AS s ON s.tongueid = g.tongueid JOIN nation AS n ON s.nationid = n.nationid WHERE n.nationname = 'Korrin' AND s.official = 'T';
-- Q: Continents with at least two countries
SELECT c.name FROM continent AS c JOIN nation AS n ON n.continentcode = c.code GROUP BY c.code HAVING count(*) >= 2;
-- Q: Which European nation has the most inhabitants (continent Europe)?
SELECT n.nationname FROM nation AS n JOIN continent AS c ON n.continentcode = c.code WHERE c.name = 'Europe' ORDER BY n.population DESC LIMIT 1;
-- Q: The 3 highest-lying towns and the country each is in
SELECT t.townname, n.nationname FROM town AS t JOIN nation AS n ON t.nationid = n.nationid ORDER BY t.elevation DESC LIMIT 3;
-- Q: In how many countries is French an official language?
SELECT count(*) FROM spokenin AS s JOIN tongue AS g ON s.tongueid = g.tongueid WHERE g.tonguename = 'French' AND s.official = 'T';
-- Q: Which countries speak no French?
SELECT nationname FROM nation WHERE nationid NOT IN (SELECT s.nationid FROM spokenin AS s JOIN tongue AS g ON s.tongueid = g.tongueid WHERE g.tonguename = 'French');
-- Q: Countries in which both Veldish and French are spoken
SELECT n.nationname FROM nation AS n JOIN spokenin AS s ON s.nationid = n.nationid JOIN tongue AS g ON s.tongueid = g.tongueid WHERE g.tonguename = 'Veldish' INTERSECT SELECT n.nationname FROM nation AS n JOIN spokenin AS s ON s.nationid = n.nationid JOIN tongue AS g ON s.tongueid = g.tongueid WHERE g.tonguename = 'French';
-- Q: Which nations are bigger in area than the average one?
SELECT nationname FROM nation WHERE areakm2 > (SELECT avg(areakm2) FROM nation);
-- Q: Languages spoken nowhere
SELECT tonguename FROM tongue WHERE NOT EXISTS (SELECT * FROM spokenin WHERE spokenin.tongueid = tongue.tongueid);
-- Q: Between which two countries does the longest border run?
SELECT a.nationname, b.nationname FROM frontier AS f JOIN nation AS a ON f.nation1 = a.nationid JOIN nation AS b ON f.nation2 = b.nationid ORDER BY f.lengthkm DESC LIMIT 1;
-- Q: Which nations have no land border with any other?
SELECT nationname FROM nation WHERE nationid NOT IN (SELECT nation1 FROM frontier) AND nationid NOT IN (SELECT nation2 FROM frontier);
-- Q: How densely populated is each nation, people per square km?
SELECT nationname, CAST(population AS REAL) / areakm2 FROM nation;
-- Q: For which country is the head of state not recorded?
SELECT nationname FROM nation WHERE headofstate IS NULL;
-- Q: Biggest town by population in every nation: nation id, town, inhabitants.
SELECT nationid, townname, population FROM (SELECT nationid, townname, population, row_number() OVER (PARTITION BY nationid ORDER BY population DESC) AS rk FROM town) WHERE rk = 1;
-- Q: percentage of the towns that are capitals
SELECT 100.0 * count(CASE WHEN iscapital = 'Y' THEN 1 END) / count(*) FROM town;
