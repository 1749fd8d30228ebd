CREATE TABLE company (co_id INTEGER PRIMARY KEY, co_name TEXT, co_country TEXT, co_listed TEXT);
CREATE TABLE mine (mn_id INTEGER PRIMARY KEY, mn_name TEXT, co_id INTEGER, mn_state TEXT, mn_method TEXT, mn_depth_m INTEGER, mn_opened INTEGER, mn_closed INTEGER);
CREATE TABLE output (mn_id INTEGER, mineral TEXT, yr INTEGER, tonnes REAL, usd_per_tonne REAL);
CREATE TABLE worker (wk_id INTEGER PRIMARY KEY, wk_name TEXT, mn_id INTEGER, wk_job TEXT, wk_wage REAL, wk_started DATE, wk_shift TEXT);
CREATE TABLE accident (ac_id INTEGER PRIMARY KEY, mn_id INTEGER, ac_date DATE, ac_cause TEXT, ac_dead INTEGER, ac_hurt INTEGER);
INSERT INTO company VALUES (1,'Redstone Corp','Australia','Y'),(2,'Altiplano Cobre','Bolivia','N'),(3,'Kirna Metals','Sweden','Y'),(4,'Umoja Mining','Zambia','N'),(5,'Polar Digs','Canada','Y');
INSERT INTO mine VALUES (1,'Big Ochre',1,'Pilbara','open pit',310,1971,NULL),(2,'Santa Rita',2,'Potos','underground',1240,1903,NULL),(3,'Kirna Deep',3,'Norrland','underground',1365,1920,NULL),(4,'Chola',4,'Copperbelt','open pit',275,1988,2015),(5,'Wattle Creek',1,'Pilbara','open pit',180,2005,NULL),(6,'Malmstrand',3,'Norrland','underground',420,1936,1979),(7,'Nkana Hill',4,'Copperbelt','underground',870,1958,NULL);
INSERT INTO output VALUES (1,'iron ore',2021,410000,115),(1,'iron ore',2022,432000,98),(2,'tin',2021,1900,31000),(2,'silver',2021,4.2,720000),(3,'iron ore',2021,268000,120),(5,'iron ore',2022,97000,98),(7,'copper',2021,15500,9300),(7,'copper',2022,17200,8800),(2,'tin',2022,2050,29500),(7,'cobalt',2022,310,51000);
INSERT INTO worker VALUES (1,'Shane Dutton',1,'driver',7800,'2012-03-01','day'),(2,'Tess Marlow',1,'geologist',9600,'2018-06-18','day'),(3,'Evo Quispe',2,'driller',1400,'2009-01-12','night'),(4,'Rosa Mamani',2,'engineer',2100,'2016-09-05','day'),(5,'Nils Aro',3,'driller',5200,'2001-11-20','night'),(6,'Bwalya Phiri',7,'driller',1100,'2015-02-09','day'),(7,'Grace Banda',7,'engineer',2300,'2019-07-30',NULL),(8,'Cody Lane',5,'driver',7400,'2020-10-10','night');
INSERT INTO accident VALUES (1,2,'2019-03-14','rock fall',2,5),(2,2,'2020-11-02','gas',1,3),(3,7,'2020-12-19','rock fall',0,4),(4,1,'2021-08-08','vehicle',0,1),(5,3,'2021-09-01','gas',0,2),(6,7,'2022-05-27','flooding',3,6),(7,2,'2022-06-06','rock fall',NULL,2);
-- Q: How many mines are worked underground?
SELECT count(*) FROM mine WHERE mn_method = 'underground';
-- Q: Which minerals are dug up? Each once.
SELECT DISTINCT mineral FROM output;
-- Q: Deepest mine?
SELECT mn_name FROM mine ORDER BY mn_depth_m DESC LIMIT 1;
-- Q: Show names and jobs of workers on the night shift.
SELECT wk_name, wk_job FROM worker WHERE wk_shift = 'night';
-- Q: What is the highest and the average wage?
SELECT max(wk_wage), avg(wk_wage) FROM worker;
-- Q: Which mines belong to Kirna Metals?
SELECT mine.mn_name FROM mine JOIN company ON mine.co_id = company.co_id WHERE company.co_name = 'Kirna Metals';
-- Q: mines per company name, most first
SELECT company.co_name, count(*) FROM company JOIN mine ON company.co_id = mine.co_id GROUP BY company.co_id ORDER BY count(*) DESC;
-- Q: What is the average wage for each job?
SELECT wk_job, avg(wk_wage) FROM worker GROUP BY wk_job;
-- Q: Which cause has led to the most hurt people?
SELECT ac_cause FROM accident GROUP BY ac_cause ORDER BY sum(ac_hurt) DESC LIMIT 1;
-- Q: Tonnes of iron ore produced by each mine, all years together
SELECT mine.mn_name, sum(output.tonnes) FROM mine JOIN output ON mine.mn_id = output.mn_id WHERE output.mineral = 'iron ore' GROUP BY mine.mn_id;
-- Q: Mines with more than one accident
SELECT mine.mn_name FROM mine JOIN accident ON mine.mn_id = accident.mn_id GROUP BY mine.mn_id HAVING count(*) > 1;
-- Q: Who earns most at Santa Rita?
SELECT worker.wk_name FROM worker JOIN mine ON worker.mn_id = mine.mn_id WHERE mine.mn_name = 'Santa Rita' ORDER BY worker.wk_wage DESC LIMIT 1;
-- Q: Which companies run no mine?
SELECT co_name FROM company WHERE co_id NOT IN (SELECT co_id FROM mine);
-- Q: Which mines produced both tin and silver?
SELECT mine.mn_name FROM mine JOIN output ON mine.mn_id = output.mn_id WHERE output.mineral = 'tin' INTERSECT SELECT mine.mn_name FROM mine JOIN output ON mine.mn_id = output.mn_id WHERE output.mineral = 'silver';
-- Q: How many workers does each company employ? Company name and head count.
SELECT company.co_name, count(*) FROM company JOIN mine ON company.co_id = mine.co_id JOIN worker ON mine.mn_id = worker.mn_id GROUP BY company.co_id;
-- Q: Which workers earn less than the average driller?
SELECT wk_name FROM worker WHERE wk_wage < (SELECT avg(wk_wage) FROM worker WHERE wk_job = 'driller');
-- Q: What was the output of each mineral worth in 2022 (tonnes times price)?
SELECT mineral, sum(tonnes * usd_per_tonne) FROM output WHERE yr = 2022 GROUP BY mineral;
-- Q: Which mines are still open, having no closing year?
SELECT mn_name FROM mine WHERE mn_closed IS NULL;
-- Q: accidents by year
SELECT strftime('%Y', ac_date), count(*) FROM accident GROUP BY strftime('%Y', ac_date);
-- Q: What percentage of the accidents were rock falls?
SELECT 100.0 * count(CASE WHEN ac_cause = 'rock fall' THEN 1 END) / count(*) FROM accident;
