CREATE TABLE maintainer (maint_id INTEGER PRIMARY KEY, nick TEXT, country TEXT, joined DATE, two_factor TEXT);
CREATE TABLE package (pkg_id INTEGER PRIMARY KEY, pkg_name TEXT, licence TEXT, lang TEXT, first_published DATE, stars INTEGER, deprecated INTEGER);
CREATE TABLE pkg_maint (pkg_id INTEGER REFERENCES package(pkg_id), maint_id INTEGER REFERENCES maintainer(maint_id), is_owner INTEGER, PRIMARY KEY (pkg_id, maint_id));
CREATE TABLE version (ver_id INTEGER PRIMARY KEY, pkg_id INTEGER REFERENCES package(pkg_id), number TEXT, published DATE, size_kb INTEGER, yanked TEXT, downloads INTEGER);
CREATE TABLE dependency (pkg_id INTEGER REFERENCES package(pkg_id), needs_pkg INTEGER REFERENCES package(pkg_id), kind TEXT, PRIMARY KEY (pkg_id, needs_pkg));
CREATE TABLE advisory (adv_id TEXT PRIMARY KEY, pkg_id INTEGER REFERENCES package(pkg_id), severity TEXT, score REAL, reported DATE, patched DATE, reporter TEXT);
INSERT INTO maintainer VALUES (1,'hexgoat','Germany','2014-02-02','Y'),(2,'rune_o','Norway','2016-08-15','Y'),(3,'pixelina','Brazil','2017-01-30','N'),(4,'dotsmith','India','2019-05-21','Y'),(5,'semicolonel','USA','2020-10-10','N'),(6,'lazyeval','India','2022-12-12',NULL);
INSERT INTO package VALUES (1,'tinyparse','MIT','Tern','2014-03-01',8200,0),(2,'parsekit','Apache','Tern','2017-06-11',1450,0),(3,'leftjust','MIT','Quill','2016-01-05',310,1),(4,'chronowheel','BSD','Quill','2019-09-19',2980,0),(5,'gridplot','GPL','Tern','2018-04-23',5100,0),(6,'hushhash','MIT','Ferrum','2021-02-14',740,0),(7,'oldlog','BSD','Ferrum','2015-11-11',95,1);
INSERT INTO pkg_maint VALUES (1,1,1),(1,2,0),(2,2,1),(3,3,1),(4,4,1),(4,3,0),(5,3,1),(5,1,0),(6,5,1),(7,1,1);
INSERT INTO version VALUES (1,1,'1.0.0','2014-03-01',40,'N',120000),(2,1,'2.0.0','2018-07-07',62,'N',910000),(3,1,'2.1.0','2023-01-19',66,'N',1500000),(4,2,'0.9.1','2017-06-11',210,'Y',3000),(5,2,'1.0.0','2020-02-02',230,'N',88000),(6,3,'1.3.0','2016-01-05',4,'Y',2200000),(7,4,'4.2.0','2023-08-08',150,'N',430000),(8,5,'3.0.1','2022-05-05',1900,'N',640000),(9,5,'3.1.0','2023-11-30',2050,'N',71000),(10,6,'0.1.0','2021-02-14',25,'N',NULL),(11,7,'1.1.1','2015-11-11',18,'N',9000);
INSERT INTO dependency VALUES (2,1,'runtime'),(5,1,'runtime'),(5,4,'runtime'),(4,3,'runtime'),(6,7,'test'),(2,7,'test'),(5,2,'build');
INSERT INTO advisory VALUES ('AV-01',1,'high',8.1,'2022-12-20','2023-01-19','Osei Lab'),('AV-02',3,'low',2.9,'2016-03-03',NULL,'pixelina'),('AV-03',6,'critical',9.6,'2021-05-01',NULL,'Osei Lab'),('AV-04',4,'medium',5.5,'2023-07-20','2023-08-08','Bluebird'),('AV-05',1,'low',3.3,'2018-06-01','2018-07-07','Bluebird');
-- Q: Find the name and licence of the packages that are not deprecated.
SELECT pkg_name, licence FROM package WHERE deprecated = 0;
-- Q: What are the names of packages with more stars than the average package?
SELECT pkg_name FROM package WHERE stars > (SELECT avg(stars) FROM package);
-- Q: List the name of each package and how many versions it has, most first.
SELECT T1.pkg_name, count(*) FROM package AS T1 JOIN version AS T2 ON T1.pkg_id = T2.pkg_id GROUP BY T1.pkg_id ORDER BY count(*) DESC;
-- Q: Which packages are needed by at least two others? Give id, name and the number.
SELECT T1.pkg_id, T1.pkg_name, count(*) FROM package AS T1 JOIN dependency AS T2 ON T1.pkg_id = T2.needs_pkg GROUP BY T1.pkg_id HAVING count(*) >= 2;
-- Q: Show the ids and nicks of maintainers who maintain no package.
SELECT maint_id, nick FROM maintainer WHERE NOT maint_id IN (SELECT maint_id FROM pkg_maint);
-- Q: Which package names contain parse? Show name and date of first publication.
SELECT pkg_name, first_published FROM package WHERE pkg_name LIKE '%parse%';
-- Q: Show each package's name with the name of every package it needs.
SELECT T2.pkg_name, T3.pkg_name FROM dependency AS T1 JOIN package AS T2 ON T1.pkg_id = T2.pkg_id JOIN package AS T3 ON T1.needs_pkg = T3.pkg_id;
-- Q: Find the names of packages with both a high and a low advisory.
SELECT T1.pkg_name FROM package AS T1 JOIN advisory AS T2 ON T1.pkg_id = T2.pkg_id WHERE T2.severity = 'high' INTERSECT SELECT T1.pkg_name FROM package AS T1 JOIN advisory AS T2 ON T1.pkg_id = T2.pkg_id WHERE T2.severity = 'low';
-- Q: Whose packages have been downloaded most in total? Give the nick and country of the maintainer.
SELECT T1.nick, T1.country FROM maintainer AS T1 JOIN pkg_maint AS T2 ON T1.maint_id = T2.maint_id JOIN version AS T3 ON T2.pkg_id = T3.pkg_id GROUP BY T1.maint_id ORDER BY sum(T3.downloads) DESC LIMIT 1;
-- Q: What are the average, minimum and maximum size of the versions of gridplot?
SELECT avg(T2.size_kb), min(T2.size_kb), max(T2.size_kb) FROM package AS T1 JOIN version AS T2 ON T1.pkg_id = T2.pkg_id WHERE T1.pkg_name = 'gridplot';
-- Q: Show the ids of packages that need something but that nothing needs.
SELECT pkg_id FROM dependency EXCEPT SELECT needs_pkg FROM dependency;
-- Q: Which languages have a total of more than 5000 stars?
SELECT lang FROM package GROUP BY lang HAVING sum(stars) > 5000;
-- Q: days until each advisory was patched
SELECT adv_id, julianday(patched) - julianday(reported) FROM advisory WHERE NOT patched IS NULL;
-- Q: What share of versions has been yanked?
SELECT CAST(sum(CASE WHEN yanked = 'Y' THEN 1 ELSE 0 END) AS REAL) / count(*) FROM version;
-- Q: versions published per year
SELECT strftime('%Y', published), count(*) FROM version GROUP BY strftime('%Y', published);
-- Q: newest version of every package: package id, number, date
SELECT pkg_id, number, published FROM (SELECT pkg_id, number, published, row_number() OVER (PARTITION BY pkg_id ORDER BY published DESC) AS place FROM version) WHERE place = 1;
-- Q: Which holes are still unpatched?
SELECT adv_id FROM advisory WHERE patched IS NULL;
-- Q: percent of all downloads that went to each package id
SELECT pkg_id, 100.0 * sum(downloads) / (SELECT sum(downloads) FROM version) FROM version GROUP BY pkg_id;
-- Q: bucket the advisories: mild under 4, serious under 9, dire otherwise
SELECT adv_id, CASE WHEN score < 4 THEN 'mild' WHEN score < 9 THEN 'serious' ELSE 'dire' END FROM advisory;
-- Q: Packages that depend on nothing
SELECT T1.pkg_name FROM package AS T1 WHERE NOT EXISTS (SELECT * FROM dependency AS T2 WHERE T2.pkg_id = T1.pkg_id);
-- Q: owners and helpers per package id, side by side
SELECT pkg_id, sum(CASE WHEN is_owner = 1 THEN 1 ELSE 0 END), sum(CASE WHEN is_owner = 0 THEN 1 ELSE 0 END) FROM pkg_maint GROUP BY pkg_id;
-- Q: names in capitals with the number of characters they have
SELECT upper(pkg_name), length(pkg_name) FROM package;
-- Q: Which licence is the second most common?
SELECT licence FROM package GROUP BY licence ORDER BY count(*) DESC LIMIT 1 OFFSET 1;
-- Q: rank packages by stars
SELECT pkg_name, rank() OVER (ORDER BY stars DESC) FROM package;
