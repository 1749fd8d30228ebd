CREATE TABLE animator (animator_id INTEGER PRIMARY KEY, animator_name TEXT, craft TEXT, hired_on DATE, week_wage INTEGER, lead_id INTEGER REFERENCES animator(animator_id));
CREATE TABLE short_film (film_id INTEGER PRIMARY KEY, film_title TEXT, director_id INTEGER REFERENCES animator(animator_id), method TEXT, premiere DATE, run_seconds INTEGER, budget INTEGER, spent INTEGER);
CREATE TABLE figure (figure_id INTEGER PRIMARY KEY, film_id INTEGER REFERENCES short_film(film_id), figure_name TEXT, species TEXT, voice_id INTEGER REFERENCES voice(voice_id), lines INTEGER);
CREATE TABLE voice (voice_id INTEGER PRIMARY KEY, voice_name TEXT, language TEXT, fee INTEGER);
CREATE TABLE scene (scene_id INTEGER PRIMARY KEY, film_id INTEGER REFERENCES short_film(film_id), scene_no INTEGER, scene_title TEXT, seconds INTEGER, background TEXT, approved_on DATE);
CREATE TABLE scene_work (scene_id INTEGER REFERENCES scene(scene_id), animator_id INTEGER REFERENCES animator(animator_id), task TEXT, days INTEGER, PRIMARY KEY (scene_id, animator_id));
CREATE TABLE prize (prize_id INTEGER PRIMARY KEY, film_id INTEGER REFERENCES short_film(film_id), festival TEXT, prize_year INTEGER, category TEXT, money INTEGER);
INSERT INTO animator VALUES (1,'Ludmila Hera','puppets','2008-03-01',980,NULL),(2,'Tomas Birk','drawing','2013-09-16',820,1),(3,'Ayo Balogun','computer','2017-01-09',860,1),(4,'Noemi Lang','drawing','2020-10-05',640,2),(5,'Piet Maas','puppets','2022-02-14',600,1),(6,'Suki Arai','computer','2024-03-18',520,3);
INSERT INTO voice VALUES (1,'Ben Carrow','English',900),(2,'Margit Olsen','Danish',650),(3,'Jean Viau','French',780),(4,'Rita Pomp','English',500);
INSERT INTO short_film VALUES (1,'The Button Fox',1,'puppet','2015-06-11',540,90000,97500),(2,'Rain on Paper',2,'hand drawn','2018-05-20',410,62000,58000),(3,'Orbit Soup',3,'computer','2020-11-02',365,75000,81000),(4,'Fox and Moon',1,'puppet','2022-06-15',620,120000,118500),(5,'Small Tide',2,'hand drawn','2024-02-09',300,48000,NULL);
INSERT INTO figure VALUES (1,1,'Button','fox',1,24),(2,1,'Grandma Thimble','mouse',4,15),(3,2,'The Clerk','human',3,6),(4,3,'Captain Ladle','robot',1,32),(5,3,'Pea','vegetable',2,19),(6,4,'Button','fox',1,30),(7,4,'Moon','star',NULL,0),(8,5,'Crab','crab',2,4);
INSERT INTO scene VALUES (1,1,1,'The sewing box',95,'attic','2014-10-02'),(2,1,2,'Night forest',140,'forest','2015-01-20'),(3,2,1,'Office window',80,'city','2017-12-01'),(4,3,1,'Galley',110,'ship','2020-04-14'),(5,3,2,'Asteroid storm',75,'space','2020-07-30'),(6,4,1,'Night forest again',150,'forest','2021-11-11'),(7,4,2,'Ladder to the moon',175,'sky','2022-02-25'),(8,5,1,'Low water',60,'beach',NULL);
INSERT INTO scene_work VALUES (1,1,'animation',30),(1,5,'sets',12),(2,1,'animation',44),(3,2,'animation',25),(3,4,'colour',18),(4,3,'animation',28),(5,3,'animation',21),(5,2,'storyboard',6),(6,5,'animation',50),(6,1,'lighting',10),(7,1,'animation',61),(8,4,'animation',22),(8,2,'storyboard',5);
INSERT INTO prize VALUES (1,1,'Brno Anima',2015,'best short',3000),(2,1,'Toonfest',2016,'audience prize',1500),(3,2,'Toonfest',2018,'best short',5000),(4,3,'Pixel Days',2021,'best design',1000),(5,4,'Brno Anima',2022,'best short',4000),(6,4,'Toonfest',2022,'audience prize',1500);
-- Q: Find the title and premiere date of each puppet film.
SELECT film_title, premiere FROM short_film WHERE method = 'puppet';
-- Q: What are the names and languages of the voices whose fee is above the average fee?
SELECT voice_name, language FROM voice WHERE fee > (SELECT avg(fee) FROM voice);
-- Q: Show the name of each animator and the name of the animator's lead.
SELECT a.animator_name, l.animator_name FROM animator AS a JOIN animator AS l ON a.lead_id = l.animator_id;
-- Q: List the figures of Orbit Soup with their species and number of lines, most lines first.
SELECT f.figure_name, f.species, f.lines FROM figure AS f JOIN short_film AS s ON f.film_id = s.film_id WHERE s.film_title = 'Orbit Soup' ORDER BY f.lines DESC;
-- Q: Which films have won at least two prizes? Give the title and the number of prizes.
SELECT s.film_title, count(*) FROM short_film AS s JOIN prize AS p ON p.film_id = s.film_id GROUP BY s.film_id HAVING count(*) >= 2;
-- Q: What are the ids and names of the animators that have worked on no scene?
SELECT animator_id, animator_name FROM animator WHERE animator_id NOT IN (SELECT animator_id FROM scene_work);
-- Q: Find the names of the animators who have done both animation and storyboard work.
SELECT a.animator_name FROM animator AS a JOIN scene_work AS w ON w.animator_id = a.animator_id WHERE w.task = 'animation' INTERSECT SELECT a.animator_name FROM animator AS a JOIN scene_work AS w ON w.animator_id = a.animator_id WHERE w.task = 'storyboard';
-- Q: What is the name of the voice that speaks the largest total number of lines?
SELECT v.voice_name FROM voice AS v JOIN figure AS f ON f.voice_id = v.voice_id GROUP BY v.voice_id ORDER BY sum(f.lines) DESC LIMIT 1;
-- Q: Find the titles of the films that have no prize.
SELECT film_title FROM short_film EXCEPT SELECT s.film_title FROM short_film AS s JOIN prize AS p ON p.film_id = s.film_id;
-- Q: What are the average, minimum and maximum length in seconds of the scenes with a forest background?
SELECT avg(seconds), min(seconds), max(seconds) FROM scene WHERE background = 'forest';
-- Q: Which scenes, by title, contain the word "night", and in which film are they?
SELECT c.scene_title, s.film_title FROM scene AS c JOIN short_film AS s ON c.film_id = s.film_id WHERE c.scene_title LIKE '%night%';
-- Q: What are the names of the animators who worked on scenes of a film directed by Ludmila Hera? No repetition.
SELECT DISTINCT a.animator_name FROM animator AS a JOIN scene_work AS w ON w.animator_id = a.animator_id JOIN scene AS c ON w.scene_id = c.scene_id JOIN short_film AS s ON c.film_id = s.film_id JOIN animator AS d ON s.director_id = d.animator_id WHERE d.animator_name = 'Ludmila Hera';
-- Q: over or under budget per film (spent less budget)
SELECT film_title, spent - budget FROM short_film;
-- Q: Budget per second of film, rounded to 1 decimal
SELECT film_title, round(budget / run_seconds, 1) FROM short_film;
-- Q: share of total prize money by festival, as a percentage
SELECT festival, 100.0 * sum(money) / (SELECT sum(money) FROM prize) FROM prize GROUP BY festival;
-- Q: days of work per film
SELECT s.film_title, sum(w.days) FROM short_film AS s JOIN scene AS c ON c.film_id = s.film_id JOIN scene_work AS w ON w.scene_id = c.scene_id GROUP BY s.film_id;
-- Q: longest scene of each film (film title, scene title)
SELECT film_title, scene_title FROM (SELECT s.film_title, c.scene_title, row_number() OVER (PARTITION BY s.film_id ORDER BY c.seconds DESC) AS pos FROM scene AS c JOIN short_film AS s ON c.film_id = s.film_id) WHERE pos = 1;
-- Q: Who is a silent figure, with nobody doing the voice?
SELECT figure_name FROM figure WHERE voice_id IS NULL;
-- Q: Figure names used more than once
SELECT figure_name FROM figure GROUP BY figure_name HAVING count(*) > 1;
-- Q: how many days from the last approved scene to the premiere for The Button Fox
SELECT julianday(s.premiere) - julianday(max(c.approved_on)) FROM short_film AS s JOIN scene AS c ON c.film_id = s.film_id WHERE s.film_title = 'The Button Fox';
-- Q: Hires by year
SELECT strftime('%Y', hired_on), count(*) FROM animator GROUP BY strftime('%Y', hired_on);
-- Q: Percentage of prizes that were 'best short'
SELECT 100.0 * sum(CASE WHEN category = 'best short' THEN 1 ELSE 0 END) / count(*) FROM prize;
-- Q: rank animators by weekly wage, top earner first
SELECT animator_name, rank() OVER (ORDER BY week_wage DESC) FROM animator;
-- Q: Voices nobody has cast
SELECT count(*) FROM voice WHERE NOT EXISTS (SELECT 1 FROM figure WHERE figure.voice_id = voice.voice_id);
