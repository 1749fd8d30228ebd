CREATE TABLE makers (maker_id INTEGER PRIMARY KEY, maker TEXT, full_name TEXT, country TEXT);
CREATE TABLE models (model_id INTEGER PRIMARY KEY, maker_id INTEGER REFERENCES makers(maker_id), model TEXT, body TEXT, doors INTEGER);
CREATE TABLE cars (vin TEXT PRIMARY KEY, model_id INTEGER REFERENCES models(model_id), reg_year INTEGER, mileage INTEGER, fuel TEXT, horsepower INTEGER, cylinders INTEGER, mpg REAL, colour TEXT, asking INTEGER);
CREATE TABLE sellers (seller_id INTEGER PRIMARY KEY, full_name TEXT, town TEXT, is_trader TEXT, registered DATE);
CREATE TABLE adverts (advert_id INTEGER PRIMARY KEY, vin TEXT REFERENCES cars(vin), seller_id INTEGER REFERENCES sellers(seller_id), posted DATE, sold_on DATE, sold_for INTEGER, views INTEGER);
CREATE TABLE extras (extra_code TEXT PRIMARY KEY, extra TEXT, typical_value INTEGER);
CREATE TABLE car_extras (vin TEXT REFERENCES cars(vin), extra_code TEXT REFERENCES extras(extra_code), PRIMARY KEY (vin, extra_code));
CREATE TABLE inspections (inspection_id INTEGER PRIMARY KEY, vin TEXT REFERENCES cars(vin), inspected DATE, passed TEXT, faults INTEGER);
INSERT INTO makers VALUES (1,'velda','Velda Motor AB','Sweden'),(2,'kanto','Kanto Automobile','Japan'),(3,'brusa','Brusa SpA','Italy'),(4,'ostmark','Ostmark Werke','Germany'),(5,'hyperia','Hyperia Cars','South Korea');
INSERT INTO models VALUES (1,1,'V6 Estate','estate',5),(2,2,'Mizu','hatchback',5),(3,2,'Kaze','coupe',3),(4,3,'Piccola','hatchback',3),(5,4,'Kurier','van',4),(6,4,'Senator','saloon',4),(7,1,'Terra','suv',5);
INSERT INTO cars VALUES ('VX001',1,2016,98000,'diesel',190,5,48,'grey',9800),('KM002',2,2019,41000,'hybrid',121,4,64.5,'white',13900),('KK003',3,2012,120500,'petrol',228,6,29,'red',8700),('BP004',4,2008,143000,'petrol',69,4,51,'yellow',2200),('OK005',5,2017,175000,'diesel',136,4,36,'white',8300),('OS006',6,2021,22000,'petrol',258,6,34,'black',31500),('VT007',7,2022,15000,'electric',300,NULL,NULL,'green',38900),('KM008',2,2015,87000,'petrol',99,4,52,'blue',6400),('BP009',4,2014,64000,'petrol',85,4,49.5,'red',4900);
INSERT INTO sellers VALUES (1,'Harbour Autos','Dover','Y','2014-05-06'),(2,'Jean Tolliver','Deal','N','2023-01-15'),(3,'Castle Cars','Dover','Y','2018-09-30'),(4,'Amit Verma','Ashford','N','2023-11-02'),(5,'Lotte Berg','Deal','N','2024-02-20');
INSERT INTO adverts VALUES (1,'VX001',1,'2024-01-04','2024-02-01',9300,410),(2,'KM002',3,'2024-01-16','2024-01-28',13700,655),(3,'KK003',2,'2024-02-02',NULL,NULL,890),(4,'BP004',4,'2024-02-11','2024-03-20',1800,240),(5,'OK005',1,'2024-02-14',NULL,NULL,175),(6,'OS006',3,'2024-03-01','2024-03-09',31000,1020),(7,'VT007',3,'2024-03-12',NULL,NULL,1340),(8,'KM008',1,'2024-03-18','2024-04-25',5900,305);
INSERT INTO extras VALUES ('SUN','sunroof',400),('TOW','tow bar',250),('NAV','satellite navigation',300),('HTS','heated seats',350),('ROF','roof rack',120);
INSERT INTO car_extras VALUES ('VX001','TOW'),('VX001','NAV'),('VX001','HTS'),('KM002','NAV'),('KK003','SUN'),('OS006','SUN'),('OS006','NAV'),('OS006','HTS'),('VT007','NAV'),('VT007','TOW');
INSERT INTO inspections VALUES (1,'VX001','2023-12-20','Y',1),(2,'KK003','2024-01-25','N',6),(3,'KK003','2024-02-01','Y',2),(4,'BP004','2024-02-05','N',9),(5,'OK005','2024-02-10','Y',3),(6,'OS006','2024-02-27','Y',0),(7,'KM008','2024-03-15','Y',2);
-- Q: What's the full name of velda?
SELECT full_name FROM makers WHERE maker = 'velda';
-- Q: How many cars run on petrol?
SELECT count(*) FROM cars WHERE fuel = 'petrol';
-- Q: VIN and colour of the car that has been driven the furthest
SELECT vin, colour FROM cars ORDER BY mileage DESC LIMIT 1;
-- Q: traders only, by name
SELECT full_name FROM sellers WHERE is_trader = 'Y';
-- Q: least and most horsepower on the lot
SELECT min(horsepower), max(horsepower) FROM cars;
-- Q: For every model tell me how many cars there are and their average mileage.
SELECT m.model, count(*), avg(c.mileage) FROM models AS m JOIN cars AS c ON c.model_id = m.model_id GROUP BY m.model_id;
-- Q: What is fitted to the car VX001?
SELECT e.extra FROM extras AS e JOIN car_extras AS x ON x.extra_code = e.extra_code WHERE x.vin = 'VX001';
-- Q: Which country do the makers of coupes come from?
SELECT k.country FROM makers AS k JOIN models AS m ON m.maker_id = k.maker_id WHERE m.body = 'coupe';
-- Q: Makers with more than one model, full names
SELECT k.full_name FROM makers AS k JOIN models AS m ON m.maker_id = k.maker_id GROUP BY k.maker_id HAVING count(*) > 1;
-- Q: red or white cars asking between 4000 and 14000 (vin and price)
SELECT vin, asking FROM cars WHERE (colour = 'red' OR colour = 'white') AND asking BETWEEN 4000 AND 14000;
-- Q: Total views per seller, most viewed first
SELECT s.full_name, sum(a.views) FROM sellers AS s JOIN adverts AS a ON a.seller_id = s.seller_id GROUP BY s.seller_id ORDER BY sum(a.views) DESC;
-- Q: Who offers the car with the highest asking price?
SELECT s.full_name FROM sellers AS s JOIN adverts AS a ON a.seller_id = s.seller_id JOIN cars AS c ON a.vin = c.vin ORDER BY c.asking DESC LIMIT 1;
-- Q: Which extra is found on the most cars?
SELECT e.extra FROM extras AS e JOIN car_extras AS x ON x.extra_code = e.extra_code GROUP BY e.extra_code ORDER BY count(*) DESC LIMIT 1;
-- Q: Makers none of whose models we have listed
SELECT full_name FROM makers WHERE maker_id NOT IN (SELECT maker_id FROM models);
-- Q: Cars never inspected: give vin
SELECT vin FROM cars EXCEPT SELECT vin FROM inspections;
-- Q: Which cars have both heated seats and a sunroof? Vins.
SELECT x.vin FROM car_extras AS x JOIN extras AS e ON x.extra_code = e.extra_code WHERE e.extra = 'heated seats' INTERSECT SELECT x.vin FROM car_extras AS x JOIN extras AS e ON x.extra_code = e.extra_code WHERE e.extra = 'sunroof';
-- Q: Vins of cars stronger than the average horsepower but with mileage below the average
SELECT vin FROM cars WHERE horsepower > (SELECT avg(horsepower) FROM cars) AND mileage < (SELECT avg(mileage) FROM cars);
-- Q: Which maker's cars have the most faults found in inspections?
SELECT k.full_name FROM makers AS k JOIN models AS m ON m.maker_id = k.maker_id JOIN cars AS c ON c.model_id = m.model_id JOIN inspections AS i ON i.vin = c.vin GROUP BY k.maker_id ORDER BY sum(i.faults) DESC LIMIT 1;
-- Q: Private sellers who haven't posted an advert (not traders, N)
SELECT full_name FROM sellers WHERE is_trader = 'N' AND seller_id NOT IN (SELECT seller_id FROM adverts);
-- Q: How many days was each sold car on offer?
SELECT vin, julianday(sold_on) - julianday(posted) FROM adverts WHERE sold_on IS NOT NULL;
-- Q: How much below the asking price did each sold car go?
SELECT a.vin, c.asking - a.sold_for FROM adverts AS a JOIN cars AS c ON a.vin = c.vin WHERE a.sold_for IS NOT NULL;
-- Q: adverts posted per month
SELECT strftime('%Y-%m', posted), count(*) FROM adverts GROUP BY strftime('%Y-%m', posted);
-- Q: inspection pass rate in percent
SELECT 100.0 * sum(CASE WHEN passed = 'Y' THEN 1 ELSE 0 END) / count(*) FROM inspections;
-- Q: The two dearest cars for each fuel: fuel, vin, asking
SELECT fuel, vin, asking FROM (SELECT fuel, vin, asking, row_number() OVER (PARTITION BY fuel ORDER BY asking DESC) AS place FROM cars) WHERE place <= 2;
