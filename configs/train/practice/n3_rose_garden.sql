CREATE TABLE breeders (id INTEGER PRIMARY KEY, name TEXT, country TEXT, active_from INTEGER);
CREATE TABLE roses (id INTEGER PRIMARY KEY, name TEXT, class TEXT, colour TEXT, breeder_id INTEGER REFERENCES breeders(id), introduced INTEGER, scent INTEGER, height_cm INTEGER, petals INTEGER, repeat_flowering INTEGER);
CREATE TABLE beds (id INTEGER PRIMARY KEY, name TEXT, area_m2 REAL, soil TEXT, gardener_id INTEGER REFERENCES gardeners(id));
CREATE TABLE gardeners (id INTEGER PRIMARY KEY, name TEXT, started DATE, hourly_wage REAL);
CREATE TABLE plantings (bed_id INTEGER REFERENCES beds(id), rose_id INTEGER REFERENCES roses(id), planted DATE, plants INTEGER, unit_price REAL, PRIMARY KEY (bed_id, rose_id));
CREATE TABLE ailments (id INTEGER PRIMARY KEY, name TEXT, kind TEXT);
CREATE TABLE sightings (id INTEGER PRIMARY KEY, bed_id INTEGER REFERENCES beds(id), rose_id INTEGER REFERENCES roses(id), ailment_id INTEGER REFERENCES ailments(id), seen DATE, severity INTEGER, treated DATE);
CREATE TABLE awards (id INTEGER PRIMARY KEY, rose_id INTEGER REFERENCES roses(id), name TEXT, year INTEGER, city TEXT);
INSERT INTO breeders VALUES (1,'Maison Lavigne','France',1880),(2,'Harrow and Dell','England',1955),(3,'Rosen Kessler','Germany',1899),(4,'Kiwi Blooms','New Zealand',1971);
INSERT INTO roses VALUES (1,'Madame Colbert','tea','pink',1,1894,4,110,60,1),(2,'Dell Sunrise','shrub','apricot',2,1988,5,120,85,1),(3,'Eisprinz','floribunda','white',3,1958,2,90,25,1),(4,'Old Tollgate','rambler','white',2,1962,3,450,12,0),(5,'Gloire du Quai','climber','red',1,1911,5,300,40,0),(6,'Abendstern','floribunda','yellow',3,1977,1,80,30,1),(7,'Kea','shrub','red',4,2003,2,100,18,1),(8,'Dell Moonlight','climber','white',2,1999,4,280,35,1);
INSERT INTO gardeners VALUES (1,'Peg Armitage','2009-03-01',17.5),(2,'Louis Okafor','2016-04-11',15.2),(3,'Nell Barrow','2023-03-20',12.9);
INSERT INTO beds VALUES (1,'Sundial Bed',42,'loam',1),(2,'Long Wall',65,'clay',2),(3,'Pergola',30,'loam',1),(4,'White Circle',24.5,'chalk',2),(5,'New Plot',50,'clay',NULL);
INSERT INTO plantings VALUES (1,1,'2010-11-15',12,14.5),(1,2,'2012-11-20',18,19),(2,5,'2008-02-10',5,22),(2,8,'2015-11-05',7,24),(3,4,'2011-03-01',4,16),(3,5,'2011-03-01',3,22),(4,3,'2017-11-11',25,11),(4,8,'2017-11-12',6,24),(1,6,'2019-02-28',15,9.5);
INSERT INTO ailments VALUES (1,'black spot','fungus'),(2,'powdery mildew','fungus'),(3,'aphids','insect'),(4,'sawfly','insect'),(5,'rust','fungus');
INSERT INTO sightings VALUES (1,1,1,1,'2023-06-10',3,'2023-06-12'),(2,1,2,3,'2023-05-21',2,NULL),(3,2,5,2,'2023-07-14',4,'2023-07-15'),(4,4,3,1,'2023-08-02',5,'2023-08-09'),(5,1,6,1,'2024-06-18',4,'2024-06-20'),(6,2,8,3,'2024-05-30',1,NULL),(7,3,5,4,'2024-06-03',3,'2024-06-10'),(8,1,1,3,'2024-05-27',2,'2024-06-01');
INSERT INTO awards VALUES (1,1,'Golden Rose',1896,'Lyon'),(2,2,'Best Scent',1990,'Dublin'),(3,2,'Garden Medal',1993,'London'),(4,5,'Golden Rose',1913,'Lyon'),(5,8,'Best Scent',2001,'Dublin'),(6,3,'City Prize',1960,'Baden');
-- Q: List the names and colours of the roses introduced before 1960.
SELECT name, colour FROM roses WHERE introduced < 1960;
-- Q: What are the average, minimum and maximum height of the climbers?
SELECT avg(height_cm), min(height_cm), max(height_cm) FROM roses WHERE class = 'climber';
-- Q: Find the name of each rose and the name and country of its breeder, sorted by rose name.
SELECT r.name, b.name, b.country FROM roses AS r JOIN breeders AS b ON r.breeder_id = b.id ORDER BY r.name;
-- Q: Which breeders have raised at least two roses? Show the name and the number of roses.
SELECT b.name, count(*) FROM breeders AS b JOIN roses AS r ON r.breeder_id = b.id GROUP BY b.id HAVING count(*) >= 2;
-- Q: What are the ids and names of the roses that are not planted in any bed?
SELECT id, name FROM roses WHERE id NOT IN (SELECT rose_id FROM plantings);
-- Q: Find the names of the roses that have won both Best Scent and Garden Medal.
SELECT r.name FROM roses AS r JOIN awards AS a ON a.rose_id = r.id WHERE a.name = 'Best Scent' INTERSECT SELECT r.name FROM roses AS r JOIN awards AS a ON a.rose_id = r.id WHERE a.name = 'Garden Medal';
-- Q: What is the name of the bed with the largest total number of plants?
SELECT b.name FROM beds AS b JOIN plantings AS p ON p.bed_id = b.id GROUP BY b.id ORDER BY sum(p.plants) DESC LIMIT 1;
-- Q: Show the names of the roses that begin with "Dell", and how many petals they have.
SELECT name, petals FROM roses WHERE name LIKE 'Dell%';
-- Q: Find the names of the white roses growing in beds looked after by Louis Okafor, without repetition.
SELECT DISTINCT r.name FROM roses AS r JOIN plantings AS p ON p.rose_id = r.id JOIN beds AS b ON p.bed_id = b.id JOIN gardeners AS g ON b.gardener_id = g.id WHERE r.colour = 'white' AND g.name = 'Louis Okafor';
-- Q: Which roses have more petals than the average rose? Give name and petals, most petals first.
SELECT name, petals FROM roses WHERE petals > (SELECT avg(petals) FROM roses) ORDER BY petals DESC;
-- Q: List the names of all the ailments except those ever seen in the Sundial Bed.
SELECT name FROM ailments EXCEPT SELECT a.name FROM ailments AS a JOIN sightings AS s ON s.ailment_id = a.id JOIN beds AS b ON s.bed_id = b.id WHERE b.name = 'Sundial Bed';
-- Q: What are the name and kind of the ailment with the highest average severity?
SELECT a.name, a.kind FROM ailments AS a JOIN sightings AS s ON s.ailment_id = a.id GROUP BY a.id ORDER BY avg(s.severity) DESC LIMIT 1;
-- Q: What did we spend on plants for each bed?
SELECT b.name, sum(p.plants * p.unit_price) FROM beds AS b JOIN plantings AS p ON p.bed_id = b.id GROUP BY b.id;
-- Q: what share of the roses flowers again and again (as a fraction)
SELECT CAST(sum(CASE WHEN repeat_flowering = 1 THEN 1 ELSE 0 END) AS REAL) / count(*) FROM roses;
-- Q: How many days passed from sighting to treatment, on average?
SELECT avg(julianday(treated) - julianday(seen)) FROM sightings;
-- Q: sightings never treated, with rose name and date seen
SELECT r.name, s.seen FROM sightings AS s JOIN roses AS r ON s.rose_id = r.id WHERE s.treated IS NULL;
-- Q: the two tallest roses of each class
SELECT class, name, height_cm FROM (SELECT class, name, height_cm, row_number() OVER (PARTITION BY class ORDER BY height_cm DESC) AS place FROM roses) WHERE place <= 2;
-- Q: In which month of the year do we see most trouble?
SELECT strftime('%m', seen) FROM sightings GROUP BY strftime('%m', seen) ORDER BY count(*) DESC LIMIT 1;
-- Q: bed areas as a percentage of the whole garden
SELECT name, 100.0 * area_m2 / (SELECT sum(area_m2) FROM beds) FROM beds;
-- Q: tag roses as low under 100 cm, medium under 200, else tall
SELECT name, CASE WHEN height_cm < 100 THEN 'low' WHEN height_cm < 200 THEN 'medium' ELSE 'tall' END FROM roses;
-- Q: Fungus sightings versus insect sightings, two numbers
SELECT sum(CASE WHEN a.kind = 'fungus' THEN 1 ELSE 0 END), sum(CASE WHEN a.kind = 'insect' THEN 1 ELSE 0 END) FROM sightings AS s JOIN ailments AS a ON s.ailment_id = a.id;
-- Q: Award names handed out more than once, and how often
SELECT name, count(*) FROM awards GROUP BY name HAVING count(*) > 1;
-- Q: Which bed has no gardener assigned?
SELECT name FROM beds WHERE gardener_id IS NULL;
-- Q: how far is each scent from the average scent
SELECT name, scent - (SELECT avg(scent) FROM roses) FROM roses;
