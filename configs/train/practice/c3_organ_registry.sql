CREATE TABLE hospital (hcode TEXT PRIMARY KEY, hname TEXT, city TEXT, beds INTEGER, helipad TEXT);
CREATE TABLE surgeon (sid INTEGER PRIMARY KEY, sname TEXT, hcode TEXT REFERENCES hospital(hcode), organ TEXT, certifiedyear INTEGER);
CREATE TABLE donor (did INTEGER PRIMARY KEY, age INTEGER, bloodgroup TEXT, hcode TEXT REFERENCES hospital(hcode), donationdate DATE, living TEXT);
CREATE TABLE recipient (rid INTEGER PRIMARY KEY, rname TEXT, age INTEGER, bloodgroup TEXT, hcode TEXT REFERENCES hospital(hcode), organneeded TEXT, listedon DATE, urgency INTEGER);
CREATE TABLE organ (oid INTEGER PRIMARY KEY, did INTEGER REFERENCES donor(did), organtype TEXT, quality REAL, coldhours REAL);
CREATE TABLE transplant (tid INTEGER PRIMARY KEY, oid INTEGER REFERENCES organ(oid), rid INTEGER REFERENCES recipient(rid), sid INTEGER REFERENCES surgeon(sid), opdate DATE, durationmin INTEGER, outcome TEXT, cost INTEGER);
INSERT INTO hospital VALUES ('STM','St Marys Infirmary','Porton',820,'Y'),('GRN','Greenfield General','Ashby',460,'N'),('UNI','University Clinic','Porton',1150,'Y'),('LKS','Lakeside Hospital','Mere',290,'N'),('NTH','Northgate Hospital','Calder',510,'Y');
INSERT INTO surgeon VALUES (1,'Vera Holm','UNI','heart',2006),(2,'Samir Nasser','UNI','kidney',2014),(3,'Gail Winter','STM','kidney',2009),(4,'Leo Baptiste','STM','liver',2011),(5,'Otto Frank','GRN','kidney',2020),(6,'Kim Sato','UNI','lung',2017);
INSERT INTO donor VALUES (1,34,'A','STM','2023-01-14','no'),(2,51,'0','UNI','2023-02-03','yes'),(3,22,'B','GRN','2023-03-22','no'),(4,45,'0','LKS','2023-06-10','no'),(5,60,'A','UNI','2023-09-05','yes');
INSERT INTO recipient VALUES (1,'Bill Ames',58,'A','UNI','heart','2022-05-01',5),(2,'Rosa Quint',41,'0','STM','kidney','2021-11-20',3),(3,'Theo Marsh',29,'B','GRN','kidney','2022-08-15',2),(4,'Ann Lowe',63,'A','STM','liver','2022-12-02',5),(5,'Jack Orr',36,'0','UNI','lung','2023-01-30',4),(6,'Nell Frost',50,'AB','NTH','kidney','2022-03-09',1),(7,'Omar Said',47,'A','UNI','kidney','2023-02-11',3);
INSERT INTO organ VALUES (1,1,'heart',0.92,3.5),(2,1,'liver',0.85,7),(3,2,'kidney',0.97,1),(4,3,'kidney',0.88,12.5),(5,4,'lung',0.8,5),(6,4,'kidney',0.74,16),(7,5,'kidney',0.9,1.5);
INSERT INTO transplant VALUES (1,1,1,1,'2023-01-14',380,'good',210000),(2,2,4,4,'2023-01-15',460,'fair',185000),(3,3,2,3,'2023-02-03',190,'good',72000),(4,4,3,5,'2023-03-23',215,'rejected',69000),(5,5,5,6,'2023-06-10',340,'good',198000),(6,7,7,2,'2023-09-05',180,'good',75500);
-- Q: Find the name and code of the hospitals that have more beds than the average hospital.
SELECT hname, hcode FROM hospital WHERE beds > (SELECT avg(beds) FROM hospital);
-- Q: What are the names of the recipients who are still waiting, i.e. have not had a transplant?
SELECT rname FROM recipient WHERE rid NOT IN (SELECT rid FROM transplant);
-- Q: List the name of each hospital and how many surgeons work there, most first.
SELECT h.hname, count(*) FROM hospital AS h JOIN surgeon AS s ON s.hcode = h.hcode GROUP BY h.hcode ORDER BY count(*) DESC;
-- Q: Which organ types have been donated at least twice? Give the type and the number.
SELECT organtype, count(*) FROM organ GROUP BY organtype HAVING count(*) >= 2;
-- Q: Show the names and cities of the hospitals that have neither a surgeon nor a donor.
SELECT hname, city FROM hospital WHERE hcode NOT IN (SELECT hcode FROM surgeon) AND hcode NOT IN (SELECT hcode FROM donor);
-- Q: What are the average, minimum and maximum cost of the transplants with a good outcome?
SELECT avg(cost), min(cost), max(cost) FROM transplant WHERE outcome = 'good';
-- Q: Find the name of the recipient, the name of the surgeon and the date of every operation longer than 300 minutes.
SELECT r.rname, s.sname, t.opdate FROM transplant AS t JOIN recipient AS r ON t.rid = r.rid JOIN surgeon AS s ON t.sid = s.sid WHERE t.durationmin > 300;
-- Q: Which blood groups are found among recipients but not among donors?
SELECT bloodgroup FROM recipient EXCEPT SELECT bloodgroup FROM donor;
-- Q: What are the ids of the organs that were never transplanted?
SELECT oid FROM organ WHERE oid NOT IN (SELECT oid FROM transplant);
-- Q: Find the names of the hospitals that have a kidney surgeon as well as a liver surgeon.
SELECT h.hname FROM hospital AS h JOIN surgeon AS s ON s.hcode = h.hcode WHERE s.organ = 'kidney' INTERSECT SELECT h.hname FROM hospital AS h JOIN surgeon AS s ON s.hcode = h.hcode WHERE s.organ = 'liver';
-- Q: For every hospital with more than one listed recipient, show its name and the average age of its recipients.
SELECT h.hname, avg(r.age) FROM hospital AS h JOIN recipient AS r ON r.hcode = h.hcode GROUP BY h.hcode HAVING count(*) > 1;
-- Q: Which donor gave the most organs? Show the donor's id and age.
SELECT d.did, d.age FROM donor AS d JOIN organ AS o ON o.did = d.did GROUP BY d.did ORDER BY count(*) DESC LIMIT 1;
-- Q: How many days had each transplanted patient waited between listing and operation? Name and days.
SELECT r.rname, julianday(t.opdate) - julianday(r.listedon) FROM recipient AS r JOIN transplant AS t ON t.rid = r.rid;
-- Q: percentage of donors who were living donors
SELECT 100.0 * sum(CASE WHEN living = 'yes' THEN 1 ELSE 0 END) / count(*) FROM donor;
-- Q: Best organ of every type by quality: type, organ id
SELECT organtype, oid FROM (SELECT organtype, oid, row_number() OVER (PARTITION BY organtype ORDER BY quality DESC) AS place FROM organ) WHERE place = 1;
-- Q: transplant costs adding up over time, date and cumulative cost
SELECT opdate, sum(cost) OVER (ORDER BY opdate) FROM transplant;
-- Q: Split recipients into young (below 40), middle (below 60) and senior
SELECT rname, CASE WHEN age < 40 THEN 'young' WHEN age < 60 THEN 'middle' ELSE 'senior' END FROM recipient;
-- Q: How much dearer or cheaper than the average was each transplant? Id and difference.
SELECT tid, cost - (SELECT avg(cost) FROM transplant) FROM transplant;
-- Q: cost per minute of each operation id, two decimals
SELECT tid, round(cost / CAST(durationmin AS REAL), 2) FROM transplant;
-- Q: Which hospitals with a helipad are in Porton?
SELECT hname FROM hospital WHERE helipad = 'Y' AND city = 'Porton';
-- Q: donations per month number
SELECT strftime('%m', donationdate), count(*) FROM donor GROUP BY strftime('%m', donationdate);
-- Q: who is second on the list by urgency for a kidney
SELECT rname FROM recipient WHERE organneeded = 'kidney' ORDER BY urgency DESC LIMIT 1 OFFSET 1;
-- Q: When was anybody first listed, and when last?
SELECT min(listedon), max(listedon) FROM recipient;
-- Q: Good and rejected outcomes next to each other
SELECT sum(CASE WHEN outcome = 'good' THEN 1 ELSE 0 END), sum(CASE WHEN outcome = 'rejected' THEN 1 ELSE 0 END) FROM transplant;
