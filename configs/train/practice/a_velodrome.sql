CREATE TABLE rider (uci_id TEXT PRIMARY KEY, rname TEXT, nat TEXT, wt_kg REAL, ht_cm INTEGER, dob DATE, trade_team TEXT);
CREATE TABLE event (ev_no INTEGER PRIMARY KEY, ev_type TEXT, ev_date DATE, laps INTEGER, sex TEXT, track_id INTEGER REFERENCES track(track_id));
CREATE TABLE track (track_id INTEGER PRIMARY KEY, tname TEXT, city TEXT, len_m INTEGER, surface TEXT, built_yr INTEGER);
CREATE TABLE result (ev_no INTEGER REFERENCES event(ev_no), uci_id TEXT REFERENCES rider(uci_id), rk INTEGER, time_s REAL, pts INTEGER);
INSERT INTO rider VALUES ('U1001','Femke Smit','NED',66,174,'1997-04-12','Orange Wheel'),('U1002','Aisha Khan','GBR',62.5,168,'2000-10-03','Peak Cycles'),('U1003','Jules Martin','FRA',82,183,'1994-01-25','Vitesse'),('U1004','Kyle Bright','AUS',88.5,186,'1998-06-17',NULL),('U1005','Lara Conti','ITA',59,165,'2002-03-09','Vitesse'),('U1006','Tom Achten','BEL',79,180,'1996-11-30','Peak Cycles'),('U1007','Ryo Ito','JPN',85,176,'1993-08-08',NULL),('U1008','Mia Bos','NED',64,171,'2001-12-15','Orange Wheel');
INSERT INTO track VALUES (1,'Omnisport Dome','Apeldoorn',250,'pine',2008),(2,'Grenadier Velodrome','Ghent',166,'afzelia',1998),(3,'Sunset Bowl','Brisbane',250,'pine',2016),(4,'Old Concrete Oval','Turin',400,'concrete',1935);
INSERT INTO event VALUES (1,'sprint','2023-02-10',3,'F',1),(2,'sprint','2023-02-11',3,'M',1),(3,'points race','2023-02-11',120,'F',1),(4,'keirin','2023-11-18',6,'M',2),(5,'madison','2023-11-19',180,'M',2),(6,'scratch','2024-01-27',40,'F',3),(7,'keirin','2024-01-28',6,'F',3);
INSERT INTO result VALUES (1,'U1001',1,10.82,NULL),(1,'U1002',2,10.95,NULL),(1,'U1005',3,11.31,NULL),(2,'U1003',1,9.71,NULL),(2,'U1007',2,9.74,NULL),(3,'U1008',1,NULL,42),(3,'U1005',2,NULL,37),(3,'U1001',3,NULL,21),(4,'U1007',1,NULL,30),(4,'U1003',2,NULL,26),(5,'U1006',1,NULL,51),(6,'U1005',1,NULL,20),(6,'U1008',2,NULL,17);
-- Q: How many riders weigh less than 65 kg?
SELECT count(*) FROM rider WHERE wt_kg < 65;
-- Q: Names and nations of all riders, tallest first
SELECT rname, nat FROM rider ORDER BY ht_cm DESC;
-- Q: Which tracks are 250 metres long?
SELECT tname FROM track WHERE len_m = 250;
-- Q: What types of event are held? (different ones)
SELECT DISTINCT ev_type FROM event;
-- Q: Which is the oldest track and where is it?
SELECT tname, city FROM track ORDER BY built_yr LIMIT 1;
-- Q: How many events took place on each track?
SELECT T1.tname, count(*) FROM track AS T1 JOIN event AS T2 ON T1.track_id = T2.track_id GROUP BY T1.track_id;
-- Q: Which rider has collected most points?
SELECT T1.rname FROM rider AS T1 JOIN result AS T2 ON T1.uci_id = T2.uci_id GROUP BY T1.uci_id ORDER BY sum(T2.pts) DESC LIMIT 1;
-- Q: fastest time in event number 2
SELECT min(time_s) FROM result WHERE ev_no = 2;
-- Q: Who was ranked first, and in which type of event?
SELECT T1.rname, T3.ev_type FROM rider AS T1 JOIN result AS T2 ON T1.uci_id = T2.uci_id JOIN event AS T3 ON T2.ev_no = T3.ev_no WHERE T2.rk = 1;
-- Q: Trade teams with two riders and more, with their mean weight
SELECT trade_team, avg(wt_kg) FROM rider WHERE trade_team IS NOT NULL GROUP BY trade_team HAVING count(*) >= 2;
-- Q: What is the average, maximum and minimum height per nation?
SELECT nat, avg(ht_cm), max(ht_cm), min(ht_cm) FROM rider GROUP BY nat;
-- Q: Dates of the events that happened in Ghent
SELECT T1.ev_date FROM event AS T1 JOIN track AS T2 ON T1.track_id = T2.track_id WHERE T2.city = 'Ghent';
-- Q: Which riders haven't taken part in any event?
SELECT rname FROM rider WHERE uci_id NOT IN (SELECT uci_id FROM result);
-- Q: Which riders started in both a sprint and a keirin?
SELECT T1.rname FROM rider AS T1 JOIN result AS T2 ON T1.uci_id = T2.uci_id JOIN event AS T3 ON T2.ev_no = T3.ev_no WHERE T3.ev_type = 'sprint' INTERSECT SELECT T1.rname FROM rider AS T1 JOIN result AS T2 ON T1.uci_id = T2.uci_id JOIN event AS T3 ON T2.ev_no = T3.ev_no WHERE T3.ev_type = 'keirin';
-- Q: Name the nations of riders who have raced in Brisbane.
SELECT DISTINCT T1.nat FROM rider AS T1 JOIN result AS T2 ON T1.uci_id = T2.uci_id JOIN event AS T3 ON T2.ev_no = T3.ev_no JOIN track AS T4 ON T3.track_id = T4.track_id WHERE T4.city = 'Brisbane';
-- Q: On which track has nothing ever been held?
SELECT tname FROM track WHERE track_id NOT IN (SELECT track_id FROM event);
-- Q: Riders heavier than the average rider
SELECT rname FROM rider WHERE wt_kg > (SELECT avg(wt_kg) FROM rider);
-- Q: Distance in metres of each event: number, then laps times track length
SELECT T1.ev_no, T1.laps * T2.len_m FROM event AS T1 JOIN track AS T2 ON T1.track_id = T2.track_id;
-- Q: Who rides without a trade team?
SELECT rname FROM rider WHERE trade_team IS NULL;
-- Q: Share of events for female riders, in percent
SELECT 100.0 * sum(CASE WHEN sex = 'F' THEN 1 ELSE 0 END) / count(*) FROM event;
