CREATE TABLE game (gameid INTEGER PRIMARY KEY, title TEXT, designer TEXT, yearpublished INTEGER, minplayers INTEGER, maxplayers INTEGER, playtime INTEGER, weight REAL, category TEXT);
CREATE TABLE customer (custid INTEGER PRIMARY KEY, nick TEXT, firstvisit DATE, birthdate DATE, loyaltycard TEXT);
CREATE TABLE cafetable (tableno INTEGER PRIMARY KEY, room TEXT, chairs INTEGER, nearwindow INTEGER);
CREATE TABLE playsession (sessionid INTEGER PRIMARY KEY, gameid INTEGER REFERENCES game(gameid), tableno INTEGER REFERENCES cafetable(tableno), playedon DATE, minutes INTEGER, winner INTEGER REFERENCES customer(custid));
CREATE TABLE rating (custid INTEGER REFERENCES customer(custid), gameid INTEGER REFERENCES game(gameid), stars INTEGER, ratedon DATE);
INSERT INTO game VALUES (1,'Salt Road','Vera Quint',2015,2,4,90,3.1,'strategy'),(2,'Ghost Picnic','Dan Osei',2019,3,8,30,1.2,'party'),(3,'Lighthouse Keepers','Vera Quint',2020,1,4,60,2.2,'cooperative'),(4,'Bluff & Barley','Mila Sato',2012,4,10,25,1.4,'party'),(5,'Iron Orchard','Carl Ebner',2018,2,5,150,4.0,'strategy'),(6,'Tiny Trams','Mila Sato',2021,2,2,35,1.9,'abstract'),(7,'Hexfall','Carl Ebner',2009,2,4,45,2.6,'abstract');
INSERT INTO customer VALUES (1,'mossy','2021-05-02','1992-08-14','Y'),(2,'dicequeen','2021-06-19','1985-02-27','Y'),(3,'oldtom','2022-01-08','1958-11-30','N'),(4,'pixel','2022-09-23','2003-04-04','N'),(5,'rook77','2023-03-11',NULL,'Y'),(6,'hazel','2023-03-12','1999-12-21','N');
INSERT INTO cafetable VALUES (1,'front',4,1),(2,'front',6,1),(3,'cellar',8,0),(4,'cellar',4,0),(5,'attic',2,1),(6,'attic',10,0);
INSERT INTO playsession VALUES (11,1,4,'2023-05-06',88,3),(1,1,1,'2023-01-14',105,2),(2,2,3,'2023-01-14',40,4),(3,3,2,'2023-02-03',65,NULL),(4,5,3,'2023-02-18',170,2),(5,6,5,'2023-03-11',30,5),(6,2,3,'2023-03-12',35,6),(7,7,4,'2023-03-25',50,1),(8,1,2,'2023-04-08',95,1),(9,2,3,'2023-04-29',28,2),(10,3,1,'2023-04-30',58,NULL);
INSERT INTO rating VALUES (1,1,5,'2023-04-09'),(2,1,4,'2023-01-15'),(2,5,5,'2023-02-19'),(3,5,2,'2023-02-20'),(4,2,4,'2023-01-14'),(5,6,3,'2023-03-11'),(6,2,5,'2023-03-13'),(1,7,3,'2023-03-26'),(3,3,4,'2023-03-01');
-- Q: Which games can be played alone, with a minimum of 1 player?
SELECT title FROM game WHERE minplayers = 1;
-- Q: How many games did Mila Sato design?
SELECT count(*) FROM game WHERE designer = 'Mila Sato';
-- Q: Nicknames of the guests who hold a loyalty card
SELECT nick FROM customer WHERE loyaltycard = 'Y';
-- Q: How many chairs are there in the cellar in total?
SELECT sum(chairs) FROM cafetable WHERE room = 'cellar';
-- Q: Give title and weight of the strategy games, heaviest first.
SELECT title, weight FROM game WHERE category = 'strategy' ORDER BY weight DESC;
-- Q: What is the average play time in each category?
SELECT category, avg(playtime) FROM game GROUP BY category;
-- Q: Which game hits the table most often?
SELECT T1.title FROM game AS T1 JOIN playsession AS T2 ON T1.gameid = T2.gameid GROUP BY T1.gameid ORDER BY count(*) DESC LIMIT 1;
-- Q: How often has each customer won? Show nick and number of wins.
SELECT T1.nick, count(*) FROM customer AS T1 JOIN playsession AS T2 ON T1.custid = T2.winner GROUP BY T1.custid;
-- Q: Show every game that has a rating together with its mean stars.
SELECT T1.title, avg(T2.stars) FROM game AS T1 JOIN rating AS T2 ON T1.gameid = T2.gameid GROUP BY T1.gameid;
-- Q: Who gave 5 stars to Iron Orchard?
SELECT T1.nick FROM customer AS T1 JOIN rating AS T2 ON T1.custid = T2.custid JOIN game AS T3 ON T2.gameid = T3.gameid WHERE T3.title = 'Iron Orchard' AND T2.stars = 5;
-- Q: Which rooms have more than one table and how many tables is that?
SELECT room, count(*) FROM cafetable GROUP BY room HAVING count(*) > 1;
-- Q: two longest sessions: date and minutes
SELECT playedon, minutes FROM playsession ORDER BY minutes DESC LIMIT 2;
-- Q: Which games nobody has rated?
SELECT title FROM game WHERE gameid NOT IN (SELECT gameid FROM rating);
-- Q: Which games were played in the front room as well as at a table in the cellar?
SELECT T1.title FROM game AS T1 JOIN playsession AS T2 ON T1.gameid = T2.gameid JOIN cafetable AS T3 ON T2.tableno = T3.tableno WHERE T3.room = 'front' INTERSECT SELECT T1.title FROM game AS T1 JOIN playsession AS T2 ON T1.gameid = T2.gameid JOIN cafetable AS T3 ON T2.tableno = T3.tableno WHERE T3.room = 'cellar';
-- Q: In which sessions did people play longer than the box promises? Give the title and the date.
SELECT T1.title, T2.playedon FROM game AS T1 JOIN playsession AS T2 ON T1.gameid = T2.gameid WHERE T2.minutes > T1.playtime;
-- Q: Which designer's games were played the most?
SELECT T1.designer FROM game AS T1 JOIN playsession AS T2 ON T1.gameid = T2.gameid GROUP BY T1.designer ORDER BY count(*) DESC LIMIT 1;
-- Q: sessions per month
SELECT strftime('%Y-%m', playedon), count(*) FROM playsession GROUP BY strftime('%Y-%m', playedon);
-- Q: How many customers never told us their date of birth?
SELECT count(*) FROM customer WHERE birthdate IS NULL;
-- Q: Call a game light if its weight is below 2 and heavy otherwise: how many of each?
SELECT CASE WHEN weight < 2 THEN 'light' ELSE 'heavy' END, count(*) FROM game GROUP BY CASE WHEN weight < 2 THEN 'light' ELSE 'heavy' END;
-- Q: Running total of minutes played, by date
SELECT playedon, sum(minutes) OVER (ORDER BY playedon) FROM playsession;
