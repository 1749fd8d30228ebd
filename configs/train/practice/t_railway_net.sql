CREATE TABLE operator (op_id INTEGER PRIMARY KEY, op_name TEXT, op_founded INTEGER, op_state_owned TEXT);
CREATE TABLE station (st_id INTEGER PRIMARY KEY, st_name TEXT, st_region TEXT, st_platforms INTEGER, st_staffed TEXT, st_altitude_m INTEGER);
CREATE TABLE train (tr_no TEXT PRIMARY KEY, tr_kind TEXT, tr_op INTEGER REFERENCES operator(op_id), tr_from INTEGER REFERENCES station(st_id), tr_to INTEGER REFERENCES station(st_id), tr_dist_km REAL, tr_price REAL, tr_dining TEXT);
CREATE TABLE stop_at (st_stop INTEGER PRIMARY KEY, tr_no TEXT REFERENCES train(tr_no), st_id INTEGER REFERENCES station(st_id), stop_seq INTEGER, stop_mins INTEGER);
INSERT INTO operator VALUES (1,'Valdor Rail',1948,'Y'),(2,'QuickLine',2009,'N'),(3,'Alpine Trains',1986,'N'),(4,'Nordbahn',1931,'Y');
INSERT INTO station VALUES (1,'Esterhof','North',12,'Y',210),(2,'Kalmund','North',4,'Y',345),(3,'Brigg Pass','Highlands',2,'N',1420),(4,'Lutzen','South',6,'Y',180),(5,'Portomare','Coast',9,'Y',5),(6,'Fenner Halt','Highlands',1,'N',980),(7,'Altbruck','South',3,NULL,260);
INSERT INTO train VALUES ('V100','express',1,1,5,412.5,58.0,'Y'),('V210','regional',1,2,4,133.0,17.5,'N'),('Q7','express',2,1,4,296.0,39.9,'Y'),('Q9','night',2,5,1,412.5,75.0,'Y'),('A3','regional',3,4,3,88.4,21.0,'N'),('A5','regional',3,6,4,64.0,15.5,'N'),('V300','night',1,4,2,133.0,30.0,'N');
INSERT INTO stop_at VALUES (1,'V100',2,1,3),(2,'V100',4,2,6),(3,'V210',1,1,10),(4,'Q7',2,1,2),(5,'Q9',4,1,15),(6,'A3',7,1,2),(7,'A3',6,2,1),(8,'V300',1,1,12),(9,'Q7',7,2,2),(10,'Q9',2,2,4);
-- Q: How many stations are in the Highlands?
SELECT count(*) FROM station WHERE st_region = 'Highlands';
-- Q: What kinds of train exist? No repeats.
SELECT DISTINCT tr_kind FROM train;
-- Q: Name the highest station.
SELECT st_name FROM station ORDER BY st_altitude_m DESC LIMIT 1;
-- Q: train numbers and prices, cheapest first
SELECT tr_no, tr_price FROM train ORDER BY tr_price;
-- Q: Give the smallest, largest and mean number of platforms.
SELECT min(st_platforms), max(st_platforms), avg(st_platforms) FROM station;
-- Q: Which trains are run by QuickLine?
SELECT train.tr_no FROM train JOIN operator ON train.tr_op = operator.op_id WHERE operator.op_name = 'QuickLine';
-- Q: For each operator's name show how many trains it runs.
SELECT operator.op_name, count(*) FROM operator JOIN train ON operator.op_id = train.tr_op GROUP BY operator.op_id;
-- Q: Which kind of train has the highest average price?
SELECT tr_kind FROM train GROUP BY tr_kind ORDER BY avg(tr_price) DESC LIMIT 1;
-- Q: Which regions have two or more stations?
SELECT st_region FROM station GROUP BY st_region HAVING count(*) >= 2;
-- Q: Express trains with a dining car that cost under 50
SELECT tr_no FROM train WHERE tr_kind = 'express' AND tr_dining = 'Y' AND tr_price < 50;
-- Q: Where does the Q9 set off from? Give the station's name.
SELECT station.st_name FROM train JOIN station ON train.tr_from = station.st_id WHERE train.tr_no = 'Q9';
-- Q: What are the two stations at which the most trains call on the way?
SELECT station.st_name FROM station JOIN stop_at ON station.st_id = stop_at.st_id GROUP BY station.st_id ORDER BY count(*) DESC LIMIT 2;
-- Q: Which operators have no trains?
SELECT op_name FROM operator WHERE op_id NOT IN (SELECT tr_op FROM train);
-- Q: Which trains call at both Kalmund and Lutzen on their way?
SELECT stop_at.tr_no FROM stop_at JOIN station ON stop_at.st_id = station.st_id WHERE station.st_name = 'Kalmund' INTERSECT SELECT stop_at.tr_no FROM stop_at JOIN station ON stop_at.st_id = station.st_id WHERE station.st_name = 'Lutzen';
-- Q: Show each train's number with its first and last station names.
SELECT train.tr_no, a.st_name, b.st_name FROM train JOIN station AS a ON train.tr_from = a.st_id JOIN station AS b ON train.tr_to = b.st_id;
-- Q: Which trains travel farther than the average distance?
SELECT tr_no FROM train WHERE tr_dist_km > (SELECT avg(tr_dist_km) FROM train);
-- Q: price per kilometre of each train, with its number
SELECT tr_no, tr_price / tr_dist_km FROM train;
-- Q: What percentage of trains offer dining?
SELECT 100.0 * count(CASE WHEN tr_dining = 'Y' THEN 1 END) / count(*) FROM train;
-- Q: For which station is it not known whether it is staffed?
SELECT st_name FROM station WHERE st_staffed IS NULL;
-- Q: Stations where no train begins its journey
SELECT st_name FROM station WHERE NOT EXISTS (SELECT 1 FROM train WHERE train.tr_from = station.st_id);
