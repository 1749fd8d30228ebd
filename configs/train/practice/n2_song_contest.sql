CREATE TABLE Country (CountryCode TEXT PRIMARY KEY, CountryName TEXT, Broadcaster TEXT, DebutYear INTEGER, Region TEXT);
CREATE TABLE Contest (ContestYear INTEGER PRIMARY KEY, HostCountry TEXT REFERENCES Country(CountryCode), HostCity TEXT, Hall TEXT, Slogan TEXT, FinalDate DATE, AudienceMillions REAL);
CREATE TABLE Artist (ArtistId INTEGER PRIMARY KEY, StageName TEXT, RealName TEXT, BornYear INTEGER, Nationality TEXT REFERENCES Country(CountryCode), GroupSize INTEGER);
CREATE TABLE ContestEntry (EntryId INTEGER PRIMARY KEY, ContestYear INTEGER REFERENCES Contest(ContestYear), CountryCode TEXT REFERENCES Country(CountryCode), ArtistId INTEGER REFERENCES Artist(ArtistId), SongTitle TEXT, Language TEXT, Composer TEXT, RunningOrder INTEGER, JuryPoints INTEGER, TelePoints INTEGER, FinalRank INTEGER);
CREATE TABLE PointsGiven (ContestYear INTEGER REFERENCES Contest(ContestYear), FromCountry TEXT REFERENCES Country(CountryCode), ToCountry TEXT REFERENCES Country(CountryCode), Points INTEGER, PRIMARY KEY (ContestYear, FromCountry, ToCountry));
CREATE TABLE Presenter (PresenterId INTEGER PRIMARY KEY, PresenterName TEXT, ContestYear INTEGER REFERENCES Contest(ContestYear), Job TEXT);
INSERT INTO Country VALUES ('LV','Latvia','LR Kanal',2000,'north'),('IS','Iceland','Ruv Nord',1986,'north'),('CY','Cyprus','Kypros TV',1981,'south'),('MT','Malta','Xandir',1971,'south'),('SI','Slovenia','Tele Lj',1993,'south'),('LU','Luxembourg','Letz Radio',1956,'west'),('EE','Estonia','Eesti Ekraan',1994,'north');
INSERT INTO Contest VALUES (2021,'LU','Esch','Forge Hall','Sing Steel','2021-05-22',71.5),(2022,'MT','Valletta','Knights Dome','Island of Echoes','2022-05-14',80.2),(2023,'IS','Reykjavik','Geyser Arena','Warm Voices','2023-05-13',76),(2024,'LV','Riga','Amber Hall','All the Shores','2024-05-11',83.9);
INSERT INTO Artist VALUES (1,'Zaiga','Zaiga Ozola',1997,'LV',1),(2,'Nordlys Three',NULL,NULL,'IS',3),(3,'Eleni K','Eleni Kyriakou',1990,'CY',1),(4,'Bastjan','Bastjan Vella',1984,'MT',1),(5,'Klara Zima','Klara Zima',2001,'SI',1),(6,'Les Hauts','',NULL,'LU',5),(7,'Sigur Bjarn','Sigurdur Bjarnason',1979,'IS',1);
INSERT INTO ContestEntry VALUES (1,2021,'MT',4,'Limestone Heart','English','M. Borg',4,160,210,1),(2,2021,'IS',7,'Basalt','Icelandic','S. Bjarnason',9,190,88,2),(3,2021,'CY',3,'Agapi Mou','Greek','L. Stavrou',2,75,102,3),(4,2022,'IS',2,'Northern Radio','English','H. Jons',7,202,240,1),(5,2022,'LV',1,'Birch Song','Latvian','R. Kalns',11,133,61,3),(6,2022,'SI',5,'Zima','Slovene','K. Zima',1,150,90,2),(7,2023,'LV',1,'Tidal','English','R. Kalns',5,230,199,1),(8,2023,'LU',6,'Sur les toits','French','A. Weber',8,120,77,3),(9,2023,'CY',3,'Second Sun','English','L. Stavrou',3,98,170,2),(10,2024,'MT',4,'Ferryman','English','M. Borg',6,77,80,4);
INSERT INTO PointsGiven VALUES (2021,'CY','MT',12),(2021,'IS','MT',10),(2021,'MT','CY',12),(2022,'LV','IS',12),(2022,'SI','IS',8),(2022,'IS','LV',12),(2023,'LU','LV',10),(2023,'CY','LV',12),(2023,'LV','LU',7),(2023,'LV','CY',4);
INSERT INTO Presenter VALUES (1,'Marc Thill',2021,'host'),(2,'Dorianne Zahra',2022,'host'),(3,'Joe Camilleri',2022,'green room'),(4,'Halla Run',2023,'host'),(5,'Dorianne Zahra',2024,'green room'),(6,'Aija Liepa',2024,'host');
-- Q: What was the slogan in 2022?
SELECT Slogan FROM Contest WHERE ContestYear = 2022;
-- Q: Which countries are in the south, and when did each make its debut?
SELECT CountryName, DebutYear FROM Country WHERE Region = 'south';
-- Q: most watched final: the year
SELECT ContestYear FROM Contest ORDER BY AudienceMillions DESC LIMIT 1;
-- Q: How many entries were sung in English?
SELECT count(*) FROM ContestEntry WHERE Language = 'English';
-- Q: Stage names of artists born before 1991
SELECT StageName FROM Artist WHERE BornYear < 1991;
-- Q: Who sang Birch Song?
SELECT a.StageName FROM Artist AS a JOIN ContestEntry AS e ON e.ArtistId = a.ArtistId WHERE e.SongTitle = 'Birch Song';
-- Q: Song titles that represented Iceland with the year
SELECT e.SongTitle, e.ContestYear FROM ContestEntry AS e JOIN Country AS c ON e.CountryCode = c.CountryCode WHERE c.CountryName = 'Iceland';
-- Q: Which country took the title (final rank 1) in 2023?
SELECT c.CountryName FROM Country AS c JOIN ContestEntry AS e ON e.CountryCode = c.CountryCode WHERE e.ContestYear = 2023 AND e.FinalRank = 1;
-- Q: Number of entries and average jury points for each country name
SELECT c.CountryName, count(*), avg(e.JuryPoints) FROM Country AS c JOIN ContestEntry AS e ON e.CountryCode = c.CountryCode GROUP BY c.CountryCode;
-- Q: Artists who took part at least twice
SELECT a.StageName FROM Artist AS a JOIN ContestEntry AS e ON e.ArtistId = a.ArtistId GROUP BY a.ArtistId HAVING count(*) >= 2;
-- Q: Songs the viewers liked better than the juries did (tele points above jury points)
SELECT SongTitle FROM ContestEntry WHERE TelePoints > JuryPoints;
-- Q: languages by number of songs, most frequent first
SELECT Language, count(*) FROM ContestEntry GROUP BY Language ORDER BY count(*) DESC;
-- Q: Entries in 2021 or 2022 with jury points between 100 and 200
SELECT SongTitle FROM ContestEntry WHERE (ContestYear = 2021 OR ContestYear = 2022) AND JuryPoints BETWEEN 100 AND 200;
-- Q: Which countries have never hosted?
SELECT CountryName FROM Country WHERE CountryCode NOT IN (SELECT HostCountry FROM Contest);
-- Q: Who presented in both 2022 and 2024?
SELECT PresenterName FROM Presenter WHERE ContestYear = 2022 INTERSECT SELECT PresenterName FROM Presenter WHERE ContestYear = 2024;
-- Q: Which country gave Latvia 12 points? Name and year.
SELECT f.CountryName, p.ContestYear FROM PointsGiven AS p JOIN Country AS f ON p.FromCountry = f.CountryCode JOIN Country AS t ON p.ToCountry = t.CountryCode WHERE t.CountryName = 'Latvia' AND p.Points = 12;
-- Q: Which country has received the most points from others in all?
SELECT c.CountryName FROM Country AS c JOIN PointsGiven AS p ON p.ToCountry = c.CountryCode GROUP BY c.CountryCode ORDER BY sum(p.Points) DESC LIMIT 1;
-- Q: Countries that have taken part but never won (rank 1)
SELECT c.CountryName FROM Country AS c JOIN ContestEntry AS e ON e.CountryCode = c.CountryCode EXCEPT SELECT c.CountryName FROM Country AS c JOIN ContestEntry AS e ON e.CountryCode = c.CountryCode WHERE e.FinalRank = 1;
-- Q: Songs with more jury points than the average
SELECT SongTitle FROM ContestEntry WHERE JuryPoints > (SELECT avg(JuryPoints) FROM ContestEntry);
-- Q: Total of jury and tele points for each song, best first
SELECT SongTitle, JuryPoints + TelePoints FROM ContestEntry ORDER BY JuryPoints + TelePoints DESC;
-- Q: What percentage of the entries did not use English?
SELECT 100.0 * sum(CASE WHEN Language <> 'English' THEN 1 ELSE 0 END) / count(*) FROM ContestEntry;
-- Q: the two best-ranked songs of each year
SELECT ContestYear, SongTitle FROM (SELECT ContestYear, SongTitle, row_number() OVER (PARTITION BY ContestYear ORDER BY FinalRank) AS place FROM ContestEntry) WHERE place <= 2;
-- Q: Countries that never handed out points
SELECT CountryName FROM Country WHERE NOT EXISTS (SELECT 1 FROM PointsGiven WHERE PointsGiven.FromCountry = Country.CountryCode);
-- Q: Call artists with more than one member 'band' and the rest 'solo'.
SELECT StageName, CASE WHEN GroupSize > 1 THEN 'band' ELSE 'solo' END FROM Artist;
