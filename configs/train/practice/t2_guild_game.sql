CREATE TABLE Realm (Realm_Code TEXT PRIMARY KEY, Realm_Name TEXT, Region TEXT, Opened DATE, Max_Players INTEGER);
CREATE TABLE Guild (Guild_ID INTEGER PRIMARY KEY, Name TEXT, Motto TEXT, Realm_Code TEXT REFERENCES Realm(Realm_Code), Leader_ID INTEGER, Gold INTEGER);
CREATE TABLE Player (Player_ID INTEGER PRIMARY KEY, Name TEXT, Country TEXT, Birth_Date DATE, Last_Login DATE, Premium TEXT);
CREATE TABLE Hero (Hero_ID INTEGER PRIMARY KEY, Player_ID INTEGER REFERENCES Player(Player_ID), Guild_ID INTEGER REFERENCES Guild(Guild_ID), Name TEXT, Class TEXT, Level INTEGER, Strength INTEGER, Wit INTEGER, Speed INTEGER);
CREATE TABLE Item (Item_ID INTEGER PRIMARY KEY, Name TEXT, Slot TEXT, Rarity TEXT, Price INTEGER, Min_Level INTEGER);
CREATE TABLE Hero_Item (Hero_ID INTEGER REFERENCES Hero(Hero_ID), Item_ID INTEGER REFERENCES Item(Item_ID), Quantity INTEGER, Equipped TEXT, PRIMARY KEY (Hero_ID, Item_ID));
CREATE TABLE Duel (Duel_ID INTEGER PRIMARY KEY, Challenger_ID INTEGER REFERENCES Hero(Hero_ID), Defender_ID INTEGER REFERENCES Hero(Hero_ID), Winner_ID INTEGER REFERENCES Hero(Hero_ID), Fought_On DATE, Rounds INTEGER);
INSERT INTO Realm VALUES ('EMB','Emberfall','EU','2019-03-01',5000),('FRO','Frostmere','EU','2020-11-20',4000),('SAN','Sandspire','NA','2021-05-05',6000),('JAD','Jadewater','ASIA','2023-01-15',8000);
INSERT INTO Guild VALUES (1,'Ashen Crown','Burn bright','EMB',1,54000),(2,'Owls of Dusk','We see you','EMB',3,12500),(3,'Dune Riders',NULL,'SAN',5,33000),(4,'Ice Anvil','Strike twice','FRO',7,8700),(5,'Lone Lanterns','Nobody here','JAD',NULL,0);
INSERT INTO Player VALUES (1,'Kim Ha','Korea','1998-02-11','2024-03-01','Y'),(2,'Ulla Berg','Sweden','1985-07-30','2024-02-25','N'),(3,'Tariq Aziz','Egypt','2003-12-01','2024-03-02','Y'),(4,'Beau Landry','Canada','1992-04-18','2023-08-14','N'),(5,'Ilse Roth','Sweden','1990-10-09','2024-01-30','Y'),(6,'Pedro Lamas','Chile',NULL,NULL,'N');
INSERT INTO Hero VALUES (1,1,1,'Vexa','mage',60,12,48,25),(2,1,1,'Brug','warrior',42,50,9,18),(3,2,2,'Nimwen','ranger',55,28,30,41),(4,3,3,'Sahir','rogue',58,30,26,47),(5,3,3,'Kharn','warrior',37,45,11,15),(6,4,NULL,'Mudge','mage',12,6,20,11),(7,5,4,'Hilde','warrior',60,52,14,22),(8,5,2,'Pip','rogue',29,17,19,36);
INSERT INTO Item VALUES (1,'Glass Wand','hand','rare',1200,30),(2,'Oak Shield','hand','common',150,5),(3,'Cloak of Mist','back','epic',5400,50),(4,'Iron Boots','feet','common',220,10),(5,'Sun Amulet','neck','epic',7800,55),(6,'Healing Draught','bag','common',35,1),(7,'Raven Bow','hand','rare',1650,40);
INSERT INTO Hero_Item VALUES (1,1,1,'Y'),(1,3,1,'Y'),(1,6,12,'N'),(2,2,1,'Y'),(2,4,1,'Y'),(3,7,1,'Y'),(3,6,5,'N'),(4,3,1,'Y'),(4,6,8,'N'),(7,2,1,'N'),(7,4,1,'Y'),(8,6,3,'N');
INSERT INTO Duel VALUES (1,1,4,1,'2024-01-10',5),(2,4,3,4,'2024-01-22',7),(3,7,2,7,'2024-02-02',3),(4,1,7,7,'2024-02-15',9),(5,8,5,5,'2024-02-20',4),(6,3,1,NULL,'2024-03-01',12),(7,4,7,4,'2024-03-02',6);
-- Q: How many heroes are warriors?
SELECT count(*) FROM Hero WHERE Class = 'warrior';
-- Q: Names and prices of epic items
SELECT Name, Price FROM Item WHERE Rarity = 'epic';
-- Q: Which realm can hold the most players?
SELECT Realm_Name FROM Realm ORDER BY Max_Players DESC LIMIT 1;
-- Q: Players whose date of birth is missing
SELECT Name FROM Player WHERE Birth_Date IS NULL;
-- Q: hero name and level, strongest level first
SELECT Name, Level FROM Hero ORDER BY Level DESC;
-- Q: What motto does the guild with the most gold have?
SELECT Motto FROM Guild ORDER BY Gold DESC LIMIT 1;
-- Q: How many guilds live on each realm? Use realm names.
SELECT T1.Realm_Name, count(*) FROM Realm AS T1 JOIN Guild AS T2 ON T1.Realm_Code = T2.Realm_Code GROUP BY T1.Realm_Code;
-- Q: What heroes does Ilse Roth play?
SELECT T1.Name FROM Hero AS T1 JOIN Player AS T2 ON T1.Player_ID = T2.Player_ID WHERE T2.Name = 'Ilse Roth';
-- Q: Average strength, wit and speed by class
SELECT Class, avg(Strength), avg(Wit), avg(Speed) FROM Hero GROUP BY Class;
-- Q: Who plays more than one hero?
SELECT T1.Name FROM Player AS T1 JOIN Hero AS T2 ON T1.Player_ID = T2.Player_ID GROUP BY T1.Player_ID HAVING count(*) > 1;
-- Q: Guilds with a member at level 60 - name each once
SELECT DISTINCT T1.Name FROM Guild AS T1 JOIN Hero AS T2 ON T1.Guild_ID = T2.Guild_ID WHERE T2.Level = 60;
-- Q: Which hero has won the most duels?
SELECT T1.Name FROM Hero AS T1 JOIN Duel AS T2 ON T1.Hero_ID = T2.Winner_ID GROUP BY T1.Hero_ID ORDER BY count(*) DESC LIMIT 1;
-- Q: Hand items usable below level 35, or anything cheaper than 100
SELECT Name FROM Item WHERE Slot = 'hand' AND Min_Level < 35 OR Price < 100;
-- Q: In which realm does the hero Sahir's guild reside?
SELECT T3.Realm_Name FROM Hero AS T1 JOIN Guild AS T2 ON T1.Guild_ID = T2.Guild_ID JOIN Realm AS T3 ON T2.Realm_Code = T3.Realm_Code WHERE T1.Name = 'Sahir';
-- Q: Items nobody carries
SELECT Name FROM Item WHERE Item_ID NOT IN (SELECT Item_ID FROM Hero_Item);
-- Q: Heroes carrying both Iron Boots and an Oak Shield
SELECT T1.Name FROM Hero AS T1 JOIN Hero_Item AS T2 ON T1.Hero_ID = T2.Hero_ID JOIN Item AS T3 ON T2.Item_ID = T3.Item_ID WHERE T3.Name = 'Iron Boots' INTERSECT SELECT T1.Name FROM Hero AS T1 JOIN Hero_Item AS T2 ON T1.Hero_ID = T2.Hero_ID JOIN Item AS T3 ON T2.Item_ID = T3.Item_ID WHERE T3.Name = 'Oak Shield';
-- Q: Which heroes have never challenged anyone to a duel?
SELECT Name FROM Hero WHERE Hero_ID NOT IN (SELECT Challenger_ID FROM Duel);
-- Q: Warriors stronger than the average hero
SELECT Name FROM Hero WHERE Class = 'warrior' AND Strength > (SELECT avg(Strength) FROM Hero);
-- Q: Challenger and defender by name for every duel
SELECT T2.Name, T3.Name FROM Duel AS T1 JOIN Hero AS T2 ON T1.Challenger_ID = T2.Hero_ID JOIN Hero AS T3 ON T1.Defender_ID = T3.Hero_ID;
-- Q: What is the total worth of the things each hero carries (quantity times price)?
SELECT T1.Name, sum(T2.Quantity * T3.Price) FROM Hero AS T1 JOIN Hero_Item AS T2 ON T1.Hero_ID = T2.Hero_ID JOIN Item AS T3 ON T2.Item_ID = T3.Item_ID GROUP BY T1.Hero_ID;
-- Q: Duels fought month by month
SELECT strftime('%Y-%m', Fought_On), count(*) FROM Duel GROUP BY strftime('%Y-%m', Fought_On);
-- Q: What share of players, in percent, pays for premium?
SELECT 100.0 * sum(CASE WHEN Premium = 'Y' THEN 1 ELSE 0 END) / count(*) FROM Player;
-- Q: Guilds no hero belongs to
SELECT Name FROM Guild AS T1 WHERE NOT EXISTS (SELECT * FROM Hero AS T2 WHERE T2.Guild_ID = T1.Guild_ID);
-- Q: Highest-level hero of each class, with class and level
SELECT Class, Name, Level FROM (SELECT Class, Name, Level, row_number() OVER (PARTITION BY Class ORDER BY Level DESC) AS place FROM Hero) WHERE place <= 1;
