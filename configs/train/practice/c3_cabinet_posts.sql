CREATE TABLE party (abbr TEXT PRIMARY KEY, party_name TEXT, wing TEXT, founded INTEGER, members INTEGER);
CREATE TABLE person (person_id INTEGER PRIMARY KEY, full_name TEXT, born DATE, birthplace TEXT, party TEXT REFERENCES party(abbr), profession TEXT);
CREATE TABLE cabinet (cab_no INTEGER PRIMARY KEY, cab_name TEXT, premier INTEGER REFERENCES person(person_id), sworn_in DATE, resigned DATE, reason TEXT);
CREATE TABLE ministry (min_code TEXT PRIMARY KEY, min_name TEXT, budget_mn REAL, staff INTEGER, created INTEGER, building TEXT);
CREATE TABLE post (cab_no INTEGER REFERENCES cabinet(cab_no), min_code TEXT REFERENCES ministry(min_code), minister INTEGER REFERENCES person(person_id), deputy INTEGER REFERENCES person(person_id), from_date DATE, to_date DATE, PRIMARY KEY (cab_no, min_code));
CREATE TABLE confidence_vote (vote_id INTEGER PRIMARY KEY, cab_no INTEGER REFERENCES cabinet(cab_no), held DATE, ayes INTEGER, noes INTEGER, abstained INTEGER);
INSERT INTO party VALUES ('SDU','Social Democratic Union','left',1921,48000),('LIB','Liberal Forum','centre',1968,21500),('CON','Conservative League','right',1934,39000),('GRE','Green Wave','left',1989,12800),('AGR','Agrarian Party','centre',1919,7400);
INSERT INTO person VALUES (1,'Helga Brandvik','1958-04-02','Torsund','SDU','lawyer'),(2,'Matti Rehn','1964-10-19','Lakeby','CON','economist'),(3,'Solveig Thorne','1971-01-30','Torsund','GRE','biologist'),(4,'Aron Keller','1960-08-08','Vika','LIB','economist'),(5,'Ida Nyberg','1978-12-12','Lakeby','SDU','teacher'),(6,'Rolf Stenmark','1955-06-21','Vika','CON','lawyer'),(7,'Pia Lund','1982-03-17','Torsund',NULL,'engineer'),(8,'Nils Aker','1949-05-05','Holm','AGR','farmer');
INSERT INTO cabinet VALUES (1,'Brandvik I',1,'2010-10-04','2014-09-30','election'),(2,'Rehn I',2,'2014-10-01','2017-03-15','lost confidence'),(3,'Rehn II',2,'2017-03-16','2018-10-01','election'),(4,'Brandvik II',1,'2018-10-02',NULL,NULL);
INSERT INTO ministry VALUES ('FIN','Ministry of Finance',410,620,1809,'Old Mint'),('EDU','Ministry of Education',980.5,740,1860,'Park House'),('HEA','Ministry of Health',1320,905,1917,'Park House'),('ENV','Ministry of the Environment',150,310,1973,NULL),('DEF','Ministry of Defence',1105,1480,1809,'Citadel'),('DIG','Digital Office',44,95,2019,'Old Mint');
INSERT INTO post VALUES (1,'FIN',4,5,'2010-10-04','2014-09-30'),(1,'EDU',5,NULL,'2010-10-04','2013-01-10'),(1,'ENV',3,7,'2011-02-01','2014-09-30'),(2,'FIN',6,4,'2014-10-01','2017-03-15'),(2,'DEF',4,NULL,'2014-10-01','2017-03-15'),(3,'FIN',6,NULL,'2017-03-16','2018-10-01'),(3,'HEA',7,6,'2017-03-16','2018-10-01'),(4,'FIN',5,3,'2018-10-02',NULL),(4,'ENV',3,NULL,'2018-10-02',NULL),(4,'HEA',7,5,'2019-06-01',NULL);
INSERT INTO confidence_vote VALUES (1,1,'2012-05-10',88,80,7),(2,2,'2015-11-22',91,82,2),(3,2,'2017-03-14',79,94,2),(4,4,'2020-01-28',95,70,10),(5,4,'2022-06-15',90,85,0);
-- Q: Find the code and name of the ministries whose budget is above the average.
SELECT min_code, min_name FROM ministry WHERE budget_mn > (SELECT avg(budget_mn) FROM ministry);
-- Q: List the full name of each minister and how many posts he or she has held, most first.
SELECT p.full_name, count(*) FROM person AS p JOIN post AS x ON x.minister = p.person_id GROUP BY p.person_id ORDER BY count(*) DESC;
-- Q: Which people have never been a minister? Give the id and the full name.
SELECT person_id, full_name FROM person WHERE person_id NOT IN (SELECT minister FROM post);
-- Q: Show the full names of those who have been both minister and deputy.
SELECT p.full_name FROM person AS p JOIN post AS x ON x.minister = p.person_id INTERSECT SELECT p.full_name FROM person AS p JOIN post AS x ON x.deputy = p.person_id;
-- Q: What are the name of each cabinet, the name of its premier and the premier's party name?
SELECT c.cab_name, p.full_name, y.party_name FROM cabinet AS c JOIN person AS p ON c.premier = p.person_id JOIN party AS y ON p.party = y.abbr;
-- Q: Which premiers have formed at least two cabinets? Give the name and the number.
SELECT p.full_name, count(*) FROM person AS p JOIN cabinet AS c ON c.premier = p.person_id GROUP BY p.person_id HAVING count(*) >= 2;
-- Q: What are the average, minimum and maximum number of ayes in confidence votes?
SELECT avg(ayes), min(ayes), max(ayes) FROM confidence_vote;
-- Q: Find the names of the ministries that have not been filled in any cabinet.
SELECT min_name FROM ministry WHERE NOT EXISTS (SELECT * FROM post WHERE post.min_code = ministry.min_code);
-- Q: Which cabinets lost or have never faced a confidence vote? Give their names.
SELECT cab_name FROM cabinet WHERE cab_no NOT IN (SELECT cab_no FROM confidence_vote) OR cab_no IN (SELECT cab_no FROM confidence_vote WHERE noes > ayes);
-- Q: Give the abbreviation and name of the parties with no member among the persons born in Torsund or Lakeby.
SELECT abbr, party_name FROM party WHERE abbr NOT IN (SELECT party FROM person WHERE birthplace IN ('Torsund', 'Lakeby') AND party IS NOT NULL);
-- Q: Which ministry had the largest number of different ministers?
SELECT m.min_name FROM ministry AS m JOIN post AS x ON x.min_code = m.min_code GROUP BY m.min_code ORDER BY count(DISTINCT x.minister) DESC LIMIT 1;
-- Q: List the wings in which the average party membership exceeds 25000, together with that average.
SELECT wing, avg(members) FROM party GROUP BY wing HAVING avg(members) > 25000;
-- Q: How many days did each finished cabinet last?
SELECT cab_name, julianday(resigned) - julianday(sworn_in) FROM cabinet WHERE resigned IS NOT NULL;
-- Q: majority of each vote (ayes minus noes), vote id first
SELECT vote_id, ayes - noes FROM confidence_vote;
-- Q: Each ministry's part of the whole budget, in percent with one decimal
SELECT min_name, round(100.0 * budget_mn / (SELECT sum(budget_mn) FROM ministry), 1) FROM ministry;
-- Q: who sits in no party?
SELECT full_name FROM person WHERE party IS NULL;
-- Q: Label ministries small up to 300 staff, medium up to 800, big beyond
SELECT min_name, CASE WHEN staff <= 300 THEN 'small' WHEN staff <= 800 THEN 'medium' ELSE 'big' END FROM ministry;
-- Q: The youngest person of each party abbreviation
SELECT party, full_name FROM (SELECT party, full_name, row_number() OVER (PARTITION BY party ORDER BY born DESC) AS place FROM person WHERE party IS NOT NULL) WHERE place = 1;
-- Q: what percentage of posts has no deputy
SELECT 100.0 * sum(CASE WHEN deputy IS NULL THEN 1 ELSE 0 END) / count(*) FROM post;
-- Q: Which building houses more than one ministry?
SELECT building FROM ministry WHERE building IS NOT NULL GROUP BY building HAVING count(*) > 1;
-- Q: Why did every cabinet end? Put 'still in office' where nothing is given.
SELECT cab_name, COALESCE(reason, 'still in office') FROM cabinet;
-- Q: lawyers and economists per birthplace, two counts
SELECT birthplace, sum(CASE WHEN profession = 'lawyer' THEN 1 ELSE 0 END), sum(CASE WHEN profession = 'economist' THEN 1 ELSE 0 END) FROM person GROUP BY birthplace;
-- Q: The second oldest person in the list
SELECT full_name FROM person ORDER BY born LIMIT 1 OFFSET 1;
-- Q: how many posts began in each year?
SELECT strftime('%Y', from_date), count(*) FROM post GROUP BY strftime('%Y', from_date);
