CREATE TABLE product (productid INTEGER PRIMARY KEY, productname TEXT, licence TEXT, firstrelease INTEGER, ownerteam INTEGER REFERENCES team(teamid));
CREATE TABLE team (teamid INTEGER PRIMARY KEY, teamname TEXT, office TEXT, budget INTEGER);
CREATE TABLE engineer (engid INTEGER PRIMARY KEY, handle TEXT, realname TEXT, teamid INTEGER REFERENCES team(teamid), startdate DATE, level INTEGER);
CREATE TABLE release (releaseid INTEGER PRIMARY KEY, productid INTEGER REFERENCES product(productid), version TEXT, codename TEXT, shipdate DATE, downloads INTEGER);
CREATE TABLE bug (bugid INTEGER PRIMARY KEY, title TEXT, foundin INTEGER REFERENCES release(releaseid), fixedin INTEGER REFERENCES release(releaseid), reporter INTEGER REFERENCES engineer(engid), assignee INTEGER REFERENCES engineer(engid), severity TEXT, opened DATE, closed DATE);
CREATE TABLE label (labelid INTEGER PRIMARY KEY, labelname TEXT, colour TEXT);
CREATE TABLE buglabel (bugid INTEGER REFERENCES bug(bugid), labelid INTEGER REFERENCES label(labelid), PRIMARY KEY (bugid, labelid));
INSERT INTO team VALUES (1,'Rendering','Gdansk',800000),(2,'Storage','Toronto',1200000),(3,'Accounts','Gdansk',450000),(4,'Docs','Remote',NULL);
INSERT INTO product VALUES (1,'PaintBox','GPL',2012,1),(2,'VaultDB','MIT',2016,2),(3,'SignOn','proprietary',2018,3),(4,'BlobSync','MIT',2021,2);
INSERT INTO engineer VALUES (1,'magda','Magda Lis',1,'2015-02-01',5),(2,'osk','Oskar Wrona',1,'2020-06-15',2),(3,'tfin','Tim Finlay',2,'2017-09-04',4),(4,'ravi','Ravi Anand',2,'2019-01-28',4),(5,'jo','Joanna Bąk',3,'2018-11-12',3),(6,'deb','Deb Carver',4,'2022-03-07',2),(7,'sol','Sol Reyes',2,'2023-05-02',1);
INSERT INTO release VALUES (1,1,'3.0','Ochre','2023-01-20',15200),(2,1,'3.1','Umber','2023-06-30',18400),(3,2,'7.0','Granite','2023-02-14',90300),(4,2,'7.1','Basalt','2023-09-01',120500),(5,3,'2.4','Key','2023-03-22',NULL),(6,4,'0.9','Bubble','2023-10-10',4100),(7,1,'3.2','Sienna','2024-01-15',9900);
INSERT INTO bug VALUES (101,'Brush lags on large canvas',1,2,2,1,'major','2023-02-02','2023-05-30'),(102,'Crash when saving',1,2,3,1,'critical','2023-02-11','2023-02-20'),(103,'Index lost after restart',3,4,4,3,'critical','2023-03-05','2023-08-15'),(104,'Typo in menu',2,NULL,6,2,'minor','2023-07-12',NULL),(105,'Login loop',5,NULL,5,5,'major','2023-04-01',NULL),(106,'Slow compaction',4,NULL,3,4,'major','2023-09-20',NULL),(107,'Undo eats colours',2,7,1,2,'major','2023-08-08','2023-12-12'),(108,'Wrong byte count',6,NULL,7,4,'minor','2023-11-03',NULL),(109,'Crash on empty folder',6,NULL,7,NULL,'critical','2023-11-05',NULL);
INSERT INTO label VALUES (1,'performance','orange'),(2,'crash','red'),(3,'ui','blue'),(4,'data loss','red'),(5,'wontfix','grey');
INSERT INTO buglabel VALUES (101,1),(101,3),(102,2),(102,4),(103,4),(104,3),(106,1),(107,3),(107,4),(109,2);
-- Q: How many critical bugs are there?
SELECT count(*) FROM bug WHERE severity = 'critical';
-- Q: Codename and ship date of version 7.1
SELECT codename, shipdate FROM release WHERE version = '7.1';
-- Q: List real names of engineers at level 4 or above.
SELECT realname FROM engineer WHERE level >= 4;
-- Q: which labels are red
SELECT labelname FROM label WHERE colour = 'red';
-- Q: Titles of bugs that mention a crash, newest first
SELECT title FROM bug WHERE title LIKE '%crash%' ORDER BY opened DESC;
-- Q: How many releases has each product had?
SELECT T1.productname, count(*) FROM product AS T1 JOIN release AS T2 ON T1.productid = T2.productid GROUP BY T1.productid;
-- Q: Which product was downloaded most over all its versions?
SELECT T1.productname FROM product AS T1 JOIN release AS T2 ON T1.productid = T2.productid GROUP BY T1.productid ORDER BY sum(T2.downloads) DESC LIMIT 1;
-- Q: In which release, by codename, was the bug 'Login loop' found?
SELECT T1.codename FROM release AS T1 JOIN bug AS T2 ON T1.releaseid = T2.foundin WHERE T2.title = 'Login loop';
-- Q: What got fixed in Umber? Bug titles please.
SELECT T2.title FROM release AS T1 JOIN bug AS T2 ON T1.releaseid = T2.fixedin WHERE T1.codename = 'Umber';
-- Q: Who has reported the largest number of bugs? Show the handle.
SELECT T1.handle FROM engineer AS T1 JOIN bug AS T2 ON T1.engid = T2.reporter GROUP BY T1.engid ORDER BY count(*) DESC LIMIT 1;
-- Q: Handles of people with at least two bugs assigned, and how many
SELECT T1.handle, count(*) FROM engineer AS T1 JOIN bug AS T2 ON T1.engid = T2.assignee GROUP BY T1.engid HAVING count(*) >= 2;
-- Q: Who works at the Gdansk office? Names only.
SELECT T1.realname FROM engineer AS T1 JOIN team AS T2 ON T1.teamid = T2.teamid WHERE T2.office = 'Gdansk';
-- Q: Bugs with the label ui that are major: title and date opened
SELECT T1.title, T1.opened FROM bug AS T1 JOIN buglabel AS T2 ON T1.bugid = T2.bugid JOIN label AS T3 ON T2.labelid = T3.labelid WHERE T3.labelname = 'ui' AND T1.severity = 'major';
-- Q: Which label has never been put on a bug?
SELECT labelname FROM label WHERE labelid NOT IN (SELECT labelid FROM buglabel);
-- Q: Teams that own no product
SELECT teamname FROM team EXCEPT SELECT T1.teamname FROM team AS T1 JOIN product AS T2 ON T1.teamid = T2.ownerteam;
-- Q: Engineers who have both reported a bug and had one assigned to them
SELECT T1.realname FROM engineer AS T1 JOIN bug AS T2 ON T1.engid = T2.reporter INTERSECT SELECT T1.realname FROM engineer AS T1 JOIN bug AS T2 ON T1.engid = T2.assignee;
-- Q: For every product name, the number of bugs found in its releases
SELECT T1.productname, count(*) FROM product AS T1 JOIN release AS T2 ON T1.productid = T2.productid JOIN bug AS T3 ON T2.releaseid = T3.foundin GROUP BY T1.productid;
-- Q: Versions with more downloads than the average release
SELECT version FROM release WHERE downloads > (SELECT avg(downloads) FROM release);
-- Q: Which team's people were assigned the most bugs?
SELECT T1.teamname FROM team AS T1 JOIN engineer AS T2 ON T1.teamid = T2.teamid JOIN bug AS T3 ON T2.engid = T3.assignee GROUP BY T1.teamid ORDER BY count(*) DESC LIMIT 1;
-- Q: Titles of bugs still open, with no one assigned
SELECT title FROM bug WHERE closed IS NULL AND assignee IS NULL;
-- Q: how many days did it take to close each closed bug (title, days)
SELECT title, julianday(closed) - julianday(opened) FROM bug WHERE NOT closed IS NULL;
-- Q: For each severity, what percentage of bugs has been closed?
SELECT severity, 100.0 * count(closed) / count(*) FROM bug GROUP BY severity;
-- Q: Bugs opened in each month of 2023
SELECT strftime('%Y-%m', opened), count(*) FROM bug WHERE strftime('%Y', opened) = '2023' GROUP BY strftime('%Y-%m', opened);
-- Q: Latest release of every product: product id, version, ship date
SELECT productid, version, shipdate FROM (SELECT productid, version, shipdate, row_number() OVER (PARTITION BY productid ORDER BY shipdate DESC) AS place FROM release) WHERE place <= 1;
