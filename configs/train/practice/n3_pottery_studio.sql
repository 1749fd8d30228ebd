CREATE TABLE potter (ptr_id INTEGER PRIMARY KEY, ptr_name TEXT, ptr_level TEXT, ptr_joined DATE, ptr_shelf INTEGER);
CREATE TABLE clay (cly_id INTEGER PRIMARY KEY, cly_name TEXT, cly_type TEXT, cone INTEGER, price_kg REAL, supplier TEXT);
CREATE TABLE glaze (glz_id INTEGER PRIMARY KEY, glz_name TEXT, finish TEXT, cone INTEGER, food_safe TEXT, price_l REAL);
CREATE TABLE kiln (kln_id INTEGER PRIMARY KEY, kln_name TEXT, fuel TEXT, volume_l INTEGER, max_temp INTEGER);
CREATE TABLE firing (fir_id INTEGER PRIMARY KEY, kln_id INTEGER REFERENCES kiln(kln_id), fir_date DATE, fir_type TEXT, peak_temp INTEGER, hours REAL, lead_ptr INTEGER REFERENCES potter(ptr_id));
CREATE TABLE piece (pce_id INTEGER PRIMARY KEY, ptr_id INTEGER REFERENCES potter(ptr_id), cly_id INTEGER REFERENCES clay(cly_id), pce_name TEXT, form TEXT, weight_g INTEGER, fir_id INTEGER REFERENCES firing(fir_id), price REAL, state TEXT);
CREATE TABLE piece_glaze (pce_id INTEGER REFERENCES piece(pce_id), glz_id INTEGER REFERENCES glaze(glz_id), coats INTEGER, PRIMARY KEY (pce_id, glz_id));
INSERT INTO potter VALUES (1,'Hester Dunn','teacher','2012-02-01',1),(2,'Mo Adeyemi','advanced','2017-09-15',4),(3,'Clara Voss','beginner','2023-01-20',9),(4,'Jules Petit','advanced','2019-05-05',5),(5,'Rory Flint','beginner','2024-02-11',NULL);
INSERT INTO clay VALUES (1,'Moor White','stoneware',9,1.4,'Potclays'),(2,'Toasted Oat','stoneware',6,1.6,'Keramix'),(3,'Terra Rosa','earthenware',2,0.9,'Keramix'),(4,'Snow Bone','porcelain',9,3.2,'Potclays'),(5,'Black Fen','stoneware',6,2.1,'Keramix');
INSERT INTO glaze VALUES (1,'Sea Celadon','gloss',9,'Y',14),(2,'Matt Chalk','matt',6,'Y',11),(3,'Oil Spot','gloss',9,'Y',19),(4,'Rusty Nail','matt',6,'N',12),(5,'Honey Drip','gloss',2,'Y',9),(6,'Crater Moon','textured',6,'N',22);
INSERT INTO kiln VALUES (1,'Big Bertha','gas',600,1320),(2,'Sparky','electric',180,1260),(3,'Little Ember','wood',90,1300),(4,'Tester','electric',20,1280);
INSERT INTO firing VALUES (1,2,'2024-01-14','bisque',1000,9,1),(2,1,'2024-01-28','glaze',1280,14,1),(3,2,'2024-02-18','bisque',1000,8.5,2),(4,2,'2024-03-03','glaze',1222,11,2),(5,1,'2024-03-24','glaze',1285,15,4),(6,3,'2024-04-13','glaze',1290,22,1),(7,2,'2024-04-28','glaze',1090,8,4);
INSERT INTO piece VALUES (1,1,1,'Tide bowl','bowl',640,2,48,'sold'),(2,1,4,'Moon jar','jar',1850,2,220,'sold'),(3,2,2,'Porridge bowl','bowl',520,4,26,'sold'),(4,2,5,'Night mug','mug',340,4,22,'for sale'),(5,3,3,'First mug','mug',410,7,NULL,'kept'),(6,4,5,'Basalt vase','vase',1200,4,95,'for sale'),(7,4,1,'Fog plate','plate',780,5,38,'cracked'),(8,1,1,'Ember jug','jug',1100,6,130,'for sale'),(9,4,4,'Petal bowl','bowl',300,5,60,'sold');
INSERT INTO piece_glaze VALUES (1,1,2),(2,1,3),(3,2,2),(4,4,1),(4,2,1),(5,5,2),(6,6,3),(7,3,2),(8,3,1),(8,1,1),(9,1,2);
-- Q: Find the names of the clays whose type is stoneware and whose price per kg is below 2.
SELECT cly_name FROM clay WHERE cly_type = 'stoneware' AND price_kg < 2;
-- Q: What are the name and weight of the three heaviest pieces?
SELECT pce_name, weight_g FROM piece ORDER BY weight_g DESC LIMIT 3;
-- Q: Show each finish and the number of glazes that have it.
SELECT finish, count(*) FROM glaze GROUP BY finish;
-- Q: List the names of the potters and how many pieces they made, most first.
SELECT p.ptr_name, count(*) FROM potter AS p JOIN piece AS x ON x.ptr_id = p.ptr_id GROUP BY p.ptr_id ORDER BY count(*) DESC;
-- Q: Find the names of the potters who have not made a single piece.
SELECT ptr_name FROM potter WHERE ptr_id NOT IN (SELECT ptr_id FROM piece);
-- Q: Which glazes were used on at least two pieces? Give the glaze name and the number of pieces.
SELECT g.glz_name, count(*) FROM glaze AS g JOIN piece_glaze AS x ON x.glz_id = g.glz_id GROUP BY g.glz_id HAVING count(*) >= 2;
-- Q: What are the names of the pieces glazed with both Sea Celadon and Oil Spot?
SELECT p.pce_name FROM piece AS p JOIN piece_glaze AS x ON x.pce_id = p.pce_id JOIN glaze AS g ON x.glz_id = g.glz_id WHERE g.glz_name = 'Sea Celadon' INTERSECT SELECT p.pce_name FROM piece AS p JOIN piece_glaze AS x ON x.pce_id = p.pce_id JOIN glaze AS g ON x.glz_id = g.glz_id WHERE g.glz_name = 'Oil Spot';
-- Q: Find the ids and names of the kilns that have never been fired.
SELECT kln_id, kln_name FROM kiln WHERE kln_id NOT IN (SELECT kln_id FROM firing);
-- Q: Which cones appear among the clays as well as among the glazes?
SELECT cone FROM clay INTERSECT SELECT cone FROM glaze;
-- Q: Give the name and form of each piece fired in a gas kiln.
SELECT p.pce_name, p.form FROM piece AS p JOIN firing AS f ON p.fir_id = f.fir_id JOIN kiln AS k ON f.kln_id = k.kln_id WHERE k.fuel = 'gas';
-- Q: What is the name of the clay with the highest average price over the pieces made of it?
SELECT c.cly_name FROM clay AS c JOIN piece AS p ON p.cly_id = c.cly_id GROUP BY c.cly_id ORDER BY avg(p.price) DESC LIMIT 1;
-- Q: Find the ids and dates of the glaze firings that reached a higher peak than the average peak temperature of all firings.
SELECT fir_id, fir_date FROM firing WHERE fir_type = 'glaze' AND peak_temp > (SELECT avg(peak_temp) FROM firing);
-- Q: what percent of glazes is food safe
SELECT 100.0 * sum(CASE WHEN food_safe = 'Y' THEN 1 ELSE 0 END) / count(*) FROM glaze;
-- Q: How much clay money is in each piece? weight in kilos times price per kilo (weight is in grams, 1000 to the kilo)
SELECT p.pce_name, p.weight_g * c.price_kg / 1000 FROM piece AS p JOIN clay AS c ON p.cly_id = c.cly_id;
-- Q: how close to its limit did every firing get: kiln name, firing date, degrees to spare
SELECT k.kln_name, f.fir_date, k.max_temp - f.peak_temp FROM firing AS f JOIN kiln AS k ON f.kln_id = k.kln_id;
-- Q: firing hours added up over time
SELECT fir_date, sum(hours) OVER (ORDER BY fir_date) FROM firing;
-- Q: Which pieces have no price yet?
SELECT pce_name FROM piece WHERE price IS NULL;
-- Q: sold and unsold pieces per form, next to each other
SELECT form, sum(CASE WHEN state = 'sold' THEN 1 ELSE 0 END), sum(CASE WHEN state != 'sold' THEN 1 ELSE 0 END) FROM piece GROUP BY form;
-- Q: Priciest piece by each potter (name of potter, piece, price)
SELECT ptr_name, pce_name, price FROM (SELECT p.ptr_name, x.pce_name, x.price, row_number() OVER (PARTITION BY p.ptr_id ORDER BY x.price DESC) AS place FROM potter AS p JOIN piece AS x ON x.ptr_id = p.ptr_id) WHERE place = 1;
-- Q: firings in each calendar month
SELECT strftime('%m', fir_date), count(*) FROM firing GROUP BY strftime('%m', fir_date);
-- Q: sizes: pieces under 500 grams are small, under 1000 medium, the rest large. How many of each?
SELECT CASE WHEN weight_g < 500 THEN 'small' WHEN weight_g < 1000 THEN 'medium' ELSE 'large' END, count(*) FROM piece GROUP BY CASE WHEN weight_g < 500 THEN 'small' WHEN weight_g < 1000 THEN 'medium' ELSE 'large' END;
-- Q: shelf of each potter, -1 where there is none
SELECT ptr_name, COALESCE(ptr_shelf, -1) FROM potter;
-- Q: How long had Clara Voss been a member on 2024-06-01, in days?
SELECT julianday('2024-06-01') - julianday(ptr_joined) FROM potter WHERE ptr_name = 'Clara Voss';
-- Q: Average number of pieces per firing
SELECT avg(n) FROM (SELECT count(*) AS n FROM piece GROUP BY fir_id);
