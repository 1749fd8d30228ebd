CREATE TABLE Publisher (pubId INTEGER PRIMARY KEY, pubName TEXT, homeCity TEXT, website TEXT);
CREATE TABLE Category (catId INTEGER PRIMARY KEY, catName TEXT, parentCatId INTEGER REFERENCES Category(catId));
CREATE TABLE App (appId INTEGER PRIMARY KEY, appName TEXT, pubId INTEGER REFERENCES Publisher(pubId), catId INTEGER REFERENCES Category(catId), price REAL, sizeMb REAL, released DATE, downloads INTEGER, ageLimit INTEGER, hasAds TEXT);
CREATE TABLE UserAccount (userId INTEGER PRIMARY KEY, nickName TEXT, country TEXT, joined DATE);
CREATE TABLE Review (reviewId INTEGER PRIMARY KEY, appId INTEGER REFERENCES App(appId), userId INTEGER REFERENCES UserAccount(userId), stars INTEGER, posted DATE, comment TEXT, helpful INTEGER);
INSERT INTO Publisher VALUES (1,'Pixelmoth','Warsaw','pixelmoth.test'),(2,'Kettle Labs','Dublin',NULL),(3,'Blue Fjord','Bergen','bluefjord.test'),(4,'Sunny Bits','Lagos','sunnybits.test'),(5,'Ninth Bit','Warsaw',NULL);
INSERT INTO Category VALUES (1,'Games',NULL),(2,'Puzzle',1),(3,'Racing',1),(4,'Productivity',NULL),(5,'Notes',4),(6,'Health',NULL);
INSERT INTO App VALUES (1,'Knot a Problem',1,2,2.99,84.0,'2020-02-14',510000,3,'N'),(2,'Drift Kings',1,3,0.0,640.5,'2021-07-01',2300000,7,'Y'),(3,'Steep Notes',2,5,4.99,22.3,'2019-10-09',180000,3,'N'),(4,'Fjord Walks',3,6,1.99,140.0,'2022-05-17',45000,3,'N'),(5,'Budgetio',4,4,0.0,31.8,'2021-01-25',920000,3,'Y'),(6,'Sleep Kettle',2,6,0.0,57.2,'2022-11-30',88000,NULL,'Y'),(7,'Block Yard',4,2,0.99,45.9,'2020-08-19',305000,3,'Y'),(8,'Night Rally',1,3,5.99,1210.0,'2023-03-03',61000,12,'N');
INSERT INTO UserAccount VALUES (1,'zorro','Mexico','2019-01-05'),(2,'maple_leaf','Canada','2020-04-22'),(3,'tinytrain','Japan','2021-06-01'),(4,'oma_gerda','Germany','2021-06-14'),(5,'kvik','Norway','2022-02-28'),(6,'silent_sam','Canada','2023-01-01');
INSERT INTO Review VALUES (1,1,1,5,'2022-01-10','Lovely',12),(2,1,4,4,'2022-02-02','Hard but fair',3),(3,2,3,2,'2022-02-11','Too many ads',40),(4,2,1,3,'2022-05-09',NULL,1),(5,3,2,5,'2022-06-23','Daily use',8),(6,4,5,5,'2022-06-30','Great routes',15),(7,5,2,1,'2022-09-12','Lost my data',51),(8,7,4,4,'2023-01-08',NULL,0),(9,2,4,1,'2023-02-17','Crashes',22),(10,3,3,4,'2023-02-20','Good sync',2);
-- Q: How many apps are free?
SELECT count(*) FROM App WHERE price = 0;
-- Q: app names and sizes, largest first
SELECT appName, sizeMb FROM App ORDER BY sizeMb DESC;
-- Q: Which publishers come from Warsaw?
SELECT pubName FROM Publisher WHERE homeCity = 'Warsaw';
-- Q: What is the priciest app?
SELECT appName FROM App ORDER BY price DESC LIMIT 1;
-- Q: From how many different countries do the users come?
SELECT count(DISTINCT country) FROM UserAccount;
-- Q: What is the average star rating of each app, by name?
SELECT App.appName, avg(Review.stars) FROM App JOIN Review ON App.appId = Review.appId GROUP BY App.appId;
-- Q: Which category has the most downloads in all?
SELECT Category.catName FROM Category JOIN App ON Category.catId = App.catId GROUP BY Category.catId ORDER BY sum(App.downloads) DESC LIMIT 1;
-- Q: List the apps of Kettle Labs that show ads.
SELECT App.appName FROM App JOIN Publisher ON App.pubId = Publisher.pubId WHERE Publisher.pubName = 'Kettle Labs' AND App.hasAds = 'Y';
-- Q: Publishers with at least two apps
SELECT Publisher.pubName FROM Publisher JOIN App ON Publisher.pubId = App.pubId GROUP BY Publisher.pubId HAVING count(*) >= 2;
-- Q: Who wrote the most helpful single review? Nickname.
SELECT UserAccount.nickName FROM UserAccount JOIN Review ON UserAccount.userId = Review.userId ORDER BY Review.helpful DESC LIMIT 1;
-- Q: How many reviews did each user write, busiest reviewer on top?
SELECT UserAccount.nickName, count(*) FROM UserAccount JOIN Review ON UserAccount.userId = Review.userId GROUP BY UserAccount.userId ORDER BY count(*) DESC;
-- Q: Name each subcategory and its parent category.
SELECT a.catName, b.catName FROM Category AS a JOIN Category AS b ON a.parentCatId = b.catId;
-- Q: Which apps nobody has reviewed?
SELECT appName FROM App WHERE appId NOT IN (SELECT appId FROM Review);
-- Q: Which nicknames belong to people who reviewed both Drift Kings and Steep Notes?
SELECT UserAccount.nickName FROM UserAccount JOIN Review ON UserAccount.userId = Review.userId JOIN App ON Review.appId = App.appId WHERE App.appName = 'Drift Kings' INTERSECT SELECT UserAccount.nickName FROM UserAccount JOIN Review ON UserAccount.userId = Review.userId JOIN App ON Review.appId = App.appId WHERE App.appName = 'Steep Notes';
-- Q: Which apps have more downloads than the average app?
SELECT appName FROM App WHERE downloads > (SELECT avg(downloads) FROM App);
-- Q: Publishers that have not released anything
SELECT Publisher.pubName FROM Publisher LEFT JOIN App ON Publisher.pubId = App.pubId WHERE App.appId IS NULL;
-- Q: How much has each paid app earned, taking price times downloads?
SELECT appName, price * downloads FROM App WHERE price > 0;
-- Q: What percentage of reviews give 4 stars or more?
SELECT 100.0 * sum(CASE WHEN stars >= 4 THEN 1 ELSE 0 END) / count(*) FROM Review;
-- Q: reviews posted per month
SELECT strftime('%Y-%m', posted), count(*) FROM Review GROUP BY strftime('%Y-%m', posted);
-- Q: How many reviews came without a comment?
SELECT count(*) FROM Review WHERE comment IS NULL;
