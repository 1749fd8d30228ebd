CREATE TABLE broadcaster (id INTEGER PRIMARY KEY, name TEXT, seat TEXT, ownership TEXT, founded INTEGER);
CREATE TABLE channel (id INTEGER PRIMARY KEY, broadcaster_id INTEGER REFERENCES broadcaster(id), name TEXT, resolution TEXT, language TEXT, on_air_since DATE, monthly_fee REAL);
CREATE TABLE programme (id INTEGER PRIMARY KEY, title TEXT, genre TEXT, minutes INTEGER, made_in TEXT, year INTEGER, age_limit INTEGER);
CREATE TABLE slot (id INTEGER PRIMARY KEY, channel_id INTEGER REFERENCES channel(id), programme_id INTEGER REFERENCES programme(id), air_date DATE, start_time TEXT, viewers INTEGER, rerun INTEGER);
CREATE TABLE presenter (id INTEGER PRIMARY KEY, name TEXT, birth_year INTEGER, hometown TEXT);
CREATE TABLE hosting (programme_id INTEGER REFERENCES programme(id), presenter_id INTEGER REFERENCES presenter(id), since INTEGER, fee REAL, PRIMARY KEY (programme_id, presenter_id));
CREATE TABLE region_cover (channel_id INTEGER REFERENCES channel(id), region TEXT, households INTEGER);
INSERT INTO broadcaster VALUES (1,'Kanal Nord','Tromhavn','public',1956),(2,'Blue Mast Media','Larne Cross','private',1988),(3,'Sunray Group','Casteldoro','private',2003),(4,'Hill Community TV','Ardmoor','charity',2012);
INSERT INTO channel VALUES (1,1,'Nord One','HD','Norse','1956-04-01',0),(2,1,'Nord Junior','HD','Norse','1994-09-10',0),(3,2,'Mast Sport','UHD','English','2001-08-18',14.9),(4,2,'Mast Cinema','UHD','English','1999-11-05',11.5),(5,3,'Sunray News','HD','Italian','2003-02-20',4.0),(6,3,'Sunray Cucina','SD','Italian','2010-05-01',3.5),(7,4,'Ardmoor Live','SD','English','2012-06-30',NULL);
INSERT INTO programme VALUES (1,'Evening Ledger','news',30,'Norway',2005,0),(2,'The Long Throw','sport',95,'Ireland',2019,0),(3,'Salt and Fire','cooking',40,'Italy',2014,0),(4,'Night Harbour','drama',52,'Norway',2021,16),(5,'Pocket Planets','children',15,'Canada',2018,0),(6,'Night Kitchen','cooking',25,'Italy',2022,6),(7,'Iron Valley','drama',110,'Ireland',2016,18),(8,'Hill Meeting','news',60,'Ireland',2013,NULL);
INSERT INTO slot VALUES (1,1,1,'2024-01-08','19:00',812000,0),(2,1,4,'2024-01-08','21:15',645000,0),(3,2,5,'2024-01-09','07:30',120500,0),(4,3,2,'2024-01-13','15:00',930000,0),(5,4,7,'2024-01-13','22:00',210000,1),(6,5,1,'2024-01-14','20:00',78000,1),(7,6,3,'2024-02-02','18:00',154000,0),(8,6,6,'2024-02-02','23:00',61000,0),(9,1,4,'2024-02-05','21:15',702000,0),(10,2,5,'2024-02-06','07:30',98000,1),(11,6,3,'2024-02-09','18:00',133000,1),(12,4,4,'2024-02-10','23:30',187000,1);
INSERT INTO presenter VALUES (1,'Sunniva Aas',1975,'Tromhavn'),(2,'Declan Orr',1968,'Larne Cross'),(3,'Chiara Volpe',1989,'Casteldoro'),(4,'Pino Galli',1982,'Casteldoro'),(5,'Maeve Lunn',1995,NULL);
INSERT INTO hosting VALUES (1,1,2008,5200),(2,2,2019,8800),(3,3,2014,3100),(3,4,2017,2900),(6,4,2022,2400),(8,2,2013,300);
INSERT INTO region_cover VALUES (1,'Fjordland',410000),(1,'Coast',655000),(2,'Fjordland',398000),(3,'Coast',520000),(3,'Isles',88000),(5,'Lake District',240000),(6,'Lake District',205000),(7,'Isles',15000);
-- Q: Find the name and id of the channel that has been on air the longest.
SELECT name, id FROM channel ORDER BY on_air_since LIMIT 1;
-- Q: What are the titles of programmes whose running time is above the average?
SELECT title FROM programme WHERE minutes > (SELECT avg(minutes) FROM programme);
-- Q: List the name of each broadcaster and how many channels it runs, most first.
SELECT T1.name, count(*) FROM broadcaster AS T1 JOIN channel AS T2 ON T1.id = T2.broadcaster_id GROUP BY T1.id ORDER BY count(*) DESC;
-- Q: Which programmes were shown at least two times? Give the title and the number of showings.
SELECT T1.title, count(*) FROM programme AS T1 JOIN slot AS T2 ON T1.id = T2.programme_id GROUP BY T1.id HAVING count(*) >= 2;
-- Q: Which titles start with the word Night? Show the genre too.
SELECT title, genre FROM programme WHERE title LIKE 'Night%';
-- Q: Show the ids and titles of the programmes that have no presenter.
SELECT id, title FROM programme WHERE NOT id IN (SELECT programme_id FROM hosting);
-- Q: Name the channels that are not owned by a private broadcaster.
SELECT T1.name FROM channel AS T1 JOIN broadcaster AS T2 ON T1.broadcaster_id = T2.id WHERE T2.ownership <> 'private';
-- Q: Find the presenters who host both a news programme and a sport programme.
SELECT T1.name FROM presenter AS T1 JOIN hosting AS T2 ON T1.id = T2.presenter_id JOIN programme AS T3 ON T2.programme_id = T3.id WHERE T3.genre = 'news' INTERSECT SELECT T1.name FROM presenter AS T1 JOIN hosting AS T2 ON T1.id = T2.presenter_id JOIN programme AS T3 ON T2.programme_id = T3.id WHERE T3.genre = 'sport';
-- Q: What are the average, minimum and maximum number of viewers of drama programmes?
SELECT avg(T2.viewers), min(T2.viewers), max(T2.viewers) FROM programme AS T1 JOIN slot AS T2 ON T1.id = T2.programme_id WHERE T1.genre = 'drama';
-- Q: Which channel reaches the largest total number of households? Give its name and language.
SELECT T1.name, T1.language FROM channel AS T1 JOIN region_cover AS T2 ON T1.id = T2.channel_id GROUP BY T1.id ORDER BY sum(T2.households) DESC LIMIT 1;
-- Q: List the titles shown on Nord One with their air date and start time.
SELECT T1.title, T2.air_date, T2.start_time FROM programme AS T1 JOIN slot AS T2 ON T1.id = T2.programme_id JOIN channel AS T3 ON T2.channel_id = T3.id WHERE T3.name = 'Nord One';
-- Q: Which channels covering the Coast do not cover the Isles? Give the names.
SELECT T1.name FROM channel AS T1 JOIN region_cover AS T2 ON T1.id = T2.channel_id WHERE T2.region = 'Coast' EXCEPT SELECT T1.name FROM channel AS T1 JOIN region_cover AS T2 ON T1.id = T2.channel_id WHERE T2.region = 'Isles';
-- Q: What share of the slots are reruns?
SELECT CAST(sum(CASE WHEN rerun = 1 THEN 1 ELSE 0 END) AS REAL) / count(*) FROM slot;
-- Q: per channel name: percentage of its slots that are repeats
SELECT T1.name, 100.0 * sum(CASE WHEN T2.rerun = 1 THEN 1 ELSE 0 END) / count(*) FROM channel AS T1 JOIN slot AS T2 ON T1.id = T2.channel_id GROUP BY T1.id;
-- Q: viewers per month, all channels
SELECT strftime('%Y-%m', air_date), sum(viewers) FROM slot GROUP BY strftime('%Y-%m', air_date);
-- Q: Which day had the most viewers altogether?
SELECT air_date FROM slot GROUP BY air_date ORDER BY sum(viewers) DESC LIMIT 1;
-- Q: the most watched slot on each channel: channel id, date, viewers
SELECT channel_id, air_date, viewers FROM (SELECT channel_id, air_date, viewers, row_number() OVER (PARTITION BY channel_id ORDER BY viewers DESC) AS place FROM slot) WHERE place = 1;
-- Q: What would a year (12 months) of each channel cost?
SELECT name, 12 * monthly_fee FROM channel;
-- Q: Mark the channels free at a fee of 0, otherwise paid
SELECT name, CASE WHEN monthly_fee = 0 THEN 'free' ELSE 'paid' END FROM channel;
-- Q: channel names with the number of letters in them
SELECT name, length(name) FROM channel;
-- Q: Which presenter's hometown is missing?
SELECT name FROM presenter WHERE hometown IS NULL;
-- Q: Who presents nothing at all?
SELECT T1.name FROM presenter AS T1 WHERE NOT EXISTS (SELECT * FROM hosting AS T2 WHERE T2.presenter_id = T1.id);
-- Q: Second best paid presenter of a programme, by fee
SELECT T1.name FROM presenter AS T1 JOIN hosting AS T2 ON T1.id = T2.presenter_id ORDER BY T2.fee DESC LIMIT 1 OFFSET 1;
-- Q: rank programmes by length, longest first
SELECT title, rank() OVER (ORDER BY minutes DESC) FROM programme;
