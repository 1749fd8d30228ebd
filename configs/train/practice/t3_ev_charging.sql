CREATE TABLE operators (op_id INTEGER PRIMARY KEY, op_name TEXT, hq_city TEXT, hotline TEXT, rating REAL);
CREATE TABLE sites (site_id INTEGER PRIMARY KEY, op_id INTEGER REFERENCES operators(op_id), site_name TEXT, city TEXT, kind TEXT, opened DATE, roofed INTEGER);
CREATE TABLE chargers (charger_id INTEGER PRIMARY KEY, site_id INTEGER REFERENCES sites(site_id), plug TEXT, power_kw INTEGER, price_kwh REAL, state TEXT, last_check DATE);
CREATE TABLE cars (car_id INTEGER PRIMARY KEY, model TEXT, brand TEXT, battery_kwh REAL, range_km INTEGER, owner TEXT);
CREATE TABLE sessions (sess_id INTEGER PRIMARY KEY, charger_id INTEGER REFERENCES chargers(charger_id), car_id INTEGER REFERENCES cars(car_id), started DATE, kwh REAL, minutes INTEGER, paid_by TEXT);
CREATE TABLE faults (fault_id INTEGER PRIMARY KEY, charger_id INTEGER REFERENCES chargers(charger_id), reported DATE, fixed DATE, cause TEXT, cost REAL);
INSERT INTO operators VALUES (1,'Stromeo','Kassel','0800-11','4.1'),(2,'Plugfield','Graz','0800-22',3.6),(3,'Ladehaus','Zug',NULL,4.5),(4,'Ampere & Sons','Kassel','0800-44',2.9);
INSERT INTO sites VALUES (1,1,'Kassel Station East','Kassel','railway','2019-05-02',1),(2,1,'Mall am Fluss','Kassel','shopping','2021-09-15',1),(3,2,'Graz Station','Graz','railway','2020-03-30',0),(4,2,'Alpine Rest Stop','Leoben','motorway','2022-07-01',0),(5,3,'Lake Garage','Zug','garage','2023-01-20',1),(6,4,'Old Mill Yard','Fulda','shopping','2023-11-11',NULL);
INSERT INTO chargers VALUES (1,1,'CCS',150,0.59,'ok','2024-01-10'),(2,1,'Type2',22,0.45,'ok','2024-01-10'),(3,2,'Type2',11,0.39,'broken','2023-12-02'),(4,3,'CCS',75,0.55,'ok','2024-02-01'),(5,4,'CCS',300,0.79,'ok','2024-02-20'),(6,4,'CHAdeMO',50,0.62,'broken',NULL),(7,5,'Type2',22,0.35,'ok','2023-10-05'),(8,6,'CCS',100,0.69,'planned',NULL);
INSERT INTO cars VALUES (1,'Volta S','Heliar',62,410,'Jana Pohl'),(2,'Mika','Tundo',36.5,240,'Reto Frei'),(3,'Volta XL','Heliar',95,540,'Basil Omer'),(4,'Zip','Tundo',28,190,'Kim Adler'),(5,'Corsair E','Marrin',77,480,NULL);
INSERT INTO sessions VALUES (1,1,1,'2024-01-05',41.2,24,'card'),(2,1,3,'2024-01-06',60.0,33,'app'),(3,2,2,'2024-01-06',18.5,65,'app'),(4,4,1,'2024-01-20',30.1,29,'card'),(5,5,3,'2024-02-02',71.4,21,'app'),(6,5,1,'2024-02-10',38.8,14,'card'),(7,7,4,'2024-02-11',20.0,80,'app'),(8,7,2,'2024-03-01',25.3,95,'app'),(9,3,4,'2023-11-30',9.9,70,'cash'),(10,6,4,'2023-12-12',15.0,22,'card'),(11,1,1,'2024-03-06',44.0,26,NULL);
INSERT INTO faults VALUES (1,3,'2023-12-01',NULL,'cable cut',480),(2,1,'2023-06-04','2023-06-06','display',150),(3,6,'2023-12-15',NULL,'overheating',900),(4,5,'2023-08-01','2023-08-15','overheating',1250),(5,1,'2023-09-09','2023-09-10','cable cut',390);
-- Q: Find the name and headquarters of the operator with the highest rating.
SELECT op_name, hq_city FROM operators ORDER BY rating DESC LIMIT 1;
-- Q: What are the ids and plugs of chargers whose power is above the average?
SELECT charger_id, plug FROM chargers WHERE power_kw > (SELECT avg(power_kw) FROM chargers);
-- Q: List the name of each site and how many chargers it has, most first.
SELECT T1.site_name, count(*) FROM sites AS T1 JOIN chargers AS T2 ON T1.site_id = T2.site_id GROUP BY T1.site_id ORDER BY count(*) DESC;
-- Q: Which operators run at least two sites? Give the name and the number of sites.
SELECT T1.op_name, count(*) FROM operators AS T1 JOIN sites AS T2 ON T1.op_id = T2.op_id GROUP BY T1.op_id HAVING count(*) >= 2;
-- Q: Show the names of sites whose name contains Station together with the opening date.
SELECT site_name, opened FROM sites WHERE site_name LIKE '%Station%';
-- Q: What are the models and brands of the cars that have never been charged?
SELECT model, brand FROM cars WHERE NOT car_id IN (SELECT car_id FROM sessions);
-- Q: Which sites offer both CCS and Type2? Give their names.
SELECT T1.site_name FROM sites AS T1 JOIN chargers AS T2 ON T1.site_id = T2.site_id WHERE T2.plug = 'CCS' INTERSECT SELECT T1.site_name FROM sites AS T1 JOIN chargers AS T2 ON T1.site_id = T2.site_id WHERE T2.plug = 'Type2';
-- Q: What are the average, minimum and maximum kwh charged by Heliar cars?
SELECT avg(T2.kwh), min(T2.kwh), max(T2.kwh) FROM cars AS T1 JOIN sessions AS T2 ON T1.car_id = T2.car_id WHERE T1.brand = 'Heliar';
-- Q: Find the name of the operator that has delivered the most energy in total.
SELECT T1.op_name FROM operators AS T1 JOIN sites AS T2 ON T1.op_id = T2.op_id JOIN chargers AS T3 ON T2.site_id = T3.site_id JOIN sessions AS T4 ON T3.charger_id = T4.charger_id GROUP BY T1.op_id ORDER BY sum(T4.kwh) DESC LIMIT 1;
-- Q: Show the ids of chargers that have had no fault.
SELECT charger_id FROM chargers EXCEPT SELECT charger_id FROM faults;
-- Q: Which causes of faults cost more than 500 on average?
SELECT cause FROM faults GROUP BY cause HAVING avg(cost) > 500;
-- Q: List the owner of each car and the date of each session in Zug.
SELECT T1.owner, T2.started FROM cars AS T1 JOIN sessions AS T2 ON T1.car_id = T2.car_id JOIN chargers AS T3 ON T2.charger_id = T3.charger_id JOIN sites AS T4 ON T3.site_id = T4.site_id WHERE T4.city = 'Zug';
-- Q: how much did each session cost, kwh times price?
SELECT T1.sess_id, T1.kwh * T2.price_kwh FROM sessions AS T1 JOIN chargers AS T2 ON T1.charger_id = T2.charger_id;
-- Q: What percent of sessions was paid through the app?
SELECT 100.0 * sum(CASE WHEN paid_by = 'app' THEN 1 ELSE 0 END) / count(*) FROM sessions;
-- Q: energy per month
SELECT strftime('%Y-%m', started), sum(kwh) FROM sessions GROUP BY strftime('%Y-%m', started);
-- Q: days a fault stayed unfixed, for the fixed ones
SELECT fault_id, julianday(fixed) - julianday(reported) FROM faults WHERE NOT fixed IS NULL;
-- Q: Call chargers slow under 25 kw, fast under 150 and ultra from 150 up
SELECT charger_id, CASE WHEN power_kw < 25 THEN 'slow' WHEN power_kw < 150 THEN 'fast' ELSE 'ultra' END FROM chargers;
-- Q: Each car's two largest charges: car id, date, kwh
SELECT car_id, started, kwh FROM (SELECT car_id, started, kwh, row_number() OVER (PARTITION BY car_id ORDER BY kwh DESC) AS place FROM sessions) WHERE place <= 2;
-- Q: working and broken chargers side by side for every plug
SELECT plug, sum(CASE WHEN state = 'ok' THEN 1 ELSE 0 END), sum(CASE WHEN state = 'broken' THEN 1 ELSE 0 END) FROM chargers GROUP BY plug;
-- Q: Which chargers were never checked?
SELECT charger_id FROM chargers WHERE last_check IS NULL;
-- Q: km of range per kwh of battery, rounded to 2 digits, by model
SELECT model, round(range_km / battery_kwh, 2) FROM cars;
-- Q: operator names with their hotline, 'none' where it is missing
SELECT op_name, COALESCE(hotline, 'none') FROM operators;
-- Q: what share of all kwh went to each way of paying, in percent?
SELECT paid_by, 100.0 * sum(kwh) / (SELECT sum(kwh) FROM sessions) FROM sessions GROUP BY paid_by;
-- Q: sites opened this year
SELECT count(*) FROM sites WHERE strftime('%Y', opened) = strftime('%Y', 'now');
