CREATE TABLE NationalPark (ParkId INTEGER PRIMARY KEY, ParkName TEXT, State TEXT, Founded INTEGER, AreaKm2 REAL, EntryFee REAL);
CREATE TABLE Trail (TrailId INTEGER PRIMARY KEY, ParkId INTEGER REFERENCES NationalPark(ParkId), TrailName TEXT, LengthKm REAL, ClimbM INTEGER, Grade TEXT, DogsAllowed TEXT);
CREATE TABLE Ranger (RangerId INTEGER PRIMARY KEY, RangerName TEXT, ParkId INTEGER REFERENCES NationalPark(ParkId), RankTitle TEXT, ReportsTo INTEGER REFERENCES Ranger(RangerId), HiredOn DATE);
CREATE TABLE Campsite (SiteId INTEGER PRIMARY KEY, ParkId INTEGER REFERENCES NationalPark(ParkId), SiteName TEXT, Pitches INTEGER, NightlyRate REAL, HasWater TEXT);
CREATE TABLE Incident (IncidentId INTEGER PRIMARY KEY, TrailId INTEGER REFERENCES Trail(TrailId), RangerId INTEGER REFERENCES Ranger(RangerId), HappenedOn DATE, Kind TEXT, Injured INTEGER);
INSERT INTO NationalPark VALUES (1,'Redstone Canyon','Utah',1929,310.5,30),(2,'Misty Fjells','Washington',1938,1420.0,25),(3,'Cypress Deep','Florida',1974,880.2,15),(4,'Sawback Range','Montana',1951,2035.8,35),(5,'Juniper Flats','Utah',1988,142.0,NULL);
INSERT INTO Trail VALUES (1,1,'Hoodoo Loop',8.2,310,'moderate','N'),(2,1,'Rimwalk',14.5,480,'hard','N'),(3,2,'Fern Gully',3.6,60,'easy','Y'),(4,2,'Goat Stairs',11.9,1240,'hard','N'),(5,3,'Boardwalk',2.1,3,'easy','Y'),(6,4,'Bear Lake',9.4,420,'moderate','Y'),(7,4,'Sawtooth Traverse',27.3,2150,'hard','N'),(8,3,'Heron Slough',6.0,5,'easy','N');
INSERT INTO Ranger VALUES (1,'Clay Benson',1,'chief',NULL,'2001-05-01'),(2,'Dana Whitehorse',1,'senior',1,'2010-04-12'),(3,'Ingrid Sather',2,'chief',NULL,'1999-06-20'),(4,'Leo Park',2,'seasonal',3,'2022-05-15'),(5,'Mercedes Cruz',3,'senior',1,'2014-03-03'),(6,'Hank Dufresne',4,'chief',NULL,'2006-09-09'),(7,'Wren Ames',4,'seasonal',6,'2023-06-01');
INSERT INTO Campsite VALUES (1,1,'Sandstone Bench',24,22.0,'Y'),(2,2,'Riverbend',60,28.0,'Y'),(3,2,'Alder Hollow',12,14.0,'N'),(4,4,'Bear Lake North',35,26.0,'Y'),(5,4,'High Col',6,8.0,'N'),(6,5,'Flats Corner',18,10.0,'N');
INSERT INTO Incident VALUES (1,2,2,'2022-07-14','heat stroke',1),(2,4,3,'2022-08-02','fall',2),(3,7,6,'2022-08-19','fall',1),(4,6,7,'2023-06-30','bear encounter',0),(5,1,2,'2023-07-08','lost hiker',0),(6,7,6,'2023-07-21','lightning',3),(7,4,4,'2023-08-11','lost hiker',0),(8,5,5,'2023-12-05','alligator',0);
-- Q: Which parks are in Utah?
SELECT ParkName FROM NationalPark WHERE State = 'Utah';
-- Q: Name the longest trail.
SELECT TrailName FROM Trail ORDER BY LengthKm DESC LIMIT 1;
-- Q: How many trails may you walk with a dog?
SELECT count(*) FROM Trail WHERE DogsAllowed = 'Y';
-- Q: campsite names and nightly rates, cheapest first
SELECT SiteName, NightlyRate FROM Campsite ORDER BY NightlyRate;
-- Q: average climb of the hard trails
SELECT avg(ClimbM) FROM Trail WHERE Grade = 'hard';
-- Q: total kilometres of trail in each park
SELECT NationalPark.ParkName, sum(Trail.LengthKm) FROM NationalPark JOIN Trail ON NationalPark.ParkId = Trail.ParkId GROUP BY NationalPark.ParkId;
-- Q: Which rangers report to Clay Benson?
SELECT r.RangerName FROM Ranger AS r JOIN Ranger AS b ON r.ReportsTo = b.RangerId WHERE b.RangerName = 'Clay Benson';
-- Q: On which trail have the most people been injured?
SELECT Trail.TrailName FROM Trail JOIN Incident ON Trail.TrailId = Incident.TrailId GROUP BY Trail.TrailId ORDER BY sum(Incident.Injured) DESC LIMIT 1;
-- Q: How many trails are there of every grade, and how long are they on average?
SELECT Grade, count(*), avg(LengthKm) FROM Trail GROUP BY Grade;
-- Q: Parks with over 30 pitches in all
SELECT NationalPark.ParkName FROM NationalPark JOIN Campsite ON NationalPark.ParkId = Campsite.ParkId GROUP BY NationalPark.ParkId HAVING sum(Campsite.Pitches) > 30;
-- Q: Which easy trails are in Cypress Deep?
SELECT Trail.TrailName FROM Trail JOIN NationalPark ON Trail.ParkId = NationalPark.ParkId WHERE Trail.Grade = 'easy' AND NationalPark.ParkName = 'Cypress Deep';
-- Q: Which trails have been free of incidents?
SELECT TrailName FROM Trail WHERE TrailId NOT IN (SELECT TrailId FROM Incident);
-- Q: Which states have both a park founded before 1940 and one founded after 1980?
SELECT State FROM NationalPark WHERE Founded < 1940 INTERSECT SELECT State FROM NationalPark WHERE Founded > 1980;
-- Q: Parks without any trail, please.
SELECT ParkName FROM NationalPark WHERE NOT EXISTS (SELECT 1 FROM Trail WHERE Trail.ParkId = NationalPark.ParkId);
-- Q: Which ranger handled the lightning incident, and in which park did it happen?
SELECT Ranger.RangerName, NationalPark.ParkName FROM Incident JOIN Ranger ON Incident.RangerId = Ranger.RangerId JOIN Trail ON Incident.TrailId = Trail.TrailId JOIN NationalPark ON Trail.ParkId = NationalPark.ParkId WHERE Incident.Kind = 'lightning';
-- Q: Which campsites charge more than the average rate?
SELECT SiteName FROM Campsite WHERE NightlyRate > (SELECT avg(NightlyRate) FROM Campsite);
-- Q: incidents per year
SELECT strftime('%Y', HappenedOn), count(*) FROM Incident GROUP BY strftime('%Y', HappenedOn);
-- Q: What percent of incidents hurt nobody?
SELECT 100.0 * sum(CASE WHEN Injured = 0 THEN 1 ELSE 0 END) / count(*) FROM Incident;
-- Q: Longest trail in each park: park id, trail, length
SELECT ParkId, TrailName, LengthKm FROM (SELECT ParkId, TrailName, LengthKm, row_number() OVER (PARTITION BY ParkId ORDER BY LengthKm DESC) AS place FROM Trail) WHERE place <= 1;
