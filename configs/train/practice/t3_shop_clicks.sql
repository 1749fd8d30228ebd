CREATE TABLE wl_user (u_id INTEGER PRIMARY KEY, u_login TEXT, u_country TEXT, u_signup DATE, u_newsletter INTEGER);
CREATE TABLE wl_item (i_id INTEGER PRIMARY KEY, i_title TEXT, i_cat TEXT, i_price REAL, i_stock INTEGER, i_added DATE);
CREATE TABLE wl_visit (v_id INTEGER PRIMARY KEY, u_id INTEGER REFERENCES wl_user(u_id), v_day DATE, v_source TEXT, v_device TEXT, v_seconds INTEGER);
CREATE TABLE wl_view (w_id INTEGER PRIMARY KEY, v_id INTEGER REFERENCES wl_visit(v_id), i_id INTEGER REFERENCES wl_item(i_id), w_seconds INTEGER, w_added_to_cart INTEGER);
CREATE TABLE wl_search (s_id INTEGER PRIMARY KEY, v_id INTEGER REFERENCES wl_visit(v_id), s_term TEXT, s_hits INTEGER);
CREATE TABLE wl_purchase (p_id INTEGER PRIMARY KEY, v_id INTEGER REFERENCES wl_visit(v_id), i_id INTEGER REFERENCES wl_item(i_id), p_qty INTEGER, p_unit_price REAL, p_coupon TEXT, p_returned TEXT);
INSERT INTO wl_user VALUES (1,'inkpot','Ireland','2022-01-09',1),(2,'marbled','Japan','2022-06-30',0),(3,'qwill','Ireland','2023-02-14',1),(4,'nibnib','Kenya','2023-07-07',NULL),(5,'blotto','Peru','2023-12-01',0),(6,'vellumista','Japan','2024-01-20',1);
INSERT INTO wl_item VALUES (1,'Brass nib set','nibs',24.5,40,'2021-03-01'),(2,'Iron gall ink','ink',12.0,0,'2021-03-01'),(3,'Sepia ink','ink',10.5,75,'2022-05-12'),(4,'Laid paper pad','paper',18.9,22,'2020-11-11'),(5,'Goose quill','quills',6.0,130,'2022-10-31'),(6,'Gold ink','ink',32.0,8,'2023-09-09'),(7,'Turkey quill','quills',7.5,NULL,'2023-11-02');
INSERT INTO wl_visit VALUES (1,1,'2024-01-03','search','phone',310),(2,1,'2024-01-17','mail','desktop',820),(3,2,'2024-01-17','social','phone',95),(4,3,'2024-02-02','mail','desktop',400),(5,4,'2024-02-05','search','tablet',1260),(6,3,'2024-02-20','direct','phone',60),(7,6,'2024-03-01','search','desktop',505),(8,2,'2024-03-04','mail','desktop',730),(9,1,'2024-03-09','direct','phone',240);
INSERT INTO wl_view VALUES (1,1,1,80,0),(2,1,3,120,1),(3,2,1,200,1),(4,2,6,300,0),(5,3,5,40,0),(6,4,4,150,1),(7,5,6,410,1),(8,5,2,220,0),(9,5,3,90,1),(10,7,5,130,1),(11,8,5,100,1),(12,8,4,310,1),(13,9,6,75,0);
INSERT INTO wl_search VALUES (1,1,'sepia',3),(2,2,'gold leaf',0),(3,5,'ink',12),(4,5,'blue ink',0),(5,7,'quill',4),(6,8,'quill',4),(7,9,'gold leaf',0);
INSERT INTO wl_purchase VALUES (1,1,3,2,10.5,NULL,'N'),(2,2,1,1,22.0,'WINTER','N'),(3,4,4,1,18.9,NULL,'Y'),(4,5,6,1,32.0,NULL,'N'),(5,5,3,3,9.5,'BULK','N'),(6,7,5,10,5.5,'BULK','N'),(7,8,4,2,18.9,NULL,'N'),(8,8,5,4,6.0,'WINTER','Y');
-- Q: Find the id and title of the items in the ink category.
SELECT i_id, i_title FROM wl_item WHERE i_cat = 'ink';
-- Q: What are the titles of items whose price is above the average price?
SELECT i_title FROM wl_item WHERE i_price > (SELECT avg(i_price) FROM wl_item);
-- Q: List the login of each user and how many visits he or she made, most first.
SELECT T1.u_login, count(*) FROM wl_user AS T1 JOIN wl_visit AS T2 ON T1.u_id = T2.u_id GROUP BY T1.u_id ORDER BY count(*) DESC;
-- Q: Which items were viewed at least twice (2)? Give the title, the number of views and the total seconds.
SELECT T1.i_title, count(*), sum(T2.w_seconds) FROM wl_item AS T1 JOIN wl_view AS T2 ON T1.i_id = T2.i_id GROUP BY T1.i_id HAVING count(*) >= 2;
-- Q: Show the ids and logins of users who have not visited the shop.
SELECT u_id, u_login FROM wl_user WHERE NOT u_id IN (SELECT u_id FROM wl_visit);
-- Q: Which items were viewed but never purchased? Show their ids.
SELECT i_id FROM wl_view EXCEPT SELECT i_id FROM wl_purchase;
-- Q: Find the titles that contain the word quill and their stock.
SELECT i_title, i_stock FROM wl_item WHERE i_title LIKE '%quill%';
-- Q: What are the average, minimum and maximum length of a visit in seconds for each device?
SELECT v_device, avg(v_seconds), min(v_seconds), max(v_seconds) FROM wl_visit GROUP BY v_device;
-- Q: Find the logins of users who came both through search and through mail.
SELECT T1.u_login FROM wl_user AS T1 JOIN wl_visit AS T2 ON T1.u_id = T2.u_id WHERE T2.v_source = 'search' INTERSECT SELECT T1.u_login FROM wl_user AS T1 JOIN wl_visit AS T2 ON T1.u_id = T2.u_id WHERE T2.v_source = 'mail';
-- Q: Which country's users have bought the most pieces?
SELECT T1.u_country FROM wl_user AS T1 JOIN wl_visit AS T2 ON T1.u_id = T2.u_id JOIN wl_purchase AS T3 ON T2.v_id = T3.v_id GROUP BY T1.u_country ORDER BY sum(T3.p_qty) DESC LIMIT 1;
-- Q: Show the day and the login of the visits during which the term quill was searched.
SELECT T2.v_day, T1.u_login FROM wl_user AS T1 JOIN wl_visit AS T2 ON T1.u_id = T2.u_id JOIN wl_search AS T3 ON T2.v_id = T3.v_id WHERE T3.s_term = 'quill';
-- Q: Which search terms without a hit were typed more than once?
SELECT s_term FROM wl_search WHERE s_hits = 0 GROUP BY s_term HAVING count(*) > 1;
-- Q: revenue per item: quantity times unit price, highest first
SELECT T1.i_title, sum(T2.p_qty * T2.p_unit_price) FROM wl_item AS T1 JOIN wl_purchase AS T2 ON T1.i_id = T2.i_id GROUP BY T1.i_id ORDER BY sum(T2.p_qty * T2.p_unit_price) DESC;
-- Q: What percentage of views put the item in the cart?
SELECT 100.0 * sum(CASE WHEN w_added_to_cart = 1 THEN 1 ELSE 0 END) / count(*) FROM wl_view;
-- Q: visits per month
SELECT strftime('%Y-%m', v_day), count(*) FROM wl_visit GROUP BY strftime('%Y-%m', v_day);
-- Q: what fraction of purchases came back, by coupon?
SELECT p_coupon, CAST(sum(CASE WHEN p_returned = 'Y' THEN 1 ELSE 0 END) AS REAL) / count(*) FROM wl_purchase GROUP BY p_coupon;
-- Q: How much below list price was each purchase sold per piece?
SELECT T2.p_id, T1.i_price - T2.p_unit_price FROM wl_item AS T1 JOIN wl_purchase AS T2 ON T1.i_id = T2.i_id;
-- Q: Which visits ended without a purchase?
SELECT T1.v_id FROM wl_visit AS T1 WHERE NOT EXISTS (SELECT * FROM wl_purchase AS T2 WHERE T2.v_id = T1.v_id);
-- Q: most expensive item of every category
SELECT i_cat, i_title FROM (SELECT i_cat, i_title, row_number() OVER (PARTITION BY i_cat ORDER BY i_price DESC) AS place FROM wl_item) WHERE place = 1;
-- Q: days between signing up and the visit, for each visit id
SELECT T2.v_id, julianday(T2.v_day) - julianday(T1.u_signup) FROM wl_user AS T1 JOIN wl_visit AS T2 ON T1.u_id = T2.u_id;
-- Q: Tag items: 'sold out' when the stock is 0, 'low' under 30 and 'fine' otherwise
SELECT i_title, CASE WHEN i_stock = 0 THEN 'sold out' WHEN i_stock < 30 THEN 'low' ELSE 'fine' END FROM wl_item;
-- Q: stock value of every category, unknown stock as 0
SELECT i_cat, sum(i_price * COALESCE(i_stock, 0)) FROM wl_item GROUP BY i_cat;
-- Q: how many visits were there in the last 30 days?
SELECT count(*) FROM wl_visit WHERE v_day >= date('now', '-30 days');
-- Q: phone visits and desktop visits for every source, in two columns
SELECT v_source, sum(CASE WHEN v_device = 'phone' THEN 1 ELSE 0 END), sum(CASE WHEN v_device = 'desktop' THEN 1 ELSE 0 END) FROM wl_visit GROUP BY v_source;
