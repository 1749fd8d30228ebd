CREATE TABLE firehouse (house_no INTEGER PRIMARY KEY, house_name TEXT, borough TEXT, built INTEGER, bays INTEGER, volunteer INTEGER);
CREATE TABLE engine (call_sign TEXT PRIMARY KEY, house_no INTEGER REFERENCES firehouse(house_no), kind TEXT, water_litres INTEGER, ladder_m REAL, in_service_since INTEGER, out_of_order INTEGER);
CREATE TABLE firefighter (ff_id INTEGER PRIMARY KEY, ff_name TEXT, rank TEXT, house_no INTEGER REFERENCES firehouse(house_no), hired DATE, chief_id INTEGER REFERENCES firefighter(ff_id), diver INTEGER);
CREATE TABLE emergency (em_id INTEGER PRIMARY KEY, em_type TEXT, address TEXT, borough TEXT, called_at TEXT, minutes_to_arrive INTEGER, people_rescued INTEGER, false_alarm INTEGER);
CREATE TABLE dispatch (em_id INTEGER REFERENCES emergency(em_id), call_sign TEXT REFERENCES engine(call_sign), crew INTEGER, PRIMARY KEY (em_id, call_sign));
INSERT INTO firehouse VALUES (1,'Central','Old Town',1902,6,0),(2,'Docklands','Harbour',1961,4,0),(3,'Vineyard Hill','Hills',1978,2,1),(4,'Airport South','Plain',1995,5,0),(5,'Lower Ferry','Harbour',1988,1,1);
INSERT INTO engine VALUES ('C-1',1,'pumper',2400,NULL,2014,0),('C-2',1,'ladder',300,32.0,2017,0),('D-1',2,'pumper',3000,NULL,2009,0),('D-7',2,'fireboat',NULL,NULL,2001,0),('V-1',3,'tanker',9000,NULL,1998,1),('A-1',4,'crash tender',12000,NULL,2020,0),('C-3',1,'rescue',500,NULL,2019,0);
INSERT INTO firefighter VALUES (1,'Bea Stahl','captain',1,'1999-05-03',NULL,0),(2,'Marek Zima','lieutenant',1,'2008-08-18',1,1),(3,'Dana Cruz','firefighter',1,'2016-02-01',2,0),(4,'Leo Sand','captain',2,'2003-10-11',1,1),(5,'Ravi Nair','firefighter',2,'2019-04-04',4,1),(6,'Elsa Grau','lieutenant',4,'2011-07-07',1,0),(7,'Tim Voss','probationer',2,'2023-01-09',4,0),(8,'Uma Lind','firefighter',3,NULL,6,0);
INSERT INTO emergency VALUES (1,'house fire','12 Mint Street','Old Town','2023-01-04 02:10:00',6,3,0),(2,'car crash','Ring Road','Plain','2023-01-15 17:45:00',9,2,0),(3,'house fire','4 Pier Row','Harbour','2023-02-02 21:00:00',7,0,0),(4,'alarm','City Museum','Old Town','2023-02-11 11:20:00',4,0,1),(5,'boat fire','Dock 9','Harbour','2023-03-08 04:30:00',12,5,0),(6,'grass fire','Vine Lane','Hills','2023-07-19 15:00:00',15,0,0),(7,'alarm','Grand Hotel','Old Town','2023-07-22 23:50:00',5,NULL,1),(8,'flood','Ferry Lane','Harbour','2023-11-02 06:15:00',8,4,0);
INSERT INTO dispatch VALUES (1,'C-1',5),(1,'C-2',3),(2,'A-1',4),(3,'D-1',5),(4,'C-1',5),(5,'D-7',4),(5,'D-1',5),(6,'C-1',4),(7,'C-2',3),(8,'D-7',3);
-- Q: How many engines are out of order?
SELECT count(*) FROM engine WHERE out_of_order = 1;
-- Q: What is the oldest firehouse?
SELECT house_name FROM firehouse ORDER BY built LIMIT 1;
-- Q: list the captains
SELECT ff_name FROM firefighter WHERE rank = 'captain';
-- Q: Give the average time to arrive, in minutes, for real emergencies (no false alarm).
SELECT avg(minutes_to_arrive) FROM emergency WHERE false_alarm = 0;
-- Q: Unique kinds of engine
SELECT DISTINCT kind FROM engine;
-- Q: At which firehouse does Elsa Grau serve?
SELECT firehouse.house_name FROM firehouse JOIN firefighter ON firehouse.house_no = firefighter.house_no WHERE firefighter.ff_name = 'Elsa Grau';
-- Q: How many firefighters are stationed at each house? House name and head count, largest first.
SELECT firehouse.house_name, count(*) FROM firehouse JOIN firefighter ON firehouse.house_no = firefighter.house_no GROUP BY firehouse.house_no ORDER BY count(*) DESC;
-- Q: Where are the most people rescued? Name the borough.
SELECT borough FROM emergency GROUP BY borough ORDER BY sum(people_rescued) DESC LIMIT 1;
-- Q: Emergency types with more than one call, and the number of calls
SELECT em_type, count(*) FROM emergency GROUP BY em_type HAVING count(*) > 1;
-- Q: Which addresses did D-1 go to?
SELECT emergency.address FROM emergency JOIN dispatch ON emergency.em_id = dispatch.em_id WHERE dispatch.call_sign = 'D-1';
-- Q: Which divers are stationed in the Harbour borough?
SELECT firefighter.ff_name FROM firefighter JOIN firehouse ON firefighter.house_no = firehouse.house_no WHERE firefighter.diver = 1 AND firehouse.borough = 'Harbour';
-- Q: total water carried per house name
SELECT firehouse.house_name, sum(engine.water_litres) FROM firehouse JOIN engine ON firehouse.house_no = engine.house_no GROUP BY firehouse.house_no;
-- Q: Which engines have never been dispatched?
SELECT call_sign FROM engine WHERE call_sign NOT IN (SELECT call_sign FROM dispatch);
-- Q: Show each firefighter next to his or her chief.
SELECT a.ff_name, b.ff_name FROM firefighter AS a JOIN firefighter AS b ON a.chief_id = b.ff_id;
-- Q: To which emergencies were both C-1 and C-2 sent? Give the address.
SELECT emergency.address FROM emergency JOIN dispatch ON emergency.em_id = dispatch.em_id WHERE dispatch.call_sign = 'C-1' INTERSECT SELECT emergency.address FROM emergency JOIN dispatch ON emergency.em_id = dispatch.em_id WHERE dispatch.call_sign = 'C-2';
-- Q: Which firehouse was sent out most often?
SELECT firehouse.house_name FROM firehouse JOIN engine ON firehouse.house_no = engine.house_no JOIN dispatch ON engine.call_sign = dispatch.call_sign GROUP BY firehouse.house_no ORDER BY count(*) DESC LIMIT 1;
-- Q: Firehouses without an engine
SELECT firehouse.house_name FROM firehouse LEFT JOIN engine ON firehouse.house_no = engine.house_no WHERE engine.call_sign IS NULL;
-- Q: calls month by month
SELECT strftime('%Y-%m', called_at), count(*) FROM emergency GROUP BY strftime('%Y-%m', called_at);
-- Q: What percentage of calls were false alarms?
SELECT 100.0 * sum(false_alarm) / count(*) FROM emergency;
-- Q: Which emergencies took longer to reach than average? Type and minutes.
SELECT em_type, minutes_to_arrive FROM emergency WHERE minutes_to_arrive > (SELECT avg(minutes_to_arrive) FROM emergency);
