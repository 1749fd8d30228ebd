CREATE TABLE tblSpecies (speciescode TEXT PRIMARY KEY, englishname TEXT, scientificname TEXT, family TEXT, redlisted INTEGER);
CREATE TABLE tblRinger (ringerid INTEGER PRIMARY KEY, ringername TEXT, permit TEXT, trainerid INTEGER REFERENCES tblRinger(ringerid), birthdate DATE);
CREATE TABLE tblSite (siteid INTEGER PRIMARY KEY, sitename TEXT, habitat TEXT, gridref TEXT);
CREATE TABLE tblBird (ringno TEXT PRIMARY KEY, speciescode TEXT REFERENCES tblSpecies(speciescode), sex TEXT, agecode INTEGER);
CREATE TABLE tblCapture (captureid INTEGER PRIMARY KEY, ringno TEXT REFERENCES tblBird(ringno), siteid INTEGER REFERENCES tblSite(siteid), ringerid INTEGER REFERENCES tblRinger(ringerid), capturedate DATE, winglength INTEGER, weight REAL, recapture INTEGER);
INSERT INTO tblSpecies VALUES ('ROBIN','robin','Erithacus rubecula','Muscicapidae',0),('REEWA','reed warbler','Acrocephalus scirpaceus','Acrocephalidae',0),('SEDWA','sedge warbler','Acrocephalus schoenobaenus','Acrocephalidae',0),('WILLI','willow tit','Poecile montanus','Paridae',1),('BLUTI','blue tit','Cyanistes caeruleus','Paridae',0),('STARL','starling','Sturnus vulgaris','Sturnidae',1),('KINGF','kingfisher','Alcedo atthis','Alcedinidae',0);
INSERT INTO tblRinger VALUES (1,'Harriet Vance','A',NULL,'1957-11-02'),(2,'Dominic Shaw','C',1,'1992-06-24'),(3,'Yuki Mori','C',1,'1996-01-13'),(4,'Albert Finch','A',NULL,'1949-04-08'),(5,'Sian Probert','T',4,'2003-09-17');
INSERT INTO tblSite VALUES (1,'Long Reedbed','wetland','TM4568'),(2,'Gallows Wood','woodland','TM4012'),(3,'Cottage Garden','garden','TM4371'),(4,'Sluice Pond','wetland','TM4570'),(5,'Heath Corner','heath',NULL);
INSERT INTO tblBird VALUES ('AB1001','ROBIN','M',4),('AB1002','REEWA',NULL,3),('AB1003','REEWA','F',4),('AB1004','BLUTI','M',5),('AB1005','BLUTI','F',3),('AB1006','SEDWA',NULL,3),('AB1007','WILLI','M',6),('AB1008','KINGF','F',4),('AB1009','ROBIN',NULL,3);
INSERT INTO tblCapture VALUES (1,'AB1001',3,1,'2022-03-05',73,18.2,0),(2,'AB1002',1,2,'2022-07-16',66,11.4,0),(3,'AB1003',1,2,'2022-07-16',65,12.0,0),(4,'AB1004',2,1,'2022-10-09',67,10.9,0),(5,'AB1001',3,3,'2022-11-20',73,19.5,1),(6,'AB1006',4,3,'2023-05-13',67,11.8,0),(7,'AB1007',2,4,'2023-05-27',60,NULL,0),(8,'AB1005',3,1,'2023-06-11',64,10.1,0),(9,'AB1003',4,2,'2023-07-08',66,12.3,1),(10,'AB1008',4,1,'2023-08-26',78,38.0,0);
-- Q: Which species are red-listed?
SELECT englishname FROM tblSpecies WHERE redlisted = 1;
-- Q: What is the scientific name of the willow tit?
SELECT scientificname FROM tblSpecies WHERE englishname = 'willow tit';
-- Q: How many captures were recaptures?
SELECT count(*) FROM tblCapture WHERE recapture = 1;
-- Q: names and habitats of all sites, by name
SELECT sitename, habitat FROM tblSite ORDER BY sitename;
-- Q: Which ringer is the oldest?
SELECT ringername FROM tblRinger ORDER BY birthdate LIMIT 1;
-- Q: How many captures has each ringer made?
SELECT tblRinger.ringername, count(*) FROM tblRinger JOIN tblCapture ON tblRinger.ringerid = tblCapture.ringerid GROUP BY tblRinger.ringerid;
-- Q: mean wing length and mean weight by site name
SELECT tblSite.sitename, avg(tblCapture.winglength), avg(tblCapture.weight) FROM tblSite JOIN tblCapture ON tblSite.siteid = tblCapture.siteid GROUP BY tblSite.siteid;
-- Q: Which ring numbers turned up more than once?
SELECT ringno FROM tblCapture GROUP BY ringno HAVING count(*) > 1;
-- Q: Ring numbers of all robins
SELECT tblBird.ringno FROM tblBird JOIN tblSpecies ON tblBird.speciescode = tblSpecies.speciescode WHERE tblSpecies.englishname = 'robin';
-- Q: Which families have more than 2 ringed birds?
SELECT tblSpecies.family FROM tblSpecies JOIN tblBird ON tblSpecies.speciescode = tblBird.speciescode GROUP BY tblSpecies.family HAVING count(*) > 2;
-- Q: Who was trained by Harriet Vance?
SELECT a.ringername FROM tblRinger AS a JOIN tblRinger AS b ON a.trainerid = b.ringerid WHERE b.ringername = 'Harriet Vance';
-- Q: the 3 heaviest captures: ring number, weight
SELECT ringno, weight FROM tblCapture ORDER BY weight DESC LIMIT 3;
-- Q: Species that we have never ringed
SELECT englishname FROM tblSpecies WHERE speciescode NOT IN (SELECT speciescode FROM tblBird);
-- Q: Which birds, by ring number, were caught at both Long Reedbed and Sluice Pond?
SELECT tblCapture.ringno FROM tblCapture JOIN tblSite ON tblCapture.siteid = tblSite.siteid WHERE tblSite.sitename = 'Long Reedbed' INTERSECT SELECT tblCapture.ringno FROM tblCapture JOIN tblSite ON tblCapture.siteid = tblSite.siteid WHERE tblSite.sitename = 'Sluice Pond';
-- Q: What different species were caught in the garden habitat?
SELECT DISTINCT tblSpecies.englishname FROM tblSpecies JOIN tblBird ON tblSpecies.speciescode = tblBird.speciescode JOIN tblCapture ON tblBird.ringno = tblCapture.ringno JOIN tblSite ON tblCapture.siteid = tblSite.siteid WHERE tblSite.habitat = 'garden';
-- Q: Which ringer has caught nothing so far?
SELECT ringername FROM tblRinger WHERE NOT EXISTS (SELECT 1 FROM tblCapture WHERE tblCapture.ringerid = tblRinger.ringerid);
-- Q: captures per month
SELECT strftime('%Y-%m', capturedate), count(*) FROM tblCapture GROUP BY strftime('%Y-%m', capturedate);
-- Q: How many of the birds could not be sexed?
SELECT count(*) FROM tblBird WHERE sex IS NULL;
-- Q: percentage of captures made at wetland sites
SELECT 100.0 * sum(CASE WHEN tblSite.habitat = 'wetland' THEN 1 ELSE 0 END) / count(*) FROM tblCapture JOIN tblSite ON tblCapture.siteid = tblSite.siteid;
-- Q: Show date, ring number and by how much the weight differs from the average weight for every capture.
SELECT capturedate, ringno, weight - (SELECT avg(weight) FROM tblCapture) FROM tblCapture;
