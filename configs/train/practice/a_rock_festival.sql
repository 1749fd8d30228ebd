CREATE TABLE Stages (StageName TEXT PRIMARY KEY, CapacityThousands REAL, Covered TEXT, SoundCrewLead TEXT);
CREATE TABLE Bands (BandNo INTEGER PRIMARY KEY, BandName TEXT, Country TEXT, Style TEXT, FoundedIn INTEGER, Fee REAL, RiderNotes TEXT);
CREATE TABLE Sets (SetNo INTEGER PRIMARY KEY, BandNo INTEGER REFERENCES Bands(BandNo), StageName TEXT REFERENCES Stages(StageName), PlayDate DATE, StartTime TEXT, Minutes INTEGER, Headliner INTEGER);
CREATE TABLE TicketSales (SaleNo INTEGER PRIMARY KEY, TicketType TEXT, SoldDate DATE, Quantity INTEGER, UnitPrice REAL, BuyerCountry TEXT);
CREATE TABLE Volunteers (VolunteerNo INTEGER PRIMARY KEY, FirstName TEXT, Surname TEXT, StageName TEXT REFERENCES Stages(StageName), Shifts INTEGER);
INSERT INTO Stages VALUES ('Thunder Field',22.5,'no','Gudrun Voss'),('Barn Stage',4,'yes','Pete Nolan'),('Lake Stage',9.5,'no','Ira Levy'),('Tiny Tent',0.8,'yes',NULL),('Night Dome',3,'yes','Pete Nolan');
INSERT INTO Bands VALUES (1,'Basalt','Iceland','metal',2006,48000,'no lilies'),(2,'Tin Parade','Ireland','folk rock',2012,15000,NULL),(3,'Hexagon Sun','Germany','psychedelic',2015,22000,'24 towels'),(4,'The Late Buses','England','punk',1999,31000,NULL),(5,'Amber Riot','England','punk',2018,9000,'oat milk'),(6,'Ulvetid','Norway','metal',2010,27000,NULL),(7,'Cosmo & the Nauts','Germany','electro',2020,7500,NULL);
INSERT INTO Sets VALUES (1,1,'Thunder Field','2024-07-12','22:00',90,1),(2,6,'Thunder Field','2024-07-12','20:00',70,0),(3,2,'Lake Stage','2024-07-12','18:30',50,0),(4,5,'Barn Stage','2024-07-13','17:00',40,0),(5,4,'Thunder Field','2024-07-13','21:30',85,1),(6,3,'Lake Stage','2024-07-13','23:00',75,1),(7,2,'Barn Stage','2024-07-14','16:00',45,0),(8,3,'Night Dome','2024-07-14','01:00',60,0),(9,6,'Barn Stage','2024-07-14','20:15',65,1);
INSERT INTO TicketSales VALUES (1,'weekend','2024-02-01',2500,189,'Germany'),(2,'weekend','2024-02-15',1200,189,'Denmark'),(3,'day','2024-04-10',900,79,'Germany'),(4,'camping','2024-04-12',1500,35,'Germany'),(5,'weekend','2024-05-20',800,209,'Norway'),(6,'day','2024-06-25',1700,85,'Germany'),(7,'vip','2024-06-30',120,399,NULL);
INSERT INTO Volunteers VALUES (1,'Anke','Thiel','Barn Stage',4),(2,'Josef','Blau','Thunder Field',6),(3,'Mina','Sorg','Thunder Field',3),(4,'Karl','Thiel','Lake Stage',5),(5,'Ella','Rahn',NULL,0),(6,'Nico','Weiss','Night Dome',2);
-- Q: Which stages have a roof (covered yes)?
SELECT StageName FROM Stages WHERE Covered = 'yes';
-- Q: How many punk bands play?
SELECT count(*) FROM Bands WHERE Style = 'punk';
-- Q: bands by fee, top three
SELECT BandName FROM Bands ORDER BY Fee DESC LIMIT 3;
-- Q: What kinds of tickets do we sell? Give distinct types.
SELECT DISTINCT TicketType FROM TicketSales;
-- Q: Which band is the oldest and when was it founded?
SELECT BandName, FoundedIn FROM Bands ORDER BY FoundedIn LIMIT 1;
-- Q: Who plays on Thunder Field, and at what time?
SELECT T1.BandName, T2.StartTime FROM Bands AS T1 JOIN Sets AS T2 ON T1.BandNo = T2.BandNo WHERE T2.StageName = 'Thunder Field';
-- Q: Total number of tickets per ticket type
SELECT TicketType, sum(Quantity) FROM TicketSales GROUP BY TicketType;
-- Q: Which stage has the most minutes of music?
SELECT StageName FROM Sets GROUP BY StageName ORDER BY sum(Minutes) DESC LIMIT 1;
-- Q: Bands with two sets, or even more
SELECT T1.BandName FROM Bands AS T1 JOIN Sets AS T2 ON T1.BandNo = T2.BandNo GROUP BY T1.BandNo HAVING count(*) >= 2;
-- Q: What do bands of each country cost on average?
SELECT Country, avg(Fee) FROM Bands GROUP BY Country;
-- Q: Which headliners come on after 22:30?
SELECT T1.BandName FROM Bands AS T1 JOIN Sets AS T2 ON T1.BandNo = T2.BandNo WHERE T2.Headliner = 1 AND T2.StartTime > '22:30';
-- Q: How many volunteers, and how many shifts in all, does each stage have?
SELECT StageName, count(*), sum(Shifts) FROM Volunteers WHERE StageName IS NOT NULL GROUP BY StageName;
-- Q: Which band was booked but given no set?
SELECT BandName FROM Bands WHERE BandNo NOT IN (SELECT BandNo FROM Sets);
-- Q: Which bands play at both the Barn Stage and the Lake Stage?
SELECT T1.BandName FROM Bands AS T1 JOIN Sets AS T2 ON T1.BandNo = T2.BandNo WHERE T2.StageName = 'Barn Stage' INTERSECT SELECT T1.BandName FROM Bands AS T1 JOIN Sets AS T2 ON T1.BandNo = T2.BandNo WHERE T2.StageName = 'Lake Stage';
-- Q: Who leads the sound crew where Amber Riot performs?
SELECT T3.SoundCrewLead FROM Bands AS T1 JOIN Sets AS T2 ON T1.BandNo = T2.BandNo JOIN Stages AS T3 ON T2.StageName = T3.StageName WHERE T1.BandName = 'Amber Riot';
-- Q: Stages without any volunteer
SELECT StageName FROM Stages AS T1 WHERE NOT EXISTS (SELECT 1 FROM Volunteers AS T2 WHERE T2.StageName = T1.StageName);
-- Q: Income per month from tickets, quantity times unit price
SELECT strftime('%Y-%m', SoldDate), sum(Quantity * UnitPrice) FROM TicketSales GROUP BY strftime('%Y-%m', SoldDate);
-- Q: What percentage of the tickets was bought in Germany?
SELECT 100.0 * sum(CASE WHEN BuyerCountry = 'Germany' THEN Quantity ELSE 0 END) / sum(Quantity) FROM TicketSales;
-- Q: Name and fee above or below average: the difference between each band's fee and the average fee
SELECT BandName, Fee - (SELECT avg(Fee) FROM Bands) FROM Bands;
-- Q: How many bands sent no rider notes?
SELECT count(*) FROM Bands WHERE RiderNotes IS NULL;
