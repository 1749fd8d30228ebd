CREATE TABLE languages (lang_code TEXT PRIMARY KEY, lang_name TEXT, market_size_m REAL, dub_or_sub TEXT);
CREATE TABLE feature_films (film_id INTEGER PRIMARY KEY, title TEXT, original_lang TEXT REFERENCES languages(lang_code), director TEXT, release_date DATE, runtime INTEGER, genre TEXT, box_office_m REAL);
CREATE TABLE voice_actors (actor_id INTEGER PRIMARY KEY, name TEXT, native_lang TEXT REFERENCES languages(lang_code), born DATE, hourly_rate REAL, agency TEXT);
CREATE TABLE film_characters (character_id INTEGER PRIMARY KEY, film_id INTEGER REFERENCES feature_films(film_id), name TEXT, kind TEXT, spoken_lines INTEGER, screen_actor TEXT);
CREATE TABLE dub_versions (version_id INTEGER PRIMARY KEY, film_id INTEGER REFERENCES feature_films(film_id), lang_code TEXT REFERENCES languages(lang_code), director TEXT, translator TEXT, started_on DATE, release_date DATE, budget_k REAL);
CREATE TABLE castings (version_id INTEGER REFERENCES dub_versions(version_id), character_id INTEGER REFERENCES film_characters(character_id), actor_id INTEGER REFERENCES voice_actors(actor_id), studio_hours REAL, approved INTEGER, PRIMARY KEY (version_id, character_id));
INSERT INTO languages VALUES ('fr','French',110,'dub'),('de','German',95,'dub'),('pl','Polish',38,'voice-over'),('fi','Finnish',5.5,'sub'),('es','Spanish',480,'dub'),('en','English',1300,'sub');
INSERT INTO feature_films VALUES (1,'The Salt Cartographer','en','Maya Thorne','2022-04-15',128,'drama',64.2),(2,'Robot Orchard','en','Dale Whitman','2023-06-30',97,'animation',311.5),(3,'Nuit de Craie','fr','Odile Masson','2021-11-10',104,'thriller',12.9),(4,'Snow Badger','fi','Aki Lehto','2023-12-01',88,'animation',27.4),(5,'Thunder Parish','en','Maya Thorne','2024-03-08',141,'action',205),(6,'La Casa Torcida','es','Elena Robles','2022-10-28',99,'horror',48.6);
INSERT INTO voice_actors VALUES (1,'Gerard Laval','fr','1962-07-19',95,'Voix Nord'),(2,'Camille Rey','fr','1990-03-03',70,'Voix Nord'),(3,'Uwe Brandt','de','1971-12-24',88,'Sprechwerk'),(4,'Jana Kolbe','de','1985-05-16',76,NULL),(5,'Marek Zielny','pl','1968-09-09',54,'Lektor Plus'),(6,'Pilar Montes','es','1979-01-27',62,'Ecos'),(7,'Ivan Luque','es','1996-11-05',45,'Ecos'),(8,'Saara Niemi','fi','2001-08-30',58,NULL);
INSERT INTO film_characters VALUES (1,1,'Captain Orla','human',412,'Ruth Penn'),(2,1,'The Surveyor','human',230,'Gil Marsh'),(3,2,'Rusty','robot',510,NULL),(4,2,'Pip','animal',188,NULL),(5,2,'Old Windfall','robot',95,'Dale Whitman'),(6,3,'Inspecteur Roche','human',344,'Luc Tessier'),(7,4,'Badger','animal',276,NULL),(8,5,'Deacon Crow','human',301,'Gil Marsh'),(9,5,'Mother Hale','human',147,'Ruth Penn'),(10,6,'La Vecina','ghost',61,'Nuria Sanz');
INSERT INTO dub_versions VALUES (1,1,'fr','Benoit Clair','Anne Sorel','2022-02-01','2022-05-04',140),(2,1,'de','Helga Stein','Tim Vogel','2022-02-20','2022-05-19',155),(3,2,'fr','Benoit Clair','Anne Sorel','2023-04-03','2023-07-05',260),(4,2,'es','Rafa Gil','Lola Prieto','2023-04-11','2023-07-14',240),(5,2,'pl','Ewa Nowik','Jan Sowa','2023-05-02','2023-08-11',75),(6,3,'de','Helga Stein','Tim Vogel','2022-01-10','2022-03-24',98),(7,4,'es','Rafa Gil','Lola Prieto','2024-01-15','2024-03-22',66),(8,5,'de','Uta Falk',NULL,'2024-02-05',NULL,210);
INSERT INTO castings VALUES (1,1,2,18.5,1),(1,2,1,12,1),(2,1,4,20,1),(2,2,3,10.5,0),(3,3,1,22,1),(3,4,2,9.5,1),(4,3,7,25.5,1),(4,4,6,11,1),(4,5,7,4,0),(5,3,5,14,1),(5,4,5,6,1),(6,6,3,16.5,1),(7,7,6,13,1),(8,8,3,19,0);
-- Q: What are the titles and directors of the films made in English?
SELECT f.title, f.director FROM feature_films AS f JOIN languages AS l ON f.original_lang = l.lang_code WHERE l.lang_name = 'English';
-- Q: Who directed the dubbed versions of Robot Orchard? Give the director and the language code.
SELECT v.director, v.lang_code FROM dub_versions AS v JOIN feature_films AS f ON v.film_id = f.film_id WHERE f.title = 'Robot Orchard';
-- Q: Which voice actors charge between 50 and 75 an hour? Show id and name.
SELECT actor_id, name FROM voice_actors WHERE hourly_rate BETWEEN 50 AND 75;
-- Q: List the names of the characters that Gil Marsh plays on screen, with their kind.
SELECT name, kind FROM film_characters WHERE screen_actor = 'Gil Marsh';
-- Q: How many characters have been voiced by Pilar Montes?
SELECT count(*) FROM castings AS c JOIN voice_actors AS a ON c.actor_id = a.actor_id WHERE a.name = 'Pilar Montes';
-- Q: Show the name of every language together with how many dubbed versions it has, most first.
SELECT l.lang_name, count(*) FROM languages AS l JOIN dub_versions AS v ON v.lang_code = l.lang_code GROUP BY l.lang_code ORDER BY count(*) DESC;
-- Q: Find the codes and names of the languages into which no film has been dubbed.
SELECT lang_code, lang_name FROM languages WHERE lang_code NOT IN (SELECT lang_code FROM dub_versions);
-- Q: Which films have been dubbed into French as well as into Spanish? Titles.
SELECT f.title FROM feature_films AS f JOIN dub_versions AS v ON v.film_id = f.film_id JOIN languages AS l ON v.lang_code = l.lang_code WHERE l.lang_name = 'French' INTERSECT SELECT f.title FROM feature_films AS f JOIN dub_versions AS v ON v.film_id = f.film_id JOIN languages AS l ON v.lang_code = l.lang_code WHERE l.lang_name = 'Spanish';
-- Q: What are the minimum, average and maximum budgets of the dubs that Helga Stein directed?
SELECT min(budget_k), avg(budget_k), max(budget_k) FROM dub_versions WHERE director = 'Helga Stein';
-- Q: Find the people who direct more than one dubbed version and the number of those versions.
SELECT director, count(*) FROM dub_versions GROUP BY director HAVING count(*) > 1;
-- Q: Which film has the character with the most spoken lines? Title only.
SELECT f.title FROM feature_films AS f JOIN film_characters AS c ON c.film_id = f.film_id ORDER BY c.spoken_lines DESC LIMIT 1;
-- Q: List the titles of films running longer than the average film, ordered by title.
SELECT title FROM feature_films WHERE runtime > (SELECT avg(runtime) FROM feature_films) ORDER BY title;
-- Q: Which voice actor spent the most studio hours in total? Name and hours.
SELECT a.name, sum(c.studio_hours) FROM voice_actors AS a JOIN castings AS c ON c.actor_id = a.actor_id GROUP BY a.actor_id ORDER BY sum(c.studio_hours) DESC LIMIT 1;
-- Q: Give the ids of all the characters except those that are already cast in some version.
SELECT character_id FROM film_characters EXCEPT SELECT character_id FROM castings;
-- Q: priciest two voices per native language code: code, name, rate
SELECT native_lang, name, hourly_rate FROM (SELECT native_lang, name, hourly_rate, row_number() OVER (PARTITION BY native_lang ORDER BY hourly_rate DESC) AS place FROM voice_actors) WHERE place <= 2;
-- Q: In each film, who speaks most? Film title and character name
SELECT title, name FROM (SELECT f.title, c.name, row_number() OVER (PARTITION BY f.film_id ORDER BY c.spoken_lines DESC) AS place FROM feature_films AS f JOIN film_characters AS c ON c.film_id = f.film_id) WHERE place = 1;
-- Q: What portion of the castings, as a fraction, is approved?
SELECT CAST(sum(CASE WHEN approved = 1 THEN 1 ELSE 0 END) AS REAL) / count(*) FROM castings;
-- Q: how much of the whole box office in percent comes from each genre
SELECT genre, 100.0 * sum(box_office_m) / (SELECT sum(box_office_m) FROM feature_films) FROM feature_films GROUP BY genre;
-- Q: Label characters 'lead' from 300 lines, 'support' from 100 lines and 'bit part' otherwise.
SELECT name, CASE WHEN spoken_lines >= 300 THEN 'lead' WHEN spoken_lines >= 100 THEN 'support' ELSE 'bit part' END FROM film_characters;
-- Q: per film id: humans and non-humans among its characters
SELECT film_id, sum(CASE WHEN kind = 'human' THEN 1 ELSE 0 END), sum(CASE WHEN kind <> 'human' THEN 1 ELSE 0 END) FROM film_characters GROUP BY film_id;
-- Q: voice actors still waiting for a part
SELECT name FROM voice_actors WHERE NOT EXISTS (SELECT 1 FROM castings WHERE castings.actor_id = voice_actors.actor_id);
-- Q: films nobody has dubbed
SELECT f.title FROM feature_films AS f LEFT JOIN dub_versions AS v ON v.film_id = f.film_id WHERE v.version_id IS NULL;
-- Q: For every finished dub: version id and the days from its start to its release
SELECT version_id, julianday(release_date) - julianday(started_on) FROM dub_versions WHERE release_date IS NOT NULL;
-- Q: Number of films released per year
SELECT strftime('%Y', release_date), count(*) FROM feature_films GROUP BY strftime('%Y', release_date);
-- Q: cost of the voices per version id (hours times hourly rate)
SELECT c.version_id, sum(c.studio_hours * a.hourly_rate) FROM castings AS c JOIN voice_actors AS a ON c.actor_id = a.actor_id GROUP BY c.version_id;
-- Q: Which dubs lack a translator? id, director
SELECT version_id, director FROM dub_versions WHERE translator IS NULL;
