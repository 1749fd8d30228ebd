CREATE TABLE Resort (ResortCode TEXT PRIMARY KEY, ResortName TEXT, Island TEXT, BeachKm REAL, BlueFlag TEXT);
CREATE TABLE SightSort (SortCode TEXT PRIMARY KEY, SortName TEXT);
CREATE TABLE Sight (SightID INTEGER PRIMARY KEY, SightName TEXT, SortCode TEXT REFERENCES SightSort(SortCode), ResortCode TEXT REFERENCES Resort(ResortCode), Access TEXT, AdultFee REAL, ChildFee REAL, OpenFrom INTEGER);
CREATE TABLE Guide (GuideID INTEGER PRIMARY KEY, GuideName TEXT, Languages TEXT, LicensedSince INTEGER, DailyFee INTEGER);
CREATE TABLE Excursion (ExcursionID INTEGER PRIMARY KEY, Title TEXT, GuideID INTEGER REFERENCES Guide(GuideID), StartResort TEXT REFERENCES Resort(ResortCode), EndResort TEXT REFERENCES Resort(ResortCode), ExcursionDate DATE, Places INTEGER, Price REAL);
CREATE TABLE Excursion_Stop (ExcursionID INTEGER REFERENCES Excursion(ExcursionID), SightID INTEGER REFERENCES Sight(SightID), StopNo INTEGER, Minutes INTEGER, PRIMARY KEY (ExcursionID, SightID));
CREATE TABLE Guest (GuestID INTEGER PRIMARY KEY, GuestName TEXT, HomeCountry TEXT, Age INTEGER, Email TEXT);
CREATE TABLE Reservation (ReservationID INTEGER PRIMARY KEY, ExcursionID INTEGER REFERENCES Excursion(ExcursionID), GuestID INTEGER REFERENCES Guest(GuestID), Adults INTEGER, Children INTEGER, ReservedOn DATE, Paid TEXT, Score INTEGER);
INSERT INTO Resort VALUES ('KAL','Kala Bay','Myrtos',2.4,'Y'),('PET','Petra Sands','Myrtos',5.1,'Y'),('LIM','Limni','Zefira',0.8,'N'),('AGN','Agnonta','Zefira',1.6,'Y'),('VOR','Voria','Thinos',3.3,'N');
INSERT INTO SightSort VALUES ('CV','cave'),('MN','monastery'),('RU','ruin'),('MU','museum'),('LH','lighthouse'),('WF','waterfall');
INSERT INTO Sight VALUES (1,'Blue Grotto','CV','KAL','boat',18,9,1952),(2,'Monastery of the Olive','MN','KAL','bus',0,0,1630),(3,'Temple of the Winds','RU','PET','on foot',8,4,1901),(4,'Sponge Museum','MU','LIM','on foot',6,3,1988),(5,'Cape Light','LH','AGN','boat',5,NULL,2010),(6,'Roman Baths','RU','AGN','bus',4,2,1975),(7,'Hermit Cave','CV','PET','mule',3,0,NULL);
INSERT INTO Guide VALUES (1,'Eleni Manou','Greek, English',2005,140),(2,'Stefan Rau','German, English',2014,125),(3,'Carla Neri','Italian',2019,110),(4,'Yannis Petros','Greek, French',1998,160),(5,'Olga Sidor','Polish',2022,95);
INSERT INTO Excursion VALUES (1,'Caves and Coves',1,'KAL','PET','2024-06-03',20,45),(2,'Old Stones',4,'PET','PET','2024-06-10',30,38),(3,'Sponge Divers',2,'LIM','AGN','2024-06-21',16,52),(4,'Light and Baths',2,'AGN','AGN','2024-07-04',24,29),(5,'Caves and Coves',3,'KAL','PET','2024-07-15',20,49),(6,'Monks at Dawn',1,'KAL','KAL','2024-08-01',12,NULL);
INSERT INTO Excursion_Stop VALUES (1,1,1,60),(1,7,2,45),(2,3,1,90),(2,7,2,30),(3,4,1,75),(3,5,2,40),(4,5,1,50),(4,6,2,80),(5,1,1,60),(5,7,2,35),(6,2,1,120);
INSERT INTO Guest VALUES (1,'Hilde Braun','Germany',58,'hilde@mail.example'),(2,'Paul Remy','France',34,NULL),(3,'Kate Lowe','United Kingdom',41,'kate@mail.example'),(4,'Igor Dubov','Poland',29,'igor@mail.example'),(5,'Anna Braun','Germany',31,NULL),(6,'Luca Testa','Italy',45,'luca@mail.example');
INSERT INTO Reservation VALUES (1,1,1,2,0,'2024-05-11','Y',5),(2,1,3,2,2,'2024-05-20','Y',4),(3,2,2,1,0,'2024-06-01','N',NULL),(4,2,1,2,0,'2024-05-11','Y',3),(5,3,4,1,0,'2024-06-18','Y',4),(6,4,3,2,2,'2024-06-02','Y',2),(7,5,6,2,1,'2024-06-30','N',5),(8,4,2,1,0,'2024-07-01','Y',4),(9,5,4,1,0,'2024-07-09','Y',3);
-- Q: How does one get to the Blue Grotto?
SELECT Access FROM Sight WHERE SightName = 'Blue Grotto';
-- Q: How many resorts fly a blue flag?
SELECT count(*) FROM Resort WHERE BlueFlag = 'Y';
-- Q: Guests from Germany with their ages
SELECT GuestName, Age FROM Guest WHERE HomeCountry = 'Germany';
-- Q: resorts, longest beach first
SELECT ResortName FROM Resort ORDER BY BeachKm DESC;
-- Q: What do sights cost an adult and a child on average?
SELECT avg(AdultFee), avg(ChildFee) FROM Sight;
-- Q: What sort of sight is Cape Light?
SELECT T2.SortName FROM Sight AS T1 JOIN SightSort AS T2 ON T1.SortCode = T2.SortCode WHERE T1.SightName = 'Cape Light';
-- Q: Number of sights on each island
SELECT T1.Island, count(*) FROM Resort AS T1 JOIN Sight AS T2 ON T1.ResortCode = T2.ResortCode GROUP BY T1.Island;
-- Q: Who guides the Old Stones excursion?
SELECT T1.GuideName FROM Guide AS T1 JOIN Excursion AS T2 ON T1.GuideID = T2.GuideID WHERE T2.Title = 'Old Stones';
-- Q: Titles and dates of excursions that finish in Agnonta
SELECT T2.Title, T2.ExcursionDate FROM Resort AS T1 JOIN Excursion AS T2 ON T1.ResortCode = T2.EndResort WHERE T1.ResortName = 'Agnonta';
-- Q: From which resort do most excursions set out?
SELECT T1.ResortName FROM Resort AS T1 JOIN Excursion AS T2 ON T1.ResortCode = T2.StartResort GROUP BY T1.ResortCode ORDER BY count(*) DESC LIMIT 1;
-- Q: Guides with more than one excursion and the total places they offer
SELECT T1.GuideName, sum(T2.Places) FROM Guide AS T1 JOIN Excursion AS T2 ON T1.GuideID = T2.GuideID GROUP BY T1.GuideID HAVING count(*) > 1;
-- Q: Guides who speak English and cost less than 130 a day
SELECT GuideName FROM Guide WHERE Languages LIKE '%English%' AND DailyFee < 130;
-- Q: Sights reached on foot or by boat with an adult fee between 5 and 10
SELECT SightName FROM Sight WHERE Access IN ('on foot', 'boat') AND AdultFee BETWEEN 5 AND 10;
-- Q: For each sight name, how many excursions stop there and how many minutes in all?
SELECT T1.SightName, count(*), sum(T2.Minutes) FROM Sight AS T1 JOIN Excursion_Stop AS T2 ON T1.SightID = T2.SightID GROUP BY T1.SightID;
-- Q: Guides who have led no excursion
SELECT GuideName FROM Guide WHERE GuideID NOT IN (SELECT GuideID FROM Excursion);
-- Q: Sorts of which there is no sight
SELECT SortName FROM SightSort EXCEPT SELECT T1.SortName FROM SightSort AS T1 JOIN Sight AS T2 ON T1.SortCode = T2.SortCode;
-- Q: Guests who went on both Old Stones and Light and Baths
SELECT T1.GuestName FROM Guest AS T1 JOIN Reservation AS T2 ON T1.GuestID = T2.GuestID JOIN Excursion AS T3 ON T2.ExcursionID = T3.ExcursionID WHERE T3.Title = 'Old Stones' INTERSECT SELECT T1.GuestName FROM Guest AS T1 JOIN Reservation AS T2 ON T1.GuestID = T2.GuestID JOIN Excursion AS T3 ON T2.ExcursionID = T3.ExcursionID WHERE T3.Title = 'Light and Baths';
-- Q: Which sights has Kate Lowe been taken to?
SELECT T4.SightName FROM Guest AS T1 JOIN Reservation AS T2 ON T1.GuestID = T2.GuestID JOIN Excursion_Stop AS T3 ON T2.ExcursionID = T3.ExcursionID JOIN Sight AS T4 ON T3.SightID = T4.SightID WHERE T1.GuestName = 'Kate Lowe';
-- Q: Sights with a higher adult fee than the average sight
SELECT SightName FROM Sight WHERE AdultFee > (SELECT avg(AdultFee) FROM Sight);
-- Q: Guests who never reserved anything
SELECT GuestName FROM Guest AS T1 WHERE NOT EXISTS (SELECT * FROM Reservation AS T2 WHERE T2.GuestID = T1.GuestID);
-- Q: What does each reservation come to for its adults (adults times price)?
SELECT T1.ReservationID, T1.Adults * T2.Price FROM Reservation AS T1 JOIN Excursion AS T2 ON T1.ExcursionID = T2.ExcursionID;
-- Q: How many days in advance was every reservation made? Number and days.
SELECT T1.ReservationID, julianday(T2.ExcursionDate) - julianday(T1.ReservedOn) FROM Reservation AS T1 JOIN Excursion AS T2 ON T1.ExcursionID = T2.ExcursionID;
-- Q: reservations by month made
SELECT strftime('%Y-%m', ReservedOn), count(*) FROM Reservation GROUP BY strftime('%Y-%m', ReservedOn);
-- Q: Which guests left no e-mail?
SELECT GuestName FROM Guest WHERE Email IS NULL;
