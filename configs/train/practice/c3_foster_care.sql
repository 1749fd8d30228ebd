CREATE TABLE foster_family (fam_id INTEGER PRIMARY KEY, family_name TEXT, town TEXT, approved_on DATE, max_children INTEGER, has_garden TEXT, phone TEXT);
CREATE TABLE social_worker (sw_id INTEGER PRIMARY KEY, sw_name TEXT, town TEXT, hired_on DATE, caseload_limit INTEGER, manager_id INTEGER REFERENCES social_worker(sw_id));
CREATE TABLE child (child_id INTEGER PRIMARY KEY, first_name TEXT, born DATE, sex TEXT, sw_id INTEGER REFERENCES social_worker(sw_id), school TEXT, sibling_group INTEGER);
CREATE TABLE placement (pl_id INTEGER PRIMARY KEY, child_id INTEGER REFERENCES child(child_id), fam_id INTEGER REFERENCES foster_family(fam_id), type_code TEXT REFERENCES placement_type(type_code), start_date DATE, end_date DATE, end_reason TEXT);
CREATE TABLE placement_type (type_code TEXT PRIMARY KEY, type_desc TEXT, weekly_allowance REAL, max_weeks INTEGER);
CREATE TABLE home_visit (visit_no INTEGER PRIMARY KEY, fam_id INTEGER REFERENCES foster_family(fam_id), sw_id INTEGER REFERENCES social_worker(sw_id), visit_date DATE, announced TEXT, score INTEGER, remarks TEXT);
INSERT INTO foster_family VALUES (1,'Ashworth','Kirby','2015-06-01',3,'Y','0151-22'),(2,'Begum','Selton','2018-02-19',2,'N','0151-37'),(3,'Carver','Kirby','2011-09-12',4,'Y',NULL),(4,'Duffy','Hale Bank','2020-11-03',1,'Y','0151-90'),(5,'Ekwueme','Selton','2022-04-25',2,'N','0151-64'),(6,'Fairley','Hale Bank','2023-01-30',2,'Y',NULL);
INSERT INTO social_worker VALUES (1,'Joan Pickles','Kirby','2005-03-01',12,NULL),(2,'Tariq Aziz-Hall','Selton','2014-08-11',16,1),(3,'Wendy Chu','Kirby','2019-01-07',15,1),(4,'Liam Bright','Selton','2023-02-13',8,2);
INSERT INTO child VALUES (1,'Kayleigh','2012-05-09','F',2,'Selton High',1),(2,'Mason','2014-10-21','M',2,'St Lukes Primary',1),(3,'Amira','2010-01-17','F',3,'Kirby Academy',NULL),(4,'Dylan','2017-07-02','M',3,'St Lukes Primary',2),(5,'Faye','2019-03-28','F',3,NULL,2),(6,'Reece','2009-12-11','M',4,'Selton High',NULL),(7,'Zara','2016-09-05','F',NULL,'St Lukes Primary',NULL);
INSERT INTO placement_type VALUES ('EM','emergency',380,2),('ST','short term',310,52),('LT','long term',290,NULL),('RS','respite',140,4);
INSERT INTO placement VALUES (1,1,1,'ST','2021-03-01','2021-11-15','moved family'),(2,2,1,'ST','2021-03-01','2021-11-15','moved family'),(3,1,3,'LT','2021-11-15',NULL,NULL),(4,2,3,'LT','2021-11-15',NULL,NULL),(5,3,2,'EM','2022-06-10','2022-06-21','returned home'),(6,4,5,'ST','2023-02-01','2023-09-30','returned home'),(7,5,5,'ST','2023-02-01','2023-09-30','returned home'),(8,6,4,'LT','2023-05-15',NULL,NULL),(9,3,2,'RS','2023-08-05','2023-08-19','planned end');
INSERT INTO home_visit VALUES (1,1,2,'2021-04-12','Y',8,NULL),(2,1,2,'2021-08-30','N',7,'busy household'),(3,3,2,'2022-02-14','Y',9,NULL),(4,2,3,'2022-06-15','N',6,'room too small'),(5,5,3,'2023-03-20','Y',9,NULL),(6,5,4,'2023-07-11','N',8,NULL),(7,4,4,'2023-07-11','Y',10,'very calm'),(8,3,1,'2023-10-02','N',8,NULL);
-- Q: Find the name and id of the families that have never had a placement.
SELECT family_name, fam_id FROM foster_family WHERE fam_id NOT IN (SELECT fam_id FROM placement);
-- Q: List the name of each social worker and how many children he or she is responsible for, most first.
SELECT s.sw_name, count(*) FROM social_worker AS s JOIN child AS c ON c.sw_id = s.sw_id GROUP BY s.sw_id ORDER BY count(*) DESC;
-- Q: What are the names of the families whose maximum number of children is above the average?
SELECT family_name FROM foster_family WHERE max_children > (SELECT avg(max_children) FROM foster_family);
-- Q: Which families have had at least two placements? Give the name, town and number of placements.
SELECT f.family_name, f.town, count(*) FROM foster_family AS f JOIN placement AS p ON p.fam_id = f.fam_id GROUP BY f.fam_id HAVING count(*) >= 2;
-- Q: Show the names of social workers together with the names of their managers.
SELECT s.sw_name, m.sw_name FROM social_worker AS s JOIN social_worker AS m ON s.manager_id = m.sw_id;
-- Q: What are the average, lowest and highest score of unannounced visits?
SELECT avg(score), min(score), max(score) FROM home_visit WHERE announced = 'N';
-- Q: Find the first name and date of birth of the children who were ever in an emergency placement.
SELECT c.first_name, c.born FROM child AS c JOIN placement AS p ON p.child_id = c.child_id JOIN placement_type AS t ON p.type_code = t.type_code WHERE t.type_desc = 'emergency';
-- Q: Which towns are home to both foster families and social workers?
SELECT town FROM foster_family INTERSECT SELECT town FROM social_worker;
-- Q: Give the names of families that received an announced visit but not an unannounced one.
SELECT f.family_name FROM foster_family AS f JOIN home_visit AS h ON h.fam_id = f.fam_id WHERE h.announced = 'Y' EXCEPT SELECT f.family_name FROM foster_family AS f JOIN home_visit AS h ON h.fam_id = f.fam_id WHERE h.announced = 'N';
-- Q: What is the description of the most frequent type of placement?
SELECT t.type_desc FROM placement_type AS t JOIN placement AS p ON p.type_code = t.type_code GROUP BY t.type_code ORDER BY count(*) DESC LIMIT 1;
-- Q: Find the ids and first names of the children who currently live with the Carver family, that is with no end date.
SELECT c.child_id, c.first_name FROM child AS c JOIN placement AS p ON p.child_id = c.child_id JOIN foster_family AS f ON p.fam_id = f.fam_id WHERE f.family_name = 'Carver' AND p.end_date IS NULL;
-- Q: Which social workers have carried out neither an announced nor an unannounced visit in Kirby families? Names.
SELECT sw_name FROM social_worker WHERE sw_id NOT IN (SELECT h.sw_id FROM home_visit AS h JOIN foster_family AS f ON h.fam_id = f.fam_id WHERE f.town = 'Kirby');
-- Q: how many days each ended placement lasted, placement id and days
SELECT pl_id, julianday(end_date) - julianday(start_date) FROM placement WHERE end_date IS NOT NULL;
-- Q: What percentage of the families have a garden?
SELECT 100.0 * sum(CASE WHEN has_garden = 'Y' THEN 1 ELSE 0 END) / count(*) FROM foster_family;
-- Q: Best visit of each family, as family id, date and score
SELECT fam_id, visit_date, score FROM (SELECT fam_id, visit_date, score, row_number() OVER (PARTITION BY fam_id ORDER BY score DESC) AS place FROM home_visit) WHERE place = 1;
-- Q: Which child goes to no school?
SELECT first_name FROM child WHERE school IS NULL;
-- Q: girls (F) and boys (M) per social worker id, in two columns
SELECT sw_id, sum(CASE WHEN sex = 'F' THEN 1 ELSE 0 END), sum(CASE WHEN sex = 'M' THEN 1 ELSE 0 END) FROM child GROUP BY sw_id;
-- Q: placements begun each year
SELECT strftime('%Y', start_date), count(*) FROM placement GROUP BY strftime('%Y', start_date);
-- Q: Most that every type of placement could cost: allowance a week times the maximum weeks, where a limit exists
SELECT type_desc, weekly_allowance * max_weeks FROM placement_type WHERE max_weeks IS NOT NULL;
-- Q: phone numbers of the families, 'missing' if we have none
SELECT family_name, COALESCE(phone, 'missing') FROM foster_family;
-- Q: on which date were the most home visits made
SELECT visit_date FROM home_visit GROUP BY visit_date ORDER BY count(*) DESC LIMIT 1;
-- Q: How does each visit's score compare to the average score? Visit number and difference.
SELECT visit_no, score - (SELECT avg(score) FROM home_visit) FROM home_visit;
-- Q: Who is the second youngest child?
SELECT first_name FROM child ORDER BY born DESC LIMIT 1 OFFSET 1;
-- Q: On average, how many placements does a placed child go through?
SELECT avg(n) FROM (SELECT count(*) AS n FROM placement GROUP BY child_id);
