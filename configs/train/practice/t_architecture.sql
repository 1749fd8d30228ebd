CREATE TABLE Architect (ArchitectNo INTEGER PRIMARY KEY, Name TEXT, Nationality TEXT, Gender TEXT, BirthYear INTEGER, FirmNo INTEGER REFERENCES Firm(FirmNo));
CREATE TABLE Firm (FirmNo INTEGER PRIMARY KEY, Name TEXT, City TEXT, Staff INTEGER);
CREATE TABLE Building (BuildingNo INTEGER PRIMARY KEY, Name TEXT, City TEXT, Style TEXT, Use TEXT, Floors INTEGER, HeightM REAL, YearFinished INTEGER, CostMillions REAL, Listed TEXT);
CREATE TABLE DesignedBy (BuildingNo INTEGER REFERENCES Building(BuildingNo), ArchitectNo INTEGER REFERENCES Architect(ArchitectNo), Part TEXT);
CREATE TABLE Prize (PrizeNo INTEGER PRIMARY KEY, Name TEXT, Year INTEGER, BuildingNo INTEGER REFERENCES Building(BuildingNo), Money INTEGER);
INSERT INTO Firm VALUES (1,'Atelier Nord','Oslo',64),(2,'Studio Ferro','Turin',28),(3,'Bay & Partners','Sydney',210),(4,'Mud House','Accra',15),(5,'Grid Office','Rotterdam',90);
INSERT INTO Architect VALUES (1,'Ingrid Vale','Norwegian','F',1959,1),(2,'Sandro Ferro','Italian','M',1948,2),(3,'Chloe Bay','Australian','F',1966,3),(4,'Kwame Addo','Ghanaian','M',1980,4),(5,'Pieter Roos','Dutch','M',1972,5),(6,'Lea Ferro','Italian','F',1977,2),(7,'Max Olsen','Norwegian','M',1985,NULL);
INSERT INTO Building VALUES (1,'Fjord Opera','Oslo','modernist','culture',6,42,2007,310,'Y'),(2,'Needle Tower','Sydney','high-tech','office',58,241,2014,720,'N'),(3,'Clay School','Accra','vernacular','education',2,9,2016,1.4,'N'),(4,'Torre Bianca','Turin','brutalist','housing',21,70,1979,44,'Y'),(5,'Canal Market','Rotterdam','high-tech','retail',4,38,2013,175,'N'),(6,'North Library','Oslo','modernist','culture',9,48,2020,260,NULL),(7,'Harbour Flats','Sydney','modernist','housing',17,55,2019,98,'N');
INSERT INTO DesignedBy VALUES (1,1,'lead'),(2,3,'lead'),(2,5,'facade'),(3,4,'lead'),(4,2,'lead'),(5,5,'lead'),(6,1,'lead'),(6,6,'interior'),(7,3,'lead'),(7,6,'interior');
INSERT INTO Prize VALUES (1,'Golden Trowel',2008,1,50000),(2,'Earth Award',2017,3,25000),(3,'Golden Trowel',2014,5,50000),(4,'Skyline Medal',2015,2,NULL),(5,'Earth Award',2021,6,30000),(6,'Readers Choice',2021,6,5000);
-- Q: How many buildings are in Sydney?
SELECT count(*) FROM Building WHERE City = 'Sydney';
-- Q: Names of the women architects (female), by birth year
SELECT Name FROM Architect WHERE Gender = 'F' ORDER BY BirthYear;
-- Q: Which styles are represented? No duplicates please.
SELECT DISTINCT Style FROM Building;
-- Q: tallest building and its height
SELECT Name, HeightM FROM Building ORDER BY HeightM DESC LIMIT 1;
-- Q: What do the buildings cost on average, in millions?
SELECT avg(CostMillions) FROM Building;
-- Q: Who works at Studio Ferro?
SELECT Architect.Name FROM Architect JOIN Firm ON Architect.FirmNo = Firm.FirmNo WHERE Firm.Name = 'Studio Ferro';
-- Q: For each style, show the number of buildings and the highest floor count.
SELECT Style, count(*), max(Floors) FROM Building GROUP BY Style;
-- Q: How many prizes did each building win? Building name and number.
SELECT Building.Name, count(*) FROM Building JOIN Prize ON Building.BuildingNo = Prize.BuildingNo GROUP BY Building.BuildingNo;
-- Q: Which nationalities are shared by two or more architects?
SELECT Nationality FROM Architect GROUP BY Nationality HAVING count(*) >= 2;
-- Q: Which prize hands out the most money in total?
SELECT Name FROM Prize GROUP BY Name ORDER BY sum(Money) DESC LIMIT 1;
-- Q: In which city did the building with the Skyline Medal go up?
SELECT Building.City FROM Building JOIN Prize ON Building.BuildingNo = Prize.BuildingNo WHERE Prize.Name = 'Skyline Medal';
-- Q: modernist buildings finished after 2010, with use
SELECT Name, Use FROM Building WHERE Style = 'modernist' AND YearFinished > 2010;
-- Q: Which architects have designed nothing in this list?
SELECT Name FROM Architect WHERE ArchitectNo NOT IN (SELECT ArchitectNo FROM DesignedBy);
-- Q: Who had a hand in the North Library, and in which part?
SELECT Architect.Name, DesignedBy.Part FROM Architect JOIN DesignedBy ON Architect.ArchitectNo = DesignedBy.ArchitectNo JOIN Building ON DesignedBy.BuildingNo = Building.BuildingNo WHERE Building.Name = 'North Library';
-- Q: Which cities have both housing and office buildings?
SELECT City FROM Building WHERE Use = 'housing' INTERSECT SELECT City FROM Building WHERE Use = 'office';
-- Q: Which firms' architects worked on the most buildings? Only the top firm's name.
SELECT Firm.Name FROM Firm JOIN Architect ON Firm.FirmNo = Architect.FirmNo JOIN DesignedBy ON Architect.ArchitectNo = DesignedBy.ArchitectNo GROUP BY Firm.FirmNo ORDER BY count(*) DESC LIMIT 1;
-- Q: Which buildings cost more than the average building?
SELECT Name FROM Building WHERE CostMillions > (SELECT avg(CostMillions) FROM Building);
-- Q: Who belongs to no firm?
SELECT Name FROM Architect WHERE FirmNo IS NULL;
-- Q: Buildings that never won a prize
SELECT Building.Name FROM Building LEFT JOIN Prize ON Building.BuildingNo = Prize.BuildingNo WHERE Prize.PrizeNo IS NULL;
-- Q: How many buildings are low, mid or tall, counting fewer than 5 floors as low, fewer than 20 as mid and the rest as tall?
SELECT CASE WHEN Floors < 5 THEN 'low' WHEN Floors < 20 THEN 'mid' ELSE 'tall' END, count(*) FROM Building GROUP BY CASE WHEN Floors < 5 THEN 'low' WHEN Floors < 20 THEN 'mid' ELSE 'tall' END;
