CREATE TABLE "Council Members" ("Member ID" INTEGER PRIMARY KEY, "Full Name" TEXT, "Party" TEXT, "Seat" TEXT, "Term Start" INTEGER, "Term End" INTEGER);
CREATE TABLE "Meetings" ("Meeting ID" INTEGER PRIMARY KEY, "Held On" DATE, "Location" TEXT, "Chair ID" INTEGER REFERENCES "Council Members"("Member ID"), "Visitors" INTEGER);
CREATE TABLE "Motions" ("Motion ID" INTEGER PRIMARY KEY, "Meeting ID" INTEGER REFERENCES "Meetings"("Meeting ID"), "Subject" TEXT, "Proposer ID" INTEGER REFERENCES "Council Members"("Member ID"), "Votes For" INTEGER, "Votes Against" INTEGER, "Outcome" TEXT);
CREATE TABLE "Attendance" ("Meeting ID" INTEGER REFERENCES "Meetings"("Meeting ID"), "Member ID" INTEGER REFERENCES "Council Members"("Member ID"), "Present" TEXT);
INSERT INTO "Council Members" VALUES (1,'Dolores Finch','Residents','North Ward',2014,2022),(2,'Alan Whitty','Independent','South Ward',2018,2026),(3,'Preeti Nair','Greens','Harbour',2018,2026),(4,'Maxwell Todd','Residents','Mill Ward',2010,2022),(5,'Sinead Farrell','Labour','Harbour',2022,NULL),(6,'Boyd Renner','Labour','North Ward',2022,NULL);
INSERT INTO "Meetings" VALUES (1,'2022-01-18','Town Hall',4,12),(2,'2022-02-15','Town Hall',4,30),(3,'2022-06-21','Harbour School',2,85),(4,'2022-09-20','Town Hall',2,9),(5,'2023-01-17','Mill Theatre',3,41);
INSERT INTO "Motions" VALUES (1,1,'Resurface Quay Road',3,4,1,'carried'),(2,1,'Raise parking charges',1,2,3,'lost'),(3,2,'New skate park',2,5,0,'carried'),(4,3,'Ban cars in Harbour Square',3,3,2,'carried'),(5,3,'Sell the old fire station',4,1,4,'lost'),(6,4,'Library opening hours',5,5,0,'carried'),(7,5,'Flood wall loan',3,2,2,'deferred');
INSERT INTO "Attendance" VALUES (1,1,'Y'),(1,2,'Y'),(1,3,'Y'),(1,4,'Y'),(2,1,'N'),(2,2,'Y'),(2,3,'Y'),(2,4,'Y'),(3,2,'Y'),(3,3,'Y'),(3,5,'N'),(4,2,'Y'),(4,5,'Y'),(5,3,'Y'),(5,5,'Y'),(5,2,'N');
-- Q: How many motions were carried?
SELECT count(*) FROM "Motions" WHERE "Outcome" = 'carried';
-- Q: Which council members belong to Labour?
SELECT "Full Name" FROM "Council Members" WHERE "Party" = 'Labour';
-- Q: Date and location of the meeting with most visitors?
SELECT "Held On", "Location" FROM "Meetings" ORDER BY "Visitors" DESC LIMIT 1;
-- Q: list every location used for meetings just once
SELECT DISTINCT "Location" FROM "Meetings";
-- Q: Show members in order of term start with their seat.
SELECT "Full Name", "Seat" FROM "Council Members" ORDER BY "Term Start";
-- Q: How many members represent each party?
SELECT "Party", count(*) FROM "Council Members" GROUP BY "Party";
-- Q: Who proposed the most motions?
SELECT "Council Members"."Full Name" FROM "Council Members" JOIN "Motions" ON "Council Members"."Member ID" = "Motions"."Proposer ID" GROUP BY "Council Members"."Member ID" ORDER BY count(*) DESC LIMIT 1;
-- Q: Who chaired the meeting at Mill Theatre?
SELECT "Council Members"."Full Name" FROM "Council Members" JOIN "Meetings" ON "Council Members"."Member ID" = "Meetings"."Chair ID" WHERE "Meetings"."Location" = 'Mill Theatre';
-- Q: average number of visitors per location
SELECT "Location", avg("Visitors") FROM "Meetings" GROUP BY "Location";
-- Q: What seats are held by more than one member?
SELECT "Seat" FROM "Council Members" GROUP BY "Seat" HAVING count(*) > 1;
-- Q: Give the subject and meeting date of every motion that was lost.
SELECT "Motions"."Subject", "Meetings"."Held On" FROM "Motions" JOIN "Meetings" ON "Motions"."Meeting ID" = "Meetings"."Meeting ID" WHERE "Motions"."Outcome" = 'lost';
-- Q: Which 2 motions got the most votes against?
SELECT "Subject" FROM "Motions" ORDER BY "Votes Against" DESC LIMIT 2;
-- Q: Which members have never proposed a motion?
SELECT "Full Name" FROM "Council Members" WHERE "Member ID" NOT IN (SELECT "Proposer ID" FROM "Motions");
-- Q: Who has proposed both a motion that was carried and one that was deferred?
SELECT "Council Members"."Full Name" FROM "Council Members" JOIN "Motions" ON "Council Members"."Member ID" = "Motions"."Proposer ID" WHERE "Motions"."Outcome" = 'carried' INTERSECT SELECT "Council Members"."Full Name" FROM "Council Members" JOIN "Motions" ON "Council Members"."Member ID" = "Motions"."Proposer ID" WHERE "Motions"."Outcome" = 'deferred';
-- Q: Which members do not appear in the attendance lists?
SELECT "Full Name" FROM "Council Members" WHERE NOT EXISTS (SELECT * FROM "Attendance" WHERE "Attendance"."Member ID" = "Council Members"."Member ID");
-- Q: Who was missing on 2022-06-21?
SELECT "Council Members"."Full Name" FROM "Council Members" JOIN "Attendance" ON "Council Members"."Member ID" = "Attendance"."Member ID" JOIN "Meetings" ON "Attendance"."Meeting ID" = "Meetings"."Meeting ID" WHERE "Meetings"."Held On" = '2022-06-21' AND "Attendance"."Present" = 'N';
-- Q: Margin of each motion, votes for minus votes against
SELECT "Subject", "Votes For" - "Votes Against" FROM "Motions";
-- Q: What percentage of the attendance entries says present?
SELECT 100.0 * sum(CASE WHEN "Present" = 'Y' THEN 1 ELSE 0 END) / count(*) FROM "Attendance";
-- Q: How many meetings took place in each year?
SELECT strftime('%Y', "Held On"), count(*) FROM "Meetings" GROUP BY strftime('%Y', "Held On");
-- Q: Whose term has no end set?
SELECT "Full Name" FROM "Council Members" WHERE "Term End" IS NULL;
