CREATE TABLE Explorers (ExplorerID INTEGER PRIMARY KEY, GivenName TEXT, FamilyName TEXT, Nationality TEXT, Born INTEGER, Died INTEGER, Trade TEXT);
CREATE TABLE Patrons (PatronID INTEGER PRIMARY KEY, PatronName TEXT, Kind TEXT, City TEXT);
CREATE TABLE Expeditions (ExpID INTEGER PRIMARY KEY, ExpName TEXT, LeaderID INTEGER REFERENCES Explorers(ExplorerID), PatronID INTEGER REFERENCES Patrons(PatronID), Goal TEXT, SetOut DATE, Returned DATE, Budget INTEGER, Outcome TEXT);
CREATE TABLE Members (ExpID INTEGER REFERENCES Expeditions(ExpID), ExplorerID INTEGER REFERENCES Explorers(ExplorerID), Role TEXT, Survived TEXT, PRIMARY KEY (ExpID, ExplorerID));
CREATE TABLE Discoveries (DiscID INTEGER PRIMARY KEY, ExpID INTEGER REFERENCES Expeditions(ExpID), DiscName TEXT, Category TEXT, FoundOn DATE, Latitude REAL, Longitude REAL);
CREATE TABLE Supplies (ExpID INTEGER, Item TEXT, Qty INTEGER, UnitCost REAL);
INSERT INTO Explorers VALUES (1,'Aksel','Norvik','Norwegian',1861,1930,'whaler'),(2,'Edith','Marchbanks','British',1870,1952,'botanist'),(3,'Pavel','Zorin','Russian',1855,1899,'naval officer'),(4,'Henrik','Norvik','Norwegian',1866,1901,'carpenter'),(5,'Jules','Tessier','French',1872,1944,'cartographer'),(6,'Thomas','Ware','British',1859,1912,'naval officer'),(7,'Ingrid','Salo','Finnish',1880,NULL,'geologist');
INSERT INTO Patrons VALUES (1,'Royal Frost Society','society','London'),(2,'Baron Oudry','private','Paris'),(3,'Tsarist Admiralty','state','St Petersburg'),(4,'Bergen Whaling Co','company','Bergen'),(5,'Turku Academy','society','Turku');
INSERT INTO Expeditions VALUES (1,'Frostwind Voyage',1,4,'Arctic','1889-06-02','1891-09-14',42000,'success'),(2,'Second Frostwind Voyage',1,1,'Arctic','1893-05-20','1896-08-30',66500,'partial'),(3,'Zorin Passage Survey',3,3,'Siberian coast','1898-07-01',NULL,120000,'lost'),(4,'Southern Ice March',6,1,'Antarctic','1908-10-11','1912-03-04',98000,'failure'),(5,'Tessier Mapping Cruise',5,2,'Antarctic','1905-11-01','1907-02-20',51000,'success'),(6,'Salo Traverse',7,5,'Greenland','1912-04-15','1912-10-02',18500,'success');
INSERT INTO Members VALUES (1,1,'leader','Y'),(1,4,'carpenter','Y'),(2,1,'leader','Y'),(2,2,'scientist','Y'),(2,5,'mapper','Y'),(3,3,'leader','N'),(3,4,'carpenter','N'),(4,6,'leader','N'),(4,2,'scientist','Y'),(5,5,'leader','Y'),(6,7,'leader','Y');
INSERT INTO Discoveries VALUES (1,1,'Norvik Strait','strait','1890-07-15',78.4,22.1),(2,2,'Cape Marchbanks','cape','1894-06-30',80.2,48.8),(3,2,'Frost Island','island','1895-07-09',81.0,55.3),(4,5,'Oudry Coast','coast','1906-01-22',-68.7,-70.2),(5,5,'Tessier Island','island','1906-12-02',-66.1,-65.9),(6,4,'Ware Glacier','glacier','1910-12-12',-79.5,160.0),(7,6,'Salo Nunatak','peak','1912-07-07',71.9,NULL);
INSERT INTO Supplies VALUES (1,'sledge dogs',24,15.0),(1,'tinned meat',900,0.4),(2,'sledge dogs',40,16.5),(2,'tents',8,30.0),(4,'ponies',19,45.0),(4,'tinned meat',2200,0.5),(5,'tents',12,32.5),(6,'skis',20,6.0);
-- Q: Find the given name and family name of the explorers who are not British.
SELECT GivenName, FamilyName FROM Explorers WHERE Nationality <> 'British';
-- Q: What are the names and goals of expeditions whose budget is larger than the average budget?
SELECT ExpName, Goal FROM Expeditions WHERE Budget > (SELECT avg(Budget) FROM Expeditions);
-- Q: List the name of each expedition and how many discoveries it made, most first.
SELECT T1.ExpName, count(*) FROM Expeditions AS T1 JOIN Discoveries AS T2 ON T1.ExpID = T2.ExpID GROUP BY T1.ExpID ORDER BY count(*) DESC;
-- Q: Which explorers took part in at least two expeditions? Give the id, the family name and the number.
SELECT T1.ExplorerID, T1.FamilyName, count(*) FROM Explorers AS T1 JOIN Members AS T2 ON T1.ExplorerID = T2.ExplorerID GROUP BY T1.ExplorerID HAVING count(*) >= 2;
-- Q: What are the names of discoveries that contain the word Island?
SELECT DiscName FROM Discoveries WHERE DiscName LIKE '%Island%';
-- Q: Show the name of the patron who paid for the expedition with the smallest budget.
SELECT T1.PatronName FROM Patrons AS T1 JOIN Expeditions AS T2 ON T1.PatronID = T2.PatronID ORDER BY T2.Budget LIMIT 1;
-- Q: Find the ids and names of expeditions that made no discovery.
SELECT ExpID, ExpName FROM Expeditions WHERE NOT ExpID IN (SELECT ExpID FROM Discoveries);
-- Q: Which family names took part in both an Arctic and an Antarctic expedition?
SELECT T1.FamilyName FROM Explorers AS T1 JOIN Members AS T2 ON T1.ExplorerID = T2.ExplorerID JOIN Expeditions AS T3 ON T2.ExpID = T3.ExpID WHERE T3.Goal = 'Arctic' INTERSECT SELECT T1.FamilyName FROM Explorers AS T1 JOIN Members AS T2 ON T1.ExplorerID = T2.ExplorerID JOIN Expeditions AS T3 ON T2.ExpID = T3.ExpID WHERE T3.Goal = 'Antarctic';
-- Q: For each kind of patron, show the kind, the number of expeditions and the total budget.
SELECT T1.Kind, count(*), sum(T2.Budget) FROM Patrons AS T1 JOIN Expeditions AS T2 ON T1.PatronID = T2.PatronID GROUP BY T1.Kind;
-- Q: List the names of the expeditions led by someone whose trade was naval officer.
SELECT T1.ExpName FROM Expeditions AS T1 JOIN Explorers AS T2 ON T1.LeaderID = T2.ExplorerID WHERE T2.Trade = 'naval officer';
-- Q: What is the northernmost discovery (highest latitude) and on what date was it found?
SELECT DiscName, FoundOn FROM Discoveries ORDER BY Latitude DESC LIMIT 1;
-- Q: Show the explorers, by given and family name, who never led an expedition.
SELECT GivenName, FamilyName FROM Explorers WHERE NOT ExplorerID IN (SELECT LeaderID FROM Expeditions);
-- Q: How old did each explorer become?
SELECT FamilyName, Died - Born FROM Explorers;
-- Q: How many days was each expedition away?
SELECT ExpName, julianday(Returned) - julianday(SetOut) FROM Expeditions;
-- Q: Which expedition never came back?
SELECT ExpName FROM Expeditions WHERE Returned IS NULL;
-- Q: What percentage of expedition members survived?
SELECT 100.0 * sum(CASE WHEN Survived = 'Y' THEN 1 ELSE 0 END) / count(*) FROM Members;
-- Q: total cost of supplies by expedition id
SELECT ExpID, sum(Qty * UnitCost) FROM Supplies GROUP BY ExpID;
-- Q: survivors and dead side by side for each role
SELECT Role, sum(CASE WHEN Survived = 'Y' THEN 1 ELSE 0 END), sum(CASE WHEN Survived = 'N' THEN 1 ELSE 0 END) FROM Members GROUP BY Role;
-- Q: label each discovery north if its latitude is above 0 and south otherwise
SELECT DiscName, CASE WHEN Latitude > 0 THEN 'north' ELSE 'south' END FROM Discoveries;
-- Q: discoveries by month of the year
SELECT strftime('%m', FoundOn), count(*) FROM Discoveries GROUP BY strftime('%m', FoundOn);
-- Q: latest discovery within every category, with its date
SELECT Category, DiscName, FoundOn FROM (SELECT Category, DiscName, FoundOn, row_number() OVER (PARTITION BY Category ORDER BY FoundOn DESC) AS place FROM Discoveries) WHERE place = 1;
-- Q: Family names shared by more than one explorer
SELECT FamilyName FROM Explorers GROUP BY FamilyName HAVING count(*) > 1;
-- Q: Share of the overall budget spent on each goal, as a percentage rounded to 1 digit
SELECT Goal, round(100.0 * sum(Budget) / (SELECT sum(Budget) FROM Expeditions), 1) FROM Expeditions GROUP BY Goal;
-- Q: average crew size of an expedition
SELECT avg(n) FROM (SELECT count(*) AS n FROM Members GROUP BY ExpID);
