CREATE TABLE Horse (HorseID INTEGER PRIMARY KEY, StableName TEXT, Colour TEXT, HeightHands REAL, FoaledYear INTEGER, OwnerID INTEGER REFERENCES Owner(OwnerID), LiveryType TEXT, StallNo TEXT);
CREATE TABLE Owner (OwnerID INTEGER PRIMARY KEY, OwnerName TEXT, Postcode TEXT, MonthlyBill REAL, Arrears REAL);
CREATE TABLE Farrier (FarrierID INTEGER PRIMARY KEY, FarrierName TEXT, CallOutFee REAL);
CREATE TABLE Shoeing (ShoeingID INTEGER PRIMARY KEY, HorseID INTEGER REFERENCES Horse(HorseID), FarrierID INTEGER REFERENCES Farrier(FarrierID), ShodOn DATE, NextDue DATE, Charge REAL, ShoesFitted INTEGER);
CREATE TABLE RidingLesson (LessonID INTEGER PRIMARY KEY, HorseID INTEGER REFERENCES Horse(HorseID), Pupil TEXT, PupilAge INTEGER, LessonDate DATE, Minutes INTEGER, Level TEXT);
INSERT INTO Owner VALUES (1,'Philippa Gore','GL7 1',420.0,0),(2,'Declan Roche','GL8 4',260.0,85.5),(3,'Cottle Riding School','GL7 5',1310.0,0),(4,'Amrit Sahota','OX18 2',510.0,510.0),(5,'Lydia Vane','GL7 1',NULL,0);
INSERT INTO Horse VALUES (1,'Domino','piebald',14.2,2010,3,'working','A1'),(2,'Juniper','bay',15.3,2014,1,'full','A2'),(3,'Admiral','grey',16.2,2008,3,'working','A3'),(4,'Treacle','chestnut',12.1,2012,3,'working','B1'),(5,'Zephyr','grey',16.3,2016,4,'full','B2'),(6,'Mouse','dun',11.2,2005,2,'grass',NULL),(7,'Bracken','bay',15.0,2017,1,'part','B3'),(8,'Saffron','chestnut',14.3,2019,2,'grass',NULL);
INSERT INTO Farrier VALUES (1,'Reg Tamblyn',25.0),(2,'Holly Iron',30.0),(3,'Mick Sands',20.0);
INSERT INTO Shoeing VALUES (1,1,1,'2024-01-10','2024-02-21',85.0,4),(2,2,2,'2024-01-12','2024-02-23',95.0,4),(3,3,1,'2024-01-10','2024-02-21',85.0,4),(4,5,2,'2024-01-29','2024-03-11',110.0,4),(5,6,1,'2024-02-02','2024-04-02',35.0,0),(6,1,1,'2024-02-22','2024-04-04',85.0,4),(7,7,2,'2024-02-26',NULL,55.0,2),(8,4,1,'2024-03-01','2024-04-19',60.0,2);
INSERT INTO RidingLesson VALUES (1,1,'Maisie Tull',9,'2024-01-13',30,'beginner'),(2,4,'Harvey Cobb',7,'2024-01-13',30,'beginner'),(3,3,'Joanna Lyle',41,'2024-01-14',60,'advanced'),(4,1,'Maisie Tull',9,'2024-01-20',30,'beginner'),(5,1,'Esme Porter',13,'2024-02-03',45,'novice'),(6,3,'Gareth Bow',28,'2024-02-04',60,'novice'),(7,4,'Maisie Tull',9,'2024-02-10',45,'novice'),(8,3,'Joanna Lyle',41,'2024-02-11',60,'advanced');
-- Q: Which horses are grey?
SELECT StableName FROM Horse WHERE Colour = 'grey';
-- Q: Who has arrears to pay and how much?
SELECT OwnerName, Arrears FROM Owner WHERE Arrears > 0;
-- Q: tallest and smallest height in hands
SELECT max(HeightHands), min(HeightHands) FROM Horse;
-- Q: Name the oldest horse in the yard.
SELECT StableName FROM Horse ORDER BY FoaledYear LIMIT 1;
-- Q: How many different pupils have had a lesson?
SELECT count(DISTINCT Pupil) FROM RidingLesson;
-- Q: How many horses does each owner keep here?
SELECT Owner.OwnerName, count(*) FROM Owner JOIN Horse ON Owner.OwnerID = Horse.OwnerID GROUP BY Owner.OwnerID;
-- Q: What has each farrier charged in all, call-out fees apart?
SELECT Farrier.FarrierName, sum(Shoeing.Charge) FROM Farrier JOIN Shoeing ON Farrier.FarrierID = Shoeing.FarrierID GROUP BY Farrier.FarrierID;
-- Q: Dates when Domino was shod
SELECT Shoeing.ShodOn FROM Shoeing JOIN Horse ON Shoeing.HorseID = Horse.HorseID WHERE Horse.StableName = 'Domino';
-- Q: livery types with exactly 2 horses
SELECT LiveryType FROM Horse GROUP BY LiveryType HAVING count(*) = 2;
-- Q: lessons and average age of the pupils per level
SELECT Level, count(*), avg(PupilAge) FROM RidingLesson GROUP BY Level;
-- Q: Which three owners have the largest monthly bill?
SELECT OwnerName FROM Owner ORDER BY MonthlyBill DESC LIMIT 3;
-- Q: Horses that were never used in a lesson
SELECT StableName FROM Horse WHERE HorseID NOT IN (SELECT HorseID FROM RidingLesson);
-- Q: Which pupils have ridden both Domino and Treacle?
SELECT RidingLesson.Pupil FROM RidingLesson JOIN Horse ON RidingLesson.HorseID = Horse.HorseID WHERE Horse.StableName = 'Domino' INTERSECT SELECT RidingLesson.Pupil FROM RidingLesson JOIN Horse ON RidingLesson.HorseID = Horse.HorseID WHERE Horse.StableName = 'Treacle';
-- Q: Whose horses has Holly Iron shod? Each owner once.
SELECT DISTINCT Owner.OwnerName FROM Owner JOIN Horse ON Owner.OwnerID = Horse.OwnerID JOIN Shoeing ON Horse.HorseID = Shoeing.HorseID JOIN Farrier ON Shoeing.FarrierID = Farrier.FarrierID WHERE Farrier.FarrierName = 'Holly Iron';
-- Q: Which owner has no horse with us at present?
SELECT OwnerName FROM Owner WHERE NOT EXISTS (SELECT 1 FROM Horse WHERE Horse.OwnerID = Owner.OwnerID);
-- Q: shoeings per month
SELECT strftime('%Y-%m', ShodOn), count(*) FROM Shoeing GROUP BY strftime('%Y-%m', ShodOn);
-- Q: Which horses have no stall?
SELECT StableName FROM Horse WHERE StallNo IS NULL;
-- Q: What percentage of lessons were for beginners?
SELECT 100.0 * count(CASE WHEN Level = 'beginner' THEN 1 END) / count(*) FROM RidingLesson;
-- Q: How many days are there between shoeing and next due date for each horse's visit? Skip those without a due date.
SELECT Horse.StableName, julianday(Shoeing.NextDue) - julianday(Shoeing.ShodOn) FROM Shoeing JOIN Horse ON Shoeing.HorseID = Horse.HorseID WHERE Shoeing.NextDue IS NOT NULL;
-- Q: Which horse has spent the most minutes in lessons?
SELECT Horse.StableName FROM Horse JOIN RidingLesson ON Horse.HorseID = RidingLesson.HorseID GROUP BY Horse.HorseID ORDER BY sum(RidingLesson.Minutes) DESC LIMIT 1;
