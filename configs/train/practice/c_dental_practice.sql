CREATE TABLE Dentist (Id INTEGER PRIMARY KEY, Name TEXT, Speciality TEXT, Licence_No TEXT, Works_Saturdays INTEGER);
CREATE TABLE Patient (Id INTEGER PRIMARY KEY, Name TEXT, Date_Of_Birth DATE, Phone TEXT, Insurer TEXT, Regular_Dentist INTEGER REFERENCES Dentist(Id));
CREATE TABLE Treatment (Code TEXT PRIMARY KEY, Description TEXT, Category TEXT, Price REAL, Duration_Min INTEGER);
CREATE TABLE Appointment (Id INTEGER PRIMARY KEY, Patient INTEGER REFERENCES Patient(Id), Dentist INTEGER REFERENCES Dentist(Id), Date DATE, Start_Time TEXT, Status TEXT);
CREATE TABLE Appointment_Treatment (Appointment INTEGER REFERENCES Appointment(Id), Code TEXT REFERENCES Treatment(Code), Tooth INTEGER, Quantity INTEGER);
INSERT INTO Dentist VALUES (1,'Dr Aoife Molloy','orthodontics','D-8812',0),(2,'Dr Marc Lindqvist','general','D-7730',1),(3,'Dr Priya Shetty','general','D-9021',1),(4,'Dr Enzo Corti','oral surgery','D-6604',0),(5,'Dr Ulla Berg','paediatric','D-9377',1);
INSERT INTO Patient VALUES (1,'Sam Whelan','1989-03-17','555-0141','Vitalis',2),(2,'Joy Adebayo','2012-08-30','555-0172','Medicross',5),(3,'Martin Pohl','1956-12-12',NULL,NULL,2),(4,'Ella Rourke','2008-01-25','555-0119','Vitalis',1),(5,'Nadia Rahimi','1994-06-06','555-0155','Medicross',3),(6,'Oscar Blum','1977-10-03','555-0102','Sana Plus',3),(7,'Tess Carver','2015-04-21','555-0188','Vitalis',5),(8,'Leo Zanetti','1968-09-14','555-0166',NULL,4);
INSERT INTO Treatment VALUES ('EX1','Routine check-up','prevention',45,20),('CL2','Scale and polish','prevention',70,30),('FL1','White filling','restoration',130,40),('RC3','Root canal','restoration',520,90),('XT1','Extraction','surgery',180,30),('XT4','Wisdom tooth removal','surgery',410,60),('BR1','Braces fitting','orthodontics',2400,75),('WH1','Whitening','cosmetic',300,60);
INSERT INTO Appointment VALUES (1,1,2,'2023-02-06','09:00','done'),(2,2,5,'2023-02-06','15:30','done'),(3,3,2,'2023-02-14','10:00','no-show'),(4,4,1,'2023-02-27','16:00','done'),(5,5,3,'2023-03-04','11:00','done'),(6,8,4,'2023-03-13','08:30','done'),(7,1,2,'2023-03-20','09:30','done'),(8,6,3,'2023-03-25','12:00','cancelled'),(9,3,2,'2023-04-11','10:00','done'),(10,5,4,'2023-04-17','14:00','booked');
INSERT INTO Appointment_Treatment VALUES (1,'EX1',NULL,1),(1,'CL2',NULL,1),(2,'EX1',NULL,1),(4,'BR1',NULL,1),(5,'FL1',24,2),(6,'XT4',38,2),(7,'FL1',16,1),(9,'RC3',46,1),(9,'EX1',NULL,1),(10,'XT1',28,1);
-- Q: Which dentists work on Saturdays?
SELECT Name FROM Dentist WHERE Works_Saturdays = 1;
-- Q: What is the most expensive treatment?
SELECT Description FROM Treatment ORDER BY Price DESC LIMIT 1;
-- Q: How many patients are insured with Vitalis?
SELECT count(*) FROM Patient WHERE Insurer = 'Vitalis';
-- Q: List description and price of treatments that take at most 30 minutes.
SELECT Description, Price FROM Treatment WHERE Duration_Min <= 30;
-- Q: patients in order of age, youngest first
SELECT Name FROM Patient ORDER BY Date_Of_Birth DESC;
-- Q: For each treatment category, give the number of treatments and the average price.
SELECT Category, count(*), avg(Price) FROM Treatment GROUP BY Category;
-- Q: How many appointments does each dentist have?
SELECT Dentist.Name, count(*) FROM Dentist JOIN Appointment ON Dentist.Id = Appointment.Dentist GROUP BY Dentist.Id;
-- Q: Who is Ella Rourke's regular dentist?
SELECT Dentist.Name FROM Dentist JOIN Patient ON Dentist.Id = Patient.Regular_Dentist WHERE Patient.Name = 'Ella Rourke';
-- Q: Which treatment has been carried out at the most appointments?
SELECT Treatment.Description FROM Treatment JOIN Appointment_Treatment ON Treatment.Code = Appointment_Treatment.Code GROUP BY Treatment.Code ORDER BY count(*) DESC LIMIT 1;
-- Q: Give the names of patients who failed to turn up (no-show).
SELECT Patient.Name FROM Patient JOIN Appointment ON Patient.Id = Appointment.Patient WHERE Appointment.Status = 'no-show';
-- Q: Which insurers cover more than one of our patients?
SELECT Insurer FROM Patient WHERE Insurer IS NOT NULL GROUP BY Insurer HAVING count(*) > 1;
-- Q: Show the date and start time of Nadia Rahimi's appointments.
SELECT Appointment.Date, Appointment.Start_Time FROM Appointment JOIN Patient ON Appointment.Patient = Patient.Id WHERE Patient.Name = 'Nadia Rahimi';
-- Q: Which treatments have never been given?
SELECT Description FROM Treatment WHERE Code NOT IN (SELECT Code FROM Appointment_Treatment);
-- Q: Which patients have never had an appointment?
SELECT Name FROM Patient WHERE NOT EXISTS (SELECT * FROM Appointment WHERE Appointment.Patient = Patient.Id);
-- Q: Which treatments cost more than the average?
SELECT Description FROM Treatment WHERE Price > (SELECT avg(Price) FROM Treatment);
-- Q: Name the patients who were seen by both Dr Priya Shetty and Dr Enzo Corti.
SELECT Patient.Name FROM Patient JOIN Appointment ON Patient.Id = Appointment.Patient JOIN Dentist ON Appointment.Dentist = Dentist.Id WHERE Dentist.Name = 'Dr Priya Shetty' INTERSECT SELECT Patient.Name FROM Patient JOIN Appointment ON Patient.Id = Appointment.Patient JOIN Dentist ON Appointment.Dentist = Dentist.Id WHERE Dentist.Name = 'Dr Enzo Corti';
-- Q: What did each appointment cost in total, price times quantity? Show the appointment id and the sum.
SELECT Appointment_Treatment.Appointment, sum(Treatment.Price * Appointment_Treatment.Quantity) FROM Appointment_Treatment JOIN Treatment ON Appointment_Treatment.Code = Treatment.Code GROUP BY Appointment_Treatment.Appointment;
-- Q: Who has no insurance?
SELECT Name FROM Patient WHERE Insurer IS NULL;
-- Q: What percentage of appointments is done?
SELECT 100.0 * sum(CASE WHEN Status = 'done' THEN 1 ELSE 0 END) / count(*) FROM Appointment;
-- Q: number of appointments month by month
SELECT strftime('%Y-%m', Date), count(*) FROM Appointment GROUP BY strftime('%Y-%m', Date);
