CREATE TABLE au (au_id TEXT PRIMARY KEY, au_lname TEXT, au_fname TEXT, au_city TEXT, agent_id INTEGER REFERENCES agent(agent_id), contract TEXT);
CREATE TABLE agent (agent_id INTEGER PRIMARY KEY, agent_nm TEXT, agency TEXT, cut_pct REAL);
CREATE TABLE ttl (isbn TEXT PRIMARY KEY, ttl_nm TEXT, genre_cd TEXT REFERENCES genre(genre_cd), pages INTEGER, pub_dt DATE, list_prc REAL, ed_id INTEGER REFERENCES editor(ed_id));
CREATE TABLE genre (genre_cd TEXT PRIMARY KEY, genre_desc TEXT);
CREATE TABLE editor (ed_id INTEGER PRIMARY KEY, ed_nm TEXT, ed_mgr INTEGER REFERENCES editor(ed_id), ed_sal REAL);
CREATE TABLE au_ttl (au_id TEXT REFERENCES au(au_id), isbn TEXT REFERENCES ttl(isbn), royalty_pct REAL, advance REAL);
CREATE TABLE qtr_sales (isbn TEXT REFERENCES ttl(isbn), yr INTEGER, qtr INTEGER, qty_sold INTEGER, qty_ret INTEGER);
INSERT INTO genre VALUES ('CR','crime'),('CK','cookery'),('BI','biography'),('SF','science fiction'),('PO','poetry');
INSERT INTO editor VALUES (1,'Margot Dean',NULL,72000),(2,'Phil Osei',1,51000),(3,'Ursula Brandt',1,49500),(4,'Kit Marlow',2,33000);
INSERT INTO agent VALUES (1,'Sylvia Crane','Crane & Holt',15),(2,'Bruno Teixeira','Inkwell',12.5),(3,'Dot Avery','Crane & Holt',15),(4,'Max Fuller','Fuller Lit',20);
INSERT INTO au VALUES ('A1','Hollis','Jane','Bath',1,'Y'),('A2','Nakamura','Ken','London',2,'Y'),('A3','Okoye','Ada','London',1,'N'),('A4','Ferris','Tom','Truro',NULL,'Y'),('A5','Lund','Signe','Edinburgh',3,'Y'),('A6','Pell','Oscar','Bath',NULL,'N');
INSERT INTO ttl VALUES ('978-01','Death by Trifle','CR',312,'2020-05-14',9.99,2),('978-02','One Pot, Two Moons','CK',224,'2021-09-02',25,3),('978-03','The Lamp Engineers','SF',508,'2019-02-21',12.99,2),('978-04','Hollow Tide','CR',344,'2022-06-30',10.99,4),('978-05','A Life in Gaskets','BI',410,'2021-11-11',22.5,1),('978-06','The Trifle Returns','CR',298,'2023-05-18',9.99,2),('978-07','Ash Orbit','SF',467,NULL,NULL,4);
INSERT INTO au_ttl VALUES ('A1','978-01',10,8000),('A2','978-03',12,15000),('A3','978-02',8,5000),('A4','978-02',4,2500),('A5','978-04',10,9000),('A1','978-06',12,14000),('A3','978-05',11,7000),('A2','978-07',12,16000);
INSERT INTO qtr_sales VALUES ('978-01',2022,1,1200,90),('978-01',2022,2,1850,140),('978-02',2022,1,640,15),('978-03',2022,1,2100,300),('978-03',2022,2,1700,110),('978-04',2022,3,3900,220),('978-05',2022,1,480,60),('978-06',2023,2,5200,NULL),('978-04',2023,1,1500,310);
-- Q: Titles with more than 400 pages
SELECT ttl_nm FROM ttl WHERE pages > 400;
-- Q: How many authors live in London?
SELECT count(*) FROM au WHERE au_city = 'London';
-- Q: Give the agents working for Crane & Holt.
SELECT agent_nm FROM agent WHERE agency = 'Crane & Holt';
-- Q: What's the priciest book on the list?
SELECT ttl_nm FROM ttl ORDER BY list_prc DESC LIMIT 1;
-- Q: First and last names of authors without a contract
SELECT au_fname, au_lname FROM au WHERE contract = 'N';
-- Q: number of titles per genre description
SELECT T1.genre_desc, count(*) FROM genre AS T1 JOIN ttl AS T2 ON T1.genre_cd = T2.genre_cd GROUP BY T1.genre_cd;
-- Q: How many copies of each title were sold in total? Best seller first.
SELECT T1.ttl_nm, sum(T2.qty_sold) FROM ttl AS T1 JOIN qtr_sales AS T2 ON T1.isbn = T2.isbn GROUP BY T1.isbn ORDER BY sum(T2.qty_sold) DESC;
-- Q: Which editor has taken care of the most books?
SELECT T1.ed_nm FROM editor AS T1 JOIN ttl AS T2 ON T1.ed_id = T2.ed_id GROUP BY T1.ed_id ORDER BY count(*) DESC LIMIT 1;
-- Q: Show every editor who has a manager, and the manager's name.
SELECT T1.ed_nm, T2.ed_nm FROM editor AS T1 JOIN editor AS T2 ON T1.ed_mgr = T2.ed_id;
-- Q: What was the total and the largest advance paid to Jane Hollis?
SELECT sum(T2.advance), max(T2.advance) FROM au AS T1 JOIN au_ttl AS T2 ON T1.au_id = T2.au_id WHERE T1.au_fname = 'Jane' AND T1.au_lname = 'Hollis';
-- Q: Which books were written by more than one author?
SELECT T1.ttl_nm FROM ttl AS T1 JOIN au_ttl AS T2 ON T1.isbn = T2.isbn GROUP BY T1.isbn HAVING count(*) > 1;
-- Q: What does the average crime book cost?
SELECT avg(T1.list_prc) FROM ttl AS T1 JOIN genre AS T2 ON T1.genre_cd = T2.genre_cd WHERE T2.genre_desc = 'crime';
-- Q: In which genre do we publish nothing?
SELECT genre_desc FROM genre WHERE genre_cd NOT IN (SELECT genre_cd FROM ttl);
-- Q: Last names of authors who have written for both Phil Osei and Kit Marlow
SELECT T1.au_lname FROM au AS T1 JOIN au_ttl AS T2 ON T1.au_id = T2.au_id JOIN ttl AS T3 ON T2.isbn = T3.isbn JOIN editor AS T4 ON T3.ed_id = T4.ed_id WHERE T4.ed_nm = 'Phil Osei' INTERSECT SELECT T1.au_lname FROM au AS T1 JOIN au_ttl AS T2 ON T1.au_id = T2.au_id JOIN ttl AS T3 ON T2.isbn = T3.isbn JOIN editor AS T4 ON T3.ed_id = T4.ed_id WHERE T4.ed_nm = 'Kit Marlow';
-- Q: Which agent represents the author of Hollow Tide?
SELECT T4.agent_nm FROM ttl AS T1 JOIN au_ttl AS T2 ON T1.isbn = T2.isbn JOIN au AS T3 ON T2.au_id = T3.au_id JOIN agent AS T4 ON T3.agent_id = T4.agent_id WHERE T1.ttl_nm = 'Hollow Tide';
-- Q: Editors who earn above the average salary
SELECT ed_nm FROM editor WHERE ed_sal > (SELECT avg(ed_sal) FROM editor);
-- Q: Authors (last name) that we have not published
SELECT au_lname FROM au AS T1 WHERE NOT EXISTS (SELECT 1 FROM au_ttl AS T2 WHERE T2.au_id = T1.au_id);
-- Q: What percentage of the copies sold in 2022 came back as returns?
SELECT 100.0 * sum(qty_ret) / sum(qty_sold) FROM qtr_sales WHERE yr = 2022;
-- Q: Revenue at list price for each title in 2022: title and amount
SELECT T1.ttl_nm, sum(T2.qty_sold * T1.list_prc) FROM ttl AS T1 JOIN qtr_sales AS T2 ON T1.isbn = T2.isbn WHERE T2.yr = 2022 GROUP BY T1.isbn;
-- Q: Which titles have no publication date so far?
SELECT ttl_nm FROM ttl WHERE pub_dt IS NULL;
