CREATE TABLE TARIFF (TARIFF_ID INTEGER PRIMARY KEY, TARIFF_NAME TEXT, MONTH_FEE REAL, FREE_MIN INTEGER, DATA_GB INTEGER, IS_ACTIVE TEXT);
CREATE TABLE SUBSCRIBER (MSISDN TEXT PRIMARY KEY, HOLDER TEXT, TOWN TEXT, TARIFF_ID INTEGER REFERENCES TARIFF(TARIFF_ID), ACTIVATED DATE, STATUS TEXT);
CREATE TABLE CALL_LOG (CALL_ID INTEGER PRIMARY KEY, CALLER TEXT REFERENCES SUBSCRIBER(MSISDN), CALLEE TEXT REFERENCES SUBSCRIBER(MSISDN), STARTED TEXT, SECONDS INTEGER, COST REAL, ROAMING TEXT);
INSERT INTO TARIFF VALUES (1,'Mini',7.5,60,1,'Y'),(2,'Talker',15,600,3,'Y'),(3,'Surfer',19,120,25,'Y'),(4,'Unlimited',34,9999,100,'Y'),(5,'Veteran 2010',12,200,0,'N'),(6,'Kids',5,30,NULL,'Y');
INSERT INTO SUBSCRIBER VALUES ('3610001','Agnes Toth','Pecs',1,'2019-08-01','active'),('3610002','Bela Kiss','Pecs',2,'2020-02-12','active'),('3610003','Csilla Nagy','Szeged',4,'2021-06-30','active'),('3610004','Denes Varga','Eger',5,'2011-01-05','suspended'),('3610005','Emese Balla','Szeged',3,'2022-11-11','active'),('3610006','Ferenc Gal','Pecs',2,'2023-03-03','active'),('3610007','Gizi Orban','Eger',1,'2018-04-22','closed'),('3610008','Huba Szalai',NULL,3,'2024-01-02','active');
INSERT INTO CALL_LOG VALUES (1,'3610001','3610002','2024-01-03 09:12',240,0.4,'N'),(2,'3610002','3610003','2024-01-04 17:40',1260,0,'N'),(3,'3610003','3610001','2024-01-09 20:05',75,0,'Y'),(4,'3610002','3610001','2024-01-20 08:00',600,0,'N'),(5,'3610005','3610003','2024-02-02 12:31',180,0.3,'N'),(6,'3610006','3610002','2024-02-10 19:22',2400,1.9,'Y'),(7,'3610001','3610006','2024-02-11 10:10',33,0.1,'N'),(8,'3610003','3610005','2024-02-27 22:45',900,2.5,'Y'),(9,'3610002','3610006','2024-03-05 07:55',310,0,'N'),(10,'3610005','3610001','2024-03-06 16:00',45,NULL,'N');
-- Q: How many subscribers are active?
SELECT count(*) FROM SUBSCRIBER WHERE STATUS = 'active';
-- Q: list the tariffs we no longer sell
SELECT TARIFF_NAME FROM TARIFF WHERE IS_ACTIVE = 'N';
-- Q: What's the phone number of Emese Balla?
SELECT MSISDN FROM SUBSCRIBER WHERE HOLDER = 'Emese Balla';
-- Q: tariff names by monthly fee, most expensive first
SELECT TARIFF_NAME FROM TARIFF ORDER BY MONTH_FEE DESC;
-- Q: How many seconds did the longest call last?
SELECT max(SECONDS) FROM CALL_LOG;
-- Q: Number of subscribers per tariff name
SELECT t.TARIFF_NAME, count(*) FROM TARIFF AS t JOIN SUBSCRIBER AS s ON s.TARIFF_ID = t.TARIFF_ID GROUP BY t.TARIFF_ID;
-- Q: Who makes the most calls?
SELECT s.HOLDER FROM SUBSCRIBER AS s JOIN CALL_LOG AS c ON c.CALLER = s.MSISDN GROUP BY s.MSISDN ORDER BY count(*) DESC LIMIT 1;
-- Q: Who was called by Csilla Nagy?
SELECT e.HOLDER FROM CALL_LOG AS c JOIN SUBSCRIBER AS s ON c.CALLER = s.MSISDN JOIN SUBSCRIBER AS e ON c.CALLEE = e.MSISDN WHERE s.HOLDER = 'Csilla Nagy';
-- Q: How much data in GB does Bela Kiss have in his tariff?
SELECT t.DATA_GB FROM TARIFF AS t JOIN SUBSCRIBER AS s ON s.TARIFF_ID = t.TARIFF_ID WHERE s.HOLDER = 'Bela Kiss';
-- Q: Towns with at least two subscribers and how many they have
SELECT TOWN, count(*) FROM SUBSCRIBER WHERE TOWN IS NOT NULL GROUP BY TOWN HAVING count(*) >= 2;
-- Q: total call cost per caller, costliest first
SELECT s.HOLDER, sum(c.COST) FROM SUBSCRIBER AS s JOIN CALL_LOG AS c ON c.CALLER = s.MSISDN GROUP BY s.MSISDN ORDER BY sum(c.COST) DESC;
-- Q: average seconds of roaming calls versus others, by the roaming flag
SELECT ROAMING, avg(SECONDS) FROM CALL_LOG GROUP BY ROAMING;
-- Q: Subscribers who never made a call
SELECT HOLDER FROM SUBSCRIBER WHERE MSISDN NOT IN (SELECT CALLER FROM CALL_LOG);
-- Q: Which tariffs has nobody chosen?
SELECT TARIFF_NAME FROM TARIFF WHERE TARIFF_ID NOT IN (SELECT TARIFF_ID FROM SUBSCRIBER);
-- Q: Numbers that have both called and been called
SELECT CALLER FROM CALL_LOG INTERSECT SELECT CALLEE FROM CALL_LOG;
-- Q: Holders who called someone in Pecs, no repeats
SELECT DISTINCT s.HOLDER FROM CALL_LOG AS c JOIN SUBSCRIBER AS s ON c.CALLER = s.MSISDN JOIN SUBSCRIBER AS e ON c.CALLEE = e.MSISDN WHERE e.TOWN = 'Pecs';
-- Q: Which calls took longer than average? Give the call ids.
SELECT CALL_ID FROM CALL_LOG WHERE SECONDS > (SELECT avg(SECONDS) FROM CALL_LOG);
-- Q: calls per month with total seconds
SELECT strftime('%Y-%m', STARTED), count(*), sum(SECONDS) FROM CALL_LOG GROUP BY strftime('%Y-%m', STARTED);
-- Q: What percentage of the calls was free of charge, that is cost 0?
SELECT 100.0 * sum(CASE WHEN COST = 0 THEN 1 ELSE 0 END) / count(*) FROM CALL_LOG;
-- Q: For each call id, how long was it in minutes (60 seconds each, with decimals)?
SELECT CALL_ID, CAST(SECONDS AS REAL) / 60 FROM CALL_LOG;
-- Q: Whose town do we not know?
SELECT HOLDER FROM SUBSCRIBER WHERE TOWN IS NULL;
