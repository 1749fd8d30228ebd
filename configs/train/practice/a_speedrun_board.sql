CREATE TABLE runner (handle TEXT PRIMARY KEY, country TEXT, pronouns TEXT, signup TEXT, verified INTEGER);
CREATE TABLE vgame (slug TEXT PRIMARY KEY, name TEXT, platform TEXT, release_year INTEGER, studio TEXT);
CREATE TABLE category (cat_id INTEGER PRIMARY KEY, slug TEXT, cat_name TEXT, glitches_allowed INTEGER, timing TEXT);
CREATE TABLE run (run_id INTEGER PRIMARY KEY, cat_id INTEGER, handle TEXT, secs REAL, submitted TEXT, video TEXT, state TEXT, mod_handle TEXT);
INSERT INTO runner VALUES ('bunnyhop','Sweden','she/her','2017-02-01',1),('Zapp','USA','he/him','2019-07-22',1),('frame_eater','Japan',NULL,'2016-11-05',1),('lagspike','USA','they/them','2022-03-30',0),('mossgoblin','Finland','she/her','2021-08-14',1),('tasbot_fan','Brazil','he/him','2023-01-19',0);
INSERT INTO vgame VALUES ('crypt-dash','Crypt Dash','PC',2014,'Pocket Anvil'),('mole-rider','Mole Rider 2','SNES',1994,'Tanuki Works'),('starlit','Starlit Caverns','Switch',2019,'Pocket Anvil'),('turbo-chef','Turbo Chef','PC',2021,'Noodle Logic'),('ogre-golf','Ogre Golf','N64',1998,'Tanuki Works');
INSERT INTO category VALUES (1,'crypt-dash','any%',1,'RTA'),(2,'crypt-dash','100%',0,'RTA'),(3,'mole-rider','any%',1,'RTA'),(4,'mole-rider','no warps',0,'RTA'),(5,'starlit','all crystals',0,'IGT'),(6,'turbo-chef','any%',0,'IGT');
INSERT INTO run VALUES (1,1,'bunnyhop',812.4,'2022-01-05','vid01','verified','Zapp'),(2,1,'Zapp',798.9,'2022-02-11','vid02','verified','bunnyhop'),(3,2,'bunnyhop',2710,'2022-05-30','vid03','verified','Zapp'),(4,3,'frame_eater',1533.2,'2021-12-24','vid04','verified','bunnyhop'),(5,3,'lagspike',1688,'2022-06-01',NULL,'rejected','bunnyhop'),(6,4,'frame_eater',2904.7,'2022-07-17','vid06','verified','Zapp'),(7,5,'mossgoblin',3555.1,'2023-02-02','vid07','verified','Zapp'),(8,1,'bunnyhop',795.3,'2023-03-08','vid08','verified','Zapp'),(9,6,'lagspike',655,'2023-03-21','vid09','pending',NULL),(10,3,'mossgoblin',1571.9,'2023-04-02','vid10','verified','frame_eater');
-- Q: Which games did Tanuki Works make?
SELECT name FROM vgame WHERE studio = 'Tanuki Works';
-- Q: How many runs were rejected?
SELECT count(*) FROM run WHERE state = 'rejected';
-- Q: handles of runners from the USA
SELECT handle FROM runner WHERE country = 'USA';
-- Q: Show game names with release years, from old to new.
SELECT name, release_year FROM vgame ORDER BY release_year;
-- Q: Name the platforms, each of them once: the distinct values.
SELECT DISTINCT platform FROM vgame;
-- Q: Which runner submitted the most runs?
SELECT handle FROM run GROUP BY handle ORDER BY count(*) DESC LIMIT 1;
-- Q: How many categories does each game have? Give the game's name.
SELECT T1.name, count(*) FROM vgame AS T1 JOIN category AS T2 ON T1.slug = T2.slug GROUP BY T1.slug;
-- Q: What is the fastest time in seconds for Crypt Dash any%?
SELECT min(T1.secs) FROM run AS T1 JOIN category AS T2 ON T1.cat_id = T2.cat_id JOIN vgame AS T3 ON T2.slug = T3.slug WHERE T3.name = 'Crypt Dash' AND T2.cat_name = 'any%';
-- Q: Countries of the people who ran a category that forbids glitches (0)
SELECT DISTINCT T1.country FROM runner AS T1 JOIN run AS T2 ON T1.handle = T2.handle JOIN category AS T3 ON T2.cat_id = T3.cat_id WHERE T3.glitches_allowed = 0;
-- Q: For each moderator, the number of runs reviewed, busiest first
SELECT mod_handle, count(*) FROM run WHERE mod_handle IS NOT NULL GROUP BY mod_handle ORDER BY count(*) DESC;
-- Q: Which category names are used by more than one game?
SELECT cat_name FROM category GROUP BY cat_name HAVING count(DISTINCT slug) > 1;
-- Q: Mean run time of verified runs per country
SELECT T1.country, avg(T2.secs) FROM runner AS T1 JOIN run AS T2 ON T1.handle = T2.handle WHERE T2.state = 'verified' GROUP BY T1.country;
-- Q: Which game has no categories on the board?
SELECT name FROM vgame WHERE slug NOT IN (SELECT slug FROM category);
-- Q: Who has not submitted anything yet?
SELECT handle FROM runner AS T1 WHERE NOT EXISTS (SELECT 1 FROM run AS T2 WHERE T2.handle = T1.handle);
-- Q: Who is both a runner with a submitted run and a moderator?
SELECT handle FROM run INTERSECT SELECT mod_handle FROM run;
-- Q: Runs that took longer than the average run: run id and seconds
SELECT run_id, secs FROM run WHERE secs > (SELECT avg(secs) FROM run);
-- Q: Leaderboard winners: best handle and seconds in each cat_id, with the cat_id first
SELECT cat_id, handle, secs FROM (SELECT cat_id, handle, secs, row_number() OVER (PARTITION BY cat_id ORDER BY secs) AS place FROM run) WHERE place = 1;
-- Q: Which run ids come without a video?
SELECT run_id FROM run WHERE video IS NULL;
-- Q: What fraction of all runs is verified?
SELECT CAST(sum(CASE WHEN state = 'verified' THEN 1 ELSE 0 END) AS REAL) / count(*) FROM run;
-- Q: submissions per year
SELECT strftime('%Y', submitted), count(*) FROM run GROUP BY strftime('%Y', submitted);
