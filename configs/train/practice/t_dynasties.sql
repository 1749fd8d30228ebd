CREATE TABLE dynasty (dyncode TEXT PRIMARY KEY, dynname TEXT, capital TEXT, startyear INTEGER, endyear INTEGER, founder TEXT);
CREATE TABLE ruler (rulerno INTEGER PRIMARY KEY, regnalname TEXT, personalname TEXT, dyncode TEXT REFERENCES dynasty(dyncode), reignstart INTEGER, reignend INTEGER, predecessor INTEGER REFERENCES ruler(rulerno), causeofdeath TEXT, gender TEXT);
CREATE TABLE consort (consortno INTEGER PRIMARY KEY, rulerno INTEGER REFERENCES ruler(rulerno), name TEXT, clan TEXT, title TEXT, children INTEGER);
CREATE TABLE tomb (tombno INTEGER PRIMARY KEY, rulerno INTEGER REFERENCES ruler(rulerno), site TEXT, excavated INTEGER, chambers INTEGER, looted TEXT);
INSERT INTO dynasty VALUES ('HAR','Harun','Sedra',812,968,'Harun the Elder'),('OSM','Osmeri','Talas',968,1104,'Osmer I'),('VEI','Veilan','Sedra',1104,1251,'Queen Isaud'),('LOR','Lorkan','Port Lorka',1251,1322,'Lork Ironhand'),('TAR','Tarvesi','Talas',1322,1350,NULL);
INSERT INTO ruler VALUES (1,'Harun I','Harun Adal','HAR',812,841,NULL,'illness','M'),(2,'Harun II','Temir Adal','HAR',841,849,1,'murder','M'),(3,'Sela','Sela Adal','HAR',849,890,2,'old age','F'),(4,'Osmer I','Osmer Kada','OSM',968,1003,NULL,'battle','M'),(5,'Osmer II','Ilan Kada','OSM',1003,1010,4,'murder','M'),(6,'Isaud','Isaud Vei','VEI',1104,1149,NULL,'old age','F'),(7,'Brannoc','Bran Vei','VEI',1149,1155,6,'battle','M'),(8,'Lork','Lork Dunn','LOR',1251,1288,NULL,'illness','M'),(9,'Lork II','Odo Dunn','LOR',1288,1299,8,NULL,'M');
INSERT INTO consort VALUES (1,1,'Mahri','Telu','queen',4),(2,1,'Anaid','Bora','second wife',2),(3,2,'Zeb','Telu','queen',0),(4,4,'Iskra','Sorn','queen',6),(5,6,'Prince Gael','Dunn','consort',3),(6,8,'Una','Bora','queen',5),(7,8,'Perrin','Sorn','second wife',NULL);
INSERT INTO tomb VALUES (1,1,'Hill of Reeds',1921,7,'Y'),(2,3,'Hill of Reeds',1934,11,'N'),(3,4,'Talas Rock',1898,5,'Y'),(4,6,'White Abbey',NULL,3,'N'),(5,8,'Port Lorka',1975,4,'Y'),(6,2,'Hill of Reeds',1929,2,'Y');
-- Q: How many rulers were women (female)?
SELECT count(*) FROM ruler WHERE gender = 'F';
-- Q: List dynasty names with start and end year, earliest first.
SELECT dynname, startyear, endyear FROM dynasty ORDER BY startyear;
-- Q: Which different capitals did the dynasties have?
SELECT DISTINCT capital FROM dynasty;
-- Q: What was the personal name of Brannoc?
SELECT personalname FROM ruler WHERE regnalname = 'Brannoc';
-- Q: consorts who had more than three children
SELECT name FROM consort WHERE children > 3;
-- Q: How many rulers does each dynasty have in the list? Use dynasty names.
SELECT dynasty.dynname, count(*) FROM dynasty JOIN ruler ON dynasty.dyncode = ruler.dyncode GROUP BY dynasty.dyncode;
-- Q: Who reigned longest? Regnal name.
SELECT regnalname FROM ruler ORDER BY reignend - reignstart DESC LIMIT 1;
-- Q: Causes of death by number of rulers, most frequent first
SELECT causeofdeath, count(*) FROM ruler WHERE causeofdeath IS NOT NULL GROUP BY causeofdeath ORDER BY count(*) DESC;
-- Q: Which rulers had more than one consort?
SELECT ruler.regnalname FROM ruler JOIN consort ON ruler.rulerno = consort.rulerno GROUP BY ruler.rulerno HAVING count(*) > 1;
-- Q: At which site is the tomb of Sela, and how many chambers has it?
SELECT tomb.site, tomb.chambers FROM tomb JOIN ruler ON tomb.rulerno = ruler.rulerno WHERE ruler.regnalname = 'Sela';
-- Q: which clan gave the most consorts with the title queen
SELECT clan FROM consort WHERE title = 'queen' GROUP BY clan ORDER BY count(*) DESC LIMIT 1;
-- Q: Rulers of the Harun dynasty whose end came by murder
SELECT ruler.regnalname FROM ruler JOIN dynasty ON ruler.dyncode = dynasty.dyncode WHERE dynasty.dynname = 'Harun' AND ruler.causeofdeath = 'murder';
-- Q: Name each ruler and the predecessor.
SELECT a.regnalname, b.regnalname FROM ruler AS a JOIN ruler AS b ON a.predecessor = b.rulerno;
-- Q: Which rulers have no known tomb?
SELECT regnalname FROM ruler WHERE rulerno NOT IN (SELECT rulerno FROM tomb);
-- Q: Which dynasties have no ruler listed?
SELECT dynname FROM dynasty WHERE NOT EXISTS (SELECT 1 FROM ruler WHERE ruler.dyncode = dynasty.dyncode);
-- Q: Which dynasties lost rulers both in battle and by murder?
SELECT dynasty.dynname FROM dynasty JOIN ruler ON dynasty.dyncode = ruler.dyncode WHERE ruler.causeofdeath = 'battle' INTERSECT SELECT dynasty.dynname FROM dynasty JOIN ruler ON dynasty.dyncode = ruler.dyncode WHERE ruler.causeofdeath = 'murder';
-- Q: Total children of consorts per dynasty name
SELECT dynasty.dynname, sum(consort.children) FROM dynasty JOIN ruler ON dynasty.dyncode = ruler.dyncode JOIN consort ON ruler.rulerno = consort.rulerno GROUP BY dynasty.dyncode;
-- Q: Which tomb sites have not been excavated?
SELECT site FROM tomb WHERE excavated IS NULL;
-- Q: What percentage of the tombs has been looted?
SELECT 100.0 * count(CASE WHEN looted = 'Y' THEN 1 END) / count(*) FROM tomb;
-- Q: the ruler with the longest reign in each dynasty: code, regnal name, years
SELECT dyncode, regnalname, years FROM (SELECT dyncode, regnalname, reignend - reignstart AS years, row_number() OVER (PARTITION BY dyncode ORDER BY reignend - reignstart DESC) AS place FROM ruler) WHERE place = 1;
