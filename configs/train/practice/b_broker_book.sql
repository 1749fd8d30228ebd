CREATE TABLE Insurers (InsurerID INTEGER PRIMARY KEY, InsurerName TEXT, Country TEXT, SolvencyPct TEXT);
CREATE TABLE Vessels (VesselID INTEGER PRIMARY KEY, VesselName TEXT, Flag TEXT, Tonnage INTEGER, BuiltYear INTEGER, OwnerName TEXT);
CREATE TABLE Covers (CoverID INTEGER PRIMARY KEY, VesselID INTEGER REFERENCES Vessels(VesselID), LeadInsurerID INTEGER REFERENCES Insurers(InsurerID), CoverKind TEXT, SumInsured REAL, PremiumRate REAL, ValidFrom DATE, ValidTo DATE);
CREATE TABLE CoInsurance (CoverID INTEGER REFERENCES Covers(CoverID), InsurerID INTEGER REFERENCES Insurers(InsurerID), SharePct REAL, PRIMARY KEY (CoverID, InsurerID));
CREATE TABLE Losses (LossID INTEGER PRIMARY KEY, CoverID INTEGER REFERENCES Covers(CoverID), LossDate DATE, Cause TEXT, Estimate REAL, Settled REAL, SettledDate DATE);
INSERT INTO Insurers VALUES (1,'Polaris Marine','Norway','188'),(2,'Golden Keel','UK','154'),(3,'Helvetia Sea','Switzerland','201'),(4,'Lion Harbour Re','Singapore','162'),(5,'Adria Mutual','Croatia','139');
INSERT INTO Vessels VALUES (1,'Northern Swan','Norway',18200,2005,'Solberg Lines'),(2,'Cape Juniper','Panama',74500,2014,'Meridian Bulk'),(3,'Lady Amaryllis','Malta',5400,1998,'Stavros Bros'),(4,'Jade Lantern','Panama',112000,2019,'Meridian Bulk'),(5,'Skagen Star','Norway',9300,2011,'Solberg Lines'),(6,'Porto Azul','Malta',31000,2009,'Lusomar');
INSERT INTO Covers VALUES (1,1,1,'hull',14000000,0.8,'2022-01-01','2022-12-31'),(2,2,2,'hull',38000000,0.65,'2022-04-01','2023-03-31'),(3,3,5,'hull',2500000,1.4,'2022-06-01','2023-05-31'),(4,4,2,'hull',61000000,0.55,'2023-01-01','2023-12-31'),(5,4,4,'war',61000000,0.1,'2023-01-01','2023-12-31'),(6,1,1,'hull',13500000,0.85,'2023-01-01','2023-12-31'),(7,5,1,'liability',8000000,0.5,'2023-02-01',NULL),(8,2,2,'war',38000000,0.12,'2023-04-01','2024-03-31');
INSERT INTO CoInsurance VALUES (1,3,40),(2,1,25),(2,4,25),(4,3,30),(4,1,20),(5,2,50),(6,3,35);
INSERT INTO Losses VALUES (1,1,'2022-03-14','grounding',420000,395000,'2022-09-01'),(2,3,'2022-08-09','engine fire',610000,580000,'2023-02-20'),(3,2,'2022-11-30','heavy weather',150000,0,'2023-01-15'),(4,4,'2023-05-18','collision',2300000,NULL,NULL),(5,6,'2023-06-02','grounding',260000,245000,'2023-11-30'),(6,7,'2023-09-21','cargo spill',890000,NULL,NULL);
-- Q: How many vessels sail under the flag of Panama?
SELECT count(*) FROM Vessels WHERE Flag = 'Panama';
-- Q: Show vessel names and tonnage, biggest ship first.
SELECT VesselName, Tonnage FROM Vessels ORDER BY Tonnage DESC;
-- Q: which insurers aren't from the UK
SELECT InsurerName FROM Insurers WHERE Country <> 'UK';
-- Q: What different causes of loss have we seen?
SELECT DISTINCT Cause FROM Losses;
-- Q: Oldest vessel and its owner
SELECT VesselName, OwnerName FROM Vessels ORDER BY BuiltYear LIMIT 1;
-- Q: How many covers does each insurer lead?
SELECT i.InsurerName, count(*) FROM Insurers AS i JOIN Covers AS c ON c.LeadInsurerID = i.InsurerID GROUP BY i.InsurerID;
-- Q: Average premium rate for each kind of cover
SELECT CoverKind, avg(PremiumRate) FROM Covers GROUP BY CoverKind;
-- Q: Which ships of Solberg Lines had a loss? Give the ship and the cause.
SELECT v.VesselName, l.Cause FROM Vessels AS v JOIN Covers AS c ON c.VesselID = v.VesselID JOIN Losses AS l ON l.CoverID = c.CoverID WHERE v.OwnerName = 'Solberg Lines';
-- Q: Owners of more than one vessel
SELECT OwnerName FROM Vessels GROUP BY OwnerName HAVING count(*) > 1;
-- Q: Which vessel has the highest sum insured for war?
SELECT v.VesselName FROM Vessels AS v JOIN Covers AS c ON c.VesselID = v.VesselID WHERE c.CoverKind = 'war' ORDER BY c.SumInsured DESC LIMIT 1;
-- Q: Which cause occurs most often and how many times?
SELECT Cause, count(*) FROM Losses GROUP BY Cause ORDER BY count(*) DESC LIMIT 1;
-- Q: list the co-insurers of cover 2 with their share
SELECT i.InsurerName, x.SharePct FROM CoInsurance AS x JOIN Insurers AS i ON x.InsurerID = i.InsurerID WHERE x.CoverID = 2;
-- Q: Which insurer has the best solvency percentage? Mind that it is stored as text.
SELECT InsurerName FROM Insurers ORDER BY CAST(SolvencyPct AS INTEGER) DESC LIMIT 1;
-- Q: Vessels we have no cover for
SELECT VesselName FROM Vessels WHERE VesselID NOT IN (SELECT VesselID FROM Covers);
-- Q: Names of vessels with both a hull and a war cover
SELECT v.VesselName FROM Vessels AS v JOIN Covers AS c ON c.VesselID = v.VesselID WHERE c.CoverKind = 'hull' INTERSECT SELECT v.VesselName FROM Vessels AS v JOIN Covers AS c ON c.VesselID = v.VesselID WHERE c.CoverKind = 'war';
-- Q: Insurers who lead a cover but take no share as co-insurer
SELECT i.InsurerName FROM Insurers AS i JOIN Covers AS c ON c.LeadInsurerID = i.InsurerID EXCEPT SELECT i.InsurerName FROM Insurers AS i JOIN CoInsurance AS x ON x.InsurerID = i.InsurerID;
-- Q: Losses with an estimate above the average estimate: id and cause
SELECT LossID, Cause FROM Losses WHERE Estimate > (SELECT avg(Estimate) FROM Losses);
-- Q: Premium of each cover: sum insured times the rate divided by 100
SELECT CoverID, SumInsured * PremiumRate / 100 FROM Covers;
-- Q: losses per year with their total estimate
SELECT strftime('%Y', LossDate), count(*), sum(Estimate) FROM Losses GROUP BY strftime('%Y', LossDate);
-- Q: Which losses are not settled yet?
SELECT LossID FROM Losses WHERE SettledDate IS NULL;
-- Q: How many days passed between loss and settlement, by loss id?
SELECT LossID, julianday(SettledDate) - julianday(LossDate) FROM Losses WHERE SettledDate IS NOT NULL;
