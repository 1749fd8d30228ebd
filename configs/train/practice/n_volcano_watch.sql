CREATE TABLE volcanoes (id INTEGER PRIMARY KEY, name TEXT, country TEXT, kind TEXT, summit_m INTEGER, alert TEXT);
CREATE TABLE eruptions (id INTEGER PRIMARY KEY, volcano_id INTEGER REFERENCES volcanoes(id), began DATE, ended DATE, vei INTEGER, plume_km REAL, evacuated INTEGER);
CREATE TABLE stations (id INTEGER PRIMARY KEY, name TEXT, volcano_id INTEGER REFERENCES volcanoes(id), instrument TEXT, distance_km REAL, online INTEGER);
CREATE TABLE tremors (id INTEGER PRIMARY KEY, station_id INTEGER REFERENCES stations(id), felt_at TEXT, magnitude REAL, depth_km REAL);
INSERT INTO volcanoes VALUES (1,'Cerro Hollin','Ecuador','stratovolcano',4870,'orange'),(2,'Monte Sabbia','Italy','stratovolcano',1890,'yellow'),(3,'Hraunfell','Iceland','shield',1120,'red'),(4,'Gunung Arang','Indonesia','stratovolcano',2950,'orange'),(5,'Kapu Lani','United States','shield',3310,'green'),(6,'Bukit Ular','Indonesia','caldera',1640,'green'),(7,'Svartagja','Iceland','fissure',410,'yellow');
INSERT INTO eruptions VALUES (1,1,'1999-10-05','1999-12-20',3,12.5,16000),(2,1,'2006-07-14','2006-08-30',3,15.0,3200),(3,2,'2011-01-12','2011-01-14',2,5.0,0),(4,3,'2010-03-20','2010-06-23',4,9.0,800),(5,4,'2010-10-25','2010-11-30',4,17.0,350000),(6,4,'2018-05-11','2018-06-01',1,6.0,2100),(7,7,'2021-03-19','2021-09-18',1,0.5,0),(8,3,'2024-01-14',NULL,2,2.5,3800);
INSERT INTO stations VALUES (1,'HOL-1',1,'seismometer',3.2,1),(2,'HOL-2',1,'tiltmeter',5.9,1),(3,'SAB-A',2,'seismometer',1.4,1),(4,'HRA-N',3,'gas sensor',2.2,0),(5,'HRA-S',3,'seismometer',4.8,1),(6,'ARA-7',4,'seismometer',6.1,0),(7,'LAN-K',5,'tiltmeter',0.9,1),(8,'SVA-1',7,'gas sensor',1.1,1);
INSERT INTO tremors VALUES (1,1,'2024-01-02 04:11',2.1,6.5),(2,1,'2024-01-03 23:40',3.4,5.1),(3,3,'2024-01-09 12:05',1.8,2.2),(4,5,'2024-01-13 21:50',4.6,3.8),(5,5,'2024-01-14 03:15',5.2,2.9),(6,6,'2024-02-01 08:30',2.7,9.4),(7,5,'2024-02-08 05:30',3.9,1.7),(8,3,'2024-02-20 16:44',2.5,3.0);
-- Q: Which volcanoes are in Indonesia?
SELECT name FROM volcanoes WHERE country = 'Indonesia';
-- Q: How many stations are offline?
SELECT count(*) FROM stations WHERE online = 0;
-- Q: Show the names and summit heights of all shield volcanoes.
SELECT name, summit_m FROM volcanoes WHERE kind = 'shield';
-- Q: What is the strongest tremor magnitude ever recorded?
SELECT max(magnitude) FROM tremors;
-- Q: list instruments, each only once
SELECT DISTINCT instrument FROM stations;
-- Q: How many times has each volcano erupted?
SELECT volcanoes.name, count(*) FROM volcanoes JOIN eruptions ON volcanoes.id = eruptions.volcano_id GROUP BY volcanoes.id;
-- Q: Which alert colour is assigned to how many volcanoes?
SELECT alert, count(*) FROM volcanoes GROUP BY alert;
-- Q: When did Hraunfell begin erupting? Give all start dates.
SELECT eruptions.began FROM eruptions JOIN volcanoes ON eruptions.volcano_id = volcanoes.id WHERE volcanoes.name = 'Hraunfell';
-- Q: Top 3 eruptions by number of people evacuated: volcano name and people moved out
SELECT volcanoes.name, eruptions.evacuated FROM eruptions JOIN volcanoes ON eruptions.volcano_id = volcanoes.id ORDER BY eruptions.evacuated DESC LIMIT 3;
-- Q: Which station is closest to its volcano?
SELECT name FROM stations ORDER BY distance_km LIMIT 1;
-- Q: What are the average and greatest depth of tremors felt at each station?
SELECT stations.name, avg(tremors.depth_km), max(tremors.depth_km) FROM stations JOIN tremors ON stations.id = tremors.station_id GROUP BY stations.id;
-- Q: Countries with at least two volcanoes
SELECT country FROM volcanoes GROUP BY country HAVING count(*) >= 2;
-- Q: Which volcanoes have no eruption in the records?
SELECT name FROM volcanoes WHERE id NOT IN (SELECT volcano_id FROM eruptions);
-- Q: Which volcanoes are watched by both a seismometer and a tiltmeter?
SELECT volcanoes.name FROM volcanoes JOIN stations ON volcanoes.id = stations.volcano_id WHERE stations.instrument = 'seismometer' INTERSECT SELECT volcanoes.name FROM volcanoes JOIN stations ON volcanoes.id = stations.volcano_id WHERE stations.instrument = 'tiltmeter';
-- Q: Which volcano had the most tremors?
SELECT volcanoes.name FROM volcanoes JOIN stations ON volcanoes.id = stations.volcano_id JOIN tremors ON stations.id = tremors.station_id GROUP BY volcanoes.id ORDER BY count(*) DESC LIMIT 1;
-- Q: Volcanoes taller than the average one
SELECT name FROM volcanoes WHERE summit_m > (SELECT avg(summit_m) FROM volcanoes);
-- Q: Which eruption is still going on? Name the volcano.
SELECT volcanoes.name FROM volcanoes JOIN eruptions ON volcanoes.id = eruptions.volcano_id WHERE eruptions.ended IS NULL;
-- Q: How many days did each finished eruption last, with its volcano?
SELECT volcanoes.name, julianday(eruptions.ended) - julianday(eruptions.began) FROM volcanoes JOIN eruptions ON volcanoes.id = eruptions.volcano_id WHERE eruptions.ended IS NOT NULL;
-- Q: tremors per month
SELECT strftime('%Y-%m', felt_at), count(*) FROM tremors GROUP BY strftime('%Y-%m', felt_at);
-- Q: What fraction of stations is online?
SELECT CAST(sum(online) AS REAL) / count(*) FROM stations;
-- Q: Show the strongest tremor of each station: station id, time and magnitude.
SELECT station_id, felt_at, magnitude FROM (SELECT station_id, felt_at, magnitude, row_number() OVER (PARTITION BY station_id ORDER BY magnitude DESC) AS place FROM tremors) WHERE place <= 1;
