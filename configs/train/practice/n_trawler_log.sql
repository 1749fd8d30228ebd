CREATE TABLE Vessel (VesselReg TEXT PRIMARY KEY, VesselName TEXT, HomePort TEXT, LengthM REAL, BuiltYear INTEGER, EngineKW INTEGER);
CREATE TABLE Skipper (SkipperID INTEGER PRIMARY KEY, SkipperName TEXT, TicketNo TEXT, BirthDate DATE);
CREATE TABLE Trip (TripNo INTEGER PRIMARY KEY, VesselReg TEXT REFERENCES Vessel(VesselReg), SkipperID INTEGER REFERENCES Skipper(SkipperID), LeftPort DATE, Returned DATE, FuelLitres INTEGER, CrewSize INTEGER);
CREATE TABLE FishKind (KindCode TEXT PRIMARY KEY, KindName TEXT, MinSizeCm INTEGER, QuotaSpecies TEXT);
CREATE TABLE Landing (TripNo INTEGER REFERENCES Trip(TripNo), KindCode TEXT REFERENCES FishKind(KindCode), Boxes INTEGER, PricePerBox REAL, Buyer TEXT, PRIMARY KEY (TripNo, KindCode));
INSERT INTO Vessel VALUES ('FR112','Silver Quest','Fraserburgh',24.5,1998,480),('PD87','Ocean Reward','Peterhead',27.1,2007,610),('FR240','Girl Morag','Fraserburgh',18.2,1986,300),('LK61','Aurora','Lerwick',31.8,2016,900),('PD330','Fruitful Bough','Peterhead',22.0,2001,450);
INSERT INTO Skipper VALUES (1,'Alec Buchan','T-2281','1962-02-14'),(2,'James Watt','T-3310','1975-09-30'),(3,'Magnus Halcrow','T-1975','1969-12-08'),(4,'Kirsty Reid','T-4502','1988-05-19');
INSERT INTO Trip VALUES (1,'FR112',1,'2023-01-04','2023-01-11',5200,6),(2,'PD87',2,'2023-01-06','2023-01-15',7400,7),(3,'LK61',3,'2023-01-20','2023-02-02',11800,9),(4,'FR112',1,'2023-02-03','2023-02-09',4700,6),(5,'FR240',4,'2023-02-13','2023-02-17',2100,4),(6,'PD87',2,'2023-03-01','2023-03-09',6900,7),(7,'LK61',4,'2023-03-10','2023-03-24',12600,9),(8,'FR240',4,'2023-04-02',NULL,NULL,4);
INSERT INTO FishKind VALUES ('COD','cod',35,'Y'),('HAD','haddock',30,'Y'),('MON','monkfish',NULL,'Y'),('SQU','squid',NULL,'N'),('WHG','whiting',27,'Y'),('LEM','lemon sole',25,'N');
INSERT INTO Landing VALUES (1,'COD',82,148.0,'Dalgety Fish'),(1,'HAD',140,91.5,'Dalgety Fish'),(2,'HAD',210,88.0,'Northeast Prime'),(2,'MON',64,205.0,'Northeast Prime'),(3,'COD',320,139.0,'Shetland Catch'),(4,'HAD',118,95.0,'Dalgety Fish'),(5,'SQU',45,170.0,'Moray Shell'),(6,'COD',150,151.5,'Northeast Prime'),(6,'MON',58,212.0,'Dalgety Fish'),(7,'WHG',275,62.0,'Shetland Catch');
-- Q: Which boats have Peterhead as home port?
SELECT VesselName FROM Vessel WHERE HomePort = 'Peterhead';
-- Q: What is the longest vessel?
SELECT VesselName FROM Vessel ORDER BY LengthM DESC LIMIT 1;
-- Q: How many trips were made with a crew of more than 6?
SELECT count(*) FROM Trip WHERE CrewSize > 6;
-- Q: List the fish kinds that are under quota.
SELECT KindName FROM FishKind WHERE QuotaSpecies = 'Y';
-- Q: lowest, mean and highest price per box over all landings
SELECT min(PricePerBox), avg(PricePerBox), max(PricePerBox) FROM Landing;
-- Q: How many trips did each vessel make?
SELECT Vessel.VesselName, count(*) FROM Vessel JOIN Trip ON Vessel.VesselReg = Trip.VesselReg GROUP BY Vessel.VesselReg;
-- Q: Who skippered trip 7?
SELECT Skipper.SkipperName FROM Skipper JOIN Trip ON Skipper.SkipperID = Trip.SkipperID WHERE Trip.TripNo = 7;
-- Q: For each buyer, boxes bought in total, biggest buyer on top
SELECT Buyer, sum(Boxes) FROM Landing GROUP BY Buyer ORDER BY sum(Boxes) DESC;
-- Q: Which kind of fish was landed most often?
SELECT FishKind.KindName FROM FishKind JOIN Landing ON FishKind.KindCode = Landing.KindCode GROUP BY FishKind.KindCode ORDER BY count(*) DESC LIMIT 1;
-- Q: Ports with an average engine power of more than 400 kW
SELECT HomePort FROM Vessel GROUP BY HomePort HAVING avg(EngineKW) > 400;
-- Q: Which skippers were born before 1970-01-01, and what are their ticket numbers?
SELECT SkipperName, TicketNo FROM Skipper WHERE BirthDate < '1970-01-01';
-- Q: Boxes and price per box of every cod landing
SELECT Landing.Boxes, Landing.PricePerBox FROM Landing JOIN FishKind ON Landing.KindCode = FishKind.KindCode WHERE FishKind.KindName = 'cod';
-- Q: Which kinds have not been landed at all?
SELECT KindName FROM FishKind WHERE KindCode NOT IN (SELECT KindCode FROM Landing);
-- Q: Name the vessel that earned the most from its landings.
SELECT Vessel.VesselName FROM Vessel JOIN Trip ON Vessel.VesselReg = Trip.VesselReg JOIN Landing ON Trip.TripNo = Landing.TripNo GROUP BY Vessel.VesselReg ORDER BY sum(Landing.Boxes * Landing.PricePerBox) DESC LIMIT 1;
-- Q: Which buyers took both haddock and monkfish?
SELECT Landing.Buyer FROM Landing JOIN FishKind ON Landing.KindCode = FishKind.KindCode WHERE FishKind.KindName = 'haddock' INTERSECT SELECT Landing.Buyer FROM Landing JOIN FishKind ON Landing.KindCode = FishKind.KindCode WHERE FishKind.KindName = 'monkfish';
-- Q: What vessels never went to sea?
SELECT VesselName FROM Vessel WHERE VesselReg NOT IN (SELECT VesselReg FROM Trip);
-- Q: How many days was each trip that has come back? Trip number and days.
SELECT TripNo, julianday(Returned) - julianday(LeftPort) FROM Trip WHERE Returned IS NOT NULL;
-- Q: Income of each trip
SELECT TripNo, sum(Boxes * PricePerBox) FROM Landing GROUP BY TripNo;
-- Q: Which vessel is still out?
SELECT Vessel.VesselName FROM Vessel JOIN Trip ON Vessel.VesselReg = Trip.VesselReg WHERE Trip.Returned IS NULL;
-- Q: fuel burnt per month of departure
SELECT strftime('%Y-%m', LeftPort), sum(FuelLitres) FROM Trip GROUP BY strftime('%Y-%m', LeftPort);
