CREATE TABLE route (route_no INTEGER PRIMARY KEY, route_name TEXT, weekday TEXT, driver TEXT);
CREATE TABLE customer_site (site_code TEXT PRIMARY KEY, site_name TEXT, kind TEXT, route_no INTEGER REFERENCES route(route_no), contact TEXT, contract_end DATE);
CREATE TABLE linen (linen_code TEXT PRIMARY KEY, description TEXT, wash_price REAL, replacement_price REAL, colour TEXT);
CREATE TABLE pickup (pickup_id INTEGER PRIMARY KEY, site_code TEXT REFERENCES customer_site(site_code), picked_on DATE, returned_on DATE);
CREATE TABLE pickup_item (pickup_id INTEGER REFERENCES pickup(pickup_id), linen_code TEXT REFERENCES linen(linen_code), pieces INTEGER, pieces_lost INTEGER, PRIMARY KEY (pickup_id, linen_code));
INSERT INTO route VALUES (1,'Coast run','Monday','Aldo'),(2,'Clinic loop','Tuesday','Berta'),(3,'Hill villages','Thursday','Aldo'),(4,'Old port','Friday',NULL);
INSERT INTO customer_site VALUES ('H01','Hotel Miramar','hotel',1,'Sra. Pons','2025-12-31'),('H02','Pension Rosa','hotel',1,NULL,'2024-06-30'),('C01','Clinica Sol','hospital',2,'Dr. Vidal','2026-03-31'),('C02','Casa Abuela','care home',2,'Hna. Rut',NULL),('R01','Restaurant Cala','restaurant',3,'Quim','2025-05-31'),('R02','Bar Nou','restaurant',3,'Pau','2024-12-31'),('G01','Gym Forza','gym',NULL,'Eli','2024-09-30');
INSERT INTO linen VALUES ('SHT','Bed sheet',1.1,14,'white'),('TWL','Bath towel',0.6,7.5,'white'),('TBC','Tablecloth',1.4,19,'red'),('NAP','Napkin',0.2,1.8,'red'),('GWN','Surgical gown',1.9,26,'green'),('RUG','Bath rug',1.2,11,'grey');
INSERT INTO pickup VALUES (1,'H01','2024-01-08','2024-01-11'),(2,'C01','2024-01-09','2024-01-10'),(3,'R01','2024-01-11','2024-01-15'),(4,'H02','2024-02-05','2024-02-09'),(5,'C02','2024-02-06','2024-02-07'),(6,'H01','2024-02-12','2024-02-15'),(7,'C01','2024-02-13','2024-02-14'),(8,'R02','2024-03-07',NULL),(9,'H01','2024-03-11',NULL);
INSERT INTO pickup_item VALUES (1,'SHT',120,2),(1,'TWL',240,5),(2,'GWN',85,0),(2,'SHT',60,1),(3,'TBC',40,1),(3,'NAP',300,12),(4,'SHT',30,0),(4,'TWL',55,0),(5,'SHT',44,0),(6,'TWL',260,3),(7,'GWN',90,2),(8,'NAP',150,NULL),(9,'SHT',110,NULL);
-- Q: How many hotels do we serve?
SELECT count(*) FROM customer_site WHERE kind = 'hotel';
-- Q: Which routes does Aldo drive?
SELECT route_name FROM route WHERE driver = 'Aldo';
-- Q: linen descriptions with wash prices, dearest wash first
SELECT description, wash_price FROM linen ORDER BY wash_price DESC;
-- Q: What colours does the linen come in? Each colour once.
SELECT DISTINCT colour FROM linen;
-- Q: Sites without a contact person
SELECT site_name FROM customer_site WHERE contact IS NULL;
-- Q: How many sites are on each route? Route name and number.
SELECT r.route_name, count(*) FROM route AS r JOIN customer_site AS s ON s.route_no = r.route_no GROUP BY r.route_no;
-- Q: Which site had the most pickups?
SELECT s.site_name FROM customer_site AS s JOIN pickup AS p ON p.site_code = s.site_code GROUP BY s.site_code ORDER BY count(*) DESC LIMIT 1;
-- Q: total pieces washed per type of linen, by description
SELECT l.description, sum(i.pieces) FROM linen AS l JOIN pickup_item AS i ON i.linen_code = l.linen_code GROUP BY l.linen_code;
-- Q: On which weekday do we visit Clinica Sol?
SELECT r.weekday FROM route AS r JOIN customer_site AS s ON s.route_no = r.route_no WHERE s.site_name = 'Clinica Sol';
-- Q: Kinds of site of which we have exactly two
SELECT kind FROM customer_site GROUP BY kind HAVING count(*) = 2;
-- Q: How many pieces of each linen did Hotel Miramar send in total?
SELECT l.description, sum(i.pieces) FROM pickup_item AS i JOIN pickup AS p ON i.pickup_id = p.pickup_id JOIN customer_site AS s ON p.site_code = s.site_code JOIN linen AS l ON i.linen_code = l.linen_code WHERE s.site_name = 'Hotel Miramar' GROUP BY l.linen_code;
-- Q: Which contract ends soonest?
SELECT site_name FROM customer_site WHERE contract_end IS NOT NULL ORDER BY contract_end LIMIT 1;
-- Q: Which sites have had no pickup?
SELECT site_name FROM customer_site WHERE site_code NOT IN (SELECT site_code FROM pickup);
-- Q: Sites that send both bed sheets and bath towels
SELECT s.site_name FROM customer_site AS s JOIN pickup AS p ON p.site_code = s.site_code JOIN pickup_item AS i ON i.pickup_id = p.pickup_id JOIN linen AS l ON i.linen_code = l.linen_code WHERE l.description = 'Bed sheet' INTERSECT SELECT s.site_name FROM customer_site AS s JOIN pickup AS p ON p.site_code = s.site_code JOIN pickup_item AS i ON i.pickup_id = p.pickup_id JOIN linen AS l ON i.linen_code = l.linen_code WHERE l.description = 'Bath towel';
-- Q: Linen that was never sent in for washing
SELECT l.description FROM linen AS l LEFT JOIN pickup_item AS i ON i.linen_code = l.linen_code WHERE i.pickup_id IS NULL;
-- Q: Linen that is dearer to replace than the average
SELECT description FROM linen WHERE replacement_price > (SELECT avg(replacement_price) FROM linen);
-- Q: What do we charge per pickup for washing, pieces times wash price?
SELECT i.pickup_id, sum(i.pieces * l.wash_price) FROM pickup_item AS i JOIN linen AS l ON i.linen_code = l.linen_code GROUP BY i.pickup_id;
-- Q: pieces picked up per month
SELECT strftime('%Y-%m', p.picked_on), sum(i.pieces) FROM pickup AS p JOIN pickup_item AS i ON i.pickup_id = p.pickup_id GROUP BY strftime('%Y-%m', p.picked_on);
-- Q: How many pickups are still out, that is not returned?
SELECT count(*) FROM pickup WHERE returned_on IS NULL;
-- Q: average turnaround in days by kind of site
SELECT s.kind, avg(julianday(p.returned_on) - julianday(p.picked_on)) FROM customer_site AS s JOIN pickup AS p ON p.site_code = s.site_code WHERE p.returned_on IS NOT NULL GROUP BY s.kind;
-- Q: Percentage of pieces lost, per linen description
SELECT l.description, 100.0 * sum(i.pieces_lost) / sum(i.pieces) FROM linen AS l JOIN pickup_item AS i ON i.linen_code = l.linen_code GROUP BY l.linen_code;
