CREATE TABLE BREED (BREED_CODE TEXT PRIMARY KEY, BREED_NAME TEXT, BREED_GROUP TEXT, ORIGIN_COUNTRY TEXT, IDEAL_HEIGHT_CM INTEGER);
CREATE TABLE OWNER (OWNER_ID INTEGER PRIMARY KEY, OWNER_NAME TEXT, COUNTY TEXT, MEMBER_SINCE INTEGER);
CREATE TABLE DOG (DOG_ID INTEGER PRIMARY KEY, PET_NAME TEXT, BREED_CODE TEXT REFERENCES BREED(BREED_CODE), SEX TEXT, BORN DATE, HEIGHT_CM INTEGER, WEIGHT_KG REAL, OWNER_ID INTEGER REFERENCES OWNER(OWNER_ID), SIRE_ID INTEGER REFERENCES DOG(DOG_ID), DAM_ID INTEGER REFERENCES DOG(DOG_ID));
CREATE TABLE JUDGE (JUDGE_ID INTEGER PRIMARY KEY, JUDGE_NAME TEXT, COUNTRY TEXT, YEARS_JUDGING INTEGER);
CREATE TABLE DOG_SHOW (SHOW_ID INTEGER PRIMARY KEY, SHOW_NAME TEXT, VENUE TEXT, SHOW_DATE DATE, HEAD_JUDGE INTEGER REFERENCES JUDGE(JUDGE_ID), PRIZE_MONEY REAL);
CREATE TABLE ENTRY (SHOW_ID INTEGER REFERENCES DOG_SHOW(SHOW_ID), DOG_ID INTEGER REFERENCES DOG(DOG_ID), RING_CLASS TEXT, SCORE REAL, PLACING INTEGER, PRIMARY KEY (SHOW_ID, DOG_ID));
INSERT INTO BREED VALUES ('BCO','Border Collie','pastoral','Scotland',53),('SAL','Saluki','hound','Iran',68),('AKI','Akita','utility','Japan',66),('PAP','Papillon','toy','France',26),('IRS','Irish Setter','gundog','Ireland',65),('BAS','Basset Hound','hound','France',36);
INSERT INTO OWNER VALUES (1,'Morag Bell','Fife',2001),(2,'Dilip Rao','Kent',2014),(3,'Cate Wolfe','Devon',2009),(4,'Aoife Kerr','Antrim',2018),(5,'Basil Thorne','Kent',1995);
INSERT INTO DOG VALUES (1,'Skye','BCO','F','2016-04-11',52,18.5,1,NULL,NULL),(2,'Flint','BCO','M','2015-09-02',54,21,1,NULL,NULL),(3,'Moss','BCO','M','2019-05-20',53,19.8,2,2,1),(4,'Zahra','SAL','F','2018-01-14',66,22.4,3,NULL,NULL),(5,'Kuma','AKI','M','2020-08-08',68,41,5,NULL,NULL),(6,'Fleur','PAP','F','2021-03-03',25,4.1,3,NULL,NULL),(7,'Rory','IRS','M','2017-11-25',67,30.2,4,NULL,NULL),(8,'Ember','BCO','F','2020-02-17',51,17.9,4,2,1),(9,'Tansy','IRS','F','2019-10-30',64,27.5,5,7,NULL);
INSERT INTO JUDGE VALUES (1,'Hugh Pell','England',22),(2,'Marta Ruiz','Spain',15),(3,'Eija Salo','Finland',31),(4,'Colm Nagle','Ireland',6);
INSERT INTO DOG_SHOW VALUES (1,'Spring Gala','Exeter Hall','2023-03-18',1,2500),(2,'Highland Open','Perth Green','2023-06-10',3,4000),(3,'Kent Champion Day','Ashford Ring','2023-09-02',2,3200),(4,'Winter Classic','Exeter Hall','2023-12-09',3,6000),(5,'Spring Gala','Exeter Hall','2024-03-16',1,2800);
INSERT INTO ENTRY VALUES (1,1,'open',88,1),(1,4,'open',84.5,2),(1,7,'veteran',79,3),(2,2,'veteran',90,1),(2,3,'open',86,2),(2,5,'open',81.5,4),(3,3,'open',91.5,1),(3,5,'open',89,2),(3,9,'novice',74,5),(4,4,'open',93,1),(4,3,'open',92,2),(4,8,'novice',85,3),(5,8,'open',94.5,1),(5,4,'open',90.5,2),(5,9,'open',83,3);
-- Q: What is the origin of the Saluki?
SELECT ORIGIN_COUNTRY FROM BREED WHERE BREED_NAME = 'Saluki';
-- Q: Names of all bitches (sex F) heavier than 18 kg
SELECT PET_NAME FROM DOG WHERE SEX = 'F' AND WEIGHT_KG > 18;
-- Q: Who is the judge with the longest experience?
SELECT JUDGE_NAME FROM JUDGE ORDER BY YEARS_JUDGING DESC LIMIT 1;
-- Q: shows held at Exeter Hall, with date
SELECT SHOW_NAME, SHOW_DATE FROM DOG_SHOW WHERE VENUE = 'Exeter Hall';
-- Q: What are the youngest and the oldest birth dates among the dogs?
SELECT max(BORN), min(BORN) FROM DOG;
-- Q: How many dogs do we have of each breed? Give the breed's name.
SELECT b.BREED_NAME, count(*) FROM BREED AS b JOIN DOG AS d ON d.BREED_CODE = b.BREED_CODE GROUP BY b.BREED_CODE;
-- Q: Which dogs belong to Morag Bell?
SELECT d.PET_NAME FROM DOG AS d JOIN OWNER AS o ON d.OWNER_ID = o.OWNER_ID WHERE o.OWNER_NAME = 'Morag Bell';
-- Q: Who is Ember's father?
SELECT s.PET_NAME FROM DOG AS d JOIN DOG AS s ON d.SIRE_ID = s.DOG_ID WHERE d.PET_NAME = 'Ember';
-- Q: Breed groups with at least two breeds
SELECT BREED_GROUP FROM BREED GROUP BY BREED_GROUP HAVING count(*) >= 2;
-- Q: Which dogs stand taller than their breed's ideal height?
SELECT d.PET_NAME FROM DOG AS d JOIN BREED AS b ON d.BREED_CODE = b.BREED_CODE WHERE d.HEIGHT_CM > b.IDEAL_HEIGHT_CM;
-- Q: average and best score per dog
SELECT d.PET_NAME, avg(e.SCORE), max(e.SCORE) FROM DOG AS d JOIN ENTRY AS e ON e.DOG_ID = d.DOG_ID GROUP BY d.DOG_ID;
-- Q: Which ring class has the fewest entries?
SELECT RING_CLASS FROM ENTRY GROUP BY RING_CLASS ORDER BY count(*) LIMIT 1;
-- Q: Owners from Kent or Devon who joined before 2010
SELECT OWNER_NAME FROM OWNER WHERE (COUNTY = 'Kent' OR COUNTY = 'Devon') AND MEMBER_SINCE < 2010;
-- Q: Which dogs have never been entered in a show?
SELECT PET_NAME FROM DOG WHERE DOG_ID NOT IN (SELECT DOG_ID FROM ENTRY);
-- Q: Breeds no registered dog belongs to
SELECT BREED_NAME FROM BREED WHERE BREED_CODE NOT IN (SELECT BREED_CODE FROM DOG);
-- Q: Which owner's dogs have collected the most first places (placing 1)?
SELECT o.OWNER_NAME FROM OWNER AS o JOIN DOG AS d ON d.OWNER_ID = o.OWNER_ID JOIN ENTRY AS e ON e.DOG_ID = d.DOG_ID WHERE e.PLACING = 1 GROUP BY o.OWNER_ID ORDER BY count(*) DESC, o.OWNER_ID LIMIT 1;
-- Q: Dogs that have taken both a first (1) and a second (2) place
SELECT d.PET_NAME FROM DOG AS d JOIN ENTRY AS e ON e.DOG_ID = d.DOG_ID WHERE e.PLACING = 1 INTERSECT SELECT d.PET_NAME FROM DOG AS d JOIN ENTRY AS e ON e.DOG_ID = d.DOG_ID WHERE e.PLACING = 2;
-- Q: Judges who were never head judge
SELECT JUDGE_NAME FROM JUDGE EXCEPT SELECT j.JUDGE_NAME FROM JUDGE AS j JOIN DOG_SHOW AS s ON s.HEAD_JUDGE = j.JUDGE_ID;
-- Q: Which dogs weigh more than the average dog?
SELECT PET_NAME FROM DOG WHERE WEIGHT_KG > (SELECT avg(WEIGHT_KG) FROM DOG);
-- Q: How many entries did each head judge have in front of them?
SELECT j.JUDGE_NAME, count(*) FROM JUDGE AS j JOIN DOG_SHOW AS s ON s.HEAD_JUDGE = j.JUDGE_ID JOIN ENTRY AS e ON e.SHOW_ID = s.SHOW_ID GROUP BY j.JUDGE_ID;
-- Q: prize money paid out per year
SELECT strftime('%Y', SHOW_DATE), sum(PRIZE_MONEY) FROM DOG_SHOW GROUP BY strftime('%Y', SHOW_DATE);
-- Q: How many dogs have no recorded mother?
SELECT count(*) FROM DOG WHERE DAM_ID IS NULL;
-- Q: Share of male dogs (M) as a percentage
SELECT 100.0 * sum(CASE WHEN SEX = 'M' THEN 1 ELSE 0 END) / count(*) FROM DOG;
-- Q: For each show date, running total of prize money
SELECT SHOW_DATE, sum(PRIZE_MONEY) OVER (ORDER BY SHOW_DATE) FROM DOG_SHOW;
