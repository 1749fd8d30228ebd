CREATE TABLE creamery (creamery_no INTEGER PRIMARY KEY, creamery_name TEXT, canton TEXT, founded INTEGER, staff INTEGER);
CREATE TABLE cheese (cheese_no INTEGER PRIMARY KEY, cheese_name TEXT, milk TEXT, texture TEXT, fat_in_dry REAL, min_weeks INTEGER, creamery_no INTEGER REFERENCES creamery(creamery_no));
CREATE TABLE wheel (wheel_no INTEGER PRIMARY KEY, cheese_no INTEGER REFERENCES cheese(cheese_no), made_on DATE, shelf TEXT, kg REAL, sold_on DATE, price_per_kg REAL);
CREATE TABLE award (award_no INTEGER PRIMARY KEY, cheese_no INTEGER REFERENCES cheese(cheese_no), fair TEXT, year INTEGER, medal TEXT);
INSERT INTO creamery VALUES (1,'Alpkäserei Hubel','Bern',1888,4),(2,'Fromagerie du Bief','Jura',1921,11),(3,'Caseificio Valmara','Ticino',1974,6),(4,'Molkerei Sonnhalde','Bern',1953,19),(5,'Käserei Tobel','Glarus',2008,3);
INSERT INTO cheese VALUES (1,'Hubelkäse','cow','hard',49.0,60,1),(2,'Tomme du Bief','cow','semi-soft',45.0,6,2),(3,'Cendré','goat','soft',42.0,3,2),(4,'Valmara Vecchio','cow','hard',47.5,35,3),(5,'Robiola','sheep','soft',55.0,2,3),(6,'Sonnhalder','cow','semi-hard',50.0,14,4),(7,'Ziger Rustic','goat','semi-hard',30.0,20,5),(8,'Bergblau','cow','semi-soft',52.0,9,4);
INSERT INTO wheel VALUES (1,1,'2021-06-20','A1',8.2,'2023-01-14',46.0),(2,1,'2021-07-02','A1',7.9,NULL,NULL),(3,2,'2022-09-10','B3',2.1,'2022-11-25',24.5),(4,4,'2022-01-15','A2',6.6,'2022-12-20',31.0),(5,6,'2022-05-30','C1',5.8,'2022-10-08',22.0),(6,6,'2022-06-04','C1',6.0,'2022-12-02',22.5),(7,7,'2022-08-19','B3',1.4,NULL,NULL),(8,3,'2023-02-14','D2',0.3,'2023-03-20',38.0),(9,8,'2023-01-28','D2',3.3,'2023-04-11',27.0);
INSERT INTO award VALUES (1,1,'Alpine Cheese Days',2018,'gold'),(2,1,'Alpine Cheese Days',2022,'gold'),(3,3,'Salon des Saveurs',2021,'bronze'),(4,8,'Alpine Cheese Days',2022,'silver'),(5,4,'Salon des Saveurs',2019,'silver'),(6,6,'Salon des Saveurs',2021,'gold'),(7,1,'Salon des Saveurs',2023,'silver');
-- Q: Which cheeses are made of goat milk?
SELECT cheese_name FROM cheese WHERE milk = 'goat';
-- Q: How many wheels have not been sold yet?
SELECT count(*) FROM wheel WHERE sold_on IS NULL;
-- Q: creameries in Bern and the year they were founded
SELECT creamery_name, founded FROM creamery WHERE canton = 'Bern';
-- Q: Which cheese has the highest fat in dry matter?
SELECT cheese_name FROM cheese ORDER BY fat_in_dry DESC LIMIT 1;
-- Q: Show all textures without duplicates.
SELECT DISTINCT texture FROM cheese;
-- Q: How many cheeses does each creamery make, most first?
SELECT creamery.creamery_name, count(*) FROM creamery JOIN cheese ON creamery.creamery_no = cheese.creamery_no GROUP BY creamery.creamery_no ORDER BY count(*) DESC;
-- Q: Which cheese has won the most awards?
SELECT cheese.cheese_name FROM cheese JOIN award ON cheese.cheese_no = award.cheese_no GROUP BY cheese.cheese_no ORDER BY count(*) DESC LIMIT 1;
-- Q: total weight of wheels on each shelf
SELECT shelf, sum(kg) FROM wheel GROUP BY shelf;
-- Q: What gold medals were won? Give cheese, fair and year.
SELECT cheese.cheese_name, award.fair, award.year FROM award JOIN cheese ON award.cheese_no = cheese.cheese_no WHERE award.medal = 'gold';
-- Q: Milk types whose cheeses must ripen over 10 weeks at minimum, on average
SELECT milk FROM cheese GROUP BY milk HAVING avg(min_weeks) > 10;
-- Q: Lightest and heaviest wheel of Sonnhalder
SELECT min(wheel.kg), max(wheel.kg) FROM wheel JOIN cheese ON wheel.cheese_no = cheese.cheese_no WHERE cheese.cheese_name = 'Sonnhalder';
-- Q: What cow cheeses ripen at least 30 weeks?
SELECT cheese_name FROM cheese WHERE milk = 'cow' AND min_weeks >= 30;
-- Q: Which cheeses have never won a medal?
SELECT cheese_name FROM cheese WHERE cheese_no NOT IN (SELECT cheese_no FROM award);
-- Q: Which cheeses won at both the Alpine Cheese Days and the Salon des Saveurs?
SELECT cheese.cheese_name FROM cheese JOIN award ON cheese.cheese_no = award.cheese_no WHERE award.fair = 'Alpine Cheese Days' INTERSECT SELECT cheese.cheese_name FROM cheese JOIN award ON cheese.cheese_no = award.cheese_no WHERE award.fair = 'Salon des Saveurs';
-- Q: Which canton has the most awards?
SELECT creamery.canton FROM creamery JOIN cheese ON creamery.creamery_no = cheese.creamery_no JOIN award ON cheese.cheese_no = award.cheese_no GROUP BY creamery.canton ORDER BY count(*) DESC LIMIT 1;
-- Q: Which cheeses have no wheel in the cellar books?
SELECT cheese.cheese_name FROM cheese LEFT JOIN wheel ON cheese.cheese_no = wheel.cheese_no WHERE wheel.wheel_no IS NULL;
-- Q: What did each sold wheel bring in? Number and kilos times price.
SELECT wheel_no, kg * price_per_kg FROM wheel WHERE sold_on IS NOT NULL;
-- Q: How many days did every sold wheel mature, by cheese name?
SELECT cheese.cheese_name, julianday(wheel.sold_on) - julianday(wheel.made_on) FROM wheel JOIN cheese ON wheel.cheese_no = cheese.cheese_no WHERE wheel.sold_on IS NOT NULL;
-- Q: wheels made per year
SELECT strftime('%Y', made_on), count(*) FROM wheel GROUP BY strftime('%Y', made_on);
-- Q: share of the medals that are gold, in percent
SELECT 100.0 * sum(CASE WHEN medal = 'gold' THEN 1 ELSE 0 END) / count(*) FROM award;
