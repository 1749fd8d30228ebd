CREATE TABLE county (county_id INTEGER PRIMARY KEY, name TEXT, ground TEXT, city TEXT, founded INTEGER, titles INTEGER, captain_id INTEGER REFERENCES cricketer(cricketer_id));
CREATE TABLE cricketer (cricketer_id INTEGER PRIMARY KEY, name TEXT, county_id INTEGER REFERENCES county(county_id), role TEXT, batting_hand TEXT, born DATE, debut_year INTEGER, caps INTEGER, city TEXT);
CREATE TABLE umpire (umpire_id INTEGER PRIMARY KEY, name TEXT, city TEXT, born DATE, matches_stood INTEGER);
CREATE TABLE fixture (fixture_id INTEGER PRIMARY KEY, home_county INTEGER REFERENCES county(county_id), away_county INTEGER REFERENCES county(county_id), winner_id INTEGER REFERENCES county(county_id), umpire_id INTEGER REFERENCES umpire(umpire_id), start_date DATE, city TEXT, attendance INTEGER, ticket_price REAL);
CREATE TABLE innings (fixture_id INTEGER REFERENCES fixture(fixture_id), cricketer_id INTEGER REFERENCES cricketer(cricketer_id), runs INTEGER, balls INTEGER, fours INTEGER, sixes INTEGER, not_out TEXT, PRIMARY KEY (fixture_id, cricketer_id));
CREATE TABLE bowling (fixture_id INTEGER REFERENCES fixture(fixture_id), cricketer_id INTEGER REFERENCES cricketer(cricketer_id), overs INTEGER, maidens INTEGER, runs INTEGER, wickets INTEGER, PRIMARY KEY (fixture_id, cricketer_id));
INSERT INTO county VALUES (1,'Marlshire','Abbey Meadow','Marlow Cross',1864,7,1),(2,'Westbrook','The Tannery','Brookport',1879,3,4),(3,'Hallowdale','Castle Lane','Hallow',1891,0,6),(4,'Fenland','Dyke Road','Elmney',1905,1,NULL),(5,'Northmoor','Gorse Park','Moorgate',1921,0,9);
INSERT INTO cricketer VALUES (1,'Tom Hadley',1,'batter','R','1990-05-14',2010,31,'Marlow Cross'),(2,'Ravi Sethi',1,'bowler','L','1995-11-02',2015,12,'Brookport'),(3,'Jack Orme',1,'keeper','R','1998-01-20',2019,0,'Elmney'),(4,'Callum Frost',2,'all-rounder','L','1988-08-08',2007,44,'Brookport'),(5,'Deon Marais',2,'bowler','R','1992-03-27',2013,5,'Port Alder'),(6,'Will Teague',3,'batter','R','1993-12-12',2014,2,'Hallow'),(7,'Sam Okoro',3,'bowler','R','2001-07-05',2021,0,'Hallow'),(8,'Ben Lyall',4,'all-rounder','L','1996-09-30',2016,8,'Marlow Cross'),(9,'Harry Teal',5,'batter','R','1999-04-18',2018,0,'Moorgate'),(10,'Noel Pike',NULL,'keeper','L','1986-02-11',2005,17,'Hallow');
INSERT INTO umpire VALUES (1,'Graham Stott','Brookport','1961-06-01',212),(2,'Lena Whitlock','Hallow','1974-10-19',96),(3,'Arun Desai','Elmney','1980-03-03',41),(4,'Peter Nunn','Moorgate','1969-12-24',130);
INSERT INTO fixture VALUES (1,1,2,1,1,'2023-05-06','Marlow Cross',3200,18),(2,2,3,2,2,'2023-06-17','Brookport',2100,15),(3,3,1,1,1,'2023-07-22','Hallow',1450,12),(4,4,2,NULL,3,'2023-08-05','Elmney',900,10),(5,1,3,3,2,'2024-05-11','Marlow Cross',3600,20),(6,2,1,2,1,'2024-06-01','Port Alder',2800,16),(7,3,4,3,2,'2024-06-29','Hallow',1600,12),(8,4,1,1,3,'2024-07-13','Elmney',NULL,10);
INSERT INTO innings VALUES (1,1,104,162,12,2,'N'),(1,4,57,88,6,1,'N'),(1,3,22,51,2,0,'Y'),(2,4,131,170,15,4,'Y'),(2,6,66,140,7,0,'N'),(3,1,45,60,5,1,'N'),(3,6,12,30,1,0,'N'),(4,8,73,95,8,3,'N'),(4,4,18,33,2,0,'N'),(5,6,118,201,13,1,'Y'),(5,1,9,14,1,0,'N'),(6,4,80,75,9,5,'N'),(6,3,37,64,4,0,'N'),(7,8,28,41,3,1,'N'),(8,1,92,130,10,2,'Y');
INSERT INTO bowling VALUES (1,2,18,4,52,5),(1,5,20,3,71,2),(2,5,16,2,60,3),(2,7,14,1,66,1),(3,2,15,5,33,4),(3,7,17,2,58,2),(4,5,19,6,40,3),(5,2,22,4,80,2),(5,7,21,7,47,6),(6,4,10,1,39,1),(8,8,12,0,70,0);
-- Q: Which cricketers come from Hallow? Give their names and roles.
SELECT name, role FROM cricketer WHERE city = 'Hallow';
-- Q: How many of the fixtures in Hallow were won by the home county?
SELECT count(*) FROM fixture WHERE city = 'Hallow' AND winner_id = home_county;
-- Q: Find the name of the captain of each county together with the name of that county.
SELECT p.name, c.name FROM county AS c JOIN cricketer AS p ON c.captain_id = p.cricketer_id;
-- Q: List the ids and names of the cricketers who bowled but never batted.
SELECT cricketer_id, name FROM cricketer WHERE cricketer_id IN (SELECT cricketer_id FROM bowling) AND cricketer_id NOT IN (SELECT cricketer_id FROM innings);
-- Q: Which cricketers have both batted and bowled?
SELECT p.name FROM cricketer AS p JOIN innings AS i ON i.cricketer_id = p.cricketer_id INTERSECT SELECT p.name FROM cricketer AS p JOIN bowling AS b ON b.cricketer_id = p.cricketer_id;
-- Q: What are the grounds of the counties that have never been champions?
SELECT ground FROM county WHERE titles = 0;
-- Q: Show the name of every umpire with at least two fixtures and the number of them.
SELECT u.name, count(*) FROM umpire AS u JOIN fixture AS f ON f.umpire_id = u.umpire_id GROUP BY u.umpire_id HAVING count(*) >= 2;
-- Q: What are the average, lowest and highest number of runs that were given away by a bowler in a match?
SELECT avg(runs), min(runs), max(runs) FROM bowling;
-- Q: Which batter has hit the most sixes in total? Name only.
SELECT p.name FROM cricketer AS p JOIN innings AS i ON i.cricketer_id = p.cricketer_id GROUP BY p.cricketer_id ORDER BY sum(i.sixes) DESC LIMIT 1;
-- Q: Give the start date and the city of fixtures in which Westbrook was the visiting county.
SELECT f.start_date, f.city FROM fixture AS f JOIN county AS c ON f.away_county = c.county_id WHERE c.name = 'Westbrook';
-- Q: Which cricketers have more caps than the average cricketer of all? Most capped first.
SELECT name FROM cricketer WHERE caps > (SELECT avg(caps) FROM cricketer) ORDER BY caps DESC;
-- Q: How many fixtures has each county won? Name and number, the most successful first.
SELECT c.name, count(*) FROM county AS c JOIN fixture AS f ON f.winner_id = c.county_id GROUP BY c.county_id ORDER BY count(*) DESC;
-- Q: Find the cities where some cricketer comes from but no county is based.
SELECT city FROM cricketer EXCEPT SELECT city FROM county;
-- Q: Who has stood in the second most matches among the umpires?
SELECT name FROM umpire ORDER BY matches_stood DESC LIMIT 1 OFFSET 1;
-- Q: best two innings of every cricketer: name, runs
SELECT name, runs FROM (SELECT p.name, i.runs, row_number() OVER (PARTITION BY p.cricketer_id ORDER BY i.runs DESC) AS place FROM cricketer AS p JOIN innings AS i ON i.cricketer_id = p.cricketer_id) WHERE place <= 2;
-- Q: Who is the youngest in each county? Show the county's name and the player's.
SELECT county_name, player FROM (SELECT c.name AS county_name, p.name AS player, row_number() OVER (PARTITION BY c.county_id ORDER BY p.born DESC) AS place FROM county AS c JOIN cricketer AS p ON p.county_id = c.county_id) WHERE place = 1;
-- Q: what fraction of innings ended not out
SELECT CAST(sum(CASE WHEN not_out = 'Y' THEN 1 ELSE 0 END) AS REAL) / count(*) FROM innings;
-- Q: How much of all the wickets, in percent, comes from each bowler?
SELECT p.name, 100.0 * sum(b.wickets) / (SELECT sum(wickets) FROM bowling) FROM cricketer AS p JOIN bowling AS b ON b.cricketer_id = p.cricketer_id GROUP BY p.cricketer_id;
-- Q: Call an innings of 100 runs or more a 'century', one from 50 a 'fifty' and all else 'other'; list fixture id, cricketer id and the label.
SELECT fixture_id, cricketer_id, CASE WHEN runs >= 100 THEN 'century' WHEN runs >= 50 THEN 'fifty' ELSE 'other' END FROM innings;
-- Q: left-handers and right-handers side by side
SELECT sum(CASE WHEN batting_hand = 'L' THEN 1 ELSE 0 END), sum(CASE WHEN batting_hand = 'R' THEN 1 ELSE 0 END) FROM cricketer;
-- Q: Counties that have hosted nobody so far
SELECT name FROM county WHERE NOT EXISTS (SELECT 1 FROM fixture WHERE fixture.home_county = county.county_id);
-- Q: umpires without a single fixture
SELECT u.name FROM umpire AS u LEFT JOIN fixture AS f ON f.umpire_id = u.umpire_id WHERE f.fixture_id IS NULL;
-- Q: Total crowd per year
SELECT strftime('%Y', start_date), sum(attendance) FROM fixture GROUP BY strftime('%Y', start_date);
-- Q: Which matches began in June 2024? id and date
SELECT fixture_id, start_date FROM fixture WHERE strftime('%Y-%m', start_date) = '2024-06';
-- Q: gate money of every fixture (attendance times ticket price), biggest first
SELECT fixture_id, attendance * ticket_price FROM fixture ORDER BY attendance * ticket_price DESC;
-- Q: Which fixtures have no winner?
SELECT fixture_id FROM fixture WHERE winner_id IS NULL;
