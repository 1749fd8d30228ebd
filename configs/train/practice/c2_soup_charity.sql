CREATE TABLE tblHelper (HelperNo INTEGER PRIMARY KEY, HelperName TEXT, Suburb TEXT, Joined DATE, CanDrive TEXT, BirthYear INTEGER);
CREATE TABLE tblDonor (DonorNo INTEGER PRIMARY KEY, DonorName TEXT, DonorKind TEXT, Suburb TEXT, FirstGift DATE);
CREATE TABLE tblKitchen (KitchenNo INTEGER PRIMARY KEY, KitchenName TEXT, Suburb TEXT, Seats INTEGER, LeaderNo INTEGER REFERENCES tblHelper(HelperNo));
CREATE TABLE tblGoods (GoodsNo INTEGER PRIMARY KEY, DonorNo INTEGER REFERENCES tblDonor(DonorNo), KitchenNo INTEGER REFERENCES tblKitchen(KitchenNo), Item TEXT, Kilos REAL, ReceivedOn DATE, BestBefore DATE);
CREATE TABLE tblCash (CashNo INTEGER PRIMARY KEY, DonorNo INTEGER REFERENCES tblDonor(DonorNo), Amount REAL, PaidOn DATE, Purpose TEXT);
CREATE TABLE tblShift (ShiftNo INTEGER PRIMARY KEY, KitchenNo INTEGER REFERENCES tblKitchen(KitchenNo), ShiftDate DATE, PartOfDay TEXT, MealsServed INTEGER);
CREATE TABLE tblShiftHelper (ShiftNo INTEGER REFERENCES tblShift(ShiftNo), HelperNo INTEGER REFERENCES tblHelper(HelperNo), Duty TEXT, Hours REAL, PRIMARY KEY (ShiftNo, HelperNo));
INSERT INTO tblHelper VALUES (1,'Joyce Adler','Northcote','2015-02-10','Y',1952),(2,'Arun Mehta','Brunsway','2018-06-01','N',1990),(3,'Cass Dunn','Northcote','2019-11-23','Y',1985),(4,'Leo Barros','Eastmere','2020-03-15','N',2001),(5,'Win Htet','Brunsway','2021-08-30','Y',1979),(6,'Fay Nolan','Eastmere','2022-01-09','N',1966);
INSERT INTO tblDonor VALUES (1,'Crust Bakery','company','Northcote','2015-03-01'),(2,'Greenfield Market','company','Brunsway','2016-07-12'),(3,'St Mark Parish','church','Eastmere','2015-02-20'),(4,'Helga Weiss','person','Northcote','2019-12-24'),(5,'Rotary Eastmere','club','Eastmere','2020-10-10'),(6,'Dan Pool','person','Kingsley',NULL);
INSERT INTO tblKitchen VALUES (1,'Open Table','Northcote',60,1),(2,'The Ladle','Brunsway',45,5),(3,'Harbour Pot','Eastmere',80,3),(4,'Night Van','Kingsley',0,NULL);
INSERT INTO tblGoods VALUES (1,1,1,'bread',40,'2023-01-05','2023-01-08'),(2,2,2,'carrots',65,'2023-01-06','2023-01-27'),(3,2,1,'apples',50,'2023-01-20','2023-02-20'),(4,1,3,'bread',35,'2023-02-02','2023-02-05'),(5,3,3,'rice',120,'2023-02-11',NULL),(6,2,2,'potatoes',90,'2023-03-01','2023-04-15'),(7,4,1,'jam',8,'2023-03-04','2025-03-01'),(8,1,2,'rolls',22,'2023-03-09','2023-03-11');
INSERT INTO tblCash VALUES (1,3,1500,'2023-01-02','rent'),(2,4,50,'2023-01-15','general'),(3,5,2200,'2023-02-01','van'),(4,4,50,'2023-02-15','general'),(5,2,400,'2023-02-28','general'),(6,4,75,'2023-03-15','van');
INSERT INTO tblShift VALUES (1,1,'2023-01-07','noon',84),(2,1,'2023-01-14','evening',102),(3,2,'2023-01-14','noon',55),(4,3,'2023-02-04','evening',131),(5,2,'2023-02-11','noon',61),(6,3,'2023-03-04','noon',118),(7,1,'2023-03-11','evening',97);
INSERT INTO tblShiftHelper VALUES (1,1,'cook',5),(1,2,'serve',4),(2,1,'cook',6),(2,3,'drive',3),(3,5,'cook',5),(3,2,'wash up',3),(4,3,'cook',6),(4,4,'serve',4),(5,5,'drive',2.5),(6,4,'wash up',3.5),(6,3,'cook',5),(7,1,'serve',4);
-- Q: How many volunteers are able to drive?
SELECT count(*) FROM tblHelper WHERE CanDrive = 'Y';
-- Q: Who joined us first?
SELECT HelperName FROM tblHelper ORDER BY Joined LIMIT 1;
-- Q: Which kitchens seat more than 50?
SELECT KitchenName FROM tblKitchen WHERE Seats > 50;
-- Q: kinds of donor, each kind one time
SELECT DISTINCT DonorKind FROM tblDonor;
-- Q: What was the record for meals in a single shift?
SELECT max(MealsServed) FROM tblShift;
-- Q: Who leads the Harbour Pot?
SELECT h.HelperName FROM tblKitchen AS k JOIN tblHelper AS h ON k.LeaderNo = h.HelperNo WHERE k.KitchenName = 'Harbour Pot';
-- Q: Kilos of food received by each kitchen
SELECT k.KitchenName, sum(g.Kilos) FROM tblKitchen AS k JOIN tblGoods AS g ON g.KitchenNo = k.KitchenNo GROUP BY k.KitchenNo;
-- Q: Which donor has given the most money in total?
SELECT d.DonorName FROM tblDonor AS d JOIN tblCash AS c ON c.DonorNo = d.DonorNo GROUP BY d.DonorNo ORDER BY sum(c.Amount) DESC LIMIT 1;
-- Q: Shifts and average meals per part of day
SELECT PartOfDay, count(*), avg(MealsServed) FROM tblShift GROUP BY PartOfDay;
-- Q: What items came from Greenfield Market?
SELECT g.Item FROM tblGoods AS g JOIN tblDonor AS d ON g.DonorNo = d.DonorNo WHERE d.DonorName = 'Greenfield Market';
-- Q: helpers with more than 8 hours in all
SELECT h.HelperName FROM tblHelper AS h JOIN tblShiftHelper AS s ON s.HelperNo = h.HelperNo GROUP BY h.HelperNo HAVING sum(s.Hours) > 8;
-- Q: Cash gifts for the van or the rent: amount and payment date
SELECT Amount, PaidOn FROM tblCash WHERE Purpose = 'van' OR Purpose = 'rent';
-- Q: What are the two heaviest food donors by total kilos?
SELECT d.DonorName FROM tblDonor AS d JOIN tblGoods AS g ON g.DonorNo = d.DonorNo GROUP BY d.DonorNo ORDER BY sum(g.Kilos) DESC LIMIT 2;
-- Q: Dates of evening shifts at Open Table with at least 100 meals
SELECT s.ShiftDate FROM tblShift AS s JOIN tblKitchen AS k ON s.KitchenNo = k.KitchenNo WHERE k.KitchenName = 'Open Table' AND s.PartOfDay = 'evening' AND s.MealsServed >= 100;
-- Q: Who has not worked a shift yet?
SELECT HelperName FROM tblHelper WHERE HelperNo NOT IN (SELECT HelperNo FROM tblShiftHelper);
-- Q: Donors who supplied both food and cash
SELECT d.DonorName FROM tblDonor AS d JOIN tblGoods AS g ON g.DonorNo = d.DonorNo INTERSECT SELECT d.DonorName FROM tblDonor AS d JOIN tblCash AS c ON c.DonorNo = d.DonorNo;
-- Q: Which donors have given neither goods nor money?
SELECT DonorName FROM tblDonor WHERE DonorNo NOT IN (SELECT DonorNo FROM tblGoods) AND DonorNo NOT IN (SELECT DonorNo FROM tblCash);
-- Q: Kitchens where Cass Dunn has cooked
SELECT DISTINCT k.KitchenName FROM tblKitchen AS k JOIN tblShift AS s ON s.KitchenNo = k.KitchenNo JOIN tblShiftHelper AS x ON x.ShiftNo = s.ShiftNo JOIN tblHelper AS h ON x.HelperNo = h.HelperNo WHERE h.HelperName = 'Cass Dunn' AND x.Duty = 'cook';
-- Q: Which deliveries weighed over the average? Item and kilos.
SELECT Item, Kilos FROM tblGoods WHERE Kilos > (SELECT avg(Kilos) FROM tblGoods);
-- Q: In which suburbs do donors live but no helper?
SELECT Suburb FROM tblDonor EXCEPT SELECT Suburb FROM tblHelper;
-- Q: meals served month by month
SELECT strftime('%Y-%m', ShiftDate), sum(MealsServed) FROM tblShift GROUP BY strftime('%Y-%m', ShiftDate);
-- Q: How many days does each delivery keep, from receipt to best before? Only where the latter is known.
SELECT Item, julianday(BestBefore) - julianday(ReceivedOn) FROM tblGoods WHERE BestBefore IS NOT NULL;
-- Q: running total of cash received by payment date, with date and amount
SELECT PaidOn, Amount, sum(Amount) OVER (ORDER BY PaidOn) FROM tblCash;
-- Q: Which kitchen is without a leader?
SELECT KitchenName FROM tblKitchen WHERE LeaderNo IS NULL;
