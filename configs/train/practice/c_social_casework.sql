CREATE TABLE case_workers (cw_id INTEGER PRIMARY KEY, cw_name TEXT, cw_team TEXT, cw_supervisor INTEGER REFERENCES case_workers(cw_id), cw_max_cases INTEGER);
CREATE TABLE households (hh_id INTEGER PRIMARY KEY, hh_address TEXT, hh_borough TEXT, hh_income_monthly INTEGER, hh_adults INTEGER, hh_children INTEGER);
CREATE TABLE ref_benefits (benefit_code TEXT PRIMARY KEY, benefit_description TEXT, max_amount INTEGER);
CREATE TABLE cases (case_id INTEGER PRIMARY KEY, hh_id INTEGER REFERENCES households(hh_id), cw_id INTEGER REFERENCES case_workers(cw_id), reason TEXT, opened DATE, closed DATE, priority TEXT);
CREATE TABLE benefit_payments (pay_id INTEGER PRIMARY KEY, hh_id INTEGER REFERENCES households(hh_id), benefit_code TEXT REFERENCES ref_benefits(benefit_code), amount INTEGER, paid_on DATE);
CREATE TABLE home_visits (visit_id INTEGER PRIMARY KEY, case_id INTEGER REFERENCES cases(case_id), visit_date DATE, announced TEXT, note TEXT);
INSERT INTO case_workers VALUES (1,'Thelma Gray','Families',NULL,10),(2,'Otis Fairweather','Families',1,25),(3,'Pilar Soto','Housing',NULL,12),(4,'Jan Kowal','Housing',3,30),(5,'Ruth Mbeki','Elderly',1,20),(6,'Denny Loft','Families',1,22);
INSERT INTO households VALUES (1,'3 Canal Row','Eastgate',1450,1,3),(2,'19 Tower B','Eastgate',0,2,2),(3,'7 Orchard Cl','Southwick',2100,2,0),(4,'55 Mason St','Northend',890,1,0),(5,'2 Chapel Yard','Northend',1320,2,4),(6,'41 Tower B','Eastgate',760,1,1),(7,'8 Fuller Ln','Southwick',NULL,1,2);
INSERT INTO ref_benefits VALUES ('HSG','Housing allowance',700),('CHD','Child supplement',250),('HEAT','Winter heating',180),('DIS','Disability top-up',400);
INSERT INTO cases VALUES (1,1,2,'school absence','2022-01-17','2022-07-01','medium'),(2,2,4,'eviction risk','2022-02-03',NULL,'high'),(3,4,5,'isolation','2022-03-21','2022-10-10','low'),(4,5,2,'neglect report','2022-05-09',NULL,'high'),(5,6,4,'rent arrears','2022-06-30','2022-12-15','medium'),(6,1,4,'rent arrears','2022-09-12',NULL,'medium'),(7,2,6,'school absence','2022-11-07',NULL,'low');
INSERT INTO benefit_payments VALUES (1,1,'CHD',240,'2022-10-01'),(2,2,'HSG',650,'2022-10-01'),(3,2,'CHD',160,'2022-10-01'),(4,4,'HEAT',180,'2022-11-01'),(5,5,'CHD',250,'2022-11-01'),(6,6,'HSG',520,'2022-11-01'),(7,2,'HSG',650,'2022-11-01'),(8,1,'HEAT',150,'2022-12-01'),(9,5,'HSG',400,'2022-12-01');
INSERT INTO home_visits VALUES (1,1,'2022-02-01','Y','clean flat'),(2,1,'2022-04-12','N',NULL),(3,2,'2022-02-20','Y','notice on door'),(4,4,'2022-05-12','N','police present'),(5,4,'2022-06-09','N','improved'),(6,5,'2022-08-18','Y',NULL),(7,3,'2022-04-05','Y','lonely'),(8,4,'2022-09-22','Y','improved');
-- Q: How many high priority cases are there?
SELECT count(*) FROM cases WHERE priority = 'high';
-- Q: Which households in Eastgate have at least 2 children? Show the addresses.
SELECT hh_address FROM households WHERE hh_borough = 'Eastgate' AND hh_children >= 2;
-- Q: names of case workers sorted by how many cases they may carry, largest first
SELECT cw_name FROM case_workers ORDER BY cw_max_cases DESC;
-- Q: Sum of all benefits paid out?
SELECT sum(amount) FROM benefit_payments;
-- Q: What different reasons lead to a case being opened?
SELECT DISTINCT reason FROM cases;
-- Q: Cases per worker, please: name and number.
SELECT case_workers.cw_name, count(*) FROM case_workers JOIN cases ON case_workers.cw_id = cases.cw_id GROUP BY case_workers.cw_id;
-- Q: How many adults and how many children live in each borough?
SELECT hh_borough, sum(hh_adults), sum(hh_children) FROM households GROUP BY hh_borough;
-- Q: Which benefit has cost the most? Give its description.
SELECT ref_benefits.benefit_description FROM ref_benefits JOIN benefit_payments ON ref_benefits.benefit_code = benefit_payments.benefit_code GROUP BY ref_benefits.benefit_code ORDER BY sum(benefit_payments.amount) DESC LIMIT 1;
-- Q: Who supervises Otis Fairweather?
SELECT cw_name FROM case_workers WHERE cw_id = (SELECT cw_supervisor FROM case_workers WHERE cw_name = 'Otis Fairweather');
-- Q: Addresses where more than one case has been opened
SELECT households.hh_address FROM households JOIN cases ON households.hh_id = cases.hh_id GROUP BY households.hh_id HAVING count(*) > 1;
-- Q: On which dates were unannounced visits paid because of a neglect report?
SELECT home_visits.visit_date FROM home_visits JOIN cases ON home_visits.case_id = cases.case_id WHERE home_visits.announced = 'N' AND cases.reason = 'neglect report';
-- Q: The three largest payments: amount and address
SELECT benefit_payments.amount, households.hh_address FROM benefit_payments JOIN households ON benefit_payments.hh_id = households.hh_id ORDER BY benefit_payments.amount DESC LIMIT 3;
-- Q: Which households never got any payment?
SELECT hh_address FROM households WHERE hh_id NOT IN (SELECT hh_id FROM benefit_payments);
-- Q: Which benefits (by description) were never paid?
SELECT benefit_description FROM ref_benefits WHERE benefit_code NOT IN (SELECT benefit_code FROM benefit_payments);
-- Q: Which addresses received both the housing allowance (HSG) and the child supplement (CHD)?
SELECT households.hh_address FROM households JOIN benefit_payments ON households.hh_id = benefit_payments.hh_id WHERE benefit_payments.benefit_code = 'HSG' INTERSECT SELECT households.hh_address FROM households JOIN benefit_payments ON households.hh_id = benefit_payments.hh_id WHERE benefit_payments.benefit_code = 'CHD';
-- Q: Which households live on less than the average monthly income?
SELECT hh_address FROM households WHERE hh_income_monthly < (SELECT avg(hh_income_monthly) FROM households);
-- Q: Which worker's cases have been visited at home most often?
SELECT case_workers.cw_name FROM case_workers JOIN cases ON case_workers.cw_id = cases.cw_id JOIN home_visits ON cases.case_id = home_visits.case_id GROUP BY case_workers.cw_id ORDER BY count(*) DESC LIMIT 1;
-- Q: How many cases are still open?
SELECT count(*) FROM cases WHERE closed IS NULL;
-- Q: Benefit money by month
SELECT strftime('%Y-%m', paid_on), sum(amount) FROM benefit_payments GROUP BY strftime('%Y-%m', paid_on);
-- Q: What percentage of the home visits was announced?
SELECT 100.0 * sum(CASE WHEN announced = 'Y' THEN 1 ELSE 0 END) / count(*) FROM home_visits;
