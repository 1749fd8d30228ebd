CREATE TABLE maltster (maltster_id INTEGER PRIMARY KEY, label TEXT, county TEXT, est INTEGER);
CREATE TABLE ingredient (ingr_code TEXT PRIMARY KEY, label TEXT, sort TEXT, maltster_id INTEGER REFERENCES maltster(maltster_id), eur_per_kg REAL, stock_kg REAL);
CREATE TABLE beer (beer_id INTEGER PRIMARY KEY, label TEXT, style TEXT, abv REAL, seasonal TEXT, launch_year INTEGER);
CREATE TABLE recipe (beer_id INTEGER REFERENCES beer(beer_id), ingr_code TEXT REFERENCES ingredient(ingr_code), kg_per_batch REAL, PRIMARY KEY (beer_id, ingr_code));
CREATE TABLE batch (batch_no INTEGER PRIMARY KEY, beer_id INTEGER REFERENCES beer(beer_id), tank TEXT, brewed DATE, racked DATE, litres INTEGER, spoiled TEXT);
CREATE TABLE pub_order (order_no INTEGER PRIMARY KEY, pub TEXT, beer_id INTEGER REFERENCES beer(beer_id), ordered DATE, kegs INTEGER, keg_price REAL);
INSERT INTO maltster VALUES (1,'Barrow Maltings','Carlow',1922),(2,'Golden Ear','Cork',1987),(3,'Hopland Co-op','Kilkenny',2008),(4,'Peat and Grain','Offaly',2016);
INSERT INTO ingredient VALUES ('PALE','Pale malt','malt',1,0.95,2400),('ROST','Roast barley','malt',1,1.4,310),('OATS','Flaked oats','adjunct',2,1.1,180),('CASC','Cascade hops','hops',3,21,45),('FUGG','Fuggle hops','hops',3,17.5,38.5),('HONY','Heather honey','adjunct',NULL,12,25),('CRYS','Crystal malt','malt',2,1.25,420);
INSERT INTO beer VALUES (1,'Black Heron','stout',4.6,'N',2014),(2,'Canal Pale','pale ale',5.1,'N',2015),(3,'Bog Honey','ale',6.2,'Y',2018),(4,'Ferry Mild','mild',3.4,'N',2016),(5,'Frost Breaker','stout',8.5,'Y',2020),(6,'Meadow Wheat','wheat',4.9,'Y',2024);
INSERT INTO recipe VALUES (1,'PALE',180),(1,'ROST',25),(1,'FUGG',2.2),(2,'PALE',210),(2,'CASC',4.5),(3,'PALE',190),(3,'HONY',18),(3,'FUGG',1.8),(4,'PALE',140),(4,'CRYS',22),(5,'PALE',290),(5,'ROST',44),(5,'OATS',30),(5,'CASC',3.1);
INSERT INTO batch VALUES (301,1,'T1','2023-09-04','2023-09-25',1000,'N'),(302,2,'T2','2023-09-11','2023-09-29',1200,'N'),(303,5,'T3','2023-10-02','2023-11-13',800,'N'),(304,2,'T2','2023-10-09',NULL,1150,'Y'),(305,4,'T1','2023-11-06','2023-11-22',950,'N'),(306,1,'T1','2024-01-08','2024-01-30',1000,'N'),(307,2,'T2','2024-01-15','2024-02-01',1250,'N'),(308,3,'T4','2024-02-12',NULL,600,'N');
INSERT INTO pub_order VALUES (1,'The Lock Keeper',1,'2023-10-05',4,118),(2,'Molly Byrne',2,'2023-10-12',6,112),(3,'The Lock Keeper',2,'2023-11-02',3,112),(4,'Station Bar',5,'2023-12-01',2,165),(5,'Molly Byrne',1,'2024-01-04',5,120),(6,'The Crooked Oar',4,'2024-01-18',2,99),(7,'Molly Byrne',4,'2024-02-01',3,99),(8,'Station Bar',1,'2024-02-09',4,120),(9,'The Lock Keeper',5,'2024-02-15',1,165);
-- Q: Which beers are stronger than 5 percent abv?
SELECT label FROM beer WHERE abv > 5;
-- Q: how many seasonal beers are brewed
SELECT count(*) FROM beer WHERE seasonal = 'Y';
-- Q: Label and stock in kg of every ingredient, scarcest first
SELECT label, stock_kg FROM ingredient ORDER BY stock_kg;
-- Q: List the pubs that order from us, each once.
SELECT DISTINCT pub FROM pub_order;
-- Q: What is the average volume of a batch in litres?
SELECT avg(litres) FROM batch;
-- Q: How many litres were brewed of each beer?
SELECT b.label, sum(t.litres) FROM beer AS b JOIN batch AS t ON t.beer_id = b.beer_id GROUP BY b.beer_id;
-- Q: Which pub has ordered the most kegs in total?
SELECT pub FROM pub_order GROUP BY pub ORDER BY sum(kegs) DESC LIMIT 1;
-- Q: What goes into Black Heron, and how many kg of it per batch?
SELECT i.label, r.kg_per_batch FROM recipe AS r JOIN ingredient AS i ON r.ingr_code = i.ingr_code JOIN beer AS b ON r.beer_id = b.beer_id WHERE b.label = 'Black Heron';
-- Q: Beers made with more than three ingredients
SELECT b.label FROM beer AS b JOIN recipe AS r ON r.beer_id = b.beer_id GROUP BY b.beer_id HAVING count(*) > 3;
-- Q: Average price per kg for each sort of ingredient, dearest sort first
SELECT sort, avg(eur_per_kg) FROM ingredient GROUP BY sort ORDER BY avg(eur_per_kg) DESC;
-- Q: Which ingredients do we get from Hopland Co-op?
SELECT i.label FROM ingredient AS i JOIN maltster AS m ON i.maltster_id = m.maltster_id WHERE m.label = 'Hopland Co-op';
-- Q: Which ingredient is used in the most beers?
SELECT i.label FROM ingredient AS i JOIN recipe AS r ON r.ingr_code = i.ingr_code GROUP BY i.ingr_code ORDER BY count(*) DESC LIMIT 1;
-- Q: Beers that have never been brewed
SELECT label FROM beer WHERE beer_id NOT IN (SELECT beer_id FROM batch);
-- Q: Which pubs bought both Black Heron and Ferry Mild?
SELECT p.pub FROM pub_order AS p JOIN beer AS b ON p.beer_id = b.beer_id WHERE b.label = 'Black Heron' INTERSECT SELECT p.pub FROM pub_order AS p JOIN beer AS b ON p.beer_id = b.beer_id WHERE b.label = 'Ferry Mild';
-- Q: Beers that were brewed but no pub has ordered
SELECT b.label FROM beer AS b JOIN batch AS t ON t.beer_id = b.beer_id EXCEPT SELECT b.label FROM beer AS b JOIN pub_order AS p ON p.beer_id = b.beer_id;
-- Q: Batches larger than the average batch: number and tank
SELECT batch_no, tank FROM batch WHERE litres > (SELECT avg(litres) FROM batch);
-- Q: What do the ingredients for one batch cost, per beer (kg times price per kg)?
SELECT b.label, sum(r.kg_per_batch * i.eur_per_kg) FROM beer AS b JOIN recipe AS r ON r.beer_id = b.beer_id JOIN ingredient AS i ON r.ingr_code = i.ingr_code GROUP BY b.beer_id;
-- Q: keg revenue month by month
SELECT strftime('%Y-%m', ordered), sum(kegs * keg_price) FROM pub_order GROUP BY strftime('%Y-%m', ordered);
-- Q: How many days did each racked batch stay in its tank?
SELECT batch_no, julianday(racked) - julianday(brewed) FROM batch WHERE racked IS NOT NULL;
-- Q: Percentage of batches that got spoiled
SELECT 100.0 * sum(CASE WHEN spoiled = 'Y' THEN 1 ELSE 0 END) / count(*) FROM batch;
-- Q: Is there a maltster who supplies none of our ingredients? Name it.
SELECT label FROM maltster WHERE NOT EXISTS (SELECT 1 FROM ingredient WHERE ingredient.maltster_id = maltster.maltster_id);
