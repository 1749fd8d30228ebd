CREATE TABLE operators (op_id INTEGER PRIMARY KEY, op_name TEXT, hq TEXT, listed TEXT, employees INTEGER, ceo TEXT);
CREATE TABLE terminals (term_id INTEGER PRIMARY KEY, term_name TEXT, province TEXT, kind TEXT, tanks INTEGER, storage_kbbl INTEGER, op_id INTEGER REFERENCES operators(op_id));
CREATE TABLE pipelines (line_id INTEGER PRIMARY KEY, line_name TEXT, op_id INTEGER REFERENCES operators(op_id), from_term INTEGER REFERENCES terminals(term_id), to_term INTEGER REFERENCES terminals(term_id), km INTEGER, diameter_in INTEGER, product TEXT, in_service INTEGER, tariff REAL);
CREATE TABLE pump_stations (station_id INTEGER PRIMARY KEY, station_name TEXT, line_id INTEGER REFERENCES pipelines(line_id), km_post INTEGER, pumps INTEGER, power_mw REAL, manned TEXT);
CREATE TABLE batches (batch_id INTEGER PRIMARY KEY, line_id INTEGER REFERENCES pipelines(line_id), shipper TEXT, product TEXT, volume_kbbl REAL, injected DATE, delivered DATE);
CREATE TABLE leaks (leak_id INTEGER PRIMARY KEY, line_id INTEGER REFERENCES pipelines(line_id), found_on DATE, km_post INTEGER, cause TEXT, spilled_bbl REAL, recovered_bbl REAL, fine REAL);
INSERT INTO operators VALUES (1,'Borealis Midstream','Edwick','Y',2100,'Greta Vance'),(2,'Plainsway Energy','Calder City','Y',860,'Milo Ortega'),(3,'Redstone Pipe Co','Edwick','N',240,'Anna Tkachuk'),(4,'Gulf Harbour Oil','Port Sable','Y',5400,'Lionel Brandt'),(5,'Quiet Valley Storage','Nipigan','N',35,NULL);
INSERT INTO terminals VALUES (1,'Edwick Hub','Alderland','hub',42,8800,1),(2,'Fort Marlin','Alderland','field',8,950,1),(3,'Calder Tank Farm','Sedgemark','hub',25,5200,2),(4,'Port Sable Marine','Coastria','port',31,7400,4),(5,'Red Bluff','Sedgemark','field',6,600,3),(6,'Sable Refinery Gate','Coastria','refinery',14,3100,4),(7,'Nipigan Caverns','Northlake','storage',5,4000,5);
INSERT INTO pipelines VALUES (1,'Marlin Trunk',1,2,1,410,30,'crude',1978,1.15),(2,'Sable Express',4,1,4,1275,36,'crude',1991,3.40),(3,'Sedge Connector',2,3,1,298,20,'crude',2006,0.95),(4,'Red Bluff Gathering',3,5,3,84,12,'crude',2014,0.60),(5,'Coast Products',4,6,3,960,16,'diesel',1985,2.75),(6,'Sable Jet Line',4,6,4,22,10,'jet fuel',2011,0.45),(7,'Marlin Loop',1,2,1,405,24,'condensate',2019,1.30);
INSERT INTO pump_stations VALUES (1,'Otter Creek',1,0,3,12.5,'Y'),(2,'Birch Pass',1,205,2,8.0,'N'),(3,'Edwick South',2,0,5,27.0,'Y'),(4,'Mile Four Hundred',2,640,4,22.4,'N'),(5,'Sage Hill',3,0,2,6.1,'N'),(6,'Refinery Row',5,0,3,9.9,'Y'),(7,'Dry Fork',5,480,2,7.2,'N'),(8,'Otter Ridge',7,0,2,7.8,NULL);
INSERT INTO batches VALUES (1,1,'Norpet','crude',310,'2024-01-03','2024-01-08'),(2,2,'Norpet','crude',540,'2024-01-09','2024-01-24'),(3,2,'Talisk','crude',420,'2024-01-25','2024-02-08'),(4,3,'Talisk','crude',150,'2024-02-02','2024-02-05'),(5,5,'Roadfuel','diesel',205,'2024-02-11','2024-02-23'),(6,6,'SkyServe','jet fuel',60,'2024-02-28','2024-03-01'),(7,1,'Norpet','crude',295,'2024-03-04','2024-03-10'),(8,7,'Corvid','condensate',88,'2024-03-12','2024-03-19'),(9,2,'Corvid','crude',610,'2024-03-20',NULL),(10,5,'Roadfuel','diesel',190,'2024-04-02',NULL);
INSERT INTO leaks VALUES (1,1,'2009-06-18',188,'corrosion',1250,900,400000),(2,5,'2012-10-02',333,'digging',460,455,75000),(3,2,'2016-01-27',702,'weld',2900,1800,1250000),(4,5,'2018-08-09',91,'corrosion',75,60,NULL),(5,1,'2021-03-30',402,'corrosion',310,305,90000),(6,4,'2022-12-11',40,'digging',22,22,5000),(7,5,'2023-05-16',610,'landslide',640,410,NULL);
-- Q: Who is the chief executive of Plainsway Energy?
SELECT ceo FROM operators WHERE op_name = 'Plainsway Energy';
-- Q: How many pipelines carry crude?
SELECT count(*) FROM pipelines WHERE product = 'crude';
-- Q: For each pipeline, show its name, where it starts and where it ends.
SELECT T1.line_name, T2.term_name, T3.term_name FROM pipelines AS T1 JOIN terminals AS T2 ON T1.from_term = T2.term_id JOIN terminals AS T3 ON T1.to_term = T3.term_id;
-- Q: Which operators with a seat in Edwick have more than 1000 people?
SELECT op_name FROM operators WHERE hq = 'Edwick' AND employees > 1000;
-- Q: What are the ids and names of the terminals run by Gulf Harbour Oil?
SELECT T1.term_id, T1.term_name FROM terminals AS T1 JOIN operators AS T2 ON T1.op_id = T2.op_id WHERE T2.op_name = 'Gulf Harbour Oil';
-- Q: Show the names of the pump stations on the Coast Products line with their power.
SELECT T1.station_name, T1.power_mw FROM pump_stations AS T1 JOIN pipelines AS T2 ON T1.line_id = T2.line_id WHERE T2.line_name = 'Coast Products';
-- Q: Which station names contain the word Otter?
SELECT station_name FROM pump_stations WHERE station_name LIKE '%Otter%';
-- Q: Which pipelines have had at least two leaks? Name and number of leaks.
SELECT T1.line_name, count(*) FROM pipelines AS T1 JOIN leaks AS T2 ON T1.line_id = T2.line_id GROUP BY T1.line_id HAVING count(*) >= 2;
-- Q: List the average, least and greatest storage for every kind of terminal.
SELECT kind, avg(storage_kbbl), min(storage_kbbl), max(storage_kbbl) FROM terminals GROUP BY kind;
-- Q: What are the names of lines wider than the average diameter but shorter than 500 km?
SELECT line_name FROM pipelines WHERE diameter_in > (SELECT avg(diameter_in) FROM pipelines) AND km < 500;
-- Q: Which shippers sent both crude and condensate?
SELECT shipper FROM batches WHERE product = 'crude' INTERSECT SELECT shipper FROM batches WHERE product = 'condensate';
-- Q: In which province do the most pipelines begin?
SELECT T1.province FROM terminals AS T1 JOIN pipelines AS T2 ON T1.term_id = T2.from_term GROUP BY T1.province ORDER BY count(*) DESC LIMIT 1;
-- Q: Give the ids of terminals that are neither the start nor the end of any line.
SELECT term_id FROM terminals EXCEPT SELECT from_term FROM pipelines EXCEPT SELECT to_term FROM pipelines;
-- Q: What is the name of the operator whose pipelines have the greatest total length?
SELECT T1.op_name FROM operators AS T1 JOIN pipelines AS T2 ON T1.op_id = T2.op_id GROUP BY T1.op_id ORDER BY sum(T2.km) DESC LIMIT 1;
-- Q: Biggest two batches of each shipper: shipper, batch id, volume
SELECT shipper, batch_id, volume_kbbl FROM (SELECT shipper, batch_id, volume_kbbl, row_number() OVER (PARTITION BY shipper ORDER BY volume_kbbl DESC) AS place FROM batches) WHERE place <= 2;
-- Q: newest line of every operator (operator id and line name)
SELECT op_id, line_name FROM (SELECT op_id, line_name, row_number() OVER (PARTITION BY op_id ORDER BY in_service DESC) AS place FROM pipelines) WHERE place <= 1;
-- Q: For each cause, what portion of the spilled oil was recovered, as a fraction?
SELECT cause, CAST(sum(recovered_bbl) AS REAL) / sum(spilled_bbl) FROM leaks GROUP BY cause;
-- Q: what percent of all storage lies in each province?
SELECT province, 100.0 * sum(storage_kbbl) / (SELECT sum(storage_kbbl) FROM terminals) FROM terminals GROUP BY province;
-- Q: rate each spill as minor (under 100 barrels), serious (under 1000) or disaster; leak id and rating
SELECT leak_id, CASE WHEN spilled_bbl < 100 THEN 'minor' WHEN spilled_bbl < 1000 THEN 'serious' ELSE 'disaster' END FROM leaks;
-- Q: How many pump stations are manned and how many are not?
SELECT sum(CASE WHEN manned = 'Y' THEN 1 ELSE 0 END), sum(CASE WHEN manned = 'N' THEN 1 ELSE 0 END) FROM pump_stations;
-- Q: Lines that have no pump station
SELECT T1.line_name FROM pipelines AS T1 WHERE NOT EXISTS (SELECT * FROM pump_stations AS T2 WHERE T2.line_id = T1.line_id);
-- Q: Which operators run no pipeline at all?
SELECT T1.op_name FROM operators AS T1 LEFT JOIN pipelines AS T2 ON T1.op_id = T2.op_id WHERE T2.line_id IS NULL;
-- Q: days from injection to delivery of each delivered batch, slowest first
SELECT batch_id, julianday(delivered) - julianday(injected) FROM batches WHERE delivered IS NOT NULL ORDER BY julianday(delivered) - julianday(injected) DESC;
-- Q: How many leaks were found since 2018-01-01?
SELECT count(*) FROM leaks WHERE found_on >= '2018-01-01';
-- Q: What did each batch cost to ship, volume times tariff of its line? batch id and cost to 1 digit
SELECT T1.batch_id, round(T1.volume_kbbl * T2.tariff, 1) FROM batches AS T1 JOIN pipelines AS T2 ON T1.line_id = T2.line_id;
-- Q: How many leaks ended without a known fine?
SELECT count(*) FROM leaks WHERE fine IS NULL;
