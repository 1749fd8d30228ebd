CREATE TABLE Estate (EstateNo INTEGER PRIMARY KEY, Estate TEXT, Valley TEXT, Land TEXT, Cellarmaster TEXT, Hectares REAL, Since INTEGER);
CREATE TABLE Variety (VarietyCode TEXT PRIMARY KEY, Variety TEXT, Skin TEXT, HomeLand TEXT);
CREATE TABLE Bottle (BottleNo INTEGER PRIMARY KEY, EstateNo INTEGER REFERENCES Estate(EstateNo), Label TEXT, Harvest INTEGER, Style TEXT, Alcohol REAL, TradePrice REAL, ShelfPrice REAL, CasesLeft INTEGER, DrinkBy INTEGER);
CREATE TABLE Blend (BottleNo INTEGER REFERENCES Bottle(BottleNo), VarietyCode TEXT REFERENCES Variety(VarietyCode), Percent INTEGER, PRIMARY KEY (BottleNo, VarietyCode));
CREATE TABLE Taster (TasterNo INTEGER PRIMARY KEY, Taster TEXT, Guild TEXT, Strictness TEXT);
CREATE TABLE Rating (BottleNo INTEGER REFERENCES Bottle(BottleNo), TasterNo INTEGER REFERENCES Taster(TasterNo), Tasted DATE, Points INTEGER, Remark TEXT, PRIMARY KEY (BottleNo, TasterNo));
CREATE TABLE Delivery (DeliveryNo INTEGER PRIMARY KEY, BottleNo INTEGER REFERENCES Bottle(BottleNo), Customer TEXT, Ordered DATE, Delivered DATE, Cases INTEGER);
INSERT INTO Estate VALUES (1,'Quinta da Serra','Corgo','Portugal','Rui Lage',38.0,1820),(2,'Weingut Hauser','Kamp','Austria','Eva Hauser',14.5,1911),(3,'Bodega Llano','Maule','Chile','Diego Soto',120.0,1994),(4,'Château Belair','Garonne','France','Yves Pons',22.0,1768),(5,'Dealu Mare','Prahova','Romania',NULL,61.0,2003),(6,'Ferme Noble','Garonne','France','Lise Aubry',9.0,2015);
INSERT INTO Variety VALUES ('TN','Touriga','red','Portugal'),('GV','Veltliner','white','Austria'),('CM','Carmenere','red','France'),('ME','Merlot','red','France'),('FN','Feteasca','white','Romania'),('SB','Sauvignon','white','France'),('ZW','Zweigelt','red','Austria');
INSERT INTO Bottle VALUES (1,1,'Serra Velha',2017,'red',14.0,11.5,19.9,40,2032),(2,2,'Loess',2022,'white',12.5,7.2,12.5,65,2026),(3,2,'Ried Stein',2019,'white',13.5,15.0,27.0,12,2030),(4,3,'Llano Alto',2020,'red',14.5,4.8,9.9,130,2025),(5,4,'Grand Belair',2015,'red',13.0,38.0,69.0,8,2040),(6,4,'Rosé de Belair',2023,'rose',12.0,5.5,11.0,NULL,2025),(7,5,'Dealu Alb',2021,'white',12.8,3.9,8.5,90,2025),(8,6,'Noble Blanc',2022,'white',13.0,8.8,16.0,20,2027),(9,1,'Serra Nova',2021,'red',13.5,6.0,11.9,75,2028);
INSERT INTO Blend VALUES (1,'TN',100),(2,'GV',100),(3,'GV',100),(4,'CM',85),(4,'ME',15),(5,'ME',70),(5,'CM',30),(6,'ME',100),(7,'FN',80),(7,'SB',20),(8,'SB',100),(9,'TN',60),(9,'ME',40);
INSERT INTO Taster VALUES (1,'Olive Penn','London','harsh'),(2,'Gunnar Falk','Oslo','mild'),(3,'Chiara Dona','Verona','fair'),(4,'Bill Moss','London','fair');
INSERT INTO Rating VALUES (1,1,'2023-10-02',91,'dark fruit'),(1,3,'2023-11-12',94,'long'),(3,1,'2023-10-02',88,'flint'),(3,2,'2023-12-01',95,'superb'),(4,2,'2024-01-15',86,NULL),(5,1,'2024-01-20',93,'cedar'),(5,3,'2024-02-08',97,'noble'),(7,2,'2024-02-09',84,'simple'),(2,3,'2024-02-28',87,'peppery');
INSERT INTO Delivery VALUES (1,4,'Café Mond','2024-01-03','2024-01-08',10),(2,1,'Hotel Krone','2024-01-10','2024-01-12',4),(3,5,'Hotel Krone','2024-01-10','2024-01-24',1),(4,2,'Café Mond','2024-02-05','2024-02-09',12),(5,7,'Bar Nepomuk','2024-02-14',NULL,20),(6,9,'Gasthof Adler','2024-03-01','2024-03-04',6),(7,4,'Bar Nepomuk','2024-03-11','2024-03-13',15);
-- Q: What labels cost more than 20 on the shelf?
SELECT Label FROM Bottle WHERE ShelfPrice > 20;
-- Q: How many estates lie in France?
SELECT count(*) FROM Estate WHERE Land = 'France';
-- Q: oldest estate and its cellarmaster
SELECT Estate, Cellarmaster FROM Estate ORDER BY Since LIMIT 1;
-- Q: Show the strongest and the weakest alcohol among our bottles.
SELECT max(Alcohol), min(Alcohol) FROM Bottle;
-- Q: White varieties
SELECT Variety FROM Variety WHERE Skin = 'white';
-- Q: How many wines do we list from each estate?
SELECT T1.Estate, count(*) FROM Estate AS T1 JOIN Bottle AS T2 ON T1.EstateNo = T2.EstateNo GROUP BY T1.EstateNo;
-- Q: From what valley does Ried Stein come?
SELECT T1.Valley FROM Estate AS T1 JOIN Bottle AS T2 ON T1.EstateNo = T2.EstateNo WHERE T2.Label = 'Ried Stein';
-- Q: Average points and number of ratings of every label
SELECT T1.Label, avg(T2.Points), count(*) FROM Bottle AS T1 JOIN Rating AS T2 ON T1.BottleNo = T2.BottleNo GROUP BY T1.BottleNo;
-- Q: Styles with an average shelf price over 15
SELECT Style FROM Bottle GROUP BY Style HAVING avg(ShelfPrice) > 15;
-- Q: Which grape goes into the most wines?
SELECT T1.Variety FROM Variety AS T1 JOIN Blend AS T2 ON T1.VarietyCode = T2.VarietyCode GROUP BY T1.VarietyCode ORDER BY count(*) DESC LIMIT 1;
-- Q: What remark did Chiara Dona write about each wine? Label and remark.
SELECT T1.Label, T2.Remark FROM Bottle AS T1 JOIN Rating AS T2 ON T1.BottleNo = T2.BottleNo JOIN Taster AS T3 ON T2.TasterNo = T3.TasterNo WHERE T3.Taster = 'Chiara Dona';
-- Q: Red or rose wines harvested from 2020 on
SELECT Label FROM Bottle WHERE Style IN ('red', 'rose') AND Harvest >= 2020;
-- Q: Who took the most cases?
SELECT Customer FROM Delivery GROUP BY Customer ORDER BY sum(Cases) DESC LIMIT 1;
-- Q: Bottles nobody has rated
SELECT Label FROM Bottle WHERE BottleNo NOT IN (SELECT BottleNo FROM Rating);
-- Q: Wines containing both Merlot and Carmenere
SELECT T1.Label FROM Bottle AS T1 JOIN Blend AS T2 ON T1.BottleNo = T2.BottleNo JOIN Variety AS T3 ON T2.VarietyCode = T3.VarietyCode WHERE T3.Variety = 'Merlot' INTERSECT SELECT T1.Label FROM Bottle AS T1 JOIN Blend AS T2 ON T1.BottleNo = T2.BottleNo JOIN Variety AS T3 ON T2.VarietyCode = T3.VarietyCode WHERE T3.Variety = 'Carmenere';
-- Q: grapes not used in any bottle
SELECT Variety FROM Variety EXCEPT SELECT T1.Variety FROM Variety AS T1 JOIN Blend AS T2 ON T1.VarietyCode = T2.VarietyCode;
-- Q: Whites dearer than the average white
SELECT Label FROM Bottle WHERE Style = 'white' AND ShelfPrice > (SELECT avg(ShelfPrice) FROM Bottle WHERE Style = 'white');
-- Q: Which country earned the best average points?
SELECT T1.Land FROM Estate AS T1 JOIN Bottle AS T2 ON T1.EstateNo = T2.EstateNo JOIN Rating AS T3 ON T2.BottleNo = T3.BottleNo GROUP BY T1.Land ORDER BY avg(T3.Points) DESC LIMIT 1;
-- Q: Tasters who have not rated a thing
SELECT Taster FROM Taster WHERE TasterNo NOT IN (SELECT TasterNo FROM Rating);
-- Q: Margin on each bottle as a percentage of the shelf price
SELECT Label, 100.0 * (ShelfPrice - TradePrice) / ShelfPrice FROM Bottle;
-- Q: How many days did each delivery take? Number and days.
SELECT DeliveryNo, julianday(Delivered) - julianday(Ordered) FROM Delivery;
-- Q: cases ordered per month
SELECT strftime('%Y-%m', Ordered), sum(Cases) FROM Delivery GROUP BY strftime('%Y-%m', Ordered);
-- Q: Which estate has no cellarmaster?
SELECT Estate FROM Estate WHERE Cellarmaster IS NULL;
-- Q: Best rated two wines of each taster: taster number, bottle number, points
SELECT TasterNo, BottleNo, Points FROM (SELECT TasterNo, BottleNo, Points, row_number() OVER (PARTITION BY TasterNo ORDER BY Points DESC) AS place FROM Rating) WHERE place <= 2;
