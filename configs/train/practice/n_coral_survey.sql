CREATE TABLE reef (rf_code TEXT PRIMARY KEY, rf_name TEXT, rf_nation TEXT, rf_protected TEXT, rf_max_depth INTEGER);
CREATE TABLE diver (dv_id INTEGER PRIMARY KEY, dv_name TEXT, dv_cert TEXT, dv_logged INTEGER, dv_buddy INTEGER REFERENCES diver(dv_id));
CREATE TABLE transect (tr_id INTEGER PRIMARY KEY, tr_reef TEXT REFERENCES reef(rf_code), tr_diver INTEGER REFERENCES diver(dv_id), tr_date DATE, tr_depth REAL, tr_live_pct REAL, tr_bleached_pct REAL, tr_algae_pct REAL, tr_visibility INTEGER);
CREATE TABLE sighting (sg_id INTEGER PRIMARY KEY, sg_transect INTEGER REFERENCES transect(tr_id), sg_creature TEXT, sg_count INTEGER);
INSERT INTO reef VALUES ('AMB','Ambar Wall','Mauritius','Y',38),('COR','Coral Steps','Mauritius','N',17),('KOH','Koh Dam Pinnacle','Thailand','Y',29),('LUN','Lunga Garden','Solomon Islands','N',22),('PAL','Palu Shelf','Indonesia','N',41),('TUV','Tuvai Lagoon','Solomon Islands','Y',9);
INSERT INTO diver VALUES (1,'Greta Holm','scientific',820,2),(2,'Sam Pillay','master',1430,1),(3,'Noi Chai','rescue',310,4),(4,'Ben Waro','advanced',95,3),(5,'Ulla Kern','scientific',540,NULL);
INSERT INTO transect VALUES (1,'AMB',1,'2021-03-12',12.0,46.5,3.2,18.0,22),(2,'AMB',2,'2022-03-15',12.0,41.0,11.5,22.4,18),(3,'COR',1,'2021-03-14',6.5,28.3,7.1,39.0,12),(4,'KOH',3,'2022-05-02',15.0,52.0,1.4,12.2,25),(5,'KOH',3,'2023-05-06',15.5,37.8,24.0,19.9,NULL),(6,'LUN',4,'2023-08-19',8.0,61.2,2.0,9.3,28),(7,'TUV',4,'2023-08-22',4.0,33.3,16.7,30.5,9),(8,'AMB',1,'2023-03-10',11.5,38.2,15.0,25.1,20);
INSERT INTO sighting VALUES (1,1,'parrotfish',42),(2,1,'reef shark',2),(3,2,'parrotfish',35),(4,3,'crown-of-thorns',17),(5,4,'sea turtle',3),(6,4,'parrotfish',21),(7,5,'crown-of-thorns',9),(8,6,'giant clam',14),(9,6,'reef shark',5),(10,8,'crown-of-thorns',4);
-- Q: Which reefs are protected?
SELECT rf_name FROM reef WHERE rf_protected = 'Y';
-- Q: Who has logged the most dives?
SELECT dv_name FROM diver ORDER BY dv_logged DESC LIMIT 1;
-- Q: list creatures seen, each once
SELECT DISTINCT sg_creature FROM sighting;
-- Q: How many transects had a bleached percentage over 10?
SELECT count(*) FROM transect WHERE tr_bleached_pct > 10;
-- Q: average live coral and average algae cover over everything
SELECT avg(tr_live_pct), avg(tr_algae_pct) FROM transect;
-- Q: Transects per reef name, most surveyed first
SELECT reef.rf_name, count(*) FROM reef JOIN transect ON reef.rf_code = transect.tr_reef GROUP BY reef.rf_code ORDER BY count(*) DESC;
-- Q: Which reef had the highest live percentage on any transect?
SELECT reef.rf_name FROM reef JOIN transect ON reef.rf_code = transect.tr_reef ORDER BY transect.tr_live_pct DESC LIMIT 1;
-- Q: How many parrotfish were counted altogether?
SELECT sum(sg_count) FROM sighting WHERE sg_creature = 'parrotfish';
-- Q: What dates and depths did Greta Holm survey?
SELECT transect.tr_date, transect.tr_depth FROM transect JOIN diver ON transect.tr_diver = diver.dv_id WHERE diver.dv_name = 'Greta Holm';
-- Q: Nations with at least two reefs
SELECT rf_nation FROM reef GROUP BY rf_nation HAVING count(*) >= 2;
-- Q: For every certificate, the number of divers and their mean logged dives
SELECT dv_cert, count(*), avg(dv_logged) FROM diver GROUP BY dv_cert;
-- Q: Show each diver next to the name of his or her buddy.
SELECT a.dv_name, b.dv_name FROM diver AS a JOIN diver AS b ON a.dv_buddy = b.dv_id;
-- Q: Which reefs were never surveyed?
SELECT rf_name FROM reef WHERE rf_code NOT IN (SELECT tr_reef FROM transect);
-- Q: On which reefs have both crown-of-thorns and parrotfish turned up?
SELECT reef.rf_name FROM reef JOIN transect ON reef.rf_code = transect.tr_reef JOIN sighting ON transect.tr_id = sighting.sg_transect WHERE sighting.sg_creature = 'crown-of-thorns' INTERSECT SELECT reef.rf_name FROM reef JOIN transect ON reef.rf_code = transect.tr_reef JOIN sighting ON transect.tr_id = sighting.sg_transect WHERE sighting.sg_creature = 'parrotfish';
-- Q: Which divers have not done any transect?
SELECT dv_name FROM diver WHERE dv_id NOT IN (SELECT tr_diver FROM transect);
-- Q: Which diver counted the most creatures?
SELECT diver.dv_name FROM diver JOIN transect ON diver.dv_id = transect.tr_diver JOIN sighting ON transect.tr_id = sighting.sg_transect GROUP BY diver.dv_id ORDER BY sum(sighting.sg_count) DESC LIMIT 1;
-- Q: How has the bleached share developed year by year on average?
SELECT strftime('%Y', tr_date), avg(tr_bleached_pct) FROM transect GROUP BY strftime('%Y', tr_date);
-- Q: On which date was the visibility not noted?
SELECT tr_date FROM transect WHERE tr_visibility IS NULL;
-- Q: dates of transects without any sighting
SELECT transect.tr_date FROM transect LEFT JOIN sighting ON transect.tr_id = sighting.sg_transect WHERE sighting.sg_id IS NULL;
-- Q: What percentage of reefs lies unprotected?
SELECT 100.0 * sum(CASE WHEN rf_protected = 'N' THEN 1 ELSE 0 END) / count(*) FROM reef;
