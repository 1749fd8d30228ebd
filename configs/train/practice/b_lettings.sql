CREATE TABLE Landlord (LandlordId INTEGER PRIMARY KEY, Name TEXT, Email TEXT, FeePercent REAL);
CREATE TABLE Flat (FlatId INTEGER PRIMARY KEY, LandlordId INTEGER REFERENCES Landlord(LandlordId), Street TEXT, HouseNo TEXT, District TEXT, Bedrooms INTEGER, SquareMeters REAL, MonthlyRent INTEGER, Furnished INTEGER);
CREATE TABLE Tenant (TenantId INTEGER PRIMARY KEY, Name TEXT, BirthYear INTEGER, Occupation TEXT);
CREATE TABLE Lease (LeaseId INTEGER PRIMARY KEY, FlatId INTEGER REFERENCES Flat(FlatId), TenantId INTEGER REFERENCES Tenant(TenantId), DateFrom DATE, DateTo DATE, DepositPaid INTEGER);
CREATE TABLE Viewing (ViewingId INTEGER PRIMARY KEY, FlatId INTEGER REFERENCES Flat(FlatId), VisitorName TEXT, ViewedOn DATE, Interested TEXT);
INSERT INTO Landlord VALUES (1,'Greta Holm','greta@holm.example',8.0),(2,'Vesta Homes','office@vesta.example',6.5),(3,'Ruben Ortega',NULL,8.0),(4,'Oakwell Trust','lets@oakwell.example',5.0);
INSERT INTO Flat VALUES (1,1,'Elm Row','12','Riverside',2,64.5,980,1),(2,1,'Elm Row','14b','Riverside',1,41,760,0),(3,2,'Castle Walk','3','Old Town',3,92,1450,1),(4,2,'Penny Lane','77','Northgate',2,58,870,0),(5,2,'Castle Walk','9','Old Town',1,38.5,820,1),(6,3,'Harbour Road','21','Riverside',4,120,1900,0),(7,3,'Fern Close','5','Northgate',2,61,NULL,0),(8,1,'Weir Street','40','Old Town',2,70,1150,1);
INSERT INTO Tenant VALUES (1,'Asha Bedi',1993,'nurse'),(2,'Callum Reid',1987,'chef'),(3,'Noor Haddad',1999,'student'),(4,'Fiona Blake',1975,'teacher'),(5,'Leo Marchetti',2001,'student'),(6,'Sam Pike',1990,NULL);
INSERT INTO Lease VALUES (1,1,1,'2021-04-01','2023-03-31',1500),(2,2,2,'2022-01-15',NULL,1100),(3,3,4,'2020-09-01','2022-08-31',2000),(4,3,1,'2023-04-01',NULL,2100),(5,5,3,'2022-09-10','2023-06-30',1200),(6,1,5,'2023-05-01',NULL,1500),(7,4,3,'2023-07-15',NULL,1300),(8,5,5,'2021-09-01','2022-08-15',1200);
INSERT INTO Viewing VALUES (1,6,'Hanna Weiss','2024-01-08','N'),(2,6,'Paul Dorn','2024-01-10','Y'),(3,8,'Hanna Weiss','2024-01-11','Y'),(4,8,'Irene Cole','2024-02-02','N'),(5,5,'Irene Cole','2024-02-03','Y'),(6,6,'Max Bell','2024-02-20',NULL);
-- Q: How many flats are furnished?
SELECT count(*) FROM Flat WHERE Furnished = 1;
-- Q: Which streets do we have flats in? No repeats please.
SELECT DISTINCT Street FROM Flat;
-- Q: What is the monthly rent and size in square meters of the flats in Old Town?
SELECT MonthlyRent, SquareMeters FROM Flat WHERE District = 'Old Town';
-- Q: youngest tenant
SELECT Name FROM Tenant ORDER BY BirthYear DESC LIMIT 1;
-- Q: Landlords without an e-mail address
SELECT Name FROM Landlord WHERE Email IS NULL;
-- Q: For each landlord, how many flats do they let through us?
SELECT l.Name, count(*) FROM Landlord AS l JOIN Flat AS f ON f.LandlordId = l.LandlordId GROUP BY l.LandlordId;
-- Q: Which district is dearest on average by monthly rent?
SELECT District FROM Flat GROUP BY District ORDER BY avg(MonthlyRent) DESC LIMIT 1;
-- Q: Show the names of tenants who have signed more than one lease.
SELECT t.Name FROM Tenant AS t JOIN Lease AS s ON s.TenantId = t.TenantId GROUP BY t.TenantId HAVING count(*) > 1;
-- Q: What are the street and house number of Greta Holm's flats?
SELECT f.Street, f.HouseNo FROM Flat AS f JOIN Landlord AS l ON f.LandlordId = l.LandlordId WHERE l.Name = 'Greta Holm';
-- Q: Give the number of flats and the average rent by number of bedrooms.
SELECT Bedrooms, count(*), avg(MonthlyRent) FROM Flat GROUP BY Bedrooms;
-- Q: Who lives in a flat at the moment, judging by leases without an end date?
SELECT t.Name FROM Tenant AS t JOIN Lease AS s ON s.TenantId = t.TenantId WHERE s.DateTo IS NULL;
-- Q: Which occupation is the most common among tenants?
SELECT Occupation FROM Tenant GROUP BY Occupation ORDER BY count(*) DESC LIMIT 1;
-- Q: Which landlords have no flat on the books?
SELECT Name FROM Landlord WHERE LandlordId NOT IN (SELECT LandlordId FROM Flat);
-- Q: List the visitors who saw flats in both Riverside and Old Town.
SELECT v.VisitorName FROM Viewing AS v JOIN Flat AS f ON v.FlatId = f.FlatId WHERE f.District = 'Riverside' INTERSECT SELECT v.VisitorName FROM Viewing AS v JOIN Flat AS f ON v.FlatId = f.FlatId WHERE f.District = 'Old Town';
-- Q: Find landlord names whose flats have been rented by students.
SELECT DISTINCT l.Name FROM Landlord AS l JOIN Flat AS f ON f.LandlordId = l.LandlordId JOIN Lease AS s ON s.FlatId = f.FlatId JOIN Tenant AS t ON s.TenantId = t.TenantId WHERE t.Occupation = 'student';
-- Q: Ids of flats that nobody ever leased
SELECT f.FlatId FROM Flat AS f LEFT JOIN Lease AS s ON s.FlatId = f.FlatId WHERE s.LeaseId IS NULL;
-- Q: rent per square meter for every flat, by flat id
SELECT FlatId, MonthlyRent / SquareMeters FROM Flat;
-- Q: What is the priciest flat in each district? Give district, street and rent.
SELECT District, Street, MonthlyRent FROM (SELECT District, Street, MonthlyRent, row_number() OVER (PARTITION BY District ORDER BY MonthlyRent DESC) AS place FROM Flat) WHERE place = 1;
-- Q: How many viewings took place each month?
SELECT strftime('%Y-%m', ViewedOn), count(*) FROM Viewing GROUP BY strftime('%Y-%m', ViewedOn);
-- Q: What percentage of viewings ended with an interested visitor?
SELECT 100.0 * sum(CASE WHEN Interested = 'Y' THEN 1 ELSE 0 END) / count(*) FROM Viewing;
