CREATE TABLE plant (plant_cd TEXT PRIMARY KEY, plant_nm TEXT, plant_city TEXT, opened_yr INTEGER, headcount INTEGER);
CREATE TABLE supplier (sup_no INTEGER PRIMARY KEY, sup_nm TEXT, sup_country TEXT, sup_grade TEXT);
CREATE TABLE part (part_no TEXT PRIMARY KEY, part_nm TEXT, material TEXT, unit_cost REAL, weight_g INTEGER, qty_on_hand INTEGER, reorder_qty INTEGER, sup_no INTEGER REFERENCES supplier(sup_no));
CREATE TABLE assembly (asm_no TEXT PRIMARY KEY, asm_nm TEXT, plant_cd TEXT REFERENCES plant(plant_cd), list_price REAL, introduced DATE, discontinued DATE);
CREATE TABLE asm_part (asm_no TEXT REFERENCES assembly(asm_no), part_no TEXT REFERENCES part(part_no), qty INTEGER, PRIMARY KEY (asm_no, part_no));
CREATE TABLE work_order (wo_no INTEGER PRIMARY KEY, asm_no TEXT REFERENCES assembly(asm_no), foreman TEXT, start_dt DATE, due_dt DATE, finish_dt DATE, qty_ordered INTEGER, qty_scrapped INTEGER);
INSERT INTO plant VALUES ('P1','Riverside','Graz',1964,420),('P2','Hillworks','Maribor',1989,210),('P3','Portside','Trieste',2008,155),('P4','Greenfield','Pecs',2022,NULL);
INSERT INTO supplier VALUES (1,'Styria Cast','Austria','A'),(2,'Adria Seals','Italy','B'),(3,'Drava Fasteners','Slovenia','A'),(4,'Pannon Motors','Hungary','C'),(5,'Tirol Bearings','Austria','B');
INSERT INTO part VALUES ('A-100','pump housing','cast iron',42.5,5200,80,40,1),('A-110','impeller','bronze',31.0,900,25,30,1),('B-200','shaft seal','rubber',3.4,40,900,300,2),('B-210','gasket','rubber',1.2,15,150,400,2),('C-300','hex bolt','steel',0.18,22,6000,2000,3),('C-310','washer','steel',0.05,4,9500,3000,3),('D-400','motor 2 kW','mixed',128.0,9800,12,15,4),('D-410','motor 5 kW','mixed',265.0,17500,7,5,4),('E-500','ball bearing','steel',6.9,110,NULL,120,NULL);
INSERT INTO assembly VALUES ('PX-1','garden pump','P1',249,'2015-03-01',NULL),('PX-2','cellar pump','P1',329,'2018-05-15',NULL),('PX-5','irrigation pump','P2',799,'2017-09-01','2023-12-31'),('PX-8','bilge pump','P3',419,'2020-02-20',NULL),('PX-9','hand pump','P3',89,'2011-01-10','2019-06-30');
INSERT INTO asm_part VALUES ('PX-1','A-100',1),('PX-1','A-110',1),('PX-1','C-300',8),('PX-1','D-400',1),('PX-2','A-100',1),('PX-2','B-200',2),('PX-2','C-300',10),('PX-2','D-400',1),('PX-5','A-110',2),('PX-5','B-200',4),('PX-5','C-300',16),('PX-5','D-410',1),('PX-8','B-200',3),('PX-8','C-310',12),('PX-8','D-400',1),('PX-9','C-300',6);
INSERT INTO work_order VALUES (501,'PX-1','Huber','2024-01-08','2024-01-19','2024-01-18',120,3),(502,'PX-2','Huber','2024-01-15','2024-01-31','2024-02-05',80,5),(503,'PX-8','Zanetti','2024-02-01','2024-02-16','2024-02-16',60,0),(504,'PX-5','Kovac','2023-11-06','2023-12-01','2023-12-10',30,2),(505,'PX-1','Moser','2024-02-19','2024-03-01',NULL,150,NULL),(506,'PX-2','Moser','2024-03-04','2024-03-15','2024-03-14',90,9),(507,'PX-8','Zanetti','2024-03-11','2024-03-29','2024-04-02',75,1);
-- Q: Which parts are made of steel?
SELECT part_nm FROM part WHERE material = 'steel';
-- Q: How many assemblies are still in the programme (not discontinued)?
SELECT count(*) FROM assembly WHERE discontinued IS NULL;
-- Q: the heaviest part
SELECT part_nm FROM part ORDER BY weight_g DESC LIMIT 1;
-- Q: Foremen, each named once
SELECT DISTINCT foreman FROM work_order;
-- Q: In what year did the Hillworks plant open and how many people work there?
SELECT opened_yr, headcount FROM plant WHERE plant_nm = 'Hillworks';
-- Q: Number of parts delivered by each supplier, by name
SELECT T1.sup_nm, count(*) FROM supplier AS T1 JOIN part AS T2 ON T1.sup_no = T2.sup_no GROUP BY T1.sup_no;
-- Q: Who supplies the impeller?
SELECT T1.sup_nm FROM supplier AS T1 JOIN part AS T2 ON T1.sup_no = T2.sup_no WHERE T2.part_nm = 'impeller';
-- Q: Parts of which we hold less than the reorder quantity
SELECT part_nm FROM part WHERE qty_on_hand < reorder_qty;
-- Q: Assemblies built in Trieste
SELECT T1.asm_nm FROM assembly AS T1 JOIN plant AS T2 ON T1.plant_cd = T2.plant_cd WHERE T2.plant_city = 'Trieste';
-- Q: How many pieces were ordered and how many scrapped for each assembly name?
SELECT T1.asm_nm, sum(T2.qty_ordered), sum(T2.qty_scrapped) FROM assembly AS T1 JOIN work_order AS T2 ON T1.asm_no = T2.asm_no GROUP BY T1.asm_no;
-- Q: Materials with a mean unit cost over 20
SELECT material FROM part GROUP BY material HAVING avg(unit_cost) > 20;
-- Q: Which plant builds the assembly with the highest list price?
SELECT T1.plant_nm FROM plant AS T1 JOIN assembly AS T2 ON T1.plant_cd = T2.plant_cd ORDER BY T2.list_price DESC LIMIT 1;
-- Q: Names of parts with 'motor' in the name, or of anything costing under 1
SELECT part_nm FROM part WHERE part_nm LIKE '%motor%' OR unit_cost < 1;
-- Q: Which parts are not used in any assembly?
SELECT part_nm FROM part WHERE part_no NOT IN (SELECT part_no FROM asm_part);
-- Q: Assemblies that need both a shaft seal and a motor 2 kW
SELECT T1.asm_nm FROM assembly AS T1 JOIN asm_part AS T2 ON T1.asm_no = T2.asm_no JOIN part AS T3 ON T2.part_no = T3.part_no WHERE T3.part_nm = 'shaft seal' INTERSECT SELECT T1.asm_nm FROM assembly AS T1 JOIN asm_part AS T2 ON T1.asm_no = T2.asm_no JOIN part AS T3 ON T2.part_no = T3.part_no WHERE T3.part_nm = 'motor 2 kW';
-- Q: Plants where no assembly is built
SELECT plant_nm FROM plant WHERE plant_cd NOT IN (SELECT plant_cd FROM assembly);
-- Q: Which assembly takes the largest number of pieces?
SELECT T1.asm_nm FROM assembly AS T1 JOIN asm_part AS T2 ON T1.asm_no = T2.asm_no GROUP BY T1.asm_no ORDER BY sum(T2.qty) DESC LIMIT 1;
-- Q: From which countries do the parts of the bilge pump come? Different ones only.
SELECT DISTINCT T4.sup_country FROM assembly AS T1 JOIN asm_part AS T2 ON T1.asm_no = T2.asm_no JOIN part AS T3 ON T2.part_no = T3.part_no JOIN supplier AS T4 ON T3.sup_no = T4.sup_no WHERE T1.asm_nm = 'bilge pump';
-- Q: Assemblies dearer than the average list price
SELECT asm_nm FROM assembly WHERE list_price > (SELECT avg(list_price) FROM assembly);
-- Q: What do the parts of each assembly cost together (quantity times unit cost)?
SELECT T1.asm_nm, sum(T2.qty * T3.unit_cost) FROM assembly AS T1 JOIN asm_part AS T2 ON T1.asm_no = T2.asm_no JOIN part AS T3 ON T2.part_no = T3.part_no GROUP BY T1.asm_no;
-- Q: Which work orders were finished late, and by how many days?
SELECT wo_no, julianday(finish_dt) - julianday(due_dt) FROM work_order WHERE finish_dt > due_dt;
-- Q: scrap rate of every work order, in percent of the quantity ordered
SELECT wo_no, 100.0 * qty_scrapped / qty_ordered FROM work_order;
-- Q: Work orders started in each month
SELECT strftime('%Y-%m', start_dt), count(*) FROM work_order GROUP BY strftime('%Y-%m', start_dt);
-- Q: Which part has no supplier on file?
SELECT part_nm FROM part WHERE sup_no IS NULL;
