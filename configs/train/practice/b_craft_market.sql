CREATE TABLE sellers (seller_id INTEGER PRIMARY KEY, shop_name TEXT, owner TEXT, state TEXT, joined DATE, verified TEXT);
CREATE TABLE listings (listing_id INTEGER PRIMARY KEY, seller_id INTEGER REFERENCES sellers(seller_id), title TEXT, category TEXT, price REAL, quantity INTEGER, listed_at DATE, material TEXT);
CREATE TABLE buyers (buyer_id INTEGER PRIMARY KEY, username TEXT, state TEXT, email TEXT);
CREATE TABLE purchases (purchase_id INTEGER PRIMARY KEY, buyer_id INTEGER REFERENCES buyers(buyer_id), listing_id INTEGER REFERENCES listings(listing_id), bought_at DATE, quantity INTEGER, shipping_fee REAL, refunded TEXT);
CREATE TABLE favorites (buyer_id INTEGER REFERENCES buyers(buyer_id), listing_id INTEGER REFERENCES listings(listing_id), PRIMARY KEY (buyer_id, listing_id));
CREATE TABLE feedback (purchase_id INTEGER PRIMARY KEY REFERENCES purchases(purchase_id), stars INTEGER, comment TEXT, posted_at DATE);
INSERT INTO sellers VALUES (1,'Knotty Knits','Bea Lowell','Vermont','2018-04-12','Y'),(2,'Clay and Co','Ramon Diaz','Oregon','2019-09-01','Y'),(3,'Paper Moon','Sun Li','Oregon','2021-02-14','N'),(4,'Rust Works','Hank Fell','Ohio','2022-07-30','N'),(5,'Wax Poetic','Nell Gray','Maine','2024-01-08','N');
INSERT INTO listings VALUES (1,1,'Cable scarf','clothing',48,12,'2023-01-10','wool'),(2,1,'Baby mittens','clothing',18,30,'2023-02-11','wool'),(3,2,'Speckled mug','kitchen',26,20,'2023-03-05','stoneware'),(4,2,'Salad bowl','kitchen',64,4,'2023-03-06','stoneware'),(5,3,'Moon phase print','art',22,50,'2023-04-01','paper'),(6,3,'Folded lamp','home',75,3,'2023-05-19','paper'),(7,4,'Bottle opener','kitchen',15,0,'2023-06-02','steel'),(8,4,'Garden heron','home',140,1,'2023-06-20','steel'),(9,2,'Bud vase','home',32,9,'2023-08-15',NULL);
INSERT INTO buyers VALUES (1,'teatime77','Ohio','tt@mail.example'),(2,'greenthumb','Oregon',NULL),(3,'mrs_pine','Vermont','pine@mail.example'),(4,'jolt','Texas','jolt@mail.example'),(5,'aquarella','Oregon','aq@mail.example'),(6,'nightowl','Texas',NULL);
INSERT INTO purchases VALUES (1,1,3,'2023-04-02',2,6.5,'N'),(2,3,1,'2023-10-11',1,5,'N'),(3,2,8,'2023-11-03',1,35,'Y'),(4,4,5,'2023-11-20',3,4,'N'),(5,1,4,'2023-12-01',1,12,'N'),(6,5,3,'2023-12-05',4,9.5,'N'),(7,2,9,'2023-12-09',1,7,'N'),(8,4,3,'2024-01-15',1,6.5,'Y'),(9,3,2,'2024-01-20',2,4.5,'N'),(10,1,7,'2024-02-02',1,3.5,'N');
INSERT INTO favorites VALUES (1,4),(1,8),(2,8),(3,6),(4,5),(5,4),(5,6),(6,8);
INSERT INTO feedback VALUES (1,5,'Love it','2023-04-20'),(2,4,NULL,'2023-10-25'),(3,1,'Arrived bent','2023-11-15'),(4,5,'Gorgeous','2023-12-02'),(6,3,'One chipped','2023-12-19'),(7,5,NULL,'2023-12-20'),(8,2,'Too small','2024-01-30');
-- Q: How many sellers are verified?
SELECT count(*) FROM sellers WHERE verified = 'Y';
-- Q: what's for sale in the kitchen category, title and price
SELECT title, price FROM listings WHERE category = 'kitchen';
-- Q: Which listing is sold out (quantity 0)?
SELECT title FROM listings WHERE quantity = 0;
-- Q: List the different materials, leaving out unknown ones.
SELECT DISTINCT material FROM listings WHERE material IS NOT NULL;
-- Q: Usernames of buyers from Oregon, in alphabetical order
SELECT username FROM buyers WHERE state = 'Oregon' ORDER BY username;
-- Q: How many listings and what average price per shop?
SELECT s.shop_name, count(*), avg(l.price) FROM sellers AS s JOIN listings AS l ON l.seller_id = s.seller_id GROUP BY s.seller_id;
-- Q: Which listing was purchased most often?
SELECT l.title FROM listings AS l JOIN purchases AS p ON p.listing_id = l.listing_id GROUP BY l.listing_id ORDER BY count(*) DESC LIMIT 1;
-- Q: Buyers with three or more purchases
SELECT b.username FROM buyers AS b JOIN purchases AS p ON p.buyer_id = b.buyer_id GROUP BY b.buyer_id HAVING count(*) >= 3;
-- Q: Show the comments on the Speckled mug.
SELECT f.comment FROM feedback AS f JOIN purchases AS p ON f.purchase_id = p.purchase_id JOIN listings AS l ON p.listing_id = l.listing_id WHERE l.title = 'Speckled mug';
-- Q: Which listing has been favorited by the most people?
SELECT l.title FROM listings AS l JOIN favorites AS f ON f.listing_id = l.listing_id GROUP BY l.listing_id ORDER BY count(*) DESC LIMIT 1;
-- Q: cheapest and dearest price in each category
SELECT category, min(price), max(price) FROM listings GROUP BY category;
-- Q: What did teatime77 buy and when?
SELECT l.title, p.bought_at FROM purchases AS p JOIN listings AS l ON p.listing_id = l.listing_id JOIN buyers AS b ON p.buyer_id = b.buyer_id WHERE b.username = 'teatime77';
-- Q: Shops that haven't listed anything
SELECT shop_name FROM sellers WHERE seller_id NOT IN (SELECT seller_id FROM listings);
-- Q: Which states have both sellers and buyers?
SELECT state FROM sellers INTERSECT SELECT state FROM buyers;
-- Q: Buyers who favorited something but never bought anything
SELECT b.username FROM buyers AS b JOIN favorites AS f ON f.buyer_id = b.buyer_id EXCEPT SELECT b.username FROM buyers AS b JOIN purchases AS p ON p.buyer_id = b.buyer_id;
-- Q: Which shop has the best average stars?
SELECT s.shop_name FROM sellers AS s JOIN listings AS l ON l.seller_id = s.seller_id JOIN purchases AS p ON p.listing_id = l.listing_id JOIN feedback AS f ON f.purchase_id = p.purchase_id GROUP BY s.seller_id ORDER BY avg(f.stars) DESC LIMIT 1;
-- Q: What was paid for each purchase, price times quantity plus the shipping fee?
SELECT p.purchase_id, l.price * p.quantity + p.shipping_fee FROM purchases AS p JOIN listings AS l ON p.listing_id = l.listing_id;
-- Q: purchases per month
SELECT strftime('%Y-%m', bought_at), count(*) FROM purchases GROUP BY strftime('%Y-%m', bought_at);
-- Q: What percentage of purchases got refunded?
SELECT 100.0 * sum(CASE WHEN refunded = 'Y' THEN 1 ELSE 0 END) / count(*) FROM purchases;
-- Q: Purchases without any feedback: ids
SELECT purchase_id FROM purchases WHERE NOT EXISTS (SELECT 1 FROM feedback WHERE feedback.purchase_id = purchases.purchase_id);
-- Q: Listings priced above the average of all listings
SELECT title FROM listings WHERE price > (SELECT avg(price) FROM listings);
