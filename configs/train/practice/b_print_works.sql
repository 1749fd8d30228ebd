CREATE TABLE cust (c_no INTEGER PRIMARY KEY, c_name TEXT, c_addr TEXT, c_city TEXT, c_since INTEGER);
CREATE TABLE press (p_no INTEGER PRIMARY KEY, p_name TEXT, p_kind TEXT, p_speed INTEGER, p_year INTEGER);
CREATE TABLE operator (o_no INTEGER PRIMARY KEY, o_name TEXT, o_shift TEXT, o_wage REAL, o_chief INTEGER REFERENCES operator(o_no));
CREATE TABLE job (j_no INTEGER PRIMARY KEY, j_title TEXT, c_no INTEGER, p_no INTEGER, o_no INTEGER, j_recd DATE, j_due DATE, j_shipped DATE, j_copies INTEGER, j_colours INTEGER, j_price REAL);
CREATE TABLE paper_use (j_no INTEGER, paper TEXT, gsm INTEGER, sheets INTEGER, waste INTEGER);
INSERT INTO cust VALUES (1,'Ballad Books','2 Quill St','Dundee',2009),(2,'Mayfly Festival','Town Hall','Perth',2018),(3,'Cafe Tonic','11 Shore Rd','Dundee',2021),(4,'Highland Survey','PO Box 9','Inverness',2015),(5,'Rapid Gym','60 Kirk Wynd','Perth',2023);
INSERT INTO press VALUES (1,'Big Bertha','offset',15000,2006),(2,'Heron','offset',12000,2015),(3,'Pixie','digital',4500,2019),(4,'Pixie Plus','digital',6000,2023),(5,'Old Iron','letterpress',900,1962);
INSERT INTO operator VALUES (1,'Morag','early',17.8,NULL),(2,'Ewan','early',15.2,1),(3,'Isla','late',15.9,1),(4,'Callum','late',14.1,3),(5,'Shona','late',14.1,3);
INSERT INTO job VALUES (100,'Sea Poems',1,1,2,'2024-01-04','2024-01-20','2024-01-18',2000,1,3900),(101,'Menu cards',3,3,4,'2024-01-15','2024-01-18','2024-01-18',150,4,210),(102,'Festival posters',2,2,3,'2024-02-01','2024-02-10','2024-02-13',1200,4,1450),(103,'Hill map',4,1,2,'2024-02-12','2024-03-05','2024-03-01',5000,6,8800),(104,'Wedding cards',NULL,5,1,'2024-02-20','2024-03-01','2024-02-27',80,1,340),(105,'Night Trains',1,1,3,'2024-03-02','2024-03-25','2024-03-29',3500,1,5600),(106,'Loyalty cards',3,3,4,'2024-03-11','2024-03-14','2024-03-13',1000,2,260),(107,'Festival booklet',2,2,2,'2024-03-18','2024-04-10',NULL,2500,4,4100);
INSERT INTO paper_use VALUES (100,'cream wove',90,24000,800),(101,'silk board',350,80,9),(102,'poster blue back',115,1300,120),(103,'map stock',120,5400,260),(104,'cotton',600,110,22),(105,'cream wove',90,47000,1900),(106,'silk board',350,140,15),(100,'silk board',300,1050,40);
-- Q: How many digital presses are there?
SELECT count(*) FROM press WHERE p_kind = 'digital';
-- Q: Job titles printed in 4 colours
SELECT j_title FROM job WHERE j_colours = 4;
-- Q: operators and wages, best paid first
SELECT o_name, o_wage FROM operator ORDER BY o_wage DESC;
-- Q: Where are our customers? List every city once.
SELECT DISTINCT c_city FROM cust;
-- Q: What is the oldest press called?
SELECT p_name FROM press ORDER BY p_year LIMIT 1;
-- Q: How many jobs has each customer ordered, and for how much money altogether?
SELECT c.c_name, count(*), sum(j.j_price) FROM cust AS c JOIN job AS j ON j.c_no = c.c_no GROUP BY c.c_no;
-- Q: Which press has printed the most copies?
SELECT p.p_name FROM press AS p JOIN job AS j ON j.p_no = p.p_no GROUP BY p.p_no ORDER BY sum(j.j_copies) DESC LIMIT 1;
-- Q: Who printed Hill map?
SELECT o.o_name FROM operator AS o JOIN job AS j ON j.o_no = o.o_no WHERE j.j_title = 'Hill map';
-- Q: Who is Callum's chief?
SELECT b.o_name FROM operator AS o JOIN operator AS b ON o.o_chief = b.o_no WHERE o.o_name = 'Callum';
-- Q: average price per kind of press
SELECT p.p_kind, avg(j.j_price) FROM press AS p JOIN job AS j ON j.p_no = p.p_no GROUP BY p.p_kind;
-- Q: Papers used on at least two jobs
SELECT paper FROM paper_use GROUP BY paper HAVING count(*) >= 2;
-- Q: Which papers went into the job Sea Poems, and how many sheets of each?
SELECT u.paper, u.sheets FROM paper_use AS u JOIN job AS j ON u.j_no = j.j_no WHERE j.j_title = 'Sea Poems';
-- Q: the shift with the lowest average wage
SELECT o_shift FROM operator GROUP BY o_shift ORDER BY avg(o_wage) LIMIT 1;
-- Q: Presses standing idle, without any job
SELECT p_name FROM press WHERE p_no NOT IN (SELECT p_no FROM job);
-- Q: Customers who had work done by both Ewan and Isla
SELECT c.c_name FROM cust AS c JOIN job AS j ON j.c_no = c.c_no JOIN operator AS o ON j.o_no = o.o_no WHERE o.o_name = 'Ewan' INTERSECT SELECT c.c_name FROM cust AS c JOIN job AS j ON j.c_no = c.c_no JOIN operator AS o ON j.o_no = o.o_no WHERE o.o_name = 'Isla';
-- Q: Which jobs cost more than the average job?
SELECT j_title FROM job WHERE j_price > (SELECT avg(j_price) FROM job);
-- Q: Customers with no orders
SELECT c_name FROM cust WHERE NOT EXISTS (SELECT 1 FROM job WHERE job.c_no = cust.c_no);
-- Q: Which jobs were shipped after they were due?
SELECT j_title FROM job WHERE j_shipped > j_due;
-- Q: Price per copy of each job
SELECT j_title, j_price / j_copies FROM job;
-- Q: jobs received per month, with copies
SELECT strftime('%Y-%m', j_recd), count(*), sum(j_copies) FROM job GROUP BY strftime('%Y-%m', j_recd);
-- Q: Waste as a percentage of sheets, for each paper
SELECT paper, 100.0 * sum(waste) / sum(sheets) FROM paper_use GROUP BY paper;
