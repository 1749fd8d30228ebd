CREATE TABLE Team (TeamID INTEGER PRIMARY KEY, TeamTag TEXT, FullTeamName TEXT, Region TEXT, Sponsor TEXT, CreatedYear INTEGER);
CREATE TABLE Player (PlayerID INTEGER PRIMARY KEY, Handle TEXT, RealName TEXT, TeamID INTEGER REFERENCES Team(TeamID), Role TEXT, MonthlySalary REAL, ContractEnd DATE);
CREATE TABLE Match (MatchID INTEGER PRIMARY KEY, HomeTeamID INTEGER REFERENCES Team(TeamID), AwayTeamID INTEGER REFERENCES Team(TeamID), HomeMaps INTEGER, AwayMaps INTEGER, PlayedOn DATE, Viewers INTEGER);
CREATE TABLE PlayerStat (MatchID INTEGER REFERENCES Match(MatchID), PlayerID INTEGER REFERENCES Player(PlayerID), Kills INTEGER, Deaths INTEGER, Assists INTEGER);
INSERT INTO Team VALUES (1,'NVA','Nova Howlers','EU','Boltz Energy',2016),(2,'KRK','Kraken Five','NA','Tidewater',2018),(3,'SLT','Silent Lotus','Asia',NULL,2019),(4,'GRV','Gravel Pit','EU','Boltz Energy',2021),(5,'OWL','Night Owls','NA',NULL,2022);
INSERT INTO Player VALUES (1,'zephr','Anton Zeman',1,'sniper',9000,'2025-06-30'),(2,'moth','Clara Nygaard',1,'support',7200,'2024-12-31'),(3,'BrickHouse','Dwayne Pope',2,'tank',8100,'2025-12-31'),(4,'quill','Mei Tanaka',3,'support',6500,'2024-06-30'),(5,'ashen','Ryu Han',3,'sniper',11200,'2026-01-31'),(6,'gravy','Piotr Lis',4,'tank',4300,'2024-12-31'),(7,'hexa','Sofia Lenz',4,'sniper',4800,NULL),(8,'drift','Luis Ortega',2,'support',7700,'2025-06-30'),(9,'noobie','Kim Ford',NULL,'tank',NULL,NULL);
INSERT INTO Match VALUES (1,1,2,2,1,'2024-02-03',41000),(2,3,4,2,0,'2024-02-04',28500),(3,2,3,1,2,'2024-02-17',52300),(4,4,1,0,2,'2024-03-02',19900),(5,1,3,2,1,'2024-03-16',87200),(6,2,4,2,1,'2024-03-23',NULL);
INSERT INTO PlayerStat VALUES (1,1,31,18,4),(1,2,9,20,27),(1,3,22,25,8),(2,5,26,9,5),(2,6,11,19,7),(3,8,12,21,24),(3,5,38,15,6),(4,7,15,22,3),(4,1,28,11,9),(5,1,35,24,10),(5,4,7,19,33),(5,5,33,27,5),(6,3,19,16,12);
-- Q: List the handles of all support players.
SELECT Handle FROM Player WHERE Role = 'support';
-- Q: How many teams are based in the EU region?
SELECT count(*) FROM Team WHERE Region = 'EU';
-- Q: What are the lowest and highest monthly salaries?
SELECT min(MonthlySalary), max(MonthlySalary) FROM Player;
-- Q: Give the real name of zephr.
SELECT RealName FROM Player WHERE Handle = 'zephr';
-- Q: What different roles exist?
SELECT DISTINCT Role FROM Player;
-- Q: Full team name and number of players under contract for each team
SELECT T1.FullTeamName, count(*) FROM Team AS T1 JOIN Player AS T2 ON T1.TeamID = T2.TeamID GROUP BY T1.TeamID;
-- Q: Who has the most kills overall? Give the handle.
SELECT T1.Handle FROM Player AS T1 JOIN PlayerStat AS T2 ON T1.PlayerID = T2.PlayerID GROUP BY T1.PlayerID ORDER BY sum(T2.Kills) DESC LIMIT 1;
-- Q: On which date was the most watched match played?
SELECT PlayedOn FROM Match ORDER BY Viewers DESC LIMIT 1;
-- Q: salary bill per team tag, biggest first
SELECT T1.TeamTag, sum(T2.MonthlySalary) FROM Team AS T1 JOIN Player AS T2 ON T1.TeamID = T2.TeamID GROUP BY T1.TeamID ORDER BY sum(T2.MonthlySalary) DESC;
-- Q: Which roles have an average salary of more than 7000?
SELECT Role FROM Player GROUP BY Role HAVING avg(MonthlySalary) > 7000;
-- Q: Show home team, away team and both map scores for all matches.
SELECT T2.FullTeamName, T3.FullTeamName, T1.HomeMaps, T1.AwayMaps FROM Match AS T1 JOIN Team AS T2 ON T1.HomeTeamID = T2.TeamID JOIN Team AS T3 ON T1.AwayTeamID = T3.TeamID;
-- Q: How many home games did Kraken Five play?
SELECT count(*) FROM Match AS T1 JOIN Team AS T2 ON T1.HomeTeamID = T2.TeamID WHERE T2.FullTeamName = 'Kraken Five';
-- Q: Which players have no recorded statistics?
SELECT Handle FROM Player WHERE PlayerID NOT IN (SELECT PlayerID FROM PlayerStat);
-- Q: Which regions have both a sponsored team and a team without a sponsor?
SELECT Region FROM Team WHERE Sponsor IS NOT NULL INTERSECT SELECT Region FROM Team WHERE Sponsor IS NULL;
-- Q: Names of teams that have never played at home
SELECT FullTeamName FROM Team WHERE TeamID NOT IN (SELECT HomeTeamID FROM Match);
-- Q: Who is paid more than the average player of Silent Lotus?
SELECT Handle FROM Player WHERE MonthlySalary > (SELECT avg(T1.MonthlySalary) FROM Player AS T1 JOIN Team AS T2 ON T1.TeamID = T2.TeamID WHERE T2.FullTeamName = 'Silent Lotus');
-- Q: Free agents: who has no team?
SELECT Handle FROM Player WHERE TeamID IS NULL;
-- Q: Kill/death ratio of each player over all matches, by handle
SELECT T1.Handle, CAST(sum(T2.Kills) AS REAL) / sum(T2.Deaths) FROM Player AS T1 JOIN PlayerStat AS T2 ON T1.PlayerID = T2.PlayerID GROUP BY T1.PlayerID;
-- Q: In what percentage of matches did the home team win more maps than the away team?
SELECT 100.0 * sum(CASE WHEN HomeMaps > AwayMaps THEN 1 ELSE 0 END) / count(*) FROM Match;
-- Q: average viewers per month
SELECT strftime('%Y-%m', PlayedOn), avg(Viewers) FROM Match GROUP BY strftime('%Y-%m', PlayedOn);
