CREATE TABLE district (d_no INTEGER PRIMARY KEY, d_name TEXT, households INTEGER, mains_km REAL);
CREATE TABLE source (s_no INTEGER PRIMARY KEY, s_name TEXT, s_kind TEXT, max_m3_day INTEGER, protected_zone TEXT);
CREATE TABLE meter (meter_no TEXT PRIMARY KEY, d_no INTEGER REFERENCES district(d_no), customer TEXT, cust_type TEXT, installed DATE, replaced DATE);
CREATE TABLE reading (r_no INTEGER PRIMARY KEY, meter_no TEXT, read_on DATE, m3 INTEGER, estimated TEXT);
CREATE TABLE leak (leak_no INTEGER PRIMARY KEY, d_no INTEGER REFERENCES district(d_no), street TEXT, reported DATE, fixed DATE, m3_lost INTEGER, pipe_material TEXT);
CREATE TABLE supplies (s_no INTEGER, d_no INTEGER, share_pct INTEGER);
INSERT INTO district VALUES (1,'Upper Town',4200,61.5),(2,'Weirside',2900,48.0),(3,'Saltmarsh',880,33.2),(4,'Pinehill',1500,27.9),(5,'Garrison',310,9.4);
INSERT INTO source VALUES (1,'Clear Spring','spring',3200,'Y'),(2,'Weir Intake','river',9800,'N'),(3,'Bore 7','well',1500,'Y'),(4,'Bore 9','well',1100,NULL),(5,'Hill Tank','reservoir',6000,'Y');
INSERT INTO meter VALUES ('M-100',1,'Alvarez','household','2008-04-01','2020-05-06'),('M-101',1,'Corner Bakery','business','2011-09-12',NULL),('M-200',2,'Laundry Queen','business','2015-01-30',NULL),('M-201',2,'Nowak','household','2009-03-03',NULL),('M-300',3,'Petrov','household','2017-08-08',NULL),('M-400',4,'Primary School','public','2005-10-10','2019-02-02'),('M-401',4,'Adeyemi','household','2018-11-20',NULL);
INSERT INTO reading VALUES (1,'M-100','2023-01-05',38,'N'),(2,'M-100','2023-04-04',41,'N'),(3,'M-101','2023-01-05',120,'Y'),(4,'M-200','2023-01-09',640,'N'),(5,'M-200','2023-04-10',710,'N'),(6,'M-201','2023-01-09',29,'Y'),(7,'M-300','2023-04-12',17,'N'),(8,'M-400','2023-04-15',230,'Y'),(9,'M-401','2023-04-15',44,'N');
INSERT INTO leak VALUES (1,1,'Bishop Street','2023-01-11','2023-01-13',140,'cast iron'),(2,1,'Tower Row','2023-01-28','2023-02-07',900,'cast iron'),(3,2,'Weir Walk','2023-02-03','2023-02-04',60,'PVC'),(4,3,'Dyke Road','2023-02-20',NULL,NULL,'steel'),(5,1,'Bishop Street','2023-03-02','2023-03-12',1150,'cast iron'),(6,4,'Larch Close','2023-03-22','2023-03-23',35,'PVC');
INSERT INTO supplies VALUES (1,1,60),(5,1,40),(2,2,100),(3,3,75),(2,3,25),(5,4,100);
-- Q: How many households does the water company serve in all districts together?
SELECT sum(households) FROM district;
-- Q: List all wells.
SELECT s_name FROM source WHERE s_kind = 'well';
-- Q: Which source can give the most cubic metres a day?
SELECT s_name FROM source ORDER BY max_m3_day DESC LIMIT 1;
-- Q: names of customers in alphabetical order
SELECT customer FROM meter ORDER BY customer;
-- Q: What pipe materials have leaked? Each one once.
SELECT DISTINCT pipe_material FROM leak;
-- Q: number of leaks per district name, most leaks first
SELECT district.d_name, count(*) FROM district JOIN leak ON district.d_no = leak.d_no GROUP BY district.d_no ORDER BY count(*) DESC;
-- Q: Who used the most water in a single reading?
SELECT meter.customer FROM meter JOIN reading ON meter.meter_no = reading.meter_no ORDER BY reading.m3 DESC LIMIT 1;
-- Q: average m3 read for every customer type
SELECT meter.cust_type, avg(reading.m3) FROM meter JOIN reading ON meter.meter_no = reading.meter_no GROUP BY meter.cust_type;
-- Q: Streets that leaked more than once
SELECT street FROM leak GROUP BY street HAVING count(*) > 1;
-- Q: Which businesses are in Weirside?
SELECT meter.customer FROM meter JOIN district ON meter.d_no = district.d_no WHERE meter.cust_type = 'business' AND district.d_name = 'Weirside';
-- Q: How much water was lost to leaks by pipe material?
SELECT pipe_material, sum(m3_lost) FROM leak GROUP BY pipe_material;
-- Q: Which customers have an estimated reading above 100 cubic metres?
SELECT meter.customer FROM meter JOIN reading ON meter.meter_no = reading.meter_no WHERE reading.estimated = 'Y' AND reading.m3 > 100;
-- Q: Which sources supply no district?
SELECT s_name FROM source WHERE s_no NOT IN (SELECT s_no FROM supplies);
-- Q: From which sources does Saltmarsh get its water, and what share in percent comes from each?
SELECT source.s_name, supplies.share_pct FROM source JOIN supplies ON source.s_no = supplies.s_no JOIN district ON supplies.d_no = district.d_no WHERE district.d_name = 'Saltmarsh';
-- Q: Which districts have never had a leak?
SELECT d_name FROM district EXCEPT SELECT district.d_name FROM district JOIN leak ON district.d_no = leak.d_no;
-- Q: Districts with more mains kilometres than average
SELECT d_name FROM district WHERE mains_km > (SELECT avg(mains_km) FROM district);
-- Q: How many days did it take to fix each repaired leak? Leak number first.
SELECT leak_no, julianday(fixed) - julianday(reported) FROM leak WHERE fixed IS NOT NULL;
-- Q: Which meters have not been replaced?
SELECT meter_no FROM meter WHERE replaced IS NULL;
-- Q: cubic metres read per month
SELECT strftime('%Y-%m', read_on), sum(m3) FROM reading GROUP BY strftime('%Y-%m', read_on);
-- Q: What percentage of the readings were estimated?
SELECT 100.0 * sum(CASE WHEN estimated = 'Y' THEN 1 ELSE 0 END) / count(*) FROM reading;
