CREATE TABLE brands (id INTEGER PRIMARY KEY, name TEXT, country TEXT, founded INTEGER);
CREATE TABLE bikes (id INTEGER PRIMARY KEY, brand_id INTEGER REFERENCES brands(id), model TEXT, category TEXT, frame TEXT, gears INTEGER, weight REAL, price REAL, electric INTEGER);
CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT, city TEXT, phone TEXT, member_since DATE);
CREATE TABLE mechanics (id INTEGER PRIMARY KEY, name TEXT, level TEXT, hourly_rate REAL, trained_by INTEGER REFERENCES mechanics(id));
CREATE TABLE ownership (customer_id INTEGER REFERENCES customers(id), bike_id INTEGER REFERENCES bikes(id), bought_on DATE, colour TEXT, insured INTEGER, PRIMARY KEY (customer_id, bike_id));
CREATE TABLE repairs (id INTEGER PRIMARY KEY, customer_id INTEGER REFERENCES customers(id), bike_id INTEGER REFERENCES bikes(id), mechanic_id INTEGER REFERENCES mechanics(id), problem TEXT, brought_in DATE, picked_up DATE, hours REAL, parts_cost REAL);
INSERT INTO brands VALUES (1,'Velaro','Netherlands',1948),(2,'Monte Rosa','Italy',1922),(3,'Kestrel Cycles','United Kingdom',1987),(4,'Tamarind','Taiwan',1972),(5,'Fjellsykkel','Norway',2009);
INSERT INTO bikes VALUES (1,1,'Gracht 7','city','steel',7,17.5,780,0),(2,1,'Gracht E','city','aluminium',8,24.1,2350,1),(3,2,'Stelvio','racing','carbon',22,7.2,4900,0),(4,2,'Dolomiti','gravel','carbon',12,8.9,3600,0),(5,3,'Moorland','mountain','aluminium',12,13.4,1490,0),(6,4,'Transit','city','aluminium',3,14.2,520,0),(7,4,'Summit E','mountain','carbon',12,20.8,5400,1),(8,5,'Vidde','gravel','titanium',1,9.8,2900,0);
INSERT INTO customers VALUES (1,'Wim Bakker','Utrecht','030-111','2018-03-02'),(2,'Lea Brandt','Zeist','030-222','2020-07-19'),(3,'Omar Aziz','Utrecht',NULL,'2021-01-11'),(4,'Noor Visser','Houten','030-444','2019-05-25'),(5,'Tessa Kok','Utrecht','030-555','2023-09-08'),(6,'Bram Smit','Zeist',NULL,'2022-11-30');
INSERT INTO mechanics VALUES (1,'Joris','master',48,NULL),(2,'Anouk','senior',39.5,1),(3,'Stijn','junior',27,2),(4,'Mila','junior',26,2),(5,'Dirk','senior',41,1);
INSERT INTO ownership VALUES (1,1,'2018-04-01','black',1),(1,3,'2021-05-20','red',1),(2,2,'2020-08-02','white',1),(3,6,'2021-02-14','black',0),(4,5,'2019-06-30','green',0),(4,7,'2023-03-17','black',1),(5,4,'2023-09-20','blue',NULL);
INSERT INTO repairs VALUES (1,1,1,1,'flat tyre','2024-01-03','2024-01-03',0.5,12),(2,1,3,2,'bent wheel','2024-01-20','2024-01-26',2.5,140),(3,2,2,2,'battery','2024-02-05','2024-02-19',1.5,420),(4,3,6,3,'flat tyre','2024-02-09','2024-02-10',0.5,9.5),(5,4,5,3,'brakes','2024-02-28','2024-03-02',1.0,35),(6,4,7,1,'battery','2024-03-11','2024-03-30',3.0,510),(7,1,1,4,'brakes','2024-03-15','2024-03-16',1.0,28),(8,2,2,4,'flat tyre','2024-04-02',NULL,0.5,15),(9,3,6,2,'chain','2024-04-05','2024-04-06',1.0,32);
-- Q: How many bikes have a carbon frame?
SELECT count(*) FROM bikes WHERE frame = 'carbon';
-- Q: Models lighter than 10 kilos, lightest first
SELECT model FROM bikes WHERE weight < 10 ORDER BY weight;
-- Q: Give name and founding year of every brand.
SELECT name, founded FROM brands;
-- Q: cheapest, dearest and average price of the electric ones
SELECT min(price), max(price), avg(price) FROM bikes WHERE electric = 1;
-- Q: In which different places do our customers live?
SELECT DISTINCT city FROM customers;
-- Q: How many models does every brand make?
SELECT T1.name, count(*) FROM brands AS T1 JOIN bikes AS T2 ON T1.id = T2.brand_id GROUP BY T1.id;
-- Q: From which country does the Moorland come?
SELECT T1.country FROM brands AS T1 JOIN bikes AS T2 ON T1.id = T2.brand_id WHERE T2.model = 'Moorland';
-- Q: What is the most frequent problem brought to the workshop?
SELECT problem FROM repairs GROUP BY problem ORDER BY count(*) DESC LIMIT 1;
-- Q: Bike categories whose mean price is above 2000
SELECT category FROM bikes GROUP BY category HAVING avg(price) > 2000;
-- Q: Total hours worked and parts used (in money) by each mechanic
SELECT T1.name, sum(T2.hours), sum(T2.parts_cost) FROM mechanics AS T1 JOIN repairs AS T2 ON T1.id = T2.mechanic_id GROUP BY T1.id;
-- Q: Which colour did Noor Visser choose for her bikes?
SELECT T2.colour FROM customers AS T1 JOIN ownership AS T2 ON T1.id = T2.customer_id WHERE T1.name = 'Noor Visser';
-- Q: Who trained Stijn?
SELECT T2.name FROM mechanics AS T1 JOIN mechanics AS T2 ON T1.trained_by = T2.id WHERE T1.name = 'Stijn';
-- Q: Models from Velaro or Tamarind that cost less than 1000
SELECT T1.model FROM bikes AS T1 JOIN brands AS T2 ON T1.brand_id = T2.id WHERE T2.name IN ('Velaro', 'Tamarind') AND T1.price < 1000;
-- Q: Which customers own no bike?
SELECT name FROM customers WHERE id NOT IN (SELECT customer_id FROM ownership);
-- Q: Customers who brought a bike in for both a flat tyre and a battery
SELECT T1.name FROM customers AS T1 JOIN repairs AS T2 ON T1.id = T2.customer_id WHERE T2.problem = 'flat tyre' INTERSECT SELECT T1.name FROM customers AS T1 JOIN repairs AS T2 ON T1.id = T2.customer_id WHERE T2.problem = 'battery';
-- Q: Which models have never needed a repair?
SELECT model FROM bikes WHERE id NOT IN (SELECT bike_id FROM repairs);
-- Q: Models pricier than the average bike but not electric
SELECT model FROM bikes WHERE price > (SELECT avg(price) FROM bikes) AND electric = 0;
-- Q: Who owns an Italian bike (brand from Italy)?
SELECT DISTINCT T1.name FROM customers AS T1 JOIN ownership AS T2 ON T1.id = T2.customer_id JOIN bikes AS T3 ON T2.bike_id = T3.id JOIN brands AS T4 ON T3.brand_id = T4.id WHERE T4.country = 'Italy';
-- Q: Which brand's bikes came in for repair most often?
SELECT T1.name FROM brands AS T1 JOIN bikes AS T2 ON T1.id = T2.brand_id JOIN repairs AS T3 ON T2.id = T3.bike_id GROUP BY T1.id ORDER BY count(*) DESC LIMIT 1;
-- Q: How long, in days, did each repair take from coming in to pick-up?
SELECT id, julianday(picked_up) - julianday(brought_in) FROM repairs;
-- Q: what each repair costs: hours times the mechanic's rate plus parts
SELECT T1.id, T1.hours * T2.hourly_rate + T1.parts_cost FROM repairs AS T1 JOIN mechanics AS T2 ON T1.mechanic_id = T2.id;
-- Q: repairs a month by date brought in
SELECT strftime('%Y-%m', brought_in), count(*) FROM repairs GROUP BY strftime('%Y-%m', brought_in);
-- Q: Which customers gave no phone number?
SELECT name FROM customers WHERE phone IS NULL;
-- Q: The two most expensive models in each category, with category and price
SELECT category, model, price FROM (SELECT category, model, price, row_number() OVER (PARTITION BY category ORDER BY price DESC) AS place FROM bikes) WHERE place <= 2;
