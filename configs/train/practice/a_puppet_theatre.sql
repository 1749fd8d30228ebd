CREATE TABLE puppeteer (id INTEGER PRIMARY KEY, name TEXT, hometown TEXT, birth_year INTEGER, apprentice_of INTEGER REFERENCES puppeteer(id));
CREATE TABLE puppet (id INTEGER PRIMARY KEY, name TEXT, kind TEXT, material TEXT, height_cm REAL, made_in INTEGER, maker_id INTEGER REFERENCES puppeteer(id));
CREATE TABLE play (id INTEGER PRIMARY KEY, title TEXT, minutes INTEGER, min_age INTEGER, premiere DATE);
CREATE TABLE casting (play_id INTEGER REFERENCES play(id), puppet_id INTEGER REFERENCES puppet(id), handler_id INTEGER REFERENCES puppeteer(id), part TEXT, PRIMARY KEY (play_id, puppet_id));
INSERT INTO puppeteer VALUES (1,'Jiri Novotny','Plzen',1951,NULL),(2,'Hana Mala','Brno',1978,1),(3,'Otto Brandl','Linz',1984,1),(4,'Zofia Kruk','Krakow',1990,2),(5,'Lena Horak','Brno',1995,2),(6,'Marek Dusil','Plzen',1969,NULL);
INSERT INTO puppet VALUES (1,'Kaspar','marionette','lime wood',62.5,1988,1),(2,'The Devil','marionette','lime wood',70,1991,1),(3,'Little Fox','glove','felt',28,2009,2),(4,'Grandmother','rod','papier-mache',55,2004,6),(5,'Moon','shadow','leather',40,2015,3),(6,'King Barnabas','marionette','oak',74,2012,1),(7,'Goose','glove','felt',30.5,2018,4),(8,'Dragon','rod','foam',120,2020,NULL);
INSERT INTO play VALUES (1,'Kaspar and the Devil',55,6,'1992-04-11'),(2,'The Fox Who Lied',35,3,'2010-09-18'),(3,'A Kingdom for a Goose',70,8,'2018-12-01'),(4,'Moonlight Bakery',40,4,'2016-02-20'),(5,'Dragon Soup',65,7,'2021-05-15'),(6,'The Silent Village',90,14,NULL);
INSERT INTO casting VALUES (1,1,1,'hero'),(1,2,6,'villain'),(1,4,2,'helper'),(2,3,2,'villain'),(2,7,4,'hero'),(3,6,1,'villain'),(3,7,4,'hero'),(3,1,3,'helper'),(4,5,3,'hero'),(4,4,5,'helper'),(5,8,3,'villain'),(5,6,6,'helper'),(5,4,2,'hero');
-- Q: How many puppets are made of felt?
SELECT count(*) FROM puppet WHERE material = 'felt';
-- Q: List the titles of the plays with their running time, longest first.
SELECT title, minutes FROM play ORDER BY minutes DESC;
-- Q: Which puppeteers were born in Brno or in Plzen?
SELECT name FROM puppeteer WHERE hometown = 'Brno' OR hometown = 'Plzen';
-- Q: What kinds of puppet are there?
SELECT DISTINCT kind FROM puppet;
-- Q: average height of a marionette
SELECT avg(height_cm) FROM puppet WHERE kind = 'marionette';
-- Q: How many puppets has each puppeteer made?
SELECT T1.name, count(*) FROM puppeteer AS T1 JOIN puppet AS T2 ON T1.id = T2.maker_id GROUP BY T1.id;
-- Q: Who carved the most puppets?
SELECT T1.name FROM puppeteer AS T1 JOIN puppet AS T2 ON T1.id = T2.maker_id GROUP BY T1.id ORDER BY count(*) DESC LIMIT 1;
-- Q: For every kind, give the tallest and the shortest height.
SELECT kind, max(height_cm), min(height_cm) FROM puppet GROUP BY kind;
-- Q: Which materials were used for more than one puppet?
SELECT material FROM puppet GROUP BY material HAVING count(*) > 1;
-- Q: Show each apprentice with the name of their master.
SELECT T1.name, T2.name FROM puppeteer AS T1 JOIN puppeteer AS T2 ON T1.apprentice_of = T2.id;
-- Q: Name the three biggest puppets.
SELECT name FROM puppet ORDER BY height_cm DESC LIMIT 3;
-- Q: Which parts does Grandmother play?
SELECT T1.part FROM casting AS T1 JOIN puppet AS T2 ON T1.puppet_id = T2.id WHERE T2.name = 'Grandmother';
-- Q: Which plays are not cast yet?
SELECT title FROM play WHERE id NOT IN (SELECT play_id FROM casting);
-- Q: Puppets that have been both a villain and a helper
SELECT T1.name FROM puppet AS T1 JOIN casting AS T2 ON T1.id = T2.puppet_id WHERE T2.part = 'villain' INTERSECT SELECT T1.name FROM puppet AS T1 JOIN casting AS T2 ON T1.id = T2.puppet_id WHERE T2.part = 'helper';
-- Q: Who handles Kaspar in A Kingdom for a Goose?
SELECT T4.name FROM casting AS T1 JOIN play AS T2 ON T1.play_id = T2.id JOIN puppet AS T3 ON T1.puppet_id = T3.id JOIN puppeteer AS T4 ON T1.handler_id = T4.id WHERE T3.name = 'Kaspar' AND T2.title = 'A Kingdom for a Goose';
-- Q: Which puppets are taller than the average puppet?
SELECT name FROM puppet WHERE height_cm > (SELECT avg(height_cm) FROM puppet);
-- Q: Whose maker is unknown? Give the puppet.
SELECT name FROM puppet WHERE maker_id IS NULL;
-- Q: What percentage of the plays can be watched by children of 6 or younger?
SELECT 100.0 * sum(CASE WHEN min_age <= 6 THEN 1 ELSE 0 END) / count(*) FROM play;
-- Q: Number of premieres per year
SELECT strftime('%Y', premiere), count(*) FROM play WHERE premiere IS NOT NULL GROUP BY strftime('%Y', premiere);
-- Q: Puppeteers who never made a puppet
SELECT name FROM puppeteer AS T1 WHERE NOT EXISTS (SELECT 1 FROM puppet AS T2 WHERE T2.maker_id = T1.id);
