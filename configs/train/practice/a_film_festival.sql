CREATE TABLE films (id INTEGER PRIMARY KEY, title TEXT, director TEXT, country TEXT, runtime INTEGER, language TEXT, year INTEGER, budget REAL);
CREATE TABLE cinemas (id INTEGER PRIMARY KEY, name TEXT, district TEXT, capacity INTEGER, wheelchair INTEGER);
CREATE TABLE screenings (id INTEGER PRIMARY KEY, film_id INTEGER REFERENCES films(id), cinema_id INTEGER REFERENCES cinemas(id), starts_at TEXT, tickets_sold INTEGER, q_and_a INTEGER);
CREATE TABLE jurors (id INTEGER PRIMARY KEY, name TEXT, profession TEXT, country TEXT);
CREATE TABLE votes (juror_id INTEGER REFERENCES jurors(id), film_id INTEGER REFERENCES films(id), points INTEGER, PRIMARY KEY (juror_id, film_id));
INSERT INTO films VALUES (1,'Salt Letters','Ines Prado','Portugal',98,'Portuguese',2023,850000),(2,'The Ninth Floor','Gabor Toth','Hungary',112,'Hungarian',2024,1200000),(3,'Small Machines','Ines Prado','Portugal',84,'English',2021,400000),(4,'Dust Choir','Amina Diallo','Senegal',126,'French',2024,950000),(5,'Late Ferry','Rosa Klint','Denmark',91,'Danish',2023,NULL),(6,'An Honest Map','Amina Diallo','France',135,'French',2022,2100000),(7,'Moth Season','Petr Havel','Czechia',77,'Czech',2024,310000);
INSERT INTO cinemas VALUES (1,'Lux','Old Town',320,1),(2,'Apollo','Harbour',540,1),(3,'Kino Petit','Old Town',80,0),(4,'Orion','University',210,1),(5,'The Garage','Harbour',120,0);
INSERT INTO screenings VALUES (1,1,1,'2024-09-12 18:00',301,1),(2,1,3,'2024-09-14 20:30',80,0),(3,2,2,'2024-09-12 20:00',488,1),(4,3,3,'2024-09-13 16:00',42,0),(5,4,2,'2024-09-13 19:30',510,1),(6,4,4,'2024-09-15 17:00',160,0),(7,5,4,'2024-09-14 18:15',98,0),(8,6,2,'2024-09-15 20:00',530,1),(9,2,1,'2024-09-15 21:00',205,0),(10,6,5,'2024-09-16 19:00',NULL,0);
INSERT INTO jurors VALUES (1,'Helga Stern','editor','Germany'),(2,'Ruy Matos','actor','Portugal'),(3,'Lin Yao','critic','China'),(4,'Ada Bello','director','Nigeria'),(5,'Jean Roche','critic','France');
INSERT INTO votes VALUES (1,1,7),(1,2,8),(1,4,9),(2,1,6),(2,4,8),(2,6,7),(3,2,5),(3,4,10),(3,5,6),(4,1,8),(4,6,9);
-- Q: Which films are in French?
SELECT title FROM films WHERE language = 'French';
-- Q: How many cinemas are wheelchair accessible?
SELECT count(*) FROM cinemas WHERE wheelchair = 1;
-- Q: What is the longest runtime?
SELECT max(runtime) FROM films;
-- Q: List names and professions of the jury in alphabetical order of name.
SELECT name, profession FROM jurors ORDER BY name;
-- Q: films of 2024 shorter than 120 minutes
SELECT title FROM films WHERE year = 2024 AND runtime < 120;
-- Q: How many screenings did each film get?
SELECT T1.title, count(*) FROM films AS T1 JOIN screenings AS T2 ON T1.id = T2.film_id GROUP BY T1.id;
-- Q: Which cinema sold the most tickets overall?
SELECT T1.name FROM cinemas AS T1 JOIN screenings AS T2 ON T1.id = T2.cinema_id GROUP BY T1.id ORDER BY sum(T2.tickets_sold) DESC LIMIT 1;
-- Q: When does Dust Choir start?
SELECT T2.starts_at FROM films AS T1 JOIN screenings AS T2 ON T1.id = T2.film_id WHERE T1.title = 'Dust Choir';
-- Q: Which directors have more than one film in the festival?
SELECT director FROM films GROUP BY director HAVING count(*) > 1;
-- Q: Average points per film, best film first
SELECT T1.title, avg(T2.points) FROM films AS T1 JOIN votes AS T2 ON T1.id = T2.film_id GROUP BY T1.id ORDER BY avg(T2.points) DESC;
-- Q: For each district give the number of cinemas and the total capacity.
SELECT district, count(*), sum(capacity) FROM cinemas GROUP BY district;
-- Q: Which critics on the jury come from China?
SELECT name FROM jurors WHERE profession = 'critic' AND country = 'China';
-- Q: What film has no screening?
SELECT title FROM films WHERE id NOT IN (SELECT film_id FROM screenings);
-- Q: Which films ran in Old Town and also in the Harbour?
SELECT T1.title FROM films AS T1 JOIN screenings AS T2 ON T1.id = T2.film_id JOIN cinemas AS T3 ON T2.cinema_id = T3.id WHERE T3.district = 'Old Town' INTERSECT SELECT T1.title FROM films AS T1 JOIN screenings AS T2 ON T1.id = T2.film_id JOIN cinemas AS T3 ON T2.cinema_id = T3.id WHERE T3.district = 'Harbour';
-- Q: How many points did Lin Yao give to The Ninth Floor?
SELECT T2.points FROM jurors AS T1 JOIN votes AS T2 ON T1.id = T2.juror_id JOIN films AS T3 ON T2.film_id = T3.id WHERE T1.name = 'Lin Yao' AND T3.title = 'The Ninth Floor';
-- Q: Which jurors have not voted for anything?
SELECT name FROM jurors AS T1 WHERE NOT EXISTS (SELECT 1 FROM votes AS T2 WHERE T2.juror_id = T1.id);
-- Q: Which film cost more than the average?
SELECT title FROM films WHERE budget > (SELECT avg(budget) FROM films);
-- Q: Tickets sold on each day
SELECT date(starts_at), sum(tickets_sold) FROM screenings GROUP BY date(starts_at);
-- Q: What share of the seats was filled at each screening? Give the screening id and the fraction.
SELECT T1.id, CAST(T1.tickets_sold AS REAL) / T2.capacity FROM screenings AS T1 JOIN cinemas AS T2 ON T1.cinema_id = T2.id;
-- Q: percentage of screenings with a Q and A afterwards
SELECT 100.0 * sum(q_and_a) / count(*) FROM screenings;
-- Q: Which film's budget is not known?
SELECT title FROM films WHERE budget IS NULL;
