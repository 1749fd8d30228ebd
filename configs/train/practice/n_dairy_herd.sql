CREATE TABLE farms (id INTEGER PRIMARY KEY, name TEXT, owner TEXT, parish TEXT, pasture_ha REAL);
CREATE TABLE cows (tag TEXT PRIMARY KEY, name TEXT, breed TEXT, born DATE, farm_id INTEGER REFERENCES farms(id), dam_tag TEXT REFERENCES cows(tag), status TEXT);
CREATE TABLE milkings (id INTEGER PRIMARY KEY, cow_tag TEXT REFERENCES cows(tag), date DATE, session TEXT, litres REAL, fat_pct REAL);
CREATE TABLE treatments (id INTEGER PRIMARY KEY, cow_tag TEXT REFERENCES cows(tag), date DATE, ailment TEXT, cost REAL, vet TEXT);
INSERT INTO farms VALUES (1,'Nant Farm','Emrys Pugh','Llanfair',62.5),(2,'Brook End','Carol Tibbs','Ashford',88.0),(3,'High Bank','Neil Garth','Ashford',41.2),(4,'Tŷ Gwyn','Rhian Lloyd','Llanfair',120.0);
INSERT INTO cows VALUES ('UK01','Buttercup','Jersey','2015-03-10',1,NULL,'milking'),('UK02','Clover','Jersey','2018-04-22',1,'UK01','milking'),('UK03','Bess','Holstein','2016-09-15',2,NULL,'dry'),('UK04','Dotty','Holstein','2019-02-01',2,'UK03','milking'),('UK05','Maple','Ayrshire','2017-11-11',3,NULL,'milking'),('UK06','Nettle','Holstein','2020-06-05',2,'UK03','milking'),('UK07','Queenie','Jersey','2014-08-27',1,NULL,'sold'),('UK08','Fern','Ayrshire','2021-01-19',3,'UK05','dry');
INSERT INTO milkings VALUES (1,'UK01','2023-05-01','morning',12.4,5.1),(2,'UK01','2023-05-01','evening',10.8,5.3),(3,'UK02','2023-05-01','morning',11.1,4.9),(4,'UK04','2023-05-01','morning',17.9,3.7),(5,'UK04','2023-05-02','evening',15.5,3.8),(6,'UK05','2023-05-02','morning',13.2,NULL),(7,'UK06','2023-05-02','morning',18.6,3.5),(8,'UK02','2023-06-03','evening',9.7,5.0),(9,'UK05','2023-06-03','morning',14.0,4.1),(10,'UK06','2023-06-03','evening',16.2,3.6);
INSERT INTO treatments VALUES (1,'UK01','2023-04-12','mastitis',85.0,'S. Bowen'),(2,'UK03','2023-03-02','lameness',60.0,'S. Bowen'),(3,'UK03','2023-05-20','milk fever',110.0,'A. Kaur'),(4,'UK05','2023-05-25','mastitis',92.0,'A. Kaur'),(5,'UK01','2023-06-30','lameness',55.0,'S. Bowen'),(6,'UK08','2023-07-08','ringworm',30.0,'S. Bowen');
-- Q: How many Jersey cows are on the books?
SELECT count(*) FROM cows WHERE breed = 'Jersey';
-- Q: names and owners of farms in Ashford
SELECT name, owner FROM farms WHERE parish = 'Ashford';
-- Q: Which cow is youngest?
SELECT name FROM cows ORDER BY born DESC LIMIT 1;
-- Q: What is the most litres a cow ever gave at one milking?
SELECT max(litres) FROM milkings;
-- Q: List all ailments treated, without repetition.
SELECT DISTINCT ailment FROM treatments;
-- Q: Litres given by each cow in all, cow name first
SELECT cows.name, sum(milkings.litres) FROM cows JOIN milkings ON cows.tag = milkings.cow_tag GROUP BY cows.tag;
-- Q: How many cows does each farm keep? Sort by that number, descending.
SELECT farms.name, count(*) FROM farms JOIN cows ON farms.id = cows.farm_id GROUP BY farms.id ORDER BY count(*) DESC;
-- Q: Which vet has charged the most altogether?
SELECT vet FROM treatments GROUP BY vet ORDER BY sum(cost) DESC LIMIT 1;
-- Q: What was Bess treated for, and when?
SELECT treatments.ailment, treatments.date FROM treatments JOIN cows ON treatments.cow_tag = cows.tag WHERE cows.name = 'Bess';
-- Q: average fat percentage by breed
SELECT cows.breed, avg(milkings.fat_pct) FROM cows JOIN milkings ON cows.tag = milkings.cow_tag GROUP BY cows.breed;
-- Q: Breeds with fewer than 3 cows
SELECT breed FROM cows GROUP BY breed HAVING count(*) < 3;
-- Q: Who are the daughters of Bess?
SELECT c.name FROM cows AS c JOIN cows AS d ON c.dam_tag = d.tag WHERE d.name = 'Bess';
-- Q: Which cows have never needed treatment?
SELECT name FROM cows WHERE tag NOT IN (SELECT cow_tag FROM treatments);
-- Q: Find cows that suffered from both mastitis and lameness.
SELECT cows.name FROM cows JOIN treatments ON cows.tag = treatments.cow_tag WHERE treatments.ailment = 'mastitis' INTERSECT SELECT cows.name FROM cows JOIN treatments ON cows.tag = treatments.cow_tag WHERE treatments.ailment = 'lameness';
-- Q: Which farm's cows produced the most milk?
SELECT farms.name FROM farms JOIN cows ON farms.id = cows.farm_id JOIN milkings ON cows.tag = milkings.cow_tag GROUP BY farms.id ORDER BY sum(milkings.litres) DESC LIMIT 1;
-- Q: Is there a farm without a single cow? Give its name.
SELECT name FROM farms WHERE NOT EXISTS (SELECT 1 FROM cows WHERE cows.farm_id = farms.id);
-- Q: milk per month
SELECT strftime('%Y-%m', date), sum(litres) FROM milkings GROUP BY strftime('%Y-%m', date);
-- Q: What share of the herd, in percent, is in milk (status milking)?
SELECT 100.0 * sum(CASE WHEN status = 'milking' THEN 1 ELSE 0 END) / count(*) FROM cows;
-- Q: Show the best two milkings of each cow: tag, date, litres.
SELECT cow_tag, date, litres FROM (SELECT cow_tag, date, litres, row_number() OVER (PARTITION BY cow_tag ORDER BY litres DESC) AS place FROM milkings) WHERE place <= 2;
-- Q: milkings where the fat was not measured - cow name and date
SELECT cows.name, milkings.date FROM milkings JOIN cows ON milkings.cow_tag = cows.tag WHERE milkings.fat_pct IS NULL;
