CREATE TABLE WT_CLASS (CLS_CD TEXT PRIMARY KEY, CLS_DESC TEXT, MAX_LB INTEGER);
CREATE TABLE GYM (GYM_NO INTEGER PRIMARY KEY, GYM_NM TEXT, CITY TEXT, COUNTRY TEXT, OPENED_YR INTEGER, MEMBER_FEE REAL);
CREATE TABLE TRAINER (TRN_NO INTEGER PRIMARY KEY, TRN_NM TEXT, GYM_NO INTEGER REFERENCES GYM(GYM_NO), EX_CHAMP TEXT, BIRTH_DT DATE);
CREATE TABLE BOXER (BXR_NO INTEGER PRIMARY KEY, BXR_NM TEXT, NICKNAME TEXT, CLS_CD TEXT REFERENCES WT_CLASS(CLS_CD), TRN_NO INTEGER REFERENCES TRAINER(TRN_NO), COUNTRY TEXT, STANCE TEXT, BIRTH_DT DATE, REACH_CM INTEGER, WINS INTEGER, KO_WINS INTEGER, LOSSES INTEGER);
CREATE TABLE FIGHT_CARD (CARD_NO INTEGER PRIMARY KEY, CARD_NM TEXT, ARENA TEXT, CITY TEXT, CARD_DT DATE, TKTS_SOLD INTEGER, AVG_TKT_PRICE REAL, TV_FEE REAL);
CREATE TABLE BOUT (BOUT_NO INTEGER PRIMARY KEY, CARD_NO INTEGER REFERENCES FIGHT_CARD(CARD_NO), RED_BXR INTEGER REFERENCES BOXER(BXR_NO), BLUE_BXR INTEGER REFERENCES BOXER(BXR_NO), WINNER INTEGER REFERENCES BOXER(BXR_NO), METHOD TEXT, RNDS_SCHED INTEGER, RNDS_FOUGHT INTEGER, RED_PURSE REAL, BLUE_PURSE REAL, TITLE_YN TEXT);
INSERT INTO WT_CLASS VALUES ('FLY','Flyweight',112),('BAN','Bantamweight',118),('LIG','Lightweight',135),('WEL','Welterweight',147),('MID','Middleweight',160),('HVY','Heavyweight',NULL);
INSERT INTO GYM VALUES (10,'Iron Bell','Leeds','England',1948,35),(20,'Casa del Guante','Oaxaca','Mexico',1971,18.5),(30,'Dockside ABC','Belfast','Ireland',1985,25),(40,'Kumasi Gloves','Kumasi','Ghana',2003,9),(50,'Steel City Ring','Sheffield','England',2019,42);
INSERT INTO TRAINER VALUES (1,'Frank Doyle',30,'N','1958-02-11'),(2,'Beto Salas',20,'Y','1966-09-09'),(3,'Kwame Addo',40,'Y','1971-12-01'),(4,'Sheila Marsh',10,'N','1979-06-15'),(5,'Ronnie Pace',10,'Y','1962-04-28'),(6,'Vera Lund',NULL,'N','1988-10-10');
INSERT INTO BOXER VALUES (101,'Danny Rooke','The Anvil','MID',4,'England','orthodox','1993-05-05',185,24,17,2),(102,'Luis Tejada','Relampago','LIG',2,'Mexico','southpaw','1996-08-19',174,31,22,1),(103,'Sean Magee','Harbour Light','WEL',1,'Ireland','orthodox','1994-01-30',180,18,6,4),(104,'Yaw Boakye','Black Star','MID',3,'Ghana','orthodox','1991-11-11',190,27,21,3),(105,'Marco Ibarra',NULL,'LIG',2,'Mexico','orthodox','1999-03-23',171,12,5,0),(106,'Kofi Nti','Thunder','MID',3,'Ghana','southpaw','1998-07-07',183,15,11,1),(107,'Ollie Crane','The Heron','HVY',5,'England','orthodox','1989-09-02',203,20,19,6),(108,'Pat Devlin','Granite','HVY',1,'Ireland','southpaw','1992-12-14',196,16,10,5),(109,'Tia Brook','Firefly','FLY',NULL,'England','southpaw','2000-02-29',162,7,2,0),(110,'Rosa Quintero','La Sombra','FLY',2,'Mexico','orthodox','1997-06-18',160,13,3,2);
INSERT INTO FIGHT_CARD VALUES (1,'Spring Thunder','Aire Hall','Leeds','2023-04-15',5200,48,120000),(2,'Noche de Fuego','Plaza Sur','Oaxaca','2023-09-16',8100,22,90000),(3,'Harbour Wars','Lagan Arena','Belfast','2023-11-25',4300,40,60000),(4,'Kings of the North','Aire Hall','Leeds','2024-03-09',6900,55,210000),(5,'Gold Coast Gala','Baba Yara Court','Kumasi','2024-06-01',9800,12,75000),(6,'Winter Reckoning','Lagan Arena','Belfast','2024-12-07',NULL,45,NULL);
INSERT INTO BOUT VALUES (1,1,101,104,104,'KO',12,9,90000,85000,'Y'),(2,1,107,108,107,'TKO',10,4,40000,30000,'N'),(3,2,102,105,102,'points',12,12,110000,25000,'Y'),(4,2,110,109,110,'points',8,8,12000,9000,'N'),(5,3,103,106,106,'KO',10,6,28000,26000,'N'),(6,3,108,107,NULL,'draw',10,10,35000,38000,'N'),(7,4,101,104,101,'points',12,12,130000,140000,'Y'),(8,4,107,108,107,'KO',12,2,52000,41000,'N'),(9,5,106,103,106,'TKO',12,7,45000,33000,'Y'),(10,5,104,101,104,'points',12,12,150000,125000,'Y');
-- Q: What are the names and nicknames of the southpaws?
SELECT BXR_NM, NICKNAME FROM BOXER WHERE STANCE = 'southpaw';
-- Q: Find the name of the trainer of Yaw Boakye and the name of the gym where that trainer works.
SELECT t.TRN_NM, g.GYM_NM FROM BOXER AS b JOIN TRAINER AS t ON b.TRN_NO = t.TRN_NO JOIN GYM AS g ON t.GYM_NO = g.GYM_NO WHERE b.BXR_NM = 'Yaw Boakye';
-- Q: Show the description of each weight class and how many boxers are in it, the fullest class first.
SELECT w.CLS_DESC, count(*) FROM WT_CLASS AS w JOIN BOXER AS b ON b.CLS_CD = w.CLS_CD GROUP BY w.CLS_CD ORDER BY count(*) DESC;
-- Q: List the cities with a fight card but without a gym, together with the cities of the gyms in England.
SELECT CITY FROM FIGHT_CARD WHERE CITY NOT IN (SELECT CITY FROM GYM) UNION SELECT CITY FROM GYM WHERE COUNTRY = 'England';
-- Q: Which boxers from Ghana or Ireland have lost more than two times? Name, country, losses.
SELECT BXR_NM, COUNTRY, LOSSES FROM BOXER WHERE COUNTRY IN ('Ghana', 'Ireland') AND LOSSES > 2;
-- Q: Give the numbers and names of trainers who look after at least two boxers.
SELECT t.TRN_NO, t.TRN_NM FROM TRAINER AS t JOIN BOXER AS b ON b.TRN_NO = t.TRN_NO GROUP BY t.TRN_NO HAVING count(*) >= 2;
-- Q: List the names of the boxers that have been in the red corner and in the blue corner alike.
SELECT b.BXR_NM FROM BOXER AS b JOIN BOUT AS o ON o.RED_BXR = b.BXR_NO INTERSECT SELECT b.BXR_NM FROM BOXER AS b JOIN BOUT AS o ON o.BLUE_BXR = b.BXR_NO;
-- Q: Which boxers have never won a bout on a card? Show their number and name.
SELECT BXR_NO, BXR_NM FROM BOXER WHERE BXR_NO NOT IN (SELECT WINNER FROM BOUT WHERE WINNER IS NOT NULL);
-- Q: What are the biggest, smallest and average purse of the blue corner in title fights?
SELECT max(BLUE_PURSE), min(BLUE_PURSE), avg(BLUE_PURSE) FROM BOUT WHERE TITLE_YN = 'Y';
-- Q: Who has the second longest reach?
SELECT BXR_NM FROM BOXER ORDER BY REACH_CM DESC LIMIT 1 OFFSET 1;
-- Q: Find the cards whose name contains Wars or King, and the arena.
SELECT CARD_NM, ARENA FROM FIGHT_CARD WHERE CARD_NM LIKE '%Wars%' OR CARD_NM LIKE '%King%';
-- Q: How many bouts were there in Leeds?
SELECT count(*) FROM BOUT AS o JOIN FIGHT_CARD AS c ON o.CARD_NO = c.CARD_NO WHERE c.CITY = 'Leeds';
-- Q: Which boxers have a reach greater than the average of class code HVY?
SELECT BXR_NM FROM BOXER WHERE REACH_CM > (SELECT avg(REACH_CM) FROM BOXER WHERE CLS_CD = 'HVY');
-- Q: List the names of gyms opened between 1970 and 2005 together with the country, oldest first.
SELECT GYM_NM, COUNTRY FROM GYM WHERE OPENED_YR BETWEEN 1970 AND 2005 ORDER BY OPENED_YR;
-- Q: three best boxers by wins in each country
SELECT COUNTRY, BXR_NM, WINS FROM (SELECT COUNTRY, BXR_NM, WINS, row_number() OVER (PARTITION BY COUNTRY ORDER BY WINS DESC) AS place FROM BOXER) WHERE place <= 3;
-- Q: for every arena the latest card: arena, card name, date
SELECT ARENA, CARD_NM, CARD_DT FROM (SELECT ARENA, CARD_NM, CARD_DT, row_number() OVER (PARTITION BY ARENA ORDER BY CARD_DT DESC) AS place FROM FIGHT_CARD) WHERE place = 1;
-- Q: What percentage of the wins did each boxer get by knockout? name and rate, highest rate on top
SELECT BXR_NM, 100.0 * KO_WINS / WINS FROM BOXER ORDER BY 100.0 * KO_WINS / WINS DESC;
-- Q: share of bouts (as a fraction) that went the full distance
SELECT CAST(sum(CASE WHEN RNDS_FOUGHT = RNDS_SCHED THEN 1 ELSE 0 END) AS REAL) / count(*) FROM BOUT;
-- Q: Label gyms 'budget' when the fee is under 15, 'normal' under 30, otherwise 'posh'
SELECT GYM_NM, CASE WHEN MEMBER_FEE < 15 THEN 'budget' WHEN MEMBER_FEE < 30 THEN 'normal' ELSE 'posh' END FROM GYM;
-- Q: How many bouts had a title at stake and how many had none, per card name?
SELECT c.CARD_NM, sum(CASE WHEN o.TITLE_YN = 'Y' THEN 1 ELSE 0 END), sum(CASE WHEN o.TITLE_YN = 'N' THEN 1 ELSE 0 END) FROM FIGHT_CARD AS c JOIN BOUT AS o ON o.CARD_NO = c.CARD_NO GROUP BY c.CARD_NO;
-- Q: trainers with nobody to train
SELECT TRN_NM FROM TRAINER WHERE NOT EXISTS (SELECT 1 FROM BOXER WHERE BOXER.TRN_NO = TRAINER.TRN_NO);
-- Q: Which card has no bout yet?
SELECT c.CARD_NM FROM FIGHT_CARD AS c LEFT JOIN BOUT AS o ON o.CARD_NO = c.CARD_NO WHERE o.BOUT_NO IS NULL;
-- Q: Who is the youngest boxer?
SELECT BXR_NM FROM BOXER ORDER BY BIRTH_DT DESC LIMIT 1;
-- Q: tickets sold by year of the card
SELECT strftime('%Y', CARD_DT), sum(TKTS_SOLD) FROM FIGHT_CARD GROUP BY strftime('%Y', CARD_DT);
-- Q: Income of each card: tickets sold times the average price, plus the tv fee
SELECT CARD_NM, TKTS_SOLD * AVG_TKT_PRICE + TV_FEE FROM FIGHT_CARD;
-- Q: names of all boxers and their nicknames, 'none' where there isn't one
SELECT BXR_NM, COALESCE(NICKNAME, 'none') FROM BOXER;
