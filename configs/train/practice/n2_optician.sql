CREATE TABLE tblShop (ShopID INTEGER PRIMARY KEY, ShopName TEXT, Town TEXT, OpenSince DATE, TestRooms INTEGER);
CREATE TABLE tblStaff (StaffID INTEGER PRIMARY KEY, StaffName TEXT, JobTitle TEXT, ShopID INTEGER REFERENCES tblShop(ShopID), Salary REAL, Qualified INTEGER);
CREATE TABLE tblPatient (PatientID INTEGER PRIMARY KEY, PatientName TEXT, BirthDate DATE, Town TEXT, Mobile TEXT, DriverYN TEXT);
CREATE TABLE tblEyeTest (TestID INTEGER PRIMARY KEY, PatientID INTEGER REFERENCES tblPatient(PatientID), StaffID INTEGER REFERENCES tblStaff(StaffID), TestDate DATE, SphereLeft REAL, SphereRight REAL, NextDue DATE);
CREATE TABLE tblBrand (BrandID INTEGER PRIMARY KEY, BrandName TEXT, Country TEXT, Luxury TEXT);
CREATE TABLE tblFrame (FrameID INTEGER PRIMARY KEY, BrandID INTEGER REFERENCES tblBrand(BrandID), ModelName TEXT, Shape TEXT, Colour TEXT, Material TEXT, Price REAL, InStock INTEGER);
CREATE TABLE tblSale (SaleID INTEGER PRIMARY KEY, PatientID INTEGER REFERENCES tblPatient(PatientID), FrameID INTEGER REFERENCES tblFrame(FrameID), SoldBy INTEGER REFERENCES tblStaff(StaffID), FittedBy INTEGER REFERENCES tblStaff(StaffID), SaleDate DATE, CollectDate DATE, LensType TEXT, LensPrice REAL);
INSERT INTO tblShop VALUES (1,'Clearview','Ludlow','2004-03-15',3),(2,'Clearview Kids','Ludlow','2017-08-01',1),(3,'Spectacle Yard','Leominster','2010-10-10',2),(4,'Bright Eyes','Tenbury','2022-02-02',1);
INSERT INTO tblStaff VALUES (1,'Dr Imran Shah','optometrist',1,58000,1),(2,'Wendy Lloyd','dispenser',1,29500,1),(3,'Ceri Morgan','optometrist',3,52500,1),(4,'Paul Abbot','sales assistant',3,23000,0),(5,'Nessa Quirke','dispenser',2,27800,1),(6,'Tom Birch','trainee',1,19500,0);
INSERT INTO tblPatient VALUES (1,'Edith Salter','1946-06-12','Ludlow','07001','N'),(2,'Colin Frayne','1972-11-30','Leominster','07002','Y'),(3,'Poppy Dean','2014-03-09','Ludlow',NULL,'N'),(4,'Asif Mahmood','1988-08-24','Tenbury','07004','Y'),(5,'Gwen Parry','1959-01-17','Knighton','07005','Y'),(6,'Leo Hart','2001-05-05','Ludlow',NULL,'N');
INSERT INTO tblEyeTest VALUES (1,1,1,'2023-04-11',2.5,2.25,'2024-04-11'),(2,2,3,'2023-05-20',-1.75,-2,'2025-05-20'),(3,3,1,'2023-09-06',-0.5,-0.75,'2024-09-06'),(4,4,3,'2024-01-15',-4.25,-4.5,'2026-01-15'),(5,5,3,'2024-02-09',1.25,1.5,'2025-02-09'),(6,1,1,'2024-04-18',2.75,2.5,NULL),(7,2,1,'2024-05-02',-2,-2.25,'2026-05-02');
INSERT INTO tblBrand VALUES (1,'Otto Lind','Denmark','Y'),(2,'Plainsight','UK','N'),(3,'Vistabella','Italy','Y'),(4,'Minipeep','UK','N'),(5,'Rama','Japan','Y');
INSERT INTO tblFrame VALUES (1,1,'Kastrup','round','black','titanium',245,6),(2,1,'Aarhus','square','grey','titanium',260,2),(3,2,'Basic 12','square','brown','acetate',59,20),(4,2,'Basic 20','oval','black','acetate',65,15),(5,3,'Amalfi','cat eye','red','acetate',189,4),(6,4,'Bumble','round','blue','rubber',49,11),(7,3,'Lecce','aviator','gold','metal',210,0);
INSERT INTO tblSale VALUES (1,1,5,2,2,'2023-04-11','2023-04-21','varifocal',180),(2,2,3,4,3,'2023-05-20','2023-05-27','single vision',45),(3,3,6,5,5,'2023-09-06','2023-09-12','single vision',0),(4,4,1,4,3,'2024-01-16','2024-01-30','thin',120),(5,5,4,3,3,'2024-02-09','2024-02-19','varifocal',165),(6,1,4,2,6,'2024-04-18','2024-04-29','varifocal',180),(7,2,2,2,2,'2024-05-03',NULL,'thin',110);
-- Q: When did Spectacle Yard open?
SELECT OpenSince FROM tblShop WHERE ShopName = 'Spectacle Yard';
-- Q: Black frames with their price, cheapest first
SELECT ModelName, Price FROM tblFrame WHERE Colour = 'black' ORDER BY Price;
-- Q: How many patients drive?
SELECT count(*) FROM tblPatient WHERE DriverYN = 'Y';
-- Q: luxury brands
SELECT BrandName FROM tblBrand WHERE Luxury = 'Y';
-- Q: Who's the best paid on the staff?
SELECT StaffName FROM tblStaff ORDER BY Salary DESC LIMIT 1;
-- Q: Models made by Otto Lind and their shape
SELECT f.ModelName, f.Shape FROM tblFrame AS f JOIN tblBrand AS b ON f.BrandID = b.BrandID WHERE b.BrandName = 'Otto Lind';
-- Q: Headcount and average pay per shop name
SELECT s.ShopName, count(*), avg(t.Salary) FROM tblShop AS s JOIN tblStaff AS t ON t.ShopID = s.ShopID GROUP BY s.ShopID;
-- Q: On which days was Edith Salter's sight tested, and by whom?
SELECT e.TestDate, t.StaffName FROM tblEyeTest AS e JOIN tblStaff AS t ON e.StaffID = t.StaffID JOIN tblPatient AS p ON e.PatientID = p.PatientID WHERE p.PatientName = 'Edith Salter';
-- Q: How many frames in stock per brand? Largest stock on top.
SELECT b.BrandName, sum(f.InStock) FROM tblBrand AS b JOIN tblFrame AS f ON f.BrandID = b.BrandID GROUP BY b.BrandID ORDER BY sum(f.InStock) DESC;
-- Q: Patients who have had two eye tests or more
SELECT p.PatientName FROM tblPatient AS p JOIN tblEyeTest AS e ON e.PatientID = p.PatientID GROUP BY p.PatientID HAVING count(*) >= 2;
-- Q: Round or square frames from 50 to 250
SELECT ModelName FROM tblFrame WHERE (Shape = 'round' OR Shape = 'square') AND Price BETWEEN 50 AND 250;
-- Q: most popular lens type
SELECT LensType FROM tblSale GROUP BY LensType ORDER BY count(*) DESC LIMIT 1;
-- Q: Who fitted the glasses that Paul Abbot sold? Each fitter once.
SELECT DISTINCT f.StaffName FROM tblSale AS x JOIN tblStaff AS s ON x.SoldBy = s.StaffID JOIN tblStaff AS f ON x.FittedBy = f.StaffID WHERE s.StaffName = 'Paul Abbot';
-- Q: Patients never tested
SELECT PatientName FROM tblPatient WHERE PatientID NOT IN (SELECT PatientID FROM tblEyeTest);
-- Q: Frames which have not sold even once
SELECT ModelName FROM tblFrame WHERE FrameID NOT IN (SELECT FrameID FROM tblSale);
-- Q: Who has sold glasses but never fitted any?
SELECT t.StaffName FROM tblStaff AS t JOIN tblSale AS s ON s.SoldBy = t.StaffID EXCEPT SELECT t.StaffName FROM tblStaff AS t JOIN tblSale AS s ON s.FittedBy = t.StaffID;
-- Q: Towns that have both a shop and a patient
SELECT Town FROM tblShop INTERSECT SELECT Town FROM tblPatient;
-- Q: Frames pricier than the average acetate frame
SELECT ModelName FROM tblFrame WHERE Price > (SELECT avg(Price) FROM tblFrame WHERE Material = 'acetate');
-- Q: Which brand made the most in frame sales (price)?
SELECT b.BrandName FROM tblBrand AS b JOIN tblFrame AS f ON f.BrandID = b.BrandID JOIN tblSale AS s ON s.FrameID = f.FrameID GROUP BY b.BrandID ORDER BY sum(f.Price) DESC LIMIT 1;
-- Q: What did each sale cost in all, frame and lenses together?
SELECT s.SaleID, f.Price + s.LensPrice FROM tblSale AS s JOIN tblFrame AS f ON s.FrameID = f.FrameID;
-- Q: average waiting time in days between sale and collection
SELECT avg(julianday(CollectDate) - julianday(SaleDate)) FROM tblSale;
-- Q: eye tests per year
SELECT strftime('%Y', TestDate), count(*) FROM tblEyeTest GROUP BY strftime('%Y', TestDate);
-- Q: Which brands do we have no frames from?
SELECT BrandName FROM tblBrand WHERE NOT EXISTS (SELECT 1 FROM tblFrame WHERE tblFrame.BrandID = tblBrand.BrandID);
-- Q: Put every eye test into 'short' when the left sphere is below 0, else 'long'.
SELECT TestID, CASE WHEN SphereLeft < 0 THEN 'short' ELSE 'long' END FROM tblEyeTest;
