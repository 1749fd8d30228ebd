CREATE TABLE "School Year" ("Year Code" TEXT PRIMARY KEY, "Starts" DATE, "Ends" DATE);
CREATE TABLE "Teachers" ("Teacher ID" INTEGER PRIMARY KEY, "Full Name" TEXT, "Subject Area" TEXT, "Hire Date" DATE, "Weekly Hours" INTEGER);
CREATE TABLE "Rooms" ("Room No" TEXT PRIMARY KEY, "Block" TEXT, "Capacity" INTEGER, "Projector" TEXT);
CREATE TABLE "Classes" ("Class Code" TEXT PRIMARY KEY, "Grade Level" INTEGER, "Form Teacher" INTEGER REFERENCES "Teachers"("Teacher ID"), "Pupils" INTEGER, "Year Code" TEXT REFERENCES "School Year"("Year Code"));
CREATE TABLE "Periods" ("Period ID" INTEGER PRIMARY KEY, "Class Code" TEXT REFERENCES "Classes"("Class Code"), "Teacher ID" INTEGER REFERENCES "Teachers"("Teacher ID"), "Room No" TEXT REFERENCES "Rooms"("Room No"), "Subject" TEXT, "Weekday" TEXT, "Slot" INTEGER);
CREATE TABLE "Cover" ("Cover ID" INTEGER PRIMARY KEY, "Period ID" INTEGER REFERENCES "Periods"("Period ID"), "Absent Teacher" INTEGER REFERENCES "Teachers"("Teacher ID"), "Cover Teacher" INTEGER REFERENCES "Teachers"("Teacher ID"), "Cover Date" DATE);
INSERT INTO "School Year" VALUES ('2022/23','2022-09-05','2023-07-07'),('2023/24','2023-09-04','2024-07-12');
INSERT INTO "Teachers" VALUES (1,'Edith Pell','Mathematics','2006-09-01',22),(2,'Samuel Ortiz','History','2014-09-01',20),(3,'Rania Saleh','Chemistry','2019-01-07',18),(4,'Lloyd Gunn','Music','2010-09-01',12),(5,'Vicky Amos','Mathematics','2021-09-01',21),(6,'Boris Hahn','History','1998-09-01',NULL);
INSERT INTO "Rooms" VALUES ('101','North',32,'Y'),('102','North',28,'N'),('L1','South',24,'Y'),('M1','Annex',40,'N'),('204','North',30,'Y');
INSERT INTO "Classes" VALUES ('7A',7,1,29,'2023/24'),('7B',7,2,27,'2023/24'),('9A',9,3,25,'2023/24'),('10C',10,5,22,'2023/24'),('9B',9,NULL,26,'2022/23');
INSERT INTO "Periods" VALUES (1,'7A',1,'101','Mathematics','Monday',1),(2,'7A',4,'M1','Music','Monday',3),(3,'7B',5,'102','Mathematics','Tuesday',1),(4,'7B',2,'204','History','Monday',2),(5,'9A',3,'L1','Chemistry','Wednesday',4),(6,'9A',1,'101','Mathematics','Thursday',2),(7,'10C',3,'L1','Chemistry','Friday',1),(8,'10C',2,'204','History','Friday',5),(9,'9B',5,'102','Mathematics','Tuesday',3);
INSERT INTO "Cover" VALUES (1,1,1,5,'2023-10-02'),(2,4,2,6,'2023-11-13'),(3,5,3,1,'2023-11-22'),(4,8,2,6,'2024-01-19'),(5,6,1,5,'2024-01-25'),(6,2,4,NULL,'2024-02-05');
-- Q: Which rooms have a projector?
SELECT "Room No" FROM Rooms WHERE Projector = 'Y';
-- Q: How many pupils are in 9A?
SELECT Pupils FROM Classes WHERE "Class Code" = '9A';
-- Q: Who teaches mathematics as subject area? Names by hire date.
SELECT "Full Name" FROM Teachers WHERE "Subject Area" = 'Mathematics' ORDER BY "Hire Date";
-- Q: When does the school year 2023/24 end?
SELECT Ends FROM "School Year" WHERE "Year Code" = '2023/24';
-- Q: total capacity of the North block
SELECT sum(Capacity) FROM Rooms WHERE Block = 'North';
-- Q: Who is the form teacher of class 10C?
SELECT t."Full Name" FROM Classes AS c JOIN Teachers AS t ON c."Form Teacher" = t."Teacher ID" WHERE c."Class Code" = '10C';
-- Q: Periods taught by each teacher, with the name
SELECT t."Full Name", count(*) FROM Teachers AS t JOIN Periods AS p ON p."Teacher ID" = t."Teacher ID" GROUP BY t."Teacher ID";
-- Q: Number of classes and of pupils per grade level
SELECT "Grade Level", count(*), sum(Pupils) FROM Classes GROUP BY "Grade Level";
-- Q: subjects given in at least 2 periods a week
SELECT Subject FROM Periods GROUP BY Subject HAVING count(*) >= 2;
-- Q: In which room does Samuel Ortiz teach? No duplicates.
SELECT DISTINCT p."Room No" FROM Periods AS p JOIN Teachers AS t ON p."Teacher ID" = t."Teacher ID" WHERE t."Full Name" = 'Samuel Ortiz';
-- Q: What has 7A or 7B on Monday? Class and subject.
SELECT "Class Code", Subject FROM Periods WHERE "Class Code" IN ('7A', '7B') AND Weekday = 'Monday';
-- Q: Which block hosts the most periods?
SELECT r.Block FROM Rooms AS r JOIN Periods AS p ON p."Room No" = r."Room No" GROUP BY r.Block ORDER BY count(*) DESC LIMIT 1;
-- Q: Who was the absent teacher on 2023-11-22?
SELECT t."Full Name" FROM Cover AS v JOIN Teachers AS t ON v."Absent Teacher" = t."Teacher ID" WHERE v."Cover Date" = '2023-11-22';
-- Q: Teachers who have no period of their own
SELECT "Full Name" FROM Teachers WHERE "Teacher ID" NOT IN (SELECT "Teacher ID" FROM Periods);
-- Q: Which classes have both Mathematics and History?
SELECT "Class Code" FROM Periods WHERE Subject = 'Mathematics' INTERSECT SELECT "Class Code" FROM Periods WHERE Subject = 'History';
-- Q: teachers who are no form teacher
SELECT "Full Name" FROM Teachers WHERE NOT EXISTS (SELECT * FROM Classes WHERE Classes."Form Teacher" = Teachers."Teacher ID");
-- Q: Which classes are bigger than the average class?
SELECT "Class Code" FROM Classes WHERE Pupils > (SELECT avg(Pupils) FROM Classes);
-- Q: Names of those who have both been absent and covered for another
SELECT t."Full Name" FROM Teachers AS t JOIN Cover AS v ON v."Absent Teacher" = t."Teacher ID" INTERSECT SELECT t."Full Name" FROM Teachers AS t JOIN Cover AS v ON v."Cover Teacher" = t."Teacher ID";
-- Q: How many lessons of grade 9 take place in the North block?
SELECT count(*) FROM Periods AS p JOIN Classes AS c ON p."Class Code" = c."Class Code" JOIN Rooms AS r ON p."Room No" = r."Room No" WHERE c."Grade Level" = 9 AND r.Block = 'North';
-- Q: cover lessons per month
SELECT strftime('%Y-%m', "Cover Date"), count(*) FROM Cover GROUP BY strftime('%Y-%m', "Cover Date");
-- Q: How many days does each school year run?
SELECT "Year Code", julianday(Ends) - julianday(Starts) FROM "School Year";
-- Q: Whose weekly hours are not known?
SELECT "Full Name" FROM Teachers WHERE "Weekly Hours" IS NULL;
-- Q: What percentage of covers found no cover teacher?
SELECT 100.0 * count(CASE WHEN "Cover Teacher" IS NULL THEN 1 END) / count(*) FROM Cover;
-- Q: Call a class large with 26 pupils or more, otherwise small; show the code and the label.
SELECT "Class Code", CASE WHEN Pupils >= 26 THEN 'large' ELSE 'small' END FROM Classes;
