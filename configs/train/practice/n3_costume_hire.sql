CREATE TABLE customers (customer_no INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, town TEXT, phone TEXT, member_since DATE);
CREATE TABLE periods (period_code TEXT PRIMARY KEY, period_name TEXT, start_year INTEGER, end_year INTEGER);
CREATE TABLE designers (designer_no INTEGER PRIMARY KEY, name TEXT, town TEXT, born INTEGER);
CREATE TABLE costumes (costume_no INTEGER PRIMARY KEY, name TEXT, period_code TEXT REFERENCES periods(period_code), designer_no INTEGER REFERENCES designers(designer_no), size TEXT, colour TEXT, day_rate REAL, deposit REAL, made_on DATE);
CREATE TABLE accessories (accessory_no INTEGER PRIMARY KEY, name TEXT, kind TEXT, day_rate REAL);
CREATE TABLE costume_accessories (costume_no INTEGER REFERENCES costumes(costume_no), accessory_no INTEGER REFERENCES accessories(accessory_no), included TEXT, PRIMARY KEY (costume_no, accessory_no));
CREATE TABLE hires (hire_no INTEGER PRIMARY KEY, customer_no INTEGER REFERENCES customers(customer_no), costume_no INTEGER REFERENCES costumes(costume_no), out_date DATE, due_date DATE, back_date DATE, days INTEGER, late_fee REAL);
INSERT INTO customers VALUES (1,'Tilda','Marsh','Ludlow','555-0101','2017-03-04'),(2,'Owen','Brack','Hereford',NULL,'2019-08-21'),(3,'Priya','Nair','Ludlow','555-0177','2021-01-15'),(4,'Hugo','Stein','Leominster','555-0140','2016-11-30'),(5,'Bea','Coyle','Hereford','555-0163','2022-06-09'),(6,'Sam','Marlow','Tenbury',NULL,'2023-02-02');
INSERT INTO periods VALUES ('TUD','Tudor',1485,1603),('REG','Regency',1811,1820),('VIC','Victorian',1837,1901),('JAZ','Jazz Age',1920,1929),('VIK','Viking',793,1066);
INSERT INTO designers VALUES (1,'Flora Quill','Ludlow',1961),(2,'Anders Holt','Bristol',1975),(3,'Minnie Rao','Hereford',1988),(4,'Cyril Vane','Bristol',1950);
INSERT INTO costumes VALUES (1,'Court Lady','TUD',1,'M','crimson',32,120,'2014-05-01'),(2,'Beggar King','TUD',1,'L','brown',18,60,'2015-09-12'),(3,'Ballroom Captain','REG',2,'L','blue',28,100,'2018-02-20'),(4,'Parlour Maid','VIC',3,'S','black',15,40,'2019-07-07'),(5,'Chimney Sweep','VIC',3,'M','black',12,30,'2020-10-01'),(6,'Flapper Queen','JAZ',2,'S','silver',35,110,'2021-04-18'),(7,'Speakeasy Boss','JAZ',2,'XL','grey',26,90,'2021-05-06'),(8,'Gaslight Duchess','VIC',1,'M','purple',40,150,'2013-03-15');
INSERT INTO accessories VALUES (1,'Pearl necklace','jewellery',4),(2,'Feather fan','hand prop',3),(3,'Top hat','headwear',5),(4,'Lace cap','headwear',2),(5,'Dress sword','hand prop',8),(6,'Horned helmet','headwear',6);
INSERT INTO costume_accessories VALUES (1,1,'Y'),(1,2,'N'),(3,5,'N'),(4,4,'Y'),(6,1,'Y'),(6,2,'Y'),(7,3,'Y'),(8,1,'N'),(8,2,'Y'),(5,3,'N');
INSERT INTO hires VALUES (1,1,1,'2023-10-27','2023-10-30','2023-10-30',3,NULL),(2,2,7,'2023-12-30','2024-01-02','2024-01-05',3,15),(3,3,6,'2023-12-29','2024-01-02','2024-01-02',4,NULL),(4,1,8,'2024-02-10','2024-02-12','2024-02-12',2,NULL),(5,4,3,'2024-03-15','2024-03-20','2024-03-22',5,10),(6,5,6,'2024-04-05','2024-04-08','2024-04-08',3,NULL),(7,3,4,'2024-04-19','2024-04-21','2024-04-26',2,25),(8,1,6,'2024-05-03','2024-05-06',NULL,3,NULL),(9,5,5,'2024-05-11','2024-05-12','2024-05-12',1,NULL);
-- Q: Find the number and name of the costumes whose day rate is above the average day rate of all costumes.
SELECT costume_no, name FROM costumes WHERE day_rate > (SELECT avg(day_rate) FROM costumes);
-- Q: What are the average, minimum and maximum deposit of the Victorian costumes?
SELECT avg(c.deposit), min(c.deposit), max(c.deposit) FROM costumes AS c JOIN periods AS p ON c.period_code = p.period_code WHERE p.period_name = 'Victorian';
-- Q: List the name of each period and the number of costumes it has, most first.
SELECT p.period_name, count(*) FROM periods AS p JOIN costumes AS c ON c.period_code = p.period_code GROUP BY p.period_code ORDER BY count(*) DESC;
-- Q: Show the codes of the periods for which there is no costume.
SELECT period_code FROM periods EXCEPT SELECT period_code FROM costumes;
-- Q: Which customers have made at least two hires? Give the last name and the number of hires.
SELECT c.last_name, count(*) FROM customers AS c JOIN hires AS h ON h.customer_no = c.customer_no GROUP BY c.customer_no HAVING count(*) >= 2;
-- Q: What are the first names and towns of the customers whose last name begins with "Mar"?
SELECT first_name, town FROM customers WHERE last_name LIKE 'Mar%';
-- Q: Find the names of the designers who have designed both a Tudor and a Victorian costume.
SELECT d.name FROM designers AS d JOIN costumes AS c ON c.designer_no = d.designer_no JOIN periods AS p ON c.period_code = p.period_code WHERE p.period_name = 'Tudor' INTERSECT SELECT d.name FROM designers AS d JOIN costumes AS c ON c.designer_no = d.designer_no JOIN periods AS p ON c.period_code = p.period_code WHERE p.period_name = 'Victorian';
-- Q: Give the names of the costumes that have never been hired.
SELECT name FROM costumes WHERE costume_no NOT IN (SELECT costume_no FROM hires);
-- Q: What are the name and colour of the costumes that come with a feather fan?
SELECT c.name, c.colour FROM costumes AS c JOIN costume_accessories AS x ON x.costume_no = c.costume_no JOIN accessories AS a ON x.accessory_no = a.accessory_no WHERE a.name = 'Feather fan';
-- Q: Which designer has the highest average day rate over the costumes he or she made? Show the name and birth year.
SELECT d.name, d.born FROM designers AS d JOIN costumes AS c ON c.designer_no = d.designer_no GROUP BY d.designer_no ORDER BY avg(c.day_rate) DESC LIMIT 1;
-- Q: Find the towns where both a customer and a designer live.
SELECT town FROM customers INTERSECT SELECT town FROM designers;
-- Q: List the names and kinds of all accessories other than headwear, in alphabetical order of name.
SELECT name, kind FROM accessories WHERE kind != 'headwear' ORDER BY name;
-- Q: what percentage of hires ran up a late fee
SELECT 100.0 * sum(CASE WHEN late_fee IS NOT NULL THEN 1 ELSE 0 END) / count(*) FROM hires;
-- Q: How much did each hire bring in at day rate times days? Show the hire number too.
SELECT h.hire_no, c.day_rate * h.days FROM hires AS h JOIN costumes AS c ON h.costume_no = c.costume_no;
-- Q: Full names of customers we have no phone number for
SELECT first_name, last_name FROM customers WHERE phone IS NULL;
-- Q: which costume is still out? (nothing in the back date)
SELECT c.name FROM costumes AS c JOIN hires AS h ON h.costume_no = c.costume_no WHERE h.back_date IS NULL;
-- Q: How many days late was every hire that came back after it was due?
SELECT hire_no, julianday(back_date) - julianday(due_date) FROM hires WHERE back_date > due_date;
-- Q: hires month by month, by out date
SELECT strftime('%Y-%m', out_date), count(*) FROM hires GROUP BY strftime('%Y-%m', out_date) ORDER BY strftime('%Y-%m', out_date);
-- Q: Call each costume cheap below 16 a day, mid below 30, else dear.
SELECT name, CASE WHEN day_rate < 16 THEN 'cheap' WHEN day_rate < 30 THEN 'mid' ELSE 'dear' END FROM costumes;
-- Q: dearest costume per designer: designer number, costume, rate
SELECT designer_no, name, day_rate FROM (SELECT designer_no, name, day_rate, row_number() OVER (PARTITION BY designer_no ORDER BY day_rate DESC) AS place FROM costumes) WHERE place = 1;
-- Q: What's the second most expensive costume to hire?
SELECT name FROM costumes ORDER BY day_rate DESC LIMIT 1 OFFSET 1;
-- Q: Late fees per customer surname, counting a missing fee as 0
SELECT c.last_name, sum(COALESCE(h.late_fee, 0)) FROM customers AS c JOIN hires AS h ON h.customer_no = c.customer_no GROUP BY c.customer_no;
-- Q: Customers who haven't hired anything whatsoever
SELECT first_name, last_name FROM customers WHERE NOT EXISTS (SELECT 1 FROM hires WHERE hires.customer_no = customers.customer_no);
-- Q: Anything hired out in the last 30 days? How many?
SELECT count(*) FROM hires WHERE out_date >= date('now', '-30 days');
