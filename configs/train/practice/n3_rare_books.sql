CREATE TABLE "Authors" ("Author ID" INTEGER PRIMARY KEY, "Author Name" TEXT, "Country" TEXT, "Born" INTEGER);
CREATE TABLE "Titles" ("Title ID" INTEGER PRIMARY KEY, "Title" TEXT, "Author ID" INTEGER REFERENCES "Authors"("Author ID"), "Subject" TEXT, "First Published" INTEGER, "Language" TEXT);
CREATE TABLE "Copies" ("Copy ID" INTEGER PRIMARY KEY, "Title ID" INTEGER REFERENCES "Titles"("Title ID"), "Edition Year" INTEGER, "Binding" TEXT, "Condition" TEXT, "First Edition" TEXT, "Asking Price" REAL, "Cost" REAL, "Acquired" DATE, "Shelf" TEXT);
CREATE TABLE "Customers" ("Customer ID" INTEGER PRIMARY KEY, "Customer Name" TEXT, "Country" TEXT, "Interest" TEXT);
CREATE TABLE "Sales" ("Sale ID" INTEGER PRIMARY KEY, "Copy ID" INTEGER REFERENCES "Copies"("Copy ID"), "Customer ID" INTEGER REFERENCES "Customers"("Customer ID"), "Sold On" DATE, "Price" REAL, "Channel" TEXT);
CREATE TABLE "Wants" ("Customer ID" INTEGER REFERENCES "Customers"("Customer ID"), "Title ID" INTEGER REFERENCES "Titles"("Title ID"), "Limit Price" REAL, "Noted On" DATE);
INSERT INTO "Authors" VALUES (1,'Edmund Crale','England',1798),(2,'Sophie Arnaud','France',1821),(3,'Josiah Trent','Scotland',1760),(4,'Matilde Corvi','Italy',1870),(5,'Wilhelm Auer','Austria',1845);
INSERT INTO "Titles" VALUES (1,'Voyages in the Azores',1,'travel',1834,'English'),(2,'Lettres de Brume',2,'fiction',1858,'French'),(3,'A Treatise on Mosses',3,'botany',1799,'English'),(4,'Il Giardino Chiuso',4,'poetry',1903,'Italian'),(5,'Alpine Voyages',5,'travel',1881,'German'),(6,'The Fern Cabinet',3,'botany',1806,'English'),(7,'Nouvelles du Port',2,'fiction',1866,'French');
INSERT INTO "Copies" VALUES (1,1,1834,'calf','good','Y',850,400,'2019-03-02','A1'),(2,1,1851,'cloth','fair','N',120,45,'2020-07-19','A1'),(3,2,1858,'wrappers','fine','Y',640,310,'2021-01-30','B2'),(4,3,1799,'calf','fair','Y',1900,1000,'2018-09-11','C1'),(5,4,1903,'vellum','fine','Y',420,180,'2022-04-04','B3'),(6,5,1890,'cloth','good','N',95,30,'2022-11-23',NULL),(7,6,1806,'calf','fine','Y',2400,1350,'2023-02-14','C1'),(8,7,1872,'cloth','good','N',150,60,'2023-08-08','B2'),(9,3,1820,'boards','poor','N',210,70,'2024-01-20','C2');
INSERT INTO "Customers" VALUES (1,'Harriet Blum','England','botany'),(2,'Jean Sorel','France','fiction'),(3,'Library of Graz','Austria','travel'),(4,'Owen Pask','Scotland','botany'),(5,'Ada Lindgren','Sweden',NULL);
INSERT INTO "Sales" VALUES (1,1,3,'2020-05-16',800,'fair'),(2,3,2,'2021-09-03',640,'web'),(3,4,1,'2022-02-22',1750,'shop'),(4,2,3,'2022-06-10',100,'web'),(5,5,2,'2023-03-28',420,'web'),(6,7,4,'2023-11-17',2300,'fair'),(7,8,2,'2024-02-05',140,'shop');
INSERT INTO "Wants" VALUES (1,6,2000,'2022-03-01'),(1,1,600,'2022-05-14'),(3,5,110,'2023-01-09'),(4,3,300,'2023-12-12'),(5,4,NULL,'2024-03-03');
-- Q: List the titles and languages of all books about travel.
SELECT "Title", "Language" FROM "Titles" WHERE "Subject" = 'travel';
-- Q: Find the copy ids and asking prices of the copies bound in calf, dearest first.
SELECT "Copy ID", "Asking Price" FROM "Copies" WHERE "Binding" = 'calf' ORDER BY "Asking Price" DESC;
-- Q: What are the average, minimum and maximum asking price of the first editions?
SELECT avg("Asking Price"), min("Asking Price"), max("Asking Price") FROM "Copies" WHERE "First Edition" = 'Y';
-- Q: Show the title and the author name of each book whose title contains the word "voyages".
SELECT t."Title", a."Author Name" FROM "Titles" AS t JOIN "Authors" AS a ON t."Author ID" = a."Author ID" WHERE t."Title" LIKE '%voyages%';
-- Q: Which authors have two or more titles? Give the author name and the number of titles.
SELECT a."Author Name", count(*) FROM "Authors" AS a JOIN "Titles" AS t ON t."Author ID" = a."Author ID" GROUP BY a."Author ID" HAVING count(*) >= 2;
-- Q: Which countries have both an author and a customer?
SELECT "Country" FROM "Authors" INTERSECT SELECT "Country" FROM "Customers";
-- Q: Find the names of the customers who have bought nothing.
SELECT "Customer Name" FROM "Customers" WHERE "Customer ID" NOT IN (SELECT "Customer ID" FROM "Sales");
-- Q: What are the ids of the copies that ask more than the average asking price but are not in fine condition?
SELECT "Copy ID" FROM "Copies" WHERE "Asking Price" > (SELECT avg("Asking Price") FROM "Copies") AND "Condition" != 'fine';
-- Q: Which customer made the most purchases? Show the name and the country.
SELECT c."Customer Name", c."Country" FROM "Customers" AS c JOIN "Sales" AS s ON s."Customer ID" = c."Customer ID" GROUP BY c."Customer ID" ORDER BY count(*) DESC LIMIT 1;
-- Q: What are the titles of the books sold at a fair?
SELECT t."Title" FROM "Sales" AS s JOIN "Copies" AS c ON s."Copy ID" = c."Copy ID" JOIN "Titles" AS t ON c."Title ID" = t."Title ID" WHERE s."Channel" = 'fair';
-- Q: Show the title and limit price of everything that Harriet Blum wants.
SELECT t."Title", w."Limit Price" FROM "Wants" AS w JOIN "Titles" AS t ON w."Title ID" = t."Title ID" JOIN "Customers" AS c ON w."Customer ID" = c."Customer ID" WHERE c."Customer Name" = 'Harriet Blum';
-- Q: What are the different subjects of the books of which a copy has been sold?
SELECT DISTINCT t."Subject" FROM "Titles" AS t JOIN "Copies" AS c ON c."Title ID" = t."Title ID" JOIN "Sales" AS s ON s."Copy ID" = c."Copy ID";
-- Q: margin on each sale (price minus cost)
SELECT s."Sale ID", s."Price" - c."Cost" FROM "Sales" AS s JOIN "Copies" AS c ON s."Copy ID" = c."Copy ID";
-- Q: How many days did each sold copy wait on the shelf?
SELECT s."Copy ID", julianday(s."Sold On") - julianday(c."Acquired") FROM "Sales" AS s JOIN "Copies" AS c ON s."Copy ID" = c."Copy ID";
-- Q: web sales as a percentage of all sales
SELECT 100.0 * sum(CASE WHEN "Channel" = 'web' THEN 1 ELSE 0 END) / count(*) FROM "Sales";
-- Q: How much came in through each channel, as a percent of total revenue?
SELECT "Channel", 100.0 * sum("Price") / (SELECT sum("Price") FROM "Sales") FROM "Sales" GROUP BY "Channel";
-- Q: which copy has no shelf?
SELECT "Copy ID" FROM "Copies" WHERE "Shelf" IS NULL;
-- Q: The dearest copy of each title id, with its price
SELECT "Title ID", "Copy ID", "Asking Price" FROM (SELECT "Title ID", "Copy ID", "Asking Price", row_number() OVER (PARTITION BY "Title ID" ORDER BY "Asking Price" DESC) AS place FROM "Copies") WHERE place = 1;
-- Q: Did we give discounts? Asking price and price side by side where they differ
SELECT c."Asking Price", s."Price" FROM "Sales" AS s JOIN "Copies" AS c ON s."Copy ID" = c."Copy ID" WHERE s."Price" < c."Asking Price";
-- Q: revenue per year, latest year first
SELECT strftime('%Y', "Sold On"), sum("Price") FROM "Sales" GROUP BY strftime('%Y', "Sold On") ORDER BY strftime('%Y', "Sold On") DESC;
-- Q: Titles nobody wants, it seems
SELECT "Title" FROM "Titles" WHERE NOT EXISTS (SELECT 1 FROM "Wants" WHERE "Wants"."Title ID" = "Titles"."Title ID");
-- Q: Number of unsold copies
SELECT count(*) FROM "Copies" WHERE NOT EXISTS (SELECT 1 FROM "Sales" WHERE "Sales"."Copy ID" = "Copies"."Copy ID");
-- Q: longest title, counted in letters
SELECT "Title" FROM "Titles" ORDER BY length("Title") DESC LIMIT 1;
-- Q: What does every customer collect? Say 'anything' if not known.
SELECT "Customer Name", COALESCE("Interest", 'anything') FROM "Customers";
