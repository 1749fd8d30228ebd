CREATE TABLE dept (dept_code TEXT PRIMARY KEY, dept_title TEXT, site TEXT, yearly_budget INTEGER, head_id INTEGER REFERENCES emp(emp_id));
CREATE TABLE emp (emp_id INTEGER PRIMARY KEY, emp_first TEXT, emp_last TEXT, dept_code TEXT REFERENCES dept(dept_code), emp_title TEXT, emp_hired DATE, mgr_id INTEGER REFERENCES emp(emp_id), emp_salary INTEGER);
CREATE TABLE exp_type (type_code TEXT PRIMARY KEY, type_descr TEXT, cap_per_day REAL, needs_receipt TEXT);
CREATE TABLE claim (claim_id INTEGER PRIMARY KEY, emp_id INTEGER REFERENCES emp(emp_id), approver_id INTEGER REFERENCES emp(emp_id), filed_on DATE, decided_on DATE, claim_state TEXT, purpose TEXT);
CREATE TABLE claim_line (claim_id INTEGER REFERENCES claim(claim_id), line_no INTEGER, type_code TEXT REFERENCES exp_type(type_code), spent_on DATE, amount REAL, city TEXT, receipt TEXT, PRIMARY KEY (claim_id, line_no));
CREATE TABLE company_card (card_no TEXT PRIMARY KEY, emp_id INTEGER REFERENCES emp(emp_id), issued DATE, monthly_limit INTEGER, bank TEXT);
INSERT INTO dept VALUES ('SAL','Sales','Utrecht',60000,21),('ENG','Engineering','Eindhoven',25000,24),('HRM','Human Resources','Utrecht',12000,27),('LEG','Legal','Den Haag',9000,NULL),('FAC','Facilities','Eindhoven',7000,NULL);
INSERT INTO emp VALUES (21,'Femke','Bos','SAL','Sales Director','2010-09-01',NULL,98000),(22,'Rachid','Amrani','SAL','Account Manager','2017-04-18',21,61000),(23,'Jelle','Visser','SAL','Account Manager','2021-01-11',21,52000),(24,'Sanne','de Wit','ENG','Chief Engineer','2012-02-06',21,91000),(25,'Arjun','Mehta','ENG','Field Engineer','2019-08-26',24,58000),(26,'Lotte','Kuiper','ENG','Field Engineer','2022-05-16',24,49500),(27,'Bram','Hendriks','HRM','Personnel Manager','2015-11-30',21,67000),(28,'Noor','Visser','HRM','Recruiter','2023-03-06',27,44000),(29,'Teun','Smit','LEG','Counsel','2018-06-04',27,76000);
INSERT INTO exp_type VALUES ('HOT','hotel',160,'Y'),('MEA','meals',45,'N'),('TRN','train',NULL,'Y'),('TAX','taxi',60,'Y'),('GFT','client gift',50,'Y'),('MIL','mileage',NULL,'N');
INSERT INTO claim VALUES (1,22,21,'2024-01-15','2024-01-18','paid','trade fair'),(2,25,24,'2024-01-29','2024-02-05','paid','site visit'),(3,23,21,'2024-02-06','2024-02-07','rejected','client dinner'),(4,26,24,'2024-02-19','2024-03-04','paid','site visit'),(5,22,27,'2024-03-01','2024-03-06','approved','client visit'),(6,28,27,'2024-03-11',NULL,'pending','job fair'),(7,25,24,'2024-03-18','2024-03-20','approved','training'),(8,24,21,'2024-04-03',NULL,'pending','conference');
INSERT INTO claim_line VALUES (1,1,'HOT','2024-01-10',310,'Cologne','Y'),(1,2,'MEA','2024-01-10',58,'Cologne','Y'),(1,3,'TRN','2024-01-11',84.5,'Cologne','Y'),(2,1,'MIL','2024-01-24',46.2,'Breda','N'),(2,2,'MEA','2024-01-24',17.5,'Breda','N'),(3,1,'MEA','2024-02-01',212,'Utrecht','Y'),(3,2,'TAX','2024-02-01',33,'Utrecht','N'),(4,1,'HOT','2024-02-14',145,'Lille','Y'),(4,2,'TRN','2024-02-14',97,'Lille','Y'),(5,1,'TAX','2024-02-27',41,'Antwerp','Y'),(6,1,'TRN','2024-03-07',22.8,'Breda','N'),(7,1,'HOT','2024-03-13',288,'Cologne','Y'),(7,2,'MEA','2024-03-14',36,'Cologne','N'),(8,1,'TRN','2024-03-28',130,'Paris','Y');
INSERT INTO company_card VALUES ('7701',21,'2015-01-05',5000,'Lage Bank'),('7702',22,'2018-02-01',2500,'Lage Bank'),('7703',24,'2016-09-12',4000,'Polder Krediet'),('7704',25,'2020-03-23',1500,'Polder Krediet'),('7705',29,'2019-07-01',2000,'Lage Bank'),('7706',21,'2022-10-10',3000,'Polder Krediet');
-- Q: Find the first and last names of the people in Engineering.
SELECT e.emp_first, e.emp_last FROM emp AS e JOIN dept AS d ON e.dept_code = d.dept_code WHERE d.dept_title = 'Engineering';
-- Q: Who is the head of Human Resources? First and last name.
SELECT e.emp_first, e.emp_last FROM dept AS d JOIN emp AS e ON d.head_id = e.emp_id WHERE d.dept_title = 'Human Resources';
-- Q: List ids and purposes of the claims filed by Rachid.
SELECT c.claim_id, c.purpose FROM claim AS c JOIN emp AS e ON c.emp_id = e.emp_id WHERE e.emp_first = 'Rachid';
-- Q: List ids and states of the claims that went to Sanne for approval.
SELECT c.claim_id, c.claim_state FROM claim AS c JOIN emp AS e ON c.approver_id = e.emp_id WHERE e.emp_first = 'Sanne';
-- Q: Which claims were decided by someone other than the claimant's own manager? Claim ids.
SELECT c.claim_id FROM claim AS c JOIN emp AS e ON c.emp_id = e.emp_id WHERE c.approver_id != e.mgr_id;
-- Q: What are the last name and salary of everyone paid more than the average?
SELECT emp_last, emp_salary FROM emp WHERE emp_salary > (SELECT avg(emp_salary) FROM emp);
-- Q: Show the last name of each manager with at least two people under them, and how many.
SELECT m.emp_last, count(*) FROM emp AS m JOIN emp AS e ON e.mgr_id = m.emp_id GROUP BY m.emp_id HAVING count(*) >= 2;
-- Q: Who holds more than one company card? Give the employee id and the number of cards.
SELECT emp_id, count(*) FROM company_card GROUP BY emp_id HAVING count(*) > 1;
-- Q: Codes and descriptions of the expense types that were never claimed
SELECT type_code, type_descr FROM exp_type WHERE type_code NOT IN (SELECT type_code FROM claim_line);
-- Q: In which cities was money spent both on a hotel and on a train?
SELECT l.city FROM claim_line AS l JOIN exp_type AS t ON l.type_code = t.type_code WHERE t.type_descr = 'hotel' INTERSECT SELECT l.city FROM claim_line AS l JOIN exp_type AS t ON l.type_code = t.type_code WHERE t.type_descr = 'train';
-- Q: What are the lowest, highest and average amount spent on meals?
SELECT min(l.amount), max(l.amount), avg(l.amount) FROM claim_line AS l JOIN exp_type AS t ON l.type_code = t.type_code WHERE t.type_descr = 'meals';
-- Q: Which employee has the second highest salary? First name and title.
SELECT emp_first, emp_title FROM emp ORDER BY emp_salary DESC LIMIT 1 OFFSET 1;
-- Q: Give the card numbers and banks of the cards with a limit between 2000 and 4000, ordered by limit.
SELECT card_no, bank FROM company_card WHERE monthly_limit BETWEEN 2000 AND 4000 ORDER BY monthly_limit;
-- Q: All department codes except those in which anybody holds a card
SELECT dept_code FROM dept EXCEPT SELECT e.dept_code FROM emp AS e JOIN company_card AS k ON k.emp_id = e.emp_id;
-- Q: two best paid people of every department: department title, last name, salary
SELECT dept_title, emp_last, emp_salary FROM (SELECT d.dept_title, e.emp_last, e.emp_salary, row_number() OVER (PARTITION BY d.dept_code ORDER BY e.emp_salary DESC) AS place FROM emp AS e JOIN dept AS d ON e.dept_code = d.dept_code) WHERE place <= 2;
-- Q: What is the biggest single line of each claim? claim, city, amount
SELECT claim_id, city, amount FROM (SELECT claim_id, city, amount, row_number() OVER (PARTITION BY claim_id ORDER BY amount DESC) AS place FROM claim_line) WHERE place = 1;
-- Q: What percent of all money claimed goes to each type code?
SELECT type_code, 100.0 * sum(amount) / (SELECT sum(amount) FROM claim_line) FROM claim_line GROUP BY type_code;
-- Q: Share of claim lines without a receipt, as a fraction
SELECT CAST(sum(CASE WHEN receipt = 'N' THEN 1 ELSE 0 END) AS REAL) / count(*) FROM claim_line;
-- Q: Sort every claim line into 'petty' under 40, 'usual' under 150 and 'large' beyond; claim, line and word.
SELECT claim_id, line_no, CASE WHEN amount < 40 THEN 'petty' WHEN amount < 150 THEN 'usual' ELSE 'large' END FROM claim_line;
-- Q: How many claims are pending and how many were rejected?
SELECT sum(CASE WHEN claim_state = 'pending' THEN 1 ELSE 0 END), sum(CASE WHEN claim_state = 'rejected' THEN 1 ELSE 0 END) FROM claim;
-- Q: employees who have never filed a claim
SELECT emp_first, emp_last FROM emp WHERE NOT EXISTS (SELECT 1 FROM claim WHERE claim.emp_id = emp.emp_id);
-- Q: Which department has nobody in it?
SELECT d.dept_title FROM dept AS d LEFT JOIN emp AS e ON e.dept_code = d.dept_code WHERE e.emp_id IS NULL;
-- Q: How many days did each decided claim have to wait?
SELECT claim_id, julianday(decided_on) - julianday(filed_on) FROM claim WHERE decided_on IS NOT NULL;
-- Q: total spent in each month
SELECT strftime('%Y-%m', spent_on), sum(amount) FROM claim_line GROUP BY strftime('%Y-%m', spent_on);
-- Q: By how much did each line go over its daily cap? claim, line and difference, only where it did
SELECT l.claim_id, l.line_no, l.amount - t.cap_per_day FROM claim_line AS l JOIN exp_type AS t ON l.type_code = t.type_code WHERE l.amount > t.cap_per_day;
-- Q: last names in capitals with the hire date, longest serving first
SELECT upper(emp_last), emp_hired FROM emp ORDER BY emp_hired;
