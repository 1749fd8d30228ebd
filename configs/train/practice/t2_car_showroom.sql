CREATE TABLE marque (marque_code TEXT PRIMARY KEY, marque TEXT, parent_group TEXT, hq_city TEXT, hq_country TEXT, started INTEGER, boss TEXT);
CREATE TABLE carline (carline_id INTEGER PRIMARY KEY, marque_code TEXT REFERENCES marque(marque_code), carline TEXT, segment TEXT, designer TEXT);
CREATE TABLE trim_level (trim_id INTEGER PRIMARY KEY, carline_id INTEGER REFERENCES carline(carline_id), trim_name TEXT, drive TEXT, power_kw INTEGER, range_km INTEGER, boot_litres INTEGER, price_eur INTEGER, on_sale_from DATE);
CREATE TABLE dealer (dealer_id INTEGER PRIMARY KEY, dealer_name TEXT, dealer_city TEXT, owner TEXT, bays INTEGER);
CREATE TABLE franchise (dealer_id INTEGER REFERENCES dealer(dealer_id), marque_code TEXT REFERENCES marque(marque_code), signed INTEGER, PRIMARY KEY (dealer_id, marque_code));
CREATE TABLE test_drive (drive_id INTEGER PRIMARY KEY, dealer_id INTEGER REFERENCES dealer(dealer_id), trim_id INTEGER REFERENCES trim_level(trim_id), prospect TEXT, driven_on DATE, minutes INTEGER);
CREATE TABLE sale (sale_id INTEGER PRIMARY KEY, dealer_id INTEGER REFERENCES dealer(dealer_id), trim_id INTEGER REFERENCES trim_level(trim_id), buyer TEXT, sold_on DATE, rebate INTEGER, cash TEXT);
INSERT INTO marque VALUES ('ADL','Adlerwerk','Rheintal Gruppe','Bonn','Germany',1921,'K. Brandt'),('STE','Stellina','Stellina','Turin','Italy',1947,'G. Ricci'),('HOS','Hoshi',NULL,'Kobe','Japan',1952,'T. Mori'),('DAE','Daesung',NULL,'Ulsan','Korea',1974,'J. Park'),('LOR','Lorelei','Rheintal Gruppe','Mainz','Germany',2017,NULL);
INSERT INTO carline VALUES (1,'ADL','Falke','saloon','Ute Kranz'),(2,'ADL','Habicht','estate','Ute Kranz'),(3,'STE','Cometa','coupe','Aldo Ferri'),(4,'HOS','Sora','city car','Rei Abe'),(5,'HOS','Kaze','saloon','Rei Abe'),(6,'DAE','Mirae','city car',NULL),(7,'LOR','Nixe','estate','Ben Voss');
INSERT INTO trim_level VALUES (1,1,'Falke Base','petrol',140,820,460,38900,'2019-03-01'),(2,1,'Falke E','electric',210,510,430,52400,'2022-05-15'),(3,2,'Habicht Tour','hybrid',165,900,610,46700,'2021-09-01'),(4,3,'Cometa GT','petrol',330,560,240,98000,'2018-06-10'),(5,4,'Sora Air','electric',75,280,190,21500,'2023-02-01'),(6,5,'Kaze Plus','hybrid',130,1010,480,34200,'2020-01-20'),(7,6,'Mirae S','petrol',60,640,210,15900,'2017-10-05'),(8,7,'Nixe One','electric',180,470,590,49900,'2024-01-08'),(9,6,'Mirae X','electric',88,310,205,23900,NULL);
INSERT INTO dealer VALUES (1,'Autohaus Nord','Hamburg','Inge Petersen',6),(2,'Auto Bella','Cologne','Marco Bella',3),(3,'Wagen Weiss','Leipzig','Uwe Weiss',4),(4,'Stern & Sohn','Hamburg','Lena Stern',9),(5,'Pfalz Mobil','Trier','Kurt Lang',2);
INSERT INTO franchise VALUES (1,'ADL',1990),(1,'LOR',2018),(2,'STE',2004),(2,'HOS',2010),(3,'HOS',2011),(3,'DAE',2013),(4,'ADL',2001),(4,'DAE',2012),(5,'DAE',2022);
INSERT INTO test_drive VALUES (1,1,2,'Olga Rau','2024-01-10',35),(2,1,3,'Tim Both','2024-01-12',30),(3,2,4,'Sven Ahl','2024-01-27',55),(4,2,5,'Mia Ott','2024-02-03',20),(5,3,6,'Olga Rau','2024-02-08',40),(6,4,1,'Jan Eck','2024-02-21',25),(7,3,7,'Mia Ott','2024-03-02',NULL);
INSERT INTO sale VALUES (1,1,2,'Olga Rau','2024-01-22',1500,'N'),(2,1,3,'Ralf Dorn','2024-01-25',0,'N'),(3,2,4,'Sven Ahl','2024-02-06',6000,'Y'),(4,3,7,'Mia Ott','2024-03-05',400,'Y'),(5,3,6,'Gabi Holl','2024-03-11',NULL,'N'),(6,4,1,'Jan Eck','2024-03-18',900,'N'),(7,4,7,'Tom Uhl','2024-04-04',350,'Y'),(8,2,5,'Eva Kunz','2024-04-22',300,'N'),(9,1,1,'Rolf Mai','2024-04-29',1000,'N');
-- Q: How many trim levels are electric?
SELECT count(*) FROM trim_level WHERE drive = 'electric';
-- Q: segments, each once
SELECT DISTINCT segment FROM carline;
-- Q: Who runs Hoshi and in which city is it based?
SELECT boss, hq_city FROM marque WHERE marque = 'Hoshi';
-- Q: Name the trims in order of power, strongest first.
SELECT trim_name FROM trim_level ORDER BY power_kw DESC;
-- Q: How big is the largest boot, and how big the average one?
SELECT max(boot_litres), avg(boot_litres) FROM trim_level;
-- Q: Which car lines does Adlerwerk build?
SELECT T1.carline FROM carline AS T1 JOIN marque AS T2 ON T1.marque_code = T2.marque_code WHERE T2.marque = 'Adlerwerk';
-- Q: Show each dealer and the number of marques it has a franchise for.
SELECT T1.dealer_name, count(*) FROM dealer AS T1 JOIN franchise AS T2 ON T1.dealer_id = T2.dealer_id GROUP BY T1.dealer_id;
-- Q: Who drew the Cometa GT?
SELECT T1.designer FROM carline AS T1 JOIN trim_level AS T2 ON T1.carline_id = T2.carline_id WHERE T2.trim_name = 'Cometa GT';
-- Q: Kinds of drive with a mean price of more than 40000, and that price
SELECT drive, avg(price_eur) FROM trim_level GROUP BY drive HAVING avg(price_eur) > 40000;
-- Q: Which dealer sold the most cars?
SELECT T1.dealer_name FROM dealer AS T1 JOIN sale AS T2 ON T1.dealer_id = T2.dealer_id GROUP BY T1.dealer_id ORDER BY count(*) DESC LIMIT 1;
-- Q: Trims under 20000 euros, or with a range over 850 km
SELECT trim_name FROM trim_level WHERE price_eur < 20000 OR range_km > 850;
-- Q: For every car line: lowest and highest price
SELECT T1.carline, min(T2.price_eur), max(T2.price_eur) FROM carline AS T1 JOIN trim_level AS T2 ON T1.carline_id = T2.carline_id GROUP BY T1.carline_id;
-- Q: Who bought a car in Hamburg?
SELECT T2.buyer FROM dealer AS T1 JOIN sale AS T2 ON T1.dealer_id = T2.dealer_id WHERE T1.dealer_city = 'Hamburg';
-- Q: Dealers that have sold nothing
SELECT dealer_name FROM dealer WHERE dealer_id NOT IN (SELECT dealer_id FROM sale);
-- Q: Which people took a test drive but did not buy?
SELECT prospect FROM test_drive EXCEPT SELECT buyer FROM sale;
-- Q: Dealers holding a franchise for both Hoshi and Daesung
SELECT T1.dealer_name FROM dealer AS T1 JOIN franchise AS T2 ON T1.dealer_id = T2.dealer_id JOIN marque AS T3 ON T2.marque_code = T3.marque_code WHERE T3.marque = 'Hoshi' INTERSECT SELECT T1.dealer_name FROM dealer AS T1 JOIN franchise AS T2 ON T1.dealer_id = T2.dealer_id JOIN marque AS T3 ON T2.marque_code = T3.marque_code WHERE T3.marque = 'Daesung';
-- Q: Electric trims that go farther than the average electric trim
SELECT trim_name FROM trim_level WHERE drive = 'electric' AND range_km > (SELECT avg(range_km) FROM trim_level WHERE drive = 'electric');
-- Q: cars sold per marque
SELECT T1.marque, count(*) FROM marque AS T1 JOIN carline AS T2 ON T1.marque_code = T2.marque_code JOIN trim_level AS T3 ON T2.carline_id = T3.carline_id JOIN sale AS T4 ON T3.trim_id = T4.trim_id GROUP BY T1.marque_code;
-- Q: Which marques belong to the same parent group as Lorelei?
SELECT marque FROM marque WHERE parent_group = (SELECT parent_group FROM marque WHERE marque = 'Lorelei');
-- Q: Monthly number of sales
SELECT strftime('%Y-%m', sold_on), count(*) FROM sale GROUP BY strftime('%Y-%m', sold_on);
-- Q: What did every buyer really pay, price less rebate?
SELECT T1.buyer, T2.price_eur - T1.rebate FROM sale AS T1 JOIN trim_level AS T2 ON T1.trim_id = T2.trim_id;
-- Q: percentage of sales paid in cash
SELECT 100.0 * sum(CASE WHEN cash = 'Y' THEN 1 ELSE 0 END) / count(*) FROM sale;
-- Q: Which trim has no date yet from which it is on sale?
SELECT trim_name FROM trim_level WHERE on_sale_from IS NULL;
-- Q: Call trims 'cheap' below 30000 and 'dear' otherwise: how many are in each group?
SELECT CASE WHEN price_eur < 30000 THEN 'cheap' ELSE 'dear' END, count(*) FROM trim_level GROUP BY CASE WHEN price_eur < 30000 THEN 'cheap' ELSE 'dear' END;
