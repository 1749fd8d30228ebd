CREATE TABLE Plots ("Plot No" INTEGER PRIMARY KEY, "Site Name" TEXT, "Size Rods" INTEGER, "Has Shed" TEXT, "Annual Rent" REAL);
CREATE TABLE Tenants ("Tenant ID" INTEGER PRIMARY KEY, "Full Name" TEXT, "Street" TEXT, "Plot No" INTEGER REFERENCES Plots("Plot No"), "Tenant Since" DATE, "Paid" TEXT);
CREATE TABLE "Waiting List" ("Entry ID" INTEGER PRIMARY KEY, "Full Name" TEXT, "Applied On" DATE, "Preferred Site" TEXT);
CREATE TABLE Crops ("Crop ID" INTEGER PRIMARY KEY, "Tenant ID" INTEGER REFERENCES Tenants("Tenant ID"), "Vegetable" TEXT, "Sown On" DATE, "Yield Kg" REAL);
INSERT INTO Plots VALUES (1,'Mill Lane',10,'Y',72.0),(2,'Mill Lane',5,'N',38.0),(3,'Mill Lane',5,'Y',41.0),(4,'Station Road',8,'N',55.5),(5,'Station Road',10,'Y',70.0),(6,'Gasworks',4,'N',27.0),(7,'Gasworks',6,'N',40.0);
INSERT INTO Tenants VALUES (1,'Doris Pym','Elm Street',1,'1987-04-01','Y'),(2,'Walter Nkemelu','Canal Row',2,'2011-10-15','Y'),(3,'Sunita Bhatt','Elm Street',4,'2016-03-20','N'),(4,'Kev Ruddock','High Street',5,'2019-05-02','Y'),(5,'Marjorie Stone','Canal Row',6,'1995-02-11','N'),(6,'Ioan Popa','Canal Row',3,'2022-08-30','Y');
INSERT INTO "Waiting List" VALUES (1,'Freya Dunn','2022-01-09','Mill Lane'),(2,'Raj Malik','2022-05-17',NULL),(3,'Sunita Bhatt','2022-11-28','Mill Lane'),(4,'Tom Garside','2023-02-03','Gasworks'),(5,'Elsie Moon','2023-06-21','Mill Lane');
INSERT INTO Crops VALUES (1,1,'runner beans','2023-05-10',14.2),(2,1,'leeks','2023-04-02',9.5),(3,2,'potatoes','2023-03-28',46.0),(4,3,'runner beans','2023-05-21',8.8),(5,4,'pumpkins','2023-05-30',33.3),(6,4,'potatoes','2023-04-06',51.5),(7,5,'leeks','2023-04-15',NULL),(8,6,'chard','2023-03-19',5.1);
-- Q: Which tenants have not paid?
SELECT "Full Name" FROM Tenants WHERE "Paid" = 'N';
-- Q: How many plots have a shed?
SELECT count(*) FROM Plots WHERE "Has Shed" = 'Y';
-- Q: Who has been waiting the longest?
SELECT "Full Name" FROM "Waiting List" ORDER BY "Applied On" LIMIT 1;
-- Q: List the vegetables grown, each just once, in alphabetical order.
SELECT DISTINCT "Vegetable" FROM Crops ORDER BY "Vegetable";
-- Q: What is the average annual rent?
SELECT avg("Annual Rent") FROM Plots;
-- Q: How much rent does each site bring in?
SELECT "Site Name", sum("Annual Rent") FROM Plots GROUP BY "Site Name";
-- Q: Show each tenant's name with the size in rods of his or her plot.
SELECT Tenants."Full Name", Plots."Size Rods" FROM Tenants JOIN Plots ON Tenants."Plot No" = Plots."Plot No";
-- Q: Which street is home to the most tenants?
SELECT "Street" FROM Tenants GROUP BY "Street" ORDER BY count(*) DESC LIMIT 1;
-- Q: total yield in kg by vegetable, best first
SELECT "Vegetable", sum("Yield Kg") FROM Crops GROUP BY "Vegetable" ORDER BY sum("Yield Kg") DESC;
-- Q: Which sites are wanted by at least 2 people on the waiting list?
SELECT "Preferred Site" FROM "Waiting List" GROUP BY "Preferred Site" HAVING count(*) >= 2;
-- Q: What does Doris Pym grow?
SELECT Crops."Vegetable" FROM Crops JOIN Tenants ON Crops."Tenant ID" = Tenants."Tenant ID" WHERE Tenants."Full Name" = 'Doris Pym';
-- Q: Give the names of tenants on Mill Lane.
SELECT Tenants."Full Name" FROM Tenants JOIN Plots ON Tenants."Plot No" = Plots."Plot No" WHERE Plots."Site Name" = 'Mill Lane';
-- Q: Which plot numbers are vacant?
SELECT "Plot No" FROM Plots WHERE "Plot No" NOT IN (SELECT "Plot No" FROM Tenants);
-- Q: Who is both a tenant and on the waiting list?
SELECT "Full Name" FROM Tenants INTERSECT SELECT "Full Name" FROM "Waiting List";
-- Q: At which site was the greatest weight of crops raised?
SELECT Plots."Site Name" FROM Plots JOIN Tenants ON Plots."Plot No" = Tenants."Plot No" JOIN Crops ON Tenants."Tenant ID" = Crops."Tenant ID" GROUP BY Plots."Site Name" ORDER BY sum(Crops."Yield Kg") DESC LIMIT 1;
-- Q: Which plots cost more than the average rent? Give number and site.
SELECT "Plot No", "Site Name" FROM Plots WHERE "Annual Rent" > (SELECT avg("Annual Rent") FROM Plots);
-- Q: Applications per year on the waiting list
SELECT strftime('%Y', "Applied On"), count(*) FROM "Waiting List" GROUP BY strftime('%Y', "Applied On");
-- Q: Rent per rod for every plot number
SELECT "Plot No", "Annual Rent" / "Size Rods" FROM Plots;
-- Q: Who on the waiting list did not say which site they prefer?
SELECT "Full Name" FROM "Waiting List" WHERE "Preferred Site" IS NULL;
-- Q: What percent of tenants have paid up?
SELECT 100.0 * sum(CASE WHEN "Paid" = 'Y' THEN 1 ELSE 0 END) / count(*) FROM Tenants;
