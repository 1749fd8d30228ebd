CREATE TABLE COUNTRY (ISO TEXT PRIMARY KEY, COUNTRY_NAME TEXT, CURRENCY TEXT, EU_MEMBER TEXT);
CREATE TABLE MUNICIPALITY (MUN_ID INTEGER PRIMARY KEY, MUN_NAME TEXT, ISO TEXT REFERENCES COUNTRY(ISO), INHABITANTS INTEGER, MAYOR TEXT, COUNCIL_SEATS INTEGER, AREA_KM2 REAL);
CREATE TABLE TWINNING (TWIN_ID INTEGER PRIMARY KEY, MUN_A INTEGER REFERENCES MUNICIPALITY(MUN_ID), MUN_B INTEGER REFERENCES MUNICIPALITY(MUN_ID), SIGNED_ON DATE, ENDED_ON DATE, STATUS TEXT);
CREATE TABLE DELEGATE (DEL_ID INTEGER PRIMARY KEY, DEL_NAME TEXT, MUN_ID INTEGER REFERENCES MUNICIPALITY(MUN_ID), FUNCTION TEXT, LANGUAGES INTEGER);
CREATE TABLE VISIT (VISIT_ID INTEGER PRIMARY KEY, TWIN_ID INTEGER REFERENCES TWINNING(TWIN_ID), HOST_ID INTEGER REFERENCES MUNICIPALITY(MUN_ID), STARTS DATE, ENDS DATE, OCCASION TEXT, COST REAL);
CREATE TABLE VISIT_DELEGATE (VISIT_ID INTEGER REFERENCES VISIT(VISIT_ID), DEL_ID INTEGER REFERENCES DELEGATE(DEL_ID), SPEECH TEXT, PRIMARY KEY (VISIT_ID, DEL_ID));
INSERT INTO COUNTRY VALUES ('FR','France','euro','Y'),('DE','Germany','euro','Y'),('GB','United Kingdom','pound','N'),('PL','Poland','zloty','Y'),('NO','Norway','krone','N');
INSERT INTO MUNICIPALITY VALUES (1,'Saint-Orme','FR',18400,'Alice Garnier',33,42.5),(2,'Kleinfurt','DE',26100,'Uwe Brandt',38,61),(3,'Market Thorley','GB',12900,'Dot Whyte',18,19.7),(4,'Nowa Gora','PL',41700,'Jan Lis',23,88.4),(5,'Vestfoss','NO',6800,NULL,21,140),(6,'Belrive','FR',9700,'Marc Petit',27,30.2),(7,'Oberau','DE',4100,'Eva Stein',14,25.8);
INSERT INTO TWINNING VALUES (1,1,2,'1964-05-30',NULL,'active'),(2,1,3,'1978-09-16',NULL,'active'),(3,2,4,'1991-06-08',NULL,'active'),(4,3,5,'1985-04-20','2012-12-31','ended'),(5,6,2,'1999-10-02',NULL,'dormant'),(6,4,1,'2006-05-13',NULL,'active');
INSERT INTO DELEGATE VALUES (1,'Henri Blot',1,'deputy mayor',2),(2,'Sabine Kuhn',2,'teacher',3),(3,'Colin Marsh',3,'councillor',1),(4,'Ewa Sowa',4,'councillor',4),(5,'Petra Lamm',2,'band leader',1),(6,'Lucie Aubert',1,'councillor',3),(7,'Knut Dale',5,'pastor',2);
INSERT INTO VISIT VALUES (1,1,1,'2014-05-29','2014-06-01','anniversary',8200),(2,1,2,'2016-10-01','2016-10-03','beer festival',3900),(3,2,3,'2018-09-15','2018-09-18','anniversary',5100),(4,3,4,'2019-06-07','2019-06-10','football cup',4650),(5,6,1,'2019-07-13','2019-07-15','national day',2750),(6,2,1,'2022-05-06','2022-05-09','school exchange',6400),(7,3,2,'2022-12-09','2022-12-11','christmas market',NULL);
INSERT INTO VISIT_DELEGATE VALUES (1,2,'Y'),(1,5,'N'),(2,1,'Y'),(3,1,'N'),(3,6,'Y'),(4,2,'N'),(5,4,'Y'),(6,3,'Y'),(7,4,'N'),(4,5,'Y'),(2,6,'N');
-- Q: Who is mayor of Nowa Gora?
SELECT MAYOR FROM MUNICIPALITY WHERE MUN_NAME = 'Nowa Gora';
-- Q: Which countries pay in euro?
SELECT COUNTRY_NAME FROM COUNTRY WHERE CURRENCY = 'euro';
-- Q: How many partnerships are still active?
SELECT count(*) FROM TWINNING WHERE STATUS = 'active';
-- Q: towns by number of inhabitants, smallest first
SELECT MUN_NAME FROM MUNICIPALITY ORDER BY INHABITANTS;
-- Q: What was the average cost of a visit?
SELECT avg(COST) FROM VISIT;
-- Q: Towns per country and their total inhabitants
SELECT C.COUNTRY_NAME, count(*), sum(M.INHABITANTS) FROM COUNTRY AS C JOIN MUNICIPALITY AS M ON M.ISO = C.ISO GROUP BY C.ISO;
-- Q: Show the pairs of towns that are twinned, with the date of signing.
SELECT A.MUN_NAME, B.MUN_NAME, T.SIGNED_ON FROM TWINNING AS T JOIN MUNICIPALITY AS A ON T.MUN_A = A.MUN_ID JOIN MUNICIPALITY AS B ON T.MUN_B = B.MUN_ID;
-- Q: Which town has hosted the most visits?
SELECT M.MUN_NAME FROM MUNICIPALITY AS M JOIN VISIT AS V ON V.HOST_ID = M.MUN_ID GROUP BY M.MUN_ID ORDER BY count(*) DESC LIMIT 1;
-- Q: Who travelled for the football cup?
SELECT D.DEL_NAME FROM DELEGATE AS D JOIN VISIT_DELEGATE AS X ON X.DEL_ID = D.DEL_ID JOIN VISIT AS V ON X.VISIT_ID = V.VISIT_ID WHERE V.OCCASION = 'football cup';
-- Q: Delegates from Kleinfurt and what they do
SELECT D.DEL_NAME, D.FUNCTION FROM DELEGATE AS D JOIN MUNICIPALITY AS M ON D.MUN_ID = M.MUN_ID WHERE M.MUN_NAME = 'Kleinfurt';
-- Q: occasions celebrated more than once
SELECT OCCASION FROM VISIT GROUP BY OCCASION HAVING count(*) > 1;
-- Q: German or French towns (Germany, France) with fewer than 10000 people
SELECT M.MUN_NAME FROM MUNICIPALITY AS M JOIN COUNTRY AS C ON M.ISO = C.ISO WHERE C.COUNTRY_NAME IN ('Germany', 'France') AND M.INHABITANTS < 10000;
-- Q: For every function, the number of delegates and how many languages they speak on average
SELECT FUNCTION, count(*), avg(LANGUAGES) FROM DELEGATE GROUP BY FUNCTION;
-- Q: Which municipality takes part in no twinning?
SELECT MUN_NAME FROM MUNICIPALITY WHERE MUN_ID NOT IN (SELECT MUN_A FROM TWINNING) AND MUN_ID NOT IN (SELECT MUN_B FROM TWINNING);
-- Q: Delegates who have made a speech on one visit and kept silent on another
SELECT D.DEL_NAME FROM DELEGATE AS D JOIN VISIT_DELEGATE AS X ON X.DEL_ID = D.DEL_ID WHERE X.SPEECH = 'Y' INTERSECT SELECT D.DEL_NAME FROM DELEGATE AS D JOIN VISIT_DELEGATE AS X ON X.DEL_ID = D.DEL_ID WHERE X.SPEECH = 'N';
-- Q: towns that never hosted a visit
SELECT MUN_NAME FROM MUNICIPALITY EXCEPT SELECT M.MUN_NAME FROM MUNICIPALITY AS M JOIN VISIT AS V ON V.HOST_ID = M.MUN_ID;
-- Q: Which visits cost more than the average visit? Occasion and cost.
SELECT OCCASION, COST FROM VISIT WHERE COST > (SELECT avg(COST) FROM VISIT);
-- Q: Which countries have sent delegates? No duplicates.
SELECT DISTINCT C.COUNTRY_NAME FROM COUNTRY AS C JOIN MUNICIPALITY AS M ON M.ISO = C.ISO JOIN DELEGATE AS D ON D.MUN_ID = M.MUN_ID;
-- Q: Twinnings under which there has been no visit: ids
SELECT TWIN_ID FROM TWINNING WHERE NOT EXISTS (SELECT * FROM VISIT WHERE VISIT.TWIN_ID = TWINNING.TWIN_ID);
-- Q: How long did each visit last in days? Occasion and days.
SELECT OCCASION, julianday(ENDS) - julianday(STARTS) FROM VISIT;
-- Q: money spent on visits per year
SELECT strftime('%Y', STARTS), sum(COST) FROM VISIT GROUP BY strftime('%Y', STARTS);
-- Q: How many inhabitants are there per council seat in each town?
SELECT MUN_NAME, INHABITANTS / COUNCIL_SEATS FROM MUNICIPALITY;
-- Q: Which town has no mayor at the moment?
SELECT MUN_NAME FROM MUNICIPALITY WHERE MAYOR IS NULL;
-- Q: percentage of countries outside the EU
SELECT 100.0 * sum(CASE WHEN EU_MEMBER = 'N' THEN 1 ELSE 0 END) / count(*) FROM COUNTRY;
