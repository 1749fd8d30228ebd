CREATE TABLE athletes (athlete_id INTEGER PRIMARY KEY, athlete TEXT, federation TEXT, birthdate DATE, sex TEXT, personal_coach TEXT);
CREATE TABLE disciplines (disc_id INTEGER PRIMARY KEY, discipline TEXT, kind TEXT, unit TEXT, world_record REAL);
CREATE TABLE meets (meet_id INTEGER PRIMARY KEY, meet TEXT, city TEXT, country TEXT, held DATE, indoor TEXT);
CREATE TABLE marks (mark_id INTEGER PRIMARY KEY, athlete_id INTEGER REFERENCES athletes(athlete_id), disc_id INTEGER REFERENCES disciplines(disc_id), meet_id INTEGER REFERENCES meets(meet_id), round TEXT, mark REAL, wind REAL, place INTEGER);
INSERT INTO athletes VALUES (1,'Zanele Mokoena','RSA','1999-02-08','F','D. Pillay'),(2,'Trevon Banks','JAM','2000-05-21','M','L. Gordon'),(3,'Katka Simek','CZE','1995-09-13','F',NULL),(4,'Ole Brekke','NOR','1997-12-30','M','T. Hagen'),(5,'Alicia Prieto','ESP','2001-07-04','F','M. Soler'),(6,'Andre Lewin','JAM','1998-03-17','M','L. Gordon'),(7,'Mira Kask','EST','2003-10-10','F','K. Tamm'),(8,'Piotr Golec','POL','1994-01-25','M',NULL);
INSERT INTO disciplines VALUES (1,'100 m','sprint','s',9.58),(2,'1500 m','distance','s',206.0),(3,'long jump','jump','m',8.95),(4,'javelin','throw','m',98.48),(5,'high jump','jump','m',2.45),(6,'shot put','throw','m',23.56);
INSERT INTO meets VALUES (1,'Fjord Games','Oslo','Norway','2023-06-15','N'),(2,'Golden Baton','Prague','Czechia','2023-06-27','N'),(3,'Winter Indoor','Torun','Poland','2024-02-10','Y'),(4,'Island Classic','Kingston','Jamaica','2024-05-11','N'),(5,'Madrid Indoor','Madrid','Spain','2024-02-23','Y');
INSERT INTO marks VALUES (1,2,1,1,'final',10.02,0.8,2),(2,6,1,1,'final',9.97,0.8,1),(3,2,1,4,'heat',10.11,-0.3,1),(4,2,1,4,'final',9.94,1.9,1),(5,1,3,2,'final',6.78,1.1,1),(6,5,3,2,'final',6.41,2.3,2),(7,3,4,2,'final',62.7,NULL,1),(8,4,2,1,'final',214.6,NULL,1),(9,4,2,3,'final',217.9,NULL,2),(10,7,5,3,'final',1.89,NULL,1),(11,1,3,3,'final',6.55,NULL,1),(12,7,3,3,'final',6.02,NULL,3),(13,7,5,2,'final',1.93,NULL,2);
-- Q: How many women are on the athlete list (sex F)?
SELECT count(*) FROM athletes WHERE sex = 'F';
-- Q: Which meets were held indoor?
SELECT meet FROM meets WHERE indoor = 'Y';
-- Q: List the jumps among the disciplines with their world record.
SELECT discipline, world_record FROM disciplines WHERE kind = 'jump';
-- Q: youngest athlete
SELECT athlete FROM athletes ORDER BY birthdate DESC LIMIT 1;
-- Q: Athletes with no personal coach
SELECT athlete FROM athletes WHERE personal_coach IS NULL;
-- Q: How many marks did each athlete record? Put the most active first.
SELECT T1.athlete, count(*) FROM athletes AS T1 JOIN marks AS T2 ON T1.athlete_id = T2.athlete_id GROUP BY T1.athlete_id ORDER BY count(*) DESC;
-- Q: What is the best long jump and who jumped it?
SELECT T3.mark, T1.athlete FROM athletes AS T1 JOIN marks AS T3 ON T1.athlete_id = T3.athlete_id JOIN disciplines AS T2 ON T3.disc_id = T2.disc_id WHERE T2.discipline = 'long jump' ORDER BY T3.mark DESC LIMIT 1;
-- Q: Federations with at least two athletes
SELECT federation FROM athletes GROUP BY federation HAVING count(*) >= 2;
-- Q: Who took place 1 at the Fjord Games?
SELECT T1.athlete FROM athletes AS T1 JOIN marks AS T2 ON T1.athlete_id = T2.athlete_id JOIN meets AS T3 ON T2.meet_id = T3.meet_id WHERE T3.meet = 'Fjord Games' AND T2.place = 1;
-- Q: For each discipline the number of results and the number of different athletes
SELECT T1.discipline, count(*), count(DISTINCT T2.athlete_id) FROM disciplines AS T1 JOIN marks AS T2 ON T1.disc_id = T2.disc_id GROUP BY T1.disc_id;
-- Q: Which results were run with a tailwind over 2.0? Give athlete, mark and wind.
SELECT T1.athlete, T2.mark, T2.wind FROM athletes AS T1 JOIN marks AS T2 ON T1.athlete_id = T2.athlete_id WHERE T2.wind > 2.0;
-- Q: In which disciplines has nobody competed?
SELECT discipline FROM disciplines WHERE disc_id NOT IN (SELECT disc_id FROM marks);
-- Q: Which athletes have competed in both the high jump and the long jump?
SELECT T1.athlete FROM athletes AS T1 JOIN marks AS T2 ON T1.athlete_id = T2.athlete_id JOIN disciplines AS T3 ON T2.disc_id = T3.disc_id WHERE T3.discipline = 'high jump' INTERSECT SELECT T1.athlete FROM athletes AS T1 JOIN marks AS T2 ON T1.athlete_id = T2.athlete_id JOIN disciplines AS T3 ON T2.disc_id = T3.disc_id WHERE T3.discipline = 'long jump';
-- Q: Athletes who never finished first
SELECT athlete FROM athletes WHERE athlete_id NOT IN (SELECT athlete_id FROM marks WHERE place = 1);
-- Q: 100 m marks faster than the average 100 m mark, with the name
SELECT T1.athlete, T2.mark FROM athletes AS T1 JOIN marks AS T2 ON T1.athlete_id = T2.athlete_id JOIN disciplines AS T3 ON T2.disc_id = T3.disc_id WHERE T3.discipline = '100 m' AND T2.mark < (SELECT avg(T4.mark) FROM marks AS T4 JOIN disciplines AS T5 ON T4.disc_id = T5.disc_id WHERE T5.discipline = '100 m');
-- Q: By how much did each mark miss the world record? Show mark id and world record minus mark for the unit m.
SELECT T2.mark_id, T1.world_record - T2.mark FROM disciplines AS T1 JOIN marks AS T2 ON T1.disc_id = T2.disc_id WHERE T1.unit = 'm';
-- Q: number of meets a year
SELECT strftime('%Y', held), count(*) FROM meets GROUP BY strftime('%Y', held);
-- Q: What share of the results comes with a wind reading?
SELECT CAST(count(wind) AS REAL) / count(*) FROM marks;
-- Q: Who has no result at all?
SELECT T1.athlete FROM athletes AS T1 LEFT JOIN marks AS T2 ON T1.athlete_id = T2.athlete_id WHERE T2.mark_id IS NULL;
