CREATE TABLE artist (artist_id INTEGER PRIMARY KEY, artist_name TEXT, birthplace TEXT, born INTEGER, died INTEGER, style_code TEXT REFERENCES ref_style(style_code), teacher_id INTEGER REFERENCES artist(artist_id));
CREATE TABLE ref_style (style_code TEXT PRIMARY KEY, style_description TEXT, heyday TEXT);
CREATE TABLE painting (painting_id INTEGER PRIMARY KEY, title TEXT, artist_id INTEGER REFERENCES artist(artist_id), painted INTEGER, medium TEXT, surface TEXT, height_cm REAL, width_cm REAL);
CREATE TABLE gallery (gallery_id INTEGER PRIMARY KEY, gallery_name TEXT, city TEXT, dealer TEXT);
CREATE TABLE salon (salon_id INTEGER PRIMARY KEY, salon_title TEXT, gallery_id INTEGER REFERENCES gallery(gallery_id), salon_year INTEGER, jury_president TEXT, admission INTEGER);
CREATE TABLE hanging (salon_id INTEGER REFERENCES salon(salon_id), painting_id INTEGER REFERENCES painting(painting_id), wall TEXT, medal TEXT, asking_price INTEGER, sold TEXT, PRIMARY KEY (salon_id, painting_id));
CREATE TABLE attendance (salon_id INTEGER REFERENCES salon(salon_id), day DATE, visitors INTEGER, PRIMARY KEY (salon_id, day));
INSERT INTO ref_style VALUES ('PLA','plein air','1870s'),('SYM','symbolism','1890s'),('CUB','cubism','1910s'),('NAI','naive art','1930s'),('HYP','hyperrealism','1970s');
INSERT INTO artist VALUES (1,'Odile Marchand','Rouen',1842,1911,'PLA',NULL),(2,'Henrik Sand','Skagen',1855,1927,'PLA',1),(3,'Vilma Szabo','Pecs',1868,1940,'SYM',1),(4,'Lucien Daret','Rouen',1881,1953,'CUB',3),(5,'Ivan Kos','Hlebine',1908,1990,'NAI',NULL),(6,'Greta Thorn','Malmo',1944,NULL,NULL,4),(7,'Sara Leone','Bari',1958,NULL,'NAI',5);
INSERT INTO painting VALUES (1,'Washing Day',1,1874,'oil','canvas',60,81),(2,'Low Tide',2,1883,'oil','canvas',95,140),(3,'The Lamp Bearer',3,1897,'tempera','panel',120,80),(4,'Violin and Jug',4,1913,'oil','canvas',73,60),(5,'Geese in Snow',5,1938,'oil','glass',40,50),(6,'Harbour Morning',2,1889,'watercolour','paper',30,45),(7,'The Orchard',1,1880,'oil','panel',33,41),(8,'Village Wedding',7,1996,'acrylic','canvas',100,130),(9,'Still Life, Torn',4,NULL,'collage','paper',52,38);
INSERT INTO gallery VALUES (1,'Galerie Sabot','Paris','Emile Sabot'),(2,'Nordlys','Copenhagen','Inger Holm'),(3,'Kunsthaus Ufer','Vienna','Max Ufer'),(4,'Studio Adria','Zagreb',NULL);
INSERT INTO salon VALUES (1,'Salon of Light',1,1890,'E. Guerin',1),(2,'Northern Colours',2,1898,'I. Holm',2),(3,'New Forms',1,1914,'A. Roux',2),(4,'Painters of the Soil',4,1939,'F. Babic',5),(5,'Retrospective',3,1999,'L. Stern',40),(6,'Glass and Paper',3,2001,NULL,60);
INSERT INTO hanging VALUES (1,1,'north','gold',800,'Y'),(1,2,'east','silver',650,'Y'),(1,7,'north',NULL,300,'N'),(2,2,'main',NULL,900,'N'),(2,3,'main','gold',700,'N'),(2,6,'west','gold',150,'Y'),(3,4,'centre','gold',1200,'Y'),(3,3,'north',NULL,950,'Y'),(4,5,'main','bronze',90,'Y'),(5,8,'main',NULL,5200,'N'),(5,2,'east',NULL,48000,'Y'),(6,5,'west','silver',7800,'N');
INSERT INTO attendance VALUES (1,'1890-05-01',820),(1,'1890-05-02',1140),(2,'1898-06-10',460),(3,'1914-03-03',1500),(4,'1939-08-20',230),(5,'1999-09-04',700),(5,'1999-09-05',910),(6,'2001-02-11',NULL);
-- Q: Where was Ivan Kos born?
SELECT birthplace FROM artist WHERE artist_name = 'Ivan Kos';
-- Q: How many paintings are in oil?
SELECT count(*) FROM painting WHERE medium = 'oil';
-- Q: surfaces painted on, without repeats
SELECT DISTINCT surface FROM painting;
-- Q: Titles from oldest to newest with the year
SELECT title, painted FROM painting ORDER BY painted;
-- Q: Who is still alive?
SELECT artist_name FROM artist WHERE died IS NULL;
-- Q: Who painted Low Tide?
SELECT T1.artist_name FROM artist AS T1 JOIN painting AS T2 ON T1.artist_id = T2.artist_id WHERE T2.title = 'Low Tide';
-- Q: Number of artists for each style description
SELECT T1.style_description, count(*) FROM ref_style AS T1 JOIN artist AS T2 ON T1.style_code = T2.style_code GROUP BY T1.style_code;
-- Q: Which artist left the most pictures?
SELECT T1.artist_name FROM artist AS T1 JOIN painting AS T2 ON T1.artist_id = T2.artist_id GROUP BY T1.artist_id ORDER BY count(*) DESC LIMIT 1;
-- Q: Name the pupils of Odile Marchand.
SELECT T1.artist_name FROM artist AS T1 JOIN artist AS T2 ON T1.teacher_id = T2.artist_id WHERE T2.artist_name = 'Odile Marchand';
-- Q: What are the highest and the average asking price at each salon?
SELECT T1.salon_title, max(T2.asking_price), avg(T2.asking_price) FROM salon AS T1 JOIN hanging AS T2 ON T1.salon_id = T2.salon_id GROUP BY T1.salon_id;
-- Q: Cities that saw at least two salons
SELECT T1.city FROM gallery AS T1 JOIN salon AS T2 ON T1.gallery_id = T2.gallery_id GROUP BY T1.city HAVING count(*) >= 2;
-- Q: Pictures on canvas taller than 90 cm, or anything on glass
SELECT title FROM painting WHERE surface = 'canvas' AND height_cm > 90 OR surface = 'glass';
-- Q: Which salon drew the most visitors in all?
SELECT T1.salon_title FROM salon AS T1 JOIN attendance AS T2 ON T1.salon_id = T2.salon_id GROUP BY T1.salon_id ORDER BY sum(T2.visitors) DESC LIMIT 1;
-- Q: Paintings never hung in any salon
SELECT title FROM painting WHERE painting_id NOT IN (SELECT painting_id FROM hanging);
-- Q: Which artists have both a gold and a silver medal?
SELECT T1.artist_name FROM artist AS T1 JOIN painting AS T2 ON T1.artist_id = T2.artist_id JOIN hanging AS T3 ON T2.painting_id = T3.painting_id WHERE T3.medal = 'gold' INTERSECT SELECT T1.artist_name FROM artist AS T1 JOIN painting AS T2 ON T1.artist_id = T2.artist_id JOIN hanging AS T3 ON T2.painting_id = T3.painting_id WHERE T3.medal = 'silver';
-- Q: Artists with no painting
SELECT artist_name FROM artist WHERE artist_id NOT IN (SELECT artist_id FROM painting);
-- Q: In what different cities has Henrik Sand been shown?
SELECT DISTINCT T5.city FROM artist AS T1 JOIN painting AS T2 ON T1.artist_id = T2.artist_id JOIN hanging AS T3 ON T2.painting_id = T3.painting_id JOIN salon AS T4 ON T3.salon_id = T4.salon_id JOIN gallery AS T5 ON T4.gallery_id = T5.gallery_id WHERE T1.artist_name = 'Henrik Sand';
-- Q: Titles of salons with a jury president, at a gallery in Paris or Zagreb
SELECT T1.salon_title FROM salon AS T1 JOIN gallery AS T2 ON T1.gallery_id = T2.gallery_id WHERE NOT T1.jury_president IS NULL AND T2.city IN ('Paris', 'Zagreb');
-- Q: Days with a better attendance than the average day
SELECT day FROM attendance WHERE visitors > (SELECT avg(visitors) FROM attendance);
-- Q: area of every picture in square centimetres
SELECT title, height_cm * width_cm FROM painting;
-- Q: At what age did each artist die? Leave out the living.
SELECT artist_name, died - born FROM artist WHERE NOT died IS NULL;
-- Q: Money taken for sold works, per salon title
SELECT T1.salon_title, sum(T2.asking_price) FROM salon AS T1 JOIN hanging AS T2 ON T1.salon_id = T2.salon_id WHERE T2.sold = 'Y' GROUP BY T1.salon_id;
-- Q: Percentage of hangings that won no medal
SELECT 100.0 * sum(CASE WHEN medal IS NULL THEN 1 ELSE 0 END) / count(*) FROM hanging;
-- Q: Two largest paintings by height for every medium: medium, title, height
SELECT medium, title, height_cm FROM (SELECT medium, title, height_cm, row_number() OVER (PARTITION BY medium ORDER BY height_cm DESC) AS place FROM painting) WHERE place <= 2;
