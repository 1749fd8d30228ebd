CREATE TABLE location (loc_id INTEGER PRIMARY KEY, street TEXT, city TEXT, opened DATE, wheelchair TEXT);
CREATE TABLE theme_room (room_id INTEGER PRIMARY KEY, loc_id INTEGER REFERENCES location(loc_id), name TEXT, genre TEXT, difficulty INTEGER, min_players INTEGER, max_players INTEGER, time_limit INTEGER, price_pp REAL, creator TEXT);
CREATE TABLE puzzle (puzzle_id INTEGER PRIMARY KEY, room_id INTEGER REFERENCES theme_room(room_id), seq INTEGER, name TEXT, kind TEXT, avg_minutes REAL, broken INTEGER);
CREATE TABLE team (team_id INTEGER PRIMARY KEY, name TEXT, city TEXT, captain TEXT, formed DATE);
CREATE TABLE game_master (gm_id INTEGER PRIMARY KEY, name TEXT, loc_id INTEGER REFERENCES location(loc_id), hired DATE, languages TEXT);
CREATE TABLE booking (booking_id INTEGER PRIMARY KEY, room_id INTEGER REFERENCES theme_room(room_id), team_id INTEGER REFERENCES team(team_id), gm_id INTEGER REFERENCES game_master(gm_id), booked_on DATE, play_date DATE, players INTEGER, hints INTEGER, minutes_used INTEGER, escaped TEXT);
INSERT INTO location VALUES (1,'Cooper Street','Malmo','2015-06-01','Y'),(2,'Harbour Wall','Lund','2018-10-20','N'),(3,'Old Brewery','Malmo','2021-03-12','Y'),(4,'Kiosk Passage','Eslov','2024-02-01','Y');
INSERT INTO theme_room VALUES (1,1,'The Alchemist','fantasy',3,2,6,60,28,'Nils Ek'),(2,1,'Submarine 9','thriller',4,3,6,75,32,'Petra Vik'),(3,2,'Grandma Vanished','comedy',2,2,5,60,25,'Nils Ek'),(4,3,'Bank of Shadows','heist',5,4,8,90,38,'Hedda Lo'),(5,3,'Moon Base','science fiction',3,2,6,60,30,NULL),(6,2,'The Last Tram','thriller',4,2,4,60,29,'Petra Vik');
INSERT INTO puzzle VALUES (1,1,1,'Crystal Scale','physical',8,0),(2,1,2,'Rune Wheel','logic',14,0),(3,1,3,'Vapour Lock','search',9.5,1),(4,2,1,'Sonar Code','logic',12,0),(5,2,2,'Flooded Valve','physical',10,0),(6,3,1,'Knitting Pattern','logic',7,0),(7,4,1,'Laser Hall','physical',15,1),(8,4,2,'Vault Dial','logic',21,0),(9,5,1,'Airlock','search',11,0),(10,4,3,'Ledger Swap','search',13,0);
INSERT INTO team VALUES (1,'Lock Jaws','Malmo','Ida Brandt','2019-01-01'),(2,'The Hinges','Lund','Sixten Falk','2021-09-09'),(3,'Key Lime','Malmo','Tuva Lans','2022-02-22'),(4,'Escapologists','Ystad','Max Hed',NULL),(5,'Clueless','Lund','Agnes Roos','2023-08-13');
INSERT INTO game_master VALUES (1,'Vera Sund',1,'2016-04-04','Swedish, English'),(2,'Ali Demir',2,'2019-05-15','Swedish, Turkish'),(3,'Kaj Moen',3,'2021-03-01','Norwegian, English'),(4,'Britt Ohlin',4,'2024-01-20','Swedish');
INSERT INTO booking VALUES (1,1,1,1,'2024-01-02','2024-01-13',4,2,51,'Y'),(2,4,1,3,'2024-01-10','2024-02-03',6,4,90,'N'),(3,3,2,2,'2024-01-20','2024-01-27',3,0,38,'Y'),(4,2,3,1,'2024-02-01','2024-02-17',5,3,75,'N'),(5,5,2,3,'2024-02-11','2024-03-02',4,1,49,'Y'),(6,4,3,3,'2024-03-01','2024-03-23',7,2,86,'Y'),(7,6,1,2,'2024-03-04','2024-03-10',4,5,60,'N'),(8,1,5,1,'2024-03-28','2024-04-06',2,6,58,'Y'),(9,1,3,1,'2024-04-01','2024-04-20',5,1,44,'Y');
-- Q: Who came up with Submarine 9?
SELECT creator FROM theme_room WHERE name = 'Submarine 9';
-- Q: Which puzzles are broken at the moment?
SELECT name FROM puzzle WHERE broken = 1;
-- Q: hardest room
SELECT name FROM theme_room ORDER BY difficulty DESC LIMIT 1;
-- Q: Streets of the wheelchair friendly locations
SELECT street FROM location WHERE wheelchair = 'Y';
-- Q: How many teams come from Lund?
SELECT count(*) FROM team WHERE city = 'Lund';
-- Q: Rooms in Malmo and what one person pays there
SELECT r.name, r.price_pp FROM theme_room AS r JOIN location AS l ON r.loc_id = l.loc_id WHERE l.city = 'Malmo';
-- Q: Number of puzzles and their summed average minutes in every room
SELECT r.name, count(*), sum(p.avg_minutes) FROM theme_room AS r JOIN puzzle AS p ON p.room_id = r.room_id GROUP BY r.room_id;
-- Q: Which room is booked most?
SELECT r.name FROM theme_room AS r JOIN booking AS b ON b.room_id = r.room_id GROUP BY r.room_id ORDER BY count(*) DESC LIMIT 1;
-- Q: Which rooms has Key Lime played, and did they get out?
SELECT r.name, b.escaped FROM booking AS b JOIN theme_room AS r ON b.room_id = r.room_id JOIN team AS t ON b.team_id = t.team_id WHERE t.name = 'Key Lime';
-- Q: creators of more than one room
SELECT creator FROM theme_room GROUP BY creator HAVING count(*) > 1;
-- Q: Rooms for 5 players (minimum at most 5, maximum at least 5) under 31 a head
SELECT name FROM theme_room WHERE min_players <= 5 AND max_players >= 5 AND price_pp < 31;
-- Q: average hints needed per genre
SELECT r.genre, avg(b.hints) FROM theme_room AS r JOIN booking AS b ON b.room_id = r.room_id GROUP BY r.genre;
-- Q: Game masters who speak English
SELECT name FROM game_master WHERE languages LIKE '%English%';
-- Q: Teams that have never played
SELECT name FROM team WHERE team_id NOT IN (SELECT team_id FROM booking);
-- Q: Which teams have both escaped (Y) and failed (N)?
SELECT t.name FROM team AS t JOIN booking AS b ON b.team_id = t.team_id WHERE b.escaped = 'Y' INTERSECT SELECT t.name FROM team AS t JOIN booking AS b ON b.team_id = t.team_id WHERE b.escaped = 'N';
-- Q: Cities with a location of ours but no team
SELECT city FROM location EXCEPT SELECT city FROM team;
-- Q: Rooms without a single puzzle entered
SELECT name FROM theme_room WHERE room_id NOT IN (SELECT room_id FROM puzzle);
-- Q: Which game master has led the most games in fantasy rooms?
SELECT g.name FROM game_master AS g JOIN booking AS b ON b.gm_id = g.gm_id JOIN theme_room AS r ON b.room_id = r.room_id WHERE r.genre = 'fantasy' GROUP BY g.gm_id ORDER BY count(*) DESC LIMIT 1;
-- Q: Puzzles that take longer than an average puzzle
SELECT name FROM puzzle WHERE avg_minutes > (SELECT avg(avg_minutes) FROM puzzle);
-- Q: Income from each booking (players times price per person)
SELECT b.booking_id, b.players * r.price_pp FROM booking AS b JOIN theme_room AS r ON b.room_id = r.room_id;
-- Q: escape rate in percent for each room name
SELECT r.name, 100.0 * sum(CASE WHEN b.escaped = 'Y' THEN 1 ELSE 0 END) / count(*) FROM theme_room AS r JOIN booking AS b ON b.room_id = r.room_id GROUP BY r.room_id;
-- Q: games played per month
SELECT strftime('%Y-%m', play_date), count(*) FROM booking GROUP BY strftime('%Y-%m', play_date);
-- Q: How many days before playing was each booking made on average?
SELECT avg(julianday(play_date) - julianday(booked_on)) FROM booking;
-- Q: Fastest game of every room id: room id and team id
SELECT room_id, team_id FROM (SELECT room_id, team_id, row_number() OVER (PARTITION BY room_id ORDER BY minutes_used) AS place FROM booking) WHERE place = 1;
