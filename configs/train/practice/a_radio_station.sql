CREATE TABLE presenters (presenter_id INTEGER PRIMARY KEY, on_air_name TEXT, real_name TEXT, salary INTEGER, started DATE, boss_id INTEGER REFERENCES presenters(presenter_id));
CREATE TABLE programmes (programme_id INTEGER PRIMARY KEY, programme_title TEXT, presenter_id INTEGER REFERENCES presenters(presenter_id), weekday TEXT, starts TEXT, ends TEXT, listeners INTEGER);
CREATE TABLE songs (song_id INTEGER PRIMARY KEY, song_title TEXT, performer TEXT, released INTEGER, length_sec INTEGER, lang TEXT, request_only TEXT);
CREATE TABLE airplay (airplay_id INTEGER PRIMARY KEY, programme_id INTEGER REFERENCES programmes(programme_id), song_id INTEGER REFERENCES songs(song_id), played_at TEXT, requested_by TEXT);
CREATE TABLE sponsors (sponsor_id INTEGER PRIMARY KEY, company TEXT, programme_id INTEGER REFERENCES programmes(programme_id), monthly_fee REAL, contract_start DATE, contract_end DATE);
INSERT INTO presenters VALUES (1,'Big Mo','Maurice Keane',58000,'2004-03-01',NULL),(2,'DJ Lemon','Tara Lemmon',39000,'2015-06-15',1),(3,'The Professor','Alan Reid',42000,'2011-01-10',1),(4,'Night Nurse','Fiona Ward',33500,'2019-09-02',3),(5,'Kid Static','Jamal Price',28000,'2022-04-18',2);
INSERT INTO programmes VALUES (1,'Wake Up Call',1,'Monday','06:00','09:00',125000),(2,'Lemon Squeeze',2,'Friday','19:00','22:00',88000),(3,'Deep Cuts',3,'Wednesday','21:00','23:00',31000),(4,'After Midnight',4,'Saturday','00:00','04:00',19500),(5,'Sunday Classics',3,'Sunday','10:00','12:00',64000),(6,'Local Heroes',NULL,'Thursday','20:00','21:00',NULL);
INSERT INTO songs VALUES (1,'Paper Moonlight','Stella Bryce',1967,182,'English','N'),(2,'Tramlines','The Conductors',1984,245,'English','N'),(3,'Calor','Grupo Marea',2003,221,'Spanish','N'),(4,'Slow Elevator','Nils Ark',2019,402,'English','Y'),(5,'Rain on Tin','Stella Bryce',1971,204,'English','N'),(6,'Minuit Moins Dix','Odile',1995,230,'French','Y'),(7,'Satellite Kids','Hyperlark',2022,168,'English','N');
INSERT INTO airplay VALUES (1,1,1,'2024-03-04 06:20','Joan'),(2,1,7,'2024-03-04 07:05',NULL),(3,2,7,'2024-03-08 19:40',NULL),(4,2,3,'2024-03-08 20:15','Pedro'),(5,3,4,'2024-03-06 21:30',NULL),(6,3,2,'2024-03-06 22:10',NULL),(7,5,5,'2024-03-10 10:45','Joan'),(8,5,1,'2024-03-10 11:20','Bert'),(9,4,4,'2024-03-09 01:15',NULL),(10,2,7,'2024-03-15 19:35','Kim');
INSERT INTO sponsors VALUES (1,'Crumb Bakery',1,2200,'2023-01-01','2024-12-31'),(2,'Volt Scooters',2,1500,'2023-07-01','2024-06-30'),(3,'Harbour Opticians',5,800,'2022-03-15','2025-03-14'),(4,'Zip Broadband',1,3100,'2024-02-01',NULL),(5,'Crumb Bakery',4,450,'2024-01-01','2024-12-31');
-- Q: Who is Night Nurse really?
SELECT real_name FROM presenters WHERE on_air_name = 'Night Nurse';
-- Q: How many songs are sung in English?
SELECT count(*) FROM songs WHERE lang = 'English';
-- Q: programmes with their start and end times, by weekday name
SELECT programme_title, starts, ends FROM programmes ORDER BY weekday;
-- Q: Songs longer than 220 seconds and released after 2000
SELECT song_title FROM songs WHERE length_sec > 220 AND released > 2000;
-- Q: What does the average presenter earn?
SELECT avg(salary) FROM presenters;
-- Q: Which song has been played the most?
SELECT T1.song_title FROM songs AS T1 JOIN airplay AS T2 ON T1.song_id = T2.song_id GROUP BY T1.song_id ORDER BY count(*) DESC LIMIT 1;
-- Q: How many programmes does every presenter have? Use the on-air name.
SELECT T1.on_air_name, count(*) FROM presenters AS T1 JOIN programmes AS T2 ON T1.presenter_id = T2.presenter_id GROUP BY T1.presenter_id;
-- Q: Show the on-air names of presenters next to those of their bosses.
SELECT T1.on_air_name, T2.on_air_name FROM presenters AS T1 JOIN presenters AS T2 ON T1.boss_id = T2.presenter_id;
-- Q: Monthly sponsor money for each programme
SELECT T1.programme_title, sum(T2.monthly_fee) FROM programmes AS T1 JOIN sponsors AS T2 ON T1.programme_id = T2.programme_id GROUP BY T1.programme_id;
-- Q: Companies that sponsor more than one programme
SELECT company FROM sponsors GROUP BY company HAVING count(*) > 1;
-- Q: Which songs did Joan ask for?
SELECT T1.song_title FROM songs AS T1 JOIN airplay AS T2 ON T1.song_id = T2.song_id WHERE T2.requested_by = 'Joan';
-- Q: In which programme was Calor played?
SELECT T1.programme_title FROM programmes AS T1 JOIN airplay AS T2 ON T1.programme_id = T2.programme_id JOIN songs AS T3 ON T2.song_id = T3.song_id WHERE T3.song_title = 'Calor';
-- Q: Which songs have not been played at all?
SELECT song_title FROM songs WHERE song_id NOT IN (SELECT song_id FROM airplay);
-- Q: What was played both in Wake Up Call and in Sunday Classics?
SELECT T1.song_title FROM songs AS T1 JOIN airplay AS T2 ON T1.song_id = T2.song_id JOIN programmes AS T3 ON T2.programme_id = T3.programme_id WHERE T3.programme_title = 'Wake Up Call' INTERSECT SELECT T1.song_title FROM songs AS T1 JOIN airplay AS T2 ON T1.song_id = T2.song_id JOIN programmes AS T3 ON T2.programme_id = T3.programme_id WHERE T3.programme_title = 'Sunday Classics';
-- Q: Which presenters don't have a show?
SELECT on_air_name FROM presenters AS T1 WHERE NOT EXISTS (SELECT 1 FROM programmes AS T2 WHERE T2.presenter_id = T1.presenter_id);
-- Q: Programmes with fewer listeners than average
SELECT programme_title FROM programmes WHERE listeners < (SELECT avg(listeners) FROM programmes);
-- Q: Which different presenters (on-air name) have played a song by Stella Bryce?
SELECT DISTINCT T1.on_air_name FROM presenters AS T1 JOIN programmes AS T2 ON T1.presenter_id = T2.presenter_id JOIN airplay AS T3 ON T2.programme_id = T3.programme_id JOIN songs AS T4 ON T3.song_id = T4.song_id WHERE T4.performer = 'Stella Bryce';
-- Q: what percentage of plays was requested by somebody
SELECT 100.0 * count(requested_by) / count(*) FROM airplay;
-- Q: Which sponsor has an open-ended contract, with no end date?
SELECT company FROM sponsors WHERE contract_end IS NULL;
-- Q: How long are the sponsor contracts in days? Company, programme id and days.
SELECT company, programme_id, julianday(contract_end) - julianday(contract_start) FROM sponsors;
