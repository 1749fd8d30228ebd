CREATE TABLE Ref_File_Classes (class_code TEXT PRIMARY KEY, class_label TEXT, keep_years INTEGER);
CREATE TABLE Departments (department_id INTEGER PRIMARY KEY, department_name TEXT, building TEXT);
CREATE TABLE Staff (staff_id INTEGER PRIMARY KEY, staff_name TEXT, department_id INTEGER, role_code TEXT, FOREIGN KEY (department_id) REFERENCES Departments(department_id));
CREATE TABLE Files (file_no INTEGER PRIMARY KEY, file_title TEXT, class_code TEXT, written_by INTEGER, written_on DATE, shredded_on DATE, pages INTEGER, is_secret TEXT, FOREIGN KEY (class_code) REFERENCES Ref_File_Classes(class_code), FOREIGN KEY (written_by) REFERENCES Staff(staff_id));
CREATE TABLE File_Access (file_no INTEGER, staff_id INTEGER, opened_on DATE, purpose TEXT, PRIMARY KEY (file_no, staff_id, opened_on), FOREIGN KEY (file_no) REFERENCES Files(file_no), FOREIGN KEY (staff_id) REFERENCES Staff(staff_id));
INSERT INTO Ref_File_Classes VALUES ('CTR','Contract',10),('MEM','Memo',2),('RPT','Report',5),('MIN','Minutes',7),('POL','Policy',15);
INSERT INTO Departments VALUES (1,'Compliance','Tower East'),(2,'Procurement','Tower West'),(3,'Treasury','Tower East'),(4,'Estates','Annex');
INSERT INTO Staff VALUES (1,'Gillian Fry',1,'MGR'),(2,'Desmond Achebe',2,'BUY'),(3,'Tilda Roos',3,'ANL'),(4,'Ewan Sharp',1,'ANL'),(5,'Pilar Gomez',2,'MGR'),(6,'Ian Bellamy',NULL,'TMP');
INSERT INTO Files VALUES (1,'Gift Register Rules','POL',1,'2019-02-11',NULL,14,'N'),(2,'Paper Supply 2022','CTR',2,'2022-01-05',NULL,38,'Y'),(3,'Cash Outlook Q1','RPT',3,'2023-03-30',NULL,22,'Y'),(4,'Desk Move','MEM',6,'2023-05-02','2023-11-02',1,'N'),(5,'Board Meeting March','MIN',1,'2023-03-15',NULL,9,'Y'),(6,'Cleaning Services','CTR',5,'2023-06-20',NULL,51,'N'),(7,'Cash Outlook Q2','RPT',3,'2023-06-30',NULL,25,'Y'),(8,'Parking Notice','MEM',4,'2022-09-09','2023-01-10',NULL,'N'),(9,'Catering Deal','CTR',2,'2024-01-18',NULL,33,'N');
INSERT INTO File_Access VALUES (1,2,'2023-01-10','read'),(1,4,'2023-02-14','edit'),(2,5,'2023-02-20','read'),(3,1,'2023-04-03','read'),(3,4,'2023-04-05','read'),(5,3,'2023-03-20','print'),(6,2,'2023-07-01','edit'),(7,1,'2023-07-05','print'),(3,1,'2023-09-12','print'),(9,5,'2024-01-25','edit');
-- Q: How many secret documents are held?
SELECT count(*) FROM Files WHERE is_secret = 'Y';
-- Q: How long are contracts retained, in years?
SELECT keep_years FROM Ref_File_Classes WHERE class_label = 'Contract';
-- Q: Give the titles and dates of writing of all documents, newest first.
SELECT file_title, written_on FROM Files ORDER BY written_on DESC;
-- Q: Which departments are in Tower East?
SELECT department_name FROM Departments WHERE building = 'Tower East';
-- Q: What are the distinct access purposes?
SELECT DISTINCT purpose FROM File_Access;
-- Q: How many documents of each class label are there?
SELECT r.class_label, count(*) FROM Ref_File_Classes AS r JOIN Files AS d ON d.class_code = r.class_code GROUP BY r.class_code;
-- Q: Who wrote the thickest document, going by pages?
SELECT s.staff_name FROM Staff AS s JOIN Files AS d ON d.written_by = s.staff_id ORDER BY d.pages DESC LIMIT 1;
-- Q: Titles of documents written by Tilda Roos
SELECT d.file_title FROM Files AS d JOIN Staff AS s ON d.written_by = s.staff_id WHERE s.staff_name = 'Tilda Roos';
-- Q: What class code is the most frequent and how often does it occur?
SELECT class_code, count(*) FROM Files GROUP BY class_code ORDER BY count(*) DESC LIMIT 1;
-- Q: List staff who have accessed documents at least three times.
SELECT s.staff_name FROM Staff AS s JOIN File_Access AS a ON a.staff_id = s.staff_id GROUP BY s.staff_id HAVING count(*) >= 3;
-- Q: average page count per class code, but only classes with more than one document
SELECT class_code, avg(pages) FROM Files GROUP BY class_code HAVING count(*) > 1;
-- Q: How many people work in Procurement?
SELECT count(*) FROM Staff AS s JOIN Departments AS d ON s.department_id = d.department_id WHERE d.department_name = 'Procurement';
-- Q: Which documents has nobody ever accessed?
SELECT file_title FROM Files WHERE file_no NOT IN (SELECT file_no FROM File_Access);
-- Q: Names of staff who both edited and read documents
SELECT s.staff_name FROM Staff AS s JOIN File_Access AS a ON a.staff_id = s.staff_id WHERE a.purpose = 'edit' INTERSECT SELECT s.staff_name FROM Staff AS s JOIN File_Access AS a ON a.staff_id = s.staff_id WHERE a.purpose = 'read';
-- Q: Which departments have authored no document?
SELECT department_name FROM Departments EXCEPT SELECT p.department_name FROM Departments AS p JOIN Staff AS s ON s.department_id = p.department_id JOIN Files AS d ON d.written_by = s.staff_id;
-- Q: Who printed 'Cash Outlook Q1'?
SELECT s.staff_name FROM Staff AS s JOIN File_Access AS a ON a.staff_id = s.staff_id JOIN Files AS d ON a.file_no = d.file_no WHERE d.file_title = 'Cash Outlook Q1' AND a.purpose = 'print';
-- Q: For shredded documents, how many days did they exist? Title and days.
SELECT file_title, julianday(shredded_on) - julianday(written_on) FROM Files WHERE shredded_on IS NOT NULL;
-- Q: documents created per year
SELECT strftime('%Y', written_on), count(*) FROM Files GROUP BY strftime('%Y', written_on);
-- Q: What share of all documents is secret (as a fraction)?
SELECT CAST(sum(CASE WHEN is_secret = 'Y' THEN 1 ELSE 0 END) AS REAL) / count(*) FROM Files;
-- Q: Which members of staff belong to no department?
SELECT staff_name FROM Staff WHERE department_id IS NULL;
