CREATE TABLE massif (massif_id INTEGER PRIMARY KEY, massif TEXT, canton TEXT, highest_point_m INTEGER);
CREATE TABLE stn (stn_code TEXT PRIMARY KEY, stn_label TEXT, massif_id INTEGER REFERENCES massif(massif_id), altitude_m INTEGER, installed DATE, keeper TEXT, automatic TEXT);
CREATE TABLE day_obs (stn_code TEXT REFERENCES stn(stn_code), obs_day DATE, tmin REAL, tmax REAL, snow_cm INTEGER, fresh_cm INTEGER, wind_kmh INTEGER, wind_dir TEXT, PRIMARY KEY (stn_code, obs_day));
CREATE TABLE instrument (serial_no TEXT PRIMARY KEY, stn_code TEXT REFERENCES stn(stn_code), kind TEXT, producer TEXT, calibrated DATE, failed INTEGER);
CREATE TABLE bulletin (bulletin_no INTEGER PRIMARY KEY, massif_id INTEGER REFERENCES massif(massif_id), issued DATE, danger_level INTEGER, forecaster TEXT);
CREATE TABLE avalanche (av_id INTEGER PRIMARY KEY, massif_id INTEGER REFERENCES massif(massif_id), nearest_stn TEXT REFERENCES stn(stn_code), happened DATE, length_m INTEGER, trigger TEXT, people_caught INTEGER);
INSERT INTO massif VALUES (1,'Weisshorn group','Valais',4505),(2,'Rätikon','Grisons',2964),(3,'Alpstein','Appenzell',2502),(4,'Gotthard','Uri',3192),(5,'Jura crest','Vaud',1679);
INSERT INTO stn VALUES ('WH1','Turtmann hut',1,2519,'1999-10-01','R. Bregy','F'),('WH2','Pipji',1,2980,'2011-09-12',NULL,'T'),('RA1','Carschina',2,2236,'2004-11-20','S. Flütsch','F'),('AL1','Säntis saddle',3,2350,'1985-08-01','M. Inauen','F'),('GO1','Bätzberg',4,2180,'2016-10-10',NULL,'T'),('GO2','Gemsstock',4,2910,'2008-12-05',NULL,'T'),('GO3','Realp',4,1540,'1978-11-01','P. Simmen','F');
INSERT INTO day_obs VALUES ('WH1','2024-01-05',-14.2,-6.0,145,22,35,'NW'),('WH1','2024-01-06',-17.5,-9.1,150,8,60,'N'),('WH2','2024-01-05',-18.8,-11.0,210,30,85,'NW'),('RA1','2024-01-05',-9.9,-3.2,120,15,25,'W'),('AL1','2024-01-05',-11.0,-5.5,305,40,110,'NW'),('AL1','2024-02-10',-4.1,1.8,260,0,45,'S'),('GO1','2024-02-10',-3.0,3.3,175,NULL,30,'S'),('GO2','2024-02-10',-7.6,-1.2,290,5,95,'S'),('GO3','2024-02-10',-1.5,5.9,60,0,12,'SW'),('WH2','2024-03-03',-12.0,-4.4,235,25,70,'NW');
INSERT INTO instrument VALUES ('T-881','WH1','thermometer','Lufft','2022-09-15',0),('S-120','WH1','snow pole','Jenoptik','2020-10-02',0),('A-301','WH2','anemometer','Lufft','2021-08-08',1),('T-882','WH2','thermometer','Rotronic','2023-08-20',0),('T-640','AL1','thermometer','Rotronic','2019-07-01',1),('A-310','GO2','anemometer','Young',NULL,0),('S-131','GO3','snow pole','Jenoptik','2023-10-11',0);
INSERT INTO bulletin VALUES (1,1,'2024-01-05',4,'Zora'),(2,3,'2024-01-05',4,'Zora'),(3,2,'2024-01-05',3,'Emil'),(4,4,'2024-02-10',2,'Emil'),(5,1,'2024-03-03',3,'Nadja'),(6,4,'2024-01-06',5,'Nadja'),(7,3,'2024-02-10',2,'Emil');
INSERT INTO avalanche VALUES (1,1,'WH1','2024-01-06',900,'natural',0),(2,1,'WH2','2024-01-07',350,'skier',2),(3,4,'GO2','2024-01-06',1400,'explosive',0),(4,3,'AL1','2024-01-05',600,'natural',0),(5,4,'GO1','2024-02-11',220,'skier',1),(6,2,NULL,'2024-01-08',500,'natural',NULL);
-- Q: How many stations work automatically?
SELECT count(*) FROM stn WHERE automatic = 'T';
-- Q: Labels of the stations above 2500 metres
SELECT stn_label FROM stn WHERE altitude_m > 2500;
-- Q: lowest temperature ever measured and highest wind speed
SELECT min(tmin), max(wind_kmh) FROM day_obs;
-- Q: Which producers made our instruments? Different ones.
SELECT DISTINCT producer FROM instrument;
-- Q: In which canton is the Rätikon?
SELECT canton FROM massif WHERE massif = 'Rätikon';
-- Q: number of stations per massif
SELECT T1.massif, count(*) FROM massif AS T1 JOIN stn AS T2 ON T1.massif_id = T2.massif_id GROUP BY T1.massif_id;
-- Q: Where did the deepest snow lie? Station label.
SELECT T1.stn_label FROM stn AS T1 JOIN day_obs AS T2 ON T1.stn_code = T2.stn_code ORDER BY T2.snow_cm DESC LIMIT 1;
-- Q: For every wind direction: average wind speed and number of observations
SELECT wind_dir, avg(wind_kmh), count(*) FROM day_obs GROUP BY wind_dir;
-- Q: Forecasters who issued more than two bulletins
SELECT forecaster FROM bulletin GROUP BY forecaster HAVING count(*) > 2;
-- Q: Give the day and the fresh snow for Pipji.
SELECT T2.obs_day, T2.fresh_cm FROM stn AS T1 JOIN day_obs AS T2 ON T1.stn_code = T2.stn_code WHERE T1.stn_label = 'Pipji';
-- Q: Observations with wind from the south (S) and a maximum above 0: station code and day
SELECT stn_code, obs_day FROM day_obs WHERE wind_dir = 'S' AND tmax > 0;
-- Q: When was danger level 4 or 5 announced for the Gotthard or the Alpstein?
SELECT T1.issued FROM bulletin AS T1 JOIN massif AS T2 ON T1.massif_id = T2.massif_id WHERE T1.danger_level IN (4, 5) AND T2.massif IN ('Gotthard', 'Alpstein');
-- Q: How long were avalanches on average for each trigger?
SELECT trigger, avg(length_m) FROM avalanche GROUP BY trigger;
-- Q: Stations without any instrument
SELECT stn_label FROM stn WHERE stn_code NOT IN (SELECT stn_code FROM instrument);
-- Q: For which massifs was there never a bulletin?
SELECT massif FROM massif EXCEPT SELECT T1.massif FROM massif AS T1 JOIN bulletin AS T2 ON T1.massif_id = T2.massif_id;
-- Q: Massifs where avalanches were set off both natural and by a skier
SELECT T1.massif FROM massif AS T1 JOIN avalanche AS T2 ON T1.massif_id = T2.massif_id WHERE T2.trigger = 'natural' INTERSECT SELECT T1.massif FROM massif AS T1 JOIN avalanche AS T2 ON T1.massif_id = T2.massif_id WHERE T2.trigger = 'skier';
-- Q: Which stations lie higher than the average station but have a keeper?
SELECT stn_label FROM stn WHERE altitude_m > (SELECT avg(altitude_m) FROM stn) AND NOT keeper IS NULL;
-- Q: What was the most snow in each massif?
SELECT T1.massif, max(T3.snow_cm) FROM massif AS T1 JOIN stn AS T2 ON T1.massif_id = T2.massif_id JOIN day_obs AS T3 ON T2.stn_code = T3.stn_code GROUP BY T1.massif_id;
-- Q: Which massif has the most broken instruments (failed = 1)?
SELECT T1.massif FROM massif AS T1 JOIN stn AS T2 ON T1.massif_id = T2.massif_id JOIN instrument AS T3 ON T2.stn_code = T3.stn_code WHERE T3.failed = 1 GROUP BY T1.massif_id ORDER BY count(*) DESC LIMIT 1;
-- Q: total fresh snow by month
SELECT strftime('%Y-%m', obs_day), sum(fresh_cm) FROM day_obs GROUP BY strftime('%Y-%m', obs_day);
-- Q: Temperature swing (max minus min) of each observation with station and day in front
SELECT stn_code, obs_day, tmax - tmin FROM day_obs;
-- Q: serial numbers of instruments never calibrated
SELECT serial_no FROM instrument WHERE calibrated IS NULL;
-- Q: What percentage of avalanches were natural?
SELECT 100.0 * count(CASE WHEN trigger = 'natural' THEN 1 END) / count(*) FROM avalanche;
-- Q: Windiest day at every station: code, day, speed
SELECT stn_code, obs_day, wind_kmh FROM (SELECT stn_code, obs_day, wind_kmh, row_number() OVER (PARTITION BY stn_code ORDER BY wind_kmh DESC) AS place FROM day_obs) WHERE place <= 1;
