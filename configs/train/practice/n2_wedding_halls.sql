CREATE TABLE Venues (VenueId INTEGER PRIMARY KEY, VenueName TEXT, Region TEXT, Capacity INTEGER, DayRate REAL, Outdoor INTEGER);
CREATE TABLE Planners (PlannerId INTEGER PRIMARY KEY, FullName TEXT, Phone TEXT, StartedOn DATE, CommissionPct REAL);
CREATE TABLE Couples (CoupleId INTEGER PRIMARY KEY, PartnerA TEXT, PartnerB TEXT, HomeTown TEXT, Budget REAL);
CREATE TABLE Weddings (WeddingId INTEGER PRIMARY KEY, CoupleId INTEGER REFERENCES Couples(CoupleId), VenueId INTEGER REFERENCES Venues(VenueId), PlannerId INTEGER REFERENCES Planners(PlannerId), BookedOn DATE, WeddingDate DATE, Guests INTEGER, Theme TEXT, Status TEXT);
CREATE TABLE Suppliers (SupplierId INTEGER PRIMARY KEY, TradeName TEXT, Trade TEXT, Town TEXT, Stars REAL);
CREATE TABLE WeddingSuppliers (WeddingId INTEGER REFERENCES Weddings(WeddingId), SupplierId INTEGER REFERENCES Suppliers(SupplierId), AgreedFee REAL, DepositPaid TEXT, PRIMARY KEY (WeddingId, SupplierId));
CREATE TABLE Payments (PaymentId INTEGER PRIMARY KEY, WeddingId INTEGER REFERENCES Weddings(WeddingId), PaidOn DATE, Amount REAL, Method TEXT);
INSERT INTO Venues VALUES (1,'Orchard Barn','Somerset',140,3200,1),(2,'Castle Brae','Perthshire',220,7800,0),(3,'The Boathouse','Cornwall',90,2600,1),(4,'Grand Pavilion','Somerset',400,9100,0),(5,'Glass Garden','Surrey',110,4100,1);
INSERT INTO Planners VALUES (1,'Tamsin Hale','0700-1','2012-03-01',12),(2,'Oscar Bly','0700-2','2018-10-15',10),(3,'Devi Menon','0700-3','2021-06-01',9.5),(4,'Clive Dunn',NULL,'2023-09-01',8);
INSERT INTO Couples VALUES (1,'Alice Reed','Ben Shaw','Bath',28000),(2,'Fiona Muir','Lars Dahl','Perth',52000),(3,'Kim Tran','Sara Lopes','Truro',17500),(4,'Ruth Adler','Noah Finch','Guildford',36000),(5,'Hana Ito','Will Crane','Bath',NULL),(6,'Jess Ford','Omar Aziz','Taunton',41000);
INSERT INTO Weddings VALUES (1,1,1,1,'2022-09-04','2023-06-17',120,'rustic','done'),(2,2,2,2,'2022-05-20','2023-08-05',200,'tartan','done'),(3,3,3,1,'2023-02-11','2023-09-23',65,'seaside','done'),(4,4,5,3,'2023-01-30','2024-05-04',100,'botanical','booked'),(5,5,1,2,'2023-10-12','2024-06-22',85,'rustic','cancelled'),(6,6,4,1,'2023-07-07','2024-08-31',310,'gatsby','booked');
INSERT INTO Suppliers VALUES (1,'Sugar and Lace','cake','Bath',4.7),(2,'Highland Reel','band','Perth',4.9),(3,'Snap Happy','photography','Bristol',4.2),(4,'Fern and Fig','flowers','Guildford',4.5),(5,'Brass Monkeys','band','Taunton',3.8),(6,'Light Years','photography','Truro',4.8),(7,'Hog on the Hill','catering','Taunton',4.4);
INSERT INTO WeddingSuppliers VALUES (1,1,650,'Y'),(1,3,1400,'Y'),(1,7,3900,'Y'),(2,2,2200,'Y'),(2,6,1900,'Y'),(3,6,1500,'Y'),(3,1,480,'N'),(4,4,1750,'Y'),(4,3,1600,'N'),(6,5,1300,'Y'),(6,7,8200,'N'),(6,1,1100,'N');
INSERT INTO Payments VALUES (1,1,'2022-09-10',1000,'card'),(2,1,'2023-05-30',9800,'transfer'),(3,2,'2022-06-01',5000,'transfer'),(4,2,'2023-07-20',21000,'transfer'),(5,3,'2023-02-15',800,'card'),(6,3,'2023-09-01',5900,'cheque'),(7,4,'2023-02-05',2500,'card'),(8,6,'2023-07-15',4000,'transfer');
-- Q: Which venues are outdoors?
SELECT VenueName FROM Venues WHERE Outdoor = 1;
-- Q: What does it cost per day to hire Castle Brae?
SELECT DayRate FROM Venues WHERE VenueName = 'Castle Brae';
-- Q: How many weddings were cancelled?
SELECT count(*) FROM Weddings WHERE Status = 'cancelled';
-- Q: bands we work with and their stars
SELECT TradeName, Stars FROM Suppliers WHERE Trade = 'band';
-- Q: Show both partners of every couple from Bath.
SELECT PartnerA, PartnerB FROM Couples WHERE HomeTown = 'Bath';
-- Q: weddings handled per planner, busiest first
SELECT p.FullName, count(*) FROM Planners AS p JOIN Weddings AS w ON w.PlannerId = p.PlannerId GROUP BY p.PlannerId ORDER BY count(*) DESC;
-- Q: Where did Fiona Muir get married?
SELECT v.VenueName FROM Venues AS v JOIN Weddings AS w ON w.VenueId = v.VenueId JOIN Couples AS c ON w.CoupleId = c.CoupleId WHERE c.PartnerA = 'Fiona Muir';
-- Q: How much has each wedding (by id) paid so far and in how many payments?
SELECT WeddingId, sum(Amount), count(*) FROM Payments GROUP BY WeddingId;
-- Q: Trades with more than one supplier
SELECT Trade FROM Suppliers GROUP BY Trade HAVING count(*) > 1;
-- Q: Venues for at least 100 people that cost less than 5000 a day
SELECT VenueName FROM Venues WHERE Capacity >= 100 AND DayRate < 5000;
-- Q: Which theme comes up most?
SELECT Theme FROM Weddings GROUP BY Theme ORDER BY count(*) DESC LIMIT 1;
-- Q: List suppliers hired for the gatsby wedding together with the fee agreed.
SELECT s.TradeName, x.AgreedFee FROM Suppliers AS s JOIN WeddingSuppliers AS x ON x.SupplierId = s.SupplierId JOIN Weddings AS w ON x.WeddingId = w.WeddingId WHERE w.Theme = 'gatsby';
-- Q: Average party size and largest party in each region
SELECT v.Region, avg(w.Guests), max(w.Guests) FROM Venues AS v JOIN Weddings AS w ON w.VenueId = v.VenueId GROUP BY v.Region;
-- Q: Planners without a single wedding
SELECT FullName FROM Planners WHERE PlannerId NOT IN (SELECT PlannerId FROM Weddings);
-- Q: Which supplier earned the most in agreed fees overall?
SELECT s.TradeName FROM Suppliers AS s JOIN WeddingSuppliers AS x ON x.SupplierId = s.SupplierId GROUP BY s.SupplierId ORDER BY sum(x.AgreedFee) DESC LIMIT 1;
-- Q: Which weddings filled more than the mean guest count? Theme and date.
SELECT Theme, WeddingDate FROM Weddings WHERE Guests > (SELECT avg(Guests) FROM Weddings);
-- Q: Towns that are home to a couple and to a supplier alike
SELECT HomeTown FROM Couples INTERSECT SELECT Town FROM Suppliers;
-- Q: First partners of couples whose wedding has not received any payment
SELECT PartnerA FROM Couples EXCEPT SELECT c.PartnerA FROM Couples AS c JOIN Weddings AS w ON w.CoupleId = c.CoupleId JOIN Payments AS p ON p.WeddingId = w.WeddingId;
-- Q: Which suppliers did Tamsin Hale's weddings use? Each once.
SELECT DISTINCT s.TradeName FROM Suppliers AS s JOIN WeddingSuppliers AS x ON x.SupplierId = s.SupplierId JOIN Weddings AS w ON x.WeddingId = w.WeddingId JOIN Planners AS p ON w.PlannerId = p.PlannerId WHERE p.FullName = 'Tamsin Hale';
-- Q: How many days lie between booking and wedding for each wedding id?
SELECT WeddingId, julianday(WeddingDate) - julianday(BookedOn) FROM Weddings;
-- Q: couples with no budget stated (both names)
SELECT PartnerA, PartnerB FROM Couples WHERE Budget IS NULL;
-- Q: What fraction of hired suppliers have had their deposit paid?
SELECT CAST(sum(CASE WHEN DepositPaid = 'Y' THEN 1 ELSE 0 END) AS REAL) / count(*) FROM WeddingSuppliers;
-- Q: Payments received per year
SELECT strftime('%Y', PaidOn), sum(Amount) FROM Payments GROUP BY strftime('%Y', PaidOn);
-- Q: Best-starred supplier of each trade
SELECT Trade, TradeName FROM (SELECT Trade, TradeName, row_number() OVER (PARTITION BY Trade ORDER BY Stars DESC) AS place FROM Suppliers) WHERE place = 1;
