CREATE TABLE Loft (LoftNo INTEGER PRIMARY KEY, Fancier TEXT, Town TEXT, Birds INTEGER);
CREATE TABLE Place (PlaceCode TEXT PRIMARY KEY, PlaceName TEXT, Country TEXT);
CREATE TABLE Pigeon (RingNo TEXT PRIMARY KEY, LoftNo INTEGER REFERENCES Loft(LoftNo), Colour TEXT, Sex TEXT, HatchedYear INTEGER, SireRing TEXT REFERENCES Pigeon(RingNo), DamRing TEXT REFERENCES Pigeon(RingNo));
CREATE TABLE Race (RaceNo INTEGER PRIMARY KEY, FromPlace TEXT REFERENCES Place(PlaceCode), ToPlace TEXT REFERENCES Place(PlaceCode), RaceDate DATE, DistanceKm INTEGER, PrizeMoney INTEGER, Wind TEXT);
CREATE TABLE Result (RaceNo INTEGER REFERENCES Race(RaceNo), RingNo TEXT REFERENCES Pigeon(RingNo), FinishRank INTEGER, Minutes INTEGER, Speed REAL);
INSERT INTO Loft VALUES (1,'Stan Ogley','Barnsley',64),(2,'Brigitte Maes','Kortrijk',110),(3,'Luuk de Wit','Breda',82),(4,'Connie Hodge','Barnsley',30),(5,'Wim Claes','Kortrijk',48);
INSERT INTO Place VALUES ('BAR','Barnsley','England'),('KOR','Kortrijk','Belgium'),('BRE','Breda','Netherlands'),('ORL','Orléans','France'),('BGS','Bourges','France'),('PAU','Pau','France');
INSERT INTO Pigeon VALUES ('GB-14-01',1,'blue bar','M',2014,NULL,NULL),('GB-15-07',1,'chequer','F',2015,NULL,NULL),('GB-18-22',1,'blue bar','M',2018,'GB-14-01','GB-15-07'),('BE-17-90',2,'red','F',2017,NULL,NULL),('BE-19-31',2,'chequer','M',2019,NULL,'BE-17-90'),('NL-18-55',3,'white','F',2018,NULL,NULL),('NL-20-12',3,'blue bar','M',2020,NULL,'NL-18-55'),('GB-20-41',4,'chequer','F',2020,'GB-14-01',NULL),('BE-20-77',2,'blue bar','F',2020,'BE-19-31','BE-17-90');
INSERT INTO Race VALUES (1,'ORL','KOR','2021-05-22',360,800,'tail'),(2,'BGS','KOR','2021-06-12',450,1200,'head'),(3,'ORL','BRE','2021-07-03',470,1000,'cross'),(4,'PAU','BRE','2022-06-25',985,5000,'head'),(5,'BGS','BAR','2022-07-16',780,NULL,'tail'),(6,'ORL','KOR','2022-08-06',360,900,'tail');
INSERT INTO Result VALUES (1,'BE-19-31',1,262,1374.0),(1,'BE-20-77',2,270,1333.3),(2,'BE-19-31',2,401,1122.2),(2,'BE-17-90',5,430,1046.5),(3,'NL-20-12',1,371,1266.8),(3,'NL-18-55',4,395,1189.9),(4,'NL-20-12',3,940,1047.9),(4,'BE-19-31',1,925,1064.9),(5,'GB-18-22',1,588,1326.5),(5,'GB-20-41',2,601,1297.8),(6,'BE-20-77',1,255,1411.8);
-- Q: Which fanciers live in Kortrijk?
SELECT Fancier FROM Loft WHERE Town = 'Kortrijk';
-- Q: ring numbers of hen birds (sex F) hatched since 2018
SELECT RingNo FROM Pigeon WHERE Sex = 'F' AND HatchedYear >= 2018;
-- Q: What is the longest race distance flown?
SELECT max(DistanceKm) FROM Race;
-- Q: How many places are in France?
SELECT count(*) FROM Place WHERE Country = 'France';
-- Q: List the colours of our pigeons, each colour one time.
SELECT DISTINCT Colour FROM Pigeon;
-- Q: How many races started at each place? Place name and number.
SELECT Place.PlaceName, count(*) FROM Place JOIN Race ON Place.PlaceCode = Race.FromPlace GROUP BY Place.PlaceCode;
-- Q: For each race number, show where it started and where it ended.
SELECT Race.RaceNo, a.PlaceName, b.PlaceName FROM Race JOIN Place AS a ON Race.FromPlace = a.PlaceCode JOIN Place AS b ON Race.ToPlace = b.PlaceCode;
-- Q: Which pigeon has won the most races, i.e. has rank 1 most often?
SELECT RingNo FROM Result WHERE FinishRank = 1 GROUP BY RingNo ORDER BY count(*) DESC LIMIT 1;
-- Q: Pigeons per fancier, fewest first
SELECT Loft.Fancier, count(*) FROM Loft JOIN Pigeon ON Loft.LoftNo = Pigeon.LoftNo GROUP BY Loft.LoftNo ORDER BY count(*);
-- Q: What was the fastest speed in every race that had a tail wind? Race number and speed.
SELECT Race.RaceNo, max(Result.Speed) FROM Race JOIN Result ON Race.RaceNo = Result.RaceNo WHERE Race.Wind = 'tail' GROUP BY Race.RaceNo;
-- Q: Which winds blew in more than 1 race, and how long were those races on average?
SELECT Wind, avg(DistanceKm) FROM Race GROUP BY Wind HAVING count(*) > 1;
-- Q: Who owns the winner of race 4?
SELECT Loft.Fancier FROM Loft JOIN Pigeon ON Loft.LoftNo = Pigeon.LoftNo JOIN Result ON Pigeon.RingNo = Result.RingNo WHERE Result.RaceNo = 4 AND Result.FinishRank = 1;
-- Q: Which pigeons have never raced?
SELECT RingNo FROM Pigeon WHERE RingNo NOT IN (SELECT RingNo FROM Result);
-- Q: Which fancier has no pigeon in the register?
SELECT Fancier FROM Loft WHERE NOT EXISTS (SELECT 1 FROM Pigeon WHERE Pigeon.LoftNo = Loft.LoftNo);
-- Q: Ring numbers that flew both race 1 and race 6
SELECT RingNo FROM Result WHERE RaceNo = 1 INTERSECT SELECT RingNo FROM Result WHERE RaceNo = 6;
-- Q: Which races were longer than average? Numbers and distances.
SELECT RaceNo, DistanceKm FROM Race WHERE DistanceKm > (SELECT avg(DistanceKm) FROM Race);
-- Q: prize money paid out per year
SELECT strftime('%Y', RaceDate), sum(PrizeMoney) FROM Race GROUP BY strftime('%Y', RaceDate);
-- Q: For which race was no prize money fixed?
SELECT RaceNo FROM Race WHERE PrizeMoney IS NULL;
-- Q: Running total of prize money by race date
SELECT RaceDate, sum(PrizeMoney) OVER (ORDER BY RaceDate) FROM Race;
-- Q: Show each pigeon's ring number with the colour of its sire.
SELECT p.RingNo, s.Colour FROM Pigeon AS p JOIN Pigeon AS s ON p.SireRing = s.RingNo;
