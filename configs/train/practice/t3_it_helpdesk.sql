CREATE TABLE ref_priority (priority_code TEXT PRIMARY KEY, priority_descr TEXT, target_hours INTEGER);
CREATE TABLE depts (dept_no INTEGER PRIMARY KEY, dept_name TEXT, floor INTEGER, cost_centre TEXT);
CREATE TABLE users (user_id INTEGER PRIMARY KEY, user_name TEXT, dept_no INTEGER REFERENCES depts(dept_no), email TEXT, vip TEXT);
CREATE TABLE techs (tech_id INTEGER PRIMARY KEY, tech_name TEXT, skill TEXT, lead_id INTEGER REFERENCES techs(tech_id), hired DATE, hourly_rate REAL);
CREATE TABLE tix (tix_no INTEGER PRIMARY KEY, user_id INTEGER REFERENCES users(user_id), opened DATE, closed DATE, priority_code TEXT REFERENCES ref_priority(priority_code), category TEXT, subject TEXT, rating INTEGER);
CREATE TABLE worklog (log_id INTEGER PRIMARY KEY, tix_no INTEGER REFERENCES tix(tix_no), tech_id INTEGER REFERENCES techs(tech_id), log_date DATE, hours REAL, note TEXT);
INSERT INTO ref_priority VALUES ('P1','critical',4),('P2','high',12),('P3','normal',48),('P4','low',120);
INSERT INTO depts VALUES (10,'Claims',1,'CC-881'),(20,'Actuarial',2,'CC-882'),(30,'Legal',2,'CC-883'),(40,'Canteen',0,NULL),(50,'Sales',3,'CC-885');
INSERT INTO users VALUES (1,'Ada Finch',10,'ada@corvo.example','N'),(2,'Bram Nuys',10,'bram@corvo.example','N'),(3,'Chidi Obi',20,'chidi@corvo.example','N'),(4,'Dora Klee',30,'dora@corvo.example','Y'),(5,'Emil Sand',50,'emil@corvo.example','Y'),(6,'Fenna Dahl',50,NULL,'N'),(7,'Gus Ortner',40,NULL,'N');
INSERT INTO techs VALUES (1,'Rosa Quint','network',NULL,'2012-05-02',61.0),(2,'Sami Aalto','hardware',1,'2017-11-20',48.5),(3,'Tove Berg','software',1,'2019-02-18',52.0),(4,'Uri Mann','hardware',2,'2022-08-01',39.0),(5,'Vic Lowe','software',3,'2023-03-13',41.5);
INSERT INTO tix VALUES (701,1,'2024-01-08','2024-01-09','P2','printer','Printer eats paper',4),(702,2,'2024-01-15','2024-01-22','P3','password','Password expired',5),(703,4,'2024-01-30','2024-01-30','P1','network','No network on floor 2',3),(704,5,'2024-02-06','2024-02-20','P3','laptop','Laptop screen flickers',2),(705,3,'2024-02-11',NULL,'P4','software','Need statistics tool',NULL),(706,5,'2024-02-14','2024-02-15','P2','network','VPN drops hourly',4),(707,1,'2024-03-03','2024-03-05','P3','printer','Printer out of toner',5),(708,6,'2024-03-11',NULL,'P2','laptop','Laptop will not charge',NULL),(709,4,'2024-03-12','2024-03-13','P3','password','Locked account',5),(710,1,'2024-03-12','2024-03-19','P4','software','Font missing',3);
INSERT INTO worklog VALUES (1,701,2,'2024-01-08',1.5,'rollers cleaned'),(2,702,3,'2024-01-22',0.3,NULL),(3,703,1,'2024-01-30',3.0,'switch replaced'),(4,703,2,'2024-01-30',2.0,'cabling'),(5,704,4,'2024-02-13',1.0,'diagnosed'),(6,704,4,'2024-02-20',2.5,'panel swapped'),(7,706,1,'2024-02-15',1.2,'client update'),(8,707,2,'2024-03-05',0.4,NULL),(9,709,3,'2024-03-13',0.2,NULL),(10,708,4,'2024-03-14',0.8,'battery ordered'),(11,710,3,'2024-03-19',0.6,'font installed');
-- Q: Find the names and emails of the users who work in the Claims department.
SELECT T1.user_name, T1.email FROM users AS T1 JOIN depts AS T2 ON T1.dept_no = T2.dept_no WHERE T2.dept_name = 'Claims';
-- Q: List the ticket number and subject of all tickets about a printer, latest opening date first.
SELECT tix_no, subject FROM tix WHERE category = 'printer' ORDER BY opened DESC;
-- Q: For every priority description, how many tickets were filed and what was the average rating?
SELECT T1.priority_descr, count(*), avg(T2.rating) FROM ref_priority AS T1 JOIN tix AS T2 ON T1.priority_code = T2.priority_code GROUP BY T1.priority_code;
-- Q: Which technicians have logged work on at least two different tickets? Show name and number of tickets.
SELECT T1.tech_name, count(DISTINCT T2.tix_no) FROM techs AS T1 JOIN worklog AS T2 ON T1.tech_id = T2.tech_id GROUP BY T1.tech_id HAVING count(DISTINCT T2.tix_no) >= 2;
-- Q: What are the ids and names of technicians who have never logged any work?
SELECT tech_id, tech_name FROM techs WHERE NOT tech_id IN (SELECT tech_id FROM worklog);
-- Q: Find the subjects of tickets whose rating is below the average rating.
SELECT subject FROM tix WHERE rating < (SELECT avg(rating) FROM tix);
-- Q: Show the name of each technician together with the name of his or her lead.
SELECT T1.tech_name, T2.tech_name FROM techs AS T1 JOIN techs AS T2 ON T1.lead_id = T2.tech_id;
-- Q: What are the names of users who opened both a network ticket and a password ticket?
SELECT T1.user_name FROM users AS T1 JOIN tix AS T2 ON T1.user_id = T2.user_id WHERE T2.category = 'network' INTERSECT SELECT T1.user_name FROM users AS T1 JOIN tix AS T2 ON T1.user_id = T2.user_id WHERE T2.category = 'password';
-- Q: Which department has filed the most tickets? Give its number and name.
SELECT T1.dept_no, T1.dept_name FROM depts AS T1 JOIN users AS T2 ON T1.dept_no = T2.dept_no JOIN tix AS T3 ON T2.user_id = T3.user_id GROUP BY T1.dept_no ORDER BY count(*) DESC LIMIT 1;
-- Q: What are the minimum, maximum and total hours logged for hardware technicians?
SELECT min(T2.hours), max(T2.hours), sum(T2.hours) FROM techs AS T1 JOIN worklog AS T2 ON T1.tech_id = T2.tech_id WHERE T1.skill = 'hardware';
-- Q: Which ticket subjects begin with Laptop?
SELECT subject FROM tix WHERE subject LIKE 'Laptop%';
-- Q: List the names of departments either on floor 2 or with a VIP user.
SELECT dept_name FROM depts WHERE floor = 2 UNION SELECT T1.dept_name FROM depts AS T1 JOIN users AS T2 ON T1.dept_no = T2.dept_no WHERE T2.vip = 'Y';
-- Q: tickets still open
SELECT tix_no FROM tix WHERE closed IS NULL;
-- Q: How many days did it take to close each closed ticket?
SELECT tix_no, julianday(closed) - julianday(opened) FROM tix WHERE NOT closed IS NULL;
-- Q: what fraction of tickets is rated 5?
SELECT CAST(sum(CASE WHEN rating = 5 THEN 1 ELSE 0 END) AS REAL) / count(*) FROM tix;
-- Q: What has each technician's work cost so far, hours times rate?
SELECT T1.tech_name, sum(T2.hours * T1.hourly_rate) FROM techs AS T1 JOIN worklog AS T2 ON T1.tech_id = T2.tech_id GROUP BY T1.tech_id;
-- Q: new tickets per month
SELECT strftime('%Y-%m', opened), count(*) FROM tix GROUP BY strftime('%Y-%m', opened);
-- Q: Which tickets opened in the last 30 days?
SELECT tix_no, subject FROM tix WHERE opened >= date('now', '-30 days');
-- Q: top 2 work entries by hours of every technician (tech id, log id, hours)
SELECT tech_id, log_id, hours FROM (SELECT tech_id, log_id, hours, row_number() OVER (PARTITION BY tech_id ORDER BY hours DESC) AS place FROM worklog) WHERE place <= 2;
-- Q: Give user names in upper case with their email, or 'no mail' if it is unknown
SELECT upper(user_name), COALESCE(email, 'no mail') FROM users;
-- Q: How many tickets per category are open and how many are closed?
SELECT category, sum(CASE WHEN closed IS NULL THEN 1 ELSE 0 END), sum(CASE WHEN NOT closed IS NULL THEN 1 ELSE 0 END) FROM tix GROUP BY category;
-- Q: Who has not raised a single ticket?
SELECT T1.user_name FROM users AS T1 WHERE NOT EXISTS (SELECT * FROM tix AS T2 WHERE T2.user_id = T1.user_id);
-- Q: cumulative hours worked by log date
SELECT log_date, sum(hours) OVER (ORDER BY log_date) FROM worklog;
-- Q: call technicians cheap under 45 an hour, dear otherwise
SELECT tech_name, CASE WHEN hourly_rate < 45 THEN 'cheap' ELSE 'dear' END FROM techs;
