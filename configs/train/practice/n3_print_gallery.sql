CREATE TABLE artist (artistno INTEGER PRIMARY KEY, artistname TEXT, nationality TEXT, birthyear INTEGER, deathyear INTEGER);
CREATE TABLE technique (techcode TEXT PRIMARY KEY, techname TEXT, family TEXT);
CREATE TABLE printwork (workno INTEGER PRIMARY KEY, title TEXT, artistno INTEGER REFERENCES artist(artistno), techcode TEXT REFERENCES technique(techcode), yearmade INTEGER, editionsize INTEGER, widthcm REAL, heightcm REAL, listprice REAL);
CREATE TABLE impression (impressionno INTEGER PRIMARY KEY, workno INTEGER REFERENCES printwork(workno), editionnumber INTEGER, paper TEXT, signed TEXT, grade TEXT, boughtfor REAL, boughton DATE);
CREATE TABLE collector (collectorno INTEGER PRIMARY KEY, collectorname TEXT, town TEXT, discount INTEGER, introducedby INTEGER REFERENCES collector(collectorno));
CREATE TABLE sale (saleno INTEGER PRIMARY KEY, impressionno INTEGER REFERENCES impression(impressionno), collectorno INTEGER REFERENCES collector(collectorno), saledate DATE, saleprice REAL, framed TEXT, paidon DATE);
CREATE TABLE exhibition (exhibitionno INTEGER PRIMARY KEY, title TEXT, opens DATE, closes DATE, visitors INTEGER);
CREATE TABLE hanging (exhibitionno INTEGER REFERENCES exhibition(exhibitionno), workno INTEGER REFERENCES printwork(workno), wall TEXT, PRIMARY KEY (exhibitionno, workno));
INSERT INTO artist VALUES (1,'Mireille Sand','French',1931,2008),(2,'Jakob Rehn','Swedish',1958,NULL),(3,'Yuko Tamai','Japanese',1946,NULL),(4,'Bruno Castell','Spanish',1902,1979),(5,'Olwen Parry','Welsh',1984,NULL);
INSERT INTO technique VALUES ('ET','etching','intaglio'),('AQ','aquatint','intaglio'),('WC','woodcut','relief'),('LI','linocut','relief'),('LG','lithograph','planographic'),('SC','screenprint','stencil');
INSERT INTO printwork VALUES (1,'Harbour at Dusk',1,'AQ',1966,50,40,30,950),(2,'Three Herons',3,'WC',1989,80,35,60,1200),(3,'Northern Road',2,'LI',2004,30,50,50,480),(4,'Bull and Moon',4,'LG',1951,120,65,48,2600),(5,'Salt Marsh',1,'ET',1972,40,30,20,700),(6,'Red Kites',5,'SC',2018,100,60,60,320),(7,'Quiet Herons',3,'WC',1995,60,30,45,1050),(8,'Harvest Blocks',2,'WC',2011,25,45,45,560);
INSERT INTO impression VALUES (1,1,12,'Arches','Y','fine',500,'2018-05-11'),(2,1,31,'Arches','Y','good',430,'2019-10-02'),(3,2,7,'washi','Y','fine',640,'2020-01-17'),(4,3,4,'Hahnemuhle','Y','fine',200,'2021-06-09'),(5,4,88,'Arches','N','fair',1100,'2017-03-23'),(6,6,45,'cartridge','Y','fine',120,'2022-09-14'),(7,6,46,'cartridge','N','fine',120,'2022-09-14'),(8,7,22,'washi','Y','good',590,'2023-02-28'),(9,8,9,'washi','Y','good',NULL,'2023-07-05');
INSERT INTO collector VALUES (1,'Adele Frost','Cardiff',10,NULL),(2,'Marc Oyelaran','Swansea',0,1),(3,'Philippa Dean','Cardiff',5,1),(4,'Rhodri Vaughan','Brecon',0,3),(5,'Lotte Kramer','Bristol',NULL,NULL);
INSERT INTO sale VALUES (1,1,1,'2019-02-14',880,'Y','2019-02-20'),(2,5,3,'2019-11-30',2300,'N','2020-01-15'),(3,3,1,'2021-03-06',1150,'Y','2021-03-06'),(4,6,2,'2022-12-10',320,'N','2022-12-12'),(5,4,4,'2023-04-01',470,'Y','2023-05-20'),(6,8,1,'2023-10-21',990,'N',NULL),(7,7,3,'2023-12-02',260,'N','2023-12-05');
INSERT INTO exhibition VALUES (1,'Wings','2021-04-01','2021-05-30',1340),(2,'Cut and Carve','2022-09-10','2022-10-31',980),(3,'Edges of the Sea','2023-06-03','2023-08-27',2210),(4,'New Blocks','2024-05-04','2024-06-09',NULL);
INSERT INTO hanging VALUES (1,2,'north'),(1,6,'north'),(1,7,'east'),(2,3,'south'),(2,2,'north'),(2,8,'east'),(3,1,'north'),(3,5,'south'),(4,8,'east'),(4,3,'east');
-- Q: What are the titles and prices of the prints made in 2004 or later?
SELECT title, listprice FROM printwork WHERE yearmade >= 2004;
-- Q: Find the number and name of the artists who are still living, that is, have no death year.
SELECT artistno, artistname FROM artist WHERE deathyear IS NULL;
-- Q: List each technique name and how many works were made with it, most first.
SELECT t.techname, count(*) FROM technique AS t JOIN printwork AS w ON w.techcode = t.techcode GROUP BY t.techcode ORDER BY count(*) DESC;
-- Q: Show the titles of all works that contain "Herons".
SELECT title FROM printwork WHERE title LIKE '%Herons%';
-- Q: Which artists have at least two works? Give the artist's name and the average list price of the works.
SELECT a.artistname, avg(w.listprice) FROM artist AS a JOIN printwork AS w ON w.artistno = a.artistno GROUP BY a.artistno HAVING count(*) >= 2;
-- Q: What is the title of the works whose edition size is smaller than the average edition size?
SELECT title FROM printwork WHERE editionsize < (SELECT avg(editionsize) FROM printwork);
-- Q: Find the numbers and titles of the works that have never hung in an exhibition.
SELECT workno, title FROM printwork WHERE workno NOT IN (SELECT workno FROM hanging);
-- Q: What are the names of the collectors who bought a work by Yuko Tamai? No repetition.
SELECT DISTINCT c.collectorname FROM collector AS c JOIN sale AS s ON s.collectorno = c.collectorno JOIN impression AS i ON s.impressionno = i.impressionno JOIN printwork AS w ON i.workno = w.workno JOIN artist AS a ON w.artistno = a.artistno WHERE a.artistname = 'Yuko Tamai';
-- Q: Find the titles of the works that hung both in Wings and in Cut and Carve.
SELECT w.title FROM printwork AS w JOIN hanging AS h ON h.workno = w.workno JOIN exhibition AS e ON h.exhibitionno = e.exhibitionno WHERE e.title = 'Wings' INTERSECT SELECT w.title FROM printwork AS w JOIN hanging AS h ON h.workno = w.workno JOIN exhibition AS e ON h.exhibitionno = e.exhibitionno WHERE e.title = 'Cut and Carve';
-- Q: Show the name of each collector and the name of the collector who introduced them.
SELECT c.collectorname, i.collectorname FROM collector AS c JOIN collector AS i ON c.introducedby = i.collectorno;
-- Q: What are the technique names of the relief family, and the codes?
SELECT techname, techcode FROM technique WHERE family = 'relief';
-- Q: Which collector has spent the largest total? Give the name and town.
SELECT c.collectorname, c.town FROM collector AS c JOIN sale AS s ON s.collectorno = c.collectorno GROUP BY c.collectorno ORDER BY sum(s.saleprice) DESC LIMIT 1;
-- Q: profit on every sale (sale price less what we paid), biggest first
SELECT s.saleno, s.saleprice - i.boughtfor FROM sale AS s JOIN impression AS i ON s.impressionno = i.impressionno ORDER BY s.saleprice - i.boughtfor DESC;
-- Q: What percentage of our impressions are signed?
SELECT 100.0 * sum(CASE WHEN signed = 'Y' THEN 1 ELSE 0 END) / count(*) FROM impression;
-- Q: Surface of each print, width by height
SELECT title, widthcm * heightcm FROM printwork;
-- Q: how many days did every show run? title and days
SELECT title, julianday(closes) - julianday(opens) FROM exhibition;
-- Q: Who hasn't paid yet, and since when?
SELECT c.collectorname, s.saledate FROM sale AS s JOIN collector AS c ON s.collectorno = c.collectorno WHERE s.paidon IS NULL;
-- Q: impressions still in stock (not sold): number and title
SELECT i.impressionno, w.title FROM impression AS i JOIN printwork AS w ON i.workno = w.workno WHERE NOT EXISTS (SELECT 1 FROM sale WHERE sale.impressionno = i.impressionno);
-- Q: Cumulative sales by date
SELECT saledate, sum(saleprice) OVER (ORDER BY saledate) FROM sale;
-- Q: For each artist number the most expensive work with its price
SELECT artistno, title, listprice FROM (SELECT artistno, title, listprice, row_number() OVER (PARTITION BY artistno ORDER BY listprice DESC) AS place FROM printwork) WHERE place = 1;
-- Q: sales and turnover by year
SELECT strftime('%Y', saledate), count(*), sum(saleprice) FROM sale GROUP BY strftime('%Y', saledate);
-- Q: Papers we hold more than two impressions on
SELECT paper FROM impression GROUP BY paper HAVING count(*) > 2;
-- Q: Average number of works per exhibition
SELECT avg(n) FROM (SELECT count(*) AS n FROM hanging GROUP BY exhibitionno);
-- Q: put the list prices into budget (below 500), middle (below 1000) and premium
SELECT title, CASE WHEN listprice < 500 THEN 'budget' WHEN listprice < 1000 THEN 'middle' ELSE 'premium' END FROM printwork;
