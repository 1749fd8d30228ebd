CREATE TABLE packs (pack_id INTEGER PRIMARY KEY, name TEXT, valley TEXT, since_year INTEGER, territory_km2 REAL);
CREATE TABLE wolves (wolf_id TEXT PRIMARY KEY, name TEXT, pack_id INTEGER REFERENCES packs(pack_id), sex TEXT, born_year INTEGER, rank TEXT, weight_kg REAL, died_on DATE);
CREATE TABLE collars (collar_id INTEGER PRIMARY KEY, wolf_id TEXT REFERENCES wolves(wolf_id), model TEXT, fitted_on DATE, battery_pct INTEGER);
CREATE TABLE fixes (fix_id INTEGER PRIMARY KEY, collar_id INTEGER REFERENCES collars(collar_id), fixed_at TEXT, latitude REAL, longitude REAL, elevation INTEGER, km_since_last REAL);
CREATE TABLE livestock_losses (loss_id INTEGER PRIMARY KEY, pack_id INTEGER REFERENCES packs(pack_id), date DATE, animal TEXT, killed INTEGER, compensation REAL);
INSERT INTO packs VALUES (1,'Granite','Val Toron',2009,210.0),(2,'Larch','Val Mesna',2014,165.5),(3,'Gorge','Val Toron',2017,143.0),(4,'Icefall','Val Ursina',2020,240.8),(5,'Pass','Val Mesna',2022,NULL);
INSERT INTO wolves VALUES ('W01','Ombra',1,'F',2015,'breeder',34.0,NULL),('W02','Ferro',1,'M',2014,'breeder',42.5,'2023-02-11'),('W03','Pioggia',1,'F',2021,'subadult',28.2,NULL),('W04','Lampo',2,'M',2016,'breeder',40.1,NULL),('W05','Neve',2,'F',2017,'breeder',33.3,NULL),('W06','Tuono',3,'M',2018,'breeder',38.7,NULL),('W07','Brina',4,'F',2019,'breeder',31.9,'2023-11-29'),('W08','Sasso',NULL,'M',2020,'loner',36.4,NULL),('W09','Gelo',4,'M',2022,'subadult',NULL,NULL);
INSERT INTO collars VALUES (1,'W01','Vectro 5','2022-01-18',41),(2,'W02','Vectro 5','2021-12-03',0),(3,'W04','Lynxtag','2022-11-20',66),(4,'W06','Lynxtag','2023-01-09',72),(5,'W08','Vectro 7','2023-02-27',88),(6,'W07','Vectro 7','2023-03-15',NULL);
INSERT INTO fixes VALUES (1,1,'2023-03-01 02:00',45.91,7.22,1640,6.2),(2,1,'2023-03-02 02:00',45.93,7.25,1810,11.4),(3,3,'2023-03-01 02:00',46.04,7.51,1320,3.9),(4,3,'2023-03-02 02:00',46.02,7.49,1290,4.4),(5,5,'2023-03-01 02:00',45.80,7.90,2210,31.0),(6,5,'2023-03-02 02:00',45.71,8.04,1980,27.6),(7,6,'2023-04-01 02:00',46.20,7.70,2055,14.8),(8,4,'2023-04-01 02:00',45.95,7.18,1710,8.0);
INSERT INTO livestock_losses VALUES (1,1,'2022-07-08','sheep',6,1320.0),(2,2,'2022-08-14','goat',3,540.0),(3,1,'2022-09-02','calf',1,900.0),(4,3,'2023-06-25','sheep',14,3080.0),(5,4,'2023-07-19','sheep',4,NULL),(6,2,'2023-08-03','sheep',2,440.0),(7,1,'2023-08-21','sheep',9,1980.0);
-- Q: Which packs roam Val Toron?
SELECT name FROM packs WHERE valley = 'Val Toron';
-- Q: How many wolves are still alive?
SELECT count(*) FROM wolves WHERE died_on IS NULL;
-- Q: name and weight of the males, heaviest first
SELECT name, weight_kg FROM wolves WHERE sex = 'M' ORDER BY weight_kg DESC;
-- Q: Which pack is the youngest, going by the year it formed?
SELECT name FROM packs ORDER BY since_year DESC LIMIT 1;
-- Q: list the ranks that occur, no doubles
SELECT DISTINCT rank FROM wolves;
-- Q: Number of wolves per pack name
SELECT packs.name, count(*) FROM packs JOIN wolves ON packs.pack_id = wolves.pack_id GROUP BY packs.pack_id;
-- Q: How many animals did each pack kill and how much compensation was paid?
SELECT packs.name, sum(livestock_losses.killed), sum(livestock_losses.compensation) FROM packs JOIN livestock_losses ON packs.pack_id = livestock_losses.pack_id GROUP BY packs.pack_id;
-- Q: Which wolves wear a Lynxtag?
SELECT wolves.name FROM wolves JOIN collars ON wolves.wolf_id = collars.wolf_id WHERE collars.model = 'Lynxtag';
-- Q: Which kind of animal has been killed the most?
SELECT animal FROM livestock_losses GROUP BY animal ORDER BY sum(killed) DESC LIMIT 1;
-- Q: Collar models with a mean battery above 50 percent
SELECT model FROM collars GROUP BY model HAVING avg(battery_pct) > 50;
-- Q: breeders born before 2016
SELECT name FROM wolves WHERE rank = 'breeder' AND born_year < 2016;
-- Q: What is the longest distance between two fixes, and what is the greatest elevation?
SELECT max(km_since_last), max(elevation) FROM fixes;
-- Q: Which wolves carry no collar?
SELECT name FROM wolves WHERE wolf_id NOT IN (SELECT wolf_id FROM collars);
-- Q: Which packs killed both sheep and goat?
SELECT packs.name FROM packs JOIN livestock_losses ON packs.pack_id = livestock_losses.pack_id WHERE livestock_losses.animal = 'sheep' INTERSECT SELECT packs.name FROM packs JOIN livestock_losses ON packs.pack_id = livestock_losses.pack_id WHERE livestock_losses.animal = 'goat';
-- Q: Which wolf covered the most kilometres?
SELECT wolves.name FROM wolves JOIN collars ON wolves.wolf_id = collars.wolf_id JOIN fixes ON collars.collar_id = fixes.collar_id GROUP BY wolves.wolf_id ORDER BY sum(fixes.km_since_last) DESC LIMIT 1;
-- Q: Packs that never attacked livestock
SELECT name FROM packs WHERE NOT EXISTS (SELECT 1 FROM livestock_losses WHERE livestock_losses.pack_id = packs.pack_id);
-- Q: Which wolves weigh less than the average wolf?
SELECT name FROM wolves WHERE weight_kg < (SELECT avg(weight_kg) FROM wolves);
-- Q: Losses per year: how many animals killed?
SELECT strftime('%Y', date), sum(killed) FROM livestock_losses GROUP BY strftime('%Y', date);
-- Q: What percentage of the wolves are female?
SELECT 100.0 * sum(CASE WHEN sex = 'F' THEN 1 ELSE 0 END) / count(*) FROM wolves;
-- Q: the heaviest wolf of each sex with its weight
SELECT sex, name, weight_kg FROM (SELECT sex, name, weight_kg, row_number() OVER (PARTITION BY sex ORDER BY weight_kg DESC) AS place FROM wolves) WHERE place <= 1;
