CREATE TABLE player (player_id INTEGER PRIMARY KEY, name TEXT, nation TEXT, birthdate DATE, height INTEGER, plays TEXT, coach_id INTEGER REFERENCES coach(coach_id), ranking INTEGER);
CREATE TABLE coach (coach_id INTEGER PRIMARY KEY, name TEXT, nation TEXT, titles_as_player INTEGER);
CREATE TABLE tournament (tour_id INTEGER PRIMARY KEY, name TEXT, city TEXT, surface TEXT, startdate DATE, prizefund INTEGER);
CREATE TABLE court (court_id INTEGER PRIMARY KEY, tour_id INTEGER REFERENCES tournament(tour_id), courtname TEXT, seats INTEGER, roof TEXT);
CREATE TABLE umpire (umpire_id INTEGER PRIMARY KEY, name TEXT, badge TEXT);
CREATE TABLE match (match_id INTEGER PRIMARY KEY, tour_id INTEGER REFERENCES tournament(tour_id), court_id INTEGER REFERENCES court(court_id), umpire_id INTEGER REFERENCES umpire(umpire_id), round TEXT, playedon DATE, winner_id INTEGER REFERENCES player(player_id), loser_id INTEGER REFERENCES player(player_id), sets INTEGER, minutes INTEGER, aces_winner INTEGER, aces_loser INTEGER);
INSERT INTO coach VALUES (1,'Boris Kallas','Estonia',4),(2,'Dana Whitlock','USA',11),(3,'Emil Sorel','France',0),(4,'Pia Lund','Denmark',2);
INSERT INTO player VALUES (1,'Marit Ojala','Finland','1999-02-11',176,'right',1,8),(2,'Carla Benitez','Spain','2001-07-24',169,'left',2,3),(3,'Joy Abara','Nigeria','2003-12-05',181,'right',2,15),(4,'Elodie Roux','France','1996-05-19',172,'right',3,22),(5,'Nika Zoric','Croatia','2000-10-30',185,'left',NULL,11),(6,'Hazel Quinn','Ireland','2004-03-08',178,'right',1,47),(7,'Rin Takeda','Japan','1998-08-16',164,'right',NULL,31);
INSERT INTO tournament VALUES (1,'Baltic Open','Tallinn','clay','2024-05-13',250000),(2,'Harbour Classic','Bergen','grass','2024-06-17',400000),(3,'Rhone Trophy','Lyon','clay','2024-07-08',320000),(4,'Autumn Indoors','Ghent','hard','2024-10-21',180000);
INSERT INTO court VALUES (1,1,'Centre',4200,'N'),(2,1,'Pine',900,'N'),(3,2,'Fjord Arena',6100,'Y'),(4,3,'Centre',5300,'N'),(5,3,'Soierie',1200,'N'),(6,4,'Dome',3800,'Y');
INSERT INTO umpire VALUES (1,'Klaas Timmer','gold'),(2,'Ana Sousa','silver'),(3,'Ged Lowe','gold'),(4,'Ilse Frank','bronze');
INSERT INTO match VALUES (1,1,1,1,'quarterfinal','2024-05-17',2,4,3,141,5,2),(2,1,2,2,'quarterfinal','2024-05-17',1,6,2,78,4,1),(3,1,1,1,'final','2024-05-19',2,1,3,163,7,6),(4,2,3,3,'semifinal','2024-06-22',3,7,2,83,11,0),(5,2,3,1,'semifinal','2024-06-22',5,2,3,150,14,3),(6,2,3,3,'final','2024-06-23',5,3,2,95,12,9),(7,3,5,2,'quarterfinal','2024-07-11',4,6,2,88,1,3),(8,3,4,3,'semifinal','2024-07-13',2,4,2,72,6,1),(9,3,4,1,'final','2024-07-14',1,2,3,171,8,4);
-- Q: How tall is Nika Zoric?
SELECT height FROM player WHERE name = 'Nika Zoric';
-- Q: Which tournaments are on clay?
SELECT name FROM tournament WHERE surface = 'clay';
-- Q: left-handed players, best ranking first
SELECT name FROM player WHERE plays = 'left' ORDER BY ranking;
-- Q: total prize fund over all tournaments
SELECT sum(prizefund) FROM tournament;
-- Q: Longest and shortest match in minutes
SELECT max(minutes), min(minutes) FROM match;
-- Q: Who trains Joy Abara?
SELECT c.name FROM coach AS c JOIN player AS p ON p.coach_id = c.coach_id WHERE p.name = 'Joy Abara';
-- Q: Number of matches won by every player who won any
SELECT p.name, count(*) FROM player AS p JOIN match AS m ON m.winner_id = p.player_id GROUP BY p.player_id;
-- Q: Who won the final of the Rhone Trophy?
SELECT p.name FROM player AS p JOIN match AS m ON m.winner_id = p.player_id JOIN tournament AS t ON m.tour_id = t.tour_id WHERE t.name = 'Rhone Trophy' AND m.round = 'final';
-- Q: Which tournament has courts with the most seats altogether?
SELECT t.name FROM tournament AS t JOIN court AS c ON c.tour_id = t.tour_id GROUP BY t.tour_id ORDER BY sum(c.seats) DESC LIMIT 1;
-- Q: Coaches looking after two players or more
SELECT c.name FROM coach AS c JOIN player AS p ON p.coach_id = c.coach_id GROUP BY c.coach_id HAVING count(*) >= 2;
-- Q: Average duration and number of matches in each round
SELECT round, avg(minutes), count(*) FROM match GROUP BY round;
-- Q: Players ranked between 5 and 20 who are over 175 tall
SELECT name FROM player WHERE ranking BETWEEN 5 AND 20 AND height > 175;
-- Q: For each match on 2024-06-22 tell me the winner and the loser.
SELECT w.name, l.name FROM match AS m JOIN player AS w ON m.winner_id = w.player_id JOIN player AS l ON m.loser_id = l.player_id WHERE m.playedon = '2024-06-22';
-- Q: Which players have never won a match?
SELECT name FROM player WHERE player_id NOT IN (SELECT winner_id FROM match);
-- Q: Who has both won and lost at least one match?
SELECT p.name FROM player AS p JOIN match AS m ON m.winner_id = p.player_id INTERSECT SELECT p.name FROM player AS p JOIN match AS m ON m.loser_id = p.player_id;
-- Q: Umpires who were never in the chair
SELECT name FROM umpire EXCEPT SELECT u.name FROM umpire AS u JOIN match AS m ON m.umpire_id = u.umpire_id;
-- Q: Players taller than the average player
SELECT name FROM player WHERE height > (SELECT avg(height) FROM player);
-- Q: Which umpire with a gold badge called the most matches?
SELECT u.name FROM umpire AS u JOIN match AS m ON m.umpire_id = u.umpire_id WHERE u.badge = 'gold' GROUP BY u.umpire_id ORDER BY count(*) DESC LIMIT 1;
-- Q: Nations represented by a coach or by a player
SELECT nation FROM coach UNION SELECT nation FROM player;
-- Q: Which tournaments had no match played?
SELECT name FROM tournament WHERE NOT EXISTS (SELECT 1 FROM match WHERE match.tour_id = tournament.tour_id);
-- Q: players who have no coach
SELECT name FROM player WHERE coach_id IS NULL;
-- Q: In what percentage of matches did the loser serve more aces than the winner?
SELECT 100.0 * sum(CASE WHEN aces_loser > aces_winner THEN 1 ELSE 0 END) / count(*) FROM match;
-- Q: matches per month
SELECT strftime('%Y-%m', playedon), count(*) FROM match GROUP BY strftime('%Y-%m', playedon);
-- Q: Total aces hit by winners and losers together per tournament
SELECT t.name, sum(m.aces_winner + m.aces_loser) FROM tournament AS t JOIN match AS m ON m.tour_id = t.tour_id GROUP BY t.tour_id;
