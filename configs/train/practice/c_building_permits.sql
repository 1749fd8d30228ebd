CREATE TABLE parcels (parcel_no TEXT PRIMARY KEY, street_address TEXT, ward INTEGER, zoning TEXT, lot_sqft INTEGER, assessed_value INTEGER);
CREATE TABLE contractors (lic_no TEXT PRIMARY KEY, company TEXT, trade TEXT, rating REAL, lic_expires DATE);
CREATE TABLE permits (permit_no TEXT PRIMARY KEY, parcel_no TEXT REFERENCES parcels(parcel_no), lic_no TEXT REFERENCES contractors(lic_no), permit_type TEXT, applied DATE, issued DATE, est_cost INTEGER, fee REAL, status TEXT);
CREATE TABLE inspections (insp_id INTEGER PRIMARY KEY, permit_no TEXT REFERENCES permits(permit_no), inspector TEXT, insp_date DATE, stage TEXT, passed INTEGER);
INSERT INTO parcels VALUES ('14-001','12 Birch St',1,'residential',5200,310000),('14-002','18 Birch St',1,'residential',4800,295000),('22-010','400 Commerce Way',3,'commercial',26000,1850000),('22-011','410 Commerce Way',3,'commercial',31000,2200000),('31-100','77 Foundry Rd',4,'industrial',90000,3900000),('09-050','5 Lakeview Ct',2,'residential',11000,720000),('09-051','9 Lakeview Ct',2,'residential',10400,NULL);
INSERT INTO contractors VALUES ('L-1','Solid Roofs','roofing',4.6,'2024-12-31'),('L-2','Bright Electric','electrical',4.1,'2023-06-30'),('L-3','Moreno & Daughters','general',4.9,'2025-03-31'),('L-4','Quick Pipe','plumbing',3.2,'2023-11-30'),('L-5','Hartwell Construction','general',3.8,'2024-08-31');
INSERT INTO permits VALUES ('P-101','14-001','L-1','roof','2022-04-04','2022-04-11',18000,150,'final'),('P-102','14-002','L-2','electrical','2022-05-16','2022-05-23',4200,75,'final'),('P-103','22-010','L-3','addition','2022-06-01','2022-08-15',640000,3200,'active'),('P-104','31-100','L-5','new building','2022-09-12','2023-01-20',5100000,21000,'active'),('P-105','09-050','L-3','addition','2022-10-03','2022-11-01',210000,1100,'final'),('P-106','22-010','L-4','plumbing','2023-01-09','2023-01-16',38000,240,'active'),('P-107','14-001','L-2','electrical','2023-02-20',NULL,9000,90,'pending'),('P-108','09-050','L-1','roof','2023-03-06','2023-03-10',41000,260,'final');
INSERT INTO inspections VALUES (1,'P-101','Ruiz','2022-05-02','final',1),(2,'P-102','Tan','2022-06-10','rough-in',0),(3,'P-102','Tan','2022-06-24','final',1),(4,'P-103','Ruiz','2022-10-11','foundation',1),(5,'P-103','Abbott','2023-01-18','framing',0),(6,'P-104','Abbott','2023-03-22','foundation',1),(7,'P-105','Ruiz','2022-12-15','framing',1),(8,'P-105','Tan','2023-02-28','final',1),(9,'P-106','Abbott','2023-02-14','rough-in',0);
-- Q: How many permits are active?
SELECT count(*) FROM permits WHERE status = 'active';
-- Q: Which company has the best rating?
SELECT company FROM contractors ORDER BY rating DESC LIMIT 1;
-- Q: addresses of residential parcels bigger than 5000 sqft
SELECT street_address FROM parcels WHERE zoning = 'residential' AND lot_sqft > 5000;
-- Q: Give me the permit numbers and estimated costs, costliest first.
SELECT permit_no, est_cost FROM permits ORDER BY est_cost DESC;
-- Q: Who are the inspectors? One line each.
SELECT DISTINCT inspector FROM inspections;
-- Q: What is the number of permits and the total in fees for each permit type?
SELECT permit_type, count(*), sum(fee) FROM permits GROUP BY permit_type;
-- Q: Which contractor pulled more than one permit, and how many?
SELECT contractors.company, count(*) FROM contractors JOIN permits ON contractors.lic_no = permits.lic_no GROUP BY contractors.lic_no HAVING count(*) > 1;
-- Q: At which address is Hartwell Construction working?
SELECT parcels.street_address FROM parcels JOIN permits ON parcels.parcel_no = permits.parcel_no JOIN contractors ON permits.lic_no = contractors.lic_no WHERE contractors.company = 'Hartwell Construction';
-- Q: In which ward is the most money being spent on construction (estimated cost)?
SELECT parcels.ward FROM parcels JOIN permits ON parcels.parcel_no = permits.parcel_no GROUP BY parcels.ward ORDER BY sum(permits.est_cost) DESC LIMIT 1;
-- Q: average assessed value for each zoning class
SELECT zoning, avg(assessed_value) FROM parcels GROUP BY zoning;
-- Q: List the date, stage and inspector of all inspections at 400 Commerce Way.
SELECT inspections.insp_date, inspections.stage, inspections.inspector FROM inspections JOIN permits ON inspections.permit_no = permits.permit_no JOIN parcels ON permits.parcel_no = parcels.parcel_no WHERE parcels.street_address = '400 Commerce Way';
-- Q: Which inspector has failed the most inspections?
SELECT inspector FROM inspections WHERE passed = 0 GROUP BY inspector ORDER BY count(*) DESC LIMIT 1;
-- Q: On which addresses has no permit ever been requested?
SELECT street_address FROM parcels WHERE parcel_no NOT IN (SELECT parcel_no FROM permits);
-- Q: Permits that have not yet been inspected
SELECT permit_no FROM permits WHERE NOT EXISTS (SELECT * FROM inspections WHERE inspections.permit_no = permits.permit_no);
-- Q: Which addresses had both a roof permit and an addition?
SELECT parcels.street_address FROM parcels JOIN permits ON parcels.parcel_no = permits.parcel_no WHERE permits.permit_type = 'roof' INTERSECT SELECT parcels.street_address FROM parcels JOIN permits ON parcels.parcel_no = permits.parcel_no WHERE permits.permit_type = 'addition';
-- Q: Which companies are rated below the average?
SELECT company FROM contractors WHERE rating < (SELECT avg(rating) FROM contractors);
-- Q: Pass rate of each inspector in percent?
SELECT inspector, 100.0 * sum(passed) / count(*) FROM inspections GROUP BY inspector;
-- Q: How many days did it take to issue each permit?
SELECT permit_no, julianday(issued) - julianday(applied) FROM permits WHERE issued IS NOT NULL;
-- Q: applications by year
SELECT strftime('%Y', applied), count(*) FROM permits GROUP BY strftime('%Y', applied);
-- Q: Show each permit number with its fee as a percentage of the estimated cost.
SELECT permit_no, 100.0 * fee / est_cost FROM permits;
