CREATE TABLE school (sch_id INTEGER PRIMARY KEY, sch_name TEXT, sch_kind TEXT, enrolment INTEGER, county TEXT, mascot TEXT, opened INTEGER);
CREATE TABLE driver (drv_id INTEGER PRIMARY KEY, drv_name TEXT, home_town TEXT, age INTEGER, licence TEXT, hired DATE);
CREATE TABLE bus (plate TEXT PRIMARY KEY, model TEXT, seats INTEGER, model_year INTEGER, fuel TEXT, wheelchair TEXT);
CREATE TABLE route (route_no INTEGER PRIMARY KEY, sch_id INTEGER REFERENCES school(sch_id), plate TEXT REFERENCES bus(plate), regular_driver INTEGER REFERENCES driver(drv_id), spare_driver INTEGER REFERENCES driver(drv_id), miles REAL, departs TEXT);
CREATE TABLE stop (stop_id INTEGER PRIMARY KEY, route_no INTEGER REFERENCES route(route_no), stop_name TEXT, seq INTEGER, children INTEGER);
CREATE TABLE incident (inc_id INTEGER PRIMARY KEY, route_no INTEGER REFERENCES route(route_no), drv_id INTEGER REFERENCES driver(drv_id), happened DATE, kind TEXT, delay_min INTEGER, injured INTEGER);
INSERT INTO school VALUES (1,'Pine Ridge Elementary','public',410,'Adair','Owls',1961),(2,'St Brendan Academy','private',230,'Adair','Lions',1924),(3,'Lakeshore Middle','public',655,'Benton','Herons',1988),(4,'Benton High','public',1120,'Benton',NULL,1953),(5,'Cedar Montessori','private',75,'Clay','Foxes',2010);
INSERT INTO driver VALUES (1,'Matthew Orr','Pine Ridge',48,'B','2008-08-15'),(2,'Dana Sly','Lakeshore',35,'B','2016-01-11'),(3,'Leroy Banks','Cedar',61,'A','1999-08-23'),(4,'Inez Coto','Lakeshore',29,'B','2021-08-09'),(5,'Walt Humm','Cedar',55,'A','2005-03-03'),(6,'Bree Pike','Pine Ridge',41,'B',NULL);
INSERT INTO bus VALUES ('SB-11','Bluewing 52',52,2014,'diesel','N'),('SB-12','Bluewing 52',52,2017,'diesel','Y'),('SB-15','Volta Kid',40,2022,'electric','Y'),('SB-17','Minirunner',18,2019,'petrol','N'),('SB-20','Volta Kid',40,2023,'electric','Y');
INSERT INTO route VALUES (1,1,'SB-11',1,6,12.4,'07:10'),(2,3,'SB-12',2,4,18,'06:55'),(3,4,'SB-15',3,5,25.5,'06:30'),(4,2,'SB-17',4,NULL,7.8,'07:30'),(5,4,'SB-12',5,2,21.2,'07:45'),(6,1,'SB-15',2,1,9.1,'08:05');
INSERT INTO stop VALUES (1,1,'Mill Corner',1,9),(2,1,'Oak Lane',2,14),(3,2,'Boat Ramp',1,22),(4,2,'Lake Store',2,11),(5,3,'Route 9 Diner',1,6),(6,3,'Grange',2,17),(7,3,'Water Tower',3,8),(8,4,'Abbey Gate',1,12),(9,5,'Depot',1,19),(10,6,'Oak Lane',1,5);
INSERT INTO incident VALUES (1,1,1,'2022-09-14','flat tyre',35,0),(2,3,5,'2022-11-30','ice',50,0),(3,2,2,'2022-12-05','breakdown',70,0),(4,3,3,'2023-01-17','collision',95,2),(5,5,2,'2023-01-25','ice',20,0),(6,1,6,'2023-03-08','fight',10,1),(7,3,3,'2023-03-21','breakdown',NULL,0);
-- Q: What is the mascot of Lakeshore Middle?
SELECT mascot FROM school WHERE sch_name = 'Lakeshore Middle';
-- Q: How many private schools are there?
SELECT count(*) FROM school WHERE sch_kind = 'private';
-- Q: Which drivers are over 50? Oldest first.
SELECT drv_name FROM driver WHERE age > 50 ORDER BY age DESC;
-- Q: plates of buses that take a wheelchair
SELECT plate FROM bus WHERE wheelchair = 'Y';
-- Q: different bus models
SELECT DISTINCT model FROM bus;
-- Q: Who usually drives route 5?
SELECT d.drv_name FROM route AS r JOIN driver AS d ON r.regular_driver = d.drv_id WHERE r.route_no = 5;
-- Q: Who steps in as spare on route 3?
SELECT d.drv_name FROM route AS r JOIN driver AS d ON r.spare_driver = d.drv_id WHERE r.route_no = 3;
-- Q: Number of routes and total miles for each school
SELECT s.sch_name, count(*), sum(r.miles) FROM school AS s JOIN route AS r ON r.sch_id = s.sch_id GROUP BY s.sch_id;
-- Q: children picked up per route, fullest first
SELECT route_no, sum(children) FROM stop GROUP BY route_no ORDER BY sum(children) DESC;
-- Q: Which fuel is used on the most miles of route?
SELECT b.fuel FROM bus AS b JOIN route AS r ON r.plate = b.plate GROUP BY b.fuel ORDER BY sum(r.miles) DESC LIMIT 1;
-- Q: Route numbers with at least two incidents
SELECT route_no FROM incident GROUP BY route_no HAVING count(*) >= 2;
-- Q: Which stops are served for Pine Ridge Elementary? Each name once.
SELECT DISTINCT t.stop_name FROM stop AS t JOIN route AS r ON t.route_no = r.route_no JOIN school AS s ON r.sch_id = s.sch_id WHERE s.sch_name = 'Pine Ridge Elementary';
-- Q: Dates of incidents with ice or a breakdown that cost over 30 minutes
SELECT happened FROM incident WHERE kind IN ('ice', 'breakdown') AND delay_min > 30;
-- Q: Which schools have no bus route?
SELECT sch_name FROM school WHERE sch_id NOT IN (SELECT sch_id FROM route);
-- Q: Drivers who are regular on one route and spare on another
SELECT d.drv_name FROM driver AS d JOIN route AS r ON r.regular_driver = d.drv_id INTERSECT SELECT d.drv_name FROM driver AS d JOIN route AS r ON r.spare_driver = d.drv_id;
-- Q: Buses standing idle without any route
SELECT plate FROM bus EXCEPT SELECT plate FROM route;
-- Q: Names of the schools with more pupils than the average school
SELECT sch_name FROM school WHERE enrolment > (SELECT avg(enrolment) FROM school);
-- Q: Which county's routes had the most incidents?
SELECT s.county FROM school AS s JOIN route AS r ON r.sch_id = s.sch_id JOIN incident AS i ON i.route_no = r.route_no GROUP BY s.county ORDER BY count(*) DESC LIMIT 1;
-- Q: drivers never involved in an incident
SELECT drv_name FROM driver WHERE NOT EXISTS (SELECT * FROM incident WHERE incident.drv_id = driver.drv_id);
-- Q: Who was driving when the longest delay happened?
SELECT d.drv_name FROM incident AS i JOIN driver AS d ON i.drv_id = d.drv_id WHERE i.delay_min = (SELECT max(delay_min) FROM incident);
-- Q: incidents by year and month
SELECT strftime('%Y-%m', happened), count(*) FROM incident GROUP BY strftime('%Y-%m', happened);
-- Q: Share of incidents with somebody injured, as a fraction
SELECT CAST(sum(CASE WHEN injured > 0 THEN 1 ELSE 0 END) AS REAL) / count(*) FROM incident;
-- Q: Routes for which no spare driver is named
SELECT route_no FROM route WHERE spare_driver IS NULL;
-- Q: On each route, the stop where most children get on: route, stop, children
SELECT route_no, stop_name, children FROM (SELECT route_no, stop_name, children, row_number() OVER (PARTITION BY route_no ORDER BY children DESC) AS n FROM stop) WHERE n = 1;
