CREATE TABLE Ref_Claim_Status (claim_status_code TEXT PRIMARY KEY, claim_status_description TEXT);
CREATE TABLE Policy_Holders (holder_id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, date_of_birth DATE, postcode TEXT);
CREATE TABLE Policies (policy_id INTEGER PRIMARY KEY, holder_id INTEGER, line_code TEXT, start_date DATE, end_date DATE, yearly_premium REAL, FOREIGN KEY (holder_id) REFERENCES Policy_Holders(holder_id));
CREATE TABLE Adjusters (adjuster_id INTEGER PRIMARY KEY, adjuster_name TEXT, region TEXT);
CREATE TABLE Claims (claim_id INTEGER PRIMARY KEY, policy_id INTEGER, adjuster_id INTEGER, claim_status_code TEXT, date_filed DATE, date_settled DATE, claim_sum REAL, payout REAL, FOREIGN KEY (policy_id) REFERENCES Policies(policy_id), FOREIGN KEY (adjuster_id) REFERENCES Adjusters(adjuster_id), FOREIGN KEY (claim_status_code) REFERENCES Ref_Claim_Status(claim_status_code));
INSERT INTO Ref_Claim_Status VALUES ('OP','Open'),('ST','Settled'),('RJ','Rejected'),('WD','Withdrawn'),('AP','Under appeal');
INSERT INTO Policy_Holders VALUES (1,'Hilda','Marsh','1956-07-19','BS3 2TT'),(2,'Curtis','Obi','1988-12-03','BS6 7QL'),(3,'Paula','Trent','1971-02-25','GL1 4AD'),(4,'Naveed','Shah','1990-10-10','GL1 9RR'),(5,'Jean','Carrow','1949-05-05','BA2 1XY'),(6,'Wes','Marsh','1985-08-30',NULL);
INSERT INTO Policies VALUES (11,1,'HOME','2019-01-01','2024-12-31',310.5),(12,1,'CAR','2020-06-15','2024-06-14',540),(13,2,'CAR','2021-03-01','2025-02-28',720),(14,3,'PET','2022-05-10','2024-05-09',180),(15,4,'HOME','2021-11-20','2025-11-19',295),(16,4,'TRAVEL','2023-07-01','2023-07-31',45),(17,5,'HOME','2015-04-04',NULL,410),(18,2,'TRAVEL','2023-12-10','2024-01-10',62);
INSERT INTO Adjusters VALUES (1,'Gwen Pryce','Avon'),(2,'Robert Tay','Gloucestershire'),(3,'Mina Kohl','Avon'),(4,'Saul Digby','Somerset');
INSERT INTO Claims VALUES (501,11,1,'ST','2022-01-14','2022-03-02',2400,2150),(502,12,1,'RJ','2022-07-22','2022-08-01',900,0),(503,13,3,'ST','2023-02-02','2023-02-27',5100,4800),(504,14,2,'ST','2023-05-30','2023-06-08',640,640),(505,15,2,'OP','2024-01-19',NULL,12000,NULL),(506,11,3,'OP','2024-02-11',NULL,780,NULL),(507,18,NULL,'WD','2024-01-03',NULL,300,NULL),(508,13,1,'AP','2023-09-14',NULL,2600,0),(509,14,2,'ST','2024-02-20','2024-03-01',210,190);
-- Q: How many policies of line CAR are there?
SELECT count(*) FROM Policies WHERE line_code = 'CAR';
-- Q: What are the different line codes?
SELECT DISTINCT line_code FROM Policies;
-- Q: Show first and last name of all policy holders, oldest person first.
SELECT first_name, last_name FROM Policy_Holders ORDER BY date_of_birth;
-- Q: What does the claim status code 'AP' mean?
SELECT claim_status_description FROM Ref_Claim_Status WHERE claim_status_code = 'AP';
-- Q: What is the largest amount ever claimed and the average amount claimed?
SELECT max(claim_sum), avg(claim_sum) FROM Claims;
-- Q: How many claims are there for each status description?
SELECT s.claim_status_description, count(*) FROM Claims AS c JOIN Ref_Claim_Status AS s ON c.claim_status_code = s.claim_status_code GROUP BY s.claim_status_description;
-- Q: Which adjuster has handled the most claims?
SELECT a.adjuster_name FROM Adjusters AS a JOIN Claims AS c ON c.adjuster_id = a.adjuster_id GROUP BY a.adjuster_id ORDER BY count(*) DESC LIMIT 1;
-- Q: Ids and filing dates of the rejected claims
SELECT c.claim_id, c.date_filed FROM Claims AS c JOIN Ref_Claim_Status AS s ON c.claim_status_code = s.claim_status_code WHERE s.claim_status_description = 'Rejected';
-- Q: What does Curtis Obi pay a year for all policies together?
SELECT sum(p.yearly_premium) FROM Policies AS p JOIN Policy_Holders AS h ON p.holder_id = h.holder_id WHERE h.first_name = 'Curtis' AND h.last_name = 'Obi';
-- Q: List the last names of holders with two or more policies.
SELECT h.last_name FROM Policy_Holders AS h JOIN Policies AS p ON p.holder_id = h.holder_id GROUP BY h.holder_id HAVING count(*) >= 2;
-- Q: For every line code give the average yearly premium, from high to low.
SELECT line_code, avg(yearly_premium) FROM Policies GROUP BY line_code ORDER BY avg(yearly_premium) DESC;
-- Q: How many adjusters work in Avon?
SELECT count(*) FROM Adjusters WHERE region = 'Avon';
-- Q: total paid out per adjuster
SELECT a.adjuster_name, sum(c.payout) FROM Adjusters AS a JOIN Claims AS c ON c.adjuster_id = a.adjuster_id GROUP BY a.adjuster_id;
-- Q: Which policies (ids) have never had a claim?
SELECT policy_id FROM Policies WHERE policy_id NOT IN (SELECT policy_id FROM Claims);
-- Q: Full names of the people who filed a claim that was settled
SELECT DISTINCT h.first_name, h.last_name FROM Policy_Holders AS h JOIN Policies AS p ON p.holder_id = h.holder_id JOIN Claims AS c ON c.policy_id = p.policy_id JOIN Ref_Claim_Status AS s ON c.claim_status_code = s.claim_status_code WHERE s.claim_status_description = 'Settled';
-- Q: Which claim ids asked for more than the average claimed amount?
SELECT claim_id FROM Claims WHERE claim_sum > (SELECT avg(claim_sum) FROM Claims);
-- Q: Holders with a HOME policy but no CAR policy: give their ids.
SELECT holder_id FROM Policies WHERE line_code = 'HOME' EXCEPT SELECT holder_id FROM Policies WHERE line_code = 'CAR';
-- Q: How many days did it take on average to settle a claim?
SELECT avg(julianday(date_settled) - julianday(date_filed)) FROM Claims;
-- Q: claims filed per year
SELECT strftime('%Y', date_filed), count(*) FROM Claims GROUP BY strftime('%Y', date_filed);
-- Q: Which claims have no adjuster yet?
SELECT claim_id FROM Claims WHERE adjuster_id IS NULL;
-- Q: What share of the total claimed money was paid out, as a fraction?
SELECT CAST(sum(payout) AS REAL) / sum(claim_sum) FROM Claims;
