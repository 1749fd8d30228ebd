CREATE TABLE brand (brandid INTEGER PRIMARY KEY, brandname TEXT, homeland TEXT, yearfounded INTEGER);
CREATE TABLE style (styleid INTEGER PRIMARY KEY, brandid INTEGER REFERENCES brand(brandid), stylename TEXT, category TEXT, material TEXT, gender TEXT, listprice REAL);
CREATE TABLE variant (sku TEXT PRIMARY KEY, styleid INTEGER REFERENCES style(styleid), colour TEXT, eusize INTEGER, barcode TEXT);
CREATE TABLE branch (branchid INTEGER PRIMARY KEY, branchname TEXT, mall TEXT, city TEXT, floorspace INTEGER, openedon DATE, manager INTEGER REFERENCES clerk(clerkid));
CREATE TABLE clerk (clerkid INTEGER PRIMARY KEY, fullname TEXT, branchid INTEGER REFERENCES branch(branchid), hiredon DATE, hourlywage REAL, bossid INTEGER REFERENCES clerk(clerkid));
CREATE TABLE stocklevel (branchid INTEGER REFERENCES branch(branchid), sku TEXT REFERENCES variant(sku), pairs INTEGER, reorderat INTEGER, PRIMARY KEY (branchid, sku));
CREATE TABLE sale (saleid INTEGER PRIMARY KEY, clerkid INTEGER REFERENCES clerk(clerkid), sku TEXT REFERENCES variant(sku), soldon DATE, soldprice REAL, payment TEXT, returned TEXT);
INSERT INTO brand VALUES (1,'Tarmac','Germany',1936),(2,'Lupo Nero','Italy',1971),(3,'Hillgoat','Austria',1989),(4,'Featherstep','Portugal',2008),(5,'Nordsko','Denmark',2015);
INSERT INTO style VALUES (1,1,'Sprint 9','running','mesh','unisex',110),(2,1,'Court Ace','sneaker','canvas','men',75),(3,2,'Vittoria','heel','leather','women',189),(4,2,'Marco','loafer','leather','men',165),(5,3,'Summit Pro','hiking','leather','unisex',220),(6,3,'Trail Lite','hiking','mesh','women',135),(7,4,'Cloudlet','sneaker','cork','women',69),(8,4,'Praia','sandal','cork','unisex',45);
INSERT INTO variant VALUES ('SP9-B42','1','black',42,'40001'),('SP9-W39','1','white',39,'40002'),('CA-W44','2','white',44,'40003'),('VI-R37','3','red',37,'40004'),('MA-N43','4','brown',43,'40005'),('SU-N41','5','brown',41,'40006'),('TL-G38','6','green',38,NULL),('CL-W38','7','white',38,'40008'),('PR-N40','8','brown',40,NULL);
INSERT INTO branch VALUES (1,'Solewise Centre','Plaza Nova','Porto',340,'2011-03-05',1),(2,'Solewise Outlet','Rio Mall','Braga',520,'2018-11-16',3),(3,'Solewise Beach',NULL,'Faro',120,'2021-06-01',5),(4,'Solewise Express','Plaza Nova','Porto',60,'2023-04-22',NULL);
INSERT INTO clerk VALUES (1,'Ines Matos',1,'2011-02-15',14.5,NULL),(2,'Rui Paiva',1,'2017-08-01',10.2,1),(3,'Carla Nunes',2,'2014-05-20',13.8,1),(4,'Leo Faria',2,'2022-09-12',9.4,3),(5,'Gil Ramos',3,'2021-05-25',12,1),(6,'Bia Couto',3,'2023-06-01',9.1,5);
INSERT INTO stocklevel VALUES (1,'SP9-B42',12,5),(1,'VI-R37',3,4),(1,'MA-N43',7,3),(1,'CL-W38',0,6),(2,'SP9-B42',25,8),(2,'CA-W44',14,5),(2,'SU-N41',2,3),(2,'TL-G38',9,2),(3,'PR-N40',30,10),(3,'CL-W38',11,6);
INSERT INTO sale VALUES (1,1,'SP9-B42','2024-02-03',110,'card','N'),(2,2,'VI-R37','2024-02-10',170,'card','Y'),(3,4,'CA-W44','2024-02-17',60,'cash','N'),(4,3,'SU-N41','2024-03-02',198,'card','N'),(5,5,'PR-N40','2024-03-09',45,'cash','N'),(6,6,'CL-W38','2024-03-30',69,'mobile','N'),(7,2,'SP9-B42','2024-04-05',99,'card','N'),(8,5,'PR-N40','2024-04-06',40,'card','Y'),(9,4,'SP9-B42','2024-04-20',88,'mobile','N'),(10,2,'MA-N43','2024-04-21',165,'card','N');
-- Q: When was Hillgoat founded?
SELECT yearfounded FROM brand WHERE brandname = 'Hillgoat';
-- Q: leather styles with their list price
SELECT stylename, listprice FROM style WHERE material = 'leather';
-- Q: Which branch has the largest floor space?
SELECT branchname FROM branch ORDER BY floorspace DESC LIMIT 1;
-- Q: How many sales were paid by card?
SELECT count(*) FROM sale WHERE payment = 'card';
-- Q: Average and highest hourly wage of the clerks
SELECT avg(hourlywage), max(hourlywage) FROM clerk;
-- Q: How many styles does each brand make and what do they cost on average?
SELECT b.brandname, count(*), avg(s.listprice) FROM brand AS b JOIN style AS s ON s.brandid = b.brandid GROUP BY b.brandid;
-- Q: Who manages the shop in Faro?
SELECT c.fullname FROM branch AS b JOIN clerk AS c ON b.manager = c.clerkid WHERE b.city = 'Faro';
-- Q: Who reports to Ines Matos?
SELECT c.fullname FROM clerk AS c JOIN clerk AS b ON c.bossid = b.clerkid WHERE b.fullname = 'Ines Matos';
-- Q: pairs in stock per branch
SELECT b.branchname, sum(k.pairs) FROM branch AS b JOIN stocklevel AS k ON k.branchid = b.branchid GROUP BY b.branchid;
-- Q: In which sizes do we sell the Sprint 9?
SELECT v.eusize FROM variant AS v JOIN style AS s ON v.styleid = s.styleid WHERE s.stylename = 'Sprint 9';
-- Q: Clerks with at least two sales
SELECT c.fullname FROM clerk AS c JOIN sale AS s ON s.clerkid = c.clerkid GROUP BY c.clerkid HAVING count(*) >= 2;
-- Q: Women's or unisex styles between 60 and 140
SELECT stylename FROM style WHERE (gender = 'women' OR gender = 'unisex') AND listprice BETWEEN 60 AND 140;
-- Q: Which colour do customers buy most?
SELECT v.colour FROM variant AS v JOIN sale AS s ON s.sku = v.sku GROUP BY v.colour ORDER BY count(*) DESC LIMIT 1;
-- Q: Branches with no stock recorded
SELECT branchname FROM branch WHERE branchid NOT IN (SELECT branchid FROM stocklevel);
-- Q: Brands we carry not one style of
SELECT brandname FROM brand WHERE brandid NOT IN (SELECT brandid FROM style);
-- Q: Which skus are kept in Braga as well as in Porto?
SELECT k.sku FROM stocklevel AS k JOIN branch AS b ON k.branchid = b.branchid WHERE b.city = 'Braga' INTERSECT SELECT k.sku FROM stocklevel AS k JOIN branch AS b ON k.branchid = b.branchid WHERE b.city = 'Porto';
-- Q: Which brand has brought in the most money from sales?
SELECT b.brandname FROM brand AS b JOIN style AS s ON s.brandid = b.brandid JOIN variant AS v ON v.styleid = s.styleid JOIN sale AS x ON x.sku = v.sku GROUP BY b.brandid ORDER BY sum(x.soldprice) DESC LIMIT 1;
-- Q: Styles listed above the average price
SELECT stylename FROM style WHERE listprice > (SELECT avg(listprice) FROM style);
-- Q: Clerks who have sold shoes but never taken one back (returned Y)
SELECT c.fullname FROM clerk AS c JOIN sale AS s ON s.clerkid = c.clerkid EXCEPT SELECT c.fullname FROM clerk AS c JOIN sale AS s ON s.clerkid = c.clerkid WHERE s.returned = 'Y';
-- Q: Where do we need to reorder? Branch name and sku whose pairs are below the reorder mark.
SELECT b.branchname, k.sku FROM branch AS b JOIN stocklevel AS k ON k.branchid = b.branchid WHERE k.pairs < k.reorderat;
-- Q: What percentage of sales were returned?
SELECT 100.0 * sum(CASE WHEN returned = 'Y' THEN 1 ELSE 0 END) / count(*) FROM sale;
-- Q: revenue by month
SELECT strftime('%Y-%m', soldon), sum(soldprice) FROM sale GROUP BY strftime('%Y-%m', soldon);
-- Q: How much was knocked off the list price in each sale? Sale number and discount.
SELECT x.saleid, s.listprice - x.soldprice FROM sale AS x JOIN variant AS v ON x.sku = v.sku JOIN style AS s ON v.styleid = s.styleid;
-- Q: skus lacking a barcode
SELECT sku FROM variant WHERE barcode IS NULL;
