CREATE TABLE taxpayers (tp_id INTEGER PRIMARY KEY, tp_name TEXT, tp_type TEXT, tp_email TEXT, tp_registered DATE);
CREATE TABLE wards (ward_no INTEGER PRIMARY KEY, ward_name TEXT, mill_rate REAL, councillor TEXT);
CREATE TABLE parcels (parcel_no TEXT PRIMARY KEY, ward_no INTEGER REFERENCES wards(ward_no), owner_id INTEGER REFERENCES taxpayers(tp_id), land_use TEXT, land_value INTEGER, building_value INTEGER, acres REAL);
CREATE TABLE assessors (assessor_id INTEGER PRIMARY KEY, assessor_name TEXT, grade TEXT);
CREATE TABLE bills (bill_no INTEGER PRIMARY KEY, parcel_no TEXT REFERENCES parcels(parcel_no), tax_year INTEGER, issued DATE, due DATE, amount REAL, status TEXT);
CREATE TABLE payments (payment_id INTEGER PRIMARY KEY, bill_no INTEGER REFERENCES bills(bill_no), paid_on DATE, amount REAL, channel TEXT);
CREATE TABLE objections (objection_id INTEGER PRIMARY KEY, bill_no INTEGER REFERENCES bills(bill_no), lodged DATE, assessor_id INTEGER REFERENCES assessors(assessor_id), decision TEXT, reduction REAL);
INSERT INTO taxpayers VALUES (1,'Grace Holloway','person','gh@mail.test','2009-05-14'),(2,'Dunmore Mills Ltd','company','tax@dunmore.test','1998-01-01'),(3,'Enzo Ricci','person',NULL,'2015-10-20'),(4,'Abbey Trust','trust','office@abbey.test','2003-07-08'),(5,'Lin & Co','company','lin@co.test','2018-02-27'),(6,'Moira Tait','person',NULL,'2021-11-11');
INSERT INTO wards VALUES (1,'Castle',11.5,'P. Voss'),(2,'Meadow',9.8,'D. Amin'),(3,'Dockside',12.75,'R. Keel'),(4,'Heath',8.9,NULL);
INSERT INTO parcels VALUES ('C-01',1,1,'residential',90000,160000,0.3),('C-02',1,4,'exempt',200000,750000,4.1),('M-01',2,3,'residential',60000,95000,0.5),('M-02',2,5,'commercial',110000,240000,0.9),('D-01',3,2,'industrial',300000,820000,11.2),('D-02',3,2,'commercial',150000,310000,1.4),('H-01',4,1,'farm',75000,NULL,26),('H-02',4,3,'farm',58000,12000,18.5);
INSERT INTO assessors VALUES (1,'Hetty Lomax','senior'),(2,'Sunil Rao','junior'),(3,'Bram Koster','senior');
INSERT INTO bills VALUES (1,'C-01',2021,'2021-02-01','2021-04-30',2875,'paid'),(2,'M-01',2021,'2021-02-01','2021-04-30',1519,'paid'),(3,'D-01',2021,'2021-02-03','2021-05-15',14280,'part paid'),(4,'D-02',2021,'2021-02-03','2021-05-15',5865,'paid'),(5,'C-01',2022,'2022-02-02','2022-04-30',2990,'paid'),(6,'M-02',2022,'2022-02-02','2022-04-30',3430,'unpaid'),(7,'D-01',2022,'2022-02-04','2022-05-15',14900,'unpaid'),(8,'H-01',2022,'2022-02-04','2022-04-30',667.5,'paid');
INSERT INTO payments VALUES (1,1,'2021-04-12',2875,'online'),(2,2,'2021-05-09',1519,'counter'),(3,3,'2021-05-10',7000,'transfer'),(4,4,'2021-05-10',5865,'transfer'),(5,5,'2022-03-01',1500,'online'),(6,5,'2022-04-01',1490,'online'),(7,8,'2022-04-28',667.5,'counter'),(8,3,'2021-09-30',3000,'transfer');
INSERT INTO objections VALUES (1,3,'2021-02-20',1,'granted',1200),(2,6,'2022-03-05',2,'rejected',0),(3,7,'2022-02-25',1,'pending',NULL),(4,2,'2021-03-01',2,'granted',150);
-- Q: What is the mill rate in Dockside?
SELECT mill_rate FROM wards WHERE ward_name = 'Dockside';
-- Q: How many bills are unpaid?
SELECT count(*) FROM bills WHERE status = 'unpaid';
-- Q: Names of the senior assessors
SELECT assessor_name FROM assessors WHERE grade = 'senior';
-- Q: uses of land on the roll, without duplicates
SELECT DISTINCT land_use FROM parcels;
-- Q: Parcels from the largest to the smallest by acres
SELECT parcel_no, acres FROM parcels ORDER BY acres DESC;
-- Q: Whose is parcel M-02?
SELECT taxpayers.tp_name FROM parcels JOIN taxpayers ON parcels.owner_id = taxpayers.tp_id WHERE parcels.parcel_no = 'M-02';
-- Q: For each ward, the number of parcels and the total land value
SELECT wards.ward_name, count(*), sum(parcels.land_value) FROM wards JOIN parcels ON parcels.ward_no = wards.ward_no GROUP BY wards.ward_no;
-- Q: Which taxpayer owns the most acres?
SELECT taxpayers.tp_name FROM taxpayers JOIN parcels ON parcels.owner_id = taxpayers.tp_id GROUP BY taxpayers.tp_id ORDER BY sum(parcels.acres) DESC LIMIT 1;
-- Q: Owners of more than one parcel
SELECT taxpayers.tp_name FROM taxpayers JOIN parcels ON parcels.owner_id = taxpayers.tp_id GROUP BY taxpayers.tp_id HAVING count(*) > 1;
-- Q: payments and money received by channel
SELECT channel, count(*), sum(amount) FROM payments GROUP BY channel;
-- Q: Which bills for 2022 exceed 3000? Bill number and amount.
SELECT bill_no, amount FROM bills WHERE tax_year = 2022 AND amount > 3000;
-- Q: How much was billed in the tax year 2021 for parcels in Castle or Meadow?
SELECT sum(bills.amount) FROM bills JOIN parcels ON bills.parcel_no = parcels.parcel_no JOIN wards ON parcels.ward_no = wards.ward_no WHERE bills.tax_year = 2021 AND (wards.ward_name = 'Castle' OR wards.ward_name = 'Meadow');
-- Q: Which assessor conceded the greatest sum in reductions?
SELECT assessors.assessor_name FROM assessors JOIN objections ON objections.assessor_id = assessors.assessor_id GROUP BY assessors.assessor_id ORDER BY sum(objections.reduction) DESC LIMIT 1;
-- Q: Taxpayers who own no land
SELECT tp_name FROM taxpayers WHERE tp_id NOT IN (SELECT owner_id FROM parcels);
-- Q: Which parcels were never billed?
SELECT parcel_no FROM parcels EXCEPT SELECT parcel_no FROM bills;
-- Q: Parcels billed in both 2021 and 2022
SELECT parcel_no FROM bills WHERE tax_year = 2021 INTERSECT SELECT parcel_no FROM bills WHERE tax_year = 2022;
-- Q: Bill numbers on which no payment has come in
SELECT bill_no FROM bills WHERE NOT EXISTS (SELECT * FROM payments WHERE payments.bill_no = bills.bill_no);
-- Q: Who lodged an objection that was granted?
SELECT taxpayers.tp_name FROM objections JOIN bills ON objections.bill_no = bills.bill_no JOIN parcels ON bills.parcel_no = parcels.parcel_no JOIN taxpayers ON parcels.owner_id = taxpayers.tp_id WHERE objections.decision = 'granted';
-- Q: parcels whose land is worth more than the average parcel's
SELECT parcel_no FROM parcels WHERE land_value > (SELECT avg(land_value) FROM parcels);
-- Q: What is each parcel worth with land and building together? Leave out those without a building value.
SELECT parcel_no, land_value + building_value FROM parcels WHERE building_value IS NOT NULL;
-- Q: Money received month by month
SELECT strftime('%Y-%m', paid_on), sum(amount) FROM payments GROUP BY strftime('%Y-%m', paid_on);
-- Q: Which payments came after the due date? Payment id and days late.
SELECT payments.payment_id, julianday(payments.paid_on) - julianday(bills.due) FROM payments JOIN bills ON payments.bill_no = bills.bill_no WHERE payments.paid_on > bills.due;
-- Q: What percentage of bills is fully paid (status paid)?
SELECT 100.0 * sum(CASE WHEN status = 'paid' THEN 1 ELSE 0 END) / count(*) FROM bills;
-- Q: taxpayers we cannot e-mail
SELECT tp_name FROM taxpayers WHERE tp_email IS NULL;
