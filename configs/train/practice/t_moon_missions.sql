CREATE TABLE agencies (id INTEGER PRIMARY KEY, name TEXT, country TEXT, budget_musd INTEGER);
CREATE TABLE missions (id INTEGER PRIMARY KEY, name TEXT, agency_id INTEGER REFERENCES agencies(id), target TEXT, launch_date DATE, end_date DATE, cost_musd REAL, crewed INTEGER, outcome TEXT);
CREATE TABLE astronauts (id INTEGER PRIMARY KEY, name TEXT, nationality TEXT, birth_year INTEGER, agency_id INTEGER REFERENCES agencies(id));
CREATE TABLE crew (mission_id INTEGER REFERENCES missions(id), astronaut_id INTEGER REFERENCES astronauts(id), role TEXT, spacewalks INTEGER, PRIMARY KEY (mission_id, astronaut_id));
CREATE TABLE instruments (id INTEGER PRIMARY KEY, mission_id INTEGER REFERENCES missions(id), name TEXT, type TEXT, mass_kg REAL);
INSERT INTO agencies VALUES (1,'Orbital Union','France',6400),(2,'Helios Office','United States',22000),(3,'Kaguyo Institute','Japan',1700),(4,'Southern Sky','Australia',300),(5,'Rocket Bureau','India',1600);
INSERT INTO missions VALUES (1,'Selene 1',2,'Moon','2015-06-11','2015-06-25',2100,1,'success'),(2,'Dust Devil',2,'Mars','2018-05-05',NULL,850,0,'ongoing'),(3,'Hayato',3,'asteroid','2014-12-03','2020-12-06',300,0,'success'),(4,'Selene 2',2,'Moon','2021-03-19','2021-04-02',2450,1,'success'),(5,'Ciel',1,'Venus','2016-11-09','2017-01-14',410,0,'failure'),(6,'Luna Hut',1,'Moon','2023-08-30',NULL,3900,1,'ongoing'),(7,'Chandri',5,'Moon','2019-07-22','2019-09-06',140,0,'failure'),(8,'Frosty',1,'Jupiter','2022-04-13',NULL,1600,0,'ongoing');
INSERT INTO astronauts VALUES (1,'Ada Moreau','French',1975,1),(2,'Cal Whitaker','American',1969,2),(3,'June Park','American',1981,2),(4,'Ren Ishida','Japanese',1978,3),(5,'Luc Perrin','French',1984,1),(6,'Nadia Rao','Indian',1986,5),(7,'Tom Beck','American',1972,2);
INSERT INTO crew VALUES (1,2,'commander',2),(1,3,'pilot',1);
INSERT INTO crew VALUES (4,3,'commander',3),(4,4,'engineer',2),(4,7,'pilot',0),(6,1,'commander',4),(6,5,'engineer',5),(6,4,'pilot',1);
INSERT INTO instruments VALUES (1,2,'DustCam','camera',4.2),(2,2,'SandNose','spectrometer',11.5),(3,3,'Needle','sampler',16.0),(4,5,'VenLid','lidar',22.3),(5,8,'IceEar','radar',40.0),(6,8,'Loki','camera',6.1),(7,7,'Rover Eye','camera',1.9),(8,3,'Glint','camera',3.0);
-- Q: How many missions were crewed?
SELECT count(*) FROM missions WHERE crewed = 1;
-- Q: names of missions to the Moon, in order of launch
SELECT name FROM missions WHERE target = 'Moon' ORDER BY launch_date;
-- Q: What are the distinct targets?
SELECT DISTINCT target FROM missions;
-- Q: Which agency has the smallest budget?
SELECT name FROM agencies ORDER BY budget_musd LIMIT 1;
-- Q: What is the mean mass of the cameras?
SELECT avg(mass_kg) FROM instruments WHERE type = 'camera';
-- Q: How many missions has each agency flown, by agency name?
SELECT agencies.name, count(*) FROM agencies JOIN missions ON agencies.id = missions.agency_id GROUP BY agencies.id;
-- Q: List the mission and the role of Ren Ishida on every flight.
SELECT missions.name, crew.role FROM crew JOIN missions ON crew.mission_id = missions.id JOIN astronauts ON crew.astronaut_id = astronauts.id WHERE astronauts.name = 'Ren Ishida';
-- Q: Which target has cost the most money overall?
SELECT target FROM missions GROUP BY target ORDER BY sum(cost_musd) DESC LIMIT 1;
-- Q: Which nationalities have more than one astronaut?
SELECT nationality FROM astronauts GROUP BY nationality HAVING count(*) > 1;
-- Q: Who has done the most spacewalks altogether?
SELECT astronauts.name FROM astronauts JOIN crew ON astronauts.id = crew.astronaut_id GROUP BY astronauts.id ORDER BY sum(crew.spacewalks) DESC LIMIT 1;
-- Q: Show the name, launch date and cost of the failed missions (outcome failure).
SELECT name, launch_date, cost_musd FROM missions WHERE outcome = 'failure';
-- Q: instruments carried per mission name, most first
SELECT missions.name, count(*) FROM missions JOIN instruments ON missions.id = instruments.mission_id GROUP BY missions.id ORDER BY count(*) DESC;
-- Q: Which astronauts have never flown?
SELECT name FROM astronauts WHERE id NOT IN (SELECT astronaut_id FROM crew);
-- Q: Which agencies have sent missions to both the Moon and Venus?
SELECT agencies.name FROM agencies JOIN missions ON agencies.id = missions.agency_id WHERE missions.target = 'Moon' INTERSECT SELECT agencies.name FROM agencies JOIN missions ON agencies.id = missions.agency_id WHERE missions.target = 'Venus';
-- Q: Which agencies have never launched a mission?
SELECT name FROM agencies WHERE id NOT IN (SELECT agency_id FROM missions);
-- Q: Missions dearer than the average mission: name and cost
SELECT name, cost_musd FROM missions WHERE cost_musd > (SELECT avg(cost_musd) FROM missions);
-- Q: Which missions have not ended?
SELECT name FROM missions WHERE end_date IS NULL;
-- Q: How many days did each finished mission last, longest first? Mission name and days.
SELECT name, julianday(end_date) - julianday(launch_date) FROM missions WHERE end_date IS NOT NULL ORDER BY julianday(end_date) - julianday(launch_date) DESC;
-- Q: What percentage of missions ended in success?
SELECT 100.0 * sum(CASE WHEN outcome = 'success' THEN 1 ELSE 0 END) / count(*) FROM missions;
-- Q: The heaviest instrument of each mission id: mission id, instrument name, mass
SELECT mission_id, name, mass_kg FROM (SELECT mission_id, name, mass_kg, row_number() OVER (PARTITION BY mission_id ORDER BY mass_kg DESC) AS place FROM instruments) WHERE place = 1;
