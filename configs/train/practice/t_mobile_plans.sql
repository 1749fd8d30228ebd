CREATE TABLE phone_model (model_name TEXT PRIMARY KEY, brand TEXT, os TEXT, screen_in REAL, battery_mah INTEGER, ram_gb INTEGER, price REAL, release_year INTEGER, five_g TEXT);
CREATE TABLE network_plan (plan_code TEXT PRIMARY KEY, plan_label TEXT, monthly_price REAL, data_gb INTEGER, free_minutes INTEGER, contract_months INTEGER);
CREATE TABLE subscriber (msisdn TEXT PRIMARY KEY, subscr_name TEXT, town TEXT, age INTEGER, plan_code TEXT REFERENCES network_plan(plan_code), model_name TEXT REFERENCES phone_model(model_name), since DATE);
CREATE TABLE usage_month (usage_id INTEGER PRIMARY KEY, msisdn TEXT REFERENCES subscriber(msisdn), month TEXT, gb_used REAL, minutes_used INTEGER, sms_sent INTEGER, extra_charge REAL);
INSERT INTO phone_model VALUES ('Nova S','Lumex','Droidia',6.1,4200,8,599.0,2022,'Y'),('Nova Lite','Lumex','Droidia',5.8,3600,4,249.0,2021,'N'),('Orb 3','Pearly','OrbOS',6.0,3300,6,899.0,2022,'Y'),('Orb Max','Pearly','OrbOS',6.7,4400,8,1199.0,2023,'Y'),('Brick 10','Tuffo','Droidia',5.0,8000,4,319.0,2020,'N'),('Flip Q','Kanto','Droidia',6.8,3900,12,1049.0,2023,'Y');
INSERT INTO network_plan VALUES ('S','Small',9.9,3,100,0),('M','Medium',17.9,20,500,12),('L','Large',27.9,60,NULL,24),('X','Unlimited',39.9,NULL,NULL,24),('K','Kids',5.9,1,60,0);
INSERT INTO subscriber VALUES ('600111','Greta Moll','Aldorf',34,'M','Nova S','2021-02-01'),('600112','Ivo Zak','Aldorf',61,'S','Brick 10','2018-07-15'),('600113','Sara Lund','Brenz',27,'X','Orb Max','2023-01-10'),('600114','Paolo Riva','Cortel',45,'L','Orb 3','2022-05-05'),('600115','Dilan Koc','Brenz',19,'M','Nova Lite','2022-09-30'),('600116','Emma Moll','Aldorf',10,'K','Nova Lite','2023-03-01'),('600117','Rita Sand','Cortel',52,'L',NULL,'2019-12-12');
INSERT INTO usage_month VALUES (1,'600111','2023-01',14.2,320,12,0.0),(2,'600111','2023-02',22.8,410,9,4.5),(3,'600112','2023-01',0.6,95,40,0.0),(4,'600113','2023-01',88.0,150,2,0.0),(5,'600113','2023-02',120.5,90,0,0.0),(6,'600114','2023-02',33.1,760,21,2.1),(7,'600115','2023-01',19.5,60,5,0.0),(8,'600115','2023-02',27.0,75,3,9.0),(9,'600112','2023-02',3.4,180,33,6.2);
-- Q: How many subscribers live in Aldorf?
SELECT count(*) FROM subscriber WHERE town = 'Aldorf';
-- Q: Which 5G phones cost less than 1000?
SELECT model_name FROM phone_model WHERE five_g = 'Y' AND price < 1000;
-- Q: plan labels and monthly prices, from cheap to dear
SELECT plan_label, monthly_price FROM network_plan ORDER BY monthly_price;
-- Q: How old is the oldest subscriber?
SELECT max(age) FROM subscriber;
-- Q: Which phone has the strongest battery?
SELECT model_name FROM phone_model ORDER BY battery_mah DESC LIMIT 1;
-- Q: What plan is Sara Lund on? Its label.
SELECT network_plan.plan_label FROM network_plan JOIN subscriber ON network_plan.plan_code = subscriber.plan_code WHERE subscriber.subscr_name = 'Sara Lund';
-- Q: Count subscribers for each plan label.
SELECT network_plan.plan_label, count(*) FROM network_plan JOIN subscriber ON network_plan.plan_code = subscriber.plan_code GROUP BY network_plan.plan_code;
-- Q: average price and average screen size by brand
SELECT brand, avg(price), avg(screen_in) FROM phone_model GROUP BY brand;
-- Q: Who used the most data in one month?
SELECT subscriber.subscr_name FROM subscriber JOIN usage_month ON subscriber.msisdn = usage_month.msisdn ORDER BY usage_month.gb_used DESC LIMIT 1;
-- Q: Towns whose subscribers are over 35 years old on average
SELECT town FROM subscriber GROUP BY town HAVING avg(age) > 35;
-- Q: Which phone model is used by the most subscribers?
SELECT model_name FROM subscriber WHERE model_name IS NOT NULL GROUP BY model_name ORDER BY count(*) DESC LIMIT 1;
-- Q: How much did Dilan Koc pay in extra charges altogether?
SELECT sum(usage_month.extra_charge) FROM usage_month JOIN subscriber ON usage_month.msisdn = subscriber.msisdn WHERE subscriber.subscr_name = 'Dilan Koc';
-- Q: Which phone models does no subscriber own?
SELECT model_name FROM phone_model WHERE model_name NOT IN (SELECT model_name FROM subscriber WHERE model_name IS NOT NULL);
-- Q: Who has no usage recorded at all? Names.
SELECT subscr_name FROM subscriber WHERE msisdn NOT IN (SELECT msisdn FROM usage_month);
-- Q: Who used more data in some month than the plan includes? Name and month.
SELECT subscriber.subscr_name, usage_month.month FROM usage_month JOIN subscriber ON usage_month.msisdn = subscriber.msisdn JOIN network_plan ON subscriber.plan_code = network_plan.plan_code WHERE usage_month.gb_used > network_plan.data_gb;
-- Q: Which towns have subscribers on both code M and code S?
SELECT town FROM subscriber WHERE plan_code = 'M' INTERSECT SELECT town FROM subscriber WHERE plan_code = 'S';
-- Q: Total gigabytes used in each month
SELECT month, sum(gb_used) FROM usage_month GROUP BY month;
-- Q: Plans without a data limit
SELECT plan_label FROM network_plan WHERE data_gb IS NULL;
-- Q: What percentage of phones support 5G?
SELECT 100.0 * sum(CASE WHEN five_g = 'Y' THEN 1 ELSE 0 END) / count(*) FROM phone_model;
-- Q: By how much does each phone's price differ from the average price? Model first.
SELECT model_name, price - (SELECT avg(price) FROM phone_model) FROM phone_model;
