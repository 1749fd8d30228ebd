CREATE TABLE landlords (ll_id INTEGER PRIMARY KEY, ll_name TEXT, ll_kind TEXT, ll_city TEXT, flats_owned INTEGER);
CREATE TABLE flats (flat_id INTEGER PRIMARY KEY, ll_id INTEGER REFERENCES landlords(ll_id), street TEXT, house_no TEXT, sqm REAL, rooms INTEGER, energy_class TEXT, year_built INTEGER);
CREATE TABLE renters (rent_id INTEGER PRIMARY KEY, first_nm TEXT, last_nm TEXT, flat_id INTEGER REFERENCES flats(flat_id), moved_in DATE, rent_eur REAL, deposit_eur REAL);
CREATE TABLE disputes (disp_no INTEGER PRIMARY KEY, rent_id INTEGER REFERENCES renters(rent_id), topic_cd TEXT REFERENCES topics(topic_cd), filed DATE, decided DATE, claimed_eur REAL, awarded_eur REAL, winner TEXT);
CREATE TABLE topics (topic_cd TEXT PRIMARY KEY, topic_nm TEXT, filing_fee REAL);
CREATE TABLE arbiters (arb_id INTEGER PRIMARY KEY, arb_nm TEXT, lawyer_yn TEXT, since_yr INTEGER);
CREATE TABLE hearings (hear_id INTEGER PRIMARY KEY, disp_no INTEGER REFERENCES disputes(disp_no), arb_id INTEGER REFERENCES arbiters(arb_id), hear_dt DATE, mins INTEGER, room TEXT);
INSERT INTO landlords VALUES (1,'Norden Wohnen AG','company','Kielbruck',410),(2,'Frieda Maas','private','Kielbruck',3),(3,'Stadtbau Ost','municipal','Wendorf',1250),(4,'Ralf Tiede','private','Hagenau',1),(5,'Blauhaus GmbH','company','Wendorf',88);
INSERT INTO flats VALUES (1,1,'Hafenstrasse','12a',64.5,2,'D',1968),(2,1,'Hafenstrasse','14',81,3,'E',1968),(3,2,'Lindenweg','3',102,4,'F',1907),(4,3,'Ostring','77',58,2,'C',1989),(5,3,'Ostring','79',72.5,3,'C',1989),(6,4,'Am Speicher','5',45,1,'G',1899),(7,5,'Neuer Wall','21',95,4,'A',2020);
INSERT INTO renters VALUES (1,'Katja','Wolff',1,'2016-05-01',690,1800),(2,'Ahmed','Bilal',2,'2019-10-01',905,2400),(3,'Sven','Thomsen',3,'2012-02-01',1040,2500),(4,'Olga','Wolff',4,'2021-07-15',520,1200),(5,'Jana','Krug',5,'2020-01-01',655,1600),(6,'Peer','Dahl',6,'2022-11-01',480,NULL),(7,'Lin','Zhao',7,'2021-03-01',1690,5000);
INSERT INTO topics VALUES ('RI','rent increase',60),('DP','deposit refund',40),('RP','repairs',50),('NO','noise',30),('HC','heating costs',45);
INSERT INTO disputes VALUES (1,1,'RI','2022-01-17','2022-04-05',840,840,'renter'),(2,2,'RP','2022-03-02','2022-07-19',1500,600,'renter'),(3,3,'HC','2022-09-12','2022-12-01',390,0,'landlord'),(4,2,'RI','2023-02-06','2023-03-30',1100,0,'landlord'),(5,6,'RP','2023-02-20','2023-06-14',900,900,'renter'),(6,7,'RI','2023-05-08','2023-08-21',2400,1200,'renter'),(7,4,'HC','2023-11-13',NULL,275,NULL,NULL),(8,6,'HC','2024-01-09',NULL,510,NULL,NULL);
INSERT INTO arbiters VALUES (1,'Dr Ilse Kampf','Y',2008),(2,'Bernd Ohl','N',2015),(3,'Nuray Demir','Y',2020),(4,'Piet Haan','N',2023);
INSERT INTO hearings VALUES (1,1,1,'2022-03-01',45,'R1'),(2,2,2,'2022-05-10',60,'R2'),(3,2,1,'2022-07-05',30,'R1'),(4,3,3,'2022-11-15',40,'R2'),(5,4,2,'2023-03-14',50,'R1'),(6,5,3,'2023-05-30',75,'R2'),(7,6,1,'2023-07-11',90,'R1'),(8,6,1,'2023-08-15',35,'R3');
-- Q: Find the first name, last name and rent of the renters who live in a flat owned by Stadtbau Ost.
SELECT r.first_nm, r.last_nm, r.rent_eur FROM renters AS r JOIN flats AS f ON r.flat_id = f.flat_id JOIN landlords AS l ON f.ll_id = l.ll_id WHERE l.ll_name = 'Stadtbau Ost';
-- Q: Which renters never filed a dispute? Last name and move-in date.
SELECT last_nm, moved_in FROM renters WHERE rent_id NOT IN (SELECT rent_id FROM disputes);
-- Q: How many disputes were filed on each topic? Show the topic name and the number, most first.
SELECT t.topic_nm, count(*) FROM topics AS t JOIN disputes AS d ON d.topic_cd = t.topic_cd GROUP BY t.topic_cd ORDER BY count(*) DESC;
-- Q: Show the codes of topics no dispute was about.
SELECT topic_cd FROM topics EXCEPT SELECT topic_cd FROM disputes;
-- Q: What are the streets and house numbers of flats that are larger than the average flat?
SELECT street, house_no FROM flats WHERE sqm > (SELECT avg(sqm) FROM flats);
-- Q: Give the name of every arbiter with at least two hearings, and the total minutes.
SELECT a.arb_nm, sum(h.mins) FROM arbiters AS a JOIN hearings AS h ON h.arb_id = a.arb_id GROUP BY a.arb_id HAVING count(*) >= 2;
-- Q: Find the ids of the renters who have won a dispute and also lost one to the landlord.
SELECT rent_id FROM disputes WHERE winner = 'renter' INTERSECT SELECT rent_id FROM disputes WHERE winner = 'landlord';
-- Q: Which landlord's renters have claimed the largest total amount?
SELECT l.ll_name FROM landlords AS l JOIN flats AS f ON f.ll_id = l.ll_id JOIN renters AS r ON r.flat_id = f.flat_id JOIN disputes AS d ON d.rent_id = r.rent_id GROUP BY l.ll_id ORDER BY sum(d.claimed_eur) DESC LIMIT 1;
-- Q: What are the highest, lowest and average rent of the flats with energy class C?
SELECT max(r.rent_eur), min(r.rent_eur), avg(r.rent_eur) FROM renters AS r JOIN flats AS f ON r.flat_id = f.flat_id WHERE f.energy_class = 'C';
-- Q: List the names of the arbiters who have never held a hearing.
SELECT arb_nm FROM arbiters WHERE NOT EXISTS (SELECT * FROM hearings WHERE hearings.arb_id = arbiters.arb_id);
-- Q: Which cities have a company as landlord but no private landlord?
SELECT ll_city FROM landlords WHERE ll_kind = 'company' EXCEPT SELECT ll_city FROM landlords WHERE ll_kind = 'private';
-- Q: Find the dispute numbers and topic names of all disputes heard in room R2.
SELECT d.disp_no, t.topic_nm FROM disputes AS d JOIN topics AS t ON d.topic_cd = t.topic_cd JOIN hearings AS h ON h.disp_no = d.disp_no WHERE h.room = 'R2';
-- Q: rent per square metre for each renter's last name, two decimals
SELECT r.last_nm, round(r.rent_eur / f.sqm, 2) FROM renters AS r JOIN flats AS f ON r.flat_id = f.flat_id;
-- Q: How many days did every decided case take?
SELECT disp_no, julianday(decided) - julianday(filed) FROM disputes WHERE decided IS NOT NULL;
-- Q: Which cases are still waiting for a decision?
SELECT disp_no FROM disputes WHERE decided IS NULL;
-- Q: In what percentage of decided disputes did the renter win?
SELECT 100.0 * sum(CASE WHEN winner = 'renter' THEN 1 ELSE 0 END) / count(*) FROM disputes WHERE decided IS NOT NULL;
-- Q: claimed minus awarded, by dispute, nothing counted as 0
SELECT disp_no, claimed_eur - COALESCE(awarded_eur, 0) FROM disputes;
-- Q: The most recent dispute of each renter id: renter and number
SELECT rent_id, disp_no FROM (SELECT rent_id, disp_no, row_number() OVER (PARTITION BY rent_id ORDER BY filed DESC) AS place FROM disputes) WHERE place = 1;
-- Q: Houses before 1950 are 'old', before 2000 'postwar', newer ones 'modern': show street and label
SELECT street, CASE WHEN year_built < 1950 THEN 'old' WHEN year_built < 2000 THEN 'postwar' ELSE 'modern' END FROM flats;
-- Q: filings per year
SELECT strftime('%Y', filed), count(*) FROM disputes GROUP BY strftime('%Y', filed);
-- Q: Last names that occur twice among the renters
SELECT last_nm FROM renters GROUP BY last_nm HAVING count(*) = 2;
-- Q: A renter's yearly rent: last name and 12 times the rent
SELECT last_nm, 12 * rent_eur FROM renters;
-- Q: who has no deposit on record
SELECT first_nm, last_nm FROM renters WHERE deposit_eur IS NULL;
-- Q: How many wins for the renter and how many for the landlord on each topic code?
SELECT topic_cd, sum(CASE WHEN winner = 'renter' THEN 1 ELSE 0 END), sum(CASE WHEN winner = 'landlord' THEN 1 ELSE 0 END) FROM disputes GROUP BY topic_cd;
