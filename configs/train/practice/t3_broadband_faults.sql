CREATE TABLE Ref_Tariff (tariff_code TEXT PRIMARY KEY, tariff_description TEXT, speed_mbit INTEGER, monthly_price REAL);
CREATE TABLE Exchange (exchange_id INTEGER PRIMARY KEY, exchange_name TEXT, town TEXT, fibre TEXT, ports INTEGER);
CREATE TABLE Subscriber (subscriber_id INTEGER PRIMARY KEY, name TEXT, exchange_id INTEGER REFERENCES Exchange(exchange_id), tariff_code TEXT REFERENCES Ref_Tariff(tariff_code), start_date DATE, end_date DATE, line_length_m INTEGER);
CREATE TABLE Engineer (engineer_id INTEGER PRIMARY KEY, name TEXT, base_town TEXT, start_date DATE, day_rate REAL);
CREATE TABLE Fault (fault_id INTEGER PRIMARY KEY, subscriber_id INTEGER REFERENCES Subscriber(subscriber_id), reported_date DATE, cleared_date DATE, symptom TEXT, compensation REAL);
CREATE TABLE Visit (visit_id INTEGER PRIMARY KEY, fault_id INTEGER REFERENCES Fault(fault_id), engineer_id INTEGER REFERENCES Engineer(engineer_id), visit_date DATE, days_spent REAL, solved TEXT);
INSERT INTO Ref_Tariff VALUES ('T16','Starter',16,19.9),('T50','Family Plus',50,29.9),('T250','Family Max',250,44.9),('T1000','Giga',1000,69.9),('TBIZ','Business Pro',500,99);
INSERT INTO Exchange VALUES (1,'Elmside','Corbury','Y',1200),(2,'Vicarage','Corbury','N',640),(3,'Fen End','Ludmere','N',310),(4,'Dockyard','Hasport','Y',2200),(5,'Upper Fen','Ludmere','Y',150);
INSERT INTO Subscriber VALUES (1,'Wendy Trask',1,'T250','2020-02-01',NULL,320),(2,'Bakery Oven & Rye',1,'TBIZ','2018-06-15',NULL,95),(3,'Idris Cole',2,'T16','2015-09-09','2023-12-31',2400),(4,'Sofia Bright',3,'T50','2021-11-20',NULL,1850),(5,'Magnus Dale',4,'T1000','2023-01-05',NULL,40),(6,'Cole & Partners',4,'TBIZ','2019-04-01',NULL,NULL),(7,'Lily Chang',3,'T16','2022-07-30',NULL,3100);
INSERT INTO Engineer VALUES (1,'Ron Aster','Corbury','2008-01-14',210),(2,'Beata Kos','Hasport','2016-03-03',195),(3,'Dev Lall','Ludmere','2020-10-12',170),(4,'Tess Vine','Hasport','2023-09-01',150);
INSERT INTO Fault VALUES (1,3,'2023-10-02','2023-10-09','no sync',15),(2,4,'2023-11-11','2023-11-13','slow',0),(3,7,'2023-12-05','2023-12-20','no sync',30),(4,1,'2024-01-08','2024-01-09','router dead',0),(5,6,'2024-01-22','2024-01-23','no sync',80),(6,7,'2024-02-14',NULL,'slow',NULL),(7,4,'2024-02-20','2024-03-01','drops',10),(8,3,'2023-11-30','2023-12-02','drops',5);
INSERT INTO Visit VALUES (1,1,1,'2023-10-05',0.5,'N'),(2,1,1,'2023-10-09',1.0,'Y'),(3,2,3,'2023-11-13',0.5,'Y'),(4,3,3,'2023-12-12',0.5,'N'),(5,3,1,'2023-12-20',2.0,'Y'),(6,5,2,'2024-01-23',0.5,'Y'),(7,6,3,'2024-02-19',1.0,'N'),(8,7,3,'2024-03-01',1.5,'Y'),(9,8,1,'2023-12-02',0.5,'Y');
-- Q: Find the name and start date of all subscribers whose contract has not ended.
SELECT name, start_date FROM Subscriber WHERE end_date IS NULL;
-- Q: What are the descriptions of tariffs priced above the average monthly price?
SELECT tariff_description FROM Ref_Tariff WHERE monthly_price > (SELECT avg(monthly_price) FROM Ref_Tariff);
-- Q: List the name of each exchange and how many subscribers are on it, most first.
SELECT T1.exchange_name, count(*) FROM Exchange AS T1 JOIN Subscriber AS T2 ON T1.exchange_id = T2.exchange_id GROUP BY T1.exchange_id ORDER BY count(*) DESC;
-- Q: Which subscribers have reported at least two faults? Give the name and the number of faults.
SELECT T1.name, count(*) FROM Subscriber AS T1 JOIN Fault AS T2 ON T1.subscriber_id = T2.subscriber_id GROUP BY T1.subscriber_id HAVING count(*) >= 2;
-- Q: Show the ids and names of engineers who have never made a visit.
SELECT engineer_id, name FROM Engineer WHERE NOT engineer_id IN (SELECT engineer_id FROM Visit);
-- Q: Which tariff descriptions contain Family? Show the code, description and speed.
SELECT tariff_code, tariff_description, speed_mbit FROM Ref_Tariff WHERE tariff_description LIKE '%Family%';
-- Q: What are the average, minimum and maximum line length in each town?
SELECT T1.town, avg(T2.line_length_m), min(T2.line_length_m), max(T2.line_length_m) FROM Exchange AS T1 JOIN Subscriber AS T2 ON T1.exchange_id = T2.exchange_id GROUP BY T1.town;
-- Q: Find the names of subscribers who reported both no sync and drops.
SELECT T1.name FROM Subscriber AS T1 JOIN Fault AS T2 ON T1.subscriber_id = T2.subscriber_id WHERE T2.symptom = 'no sync' INTERSECT SELECT T1.name FROM Subscriber AS T1 JOIN Fault AS T2 ON T1.subscriber_id = T2.subscriber_id WHERE T2.symptom = 'drops';
-- Q: Which exchange caused the largest total compensation? Show its name and town.
SELECT T1.exchange_name, T1.town FROM Exchange AS T1 JOIN Subscriber AS T2 ON T1.exchange_id = T2.exchange_id JOIN Fault AS T3 ON T2.subscriber_id = T3.subscriber_id GROUP BY T1.exchange_id ORDER BY sum(T3.compensation) DESC LIMIT 1;
-- Q: What are the codes of tariffs that no subscriber of the Dockyard exchange has?
SELECT tariff_code FROM Ref_Tariff EXCEPT SELECT T1.tariff_code FROM Subscriber AS T1 JOIN Exchange AS T2 ON T1.exchange_id = T2.exchange_id WHERE T2.exchange_name = 'Dockyard';
-- Q: List the engineer's name, the subscriber's name and the date of every visit that solved the fault.
SELECT T1.name, T4.name, T2.visit_date FROM Engineer AS T1 JOIN Visit AS T2 ON T1.engineer_id = T2.engineer_id JOIN Fault AS T3 ON T2.fault_id = T3.fault_id JOIN Subscriber AS T4 ON T3.subscriber_id = T4.subscriber_id WHERE T2.solved = 'Y';
-- Q: In which towns is there an exchange with fibre as well as one without?
SELECT town FROM Exchange WHERE fibre = 'Y' INTERSECT SELECT town FROM Exchange WHERE fibre = 'N';
-- Q: how many days was each cleared fault open?
SELECT fault_id, julianday(cleared_date) - julianday(reported_date) FROM Fault WHERE NOT cleared_date IS NULL;
-- Q: What percentage of visits solved the problem?
SELECT 100.0 * sum(CASE WHEN solved = 'Y' THEN 1 ELSE 0 END) / count(*) FROM Visit;
-- Q: faults per month
SELECT strftime('%Y-%m', reported_date), count(*) FROM Fault GROUP BY strftime('%Y-%m', reported_date);
-- Q: cost of engineers: days spent times day rate, per engineer
SELECT T1.name, sum(T2.days_spent * T1.day_rate) FROM Engineer AS T1 JOIN Visit AS T2 ON T1.engineer_id = T2.engineer_id GROUP BY T1.engineer_id;
-- Q: Which faults are still not cleared?
SELECT fault_id, symptom FROM Fault WHERE cleared_date IS NULL;
-- Q: Label lines near below 500 m, far below 2000 and remote otherwise
SELECT name, CASE WHEN line_length_m < 500 THEN 'near' WHEN line_length_m < 2000 THEN 'far' ELSE 'remote' END FROM Subscriber;
-- Q: newest subscriber on every exchange: exchange id, name, start
SELECT exchange_id, name, start_date FROM (SELECT exchange_id, name, start_date, row_number() OVER (PARTITION BY exchange_id ORDER BY start_date DESC) AS place FROM Subscriber) WHERE place = 1;
-- Q: price per mbit of each tariff, rounded to 3 places
SELECT tariff_description, round(monthly_price / speed_mbit, 3) FROM Ref_Tariff;
-- Q: who among the subscribers has never complained of a fault?
SELECT T1.name FROM Subscriber AS T1 WHERE NOT EXISTS (SELECT * FROM Fault AS T2 WHERE T2.subscriber_id = T1.subscriber_id);
-- Q: share of all compensation by symptom, in percent
SELECT symptom, 100.0 * sum(compensation) / (SELECT sum(compensation) FROM Fault) FROM Fault GROUP BY symptom;
-- Q: On average, how many visits does a fault need?
SELECT avg(n) FROM (SELECT count(*) AS n FROM Visit GROUP BY fault_id);
-- Q: solved and unsolved visits next to each other, by engineer name
SELECT T1.name, sum(CASE WHEN T2.solved = 'Y' THEN 1 ELSE 0 END), sum(CASE WHEN T2.solved = 'N' THEN 1 ELSE 0 END) FROM Engineer AS T1 JOIN Visit AS T2 ON T1.engineer_id = T2.engineer_id GROUP BY T1.engineer_id;
