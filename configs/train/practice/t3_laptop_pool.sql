CREATE TABLE "Device" ("Asset No" TEXT PRIMARY KEY, "Model Id" INTEGER REFERENCES "Model"("Model Id"), "Serial" TEXT, "Bought" DATE, "Price" REAL, "Condition" TEXT, "Room" TEXT);
CREATE TABLE "Model" ("Model Id" INTEGER PRIMARY KEY, "Maker" TEXT, "Model Name" TEXT, "Kind" TEXT, "Memory GB" INTEGER, "Screen Inches" REAL, "Weight Kg" REAL);
CREATE TABLE "Borrower" ("Borrower Id" INTEGER PRIMARY KEY, "Full Name" TEXT, "Role" TEXT, "Department" TEXT, "Phone" TEXT);
CREATE TABLE "Loan" ("Loan Id" INTEGER PRIMARY KEY, "Asset No" TEXT REFERENCES "Device"("Asset No"), "Borrower Id" INTEGER REFERENCES "Borrower"("Borrower Id"), "Out On" DATE, "Due On" DATE, "Back On" DATE, "Deposit" REAL);
CREATE TABLE "Repair" ("Repair Id" INTEGER PRIMARY KEY, "Asset No" TEXT REFERENCES "Device"("Asset No"), "Sent On" DATE, "Fault" TEXT, "Cost" REAL, "Vendor" TEXT);
INSERT INTO "Model" VALUES (1,'Orbis','Feather 13','laptop',16,13.3,1.1),(2,'Orbis','Feather 15','laptop',32,15.6,1.7),(3,'Kestrel','Slate X','tablet',8,11.0,0.5),(4,'Kestrel','Anvil Pro','workstation',64,17.3,3.2),(5,'Nimbu','Beam 2','projector',NULL,NULL,2.4),(6,'Nimbu','Feather Clip','tablet',6,8.4,0.3);
INSERT INTO "Device" VALUES ('A-001',1,'OF13-7781','2020-09-01',1180,'good','B12'),('A-002',1,'OF13-7790','2020-09-01',1180,'worn','B12'),('A-003',2,'OF15-0042','2021-11-15',1540,'good','C03'),('A-004',3,'KSX-5561','2022-02-02',640,'new','C03'),('A-005',4,'KAP-1009','2019-05-20',2990,'worn','Lab 1'),('A-006',5,'NB2-3344','2018-01-30',870,'broken','Store'),('A-007',3,'KSX-5570','2023-08-08',610,'new',NULL);
INSERT INTO "Borrower" VALUES (1,'Priska Noll','student','Physics','5511'),(2,'Dev Anand Rao','lecturer','Physics','5520'),(3,'Lotte Grau','student','History',NULL),(4,'Samir Haik','technician','Media','5533'),(5,'Yun Seo','student','Media','5547'),(6,'Otto Brandt','lecturer','History',NULL);
INSERT INTO "Loan" VALUES (1,'A-001',1,'2023-10-02','2023-10-16','2023-10-15',50),(2,'A-003',2,'2023-10-05','2023-11-05','2023-11-20',0),(3,'A-004',5,'2023-11-01','2023-11-08','2023-11-08',30),(4,'A-005',4,'2023-11-12','2023-12-12','2023-12-01',0),(5,'A-001',3,'2023-11-20','2023-12-04','2023-12-18',50),(6,'A-006',2,'2024-01-09','2024-01-10','2024-01-10',0),(7,'A-004',1,'2024-01-15','2024-01-22',NULL,30),(8,'A-002',5,'2024-02-01','2024-02-15',NULL,50),(9,'A-001',1,'2024-02-05','2024-02-19','2024-02-19',50);
INSERT INTO "Repair" VALUES (1,'A-002','2022-03-03','keyboard',85,'Fixelle'),(2,'A-005','2023-01-17','cooling',140,'Byte Clinic'),(3,'A-006','2024-01-11','lamp',210,'Beamdoc'),(4,'A-001','2023-06-26','battery',95,'Fixelle'),(5,'A-005','2023-07-01','screen',420,'Byte Clinic'),(6,'A-002','2023-12-20','battery',98,'Fixelle');
-- Q: Find the asset number and serial of the most expensive device.
SELECT "Asset No", "Serial" FROM "Device" ORDER BY "Price" DESC LIMIT 1;
-- Q: What are the names of the models that weigh more than the average model?
SELECT "Model Name" FROM "Model" WHERE "Weight Kg" > (SELECT avg("Weight Kg") FROM "Model");
-- Q: List the full name of each borrower and how many loans they have had, most first.
SELECT T1."Full Name", count(*) FROM "Borrower" AS T1 JOIN "Loan" AS T2 ON T1."Borrower Id" = T2."Borrower Id" GROUP BY T1."Borrower Id" ORDER BY count(*) DESC;
-- Q: Which makers have at least two devices in the pool? Give the maker and the number.
SELECT T1."Maker", count(*) FROM "Model" AS T1 JOIN "Device" AS T2 ON T1."Model Id" = T2."Model Id" GROUP BY T1."Maker" HAVING count(*) >= 2;
-- Q: Show the asset numbers that have never been repaired.
SELECT "Asset No" FROM "Device" EXCEPT SELECT "Asset No" FROM "Repair";
-- Q: What are the average, minimum and maximum repair cost for each vendor?
SELECT "Vendor", avg("Cost"), min("Cost"), max("Cost") FROM "Repair" GROUP BY "Vendor";
-- Q: Which model names contain Feather? Show the name, kind and memory.
SELECT "Model Name", "Kind", "Memory GB" FROM "Model" WHERE "Model Name" LIKE '%Feather%';
-- Q: Find the full names of the people who borrowed a tablet.
SELECT DISTINCT T1."Full Name" FROM "Borrower" AS T1 JOIN "Loan" AS T2 ON T1."Borrower Id" = T2."Borrower Id" JOIN "Device" AS T3 ON T2."Asset No" = T3."Asset No" JOIN "Model" AS T4 ON T3."Model Id" = T4."Model Id" WHERE T4."Kind" = 'tablet';
-- Q: Which borrowers have no loan? Give id and full name.
SELECT "Borrower Id", "Full Name" FROM "Borrower" WHERE NOT "Borrower Id" IN (SELECT "Borrower Id" FROM "Loan");
-- Q: Which devices have had both a keyboard fault and a battery fault? Show the asset numbers.
SELECT "Asset No" FROM "Repair" WHERE "Fault" = 'keyboard' INTERSECT SELECT "Asset No" FROM "Repair" WHERE "Fault" = 'battery';
-- Q: What is the name of the model on which most was spent in repairs?
SELECT T1."Model Name" FROM "Model" AS T1 JOIN "Device" AS T2 ON T1."Model Id" = T2."Model Id" JOIN "Repair" AS T3 ON T2."Asset No" = T3."Asset No" GROUP BY T1."Model Id" ORDER BY sum(T3."Cost") DESC LIMIT 1;
-- Q: List the rooms and conditions of devices made by Kestrel.
SELECT T2."Room", T2."Condition" FROM "Model" AS T1 JOIN "Device" AS T2 ON T1."Model Id" = T2."Model Id" WHERE T1."Maker" = 'Kestrel';
-- Q: Which loans are not back yet?
SELECT "Loan Id" FROM "Loan" WHERE "Back On" IS NULL;
-- Q: How many days late was every loan that came back after its due date?
SELECT "Loan Id", julianday("Back On") - julianday("Due On") FROM "Loan" WHERE "Back On" > "Due On";
-- Q: what percentage of the devices is in new condition?
SELECT 100.0 * sum(CASE WHEN "Condition" = 'new' THEN 1 ELSE 0 END) / count(*) FROM "Device";
-- Q: loans per month
SELECT strftime('%Y-%m', "Out On"), count(*) FROM "Loan" GROUP BY strftime('%Y-%m', "Out On");
-- Q: Give names and phones; where there is none write 'no phone'.
SELECT "Full Name", COALESCE("Phone", 'no phone') FROM "Borrower";
-- Q: the dearest device of every room with its price
SELECT "Room", "Asset No", "Price" FROM (SELECT "Room", "Asset No", "Price", row_number() OVER (PARTITION BY "Room" ORDER BY "Price" DESC) AS place FROM "Device") WHERE place = 1;
-- Q: sort devices into low under 700, middle under 1500 and high above
SELECT "Asset No", CASE WHEN "Price" < 700 THEN 'low' WHEN "Price" < 1500 THEN 'middle' ELSE 'high' END FROM "Device";
-- Q: Running total of the repair bills by date sent
SELECT "Sent On", sum("Cost") OVER (ORDER BY "Sent On") FROM "Repair";
-- Q: What share of the pool's total value sits in worn devices, in percent?
SELECT 100.0 * sum(CASE WHEN "Condition" = 'worn' THEN "Price" ELSE 0 END) / sum("Price") FROM "Device";
-- Q: Which department borrows second most?
SELECT T1."Department" FROM "Borrower" AS T1 JOIN "Loan" AS T2 ON T1."Borrower Id" = T2."Borrower Id" GROUP BY T1."Department" ORDER BY count(*) DESC LIMIT 1 OFFSET 1;
-- Q: students and lecturers per department, side by side
SELECT "Department", sum(CASE WHEN "Role" = 'student' THEN 1 ELSE 0 END), sum(CASE WHEN "Role" = 'lecturer' THEN 1 ELSE 0 END) FROM "Borrower" GROUP BY "Department";
-- Q: models of which we own no device
SELECT T1."Model Name" FROM "Model" AS T1 WHERE NOT EXISTS (SELECT * FROM "Device" AS T2 WHERE T2."Model Id" = T1."Model Id");
