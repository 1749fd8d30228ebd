CREATE TABLE woods (wood_id INTEGER PRIMARY KEY, name TEXT, owner TEXT, parish TEXT, area_ha REAL);
CREATE TABLE species (sp TEXT PRIMARY KEY, name TEXT, latin TEXT, wingspan_mm INTEGER, khz INTEGER, status TEXT);
CREATE TABLE surveyors (surveyor_id INTEGER PRIMARY KEY, name TEXT, parish TEXT, licence_no TEXT, trained_by INTEGER REFERENCES surveyors(surveyor_id), licensed_on DATE);
CREATE TABLE boxes (box_no INTEGER PRIMARY KEY, wood_id INTEGER REFERENCES woods(wood_id), model TEXT, tree TEXT, height_m REAL, hung_on DATE, cost REAL);
CREATE TABLE checks (check_id INTEGER PRIMARY KEY, box_no INTEGER REFERENCES boxes(box_no), surveyor_id INTEGER REFERENCES surveyors(surveyor_id), day DATE, temperature REAL, droppings TEXT);
CREATE TABLE found (check_id INTEGER REFERENCES checks(check_id), sp TEXT REFERENCES species(sp), males INTEGER, females INTEGER, young INTEGER, PRIMARY KEY (check_id, sp));
CREATE TABLE recordings (rec_id INTEGER PRIMARY KEY, wood_id INTEGER REFERENCES woods(wood_id), sp TEXT, day DATE, passes INTEGER, minutes INTEGER, surveyor_id INTEGER);
INSERT INTO woods VALUES (1,'Hanger Copse','Diocese','Selworth',14.2),(2,'Great Oaks','Forest Trust','Ambley',88.0),(3,'Mill Shaw','Family Pike','Selworth',5.6),(4,'Yew Bottom','Forest Trust','Combe',31.5),(5,'New Plantation','Family Pike','Ambley',47.3);
INSERT INTO species VALUES ('PIP','common pipistrelle','Pipistrellus pipistrellus',220,45,'common'),('SOP','soprano pipistrelle','Pipistrellus pygmaeus',215,55,'common'),('BLE','brown long-eared','Plecotus auritus',260,35,'common'),('NOC','noctule','Nyctalus noctula',360,20,'declining'),('BEC','Bechstein''s bat','Myotis bechsteinii',280,50,'rare'),('BAR','barbastelle','Barbastella barbastellus',275,32,'rare');
INSERT INTO surveyors VALUES (1,'Hester Lowe','Selworth','B-117',NULL,'2009-04-20'),(2,'Piotr Zajac','Ambley','B-204',1,'2015-05-11'),(3,'Greg Talbot','Combe','B-231',1,'2018-03-02'),(4,'Ines Moreau','Ambley',NULL,2,NULL),(5,'Kit Harding','Selworth','B-260',2,'2021-06-30');
INSERT INTO boxes VALUES (1,1,'wedge','oak',4.5,'2016-03-12',28),(2,1,'woodcrete','ash',5.2,'2018-02-24',42),(3,2,'woodcrete','oak',4.8,'2018-03-03',42),(4,2,'wedge','beech',3.9,'2016-03-19',26),(5,2,'colony','oak',6.0,'2020-04-04',115),(6,3,'wedge','ash',3.5,'2021-03-27',31),(7,4,'colony','yew',5.5,'2022-04-16',120),(8,4,'woodcrete','beech',4.2,'2023-05-06',49);
INSERT INTO checks VALUES (1,1,1,'2023-05-14',14.5,'Y'),(2,3,2,'2023-05-21',16,'Y'),(3,5,2,'2023-06-18',19.5,'Y'),(4,6,1,'2023-09-10',17,'N'),(5,1,5,'2024-05-12',13,'Y'),(6,5,2,'2024-06-16',20.5,'Y'),(7,2,5,'2024-06-16',20,'N'),(8,7,3,'2024-08-25',18,'Y'),(9,3,2,'2024-09-08',15.5,'Y'),(10,4,3,'2024-09-22',12.5,'N');
INSERT INTO found VALUES (1,'PIP',2,5,0),(2,'BLE',1,3,0),(3,'BEC',0,22,17),(3,'PIP',1,0,0),(5,'PIP',3,2,0),(5,'SOP',1,4,2),(6,'BEC',1,25,21),(8,'BLE',4,9,6),(9,'BLE',2,2,1),(9,'NOC',1,0,0);
INSERT INTO recordings VALUES (1,1,'PIP','2024-05-12',140,60,5),(2,1,'NOC','2024-05-12',6,60,5),(3,2,'PIP','2024-06-16',95,90,2),(4,2,'BEC','2024-06-16',14,90,2),(5,2,'BAR','2024-07-05',3,120,2),(6,4,'BLE','2024-08-25',22,45,3),(7,5,'PIP','2024-09-01',61,30,4),(8,4,'NOC','2024-09-22',18,75,3);
-- Q: What is the Latin name of the noctule?
SELECT latin FROM species WHERE name = 'noctule';
-- Q: In which parish does the surveyor Greg Talbot live?
SELECT parish FROM surveyors WHERE name = 'Greg Talbot';
-- Q: Show the numbers and models of the boxes that hang on an oak in Great Oaks.
SELECT b.box_no, b.model FROM boxes AS b JOIN woods AS w ON b.wood_id = w.wood_id WHERE b.tree = 'oak' AND w.name = 'Great Oaks';
-- Q: Which surveyors have trained more than one other? Name and number, please.
SELECT t.name, count(*) FROM surveyors AS t JOIN surveyors AS s ON s.trained_by = t.surveyor_id GROUP BY t.surveyor_id HAVING count(*) > 1;
-- Q: Which species have been found in a box but never recorded? Give the codes.
SELECT sp FROM found EXCEPT SELECT sp FROM recordings;
-- Q: What are the names of the woods without any box?
SELECT name FROM woods WHERE wood_id NOT IN (SELECT wood_id FROM boxes);
-- Q: List the names of the species found in box 5, each once.
SELECT DISTINCT s.name FROM species AS s JOIN found AS f ON f.sp = s.sp JOIN checks AS c ON f.check_id = c.check_id WHERE c.box_no = 5;
-- Q: Which box was checked by both Hester Lowe and Kit Harding?
SELECT c.box_no FROM checks AS c JOIN surveyors AS s ON c.surveyor_id = s.surveyor_id WHERE s.name = 'Hester Lowe' INTERSECT SELECT c.box_no FROM checks AS c JOIN surveyors AS s ON c.surveyor_id = s.surveyor_id WHERE s.name = 'Kit Harding';
-- Q: Name the bats with a wingspan above the average that are not rare.
SELECT name FROM species WHERE wingspan_mm > (SELECT avg(wingspan_mm) FROM species) AND status <> 'rare';
-- Q: How many boxes does each owner have in the woods? Owner and number, fewest first.
SELECT w.owner, count(*) FROM woods AS w JOIN boxes AS b ON b.wood_id = w.wood_id GROUP BY w.owner ORDER BY count(*);
-- Q: What are the lowest, average and highest box of each model, in metres above the ground?
SELECT model, min(height_m), avg(height_m), max(height_m) FROM boxes GROUP BY model;
-- Q: Which wood is the second largest?
SELECT name FROM woods ORDER BY area_ha DESC LIMIT 1 OFFSET 1;
-- Q: List the codes and calling frequencies of the bats whose Latin name starts with "Pipistrellus".
SELECT sp, khz FROM species WHERE latin LIKE 'Pipistrellus%';
-- Q: Which surveyor made the most checks?
SELECT s.name FROM surveyors AS s JOIN checks AS c ON c.surveyor_id = s.surveyor_id GROUP BY s.surveyor_id ORDER BY count(*) DESC LIMIT 1;
-- Q: newest check of each box: box, day, temperature
SELECT box_no, day, temperature FROM (SELECT box_no, day, temperature, row_number() OVER (PARTITION BY box_no ORDER BY day DESC) AS n FROM checks) WHERE n = 1;
-- Q: the two recordings with the most passes in every wood (wood id, species code, passes)
SELECT wood_id, sp, passes FROM (SELECT wood_id, sp, passes, row_number() OVER (PARTITION BY wood_id ORDER BY passes DESC) AS n FROM recordings) WHERE n <= 2;
-- Q: what fraction of the checks turned up droppings?
SELECT CAST(sum(CASE WHEN droppings = 'Y' THEN 1 ELSE 0 END) AS REAL) / count(*) FROM checks;
-- Q: share of each species code in all recorded passes, percent
SELECT sp, 100.0 * sum(passes) / (SELECT sum(passes) FROM recordings) FROM recordings GROUP BY sp;
-- Q: Label each box by what it cost: "cheap" under 35, "fair" under 60, "costly" otherwise.
SELECT box_no, CASE WHEN cost < 35 THEN 'cheap' WHEN cost < 60 THEN 'fair' ELSE 'costly' END FROM boxes;
-- Q: for every day, how many checks were warm (18 degrees or more) and how many colder
SELECT day, sum(CASE WHEN temperature >= 18 THEN 1 ELSE 0 END), sum(CASE WHEN temperature < 18 THEN 1 ELSE 0 END) FROM checks GROUP BY day;
-- Q: Boxes that nobody has checked yet
SELECT box_no FROM boxes WHERE NOT EXISTS (SELECT 1 FROM checks WHERE checks.box_no = boxes.box_no);
-- Q: which checks came up empty (no bat found)? id and day
SELECT c.check_id, c.day FROM checks AS c LEFT JOIN found AS f ON f.check_id = c.check_id WHERE f.sp IS NULL;
-- Q: How many days had each box been hanging when it was checked? check id and days
SELECT c.check_id, julianday(c.day) - julianday(b.hung_on) FROM checks AS c JOIN boxes AS b ON c.box_no = b.box_no;
-- Q: boxes hung before 2018-03-01
SELECT box_no FROM boxes WHERE hung_on < '2018-03-01';
-- Q: passes per minute of each recording, rounded to 2
SELECT rec_id, round(CAST(passes AS REAL) / minutes, 2) FROM recordings;
-- Q: Surveyors still without a licence number
SELECT name FROM surveyors WHERE licence_no IS NULL;
