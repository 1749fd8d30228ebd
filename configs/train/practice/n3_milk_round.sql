CREATE TABLE rounds (rnd_cd TEXT PRIMARY KEY, rnd_nm TEXT, drv_id INTEGER REFERENCES drivers(drv_id), km REAL, start_tm TEXT);
CREATE TABLE drivers (drv_id INTEGER PRIMARY KEY, drv_nm TEXT, dt_hired DATE, float_no TEXT, wk_pay REAL);
CREATE TABLE streets (st_id INTEGER PRIMARY KEY, st_nm TEXT, rnd_cd TEXT REFERENCES rounds(rnd_cd), village TEXT);
CREATE TABLE households (hh_id INTEGER PRIMARY KEY, hh_nm TEXT, st_id INTEGER REFERENCES streets(st_id), house_no INTEGER, dt_joined DATE, dt_left DATE, bal REAL);
CREATE TABLE products (prd_id INTEGER PRIMARY KEY, prd_nm TEXT, prd_cat TEXT, unit_pr REAL, unit_cost REAL, returnable TEXT);
CREATE TABLE standing_orders (hh_id INTEGER REFERENCES households(hh_id), prd_id INTEGER REFERENCES products(prd_id), wkday TEXT, qty INTEGER, PRIMARY KEY (hh_id, prd_id, wkday));
CREATE TABLE drops (drop_id INTEGER PRIMARY KEY, hh_id INTEGER REFERENCES households(hh_id), prd_id INTEGER REFERENCES products(prd_id), drv_id INTEGER REFERENCES drivers(drv_id), dt DATE, qty INTEGER, empties INTEGER, complaint TEXT);
INSERT INTO drivers VALUES (1,'Ken Ollerton','1996-07-01','F1',480),(2,'Stella Wick','2010-03-15','F2',455),(3,'Abdi Noor','2019-08-05','F3',430),(4,'Mick Payne','2023-10-30',NULL,400);
INSERT INTO rounds VALUES ('R1','Hilltop',1,18.5,'02:30'),('R2','Riverside',2,24,'02:00'),('R3','New Estate',3,11.2,'03:15'),('R4','Outer Farms',1,39.6,'01:30');
INSERT INTO streets VALUES (1,'Church Lane','R1','Aldby'),(2,'Beacon Road','R1','Aldby'),(3,'Weir Street','R2','Thornby'),(4,'Mill Row','R2','Thornby'),(5,'Kestrel Way','R3','Aldby'),(6,'Drove Road','R4','Fenton'),(7,'Swift Close','R3','Aldby');
INSERT INTO households VALUES (1,'Atkin',1,4,'2015-02-01',NULL,12.4),(2,'Beech',1,11,'2018-06-14',NULL,0),(3,'Corrigan',3,27,'2011-09-09','2023-12-31',-3.5),(4,'Desai',4,2,'2020-04-01',NULL,25.9),(5,'Eames',5,60,'2022-01-10',NULL,8),(6,'Farrow',6,1,'2009-05-20',NULL,47.3),(7,'Gill',2,15,'2023-11-02',NULL,0),(8,'Hobson',5,62,'2024-02-12',NULL,4.2);
INSERT INTO products VALUES (1,'whole milk pint','milk',0.95,0.55,'Y'),(2,'skimmed milk pint','milk',0.95,0.5,'Y'),(3,'oat drink','milk',1.9,1.2,'N'),(4,'eggs half dozen','farm',2.2,1.4,'N'),(5,'butter 250g','dairy',2.6,1.9,'N'),(6,'orange juice','juice',1.8,1.1,'Y'),(7,'double cream','dairy',1.5,0.9,'N'),(8,'sourdough loaf','bread',3.4,2.3,'N');
INSERT INTO standing_orders VALUES (1,1,'Mon',2),(1,1,'Thu',2),(1,4,'Thu',1),(2,2,'Mon',1),(4,1,'Tue',4),(4,6,'Tue',2),(5,3,'Wed',2),(6,1,'Mon',6),(6,5,'Mon',1),(8,1,'Wed',2),(8,8,'Sat',1);
INSERT INTO drops VALUES (1,1,1,1,'2024-01-04',2,2,NULL),(2,1,4,1,'2024-01-04',1,0,'broken egg'),(3,4,1,2,'2024-01-09',4,4,NULL),(4,4,6,2,'2024-01-09',2,1,NULL),(5,5,3,3,'2024-01-17',2,0,'late'),(6,6,1,1,'2024-02-05',6,5,NULL),(7,6,5,1,'2024-02-05',1,0,NULL),(8,2,2,1,'2024-02-12',1,1,NULL),(9,8,1,3,'2024-03-06',2,0,'late'),(10,4,1,3,'2024-03-12',4,3,NULL),(11,8,8,3,'2024-03-16',1,0,NULL);
-- Q: Find the name and price of the products of the dairy category.
SELECT prd_nm, unit_pr FROM products WHERE prd_cat = 'dairy';
-- Q: What are the codes and names of the rounds longer than the average round?
SELECT rnd_cd, rnd_nm FROM rounds WHERE km > (SELECT avg(km) FROM rounds);
-- Q: Show the name of each round, the name of its driver and the start time, earliest first.
SELECT r.rnd_nm, d.drv_nm, r.start_tm FROM rounds AS r JOIN drivers AS d ON r.drv_id = d.drv_id ORDER BY r.start_tm;
-- Q: Which drivers have more than one round? Give the name and the number of rounds.
SELECT d.drv_nm, count(*) FROM drivers AS d JOIN rounds AS r ON r.drv_id = d.drv_id GROUP BY d.drv_id HAVING count(*) > 1;
-- Q: List the names of the streets on which no household is registered.
SELECT st_nm FROM streets WHERE st_id NOT IN (SELECT st_id FROM households);
-- Q: What are the names of the households in Aldby, with street and house number?
SELECT h.hh_nm, s.st_nm, h.house_no FROM households AS h JOIN streets AS s ON h.st_id = s.st_id WHERE s.village = 'Aldby';
-- Q: Find the names of the households that have a standing order for Mon and another for Thu.
SELECT h.hh_nm FROM households AS h JOIN standing_orders AS o ON o.hh_id = h.hh_id WHERE o.wkday = 'Mon' INTERSECT SELECT h.hh_nm FROM households AS h JOIN standing_orders AS o ON o.hh_id = h.hh_id WHERE o.wkday = 'Thu';
-- Q: What are the ids and names of the products that are in no standing order?
SELECT prd_id, prd_nm FROM products WHERE prd_id NOT IN (SELECT prd_id FROM standing_orders);
-- Q: Find the names of the products whose name contains "milk" but which are not skimmed.
SELECT prd_nm FROM products WHERE prd_nm LIKE '%milk%' AND prd_nm NOT LIKE '%skimmed%';
-- Q: What is the village whose households owe the largest total balance?
SELECT s.village FROM streets AS s JOIN households AS h ON h.st_id = s.st_id GROUP BY s.village ORDER BY sum(h.bal) DESC LIMIT 1;
-- Q: What are the average, minimum and maximum balance of the households that have not left?
SELECT avg(bal), min(bal), max(bal) FROM households WHERE dt_left IS NULL;
-- Q: Show the names of the drivers except those who ever got a complaint.
SELECT drv_nm FROM drivers EXCEPT SELECT d.drv_nm FROM drivers AS d JOIN drops AS x ON x.drv_id = d.drv_id WHERE x.complaint IS NOT NULL;
-- Q: profit per unit on each product, to 2 decimals
SELECT prd_nm, round(unit_pr - unit_cost, 2) FROM products;
-- Q: What are the standing orders of each household worth in a week?
SELECT h.hh_nm, sum(o.qty * p.unit_pr) FROM standing_orders AS o JOIN households AS h ON o.hh_id = h.hh_id JOIN products AS p ON o.prd_id = p.prd_id GROUP BY h.hh_id;
-- Q: percentage of drops with a complaint
SELECT 100.0 * sum(CASE WHEN complaint IS NOT NULL THEN 1 ELSE 0 END) / count(*) FROM drops;
-- Q: bottles out and not returned (qty minus empties), returnable products only, per household name
SELECT h.hh_nm, sum(d.qty - d.empties) FROM drops AS d JOIN households AS h ON d.hh_id = h.hh_id JOIN products AS p ON d.prd_id = p.prd_id WHERE p.returnable = 'Y' GROUP BY h.hh_id;
-- Q: Which weekday has the most items on standing order?
SELECT wkday FROM standing_orders GROUP BY wkday ORDER BY sum(qty) DESC LIMIT 1;
-- Q: Turnover by month
SELECT strftime('%Y-%m', d.dt), sum(d.qty * p.unit_pr) FROM drops AS d JOIN products AS p ON d.prd_id = p.prd_id GROUP BY strftime('%Y-%m', d.dt);
-- Q: how many days was Corrigan a customer?
SELECT julianday(dt_left) - julianday(dt_joined) FROM households WHERE hh_nm = 'Corrigan';
-- Q: best-paying product of each category: category, product, price
SELECT prd_cat, prd_nm, unit_pr FROM (SELECT prd_cat, prd_nm, unit_pr, row_number() OVER (PARTITION BY prd_cat ORDER BY unit_pr DESC) AS n FROM products) WHERE n = 1;
-- Q: Household balances: ahead (below 0), even (0) or owing: show which
SELECT hh_nm, CASE WHEN bal < 0 THEN 'ahead' WHEN bal = 0 THEN 'even' ELSE 'owing' END FROM households;
-- Q: households that had no drop at all so far
SELECT hh_nm FROM households WHERE NOT EXISTS (SELECT 1 FROM drops WHERE drops.hh_id = households.hh_id);
-- Q: Each driver's float; 'spare' for whoever has none
SELECT drv_nm, COALESCE(float_no, 'spare') FROM drivers;
-- Q: kilometres of the rounds as a share of all kilometres (percent)
SELECT rnd_nm, 100.0 * km / (SELECT sum(km) FROM rounds) FROM rounds;
