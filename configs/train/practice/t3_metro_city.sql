CREATE TABLE Line (LineNo INTEGER PRIMARY KEY, Colour TEXT, Opened INTEGER, LengthKm REAL, Operator TEXT, Automatic TEXT);
CREATE TABLE Station (StationId INTEGER PRIMARY KEY, Name TEXT, District TEXT, Opened INTEGER, DepthM REAL, Platforms INTEGER, Lift TEXT);
CREATE TABLE Stop (LineNo INTEGER REFERENCES Line(LineNo), StationId INTEGER REFERENCES Station(StationId), Seq INTEGER, DwellSec INTEGER, PRIMARY KEY (LineNo, StationId));
CREATE TABLE Gate (GateId INTEGER PRIMARY KEY, StationId INTEGER REFERENCES Station(StationId), Model TEXT, Installed DATE, Faults INTEGER);
CREATE TABLE FareCard (CardNo TEXT PRIMARY KEY, Holder TEXT, CardType TEXT, Issued DATE, Balance REAL);
CREATE TABLE Trip (TripId INTEGER PRIMARY KEY, CardNo TEXT REFERENCES FareCard(CardNo), EntryStation INTEGER REFERENCES Station(StationId), ExitStation INTEGER REFERENCES Station(StationId), TripDate DATE, Minutes INTEGER, Charge REAL);
INSERT INTO Line VALUES (1,'red',1968,21.4,'Stadtbahn AG','N'),(2,'green',1979,17.8,'Stadtbahn AG','N'),(3,'violet',1996,30.2,'Unterrail','Y'),(4,'amber',2014,12.6,'Unterrail','Y'),(5,'grey',2022,6.1,'Hafenlinie','Y');
INSERT INTO Station VALUES (1,'Market Cross','Centre',1968,14.5,4,'Y'),(2,'Old Brewery','Centre',1968,12.0,2,'N'),(3,'Harbour Street','Docks',1979,22.3,2,'Y'),(4,'University','Hillside',1981,31.0,4,'Y'),(5,'Mill Street','Hillside',1996,27.4,2,'N'),(6,'Exhibition Park','Westend',1997,18.8,2,'Y'),(7,'Lock Nine','Docks',2014,9.6,2,NULL),(8,'Airfield','Westend',2014,6.0,3,'Y');
INSERT INTO Stop VALUES (1,1,1,45),(1,2,2,25),(1,4,3,30),(2,1,1,40),(2,3,2,25),(3,4,1,35),(3,5,2,20),(3,6,3,25),(4,6,1,30),(4,8,2,60),(4,1,3,45);
INSERT INTO Gate VALUES (1,1,'Turn-A','2012-03-01',34),(2,1,'Flap-9','2021-06-12',5),(3,2,'Turn-A','2010-09-20',51),(4,4,'Flap-9','2020-02-02',8),(5,4,'Flap-9','2020-02-02',12),(6,6,'Slide-2','2023-11-15',1),(7,8,'Slide-2','2023-12-01',NULL),(8,3,'Turn-A','2011-05-05',40);
INSERT INTO FareCard VALUES ('K100','Greta Immer','adult','2021-01-05',14.2),('K101','Ivo Baran','student','2022-09-01',3.75),('K102','Lena Voss','senior','2019-04-14',22.0),('K103','Omar Faraj','adult','2023-02-28',0),('K104','Tilda Roth','student','2023-10-10',8.6),('K105','Nils Baran','adult','2020-07-19',41.3);
INSERT INTO Trip VALUES (1,'K100',1,4,'2024-02-05',14,2.4),(2,'K100',4,1,'2024-02-05',15,2.4),(3,'K101',5,4,'2024-02-06',6,1.2),(4,'K102',3,1,'2024-02-06',9,1.0),(5,'K105',1,8,'2024-02-09',31,4.1),(6,'K105',8,2,'2024-02-12',34,4.1),(7,'K101',4,6,'2024-03-01',17,1.2),(8,'K104',2,3,'2024-03-02',11,1.2),(9,'K100',1,6,'2024-03-04',20,3.0),(10,'K102',1,3,'2024-03-09',10,1.0);
-- Q: What are the names and districts of the stations that opened in 1968?
SELECT Name, District FROM Station WHERE Opened = 1968;
-- Q: Find the line number and colour of lines that are longer than the average line.
SELECT LineNo, Colour FROM Line WHERE LengthKm > (SELECT avg(LengthKm) FROM Line);
-- Q: List the name of each station and the number of gates in it, most first.
SELECT T1.Name, count(*) FROM Station AS T1 JOIN Gate AS T2 ON T1.StationId = T2.StationId GROUP BY T1.StationId ORDER BY count(*) DESC;
-- Q: Which stations are served by at least two lines? Give the name and the number of lines.
SELECT T1.Name, count(*) FROM Station AS T1 JOIN Stop AS T2 ON T1.StationId = T2.StationId GROUP BY T1.StationId HAVING count(*) >= 2;
-- Q: Show the ids and names of the stations where no line stops.
SELECT StationId, Name FROM Station WHERE NOT StationId IN (SELECT StationId FROM Stop);
-- Q: What are the average, minimum and maximum depth of the stations in each district?
SELECT District, avg(DepthM), min(DepthM), max(DepthM) FROM Station GROUP BY District;
-- Q: Which stations have the word Street in their name?
SELECT Name FROM Station WHERE Name LIKE '%Street%';
-- Q: Find the names of stations on both the red line and the green line.
SELECT T1.Name FROM Station AS T1 JOIN Stop AS T2 ON T1.StationId = T2.StationId JOIN Line AS T3 ON T2.LineNo = T3.LineNo WHERE T3.Colour = 'red' INTERSECT SELECT T1.Name FROM Station AS T1 JOIN Stop AS T2 ON T1.StationId = T2.StationId JOIN Line AS T3 ON T2.LineNo = T3.LineNo WHERE T3.Colour = 'green';
-- Q: Who holds a card that has never been used for a trip? Show holder and card type.
SELECT Holder, CardType FROM FareCard WHERE NOT CardNo IN (SELECT CardNo FROM Trip);
-- Q: Give the operator that runs the largest total length of lines.
SELECT Operator FROM Line GROUP BY Operator ORDER BY sum(LengthKm) DESC LIMIT 1;
-- Q: Show the holder and the charge of every trip that ended at University.
SELECT T1.Holder, T2.Charge FROM FareCard AS T1 JOIN Trip AS T2 ON T1.CardNo = T2.CardNo JOIN Station AS T3 ON T2.ExitStation = T3.StationId WHERE T3.Name = 'University';
-- Q: Which station is the deepest one with a lift? Give its name and depth.
SELECT Name, DepthM FROM Station WHERE Lift = 'Y' ORDER BY DepthM DESC LIMIT 1;
-- Q: what percentage of lines runs without drivers (automatic)?
SELECT 100.0 * sum(CASE WHEN Automatic = 'Y' THEN 1 ELSE 0 END) / count(*) FROM Line;
-- Q: Takings per day, all trips
SELECT TripDate, sum(Charge) FROM Trip GROUP BY TripDate;
-- Q: Which day had the most trips?
SELECT TripDate FROM Trip GROUP BY TripDate ORDER BY count(*) DESC LIMIT 1;
-- Q: On which stations do we not know whether there is a lift?
SELECT Name FROM Station WHERE Lift IS NULL;
-- Q: Per card type, how many trips took under 12 minutes and how many took 12 or more?
SELECT T1.CardType, sum(CASE WHEN T2.Minutes < 12 THEN 1 ELSE 0 END), sum(CASE WHEN T2.Minutes >= 12 THEN 1 ELSE 0 END) FROM FareCard AS T1 JOIN Trip AS T2 ON T1.CardNo = T2.CardNo GROUP BY T1.CardType;
-- Q: how far is each station's depth from the mean depth, rounded to 1 digit?
SELECT Name, round(DepthM - (SELECT avg(DepthM) FROM Station), 1) FROM Station;
-- Q: rank card holders by balance
SELECT Holder, rank() OVER (ORDER BY Balance DESC) FROM FareCard;
-- Q: What share of the total faults does each gate model account for, in percent?
SELECT Model, 100.0 * sum(Faults) / (SELECT sum(Faults) FROM Gate) FROM Gate GROUP BY Model;
-- Q: when was the first and when the last gate put in?
SELECT min(Installed), max(Installed) FROM Gate;
-- Q: trips by weekday number
SELECT strftime('%w', TripDate), count(*) FROM Trip GROUP BY strftime('%w', TripDate);
-- Q: the second most used entry station
SELECT T1.Name FROM Station AS T1 JOIN Trip AS T2 ON T1.StationId = T2.EntryStation GROUP BY T1.StationId ORDER BY count(*) DESC LIMIT 1 OFFSET 1;
-- Q: On average, how many stops does a line have?
SELECT avg(n) FROM (SELECT count(*) AS n FROM Stop GROUP BY LineNo);
