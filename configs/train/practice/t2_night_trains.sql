CREATE TABLE Operators (OperatorID INTEGER PRIMARY KEY, Name TEXT, Headquarters TEXT, StateOwned TEXT, Employees INTEGER);
CREATE TABLE Stations (StationID INTEGER PRIMARY KEY, Name TEXT, City TEXT, Country TEXT, Platforms INTEGER, OpenedYear INTEGER, RidersMillions REAL, Traffic TEXT);
CREATE TABLE Trains (TrainID INTEGER PRIMARY KEY, TrainNumber TEXT, Name TEXT, OperatorID INTEGER REFERENCES Operators(OperatorID), FromStationID INTEGER REFERENCES Stations(StationID), ToStationID INTEGER REFERENCES Stations(StationID), DepartureTime TEXT, ArrivalTime TEXT, DistanceKm INTEGER, Service TEXT);
CREATE TABLE Carriages (CarriageID INTEGER PRIMARY KEY, TrainID INTEGER REFERENCES Trains(TrainID), ClassCode TEXT REFERENCES Carriage_Classes(ClassCode), Berths INTEGER, BuiltYear INTEGER);
CREATE TABLE Carriage_Classes (ClassCode TEXT PRIMARY KEY, Description TEXT, BasePrice REAL);
CREATE TABLE Bookings (BookingID INTEGER PRIMARY KEY, CarriageID INTEGER REFERENCES Carriages(CarriageID), Passenger TEXT, TravelDate DATE, BookedOn DATE, PricePaid REAL, Cancelled TEXT);
INSERT INTO Operators VALUES (1,'MoonRail','Vienna','T',4200),(2,'Nachtlinie','Hamburg','F',380),(3,'Sleeper Iberia','Madrid','T',1900),(4,'Baltic Couchette','Riga','F',150);
INSERT INTO Stations VALUES (1,'Westbahnhof','Vienna','Austria',11,1858,15.2,'Long distance and regional'),(2,'Altona','Hamburg','Germany',8,1898,36.5,'Long distance'),(3,'Termini Nord','Rome','Italy',29,1863,150.0,'Long distance and regional'),(4,'Chamartin Alta','Madrid','Spain',21,1967,31.0,'Long distance and regional'),(5,'Santa Ana','Lisbon','Portugal',7,1865,NULL,'Long distance'),(6,'Centrala','Riga','Latvia',12,1861,17.8,'Regional'),(7,'Südkreuz','Berlin','Germany',10,2006,38.0,'Regional');
INSERT INTO Trains VALUES (1,'NT 101','Danube Dream',1,1,3,'19:40','09:15',1130,'Daily'),(2,'NT 102','Alster Star',2,2,1,'20:10','08:40',1090,'Daily'),(3,'NT 201','Lusitano',3,4,5,'21:50','07:30',690,'Weekend'),(4,'NT 301','Amber Night',4,7,6,'18:25','11:05',1300,'Weekend'),(5,'NT 103','Tiber',1,3,1,'20:05','08:50',1130,'Daily'),(6,'NT 110','Spree',1,1,7,'22:10','07:05',780,'Daily');
INSERT INTO Carriage_Classes VALUES ('SL','Sleeper',119.0),('CO','Couchette',69.0),('SE','Seat',29.5),('DX','Deluxe suite',240.0);
INSERT INTO Carriages VALUES (1,1,'SL',30,1998),(2,1,'CO',54,1992),(3,1,'SE',66,1988),(4,2,'SL',36,2004),(5,2,'CO',60,2001),(6,3,'SL',28,2010),(7,4,'CO',54,1985),(8,5,'SE',66,1990),(9,6,'SL',36,2021),(10,6,'CO',54,2021);
INSERT INTO Bookings VALUES (1,1,'Hanna Weiss','2024-05-03','2024-03-20',129.0,'F'),(2,2,'Paolo Sarti','2024-05-03','2024-04-30',75.0,'F'),(3,4,'Jens Thom','2024-05-10','2024-04-01',119.0,'T'),(4,4,'Hanna Weiss','2024-06-01','2024-05-11',135.0,'F'),(5,6,'Rosa Vidal','2024-06-07','2024-06-02',110.0,'F'),(6,7,'Janis Ozols','2024-06-14','2024-02-14',62.0,'F'),(7,9,'Mira Klein','2024-06-20','2024-06-18',149.0,'T'),(8,5,'Jens Thom','2024-07-02','2024-06-25',69.0,'F'),(9,8,'Paolo Sarti','2024-07-09','2024-07-01',29.5,'F');
-- Q: How many stations have over 10 platforms?
SELECT count(*) FROM Stations WHERE Platforms > 10;
-- Q: List the names and numbers of all trains that only run on weekends.
SELECT Name, TrainNumber FROM Trains WHERE Service = 'Weekend';
-- Q: When was the station Altona opened?
SELECT OpenedYear FROM Stations WHERE Name = 'Altona';
-- Q: What different sorts of traffic do the stations handle?
SELECT DISTINCT Traffic FROM Stations;
-- Q: what does the dearest class of carriage cost
SELECT max(BasePrice) FROM Carriage_Classes;
-- Q: Who runs the Lusitano?
SELECT T2.Name FROM Trains AS T1 JOIN Operators AS T2 ON T1.OperatorID = T2.OperatorID WHERE T1.Name = 'Lusitano';
-- Q: For each country, how many stations are there and how many platforms in total?
SELECT Country, count(*), sum(Platforms) FROM Stations GROUP BY Country;
-- Q: Number of trains per operator, the biggest operator first
SELECT T2.Name, count(*) FROM Trains AS T1 JOIN Operators AS T2 ON T1.OperatorID = T2.OperatorID GROUP BY T2.OperatorID ORDER BY count(*) DESC;
-- Q: Which trains start in Vienna?
SELECT T1.Name FROM Trains AS T1 JOIN Stations AS T2 ON T1.FromStationID = T2.StationID WHERE T2.City = 'Vienna';
-- Q: At what time do trains bound for Vienna arrive?
SELECT T1.ArrivalTime FROM Trains AS T1 JOIN Stations AS T2 ON T1.ToStationID = T2.StationID WHERE T2.City = 'Vienna';
-- Q: What is the total number of berths on each train?
SELECT T1.Name, sum(T2.Berths) FROM Trains AS T1 JOIN Carriages AS T2 ON T1.TrainID = T2.TrainID GROUP BY T1.TrainID;
-- Q: Which countries have at least two stations?
SELECT Country FROM Stations GROUP BY Country HAVING count(*) >= 2;
-- Q: Find passengers who paid between 60 and 120 and did not cancel.
SELECT Passenger FROM Bookings WHERE PricePaid BETWEEN 60 AND 120 AND Cancelled = 'F';
-- Q: What are the names of the stations where no train begins its journey?
SELECT Name FROM Stations WHERE StationID NOT IN (SELECT FromStationID FROM Trains);
-- Q: Which stations are both a starting point and a final stop?
SELECT T1.Name FROM Stations AS T1 JOIN Trains AS T2 ON T1.StationID = T2.FromStationID INTERSECT SELECT T1.Name FROM Stations AS T1 JOIN Trains AS T2 ON T1.StationID = T2.ToStationID;
-- Q: Descriptions of carriage classes that no carriage has
SELECT Description FROM Carriage_Classes WHERE ClassCode NOT IN (SELECT ClassCode FROM Carriages);
-- Q: Which trains cover a longer distance than the average one?
SELECT Name FROM Trains WHERE DistanceKm > (SELECT avg(DistanceKm) FROM Trains);
-- Q: Which operator earned the most from bookings?
SELECT T4.Name FROM Bookings AS T1 JOIN Carriages AS T2 ON T1.CarriageID = T2.CarriageID JOIN Trains AS T3 ON T2.TrainID = T3.TrainID JOIN Operators AS T4 ON T3.OperatorID = T4.OperatorID GROUP BY T4.OperatorID ORDER BY sum(T1.PricePaid) DESC LIMIT 1;
-- Q: Numbers of trains with a carriage of class SL but none of class CO
SELECT T1.TrainNumber FROM Trains AS T1 JOIN Carriages AS T2 ON T1.TrainID = T2.TrainID WHERE T2.ClassCode = 'SL' EXCEPT SELECT T1.TrainNumber FROM Trains AS T1 JOIN Carriages AS T2 ON T1.TrainID = T2.TrainID WHERE T2.ClassCode = 'CO';
-- Q: How much money came in for each month of travel?
SELECT strftime('%Y-%m', TravelDate), sum(PricePaid) FROM Bookings GROUP BY strftime('%Y-%m', TravelDate);
-- Q: How many days ahead did each passenger book?
SELECT Passenger, julianday(TravelDate) - julianday(BookedOn) FROM Bookings;
-- Q: percentage of bookings that were cancelled
SELECT 100.0 * sum(CASE WHEN Cancelled = 'T' THEN 1 ELSE 0 END) / count(*) FROM Bookings;
-- Q: Which station has an unknown number of riders?
SELECT Name FROM Stations WHERE RidersMillions IS NULL;
-- Q: For each class description, the newest build year among its carriages
SELECT T2.Description, max(T1.BuiltYear) FROM Carriages AS T1 JOIN Carriage_Classes AS T2 ON T1.ClassCode = T2.ClassCode GROUP BY T2.ClassCode;
