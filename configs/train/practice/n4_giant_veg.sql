CREATE TABLE clubs (clubid INTEGER PRIMARY KEY, clubname TEXT, county TEXT, founded INTEGER, yearlyfee REAL);
CREATE TABLE growers (growerid INTEGER PRIMARY KEY, fullname TEXT, village TEXT, birthyear INTEGER, joined DATE, clubid INTEGER REFERENCES clubs(clubid));
CREATE TABLE judges (judgeid INTEGER PRIMARY KEY, fullname TEXT, village TEXT, licensedyear INTEGER);
CREATE TABLE shows (showid INTEGER PRIMARY KEY, showname TEXT, venue TEXT, showdate DATE, entryfee REAL, visitors INTEGER);
CREATE TABLE classes (classcode TEXT PRIMARY KEY, vegetable TEXT, unit TEXT, record REAL, recordyear INTEGER, recordholder INTEGER REFERENCES growers(growerid));
CREATE TABLE seeds (seedid INTEGER PRIMARY KEY, variety TEXT, vegetable TEXT, price REAL, perpacket INTEGER, supplier TEXT);
CREATE TABLE entries (entryid INTEGER PRIMARY KEY, showid INTEGER REFERENCES shows(showid), classcode TEXT REFERENCES classes(classcode), growerid INTEGER REFERENCES growers(growerid), seedid INTEGER REFERENCES seeds(seedid), sown DATE, result REAL, place INTEGER, prize REAL);
CREATE TABLE judging (showid INTEGER REFERENCES shows(showid), classcode TEXT REFERENCES classes(classcode), judgeid INTEGER REFERENCES judges(judgeid), PRIMARY KEY (showid, classcode));
INSERT INTO clubs VALUES (1,'Ashby Leek Society','Durham',1923,12),(2,'Fenland Giants','Norfolk',1978,20),(3,'Marrow and Friends','Somerset',2004,8),(4,'Northern Onion Guild','Durham',1951,15);
INSERT INTO growers VALUES (1,'Reg Dobson','Ashby',1948,'1975-04-01',1),(2,'Pam Tully','Wells',1962,'2006-02-11',3),(3,'Gareth Loach','March',1971,'1999-10-30',2),(4,'Susie Dobson','Ashby',1980,'2015-03-15',1),(5,'Imran Sheikh','Ely',1985,'2019-05-05',2),(6,'Bert Oakes','Wells',1939,'2004-01-20',NULL),(7,'Nora Finch','Consett',1966,'2010-09-09',4);
INSERT INTO judges VALUES (1,'Hilary Vane','Wells',1998),(2,'Tom Ridley','Consett',2007),(3,'Joan Peck','Ely',2016),(4,'Alec Stone','Frome',2020);
INSERT INTO shows VALUES (1,'Harvest Giants','Ashby Hall','2023-09-16',3,850),(2,'Fen Show','Ely Marquee','2023-10-07',5,2300),(3,'West Country Weigh-in','Wells Barn','2024-09-14',4,1200),(4,'Autumn Giants','Ashby Hall','2024-10-12',3.5,990);
INSERT INTO classes VALUES ('PUM','pumpkin','kg',612,2022,3),('LEE','leek','kg',9.4,2019,1),('CAR','carrot','m',5.1,2021,2),('ONI','onion','kg',8.2,2023,7),('MAR','marrow','kg',88.5,2016,3),('CUC','cucumber','m',1.1,2014,NULL);
INSERT INTO seeds VALUES (1,'Atlantic Titan','pumpkin',6.5,5,'Bigseed'),(2,'Pitman''s Pride','leek',3.2,50,'Durham Seeds'),(3,'Long Tom','carrot',2.8,200,'Bigseed'),(4,'Kelso Globe','onion',4.0,80,'Durham Seeds'),(5,'Fen Whale','marrow',5.1,6,'Marshland'),(6,'Atlantic Gold','pumpkin',7.9,4,'Marshland'),(7,'Green Rope','cucumber',2.5,10,'Bigseed');
INSERT INTO entries VALUES (1,1,'LEE',1,2,'2023-01-02',8.7,1,100),(2,1,'LEE',4,2,'2023-01-10',7.9,2,50),(3,1,'ONI',7,4,'2022-12-27',8.2,1,100),(4,2,'PUM',3,1,'2023-04-15',540,1,500),(5,2,'PUM',5,6,'2023-04-20',488.5,2,200),(6,2,'MAR',3,5,'2023-04-22',71.3,1,80),(7,3,'CAR',2,3,'2024-02-01',4.6,1,60),(8,3,'PUM',5,6,'2024-04-12',575,1,400),(9,3,'PUM',2,1,'2024-04-14',301,2,150),(10,4,'LEE',4,2,'2024-01-05',9.1,1,110),(11,4,'ONI',1,4,'2024-01-08',6.8,2,45),(12,4,'CAR',5,3,'2024-02-20',3.2,NULL,NULL);
INSERT INTO judging VALUES (1,'LEE',2),(1,'ONI',2),(2,'PUM',3),(2,'MAR',1),(3,'CAR',1),(3,'PUM',3),(4,'LEE',2),(4,'ONI',1);
-- Q: What is the record for carrot, and in which unit?
SELECT record, unit FROM classes WHERE vegetable = 'carrot';
-- Q: Who holds the onion record?
SELECT g.fullname FROM classes AS c JOIN growers AS g ON c.recordholder = g.growerid WHERE c.vegetable = 'onion';
-- Q: List the names of the judges who live in a village where a grower lives too.
SELECT fullname FROM judges WHERE village IN (SELECT village FROM growers);
-- Q: Which growers hold more than one record? Give the id, the name and the number of records.
SELECT g.growerid, g.fullname, count(*) FROM growers AS g JOIN classes AS c ON c.recordholder = g.growerid GROUP BY g.growerid HAVING count(*) > 1;
-- Q: Find the full names of the members of Durham clubs, oldest person first.
SELECT g.fullname FROM growers AS g JOIN clubs AS c ON g.clubid = c.clubid WHERE c.county = 'Durham' ORDER BY g.birthyear;
-- Q: What are the codes of the classes that nobody has ever entered?
SELECT classcode FROM classes WHERE classcode NOT IN (SELECT classcode FROM entries);
-- Q: What are the names of the shows held at Ashby Hall, with their dates, latest first?
SELECT showname, showdate FROM shows WHERE venue = 'Ashby Hall' ORDER BY showdate DESC;
-- Q: Which grower has won the most prize money in all?
SELECT g.fullname FROM growers AS g JOIN entries AS e ON e.growerid = g.growerid GROUP BY g.growerid ORDER BY sum(e.prize) DESC LIMIT 1;
-- Q: Show the names of the growers who entered both Harvest Giants and Autumn Giants.
SELECT g.fullname FROM growers AS g JOIN entries AS e ON e.growerid = g.growerid JOIN shows AS s ON e.showid = s.showid WHERE s.showname = 'Harvest Giants' INTERSECT SELECT g.fullname FROM growers AS g JOIN entries AS e ON e.growerid = g.growerid JOIN shows AS s ON e.showid = s.showid WHERE s.showname = 'Autumn Giants';
-- Q: Which varieties start with "Atlantic", and who supplies them?
SELECT variety, supplier FROM seeds WHERE variety LIKE 'Atlantic%';
-- Q: What are the average, smallest and largest result of the pumpkins entered?
SELECT avg(e.result), min(e.result), max(e.result) FROM entries AS e JOIN classes AS c ON e.classcode = c.classcode WHERE c.vegetable = 'pumpkin';
-- Q: Name the clubs that were founded before 1980 and charge less than 20 a year.
SELECT clubname FROM clubs WHERE founded < 1980 AND yearlyfee < 20;
-- Q: Which suppliers sell a packet that costs more than the average packet? Name each once.
SELECT DISTINCT supplier FROM seeds WHERE price > (SELECT avg(price) FROM seeds);
-- Q: How many classes did each judge judge? Names and numbers, busiest first.
SELECT j.fullname, count(*) FROM judges AS j JOIN judging AS g ON g.judgeid = j.judgeid GROUP BY j.judgeid ORDER BY count(*) DESC;
-- Q: heaviest or longest result in each class, with the class code
SELECT classcode, result FROM (SELECT classcode, result, row_number() OVER (PARTITION BY classcode ORDER BY result DESC) AS n FROM entries) WHERE n = 1;
-- Q: top 2 prizes of every show: show id, entry id, prize
SELECT showid, entryid, prize FROM (SELECT showid, entryid, prize, row_number() OVER (PARTITION BY showid ORDER BY prize DESC) AS n FROM entries) WHERE n <= 2;
-- Q: What percent of all visitors did the Fen Show draw?
SELECT 100.0 * sum(CASE WHEN showname = 'Fen Show' THEN visitors ELSE 0 END) / sum(visitors) FROM shows;
-- Q: for each grower id, the fraction of entries that came first (place 1)
SELECT growerid, CAST(sum(CASE WHEN place = 1 THEN 1 ELSE 0 END) AS REAL) / count(*) FROM entries GROUP BY growerid;
-- Q: Growers as veteran (born before 1950), middle (before 1975) or young
SELECT fullname, CASE WHEN birthyear < 1950 THEN 'veteran' WHEN birthyear < 1975 THEN 'middle' ELSE 'young' END FROM growers;
-- Q: how many classes are weighed in kg and how many measured in m?
SELECT sum(CASE WHEN unit = 'kg' THEN 1 ELSE 0 END), sum(CASE WHEN unit = 'm' THEN 1 ELSE 0 END) FROM classes;
-- Q: Growers with no entry in any show
SELECT fullname FROM growers WHERE NOT EXISTS (SELECT 1 FROM entries WHERE entries.growerid = growers.growerid);
-- Q: Which judge is still waiting for a first class to judge?
SELECT j.fullname FROM judges AS j LEFT JOIN judging AS g ON g.judgeid = j.judgeid WHERE g.showid IS NULL;
-- Q: days from sowing to the show for each entry id
SELECT e.entryid, julianday(s.showdate) - julianday(e.sown) FROM entries AS e JOIN shows AS s ON e.showid = s.showid;
-- Q: prize money per year
SELECT strftime('%Y', s.showdate), sum(e.prize) FROM entries AS e JOIN shows AS s ON e.showid = s.showid GROUP BY strftime('%Y', s.showdate);
-- Q: What does a single seed of each variety cost, rounded to 3 places?
SELECT variety, round(price / perpacket, 3) FROM seeds;
-- Q: Every grower with the club id, 0 where there is none
SELECT fullname, COALESCE(clubid, 0) FROM growers;
