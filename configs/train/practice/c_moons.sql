CREATE TABLE planet (name TEXT PRIMARY KEY, kind TEXT, diameter INTEGER, mass REAL, distance REAL, yearlength REAL, daylength REAL, rings TEXT);
CREATE TABLE moon (name TEXT PRIMARY KEY, planet TEXT REFERENCES planet(name), diameter REAL, period REAL, discoverer TEXT, discovered INTEGER);
CREATE TABLE probe (name TEXT PRIMARY KEY, agency TEXT, launched DATE, ended DATE, mass REAL, cost TEXT);
CREATE TABLE visit (probe TEXT REFERENCES probe(name), planet TEXT REFERENCES planet(name), arrived DATE, kind TEXT, photos INTEGER);
INSERT INTO planet VALUES ('Mercury','rocky',4879,0.33,57.9,88,1407.6,'no'),('Venus','rocky',12104,4.87,108.2,224.7,5832.5,'no'),('Mars','rocky',6779,0.642,228,687,24.7,'no'),('Jupiter','gas giant',142984,1898,778.5,4331,9.9,'yes'),('Saturn','gas giant',120536,568,1432,10747,10.7,'yes'),('Uranus','ice giant',51118,86.8,2867,30589,17.2,'yes'),('Neptune','ice giant',49528,102,4515,59800,16.1,'yes');
INSERT INTO moon VALUES ('Phobos','Mars',22.5,0.32,'Asaph Hall',1877),('Deimos','Mars',12.4,1.26,'Asaph Hall',1877),('Io','Jupiter',3643,1.77,'Galileo Galilei',1610),('Europa','Jupiter',3122,3.55,'Galileo Galilei',1610),('Ganymede','Jupiter',5268,7.15,'Galileo Galilei',1610),('Titan','Saturn',5150,15.9,'Christiaan Huygens',1655),('Iapetus','Saturn',1469,79.3,'Giovanni Cassini',1671),('Titania','Uranus',1577,8.7,'William Herschel',1787),('Triton','Neptune',2707,5.9,'William Lassell',1846),('Puck','Uranus',162,0.76,NULL,1985);
INSERT INTO probe VALUES ('Pathseer','NASA','1996-12-04','1997-09-27',264,'265'),('Grand Voyager','NASA','1977-08-20',NULL,722,'865'),('Ringmaster','NASA','1997-10-15','2017-09-15',5712,'3900'),('Vesper','ESA','2005-11-09','2014-12-16',1270,'90'),('Red Dawn','CNSA','2020-07-23',NULL,5000,NULL),('Quicksilver','ESA','2018-10-20',NULL,4100,'1650');
INSERT INTO visit VALUES ('Pathseer','Mars','1997-07-04','landing',16500),('Grand Voyager','Jupiter','1979-07-09','flyby',18000),('Grand Voyager','Saturn','1981-08-26','flyby',16000),('Grand Voyager','Uranus','1986-01-24','flyby',7000),('Grand Voyager','Neptune','1989-08-25','flyby',9000),('Ringmaster','Saturn','2004-07-01','orbit',453000),('Ringmaster','Jupiter','2000-12-30','flyby',26000),('Vesper','Venus','2006-04-11','orbit',NULL),('Red Dawn','Mars','2021-02-10','orbit',3100);
-- Q: How many planets have rings?
SELECT count(*) FROM planet WHERE rings = 'yes';
-- Q: What is the largest moon?
SELECT name FROM moon ORDER BY diameter DESC LIMIT 1;
-- Q: planets by distance, nearest first
SELECT name FROM planet ORDER BY distance;
-- Q: Which moons did Galileo Galilei discover?
SELECT name FROM moon WHERE discoverer = 'Galileo Galilei';
-- Q: Average mass of the NASA probes?
SELECT avg(mass) FROM probe WHERE agency = 'NASA';
-- Q: How many moons are listed for each planet?
SELECT planet, count(*) FROM moon GROUP BY planet;
-- Q: Which planet has the most moons listed, and how many?
SELECT planet, count(*) FROM moon GROUP BY planet ORDER BY count(*) DESC LIMIT 1;
-- Q: Give moons and planets where the planet is an ice giant.
SELECT moon.name, planet.name FROM moon JOIN planet ON moon.planet = planet.name WHERE planet.kind = 'ice giant';
-- Q: How many photos has each probe taken in all? Most productive probe on top.
SELECT probe, sum(photos) FROM visit GROUP BY probe ORDER BY sum(photos) DESC;
-- Q: Which agencies have sent something into orbit of another planet?
SELECT DISTINCT probe.agency FROM probe JOIN visit ON probe.name = visit.probe WHERE visit.kind = 'orbit';
-- Q: who found more than one moon
SELECT discoverer FROM moon GROUP BY discoverer HAVING count(*) > 1;
-- Q: For each kind of planet show the count and the biggest diameter.
SELECT kind, count(*), max(diameter) FROM planet GROUP BY kind;
-- Q: Which planets have never been visited?
SELECT name FROM planet WHERE name NOT IN (SELECT planet FROM visit);
-- Q: Which planets have no moon?
SELECT planet.name FROM planet LEFT JOIN moon ON planet.name = moon.planet WHERE moon.name IS NULL;
-- Q: Name the planets that both Grand Voyager and Ringmaster went to.
SELECT planet FROM visit WHERE probe = 'Grand Voyager' INTERSECT SELECT planet FROM visit WHERE probe = 'Ringmaster';
-- Q: Which moons are bigger than the planet Mercury?
SELECT name FROM moon WHERE diameter > (SELECT diameter FROM planet WHERE name = 'Mercury');
-- Q: Which probes launched by ESA have reached a rocky planet?
SELECT probe.name FROM probe JOIN visit ON probe.name = visit.probe JOIN planet ON visit.planet = planet.name WHERE probe.agency = 'ESA' AND planet.kind = 'rocky';
-- Q: Days of travel from launch to arrival for every visit, with probe and planet.
SELECT visit.probe, visit.planet, julianday(visit.arrived) - julianday(probe.launched) FROM visit JOIN probe ON visit.probe = probe.name;
-- Q: Which probes are still at work, that is, have not ended?
SELECT name FROM probe WHERE ended IS NULL;
-- Q: How large is each moon in percent of its planet's diameter?
SELECT moon.name, 100.0 * moon.diameter / planet.diameter FROM moon JOIN planet ON moon.planet = planet.name;
