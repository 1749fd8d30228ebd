CREATE TABLE cueist (cueistid INTEGER PRIMARY KEY, fullname TEXT, nickname TEXT, country TEXT, birthdate DATE, turnedpro INTEGER, highestbreak INTEGER);
CREATE TABLE season (seasonid INTEGER PRIMARY KEY, label TEXT, sponsor TEXT);
CREATE TABLE event (eventid INTEGER PRIMARY KEY, seasonid INTEGER REFERENCES season(seasonid), eventname TEXT, eventtype TEXT, town TEXT, startdate DATE, enddate DATE, topprize INTEGER);
CREATE TABLE frame_match (matchid INTEGER PRIMARY KEY, eventid INTEGER REFERENCES event(eventid), stage TEXT, player1 INTEGER REFERENCES cueist(cueistid), player2 INTEGER REFERENCES cueist(cueistid), frames1 INTEGER, frames2 INTEGER, refereeid INTEGER REFERENCES referee(refereeid), duration INTEGER);
CREATE TABLE referee (refereeid INTEGER PRIMARY KEY, fullname TEXT, country TEXT, firstmatch INTEGER);
CREATE TABLE century (centuryid INTEGER PRIMARY KEY, matchid INTEGER REFERENCES frame_match(matchid), cueistid INTEGER REFERENCES cueist(cueistid), points INTEGER, minutes REAL);
CREATE TABLE ranking (seasonid INTEGER REFERENCES season(seasonid), cueistid INTEGER REFERENCES cueist(cueistid), position INTEGER, prizemoney INTEGER, PRIMARY KEY (seasonid, cueistid));
INSERT INTO cueist VALUES (1,'Gareth Pugh','The Baker','Wales','1984-05-30',2003,147),(2,'Liang Bo','Silk','China','1997-08-12',2015,146),(3,'Stuart Keir','The Tartan','Scotland','1979-01-21',1998,145),(4,'Noppon Chai',NULL,'Thailand','1991-11-03',2012,147),(5,'Des Fallon','Shamrock','Ireland','2001-04-16',2020,138),(6,'Luca Beck',NULL,'Belgium','1999-12-09',2019,141),(7,'Zhou Wei','Rocket Jr','China','2004-02-02',2022,129);
INSERT INTO season VALUES (1,'2021/22','Oakline'),(2,'2022/23','Oakline'),(3,'2023/24','Betterbaize');
INSERT INTO event VALUES (1,1,'Cardiff Masters','invitational','Cardiff','2022-01-09','2022-01-16',90000),(2,2,'Chengdu Open','ranking','Chengdu','2022-11-14','2022-11-20',140000),(3,2,'Cardiff Masters','invitational','Cardiff','2023-01-08','2023-01-15',95000),(4,3,'Antwerp Classic','ranking','Antwerp','2023-10-02','2023-10-08',80000),(5,3,'Tour Final','ranking','Sheffield','2024-04-20','2024-05-06',400000);
INSERT INTO referee VALUES (1,'Olga Stam','Belgium',2011),(2,'Rhys Bowen','Wales',2002),(3,'Tan Hui','China',2016),(4,'Jock Baird','Scotland',1996);
INSERT INTO frame_match VALUES (1,1,'semi-final',1,3,6,4,4,171),(2,1,'final',1,2,10,7,2,322),(3,2,'semi-final',2,4,6,5,3,203),(4,2,'final',2,5,9,3,3,228),(5,3,'final',4,1,10,9,4,391),(6,4,'semi-final',6,3,6,1,1,118),(7,4,'final',6,2,8,9,1,305),(8,5,'semi-final',1,6,17,11,2,640);
INSERT INTO century VALUES (1,2,1,134,9.5),(2,2,2,118,8),(3,3,4,147,10.2),(4,4,2,140,7.9),(5,4,2,104,8.8),(6,5,4,127,11),(7,5,1,112,9.1),(8,7,2,131,8.3),(9,8,1,147,9.9);
INSERT INTO ranking VALUES (1,1,1,310000),(1,3,2,255000),(1,2,5,140000),(2,2,1,420000),(2,4,2,285000),(2,1,3,270000),(3,1,1,505000),(3,2,2,380000),(3,6,4,210000),(3,4,6,150000);
-- Q: What is Liang Bo's nickname?
SELECT nickname FROM cueist WHERE fullname = 'Liang Bo';
-- Q: Which players have a highest break of 147?
SELECT fullname FROM cueist WHERE highestbreak = 147;
-- Q: who turned professional most recently
SELECT fullname FROM cueist ORDER BY turnedpro DESC LIMIT 1;
-- Q: All ranking events, town and top prize
SELECT eventname, town, topprize FROM event WHERE eventtype = 'ranking';
-- Q: How many minutes did the longest match last?
SELECT max(duration) FROM frame_match;
-- Q: Which events belonged to the 2022/23 season?
SELECT e.eventname FROM event AS e JOIN season AS s ON e.seasonid = s.seasonid WHERE s.label = '2022/23';
-- Q: Number of centuries and top score for every player who made one
SELECT c.fullname, count(*), max(x.points) FROM cueist AS c JOIN century AS x ON x.cueistid = c.cueistid GROUP BY c.cueistid;
-- Q: Who topped the ranking (position 1) in each season? Label and player.
SELECT s.label, c.fullname FROM ranking AS r JOIN season AS s ON r.seasonid = s.seasonid JOIN cueist AS c ON r.cueistid = c.cueistid WHERE r.position = 1;
-- Q: Sponsors of more than one season
SELECT sponsor FROM season GROUP BY sponsor HAVING count(*) > 1;
-- Q: Chinese or Welsh players (China, Wales) born between 1980-01-01 and 1999-12-31
SELECT fullname FROM cueist WHERE (country = 'China' OR country = 'Wales') AND birthdate BETWEEN '1980-01-01' AND '1999-12-31';
-- Q: matches refereed per referee, most first
SELECT r.fullname, count(*) FROM referee AS r JOIN frame_match AS m ON m.refereeid = r.refereeid GROUP BY r.refereeid ORDER BY count(*) DESC;
-- Q: Who met in the final of the Antwerp Classic?
SELECT a.fullname, b.fullname FROM frame_match AS m JOIN event AS e ON m.eventid = e.eventid JOIN cueist AS a ON m.player1 = a.cueistid JOIN cueist AS b ON m.player2 = b.cueistid WHERE e.eventname = 'Antwerp Classic' AND m.stage = 'final';
-- Q: Total prize money each player has earned over the seasons
SELECT c.fullname, sum(r.prizemoney) FROM cueist AS c JOIN ranking AS r ON r.cueistid = c.cueistid GROUP BY c.cueistid;
-- Q: Players who never appear in a ranking
SELECT fullname FROM cueist WHERE cueistid NOT IN (SELECT cueistid FROM ranking);
-- Q: Who has never made a century?
SELECT fullname FROM cueist EXCEPT SELECT c.fullname FROM cueist AS c JOIN century AS x ON x.cueistid = c.cueistid;
-- Q: Countries that have both a player and a referee
SELECT country FROM cueist INTERSECT SELECT country FROM referee;
-- Q: Names of everybody on the tour, players and referees alike
SELECT fullname FROM cueist UNION SELECT fullname FROM referee;
-- Q: At which event was the greatest number of centuries made? Give the event id.
SELECT m.eventid FROM frame_match AS m JOIN century AS x ON x.matchid = m.matchid GROUP BY m.eventid ORDER BY count(*) DESC, m.eventid LIMIT 1;
-- Q: Matches that took longer than the average match: stage and duration
SELECT stage, duration FROM frame_match WHERE duration > (SELECT avg(duration) FROM frame_match);
-- Q: how many days does every event last from start to end
SELECT eventname, julianday(enddate) - julianday(startdate) FROM event;
-- Q: In what percentage of matches did player 2 win more frames than player 1?
SELECT 100.0 * sum(CASE WHEN frames2 > frames1 THEN 1 ELSE 0 END) / count(*) FROM frame_match;
-- Q: Minutes per frame in every match
SELECT matchid, CAST(duration AS REAL) / (frames1 + frames2) FROM frame_match;
-- Q: events by year of their start
SELECT strftime('%Y', startdate), count(*) FROM event GROUP BY strftime('%Y', startdate);
-- Q: players without a nickname
SELECT fullname FROM cueist WHERE nickname IS NULL;
