CREATE TABLE Borrowers (card_number TEXT PRIMARY KEY, forename TEXT, surname TEXT, postcode TEXT, joined DATE, category TEXT);
CREATE TABLE Works (work_id INTEGER PRIMARY KEY, title TEXT, author TEXT, first_published INTEGER, genre TEXT, lang TEXT);
CREATE TABLE Copies (barcode TEXT PRIMARY KEY, work_id INTEGER REFERENCES Works(work_id), branch TEXT, shelf TEXT, condition TEXT, bought_for REAL);
CREATE TABLE Loans (loan_id INTEGER PRIMARY KEY, barcode TEXT REFERENCES Copies(barcode), card_number TEXT REFERENCES Borrowers(card_number), out_date DATE, due_date DATE, in_date DATE, fine REAL);
CREATE TABLE Reservations (reservation_id INTEGER PRIMARY KEY, work_id INTEGER REFERENCES Works(work_id), card_number TEXT REFERENCES Borrowers(card_number), placed DATE);
INSERT INTO Borrowers VALUES ('B100','Nell','Parfitt','TQ1','2015-05-05','adult'),('B101','Abdul','Karimi','TQ3','2019-10-12','student'),('B102','Rosie','Trott','TQ1','2021-02-20','child'),('B103','Glenn','Hobday','TQ5','2008-07-01','senior'),('B104','Wanda','Krol','TQ3','2020-11-30','adult'),('B105','Ted','Parfitt','TQ1','2015-05-05','adult'),('B106','Simi','Patel','TQ2','2022-09-03','student');
INSERT INTO Works VALUES (1,'The Salt Stair','Orla Benning',1987,'novel','English'),(2,'Tides and Timber','Rufus Gale',2004,'history','English'),(3,'Der graue Garten','Anke Holm',1999,'novel','German'),(4,'Hedgehog Post','Mimi Dray',2012,'children','English'),(5,'Bread for Two Kings','Orla Benning',1994,'novel','English'),(6,'Stars at Low Cost','Ivo Pelt',2016,'science','English'),(7,'La plage vide','Colette Rémy',1978,'poetry','French');
INSERT INTO Copies VALUES ('C1','1','Central','F2','good',8.99),('C2',1,'Harbour','F1','worn',8.99),('C3',2,'Central','H7','good',22.5),('C4',3,'Central','F9','new',14),('C5',4,'Harbour','K1','worn',6.5),('C6',4,'Central','K1','good',6.5),('C7',5,'Harbour','F1','good',9.99),('C8',6,'Central','S3','new',18.75);
INSERT INTO Loans VALUES (1,'C1','B100','2023-01-05','2023-01-26','2023-01-20',0),(2,'C5','B102','2023-01-09','2023-01-30','2023-02-10',1.1),(3,'C3','B103','2023-01-17','2023-02-07','2023-02-07',0),(4,'C7','B100','2023-02-01','2023-02-22','2023-03-15',2.1),(5,'C8','B101','2023-02-13','2023-03-06',NULL,NULL),(6,'C6','B102','2023-02-21','2023-03-14','2023-03-01',0),(7,'C2','B104','2023-03-02','2023-03-23',NULL,NULL),(8,'C1','B103','2023-03-10','2023-03-31','2023-03-29',0),(9,'C5','B102','2023-03-18','2023-04-08','2023-04-20',1.2);
INSERT INTO Reservations VALUES (1,6,'B106','2023-02-20'),(2,6,'B104','2023-03-01'),(3,1,'B105','2023-03-05'),(4,7,'B100','2023-03-12'),(5,2,'B101','2023-03-20');
-- Q: How many copies are held at the Harbour branch?
SELECT count(*) FROM Copies WHERE branch = 'Harbour';
-- Q: Which works were first published before 1990? Titles please.
SELECT title FROM Works WHERE first_published < 1990;
-- Q: What languages do we have books in?
SELECT DISTINCT lang FROM Works;
-- Q: Show forename and surname of borrowers, longest-standing members first.
SELECT forename, surname FROM Borrowers ORDER BY joined;
-- Q: what's the highest fine ever charged
SELECT max(fine) FROM Loans;
-- Q: Count the works of each author.
SELECT author, count(*) FROM Works GROUP BY author;
-- Q: Which title has been lent out most often?
SELECT Works.title FROM Works JOIN Copies ON Works.work_id = Copies.work_id JOIN Loans ON Copies.barcode = Loans.barcode GROUP BY Works.work_id ORDER BY count(*) DESC LIMIT 1;
-- Q: How many loans has each borrower had? Show the card number and surname too.
SELECT Borrowers.card_number, Borrowers.surname, count(*) FROM Borrowers JOIN Loans ON Borrowers.card_number = Loans.card_number GROUP BY Borrowers.card_number;
-- Q: What has the library spent on copies at each branch?
SELECT branch, sum(bought_for) FROM Copies GROUP BY branch;
-- Q: On which shelves at Central can I find a novel?
SELECT Copies.shelf FROM Copies JOIN Works ON Copies.work_id = Works.work_id WHERE Copies.branch = 'Central' AND Works.genre = 'novel';
-- Q: Which works carry more than one reservation?
SELECT Works.title FROM Works JOIN Reservations ON Works.work_id = Reservations.work_id GROUP BY Works.work_id HAVING count(*) > 1;
-- Q: Give the two postcodes with most borrowers.
SELECT postcode FROM Borrowers GROUP BY postcode ORDER BY count(*) DESC LIMIT 2;
-- Q: Which borrowers never took out a book? List forename and surname.
SELECT forename, surname FROM Borrowers WHERE card_number NOT IN (SELECT card_number FROM Loans);
-- Q: Which titles do we own no copy of?
SELECT Works.title FROM Works LEFT JOIN Copies ON Works.work_id = Copies.work_id WHERE Copies.barcode IS NULL;
-- Q: Surnames of people who have had a loan and have also placed a reservation
SELECT Borrowers.surname FROM Borrowers JOIN Loans ON Borrowers.card_number = Loans.card_number INTERSECT SELECT Borrowers.surname FROM Borrowers JOIN Reservations ON Borrowers.card_number = Reservations.card_number;
-- Q: Which barcodes cost more than the average copy?
SELECT barcode FROM Copies WHERE bought_for > (SELECT avg(bought_for) FROM Copies);
-- Q: Which books are still out? Give title and due date.
SELECT Works.title, Loans.due_date FROM Works JOIN Copies ON Works.work_id = Copies.work_id JOIN Loans ON Copies.barcode = Loans.barcode WHERE Loans.in_date IS NULL;
-- Q: For every late return, show the loan id and the number of days it was overdue.
SELECT loan_id, julianday(in_date) - julianday(due_date) FROM Loans WHERE in_date > due_date;
-- Q: Loans per month?
SELECT strftime('%Y-%m', out_date), count(*) FROM Loans GROUP BY strftime('%Y-%m', out_date);
-- Q: What percentage of the copies is worn?
SELECT 100.0 * sum(CASE WHEN condition = 'worn' THEN 1 ELSE 0 END) / count(*) FROM Copies;
