CREATE TABLE acts (act_id INTEGER PRIMARY KEY, act_name TEXT, formed INTEGER, origin TEXT, genre TEXT, active TEXT);
CREATE TABLE persons (person_id INTEGER PRIMARY KEY, full_name TEXT, born DATE, country TEXT);
CREATE TABLE line_ups (act_id INTEGER, person_id INTEGER, instrument TEXT, from_year INTEGER, to_year INTEGER);
CREATE TABLE releases (cat_no TEXT PRIMARY KEY, act_id INTEGER REFERENCES acts(act_id), title TEXT, format TEXT, released DATE, copies INTEGER, price REAL);
CREATE TABLE tracks (track_id INTEGER PRIMARY KEY, cat_no TEXT REFERENCES releases(cat_no), pos INTEGER, title TEXT, seconds INTEGER, explicit TEXT);
INSERT INTO acts VALUES (1,'Paper Antlers',2011,'Leeds','folk','T'),(2,'Velvet Forklift',2007,'Glasgow','noise rock','F'),(3,'Dr. Marzipan',2016,'Bristol','electronic','T'),(4,'The Lost Mittens',2013,'Leeds','indie pop','T'),(5,'Kelp',2019,'Cardiff','electronic','T'),(6,'Sundial Choir',2020,'Bristol','folk','T');
INSERT INTO persons VALUES (1,'Amy Rook','1989-03-14','England'),(2,'Callum Baird','1982-10-02','Scotland'),(3,'Owen Pryce','1993-06-25','Wales'),(4,'Jude Farrow','1990-01-08','England'),(5,'Isla Munro','1984-12-19','Scotland'),(6,'Bea Costa','1996-08-30',NULL),(7,'Tom Hale','1988-05-11','England');
INSERT INTO line_ups VALUES (1,1,'vocals',2011,NULL),(1,4,'banjo',2011,2018),(1,7,'bass',2014,NULL),(2,2,'guitar',2007,2019),(2,5,'drums',2007,2019),(3,6,'synth',2016,NULL),(4,4,'guitar',2013,NULL),(4,7,'drums',2013,2016),(5,3,'synth',2019,NULL),(5,6,'vocals',2020,NULL);
INSERT INTO releases VALUES ('HW001',2,'Loading Bay','LP','2010-04-12',800,14),('HW002',1,'Moult','LP','2013-09-30',1500,16.5),('HW003',4,'Left Hand Only','EP','2015-02-14',600,8),('HW004',1,'Second Velvet','LP','2017-11-03',2200,18),('HW005',3,'Almond Logic','cassette','2018-05-25',300,7.5),('HW006',5,'Tide Table','LP','2021-08-20',1000,20),('HW007',2,'Scrap Value','EP','2012-06-01',NULL,9);
INSERT INTO tracks VALUES (1,'HW001',1,'Reverse Beep',201,'F'),(2,'HW001',2,'Pallet Wrap',333,'T'),(3,'HW002',1,'Hollow Oak',245,'F'),(4,'HW002',2,'Rut',188,'F'),(5,'HW003',1,'Snow Day',172,'F'),(6,'HW004',1,'Tines',264,'F'),(7,'HW004',2,'Clearing',412,'F'),(8,'HW005',1,'Paste',505,'F'),(9,'HW006',1,'Neap',297,'F'),(10,'HW006',2,'Rude Buoy',218,'T');
-- Q: Which acts come from Leeds?
SELECT act_name FROM acts WHERE origin = 'Leeds';
-- Q: How many releases came out as LP?
SELECT count(*) FROM releases WHERE format = 'LP';
-- Q: Titles of all tracks longer than 300 seconds
SELECT title FROM tracks WHERE seconds > 300;
-- Q: What is the mean price of a release?
SELECT avg(price) FROM releases;
-- Q: List release titles and dates, newest on top.
SELECT title, released FROM releases ORDER BY released DESC;
-- Q: For each act give the number of releases.
SELECT T1.act_name, count(*) FROM acts AS T1 JOIN releases AS T2 ON T1.act_id = T2.act_id GROUP BY T1.act_id;
-- Q: Who plays synth?
SELECT T1.full_name FROM persons AS T1 JOIN line_ups AS T2 ON T1.person_id = T2.person_id WHERE T2.instrument = 'synth';
-- Q: total playing time in seconds of every release, by title
SELECT T1.title, sum(T2.seconds) FROM releases AS T1 JOIN tracks AS T2 ON T1.cat_no = T2.cat_no GROUP BY T1.cat_no;
-- Q: Which formats appear on at least two releases?
SELECT format FROM releases GROUP BY format HAVING count(*) >= 2;
-- Q: Which release of Paper Antlers sold for the highest price?
SELECT T2.title FROM acts AS T1 JOIN releases AS T2 ON T1.act_id = T2.act_id WHERE T1.act_name = 'Paper Antlers' ORDER BY T2.price DESC LIMIT 1;
-- Q: Which acts haven't released anything?
SELECT act_name FROM acts WHERE act_id NOT IN (SELECT act_id FROM releases);
-- Q: Who has played with both Paper Antlers and The Lost Mittens?
SELECT T1.full_name FROM persons AS T1 JOIN line_ups AS T2 ON T1.person_id = T2.person_id JOIN acts AS T3 ON T2.act_id = T3.act_id WHERE T3.act_name = 'Paper Antlers' INTERSECT SELECT T1.full_name FROM persons AS T1 JOIN line_ups AS T2 ON T1.person_id = T2.person_id JOIN acts AS T3 ON T2.act_id = T3.act_id WHERE T3.act_name = 'The Lost Mittens';
-- Q: Which acts have recorded an explicit track?
SELECT DISTINCT T1.act_name FROM acts AS T1 JOIN releases AS T2 ON T1.act_id = T2.act_id JOIN tracks AS T3 ON T2.cat_no = T3.cat_no WHERE T3.explicit = 'T';
-- Q: Name and instrument of everyone who is still in their band (no end year).
SELECT T1.full_name, T2.instrument FROM persons AS T1 JOIN line_ups AS T2 ON T1.person_id = T2.person_id WHERE T2.to_year IS NULL;
-- Q: Value of each pressing, that is copies times price, with the release title
SELECT title, copies * price FROM releases;
-- Q: percentage of acts still active
SELECT 100.0 * sum(CASE WHEN active = 'T' THEN 1 ELSE 0 END) / count(*) FROM acts;
-- Q: What is the longest track of each release? Catalogue number and track title.
SELECT cat_no, title FROM (SELECT cat_no, title, row_number() OVER (PARTITION BY cat_no ORDER BY seconds DESC) AS place FROM tracks) WHERE place = 1;
-- Q: How many releases appeared in each year?
SELECT strftime('%Y', released), count(*) FROM releases GROUP BY strftime('%Y', released);
-- Q: In which city were the most acts formed after 2012?
SELECT origin FROM acts WHERE formed > 2012 GROUP BY origin ORDER BY count(*) DESC LIMIT 1;
-- Q: The average number of copies per genre
SELECT T1.genre, avg(T2.copies) FROM acts AS T1 JOIN releases AS T2 ON T1.act_id = T2.act_id GROUP BY T1.genre;
