CREATE TABLE wars (war_id INTEGER PRIMARY KEY, war_name TEXT, start_year INTEGER, end_year INTEGER, treaty TEXT);
CREATE TABLE realms (realm_id INTEGER PRIMARY KEY, realm_name TEXT, capital TEXT, government TEXT);
CREATE TABLE commanders (cmd_id INTEGER PRIMARY KEY, cmd_name TEXT, realm_id INTEGER REFERENCES realms(realm_id), born INTEGER, died INTEGER, killed_in_action TEXT);
CREATE TABLE battles (battle_id INTEGER PRIMARY KEY, battle_name TEXT, war_id INTEGER REFERENCES wars(war_id), fought_on DATE, place TEXT, terrain TEXT, attacker_id INTEGER REFERENCES realms(realm_id), defender_id INTEGER REFERENCES realms(realm_id), winner_id INTEGER REFERENCES realms(realm_id), casualties INTEGER);
CREATE TABLE battle_commanders (battle_id INTEGER REFERENCES battles(battle_id), cmd_id INTEGER REFERENCES commanders(cmd_id), troops INTEGER);
INSERT INTO wars VALUES (1,'War of the Two Crowns',1701,1709,'Peace of Ostra'),(2,'Salt War',1733,1736,'Treaty of Maren'),(3,'Ten Weeks War',1762,1762,NULL),(4,'Border Troubles',1780,1781,NULL);
INSERT INTO realms VALUES (1,'Valmark','Ostra','monarchy'),(2,'Merenia','Maren','republic'),(3,'Tornland','Kastel','monarchy'),(4,'Duchy of Sel','Sel','duchy'),(5,'Free Ports','Halven','league');
INSERT INTO commanders VALUES (1,'Gustav Arn',1,1659,1706,'Y'),(2,'Ilaria Venn',2,1690,1751,'N'),(3,'Count Osric',3,1670,1733,'Y'),(4,'Piet Halder',5,1701,1770,'N'),(5,'Jon Arn',1,1712,1784,'N'),(6,'Rurik Tal',3,1721,NULL,NULL),(7,'Duke Amal',4,1668,1729,'N');
INSERT INTO battles VALUES (1,'Gray Fords',1,'1702-05-11','Gray river','river',1,3,1,4200),(2,'Kastel Gate',1,'1706-09-02','Kastel','siege',1,3,3,9100),(3,'Selwood',1,'1708-04-20','Selwood','forest',3,4,4,1500),(4,'Brine Pans',2,'1733-08-14','Saltmouth','coast',3,2,2,6100),(5,'Halven Roads',2,'1735-06-30','Halven','sea',2,5,5,2700),(6,'Three Hills',3,'1762-03-03','Orlo','hills',1,3,1,5300),(7,'Orlo Bridge',3,'1762-03-29','Orlo','river',3,1,NULL,3900);
INSERT INTO battle_commanders VALUES (1,1,14000),(1,3,11500),(2,1,18000),(2,3,9000),(3,3,6000),(3,7,5200),(4,3,8000),(4,2,9500),(5,2,4000),(5,4,4600),(6,5,12000),(7,5,10500);
-- Q: How many battles were fought on rivers?
SELECT count(*) FROM battles WHERE terrain = 'river';
-- Q: bloodiest battle (most casualties)
SELECT battle_name FROM battles ORDER BY casualties DESC LIMIT 1;
-- Q: List the monarchies with their capitals.
SELECT realm_name, capital FROM realms WHERE government = 'monarchy';
-- Q: Names of all wars in the order in which they began
SELECT war_name FROM wars ORDER BY start_year;
-- Q: Which commanders were killed in action?
SELECT cmd_name FROM commanders WHERE killed_in_action = 'Y';
-- Q: For each war, how many battles and how many casualties were there?
SELECT wars.war_name, count(*), sum(battles.casualties) FROM wars JOIN battles ON wars.war_id = battles.war_id GROUP BY wars.war_id;
-- Q: Which realm has won the most battles?
SELECT realms.realm_name FROM realms JOIN battles ON realms.realm_id = battles.winner_id GROUP BY realms.realm_id ORDER BY count(*) DESC LIMIT 1;
-- Q: Terrains that saw more than 5000 casualties in total
SELECT terrain FROM battles GROUP BY terrain HAVING sum(casualties) > 5000;
-- Q: Which realm does Piet Halder fight for?
SELECT realms.realm_name FROM realms JOIN commanders ON realms.realm_id = commanders.realm_id WHERE commanders.cmd_name = 'Piet Halder';
-- Q: What battles of the Salt War were fought, and where?
SELECT battles.battle_name, battles.place FROM battles JOIN wars ON battles.war_id = wars.war_id WHERE wars.war_name = 'Salt War';
-- Q: Who led the largest army in any one battle?
SELECT commanders.cmd_name FROM commanders JOIN battle_commanders ON commanders.cmd_id = battle_commanders.cmd_id ORDER BY battle_commanders.troops DESC LIMIT 1;
-- Q: battles per commander, most experienced first
SELECT commanders.cmd_name, count(*) FROM commanders JOIN battle_commanders ON commanders.cmd_id = battle_commanders.cmd_id GROUP BY commanders.cmd_id ORDER BY count(*) DESC;
-- Q: Give each battle with its attacking and its defending realm.
SELECT battles.battle_name, a.realm_name, d.realm_name FROM battles JOIN realms AS a ON battles.attacker_id = a.realm_id JOIN realms AS d ON battles.defender_id = d.realm_id;
-- Q: Which realms never attacked anyone?
SELECT realm_name FROM realms WHERE realm_id NOT IN (SELECT attacker_id FROM battles);
-- Q: Which commanders fought in both Gray Fords and Brine Pans?
SELECT commanders.cmd_name FROM commanders JOIN battle_commanders ON commanders.cmd_id = battle_commanders.cmd_id JOIN battles ON battle_commanders.battle_id = battles.battle_id WHERE battles.battle_name = 'Gray Fords' INTERSECT SELECT commanders.cmd_name FROM commanders JOIN battle_commanders ON commanders.cmd_id = battle_commanders.cmd_id JOIN battles ON battle_commanders.battle_id = battles.battle_id WHERE battles.battle_name = 'Brine Pans';
-- Q: Wars without any recorded battle
SELECT war_name FROM wars WHERE NOT EXISTS (SELECT 1 FROM battles WHERE battles.war_id = wars.war_id);
-- Q: How many years did each war last? Name and end year minus start year.
SELECT war_name, end_year - start_year FROM wars;
-- Q: Which battle had no winner?
SELECT battle_name FROM battles WHERE winner_id IS NULL;
-- Q: What percentage of battles did the attacker win?
SELECT 100.0 * sum(CASE WHEN winner_id = attacker_id THEN 1 ELSE 0 END) / count(*) FROM battles;
-- Q: Which battles cost fewer lives than the average? Show name and casualties.
SELECT battle_name, casualties FROM battles WHERE casualties < (SELECT avg(casualties) FROM battles);
