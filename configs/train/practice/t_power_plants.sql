CREATE TABLE Utilities (UtilityId INTEGER PRIMARY KEY, UtilityName TEXT, Headquarters TEXT, Ownership TEXT, Employees INTEGER);
CREATE TABLE Plants (PlantId INTEGER PRIMARY KEY, PlantName TEXT, UtilityId INTEGER REFERENCES Utilities(UtilityId), Province TEXT, Fuel TEXT, CapacityMW REAL, CommissionedYear INTEGER, RetiredYear INTEGER);
CREATE TABLE Units (UnitId INTEGER PRIMARY KEY, PlantId INTEGER REFERENCES Plants(PlantId), UnitLabel TEXT, UnitMW REAL, Efficiency REAL);
CREATE TABLE Generation (PlantId INTEGER REFERENCES Plants(PlantId), Year INTEGER, GWh REAL, CO2kt REAL, PRIMARY KEY (PlantId, Year));
CREATE TABLE Incidents (IncidentId INTEGER PRIMARY KEY, PlantId INTEGER REFERENCES Plants(PlantId), OccurredOn DATE, Category TEXT, HoursDown INTEGER, Injured INTEGER);
INSERT INTO Utilities VALUES (1,'Voltanis','Marrow','private',5200),(2,'Publica Energia','Serena','public',11800),(3,'Greenpeak','Aven','cooperative',340),(4,'Rhone Sud','Serena','private',2100),(5,'Ebb & Flow','Aven','private',75);
INSERT INTO Plants VALUES (1,'Kestrel Point',2,'East','coal',1200,1982,NULL),(2,'Lake Arden',2,'North','hydro',640,1965,NULL),(3,'Windy Moor',3,'North','wind',96,2014,NULL),(4,'Sable Bay',1,'South','gas',830,2003,NULL),(5,'Old Foundry',1,'East','coal',450,1968,2016),(6,'Sunfield',3,'South','solar',55,2019,NULL),(8,'Reed Flats',4,'South','gas',140,1999,NULL),(7,'Mistral Ridge',2,'West','wind',210,2017,NULL);
INSERT INTO Units VALUES (1,1,'K1',600,0.37),(2,1,'K2',600,0.38),(3,2,'A1',320,0.91),(4,2,'A2',320,0.90),(5,4,'S1',415,0.56),(6,4,'S2',415,0.58),(7,5,'F1',450,0.31),(8,7,'M1',210,NULL);
INSERT INTO Generation VALUES (1,2020,6100,5400),(1,2021,5600,4950),(2,2020,2200,0),(2,2021,1900,0),(3,2020,260,0),(3,2021,275,0),(4,2020,3900,1480),(4,2021,4300,1620),(6,2021,81,0),(7,2021,640,0);
INSERT INTO Incidents VALUES (1,1,'2020-02-11','boiler leak',72,0),(2,1,'2020-11-30','fire',240,3),(3,4,'2021-01-17','turbine fault',110,0),(4,2,'2021-04-02','flood',36,0),(5,7,'2021-09-19','fire',300,1),(6,1,'2021-12-05','turbine fault',NULL,0),(7,4,'2022-03-08','fire',18,0);
-- Q: How many plants burn coal?
SELECT count(*) FROM Plants WHERE Fuel = 'coal';
-- Q: Plant names with their capacity, biggest at the top
SELECT PlantName, CapacityMW FROM Plants ORDER BY CapacityMW DESC;
-- Q: Which utilities have their headquarters in Serena?
SELECT UtilityName FROM Utilities WHERE Headquarters = 'Serena';
-- Q: List the unique fuels.
SELECT DISTINCT Fuel FROM Plants;
-- Q: What is the best unit efficiency?
SELECT max(Efficiency) FROM Units;
-- Q: For each utility, the number of plants and their combined capacity.
SELECT Utilities.UtilityName, count(*), sum(Plants.CapacityMW) FROM Utilities JOIN Plants ON Utilities.UtilityId = Plants.UtilityId GROUP BY Utilities.UtilityId;
-- Q: Which province has the most plants commissioned after 1970?
SELECT Province FROM Plants WHERE CommissionedYear > 1970 GROUP BY Province ORDER BY count(*) DESC LIMIT 1;
-- Q: Which plant produced the most power in 2021?
SELECT Plants.PlantName FROM Plants JOIN Generation ON Plants.PlantId = Generation.PlantId WHERE Generation.Year = 2021 ORDER BY Generation.GWh DESC LIMIT 1;
-- Q: incidents per category with hours of downtime
SELECT Category, count(*), sum(HoursDown) FROM Incidents GROUP BY Category;
-- Q: Which fuels have a total capacity above 500 MW?
SELECT Fuel FROM Plants GROUP BY Fuel HAVING sum(CapacityMW) > 500;
-- Q: Show the unit labels at Sable Bay.
SELECT Units.UnitLabel FROM Units JOIN Plants ON Units.PlantId = Plants.PlantId WHERE Plants.PlantName = 'Sable Bay';
-- Q: How many fires broke out at Kestrel Point?
SELECT count(*) FROM Incidents JOIN Plants ON Incidents.PlantId = Plants.PlantId WHERE Incidents.Category = 'fire' AND Plants.PlantName = 'Kestrel Point';
-- Q: Which utilities own no plant?
SELECT UtilityName FROM Utilities WHERE UtilityId NOT IN (SELECT UtilityId FROM Plants);
-- Q: Which plants have had both a fire and a turbine fault?
SELECT Plants.PlantName FROM Plants JOIN Incidents ON Plants.PlantId = Incidents.PlantId WHERE Incidents.Category = 'fire' INTERSECT SELECT Plants.PlantName FROM Plants JOIN Incidents ON Plants.PlantId = Incidents.PlantId WHERE Incidents.Category = 'turbine fault';
-- Q: Total injured people by name of the utility
SELECT Utilities.UtilityName, sum(Incidents.Injured) FROM Utilities JOIN Plants ON Utilities.UtilityId = Plants.UtilityId JOIN Incidents ON Plants.PlantId = Incidents.PlantId GROUP BY Utilities.UtilityId;
-- Q: Which plants are larger than the average plant?
SELECT PlantName FROM Plants WHERE CapacityMW > (SELECT avg(CapacityMW) FROM Plants);
-- Q: Plants that never had an incident
SELECT PlantName FROM Plants WHERE NOT EXISTS (SELECT 1 FROM Incidents WHERE Incidents.PlantId = Plants.PlantId);
-- Q: How many kilotonnes of CO2 came out per GWh in each year?
SELECT Year, sum(CO2kt) / sum(GWh) FROM Generation GROUP BY Year;
-- Q: What percentage of the plants run on wind?
SELECT 100.0 * sum(CASE WHEN Fuel = 'wind' THEN 1 ELSE 0 END) / count(*) FROM Plants;
-- Q: Yearly count of incidents
SELECT strftime('%Y', OccurredOn), count(*) FROM Incidents GROUP BY strftime('%Y', OccurredOn);
