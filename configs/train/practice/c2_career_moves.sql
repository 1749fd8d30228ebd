CREATE TABLE regions (region_id INTEGER PRIMARY KEY, region_name TEXT);
CREATE TABLE sites (site_id INTEGER PRIMARY KEY, street TEXT, city TEXT, postcode TEXT, region_id INTEGER REFERENCES regions(region_id));
CREATE TABLE positions (pos_code TEXT PRIMARY KEY, pos_title TEXT, pay_min INTEGER, pay_max INTEGER);
CREATE TABLE divisions (div_id INTEGER PRIMARY KEY, div_name TEXT, site_id INTEGER REFERENCES sites(site_id), head_id INTEGER);
CREATE TABLE people (emp_id INTEGER PRIMARY KEY, first_nm TEXT, last_nm TEXT, email TEXT, hired_on DATE, pos_code TEXT REFERENCES positions(pos_code), pay INTEGER, bonus_pct REAL, boss_id INTEGER REFERENCES people(emp_id), div_id INTEGER REFERENCES divisions(div_id));
CREATE TABLE career (emp_id INTEGER REFERENCES people(emp_id), from_dt DATE, to_dt DATE, pos_code TEXT REFERENCES positions(pos_code), div_id INTEGER REFERENCES divisions(div_id), PRIMARY KEY (emp_id, from_dt));
INSERT INTO regions VALUES (1,'North'),(2,'South'),(3,'Overseas');
INSERT INTO sites VALUES (10,'4 Quay Road','Marlow','ML1 4QR',1),(11,'88 Station Street','Hexton','HX2 8SS',1),(12,'1 Palm Avenue','Lisbon',NULL,3),(13,'27 Mill Lane','Barrow End','BE7 2ML',2);
INSERT INTO positions VALUES ('AN','Analyst',28000,42000),('EN','Engineer',34000,58000),('MG','Manager',50000,80000),('CL','Clerk',19000,27000),('DR','Director',78000,130000),('IN','Intern',12000,16000);
INSERT INTO divisions VALUES (1,'Platform',10,3),(2,'Accounts',11,4),(3,'Iberia Sales',12,6),(4,'Field Service',10,NULL),(5,'Archive',13,NULL);
INSERT INTO people VALUES (1,'Maud','Ferrier','mferrier','2004-05-03','DR',118000,15,NULL,1),(2,'Idris','Bell','ibell','2016-09-12','EN',51000,NULL,3,1),(3,'Tess','Conway','tconway','2011-02-01','MG',72000,10,1,1),(4,'Rolf','Adler','radler','2009-11-16','MG',66500,8,1,2),(5,'Bina','Chopra','bchopra','2019-06-24','CL',24500,NULL,4,2),(6,'Duarte','Reis','dreis','2014-03-10','MG',59000,12,1,3),(7,'Noor','Haddad','nhaddad','2021-01-18','AN',39000,2,6,3),(8,'Wim','Claes','wclaes','2022-08-29','EN',36500,NULL,3,4),(9,'Ada','Crane',NULL,'2019-10-07','AN',41000,3,4,NULL);
INSERT INTO career VALUES (3,'2011-02-01','2015-12-31','EN',1),(3,'2016-01-01','2018-06-30','EN',4),(4,'2009-11-16','2013-04-30','CL',2),(4,'2013-05-01','2017-12-31','AN',2),(6,'2014-03-10','2019-09-30','AN',3),(2,'2016-09-12','2017-03-31','IN',1),(9,'2019-10-07','2020-12-31','CL',2);
-- Q: Who earns the most? First and last name.
SELECT first_nm, last_nm FROM people ORDER BY pay DESC LIMIT 1;
-- Q: What is the lowest pay an engineer may get?
SELECT pay_min FROM positions WHERE pos_title = 'Engineer';
-- Q: People taken on after 1 January 2019 (2019-01-01), by last name alphabetically
SELECT last_nm FROM people WHERE hired_on > '2019-01-01' ORDER BY last_nm;
-- Q: In which cities do we have sites?
SELECT city FROM sites;
-- Q: How many workers receive no bonus percentage?
SELECT count(*) FROM people WHERE bonus_pct IS NULL;
-- Q: Headcount and mean pay of every division
SELECT d.div_name, count(*), avg(p.pay) FROM divisions AS d JOIN people AS p ON p.div_id = d.div_id GROUP BY d.div_id;
-- Q: Who is the boss of Noor Haddad? Give the last name.
SELECT b.last_nm FROM people AS p JOIN people AS b ON p.boss_id = b.emp_id WHERE p.first_nm = 'Noor' AND p.last_nm = 'Haddad';
-- Q: Which boss has the largest team (first name, last name)?
SELECT b.first_nm, b.last_nm FROM people AS p JOIN people AS b ON p.boss_id = b.emp_id GROUP BY b.emp_id ORDER BY count(*) DESC LIMIT 1;
-- Q: What job does Wim Claes do?
SELECT j.pos_title FROM people AS p JOIN positions AS j ON p.pos_code = j.pos_code WHERE p.first_nm = 'Wim' AND p.last_nm = 'Claes';
-- Q: job titles held by 2 or more persons at present
SELECT j.pos_title FROM people AS p JOIN positions AS j ON p.pos_code = j.pos_code GROUP BY j.pos_code HAVING count(*) >= 2;
-- Q: At what street address is Accounts located?
SELECT s.street FROM divisions AS d JOIN sites AS s ON d.site_id = s.site_id WHERE d.div_name = 'Accounts';
-- Q: Number of sites in each region
SELECT r.region_name, count(*) FROM regions AS r JOIN sites AS s ON s.region_id = r.region_id GROUP BY r.region_id;
-- Q: E-mail of the analysts or clerks who make under 40000
SELECT p.email FROM people AS p JOIN positions AS j ON p.pos_code = j.pos_code WHERE (j.pos_title = 'Analyst' OR j.pos_title = 'Clerk') AND p.pay < 40000;
-- Q: How many people work in Marlow?
SELECT count(*) FROM people AS p JOIN divisions AS d ON p.div_id = d.div_id JOIN sites AS s ON d.site_id = s.site_id WHERE s.city = 'Marlow';
-- Q: Last names of staff with no earlier position in their career record
SELECT last_nm FROM people WHERE emp_id NOT IN (SELECT emp_id FROM career);
-- Q: Which divisions employ nobody?
SELECT div_name FROM divisions EXCEPT SELECT d.div_name FROM divisions AS d JOIN people AS p ON p.div_id = d.div_id;
-- Q: Who has been both a clerk and an analyst in the past (last name)?
SELECT p.last_nm FROM people AS p JOIN career AS c ON c.emp_id = p.emp_id JOIN positions AS j ON c.pos_code = j.pos_code WHERE j.pos_title = 'Clerk' INTERSECT SELECT p.last_nm FROM people AS p JOIN career AS c ON c.emp_id = p.emp_id JOIN positions AS j ON c.pos_code = j.pos_code WHERE j.pos_title = 'Analyst';
-- Q: Who gets more than the average salary? Last names and pay.
SELECT last_nm, pay FROM people WHERE pay > (SELECT avg(pay) FROM people);
-- Q: Who is paid better than Rolf Adler? Last names.
SELECT last_nm FROM people WHERE pay > (SELECT pay FROM people WHERE first_nm = 'Rolf' AND last_nm = 'Adler');
-- Q: Which region pays out the most salary altogether?
SELECT r.region_name FROM regions AS r JOIN sites AS s ON s.region_id = r.region_id JOIN divisions AS d ON d.site_id = s.site_id JOIN people AS p ON p.div_id = d.div_id GROUP BY r.region_id ORDER BY sum(p.pay) DESC LIMIT 1;
-- Q: hires per year
SELECT strftime('%Y', hired_on), count(*) FROM people GROUP BY strftime('%Y', hired_on);
-- Q: Length in days of each past assignment: employee id and days
SELECT emp_id, julianday(to_dt) - julianday(from_dt) FROM career;
-- Q: What is the bonus in money of those who have one? Last name and pay times percentage over 100.
SELECT last_nm, pay * bonus_pct / 100 FROM people WHERE bonus_pct IS NOT NULL;
-- Q: The best paid two of each division id, with last name and pay
SELECT div_id, last_nm, pay FROM (SELECT div_id, last_nm, pay, row_number() OVER (PARTITION BY div_id ORDER BY pay DESC) AS n FROM people) WHERE n <= 2;
