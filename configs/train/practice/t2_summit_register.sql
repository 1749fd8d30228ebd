CREATE TABLE range (range_id INTEGER PRIMARY KEY, range_name TEXT, country TEXT, rock TEXT);
CREATE TABLE peak (peak_id INTEGER PRIMARY KEY, peak_name TEXT, range_id INTEGER REFERENCES range(range_id), altitude INTEGER, first_climbed INTEGER, hut TEXT);
CREATE TABLE route (route_id INTEGER PRIMARY KEY, peak_id INTEGER REFERENCES peak(peak_id), route_name TEXT, grade TEXT, pitches INTEGER, hours REAL);
CREATE TABLE alpinist (alp_id INTEGER PRIMARY KEY, alp_name TEXT, club TEXT, citizenship TEXT, birthdate DATE, guide INTEGER);
CREATE TABLE ascent (asc_id INTEGER PRIMARY KEY, route_id INTEGER REFERENCES route(route_id), leader_id INTEGER REFERENCES alpinist(alp_id), second_id INTEGER REFERENCES alpinist(alp_id), climbed_on DATE, hours_taken REAL, summit INTEGER, oxygen TEXT);
CREATE TABLE rescue (res_id INTEGER PRIMARY KEY, asc_id INTEGER REFERENCES ascent(asc_id), alp_id INTEGER REFERENCES alpinist(alp_id), injury TEXT, helicopter TEXT, cost INTEGER);
INSERT INTO range VALUES (1,'Karst Giants','Slovenia','limestone'),(2,'Torres del Viento','Chile','granite'),(3,'Kyrgyz Wall','Kyrgyzstan','schist'),(4,'Lesser Tatra','Slovakia','granite'),(5,'Sorrow Hills','Scotland','gabbro');
INSERT INTO peak VALUES (1,'Beli Rog',1,2640,1869,'Koca pod Rogom'),(2,'Aguja Sur',2,2780,1974,NULL),(3,'Torre Blanca',2,3050,1982,NULL),(4,'Ak-Kyr',3,5240,1958,'Camp Two'),(5,'Vysoka Veza',4,2547,1876,'Chata pri plese'),(6,'Black Corrie',5,992,1873,NULL),(7,'Mali Rog',1,2310,NULL,'Koca pod Rogom');
INSERT INTO route VALUES (1,1,'North Pillar','VI',18,9),(2,1,'Normal way','II',0,4.5),(3,2,'Condor','VII',22,14),(4,3,'White Dihedral','VII',25,18.5),(5,4,'East Ridge','IV',12,16),(6,5,'Chimney','V',9,6),(7,6,'Gabbro Slabs','III',6,3),(8,7,'Gully','III',4,NULL);
INSERT INTO alpinist VALUES (1,'Jana Kovac','Ljubljana AC','Slovenian','1988-03-04',1),(2,'Marek Hudak','Kosice Climbers','Slovak','1979-07-19',1),(3,'Isla Munro','Skye MC','British','1994-11-30',0),(4,'Pablo Rojas','Club Viento','Chilean','1985-01-15',1),(5,'Aibek Osmon','Tien Shan AC','Kyrgyz','1991-09-09',0),(6,'Tom Baird','Skye MC','British','1962-05-27',0),(7,'Nina Zorko','Ljubljana AC','Slovenian',NULL,0);
INSERT INTO ascent VALUES (1,1,1,7,'2022-07-15',10.5,1,'N'),(2,2,7,1,'2022-07-10',5,1,'N'),(3,3,4,3,'2023-01-20',15,1,'N'),(4,4,4,1,'2023-02-02',21,0,'N'),(5,5,5,2,'2023-08-08',19,1,'Y'),(6,6,2,NULL,'2023-09-02',5.5,1,'N'),(7,7,6,3,'2023-10-14',4,1,'N'),(8,5,2,5,'2024-07-30',22,0,'Y'),(9,1,1,3,'2024-08-11',8.5,1,'N');
INSERT INTO rescue VALUES (1,4,1,'frostbite','Y',6200),(2,7,6,'ankle','N',300),(3,8,5,'altitude sickness','Y',9400),(4,3,3,'hand','N',NULL),(5,8,2,'frostbite','Y',9400);
-- Q: How high is Ak-Kyr?
SELECT altitude FROM peak WHERE peak_name = 'Ak-Kyr';
-- Q: How many alpinists are British?
SELECT count(*) FROM alpinist WHERE citizenship = 'British';
-- Q: Peaks from tallest to smallest
SELECT peak_name FROM peak ORDER BY altitude DESC;
-- Q: clubs, no doubles
SELECT DISTINCT club FROM alpinist;
-- Q: Which peaks were first climbed before 1900?
SELECT peak_name FROM peak WHERE first_climbed < 1900;
-- Q: How many peaks does each range have and how high is the highest of them?
SELECT T1.range_name, count(*), max(T2.altitude) FROM range AS T1 JOIN peak AS T2 ON T1.range_id = T2.range_id GROUP BY T1.range_id;
-- Q: In what country does Torre Blanca stand?
SELECT T1.country FROM range AS T1 JOIN peak AS T2 ON T1.range_id = T2.range_id WHERE T2.peak_name = 'Torre Blanca';
-- Q: Routes on granite
SELECT T3.route_name FROM range AS T1 JOIN peak AS T2 ON T1.range_id = T2.range_id JOIN route AS T3 ON T2.peak_id = T3.peak_id WHERE T1.rock = 'granite';
-- Q: Who has led the most ascents?
SELECT T1.alp_name FROM alpinist AS T1 JOIN ascent AS T2 ON T1.alp_id = T2.leader_id GROUP BY T1.alp_id ORDER BY count(*) DESC LIMIT 1;
-- Q: Grades with more than one route
SELECT grade FROM route GROUP BY grade HAVING count(*) > 1;
-- Q: On which dates did Isla Munro climb as second?
SELECT T2.climbed_on FROM alpinist AS T1 JOIN ascent AS T2 ON T1.alp_id = T2.second_id WHERE T1.alp_name = 'Isla Munro';
-- Q: Mean time taken and number of ascents for every route name
SELECT T1.route_name, avg(T2.hours_taken), count(*) FROM route AS T1 JOIN ascent AS T2 ON T1.route_id = T2.route_id GROUP BY T1.route_id;
-- Q: Routes graded VI or VII with at least 20 pitches
SELECT route_name FROM route WHERE grade IN ('VI', 'VII') AND pitches >= 20;
-- Q: Which guides come from the club with the name Club Viento or Kosice Climbers?
SELECT alp_name FROM alpinist WHERE guide = 1 AND club IN ('Club Viento', 'Kosice Climbers');
-- Q: Peaks nobody has climbed in this register
SELECT peak_name FROM peak WHERE peak_id NOT IN (SELECT T1.peak_id FROM route AS T1 JOIN ascent AS T2 ON T1.route_id = T2.route_id);
-- Q: People that have climbed as leader as well as second
SELECT T1.alp_name FROM alpinist AS T1 JOIN ascent AS T2 ON T1.alp_id = T2.leader_id INTERSECT SELECT T1.alp_name FROM alpinist AS T1 JOIN ascent AS T2 ON T1.alp_id = T2.second_id;
-- Q: Who never had to be rescued?
SELECT alp_name FROM alpinist EXCEPT SELECT T1.alp_name FROM alpinist AS T1 JOIN rescue AS T2 ON T1.alp_id = T2.alp_id;
-- Q: Peaks above the average altitude, lowest first
SELECT peak_name FROM peak WHERE altitude > (SELECT avg(altitude) FROM peak) ORDER BY altitude;
-- Q: Which route has cost the most in rescues?
SELECT T1.route_name FROM route AS T1 JOIN ascent AS T2 ON T1.route_id = T2.route_id JOIN rescue AS T3 ON T2.asc_id = T3.asc_id GROUP BY T1.route_id ORDER BY sum(T3.cost) DESC LIMIT 1;
-- Q: Names of leader and second of each ascent
SELECT T2.alp_name, T3.alp_name FROM ascent AS T1 JOIN alpinist AS T2 ON T1.leader_id = T2.alp_id JOIN alpinist AS T3 ON T1.second_id = T3.alp_id;
-- Q: How much slower or faster than the guidebook hours was each ascent? Date and difference.
SELECT T1.climbed_on, T1.hours_taken - T2.hours FROM ascent AS T1 JOIN route AS T2 ON T1.route_id = T2.route_id;
-- Q: ascents a year
SELECT strftime('%Y', climbed_on), count(*) FROM ascent GROUP BY strftime('%Y', climbed_on);
-- Q: What percentage of ascents reached the summit?
SELECT 100.0 * sum(summit) / count(*) FROM ascent;
-- Q: Which peaks have no hut?
SELECT peak_name FROM peak WHERE hut IS NULL;
