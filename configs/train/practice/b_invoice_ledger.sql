CREATE TABLE Ref_Payment_Methods (payment_method_code TEXT PRIMARY KEY, payment_method_description TEXT);
CREATE TABLE Ref_Bill_State (state_code INTEGER PRIMARY KEY, state_label TEXT);
CREATE TABLE Addresses (address_id INTEGER PRIMARY KEY, street_line TEXT, city TEXT, postal_code TEXT, country TEXT);
CREATE TABLE Debtors (debtor_id INTEGER PRIMARY KEY, debtor_name TEXT, address_id INTEGER REFERENCES Addresses(address_id), customer_since DATE, credit_limit INTEGER, remarks TEXT);
CREATE TABLE Bills (bill_no INTEGER PRIMARY KEY, debtor_id INTEGER REFERENCES Debtors(debtor_id), state_code INTEGER REFERENCES Ref_Bill_State(state_code), billed_on DATE, due_date DATE, net_sum REAL, vat_sum REAL);
CREATE TABLE Receipts (receipt_no INTEGER PRIMARY KEY, bill_no INTEGER REFERENCES Bills(bill_no), payment_method_code TEXT REFERENCES Ref_Payment_Methods(payment_method_code), received_on DATE, received_sum REAL);
INSERT INTO Ref_Payment_Methods VALUES ('CC','Credit card'),('BT','Bank transfer'),('CHQ','Cheque'),('DD','Direct debit');
INSERT INTO Ref_Bill_State VALUES (1,'Draft'),(2,'Sent'),(3,'Paid'),(4,'Overdue'),(5,'Written off');
INSERT INTO Addresses VALUES (1,'4 Foundry Lane','Sheffield','S3 8GG','UK'),(2,'19 Quai Vert','Nantes','44000','France'),(3,'Unit 6 Tyne Park','Gateshead','NE8 1AA','UK'),(4,'Via Po 33','Turin','10124','Italy'),(5,'8 Orchard Rise','Sheffield','S10 2BB','UK');
INSERT INTO Debtors VALUES (1,'Hadley Forge',1,'2016-02-01',20000,'VIP'),(2,'Atelier Rousseau',2,'2019-06-18',8000,NULL),(3,'Tyne Plastics',3,'2018-11-05',15000,NULL),(4,'Officina Bruno',4,'2021-03-22',6000,'slow payer'),(5,'Orchard Dental',5,'2023-01-30',3000,NULL),(6,'Kite Bakery',NULL,'2024-02-10',1500,'new');
INSERT INTO Bills VALUES (7001,1,3,'2023-10-02','2023-11-01',4200,840),(7002,1,3,'2023-11-06','2023-12-06',1800,360),(7003,2,4,'2023-11-20','2023-12-20',950,190),(7004,3,3,'2023-12-01','2023-12-31',7300,1460),(7005,4,5,'2023-12-12','2024-01-11',600,120),(7006,4,4,'2024-01-09','2024-02-08',2250,450),(7007,1,2,'2024-01-29','2024-02-28',5100,1020),(7008,5,3,'2024-02-05','2024-03-06',310,62),(7009,3,2,'2024-02-19','2024-03-20',2750,550),(7010,3,1,'2024-03-01',NULL,1990,398);
INSERT INTO Receipts VALUES (1,7001,'BT','2023-10-28',5040),(2,7002,'BT','2023-12-15',2160),(3,7003,'CHQ','2023-12-22',500),(4,7004,'DD','2023-12-31',8760),(5,7006,'CC','2024-02-20',1000),(6,7008,'CC','2024-02-06',372),(7,7006,'BT','2024-03-05',500),(8,7009,'DD','2024-03-08',1100);
-- Q: How many debtors have a credit limit of at least 8000?
SELECT count(*) FROM Debtors WHERE credit_limit >= 8000;
-- Q: List all bill state labels.
SELECT state_label FROM Ref_Bill_State;
-- Q: Which debtors have been customers since before 2019-01-01? Name and date.
SELECT debtor_name, customer_since FROM Debtors WHERE customer_since < '2019-01-01';
-- Q: Different countries in the address list
SELECT DISTINCT country FROM Addresses;
-- Q: What are the largest net amount and the average VAT amount on a bill?
SELECT max(net_sum), avg(vat_sum) FROM Bills;
-- Q: Number of invoices and total net amount for each debtor name
SELECT a.debtor_name, count(*), sum(i.net_sum) FROM Debtors AS a JOIN Bills AS i ON i.debtor_id = a.debtor_id GROUP BY a.debtor_id;
-- Q: Give the description of the most used payment method.
SELECT r.payment_method_description FROM Ref_Payment_Methods AS r JOIN Receipts AS p ON p.payment_method_code = r.payment_method_code GROUP BY r.payment_method_code ORDER BY count(*) DESC LIMIT 1;
-- Q: Which bill numbers are overdue?
SELECT i.bill_no FROM Bills AS i JOIN Ref_Bill_State AS s ON i.state_code = s.state_code WHERE s.state_label = 'Overdue';
-- Q: Who is located in Sheffield? Debtor names please.
SELECT a.debtor_name FROM Debtors AS a JOIN Addresses AS d ON a.address_id = d.address_id WHERE d.city = 'Sheffield';
-- Q: How many invoices are there per state label, commonest first?
SELECT s.state_label, count(*) FROM Ref_Bill_State AS s JOIN Bills AS i ON i.state_code = s.state_code GROUP BY s.state_code ORDER BY count(*) DESC;
-- Q: Debtors with more than two invoices
SELECT a.debtor_name FROM Debtors AS a JOIN Bills AS i ON i.debtor_id = a.debtor_id GROUP BY a.debtor_id HAVING count(*) > 2;
-- Q: How much did Officina Bruno pay so far?
SELECT sum(p.received_sum) FROM Receipts AS p JOIN Bills AS i ON p.bill_no = i.bill_no JOIN Debtors AS a ON i.debtor_id = a.debtor_id WHERE a.debtor_name = 'Officina Bruno';
-- Q: Invoices on which no payment was received: the bill numbers
SELECT bill_no FROM Bills WHERE bill_no NOT IN (SELECT bill_no FROM Receipts);
-- Q: Which debtors have never been invoiced?
SELECT debtor_name FROM Debtors WHERE debtor_id NOT IN (SELECT debtor_id FROM Bills);
-- Q: Invoices paid with both credit card and bank transfer
SELECT p.bill_no FROM Receipts AS p JOIN Ref_Payment_Methods AS r ON p.payment_method_code = r.payment_method_code WHERE r.payment_method_description = 'Credit card' INTERSECT SELECT p.bill_no FROM Receipts AS p JOIN Ref_Payment_Methods AS r ON p.payment_method_code = r.payment_method_code WHERE r.payment_method_description = 'Bank transfer';
-- Q: Which country was invoiced the largest total net amount?
SELECT d.country FROM Addresses AS d JOIN Debtors AS a ON a.address_id = d.address_id JOIN Bills AS i ON i.debtor_id = a.debtor_id GROUP BY d.country ORDER BY sum(i.net_sum) DESC LIMIT 1;
-- Q: gross amount (net plus vat) of every bill
SELECT bill_no, net_sum + vat_sum FROM Bills;
-- Q: How much money was received per month?
SELECT strftime('%Y-%m', received_on), sum(received_sum) FROM Receipts GROUP BY strftime('%Y-%m', received_on);
-- Q: Which payments came in after the due date of the invoice? Receipt numbers.
SELECT p.receipt_no FROM Receipts AS p JOIN Bills AS i ON p.bill_no = i.bill_no WHERE p.received_on > i.due_date;
-- Q: What is still open on each partly or fully paid invoice: net plus vat minus what was received?
SELECT i.bill_no, i.net_sum + i.vat_sum - sum(p.received_sum) FROM Bills AS i JOIN Receipts AS p ON p.bill_no = i.bill_no GROUP BY i.bill_no;
-- Q: Debtors without an address
SELECT debtor_name FROM Debtors WHERE address_id IS NULL;
