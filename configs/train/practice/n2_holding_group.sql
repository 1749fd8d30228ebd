CREATE TABLE Company (CompanyId INTEGER PRIMARY KEY, LegalName TEXT, Industry TEXT, Headquarters TEXT, FoundedOn DATE, Founder TEXT, SalesBn REAL, ProfitsBn REAL, AssetsBn REAL, MarketValueBn REAL);
CREATE TABLE Shareholding (ParentId INTEGER REFERENCES Company(CompanyId), ChildId INTEGER REFERENCES Company(CompanyId), StakePct REAL, AcquiredOn DATE, PRIMARY KEY (ParentId, ChildId));
CREATE TABLE Executive (ExecId INTEGER PRIMARY KEY, FullName TEXT, BornOn DATE, Gender TEXT, Nationality TEXT, AlmaMater TEXT);
CREATE TABLE BoardSeat (CompanyId INTEGER REFERENCES Company(CompanyId), ExecId INTEGER REFERENCES Executive(ExecId), Role TEXT, SinceYear INTEGER, AnnualFee INTEGER, PRIMARY KEY (CompanyId, ExecId));
CREATE TABLE Office (OfficeId INTEGER PRIMARY KEY, CompanyId INTEGER REFERENCES Company(CompanyId), City TEXT, Country TEXT, Storeys INTEGER, Headcount INTEGER, LeaseEnds DATE);
CREATE TABLE Product (ProductId INTEGER PRIMARY KEY, CompanyId INTEGER REFERENCES Company(CompanyId), ProductName TEXT, LaunchYear INTEGER, UnitPrice REAL, UnitsSold INTEGER);
INSERT INTO Company VALUES (1,'Aldermoor Holdings','Conglomerate','Zurich','1921-05-03','Emil Alder',42.5,3.1,88,61),(2,'Brightline Foods','Food','Rotterdam','1954-09-18','Anneke Smit',18.2,1.4,12.6,20.3),(3,'Corvus Robotics','Machinery','Osaka','2003-01-20','Hiro Nakano',6.9,0.8,9.1,24),(4,'Delta Cement','Materials','Lisbon','1938-11-11',NULL,4.4,-0.2,7.7,3.5),(5,'Everwell Pharma','Pharmaceuticals','Basel','1976-06-30','Lotte Frei',23.8,5.6,40.2,95),(6,'Fenwick Media','Media','London','1999-04-14','Jo Fenwick',2.1,0.1,3.3,1.9),(7,'Greenrail','Transport','Zurich','2010-10-10','Karl Uhl',1.2,-0.4,6.5,NULL);
INSERT INTO Shareholding VALUES (1,2,61,'1988-02-01'),(1,4,100,'1965-07-15'),(1,7,35.5,'2016-03-22'),(5,3,12,'2020-09-09'),(2,6,8.5,'2022-01-17'),(3,7,20,'2019-05-30');
INSERT INTO Executive VALUES (1,'Beatrix Alder','1961-03-12','F','Swiss','Geneva Business School'),(2,'Joost Vermeer','1970-08-29','M','Dutch','Delft Polytechnic'),(3,'Mika Sato','1979-12-01','F','Japanese','Kyoto Institute'),(4,'Rui Falcao','1958-05-17','M','Portuguese',NULL),(5,'Heidi Frei','1966-10-24','F','Swiss','Geneva Business School'),(6,'Alastair Boyd','1975-01-05','M','British','Leeds Polytechnic');
INSERT INTO BoardSeat VALUES (1,1,'chair',2009,450000),(1,5,'director',2015,210000),(2,2,'chief executive',2017,890000),(2,1,'director',2012,120000),(3,3,'chief executive',2014,700000),(4,4,'chair',2001,160000),(5,5,'chair',2011,520000),(5,2,'director',2020,190000),(6,6,'chief executive',2019,310000),(5,3,'director',2021,185000);
INSERT INTO Office VALUES (1,1,'Zurich','Switzerland',22,1400,'2031-12-31'),(2,2,'Rotterdam','Netherlands',9,2600,'2027-06-30'),(3,3,'Osaka','Japan',31,1900,NULL),(4,5,'Basel','Switzerland',18,5200,NULL),(5,5,'Boston','USA',12,850,'2026-03-31'),(6,6,'London','UK',6,480,'2025-09-30'),(7,3,'Stuttgart','Germany',5,300,'2028-01-31'),(8,7,'Zurich','Switzerland',4,650,'2026-12-31');
INSERT INTO Product VALUES (1,2,'Oatly Crisp',1998,3.2,900000),(2,2,'Polder Gouda',1961,7.5,410000),(3,3,'Arm-6',2012,28000,5200),(4,3,'Picker Mini',2021,9500,8800),(5,5,'Cardiplex',2005,64,2100000),(6,5,'Dermalor',2016,18.5,1350000),(7,6,'Fenwick Weekly',2000,4.5,150000);
-- Q: Who founded Corvus Robotics?
SELECT Founder FROM Company WHERE LegalName = 'Corvus Robotics';
-- Q: Companies that made a loss (profits below 0)
SELECT LegalName FROM Company WHERE ProfitsBn < 0;
-- Q: Which company is worth the most on the market?
SELECT LegalName FROM Company ORDER BY MarketValueBn DESC LIMIT 1;
-- Q: average sales and total assets over all companies
SELECT avg(SalesBn), sum(AssetsBn) FROM Company;
-- Q: List the Swiss executives with their dates of birth.
SELECT FullName, BornOn FROM Executive WHERE Nationality = 'Swiss';
-- Q: Which offices does Everwell Pharma have? City and headcount.
SELECT o.City, o.Headcount FROM Office AS o JOIN Company AS c ON o.CompanyId = c.CompanyId WHERE c.LegalName = 'Everwell Pharma';
-- Q: How many people work for each company, all offices together?
SELECT c.LegalName, sum(o.Headcount) FROM Company AS c JOIN Office AS o ON o.CompanyId = c.CompanyId GROUP BY c.CompanyId;
-- Q: In which cities are two or more companies headquartered?
SELECT Headquarters FROM Company GROUP BY Headquarters HAVING count(*) >= 2;
-- Q: What does Aldermoor Holdings own, and what is its stake in each?
SELECT k.LegalName, s.StakePct FROM Shareholding AS s JOIN Company AS p ON s.ParentId = p.CompanyId JOIN Company AS k ON s.ChildId = k.CompanyId WHERE p.LegalName = 'Aldermoor Holdings';
-- Q: Who chairs which company?
SELECT e.FullName, c.LegalName FROM Executive AS e JOIN BoardSeat AS b ON b.ExecId = e.ExecId JOIN Company AS c ON b.CompanyId = c.CompanyId WHERE b.Role = 'chair';
-- Q: total yearly board fees per executive, best paid first
SELECT e.FullName, sum(b.AnnualFee) FROM Executive AS e JOIN BoardSeat AS b ON b.ExecId = e.ExecId GROUP BY e.ExecId ORDER BY sum(b.AnnualFee) DESC;
-- Q: Companies in Food or Media whose sales (in billions) are between 1 and 20
SELECT LegalName FROM Company WHERE (Industry = 'Food' OR Industry = 'Media') AND SalesBn BETWEEN 1 AND 20;
-- Q: Which role is most common on boards?
SELECT Role FROM BoardSeat GROUP BY Role ORDER BY count(*) DESC LIMIT 1;
-- Q: Which companies sell no product?
SELECT LegalName FROM Company WHERE CompanyId NOT IN (SELECT CompanyId FROM Product);
-- Q: Companies in which nobody else holds a stake
SELECT LegalName FROM Company WHERE CompanyId NOT IN (SELECT ChildId FROM Shareholding);
-- Q: Name the companies that own shares in another one and are themselves partly owned.
SELECT c.LegalName FROM Company AS c JOIN Shareholding AS s ON s.ParentId = c.CompanyId INTERSECT SELECT c.LegalName FROM Company AS c JOIN Shareholding AS s ON s.ChildId = c.CompanyId;
-- Q: Which executive sits on the most boards?
SELECT e.FullName FROM Executive AS e JOIN BoardSeat AS b ON b.ExecId = e.ExecId GROUP BY e.ExecId ORDER BY count(*) DESC, e.ExecId LIMIT 1;
-- Q: Companies whose profits beat the average profits
SELECT LegalName FROM Company WHERE ProfitsBn > (SELECT avg(ProfitsBn) FROM Company);
-- Q: Female executives (F) on the board of a pharmaceuticals company
SELECT e.FullName FROM Executive AS e JOIN BoardSeat AS b ON b.ExecId = e.ExecId JOIN Company AS c ON b.CompanyId = c.CompanyId WHERE e.Gender = 'F' AND c.Industry = 'Pharmaceuticals';
-- Q: Profits as a percentage of sales, company by company
SELECT LegalName, 100.0 * ProfitsBn / SalesBn FROM Company;
-- Q: revenue of each product (price times units), highest first
SELECT ProductName, UnitPrice * UnitsSold FROM Product ORDER BY UnitPrice * UnitsSold DESC;
-- Q: Offices without a lease end date
SELECT City FROM Office WHERE LeaseEnds IS NULL;
-- Q: How many leases end in each year?
SELECT strftime('%Y', LeaseEnds), count(*) FROM Office WHERE LeaseEnds IS NOT NULL GROUP BY strftime('%Y', LeaseEnds);
-- Q: How far is every company's market value from the average market value?
SELECT LegalName, MarketValueBn - (SELECT avg(MarketValueBn) FROM Company) FROM Company;
