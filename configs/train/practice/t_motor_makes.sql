CREATE TABLE Makers (MakerId INTEGER PRIMARY KEY, Maker TEXT, Country TEXT, FoundedYear INTEGER, StockListed TEXT);
CREATE TABLE Models (ModelId INTEGER PRIMARY KEY, ModelName TEXT, MakerId INTEGER REFERENCES Makers(MakerId), BodyType TEXT, LaunchYear INTEGER, EndYear INTEGER);
CREATE TABLE Variants (VariantId INTEGER PRIMARY KEY, ModelId INTEGER REFERENCES Models(ModelId), Trim TEXT, Fuel TEXT, PowerKw INTEGER, TopSpeed INTEGER, WeightKg INTEGER, ListPrice INTEGER);
CREATE TABLE YearlySales (ModelId INTEGER REFERENCES Models(ModelId), SalesYear INTEGER, UnitsSold INTEGER, PRIMARY KEY (ModelId, SalesYear));
INSERT INTO Makers VALUES (1,'Corvano','Italy',1921,'Y'),(2,'Hallberg','Sweden',1934,'Y'),(3,'Nakoda','Japan',1957,'Y'),(4,'Teslin','Canada',2011,'N'),(5,'Bruckmann','Germany',1906,'N');
INSERT INTO Models VALUES (1,'Lince',1,'coupe',2012,2020),(2,'Gatto',1,'hatchback',2016,NULL),(3,'H40',2,'wagon',2010,2019),(4,'H60 Cross',2,'SUV',2018,NULL),(5,'Mirai Q',3,'hatchback',2015,NULL),(6,'Yukon E',4,'SUV',2020,NULL),(7,'Kolibri',3,'city car',2009,2017);
INSERT INTO Variants VALUES (1,1,'Sport','petrol',190,248,1390,41500),(2,1,'Base','petrol',125,215,1320,31900),(3,2,'City','petrol',66,172,1040,16900),(4,2,'Volt','electric',85,150,1280,27900),(5,3,'D4','diesel',120,205,1660,35200),(6,4,'Hybrid','hybrid',155,200,1850,46800),(7,5,'Eco','hybrid',90,180,1310,24500),(8,6,'Long Range','electric',250,210,2210,61900),(9,7,'Mini','petrol',48,150,890,NULL);
INSERT INTO YearlySales VALUES (1,2018,5200),(1,2019,4100),(2,2018,31000),(2,2019,35500),(3,2018,8800),(4,2018,9700),(4,2019,18200),(5,2018,64000),(5,2019,59800),(6,2020,3300);
-- Q: How many makers are based in Japan?
SELECT count(*) FROM Makers WHERE Country = 'Japan';
-- Q: List all maker names from the oldest firm to the youngest.
SELECT Maker FROM Makers ORDER BY FoundedYear;
-- Q: What body types are there? Show each only once.
SELECT DISTINCT BodyType FROM Models;
-- Q: Give trim and power of all electric variants.
SELECT Trim, PowerKw FROM Variants WHERE Fuel = 'electric';
-- Q: What does the dearest variant cost?
SELECT max(ListPrice) FROM Variants;
-- Q: Which models does Corvano make?
SELECT Models.ModelName FROM Models JOIN Makers ON Models.MakerId = Makers.MakerId WHERE Makers.Maker = 'Corvano';
-- Q: number of models per maker, most first
SELECT Makers.Maker, count(*) FROM Makers JOIN Models ON Makers.MakerId = Models.MakerId GROUP BY Makers.MakerId ORDER BY count(*) DESC;
-- Q: For every fuel, what are the average power and the average weight?
SELECT Fuel, avg(PowerKw), avg(WeightKg) FROM Variants GROUP BY Fuel;
-- Q: Which fuels have an average list price above 30000?
SELECT Fuel FROM Variants GROUP BY Fuel HAVING avg(ListPrice) > 30000;
-- Q: Which model sold best in 2019?
SELECT Models.ModelName FROM Models JOIN YearlySales ON Models.ModelId = YearlySales.ModelId WHERE YearlySales.SalesYear = 2019 ORDER BY YearlySales.UnitsSold DESC LIMIT 1;
-- Q: Give me the name of the model and trim of the three fastest variants.
SELECT Models.ModelName, Variants.Trim FROM Variants JOIN Models ON Variants.ModelId = Models.ModelId ORDER BY Variants.TopSpeed DESC LIMIT 3;
-- Q: Which petrol variants weigh less than 1100 kg?
SELECT Trim FROM Variants WHERE Fuel = 'petrol' AND WeightKg < 1100;
-- Q: Which makers have no model at all?
SELECT Maker FROM Makers WHERE MakerId NOT IN (SELECT MakerId FROM Models);
-- Q: Which model names come in both petrol and electric versions?
SELECT Models.ModelName FROM Models JOIN Variants ON Models.ModelId = Variants.ModelId WHERE Variants.Fuel = 'petrol' INTERSECT SELECT Models.ModelName FROM Models JOIN Variants ON Models.ModelId = Variants.ModelId WHERE Variants.Fuel = 'electric';
-- Q: How many cars has each maker sold over all years? Give the maker and the units.
SELECT Makers.Maker, sum(YearlySales.UnitsSold) FROM Makers JOIN Models ON Makers.MakerId = Models.MakerId JOIN YearlySales ON Models.ModelId = YearlySales.ModelId GROUP BY Makers.MakerId;
-- Q: Show trims that are more powerful than the average variant.
SELECT Trim FROM Variants WHERE PowerKw > (SELECT avg(PowerKw) FROM Variants);
-- Q: Models that are still being built (no end year)
SELECT ModelName FROM Models WHERE EndYear IS NULL;
-- Q: For how many years was each discontinued model in production?
SELECT ModelName, EndYear - LaunchYear FROM Models WHERE EndYear IS NOT NULL;
-- Q: What fraction of the variants is hybrid?
SELECT CAST(sum(CASE WHEN Fuel = 'hybrid' THEN 1 ELSE 0 END) AS REAL) / count(*) FROM Variants;
-- Q: For each year give the total units sold and the number of different models sold.
SELECT SalesYear, sum(UnitsSold), count(DISTINCT ModelId) FROM YearlySales GROUP BY SalesYear;
