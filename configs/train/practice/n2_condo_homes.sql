CREATE TABLE Buildings (BuildingID INTEGER PRIMARY KEY, BuildingName TEXT, Street TEXT, Floors INTEGER, BuiltYear INTEGER, HasLift TEXT);
CREATE TABLE Apartments (ApartmentID INTEGER PRIMARY KEY, BuildingID INTEGER REFERENCES Buildings(BuildingID), DoorNumber TEXT, FloorNo INTEGER, Rooms INTEGER, AreaSqm REAL, MonthlyFee REAL);
CREATE TABLE Households (HouseholdID INTEGER PRIMARY KEY, ApartmentID INTEGER REFERENCES Apartments(ApartmentID), FamilyName TEXT, MovedIn DATE, MovedOut DATE, Tenure TEXT);
CREATE TABLE Residents (ResidentID INTEGER PRIMARY KEY, HouseholdID INTEGER REFERENCES Households(HouseholdID), FirstName TEXT, Gender TEXT, BirthYear INTEGER, Occupation TEXT, MonthlyIncome REAL);
CREATE TABLE Appliances (ApplianceID INTEGER PRIMARY KEY, HouseholdID INTEGER REFERENCES Households(HouseholdID), Kind TEXT, Brand TEXT, Watts INTEGER, BoughtOn DATE, Price REAL);
CREATE TABLE MeterReadings (ReadingID INTEGER PRIMARY KEY, ApartmentID INTEGER REFERENCES Apartments(ApartmentID), ReadOn DATE, Utility TEXT, Usage REAL, Billed REAL);
INSERT INTO Buildings VALUES (1,'Linden House','Canal Street',6,1974,'Y'),(2,'Birch Court','Canal Street',4,1958,'N'),(3,'Harbour Tower','Quay Road',14,2006,'Y'),(4,'Old Mill','River Walk',3,1899,'N');
INSERT INTO Apartments VALUES (1,1,'A1',1,2,54,210),(2,1,'C4',3,3,72.5,275),(3,2,'B2',2,4,95,330),(4,3,'N12',12,3,88,410),(5,3,'N03',3,1,33,180),(6,4,'G',0,5,140,520),(7,2,'D1',4,2,51,205),(8,3,'S07',7,2,60,290);
INSERT INTO Households VALUES (1,1,'Keller','2012-04-01',NULL,'owner'),(2,2,'Osman','2018-09-15',NULL,'tenant'),(3,3,'Baptiste','2005-01-20',NULL,'owner'),(4,4,'Lindqvist','2019-07-01',NULL,'owner'),(5,5,'Moreau','2020-02-01','2023-05-31','tenant'),(6,6,'Fairweather','1998-10-10',NULL,'owner'),(7,7,'Petrov','2021-11-05',NULL,'tenant'),(8,5,'Nakata','2023-07-01',NULL,'tenant');
INSERT INTO Residents VALUES (1,1,'Hans','M',1956,'retired',1900),(2,1,'Ute','F',1958,'retired',1750),(3,2,'Leyla','F',1987,'nurse',2900),(4,2,'Emre','M',2014,NULL,NULL),(5,3,'Josette','F',1970,'teacher',3100),(6,3,'Paul','M',1968,'plumber',3300),(7,3,'Manon','F',2006,'student',NULL),(8,4,'Astrid','F',1991,'engineer',5200),(9,6,'Giles','M',1949,'retired',2600),(10,7,'Ivan','M',1995,'driver',2300),(11,8,'Yuki','F',1999,'student',800);
INSERT INTO Appliances VALUES (1,1,'fridge','Norda',150,'2013-02-11',480),(2,1,'washing machine','Wellen',2100,'2016-08-30',520),(3,2,'fridge','Kelvo',120,'2018-10-02',610),(4,3,'oven','Norda',3200,'2010-12-01',700),(5,3,'washing machine','Wellen',2000,'2022-03-14',590),(6,4,'heat pump','Kelvo',4500,'2020-11-20',6200),(7,6,'oven','Brasa',3500,'2001-05-05',900),(8,6,'fridge','Norda',180,'2015-06-18',450),(9,7,'microwave','Brasa',900,'2021-12-24',85);
INSERT INTO MeterReadings VALUES (1,1,'2024-01-31','electricity',210,63),(2,1,'2024-02-29','electricity',195,58.5),(3,2,'2024-01-31','electricity',260,78),(4,2,'2024-01-31','water',9.4,28.2),(5,3,'2024-01-31','water',14,42),(6,4,'2024-02-29','electricity',410,123),(7,6,'2024-01-31','gas',830,99.6),(8,6,'2024-02-29','gas',760,91.2),(9,7,'2024-02-29','water',5.1,15.3);
-- Q: How many buildings have a lift?
SELECT count(*) FROM Buildings WHERE HasLift = 'Y';
-- Q: Which building is the oldest?
SELECT BuildingName FROM Buildings ORDER BY BuiltYear LIMIT 1;
-- Q: Families living as owner of the place
SELECT FamilyName FROM Households WHERE Tenure = 'owner';
-- Q: biggest and smallest flat area
SELECT max(AreaSqm), min(AreaSqm) FROM Apartments;
-- Q: List the distinct jobs residents have, ignoring unknown ones.
SELECT DISTINCT Occupation FROM Residents WHERE Occupation IS NOT NULL;
-- Q: Per building, how many apartments are there and how large are they on average?
SELECT b.BuildingName, count(*), avg(a.AreaSqm) FROM Buildings AS b JOIN Apartments AS a ON a.BuildingID = b.BuildingID GROUP BY b.BuildingID;
-- Q: What are the first names of the people living in the Baptiste household?
SELECT r.FirstName FROM Residents AS r JOIN Households AS h ON r.HouseholdID = h.HouseholdID WHERE h.FamilyName = 'Baptiste';
-- Q: women (F) born after 1980 and what they do for a living
SELECT FirstName, Occupation FROM Residents WHERE Gender = 'F' AND BirthYear > 1980;
-- Q: Which brand do people buy most?
SELECT Brand FROM Appliances GROUP BY Brand ORDER BY count(*) DESC LIMIT 1;
-- Q: Names of families with three or more members
SELECT h.FamilyName FROM Households AS h JOIN Residents AS r ON r.HouseholdID = h.HouseholdID GROUP BY h.HouseholdID HAVING count(*) >= 3;
-- Q: Flats on floors 2 to 7, with door number and monthly fee, dearest first
SELECT DoorNumber, MonthlyFee FROM Apartments WHERE FloorNo BETWEEN 2 AND 7 ORDER BY MonthlyFee DESC;
-- Q: How much was billed in total for each utility?
SELECT Utility, sum(Billed) FROM MeterReadings GROUP BY Utility;
-- Q: Which fridges do people have? Give the family, the brand and the price paid.
SELECT h.FamilyName, a.Brand, a.Price FROM Households AS h JOIN Appliances AS a ON a.HouseholdID = h.HouseholdID WHERE a.Kind = 'fridge';
-- Q: Households that have no appliance on record
SELECT FamilyName FROM Households WHERE HouseholdID NOT IN (SELECT HouseholdID FROM Appliances);
-- Q: Families owning both a fridge and an oven
SELECT h.FamilyName FROM Households AS h JOIN Appliances AS a ON a.HouseholdID = h.HouseholdID WHERE a.Kind = 'fridge' INTERSECT SELECT h.FamilyName FROM Households AS h JOIN Appliances AS a ON a.HouseholdID = h.HouseholdID WHERE a.Kind = 'oven';
-- Q: Which building is home to the most households, past or present?
SELECT b.BuildingName FROM Buildings AS b JOIN Apartments AS a ON a.BuildingID = b.BuildingID JOIN Households AS h ON h.ApartmentID = a.ApartmentID GROUP BY b.BuildingID ORDER BY count(*) DESC LIMIT 1;
-- Q: Residents earning above the average income
SELECT FirstName FROM Residents WHERE MonthlyIncome > (SELECT avg(MonthlyIncome) FROM Residents);
-- Q: Who lives at Harbour Tower?
SELECT r.FirstName FROM Residents AS r JOIN Households AS h ON r.HouseholdID = h.HouseholdID JOIN Apartments AS a ON h.ApartmentID = a.ApartmentID JOIN Buildings AS b ON a.BuildingID = b.BuildingID WHERE b.BuildingName = 'Harbour Tower';
-- Q: Door numbers of flats nobody has ever lived in
SELECT DoorNumber FROM Apartments WHERE ApartmentID NOT IN (SELECT ApartmentID FROM Households);
-- Q: Who has moved out, and after how many days?
SELECT FamilyName, julianday(MovedOut) - julianday(MovedIn) FROM Households WHERE MovedOut IS NOT NULL;
-- Q: total income per family
SELECT h.FamilyName, sum(r.MonthlyIncome) FROM Households AS h JOIN Residents AS r ON r.HouseholdID = h.HouseholdID GROUP BY h.HouseholdID;
-- Q: What share of residents, in percent, are retired?
SELECT 100.0 * sum(CASE WHEN Occupation = 'retired' THEN 1 ELSE 0 END) / count(*) FROM Residents;
-- Q: Monthly fee per square metre for every door
SELECT DoorNumber, MonthlyFee / AreaSqm FROM Apartments;
-- Q: Electricity used per month
SELECT strftime('%Y-%m', ReadOn), sum(Usage) FROM MeterReadings WHERE Utility = 'electricity' GROUP BY strftime('%Y-%m', ReadOn);
