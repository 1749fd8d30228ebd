CREATE TABLE tree (treeid INTEGER PRIMARY KEY, commonname TEXT, genus TEXT, streetname TEXT, district TEXT, plantedyear INTEGER, heightm REAL, girthcm INTEGER, protected TEXT);
CREATE TABLE inspector (inspid INTEGER PRIMARY KEY, name TEXT, company TEXT, dayrate INTEGER);
CREATE TABLE inspection (inspno INTEGER PRIMARY KEY, treeid INTEGER, inspid INTEGER, inspdate DATE, condition TEXT, deadwoodpct INTEGER);
CREATE TABLE work (workno INTEGER PRIMARY KEY, treeid INTEGER, task TEXT, ordered DATE, done DATE, cost REAL);
INSERT INTO tree VALUES (1,'London plane','Platanus','Market Street','Centre',1890,26.5,410,'Y'),(2,'small-leaved lime','Tilia','Market Street','Centre',1955,18.0,190,'N'),(3,'horse chestnut','Aesculus','Abbey Road','North',1924,21.3,322,'Y'),(4,'silver birch','Betula','Abbey Road','North',1998,11.2,88,'N'),(5,'pedunculate oak','Quercus','Castle Walk','East',1780,24.0,560,'Y'),(6,'cherry','Prunus','Castle Walk','East',2009,5.4,52,'N'),(7,'turkey oak','Quercus','Dock Lane','South',1961,19.8,230,'N'),(8,'ash','Fraxinus','Dock Lane','South',1970,17.7,198,'N'),(9,'cherry','Prunus','Market Street','Centre',2015,4.1,NULL,'N');
INSERT INTO inspector VALUES (1,'Olive Crane','Barkwise',420),(2,'Peter Holt','Barkwise',390),(3,'Zara Din','Canopy & Co',450),(4,'Ned Ferris','Rootline',360);
INSERT INTO inspection VALUES (1,1,1,'2022-05-11','good',5),(2,2,1,'2022-05-11','good',3),(3,3,2,'2022-06-20','poor',35),(4,5,3,'2022-07-02','fair',20),(5,8,2,'2022-09-14','dying',60),(6,3,3,'2023-06-18','poor',40),(7,4,1,'2023-06-29','good',0),(8,7,2,'2023-08-08','fair',15),(9,1,3,'2024-05-15','fair',12);
INSERT INTO work VALUES (1,3,'crown reduction','2022-07-01','2022-10-12',1450.0),(2,8,'felling','2022-09-20','2023-01-17',2100.0),(3,5,'deadwooding','2022-07-15','2022-08-30',880.0),(4,3,'deadwooding','2023-07-03',NULL,NULL),(5,1,'deadwooding','2024-05-20','2024-06-28',960.0),(6,7,'crown reduction','2023-09-01','2023-11-09',1200.0);
-- Q: How many trees are protected?
SELECT count(*) FROM tree WHERE protected = 'Y';
-- Q: The oldest tree: what is it and on which street?
SELECT commonname, streetname FROM tree ORDER BY plantedyear LIMIT 1;
-- Q: List the genera without repeats, alphabetically.
SELECT DISTINCT genus FROM tree ORDER BY genus;
-- Q: average height of trees in Centre
SELECT avg(heightm) FROM tree WHERE district = 'Centre';
-- Q: Which inspectors charge more than 400 a day?
SELECT name FROM inspector WHERE dayrate > 400;
-- Q: number of trees and tallest height for each district
SELECT district, count(*), max(heightm) FROM tree GROUP BY district;
-- Q: Who inspected the pedunculate oak?
SELECT inspector.name FROM inspector JOIN inspection ON inspector.inspid = inspection.inspid JOIN tree ON inspection.treeid = tree.treeid WHERE tree.commonname = 'pedunculate oak';
-- Q: Total cost of work by task, most expensive first
SELECT task, sum(cost) FROM work GROUP BY task ORDER BY sum(cost) DESC;
-- Q: Trees found poor or dying, each named once
SELECT DISTINCT tree.commonname FROM tree JOIN inspection ON tree.treeid = inspection.treeid WHERE inspection.condition = 'poor' OR inspection.condition = 'dying';
-- Q: streets where the mean girth exceeds 250 cm
SELECT streetname FROM tree GROUP BY streetname HAVING avg(girthcm) > 250;
-- Q: For which condition is the average deadwood highest?
SELECT condition FROM inspection GROUP BY condition ORDER BY avg(deadwoodpct) DESC LIMIT 1;
-- Q: Which trees have never been inspected? Give id and common name.
SELECT treeid, commonname FROM tree WHERE treeid NOT IN (SELECT treeid FROM inspection);
-- Q: Trees on which both a crown reduction and deadwooding were ordered
SELECT tree.commonname FROM tree JOIN work ON tree.treeid = work.treeid WHERE work.task = 'crown reduction' INTERSECT SELECT tree.commonname FROM tree JOIN work ON tree.treeid = work.treeid WHERE work.task = 'deadwooding';
-- Q: Trees taller than the average tree in town
SELECT commonname FROM tree WHERE heightm > (SELECT avg(heightm) FROM tree);
-- Q: Which inspector has no inspection to his name?
SELECT inspector.name FROM inspector LEFT JOIN inspection ON inspector.inspid = inspection.inspid WHERE inspection.inspno IS NULL;
-- Q: Which job has not been carried out yet? Show task and order date.
SELECT task, ordered FROM work WHERE done IS NULL;
-- Q: How many days passed between order and completion of each finished work? work number and days
SELECT workno, julianday(done) - julianday(ordered) FROM work WHERE done IS NOT NULL;
-- Q: inspections by year
SELECT strftime('%Y', inspdate), count(*) FROM inspection GROUP BY strftime('%Y', inspdate);
-- Q: what percentage of the trees is in the genus Quercus
SELECT 100.0 * sum(CASE WHEN genus = 'Quercus' THEN 1 ELSE 0 END) / count(*) FROM tree;
