CREATE TABLE "car park" ("park id" INTEGER PRIMARY KEY, "park name" TEXT, "street" TEXT, "spaces" INTEGER, "levels" INTEGER, "hourly rate" REAL, "covered" TEXT);
CREATE TABLE "permit holder" ("holder id" INTEGER PRIMARY KEY, "name" TEXT, "company" TEXT, "park id" INTEGER REFERENCES "car park"("park id"), "valid until" DATE, "monthly fee" REAL);
CREATE TABLE "stay" ("stay id" INTEGER PRIMARY KEY, "park id" INTEGER REFERENCES "car park"("park id"), "plate" TEXT, "arrived" TEXT, "left at" TEXT, "paid" REAL);
CREATE TABLE "fine" ("fine id" INTEGER PRIMARY KEY, "park id" INTEGER REFERENCES "car park"("park id"), "plate" TEXT, "issued" DATE, "reason" TEXT, "amount" REAL, "settled" TEXT);
INSERT INTO "car park" VALUES (1,'Guildhall','Castle Street',220,4,2.4,'Y'),(2,'Station North','Rail Road',410,1,1.2,'N'),(3,'Old Brewery','Malt Lane',95,2,3.0,'Y'),(4,'Lido','Beach Road',150,1,1.8,'N'),(5,'Arena','Castle Street',600,6,2.0,'Y');
INSERT INTO "permit holder" VALUES (1,'Sylvia Croft','Penhale Law',1,'2024-12-31',95.0),(2,'Denis Obi','Penhale Law',1,'2024-06-30',95.0),(3,'Marta Gil',NULL,2,'2025-03-31',48.0),(4,'Hugo Pratt','Bluefin Media',3,'2024-09-30',120.0),(5,'Yuki Tanabe','Bluefin Media',2,'2024-12-31',48.0),(6,'Carl Frost',NULL,5,'2025-01-31',80.0);
INSERT INTO "stay" VALUES (1,1,'KX12 ABC','2024-05-01 09:00:00','2024-05-01 11:30:00',6.0),(2,1,'LM33 TRE','2024-05-01 10:15:00','2024-05-01 18:15:00',19.2),(3,2,'KX12 ABC','2024-05-03 07:40:00','2024-05-03 17:10:00',11.4),(4,3,'PO77 XYZ','2024-05-20 12:00:00','2024-05-20 13:00:00',3.0),(5,4,'RR01 SUN','2024-06-08 10:00:00','2024-06-08 16:00:00',10.8),(6,5,'PO77 XYZ','2024-06-09 18:30:00',NULL,NULL),(7,2,'GH45 JKL','2024-06-11 08:00:00','2024-06-11 09:00:00',1.2),(8,2,'LM33 TRE','2024-06-12 08:05:00','2024-06-12 18:05:00',12.0);
INSERT INTO "fine" VALUES (1,1,'LM33 TRE','2024-05-01','overstay',60.0,'Y'),(2,3,'PO77 XYZ','2024-05-20','no ticket',80.0,'N'),(3,2,'GH45 JKL','2024-06-11','no ticket',80.0,'Y'),(4,2,'TT90 QQQ','2024-06-15','disabled bay',120.0,'N'),(5,5,'PO77 XYZ','2024-06-16','overstay',60.0,NULL),(6,2,'RR01 SUN','2024-07-02','no ticket',80.0,'Y');
-- Q: How many parking spaces are there in total?
SELECT sum("spaces") FROM "car park";
-- Q: Which car parks are covered?
SELECT "park name" FROM "car park" WHERE "covered" = 'Y';
-- Q: Name the three car parks with the lowest hourly rate, cheapest first.
SELECT "park name" FROM "car park" ORDER BY "hourly rate" LIMIT 3;
-- Q: What reasons for fines are there, without duplicates?
SELECT DISTINCT "reason" FROM "fine";
-- Q: Name and company of the permit holders paying more than 90 a month
SELECT "name", "company" FROM "permit holder" WHERE "monthly fee" > 90;
-- Q: Which car park handed out the most fines?
SELECT "car park"."park name" FROM "car park" JOIN "fine" ON "car park"."park id" = "fine"."park id" GROUP BY "car park"."park id" ORDER BY count(*) DESC LIMIT 1;
-- Q: What was paid in total for stays at each car park? Show park name and sum.
SELECT "car park"."park name", sum("stay"."paid") FROM "car park" JOIN "stay" ON "car park"."park id" = "stay"."park id" GROUP BY "car park"."park id";
-- Q: Where does Hugo Pratt park, and on which street is that?
SELECT "car park"."park name", "car park"."street" FROM "car park" JOIN "permit holder" ON "car park"."park id" = "permit holder"."park id" WHERE "permit holder"."name" = 'Hugo Pratt';
-- Q: fines per reason with the average amount
SELECT "reason", count(*), avg("amount") FROM "fine" GROUP BY "reason";
-- Q: Which plates have stayed more than once?
SELECT "plate" FROM "stay" GROUP BY "plate" HAVING count(*) > 1;
-- Q: Which plate has paid the most for parking?
SELECT "plate" FROM "stay" GROUP BY "plate" ORDER BY sum("paid") DESC LIMIT 1;
-- Q: List plates fined for no ticket that have settled the fine.
SELECT "plate" FROM "fine" WHERE "reason" = 'no ticket' AND "settled" = 'Y';
-- Q: Which car parks have issued no fines?
SELECT "park name" FROM "car park" WHERE "park id" NOT IN (SELECT "park id" FROM "fine");
-- Q: Which plates were fined without any recorded stay?
SELECT "plate" FROM "fine" EXCEPT SELECT "plate" FROM "stay";
-- Q: Which car parks have more spaces than average?
SELECT "park name" FROM "car park" WHERE "spaces" > (SELECT avg("spaces") FROM "car park");
-- Q: Which permit holders use a car park on Castle Street?
SELECT "permit holder"."name" FROM "permit holder" JOIN "car park" ON "permit holder"."park id" = "car park"."park id" WHERE "car park"."street" = 'Castle Street';
-- Q: Fines issued per month, with the total amount
SELECT strftime('%Y-%m', "issued"), count(*), sum("amount") FROM "fine" GROUP BY strftime('%Y-%m', "issued");
-- Q: Which cars have not left yet? Give the plate and arrival time.
SELECT "plate", "arrived" FROM "stay" WHERE "left at" IS NULL;
-- Q: What percentage of fines has been settled?
SELECT 100.0 * sum(CASE WHEN "settled" = 'Y' THEN 1 ELSE 0 END) / count(*) FROM "fine";
-- Q: In days, how long was each finished stay? Give the stay id too, first.
SELECT "stay id", julianday("left at") - julianday("arrived") FROM "stay" WHERE "left at" IS NOT NULL;
