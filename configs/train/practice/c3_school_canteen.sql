CREATE TABLE Class (ClassCode TEXT PRIMARY KEY, Tutor TEXT, Room TEXT, YearGroup INTEGER);
CREATE TABLE Student (StudentNo INTEGER PRIMARY KEY, StudentName TEXT, ClassCode TEXT REFERENCES Class(ClassCode), Diet TEXT, FreeMeals TEXT, Balance REAL);
CREATE TABLE Dish (DishID INTEGER PRIMARY KEY, DishName TEXT, Course TEXT, Price REAL, Calories INTEGER, Vegetarian TEXT);
CREATE TABLE Allergen (AllergenID INTEGER PRIMARY KEY, AllergenName TEXT);
CREATE TABLE DishAllergen (DishID INTEGER REFERENCES Dish(DishID), AllergenID INTEGER REFERENCES Allergen(AllergenID), PRIMARY KEY (DishID, AllergenID));
CREATE TABLE StudentAllergen (StudentNo INTEGER REFERENCES Student(StudentNo), AllergenID INTEGER REFERENCES Allergen(AllergenID), Severity TEXT, PRIMARY KEY (StudentNo, AllergenID));
CREATE TABLE Purchase (PurchaseID INTEGER PRIMARY KEY, StudentNo INTEGER REFERENCES Student(StudentNo), DishID INTEGER REFERENCES Dish(DishID), BoughtOn DATE, Portions INTEGER, Rating INTEGER);
INSERT INTO Class VALUES ('7K','Mrs Denholm','C12',7),('7L','Mr Osgood','C14',7),('8K','Ms Farley','D02',8),('9M','Mr Tennant',NULL,9);
INSERT INTO Student VALUES (1,'Alfie Ward','7K','none','N',12.4),(2,'Safa Karim','7K','halal','Y',3.1),(3,'Bruno Melis','7L','vegetarian','N',-1.5),(4,'Cora Lind','8K','vegan','N',20),(5,'Dexter Hope','8K','none','Y',0.9),(6,'Eliza Park','8K','none','N',7.75),(7,'Finn Oakes','7L','none','N',NULL);
INSERT INTO Dish VALUES (1,'Fish pie','main',3.2,540,'N'),(2,'Lentil curry','main',2.8,470,'Y'),(3,'Cheese pasta','main',2.6,610,'Y'),(4,'Apple crumble','dessert',1.5,390,'Y'),(5,'Chicken wrap','main',3,505,'N'),(6,'Fruit pot','dessert',1.2,110,'Y'),(7,'Almond cake','dessert',1.8,420,'Y');
INSERT INTO Allergen VALUES (1,'gluten'),(2,'milk'),(3,'fish'),(4,'nuts'),(5,'celery');
INSERT INTO DishAllergen VALUES (1,3),(1,2),(3,1),(3,2),(4,1),(5,1),(7,4),(7,1);
INSERT INTO StudentAllergen VALUES (1,4,'severe'),(3,2,'mild'),(4,2,'mild'),(6,1,'severe'),(6,4,'mild');
INSERT INTO Purchase VALUES (1,1,1,'2024-03-04',1,4),(2,2,2,'2024-03-04',1,5),(3,3,2,'2024-03-04',1,3),(4,5,5,'2024-03-05',2,4),(5,1,4,'2024-03-05',1,5),(6,4,2,'2024-03-05',1,NULL),(7,5,3,'2024-03-12',1,2),(8,2,6,'2024-03-12',2,4),(9,4,6,'2024-04-09',1,5),(10,1,5,'2024-04-10',1,3);
-- Q: Find the number and name of the students who have never bought anything.
SELECT StudentNo, StudentName FROM Student WHERE StudentNo NOT IN (SELECT StudentNo FROM Purchase);
-- Q: What are the names of the dishes whose calories are above the average of all dishes?
SELECT DishName FROM Dish WHERE Calories > (SELECT avg(Calories) FROM Dish);
-- Q: List the code and tutor of each class and how many students it has, most first.
SELECT c.ClassCode, c.Tutor, count(*) FROM Class AS c JOIN Student AS s ON s.ClassCode = c.ClassCode GROUP BY c.ClassCode ORDER BY count(*) DESC;
-- Q: Which dishes contain at least two allergens? Give the name and the number.
SELECT d.DishName, count(*) FROM Dish AS d JOIN DishAllergen AS x ON x.DishID = d.DishID GROUP BY d.DishID HAVING count(*) >= 2;
-- Q: Show the names of dishes that contain both gluten and milk.
SELECT d.DishName FROM Dish AS d JOIN DishAllergen AS x ON x.DishID = d.DishID JOIN Allergen AS a ON x.AllergenID = a.AllergenID WHERE a.AllergenName = 'gluten' INTERSECT SELECT d.DishName FROM Dish AS d JOIN DishAllergen AS x ON x.DishID = d.DishID JOIN Allergen AS a ON x.AllergenID = a.AllergenID WHERE a.AllergenName = 'milk';
-- Q: Which dishes are free of every listed allergen? Names and prices.
SELECT DishName, Price FROM Dish WHERE NOT EXISTS (SELECT * FROM DishAllergen WHERE DishAllergen.DishID = Dish.DishID);
-- Q: Find the names of the allergens that no student suffers from.
SELECT AllergenName FROM Allergen WHERE AllergenID NOT IN (SELECT AllergenID FROM StudentAllergen);
-- Q: What are the student's name, the allergen and the severity for all students in class 8K?
SELECT s.StudentName, a.AllergenName, x.Severity FROM Student AS s JOIN StudentAllergen AS x ON x.StudentNo = s.StudentNo JOIN Allergen AS a ON x.AllergenID = a.AllergenID WHERE s.ClassCode = '8K';
-- Q: What are the average, minimum and maximum price of a dessert?
SELECT avg(Price), min(Price), max(Price) FROM Dish WHERE Course = 'dessert';
-- Q: Which dish has been sold in the largest total number of portions?
SELECT d.DishName FROM Dish AS d JOIN Purchase AS p ON p.DishID = d.DishID GROUP BY d.DishID ORDER BY sum(p.Portions) DESC LIMIT 1;
-- Q: Show the codes of the classes without any student.
SELECT ClassCode FROM Class EXCEPT SELECT ClassCode FROM Student;
-- Q: List the tutors whose students have bought the Lentil curry, each tutor once.
SELECT DISTINCT c.Tutor FROM Class AS c JOIN Student AS s ON s.ClassCode = c.ClassCode JOIN Purchase AS p ON p.StudentNo = s.StudentNo JOIN Dish AS d ON p.DishID = d.DishID WHERE d.DishName = 'Lentil curry';
-- Q: How much did each student spend? Name and portions times price, summed.
SELECT s.StudentName, sum(p.Portions * d.Price) FROM Student AS s JOIN Purchase AS p ON p.StudentNo = s.StudentNo JOIN Dish AS d ON p.DishID = d.DishID GROUP BY s.StudentNo;
-- Q: percentage of students with free meals
SELECT 100.0 * sum(CASE WHEN FreeMeals = 'Y' THEN 1 ELSE 0 END) / count(*) FROM Student;
-- Q: Cheapest dish of each course, name and price too
SELECT Course, DishName, Price FROM (SELECT Course, DishName, Price, row_number() OVER (PARTITION BY Course ORDER BY Price) AS place FROM Dish) WHERE place = 1;
-- Q: portions sold per day
SELECT BoughtOn, sum(Portions) FROM Purchase GROUP BY BoughtOn;
-- Q: Whose balance is unknown?
SELECT StudentName FROM Student WHERE Balance IS NULL;
-- Q: Mark dishes as light under 200 calories, normal under 500, filling otherwise.
SELECT DishName, CASE WHEN Calories < 200 THEN 'light' WHEN Calories < 500 THEN 'normal' ELSE 'filling' END FROM Dish;
-- Q: purchases that nobody rated: ids
SELECT PurchaseID FROM Purchase WHERE Rating IS NULL;
-- Q: Vegetarian and other dishes (Y, N) per course
SELECT Course, sum(CASE WHEN Vegetarian = 'Y' THEN 1 ELSE 0 END), sum(CASE WHEN Vegetarian = 'N' THEN 1 ELSE 0 END) FROM Dish GROUP BY Course;
-- Q: Each dish's price against the average price
SELECT DishName, Price - (SELECT avg(Price) FROM Dish) FROM Dish;
-- Q: dish names in upper case with their length
SELECT upper(DishName), length(DishName) FROM Dish;
-- Q: How many portions had been sold in total by each purchase id (running total)?
SELECT PurchaseID, sum(Portions) OVER (ORDER BY PurchaseID) FROM Purchase;
-- Q: the second dearest dish
SELECT DishName FROM Dish ORDER BY Price DESC LIMIT 1 OFFSET 1;
