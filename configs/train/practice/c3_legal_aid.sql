CREATE TABLE Lawyer (lawyer_ref TEXT PRIMARY KEY, lname TEXT, fname TEXT, specialism TEXT, rate REAL, called_to_bar INTEGER, office_id INTEGER REFERENCES Office(office_id));
CREATE TABLE Office (office_id INTEGER PRIMARY KEY, office_town TEXT, street TEXT, rent REAL, manager TEXT REFERENCES Lawyer(lawyer_ref));
CREATE TABLE Client (client_ref TEXT PRIMARY KEY, lname TEXT, fname TEXT, income REAL, dependants INTEGER, interpreter TEXT, town TEXT);
CREATE TABLE Matter (matter_no INTEGER PRIMARY KEY, client_ref TEXT REFERENCES Client(client_ref), matter_type TEXT, opened DATE, closed DATE, result TEXT, fee_cap REAL);
CREATE TABLE Matter_Lawyer (matter_no INTEGER REFERENCES Matter(matter_no), lawyer_ref TEXT REFERENCES Lawyer(lawyer_ref), role TEXT, hours REAL, PRIMARY KEY (matter_no, lawyer_ref));
CREATE TABLE Appointment (appt_id INTEGER PRIMARY KEY, client_ref TEXT REFERENCES Client(client_ref), lawyer_ref TEXT REFERENCES Lawyer(lawyer_ref), appt_date DATE, minutes INTEGER, kept TEXT);
INSERT INTO Office VALUES (1,'Dunmore','12 Quay Rd',1400,'L03'),(2,'Ashfield','3 Mill Lane',950,'L01'),(3,'Corbet','77 High St',1100,NULL);
INSERT INTO Lawyer VALUES ('L01','Hartigan','Moya','housing',85,2004,2),('L02','Okonjo','Chidi','immigration',90,2010,1),('L03','Seaton','Paula','family',110,1996,1),('L04','Varga','Bence','debt',75,2016,2),('L05','Lightfoot','Tess','housing',70,2021,1),('L06','Quayle','Rory','employment',95,2008,NULL);
INSERT INTO Client VALUES ('C10','Mbeki','Thandi',14200,2,'none','Dunmore'),('C11','Rahimi','Parwana',9800,4,'Dari','Ashfield'),('C12','Doyle','Shane',17600,0,'none','Dunmore'),('C13','Petrov','Ilya',11900,1,'Russian','Corbet'),('C14','Haile','Selam',8700,3,'Tigrinya','Dunmore'),('C15','Doyle','Kate',15500,2,'none','Ashfield'),('C16','Silva','Rui',13100,NULL,'none','Corbet');
INSERT INTO Matter VALUES (1,'C10','eviction','2023-01-20','2023-04-18','won',1200),(2,'C11','asylum','2023-02-14',NULL,NULL,3000),(3,'C12','divorce','2023-02-27','2023-11-30','settled',1800),(4,'C13','unpaid wages','2023-05-08','2023-07-19','won',900),(5,'C14','asylum','2023-05-22','2024-02-02','lost',3000),(6,'C10','debt relief','2023-09-11','2023-10-02','settled',600),(7,'C15','eviction','2024-01-09',NULL,NULL,1200),(8,'C12','custody','2024-01-15',NULL,NULL,2000);
INSERT INTO Matter_Lawyer VALUES (1,'L01','lead',9.5),(1,'L05','assistant',4),(2,'L02','lead',21),(3,'L03','lead',14),(4,'L06','lead',8),(5,'L02','lead',26.5),(5,'L05','assistant',6),(6,'L04','lead',5),(7,'L05','lead',7.5),(8,'L03','lead',3),(7,'L01','assistant',2);
INSERT INTO Appointment VALUES (1,'C10','L01','2023-01-18',45,'Y'),(2,'C11','L02','2023-02-10',60,'Y'),(3,'C12','L03','2023-02-20',50,'Y'),(4,'C16','L04','2023-03-01',30,'N'),(5,'C14','L02','2023-05-16',75,'Y'),(6,'C11','L02','2023-06-06',40,'N'),(7,'C15','L05','2024-01-08',45,'Y'),(8,'C16','L04','2024-01-08',30,'N'),(9,'C12','L03','2024-01-12',35,'Y');
-- Q: Find the reference, first name and last name of the clients who have never had a matter.
SELECT client_ref, fname, lname FROM Client WHERE client_ref NOT IN (SELECT client_ref FROM Matter);
-- Q: What are the last names and rates of the lawyers whose rate is above the average?
SELECT lname, rate FROM Lawyer WHERE rate > (SELECT avg(rate) FROM Lawyer);
-- Q: List the last name of each lawyer and the number of matters he or she works on, most first.
SELECT l.lname, count(*) FROM Lawyer AS l JOIN Matter_Lawyer AS m ON m.lawyer_ref = l.lawyer_ref GROUP BY l.lawyer_ref ORDER BY count(*) DESC;
-- Q: Which matter types have at least two matters? Give the type and the average fee cap.
SELECT matter_type, avg(fee_cap) FROM Matter GROUP BY matter_type HAVING count(*) >= 2;
-- Q: Show the references of the lawyers who have been lead as well as assistant.
SELECT lawyer_ref FROM Matter_Lawyer WHERE role = 'lead' INTERSECT SELECT lawyer_ref FROM Matter_Lawyer WHERE role = 'assistant';
-- Q: What are the first and last name of the manager of the office in Ashfield?
SELECT l.fname, l.lname FROM Office AS o JOIN Lawyer AS l ON o.manager = l.lawyer_ref WHERE o.office_town = 'Ashfield';
-- Q: Find the last name of the client and of the lead lawyer in every matter that was won.
SELECT c.lname, l.lname FROM Matter AS m JOIN Client AS c ON m.client_ref = c.client_ref JOIN Matter_Lawyer AS x ON x.matter_no = m.matter_no JOIN Lawyer AS l ON x.lawyer_ref = l.lawyer_ref WHERE m.result = 'won' AND x.role = 'lead';
-- Q: What are the average, minimum and maximum income of the clients in Dunmore?
SELECT avg(income), min(income), max(income) FROM Client WHERE town = 'Dunmore';
-- Q: Find the towns where there is an office but no lawyer is assigned to it.
SELECT office_town FROM Office WHERE NOT EXISTS (SELECT * FROM Lawyer WHERE Lawyer.office_id = Office.office_id);
-- Q: Which lawyer has spent the largest total number of hours on matters? Show the first name and the last name.
SELECT l.fname, l.lname FROM Lawyer AS l JOIN Matter_Lawyer AS m ON m.lawyer_ref = l.lawyer_ref GROUP BY l.lawyer_ref ORDER BY sum(m.hours) DESC LIMIT 1;
-- Q: Give the numbers and types of the matters that are not lost and were closed in 2023.
SELECT matter_no, matter_type FROM Matter WHERE result <> 'lost' AND strftime('%Y', closed) = '2023';
-- Q: List the last names of clients that begin with D or need a Dari interpreter.
SELECT lname FROM Client WHERE lname LIKE 'D%' OR interpreter = 'Dari';
-- Q: How long was each closed matter open, in days? Matter number and days.
SELECT matter_no, julianday(closed) - julianday(opened) FROM Matter WHERE closed IS NOT NULL;
-- Q: What has been worked off on each matter: hours times the lawyer's rate, summed per matter number
SELECT m.matter_no, sum(m.hours * l.rate) FROM Matter_Lawyer AS m JOIN Lawyer AS l ON m.lawyer_ref = l.lawyer_ref GROUP BY m.matter_no;
-- Q: no-show rate in percent for all appointments (kept N)
SELECT 100.0 * sum(CASE WHEN kept = 'N' THEN 1 ELSE 0 END) / count(*) FROM Appointment;
-- Q: Which matters are still open? Numbers only.
SELECT matter_no FROM Matter WHERE closed IS NULL;
-- Q: the best-earning client of each town
SELECT town, lname FROM (SELECT town, lname, row_number() OVER (PARTITION BY town ORDER BY income DESC) AS place FROM Client) WHERE place = 1;
-- Q: Show all clients' dependants, 0 where it was left empty, after the last name
SELECT lname, COALESCE(dependants, 0) FROM Client;
-- Q: Which surname do several clients share?
SELECT lname FROM Client GROUP BY lname HAVING count(*) > 1;
-- Q: matters opened per month
SELECT strftime('%Y-%m', opened), count(*) FROM Matter GROUP BY strftime('%Y-%m', opened);
-- Q: Classify incomes below 10000 as poor, below 15000 as low and the rest as fair, by client reference.
SELECT client_ref, CASE WHEN income < 10000 THEN 'poor' WHEN income < 15000 THEN 'low' ELSE 'fair' END FROM Client;
-- Q: day with the most appointments
SELECT appt_date FROM Appointment GROUP BY appt_date ORDER BY count(*) DESC LIMIT 1;
-- Q: For each lawyer reference, what fraction of the appointments was kept?
SELECT lawyer_ref, CAST(sum(CASE WHEN kept = 'Y' THEN 1 ELSE 0 END) AS REAL) / count(*) FROM Appointment GROUP BY lawyer_ref;
-- Q: Who came to the bar second, after the most senior lawyer? Last name.
SELECT lname FROM Lawyer ORDER BY called_to_bar LIMIT 1 OFFSET 1;
