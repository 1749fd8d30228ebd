CREATE TABLE Stable (StableId INTEGER PRIMARY KEY, Name TEXT, Ward TEXT, FoundedYear INTEGER, MasterId INTEGER REFERENCES Wrestler(WrestlerId), Beds INTEGER);
CREATE TABLE RankTitle (RankCode TEXT PRIMARY KEY, Title TEXT, Division TEXT, MonthlyPay INTEGER, SortOrder INTEGER);
CREATE TABLE Wrestler (WrestlerId INTEGER PRIMARY KEY, RingName TEXT, BirthName TEXT, StableId INTEGER REFERENCES Stable(StableId), RankCode TEXT REFERENCES RankTitle(RankCode), Country TEXT, BirthDate DATE, HeightCm INTEGER, WeightKg REAL, RetiredOn DATE);
CREATE TABLE Tournament (TournamentId INTEGER PRIMARY KEY, Name TEXT, City TEXT, StartDate DATE, EndDate DATE, ChampionId INTEGER REFERENCES Wrestler(WrestlerId), PrizeYen INTEGER);
CREATE TABLE Record (TournamentId INTEGER REFERENCES Tournament(TournamentId), WrestlerId INTEGER REFERENCES Wrestler(WrestlerId), Wins INTEGER, Losses INTEGER, Absences INTEGER, SpecialPrize TEXT, PRIMARY KEY (TournamentId, WrestlerId));
CREATE TABLE Bout (BoutId INTEGER PRIMARY KEY, TournamentId INTEGER REFERENCES Tournament(TournamentId), DayNo INTEGER, EastId INTEGER REFERENCES Wrestler(WrestlerId), WestId INTEGER REFERENCES Wrestler(WrestlerId), WinnerId INTEGER REFERENCES Wrestler(WrestlerId), Technique TEXT, Seconds REAL);
INSERT INTO Stable VALUES (1,'Akebono-ya','Sumida',1952,9,24),(2,'Kiritsubo','Koto',1978,10,16),(3,'Tsurugamine','Sumida',1990,NULL,20),(4,'Minatogawa','Adachi',2006,NULL,12),(5,'Hoshizora','Edogawa',2021,NULL,8);
INSERT INTO RankTitle VALUES ('Y','Yokozuna','Makuuchi',3000000,1),('O','Ozeki','Makuuchi',2500000,2),('S','Sekiwake','Makuuchi',1800000,3),('K','Komusubi','Makuuchi',1800000,7),('M','Maegashira','Makuuchi',1400000,4),('J','Juryo','Juryo',1100000,5),('D','Makushita','Makushita',165000,6);
INSERT INTO Wrestler VALUES (1,'Raiden Maru','Kenji Oda',1,'Y','Japan','1991-03-12',188,161.5,NULL),(2,'Tetsunami','Bat-Erdene Dorj',2,'O','Mongolia','1994-07-30',184,154,NULL),(3,'Kuroyama','Shota Abe',1,'M','Japan','1997-01-09',179,172,NULL),(4,'Shirokaze','Ivo Petrov',3,'S','Bulgaria','1993-11-21',199,166.5,NULL),(5,'Hayate Umi','Ganbold Tuul',3,'M','Mongolia','1998-05-02',182,138,NULL),(6,'Matsunoo','Ryo Sakai',2,'J','Japan','2000-09-17',177,149.5,NULL),(7,'Okinoshima','Daiki Hara',4,'M','Japan','1995-12-05',185,181,NULL),(8,'Tamabayashi','Jun Endo',4,'D','Japan','2003-02-26',174,127,NULL),(9,'Old Raiden','Goro Mizuno',1,NULL,'Japan','1968-08-14',186,150,'2001-05-27'),(10,'Kirinosuke','Seiji Baba',2,NULL,'Japan','1974-04-03',181,143,'2009-01-25');
INSERT INTO Tournament VALUES (1,'Spring Grand','Osaka','2023-03-12','2023-03-26',1,10000000),(2,'Summer Grand','Tokyo','2023-05-14','2023-05-28',2,10000000),(3,'Nagoya Grand','Nagoya','2023-07-09','2023-07-23',1,10000000),(4,'New Year Grand','Tokyo','2024-01-14','2024-01-28',4,12000000),(5,'Spring Grand 2024','Osaka','2024-03-10','2024-03-24',1,12000000),(6,'Charity Open','Fukuoka','2024-04-06','2024-04-07',NULL,500000);
INSERT INTO Record VALUES (1,1,14,1,0,NULL),(1,2,11,4,0,NULL),(1,3,8,7,0,'Fighting Spirit'),(1,7,6,9,0,NULL),(2,2,13,2,0,NULL),(2,1,4,5,6,NULL),(2,4,10,5,0,'Technique'),(3,1,15,0,0,NULL),(3,5,9,6,0,'Outstanding'),(3,3,7,8,0,NULL),(4,4,13,2,0,'Outstanding'),(4,1,12,3,0,NULL),(4,7,9,6,0,NULL),(5,1,14,1,0,NULL),(5,2,0,3,12,NULL),(5,5,10,5,0,'Technique');
INSERT INTO Bout VALUES (1,1,1,1,3,1,'yorikiri',6.5),(2,1,4,2,7,2,'oshidashi',4.2),(3,1,15,1,2,1,'uwatenage',38),(4,2,3,4,1,4,'hatakikomi',2.1),(5,2,15,2,4,2,'yorikiri',21.4),(6,3,2,5,3,5,'oshidashi',5.8),(7,3,15,1,5,1,'yorikiri',11.9),(8,4,7,7,4,4,'yorikiri',9.3),(9,4,14,4,1,4,'uwatenage',54.6),(10,5,1,5,2,5,'hatakikomi',1.7),(11,5,9,1,5,1,'oshidashi',7);
-- Q: What are the ring names and birth names of the wrestlers from Mongolia?
SELECT RingName, BirthName FROM Wrestler WHERE Country = 'Mongolia';
-- Q: Find the title and the monthly pay of the rank that Kuroyama holds.
SELECT r.Title, r.MonthlyPay FROM Wrestler AS w JOIN RankTitle AS r ON w.RankCode = r.RankCode WHERE w.RingName = 'Kuroyama';
-- Q: Which stables in Sumida were founded after 1980?
SELECT Name FROM Stable WHERE Ward = 'Sumida' AND FoundedYear > 1980;
-- Q: List the name of each tournament that has a champion and the ring name of the champion, in order of the start.
SELECT t.Name, w.RingName FROM Tournament AS t JOIN Wrestler AS w ON t.ChampionId = w.WrestlerId ORDER BY t.StartDate;
-- Q: Which wrestlers have been champion more than once? Give the id, the ring name and the number of titles.
SELECT w.WrestlerId, w.RingName, count(*) FROM Wrestler AS w JOIN Tournament AS t ON t.ChampionId = w.WrestlerId GROUP BY w.WrestlerId HAVING count(*) > 1;
-- Q: Show the codes of the ranks that nobody holds or that belong to the division Makushita.
SELECT RankCode FROM RankTitle WHERE RankCode NOT IN (SELECT RankCode FROM Wrestler WHERE RankCode IS NOT NULL) OR Division = 'Makushita';
-- Q: How many different techniques decided the bouts?
SELECT count(DISTINCT Technique) FROM Bout;
-- Q: What are the mean, least and greatest weights of wrestlers who are not retired?
SELECT avg(WeightKg), min(WeightKg), max(WeightKg) FROM Wrestler WHERE RetiredOn IS NULL;
-- Q: Give the ring names of those who have won a bout by yorikiri as well as one by uwatenage.
SELECT w.RingName FROM Wrestler AS w JOIN Bout AS b ON b.WinnerId = w.WrestlerId WHERE b.Technique = 'yorikiri' INTERSECT SELECT w.RingName FROM Wrestler AS w JOIN Bout AS b ON b.WinnerId = w.WrestlerId WHERE b.Technique = 'uwatenage';
-- Q: Who has fought from the west side but never from the east?
SELECT w.RingName FROM Wrestler AS w JOIN Bout AS b ON b.WestId = w.WrestlerId EXCEPT SELECT w.RingName FROM Wrestler AS w JOIN Bout AS b ON b.EastId = w.WrestlerId;
-- Q: Find the master of the stable Kiritsubo: ring name and date of birth.
SELECT w.RingName, w.BirthDate FROM Stable AS s JOIN Wrestler AS w ON s.MasterId = w.WrestlerId WHERE s.Name = 'Kiritsubo';
-- Q: Which wrestlers are taller than the average of the Tsurugamine stable? Ring name and height.
SELECT RingName, HeightCm FROM Wrestler WHERE HeightCm > (SELECT avg(w.HeightCm) FROM Wrestler AS w JOIN Stable AS s ON w.StableId = s.StableId WHERE s.Name = 'Tsurugamine');
-- Q: Return the wrestlers whose ring name ends with maru or starts with Ku.
SELECT RingName FROM Wrestler WHERE RingName LIKE '%maru' OR RingName LIKE 'Ku%';
-- Q: Which stable has the most wins in the tournament records?
SELECT s.Name FROM Stable AS s JOIN Wrestler AS w ON w.StableId = s.StableId JOIN Record AS r ON r.WrestlerId = w.WrestlerId GROUP BY s.StableId ORDER BY sum(r.Wins) DESC LIMIT 1;
-- Q: The two heaviest of every stable: stable id, ring name, weight
SELECT StableId, RingName, WeightKg FROM (SELECT StableId, RingName, WeightKg, row_number() OVER (PARTITION BY StableId ORDER BY WeightKg DESC) AS place FROM Wrestler) WHERE place <= 2;
-- Q: longest bout per tournament, name of the tournament and seconds
SELECT Name, Seconds FROM (SELECT t.Name, b.Seconds, row_number() OVER (PARTITION BY t.TournamentId ORDER BY b.Seconds DESC) AS place FROM Tournament AS t JOIN Bout AS b ON b.TournamentId = t.TournamentId) WHERE place = 1;
-- Q: what percent of the bouts did the man on the east side win?
SELECT 100.0 * sum(CASE WHEN WinnerId = EastId THEN 1 ELSE 0 END) / count(*) FROM Bout;
-- Q: For each country, the portion (0 to 1) of its wrestlers that have retired
SELECT Country, CAST(sum(CASE WHEN RetiredOn IS NOT NULL THEN 1 ELSE 0 END) AS REAL) / count(*) FROM Wrestler GROUP BY Country;
-- Q: Sort the wrestlers into 'light' (below 140 kg), 'middle' (below 165) and 'heavy'.
SELECT RingName, CASE WHEN WeightKg < 140 THEN 'light' WHEN WeightKg < 165 THEN 'middle' ELSE 'heavy' END FROM Wrestler;
-- Q: per tournament id: records with a special prize and records with none
SELECT TournamentId, sum(CASE WHEN SpecialPrize IS NOT NULL THEN 1 ELSE 0 END), sum(CASE WHEN SpecialPrize IS NULL THEN 1 ELSE 0 END) FROM Record GROUP BY TournamentId;
-- Q: stables still waiting for their first wrestler
SELECT Name FROM Stable WHERE NOT EXISTS (SELECT 1 FROM Wrestler WHERE Wrestler.StableId = Stable.StableId);
-- Q: Which tournaments have no bout written down?
SELECT t.Name FROM Tournament AS t LEFT JOIN Bout AS b ON b.TournamentId = t.TournamentId WHERE b.BoutId IS NULL;
-- Q: How many days passed between start and end of each tournament? Name and days.
SELECT Name, julianday(EndDate) - julianday(StartDate) FROM Tournament;
-- Q: Wrestlers born since 1997-01-01, the oldest of them first
SELECT RingName FROM Wrestler WHERE BirthDate >= '1997-01-01' ORDER BY BirthDate;
-- Q: wins minus losses in all, per ring name
SELECT w.RingName, sum(r.Wins) - sum(r.Losses) FROM Wrestler AS w JOIN Record AS r ON r.WrestlerId = w.WrestlerId GROUP BY w.WrestlerId;
-- Q: prize money of tournaments added up as they start, with name
SELECT Name, sum(PrizeYen) OVER (ORDER BY StartDate) FROM Tournament;
