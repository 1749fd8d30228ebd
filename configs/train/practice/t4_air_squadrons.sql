CREATE TABLE aerodrome (aeroid INTEGER PRIMARY KEY, aeroname TEXT, county TEXT, runwayfeet INTEGER, openedon DATE, closedon DATE);
CREATE TABLE squadron (sqnno INTEGER PRIMARY KEY, nickname TEXT, motto TEXT, formed DATE, role TEXT, aeroid INTEGER REFERENCES aerodrome(aeroid), commander INTEGER REFERENCES airman(airmanid));
CREATE TABLE airman (airmanid INTEGER PRIMARY KEY, fullname TEXT, nationality TEXT, birthdate DATE, trade TEXT, sqnno INTEGER REFERENCES squadron(sqnno), victories INTEGER);
CREATE TABLE aircrafttype (typecode TEXT PRIMARY KEY, typename TEXT, maker TEXT, engines INTEGER, topspeed INTEGER, ceilingfeet INTEGER, crewsize INTEGER);
CREATE TABLE airframe (serial TEXT PRIMARY KEY, typecode TEXT REFERENCES aircrafttype(typecode), sqnno INTEGER REFERENCES squadron(sqnno), delivered DATE, lost DATE, hoursflown REAL);
CREATE TABLE sortie (sortieid INTEGER PRIMARY KEY, serial TEXT REFERENCES airframe(serial), pilot INTEGER REFERENCES airman(airmanid), flownon DATE, mission TEXT, hours REAL, bombslb INTEGER, result TEXT);
INSERT INTO aerodrome VALUES (1,'Fenwick Down','Estshire',4200,'1937-05-01',NULL),(2,'Great Barrow','Estshire',6000,'1940-11-15','1958-03-31'),(3,'Lowmoor','Northmark',5400,'1941-07-02','1946-10-12'),(4,'Sandling Point','Coastholm',3600,'1917-09-20',NULL),(5,'Tarn Head','Northmark',4800,'1943-02-08','1945-12-01');
INSERT INTO squadron VALUES (19,'Kestrels','Swift and sure','1915-09-01','fighter',1,1),(47,'Night Owls','We see in darkness','1940-12-10','night fighter',4,4),(112,'Hammers','Strike again','1941-03-22','bomber',2,5),(233,'Old Crows','Ever watching','1918-08-18','reconnaissance',4,7),(305,'Lowlanders',NULL,'1943-06-05','bomber',3,NULL),(410,'Gulls','Home by dusk','1942-04-14','maritime',NULL,NULL);
INSERT INTO airman VALUES (1,'Peter Langholm','British','1914-02-03','pilot',19,11),(2,'Jan Sedlak','Czech','1918-07-19','pilot',19,7),(3,'Tommy Ferris','Canadian','1921-11-30','pilot',47,3),(4,'Alec Whyte','British','1912-05-08','pilot',47,9),(5,'Douglas Carr','Australian','1913-10-27','pilot',112,0),(6,'Frank Carrow','British','1920-01-16','navigator',112,0),(7,'Henri Vasse','French','1909-08-04','pilot',233,1),(8,'Stan Kowal','Polish','1919-03-12','gunner',305,2),(9,'Lou Bridger','Canadian','1922-06-25','pilot',305,0);
INSERT INTO aircrafttype VALUES ('MRL','Merlet','Falk & Co',1,365,36000,1),('SWT','Swiftar','Falk & Co',1,408,42500,1),('BRT','Barton','Hexley',2,255,24000,5),('OSP','Osprey Heavy','Hexley',4,280,22500,7),('DSK','Duskwing','Norland',2,370,34500,2),('LYR','Lyra','Norland',1,140,12000,2);
INSERT INTO airframe VALUES ('K1201','MRL',19,'1939-10-02','1940-09-15',212.5),('K1207','MRL',19,'1940-06-18',NULL,388.0),('N3340','SWT',19,'1942-02-27',NULL,301.2),('P5502','DSK',47,'1941-08-11',NULL,260.4),('P5519','DSK',47,'1942-01-05','1943-04-17',143.9),('R7001','BRT',112,'1941-04-03','1941-12-08',95.6),('R7044','OSP',112,'1942-09-21',NULL,330.7),('R7090','OSP',305,'1943-07-14','1944-02-20',118.3),('L0088','LYR',233,'1938-05-30',NULL,640.1);
INSERT INTO sortie VALUES (1,'K1201',1,'1940-08-18','patrol',1.4,0,'claimed one'),(2,'K1201',2,'1940-09-15','intercept',0.9,0,'aircraft lost'),(3,'K1207',1,'1940-09-15','intercept',1.1,0,'claimed two'),(4,'P5502',4,'1942-03-28','intercept',2.6,0,'claimed one'),(5,'P5519',3,'1943-04-17','intruder',3.2,500,'aircraft lost'),(6,'R7001',5,'1941-12-08','bombing',5.5,4000,'aircraft lost'),(7,'R7044',5,'1942-11-20','bombing',7.8,12000,'target hit'),(8,'R7044',5,'1943-01-09','bombing',6.9,10000,'aborted'),(9,'R7090',9,'1944-02-20','bombing',7.1,11000,'aircraft lost'),(10,'L0088',7,'1941-05-06','survey',4.3,0,NULL),(11,'N3340',2,'1942-06-01','patrol',1.7,250,'claimed one'),(12,'N3340',1,'1942-06-14','patrol',2.0,0,NULL);
-- Q: What is the motto of the Night Owls?
SELECT motto FROM squadron WHERE nickname = 'Night Owls';
-- Q: Which airmen are Canadian? Give name and trade.
SELECT fullname, trade FROM airman WHERE nationality = 'Canadian';
-- Q: How many victories does the commander of squadron 47 have?
SELECT T1.victories FROM airman AS T1 JOIN squadron AS T2 ON T1.airmanid = T2.commander WHERE T2.sqnno = 47;
-- Q: List the numbers and nicknames of the squadrons stationed in Estshire.
SELECT T1.sqnno, T1.nickname FROM squadron AS T1 JOIN aerodrome AS T2 ON T1.aeroid = T2.aeroid WHERE T2.county = 'Estshire';
-- Q: Show the serial and type name of every airframe that was lost.
SELECT T1.serial, T2.typename FROM airframe AS T1 JOIN aircrafttype AS T2 ON T1.typecode = T2.typecode WHERE T1.lost IS NOT NULL;
-- Q: Which pilots have flown at least two sorties? Show name and number of sorties, most first.
SELECT T1.fullname, count(*) FROM airman AS T1 JOIN sortie AS T2 ON T1.airmanid = T2.pilot GROUP BY T1.airmanid HAVING count(*) >= 2 ORDER BY count(*) DESC;
-- Q: Full names containing Carr
SELECT fullname FROM airman WHERE fullname LIKE '%Carr%';
-- Q: What is the name of the second slowest type?
SELECT typename FROM aircrafttype ORDER BY topspeed ASC LIMIT 1 OFFSET 1;
-- Q: Which aerodromes have a runway longer than the average one? Name and county.
SELECT aeroname, county FROM aerodrome WHERE runwayfeet > (SELECT avg(runwayfeet) FROM aerodrome);
-- Q: Find the names of airmen who never flew as pilot of a sortie.
SELECT fullname FROM airman WHERE airmanid NOT IN (SELECT pilot FROM sortie);
-- Q: Who has flown both a Merlet and a Swiftar?
SELECT T1.fullname FROM airman AS T1 JOIN sortie AS T2 ON T1.airmanid = T2.pilot JOIN airframe AS T3 ON T2.serial = T3.serial JOIN aircrafttype AS T4 ON T3.typecode = T4.typecode WHERE T4.typename = 'Merlet' INTERSECT SELECT T1.fullname FROM airman AS T1 JOIN sortie AS T2 ON T1.airmanid = T2.pilot JOIN airframe AS T3 ON T2.serial = T3.serial JOIN aircrafttype AS T4 ON T3.typecode = T4.typecode WHERE T4.typename = 'Swiftar';
-- Q: How many bombs in pounds did each squadron drop? Squadron number and weight.
SELECT T1.sqnno, sum(T2.bombslb) FROM airframe AS T1 JOIN sortie AS T2 ON T1.serial = T2.serial GROUP BY T1.sqnno;
-- Q: For each maker, give the average ceiling and the slowest and fastest top speed.
SELECT maker, avg(ceilingfeet), min(topspeed), max(topspeed) FROM aircrafttype GROUP BY maker;
-- Q: Which squadrons were formed after 1940 and are not bombers? Show the nickname.
SELECT nickname FROM squadron WHERE strftime('%Y', formed) > '1940' AND role != 'bomber';
-- Q: top two scorers in each squadron: squadron number, name, victories
SELECT sqnno, fullname, victories FROM (SELECT sqnno, fullname, victories, row_number() OVER (PARTITION BY sqnno ORDER BY victories DESC) AS place FROM airman) WHERE place <= 2;
-- Q: Most recent sortie of every aeroplane (serial, date)
SELECT serial, flownon FROM (SELECT serial, flownon, row_number() OVER (PARTITION BY serial ORDER BY flownon DESC) AS place FROM sortie) WHERE place <= 1;
-- Q: what percent of sorties ended with aircraft lost?
SELECT 100.0 * sum(CASE WHEN result = 'aircraft lost' THEN 1 ELSE 0 END) / count(*) FROM sortie;
-- Q: per squadron number, what fraction of its airframes was lost
SELECT sqnno, CAST(sum(CASE WHEN lost IS NOT NULL THEN 1 ELSE 0 END) AS REAL) / count(*) FROM airframe GROUP BY sqnno;
-- Q: ace for 5 or more victories, scorer for 1 or more, none for the rest: name and label of each airman
SELECT fullname, CASE WHEN victories >= 5 THEN 'ace' WHEN victories >= 1 THEN 'scorer' ELSE 'none' END FROM airman;
-- Q: single-engined against multi-engined types, two counts
SELECT sum(CASE WHEN engines = 1 THEN 1 ELSE 0 END), sum(CASE WHEN engines > 1 THEN 1 ELSE 0 END) FROM aircrafttype;
-- Q: Aerodromes where no squadron lives
SELECT T1.aeroname FROM aerodrome AS T1 WHERE NOT EXISTS (SELECT * FROM squadron AS T2 WHERE T2.aeroid = T1.aeroid);
-- Q: Which squadron is still waiting for its first airframe?
SELECT T1.nickname FROM squadron AS T1 LEFT JOIN airframe AS T2 ON T1.sqnno = T2.sqnno WHERE T2.serial IS NULL;
-- Q: How many days did each lost airframe serve from delivery to loss?
SELECT serial, julianday(lost) - julianday(delivered) FROM airframe WHERE lost IS NOT NULL;
-- Q: how many sorties were flown in September 1940
SELECT count(*) FROM sortie WHERE strftime('%Y-%m', flownon) = '1940-09';
-- Q: Pounds of bombs per hour on every bombing sortie, rounded to a whole number (0 digits), with the sortie id
SELECT sortieid, round(bombslb / hours, 0) FROM sortie WHERE mission = 'bombing';
-- Q: What result does each sortie have? Put 'unreported' where it is missing.
SELECT sortieid, COALESCE(result, 'unreported') FROM sortie;
