CREATE TABLE Sculptor (id INTEGER PRIMARY KEY, name TEXT, country TEXT, born INTEGER, website TEXT);
CREATE TABLE Zone (id INTEGER PRIMARY KEY, name TEXT, terrain TEXT, hectares REAL, warden TEXT);
CREATE TABLE Sculpture (id INTEGER PRIMARY KEY, name TEXT, sculptor_id INTEGER REFERENCES Sculptor(id), zone_id INTEGER REFERENCES Zone(id), material TEXT, year INTEGER, height_m REAL, tonnes REAL, price REAL, climbable INTEGER);
CREATE TABLE Inspection (id INTEGER PRIMARY KEY, sculpture_id INTEGER REFERENCES Sculpture(id), date DATE, inspector TEXT, condition TEXT, repair_cost REAL);
CREATE TABLE Tour (id INTEGER PRIMARY KEY, name TEXT, guide TEXT, date DATE, visitors INTEGER, ticket REAL);
CREATE TABLE TourStop (tour_id INTEGER REFERENCES Tour(id), sculpture_id INTEGER REFERENCES Sculpture(id), stop_no INTEGER);
INSERT INTO Sculptor VALUES (1,'Ewa Lisek','Poland',1949,'ewalisek.example'),(2,'Dane Whitcombe','England',1963,NULL),(3,'Tomoko Arai','Japan',1971,'arai.example'),(4,'Felipe Cruz','Chile',1985,NULL),(5,'Marta Bron','Poland',1990,'bron.example');
INSERT INTO Zone VALUES (1,'Birch Wood','forest',6.5,'Colin'),(2,'Pond Meadow','grass',3.2,'Sheila'),(3,'Quarry','rock',2.1,'Colin'),(4,'South Lawn','grass',1.4,NULL),(5,'Orchard','trees',0.9,'Sheila');
INSERT INTO Sculpture VALUES (1,'Sleeping Giant',1,2,'bronze',1988,3.5,7.2,250000,1),(2,'Rib Cage',2,1,'steel',2004,6,11.5,180000,0),(3,'Pebble Talk',3,3,'granite',2011,1.8,4.9,95000,1),(4,'Windowless',2,4,'steel',2015,4.2,3.3,120000,0),(5,'Condor',4,3,'copper',2019,5.5,2.1,140000,0),(6,'Nine Chairs',5,2,'oak',2021,1.2,0.9,38000,1),(7,'Echo',1,NULL,'bronze',1996,2.2,2.8,160000,0),(8,'Thread',3,1,'steel',2022,8.1,1.7,210000,0);
INSERT INTO Inspection VALUES (1,1,'2022-04-11','Grady','good',0),(2,2,'2022-04-12','Grady','poor',4200),(3,3,'2022-05-03','Moss','good',0),(4,4,'2022-10-20','Moss','fair',850),(5,1,'2023-04-18','Moss','fair',1200),(6,2,'2023-04-19','Grady','good',300),(7,6,'2023-06-07','Grady','poor',2100),(8,5,'2023-09-01','Moss','good',NULL);
INSERT INTO Tour VALUES (1,'Metal Morning','Beth','2023-05-06',18,12),(2,'Stones and Bones','Ravi','2023-05-20',11,10),(3,'Family Climb','Beth','2023-06-10',34,6),(4,'Twilight Walk','Una','2023-09-22',22,15),(5,'Winter Shapes','Ravi','2023-12-09',NULL,10);
INSERT INTO TourStop VALUES (1,2,1),(1,4,2),(1,8,3),(2,3,1),(2,5,2),(3,1,1),(3,6,2),(3,3,3),(4,1,1),(4,8,2);
-- Q: How many sculptures are made of steel?
SELECT count(*) FROM Sculpture WHERE material = 'steel';
-- Q: Which sculptures may be climbed on?
SELECT name FROM Sculpture WHERE climbable = 1;
-- Q: Names of sculptors from Poland, with year of birth
SELECT name, born FROM Sculptor WHERE country = 'Poland';
-- Q: tallest work in the park
SELECT name FROM Sculpture ORDER BY height_m DESC LIMIT 1;
-- Q: What is the total area in hectares of the zones with terrain grass?
SELECT sum(hectares) FROM Zone WHERE terrain = 'grass';
-- Q: Who made Pebble Talk?
SELECT T1.name FROM Sculptor AS T1 JOIN Sculpture AS T2 ON T1.id = T2.sculptor_id WHERE T2.name = 'Pebble Talk';
-- Q: Number of sculptures per zone, with the zone name
SELECT T1.name, count(*) FROM Zone AS T1 JOIN Sculpture AS T2 ON T1.id = T2.zone_id GROUP BY T1.id;
-- Q: Which material weighs the most in total tonnes?
SELECT material FROM Sculpture GROUP BY material ORDER BY sum(tonnes) DESC LIMIT 1;
-- Q: On which dates was Sleeping Giant inspected, and what was its condition?
SELECT T2.date, T2.condition FROM Sculpture AS T1 JOIN Inspection AS T2 ON T1.id = T2.sculpture_id WHERE T1.name = 'Sleeping Giant';
-- Q: Repair costs for each sculpture, by name, most costly first
SELECT T1.name, sum(T2.repair_cost) FROM Sculpture AS T1 JOIN Inspection AS T2 ON T1.id = T2.sculpture_id GROUP BY T1.id ORDER BY sum(T2.repair_cost) DESC;
-- Q: Guides who led two tours or more
SELECT guide FROM Tour GROUP BY guide HAVING count(*) >= 2;
-- Q: What is in the zones looked after by Colin? Sculpture names.
SELECT T1.name FROM Sculpture AS T1 JOIN Zone AS T2 ON T1.zone_id = T2.id WHERE T2.warden = 'Colin';
-- Q: Which sculptures have never been inspected?
SELECT name FROM Sculpture WHERE id NOT IN (SELECT sculpture_id FROM Inspection);
-- Q: Sculptors with works in both Birch Wood and the Quarry
SELECT T1.name FROM Sculptor AS T1 JOIN Sculpture AS T2 ON T1.id = T2.sculptor_id JOIN Zone AS T3 ON T2.zone_id = T3.id WHERE T3.name = 'Birch Wood' INTERSECT SELECT T1.name FROM Sculptor AS T1 JOIN Sculpture AS T2 ON T1.id = T2.sculptor_id JOIN Zone AS T3 ON T2.zone_id = T3.id WHERE T3.name = 'Quarry';
-- Q: Which sculptors are on show during the Family Climb tour?
SELECT DISTINCT T4.name FROM Tour AS T1 JOIN TourStop AS T2 ON T1.id = T2.tour_id JOIN Sculpture AS T3 ON T2.sculpture_id = T3.id JOIN Sculptor AS T4 ON T3.sculptor_id = T4.id WHERE T1.name = 'Family Climb';
-- Q: Zones that stand empty
SELECT name FROM Zone AS T1 WHERE NOT EXISTS (SELECT 1 FROM Sculpture AS T2 WHERE T2.zone_id = T1.id);
-- Q: Which pieces cost more than the average piece?
SELECT name FROM Sculpture WHERE price > (SELECT avg(price) FROM Sculpture);
-- Q: Ticket income of each tour
SELECT name, visitors * ticket FROM Tour;
-- Q: What percent of inspections found a poor condition?
SELECT 100.0 * sum(CASE WHEN condition = 'poor' THEN 1 ELSE 0 END) / count(*) FROM Inspection;
-- Q: inspections per year
SELECT strftime('%Y', date), count(*) FROM Inspection GROUP BY strftime('%Y', date);
-- Q: Who has no website?
SELECT name FROM Sculptor WHERE website IS NULL;
