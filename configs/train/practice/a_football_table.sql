CREATE TABLE club (club_id INTEGER PRIMARY KEY, club_name TEXT, nickname TEXT, town TEXT, stadium TEXT, stadium_capacity INTEGER, manager TEXT);
CREATE TABLE season_table (club_id INTEGER REFERENCES club(club_id), season TEXT, played INTEGER, wins INTEGER, draws INTEGER, losses INTEGER, goals_for INTEGER, goals_against INTEGER, total_points INTEGER, final_rank INTEGER);
CREATE TABLE fixture (fixture_id INTEGER PRIMARY KEY, match_day INTEGER, match_date DATE, home_club INTEGER REFERENCES club(club_id), away_club INTEGER REFERENCES club(club_id), home_goals INTEGER, away_goals INTEGER, spectators INTEGER, referee TEXT);
CREATE TABLE transfer (transfer_id INTEGER PRIMARY KEY, player_name TEXT, position TEXT, from_club INTEGER REFERENCES club(club_id), to_club INTEGER REFERENCES club(club_id), fee REAL, signed_on DATE);
INSERT INTO club VALUES (1,'Aldermoor Rovers','the Herons','Aldermoor','Mill Lane',11500,'Steve Garrick'),(2,'Castlebay United','the Gulls','Castlebay','Seafront Park',18200,'Luca Moretti'),(3,'Dunwich Athletic','the Bells','Dunwich','Priory Road',9000,'Ian Foss'),(4,'Thornley Town','the Needles','Thornley','Mill Street',14300,'Abdul Karim'),(5,'Port Severn','the Dockers','Port Severn','Quay Arena',25100,NULL),(6,'Fernhill Albion','the Ferns','Fernhill','The Dell',7600,'Joao Reis');
INSERT INTO season_table VALUES (1,'2021/22',30,14,8,8,45,33,50,2),(2,'2021/22',30,18,6,6,58,29,60,1),(3,'2021/22',30,9,9,12,31,40,36,4),(4,'2021/22',30,12,7,11,42,38,43,3),(5,'2021/22',30,6,5,19,25,55,23,5),(1,'2022/23',30,16,5,9,49,35,53,2),(2,'2022/23',30,13,10,7,44,31,49,3),(3,'2022/23',30,5,8,17,22,51,23,6),(4,'2022/23',30,19,4,7,61,30,61,1),(5,'2022/23',30,11,9,10,37,36,42,4),(6,'2022/23',30,8,6,16,30,52,30,5);
INSERT INTO fixture VALUES (1,1,'2022-08-06',1,2,2,2,10240,'P. Lacey'),(2,1,'2022-08-06',3,4,0,3,6100,'M. Oduya'),(3,1,'2022-08-07',5,6,2,1,19800,'T. Brand'),(4,2,'2022-08-13',2,3,1,0,15020,'P. Lacey'),(5,2,'2022-08-13',4,5,4,1,12900,'T. Brand'),(6,2,'2022-08-14',6,1,0,2,5480,'M. Oduya'),(7,3,'2022-09-03',1,4,1,3,11010,'P. Lacey'),(8,3,'2022-09-04',2,5,2,0,NULL,'P. Lacey');
INSERT INTO transfer VALUES (1,'Kofi Mensah','forward',5,4,450000,'2022-07-01'),(2,'Liam Tuck','goalkeeper',3,1,80000,'2022-07-15'),(3,'Rui Santos','midfielder',NULL,6,0,'2022-08-01'),(4,'Ben Ashby','defender',2,5,210000,'2023-01-20'),(5,'Omar Saleh','forward',4,2,620000,'2023-06-28'),(6,'Kofi Mensah','forward',4,5,700000,'2023-07-05');
-- Q: What are the Gulls called officially?
SELECT club_name FROM club WHERE nickname = 'the Gulls';
-- Q: How many stadiums hold more than 10000 people?
SELECT count(*) FROM club WHERE stadium_capacity > 10000;
-- Q: List the distinct referees.
SELECT DISTINCT referee FROM fixture;
-- Q: Which club is without a manager?
SELECT club_name FROM club WHERE manager IS NULL;
-- Q: players signed in 2022, most expensive first
SELECT player_name FROM transfer WHERE strftime('%Y', signed_on) = '2022' ORDER BY fee DESC;
-- Q: Show the final table of 2022/23: rank, club and points, by rank.
SELECT T2.final_rank, T1.club_name, T2.total_points FROM club AS T1 JOIN season_table AS T2 ON T1.club_id = T2.club_id WHERE T2.season = '2022/23' ORDER BY T2.final_rank;
-- Q: Who were champions, i.e. final rank 1, and in which season?
SELECT T1.club_name, T2.season FROM club AS T1 JOIN season_table AS T2 ON T1.club_id = T2.club_id WHERE T2.final_rank = 1;
-- Q: Goals scored over all seasons by each club
SELECT T1.club_name, sum(T2.goals_for) FROM club AS T1 JOIN season_table AS T2 ON T1.club_id = T2.club_id GROUP BY T1.club_id;
-- Q: Which club conceded the most goals in 2021/22?
SELECT T1.club_name FROM club AS T1 JOIN season_table AS T2 ON T1.club_id = T2.club_id WHERE T2.season = '2021/22' ORDER BY T2.goals_against DESC LIMIT 1;
-- Q: Which referee has been in charge of the most fixtures?
SELECT referee FROM fixture GROUP BY referee ORDER BY count(*) DESC LIMIT 1;
-- Q: For each fixture give home club, away club, home goals and away goals.
SELECT T2.club_name, T3.club_name, T1.home_goals, T1.away_goals FROM fixture AS T1 JOIN club AS T2 ON T1.home_club = T2.club_id JOIN club AS T3 ON T1.away_club = T3.club_id;
-- Q: What is the average gate at home games of Aldermoor Rovers?
SELECT avg(T1.spectators) FROM fixture AS T1 JOIN club AS T2 ON T1.home_club = T2.club_id WHERE T2.club_name = 'Aldermoor Rovers';
-- Q: Positions for which the clubs have paid more than 500000 in total
SELECT position FROM transfer GROUP BY position HAVING sum(fee) > 500000;
-- Q: From which club to which club did Omar Saleh move?
SELECT T2.club_name, T3.club_name FROM transfer AS T1 JOIN club AS T2 ON T1.from_club = T2.club_id JOIN club AS T3 ON T1.to_club = T3.club_id WHERE T1.player_name = 'Omar Saleh';
-- Q: Which clubs have never sold a player?
SELECT club_name FROM club WHERE club_id NOT IN (SELECT from_club FROM transfer WHERE from_club IS NOT NULL);
-- Q: Which clubs have both bought and sold players?
SELECT club_name FROM club WHERE club_id IN (SELECT to_club FROM transfer) AND club_id IN (SELECT from_club FROM transfer);
-- Q: Clubs which did not play in the 2021/22 season
SELECT club_name FROM club WHERE club_id NOT IN (SELECT club_id FROM season_table WHERE season = '2021/22');
-- Q: What was the goal difference of every club in 2022/23?
SELECT T1.club_name, T2.goals_for - T2.goals_against FROM club AS T1 JOIN season_table AS T2 ON T1.club_id = T2.club_id WHERE T2.season = '2022/23';
-- Q: Percentage of matches won by the away club
SELECT 100.0 * sum(CASE WHEN away_goals > home_goals THEN 1 ELSE 0 END) / count(*) FROM fixture;
-- Q: How full was the ground at each fixture? Fixture id and spectators as a fraction of capacity.
SELECT T1.fixture_id, CAST(T1.spectators AS REAL) / T2.stadium_capacity FROM fixture AS T1 JOIN club AS T2 ON T1.home_club = T2.club_id;
