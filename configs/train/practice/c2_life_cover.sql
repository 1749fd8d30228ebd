CREATE TABLE AGENT (AGT_ID INTEGER PRIMARY KEY, AGT_NAME TEXT, AGT_REGION TEXT, AGT_START DATE, AGT_COMM_PCT REAL);
CREATE TABLE PRODUCT (PROD_CODE TEXT PRIMARY KEY, PROD_NAME TEXT, PROD_CLASS TEXT, MIN_AGE INTEGER, MAX_AGE INTEGER);
CREATE TABLE HOLDER (HLD_ID INTEGER PRIMARY KEY, HLD_NAME TEXT, HLD_DOB DATE, HLD_SEX TEXT, SMOKER TEXT, OCCUPATION TEXT);
CREATE TABLE POLICY (POL_NO TEXT PRIMARY KEY, HLD_ID INTEGER REFERENCES HOLDER(HLD_ID), PROD_CODE TEXT REFERENCES PRODUCT(PROD_CODE), AGT_ID INTEGER REFERENCES AGENT(AGT_ID), START_DT DATE, END_DT DATE, SUM_INSURED INTEGER, MONTHLY_PREMIUM REAL, POL_STATUS TEXT);
CREATE TABLE BENEFICIARY (BEN_ID INTEGER PRIMARY KEY, POL_NO TEXT REFERENCES POLICY(POL_NO), BEN_NAME TEXT, RELATION TEXT, SHARE_PCT INTEGER);
CREATE TABLE PAYOUT (PAY_ID INTEGER PRIMARY KEY, POL_NO TEXT REFERENCES POLICY(POL_NO), CLAIM_DT DATE, PAID_DT DATE, AMOUNT INTEGER, CAUSE TEXT, OUTCOME TEXT);
INSERT INTO AGENT VALUES (1,'Colm Rafferty','West','2010-03-01',4.5),(2,'Jia Wen','East','2015-07-15',5),(3,'Berit Solum','North','2018-01-02',3.5),(4,'Otis Greer','West','2021-09-20',3);
INSERT INTO PRODUCT VALUES ('TL','Term Life','life',18,70),('WL','Whole Life','life',18,60),('AC','Accident Plus','accident',16,75),('CI','Critical Illness','health',21,55),('FU','Funeral Plan','life',40,85);
INSERT INTO HOLDER VALUES (1,'Maeve Dolan','1968-04-12','F','N','teacher'),(2,'Victor Stahl','1955-10-30','M','Y','welder'),(3,'Chidi Obi','1983-01-19','M','N','nurse'),(4,'Ruth Abel','1991-08-07','F','N','roofer'),(5,'Stan Kopec','1949-12-24','M','Y',NULL),(6,'Lily Quan','1978-06-16','F','N','teacher'),(7,'Ewa Lis','1986-02-03','F','Y','driver');
INSERT INTO POLICY VALUES ('P001',1,'TL',1,'2012-05-01','2032-04-30',150000,38.5,'active'),('P002',2,'WL',1,'2011-02-15',NULL,90000,112,'active'),('P003',3,'CI',2,'2017-09-01','2037-08-31',60000,29.9,'active'),('P004',4,'AC',2,'2019-03-10','2029-03-09',40000,14.2,'active'),('P005',5,'FU',3,'2018-06-01',NULL,8000,22,'paid out'),('P006',1,'CI',2,'2016-01-20','2026-01-19',50000,41,'lapsed'),('P007',6,'TL',1,'2020-10-05','2040-10-04',220000,33.3,'active'),('P008',2,'AC',3,'2018-11-11','2023-11-10',25000,19.5,'paid out');
INSERT INTO BENEFICIARY VALUES (1,'P001','Sean Dolan','spouse',50),(2,'P001','Aoife Dolan','child',50),(3,'P002','Karin Stahl','spouse',100),(4,'P005','Jan Kopec','child',60),(5,'P005','Ola Kopec','child',40),(6,'P007','Min Quan','sibling',100),(7,'P008','Karin Stahl','spouse',100);
INSERT INTO PAYOUT VALUES (1,'P005','2022-02-03','2022-03-01',8000,'death','paid'),(2,'P008','2021-07-19','2021-10-25',12000,'fall','paid'),(3,'P003','2022-05-30',NULL,NULL,'illness','pending'),(4,'P006','2020-04-04','2020-06-11',15000,'illness','paid'),(5,'P004','2021-12-12',NULL,0,'fall','refused'),(6,'P008','2022-11-01','2022-12-20',9500,'burn','paid');
-- Q: How old must one be at least for Critical Illness cover?
SELECT MIN_AGE FROM PRODUCT WHERE PROD_NAME = 'Critical Illness';
-- Q: Which agents sell in the West?
SELECT AGT_NAME FROM AGENT WHERE AGT_REGION = 'West';
-- Q: How many policyholders smoke?
SELECT count(*) FROM HOLDER WHERE SMOKER = 'Y';
-- Q: policy numbers by premium, dearest on top
SELECT POL_NO FROM POLICY ORDER BY MONTHLY_PREMIUM DESC;
-- Q: What kinds of relation do beneficiaries have? No repeats.
SELECT DISTINCT RELATION FROM BENEFICIARY;
-- Q: Who sold the policy with the highest sum insured?
SELECT A.AGT_NAME FROM POLICY AS P JOIN AGENT AS A ON P.AGT_ID = A.AGT_ID ORDER BY P.SUM_INSURED DESC LIMIT 1;
-- Q: How many contracts did each agent close, and what monthly premium do they bring in?
SELECT A.AGT_NAME, count(*), sum(P.MONTHLY_PREMIUM) FROM AGENT AS A JOIN POLICY AS P ON P.AGT_ID = A.AGT_ID GROUP BY A.AGT_ID;
-- Q: Names of teachers with an active policy
SELECT H.HLD_NAME FROM HOLDER AS H JOIN POLICY AS P ON P.HLD_ID = H.HLD_ID WHERE H.OCCUPATION = 'teacher' AND P.POL_STATUS = 'active';
-- Q: Which agent has sold policies to the most different holders?
SELECT A.AGT_NAME FROM AGENT AS A JOIN POLICY AS P ON P.AGT_ID = A.AGT_ID GROUP BY A.AGT_ID ORDER BY count(DISTINCT P.HLD_ID) DESC LIMIT 1;
-- Q: Average sum insured per product class
SELECT R.PROD_CLASS, avg(P.SUM_INSURED) FROM PRODUCT AS R JOIN POLICY AS P ON P.PROD_CODE = R.PROD_CODE GROUP BY R.PROD_CLASS;
-- Q: Who stands to inherit from Maeve Dolan's policies?
SELECT B.BEN_NAME FROM BENEFICIARY AS B JOIN POLICY AS P ON B.POL_NO = P.POL_NO JOIN HOLDER AS H ON P.HLD_ID = H.HLD_ID WHERE H.HLD_NAME = 'Maeve Dolan';
-- Q: causes that were claimed for at least twice
SELECT CAUSE FROM PAYOUT GROUP BY CAUSE HAVING count(*) >= 2;
-- Q: Policies insured for 40000 to 100000: number and sum
SELECT POL_NO, SUM_INSURED FROM POLICY WHERE SUM_INSURED BETWEEN 40000 AND 100000;
-- Q: Which holders have no policy with us?
SELECT HLD_NAME FROM HOLDER WHERE HLD_ID NOT IN (SELECT HLD_ID FROM POLICY);
-- Q: Who owns both an Accident Plus and a Whole Life contract?
SELECT H.HLD_NAME FROM HOLDER AS H JOIN POLICY AS P ON P.HLD_ID = H.HLD_ID JOIN PRODUCT AS R ON P.PROD_CODE = R.PROD_CODE WHERE R.PROD_NAME = 'Accident Plus' INTERSECT SELECT H.HLD_NAME FROM HOLDER AS H JOIN POLICY AS P ON P.HLD_ID = H.HLD_ID JOIN PRODUCT AS R ON P.PROD_CODE = R.PROD_CODE WHERE R.PROD_NAME = 'Whole Life';
-- Q: Policies that name no beneficiary
SELECT POL_NO FROM POLICY EXCEPT SELECT POL_NO FROM BENEFICIARY;
-- Q: Whose claim got more than the average payout? Give name and amount.
SELECT H.HLD_NAME, Y.AMOUNT FROM PAYOUT AS Y JOIN POLICY AS P ON Y.POL_NO = P.POL_NO JOIN HOLDER AS H ON P.HLD_ID = H.HLD_ID WHERE Y.AMOUNT > (SELECT avg(AMOUNT) FROM PAYOUT);
-- Q: Which agent's customers received the most money in payouts?
SELECT A.AGT_NAME FROM AGENT AS A JOIN POLICY AS P ON P.AGT_ID = A.AGT_ID JOIN PAYOUT AS Y ON Y.POL_NO = P.POL_NO GROUP BY A.AGT_ID ORDER BY sum(Y.AMOUNT) DESC LIMIT 1;
-- Q: Agents who have not sold anything
SELECT AGT_NAME FROM AGENT WHERE NOT EXISTS (SELECT * FROM POLICY WHERE POLICY.AGT_ID = AGENT.AGT_ID);
-- Q: How many days passed between claim and payment? Payout id and days, paid ones only.
SELECT PAY_ID, julianday(PAID_DT) - julianday(CLAIM_DT) FROM PAYOUT WHERE PAID_DT IS NOT NULL;
-- Q: policies started per year
SELECT strftime('%Y', START_DT), count(*) FROM POLICY GROUP BY strftime('%Y', START_DT);
-- Q: What does each policy cost in a year, i.e. 12 premiums?
SELECT POL_NO, MONTHLY_PREMIUM * 12 FROM POLICY;
-- Q: What percentage of the claims was refused?
SELECT 100.0 * sum(CASE WHEN OUTCOME = 'refused' THEN 1 ELSE 0 END) / count(*) FROM PAYOUT;
-- Q: Which policies have no end date?
SELECT POL_NO FROM POLICY WHERE END_DT IS NULL;
