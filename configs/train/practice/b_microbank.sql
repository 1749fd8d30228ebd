CREATE TABLE branch (brid INTEGER PRIMARY KEY, brname TEXT, city TEXT, assets INTEGER);
CREATE TABLE client (cid INTEGER PRIMARY KEY, cname TEXT, gender TEXT, birthdate DATE, income INTEGER, brid INTEGER REFERENCES branch(brid));
CREATE TABLE account (accno TEXT PRIMARY KEY, cid INTEGER REFERENCES client(cid), kind TEXT, balance REAL, openedon DATE, frozen INTEGER);
CREATE TABLE loan (loanid INTEGER PRIMARY KEY, cid INTEGER REFERENCES client(cid), amount INTEGER, rate REAL, months INTEGER, granted DATE, purpose TEXT, state TEXT);
CREATE TABLE repayment (loanid INTEGER REFERENCES loan(loanid), seqno INTEGER, paidon DATE, paidamount REAL, PRIMARY KEY (loanid, seqno));
INSERT INTO branch VALUES (1,'Market Square','Kisumu',5400000),(2,'Lakeside','Kisumu',3100000),(3,'Hilltop','Eldoret',4250000),(4,'Bus Park','Nakuru',1900000);
INSERT INTO client VALUES (1,'Achieng Otieno','female','1984-03-12',42000,1),(2,'Peter Kiprono','male','1979-11-30',61000,3),(3,'Fatuma Ali','female','1992-07-08',28000,1),(4,'James Mwangi','male','1968-01-25',75000,4),(5,'Grace Chebet','female','1995-09-19',33000,3),(6,'Brian Ouma','male','2000-04-02',NULL,2),(7,'Ruth Wanjiru','female','1988-12-15',52000,4);
INSERT INTO account VALUES ('A100',1,'savings',12500,'2015-02-10',0),('A101',1,'current',3200,'2016-05-21',0),('A102',2,'savings',48000,'2012-08-14',0),('A103',3,'current',950,'2019-01-09',1),('A104',4,'savings',88000,'2010-10-04',0),('A105',5,'current',-400,'2020-06-17',1),('A106',6,'savings',2100,'2022-11-11',0),('A107',2,'current',7100,'2013-03-03',0);
INSERT INTO loan VALUES (1,1,30000,11.5,24,'2022-02-01','shop stock','repaid'),(2,3,8000,14,12,'2023-03-15','sewing machine','running'),(3,4,120000,9.5,60,'2021-07-20','house','running'),(4,5,15000,13,18,'2022-09-05','school fees','defaulted'),(5,2,45000,10.5,36,'2023-10-01','dairy cows','running'),(6,1,20000,11,12,'2024-01-10','shop stock','running'),(7,5,5000,15,6,'2023-12-12','school fees','running');
INSERT INTO repayment VALUES (1,1,'2022-03-01',1400),(1,2,'2022-04-01',1400),(2,1,'2023-04-15',720),(2,2,'2023-05-16',720),(3,1,'2021-08-20',2520),(3,2,'2021-09-21',2520),(3,3,'2021-10-20',2520),(5,1,'2023-11-01',1460),(6,1,'2024-02-10',1770);
-- Q: How many accounts are frozen?
SELECT count(*) FROM account WHERE frozen = 1;
-- Q: What are the bank's branches in Kisumu?
SELECT brname FROM branch WHERE city = 'Kisumu';
-- Q: clients ordered by income, richest first
SELECT cname FROM client ORDER BY income DESC;
-- Q: What is the average interest rate of running loans?
SELECT avg(rate) FROM loan WHERE state = 'running';
-- Q: For which distinct purposes were loans given?
SELECT DISTINCT purpose FROM loan;
-- Q: Total balance by account type
SELECT kind, sum(balance) FROM account GROUP BY kind;
-- Q: How many clients does each branch have? Branch name first.
SELECT b.brname, count(*) FROM branch AS b JOIN client AS c ON c.brid = b.brid GROUP BY b.brid;
-- Q: Who borrowed the largest amount?
SELECT c.cname FROM client AS c JOIN loan AS l ON l.cid = c.cid ORDER BY l.amount DESC LIMIT 1;
-- Q: Show the names and balances of female clients with a savings account.
SELECT c.cname, a.balance FROM client AS c JOIN account AS a ON a.cid = c.cid WHERE c.gender = 'female' AND a.kind = 'savings';
-- Q: Which purpose is most common among loans that are running or repaid?
SELECT purpose FROM loan WHERE state = 'running' OR state = 'repaid' GROUP BY purpose ORDER BY count(*) DESC LIMIT 1;
-- Q: Clients with more than one loan
SELECT c.cname FROM client AS c JOIN loan AS l ON l.cid = c.cid GROUP BY c.cid HAVING count(*) > 1;
-- Q: How much has been repaid on each loan so far (loan id and sum)?
SELECT loanid, sum(paidamount) FROM repayment GROUP BY loanid;
-- Q: Which clients have never taken out a loan?
SELECT cname FROM client WHERE cid NOT IN (SELECT cid FROM loan);
-- Q: Who holds both a savings and a current account?
SELECT c.cname FROM client AS c JOIN account AS a ON a.cid = c.cid WHERE a.kind = 'savings' INTERSECT SELECT c.cname FROM client AS c JOIN account AS a ON a.cid = c.cid WHERE a.kind = 'current';
-- Q: List clients earning above the average income.
SELECT cname FROM client WHERE income > (SELECT avg(income) FROM client);
-- Q: Which city's branches have lent out the most money in total?
SELECT b.city FROM branch AS b JOIN client AS c ON c.brid = b.brid JOIN loan AS l ON l.cid = c.cid GROUP BY b.city ORDER BY sum(l.amount) DESC LIMIT 1;
-- Q: loans granted per year with total amount
SELECT strftime('%Y', granted), count(*), sum(amount) FROM loan GROUP BY strftime('%Y', granted);
-- Q: What percentage of loans has defaulted?
SELECT 100.0 * count(CASE WHEN state = 'defaulted' THEN 1 END) / count(*) FROM loan;
-- Q: Loans on which not a single repayment was made: ids please.
SELECT l.loanid FROM loan AS l LEFT JOIN repayment AS r ON r.loanid = l.loanid WHERE r.loanid IS NULL;
-- Q: Label each loan 'large' if its amount is over 40000 and 'small' otherwise; show id and label.
SELECT loanid, CASE WHEN amount > 40000 THEN 'large' ELSE 'small' END FROM loan;
