CREATE TABLE Stations (station_code TEXT PRIMARY KEY, station_name TEXT, borough TEXT, bays INTEGER);
CREATE TABLE Vehicles (plate TEXT PRIMARY KEY, station_code TEXT REFERENCES Stations(station_code), vehicle_type TEXT, mileage INTEGER, in_service TEXT, bought_year INTEGER);
CREATE TABLE Crew (crew_id INTEGER PRIMARY KEY, crew_name TEXT, role TEXT, station_code TEXT REFERENCES Stations(station_code), night_shifts INTEGER);
CREATE TABLE Hospitals (hospital_id INTEGER PRIMARY KEY, hospital_name TEXT, trauma_level INTEGER, borough TEXT);
CREATE TABLE Calls (call_no INTEGER PRIMARY KEY, received_at TEXT, category TEXT, borough TEXT, plate TEXT REFERENCES Vehicles(plate), lead_crew INTEGER REFERENCES Crew(crew_id), response_min REAL, hospital_id INTEGER REFERENCES Hospitals(hospital_id), false_alarm TEXT);
INSERT INTO Stations VALUES ('ST1','Castle Gate','Central',6),('ST2','Riverside','West',4),('ST3','Oakfield','North',3),('ST4','Docklands','East',5);
INSERT INTO Vehicles VALUES ('AB12','ST1','ambulance',84000,'Y',2018),('AB13','ST1','motorbike',31000,'Y',2020),('CD77','ST2','ambulance',120500,'N',2014),('CD78','ST2','ambulance',45600,'Y',2021),('EF01','ST3','rapid car',62300,'Y',2019),('GH55','ST1','ambulance',9800,'Y',2023);
INSERT INTO Crew VALUES (1,'Tina Marsh','paramedic','ST1',42),(2,'Ade Balogun','paramedic','ST2',55),(3,'Rob Finlay','technician','ST1',30),(4,'Mei Tan','doctor','ST3',12),(5,'Lewis Crane','technician','ST2',61),(6,'Hilary Post','paramedic',NULL,0);
INSERT INTO Hospitals VALUES (1,'Royal Free Cross','1','Central'),(2,'West General','2','West'),(3,'St Swithun','3','North'),(4,'Children''s Infirmary','2','Central');
INSERT INTO Calls VALUES (1,'2023-07-01 08:12','cardiac','Central','AB12',1,6.5,1,'N'),(2,'2023-07-01 19:40','fall','West','CD78',2,14.0,2,'N'),(3,'2023-07-09 23:55','road accident','North','EF01',4,9.2,1,'N'),(4,'2023-07-15 02:30','breathing','Central','AB13',3,4.8,NULL,'N'),(5,'2023-08-02 11:05','fall','Central','AB12',1,8.1,4,'N'),(6,'2023-08-11 16:21','overdose','West','CD78',5,11.7,2,'N'),(7,'2023-08-20 03:14','cardiac','West','CD78',2,7.4,2,'N'),(8,'2023-08-28 14:00','fall','East','GH55',1,NULL,NULL,'Y'),(9,'2023-09-03 21:33','cardiac','Central','AB12',1,5.9,1,'N');
-- Q: How many calls turned out to be false alarms?
SELECT count(*) FROM Calls WHERE false_alarm = 'Y';
-- Q: Which vehicle has the highest mileage? Give the plate.
SELECT plate FROM Vehicles ORDER BY mileage DESC LIMIT 1;
-- Q: show all paramedics
SELECT crew_name FROM Crew WHERE role = 'paramedic';
-- Q: Fastest, slowest and mean response in minutes.
SELECT min(response_min), max(response_min), avg(response_min) FROM Calls;
-- Q: What types of vehicle does the service run?
SELECT DISTINCT vehicle_type FROM Vehicles;
-- Q: How many vehicles are based at each station? Show station name and number.
SELECT Stations.station_name, count(*) FROM Stations JOIN Vehicles ON Stations.station_code = Vehicles.station_code GROUP BY Stations.station_code;
-- Q: What is the commonest category of call?
SELECT category FROM Calls GROUP BY category ORDER BY count(*) DESC LIMIT 1;
-- Q: mean response time by borough, slowest borough first
SELECT borough, avg(response_min) FROM Calls GROUP BY borough ORDER BY avg(response_min) DESC;
-- Q: Which hospital has received the most patients?
SELECT Hospitals.hospital_name FROM Hospitals JOIN Calls ON Hospitals.hospital_id = Calls.hospital_id GROUP BY Hospitals.hospital_id ORDER BY count(*) DESC LIMIT 1;
-- Q: Which crew members led two or more calls?
SELECT Crew.crew_name FROM Crew JOIN Calls ON Crew.crew_id = Calls.lead_crew GROUP BY Crew.crew_id HAVING count(*) >= 2;
-- Q: What vehicle type went to the breathing call?
SELECT Vehicles.vehicle_type FROM Vehicles JOIN Calls ON Vehicles.plate = Calls.plate WHERE Calls.category = 'breathing';
-- Q: At which stations do crew members average over 40 night shifts?
SELECT Stations.station_name FROM Stations JOIN Crew ON Stations.station_code = Crew.station_code GROUP BY Stations.station_code HAVING avg(Crew.night_shifts) > 40;
-- Q: Which vehicles have never been sent out?
SELECT plate FROM Vehicles WHERE plate NOT IN (SELECT plate FROM Calls);
-- Q: Which stations have neither vehicles nor crew?
SELECT station_name FROM Stations WHERE station_code NOT IN (SELECT station_code FROM Vehicles) AND NOT EXISTS (SELECT * FROM Crew WHERE Crew.station_code = Stations.station_code);
-- Q: Who led a cardiac call and also a fall?
SELECT Crew.crew_name FROM Crew JOIN Calls ON Crew.crew_id = Calls.lead_crew WHERE Calls.category = 'cardiac' INTERSECT SELECT Crew.crew_name FROM Crew JOIN Calls ON Crew.crew_id = Calls.lead_crew WHERE Calls.category = 'fall';
-- Q: Numbers of the calls with a response slower than the average
SELECT call_no FROM Calls WHERE response_min > (SELECT avg(response_min) FROM Calls);
-- Q: How many calls came in each month?
SELECT strftime('%Y-%m', received_at), count(*) FROM Calls GROUP BY strftime('%Y-%m', received_at);
-- Q: What percentage of calls was answered in under 8 minutes?
SELECT 100.0 * sum(CASE WHEN response_min < 8 THEN 1 ELSE 0 END) / count(*) FROM Calls;
-- Q: Which calls did not end at a hospital? Show number and category.
SELECT call_no, category FROM Calls WHERE hospital_id IS NULL;
-- Q: Quickest response in every category: category, call number, minutes.
SELECT category, call_no, response_min FROM (SELECT category, call_no, response_min, row_number() OVER (PARTITION BY category ORDER BY response_min) AS place FROM Calls WHERE response_min IS NOT NULL) WHERE place <= 1;
