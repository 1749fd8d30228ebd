CREATE TABLE tb_region (rg_id INTEGER PRIMARY KEY, rg_nm TEXT, rg_director TEXT);
CREATE TABLE tb_post (ps_id INTEGER PRIMARY KEY, ps_nm TEXT, ps_kind TEXT, rg_id INTEGER REFERENCES tb_region(rg_id), ps_open_yr INTEGER);
CREATE TABLE tb_job (jb_cd TEXT PRIMARY KEY, jb_ttl TEXT, jb_min_sal INTEGER, jb_max_sal INTEGER);
CREATE TABLE tb_officer (of_id INTEGER PRIMARY KEY, of_nm TEXT, jb_cd TEXT REFERENCES tb_job(jb_cd), ps_id INTEGER REFERENCES tb_post(ps_id), of_sal INTEGER, of_dt_hired DATE, of_chief_id INTEGER REFERENCES tb_officer(of_id));
CREATE TABLE tb_transfer (tr_id INTEGER PRIMARY KEY, of_id INTEGER REFERENCES tb_officer(of_id), from_ps_id INTEGER REFERENCES tb_post(ps_id), to_ps_id INTEGER REFERENCES tb_post(ps_id), tr_dt DATE, tr_reason TEXT);
CREATE TABLE tb_seizure (sz_id INTEGER PRIMARY KEY, ps_id INTEGER REFERENCES tb_post(ps_id), of_id INTEGER REFERENCES tb_officer(of_id), sz_dt DATE, sz_goods TEXT, sz_qty INTEGER, sz_unit_val REAL, sz_hidden_in TEXT);
CREATE TABLE tb_course (cr_id INTEGER PRIMARY KEY, cr_nm TEXT, cr_days INTEGER);
CREATE TABLE tb_officer_course (of_id INTEGER REFERENCES tb_officer(of_id), cr_id INTEGER REFERENCES tb_course(cr_id), oc_dt DATE, oc_passed TEXT, PRIMARY KEY (of_id, cr_id));
INSERT INTO tb_region VALUES (1,'Coastal','Ms Ravn'),(2,'Alpine','Mr Zanetti'),(3,'Inland','Mr Boyd');
INSERT INTO tb_post VALUES (1,'Port Sessal','harbour',1,1935),(2,'Mont Clair Tunnel','road',2,1978),(3,'Sessal Airport','airport',1,1966),(4,'Brenn Pass','road',2,1921),(5,'Rail Yard East','railway',3,1950),(6,'Parcel Hub','postal',3,2016);
INSERT INTO tb_job VALUES ('INS','Inspector',32000,48000),('CHF','Chief Inspector',47000,66000),('DOG','Dog Handler',30000,41000),('CLK','Declaration Clerk',25000,34000),('ANL','Risk Analyst',38000,55000);
INSERT INTO tb_officer VALUES (1,'Nadine Faure','CHF',1,61000,'2001-04-02',NULL),(2,'Oskar Lien','INS',1,44500,'2010-08-16',1),(3,'Hedda Brock','DOG',3,39000,'2015-05-11',1),(4,'Luca Moretti','CHF',4,58500,'2004-10-25',NULL),(5,'Simon Kell','INS',4,36000,'2019-02-18',4),(6,'Ines Prat','CLK',6,29000,'2021-09-06',NULL),(7,'Goran Tadic','INS',2,41000,'2013-01-14',4),(8,'Wilma Rees','ANL',NULL,51000,'2012-11-05',1);
INSERT INTO tb_transfer VALUES (1,2,3,1,'2014-03-01','request'),(2,5,2,4,'2020-06-15','staffing'),(3,7,4,2,'2016-09-01','request'),(4,7,1,4,'2014-01-10','promotion'),(5,3,1,3,'2018-02-01','staffing'),(6,6,5,6,'2022-03-15','request');
INSERT INTO tb_seizure VALUES (1,1,2,'2022-01-17','cigarettes',12000,0.4,'container'),(2,3,3,'2022-02-25','cash',1,85000,'suitcase'),(3,4,5,'2022-04-03','cheese',300,9.5,'van'),(4,1,2,'2022-07-29','fake watches',450,60,'container'),(5,6,6,'2022-11-11','fake watches',25,55,'parcel'),(6,2,7,'2023-01-08','cigarettes',5000,0.42,'truck tyre'),(7,3,3,'2023-02-14','orchids',40,110,'suitcase'),(8,4,4,'2023-03-21','cigarettes',800,0.41,NULL);
INSERT INTO tb_course VALUES (1,'Document Fraud',3),(2,'X-ray Reading',5),(3,'Dog Basics',20),(4,'Wildlife Trade',2);
INSERT INTO tb_officer_course VALUES (2,1,'2019-05-06','Y'),(2,2,'2020-10-12','Y'),(3,3,'2015-09-01','Y'),(3,2,'2021-03-01','N'),(5,1,'2020-01-20','Y'),(6,1,'2022-02-07','N'),(7,2,'2018-11-19','Y'),(7,1,'2019-05-06','Y');
-- Q: Who directs the Alpine region?
SELECT rg_director FROM tb_region WHERE rg_nm = 'Alpine';
-- Q: How many customs posts are on a road?
SELECT count(*) FROM tb_post WHERE ps_kind = 'road';
-- Q: officers by salary, highest first, with the figure
SELECT of_nm, of_sal FROM tb_officer ORDER BY of_sal DESC;
-- Q: What kinds of goods were seized? Show each one once.
SELECT DISTINCT sz_goods FROM tb_seizure;
-- Q: When was the oldest post opened?
SELECT min(ps_open_yr) FROM tb_post;
-- Q: What is Hedda Brock's job title?
SELECT j.jb_ttl FROM tb_officer AS o JOIN tb_job AS j ON o.jb_cd = j.jb_cd WHERE o.of_nm = 'Hedda Brock';
-- Q: Who is the chief of Simon Kell?
SELECT c.of_nm FROM tb_officer AS o JOIN tb_officer AS c ON o.of_chief_id = c.of_id WHERE o.of_nm = 'Simon Kell';
-- Q: Staff and average salary per post
SELECT p.ps_nm, count(*), avg(o.of_sal) FROM tb_post AS p JOIN tb_officer AS o ON o.ps_id = p.ps_id GROUP BY p.ps_id;
-- Q: Which region has the most seizures?
SELECT r.rg_nm FROM tb_region AS r JOIN tb_post AS p ON p.rg_id = r.rg_id JOIN tb_seizure AS s ON s.ps_id = p.ps_id GROUP BY r.rg_id ORDER BY count(*) DESC LIMIT 1;
-- Q: Goods confiscated at least twice, with the total quantity
SELECT sz_goods, sum(sz_qty) FROM tb_seizure GROUP BY sz_goods HAVING count(*) >= 2;
-- Q: Show for each transfer the officer, the old post and the new post.
SELECT o.of_nm, a.ps_nm, b.ps_nm FROM tb_transfer AS t JOIN tb_officer AS o ON t.of_id = o.of_id JOIN tb_post AS a ON t.from_ps_id = a.ps_id JOIN tb_post AS b ON t.to_ps_id = b.ps_id;
-- Q: Seizure dates where stuff was hidden in a suitcase or a container
SELECT sz_dt FROM tb_seizure WHERE sz_hidden_in = 'suitcase' OR sz_hidden_in = 'container';
-- Q: Inspectors (exact title Inspector) paid between 40000 and 45000
SELECT o.of_nm FROM tb_officer AS o JOIN tb_job AS j ON o.jb_cd = j.jb_cd WHERE j.jb_ttl = 'Inspector' AND o.of_sal BETWEEN 40000 AND 45000;
-- Q: Who passed Document Fraud?
SELECT o.of_nm FROM tb_officer AS o JOIN tb_officer_course AS x ON x.of_id = o.of_id JOIN tb_course AS c ON x.cr_id = c.cr_id WHERE c.cr_nm = 'Document Fraud' AND x.oc_passed = 'Y';
-- Q: Which officers have never seized anything?
SELECT of_nm FROM tb_officer WHERE of_id NOT IN (SELECT of_id FROM tb_seizure);
-- Q: Who attended both Document Fraud and X-ray Reading?
SELECT o.of_nm FROM tb_officer AS o JOIN tb_officer_course AS x ON x.of_id = o.of_id JOIN tb_course AS c ON x.cr_id = c.cr_id WHERE c.cr_nm = 'Document Fraud' INTERSECT SELECT o.of_nm FROM tb_officer AS o JOIN tb_officer_course AS x ON x.of_id = o.of_id JOIN tb_course AS c ON x.cr_id = c.cr_id WHERE c.cr_nm = 'X-ray Reading';
-- Q: posts without a seizure
SELECT ps_nm FROM tb_post EXCEPT SELECT p.ps_nm FROM tb_post AS p JOIN tb_seizure AS s ON s.ps_id = p.ps_id;
-- Q: Officers who earn above the average salary
SELECT of_nm FROM tb_officer WHERE of_sal > (SELECT avg(of_sal) FROM tb_officer);
-- Q: Which training course has had no participant?
SELECT cr_nm FROM tb_course WHERE NOT EXISTS (SELECT * FROM tb_officer_course WHERE tb_officer_course.cr_id = tb_course.cr_id);
-- Q: What was each haul worth, quantity times unit value? Seizure id, goods, value.
SELECT sz_id, sz_goods, sz_qty * sz_unit_val FROM tb_seizure;
-- Q: seizures per year
SELECT strftime('%Y', sz_dt), count(*) FROM tb_seizure GROUP BY strftime('%Y', sz_dt);
-- Q: Percentage of the transfers made on request (reason request)
SELECT 100.0 * sum(CASE WHEN tr_reason = 'request' THEN 1 ELSE 0 END) / count(*) FROM tb_transfer;
-- Q: Who is not assigned to any post?
SELECT of_nm FROM tb_officer WHERE ps_id IS NULL;
-- Q: How much could each officer still get before reaching the maximum of the job? Name and amount.
SELECT o.of_nm, j.jb_max_sal - o.of_sal FROM tb_officer AS o JOIN tb_job AS j ON o.jb_cd = j.jb_cd;
