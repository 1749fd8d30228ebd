CREATE TABLE wreck (wreck_id INTEGER PRIMARY KEY, vessel TEXT, vessel_type TEXT, nationality TEXT, built INTEGER, sunk_on DATE, cause TEXT, depth_m REAL, lives_lost INTEGER, survivors INTEGER, sea_area TEXT);
CREATE TABLE diver (diver_id INTEGER PRIMARY KEY, diver_name TEXT, club TEXT, certified_since INTEGER, max_depth_m INTEGER);
CREATE TABLE dive (dive_id INTEGER PRIMARY KEY, wreck_id INTEGER REFERENCES wreck(wreck_id), diver_id INTEGER, dive_date DATE, minutes INTEGER, visibility_m REAL);
CREATE TABLE artefact (artefact_id INTEGER PRIMARY KEY, wreck_id INTEGER REFERENCES wreck(wreck_id), what TEXT, material TEXT, found_by INTEGER, found_on DATE, est_value REAL, museum TEXT);
INSERT INTO wreck VALUES (1,'Santa Oria','galleon','Spanish',1611,'1628-10-03','storm',24,210,46,'Bay of Knives'),(2,'Prudence','barque','British',1868,'1881-01-19','reef',15,4,22,'Bay of Knives'),(3,'U-17b','submarine','German',1915,'1917-04-30','mine',52,31,0,'North Narrows'),(4,'Halcyon','steamer','British',1893,'1909-12-11','collision',38,57,130,'North Narrows'),(5,'Dagny','trawler','Norwegian',1951,'1974-02-08','storm',67,9,1,'Skerry Bank'),(6,'Ocean Bride','liner','Italian',1930,'1942-06-14','torpedo',91,340,615,'Open sea'),(7,'Tern','trawler','British',1960,'1985-11-23','fire',29,0,7,'Skerry Bank');
INSERT INTO diver VALUES (1,'Maya Brook','Deep Six',2004,60),(2,'Anders Lie','Fjord Divers',1998,75),(3,'Carmen Ortiz','Deep Six',2013,40),(4,'Rob Steele',NULL,2009,55),(5,'Jin Seo','Fjord Divers',2019,30);
INSERT INTO dive VALUES (1,1,1,'2021-06-05',42,8.0),(2,1,3,'2021-06-05',40,8.0),(3,2,3,'2021-07-11',55,12.5),(4,3,2,'2021-08-02',31,6.0),(5,4,1,'2022-05-21',38,9.5),(6,4,4,'2022-05-21',36,NULL),(7,5,2,'2022-07-30',24,15.0),(8,1,4,'2022-08-14',44,5.5),(9,1,1,'2022-09-03',47,7.0),(10,2,1,'2022-09-10',50,11.0);
INSERT INTO artefact VALUES (1,1,'astrolabe','brass',1,'2021-06-05',85000,'Maritime Hall'),(2,1,'coin hoard','silver',3,'2021-06-05',140000,'Maritime Hall'),(3,2,'ship bell','brass',3,'2021-07-11',6500,'Town Museum'),(4,4,'dinner plate','porcelain',1,'2022-05-21',300,NULL),(5,1,'cannon','bronze',4,'2022-08-14',52000,'Maritime Hall'),(6,5,'compass','brass',2,'2022-07-30',900,'Town Museum'),(7,1,'candlestick','silver',1,'2022-09-03',NULL,NULL);
-- Q: How many wrecks were lost in a storm?
SELECT count(*) FROM wreck WHERE cause = 'storm';
-- Q: Which vessel lies deepest?
SELECT vessel FROM wreck ORDER BY depth_m DESC LIMIT 1;
-- Q: Show vessel and sinking date of the British wrecks.
SELECT vessel, sunk_on FROM wreck WHERE nationality = 'British';
-- Q: total lives lost and total survivors
SELECT sum(lives_lost), sum(survivors) FROM wreck;
-- Q: Of what different materials are the artefacts?
SELECT DISTINCT material FROM artefact;
-- Q: wrecks and lives lost by sea area
SELECT sea_area, count(*), sum(lives_lost) FROM wreck GROUP BY sea_area;
-- Q: Which wreck has been dived most often? Vessel name.
SELECT wreck.vessel FROM wreck JOIN dive ON wreck.wreck_id = dive.wreck_id GROUP BY wreck.wreck_id ORDER BY count(*) DESC LIMIT 1;
-- Q: For every diver's name, how many minutes were spent under water in all?
SELECT diver.diver_name, sum(dive.minutes) FROM diver JOIN dive ON diver.diver_id = dive.diver_id GROUP BY diver.diver_id;
-- Q: What was found by Carmen Ortiz?
SELECT artefact.what FROM artefact JOIN diver ON artefact.found_by = diver.diver_id WHERE diver.diver_name = 'Carmen Ortiz';
-- Q: materials whose artefacts are worth more than 50000 together
SELECT material FROM artefact GROUP BY material HAVING sum(est_value) > 50000;
-- Q: List the three most valuable artefacts with the vessel they came from.
SELECT artefact.what, wreck.vessel FROM artefact JOIN wreck ON artefact.wreck_id = wreck.wreck_id ORDER BY artefact.est_value DESC LIMIT 3;
-- Q: Which trawlers sank at a depth under 50 metres?
SELECT vessel FROM wreck WHERE vessel_type = 'trawler' AND depth_m < 50;
-- Q: Wrecks nobody has dived on
SELECT vessel FROM wreck WHERE wreck_id NOT IN (SELECT wreck_id FROM dive);
-- Q: Who has dived both the Santa Oria and the Halcyon?
SELECT diver.diver_name FROM diver JOIN dive ON diver.diver_id = dive.diver_id JOIN wreck ON dive.wreck_id = wreck.wreck_id WHERE wreck.vessel = 'Santa Oria' INTERSECT SELECT diver.diver_name FROM diver JOIN dive ON diver.diver_id = dive.diver_id JOIN wreck ON dive.wreck_id = wreck.wreck_id WHERE wreck.vessel = 'Halcyon';
-- Q: Which divers have never found an artefact?
SELECT diver_name FROM diver WHERE NOT EXISTS (SELECT 1 FROM artefact WHERE artefact.found_by = diver.diver_id);
-- Q: Which wrecks lie deeper than the average wreck?
SELECT vessel FROM wreck WHERE depth_m > (SELECT avg(depth_m) FROM wreck);
-- Q: What fraction of those aboard each vessel survived?
SELECT vessel, CAST(survivors AS REAL) / (survivors + lives_lost) FROM wreck;
-- Q: dives per year
SELECT strftime('%Y', dive_date), count(*) FROM dive GROUP BY strftime('%Y', dive_date);
-- Q: Artefacts that are in no museum
SELECT what FROM artefact WHERE museum IS NULL;
-- Q: What percentage of wrecks had no survivors? 
SELECT 100.0 * sum(CASE WHEN survivors = 0 THEN 1 ELSE 0 END) / count(*) FROM wreck;
