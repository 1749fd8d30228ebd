CREATE TABLE Customer (CustNo INTEGER PRIMARY KEY, CustName TEXT, Phone TEXT, Suburb TEXT);
CREATE TABLE Device (DeviceNo INTEGER PRIMARY KEY, CustNo INTEGER REFERENCES Customer(CustNo), Kind TEXT, Brand TEXT, Model TEXT, BoughtYear INTEGER);
CREATE TABLE Mechanic (MechNo INTEGER PRIMARY KEY, MechName TEXT, Speciality TEXT, Trainee TEXT);
CREATE TABLE RepairJob (JobNo INTEGER PRIMARY KEY, DeviceNo INTEGER REFERENCES Device(DeviceNo), MechNo INTEGER REFERENCES Mechanic(MechNo), TakenIn DATE, ReadyOn DATE, Fault TEXT, LabourCost REAL, Warranty TEXT);
CREATE TABLE PartUsed (JobNo INTEGER REFERENCES RepairJob(JobNo), PartName TEXT, Qty INTEGER, PriceEach REAL);
INSERT INTO Customer VALUES (1,'Olga Petrov','555-0101','Eastwick'),(2,'Simon Abara','555-0144','Millbrook'),(3,'Tess Llewellyn',NULL,'Eastwick'),(4,'Raj Patel','555-0190','Harrow End'),(5,'Nina Fox','555-0112','Millbrook'),(6,'Abe Stone','555-0177','Eastwick');
INSERT INTO Device VALUES (1,1,'washing machine','Kelvo','W300',2016),(2,1,'toaster','Brunt','T2',2020),(3,2,'laptop','Axio','Slim 14',2021),(4,3,'vacuum cleaner','Kelvo','V9',2018),(5,4,'laptop','Perun','Work 15',2019),(6,4,'coffee maker','Brunt','Crema',2022),(7,5,'washing machine','Lavoro','Eco 7',2014),(8,2,'phone','Axio','P8',NULL);
INSERT INTO Mechanic VALUES (1,'Gus','appliances','no'),(2,'Wanda','electronics','no'),(3,'Pip','electronics','yes'),(4,'Colin','appliances','yes');
INSERT INTO RepairJob VALUES (1,1,1,'2023-10-02','2023-10-06','drum bearing',80,'no'),(2,3,2,'2023-10-11','2023-10-12','broken screen',45,'yes'),(3,4,1,'2023-11-03','2023-11-10','no suction',30,'no'),(4,5,3,'2023-11-20','2023-11-29','battery',25,'no'),(5,7,1,'2023-12-01','2023-12-08','pump',95,'no'),(6,8,2,'2024-01-15','2024-01-16','broken screen',35,'yes'),(7,5,2,'2024-01-22','2024-01-30','keyboard',40,'no'),(8,1,1,'2024-02-05',NULL,'pump',NULL,'no'),(9,6,NULL,'2024-02-09',NULL,'leaking',NULL,'yes');
INSERT INTO PartUsed VALUES (1,'bearing set',1,38),(1,'seal',2,6.5),(2,'14 inch panel',1,120),(3,'filter',2,9),(4,'battery pack',1,65),(5,'drain pump',1,54),(5,'hose clip',4,0.8),(6,'phone glass',1,49),(7,'keyboard',1,58);
-- Q: How many laptops are registered?
SELECT count(*) FROM Device WHERE Kind = 'laptop';
-- Q: Which customers live in Eastwick?
SELECT CustName FROM Customer WHERE Suburb = 'Eastwick';
-- Q: show brand and model of devices, oldest purchase first, skipping unknown years
SELECT Brand, Model FROM Device WHERE BoughtYear IS NOT NULL ORDER BY BoughtYear;
-- Q: What faults have been brought in? List each only once.
SELECT DISTINCT Fault FROM RepairJob;
-- Q: Average and highest labour cost
SELECT avg(LabourCost), max(LabourCost) FROM RepairJob;
-- Q: How many jobs has each mechanic done?
SELECT m.MechName, count(*) FROM Mechanic AS m JOIN RepairJob AS r ON r.MechNo = m.MechNo GROUP BY m.MechNo;
-- Q: Which brand breaks down most often, counting repair jobs?
SELECT d.Brand FROM Device AS d JOIN RepairJob AS r ON r.DeviceNo = d.DeviceNo GROUP BY d.Brand ORDER BY count(*) DESC LIMIT 1;
-- Q: What devices does Raj Patel own? Give kind and model.
SELECT d.Kind, d.Model FROM Device AS d JOIN Customer AS c ON d.CustNo = c.CustNo WHERE c.CustName = 'Raj Patel';
-- Q: Which suburbs have more than one customer?
SELECT Suburb FROM Customer GROUP BY Suburb HAVING count(*) > 1;
-- Q: labour earned per mechanic speciality
SELECT m.Speciality, sum(r.LabourCost) FROM Mechanic AS m JOIN RepairJob AS r ON r.MechNo = m.MechNo GROUP BY m.Speciality;
-- Q: When was the washing machine with a pump fault taken in? Show all such dates.
SELECT r.TakenIn FROM RepairJob AS r JOIN Device AS d ON r.DeviceNo = d.DeviceNo WHERE d.Kind = 'washing machine' AND r.Fault = 'pump';
-- Q: What's the dearest single part and its price?
SELECT PartName, PriceEach FROM PartUsed ORDER BY PriceEach DESC LIMIT 1;
-- Q: Customers who own no device in our books
SELECT CustName FROM Customer WHERE CustNo NOT IN (SELECT CustNo FROM Device);
-- Q: Which devices (model) have never been repaired?
SELECT Model FROM Device WHERE DeviceNo NOT IN (SELECT DeviceNo FROM RepairJob);
-- Q: Which customers' devices were repaired by Wanda?
SELECT DISTINCT c.CustName FROM Customer AS c JOIN Device AS d ON d.CustNo = c.CustNo JOIN RepairJob AS r ON r.DeviceNo = d.DeviceNo JOIN Mechanic AS m ON r.MechNo = m.MechNo WHERE m.MechName = 'Wanda';
-- Q: Kinds of devices made by both Kelvo and Lavoro
SELECT Kind FROM Device WHERE Brand = 'Kelvo' INTERSECT SELECT Kind FROM Device WHERE Brand = 'Lavoro';
-- Q: For each job number, what did the parts cost altogether?
SELECT JobNo, sum(Qty * PriceEach) FROM PartUsed GROUP BY JobNo;
-- Q: jobs taken in per month
SELECT strftime('%Y-%m', TakenIn), count(*) FROM RepairJob GROUP BY strftime('%Y-%m', TakenIn);
-- Q: How many days did the finished repairs take on average?
SELECT avg(julianday(ReadyOn) - julianday(TakenIn)) FROM RepairJob WHERE ReadyOn IS NOT NULL;
-- Q: What percentage of jobs is under warranty?
SELECT 100.0 * sum(CASE WHEN Warranty = 'yes' THEN 1 ELSE 0 END) / count(*) FROM RepairJob;
-- Q: Which trainees have never been given a job?
SELECT MechName FROM Mechanic WHERE Trainee = 'yes' AND NOT EXISTS (SELECT 1 FROM RepairJob WHERE RepairJob.MechNo = Mechanic.MechNo);
