CREATE TABLE carrier (carrier_code TEXT PRIMARY KEY, carrier_name TEXT, home_country TEXT, founder TEXT, founded INTEGER, alliance TEXT);
CREATE TABLE airfield (iata TEXT PRIMARY KEY, airfield_name TEXT, town TEXT, country TEXT, elevation_ft INTEGER, runways INTEGER);
CREATE TABLE plane (tail_no TEXT PRIMARY KEY, carrier_code TEXT REFERENCES carrier(carrier_code), model TEXT, seats INTEGER, built INTEGER, range_km INTEGER);
CREATE TABLE pilot (pilot_id INTEGER PRIMARY KEY, full_name TEXT, carrier_code TEXT REFERENCES carrier(carrier_code), rank TEXT, birth_year INTEGER, flight_hours INTEGER, nationality TEXT);
CREATE TABLE rating (pilot_id INTEGER REFERENCES pilot(pilot_id), model TEXT, obtained DATE, PRIMARY KEY (pilot_id, model));
CREATE TABLE sector (sector_id INTEGER PRIMARY KEY, origin TEXT REFERENCES airfield(iata), destination TEXT REFERENCES airfield(iata), tail_no TEXT REFERENCES plane(tail_no), captain INTEGER REFERENCES pilot(pilot_id), flown_on DATE, delay_min INTEGER, pax INTEGER, distance_km INTEGER);
INSERT INTO carrier VALUES ('NV','Nordvind','Norway','Aksel Berg',1988,'BlueSky'),('TA','Terra Azul','Portugal','Ines Falcao',2001,NULL),('BK','Balkan Link','Croatia','Ivo Maric',1996,'BlueSky'),('CE','Celtic Express','Ireland','Nora Quinn',2010,'Union Air'),('AL','Alpina','Austria','Franz Moser',1979,'Union Air');
INSERT INTO airfield VALUES ('TMS','Langnes North','Tromvik','Norway',31,1),('BRK','Bergen Kyst','Bergen','Norway',170,2),('LSA','Lisboa Atlantico','Lisbon','Portugal',374,2),('SPX','Split Marina','Split','Croatia',79,1),('CKX','Cork Harbour','Cork','Ireland',502,2),('INX','Inn Valley','Innsbruck','Austria',1907,1),('VWX','Vienna West','Vienna','Austria',600,3);
INSERT INTO plane VALUES ('LN-AAA','NV','Dash 70',78,2009,2500),('LN-AAB','NV','E190',100,2015,4500),('CS-TQA','TA','E190',104,2012,4500),('9A-BKL','BK','ATR 62',68,2005,1500),('EI-CEX','CE','ATR 62',70,2018,1550),('OE-ALP','AL','Dash 70',76,2003,2500),('OE-ALQ','AL','E190',98,2020,4600),('EI-CEY','CE','ATR 62',70,NULL,1550);
INSERT INTO pilot VALUES (1,'Kari Moen','NV','captain',1975,11200,'Norwegian'),(2,'Lars Holt','NV','first officer',1992,2300,'Norwegian'),(3,'Rui Prates','TA','captain',1968,14800,'Portuguese'),(4,'Dario Kolar','BK','captain',1981,8700,'Croatian'),(5,'Siobhan Daly','CE','captain',1984,7600,'Irish'),(6,'Eva Gruber','AL','captain',1979,9900,'Austrian'),(7,'Jonas Pichler','AL','first officer',1995,1400,'Austrian'),(8,'Petra Novak','BK','first officer',1990,3100,'Slovenian');
INSERT INTO rating VALUES (1,'Dash 70','2004-05-10'),(1,'E190','2015-02-20'),(2,'E190','2019-07-01'),(3,'E190','2010-03-15'),(4,'ATR 62','2008-11-30'),(5,'ATR 62','2012-06-12'),(6,'Dash 70','2005-01-18'),(6,'E190','2020-09-09'),(7,'E190','2022-04-04');
INSERT INTO sector VALUES (1,'TMS','BRK','LN-AAA',1,'2024-01-05',12,60,1150),(2,'BRK','LSA','LN-AAB',1,'2024-01-09',0,95,2550),(3,'LSA','VWX','CS-TQA',3,'2024-01-20',45,88,2300),(4,'SPX','VWX','9A-BKL',4,'2024-02-02',5,51,520),(5,'CKX','LSA','EI-CEX',5,'2024-02-11',NULL,66,1490),(6,'INX','VWX','OE-ALP',6,'2024-02-14',8,40,390),(7,'VWX','TMS','OE-ALQ',6,'2024-03-01',72,97,2480),(8,'VWX','SPX','9A-BKL',4,'2024-03-03',0,64,520),(9,'BRK','CKX','LN-AAB',1,'2024-03-18',20,71,1200);
-- Q: How many airfields are there in Norway?
SELECT count(*) FROM airfield WHERE country = 'Norway';
-- Q: Who started the airline Terra Azul?
SELECT founder FROM carrier WHERE carrier_name = 'Terra Azul';
-- Q: which airfield lies highest
SELECT airfield_name FROM airfield ORDER BY elevation_ft DESC LIMIT 1;
-- Q: Name the carriers that belong to no alliance.
SELECT carrier_name FROM carrier WHERE alliance IS NULL;
-- Q: List pilots and their flying hours, most experienced on top.
SELECT full_name, flight_hours FROM pilot ORDER BY flight_hours DESC;
-- Q: Show each carrier with the number of planes in its fleet.
SELECT T1.carrier_name, count(*) FROM carrier AS T1 JOIN plane AS T2 ON T1.carrier_code = T2.carrier_code GROUP BY T1.carrier_code;
-- Q: Which models do more than two planes belong to?
SELECT model FROM plane GROUP BY model HAVING count(*) > 2;
-- Q: What are the largest and the smallest seat counts for every plane model?
SELECT model, max(seats), min(seats) FROM plane GROUP BY model;
-- Q: Who flies as captain for Alpina?
SELECT T1.full_name FROM pilot AS T1 JOIN carrier AS T2 ON T1.carrier_code = T2.carrier_code WHERE T2.carrier_name = 'Alpina' AND T1.rank = 'captain';
-- Q: How many flights took off from Vienna?
SELECT count(*) FROM sector AS T1 JOIN airfield AS T2 ON T1.origin = T2.iata WHERE T2.town = 'Vienna';
-- Q: On which dates did somebody land in Lisbon?
SELECT T1.flown_on FROM sector AS T1 JOIN airfield AS T2 ON T1.destination = T2.iata WHERE T2.town = 'Lisbon';
-- Q: Which pilot has been in command of the most sectors?
SELECT T1.full_name FROM pilot AS T1 JOIN sector AS T2 ON T1.pilot_id = T2.captain GROUP BY T1.pilot_id ORDER BY count(*) DESC LIMIT 1;
-- Q: Names of Austrian or Irish pilots born between 1978 and 1990
SELECT full_name FROM pilot WHERE nationality IN ('Austrian', 'Irish') AND birth_year BETWEEN 1978 AND 1990;
-- Q: Which pilots hold no type rating at all?
SELECT full_name FROM pilot WHERE pilot_id NOT IN (SELECT pilot_id FROM rating);
-- Q: Who is qualified on both the Dash 70 and the E190?
SELECT T1.full_name FROM pilot AS T1 JOIN rating AS T2 ON T1.pilot_id = T2.pilot_id WHERE T2.model = 'Dash 70' INTERSECT SELECT T1.full_name FROM pilot AS T1 JOIN rating AS T2 ON T1.pilot_id = T2.pilot_id WHERE T2.model = 'E190';
-- Q: Tail numbers that have never flown a sector
SELECT tail_no FROM plane EXCEPT SELECT tail_no FROM sector;
-- Q: Which planes can fly farther than the average plane? Give tail number and range.
SELECT tail_no, range_km FROM plane WHERE range_km > (SELECT avg(range_km) FROM plane);
-- Q: How many passengers has each airline carried altogether?
SELECT T1.carrier_name, sum(T3.pax) FROM carrier AS T1 JOIN plane AS T2 ON T1.carrier_code = T2.carrier_code JOIN sector AS T3 ON T2.tail_no = T3.tail_no GROUP BY T1.carrier_code;
-- Q: In which towns is there an airfield where no flight arrives?
SELECT town FROM airfield WHERE iata NOT IN (SELECT destination FROM sector);
-- Q: Flights per month
SELECT strftime('%Y-%m', flown_on), count(*) FROM sector GROUP BY strftime('%Y-%m', flown_on);
-- Q: What percentage of flights was more than 15 minutes late?
SELECT 100.0 * sum(CASE WHEN delay_min > 15 THEN 1 ELSE 0 END) / count(*) FROM sector;
-- Q: How full was each flight? Show its number and passengers as a fraction of the seats.
SELECT T1.sector_id, CAST(T1.pax AS REAL) / T2.seats FROM sector AS T1 JOIN plane AS T2 ON T1.tail_no = T2.tail_no;
-- Q: Which flights have no delay recorded? Give their ids and dates.
SELECT sector_id, flown_on FROM sector WHERE delay_min IS NULL;
-- Q: Show for every rank the average hours flown and the number of pilots.
SELECT rank, avg(flight_hours), count(*) FROM pilot GROUP BY rank;
