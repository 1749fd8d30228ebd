CREATE TABLE bureau (bureau_id INTEGER PRIMARY KEY, bureau_title TEXT, town TEXT, annual_budget REAL, parent_id INTEGER REFERENCES bureau(bureau_id));
CREATE TABLE civil_servant (staff_no INTEGER PRIMARY KEY, given TEXT, family TEXT, birth_year INTEGER, entry_date DATE, degree TEXT, home_town TEXT);
CREATE TABLE pay_band (band TEXT PRIMARY KEY, band_title TEXT, min_pay INTEGER, max_pay INTEGER, leave_days INTEGER);
CREATE TABLE posting (posting_id INTEGER PRIMARY KEY, staff_no INTEGER REFERENCES civil_servant(staff_no), bureau_id INTEGER REFERENCES bureau(bureau_id), band TEXT REFERENCES pay_band(band), job_title TEXT, pay INTEGER, start_on DATE, end_on DATE);
CREATE TABLE appraisal (staff_no INTEGER REFERENCES civil_servant(staff_no), by_staff_no INTEGER REFERENCES civil_servant(staff_no), year INTEGER, mark INTEGER, bonus REAL, PRIMARY KEY (staff_no, year));
CREATE TABLE sick_note (note_id INTEGER PRIMARY KEY, staff_no INTEGER REFERENCES civil_servant(staff_no), from_day DATE, to_day DATE, doctor TEXT);
INSERT INTO bureau VALUES (1,'Bureau of Roads','Karsk',5200,NULL),(2,'Bridges Section','Karsk',1900,1),(3,'Bureau of Archives','Linna',740,NULL),(4,'Maps Section','Linna',310,3),(5,'Bureau of Fisheries','Portby',1250,NULL);
INSERT INTO civil_servant VALUES (11,'Anneli','Koski',1971,'1996-08-01','law','Karsk'),(12,'Teemu','Rask',1985,'2011-02-14','engineering','Karsk'),(13,'Maija','Lehto',1990,'2016-09-01','history','Linna'),(14,'Oskar','Niemi',1966,'1990-05-21',NULL,'Portby'),(15,'Ritva','Salo',1979,'2004-01-12','engineering','Linna'),(16,'Juho','Koski',1995,'2021-06-01','biology','Karsk'),(17,'Elsa','Vaara',1998,'2023-03-01','history',NULL);
INSERT INTO pay_band VALUES ('A','clerical',24000,33000,25),('B','officer',32000,46000,28),('C','senior officer',45000,62000,30),('D','director',60000,90000,32),('E','adviser',50000,70000,30);
INSERT INTO posting VALUES (1,11,1,'C','Legal Officer',48000,'2005-01-01','2014-12-31'),(2,11,1,'D','Director of Roads',78500,'2015-01-01',NULL),(3,12,2,'B','Bridge Officer',41200,'2011-02-14','2019-06-30'),(4,12,2,'C','Chief Bridge Officer',54900,'2019-07-01',NULL),(5,13,3,'B','Archive Officer',36400,'2016-09-01',NULL),(6,14,5,'D','Director of Fisheries',71000,'2008-04-01',NULL),(7,15,2,'B','Survey Officer',43800,'2004-01-12','2018-12-31'),(8,15,3,'D','Director of Archives',66300,'2019-01-01',NULL),(9,16,5,'A','Licence Clerk',27500,'2021-06-01',NULL),(10,17,3,'A','Reading Room Clerk',25100,'2023-03-01',NULL);
INSERT INTO appraisal VALUES (12,11,2022,4,900),(12,11,2023,5,1500),(13,15,2022,3,0),(13,15,2023,4,600),(16,14,2022,2,0),(16,14,2023,3,250),(15,11,2023,5,1800),(17,15,2023,3,NULL);
INSERT INTO sick_note VALUES (1,13,'2023-01-16','2023-01-20','Dr Holm'),(2,16,'2023-02-06','2023-02-07','Dr Aalto'),(3,16,'2023-05-15','2023-06-02','Dr Holm'),(4,14,'2023-05-22','2023-05-26',NULL),(5,13,'2023-11-06','2023-11-08','Dr Holm');
-- Q: What are the staff number and family name of everyone who has never been appraised?
SELECT staff_no, family FROM civil_servant WHERE staff_no NOT IN (SELECT staff_no FROM appraisal);
-- Q: Find the titles of the bureaus and the titles of the bureaus they belong to.
SELECT b.bureau_title, p.bureau_title FROM bureau AS b JOIN bureau AS p ON b.parent_id = p.bureau_id;
-- Q: Which bureaus have had at least two postings? Give the title and the highest pay.
SELECT b.bureau_title, max(p.pay) FROM bureau AS b JOIN posting AS p ON p.bureau_id = b.bureau_id GROUP BY b.bureau_id HAVING count(*) >= 2;
-- Q: Show the bands in which nobody was ever posted, with the band title.
SELECT band, band_title FROM pay_band WHERE NOT EXISTS (SELECT * FROM posting WHERE posting.band = pay_band.band);
-- Q: List the given and family names of current staff (no end of posting) paid more than the average current pay.
SELECT c.given, c.family FROM civil_servant AS c JOIN posting AS p ON p.staff_no = c.staff_no WHERE p.end_on IS NULL AND p.pay > (SELECT avg(pay) FROM posting WHERE end_on IS NULL);
-- Q: Which staff numbers have held a posting in band B as well as one in band D?
SELECT staff_no FROM posting WHERE band = 'B' INTERSECT SELECT staff_no FROM posting WHERE band = 'D';
-- Q: Find the job titles that begin with Director, together with the bureau's town.
SELECT p.job_title, b.town FROM posting AS p JOIN bureau AS b ON p.bureau_id = b.bureau_id WHERE p.job_title LIKE 'Director%';
-- Q: What is the family name of the person who has appraised others most often?
SELECT c.family FROM civil_servant AS c JOIN appraisal AS a ON a.by_staff_no = c.staff_no GROUP BY c.staff_no ORDER BY count(*) DESC LIMIT 1;
-- Q: Name the towns that are home to staff but have no bureau, or have a bureau with a budget over 5000.
SELECT home_town FROM civil_servant WHERE home_town NOT IN (SELECT town FROM bureau) UNION SELECT town FROM bureau WHERE annual_budget > 5000;
-- Q: What are the average, smallest and largest bonus given in 2023?
SELECT avg(bonus), min(bonus), max(bonus) FROM appraisal WHERE year = 2023;
-- Q: Find the ids and titles of bureaus where no engineering graduate has ever been posted.
SELECT bureau_id, bureau_title FROM bureau WHERE bureau_id NOT IN (SELECT p.bureau_id FROM posting AS p JOIN civil_servant AS c ON p.staff_no = c.staff_no WHERE c.degree = 'engineering');
-- Q: Give the family name, the mark and the year of all appraisals made of people born after 1984, best mark first.
SELECT c.family, a.mark, a.year FROM appraisal AS a JOIN civil_servant AS c ON a.staff_no = c.staff_no WHERE c.birth_year > 1984 ORDER BY a.mark DESC;
-- Q: full yearly pay range of each band: maximum less minimum
SELECT band, max_pay - min_pay FROM pay_band;
-- Q: How many days did every sick note cover, counting from the first to the last day? Note id.
SELECT note_id, julianday(to_day) - julianday(from_day) FROM sick_note;
-- Q: What percentage of all the current pay goes to each bureau id?
SELECT bureau_id, 100.0 * sum(pay) / (SELECT sum(pay) FROM posting WHERE end_on IS NULL) FROM posting WHERE end_on IS NULL GROUP BY bureau_id;
-- Q: whose degree is not recorded
SELECT given, family FROM civil_servant WHERE degree IS NULL;
-- Q: The latest posting of each staff number, with its job title
SELECT staff_no, job_title FROM (SELECT staff_no, job_title, row_number() OVER (PARTITION BY staff_no ORDER BY start_on DESC) AS place FROM posting) WHERE place = 1;
-- Q: Share of postings that have ended, as a fraction
SELECT CAST(sum(CASE WHEN end_on IS NOT NULL THEN 1 ELSE 0 END) AS REAL) / count(*) FROM posting;
-- Q: Turn marks into words: 4 and up 'good', 3 'fair', lower 'weak'; staff number and year first
SELECT staff_no, year, CASE WHEN mark >= 4 THEN 'good' WHEN mark >= 3 THEN 'fair' ELSE 'weak' END FROM appraisal;
-- Q: sick notes by month of their first day
SELECT strftime('%Y-%m', from_day), count(*) FROM sick_note GROUP BY strftime('%Y-%m', from_day);
-- Q: family names borne by more than one of them
SELECT family FROM civil_servant GROUP BY family HAVING count(*) > 1;
-- Q: Who wrote the sick notes? 'unknown' if no doctor is named.
SELECT note_id, COALESCE(doctor, 'unknown') FROM sick_note;
-- Q: second highest pay ever, with its job title
SELECT job_title, pay FROM posting ORDER BY pay DESC LIMIT 1 OFFSET 1;
-- Q: How many started in the civil service in each year?
SELECT strftime('%Y', entry_date), count(*) FROM civil_servant GROUP BY strftime('%Y', entry_date);
