CREATE TABLE Family (FamilyNo INTEGER PRIMARY KEY, Surname TEXT, Hamlet TEXT, MemberSince INTEGER, CoopShares INTEGER);
CREATE TABLE Variety (VarCode TEXT PRIMARY KEY, VarName TEXT, Use TEXT, TypicalYield REAL);
CREATE TABLE Grove (GroveNo INTEGER PRIMARY KEY, GroveName TEXT, FamilyNo INTEGER REFERENCES Family(FamilyNo), VarCode TEXT REFERENCES Variety(VarCode), Trees INTEGER, Hectares REAL, Altitude INTEGER, Irrigated TEXT, PlantedYear INTEGER);
CREATE TABLE Picker (PickerNo INTEGER PRIMARY KEY, PickerName TEXT, Origin TEXT, DayRate REAL);
CREATE TABLE Harvest (HarvestNo INTEGER PRIMARY KEY, GroveNo INTEGER REFERENCES Grove(GroveNo), PickedOn DATE, KgOlives REAL, Method TEXT, RipenessIndex REAL);
CREATE TABLE HarvestCrew (HarvestNo INTEGER REFERENCES Harvest(HarvestNo), PickerNo INTEGER REFERENCES Picker(PickerNo), Days REAL, PRIMARY KEY (HarvestNo, PickerNo));
CREATE TABLE Pressing (PressNo INTEGER PRIMARY KEY, HarvestNo INTEGER REFERENCES Harvest(HarvestNo), PressedOn DATE, LitresOil REAL, Acidity REAL, Grade TEXT, PricePerLitre REAL);
INSERT INTO Family VALUES (1,'Karras','Ano Lofos',1962,40),(2,'Vlahos','Kato Lofos',1975,25),(3,'Dimou','Ano Lofos',1988,18),(4,'Petridis','Pigi',2009,10),(5,'Sarris','Pigi',2020,5);
INSERT INTO Variety VALUES ('KOR','Koroneiki','oil',28),('KAL','Kalamon','table',35),('MAN','Manaki','oil',24),('AMF','Amfissis','both',31);
INSERT INTO Grove VALUES (1,'Old Chapel',1,'KOR',420,2.8,310,'N',1931),(2,'Lower Terrace',1,'MAN',260,1.9,280,'N',1958),(3,'Riverside',2,'KOR',510,3.1,95,'Y',1984),(4,'Windmill',3,'KAL',180,1.2,220,'Y',1996),(5,'Stone Wall',3,'KOR',300,2.2,340,'N',1949),(6,'New Spring',4,'AMF',150,1,150,'Y',2011),(7,'Goat Path',2,'MAN',90,0.8,400,'N',NULL);
INSERT INTO Picker VALUES (1,'Yorgos','Ano Lofos',55),(2,'Elira','Korce',50),(3,'Mihal','Korce',50),(4,'Stavroula','Pigi',58),(5,'Niko','Patras',48);
INSERT INTO Harvest VALUES (1,1,'2022-11-12',9800,'nets',3.1),(2,3,'2022-11-20',14200,'shaker',3.4),(3,2,'2022-12-03',5100,'nets',4),(4,4,'2022-10-29',6000,'hand',2.2),(5,1,'2023-11-15',7400,'nets',3),(6,3,'2023-11-18',12600,'shaker',3.6),(7,5,'2023-12-02',5900,'nets',3.8),(8,6,'2023-11-06',3900,'shaker',2.7),(9,4,'2023-10-30',5200,'hand',NULL);
INSERT INTO HarvestCrew VALUES (1,1,6),(1,2,6),(2,3,4),(2,2,3.5),(3,1,5),(4,4,7),(5,1,5),(5,4,5),(6,3,4),(7,2,6),(7,3,6),(8,4,2),(9,4,6);
INSERT INTO Pressing VALUES (1,1,'2022-11-13',1960,0.3,'extra virgin',7.2),(2,2,'2022-11-21',2700,0.5,'extra virgin',6.8),(3,3,'2022-12-06',920,0.9,'virgin',5.1),(4,5,'2023-11-16',1400,0.3,'extra virgin',9.4),(5,6,'2023-11-20',2340,0.6,'extra virgin',9),(6,7,'2023-12-05',1120,1.1,'virgin',7),(7,8,'2023-11-07',640,0.4,'extra virgin',8.8);
-- Q: Find the names and numbers of trees of the irrigated groves, most trees first.
SELECT GroveName, Trees FROM Grove WHERE Irrigated = 'Y' ORDER BY Trees DESC;
-- Q: What are the codes and names of the varieties used for oil?
SELECT VarCode, VarName FROM Variety WHERE Use = 'oil';
-- Q: List the name of each grove with the surname of its family and the name of its variety.
SELECT g.GroveName, f.Surname, v.VarName FROM Grove AS g JOIN Family AS f ON g.FamilyNo = f.FamilyNo JOIN Variety AS v ON g.VarCode = v.VarCode;
-- Q: Which families own two or more groves? Give surname, hamlet and number of groves.
SELECT f.Surname, f.Hamlet, count(*) FROM Family AS f JOIN Grove AS g ON g.FamilyNo = f.FamilyNo GROUP BY f.FamilyNo HAVING count(*) >= 2;
-- Q: Find the surnames of the families that own no grove.
SELECT Surname FROM Family WHERE FamilyNo NOT IN (SELECT FamilyNo FROM Grove);
-- Q: Which groves lie higher than the average grove? Show the number, name and altitude.
SELECT GroveNo, GroveName, Altitude FROM Grove WHERE Altitude > (SELECT avg(Altitude) FROM Grove);
-- Q: Find the names of the groves that were picked both in 2022 and in 2023.
SELECT g.GroveName FROM Grove AS g JOIN Harvest AS h ON h.GroveNo = g.GroveNo WHERE strftime('%Y', h.PickedOn) = '2022' INTERSECT SELECT g.GroveName FROM Grove AS g JOIN Harvest AS h ON h.GroveNo = g.GroveNo WHERE strftime('%Y', h.PickedOn) = '2023';
-- Q: What are the names of the pickers that have never been in a crew?
SELECT PickerName FROM Picker EXCEPT SELECT p.PickerName FROM Picker AS p JOIN HarvestCrew AS c ON c.PickerNo = p.PickerNo;
-- Q: What is the name of the variety with the largest total weight of olives?
SELECT v.VarName FROM Variety AS v JOIN Grove AS g ON g.VarCode = v.VarCode JOIN Harvest AS h ON h.GroveNo = g.GroveNo GROUP BY v.VarCode ORDER BY sum(h.KgOlives) DESC LIMIT 1;
-- Q: Which hamlets are home to a family as well as the origin of a picker?
SELECT Hamlet FROM Family INTERSECT SELECT Origin FROM Picker;
-- Q: What are the average, minimum and maximum acidity of the oil of each grade?
SELECT Grade, avg(Acidity), min(Acidity), max(Acidity) FROM Pressing GROUP BY Grade;
-- Q: Find the numbers and dates of the harvests that were not pressed for oil.
SELECT HarvestNo, PickedOn FROM Harvest WHERE HarvestNo NOT IN (SELECT HarvestNo FROM Pressing);
-- Q: value of the oil from each pressing
SELECT PressNo, LitresOil * PricePerLitre FROM Pressing;
-- Q: How many days between picking and pressing, per pressing?
SELECT p.PressNo, julianday(p.PressedOn) - julianday(h.PickedOn) FROM Pressing AS p JOIN Harvest AS h ON p.HarvestNo = h.HarvestNo;
-- Q: kilos per tree at each harvest, rounded to 1 decimal, with the grove
SELECT g.GroveName, h.PickedOn, round(h.KgOlives / g.Trees, 1) FROM Harvest AS h JOIN Grove AS g ON h.GroveNo = g.GroveNo;
-- Q: percentage of all the co-op shares each family holds
SELECT Surname, 100.0 * CoopShares / (SELECT sum(CoopShares) FROM Family) FROM Family;
-- Q: What do we owe every picker (days times day rate)?
SELECT p.PickerName, sum(c.Days * p.DayRate) FROM Picker AS p JOIN HarvestCrew AS c ON c.PickerNo = p.PickerNo GROUP BY p.PickerNo;
-- Q: best harvest of each grove: grove number, date, kilos
SELECT GroveNo, PickedOn, KgOlives FROM (SELECT GroveNo, PickedOn, KgOlives, row_number() OVER (PARTITION BY GroveNo ORDER BY KgOlives DESC) AS place FROM Harvest) WHERE place = 1;
-- Q: oil litres by year
SELECT strftime('%Y', PressedOn), sum(LitresOil) FROM Pressing GROUP BY strftime('%Y', PressedOn);
-- Q: Which grove's planting year is lost?
SELECT GroveName FROM Grove WHERE PlantedYear IS NULL;
-- Q: what share of pressings came out extra virgin, as a fraction
SELECT CAST(sum(CASE WHEN Grade = 'extra virgin' THEN 1 ELSE 0 END) AS REAL) / count(*) FROM Pressing;
-- Q: Groves: valley below 150 m, slope below 300 m, mountain above. Name and label.
SELECT GroveName, CASE WHEN Altitude < 150 THEN 'valley' WHEN Altitude < 300 THEN 'slope' ELSE 'mountain' END FROM Grove;
-- Q: Kilos piling up over the picking dates
SELECT PickedOn, sum(KgOlives) OVER (ORDER BY PickedOn) FROM Harvest;
-- Q: groves never harvested
SELECT GroveName FROM Grove WHERE NOT EXISTS (SELECT 1 FROM Harvest WHERE Harvest.GroveNo = Grove.GroveNo);
