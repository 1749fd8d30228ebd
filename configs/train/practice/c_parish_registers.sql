CREATE TABLE Parish (ParishId INTEGER PRIMARY KEY, ParishName TEXT, Diocese TEXT, Denomination TEXT, FoundedYear INTEGER);
CREATE TABLE Priest (PriestId INTEGER PRIMARY KEY, PriestName TEXT, OrdainedYear INTEGER, ParishId INTEGER REFERENCES Parish(ParishId));
CREATE TABLE Parishioner (PId INTEGER PRIMARY KEY, FullName TEXT, Sex TEXT, BornOn DATE, FatherId INTEGER REFERENCES Parishioner(PId), MotherId INTEGER REFERENCES Parishioner(PId), ParishId INTEGER REFERENCES Parish(ParishId));
CREATE TABLE Sacrament (SacId INTEGER PRIMARY KEY, Kind TEXT, HeldOn DATE, PId INTEGER REFERENCES Parishioner(PId), PriestId INTEGER REFERENCES Priest(PriestId), Folio TEXT);
CREATE TABLE Collection (ColId INTEGER PRIMARY KEY, ParishId INTEGER REFERENCES Parish(ParishId), Sunday DATE, Purpose TEXT, Amount REAL);
INSERT INTO Parish VALUES (1,'St Brigid','Kildare','Catholic',1824),(2,'Holy Trinity','Leeds','Anglican',1727),(3,'St Nikolai','Hamburg','Lutheran',1195),(4,'Our Lady of the Lake','Como','Catholic',1610),(5,'St Anne','Kildare','Catholic',1901);
INSERT INTO Priest VALUES (1,'Fr Malachy Nolan',1978,1),(2,'Rev Susan Hartley',1996,2),(3,'Pastor Uwe Dirks',2004,3),(4,'Don Piero Galli',1985,4),(5,'Fr Emeka Obi',2015,1),(6,'Canon Giles Frost',1969,NULL);
INSERT INTO Parishioner VALUES (1,'Thomas Quinn','M','1950-02-01',NULL,NULL,1),(2,'Bridget Quinn','F','1953-10-10',NULL,NULL,1),(3,'Aidan Quinn','M','1979-06-19',1,2,1),(4,'Clare Quinn','F','1982-12-24',1,2,1),(5,'George Pell','M','1966-04-05',NULL,NULL,2),(6,'Lucy Pell','F','1995-08-14',5,NULL,2),(7,'Hanne Claasen','F','1988-01-30',NULL,NULL,3),(8,'Marco Riva','M','1972-11-11',NULL,NULL,4),(9,'Niamh Quinn','F','2010-03-17',3,NULL,1);
INSERT INTO Sacrament VALUES (1,'baptism','1979-07-08',3,1,'12r'),(2,'baptism','1983-01-16',4,1,'14v'),(3,'marriage','2008-05-24',3,1,'3r'),(4,'baptism','2010-04-25',9,1,'31r'),(5,'confirmation','2010-05-30',7,3,'8v'),(6,'marriage','1998-09-12',8,4,NULL),(7,'baptism','1996-01-07',6,2,'77r'),(8,'communion','2018-05-12',9,5,'6r'),(9,'marriage','2019-06-22',6,2,'40v');
INSERT INTO Collection VALUES (1,1,'2023-01-08','roof',412.5),(2,1,'2023-01-15','missions',388),(3,2,'2023-01-08','organ',940.2),(4,3,'2023-02-05','roof',1210),(5,2,'2023-02-12','food bank',655.75),(6,4,'2023-03-05','missions',150),(7,1,'2023-03-12','food bank',501.4);
-- Q: How many baptisms are recorded?
SELECT count(*) FROM Sacrament WHERE Kind = 'baptism';
-- Q: What is the oldest parish?
SELECT ParishName FROM Parish ORDER BY FoundedYear LIMIT 1;
-- Q: Give the names and ordination years of the priests, most recently ordained first.
SELECT PriestName, OrdainedYear FROM Priest ORDER BY OrdainedYear DESC;
-- Q: Which Catholic parishes belong to the diocese of Kildare?
SELECT ParishName FROM Parish WHERE Denomination = 'Catholic' AND Diocese = 'Kildare';
-- Q: how much was collected altogether
SELECT sum(Amount) FROM Collection;
-- Q: Money collected per purpose, with the number of collections
SELECT Purpose, sum(Amount), count(*) FROM Collection GROUP BY Purpose;
-- Q: Which parish collected most?
SELECT Parish.ParishName FROM Parish JOIN Collection ON Parish.ParishId = Collection.ParishId GROUP BY Parish.ParishId ORDER BY sum(Collection.Amount) DESC LIMIT 1;
-- Q: Who are the children of Thomas Quinn?
SELECT FullName FROM Parishioner WHERE FatherId = (SELECT PId FROM Parishioner WHERE FullName = 'Thomas Quinn');
-- Q: Who got married, and when?
SELECT Parishioner.FullName, Sacrament.HeldOn FROM Parishioner JOIN Sacrament ON Parishioner.PId = Sacrament.PId WHERE Sacrament.Kind = 'marriage';
-- Q: Count the sacraments each priest has administered.
SELECT Priest.PriestName, count(*) FROM Priest JOIN Sacrament ON Priest.PriestId = Sacrament.PriestId GROUP BY Priest.PriestId;
-- Q: Which parishes have more than one priest?
SELECT Parish.ParishName FROM Parish JOIN Priest ON Parish.ParishId = Priest.ParishId GROUP BY Parish.ParishId HAVING count(*) > 1;
-- Q: Which dioceses have the most parishes? Top one only.
SELECT Diocese FROM Parish GROUP BY Diocese ORDER BY count(*) DESC LIMIT 1;
-- Q: Which priests have never administered any sacrament?
SELECT PriestName FROM Priest WHERE PriestId NOT IN (SELECT PriestId FROM Sacrament);
-- Q: Who received both baptism and marriage?
SELECT Parishioner.FullName FROM Parishioner JOIN Sacrament ON Parishioner.PId = Sacrament.PId WHERE Sacrament.Kind = 'baptism' INTERSECT SELECT Parishioner.FullName FROM Parishioner JOIN Sacrament ON Parishioner.PId = Sacrament.PId WHERE Sacrament.Kind = 'marriage';
-- Q: Which parishes have no parishioner on the books?
SELECT ParishName FROM Parish WHERE NOT EXISTS (SELECT * FROM Parishioner WHERE Parishioner.ParishId = Parish.ParishId);
-- Q: On which Sundays was the amount above average?
SELECT Sunday FROM Collection WHERE Amount > (SELECT avg(Amount) FROM Collection);
-- Q: Show each child with the name of its father.
SELECT c.FullName, f.FullName FROM Parishioner AS c JOIN Parishioner AS f ON c.FatherId = f.PId;
-- Q: Which sacrament ids have no folio?
SELECT SacId FROM Sacrament WHERE Folio IS NULL;
-- Q: collections per month in money
SELECT strftime('%Y-%m', Sunday), sum(Amount) FROM Collection GROUP BY strftime('%Y-%m', Sunday);
-- Q: What percentage of parishioners is female?
SELECT 100.0 * sum(CASE WHEN Sex = 'F' THEN 1 ELSE 0 END) / count(*) FROM Parishioner;
