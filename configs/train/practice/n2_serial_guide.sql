CREATE TABLE "series" (series_id INTEGER PRIMARY KEY, title TEXT, creator TEXT, channel_id INTEGER REFERENCES channel(channel_id), first_aired DATE, ended DATE, country TEXT);
CREATE TABLE channel (channel_id INTEGER PRIMARY KEY, channel_name TEXT, country TEXT, pay_tv TEXT, hd INTEGER);
CREATE TABLE season (season_id INTEGER PRIMARY KEY, series_id INTEGER REFERENCES series(series_id), season_no INTEGER, year INTEGER, budget_per_episode REAL);
CREATE TABLE episode (episode_id INTEGER PRIMARY KEY, season_id INTEGER REFERENCES season(season_id), ep_no INTEGER, title TEXT, air_date DATE, viewers_m REAL, share REAL, writer_id INTEGER REFERENCES crew(crew_id), director_id INTEGER REFERENCES crew(crew_id));
CREATE TABLE crew (crew_id INTEGER PRIMARY KEY, name TEXT, born INTEGER, guild_member TEXT);
CREATE TABLE performer (performer_id INTEGER PRIMARY KEY, name TEXT, birth_year INTEGER, nationality TEXT);
CREATE TABLE casting (series_id INTEGER REFERENCES series(series_id), performer_id INTEGER REFERENCES performer(performer_id), role TEXT, lead INTEGER, fee_per_episode INTEGER, PRIMARY KEY (series_id, performer_id));
INSERT INTO channel VALUES (1,'Kanal Nord','Norway','N',1),(2,'Cobalt Plus','UK','Y',1),(3,'Tele Sol','Spain','N',0),(4,'Drama Box','UK','Y',1);
INSERT INTO series VALUES (1,'Fjord Division','Trine Aas',1,'2016-01-10','2020-03-01','Norway'),(2,'The Understudies','Pete Mallory',2,'2021-09-14',NULL,'UK'),(3,'Casa Bruma','Ines Rey',3,'2018-04-02','2019-06-10','Spain'),(4,'Cold Ledger','Pete Mallory',2,'2019-02-05','2023-11-28','UK'),(5,'Lamplighters','Joan Firth',NULL,'2024-09-01',NULL,'UK');
INSERT INTO season VALUES (1,1,1,2016,0.9),(2,1,2,2018,1.1),(3,2,1,2021,1.4),(4,2,2,2023,1.8),(5,3,1,2018,0.6),(6,4,1,2019,2.2),(7,4,2,2022,2.5);
INSERT INTO crew VALUES (1,'Trine Aas',1974,'Y'),(2,'Pete Mallory',1968,'Y'),(3,'Ines Rey',1983,'N'),(4,'Olu Banks',1990,'Y'),(5,'Stig Dahl',1979,'N'),(6,'Carys Pugh',1987,'Y');
INSERT INTO episode VALUES (1,1,1,'Thaw','2016-01-10',1.2,31,1,5),(2,1,2,'Undertow','2016-01-17',1.05,28.5,1,5),(3,2,1,'Black Ice','2018-01-14',1.4,35,5,1),(4,3,1,'Curtain Up','2021-09-14',2.1,14,2,6),(5,3,2,'Prompt Corner','2021-09-21',1.8,12.2,4,6),(6,4,1,'Cold Open','2023-02-07',2.6,17.5,4,2),(7,5,1,'La Llave','2018-04-02',3.3,22,3,3),(8,5,2,'El Pozo','2018-04-09',2.9,19,3,3),(9,6,1,'Opening Balance','2019-02-05',4.2,24,2,4),(10,7,1,'Write-off','2022-01-11',3.7,21.8,2,6),(11,7,2,'Audit','2022-01-18',NULL,NULL,4,4);
INSERT INTO performer VALUES (1,'Liv Sand',1988,'Norwegian'),(2,'Dexter Crane',1975,'British'),(3,'Marisol Vega',1992,'Spanish'),(4,'Nell Okoro',1985,'British'),(5,'Arvid Holt',1960,'Norwegian'),(6,'Bea Lomax',2001,'British');
INSERT INTO casting VALUES (1,1,'Inspector Moe',1,12000),(1,5,'Chief Vik',0,7000),(2,4,'Maggie',1,15000),(2,6,'Tilda',0,5500),(3,3,'Alba',1,8000),(4,2,'Conrad Ledger',1,26000),(4,4,'Sister Ruth',0,11000),(4,1,'Agent Lind',0,9500);
-- Q: Who created Casa Bruma?
SELECT creator FROM series WHERE title = 'Casa Bruma';
-- Q: Which shows are still running (have not ended)?
SELECT title FROM series WHERE ended IS NULL;
-- Q: pay TV channels
SELECT channel_name FROM channel WHERE pay_tv = 'Y';
-- Q: What was the largest audience any episode ever drew, in millions of viewers?
SELECT max(viewers_m) FROM episode;
-- Q: Performers from oldest to youngest
SELECT name FROM performer ORDER BY birth_year;
-- Q: On which channel does The Understudies run?
SELECT c.channel_name FROM channel AS c JOIN series AS s ON s.channel_id = c.channel_id WHERE s.title = 'The Understudies';
-- Q: How many seasons did each series have?
SELECT s.title, count(*) FROM series AS s JOIN season AS n ON n.series_id = s.series_id GROUP BY s.series_id;
-- Q: Total and average viewers by series title
SELECT s.title, sum(e.viewers_m), avg(e.viewers_m) FROM series AS s JOIN season AS n ON n.series_id = s.series_id JOIN episode AS e ON e.season_id = n.season_id GROUP BY s.series_id;
-- Q: Who played Sister Ruth?
SELECT p.name FROM performer AS p JOIN casting AS c ON c.performer_id = p.performer_id WHERE c.role = 'Sister Ruth';
-- Q: Episodes with an audience between 1 and 2 million, title and air date
SELECT title, air_date FROM episode WHERE viewers_m BETWEEN 1 AND 2;
-- Q: nationalities with two or more performers
SELECT nationality FROM performer GROUP BY nationality HAVING count(*) >= 2;
-- Q: Who earns most per episode, and how much?
SELECT p.name, c.fee_per_episode FROM performer AS p JOIN casting AS c ON c.performer_id = p.performer_id ORDER BY c.fee_per_episode DESC LIMIT 1;
-- Q: Which writer wrote the most episodes?
SELECT w.name FROM crew AS w JOIN episode AS e ON e.writer_id = w.crew_id GROUP BY w.crew_id ORDER BY count(*) DESC, w.crew_id LIMIT 1;
-- Q: British or Spanish performers born after 1984
SELECT name FROM performer WHERE (nationality = 'British' OR nationality = 'Spanish') AND birth_year > 1984;
-- Q: Which series has no season on record?
SELECT title FROM series WHERE series_id NOT IN (SELECT series_id FROM season);
-- Q: People who have both written and directed an episode
SELECT c.name FROM crew AS c JOIN episode AS e ON e.writer_id = c.crew_id INTERSECT SELECT c.name FROM crew AS c JOIN episode AS e ON e.director_id = c.crew_id;
-- Q: Who has directed but never written?
SELECT c.name FROM crew AS c JOIN episode AS e ON e.director_id = c.crew_id EXCEPT SELECT c.name FROM crew AS c JOIN episode AS e ON e.writer_id = c.crew_id;
-- Q: Channels that don't carry any series
SELECT channel_name FROM channel EXCEPT SELECT c.channel_name FROM channel AS c JOIN series AS s ON s.channel_id = c.channel_id;
-- Q: Episodes watched by more people than the average episode
SELECT title FROM episode WHERE viewers_m > (SELECT avg(viewers_m) FROM episode);
-- Q: Which performers appear in more than one series?
SELECT p.name FROM performer AS p JOIN casting AS c ON c.performer_id = p.performer_id GROUP BY p.performer_id HAVING count(*) > 1;
-- Q: episodes aired per year
SELECT strftime('%Y', air_date), count(*) FROM episode GROUP BY strftime('%Y', air_date);
-- Q: For how many days did each finished series run?
SELECT title, julianday(ended) - julianday(first_aired) FROM series WHERE ended IS NOT NULL;
-- Q: What percentage of castings are lead roles?
SELECT 100.0 * sum(lead) / count(*) FROM casting;
-- Q: Most watched episode of each season id
SELECT season_id, title FROM (SELECT season_id, title, row_number() OVER (PARTITION BY season_id ORDER BY viewers_m DESC) AS place FROM episode) WHERE place = 1;
