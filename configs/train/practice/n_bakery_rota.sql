CREATE TABLE bakers (bkr_id INTEGER PRIMARY KEY, bkr_nm TEXT, bkr_grade TEXT, bkr_wage_hr REAL, bkr_boss INTEGER REFERENCES bakers(bkr_id));
CREATE TABLE ovens (ovn_id TEXT PRIMARY KEY, ovn_type TEXT, ovn_trays INTEGER, ovn_fuel TEXT);
CREATE TABLE loaves (lf_id INTEGER PRIMARY KEY, lf_nm TEXT, lf_flour TEXT, lf_sourdough TEXT, lf_weight_g INTEGER, lf_price REAL);
CREATE TABLE bakes (bk_id INTEGER PRIMARY KEY, bk_lf INTEGER REFERENCES loaves(lf_id), bk_bkr INTEGER REFERENCES bakers(bkr_id), bk_ovn TEXT REFERENCES ovens(ovn_id), bk_day DATE, bk_made INTEGER, bk_unsold INTEGER, bk_burnt INTEGER);
INSERT INTO bakers VALUES (1,'Agathe Moreau','head',24.0,NULL),(2,'Ravi Shah','senior',19.5,1),(3,'Tess Nolan','senior',19.0,1),(4,'Billy Croft','apprentice',12.0,2),(5,'Ewa Lis','apprentice',12.5,3),(6,'Omar Diallo','junior',15.0,2);
INSERT INTO ovens VALUES ('N','deck',12,'electric'),('S','deck',8,'gas'),('W','wood dome',4,'wood'),('R','rack',20,'gas');
INSERT INTO loaves VALUES (1,'Miche','wheat','Y',1800,9.5),(2,'Baguette','wheat','N',250,1.6),(3,'Vollkorn','rye','Y',1000,5.2),(4,'Focaccia','wheat','N',600,4.4),(5,'Spelt tin','spelt','N',800,5.0),(6,'Borodinsky','rye','Y',900,5.8),(7,'Corn pone','maize','N',400,3.1);
INSERT INTO bakes VALUES (1,2,2,'N','2024-03-01',120,8,2),(2,1,1,'W','2024-03-01',16,0,1),(3,3,3,'S','2024-03-01',30,4,0),(4,4,6,'R','2024-03-02',45,12,3),(5,2,4,'N','2024-03-02',140,22,9),(6,6,3,'S','2024-03-03',24,1,0),(7,1,1,'W','2024-03-08',18,NULL,0),(8,5,2,'R','2024-03-08',40,6,1),(9,2,4,'N','2024-04-01',130,5,4),(10,3,3,'S','2024-04-02',28,2,2);
-- Q: Which loaves are sourdough?
SELECT lf_nm FROM loaves WHERE lf_sourdough = 'Y';
-- Q: Price and weight of the Focaccia?
SELECT lf_price, lf_weight_g FROM loaves WHERE lf_nm = 'Focaccia';
-- Q: how many apprentices have we
SELECT count(*) FROM bakers WHERE bkr_grade = 'apprentice';
-- Q: Which oven takes the most trays? Id and type.
SELECT ovn_id, ovn_type FROM ovens ORDER BY ovn_trays DESC LIMIT 1;
-- Q: average hourly wage of all bakers
SELECT avg(bkr_wage_hr) FROM bakers;
-- Q: How many loaves has each baker made in total?
SELECT bakers.bkr_nm, sum(bakes.bk_made) FROM bakers JOIN bakes ON bakers.bkr_id = bakes.bk_bkr GROUP BY bakers.bkr_id;
-- Q: Who burnt the most?
SELECT bakers.bkr_nm FROM bakers JOIN bakes ON bakers.bkr_id = bakes.bk_bkr GROUP BY bakers.bkr_id ORDER BY sum(bakes.bk_burnt) DESC LIMIT 1;
-- Q: For each flour, the number of breads and the highest price
SELECT lf_flour, count(*), max(lf_price) FROM loaves GROUP BY lf_flour;
-- Q: Who works under Ravi Shah?
SELECT a.bkr_nm FROM bakers AS a JOIN bakers AS b ON a.bkr_boss = b.bkr_id WHERE b.bkr_nm = 'Ravi Shah';
-- Q: Grades whose mean wage is below 16 an hour
SELECT bkr_grade FROM bakers GROUP BY bkr_grade HAVING avg(bkr_wage_hr) < 16;
-- Q: Name and day of all breads baked in the oven of type wood dome
SELECT loaves.lf_nm, bakes.bk_day FROM bakes JOIN loaves ON bakes.bk_lf = loaves.lf_id JOIN ovens ON bakes.bk_ovn = ovens.ovn_id WHERE ovens.ovn_type = 'wood dome';
-- Q: which bread is baked most often?
SELECT loaves.lf_nm FROM loaves JOIN bakes ON loaves.lf_id = bakes.bk_lf GROUP BY loaves.lf_id ORDER BY count(*) DESC LIMIT 1;
-- Q: What breads on the list have not been baked?
SELECT lf_nm FROM loaves WHERE lf_id NOT IN (SELECT bk_lf FROM bakes);
-- Q: Which bakers earn less than the person they report to minus 6 an hour?
SELECT a.bkr_nm FROM bakers AS a JOIN bakers AS b ON a.bkr_boss = b.bkr_id WHERE a.bkr_wage_hr < b.bkr_wage_hr - 6;
-- Q: Flours used both in a sourdough and in a bread that is not sourdough
SELECT lf_flour FROM loaves WHERE lf_sourdough = 'Y' INTERSECT SELECT lf_flour FROM loaves WHERE lf_sourdough = 'N';
-- Q: Which bakers have not baked anything?
SELECT bakers.bkr_nm FROM bakers LEFT JOIN bakes ON bakers.bkr_id = bakes.bk_bkr WHERE bakes.bk_id IS NULL;
-- Q: Takings per day: pieces made less unsold and burnt, times price
SELECT bakes.bk_day, sum((bakes.bk_made - bakes.bk_unsold - bakes.bk_burnt) * loaves.lf_price) FROM bakes JOIN loaves ON bakes.bk_lf = loaves.lf_id GROUP BY bakes.bk_day;
-- Q: What percentage of all the loaves made got burnt?
SELECT 100.0 * sum(bk_burnt) / sum(bk_made) FROM bakes;
-- Q: On which day was the number of unsold loaves not written down?
SELECT bk_day FROM bakes WHERE bk_unsold IS NULL;
-- Q: loaves made by month
SELECT strftime('%Y-%m', bk_day), sum(bk_made) FROM bakes GROUP BY strftime('%Y-%m', bk_day);
