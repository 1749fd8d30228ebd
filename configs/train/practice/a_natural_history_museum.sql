CREATE TABLE "Hall" ("Hall No" INTEGER PRIMARY KEY, "Hall Name" TEXT, "Floor" INTEGER, "Area m2" REAL);
CREATE TABLE "Specimen" ("Specimen No" INTEGER PRIMARY KEY, "Common Name" TEXT, "Class" TEXT, "Found In" TEXT, "Year Acquired" INTEGER, "Hall No" INTEGER REFERENCES "Hall"("Hall No"), "Insured Value" REAL, "On Display" TEXT);
CREATE TABLE "Curator" ("Curator No" INTEGER PRIMARY KEY, "Name" TEXT, "Field" TEXT, "Hall No" INTEGER REFERENCES "Hall"("Hall No"));
CREATE TABLE "Loan" ("Loan No" INTEGER PRIMARY KEY, "Specimen No" INTEGER REFERENCES "Specimen"("Specimen No"), "Borrower" TEXT, "Out Date" DATE, "Due Date" DATE, "Returned" DATE);
INSERT INTO "Hall" VALUES (1,'Whale Court',0,820),(2,'Bird Gallery',1,410.5),(3,'Mineral Vault',-1,150),(4,'Ice Age Room',0,300),(5,'Insect Attic',2,95);
INSERT INTO "Specimen" VALUES (1,'Fin whale','mammal','North Sea',1903,1,2500000,'yes'),(2,'Harbour porpoise','mammal','Kiel Bay',1967,1,40000,'yes'),(3,'Great auk','bird','Iceland',1871,2,900000,'yes'),(4,'Snowy owl','bird','Lapland',1955,2,12000,'no'),(5,'Amethyst geode','mineral','Uruguay',1988,3,75000,'yes'),(6,'Mammoth tusk','mammal','Siberia',1932,4,310000,'yes'),(7,'Stag beetle','insect','Black Forest',2004,NULL,300,'no'),(8,'Meteorite','mineral','Chile',1999,3,420000,'yes'),(9,'Kingfisher','bird','Black Forest',2011,2,5000,'yes');
INSERT INTO "Curator" VALUES (1,'Dr. Hedwig Arnim','mammals',1),(2,'Dr. Paul Neri','ornithology',2),(3,'Sina Wolters','geology',3),(4,'Dr. Ike Obi','mammals',4),(5,'Rolf Ganz','conservation',NULL);
INSERT INTO "Loan" VALUES (1,3,'Vienna Museum','2019-03-01','2019-09-01','2019-08-25'),(2,6,'Tartu University','2020-01-15','2020-07-15','2020-09-02'),(3,8,'Planetarium Jena','2021-05-10','2022-05-10','2022-05-01'),(4,4,'Vienna Museum','2022-02-01','2022-12-31',NULL),(5,3,'Oslo Polar House','2023-04-20','2023-10-20','2023-10-19'),(6,5,'Planetarium Jena','2023-06-01','2023-08-01',NULL);
-- Q: How many birds does the museum own?
SELECT count(*) FROM "Specimen" WHERE "Class" = 'bird';
-- Q: Name the halls on floor 0.
SELECT "Hall Name" FROM "Hall" WHERE "Floor" = 0;
-- Q: What came from the Black Forest?
SELECT "Common Name" FROM "Specimen" WHERE "Found In" = 'Black Forest';
-- Q: oldest acquisition year
SELECT min("Year Acquired") FROM "Specimen";
-- Q: List the different borrowers.
SELECT DISTINCT "Borrower" FROM "Loan";
-- Q: How many specimens stand in each hall? Give the hall name and the number.
SELECT T1."Hall Name", count(*) FROM "Hall" AS T1 JOIN "Specimen" AS T2 ON T1."Hall No" = T2."Hall No" GROUP BY T1."Hall No";
-- Q: Total insured value for each class, the dearest class first
SELECT "Class", sum("Insured Value") FROM "Specimen" GROUP BY "Class" ORDER BY sum("Insured Value") DESC;
-- Q: Which curator looks after the Mineral Vault?
SELECT T1."Name" FROM "Curator" AS T1 JOIN "Hall" AS T2 ON T1."Hall No" = T2."Hall No" WHERE T2."Hall Name" = 'Mineral Vault';
-- Q: Which specimen has been lent most often?
SELECT T1."Common Name" FROM "Specimen" AS T1 JOIN "Loan" AS T2 ON T1."Specimen No" = T2."Specimen No" GROUP BY T1."Specimen No" ORDER BY count(*) DESC LIMIT 1;
-- Q: Fields of study that more than one curator covers
SELECT "Field" FROM "Curator" GROUP BY "Field" HAVING count(*) > 1;
-- Q: What did the Planetarium Jena borrow and when did it go out?
SELECT T1."Common Name", T2."Out Date" FROM "Specimen" AS T1 JOIN "Loan" AS T2 ON T1."Specimen No" = T2."Specimen No" WHERE T2."Borrower" = 'Planetarium Jena';
-- Q: Give the three most valuable specimens.
SELECT "Common Name" FROM "Specimen" ORDER BY "Insured Value" DESC LIMIT 3;
-- Q: Which mammals have never been lent?
SELECT "Common Name" FROM "Specimen" WHERE "Class" = 'mammal' AND "Specimen No" NOT IN (SELECT "Specimen No" FROM "Loan");
-- Q: Which halls have nothing in them?
SELECT "Hall Name" FROM "Hall" WHERE "Hall No" NOT IN (SELECT "Hall No" FROM "Specimen" WHERE "Hall No" IS NOT NULL);
-- Q: Which curators are responsible for a hall with an item insured for over 500000?
SELECT DISTINCT T1."Name" FROM "Curator" AS T1 JOIN "Specimen" AS T2 ON T1."Hall No" = T2."Hall No" WHERE T2."Insured Value" > 500000;
-- Q: Which specimens are worth more than the average mineral?
SELECT "Common Name" FROM "Specimen" WHERE "Insured Value" > (SELECT avg("Insured Value") FROM "Specimen" WHERE "Class" = 'mineral');
-- Q: How many days late was each late return? Loan number and days.
SELECT "Loan No", julianday("Returned") - julianday("Due Date") FROM "Loan" WHERE "Returned" > "Due Date";
-- Q: Loans not returned yet: borrower and due date
SELECT "Borrower", "Due Date" FROM "Loan" WHERE "Returned" IS NULL;
-- Q: What percentage of the specimens is on display?
SELECT 100.0 * sum(CASE WHEN "On Display" = 'yes' THEN 1 ELSE 0 END) / count(*) FROM "Specimen";
-- Q: For each class, count the specimens acquired before 1950.
SELECT "Class", sum(CASE WHEN "Year Acquired" < 1950 THEN 1 ELSE 0 END) FROM "Specimen" GROUP BY "Class";
