CREATE TABLE Harbour (HarbourID INTEGER PRIMARY KEY, HarbourName TEXT, Island TEXT, Berths INTEGER, HasFuel INTEGER);
CREATE TABLE Vessel (VesselID INTEGER PRIMARY KEY, VesselName TEXT, Kind TEXT, YearBuilt INTEGER, MaxPassengers INTEGER, CarSpaces INTEGER, HomeHarbourID INTEGER REFERENCES Harbour(HarbourID));
CREATE TABLE Crossing (CrossingID INTEGER PRIMARY KEY, FromHarbourID INTEGER REFERENCES Harbour(HarbourID), ToHarbourID INTEGER REFERENCES Harbour(HarbourID), Minutes INTEGER, AdultFare REAL);
CREATE TABLE Sailing (SailingID INTEGER PRIMARY KEY, CrossingID INTEGER REFERENCES Crossing(CrossingID), VesselID INTEGER REFERENCES Vessel(VesselID), SailDate DATE, DepartTime TEXT, PassengersAboard INTEGER, CarsAboard INTEGER, Cancelled INTEGER);
INSERT INTO Harbour VALUES (1,'Port Askel','Mainland',8,1),(2,'Runavik Pier','Runa',3,1),(3,'Little Holm','Holm',1,0),(4,'Sandsound','Runa',2,0),(5,'Vesterby','Vester',4,1),(6,'Gull Rock','Skerra',1,0);
INSERT INTO Vessel VALUES (1,'Sea Lavender','car ferry',1996,320,64,1),(2,'Kittiwake','catamaran',2012,180,0,1),(3,'Star of Runa','car ferry',2004,250,48,2),(4,'Petrel','launch',1987,40,NULL,5),(5,'Northern Lass','car ferry',2019,410,90,1),(6,'Dunlin','launch',2001,36,NULL,2);
INSERT INTO Crossing VALUES (1,1,2,75,14.5),(2,1,5,110,19.0),(3,2,3,25,5.5),(4,5,3,40,7.25),(5,1,4,65,13.0),(6,2,5,55,9.5);
INSERT INTO Sailing VALUES (1,1,1,'2023-06-01','08:00',212,40,0),(2,1,5,'2023-06-01','14:30',388,81,0),(3,2,2,'2023-06-02','09:15',150,0,0),(4,3,6,'2023-06-02','10:00',22,0,0),(5,2,5,'2023-07-10','09:15',301,77,0),(6,1,1,'2023-07-11','08:00',NULL,NULL,1),(7,5,3,'2023-07-14','12:20',198,33,0),(8,3,6,'2023-08-02','10:00',31,0,0),(9,6,3,'2023-08-05','16:45',120,19,0),(10,2,1,'2023-08-09','09:15',NULL,NULL,1);
-- Q: How many vessels does the company operate?
SELECT count(*) FROM Vessel;
-- Q: Show names and passenger limits of all car ferries.
SELECT VesselName, MaxPassengers FROM Vessel WHERE Kind = 'car ferry';
-- Q: Which harbours lie on Runa?
SELECT HarbourName FROM Harbour WHERE Island = 'Runa';
-- Q: What is the dearest adult fare?
SELECT max(AdultFare) FROM Crossing;
-- Q: List the vessels starting with the most recently built.
SELECT VesselName FROM Vessel ORDER BY YearBuilt DESC;
-- Q: For each kind of vessel, how many are there and how many passengers can they take on average?
SELECT Kind, count(*), avg(MaxPassengers) FROM Vessel GROUP BY Kind;
-- Q: Where is the Petrel based? Give the harbour name.
SELECT Harbour.HarbourName FROM Vessel JOIN Harbour ON Vessel.HomeHarbourID = Harbour.HarbourID WHERE Vessel.VesselName = 'Petrel';
-- Q: number of sailings made by each vessel, by vessel name, busiest on top
SELECT Vessel.VesselName, count(*) FROM Vessel JOIN Sailing ON Vessel.VesselID = Sailing.VesselID GROUP BY Vessel.VesselID ORDER BY count(*) DESC;
-- Q: Which islands have more than one harbour?
SELECT Island FROM Harbour GROUP BY Island HAVING count(*) > 1;
-- Q: Which crossings that start at Port Askel take over 70 minutes? Show the id and duration.
SELECT Crossing.CrossingID, Crossing.Minutes FROM Crossing JOIN Harbour ON Crossing.FromHarbourID = Harbour.HarbourID WHERE Harbour.HarbourName = 'Port Askel' AND Crossing.Minutes > 70;
-- Q: Which harbour receives the most crossings?
SELECT Harbour.HarbourName FROM Harbour JOIN Crossing ON Harbour.HarbourID = Crossing.ToHarbourID GROUP BY Harbour.HarbourID ORDER BY count(*) DESC LIMIT 1;
-- Q: How many people in total sailed aboard the Northern Lass?
SELECT sum(Sailing.PassengersAboard) FROM Sailing JOIN Vessel ON Sailing.VesselID = Vessel.VesselID WHERE Vessel.VesselName = 'Northern Lass';
-- Q: Which vessels have not made a single sailing?
SELECT VesselName FROM Vessel WHERE VesselID NOT IN (SELECT VesselID FROM Sailing);
-- Q: What harbours are neither the start nor the end of any crossing?
SELECT HarbourName FROM Harbour WHERE HarbourID NOT IN (SELECT FromHarbourID FROM Crossing) AND HarbourID NOT IN (SELECT ToHarbourID FROM Crossing);
-- Q: List every crossing's departure harbour, arrival harbour and adult fare.
SELECT a.HarbourName, b.HarbourName, c.AdultFare FROM Crossing AS c JOIN Harbour AS a ON c.FromHarbourID = a.HarbourID JOIN Harbour AS b ON c.ToHarbourID = b.HarbourID;
-- Q: Which vessels carry fewer passengers than the average car ferry?
SELECT VesselName FROM Vessel WHERE MaxPassengers < (SELECT avg(MaxPassengers) FROM Vessel WHERE Kind = 'car ferry');
-- Q: What percentage of the sailings were cancelled?
SELECT 100.0 * sum(Cancelled) / count(*) FROM Sailing;
-- Q: cars carried month by month
SELECT strftime('%Y-%m', SailDate), sum(CarsAboard) FROM Sailing GROUP BY strftime('%Y-%m', SailDate);
-- Q: Which vessels have no car space figure recorded?
SELECT VesselName FROM Vessel WHERE CarSpaces IS NULL;
-- Q: What would each sailing have earned if everyone aboard paid the adult fare? Show the sailing id and the amount.
SELECT Sailing.SailingID, Sailing.PassengersAboard * Crossing.AdultFare FROM Sailing JOIN Crossing ON Sailing.CrossingID = Crossing.CrossingID;
