CREATE TABLE Branch (BranchID INTEGER PRIMARY KEY, BranchName TEXT, HomeCountry TEXT, EldestID INTEGER);
CREATE TABLE Relative (RelativeID INTEGER PRIMARY KEY, FirstName TEXT, LastName TEXT, Born DATE, Town TEXT, Country TEXT, BranchID INTEGER REFERENCES Branch(BranchID), MotherID INTEGER REFERENCES Relative(RelativeID), Diet TEXT);
CREATE TABLE Reunion (ReunionID INTEGER PRIMARY KEY, Title TEXT, Town TEXT, StartDate DATE, EndDate DATE, HostID INTEGER REFERENCES Relative(RelativeID), Budget REAL, Spent REAL);
CREATE TABLE Attendance (ReunionID INTEGER REFERENCES Reunion(ReunionID), RelativeID INTEGER REFERENCES Relative(RelativeID), Guests INTEGER, Nights INTEGER, Contribution REAL, Travel TEXT, PRIMARY KEY (ReunionID, RelativeID));
CREATE TABLE Dish (DishID INTEGER PRIMARY KEY, ReunionID INTEGER REFERENCES Reunion(ReunionID), CookID INTEGER REFERENCES Relative(RelativeID), DishName TEXT, Course TEXT, Servings INTEGER, Cost REAL, Rating REAL);
CREATE TABLE Game (GameID INTEGER PRIMARY KEY, ReunionID INTEGER REFERENCES Reunion(ReunionID), GameName TEXT, WinnerID INTEGER REFERENCES Relative(RelativeID), RunnerUpID INTEGER REFERENCES Relative(RelativeID), PlayedOn DATE);
CREATE TABLE Photo (PhotoID INTEGER PRIMARY KEY, ReunionID INTEGER REFERENCES Reunion(ReunionID), TakenByID INTEGER REFERENCES Relative(RelativeID), Caption TEXT, Likes INTEGER);
INSERT INTO Branch VALUES (1,'Hillfarm','Ireland',1),(2,'Seaside','Ireland',4),(3,'Boston','USA',6),(4,'Sydney','Australia',NULL);
INSERT INTO Relative VALUES (1,'Bridie','Kehoe','1941-05-02','Carrow','Ireland',1,NULL,NULL),(2,'Declan','Kehoe','1966-11-13','Carrow','Ireland',1,1,NULL),(3,'Sinead','Walsh','1969-08-30','Ballin','Ireland',2,1,'vegetarian'),(4,'Frank','Walsh','1938-01-19','Ballin','Ireland',2,NULL,NULL),(5,'Tara','Walsh','1995-06-21','Dublin','Ireland',2,3,'vegan'),(6,'Maeve','Tully','1947-12-08','Boston','USA',3,NULL,NULL),(7,'Kevin','Tully','1978-03-27','Boston','USA',3,6,NULL),(8,'Josie','Kehoe','2001-10-04','Galway','Ireland',2,NULL,'vegetarian'),(9,'Rory','Kehoe','1999-02-14','Sydney','Australia',4,NULL,NULL);
INSERT INTO Reunion VALUES (1,'Turf and Tea','Carrow','2015-08-01','2015-08-03',2,1200,1090),(2,'Sand Everywhere','Ballin','2018-07-20','2018-07-22',3,1500,1745),(3,'Over the Water','Boston','2022-06-17','2022-06-21',7,4000,3820),(4,'Back to the Farm','Carrow','2024-08-09','2024-08-11',1,1800,1910);
INSERT INTO Attendance VALUES (1,1,0,2,50,'walk'),(1,2,3,2,120,'walk'),(1,3,2,2,100,'car'),(1,4,0,1,40,'car'),(2,3,3,2,150,'walk'),(2,4,0,2,60,'walk'),(2,5,1,2,70,'train'),(2,2,2,1,90,'car'),(3,6,0,4,200,'car'),(3,7,4,4,300,'car'),(3,5,1,4,180,'plane'),(4,1,0,2,60,'walk'),(4,2,3,2,130,'walk'),(4,7,2,2,210,'plane'),(4,5,0,2,75,'train');
INSERT INTO Dish VALUES (1,1,1,'Soda bread','side',24,9,4.8),(2,1,3,'Bean stew','main',15,22,4.1),(3,2,3,'Lemon tart','dessert',16,18.5,4.9),(4,2,4,'Smoked mackerel','starter',20,45,4.4),(5,3,6,'Clam chowder','starter',30,96,4.6),(6,3,7,'Pulled pork','main',40,140,4.2),(7,4,1,'Apple cake','dessert',28,21,5.0),(8,4,5,'Lentil curry','main',18,27,4.5),(9,4,1,'Potato cakes','side',35,16,4.7);
INSERT INTO Game VALUES (1,1,'Egg race',2,3,'2015-08-02'),(2,1,'Card night',4,1,'2015-08-02'),(3,2,'Beach rounders',5,2,'2018-07-21'),(4,2,'Card night',4,3,'2018-07-20'),(5,3,'Charades',5,7,'2022-06-19'),(6,4,'Egg race',7,2,'2024-08-10'),(7,4,'Card night',1,5,'2024-08-09');
INSERT INTO Photo VALUES (1,1,3,'Everybody on the turf',31),(2,2,5,'Sand in the tart',54),(3,2,5,'Frank cheating at cards',88),(4,3,7,'Harbour group',47),(5,4,5,'Four generations',102),(6,4,2,'The egg falls',39),(7,3,6,NULL,12);
-- Q: Which relatives live in Carrow? Give first and last name.
SELECT FirstName, LastName FROM Relative WHERE Town = 'Carrow';
-- Q: In which town did Sand Everywhere take place, and when did it begin?
SELECT Town, StartDate FROM Reunion WHERE Title = 'Sand Everywhere';
-- Q: What is the first name of the host of Over the Water?
SELECT r.FirstName FROM Relative AS r JOIN Reunion AS u ON u.HostID = r.RelativeID WHERE u.Title = 'Over the Water';
-- Q: Show the first name of each relative whose mother is known, together with the mother's first name.
SELECT c.FirstName, m.FirstName FROM Relative AS c JOIN Relative AS m ON c.MotherID = m.RelativeID;
-- Q: Who has cooked more than one dish? Id, first name and number of dishes.
SELECT r.RelativeID, r.FirstName, count(*) FROM Relative AS r JOIN Dish AS d ON d.CookID = r.RelativeID GROUP BY r.RelativeID HAVING count(*) > 1;
-- Q: Find the first names of the relatives who have both won a game and been runner-up in one.
SELECT r.FirstName FROM Relative AS r JOIN Game AS g ON g.WinnerID = r.RelativeID INTERSECT SELECT r.FirstName FROM Relative AS r JOIN Game AS g ON g.RunnerUpID = r.RelativeID;
-- Q: What are the titles of the reunions that cost more than was planned?
SELECT Title FROM Reunion WHERE Spent > Budget;
-- Q: Which branch has the most members?
SELECT b.BranchName FROM Branch AS b JOIN Relative AS r ON r.BranchID = b.BranchID GROUP BY b.BranchID ORDER BY count(*) DESC LIMIT 1;
-- Q: List the names of the dishes rated above the average dish, best first.
SELECT DishName FROM Dish WHERE Rating > (SELECT avg(Rating) FROM Dish) ORDER BY Rating DESC;
-- Q: How many relatives came to Back to the Farm by walk or by train?
SELECT count(*) FROM Attendance AS a JOIN Reunion AS u ON a.ReunionID = u.ReunionID WHERE u.Title = 'Back to the Farm' AND (a.Travel = 'walk' OR a.Travel = 'train');
-- Q: Which courses have never been cooked by someone from the Hillfarm branch? Name the courses once each.
SELECT Course FROM Dish EXCEPT SELECT d.Course FROM Dish AS d JOIN Relative AS r ON d.CookID = r.RelativeID JOIN Branch AS b ON r.BranchID = b.BranchID WHERE b.BranchName = 'Hillfarm';
-- Q: What are the smallest, the largest and the average contribution at each reunion? Use the titles.
SELECT u.Title, min(a.Contribution), max(a.Contribution), avg(a.Contribution) FROM Reunion AS u JOIN Attendance AS a ON a.ReunionID = u.ReunionID GROUP BY u.ReunionID;
-- Q: Which dish names end with "cake" or "cakes"?
SELECT DishName FROM Dish WHERE DishName LIKE '%cake' OR DishName LIKE '%cakes';
-- Q: Who took the photo with the second most likes? First name only.
SELECT r.FirstName FROM Relative AS r JOIN Photo AS p ON p.TakenByID = r.RelativeID ORDER BY p.Likes DESC LIMIT 1 OFFSET 1;
-- Q: favourite dish of every reunion by rating (reunion id and dish)
SELECT ReunionID, DishName FROM (SELECT ReunionID, DishName, row_number() OVER (PARTITION BY ReunionID ORDER BY Rating DESC) AS n FROM Dish) WHERE n = 1;
-- Q: the two youngest people in each branch id: branch, first name, birth date
SELECT BranchID, FirstName, Born FROM (SELECT BranchID, FirstName, Born, row_number() OVER (PARTITION BY BranchID ORDER BY Born DESC) AS n FROM Relative) WHERE n <= 2;
-- Q: What share of the relatives lives in Ireland? (fraction)
SELECT CAST(sum(CASE WHEN Country = 'Ireland' THEN 1 ELSE 0 END) AS REAL) / count(*) FROM Relative;
-- Q: percent of the travellers at each reunion id who came by plane
SELECT ReunionID, 100.0 * sum(CASE WHEN Travel = 'plane' THEN 1 ELSE 0 END) / count(*) FROM Attendance GROUP BY ReunionID;
-- Q: First names with an age label: elder if born before 1950-01-01, middle if before 1980-01-01, young otherwise
SELECT FirstName, CASE WHEN Born < '1950-01-01' THEN 'elder' WHEN Born < '1980-01-01' THEN 'middle' ELSE 'young' END FROM Relative;
-- Q: How many are vegan and how many vegetarian?
SELECT sum(CASE WHEN Diet = 'vegan' THEN 1 ELSE 0 END), sum(CASE WHEN Diet = 'vegetarian' THEN 1 ELSE 0 END) FROM Relative;
-- Q: who has never come to a reunion? first and last name
SELECT FirstName, LastName FROM Relative WHERE NOT EXISTS (SELECT 1 FROM Attendance WHERE Attendance.RelativeID = Relative.RelativeID);
-- Q: Relatives with no game won, first names
SELECT r.FirstName FROM Relative AS r LEFT JOIN Game AS g ON g.WinnerID = r.RelativeID WHERE g.GameID IS NULL;
-- Q: how many days did every reunion last from start to end?
SELECT Title, julianday(EndDate) - julianday(StartDate) FROM Reunion;
-- Q: Oldest relative of all, first and last name
SELECT FirstName, LastName FROM Relative ORDER BY Born LIMIT 1;
-- Q: cost per serving of each dish, two decimals (round to 2)
SELECT DishName, round(Cost / Servings, 2) FROM Dish;
-- Q: On average, how many dishes does a reunion get?
SELECT avg(n) FROM (SELECT count(*) AS n FROM Dish GROUP BY ReunionID);
