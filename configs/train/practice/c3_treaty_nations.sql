CREATE TABLE nations (code TEXT PRIMARY KEY, name TEXT, continent TEXT, capital TEXT, population_m REAL, gdp_bn REAL, independence INTEGER);
CREATE TABLE blocs (bloc_id INTEGER PRIMARY KEY, name TEXT, seat_city TEXT, founded INTEGER, purpose TEXT);
CREATE TABLE bloc_members (bloc_id INTEGER REFERENCES blocs(bloc_id), nation TEXT REFERENCES nations(code), joined INTEGER, left_year INTEGER, dues_m REAL, PRIMARY KEY (bloc_id, nation));
CREATE TABLE treaties (treaty_id INTEGER PRIMARY KEY, name TEXT, topic TEXT, opened DATE, in_force DATE, depositary TEXT REFERENCES nations(code), articles INTEGER);
CREATE TABLE signatures (treaty_id INTEGER REFERENCES treaties(treaty_id), nation TEXT REFERENCES nations(code), signed DATE, ratified DATE, reservations INTEGER, PRIMARY KEY (treaty_id, nation));
CREATE TABLE borders (nation_a TEXT REFERENCES nations(code), nation_b TEXT REFERENCES nations(code), length_km INTEGER, disputed INTEGER, PRIMARY KEY (nation_a, nation_b));
INSERT INTO nations VALUES ('ARD','Ardenia','Europa','Montvert',11.2,402,1831),('BEL','Belorra','Europa','Sankt Mik',5.4,96,1918),('CAS','Casimar','Austra','Port Ivo',24.9,187,1962),('DUN','Duneland','Austra','Oasis',3.1,58,1974),('ESK','Eskeria','Europa','Hvitby',5.9,530,1905),('FAL','Faloria','Meridia','Lagoa',47.5,611,1822),('GOR','Goriland','Austra','Mbale City',31,74,1960);
INSERT INTO blocs VALUES (1,'Northern Trade Union','Hvitby',1968,'trade'),(2,'Desert Pact','Oasis',1981,'defence'),(3,'World Ocean Council','Lagoa',1993,'environment'),(4,'Grain League','Port Ivo',2004,'trade');
INSERT INTO bloc_members VALUES (1,'ARD',1968,NULL,42),(1,'ESK',1968,NULL,55),(1,'BEL',1995,2019,9),(2,'DUN',1981,NULL,6),(2,'CAS',1983,NULL,14),(3,'FAL',1993,NULL,30),(3,'ESK',1994,NULL,28),(3,'CAS',2001,NULL,8),(3,'ARD',1993,NULL,21),(2,'GOR',1990,2005,4);
INSERT INTO treaties VALUES (1,'Lagoa Ocean Treaty','environment','1995-06-01','1998-01-15','FAL',48),(2,'Montvert Rail Accord','transport','2001-03-20','2002-07-01','ARD',22),(3,'Landmine Ban','defence','2003-11-11','2006-02-28','ESK',31),(4,'Desert Water Treaty','environment','2010-04-05',NULL,'DUN',17),(5,'Data Passage Accord','trade','2019-09-09',NULL,NULL,54);
INSERT INTO signatures VALUES (1,'FAL','1995-06-01','1996-05-20',0),(1,'ESK','1995-06-01','1997-01-30',1),(1,'CAS','1995-10-12','1997-12-31',2),(1,'ARD','1996-02-02','1997-08-08',0),(2,'ARD','2001-03-20','2001-06-15',0),(2,'BEL','2001-03-20','2002-05-01',0),(3,'ESK','2003-11-11','2004-02-10',0),(3,'GOR','2004-03-19','2006-01-20',3),(3,'FAL','2003-11-11',NULL,0),(4,'DUN','2010-04-05','2011-01-12',0),(4,'CAS','2010-08-30',NULL,1);
INSERT INTO borders VALUES ('ARD','BEL',412,0),('BEL','ESK',655,0),('CAS','DUN',980,1),('CAS','GOR',1204,0),('DUN','GOR',310,1);
-- Q: Find the code and name of the nations that are not the depositary of any treaty.
SELECT code, name FROM nations WHERE code NOT IN (SELECT depositary FROM treaties WHERE depositary IS NOT NULL);
-- Q: What are the names and capitals of the nations whose population is above the average?
SELECT name, capital FROM nations WHERE population_m > (SELECT avg(population_m) FROM nations);
-- Q: For each bloc, show its name and how many nations ever joined it, the largest first.
SELECT b.name, count(*) FROM blocs AS b JOIN bloc_members AS m ON m.bloc_id = b.bloc_id GROUP BY b.bloc_id ORDER BY count(*) DESC;
-- Q: Which blocs never had any member? Name and seat.
SELECT name, seat_city FROM blocs WHERE NOT EXISTS (SELECT * FROM bloc_members WHERE bloc_members.bloc_id = blocs.bloc_id);
-- Q: Find the names of the nations that belong to both the Northern Trade Union and the World Ocean Council.
SELECT n.name FROM nations AS n JOIN bloc_members AS m ON m.nation = n.code JOIN blocs AS b ON m.bloc_id = b.bloc_id WHERE b.name = 'Northern Trade Union' INTERSECT SELECT n.name FROM nations AS n JOIN bloc_members AS m ON m.nation = n.code JOIN blocs AS b ON m.bloc_id = b.bloc_id WHERE b.name = 'World Ocean Council';
-- Q: List the name of every treaty and the name of its depositary nation.
SELECT t.name, n.name FROM treaties AS t JOIN nations AS n ON t.depositary = n.code;
-- Q: Which nations have signed at least two treaties? Give name, continent and number.
SELECT n.name, n.continent, count(*) FROM nations AS n JOIN signatures AS s ON s.nation = n.code GROUP BY n.code HAVING count(*) >= 2;
-- Q: What are the average, minimum and maximum length of the borders that are not disputed?
SELECT avg(length_km), min(length_km), max(length_km) FROM borders WHERE disputed = 0;
-- Q: Show the names of the treaties that contain the word Accord or deal with defence.
SELECT name FROM treaties WHERE name LIKE '%Accord%' OR topic = 'defence';
-- Q: Find the codes of nations that signed but have not ratified the Desert Water Treaty.
SELECT s.nation FROM signatures AS s JOIN treaties AS t ON s.treaty_id = t.treaty_id WHERE t.name = 'Desert Water Treaty' AND s.ratified IS NULL;
-- Q: Which continent has the largest total gdp?
SELECT continent FROM nations GROUP BY continent ORDER BY sum(gdp_bn) DESC LIMIT 1;
-- Q: Give the codes of all nations that have a border as nation A or as nation B, except those in a disputed one as nation A.
SELECT nation_a FROM borders UNION SELECT nation_b FROM borders EXCEPT SELECT nation_a FROM borders WHERE disputed = 1;
-- Q: days between signing and ratifying for nation and treaty id, where ratified
SELECT nation, treaty_id, julianday(ratified) - julianday(signed) FROM signatures WHERE ratified IS NOT NULL;
-- Q: gdp per head in thousands (billions over millions), 2 decimals, per nation
SELECT name, round(gdp_bn / population_m, 2) FROM nations;
-- Q: What percentage of the dues of all blocs does each nation code pay in sum?
SELECT nation, 100.0 * sum(dues_m) / (SELECT sum(dues_m) FROM bloc_members) FROM bloc_members GROUP BY nation;
-- Q: treaties not yet in force
SELECT name FROM treaties WHERE in_force IS NULL;
-- Q: Richest nation of every continent by gdp
SELECT continent, name FROM (SELECT continent, name, row_number() OVER (PARTITION BY continent ORDER BY gdp_bn DESC) AS place FROM nations) WHERE place = 1;
-- Q: what fraction of signatures came with a reservation
SELECT CAST(sum(CASE WHEN reservations > 0 THEN 1 ELSE 0 END) AS REAL) / count(*) FROM signatures;
-- Q: Label nations 'small' under 5 million, 'medium' under 20 and 'large' from there
SELECT name, CASE WHEN population_m < 5 THEN 'small' WHEN population_m < 20 THEN 'medium' ELSE 'large' END FROM nations;
-- Q: On which day was more than one signature put to paper?
SELECT signed FROM signatures GROUP BY signed HAVING count(*) > 1;
-- Q: rank nations by population
SELECT name, rank() OVER (ORDER BY population_m DESC) FROM nations;
-- Q: Who left which bloc? Nation name, bloc name, year of leaving.
SELECT n.name, b.name, m.left_year FROM bloc_members AS m JOIN nations AS n ON m.nation = n.code JOIN blocs AS b ON m.bloc_id = b.bloc_id WHERE m.left_year IS NOT NULL;
-- Q: signatures by year
SELECT strftime('%Y', signed), count(*) FROM signatures GROUP BY strftime('%Y', signed);
-- Q: Disputed and undisputed border kilometres, one row
SELECT sum(CASE WHEN disputed = 1 THEN length_km ELSE 0 END), sum(CASE WHEN disputed = 0 THEN length_km ELSE 0 END) FROM borders;
