CREATE TABLE "Stylist" ("Stylist Id" INTEGER PRIMARY KEY, "Full Name" TEXT, "Level" TEXT, "Branch" TEXT, "Start Date" DATE, "Trained By" INTEGER REFERENCES "Stylist"("Stylist Id"));
CREATE TABLE "Service" ("Code" TEXT PRIMARY KEY, "Service Name" TEXT, "Area" TEXT, "Minutes" INTEGER, "Price" REAL);
CREATE TABLE "Guest" ("Guest Id" INTEGER PRIMARY KEY, "Full Name" TEXT, "Mobile" TEXT, "Birthday" DATE, "Favourite Stylist" INTEGER REFERENCES "Stylist"("Stylist Id"), "First Visit" DATE);
CREATE TABLE "Booking" ("Booking No" INTEGER PRIMARY KEY, "Guest Id" INTEGER REFERENCES "Guest"("Guest Id"), "Stylist Id" INTEGER REFERENCES "Stylist"("Stylist Id"), "Booked On" DATE, "Visit Date" DATE, "Status" TEXT, "Channel" TEXT);
CREATE TABLE "Booking Item" ("Booking No" INTEGER REFERENCES "Booking"("Booking No"), "Code" TEXT REFERENCES "Service"("Code"), "Charged" REAL, "Tip" REAL, PRIMARY KEY ("Booking No", "Code"));
INSERT INTO "Stylist" VALUES (1,'Carmen Ruiz','director','Old Town','2010-03-01',NULL),(2,'Bo Andersson','senior','Old Town','2015-06-15',1),(3,'Leila Haddad','senior','Station','2017-09-04',1),(4,'Max Pohl','junior','Station','2022-02-14',3),(5,'Ines Moreau','junior','Old Town','2023-08-21',2),(6,'Yara Costa','trainee','Station','2024-02-01',3);
INSERT INTO "Service" VALUES ('CUT','Cut and finish','hair',45,42),('DRY','Blow dry','hair',30,25),('COL','Full colour','colour',120,88),('HIL','Highlights','colour',150,115),('BRD','Beard trim','beard',20,16),('TRT','Keratin treatment','care',60,70),('BRW','Brow tint','face',15,14);
INSERT INTO "Guest" VALUES (1,'Agnes Thorn','555-0141','1962-05-09',1,'2011-02-17'),(2,'Ben Osei','555-0177','1990-11-23',2,'2018-10-05'),(3,'Clara Voss',NULL,'2001-02-14',4,'2022-12-03'),(4,'Dario Conti','555-0102','1985-07-30',NULL,'2023-06-24'),(5,'Esme Wood','555-0190','1979-12-01',2,'2016-04-12'),(6,'Femi Adeyemi',NULL,'1997-03-18',NULL,'2024-01-09'),(7,'Greta Lang','555-0115','1970-09-27',3,'2019-09-14'),(8,'Hugo Reyes','555-0168','1993-01-05',5,'2024-03-22');
INSERT INTO "Booking" VALUES (901,1,1,'2024-01-03','2024-01-12','done','phone'),(902,2,2,'2024-01-08','2024-01-13','done','app'),(903,3,4,'2024-01-20','2024-01-20','done','walk-in'),(904,6,2,'2024-01-09','2024-01-25','no show','app'),(905,5,2,'2024-02-01','2024-02-10','done','app'),(906,7,3,'2024-02-05','2024-02-23','done','phone'),(907,1,2,'2024-02-12','2024-03-01','done','phone'),(908,4,5,'2024-03-02','2024-03-02','done','walk-in'),(909,2,5,'2024-03-04','2024-03-15','cancelled','app'),(910,3,3,'2024-03-10','2024-03-28','done','app');
INSERT INTO "Booking Item" VALUES (901,'CUT',42,5),(901,'COL',80,10),(902,'CUT',38,4),(902,'BRD',16,0),(903,'DRY',25,NULL),(904,'BRD',0,0),(905,'HIL',115,12),(905,'CUT',42,NULL),(906,'TRT',70,8),(907,'DRY',22,3),(908,'BRD',14,2),(909,'CUT',0,0),(910,'COL',88,6);
-- Q: Find the full names of the stylists who work at the Station branch.
SELECT "Full Name" FROM "Stylist" WHERE "Branch" = 'Station';
-- Q: Which guests have Bo Andersson as their favourite? Give their names.
SELECT G."Full Name" FROM "Guest" AS G JOIN "Stylist" AS S ON G."Favourite Stylist" = S."Stylist Id" WHERE S."Full Name" = 'Bo Andersson';
-- Q: Numbers and visit dates of the bookings served by Bo Andersson
SELECT B."Booking No", B."Visit Date" FROM "Booking" AS B JOIN "Stylist" AS S ON B."Stylist Id" = S."Stylist Id" WHERE S."Full Name" = 'Bo Andersson';
-- Q: Who trained Max Pohl?
SELECT T."Full Name" FROM "Stylist" AS S JOIN "Stylist" AS T ON S."Trained By" = T."Stylist Id" WHERE S."Full Name" = 'Max Pohl';
-- Q: List the code and name of the services that take between 30 and 60 minutes, shortest first.
SELECT "Code", "Service Name" FROM "Service" WHERE "Minutes" BETWEEN 30 AND 60 ORDER BY "Minutes";
-- Q: What are the names of services priced above the average?
SELECT "Service Name" FROM "Service" WHERE "Price" > (SELECT avg("Price") FROM "Service");
-- Q: Show the name of every guest with at least two bookings, and how many.
SELECT G."Full Name", count(*) FROM "Guest" AS G JOIN "Booking" AS B ON B."Guest Id" = G."Guest Id" GROUP BY G."Guest Id" HAVING count(*) >= 2;
-- Q: Which service is taken most often?
SELECT S."Service Name" FROM "Service" AS S JOIN "Booking Item" AS I ON I."Code" = S."Code" GROUP BY S."Code" ORDER BY count(*) DESC LIMIT 1;
-- Q: Which guests have had both a Beard trim and a Cut and finish on their bookings? Guest ids are enough.
SELECT B."Guest Id" FROM "Booking" AS B JOIN "Booking Item" AS I ON I."Booking No" = B."Booking No" JOIN "Service" AS S ON I."Code" = S."Code" WHERE S."Service Name" = 'Beard trim' INTERSECT SELECT B."Guest Id" FROM "Booking" AS B JOIN "Booking Item" AS I ON I."Booking No" = B."Booking No" JOIN "Service" AS S ON I."Code" = S."Code" WHERE S."Service Name" = 'Cut and finish';
-- Q: Which stylists are nobody's favourite and have never had a booking either? Names.
SELECT "Full Name" FROM "Stylist" WHERE "Stylist Id" NOT IN (SELECT "Stylist Id" FROM "Booking") AND "Stylist Id" NOT IN (SELECT "Favourite Stylist" FROM "Guest" WHERE "Favourite Stylist" IS NOT NULL);
-- Q: All areas of service except those with something under 20 euros
SELECT "Area" FROM "Service" EXCEPT SELECT "Area" FROM "Service" WHERE "Price" < 20;
-- Q: What are the largest, smallest and average tip for code CUT?
SELECT max("Tip"), min("Tip"), avg("Tip") FROM "Booking Item" WHERE "Code" = 'CUT';
-- Q: Which branch has the highest number of bookings?
SELECT S."Branch" FROM "Stylist" AS S JOIN "Booking" AS B ON B."Stylist Id" = S."Stylist Id" GROUP BY S."Branch" ORDER BY count(*) DESC LIMIT 1;
-- Q: On which bookings was less charged than the price of the service? Booking number and service name.
SELECT I."Booking No", S."Service Name" FROM "Booking Item" AS I JOIN "Service" AS S ON I."Code" = S."Code" WHERE I."Charged" < S."Price";
-- Q: longest serving stylist of each branch
SELECT "Branch", "Full Name" FROM (SELECT "Branch", "Full Name", row_number() OVER (PARTITION BY "Branch" ORDER BY "Start Date") AS place FROM "Stylist") WHERE place = 1;
-- Q: The two latest visits of every stylist: name and date
SELECT "Full Name", "Visit Date" FROM (SELECT S."Full Name", B."Visit Date", row_number() OVER (PARTITION BY S."Stylist Id" ORDER BY B."Visit Date" DESC) AS place FROM "Booking" AS B JOIN "Stylist" AS S ON B."Stylist Id" = S."Stylist Id") WHERE place <= 2;
-- Q: What portion of bookings came in through the app? Give a fraction.
SELECT CAST(sum(CASE WHEN "Channel" = 'app' THEN 1 ELSE 0 END) AS REAL) / count(*) FROM "Booking";
-- Q: How much of everything charged comes from each service code, in percent?
SELECT "Code", 100.0 * sum("Charged") / (SELECT sum("Charged") FROM "Booking Item") FROM "Booking Item" GROUP BY "Code";
-- Q: Mark the services as 'quick' up to 20 minutes, 'normal' up to 60 and 'long' above.
SELECT "Service Name", CASE WHEN "Minutes" <= 20 THEN 'quick' WHEN "Minutes" <= 60 THEN 'normal' ELSE 'long' END FROM "Service";
-- Q: bookings done and bookings cancelled, counted side by side for each channel
SELECT "Channel", sum(CASE WHEN "Status" = 'done' THEN 1 ELSE 0 END), sum(CASE WHEN "Status" = 'cancelled' THEN 1 ELSE 0 END) FROM "Booking" GROUP BY "Channel";
-- Q: Which guest has no booking?
SELECT "Full Name" FROM "Guest" WHERE NOT EXISTS (SELECT 1 FROM "Booking" WHERE "Booking"."Guest Id" = "Guest"."Guest Id");
-- Q: services nobody ever booked
SELECT S."Service Name" FROM "Service" AS S LEFT JOIN "Booking Item" AS I ON I."Code" = S."Code" WHERE I."Booking No" IS NULL;
-- Q: How many days ahead was each booking made?
SELECT "Booking No", julianday("Visit Date") - julianday("Booked On") FROM "Booking";
-- Q: youngest guest
SELECT "Full Name" FROM "Guest" ORDER BY "Birthday" DESC LIMIT 1;
-- Q: price per minute of each service, rounded to 2 decimals
SELECT "Service Name", round("Price" / "Minutes", 2) FROM "Service";
-- Q: Guests whose mobile we do not know
SELECT "Full Name" FROM "Guest" WHERE "Mobile" IS NULL;
