CREATE TABLE site (site_id INTEGER PRIMARY KEY, site_nm TEXT, region TEXT);
CREATE TABLE asset (asset_id INTEGER PRIMARY KEY, asset_nm TEXT, asset_cat TEXT, site_id INTEGER REFERENCES site(site_id), parent_id INTEGER REFERENCES asset(asset_id), acq_dt DATE, acq_cost REAL, disp_dt DATE, warranty_mths INTEGER);
CREATE TABLE engineer (eng_id INTEGER PRIMARY KEY, eng_nm TEXT, cert_lvl TEXT, firm TEXT);
CREATE TABLE wo (wo_no INTEGER PRIMARY KEY, asset_id INTEGER REFERENCES asset(asset_id), eng_id INTEGER REFERENCES engineer(eng_id), wo_typ TEXT, open_dt DATE, close_dt DATE, cost REAL);
INSERT INTO site VALUES (1,'Pump Station A','north'),(2,'Treatment Works','north'),(3,'Reservoir Hill','south'),(4,'Control Centre','south'),(5,'Spare Yard','east');
INSERT INTO asset VALUES (1,'Main Pump','pump',1,NULL,'2010-05-04',86000,NULL,60),(2,'Pump Motor','motor',1,1,'2012-03-19',21000,NULL,24),(3,'Standby Pump','pump',1,NULL,'2015-08-08',54000,NULL,36),(4,'Sand Filter','filter',2,NULL,'2008-11-30',132000,NULL,24),(5,'Dosing Unit','chemical',2,4,'2019-01-22',17500,NULL,24),(6,'Level Sensor','sensor',3,NULL,'2020-06-17',900,'2023-02-01',12),(7,'Radar Sensor','sensor',3,NULL,'2023-02-02',2600,NULL,36),(8,'Server Rack','it',4,NULL,'2021-09-09',38000,NULL,48),(9,'UPS Battery','it',4,8,'2021-09-09',7400,NULL,NULL);
INSERT INTO engineer VALUES (1,'Alva Rehn','senior','in-house'),(2,'Boris Tkach','junior','in-house'),(3,'Carmen Ruiz','senior','FlowFix'),(4,'Dan Okoro','master','FlowFix'),(5,'Edie Wong','junior','NetCare');
INSERT INTO wo VALUES (1,1,1,'preventive','2023-01-10','2023-01-11',450),(2,2,3,'corrective','2023-02-03','2023-02-20',3900),(3,6,2,'corrective','2023-01-28','2023-02-02',NULL),(4,4,1,'preventive','2023-05-05','2023-05-06',600),(5,1,4,'corrective','2023-07-17','2023-08-01',7200),(6,8,5,'inspection','2023-09-12','2023-09-12',150),(7,5,2,'preventive','2024-01-08','2024-01-10',220),(8,1,1,'preventive','2024-01-15','2024-01-16',480),(9,3,NULL,'inspection','2024-02-20',NULL,NULL),(10,4,3,'corrective','2024-02-27',NULL,5100);
-- Q: How many assets are still in use, i.e. have no disposal date?
SELECT count(*) FROM asset WHERE disp_dt IS NULL;
-- Q: names and costs of all pumps
SELECT asset_nm, acq_cost FROM asset WHERE asset_cat = 'pump';
-- Q: Which sites lie in the north?
SELECT site_nm FROM site WHERE region = 'north';
-- Q: Distinct firms our engineers come from
SELECT DISTINCT firm FROM engineer;
-- Q: What was the most expensive work order? Number and cost.
SELECT wo_no, cost FROM wo ORDER BY cost DESC LIMIT 1;
-- Q: What have we spent on assets per site?
SELECT s.site_nm, sum(a.acq_cost) FROM site AS s JOIN asset AS a ON a.site_id = s.site_id GROUP BY s.site_id;
-- Q: Which asset needed the most work orders?
SELECT a.asset_nm FROM asset AS a JOIN wo AS w ON w.asset_id = a.asset_id GROUP BY a.asset_id ORDER BY count(*) DESC LIMIT 1;
-- Q: For each work order type give the number and average cost.
SELECT wo_typ, count(*), avg(cost) FROM wo GROUP BY wo_typ;
-- Q: What are the parts of the Sand Filter, i.e. assets that have it as parent?
SELECT c.asset_nm FROM asset AS c JOIN asset AS p ON c.parent_id = p.asset_id WHERE p.asset_nm = 'Sand Filter';
-- Q: Engineers with at least two work orders, with the count
SELECT e.eng_nm, count(*) FROM engineer AS e JOIN wo AS w ON w.eng_id = e.eng_id GROUP BY e.eng_id HAVING count(*) >= 2;
-- Q: Which assets did Carmen Ruiz work on?
SELECT a.asset_nm FROM asset AS a JOIN wo AS w ON w.asset_id = a.asset_id JOIN engineer AS e ON w.eng_id = e.eng_id WHERE e.eng_nm = 'Carmen Ruiz';
-- Q: asset categories where the average acquisition cost is above 20000
SELECT asset_cat FROM asset GROUP BY asset_cat HAVING avg(acq_cost) > 20000;
-- Q: Assets without a single work order
SELECT asset_nm FROM asset WHERE asset_id NOT IN (SELECT asset_id FROM wo);
-- Q: Sites where both preventive and corrective work was done
SELECT s.site_nm FROM site AS s JOIN asset AS a ON a.site_id = s.site_id JOIN wo AS w ON w.asset_id = a.asset_id WHERE w.wo_typ = 'preventive' INTERSECT SELECT s.site_nm FROM site AS s JOIN asset AS a ON a.site_id = s.site_id JOIN wo AS w ON w.asset_id = a.asset_id WHERE w.wo_typ = 'corrective';
-- Q: In which region is corrective work costliest in total?
SELECT s.region FROM site AS s JOIN asset AS a ON a.site_id = s.site_id JOIN wo AS w ON w.asset_id = a.asset_id WHERE w.wo_typ = 'corrective' GROUP BY s.region ORDER BY sum(w.cost) DESC LIMIT 1;
-- Q: Which sites have no assets?
SELECT s.site_nm FROM site AS s LEFT JOIN asset AS a ON a.site_id = s.site_id WHERE a.asset_id IS NULL;
-- Q: Work orders opened per month
SELECT strftime('%Y-%m', open_dt), count(*) FROM wo GROUP BY strftime('%Y-%m', open_dt);
-- Q: How many days was each closed work order open?
SELECT wo_no, julianday(close_dt) - julianday(open_dt) FROM wo WHERE close_dt IS NOT NULL;
-- Q: What percentage of the work orders is corrective?
SELECT 100.0 * sum(CASE WHEN wo_typ = 'corrective' THEN 1 ELSE 0 END) / count(*) FROM wo;
-- Q: the newest asset of each category: category and asset name
SELECT asset_cat, asset_nm FROM (SELECT asset_cat, asset_nm, row_number() OVER (PARTITION BY asset_cat ORDER BY acq_dt DESC) AS place FROM asset) WHERE place = 1;
