CREATE TABLE Family (FamilyCode TEXT PRIMARY KEY, FamilyName TEXT, CommonName TEXT);
CREATE TABLE Species (SpeciesNo INTEGER PRIMARY KEY, LatinName TEXT, CommonName TEXT, FamilyCode TEXT REFERENCES Family(FamilyCode), RedList TEXT, DescribedYear INTEGER);
CREATE TABLE Collector (CollectorNo INTEGER PRIMARY KEY, Name TEXT, Country TEXT, BornYear INTEGER, DiedYear INTEGER);
CREATE TABLE Sheet (Barcode TEXT PRIMARY KEY, SpeciesNo INTEGER REFERENCES Species(SpeciesNo), CollectorNo INTEGER REFERENCES Collector(CollectorNo), Country TEXT, CollectedOn DATE, Altitude INTEGER, Cabinet TEXT, IsType BOOLEAN, Scanned DATE);
CREATE TABLE Institute (InstCode TEXT PRIMARY KEY, Name TEXT, City TEXT, Country TEXT, Sheets INTEGER);
CREATE TABLE Loan (LoanNo INTEGER PRIMARY KEY, InstCode TEXT REFERENCES Institute(InstCode), Botanist TEXT, SentOn DATE, DueOn DATE, BackOn DATE, Postage REAL);
CREATE TABLE LoanSheet (LoanNo INTEGER REFERENCES Loan(LoanNo), Barcode TEXT REFERENCES Sheet(Barcode), Damaged TEXT, PRIMARY KEY (LoanNo, Barcode));
INSERT INTO Family VALUES ('ROS','Rosaceae','rose family'),('ORC','Orchidaceae','orchids'),('AST','Asteraceae','daisy family'),('FAG','Fagaceae','beeches and oaks'),('POA','Poaceae','grasses');
INSERT INTO Species VALUES (1,'Rosa vellana','vale rose','ROS','least concern',1803),(2,'Geum tardum','late avens','ROS','endangered',1881),(3,'Ophrys minima','dwarf bee orchid','ORC','endangered',1912),(4,'Aster pallens','pale aster','AST','least concern',1768),(5,'Quercus humboldis','hill oak','FAG','vulnerable',1829),(6,'Orchis lunata','moon orchid','ORC','vulnerable',1955),(7,'Aster brumalis',NULL,'AST','not assessed',1990);
INSERT INTO Collector VALUES (1,'Amalia Roth','Austria',1840,1911),(2,'Henry Pask','England',1902,1978),(3,'Luc Ferrand','France',1955,NULL),(4,'Sunniva Dahl','Norway',1971,NULL),(5,'Josef Kolar','Austria',1866,1930);
INSERT INTO Sheet VALUES ('HB001',1,1,'Austria','1874-06-12',640,'C1',0,'2019-03-05'),('HB002',2,1,'Italy','1881-07-30',1820,'C1',1,'2019-03-05'),('HB003',3,5,'Austria','1911-05-21',410,'C2',1,NULL),('HB004',4,2,'England','1934-09-08',90,'C3',0,'2020-11-17'),('HB005',5,2,'Spain','1951-04-16',1105,'C4',0,NULL),('HB006',6,3,'France','1988-06-02',980,'C2',0,'2021-01-28'),('HB007',7,4,'Norway','2004-08-25',760,'C3',1,'2021-01-29'),('HB008',1,3,'France','1992-06-19',530,'C1',0,NULL),('HB009',3,3,'Spain','1996-05-11',1240,'C2',0,'2022-06-06'),('HB010',4,4,'Norway','2010-09-01',150,'C3',0,'2022-06-07');
INSERT INTO Institute VALUES ('VIE','Danube Herbarium','Vienna','Austria',1400000),('LYS','Jardin du Rhone','Lyon','France',870000),('BGO','Fjord Museum','Bergen','Norway',310000),('MAD','Casa Botanica','Madrid','Spain',655000);
INSERT INTO Loan VALUES (1,'VIE','Dr Lenz','2022-01-10','2022-07-10','2022-06-28',48.5),(2,'LYS','Dr Petit','2022-09-05','2023-03-05','2023-04-19',36),(3,'VIE','Dr Lenz','2023-10-16','2024-04-16',NULL,55.2),(4,'BGO','Dr Aas','2024-02-12','2024-08-12','2024-08-01',61),(5,'LYS','Dr Morel','2024-05-20','2024-11-20',NULL,33.8);
INSERT INTO LoanSheet VALUES (1,'HB001','N'),(1,'HB003','N'),(2,'HB006','Y'),(2,'HB009','N'),(3,'HB002','N'),(4,'HB007','N'),(4,'HB010','Y'),(4,'HB004','N'),(5,'HB006',NULL);
-- Q: What is the Latin name of the plant commonly called moon orchid?
SELECT LatinName FROM Species WHERE CommonName = 'moon orchid';
-- Q: Find the barcodes and altitudes of the sheets collected in Spain.
SELECT Barcode, Altitude FROM Sheet WHERE Country = 'Spain';
-- Q: List the Latin names of all species of the rose family, in order of the year they were described.
SELECT s.LatinName FROM Species AS s JOIN Family AS f ON s.FamilyCode = f.FamilyCode WHERE f.CommonName = 'rose family' ORDER BY s.DescribedYear;
-- Q: Which collectors have gathered at least three (3) sheets? Name and number.
SELECT c.Name, count(*) FROM Collector AS c JOIN Sheet AS s ON s.CollectorNo = c.CollectorNo GROUP BY c.CollectorNo HAVING count(*) >= 3;
-- Q: Give the barcodes of sheets collected in the home country of their collector.
SELECT s.Barcode FROM Sheet AS s JOIN Collector AS c ON s.CollectorNo = c.CollectorNo WHERE s.Country = c.Country;
-- Q: From which countries do we have both a collector and an institute?
SELECT Country FROM Collector INTERSECT SELECT Country FROM Institute;
-- Q: What are the code and the name of the family without any species?
SELECT FamilyCode, FamilyName FROM Family WHERE NOT FamilyCode IN (SELECT FamilyCode FROM Species);
-- Q: What are the lowest, highest and average altitude in cabinet C2?
SELECT min(Altitude), max(Altitude), avg(Altitude) FROM Sheet WHERE Cabinet = 'C2';
-- Q: Which institutes own more sheets than the average institute? Show name and city.
SELECT Name, City FROM Institute WHERE Sheets > (SELECT avg(Sheets) FROM Institute);
-- Q: Show the numbers of the loans with exactly two (2) sheets.
SELECT LoanNo FROM LoanSheet GROUP BY LoanNo HAVING count(*) = 2;
-- Q: Name the botanists who have borrowed a sheet that came back damaged.
SELECT DISTINCT l.Botanist FROM Loan AS l JOIN LoanSheet AS x ON x.LoanNo = l.LoanNo WHERE x.Damaged = 'Y';
-- Q: Which species names start with 'Aster' or end with 'lunata'?
SELECT LatinName FROM Species WHERE LatinName LIKE 'Aster%' OR LatinName LIKE '%lunata';
-- Q: Which species sits on the sheet from the second highest altitude? Latin name.
SELECT p.LatinName FROM Species AS p JOIN Sheet AS s ON s.SpeciesNo = p.SpeciesNo ORDER BY s.Altitude DESC LIMIT 1 OFFSET 1;
-- Q: What are the names of the collectors who died, except those born before 1850?
SELECT Name FROM Collector WHERE DiedYear IS NOT NULL EXCEPT SELECT Name FROM Collector WHERE BornYear < 1850;
-- Q: the two highest finds of every collector: collector number, barcode, altitude
SELECT CollectorNo, Barcode, Altitude FROM (SELECT CollectorNo, Barcode, Altitude, row_number() OVER (PARTITION BY CollectorNo ORDER BY Altitude DESC) AS Place FROM Sheet) WHERE Place <= 2;
-- Q: most recent loan to each institute code
SELECT InstCode, LoanNo FROM (SELECT InstCode, LoanNo, row_number() OVER (PARTITION BY InstCode ORDER BY SentOn DESC) AS Place FROM Loan) WHERE Place = 1;
-- Q: What share of our sheets are type specimens, as a fraction?
SELECT CAST(sum(CASE WHEN IsType = 1 THEN 1 ELSE 0 END) AS REAL) / count(*) FROM Sheet;
-- Q: percent of sheets scanned so far in each cabinet
SELECT Cabinet, 100.0 * sum(CASE WHEN Scanned IS NOT NULL THEN 1 ELSE 0 END) / count(*) FROM Sheet GROUP BY Cabinet;
-- Q: Mark sheets as 'lowland' below 500, 'hill' below 1000 and 'mountain' above
SELECT Barcode, CASE WHEN Altitude < 500 THEN 'lowland' WHEN Altitude < 1000 THEN 'hill' ELSE 'mountain' END FROM Sheet;
-- Q: How many species are endangered and how many vulnerable, per family code?
SELECT FamilyCode, sum(CASE WHEN RedList = 'endangered' THEN 1 ELSE 0 END), sum(CASE WHEN RedList = 'vulnerable' THEN 1 ELSE 0 END) FROM Species GROUP BY FamilyCode;
-- Q: sheets that were never lent
SELECT s.Barcode FROM Sheet AS s WHERE NOT EXISTS (SELECT * FROM LoanSheet AS x WHERE x.Barcode = s.Barcode);
-- Q: Which institute has not borrowed a thing?
SELECT i.Name FROM Institute AS i LEFT JOIN Loan AS l ON l.InstCode = i.InstCode WHERE l.LoanNo IS NULL;
-- Q: how many days late did the loans come back that came after the due date
SELECT LoanNo, julianday(BackOn) - julianday(DueOn) FROM Loan WHERE BackOn > DueOn;
-- Q: sheets collected in the month of June (06), by barcode
SELECT Barcode FROM Sheet WHERE strftime('%m', CollectedOn) = '06' ORDER BY Barcode;
-- Q: postage per sheet for every loan, 2 decimals
SELECT l.LoanNo, round(l.Postage / count(*), 2) FROM Loan AS l JOIN LoanSheet AS x ON x.LoanNo = l.LoanNo GROUP BY l.LoanNo;
-- Q: Latin name and common name of all species, 'unnamed' where there is none
SELECT LatinName, COALESCE(CommonName, 'unnamed') FROM Species;
