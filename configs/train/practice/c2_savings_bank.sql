CREATE TABLE branch (bname TEXT PRIMARY KEY, town TEXT, opened INTEGER, assets REAL, manager TEXT);
CREATE TABLE cust (custno INTEGER PRIMARY KEY, custname TEXT, custtype TEXT, street TEXT, town TEXT, creditscore INTEGER, homebranch TEXT REFERENCES branch(bname));
CREATE TABLE acct (acctno TEXT PRIMARY KEY, custno INTEGER REFERENCES cust(custno), bname TEXT REFERENCES branch(bname), kind TEXT, balance REAL, opened DATE, closed DATE);
CREATE TABLE mortgage (loanno INTEGER PRIMARY KEY, custno INTEGER REFERENCES cust(custno), bname TEXT REFERENCES branch(bname), amount REAL, rate REAL, termyears INTEGER, granted DATE);
CREATE TABLE movement (movno INTEGER PRIMARY KEY, fromacct TEXT REFERENCES acct(acctno), toacct TEXT REFERENCES acct(acctno), amount REAL, moved DATE, memo TEXT);
INSERT INTO branch VALUES ('Market Square','Alnford',1921,48000000,'H. Prewitt'),('Riverside','Alnford',1987,22500000,'S. Olawale'),('Station','Deerham',1954,31000000,'J. Mott'),('Airport','Deerham',2012,9000000,NULL);
INSERT INTO cust VALUES (1,'Lena Marsh','private','3 Elm Row','Alnford',710,'Market Square'),(2,'Okafor Bakery','business','12 High St','Alnford',655,'Riverside'),(3,'Ned Tully','private','9 Cross Ln','Deerham',580,'Station'),(4,'Vera Simms','private','41 Mill Rd','Deerham',790,'Station'),(5,'Hartwell Garage','business','2 Forge Yd','Deerham',NULL,'Station'),(6,'Imogen Hale','private','7 Elm Row','Alnford',735,'Market Square'),(7,'Raj Anand','private','60 Park Way','Pinbury',690,'Airport');
INSERT INTO acct VALUES ('S-101',1,'Market Square','savings',12400,'2015-04-01',NULL),('C-102',1,'Market Square','current',830.5,'2015-04-01',NULL),('C-103',2,'Riverside','current',5210,'2018-02-12',NULL),('S-104',3,'Station','savings',90,'2019-09-09','2022-01-31'),('C-105',4,'Station','current',2600,'2012-06-20',NULL),('S-106',4,'Market Square','savings',45200,'2013-01-15',NULL),('C-107',5,'Station','current',-1150,'2020-10-05',NULL),('S-108',6,'Riverside','savings',7600,'2021-03-03',NULL),('C-109',3,'Airport','current',310,'2022-02-01',NULL);
INSERT INTO mortgage VALUES (1,1,'Market Square',180000,3.4,25,'2016-07-01'),(2,4,'Station',95000,2.9,15,'2014-05-20'),(3,2,'Riverside',60000,4.8,10,'2019-11-11'),(4,6,'Market Square',240000,3.1,30,'2021-08-02'),(5,5,'Station',40000,5.6,8,'2021-12-15');
INSERT INTO movement VALUES (1,'C-102','S-101',200,'2023-01-05','monthly saving'),(2,'C-105','C-103',48.6,'2023-01-09','cake'),(3,'C-103','C-107',620,'2023-01-21','van repair'),(4,'C-102','S-101',200,'2023-02-05','monthly saving'),(5,'S-106','C-105',1500,'2023-02-14',NULL),(6,'C-105','C-107',310,'2023-03-02','tyres'),(7,'C-109','C-103',22,'2023-03-08',NULL);
-- Q: Who manages the Station branch?
SELECT manager FROM branch WHERE bname = 'Station';
-- Q: How many business customers do we serve?
SELECT count(*) FROM cust WHERE custtype = 'business';
-- Q: account numbers that are overdrawn (balance under 0)
SELECT acctno FROM acct WHERE balance < 0;
-- Q: Branches from oldest to newest with the year they opened
SELECT bname, opened FROM branch ORDER BY opened;
-- Q: What are the lowest and highest mortgage rates?
SELECT min(rate), max(rate) FROM mortgage;
-- Q: Number of accounts and money held per branch
SELECT bname, count(*), sum(balance) FROM acct GROUP BY bname;
-- Q: Which customer owns the fattest account?
SELECT c.custname FROM cust AS c JOIN acct AS a ON a.custno = c.custno ORDER BY a.balance DESC LIMIT 1;
-- Q: Total balance of Vera Simms over all her accounts
SELECT sum(a.balance) FROM acct AS a JOIN cust AS c ON a.custno = c.custno WHERE c.custname = 'Vera Simms';
-- Q: Clients with more than one account
SELECT c.custname FROM cust AS c JOIN acct AS a ON a.custno = c.custno GROUP BY c.custno HAVING count(*) > 1;
-- Q: Which branch granted the biggest sum in mortgages?
SELECT bname FROM mortgage GROUP BY bname ORDER BY sum(amount) DESC LIMIT 1;
-- Q: Names of private customers living in Deerham or Pinbury
SELECT custname FROM cust WHERE custtype = 'private' AND (town = 'Deerham' OR town = 'Pinbury');
-- Q: average credit score by town of the home branch
SELECT b.town, avg(c.creditscore) FROM branch AS b JOIN cust AS c ON c.homebranch = b.bname GROUP BY b.town;
-- Q: Customers on Elm Row (street ends in Elm Row)
SELECT custname FROM cust WHERE street LIKE '%Elm Row';
-- Q: Who has borrowed nothing from us?
SELECT custname FROM cust WHERE custno NOT IN (SELECT custno FROM mortgage);
-- Q: Which customers hold both a savings and a current account?
SELECT c.custname FROM cust AS c JOIN acct AS a ON a.custno = c.custno WHERE a.kind = 'savings' INTERSECT SELECT c.custname FROM cust AS c JOIN acct AS a ON a.custno = c.custno WHERE a.kind = 'current';
-- Q: Who has a home loan larger than the average one?
SELECT c.custname FROM cust AS c JOIN mortgage AS m ON m.custno = c.custno WHERE m.amount > (SELECT avg(amount) FROM mortgage);
-- Q: Branches that have accounts but never granted a mortgage
SELECT bname FROM acct EXCEPT SELECT bname FROM mortgage;
-- Q: Which customer received the most money through transfers?
SELECT c.custname FROM movement AS v JOIN acct AS a ON v.toacct = a.acctno JOIN cust AS c ON a.custno = c.custno GROUP BY c.custno ORDER BY sum(v.amount) DESC LIMIT 1;
-- Q: Amount and date of all transfers sent by Lena Marsh
SELECT v.amount, v.moved FROM movement AS v JOIN acct AS a ON v.fromacct = a.acctno JOIN cust AS c ON a.custno = c.custno WHERE c.custname = 'Lena Marsh';
-- Q: Who has no account at all?
SELECT custname FROM cust WHERE NOT EXISTS (SELECT * FROM acct WHERE acct.custno = cust.custno);
-- Q: volume moved in each month
SELECT strftime('%Y-%m', moved), sum(amount) FROM movement GROUP BY strftime('%Y-%m', moved);
-- Q: What fraction of all accounts is closed?
SELECT CAST(sum(CASE WHEN closed IS NOT NULL THEN 1 ELSE 0 END) AS REAL) / count(*) FROM acct;
-- Q: Yearly interest on every loan: loan number and amount times rate over 100
SELECT loanno, amount * rate / 100 FROM mortgage;
-- Q: Put each customer in a class by credit score: good from 700, otherwise fair; leave out unknown scores.
SELECT custname, CASE WHEN creditscore >= 700 THEN 'good' ELSE 'fair' END FROM cust WHERE creditscore IS NOT NULL;
