CREATE TABLE Machine_Type (type_cd TEXT PRIMARY KEY, type_desc TEXT, axes INTEGER, needs_coolant TEXT);
CREATE TABLE Machine (mach_id INTEGER PRIMARY KEY, mach_tag TEXT, type_cd TEXT REFERENCES Machine_Type(type_cd), maker TEXT, bay TEXT, yr_built INTEGER, purch_dt DATE, purch_cost REAL, kw REAL);
CREATE TABLE Operator (op_id INTEGER PRIMARY KEY, op_nm TEXT, shift_cd TEXT, hired_dt DATE, hourly REAL, trainer_id INTEGER REFERENCES Operator(op_id));
CREATE TABLE Op_Licence (op_id INTEGER REFERENCES Operator(op_id), type_cd TEXT REFERENCES Machine_Type(type_cd), granted_dt DATE, expires_dt DATE, PRIMARY KEY (op_id, type_cd));
CREATE TABLE Part (part_no TEXT PRIMARY KEY, part_desc TEXT, alloy TEXT, wt_g REAL, list_price REAL);
CREATE TABLE Run (run_id INTEGER PRIMARY KEY, mach_id INTEGER REFERENCES Machine(mach_id), op_id INTEGER REFERENCES Operator(op_id), setter_id INTEGER REFERENCES Operator(op_id), part_no TEXT REFERENCES Part(part_no), run_dt DATE, qty_good INTEGER, qty_scrap INTEGER, run_min INTEGER);
CREATE TABLE Stoppage (stop_id INTEGER PRIMARY KEY, mach_id INTEGER REFERENCES Machine(mach_id), stop_dt DATE, cause TEXT, lost_min INTEGER, repair_cost REAL);
INSERT INTO Machine_Type VALUES ('LAT','lathe',2,'Y'),('MIL','milling centre',5,'Y'),('GRI','surface grinder',3,'Y'),('LAS','laser cutter',3,'N'),('PRE','press brake',4,'N');
INSERT INTO Machine VALUES (1,'L-100','LAT','Tornado','North',2009,'2010-02-15',64000,15),(2,'L-200','LAT','Tornado','North',2017,'2017-06-30',98000,18.5),(3,'M-500','MIL','Hexamill','South',2019,'2019-11-04',245000,32),(4,'M-510','MIL','Hexamill','South',2021,'2021-09-20',268000,32),(5,'G-30','GRI','Flatiron','East',2001,'2012-03-08',21000,7.5),(6,'C-9','LAS','Beamline','East',2022,'2022-05-17',310000,48),(7,'P-1','PRE','Flatiron','West',1994,NULL,NULL,11);
INSERT INTO Operator VALUES (1,'Walt Greer','A','1998-04-01',29.5,NULL),(2,'Mona Stahl','A','2011-10-10',25,1),(3,'Jiri Novak','B','2016-01-18',23.4,1),(4,'Shanice Boyd','B','2020-07-06',20.8,2),(5,'Tim Oduya','C','2023-02-01',17.9,2),(6,'Ulf Barth','C','2006-09-11',26.1,NULL);
INSERT INTO Op_Licence VALUES (1,'LAT','2000-01-10','2027-01-10'),(1,'MIL','2015-05-05','2025-05-05'),(1,'GRI','2003-03-03','2024-03-03'),(2,'LAT','2012-06-01','2026-06-01'),(2,'LAS','2022-06-15','2027-06-15'),(3,'MIL','2017-02-20','2026-02-20'),(4,'MIL','2021-10-30','2026-10-30'),(4,'LAT','2022-12-12','2027-12-12'),(5,'LAT','2023-08-08','2028-08-08');
INSERT INTO Part VALUES ('A-17','valve spindle','steel',210,14.5),('B-02','pump housing','aluminium',1850,96),('C-44','bearing ring','steel',95,8.2),('D-08','heat plate','copper',640,41),('E-31','bracket','aluminium',320,11.9),('F-77','nozzle','brass',45,6.4);
INSERT INTO Run VALUES (1,1,1,1,'A-17','2024-03-04',240,6,410),(2,2,2,1,'C-44','2024-03-05',900,22,455),(3,3,3,1,'B-02','2024-03-11',38,4,470),(4,4,4,3,'B-02','2024-03-18',41,1,465),(5,6,2,2,'E-31','2024-03-26',520,9,220),(6,1,5,2,'A-17','2024-04-02',180,25,400),(7,3,3,3,'D-08','2024-04-09',66,3,380),(8,2,4,2,'C-44','2024-04-16',1010,8,460),(9,5,1,1,'C-44','2024-04-17',300,2,210);
INSERT INTO Stoppage VALUES (1,1,'2024-03-06','worn belt',95,180),(2,3,'2024-03-12','tool breakage',40,75),(3,3,'2024-03-29','spindle overheating',310,2400),(4,6,'2024-04-01','lens dirty',25,0),(5,1,'2024-04-03','tool breakage',55,60),(6,5,'2024-04-20','worn belt',130,NULL),(7,2,'2024-04-22','tool breakage',35,45);
-- Q: Which machine (tag) is the most powerful in kw?
SELECT mach_tag FROM Machine ORDER BY kw DESC LIMIT 1;
-- Q: Machine kinds that run without coolant (N)
SELECT type_desc FROM Machine_Type WHERE needs_coolant = 'N';
-- Q: steel parts and how much each one weighs
SELECT part_desc, wt_g FROM Part WHERE alloy = 'steel';
-- Q: When was Jiri Novak hired?
SELECT hired_dt FROM Operator WHERE op_nm = 'Jiri Novak';
-- Q: average hourly pay on shift B
SELECT avg(hourly) FROM Operator WHERE shift_cd = 'B';
-- Q: List all milling centres by tag with their purchase cost.
SELECT m.mach_tag, m.purch_cost FROM Machine AS m JOIN Machine_Type AS t ON m.type_cd = t.type_cd WHERE t.type_desc = 'milling centre';
-- Q: Good pieces and scrap per part, by description
SELECT p.part_desc, sum(r.qty_good), sum(r.qty_scrap) FROM Part AS p JOIN Run AS r ON r.part_no = p.part_no GROUP BY p.part_no;
-- Q: Who was trained by Mona Stahl?
SELECT o.op_nm FROM Operator AS o JOIN Operator AS t ON o.trainer_id = t.op_id WHERE t.op_nm = 'Mona Stahl';
-- Q: Which cause has cost the most lost minutes?
SELECT cause FROM Stoppage GROUP BY cause ORDER BY sum(lost_min) DESC LIMIT 1;
-- Q: makers with two or more machines in the hall
SELECT maker FROM Machine GROUP BY maker HAVING count(*) >= 2;
-- Q: Machines in the North or South bay built between 2015 and 2020
SELECT mach_tag FROM Machine WHERE (bay = 'North' OR bay = 'South') AND yr_built BETWEEN 2015 AND 2020;
-- Q: For every run give the operator and the setter.
SELECT r.run_id, o.op_nm, s.op_nm FROM Run AS r JOIN Operator AS o ON r.op_id = o.op_id JOIN Operator AS s ON r.setter_id = s.op_id;
-- Q: How many licences does each operator hold? Most first.
SELECT o.op_nm, count(*) FROM Operator AS o JOIN Op_Licence AS l ON l.op_id = o.op_id GROUP BY o.op_id ORDER BY count(*) DESC;
-- Q: Operators who hold no licence
SELECT op_nm FROM Operator WHERE op_id NOT IN (SELECT op_id FROM Op_Licence);
-- Q: Who may work both a lathe and a milling centre?
SELECT o.op_nm FROM Operator AS o JOIN Op_Licence AS l ON l.op_id = o.op_id JOIN Machine_Type AS t ON l.type_cd = t.type_cd WHERE t.type_desc = 'lathe' INTERSECT SELECT o.op_nm FROM Operator AS o JOIN Op_Licence AS l ON l.op_id = o.op_id JOIN Machine_Type AS t ON l.type_cd = t.type_cd WHERE t.type_desc = 'milling centre';
-- Q: Which machines (tags) have run but never stood still with a stoppage?
SELECT m.mach_tag FROM Machine AS m JOIN Run AS r ON r.mach_id = m.mach_id EXCEPT SELECT m.mach_tag FROM Machine AS m JOIN Stoppage AS s ON s.mach_id = m.mach_id;
-- Q: Parts that were never made
SELECT part_desc FROM Part WHERE part_no NOT IN (SELECT part_no FROM Run);
-- Q: Machines dearer than the average purchase
SELECT mach_tag FROM Machine WHERE purch_cost > (SELECT avg(purch_cost) FROM Machine);
-- Q: On which kind of machine do we spend the most on repairs?
SELECT t.type_desc FROM Machine_Type AS t JOIN Machine AS m ON m.type_cd = t.type_cd JOIN Stoppage AS s ON s.mach_id = m.mach_id GROUP BY t.type_cd ORDER BY sum(s.repair_cost) DESC LIMIT 1;
-- Q: scrap percentage of each run
SELECT run_id, 100.0 * qty_scrap / (qty_good + qty_scrap) FROM Run;
-- Q: Value of good pieces by month (quantity times list price)
SELECT strftime('%Y-%m', r.run_dt), sum(r.qty_good * p.list_price) FROM Run AS r JOIN Part AS p ON r.part_no = p.part_no GROUP BY strftime('%Y-%m', r.run_dt);
-- Q: Which machines lack a purchase date?
SELECT mach_tag FROM Machine WHERE purch_dt IS NULL;
-- Q: Machines that have had no run
SELECT mach_tag FROM Machine WHERE NOT EXISTS (SELECT 1 FROM Run WHERE Run.mach_id = Machine.mach_id);
-- Q: Longest-running job on every machine id: machine id and run id
SELECT mach_id, run_id FROM (SELECT mach_id, run_id, row_number() OVER (PARTITION BY mach_id ORDER BY run_min DESC) AS place FROM Run) WHERE place = 1;
