CREATE TABLE mill (millid INTEGER PRIMARY KEY, millname TEXT, country TEXT, since INTEGER);
CREATE TABLE yarn (yarnid INTEGER PRIMARY KEY, yarnname TEXT, millid INTEGER REFERENCES mill(millid), weightclass TEXT, metres INTEGER, grams INTEGER, price REAL, washable TEXT);
CREATE TABLE fibre (fibreid INTEGER PRIMARY KEY, fibrename TEXT, source TEXT);
CREATE TABLE yarnfibre (yarnid INTEGER REFERENCES yarn(yarnid), fibreid INTEGER REFERENCES fibre(fibreid), pct INTEGER, PRIMARY KEY (yarnid, fibreid));
CREATE TABLE shade (shadeid INTEGER PRIMARY KEY, yarnid INTEGER REFERENCES yarn(yarnid), shadename TEXT, dyelot TEXT, balls INTEGER, lastcounted DATE);
CREATE TABLE knitter (knitterid INTEGER PRIMARY KEY, knittername TEXT, skill TEXT, town TEXT, newsletter TEXT);
CREATE TABLE purchase (purchaseid INTEGER PRIMARY KEY, knitterid INTEGER REFERENCES knitter(knitterid), shadeid INTEGER REFERENCES shade(shadeid), boughton DATE, balls INTEGER, paid REAL, returnedon DATE);
CREATE TABLE pattern (patternid INTEGER PRIMARY KEY, patternname TEXT, designerid INTEGER REFERENCES knitter(knitterid), garment TEXT, yarnid INTEGER REFERENCES yarn(yarnid), ballsneeded INTEGER, price REAL);
INSERT INTO mill VALUES (1,'Skye Woollen','Scotland',1904),(2,'Lana Prado','Uruguay',1978),(3,'Ullvik','Norway',1951),(4,'Cotone Rossi','Italy',1966);
INSERT INTO yarn VALUES (1,'Heather Tweed',1,'aran',166,100,9.5,'N'),(2,'Pampas Soft',2,'dk',210,100,12,'Y'),(3,'Fjord Sock',3,'fingering',400,100,14.5,'Y'),(4,'Cloud Mohair',3,'lace',210,25,11,'N'),(5,'Riva Cotton',4,'dk',125,50,5.2,'Y'),(6,'Isle Chunky',1,'chunky',90,100,8.8,'N'),(7,'Riva Linen',4,'fingering',190,50,7.9,'Y');
INSERT INTO fibre VALUES (1,'wool','sheep'),(2,'merino','sheep'),(3,'mohair','goat'),(4,'silk','moth'),(5,'cotton','plant'),(6,'nylon','synthetic'),(7,'linen','plant'),(8,'cashmere','goat');
INSERT INTO yarnfibre VALUES (1,1,100),(2,2,100),(3,2,75),(3,6,25),(4,3,70),(4,4,30),(5,5,100),(6,1,80),(6,6,20),(7,7,60),(7,5,40);
INSERT INTO shade VALUES (1,1,'Peat','A12',24,'2024-03-01'),(2,1,'Gorse','A14',8,'2024-03-01'),(3,2,'Clay','P03',15,'2024-02-10'),(4,3,'Glacier','F77',31,'2024-03-05'),(5,4,'Mist','M20',12,NULL),(6,5,'Lemon','R08',40,'2024-01-22'),(7,5,'Poppy','R09',0,'2024-01-22'),(8,6,'Peat','C31',19,'2024-03-01');
INSERT INTO knitter VALUES (1,'Edie Marr','expert','Alnwick','Y'),(2,'Josh Penn','beginner','Amble','N'),(3,'Rukhsana Ali','expert','Morpeth','Y'),(4,'Val Storey','medium','Alnwick','Y'),(5,'Cate Dunne','medium','Rothbury',NULL),(6,'Lars Holm','expert','Amble','N');
INSERT INTO purchase VALUES (1,1,1,'2023-10-14',9,81,NULL),(2,2,8,'2023-10-21',3,26.4,NULL),(3,3,4,'2023-11-04',2,29,NULL),(4,1,5,'2023-11-25',4,44,'2023-12-09'),(5,4,3,'2024-01-13',6,72,NULL),(6,5,6,'2024-02-17',10,50,NULL),(7,4,4,'2024-02-24',1,14.5,'2024-03-04'),(8,3,1,'2024-03-09',5,47.5,NULL),(9,1,6,'2024-03-16',8,41.6,NULL);
INSERT INTO pattern VALUES (1,'Coquet Jumper',1,'jumper',1,9,6.5),(2,'Harbour Socks',3,'socks',3,1,4),(3,'Dune Shawl',3,'shawl',4,4,5.5),(4,'Weekend Hat',6,'hat',6,1,2.5),(5,'Pebble Cardigan',1,'jumper',2,7,7),(6,'Heron Shawl',NULL,'shawl',3,2,5);
-- Q: List the name, metres and grams of the yarns that are washable.
SELECT yarnname, metres, grams FROM yarn WHERE washable = 'Y';
-- Q: Find the names of the mills founded after 1950 that are not in Italy.
SELECT millname FROM mill WHERE since > 1950 AND country != 'Italy';
-- Q: Show each weight class and the average price of its yarns, dearest first.
SELECT weightclass, avg(price) FROM yarn GROUP BY weightclass ORDER BY avg(price) DESC;
-- Q: Which mills make two or more yarns? Give the mill's name, country and number of yarns.
SELECT m.millname, m.country, count(*) FROM mill AS m JOIN yarn AS y ON y.millid = m.millid GROUP BY m.millid HAVING count(*) >= 2;
-- Q: What are the ids and names of the fibres that occur in none of our yarns?
SELECT fibreid, fibrename FROM fibre WHERE fibreid NOT IN (SELECT fibreid FROM yarnfibre);
-- Q: Find the names of the yarns that contain both merino and nylon.
SELECT y.yarnname FROM yarn AS y JOIN yarnfibre AS x ON x.yarnid = y.yarnid JOIN fibre AS f ON x.fibreid = f.fibreid WHERE f.fibrename = 'merino' INTERSECT SELECT y.yarnname FROM yarn AS y JOIN yarnfibre AS x ON x.yarnid = y.yarnid JOIN fibre AS f ON x.fibreid = f.fibreid WHERE f.fibrename = 'nylon';
-- Q: What are the names of the knitters who have designed a pattern but never bought a ball?
SELECT k.knittername FROM knitter AS k JOIN pattern AS p ON p.designerid = k.knitterid EXCEPT SELECT k.knittername FROM knitter AS k JOIN purchase AS b ON b.knitterid = k.knitterid;
-- Q: Which yarns cost more than the average yarn? Show the name, price and mill name.
SELECT y.yarnname, y.price, m.millname FROM yarn AS y JOIN mill AS m ON y.millid = m.millid WHERE y.price > (SELECT avg(price) FROM yarn);
-- Q: List the names of the patterns whose name ends in "shawl", and the number of balls needed.
SELECT patternname, ballsneeded FROM pattern WHERE patternname LIKE '%shawl';
-- Q: Which knitter has bought the largest total of balls? Give the name and the town.
SELECT k.knittername, k.town FROM knitter AS k JOIN purchase AS p ON p.knitterid = k.knitterid GROUP BY k.knitterid ORDER BY sum(p.balls) DESC LIMIT 1;
-- Q: What are the names of the different yarns bought by knitters from Alnwick?
SELECT DISTINCT y.yarnname FROM purchase AS p JOIN knitter AS k ON p.knitterid = k.knitterid JOIN shade AS s ON p.shadeid = s.shadeid JOIN yarn AS y ON s.yarnid = y.yarnid WHERE k.town = 'Alnwick';
-- Q: Find the shade names and dye lots of the shades that were never sold.
SELECT shadename, dyelot FROM shade WHERE shadeid NOT IN (SELECT shadeid FROM purchase);
-- Q: how much does the yarn for each pattern cost (balls needed times price of the yarn)?
SELECT p.patternname, p.ballsneeded * y.price FROM pattern AS p JOIN yarn AS y ON p.yarnid = y.yarnid;
-- Q: Metres per gram for every yarn, to 2 decimals
SELECT yarnname, round(CAST(metres AS REAL) / grams, 2) FROM yarn;
-- Q: percentage of purchases brought back
SELECT 100.0 * sum(CASE WHEN returnedon IS NOT NULL THEN 1 ELSE 0 END) / count(*) FROM purchase;
-- Q: How long did people keep the balls they returned? knitter and days
SELECT k.knittername, julianday(p.returnedon) - julianday(p.boughton) FROM purchase AS p JOIN knitter AS k ON p.knitterid = k.knitterid WHERE p.returnedon IS NOT NULL;
-- Q: Value of the stock for each yarn
SELECT y.yarnname, sum(s.balls * y.price) FROM yarn AS y JOIN shade AS s ON s.yarnid = y.yarnid GROUP BY y.yarnid;
-- Q: shade names we have twice
SELECT shadename FROM shade GROUP BY shadename HAVING count(*) = 2;
-- Q: Which shade has never been counted?
SELECT shadename FROM shade WHERE lastcounted IS NULL;
-- Q: Takings month by month with the number of purchases
SELECT strftime('%Y-%m', boughton), sum(paid), count(*) FROM purchase GROUP BY strftime('%Y-%m', boughton);
-- Q: the main fibre of each yarn with its percentage
SELECT yarnname, fibrename, pct FROM (SELECT y.yarnname, f.fibrename, x.pct, row_number() OVER (PARTITION BY y.yarnid ORDER BY x.pct DESC) AS place FROM yarnfibre AS x JOIN yarn AS y ON x.yarnid = y.yarnid JOIN fibre AS f ON x.fibreid = f.fibreid) WHERE place = 1;
-- Q: stock alarm: 'out' at 0 balls, 'low' under 13, otherwise 'fine', for every shade id
SELECT shadeid, CASE WHEN balls = 0 THEN 'out' WHEN balls < 13 THEN 'low' ELSE 'fine' END FROM shade;
-- Q: experts and beginners in numbers, side by side
SELECT sum(CASE WHEN skill = 'expert' THEN 1 ELSE 0 END), sum(CASE WHEN skill = 'beginner' THEN 1 ELSE 0 END) FROM knitter;
-- Q: yarns no pattern was written for
SELECT yarnname FROM yarn WHERE NOT EXISTS (SELECT 1 FROM pattern WHERE pattern.yarnid = yarn.yarnid);
