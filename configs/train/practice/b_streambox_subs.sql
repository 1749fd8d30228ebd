CREATE TABLE plans (plan_code TEXT PRIMARY KEY, plan_name TEXT, monthly_fee REAL, max_screens INTEGER, hd INTEGER);
CREATE TABLE subscribers (sub_id INTEGER PRIMARY KEY, handle TEXT, country TEXT, birth_year INTEGER, signed_up DATE);
CREATE TABLE subscriptions (subscription_id INTEGER PRIMARY KEY, sub_id INTEGER REFERENCES subscribers(sub_id), plan_code TEXT REFERENCES plans(plan_code), start_date DATE, cancel_date DATE, cancel_reason TEXT);
CREATE TABLE charges (charge_id INTEGER PRIMARY KEY, subscription_id INTEGER REFERENCES subscriptions(subscription_id), charged_on DATE, amount REAL, method TEXT, succeeded INTEGER);
INSERT INTO plans VALUES ('B','Basic',5.99,1,0),('S','Standard',9.99,2,1),('F','Family',14.99,5,1),('T','Student',4.49,1,1),('P','Pro',24.99,8,1);
INSERT INTO subscribers VALUES (1,'mooncat','Ireland',1991,'2022-03-02'),(2,'dj_rolf','Germany',1984,'2022-07-19'),(3,'quietreader','Ireland',2003,'2023-01-11'),(4,'salty_sue','Canada',1970,'2023-02-27'),(5,'berlin_bea','Germany',1999,'2023-09-30'),(6,'oldoak','Canada',1958,'2024-01-05'),(7,'nn42','Germany',NULL,'2024-02-14');
INSERT INTO subscriptions VALUES (1,1,'B','2022-03-02','2022-12-02','price'),(2,1,'S','2023-02-01',NULL,NULL),(3,2,'F','2022-07-19',NULL,NULL),(4,3,'T','2023-01-11','2024-01-11','content'),(5,4,'S','2023-02-27','2023-08-27','price'),(6,5,'T','2023-09-30',NULL,NULL),(7,6,'B','2024-01-05',NULL,NULL),(8,3,'B','2024-02-01','2024-03-01','technical'),(9,4,'B','2024-01-20',NULL,NULL);
INSERT INTO charges VALUES (1,2,'2024-01-01',9.99,'card',1),(2,3,'2024-01-19',14.99,'paypal',1),(3,7,'2024-01-05',5.99,'card',0),(4,7,'2024-01-08',5.99,'card',1),(5,6,'2024-01-30',4.49,'debit',1),(6,2,'2024-02-01',9.99,'card',1),(7,8,'2024-02-01',5.99,'paypal',1),(8,3,'2024-02-19',14.99,'paypal',0),(9,9,'2024-02-20',5.99,'card',1),(10,2,'2024-03-01',9.99,'card',1);
-- Q: How many subscribers live in Germany?
SELECT count(*) FROM subscribers WHERE country = 'Germany';
-- Q: plan names with monthly fee, low to high
SELECT plan_name, monthly_fee FROM plans ORDER BY monthly_fee;
-- Q: Which plans come in HD for under 10 a month?
SELECT plan_name FROM plans WHERE hd = 1 AND monthly_fee < 10;
-- Q: What different reasons do people give for cancelling?
SELECT DISTINCT cancel_reason FROM subscriptions WHERE cancel_reason IS NOT NULL;
-- Q: Who is our oldest subscriber by birth year?
SELECT handle FROM subscribers ORDER BY birth_year LIMIT 1;
-- Q: How many subscriptions were ever taken on each plan?
SELECT p.plan_name, count(*) FROM plans AS p JOIN subscriptions AS s ON s.plan_code = p.plan_code GROUP BY p.plan_code;
-- Q: Which payment method is used most?
SELECT method FROM charges GROUP BY method ORDER BY count(*) DESC LIMIT 1;
-- Q: Handles of people with more than one subscription
SELECT u.handle FROM subscribers AS u JOIN subscriptions AS s ON s.sub_id = u.sub_id GROUP BY u.sub_id HAVING count(*) > 1;
-- Q: Total successfully charged per method
SELECT method, sum(amount) FROM charges WHERE succeeded = 1 GROUP BY method;
-- Q: Which country brings the most subscriptions?
SELECT u.country FROM subscribers AS u JOIN subscriptions AS s ON s.sub_id = u.sub_id GROUP BY u.country ORDER BY count(*) DESC LIMIT 1;
-- Q: On which plan is dj_rolf?
SELECT p.plan_name FROM plans AS p JOIN subscriptions AS s ON s.plan_code = p.plan_code JOIN subscribers AS u ON s.sub_id = u.sub_id WHERE u.handle = 'dj_rolf';
-- Q: List date and amount of every failed charge.
SELECT charged_on, amount FROM charges WHERE succeeded = 0;
-- Q: Is there a plan nobody has ever taken? Which?
SELECT plan_name FROM plans WHERE plan_code NOT IN (SELECT plan_code FROM subscriptions);
-- Q: Who has had both the Basic and the Standard plan?
SELECT u.handle FROM subscribers AS u JOIN subscriptions AS s ON s.sub_id = u.sub_id JOIN plans AS p ON s.plan_code = p.plan_code WHERE p.plan_name = 'Basic' INTERSECT SELECT u.handle FROM subscribers AS u JOIN subscriptions AS s ON s.sub_id = u.sub_id JOIN plans AS p ON s.plan_code = p.plan_code WHERE p.plan_name = 'Standard';
-- Q: Which subscribers have no subscription at all?
SELECT u.handle FROM subscribers AS u LEFT JOIN subscriptions AS s ON s.sub_id = u.sub_id WHERE s.subscription_id IS NULL;
-- Q: Subscribers who have never cancelled anything
SELECT handle FROM subscribers WHERE sub_id NOT IN (SELECT sub_id FROM subscriptions WHERE cancel_date IS NOT NULL);
-- Q: How much revenue was successfully charged each month?
SELECT strftime('%Y-%m', charged_on), sum(amount) FROM charges WHERE succeeded = 1 GROUP BY strftime('%Y-%m', charged_on);
-- Q: What percentage of all subscriptions has been cancelled?
SELECT 100.0 * count(cancel_date) / count(*) FROM subscriptions;
-- Q: new signups per year
SELECT strftime('%Y', signed_up), count(*) FROM subscribers GROUP BY strftime('%Y', signed_up);
-- Q: running total of charged amounts by date: date, amount, cumulative amount
SELECT charged_on, amount, sum(amount) OVER (ORDER BY charged_on) FROM charges;
-- Q: Average number of days a cancelled subscription lasted
SELECT avg(julianday(cancel_date) - julianday(start_date)) FROM subscriptions WHERE cancel_date IS NOT NULL;
