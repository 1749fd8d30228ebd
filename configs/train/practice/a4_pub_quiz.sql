CREATE TABLE "Pub" ("Pub ID" INTEGER PRIMARY KEY, "Pub Name" TEXT, "Street" TEXT, "Town" TEXT, "Landlord" TEXT, "Tables" INTEGER, "Pint Price" REAL);
CREATE TABLE "Team" ("Team ID" INTEGER PRIMARY KEY, "Team Name" TEXT, "Home Pub" INTEGER REFERENCES "Pub"("Pub ID"), "Captain" TEXT, "Town" TEXT, "Formed" DATE);
CREATE TABLE "Category" ("Cat Code" TEXT PRIMARY KEY, "Cat Name" TEXT, "Max Points" INTEGER);
CREATE TABLE "Quizmaster" ("Master ID" INTEGER PRIMARY KEY, "Master Name" TEXT, "Town" TEXT, "Birth Date" DATE, "Fee" REAL);
CREATE TABLE "Quiz Night" ("Night ID" INTEGER PRIMARY KEY, "Pub ID" INTEGER REFERENCES "Pub"("Pub ID"), "Master ID" INTEGER REFERENCES "Quizmaster"("Master ID"), "Night Date" DATE, "Entry Fee" REAL, "Players" INTEGER, "Jackpot" REAL);
CREATE TABLE "Question" ("Question ID" INTEGER PRIMARY KEY, "Cat Code" TEXT REFERENCES "Category"("Cat Code"), "Author" INTEGER REFERENCES "Quizmaster"("Master ID"), "Wording" TEXT, "Answer" TEXT, "Level" INTEGER);
CREATE TABLE "Score" ("Night ID" INTEGER REFERENCES "Quiz Night"("Night ID"), "Team ID" INTEGER REFERENCES "Team"("Team ID"), "Cat Code" TEXT REFERENCES "Category"("Cat Code"), "Points" INTEGER, "Joker" TEXT, PRIMARY KEY ("Night ID", "Team ID", "Cat Code"));
INSERT INTO "Pub" VALUES (1,'The Crooked Billet','Mill Lane','Wexcombe','Doreen Platt',18,4.6),(2,'The Otter','Quayside','Saltby','Jim Hargest',12,5.2),(3,'Railway Arms','Station Road','Wexcombe','Ali Karim',22,4.1),(4,'The Moon and Ladle','High Street','Thornley','Sue Bannock',9,4.8),(5,'The Otter','Ferry Street','Thornley',NULL,14,4.4);
INSERT INTO "Team" VALUES (1,'Quizzy Rascals',1,'Nina Frost','Wexcombe','2016-09-01'),(2,'The Wrong Answers',1,'Bob Tilley','Thornley','2019-01-17'),(3,'Otter Nonsense',2,'Carys Webb','Saltby','2018-05-24'),(4,'Signal Failure',3,'Hamid Noor','Wexcombe','2021-10-14'),(5,'Lunar Tickers',4,'Pat Oakes','Thornley','2014-02-20'),(6,'Late Arrivals',3,'Joss Wynn','Saltby','2024-05-02');
INSERT INTO "Category" VALUES ('HIS','History',10),('GEO','Geography',10),('MUS','Music round',12),('SPO','Sport',10),('PIC','Picture round',15);
INSERT INTO "Quizmaster" VALUES (1,'Lionel Grout','Saltby','1957-03-15',80),(2,'Tessa Blythe','Wexcombe','1989-11-28',65),(3,'Umar Sadiq','Thornley','1994-07-07',50),(4,'Vi Redmond','Wexcombe','1971-01-02',NULL);
INSERT INTO "Quiz Night" VALUES (1,1,1,'2024-02-07',2,46,150),(2,2,2,'2024-02-21',2.5,38,90),(3,3,1,'2024-03-06',2,71,240),(4,1,3,'2024-03-20',2,52,NULL),(5,4,2,'2024-04-10',3,29,75),(6,3,2,'2024-04-24',2,66,310),(7,1,1,'2025-02-05',2.5,55,180);
INSERT INTO "Question" VALUES (1,'HIS',1,'Who built the long wall of Harrowmere?','King Osric',3),(2,'GEO',2,'Which river runs through Saltby?','Salt',1),(3,'GEO',1,'How high is Mount Brann in metres?','1344',4),(4,'MUS',3,'Who sang Paper Lanterns in 1986?','The Velours',2),(5,'SPO',2,'How many players are in a korf team?','8',2),(6,'HIS',2,'When did the Great Flood hit Thornley?','1771',5),(7,'MUS',1,'Which instrument has 47 strings?','harp',1);
INSERT INTO "Score" VALUES (1,1,'HIS',8,'N'),(1,1,'MUS',11,'Y'),(1,2,'HIS',5,'N'),(1,2,'MUS',7,'N'),(2,3,'GEO',9,'Y'),(2,1,'GEO',6,'N'),(3,4,'SPO',10,'Y'),(3,5,'SPO',7,'N'),(3,4,'HIS',4,'N'),(3,5,'HIS',9,'N'),(4,1,'GEO',7,'N'),(4,2,'GEO',8,'Y'),(5,5,'MUS',12,'Y'),(5,3,'MUS',10,'N'),(6,4,'GEO',3,'N'),(6,5,'GEO',5,'N');
-- Q: What is the street of the Railway Arms?
SELECT "Street" FROM "Pub" WHERE "Pub Name" = 'Railway Arms';
-- Q: Which teams are from Thornley? Team name and captain.
SELECT "Team Name", "Captain" FROM "Team" WHERE "Town" = 'Thornley';
-- Q: Find the names of the teams whose home pub is in Wexcombe.
SELECT t."Team Name" FROM "Team" AS t JOIN "Pub" AS p ON t."Home Pub" = p."Pub ID" WHERE p."Town" = 'Wexcombe';
-- Q: List the date of each quiz night and the name of its quizmaster, in order of date.
SELECT n."Night Date", m."Master Name" FROM "Quiz Night" AS n JOIN "Quizmaster" AS m ON n."Master ID" = m."Master ID" ORDER BY n."Night Date";
-- Q: How many questions did Lionel Grout write?
SELECT count(*) FROM "Question" AS q JOIN "Quizmaster" AS m ON q."Author" = m."Master ID" WHERE m."Master Name" = 'Lionel Grout';
-- Q: Which pub names are used more than once? Name and how often.
SELECT "Pub Name", count(*) FROM "Pub" GROUP BY "Pub Name" HAVING count(*) > 1;
-- Q: What are the lowest, average and highest numbers of players on a quiz night in The Crooked Billet?
SELECT min(n."Players"), avg(n."Players"), max(n."Players") FROM "Quiz Night" AS n JOIN "Pub" AS p ON n."Pub ID" = p."Pub ID" WHERE p."Pub Name" = 'The Crooked Billet';
-- Q: Show the codes and names of categories in which no question has been written.
SELECT "Cat Code", "Cat Name" FROM "Category" WHERE "Cat Code" NOT IN (SELECT "Cat Code" FROM "Question");
-- Q: Which teams scored in History and in Sport alike?
SELECT t."Team Name" FROM "Team" AS t JOIN "Score" AS s ON s."Team ID" = t."Team ID" JOIN "Category" AS c ON s."Cat Code" = c."Cat Code" WHERE c."Cat Name" = 'History' INTERSECT SELECT t."Team Name" FROM "Team" AS t JOIN "Score" AS s ON s."Team ID" = t."Team ID" JOIN "Category" AS c ON s."Cat Code" = c."Cat Code" WHERE c."Cat Name" = 'Sport';
-- Q: Give the towns that have a team but none of the quizmasters who ask more than 70.
SELECT "Town" FROM "Team" EXCEPT SELECT "Town" FROM "Quizmaster" WHERE "Fee" > 70;
-- Q: Which team has collected the most points in total? Name and points.
SELECT t."Team Name", sum(s."Points") FROM "Team" AS t JOIN "Score" AS s ON s."Team ID" = t."Team ID" GROUP BY t."Team ID" ORDER BY sum(s."Points") DESC LIMIT 1;
-- Q: Give the ids of the nights with more players than the average night.
SELECT "Night ID" FROM "Quiz Night" WHERE "Players" > (SELECT avg("Players") FROM "Quiz Night");
-- Q: Find the wording and the level of every question whose wording contains Thornley or instrument.
SELECT "Wording", "Level" FROM "Question" WHERE "Wording" LIKE '%Thornley%' OR "Wording" LIKE '%instrument%';
-- Q: Which quizmasters have hosted at least three nights? Id, name and number of nights.
SELECT m."Master ID", m."Master Name", count(*) FROM "Quizmaster" AS m JOIN "Quiz Night" AS n ON n."Master ID" = m."Master ID" GROUP BY m."Master ID" HAVING count(*) >= 3;
-- Q: top two scores in each category with team name: category code, team, points
SELECT "Cat Code", "Team Name", "Points" FROM (SELECT s."Cat Code", t."Team Name", s."Points", row_number() OVER (PARTITION BY s."Cat Code" ORDER BY s."Points" DESC) AS place FROM "Score" AS s JOIN "Team" AS t ON s."Team ID" = t."Team ID") WHERE place <= 2;
-- Q: Cheapest pint of every town: town, pub, price
SELECT "Town", "Pub Name", "Pint Price" FROM (SELECT "Town", "Pub Name", "Pint Price", row_number() OVER (PARTITION BY "Town" ORDER BY "Pint Price") AS place FROM "Pub") WHERE place = 1;
-- Q: what percent of scores had the joker played
SELECT 100.0 * sum(CASE WHEN "Joker" = 'Y' THEN 1 ELSE 0 END) / count(*) FROM "Score";
-- Q: fraction of all points that each team id has won
SELECT "Team ID", CAST(sum("Points") AS REAL) / (SELECT sum("Points") FROM "Score") FROM "Score" GROUP BY "Team ID";
-- Q: Call a pub 'small' below 10 tables, 'medium' below 20, else 'large'; pub id and size
SELECT "Pub ID", CASE WHEN "Tables" < 10 THEN 'small' WHEN "Tables" < 20 THEN 'medium' ELSE 'large' END FROM "Pub";
-- Q: How many questions are easy (level 1 or 2) and how many harder, side by side?
SELECT sum(CASE WHEN "Level" <= 2 THEN 1 ELSE 0 END), sum(CASE WHEN "Level" > 2 THEN 1 ELSE 0 END) FROM "Question";
-- Q: Quizmasters who have not hosted a single night
SELECT "Master Name" FROM "Quizmaster" WHERE NOT EXISTS (SELECT 1 FROM "Quiz Night" WHERE "Quiz Night"."Master ID" = "Quizmaster"."Master ID");
-- Q: teams still waiting for their first score
SELECT t."Team Name" FROM "Team" AS t LEFT JOIN "Score" AS s ON s."Team ID" = t."Team ID" WHERE s."Night ID" IS NULL;
-- Q: players per month
SELECT strftime('%Y-%m', "Night Date"), sum("Players") FROM "Quiz Night" GROUP BY strftime('%Y-%m', "Night Date");
-- Q: Which team is the oldest, going by the day it was formed?
SELECT "Team Name" FROM "Team" ORDER BY "Formed" LIMIT 1;
-- Q: takings of each night id: players times entry fee
SELECT "Night ID", "Players" * "Entry Fee" FROM "Quiz Night";
-- Q: Nights with no jackpot noted, by date
SELECT "Night Date" FROM "Quiz Night" WHERE "Jackpot" IS NULL;
