CREATE TABLE midwives (mw_id INTEGER PRIMARY KEY, mw_name TEXT, base_town TEXT, qualified_year INTEGER, car TEXT, hourly_pay REAL);
CREATE TABLE mothers (mo_id INTEGER PRIMARY KEY, mo_name TEXT, town TEXT, birth_year INTEGER, due_date DATE, first_child TEXT, mw_id INTEGER REFERENCES midwives(mw_id));
CREATE TABLE birthplaces (bp_id INTEGER PRIMARY KEY, bp_name TEXT, kind TEXT, town TEXT, rooms INTEGER);
CREATE TABLE births (br_id INTEGER PRIMARY KEY, mo_id INTEGER REFERENCES mothers(mo_id), bp_id INTEGER REFERENCES birthplaces(bp_id), lead_mw INTEGER REFERENCES midwives(mw_id), second_mw INTEGER REFERENCES midwives(mw_id), birth_day DATE, method TEXT, labour_hours REAL);
CREATE TABLE babies (bb_id INTEGER PRIMARY KEY, br_id INTEGER REFERENCES births(br_id), first_name TEXT, sex TEXT, weight_g INTEGER, length_cm REAL);
CREATE TABLE visits (vs_id INTEGER PRIMARY KEY, mo_id INTEGER REFERENCES mothers(mo_id), mw_id INTEGER REFERENCES midwives(mw_id), visit_day DATE, minutes INTEGER, purpose TEXT);
INSERT INTO midwives VALUES (1,'Maud Keane','Trim',1999,'van',31),(2,'Orla Daly','Navan',2012,'hatchback',27.5),(3,'Sinead Fay','Trim',2017,NULL,25),(4,'Breda Lynch','Kells',2005,'hatchback',29),(5,'Roisin Carr','Navan',2022,'bike',22.5);
INSERT INTO mothers VALUES (1,'Claire Nolan','Trim',1991,'2024-03-10','Y',1),(2,'Aoife Burke','Navan',1986,'2024-03-28','N',2),(3,'Marta Zielinska','Kells',1994,'2024-04-14','Y',4),(4,'Niamh Roche','Trim',1989,'2024-04-20','N',1),(5,'Grace Obi','Navan',1997,'2024-05-06','Y',2),(6,'Emer Quill','Slane',1983,'2024-06-30','N',NULL),(7,'Lucy Hand','Kells',1990,'2024-05-25','N',4);
INSERT INTO birthplaces VALUES (1,'Boyne Maternity Hospital','hospital','Navan',14),(2,'Willow Birth House','birth centre','Trim',3),(3,'Own Home','home',NULL,1),(4,'Royal Meath Hospital','hospital','Kells',8);
INSERT INTO births VALUES (1,1,2,1,3,'2024-03-13','natural',11.5),(2,2,1,2,NULL,'2024-03-25','caesarean',4),(3,3,1,4,2,'2024-04-15','natural',16),(4,4,3,1,3,'2024-04-18','water',6.5),(5,5,1,2,5,'2024-05-02','natural',9),(6,7,3,4,NULL,'2024-05-29','water',7);
INSERT INTO babies VALUES (1,1,'Oscar','M',3550,51),(2,2,'Fiadh','F',2480,46),(3,2,'Tadhg','M',2610,47),(4,3,'Zofia','F',3720,52),(5,4,'Ruby','F',3905,53),(6,5,NULL,'M',3300,50),(7,6,'Ned','M',4120,54.5);
INSERT INTO visits VALUES (1,1,1,'2024-02-20',45,'check-up'),(2,1,3,'2024-03-16',60,'aftercare'),(3,2,2,'2024-03-01',40,'check-up'),(4,3,4,'2024-03-21',50,'check-up'),(5,4,1,'2024-03-21',30,'check-up'),(6,4,1,'2024-04-21',60,'aftercare'),(7,5,5,'2024-05-05',75,'feeding help'),(8,2,2,'2024-03-30',55,'aftercare'),(9,6,1,'2024-05-20',45,'check-up');
-- Q: Find the names of the mothers whose labour lasted longer than the average.
SELECT m.mo_name FROM mothers AS m JOIN births AS b ON b.mo_id = m.mo_id WHERE b.labour_hours > (SELECT avg(labour_hours) FROM births);
-- Q: List the name of each midwife and how many births she led, most first.
SELECT w.mw_name, count(*) FROM midwives AS w JOIN births AS b ON b.lead_mw = w.mw_id GROUP BY w.mw_id ORDER BY count(*) DESC;
-- Q: Which midwives have never led a birth? Give their id and name.
SELECT mw_id, mw_name FROM midwives WHERE mw_id NOT IN (SELECT lead_mw FROM births);
-- Q: Show the name and kind of the birthplaces where no birth took place.
SELECT bp_name, kind FROM birthplaces WHERE bp_id NOT IN (SELECT bp_id FROM births);
-- Q: What are the average, minimum and maximum weight of the girls (sex F)?
SELECT avg(weight_g), min(weight_g), max(weight_g) FROM babies WHERE sex = 'F';
-- Q: Find the first names and weights of the babies born at Boyne Maternity Hospital.
SELECT y.first_name, y.weight_g FROM babies AS y JOIN births AS b ON y.br_id = b.br_id JOIN birthplaces AS p ON b.bp_id = p.bp_id WHERE p.bp_name = 'Boyne Maternity Hospital';
-- Q: Which towns have both a midwife and a birthplace?
SELECT base_town FROM midwives INTERSECT SELECT town FROM birthplaces;
-- Q: Which mothers received at least two visits? Give the name and the total minutes.
SELECT m.mo_name, sum(v.minutes) FROM mothers AS m JOIN visits AS v ON v.mo_id = m.mo_id GROUP BY m.mo_id HAVING count(*) >= 2;
-- Q: Find the ids of the births that produced more than one baby.
SELECT br_id FROM babies GROUP BY br_id HAVING count(*) > 1;
-- Q: What are the names of the midwives who were the lead of one birth and the second midwife of another?
SELECT mw_name FROM midwives WHERE mw_id IN (SELECT lead_mw FROM births) AND mw_id IN (SELECT second_mw FROM births);
-- Q: List the names and due dates of mothers who have had no birth recorded.
SELECT mo_name, due_date FROM mothers WHERE NOT EXISTS (SELECT * FROM births WHERE births.mo_id = mothers.mo_id);
-- Q: Give the names of the birthplaces containing the word Hospital with their number of rooms.
SELECT bp_name, rooms FROM birthplaces WHERE bp_name LIKE '%Hospital%';
-- Q: How many days early or late did each mother give birth? Name, and birth day minus due date.
SELECT m.mo_name, julianday(b.birth_day) - julianday(m.due_date) FROM mothers AS m JOIN births AS b ON b.mo_id = m.mo_id;
-- Q: boys (M), girls (F): how many of each, in one row
SELECT sum(CASE WHEN sex = 'M' THEN 1 ELSE 0 END), sum(CASE WHEN sex = 'F' THEN 1 ELSE 0 END) FROM babies;
-- Q: What fraction of the mothers are expecting their first child?
SELECT CAST(sum(CASE WHEN first_child = 'Y' THEN 1 ELSE 0 END) AS REAL) / count(*) FROM mothers;
-- Q: babies' names, with 'not named yet' for those without
SELECT COALESCE(first_name, 'not named yet') FROM babies;
-- Q: Heaviest baby of either sex: sex, name, grams
SELECT sex, first_name, weight_g FROM (SELECT sex, first_name, weight_g, row_number() OVER (PARTITION BY sex ORDER BY weight_g DESC) AS place FROM babies) WHERE place = 1;
-- Q: Every visit's id and length in hours, that is minutes over 60, to two decimals
SELECT vs_id, round(CAST(minutes AS REAL) / 60, 2) FROM visits;
-- Q: Births by weekday number
SELECT strftime('%w', birth_day), count(*) FROM births GROUP BY strftime('%w', birth_day);
-- Q: call babies light under 2700 grams, normal under 4000, otherwise heavy
SELECT bb_id, CASE WHEN weight_g < 2700 THEN 'light' WHEN weight_g < 4000 THEN 'normal' ELSE 'heavy' END FROM babies;
-- Q: which day saw the most visits
SELECT visit_day FROM visits GROUP BY visit_day ORDER BY count(*) DESC LIMIT 1;
-- Q: each purpose's share of all visiting minutes in percent
SELECT purpose, 100.0 * sum(minutes) / (SELECT sum(minutes) FROM visits) FROM visits GROUP BY purpose;
-- Q: Who has nobody assigned to her?
SELECT mo_name FROM mothers WHERE mw_id IS NULL;
-- Q: second longest labour in hours
SELECT labour_hours FROM births ORDER BY labour_hours DESC LIMIT 1 OFFSET 1;
