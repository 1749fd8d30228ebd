CREATE TABLE archipelago (arch_id INTEGER PRIMARY KEY, arch_name TEXT, ocean TEXT, islands_total INTEGER, area_km2 REAL);
CREATE TABLE island (isl_id INTEGER PRIMARY KEY, isl_name TEXT, arch_id INTEGER REFERENCES archipelago(arch_id), population INTEGER, area_km2 REAL, highest_m INTEGER, airport TEXT);
CREATE TABLE tongue (iso TEXT PRIMARY KEY, tongue_name TEXT, family TEXT, script TEXT, status TEXT, parent_iso TEXT REFERENCES tongue(iso));
CREATE TABLE spoken_on (isl_id INTEGER REFERENCES island(isl_id), iso TEXT REFERENCES tongue(iso), speakers INTEGER, official INTEGER, counted_in INTEGER, PRIMARY KEY (isl_id, iso));
CREATE TABLE fieldworker (fw_id INTEGER PRIMARY KEY, given_name TEXT, surname TEXT, university TEXT, native_iso TEXT REFERENCES tongue(iso));
CREATE TABLE recording (rec_id INTEGER PRIMARY KEY, iso TEXT REFERENCES tongue(iso), isl_id INTEGER REFERENCES island(isl_id), fw_id INTEGER REFERENCES fieldworker(fw_id), made_on DATE, seconds INTEGER, genre TEXT, transcribed INTEGER);
INSERT INTO archipelago VALUES (1,'Sarelle Islands','Pacific',14,820),(2,'Northern Keys','Atlantic',33,1510.5),(3,'Tamo Group','Pacific',7,295),(4,'Ostra Skerries','Atlantic',120,88);
INSERT INTO island VALUES (1,'Great Sarelle',1,41200,512,1180,'Y'),(2,'Little Sarelle',1,6300,144,620,'N'),(3,'Tamo',3,9800,180,905,'Y'),(4,'Ulevu',3,1150,71,340,'N'),(5,'Key Norden',2,28700,690,410,'Y'),(6,'Key Haven',2,5400,233,NULL,'N'),(7,'Bird Rock',2,0,3.5,95,'N');
INSERT INTO tongue VALUES ('sar','Sarellese','Vanic','Latin','safe',NULL),('lsa','Low Sarellese','Vanic','Latin','endangered','sar'),('tmo','Tamoan','Vanic','Latin','vulnerable',NULL),('ule','Ulevu','Isolate',NULL,'dying',NULL),('nor','Nordenish','Keyic','Latin','safe',NULL),('hav','Havenish','Keyic','Latin','endangered','nor'),('osk','Old Skerric','Keyic','Runic','extinct','nor');
INSERT INTO spoken_on VALUES (1,'sar',37500,1,2020),(1,'lsa',900,0,2020),(2,'lsa',2100,0,2018),(2,'sar',4100,1,2020),(3,'tmo',8600,1,2019),(3,'sar',700,0,2019),(4,'ule',85,0,2021),(4,'tmo',1010,1,2019),(5,'nor',27900,1,2022),(6,'nor',3900,1,2022),(6,'hav',640,0,NULL);
INSERT INTO fieldworker VALUES (1,'Edda','Quist','Uni Norden','nor'),(2,'Malo','Tevai','Sarelle College','sar'),(3,'Harper','Boyd','Uni Norden',NULL),(4,'Sina','Tevai','Tamo Institute','tmo'),(5,'Ruben','Falke','Sarelle College','nor');
INSERT INTO recording VALUES (1,'ule',4,4,'2021-07-02',1840,'story',1),(2,'ule',4,4,'2021-07-05',620,'song',1),(3,'ule',4,3,'2022-06-18',2710,'interview',0),(4,'lsa',2,2,'2022-08-09',950,'story',1),(5,'hav',6,1,'2022-10-21',1330,'interview',0),(6,'hav',6,1,'2023-01-14',480,'song',0),(7,'tmo',3,4,'2023-02-02',2050,'story',1),(8,'lsa',1,2,'2023-02-02',760,'word list',NULL),(9,'sar',1,2,'2023-05-30',300,'song',1);
-- Q: Find the name and code of the tongues that have never been recorded.
SELECT tongue_name, iso FROM tongue WHERE iso NOT IN (SELECT iso FROM recording);
-- Q: Which islands have a population above the average of all islands? List name and population.
SELECT isl_name, population FROM island WHERE population > (SELECT avg(population) FROM island);
-- Q: How many islands on record does each archipelago have? Give its name and the number, fewest first.
SELECT a.arch_name, count(*) FROM archipelago AS a JOIN island AS i ON i.arch_id = a.arch_id GROUP BY a.arch_id ORDER BY count(*);
-- Q: Show the names of tongues spoken on two islands or more, with the total number of speakers.
SELECT t.tongue_name, sum(s.speakers) FROM tongue AS t JOIN spoken_on AS s ON s.iso = t.iso GROUP BY t.iso HAVING count(*) >= 2;
-- Q: On which islands are both Sarellese and Tamoan spoken?
SELECT i.isl_name FROM island AS i JOIN spoken_on AS s ON s.isl_id = i.isl_id JOIN tongue AS t ON s.iso = t.iso WHERE t.tongue_name = 'Sarellese' INTERSECT SELECT i.isl_name FROM island AS i JOIN spoken_on AS s ON s.isl_id = i.isl_id JOIN tongue AS t ON s.iso = t.iso WHERE t.tongue_name = 'Tamoan';
-- Q: Give each tongue that has a parent together with the parent's name.
SELECT t.tongue_name, p.tongue_name FROM tongue AS t JOIN tongue AS p ON t.parent_iso = p.iso;
-- Q: What are the names and oceans of the archipelagos of which no island is on record?
SELECT arch_name, ocean FROM archipelago WHERE NOT EXISTS (SELECT * FROM island WHERE island.arch_id = archipelago.arch_id);
-- Q: What are the shortest, longest and average length in seconds of the stories recorded?
SELECT min(seconds), max(seconds), avg(seconds) FROM recording WHERE genre = 'story';
-- Q: Find the surnames of fieldworkers who recorded a tongue that is endangered, each once.
SELECT DISTINCT f.surname FROM fieldworker AS f JOIN recording AS r ON r.fw_id = f.fw_id JOIN tongue AS t ON r.iso = t.iso WHERE t.status = 'endangered';
-- Q: Which islands have no official tongue? Ids and names.
SELECT isl_id, isl_name FROM island WHERE isl_id NOT IN (SELECT isl_id FROM spoken_on WHERE official = 1);
-- Q: Which university's fieldworkers have recorded the most seconds in total?
SELECT f.university FROM fieldworker AS f JOIN recording AS r ON r.fw_id = f.fw_id GROUP BY f.university ORDER BY sum(r.seconds) DESC LIMIT 1;
-- Q: List the names of islands beginning with Key or with fewer than 1000 inhabitants.
SELECT isl_name FROM island WHERE isl_name LIKE 'Key%' OR population < 1000;
-- Q: people per square kilometre on every island, two decimals
SELECT isl_name, round(population / area_km2, 2) FROM island;
-- Q: Percentage of Great Sarelle's and every other island's people who speak each tongue: island, code, percent
SELECT i.isl_name, s.iso, 100.0 * s.speakers / i.population FROM spoken_on AS s JOIN island AS i ON s.isl_id = i.isl_id;
-- Q: The main tongue of each island id, i.e. the code with the most speakers
SELECT isl_id, iso FROM (SELECT isl_id, iso, row_number() OVER (PARTITION BY isl_id ORDER BY speakers DESC) AS place FROM spoken_on) WHERE place = 1;
-- Q: recordings per year with total seconds
SELECT strftime('%Y', made_on), count(*), sum(seconds) FROM recording GROUP BY strftime('%Y', made_on);
-- Q: what fraction of recordings has been transcribed
SELECT CAST(sum(CASE WHEN transcribed = 1 THEN 1 ELSE 0 END) AS REAL) / count(*) FROM recording;
-- Q: Which tongues have no writing?
SELECT tongue_name FROM tongue WHERE script IS NULL;
-- Q: surname shared by several fieldworkers
SELECT surname FROM fieldworker GROUP BY surname HAVING count(*) > 1;
-- Q: Songs and interviews per tongue code, two columns
SELECT iso, sum(CASE WHEN genre = 'song' THEN 1 ELSE 0 END), sum(CASE WHEN genre = 'interview' THEN 1 ELSE 0 END) FROM recording GROUP BY iso;
-- Q: Height class of the islands: 'flat' up to 400 m, 'hilly' up to 1000 m, 'mountainous' over that, known heights only
SELECT isl_name, CASE WHEN highest_m <= 400 THEN 'flat' WHEN highest_m <= 1000 THEN 'hilly' ELSE 'mountainous' END FROM island WHERE highest_m IS NOT NULL;
-- Q: day with the most recording time
SELECT made_on FROM recording GROUP BY made_on ORDER BY sum(seconds) DESC LIMIT 1;
-- Q: Each archipelago's share of the total area, in percent
SELECT arch_name, 100.0 * area_km2 / (SELECT sum(area_km2) FROM archipelago) FROM archipelago;
-- Q: When was the first recording of Ulevu (ule), and when the last?
SELECT min(made_on), max(made_on) FROM recording WHERE iso = 'ule';
