CREATE TABLE maintainer (mid INTEGER PRIMARY KEY, login TEXT, full_name TEXT, country TEXT, registered DATE, two_factor TEXT);
CREATE TABLE package (pid INTEGER PRIMARY KEY, pkg TEXT, summary TEXT, created DATE, licence_code TEXT REFERENCES ref_licence(licence_code), stars INTEGER, archived TEXT);
CREATE TABLE ref_licence (licence_code TEXT PRIMARY KEY, licence_name TEXT, copyleft TEXT);
CREATE TABLE package_maintainer (pid INTEGER REFERENCES package(pid), mid INTEGER REFERENCES maintainer(mid), role TEXT, since DATE, PRIMARY KEY (pid, mid));
CREATE TABLE pkg_version (vid INTEGER PRIMARY KEY, pid INTEGER REFERENCES package(pid), number TEXT, published DATE, size_kb INTEGER, downloads INTEGER, yanked TEXT, published_by INTEGER REFERENCES maintainer(mid));
CREATE TABLE dependency (pid INTEGER REFERENCES package(pid), needs_pid INTEGER REFERENCES package(pid), kind TEXT, PRIMARY KEY (pid, needs_pid));
CREATE TABLE advisory (adv_id INTEGER PRIMARY KEY, pid INTEGER REFERENCES package(pid), headline TEXT, score REAL, reported DATE, patched DATE, found_by INTEGER REFERENCES maintainer(mid));
INSERT INTO maintainer VALUES (1,'fjord','Liv Hagen','Norway','2014-02-03','Y'),(2,'tomt','Tom Tran','Vietnam','2016-07-19','Y'),(3,'bitrot','Carl Weber','Germany','2012-10-30','N'),(4,'nika','Nika Zupan','Slovenia','2019-05-05','Y'),(5,'ghost','Sam Doyle','Ireland','2011-01-01','N'),(6,'ayo','Ayo Bello','Nigeria','2022-08-14',NULL);
INSERT INTO ref_licence VALUES ('MIT','MIT Licence','N'),('GPL3','GNU General Public Licence 3','Y'),('APA2','Apache Licence 2','N'),('MPL','Mozilla Public Licence','Y'),('BSD','Three-clause BSD','N');
INSERT INTO package VALUES (1,'leftish','string padding','2014-03-01','MIT',900,'N'),(2,'quartzdb','embedded store','2015-11-11','APA2',5400,'N'),(3,'glyphs','font tools','2013-06-20','GPL3',310,'Y'),(4,'weft','http router','2018-01-09','MIT',7700,'N'),(5,'warp-threads','task pool','2019-09-23','MIT',2600,'N'),(6,'minnow','tiny parser','2021-04-30',NULL,45,'N'),(7,'tarpit','rate limiter','2020-02-02','MPL',1200,'N');
INSERT INTO package_maintainer VALUES (1,1,'owner','2014-03-01'),(2,1,'owner','2015-11-11'),(2,3,'helper','2016-05-01'),(3,3,'owner','2013-06-20'),(4,2,'owner','2018-01-09'),(4,4,'helper','2019-08-08'),(5,2,'owner','2019-09-23'),(6,4,'owner','2021-04-30'),(7,4,'owner','2020-02-02'),(7,2,'helper','2021-12-01');
INSERT INTO pkg_version VALUES (1,1,'1.0','2014-03-01',12,150000,'N',1),(2,1,'1.1','2016-04-22',14,890000,'N',1),(3,2,'0.9','2016-01-15',2200,40000,'Y',3),(4,2,'2.0','2020-10-10',3100,610000,'N',1),(5,3,'0.4','2013-07-01',800,9000,'N',3),(6,4,'5.2','2022-05-18',140,1250000,'N',2),(7,4,'5.3','2023-02-07',150,980000,'N',4),(8,5,'1.4','2021-11-02',95,430000,'N',2),(9,6,'0.1','2021-04-30',6,NULL,'N',4),(10,7,'3.0','2023-08-19',60,210000,'Y',4);
INSERT INTO dependency VALUES (4,5,'runtime'),(4,1,'runtime'),(4,7,'optional'),(5,1,'runtime'),(2,5,'test'),(7,1,'runtime'),(6,1,'test'),(3,6,'optional');
INSERT INTO advisory VALUES (1,2,'Path escape in backup',8.1,'2020-06-01','2020-06-20',4),(2,4,'Header smuggling',9.3,'2022-09-09','2022-09-11',3),(3,3,'Overflow in kerning',6.5,'2019-02-17',NULL,6),(4,7,'Limiter bypass',5.0,'2023-09-01','2023-10-15',2),(5,4,'Slow regex',4.2,'2021-03-03','2021-03-30',NULL);
-- Q: What is quartzdb good for?
SELECT summary FROM package WHERE pkg = 'quartzdb';
-- Q: How many packages have more than 1000 stars?
SELECT count(*) FROM package WHERE stars > 1000;
-- Q: Logins and countries, in order of registration
SELECT login, country FROM maintainer ORDER BY registered;
-- Q: names of the copyleft licences
SELECT licence_name FROM ref_licence WHERE copyleft = 'Y';
-- Q: Which headline has the highest score?
SELECT headline FROM advisory ORDER BY score DESC LIMIT 1;
-- Q: Total downloads per package
SELECT T1.pkg, sum(T2.downloads) FROM package AS T1 JOIN pkg_version AS T2 ON T1.pid = T2.pid GROUP BY T1.pid;
-- Q: Who owns weft? Give the full name.
SELECT T3.full_name FROM package AS T1 JOIN package_maintainer AS T2 ON T1.pid = T2.pid JOIN maintainer AS T3 ON T2.mid = T3.mid WHERE T1.pkg = 'weft' AND T2.role = 'owner';
-- Q: How many packages use each licence, by licence name?
SELECT T1.licence_name, count(*) FROM ref_licence AS T1 JOIN package AS T2 ON T1.licence_code = T2.licence_code GROUP BY T1.licence_code;
-- Q: Which package is needed by the most others?
SELECT T1.pkg FROM package AS T1 JOIN dependency AS T2 ON T1.pid = T2.needs_pid GROUP BY T1.pid ORDER BY count(*) DESC LIMIT 1;
-- Q: What does weft depend on?
SELECT T3.pkg FROM package AS T1 JOIN dependency AS T2 ON T1.pid = T2.pid JOIN package AS T3 ON T2.needs_pid = T3.pid WHERE T1.pkg = 'weft';
-- Q: Maintainers with at least two packages, with the number
SELECT T1.login, count(*) FROM maintainer AS T1 JOIN package_maintainer AS T2 ON T1.mid = T2.mid GROUP BY T1.mid HAVING count(*) >= 2;
-- Q: Version numbers bigger than 2000 KB or yanked
SELECT number FROM pkg_version WHERE size_kb > 2000 OR yanked = 'Y';
-- Q: Average and highest advisory score for every package concerned
SELECT T1.pkg, avg(T2.score), max(T2.score) FROM package AS T1 JOIN advisory AS T2 ON T1.pid = T2.pid GROUP BY T1.pid;
-- Q: Packages which no other package needs
SELECT pkg FROM package WHERE pid NOT IN (SELECT needs_pid FROM dependency);
-- Q: Who has both published a version and found a flaw? Logins.
SELECT T1.login FROM maintainer AS T1 JOIN pkg_version AS T2 ON T1.mid = T2.published_by INTERSECT SELECT T1.login FROM maintainer AS T1 JOIN advisory AS T2 ON T1.mid = T2.found_by;
-- Q: Full names of people who maintain nothing
SELECT full_name FROM maintainer WHERE mid NOT IN (SELECT mid FROM package_maintainer);
-- Q: Packages that have never had an advisory
SELECT pkg FROM package EXCEPT SELECT T1.pkg FROM package AS T1 JOIN advisory AS T2 ON T1.pid = T2.pid;
-- Q: Versions downloaded more than the average version: package and number
SELECT T1.pkg, T2.number FROM package AS T1 JOIN pkg_version AS T2 ON T1.pid = T2.pid WHERE T2.downloads > (SELECT avg(downloads) FROM pkg_version);
-- Q: Licence names found among the packages of Tom Tran, each once
SELECT DISTINCT T4.licence_name FROM maintainer AS T1 JOIN package_maintainer AS T2 ON T1.mid = T2.mid JOIN package AS T3 ON T2.pid = T3.pid JOIN ref_licence AS T4 ON T3.licence_code = T4.licence_code WHERE T1.full_name = 'Tom Tran';
-- Q: How many days did it take to patch each advisory? Headline and days.
SELECT headline, julianday(patched) - julianday(reported) FROM advisory;
-- Q: versions published per year
SELECT strftime('%Y', published), count(*) FROM pkg_version GROUP BY strftime('%Y', published);
-- Q: Which advisory remains unpatched?
SELECT headline FROM advisory WHERE patched IS NULL;
-- Q: Percentage of maintainers with two-factor login
SELECT 100.0 * sum(CASE WHEN two_factor = 'Y' THEN 1 ELSE 0 END) / count(*) FROM maintainer;
-- Q: Newest version of each package: package id, number, publication date
SELECT pid, number, published FROM (SELECT pid, number, published, row_number() OVER (PARTITION BY pid ORDER BY published DESC) AS place FROM pkg_version) WHERE place <= 1;
