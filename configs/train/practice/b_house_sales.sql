CREATE TABLE Ref_Dwelling_Kinds (kind_code TEXT PRIMARY KEY, kind_label TEXT);
CREATE TABLE Negotiators (negotiator_id INTEGER PRIMARY KEY, negotiator_name TEXT, commission_pct REAL, start_year INTEGER);
CREATE TABLE Homes (home_id INTEGER PRIMARY KEY, kind_code TEXT REFERENCES Ref_Dwelling_Kinds(kind_code), negotiator_id INTEGER REFERENCES Negotiators(negotiator_id), street_and_number TEXT, neighbourhood TEXT, rooms INTEGER, has_garage TEXT, listed_on DATE, exchanged_on DATE, asking_price INTEGER, final_price INTEGER);
CREATE TABLE Extras (extra_id INTEGER PRIMARY KEY, extra_name TEXT);
CREATE TABLE Home_Extras (home_id INTEGER REFERENCES Homes(home_id), extra_id INTEGER REFERENCES Extras(extra_id), remark TEXT, PRIMARY KEY (home_id, extra_id));
CREATE TABLE Offers (offer_id INTEGER PRIMARY KEY, home_id INTEGER REFERENCES Homes(home_id), bidder TEXT, offer_date DATE, offer_amount INTEGER);
INSERT INTO Ref_Dwelling_Kinds VALUES ('DET','Detached house'),('TER','Terraced house'),('APT','Apartment'),('BUN','Bungalow'),('FRM','Farmhouse');
INSERT INTO Negotiators VALUES (1,'Lorna Fields',1.5,2010),(2,'Jared Monk',1.25,2016),(3,'Keiko Abe',1.75,2019),(4,'Rory Dunn',1.0,2024);
INSERT INTO Homes VALUES (1,'DET',1,'2 Beech Drive','Hillcrest',7,'Y','2023-02-01','2023-05-15',420000,431000),(2,'APT',2,'14/3 Dock Street','Waterfront',3,'N','2023-03-10','2023-04-02',245000,245000),(3,'TER',1,'88 Mason Row','Old Mills',5,'N','2023-04-20','2023-09-01',198000,187500),(4,'APT',3,'7/1 Dock Street','Waterfront',4,'Y','2023-06-05',NULL,310000,NULL),(5,'BUN',2,'31 Larch Way','Hillcrest',5,'Y','2023-07-11','2023-08-19',365000,372500),(6,'TER',3,'90 Mason Row','Old Mills',4,'N','2023-09-30','2024-01-22',189000,180000),(7,'DET',1,'5 Beech Drive','Hillcrest',8,'Y','2024-01-15',NULL,515000,NULL),(8,'APT',2,'3/9 Canal Court','Waterfront',2,'N','2024-02-02','2024-03-01',176000,181000);
INSERT INTO Extras VALUES (1,'Garden'),(2,'Fireplace'),(3,'Balcony'),(4,'Solar panels'),(5,'Sauna');
INSERT INTO Home_Extras VALUES (1,1,'south facing'),(1,2,NULL),(2,3,'river view'),(3,1,'small yard'),(4,3,NULL),(5,1,NULL),(5,4,'4 kW'),(7,1,'half an acre'),(7,2,'two'),(7,4,NULL);
INSERT INTO Offers VALUES (1,1,'The Hendrys','2023-04-30',418000),(2,1,'A. Mistry','2023-05-02',431000),(3,2,'C. Baird','2023-03-25',245000),(4,3,'Old Mills Homes','2023-08-10',187500),(5,5,'The Hendrys','2023-08-01',372500),(6,5,'G. Sato','2023-08-03',360000),(7,6,'Old Mills Homes','2024-01-05',180000),(8,8,'L. Wynn','2024-02-12',181000),(9,4,'C. Baird','2023-10-10',280000);
-- Q: How many homes have been sold?
SELECT count(*) FROM Homes WHERE exchanged_on IS NOT NULL;
-- Q: List address and asking price of properties in the Waterfront neighbourhood.
SELECT street_and_number, asking_price FROM Homes WHERE neighbourhood = 'Waterfront';
-- Q: all extras by name, A to Z
SELECT extra_name FROM Extras ORDER BY extra_name;
-- Q: Which negotiators started after 2015?
SELECT negotiator_name FROM Negotiators WHERE start_year > 2015;
-- Q: What is the average number of rooms of properties with a garage?
SELECT avg(rooms) FROM Homes WHERE has_garage = 'Y';
-- Q: For each kind label, how many properties and what average asking price?
SELECT r.kind_label, count(*), avg(p.asking_price) FROM Ref_Dwelling_Kinds AS r JOIN Homes AS p ON p.kind_code = r.kind_code GROUP BY r.kind_code;
-- Q: Which agent sold the most, by total final price?
SELECT a.negotiator_name FROM Negotiators AS a JOIN Homes AS p ON p.negotiator_id = a.negotiator_id GROUP BY a.negotiator_id ORDER BY sum(p.final_price) DESC LIMIT 1;
-- Q: Show the addresses of the apartments that are unsold.
SELECT p.street_and_number FROM Homes AS p JOIN Ref_Dwelling_Kinds AS r ON p.kind_code = r.kind_code WHERE r.kind_label = 'Apartment' AND p.exchanged_on IS NULL;
-- Q: Which extra is the most common?
SELECT f.extra_name FROM Extras AS f JOIN Home_Extras AS x ON x.extra_id = f.extra_id GROUP BY f.extra_id ORDER BY count(*) DESC LIMIT 1;
-- Q: Addresses with two or more extras
SELECT p.street_and_number FROM Homes AS p JOIN Home_Extras AS x ON x.home_id = p.home_id GROUP BY p.home_id HAVING count(*) >= 2;
-- Q: How high was the best offer for each property address?
SELECT p.street_and_number, max(o.offer_amount) FROM Homes AS p JOIN Offers AS o ON o.home_id = p.home_id GROUP BY p.home_id;
-- Q: What are the three priciest properties by asking price?
SELECT street_and_number FROM Homes ORDER BY asking_price DESC LIMIT 3;
-- Q: Which property types do we have nothing of?
SELECT kind_label FROM Ref_Dwelling_Kinds WHERE kind_code NOT IN (SELECT kind_code FROM Homes);
-- Q: Addresses that have both a garden and a fireplace
SELECT p.street_and_number FROM Homes AS p JOIN Home_Extras AS x ON x.home_id = p.home_id JOIN Extras AS f ON x.extra_id = f.extra_id WHERE f.extra_name = 'Garden' INTERSECT SELECT p.street_and_number FROM Homes AS p JOIN Home_Extras AS x ON x.home_id = p.home_id JOIN Extras AS f ON x.extra_id = f.extra_id WHERE f.extra_name = 'Fireplace';
-- Q: Which addresses got no offer?
SELECT street_and_number FROM Homes WHERE home_id NOT IN (SELECT home_id FROM Offers);
-- Q: Who placed bids on properties handled by Jared Monk? List bidders without repeats.
SELECT DISTINCT o.bidder FROM Offers AS o JOIN Homes AS p ON o.home_id = p.home_id JOIN Negotiators AS a ON p.negotiator_id = a.negotiator_id WHERE a.negotiator_name = 'Jared Monk';
-- Q: by how much did each sold property's final price differ from the asking price
SELECT street_and_number, final_price - asking_price FROM Homes WHERE final_price IS NOT NULL;
-- Q: sales per year: count and sum
SELECT strftime('%Y', exchanged_on), count(*), sum(final_price) FROM Homes WHERE exchanged_on IS NOT NULL GROUP BY strftime('%Y', exchanged_on);
-- Q: How many days on average did it take to sell in each neighbourhood?
SELECT neighbourhood, avg(julianday(exchanged_on) - julianday(listed_on)) FROM Homes GROUP BY neighbourhood;
-- Q: Percentage of the sold ones that went above the asking price
SELECT 100.0 * sum(CASE WHEN final_price > asking_price THEN 1 ELSE 0 END) / count(*) FROM Homes WHERE exchanged_on IS NOT NULL;
-- Q: Any agents without a single property?
SELECT negotiator_name FROM Negotiators WHERE NOT EXISTS (SELECT 1 FROM Homes WHERE Homes.negotiator_id = Negotiators.negotiator_id);
