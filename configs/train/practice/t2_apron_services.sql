CREATE TABLE airport (ap_code TEXT PRIMARY KEY, ap_name TEXT, ap_city TEXT, ap_owner TEXT, ap_opened INTEGER, pax_2022 INTEGER, pax_2023 INTEGER, cargo_2023_t REAL);
CREATE TABLE terminal (term_id INTEGER PRIMARY KEY, ap_code TEXT REFERENCES airport(ap_code), term_name TEXT, gates INTEGER, architect TEXT);
CREATE TABLE helicopter (heli_reg TEXT PRIMARY KEY, heli_type TEXT, max_weight_kg INTEGER, top_speed_kmh INTEGER, home_ap TEXT REFERENCES airport(ap_code));
CREATE TABLE aviator (av_id INTEGER PRIMARY KEY, av_name TEXT, age INTEGER, medical_until DATE, licence TEXT);
CREATE TABLE slot (slot_id INTEGER PRIMARY KEY, heli_reg TEXT REFERENCES helicopter(heli_reg), pilot_id INTEGER REFERENCES aviator(av_id), copilot_id INTEGER REFERENCES aviator(av_id), dep_ap TEXT REFERENCES airport(ap_code), arr_ap TEXT REFERENCES airport(ap_code), slot_date DATE, purpose TEXT, landing_fee REAL);
CREATE TABLE service_type (svc_code TEXT PRIMARY KEY, svc_name TEXT, unit_price REAL);
CREATE TABLE slot_service (slot_id INTEGER REFERENCES slot(slot_id), svc_code TEXT REFERENCES service_type(svc_code), units INTEGER, done_by TEXT, PRIMARY KEY (slot_id, svc_code));
INSERT INTO airport VALUES ('QBL','Bella Field','Norwick','City of Norwick',1936,1850000,2104000,8200),('QDN','Duneside','Port Ebon','SkyPorts plc',1971,640000,598000,1150),('QHR','Highrock','Aldermoor','SkyPorts plc',1999,3920000,4410000,56300),('QLK','Lakeway','Tarnby','County of Tarn',1958,95000,102500,NULL),('QSE','Seal Island','Selsey','County of Tarn',2011,12000,11800,40);
INSERT INTO terminal VALUES (1,'QBL','A',14,'Irma Lund'),(2,'QBL','B',9,'Paul Tesch'),(3,'QDN','Main',6,'Irma Lund'),(4,'QHR','North',28,'Studio Vela'),(5,'QHR','South',31,'Studio Vela'),(6,'QLK','Main',2,NULL);
INSERT INTO helicopter VALUES ('G-HAWK','Merlin 5',4200,260,'QBL'),('G-WREN','Dart 2',1450,210,'QLK'),('G-TERN','Merlin 5',4200,262,'QSE'),('G-SWAN','Atlas 9',10800,305,'QHR'),('G-KITE','Dart 2',1430,212,NULL);
INSERT INTO aviator VALUES (1,'Prudence Leigh',41,'2024-11-30','ATPL'),(2,'Ravi Menon',36,'2025-02-28','CPL'),(3,'Oskar Blom',58,'2024-06-30','ATPL'),(4,'Chiara Fonti',29,'2025-05-31','CPL'),(5,'Dai Evans',63,NULL,'PPL'),(6,'Hugo Stahl',33,'2024-12-31','CPL');
INSERT INTO slot VALUES (1,'G-HAWK',1,2,'QBL','QSE','2024-03-02','medical',120),(2,'G-HAWK',1,4,'QSE','QBL','2024-03-02','medical',180),(3,'G-WREN',2,NULL,'QLK','QDN','2024-03-09','survey',65),(4,'G-TERN',3,4,'QSE','QHR','2024-03-18','charter',340),(5,'G-SWAN',3,1,'QHR','QDN','2024-04-01','freight',410),(6,'G-SWAN',1,3,'QDN','QHR','2024-04-03','freight',455),(7,'G-WREN',4,NULL,'QLK','QLK','2024-04-11','survey',NULL),(8,'G-TERN',2,1,'QSE','QBL','2024-05-06','charter',190);
INSERT INTO service_type VALUES ('FUE','refuelling',1.9),('DEI','de-icing',85),('CLN','cleaning',60),('CAT','catering',14.5),('TOW','towing',110);
INSERT INTO slot_service VALUES (1,'FUE',300,'Norfuel'),(1,'DEI',1,'ColdCo'),(2,'FUE',280,'Norfuel'),(3,'FUE',120,'LakeJet'),(4,'CAT',6,'Fine Trays'),(4,'CLN',1,'Shinewell'),(5,'FUE',900,'RockFuel'),(5,'CLN',2,'Shinewell'),(6,'FUE',850,'Dune Energy'),(8,'CAT',8,'Fine Trays'),(8,'FUE',240,NULL);
-- Q: Who owns Highrock?
SELECT ap_owner FROM airport WHERE ap_name = 'Highrock';
-- Q: How many pilots hold a CPL licence?
SELECT count(*) FROM aviator WHERE licence = 'CPL';
-- Q: Airports in order of passengers in 2023, busiest first
SELECT ap_name FROM airport ORDER BY pax_2023 DESC;
-- Q: purposes of flights, no repeats
SELECT DISTINCT purpose FROM slot;
-- Q: top speed of the fastest helicopter, and the average
SELECT max(top_speed_kmh), avg(top_speed_kmh) FROM helicopter;
-- Q: How many gates does each airport have altogether?
SELECT T1.ap_name, sum(T2.gates) FROM airport AS T1 JOIN terminal AS T2 ON T1.ap_code = T2.ap_code GROUP BY T1.ap_code;
-- Q: Which architects built terminals in Norwick?
SELECT T2.architect FROM airport AS T1 JOIN terminal AS T2 ON T1.ap_code = T2.ap_code WHERE T1.ap_city = 'Norwick';
-- Q: Who flew as copilot on a medical trip?
SELECT T1.av_name FROM aviator AS T1 JOIN slot AS T2 ON T1.av_id = T2.copilot_id WHERE T2.purpose = 'medical';
-- Q: Flights per pilot name
SELECT T1.av_name, count(*) FROM aviator AS T1 JOIN slot AS T2 ON T1.av_id = T2.pilot_id GROUP BY T1.av_id;
-- Q: Which airport receives the most flights?
SELECT T1.ap_name FROM airport AS T1 JOIN slot AS T2 ON T1.ap_code = T2.arr_ap GROUP BY T1.ap_code ORDER BY count(*) DESC LIMIT 1;
-- Q: Owners with two or more airports and their passengers in 2022
SELECT ap_owner, sum(pax_2022) FROM airport GROUP BY ap_owner HAVING count(*) >= 2;
-- Q: Aviators between 30 and 45 years old with an ATPL or a CPL
SELECT av_name FROM aviator WHERE age BETWEEN 30 AND 45 AND licence IN ('ATPL', 'CPL');
-- Q: On what dates did somebody take off from Seal Island?
SELECT T1.slot_date FROM slot AS T1 JOIN airport AS T2 ON T1.dep_ap = T2.ap_code WHERE T2.ap_name = 'Seal Island';
-- Q: Airports without a terminal
SELECT ap_name FROM airport WHERE ap_code NOT IN (SELECT ap_code FROM terminal);
-- Q: Aviators who have been pilot on some flights and copilot on others
SELECT T1.av_name FROM aviator AS T1 JOIN slot AS T2 ON T1.av_id = T2.pilot_id INTERSECT SELECT T1.av_name FROM aviator AS T1 JOIN slot AS T2 ON T1.av_id = T2.copilot_id;
-- Q: Services never ordered
SELECT svc_name FROM service_type EXCEPT SELECT T1.svc_name FROM service_type AS T1 JOIN slot_service AS T2 ON T1.svc_code = T2.svc_code;
-- Q: Flights (ids) that cost more in landing fees than the average
SELECT slot_id FROM slot WHERE landing_fee > (SELECT avg(landing_fee) FROM slot);
-- Q: Which helicopter types were ever refuelled? Different ones.
SELECT DISTINCT T1.heli_type FROM helicopter AS T1 JOIN slot AS T2 ON T1.heli_reg = T2.heli_reg JOIN slot_service AS T3 ON T2.slot_id = T3.slot_id JOIN service_type AS T4 ON T3.svc_code = T4.svc_code WHERE T4.svc_name = 'refuelling';
-- Q: Departure and arrival airport names for every flight
SELECT T2.ap_name, T3.ap_name FROM slot AS T1 JOIN airport AS T2 ON T1.dep_ap = T2.ap_code JOIN airport AS T3 ON T1.arr_ap = T3.ap_code;
-- Q: What has every service brought in: units times unit price?
SELECT T1.svc_name, sum(T2.units * T1.unit_price) FROM service_type AS T1 JOIN slot_service AS T2 ON T1.svc_code = T2.svc_code GROUP BY T1.svc_code;
-- Q: By what percentage did passengers grow from 2022 to 2023 at each airport?
SELECT ap_name, 100.0 * (pax_2023 - pax_2022) / pax_2022 FROM airport;
-- Q: flights a month
SELECT strftime('%Y-%m', slot_date), count(*) FROM slot GROUP BY strftime('%Y-%m', slot_date);
-- Q: Which helicopters have not flown?
SELECT heli_reg FROM helicopter AS T1 WHERE NOT EXISTS (SELECT * FROM slot AS T2 WHERE T2.heli_reg = T1.heli_reg);
-- Q: Whose medical date is missing?
SELECT av_name FROM aviator WHERE medical_until IS NULL;
