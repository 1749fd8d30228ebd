CREATE TABLE Orgs (org_id INTEGER PRIMARY KEY, org_name TEXT, plan TEXT, country TEXT, created_at DATE, minutes_quota INTEGER);
CREATE TABLE Users (user_id INTEGER PRIMARY KEY, login TEXT, email TEXT, created_at DATE, invited_by INTEGER REFERENCES Users(user_id));
CREATE TABLE Memberships (org_id INTEGER REFERENCES Orgs(org_id), user_id INTEGER REFERENCES Users(user_id), role TEXT, joined_at DATE, PRIMARY KEY (org_id, user_id));
CREATE TABLE Repos (repo_id INTEGER PRIMARY KEY, org_id INTEGER REFERENCES Orgs(org_id), repo_name TEXT, language TEXT, private INTEGER, stars INTEGER, created_at DATE);
CREATE TABLE Runners (runner_id INTEGER PRIMARY KEY, runner_name TEXT, os TEXT, cores INTEGER, memory_gb INTEGER, cost_per_min REAL, org_id INTEGER REFERENCES Orgs(org_id));
CREATE TABLE Builds (build_id INTEGER PRIMARY KEY, repo_id INTEGER REFERENCES Repos(repo_id), runner_id INTEGER REFERENCES Runners(runner_id), started_by INTEGER REFERENCES Users(user_id), branch TEXT, started_at DATETIME, duration_s INTEGER, status TEXT);
CREATE TABLE Test_Results (result_id INTEGER PRIMARY KEY, build_id INTEGER REFERENCES Builds(build_id), suite TEXT, passed INTEGER, failed INTEGER, skipped INTEGER, coverage REAL);
INSERT INTO Orgs VALUES (1,'Lintworks','team','Estonia','2018-04-10',10000),(2,'Octave Labs','enterprise','Canada','2016-09-01',100000),(3,'Tiny Teapot','free','Estonia','2022-12-05',2000),(4,'Haybale','team','Kenya','2020-07-22',10000),(5,'Nullpointers','free','Brazil','2023-08-30',NULL);
INSERT INTO Users VALUES (1,'kadri','kadri@lintworks.example','2018-04-10',NULL),(2,'mtoom','mart@lintworks.example','2018-06-02',1),(3,'zoe_c','zoe@octave.example','2016-09-01',NULL),(4,'ravi_k','ravi@octave.example','2019-02-14',3),(5,'teapot','hello@teapot.example','2022-12-05',1),(6,'wanjiru','wanjiru@haybale.example','2020-07-22',3),(7,'otis','otis@mail.example','2024-01-11',6),(8,'zoltan','zoltan@mail.example','2024-03-02',NULL);
INSERT INTO Memberships VALUES (1,1,'owner','2018-04-10'),(1,2,'developer','2018-06-02'),(2,3,'owner','2016-09-01'),(2,4,'developer','2019-02-14'),(2,1,'guest','2021-03-08'),(3,5,'owner','2022-12-05'),(4,6,'owner','2020-07-22'),(4,7,'developer','2024-01-12'),(2,6,'guest','2023-05-19');
INSERT INTO Repos VALUES (1,1,'lintworks-core','Rust',0,4120,'2018-05-01'),(2,1,'lint-plugins','TypeScript',0,890,'2019-10-12'),(3,2,'resonance','C++',1,0,'2017-01-20'),(4,2,'octave-web','TypeScript',1,3,'2019-06-30'),(5,3,'teapot-api','Go',0,57,'2022-12-09'),(6,4,'hay-scheduler','Go',1,12,'2020-09-15'),(7,4,'hay-docs','Markdown',0,5,'2021-11-03'),(8,2,'octave-ml','Python',1,1,'2023-02-17');
INSERT INTO Runners VALUES (1,'shared-linux-small','linux',2,7,0.008,NULL),(2,'shared-mac','macos',4,14,0.08,NULL),(3,'shared-windows','windows',2,7,0.016,NULL),(4,'octave-gpu','linux',32,256,0.35,2),(5,'octave-big','linux',64,128,0.21,2),(6,'hay-basement','linux',8,32,0.001,4);
INSERT INTO Builds VALUES (1,1,1,1,'main','2024-02-01 09:12:00',410,'success'),(2,1,1,2,'fix-parser','2024-02-01 15:40:00',388,'failure'),(3,1,2,2,'fix-parser','2024-02-02 10:05:00',702,'success'),(4,3,5,3,'main','2024-02-05 08:30:00',2950,'success'),(5,4,1,4,'main','2024-02-19 11:11:00',240,'failure'),(6,4,1,4,'main','2024-03-01 11:45:00',255,'success'),(7,8,4,4,'train-v2','2024-03-04 20:20:00',9100,'cancelled'),(8,5,1,5,'main','2024-03-09 13:02:00',95,'success'),(9,6,6,6,'main','2024-03-15 07:55:00',180,'failure'),(10,6,6,7,'hotfix','2024-04-02 18:33:00',176,'success'),(11,3,5,3,'main','2024-04-10 09:00:00',3105,'failure'),(12,2,NULL,1,'main','2024-04-11 16:27:00',NULL,'queued');
INSERT INTO Test_Results VALUES (1,1,'unit',812,0,6,88.4),(2,2,'unit',801,11,6,87.9),(3,3,'unit',815,0,3,88.6),(4,4,'unit',2304,0,41,71.2),(5,4,'integration',188,0,12,NULL),(6,5,'unit',140,9,0,63.0),(7,6,'unit',149,0,0,64.5),(8,8,'smoke',12,0,1,NULL),(9,9,'unit',77,4,2,52.8),(10,11,'unit',2290,22,40,71.0),(11,11,'integration',190,7,3,NULL);
-- Q: Which plan is Haybale on?
SELECT plan FROM Orgs WHERE org_name = 'Haybale';
-- Q: Show login and email of all users created before 2019.
SELECT login, email FROM Users WHERE strftime('%Y', created_at) < '2019';
-- Q: Find the names of the repos of Octave Labs that are not written in Python.
SELECT T1.repo_name FROM Repos AS T1 JOIN Orgs AS T2 ON T1.org_id = T2.org_id WHERE T2.org_name = 'Octave Labs' AND T1.language != 'Python';
-- Q: What are the ids and branches of the failed builds of octave-web?
SELECT T1.build_id, T1.branch FROM Builds AS T1 JOIN Repos AS T2 ON T1.repo_id = T2.repo_id WHERE T2.repo_name = 'octave-web' AND T1.status = 'failure';
-- Q: Which users belong to more than one organisation? Give the login and how many.
SELECT T1.login, count(*) FROM Users AS T1 JOIN Memberships AS T2 ON T1.user_id = T2.user_id GROUP BY T1.user_id HAVING count(*) > 1;
-- Q: Who owns Tiny Teapot? Show the login.
SELECT T1.login FROM Users AS T1 JOIN Memberships AS T2 ON T1.user_id = T2.user_id JOIN Orgs AS T3 ON T2.org_id = T3.org_id WHERE T3.org_name = 'Tiny Teapot' AND T2.role = 'owner';
-- Q: Who invited wanjiru?
SELECT T2.login FROM Users AS T1 JOIN Users AS T2 ON T1.invited_by = T2.user_id WHERE T1.login = 'wanjiru';
-- Q: Names of repos beginning with lint or hay
SELECT repo_name FROM Repos WHERE repo_name LIKE 'lint%' OR repo_name LIKE 'hay%';
-- Q: What are the average, minimum and maximum coverage for each suite that has any?
SELECT suite, avg(coverage), min(coverage), max(coverage) FROM Test_Results WHERE coverage IS NOT NULL GROUP BY suite;
-- Q: List the names of runners that cost more per minute than the average runner.
SELECT runner_name FROM Runners WHERE cost_per_min > (SELECT avg(cost_per_min) FROM Runners);
-- Q: Which repo has been built the most? Name and number of builds.
SELECT T1.repo_name, count(*) FROM Repos AS T1 JOIN Builds AS T2 ON T1.repo_id = T2.repo_id GROUP BY T1.repo_id ORDER BY count(*) DESC LIMIT 1;
-- Q: Which logins have started both a success and a failure?
SELECT T1.login FROM Users AS T1 JOIN Builds AS T2 ON T1.user_id = T2.started_by WHERE T2.status = 'success' INTERSECT SELECT T1.login FROM Users AS T1 JOIN Builds AS T2 ON T1.user_id = T2.started_by WHERE T2.status = 'failure';
-- Q: How many different languages are used in public repos?
SELECT count(DISTINCT language) FROM Repos WHERE private = 0;
-- Q: Names and core counts of the linux runners with between 4 and 40 cores
SELECT runner_name, cores FROM Runners WHERE os = 'linux' AND cores BETWEEN 4 AND 40;
-- Q: slowest two builds of every repo (repo id, build id, seconds), only those with a duration
SELECT repo_id, build_id, duration_s FROM (SELECT repo_id, build_id, duration_s, row_number() OVER (PARTITION BY repo_id ORDER BY duration_s DESC) AS place FROM Builds WHERE duration_s IS NOT NULL) WHERE place <= 2;
-- Q: Most starred repo per language
SELECT language, repo_name FROM (SELECT language, repo_name, row_number() OVER (PARTITION BY language ORDER BY stars DESC) AS place FROM Repos) WHERE place <= 1;
-- Q: failure rate in percent per branch
SELECT branch, 100.0 * sum(CASE WHEN status = 'failure' THEN 1 ELSE 0 END) / count(*) FROM Builds GROUP BY branch;
-- Q: What fraction of all build seconds does each runner eat up? runner name and fraction
SELECT T1.runner_name, CAST(sum(T2.duration_s) AS REAL) / (SELECT sum(duration_s) FROM Builds) FROM Runners AS T1 JOIN Builds AS T2 ON T1.runner_id = T2.runner_id GROUP BY T1.runner_id;
-- Q: Call builds quick under 200 seconds, normal under 1000, crawling above; leave out those without a duration. Build id and word.
SELECT build_id, CASE WHEN duration_s < 200 THEN 'quick' WHEN duration_s < 1000 THEN 'normal' ELSE 'crawling' END FROM Builds WHERE duration_s IS NOT NULL;
-- Q: private and public repos side by side for each organisation name
SELECT T1.org_name, sum(CASE WHEN T2.private = 1 THEN 1 ELSE 0 END), sum(CASE WHEN T2.private = 0 THEN 1 ELSE 0 END) FROM Orgs AS T1 JOIN Repos AS T2 ON T1.org_id = T2.org_id GROUP BY T1.org_id;
-- Q: which repos have never been built?
SELECT T1.repo_name FROM Repos AS T1 WHERE NOT EXISTS (SELECT * FROM Builds AS T2 WHERE T2.repo_id = T1.repo_id);
-- Q: Organisations nobody is a member of
SELECT T1.org_name FROM Orgs AS T1 LEFT JOIN Memberships AS T2 ON T1.org_id = T2.org_id WHERE T2.user_id IS NULL;
-- Q: number of builds started in February 2024
SELECT count(*) FROM Builds WHERE strftime('%Y-%m', started_at) = '2024-02';
-- Q: Which build ids were started in the last 7 days?
SELECT build_id FROM Builds WHERE started_at >= date('now', '-7 days');
-- Q: cost of each build that has a runner: price per minute of the runner times seconds divided by 60, to 3 digits
SELECT T1.build_id, round(T2.cost_per_min * T1.duration_s / 60, 3) FROM Builds AS T1 JOIN Runners AS T2 ON T1.runner_id = T2.runner_id;
-- Q: What is the average number of builds per repo, among those that have builds?
SELECT avg(n) FROM (SELECT count(*) AS n FROM Builds GROUP BY repo_id);
