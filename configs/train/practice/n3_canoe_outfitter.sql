CREATE TABLE Stations (StationCode TEXT PRIMARY KEY, StationName TEXT, RiverKm INTEGER, Parking TEXT);
CREATE TABLE BoatTypes (TypeCode TEXT PRIMARY KEY, TypeName TEXT, Paddlers INTEGER, HalfDayRate REAL, FullDayRate REAL);
CREATE TABLE Boats (BoatNo INTEGER PRIMARY KEY, TypeCode TEXT REFERENCES BoatTypes(TypeCode), BoatName TEXT, Colour TEXT, BoughtYear INTEGER, HomeStation TEXT REFERENCES Stations(StationCode), Status TEXT);
CREATE TABLE Guides (GuideNo INTEGER PRIMARY KEY, GuideName TEXT, Languages TEXT, DayPay REAL, Certified DATE);
CREATE TABLE Groups_Booked (GroupNo INTEGER PRIMARY KEY, GroupName TEXT, Kind TEXT, Country TEXT, People INTEGER);
CREATE TABLE Trips (TripNo INTEGER PRIMARY KEY, GroupNo INTEGER REFERENCES Groups_Booked(GroupNo), FromStation TEXT REFERENCES Stations(StationCode), ToStation TEXT REFERENCES Stations(StationCode), GuideNo INTEGER REFERENCES Guides(GuideNo), TripDate DATE, BookedOn DATE, Hours REAL, TotalPaid REAL);
CREATE TABLE TripBoats (TripNo INTEGER REFERENCES Trips(TripNo), BoatNo INTEGER REFERENCES Boats(BoatNo), Damage TEXT, PRIMARY KEY (TripNo, BoatNo));
INSERT INTO Stations VALUES ('MIL','Mill Bridge',0,'Y'),('WEI','Weir Camp',12,'Y'),('CAS','Castle Bend',21,'N'),('LIM','Limes Landing',34,'Y'),('EST','Estuary Hut',47,'N');
INSERT INTO BoatTypes VALUES ('C2','touring canoe',2,28,45),('C3','family canoe',3,34,55),('K1','single kayak',1,18,30),('R8','raft',8,80,130),('SUP','paddle board',1,15,25);
INSERT INTO Boats VALUES (1,'C2','Otter','green',2017,'MIL','ok'),(2,'C2','Heron','red',2017,'MIL','ok'),(3,'C3','Big Carp','green',2019,'WEI','repair'),(4,'K1','Dart','yellow',2020,'WEI','ok'),(5,'K1','Minnow','blue',2020,'LIM','ok'),(6,'R8','Walrus','red',2015,'MIL','ok'),(7,'C3','Perch','blue',2022,'LIM','ok'),(8,'SUP','Leaf','yellow',2023,'CAS','ok');
INSERT INTO Guides VALUES (1,'Hanna Beck','German, English',110,'2012-05-01'),(2,'Rui Pinto','Portuguese, English',105,'2016-06-14'),(3,'Ola Krag','Danish, German',98,'2020-04-20'),(4,'Fergus Hay','English',90,NULL);
INSERT INTO Groups_Booked VALUES (1,'Class 7b','school','Germany',24),(2,'The Aldens','family','England',5),(3,'Riverbank Choir','club','Germany',14),(4,'Nord Insurance','company','Denmark',16),(5,'Silva Cousins','family','Portugal',6),(6,'Class 9a','school','Germany',21);
INSERT INTO Trips VALUES (1,1,'MIL','WEI',1,'2023-06-12','2023-02-20',4,640),(2,2,'WEI','CAS',NULL,'2023-07-08','2023-07-01',3,102),(3,3,'MIL','CAS',3,'2023-08-19','2023-05-15',7,420),(4,4,'CAS','LIM',2,'2023-09-09','2023-08-30',4.5,515),(5,5,'WEI','LIM',2,'2024-05-18','2024-04-02',7.5,180),(6,2,'LIM','EST',NULL,'2024-06-01','2024-05-29',5,130),(7,6,'MIL','WEI',1,'2024-06-10','2024-01-31',4,600),(8,4,'MIL','LIM',3,'2024-06-22','2024-06-03',9,780);
INSERT INTO TripBoats VALUES (1,1,NULL),(1,6,NULL),(1,2,'scratch'),(2,3,NULL),(2,4,NULL),(3,1,NULL),(3,2,NULL),(3,6,'leak'),(4,6,NULL),(5,3,'broken seat'),(5,4,NULL),(6,7,NULL),(7,6,NULL),(7,1,'scratch'),(8,6,NULL),(8,2,NULL);
-- Q: Find the number and name of the boats that are green or blue.
SELECT BoatNo, BoatName FROM Boats WHERE Colour = 'green' OR Colour = 'blue';
-- Q: What are the names and codes of the stations without parking?
SELECT StationName, StationCode FROM Stations WHERE Parking = 'N';
-- Q: List the type name of each boat type together with the number of boats of that type, most first.
SELECT t.TypeName, count(*) FROM BoatTypes AS t JOIN Boats AS b ON b.TypeCode = t.TypeCode GROUP BY t.TypeCode ORDER BY count(*) DESC;
-- Q: Which guides have led at least two trips? Give the guide's name and the number of trips.
SELECT g.GuideName, count(*) FROM Guides AS g JOIN Trips AS t ON t.GuideNo = g.GuideNo GROUP BY g.GuideNo HAVING count(*) >= 2;
-- Q: Show the trip number, the name of the starting station and the name of the end station for every trip.
SELECT t.TripNo, a.StationName, b.StationName FROM Trips AS t JOIN Stations AS a ON t.FromStation = a.StationCode JOIN Stations AS b ON t.ToStation = b.StationCode;
-- Q: What are the names of the boats that have never been on a trip?
SELECT BoatName FROM Boats WHERE BoatNo NOT IN (SELECT BoatNo FROM TripBoats);
-- Q: Which stations are used both as a start and as an end of trips? Give the codes.
SELECT FromStation FROM Trips INTERSECT SELECT ToStation FROM Trips;
-- Q: Find the names of the groups that paid more than the average trip on some trip, each once.
SELECT DISTINCT g.GroupName FROM Groups_Booked AS g JOIN Trips AS t ON t.GroupNo = g.GroupNo WHERE t.TotalPaid > (SELECT avg(TotalPaid) FROM Trips);
-- Q: What are the names of the guides who speak German and are paid more than 100 a day?
SELECT GuideName FROM Guides WHERE Languages LIKE '%German%' AND DayPay > 100;
-- Q: Show the codes of the stations that are not the end of any trip.
SELECT StationCode FROM Stations EXCEPT SELECT ToStation FROM Trips;
-- Q: Which boat has been on the most trips? Show its name and type name.
SELECT b.BoatName, t.TypeName FROM Boats AS b JOIN BoatTypes AS t ON b.TypeCode = t.TypeCode JOIN TripBoats AS x ON x.BoatNo = b.BoatNo GROUP BY b.BoatNo ORDER BY count(*) DESC LIMIT 1;
-- Q: What is the country whose groups paid the largest total?
SELECT g.Country FROM Groups_Booked AS g JOIN Trips AS t ON t.GroupNo = g.GroupNo GROUP BY g.Country ORDER BY sum(t.TotalPaid) DESC LIMIT 1;
-- Q: how many kilometres did trip 8 cover? (river km at the end minus at the start)
SELECT b.RiverKm - a.RiverKm FROM Trips AS t JOIN Stations AS a ON t.FromStation = a.StationCode JOIN Stations AS b ON t.ToStation = b.StationCode WHERE t.TripNo = 8;
-- Q: How many days ahead was every trip booked, longest first?
SELECT TripNo, julianday(TripDate) - julianday(BookedOn) FROM Trips ORDER BY julianday(TripDate) - julianday(BookedOn) DESC;
-- Q: percentage of trips that went without a guide
SELECT 100.0 * sum(CASE WHEN GuideNo IS NULL THEN 1 ELSE 0 END) / count(*) FROM Trips;
-- Q: What did each group pay per head on each trip, rounded to 2 decimals?
SELECT g.GroupName, round(t.TotalPaid / g.People, 2) FROM Trips AS t JOIN Groups_Booked AS g ON t.GroupNo = g.GroupNo;
-- Q: a full day instead of two half days saves how much, per boat type?
SELECT TypeName, 2 * HalfDayRate - FullDayRate FROM BoatTypes;
-- Q: Boats that came back damaged: boat, trip number and damage
SELECT b.BoatName, x.TripNo, x.Damage FROM TripBoats AS x JOIN Boats AS b ON x.BoatNo = b.BoatNo WHERE x.Damage IS NOT NULL;
-- Q: total paid in each year of trips
SELECT strftime('%Y', TripDate), sum(TotalPaid) FROM Trips GROUP BY strftime('%Y', TripDate);
-- Q: the longest trip (hours) for every group number
SELECT GroupNo, TripNo, Hours FROM (SELECT GroupNo, TripNo, Hours, row_number() OVER (PARTITION BY GroupNo ORDER BY Hours DESC) AS k FROM Trips) WHERE k = 1;
-- Q: Sort groups into small (up to 6 people), medium (up to 16) and large.
SELECT GroupName, CASE WHEN People <= 6 THEN 'small' WHEN People <= 16 THEN 'medium' ELSE 'large' END FROM Groups_Booked;
-- Q: Average number of boats taken per trip
SELECT avg(n) FROM (SELECT count(*) AS n FROM TripBoats GROUP BY TripNo);
-- Q: Is anyone among the guides uncertified? Names please.
SELECT GuideName FROM Guides WHERE Certified IS NULL;
-- Q: Which month sees the most trips?
SELECT strftime('%m', TripDate) FROM Trips GROUP BY strftime('%m', TripDate) ORDER BY count(*) DESC LIMIT 1;
