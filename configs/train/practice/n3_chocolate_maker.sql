CREATE TABLE plantations (id INTEGER PRIMARY KEY, name TEXT, country TEXT, hectares REAL, fair_trade INTEGER, partner_since INTEGER);
CREATE TABLE bean_lots (id INTEGER PRIMARY KEY, plantation_id INTEGER REFERENCES plantations(id), variety TEXT, arrived DATE, kilos REAL, price_per_kilo REAL, cut_test INTEGER);
CREATE TABLE roasts (id INTEGER PRIMARY KEY, bean_lot_id INTEGER REFERENCES bean_lots(id), roasted_by INTEGER REFERENCES staff(id), date DATE, minutes INTEGER, celsius INTEGER, kilos_in REAL, kilos_out REAL);
CREATE TABLE staff (id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, job TEXT, hired DATE, salary INTEGER, boss_id INTEGER REFERENCES staff(id));
CREATE TABLE bars (id INTEGER PRIMARY KEY, name TEXT, kind TEXT, cocoa_percent INTEGER, grams INTEGER, price REAL, created_by INTEGER REFERENCES staff(id), launched DATE, retired DATE);
CREATE TABLE bar_origins (bar_id INTEGER REFERENCES bars(id), plantation_id INTEGER REFERENCES plantations(id), share_percent INTEGER, PRIMARY KEY (bar_id, plantation_id));
CREATE TABLE stockists (id INTEGER PRIMARY KEY, name TEXT, country TEXT, city TEXT, type TEXT);
CREATE TABLE shipments (id INTEGER PRIMARY KEY, stockist_id INTEGER REFERENCES stockists(id), bar_id INTEGER REFERENCES bars(id), date DATE, boxes INTEGER, bars_per_box INTEGER, discount_percent INTEGER);
INSERT INTO plantations VALUES (1,'Hacienda Clara','Ecuador',85,1,2012),(2,'Kokoa Hills','Tanzania',40,1,2016),(3,'Rio Tinto Verde','Peru',62.5,0,2018),(4,'Belle Anse','Haiti',18,1,2021),(5,'Monte Azul','Ecuador',120,0,2023);
INSERT INTO staff VALUES (1,'Bettina','Kruse','founder','2011-04-01',5200,NULL),(2,'Omar','Haddad','roaster','2014-09-01',3600,1),(3,'Judith','Lang','chocolatier','2017-02-15',3900,1),(4,'Paul','Renner','roaster','2021-06-01',3000,2),(5,'Mina','Sato','packer','2023-03-20',2500,3);
INSERT INTO bean_lots VALUES (1,1,'Nacional','2023-02-10',1200,6.8,88),(2,2,'Trinitario','2023-03-22',800,5.4,81),(3,3,'Criollo','2023-05-05',450,9.1,93),(4,1,'Nacional','2023-10-16',900,7.2,86),(5,4,'Criollo','2024-01-12',200,8.4,90),(6,2,'Trinitario','2024-02-28',750,6,NULL);
INSERT INTO roasts VALUES (1,1,2,'2023-03-01',25,122,100,84),(2,1,4,'2023-03-15',28,120,120,99.5),(3,2,2,'2023-04-11',22,128,90,76),(4,3,2,'2023-05-30',18,115,60,51.5),(5,4,4,'2023-11-06',27,121,110,92),(6,5,2,'2024-02-01',20,114,40,34),(7,4,2,'2024-02-20',26,122,100,85);
INSERT INTO bars VALUES (1,'Clara 72','dark',72,70,5.5,1,'2013-05-01',NULL),(2,'Kilimanjaro 68','dark',68,70,5.2,3,'2017-10-01',NULL),(3,'Milky Mountain','milk',45,80,4.8,3,'2018-03-15',NULL),(4,'White Mist','white',35,80,4.6,3,'2019-09-01','2022-12-31'),(5,'Verde 85','dark',85,60,6.4,1,'2020-02-01',NULL),(6,'Island Night','dark',76,60,7.2,2,'2022-01-10',NULL),(7,'Hazel Milk','milk',42,100,5.9,3,'2023-11-05',NULL);
INSERT INTO bar_origins VALUES (1,1,100),(2,2,100),(3,1,60),(3,2,40),(5,3,100),(6,4,70),(6,1,30),(7,2,55),(7,3,45);
INSERT INTO stockists VALUES (1,'Delikat','Germany','Bremen','deli'),(2,'Cafe Flink','Germany','Hamburg','cafe'),(3,'Bon Gout','France','Lille','deli'),(4,'The Larder','England','York','deli'),(5,'Museum Shop','Germany','Bremen','gift shop');
INSERT INTO shipments VALUES (1,1,1,'2023-04-03',10,20,5),(2,1,3,'2023-04-03',8,24,5),(3,2,2,'2023-06-19',4,20,0),(4,3,5,'2023-09-11',6,20,10),(5,4,6,'2023-11-27',5,20,NULL),(6,1,7,'2023-12-01',12,16,5),(7,4,1,'2024-01-29',7,20,0),(8,3,1,'2024-02-12',9,20,10),(9,2,7,'2024-03-25',6,16,0);
-- Q: What are the names and cocoa percentages of the dark bars still sold, that is, not retired?
SELECT name, cocoa_percent FROM bars WHERE kind = 'dark' AND retired IS NULL;
-- Q: Find the id and name of every fair trade plantation of less than 50 hectares.
SELECT id, name FROM plantations WHERE fair_trade = 1 AND hectares < 50;
-- Q: For each kind of bar, what are the average, minimum and maximum price?
SELECT kind, avg(price), min(price), max(price) FROM bars GROUP BY kind;
-- Q: List the names of the bars and the last names of the people who created them.
SELECT b.name, s.last_name FROM bars AS b JOIN staff AS s ON b.created_by = s.id;
-- Q: Which plantations have delivered at least two lots? Give the name, the country and the total weight.
SELECT p.name, p.country, sum(l.kilos) FROM plantations AS p JOIN bean_lots AS l ON l.plantation_id = p.id GROUP BY p.id HAVING count(*) >= 2;
-- Q: Find the names of the bars that contain beans from both Ecuador and Tanzania.
SELECT b.name FROM bars AS b JOIN bar_origins AS o ON o.bar_id = b.id JOIN plantations AS p ON o.plantation_id = p.id WHERE p.country = 'Ecuador' INTERSECT SELECT b.name FROM bars AS b JOIN bar_origins AS o ON o.bar_id = b.id JOIN plantations AS p ON o.plantation_id = p.id WHERE p.country = 'Tanzania';
-- Q: What are the names of the bars that were never shipped to a stockist?
SELECT name FROM bars WHERE id NOT IN (SELECT bar_id FROM shipments);
-- Q: Show the names of the plantations whose beans are in no bar.
SELECT name FROM plantations EXCEPT SELECT p.name FROM plantations AS p JOIN bar_origins AS o ON o.plantation_id = p.id;
-- Q: Which lots cost more per kilo than the average lot? List the lot id, the variety and the plantation name.
SELECT l.id, l.variety, p.name FROM bean_lots AS l JOIN plantations AS p ON l.plantation_id = p.id WHERE l.price_per_kilo > (SELECT avg(price_per_kilo) FROM bean_lots);
-- Q: Show the first name and job of every member of staff along with the first name and job of the boss.
SELECT s.first_name, s.job, b.first_name, b.job FROM staff AS s JOIN staff AS b ON s.boss_id = b.id;
-- Q: Which stockist received the largest total of boxes? Give name and city.
SELECT k.name, k.city FROM stockists AS k JOIN shipments AS s ON s.stockist_id = k.id GROUP BY k.id ORDER BY sum(s.boxes) DESC LIMIT 1;
-- Q: Find the names of the bars with "milk" in them or with less than 40 percent cocoa.
SELECT name FROM bars WHERE name LIKE '%milk%' OR cocoa_percent < 40;
-- Q: weight lost in each roast, in percent, rounded to 1 place
SELECT id, round(100.0 * (kilos_in - kilos_out) / kilos_in, 1) FROM roasts;
-- Q: How many single bars went out per bar name? boxes times bars per box
SELECT b.name, sum(s.boxes * s.bars_per_box) FROM bars AS b JOIN shipments AS s ON s.bar_id = b.id GROUP BY b.id;
-- Q: price per 100 grams of all bars, priciest first
SELECT name, 100 * price / grams FROM bars ORDER BY 100 * price / grams DESC;
-- Q: What fraction of the plantations is fair trade?
SELECT CAST(sum(CASE WHEN fair_trade = 1 THEN 1 ELSE 0 END) AS REAL) / count(*) FROM plantations;
-- Q: Money spent on beans by year of arrival
SELECT strftime('%Y', arrived), sum(kilos * price_per_kilo) FROM bean_lots GROUP BY strftime('%Y', arrived);
-- Q: the hottest roast of each roaster: last name, date, degrees
SELECT last_name, date, celsius FROM (SELECT s.last_name, r.date, r.celsius, row_number() OVER (PARTITION BY s.id ORDER BY r.celsius DESC) AS n FROM roasts AS r JOIN staff AS s ON r.roasted_by = s.id) WHERE n = 1;
-- Q: days between a lot's arrival and its first roast
SELECT l.id, julianday(min(r.date)) - julianday(l.arrived) FROM bean_lots AS l JOIN roasts AS r ON r.bean_lot_id = l.id GROUP BY l.id;
-- Q: which lot never had a cut test?
SELECT id FROM bean_lots WHERE cut_test IS NULL;
-- Q: how each salary compares with the average salary: last name and difference
SELECT last_name, salary - (SELECT avg(salary) FROM staff) FROM staff;
-- Q: Shipments at a discount and at full price (0 or unknown discount), side by side
SELECT sum(CASE WHEN COALESCE(discount_percent, 0) > 0 THEN 1 ELSE 0 END), sum(CASE WHEN COALESCE(discount_percent, 0) = 0 THEN 1 ELSE 0 END) FROM shipments;
-- Q: Stockists we've sent nothing
SELECT name FROM stockists WHERE NOT EXISTS (SELECT 1 FROM shipments WHERE shipments.stockist_id = stockists.id);
-- Q: boxes shipped so far, date by date
SELECT date, sum(boxes) OVER (ORDER BY date) FROM shipments;
