CREATE TABLE Conferences (conf_id INTEGER PRIMARY KEY, acronym TEXT, conf_name TEXT, year INTEGER, city TEXT, start_date DATE, end_date DATE);
CREATE TABLE Institutions (inst_id INTEGER PRIMARY KEY, inst_name TEXT, country TEXT);
CREATE TABLE People (person_id INTEGER PRIMARY KEY, full_name TEXT, inst_id INTEGER REFERENCES Institutions(inst_id), is_student TEXT, homepage TEXT);
CREATE TABLE Submissions (sub_id INTEGER PRIMARY KEY, conf_id INTEGER REFERENCES Conferences(conf_id), title TEXT, track TEXT, pages INTEGER, decision TEXT, submitted DATE);
CREATE TABLE Author_Of (sub_id INTEGER REFERENCES Submissions(sub_id), person_id INTEGER REFERENCES People(person_id), position INTEGER, PRIMARY KEY (sub_id, person_id));
CREATE TABLE Reviews (sub_id INTEGER REFERENCES Submissions(sub_id), reviewer_id INTEGER REFERENCES People(person_id), score INTEGER, confidence INTEGER, review_date DATE);
INSERT INTO Conferences VALUES (1,'SOFA','Symposium on Formal Agents',2022,'Turin','2022-07-11','2022-07-14'),(2,'SOFA','Symposium on Formal Agents',2023,'Osaka','2023-07-03','2023-07-06'),(3,'CLAY','Conference on Layout',2022,'Tampere','2022-09-20','2022-09-21'),(4,'GRIT','Graph Interaction Talks',2023,'Porto','2023-11-06','2023-11-09');
INSERT INTO Institutions VALUES (1,'Politecnico del Nord','Italy'),(2,'Tampere Tech','Finland'),(3,'Kansai Institute','Japan'),(4,'Prairie State','USA'),(5,'Minho Labs','Portugal');
INSERT INTO People VALUES (1,'Giulia Neri',1,'N','neri.example'),(2,'Antti Salo',2,'Y',NULL),(3,'Haruka Endo',3,'N','endo.example'),(4,'Bill Tanner',4,'N',NULL),(5,'Teresa Lopes',5,'Y','tl.example'),(6,'Paolo Greco',1,'Y',NULL),(7,'Marja Virta',2,'N','virta.example');
INSERT INTO Submissions VALUES (1,1,'Agents that apologise','long',12,'accept','2022-03-01'),(2,1,'Proofs by drawing','short',6,'reject','2022-03-02'),(3,3,'Columns considered','long',10,'accept','2022-05-15'),(4,2,'Forgetful planners','long',12,'accept','2023-02-27'),(5,2,'Toy worlds, real bugs','demo',4,'accept','2023-03-01'),(6,2,'A logic of maybe','long',14,'reject','2023-03-01'),(7,3,'Margins matter','short',6,'reject','2022-05-16'),(8,2,'Small steps','short',5,NULL,'2023-03-02');
INSERT INTO Author_Of VALUES (1,1,1),(1,6,2),(2,4,1),(3,2,1),(3,7,2),(4,3,1),(4,1,2),(5,6,1),(6,4,1),(6,3,2),(7,2,1),(8,5,1);
INSERT INTO Reviews VALUES (1,3,8,4,'2022-04-10'),(1,7,7,3,'2022-04-12'),(2,1,4,5,'2022-04-09'),(3,1,9,2,'2022-06-20'),(3,4,6,4,'2022-06-25'),(4,7,7,4,'2023-04-02'),(5,7,5,5,'2023-04-03'),(6,1,3,4,'2023-04-11'),(6,7,4,5,'2023-04-13'),(7,3,5,3,'2022-06-28');
-- Q: How many submissions went to the short track?
SELECT count(*) FROM Submissions WHERE track = 'short';
-- Q: In which cities did SOFA take place?
SELECT city FROM Conferences WHERE acronym = 'SOFA';
-- Q: titles of accepted submissions, most pages first
SELECT title FROM Submissions WHERE decision = 'accept' ORDER BY pages DESC;
-- Q: What are the mean and the top review score?
SELECT avg(score), max(score) FROM Reviews;
-- Q: Which students are registered?
SELECT full_name FROM People WHERE is_student = 'Y';
-- Q: How many submissions did each conference edition get? Show acronym, year and number.
SELECT Conferences.acronym, Conferences.year, count(*) FROM Conferences JOIN Submissions ON Conferences.conf_id = Submissions.conf_id GROUP BY Conferences.conf_id;
-- Q: Which reviewer has written the most reviews?
SELECT People.full_name FROM People JOIN Reviews ON People.person_id = Reviews.reviewer_id GROUP BY People.person_id ORDER BY count(*) DESC LIMIT 1;
-- Q: Who wrote "Forgetful planners"?
SELECT People.full_name FROM People JOIN Author_Of ON People.person_id = Author_Of.person_id JOIN Submissions ON Author_Of.sub_id = Submissions.sub_id WHERE Submissions.title = 'Forgetful planners';
-- Q: average score of each submission's reviews, with title, best first
SELECT Submissions.title, avg(Reviews.score) FROM Submissions JOIN Reviews ON Submissions.sub_id = Reviews.sub_id GROUP BY Submissions.sub_id ORDER BY avg(Reviews.score) DESC;
-- Q: Name the institutions with more than one person.
SELECT Institutions.inst_name FROM Institutions JOIN People ON Institutions.inst_id = People.inst_id GROUP BY Institutions.inst_id HAVING count(*) > 1;
-- Q: From which country do the most submissions' authors come?
SELECT Institutions.country FROM Institutions JOIN People ON Institutions.inst_id = People.inst_id JOIN Author_Of ON People.person_id = Author_Of.person_id GROUP BY Institutions.country ORDER BY count(*) DESC LIMIT 1;
-- Q: Which reviewers gave a score below 5? Each name once.
SELECT DISTINCT People.full_name FROM People JOIN Reviews ON People.person_id = Reviews.reviewer_id WHERE Reviews.score < 5;
-- Q: Which submissions have not been reviewed?
SELECT title FROM Submissions WHERE sub_id NOT IN (SELECT sub_id FROM Reviews);
-- Q: Who is an author but has never reviewed?
SELECT People.full_name FROM People JOIN Author_Of ON People.person_id = Author_Of.person_id EXCEPT SELECT People.full_name FROM People JOIN Reviews ON People.person_id = Reviews.reviewer_id;
-- Q: Which authors have had both an acceptance and a rejection (accept, reject)?
SELECT People.full_name FROM People JOIN Author_Of ON People.person_id = Author_Of.person_id JOIN Submissions ON Author_Of.sub_id = Submissions.sub_id WHERE Submissions.decision = 'accept' INTERSECT SELECT People.full_name FROM People JOIN Author_Of ON People.person_id = Author_Of.person_id JOIN Submissions ON Author_Of.sub_id = Submissions.sub_id WHERE Submissions.decision = 'reject';
-- Q: Submissions longer than the average number of pages
SELECT title FROM Submissions WHERE pages > (SELECT avg(pages) FROM Submissions);
-- Q: Which conferences received no submission at all? Names only.
SELECT conf_name FROM Conferences WHERE NOT EXISTS (SELECT * FROM Submissions WHERE Submissions.conf_id = Conferences.conf_id);
-- Q: Acceptance rate per track, in percent?
SELECT track, 100.0 * sum(CASE WHEN decision = 'accept' THEN 1 ELSE 0 END) / count(*) FROM Submissions GROUP BY track;
-- Q: How many days after submission was each review written? Give title and days.
SELECT Submissions.title, julianday(Reviews.review_date) - julianday(Submissions.submitted) FROM Reviews JOIN Submissions ON Reviews.sub_id = Submissions.sub_id;
-- Q: Who has no homepage?
SELECT full_name FROM People WHERE homepage IS NULL;
