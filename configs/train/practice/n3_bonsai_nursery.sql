CREATE TABLE t_species (sp_id INTEGER PRIMARY KEY, sp_latin TEXT, sp_common TEXT, sp_type TEXT, hardy TEXT);
CREATE TABLE t_style (st_code TEXT PRIMARY KEY, st_name TEXT, st_meaning TEXT);
CREATE TABLE t_grower (gr_id INTEGER PRIMARY KEY, gr_name TEXT, gr_since INTEGER, gr_master INTEGER REFERENCES t_grower(gr_id));
CREATE TABLE t_tree (tr_id INTEGER PRIMARY KEY, sp_id INTEGER REFERENCES t_species(sp_id), st_code TEXT REFERENCES t_style(st_code), gr_id INTEGER REFERENCES t_grower(gr_id), tr_name TEXT, start_year INTEGER, height_cm REAL, trunk_cm REAL, ask_price INTEGER, sold_on DATE);
CREATE TABLE t_pot (pt_id INTEGER PRIMARY KEY, pt_maker TEXT, glazed TEXT, width_cm REAL, colour TEXT, value INTEGER);
CREATE TABLE t_repotting (rp_id INTEGER PRIMARY KEY, tr_id INTEGER REFERENCES t_tree(tr_id), pt_id INTEGER REFERENCES t_pot(pt_id), rp_date DATE, gr_id INTEGER REFERENCES t_grower(gr_id), roots_cut INTEGER);
CREATE TABLE t_show (sh_id INTEGER PRIMARY KEY, sh_name TEXT, sh_town TEXT, sh_date DATE);
CREATE TABLE t_exhibit (sh_id INTEGER REFERENCES t_show(sh_id), tr_id INTEGER REFERENCES t_tree(tr_id), points INTEGER, medal TEXT, PRIMARY KEY (sh_id, tr_id));
INSERT INTO t_species VALUES (1,'Juniperus chinensis','Chinese juniper','conifer','Y'),(2,'Acer palmatum','Japanese maple','deciduous','Y'),(3,'Ulmus parvifolia','Chinese elm','deciduous','Y'),(4,'Ficus retusa','tiger bark fig','tropical','N'),(5,'Pinus sylvestris','Scots pine','conifer','Y'),(6,'Carmona retusa','tea tree','tropical','N');
INSERT INTO t_style VALUES ('CHO','chokkan','formal upright'),('MOY','moyogi','informal upright'),('KEN','kengai','cascade'),('FUK','fukinagashi','windswept'),('YOS','yose-ue','forest');
INSERT INTO t_grower VALUES (1,'Haruko Ito',1979,NULL),(2,'Peter Vance',1996,1),(3,'Dolores Mir',2008,1),(4,'Ewan Tait',2019,2);
INSERT INTO t_tree VALUES (1,1,'KEN',1,'Waterfall',1974,62,9.5,4800,NULL),(2,2,'MOY',2,'Ember',1998,48,6.2,1500,'2023-10-08'),(3,3,'YOS',3,'Little Wood',2005,40,3.1,950,NULL),(4,4,'MOY',3,'Tiger',2012,35,5.4,280,'2024-02-17'),(5,5,'FUK',1,'Old Sailor',1968,71,11,6200,NULL),(6,5,'CHO',2,'Sentinel',1989,80,8.7,2300,NULL),(7,3,'MOY',4,'Elmer',2019,22,2,90,'2024-03-30'),(8,2,'YOS',2,'Autumn Walk',2001,45,2.8,1750,NULL);
INSERT INTO t_pot VALUES (1,'Tokoname kiln','N',42,'brown',380),(2,'Tokoname kiln','Y',30,'blue',240),(3,'Erin Lowe','Y',26,'green',130),(4,'Erin Lowe','N',55,'grey',310),(5,'Walsall Ceramics','Y',18,'cream',35),(6,'Walsall Ceramics','N',35,'brown',60);
INSERT INTO t_repotting VALUES (1,1,1,'2019-03-10',1,20),(2,2,2,'2020-03-22',2,30),(3,5,4,'2020-04-05',1,15),(4,3,6,'2021-03-14',3,35),(5,4,3,'2021-05-29',3,25),(6,2,3,'2022-03-19',4,30),(7,7,5,'2023-03-26',4,40),(8,1,1,'2024-03-03',2,20);
INSERT INTO t_show VALUES (1,'Northern Bonsai Day','Leeds','2022-05-14'),(2,'Kew Winter Trees','London','2023-01-21'),(3,'Northern Bonsai Day','Leeds','2023-05-13'),(4,'Heathrow Grand','London','2024-02-24');
INSERT INTO t_exhibit VALUES (1,1,88,'gold'),(1,2,74,'bronze'),(1,3,61,NULL),(2,5,93,'gold'),(2,6,79,'silver'),(3,1,91,'gold'),(3,8,77,'silver'),(4,5,96,'gold'),(4,8,70,NULL),(4,6,82,'silver');
-- Q: Find the name and height of the trees that are taller than 45 cm and not sold.
SELECT tr_name, height_cm FROM t_tree WHERE height_cm > 45 AND sold_on IS NULL;
-- Q: What are the Latin names of all species that are not hardy?
SELECT sp_latin FROM t_species WHERE hardy = 'N';
-- Q: Show the name, the common species name and the style name of each tree.
SELECT t.tr_name, s.sp_common, y.st_name FROM t_tree AS t JOIN t_species AS s ON t.sp_id = s.sp_id JOIN t_style AS y ON t.st_code = y.st_code;
-- Q: Which growers look after at least two trees? Give the name of the grower, the number of trees and their total asking price.
SELECT g.gr_name, count(*), sum(t.ask_price) FROM t_grower AS g JOIN t_tree AS t ON t.gr_id = g.gr_id GROUP BY g.gr_id HAVING count(*) >= 2;
-- Q: Find the common names of the species of which the nursery has no tree.
SELECT sp_common FROM t_species WHERE sp_id NOT IN (SELECT sp_id FROM t_tree);
-- Q: What are the average, minimum and maximum trunk width of the conifers?
SELECT avg(t.trunk_cm), min(t.trunk_cm), max(t.trunk_cm) FROM t_tree AS t JOIN t_species AS s ON t.sp_id = s.sp_id WHERE s.sp_type = 'conifer';
-- Q: List the names of the growers and of the masters who taught them.
SELECT g.gr_name, m.gr_name FROM t_grower AS g JOIN t_grower AS m ON g.gr_master = m.gr_id;
-- Q: Find the names of the trees that have been both repotted and exhibited.
SELECT t.tr_name FROM t_tree AS t JOIN t_repotting AS r ON r.tr_id = t.tr_id INTERSECT SELECT t.tr_name FROM t_tree AS t JOIN t_exhibit AS e ON e.tr_id = t.tr_id;
-- Q: What are the ids and makers of the pots that are worth less than the average pot?
SELECT pt_id, pt_maker FROM t_pot WHERE value < (SELECT avg(value) FROM t_pot);
-- Q: Which trees have never won a medal? Show their names.
SELECT tr_name FROM t_tree EXCEPT SELECT t.tr_name FROM t_tree AS t JOIN t_exhibit AS e ON e.tr_id = t.tr_id WHERE e.medal IS NOT NULL;
-- Q: What is the name of the tree with the largest total of points over all shows?
SELECT t.tr_name FROM t_tree AS t JOIN t_exhibit AS e ON e.tr_id = t.tr_id GROUP BY t.tr_id ORDER BY sum(e.points) DESC LIMIT 1;
-- Q: Find the meanings of the styles used by Haruko Ito.
SELECT s.st_meaning FROM t_style AS s JOIN t_tree AS t ON t.st_code = s.st_code JOIN t_grower AS g ON t.gr_id = g.gr_id WHERE g.gr_name = 'Haruko Ito';
-- Q: How old will each tree be in 2025?
SELECT tr_name, 2025 - start_year FROM t_tree;
-- Q: price per centimetre of height, dearest per cm first
SELECT tr_name, ask_price / height_cm FROM t_tree ORDER BY ask_price / height_cm DESC;
-- Q: what percentage of exhibits went home with gold
SELECT 100.0 * sum(CASE WHEN medal = 'gold' THEN 1 ELSE 0 END) / count(*) FROM t_exhibit;
-- Q: Last repotting of every tree id, with the pot id used
SELECT tr_id, rp_date, pt_id FROM (SELECT tr_id, rp_date, pt_id, row_number() OVER (PARTITION BY tr_id ORDER BY rp_date DESC) AS n FROM t_repotting) WHERE n = 1;
-- Q: In which calendar month do we repot most?
SELECT strftime('%m', rp_date) FROM t_repotting GROUP BY strftime('%m', rp_date) ORDER BY count(*) DESC LIMIT 1;
-- Q: glazed pots versus unglazed ones, by maker
SELECT pt_maker, sum(CASE WHEN glazed = 'Y' THEN 1 ELSE 0 END), sum(CASE WHEN glazed = 'N' THEN 1 ELSE 0 END) FROM t_pot GROUP BY pt_maker;
-- Q: Label trees: under 40 cm shohin, under 60 cm chuhin, else dai.
SELECT tr_name, CASE WHEN height_cm < 40 THEN 'shohin' WHEN height_cm < 60 THEN 'chuhin' ELSE 'dai' END FROM t_tree;
-- Q: what share of the whole asking value is in each grower's trees, in percent by grower id
SELECT gr_id, 100.0 * sum(ask_price) / (SELECT sum(ask_price) FROM t_tree) FROM t_tree GROUP BY gr_id;
-- Q: medals, with 'none' where there is none: show name, tree name, medal
SELECT s.sh_name, t.tr_name, COALESCE(e.medal, 'none') FROM t_exhibit AS e JOIN t_show AS s ON e.sh_id = s.sh_id JOIN t_tree AS t ON e.tr_id = t.tr_id;
-- Q: days from repotting to sale for Elmer
SELECT julianday(t.sold_on) - julianday(r.rp_date) FROM t_tree AS t JOIN t_repotting AS r ON r.tr_id = t.tr_id WHERE t.tr_name = 'Elmer';
-- Q: trees per style code
SELECT st_code, count(*) FROM t_tree GROUP BY st_code;
-- Q: The second most expensive tree
SELECT tr_name FROM t_tree ORDER BY ask_price DESC LIMIT 1 OFFSET 1;
