CREATE TABLE Site (SiteCode TEXT PRIMARY KEY, SiteName TEXT, Country TEXT, Period TEXT, Lat REAL, Lon REAL);
CREATE TABLE Season (SeasonID INTEGER PRIMARY KEY, SiteCode TEXT REFERENCES Site(SiteCode), Year INTEGER, Director TEXT, Budget INTEGER, Weeks INTEGER);
CREATE TABLE Trench (TrenchID INTEGER PRIMARY KEY, SeasonID INTEGER REFERENCES Season(SeasonID), Label TEXT, AreaM2 REAL, DepthM REAL);
CREATE TABLE Find (FindNo INTEGER PRIMARY KEY, TrenchID INTEGER REFERENCES Trench(TrenchID), ObjectType TEXT, Material TEXT, WeightG REAL, FoundOn DATE, Museum TEXT);
INSERT INTO Site VALUES ('KLV','Kalivari','Greece','Bronze Age',37.9,23.1),('TLH','Tell Haroun','Syria','Iron Age',35.2,36.9),('OBR','Oberwinkel','Austria','Roman',48.1,14.2),('SNT','Santona Cave','Spain','Palaeolithic',43.4,-3.4),('DUN','Dun Brae','Scotland','Iron Age',57.1,-5.8),('VLC','Valcone','Italy','Roman',42.3,12.9);
INSERT INTO Season VALUES (1,'KLV',2018,'E. Manos',90000,8),(2,'KLV',2019,'E. Manos',105000,9),(3,'TLH',2010,'R. Aldous',140000,10),(4,'OBR',2019,'H. Stadler',60000,5),(5,'SNT',2021,'P. Ibarra',75000,6),(6,'DUN',2021,'F. McLeish',38000,4),(7,'OBR',2021,'H. Stadler',64000,5);
INSERT INTO Trench VALUES (1,1,'A',25,1.8),(2,1,'B',16,2.4),(3,2,'C',36,3.1),(4,3,'North 1',100,4.6),(5,4,'T1',20,1.2),(6,5,'Pit 1',6,2.9),(7,7,'T2',24,1.5),(8,6,'Ring',40,0.9);
INSERT INTO Find VALUES (1,1,'amphora','clay',4200,'2018-07-03','Athens'),(2,2,'dagger','bronze',310,'2018-07-21','Athens'),(3,3,'seal','stone',45.5,'2019-06-18','Athens'),(4,4,'tablet','clay',520,'2010-09-12',NULL),(5,4,'bead','glass',3.2,'2010-09-30',NULL),(6,5,'coin','bronze',7.9,'2019-08-02','Vienna'),(7,5,'coin','silver',3.6,'2019-08-05','Vienna'),(8,6,'handaxe','flint',680,'2021-07-14','Bilbao'),(9,7,'brooch','bronze',22.4,'2021-08-19','Vienna'),(10,3,'amphora','clay',3900,'2019-07-01','Athens');
-- Q: How many finds are made of bronze?
SELECT count(*) FROM Find WHERE Material = 'bronze';
-- Q: List site names and countries for Roman sites.
SELECT SiteName, Country FROM Site WHERE Period = 'Roman';
-- Q: Which find is the heaviest? Give its number and object type.
SELECT FindNo, ObjectType FROM Find ORDER BY WeightG DESC LIMIT 1;
-- Q: distinct materials among the finds
SELECT DISTINCT Material FROM Find;
-- Q: Which directors led a season longer than 7 weeks? No duplicates.
SELECT DISTINCT Director FROM Season WHERE Weeks > 7;
-- Q: How many seasons were dug at each site, by site name?
SELECT Site.SiteName, count(*) FROM Site JOIN Season ON Site.SiteCode = Season.SiteCode GROUP BY Site.SiteCode;
-- Q: Where was the most money spent over all seasons?
SELECT Site.SiteName FROM Site JOIN Season ON Site.SiteCode = Season.SiteCode GROUP BY Site.SiteCode ORDER BY sum(Season.Budget) DESC LIMIT 1;
-- Q: What was the deepest trench in 2021? Show label and depth.
SELECT Trench.Label, Trench.DepthM FROM Trench JOIN Season ON Trench.SeasonID = Season.SeasonID WHERE Season.Year = 2021 ORDER BY Trench.DepthM DESC LIMIT 1;
-- Q: Which periods are represented by two or more sites?
SELECT Period FROM Site GROUP BY Period HAVING count(*) >= 2;
-- Q: Average weight of finds by material, heaviest material first.
SELECT Material, avg(WeightG) FROM Find GROUP BY Material ORDER BY avg(WeightG) DESC;
-- Q: Give the label and number of finds of every trench that yielded anything.
SELECT Trench.Label, count(*) FROM Trench JOIN Find ON Trench.TrenchID = Find.TrenchID GROUP BY Trench.TrenchID;
-- Q: What is the total budget per year?
SELECT Year, sum(Budget) FROM Season GROUP BY Year;
-- Q: Which sites have never been excavated?
SELECT SiteName FROM Site WHERE SiteCode NOT IN (SELECT SiteCode FROM Season);
-- Q: Labels of the trenches where nothing turned up
SELECT Trench.Label FROM Trench LEFT JOIN Find ON Trench.TrenchID = Find.TrenchID WHERE Find.FindNo IS NULL;
-- Q: Who directed seasons in both 2019 and 2021?
SELECT Director FROM Season WHERE Year = 2019 INTERSECT SELECT Director FROM Season WHERE Year = 2021;
-- Q: Which object types come from seasons directed by E. Manos? Give each type once.
SELECT DISTINCT Find.ObjectType FROM Find JOIN Trench ON Find.TrenchID = Trench.TrenchID JOIN Season ON Trench.SeasonID = Season.SeasonID WHERE Season.Director = 'E. Manos';
-- Q: How many finds have not been assigned to a museum?
SELECT count(*) FROM Find WHERE Museum IS NULL;
-- Q: What was the budget per week in each season? Show year, director and the result.
SELECT Year, Director, Budget / Weeks FROM Season;
-- Q: What percentage of all finds is kept in Athens?
SELECT 100.0 * sum(CASE WHEN Museum = 'Athens' THEN 1 ELSE 0 END) / count(*) FROM Find;
-- Q: For each museum, list the two heaviest objects with type and weight.
SELECT Museum, ObjectType, WeightG FROM (SELECT Museum, ObjectType, WeightG, row_number() OVER (PARTITION BY Museum ORDER BY WeightG DESC) AS place FROM Find WHERE Museum IS NOT NULL) WHERE place <= 2;
