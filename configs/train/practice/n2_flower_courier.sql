CREATE TABLE florist (flo_id INTEGER PRIMARY KEY, flo_nm TEXT, flo_city TEXT, opened DATE, rating REAL);
CREATE TABLE bouquet (bq_id INTEGER PRIMARY KEY, flo_id INTEGER REFERENCES florist(flo_id), bq_nm TEXT, occasion TEXT, price REAL, stems INTEGER);
CREATE TABLE flower (fw_id INTEGER PRIMARY KEY, fw_nm TEXT, hue TEXT, origin TEXT, stem_cost REAL);
CREATE TABLE bouquet_flower (bq_id INTEGER REFERENCES bouquet(bq_id), fw_id INTEGER REFERENCES flower(fw_id), how_many INTEGER, PRIMARY KEY (bq_id, fw_id));
CREATE TABLE person (p_id INTEGER PRIMARY KEY, p_nm TEXT, p_city TEXT, p_street TEXT, email TEXT);
CREATE TABLE driver (drv_id INTEGER PRIMARY KEY, drv_nm TEXT, vehicle TEXT, hired DATE);
CREATE TABLE delivery (dl_id INTEGER PRIMARY KEY, bq_id INTEGER REFERENCES bouquet(bq_id), sender_id INTEGER REFERENCES person(p_id), receiver_id INTEGER REFERENCES person(p_id), drv_id INTEGER REFERENCES driver(drv_id), ordered_on DATE, delivered_on DATE, card_text TEXT, tip REAL);
INSERT INTO florist VALUES (1,'Petal Pushers','Leeds','2009-05-01',4.6),(2,'Stem and Leaf','York','2016-02-14',4.8),(3,'Bloomsmith','Leeds','2020-09-10',4.1),(4,'Wild Posy','Hull','2013-07-21',3.9);
INSERT INTO bouquet VALUES (1,1,'Sunny Morning','birthday',35,15),(2,1,'Quiet Garden','sympathy',48,20),(3,2,'Scarlet Heart','romance',60,24),(4,2,'Meadow Bunch','birthday',28,18),(5,3,'Ivory Grace','wedding',120,50),(6,3,'Little Thanks','thank you',22,9),(7,4,'Sea Breeze','birthday',31,14),(8,1,'Red Letter','romance',75,30);
INSERT INTO flower VALUES (1,'rose','red','Kenya',1.2),(2,'lily','white','Netherlands',1.5),(3,'sunflower','yellow','Spain',0.9),(4,'tulip','red','Netherlands',0.6),(5,'lavender','purple','France',0.4),(6,'peony','pink','Netherlands',2.1),(7,'orchid','white','Thailand',3.5);
INSERT INTO bouquet_flower VALUES (1,3,10),(1,5,5),(2,2,14),(2,5,6),(3,1,24),(4,3,4),(4,4,8),(4,5,6),(5,2,30),(5,1,20),(6,4,9),(7,5,14),(8,1,18),(8,4,12);
INSERT INTO person VALUES (1,'Ivy Cole','Leeds','Mill Lane','ivy@post.example'),(2,'Marek Dub','York','Castle Road',NULL),(3,'Fay Orton','Hull','Dock Street','fay@post.example'),(4,'Jon Reeve','Leeds','Park Row','jon@post.example'),(5,'Petra Hale','York','Castle Road','petra@post.example'),(6,'Abe Stone','Selby','Abbey Yard',NULL);
INSERT INTO driver VALUES (1,'Sid Marsh','van','2018-03-03'),(2,'Lena Fox','cargo bike','2021-06-15'),(3,'Raj Patel','van','2022-11-01'),(4,'Una Wray','scooter','2023-08-08');
INSERT INTO delivery VALUES (1,1,1,2,1,'2024-01-05','2024-01-06','Happy birthday',2),(2,3,4,1,2,'2024-02-13','2024-02-14','Be mine',5),(3,2,5,3,1,'2024-02-20','2024-02-22','Thinking of you',NULL),(4,8,4,1,3,'2024-03-01','2024-03-02',NULL,3),(5,6,2,5,2,'2024-03-11','2024-03-11','Thanks a lot',1.5),(6,4,3,4,1,'2024-03-19','2024-03-21','Happy birthday',NULL),(7,5,1,6,3,'2024-04-02','2024-04-06','Congratulations',10),(8,3,5,2,2,'2024-04-09','2024-04-10',NULL,4),(9,7,1,3,1,'2024-04-25','2024-04-26','Happy birthday',2.5);
-- Q: What's the most expensive bouquet?
SELECT bq_nm FROM bouquet ORDER BY price DESC LIMIT 1;
-- Q: List all flowers grown in the Netherlands with what one stem costs.
SELECT fw_nm, stem_cost FROM flower WHERE origin = 'Netherlands';
-- Q: Who drives a van?
SELECT drv_nm FROM driver WHERE vehicle = 'van';
-- Q: different occasions we make bouquets for
SELECT DISTINCT occasion FROM bouquet;
-- Q: When did Bloomsmith open?
SELECT opened FROM florist WHERE flo_nm = 'Bloomsmith';
-- Q: Number of bouquets and their average price at each florist
SELECT f.flo_nm, count(*), avg(b.price) FROM florist AS f JOIN bouquet AS b ON b.flo_id = f.flo_id GROUP BY f.flo_id;
-- Q: Who received flowers sent by Jon Reeve? No repeats.
SELECT DISTINCT r.p_nm FROM delivery AS d JOIN person AS s ON d.sender_id = s.p_id JOIN person AS r ON d.receiver_id = r.p_id WHERE s.p_nm = 'Jon Reeve';
-- Q: how many deliveries has each driver made
SELECT v.drv_nm, count(*) FROM driver AS v JOIN delivery AS d ON d.drv_id = v.drv_id GROUP BY v.drv_id;
-- Q: Birthday or romance bouquets costing between 30 and 60
SELECT bq_nm FROM bouquet WHERE (occasion = 'birthday' OR occasion = 'romance') AND price BETWEEN 30 AND 60;
-- Q: Which bouquets by Leeds florists contain more than 15 stems?
SELECT b.bq_nm FROM bouquet AS b JOIN florist AS f ON b.flo_id = f.flo_id WHERE f.flo_city = 'Leeds' AND b.stems > 15;
-- Q: Which colours have two or more flowers?
SELECT hue FROM flower GROUP BY hue HAVING count(*) >= 2;
-- Q: Total tips earned by Lena Fox
SELECT sum(d.tip) FROM delivery AS d JOIN driver AS v ON d.drv_id = v.drv_id WHERE v.drv_nm = 'Lena Fox';
-- Q: Which card message is written most often?
SELECT card_text FROM delivery WHERE card_text IS NOT NULL GROUP BY card_text ORDER BY count(*) DESC LIMIT 1;
-- Q: In which bouquets will I find lavender?
SELECT b.bq_nm FROM bouquet AS b JOIN bouquet_flower AS x ON x.bq_id = b.bq_id JOIN flower AS f ON x.fw_id = f.fw_id WHERE f.fw_nm = 'lavender';
-- Q: Flowers that appear in no bouquet
SELECT fw_nm FROM flower WHERE fw_id NOT IN (SELECT fw_id FROM bouquet_flower);
-- Q: Find the people who have both sent and received flowers.
SELECT p.p_nm FROM person AS p JOIN delivery AS d ON d.sender_id = p.p_id INTERSECT SELECT p.p_nm FROM person AS p JOIN delivery AS d ON d.receiver_id = p.p_id;
-- Q: Who was sent flowers but never sent any?
SELECT p.p_nm FROM person AS p JOIN delivery AS d ON d.receiver_id = p.p_id EXCEPT SELECT p.p_nm FROM person AS p JOIN delivery AS d ON d.sender_id = p.p_id;
-- Q: Which bouquet uses the greatest number of different flowers?
SELECT b.bq_nm FROM bouquet AS b JOIN bouquet_flower AS x ON x.bq_id = b.bq_id GROUP BY b.bq_id ORDER BY count(*) DESC LIMIT 1;
-- Q: All cities where we have either a florist or a customer.
SELECT flo_city FROM florist UNION SELECT p_city FROM person;
-- Q: Raw material cost of each bouquet: stems of every flower times what a stem costs
SELECT b.bq_nm, sum(x.how_many * f.stem_cost) FROM bouquet AS b JOIN bouquet_flower AS x ON x.bq_id = b.bq_id JOIN flower AS f ON x.fw_id = f.fw_id GROUP BY b.bq_id;
-- Q: What percentage of deliveries came without a card text?
SELECT 100.0 * sum(CASE WHEN card_text IS NULL THEN 1 ELSE 0 END) / count(*) FROM delivery;
-- Q: orders per month, earliest month first
SELECT strftime('%Y-%m', ordered_on), count(*) FROM delivery GROUP BY strftime('%Y-%m', ordered_on) ORDER BY strftime('%Y-%m', ordered_on);
-- Q: Drivers who haven't carried a single delivery yet
SELECT drv_nm FROM driver WHERE NOT EXISTS (SELECT 1 FROM delivery WHERE delivery.drv_id = driver.drv_id);
-- Q: Which two bouquets are the dearest at each florist id?
SELECT flo_id, bq_nm FROM (SELECT flo_id, bq_nm, row_number() OVER (PARTITION BY flo_id ORDER BY price DESC) AS place FROM bouquet) WHERE place <= 2;
