CREATE TABLE Village (Village_ID INTEGER PRIMARY KEY, Place TEXT, Kind TEXT, Area REAL, Souls INTEGER, Parish_Priest TEXT);
CREATE TABLE Farm (Farm_ID INTEGER PRIMARY KEY, Farm_Name TEXT, Farmer TEXT, Village_ID INTEGER REFERENCES Village(Village_ID), Hectares REAL, Founded INTEGER, Organic TEXT, Horses INTEGER, Cattle INTEGER, Pigs INTEGER, Sheep INTEGER);
CREATE TABLE Animal (Animal_ID INTEGER PRIMARY KEY, Farm_ID INTEGER REFERENCES Farm(Farm_ID), Pet_Name TEXT, Species TEXT, Breed TEXT, Born DATE, Weight_kg REAL, Mother_ID INTEGER REFERENCES Animal(Animal_ID));
CREATE TABLE Fair (Fair_ID INTEGER PRIMARY KEY, Occasion TEXT, Fair_Year INTEGER, Held_In INTEGER REFERENCES Village(Village_ID), Visitors INTEGER);
CREATE TABLE Fair_Entry (Fair_ID INTEGER REFERENCES Fair(Fair_ID), Animal_ID INTEGER REFERENCES Animal(Animal_ID), Judge TEXT, Points INTEGER, PRIMARY KEY (Fair_ID, Animal_ID));
CREATE TABLE Vet_Call (Call_ID INTEGER PRIMARY KEY, Animal_ID INTEGER REFERENCES Animal(Animal_ID), Called_On DATE, Illness TEXT, Fee REAL);
INSERT INTO Village VALUES (1,'Oberau','market town',24.5,3150,'Fr. Winkler'),(2,'Lindach','village',11.2,640,NULL),(3,'Stein','village',18.9,1210,'Fr. Bauer'),(4,'Wald','hamlet',6.3,95,NULL),(5,'Neukirch','market town',33.0,4800,'Fr. Winkler');
INSERT INTO Farm VALUES (1,'Moosbauer','Anton Moser',1,38.5,1781,'Y',2,46,10,0),(2,'Lindenhof','Resi Auer',2,21.0,1902,'N',0,18,120,0),(3,'Steinalm','Georg Kern',3,64.0,1850,'Y',5,30,0,85),(4,'Waldschaf','Hilde Eder',4,15.5,1998,'Y',1,0,4,140),(5,'Grosslehen','Paul Ziegler',5,92.0,1695,'N',8,110,60,20),(6,'Kirchgut','Vroni Huber',5,47.0,1930,'N',NULL,55,0,12);
INSERT INTO Animal VALUES (1,1,'Liesl','cow','Pinzgau','2017-03-12',640,NULL),(2,1,'Flori','bull','Pinzgau','2019-04-02',910,1),(3,2,'Rosa','pig','Landrace','2022-05-15',210,NULL),(4,3,'Wolke','sheep','Stone Sheep','2020-02-20',72,NULL),(5,4,'Nebel','sheep','Moor Sheep','2021-03-03',58,NULL),(6,4,'Dunst','sheep','Moor Sheep','2023-03-18',41,5),(7,5,'Blitz','horse','Noriker','2015-06-01',780,NULL),(8,5,'Alma','cow','Fleckvieh','2018-08-08',690,NULL),(9,6,'Gretl','cow','Fleckvieh','2020-11-23',NULL,8);
INSERT INTO Fair VALUES (1,'Autumn Drive',2021,1,5200),(2,'Wool Day',2022,3,1800),(3,'Big Beasts',2022,5,9100),(4,'Autumn Drive',2023,1,6100),(5,'Spring Mart',2024,5,NULL);
INSERT INTO Fair_Entry VALUES (1,1,'Dr. Lang',88),(1,7,'Dr. Lang',93),(2,4,'Ms. Pfeil',79),(2,5,'Ms. Pfeil',91),(3,2,'Dr. Lang',96),(3,7,'Mr. Egger',85),(3,8,'Mr. Egger',82),(4,1,'Ms. Pfeil',90),(4,9,'Ms. Pfeil',NULL);
INSERT INTO Vet_Call VALUES (1,1,'2023-01-20','mastitis',95),(2,4,'2023-02-14','foot rot',60),(3,5,'2023-02-15','foot rot',60),(4,7,'2023-06-09','colic',240),(5,1,'2023-09-01','lameness',110),(6,3,'2024-01-10','cough',75);
-- Q: How many organic farms?
SELECT count(*) FROM Farm WHERE Organic = 'Y';
-- Q: Which villages have no more than 1500 inhabitants?
SELECT Place FROM Village WHERE Souls <= 1500;
-- Q: biggest and smallest herd of cattle on a farm
SELECT max(Cattle), min(Cattle) FROM Farm;
-- Q: oldest farm of all, and who farms it
SELECT Farm_Name, Farmer FROM Farm ORDER BY Founded LIMIT 1;
-- Q: What different breeds are there?
SELECT DISTINCT Breed FROM Animal;
-- Q: What kind of settlement is the Lindenhof in?
SELECT T1.Kind FROM Village AS T1 JOIN Farm AS T2 ON T1.Village_ID = T2.Village_ID WHERE T2.Farm_Name = 'Lindenhof';
-- Q: Total sheep and total pigs by village name
SELECT T1.Place, sum(T2.Sheep), sum(T2.Pigs) FROM Village AS T1 JOIN Farm AS T2 ON T1.Village_ID = T2.Village_ID GROUP BY T1.Village_ID;
-- Q: How many animals are there per species, and how heavy are they on average?
SELECT Species, count(*), avg(Weight_kg) FROM Animal GROUP BY Species;
-- Q: Fair occasions held more than once
SELECT Occasion FROM Fair GROUP BY Occasion HAVING count(*) > 1;
-- Q: Where was the best visited fair held?
SELECT T1.Place FROM Village AS T1 JOIN Fair AS T2 ON T1.Village_ID = T2.Held_In ORDER BY T2.Visitors DESC LIMIT 1;
-- Q: Who is the mother of Flori?
SELECT T2.Pet_Name FROM Animal AS T1 JOIN Animal AS T2 ON T1.Mother_ID = T2.Animal_ID WHERE T1.Pet_Name = 'Flori';
-- Q: Farmers with over 40 hectares who keep horses between 1 and 6
SELECT Farmer FROM Farm WHERE Hectares > 40 AND Horses BETWEEN 1 AND 6;
-- Q: Sum of vet fees for each animal, by its pet name, dearest first
SELECT T1.Pet_Name, sum(T2.Fee) FROM Animal AS T1 JOIN Vet_Call AS T2 ON T1.Animal_ID = T2.Animal_ID GROUP BY T1.Animal_ID ORDER BY sum(T2.Fee) DESC;
-- Q: Animals that were never ill enough for the vet
SELECT Pet_Name FROM Animal WHERE Animal_ID NOT IN (SELECT Animal_ID FROM Vet_Call);
-- Q: Villages where no fair was ever held
SELECT Place FROM Village EXCEPT SELECT T1.Place FROM Village AS T1 JOIN Fair AS T2 ON T1.Village_ID = T2.Held_In;
-- Q: Which animals were shown in both 2021 and 2023?
SELECT T1.Pet_Name FROM Animal AS T1 JOIN Fair_Entry AS T2 ON T1.Animal_ID = T2.Animal_ID JOIN Fair AS T3 ON T2.Fair_ID = T3.Fair_ID WHERE T3.Fair_Year = 2021 INTERSECT SELECT T1.Pet_Name FROM Animal AS T1 JOIN Fair_Entry AS T2 ON T1.Animal_ID = T2.Animal_ID JOIN Fair AS T3 ON T2.Fair_ID = T3.Fair_ID WHERE T3.Fair_Year = 2023;
-- Q: Whose farm sent the animal that scored the most points ever? Give the farmer.
SELECT T1.Farmer FROM Farm AS T1 JOIN Animal AS T2 ON T1.Farm_ID = T2.Farm_ID JOIN Fair_Entry AS T3 ON T2.Animal_ID = T3.Animal_ID ORDER BY T3.Points DESC LIMIT 1;
-- Q: Farms smaller than average that are in a market town
SELECT T1.Farm_Name FROM Farm AS T1 JOIN Village AS T2 ON T1.Village_ID = T2.Village_ID WHERE T2.Kind = 'market town' AND T1.Hectares < (SELECT avg(Hectares) FROM Farm);
-- Q: How many entries at fairs has each farm had?
SELECT T1.Farm_Name, count(*) FROM Farm AS T1 JOIN Animal AS T2 ON T1.Farm_ID = T2.Farm_ID JOIN Fair_Entry AS T3 ON T2.Animal_ID = T3.Animal_ID GROUP BY T1.Farm_ID;
-- Q: vet calls per month
SELECT strftime('%Y-%m', Called_On), count(*) FROM Vet_Call GROUP BY strftime('%Y-%m', Called_On);
-- Q: Which farm lacks a figure for horses?
SELECT Farm_Name FROM Farm WHERE Horses IS NULL;
-- Q: Population density of every village
SELECT Place, Souls / Area FROM Village;
-- Q: Share of organic farms in percent
SELECT 100.0 * sum(CASE WHEN Organic = 'Y' THEN 1 ELSE 0 END) / count(*) FROM Farm;
-- Q: Best two animals of each fair: fair id, animal id and points
SELECT Fair_ID, Animal_ID, Points FROM (SELECT Fair_ID, Animal_ID, Points, row_number() OVER (PARTITION BY Fair_ID ORDER BY Points DESC) AS place FROM Fair_Entry) WHERE place <= 2;
