CREATE TABLE SamplingPoint (PointCode TEXT PRIMARY KEY, Water TEXT, WaterKind TEXT, County TEXT, Latitude REAL);
CREATE TABLE Technician (TechId INTEGER PRIMARY KEY, Name TEXT, Certified TEXT, SinceYear INTEGER);
CREATE TABLE Parameter (ParamCode TEXT PRIMARY KEY, ParamName TEXT, Unit TEXT, LegalLimit REAL);
CREATE TABLE Sample (SampleNo INTEGER PRIMARY KEY, PointCode TEXT REFERENCES SamplingPoint(PointCode), TakenBy INTEGER REFERENCES Technician(TechId), TakenOn DATE, TempC REAL, Bottle TEXT);
CREATE TABLE Result (SampleNo INTEGER REFERENCES Sample(SampleNo), ParamCode TEXT REFERENCES Parameter(ParamCode), Value REAL, AnalysedBy INTEGER REFERENCES Technician(TechId), AnalysedOn DATE);
INSERT INTO SamplingPoint VALUES ('R01','Ashbourne','river','Dell',51.2),('R02','Ashbourne','river','Dell',51.4),('L01','Loch Verin','lake','Glenmore',57.0),('W01','Hill Farm','well','Dell',51.3),('W02','Abbey','well','Orne',52.8),('B01','Sandy Bay','beach','Orne',52.9);
INSERT INTO Technician VALUES (1,'Cora Lind','Y',2009),(2,'Matt Ferris','Y',2015),(3,'Jun Seo','N',2022),(4,'Olive Banks','Y',2018),(5,'Rick Adler','N',2023);
INSERT INTO Parameter VALUES ('NO3','Nitrate','mg/l',50),('PB','Lead','µg/l',10),('ECO','E. coli','per 100 ml',0),('PH','Acidity','pH',NULL),('CL','Chloride','mg/l',250);
INSERT INTO Sample VALUES (1,'R01',1,'2023-04-03',9.5,'glass'),(2,'R02',1,'2023-04-03',9.9,'glass'),(3,'W01',2,'2023-04-18',8.1,'plastic'),(4,'L01',4,'2023-05-09',11.4,'glass'),(5,'R01',2,'2023-06-01',14.8,'plastic'),(6,'B01',3,'2023-06-12',16.2,'sterile'),(7,'W01',1,'2023-07-05',8.8,'sterile'),(8,'B01',3,'2023-07-24',NULL,'sterile');
INSERT INTO Result VALUES (1,'NO3',31,2,'2023-04-05'),(1,'PH',7.4,2,'2023-04-05'),(2,'NO3',38.5,2,'2023-04-06'),(3,'NO3',62,4,'2023-04-20'),(3,'PB',14,4,'2023-04-21'),(4,'PH',6.8,1,'2023-05-10'),(5,'NO3',44,1,'2023-06-03'),(6,'ECO',120,4,'2023-06-13'),(7,'NO3',57.5,2,'2023-07-07'),(7,'PB',4,2,'2023-07-08'),(8,'ECO',15,4,'2023-07-25');
-- Q: How many samples came in glass bottles?
SELECT count(*) FROM Sample WHERE Bottle = 'glass';
-- Q: Which technicians are certified?
SELECT Name FROM Technician WHERE Certified = 'Y';
-- Q: warmest sample: number and temperature
SELECT SampleNo, TempC FROM Sample ORDER BY TempC DESC LIMIT 1;
-- Q: Which waters are sampled in Dell? Name each only once.
SELECT DISTINCT Water FROM SamplingPoint WHERE County = 'Dell';
-- Q: Show the names and units of all parameters with a legal limit above 20.
SELECT ParamName, Unit FROM Parameter WHERE LegalLimit > 20;
-- Q: How many samples has each technician taken?
SELECT Technician.Name, count(*) FROM Technician JOIN Sample ON Technician.TechId = Sample.TakenBy GROUP BY Technician.TechId;
-- Q: And who has analysed the most results?
SELECT Technician.Name FROM Technician JOIN Result ON Technician.TechId = Result.AnalysedBy GROUP BY Technician.TechId ORDER BY count(*) DESC LIMIT 1;
-- Q: Average and maximum nitrate value?
SELECT avg(Result.Value), max(Result.Value) FROM Result JOIN Parameter ON Result.ParamCode = Parameter.ParamCode WHERE Parameter.ParamName = 'Nitrate';
-- Q: Number of sampling points by kind of water, most first
SELECT WaterKind, count(*) FROM SamplingPoint GROUP BY WaterKind ORDER BY count(*) DESC;
-- Q: At which sampling points (code) were two or more samples taken?
SELECT PointCode FROM Sample GROUP BY PointCode HAVING count(*) >= 2;
-- Q: Where and when did Jun Seo take samples? Water and date.
SELECT SamplingPoint.Water, Sample.TakenOn FROM Sample JOIN SamplingPoint ON Sample.PointCode = SamplingPoint.PointCode JOIN Technician ON Sample.TakenBy = Technician.TechId WHERE Technician.Name = 'Jun Seo';
-- Q: Mean water temperature for every county
SELECT SamplingPoint.County, avg(Sample.TempC) FROM SamplingPoint JOIN Sample ON SamplingPoint.PointCode = Sample.PointCode GROUP BY SamplingPoint.County;
-- Q: Which results break the legal limit? Give sample number, parameter name and value.
SELECT Result.SampleNo, Parameter.ParamName, Result.Value FROM Result JOIN Parameter ON Result.ParamCode = Parameter.ParamCode WHERE Result.Value > Parameter.LegalLimit;
-- Q: Which sampling points have never been sampled? Codes please.
SELECT PointCode FROM SamplingPoint WHERE PointCode NOT IN (SELECT PointCode FROM Sample);
-- Q: Which parameters have no result at all?
SELECT ParamName FROM Parameter WHERE NOT EXISTS (SELECT * FROM Result WHERE Result.ParamCode = Parameter.ParamCode);
-- Q: Who both takes samples and analyses them?
SELECT Technician.Name FROM Technician JOIN Sample ON Technician.TechId = Sample.TakenBy INTERSECT SELECT Technician.Name FROM Technician JOIN Result ON Technician.TechId = Result.AnalysedBy;
-- Q: Technicians who neither took a sample nor analysed one
SELECT Name FROM Technician WHERE TechId NOT IN (SELECT TakenBy FROM Sample) AND TechId NOT IN (SELECT AnalysedBy FROM Result);
-- Q: samples per month
SELECT strftime('%Y-%m', TakenOn), count(*) FROM Sample GROUP BY strftime('%Y-%m', TakenOn);
-- Q: How many days passed between sampling and analysis, on average?
SELECT avg(julianday(Result.AnalysedOn) - julianday(Sample.TakenOn)) FROM Result JOIN Sample ON Result.SampleNo = Sample.SampleNo;
-- Q: For which samples was the temperature not measured?
SELECT SampleNo FROM Sample WHERE TempC IS NULL;
