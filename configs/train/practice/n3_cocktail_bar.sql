CREATE TABLE Bartender (BartenderID INTEGER PRIMARY KEY, FirstName TEXT, LastName TEXT, HiredDate DATE, HourlyPay REAL, ShiftLead TEXT);
CREATE TABLE Glass (GlassID INTEGER PRIMARY KEY, GlassName TEXT, VolumeMl INTEGER, InStock INTEGER);
CREATE TABLE Ingredient (IngredientID INTEGER PRIMARY KEY, IngredientName TEXT, Category TEXT, Strength REAL, BottleMl INTEGER, BottleCost REAL, SupplierID INTEGER REFERENCES Supplier(SupplierID));
CREATE TABLE Supplier (SupplierID INTEGER PRIMARY KEY, SupplierName TEXT, City TEXT, DeliveryDay TEXT);
CREATE TABLE Cocktail (CocktailID INTEGER PRIMARY KEY, CocktailName TEXT, GlassID INTEGER REFERENCES Glass(GlassID), InventorID INTEGER REFERENCES Bartender(BartenderID), Family TEXT, Price REAL, AddedOn DATE, Garnish TEXT);
CREATE TABLE RecipeLine (CocktailID INTEGER REFERENCES Cocktail(CocktailID), IngredientID INTEGER REFERENCES Ingredient(IngredientID), Ml REAL, StepNo INTEGER, PRIMARY KEY (CocktailID, IngredientID));
CREATE TABLE Serving (ServingID INTEGER PRIMARY KEY, CocktailID INTEGER REFERENCES Cocktail(CocktailID), BartenderID INTEGER REFERENCES Bartender(BartenderID), ServedOn DATE, TableNo INTEGER, Quantity INTEGER, Tip REAL, SentBack TEXT);
INSERT INTO Bartender VALUES (1,'Rosa','Kline','2017-05-02',19.5,'Y'),(2,'Dmitri','Volkov','2019-10-14',17,'N'),(3,'Amara','Diallo','2021-03-08',16.2,'Y'),(4,'Ben','Kirwan','2023-11-20',13.8,'N'),(5,'Yuna','Seo','2024-02-05',13.5,'N');
INSERT INTO Glass VALUES (1,'coupe',160,48),(2,'highball',330,60),(3,'tumbler',280,72),(4,'tiki mug',400,18),(5,'flute',180,30);
INSERT INTO Supplier VALUES (1,'Spirit Level','Glasgow','Monday'),(2,'Citrus Direct','Leeds','Tuesday'),(3,'Alma Imports','Glasgow','Thursday'),(4,'Tonic Works','Dundee',NULL);
INSERT INTO Ingredient VALUES (1,'dry gin','spirit',41,700,22,1),(2,'dark rum','spirit',40,700,24.5,1),(3,'mezcal','spirit',43,700,38,3),(4,'lime juice','juice',0,1000,6,2),(5,'pineapple juice','juice',0,1000,3.2,2),(6,'orange liqueur','liqueur',38,700,21,3),(7,'sugar syrup','syrup',0,700,2.8,NULL),(8,'bitters','bitters',44,200,13,1),(9,'elderflower cordial','syrup',0,500,5.5,2);
INSERT INTO Cocktail VALUES (1,'Harbour Fog',1,1,'sour',9.5,'2018-06-01','lime'),(2,'Copper Kettle',3,2,'old fashioned',11,'2020-01-15','orange'),(3,'Parrot Patrol',4,1,'tiki',12.5,'2021-07-10','pineapple'),(4,'Oaxaca Express',1,3,'sour',12,'2022-04-22','lime'),(5,'Garden Gate',2,3,'fizz',9,'2022-05-30',NULL),(6,'Last Tram',3,4,'old fashioned',10.5,'2024-01-12','orange');
INSERT INTO RecipeLine VALUES (1,1,50,1),(1,4,25,2),(1,7,15,3),(2,2,60,1),(2,8,3,2),(2,7,10,3),(3,2,45,1),(3,5,90,2),(3,4,20,3),(4,3,45,1),(4,6,20,2),(4,4,25,3),(5,1,40,1),(5,9,25,2),(6,3,50,1),(6,8,4,2);
INSERT INTO Serving VALUES (1,1,2,'2024-03-01',4,2,2,'N'),(2,3,1,'2024-03-01',7,4,6,'N'),(3,2,3,'2024-03-02',1,1,NULL,'N'),(4,1,4,'2024-03-02',9,3,1.5,'Y'),(5,4,3,'2024-03-08',4,2,4,'N'),(6,3,2,'2024-03-09',7,6,8,'N'),(7,5,4,'2024-03-09',2,2,NULL,'N'),(8,2,1,'2024-04-05',3,2,3,'Y'),(9,1,1,'2024-04-06',5,5,5,'N');
-- Q: Find the name and price of each cocktail of the sour family.
SELECT CocktailName, Price FROM Cocktail WHERE Family = 'sour';
-- Q: What are the ids and names of the ingredients without alcohol, that is with strength 0?
SELECT IngredientID, IngredientName FROM Ingredient WHERE Strength = 0;
-- Q: List each category of ingredient with the number of ingredients and their average bottle cost.
SELECT Category, count(*), avg(BottleCost) FROM Ingredient GROUP BY Category;
-- Q: Show the name of each cocktail, its glass and the last name of its inventor.
SELECT c.CocktailName, g.GlassName, b.LastName FROM Cocktail AS c JOIN Glass AS g ON c.GlassID = g.GlassID JOIN Bartender AS b ON c.InventorID = b.BartenderID;
-- Q: Which bartenders have invented at least two cocktails? Give first name, last name and the number.
SELECT b.FirstName, b.LastName, count(*) FROM Bartender AS b JOIN Cocktail AS c ON c.InventorID = b.BartenderID GROUP BY b.BartenderID HAVING count(*) >= 2;
-- Q: Find the names of the cocktails that contain both dark rum and lime juice.
SELECT c.CocktailName FROM Cocktail AS c JOIN RecipeLine AS r ON r.CocktailID = c.CocktailID JOIN Ingredient AS i ON r.IngredientID = i.IngredientID WHERE i.IngredientName = 'dark rum' INTERSECT SELECT c.CocktailName FROM Cocktail AS c JOIN RecipeLine AS r ON r.CocktailID = c.CocktailID JOIN Ingredient AS i ON r.IngredientID = i.IngredientID WHERE i.IngredientName = 'lime juice';
-- Q: What are the names of the cocktails that have never been served?
SELECT CocktailName FROM Cocktail WHERE CocktailID NOT IN (SELECT CocktailID FROM Serving);
-- Q: Which glasses are used for no cocktail? Show the name and the volume.
SELECT GlassName, VolumeMl FROM Glass WHERE GlassID NOT IN (SELECT GlassID FROM Cocktail);
-- Q: Find the names of the ingredients whose bottle costs more than the average bottle.
SELECT IngredientName FROM Ingredient WHERE BottleCost > (SELECT avg(BottleCost) FROM Ingredient);
-- Q: What are the names of the cocktails made with something delivered by Alma Imports? Each only once.
SELECT DISTINCT c.CocktailName FROM Cocktail AS c JOIN RecipeLine AS r ON r.CocktailID = c.CocktailID JOIN Ingredient AS i ON r.IngredientID = i.IngredientID JOIN Supplier AS s ON i.SupplierID = s.SupplierID WHERE s.SupplierName = 'Alma Imports';
-- Q: Which ingredient is found in the most cocktails? Give its name and category.
SELECT i.IngredientName, i.Category FROM Ingredient AS i JOIN RecipeLine AS r ON r.IngredientID = i.IngredientID GROUP BY i.IngredientID ORDER BY count(*) DESC, i.IngredientID LIMIT 1;
-- Q: List the last names of the bartenders that begin with "K".
SELECT LastName FROM Bartender WHERE LastName LIKE 'K%';
-- Q: Sales per cocktail: price times quantity, largest first
SELECT c.CocktailName, sum(c.Price * s.Quantity) FROM Cocktail AS c JOIN Serving AS s ON s.CocktailID = c.CocktailID GROUP BY c.CocktailID ORDER BY sum(c.Price * s.Quantity) DESC;
-- Q: what share of servings was sent back, as a fraction
SELECT CAST(sum(CASE WHEN SentBack = 'Y' THEN 1 ELSE 0 END) AS REAL) / count(*) FROM Serving;
-- Q: Cost of the liquids in each cocktail, rounded to 2 digits
SELECT c.CocktailName, round(sum(r.Ml * i.BottleCost / i.BottleMl), 2) FROM Cocktail AS c JOIN RecipeLine AS r ON r.CocktailID = c.CocktailID JOIN Ingredient AS i ON r.IngredientID = i.IngredientID GROUP BY c.CocktailID;
-- Q: tips per bartender (missing means 0)
SELECT b.LastName, sum(COALESCE(s.Tip, 0)) FROM Bartender AS b JOIN Serving AS s ON s.BartenderID = b.BartenderID GROUP BY b.BartenderID;
-- Q: Which cocktail goes out bare, with no garnish?
SELECT CocktailName FROM Cocktail WHERE Garnish IS NULL;
-- Q: Priciest drink of each family: family, cocktail, price
SELECT Family, CocktailName, Price FROM (SELECT Family, CocktailName, Price, row_number() OVER (PARTITION BY Family ORDER BY Price DESC) AS k FROM Cocktail) WHERE k = 1;
-- Q: glasses poured per month
SELECT strftime('%Y-%m', ServedOn), sum(Quantity) FROM Serving GROUP BY strftime('%Y-%m', ServedOn);
-- Q: The night with the highest number of drinks
SELECT ServedOn FROM Serving GROUP BY ServedOn ORDER BY sum(Quantity) DESC LIMIT 1;
-- Q: How many days after being hired did an inventor's cocktail come onto the menu? cocktail and days
SELECT c.CocktailName, julianday(c.AddedOn) - julianday(b.HiredDate) FROM Cocktail AS c JOIN Bartender AS b ON c.InventorID = b.BartenderID;
-- Q: how far each cocktail is above or below the average price
SELECT CocktailName, Price - (SELECT avg(Price) FROM Cocktail) FROM Cocktail;
-- Q: Staff who have served nobody yet
SELECT FirstName, LastName FROM Bartender WHERE NOT EXISTS (SELECT 1 FROM Serving WHERE Serving.BartenderID = Bartender.BartenderID);
-- Q: Label as strong (40 or more), medium (above 0) or free of alcohol ('soft')? one label per ingredient
SELECT IngredientName, CASE WHEN Strength >= 40 THEN 'strong' WHEN Strength > 0 THEN 'medium' ELSE 'soft' END FROM Ingredient;
