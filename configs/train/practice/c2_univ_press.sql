CREATE TABLE imprint (imp_code TEXT PRIMARY KEY, imp_name TEXT, founded INTEGER, editor_in_chief TEXT);
CREATE TABLE writer (writer_id INTEGER PRIMARY KEY, surname TEXT, forename TEXT, nationality TEXT, birth_year INTEGER, death_year INTEGER);
CREATE TABLE title (isbn TEXT PRIMARY KEY, title TEXT, subtitle TEXT, imp_code TEXT REFERENCES imprint(imp_code), subject TEXT, pub_date DATE, list_price REAL, pages INTEGER, stock INTEGER, translated_from TEXT);
CREATE TABLE title_writer (isbn TEXT REFERENCES title(isbn), writer_id INTEGER REFERENCES writer(writer_id), part TEXT, royalty_pct REAL, PRIMARY KEY (isbn, writer_id));
CREATE TABLE bookshop (shop_id INTEGER PRIMARY KEY, shop_name TEXT, town TEXT, discount_pct INTEGER);
CREATE TABLE shop_order (order_no INTEGER PRIMARY KEY, shop_id INTEGER REFERENCES bookshop(shop_id), isbn TEXT REFERENCES title(isbn), ordered DATE, copies INTEGER, returned_copies INTEGER);
INSERT INTO imprint VALUES ('LC','Lantern Classics',1958,'Edda Prowse'),('CS','Cloister Science',1974,'Amit Sen'),('MP','Map Room',1999,'Carla Buono'),('YY','Young Yard',2017,NULL);
INSERT INTO writer VALUES (1,'Ashdown','Philippa','British',1951,NULL),(2,'Kowalczyk','Adam','Polish',1923,1999),(3,'Oduya','Grace','Kenyan',1970,NULL),(4,'Ferrante-Ruiz','Diego','Spanish',1966,NULL),(5,'Whitlock','Mary','British',1934,2015),(6,'Sandoval','Iker','Spanish',1988,NULL);
INSERT INTO title VALUES ('978-01','The Salt Roads',NULL,'MP','history','2018-03-15',24.5,312,140,NULL),('978-02','Night Chemistry','A lab memoir','CS','chemistry','2019-09-02',18,240,0,NULL),('978-03','Letters to Cracow','Selected correspondence','LC','letters','2017-05-20',32,480,75,'Polish'),('978-04','Lakes of the Rift','An atlas','MP','geography','2021-10-11',45,220,60,NULL),('978-05','Enzymes Simply',NULL,'CS','chemistry','2022-02-28',29.9,390,310,'Spanish'),('978-06','Old Tides','Poems','LC','poetry','2020-06-06',12.5,96,22,NULL),('978-07','Borders on Paper',NULL,'MP','history','2022-11-30',27,350,205,'Spanish');
INSERT INTO title_writer VALUES ('978-01',1,'author',10),('978-02',3,'author',9),('978-03',2,'author',6),('978-03',1,'translator',3),('978-04',3,'author',7),('978-04',5,'illustrator',2.5),('978-05',4,'author',8),('978-06',5,'author',12),('978-07',4,'author',8),('978-07',1,'translator',2);
INSERT INTO bookshop VALUES (1,'Page & Candle','Durham',40),(2,'The Quire','Bath',35),(3,'Campus Books','Durham',45),(4,'Inkwell','Truro',30);
INSERT INTO shop_order VALUES (1,1,'978-01','2022-01-10',20,3),(2,2,'978-04','2022-01-22',8,0),(3,3,'978-05','2022-03-01',60,5),(4,1,'978-06','2022-03-15',12,4),(5,3,'978-02','2022-03-30',25,0),(6,2,'978-01','2022-05-09',10,2),(7,1,'978-07','2022-12-05',30,NULL),(8,3,'978-05','2022-12-12',40,NULL);
-- Q: Which books are sold out?
SELECT title FROM title WHERE stock = 0;
-- Q: Who heads Map Room as editor in chief?
SELECT editor_in_chief FROM imprint WHERE imp_name = 'Map Room';
-- Q: How many titles cost more than 25?
SELECT count(*) FROM title WHERE list_price > 25;
-- Q: Forenames and surnames of the British writers
SELECT forename, surname FROM writer WHERE nationality = 'British';
-- Q: What is the average thickness of a book in pages?
SELECT avg(pages) FROM title;
-- Q: titles and mean price for each imprint name
SELECT imprint.imp_name, count(*), avg(title.list_price) FROM imprint JOIN title ON title.imp_code = imprint.imp_code GROUP BY imprint.imp_code;
-- Q: Who translated Letters to Cracow? Surname.
SELECT writer.surname FROM writer JOIN title_writer ON title_writer.writer_id = writer.writer_id JOIN title ON title_writer.isbn = title.isbn WHERE title.title = 'Letters to Cracow' AND title_writer.part = 'translator';
-- Q: Which bookshop ordered most copies in total?
SELECT bookshop.shop_name FROM bookshop JOIN shop_order ON shop_order.shop_id = bookshop.shop_id GROUP BY bookshop.shop_id ORDER BY sum(shop_order.copies) DESC LIMIT 1;
-- Q: Subjects on which we have several (2 or more) books
SELECT subject FROM title GROUP BY subject HAVING count(*) >= 2;
-- Q: What did Grace Oduya write?
SELECT title.title FROM title JOIN title_writer ON title_writer.isbn = title.isbn JOIN writer ON title_writer.writer_id = writer.writer_id WHERE writer.forename = 'Grace' AND writer.surname = 'Oduya';
-- Q: Three cheapest books with their prices
SELECT title, list_price FROM title ORDER BY list_price LIMIT 3;
-- Q: How many copies of Enzymes Simply went out to shops?
SELECT sum(shop_order.copies) FROM shop_order JOIN title ON shop_order.isbn = title.isbn WHERE title.title = 'Enzymes Simply';
-- Q: Shops in Durham or Bath giving under 45 percent discount
SELECT shop_name FROM bookshop WHERE town IN ('Durham', 'Bath') AND discount_pct < 45;
-- Q: Which books has no shop ordered?
SELECT title FROM title WHERE isbn NOT IN (SELECT isbn FROM shop_order);
-- Q: Surnames of people who were both author and translator
SELECT writer.surname FROM writer JOIN title_writer ON title_writer.writer_id = writer.writer_id WHERE title_writer.part = 'author' INTERSECT SELECT writer.surname FROM writer JOIN title_writer ON title_writer.writer_id = writer.writer_id WHERE title_writer.part = 'translator';
-- Q: Which imprint has published nothing?
SELECT imp_name FROM imprint WHERE NOT EXISTS (SELECT * FROM title WHERE title.imp_code = imprint.imp_code);
-- Q: Titles dearer than the average title, with price
SELECT title, list_price FROM title WHERE list_price > (SELECT avg(list_price) FROM title);
-- Q: Which writer contributed to the most books? Forename and surname.
SELECT writer.forename, writer.surname FROM writer JOIN title_writer ON title_writer.writer_id = writer.writer_id GROUP BY writer.writer_id ORDER BY count(*) DESC LIMIT 1;
-- Q: Surnames of writers without any book of ours
SELECT surname FROM writer EXCEPT SELECT writer.surname FROM writer JOIN title_writer ON title_writer.writer_id = writer.writer_id;
-- Q: value of the stock of each title: price times copies on stock
SELECT title, list_price * stock FROM title;
-- Q: Copies ordered per month of 2022, shown as year and month
SELECT strftime('%Y-%m', ordered), sum(copies) FROM shop_order GROUP BY strftime('%Y-%m', ordered);
-- Q: What percentage of our books are translations?
SELECT 100.0 * count(CASE WHEN translated_from IS NOT NULL THEN 1 END) / count(*) FROM title;
-- Q: How old did the dead writers get? Surname and death year minus birth year.
SELECT surname, death_year - birth_year FROM writer WHERE death_year IS NOT NULL;
-- Q: Which titles have no subtitle?
SELECT title FROM title WHERE subtitle IS NULL;
