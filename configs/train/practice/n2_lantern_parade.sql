CREATE TABLE "Festival Edition" ("Edition No" INTEGER PRIMARY KEY, "Year" INTEGER, "Motto" TEXT, "Opening Day" DATE, "Closing Day" DATE, "Visitors" INTEGER, "Director" TEXT);
CREATE TABLE "District" ("District Id" INTEGER PRIMARY KEY, "District Name" TEXT, "Population" INTEGER, "River Side" TEXT);
CREATE TABLE "Troupe" ("Troupe Id" INTEGER PRIMARY KEY, "Troupe Name" TEXT, "District Id" INTEGER REFERENCES "District"("District Id"), "Founded" INTEGER, "Members" INTEGER, "Leader" TEXT);
CREATE TABLE "Float" ("Float Id" INTEGER PRIMARY KEY, "Troupe Id" INTEGER REFERENCES "Troupe"("Troupe Id"), "Edition No" INTEGER REFERENCES "Festival Edition"("Edition No"), "Float Name" TEXT, "Length M" REAL, "Lanterns" INTEGER, "Build Cost" REAL, "Motor" TEXT);
CREATE TABLE "Judge Vote" ("Float Id" INTEGER REFERENCES "Float"("Float Id"), "Judge" TEXT, "Beauty" INTEGER, "Craft" INTEGER, PRIMARY KEY ("Float Id", "Judge"));
CREATE TABLE "Sponsor" ("Sponsor Id" INTEGER PRIMARY KEY, "Sponsor Name" TEXT, "Sector" TEXT);
CREATE TABLE "Sponsorship" ("Sponsor Id" INTEGER REFERENCES "Sponsor"("Sponsor Id"), "Troupe Id" INTEGER REFERENCES "Troupe"("Troupe Id"), "Amount" REAL, "Signed On" DATE);
INSERT INTO "Festival Edition" VALUES (31,2021,'Moon over Water','2021-09-18','2021-09-21',42000,'Lea Quon'),(32,2022,'Paper Dragons','2022-09-09','2022-09-12',61000,'Lea Quon'),(33,2023,'A Thousand Boats','2023-09-28','2023-10-02',75500,'Tam Barros'),(34,2024,'Light and Stone','2024-09-14','2024-09-18',69000,'Tam Barros');
INSERT INTO "District" VALUES (1,'Old Docks',18200,'east'),(2,'Tannery',9400,'west'),(3,'Hilltop',22100,'west'),(4,'New Gardens',31500,'east'),(5,'Saltflat',4300,'east');
INSERT INTO "Troupe" VALUES (1,'The Night Herons',1,1988,64,'Bo Adair'),(2,'Tanners of Light',2,1975,41,'Inez Cruz'),(3,'Hilltop Glow',3,2009,88,'Roy Teng'),(4,'Garden Moths',4,2018,35,'Suki Lam'),(5,'Anchor and Flame',1,1994,52,'Ned Brook'),(6,'Saltflat Sparks',5,2022,17,NULL);
INSERT INTO "Float" VALUES (1,1,31,'Silver Crane',9.5,320,5400,'electric'),(2,2,31,'Leather Moon',7,210,3100,'hand pulled'),(3,1,32,'Ember Serpent',14.2,610,8800,'diesel'),(4,3,32,'Kite Castle',11,540,7600,'electric'),(5,5,33,'Ghost Barge',16.4,700,9900,'diesel'),(6,4,33,'Moth Queen',6.8,450,4200,'electric'),(7,3,33,'Paddle Star',10.3,480,6900,'electric'),(8,2,34,'Stone Lantern',8.1,260,3700,'hand pulled'),(9,1,34,'Granite Wave',13,655,NULL,'electric');
INSERT INTO "Judge Vote" VALUES (1,'Ito',8,7),(1,'Marsh',7,9),(2,'Ito',6,9),(3,'Ito',9,8),(3,'Marsh',9,9),(4,'Marsh',8,6),(5,'Ito',10,8),(5,'Okafor',9,9),(6,'Okafor',8,7),(7,'Okafor',6,6),(9,'Marsh',9,10);
INSERT INTO "Sponsor" VALUES (1,'Dockside Bank','finance'),(2,'Wick and Wax','candles'),(3,'Tram Company','transport'),(4,'Bluefin Canteen','food');
INSERT INTO "Sponsorship" VALUES (1,1,4000,'2021-03-01'),(1,5,2500,'2023-02-11'),(2,2,800,'2021-05-15'),(2,3,1200,'2022-04-20'),(3,3,3000,'2023-01-31'),(2,4,950,'2023-06-06'),(3,1,1500,'2024-02-28');
-- Q: What was the motto in 2022?
SELECT "Motto" FROM "Festival Edition" WHERE "Year" = 2022;
-- Q: Who leads the Garden Moths?
SELECT "Leader" FROM "Troupe" WHERE "Troupe Name" = 'Garden Moths';
-- Q: Which float carried the most lanterns?
SELECT "Float Name" FROM "Float" ORDER BY "Lanterns" DESC LIMIT 1;
-- Q: districts on the east side and how many people live there
SELECT "District Name", "Population" FROM "District" WHERE "River Side" = 'east';
-- Q: average number of visitors to an edition
SELECT avg("Visitors") FROM "Festival Edition";
-- Q: How many troupes does each district have?
SELECT d."District Name", count(*) FROM "District" AS d JOIN "Troupe" AS t ON t."District Id" = d."District Id" GROUP BY d."District Id";
-- Q: Floats built by The Night Herons and their length
SELECT f."Float Name", f."Length M" FROM "Float" AS f JOIN "Troupe" AS t ON f."Troupe Id" = t."Troupe Id" WHERE t."Troupe Name" = 'The Night Herons';
-- Q: Total lanterns and total cost in each year's parade
SELECT e."Year", sum(f."Lanterns"), sum(f."Build Cost") FROM "Festival Edition" AS e JOIN "Float" AS f ON f."Edition No" = e."Edition No" GROUP BY e."Edition No";
-- Q: Judges who have voted on at least four floats
SELECT "Judge" FROM "Judge Vote" GROUP BY "Judge" HAVING count(*) >= 4;
-- Q: electric or hand pulled floats that cost between 3500 and 7000
SELECT "Float Name" FROM "Float" WHERE ("Motor" = 'electric' OR "Motor" = 'hand pulled') AND "Build Cost" BETWEEN 3500 AND 7000;
-- Q: Which sponsor gives the most money in total?
SELECT s."Sponsor Name" FROM "Sponsor" AS s JOIN "Sponsorship" AS x ON x."Sponsor Id" = s."Sponsor Id" GROUP BY s."Sponsor Id" ORDER BY sum(x."Amount") DESC LIMIT 1;
-- Q: Who paid Hilltop Glow, and how much?
SELECT s."Sponsor Name", x."Amount" FROM "Sponsor" AS s JOIN "Sponsorship" AS x ON x."Sponsor Id" = s."Sponsor Id" JOIN "Troupe" AS t ON x."Troupe Id" = t."Troupe Id" WHERE t."Troupe Name" = 'Hilltop Glow';
-- Q: mean beauty mark per float, prettiest first
SELECT f."Float Name", avg(v."Beauty") FROM "Float" AS f JOIN "Judge Vote" AS v ON v."Float Id" = f."Float Id" GROUP BY f."Float Id" ORDER BY avg(v."Beauty") DESC;
-- Q: Troupes that have never built a float
SELECT "Troupe Name" FROM "Troupe" WHERE "Troupe Id" NOT IN (SELECT "Troupe Id" FROM "Float");
-- Q: Which floats got no vote from any judge?
SELECT "Float Name" FROM "Float" WHERE "Float Id" NOT IN (SELECT "Float Id" FROM "Judge Vote");
-- Q: Troupes with a float in 2021 and in 2022 too
SELECT t."Troupe Name" FROM "Troupe" AS t JOIN "Float" AS f ON f."Troupe Id" = t."Troupe Id" JOIN "Festival Edition" AS e ON f."Edition No" = e."Edition No" WHERE e."Year" = 2021 INTERSECT SELECT t."Troupe Name" FROM "Troupe" AS t JOIN "Float" AS f ON f."Troupe Id" = t."Troupe Id" JOIN "Festival Edition" AS e ON f."Edition No" = e."Edition No" WHERE e."Year" = 2022;
-- Q: From which district have the most floats come?
SELECT d."District Name" FROM "District" AS d JOIN "Troupe" AS t ON t."District Id" = d."District Id" JOIN "Float" AS f ON f."Troupe Id" = t."Troupe Id" GROUP BY d."District Id" ORDER BY count(*) DESC LIMIT 1;
-- Q: Troupes bigger than average and older than 2000 (founded before)
SELECT "Troupe Name" FROM "Troupe" WHERE "Members" > (SELECT avg("Members") FROM "Troupe") AND "Founded" < 2000;
-- Q: Sponsors who support nobody
SELECT "Sponsor Name" FROM "Sponsor" EXCEPT SELECT s."Sponsor Name" FROM "Sponsor" AS s JOIN "Sponsorship" AS x ON x."Sponsor Id" = s."Sponsor Id";
-- Q: Over how many days did each edition stretch (closing minus opening)?
SELECT "Year", julianday("Closing Day") - julianday("Opening Day") FROM "Festival Edition";
-- Q: cost per lantern for each float
SELECT "Float Name", "Build Cost" / "Lanterns" FROM "Float";
-- Q: Is the build cost unknown for any float? Which?
SELECT "Float Name" FROM "Float" WHERE "Build Cost" IS NULL;
-- Q: sponsorship money by year of signing
SELECT strftime('%Y', "Signed On"), sum("Amount") FROM "Sponsorship" GROUP BY strftime('%Y', "Signed On");
-- Q: Share of electric floats in percent
SELECT 100.0 * sum(CASE WHEN "Motor" = 'electric' THEN 1 ELSE 0 END) / count(*) FROM "Float";
