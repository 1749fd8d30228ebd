CREATE TABLE Coop_Members (Member_No INTEGER PRIMARY KEY, Member_Name TEXT, Shares INTEGER, Entry_Date DATE, Exit_Date DATE, Board_Role TEXT);
CREATE TABLE Blocks (Block_Letter TEXT PRIMARY KEY, Block_Name TEXT, Completed_Year INTEGER, Architect TEXT, Caretaker TEXT);
CREATE TABLE Apartments (Apt_No TEXT PRIMARY KEY, Block_Letter TEXT REFERENCES Blocks(Block_Letter), Floor INTEGER, Room_Count INTEGER, Sq_M REAL, Monthly_Fee REAL, Balcony_YN TEXT);
CREATE TABLE Occupancies (Apt_No TEXT REFERENCES Apartments(Apt_No), Member_No INTEGER REFERENCES Coop_Members(Member_No), From_Date DATE, To_Date DATE, Persons INTEGER);
CREATE TABLE Contractors (Contractor_Id INTEGER PRIMARY KEY, Contractor_Name TEXT, Trade TEXT, Town TEXT);
CREATE TABLE Repairs (Repair_Id INTEGER PRIMARY KEY, Apt_No TEXT REFERENCES Apartments(Apt_No), Contractor_Id INTEGER REFERENCES Contractors(Contractor_Id), Reported DATE, Finished DATE, Fault TEXT, Cost REAL, Urgent_YN TEXT);
CREATE TABLE Motions (Motion_Id INTEGER PRIMARY KEY, Proposed_By INTEGER REFERENCES Coop_Members(Member_No), Seconded_By INTEGER REFERENCES Coop_Members(Member_No), Subject TEXT, Voted_On DATE, Votes_For INTEGER, Votes_Against INTEGER);
INSERT INTO Coop_Members VALUES (1,'Lotte Kamp',12,'1999-04-01',NULL,'chair'),(2,'Besim Hoxha',8,'2006-10-01',NULL,'treasurer'),(3,'Rosa Delmas',8,'2011-02-15',NULL,NULL),(4,'Uli Frank',5,'2014-07-01','2022-06-30',NULL),(5,'Tuva Ness',10,'2018-01-01',NULL,'secretary'),(6,'Mark Odum',5,'2022-07-01',NULL,NULL),(7,'Sina Paul',5,'2023-03-01',NULL,NULL);
INSERT INTO Blocks VALUES ('A','Linden House',1956,'K. Roth','Hr. Biel'),('B','Garden Wing',1972,'K. Roth',NULL),('C','Sun Terrace',2015,'Studio Vang','Fr. Moser'),('D','Bike Shed Lofts',2024,'Studio Vang',NULL);
INSERT INTO Apartments VALUES ('A1','A',0,2,52,410,'N'),('A2','A',1,3,71,545,'N'),('B1','B',0,4,96,720,'Y'),('B5','B',2,3,74,590,'Y'),('C2','C',1,2,58,690,'Y'),('C7','C',3,5,121,1180,'Y'),('B9','B',4,1,34,330,'N');
INSERT INTO Occupancies VALUES ('A1',1,'1999-04-01','2009-08-31',2),('B1',1,'2009-09-01',NULL,4),('A2',2,'2006-10-01',NULL,2),('B5',3,'2011-02-15',NULL,3),('A1',4,'2014-07-01','2022-06-30',1),('C7',5,'2018-01-01',NULL,5),('A1',6,'2022-07-01',NULL,2),('C2',3,'2010-01-01','2011-02-14',1);
INSERT INTO Contractors VALUES (1,'Pipe Brothers','plumber','Lund'),(2,'Volt & Sons','electrician','Malby'),(3,'Roof Right','roofer','Lund'),(4,'Allround Ole','handyman','Malby'),(5,'Glass Act','glazier','Lund');
INSERT INTO Repairs VALUES (1,'A1',1,'2022-08-03','2022-08-05','burst pipe',640,'Y'),(2,'A2',2,'2022-09-12','2022-09-30','dead sockets',310,'N'),(3,'B1',1,'2022-11-21','2022-11-22','blocked drain',180,'Y'),(4,'C7',3,'2023-01-08','2023-02-20','leak in roof',4250,'Y'),(5,'B5',4,'2023-02-01','2023-02-09','stuck door',95,'N'),(6,'A1',1,'2023-03-14','2023-03-20','dripping tap',75,'N'),(7,'B1',4,'2023-05-02',NULL,'loose tiles',NULL,'N');
INSERT INTO Motions VALUES (1,3,2,'bicycle shelter','2022-05-14',31,12),(2,5,1,'solar panels','2022-05-14',40,6),(3,3,6,'dog ban','2023-05-20',9,38),(4,2,5,'higher fees','2023-05-20',25,22),(5,1,NULL,'new logo','2023-05-20',11,30);
-- Q: Who designed the Sun Terrace?
SELECT Architect FROM Blocks WHERE Block_Name = 'Sun Terrace';
-- Q: How many apartments have a balcony?
SELECT count(*) FROM Apartments WHERE Balcony_YN = 'Y';
-- Q: flats with more than 2 rooms, cheapest monthly fee first
SELECT Apt_No FROM Apartments WHERE Room_Count > 2 ORDER BY Monthly_Fee;
-- Q: Who is the treasurer?
SELECT Member_Name FROM Coop_Members WHERE Board_Role = 'treasurer';
-- Q: average number of shares a member holds
SELECT avg(Shares) FROM Coop_Members;
-- Q: Number of apartments and total floor area in every block, by block name
SELECT b.Block_Name, count(*), sum(a.Sq_M) FROM Blocks AS b JOIN Apartments AS a ON a.Block_Letter = b.Block_Letter GROUP BY b.Block_Letter;
-- Q: Who proposed the solar panels?
SELECT m.Member_Name FROM Motions AS o JOIN Coop_Members AS m ON o.Proposed_By = m.Member_No WHERE o.Subject = 'solar panels';
-- Q: Who seconded the dog ban?
SELECT m.Member_Name FROM Motions AS o JOIN Coop_Members AS m ON o.Seconded_By = m.Member_No WHERE o.Subject = 'dog ban';
-- Q: Which contractor was called in most often?
SELECT c.Contractor_Name FROM Contractors AS c JOIN Repairs AS r ON r.Contractor_Id = c.Contractor_Id GROUP BY c.Contractor_Id ORDER BY count(*) DESC LIMIT 1;
-- Q: Flats that needed 2 repairs or more
SELECT Apt_No FROM Repairs GROUP BY Apt_No HAVING count(*) >= 2;
-- Q: What went wrong in Linden House? List the faults.
SELECT r.Fault FROM Repairs AS r JOIN Apartments AS a ON r.Apt_No = a.Apt_No JOIN Blocks AS b ON a.Block_Letter = b.Block_Letter WHERE b.Block_Name = 'Linden House';
-- Q: Repairs that cost between 100 and 700 and were urgent: fault and cost
SELECT Fault, Cost FROM Repairs WHERE Cost BETWEEN 100 AND 700 AND Urgent_YN = 'Y';
-- Q: total repair cost by trade, costliest trade first
SELECT c.Trade, sum(r.Cost) FROM Contractors AS c JOIN Repairs AS r ON r.Contractor_Id = c.Contractor_Id GROUP BY c.Trade ORDER BY sum(r.Cost) DESC;
-- Q: Which members have never lived in one of the flats?
SELECT Member_Name FROM Coop_Members WHERE Member_No NOT IN (SELECT Member_No FROM Occupancies);
-- Q: Members who both proposed and seconded motions
SELECT m.Member_Name FROM Coop_Members AS m JOIN Motions AS o ON o.Proposed_By = m.Member_No INTERSECT SELECT m.Member_Name FROM Coop_Members AS m JOIN Motions AS o ON o.Seconded_By = m.Member_No;
-- Q: apartments never occupied by anybody
SELECT Apt_No FROM Apartments EXCEPT SELECT Apt_No FROM Occupancies;
-- Q: Who has lived in Garden Wing? Names, each once.
SELECT DISTINCT m.Member_Name FROM Coop_Members AS m JOIN Occupancies AS o ON o.Member_No = m.Member_No JOIN Apartments AS a ON o.Apt_No = a.Apt_No JOIN Blocks AS b ON a.Block_Letter = b.Block_Letter WHERE b.Block_Name = 'Garden Wing';
-- Q: Apartments that are larger than the average apartment
SELECT Apt_No, Sq_M FROM Apartments WHERE Sq_M > (SELECT avg(Sq_M) FROM Apartments);
-- Q: contractors from Lund we have not used yet
SELECT Contractor_Name FROM Contractors WHERE Town = 'Lund' AND NOT EXISTS (SELECT * FROM Repairs WHERE Repairs.Contractor_Id = Contractors.Contractor_Id);
-- Q: Fee per square metre of each flat
SELECT Apt_No, Monthly_Fee / Sq_M FROM Apartments;
-- Q: For every finished repair, the fault and how many days it took
SELECT Fault, julianday(Finished) - julianday(Reported) FROM Repairs WHERE Finished IS NOT NULL;
-- Q: What percentage of the votes on each motion was in favour? Subject and percentage.
SELECT Subject, 100.0 * Votes_For / (Votes_For + Votes_Against) FROM Motions;
-- Q: repairs reported per year
SELECT strftime('%Y', Reported), count(*) FROM Repairs GROUP BY strftime('%Y', Reported);
-- Q: Which motions passed and which failed? Subject and 'passed' if there were more votes for than against, else 'failed'.
SELECT Subject, CASE WHEN Votes_For > Votes_Against THEN 'passed' ELSE 'failed' END FROM Motions;
