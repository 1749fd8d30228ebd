CREATE TABLE Beach (Id INTEGER PRIMARY KEY, Name TEXT, Island TEXT, LengthM INTEGER, Lighting TEXT);
CREATE TABLE Turtle (TagId TEXT PRIMARY KEY, Nickname TEXT, Species TEXT, CarapaceCm REAL, FirstTagged DATE);
CREATE TABLE Patroller (Id INTEGER PRIMARY KEY, Name TEXT, Nationality TEXT, Role TEXT, SupervisorId INTEGER REFERENCES Patroller(Id));
CREATE TABLE Nest (NestNo INTEGER PRIMARY KEY, TagId TEXT REFERENCES Turtle(TagId), BeachId INTEGER REFERENCES Beach(Id), PatrollerId INTEGER REFERENCES Patroller(Id), LaidOn DATE, Eggs INTEGER, Relocated TEXT, Lat REAL, Lon REAL);
CREATE TABLE Hatch (NestNo INTEGER PRIMARY KEY REFERENCES Nest(NestNo), HatchedOn DATE, Hatched INTEGER, DeadInNest INTEGER, Predator TEXT);
INSERT INTO Beach VALUES (1,'Praia Longa','Santa Rita',2400,'dark'),(2,'Ponta Branca','Santa Rita',850,'moderate'),(3,'Calheta Sul','Ilha Seca',1300,'dark'),(4,'Hotel Strip','Ilha Seca',1900,'bright'),(5,'Baía Escondida','Ilha Seca',400,'dark');
INSERT INTO Turtle VALUES ('CV-118','Dona Rosa','loggerhead',88.5,'2014-07-02'),('CV-204','Estrela','loggerhead',81.0,'2018-08-11'),('CV-231','Verdinha','green',104.2,'2019-07-25'),('CV-260','Bela','loggerhead',79.4,'2021-06-30'),('CV-275','Pente','hawksbill',72.8,'2022-09-03'),('CV-281','Luna','green',NULL,'2023-08-19');
INSERT INTO Patroller VALUES (1,'Adilson Reis','Cape Verde','coordinator',NULL),(2,'Sophie Lang','Germany','volunteer',1),(3,'Nilda Gomes','Cape Verde','ranger',1),(4,'Tom Heywood','United Kingdom','volunteer',3),(5,'Marta Sosa','Spain','volunteer',3);
INSERT INTO Nest VALUES (1,'CV-118',1,3,'2021-07-15',92,'N',16.101,-22.811),(2,'CV-204',1,2,'2021-08-02',78,'Y',16.103,-22.815),(3,'CV-231',3,3,'2022-07-20',121,'N',15.940,-23.002),(4,'CV-118',2,2,'2022-08-01',88,'Y',16.120,-22.790),(5,'CV-260',4,4,'2022-08-14',70,'Y',15.951,-22.980),(6,'CV-118',1,3,'2023-07-10',97,'N',16.102,-22.812),(7,'CV-275',3,4,'2023-09-05',134,'N',15.941,-23.001),(8,'CV-204',1,3,'2023-07-29',83,'N',16.104,-22.814);
INSERT INTO Hatch VALUES (1,'2021-09-09',80,4,NULL),(2,'2021-09-30',51,9,'ghost crab'),(3,'2022-09-17',101,7,NULL),(4,'2022-09-28',70,3,'ghost crab'),(5,'2022-10-10',12,20,'dog'),(6,'2023-09-04',90,2,NULL);
-- Q: Which beaches are dark at night?
SELECT Name FROM Beach WHERE Lighting = 'dark';
-- Q: nickname and carapace of the biggest turtle
SELECT Nickname, CarapaceCm FROM Turtle ORDER BY CarapaceCm DESC LIMIT 1;
-- Q: How many nests had to be relocated?
SELECT count(*) FROM Nest WHERE Relocated = 'Y';
-- Q: Names of the volunteers in alphabetical order
SELECT Name FROM Patroller WHERE Role = 'volunteer' ORDER BY Name;
-- Q: Total number of eggs and the average clutch
SELECT sum(Eggs), avg(Eggs) FROM Nest;
-- Q: Nests per beach, listing the beach name
SELECT Beach.Name, count(*) FROM Beach JOIN Nest ON Beach.Id = Nest.BeachId GROUP BY Beach.Id;
-- Q: Which turtle laid the most eggs over the years?
SELECT Turtle.Nickname FROM Turtle JOIN Nest ON Turtle.TagId = Nest.TagId GROUP BY Turtle.TagId ORDER BY sum(Nest.Eggs) DESC LIMIT 1;
-- Q: For each species: how many turtles, and mean carapace length?
SELECT Species, count(*), avg(CarapaceCm) FROM Turtle GROUP BY Species;
-- Q: When did Estrela nest?
SELECT Nest.LaidOn FROM Nest JOIN Turtle ON Nest.TagId = Turtle.TagId WHERE Turtle.Nickname = 'Estrela';
-- Q: Who is supervised by Nilda Gomes?
SELECT p.Name FROM Patroller AS p JOIN Patroller AS s ON p.SupervisorId = s.Id WHERE s.Name = 'Nilda Gomes';
-- Q: predators that raided more than 1 nest
SELECT Predator FROM Hatch WHERE Predator IS NOT NULL GROUP BY Predator HAVING count(*) > 1;
-- Q: the island with the longest beaches in total
SELECT Island FROM Beach GROUP BY Island ORDER BY sum(LengthM) DESC LIMIT 1;
-- Q: Beaches where no turtle has nested
SELECT Name FROM Beach WHERE Id NOT IN (SELECT BeachId FROM Nest);
-- Q: Which turtles nested on both Praia Longa and Ponta Branca?
SELECT Turtle.Nickname FROM Turtle JOIN Nest ON Turtle.TagId = Nest.TagId JOIN Beach ON Nest.BeachId = Beach.Id WHERE Beach.Name = 'Praia Longa' INTERSECT SELECT Turtle.Nickname FROM Turtle JOIN Nest ON Turtle.TagId = Nest.TagId JOIN Beach ON Nest.BeachId = Beach.Id WHERE Beach.Name = 'Ponta Branca';
-- Q: On which beach did the most young hatch?
SELECT Beach.Name FROM Beach JOIN Nest ON Beach.Id = Nest.BeachId JOIN Hatch ON Nest.NestNo = Hatch.NestNo GROUP BY Beach.Id ORDER BY sum(Hatch.Hatched) DESC LIMIT 1;
-- Q: Which patrollers have found no nest?
SELECT Name FROM Patroller WHERE NOT EXISTS (SELECT 1 FROM Nest WHERE Nest.PatrollerId = Patroller.Id);
-- Q: Hatching success in percent for every nest number
SELECT Nest.NestNo, 100.0 * Hatch.Hatched / Nest.Eggs FROM Nest JOIN Hatch ON Nest.NestNo = Hatch.NestNo;
-- Q: Which nest numbers have no hatching report?
SELECT Nest.NestNo FROM Nest LEFT JOIN Hatch ON Nest.NestNo = Hatch.NestNo WHERE Hatch.NestNo IS NULL;
-- Q: How many days were the eggs in the sand, nest by nest?
SELECT Nest.NestNo, julianday(Hatch.HatchedOn) - julianday(Nest.LaidOn) FROM Nest JOIN Hatch ON Nest.NestNo = Hatch.NestNo;
-- Q: eggs laid per year
SELECT strftime('%Y', LaidOn), sum(Eggs) FROM Nest GROUP BY strftime('%Y', LaidOn);
