CREATE TABLE furniture (furniture_id INTEGER PRIMARY KEY, piece_name TEXT, room TEXT, designer_id INTEGER REFERENCES designer(designer_id), width_cm INTEGER, height_cm INTEGER, num_of_parts INTEGER, market_rate REAL);
CREATE TABLE designer (designer_id INTEGER PRIMARY KEY, designer_name TEXT, studio TEXT, nationality TEXT, born INTEGER, died INTEGER);
CREATE TABLE maker (maker_id INTEGER PRIMARY KEY, maker_name TEXT, town TEXT, open_year INTEGER, workshops INTEGER);
CREATE TABLE maker_furniture (maker_id INTEGER REFERENCES maker(maker_id), furniture_id INTEGER REFERENCES furniture(furniture_id), trade_price REAL, lead_days INTEGER, PRIMARY KEY (maker_id, furniture_id));
CREATE TABLE store (store_id INTEGER PRIMARY KEY, store_name TEXT, town TEXT, open_date DATE, square_m INTEGER);
CREATE TABLE display (store_id INTEGER REFERENCES store(store_id), furniture_id INTEGER REFERENCES furniture(furniture_id), since DATE, pieces INTEGER, PRIMARY KEY (store_id, furniture_id));
CREATE TABLE receipt (receipt_no INTEGER PRIMARY KEY, store_id INTEGER REFERENCES store(store_id), furniture_id INTEGER REFERENCES furniture(furniture_id), bought_on DATE, delivered_on DATE, pieces INTEGER, price_paid REAL, assembly TEXT);
INSERT INTO designer VALUES (1,'Signe Holm','Holm Form','Danish',1951,NULL),(2,'Ettore Bassi','Studio Bassi','Italian',1929,2004),(3,'June Whitaker','Whitaker and Co','British',1978,NULL),(4,'Kenzo Mori',NULL,'Japanese',1966,NULL),(5,'Paola Riva','Riva Lab','Italian',1985,NULL);
INSERT INTO furniture VALUES (1,'Gull Chair','dining',1,52,81,6,340),(2,'Arno Sofa','living',2,210,78,14,2150),(3,'Moor Desk','office',3,140,74,22,690),(4,'Kumo Lamp','bedroom',4,38,55,9,180),(5,'Reed Bookcase','office',3,95,190,31,520),(6,'Lido Table','dining',5,180,75,8,1250),(7,'Fjord Bed','bedroom',1,165,95,27,1480),(8,'Perla Stool','kitchen',5,36,64,4,125);
INSERT INTO maker VALUES (1,'Skov Woodworks','Aarhus',1948,3),(2,'Fratelli Conti','Cantu',1922,5),(3,'Peak Joinery','Bakewell',1999,1),(4,'Hida Craft','Takayama',1971,2),(5,'Bent Steel Ltd','Leeds',2015,1);
INSERT INTO maker_furniture VALUES (1,1,150,30),(1,7,720,45),(2,2,1100,60),(2,6,610,50),(2,8,48,21),(3,3,310,28),(3,5,240,35),(3,1,175,40),(4,4,70,90);
INSERT INTO store VALUES (1,'Roost','Leeds','2010-04-17',800),(2,'Roost Attic','York','2016-09-03',350),(3,'Casa Nord','Hull','2019-11-22',1200),(4,'Roost Mini','Selby','2023-08-01',90);
INSERT INTO display VALUES (1,1,'2022-01-10',6),(1,2,'2021-05-05',1),(1,5,'2023-03-15',2),(2,4,'2022-10-01',4),(2,1,'2023-02-20',2),(3,2,'2020-06-12',2),(3,6,'2021-12-01',1),(3,7,'2022-07-07',2),(3,3,'2023-09-30',3);
INSERT INTO receipt VALUES (501,1,1,'2024-01-06','2024-01-06',4,1300,'N'),(502,3,2,'2024-01-19','2024-03-22',1,1990,'N'),(503,1,5,'2024-02-02','2024-02-20',1,520,'Y'),(504,2,4,'2024-02-10','2024-02-11',2,340,'N'),(505,3,7,'2024-02-24','2024-04-01',1,1480,'Y'),(506,3,3,'2024-03-03',NULL,2,1300,'Y'),(507,1,2,'2024-03-16',NULL,1,2150,'N'),(508,2,1,'2024-03-20','2024-03-29',6,1980,'N');
-- Q: Which piece consists of the most parts?
SELECT piece_name FROM furniture ORDER BY num_of_parts DESC LIMIT 1;
-- Q: What can I get for the office? Names and market rate
SELECT piece_name, market_rate FROM furniture WHERE room = 'office';
-- Q: How many designers are still alive?
SELECT count(*) FROM designer WHERE died IS NULL;
-- Q: When did Casa Nord open its doors and how big is it?
SELECT open_date, square_m FROM store WHERE store_name = 'Casa Nord';
-- Q: average width and greatest height over all furniture
SELECT avg(width_cm), max(height_cm) FROM furniture;
-- Q: Who designed the Kumo Lamp?
SELECT d.designer_name FROM designer AS d JOIN furniture AS f ON f.designer_id = d.designer_id WHERE f.piece_name = 'Kumo Lamp';
-- Q: pieces designed per nationality
SELECT d.nationality, count(*) FROM designer AS d JOIN furniture AS f ON f.designer_id = d.designer_id GROUP BY d.nationality;
-- Q: Makers of the Gull Chair and the trade price each asks
SELECT m.maker_name, x.trade_price FROM maker AS m JOIN maker_furniture AS x ON x.maker_id = m.maker_id JOIN furniture AS f ON x.furniture_id = f.furniture_id WHERE f.piece_name = 'Gull Chair';
-- Q: Takings and number of receipts of each store
SELECT s.store_name, sum(r.price_paid), count(*) FROM store AS s JOIN receipt AS r ON r.store_id = s.store_id GROUP BY s.store_id;
-- Q: Rooms for which the average market rate is above 500
SELECT room FROM furniture GROUP BY room HAVING avg(market_rate) > 500;
-- Q: Furniture between 50 and 150 cm wide for the dining or bedroom
SELECT piece_name FROM furniture WHERE width_cm BETWEEN 50 AND 150 AND (room = 'dining' OR room = 'bedroom');
-- Q: Which maker produces the largest variety of pieces?
SELECT m.maker_name FROM maker AS m JOIN maker_furniture AS x ON x.maker_id = m.maker_id GROUP BY m.maker_id ORDER BY count(*) DESC, m.maker_id LIMIT 1;
-- Q: What is on show at Roost Attic and since when?
SELECT f.piece_name, d.since FROM furniture AS f JOIN display AS d ON d.furniture_id = f.furniture_id JOIN store AS s ON d.store_id = s.store_id WHERE s.store_name = 'Roost Attic';
-- Q: Pieces that are on display nowhere
SELECT piece_name FROM furniture WHERE furniture_id NOT IN (SELECT furniture_id FROM display);
-- Q: Makers without any piece in production
SELECT maker_name FROM maker WHERE maker_id NOT IN (SELECT maker_id FROM maker_furniture);
-- Q: In which towns is there a store as well as a maker?
SELECT town FROM store INTERSECT SELECT town FROM maker;
-- Q: Which pieces are displayed somewhere but have never been sold?
SELECT f.piece_name FROM furniture AS f JOIN display AS d ON d.furniture_id = f.furniture_id EXCEPT SELECT f.piece_name FROM furniture AS f JOIN receipt AS r ON r.furniture_id = f.furniture_id;
-- Q: Furniture with more parts than average but a market rate below average
SELECT piece_name FROM furniture WHERE num_of_parts > (SELECT avg(num_of_parts) FROM furniture) AND market_rate < (SELECT avg(market_rate) FROM furniture);
-- Q: Which designer's furniture has sold the most pieces?
SELECT d.designer_name FROM designer AS d JOIN furniture AS f ON f.designer_id = d.designer_id JOIN receipt AS r ON r.furniture_id = f.furniture_id GROUP BY d.designer_id ORDER BY sum(r.pieces) DESC LIMIT 1;
-- Q: Days from purchase to delivery, per receipt number, for those delivered
SELECT receipt_no, julianday(delivered_on) - julianday(bought_on) FROM receipt WHERE delivered_on IS NOT NULL;
-- Q: sales per month in money
SELECT strftime('%Y-%m', bought_on), sum(price_paid) FROM receipt GROUP BY strftime('%Y-%m', bought_on);
-- Q: What percentage of purchases asked for assembly?
SELECT 100.0 * sum(CASE WHEN assembly = 'Y' THEN 1 ELSE 0 END) / count(*) FROM receipt;
-- Q: Markup of market rate over trade price by piece and maker
SELECT f.piece_name, m.maker_name, f.market_rate - x.trade_price FROM maker_furniture AS x JOIN furniture AS f ON x.furniture_id = f.furniture_id JOIN maker AS m ON x.maker_id = m.maker_id;
-- Q: Stores that haven't sold a thing
SELECT store_name FROM store WHERE NOT EXISTS (SELECT 1 FROM receipt WHERE receipt.store_id = store.store_id);
