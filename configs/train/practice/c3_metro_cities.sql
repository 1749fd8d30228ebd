CREATE TABLE Region (RegionCode TEXT PRIMARY KEY, RegionName TEXT, Governor TEXT, AreaKm2 REAL);
CREATE TABLE City (CityID INTEGER PRIMARY KEY, CityName TEXT, RegionCode TEXT REFERENCES Region(RegionCode), Founded INTEGER, Elevation INTEGER, Coastal INTEGER, Nickname TEXT);
CREATE TABLE Headcount (CityID INTEGER REFERENCES City(CityID), CensusYear INTEGER, Residents INTEGER, Households INTEGER, Under18 INTEGER, PRIMARY KEY (CityID, CensusYear));
CREATE TABLE Migration (MoveID INTEGER PRIMARY KEY, FromCity INTEGER REFERENCES City(CityID), ToCity INTEGER REFERENCES City(CityID), MoveYear INTEGER, People INTEGER, MainReason TEXT);
CREATE TABLE District (DistrictID INTEGER PRIMARY KEY, CityID INTEGER REFERENCES City(CityID), DistrictName TEXT, Residents INTEGER, AvgRent REAL, Parks INTEGER);
CREATE TABLE CityMayor (MayorID INTEGER PRIMARY KEY, CityID INTEGER REFERENCES City(CityID), MayorName TEXT, Gender TEXT, TookOffice DATE, LeftOffice DATE);
INSERT INTO Region VALUES ('NW','North Weald','Agnes Tull',9400),('SH','Southshore','Corin Vale',6120),('MD','Midlake','Jos Harker',11800.5),('HI','Highmoor',NULL,15300);
INSERT INTO City VALUES (1,'Port Alden','SH',1240,6,1,'The Anchor'),(2,'Weston Gate','NW',1621,88,0,NULL),(3,'Larkhaven','SH',1788,12,1,'Lark Town'),(4,'Midchester','MD',1066,140,0,'The Hub'),(5,'Stonebridge','MD',1305,162,0,NULL),(6,'Fort Cray','HI',1870,610,0,NULL),(7,'New Alden','NW',1955,54,0,'Concrete City');
INSERT INTO Headcount VALUES (1,2010,310000,138000,62000),(1,2020,342000,159500,61000),(2,2010,98000,40100,23500),(2,2020,95500,41800,20300),(3,2010,54000,24000,9900),(3,2020,61200,28800,10400),(4,2010,520000,225000,118000),(4,2020,588000,262000,127500),(5,2010,77000,30200,17800),(5,2020,76100,32000,15200),(7,2020,120400,50300,33100);
INSERT INTO Migration VALUES (1,2,4,2019,2100,'work'),(2,5,4,2019,1800,'study'),(3,4,1,2019,950,'work'),(4,2,7,2020,1300,'housing'),(5,1,3,2020,1750,'retirement'),(6,6,4,2020,640,'study'),(7,4,7,2021,2250,'housing'),(8,1,4,2021,800,'work');
INSERT INTO District VALUES (1,1,'Docks',48000,710,2),(2,1,'Old Hill',31000,980,5),(3,1,'Eastmole',52500,640,NULL),(4,4,'Cathedral Quarter',22000,1240,3),(5,4,'Foundry Park',81000,760,6),(6,4,'Lakeview',64000,890,9),(7,3,'Seafront',14500,830,1),(8,7,'Sector Two',40200,560,4);
INSERT INTO CityMayor VALUES (1,1,'Ellen Marsh','F','2012-05-07','2020-05-04'),(2,1,'Owen Pryde','M','2020-05-04',NULL),(3,4,'Hasan Yilmaz','M','2016-11-01',NULL),(4,3,'Rose Quill','F','2018-05-02',NULL),(5,5,'Ted Barlow','M','2009-03-15','2017-03-14'),(6,5,'Ada Finchley','F','2017-03-14',NULL),(7,7,'Vic Sandor','M','2022-01-10',NULL);
-- Q: Find the id and name of the cities for which no headcount exists.
SELECT CityID, CityName FROM City WHERE CityID NOT IN (SELECT CityID FROM Headcount);
-- Q: What are the names of the cities that had more residents in 2020 than the average city in 2020?
SELECT c.CityName FROM City AS c JOIN Headcount AS h ON h.CityID = c.CityID WHERE h.CensusYear = 2020 AND h.Residents > (SELECT avg(Residents) FROM Headcount WHERE CensusYear = 2020);
-- Q: How many cities are there in each region? Region name and number, most first.
SELECT r.RegionName, count(*) FROM Region AS r JOIN City AS c ON c.RegionCode = r.RegionCode GROUP BY r.RegionCode ORDER BY count(*) DESC;
-- Q: Which cities have at least two districts? Give the city, the number of districts and their average rent.
SELECT c.CityName, count(*), avg(d.AvgRent) FROM City AS c JOIN District AS d ON d.CityID = c.CityID GROUP BY c.CityID HAVING count(*) >= 2;
-- Q: Show the ids of the cities that people left but to which nobody moved.
SELECT FromCity FROM Migration EXCEPT SELECT ToCity FROM Migration;
-- Q: List for every move the name of the city left, the name of the city reached and the people.
SELECT a.CityName, b.CityName, m.People FROM Migration AS m JOIN City AS a ON m.FromCity = a.CityID JOIN City AS b ON m.ToCity = b.CityID;
-- Q: What are the names and nicknames of cities whose name contains the word Alden?
SELECT CityName, Nickname FROM City WHERE CityName LIKE '%Alden%';
-- Q: Find the cities that have had both a woman (F) and a man (M) as mayor.
SELECT c.CityName FROM City AS c JOIN CityMayor AS m ON m.CityID = c.CityID WHERE m.Gender = 'F' INTERSECT SELECT c.CityName FROM City AS c JOIN CityMayor AS m ON m.CityID = c.CityID WHERE m.Gender = 'M';
-- Q: Which region's cities had the largest total of residents in 2010?
SELECT r.RegionName FROM Region AS r JOIN City AS c ON c.RegionCode = r.RegionCode JOIN Headcount AS h ON h.CityID = c.CityID WHERE h.CensusYear = 2010 GROUP BY r.RegionCode ORDER BY sum(h.Residents) DESC LIMIT 1;
-- Q: Name the cities that have no mayor on file, with their region code.
SELECT CityName, RegionCode FROM City WHERE NOT EXISTS (SELECT * FROM CityMayor WHERE CityMayor.CityID = City.CityID);
-- Q: What are the minimum, average and maximum elevation of cities that are not coastal?
SELECT min(Elevation), avg(Elevation), max(Elevation) FROM City WHERE Coastal = 0;
-- Q: Find the districts with a rent above that of every district of New Alden, named with their city.
SELECT d.DistrictName, c.CityName FROM District AS d JOIN City AS c ON d.CityID = c.CityID WHERE d.AvgRent > (SELECT max(e.AvgRent) FROM District AS e JOIN City AS f ON e.CityID = f.CityID WHERE f.CityName = 'New Alden');
-- Q: how many people per household did each city id have in 2020? two decimals
SELECT CityID, round(CAST(Residents AS REAL) / Households, 2) FROM Headcount WHERE CensusYear = 2020;
-- Q: Percentage of under 18s for every city id and year
SELECT CityID, CensusYear, 100.0 * Under18 / Residents FROM Headcount;
-- Q: What did Midchester gain from 2010 to 2020 in residents?
SELECT max(h.Residents) - min(h.Residents) FROM Headcount AS h JOIN City AS c ON h.CityID = c.CityID WHERE c.CityName = 'Midchester';
-- Q: dearest district of each city id
SELECT CityID, DistrictName FROM (SELECT CityID, DistrictName, row_number() OVER (PARTITION BY CityID ORDER BY AvgRent DESC) AS place FROM District) WHERE place = 1;
-- Q: which districts lack a number of parks?
SELECT DistrictName FROM District WHERE Parks IS NULL;
-- Q: Every city's nickname, or 'none' if it has none
SELECT CityName, COALESCE(Nickname, 'none') FROM City;
-- Q: Group cities into medieval (founded before 1500), early (before 1800) and modern.
SELECT CityName, CASE WHEN Founded < 1500 THEN 'medieval' WHEN Founded < 1800 THEN 'early' ELSE 'modern' END FROM City;
-- Q: people who moved in total, per year and reason
SELECT MoveYear, MainReason, sum(People) FROM Migration GROUP BY MoveYear, MainReason;
-- Q: Work and housing movers in two columns per year
SELECT MoveYear, sum(CASE WHEN MainReason = 'work' THEN People ELSE 0 END), sum(CASE WHEN MainReason = 'housing' THEN People ELSE 0 END) FROM Migration GROUP BY MoveYear;
-- Q: How many days was each former mayor in office?
SELECT MayorName, julianday(LeftOffice) - julianday(TookOffice) FROM CityMayor WHERE LeftOffice IS NOT NULL;
-- Q: running sum of people moved, by move id
SELECT MoveID, sum(People) OVER (ORDER BY MoveID) FROM Migration;
-- Q: second oldest city?
SELECT CityName FROM City ORDER BY Founded LIMIT 1 OFFSET 1;
