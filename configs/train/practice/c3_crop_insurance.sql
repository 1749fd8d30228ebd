CREATE TABLE farmer (f_no INTEGER PRIMARY KEY, f_name TEXT, f_district TEXT, f_since INTEGER, f_coop TEXT);
CREATE TABLE crop (c_code TEXT PRIMARY KEY, c_name TEXT, c_season TEXT, c_price_ton REAL);
CREATE TABLE insured_field (fld_no INTEGER PRIMARY KEY, fld_farmer INTEGER REFERENCES farmer(f_no), fld_crop TEXT REFERENCES crop(c_code), fld_ha REAL, fld_irrigated TEXT, fld_district TEXT);
CREATE TABLE cover (cv_no INTEGER PRIMARY KEY, cv_field INTEGER REFERENCES insured_field(fld_no), cv_year INTEGER, cv_premium REAL, cv_subsidy REAL, cv_sum_insured REAL);
CREATE TABLE adjuster (ad_no INTEGER PRIMARY KEY, ad_name TEXT, ad_district TEXT, ad_day_fee REAL);
CREATE TABLE loss_report (lr_no INTEGER PRIMARY KEY, lr_cover INTEGER REFERENCES cover(cv_no), lr_adjuster INTEGER REFERENCES adjuster(ad_no), lr_cause TEXT, lr_reported DATE, lr_inspected DATE, lr_loss_pct REAL, lr_paid REAL);
INSERT INTO farmer VALUES (1,'Goran Pilic','Dolac',2009,'Y'),(2,'Mirna Tadic','Brod',2014,'N'),(3,'Stipe Vukas','Dolac',2003,'Y'),(4,'Lana Kovac','Ravno',2020,'N'),(5,'Zdravko Bilic','Brod',2011,NULL),(6,'Nada Horvat','Ravno',2022,'Y');
INSERT INTO crop VALUES ('WH','winter wheat','winter',210),('MZ','maize','summer',185),('SF','sunflower','summer',420),('BA','winter barley','winter',175),('SB','soybean','summer',460);
INSERT INTO insured_field VALUES (1,1,'WH',24.5,'N','Dolac'),(2,1,'MZ',18,'Y','Dolac'),(3,2,'SF',9.2,'N','Brod'),(4,3,'MZ',40,'N','Dolac'),(5,3,'BA',15.5,'N','Ravno'),(6,4,'SB',12,'Y','Ravno'),(7,5,'WH',31,'N','Brod');
INSERT INTO cover VALUES (1,1,2022,1250,625,38000),(2,1,2023,1310,655,39500),(3,2,2023,980,490,30000),(4,3,2022,540,200,21000),(5,4,2023,2150,900,61000),(6,5,2023,610,305,17500),(7,6,2023,870,0,33000),(8,4,2022,2080,900,60000);
INSERT INTO adjuster VALUES (1,'Petar Juric','Dolac',110),(2,'Ema Soldo','Brod',125),(3,'Vlado Knez','Ravno',98),(4,'Tea Maric','Sava',105);
INSERT INTO loss_report VALUES (1,1,1,'hail','2022-06-09','2022-06-13',35,13300),(2,4,2,'drought','2022-08-20','2022-08-29',20,4200),(3,8,1,'drought','2022-08-20','2022-09-02',45,27000),(4,2,3,'frost','2023-04-06','2023-04-10',12,4740),(5,5,1,'hail','2023-07-18','2023-07-20',60,36600),(6,7,3,'flood','2023-09-11',NULL,NULL,NULL),(7,3,2,'hail','2023-07-19','2023-07-24',5,0);
-- Q: Find the name and number of the farmers who have no insured field.
SELECT f_name, f_no FROM farmer WHERE f_no NOT IN (SELECT fld_farmer FROM insured_field);
-- Q: What are the names of the crops whose price per ton is above the average?
SELECT c_name FROM crop WHERE c_price_ton > (SELECT avg(c_price_ton) FROM crop);
-- Q: Show each farmer's name with the number of fields and the total hectares, the largest total first.
SELECT f.f_name, count(*), sum(i.fld_ha) FROM farmer AS f JOIN insured_field AS i ON i.fld_farmer = f.f_no GROUP BY f.f_no ORDER BY sum(i.fld_ha) DESC;
-- Q: Which covers never led to a loss report? Give their numbers and years.
SELECT cv_no, cv_year FROM cover WHERE NOT EXISTS (SELECT * FROM loss_report WHERE loss_report.lr_cover = cover.cv_no);
-- Q: List the causes reported at least twice, with the average loss percentage.
SELECT lr_cause, avg(lr_loss_pct) FROM loss_report GROUP BY lr_cause HAVING count(*) >= 2;
-- Q: Which farmers grow both winter wheat and maize? Names.
SELECT f.f_name FROM farmer AS f JOIN insured_field AS i ON i.fld_farmer = f.f_no JOIN crop AS c ON i.fld_crop = c.c_code WHERE c.c_name = 'winter wheat' INTERSECT SELECT f.f_name FROM farmer AS f JOIN insured_field AS i ON i.fld_farmer = f.f_no JOIN crop AS c ON i.fld_crop = c.c_code WHERE c.c_name = 'maize';
-- Q: Find the districts in which an adjuster is based but no farmer.
SELECT ad_district FROM adjuster EXCEPT SELECT f_district FROM farmer;
-- Q: Give the name of the farmer and the cause for each loss inspected by Petar Juric.
SELECT f.f_name, l.lr_cause FROM loss_report AS l JOIN adjuster AS a ON l.lr_adjuster = a.ad_no JOIN cover AS v ON l.lr_cover = v.cv_no JOIN insured_field AS i ON v.cv_field = i.fld_no JOIN farmer AS f ON i.fld_farmer = f.f_no WHERE a.ad_name = 'Petar Juric';
-- Q: What are the average, minimum and maximum premium of the covers of 2023?
SELECT avg(cv_premium), min(cv_premium), max(cv_premium) FROM cover WHERE cv_year = 2023;
-- Q: Which crop has the highest total sum insured? Name only.
SELECT c.c_name FROM crop AS c JOIN insured_field AS i ON i.fld_crop = c.c_code JOIN cover AS v ON v.cv_field = i.fld_no GROUP BY c.c_code ORDER BY sum(v.cv_sum_insured) DESC LIMIT 1;
-- Q: Show the numbers of the fields that lie in a district other than that of their farmer.
SELECT i.fld_no FROM insured_field AS i JOIN farmer AS f ON i.fld_farmer = f.f_no WHERE i.fld_district <> f.f_district;
-- Q: List the codes and names of crops that contain the word winter.
SELECT c_code, c_name FROM crop WHERE c_name LIKE '%winter%';
-- Q: net premium (premium minus subsidy) per cover number
SELECT cv_no, cv_premium - cv_subsidy FROM cover;
-- Q: How many days passed between report and inspection for each inspected loss?
SELECT lr_no, julianday(lr_inspected) - julianday(lr_reported) FROM loss_report WHERE lr_inspected IS NOT NULL;
-- Q: which losses still wait for an inspection
SELECT lr_no FROM loss_report WHERE lr_inspected IS NULL;
-- Q: What percentage of the money paid out went to each cause?
SELECT lr_cause, 100.0 * sum(lr_paid) / (SELECT sum(lr_paid) FROM loss_report) FROM loss_report GROUP BY lr_cause;
-- Q: Fraction of fields that are irrigated (Y)
SELECT CAST(sum(CASE WHEN fld_irrigated = 'Y' THEN 1 ELSE 0 END) AS REAL) / count(*) FROM insured_field;
-- Q: biggest field of each district: district, field number, hectares
SELECT fld_district, fld_no, fld_ha FROM (SELECT fld_district, fld_no, fld_ha, row_number() OVER (PARTITION BY fld_district ORDER BY fld_ha DESC) AS place FROM insured_field) WHERE place = 1;
-- Q: Rate losses: under 15 percent 'light', under 40 'medium', otherwise 'heavy', for those with a percentage
SELECT lr_no, CASE WHEN lr_loss_pct < 15 THEN 'light' WHEN lr_loss_pct < 40 THEN 'medium' ELSE 'heavy' END FROM loss_report WHERE lr_loss_pct IS NOT NULL;
-- Q: reports by calendar month number
SELECT strftime('%m', lr_reported), count(*) FROM loss_report GROUP BY strftime('%m', lr_reported);
-- Q: On which day did more than one report come in?
SELECT lr_reported FROM loss_report GROUP BY lr_reported HAVING count(*) > 1;
-- Q: amount paid on each loss report, 0 if nothing is entered
SELECT lr_no, COALESCE(lr_paid, 0) FROM loss_report;
-- Q: rank adjusters by day fee
SELECT ad_name, rank() OVER (ORDER BY ad_day_fee DESC) FROM adjuster;
-- Q: Premium per hectare of each cover number, to 2 decimals
SELECT v.cv_no, round(v.cv_premium / i.fld_ha, 2) FROM cover AS v JOIN insured_field AS i ON v.cv_field = i.fld_no;
