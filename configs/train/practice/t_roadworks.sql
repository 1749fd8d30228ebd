CREATE TABLE ref_work_types (work_type_code TEXT PRIMARY KEY, work_type_description TEXT);
CREATE TABLE contractors (contractor_id INTEGER PRIMARY KEY, contractor_name TEXT, contact_email TEXT, crew_size INTEGER, rating REAL);
CREATE TABLE roads (road_id INTEGER PRIMARY KEY, road_name TEXT, road_class TEXT, length_km REAL, daily_traffic INTEGER);
CREATE TABLE works (work_id INTEGER PRIMARY KEY, road_id INTEGER REFERENCES roads(road_id), contractor_id INTEGER REFERENCES contractors(contractor_id), work_type_code TEXT REFERENCES ref_work_types(work_type_code), planned_start DATE, planned_end DATE, actual_end DATE, budget REAL, spent REAL, full_closure INTEGER);
CREATE TABLE complaints (complaint_id INTEGER PRIMARY KEY, work_id INTEGER REFERENCES works(work_id), received DATE, complaint_about TEXT, answered INTEGER);
INSERT INTO ref_work_types VALUES ('RSF','Resurfacing'),('DRN','Drainage'),('BRG','Bridge repair'),('SGN','Signal renewal'),('KRB','Kerb work');
INSERT INTO contractors VALUES (1,'Tarmora','desk@tarmora.test',45,4.1),(2,'Pike & Sons','office@pike.test',12,4.6),(3,'Groundline','info@groundline.test',80,3.4),(4,'Delta Civil',NULL,60,3.9),(5,'Viaduct Works','hello@viaduct.test',25,4.4);
INSERT INTO roads VALUES (1,'Ridge Road','A',14.2,18500),(2,'Station Avenue','B',3.1,9200),(3,'Quarry Lane','C',5.6,1100),(4,'Northern Bypass','A',22.8,34000),(5,'Mill Street','B',1.4,7600),(6,'Shepherd Way','C',8.0,640);
INSERT INTO works VALUES (1,1,1,'RSF','2023-03-01','2023-04-15','2023-04-28',420000,465000,0),(2,2,2,'DRN','2023-03-20','2023-05-01','2023-04-27',88000,81500,1),(3,4,3,'BRG','2023-05-02','2023-11-30','2024-01-20',2100000,2640000,1),(4,5,2,'SGN','2023-06-12','2023-06-30','2023-06-30',54000,53000,0),(5,1,3,'DRN','2023-09-04','2023-10-20','2023-11-02',190000,236000,0),(6,3,1,'RSF','2024-02-05','2024-03-01','2024-02-27',75000,70200,1),(7,4,1,'RSF','2024-04-10','2024-06-30',NULL,980000,410000,0),(8,2,4,'SGN','2024-05-01','2024-05-20',NULL,61000,12000,0);
INSERT INTO complaints VALUES (1,1,'2023-03-10','noise',1),(2,1,'2023-04-20','delay',1),(3,3,'2023-06-18','diversion',0),(4,3,'2023-08-03','noise',1),(5,3,'2023-12-12','delay',0),(6,5,'2023-10-25','delay',1),(7,7,'2024-04-22','dust',0),(8,2,'2023-04-02','diversion',1);
-- Q: Count the road works on record.
SELECT count(*) FROM works;
-- Q: names and crew sizes of contractors rated better than 4
SELECT contractor_name, crew_size FROM contractors WHERE rating > 4;
-- Q: Which road carries the heaviest daily traffic?
SELECT road_name FROM roads ORDER BY daily_traffic DESC LIMIT 1;
-- Q: What is the total and average budget of the works?
SELECT sum(budget), avg(budget) FROM works;
-- Q: List the descriptions of all work types alphabetically.
SELECT work_type_description FROM ref_work_types ORDER BY work_type_description;
-- Q: How many resurfacing jobs were there?
SELECT count(*) FROM works JOIN ref_work_types ON works.work_type_code = ref_work_types.work_type_code WHERE ref_work_types.work_type_description = 'Resurfacing';
-- Q: For each road class give the number of roads and their total length.
SELECT road_class, count(*), sum(length_km) FROM roads GROUP BY road_class;
-- Q: Which contractor got the most jobs?
SELECT contractors.contractor_name FROM contractors JOIN works ON contractors.contractor_id = works.contractor_id GROUP BY contractors.contractor_id ORDER BY count(*) DESC LIMIT 1;
-- Q: What are people most often complaining about?
SELECT complaint_about FROM complaints GROUP BY complaint_about ORDER BY count(*) DESC LIMIT 1;
-- Q: Roads that have been dug up more than once
SELECT roads.road_name FROM roads JOIN works ON roads.road_id = works.road_id GROUP BY roads.road_id HAVING count(*) > 1;
-- Q: amount spent per work type description, biggest first
SELECT ref_work_types.work_type_description, sum(works.spent) FROM ref_work_types JOIN works ON ref_work_types.work_type_code = works.work_type_code GROUP BY ref_work_types.work_type_code ORDER BY sum(works.spent) DESC;
-- Q: Which class A roads had a full closure?
SELECT roads.road_name FROM roads JOIN works ON roads.road_id = works.road_id WHERE roads.road_class = 'A' AND works.full_closure = 1;
-- Q: Which contractors were never hired?
SELECT contractor_name FROM contractors WHERE contractor_id NOT IN (SELECT contractor_id FROM works);
-- Q: Which works drew no complaints? Give their ids.
SELECT work_id FROM works WHERE work_id NOT IN (SELECT work_id FROM complaints);
-- Q: Which contractors have worked on both Ridge Road and Northern Bypass?
SELECT contractors.contractor_name FROM contractors JOIN works ON contractors.contractor_id = works.contractor_id JOIN roads ON works.road_id = roads.road_id WHERE roads.road_name = 'Ridge Road' INTERSECT SELECT contractors.contractor_name FROM contractors JOIN works ON contractors.contractor_id = works.contractor_id JOIN roads ON works.road_id = roads.road_id WHERE roads.road_name = 'Northern Bypass';
-- Q: How many complaints did each contractor attract?
SELECT contractors.contractor_name, count(*) FROM contractors JOIN works ON contractors.contractor_id = works.contractor_id JOIN complaints ON works.work_id = complaints.work_id GROUP BY contractors.contractor_id;
-- Q: By how many days did each finished work overrun its planned end? Show the work id too, first.
SELECT work_id, julianday(actual_end) - julianday(planned_end) FROM works WHERE actual_end IS NOT NULL;
-- Q: What percentage of the works went over budget?
SELECT 100.0 * sum(CASE WHEN spent > budget THEN 1 ELSE 0 END) / count(*) FROM works;
-- Q: How many works were due to start in each year?
SELECT strftime('%Y', planned_start), count(*) FROM works GROUP BY strftime('%Y', planned_start);
-- Q: On which roads is work still unfinished?
SELECT roads.road_name FROM roads JOIN works ON roads.road_id = works.road_id WHERE works.actual_end IS NULL;
