CREATE TABLE zones (zone_id INTEGER PRIMARY KEY, zone_name TEXT, crop TEXT, area_m2 REAL, target_temp REAL, target_humidity INTEGER);
CREATE TABLE devices (serial TEXT PRIMARY KEY, zone_id INTEGER REFERENCES zones(zone_id), kind TEXT, maker TEXT, installed DATE, active BOOLEAN);
CREATE TABLE samples (sample_id INTEGER PRIMARY KEY, serial TEXT REFERENCES devices(serial), taken_at DATETIME, value REAL);
CREATE TABLE alarms (alarm_id INTEGER PRIMARY KEY, serial TEXT REFERENCES devices(serial), raised_at DATETIME, cleared_at DATETIME, severity INTEGER, message TEXT);
INSERT INTO zones VALUES (1,'North Bay','tomato',420.0,21.5,70),(2,'South Bay','tomato',380.0,22.0,70),(3,'Propagation','lettuce',90.0,18.0,85),(4,'Tunnel 1','strawberry',610.0,17.5,65),(5,'Tunnel 2','strawberry',600.0,17.5,65),(6,'Annex','basil',75.5,24.0,60);
INSERT INTO devices VALUES ('TX-01',1,'thermometer','Agrotech','2020-02-10',1),('HX-01',1,'hygrometer','Agrotech','2020-02-10',1),('TX-02',2,'thermometer','Floralux','2021-03-05',1),('CO-03',3,'co2 meter','Floralux','2019-11-20',0),('TX-03',3,'thermometer','Agrotech','2022-01-14',1),('SM-04',4,'soil probe','Rootwise','2022-04-01',1),('TX-04',4,'thermometer','Rootwise','2022-04-01',0),('SM-05',5,'soil probe','Rootwise','2023-03-27',1);
INSERT INTO samples VALUES (1,'TX-01','2024-03-01 06:00',19.8),(2,'TX-01','2024-03-01 12:00',24.6),(3,'TX-02','2024-03-01 06:00',20.4),(4,'TX-02','2024-03-01 12:00',26.1),(5,'HX-01','2024-03-01 06:00',78.0),(6,'TX-03','2024-03-02 06:00',15.2),(7,'SM-04','2024-03-02 06:00',31.5),(8,'SM-05','2024-03-02 06:00',NULL),(9,'TX-01','2024-04-02 12:00',25.9),(10,'SM-04','2024-04-03 06:00',22.4);
INSERT INTO alarms VALUES (1,'TX-02','2024-03-01 12:05','2024-03-01 14:40',2,'too hot'),(2,'TX-03','2024-03-02 06:02','2024-03-02 08:10',3,'too cold'),(3,'CO-03','2024-03-03 09:00',NULL,1,'no signal'),(4,'TX-01','2024-04-02 12:10','2024-04-02 13:00',2,'too hot'),(5,'SM-04','2024-04-03 06:05','2024-04-04 10:00',2,'too dry'),(6,'TX-02','2024-04-20 13:15','2024-04-20 13:45',3,'too hot');
-- Q: What grows in the Annex?
SELECT crop FROM zones WHERE zone_name = 'Annex';
-- Q: How many devices are switched off, i.e. not active?
SELECT count(*) FROM devices WHERE active = 0;
-- Q: zones over 400 square metres by size, largest first
SELECT zone_name FROM zones WHERE area_m2 > 400 ORDER BY area_m2 DESC;
-- Q: List the makers once each.
SELECT DISTINCT maker FROM devices;
-- Q: What's the latest installed device?
SELECT serial FROM devices ORDER BY installed DESC LIMIT 1;
-- Q: number of devices per zone name
SELECT zones.zone_name, count(*) FROM zones JOIN devices ON zones.zone_id = devices.zone_id GROUP BY zones.zone_id;
-- Q: For each kind of device, the average value sampled
SELECT devices.kind, avg(samples.value) FROM devices JOIN samples ON devices.serial = samples.serial GROUP BY devices.kind;
-- Q: total area and mean target temperature of each crop
SELECT crop, sum(area_m2), avg(target_temp) FROM zones GROUP BY crop;
-- Q: Which message is raised most often?
SELECT message FROM alarms GROUP BY message ORDER BY count(*) DESC LIMIT 1;
-- Q: Which serial numbers have raised more than 1 alarm?
SELECT serial FROM alarms GROUP BY serial HAVING count(*) > 1;
-- Q: When did alarms of severity 3 go off, and in which zone?
SELECT alarms.raised_at, zones.zone_name FROM alarms JOIN devices ON alarms.serial = devices.serial JOIN zones ON devices.zone_id = zones.zone_id WHERE alarms.severity = 3;
-- Q: Which active thermometers were made by Agrotech?
SELECT serial FROM devices WHERE active = 1 AND kind = 'thermometer' AND maker = 'Agrotech';
-- Q: Which zones have no device?
SELECT zone_name FROM zones WHERE zone_id NOT IN (SELECT zone_id FROM devices);
-- Q: Which zones have both a thermometer and a soil probe?
SELECT zones.zone_name FROM zones JOIN devices ON zones.zone_id = devices.zone_id WHERE devices.kind = 'thermometer' INTERSECT SELECT zones.zone_name FROM zones JOIN devices ON zones.zone_id = devices.zone_id WHERE devices.kind = 'soil probe';
-- Q: thermometer samples warmer than the zone's target: zone, time, value
SELECT zones.zone_name, samples.taken_at, samples.value FROM samples JOIN devices ON samples.serial = devices.serial JOIN zones ON devices.zone_id = zones.zone_id WHERE devices.kind = 'thermometer' AND samples.value > zones.target_temp;
-- Q: Which devices have never sent a sample?
SELECT serial FROM devices WHERE NOT EXISTS (SELECT 1 FROM samples WHERE samples.serial = devices.serial);
-- Q: alarms per month
SELECT strftime('%Y-%m', raised_at), count(*) FROM alarms GROUP BY strftime('%Y-%m', raised_at);
-- Q: How many hours was each cleared alarm on? Show the serial; hours are days times 24.
SELECT serial, (julianday(cleared_at) - julianday(raised_at)) * 24 FROM alarms WHERE cleared_at IS NOT NULL;
-- Q: What alarm is still open?
SELECT message FROM alarms WHERE cleared_at IS NULL;
-- Q: For each serial, the most recent sample: serial, time, value
SELECT serial, taken_at, value FROM (SELECT serial, taken_at, value, row_number() OVER (PARTITION BY serial ORDER BY taken_at DESC) AS place FROM samples) WHERE place <= 1;
-- Q: percentage of devices that are soil probes
SELECT 100.0 * sum(CASE WHEN kind = 'soil probe' THEN 1 ELSE 0 END) / count(*) FROM devices;
