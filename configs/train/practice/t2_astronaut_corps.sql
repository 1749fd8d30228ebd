CREATE TABLE agency (ag_id INTEGER PRIMARY KEY, ag_short TEXT, ag_full TEXT, ag_seat TEXT, ag_budget_m INTEGER);
CREATE TABLE astronaut (as_id INTEGER PRIMARY KEY, as_name TEXT, as_sex TEXT, as_born DATE, as_birthplace TEXT, as_ag INTEGER REFERENCES agency(ag_id), as_selected INTEGER, as_retired INTEGER, as_former_job TEXT);
CREATE TABLE station (st_id INTEGER PRIMARY KEY, st_name TEXT, st_launched DATE, st_mass_t REAL, st_crew_max INTEGER);
CREATE TABLE expedition (ex_id INTEGER PRIMARY KEY, ex_no INTEGER, st_id INTEGER REFERENCES station(st_id), ex_start DATE, ex_end DATE, ex_commander INTEGER REFERENCES astronaut(as_id), ex_backup INTEGER REFERENCES astronaut(as_id));
CREATE TABLE crew (ex_id INTEGER REFERENCES expedition(ex_id), as_id INTEGER REFERENCES astronaut(as_id), crew_role TEXT, PRIMARY KEY (ex_id, as_id));
CREATE TABLE spacewalk (sw_id INTEGER PRIMARY KEY, ex_id INTEGER REFERENCES expedition(ex_id), as_id INTEGER REFERENCES astronaut(as_id), sw_date DATE, sw_minutes INTEGER, sw_task TEXT);
INSERT INTO agency VALUES (1,'PSA','Pan-Nordic Space Agency','Kiruna',900),(2,'AAE','Agencia Austral Espacial','Cordoba',640),(3,'COSA','Coral Sea Aeronautics','Brisbane',1120),(4,'USX','Upper Sky Exchange','Denver',NULL);
INSERT INTO astronaut VALUES (1,'Freya Dahl','F','1978-06-02','Umea',1,2006,NULL,'test pilot'),(2,'Mateo Rivas','M','1971-11-15','Salta',2,2001,2019,'surgeon'),(3,'Lucia Paz','F','1983-01-27','Rosario',2,2010,NULL,'geologist'),(4,'Noah Finch','M','1980-09-09','Cairns',3,2008,NULL,'test pilot'),(5,'Elias Noro','M','1969-03-30','Oulu',1,1998,2015,'engineer'),(6,'Grace Tully','F','1988-12-12','Darwin',3,2015,NULL,'engineer'),(7,'Wes Cardin','M','1985-05-21','Pueblo',4,2017,NULL,'teacher'),(8,'Sunniva Lie','F','1991-08-08','Tromso',1,2021,NULL,'surgeon');
INSERT INTO station VALUES (1,'Aurora Deck','2005-04-12',210.5,6),(2,'Southern Cross','2013-10-01',145.0,4),(3,'Perch','2022-02-22',60.2,3);
INSERT INTO expedition VALUES (1,1,1,'2009-03-01','2009-08-20',5,1),(2,2,1,'2012-05-10','2012-11-02',1,2),(3,1,2,'2015-02-14','2015-07-30',2,3),(4,2,2,'2018-09-05','2019-03-12',4,6),(5,3,1,'2020-01-18','2020-07-25',1,NULL),(6,1,3,'2023-04-03',NULL,6,7);
INSERT INTO crew VALUES (1,5,'commander'),(1,2,'doctor'),(2,1,'commander'),(2,4,'pilot'),(3,2,'commander'),(3,3,'scientist'),(4,4,'commander'),(4,3,'scientist'),(4,7,'engineer'),(5,1,'commander'),(5,6,'engineer'),(6,6,'commander'),(6,3,'pilot');
INSERT INTO spacewalk VALUES (1,1,5,'2009-05-05',320,'antenna repair'),(2,2,4,'2012-07-19',405,'solar panel'),(3,2,1,'2012-07-19',405,'solar panel'),(4,4,3,'2018-12-01',280,'sample return'),(5,4,4,'2019-01-20',365,'antenna repair'),(6,5,6,'2020-03-08',420,'solar panel'),(7,6,6,'2023-09-14',300,'door seal'),(8,6,3,'2023-09-14',300,'door seal');
-- Q: How many astronauts have F as their sex?
SELECT count(*) FROM astronaut WHERE as_sex = 'F';
-- Q: Where was Noah Finch born, and when?
SELECT as_birthplace, as_born FROM astronaut WHERE as_name = 'Noah Finch';
-- Q: Which station is heaviest?
SELECT st_name FROM station ORDER BY st_mass_t DESC LIMIT 1;
-- Q: astronauts who used to be test pilots
SELECT as_name FROM astronaut WHERE as_former_job = 'test pilot';
-- Q: Total and longest time spent on spacewalks, in minutes
SELECT sum(sw_minutes), max(sw_minutes) FROM spacewalk;
-- Q: Astronauts per agency: give the full agency name and the number
SELECT T1.ag_full, count(*) FROM agency AS T1 JOIN astronaut AS T2 ON T1.ag_id = T2.as_ag GROUP BY T1.ag_id;
-- Q: Who commanded an expedition to Southern Cross?
SELECT T1.as_name FROM astronaut AS T1 JOIN expedition AS T2 ON T1.as_id = T2.ex_commander JOIN station AS T3 ON T2.st_id = T3.st_id WHERE T3.st_name = 'Southern Cross';
-- Q: Which astronauts led more than one expedition?
SELECT T1.as_name FROM astronaut AS T1 JOIN expedition AS T2 ON T1.as_id = T2.ex_commander GROUP BY T1.as_id HAVING count(*) > 1;
-- Q: Name everybody named as a backup.
SELECT T1.as_name FROM astronaut AS T1 JOIN expedition AS T2 ON T1.as_id = T2.ex_backup;
-- Q: Minutes outside for each astronaut, greatest first
SELECT T1.as_name, sum(T2.sw_minutes) FROM astronaut AS T1 JOIN spacewalk AS T2 ON T1.as_id = T2.as_id GROUP BY T1.as_id ORDER BY sum(T2.sw_minutes) DESC;
-- Q: Astronauts selected between 2005 and 2012 who came from the job of geologist or engineer or test pilot
SELECT as_name FROM astronaut WHERE as_selected BETWEEN 2005 AND 2012 AND as_former_job IN ('geologist', 'engineer', 'test pilot');
-- Q: What was the most frequent task of a spacewalk?
SELECT sw_task FROM spacewalk GROUP BY sw_task ORDER BY count(*) DESC LIMIT 1;
-- Q: How many expeditions has each station hosted?
SELECT T1.st_name, count(*) FROM station AS T1 JOIN expedition AS T2 ON T1.st_id = T2.st_id GROUP BY T1.st_id;
-- Q: Who has not flown in any crew yet?
SELECT as_name FROM astronaut WHERE as_id NOT IN (SELECT as_id FROM crew);
-- Q: Crew members that never left the station for a walk outside
SELECT T1.as_name FROM astronaut AS T1 JOIN crew AS T2 ON T1.as_id = T2.as_id EXCEPT SELECT T1.as_name FROM astronaut AS T1 JOIN spacewalk AS T2 ON T1.as_id = T2.as_id;
-- Q: Astronauts who have flown both as a scientist and as a pilot
SELECT T1.as_name FROM astronaut AS T1 JOIN crew AS T2 ON T1.as_id = T2.as_id WHERE T2.crew_role = 'scientist' INTERSECT SELECT T1.as_name FROM astronaut AS T1 JOIN crew AS T2 ON T1.as_id = T2.as_id WHERE T2.crew_role = 'pilot';
-- Q: Dates of spacewalks that were longer than average
SELECT sw_date FROM spacewalk WHERE sw_minutes > (SELECT avg(sw_minutes) FROM spacewalk);
-- Q: Which agency, by its short name, has sent the most crew members?
SELECT T1.ag_short FROM agency AS T1 JOIN astronaut AS T2 ON T1.ag_id = T2.as_ag JOIN crew AS T3 ON T2.as_id = T3.as_id GROUP BY T1.ag_id ORDER BY count(*) DESC LIMIT 1;
-- Q: Different stations visited by people of the Coral Sea Aeronautics
SELECT DISTINCT T5.st_name FROM agency AS T1 JOIN astronaut AS T2 ON T1.ag_id = T2.as_ag JOIN crew AS T3 ON T2.as_id = T3.as_id JOIN expedition AS T4 ON T3.ex_id = T4.ex_id JOIN station AS T5 ON T4.st_id = T5.st_id WHERE T1.ag_full = 'Coral Sea Aeronautics';
-- Q: How many days did each expedition last? Give its id as well, in front.
SELECT ex_id, julianday(ex_end) - julianday(ex_start) FROM expedition;
-- Q: At what age (years) was each astronaut selected?
SELECT as_name, as_selected - strftime('%Y', as_born) FROM astronaut;
-- Q: percentage of astronauts who have retired
SELECT 100.0 * count(as_retired) / count(*) FROM astronaut;
-- Q: Is some expedition still running, without an end date? Show its start.
SELECT ex_start FROM expedition WHERE ex_end IS NULL;
-- Q: spacewalks in each year
SELECT strftime('%Y', sw_date), count(*) FROM spacewalk GROUP BY strftime('%Y', sw_date);
