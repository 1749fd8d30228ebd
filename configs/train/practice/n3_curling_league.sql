CREATE TABLE rink_hall (hall_id INTEGER PRIMARY KEY, hall_name TEXT, city TEXT, sheets INTEGER, opened INTEGER);
CREATE TABLE team (team_id INTEGER PRIMARY KEY, team_name TEXT, city TEXT, home_hall INTEGER REFERENCES rink_hall(hall_id), founded INTEGER, colours TEXT);
CREATE TABLE curler (curler_id INTEGER PRIMARY KEY, curler_name TEXT, team_id INTEGER REFERENCES team(team_id), position TEXT, birth_year INTEGER, left_handed TEXT, height_cm INTEGER);
CREATE TABLE league_table (season TEXT, team_id INTEGER REFERENCES team(team_id), played INTEGER, won INTEGER, lost INTEGER, ends_for INTEGER, ends_against INTEGER, stones_for INTEGER, stones_against INTEGER, points INTEGER, PRIMARY KEY (season, team_id));
CREATE TABLE match (match_id INTEGER PRIMARY KEY, season TEXT, hall_id INTEGER REFERENCES rink_hall(hall_id), played_on DATE, hammer_team INTEGER REFERENCES team(team_id), other_team INTEGER REFERENCES team(team_id), hammer_score INTEGER, other_score INTEGER, extra_end TEXT, spectators INTEGER);
CREATE TABLE shot_stat (match_id INTEGER REFERENCES match(match_id), curler_id INTEGER REFERENCES curler(curler_id), draws INTEGER, takeouts INTEGER, accuracy REAL, PRIMARY KEY (match_id, curler_id));
INSERT INTO rink_hall VALUES (1,'Granite Dome','Perth',6,1987),(2,'Lochside Ice','Stirling',4,2001),(3,'Arena Nord','Aviemore',5,2013),(4,'Old Pond Hall','Perth',2,1962);
INSERT INTO team VALUES (1,'Perth Stanes','Perth',1,1950,'red-white'),(2,'Stirling Sweepers','Stirling',2,1978,'blue'),(3,'Aviemore Bears','Aviemore',3,2014,'green-black'),(4,'Tay Hammers','Perth',4,1966,'yellow'),(5,'Braemar Brooms','Braemar',NULL,2022,'purple');
INSERT INTO curler VALUES (1,'Isla Reid','1','skip',1989,'N',168),(2,'Mhairi Bell',1,'lead',1996,'Y',172),(3,'Una Grant',2,'skip',1985,'N',165),(4,'Kirsty Shaw',2,'second',2000,'N',170),(5,'Elin Strand',3,'skip',1992,'Y',177),(6,'Ava Moir',3,'third',1998,'N',163),(7,'Rhona Lyle',4,'skip',1979,'N',160),(8,'Tess Gow',4,'lead',2003,'N',174),(9,'Jean Orr',2,'lead',1994,'Y',169);
INSERT INTO league_table VALUES ('2022/23',1,12,9,3,55,41,82,60,18),('2022/23',2,12,6,6,47,48,66,69,12),('2022/23',3,12,7,5,50,46,71,64,14),('2022/23',4,12,2,10,38,55,49,75,4),('2023/24',1,12,7,5,52,45,77,68,14),('2023/24',2,12,8,4,54,44,80,63,16),('2023/24',3,12,8,4,53,47,76,65,16),('2023/24',4,12,1,11,35,58,44,81,2);
INSERT INTO match VALUES (1,'2022/23',1,'2022-10-15',1,2,7,5,'N',210),(2,'2022/23',2,'2022-11-05',2,3,4,6,'N',130),(3,'2022/23',3,'2023-01-21',3,1,5,6,'Y',340),(4,'2023/24',4,'2023-10-14',4,2,3,9,'N',75),(5,'2023/24',1,'2023-11-18',1,3,8,7,'Y',290),(6,'2023/24',2,'2024-01-13',2,1,6,4,'N',185),(7,'2023/24',3,'2024-02-24',3,4,10,2,'N',260),(8,'2023/24',1,'2024-03-09',2,3,5,6,'Y',NULL);
INSERT INTO shot_stat VALUES (1,1,12,8,84.5),(1,3,10,9,79),(2,3,13,6,72.5),(2,5,11,9,88),(3,5,9,12,81),(3,1,12,9,86),(5,1,14,7,90.5),(5,6,10,10,77),(6,4,8,11,83),(7,5,15,6,92),(7,7,9,8,61.5),(8,3,11,10,80);
-- Q: Find the name and position of every curler who is left-handed.
SELECT curler_name, position FROM curler WHERE left_handed = 'Y';
-- Q: What are the average, minimum and maximum number of spectators at matches that needed an extra end?
SELECT avg(spectators), min(spectators), max(spectators) FROM match WHERE extra_end = 'Y';
-- Q: Which positions are played by at least two curlers? Give the position and the number of curlers.
SELECT position, count(*) FROM curler GROUP BY position HAVING count(*) >= 2;
-- Q: Show the name of each team together with its hall and the number of sheets there.
SELECT t.team_name, h.hall_name, h.sheets FROM team AS t JOIN rink_hall AS h ON t.home_hall = h.hall_id;
-- Q: Find the ids and names of the teams that have no curler registered.
SELECT team_id, team_name FROM team WHERE team_id NOT IN (SELECT team_id FROM curler);
-- Q: List the names of the teams that have won a match with the hammer and also one without it.
SELECT t.team_name FROM team AS t JOIN match AS m ON m.hammer_team = t.team_id WHERE m.hammer_score > m.other_score INTERSECT SELECT t.team_name FROM team AS t JOIN match AS m ON m.other_team = t.team_id WHERE m.other_score > m.hammer_score;
-- Q: What is the name of the team that collected the most points over all seasons?
SELECT t.team_name FROM team AS t JOIN league_table AS l ON l.team_id = t.team_id GROUP BY t.team_id ORDER BY sum(l.points) DESC LIMIT 1;
-- Q: Give the name and birth year of the curlers older than every member of the Aviemore Bears.
SELECT curler_name, birth_year FROM curler WHERE birth_year < (SELECT min(c.birth_year) FROM curler AS c JOIN team AS t ON c.team_id = t.team_id WHERE t.team_name = 'Aviemore Bears');
-- Q: Which curlers have never been recorded in the shot statistics?
SELECT curler_name FROM curler EXCEPT SELECT c.curler_name FROM curler AS c JOIN shot_stat AS s ON s.curler_id = c.curler_id;
-- Q: Find the names of the curlers and their average accuracy, for those whose average accuracy is above 80.
SELECT c.curler_name, avg(s.accuracy) FROM curler AS c JOIN shot_stat AS s ON s.curler_id = c.curler_id GROUP BY c.curler_id HAVING avg(s.accuracy) > 80;
-- Q: What are the dates and halls of the matches played in Perth in the season 2023/24?
SELECT m.played_on, h.hall_name FROM match AS m JOIN rink_hall AS h ON m.hall_id = h.hall_id WHERE h.city = 'Perth' AND m.season = '2023/24';
-- Q: List the hammer team, the other team and both scores of each match.
SELECT a.team_name, b.team_name, m.hammer_score, m.other_score FROM match AS m JOIN team AS a ON m.hammer_team = a.team_id JOIN team AS b ON m.other_team = b.team_id;
-- Q: Stone difference (for minus against) per team in 2022/23, best first
SELECT t.team_name, l.stones_for - l.stones_against FROM league_table AS l JOIN team AS t ON l.team_id = t.team_id WHERE l.season = '2022/23' ORDER BY l.stones_for - l.stones_against DESC;
-- Q: What percentage of its games did each team win in 2023/24?
SELECT t.team_name, 100.0 * l.won / l.played FROM league_table AS l JOIN team AS t ON l.team_id = t.team_id WHERE l.season = '2023/24';
-- Q: how often does the side with the hammer win, in percent
SELECT 100.0 * sum(CASE WHEN hammer_score > other_score THEN 1 ELSE 0 END) / count(*) FROM match;
-- Q: who came top in each season? season, team, points
SELECT season, team_name, points FROM (SELECT l.season, t.team_name, l.points, row_number() OVER (PARTITION BY l.season ORDER BY l.points DESC, l.stones_for DESC) AS place FROM league_table AS l JOIN team AS t ON l.team_id = t.team_id) WHERE place = 1;
-- Q: Crowd per month of the calendar
SELECT strftime('%m', played_on), sum(spectators) FROM match GROUP BY strftime('%m', played_on);
-- Q: Which match has no attendance on record? id and date
SELECT match_id, played_on FROM match WHERE spectators IS NULL;
-- Q: The second biggest crowd: on what day and how many
SELECT played_on, spectators FROM match ORDER BY spectators DESC LIMIT 1 OFFSET 1;
-- Q: Rank Isla Reid's team mates and rivals by height, tallest gets 1
SELECT curler_name, rank() OVER (ORDER BY height_cm DESC) FROM curler;
-- Q: close games (margin of 1) and the rest, counted side by side
SELECT sum(CASE WHEN abs(hammer_score - other_score) = 1 THEN 1 ELSE 0 END), sum(CASE WHEN abs(hammer_score - other_score) > 1 THEN 1 ELSE 0 END) FROM match;
-- Q: days between the first and the last match in the books
SELECT julianday(max(played_on)) - julianday(min(played_on)) FROM match;
-- Q: Teams without a single match in which they held the hammer
SELECT team_name FROM team WHERE NOT EXISTS (SELECT 1 FROM match WHERE match.hammer_team = team.team_id);
-- Q: team names by length, longest first
SELECT team_name, length(team_name) FROM team ORDER BY length(team_name) DESC;
