CREATE TABLE account (acct_id INTEGER PRIMARY KEY, acct_name TEXT, acct_country TEXT, acct_created DATE, acct_last_login DATE, acct_os TEXT, acct_banned TEXT, guild_id INTEGER, invited_by INTEGER REFERENCES account(acct_id));
CREATE TABLE guild (guild_id INTEGER PRIMARY KEY, guild_name TEXT, guild_motto TEXT, guild_trophies INTEGER, leader_acct_id INTEGER);
CREATE TABLE purchase (purch_id INTEGER PRIMARY KEY, acct_id INTEGER, pack_code TEXT, purch_date DATE, purch_amt REAL, refunded INTEGER);
CREATE TABLE pack (pack_code TEXT PRIMARY KEY, pack_name TEXT, gems INTEGER, pack_price REAL);
CREATE TABLE battle (battle_id INTEGER PRIMARY KEY, attacker_id INTEGER, defender_id INTEGER, battle_date DATE, stars INTEGER, loot INTEGER);
INSERT INTO guild VALUES (1,'Soup Dragons','Slurp or be slurped',41200,1),(2,'Quiet Knights',NULL,38750,4),(3,'Nap Empire','Zzz',9100,7),(4,'Lone Wolves United','Together alone',1200,NULL);
INSERT INTO account VALUES (1,'SirLadle','UK','2021-01-03','2024-05-30','iOS','N',1,NULL),(2,'brothqueen','UK','2021-02-14','2024-05-29','Android','N',1,1),(3,'Krok0','Poland','2021-08-20','2023-12-01','Android','Y',1,1),(4,'Hush','Canada','2020-11-11','2024-05-31','iOS','N',2,NULL),(5,'velvetpaw','Canada','2022-04-09','2024-05-12','iOS','N',2,4),(6,'ironmitt','Brazil','2023-01-17',NULL,'Android','N',NULL,2),(7,'dozer','Brazil','2022-10-05','2024-04-02','Android','N',3,NULL),(8,'mumbles','Poland','2023-06-28','2024-05-20','iOS','N',2,5);
INSERT INTO pack VALUES ('G1','Pouch of Gems',80,0.99),('G5','Sack of Gems',500,4.99),('G12','Barrel of Gems',1400,9.99),('ST','Starter Kit',300,1.99),('MEGA','Mountain of Gems',16000,99.99);
INSERT INTO purchase VALUES (1,1,'G5','2023-01-05',4.99,0),(2,1,'G12','2023-02-11',9.99,0),(3,2,'ST','2023-02-14',1.99,0),(4,4,'G12','2023-02-20',9.99,1),(5,4,'G12','2023-03-03',9.99,0),(6,5,'G1','2023-03-10',0.99,0),(7,8,'ST','2023-07-01',1.49,0),(8,1,'G5','2023-07-15',4.99,0),(9,7,'G5','2023-07-20',4.99,1);
INSERT INTO battle VALUES (1,1,4,'2024-05-01',2,35000),(2,4,1,'2024-05-01',3,51000),(3,2,5,'2024-05-02',1,12000),(4,5,2,'2024-05-02',0,3000),(5,7,8,'2024-05-03',3,27000),(6,8,7,'2024-05-04',2,22000),(7,1,8,'2024-05-05',3,44000),(8,4,7,'2024-05-06',3,30500);
-- Q: How many accounts play on iOS?
SELECT count(*) FROM account WHERE acct_os = 'iOS';
-- Q: Names of banned players
SELECT acct_name FROM account WHERE acct_banned = 'Y';
-- Q: Which pack gives the most gems for your money in one go, i.e. has the highest number of gems?
SELECT pack_name FROM pack ORDER BY gems DESC LIMIT 1;
-- Q: guilds by trophies, strongest first, with the trophies
SELECT guild_name, guild_trophies FROM guild ORDER BY guild_trophies DESC;
-- Q: Who has never logged in?
SELECT acct_name FROM account WHERE acct_last_login IS NULL;
-- Q: What do players from each country spend in total?
SELECT T1.acct_country, sum(T2.purch_amt) FROM account AS T1 JOIN purchase AS T2 ON T1.acct_id = T2.acct_id GROUP BY T1.acct_country;
-- Q: How many members does each guild have?
SELECT T1.guild_name, count(*) FROM guild AS T1 JOIN account AS T2 ON T1.guild_id = T2.guild_id GROUP BY T1.guild_id;
-- Q: Who leads the Quiet Knights?
SELECT T2.acct_name FROM guild AS T1 JOIN account AS T2 ON T1.leader_acct_id = T2.acct_id WHERE T1.guild_name = 'Quiet Knights';
-- Q: Show the players who were invited by someone together with the inviter.
SELECT T1.acct_name, T2.acct_name FROM account AS T1 JOIN account AS T2 ON T1.invited_by = T2.acct_id;
-- Q: Players that have attacked two times or more, with their average stars
SELECT T1.acct_name, avg(T2.stars) FROM account AS T1 JOIN battle AS T2 ON T1.acct_id = T2.attacker_id GROUP BY T1.acct_id HAVING count(*) >= 2;
-- Q: Which player looted the most when attacking?
SELECT T1.acct_name FROM account AS T1 JOIN battle AS T2 ON T1.acct_id = T2.attacker_id GROUP BY T1.acct_id ORDER BY sum(T2.loot) DESC LIMIT 1;
-- Q: Members of the Soup Dragons with an Android phone
SELECT T1.acct_name FROM account AS T1 JOIN guild AS T2 ON T1.guild_id = T2.guild_id WHERE T2.guild_name = 'Soup Dragons' AND T1.acct_os = 'Android';
-- Q: Which players have never bought anything?
SELECT acct_name FROM account WHERE acct_id NOT IN (SELECT acct_id FROM purchase);
-- Q: Which packs has nobody purchased?
SELECT pack_name FROM pack AS T1 WHERE NOT EXISTS (SELECT 1 FROM purchase AS T2 WHERE T2.pack_code = T1.pack_code);
-- Q: Countries having players in Soup Dragons but none in Quiet Knights
SELECT T1.acct_country FROM account AS T1 JOIN guild AS T2 ON T1.guild_id = T2.guild_id WHERE T2.guild_name = 'Soup Dragons' EXCEPT SELECT T1.acct_country FROM account AS T1 JOIN guild AS T2 ON T1.guild_id = T2.guild_id WHERE T2.guild_name = 'Quiet Knights';
-- Q: monthly revenue without refunded purchases
SELECT strftime('%Y-%m', purch_date), sum(purch_amt) FROM purchase WHERE refunded = 0 GROUP BY strftime('%Y-%m', purch_date);
-- Q: What percentage of the attacks earned 3 stars?
SELECT 100.0 * sum(CASE WHEN stars = 3 THEN 1 ELSE 0 END) / count(*) FROM battle;
-- Q: How many players have logged in during the last 30 days?
SELECT count(*) FROM account WHERE acct_last_login >= date('now','-30 days');
-- Q: Price per gem of each pack
SELECT pack_name, pack_price / gems FROM pack;
-- Q: Battles with more loot than average: battle id and loot
SELECT battle_id, loot FROM battle WHERE loot > (SELECT avg(loot) FROM battle);
