CREATE TABLE brand (br_code TEXT PRIMARY KEY, br_name TEXT, br_country TEXT, br_founder TEXT);
CREATE TABLE os_version (os_id INTEGER PRIMARY KEY, os_name TEXT, os_number TEXT, os_out DATE, os_supported TEXT);
CREATE TABLE handset (hs_id INTEGER PRIMARY KEY, hs_name TEXT, br_code TEXT REFERENCES brand(br_code), os_shipped INTEGER REFERENCES os_version(os_id), os_latest INTEGER REFERENCES os_version(os_id), hs_price REAL, hs_battery_mah INTEGER, hs_camera_mp INTEGER, hs_grams INTEGER, hs_out DATE, hs_foldable TEXT);
CREATE TABLE store (store_id INTEGER PRIMARY KEY, store_name TEXT, town TEXT, floor_m2 INTEGER, head TEXT);
CREATE TABLE stock (store_id INTEGER REFERENCES store(store_id), hs_id INTEGER REFERENCES handset(hs_id), qty INTEGER, last_counted DATE, PRIMARY KEY (store_id, hs_id));
CREATE TABLE opinion (op_id INTEGER PRIMARY KEY, hs_id INTEGER REFERENCES handset(hs_id), nickname TEXT, stars INTEGER, written DATE);
CREATE TABLE price_cut (hs_id INTEGER REFERENCES handset(hs_id), cut_on DATE, old_price REAL, new_price REAL, PRIMARY KEY (hs_id, cut_on));
INSERT INTO brand VALUES ('ORB','Orbit Mobile','Finland','Jukka Salo'),('LUM','Lumen','South Korea','Min Seo'),('PAX','Paxo','China','Wei Zhang'),('QRK','Quirk','United States',NULL),('TND','Tundra Labs','Finland','Aino Koski');
INSERT INTO os_version VALUES (1,'Drift','9','2019-08-01','N'),(2,'Drift','10','2021-08-15','Y'),(3,'Drift','11','2023-09-01','Y'),(4,'QOS','4','2022-05-20','Y'),(5,'QOS','5','2024-01-10','Y'),(6,'Pebble','1','2017-03-03','N');
INSERT INTO handset VALUES (1,'Orbit One','ORB',2,3,599,4500,50,178,'2021-09-01','N'),(2,'Orbit Lite','ORB',1,2,219,4000,13,185,'2020-03-12','N'),(3,'Lumen Fold','LUM',3,3,1499,4700,108,265,'2023-10-20','Y'),(4,'Lumen 6','LUM',2,3,449,4300,64,171,'2022-02-14','N'),(5,'Paxo Go','PAX',6,6,49,1800,2,98,'2018-05-30','N'),(6,'Paxo Max','PAX',2,2,799,6000,108,221,'2022-11-11','N'),(7,'Quirk Q','QRK',5,5,949,4400,50,189,'2024-01-15','N'),(8,'Quirk Flip','QRK',4,5,1049,3700,48,188,'2022-06-01','Y');
INSERT INTO store VALUES (1,'Central','Tampere',240,'Pia Lahti'),(2,'Mall of Lakes','Kuopio',120,'Esa Rinne'),(3,'Harbour','Turku',165,NULL),(4,'Outlet','Tampere',410,'Outi Maki'),(5,'Airport','Vantaa',60,'Esa Rinne');
INSERT INTO stock VALUES (1,1,14,'2024-02-01'),(1,3,6,'2024-02-01'),(1,6,4,'2024-02-03'),(2,1,3,'2024-01-28'),(2,2,20,'2024-01-28'),(3,4,8,'2024-02-10'),(3,7,2,'2024-02-10'),(4,2,45,'2024-01-15'),(4,5,60,'2024-01-15'),(4,1,9,NULL);
INSERT INTO opinion VALUES (1,1,'teemu',4,'2022-01-05'),(2,1,'saara',5,'2022-03-17'),(3,2,'ville',3,'2020-08-22'),(4,3,'teemu',5,'2023-12-01'),(5,5,'oona',2,'2019-02-02'),(6,6,'ville',4,'2023-01-30'),(7,6,'saara',2,'2023-04-04'),(8,7,'kerttu',3,'2024-02-09');
INSERT INTO price_cut VALUES (1,'2022-09-01',699,649),(1,'2023-09-01',649,599),(2,'2021-01-10',249,219),(4,'2023-02-14',499,449),(6,'2023-11-24',899,799);
-- Q: Which handsets cost below 500?
SELECT hs_name FROM handset WHERE hs_price < 500;
-- Q: How many operating system versions are no longer supported?
SELECT count(*) FROM os_version WHERE os_supported = 'N';
-- Q: What is the newest phone?
SELECT hs_name FROM handset ORDER BY hs_out DESC LIMIT 1;
-- Q: names of operating systems, no repeats
SELECT DISTINCT os_name FROM os_version;
-- Q: How heavy are the lightest and the heaviest phone?
SELECT min(hs_grams), max(hs_grams) FROM handset;
-- Q: Who founded the company that makes the Orbit One?
SELECT T1.br_founder FROM brand AS T1 JOIN handset AS T2 ON T1.br_code = T2.br_code WHERE T2.hs_name = 'Orbit One';
-- Q: Phones that can be updated to Drift number 11
SELECT T1.hs_name FROM handset AS T1 JOIN os_version AS T2 ON T1.os_latest = T2.os_id WHERE T2.os_name = 'Drift' AND T2.os_number = '11';
-- Q: With which system and number did the Quirk Flip ship?
SELECT T2.os_name, T2.os_number FROM handset AS T1 JOIN os_version AS T2 ON T1.os_shipped = T2.os_id WHERE T1.hs_name = 'Quirk Flip';
-- Q: For each brand give its name, its number of phones and their average price.
SELECT T1.br_name, count(*), avg(T2.hs_price) FROM brand AS T1 JOIN handset AS T2 ON T1.br_code = T2.br_code GROUP BY T1.br_code;
-- Q: Stores in Tampere with more than 300 square metres, or any store in Turku
SELECT store_name FROM store WHERE town = 'Tampere' AND floor_m2 > 300 OR town = 'Turku';
-- Q: Mean stars per phone, for phones with at least two opinions
SELECT T1.hs_name, avg(T2.stars) FROM handset AS T1 JOIN opinion AS T2 ON T1.hs_id = T2.hs_id GROUP BY T1.hs_id HAVING count(*) >= 2;
-- Q: How many phones in total does each store have in stock, biggest stock first?
SELECT T1.store_name, sum(T2.qty) FROM store AS T1 JOIN stock AS T2 ON T1.store_id = T2.store_id GROUP BY T1.store_id ORDER BY sum(T2.qty) DESC;
-- Q: Which phone has been made cheaper most often?
SELECT T1.hs_name FROM handset AS T1 JOIN price_cut AS T2 ON T1.hs_id = T2.hs_id GROUP BY T1.hs_id ORDER BY count(*) DESC LIMIT 1;
-- Q: Brands without a phone on the list
SELECT br_name FROM brand WHERE br_code NOT IN (SELECT br_code FROM handset);
-- Q: Which phones are in stock in no store?
SELECT hs_name FROM handset WHERE hs_id NOT IN (SELECT hs_id FROM stock);
-- Q: In which towns can you buy both the Orbit One and the Orbit Lite?
SELECT T1.town FROM store AS T1 JOIN stock AS T2 ON T1.store_id = T2.store_id JOIN handset AS T3 ON T2.hs_id = T3.hs_id WHERE T3.hs_name = 'Orbit One' INTERSECT SELECT T1.town FROM store AS T1 JOIN stock AS T2 ON T1.store_id = T2.store_id JOIN handset AS T3 ON T2.hs_id = T3.hs_id WHERE T3.hs_name = 'Orbit Lite';
-- Q: Phones with a better battery than average but a price below average
SELECT hs_name FROM handset WHERE hs_battery_mah > (SELECT avg(hs_battery_mah) FROM handset) AND hs_price < (SELECT avg(hs_price) FROM handset);
-- Q: Who reviewed a phone of a brand from China? Nicknames, each once.
SELECT DISTINCT T3.nickname FROM brand AS T1 JOIN handset AS T2 ON T1.br_code = T2.br_code JOIN opinion AS T3 ON T2.hs_id = T3.hs_id WHERE T1.br_country = 'China';
-- Q: Which country's phones are most numerous on the shelves of all stores?
SELECT T1.br_country FROM brand AS T1 JOIN handset AS T2 ON T1.br_code = T2.br_code JOIN stock AS T3 ON T2.hs_id = T3.hs_id GROUP BY T1.br_country ORDER BY sum(T3.qty) DESC LIMIT 1;
-- Q: stock value of every store (quantity times price)
SELECT T1.store_name, sum(T2.qty * T3.hs_price) FROM store AS T1 JOIN stock AS T2 ON T1.store_id = T2.store_id JOIN handset AS T3 ON T2.hs_id = T3.hs_id GROUP BY T1.store_id;
-- Q: Phones brought out in each year
SELECT strftime('%Y', hs_out), count(*) FROM handset GROUP BY strftime('%Y', hs_out);
-- Q: What percentage of handsets can be folded?
SELECT 100.0 * sum(CASE WHEN hs_foldable = 'Y' THEN 1 ELSE 0 END) / count(*) FROM handset;
-- Q: Stores where nothing at all is in stock
SELECT store_name FROM store AS T1 WHERE NOT EXISTS (SELECT * FROM stock AS T2 WHERE T2.store_id = T1.store_id);
-- Q: By what percentage was the price lowered in each cut? Give handset id, date and percentage.
SELECT hs_id, cut_on, 100.0 * (old_price - new_price) / old_price FROM price_cut;
