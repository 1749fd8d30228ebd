CREATE TABLE fleets (fleet_id INTEGER PRIMARY KEY, fleet_name TEXT, realm TEXT, admiral TEXT, formed INTEGER);
CREATE TABLE vessels (vessel_id INTEGER PRIMARY KEY, vessel_name TEXT, fleet_id INTEGER REFERENCES fleets(fleet_id), rig TEXT, guns INTEGER, crew INTEGER, launched INTEGER, fate TEXT);
CREATE TABLE wars (war_id INTEGER PRIMARY KEY, war_name TEXT, began INTEGER, ended INTEGER);
CREATE TABLE sea_battles (battle_id INTEGER PRIMARY KEY, battle_name TEXT, war_id INTEGER REFERENCES wars(war_id), fought_on DATE, waters TEXT, victor_fleet INTEGER REFERENCES fleets(fleet_id), loser_fleet INTEGER REFERENCES fleets(fleet_id), weather TEXT);
CREATE TABLE engaged (battle_id INTEGER REFERENCES sea_battles(battle_id), vessel_id INTEGER REFERENCES vessels(vessel_id), killed INTEGER, wounded INTEGER, outcome TEXT, PRIMARY KEY (battle_id, vessel_id));
CREATE TABLE captains (captain_id INTEGER PRIMARY KEY, captain_name TEXT, vessel_id INTEGER REFERENCES vessels(vessel_id), born INTEGER, promoted INTEGER);
INSERT INTO fleets VALUES (1,'Amber Squadron','Vessaly','Corvin Dahl',1681),(2,'Home Fleet','Marrow Isles','Lady Isbel Crane',1655),(3,'Southern Flotilla','Vessaly','Pieter Ronck',1702),(4,'Free Cutters','Port Sable',NULL,1710);
INSERT INTO vessels VALUES (1,'Golden Thistle',1,'ship of the line',74,620,1695,'sunk'),(2,'Resolute Hart',2,'ship of the line',90,750,1688,'scrapped'),(3,'Thistledown',3,'frigate',32,240,1704,'captured'),(4,'Sea Lynx',2,'frigate',36,260,1701,'scrapped'),(5,'Black Comb',4,'cutter',10,60,1711,'unknown'),(6,'Prince Aldo',1,'ship of the line',80,680,1699,'sunk'),(7,'Merry Widow',4,'cutter',12,70,1712,NULL),(8,'Grey Lynx',2,'sloop',18,110,1709,'wrecked');
INSERT INTO wars VALUES (1,'War of the Two Lighthouses',1698,1703),(2,'Herring War',1708,1714),(3,'Succession Quarrel',1722,1725);
INSERT INTO sea_battles VALUES (1,'Battle of Cold Bay',1,'1699-08-14','Cold Bay',2,1,'fog'),(2,'Battle of Skerry Sound',1,'1702-03-02','Skerry Sound',1,2,'gale'),(3,'Action off Cape Null',2,'1709-06-21','Cape Null',2,3,'clear'),(4,'Battle of the Shoals',2,'1711-10-05','Long Shoals',4,1,'fog'),(5,'Second Battle of Cold Bay',2,'1713-08-30','Cold Bay',2,4,'clear'),(6,'Sable Raid',2,'1712-01-17','Port Sable',3,4,NULL);
INSERT INTO engaged VALUES (1,1,85,140,'withdrew'),(1,2,22,60,'held'),(2,6,40,75,'held'),(2,2,96,210,'withdrew'),(3,4,11,25,'held'),(3,3,50,41,'captured'),(4,5,4,9,'held'),(4,6,310,120,'sunk'),(4,1,260,180,'sunk'),(5,4,8,19,'held'),(5,8,2,6,'held'),(5,5,17,20,'withdrew'),(6,7,12,NULL,'withdrew');
INSERT INTO captains VALUES (1,'Anselm Grey',1,1650,1690),(2,'Tobiah Hart',2,1648,1685),(3,'Lucan Vey',3,1671,1703),(4,'Orla Finnick',4,1669,1700),(5,'Mad Jessamy',5,1684,1711),(6,'Ruben Grey',6,1662,1697),(7,'Silas Poe',NULL,1690,1715);
-- Q: Find the name and number of guns of the vessels that are not frigates.
SELECT vessel_name, guns FROM vessels WHERE rig <> 'frigate';
-- Q: What are the names of vessels with a crew larger than the average crew?
SELECT vessel_name FROM vessels WHERE crew > (SELECT avg(crew) FROM vessels);
-- Q: List the name of each war and how many battles it had, most first.
SELECT T1.war_name, count(*) FROM wars AS T1 JOIN sea_battles AS T2 ON T1.war_id = T2.war_id GROUP BY T1.war_id ORDER BY count(*) DESC;
-- Q: Which vessels fought in at least two battles? Give the name and the number of battles.
SELECT T1.vessel_name, count(*) FROM vessels AS T1 JOIN engaged AS T2 ON T1.vessel_id = T2.vessel_id GROUP BY T1.vessel_id HAVING count(*) >= 2;
-- Q: What are the names of the battles that contain the words Cold Bay, with their dates?
SELECT battle_name, fought_on FROM sea_battles WHERE battle_name LIKE '%Cold Bay%';
-- Q: Show for each battle its name, the name of the winning fleet and that of the losing fleet.
SELECT T1.battle_name, T2.fleet_name, T3.fleet_name FROM sea_battles AS T1 JOIN fleets AS T2 ON T1.victor_fleet = T2.fleet_id JOIN fleets AS T3 ON T1.loser_fleet = T3.fleet_id;
-- Q: Find the fleets that have both won and lost a battle. Give the ids.
SELECT victor_fleet FROM sea_battles INTERSECT SELECT loser_fleet FROM sea_battles;
-- Q: In which battle were the most people killed? Give its name and date.
SELECT T1.battle_name, T1.fought_on FROM sea_battles AS T1 JOIN engaged AS T2 ON T1.battle_id = T2.battle_id GROUP BY T1.battle_id ORDER BY sum(T2.killed) DESC LIMIT 1;
-- Q: Show the ids and names of wars without any sea battle.
SELECT war_id, war_name FROM wars WHERE NOT war_id IN (SELECT war_id FROM sea_battles);
-- Q: What are the average, lowest and highest number of guns for each realm?
SELECT T1.realm, avg(T2.guns), min(T2.guns), max(T2.guns) FROM fleets AS T1 JOIN vessels AS T2 ON T1.fleet_id = T2.fleet_id GROUP BY T1.realm;
-- Q: List the captains whose vessel took part in the Battle of the Shoals.
SELECT T1.captain_name FROM captains AS T1 JOIN engaged AS T2 ON T1.vessel_id = T2.vessel_id JOIN sea_battles AS T3 ON T2.battle_id = T3.battle_id WHERE T3.battle_name = 'Battle of the Shoals';
-- Q: Which admirals commanded a fleet with more than two vessels?
SELECT T1.admiral FROM fleets AS T1 JOIN vessels AS T2 ON T1.fleet_id = T2.fleet_id GROUP BY T1.fleet_id HAVING count(*) > 2;
-- Q: how many years did each war last?
SELECT war_name, ended - began FROM wars;
-- Q: what percentage of vessels ended up sunk?
SELECT 100.0 * sum(CASE WHEN fate = 'sunk' THEN 1 ELSE 0 END) / count(*) FROM vessels;
-- Q: Killed and wounded added up, per battle id
SELECT battle_id, sum(killed) + sum(wounded) FROM engaged GROUP BY battle_id;
-- Q: At what age was each captain promoted?
SELECT captain_name, promoted - born FROM captains;
-- Q: heaviest armed vessel of every fleet: fleet id, vessel, guns
SELECT fleet_id, vessel_name, guns FROM (SELECT fleet_id, vessel_name, guns, row_number() OVER (PARTITION BY fleet_id ORDER BY guns DESC) AS place FROM vessels) WHERE place = 1;
-- Q: Which battle has no weather noted?
SELECT battle_name FROM sea_battles WHERE weather IS NULL;
-- Q: Battles by month of the year
SELECT strftime('%m', fought_on), count(*) FROM sea_battles GROUP BY strftime('%m', fought_on);
-- Q: class vessels as light under 20 guns, medium under 50 and heavy above
SELECT vessel_name, CASE WHEN guns < 20 THEN 'light' WHEN guns < 50 THEN 'medium' ELSE 'heavy' END FROM vessels;
-- Q: who commands each fleet, or 'vacant'?
SELECT fleet_name, COALESCE(admiral, 'vacant') FROM fleets;
-- Q: Each rig's share of all guns, in percent
SELECT rig, 100.0 * sum(guns) / (SELECT sum(guns) FROM vessels) FROM vessels GROUP BY rig;
-- Q: Vessels without a captain in the list
SELECT T1.vessel_name FROM vessels AS T1 WHERE NOT EXISTS (SELECT * FROM captains AS T2 WHERE T2.vessel_id = T1.vessel_id);
-- Q: days between the first and the last battle
SELECT julianday(max(fought_on)) - julianday(min(fought_on)) FROM sea_battles;
