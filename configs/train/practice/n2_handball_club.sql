CREATE TABLE Clubs (ClubCode TEXT PRIMARY KEY, ClubName TEXT, Town TEXT, Arena TEXT, ArenaCapacity INTEGER, Founded INTEGER, President TEXT);
CREATE TABLE Squad (PlayerNo INTEGER PRIMARY KEY, ClubCode TEXT REFERENCES Clubs(ClubCode), LastName TEXT, FirstName TEXT, Position TEXT, HeightCm INTEGER, WeightKg INTEGER, BirthDate DATE, Nationality TEXT, ShirtNumber INTEGER);
CREATE TABLE Fixture (FixtureId INTEGER PRIMARY KEY, Matchday INTEGER, PlayedOn DATE, HomeClub TEXT REFERENCES Clubs(ClubCode), AwayClub TEXT REFERENCES Clubs(ClubCode), HomeGoals INTEGER, AwayGoals INTEGER, Attendance INTEGER);
CREATE TABLE ScoreSheet (FixtureId INTEGER REFERENCES Fixture(FixtureId), PlayerNo INTEGER REFERENCES Squad(PlayerNo), Goals INTEGER, Assists INTEGER, Saves INTEGER, Suspensions INTEGER, PRIMARY KEY (FixtureId, PlayerNo));
CREATE TABLE Trainer (TrainerId INTEGER PRIMARY KEY, Name TEXT, ClubCode TEXT REFERENCES Clubs(ClubCode), Role TEXT, ContractUntil DATE);
INSERT INTO Clubs VALUES ('HCK','HC Kronberg','Kronberg','Sporthalle Nord',2400,1949,'Ulla Reich'),('TVS','TV Seeheim','Seeheim','Seehalle',1500,1921,'Dirk Mann'),('SGA','SG Altmark','Stendal','Altmark Arena',5200,1993,'Ralf Busch'),('FWH','FW Hellweg','Soest','Hellweg Dome',3300,1965,NULL),('BSV','BSV Linden','Linden','Lindenhalle',900,1958,'Eva Krug');
INSERT INTO Squad VALUES (1,'HCK','Brandt','Jonas','goalkeeper',196,94,'1993-04-02','Germany',1),(2,'HCK','Larsen','Mads','left back',192,91,'1997-11-18','Denmark',10),(3,'HCK','Kosic','Ante','pivot',188,104,'1990-06-25','Croatia',22),(4,'TVS','Weiss','Timo','right wing',178,75,'2001-02-14','Germany',17),(5,'TVS','Nagy','Bence','goalkeeper',199,101,'1989-09-09','Hungary',12),(6,'SGA','Ekberg','Lucas','centre back',186,84,'1995-12-30','Sweden',8),(7,'SGA','Dietz','Paul','left wing',181,79,'1999-07-07','Germany',3),(8,'SGA','Olsen','Rasmus','pivot',194,108,'1996-03-21','Denmark',44),(9,'FWH','Horn','Kai','right back',190,89,'2000-10-11','Germany',10),(10,'FWH','Petit','Loic','left back',193,92,'1994-05-16','France',19);
INSERT INTO Fixture VALUES (1,1,'2023-09-02','HCK','TVS',31,27,1900),(2,1,'2023-09-03','SGA','FWH',29,29,4100),(3,2,'2023-09-16','TVS','SGA',24,33,1320),(4,2,'2023-09-17','FWH','HCK',28,30,2750),(5,3,'2023-10-07','HCK','SGA',26,28,2400),(6,3,'2023-10-08','TVS','FWH',30,25,1180),(7,4,'2023-11-04','SGA','HCK',35,27,4900);
INSERT INTO ScoreSheet VALUES (1,1,0,2,14,0),(1,2,9,4,0,1),(1,3,6,0,0,2),(1,4,7,2,0,0),(2,6,5,9,0,1),(2,8,8,1,0,0),(2,9,6,3,0,1),(3,4,5,1,0,0),(3,6,7,6,0,0),(3,7,8,2,0,0),(4,2,11,3,0,1),(4,9,4,5,0,2),(5,8,6,0,0,1),(5,3,5,1,0,1),(6,4,10,1,0,0),(7,6,6,8,0,0);
INSERT INTO Trainer VALUES (1,'Sven Adler','HCK','head coach','2025-06-30'),(2,'Bogdan Ilic','TVS','head coach','2024-06-30'),(3,'Marta Lenz','SGA','head coach','2026-06-30'),(4,'Uwe Fink','SGA','goalkeeping coach','2025-06-30'),(5,'Piet Haan','FWH','head coach','2024-12-31'),(6,'Elke Wolf',NULL,'fitness coach',NULL);
-- Q: Where does TV Seeheim play its home games?
SELECT Arena FROM Clubs WHERE ClubName = 'TV Seeheim';
-- Q: List all goalkeepers, first name and last name.
SELECT FirstName, LastName FROM Squad WHERE Position = 'goalkeeper';
-- Q: the four tallest players by last name
SELECT LastName FROM Squad ORDER BY HeightCm DESC LIMIT 4;
-- Q: How many different nationalities play in the league?
SELECT count(DISTINCT Nationality) FROM Squad;
-- Q: What was the best-attended match? Date and crowd.
SELECT PlayedOn, Attendance FROM Fixture ORDER BY Attendance DESC LIMIT 1;
-- Q: Average height and weight of the players in each club
SELECT c.ClubName, avg(s.HeightCm), avg(s.WeightKg) FROM Clubs AS c JOIN Squad AS s ON s.ClubCode = c.ClubCode GROUP BY c.ClubCode;
-- Q: Total goals per player last name, top scorer first
SELECT s.LastName, sum(x.Goals) FROM Squad AS s JOIN ScoreSheet AS x ON x.PlayerNo = s.PlayerNo GROUP BY s.PlayerNo ORDER BY sum(x.Goals) DESC;
-- Q: Which clubs did HC Kronberg host?
SELECT a.ClubName FROM Fixture AS f JOIN Clubs AS h ON f.HomeClub = h.ClubCode JOIN Clubs AS a ON f.AwayClub = a.ClubCode WHERE h.ClubName = 'HC Kronberg';
-- Q: Who coaches at SG Altmark and in what role?
SELECT t.Name, t.Role FROM Trainer AS t JOIN Clubs AS c ON t.ClubCode = c.ClubCode WHERE c.ClubName = 'SG Altmark';
-- Q: Nationalities shared by two or more players
SELECT Nationality FROM Squad GROUP BY Nationality HAVING count(*) >= 2;
-- Q: Games won by the visitors (away goals above home goals): home code and away code
SELECT HomeClub, AwayClub FROM Fixture WHERE AwayGoals > HomeGoals;
-- Q: Last names of Danish or Swedish players (Denmark, Sweden) heavier than 90 kg
SELECT LastName FROM Squad WHERE (Nationality = 'Denmark' OR Nationality = 'Sweden') AND WeightKg > 90;
-- Q: How many goals did each club score at home?
SELECT c.ClubName, sum(f.HomeGoals) FROM Clubs AS c JOIN Fixture AS f ON f.HomeClub = c.ClubCode GROUP BY c.ClubCode;
-- Q: Which club never appears in a home game?
SELECT ClubName FROM Clubs WHERE ClubCode NOT IN (SELECT HomeClub FROM Fixture);
-- Q: Players (last names) who are on no score sheet
SELECT LastName FROM Squad WHERE PlayerNo NOT IN (SELECT PlayerNo FROM ScoreSheet);
-- Q: Clubs that have both a pivot and a goalkeeper in the squad
SELECT c.ClubName FROM Clubs AS c JOIN Squad AS s ON s.ClubCode = c.ClubCode WHERE s.Position = 'pivot' INTERSECT SELECT c.ClubName FROM Clubs AS c JOIN Squad AS s ON s.ClubCode = c.ClubCode WHERE s.Position = 'goalkeeper';
-- Q: Which club's players have the most suspensions between them?
SELECT c.ClubName FROM Clubs AS c JOIN Squad AS s ON s.ClubCode = c.ClubCode JOIN ScoreSheet AS x ON x.PlayerNo = s.PlayerNo GROUP BY c.ClubCode ORDER BY sum(x.Suspensions) DESC LIMIT 1;
-- Q: Fixtures with a bigger crowd than average: ids
SELECT FixtureId FROM Fixture WHERE Attendance > (SELECT avg(Attendance) FROM Fixture);
-- Q: Clubs without any player registered
SELECT ClubName FROM Clubs EXCEPT SELECT c.ClubName FROM Clubs AS c JOIN Squad AS s ON s.ClubCode = c.ClubCode;
-- Q: games per month and the average attendance then
SELECT strftime('%Y-%m', PlayedOn), count(*), avg(Attendance) FROM Fixture GROUP BY strftime('%Y-%m', PlayedOn);
-- Q: How full was the hall in each fixture, as a percentage of the arena capacity?
SELECT f.FixtureId, 100.0 * f.Attendance / c.ArenaCapacity FROM Fixture AS f JOIN Clubs AS c ON f.HomeClub = c.ClubCode;
-- Q: Trainers who are without a club
SELECT Name FROM Trainer WHERE ClubCode IS NULL;
-- Q: For each fixture say whether it ended as 'draw' or was 'decided'.
SELECT FixtureId, CASE WHEN HomeGoals = AwayGoals THEN 'draw' ELSE 'decided' END FROM Fixture;
-- Q: Tallest player of every club code (last name)
SELECT ClubCode, LastName FROM (SELECT ClubCode, LastName, row_number() OVER (PARTITION BY ClubCode ORDER BY HeightCm DESC) AS place FROM Squad) WHERE place = 1;
