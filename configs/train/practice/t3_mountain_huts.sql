CREATE TABLE ranges (range_id INTEGER PRIMARY KEY, range_name TEXT, nation TEXT, highest_m INTEGER);
CREATE TABLE huts (hut_id INTEGER PRIMARY KEY, hut_name TEXT, range_id INTEGER REFERENCES ranges(range_id), altitude_m INTEGER, bunks INTEGER, opened_year INTEGER, winter_room TEXT, section TEXT);
CREATE TABLE wardens (warden_id INTEGER PRIMARY KEY, wname TEXT, hut_id INTEGER REFERENCES huts(hut_id), since INTEGER, languages TEXT);
CREATE TABLE paths (path_id INTEGER PRIMARY KEY, from_hut INTEGER REFERENCES huts(hut_id), to_hut INTEGER REFERENCES huts(hut_id), hours REAL, climb_m INTEGER, grade TEXT, marked TEXT);
CREATE TABLE hikers (hiker_id INTEGER PRIMARY KEY, hname TEXT, club_member INTEGER, home_town TEXT, born INTEGER);
CREATE TABLE nights (night_id INTEGER PRIMARY KEY, hut_id INTEGER REFERENCES huts(hut_id), hiker_id INTEGER REFERENCES hikers(hiker_id), slept_on DATE, board TEXT, price REAL, food_bill REAL);
INSERT INTO ranges VALUES (1,'Karst Teeth','Illyra',2864),(2,'Grauwand','Helvia',3710),(3,'White Saddles','Helvia',4105),(4,'Lesser Spurs','Norvenia',1923);
INSERT INTO huts VALUES (1,'Eagle Ledge Hut',1,1820,42,1931,'Y','Zadrin'),(2,'Lake Tarn Refuge',1,1455,60,1978,'N','Zadrin'),(3,'Ledge of Winds',2,2530,85,1904,'Y','Bernau'),(4,'Grau Bivouac',2,3080,9,1967,'Y',NULL),(5,'Saddle House',3,2870,110,1912,'N','Turgis'),(6,'Old Shepherd Hut',4,980,18,1888,'N','Holm'),(7,'Glacier Nest',3,3302,36,2016,'Y','Turgis');
INSERT INTO wardens VALUES (1,'Mirko Dral',1,2010,'2'),(2,'Sanja Dral',2,2015,'3'),(3,'Urs Amstad',3,1998,'4'),(4,'Heidi Roth',5,2019,'3'),(5,'Lars Moen',NULL,2022,'1'),(6,'Flurina Cadosch',7,2016,'5');
INSERT INTO paths VALUES (1,1,2,2.5,120,'easy','Y'),(2,2,1,3.5,485,'medium','Y'),(3,3,4,4.0,690,'hard','N'),(4,5,7,3.0,560,'hard','Y'),(5,7,5,2.0,40,'hard','Y'),(6,3,5,8.5,1120,'medium','Y');
INSERT INTO hikers VALUES (1,'Petra Sommer',1,'Bernau',1988),(2,'Jonas Keel',0,'Turgis',1995),(3,'Anouk Rey',1,'Lyss',1972),(4,'Ben Okafor',0,'Zadrin',2001),(5,'Petra Lind',1,'Holm',1964),(6,'Tomi Vale',0,NULL,1999);
INSERT INTO nights VALUES (1,1,1,'2023-07-01','half',28,19.5),(2,2,1,'2023-07-02','half',26,22.0),(3,3,3,'2023-07-15','full',45,31.0),(4,5,3,'2023-07-16','half',39,25.5),(5,7,3,'2023-07-17','none',34,NULL),(6,5,2,'2023-08-05','half',49,28.0),(7,7,2,'2023-08-06','half',44,18.5),(8,1,4,'2023-08-06','none',35,6.0),(9,6,5,'2023-09-09','none',15,0),(10,3,1,'2023-09-23','full',45,40.0),(11,2,4,'2023-08-07','none',33,11.0);
-- Q: Find the name and altitude of the highest hut.
SELECT hut_name, altitude_m FROM huts ORDER BY altitude_m DESC LIMIT 1;
-- Q: What are the names of huts with more bunks than the average?
SELECT hut_name FROM huts WHERE bunks > (SELECT avg(bunks) FROM huts);
-- Q: List the name of each range and how many huts stand in it, most first.
SELECT T1.range_name, count(*) FROM ranges AS T1 JOIN huts AS T2 ON T1.range_id = T2.range_id GROUP BY T1.range_id ORDER BY count(*) DESC;
-- Q: Which hikers spent at least two nights? Give the id, the name and the number of nights.
SELECT T1.hiker_id, T1.hname, count(*) FROM hikers AS T1 JOIN nights AS T2 ON T1.hiker_id = T2.hiker_id GROUP BY T1.hiker_id HAVING count(*) >= 2;
-- Q: Show the ids and names of huts that have no warden.
SELECT hut_id, hut_name FROM huts WHERE NOT hut_id IN (SELECT hut_id FROM wardens WHERE NOT hut_id IS NULL);
-- Q: What are the names of all huts whose name contains Ledge?
SELECT hut_name FROM huts WHERE hut_name LIKE '%Ledge%';
-- Q: For each path give the starting hut's name, the end hut's name and the hours.
SELECT T2.hut_name, T3.hut_name, T1.hours FROM paths AS T1 JOIN huts AS T2 ON T1.from_hut = T2.hut_id JOIN huts AS T3 ON T1.to_hut = T3.hut_id;
-- Q: Find the names of hikers who slept both in the Saddle House and in the Glacier Nest.
SELECT T1.hname FROM hikers AS T1 JOIN nights AS T2 ON T1.hiker_id = T2.hiker_id JOIN huts AS T3 ON T2.hut_id = T3.hut_id WHERE T3.hut_name = 'Saddle House' INTERSECT SELECT T1.hname FROM hikers AS T1 JOIN nights AS T2 ON T1.hiker_id = T2.hiker_id JOIN huts AS T3 ON T2.hut_id = T3.hut_id WHERE T3.hut_name = 'Glacier Nest';
-- Q: What are the average, minimum and maximum climb for each grade?
SELECT grade, avg(climb_m), min(climb_m), max(climb_m) FROM paths GROUP BY grade;
-- Q: Which nation has the most bunks in all its huts?
SELECT T1.nation FROM ranges AS T1 JOIN huts AS T2 ON T1.range_id = T2.range_id GROUP BY T1.nation ORDER BY sum(T2.bunks) DESC LIMIT 1;
-- Q: Show the names and towns of hikers who have never slept in a hut above 2000 m.
SELECT hname, home_town FROM hikers WHERE NOT hiker_id IN (SELECT T1.hiker_id FROM nights AS T1 JOIN huts AS T2 ON T1.hut_id = T2.hut_id WHERE T2.altitude_m > 2000);
-- Q: Which wardens look after a hut of the Turgis section? Give name and since when.
SELECT T1.wname, T1.since FROM wardens AS T1 JOIN huts AS T2 ON T1.hut_id = T2.hut_id WHERE T2.section = 'Turgis';
-- Q: how far below its range's top is each hut?
SELECT T2.hut_name, T1.highest_m - T2.altitude_m FROM ranges AS T1 JOIN huts AS T2 ON T1.range_id = T2.range_id;
-- Q: What percentage of huts has a winter room?
SELECT 100.0 * sum(CASE WHEN winter_room = 'Y' THEN 1 ELSE 0 END) / count(*) FROM huts;
-- Q: nights per month
SELECT strftime('%Y-%m', slept_on), count(*) FROM nights GROUP BY strftime('%Y-%m', slept_on);
-- Q: what did every hiker spend altogether on bed and food, counting a missing food bill as 0?
SELECT T1.hname, sum(T2.price + COALESCE(T2.food_bill, 0)) FROM hikers AS T1 JOIN nights AS T2 ON T1.hiker_id = T2.hiker_id GROUP BY T1.hiker_id;
-- Q: two dearest nights of each hut: hut id, date, price
SELECT hut_id, slept_on, price FROM (SELECT hut_id, slept_on, price, row_number() OVER (PARTITION BY hut_id ORDER BY price DESC) AS place FROM nights) WHERE place <= 2;
-- Q: Huts nobody has slept in
SELECT T1.hut_name FROM huts AS T1 WHERE NOT EXISTS (SELECT * FROM nights AS T2 WHERE T2.hut_id = T1.hut_id);
-- Q: Group huts: low below 1500 m, middle below 3000 m, lofty from there on
SELECT hut_name, CASE WHEN altitude_m < 1500 THEN 'low' WHEN altitude_m < 3000 THEN 'middle' ELSE 'lofty' END FROM huts;
-- Q: members against non-members: how many nights each? Two numbers in one row
SELECT sum(CASE WHEN T1.club_member = 1 THEN 1 ELSE 0 END), sum(CASE WHEN T1.club_member = 0 THEN 1 ELSE 0 END) FROM hikers AS T1 JOIN nights AS T2 ON T1.hiker_id = T2.hiker_id;
-- Q: Of which hut is the section unknown?
SELECT hut_name FROM huts WHERE section IS NULL;
-- Q: which night was the busiest, all huts together?
SELECT slept_on FROM nights GROUP BY slept_on ORDER BY count(*) DESC LIMIT 1;
-- Q: rank huts from oldest to newest
SELECT hut_name, rank() OVER (ORDER BY opened_year) FROM huts;
-- Q: metres climbed per hour on every path, rounded to 0 digits
SELECT path_id, round(climb_m / hours, 0) FROM paths;
