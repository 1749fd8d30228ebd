CREATE TABLE pharmacies (pharm_id INTEGER PRIMARY KEY, street TEXT, city TEXT, open_sunday TEXT, manager TEXT);
CREATE TABLE suppliers (supp_id INTEGER PRIMARY KEY, supp_name TEXT, country TEXT, lead_days INTEGER);
CREATE TABLE drugs (ndc TEXT PRIMARY KEY, brand TEXT, generic TEXT, form TEXT, strength_mg REAL, unit_price REAL, rx_only TEXT, supp_id INTEGER REFERENCES suppliers(supp_id));
CREATE TABLE stock (pharm_id INTEGER REFERENCES pharmacies(pharm_id), ndc TEXT REFERENCES drugs(ndc), qty INTEGER, min_qty INTEGER, expires DATE);
CREATE TABLE sales (sale_no INTEGER PRIMARY KEY, pharm_id INTEGER REFERENCES pharmacies(pharm_id), ndc TEXT REFERENCES drugs(ndc), qty INTEGER, sold_at TEXT, doctor TEXT);
INSERT INTO pharmacies VALUES (1,'12 Mill Lane','Ostend','N','Lieve Maes'),(2,'3 Dock Road','Bruges','Y','Tom Aerts'),(3,'88 Abbey Street','Ghent','Y','Nele Pauwels'),(4,'5 Station Square','Ghent','N','Jef Claes');
INSERT INTO suppliers VALUES (1,'Medifarma','Belgium',2),(2,'Rhein Drogen','Germany',4),(3,'Lusopharm','Portugal',7),(4,'Gen-X Labs','India',14);
INSERT INTO drugs VALUES ('0001','Dolorex','paracetamol','tablet',500,0.12,'N',1),('0002','Calmosan','diazepam','tablet',5,0.4,'Y',2),('0003','Bronchol','salbutamol','inhaler',0.1,6.9,'Y',3),('0004','Tussipax','dextromethorphan','syrup',15,5.5,'N',1),('0005','Amoxal','amoxicillin','capsule',500,0.55,'Y',1),('0006','Dermaline','hydrocortisone','cream',10,4.2,'N',2),('0007','Paracel','paracetamol','syrup',120,3.8,'N',1);
INSERT INTO stock VALUES (1,'0001',800,200,'2024-11-30'),(1,'0005',60,100,'2023-12-31'),(2,'0001',450,200,'2025-01-31'),(2,'0003',22,10,'2024-06-30'),(3,'0002',120,50,'2024-03-31'),(3,'0004',8,15,'2023-10-31'),(3,'0001',1000,300,'2025-02-28'),(4,'0006',30,10,NULL);
INSERT INTO sales VALUES (1,1,'0001',40,'2023-05-02 09:14','' ),(2,1,'0005',20,'2023-05-02 10:01','Dr Smet'),(3,2,'0003',1,'2023-05-11 16:45','Dr Baert'),(4,3,'0002',30,'2023-06-03 11:20','Dr Smet'),(5,3,'0001',20,'2023-06-04 12:00',NULL),(6,3,'0004',2,'2023-06-10 18:32',NULL),(7,2,'0001',60,'2023-06-21 08:55',NULL),(8,4,'0006',3,'2023-07-07 13:13',NULL),(9,3,'0002',60,'2023-07-15 09:30','Dr Baert');
-- Q: Which of our pharmacies are open on Sundays? Give street and city.
SELECT street, city FROM pharmacies WHERE open_sunday = 'Y';
-- Q: how many drugs need a prescription
SELECT count(*) FROM drugs WHERE rx_only = 'Y';
-- Q: List brands from dearest to cheapest.
SELECT brand FROM drugs ORDER BY unit_price DESC;
-- Q: Which brands contain paracetamol?
SELECT brand FROM drugs WHERE generic = 'paracetamol';
-- Q: What is the mean lead time of the suppliers, in days?
SELECT avg(lead_days) FROM suppliers;
-- Q: For each form, show how many drugs we have and the highest unit price.
SELECT form, count(*), max(unit_price) FROM drugs GROUP BY form;
-- Q: Which supplier provides the greatest number of drugs?
SELECT suppliers.supp_name FROM suppliers JOIN drugs ON suppliers.supp_id = drugs.supp_id GROUP BY suppliers.supp_id ORDER BY count(*) DESC LIMIT 1;
-- Q: Who delivers Bronchol and how long does it take?
SELECT suppliers.supp_name, suppliers.lead_days FROM suppliers JOIN drugs ON suppliers.supp_id = drugs.supp_id WHERE drugs.brand = 'Bronchol';
-- Q: Total units in stock per city
SELECT pharmacies.city, sum(stock.qty) FROM pharmacies JOIN stock ON pharmacies.pharm_id = stock.pharm_id GROUP BY pharmacies.city;
-- Q: Where is stock below the minimum? Show street and brand.
SELECT pharmacies.street, drugs.brand FROM stock JOIN pharmacies ON stock.pharm_id = pharmacies.pharm_id JOIN drugs ON stock.ndc = drugs.ndc WHERE stock.qty < stock.min_qty;
-- Q: What are the two best selling brands by units sold?
SELECT drugs.brand FROM drugs JOIN sales ON drugs.ndc = sales.ndc GROUP BY drugs.ndc ORDER BY sum(sales.qty) DESC LIMIT 2;
-- Q: Which cities have more than one pharmacy?
SELECT city FROM pharmacies GROUP BY city HAVING count(*) > 1;
-- Q: Which brands have never been sold?
SELECT brand FROM drugs WHERE ndc NOT IN (SELECT ndc FROM sales);
-- Q: Which generics come both as a tablet and as a syrup?
SELECT generic FROM drugs WHERE form = 'tablet' INTERSECT SELECT generic FROM drugs WHERE form = 'syrup';
-- Q: Suppliers that we list no drug of
SELECT supp_name FROM suppliers WHERE NOT EXISTS (SELECT * FROM drugs WHERE drugs.supp_id = suppliers.supp_id);
-- Q: Whose pharmacy sold Calmosan? Give the manager, once.
SELECT DISTINCT pharmacies.manager FROM pharmacies JOIN sales ON pharmacies.pharm_id = sales.pharm_id JOIN drugs ON sales.ndc = drugs.ndc WHERE drugs.brand = 'Calmosan';
-- Q: What was the turnover of each pharmacy? Show the street and quantity times unit price, summed.
SELECT pharmacies.street, sum(sales.qty * drugs.unit_price) FROM sales JOIN pharmacies ON sales.pharm_id = pharmacies.pharm_id JOIN drugs ON sales.ndc = drugs.ndc GROUP BY pharmacies.pharm_id;
-- Q: How many sales did we make in each month?
SELECT strftime('%Y-%m', sold_at), count(*) FROM sales GROUP BY strftime('%Y-%m', sold_at);
-- Q: Which drugs cost more than the average? Show brand and unit price.
SELECT brand, unit_price FROM drugs WHERE unit_price > (SELECT avg(unit_price) FROM drugs);
-- Q: What share of the drugs, as a percentage, comes as a tablet?
SELECT 100.0 * count(CASE WHEN form = 'tablet' THEN 1 END) / count(*) FROM drugs;
