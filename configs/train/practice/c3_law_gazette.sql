CREATE TABLE acts (act_no INTEGER PRIMARY KEY, short_title TEXT, field TEXT, passed_on DATE, in_force_from DATE, repealed_on DATE, pages INTEGER, sponsor_id INTEGER REFERENCES legislators(leg_id));
CREATE TABLE legislators (leg_id INTEGER PRIMARY KEY, leg_name TEXT, chamber TEXT, district TEXT, elected_year INTEGER);
CREATE TABLE amendments (am_id INTEGER PRIMARY KEY, amended_act INTEGER REFERENCES acts(act_no), amending_act INTEGER REFERENCES acts(act_no), section TEXT, effect TEXT, effective DATE);
CREATE TABLE gazette_issues (issue_no INTEGER PRIMARY KEY, volume TEXT, published DATE, pages INTEGER, copies_printed INTEGER, price REAL);
CREATE TABLE notices (notice_id INTEGER PRIMARY KEY, issue_no INTEGER REFERENCES gazette_issues(issue_no), act_no INTEGER REFERENCES acts(act_no), heading TEXT, notice_type TEXT, words INTEGER);
CREATE TABLE cosponsors (act_no INTEGER REFERENCES acts(act_no), leg_id INTEGER REFERENCES legislators(leg_id), signed DATE, PRIMARY KEY (act_no, leg_id));
INSERT INTO legislators VALUES (1,'Amos Tyrell','lower','Eastmarch',2011),(2,'Bea Lundquist','lower','Port Sable',2015),(3,'Cyrus Onwudiwe','upper','Port Sable',2009),(4,'Dina Hakimi','upper','Greyfell',2018),(5,'Ezra Pound-Hill','lower','Greyfell',2019);
INSERT INTO acts VALUES (101,'Harbour Dues Act','transport','2012-05-03','2012-07-01',NULL,34,1),(102,'Forest Protection Act','environment','2013-11-20','2014-01-01',NULL,58,3),(103,'School Meals Act','education','2015-03-12','2015-09-01','2021-08-31',12,2),(104,'Road Tolls Act','transport','2016-06-30','2017-01-01',NULL,41,1),(105,'Clean Water Act','environment','2018-02-14','2018-06-01',NULL,77,3),(106,'Family Names Act','civil law','2019-10-08','2020-01-01',NULL,9,NULL),(107,'School Support Act','education','2021-04-22','2021-09-01',NULL,26,4);
INSERT INTO amendments VALUES (1,101,104,'4','replaced','2017-01-01'),(2,102,105,'12a','inserted','2018-06-01'),(3,102,105,'15','repealed','2018-06-01'),(4,103,107,'1','repealed','2021-09-01'),(5,104,106,'22','replaced','2020-01-01'),(6,101,107,'9','inserted','2021-09-01');
INSERT INTO gazette_issues VALUES (1,'A','2012-05-10',48,2200,3.5),(2,'A','2013-12-01',64,2100,3.5),(3,'B','2015-03-20',24,1800,4),(4,'B','2016-07-08',60,1700,4),(5,'C','2018-02-28',90,1400,5),(6,'C','2021-05-05',36,900,5),(7,'C','2021-06-01',20,900,5);
INSERT INTO notices VALUES (1,1,101,'Publication of the Harbour Dues Act','full text',9800),(2,2,102,'Publication of the Forest Protection Act','full text',17200),(3,3,103,'School meals: new rules','summary',1400),(4,4,104,'Publication of the Road Tolls Act','full text',12100),(5,5,105,'Publication of the Clean Water Act','full text',23000),(6,5,102,'Correction to the Forest Protection Act','correction',300),(7,6,107,'School support: summary','summary',1700),(8,6,103,'Repeal notice','repeal',NULL);
INSERT INTO cosponsors VALUES (101,2,'2012-02-01'),(102,4,'2013-09-10'),(102,1,'2013-09-12'),(104,2,'2016-04-02'),(105,4,'2017-12-01'),(105,5,'2018-01-15'),(107,2,'2021-01-20'),(107,3,'2021-02-11');
-- Q: Find the number and short title of the acts that have been repealed.
SELECT act_no, short_title FROM acts WHERE repealed_on IS NOT NULL;
-- Q: What are the short titles of the acts whose number of pages is above the average?
SELECT short_title FROM acts WHERE pages > (SELECT avg(pages) FROM acts);
-- Q: List the name of each legislator and how many acts he or she sponsored, most first.
SELECT l.leg_name, count(*) FROM legislators AS l JOIN acts AS a ON a.sponsor_id = l.leg_id GROUP BY l.leg_id ORDER BY count(*) DESC;
-- Q: Which legislators have co-signed at least two acts? Give the name and the number.
SELECT l.leg_name, count(*) FROM legislators AS l JOIN cosponsors AS c ON c.leg_id = l.leg_id GROUP BY l.leg_id HAVING count(*) >= 2;
-- Q: Show the numbers of the acts that have never been amended.
SELECT act_no FROM acts EXCEPT SELECT amended_act FROM amendments;
-- Q: Find the short titles of the acts that amend other acts but have not been amended themselves.
SELECT short_title FROM acts WHERE act_no IN (SELECT amending_act FROM amendments) AND act_no NOT IN (SELECT amended_act FROM amendments);
-- Q: What are the short title of the amended act and the section for every amendment with the effect 'inserted'?
SELECT a.short_title, m.section FROM amendments AS m JOIN acts AS a ON m.amended_act = a.act_no WHERE m.effect = 'inserted';
-- Q: What are the average, minimum and maximum number of words of full text notices?
SELECT avg(words), min(words), max(words) FROM notices WHERE notice_type = 'full text';
-- Q: Find the names of legislators who neither sponsored nor co-signed the Clean Water Act.
SELECT leg_name FROM legislators WHERE leg_id NOT IN (SELECT sponsor_id FROM acts WHERE short_title = 'Clean Water Act') AND leg_id NOT IN (SELECT c.leg_id FROM cosponsors AS c JOIN acts AS a ON c.act_no = a.act_no WHERE a.short_title = 'Clean Water Act');
-- Q: Give the issue number and publication date of the issues that contain no notice.
SELECT issue_no, published FROM gazette_issues WHERE NOT EXISTS (SELECT * FROM notices WHERE notices.issue_no = gazette_issues.issue_no);
-- Q: Which acts have a short title that begins with School? Give the title and field.
SELECT short_title, field FROM acts WHERE short_title LIKE 'School%';
-- Q: Find the chamber whose members sponsored the largest total number of pages.
SELECT l.chamber FROM legislators AS l JOIN acts AS a ON a.sponsor_id = l.leg_id GROUP BY l.chamber ORDER BY sum(a.pages) DESC LIMIT 1;
-- Q: days between passing and coming into force, per short title
SELECT short_title, julianday(in_force_from) - julianday(passed_on) FROM acts;
-- Q: Income of every gazette issue if all copies sold: issue number, copies times price
SELECT issue_no, copies_printed * price FROM gazette_issues;
-- Q: How many acts were passed in each year?
SELECT strftime('%Y', passed_on), count(*) FROM acts GROUP BY strftime('%Y', passed_on);
-- Q: Percentage of amendments that repealed something
SELECT 100.0 * sum(CASE WHEN effect = 'repealed' THEN 1 ELSE 0 END) / count(*) FROM amendments;
-- Q: longest act of each field: field and short title
SELECT field, short_title FROM (SELECT field, short_title, row_number() OVER (PARTITION BY field ORDER BY pages DESC) AS place FROM acts) WHERE place = 1;
-- Q: notices of unknown length, headings please
SELECT heading FROM notices WHERE words IS NULL;
-- Q: Sort the acts into brief (under 20 pages), medium (under 50) and long.
SELECT short_title, CASE WHEN pages < 20 THEN 'brief' WHEN pages < 50 THEN 'medium' ELSE 'long' END FROM acts;
-- Q: running count of gazette pages by date of publication
SELECT published, sum(pages) OVER (ORDER BY published) FROM gazette_issues;
-- Q: Per volume, average copies printed, rounded to whole copies
SELECT volume, round(avg(copies_printed)) FROM gazette_issues GROUP BY volume;
-- Q: Which act got the second most pages?
SELECT short_title FROM acts ORDER BY pages DESC LIMIT 1 OFFSET 1;
-- Q: repealed date of each act or 'in force'
SELECT short_title, COALESCE(repealed_on, 'in force') FROM acts;
-- Q: transport acts against environment acts, the two counts
SELECT sum(CASE WHEN field = 'transport' THEN 1 ELSE 0 END), sum(CASE WHEN field = 'environment' THEN 1 ELSE 0 END) FROM acts;
