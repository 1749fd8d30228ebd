CREATE TABLE accession (acc_no TEXT PRIMARY KEY, taxon_id INTEGER, collector_id INTEGER, coll_date TEXT, coll_site TEXT, altitude TEXT, seeds_qty INTEGER, vault_no TEXT);
CREATE TABLE taxon (taxon_id INTEGER PRIMARY KEY, sci_name TEXT, fam TEXT, life_form TEXT, threat_cd TEXT);
CREATE TABLE ref_threat (threat_cd TEXT PRIMARY KEY, threat_description TEXT);
CREATE TABLE collector (collector_id INTEGER PRIMARY KEY, name TEXT, institute TEXT, country TEXT);
CREATE TABLE germ_test (test_no INTEGER PRIMARY KEY, acc_no TEXT, test_date TEXT, sown INTEGER, sprouted INTEGER, temp_c INTEGER, tester TEXT);
INSERT INTO ref_threat VALUES ('LC','least concern'),('VU','vulnerable'),('EN','endangered'),('CR','critically endangered'),('DD','data deficient');
INSERT INTO taxon VALUES (1,'Silene hifacensis','Caryophyllaceae','perennial','EN'),(2,'Papaver laestadianum','Papaveraceae','perennial','VU'),(3,'Agrostemma githago','Caryophyllaceae','annual','LC'),(4,'Cypripedium calceolus','Orchidaceae','perennial','VU'),(5,'Bromus bromoideus','Poaceae','annual','CR'),(6,'Acer tataricum','Sapindaceae','tree','LC'),(7,'Centaurea cyanus','Asteraceae','annual',NULL);
INSERT INTO collector VALUES (1,'Elena Vidal','Valencia Botanic','Spain'),(2,'Jonas Berg','Arctic Flora Unit','Sweden'),(3,'Koen Maas','Meadow Trust','Belgium'),(4,'Irina Pop','Cluj Institute','Romania'),(5,'Anna Falk','Arctic Flora Unit','Sweden');
INSERT INTO accession VALUES ('A-100',1,1,'2012-07-14','Ifach cliffs','210',1800,'V1'),('A-101',1,1,'2015-07-20','Cala Blanca','35',950,'V1'),('A-102',2,2,'2016-08-03','Pältsan','1210',400,'V2'),('A-103',3,3,'2018-08-11','Rye field, Zwin','4',12000,'V3'),('A-104',5,3,'2018-07-29','Rochefort','185',6000,'V3'),('A-105',6,4,'2019-09-22','Turda gorge','640',300,'V1'),('A-106',3,4,'2020-08-02','Turda gorge','655',8800,'V2'),('A-107',7,3,'2021-07-18','Rye field, Zwin',NULL,15000,'V3');
INSERT INTO germ_test VALUES (1,'A-100','2013-02-01',50,44,15,'Lotte'),(2,'A-100','2023-02-06',50,37,15,'Lotte'),(3,'A-101','2016-01-20',40,12,20,'Priya'),(4,'A-102','2017-03-03',30,9,10,'Priya'),(5,'A-103','2019-01-15',100,96,20,'Lotte'),(6,'A-104','2019-01-16',100,71,20,'Hugo'),(7,'A-106','2021-02-10',100,90,15,'Hugo'),(8,'A-103','2024-01-12',100,88,20,'Priya');
-- Q: Which taxa are annuals?
SELECT sci_name FROM taxon WHERE life_form = 'annual';
-- Q: What does threat code CR mean?
SELECT threat_description FROM ref_threat WHERE threat_cd = 'CR';
-- Q: How many seeds do we store in total?
SELECT sum(seeds_qty) FROM accession;
-- Q: accession numbers in vault V1, largest quantity of seeds first
SELECT acc_no FROM accession WHERE vault_no = 'V1' ORDER BY seeds_qty DESC;
-- Q: How many different testers have there been?
SELECT count(DISTINCT tester) FROM germ_test;
-- Q: Number of accessions by collector name
SELECT collector.name, count(*) FROM collector JOIN accession ON collector.collector_id = accession.collector_id GROUP BY collector.collector_id;
-- Q: Where was Acer tataricum gathered?
SELECT accession.coll_site FROM accession JOIN taxon ON accession.taxon_id = taxon.taxon_id WHERE taxon.sci_name = 'Acer tataricum';
-- Q: Show every taxon with the description of its threat status.
SELECT taxon.sci_name, ref_threat.threat_description FROM taxon JOIN ref_threat ON taxon.threat_cd = ref_threat.threat_cd;
-- Q: Which vault holds the most seeds?
SELECT vault_no FROM accession GROUP BY vault_no ORDER BY sum(seeds_qty) DESC LIMIT 1;
-- Q: families with more than one taxon
SELECT fam FROM taxon GROUP BY fam HAVING count(*) > 1;
-- Q: For each test temperature, how many seeds were sown and how many sprouted?
SELECT temp_c, sum(sown), sum(sprouted) FROM germ_test GROUP BY temp_c;
-- Q: accessions collected at Turda gorge after 2019-12-31
SELECT acc_no FROM accession WHERE coll_site = 'Turda gorge' AND coll_date > '2019-12-31';
-- Q: Which taxa are not in the bank at all?
SELECT sci_name FROM taxon WHERE taxon_id NOT IN (SELECT taxon_id FROM accession);
-- Q: Which taxa were collected by both Koen Maas and Irina Pop?
SELECT taxon.sci_name FROM taxon JOIN accession ON taxon.taxon_id = accession.taxon_id JOIN collector ON accession.collector_id = collector.collector_id WHERE collector.name = 'Koen Maas' INTERSECT SELECT taxon.sci_name FROM taxon JOIN accession ON taxon.taxon_id = accession.taxon_id JOIN collector ON accession.collector_id = collector.collector_id WHERE collector.name = 'Irina Pop';
-- Q: Which accessions were never tested for germination?
SELECT acc_no FROM accession WHERE NOT EXISTS (SELECT 1 FROM germ_test WHERE germ_test.acc_no = accession.acc_no);
-- Q: Germination rate in percent for each test number
SELECT test_no, 100.0 * sprouted / sown FROM germ_test;
-- Q: Which accession was gathered at the highest altitude, altitude being text?
SELECT acc_no FROM accession ORDER BY CAST(altitude AS INTEGER) DESC LIMIT 1;
-- Q: tests done in each year
SELECT strftime('%Y', test_date), count(*) FROM germ_test GROUP BY strftime('%Y', test_date);
-- Q: taxon without a threat code
SELECT sci_name FROM taxon WHERE threat_cd IS NULL;
-- Q: Which scientific names sprouted best: list names and share sprouted summed over all their tests, best first.
SELECT taxon.sci_name, CAST(sum(germ_test.sprouted) AS REAL) / sum(germ_test.sown) FROM taxon JOIN accession ON taxon.taxon_id = accession.taxon_id JOIN germ_test ON accession.acc_no = germ_test.acc_no GROUP BY taxon.taxon_id ORDER BY CAST(sum(germ_test.sprouted) AS REAL) / sum(germ_test.sown) DESC;
