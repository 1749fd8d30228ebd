CREATE TABLE siidas (sd_cd TEXT PRIMARY KEY, sd_nm TEXT, hq TEXT, yr_est INTEGER);
CREATE TABLE herders (hrd_id INTEGER PRIMARY KEY, hrd_nm TEXT, yr_born INTEGER, sd_cd TEXT REFERENCES siidas(sd_cd), tel TEXT);
CREATE TABLE pastures (pst_cd TEXT PRIMARY KEY, pst_nm TEXT, season TEXT, km2 INTEGER, alt_m INTEGER);
CREATE TABLE reindeer (rd_no INTEGER PRIMARY KEY, rd_nm TEXT, earmark TEXT, sex TEXT, yr_born INTEGER, hrd_id INTEGER REFERENCES herders(hrd_id), dam_no INTEGER REFERENCES reindeer(rd_no), collar TEXT);
CREATE TABLE moves (mv_id INTEGER PRIMARY KEY, sd_cd TEXT REFERENCES siidas(sd_cd), from_pst TEXT REFERENCES pastures(pst_cd), to_pst TEXT REFERENCES pastures(pst_cd), dt_start DATE, dt_end DATE, heads INTEGER);
CREATE TABLE counts (cnt_id INTEGER PRIMARY KEY, pst_cd TEXT REFERENCES pastures(pst_cd), dt DATE, calves INTEGER, adults INTEGER, hrd_id INTEGER REFERENCES herders(hrd_id));
CREATE TABLE losses (ls_id INTEGER PRIMARY KEY, rd_no INTEGER REFERENCES reindeer(rd_no), dt DATE, cause TEXT, pst_cd TEXT REFERENCES pastures(pst_cd), comp_paid REAL);
CREATE TABLE sales (sl_id INTEGER PRIMARY KEY, hrd_id INTEGER REFERENCES herders(hrd_id), dt DATE, buyer TEXT, product TEXT, kg REAL, pr_kg REAL);
INSERT INTO siidas VALUES ('S1','Snow Ridge','Karas',1932),('S2','Birch Fell','Inari',1958),('S3','Long Lake','Enon',1971);
INSERT INTO herders VALUES (1,'Aslak Utsi',1958,'S1','78-401'),(2,'Risten Gaup',1982,'S1',NULL),(3,'Nils Sara',1971,'S2','78-522'),(4,'Marit Eira',1990,'S2','78-530'),(5,'Jovnna Baal',1965,'S3','79-110'),(6,'Elle Sara',2001,'S2',NULL);
INSERT INTO pastures VALUES ('WIN1','Moss Plain','winter',420,350),('WIN2','Pine Hollow','winter',310,280),('SUM1','Sea Cape','summer',510,120),('SUM2','Bare Tops','summer',275,780),('SPR1','Calving Vale','spring',190,410),('AUT1','Ember Marsh','autumn',150,300);
INSERT INTO reindeer VALUES (101,'Muste','two notches','F',2014,1,NULL,'Y'),(102,'Snolke','two notches','M',2018,1,101,'N'),(103,'Silba','split tip','F',2016,3,NULL,'Y'),(104,'Gabba','split tip','F',2019,3,103,'N'),(105,'Chirk','round hole','M',2017,4,NULL,'N'),(106,'Vielgat','round hole','F',2020,4,103,'Y'),(107,'Ruksa','two notches','F',2021,2,101,NULL),(108,'Gierdu','deep cut','M',2015,5,NULL,'Y'),(109,'Lasta','deep cut','F',2022,5,104,'N');
INSERT INTO moves VALUES (1,'S1','WIN1','SPR1','2023-04-02','2023-04-11',820),(2,'S1','SPR1','SUM1','2023-06-05','2023-06-20',1190),(3,'S2','WIN2','SUM2','2023-05-01','2023-05-19',640),(4,'S2','SUM2','WIN2','2023-10-15','2023-11-02',905),(5,'S1','SUM1','WIN1','2023-10-28','2023-11-30',1100),(6,'S3','WIN1','SUM1','2024-04-20','2024-05-16',450),(7,'S1','WIN1','SPR1','2024-04-05','2024-04-13',790);
INSERT INTO counts VALUES (1,'SPR1','2023-05-28',310,805,1),(2,'SUM2','2023-07-10',245,630,3),(3,'SUM1','2023-07-14',295,790,2),(4,'SPR1','2024-05-30',280,770,2),(5,'SUM1','2024-07-02',160,440,5),(6,'WIN2','2024-01-19',0,610,4),(7,'SUM2','2024-07-12',262,618,3);
INSERT INTO losses VALUES (1,105,'2023-12-02','train','WIN2',900),(2,104,'2023-08-18','bear','SUM2',750),(3,108,'2024-02-11','lynx','WIN1',NULL),(4,109,'2024-05-20','eagle','SUM1',600),(5,102,'2023-11-25','train','WIN1',950);
INSERT INTO sales VALUES (1,1,'2023-11-12','Fell Foods','meat',220,11.5),(2,3,'2023-11-20','Hotel Polar','meat',95,14),(3,1,'2023-12-05','Craft House','hides',40,6),(4,4,'2024-01-15','Fell Foods','meat',130,11),(5,5,'2024-02-08','Hotel Polar','meat',60,14.5),(6,3,'2024-03-01','Craft House','antlers',35,22),(7,1,'2024-03-19','Hotel Polar','meat',75,15);
-- Q: When was Nils Sara born?
SELECT yr_born FROM herders WHERE hrd_nm = 'Nils Sara';
-- Q: Who owns the reindeer called Vielgat?
SELECT h.hrd_nm FROM herders AS h JOIN reindeer AS r ON r.hrd_id = h.hrd_id WHERE r.rd_nm = 'Vielgat';
-- Q: What are the numbers and names of the animals marked with a split tip?
SELECT rd_no, rd_nm FROM reindeer WHERE earmark = 'split tip';
-- Q: List the name of each reindeer whose mother is known, and the name of the mother.
SELECT c.rd_nm, m.rd_nm FROM reindeer AS c JOIN reindeer AS m ON c.dam_no = m.rd_no;
-- Q: Which reindeer are mothers of more than one other reindeer? Give number and name.
SELECT m.rd_no, m.rd_nm FROM reindeer AS m JOIN reindeer AS c ON c.dam_no = m.rd_no GROUP BY m.rd_no HAVING count(*) > 1;
-- Q: Show the names of the herders in the Birch Fell siida, youngest first.
SELECT h.hrd_nm FROM herders AS h JOIN siidas AS s ON h.sd_cd = s.sd_cd WHERE s.sd_nm = 'Birch Fell' ORDER BY h.yr_born DESC;
-- Q: What is the name of the pasture that the most moves start from?
SELECT p.pst_nm FROM pastures AS p JOIN moves AS m ON m.from_pst = p.pst_cd GROUP BY p.pst_cd ORDER BY count(*) DESC LIMIT 1;
-- Q: Which pastures were never the goal of a move? Give the codes and the names.
SELECT pst_cd, pst_nm FROM pastures WHERE pst_cd NOT IN (SELECT to_pst FROM moves);
-- Q: Find the names of the pastures where both a count and a loss took place.
SELECT p.pst_nm FROM pastures AS p JOIN counts AS c ON c.pst_cd = p.pst_cd INTERSECT SELECT p.pst_nm FROM pastures AS p JOIN losses AS l ON l.pst_cd = p.pst_cd;
-- Q: What are the names of the herders who have either sold antlers or counted at Calving Vale?
SELECT h.hrd_nm FROM herders AS h JOIN sales AS s ON s.hrd_id = h.hrd_id WHERE s.product = 'antlers' UNION SELECT h.hrd_nm FROM herders AS h JOIN counts AS c ON c.hrd_id = h.hrd_id JOIN pastures AS p ON c.pst_cd = p.pst_cd WHERE p.pst_nm = 'Calving Vale';
-- Q: Which pastures are larger than the average pasture? Name, season and area.
SELECT pst_nm, season, km2 FROM pastures WHERE km2 > (SELECT avg(km2) FROM pastures);
-- Q: Give the average, the smallest and the largest number of heads moved by each siida, by its code.
SELECT sd_cd, avg(heads), min(heads), max(heads) FROM moves GROUP BY sd_cd;
-- Q: Name the herders whose name ends with "Sara" and who have no telephone.
SELECT hrd_nm FROM herders WHERE hrd_nm LIKE '%Sara' AND tel IS NULL;
-- Q: How many different herders have sold something to Hotel Polar?
SELECT count(DISTINCT hrd_id) FROM sales WHERE buyer = 'Hotel Polar';
-- Q: the biggest sale in kilos of each herder id, with the buyer
SELECT hrd_id, buyer, kg FROM (SELECT hrd_id, buyer, kg, row_number() OVER (PARTITION BY hrd_id ORDER BY kg DESC) AS n FROM sales) WHERE n = 1;
-- Q: two oldest animals per earmark
SELECT earmark, rd_nm FROM (SELECT earmark, rd_nm, row_number() OVER (PARTITION BY earmark ORDER BY yr_born) AS n FROM reindeer) WHERE n <= 2;
-- Q: how much of the income comes from each product, in percent
SELECT product, 100.0 * sum(kg * pr_kg) / (SELECT sum(kg * pr_kg) FROM sales) FROM sales GROUP BY product;
-- Q: What part of all animals counted in each count were calves? Count id and fraction.
SELECT cnt_id, CAST(calves AS REAL) / (calves + adults) FROM counts;
-- Q: Pastures: low under 300 metres, middle under 500, high from 500 up.
SELECT pst_nm, CASE WHEN alt_m < 300 THEN 'low' WHEN alt_m < 500 THEN 'middle' ELSE 'high' END FROM pastures;
-- Q: How many of the lost animals fell to a train, and how many to anything else?
SELECT sum(CASE WHEN cause = 'train' THEN 1 ELSE 0 END), sum(CASE WHEN cause <> 'train' THEN 1 ELSE 0 END) FROM losses;
-- Q: Herders without a single reindeer of their own
SELECT hrd_nm FROM herders WHERE NOT EXISTS (SELECT 1 FROM reindeer WHERE reindeer.hrd_id = herders.hrd_id);
-- Q: who has sold nothing yet?
SELECT h.hrd_nm FROM herders AS h LEFT JOIN sales AS s ON s.hrd_id = h.hrd_id WHERE s.sl_id IS NULL;
-- Q: Which move took the longest, and how many days did it take?
SELECT mv_id, julianday(dt_end) - julianday(dt_start) FROM moves ORDER BY julianday(dt_end) - julianday(dt_start) DESC LIMIT 1;
-- Q: animals lost per year
SELECT strftime('%Y', dt), count(*) FROM losses GROUP BY strftime('%Y', dt);
-- Q: Total earned by each herder, rounded to whole money (round to 0 places), best earner on top
SELECT h.hrd_nm, round(sum(s.kg * s.pr_kg), 0) FROM herders AS h JOIN sales AS s ON s.hrd_id = h.hrd_id GROUP BY h.hrd_id ORDER BY sum(s.kg * s.pr_kg) DESC;
-- Q: for which losses has no compensation been paid? id and cause
SELECT ls_id, cause FROM losses WHERE comp_paid IS NULL;
