CREATE TABLE cook (cookid INTEGER PRIMARY KEY, cookname TEXT, country TEXT, birthyear INTEGER);
CREATE TABLE dish (dishid INTEGER PRIMARY KEY, title TEXT, course TEXT, prepminutes INTEGER, bakeminutes INTEGER, serves INTEGER, addedby INTEGER REFERENCES cook(cookid), addedon DATE);
CREATE TABLE ingredient (ingid INTEGER PRIMARY KEY, ingname TEXT, foodgroup TEXT, kcalper100 INTEGER, vegan TEXT);
CREATE TABLE dishingredient (dishid INTEGER REFERENCES dish(dishid), ingid INTEGER REFERENCES ingredient(ingid), grams INTEGER, optional TEXT);
CREATE TABLE review (reviewid INTEGER PRIMARY KEY, dishid INTEGER REFERENCES dish(dishid), cookid INTEGER REFERENCES cook(cookid), stars INTEGER, remark TEXT);
INSERT INTO cook VALUES (1,'Marta Wójcik','Poland',1958),(2,'Ben Adler','Israel',1990),(3,'Chiara Longo','Italy',1982),(4,'Thuy Pham','Vietnam',1995),(5,'Old Pete','Ireland',1944);
INSERT INTO dish VALUES (1,'Beetroot soup','starter',30,NULL,6,1,'2020-11-02'),(2,'Lemon tart','dessert',40,35,8,3,'2021-04-18'),(3,'Chickpea stew','main',20,NULL,4,2,'2021-09-01'),(4,'Mushroom lasagne','main',50,45,6,3,'2022-01-15'),(5,'Mango rice','dessert',25,NULL,4,4,'2022-06-30'),(6,'Potato bread','side',15,40,10,1,'2022-10-09'),(7,'Stuffed peppers','main',35,50,4,2,'2023-03-22'),(8,'Summer rolls','starter',45,NULL,4,4,'2023-07-11');
INSERT INTO ingredient VALUES (1,'beetroot','vegetable',43,'Y'),(2,'butter','dairy',717,'N'),(3,'flour','grain',364,'Y'),(4,'chickpeas','legume',164,'Y'),(5,'mushrooms','vegetable',22,'Y'),(6,'rice','grain',130,'Y'),(7,'lemon','fruit',29,'Y'),(8,'eggs','other',155,'N'),(9,'mango','fruit',60,'Y'),(10,'saffron','spice',310,'Y');
INSERT INTO dishingredient VALUES (1,1,800,'N'),(1,2,20,'Y'),(2,2,150,'N'),(2,3,250,'N'),(2,7,200,'N'),(2,8,180,'N'),(3,4,500,'N'),(3,7,50,'Y'),(4,5,600,'N'),(4,3,300,'N'),(5,6,300,'N'),(5,9,400,'N'),(6,3,700,'N'),(7,6,200,'N'),(8,6,150,'N');
INSERT INTO review VALUES (1,2,1,5,'Silky'),(2,2,2,4,NULL),(3,3,3,3,'Needs salt'),(4,4,1,5,'Huge hit'),(5,4,4,4,NULL),(6,5,3,5,'So easy'),(7,6,2,2,'Too dense'),(8,1,4,4,'Earthy'),(9,4,2,5,NULL);
-- Q: Which dishes are desserts?
SELECT title FROM dish WHERE course = 'dessert';
-- Q: What's the quickest thing to prepare?
SELECT title FROM dish ORDER BY prepminutes LIMIT 1;
-- Q: How many ingredients are not vegan?
SELECT count(*) FROM ingredient WHERE vegan = 'N';
-- Q: Name and kcal of all ingredients, richest first
SELECT ingname, kcalper100 FROM ingredient ORDER BY kcalper100 DESC;
-- Q: Which cooks come from Italy or Poland?
SELECT cookname FROM cook WHERE country = 'Italy' OR country = 'Poland';
-- Q: What goes into the lemon tart, and how many grams of each?
SELECT ingredient.ingname, dishingredient.grams FROM ingredient JOIN dishingredient ON ingredient.ingid = dishingredient.ingid JOIN dish ON dishingredient.dishid = dish.dishid WHERE dish.title = 'Lemon tart';
-- Q: How many dishes are there for each course?
SELECT course, count(*) FROM dish GROUP BY course;
-- Q: Average stars of every dish that was reviewed
SELECT dish.title, avg(review.stars) FROM dish JOIN review ON dish.dishid = review.dishid GROUP BY dish.dishid;
-- Q: Which ingredients are used in at least 3 dishes?
SELECT ingredient.ingname FROM ingredient JOIN dishingredient ON ingredient.ingid = dishingredient.ingid GROUP BY ingredient.ingid HAVING count(*) >= 3;
-- Q: Main dishes that take under 40 minutes to prepare
SELECT title FROM dish WHERE course = 'main' AND prepminutes < 40;
-- Q: Remarks and stars left by Thuy Pham
SELECT review.remark, review.stars FROM review JOIN cook ON review.cookid = cook.cookid WHERE cook.cookname = 'Thuy Pham';
-- Q: Which food group has the highest average calories?
SELECT foodgroup FROM ingredient GROUP BY foodgroup ORDER BY avg(kcalper100) DESC LIMIT 1;
-- Q: Is there an ingredient that no dish uses? Name it.
SELECT ingname FROM ingredient WHERE ingid NOT IN (SELECT ingid FROM dishingredient);
-- Q: Dishes that contain both flour and butter
SELECT dish.title FROM dish JOIN dishingredient ON dish.dishid = dishingredient.dishid JOIN ingredient ON dishingredient.ingid = ingredient.ingid WHERE ingredient.ingname = 'flour' INTERSECT SELECT dish.title FROM dish JOIN dishingredient ON dish.dishid = dishingredient.dishid JOIN ingredient ON dishingredient.ingid = ingredient.ingid WHERE ingredient.ingname = 'butter';
-- Q: Which cooks have written no review?
SELECT cookname FROM cook WHERE cookid NOT IN (SELECT cookid FROM review);
-- Q: Which dishes take longer to prepare than the average dish?
SELECT title FROM dish WHERE prepminutes > (SELECT avg(prepminutes) FROM dish);
-- Q: dishes with no baking time
SELECT title FROM dish WHERE bakeminutes IS NULL;
-- Q: how many recipes were added in each year?
SELECT strftime('%Y', addedon), count(*) FROM dish GROUP BY strftime('%Y', addedon);
-- Q: Calories contributed by each ingredient of the Chickpea stew: ingredient name and grams times kcal per 100 divided by 100
SELECT ingredient.ingname, dishingredient.grams * ingredient.kcalper100 / 100 FROM ingredient JOIN dishingredient ON ingredient.ingid = dishingredient.ingid JOIN dish ON dishingredient.dishid = dish.dishid WHERE dish.title = 'Chickpea stew';
-- Q: What percentage of reviews gave 5 stars?
SELECT 100.0 * count(CASE WHEN stars = 5 THEN 1 END) / count(*) FROM review;
