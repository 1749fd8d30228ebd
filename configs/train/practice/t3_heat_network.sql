CREATE TABLE HeatPlant (PlantNo INTEGER PRIMARY KEY, PlantName TEXT, Fuel TEXT, CapacityMW REAL, Commissioned INTEGER, Owner TEXT);
CREATE TABLE Loop (LoopNo INTEGER PRIMARY KEY, LoopName TEXT, PlantNo INTEGER REFERENCES HeatPlant(PlantNo), BackupPlantNo INTEGER REFERENCES HeatPlant(PlantNo), LengthKm REAL, SupplyTemp INTEGER);
CREATE TABLE Building (BuildingNo INTEGER PRIMARY KEY, LoopNo INTEGER REFERENCES Loop(LoopNo), Address TEXT, Use TEXT, FloorM2 INTEGER, ConnectedOn DATE);
CREATE TABLE Meter (MeterNo TEXT PRIMARY KEY, BuildingNo INTEGER REFERENCES Building(BuildingNo), Maker TEXT, InstalledOn DATE, Remote TEXT);
CREATE TABLE MeterReading (MeterNo TEXT REFERENCES Meter(MeterNo), ReadOn DATE, HeatKWh INTEGER, ReturnTemp REAL, PRIMARY KEY (MeterNo, ReadOn));
CREATE TABLE Bill (BillNo INTEGER PRIMARY KEY, BuildingNo INTEGER REFERENCES Building(BuildingNo), IssuedOn DATE, PaidOn DATE, UnitPrice REAL, HeatKWh INTEGER, BaseFee REAL);
CREATE TABLE Leak (LeakNo INTEGER PRIMARY KEY, LoopNo INTEGER REFERENCES Loop(LoopNo), FoundOn DATE, SealedOn DATE, LossM3 REAL, Cause TEXT);
INSERT INTO HeatPlant VALUES (1,'Southbank','wood chips',32.5,2009,'city'),(2,'Kiln Lane','gas',58,1981,'city'),(3,'Wasteworks','refuse',75,1996,'Calora plc'),(4,'Old Gasworks','gas',20,1963,'Calora plc'),(5,'Lake Pump','heat pump',12,2022,'city');
INSERT INTO Loop VALUES (1,'Inner Ring',3,2,14.2,95),(2,'South Arm',1,2,9.6,85),(3,'University Spur',2,3,4.1,90),(4,'Lakeside',5,NULL,3.0,65),(5,'East Arm',3,4,11.8,95);
INSERT INTO Building VALUES (1,1,'4 Bell Street','flats',3200,'1998-10-01'),(2,1,'Town Hall','office',5400,'1997-09-01'),(3,2,'88 Mill Road','flats',1900,'2010-11-15'),(4,3,'Chemistry Wing','university',7700,'1984-01-10'),(5,4,'1 Lake Walk','flats',2600,'2022-12-01'),(6,5,'Swimming Baths','leisure',4100,'2001-05-20'),(7,2,'15 Mill Road','school',2950,NULL);
INSERT INTO Meter VALUES ('H100',1,'Kamra','2019-08-01','Y'),('H101',2,'Kamra','2015-06-10','N'),('H102',3,'Tepla','2021-03-03','Y'),('H103',4,'Tepla','2018-07-07','Y'),('H104',5,'Kamra','2022-12-01','Y'),('H105',6,'Dorn','2009-02-02','N'),('H106',4,'Dorn','2011-10-19','N');
INSERT INTO MeterReading VALUES ('H100','2024-01-31',41000,48.5),('H100','2024-02-29',36500,47.2),('H101','2024-01-31',66200,55.0),('H102','2024-01-31',21800,43.1),('H102','2024-02-29',19050,42.7),('H103','2024-01-31',98000,58.4),('H104','2024-02-29',14400,33.9),('H105','2024-02-29',72500,NULL),('H106','2024-01-31',12000,60.2);
INSERT INTO Bill VALUES (1,1,'2024-02-05','2024-02-20',0.11,41000,180),(2,2,'2024-02-05','2024-03-01',0.11,66200,320),(3,3,'2024-02-06','2024-02-08',0.12,21800,140),(4,4,'2024-02-06',NULL,0.09,110000,600),(5,1,'2024-03-05',NULL,0.11,36500,180),(6,6,'2024-03-06','2024-03-30',0.1,72500,310),(7,5,'2024-03-06','2024-03-10',0.13,14400,95);
INSERT INTO Leak VALUES (1,1,'2023-11-02','2023-11-05',130,'corrosion'),(2,1,'2024-01-17','2024-01-18',22,'valve'),(3,5,'2024-01-20','2024-02-02',410,'digger'),(4,3,'2023-12-09','2023-12-10',18.5,'corrosion'),(5,2,'2024-02-26',NULL,55,'corrosion');
-- Q: Find the number and name of the plant with the smallest capacity.
SELECT PlantNo, PlantName FROM HeatPlant ORDER BY CapacityMW LIMIT 1;
-- Q: What are the addresses of buildings whose floor is larger than the average floor?
SELECT Address FROM Building WHERE FloorM2 > (SELECT avg(FloorM2) FROM Building);
-- Q: List the name of each loop and how many buildings hang on it, most first.
SELECT T1.LoopName, count(*) FROM Loop AS T1 JOIN Building AS T2 ON T1.LoopNo = T2.LoopNo GROUP BY T1.LoopNo ORDER BY count(*) DESC;
-- Q: Which makers supplied at least two meters? Give the maker and the number.
SELECT Maker, count(*) FROM Meter GROUP BY Maker HAVING count(*) >= 2;
-- Q: Show for each loop its name, its plant's name and its backup plant's name.
SELECT T1.LoopName, T2.PlantName, T3.PlantName FROM Loop AS T1 JOIN HeatPlant AS T2 ON T1.PlantNo = T2.PlantNo JOIN HeatPlant AS T3 ON T1.BackupPlantNo = T3.PlantNo;
-- Q: Which buildings have no meter? Give number and address.
SELECT BuildingNo, Address FROM Building WHERE NOT BuildingNo IN (SELECT BuildingNo FROM Meter);
-- Q: Find the addresses that contain Mill Road and what the buildings are used for.
SELECT Address, Use FROM Building WHERE Address LIKE '%Mill Road%';
-- Q: Which loops have had both a corrosion leak and a valve leak? Give the names.
SELECT T1.LoopName FROM Loop AS T1 JOIN Leak AS T2 ON T1.LoopNo = T2.LoopNo WHERE T2.Cause = 'corrosion' INTERSECT SELECT T1.LoopName FROM Loop AS T1 JOIN Leak AS T2 ON T1.LoopNo = T2.LoopNo WHERE T2.Cause = 'valve';
-- Q: What are the average, minimum and maximum return temperature of Tepla meters?
SELECT avg(T2.ReturnTemp), min(T2.ReturnTemp), max(T2.ReturnTemp) FROM Meter AS T1 JOIN MeterReading AS T2 ON T1.MeterNo = T2.MeterNo WHERE T1.Maker = 'Tepla';
-- Q: Which building has taken the most heat according to its meters? Show the address and the total.
SELECT T1.Address, sum(T3.HeatKWh) FROM Building AS T1 JOIN Meter AS T2 ON T1.BuildingNo = T2.BuildingNo JOIN MeterReading AS T3 ON T2.MeterNo = T3.MeterNo GROUP BY T1.BuildingNo ORDER BY sum(T3.HeatKWh) DESC LIMIT 1;
-- Q: What are the names of plants that feed no loop, not counting backups?
SELECT PlantName FROM HeatPlant WHERE NOT PlantNo IN (SELECT PlantNo FROM Loop);
-- Q: List the meter numbers and dates of readings taken in flats.
SELECT T3.MeterNo, T3.ReadOn FROM Building AS T1 JOIN Meter AS T2 ON T1.BuildingNo = T2.BuildingNo JOIN MeterReading AS T3 ON T2.MeterNo = T3.MeterNo WHERE T1.Use = 'flats';
-- Q: amount of every bill: unit price times kWh plus the base fee, to 2 decimals
SELECT BillNo, round(UnitPrice * HeatKWh + BaseFee, 2) FROM Bill;
-- Q: Which bills have not been paid?
SELECT BillNo FROM Bill WHERE PaidOn IS NULL;
-- Q: how long, in days, did it take to seal each leak?
SELECT LeakNo, julianday(SealedOn) - julianday(FoundOn) FROM Leak;
-- Q: What percentage of the meters can be read remotely?
SELECT 100.0 * sum(CASE WHEN Remote = 'Y' THEN 1 ELSE 0 END) / count(*) FROM Meter;
-- Q: heat metered per month
SELECT strftime('%Y-%m', ReadOn), sum(HeatKWh) FROM MeterReading GROUP BY strftime('%Y-%m', ReadOn);
-- Q: Share of total capacity by fuel, in percent
SELECT Fuel, 100.0 * sum(CapacityMW) / (SELECT sum(CapacityMW) FROM HeatPlant) FROM HeatPlant GROUP BY Fuel;
-- Q: largest reading of each meter with its day
SELECT MeterNo, ReadOn, HeatKWh FROM (SELECT MeterNo, ReadOn, HeatKWh, row_number() OVER (PARTITION BY MeterNo ORDER BY HeatKWh DESC) AS place FROM MeterReading) WHERE place = 1;
-- Q: bands for the supply temperature: cool below 70, warm below 90, hot otherwise; show loop name and band
SELECT LoopName, CASE WHEN SupplyTemp < 70 THEN 'cool' WHEN SupplyTemp < 90 THEN 'warm' ELSE 'hot' END FROM Loop;
-- Q: water lost so far, adding up by the day found
SELECT FoundOn, sum(LossM3) OVER (ORDER BY FoundOn) FROM Leak;
-- Q: kWh billed per square metre for each bill, with the address
SELECT T1.Address, CAST(T2.HeatKWh AS REAL) / T1.FloorM2 FROM Building AS T1 JOIN Bill AS T2 ON T1.BuildingNo = T2.BuildingNo;
-- Q: Loops without a leak
SELECT T1.LoopName FROM Loop AS T1 WHERE NOT EXISTS (SELECT * FROM Leak AS T2 WHERE T2.LoopNo = T1.LoopNo);
-- Q: paid and unpaid bills side by side per building number
SELECT BuildingNo, sum(CASE WHEN NOT PaidOn IS NULL THEN 1 ELSE 0 END), sum(CASE WHEN PaidOn IS NULL THEN 1 ELSE 0 END) FROM Bill GROUP BY BuildingNo;
