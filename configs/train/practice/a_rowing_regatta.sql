CREATE TABLE boathouses (bh_id INTEGER PRIMARY KEY, bh_name TEXT, river TEXT, est INTEGER);
CREATE TABLE boats (boat_id INTEGER PRIMARY KEY, boat_name TEXT, boat_class TEXT, seats INTEGER, bh_id INTEGER REFERENCES boathouses(bh_id), purchase_date DATE, needs_repair TEXT);
CREATE TABLE rowers (rower_id INTEGER PRIMARY KEY, rower_name TEXT, bh_id INTEGER REFERENCES boathouses(bh_id), weight_kg TEXT, erg_2k_sec REAL, side TEXT, date_joined DATE);
CREATE TABLE crews (crew_id INTEGER PRIMARY KEY, crew_name TEXT, boat_id INTEGER REFERENCES boats(boat_id), coach TEXT, cox_id INTEGER REFERENCES rowers(rower_id));
CREATE TABLE crew_seats (crew_id INTEGER REFERENCES crews(crew_id), rower_id INTEGER REFERENCES rowers(rower_id), seat_no INTEGER);
CREATE TABLE heats (heat_id INTEGER PRIMARY KEY, event_name TEXT, heat_date DATE, lane_1 INTEGER REFERENCES crews(crew_id), lane_2 INTEGER REFERENCES crews(crew_id), winner INTEGER REFERENCES crews(crew_id), verdict TEXT);
INSERT INTO boathouses VALUES (1,'Swanbank RC','Thessle',1889),(2,'Old Weir Scullers','Thessle',1923),(3,'City Oars','Marrow',1975),(4,'Lockkeepers','Marrow',2010);
INSERT INTO boats VALUES (1,'Lady Agnes','eight',8,1,'2012-04-01','N'),(2,'Quicksilver','four',4,1,'2018-03-12','N'),(3,'Mudlark','pair',2,2,'2005-09-30','Y'),(4,'Iron Duck','four',4,3,'2020-06-15','N'),(5,'Penny','single',1,2,'2021-02-20','N'),(6,'Goliath','eight',8,3,NULL,'Y');
INSERT INTO rowers VALUES (1,'Hetty Cole',1,'64',431,'bow','2018-09-10'),(2,'Joss Amber',1,'71',412.5,'stroke','2016-10-02'),(3,'Ravi Sethi',3,'83',388,'bow','2019-01-20'),(4,'Ken Ashdown',3,'88',380.4,'stroke','2015-05-05'),(5,'Molly Frith',2,'59',449,'bow','2021-03-03'),(6,'Sean Tully',2,'77',399,'stroke','2020-07-18'),(7,'Pip Waring',1,'48',NULL,NULL,'2022-09-01'),(8,'Greta Stone',3,'66',428,'stroke','2022-11-11'),(9,'Abe Quinn',4,'80',395,'bow','2023-02-14');
INSERT INTO crews VALUES (1,'Swanbank A',2,'Nell Hardy',7),(2,'City First',4,'Tom Rusk',NULL),(3,'Weir Pair',3,'Nell Hardy',NULL),(4,'Lone Molly',5,NULL,NULL),(5,'City Eight',6,'Tom Rusk',7);
INSERT INTO crew_seats VALUES (1,1,1),(1,2,2),(2,3,1),(2,4,2),(2,8,3),(3,5,1),(3,6,2),(4,5,1),(5,3,2),(5,4,3);
INSERT INTO heats VALUES (1,'Thessle Plate','2023-06-03',1,2,2,'two lengths'),(2,'Thessle Plate','2023-06-03',3,5,5,'easily'),(3,'Thessle Plate','2023-06-04',2,5,2,'a canvas'),(4,'Marrow Sculls','2023-07-15',4,3,4,'one length'),(5,'Autumn Head','2023-10-21',1,5,1,'two lengths'),(6,'Autumn Head','2023-10-22',1,2,NULL,NULL);
-- Q: How many boats need repair?
SELECT count(*) FROM boats WHERE needs_repair = 'Y';
-- Q: Which boathouses stand on the Marrow?
SELECT bh_name FROM boathouses WHERE river = 'Marrow';
-- Q: list rower names with their 2k erg time in seconds, quickest first, leaving out those without one
SELECT rower_name, erg_2k_sec FROM rowers WHERE erg_2k_sec IS NOT NULL ORDER BY erg_2k_sec;
-- Q: Distinct boat classes
SELECT DISTINCT boat_class FROM boats;
-- Q: When was Quicksilver purchased?
SELECT purchase_date FROM boats WHERE boat_name = 'Quicksilver';
-- Q: How many rowers does each boathouse have?
SELECT T1.bh_name, count(*) FROM boathouses AS T1 JOIN rowers AS T2 ON T1.bh_id = T2.bh_id GROUP BY T1.bh_id;
-- Q: Which crew has won the most heats?
SELECT T1.crew_name FROM crews AS T1 JOIN heats AS T2 ON T1.crew_id = T2.winner GROUP BY T1.crew_id ORDER BY count(*) DESC LIMIT 1;
-- Q: Who rows in City First, and in which seat number?
SELECT T1.rower_name, T2.seat_no FROM rowers AS T1 JOIN crew_seats AS T2 ON T1.rower_id = T2.rower_id JOIN crews AS T3 ON T2.crew_id = T3.crew_id WHERE T3.crew_name = 'City First';
-- Q: Coaches in charge of at least two crews
SELECT coach FROM crews WHERE coach IS NOT NULL GROUP BY coach HAVING count(*) >= 2;
-- Q: mean erg time by side
SELECT side, avg(erg_2k_sec) FROM rowers WHERE side IS NOT NULL GROUP BY side;
-- Q: Who is the heaviest rower? Beware, weights are stored as text.
SELECT rower_name FROM rowers ORDER BY CAST(weight_kg AS REAL) DESC LIMIT 1;
-- Q: For every heat of the Thessle Plate: the crew in lane 1 against the crew in lane 2.
SELECT T2.crew_name, T3.crew_name FROM heats AS T1 JOIN crews AS T2 ON T1.lane_1 = T2.crew_id JOIN crews AS T3 ON T1.lane_2 = T3.crew_id WHERE T1.event_name = 'Thessle Plate';
-- Q: Rowers who have no seat in any crew
SELECT rower_name FROM rowers WHERE rower_id NOT IN (SELECT rower_id FROM crew_seats);
-- Q: Boathouses that own no boats
SELECT T1.bh_name FROM boathouses AS T1 LEFT JOIN boats AS T2 ON T1.bh_id = T2.bh_id WHERE T2.boat_id IS NULL;
-- Q: Which rowers sit both in a four and in an eight?
SELECT T1.rower_name FROM rowers AS T1 JOIN crew_seats AS T2 ON T1.rower_id = T2.rower_id JOIN crews AS T3 ON T2.crew_id = T3.crew_id JOIN boats AS T4 ON T3.boat_id = T4.boat_id WHERE T4.boat_class = 'four' INTERSECT SELECT T1.rower_name FROM rowers AS T1 JOIN crew_seats AS T2 ON T1.rower_id = T2.rower_id JOIN crews AS T3 ON T2.crew_id = T3.crew_id JOIN boats AS T4 ON T3.boat_id = T4.boat_id WHERE T4.boat_class = 'eight';
-- Q: Which boat does Nell Hardy's Weir Pair row?
SELECT T1.boat_name FROM boats AS T1 JOIN crews AS T2 ON T1.boat_id = T2.boat_id WHERE T2.coach = 'Nell Hardy' AND T2.crew_name = 'Weir Pair';
-- Q: Who is faster on the erg than the average at City Oars, meaning fewer seconds?
SELECT rower_name FROM rowers WHERE erg_2k_sec < (SELECT avg(T1.erg_2k_sec) FROM rowers AS T1 JOIN boathouses AS T2 ON T1.bh_id = T2.bh_id WHERE T2.bh_name = 'City Oars');
-- Q: The fastest rower of each boathouse id: boathouse id and name
SELECT bh_id, rower_name FROM (SELECT bh_id, rower_name, row_number() OVER (PARTITION BY bh_id ORDER BY erg_2k_sec) AS place FROM rowers WHERE erg_2k_sec IS NOT NULL) WHERE place = 1;
-- Q: Heats without a winner: event and date
SELECT event_name, heat_date FROM heats WHERE winner IS NULL;
-- Q: how many rowers joined each year
SELECT strftime('%Y', date_joined), count(*) FROM rowers GROUP BY strftime('%Y', date_joined);
