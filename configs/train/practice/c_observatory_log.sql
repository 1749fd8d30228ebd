CREATE TABLE telescopes (tel_id INTEGER PRIMARY KEY, tel_name TEXT, aperture_m REAL, site TEXT, altitude_m INTEGER, first_light INTEGER);
CREATE TABLE astronomers (astro_id INTEGER PRIMARY KEY, name TEXT, institute TEXT, country TEXT, supervisor_id INTEGER REFERENCES astronomers(astro_id));
CREATE TABLE targets (target_id INTEGER PRIMARY KEY, designation TEXT, object_class TEXT, constellation TEXT, magnitude REAL, distance_ly REAL);
CREATE TABLE observations (obs_id INTEGER PRIMARY KEY, tel_id INTEGER REFERENCES telescopes(tel_id), astro_id INTEGER REFERENCES astronomers(astro_id), target_id INTEGER REFERENCES targets(target_id), night DATE, exposure_s INTEGER, seeing REAL, quality TEXT);
INSERT INTO telescopes VALUES (1,'Condor',3.6,'Cerro Alto',2640,1994),(2,'Little Owl',0.8,'Pico Branco',1850,2007),(3,'Kestrel',2.2,'Cerro Alto',2640,1987),(4,'Argus Prime',6.5,'Mauna Lani',4010,2016),(5,'Sentinel',1.2,'Pico Branco',1850,2021);
INSERT INTO astronomers VALUES (1,'Rosa Iturbe','Inst. de Astrofísica','Chile',NULL),(2,'Paul Gerritsen','Leiden Sky Lab','Netherlands',1),(3,'Aiko Mori','Kyoto Observatory','Japan',1),(4,'Samir Nadkarni','Pune Centre','India',3),(5,'Lena Falk','Leiden Sky Lab','Netherlands',2),(6,'Tomas Vega','Inst. de Astrofísica','Chile',1);
INSERT INTO targets VALUES (1,'HX 1142','galaxy','Hydra',11.4,61000000),(2,'VB 77','binary star','Vela',6.2,412),(3,'CN 305','nebula','Carina',7.9,7600),(4,'QS 0921','quasar','Leo',16.8,NULL),(5,'RR Lyncis b','exoplanet','Lynx',14.1,880),(6,'HX 2290','galaxy','Virgo',12.7,54000000),(7,'VB 90','binary star','Carina',5.1,233);
INSERT INTO observations VALUES (1,1,1,1,'2023-01-14',1800,0.7,'good'),(2,1,2,3,'2023-01-14',600,0.7,'good'),(3,2,5,2,'2023-02-03',120,1.6,'poor'),(4,4,3,4,'2023-02-20',5400,0.4,'excellent'),(5,4,4,5,'2023-03-11',3600,0.5,'excellent'),(6,3,1,3,'2023-03-12',900,1.1,'fair'),(7,3,6,1,'2023-03-12',2400,1.2,'fair'),(8,1,3,6,'2023-04-22',2700,NULL,'good'),(9,2,5,3,'2023-04-23',300,1.9,'poor'),(10,4,1,4,'2023-05-02',7200,0.4,'good');
-- Q: How many telescopes stand on Cerro Alto?
SELECT count(*) FROM telescopes WHERE site = 'Cerro Alto';
-- Q: What is the brightest target, that is, the one with the smallest magnitude?
SELECT designation FROM targets ORDER BY magnitude LIMIT 1;
-- Q: Show name and aperture of all telescopes, biggest mirror first.
SELECT tel_name, aperture_m FROM telescopes ORDER BY aperture_m DESC;
-- Q: different object classes
SELECT DISTINCT object_class FROM targets;
-- Q: Find the galaxies fainter than magnitude 12.
SELECT designation FROM targets WHERE object_class = 'galaxy' AND magnitude > 12;
-- Q: For each telescope, how many observations were made with it?
SELECT telescopes.tel_name, count(*) FROM telescopes JOIN observations ON telescopes.tel_id = observations.tel_id GROUP BY telescopes.tel_id;
-- Q: Which astronomer collected the most exposure time?
SELECT astronomers.name FROM astronomers JOIN observations ON astronomers.astro_id = observations.astro_id GROUP BY astronomers.astro_id ORDER BY sum(observations.exposure_s) DESC LIMIT 1;
-- Q: Which constellations contain more than one target?
SELECT constellation FROM targets GROUP BY constellation HAVING count(*) > 1;
-- Q: Who works under Rosa Iturbe?
SELECT name FROM astronomers WHERE supervisor_id = (SELECT astro_id FROM astronomers WHERE name = 'Rosa Iturbe');
-- Q: What is the mean seeing per site?
SELECT telescopes.site, avg(observations.seeing) FROM telescopes JOIN observations ON telescopes.tel_id = observations.tel_id GROUP BY telescopes.site;
-- Q: List the designation and night of all observations rated poor.
SELECT targets.designation, observations.night FROM targets JOIN observations ON targets.target_id = observations.target_id WHERE observations.quality = 'poor';
-- Q: What is the most common quality rating?
SELECT quality FROM observations GROUP BY quality ORDER BY count(*) DESC LIMIT 1;
-- Q: Which telescopes have not been used at all?
SELECT tel_name FROM telescopes WHERE tel_id NOT IN (SELECT tel_id FROM observations);
-- Q: Which targets were observed with both Condor and Kestrel?
SELECT targets.designation FROM targets JOIN observations ON targets.target_id = observations.target_id JOIN telescopes ON observations.tel_id = telescopes.tel_id WHERE telescopes.tel_name = 'Condor' INTERSECT SELECT targets.designation FROM targets JOIN observations ON targets.target_id = observations.target_id JOIN telescopes ON observations.tel_id = telescopes.tel_id WHERE telescopes.tel_name = 'Kestrel';
-- Q: Names of astronomers who have looked at a quasar, without repeats
SELECT DISTINCT astronomers.name FROM astronomers JOIN observations ON astronomers.astro_id = observations.astro_id JOIN targets ON observations.target_id = targets.target_id WHERE targets.object_class = 'quasar';
-- Q: Give ids of the observations exposed longer than the average.
SELECT obs_id FROM observations WHERE exposure_s > (SELECT avg(exposure_s) FROM observations);
-- Q: How many seconds of exposure were taken in each month?
SELECT strftime('%Y-%m', night), sum(exposure_s) FROM observations GROUP BY strftime('%Y-%m', night);
-- Q: What percentage of observations were excellent?
SELECT 100.0 * count(CASE WHEN quality = 'excellent' THEN 1 END) / count(*) FROM observations;
-- Q: Which targets have an unknown distance?
SELECT designation FROM targets WHERE distance_ly IS NULL;
-- Q: For every telescope id show the night and exposure of its single longest observation.
SELECT tel_id, night, exposure_s FROM (SELECT tel_id, night, exposure_s, row_number() OVER (PARTITION BY tel_id ORDER BY exposure_s DESC) AS place FROM observations) WHERE place <= 1;
