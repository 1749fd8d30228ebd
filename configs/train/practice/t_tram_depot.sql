CREATE TABLE depots (depot_code TEXT PRIMARY KEY, depot_name TEXT, district TEXT, opened_year INTEGER, track_capacity INTEGER);
CREATE TABLE tram_cars (car_no INTEGER PRIMARY KEY, model TEXT, depot_code TEXT REFERENCES depots(depot_code), built_year INTEGER, seats INTEGER, low_floor TEXT, last_overhaul DATE);
CREATE TABLE tram_lines (line_no INTEGER PRIMARY KEY, colour TEXT, terminus_a TEXT, terminus_b TEXT, length_km REAL, night_service TEXT);
CREATE TABLE car_runs (run_id INTEGER PRIMARY KEY, car_no INTEGER REFERENCES tram_cars(car_no), line_no INTEGER REFERENCES tram_lines(line_no), run_date DATE, km_driven REAL, passengers INTEGER, delay_min INTEGER);
INSERT INTO depots VALUES ('NRD','Northgate','Harrowfield',1911,60),('WST','Weaver Street','Old Mill',1954,42),('QUA','Quayside','Harbour',1998,75),('LIN','Linden','Old Mill',2015,30);
INSERT INTO tram_cars VALUES (101,'Skarla T3','NRD',1974,34,'N','2019-05-12'),(102,'Skarla T3','NRD',1976,34,'N',NULL),(210,'Vento 5','WST',2003,58,'Y','2021-02-03'),(211,'Vento 5','WST',2004,58,'Y','2022-09-19'),(305,'Urbix Long','QUA',2016,82,'Y','2023-04-01'),(306,'Urbix Long','QUA',2017,82,'Y',NULL),(307,'Urbix Long','QUA',2017,80,'Y','2023-11-25'),(150,'Kolmar 2','NRD',1989,40,'N','2020-10-10');
INSERT INTO tram_lines VALUES (1,'red','Harrowfield','Central Station',8.4,'Y'),(2,'blue','Old Mill','Harbour',11.2,'N'),(5,'green','University','Stadium',6.7,'Y'),(7,'yellow','Harbour','Airport',17.9,'N'),(9,'blue','Zoo','Central Station',5.1,'N');
INSERT INTO car_runs VALUES (1,101,1,'2024-01-05',96.5,1240,4),(2,210,2,'2024-01-05',112.0,1530,0),(3,305,7,'2024-01-06',179.0,2105,12),(4,305,1,'2024-01-07',84.0,990,2),(5,211,2,'2024-02-02',100.8,1410,7),(6,307,5,'2024-02-03',93.8,1175,NULL),(7,150,1,'2024-02-10',75.6,870,15),(8,101,5,'2024-03-01',67.0,640,3),(9,305,7,'2024-03-02',161.1,1980,6),(10,210,5,'2024-03-04',80.4,905,1);
-- Q: How many tram cars belong to the fleet?
SELECT count(*) FROM tram_cars;
-- Q: List the depot names from oldest to newest.
SELECT depot_name FROM depots ORDER BY opened_year;
-- Q: Which lines run at night? Give their numbers and colours.
SELECT line_no, colour FROM tram_lines WHERE night_service = 'Y';
-- Q: average and longest line length in km
SELECT avg(length_km), max(length_km) FROM tram_lines;
-- Q: What different models of tram are there?
SELECT DISTINCT model FROM tram_cars;
-- Q: How many trams are kept at Quayside?
SELECT count(*) FROM tram_cars JOIN depots ON tram_cars.depot_code = depots.depot_code WHERE depots.depot_name = 'Quayside';
-- Q: for every depot name, the total number of seats of its cars
SELECT depots.depot_name, sum(tram_cars.seats) FROM depots JOIN tram_cars ON depots.depot_code = tram_cars.depot_code GROUP BY depots.depot_name;
-- Q: Which model has the most cars?
SELECT model FROM tram_cars GROUP BY model ORDER BY count(*) DESC LIMIT 1;
-- Q: Show the models whose cars offer more than 50 seats on average.
SELECT model FROM tram_cars GROUP BY model HAVING avg(seats) > 50;
-- Q: Which low-floor cars were built before 2010?
SELECT car_no FROM tram_cars WHERE low_floor = 'Y' AND built_year < 2010;
-- Q: Which line carried the most passengers in all?
SELECT line_no FROM car_runs GROUP BY line_no ORDER BY sum(passengers) DESC LIMIT 1;
-- Q: Give the colour of the line and the delay for the three worst delayed runs.
SELECT tram_lines.colour, car_runs.delay_min FROM car_runs JOIN tram_lines ON car_runs.line_no = tram_lines.line_no ORDER BY car_runs.delay_min DESC LIMIT 3;
-- Q: Which trams have never gone out on a run?
SELECT car_no FROM tram_cars WHERE car_no NOT IN (SELECT car_no FROM car_runs);
-- Q: Which cars have run both on line 1 and on line 5?
SELECT car_no FROM car_runs WHERE line_no = 1 INTERSECT SELECT car_no FROM car_runs WHERE line_no = 5;
-- Q: Which depot's trams drove the most kilometres altogether?
SELECT depots.depot_name FROM depots JOIN tram_cars ON depots.depot_code = tram_cars.depot_code JOIN car_runs ON tram_cars.car_no = car_runs.car_no GROUP BY depots.depot_code ORDER BY sum(car_runs.km_driven) DESC LIMIT 1;
-- Q: Find the numbers of the cars with more seats than the average car.
SELECT car_no FROM tram_cars WHERE seats > (SELECT avg(seats) FROM tram_cars);
-- Q: passengers carried per month
SELECT strftime('%Y-%m', run_date), sum(passengers) FROM car_runs GROUP BY strftime('%Y-%m', run_date);
-- Q: What percentage of the cars have a low floor?
SELECT 100.0 * sum(CASE WHEN low_floor = 'Y' THEN 1 ELSE 0 END) / count(*) FROM tram_cars;
-- Q: Which cars have no overhaul on record?
SELECT car_no FROM tram_cars WHERE last_overhaul IS NULL;
-- Q: Which depots have no trams at all?
SELECT depot_name FROM depots WHERE NOT EXISTS (SELECT 1 FROM tram_cars WHERE tram_cars.depot_code = depots.depot_code);
