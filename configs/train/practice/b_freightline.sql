CREATE TABLE terminals (term_cd TEXT PRIMARY KEY, term_nm TEXT, country TEXT, docks INTEGER);
CREATE TABLE trucks (truck_no INTEGER PRIMARY KEY, plate TEXT, make TEXT, max_load_t REAL, yr_built INTEGER, home_term TEXT REFERENCES terminals(term_cd));
CREATE TABLE drivers (drv_id INTEGER PRIMARY KEY, drv_name TEXT, licence_exp DATE, hired DATE, nationality TEXT);
CREATE TABLE trips (trip_id INTEGER PRIMARY KEY, truck_no INTEGER REFERENCES trucks(truck_no), drv_id INTEGER REFERENCES drivers(drv_id), from_term TEXT REFERENCES terminals(term_cd), to_term TEXT REFERENCES terminals(term_cd), dep_date DATE, arr_date DATE, km INTEGER, load_t REAL, fuel_l REAL);
INSERT INTO terminals VALUES ('GDN','Gdansk Port','Poland',14),('BRN','Brno South','Czechia',8),('LIN','Linz','Austria',6),('KSC','Kosice','Slovakia',5),('POZ','Poznan West','Poland',9),('TRS','Trieste','Italy',11);
INSERT INTO trucks VALUES (1,'GD 4471K','Scania',24,2018,'GDN'),(2,'GD 9920M','Volvo',22.5,2020,'GDN'),(3,'1B7 3345','Tatra',18,2012,'BRN'),(4,'L 882 QT','MAN',24,2021,'LIN'),(5,'PO 1120J','Scania',26,2022,'POZ'),(6,'1B9 0071','MAN',18,2015,'BRN');
INSERT INTO drivers VALUES (1,'Jacek Mroz','2026-05-31','2014-03-01','Polish'),(2,'Vera Kolar','2025-02-28','2019-07-15','Czech'),(3,'Anton Gruber','2027-11-30','2020-01-20','Austrian'),(4,'Zofia Lis','2025-09-30','2022-05-02','Polish'),(5,'Marek Hudak',NULL,'2023-08-21','Slovak');
INSERT INTO trips VALUES (1,1,1,'GDN','BRN','2024-01-08','2024-01-09',820,21.5,260),(2,2,4,'GDN','LIN','2024-01-15','2024-01-17',1080,19,335),(3,3,2,'BRN','KSC','2024-01-22','2024-01-22',450,12,170),(4,4,3,'LIN','TRS','2024-02-05','2024-02-06',480,23,160),(5,5,1,'POZ','LIN','2024-02-12','2024-02-13',760,24.5,250),(6,1,1,'BRN','GDN','2024-02-14','2024-02-15',820,8,215),(7,3,2,'BRN','LIN','2024-03-03','2024-03-03',270,15.5,110),(8,2,4,'LIN','GDN','2024-03-11','2024-03-13',1080,22,340),(9,5,3,'TRS','POZ','2024-03-20','2024-03-22',1150,25,NULL),(10,4,2,'LIN','BRN','2024-03-25','2024-03-25',270,6,90);
-- Q: How many trucks were built after 2017?
SELECT count(*) FROM trucks WHERE yr_built > 2017;
-- Q: plates of the Scania trucks
SELECT plate FROM trucks WHERE make = 'Scania';
-- Q: Which terminal has the most docks?
SELECT term_nm FROM terminals ORDER BY docks DESC LIMIT 1;
-- Q: What is the total distance driven and the longest trip in km?
SELECT sum(km), max(km) FROM trips;
-- Q: Which different makes of truck do we run?
SELECT DISTINCT make FROM trucks;
-- Q: How many trips has each driver done? Show the name and number, busiest on top.
SELECT d.drv_name, count(*) FROM drivers AS d JOIN trips AS t ON t.drv_id = d.drv_id GROUP BY d.drv_id ORDER BY count(*) DESC;
-- Q: Where did Vera Kolar drive to? Give the terminal names.
SELECT m.term_nm FROM trips AS t JOIN drivers AS d ON t.drv_id = d.drv_id JOIN terminals AS m ON t.to_term = m.term_cd WHERE d.drv_name = 'Vera Kolar';
-- Q: From which terminal do the most trips depart?
SELECT m.term_nm FROM terminals AS m JOIN trips AS t ON t.from_term = m.term_cd GROUP BY m.term_cd ORDER BY count(*) DESC LIMIT 1;
-- Q: How many trips arrived in Austria?
SELECT count(*) FROM trips AS t JOIN terminals AS m ON t.to_term = m.term_cd WHERE m.country = 'Austria';
-- Q: average load per make of truck
SELECT k.make, avg(t.load_t) FROM trucks AS k JOIN trips AS t ON t.truck_no = k.truck_no GROUP BY k.make;
-- Q: Countries with two or more terminals
SELECT country FROM terminals GROUP BY country HAVING count(*) >= 2;
-- Q: Show plate and home terminal name for trucks that can carry at least 24 tonnes.
SELECT k.plate, m.term_nm FROM trucks AS k JOIN terminals AS m ON k.home_term = m.term_cd WHERE k.max_load_t >= 24;
-- Q: Which trucks have made no trip yet? Give the plate.
SELECT plate FROM trucks WHERE truck_no NOT IN (SELECT truck_no FROM trips);
-- Q: Terminals (codes) that occur both as a departure point and as a destination
SELECT from_term FROM trips INTERSECT SELECT to_term FROM trips;
-- Q: List the trip ids that were longer than the average trip.
SELECT trip_id FROM trips WHERE km > (SELECT avg(km) FROM trips);
-- Q: Name the drivers who have driven a MAN truck.
SELECT DISTINCT d.drv_name FROM drivers AS d JOIN trips AS t ON t.drv_id = d.drv_id JOIN trucks AS k ON t.truck_no = k.truck_no WHERE k.make = 'MAN';
-- Q: Fuel per 100 km for each trip that has its fuel recorded
SELECT trip_id, 100.0 * fuel_l / km FROM trips WHERE fuel_l IS NOT NULL;
-- Q: kilometres per month of departure
SELECT strftime('%Y-%m', dep_date), sum(km) FROM trips GROUP BY strftime('%Y-%m', dep_date);
-- Q: How many trips were day trips, leaving and arriving on the same date?
SELECT count(*) FROM trips WHERE dep_date = arr_date;
-- Q: Which drivers have no licence expiry date on record?
SELECT drv_name FROM drivers WHERE licence_exp IS NULL;
