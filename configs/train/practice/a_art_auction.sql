CREATE TABLE ARTIST (ARTIST_ID INTEGER PRIMARY KEY, NAME TEXT, NATIONALITY TEXT, BORN INTEGER, DIED INTEGER);
CREATE TABLE SALE (SALE_NO TEXT PRIMARY KEY, SALE_TITLE TEXT, SALE_DATE DATE, SALEROOM TEXT, AUCTIONEER TEXT);
CREATE TABLE BIDDER (PADDLE INTEGER PRIMARY KEY, NAME TEXT, COUNTRY TEXT, BIDDER_TYPE TEXT);
CREATE TABLE LOT (LOT_ID INTEGER PRIMARY KEY, SALE_NO TEXT REFERENCES SALE(SALE_NO), ARTIST_ID INTEGER REFERENCES ARTIST(ARTIST_ID), TITLE TEXT, MEDIUM TEXT, LOW_EST REAL, HIGH_EST REAL, HAMMER REAL, BUYER INTEGER REFERENCES BIDDER(PADDLE));
INSERT INTO ARTIST VALUES (1,'Elvira Castan','Spanish',1881,1957),(2,'Henrik Voll','Norwegian',1903,1980),(3,'Adele Fontaine','French',1922,2001),(4,'Kwame Asante','Ghanaian',1965,NULL),(5,'Yuna Seo','Korean',1978,NULL),(6,'Bruno Falk','Norwegian',1940,2019);
INSERT INTO SALE VALUES ('S-11','Nordic Light','2022-11-08','London','M. Penrose'),('S-12','Modern Paper','2023-02-21','Paris','C. Laurent'),('S-13','Contemporary Evening','2023-06-15','London','M. Penrose'),('S-14','Estate of a Collector','2023-10-03','Geneva','H. Imhof'),('S-15','Spring Prints','2024-04-09','Paris','C. Laurent');
INSERT INTO BIDDER VALUES (21,'Galerie Nord','Norway','dealer'),(34,'R. Achterberg','Belgium','private'),(40,'Museum of the Coast','Norway','museum'),(57,'Li Investments','Singapore','dealer'),(63,'P. Delacour','France','private'),(70,'S. Whitfield','UK','private');
INSERT INTO LOT VALUES (1,'S-11',2,'Fjord at Dusk','oil',40000,60000,72000,40),(2,'S-11',6,'Boathouse','oil',15000,20000,14000,21),(3,'S-11',2,'Study of Gulls','pencil',3000,4000,NULL,NULL),(4,'S-12',3,'Seated Dancer','gouache',22000,28000,31000,63),(5,'S-12',1,'Market Day','gouache',50000,70000,65000,34),(6,'S-13',4,'Signal IV','acrylic',90000,120000,185000,57),(7,'S-13',5,'Rice Field, Blue','acrylic',60000,80000,78000,34),(8,'S-13',4,'Signal VII','acrylic',95000,125000,NULL,NULL),(9,'S-14',1,'Portrait of a Baker','oil',120000,180000,210000,57),(10,'S-14',6,'Winter Harbour','oil',18000,25000,24000,21);
-- Q: How many lots are oil paintings?
SELECT count(*) FROM LOT WHERE MEDIUM = 'oil';
-- Q: Which artists are still alive, having no year of death?
SELECT NAME FROM ARTIST WHERE DIED IS NULL;
-- Q: Sales held in London, with their dates
SELECT SALE_TITLE, SALE_DATE FROM SALE WHERE SALEROOM = 'London';
-- Q: What is the highest hammer price ever reached?
SELECT max(HAMMER) FROM LOT;
-- Q: List the bidders from Norway.
SELECT NAME FROM BIDDER WHERE COUNTRY = 'Norway';
-- Q: Total of the hammer prices per sale title
SELECT T1.SALE_TITLE, sum(T2.HAMMER) FROM SALE AS T1 JOIN LOT AS T2 ON T1.SALE_NO = T2.SALE_NO GROUP BY T1.SALE_NO;
-- Q: Who painted Seated Dancer?
SELECT T1.NAME FROM ARTIST AS T1 JOIN LOT AS T2 ON T1.ARTIST_ID = T2.ARTIST_ID WHERE T2.TITLE = 'Seated Dancer';
-- Q: Which bidder spent the most money?
SELECT T1.NAME FROM BIDDER AS T1 JOIN LOT AS T2 ON T1.PADDLE = T2.BUYER GROUP BY T1.PADDLE ORDER BY sum(T2.HAMMER) DESC LIMIT 1;
-- Q: Number of lots by nationality of the artist
SELECT T1.NATIONALITY, count(*) FROM ARTIST AS T1 JOIN LOT AS T2 ON T1.ARTIST_ID = T2.ARTIST_ID GROUP BY T1.NATIONALITY;
-- Q: Which media have an average low estimate over 50000?
SELECT MEDIUM FROM LOT GROUP BY MEDIUM HAVING avg(LOW_EST) > 50000;
-- Q: Titles bought by dealers, with the price paid
SELECT T1.TITLE, T1.HAMMER FROM LOT AS T1 JOIN BIDDER AS T2 ON T1.BUYER = T2.PADDLE WHERE T2.BIDDER_TYPE = 'dealer';
-- Q: Which bidders went home with nothing?
SELECT NAME FROM BIDDER WHERE PADDLE NOT IN (SELECT BUYER FROM LOT WHERE BUYER IS NOT NULL);
-- Q: Which bidders bought something in both London and Geneva?
SELECT T1.NAME FROM BIDDER AS T1 JOIN LOT AS T2 ON T1.PADDLE = T2.BUYER JOIN SALE AS T3 ON T2.SALE_NO = T3.SALE_NO WHERE T3.SALEROOM = 'London' INTERSECT SELECT T1.NAME FROM BIDDER AS T1 JOIN LOT AS T2 ON T1.PADDLE = T2.BUYER JOIN SALE AS T3 ON T2.SALE_NO = T3.SALE_NO WHERE T3.SALEROOM = 'Geneva';
-- Q: Which sale did not offer any lots?
SELECT T1.SALE_TITLE FROM SALE AS T1 LEFT JOIN LOT AS T2 ON T1.SALE_NO = T2.SALE_NO WHERE T2.LOT_ID IS NULL;
-- Q: Works that fetched more than the average hammer price
SELECT TITLE FROM LOT WHERE HAMMER > (SELECT avg(HAMMER) FROM LOT);
-- Q: How much above its high estimate did each such lot sell? Title and surplus.
SELECT TITLE, HAMMER - HIGH_EST FROM LOT WHERE HAMMER > HIGH_EST;
-- Q: percent of lots left unsold
SELECT 100.0 * sum(CASE WHEN HAMMER IS NULL THEN 1 ELSE 0 END) / count(*) FROM LOT;
-- Q: How long did each dead artist live?
SELECT NAME, DIED - BORN FROM ARTIST WHERE DIED IS NOT NULL;
-- Q: Top two lots of each sale number by hammer price: sale number and title
SELECT SALE_NO, TITLE FROM (SELECT SALE_NO, TITLE, row_number() OVER (PARTITION BY SALE_NO ORDER BY HAMMER DESC) AS place FROM LOT) WHERE place <= 2;
