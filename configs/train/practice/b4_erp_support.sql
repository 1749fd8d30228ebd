CREATE TABLE teams (id INTEGER PRIMARY KEY, name TEXT, site TEXT, lead_id INTEGER, hotline TEXT);
CREATE TABLE agents (id INTEGER PRIMARY KEY, name TEXT, team_id INTEGER REFERENCES teams(id), level INTEGER, site TEXT, started DATE);
CREATE TABLE accounts (id INTEGER PRIMARY KEY, name TEXT, sector TEXT, country TEXT, tier TEXT, annual_fee INTEGER);
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, account_id INTEGER REFERENCES accounts(id), job TEXT, created DATE);
CREATE TABLE modules (id INTEGER PRIMARY KEY, name TEXT, team_id INTEGER, version TEXT, released DATE);
CREATE TABLE cases (id INTEGER PRIMARY KEY, title TEXT, user_id INTEGER REFERENCES users(id), module_id INTEGER REFERENCES modules(id), agent_id INTEGER REFERENCES agents(id), severity TEXT, opened DATE, closed DATE, score INTEGER);
CREATE TABLE replies (id INTEGER PRIMARY KEY, case_id INTEGER REFERENCES cases(id), agent_id INTEGER REFERENCES agents(id), sent DATE, minutes INTEGER);
INSERT INTO teams VALUES (1,'Finance Desk','Ghent',11,'4100'),(2,'Logistics Desk','Lyon',14,'4200'),(3,'Platform Desk','Ghent',16,'4300'),(4,'Night Desk','Porto',NULL,NULL);
INSERT INTO agents VALUES (11,'Wim Claes',1,3,'Ghent','2014-05-05'),(12,'Odile Marin',1,2,'Lyon','2018-03-12'),(13,'Rui Pacheco',2,1,'Porto','2022-10-03'),(14,'Nadege Blin',2,3,'Lyon','2013-01-21'),(15,'Stef Maes',3,1,'Ghent','2023-04-17'),(16,'Lieve Thys',3,2,'Ghent','2016-08-29'),(17,'Alba Serra',2,2,'Lyon','2019-11-11');
INSERT INTO accounts VALUES (1,'Delcroix Steel','metals','Belgium','gold',90000),(2,'Frutas Almeida','food','Portugal','silver',32000),(3,'Rhone Textiles','textiles','France','gold',74000),(4,'Brouwerij Ster','food','Belgium','bronze',15000),(5,'Alpine Parts','metals','France','silver',41000),(6,'Kade Shipping','transport','Belgium','bronze',18000);
INSERT INTO users VALUES (1,'Jan Delcroix',1,'owner','2017-02-01'),(2,'Mieke Raes',1,'accountant','2019-06-14'),(3,'Sofia Almeida',2,'accountant','2020-09-09'),(4,'Luc Ferrand',3,'planner','2018-11-20'),(5,'Anais Girard',3,'accountant','2022-01-17'),(6,'Tom Ster',4,'owner','2023-03-30'),(7,'Elise Favre',5,'planner','2021-05-26'),(8,'Bart Kade',6,'owner','2024-01-08');
INSERT INTO modules VALUES (1,'Ledger',1,'7.2','2023-06-01'),(2,'Invoicing',1,'5.0','2024-01-15'),(3,'Stock',2,'6.1','2023-11-20'),(4,'Transport',2,'3.4','2022-09-05'),(5,'Login',3,'9.0','2024-02-01'),(6,'Reports',3,'4.8','2023-02-13');
INSERT INTO cases VALUES (301,'Closing entries missing',2,1,11,'high','2024-01-05','2024-01-08',5),(302,'Invoice layout broken',3,2,12,'medium','2024-01-18','2024-01-30',3),(303,'Stock count off by one',4,3,13,'low','2024-01-22','2024-02-20',2),(304,'Cannot log in',1,5,15,'critical','2024-02-02','2024-02-02',4),(305,'VAT code rejected',5,2,12,'high','2024-02-09','2024-02-14',4),(306,'Login loop on tablet',7,5,16,'critical','2024-02-16','2024-02-18',5),(307,'Pallet labels blank',4,3,14,'medium','2024-03-01','2024-03-09',NULL),(308,'Report export slow',2,6,15,'low','2024-03-04',NULL,NULL),(309,'Ledger freezes',6,1,11,'high','2024-03-12','2024-03-13',5),(310,'Duplicate invoice numbers',2,2,NULL,'high','2024-03-20',NULL,NULL);
INSERT INTO replies VALUES (1,301,11,'2024-01-05',25),(2,301,11,'2024-01-07',40),(3,302,12,'2024-01-20',15),(4,303,13,'2024-01-29',30),(5,303,14,'2024-02-12',55),(6,304,15,'2024-02-02',10),(7,304,16,'2024-02-02',20),(8,305,12,'2024-02-10',35),(9,306,16,'2024-02-16',45),(10,307,14,'2024-03-05',30),(11,309,11,'2024-03-12',50);
-- Q: Find the titles of the cases that Wim Claes handles.
SELECT c.title FROM cases AS c JOIN agents AS a ON c.agent_id = a.id WHERE a.name = 'Wim Claes';
-- Q: What are the names and jobs of the users at Delcroix Steel?
SELECT u.name, u.job FROM users AS u JOIN accounts AS a ON u.account_id = a.id WHERE a.name = 'Delcroix Steel';
-- Q: Who leads the Logistics Desk?
SELECT a.name FROM teams AS t JOIN agents AS a ON t.lead_id = a.id WHERE t.name = 'Logistics Desk';
-- Q: Which agents sit at another site than their team? Name, own site and the team's site.
SELECT a.name, a.site, t.site FROM agents AS a JOIN teams AS t ON a.team_id = t.id WHERE a.site != t.site;
-- Q: List the modules the Finance Desk takes care of, with their version.
SELECT m.name, m.version FROM modules AS m JOIN teams AS t ON m.team_id = t.id WHERE t.name = 'Finance Desk';
-- Q: Show each module with its number of cases, most troubled first.
SELECT m.name, count(*) FROM modules AS m JOIN cases AS c ON c.module_id = m.id GROUP BY m.id ORDER BY count(*) DESC;
-- Q: Which users opened more than one case? Give id and name.
SELECT u.id, u.name FROM users AS u JOIN cases AS c ON c.user_id = u.id GROUP BY u.id HAVING count(*) > 1;
-- Q: Names of the agents who have replied to a case that is not their own.
SELECT a.name FROM replies AS r JOIN cases AS c ON r.case_id = c.id JOIN agents AS a ON r.agent_id = a.id WHERE r.agent_id != c.agent_id;
-- Q: Which accounts pay more than the average yearly fee? Name and country.
SELECT name, country FROM accounts WHERE annual_fee > (SELECT avg(annual_fee) FROM accounts);
-- Q: In which countries do we have both a gold and a bronze account?
SELECT country FROM accounts WHERE tier = 'gold' INTERSECT SELECT country FROM accounts WHERE tier = 'bronze';
-- Q: What are the ids of the agents who were never given a case but are in some team at Lyon?
SELECT a.id FROM agents AS a JOIN teams AS t ON a.team_id = t.id WHERE t.site = 'Lyon' AND a.id NOT IN (SELECT agent_id FROM cases WHERE agent_id IS NOT NULL);
-- Q: What are the highest, lowest and average score of cases with high severity?
SELECT max(score), min(score), avg(score) FROM cases WHERE severity = 'high';
-- Q: How many different accounts have reported a case?
SELECT count(DISTINCT u.account_id) FROM cases AS c JOIN users AS u ON c.user_id = u.id;
-- Q: Give id and severity of the cases whose title mentions a tablet.
SELECT id, severity FROM cases WHERE title LIKE '%tablet%';
-- Q: most recent case of each module: module and title
SELECT name, title FROM (SELECT m.name, c.title, row_number() OVER (PARTITION BY m.id ORDER BY c.opened DESC) AS place FROM cases AS c JOIN modules AS m ON c.module_id = m.id) WHERE place = 1;
-- Q: The two accounts with the largest fee in every country
SELECT country, name FROM (SELECT country, name, row_number() OVER (PARTITION BY country ORDER BY annual_fee DESC) AS place FROM accounts) WHERE place <= 2;
-- Q: What percent of the cases are closed, per severity?
SELECT severity, 100.0 * sum(CASE WHEN closed IS NOT NULL THEN 1 ELSE 0 END) / count(*) FROM cases GROUP BY severity;
-- Q: What part of all reply minutes did each agent spend? Name and fraction.
SELECT a.name, CAST(sum(r.minutes) AS REAL) / (SELECT sum(minutes) FROM replies) FROM replies AS r JOIN agents AS a ON r.agent_id = a.id GROUP BY a.id;
-- Q: Tag each scored case 'happy' from 4 up, 'neutral' at 3, otherwise 'unhappy'.
SELECT title, CASE WHEN score >= 4 THEN 'happy' WHEN score = 3 THEN 'neutral' ELSE 'unhappy' END FROM cases WHERE score IS NOT NULL;
-- Q: How many critical and how many low cases have there been?
SELECT sum(CASE WHEN severity = 'critical' THEN 1 ELSE 0 END), sum(CASE WHEN severity = 'low' THEN 1 ELSE 0 END) FROM cases;
-- Q: cases still waiting for a reply
SELECT title FROM cases WHERE NOT EXISTS (SELECT 1 FROM replies WHERE replies.case_id = cases.id);
-- Q: Which user has never bothered us with a case?
SELECT u.name FROM users AS u LEFT JOIN cases AS c ON c.user_id = u.id WHERE c.id IS NULL;
-- Q: Average days from opening to closing for each severity
SELECT severity, avg(julianday(closed) - julianday(opened)) FROM cases GROUP BY severity;
-- Q: How many cases were opened in February 2024?
SELECT count(*) FROM cases WHERE strftime('%Y-%m', opened) = '2024-02';
-- Q: monthly fee of each account (a twelfth of the annual fee; divide by 12), 2 decimals
SELECT name, round(CAST(annual_fee AS REAL) / 12, 2) FROM accounts;
-- Q: Which case has not been given to an agent?
SELECT title FROM cases WHERE agent_id IS NULL;
