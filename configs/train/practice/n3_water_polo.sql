CREATE TABLE club (club_id INTEGER PRIMARY KEY, name TEXT, city TEXT, pool TEXT, founded INTEGER, cap_colour TEXT);
CREATE TABLE coach (coach_id INTEGER PRIMARY KEY, name TEXT, nationality TEXT, born DATE);
CREATE TABLE coaching_spell (coach_id INTEGER REFERENCES coach(coach_id), club_id INTEGER REFERENCES club(club_id), from_year INTEGER, to_year INTEGER, role TEXT, PRIMARY KEY (coach_id, club_id));
CREATE TABLE player (player_id INTEGER PRIMARY KEY, name TEXT, club_id INTEGER REFERENCES club(club_id), cap_no INTEGER, role TEXT, nationality TEXT, born DATE, height_cm INTEGER, weight_kg INTEGER);
CREATE TABLE fixture (fixture_id INTEGER PRIMARY KEY, round INTEGER, played DATE, home_id INTEGER REFERENCES club(club_id), away_id INTEGER REFERENCES club(club_id), home_goals INTEGER, away_goals INTEGER, attendance INTEGER, referee TEXT);
CREATE TABLE player_game (fixture_id INTEGER REFERENCES fixture(fixture_id), player_id INTEGER REFERENCES player(player_id), goals INTEGER, shots INTEGER, exclusions INTEGER, saves INTEGER, PRIMARY KEY (fixture_id, player_id));
INSERT INTO club VALUES (1,'Jadran Sharks','Rijeka','Kantrida',1921,'blue'),(2,'Tritons','Genoa','Albaro',1935,'white'),(3,'Danube Waves','Budapest','Margit',1948,'green'),(4,'Port Dolphins','Piraeus','Zea',1951,'red'),(5,'Lagoon WPC','Venice','Sacca',1999,'blue');
INSERT INTO coach VALUES (1,'Ivo Maric','Croatia','1966-04-10'),(2,'Paolo Sanna','Italy','1974-09-02'),(3,'Zoltan Fekete','Hungary','1959-12-21'),(4,'Nikos Vela','Greece','1980-01-30'),(5,'Marta Kis','Hungary','1983-06-14');
INSERT INTO coaching_spell VALUES (1,1,2010,2018,'head'),(1,4,2019,NULL,'head'),(2,2,2015,NULL,'head'),(3,3,2001,2020,'head'),(5,3,2021,NULL,'head'),(4,4,2016,2019,'assistant'),(5,1,2017,2020,'assistant');
INSERT INTO player VALUES (1,'Luka Babic',1,1,'goalkeeper','Croatia','1994-02-14',198,96),(2,'Marko Juric',1,7,'driver','Croatia','1999-07-08',187,84),(3,'Gabriele Costa',2,1,'goalkeeper','Italy','1991-11-25',194,92),(4,'Andrea Rolli',2,9,'centre','Italy','1996-05-17',196,108),(5,'Bence Toth',3,5,'driver','Hungary','2001-03-03',185,82),(6,'Adam Nagy',3,13,'centre','Hungary','1993-08-29',199,112),(7,'Stelios Kanas',4,4,'driver','Greece','1998-10-11',183,80),(8,'Josip Perkovic',4,8,'defender','Croatia','1995-12-05',191,95),(9,'Dario Zen',5,6,'driver','Italy','2003-01-19',180,77);
INSERT INTO fixture VALUES (1,1,'2023-10-07',1,2,11,9,850,'Weiss'),(2,1,'2023-10-08',3,4,10,10,1200,'Duarte'),(3,2,'2023-10-21',2,3,8,12,640,'Weiss'),(4,2,'2023-10-21',4,1,7,9,930,'Novak'),(5,3,'2023-11-04',1,3,10,11,1100,'Duarte'),(6,3,'2023-11-05',4,2,13,8,700,'Novak'),(7,4,'2024-01-20',2,1,9,9,NULL,'Weiss'),(8,4,'2024-01-21',4,3,6,10,1010,'Duarte');
INSERT INTO player_game VALUES (1,1,0,0,0,12),(1,2,4,7,1,NULL),(1,4,3,6,2,NULL),(1,3,0,0,0,8),(2,5,3,5,0,NULL),(2,6,2,6,3,NULL),(2,7,4,9,1,NULL),(3,5,5,8,0,NULL),(3,4,2,5,2,NULL),(4,2,3,6,0,NULL),(4,7,1,5,2,NULL),(5,2,2,6,1,NULL),(5,6,4,7,2,NULL),(6,7,6,10,0,NULL),(6,8,1,2,3,NULL),(7,1,0,1,0,14),(8,5,2,4,1,NULL);
-- Q: Find the name and height of the players who are taller than 190 cm, tallest first.
SELECT name, height_cm FROM player WHERE height_cm > 190 ORDER BY height_cm DESC;
-- Q: What are the average, minimum and maximum weight of the drivers?
SELECT avg(weight_kg), min(weight_kg), max(weight_kg) FROM player WHERE role = 'driver';
-- Q: Show the name of each club and the number of players it has.
SELECT c.name, count(*) FROM club AS c JOIN player AS p ON p.club_id = c.club_id GROUP BY c.club_id;
-- Q: List the names of the home club and the away club for all fixtures refereed by Weiss.
SELECT h.name, a.name FROM fixture AS f JOIN club AS h ON f.home_id = h.club_id JOIN club AS a ON f.away_id = a.club_id WHERE f.referee = 'Weiss';
-- Q: Which clubs have had at least two coaches? Give the club name, city and number of coaches.
SELECT c.name, c.city, count(*) FROM club AS c JOIN coaching_spell AS s ON s.club_id = c.club_id GROUP BY c.club_id HAVING count(*) >= 2;
-- Q: What are the ids and names of the clubs that have played neither at home nor away?
SELECT club_id, name FROM club WHERE club_id NOT IN (SELECT home_id FROM fixture) AND club_id NOT IN (SELECT away_id FROM fixture);
-- Q: Find the names of the coaches who have coached both Jadran Sharks and Port Dolphins.
SELECT k.name FROM coach AS k JOIN coaching_spell AS s ON s.coach_id = k.coach_id JOIN club AS c ON s.club_id = c.club_id WHERE c.name = 'Jadran Sharks' INTERSECT SELECT k.name FROM coach AS k JOIN coaching_spell AS s ON s.coach_id = k.coach_id JOIN club AS c ON s.club_id = c.club_id WHERE c.name = 'Port Dolphins';
-- Q: Which nationalities appear among the coaches as well as among the players?
SELECT nationality FROM coach INTERSECT SELECT nationality FROM player;
-- Q: What is the name and cap number of the player with the largest total of goals?
SELECT p.name, p.cap_no FROM player AS p JOIN player_game AS g ON g.player_id = p.player_id GROUP BY p.player_id ORDER BY sum(g.goals) DESC LIMIT 1;
-- Q: Find the names of the players who have never scored in a game on record.
SELECT name FROM player EXCEPT SELECT p.name FROM player AS p JOIN player_game AS g ON g.player_id = p.player_id WHERE g.goals > 0;
-- Q: Which fixtures had an attendance above the average? Show the id, date and attendance.
SELECT fixture_id, played, attendance FROM fixture WHERE attendance > (SELECT avg(attendance) FROM fixture);
-- Q: What are the names of the players of clubs with blue caps?
SELECT p.name FROM player AS p JOIN club AS c ON p.club_id = c.club_id WHERE c.cap_colour = 'blue';
-- Q: percentage of fixtures that ended level
SELECT 100.0 * sum(CASE WHEN home_goals = away_goals THEN 1 ELSE 0 END) / count(*) FROM fixture;
-- Q: Home goals scored and conceded for each club name, with the difference
SELECT c.name, sum(f.home_goals), sum(f.away_goals), sum(f.home_goals - f.away_goals) FROM club AS c JOIN fixture AS f ON f.home_id = c.club_id GROUP BY c.club_id;
-- Q: Shooting rate per player: goals over shots, leave out those who never shot
SELECT p.name, CAST(sum(g.goals) AS REAL) / sum(g.shots) FROM player AS p JOIN player_game AS g ON g.player_id = p.player_id GROUP BY p.player_id HAVING sum(g.shots) > 0;
-- Q: top scorer of each fixture: fixture id, player, goals
SELECT fixture_id, name, goals FROM (SELECT g.fixture_id, p.name, g.goals, row_number() OVER (PARTITION BY g.fixture_id ORDER BY g.goals DESC) AS n FROM player_game AS g JOIN player AS p ON g.player_id = p.player_id) WHERE n = 1;
-- Q: who is still coaching (no end year), and where
SELECT k.name, c.name FROM coaching_spell AS s JOIN coach AS k ON s.coach_id = k.coach_id JOIN club AS c ON s.club_id = c.club_id WHERE s.to_year IS NULL;
-- Q: How many years did each finished spell last?
SELECT coach_id, club_id, to_year - from_year FROM coaching_spell WHERE to_year IS NOT NULL;
-- Q: games per month
SELECT strftime('%Y-%m', played), count(*) FROM fixture GROUP BY strftime('%Y-%m', played);
-- Q: On which date did the greatest number of goals fall in one fixture?
SELECT played FROM fixture ORDER BY home_goals + away_goals DESC LIMIT 1;
-- Q: Days between round 1's first game and the last game of round 4
SELECT julianday(max(played)) - julianday(min(played)) FROM fixture WHERE round = 1 OR round = 4;
-- Q: Sort players into light (below 82 kg), middle (below 100 kg) and heavy, and count them
SELECT CASE WHEN weight_kg < 82 THEN 'light' WHEN weight_kg < 100 THEN 'middle' ELSE 'heavy' END, count(*) FROM player GROUP BY CASE WHEN weight_kg < 82 THEN 'light' WHEN weight_kg < 100 THEN 'middle' ELSE 'heavy' END;
-- Q: rank of everyone's height within the player's own nationality
SELECT name, nationality, rank() OVER (PARTITION BY nationality ORDER BY height_cm DESC) FROM player;
-- Q: players without a single game in the statistics
SELECT name FROM player WHERE NOT EXISTS (SELECT 1 FROM player_game WHERE player_game.player_id = player.player_id);
