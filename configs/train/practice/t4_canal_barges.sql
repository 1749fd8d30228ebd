CREATE TABLE waterway (ww_code TEXT PRIMARY KEY, name TEXT, length_km REAL, opened_year INTEGER, max_draught_m REAL);
CREATE TABLE firm (firm_id INTEGER PRIMARY KEY, firm_name TEXT, city TEXT, founded_year INTEGER);
CREATE TABLE keeper (keeper_id INTEGER PRIMARY KEY, name TEXT, hired_on DATE, home_village TEXT, trainer_id INTEGER REFERENCES keeper(keeper_id));
CREATE TABLE lock (lock_id INTEGER PRIMARY KEY, name TEXT, ww_code TEXT REFERENCES waterway(ww_code), rise_m REAL, built_year INTEGER, chamber_length_m REAL, keeper_id INTEGER REFERENCES keeper(keeper_id));
CREATE TABLE barge (barge_id INTEGER PRIMARY KEY, name TEXT, kind TEXT, length_m REAL, draught_m REAL, built_year INTEGER, firm_id INTEGER REFERENCES firm(firm_id));
CREATE TABLE passage (passage_id INTEGER PRIMARY KEY, barge_id INTEGER REFERENCES barge(barge_id), lock_id INTEGER REFERENCES lock(lock_id), passed_on DATE, direction TEXT, toll REAL, cargo_t REAL, wait_min INTEGER);
INSERT INTO waterway VALUES ('KL','Kestrel Link',48.5,1794,1.8),('OS','Old Summit Canal',112.0,1811,1.4),('RB','Rother Branch',21.2,1836,1.4),('NC','New Cut',9.7,1902,2.6),('MN','Marsh Navigation',63.0,1768,NULL);
INSERT INTO firm VALUES (1,'Bright & Sons','Wexmoor',1921),(2,'Tidewell Freight','Port Lannet',1987),(3,'Heron Hire','Wexmoor',2004),(4,'Calder Stone','Dunhope',1956),(5,'Marl Haulage','Dunhope',2011);
INSERT INTO keeper VALUES (1,'Agnes Poole','1998-04-01','Wexmoor',NULL),(2,'Tom Sedge','2011-06-13','Lockham',1),(3,'Ivy Marlow','2019-03-04','Lockham',1),(4,'Dan Fenner','2006-09-18','Dunhope',1),(5,'Rosa Quill','2022-05-09','Wexmoor',2),(6,'Hugh Barrow','2023-10-02',NULL,4);
INSERT INTO lock VALUES (1,'Bottom Lock','KL',2.4,1794,22.0,2),(2,'Poole Gate','KL',3.1,1795,22.0,2),(3,'Summit Lock','OS',4.6,1811,22.8,1),(4,'Mill Lock','OS',2.9,1809,22.8,4),(5,'Quarry Lock','RB',5.2,1836,25.5,4),(6,'Sea Gate','NC',6.8,1902,60.0,3),(7,'Mill Stair','OS',3.8,1812,22.8,NULL),(8,'Rother Junction','RB',1.9,1837,25.5,4);
INSERT INTO barge VALUES (1,'Patience','freight',21.3,1.2,1936,1),(2,'Blue Heron','hire',17.5,0.7,2009,3),(3,'Grey Heron','hire',15.2,0.7,2012,3),(4,'Samson','freight',24.0,1.3,1958,4),(5,'Lady Maud','tug',12.4,1.1,1947,1),(6,'Tide Runner','freight',26.8,1.6,1999,2),(7,'Wanderer','private',14.0,0.6,1988,NULL),(8,'Endeavour','freight',22.5,1.2,1961,1);
INSERT INTO passage VALUES (1,1,1,'2024-03-04','up',18.5,32,10),(2,1,2,'2024-03-04','up',18.5,32,25),(3,4,5,'2024-03-09','down',24,41,5),(4,4,4,'2024-03-10','down',24.5,41,40),(5,2,3,'2024-04-02','up',9,0,15),(6,3,3,'2024-04-20','up',9,0,55),(7,6,6,'2024-05-01','down',42,88,0),(8,1,1,'2024-05-11','down',17,0,12),(9,8,1,'2024-05-14','up',19,36,NULL),(10,6,6,'2024-05-28','up',40,75,20),(11,2,4,'2024-06-03','down',8,0,8),(12,7,1,'2024-06-15','up',6,0,35);
-- Q: When was the Old Summit Canal opened and how long is it?
SELECT opened_year, length_km FROM waterway WHERE name = 'Old Summit Canal';
-- Q: What are the codes of the waterways that have at least two locks?
SELECT ww_code FROM lock GROUP BY ww_code HAVING count(*) >= 2;
-- Q: Which keepers were trained by Agnes Poole?
SELECT T1.name FROM keeper AS T1 JOIN keeper AS T2 ON T1.trainer_id = T2.keeper_id WHERE T2.name = 'Agnes Poole';
-- Q: List the name of each barge together with the city of the firm that owns it.
SELECT T1.name, T2.city FROM barge AS T1 JOIN firm AS T2 ON T1.firm_id = T2.firm_id;
-- Q: Find the ids and names of locks with Mill in their name.
SELECT lock_id, name FROM lock WHERE name LIKE '%Mill%';
-- Q: Who looks after Quarry Lock?
SELECT T1.name FROM keeper AS T1 JOIN lock AS T2 ON T1.keeper_id = T2.keeper_id WHERE T2.name = 'Quarry Lock';
-- Q: For each waterway that has locks, give its name and the average, minimum and maximum rise.
SELECT T1.name, avg(T2.rise_m), min(T2.rise_m), max(T2.rise_m) FROM waterway AS T1 JOIN lock AS T2 ON T1.ww_code = T2.ww_code GROUP BY T1.ww_code;
-- Q: What is the id and name of the barges that have never gone through any lock?
SELECT barge_id, name FROM barge WHERE barge_id NOT IN (SELECT barge_id FROM passage);
-- Q: Which barges have passed both Bottom Lock and Poole Gate?
SELECT T1.name FROM barge AS T1 JOIN passage AS T2 ON T1.barge_id = T2.barge_id JOIN lock AS T3 ON T2.lock_id = T3.lock_id WHERE T3.name = 'Bottom Lock' INTERSECT SELECT T1.name FROM barge AS T1 JOIN passage AS T2 ON T1.barge_id = T2.barge_id JOIN lock AS T3 ON T2.lock_id = T3.lock_id WHERE T3.name = 'Poole Gate';
-- Q: Which companies date from before 1960?
SELECT firm_name FROM firm WHERE founded_year < 1960;
-- Q: Show the name and length of freight barges longer than the average barge.
SELECT name, length_m FROM barge WHERE kind = 'freight' AND length_m > (SELECT avg(length_m) FROM barge);
-- Q: Which lock has the second highest rise?
SELECT name FROM lock ORDER BY rise_m DESC LIMIT 1 OFFSET 1;
-- Q: Number of passages for each lock by name, fewest first.
SELECT T1.name, count(*) FROM lock AS T1 JOIN passage AS T2 ON T1.lock_id = T2.lock_id GROUP BY T1.lock_id ORDER BY count(*) ASC;
-- Q: Which keeper is in charge of the most locks, and how many are they?
SELECT T1.name, count(*) FROM keeper AS T1 JOIN lock AS T2 ON T1.keeper_id = T2.keeper_id GROUP BY T1.keeper_id ORDER BY count(*) DESC LIMIT 1;
-- Q: the two dearest passages of every barge: barge id, date, toll
SELECT barge_id, passed_on, toll FROM (SELECT barge_id, passed_on, toll, row_number() OVER (PARTITION BY barge_id ORDER BY toll DESC) AS place FROM passage) WHERE place <= 2;
-- Q: Longest boat of every kind (kind, name)
SELECT kind, name FROM (SELECT kind, name, row_number() OVER (PARTITION BY kind ORDER BY length_m DESC) AS place FROM barge) WHERE place <= 1;
-- Q: What percent of the passages went up?
SELECT 100.0 * sum(CASE WHEN direction = 'up' THEN 1 ELSE 0 END) / count(*) FROM passage;
-- Q: what fraction of all the toll money does each lock bring in? name and share
SELECT T1.name, CAST(sum(T2.toll) AS REAL) / (SELECT sum(toll) FROM passage) FROM lock AS T1 JOIN passage AS T2 ON T1.lock_id = T2.lock_id GROUP BY T1.lock_id;
-- Q: Sort the locks into shallow (rise under 3 m), middling (under 5 m) and deep; show the name and the class.
SELECT name, CASE WHEN rise_m < 3 THEN 'shallow' WHEN rise_m < 5 THEN 'middling' ELSE 'deep' END FROM lock;
-- Q: How many barges are freight and how many are hire boats, side by side?
SELECT sum(CASE WHEN kind = 'freight' THEN 1 ELSE 0 END), sum(CASE WHEN kind = 'hire' THEN 1 ELSE 0 END) FROM barge;
-- Q: waterways without a single lock
SELECT T1.name FROM waterway AS T1 WHERE NOT EXISTS (SELECT * FROM lock AS T2 WHERE T2.ww_code = T1.ww_code);
-- Q: Which keepers have nothing to look after?
SELECT T1.name FROM keeper AS T1 LEFT JOIN lock AS T2 ON T1.keeper_id = T2.keeper_id WHERE T2.lock_id IS NULL;
-- Q: How many tons of cargo went through the locks in May 2024?
SELECT sum(cargo_t) FROM passage WHERE strftime('%Y-%m', passed_on) = '2024-05';
-- Q: Who was hired most recently?
SELECT name FROM keeper ORDER BY hired_on DESC LIMIT 1;
-- Q: toll per ton of every loaded passage (cargo above 0), to 2 decimals, with the passage id
SELECT passage_id, round(toll / cargo_t, 2) FROM passage WHERE cargo_t > 0;
-- Q: Passage ids where the wait was not noted
SELECT passage_id FROM passage WHERE wait_min IS NULL;
