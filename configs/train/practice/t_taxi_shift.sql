CREATE TABLE cabbies (badge TEXT PRIMARY KEY, first TEXT, last TEXT, born INTEGER, licensed_since DATE, mentor_badge TEXT REFERENCES cabbies(badge));
CREATE TABLE cabs (plate TEXT PRIMARY KEY, make TEXT, yr INTEGER, seats INTEGER, wheelchair TEXT, owner_badge TEXT REFERENCES cabbies(badge));
CREATE TABLE zones (zone_code TEXT PRIMARY KEY, zone_name TEXT, surcharge REAL);
CREATE TABLE fares (fare_no INTEGER PRIMARY KEY, badge TEXT REFERENCES cabbies(badge), plate TEXT REFERENCES cabs(plate), pickup TEXT REFERENCES zones(zone_code), dropoff TEXT REFERENCES zones(zone_code), day DATE, km REAL, amt REAL, tip REAL, paid_by TEXT);
INSERT INTO cabbies VALUES ('B01','Rosa','Quint',1970,'1995-02-01',NULL),('B02','Hamid','Saleh',1983,'2010-07-15','B01'),('B03','Petra','Novak',1991,'2018-03-20','B01'),('B04','Lou','Ferris',1965,'1990-11-11',NULL),('B05','Amina','Toure',1995,'2021-05-05','B02'),('B06','Jan','Ferris',1998,'2022-09-01','B04');
INSERT INTO cabs VALUES ('TX-118','Skoda',2015,4,'N','B01'),('TX-204','Mercedes',2019,4,'N','B02'),('TX-330','Ford',2018,7,'Y','B04'),('TX-331','Ford',2021,7,'Y','B04'),('TX-409','Toyota',2020,4,'N',NULL),('TX-500','Toyota',2022,4,NULL,NULL);
INSERT INTO zones VALUES ('AIR','Airport',6.0),('CTR','City centre',1.5),('HBR','Harbour',1.0),('SUB','Suburbs',0.0),('UNI','Campus',0.0);
INSERT INTO fares VALUES (1,'B01','TX-118','CTR','AIR','2024-02-01',18.2,41.0,4.0,'card'),(2,'B02','TX-204','AIR','HBR','2024-02-01',21.5,52.5,0.0,'cash'),(3,'B03','TX-409','SUB','CTR','2024-02-02',7.3,16.8,2.0,'card'),(4,'B03','TX-409','CTR','SUB','2024-02-09',7.1,16.0,NULL,'card'),(5,'B04','TX-330','AIR','CTR','2024-03-01',17.9,48.0,7.5,'cash'),(6,'B01','TX-118','CTR','CTR','2024-03-02',2.4,8.5,1.0,'cash'),(7,'B05','TX-204','HBR','AIR','2024-03-05',22.0,54.0,6.0,'app'),(8,'B02','TX-204','CTR','HBR','2024-03-07',3.9,11.2,1.5,'card'),(9,'B04','TX-331','SUB','AIR','2024-04-03',25.3,58.4,NULL,'app'),(10,'B01','TX-118','AIR','SUB','2024-04-04',24.0,55.5,5.0,'card');
-- Q: how many cabs do we have
SELECT count(*) FROM cabs;
-- Q: First and last names of drivers born before 1980
SELECT first, last FROM cabbies WHERE born < 1980;
-- Q: Which zones carry no surcharge?
SELECT zone_name FROM zones WHERE surcharge = 0;
-- Q: What was the highest tip ever given?
SELECT max(tip) FROM fares;
-- Q: In how many different ways do passengers pay?
SELECT count(DISTINCT paid_by) FROM fares;
-- Q: Total takings per way of paying, largest first
SELECT paid_by, sum(amt) FROM fares GROUP BY paid_by ORDER BY sum(amt) DESC;
-- Q: Who drove the longest single fare? First and last name.
SELECT cabbies.first, cabbies.last FROM cabbies JOIN fares ON cabbies.badge = fares.badge ORDER BY fares.km DESC LIMIT 1;
-- Q: Show the plates of the wheelchair cabs owned by Lou Ferris.
SELECT cabs.plate FROM cabs JOIN cabbies ON cabs.owner_badge = cabbies.badge WHERE cabbies.first = 'Lou' AND cabbies.last = 'Ferris' AND cabs.wheelchair = 'Y';
-- Q: In which zone do most rides begin?
SELECT zones.zone_name FROM zones JOIN fares ON zones.zone_code = fares.pickup GROUP BY zones.zone_code ORDER BY count(*) DESC LIMIT 1;
-- Q: Which badges earned more than 70 in fares altogether?
SELECT badge FROM fares GROUP BY badge HAVING sum(amt) > 70;
-- Q: For each make, the number of cabs and the newest year
SELECT make, count(*), max(yr) FROM cabs GROUP BY make;
-- Q: How many rides ended at the airport and cost over 45?
SELECT count(*) FROM fares JOIN zones ON fares.dropoff = zones.zone_code WHERE zones.zone_name = 'Airport' AND fares.amt > 45;
-- Q: Which cabs have never carried a fare?
SELECT plate FROM cabs WHERE plate NOT IN (SELECT plate FROM fares);
-- Q: Give the first name of each driver and that of the driver's mentor.
SELECT a.first, b.first FROM cabbies AS a JOIN cabbies AS b ON a.mentor_badge = b.badge;
-- Q: Which badges have taken both card and cash payments?
SELECT badge FROM fares WHERE paid_by = 'card' INTERSECT SELECT badge FROM fares WHERE paid_by = 'cash';
-- Q: Which drivers own no cab? Show first and last name.
SELECT first, last FROM cabbies WHERE badge NOT IN (SELECT owner_badge FROM cabs WHERE owner_badge IS NOT NULL);
-- Q: For each month, the number of fares and the money taken.
SELECT strftime('%Y-%m', day), count(*), sum(amt) FROM fares GROUP BY strftime('%Y-%m', day);
-- Q: For how many fares was no tip noted?
SELECT count(*) FROM fares WHERE tip IS NULL;
-- Q: What percentage of fares were paid by card?
SELECT 100.0 * sum(CASE WHEN paid_by = 'card' THEN 1 ELSE 0 END) / count(*) FROM fares;
-- Q: the dearest fare of every driver: badge, fare number, amount
SELECT badge, fare_no, amt FROM (SELECT badge, fare_no, amt, row_number() OVER (PARTITION BY badge ORDER BY amt DESC) AS place FROM fares) WHERE place = 1;
