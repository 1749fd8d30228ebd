CREATE TABLE buyer_org (org_code TEXT PRIMARY KEY, org_name TEXT, org_level TEXT);
CREATE TABLE vendor (vendor_id INTEGER PRIMARY KEY, vendor_name TEXT, hq_city TEXT, staff_size INTEGER, sme TEXT, blacklisted_on DATE);
CREATE TABLE tender (tender_ref TEXT PRIMARY KEY, subject TEXT, org_code TEXT REFERENCES buyer_org(org_code), cpv_group TEXT, published DATE, closes DATE, est_value INTEGER, winner_id INTEGER REFERENCES vendor(vendor_id));
CREATE TABLE bid (tender_ref TEXT REFERENCES tender(tender_ref), vendor_id INTEGER REFERENCES vendor(vendor_id), bid_amount INTEGER, quality_points INTEGER, submitted DATE, PRIMARY KEY (tender_ref, vendor_id));
INSERT INTO buyer_org VALUES ('CTY','City of Varnholm','municipal'),('HOS','Varnholm Hospital','regional'),('RAI','State Railways','national'),('UNI','Tech University','national'),('LIB','Public Library','municipal');
INSERT INTO vendor VALUES (1,'Nordbau','Varnholm',420,'N',NULL),(2,'Ostrava Glass','Ostrava',85,'Y',NULL),(3,'CleanPeople','Varnholm',60,'Y',NULL),(4,'MediSys','Turku',230,'Y',NULL),(5,'Shadeworks','Lodz',15,'Y','2023-08-01'),(6,'Railtech Group','Essen',3100,'N',NULL),(7,'Papyrus Plus','Lodz',40,'Y',NULL);
INSERT INTO tender VALUES ('T-101','School windows','CTY','construction','2023-01-15','2023-03-01',380000,2),('T-102','Office cleaning','CTY','services','2023-02-10','2023-03-10',120000,3),('T-103','MRI scanner','HOS','equipment','2023-03-05','2023-06-01',1900000,4),('T-104','Switch heaters','RAI','equipment','2023-05-20','2023-07-31',2600000,6),('T-105','Ward cleaning','HOS','services','2023-09-01','2023-10-01',310000,NULL),('T-106','Lecture hall','UNI','construction','2023-10-12','2024-01-15',5400000,1),('T-107','Station glass roof','RAI','construction','2024-01-08','2024-03-20',870000,NULL),('T-108','Printer paper','UNI','supplies','2024-02-02','2024-02-23',45000,7);
INSERT INTO bid VALUES ('T-101',1,395000,70,'2023-02-25'),('T-101',2,362000,81,'2023-02-27'),('T-102',3,109000,77,'2023-03-08'),('T-102',5,88000,40,'2023-03-09'),('T-103',4,1870000,90,'2023-05-30'),('T-104',6,2590000,84,'2023-07-15'),('T-104',1,2800000,72,'2023-07-20'),('T-106',1,5150000,80,'2024-01-10'),('T-107',2,905000,83,'2024-03-11'),('T-107',1,850000,66,'2024-03-18'),('T-108',7,41000,NULL,'2024-02-20');
-- Q: How many tenders were for construction?
SELECT count(*) FROM tender WHERE cpv_group = 'construction';
-- Q: Names and headquarters of the vendors with fewer than 100 staff
SELECT vendor_name, hq_city FROM vendor WHERE staff_size < 100;
-- Q: which tenders have no winner yet
SELECT subject FROM tender WHERE winner_id IS NULL;
-- Q: The subject of the tender with the highest estimated value?
SELECT subject FROM tender ORDER BY est_value DESC LIMIT 1;
-- Q: Which vendors were blacklisted, and when?
SELECT vendor_name, blacklisted_on FROM vendor WHERE blacklisted_on IS NOT NULL;
-- Q: For each buying organisation give its name, its number of tenders and their total estimated value.
SELECT o.org_name, count(*), sum(t.est_value) FROM buyer_org AS o JOIN tender AS t ON t.org_code = o.org_code GROUP BY o.org_code;
-- Q: Who submitted the most bids?
SELECT v.vendor_name FROM vendor AS v JOIN bid AS b ON b.vendor_id = v.vendor_id GROUP BY v.vendor_id ORDER BY count(*) DESC LIMIT 1;
-- Q: Show winner and subject of all decided tenders.
SELECT v.vendor_name, t.subject FROM tender AS t JOIN vendor AS v ON t.winner_id = v.vendor_id;
-- Q: cities that house more than one vendor
SELECT hq_city FROM vendor GROUP BY hq_city HAVING count(*) > 1;
-- Q: average quality points per vendor, best first
SELECT v.vendor_name, avg(b.quality_points) FROM vendor AS v JOIN bid AS b ON b.vendor_id = v.vendor_id GROUP BY v.vendor_id ORDER BY avg(b.quality_points) DESC;
-- Q: What was the lowest bid for School windows?
SELECT min(b.bid_amount) FROM bid AS b JOIN tender AS t ON b.tender_ref = t.tender_ref WHERE t.subject = 'School windows';
-- Q: How many bids did each tender attract? Subject, number of bids.
SELECT t.subject, count(*) FROM tender AS t JOIN bid AS b ON b.tender_ref = t.tender_ref GROUP BY t.tender_ref;
-- Q: Tenders nobody bid for
SELECT subject FROM tender WHERE tender_ref NOT IN (SELECT tender_ref FROM bid);
-- Q: Which vendors placed bids with both the City of Varnholm and State Railways?
SELECT v.vendor_name FROM vendor AS v JOIN bid AS b ON b.vendor_id = v.vendor_id JOIN tender AS t ON b.tender_ref = t.tender_ref JOIN buyer_org AS o ON t.org_code = o.org_code WHERE o.org_name = 'City of Varnholm' INTERSECT SELECT v.vendor_name FROM vendor AS v JOIN bid AS b ON b.vendor_id = v.vendor_id JOIN tender AS t ON b.tender_ref = t.tender_ref JOIN buyer_org AS o ON t.org_code = o.org_code WHERE o.org_name = 'State Railways';
-- Q: Vendors that have bid but never won
SELECT v.vendor_name FROM vendor AS v JOIN bid AS b ON b.vendor_id = v.vendor_id EXCEPT SELECT v.vendor_name FROM vendor AS v JOIN tender AS t ON t.winner_id = v.vendor_id;
-- Q: Which bids exceeded the estimated value? Tender reference, vendor and amount.
SELECT t.tender_ref, v.vendor_name, b.bid_amount FROM bid AS b JOIN tender AS t ON b.tender_ref = t.tender_ref JOIN vendor AS v ON b.vendor_id = v.vendor_id WHERE b.bid_amount > t.est_value;
-- Q: How many days was each tender open between publication and closing?
SELECT tender_ref, julianday(closes) - julianday(published) FROM tender;
-- Q: tenders published per year
SELECT strftime('%Y', published), count(*) FROM tender GROUP BY strftime('%Y', published);
-- Q: What percentage of vendors is an SME?
SELECT 100.0 * sum(CASE WHEN sme = 'Y' THEN 1 ELSE 0 END) / count(*) FROM vendor;
-- Q: lowest bidder for every tender: reference, vendor name, amount
SELECT tender_ref, vendor_name, bid_amount FROM (SELECT b.tender_ref, v.vendor_name, b.bid_amount, row_number() OVER (PARTITION BY b.tender_ref ORDER BY b.bid_amount) AS place FROM bid AS b JOIN vendor AS v ON b.vendor_id = v.vendor_id) WHERE place = 1;
-- Q: Organisations that haven't published a tender
SELECT org_name FROM buyer_org WHERE NOT EXISTS (SELECT 1 FROM tender WHERE tender.org_code = buyer_org.org_code);
