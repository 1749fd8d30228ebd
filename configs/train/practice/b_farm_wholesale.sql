CREATE TABLE "Supplier List" ("Supplier No" INTEGER PRIMARY KEY, "Supplier Name" TEXT, "Home Town" TEXT, "Organic" TEXT);
CREATE TABLE "Goods" ("Goods No" INTEGER PRIMARY KEY, "Goods Name" TEXT, "Goods Group" TEXT, "Supplier No" INTEGER REFERENCES "Supplier List"("Supplier No"), "Price per Crate" REAL, "Stock" INTEGER);
CREATE TABLE "Shops" ("Shop No" INTEGER PRIMARY KEY, "Shop Name" TEXT, "Discount Percent" REAL, "Since" DATE);
CREATE TABLE "Order Lines" ("Line No" INTEGER PRIMARY KEY, "Shop No" INTEGER REFERENCES "Shops"("Shop No"), "Goods No" INTEGER REFERENCES "Goods"("Goods No"), "Ordered On" DATE, "Delivered On" DATE, "Crates" INTEGER);
INSERT INTO "Supplier List" VALUES (1,'Hillside Orchard','Evesham','yes'),(2,'Fenland Roots','Ely','no'),(3,'Brook Dairy','Ledbury','yes'),(4,'Solis Import','Dover','no'),(5,'Mossy Mushrooms','Ely','yes');
INSERT INTO "Goods" VALUES (1,'Cox apples','fruit',1,14.5,120),(2,'Conference pears','fruit',1,16,80),(3,'Carrots','vegetable',2,9.2,300),(4,'Beetroot','vegetable',2,8.75,150),(5,'Goat cheese','dairy',3,42,25),(6,'Blood oranges','fruit',4,18.5,0),(7,'Lemons','fruit',4,17,60),(8,'Farm butter','dairy',3,55,40),(9,'Parsnips','vegetable',2,9.9,NULL);
INSERT INTO "Shops" VALUES (1,'Green Basket',5,'2017-03-01'),(2,'Corner Larder',0,'2020-10-10'),(3,'Market Hall 7',7.5,'2015-05-05'),(4,'The Pantry',2.5,'2022-01-15'),(5,'Leaf and Loaf',NULL,'2024-02-01');
INSERT INTO "Order Lines" VALUES (1,1,1,'2024-01-03','2024-01-05',10),(2,1,3,'2024-01-03','2024-01-05',20),(3,2,5,'2024-01-09','2024-01-12',2),(4,3,3,'2024-01-15','2024-01-16',40),(5,3,7,'2024-02-01','2024-02-05',12),(6,3,1,'2024-02-01','2024-02-03',15),(7,4,8,'2024-02-11','2024-02-12',3),(8,1,5,'2024-02-20',NULL,4),(9,2,3,'2024-03-01','2024-03-02',8),(10,4,2,'2024-03-04',NULL,6),(11,1,4,'2024-03-05','2024-03-06',9);
-- Q: How many kinds of fruit do we sell?
SELECT count(*) FROM "Goods" WHERE "Goods Group" = 'fruit';
-- Q: Give the names of organic suppliers.
SELECT "Supplier Name" FROM "Supplier List" WHERE "Organic" = 'yes';
-- Q: goods out of stock (stock 0)
SELECT "Goods Name" FROM "Goods" WHERE "Stock" = 0;
-- Q: Shops in order of when they became customers
SELECT "Shop Name" FROM "Shops" ORDER BY "Since";
-- Q: What is the average price per crate of dairy goods?
SELECT avg("Price per Crate") FROM "Goods" WHERE "Goods Group" = 'dairy';
-- Q: How many goods come from each supplier?
SELECT s."Supplier Name", count(*) FROM "Supplier List" AS s JOIN "Goods" AS g ON g."Supplier No" = s."Supplier No" GROUP BY s."Supplier No";
-- Q: Which goods have been ordered in the most crates?
SELECT g."Goods Name" FROM "Goods" AS g JOIN "Order Lines" AS o ON o."Goods No" = g."Goods No" GROUP BY g."Goods No" ORDER BY sum(o."Crates") DESC LIMIT 1;
-- Q: Which goods groups have at least 100 crates in stock in total?
SELECT "Goods Group" FROM "Goods" GROUP BY "Goods Group" HAVING sum("Stock") >= 100;
-- Q: What did Green Basket order? List the goods names.
SELECT g."Goods Name" FROM "Goods" AS g JOIN "Order Lines" AS o ON o."Goods No" = g."Goods No" JOIN "Shops" AS s ON o."Shop No" = s."Shop No" WHERE s."Shop Name" = 'Green Basket';
-- Q: number of order lines per shop, sorted from many to few
SELECT s."Shop Name", count(*) FROM "Shops" AS s JOIN "Order Lines" AS o ON o."Shop No" = s."Shop No" GROUP BY s."Shop No" ORDER BY count(*) DESC;
-- Q: the three dearest goods and their price per crate
SELECT "Goods Name", "Price per Crate" FROM "Goods" ORDER BY "Price per Crate" DESC LIMIT 3;
-- Q: From which town come the carrots?
SELECT s."Home Town" FROM "Supplier List" AS s JOIN "Goods" AS g ON g."Supplier No" = s."Supplier No" WHERE g."Goods Name" = 'Carrots';
-- Q: Which goods were never ordered by any shop?
SELECT "Goods Name" FROM "Goods" WHERE "Goods No" NOT IN (SELECT "Goods No" FROM "Order Lines");
-- Q: Shops that ordered both Carrots and Cox apples
SELECT s."Shop Name" FROM "Shops" AS s JOIN "Order Lines" AS o ON o."Shop No" = s."Shop No" JOIN "Goods" AS g ON o."Goods No" = g."Goods No" WHERE g."Goods Name" = 'Carrots' INTERSECT SELECT s."Shop Name" FROM "Shops" AS s JOIN "Order Lines" AS o ON o."Shop No" = s."Shop No" JOIN "Goods" AS g ON o."Goods No" = g."Goods No" WHERE g."Goods Name" = 'Cox apples';
-- Q: Goods dearer than the average of all goods
SELECT "Goods Name" FROM "Goods" WHERE "Price per Crate" > (SELECT avg("Price per Crate") FROM "Goods");
-- Q: Which supplier has none of our goods?
SELECT s."Supplier Name" FROM "Supplier List" AS s LEFT JOIN "Goods" AS g ON g."Supplier No" = s."Supplier No" WHERE g."Goods No" IS NULL;
-- Q: For each shop, what is the value of its orders before discount (crates times price)?
SELECT s."Shop Name", sum(o."Crates" * g."Price per Crate") FROM "Shops" AS s JOIN "Order Lines" AS o ON o."Shop No" = s."Shop No" JOIN "Goods" AS g ON o."Goods No" = g."Goods No" GROUP BY s."Shop No";
-- Q: crates ordered per month
SELECT strftime('%Y-%m', "Ordered On"), sum("Crates") FROM "Order Lines" GROUP BY strftime('%Y-%m', "Ordered On");
-- Q: How many days on average between order and delivery?
SELECT avg(julianday("Delivered On") - julianday("Ordered On")) FROM "Order Lines";
-- Q: Which order lines are not delivered yet?
SELECT "Line No" FROM "Order Lines" WHERE "Delivered On" IS NULL;
