CREATE TABLE venues (venue_id INTEGER PRIMARY KEY, venue_name TEXT, town TEXT, capacity INTEGER, indoor TEXT);
CREATE TABLE acts (act_id INTEGER PRIMARY KEY, act_name TEXT, style TEXT, home_country TEXT, formed_year INTEGER);
CREATE TABLE gigs (gig_id INTEGER PRIMARY KEY, venue_id INTEGER REFERENCES venues(venue_id), headliner_id INTEGER REFERENCES acts(act_id), support_id INTEGER REFERENCES acts(act_id), gig_date DATE, doors TEXT, face_price REAL, sold_out INTEGER);
CREATE TABLE fans (fan_id INTEGER PRIMARY KEY, fan_name TEXT, email TEXT, joined DATE, stars REAL);
CREATE TABLE listings (listing_id INTEGER PRIMARY KEY, gig_id INTEGER REFERENCES gigs(gig_id), seller_id INTEGER REFERENCES fans(fan_id), block TEXT, qty INTEGER, ask_price REAL, listed_on DATE, state TEXT);
CREATE TABLE trades (trade_id INTEGER PRIMARY KEY, listing_id INTEGER REFERENCES listings(listing_id), buyer_id INTEGER REFERENCES fans(fan_id), traded_on DATE, qty INTEGER, price_each REAL, fee REAL);
CREATE TABLE disputes (dispute_id INTEGER PRIMARY KEY, trade_id INTEGER REFERENCES trades(trade_id), opened_on DATE, reason TEXT, refunded REAL);
INSERT INTO venues VALUES (1,'Tin Roof Arena','Bexford',12500,'Y'),(2,'Harbour Green','Salt Quay',22000,'N'),(3,'The Undercroft','Bexford',450,'Y'),(4,'Grand Roxy','Midhaven',2800,'Y'),(5,'Quarry Bowl','Salt Quay',9000,'N');
INSERT INTO acts VALUES (1,'Velvet Moths','indie','UK',2009),(2,'Rufus & the Tides','soul','USA',1998),(3,'Ka-Ra-Ko','pop','Korea',2018),(4,'The Iron Lungs','metal','Finland',1991),(5,'Moth Eaten Choir','folk','UK',2015),(6,'DJ Halogen','techno','Germany',NULL);
INSERT INTO gigs VALUES (1,1,3,NULL,'2024-06-14','18:00',95,1),(2,2,2,1,'2024-06-22','16:00',70,0),(3,3,5,NULL,'2024-07-02','19:30',18,1),(4,4,1,5,'2024-07-09','19:00',42,1),(5,2,4,6,'2024-07-20','15:00',65,0),(6,1,3,6,'2024-08-03','18:00',110,1);
INSERT INTO fans VALUES (1,'Lois Tandy','lois@fans.example','2021-03-03',4.8),(2,'Marek Zelny','marek@fans.example','2022-05-10',3.1),(3,'Pip Orchard',NULL,'2022-11-30',4.2),(4,'Sunita Pal','sunita@fans.example','2023-01-15',NULL),(5,'Ed Croaker','ed@fans.example','2023-06-06',2.4),(6,'Noor Haddad',NULL,'2024-02-01',5.0);
INSERT INTO listings VALUES (1,1,2,'B4',2,180,'2024-05-01','sold'),(2,1,5,'floor',4,260,'2024-05-20','open'),(3,4,1,'stalls',1,42,'2024-06-01','sold'),(4,4,2,'circle',2,75,'2024-06-03','sold'),(5,6,5,'floor',2,340,'2024-06-30','sold'),(6,3,3,'standing',1,20,'2024-06-12','withdrawn'),(7,2,1,'lawn',3,55,'2024-06-10','sold'),(8,6,2,'A1',2,295,'2024-07-11','open');
INSERT INTO trades VALUES (1,1,4,'2024-05-04',2,175,35),(2,3,6,'2024-06-02',1,42,4.2),(3,4,3,'2024-06-18',2,70,14),(4,5,4,'2024-07-08',1,340,34),(5,5,3,'2024-07-15',1,330,33),(6,7,6,'2024-06-15',3,50,15);
INSERT INTO disputes VALUES (1,1,'2024-06-15','fake ticket',350),(2,4,'2024-07-20','late delivery',0),(3,5,'2024-08-04','fake ticket',NULL);
-- Q: Find the name and town of the venues that hold more people than the average venue.
SELECT venue_name, town FROM venues WHERE capacity > (SELECT avg(capacity) FROM venues);
-- Q: Show for each gig with a support act its date, the headliner's name and the support's name.
SELECT T1.gig_date, T2.act_name, T3.act_name FROM gigs AS T1 JOIN acts AS T2 ON T1.headliner_id = T2.act_id JOIN acts AS T3 ON T1.support_id = T3.act_id;
-- Q: List the name of each venue and how many gigs it hosts, most first.
SELECT T1.venue_name, count(*) FROM venues AS T1 JOIN gigs AS T2 ON T1.venue_id = T2.venue_id GROUP BY T1.venue_id ORDER BY count(*) DESC;
-- Q: Which fans have put up at least two listings? Give the id, the name and the number.
SELECT T1.fan_id, T1.fan_name, count(*) FROM fans AS T1 JOIN listings AS T2 ON T1.fan_id = T2.seller_id GROUP BY T1.fan_id HAVING count(*) >= 2;
-- Q: Which acts have Moth in their name? Show name and style.
SELECT act_name, style FROM acts WHERE act_name LIKE '%Moth%';
-- Q: Show the ids and names of acts that have never been a headliner.
SELECT act_id, act_name FROM acts WHERE NOT act_id IN (SELECT headliner_id FROM gigs);
-- Q: Find the names of fans who are both buyers and sellers.
SELECT T1.fan_name FROM fans AS T1 JOIN listings AS T2 ON T1.fan_id = T2.seller_id INTERSECT SELECT T1.fan_name FROM fans AS T1 JOIN trades AS T2 ON T1.fan_id = T2.buyer_id;
-- Q: What are the average, minimum and maximum asking price in each block?
SELECT block, avg(ask_price), min(ask_price), max(ask_price) FROM listings GROUP BY block;
-- Q: Which headliner draws the highest average asking price? Give the act's name.
SELECT T1.act_name FROM acts AS T1 JOIN gigs AS T2 ON T1.act_id = T2.headliner_id JOIN listings AS T3 ON T2.gig_id = T3.gig_id GROUP BY T1.act_id ORDER BY avg(T3.ask_price) DESC LIMIT 1;
-- Q: List the listing ids and blocks of the listings that led to no trade.
SELECT listing_id, block FROM listings WHERE NOT listing_id IN (SELECT listing_id FROM trades);
-- Q: What are the names of buyers with a dispute about a fake ticket?
SELECT T1.fan_name FROM fans AS T1 JOIN trades AS T2 ON T1.fan_id = T2.buyer_id JOIN disputes AS T3 ON T2.trade_id = T3.trade_id WHERE T3.reason = 'fake ticket';
-- Q: Which towns have a venue that is not indoor (N)?
SELECT DISTINCT town FROM venues WHERE indoor = 'N';
-- Q: how far is the asking price above face price on every listing?
SELECT T2.listing_id, T2.ask_price - T1.face_price FROM gigs AS T1 JOIN listings AS T2 ON T1.gig_id = T2.gig_id;
-- Q: What did each trade come to, quantity times price plus the fee?
SELECT trade_id, qty * price_each + fee FROM trades;
-- Q: what percentage of gigs is sold out?
SELECT 100.0 * sum(CASE WHEN sold_out = 1 THEN 1 ELSE 0 END) / count(*) FROM gigs;
-- Q: fees earned per month
SELECT strftime('%Y-%m', traded_on), sum(fee) FROM trades GROUP BY strftime('%Y-%m', traded_on);
-- Q: Days between listing and trade, per trade id
SELECT T2.trade_id, julianday(T2.traded_on) - julianday(T1.listed_on) FROM listings AS T1 JOIN trades AS T2 ON T1.listing_id = T2.listing_id;
-- Q: cheapest offer for each gig: gig id, listing id, asking price
SELECT gig_id, listing_id, ask_price FROM (SELECT gig_id, listing_id, ask_price, row_number() OVER (PARTITION BY gig_id ORDER BY ask_price) AS place FROM listings) WHERE place = 1;
-- Q: sold and open listings side by side for every seller's name
SELECT T1.fan_name, sum(CASE WHEN T2.state = 'sold' THEN 1 ELSE 0 END), sum(CASE WHEN T2.state = 'open' THEN 1 ELSE 0 END) FROM fans AS T1 JOIN listings AS T2 ON T1.fan_id = T2.seller_id GROUP BY T1.fan_id;
-- Q: Whose star rating is missing?
SELECT fan_name FROM fans WHERE stars IS NULL;
-- Q: Sort venues into club under 1000, hall under 10000, stadium otherwise
SELECT venue_name, CASE WHEN capacity < 1000 THEN 'club' WHEN capacity < 10000 THEN 'hall' ELSE 'stadium' END FROM venues;
-- Q: fan names with email, or 'unknown'
SELECT fan_name, COALESCE(email, 'unknown') FROM fans;
-- Q: venues with no gig planned
SELECT T1.venue_name FROM venues AS T1 WHERE NOT EXISTS (SELECT * FROM gigs AS T2 WHERE T2.venue_id = T1.venue_id);
-- Q: the second most expensive gig at face price: its id
SELECT gig_id FROM gigs ORDER BY face_price DESC LIMIT 1 OFFSET 1;
