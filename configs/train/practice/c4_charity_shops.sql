CREATE TABLE charity (ch_code TEXT PRIMARY KEY, ch_name TEXT, cause TEXT, founded INTEGER, patron TEXT);
CREATE TABLE shop (shop_id INTEGER PRIMARY KEY, shop_name TEXT, ch_code TEXT REFERENCES charity(ch_code), town TEXT, opened DATE, rent REAL, manager_id INTEGER REFERENCES helper(helper_id));
CREATE TABLE helper (helper_id INTEGER PRIMARY KEY, helper_name TEXT, shop_id INTEGER REFERENCES shop(shop_id), town TEXT, started DATE, paid TEXT, hours_week REAL);
CREATE TABLE giver (giver_id INTEGER PRIMARY KEY, giver_name TEXT, town TEXT, gift_aid TEXT, email TEXT);
CREATE TABLE category (cat_id INTEGER PRIMARY KEY, cat_name TEXT, shelf TEXT);
CREATE TABLE bag (bag_no INTEGER PRIMARY KEY, giver_id INTEGER REFERENCES giver(giver_id), shop_id INTEGER REFERENCES shop(shop_id), brought_on DATE, weight_kg REAL, sorted_by INTEGER REFERENCES helper(helper_id));
CREATE TABLE item (item_id INTEGER PRIMARY KEY, bag_no INTEGER REFERENCES bag(bag_no), cat_id INTEGER REFERENCES category(cat_id), item_name TEXT, tag_price REAL, sold_price REAL, sold_on DATE);
INSERT INTO charity VALUES ('PAW','Paws in Need','animals',1961,'Lady Ambrose'),('HSP','Saint Clare Hospice','health',1984,NULL),('SEA','Lifeboat Friends','rescue',1902,'Admiral Tovey'),('KID','Bright Starts','children',2006,'Mo Castell');
INSERT INTO helper VALUES (1,'Wendy Ashe',1,'Marlow Hill','2009-03-02','Y',37.5),(2,'Ronan Pike',1,'Tidewell','2018-10-11','N',8),(3,'Cass Dunne',2,'Tidewell','2014-01-20','Y',35),(4,'Irma Vogel',2,'Tidewell','2021-05-06','N',12),(5,'Leroy Banks',3,'Marlow Hill','2019-08-19','Y',30),(6,'Poppy Reece',4,'Sandon','2023-02-13','N',6),(7,'Hugh Mellor',3,'Sandon','2024-01-08','N',4.5);
INSERT INTO shop VALUES (1,'Second Chance','PAW','Marlow Hill','2005-06-01',950,1),(2,'The Clare Shop','HSP','Tidewell','1999-11-15',720,3),(3,'Clare Books','HSP','Marlow Hill','2012-04-23',610,5),(4,'Anchor Rail','SEA','Sandon','2016-07-09',480,NULL),(5,'Paws Too','PAW','Tidewell','2024-03-01',830,NULL);
INSERT INTO giver VALUES (1,'Joan Sharpe','Marlow Hill','Y','joan@post.test'),(2,'Eli Marsh','Tidewell','N',NULL),(3,'Priti Kaul','Tidewell','Y','priti@post.test'),(4,'Frank Ogilvy','Sandon','Y',NULL),(5,'Beth Stone','Marlow Hill','N','beth@post.test'),(6,'Ada Sharpe','Marlow Hill','N',NULL);
INSERT INTO category VALUES (1,'ladies wear','rail'),(2,'mens wear','rail'),(3,'books','shelf A'),(4,'toys','basket'),(5,'china','cabinet'),(6,'electrical','back room');
INSERT INTO bag VALUES (1,1,1,'2024-01-15',7.2,1),(2,3,2,'2024-01-29',4.8,4),(3,1,3,'2024-02-06',12.5,5),(4,4,4,'2024-02-20',3.1,6),(5,2,2,'2024-03-04',9.4,3),(6,5,1,'2024-03-12',5.5,2),(7,3,3,'2024-03-18',15,NULL),(8,1,1,'2024-04-02',2.6,NULL);
INSERT INTO item VALUES (1,1,1,'wool coat',24,20,'2024-01-27'),(2,1,5,'rose teapot',12,12,'2024-02-03'),(3,2,2,'tweed jacket',30,26.5,'2024-02-09'),(4,2,4,'wooden train',8,8,'2024-02-01'),(5,3,3,'atlas of stars',15,11,'2024-02-24'),(6,3,3,'box of thrillers',5,5,'2024-02-10'),(7,4,1,'silk scarf',9.5,NULL,NULL),(8,5,5,'teapot stand',4,3,'2024-03-11'),(9,5,1,'evening dress',35,NULL,NULL),(10,6,4,'puppet theatre',18,18,'2024-03-22'),(11,6,2,'rain coat',14,10,'2024-04-05');
-- Q: Who is the patron of the charity whose cause is rescue?
SELECT patron FROM charity WHERE cause = 'rescue';
-- Q: Find the name and opening date of the shops run for Saint Clare Hospice.
SELECT s.shop_name, s.opened FROM shop AS s JOIN charity AS c ON s.ch_code = c.ch_code WHERE c.ch_name = 'Saint Clare Hospice';
-- Q: Show the name of each shop that has a manager, together with the manager's name.
SELECT s.shop_name, h.helper_name FROM shop AS s JOIN helper AS h ON s.manager_id = h.helper_id;
-- Q: Which helpers work in a shop outside the town they live in?
SELECT h.helper_name FROM helper AS h JOIN shop AS s ON h.shop_id = s.shop_id WHERE h.town <> s.town;
-- Q: How many bags has every giver brought? Names and numbers, most generous first.
SELECT g.giver_name, count(*) FROM giver AS g JOIN bag AS b ON b.giver_id = g.giver_id GROUP BY g.giver_id ORDER BY count(*) DESC;
-- Q: What are the codes of the charities with at least two shops?
SELECT ch_code FROM shop GROUP BY ch_code HAVING count(*) >= 2;
-- Q: List the names of categories no item belongs to.
SELECT cat_name FROM category WHERE NOT cat_id IN (SELECT cat_id FROM item);
-- Q: Who has given to Second Chance and also to Clare Books?
SELECT g.giver_name FROM giver AS g JOIN bag AS b ON b.giver_id = g.giver_id JOIN shop AS s ON b.shop_id = s.shop_id WHERE s.shop_name = 'Second Chance' INTERSECT SELECT g.giver_name FROM giver AS g JOIN bag AS b ON b.giver_id = g.giver_id JOIN shop AS s ON b.shop_id = s.shop_id WHERE s.shop_name = 'Clare Books';
-- Q: What are the average, lightest and heaviest weight of a bag?
SELECT avg(weight_kg), min(weight_kg), max(weight_kg) FROM bag;
-- Q: Find the items tagged above the average price, with their price, dearest first.
SELECT item_name, tag_price FROM item WHERE tag_price > (SELECT avg(tag_price) FROM item) ORDER BY tag_price DESC;
-- Q: Show id and name of the items whose name contains 'teapot' or ends with 'coat'.
SELECT item_id, item_name FROM item WHERE item_name LIKE '%teapot%' OR item_name LIKE '%coat';
-- Q: Which shop pays the second highest rent?
SELECT shop_name FROM shop ORDER BY rent DESC LIMIT 1 OFFSET 1;
-- Q: In which shelf places do we keep things that came from Tidewell givers? Each only once.
SELECT DISTINCT c.shelf FROM category AS c JOIN item AS i ON i.cat_id = c.cat_id JOIN bag AS b ON i.bag_no = b.bag_no JOIN giver AS g ON b.giver_id = g.giver_id WHERE g.town = 'Tidewell';
-- Q: What are the names of the givers from Marlow Hill, except those who have brought a bag?
SELECT giver_name FROM giver WHERE town = 'Marlow Hill' AND NOT giver_id IN (SELECT giver_id FROM bag);
-- Q: heaviest bag of every shop id
SELECT shop_id, bag_no, weight_kg FROM (SELECT shop_id, bag_no, weight_kg, row_number() OVER (PARTITION BY shop_id ORDER BY weight_kg DESC) AS place FROM bag) WHERE place = 1;
-- Q: two priciest tags per category id
SELECT cat_id, item_name FROM (SELECT cat_id, item_name, row_number() OVER (PARTITION BY cat_id ORDER BY tag_price DESC) AS place FROM item) WHERE place <= 2;
-- Q: What percent of helpers are paid?
SELECT 100.0 * sum(CASE WHEN paid = 'Y' THEN 1 ELSE 0 END) / count(*) FROM helper;
-- Q: how much of all sales money comes from each category, as a fraction
SELECT c.cat_name, CAST(sum(i.sold_price) AS REAL) / (SELECT sum(sold_price) FROM item) FROM category AS c JOIN item AS i ON i.cat_id = c.cat_id GROUP BY c.cat_id;
-- Q: Bags up to 5 kg are 'light', up to 10 'medium', beyond that 'heavy': bag number and label
SELECT bag_no, CASE WHEN weight_kg <= 5 THEN 'light' WHEN weight_kg <= 10 THEN 'medium' ELSE 'heavy' END FROM bag;
-- Q: per town, how many givers have gift aid and how many have not?
SELECT town, sum(CASE WHEN gift_aid = 'Y' THEN 1 ELSE 0 END), sum(CASE WHEN gift_aid = 'N' THEN 1 ELSE 0 END) FROM giver GROUP BY town;
-- Q: Which charity has no shop?
SELECT c.ch_name FROM charity AS c WHERE NOT EXISTS (SELECT * FROM shop AS s WHERE s.ch_code = c.ch_code);
-- Q: shops where nobody helps yet
SELECT s.shop_name FROM shop AS s LEFT JOIN helper AS h ON h.shop_id = s.shop_id WHERE h.helper_id IS NULL;
-- Q: days each sold item stood in the shop: item name, days since its bag was brought
SELECT i.item_name, julianday(i.sold_on) - julianday(b.brought_on) FROM item AS i JOIN bag AS b ON i.bag_no = b.bag_no WHERE i.sold_on IS NOT NULL;
-- Q: takings per month
SELECT strftime('%Y-%m', sold_on), sum(sold_price) FROM item WHERE sold_on IS NOT NULL GROUP BY strftime('%Y-%m', sold_on);
-- Q: By how much was each sold item marked down from its tag?
SELECT item_name, tag_price - sold_price FROM item WHERE sold_price IS NOT NULL;
-- Q: kilos brought in so far, running total by date
SELECT brought_on, sum(weight_kg) OVER (ORDER BY brought_on) FROM bag;
