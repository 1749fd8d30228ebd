CREATE TABLE "Enclosure" (enc_code TEXT PRIMARY KEY, enc_label TEXT, zone TEXT, area_sqm INTEGER, indoor BOOLEAN);
CREATE TABLE "Species" (sp_id INTEGER PRIMARY KEY, common TEXT, latin TEXT, class TEXT, iucn_status TEXT);
CREATE TABLE "Animal" (an_id INTEGER PRIMARY KEY, nickname TEXT, sp_id INTEGER REFERENCES "Species"(sp_id), enc_code TEXT REFERENCES "Enclosure"(enc_code), born DATE, gender TEXT, mother_id INTEGER REFERENCES "Animal"(an_id));
CREATE TABLE "Keeper" (kp_id INTEGER PRIMARY KEY, first_nm TEXT, last_nm TEXT, salary INTEGER, started DATE);
CREATE TABLE "KeeperEnclosure" (kp_id INTEGER REFERENCES "Keeper"(kp_id), enc_code TEXT REFERENCES "Enclosure"(enc_code), shift TEXT, PRIMARY KEY (kp_id, enc_code));
INSERT INTO "Enclosure" VALUES ('A1','Savannah Plain','Africa',5200,0),('A2','Hippo Lagoon','Africa',1800,0),('N1','Night House','Asia',340,1),('S1','Tiger Ridge','Asia',2600,0),('R1','Reptile Hall','Tropics',480,1),('T1','Butterfly Dome','Tropics',650,1);
INSERT INTO "Species" VALUES (1,'plains zebra','Equus quagga','mammal','NT'),(2,'Amur tiger','Panthera tigris','mammal','EN'),(3,'pygmy hippo','Choeropsis liberiensis','mammal','EN'),(4,'Komodo dragon','Varanus komodoensis','reptile','EN'),(5,'slow loris','Nycticebus coucang','mammal','EN'),(6,'ostrich','Struthio camelus','bird','LC'),(7,'gharial','Gavialis gangeticus','reptile','CR');
INSERT INTO "Animal" VALUES (1,'Zuri',1,'A1','2011-05-03','F',NULL),(2,'Kito',1,'A1','2018-06-21','M',1),(3,'Anya',2,'S1','2012-04-17','F',NULL),(4,'Boris',2,'S1','2020-08-09','M',3),(5,'Milk',3,'A2','2015-01-30','F',NULL),(6,'Drago',4,'R1','2009-11-11','M',NULL),(7,'Pip',5,'N1','2019-12-02','M',NULL),(8,'Amara',1,'A1','2021-07-07','F',1),(9,'Odette',6,'A1','2016-03-15','F',NULL),(10,'Vera',2,'S1','2020-08-09','F',3);
INSERT INTO "Keeper" VALUES (1,'Nadia','Frost',31200,'2012-03-01'),(2,'Colin','Osei',28500,'2017-06-12'),(3,'Beth','Marsh',26400,'2020-10-05'),(4,'Yusuf','Demir',33900,'2008-01-14'),(5,'Lena','Krug',24800,'2023-04-17');
INSERT INTO "KeeperEnclosure" VALUES (1,'A1','day'),(1,'A2','day'),(2,'S1','day'),(2,'A1','night'),(3,'N1','night'),(3,'R1','day'),(4,'S1','night'),(4,'R1','night');
-- Q: How many animals live at the zoo?
SELECT count(*) FROM "Animal";
-- Q: Give me the first and last names of all keepers ordered by salary, best paid first.
SELECT first_nm, last_nm FROM "Keeper" ORDER BY salary DESC;
-- Q: Which enclosures are indoors?
SELECT enc_label FROM "Enclosure" WHERE indoor = 1;
-- Q: Latin name of the gharial?
SELECT latin FROM "Species" WHERE common = 'gharial';
-- Q: Nicknames of animals born after 1 January 2019 (2019-01-01)
SELECT nickname FROM "Animal" WHERE born > '2019-01-01';
-- Q: Number of animals per species, using the common name
SELECT "Species".common, count(*) FROM "Species" JOIN "Animal" ON "Species".sp_id = "Animal".sp_id GROUP BY "Species".sp_id;
-- Q: Which zone has the largest total area?
SELECT zone FROM "Enclosure" GROUP BY zone ORDER BY sum(area_sqm) DESC LIMIT 1;
-- Q: Who are the animals on Savannah Plain?
SELECT "Animal".nickname FROM "Animal" JOIN "Enclosure" ON "Animal".enc_code = "Enclosure".enc_code WHERE "Enclosure".enc_label = 'Savannah Plain';
-- Q: When was Boris's mother born?
SELECT m.born FROM "Animal" AS c JOIN "Animal" AS m ON c.mother_id = m.an_id WHERE c.nickname = 'Boris';
-- Q: Which enclosures are tended by more than one keeper?
SELECT "Enclosure".enc_label FROM "Enclosure" JOIN "KeeperEnclosure" ON "Enclosure".enc_code = "KeeperEnclosure".enc_code GROUP BY "Enclosure".enc_code HAVING count(*) > 1;
-- Q: average and top salary of keepers
SELECT avg(salary), max(salary) FROM "Keeper";
-- Q: How many species are there in each class, starting with the biggest class?
SELECT class, count(*) FROM "Species" GROUP BY class ORDER BY count(*) DESC;
-- Q: What species does the zoo list without keeping any animal of it?
SELECT common FROM "Species" WHERE sp_id NOT IN (SELECT sp_id FROM "Animal");
-- Q: Names of keepers working the night shift in the Asia zone
SELECT "Keeper".first_nm, "Keeper".last_nm FROM "Keeper" JOIN "KeeperEnclosure" ON "Keeper".kp_id = "KeeperEnclosure".kp_id JOIN "Enclosure" ON "KeeperEnclosure".enc_code = "Enclosure".enc_code WHERE "KeeperEnclosure".shift = 'night' AND "Enclosure".zone = 'Asia';
-- Q: Which mother has the most offspring?
SELECT m.nickname FROM "Animal" AS c JOIN "Animal" AS m ON c.mother_id = m.an_id GROUP BY m.an_id ORDER BY count(*) DESC LIMIT 1;
-- Q: Last names of keepers that do both day and night shifts
SELECT "Keeper".last_nm FROM "Keeper" JOIN "KeeperEnclosure" ON "Keeper".kp_id = "KeeperEnclosure".kp_id WHERE "KeeperEnclosure".shift = 'day' INTERSECT SELECT "Keeper".last_nm FROM "Keeper" JOIN "KeeperEnclosure" ON "Keeper".kp_id = "KeeperEnclosure".kp_id WHERE "KeeperEnclosure".shift = 'night';
-- Q: Which enclosures stand empty?
SELECT enc_label FROM "Enclosure" WHERE NOT EXISTS (SELECT 1 FROM "Animal" WHERE "Animal".enc_code = "Enclosure".enc_code);
-- Q: What percentage of our animals are female?
SELECT 100.0 * sum(CASE WHEN gender = 'F' THEN 1 ELSE 0 END) / count(*) FROM "Animal";
-- Q: How many animals have no known mother?
SELECT count(*) FROM "Animal" WHERE mother_id IS NULL;
-- Q: By how much does each keeper's salary differ from the average? Last name and difference.
SELECT last_nm, salary - (SELECT avg(salary) FROM "Keeper") FROM "Keeper";
