CREATE TABLE family_member (member_id INTEGER PRIMARY KEY, nickname TEXT, relation TEXT, birthdate DATE, pocket_money REAL);
CREATE TABLE account (acct_no TEXT PRIMARY KEY, bank TEXT, acct_type TEXT, holder_id INTEGER REFERENCES family_member(member_id), opened DATE, balance REAL);
CREATE TABLE category (cat_code TEXT PRIMARY KEY, cat_name TEXT, parent_code TEXT REFERENCES category(cat_code), essential TEXT);
CREATE TABLE payee (payee_id INTEGER PRIMARY KEY, payee_name TEXT, town TEXT, online_only INTEGER);
CREATE TABLE expense (exp_id INTEGER PRIMARY KEY, acct_no TEXT REFERENCES account(acct_no), member_id INTEGER REFERENCES family_member(member_id), payee_id INTEGER REFERENCES payee(payee_id), cat_code TEXT REFERENCES category(cat_code), spent_on DATE, amount REAL, note TEXT);
CREATE TABLE monthly_limit (cat_code TEXT REFERENCES category(cat_code), month TEXT, limit_amount REAL, PRIMARY KEY (cat_code, month));
CREATE TABLE chore (chore_id INTEGER PRIMARY KEY, chore_name TEXT, member_id INTEGER REFERENCES family_member(member_id), done_on DATE, minutes INTEGER, reward REAL);
INSERT INTO family_member VALUES (1,'Mum','mother','1981-04-05',NULL),(2,'Dad','father','1979-09-17',NULL),(3,'Bea','daughter','2009-12-01',25),(4,'Max','son','2013-07-22',12),(5,'Gran','grandmother','1951-02-28',NULL);
INSERT INTO account VALUES ('CH-001','Valley Bank','checking',1,'2008-03-01',2150.4),('CH-002','Union Bank','checking',2,'2006-10-12',1380),('SV-010','Valley Bank','savings',1,'2012-01-20',14200),('SV-011','Valley Bank','savings',3,'2015-12-01',640.5),('CC-020','Union Bank','credit card',2,'2019-05-30',-420.75);
INSERT INTO category VALUES ('FOOD','Food',NULL,'Y'),('GROC','Groceries','FOOD','Y'),('EATO','Eating out','FOOD','N'),('HOUS','Housing',NULL,'Y'),('ELEC','Electricity','HOUS','Y'),('FUN','Leisure',NULL,'N'),('CINE','Cinema','FUN','N'),('CLTH','Clothes',NULL,'N');
INSERT INTO payee VALUES (1,'Corner Grocer','Millbrook',0),(2,'Pasta Piazza','Millbrook',0),(3,'Volt Energy',NULL,1),(4,'Rialto','Easton',0),(5,'Threadbox',NULL,1),(6,'Farm Gate','Easton',0);
INSERT INTO expense VALUES (1,'CH-001',1,1,'GROC','2024-01-06',84.2,NULL),(2,'CC-020',2,2,'EATO','2024-01-13',62,'birthday lunch'),(3,'CH-002',2,3,'ELEC','2024-01-20',140,NULL),(4,'CH-001',3,4,'CINE','2024-01-27',22.5,'with Lucy'),(5,'CH-001',1,1,'GROC','2024-02-03',97.6,NULL),(6,'CC-020',1,5,'CLTH','2024-02-08',119,'winter coats'),(7,'CH-002',2,3,'ELEC','2024-02-20',155,NULL),(8,'CC-020',2,2,'EATO','2024-02-24',38.4,NULL),(9,'SV-011',3,5,'CLTH','2024-03-02',45,'trainers'),(10,'CH-001',4,4,'CINE','2024-03-09',18,NULL),(11,'CH-001',1,1,'GROC','2024-03-10',78.9,NULL);
INSERT INTO monthly_limit VALUES ('GROC','2024-01',100),('GROC','2024-02',90),('EATO','2024-01',50),('EATO','2024-02',50),('CLTH','2024-02',100),('ELEC','2024-01',150);
INSERT INTO chore VALUES (1,'dishes',3,'2024-01-05',20,1.5),(2,'mow the lawn',4,'2024-03-16',45,4),(3,'dishes',4,'2024-01-12',25,1.5),(4,'hoover',3,'2024-02-02',30,2),(5,'windows',3,'2024-03-23',70,6),(6,'dishes',2,'2024-02-11',15,NULL);
-- Q: Who gets the most pocket money?
SELECT nickname FROM family_member ORDER BY pocket_money DESC LIMIT 1;
-- Q: savings accounts with what is on them
SELECT acct_no, balance FROM account WHERE acct_type = 'savings';
-- Q: How many of our payees are online only?
SELECT count(*) FROM payee WHERE online_only = 1;
-- Q: Names of categories that are not essential (N)
SELECT cat_name FROM category WHERE essential = 'N';
-- Q: What is the total balance held at Valley Bank?
SELECT sum(balance) FROM account WHERE bank = 'Valley Bank';
-- Q: How much has each family member spent, and in how many payments?
SELECT m.nickname, sum(e.amount), count(*) FROM family_member AS m JOIN expense AS e ON e.member_id = m.member_id GROUP BY m.member_id;
-- Q: Whose account is CC-020?
SELECT m.nickname FROM family_member AS m JOIN account AS a ON a.holder_id = m.member_id WHERE a.acct_no = 'CC-020';
-- Q: Subcategories of Food
SELECT c.cat_name FROM category AS c JOIN category AS p ON c.parent_code = p.cat_code WHERE p.cat_name = 'Food';
-- Q: spending by category name, largest first
SELECT c.cat_name, sum(e.amount) FROM category AS c JOIN expense AS e ON e.cat_code = c.cat_code GROUP BY c.cat_code ORDER BY sum(e.amount) DESC;
-- Q: Payees who received more than 150 in total
SELECT p.payee_name FROM payee AS p JOIN expense AS e ON e.payee_id = p.payee_id GROUP BY p.payee_id HAVING sum(e.amount) > 150;
-- Q: What did Bea spend money on? Payee and amount.
SELECT p.payee_name, e.amount FROM expense AS e JOIN payee AS p ON e.payee_id = p.payee_id JOIN family_member AS m ON e.member_id = m.member_id WHERE m.nickname = 'Bea';
-- Q: Expenses between 2024-02-01 and 2024-02-29 of 100 or more: id and amount
SELECT exp_id, amount FROM expense WHERE spent_on BETWEEN '2024-02-01' AND '2024-02-29' AND amount >= 100;
-- Q: Which chore is done most often?
SELECT chore_name FROM chore GROUP BY chore_name ORDER BY count(*) DESC LIMIT 1;
-- Q: Family members who never did a chore
SELECT nickname FROM family_member WHERE member_id NOT IN (SELECT member_id FROM chore);
-- Q: Which accounts has nothing been paid from?
SELECT acct_no FROM account EXCEPT SELECT acct_no FROM expense;
-- Q: Who has both spent on Cinema and on Clothes?
SELECT m.nickname FROM family_member AS m JOIN expense AS e ON e.member_id = m.member_id JOIN category AS c ON e.cat_code = c.cat_code WHERE c.cat_name = 'Cinema' INTERSECT SELECT m.nickname FROM family_member AS m JOIN expense AS e ON e.member_id = m.member_id JOIN category AS c ON e.cat_code = c.cat_code WHERE c.cat_name = 'Clothes';
-- Q: Expenses above the average expense, with date and amount
SELECT spent_on, amount FROM expense WHERE amount > (SELECT avg(amount) FROM expense);
-- Q: Which payee have we never paid anything?
SELECT payee_name FROM payee WHERE payee_id NOT IN (SELECT payee_id FROM expense);
-- Q: From accounts of which bank was the most money spent?
SELECT a.bank FROM account AS a JOIN expense AS e ON e.acct_no = a.acct_no GROUP BY a.bank ORDER BY sum(e.amount) DESC LIMIT 1;
-- Q: outgoings per month
SELECT strftime('%Y-%m', spent_on), sum(amount) FROM expense GROUP BY strftime('%Y-%m', spent_on);
-- Q: What percentage of the spending was essential?
SELECT 100.0 * sum(CASE WHEN c.essential = 'Y' THEN e.amount ELSE 0 END) / sum(e.amount) FROM expense AS e JOIN category AS c ON e.cat_code = c.cat_code;
-- Q: Expenses that carry no note: how many?
SELECT count(*) FROM expense WHERE note IS NULL;
-- Q: Categories that have never been given a monthly limit
SELECT cat_name FROM category WHERE NOT EXISTS (SELECT 1 FROM monthly_limit WHERE monthly_limit.cat_code = category.cat_code);
-- Q: Running total of expenses by date
SELECT spent_on, sum(amount) OVER (ORDER BY spent_on) FROM expense;
