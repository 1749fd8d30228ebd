CREATE TABLE sector (sector_no INTEGER PRIMARY KEY, sector_name TEXT, coast TEXT, length_km REAL);
CREATE TABLE base (base_id TEXT PRIMARY KEY, base_name TEXT, sector_no INTEGER REFERENCES sector(sector_no), phone TEXT, manned_24h TEXT, founded INTEGER);
CREATE TABLE unit (unit_call TEXT PRIMARY KEY, base_id TEXT REFERENCES base(base_id), kind TEXT, top_knots INTEGER, crew_size INTEGER, in_service DATE, status TEXT);
CREATE TABLE responder (resp_id INTEGER PRIMARY KEY, resp_name TEXT, base_id TEXT REFERENCES base(base_id), grade TEXT, volunteer TEXT, joined DATE, supervisor_id INTEGER REFERENCES responder(resp_id));
CREATE TABLE ref_alarm (alarm_code TEXT PRIMARY KEY, alarm_text TEXT, priority INTEGER);
CREATE TABLE callout (callout_id INTEGER PRIMARY KEY, alarm_code TEXT REFERENCES ref_alarm(alarm_code), sector_no INTEGER REFERENCES sector(sector_no), raised TEXT, closed TEXT, persons_saved INTEGER, persons_lost INTEGER, caller TEXT);
CREATE TABLE dispatch (callout_id INTEGER REFERENCES callout(callout_id), unit_call TEXT REFERENCES unit(unit_call), leader_id INTEGER REFERENCES responder(resp_id), minutes_to_scene INTEGER, fuel_l REAL, PRIMARY KEY (callout_id, unit_call));
INSERT INTO sector VALUES (1,'Cape Wrathen','north',42.5),(2,'Sandy Bight','west',30.0),(3,'Gull Narrows','west',18.2),(4,'The Skerries','north',55.0),(5,'Long Strand','south',61.3);
INSERT INTO base VALUES ('WRA','Wrathen Light',1,'555-0101','Y',1884),('BIG','Bight Harbour',2,'555-0102','Y',1921),('GUL','Gull Point',3,NULL,'N',1998),('STR','Strand Pier',5,'555-0105','N',1967);
INSERT INTO unit VALUES ('LB-01','WRA','lifeboat',25,6,'2005-05-01','ready'),('LB-02','BIG','lifeboat',32,7,'2018-04-12','ready'),('JS-11','BIG','jet ski',48,2,'2021-06-01','ready'),('HE-90','WRA','helicopter',150,4,'2014-09-09','repair'),('LB-03','GUL','lifeboat',18,4,'1996-03-15','repair'),('QB-05','STR','quad bike',30,1,'2020-07-20','ready'),('JS-12','STR','jet ski',45,2,NULL,'ready');
INSERT INTO responder VALUES (1,'Morag Lunn','WRA','coxswain','N','1999-02-01',NULL),(2,'Callum Orr','WRA','winchman','N','2010-05-17',1),(3,'Bridie Fox','BIG','coxswain','Y','2004-08-08',NULL),(4,'Sam Tully','BIG','swimmer','Y','2019-06-01',3),(5,'Ike Moran','GUL','coxswain','Y','2001-01-01',NULL),(6,'Una Hart','STR','swimmer','Y','2022-04-10',3),(7,'Dev Patel','STR','swimmer','N','2020-04-11',3),(8,'Rory Kane','GUL','mechanic','Y','2015-11-23',5);
INSERT INTO ref_alarm VALUES ('SWM','swimmer in trouble',1),('CAP','capsized boat',1),('MED','illness on board',2),('AGR','vessel aground',2),('ANI','animal in the water',3),('FLS','false alarm',4);
INSERT INTO callout VALUES (1,'SWM',2,'2023-06-11 14:05','2023-06-11 14:50',2,0,'lifeguard'),(2,'CAP',1,'2023-06-20 09:30','2023-06-20 12:15',3,1,'passer-by'),(3,'AGR',3,'2023-07-02 22:10','2023-07-03 03:40',5,0,'crew'),(4,'ANI',5,'2023-07-15 16:00','2023-07-15 16:40',0,0,'passer-by'),(5,'MED',1,'2023-07-28 02:20','2023-07-28 04:05',1,0,'crew'),(6,'SWM',5,'2023-08-05 13:45','2023-08-05 14:10',1,0,'lifeguard'),(7,'SWM',2,'2023-08-06 15:12','2023-08-06 16:30',0,1,'passer-by'),(8,'AGR',2,'2023-09-14 06:00',NULL,NULL,NULL,'crew');
INSERT INTO dispatch VALUES (1,'JS-11',4,6,5.5),(1,'LB-02',3,11,40),(2,'LB-01',1,25,120),(2,'HE-90',2,14,310),(3,'LB-03',5,40,95),(4,'QB-05',6,9,2),(5,'HE-90',2,19,280),(6,'JS-12',7,5,4.5),(7,'JS-11',4,8,6),(7,'LB-02',3,16,52),(8,'LB-02',3,22,NULL);
-- Q: How many units are ready?
SELECT count(*) FROM unit WHERE status = 'ready';
-- Q: Volunteers by seniority, longest serving first
SELECT resp_name FROM responder WHERE volunteer = 'Y' ORDER BY joined;
-- Q: fastest unit
SELECT unit_call FROM unit ORDER BY top_knots DESC LIMIT 1;
-- Q: What is the number of Bight Harbour's telephone?
SELECT phone FROM base WHERE base_name = 'Bight Harbour';
-- Q: Which different kinds of unit are there?
SELECT DISTINCT kind FROM unit;
-- Q: How many people were saved in each sector?
SELECT T1.sector_name, sum(T2.persons_saved) FROM sector AS T1 JOIN callout AS T2 ON T1.sector_no = T2.sector_no GROUP BY T1.sector_no;
-- Q: What is the text of the alarm that comes in most often?
SELECT T1.alarm_text FROM ref_alarm AS T1 JOIN callout AS T2 ON T1.alarm_code = T2.alarm_code GROUP BY T1.alarm_code ORDER BY count(*) DESC LIMIT 1;
-- Q: Who serves at Gull Point, and in which grade?
SELECT T1.resp_name, T1.grade FROM responder AS T1 JOIN base AS T2 ON T1.base_id = T2.base_id WHERE T2.base_name = 'Gull Point';
-- Q: Average minutes to the scene and number of dispatches for every kind of unit
SELECT T1.kind, avg(T2.minutes_to_scene), count(*) FROM unit AS T1 JOIN dispatch AS T2 ON T1.unit_call = T2.unit_call GROUP BY T1.kind;
-- Q: Leaders with three or more dispatches
SELECT T1.resp_name FROM responder AS T1 JOIN dispatch AS T2 ON T1.resp_id = T2.leader_id GROUP BY T1.resp_id HAVING count(*) >= 3;
-- Q: Texts of alarms with priority 1 or 2
SELECT alarm_text FROM ref_alarm WHERE priority IN (1, 2);
-- Q: Who supervises Dev Patel?
SELECT T2.resp_name FROM responder AS T1 JOIN responder AS T2 ON T1.supervisor_id = T2.resp_id WHERE T1.resp_name = 'Dev Patel';
-- Q: Bases on the west coast founded after 1900
SELECT T1.base_name FROM base AS T1 JOIN sector AS T2 ON T1.sector_no = T2.sector_no WHERE T2.coast = 'west' AND T1.founded > 1900;
-- Q: Sectors that have no base
SELECT sector_name FROM sector WHERE sector_no NOT IN (SELECT sector_no FROM base);
-- Q: Which alarm texts have never come in?
SELECT alarm_text FROM ref_alarm EXCEPT SELECT T1.alarm_text FROM ref_alarm AS T1 JOIN callout AS T2 ON T1.alarm_code = T2.alarm_code;
-- Q: Responders who have never led a dispatch
SELECT resp_name FROM responder WHERE resp_id NOT IN (SELECT leader_id FROM dispatch);
-- Q: Bases that have both a lifeboat and a jet ski
SELECT T1.base_name FROM base AS T1 JOIN unit AS T2 ON T1.base_id = T2.base_id WHERE T2.kind = 'lifeboat' INTERSECT SELECT T1.base_name FROM base AS T1 JOIN unit AS T2 ON T1.base_id = T2.base_id WHERE T2.kind = 'jet ski';
-- Q: Which base's units burnt the most fuel?
SELECT T1.base_name FROM base AS T1 JOIN unit AS T2 ON T1.base_id = T2.base_id JOIN dispatch AS T3 ON T2.unit_call = T3.unit_call GROUP BY T1.base_id ORDER BY sum(T3.fuel_l) DESC LIMIT 1;
-- Q: Units that once took longer to the scene than the average dispatch, each once
SELECT DISTINCT unit_call FROM dispatch WHERE minutes_to_scene > (SELECT avg(minutes_to_scene) FROM dispatch);
-- Q: callouts per month
SELECT strftime('%Y-%m', raised), count(*) FROM callout GROUP BY strftime('%Y-%m', raised);
-- Q: How many hours (24 to the day) did every callout last? Id and hours.
SELECT callout_id, 24.0 * (julianday(closed) - julianday(raised)) FROM callout;
-- Q: What percentage of responders are volunteers?
SELECT 100.0 * sum(CASE WHEN volunteer = 'Y' THEN 1 ELSE 0 END) / count(*) FROM responder;
-- Q: Is there a callout that has not been closed? Give its id and caller.
SELECT callout_id, caller FROM callout WHERE closed IS NULL;
-- Q: Quickest unit on the scene for each callout: callout, unit, minutes
SELECT callout_id, unit_call, minutes_to_scene FROM (SELECT callout_id, unit_call, minutes_to_scene, row_number() OVER (PARTITION BY callout_id ORDER BY minutes_to_scene) AS place FROM dispatch) WHERE place <= 1;
