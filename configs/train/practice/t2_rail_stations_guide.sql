CREATE TABLE Line (Line_Code TEXT PRIMARY KEY, Line_Name TEXT, Colour TEXT, Gauge_mm INTEGER, Electrified TEXT);
CREATE TABLE Halt (Halt_ID INTEGER PRIMARY KEY, Halt_Name TEXT, County TEXT, Platforms INTEGER, Opened DATE, Stationmaster TEXT, Cafe TEXT, Step_Free TEXT);
CREATE TABLE Line_Halt (Line_Code TEXT REFERENCES Line(Line_Code), Halt_ID INTEGER REFERENCES Halt(Halt_ID), Seq INTEGER, Km_From_Start REAL, PRIMARY KEY (Line_Code, Halt_ID));
CREATE TABLE Engine (Engine_No INTEGER PRIMARY KEY, Engine_Name TEXT, Builder TEXT, Power_Type TEXT, Built INTEGER, Weight_t REAL, Shed_ID INTEGER REFERENCES Halt(Halt_ID));
CREATE TABLE Driver (Driver_ID INTEGER PRIMARY KEY, Driver_Name TEXT, Born INTEGER, Passed_Out DATE, Home_Shed INTEGER REFERENCES Halt(Halt_ID));
CREATE TABLE Working (Working_ID INTEGER PRIMARY KEY, Line_Code TEXT REFERENCES Line(Line_Code), Engine_No INTEGER REFERENCES Engine(Engine_No), Driver_ID INTEGER REFERENCES Driver(Driver_ID), Fireman_ID INTEGER REFERENCES Driver(Driver_ID), Run_Date DATE, Coaches INTEGER, Passengers INTEGER, Late_Min INTEGER);
INSERT INTO Line VALUES ('VAL','Valley Line','green',1435,'N'),('COA','Coast Line','blue',1435,'Y'),('SLT','Slate Tramway','grey',597,'N'),('MOO','Moor Branch','brown',1435,'N'),('HIL','Hill Railway','red',800,'Y');
INSERT INTO Halt VALUES (1,'Penbridge','Corran',4,'1858-05-01','Dilys Penry','Y','Y'),(2,'Aber Quay','Corran',2,'1861-07-15','Owen Rees','Y','N'),(3,'Llyn Ddu','Merren',1,'1879-06-02',NULL,'N','N'),(4,'Slate Wharf','Merren',3,'1836-04-20','Gwil Parry','N','Y'),(5,'Top Moor','Hathe',1,'1902-09-09',NULL,'N','N'),(6,'Castle Road','Hathe',2,'1890-03-31','Ann Bevan','Y','Y'),(7,'Saltby','Corran',2,'1925-08-01',NULL,'Y','Y');
INSERT INTO Line_Halt VALUES ('VAL',1,1,0),('VAL',3,2,12.4),('VAL',6,3,21.0),('COA',2,1,0),('COA',7,2,8.8),('COA',1,3,17.5),('SLT',4,1,0),('SLT',3,2,9.1),('MOO',6,1,0),('MOO',5,2,14.2);
INSERT INTO Engine VALUES (11,'Dryad','Hunslow','steam',1904,38.5,1),(12,'Faun','Hunslow','steam',1911,41.0,1),(21,'Prince Madoc','Boston Works','steam',1889,9.8,4),(31,'Bluebell','Sulz','electric',1958,62.0,2),(41,'Badger','Brushe','diesel',1967,74.5,6),(42,'Otter','Brushe','diesel',1969,NULL,6);
INSERT INTO Driver VALUES (1,'Emrys Vaughan',1951,'1979-04-02',1),(2,'Kate Mostyn',1985,'2012-06-18',1),(3,'Ifan Hughes',1994,NULL,4),(4,'Bill Tandy',1960,'1988-11-30',6),(5,'Rhian Cole',1978,'2005-02-11',2),(6,'Jack Tandy',1999,NULL,6);
INSERT INTO Working VALUES (1,'VAL',11,1,2,'2024-04-06',5,310,3),(2,'VAL',12,2,3,'2024-04-07',4,205,0),(3,'COA',31,5,NULL,'2024-04-13',3,180,12),(4,'SLT',21,1,3,'2024-05-04',6,140,7),(5,'MOO',41,4,NULL,'2024-05-05',2,66,0),(6,'VAL',11,2,3,'2024-05-26',5,355,9),(7,'COA',31,5,NULL,'2024-06-01',4,240,NULL),(8,'MOO',41,4,6,'2024-06-08',2,81,4),(9,'SLT',21,1,3,'2024-06-15',7,190,15);
-- Q: Which halts have a cafe?
SELECT Halt_Name FROM Halt WHERE Cafe = 'Y';
-- Q: How many engines run on steam?
SELECT count(*) FROM Engine WHERE Power_Type = 'steam';
-- Q: Who is stationmaster at Slate Wharf?
SELECT Stationmaster FROM Halt WHERE Halt_Name = 'Slate Wharf';
-- Q: oldest engine
SELECT Engine_Name FROM Engine ORDER BY Built LIMIT 1;
-- Q: Total, average and largest number of passengers carried on a working
SELECT sum(Passengers), avg(Passengers), max(Passengers) FROM Working;
-- Q: Number of halts on every line, with the line's name
SELECT T1.Line_Name, count(*) FROM Line AS T1 JOIN Line_Halt AS T2 ON T1.Line_Code = T2.Line_Code GROUP BY T1.Line_Code;
-- Q: Which stops does the Coast Line serve, in order?
SELECT T3.Halt_Name FROM Line AS T1 JOIN Line_Halt AS T2 ON T1.Line_Code = T2.Line_Code JOIN Halt AS T3 ON T2.Halt_ID = T3.Halt_ID WHERE T1.Line_Name = 'Coast Line' ORDER BY T2.Seq;
-- Q: Builders of more than one engine
SELECT Builder FROM Engine GROUP BY Builder HAVING count(*) > 1;
-- Q: Which engines are kept at Penbridge? Name and builder.
SELECT T1.Engine_Name, T1.Builder FROM Engine AS T1 JOIN Halt AS T2 ON T1.Shed_ID = T2.Halt_ID WHERE T2.Halt_Name = 'Penbridge';
-- Q: Who has fired for somebody most often?
SELECT T1.Driver_Name FROM Driver AS T1 JOIN Working AS T2 ON T1.Driver_ID = T2.Fireman_ID GROUP BY T1.Driver_ID ORDER BY count(*) DESC LIMIT 1;
-- Q: Passengers and workings by colour of the line
SELECT T1.Colour, sum(T2.Passengers), count(*) FROM Line AS T1 JOIN Working AS T2 ON T1.Line_Code = T2.Line_Code GROUP BY T1.Colour;
-- Q: Halts in Corran or Hathe with at least 2 platforms and step-free access
SELECT Halt_Name FROM Halt WHERE County IN ('Corran', 'Hathe') AND Platforms >= 2 AND Step_Free = 'Y';
-- Q: On which days did Bill Tandy drive?
SELECT T2.Run_Date FROM Driver AS T1 JOIN Working AS T2 ON T1.Driver_ID = T2.Driver_ID WHERE T1.Driver_Name = 'Bill Tandy';
-- Q: Which engines never ran?
SELECT Engine_Name FROM Engine WHERE Engine_No NOT IN (SELECT Engine_No FROM Working);
-- Q: Which stops are shared by the Valley Line and the Slate Tramway?
SELECT T3.Halt_Name FROM Line AS T1 JOIN Line_Halt AS T2 ON T1.Line_Code = T2.Line_Code JOIN Halt AS T3 ON T2.Halt_ID = T3.Halt_ID WHERE T1.Line_Name = 'Valley Line' INTERSECT SELECT T3.Halt_Name FROM Line AS T1 JOIN Line_Halt AS T2 ON T1.Line_Code = T2.Line_Code JOIN Halt AS T3 ON T2.Halt_ID = T3.Halt_ID WHERE T1.Line_Name = 'Slate Tramway';
-- Q: Lines on which nothing has run
SELECT Line_Name FROM Line EXCEPT SELECT T1.Line_Name FROM Line AS T1 JOIN Working AS T2 ON T1.Line_Code = T2.Line_Code;
-- Q: Engines heavier than the average engine
SELECT Engine_Name FROM Engine WHERE Weight_t > (SELECT avg(Weight_t) FROM Engine);
-- Q: Which driver has carried the most passengers?
SELECT T1.Driver_Name FROM Driver AS T1 JOIN Working AS T2 ON T1.Driver_ID = T2.Driver_ID GROUP BY T1.Driver_ID ORDER BY sum(T2.Passengers) DESC LIMIT 1;
-- Q: Driver and fireman of each working that had both
SELECT T2.Driver_Name, T3.Driver_Name FROM Working AS T1 JOIN Driver AS T2 ON T1.Driver_ID = T2.Driver_ID JOIN Driver AS T3 ON T1.Fireman_ID = T3.Driver_ID;
-- Q: passengers month by month
SELECT strftime('%Y-%m', Run_Date), sum(Passengers) FROM Working GROUP BY strftime('%Y-%m', Run_Date);
-- Q: Passengers per coach for every working
SELECT Working_ID, CAST(Passengers AS REAL) / Coaches FROM Working;
-- Q: How many workings were 'late' (more than 5 minutes) and how many 'fine'?
SELECT CASE WHEN Late_Min > 5 THEN 'late' ELSE 'fine' END, count(*) FROM Working GROUP BY CASE WHEN Late_Min > 5 THEN 'late' ELSE 'fine' END;
-- Q: Drivers that have not passed out yet
SELECT Driver_Name FROM Driver WHERE Passed_Out IS NULL;
-- Q: Percentage of halts with step-free access, for each county
SELECT County, 100.0 * sum(CASE WHEN Step_Free = 'Y' THEN 1 ELSE 0 END) / count(*) FROM Halt GROUP BY County;
