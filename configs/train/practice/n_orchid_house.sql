CREATE TABLE GreenHouse (HouseCode TEXT PRIMARY KEY, HouseTitle TEXT, MinTempC INTEGER, HumidityPct INTEGER);
CREATE TABLE Orchid (OrchidID INTEGER PRIMARY KEY, Genus TEXT, Epithet TEXT, NativeTo TEXT, Epiphyte TEXT, HouseCode TEXT REFERENCES GreenHouse(HouseCode), AcquiredOn DATE, PricePaid REAL);
CREATE TABLE Flowering (FloweringID INTEGER PRIMARY KEY, OrchidID INTEGER REFERENCES Orchid(OrchidID), FirstBloom DATE, LastBloom DATE, SpikeCount INTEGER, Scented TEXT);
CREATE TABLE Volunteer (VolunteerID INTEGER PRIMARY KEY, GivenName TEXT, Surname TEXT, HoursPerWeek INTEGER);
CREATE TABLE Watering (WateringID INTEGER PRIMARY KEY, OrchidID INTEGER REFERENCES Orchid(OrchidID), VolunteerID INTEGER REFERENCES Volunteer(VolunteerID), WateredOn DATE, Millilitres INTEGER, Fed TEXT);
INSERT INTO GreenHouse VALUES ('COOL','Cloud Forest',8,80),('WARM','Lowland Jungle',18,90),('INT','Middle House',13,70),('DRY','Rockery',5,40);
INSERT INTO Orchid VALUES (1,'Masdevallia','veitchiana','Peru','N','COOL','2016-05-12',24.0),(2,'Vanda','coerulea','Thailand','Y','WARM','2018-02-20',65.0),(3,'Cattleya','labiata','Brazil','Y','INT','2015-10-01',48.5),(4,'Phalaenopsis','schilleriana','Philippines','Y','WARM','2020-11-30',32.0),(5,'Dracula','simia','Ecuador','Y','COOL','2019-08-08',54.0),(6,'Cattleya','dowiana','Costa Rica','Y','INT','2021-03-14',NULL),(7,'Vanilla','planifolia','Mexico','N','WARM','2014-07-07',15.0);
INSERT INTO Flowering VALUES (1,1,'2022-04-02','2022-05-10',5,'N'),(2,2,'2022-09-14','2022-10-20',2,'N'),(3,3,'2022-10-05','2022-10-24',3,'Y'),(4,4,'2023-01-11','2023-04-02',4,'Y'),(5,1,'2023-03-29','2023-05-04',7,'N'),(6,5,'2023-06-17','2023-06-30',1,'Y'),(7,3,'2023-10-11',NULL,4,'Y'),(8,2,'2023-09-30','2023-11-03',3,'N');
INSERT INTO Volunteer VALUES (1,'Edith','Penrose',6),(2,'Marcus','Bell',4),(3,'Aiko','Tanaka',8),(4,'Gordon','Pyke',2),(5,'Lucia','Ferri',5);
INSERT INTO Watering VALUES (1,1,1,'2023-11-01',150,'N'),(2,2,3,'2023-11-01',400,'Y'),(3,3,3,'2023-11-02',250,'N'),(4,4,2,'2023-11-03',300,'Y'),(5,1,3,'2023-11-05',140,'Y'),(6,5,1,'2023-11-06',120,'N'),(7,2,2,'2023-11-07',420,'N'),(8,6,5,'2023-11-08',200,'N'),(9,4,3,'2023-11-09',310,'N');
-- Q: Which orchids come from Brazil? Genus and epithet please.
SELECT Genus, Epithet FROM Orchid WHERE NativeTo = 'Brazil';
-- Q: How many orchids are epiphytes?
SELECT count(*) FROM Orchid WHERE Epiphyte = 'Y';
-- Q: Name the most humid greenhouse.
SELECT HouseTitle FROM GreenHouse ORDER BY HumidityPct DESC LIMIT 1;
-- Q: full names of the volunteers who give at least 5 hours a week
SELECT GivenName, Surname FROM Volunteer WHERE HoursPerWeek >= 5;
-- Q: How many distinct genera are in the collection?
SELECT count(DISTINCT Genus) FROM Orchid;
-- Q: Count the orchids housed under each greenhouse title.
SELECT GreenHouse.HouseTitle, count(*) FROM GreenHouse JOIN Orchid ON GreenHouse.HouseCode = Orchid.HouseCode GROUP BY GreenHouse.HouseCode;
-- Q: When does the epithet simia bloom first?
SELECT Flowering.FirstBloom FROM Flowering JOIN Orchid ON Flowering.OrchidID = Orchid.OrchidID WHERE Orchid.Epithet = 'simia';
-- Q: Which volunteer waters most often? Give the surname.
SELECT Volunteer.Surname FROM Volunteer JOIN Watering ON Volunteer.VolunteerID = Watering.VolunteerID GROUP BY Volunteer.VolunteerID ORDER BY count(*) DESC LIMIT 1;
-- Q: Water used per orchid epithet, thirstiest first
SELECT Orchid.Epithet, sum(Watering.Millilitres) FROM Orchid JOIN Watering ON Orchid.OrchidID = Watering.OrchidID GROUP BY Orchid.OrchidID ORDER BY sum(Watering.Millilitres) DESC;
-- Q: Which epithets have flowered more than once?
SELECT Orchid.Epithet FROM Orchid JOIN Flowering ON Orchid.OrchidID = Flowering.OrchidID GROUP BY Orchid.OrchidID HAVING count(*) > 1;
-- Q: What did we pay on average for the orchids of each genus?
SELECT Genus, avg(PricePaid) FROM Orchid GROUP BY Genus;
-- Q: Give the 3 most expensive orchids by epithet and price.
SELECT Epithet, PricePaid FROM Orchid ORDER BY PricePaid DESC LIMIT 3;
-- Q: Which orchids have never flowered? List their epithets.
SELECT Epithet FROM Orchid WHERE OrchidID NOT IN (SELECT OrchidID FROM Flowering);
-- Q: Surnames of volunteers who have watered in the Lowland Jungle, no duplicates
SELECT DISTINCT Volunteer.Surname FROM Volunteer JOIN Watering ON Volunteer.VolunteerID = Watering.VolunteerID JOIN Orchid ON Watering.OrchidID = Orchid.OrchidID JOIN GreenHouse ON Orchid.HouseCode = GreenHouse.HouseCode WHERE GreenHouse.HouseTitle = 'Lowland Jungle';
-- Q: Which epithets were watered by both Edith and Aiko?
SELECT Orchid.Epithet FROM Orchid JOIN Watering ON Orchid.OrchidID = Watering.OrchidID JOIN Volunteer ON Watering.VolunteerID = Volunteer.VolunteerID WHERE Volunteer.GivenName = 'Edith' INTERSECT SELECT Orchid.Epithet FROM Orchid JOIN Watering ON Orchid.OrchidID = Watering.OrchidID JOIN Volunteer ON Watering.VolunteerID = Volunteer.VolunteerID WHERE Volunteer.GivenName = 'Aiko';
-- Q: Which greenhouse has no orchids in it?
SELECT HouseTitle FROM GreenHouse WHERE NOT EXISTS (SELECT 1 FROM Orchid WHERE Orchid.HouseCode = GreenHouse.HouseCode);
-- Q: How long, in days, did each finished flowering last? Show the epithet with it.
SELECT Orchid.Epithet, julianday(Flowering.LastBloom) - julianday(Flowering.FirstBloom) FROM Flowering JOIN Orchid ON Flowering.OrchidID = Orchid.OrchidID WHERE Flowering.LastBloom IS NOT NULL;
-- Q: What percentage of flowerings were scented?
SELECT 100.0 * sum(CASE WHEN Scented = 'Y' THEN 1 ELSE 0 END) / count(*) FROM Flowering;
-- Q: Which orchid has no price recorded? Genus, epithet.
SELECT Genus, Epithet FROM Orchid WHERE PricePaid IS NULL;
-- Q: flowerings begun per year
SELECT strftime('%Y', FirstBloom), count(*) FROM Flowering GROUP BY strftime('%Y', FirstBloom);
