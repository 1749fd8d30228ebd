CREATE TABLE borrower (bid INTEGER PRIMARY KEY, bname TEXT, employer TEXT, monthlyincome REAL, creditscore INTEGER, maritalstatus TEXT);
CREATE TABLE house (hid INTEGER PRIMARY KEY, address TEXT, town TEXT, housetype TEXT, bedrooms INTEGER, valuation INTEGER, valuedon DATE);
CREATE TABLE lender (lcode TEXT PRIMARY KEY, lname TEXT, headoffice TEXT, founded INTEGER, onlineonly TEXT);
CREATE TABLE loan (loanno INTEGER PRIMARY KEY, hid INTEGER REFERENCES house(hid), lcode TEXT REFERENCES lender(lcode), principal INTEGER, ratepct REAL, ratetype TEXT, years INTEGER, signed DATE, paidoff DATE);
CREATE TABLE loanborrower (loanno INTEGER REFERENCES loan(loanno), bid INTEGER REFERENCES borrower(bid), mainborrower TEXT, PRIMARY KEY (loanno, bid));
CREATE TABLE repayment (rno INTEGER PRIMARY KEY, loanno INTEGER REFERENCES loan(loanno), due DATE, paid DATE, amount REAL, interestpart REAL);
INSERT INTO borrower VALUES (1,'Derek Holt','City Tramways',3450,702,'married'),(2,'Joanne Holt','Elm Surgery',2900,731,'married'),(3,'Priya Nair','Halden Labs',5200,780,'single'),(4,'Gareth Vaughan','self-employed',4100,655,'divorced'),(5,'Lotte Maes','Halden Labs',4800,744,'single'),(6,'Ken Abara',NULL,1950,598,'widowed'),(7,'Sue Prior','Elm Surgery',2600,690,'single');
INSERT INTO house VALUES (1,'4 Orchard Close','Marlow End','semi-detached',3,312000,'2019-02-11'),(2,'19 Bell Street','Castleby','terraced',2,205000,'2020-08-03'),(3,'Flat 6, The Maltings','Castleby','flat',1,168000,'2021-05-20'),(4,'Rose Cottage','Upper Dene','detached',4,540000,'2018-10-15'),(5,'82 Bell Street','Castleby','terraced',3,229500,'2022-03-09'),(6,'1 Weir Court','Marlow End','flat',2,194000,'2023-01-26');
INSERT INTO lender VALUES ('CBS','Castleby Building Society','Castleby',1887,'N'),('NVB','Nova Bank','Brightwater',2016,'Y'),('FHM','First Hearth Mortgages','Marlow End',1998,'N'),('ZIP','Zip Homes','Brightwater',2020,'Y');
INSERT INTO loan VALUES (9001,1,'CBS',250000,2.9,'fixed',25,'2019-03-15',NULL),(9002,2,'NVB',164000,3.4,'variable',30,'2020-09-10',NULL),(9003,3,'NVB',120000,2.4,'fixed',20,'2021-06-28',NULL),(9004,4,'FHM',300000,3.1,'fixed',15,'2018-11-30','2024-01-31'),(9005,5,'CBS',190000,4.2,'variable',25,'2022-04-19',NULL),(9006,4,'CBS',60000,4.8,'variable',10,'2022-10-07',NULL);
INSERT INTO loanborrower VALUES (9001,1,'Y'),(9001,2,'N'),(9002,4,'Y'),(9003,3,'Y'),(9004,3,'Y'),(9004,5,'N'),(9005,7,'Y'),(9006,5,'Y');
INSERT INTO repayment VALUES (1,9001,'2024-01-01','2024-01-01',1170,520),(2,9001,'2024-02-01','2024-02-05',1170,517),(3,9002,'2024-01-01','2024-01-20',725,440),(4,9002,'2024-02-01',NULL,725,438),(5,9003,'2024-01-15','2024-01-14',630,210),(6,9005,'2024-01-01','2024-01-03',1024,655),(7,9006,'2024-02-10','2024-02-10',632,230),(8,9003,'2024-02-15','2024-02-15',630,208);
-- Q: Find the name and id of the borrowers who have no loan.
SELECT bname, bid FROM borrower WHERE bid NOT IN (SELECT bid FROM loanborrower);
-- Q: What are the addresses of the houses whose valuation is above the average?
SELECT address FROM house WHERE valuation > (SELECT avg(valuation) FROM house);
-- Q: List the name of each lender and how many loans it has given, most first.
SELECT l.lname, count(*) FROM lender AS l JOIN loan AS n ON n.lcode = l.lcode GROUP BY l.lcode ORDER BY count(*) DESC;
-- Q: Show the codes and names of the lenders that have not given any loan.
SELECT lcode, lname FROM lender WHERE NOT EXISTS (SELECT * FROM loan WHERE loan.lcode = lender.lcode);
-- Q: Which loans have at least two borrowers? Give the loan number and the number of borrowers.
SELECT loanno, count(*) FROM loanborrower GROUP BY loanno HAVING count(*) >= 2;
-- Q: What are the average, minimum and maximum rate of fixed loans?
SELECT avg(ratepct), min(ratepct), max(ratepct) FROM loan WHERE ratetype = 'fixed';
-- Q: Find the name of the main borrower and the address of the house for every loan by Nova Bank.
SELECT b.bname, h.address FROM loan AS n JOIN loanborrower AS x ON x.loanno = n.loanno JOIN borrower AS b ON x.bid = b.bid JOIN house AS h ON n.hid = h.hid JOIN lender AS l ON n.lcode = l.lcode WHERE l.lname = 'Nova Bank' AND x.mainborrower = 'Y';
-- Q: Which lenders have given both fixed and variable loans? Codes only.
SELECT lcode FROM loan WHERE ratetype = 'fixed' INTERSECT SELECT lcode FROM loan WHERE ratetype = 'variable';
-- Q: Give the addresses and towns of the houses on which no loan was taken out.
SELECT address, town FROM house WHERE hid NOT IN (SELECT hid FROM loan);
-- Q: What is the name of the lender with the largest total principal?
SELECT l.lname FROM lender AS l JOIN loan AS n ON n.lcode = l.lcode GROUP BY l.lcode ORDER BY sum(n.principal) DESC LIMIT 1;
-- Q: List the loan numbers and terms in years of loans on houses in Castleby.
SELECT n.loanno, n.years FROM loan AS n JOIN house AS h ON n.hid = h.hid WHERE h.town = 'Castleby';
-- Q: Find the employers whose employees among the borrowers earn more than 3000 on average, with that average.
SELECT employer, avg(monthlyincome) FROM borrower GROUP BY employer HAVING avg(monthlyincome) > 3000;
-- Q: days late for every repayment that was paid (paid minus due)
SELECT rno, julianday(paid) - julianday(due) FROM repayment WHERE paid IS NOT NULL;
-- Q: Capital part of each repayment: amount less interest
SELECT rno, amount - interestpart FROM repayment;
-- Q: What does the loan come to as a percentage of the valuation? Loan number, one decimal.
SELECT n.loanno, round(100.0 * n.principal / h.valuation, 1) FROM loan AS n JOIN house AS h ON n.hid = h.hid;
-- Q: which repayments are outstanding
SELECT rno FROM repayment WHERE paid IS NULL;
-- Q: Which share of loans is variable, as a fraction?
SELECT CAST(sum(CASE WHEN ratetype = 'variable' THEN 1 ELSE 0 END) AS REAL) / count(*) FROM loan;
-- Q: Most valuable house in each town (town and address)
SELECT town, address FROM (SELECT town, address, row_number() OVER (PARTITION BY town ORDER BY valuation DESC) AS place FROM house) WHERE place = 1;
-- Q: Call credit scores under 650 weak, under 720 fair and above that strong.
SELECT bname, CASE WHEN creditscore < 650 THEN 'weak' WHEN creditscore < 720 THEN 'fair' ELSE 'strong' END FROM borrower;
-- Q: money due each month
SELECT strftime('%Y-%m', due), sum(amount) FROM repayment GROUP BY strftime('%Y-%m', due);
-- Q: Which house is mortgaged more than once? Address please.
SELECT h.address FROM house AS h JOIN loan AS n ON n.hid = h.hid GROUP BY h.hid HAVING count(*) > 1;
-- Q: employers of all borrowers, 'unemployed' for the blanks
SELECT bname, COALESCE(employer, 'unemployed') FROM borrower;
-- Q: rank houses by price estimate, address and rank
SELECT address, rank() OVER (ORDER BY valuation DESC) FROM house;
-- Q: Number of online and of branch lenders (onlineonly Y and N)
SELECT sum(CASE WHEN onlineonly = 'Y' THEN 1 ELSE 0 END), sum(CASE WHEN onlineonly = 'N' THEN 1 ELSE 0 END) FROM lender;
