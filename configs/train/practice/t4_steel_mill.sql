CREATE TABLE furnace (furn_no TEXT PRIMARY KEY, furn_type TEXT, hall TEXT, capacity_t INTEGER, commissioned INTEGER, last_relined DATE);
CREATE TABLE grade (grade_cd TEXT PRIMARY KEY, grade_name TEXT, family TEXT, carbon_pct REAL, price_per_t REAL);
CREATE TABLE melter (badge INTEGER PRIMARY KEY, full_name TEXT, shift TEXT, hired DATE, hourly_pay REAL, foreman_badge INTEGER REFERENCES melter(badge));
CREATE TABLE heat (heat_no INTEGER PRIMARY KEY, furn_no TEXT REFERENCES furnace(furn_no), grade_cd TEXT REFERENCES grade(grade_cd), badge INTEGER REFERENCES melter(badge), tapped_at DATE, weight_t REAL, tap_temp INTEGER, power_kwh INTEGER, minutes INTEGER);
CREATE TABLE scrap_dealer (dealer_id INTEGER PRIMARY KEY, dealer_name TEXT, town TEXT, rating TEXT);
CREATE TABLE scrap_load (load_id INTEGER PRIMARY KEY, dealer_id INTEGER REFERENCES scrap_dealer(dealer_id), arrived DATE, scrap_kind TEXT, weight_t REAL, price_per_t REAL, rejected_t REAL);
CREATE TABLE coil (coil_no TEXT PRIMARY KEY, heat_no INTEGER REFERENCES heat(heat_no), width_mm INTEGER, gauge_mm REAL, weight_t REAL, quality TEXT, shipped DATE);
INSERT INTO furnace VALUES ('F1','electric arc','North Hall',120,1994,'2023-08-14'),('F2','electric arc','North Hall',150,2008,'2024-01-22'),('F3','induction','South Hall',35,2015,'2022-11-05'),('F4','ladle','South Hall',90,2001,NULL),('F5','induction','Annex',20,2021,NULL);
INSERT INTO grade VALUES ('S235','Plain Structural','structural',0.17,640),('S355','High Structural','structural',0.20,705),('C45','Medium Carbon','engineering',0.45,820),('X304','Stainless Eighteen','stainless',0.06,2450),('X316','Stainless Marine','stainless',0.05,3120),('T1','Tool One','tool',0.75,4300);
INSERT INTO melter VALUES (101,'Bogdan Kral','A','2003-05-12',34.5,NULL),(102,'Irma Falck','B','2010-09-01',31.0,NULL),(103,'Teo Lindqvist','A','2018-02-19',25.5,101),(104,'Samir Haddad','B','2016-07-04',26.8,102),(105,'Nora Kral','C','2022-03-28',22.4,102),(106,'Pavel Mraz','A','2023-10-09',21.0,101);
INSERT INTO heat VALUES (5001,'F1','S235',103,'2024-02-05',112.4,1640,47200,58),(5002,'F1','S355',103,'2024-02-06',115.0,1652,49800,61),(5003,'F2','S235',104,'2024-02-06',146.2,1638,58500,55),(5004,'F3','X304',105,'2024-02-14',31.5,1585,19800,92),(5005,'F2','C45',104,'2024-03-03',139.9,1661,60100,63),(5006,'F3','X316',105,'2024-03-11',29.8,1597,19300,97),(5007,'F1','S355',101,'2024-03-12',117.3,1649,48600,57),(5008,'F2','S355',102,'2024-03-27',148.8,1655,NULL,54),(5009,'F5','X304',105,'2024-04-08',18.2,1590,11900,88);
INSERT INTO scrap_dealer VALUES (1,'Ironbeck Metals','Holmdale','A'),(2,'Rusk & Rusk','Varna Quay','B'),(3,'City Wreckers','Holmdale','C'),(4,'Green Loop','Tarnow','A');
INSERT INTO scrap_load VALUES (1,1,'2024-01-30','shredded',62.0,285,1.4),(2,1,'2024-02-02','heavy melt',48.5,310,0),(3,2,'2024-02-09','turnings',27.3,190,3.8),(4,2,'2024-02-21','stainless',12.6,1150,0.2),(5,3,'2024-03-01','shredded',55.1,270,9.6),(6,1,'2024-03-15','shredded',70.4,292,0.9),(7,3,'2024-03-22','heavy melt',33.0,298,NULL),(8,2,'2024-04-04','stainless',15.9,1210,0.5);
INSERT INTO coil VALUES ('C-001',5001,1250,3.0,18.6,'prime','2024-02-20'),('C-002',5001,1250,3.0,18.9,'second','2024-03-01'),('C-003',5002,1500,4.0,22.1,'prime','2024-02-26'),('C-004',5003,1500,2.5,23.4,'prime',NULL),('C-005',5004,1000,1.2,9.7,'prime','2024-03-05'),('C-006',5004,1000,0.8,9.1,'scrap',NULL),('C-007',5006,1000,1.5,10.2,'prime','2024-03-29'),('C-008',5007,1500,6.0,24.0,'second','2024-04-02'),('C-009',5007,1250,6.0,20.3,'prime','2024-04-15');
-- Q: In which hall is furnace F4, and when was it commissioned?
SELECT hall, commissioned FROM furnace WHERE furn_no = 'F4';
-- Q: List the code and name of each stainless grade.
SELECT grade_cd, grade_name FROM grade WHERE family = 'stainless';
-- Q: Which melter tapped heat 5003?
SELECT T1.full_name FROM melter AS T1 JOIN heat AS T2 ON T1.badge = T2.badge WHERE T2.heat_no = 5003;
-- Q: What are the numbers of the heats heavier than the average heat?
SELECT heat_no FROM heat WHERE weight_t > (SELECT avg(weight_t) FROM heat);
-- Q: Show the dealer name and the total weight delivered, heaviest total first.
SELECT T1.dealer_name, sum(T2.weight_t) FROM scrap_dealer AS T1 JOIN scrap_load AS T2 ON T1.dealer_id = T2.dealer_id GROUP BY T1.dealer_id ORDER BY sum(T2.weight_t) DESC;
-- Q: Give the badge and name of everyone working under Irma Falck.
SELECT T1.badge, T1.full_name FROM melter AS T1 JOIN melter AS T2 ON T1.foreman_badge = T2.badge WHERE T2.full_name = 'Irma Falck';
-- Q: Which grades have been melted at least twice? Show the grade name and the number of heats.
SELECT T1.grade_name, count(*) FROM grade AS T1 JOIN heat AS T2 ON T1.grade_cd = T2.grade_cd GROUP BY T1.grade_cd HAVING count(*) >= 2;
-- Q: Find the coils rolled from High Structural steel: coil number and gauge.
SELECT T1.coil_no, T1.gauge_mm FROM coil AS T1 JOIN heat AS T2 ON T1.heat_no = T2.heat_no JOIN grade AS T3 ON T2.grade_cd = T3.grade_cd WHERE T3.grade_name = 'High Structural';
-- Q: What is the average, lowest and highest price per ton paid for scrap?
SELECT avg(price_per_t), min(price_per_t), max(price_per_t) FROM scrap_load;
-- Q: Names of workers that end in Kral
SELECT full_name FROM melter WHERE full_name LIKE '%Kral';
-- Q: Which kinds of scrap were brought by both Ironbeck Metals and City Wreckers?
SELECT T2.scrap_kind FROM scrap_dealer AS T1 JOIN scrap_load AS T2 ON T1.dealer_id = T2.dealer_id WHERE T1.dealer_name = 'Ironbeck Metals' INTERSECT SELECT T2.scrap_kind FROM scrap_dealer AS T1 JOIN scrap_load AS T2 ON T1.dealer_id = T2.dealer_id WHERE T1.dealer_name = 'City Wreckers';
-- Q: Which coil widths come in more than one gauge? Give the width and how many different gauges.
SELECT width_mm, count(DISTINCT gauge_mm) FROM coil GROUP BY width_mm HAVING count(DISTINCT gauge_mm) > 1;
-- Q: Show the furnace numbers and halls of furnaces that never made a structural grade.
SELECT furn_no, hall FROM furnace WHERE furn_no NOT IN (SELECT T1.furn_no FROM heat AS T1 JOIN grade AS T2 ON T1.grade_cd = T2.grade_cd WHERE T2.family = 'structural');
-- Q: What is the name of the grade with the second highest carbon content?
SELECT grade_name FROM grade ORDER BY carbon_pct DESC LIMIT 1 OFFSET 1;
-- Q: three hottest heats per furnace: furnace, heat number, temperature
SELECT furn_no, heat_no, tap_temp FROM (SELECT furn_no, heat_no, tap_temp, row_number() OVER (PARTITION BY furn_no ORDER BY tap_temp DESC) AS place FROM heat) WHERE place <= 3;
-- Q: Best paid melter on each shift
SELECT shift, full_name FROM (SELECT shift, full_name, row_number() OVER (PARTITION BY shift ORDER BY hourly_pay DESC) AS place FROM melter) WHERE place <= 1;
-- Q: What share of coils is prime, as a fraction, for each width?
SELECT width_mm, CAST(sum(CASE WHEN quality = 'prime' THEN 1 ELSE 0 END) AS REAL) / count(*) FROM coil GROUP BY width_mm;
-- Q: How many percent of the melted tonnage comes out of each furnace?
SELECT furn_no, 100.0 * sum(weight_t) / (SELECT sum(weight_t) FROM heat) FROM heat GROUP BY furn_no;
-- Q: label the furnaces by capacity: small below 50 t, large below 130 t, giant otherwise
SELECT furn_no, CASE WHEN capacity_t < 50 THEN 'small' WHEN capacity_t < 130 THEN 'large' ELSE 'giant' END FROM furnace;
-- Q: how many coils are shipped and how many still sit here?
SELECT sum(CASE WHEN shipped IS NOT NULL THEN 1 ELSE 0 END), sum(CASE WHEN shipped IS NULL THEN 1 ELSE 0 END) FROM coil;
-- Q: Dealers without a single load
SELECT T1.dealer_name FROM scrap_dealer AS T1 WHERE NOT EXISTS (SELECT * FROM scrap_load AS T2 WHERE T2.dealer_id = T1.dealer_id);
-- Q: which heats have no coil? number and tapping date
SELECT T1.heat_no, T1.tapped_at FROM heat AS T1 LEFT JOIN coil AS T2 ON T1.heat_no = T2.heat_no WHERE T2.coil_no IS NULL;
-- Q: Tons tapped in March 2024
SELECT sum(weight_t) FROM heat WHERE strftime('%Y-%m', tapped_at) = '2024-03';
-- Q: How many days lay between tapping and shipping for each shipped coil?
SELECT T1.coil_no, julianday(T1.shipped) - julianday(T2.tapped_at) FROM coil AS T1 JOIN heat AS T2 ON T1.heat_no = T2.heat_no WHERE T1.shipped IS NOT NULL;
-- Q: What is every heat worth, weight times the price of its grade? heat number and amount
SELECT T1.heat_no, T1.weight_t * T2.price_per_t FROM heat AS T1 JOIN grade AS T2 ON T1.grade_cd = T2.grade_cd;
-- Q: good weight of each load, taking a missing rejected weight as 0
SELECT load_id, weight_t - COALESCE(rejected_t, 0) FROM scrap_load;
