CREATE TABLE detectives (badge TEXT PRIMARY KEY, name TEXT, rank TEXT, squad TEXT, joined DATE, partner_badge TEXT REFERENCES detectives(badge));
CREATE TABLE locations (loc_id INTEGER PRIMARY KEY, street TEXT, quarter TEXT, type TEXT);
CREATE TABLE cases (case_no TEXT PRIMARY KEY, title TEXT, type TEXT, opened DATE, closed DATE, status TEXT, lead_badge TEXT REFERENCES detectives(badge), loc_id INTEGER REFERENCES locations(loc_id), loss INTEGER);
CREATE TABLE persons (person_id INTEGER PRIMARY KEY, name TEXT, alias TEXT, birth_year INTEGER, height_cm INTEGER, eye_colour TEXT);
CREATE TABLE involvement (case_no TEXT REFERENCES cases(case_no), person_id INTEGER REFERENCES persons(person_id), role TEXT, PRIMARY KEY (case_no, person_id, role));
CREATE TABLE exhibits (exhibit_id INTEGER PRIMARY KEY, case_no TEXT REFERENCES cases(case_no), description TEXT, type TEXT, found_on DATE, found_by TEXT REFERENCES detectives(badge), lab_result TEXT);
CREATE TABLE interviews (interview_id INTEGER PRIMARY KEY, case_no TEXT REFERENCES cases(case_no), person_id INTEGER REFERENCES persons(person_id), badge TEXT REFERENCES detectives(badge), date DATE, minutes INTEGER);
INSERT INTO detectives VALUES ('D11','Marta Kline','inspector','homicide','2003-05-12','D14'),('D14','Joe Tander','sergeant','homicide','2012-02-01','D11'),('D20','Selim Acar','inspector','robbery','2007-10-08',NULL),('D23','Fern Lowell','constable','robbery','2020-06-15','D20'),('D31','Ray Bonsu','sergeant','fraud','2009-01-19',NULL);
INSERT INTO locations VALUES (1,'Anchor Street','Harbour','warehouse'),(2,'Linden Square','Old Town','jeweller'),(3,'Mill Road','Millside','flat'),(4,'Exchange Row','Old Town','bank'),(5,'Pier 6','Harbour','boat');
INSERT INTO cases VALUES ('K-01','The Linden Rings','robbery','2021-02-03','2021-06-21','solved','D20',2,185000),('K-02','Body at Pier 6','homicide','2021-04-18',NULL,'open','D11',5,NULL),('K-03','Paper Bank','fraud','2021-09-01','2022-12-09','solved','D31',4,940000),('K-04','Warehouse Blaze','arson','2022-01-27','2022-08-30','cold','D20',1,310000),('K-05','Mill Road Strangler','homicide','2022-05-05','2022-07-14','solved','D11',3,NULL),('K-06','Night Tellers','robbery','2022-11-11',NULL,'open','D23',4,72000);
INSERT INTO persons VALUES (1,'Viktor Salo','The Fox',1979,183,'grey'),(2,'Irma Dahl',NULL,1991,168,'brown'),(3,'Pete Crowe','Crow',1985,176,'blue'),(4,'Hana Lind',NULL,1962,159,'brown'),(5,'Dov Marek','Doc',1970,190,'green'),(6,'Sara Oakes',NULL,1999,171,'blue');
INSERT INTO involvement VALUES ('K-01',1,'suspect'),('K-01',4,'victim'),('K-02',1,'suspect'),('K-02',2,'witness'),('K-03',5,'suspect'),('K-04',3,'suspect'),('K-04',2,'witness'),('K-05',3,'suspect'),('K-05',4,'witness'),('K-06',1,'suspect'),('K-06',2,'victim');
INSERT INTO exhibits VALUES (1,'K-01','gold ring','jewellery','2021-02-20','D23','prints'),(2,'K-02','rope','fibre','2021-04-19','D14','dna'),(3,'K-02','knife','weapon','2021-04-21','D11',NULL),(4,'K-03','ledger','paper','2021-10-10','D31','forged'),(5,'K-05','scarf','fibre','2022-05-06','D14','dna'),(6,'K-06','mask','clothing','2022-11-12','D23',NULL),(7,'K-04','petrol can','container','2022-01-28','D20','prints');
INSERT INTO interviews VALUES (1,'K-01',1,'D20','2021-02-25',95),(2,'K-01',4,'D23','2021-02-04',40),(3,'K-02',2,'D14','2021-04-20',55),(4,'K-02',1,'D11','2021-05-02',130),(5,'K-03',5,'D31','2021-11-15',210),(6,'K-04',3,'D20','2022-02-09',70),(7,'K-05',3,'D11','2022-07-12',160),(8,'K-06',1,'D20','2022-11-30',85);
-- Q: Who works in the homicide squad?
SELECT name FROM detectives WHERE squad = 'homicide';
-- Q: How many cases are solved?
SELECT count(*) FROM cases WHERE status = 'solved';
-- Q: What is the alias of Viktor Salo?
SELECT alias FROM persons WHERE name = 'Viktor Salo';
-- Q: titles of the cases from the latest opened to the earliest
SELECT title FROM cases ORDER BY opened DESC;
-- Q: How tall is the tallest person on file?
SELECT max(height_cm) FROM persons;
-- Q: Who leads the investigation called Paper Bank?
SELECT d.name FROM cases AS c JOIN detectives AS d ON c.lead_badge = d.badge WHERE c.title = 'Paper Bank';
-- Q: Who is Joe Tander's partner?
SELECT p.name FROM detectives AS d JOIN detectives AS p ON d.partner_badge = p.badge WHERE d.name = 'Joe Tander';
-- Q: Number of cases and total loss in each quarter
SELECT l.quarter, count(*), sum(c.loss) FROM locations AS l JOIN cases AS c ON c.loc_id = l.loc_id GROUP BY l.quarter;
-- Q: Which person is a suspect in the most cases?
SELECT p.name FROM persons AS p JOIN involvement AS i ON i.person_id = p.person_id WHERE i.role = 'suspect' GROUP BY p.person_id ORDER BY count(*) DESC LIMIT 1;
-- Q: Detectives who have questioned people for more than 200 minutes altogether
SELECT d.name FROM detectives AS d JOIN interviews AS v ON v.badge = d.badge GROUP BY d.badge HAVING sum(v.minutes) > 200;
-- Q: Exhibits of the fibre type or with dna on them: descriptions
SELECT description FROM exhibits WHERE type = 'fibre' OR lab_result = 'dna';
-- Q: On what street did the Warehouse Blaze take place?
SELECT l.street FROM cases AS c JOIN locations AS l ON c.loc_id = l.loc_id WHERE c.title = 'Warehouse Blaze';
-- Q: How many cases of each case type are there, most first?
SELECT type, count(*) FROM cases GROUP BY type ORDER BY count(*) DESC;
-- Q: People with brown or blue eyes born after 1980
SELECT name FROM persons WHERE eye_colour IN ('brown', 'blue') AND birth_year > 1980;
-- Q: Who has never been interviewed?
SELECT name FROM persons WHERE person_id NOT IN (SELECT person_id FROM interviews);
-- Q: Who appears both as a witness and as a victim?
SELECT p.name FROM persons AS p JOIN involvement AS i ON i.person_id = p.person_id WHERE i.role = 'witness' INTERSECT SELECT p.name FROM persons AS p JOIN involvement AS i ON i.person_id = p.person_id WHERE i.role = 'victim';
-- Q: Detectives who lead no case
SELECT name FROM detectives EXCEPT SELECT d.name FROM detectives AS d JOIN cases AS c ON c.lead_badge = d.badge;
-- Q: Which cases caused a loss above the average?
SELECT title FROM cases WHERE loss > (SELECT avg(loss) FROM cases);
-- Q: Who found the rope, and in which case?
SELECT d.name, c.title FROM exhibits AS e JOIN detectives AS d ON e.found_by = d.badge JOIN cases AS c ON e.case_no = c.case_no WHERE e.description = 'rope';
-- Q: persons that have nothing to do with any case
SELECT name FROM persons WHERE NOT EXISTS (SELECT * FROM involvement WHERE involvement.person_id = persons.person_id);
-- Q: How many days did it take to close each closed case?
SELECT title, julianday(closed) - julianday(opened) FROM cases WHERE closed IS NOT NULL;
-- Q: cases opened per year
SELECT strftime('%Y', opened), count(*) FROM cases GROUP BY strftime('%Y', opened);
-- Q: What percentage of the exhibits has no lab result?
SELECT 100.0 * count(CASE WHEN lab_result IS NULL THEN 1 END) / count(*) FROM exhibits;
-- Q: The longest interview of every case: case number, date, minutes
SELECT case_no, date, minutes FROM (SELECT case_no, date, minutes, row_number() OVER (PARTITION BY case_no ORDER BY minutes DESC) AS n FROM interviews) WHERE n = 1;
