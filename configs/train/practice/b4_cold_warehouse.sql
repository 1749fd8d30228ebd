CREATE TABLE Client (ClientCode TEXT PRIMARY KEY, ClientName TEXT, City TEXT, ContactName TEXT, SignedOn DATE);
CREATE TABLE Chamber (ChamberNo INTEGER PRIMARY KEY, ChamberName TEXT, TargetTemp INTEGER, Slots INTEGER, Floor INTEGER);
CREATE TABLE Product (ProductId INTEGER PRIMARY KEY, ProductName TEXT, ClientCode TEXT REFERENCES Client(ClientCode), Category TEXT, MaxTemp INTEGER, CasesPerPallet INTEGER);
CREATE TABLE Pallet (PalletId TEXT PRIMARY KEY, ProductId INTEGER REFERENCES Product(ProductId), ChamberNo INTEGER REFERENCES Chamber(ChamberNo), ReceivedOn DATE, BestBefore DATE, GrossKg REAL, DispatchedOn DATE);
CREATE TABLE Operator (OperatorId INTEGER PRIMARY KEY, OperatorName TEXT, Shift TEXT, LicenceYear INTEGER, City TEXT);
CREATE TABLE PalletMove (MoveId INTEGER PRIMARY KEY, PalletId TEXT REFERENCES Pallet(PalletId), FromChamber INTEGER REFERENCES Chamber(ChamberNo), ToChamber INTEGER REFERENCES Chamber(ChamberNo), OperatorId INTEGER REFERENCES Operator(OperatorId), MovedOn DATE, Minutes INTEGER);
INSERT INTO Client VALUES ('ARC','Arctic Pride','Grimsby','Lena Foss','2017-05-02'),('GEL','Gelato Vero','Luton','Marco Viti','2019-03-18'),('PEA','Pea & Pod','Boston','Sid Nunn','2015-10-01'),('BUT','Butcher Block','Luton','Ann Cleaver','2021-01-11'),('PIE','Pie Parade','Derby',NULL,'2023-08-14');
INSERT INTO Chamber VALUES (1,'Alpha',-25,120,0),(2,'Bravo',-22,200,0),(3,'Chiller East',2,80,0),(4,'Chiller West',4,60,1),(5,'Blast Room',-35,12,1);
INSERT INTO Product VALUES (10,'Cod Fillets','ARC','fish',-20,64),(11,'Prawn Rings','ARC','fish',-20,90),(12,'Pistachio Tubs','GEL','ice cream',-22,110),(13,'Lemon Sorbet','GEL','ice cream',-22,120),(14,'Garden Peas','PEA','vegetables',-18,72),(15,'Beef Mince','BUT','meat',3,48),(16,'Lamb Racks','BUT','meat',-18,40),(17,'Spinach Cubes','PEA','vegetables',-18,80);
INSERT INTO Pallet VALUES ('P001',10,1,'2024-01-04','2025-01-01',712,NULL),('P002',10,2,'2024-01-04','2025-01-01',705,'2024-02-12'),('P003',12,2,'2024-01-17','2025-07-01',498,NULL),('P004',14,2,'2024-01-22','2026-01-01',640,NULL),('P005',15,3,'2024-02-01','2024-02-15',560,'2024-02-09'),('P006',16,1,'2024-02-05','2024-11-30',523,NULL),('P007',13,1,'2024-02-20','2025-08-15',515,'2024-03-20'),('P008',14,1,'2024-03-02','2026-02-01',655,NULL),('P009',15,4,'2024-03-06','2024-03-19',548,NULL),('P010',11,2,'2024-03-11','2025-03-01',688,NULL);
INSERT INTO Operator VALUES (1,'Jez Holloway','early',2009,'Luton'),(2,'Amina Farah','late',2016,'Luton'),(3,'Pawel Zych','night',2012,'Derby'),(4,'Chris Odell','early',2020,'Bedford'),(5,'Tess Rowe','night',2022,'Bedford');
INSERT INTO PalletMove VALUES (1,'P001',5,1,1,'2024-01-05',9),(2,'P002',5,2,1,'2024-01-05',12),(3,'P003',1,2,2,'2024-01-18',7),(4,'P006',3,1,3,'2024-02-06',15),(5,'P005',4,3,2,'2024-02-03',6),(6,'P007',2,1,3,'2024-02-27',11),(7,'P008',2,1,1,'2024-03-04',8),(8,'P009',3,4,4,'2024-03-08',14),(9,'P003',2,1,2,'2024-03-12',10),(10,'P003',1,2,1,'2024-03-14',5);
-- Q: What are the names of the chambers kept colder than -20 degrees?
SELECT ChamberName FROM Chamber WHERE TargetTemp < -20;
-- Q: Find the products stored for a client in Luton. Give product and category.
SELECT p.ProductName, p.Category FROM Product AS p JOIN Client AS c ON p.ClientCode = c.ClientCode WHERE c.City = 'Luton';
-- Q: Which pallets of Garden Peas do we hold? Ids and weights, please.
SELECT a.PalletId, a.GrossKg FROM Pallet AS a JOIN Product AS p ON a.ProductId = p.ProductId WHERE p.ProductName = 'Garden Peas';
-- Q: How many pallets are in Bravo?
SELECT count(*) FROM Pallet AS a JOIN Chamber AS c ON a.ChamberNo = c.ChamberNo WHERE c.ChamberName = 'Bravo';
-- Q: What are the id and gross weight of the pallets that are lighter than the average pallet?
SELECT PalletId, GrossKg FROM Pallet WHERE GrossKg < (SELECT avg(GrossKg) FROM Pallet);
-- Q: Show the names of operators who drove at least two moves and the number of moves, most first.
SELECT o.OperatorName, count(*) FROM Operator AS o JOIN PalletMove AS m ON m.OperatorId = o.OperatorId GROUP BY o.OperatorId HAVING count(*) >= 2 ORDER BY count(*) DESC;
-- Q: Which moves ended in Alpha? List move id and pallet.
SELECT m.MoveId, m.PalletId FROM PalletMove AS m JOIN Chamber AS c ON m.ToChamber = c.ChamberNo WHERE c.ChamberName = 'Alpha';
-- Q: From which chamber were pallets taken most often? Its name.
SELECT c.ChamberName FROM Chamber AS c JOIN PalletMove AS m ON m.FromChamber = c.ChamberNo GROUP BY c.ChamberNo ORDER BY count(*) DESC LIMIT 1;
-- Q: List the ids of pallets that were never moved.
SELECT PalletId FROM Pallet WHERE PalletId NOT IN (SELECT PalletId FROM PalletMove);
-- Q: Which pallets were moved by both Amina Farah and Jez Holloway?
SELECT m.PalletId FROM PalletMove AS m JOIN Operator AS o ON m.OperatorId = o.OperatorId WHERE o.OperatorName = 'Amina Farah' INTERSECT SELECT m.PalletId FROM PalletMove AS m JOIN Operator AS o ON m.OperatorId = o.OperatorId WHERE o.OperatorName = 'Jez Holloway';
-- Q: Which cities have a client or an operator?
SELECT City FROM Client UNION SELECT City FROM Operator;
-- Q: Find all cities with a client except those where an operator lives.
SELECT City FROM Client EXCEPT SELECT City FROM Operator;
-- Q: Give the smallest, largest and average number of cases per pallet for fish and meat products.
SELECT min(CasesPerPallet), max(CasesPerPallet), avg(CasesPerPallet) FROM Product WHERE Category = 'fish' OR Category = 'meat';
-- Q: Code and contact of the clients whose name starts with P
SELECT ClientCode, ContactName FROM Client WHERE ClientName LIKE 'P%';
-- Q: two heaviest pallets in each chamber number
SELECT ChamberNo, PalletId FROM (SELECT ChamberNo, PalletId, row_number() OVER (PARTITION BY ChamberNo ORDER BY GrossKg DESC) AS place FROM Pallet) WHERE place <= 2;
-- Q: Longest move of every operator: name, move id and minutes.
SELECT OperatorName, MoveId, Minutes FROM (SELECT o.OperatorName, m.MoveId, m.Minutes, row_number() OVER (PARTITION BY o.OperatorId ORDER BY m.Minutes DESC) AS place FROM PalletMove AS m JOIN Operator AS o ON m.OperatorId = o.OperatorId) WHERE place = 1;
-- Q: What share of the pallets has been dispatched, as a fraction of one?
SELECT CAST(sum(CASE WHEN DispatchedOn IS NOT NULL THEN 1 ELSE 0 END) AS REAL) / count(*) FROM Pallet;
-- Q: How much of our total slots is in each chamber, in percent?
SELECT ChamberName, 100.0 * Slots / (SELECT sum(Slots) FROM Chamber) FROM Chamber;
-- Q: Call a chamber 'deep freeze' below -30, 'freezer' below 0, otherwise 'chiller'; name and label.
SELECT ChamberName, CASE WHEN TargetTemp < -30 THEN 'deep freeze' WHEN TargetTemp < 0 THEN 'freezer' ELSE 'chiller' END FROM Chamber;
-- Q: operators on the early shift and on the night shift, two numbers
SELECT sum(CASE WHEN Shift = 'early' THEN 1 ELSE 0 END), sum(CASE WHEN Shift = 'night' THEN 1 ELSE 0 END) FROM Operator;
-- Q: Which client has nothing listed as a product?
SELECT ClientName FROM Client WHERE NOT EXISTS (SELECT 1 FROM Product WHERE Product.ClientCode = Client.ClientCode);
-- Q: products without a single pallet
SELECT p.ProductName FROM Product AS p LEFT JOIN Pallet AS a ON a.ProductId = p.ProductId WHERE a.PalletId IS NULL;
-- Q: How many days does each pallet have from being received to its best before date?
SELECT PalletId, julianday(BestBefore) - julianday(ReceivedOn) FROM Pallet;
-- Q: pallets received in March 2024
SELECT PalletId FROM Pallet WHERE strftime('%Y-%m', ReceivedOn) = '2024-03';
-- Q: gross weight per case for each pallet, 1 decimal
SELECT a.PalletId, round(a.GrossKg / p.CasesPerPallet, 1) FROM Pallet AS a JOIN Product AS p ON a.ProductId = p.ProductId;
-- Q: running total of kilos received, by date of arrival and pallet
SELECT PalletId, ReceivedOn, sum(GrossKg) OVER (ORDER BY ReceivedOn, PalletId) FROM Pallet;
