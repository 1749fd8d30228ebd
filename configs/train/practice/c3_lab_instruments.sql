CREATE TABLE faculty (fac_id INTEGER PRIMARY KEY, fac_name TEXT, dean TEXT, campus TEXT);
CREATE TABLE research_group (grp_id INTEGER PRIMARY KEY, grp_name TEXT, fac_id INTEGER REFERENCES faculty(fac_id), leader_id INTEGER REFERENCES scientist(sci_id), yearly_funds REAL, started INTEGER);
CREATE TABLE scientist (sci_id INTEGER PRIMARY KEY, sci_name TEXT, grp_id INTEGER REFERENCES research_group(grp_id), position TEXT, phd_year INTEGER, nationality TEXT);
CREATE TABLE instrument (ins_id INTEGER PRIMARY KEY, ins_name TEXT, owner_grp INTEGER REFERENCES research_group(grp_id), room TEXT, price REAL, hourly_fee REAL, bought DATE);
CREATE TABLE reservation (res_id INTEGER PRIMARY KEY, ins_id INTEGER REFERENCES instrument(ins_id), sci_id INTEGER REFERENCES scientist(sci_id), res_date DATE, hours REAL, cancelled INTEGER, purpose TEXT);
CREATE TABLE training (sci_id INTEGER REFERENCES scientist(sci_id), ins_id INTEGER REFERENCES instrument(ins_id), trained_on DATE, trainer_id INTEGER REFERENCES scientist(sci_id), PRIMARY KEY (sci_id, ins_id));
INSERT INTO faculty VALUES (1,'Natural Sciences','Prof Ortolan','Hillside'),(2,'Medicine','Prof Lindgren','Riverside'),(3,'Humanities',NULL,'Old Town');
INSERT INTO research_group VALUES (1,'Thin Films',1,1,420,2006),(2,'Protein Folding',2,4,780,2011),(3,'Soil Chemistry',1,6,190,2018),(4,'Bone Imaging',2,NULL,250,2020),(5,'Medieval Inks',3,7,60,2021);
INSERT INTO scientist VALUES (1,'Greta Holz',1,'professor',1994,'German'),(2,'Ravi Menon',1,'postdoc',2019,'Indian'),(3,'Lucia Paz',1,'doctoral student',NULL,'Spanish'),(4,'Erik Tolv',2,'professor',2001,'Swedish'),(5,'Chiara Moro',2,'postdoc',2020,'Italian'),(6,'Ben Aldous',3,'lecturer',2013,'British'),(7,'Agnes Weil',5,'lecturer',2015,'German'),(8,'Tom Iver',4,'doctoral student',NULL,'Danish');
INSERT INTO instrument VALUES (1,'Electron microscope',1,'B101',850000,95,'2014-05-20'),(2,'X-ray diffractometer',1,'B104',310000,60,'2010-02-11'),(3,'Mass spectrometer',2,'M220',540000,80,'2018-09-03'),(4,'Light microscope',2,'M221',42000,15,'2016-01-25'),(5,'Soil mill',3,'B007',9000,0,'2019-04-04'),(6,'CT scanner',4,'M010',690000,120,'2021-10-15'),(7,'Raman microscope',NULL,'B102',220000,45,'2023-06-30');
INSERT INTO reservation VALUES (1,1,2,'2024-01-08',4,0,'coating study'),(2,1,5,'2024-01-09',3,0,'crystals'),(3,3,5,'2024-01-09',6,0,'protein mass'),(4,2,3,'2024-01-15',5,1,'film phases'),(5,2,3,'2024-01-22',5,0,'film phases'),(6,1,7,'2024-02-05',2,0,'ink grains'),(7,3,6,'2024-02-12',4,0,'soil extract'),(8,4,5,'2024-02-12',1.5,0,NULL),(9,1,2,'2024-02-19',6,1,'coating study'),(10,3,7,'2024-03-04',2.5,0,'ink binder');
INSERT INTO training VALUES (2,1,'2023-09-12',1),(3,2,'2023-10-02',1),(5,1,'2023-09-12',1),(5,3,'2023-03-08',4),(6,3,'2023-11-20',5),(7,1,'2024-01-30',2),(7,3,'2024-02-20',5),(5,4,'2023-01-17',4);
-- Q: Find the name and room of the instruments that have never been reserved.
SELECT ins_name, room FROM instrument WHERE ins_id NOT IN (SELECT ins_id FROM reservation);
-- Q: What are the names of the groups whose yearly funds are below the average?
SELECT grp_name FROM research_group WHERE yearly_funds < (SELECT avg(yearly_funds) FROM research_group);
-- Q: List the name of every research group together with the name of its leader.
SELECT g.grp_name, s.sci_name FROM research_group AS g JOIN scientist AS s ON g.leader_id = s.sci_id;
-- Q: How many scientists does each group have? Name of the group and number, most first.
SELECT g.grp_name, count(*) FROM research_group AS g JOIN scientist AS s ON s.grp_id = g.grp_id GROUP BY g.grp_id ORDER BY count(*) DESC;
-- Q: Which scientists are trained on at least two instruments? Give id, name and the number.
SELECT s.sci_id, s.sci_name, count(*) FROM scientist AS s JOIN training AS t ON t.sci_id = s.sci_id GROUP BY s.sci_id HAVING count(*) >= 2;
-- Q: Who is trained on both the Electron microscope and the Mass spectrometer?
SELECT s.sci_name FROM scientist AS s JOIN training AS t ON t.sci_id = s.sci_id JOIN instrument AS i ON t.ins_id = i.ins_id WHERE i.ins_name = 'Electron microscope' INTERSECT SELECT s.sci_name FROM scientist AS s JOIN training AS t ON t.sci_id = s.sci_id JOIN instrument AS i ON t.ins_id = i.ins_id WHERE i.ins_name = 'Mass spectrometer';
-- Q: What are the names and prices of the instruments that contain the word microscope?
SELECT ins_name, price FROM instrument WHERE ins_name LIKE '%microscope%';
-- Q: Show the names of scientists who have trained somebody, each once.
SELECT DISTINCT s.sci_name FROM scientist AS s JOIN training AS t ON t.trainer_id = s.sci_id;
-- Q: Find the ids of the scientists who are trained on something but have made no reservation of more than 4 hours.
SELECT sci_id FROM training EXCEPT SELECT sci_id FROM reservation WHERE hours > 4;
-- Q: Give the average, minimum and maximum hourly fee of the instruments owned by groups of the Medicine faculty.
SELECT avg(i.hourly_fee), min(i.hourly_fee), max(i.hourly_fee) FROM instrument AS i JOIN research_group AS g ON i.owner_grp = g.grp_id JOIN faculty AS f ON g.fac_id = f.fac_id WHERE f.fac_name = 'Medicine';
-- Q: Which faculty has the largest total yearly funds?
SELECT f.fac_name FROM faculty AS f JOIN research_group AS g ON g.fac_id = f.fac_id GROUP BY f.fac_id ORDER BY sum(g.yearly_funds) DESC LIMIT 1;
-- Q: List the name and position of scientists who are neither professor nor lecturer.
SELECT sci_name, position FROM scientist WHERE position NOT IN ('professor', 'lecturer');
-- Q: bill for every reservation that was kept: id, hours times hourly fee
SELECT r.res_id, r.hours * i.hourly_fee FROM reservation AS r JOIN instrument AS i ON r.ins_id = i.ins_id WHERE r.cancelled = 0;
-- Q: what percentage of reservations were cancelled
SELECT 100.0 * sum(CASE WHEN cancelled = 1 THEN 1 ELSE 0 END) / count(*) FROM reservation;
-- Q: Longest reservation per instrument id: instrument, date, hours
SELECT ins_id, res_date, hours FROM (SELECT ins_id, res_date, hours, row_number() OVER (PARTITION BY ins_id ORDER BY hours DESC) AS place FROM reservation) WHERE place = 1;
-- Q: hours booked month by month
SELECT strftime('%Y-%m', res_date), sum(hours) FROM reservation GROUP BY strftime('%Y-%m', res_date);
-- Q: Which instrument belongs to no group?
SELECT ins_name FROM instrument WHERE owner_grp IS NULL;
-- Q: Sort instruments into cheap (under 50000), mid (under 400000) and dear.
SELECT ins_name, CASE WHEN price < 50000 THEN 'cheap' WHEN price < 400000 THEN 'mid' ELSE 'dear' END FROM instrument;
-- Q: doctoral year of everybody, with 'no doctorate yet' for those without
SELECT sci_name, COALESCE(phd_year, 'no doctorate yet') FROM scientist;
-- Q: Day with the most hours reserved?
SELECT res_date FROM reservation GROUP BY res_date ORDER BY sum(hours) DESC LIMIT 1;
-- Q: professors and postdocs in each group id, two counts
SELECT grp_id, sum(CASE WHEN position = 'professor' THEN 1 ELSE 0 END), sum(CASE WHEN position = 'postdoc' THEN 1 ELSE 0 END) FROM scientist GROUP BY grp_id;
-- Q: Rank the groups by yearly funds.
SELECT grp_name, rank() OVER (ORDER BY yearly_funds DESC) FROM research_group;
-- Q: How many reservations does a scientist who reserves make on average?
SELECT avg(n) FROM (SELECT count(*) AS n FROM reservation GROUP BY sci_id);
-- Q: second most expensive instrument
SELECT ins_name FROM instrument ORDER BY price DESC LIMIT 1 OFFSET 1;
