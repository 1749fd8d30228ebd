CREATE TABLE handler (hid INTEGER PRIMARY KEY, hname TEXT, county TEXT, farm TEXT, born INTEGER);
CREATE TABLE dog (did INTEGER PRIMARY KEY, dname TEXT, hid INTEGER REFERENCES handler(hid), sex TEXT, whelped DATE, coat TEXT, sire_did INTEGER REFERENCES dog(did), dam_did INTEGER REFERENCES dog(did), worth INTEGER);
CREATE TABLE judge (jid INTEGER PRIMARY KEY, jname TEXT, county TEXT);
CREATE TABLE trial (tid INTEGER PRIMARY KEY, tname TEXT, county TEXT, held DATE, jid INTEGER REFERENCES judge(jid), breed_of_sheep TEXT, entry_fee REAL, first_prize INTEGER);
CREATE TABLE run (tid INTEGER REFERENCES trial(tid), did INTEGER REFERENCES dog(did), run_order INTEGER, outrun INTEGER, lift INTEGER, fetch INTEGER, drive INTEGER, pen INTEGER, total INTEGER, seconds INTEGER, result TEXT, PRIMARY KEY (tid, did));
CREATE TABLE lesson (lid INTEGER PRIMARY KEY, did INTEGER REFERENCES dog(did), coach_hid INTEGER REFERENCES handler(hid), given DATE, minutes INTEGER, fee REAL);
INSERT INTO handler VALUES (1,'Alun Prosser','Powys','Cwm Farm',1959),(2,'Katie Burn','Cumbria','High Fell',1987),(3,'Rory Maclean','Argyll','Glen End',1972),(4,'Beth Hughes','Powys','Ty Newydd',1994),(5,'Stan Ridley','Durham','Moor House',1949);
INSERT INTO dog VALUES (1,'Moss',1,'M','2014-03-10','black-white',NULL,NULL,3500),(2,'Gwen',1,'F','2016-05-21','tricolour',NULL,NULL,4200),(3,'Jed',2,'M','2017-02-02','black-white',1,NULL,5000),(4,'Fly',3,'F','2018-06-17','red',1,2,6100),(5,'Cap',3,'M','2015-11-09','black-white',NULL,NULL,2800),(6,'Nell',4,'F','2020-04-30','tricolour',3,4,NULL),(7,'Roy',2,'M','2021-08-12','red',3,2,2000),(8,'Meg',4,'F','2019-09-01','black-white',5,2,3900);
INSERT INTO judge VALUES (1,'Idris Pugh','Powys'),(2,'Helen Stott','Yorkshire'),(3,'Angus Bain','Argyll'),(4,'Len Cross','Kent');
INSERT INTO trial VALUES (1,'Elan Valley Open','Powys','2023-06-10',2,'Welsh Mountain',15,250),(2,'Fell Top Trial','Cumbria','2023-07-22',1,'Herdwick',12,180),(3,'Lochside Shield','Argyll','2023-09-02',3,'Blackface',18,320),(4,'Elan Valley Open','Powys','2024-06-08',2,'Welsh Mountain',16,260),(5,'Winter Nursery','Durham','2024-01-20',1,'Swaledale',8,60);
INSERT INTO run VALUES (1,2,1,19,9,17,25,9,79,540,'ok'),(1,3,2,18,8,15,22,10,73,575,'ok'),(1,4,3,20,9,18,27,10,84,500,'ok'),(2,3,4,19,9,18,26,8,80,510,'ok'),(2,7,1,12,5,NULL,NULL,NULL,17,NULL,'retired'),(3,4,2,19,10,17,26,10,82,525,'ok'),(3,5,5,17,8,14,20,7,66,590,'ok'),(3,8,1,18,8,16,23,9,74,560,'ok'),(4,2,2,18,9,16,24,9,76,555,'ok'),(4,8,3,19,9,18,25,10,81,515,'ok'),(5,6,1,15,7,12,15,4,53,600,'ok'),(5,7,2,14,6,NULL,NULL,NULL,20,NULL,'disqualified');
INSERT INTO lesson VALUES (1,6,1,'2023-10-05',45,30),(2,7,3,'2023-10-12',60,45),(3,6,1,'2023-11-02',45,30),(4,8,3,'2024-02-15',60,45),(5,7,1,'2024-03-01',30,20),(6,6,3,'2024-03-22',60,45);
-- Q: Find the names and coats of the bitches whelped after 2017-12-31 (sex F).
SELECT dname, coat FROM dog WHERE sex = 'F' AND whelped > '2017-12-31';
-- Q: What are the name and farm of each handler whose farm name contains the word "farm" or "house"?
SELECT hname, farm FROM handler WHERE farm LIKE '%farm%' OR farm LIKE '%house%';
-- Q: Show the name of every dog together with the names of its sire and its dam.
SELECT d.dname, s.dname, m.dname FROM dog AS d JOIN dog AS s ON d.sire_did = s.did JOIN dog AS m ON d.dam_did = m.did;
-- Q: Which handlers have at least two dogs? Give the handler's name, county and number of dogs.
SELECT h.hname, h.county, count(*) FROM handler AS h JOIN dog AS d ON d.hid = h.hid GROUP BY h.hid HAVING count(*) >= 2;
-- Q: What are the ids and names of the dogs that have never run in a trial?
SELECT did, dname FROM dog WHERE did NOT IN (SELECT did FROM run);
-- Q: Find the counties that have both a handler and a judge.
SELECT county FROM handler INTERSECT SELECT county FROM judge;
-- Q: Which judges were never appointed to a trial?
SELECT jname FROM judge EXCEPT SELECT j.jname FROM judge AS j JOIN trial AS t ON t.jid = j.jid;
-- Q: What are the average, minimum and maximum total of the runs at trials judged by Helen Stott?
SELECT avg(r.total), min(r.total), max(r.total) FROM run AS r JOIN trial AS t ON r.tid = t.tid JOIN judge AS j ON t.jid = j.jid WHERE j.jname = 'Helen Stott';
-- Q: List the names of the dogs worth more than the average dog, dearest first.
SELECT dname FROM dog WHERE worth > (SELECT avg(worth) FROM dog) ORDER BY worth DESC;
-- Q: Which dog has the highest average total? Give the dog's name and the handler's name.
SELECT d.dname, h.hname FROM dog AS d JOIN handler AS h ON d.hid = h.hid JOIN run AS r ON r.did = d.did GROUP BY d.did ORDER BY avg(r.total) DESC LIMIT 1;
-- Q: What is the name of the sire with the most offspring?
SELECT s.dname FROM dog AS d JOIN dog AS s ON d.sire_did = s.did GROUP BY s.did ORDER BY count(*) DESC LIMIT 1;
-- Q: Find the names of the dogs that ran at both the Elan Valley Open and the Lochside Shield.
SELECT d.dname FROM dog AS d JOIN run AS r ON r.did = d.did JOIN trial AS t ON r.tid = t.tid WHERE t.tname = 'Elan Valley Open' INTERSECT SELECT d.dname FROM dog AS d JOIN run AS r ON r.did = d.did JOIN trial AS t ON r.tid = t.tid WHERE t.tname = 'Lochside Shield';
-- Q: what percentage of runs finished ok
SELECT 100.0 * sum(CASE WHEN result = 'ok' THEN 1 ELSE 0 END) / count(*) FROM run;
-- Q: winning dog of every trial: trial id, dog, total
SELECT tid, dname, total FROM (SELECT r.tid, d.dname, r.total, row_number() OVER (PARTITION BY r.tid ORDER BY r.total DESC) AS n FROM run AS r JOIN dog AS d ON r.did = d.did) WHERE n = 1;
-- Q: Who didn't get as far as the pen? Dog and trial name.
SELECT d.dname, t.tname FROM run AS r JOIN dog AS d ON r.did = d.did JOIN trial AS t ON r.tid = t.tid WHERE r.pen IS NULL;
-- Q: Entry money taken at each trial (one fee per run)
SELECT t.tid, t.tname, sum(t.entry_fee) FROM trial AS t JOIN run AS r ON r.tid = t.tid GROUP BY t.tid;
-- Q: how old in days was each dog at its lessons
SELECT d.dname, l.given, julianday(l.given) - julianday(d.whelped) FROM lesson AS l JOIN dog AS d ON l.did = d.did;
-- Q: coaching income per coach
SELECT h.hname, sum(l.fee) FROM lesson AS l JOIN handler AS h ON l.coach_hid = h.hid GROUP BY h.hid;
-- Q: lessons in each year
SELECT strftime('%Y', given), count(*) FROM lesson GROUP BY strftime('%Y', given);
-- Q: male and female dogs per handler id, two counts
SELECT hid, sum(CASE WHEN sex = 'M' THEN 1 ELSE 0 END), sum(CASE WHEN sex = 'F' THEN 1 ELSE 0 END) FROM dog GROUP BY hid;
-- Q: Rank the runs of trial 3 by total
SELECT did, total, rank() OVER (ORDER BY total DESC) FROM run WHERE tid = 3;
-- Q: Call a run superb from 80 points, good from 70, otherwise weak.
SELECT tid, did, CASE WHEN total >= 80 THEN 'superb' WHEN total >= 70 THEN 'good' ELSE 'weak' END FROM run;
-- Q: trial names that came round more than once
SELECT tname FROM trial GROUP BY tname HAVING count(*) > 1;
-- Q: handlers without a dog
SELECT hname FROM handler WHERE NOT EXISTS (SELECT 1 FROM dog WHERE dog.hid = handler.hid);
