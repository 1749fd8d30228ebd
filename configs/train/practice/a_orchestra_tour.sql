CREATE TABLE musicians (mus_id INTEGER PRIMARY KEY, mus_name TEXT, mus_section TEXT, mus_instrument TEXT, mus_salary REAL, mus_hired DATE, mus_principal TEXT);
CREATE TABLE works (work_id INTEGER PRIMARY KEY, work_title TEXT, work_composer TEXT, work_year INTEGER, work_minutes INTEGER);
CREATE TABLE halls (hall_id INTEGER PRIMARY KEY, hall_name TEXT, hall_city TEXT, hall_country TEXT, hall_seats INTEGER);
CREATE TABLE concerts (conc_id INTEGER PRIMARY KEY, hall_id INTEGER REFERENCES halls(hall_id), conc_date DATE, conc_conductor TEXT, conc_sold INTEGER, conc_ticket_avg REAL);
CREATE TABLE programme (conc_id INTEGER REFERENCES concerts(conc_id), work_id INTEGER REFERENCES works(work_id), prog_pos INTEGER, soloist_id INTEGER REFERENCES musicians(mus_id), PRIMARY KEY (conc_id, work_id));
INSERT INTO musicians VALUES (1,'Greta Lind','strings','violin',61000,'2009-09-01','Y'),(2,'Tomas Ek','strings','cello',54000,'2014-09-01','Y'),(3,'Ingrid Falk','woodwind','oboe',52500,'2012-01-15','Y'),(4,'Per Aune','brass','horn',50000,'2018-03-01','N'),(5,'Kaisa Rinne','strings','violin',45500,'2020-09-01','N'),(6,'Bo Friis','percussion','timpani',49000,'2001-08-20','Y'),(7,'Elin Berg','woodwind','flute',47000,'2021-02-01','N'),(8,'Magnus Dahl','brass','trumpet',51500,NULL,'Y');
INSERT INTO works VALUES (1,'Northern Overture','A. Solberg',1911,9),(2,'Violin Concerto in D','E. Marchetti',1878,38),(3,'Symphony No. 2','A. Solberg',1924,44),(4,'Oboe Fantasy','L. Weiss',1953,17),(5,'The Sea Gate','J. Corbett',2016,22),(6,'Symphony No. 5','E. Marchetti',1888,47);
INSERT INTO halls VALUES (1,'Harbour Hall','Bergen','Norway',1500),(2,'Konserthus','Malmo','Sweden',1250),(3,'Glass Auditorium','Aarhus','Denmark',980),(4,'Old Exchange','Tampere','Finland',1750),(5,'Royal Rotunda','Stockholm','Sweden',2100);
INSERT INTO concerts VALUES (1,1,'2023-02-10','Nils Ottesen',1420,38.5),(2,2,'2023-02-14','Nils Ottesen',1100,35),(3,3,'2023-03-02','Clara Benz',975,29),(4,5,'2023-03-20','Clara Benz',1890,48),(5,1,'2023-10-05','Nils Ottesen',1310,40),(6,4,'2023-10-11','Yuki Mori',NULL,33);
INSERT INTO programme VALUES (1,1,1,NULL),(1,2,2,1),(1,3,3,NULL),(2,1,1,NULL),(2,6,2,NULL),(3,4,1,3),(3,6,2,NULL),(4,5,1,NULL),(4,2,2,1),(4,6,3,NULL),(5,4,1,3),(5,3,2,NULL),(6,1,1,NULL);
-- Q: How many musicians play in the strings section?
SELECT count(*) FROM musicians WHERE mus_section = 'strings';
-- Q: List all instruments without repetition, only the different ones.
SELECT DISTINCT mus_instrument FROM musicians;
-- Q: Which halls seat more than 1400 people?
SELECT hall_name FROM halls WHERE hall_seats > 1400;
-- Q: Who was hired before 1 January 2010?
SELECT mus_name FROM musicians WHERE mus_hired < '2010-01-01';
-- Q: oldest piece in the repertoire
SELECT work_title FROM works ORDER BY work_year LIMIT 1;
-- Q: What does each section cost in salaries altogether?
SELECT mus_section, sum(mus_salary) FROM musicians GROUP BY mus_section;
-- Q: Which composer is represented by more than one work?
SELECT work_composer FROM works GROUP BY work_composer HAVING count(*) > 1;
-- Q: On what dates did the orchestra play in Bergen?
SELECT T1.conc_date FROM concerts AS T1 JOIN halls AS T2 ON T1.hall_id = T2.hall_id WHERE T2.hall_city = 'Bergen';
-- Q: Number of concerts by country
SELECT T2.hall_country, count(*) FROM concerts AS T1 JOIN halls AS T2 ON T1.hall_id = T2.hall_id GROUP BY T2.hall_country;
-- Q: Which work was performed most often?
SELECT T1.work_title FROM works AS T1 JOIN programme AS T2 ON T1.work_id = T2.work_id GROUP BY T1.work_id ORDER BY count(*) DESC LIMIT 1;
-- Q: Who conducted the concert with the highest average ticket price?
SELECT conc_conductor FROM concerts ORDER BY conc_ticket_avg DESC LIMIT 1;
-- Q: Name and pay of the principals, best paid first
SELECT mus_name, mus_salary FROM musicians WHERE mus_principal = 'Y' ORDER BY mus_salary DESC;
-- Q: Which members of the orchestra have never been soloist?
SELECT mus_name FROM musicians WHERE mus_id NOT IN (SELECT soloist_id FROM programme WHERE soloist_id IS NOT NULL);
-- Q: Which conductors led a concert in Norway and also one in Sweden?
SELECT T1.conc_conductor FROM concerts AS T1 JOIN halls AS T2 ON T1.hall_id = T2.hall_id WHERE T2.hall_country = 'Norway' INTERSECT SELECT T1.conc_conductor FROM concerts AS T1 JOIN halls AS T2 ON T1.hall_id = T2.hall_id WHERE T2.hall_country = 'Sweden';
-- Q: In which different cities could one hear music by E. Marchetti?
SELECT DISTINCT T4.hall_city FROM works AS T1 JOIN programme AS T2 ON T1.work_id = T2.work_id JOIN concerts AS T3 ON T2.conc_id = T3.conc_id JOIN halls AS T4 ON T3.hall_id = T4.hall_id WHERE T1.work_composer = 'E. Marchetti';
-- Q: Which musicians earn less than the average salary?
SELECT mus_name FROM musicians WHERE mus_salary < (SELECT avg(mus_salary) FROM musicians);
-- Q: Give the takings of every concert: its date, and tickets sold times the average price.
SELECT conc_date, conc_sold * conc_ticket_avg FROM concerts;
-- Q: What share of the seats was sold at each concert? Show date and fraction.
SELECT T1.conc_date, CAST(T1.conc_sold AS REAL) / T2.hall_seats FROM concerts AS T1 JOIN halls AS T2 ON T1.hall_id = T2.hall_id;
-- Q: For which concert dates do we not know the number of tickets sold?
SELECT conc_date FROM concerts WHERE conc_sold IS NULL;
-- Q: Total minutes of music on each concert date
SELECT T1.conc_date, sum(T3.work_minutes) FROM concerts AS T1 JOIN programme AS T2 ON T1.conc_id = T2.conc_id JOIN works AS T3 ON T2.work_id = T3.work_id GROUP BY T1.conc_date;
