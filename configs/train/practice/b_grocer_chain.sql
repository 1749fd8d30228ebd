CREATE TABLE Store (StoreID INTEGER PRIMARY KEY, StoreName TEXT, District TEXT, FloorSpace INTEGER, OpenYear INTEGER, ManagerName TEXT);
CREATE TABLE Brand (BrandID INTEGER PRIMARY KEY, BrandName TEXT, OwnLabel INTEGER);
CREATE TABLE Product (ProductID INTEGER PRIMARY KEY, ProductName TEXT, BrandID INTEGER REFERENCES Brand(BrandID), Aisle TEXT, ListPrice REAL, ShelfLifeDays INTEGER);
CREATE TABLE DailySales (StoreID INTEGER, ProductID INTEGER, SaleDate DATE, UnitsSold INTEGER, Revenue REAL);
CREATE TABLE Promotion (PromoID INTEGER PRIMARY KEY, ProductID INTEGER, PromoName TEXT, DiscountPct INTEGER, FromDate DATE, ToDate DATE);
INSERT INTO Store VALUES (1,'Bridge Street','West',850,2001,'Moira Kane'),(2,'Hospital Corner','West',420,2013,'Fitz Grady'),(3,'Sandhill','East',1300,2018,'Amara Nwosu'),(4,'University','Centre',300,2020,NULL),(5,'Ferry Point','East',950,2024,'Tom Riordan');
INSERT INTO Brand VALUES (1,'Goldfield',0),(2,'Simply Ours',1),(3,'Bramble Farm',0),(4,'Kafo',0),(5,'Zest',0);
INSERT INTO Product VALUES (1,'Whole milk 1 l',3,'dairy',1.25,9),(2,'Butter 250 g',3,'dairy',2.4,60),(3,'Corn flakes',1,'breakfast',2.95,300),(4,'Oat flakes',2,'breakfast',1.1,365),(5,'Ground coffee',4,'drinks',5.6,400),(6,'Orange juice',2,'drinks',1.75,30),(7,'Salted crisps',1,'snacks',1.6,120),(8,'Yoghurt plain',3,'dairy',0.95,21),(9,'Sea salt',NULL,'baking',0.8,NULL);
INSERT INTO DailySales VALUES (1,1,'2024-03-01',120,150),(1,3,'2024-03-01',18,53.1),(2,1,'2024-03-01',64,80),(3,5,'2024-03-01',22,123.2),(3,7,'2024-03-02',75,120),(4,7,'2024-03-02',90,144),(4,6,'2024-03-02',55,96.25),(1,5,'2024-04-05',14,78.4),(2,8,'2024-04-05',40,38),(3,1,'2024-04-06',150,187.5),(4,5,'2024-04-06',30,160);
INSERT INTO Promotion VALUES (1,3,'Breakfast week',20,'2024-03-01','2024-03-07'),(2,5,'Coffee days',15,'2024-04-01','2024-04-10'),(3,7,'Match night',25,'2024-03-02','2024-03-03'),(4,5,'Autumn beans',10,'2023-10-01','2023-10-31'),(5,6,'Vitamin boost',30,'2024-02-01','2024-02-14');
-- Q: How many stores opened after 2010?
SELECT count(*) FROM Store WHERE OpenYear > 2010;
-- Q: list dairy products with their price, cheapest first
SELECT ProductName, ListPrice FROM Product WHERE Aisle = 'dairy' ORDER BY ListPrice;
-- Q: Who manages the Sandhill store?
SELECT ManagerName FROM Store WHERE StoreName = 'Sandhill';
-- Q: What are the own label brands?
SELECT BrandName FROM Brand WHERE OwnLabel = 1;
-- Q: Which product keeps longest on the shelf?
SELECT ProductName FROM Product ORDER BY ShelfLifeDays DESC LIMIT 1;
-- Q: Total units and total revenue for each store name
SELECT s.StoreName, sum(d.UnitsSold), sum(d.Revenue) FROM Store AS s JOIN DailySales AS d ON d.StoreID = s.StoreID GROUP BY s.StoreID;
-- Q: Which product made the most revenue?
SELECT p.ProductName FROM Product AS p JOIN DailySales AS d ON d.ProductID = p.ProductID GROUP BY p.ProductID ORDER BY sum(d.Revenue) DESC LIMIT 1;
-- Q: How many products does each brand have?
SELECT b.BrandName, count(*) FROM Brand AS b JOIN Product AS p ON p.BrandID = b.BrandID GROUP BY b.BrandID;
-- Q: aisles with an average list price above 2
SELECT Aisle FROM Product GROUP BY Aisle HAVING avg(ListPrice) > 2;
-- Q: Which products were promoted at 20 percent or more? Give product, promotion name and percentage.
SELECT p.ProductName, m.PromoName, m.DiscountPct FROM Product AS p JOIN Promotion AS m ON m.ProductID = p.ProductID WHERE m.DiscountPct >= 20;
-- Q: Average floor space in each district, largest average first
SELECT District, avg(FloorSpace) FROM Store GROUP BY District ORDER BY avg(FloorSpace) DESC;
-- Q: On which date was the most milk, product 'Whole milk 1 l', sold in one store?
SELECT d.SaleDate FROM DailySales AS d JOIN Product AS p ON d.ProductID = p.ProductID WHERE p.ProductName = 'Whole milk 1 l' ORDER BY d.UnitsSold DESC LIMIT 1;
-- Q: Which brands have no product in the range?
SELECT BrandName FROM Brand WHERE BrandID NOT IN (SELECT BrandID FROM Product WHERE BrandID IS NOT NULL);
-- Q: Stores that sold both Ground coffee and Salted crisps
SELECT s.StoreName FROM Store AS s JOIN DailySales AS d ON d.StoreID = s.StoreID JOIN Product AS p ON d.ProductID = p.ProductID WHERE p.ProductName = 'Ground coffee' INTERSECT SELECT s.StoreName FROM Store AS s JOIN DailySales AS d ON d.StoreID = s.StoreID JOIN Product AS p ON d.ProductID = p.ProductID WHERE p.ProductName = 'Salted crisps';
-- Q: Products which were sold but never on promotion
SELECT p.ProductName FROM Product AS p JOIN DailySales AS d ON d.ProductID = p.ProductID EXCEPT SELECT p.ProductName FROM Product AS p JOIN Promotion AS m ON m.ProductID = p.ProductID;
-- Q: Stores bigger than the average store
SELECT StoreName FROM Store WHERE FloorSpace > (SELECT avg(FloorSpace) FROM Store);
-- Q: revenue per month
SELECT strftime('%Y-%m', SaleDate), sum(Revenue) FROM DailySales GROUP BY strftime('%Y-%m', SaleDate);
-- Q: Best selling product by units in each store: store name, product, units of that line
SELECT StoreName, ProductName, UnitsSold FROM (SELECT s.StoreName, p.ProductName, d.UnitsSold, row_number() OVER (PARTITION BY s.StoreID ORDER BY d.UnitsSold DESC) AS place FROM DailySales AS d JOIN Store AS s ON d.StoreID = s.StoreID JOIN Product AS p ON d.ProductID = p.ProductID) WHERE place = 1;
-- Q: What share of all revenue was earned in the East district (fraction)?
SELECT sum(CASE WHEN s.District = 'East' THEN d.Revenue ELSE 0 END) / sum(d.Revenue) FROM DailySales AS d JOIN Store AS s ON d.StoreID = s.StoreID;
-- Q: Which stores have had no sales yet?
SELECT StoreName FROM Store WHERE NOT EXISTS (SELECT 1 FROM DailySales WHERE DailySales.StoreID = Store.StoreID);
