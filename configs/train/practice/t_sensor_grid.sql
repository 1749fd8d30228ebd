CREATE TABLE Sites (SiteCode TEXT PRIMARY KEY, SiteName TEXT, Kind TEXT, Lat REAL, Lon REAL);
CREATE TABLE Gateways (GatewayId INTEGER PRIMARY KEY, SiteCode TEXT REFERENCES Sites(SiteCode), Firmware TEXT, InstalledOn DATE, Online INTEGER);
CREATE TABLE Devices (DeviceId TEXT PRIMARY KEY, GatewayId INTEGER REFERENCES Gateways(GatewayId), Quantity TEXT, Unit TEXT, Vendor TEXT, BatteryPct INTEGER, CalibratedOn DATE);
CREATE TABLE Samples (SampleId INTEGER PRIMARY KEY, DeviceId TEXT REFERENCES Devices(DeviceId), TakenAt TEXT, Value REAL, Valid INTEGER);
CREATE TABLE Alarms (AlarmId INTEGER PRIMARY KEY, DeviceId TEXT REFERENCES Devices(DeviceId), RaisedAt TEXT, ClearedAt TEXT, Level TEXT);
INSERT INTO Sites VALUES ('GH1','Greenhouse One','greenhouse',52.1,5.3),('GH2','Greenhouse Two','greenhouse',52.1,5.4),('CEL','Wine Cellar','storage',51.9,5.1),('RTE','Roof Terrace','outdoor',52.3,4.9),('LAB','Cold Lab','laboratory',52.2,5.0);
INSERT INTO Gateways VALUES (1,'GH1','3.2.1','2020-04-01',1),(2,'GH2','3.2.1','2020-04-02',1),(3,'CEL','2.9.0','2018-09-15',0),(4,'RTE','3.1.7','2021-05-30',1),(5,'GH1','3.2.1','2022-01-12',1);
INSERT INTO Devices VALUES ('T-01',1,'temperature','C','Acuro',88,'2022-03-01'),('T-02',2,'temperature','C','Acuro',54,'2022-03-01'),('H-01',1,'humidity','%','Acuro',91,NULL),('H-02',3,'humidity','%','Wetlab',12,'2019-10-10'),('T-03',3,'temperature','C','Wetlab',9,'2019-10-10'),('C-01',5,'co2','ppm','Breez',73,'2022-06-20'),('W-01',4,'wind','m/s','Breez',NULL,'2021-06-01'),('L-01',4,'light','lux','Acuro',66,'2021-06-01');
INSERT INTO Samples VALUES (1,'T-01','2023-05-01 06:00:00',17.2,1),(2,'T-01','2023-05-01 14:00:00',31.5,1),(3,'T-02','2023-05-01 14:00:00',29.8,1),(4,'H-01','2023-05-01 14:00:00',63.0,1),(5,'C-01','2023-05-02 09:00:00',455.0,1),(6,'C-01','2023-05-02 15:00:00',1210.0,0),(7,'T-03','2023-06-01 00:00:00',12.4,1),(8,'H-02','2023-06-01 00:00:00',78.5,1),(9,'W-01','2023-06-02 12:00:00',9.6,1),(10,'T-01','2023-06-02 12:00:00',33.9,1);
INSERT INTO Alarms VALUES (1,'T-01','2023-05-01 14:05:00','2023-05-01 16:00:00','warning'),(2,'C-01','2023-05-02 15:01:00','2023-05-03 08:00:00','critical'),(3,'H-02','2023-06-01 00:30:00',NULL,'warning'),(4,'T-03','2023-06-04 03:00:00',NULL,'critical'),(5,'T-01','2023-06-02 12:10:00','2023-06-02 18:00:00','critical'),(6,'W-01','2023-06-02 12:30:00','2023-06-02 13:00:00','info');
-- Q: How many devices do we have from Acuro?
SELECT count(*) FROM Devices WHERE Vendor = 'Acuro';
-- Q: Which quantities are measured? List each once.
SELECT DISTINCT Quantity FROM Devices;
-- Q: devices by battery level, emptiest first
SELECT DeviceId, BatteryPct FROM Devices ORDER BY BatteryPct;
-- Q: Names of all greenhouses
SELECT SiteName FROM Sites WHERE Kind = 'greenhouse';
-- Q: How many gateways are offline?
SELECT count(*) FROM Gateways WHERE Online = 0;
-- Q: How many gateways stand at each site? Give the site name and the number.
SELECT Sites.SiteName, count(*) FROM Sites JOIN Gateways ON Sites.SiteCode = Gateways.SiteCode GROUP BY Sites.SiteCode;
-- Q: Lowest, highest and average value for each device
SELECT DeviceId, min(Value), max(Value), avg(Value) FROM Samples GROUP BY DeviceId;
-- Q: What is the highest temperature ever sampled?
SELECT max(Samples.Value) FROM Samples JOIN Devices ON Samples.DeviceId = Devices.DeviceId WHERE Devices.Quantity = 'temperature';
-- Q: Vendors with at least two devices whose battery is under 80
SELECT Vendor FROM Devices WHERE BatteryPct < 80 GROUP BY Vendor HAVING count(*) >= 2;
-- Q: Which device raised the most alarms?
SELECT DeviceId FROM Alarms GROUP BY DeviceId ORDER BY count(*) DESC LIMIT 1;
-- Q: When were critical alarms raised on temperature devices?
SELECT Alarms.RaisedAt FROM Alarms JOIN Devices ON Alarms.DeviceId = Devices.DeviceId WHERE Alarms.Level = 'critical' AND Devices.Quantity = 'temperature';
-- Q: What are the two most common firmware versions?
SELECT Firmware FROM Gateways GROUP BY Firmware ORDER BY count(*) DESC LIMIT 2;
-- Q: Which sites have no gateway?
SELECT SiteName FROM Sites WHERE SiteCode NOT IN (SELECT SiteCode FROM Gateways);
-- Q: Which devices have delivered no samples?
SELECT DeviceId FROM Devices EXCEPT SELECT DeviceId FROM Samples;
-- Q: At which site do we have both co2 and humidity devices?
SELECT Sites.SiteName FROM Sites JOIN Gateways ON Sites.SiteCode = Gateways.SiteCode JOIN Devices ON Gateways.GatewayId = Devices.GatewayId WHERE Devices.Quantity = 'co2' INTERSECT SELECT Sites.SiteName FROM Sites JOIN Gateways ON Sites.SiteCode = Gateways.SiteCode JOIN Devices ON Gateways.GatewayId = Devices.GatewayId WHERE Devices.Quantity = 'humidity';
-- Q: Count the devices at each site by site name, most at the top.
SELECT Sites.SiteName, count(*) FROM Sites JOIN Gateways ON Sites.SiteCode = Gateways.SiteCode JOIN Devices ON Gateways.GatewayId = Devices.GatewayId GROUP BY Sites.SiteCode ORDER BY count(*) DESC;
-- Q: Which alarms have not been cleared? Device and level.
SELECT DeviceId, Level FROM Alarms WHERE ClearedAt IS NULL;
-- Q: The latest sample of each device: device, time, value
SELECT DeviceId, TakenAt, Value FROM (SELECT DeviceId, TakenAt, Value, row_number() OVER (PARTITION BY DeviceId ORDER BY TakenAt DESC) AS place FROM Samples) WHERE place = 1;
-- Q: What percentage of alarms were critical?
SELECT 100.0 * sum(CASE WHEN Level = 'critical' THEN 1 ELSE 0 END) / count(*) FROM Alarms;
-- Q: samples taken per month
SELECT strftime('%Y-%m', TakenAt), count(*) FROM Samples GROUP BY strftime('%Y-%m', TakenAt);
