CREATE TABLE datacenters (dc_code TEXT PRIMARY KEY, city TEXT, power_kw INTEGER, tier INTEGER, cooling TEXT);
CREATE TABLE hosts (hostname TEXT PRIMARY KEY, dc_code TEXT, os TEXT, cpu_cores INTEGER, ram_gb INTEGER, disk_tb REAL, bought_on DATE, is_virtual INTEGER, role TEXT);
CREATE TABLE services (svc_id INTEGER PRIMARY KEY, svc_name TEXT, owner_team TEXT, criticality TEXT);
CREATE TABLE deployments (svc_id INTEGER, hostname TEXT, version TEXT, deployed_on DATE);
CREATE TABLE outages (outage_id INTEGER PRIMARY KEY, hostname TEXT, began TEXT, ended TEXT, cause TEXT, users_hit INTEGER);
INSERT INTO datacenters VALUES ('AMS1','Amsterdam',1800,3,'air'),('FRA2','Frankfurt',2600,4,'water'),('HEL1','Helsinki',900,3,'sea water'),('MAD1','Madrid',700,2,'air');
INSERT INTO hosts VALUES ('ant','AMS1','Debian',32,128,4.0,'2019-03-12',0,'web'),('bee','AMS1','Debian',16,64,2.0,'2019-03-12',0,'web'),('cicada','FRA2','RHEL',64,512,20.0,'2021-10-01',0,'database'),('drone','FRA2','RHEL',8,32,0.5,NULL,1,'batch'),('earwig','HEL1','FreeBSD',24,96,40.0,'2018-06-20',0,'backup'),('fly','HEL1','Debian',8,16,0.5,NULL,1,'web'),('gnat','FRA2','Windows',16,64,1.0,'2020-02-02',0,'mail'),('hornet','FRA2','Debian',48,256,8.0,'2022-08-15',0,'database');
INSERT INTO services VALUES (1,'storefront','Shop','high'),(2,'billing','Finance','high'),(3,'newsletter','Marketing','low'),(4,'search','Shop','medium'),(5,'archive','Platform','low'),(6,'wiki','Platform','low');
INSERT INTO deployments VALUES (1,'ant','4.2','2023-02-01'),(1,'bee','4.2','2023-02-01'),(2,'cicada','1.9','2023-02-10'),(4,'hornet','7.0','2023-03-05'),(3,'gnat','2.2','2022-12-12'),(5,'earwig','0.9','2021-05-30'),(1,'fly','4.1','2023-01-15'),(4,'ant','7.0','2023-03-06'),(2,'hornet','1.9','2023-03-20');
INSERT INTO outages VALUES (1,'ant','2023-01-09 03:10:00','2023-01-09 04:40:00','power',1200),(2,'cicada','2023-01-21 14:00:00','2023-01-21 14:20:00','upgrade',300),(3,'fly','2023-02-14 09:00:00','2023-02-14 12:00:00','disk',90),(4,'ant','2023-02-20 22:30:00','2023-02-21 01:00:00','disk',2400),(5,'gnat','2023-03-03 08:15:00','2023-03-03 08:45:00','upgrade',650),(6,'hornet','2023-03-28 18:00:00',NULL,'network',5100),(7,'bee','2023-03-29 10:00:00','2023-03-29 10:30:00','power',NULL);
-- Q: How many hosts run Debian?
SELECT count(*) FROM hosts WHERE os = 'Debian';
-- Q: Which host has the most memory?
SELECT hostname FROM hosts ORDER BY ram_gb DESC LIMIT 1;
-- Q: List city and power of the data centers of tier 3 or better.
SELECT city, power_kw FROM datacenters WHERE tier >= 3;
-- Q: What is the total disk space over all hosts?
SELECT sum(disk_tb) FROM hosts;
-- Q: different roles of the machines
SELECT DISTINCT role FROM hosts;
-- Q: How many CPU cores do we have in each city?
SELECT datacenters.city, sum(hosts.cpu_cores) FROM datacenters JOIN hosts ON datacenters.dc_code = hosts.dc_code GROUP BY datacenters.dc_code;
-- Q: On which hosts does storefront run, and in which version?
SELECT deployments.hostname, deployments.version FROM deployments JOIN services ON deployments.svc_id = services.svc_id WHERE services.svc_name = 'storefront';
-- Q: outages by cause with the number of users hit, worst cause first
SELECT cause, sum(users_hit) FROM outages GROUP BY cause ORDER BY sum(users_hit) DESC;
-- Q: Which operating systems are on more than one host?
SELECT os FROM hosts GROUP BY os HAVING count(*) > 1;
-- Q: Which service is deployed on the most hosts?
SELECT services.svc_name FROM services JOIN deployments ON services.svc_id = deployments.svc_id GROUP BY services.svc_id ORDER BY count(*) DESC LIMIT 1;
-- Q: Virtual machines located in Frankfurt
SELECT hosts.hostname FROM hosts JOIN datacenters ON hosts.dc_code = datacenters.dc_code WHERE hosts.is_virtual = 1 AND datacenters.city = 'Frankfurt';
-- Q: For every team, how many high criticality services does it own?
SELECT owner_team, count(*) FROM services WHERE criticality = 'high' GROUP BY owner_team;
-- Q: Which services are not deployed anywhere?
SELECT svc_name FROM services WHERE svc_id NOT IN (SELECT svc_id FROM deployments);
-- Q: Which hosts have never had an outage?
SELECT hostname FROM hosts EXCEPT SELECT hostname FROM outages;
-- Q: Which hosts carry both search and billing?
SELECT deployments.hostname FROM deployments JOIN services ON deployments.svc_id = services.svc_id WHERE services.svc_name = 'search' INTERSECT SELECT deployments.hostname FROM deployments JOIN services ON deployments.svc_id = services.svc_id WHERE services.svc_name = 'billing';
-- Q: In which city did the most outages happen?
SELECT datacenters.city FROM datacenters JOIN hosts ON datacenters.dc_code = hosts.dc_code JOIN outages ON hosts.hostname = outages.hostname GROUP BY datacenters.dc_code ORDER BY count(*) DESC LIMIT 1;
-- Q: How long in days did each outage last that is over? Give the id as well, before the duration.
SELECT outage_id, julianday(ended) - julianday(began) FROM outages WHERE ended IS NOT NULL;
-- Q: Which outage is still going on? Host and cause.
SELECT hostname, cause FROM outages WHERE ended IS NULL;
-- Q: Outages per month
SELECT strftime('%Y-%m', began), count(*) FROM outages GROUP BY strftime('%Y-%m', began);
-- Q: What share of the hosts, as a fraction, is virtual?
SELECT CAST(sum(is_virtual) AS REAL) / count(*) FROM hosts;
