CREATE TABLE act (act_id INTEGER PRIMARY KEY, act_name TEXT, kind TEXT, home_country TEXT, formed INTEGER, disbanded INTEGER);
CREATE TABLE record_label (lbl_code TEXT PRIMARY KEY, lbl_name TEXT, hq_city TEXT, parent_code TEXT REFERENCES record_label(lbl_code));
CREATE TABLE song (song_id INTEGER PRIMARY KEY, song_title TEXT, act_id INTEGER REFERENCES act(act_id), featured_act_id INTEGER REFERENCES act(act_id), lbl_code TEXT REFERENCES record_label(lbl_code), seconds INTEGER, released DATE, genre TEXT, bpm INTEGER);
CREATE TABLE writer (writer_id INTEGER PRIMARY KEY, writer_name TEXT, born INTEGER, country TEXT);
CREATE TABLE song_writer (song_id INTEGER REFERENCES song(song_id), writer_id INTEGER REFERENCES writer(writer_id), share_pct INTEGER, PRIMARY KEY (song_id, writer_id));
CREATE TABLE chart (chart_code TEXT PRIMARY KEY, chart_name TEXT, country TEXT, slots INTEGER);
CREATE TABLE chart_entry (entry_id INTEGER PRIMARY KEY, chart_code TEXT REFERENCES chart(chart_code), week_ending DATE, song_id INTEGER REFERENCES song(song_id), position INTEGER, last_week INTEGER, streams INTEGER);
INSERT INTO act VALUES (1,'Velvet Tram','band','Austria',2009,NULL),(2,'Juno Park','solo','South Korea',2017,NULL),(3,'The Low Tides','band','Ireland',1998,2015),(4,'DJ Mirko','solo','Croatia',2012,NULL),(5,'Sable Sisters','duo','Canada',2014,NULL),(6,'Oskar Wind','solo','Austria',2020,NULL);
INSERT INTO record_label VALUES ('BLU','Blue Harbor','London',NULL),('KIT','Kitestring','Vienna','BLU'),('NRD','Nordlicht','Hamburg','BLU'),('ECH','Echo Pine','Toronto',NULL);
INSERT INTO song VALUES (1,'Paper Lanterns',1,NULL,'KIT',213,'2024-01-12','indie',104),(2,'Run the Night',2,4,'BLU',188,'2024-02-02','pop',128),(3,'Harbour Light',3,NULL,'BLU',254,'2011-05-20','rock',92),(4,'Neon Dust',4,2,'NRD',201,'2024-02-23','dance',132),(5,'Sugar Maple',5,NULL,'ECH',176,'2023-12-08','folk',88),(6,'Alpenglow',6,1,'KIT',229,'2024-03-01','indie',110),(7,'Second Wind',2,NULL,'BLU',195,'2023-10-27','pop',118),(8,'Silent Reel',3,NULL,NULL,301,'1999-03-15','rock',76);
INSERT INTO writer VALUES (1,'Lia Moser',1986,'Austria'),(2,'Park Juno',1996,'South Korea'),(3,'Finbar Dunne',1974,'Ireland'),(4,'Mirko Babic',1990,'Croatia'),(5,'Elsie Grant',1993,'Canada'),(6,'Tove Nyman',1981,'Sweden');
INSERT INTO song_writer VALUES (1,1,100),(2,2,50),(2,6,30),(2,4,20),(3,3,100),(4,4,60),(4,2,40),(5,5,100),(6,1,35),(6,6,65),(7,2,70),(7,6,30);
INSERT INTO chart VALUES ('UK40','British Forty','United Kingdom',40),('AT75','Austria Top','Austria',75),('CA50','Maple Fifty','Canada',50),('DE99','Deutsche Liste','Germany',99);
INSERT INTO chart_entry VALUES (1,'UK40','2024-03-08',2,1,3,4100000),(2,'UK40','2024-03-08',4,5,9,2300000),(3,'AT75','2024-03-08',6,2,NULL,610000),(4,'AT75','2024-03-08',1,7,4,330000),(5,'CA50','2024-03-08',5,3,1,870000),(6,'UK40','2024-03-15',2,2,1,3900000),(7,'UK40','2024-03-15',4,1,5,4400000),(8,'AT75','2024-03-15',6,1,2,720000),(9,'CA50','2024-03-15',2,6,NULL,540000),(10,'CA50','2024-03-15',5,8,3,460000),(11,'AT75','2024-03-15',4,4,NULL,390000);
-- Q: In what year did Velvet Tram get together?
SELECT formed FROM act WHERE act_name = 'Velvet Tram';
-- Q: Which song is the slowest (fewest bpm)?
SELECT song_title FROM song ORDER BY bpm LIMIT 1;
-- Q: solo acts and where they come from
SELECT act_name, home_country FROM act WHERE kind = 'solo';
-- Q: How many places does the Maple Fifty have?
SELECT slots FROM chart WHERE chart_name = 'Maple Fifty';
-- Q: List song titles longer than 210 seconds, longest first.
SELECT song_title FROM song WHERE seconds > 210 ORDER BY seconds DESC;
-- Q: songs by Juno Park and their release dates
SELECT s.song_title, s.released FROM song AS s JOIN act AS a ON s.act_id = a.act_id WHERE a.act_name = 'Juno Park';
-- Q: Who is the guest on Alpenglow?
SELECT a.act_name FROM song AS s JOIN act AS a ON s.featured_act_id = a.act_id WHERE s.song_title = 'Alpenglow';
-- Q: Total streams and best position of every charting song
SELECT s.song_title, sum(e.streams), min(e.position) FROM song AS s JOIN chart_entry AS e ON e.song_id = s.song_id GROUP BY s.song_id;
-- Q: Labels that put out two songs or more
SELECT l.lbl_name FROM record_label AS l JOIN song AS s ON s.lbl_code = l.lbl_code GROUP BY l.lbl_code HAVING count(*) >= 2;
-- Q: Which labels belong to Blue Harbor?
SELECT c.lbl_name FROM record_label AS c JOIN record_label AS p ON c.parent_code = p.lbl_code WHERE p.lbl_name = 'Blue Harbor';
-- Q: What was number 1 on the British Forty in the week ending 2024-03-15?
SELECT s.song_title FROM song AS s JOIN chart_entry AS e ON e.song_id = s.song_id JOIN chart AS c ON e.chart_code = c.chart_code WHERE c.chart_name = 'British Forty' AND e.week_ending = '2024-03-15' AND e.position = 1;
-- Q: average tempo per genre
SELECT genre, avg(bpm) FROM song GROUP BY genre;
-- Q: Songs released in 2024 that are pop or indie
SELECT song_title FROM song WHERE released LIKE '2024%' AND (genre = 'pop' OR genre = 'indie');
-- Q: Which songs never made any chart?
SELECT song_title FROM song WHERE song_id NOT IN (SELECT song_id FROM chart_entry);
-- Q: Songs that charted in both the UK40 and the CA50
SELECT s.song_title FROM song AS s JOIN chart_entry AS e ON e.song_id = s.song_id WHERE e.chart_code = 'UK40' INTERSECT SELECT s.song_title FROM song AS s JOIN chart_entry AS e ON e.song_id = s.song_id WHERE e.chart_code = 'CA50';
-- Q: Which writer has a hand in the most songs?
SELECT w.writer_name FROM writer AS w JOIN song_writer AS x ON x.writer_id = w.writer_id GROUP BY w.writer_id ORDER BY count(*) DESC, w.writer_id LIMIT 1;
-- Q: How many writers does each song have? Most first.
SELECT s.song_title, count(*) FROM song AS s JOIN song_writer AS x ON x.song_id = s.song_id GROUP BY s.song_id ORDER BY count(*) DESC;
-- Q: Acts that have appeared as a guest but have no song on the label KIT of their own
SELECT a.act_name FROM act AS a JOIN song AS s ON s.featured_act_id = a.act_id EXCEPT SELECT a.act_name FROM act AS a JOIN song AS s ON s.act_id = a.act_id WHERE s.lbl_code = 'KIT';
-- Q: Songs faster than the average tempo
SELECT song_title FROM song WHERE bpm > (SELECT avg(bpm) FROM song);
-- Q: Which chart entries climbed, and by how many places (last week minus position)? Give entry ids.
SELECT entry_id, last_week - position FROM chart_entry WHERE last_week > position;
-- Q: How many entries were new, i.e. have no position last week?
SELECT count(*) FROM chart_entry WHERE last_week IS NULL;
-- Q: top 2 streamed entries (song id) in every chart code
SELECT chart_code, song_id FROM (SELECT chart_code, song_id, row_number() OVER (PARTITION BY chart_code ORDER BY streams DESC) AS place FROM chart_entry) WHERE place <= 2;
-- Q: charts without any entries yet
SELECT chart_name FROM chart WHERE NOT EXISTS (SELECT 1 FROM chart_entry WHERE chart_entry.chart_code = chart.chart_code);
-- Q: songs released per year
SELECT strftime('%Y', released), count(*) FROM song GROUP BY strftime('%Y', released);
