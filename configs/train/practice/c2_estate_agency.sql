CREATE TABLE RefPropertyType (TypeCode TEXT PRIMARY KEY, TypeName TEXT);
CREATE TABLE Office (OfficeId INTEGER PRIMARY KEY, OfficeName TEXT, City TEXT, OpenedYear INTEGER);
CREATE TABLE Negotiator (NegId INTEGER PRIMARY KEY, NegName TEXT, OfficeId INTEGER REFERENCES Office(OfficeId), CommissionRate REAL, HiredOn DATE);
CREATE TABLE Property (PropId INTEGER PRIMARY KEY, AddressLine TEXT, City TEXT, TypeCode TEXT REFERENCES RefPropertyType(TypeCode), Bedrooms INTEGER, Bathrooms INTEGER, PlotM2 INTEGER, EnergyClass TEXT, ListedOn DATE, AskingPrice INTEGER, NegId INTEGER REFERENCES Negotiator(NegId));
CREATE TABLE Buyer (BuyerId INTEGER PRIMARY KEY, BuyerName TEXT, MaxPrice INTEGER, Mobile TEXT);
CREATE TABLE Viewing (ViewingId INTEGER PRIMARY KEY, PropId INTEGER REFERENCES Property(PropId), BuyerId INTEGER REFERENCES Buyer(BuyerId), ViewedOn DATE, Rating INTEGER);
CREATE TABLE Offer (OfferId INTEGER PRIMARY KEY, PropId INTEGER REFERENCES Property(PropId), BuyerId INTEGER REFERENCES Buyer(BuyerId), OfferedOn DATE, Price INTEGER, Accepted TEXT);
INSERT INTO RefPropertyType VALUES ('DET','detached house'),('TER','terraced house'),('APT','apartment'),('BUN','bungalow'),('LND','building land');
INSERT INTO Office VALUES (1,'Harbourside','Fenwick',1988),(2,'Old Town','Fenwick',2006),(3,'Lakes','Ambury',2014);
INSERT INTO Negotiator VALUES (1,'Gemma Stott',1,1.5,'2010-04-01'),(2,'Phil Akers',1,1.25,'2016-09-05'),(3,'Dagny Moe',2,1.75,'2019-02-11'),(4,'Omar Said',3,1.4,'2021-06-21'),(5,'Tia Burke',NULL,1,'2023-01-09');
INSERT INTO Property VALUES (1,'5 Gull Street','Fenwick','TER',3,1,120,'D','2022-01-10',265000,1),(2,'Flat 9, The Maltings','Fenwick','APT',2,2,NULL,'B','2022-02-01',310000,1),(3,'Heron Lodge','Ambury','DET',5,3,1900,'C','2022-02-20',780000,4),(4,'18 Chapel Row','Fenwick','TER',2,1,95,'E','2022-03-05',219000,3),(5,'Fell View','Ambury','BUN',3,2,640,'D','2022-04-14',398000,4),(6,'2 Quay Court','Fenwick','APT',1,1,NULL,NULL,'2022-05-30',184000,2),(7,'Plot 4, Mill Fields','Ambury','LND',NULL,NULL,820,NULL,'2022-06-08',150000,3);
INSERT INTO Buyer VALUES (1,'Nadia Lowe',280000,'0770 1'),(2,'The Petersens',800000,'0770 2'),(3,'Craig Duff',225000,NULL),(4,'Mei Tan',400000,'0770 4'),(5,'Arlo Finch',190000,'0770 5'),(6,'Rita Cole',320000,'0770 6');
INSERT INTO Viewing VALUES (1,1,1,'2022-01-20',4),(2,2,1,'2022-02-11',3),(3,3,2,'2022-03-02',5),(4,4,3,'2022-03-19',4),(5,1,3,'2022-03-21',2),(6,5,4,'2022-04-29',5),(7,2,4,'2022-05-03',4),(8,6,5,'2022-06-10',NULL),(9,5,2,'2022-06-12',2);
INSERT INTO Offer VALUES (1,1,1,'2022-01-25',255000,'N'),(2,1,1,'2022-02-02',262000,'Y'),(3,3,2,'2022-03-10',755000,'Y'),(4,4,3,'2022-03-28',210000,'N'),(5,5,4,'2022-05-06',390000,'Y'),(6,2,4,'2022-05-20',300000,'N'),(7,6,5,'2022-06-20',180000,'N');
-- Q: How many bedrooms has Heron Lodge?
SELECT Bedrooms FROM Property WHERE AddressLine = 'Heron Lodge';
-- Q: Which properties in Ambury are on our books, dearest first?
SELECT AddressLine FROM Property WHERE City = 'Ambury' ORDER BY AskingPrice DESC;
-- Q: who can pay at least 300000?
SELECT BuyerName FROM Buyer WHERE MaxPrice >= 300000;
-- Q: When was the Lakes office opened?
SELECT OpenedYear FROM Office WHERE OfficeName = 'Lakes';
-- Q: How many offers were turned down?
SELECT count(*) FROM Offer WHERE Accepted = 'N';
-- Q: number of listings and average asking price by type of property
SELECT t.TypeName, count(*), avg(p.AskingPrice) FROM RefPropertyType AS t JOIN Property AS p ON p.TypeCode = t.TypeCode GROUP BY t.TypeCode;
-- Q: Which negotiator is in charge of 18 Chapel Row?
SELECT n.NegName FROM Property AS p JOIN Negotiator AS n ON p.NegId = n.NegId WHERE p.AddressLine = '18 Chapel Row';
-- Q: Which apartment has been shown to buyers most often?
SELECT p.AddressLine FROM Property AS p JOIN Viewing AS v ON v.PropId = p.PropId JOIN RefPropertyType AS t ON p.TypeCode = t.TypeCode WHERE t.TypeName = 'apartment' GROUP BY p.PropId ORDER BY count(*) DESC LIMIT 1;
-- Q: Buyers with two viewings or more
SELECT b.BuyerName FROM Buyer AS b JOIN Viewing AS v ON v.BuyerId = b.BuyerId GROUP BY b.BuyerId HAVING count(*) >= 2;
-- Q: Addresses asking between 180000 and 270000 in energy class D or E
SELECT AddressLine FROM Property WHERE AskingPrice BETWEEN 180000 AND 270000 AND EnergyClass IN ('D', 'E');
-- Q: What was the highest offer for 5 Gull Street?
SELECT max(o.Price) FROM Offer AS o JOIN Property AS p ON o.PropId = p.PropId WHERE p.AddressLine = '5 Gull Street';
-- Q: staff of the offices in Fenwick, with their commission rates
SELECT n.NegName, n.CommissionRate FROM Negotiator AS n JOIN Office AS o ON n.OfficeId = o.OfficeId WHERE o.City = 'Fenwick';
-- Q: Which office lists the greatest value of property?
SELECT o.OfficeName FROM Office AS o JOIN Negotiator AS n ON n.OfficeId = o.OfficeId JOIN Property AS p ON p.NegId = n.NegId GROUP BY o.OfficeId ORDER BY sum(p.AskingPrice) DESC LIMIT 1;
-- Q: Which homes has nobody viewed?
SELECT AddressLine FROM Property WHERE PropId NOT IN (SELECT PropId FROM Viewing);
-- Q: Who viewed both 5 Gull Street and 18 Chapel Row?
SELECT b.BuyerName FROM Buyer AS b JOIN Viewing AS v ON v.BuyerId = b.BuyerId JOIN Property AS p ON v.PropId = p.PropId WHERE p.AddressLine = '5 Gull Street' INTERSECT SELECT b.BuyerName FROM Buyer AS b JOIN Viewing AS v ON v.BuyerId = b.BuyerId JOIN Property AS p ON v.PropId = p.PropId WHERE p.AddressLine = '18 Chapel Row';
-- Q: Negotiators without a single listing
SELECT NegName FROM Negotiator EXCEPT SELECT n.NegName FROM Negotiator AS n JOIN Property AS p ON p.NegId = n.NegId;
-- Q: Properties priced over the average asking price
SELECT AddressLine, AskingPrice FROM Property WHERE AskingPrice > (SELECT avg(AskingPrice) FROM Property);
-- Q: Which buyers had an offer accepted, and what did they pay?
SELECT b.BuyerName, o.Price FROM Offer AS o JOIN Buyer AS b ON o.BuyerId = b.BuyerId WHERE o.Accepted = 'Y';
-- Q: buyers who have never made an offer
SELECT BuyerName FROM Buyer WHERE NOT EXISTS (SELECT * FROM Offer WHERE Offer.BuyerId = Buyer.BuyerId);
-- Q: By how much did each offer fall short of the asking price? Offer id and difference.
SELECT o.OfferId, p.AskingPrice - o.Price FROM Offer AS o JOIN Property AS p ON o.PropId = p.PropId;
-- Q: How many days after listing was each accepted offer made? Address and days.
SELECT p.AddressLine, julianday(o.OfferedOn) - julianday(p.ListedOn) FROM Offer AS o JOIN Property AS p ON o.PropId = p.PropId WHERE o.Accepted = 'Y';
-- Q: viewings by month
SELECT strftime('%Y-%m', ViewedOn), count(*) FROM Viewing GROUP BY strftime('%Y-%m', ViewedOn);
-- Q: Which properties have no energy class?
SELECT AddressLine FROM Property WHERE EnergyClass IS NULL;
-- Q: Sort the properties into budget (below 250000) and upmarket: address and class.
SELECT AddressLine, CASE WHEN AskingPrice < 250000 THEN 'budget' ELSE 'upmarket' END FROM Property;
