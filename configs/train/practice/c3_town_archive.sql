CREATE TABLE fonds (fonds_code TEXT PRIMARY KEY, title TEXT, creator TEXT, metres REAL, first_year INTEGER, last_year INTEGER);
CREATE TABLE box (box_no INTEGER PRIMARY KEY, fonds_code TEXT REFERENCES fonds(fonds_code), shelf TEXT, weight_kg REAL, condition TEXT);
CREATE TABLE document (doc_id INTEGER PRIMARY KEY, box_no INTEGER REFERENCES box(box_no), title TEXT, type TEXT, written DATE, leaves INTEGER, language TEXT, restricted_until DATE);
CREATE TABLE reader (reader_id INTEGER PRIMARY KEY, name TEXT, town TEXT, registered DATE, purpose TEXT);
CREATE TABLE loan_request (req_id INTEGER PRIMARY KEY, doc_id INTEGER REFERENCES document(doc_id), reader_id INTEGER REFERENCES reader(reader_id), requested DATE, returned DATE, refused INTEGER);
CREATE TABLE scan_order (order_id INTEGER PRIMARY KEY, doc_id INTEGER REFERENCES document(doc_id), reader_id INTEGER REFERENCES reader(reader_id), ordered DATE, pages INTEGER, price_per_page REAL, colour TEXT);
INSERT INTO fonds VALUES ('F01','Town Council','Council of Arnsee',84.5,1611,1948),('F02','Weavers Guild','Guild of Weavers',12.2,1588,1807),('F03','Photographs Lenz','Emil Lenz',6.8,1894,1931),('F04','Salt Works','Arnsee Salt Company',31,1702,1889),('F05','Railway Office',NULL,22.4,1861,1970);
INSERT INTO box VALUES (1,'F01','A1',9.5,'good'),(2,'F01','A1',11.2,'fair'),(3,'F02','B4',7.4,'poor'),(4,'F03','C2',5.1,'good'),(5,'F04','B5',8.8,'fair'),(6,'F04','B5',NULL,'good');
INSERT INTO document VALUES (1,1,'Council minutes 1702','minutes','1702-05-01',210,'German',NULL),(2,1,'Council minutes 1848','minutes','1848-03-19',340,'German',NULL),(3,2,'Letter on the town fire','letter','1733-08-11',2,'Latin',NULL),(4,3,'Guild charter','charter','1588-01-06',1,'Latin',NULL),(5,4,'View of the market','photograph','1901-07-14',1,NULL,NULL),(6,4,'Portrait of the mayor','photograph','1925-04-02',1,NULL,'2030-01-01'),(7,5,'Letter on salt prices','letter','1790-10-30',4,'French',NULL),(8,2,'Poor relief accounts','accounts','1931-12-31',96,'German','2031-12-31');
INSERT INTO reader VALUES (1,'Lothar Behn','Arnsee','2019-02-04','family history'),(2,'Celine Dubois','Lyons','2023-06-12','doctoral thesis'),(3,'Hilde Mai','Arnsee','2021-10-01','local history'),(4,'Owen Tripp','Bristol','2023-09-18','film'),(5,'Jutta Kern','Salzau','2024-01-15','family history');
INSERT INTO loan_request VALUES (1,1,3,'2023-03-07','2023-03-09',0),(2,3,3,'2023-03-07','2023-03-10',0),(3,7,2,'2023-06-13','2023-06-20',0),(4,8,1,'2023-07-03',NULL,1),(5,4,2,'2023-06-21','2023-06-23',0),(6,2,1,'2023-11-14','2023-11-28',0),(7,6,4,'2023-09-19',NULL,1),(8,1,1,'2024-02-05',NULL,0);
INSERT INTO scan_order VALUES (1,5,4,'2023-09-20',1,4.5,'Y'),(2,7,2,'2023-06-14',8,0.8,'N'),(3,4,2,'2023-06-22',2,4.5,'Y'),(4,2,1,'2023-11-15',35,0.8,'N'),(5,5,3,'2023-12-01',1,3,'N'),(6,1,3,'2023-12-01',60,0.6,'N');
-- Q: Find the id and title of the documents nobody has ever requested.
SELECT doc_id, title FROM document WHERE doc_id NOT IN (SELECT doc_id FROM loan_request);
-- Q: What are the titles of fonds that take up more metres than the average?
SELECT title FROM fonds WHERE metres > (SELECT avg(metres) FROM fonds);
-- Q: List the title of each fonds and its number of boxes, most first.
SELECT f.title, count(*) FROM fonds AS f JOIN box AS b ON b.fonds_code = f.fonds_code GROUP BY f.fonds_code ORDER BY count(*) DESC;
-- Q: Show the codes and titles of the fonds from which there is no box.
SELECT fonds_code, title FROM fonds WHERE NOT EXISTS (SELECT * FROM box WHERE box.fonds_code = fonds.fonds_code);
-- Q: Which readers made at least two requests? Give the name, the town and the number.
SELECT r.name, r.town, count(*) FROM reader AS r JOIN loan_request AS q ON q.reader_id = r.reader_id GROUP BY r.reader_id HAVING count(*) >= 2;
-- Q: Find the titles of the documents that were both requested and ordered as a scan.
SELECT title FROM document WHERE doc_id IN (SELECT doc_id FROM loan_request) AND doc_id IN (SELECT doc_id FROM scan_order);
-- Q: What are the document title, the box number and the shelf of every document from the fonds Salt Works?
SELECT d.title, b.box_no, b.shelf FROM document AS d JOIN box AS b ON d.box_no = b.box_no JOIN fonds AS f ON b.fonds_code = f.fonds_code WHERE f.title = 'Salt Works';
-- Q: Which document titles contain the word Letter or the word Portrait?
SELECT title FROM document WHERE title LIKE '%Letter%' OR title LIKE '%Portrait%';
-- Q: Give the names of readers who ordered scans in colour (Y) but none without colour (N).
SELECT r.name FROM reader AS r JOIN scan_order AS s ON s.reader_id = r.reader_id WHERE s.colour = 'Y' EXCEPT SELECT r.name FROM reader AS r JOIN scan_order AS s ON s.reader_id = r.reader_id WHERE s.colour = 'N';
-- Q: What are the average, minimum and maximum number of leaves of the German documents?
SELECT avg(leaves), min(leaves), max(leaves) FROM document WHERE language = 'German';
-- Q: Which reader ordered the largest total number of pages?
SELECT r.name FROM reader AS r JOIN scan_order AS s ON s.reader_id = r.reader_id GROUP BY r.reader_id ORDER BY sum(s.pages) DESC LIMIT 1;
-- Q: Find the names of all readers whose request was refused, and the document title.
SELECT r.name, d.title FROM loan_request AS q JOIN reader AS r ON q.reader_id = r.reader_id JOIN document AS d ON q.doc_id = d.doc_id WHERE q.refused = 1;
-- Q: bill of every scan order: pages times price
SELECT order_id, pages * price_per_page FROM scan_order;
-- Q: For how many days was each returned document out? Request id and days.
SELECT req_id, julianday(returned) - julianday(requested) FROM loan_request WHERE returned IS NOT NULL;
-- Q: What share of the requests was refused, as a fraction?
SELECT CAST(sum(CASE WHEN refused = 1 THEN 1 ELSE 0 END) AS REAL) / count(*) FROM loan_request;
-- Q: each fonds' part of all the shelf metres in percent, one decimal
SELECT title, round(100.0 * metres / (SELECT sum(metres) FROM fonds), 1) FROM fonds;
-- Q: The oldest document of each type
SELECT type, title FROM (SELECT type, title, row_number() OVER (PARTITION BY type ORDER BY written) AS place FROM document) WHERE place = 1;
-- Q: which box was never weighed
SELECT box_no FROM box WHERE weight_kg IS NULL;
-- Q: language of each document, 'no text' where empty
SELECT title, COALESCE(language, 'no text') FROM document;
-- Q: Years covered by every fonds (last minus first)
SELECT title, last_year - first_year FROM fonds;
-- Q: requests month by month
SELECT strftime('%Y-%m', requested), count(*) FROM loan_request GROUP BY strftime('%Y-%m', requested);
-- Q: Call documents tiny (1 leaf), thin (up to 100 leaves) or thick.
SELECT title, CASE WHEN leaves = 1 THEN 'tiny' WHEN leaves <= 100 THEN 'thin' ELSE 'thick' END FROM document;
-- Q: days with more than one scan order
SELECT ordered FROM scan_order GROUP BY ordered HAVING count(*) > 1;
-- Q: the second longest document by leaves
SELECT title FROM document ORDER BY leaves DESC LIMIT 1 OFFSET 1;
