CREATE TABLE dispatcher (disp_id INTEGER PRIMARY KEY, disp_name TEXT, shift TEXT, languages INTEGER, started DATE, supervisor_id INTEGER REFERENCES dispatcher(disp_id));
CREATE TABLE zone (zone_code TEXT PRIMARY KEY, zone_name TEXT, residents INTEGER, area_km2 REAL);
CREATE TABLE emergency_call (call_id INTEGER PRIMARY KEY, disp_id INTEGER REFERENCES dispatcher(disp_id), zone_code TEXT REFERENCES zone(zone_code), call_date DATE, call_time TEXT, kind TEXT, severity INTEGER, answer_secs INTEGER, hoax TEXT);
CREATE TABLE unit (unit_id INTEGER PRIMARY KEY, callsign TEXT, service TEXT, home_zone TEXT REFERENCES zone(zone_code), crew INTEGER, in_service_since INTEGER);
CREATE TABLE response (call_id INTEGER REFERENCES emergency_call(call_id), unit_id INTEGER REFERENCES unit(unit_id), minutes_to_scene REAL, minutes_on_scene REAL, PRIMARY KEY (call_id, unit_id));
INSERT INTO dispatcher VALUES (1,'Noreen Pike','day',2,'2009-04-01',NULL),(2,'Abel Stroud','night',1,'2016-09-12',1),(3,'Iris Tal','day',4,'2019-01-07',1),(4,'Kofi Mensah','night',3,'2021-06-21',2),(5,'Jana Hribar','evening',2,'2023-10-02',1);
INSERT INTO zone VALUES ('NW','Northwick',42000,18.5),('OT','Old Town',61500,7.2),('RV','Riverside',28400,12.9),('HM','Hammerfields',9700,40.3),('PT','Port',3300,9.8);
INSERT INTO emergency_call VALUES (1,1,'OT','2024-01-02','09:14','fall',2,6,'N'),(2,2,'OT','2024-01-02','23:50','brawl',3,9,'N'),(3,2,'RV','2024-01-06','02:05','fire',5,4,'N'),(4,3,'NW','2024-01-11','11:31','crash',4,7,'N'),(5,3,'NW','2024-01-19','15:42','prank',1,12,'Y'),(6,4,'HM','2024-02-01','03:22','fire',4,15,'N'),(7,4,'OT','2024-02-03','04:48','cardiac',5,3,'N'),(8,1,'RV','2024-02-03','10:00','fall',2,NULL,'N'),(9,3,'OT','2024-02-14','13:13','cardiac',5,5,'N'),(10,2,'NW','2024-02-29','22:27','prank',1,8,'Y'),(11,1,'OT','2024-03-05','08:39','crash',3,6,'N');
INSERT INTO unit VALUES (1,'Medic 1','ambulance','OT',3,2015),(2,'Medic 2','ambulance','NW',2,2019),(3,'Engine 7','fire','RV',6,2011),(4,'Engine 9','fire','NW',5,2020),(5,'Patrol 4','police','OT',2,2018),(6,'Boat 1','rescue','PT',4,NULL);
INSERT INTO response VALUES (1,1,6.5,22),(2,5,4.0,35),(2,1,7.2,18),(3,3,5.1,140),(3,4,11.8,95),(3,1,9.0,80),(4,2,8.3,41),(4,5,12.4,60),(6,4,19.5,110),(7,1,4.8,27),(8,2,13.0,16),(9,1,5.6,33),(11,5,6.9,50),(11,2,10.2,24);
-- Q: Find the name and start date of the dispatchers who work the night shift.
SELECT disp_name, started FROM dispatcher WHERE shift = 'night';
-- Q: What are the ids and kinds of calls whose severity is above the average severity?
SELECT call_id, kind FROM emergency_call WHERE severity > (SELECT avg(severity) FROM emergency_call);
-- Q: List the name of each zone and how many calls came from it, most first.
SELECT T1.zone_name, count(*) FROM zone AS T1 JOIN emergency_call AS T2 ON T1.zone_code = T2.zone_code GROUP BY T1.zone_code ORDER BY count(*) DESC;
-- Q: Which units went out to at least three calls? Give the callsign and the number of calls.
SELECT T1.callsign, count(*) FROM unit AS T1 JOIN response AS T2 ON T1.unit_id = T2.unit_id GROUP BY T1.unit_id HAVING count(*) >= 3;
-- Q: Show the codes and names of the zones that have no unit stationed in them.
SELECT zone_code, zone_name FROM zone WHERE NOT zone_code IN (SELECT home_zone FROM unit);
-- Q: What are the average, minimum and maximum minutes to the scene for the fire service?
SELECT avg(T2.minutes_to_scene), min(T2.minutes_to_scene), max(T2.minutes_to_scene) FROM unit AS T1 JOIN response AS T2 ON T1.unit_id = T2.unit_id WHERE T1.service = 'fire';
-- Q: Which callsigns begin with Medic? Show them with the crew size.
SELECT callsign, crew FROM unit WHERE callsign LIKE 'Medic%';
-- Q: Find the calls to which both an ambulance and a police unit were sent. Give the call ids.
SELECT T1.call_id FROM response AS T1 JOIN unit AS T2 ON T1.unit_id = T2.unit_id WHERE T2.service = 'ambulance' INTERSECT SELECT T1.call_id FROM response AS T1 JOIN unit AS T2 ON T1.unit_id = T2.unit_id WHERE T2.service = 'police';
-- Q: Which dispatchers have taken a cardiac call? Give their names.
SELECT DISTINCT T1.disp_name FROM dispatcher AS T1 JOIN emergency_call AS T2 ON T1.disp_id = T2.disp_id WHERE T2.kind = 'cardiac';
-- Q: Show the name of each dispatcher and the name of the supervisor.
SELECT T1.disp_name, T2.disp_name FROM dispatcher AS T1 JOIN dispatcher AS T2 ON T1.supervisor_id = T2.disp_id;
-- Q: What kind of call has the highest average severity?
SELECT kind FROM emergency_call GROUP BY kind ORDER BY avg(severity) DESC LIMIT 1;
-- Q: List the ids and dates of calls that no unit was sent to.
SELECT call_id, call_date FROM emergency_call WHERE NOT call_id IN (SELECT call_id FROM response);
-- Q: what percentage of calls turned out a hoax?
SELECT 100.0 * sum(CASE WHEN hoax = 'Y' THEN 1 ELSE 0 END) / count(*) FROM emergency_call;
-- Q: people per square kilometre in each zone, rounded to 1 decimal
SELECT zone_name, round(residents / area_km2, 1) FROM zone;
-- Q: Calls per month
SELECT strftime('%Y-%m', call_date), count(*) FROM emergency_call GROUP BY strftime('%Y-%m', call_date);
-- Q: Call answers fast up to 5 seconds, fair up to 10 and slow beyond
SELECT call_id, CASE WHEN answer_secs <= 5 THEN 'fast' WHEN answer_secs <= 10 THEN 'fair' ELSE 'slow' END FROM emergency_call;
-- Q: Which unit got to the scene quickest for every call? Call id, unit id and minutes
SELECT call_id, unit_id, minutes_to_scene FROM (SELECT call_id, unit_id, minutes_to_scene, row_number() OVER (PARTITION BY call_id ORDER BY minutes_to_scene) AS place FROM response) WHERE place = 1;
-- Q: Which units have yet to be sent anywhere?
SELECT T1.callsign FROM unit AS T1 WHERE NOT EXISTS (SELECT * FROM response AS T2 WHERE T2.unit_id = T1.unit_id);
-- Q: weekday counts of emergency calls (0 is Sunday)
SELECT strftime('%w', call_date), count(*) FROM emergency_call GROUP BY strftime('%w', call_date);
-- Q: on average, how many units does a call get?
SELECT avg(n) FROM (SELECT count(*) AS n FROM response GROUP BY call_id);
-- Q: For which call was the answering time not recorded?
SELECT call_id FROM emergency_call WHERE answer_secs IS NULL;
-- Q: total minutes each unit spent on the way plus on scene
SELECT T1.callsign, sum(T2.minutes_to_scene + T2.minutes_on_scene) FROM unit AS T1 JOIN response AS T2 ON T1.unit_id = T2.unit_id GROUP BY T1.unit_id;
-- Q: fires and crashes side by side for each zone code
SELECT zone_code, sum(CASE WHEN kind = 'fire' THEN 1 ELSE 0 END), sum(CASE WHEN kind = 'crash' THEN 1 ELSE 0 END) FROM emergency_call GROUP BY zone_code;
-- Q: rank zones by number of residents
SELECT zone_name, rank() OVER (ORDER BY residents DESC) FROM zone;
