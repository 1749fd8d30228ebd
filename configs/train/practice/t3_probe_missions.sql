CREATE TABLE agency (agency_cd TEXT PRIMARY KEY, agency_name TEXT, seat TEXT, budget_musd REAL, created INTEGER);
CREATE TABLE body (body_id INTEGER PRIMARY KEY, body_name TEXT, body_type TEXT, parent_id INTEGER REFERENCES body(body_id), radius_km REAL, discovered INTEGER);
CREATE TABLE probe (probe_id INTEGER PRIMARY KEY, probe_name TEXT, agency_cd TEXT REFERENCES agency(agency_cd), launched DATE, mass_kg REAL, cost_musd REAL, power_source TEXT, contact_lost DATE);
CREATE TABLE encounter (enc_id INTEGER PRIMARY KEY, probe_id INTEGER REFERENCES probe(probe_id), body_id INTEGER REFERENCES body(body_id), enc_date DATE, mode TEXT, distance_km INTEGER, images INTEGER);
CREATE TABLE instrument (inst_id INTEGER PRIMARY KEY, inst_name TEXT, inst_kind TEXT, built_by TEXT REFERENCES agency(agency_cd), mass_kg REAL);
CREATE TABLE payload (probe_id INTEGER REFERENCES probe(probe_id), inst_id INTEGER REFERENCES instrument(inst_id), working TEXT, PRIMARY KEY (probe_id, inst_id));
INSERT INTO agency VALUES ('ASU','Austral Space Union','Hobart',2100,1991),('NKR','Nordic Cosmic Council','Bodo',860.5,1974),('SFX','Sahel Far Explorers','Niamey',310,2006),('OCR','Orient Cosmos Bureau','Daegu',4400,1969);
INSERT INTO body VALUES (1,'Ocherra','planet',NULL,3380,NULL),(2,'Tiny Pell','moon',1,11.2,1877),(3,'Goliad','planet',NULL,69900,NULL),(4,'Frostina','moon',3,1560,1610),(5,'Sulphea','moon',3,1821,1610),(6,'Rock 443','asteroid',NULL,8.4,1898),(7,'Hale Wisp','comet',NULL,2.1,1969),(8,'Umbrette','moon',3,74.5,1904);
INSERT INTO probe VALUES (1,'Wayfinder 1','OCR','1996-11-04',1030,820,'solar','2006-11-02'),(2,'Wayfinder 2','OCR','2003-06-10',1120,990,'solar',NULL),(3,'Icehound','NKR','2011-08-05',3625,1130,'nuclear',NULL),(4,'Comet Kisser','ASU','2004-03-02',2900,1400,'solar','2016-09-30'),(5,'Sand Dart','SFX','2018-05-05',360,210,'solar','2018-12-20'),(6,'Farspark','NKR','2022-10-13',2550,985,'solar',NULL);
INSERT INTO encounter VALUES (1,1,1,'1997-09-12','orbit',380,24000),(2,2,1,'2003-12-25','orbit',300,51000),(3,2,2,'2008-07-23','flyby',93,130),(4,3,3,'2016-07-04','orbit',4200,8800),(5,3,4,'2022-09-29','flyby',352,44),(6,3,5,'2023-12-30','flyby',1500,120),(7,4,6,'2008-09-05','flyby',800,60),(8,4,7,'2014-08-06','orbit',29,67000),(9,5,1,'2018-11-26','landing',0,310),(10,1,2,'1998-02-18','flyby',5100,12);
INSERT INTO instrument VALUES (1,'Iris Wide','camera','OCR',8.5),(2,'Iris Narrow','camera','OCR',11.2),(3,'MagLoop','magnetometer','NKR',3.4),(4,'Sniffer','spectrometer','ASU',14.7),(5,'Thumper','seismometer','SFX',9.0),(6,'DustCup','dust counter','ASU',2.2);
INSERT INTO payload VALUES (1,1,'N'),(2,1,'Y'),(2,2,'Y'),(3,2,'Y'),(3,3,'Y'),(3,4,'N'),(4,1,'N'),(4,4,'N'),(5,5,'N'),(6,3,'Y'),(6,2,NULL);
-- Q: Find the name and launch date of the probes whose cost is above 985.
SELECT probe_name, launched FROM probe WHERE cost_musd > 985;
-- Q: What are the names of probes heavier than the average probe?
SELECT probe_name FROM probe WHERE mass_kg > (SELECT avg(mass_kg) FROM probe);
-- Q: List the name of each agency and how many probes it launched, most first.
SELECT T1.agency_name, count(*) FROM agency AS T1 JOIN probe AS T2 ON T1.agency_cd = T2.agency_cd GROUP BY T1.agency_cd ORDER BY count(*) DESC;
-- Q: Which bodies were met at least twice (2)? Give the name, the type and the number of encounters.
SELECT T1.body_name, T1.body_type, count(*) FROM body AS T1 JOIN encounter AS T2 ON T1.body_id = T2.body_id GROUP BY T1.body_id HAVING count(*) >= 2;
-- Q: Show each moon with the name of the body it circles.
SELECT T1.body_name, T2.body_name FROM body AS T1 JOIN body AS T2 ON T1.parent_id = T2.body_id WHERE T1.body_type = 'moon';
-- Q: Find the ids and names of the probes that never met any body.
SELECT probe_id, probe_name FROM probe WHERE NOT probe_id IN (SELECT probe_id FROM encounter);
-- Q: Which probes have made both an orbit and a flyby? Show the names.
SELECT T1.probe_name FROM probe AS T1 JOIN encounter AS T2 ON T1.probe_id = T2.probe_id WHERE T2.mode = 'orbit' INTERSECT SELECT T1.probe_name FROM probe AS T1 JOIN encounter AS T2 ON T1.probe_id = T2.probe_id WHERE T2.mode = 'flyby';
-- Q: What are the average, minimum and maximum distance of the flyby encounters?
SELECT avg(distance_km), min(distance_km), max(distance_km) FROM encounter WHERE mode = 'flyby';
-- Q: Which instruments carry Iris in their name? Show name, kind and mass.
SELECT inst_name, inst_kind, mass_kg FROM instrument WHERE inst_name LIKE '%Iris%';
-- Q: What is the name of the agency whose probes have sent the most images in total?
SELECT T1.agency_name FROM agency AS T1 JOIN probe AS T2 ON T1.agency_cd = T2.agency_cd JOIN encounter AS T3 ON T2.probe_id = T3.probe_id GROUP BY T1.agency_cd ORDER BY sum(T3.images) DESC LIMIT 1;
-- Q: Show the names of the probes that carry a camera, without repeating them.
SELECT DISTINCT T1.probe_name FROM probe AS T1 JOIN payload AS T2 ON T1.probe_id = T2.probe_id JOIN instrument AS T3 ON T2.inst_id = T3.inst_id WHERE T3.inst_kind = 'camera';
-- Q: What are the names of instruments that fly on no probe?
SELECT inst_name FROM instrument WHERE NOT inst_id IN (SELECT inst_id FROM payload);
-- Q: days from launch to every encounter, with the probe's name
SELECT T1.probe_name, julianday(T2.enc_date) - julianday(T1.launched) FROM probe AS T1 JOIN encounter AS T2 ON T1.probe_id = T2.probe_id;
-- Q: With which probes are we still in contact?
SELECT probe_name FROM probe WHERE contact_lost IS NULL;
-- Q: What percentage of probes runs on solar power?
SELECT 100.0 * sum(CASE WHEN power_source = 'solar' THEN 1 ELSE 0 END) / count(*) FROM probe;
-- Q: working and dead instruments, two columns, per probe id
SELECT probe_id, sum(CASE WHEN working = 'Y' THEN 1 ELSE 0 END), sum(CASE WHEN working = 'N' THEN 1 ELSE 0 END) FROM payload GROUP BY probe_id;
-- Q: cost per kilogram of each probe, 3 decimals
SELECT probe_name, round(cost_musd / mass_kg, 3) FROM probe;
-- Q: closest meeting of each probe: probe id, date, distance
SELECT probe_id, enc_date, distance_km FROM (SELECT probe_id, enc_date, distance_km, row_number() OVER (PARTITION BY probe_id ORDER BY distance_km) AS place FROM encounter) WHERE place = 1;
-- Q: launches per year
SELECT strftime('%Y', launched), count(*) FROM probe GROUP BY strftime('%Y', launched);
-- Q: Call bodies tiny up to 20 km radius, small up to 5000, giant beyond
SELECT body_name, CASE WHEN radius_km <= 20 THEN 'tiny' WHEN radius_km <= 5000 THEN 'small' ELSE 'giant' END FROM body;
-- Q: share of all images taken in each mode, in percent
SELECT mode, 100.0 * sum(images) / (SELECT sum(images) FROM encounter) FROM encounter GROUP BY mode;
-- Q: Which agency has the second largest budget?
SELECT agency_name FROM agency ORDER BY budget_musd DESC LIMIT 1 OFFSET 1;
-- Q: bodies no probe has been to
SELECT T1.body_name FROM body AS T1 WHERE NOT EXISTS (SELECT * FROM encounter AS T2 WHERE T2.body_id = T1.body_id);
-- Q: Images gathered so far, summed up by date
SELECT enc_date, sum(images) OVER (ORDER BY enc_date) FROM encounter;
