CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT, joined DATE, expert INTEGER, subscription_paid INTEGER);
CREATE TABLE forays (id INTEGER PRIMARY KEY, date DATE, wood TEXT, leader_id INTEGER REFERENCES members(id), weather TEXT);
CREATE TABLE fungi (id INTEGER PRIMARY KEY, name TEXT, latin TEXT, edibility TEXT, season TEXT);
CREATE TABLE finds (id INTEGER PRIMARY KEY, foray_id INTEGER REFERENCES forays(id), fungus_id INTEGER REFERENCES fungi(id), member_id INTEGER REFERENCES members(id), caps INTEGER, host_tree TEXT, confirmed INTEGER);
CREATE TABLE attendance (foray_id INTEGER REFERENCES forays(id), member_id INTEGER REFERENCES members(id), PRIMARY KEY (foray_id, member_id));
INSERT INTO members VALUES (1,'Dr. Ottilie Kranz','1996-03-01',1,1),(2,'Fred Tolley','2008-09-14',1,1),(3,'Bettina Schuh','2017-10-02',0,1),(4,'Arlo Finn','2021-09-05',0,0),(5,'Mei Lin','2022-09-11',0,1),(6,'George Hatt','2001-04-22',0,0);
INSERT INTO forays VALUES (1,'2022-09-18','Kings Wood',1,'dry'),(2,'2022-10-09','Beech Hanger',2,'rain'),(3,'2022-11-06','Kings Wood',1,'fog'),(4,'2023-09-24','Alder Carr',2,'rain'),(5,'2023-10-15','Beech Hanger',1,NULL),(6,'2023-11-12','Pine Brake',3,'frost');
INSERT INTO fungi VALUES (1,'cep','Boletus edulis','edible','autumn'),(2,'death cap','Amanita phalloides','deadly','autumn'),(3,'fly agaric','Amanita muscaria','poisonous','autumn'),(4,'amethyst deceiver','Laccaria amethystina','edible','autumn'),(5,'velvet shank','Flammulina velutipes','edible','winter'),(6,'St George mushroom','Calocybe gambosa','edible','spring'),(7,'sulphur tuft','Hypholoma fasciculare','poisonous','all year'),(8,'jelly ear','Auricularia auricula-judae','edible','all year');
INSERT INTO finds VALUES (1,1,1,1,4,'oak',1),(2,1,7,3,60,'oak',1),(3,2,2,2,3,'beech',1),(4,2,4,5,22,'beech',1),(5,3,7,6,35,NULL,0),(6,3,8,5,12,'elder',1),(7,4,3,2,9,'birch',1),(8,5,1,3,7,'beech',1),(9,5,4,3,15,'beech',0),(10,6,5,1,28,'elder',1),(11,5,2,1,1,'oak',1);
INSERT INTO attendance VALUES (1,1),(1,3),(1,6),(2,2),(2,5),(2,3),(3,1),(3,5),(3,6),(4,2),(5,1),(5,3),(6,1),(6,3);
-- Q: Which fungi are poisonous?
SELECT name FROM fungi WHERE edibility = 'poisonous';
-- Q: latin name of the velvet shank
SELECT latin FROM fungi WHERE name = 'velvet shank';
-- Q: How many members haven't paid their subscription?
SELECT count(*) FROM members WHERE subscription_paid = 0;
-- Q: Give dates and woods of all forays, latest first.
SELECT date, wood FROM forays ORDER BY date DESC;
-- Q: Which member has been in the club longest?
SELECT name FROM members ORDER BY joined LIMIT 1;
-- Q: How many people attended each foray? Show the date and the number.
SELECT forays.date, count(*) FROM forays JOIN attendance ON forays.id = attendance.foray_id GROUP BY forays.id;
-- Q: Which wood has been visited by Dr. Ottilie Kranz as leader, and when?
SELECT forays.wood, forays.date FROM forays JOIN members ON forays.leader_id = members.id WHERE members.name = 'Dr. Ottilie Kranz';
-- Q: caps found per fungus, most abundant first
SELECT fungi.name, sum(finds.caps) FROM fungi JOIN finds ON fungi.id = finds.fungus_id GROUP BY fungi.id ORDER BY sum(finds.caps) DESC;
-- Q: On which host tree are finds most common?
SELECT host_tree FROM finds GROUP BY host_tree ORDER BY count(*) DESC LIMIT 1;
-- Q: Members who went along on more than 2 forays
SELECT members.name FROM members JOIN attendance ON members.id = attendance.member_id GROUP BY members.id HAVING count(*) > 2;
-- Q: How many fungi are there in each season?
SELECT season, count(*) FROM fungi GROUP BY season;
-- Q: Which edible species grow in autumn?
SELECT name FROM fungi WHERE edibility = 'edible' AND season = 'autumn';
-- Q: Which fungi has nobody found yet?
SELECT name FROM fungi WHERE id NOT IN (SELECT fungus_id FROM finds);
-- Q: Which members attended no foray at all?
SELECT name FROM members WHERE id NOT IN (SELECT member_id FROM attendance);
-- Q: Who found a deadly mushroom? Each name once.
SELECT DISTINCT members.name FROM members JOIN finds ON members.id = finds.member_id JOIN fungi ON finds.fungus_id = fungi.id WHERE fungi.edibility = 'deadly';
-- Q: In which woods were both cep and sulphur tuft found?
SELECT forays.wood FROM forays JOIN finds ON forays.id = finds.foray_id JOIN fungi ON finds.fungus_id = fungi.id WHERE fungi.name = 'cep' INTERSECT SELECT forays.wood FROM forays JOIN finds ON forays.id = finds.foray_id JOIN fungi ON finds.fungus_id = fungi.id WHERE fungi.name = 'sulphur tuft';
-- Q: finds by year of the foray
SELECT strftime('%Y', forays.date), count(*) FROM finds JOIN forays ON finds.foray_id = forays.id GROUP BY strftime('%Y', forays.date);
-- Q: What share of finds is confirmed, as a fraction?
SELECT CAST(sum(confirmed) AS REAL) / count(*) FROM finds;
-- Q: For which foray date was the weather not noted?
SELECT date FROM forays WHERE weather IS NULL;
-- Q: Who in the club has never led a foray?
SELECT name FROM members WHERE NOT EXISTS (SELECT 1 FROM forays WHERE forays.leader_id = members.id);
