CREATE TABLE ships (ship_id INTEGER PRIMARY KEY, ship_name TEXT, tonnage INTEGER, decks INTEGER, berths INTEGER, launched INTEGER, refit_year INTEGER, flag TEXT);
CREATE TABLE ports (port_code TEXT PRIMARY KEY, port_name TEXT, country TEXT, sea TEXT, docking_fee INTEGER, tender_needed TEXT);
CREATE TABLE cruises (cruise_no TEXT PRIMARY KEY, cruise_title TEXT, ship_id INTEGER REFERENCES ships(ship_id), start_port TEXT REFERENCES ports(port_code), end_port TEXT REFERENCES ports(port_code), departs DATE, returns DATE, theme TEXT);
CREATE TABLE port_calls (call_id INTEGER PRIMARY KEY, cruise_no TEXT REFERENCES cruises(cruise_no), port_code TEXT REFERENCES ports(port_code), call_date DATE, hours_ashore REAL, cancelled INTEGER);
CREATE TABLE guests (guest_id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, country TEXT, born DATE, loyalty_tier TEXT);
CREATE TABLE bookings (booking_id INTEGER PRIMARY KEY, cruise_no TEXT REFERENCES cruises(cruise_no), guest_id INTEGER REFERENCES guests(guest_id), cabin_class TEXT, booked_on DATE, fare INTEGER, discount INTEGER);
CREATE TABLE shore_trips (trip_id INTEGER PRIMARY KEY, port_code TEXT REFERENCES ports(port_code), trip_name TEXT, price REAL, hours REAL, max_guests INTEGER, guide TEXT);
INSERT INTO ships VALUES (1,'Amber Duchess',48000,10,1240,1999,2016,'Malta'),(2,'Coral Duchess',91000,14,2600,2011,NULL,'Malta'),(3,'Fjord Pilgrim',21500,7,520,1988,2019,'Norway'),(4,'Silver Meridian',134000,17,3900,2022,NULL,'Panama');
INSERT INTO ports VALUES ('BGO','Bergen','Norway','North Sea',14000,'N'),('GEI','Geiranger','Norway','North Sea',9000,'Y'),('VLT','Valletta','Malta','Mediterranean',18500,'N'),('SNT','Santorini','Greece','Mediterranean',11000,'Y'),('KTK','Katakolon','Greece','Mediterranean',7600,'N'),('BRI','Bridgetown','Barbados','Caribbean',12500,'N'),('HAM','Hamburg','Germany','North Sea',20500,'N'),('STG','St. George''s','Grenada','Caribbean',6900,'N');
INSERT INTO cruises VALUES ('C201','Fjords in Spring',3,'HAM','HAM','2024-04-28','2024-05-08','nature'),('C202','Northern Lights Farewell',3,'BGO','HAM','2024-09-21','2024-10-01','nature'),('C203','Isles of Legend',1,'VLT','VLT','2024-05-11','2024-05-18','history'),('C204','Aegean Flavours',2,'VLT','KTK','2024-06-02','2024-06-12','food'),('C205','Caribbean Carnival',4,'BRI','BRI','2024-12-14','2024-12-28','music'),('C206','Spice Islands',4,'BRI','STG','2025-01-04','2025-01-11','food'),('C207','Legends Again',1,'VLT','VLT','2024-10-05','2024-10-12','history');
INSERT INTO port_calls VALUES (1,'C201','BGO','2024-04-30',9,0),(2,'C201','GEI','2024-05-02',6.5,0),(3,'C203','SNT','2024-05-13',8,1),(4,'C203','KTK','2024-05-15',7,0),(5,'C204','SNT','2024-06-05',9.5,0),(6,'C204','KTK','2024-06-08',5,0),(7,'C205','STG','2024-12-18',10,0),(8,'C206','STG','2025-01-07',8.5,0),(9,'C202','GEI','2024-09-24',5.5,1),(10,'C207','SNT','2024-10-08',7.5,0);
INSERT INTO guests VALUES (1,'Hedda','Brun','Norway','1951-03-06','gold'),(2,'Karl','Brunner','Germany','1948-10-19','platinum'),(3,'Lucia','Farrugia','Malta','1979-01-27','silver'),(4,'Winston','Clarke','Barbados','1985-05-15',NULL),(5,'Anneliese','Brunner','Germany','1950-07-02','platinum'),(6,'Eleni','Kosta','Greece','1993-12-11',NULL),(7,'Piet','Vos','Netherlands','1966-08-23','silver'),(8,'Marjorie','Bell','Canada','1944-04-30','gold');
INSERT INTO bookings VALUES (1,'C201',2,'suite','2023-11-02',4200,300),(2,'C201',5,'suite','2023-11-02',4100,300),(3,'C201',1,'inside','2024-01-20',1650,0),(4,'C203',3,'balcony','2024-02-14',1480,100),(5,'C203',7,'inside','2024-03-01',990,NULL),(6,'C204',3,'balcony','2024-03-18',2250,150),(7,'C204',8,'suite','2024-02-05',3900,400),(8,'C205',8,'suite','2024-06-10',5600,500),(9,'C205',4,'ocean view','2024-07-21',2380,0),(10,'C206',2,'balcony','2024-08-08',2740,250),(11,'C202',1,'ocean view','2024-05-30',1890,90),(12,'C207',7,'inside','2024-06-25',1050,NULL);
INSERT INTO shore_trips VALUES (1,'BGO','Old Wharf Walk',39,2.5,25,'Liv'),(2,'BGO','Cable Car Morning',55,3,30,'Odd'),(3,'GEI','Eagle Bend by Coach',72,3.5,45,'Liv'),(4,'SNT','Crater Walk',64,4,20,'Nikos'),(5,'SNT','Wine at Sunset',98,3,16,'Nikos'),(6,'KTK','Ancient Games',59,4.5,40,'Despina'),(7,'STG','Nutmeg Morning',47,3,18,'Rhona'),(8,'VLT','Knights of the Harbour',42,2,25,NULL),(9,'SNT','Donkey Free Ascent',35,1.5,24,'Eva');
-- Q: How many berths does the Fjord Pilgrim have?
SELECT berths FROM ships WHERE ship_name = 'Fjord Pilgrim';
-- Q: List the names and docking fees of the ports in Greece.
SELECT port_name, docking_fee FROM ports WHERE country = 'Greece';
-- Q: On which ship does Aegean Flavours sail?
SELECT T1.ship_name FROM ships AS T1 JOIN cruises AS T2 ON T1.ship_id = T2.ship_id WHERE T2.cruise_title = 'Aegean Flavours';
-- Q: Show the title, the start port and the end port (by name) of every cruise.
SELECT T1.cruise_title, T2.port_name, T3.port_name FROM cruises AS T1 JOIN ports AS T2 ON T1.start_port = T2.port_code JOIN ports AS T3 ON T1.end_port = T3.port_code;
-- Q: What are the numbers of the cruises that end somewhere else than they begin?
SELECT cruise_no FROM cruises WHERE start_port != end_port;
-- Q: Which guests have a last name starting with Brun? First and last names, ordered by first name.
SELECT first_name, last_name FROM guests WHERE last_name LIKE 'Brun%' ORDER BY first_name ASC;
-- Q: Find the id and last name of guests who have booked at least two cruises.
SELECT T1.guest_id, T1.last_name FROM guests AS T1 JOIN bookings AS T2 ON T1.guest_id = T2.guest_id GROUP BY T1.guest_id HAVING count(*) >= 2;
-- Q: Which trips leave from ports where a tender is needed? Give trip name and price.
SELECT T1.trip_name, T1.price FROM shore_trips AS T1 JOIN ports AS T2 ON T1.port_code = T2.port_code WHERE T2.tender_needed = 'Y';
-- Q: What is the average, minimum and maximum fare of each cabin class?
SELECT cabin_class, avg(fare), min(fare), max(fare) FROM bookings GROUP BY cabin_class;
-- Q: Which ports have been called at by both the Amber Duchess and the Coral Duchess?
SELECT T1.port_name FROM ports AS T1 JOIN port_calls AS T2 ON T1.port_code = T2.port_code JOIN cruises AS T3 ON T2.cruise_no = T3.cruise_no JOIN ships AS T4 ON T3.ship_id = T4.ship_id WHERE T4.ship_name = 'Amber Duchess' INTERSECT SELECT T1.port_name FROM ports AS T1 JOIN port_calls AS T2 ON T1.port_code = T2.port_code JOIN cruises AS T3 ON T2.cruise_no = T3.cruise_no JOIN ships AS T4 ON T3.ship_id = T4.ship_id WHERE T4.ship_name = 'Coral Duchess';
-- Q: What is the title of the cruise that took in the most money in fares?
SELECT T1.cruise_title FROM cruises AS T1 JOIN bookings AS T2 ON T1.cruise_no = T2.cruise_no GROUP BY T1.cruise_no ORDER BY sum(T2.fare) DESC LIMIT 1;
-- Q: Which shore trips cost more than the average trip but last less than 4 hours?
SELECT trip_name FROM shore_trips WHERE price > (SELECT avg(price) FROM shore_trips) AND hours < 4;
-- Q: For each port name, how many shore trips are on offer? Fewest first.
SELECT T1.port_name, count(*) FROM ports AS T1 JOIN shore_trips AS T2 ON T1.port_code = T2.port_code GROUP BY T1.port_code ORDER BY count(*) ASC;
-- Q: Which countries do guests come from that have none of our ports?
SELECT country FROM guests EXCEPT SELECT country FROM ports;
-- Q: two cheapest trips at every port: port code, trip, price
SELECT port_code, trip_name, price FROM (SELECT port_code, trip_name, price, row_number() OVER (PARTITION BY port_code ORDER BY price ASC) AS place FROM shore_trips) WHERE place <= 2;
-- Q: Oldest guest in each loyalty tier (tier, first name, last name), guests without a tier left out
SELECT loyalty_tier, first_name, last_name FROM (SELECT loyalty_tier, first_name, last_name, row_number() OVER (PARTITION BY loyalty_tier ORDER BY born ASC) AS place FROM guests WHERE loyalty_tier IS NOT NULL) WHERE place <= 1;
-- Q: what percentage of port calls was cancelled?
SELECT 100.0 * sum(CASE WHEN cancelled = 1 THEN 1 ELSE 0 END) / count(*) FROM port_calls;
-- Q: Which portion of all fares comes from each cabin class, as a fraction?
SELECT cabin_class, CAST(sum(fare) AS REAL) / (SELECT sum(fare) FROM bookings) FROM bookings GROUP BY cabin_class;
-- Q: ships by size: yacht below 30000 tons, liner below 100000, resort beyond
SELECT ship_name, CASE WHEN tonnage < 30000 THEN 'yacht' WHEN tonnage < 100000 THEN 'liner' ELSE 'resort' END FROM ships;
-- Q: for each cruise number: how many suites and how many inside cabins were booked
SELECT cruise_no, sum(CASE WHEN cabin_class = 'suite' THEN 1 ELSE 0 END), sum(CASE WHEN cabin_class = 'inside' THEN 1 ELSE 0 END) FROM bookings GROUP BY cruise_no;
-- Q: Ports that have no shore trip yet
SELECT T1.port_name FROM ports AS T1 LEFT JOIN shore_trips AS T2 ON T1.port_code = T2.port_code WHERE T2.trip_id IS NULL;
-- Q: Which guests have never booked anything? last names
SELECT T1.last_name FROM guests AS T1 WHERE NOT EXISTS (SELECT * FROM bookings AS T2 WHERE T2.guest_id = T1.guest_id);
-- Q: How many days is each cruise? title and days, longest first
SELECT cruise_title, julianday(returns) - julianday(departs) FROM cruises ORDER BY julianday(returns) - julianday(departs) DESC;
-- Q: count of bookings made in February 2024
SELECT count(*) FROM bookings WHERE strftime('%Y-%m', booked_on) = '2024-02';
-- Q: What does each booking come to after the discount, with a missing discount taken as 0?
SELECT booking_id, fare - COALESCE(discount, 0) FROM bookings;
-- Q: Which guide leads more than one trip?
SELECT guide FROM shore_trips GROUP BY guide HAVING count(*) > 1;
