CREATE TABLE Owner (OwnerID INTEGER PRIMARY KEY, FullName TEXT, BornYear INTEGER, HomeTown TEXT);
CREATE TABLE Shop (ShopID INTEGER PRIMARY KEY, Name TEXT, District TEXT, Opened DATE, Seats INTEGER, OwnerID INTEGER REFERENCES Owner(OwnerID), Closed DATE);
CREATE TABLE Broth (BrothCode TEXT PRIMARY KEY, Name TEXT, Base TEXT, SimmerHours INTEGER);
CREATE TABLE Bowl (BowlID INTEGER PRIMARY KEY, Name TEXT, ShopID INTEGER REFERENCES Shop(ShopID), BrothCode TEXT REFERENCES Broth(BrothCode), Price REAL, Spice INTEGER, Calories INTEGER);
CREATE TABLE Topping (ToppingID INTEGER PRIMARY KEY, Name TEXT, Price REAL, Vegan TEXT);
CREATE TABLE BowlTopping (BowlID INTEGER REFERENCES Bowl(BowlID), ToppingID INTEGER REFERENCES Topping(ToppingID), Pieces INTEGER, PRIMARY KEY (BowlID, ToppingID));
CREATE TABLE Visit (VisitID INTEGER PRIMARY KEY, ShopID INTEGER REFERENCES Shop(ShopID), Critic TEXT, VisitDate DATE, Score INTEGER, WaitMinutes INTEGER);
CREATE TABLE Sale (SaleID INTEGER PRIMARY KEY, BowlID INTEGER REFERENCES Bowl(BowlID), SaleDate DATE, Quantity INTEGER, Channel TEXT);
INSERT INTO Owner VALUES (1,'Kenji Mori',1961,'Hakata'),(2,'Yuki Tanabe',1979,'Sapporo'),(3,'Aiko Hara',1985,'Hakata'),(4,'Bo Lindqvist',1972,'Malmo'),(5,'Rei Oda',1990,'Kitakata');
INSERT INTO Shop VALUES (1,'Red Lantern','Old Port','2009-04-11',18,1,NULL),(2,'Noodle Owl','Station','2015-09-01',32,2,NULL),(3,'Steam House','Old Port','2018-02-20',24,1,'2024-01-31'),(4,'Little Hakata','Hillside','2020-10-05',12,3,NULL),(5,'Nordic Slurp','Station','2022-06-15',40,4,NULL),(6,'Midnight Bowl','Canal','2023-11-24',9,2,NULL);
INSERT INTO Broth VALUES ('TON','tonkotsu','pork',18),('SHO','shoyu','chicken',8),('MIS','miso','chicken',6),('VEG','mushroom kombu','vegetable',3),('SHI','shio','fish',5),('CUR','curry','vegetable',2);
INSERT INTO Bowl VALUES (1,'Lantern Classic',1,'TON',13.5,1,780),(2,'Fire Lantern',1,'TON',14.9,5,820),(3,'Owl Shoyu',2,'SHO',12.0,0,610),(4,'Garden Owl',2,'VEG',11.5,1,480),(5,'Steam Miso',3,'MIS',12.8,2,700),(6,'Hakata Deluxe',4,'TON',16.5,2,910),(7,'Fjord Shio',5,'SHI',15.2,0,560),(8,'Moss Bowl',5,'VEG',13.0,3,455),(9,'Midnight Miso',6,'MIS',10.9,4,690);
INSERT INTO Topping VALUES (1,'soft egg',1.5,'N'),(2,'pork belly',3.0,'N'),(3,'bamboo shoots',1.2,'Y'),(4,'nori',0.8,'Y'),(5,'sweetcorn',1.0,'Y'),(6,'smoked salmon',3.8,'N'),(7,'garlic chips',0.7,'Y');
INSERT INTO BowlTopping VALUES (1,1,1),(1,2,2),(1,4,3),(2,2,3),(2,7,1),(3,1,1),(3,3,4),(4,3,5),(4,5,1),(5,5,1),(6,1,2),(6,2,4),(6,4,2),(7,6,2),(8,3,3),(9,1,1);
INSERT INTO Visit VALUES (1,1,'M. Sato','2023-03-09',9,45),(2,2,'M. Sato','2023-05-20',7,10),(3,4,'L. Grant','2023-11-02',10,60),(4,3,'L. Grant','2023-12-15',5,5),(5,1,'L. Grant','2024-03-03',8,35),(6,5,'P. Novak','2024-03-22',6,0),(7,4,'M. Sato','2024-04-18',9,50),(8,2,'P. Novak','2024-06-07',8,15);
INSERT INTO Sale VALUES (1,1,'2024-02-02',24,'counter'),(2,2,'2024-02-03',15,'counter'),(3,3,'2024-02-03',30,'delivery'),(4,4,'2024-02-10',12,'delivery'),(5,6,'2024-03-01',20,'counter'),(6,7,'2024-03-02',9,'takeaway'),(7,8,'2024-03-09',14,'delivery'),(8,1,'2024-03-10',28,'takeaway'),(9,3,'2024-03-16',22,'counter'),(10,6,'2024-04-05',18,'takeaway');
-- Q: Which district is Little Hakata in?
SELECT District FROM Shop WHERE Name = 'Little Hakata';
-- Q: Where does the man or woman who runs the Noodle Owl come from?
SELECT o.HomeTown FROM Owner AS o JOIN Shop AS s ON s.OwnerID = o.OwnerID WHERE s.Name = 'Noodle Owl';
-- Q: List the names of all the bowls served in the Old Port, with their prices, cheapest first.
SELECT b.Name, b.Price FROM Bowl AS b JOIN Shop AS s ON b.ShopID = s.ShopID WHERE s.District = 'Old Port' ORDER BY b.Price;
-- Q: What are the codes of the broths that are used in at least two bowls?
SELECT BrothCode FROM Bowl GROUP BY BrothCode HAVING count(*) >= 2;
-- Q: Give the code and the name of the broths no bowl is made with.
SELECT BrothCode, Name FROM Broth WHERE BrothCode NOT IN (SELECT BrothCode FROM Bowl);
-- Q: What are the names of the bowls that contain both soft egg and nori?
SELECT b.Name FROM Bowl AS b JOIN BowlTopping AS t ON t.BowlID = b.BowlID JOIN Topping AS p ON t.ToppingID = p.ToppingID WHERE p.Name = 'soft egg' INTERSECT SELECT b.Name FROM Bowl AS b JOIN BowlTopping AS t ON t.BowlID = b.BowlID JOIN Topping AS p ON t.ToppingID = p.ToppingID WHERE p.Name = 'nori';
-- Q: Which owners have more than one shop? Show the full name and the number of shops.
SELECT o.FullName, count(*) FROM Owner AS o JOIN Shop AS s ON s.OwnerID = o.OwnerID GROUP BY o.OwnerID HAVING count(*) > 1;
-- Q: Which bowls are dearer than the average bowl? Name and price.
SELECT Name, Price FROM Bowl WHERE Price > (SELECT avg(Price) FROM Bowl);
-- Q: Find the lowest, average and highest score for each critic.
SELECT Critic, min(Score), avg(Score), max(Score) FROM Visit GROUP BY Critic;
-- Q: Which shop has the second most seats?
SELECT Name FROM Shop ORDER BY Seats DESC LIMIT 1 OFFSET 1;
-- Q: Show the names of the toppings that end with "s" and cost between 1 and 2.
SELECT Name FROM Topping WHERE Name LIKE '%s' AND Price BETWEEN 1 AND 2;
-- Q: How many different shops has L. Grant reviewed?
SELECT count(DISTINCT ShopID) FROM Visit WHERE Critic = 'L. Grant';
-- Q: What is the name of the broth that simmers longest among those based on chicken?
SELECT Name FROM Broth WHERE Base = 'chicken' ORDER BY SimmerHours DESC LIMIT 1;
-- Q: What are the ids and names of the shops, except those with a tonkotsu bowl?
SELECT ShopID, Name FROM Shop EXCEPT SELECT s.ShopID, s.Name FROM Shop AS s JOIN Bowl AS b ON b.ShopID = s.ShopID JOIN Broth AS r ON b.BrothCode = r.BrothCode WHERE r.Name = 'tonkotsu';
-- Q: the dearest bowl of every shop: shop id, bowl, price
SELECT ShopID, Name, Price FROM (SELECT ShopID, Name, Price, row_number() OVER (PARTITION BY ShopID ORDER BY Price DESC) AS n FROM Bowl) WHERE n = 1;
-- Q: two best-selling days per channel, by quantity
SELECT Channel, SaleDate FROM (SELECT Channel, SaleDate, row_number() OVER (PARTITION BY Channel ORDER BY Quantity DESC) AS n FROM Sale) WHERE n <= 2;
-- Q: What portion of the toppings is vegan? A fraction please.
SELECT CAST(sum(CASE WHEN Vegan = 'Y' THEN 1 ELSE 0 END) AS REAL) / count(*) FROM Topping;
-- Q: how many percent of all the bowls sold goes through each channel
SELECT Channel, 100.0 * sum(Quantity) / (SELECT sum(Quantity) FROM Sale) FROM Sale GROUP BY Channel;
-- Q: Heat of each bowl in words: 'mild' when spice is under 2, 'warm' under 4, 'fiery' above that.
SELECT Name, CASE WHEN Spice < 2 THEN 'mild' WHEN Spice < 4 THEN 'warm' ELSE 'fiery' END FROM Bowl;
-- Q: How many visits meant a wait of more than 30 minutes and how many meant no wait at all?
SELECT sum(CASE WHEN WaitMinutes > 30 THEN 1 ELSE 0 END), sum(CASE WHEN WaitMinutes = 0 THEN 1 ELSE 0 END) FROM Visit;
-- Q: shops nobody has reviewed
SELECT Name FROM Shop WHERE NOT EXISTS (SELECT 1 FROM Visit WHERE Visit.ShopID = Shop.ShopID);
-- Q: Bowls that have not sold once
SELECT b.Name FROM Bowl AS b LEFT JOIN Sale AS s ON s.BowlID = b.BowlID WHERE s.SaleID IS NULL;
-- Q: Which critics were out in March 2024?
SELECT Critic FROM Visit WHERE strftime('%Y-%m', VisitDate) = '2024-03';
-- Q: How many days was the Steam House open before it shut?
SELECT julianday(Closed) - julianday(Opened) FROM Shop WHERE Name = 'Steam House';
-- Q: takings of every bowl (price times quantity), highest first
SELECT b.Name, sum(b.Price * s.Quantity) FROM Bowl AS b JOIN Sale AS s ON s.BowlID = b.BowlID GROUP BY b.BowlID ORDER BY sum(b.Price * s.Quantity) DESC;
-- Q: Running total of bowls sold from sale to sale, with the date
SELECT SaleDate, sum(Quantity) OVER (ORDER BY SaleID) FROM Sale;
