CREATE TABLE carriers (carrier_code TEXT PRIMARY KEY, carrier_name TEXT, home_country TEXT, founded INTEGER, fleet_size INTEGER);
CREATE TABLE masts (mast_id INTEGER PRIMARY KEY, mast_name TEXT, city TEXT, country TEXT, elevation_m INTEGER, berths INTEGER);
CREATE TABLE airships (tail_no TEXT PRIMARY KEY, ship_name TEXT, carrier_code TEXT REFERENCES carriers(carrier_code), seats INTEGER, length_m REAL, lifting_gas TEXT, commissioned DATE);
CREATE TABLE voyages (voyage_id INTEGER PRIMARY KEY, tail_no TEXT REFERENCES airships(tail_no), from_mast INTEGER REFERENCES masts(mast_id), to_mast INTEGER REFERENCES masts(mast_id), departs DATE, arrives DATE, distance_km INTEGER, fare REAL, status TEXT);
CREATE TABLE passengers (pax_id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, nationality TEXT, loyalty_tier TEXT);
CREATE TABLE bookings (booking_id INTEGER PRIMARY KEY, pax_id INTEGER REFERENCES passengers(pax_id), voyage_id INTEGER REFERENCES voyages(voyage_id), cabin TEXT, booked_on DATE, seats_taken INTEGER, luggage_kg REAL);
INSERT INTO carriers VALUES ('ZNX','Zenixair','Norway',1999,14),('CLD','Cloudkeel','Portugal',2008,9),('BRM','Brumalift','Chile',2015,4),('OSP','Osprey Drift','Norway',2011,6),('LUM','Lumen Skies','Kenya',2019,3);
INSERT INTO masts VALUES (1,'Tern Point','Bergen','Norway',40,4),(2,'Alto da Serra','Porto','Portugal',220,3),(3,'Cerro Mast','Valdivia','Chile',510,2),(4,'Ngong Tower','Nairobi','Kenya',1790,2),(5,'Fjord Gate','Oslo','Norway',95,5),(6,'Point Breeze','Halifax','Canada',33,1);
INSERT INTO airships VALUES ('Z-101','Grey Heron','ZNX',80,142.5,'helium','2009-05-01'),('Z-102','Night Tern','ZNX',64,121.0,'helium','2013-08-20'),('C-201','Saudade','CLD',48,98.2,'hydrogen','2011-02-11'),('C-202','Vento','CLD',96,160.4,'helium','2020-10-05'),('B-301','Andina','BRM',40,88.0,'helium','2016-06-30'),('O-401','Fish Eagle','OSP',72,131.7,'hydrogen','2014-04-14'),('L-501','Savanna Heron','LUM',56,110.3,'helium','2021-01-09');
INSERT INTO voyages VALUES (1,'Z-101',1,2,'2024-03-01','2024-03-03',2400,620,'completed'),(2,'Z-101',2,1,'2024-03-06','2024-03-08',2400,640,'completed'),(3,'C-201',2,6,'2024-03-10','2024-03-14',4700,980,'cancelled'),(4,'C-202',2,4,'2024-04-02','2024-04-07',6300,1350,'completed'),(5,'O-401',5,1,'2024-04-09','2024-04-10',310,120,'completed'),(6,'L-501',4,2,'2024-04-20','2024-04-26',6300,1290,'delayed'),(7,'Z-102',5,2,'2024-05-04','2024-05-06',2600,655,'completed'),(8,'O-401',1,5,'2024-05-05','2024-05-06',310,115,'delayed'),(9,'B-301',3,6,'2024-05-18','2024-05-25',9200,1820,'cancelled');
INSERT INTO passengers VALUES (1,'Ragna','Holt','Norway','gold'),(2,'Duarte','Lima','Portugal','silver'),(3,'Wanja','Kiprop','Kenya',NULL),(4,'Elisa','Rojas','Chile','gold'),(5,'Owen','Tait','Canada',NULL),(6,'Signe','Holt','Norway','silver'),(7,'Marta','Lima','Portugal','basic');
INSERT INTO bookings VALUES (1,1,1,'berth','2024-01-10',2,31.5),(2,2,1,'lounge','2024-02-02',1,12.0),(3,1,2,'berth','2024-01-10',2,40.2),(4,3,4,'suite','2024-02-20',1,23.0),(5,4,9,'suite','2024-03-15',3,66.0),(6,6,5,'lounge','2024-04-01',1,NULL),(7,3,6,'berth','2024-04-05',1,25.5),(8,2,7,'lounge','2024-04-18',2,18.4),(9,6,8,'lounge','2024-05-01',4,9.0),(10,1,7,'suite','2024-04-30',1,20.0);
-- Q: Find the name and code of the carrier that was founded first.
SELECT carrier_name, carrier_code FROM carriers ORDER BY founded LIMIT 1;
-- Q: What are the names and tail numbers of airships whose seat count is above the average?
SELECT ship_name, tail_no FROM airships WHERE seats > (SELECT avg(seats) FROM airships);
-- Q: List the name of each carrier and how many airships it has, most first.
SELECT T1.carrier_name, count(*) FROM carriers AS T1 JOIN airships AS T2 ON T1.carrier_code = T2.carrier_code GROUP BY T1.carrier_code ORDER BY count(*) DESC;
-- Q: Which masts have been the destination of at least two voyages? Give the mast name and the number.
SELECT T1.mast_name, count(*) FROM masts AS T1 JOIN voyages AS T2 ON T1.mast_id = T2.to_mast GROUP BY T1.mast_id HAVING count(*) >= 2;
-- Q: Show the ids and cities of the masts from which no voyage starts.
SELECT mast_id, city FROM masts WHERE NOT mast_id IN (SELECT from_mast FROM voyages);
-- Q: What are the average, minimum and maximum fare of the completed voyages?
SELECT avg(fare), min(fare), max(fare) FROM voyages WHERE status = 'completed';
-- Q: Show the names of ships containing the word Heron together with their carrier's name.
SELECT T1.ship_name, T2.carrier_name FROM airships AS T1 JOIN carriers AS T2 ON T1.carrier_code = T2.carrier_code WHERE T1.ship_name LIKE '%Heron%';
-- Q: Find the first and last names of passengers who booked both a berth and a suite.
SELECT T1.first_name, T1.last_name FROM passengers AS T1 JOIN bookings AS T2 ON T1.pax_id = T2.pax_id WHERE T2.cabin = 'berth' INTERSECT SELECT T1.first_name, T1.last_name FROM passengers AS T1 JOIN bookings AS T2 ON T1.pax_id = T2.pax_id WHERE T2.cabin = 'suite';
-- Q: Which voyage ids left from masts in Norway, and when did they depart?
SELECT T1.voyage_id, T1.departs FROM voyages AS T1 JOIN masts AS T2 ON T1.from_mast = T2.mast_id WHERE T2.country = 'Norway';
-- Q: What is the name of the carrier whose airships have flown the largest total distance?
SELECT T1.carrier_name FROM carriers AS T1 JOIN airships AS T2 ON T1.carrier_code = T2.carrier_code JOIN voyages AS T3 ON T2.tail_no = T3.tail_no GROUP BY T1.carrier_code ORDER BY sum(T3.distance_km) DESC LIMIT 1;
-- Q: What are the codes of carriers that have no hydrogen ship?
SELECT carrier_code FROM carriers EXCEPT SELECT carrier_code FROM airships WHERE lifting_gas = 'hydrogen';
-- Q: Give the first name and nationality of all passengers who are gold or silver members, sorted by last name.
SELECT first_name, nationality FROM passengers WHERE loyalty_tier = 'gold' OR loyalty_tier = 'silver' ORDER BY last_name;
-- Q: how many days did each voyage last?
SELECT voyage_id, julianday(arrives) - julianday(departs) FROM voyages;
-- Q: What percentage of voyages got cancelled?
SELECT 100.0 * sum(CASE WHEN status = 'cancelled' THEN 1 ELSE 0 END) / count(*) FROM voyages;
-- Q: last names in capitals of the passengers from Norway
SELECT upper(last_name) FROM passengers WHERE nationality = 'Norway';
-- Q: What did each booking cost in total, fare times seats taken?
SELECT T1.booking_id, T2.fare * T1.seats_taken FROM bookings AS T1 JOIN voyages AS T2 ON T1.voyage_id = T2.voyage_id;
-- Q: label every voyage as short below 1000 km, medium below 5000 km and long otherwise
SELECT voyage_id, CASE WHEN distance_km < 1000 THEN 'short' WHEN distance_km < 5000 THEN 'medium' ELSE 'long' END FROM voyages;
-- Q: Which passengers have never booked anything?
SELECT T1.first_name, T1.last_name FROM passengers AS T1 WHERE NOT EXISTS (SELECT * FROM bookings AS T2 WHERE T2.pax_id = T1.pax_id);
-- Q: departures per month
SELECT strftime('%Y-%m', departs), count(*) FROM voyages GROUP BY strftime('%Y-%m', departs);
-- Q: longest airship of every carrier: carrier code and ship name
SELECT carrier_code, ship_name FROM (SELECT carrier_code, ship_name, row_number() OVER (PARTITION BY carrier_code ORDER BY length_m DESC) AS place FROM airships) WHERE place = 1;
-- Q: Show each passenger's last name with the loyalty tier, or 'none' where it is missing.
SELECT last_name, COALESCE(loyalty_tier, 'none') FROM passengers;
-- Q: running total of seats taken in order of booking date
SELECT booked_on, sum(seats_taken) OVER (ORDER BY booked_on) FROM bookings;
-- Q: Which last names occur more than once among the passengers?
SELECT last_name FROM passengers GROUP BY last_name HAVING count(*) > 1;
-- Q: what share of each cabin's bookings is for a single seat (1)?
SELECT cabin, CAST(sum(CASE WHEN seats_taken = 1 THEN 1 ELSE 0 END) AS REAL) / count(*) FROM bookings GROUP BY cabin;
