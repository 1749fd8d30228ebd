CREATE TABLE region (region_id INTEGER PRIMARY KEY, region_name TEXT, inhabitants INTEGER, area_km2 REAL);
CREATE TABLE firm (firm_id INTEGER PRIMARY KEY, firm TEXT, ceo TEXT, worth_m REAL, result_m REAL, trade TEXT);
CREATE TABLE park (park_id INTEGER PRIMARY KEY, park_name TEXT, kind TEXT, region_id INTEGER REFERENCES region(region_id), operator_id INTEGER REFERENCES firm(firm_id), owner_id INTEGER REFERENCES firm(firm_id), capacity_mw REAL, commissioned DATE, status TEXT);
CREATE TABLE output (park_id INTEGER REFERENCES park(park_id), month TEXT, generated_mwh REAL, curtailed_mwh REAL, PRIMARY KEY (park_id, month));
CREATE TABLE power_line (line_id INTEGER PRIMARY KEY, from_region INTEGER REFERENCES region(region_id), to_region INTEGER REFERENCES region(region_id), kilovolts INTEGER, length_km REAL, built INTEGER);
CREATE TABLE outage (outage_id INTEGER PRIMARY KEY, line_id INTEGER REFERENCES power_line(line_id), began TEXT, hours REAL, cause TEXT, homes_affected INTEGER);
INSERT INTO region VALUES (1,'Westmarch',820000,6400),(2,'Highmoor',145000,9800.5),(3,'Saltcoast',510000,3100),(4,'Inner Vale',1320000,2750),(5,'Eastfen',98000,4050),(6,'Outer Skerries',21000,310);
INSERT INTO firm VALUES (1,'Gale & Sons','Hester Gale',1250.5,88.0,'wind'),(2,'Heliodor','Bram Stoop',3400.0,-42.5,'solar'),(3,'Norgrid','Tove Lund',8800.0,610.0,'transmission'),(4,'Fenland Mutual','Oscar Pike',210.0,9.5,'wind'),(5,'Tidewell','Mara Quay',95.0,NULL,'tidal');
INSERT INTO park VALUES (1,'Cold Ridge','wind',2,1,1,120,'2012-05-14','running'),(2,'Saltpan Solar','solar',3,2,2,75,'2018-06-30','running'),(3,'Fen Blades','wind',5,4,3,42.5,'2016-10-01','running'),(4,'Moor Top','wind',2,1,3,210,'2020-03-09','running'),(5,'Vale Roofs','solar',4,2,4,18,'2021-08-22','repair'),(6,'West Sands','wind',1,1,2,88,'2009-11-17','repair'),(7,'Quay Barrage','tidal',3,5,NULL,30,NULL,'planned');
INSERT INTO output VALUES (1,'2024-01',31200,1200),(1,'2024-02',28900,800),(2,'2024-01',2100,0),(2,'2024-02',3600,0),(3,'2024-01',11000,350),(3,'2024-02',9700,NULL),(4,'2024-01',60400,4100),(4,'2024-02',55100,3700),(5,'2024-01',260,0),(6,'2024-01',14800,150);
INSERT INTO power_line VALUES (1,2,4,380,142.0,1978),(2,1,4,380,96.5,1985),(3,3,4,220,61.0,1969),(4,5,3,110,77.5,1992),(5,2,1,220,120.0,2011);
INSERT INTO outage VALUES (1,1,'2023-11-02',6.5,'storm',42000),(2,3,'2023-11-02',3.0,'storm',15800),(3,4,'2023-12-19',11.0,'ice',7200),(4,3,'2024-01-25',1.5,'bird',NULL),(5,2,'2024-02-08',4.0,'tree',38500),(6,4,'2024-02-09',9.0,'storm',6900);
-- Q: How many parks run on wind?
SELECT count(*) FROM park WHERE kind = 'wind';
-- Q: Who heads Heliodor?
SELECT ceo FROM firm WHERE firm = 'Heliodor';
-- Q: Regions by number of inhabitants, fullest first
SELECT region_name FROM region ORDER BY inhabitants DESC;
-- Q: causes of outages, each just once
SELECT DISTINCT cause FROM outage;
-- Q: average and total capacity of running parks
SELECT avg(capacity_mw), sum(capacity_mw) FROM park WHERE status = 'running';
-- Q: Which parks stand in Highmoor?
SELECT T1.park_name FROM park AS T1 JOIN region AS T2 ON T1.region_id = T2.region_id WHERE T2.region_name = 'Highmoor';
-- Q: How many parks does each firm operate? Names please.
SELECT T1.firm, count(*) FROM firm AS T1 JOIN park AS T2 ON T1.firm_id = T2.operator_id GROUP BY T1.firm_id;
-- Q: What parks does Norgrid own?
SELECT T2.park_name FROM firm AS T1 JOIN park AS T2 ON T1.firm_id = T2.owner_id WHERE T1.firm = 'Norgrid';
-- Q: Kinds of park whose capacities add up to more than 50
SELECT kind FROM park GROUP BY kind HAVING sum(capacity_mw) > 50;
-- Q: Which park generated the most power over all months?
SELECT T1.park_name FROM park AS T1 JOIN output AS T2 ON T1.park_id = T2.park_id GROUP BY T1.park_id ORDER BY sum(T2.generated_mwh) DESC LIMIT 1;
-- Q: Wind firms (trade is wind) worth between 100 and 2000
SELECT firm FROM firm WHERE worth_m BETWEEN 100 AND 2000 AND trade = 'wind';
-- Q: Hours of outage and homes hit, by cause
SELECT cause, sum(hours), sum(homes_affected) FROM outage GROUP BY cause;
-- Q: Lines of 220 kilovolts end in which regions?
SELECT T2.region_name FROM power_line AS T1 JOIN region AS T2 ON T1.to_region = T2.region_id WHERE T1.kilovolts = 220;
-- Q: Which regions have no park?
SELECT region_name FROM region WHERE region_id NOT IN (SELECT region_id FROM park);
-- Q: Companies that both own and operate a park
SELECT T1.firm FROM firm AS T1 JOIN park AS T2 ON T1.firm_id = T2.owner_id INTERSECT SELECT T1.firm FROM firm AS T1 JOIN park AS T2 ON T1.firm_id = T2.operator_id;
-- Q: Operators of a park in Saltcoast but of none in Inner Vale
SELECT T1.firm FROM firm AS T1 JOIN park AS T2 ON T1.firm_id = T2.operator_id JOIN region AS T3 ON T2.region_id = T3.region_id WHERE T3.region_name = 'Saltcoast' EXCEPT SELECT T1.firm FROM firm AS T1 JOIN park AS T2 ON T1.firm_id = T2.operator_id JOIN region AS T3 ON T2.region_id = T3.region_id WHERE T3.region_name = 'Inner Vale';
-- Q: Parks bigger than the average park
SELECT park_name FROM park WHERE capacity_mw > (SELECT avg(capacity_mw) FROM park);
-- Q: Power generated in each region, with its name
SELECT T1.region_name, sum(T3.generated_mwh) FROM region AS T1 JOIN park AS T2 ON T1.region_id = T2.region_id JOIN output AS T3 ON T2.park_id = T3.park_id GROUP BY T1.region_id;
-- Q: From which region does the line with the most outages start?
SELECT T1.region_name FROM region AS T1 JOIN power_line AS T2 ON T1.region_id = T2.from_region JOIN outage AS T3 ON T2.line_id = T3.line_id GROUP BY T2.line_id ORDER BY count(*) DESC LIMIT 1;
-- Q: Which companies do not own any park?
SELECT firm FROM firm AS T1 WHERE NOT EXISTS (SELECT * FROM park AS T2 WHERE T2.owner_id = T1.firm_id);
-- Q: people per square kilometre in each region
SELECT region_name, inhabitants / area_km2 FROM region;
-- Q: What percentage of generated power was curtailed, month by month?
SELECT month, 100.0 * sum(curtailed_mwh) / sum(generated_mwh) FROM output GROUP BY month;
-- Q: Label a firm 'loss' when its result is under 0 and 'profit' otherwise; show name and label.
SELECT firm, CASE WHEN result_m < 0 THEN 'loss' ELSE 'profit' END FROM firm;
-- Q: Which park has no commissioning date yet?
SELECT park_name FROM park WHERE commissioned IS NULL;
