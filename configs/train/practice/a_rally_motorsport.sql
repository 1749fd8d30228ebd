CREATE TABLE crewmember (cmid TEXT PRIMARY KEY, cmname TEXT, nation TEXT, licencegrade TEXT, debutyear INTEGER);
CREATE TABLE car (carno INTEGER PRIMARY KEY, make TEXT, model TEXT, horsepower INTEGER, driver TEXT REFERENCES crewmember(cmid), codriver TEXT REFERENCES crewmember(cmid), entrant TEXT);
CREATE TABLE rally (rallycode TEXT PRIMARY KEY, rallyname TEXT, surface TEXT, startdate DATE, enddate DATE, entryfee REAL);
CREATE TABLE stage (rallycode TEXT REFERENCES rally(rallycode), stageno INTEGER, stagename TEXT, lengthkm REAL, night TEXT, PRIMARY KEY (rallycode, stageno));
CREATE TABLE stagetime (rallycode TEXT, stageno INTEGER, carno INTEGER REFERENCES car(carno), seconds REAL, penaltysec INTEGER);
CREATE TABLE retirement (rallycode TEXT REFERENCES rally(rallycode), carno INTEGER REFERENCES car(carno), afterstage INTEGER, reason TEXT);
INSERT INTO crewmember VALUES ('D1','Esa Virta','Finland','A',2009),('D2','Claire Monnet','France','A',2014),('D3','Gareth Pugh','Wales','B',2018),('D4','Nuno Faria','Portugal','A',2011),('C1','Timo Aalto','Finland','A',2008),('C2','Luc Perrot','France','B',2015),('C3','Sian Lloyd','Wales','C',2020),('C4','Rita Gomes','Portugal','B',2016),('C5','Bo Strand','Sweden','C',NULL);
INSERT INTO car VALUES (1,'Korva','RS4',380,'D1','C1','Korva Factory'),(2,'Lumiere','Gravelle',375,'D2','C2','Lumiere Sport'),(7,'Korva','RS2',290,'D3','C3',NULL),(11,'Atlas','Pico',262,'D4','C4','Team Tejo'),(15,'Atlas','Pico',260,NULL,NULL,'Team Tejo');
INSERT INTO rally VALUES ('LAP','Lapland Snow Rally','snow','2023-02-10','2023-02-12',1200),('ALG','Algarve Dust','gravel','2023-05-19','2023-05-21',950),('VOS','Vosges Rally','asphalt','2023-09-08','2023-09-09',800),('CYM','Cymru Forests','gravel','2023-11-03','2023-11-05',1050);
INSERT INTO stage VALUES ('LAP',1,'Frozen Lake',12.4,'N'),('LAP',2,'Reindeer Ridge',21.8,'Y'),('ALG',1,'Cork Oaks',18.6,'N'),('ALG',2,'Dry River',9.9,'N'),('VOS',1,'Col du Chat',15.2,'N'),('VOS',2,'Moonlit Bends',11.1,'Y'),('CYM',1,'Dyfnant',24.3,'N');
INSERT INTO stagetime VALUES ('LAP',1,1,421.3,0),('LAP',1,2,430.8,0),('LAP',1,7,455.2,10),('LAP',2,1,802.9,0),('LAP',2,2,829.4,20),('ALG',1,2,690.1,0),('ALG',1,11,712.6,0),('ALG',1,1,701.7,0),('ALG',2,11,388.0,10),('ALG',2,2,379.5,0),('VOS',1,2,501.2,0),('VOS',1,7,540.6,0),('VOS',2,2,366.6,0);
INSERT INTO retirement VALUES ('LAP',7,1,'gearbox'),('ALG',1,1,'rollover'),('VOS',7,1,'engine'),('LAP',2,2,'engine');
-- Q: Which rallies are run on gravel?
SELECT rallyname FROM rally WHERE surface = 'gravel';
-- Q: How many cars have more than 300 horsepower?
SELECT count(*) FROM car WHERE horsepower > 300;
-- Q: crew members holding licence grade A, earliest debut first
SELECT cmname FROM crewmember WHERE licencegrade = 'A' ORDER BY debutyear;
-- Q: Show the longest stage and its length.
SELECT stagename, lengthkm FROM stage ORDER BY lengthkm DESC LIMIT 1;
-- Q: Which different makes of car take part?
SELECT DISTINCT make FROM car;
-- Q: Total stage kilometres of each rally
SELECT T1.rallyname, sum(T2.lengthkm) FROM rally AS T1 JOIN stage AS T2 ON T1.rallycode = T2.rallycode GROUP BY T1.rallycode;
-- Q: Give car number, driver and co-driver of every car.
SELECT T1.carno, T2.cmname, T3.cmname FROM car AS T1 JOIN crewmember AS T2 ON T1.driver = T2.cmid JOIN crewmember AS T3 ON T1.codriver = T3.cmid;
-- Q: What is the most common reason for retirement?
SELECT reason FROM retirement GROUP BY reason ORDER BY count(*) DESC LIMIT 1;
-- Q: Who drives car number 11?
SELECT T1.cmname FROM crewmember AS T1 JOIN car AS T2 ON T1.cmid = T2.driver WHERE T2.carno = 11;
-- Q: Penalty seconds collected by each driver
SELECT T1.cmname, sum(T3.penaltysec) FROM crewmember AS T1 JOIN car AS T2 ON T1.cmid = T2.driver JOIN stagetime AS T3 ON T2.carno = T3.carno GROUP BY T1.cmid;
-- Q: Nations with more than one crew member and how many they have
SELECT nation, count(*) FROM crewmember GROUP BY nation HAVING count(*) > 1;
-- Q: Night stages, and the rally each belongs to
SELECT T1.stagename, T2.rallyname FROM stage AS T1 JOIN rally AS T2 ON T1.rallycode = T2.rallycode WHERE T1.night = 'Y';
-- Q: In which rallies did nobody retire?
SELECT rallyname FROM rally WHERE rallycode NOT IN (SELECT rallycode FROM retirement);
-- Q: Which makes have retired both with engine trouble and with gearbox trouble? (reasons engine, gearbox)
SELECT T1.make FROM car AS T1 JOIN retirement AS T2 ON T1.carno = T2.carno WHERE T2.reason = 'engine' INTERSECT SELECT T1.make FROM car AS T1 JOIN retirement AS T2 ON T1.carno = T2.carno WHERE T2.reason = 'gearbox';
-- Q: Cars (number) which have set no stage time
SELECT carno FROM car WHERE carno NOT IN (SELECT carno FROM stagetime);
-- Q: Which crew members are neither driver nor co-driver of any car?
SELECT cmname FROM crewmember AS T1 WHERE NOT EXISTS (SELECT 1 FROM car AS T2 WHERE T2.driver = T1.cmid) AND NOT EXISTS (SELECT 1 FROM car AS T3 WHERE T3.codriver = T1.cmid);
-- Q: Cars weaker than the average horsepower: make and model
SELECT make, model FROM car WHERE horsepower < (SELECT avg(horsepower) FROM car);
-- Q: Fastest car per stage: rally code, stage number, car number
SELECT rallycode, stageno, carno FROM (SELECT rallycode, stageno, carno, row_number() OVER (PARTITION BY rallycode, stageno ORDER BY seconds) AS place FROM stagetime) WHERE place = 1;
-- Q: Average speed in km per second on stage times of car 2: rally code, stage number, length divided by seconds
SELECT T1.rallycode, T1.stageno, T1.lengthkm / T2.seconds FROM stage AS T1 JOIN stagetime AS T2 ON T1.rallycode = T2.rallycode AND T1.stageno = T2.stageno WHERE T2.carno = 2;
-- Q: how many days from start to end does each rally take
SELECT rallyname, julianday(enddate) - julianday(startdate) FROM rally;
-- Q: percentage of stage times that carry a penalty above 0
SELECT 100.0 * sum(CASE WHEN penaltysec > 0 THEN 1 ELSE 0 END) / count(*) FROM stagetime;
