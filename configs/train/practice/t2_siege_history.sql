CREATE TABLE realm (realm_id INTEGER PRIMARY KEY, realm TEXT, capital TEXT, rise INTEGER, fall INTEGER);
CREATE TABLE ruler (ruler_id INTEGER PRIMARY KEY, ruler TEXT, epithet TEXT, realm_id INTEGER REFERENCES realm(realm_id), reign_from INTEGER, reign_to INTEGER, father_id INTEGER REFERENCES ruler(ruler_id));
CREATE TABLE war (war_id INTEGER PRIMARY KEY, war TEXT, cause TEXT, began INTEGER, ended INTEGER);
CREATE TABLE engagement (eng_id INTEGER PRIMARY KEY, war_id INTEGER REFERENCES war(war_id), place TEXT, kind TEXT, fought DATE, attacker INTEGER REFERENCES realm(realm_id), defender INTEGER REFERENCES realm(realm_id), victor INTEGER REFERENCES realm(realm_id), attacker_men INTEGER, defender_men INTEGER, attacker_lost INTEGER, defender_lost INTEGER);
CREATE TABLE general (gen_id INTEGER PRIMARY KEY, gen_name TEXT, realm_id INTEGER REFERENCES realm(realm_id), born INTEGER, died INTEGER);
CREATE TABLE command (eng_id INTEGER REFERENCES engagement(eng_id), gen_id INTEGER REFERENCES general(gen_id), wing TEXT, wounded TEXT, PRIMARY KEY (eng_id, gen_id));
CREATE TABLE treaty (treaty_id INTEGER PRIMARY KEY, war_id INTEGER REFERENCES war(war_id), treaty TEXT, signed DATE, indemnity INTEGER);
INSERT INTO realm VALUES (1,'Vastmark','Holmgard',1102,1540),(2,'Duchy of Aure','Sorenne',1190,1498),(3,'Tarsk Khanate','Yurt Sari',1240,1450),(4,'Free Cities','Port Lamm',1288,NULL),(5,'Kingdom of Brey','Castelbrey',1066,NULL);
INSERT INTO ruler VALUES (1,'Harald II','the Stern',1,1301,1340,NULL),(2,'Harald III','the Lame',1,1340,1362,1),(3,'Isabeau','the Wise',2,1325,1371,NULL),(4,'Temur','the Swift',3,1318,1355,NULL),(5,'Aldric','the Bold',5,1330,1366,NULL),(6,'Berke',NULL,3,1355,1389,4);
INSERT INTO war VALUES (1,'War of the Two Bridges','tolls',1334,1339),(2,'Long Frost War','succession',1346,1358),(3,'Tarsk Raids','plunder',1351,1353),(4,'Salt War','tolls',1362,1364);
INSERT INTO engagement VALUES (1,1,'Two Bridges','battle','1334-06-11',1,2,2,9000,7000,2400,1100),(2,1,'Sorenne','siege','1336-04-02',1,2,1,12000,4000,1800,2600),(3,2,'Castelbrey','siege','1347-10-15',1,5,5,15000,6000,5200,900),(4,2,'Frostmoor','battle','1350-01-20',5,1,5,11000,10500,3100,4800),(5,3,'Amber Ford','skirmish','1352-08-05',3,4,3,3000,1200,150,700),(6,3,'Port Lamm','siege','1353-03-30',3,4,4,8000,5000,3900,1000),(7,4,'Lamm Roads','battle','1363-07-19',2,4,4,6500,7200,2100,1900),(8,2,'Holmgard','siege','1357-09-01',5,1,NULL,14000,8000,NULL,NULL);
INSERT INTO general VALUES (1,'Knut Ravn',1,1290,1350),(2,'Odo of Sorenne',2,1302,1365),(3,'Marshal Greave',5,1310,1372),(4,'Batu Sarik',3,1315,1353),(5,'Lysbeth Haan',4,1321,NULL),(6,'Piers Lowe',5,1328,1357);
INSERT INTO command VALUES (1,1,'centre','N'),(1,2,'centre','Y'),(2,1,'centre','Y'),(3,3,'walls','N'),(4,3,'centre','N'),(4,1,'left','Y'),(5,4,'centre','N'),(6,4,'right','Y'),(6,5,'walls','N'),(7,5,'centre','N'),(7,2,'left','N');
INSERT INTO treaty VALUES (1,1,'Peace of Sorenne','1339-02-14',40000),(2,2,'Truce of Holmgard','1358-11-11',0),(3,4,'Salt Accord','1364-05-03',25000),(4,1,'Bridge Convention','1339-03-01',NULL);
-- Q: What was the capital of the Tarsk Khanate?
SELECT capital FROM realm WHERE realm = 'Tarsk Khanate';
-- Q: How many engagements were a siege?
SELECT count(*) FROM engagement WHERE kind = 'siege';
-- Q: causes of war, each once
SELECT DISTINCT cause FROM war;
-- Q: Rulers with epithets, in order of accession
SELECT ruler, epithet FROM ruler ORDER BY reign_from;
-- Q: Which places saw more than 10000 attackers?
SELECT place FROM engagement WHERE attacker_men > 10000;
-- Q: How many engagements were there in each war?
SELECT T1.war, count(*) FROM war AS T1 JOIN engagement AS T2 ON T1.war_id = T2.war_id GROUP BY T1.war_id;
-- Q: Who won at Frostmoor?
SELECT T1.realm FROM realm AS T1 JOIN engagement AS T2 ON T1.realm_id = T2.victor WHERE T2.place = 'Frostmoor';
-- Q: Where did the realm Vastmark attack?
SELECT T2.place FROM realm AS T1 JOIN engagement AS T2 ON T1.realm_id = T2.attacker WHERE T1.realm = 'Vastmark';
-- Q: Which realm has been attacked most often?
SELECT T1.realm FROM realm AS T1 JOIN engagement AS T2 ON T1.realm_id = T2.defender GROUP BY T1.realm_id ORDER BY count(*) DESC LIMIT 1;
-- Q: Average losses on the attacking and on the defending side by kind of engagement
SELECT kind, avg(attacker_lost), avg(defender_lost) FROM engagement GROUP BY kind;
-- Q: Generals in command at more than one engagement
SELECT T1.gen_name FROM general AS T1 JOIN command AS T2 ON T1.gen_id = T2.gen_id GROUP BY T1.gen_id HAVING count(*) > 1;
-- Q: Who was the father of Berke?
SELECT T2.ruler FROM ruler AS T1 JOIN ruler AS T2 ON T1.father_id = T2.ruler_id WHERE T1.ruler = 'Berke';
-- Q: What treaties ended the War of the Two Bridges, and when were they signed?
SELECT T2.treaty, T2.signed FROM war AS T1 JOIN treaty AS T2 ON T1.war_id = T2.war_id WHERE T1.war = 'War of the Two Bridges';
-- Q: Battles or skirmishes in which the defender lost fewer than 1500 men: places
SELECT place FROM engagement WHERE kind IN ('battle', 'skirmish') AND defender_lost < 1500;
-- Q: Which generals never held a command?
SELECT gen_name FROM general WHERE gen_id NOT IN (SELECT gen_id FROM command);
-- Q: Realms that have been both attacker and defender
SELECT T1.realm FROM realm AS T1 JOIN engagement AS T2 ON T1.realm_id = T2.attacker INTERSECT SELECT T1.realm FROM realm AS T1 JOIN engagement AS T2 ON T1.realm_id = T2.defender;
-- Q: Wars not ended by any treaty
SELECT war FROM war EXCEPT SELECT T1.war FROM war AS T1 JOIN treaty AS T2 ON T1.war_id = T2.war_id;
-- Q: In which war was the general Knut Ravn wounded? Show different wars.
SELECT DISTINCT T4.war FROM general AS T1 JOIN command AS T2 ON T1.gen_id = T2.gen_id JOIN engagement AS T3 ON T2.eng_id = T3.eng_id JOIN war AS T4 ON T3.war_id = T4.war_id WHERE T1.gen_name = 'Knut Ravn' AND T2.wounded = 'Y';
-- Q: Engagements where the attackers lost more than they did on average
SELECT place FROM engagement WHERE attacker_lost > (SELECT avg(attacker_lost) FROM engagement);
-- Q: Attacker, place and defender for every engagement
SELECT T2.realm, T1.place, T3.realm FROM engagement AS T1 JOIN realm AS T2 ON T1.attacker = T2.realm_id JOIN realm AS T3 ON T1.defender = T3.realm_id;
-- Q: How many years did each war last?
SELECT war, ended - began FROM war;
-- Q: What percentage of engagements was won by the attacker?
SELECT 100.0 * sum(CASE WHEN victor = attacker THEN 1 ELSE 0 END) / count(*) FROM engagement;
-- Q: Which place saw no victor?
SELECT place FROM engagement WHERE victor IS NULL;
-- Q: Dead on both sides together for each war, bloodiest first
SELECT T1.war, sum(T2.attacker_lost + T2.defender_lost) FROM war AS T1 JOIN engagement AS T2 ON T1.war_id = T2.war_id GROUP BY T1.war_id ORDER BY sum(T2.attacker_lost + T2.defender_lost) DESC;
