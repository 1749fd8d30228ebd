CREATE TABLE gm (gm_id INTEGER PRIMARY KEY, alias TEXT, years_running INTEGER);
CREATE TABLE campaign (camp_id INTEGER PRIMARY KEY, camp_title TEXT, ruleset TEXT, setting TEXT, gm_id INTEGER REFERENCES gm(gm_id), kickoff DATE, ended DATE);
CREATE TABLE hero (hero_id INTEGER PRIMARY KEY, hero_name TEXT, player TEXT, ancestry TEXT, profession TEXT, lvl INTEGER, hit_points INTEGER, gold INTEGER, is_alive INTEGER, camp_id INTEGER REFERENCES campaign(camp_id));
CREATE TABLE item (item_id INTEGER PRIMARY KEY, item_name TEXT, rarity TEXT, worth INTEGER, weight REAL, cursed INTEGER);
CREATE TABLE inventory (hero_id INTEGER REFERENCES hero(hero_id), item_id INTEGER REFERENCES item(item_id), qty INTEGER, equipped INTEGER);
CREATE TABLE session_log (camp_id INTEGER REFERENCES campaign(camp_id), session_no INTEGER, played DATE, hours REAL, xp_awarded INTEGER);
INSERT INTO gm VALUES (1,'Wyrmspeaker',12),(2,'Dicemother',7),(3,'Professor Plot',2),(4,'Shadow Ed',20);
INSERT INTO campaign VALUES (1,'Crown of Embers','Delve & Dare','Vharn',1,'2021-03-05','2022-12-16'),(2,'Rustwater','Ironside','Post-flood Earth',2,'2022-05-01',NULL),(3,'The Tenth Bell','Delve & Dare','Vharn',1,'2023-01-20',NULL),(4,'Goblins'' Day Off','Tiny Tomes','Kettlewick',3,'2023-08-12','2023-09-30'),(5,'Star Ledger','Ironside','Void Reach',NULL,NULL,NULL);
INSERT INTO hero VALUES (1,'Brannoc','Lewis','dwarf','smith',7,68,310,1,1),(2,'Sylwen','Paula','elf','archer',8,49,120,1,1),(3,'Ghorl','Ines','orc','cook',6,80,15,0,1),(4,'Mags Rivet','Paula','human','mechanic',4,33,540,1,2),(5,'Doc Sluice','Tariq','human','medic',3,24,205,1,2),(6,'Tollan','Lewis','elf','bellringer',2,19,60,1,3),(7,'Nib','Ines','goblin','thief',1,8,3,0,4),(8,'Pook','Tariq','goblin','cook',1,9,NULL,1,4);
INSERT INTO item VALUES (1,'Ember Hammer','rare',900,6.5,0),(2,'Rope','common',2,4,0),(3,'Whispering Ring','epic',2500,0.1,1),(4,'Flood Goggles','uncommon',75,0.4,0),(5,'Iron Ladle','common',5,1.2,0),(6,'Bell of Sleep','rare',1100,3,1),(7,'Moon Quiver','uncommon',140,1.1,0);
INSERT INTO inventory VALUES (1,1,1,1),(1,2,2,0),(2,7,1,1),(2,3,1,0),(3,5,1,1),(4,4,1,1),(4,2,1,0),(5,4,2,0),(6,6,1,1),(7,2,3,0),(8,5,2,1);
INSERT INTO session_log VALUES (1,1,'2021-03-05',4.5,300),(1,2,'2021-03-19',5,450),(1,3,'2021-04-09',3.5,250),(2,1,'2022-05-01',4,200),(2,2,'2022-05-29',6,520),(3,1,'2023-01-20',4,150),(4,1,'2023-08-12',2.5,50),(4,2,'2023-09-30',3,80);
-- Q: Which heroes are dead?
SELECT hero_name FROM hero WHERE is_alive = 0;
-- Q: How many different rulesets do our campaigns use?
SELECT count(DISTINCT ruleset) FROM campaign;
-- Q: richest hero
SELECT hero_name FROM hero ORDER BY gold DESC LIMIT 1;
-- Q: Item names and worth for the rare ones
SELECT item_name, worth FROM item WHERE rarity = 'rare';
-- Q: Show every elf in order of level, highest level first.
SELECT hero_name FROM hero WHERE ancestry = 'elf' ORDER BY lvl DESC;
-- Q: Number of heroes and their average hit points by ancestry
SELECT ancestry, count(*), avg(hit_points) FROM hero GROUP BY ancestry;
-- Q: Who runs Rustwater?
SELECT T1.alias FROM gm AS T1 JOIN campaign AS T2 ON T1.gm_id = T2.gm_id WHERE T2.camp_title = 'Rustwater';
-- Q: Which players have more than one hero?
SELECT player FROM hero GROUP BY player HAVING count(*) > 1;
-- Q: Total hours played in each campaign, by title
SELECT T1.camp_title, sum(T2.hours) FROM campaign AS T1 JOIN session_log AS T2 ON T1.camp_id = T2.camp_id GROUP BY T1.camp_id;
-- Q: What does Sylwen carry?
SELECT T3.item_name FROM hero AS T1 JOIN inventory AS T2 ON T1.hero_id = T2.hero_id JOIN item AS T3 ON T2.item_id = T3.item_id WHERE T1.hero_name = 'Sylwen';
-- Q: Which item is carried by the most heroes?
SELECT T1.item_name FROM item AS T1 JOIN inventory AS T2 ON T1.item_id = T2.item_id GROUP BY T1.item_id ORDER BY count(*) DESC LIMIT 1;
-- Q: How much experience was awarded in the sessions of the campaign Crown of Embers, and in how many sessions?
SELECT sum(T2.xp_awarded), count(*) FROM campaign AS T1 JOIN session_log AS T2 ON T1.camp_id = T2.camp_id WHERE T1.camp_title = 'Crown of Embers';
-- Q: Campaigns with no session logged
SELECT camp_title FROM campaign WHERE camp_id NOT IN (SELECT camp_id FROM session_log);
-- Q: Which heroes carry a cursed item?
SELECT T1.hero_name FROM hero AS T1 JOIN inventory AS T2 ON T1.hero_id = T2.hero_id JOIN item AS T3 ON T2.item_id = T3.item_id WHERE T3.cursed = 1;
-- Q: Which players have taken part in both Crown of Embers and The Tenth Bell?
SELECT T1.player FROM hero AS T1 JOIN campaign AS T2 ON T1.camp_id = T2.camp_id WHERE T2.camp_title = 'Crown of Embers' INTERSECT SELECT T1.player FROM hero AS T1 JOIN campaign AS T2 ON T1.camp_id = T2.camp_id WHERE T2.camp_title = 'The Tenth Bell';
-- Q: Game masters who are not running any campaign
SELECT alias FROM gm AS T1 WHERE NOT EXISTS (SELECT 1 FROM campaign AS T2 WHERE T2.gm_id = T1.gm_id);
-- Q: What is each hero's pack worth? Show hero name and the total of quantity times worth.
SELECT T1.hero_name, sum(T2.qty * T3.worth) FROM hero AS T1 JOIN inventory AS T2 ON T1.hero_id = T2.hero_id JOIN item AS T3 ON T2.item_id = T3.item_id GROUP BY T1.hero_id;
-- Q: For each finished campaign, how many days passed between kickoff and end?
SELECT camp_title, julianday(ended) - julianday(kickoff) FROM campaign WHERE ended IS NOT NULL;
-- Q: Which items weigh more than the average item?
SELECT item_name FROM item WHERE weight > (SELECT avg(weight) FROM item);
-- Q: Percentage of heroes who are still alive
SELECT 100.0 * sum(is_alive) / count(*) FROM hero;
