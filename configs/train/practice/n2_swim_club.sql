CREATE TABLE pools (pool_id INTEGER PRIMARY KEY, pool_name TEXT, district TEXT, length_m INTEGER, lanes INTEGER, heated INTEGER, opened_year INTEGER);
CREATE TABLE squads (squad_code TEXT PRIMARY KEY, squad_name TEXT, min_age INTEGER, max_age INTEGER, head_coach INTEGER REFERENCES coaches(coach_no), assistant_coach INTEGER REFERENCES coaches(coach_no), monthly_dues REAL);
CREATE TABLE coaches (coach_no INTEGER PRIMARY KEY, coach_name TEXT, licence TEXT, since DATE);
CREATE TABLE swimmers (swimmer_no INTEGER PRIMARY KEY, first_name TEXT, surname TEXT, gender TEXT, dob DATE, squad_code TEXT REFERENCES squads(squad_code), joined DATE, sponsor TEXT);
CREATE TABLE meets (meet_no INTEGER PRIMARY KEY, meet_name TEXT, pool_id INTEGER REFERENCES pools(pool_id), meet_date DATE, entry_fee REAL);
CREATE TABLE races (race_no INTEGER PRIMARY KEY, meet_no INTEGER REFERENCES meets(meet_no), stroke TEXT, distance INTEGER, gender TEXT);
CREATE TABLE results (race_no INTEGER REFERENCES races(race_no), swimmer_no INTEGER REFERENCES swimmers(swimmer_no), lane INTEGER, seconds REAL, rank INTEGER, disqualified TEXT, PRIMARY KEY (race_no, swimmer_no));
INSERT INTO pools VALUES (1,'Weir Baths','Riverside',25,6,1,1937),(2,'Olympia Pool','Northgate',50,10,1,1996),(3,'Lido Green','Parkside',50,8,0,1954),(4,'School Tank','Riverside',20,4,1,1981);
INSERT INTO coaches VALUES (1,'Wilma Kurt','A','2009-09-01'),(2,'Ned Farrow','B','2016-01-15'),(3,'Anjali Nair','A','2013-04-03'),(4,'Pavel Hruby','C','2022-08-20');
INSERT INTO squads VALUES ('TAD','Tadpoles',6,9,4,NULL,22),('PIK','Pikes',10,13,2,4,35),('OTT','Otters',14,18,3,2,48),('MAS','Masters',25,80,1,NULL,30);
INSERT INTO swimmers VALUES (1,'Lola','Marsh','F','2009-03-14','OTT','2016-09-10',NULL),(2,'Finn','Adler','M','2008-11-02','OTT','2015-02-01','Aquatix'),(3,'Tess','Kane','F','2012-06-30','PIK','2020-01-12',NULL),(4,'Omar','Saleh','M','2012-01-25','PIK','2019-05-05',NULL),(5,'Ruth','Bloom','F','1979-09-09','MAS','2011-03-20',NULL),(6,'Ivo','Petersen','M','1966-12-18','MAS','2002-10-01','Blue Line'),(7,'Maja','Lis','F','2010-08-08','OTT','2018-11-11','Aquatix'),(8,'Kit','Moran','M','2016-05-27','TAD','2023-09-15',NULL);
INSERT INTO meets VALUES (1,'Winter Splash',1,'2024-01-20',5),(2,'City Championship',2,'2024-03-09',12),(3,'Lido Long Course',3,'2024-06-15',8),(4,'Masters Evening',1,'2024-06-28',6);
INSERT INTO races VALUES (1,1,'freestyle',100,'F'),(2,1,'backstroke',50,'M'),(3,2,'freestyle',100,'F'),(4,2,'butterfly',100,'M'),(5,2,'breaststroke',50,'F'),(6,3,'freestyle',400,'M'),(7,3,'freestyle',100,'F');
INSERT INTO results VALUES (1,1,3,64.2,1,'N'),(1,7,4,65.9,2,'N'),(1,3,5,74.1,3,'N'),(2,2,2,31.5,1,'N'),(2,4,3,38.8,2,'N'),(3,7,4,63.8,1,'N'),(3,1,5,64,2,'N'),(4,2,4,61.7,1,'N'),(4,6,6,NULL,NULL,'Y'),(5,3,1,43.9,2,'N'),(5,5,2,41.2,1,'N'),(6,2,4,268.4,1,'N'),(6,6,5,330.1,2,'N'),(7,1,3,63.1,1,'N');
-- Q: How long is Lido Green, in metres?
SELECT length_m FROM pools WHERE pool_name = 'Lido Green';
-- Q: coaches holding an A licence
SELECT coach_name FROM coaches WHERE licence = 'A';
-- Q: How many swimmers have a sponsor?
SELECT count(*) FROM swimmers WHERE sponsor IS NOT NULL;
-- Q: First name and surname of the swimmer who joined earliest
SELECT first_name, surname FROM swimmers ORDER BY joined LIMIT 1;
-- Q: Which strokes are swum? List each once.
SELECT DISTINCT stroke FROM races;
-- Q: Who is the head coach of the Otters?
SELECT c.coach_name FROM coaches AS c JOIN squads AS s ON s.head_coach = c.coach_no WHERE s.squad_name = 'Otters';
-- Q: And who assists with the Pikes?
SELECT c.coach_name FROM coaches AS c JOIN squads AS s ON s.assistant_coach = c.coach_no WHERE s.squad_name = 'Pikes';
-- Q: swimmers per squad name, biggest squad first
SELECT q.squad_name, count(*) FROM squads AS q JOIN swimmers AS s ON s.squad_code = q.squad_code GROUP BY q.squad_code ORDER BY count(*) DESC;
-- Q: At which pool did the City Championship take place?
SELECT p.pool_name FROM pools AS p JOIN meets AS m ON m.pool_id = p.pool_id WHERE m.meet_name = 'City Championship';
-- Q: Fastest and average time for each race number
SELECT race_no, min(seconds), avg(seconds) FROM results GROUP BY race_no;
-- Q: Surnames of swimmers with two or more wins (rank 1)
SELECT s.surname FROM swimmers AS s JOIN results AS r ON r.swimmer_no = s.swimmer_no WHERE r.rank = 1 GROUP BY s.swimmer_no HAVING count(*) >= 2;
-- Q: Girls (F) born between 2009-01-01 and 2012-12-31, first names only
SELECT first_name FROM swimmers WHERE gender = 'F' AND dob BETWEEN '2009-01-01' AND '2012-12-31';
-- Q: Pools with at least 8 lanes or opened before 1940
SELECT pool_name FROM pools WHERE lanes >= 8 OR opened_year < 1940;
-- Q: Swimmers (surname) without any result
SELECT surname FROM swimmers WHERE swimmer_no NOT IN (SELECT swimmer_no FROM results);
-- Q: Pools where no meet was held
SELECT pool_name FROM pools WHERE pool_id NOT IN (SELECT pool_id FROM meets);
-- Q: Which surnames raced both freestyle and breaststroke?
SELECT s.surname FROM swimmers AS s JOIN results AS r ON r.swimmer_no = s.swimmer_no JOIN races AS c ON r.race_no = c.race_no WHERE c.stroke = 'freestyle' INTERSECT SELECT s.surname FROM swimmers AS s JOIN results AS r ON r.swimmer_no = s.swimmer_no JOIN races AS c ON r.race_no = c.race_no WHERE c.stroke = 'breaststroke';
-- Q: Coaches who assist some squad or lead the Masters
SELECT c.coach_name FROM coaches AS c JOIN squads AS s ON s.assistant_coach = c.coach_no UNION SELECT c.coach_name FROM coaches AS c JOIN squads AS s ON s.head_coach = c.coach_no WHERE s.squad_name = 'Masters';
-- Q: Which squad collected the most race wins (rank 1)?
SELECT q.squad_name FROM squads AS q JOIN swimmers AS s ON s.squad_code = q.squad_code JOIN results AS r ON r.swimmer_no = s.swimmer_no WHERE r.rank = 1 GROUP BY q.squad_code ORDER BY count(*) DESC LIMIT 1;
-- Q: Squads charging more than the average monthly dues
SELECT squad_name FROM squads WHERE monthly_dues > (SELECT avg(monthly_dues) FROM squads);
-- Q: Meets that have no races entered
SELECT meet_name FROM meets WHERE NOT EXISTS (SELECT 1 FROM races WHERE races.meet_no = meets.meet_no);
-- Q: What percentage of results ended in disqualification?
SELECT 100.0 * sum(CASE WHEN disqualified = 'Y' THEN 1 ELSE 0 END) / count(*) FROM results;
-- Q: average speed in metres per second for each finish: race, swimmer number, speed
SELECT r.race_no, r.swimmer_no, c.distance / r.seconds FROM results AS r JOIN races AS c ON r.race_no = c.race_no WHERE r.seconds IS NOT NULL;
-- Q: How many meets in each month of the calendar?
SELECT strftime('%Y-%m', meet_date), count(*) FROM meets GROUP BY strftime('%Y-%m', meet_date);
-- Q: What do the squads bring in per month (dues times number of swimmers)? By squad name.
SELECT q.squad_name, q.monthly_dues * count(*) FROM squads AS q JOIN swimmers AS s ON s.squad_code = q.squad_code GROUP BY q.squad_code;
