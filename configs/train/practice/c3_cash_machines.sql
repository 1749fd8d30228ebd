CREATE TABLE Branches (BranchCode TEXT PRIMARY KEY, BranchName TEXT, City TEXT, OpenedOn DATE, Tellers INTEGER, ManagerName TEXT);
CREATE TABLE CashMachines (MachineID INTEGER PRIMARY KEY, BranchCode TEXT REFERENCES Branches(BranchCode), Location TEXT, Vendor TEXT, InstalledOn DATE, MaxCash INTEGER, TakesDeposits TEXT);
CREATE TABLE CardHolders (HolderID INTEGER PRIMARY KEY, HolderName TEXT, City TEXT, HomeBranch TEXT REFERENCES Branches(BranchCode), BirthDate DATE);
CREATE TABLE Cards (CardNo TEXT PRIMARY KEY, HolderID INTEGER REFERENCES CardHolders(HolderID), CardType TEXT, DailyLimit INTEGER, ExpiresOn DATE, Blocked TEXT);
CREATE TABLE Withdrawals (WdrID INTEGER PRIMARY KEY, CardNo TEXT REFERENCES Cards(CardNo), MachineID INTEGER REFERENCES CashMachines(MachineID), WdrDate DATE, WdrTime TEXT, Amount INTEGER, Fee REAL, Success INTEGER);
CREATE TABLE Refills (RefillID INTEGER PRIMARY KEY, MachineID INTEGER REFERENCES CashMachines(MachineID), RefillDate DATE, CashBefore INTEGER, CashAfter INTEGER, Guard TEXT);
INSERT INTO Branches VALUES ('B01','Main Square','Velden','1958-04-01',9,'Hana Koller'),('B02','Station','Velden','1994-09-12',4,'Timo Graf'),('B03','Lakeside','Seeboden','2006-05-20',3,NULL),('B04','Old Market','Radtal','1971-02-02',5,'Vera Lach');
INSERT INTO CashMachines VALUES (1,'B01','Main Square lobby','Dexo','2014-03-01',200000,'Y'),(2,'B01','City Hall wall','Dexo','2017-08-15',120000,'N'),(3,'B02','Station hall','Monta','2019-01-10',150000,'Y'),(4,'B03','Lakeside lobby','Monta','2012-06-06',100000,'N'),(5,'B04','Radtal mall','Dexo','2021-11-22',180000,'Y'),(6,'B02','Airport hall','Monta','2022-05-30',150000,'N');
INSERT INTO CardHolders VALUES (1,'Egon Faber','Velden','B01','1955-10-10'),(2,'Lisa Mohr','Velden','B02','1993-02-28'),(3,'Kemal Tas','Seeboden','B03','1981-06-17'),(4,'Rosa Egger','Radtal','B04','1969-12-04'),(5,'Jonas Pichl','Klagen','B01','2001-08-23'),(6,'Mina Saleh','Seeboden',NULL,'1987-04-09');
INSERT INTO Cards VALUES ('4000-11',1,'debit',600,'2025-12-31','N'),('4000-12',1,'credit',1500,'2024-06-30','N'),('4000-21',2,'debit',400,'2026-03-31','N'),('4000-31',3,'debit',600,'2025-09-30','Y'),('4000-41',4,'prepaid',200,'2024-11-30','N'),('4000-51',5,'debit',300,'2026-08-31','N'),('4000-61',6,'credit',1000,'2025-01-31','N');
INSERT INTO Withdrawals VALUES (1,'4000-11',1,'2024-01-03','09:12',200,0,1),(2,'4000-21',3,'2024-01-03','18:40',50,0,1),(3,'4000-31',4,'2024-01-05','12:05',300,0,0),(4,'4000-12',2,'2024-01-19','20:31',400,4.5,1),(5,'4000-21',1,'2024-02-02','08:50',80,0,1),(6,'4000-51',3,'2024-02-02','23:15',120,0,1),(7,'4000-61',3,'2024-02-14','17:22',500,6,1),(8,'4000-11',5,'2024-02-27','11:11',150,2,1),(9,'4000-21',3,'2024-03-01','07:58',40,0,1),(10,'4000-51',1,'2024-03-09','22:45',350,0,0);
INSERT INTO Refills VALUES (1,1,'2024-01-08',41000,200000,'Securia'),(2,3,'2024-01-09',12500,150000,'Securia'),(3,4,'2024-01-22',30500,90000,'Garda'),(4,1,'2024-02-12',28000,195000,'Securia'),(5,5,'2024-02-20',66000,180000,'Garda'),(6,3,'2024-02-26',9000,148000,'Garda');
-- Q: Find the id and the location of all machines belonging to the Station branch.
SELECT m.MachineID, m.Location FROM CashMachines AS m JOIN Branches AS b ON m.BranchCode = b.BranchCode WHERE b.BranchName = 'Station';
-- Q: Which machines have not been used for any withdrawal? Show location and vendor.
SELECT Location, Vendor FROM CashMachines WHERE MachineID NOT IN (SELECT MachineID FROM Withdrawals);
-- Q: Give the names of card holders with at least two cards.
SELECT h.HolderName FROM CardHolders AS h JOIN Cards AS c ON c.HolderID = h.HolderID GROUP BY h.HolderID HAVING count(*) >= 2;
-- Q: What are the card numbers and types of the cards whose daily limit is higher than the average daily limit?
SELECT CardNo, CardType FROM Cards WHERE DailyLimit > (SELECT avg(DailyLimit) FROM Cards);
-- Q: Show each vendor with its number of machines and the average maximum cash.
SELECT Vendor, count(*), avg(MaxCash) FROM CashMachines GROUP BY Vendor;
-- Q: Which machine paid out the largest total in successful withdrawals? Give its location.
SELECT m.Location FROM CashMachines AS m JOIN Withdrawals AS w ON w.MachineID = m.MachineID WHERE w.Success = 1 GROUP BY m.MachineID ORDER BY sum(w.Amount) DESC LIMIT 1;
-- Q: List the names of the holders who withdrew money at both the Station hall and the Main Square lobby.
SELECT h.HolderName FROM CardHolders AS h JOIN Cards AS c ON c.HolderID = h.HolderID JOIN Withdrawals AS w ON w.CardNo = c.CardNo JOIN CashMachines AS m ON w.MachineID = m.MachineID WHERE m.Location = 'Station hall' INTERSECT SELECT h.HolderName FROM CardHolders AS h JOIN Cards AS c ON c.HolderID = h.HolderID JOIN Withdrawals AS w ON w.CardNo = c.CardNo JOIN CashMachines AS m ON w.MachineID = m.MachineID WHERE m.Location = 'Main Square lobby';
-- Q: Find the cities in which card holders live but there is no branch.
SELECT City FROM CardHolders EXCEPT SELECT City FROM Branches;
-- Q: What are the locations that contain the word lobby or the word hall?
SELECT Location FROM CashMachines WHERE Location LIKE '%lobby%' OR Location LIKE '%hall%';
-- Q: Return the names of the branches and the names of their card holders, sorted by branch name.
SELECT b.BranchName, h.HolderName FROM Branches AS b JOIN CardHolders AS h ON h.HomeBranch = b.BranchCode ORDER BY b.BranchName;
-- Q: Which guards carried out more than two refills, and how many?
SELECT Guard, count(*) FROM Refills GROUP BY Guard HAVING count(*) > 2;
-- Q: What are the earliest and the latest expiry date of debit cards?
SELECT min(ExpiresOn), max(ExpiresOn) FROM Cards WHERE CardType = 'debit';
-- Q: How much cash was put in at each refill? Refill id and the difference.
SELECT RefillID, CashAfter - CashBefore FROM Refills;
-- Q: failure rate of withdrawals in percent
SELECT 100.0 * sum(CASE WHEN Success = 0 THEN 1 ELSE 0 END) / count(*) FROM Withdrawals;
-- Q: Largest withdrawal of every machine: machine id, card number, amount
SELECT MachineID, CardNo, Amount FROM (SELECT MachineID, CardNo, Amount, row_number() OVER (PARTITION BY MachineID ORDER BY Amount DESC) AS place FROM Withdrawals) WHERE place = 1;
-- Q: total withdrawn per month
SELECT strftime('%Y-%m', WdrDate), sum(Amount) FROM Withdrawals GROUP BY strftime('%Y-%m', WdrDate);
-- Q: Sort the withdrawals into small up to 100, medium up to 300 and big above.
SELECT WdrID, CASE WHEN Amount <= 100 THEN 'small' WHEN Amount <= 300 THEN 'medium' ELSE 'big' END FROM Withdrawals;
-- Q: Which branch is without a manager?
SELECT BranchName FROM Branches WHERE ManagerName IS NULL;
-- Q: Which holders are not attached to a branch, and in which city do they live?
SELECT HolderName, City FROM CardHolders WHERE HomeBranch IS NULL;
-- Q: running total of the fees by withdrawal id
SELECT WdrID, sum(Fee) OVER (ORDER BY WdrID) FROM Withdrawals;
-- Q: second highest daily limit
SELECT DailyLimit FROM Cards ORDER BY DailyLimit DESC LIMIT 1 OFFSET 1;
-- Q: What share of all fees did each machine id collect, in percent?
SELECT MachineID, 100.0 * sum(Fee) / (SELECT sum(Fee) FROM Withdrawals) FROM Withdrawals GROUP BY MachineID;
-- Q: Day on which most cash was drawn?
SELECT WdrDate FROM Withdrawals GROUP BY WdrDate ORDER BY sum(Amount) DESC LIMIT 1;
-- Q: How many cards expire this year?
SELECT count(*) FROM Cards WHERE strftime('%Y', ExpiresOn) = strftime('%Y', 'now');
