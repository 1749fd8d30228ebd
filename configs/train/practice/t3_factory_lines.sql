CREATE TABLE plant (plant_cd TEXT PRIMARY KEY, plant_nm TEXT, country TEXT, opened_yr INTEGER, floor_m2 INTEGER);
CREATE TABLE prod_line (line_id INTEGER PRIMARY KEY, plant_cd TEXT REFERENCES plant(plant_cd), line_nm TEXT, product_grp TEXT, max_per_hr INTEGER, auto_lvl TEXT);
CREATE TABLE mach (mach_id INTEGER PRIMARY KEY, line_id INTEGER REFERENCES prod_line(line_id), mach_nm TEXT, maker TEXT, inst_dt DATE, power_kw REAL, value_eur INTEGER);
CREATE TABLE emp (emp_no INTEGER PRIMARY KEY, emp_nm TEXT, line_id INTEGER REFERENCES prod_line(line_id), grade TEXT, hire_dt DATE, wage_hr REAL, foreman_no INTEGER REFERENCES emp(emp_no));
CREATE TABLE shift_out (out_id INTEGER PRIMARY KEY, line_id INTEGER REFERENCES prod_line(line_id), shift_dt DATE, shift_cd TEXT, pcs_good INTEGER, pcs_scrap INTEGER, energy_kwh REAL);
CREATE TABLE stoppage (stop_id INTEGER PRIMARY KEY, mach_id INTEGER REFERENCES mach(mach_id), stop_dt DATE, mins INTEGER, reason TEXT, fixed_by INTEGER REFERENCES emp(emp_no));
INSERT INTO plant VALUES ('BRN','Brno Works','Czechia',1968,18500),('LGS','Lagos Assembly','Nigeria',2014,9200),('TMP','Tampere Forge','Finland',1931,26000),('OPO','Porto Tooling','Portugal',1999,7400);
INSERT INTO prod_line VALUES (1,'BRN','Line Alpha','kettles',420,'high'),(2,'BRN','Line Beta','toasters',310,'medium'),(3,'LGS','Line Sunrise','fans',260,'low'),(4,'TMP','Hammer Hall','pans',180,'medium'),(5,'TMP','Line Polar','kettles',390,'high'),(6,'LGS','Line Harbour','toasters',200,NULL);
INSERT INTO mach VALUES (1,1,'Press P1','Grupa','2016-03-02',45.5,210000),(2,1,'Robot R7','Axiom','2020-08-19',12.0,98000),(3,2,'Winder W2','Tekko','2012-11-05',8.4,36000),(4,3,'Press P3','Grupa','2015-01-30',30.0,125000),(5,4,'Drop hammer','Ironside','1988-06-14',160.0,74000),(6,5,'Robot R9','Axiom','2022-02-22',14.5,132000),(7,4,'Furnace F1','Ironside','2003-10-10',310.0,280000),(8,5,'Press P8','Grupa','2019-09-01',52.0,240000);
INSERT INTO emp VALUES (1,'Zdenek Hora',1,'foreman','1999-05-03',24.0,NULL),(2,'Alena Kyncl',1,'operator','2015-09-01',15.8,1),(3,'Milos Pavel',2,'operator','2018-01-15',14.9,1),(4,'Tunde Bello',3,'foreman','2014-04-22',11.5,NULL),(5,'Ngozi Eze',3,'fitter','2017-10-09',9.2,4),(6,'Aino Salmi',4,'fitter','2008-03-31',21.4,NULL),(7,'Eero Lehto',5,'operator','2021-06-07',18.1,6),(8,'Ife Bello',3,'operator','2022-11-11',7.8,4);
INSERT INTO shift_out VALUES (1,1,'2024-04-01','early',3100,42,910),(2,1,'2024-04-01','late',2950,88,890),(3,2,'2024-04-01','early',2010,31,402.5),(4,3,'2024-04-02','early',1600,120,350),(5,4,'2024-04-02','night',1150,15,4100),(6,5,'2024-04-03','early',2890,40,960),(7,5,'2024-05-02','late',2705,66,940),(8,3,'2024-05-03','late',1490,95,NULL),(9,2,'2024-05-06','late',1895,64,398),(10,4,'2024-05-07','early',1202,22,4230);
INSERT INTO stoppage VALUES (1,1,'2024-04-01',35,'tool wear',1),(2,4,'2024-04-02',120,'power cut',5),(3,5,'2024-04-05',240,'overheating',6),(4,7,'2024-04-20',310,'overheating',6),(5,2,'2024-05-03',15,'sensor',NULL),(6,4,'2024-05-04',45,'tool wear',5),(7,1,'2024-05-15',20,'sensor',1);
-- Q: Find the code and name of the plant with the largest floor.
SELECT plant_cd, plant_nm FROM plant ORDER BY floor_m2 DESC LIMIT 1;
-- Q: What are the names and makers of machines worth more than the average machine?
SELECT mach_nm, maker FROM mach WHERE value_eur > (SELECT avg(value_eur) FROM mach);
-- Q: List the name of each line and how many machines stand in it, most first.
SELECT T1.line_nm, count(*) FROM prod_line AS T1 JOIN mach AS T2 ON T1.line_id = T2.line_id GROUP BY T1.line_id ORDER BY count(*) DESC;
-- Q: Which machines stopped at least two times? Give the name, the number of stoppages and the total minutes.
SELECT T1.mach_nm, count(*), sum(T2.mins) FROM mach AS T1 JOIN stoppage AS T2 ON T1.mach_id = T2.mach_id GROUP BY T1.mach_id HAVING count(*) >= 2;
-- Q: Show the codes and names of plants that have no production line.
SELECT plant_cd, plant_nm FROM plant WHERE NOT plant_cd IN (SELECT plant_cd FROM prod_line);
-- Q: What are the average, minimum and maximum hourly wage of each grade?
SELECT grade, avg(wage_hr), min(wage_hr), max(wage_hr) FROM emp GROUP BY grade;
-- Q: Which machine names start with Press? Show name and date of installation.
SELECT mach_nm, inst_dt FROM mach WHERE mach_nm LIKE 'Press%';
-- Q: Find the countries that make both kettles and toasters.
SELECT T1.country FROM plant AS T1 JOIN prod_line AS T2 ON T1.plant_cd = T2.plant_cd WHERE T2.product_grp = 'kettles' INTERSECT SELECT T1.country FROM plant AS T1 JOIN prod_line AS T2 ON T1.plant_cd = T2.plant_cd WHERE T2.product_grp = 'toasters';
-- Q: Show the name of every employee together with the foreman's name.
SELECT T1.emp_nm, T2.emp_nm FROM emp AS T1 JOIN emp AS T2 ON T1.foreman_no = T2.emp_no;
-- Q: Which plant turned out the most good pieces in total? Give name and total.
SELECT T1.plant_nm, sum(T3.pcs_good) FROM plant AS T1 JOIN prod_line AS T2 ON T1.plant_cd = T2.plant_cd JOIN shift_out AS T3 ON T2.line_id = T3.line_id GROUP BY T1.plant_cd ORDER BY sum(T3.pcs_good) DESC LIMIT 1;
-- Q: List the ids and names of machines that have never stopped.
SELECT mach_id, mach_nm FROM mach WHERE NOT mach_id IN (SELECT mach_id FROM stoppage);
-- Q: Who has fixed an overheating stoppage? Give the employee number and the name.
SELECT DISTINCT T1.emp_no, T1.emp_nm FROM emp AS T1 JOIN stoppage AS T2 ON T1.emp_no = T2.fixed_by WHERE T2.reason = 'overheating';
-- Q: scrap rate of every line id, scrap as percentage of all pieces, 2 decimals
SELECT line_id, round(100.0 * sum(pcs_scrap) / (sum(pcs_good) + sum(pcs_scrap)), 2) FROM shift_out GROUP BY line_id;
-- Q: good pieces per month
SELECT strftime('%Y-%m', shift_dt), sum(pcs_good) FROM shift_out GROUP BY strftime('%Y-%m', shift_dt);
-- Q: On which day was most scrapped?
SELECT shift_dt FROM shift_out GROUP BY shift_dt ORDER BY sum(pcs_scrap) DESC LIMIT 1;
-- Q: For which shift was the energy use not measured? Give id and date.
SELECT out_id, shift_dt FROM shift_out WHERE energy_kwh IS NULL;
-- Q: What fraction of the machines comes from Grupa?
SELECT CAST(sum(CASE WHEN maker = 'Grupa' THEN 1 ELSE 0 END) AS REAL) / count(*) FROM mach;
-- Q: best paid worker of each line: line id, name, wage
SELECT line_id, emp_nm, wage_hr FROM (SELECT line_id, emp_nm, wage_hr, row_number() OVER (PARTITION BY line_id ORDER BY wage_hr DESC) AS place FROM emp) WHERE place = 1;
-- Q: running total of minutes lost, by date of the stoppage
SELECT stop_dt, sum(mins) OVER (ORDER BY stop_dt) FROM stoppage;
-- Q: Call each stoppage brief under 30 minutes, long over 200 and moderate otherwise
SELECT stop_id, CASE WHEN mins < 30 THEN 'brief' WHEN mins > 200 THEN 'long' ELSE 'moderate' END FROM stoppage;
-- Q: How many shifts of each line id were early, and how many late?
SELECT line_id, sum(CASE WHEN shift_cd = 'early' THEN 1 ELSE 0 END), sum(CASE WHEN shift_cd = 'late' THEN 1 ELSE 0 END) FROM shift_out GROUP BY line_id;
-- Q: Lines nobody works on
SELECT T1.line_nm FROM prod_line AS T1 WHERE NOT EXISTS (SELECT * FROM emp AS T2 WHERE T2.line_id = T1.line_id);
-- Q: what would an 8 hour day at full speed yield on every line?
SELECT line_nm, 8 * max_per_hr FROM prod_line;
-- Q: Who has been with us second longest?
SELECT emp_nm FROM emp ORDER BY hire_dt LIMIT 1 OFFSET 1;
