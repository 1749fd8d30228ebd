CREATE TABLE mbr (mbr_no INTEGER PRIMARY KEY, mbr_nm TEXT, twp TEXT, acres INTEGER, shares INTEGER);
CREATE TABLE elev (elev_cd TEXT PRIMARY KEY, elev_nm TEXT, cap_bu INTEGER, rail_yn TEXT, mgr_nm TEXT);
CREATE TABLE crop_ref (crop_cd TEXT PRIMARY KEY, crop_desc TEXT, lb_per_bu INTEGER, base_price REAL);
CREATE TABLE ticket (tkt_no INTEGER PRIMARY KEY, mbr_no INTEGER REFERENCES mbr(mbr_no), elev_cd TEXT REFERENCES elev(elev_cd), crop_cd TEXT REFERENCES crop_ref(crop_cd), dlv_dt DATE, bushels INTEGER, moist_pct REAL, dock_pct REAL, paid_amt TEXT);
CREATE TABLE xfer (xfer_no INTEGER PRIMARY KEY, from_elev TEXT REFERENCES elev(elev_cd), to_elev TEXT REFERENCES elev(elev_cd), crop_cd TEXT REFERENCES crop_ref(crop_cd), xfer_dt DATE, bushels INTEGER);
INSERT INTO mbr VALUES (1,'Harlan Voss','Eden',1240,15),(2,'Lorraine Beck','Prairie',680,8),(3,'Schulte Bros','Eden',3100,40),(4,'Duane Akers','Liberty',455,5),(5,'Nguyen Family Farm','Prairie',920,12),(6,'Opal Rusk','Liberty',160,2);
INSERT INTO elev VALUES ('MN','Main Street',450000,'Y','Gail Fox'),('WS','West Siding',820000,'Y','Curt Lang'),('HL','Hilltop',150000,'N','Gail Fox'),('OD','Old Depot',60000,'N',NULL),('RV','River Terminal',1300000,'Y','Ana Soto');
INSERT INTO crop_ref VALUES ('CRN','corn',56,4.6),('SOY','soybeans',60,11.9),('WHT','wheat',60,6.1),('OAT','oats',32,3.7),('SUN','sunflower',25,9.8);
INSERT INTO ticket VALUES (5001,1,'MN','WHT','2023-07-22',2100,13.1,0.5,'12600'),(5002,3,'WS','WHT','2023-07-25',8800,12.7,0.2,'53500'),(5003,2,'MN','OAT','2023-08-03',900,12.0,1.0,'3290'),(5004,3,'WS','SOY','2023-09-28',6400,12.9,0.3,'75800'),(5005,5,'HL','SOY','2023-10-02',1750,13.5,0.8,'20500'),(5006,1,'MN','CRN','2023-10-14',7200,16.8,2.1,'31900'),(5007,3,'WS','CRN','2023-10-19',15500,15.9,1.5,'69700'),(5008,4,'HL','CRN','2023-10-21',2600,18.2,3.0,NULL),(5009,5,'RV','CRN','2023-11-04',4100,15.2,0.9,'18600'),(5010,2,'MN','SOY','2023-10-05',1100,13.0,0.4,'13000');
INSERT INTO xfer VALUES (1,'HL','MN','SOY','2023-10-20',1700),(2,'MN','RV','CRN','2023-11-10',7000),(3,'WS','RV','CRN','2023-11-12',15000),(4,'WS','RV','WHT','2023-09-01',8500),(5,'HL','WS','CRN','2023-11-01',2500);
-- Q: members in Eden township and their acres
SELECT mbr_nm, acres FROM mbr WHERE twp = 'Eden';
-- Q: Which elevators have a rail connection?
SELECT elev_nm FROM elev WHERE rail_yn = 'Y';
-- Q: What is the base price of soybeans?
SELECT base_price FROM crop_ref WHERE crop_desc = 'soybeans';
-- Q: Who owns the most shares?
SELECT mbr_nm FROM mbr ORDER BY shares DESC LIMIT 1;
-- Q: How many delivery tickets had moisture above 15 percent?
SELECT count(*) FROM ticket WHERE moist_pct > 15;
-- Q: Bushels delivered by each member
SELECT mbr.mbr_nm, sum(ticket.bushels) FROM mbr JOIN ticket ON mbr.mbr_no = ticket.mbr_no GROUP BY mbr.mbr_no;
-- Q: Which crop came in most often?
SELECT crop_ref.crop_desc FROM crop_ref JOIN ticket ON crop_ref.crop_cd = ticket.crop_cd GROUP BY crop_ref.crop_cd ORDER BY count(*) DESC LIMIT 1;
-- Q: For every crop description, average moisture and average dockage
SELECT crop_ref.crop_desc, avg(ticket.moist_pct), avg(ticket.dock_pct) FROM crop_ref JOIN ticket ON crop_ref.crop_cd = ticket.crop_cd GROUP BY crop_ref.crop_cd;
-- Q: Show each transfer's origin elevator, destination elevator and bushels.
SELECT a.elev_nm, b.elev_nm, xfer.bushels FROM xfer JOIN elev AS a ON xfer.from_elev = a.elev_cd JOIN elev AS b ON xfer.to_elev = b.elev_cd;
-- Q: Townships farming over 1500 acres between them
SELECT twp FROM mbr GROUP BY twp HAVING sum(acres) > 1500;
-- Q: Who runs more than one elevator?
SELECT mgr_nm FROM elev GROUP BY mgr_nm HAVING count(*) > 1;
-- Q: Largest 3 tickets: ticket number, delivery date, bushels
SELECT tkt_no, dlv_dt, bushels FROM ticket ORDER BY bushels DESC LIMIT 3;
-- Q: Which member hasn't delivered anything?
SELECT mbr_nm FROM mbr WHERE mbr_no NOT IN (SELECT mbr_no FROM ticket);
-- Q: Members who brought in both wheat and corn
SELECT mbr.mbr_nm FROM mbr JOIN ticket ON mbr.mbr_no = ticket.mbr_no JOIN crop_ref ON ticket.crop_cd = crop_ref.crop_cd WHERE crop_ref.crop_desc = 'wheat' INTERSECT SELECT mbr.mbr_nm FROM mbr JOIN ticket ON mbr.mbr_no = ticket.mbr_no JOIN crop_ref ON ticket.crop_cd = crop_ref.crop_cd WHERE crop_ref.crop_desc = 'corn';
-- Q: Which elevators have shipped out grain but never received a transfer?
SELECT elev_nm FROM elev WHERE elev_cd IN (SELECT from_elev FROM xfer) AND elev_cd NOT IN (SELECT to_elev FROM xfer);
-- Q: Members whose farms are smaller than the average
SELECT mbr_nm FROM mbr WHERE acres < (SELECT avg(acres) FROM mbr);
-- Q: bushels delivered per month
SELECT strftime('%Y-%m', dlv_dt), sum(bushels) FROM ticket GROUP BY strftime('%Y-%m', dlv_dt);
-- Q: Value of each ticket at base price: ticket number and bushels times price
SELECT ticket.tkt_no, ticket.bushels * crop_ref.base_price FROM ticket JOIN crop_ref ON ticket.crop_cd = crop_ref.crop_cd;
-- Q: Total paid to Schulte Bros (amounts are stored as text)
SELECT sum(CAST(ticket.paid_amt AS REAL)) FROM ticket JOIN mbr ON ticket.mbr_no = mbr.mbr_no WHERE mbr.mbr_nm = 'Schulte Bros';
-- Q: Which tickets are still unpaid?
SELECT tkt_no FROM ticket WHERE paid_amt IS NULL;
-- Q: what crops did nobody deliver
SELECT crop_ref.crop_desc FROM crop_ref LEFT JOIN ticket ON crop_ref.crop_cd = ticket.crop_cd WHERE ticket.tkt_no IS NULL;
