CREATE TABLE river (river_name TEXT PRIMARY KEY, length_km INTEGER, source TEXT, mouth TEXT, tributary_of TEXT REFERENCES river(river_name));
CREATE TABLE gauge (gauge_id INTEGER PRIMARY KEY, gauge_name TEXT, river_name TEXT REFERENCES river(river_name), km_from_mouth REAL, flood_level_cm INTEGER, installed INTEGER);
CREATE TABLE reading (gauge_id INTEGER REFERENCES gauge(gauge_id), read_at TEXT, level_cm INTEGER, flow_m3s REAL, water_temp REAL);
CREATE TABLE flood (flood_id INTEGER PRIMARY KEY, gauge_id INTEGER REFERENCES gauge(gauge_id), peak_date DATE, peak_cm INTEGER, homes_affected INTEGER, damage_k REAL);
INSERT INTO river VALUES ('Orla',312,'Kestrel Hills','North Sea',NULL),('Tamsin',96,'Peat Moss','Orla','Orla'),('Brede',141,'Grey Lake','Orla','Orla'),('Lusk',38,'Ash Spring','Brede','Brede'),('Vennar',205,'Iron Range','Gull Bay',NULL),('Sill',27,'Tarn Head','Vennar','Vennar');
INSERT INTO gauge VALUES (1,'Old Bridge','Orla',44.0,380,1952),(2,'Mill Weir','Orla',120.5,310,1974),(3,'Peatford','Tamsin',12.3,240,1981),(4,'Bredeham','Brede',30.0,290,1967),(5,'Lusk Gate','Lusk',4.1,150,2009),(6,'Gull Quay','Vennar',2.0,420,1948),(7,'Ironbrook','Vennar',98.0,260,1990);
INSERT INTO reading VALUES (1,'2024-01-05 06:00',402,510.5,4.1),(1,'2024-01-06 06:00',395,498.0,4.3),(2,'2024-01-05 06:00',288,260.2,3.8),(3,'2024-01-05 06:00',251,71.4,3.5),(4,'2024-01-05 06:00',266,120.0,NULL),(5,'2024-02-11 06:00',98,11.2,5.0),(6,'2024-02-11 06:00',377,340.8,5.9),(7,'2024-02-11 06:00',201,130.3,4.7),(1,'2024-02-11 06:00',301,350.1,5.2),(3,'2024-02-12 06:00',180,40.6,4.9);
INSERT INTO flood VALUES (1,1,'1968-09-15',455,620,NULL),(2,1,'2000-11-03',471,1140,8800),(3,2,'2000-11-02',362,210,1500),(4,3,'2012-06-28',270,45,320),(5,6,'1953-02-01',560,2300,NULL),(6,1,'2015-12-27',488,1510,12400),(7,4,'2015-12-26',341,130,950);
-- Q: How long is the Brede?
SELECT length_km FROM river WHERE river_name = 'Brede';
-- Q: Which rivers flow into the Orla?
SELECT river_name FROM river WHERE tributary_of = 'Orla';
-- Q: Give the oldest gauge and its installation year.
SELECT gauge_name, installed FROM gauge ORDER BY installed LIMIT 1;
-- Q: number of floods after 1 January 2000 (2000-01-01)
SELECT count(*) FROM flood WHERE peak_date > '2000-01-01';
-- Q: Show the mean length of the rivers.
SELECT avg(length_km) FROM river;
-- Q: How many gauges stand on each river?
SELECT river_name, count(*) FROM gauge GROUP BY river_name;
-- Q: Which gauge has seen the most floods?
SELECT gauge.gauge_name FROM gauge JOIN flood ON gauge.gauge_id = flood.gauge_id GROUP BY gauge.gauge_id ORDER BY count(*) DESC LIMIT 1;
-- Q: For each gauge name give the highest level and the mean flow.
SELECT gauge.gauge_name, max(reading.level_cm), avg(reading.flow_m3s) FROM gauge JOIN reading ON gauge.gauge_id = reading.gauge_id GROUP BY gauge.gauge_id;
-- Q: Peak dates of floods at Old Bridge, latest first
SELECT flood.peak_date FROM flood JOIN gauge ON flood.gauge_id = gauge.gauge_id WHERE gauge.gauge_name = 'Old Bridge' ORDER BY flood.peak_date DESC;
-- Q: Rivers having more than one tributary
SELECT tributary_of FROM river WHERE tributary_of IS NOT NULL GROUP BY tributary_of HAVING count(*) > 1;
-- Q: three worst floods by homes affected: date and homes
SELECT peak_date, homes_affected FROM flood ORDER BY homes_affected DESC LIMIT 3;
-- Q: At which gauges and times was the level over the gauge's flood level?
SELECT gauge.gauge_name, reading.read_at FROM gauge JOIN reading ON gauge.gauge_id = reading.gauge_id WHERE reading.level_cm > gauge.flood_level_cm;
-- Q: Gauges that never flooded
SELECT gauge_name FROM gauge WHERE gauge_id NOT IN (SELECT gauge_id FROM flood);
-- Q: Which rivers have no gauge at all?
SELECT river_name FROM river EXCEPT SELECT river_name FROM gauge;
-- Q: On which river did floods hit the most homes in total?
SELECT gauge.river_name FROM gauge JOIN flood ON gauge.gauge_id = flood.gauge_id GROUP BY gauge.river_name ORDER BY sum(flood.homes_affected) DESC LIMIT 1;
-- Q: Which rivers are longer than the average river?
SELECT river_name FROM river WHERE length_km > (SELECT avg(length_km) FROM river);
-- Q: Where does the river gauged at Lusk Gate rise?
SELECT river.source FROM river JOIN gauge ON river.river_name = gauge.river_name WHERE gauge.gauge_name = 'Lusk Gate';
-- Q: average water level per month
SELECT strftime('%Y-%m', read_at), avg(level_cm) FROM reading GROUP BY strftime('%Y-%m', read_at);
-- Q: For how many floods is the damage unknown?
SELECT count(*) FROM flood WHERE damage_k IS NULL;
-- Q: By how many centimetres did each flood exceed the flood level? Gauge, date, excess.
SELECT gauge.gauge_name, flood.peak_date, flood.peak_cm - gauge.flood_level_cm FROM flood JOIN gauge ON flood.gauge_id = gauge.gauge_id;
