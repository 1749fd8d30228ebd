CREATE TABLE studio (studio_id INTEGER PRIMARY KEY, studio_name TEXT, city TEXT, country TEXT, closed_year INTEGER);
CREATE TABLE game (game_id INTEGER PRIMARY KEY, game_title TEXT, studio_id INTEGER REFERENCES studio(studio_id), genre TEXT, release_year INTEGER, units_sold_k INTEGER, price REAL, sequel_of INTEGER REFERENCES game(game_id));
CREATE TABLE platform (plat_code TEXT PRIMARY KEY, plat_name TEXT, maker TEXT, bits INTEGER);
CREATE TABLE game_platform (game_id INTEGER REFERENCES game(game_id), plat_code TEXT REFERENCES platform(plat_code), port_date DATE, PRIMARY KEY (game_id, plat_code));
CREATE TABLE gamer (gamer_id INTEGER PRIMARY KEY, nick TEXT, hometown TEXT, birth_date DATE, left_handed TEXT);
CREATE TABLE cabinet (cab_id INTEGER PRIMARY KEY, game_id INTEGER REFERENCES game(game_id), hall TEXT, coin_price REAL, working TEXT);
CREATE TABLE session (ses_id INTEGER PRIMARY KEY, gamer_id INTEGER REFERENCES gamer(gamer_id), cab_id INTEGER REFERENCES cabinet(cab_id), played_on DATE, score INTEGER, coins INTEGER, level_reached INTEGER);
INSERT INTO studio VALUES (1,'Pixel Otter','Malmö','Sweden',NULL),(2,'Kumo Soft','Kyoto','Japan',NULL),(3,'Brass Monkey','Austin','United States',1998),(4,'Tin Lantern','Leeds','United Kingdom',NULL),(5,'Byte Bakery','Osaka','Japan',2004);
INSERT INTO game VALUES (1,'Star Ferret',2,'shooter',1986,2100,39.9,NULL),(2,'Star Ferret II',2,'shooter',1989,1450,44.9,1),(3,'Cactus Derby',3,'racing',1992,800,34.5,NULL),(4,'Moss Maze',5,'puzzle',1995,3300,29.9,NULL),(5,'Otter Drift',1,'racing',2016,950,19.9,NULL),(6,'Lantern Quest',4,'adventure',2019,420,24.9,NULL),(7,'Moss Maze Deluxe',5,'puzzle',2001,NULL,35,4),(8,'Otter Drift 2',1,'racing',2021,610,24.9,5);
INSERT INTO platform VALUES ('ARC','Arcade board','various',16),('GX','Galaxo','Kumo Hardware',8),('TB','Turbobox','Nordplay',64),('PC','Home computer','various',32),('HH','Handy Hero','Kumo Hardware',8);
INSERT INTO game_platform VALUES (1,'ARC','1986-04-01'),(1,'GX','1987-11-20'),(2,'ARC','1989-06-10'),(3,'ARC','1992-02-14'),(4,'GX','1995-08-08'),(4,'PC','1996-03-12'),(5,'PC','2016-09-30'),(5,'TB','2017-02-01'),(6,'PC','2019-05-21'),(8,'TB','2021-10-15'),(4,'ARC',NULL);
INSERT INTO gamer VALUES (1,'zap','Lund','1990-05-05','Y'),(2,'queen_bee','York','1984-11-30','N'),(3,'mr_moss','Lund','2001-01-17','N'),(4,'dodo','Bath',NULL,'Y'),(5,'ace_ann','York','1978-08-09','N'),(6,'newbie','Bath','2012-12-12',NULL);
INSERT INTO cabinet VALUES (1,1,'Neon Hall',0.5,'Y'),(2,2,'Neon Hall',1,'Y'),(3,3,'Pier Arcade',1,'N'),(4,4,'Pier Arcade',0.5,'Y'),(5,1,'Coin Cellar',0.25,'Y'),(6,3,'Coin Cellar',1,'Y');
INSERT INTO session VALUES (1,1,1,'2024-01-05',84200,4,9),(2,2,1,'2024-01-06',120500,2,12),(3,3,4,'2024-01-12',45600,6,20),(4,1,2,'2024-01-12',33000,5,4),(5,5,5,'2024-02-02',99100,3,10),(6,2,6,'2024-02-17',15250,2,3),(7,4,4,'2024-02-18',38800,1,15),(8,3,4,'2024-03-01',61200,8,26),(9,5,2,'2024-03-09',71500,4,8),(10,2,5,'2024-03-10',NULL,1,NULL);
-- Q: In which year did Moss Maze come out?
SELECT release_year FROM game WHERE game_title = 'Moss Maze';
-- Q: How many studios are in Japan?
SELECT count(*) FROM studio WHERE country = 'Japan';
-- Q: Nicknames of left-handed gamers
SELECT nick FROM gamer WHERE left_handed = 'Y';
-- Q: halls, distinct
SELECT DISTINCT hall FROM cabinet;
-- Q: best selling game and its price
SELECT game_title, price FROM game ORDER BY units_sold_k DESC LIMIT 1;
-- Q: Games made by each studio: studio name and number
SELECT T1.studio_name, count(*) FROM studio AS T1 JOIN game AS T2 ON T1.studio_id = T2.studio_id GROUP BY T1.studio_id;
-- Q: On which platforms can you play Moss Maze? Names, please.
SELECT T3.plat_name FROM game AS T1 JOIN game_platform AS T2 ON T1.game_id = T2.game_id JOIN platform AS T3 ON T2.plat_code = T3.plat_code WHERE T1.game_title = 'Moss Maze';
-- Q: Genres with more than 2000 in units sold (k) altogether
SELECT genre FROM game GROUP BY genre HAVING sum(units_sold_k) > 2000;
-- Q: Of which game is Otter Drift 2 the sequel?
SELECT T2.game_title FROM game AS T1 JOIN game AS T2 ON T1.sequel_of = T2.game_id WHERE T1.game_title = 'Otter Drift 2';
-- Q: Highest and average score for every gamer nick
SELECT T1.nick, max(T2.score), avg(T2.score) FROM gamer AS T1 JOIN session AS T2 ON T1.gamer_id = T2.gamer_id GROUP BY T1.gamer_id;
-- Q: Which platform received the most games?
SELECT T1.plat_name FROM platform AS T1 JOIN game_platform AS T2 ON T1.plat_code = T2.plat_code GROUP BY T1.plat_code ORDER BY count(*) DESC LIMIT 1;
-- Q: Racing or puzzle games from 1990 to 2005
SELECT game_title FROM game WHERE genre IN ('racing', 'puzzle') AND release_year BETWEEN 1990 AND 2005;
-- Q: Which games stand in the Pier Arcade?
SELECT T1.game_title FROM game AS T1 JOIN cabinet AS T2 ON T1.game_id = T2.game_id WHERE T2.hall = 'Pier Arcade';
-- Q: Gamers who have not played yet
SELECT nick FROM gamer WHERE gamer_id NOT IN (SELECT gamer_id FROM session);
-- Q: Games with no sequel whose price is above average
SELECT game_title FROM game WHERE price > (SELECT avg(price) FROM game) AND game_id NOT IN (SELECT sequel_of FROM game WHERE NOT sequel_of IS NULL);
-- Q: Titles out on both the Home computer and the Turbobox
SELECT T1.game_title FROM game AS T1 JOIN game_platform AS T2 ON T1.game_id = T2.game_id JOIN platform AS T3 ON T2.plat_code = T3.plat_code WHERE T3.plat_name = 'Home computer' INTERSECT SELECT T1.game_title FROM game AS T1 JOIN game_platform AS T2 ON T1.game_id = T2.game_id JOIN platform AS T3 ON T2.plat_code = T3.plat_code WHERE T3.plat_name = 'Turbobox';
-- Q: Platforms without a game
SELECT plat_name FROM platform EXCEPT SELECT T1.plat_name FROM platform AS T1 JOIN game_platform AS T2 ON T1.plat_code = T2.plat_code;
-- Q: Who scored the most on Star Ferret?
SELECT T1.nick FROM gamer AS T1 JOIN session AS T2 ON T1.gamer_id = T2.gamer_id JOIN cabinet AS T3 ON T2.cab_id = T3.cab_id JOIN game AS T4 ON T3.game_id = T4.game_id WHERE T4.game_title = 'Star Ferret' ORDER BY T2.score DESC LIMIT 1;
-- Q: Which different studios' games has queen_bee played?
SELECT DISTINCT T5.studio_name FROM gamer AS T1 JOIN session AS T2 ON T1.gamer_id = T2.gamer_id JOIN cabinet AS T3 ON T2.cab_id = T3.cab_id JOIN game AS T4 ON T3.game_id = T4.game_id JOIN studio AS T5 ON T4.studio_id = T5.studio_id WHERE T1.nick = 'queen_bee';
-- Q: Takings of each hall: coins times the coin price
SELECT T1.hall, sum(T2.coins * T1.coin_price) FROM cabinet AS T1 JOIN session AS T2 ON T1.cab_id = T2.cab_id GROUP BY T1.hall;
-- Q: sessions per month
SELECT strftime('%Y-%m', played_on), count(*) FROM session GROUP BY strftime('%Y-%m', played_on);
-- Q: Running total of coins by session id
SELECT ses_id, sum(coins) OVER (ORDER BY ses_id) FROM session;
-- Q: What percentage of cabinets is working?
SELECT 100.0 * sum(CASE WHEN working = 'Y' THEN 1 ELSE 0 END) / count(*) FROM cabinet;
-- Q: Best two scores on each cabinet: cabinet id, score
SELECT cab_id, score FROM (SELECT cab_id, score, row_number() OVER (PARTITION BY cab_id ORDER BY score DESC) AS place FROM session) WHERE place <= 2;
