CREATE TABLE Region (RegionCode TEXT PRIMARY KEY, RegionName TEXT, Ocean TEXT, AreaKm2 INTEGER);
CREATE TABLE Buoy (BuoyNo INTEGER PRIMARY KEY, Nickname TEXT, RegionCode TEXT REFERENCES Region(RegionCode), Latitude REAL, Longitude REAL, Moored DATE, Status TEXT, WaterDepth INTEGER);
CREATE TABLE Sensor (SensorNo INTEGER PRIMARY KEY, BuoyNo INTEGER REFERENCES Buoy(BuoyNo), Measures TEXT, Unit TEXT, Maker TEXT, Calibrated DATE, Price REAL);
CREATE TABLE Reading (ReadingNo INTEGER PRIMARY KEY, SensorNo INTEGER REFERENCES Sensor(SensorNo), TakenOn DATE, Value REAL, Flag TEXT);
CREATE TABLE Tender (TenderNo INTEGER PRIMARY KEY, TenderName TEXT, HomePort TEXT, Crew INTEGER, LengthM REAL);
CREATE TABLE ServiceTrip (TripNo INTEGER PRIMARY KEY, TenderNo INTEGER REFERENCES Tender(TenderNo), BuoyNo INTEGER REFERENCES Buoy(BuoyNo), LeftPort DATE, BackInPort DATE, Job TEXT, Cost REAL);
INSERT INTO Region VALUES ('KB','Kestrel Bank','Atlantic',48000),('SG','Silver Gulf','Indian',112000),('TR','Tern Rise','Atlantic',76500),('VC','Veil Current','Southern',230000);
INSERT INTO Buoy VALUES (41,'Bobbin','KB',47.2,-21.4,'2016-05-03','active',2100),(42,'Old Faithless','KB',46.8,-19.9,'2009-09-12','adrift',1850),(43,'Sultan','SG',12.1,58.6,'2018-02-27','active',3400),(44,'Little Sultan','SG',13.4,60.2,'2021-11-19','active',2950),(45,'Penguin Post','VC',-58.3,14.0,'2019-01-30','silent',4700),(46,'Marble','TR',31.5,-40.8,'2022-06-06','active',NULL),(47,'Spare Bob','TR',30.0,-41.1,'2023-10-01','planned',4100);
INSERT INTO Sensor VALUES (1,41,'wave height','m','Hydrel','2023-04-01',2300),(2,41,'sea temperature','C','Thermix','2023-04-01',480),(3,42,'wave height','m','Hydrel','2019-08-10',2100),(4,43,'sea temperature','C','Thermix','2023-12-15',510),(5,43,'wind speed','kn','Aerolab','2023-12-15',950),(6,44,'wave height','m','Osmo',NULL,1750),(7,45,'air pressure','hPa','Aerolab','2022-12-20',640),(8,46,'sea temperature','C','Osmo','2022-06-06',430);
INSERT INTO Reading VALUES (1,1,'2024-01-01',3.4,'ok'),(2,1,'2024-01-02',5.9,'ok'),(3,1,'2024-02-10',2.2,'ok'),(4,2,'2024-01-01',12.8,'ok'),(5,2,'2024-02-10',11.9,'ok'),(6,4,'2024-01-03',27.4,'ok'),(7,4,'2024-02-11',41.0,'bad'),(8,5,'2024-01-03',18,'ok'),(9,5,'2024-02-11',33,'ok'),(10,6,'2024-02-12',1.6,NULL),(11,8,'2024-02-12',21.7,'ok'),(12,3,'2024-01-01',9.9,'bad');
INSERT INTO Tender VALUES (1,'Patient Kate','Horta Cross',14,52.5),(2,'Brine Mule','Salalah Key',9,38.0),(3,'Polar Ox','Cape Wend',31,81.2),(4,'Brine Kitten','Horta Cross',5,22.4);
INSERT INTO ServiceTrip VALUES (1,1,41,'2023-03-28','2023-04-04','calibration',41000),(2,1,42,'2023-06-10','2023-06-19','search',56500),(3,2,43,'2023-12-12','2023-12-17','calibration',28800),(4,3,45,'2022-12-02','2022-12-29','battery swap',190000),(5,2,44,'2024-01-20','2024-01-24','battery swap',24600),(6,1,46,'2024-02-18',NULL,'cleaning',37000);
-- Q: Find the number and nickname of the buoy moored in the deepest water.
SELECT BuoyNo, Nickname FROM Buoy ORDER BY WaterDepth DESC LIMIT 1;
-- Q: What are the numbers and makers of sensors dearer than the average sensor?
SELECT SensorNo, Maker FROM Sensor WHERE Price > (SELECT avg(Price) FROM Sensor);
-- Q: List the nickname of each buoy and how many sensors it carries, most first.
SELECT T1.Nickname, count(*) FROM Buoy AS T1 JOIN Sensor AS T2 ON T1.BuoyNo = T2.BuoyNo GROUP BY T1.BuoyNo ORDER BY count(*) DESC;
-- Q: Which regions have at least two buoys? Give the region name and the number.
SELECT T1.RegionName, count(*) FROM Region AS T1 JOIN Buoy AS T2 ON T1.RegionCode = T2.RegionCode GROUP BY T1.RegionCode HAVING count(*) >= 2;
-- Q: Show the nickname and status of buoys that have no sensor.
SELECT Nickname, Status FROM Buoy WHERE NOT BuoyNo IN (SELECT BuoyNo FROM Sensor);
-- Q: What are the average, minimum and maximum value of wave height readings?
SELECT avg(T2.Value), min(T2.Value), max(T2.Value) FROM Sensor AS T1 JOIN Reading AS T2 ON T1.SensorNo = T2.SensorNo WHERE T1.Measures = 'wave height';
-- Q: Which buoys have Bob in their nickname? Show nickname, latitude and longitude.
SELECT Nickname, Latitude, Longitude FROM Buoy WHERE Nickname LIKE '%Bob%';
-- Q: Find the numbers of buoys that measure both wave height and sea temperature.
SELECT BuoyNo FROM Sensor WHERE Measures = 'wave height' INTERSECT SELECT BuoyNo FROM Sensor WHERE Measures = 'sea temperature';
-- Q: Show the name of each tender and the nickname of each buoy it has visited.
SELECT T1.TenderName, T3.Nickname FROM Tender AS T1 JOIN ServiceTrip AS T2 ON T1.TenderNo = T2.TenderNo JOIN Buoy AS T3 ON T2.BuoyNo = T3.BuoyNo;
-- Q: Which oceans have buoys that are active, but none that is adrift?
SELECT T1.Ocean FROM Region AS T1 JOIN Buoy AS T2 ON T1.RegionCode = T2.RegionCode WHERE T2.Status = 'active' EXCEPT SELECT T1.Ocean FROM Region AS T1 JOIN Buoy AS T2 ON T1.RegionCode = T2.RegionCode WHERE T2.Status = 'adrift';
-- Q: What is the name of the region on whose buoys service trips have cost the most in total?
SELECT T1.RegionName FROM Region AS T1 JOIN Buoy AS T2 ON T1.RegionCode = T2.RegionCode JOIN ServiceTrip AS T3 ON T2.BuoyNo = T3.BuoyNo GROUP BY T1.RegionCode ORDER BY sum(T3.Cost) DESC LIMIT 1;
-- Q: Show the dates and values of the readings taken by Thermix sensors.
SELECT T2.TakenOn, T2.Value FROM Sensor AS T1 JOIN Reading AS T2 ON T1.SensorNo = T2.SensorNo WHERE T1.Maker = 'Thermix';
-- Q: how many days was the tender out on each trip?
SELECT TripNo, julianday(BackInPort) - julianday(LeftPort) FROM ServiceTrip;
-- Q: What percent of the readings is flagged bad?
SELECT 100.0 * sum(CASE WHEN Flag = 'bad' THEN 1 ELSE 0 END) / count(*) FROM Reading;
-- Q: mean wind speed per month
SELECT strftime('%Y-%m', T2.TakenOn), avg(T2.Value) FROM Sensor AS T1 JOIN Reading AS T2 ON T1.SensorNo = T2.SensorNo WHERE T1.Measures = 'wind speed' GROUP BY strftime('%Y-%m', T2.TakenOn);
-- Q: Highest reading of every sensor: sensor number, day and value
SELECT SensorNo, TakenOn, Value FROM (SELECT SensorNo, TakenOn, Value, row_number() OVER (PARTITION BY SensorNo ORDER BY Value DESC) AS place FROM Reading) WHERE place = 1;
-- Q: Which sensor has never been calibrated?
SELECT SensorNo FROM Sensor WHERE Calibrated IS NULL;
-- Q: Which tenders have not gone on any service trip?
SELECT T1.TenderName FROM Tender AS T1 WHERE NOT EXISTS (SELECT * FROM ServiceTrip AS T2 WHERE T2.TenderNo = T1.TenderNo);
-- Q: trip costs adding up by departure
SELECT LeftPort, sum(Cost) OVER (ORDER BY LeftPort) FROM ServiceTrip;
-- Q: mark buoys as shelf under 2000 m of water, slope under 3500, abyss otherwise
SELECT Nickname, CASE WHEN WaterDepth < 2000 THEN 'shelf' WHEN WaterDepth < 3500 THEN 'slope' ELSE 'abyss' END FROM Buoy;
-- Q: what share of the whole area does each region cover, in percent rounded to 1 digit?
SELECT RegionName, round(100.0 * AreaKm2 / (SELECT sum(AreaKm2) FROM Region), 1) FROM Region;
-- Q: second longest tender
SELECT TenderName FROM Tender ORDER BY LengthM DESC LIMIT 1 OFFSET 1;
-- Q: On average how many readings does a sensor have?
SELECT avg(n) FROM (SELECT count(*) AS n FROM Reading GROUP BY SensorNo);
-- Q: Which calibrations were done within the last 30 days? sensor numbers please
SELECT SensorNo FROM Sensor WHERE Calibrated >= date('now', '-30 days');
