CREATE TABLE Spaceports (SpaceportCode TEXT PRIMARY KEY, SpaceportName TEXT, Country TEXT, Latitude REAL, Opened INTEGER);
CREATE TABLE Rockets (RocketId INTEGER PRIMARY KEY, RocketName TEXT, Builder TEXT, Height REAL, Payload INTEGER, Stages INTEGER, Reusable TEXT);
CREATE TABLE Customers (CustomerId INTEGER PRIMARY KEY, CustomerName TEXT, Sector TEXT, Country TEXT);
CREATE TABLE Launches (LaunchId INTEGER PRIMARY KEY, RocketId INTEGER REFERENCES Rockets(RocketId), SpaceportCode TEXT REFERENCES Spaceports(SpaceportCode), LaunchDate DATE, Outcome TEXT, Cost INTEGER, Director TEXT);
CREATE TABLE Cargo (CargoId INTEGER PRIMARY KEY, LaunchId INTEGER REFERENCES Launches(LaunchId), CustomerId INTEGER REFERENCES Customers(CustomerId), CargoName TEXT, Mass INTEGER, Orbit TEXT, Insured TEXT);
CREATE TABLE Engine_Tests (TestId INTEGER PRIMARY KEY, RocketId INTEGER REFERENCES Rockets(RocketId), TestDate DATE, Seconds INTEGER, Passed TEXT);
INSERT INTO Spaceports VALUES ('ALC','Alcantra Point','Brazil',-2.3,1990),('KIR','Kirunavaara','Sweden',67.9,1966),('MAH','Mahia Cape','New Zealand',-39.3,2016),('SUT','Sutherland Moor','United Kingdom',58.5,2023),('KOU','Korolev Steppe','Kazakhstan',45.9,1957);
INSERT INTO Rockets VALUES (1,'Gannet','Northwind Rockets',18.0,320,2,'N'),(2,'Tui','Kea Aerospace',22.5,500,2,'Y'),(3,'Heron Heavy','Northwind Rockets',54.0,11500,3,'Y'),(4,'Sabia','Tropico Space',33.0,2100,3,'N'),(5,'Kite','Kea Aerospace',12.0,150,1,'N'),(6,'Saiga','Steppe Works',46.0,7200,3,'N');
INSERT INTO Customers VALUES (1,'OceanWatch','government','Brazil'),(2,'LinkSky','telecom','United States'),(3,'University of Lulea','research','Sweden'),(4,'AgriScope','agriculture','France'),(5,'Polar Mail','telecom','Norway'),(6,'StarDust Memorials','private','United States');
INSERT INTO Launches VALUES (1,2,'MAH','2021-03-04','success',7,'Rangi Paewai'),(2,4,'ALC','2021-08-19','failure',28,'Clara Maia'),(3,3,'KOU','2022-02-10','success',95,'Askar Zhan'),(4,2,'MAH','2022-06-21','success',7,'Rangi Paewai'),(5,1,'KIR','2022-11-11','partial',5,'Lovisa Ek'),(6,6,'KOU','2023-04-28','success',60,'Askar Zhan'),(7,4,'ALC','2023-09-09','success',26,'Clara Maia'),(8,2,'MAH','2024-01-30','failure',8,NULL),(9,3,'KOU','2024-02-25','success',99,'Askar Zhan');
INSERT INTO Cargo VALUES (1,1,3,'StudentSat-1',12,'LEO','N'),(2,1,2,'Link-01',140,'LEO','Y'),(3,2,1,'Ocean-A',900,'SSO','Y'),(4,3,2,'Link Block 2',8800,'LEO','Y'),(5,4,4,'Crop Eye',210,'SSO','Y'),(6,5,3,'AuroraCam',60,'suborbital','N'),(7,6,2,'Link Block 3',5200,'MEO',NULL),(8,7,1,'Ocean-B',950,'SSO','Y'),(9,8,4,'Crop Eye 2',215,'SSO','N'),(10,9,5,'Polar Relay',3100,'MEO','Y');
INSERT INTO Engine_Tests VALUES (1,1,'2022-01-12',60,'Y'),(2,2,'2020-10-10',95,'Y'),(3,2,'2020-08-01',11,'N'),(4,3,'2021-06-06',180,'Y'),(5,4,'2021-02-17',45,'N'),(6,4,'2021-05-30',120,'Y'),(7,5,'2023-12-05',8,'N');
-- Q: How many launches ended in success?
SELECT count(*) FROM Launches WHERE Outcome = 'success';
-- Q: Which rocket is the tallest?
SELECT RocketName FROM Rockets ORDER BY Height DESC LIMIT 1;
-- Q: Countries with a spaceport, oldest port first
SELECT Country FROM Spaceports ORDER BY Opened;
-- Q: Show me all the different orbits cargo went to.
SELECT DISTINCT Orbit FROM Cargo;
-- Q: Which customers are in telecom?
SELECT CustomerName FROM Customers WHERE Sector = 'telecom';
-- Q: Name every rocket with the number of times it was launched.
SELECT T1.RocketName, count(*) FROM Rockets AS T1 JOIN Launches AS T2 ON T1.RocketId = T2.RocketId GROUP BY T1.RocketId;
-- Q: From which spaceport did most launches take place?
SELECT T1.SpaceportName FROM Spaceports AS T1 JOIN Launches AS T2 ON T1.SpaceportCode = T2.SpaceportCode GROUP BY T1.SpaceportCode ORDER BY count(*) DESC LIMIT 1;
-- Q: Who builds more than one rocket, and what is the greatest payload among them?
SELECT Builder, max(Payload) FROM Rockets GROUP BY Builder HAVING count(*) > 1;
-- Q: Average and total cost of launches per outcome
SELECT Outcome, avg(Cost), sum(Cost) FROM Launches GROUP BY Outcome;
-- Q: What did the University of Lulea send up?
SELECT T1.CargoName FROM Cargo AS T1 JOIN Customers AS T2 ON T1.CustomerId = T2.CustomerId WHERE T2.CustomerName = 'University of Lulea';
-- Q: When did the Gannet fly, and how did it go?
SELECT T1.LaunchDate, T1.Outcome FROM Launches AS T1 JOIN Rockets AS T2 ON T1.RocketId = T2.RocketId WHERE T2.RocketName = 'Gannet';
-- Q: Uninsured cargo or cargo heavier than 3000 kg: names
SELECT CargoName FROM Cargo WHERE Insured = 'N' OR Mass > 3000;
-- Q: How heavy was the cargo of each launch altogether? Launch date and mass.
SELECT T1.LaunchDate, sum(T2.Mass) FROM Launches AS T1 JOIN Cargo AS T2 ON T1.LaunchId = T2.LaunchId GROUP BY T1.LaunchId;
-- Q: Rockets never launched
SELECT RocketName FROM Rockets WHERE RocketId NOT IN (SELECT RocketId FROM Launches);
-- Q: Names of spaceports nothing has lifted off from
SELECT SpaceportName FROM Spaceports WHERE SpaceportCode NOT IN (SELECT SpaceportCode FROM Launches);
-- Q: Rockets that have had both a success and a failure
SELECT T1.RocketName FROM Rockets AS T1 JOIN Launches AS T2 ON T1.RocketId = T2.RocketId WHERE T2.Outcome = 'success' INTERSECT SELECT T1.RocketName FROM Rockets AS T1 JOIN Launches AS T2 ON T1.RocketId = T2.RocketId WHERE T2.Outcome = 'failure';
-- Q: Which customers' cargo flew on a Heron Heavy?
SELECT T1.CustomerName FROM Customers AS T1 JOIN Cargo AS T2 ON T1.CustomerId = T2.CustomerId JOIN Launches AS T3 ON T2.LaunchId = T3.LaunchId JOIN Rockets AS T4 ON T3.RocketId = T4.RocketId WHERE T4.RocketName = 'Heron Heavy';
-- Q: Countries that are home to a customer but have no spaceport
SELECT Country FROM Customers EXCEPT SELECT Country FROM Spaceports;
-- Q: Launch dates of flights that cost more than the average flight
SELECT LaunchDate FROM Launches WHERE Cost > (SELECT avg(Cost) FROM Launches);
-- Q: launches per year
SELECT strftime('%Y', LaunchDate), count(*) FROM Launches GROUP BY strftime('%Y', LaunchDate);
-- Q: What percentage of engine tests passed for each rocket name?
SELECT T1.RocketName, 100.0 * sum(CASE WHEN T2.Passed = 'Y' THEN 1 ELSE 0 END) / count(*) FROM Rockets AS T1 JOIN Engine_Tests AS T2 ON T1.RocketId = T2.RocketId GROUP BY T1.RocketId;
-- Q: Which launch had no director? Give its date.
SELECT LaunchDate FROM Launches WHERE Director IS NULL;
-- Q: cumulative launch cost by date
SELECT LaunchDate, sum(Cost) OVER (ORDER BY LaunchDate) FROM Launches;
-- Q: Which customers have had nothing launched?
SELECT CustomerName FROM Customers AS T1 WHERE NOT EXISTS (SELECT * FROM Cargo AS T2 WHERE T2.CustomerId = T1.CustomerId);
