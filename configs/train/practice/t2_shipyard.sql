CREATE TABLE Yards (YardNo INTEGER PRIMARY KEY, YardName TEXT, Estuary TEXT, Slipways INTEGER, Founder TEXT, FoundedYear INTEGER);
CREATE TABLE Buyers (BuyerNo INTEGER PRIMARY KEY, BuyerName TEXT, Nation TEXT, Navy TEXT);
CREATE TABLE Hulls (HullNo TEXT PRIMARY KEY, VesselName TEXT, YardNo INTEGER REFERENCES Yards(YardNo), BuyerNo INTEGER REFERENCES Buyers(BuyerNo), VesselClass TEXT, LengthM REAL, BeamM REAL, DraughtM REAL, Displacement INTEGER, LaidDown DATE, Launched DATE, HandedOver DATE, ContractPrice REAL);
CREATE TABLE Trades (TradeCode TEXT PRIMARY KEY, TradeName TEXT, HourlyCost REAL);
CREATE TABLE Workers (WorkerNo INTEGER PRIMARY KEY, WorkerName TEXT, TradeCode TEXT REFERENCES Trades(TradeCode), YardNo INTEGER REFERENCES Yards(YardNo), StartYear INTEGER, ForemanNo INTEGER REFERENCES Workers(WorkerNo));
CREATE TABLE LabourHours (HullNo TEXT REFERENCES Hulls(HullNo), WorkerNo INTEGER REFERENCES Workers(WorkerNo), Hours INTEGER, Overtime INTEGER, PRIMARY KEY (HullNo, WorkerNo));
CREATE TABLE SeaTrials (TrialNo INTEGER PRIMARY KEY, HullNo TEXT REFERENCES Hulls(HullNo), TrialDate DATE, TopSpeed REAL, Faults INTEGER, Accepted TEXT);
INSERT INTO Yards VALUES (1,'Harrow & Dunn','Tyneby',3,'Silas Harrow',1868),(2,'Nova Dock','Lagoa',2,'Beatriz Nunes',1982),(3,'Stavhaven','Stav',4,'Ole Rygg',1919),(4,'Blackwater','Tyneby',1,NULL,2007);
INSERT INTO Buyers VALUES (1,'Isles Ferry Board','Scotland','N'),(2,'Royal Fleet','Norway','Y'),(3,'Atlantic Tugs','Portugal','N'),(4,'Polar Institute','Norway','N'),(5,'Coast Command','Ireland','Y');
INSERT INTO Hulls VALUES ('H101','Isle of Mull Star',1,1,'ferry',98.4,18.0,4.2,5400,'2017-03-01','2018-05-12','2018-11-30',62.5),('H102','Grey Heron',1,5,'patrol',79.9,11.3,3.6,1900,'2019-01-15','2019-12-20','2020-07-02',54.0),('N055','Forte',2,3,'tug',32.1,12.0,5.1,780,'2020-06-10','2021-02-14','2021-05-01',9.8),('N056','Bravo',2,3,'tug',32.1,12.0,5.1,780,'2020-09-01','2021-06-03','2021-08-20',9.6),('S310','Fram Nord',3,4,'research',102.0,20.5,7.0,9800,'2018-08-20','2020-10-04','2021-12-15',148.0),('S311','Trygve',3,2,'patrol',91.2,13.0,4.0,2600,'2021-02-02','2022-09-10',NULL,88.5),('S312',NULL,3,2,'patrol',91.2,13.0,4.0,2600,'2022-11-01',NULL,NULL,90.0);
INSERT INTO Trades VALUES ('WEL','welder',42),('PLA','plater',39.5),('ELE','electrician',45),('PAI','painter',33),('RIG','rigger',36),('JOI','joiner',35);
INSERT INTO Workers VALUES (1,'Meg Tully','WEL',1,1998,NULL),(2,'Bert Cole','PLA',1,2006,1),(3,'Ana Luz','WEL',2,2011,NULL),(4,'Duarte Reis','ELE',2,2015,3),(5,'Siri Aas','WEL',3,2001,NULL),(6,'Knut Aas','PAI',3,2013,5),(7,'Leif Moe','ELE',3,2019,5),(8,'Iris Cole','RIG',4,2020,NULL);
INSERT INTO LabourHours VALUES ('H101',1,1450,120),('H101',2,1600,60),('H102',1,900,15),('N055',3,700,0),('N055',4,420,35),('N056',3,680,10),('S310',5,2900,400),('S310',6,1250,80),('S310',7,1780,210),('S311',5,1900,150),('S311',7,1100,NULL);
INSERT INTO SeaTrials VALUES (1,'H101','2018-09-14',17.8,6,'Y'),(2,'H102','2020-03-03',24.1,9,'N'),(3,'H102','2020-05-22',25.0,1,'Y'),(4,'N055','2021-04-02',13.2,2,'Y'),(5,'S310','2021-06-30',16.4,14,'N'),(6,'S310','2021-10-11',16.9,3,'Y'),(7,'N056','2021-07-19',13.4,0,'Y');
-- Q: Who founded Stavhaven?
SELECT Founder FROM Yards WHERE YardName = 'Stavhaven';
-- Q: Names and lengths of the tugs
SELECT VesselName, LengthM FROM Hulls WHERE VesselClass = 'tug';
-- Q: How many yards lie on the Tyneby estuary?
SELECT count(*) FROM Yards WHERE Estuary = 'Tyneby';
-- Q: trades from best to worst paid
SELECT TradeName FROM Trades ORDER BY HourlyCost DESC;
-- Q: Different classes of vessel
SELECT DISTINCT VesselClass FROM Hulls;
-- Q: How many vessels, and for what total price, has each yard taken on?
SELECT T1.YardName, count(*), sum(T2.ContractPrice) FROM Yards AS T1 JOIN Hulls AS T2 ON T1.YardNo = T2.YardNo GROUP BY T1.YardNo;
-- Q: Who ordered the Fram Nord?
SELECT T1.BuyerName FROM Buyers AS T1 JOIN Hulls AS T2 ON T1.BuyerNo = T2.BuyerNo WHERE T2.VesselName = 'Fram Nord';
-- Q: What trade does Leif Moe practise?
SELECT T1.TradeName FROM Trades AS T1 JOIN Workers AS T2 ON T1.TradeCode = T2.TradeCode WHERE T2.WorkerName = 'Leif Moe';
-- Q: Classes whose mean displacement is above 2000
SELECT VesselClass FROM Hulls GROUP BY VesselClass HAVING avg(Displacement) > 2000;
-- Q: Hull numbers for buyers from Norway or Ireland
SELECT T1.HullNo FROM Hulls AS T1 JOIN Buyers AS T2 ON T1.BuyerNo = T2.BuyerNo WHERE T2.Nation IN ('Norway', 'Ireland');
-- Q: Who has put in the most hours over all vessels?
SELECT T1.WorkerName FROM Workers AS T1 JOIN LabourHours AS T2 ON T1.WorkerNo = T2.WorkerNo GROUP BY T1.WorkerNo ORDER BY sum(T2.Hours) DESC LIMIT 1;
-- Q: Names of workers and their foremen
SELECT T1.WorkerName, T2.WorkerName FROM Workers AS T1 JOIN Workers AS T2 ON T1.ForemanNo = T2.WorkerNo;
-- Q: Best speed on trial and total faults for each vessel name
SELECT T1.VesselName, max(T2.TopSpeed), sum(T2.Faults) FROM Hulls AS T1 JOIN SeaTrials AS T2 ON T1.HullNo = T2.HullNo GROUP BY T1.HullNo;
-- Q: Ships longer than 80 metres with a beam of less than 15
SELECT VesselName FROM Hulls WHERE LengthM > 80 AND BeamM < 15;
-- Q: Yards where nothing has been built
SELECT YardName FROM Yards WHERE YardNo NOT IN (SELECT YardNo FROM Hulls);
-- Q: Which trades has no worker learnt?
SELECT TradeName FROM Trades EXCEPT SELECT T1.TradeName FROM Trades AS T1 JOIN Workers AS T2 ON T1.TradeCode = T2.TradeCode;
-- Q: Vessels that were first refused ('N') and also accepted ('Y') on trial
SELECT T1.VesselName FROM Hulls AS T1 JOIN SeaTrials AS T2 ON T1.HullNo = T2.HullNo WHERE T2.Accepted = 'N' INTERSECT SELECT T1.VesselName FROM Hulls AS T1 JOIN SeaTrials AS T2 ON T1.HullNo = T2.HullNo WHERE T2.Accepted = 'Y';
-- Q: Patrol vessels that cost less than the average contract
SELECT VesselName FROM Hulls WHERE VesselClass = 'patrol' AND ContractPrice < (SELECT avg(ContractPrice) FROM Hulls);
-- Q: For which nations has Siri Aas worked? Each once.
SELECT DISTINCT T4.Nation FROM Workers AS T1 JOIN LabourHours AS T2 ON T1.WorkerNo = T2.WorkerNo JOIN Hulls AS T3 ON T2.HullNo = T3.HullNo JOIN Buyers AS T4 ON T3.BuyerNo = T4.BuyerNo WHERE T1.WorkerName = 'Siri Aas';
-- Q: Labour cost per hull: hours times the hourly cost of the trade
SELECT T1.HullNo, sum(T1.Hours * T3.HourlyCost) FROM LabourHours AS T1 JOIN Workers AS T2 ON T1.WorkerNo = T2.WorkerNo JOIN Trades AS T3 ON T2.TradeCode = T3.TradeCode GROUP BY T1.HullNo;
-- Q: How many days passed between laying down and launch? Hull number first.
SELECT HullNo, julianday(Launched) - julianday(LaidDown) FROM Hulls;
-- Q: launches by year
SELECT strftime('%Y', Launched), count(*) FROM Hulls WHERE NOT Launched IS NULL GROUP BY strftime('%Y', Launched);
-- Q: Which hull has no name yet?
SELECT HullNo FROM Hulls WHERE VesselName IS NULL;
-- Q: Percentage of sea trials that ended in acceptance
SELECT 100.0 * sum(CASE WHEN Accepted = 'Y' THEN 1 ELSE 0 END) / count(*) FROM SeaTrials;
