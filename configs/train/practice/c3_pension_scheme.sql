CREATE TABLE EMPLOYER (EMP_CODE TEXT PRIMARY KEY, EMP_NAME TEXT, INDUSTRY TEXT, TOWN TEXT, JOINED_SCHEME INTEGER, EMPLOYER_PCT REAL);
CREATE TABLE MEMBER (MEM_NO INTEGER PRIMARY KEY, MEM_NAME TEXT, SEX TEXT, BIRTH_DATE DATE, EMP_CODE TEXT REFERENCES EMPLOYER(EMP_CODE), ANNUAL_PAY REAL, MEMBER_PCT REAL, STATUS TEXT);
CREATE TABLE FUND (FUND_ID INTEGER PRIMARY KEY, FUND_NAME TEXT, RISK TEXT, UNIT_PRICE REAL, YEARLY_COST_PCT REAL, LAUNCHED DATE);
CREATE TABLE HOLDING (MEM_NO INTEGER REFERENCES MEMBER(MEM_NO), FUND_ID INTEGER REFERENCES FUND(FUND_ID), UNITS REAL, SINCE DATE, PRIMARY KEY (MEM_NO, FUND_ID));
CREATE TABLE BENEFICIARY (MEM_NO INTEGER REFERENCES MEMBER(MEM_NO), BEN_NAME TEXT, RELATION TEXT, SHARE_PCT INTEGER);
CREATE TABLE PAYOUT (PAYOUT_ID INTEGER PRIMARY KEY, MEM_NO INTEGER REFERENCES MEMBER(MEM_NO), PAID_ON DATE, KIND TEXT, GROSS REAL, TAX REAL);
INSERT INTO EMPLOYER VALUES ('HAR','Harlow Foundry','metal','Harlow',1974,8),('BRT','Bright Dairies','food','Penley',1991,6.5),('CTY','City Transport','transport','Harlow',1985,10),('OPN','Openfield Seeds','farming','Marsby',2012,5),('LUX','Luxor Cinemas','leisure','Penley',2020,5);
INSERT INTO MEMBER VALUES (1001,'Arthur Bloom','M','1956-03-12','HAR',41000,6,'pensioner'),(1002,'Sally Dent','F','1972-08-05','HAR',52500,7,'active'),(1003,'Imran Sheikh','M','1985-01-27','BRT',33800,5,'active'),(1004,'Gwen Parry','F','1961-11-19','CTY',47200,6,'active'),(1005,'Lou Brandt','F','1990-06-02','OPN',29500,4,'deferred'),(1006,'Victor Lam','M','1958-09-30','CTY',39900,6,'pensioner'),(1007,'Dora Finch','F','1979-04-14','BRT',36100,5,'active'),(1008,'Noel Tate','M','1994-12-22','CTY',31000,NULL,'active');
INSERT INTO FUND VALUES (1,'Global Shares','high',12.4,0.55,'1999-01-04'),(2,'Steady Bonds','low',3.15,0.3,'1999-01-04'),(3,'Green Future','high',7.8,0.7,'2016-09-01'),(4,'Balanced Mix','medium',5.6,0.45,'2005-05-02'),(5,'Cash Plus','low',1.02,0.15,'2010-03-15');
INSERT INTO HOLDING VALUES (1001,2,18500,'2001-02-01'),(1001,4,9000,'2006-01-01'),(1002,1,7400,'2003-06-01'),(1002,4,5200,'2005-06-01'),(1003,3,3100,'2017-01-01'),(1004,1,6100,'1999-02-01'),(1004,2,12000,'2019-11-01'),(1006,2,15800,'2012-10-01'),(1007,4,4700,'2010-05-01'),(1008,1,450,'2022-01-01'),(1008,3,600,'2022-01-01');
INSERT INTO BENEFICIARY VALUES (1001,'Iris Bloom','spouse',100),(1002,'Ben Dent','child',50),(1002,'Amy Dent','child',50),(1003,'Nadia Sheikh','spouse',100),(1006,'May Lam','spouse',60),(1006,'Red Cross','charity',40);
INSERT INTO PAYOUT VALUES (1,1001,'2023-01-31','pension',1450,160),(2,1001,'2023-02-28','pension',1450,160),(3,1006,'2023-01-31','pension',1220,110),(4,1006,'2023-02-28','pension',1220,110),(5,1006,'2023-02-10','lump sum',25000,4000),(6,1005,'2023-03-15','transfer',8200,0),(7,1001,'2023-03-31','pension',1475,165);
-- Q: Find the member numbers and names of those who named no beneficiary.
SELECT MEM_NO, MEM_NAME FROM MEMBER WHERE MEM_NO NOT IN (SELECT MEM_NO FROM BENEFICIARY);
-- Q: What are the names and pay of members paid more than the average of all members, highest pay first?
SELECT MEM_NAME, ANNUAL_PAY FROM MEMBER WHERE ANNUAL_PAY > (SELECT avg(ANNUAL_PAY) FROM MEMBER) ORDER BY ANNUAL_PAY DESC;
-- Q: For every employer with more than one member, list its name, the number of members and their average pay.
SELECT e.EMP_NAME, count(*), avg(m.ANNUAL_PAY) FROM EMPLOYER AS e JOIN MEMBER AS m ON m.EMP_CODE = e.EMP_CODE GROUP BY e.EMP_CODE HAVING count(*) > 1;
-- Q: Show the ids of the funds nobody holds.
SELECT FUND_ID FROM FUND EXCEPT SELECT FUND_ID FROM HOLDING;
-- Q: Which members hold both Global Shares and Steady Bonds? Give the names.
SELECT m.MEM_NAME FROM MEMBER AS m JOIN HOLDING AS h ON h.MEM_NO = m.MEM_NO JOIN FUND AS f ON h.FUND_ID = f.FUND_ID WHERE f.FUND_NAME = 'Global Shares' INTERSECT SELECT m.MEM_NAME FROM MEMBER AS m JOIN HOLDING AS h ON h.MEM_NO = m.MEM_NO JOIN FUND AS f ON h.FUND_ID = f.FUND_ID WHERE f.FUND_NAME = 'Steady Bonds';
-- Q: Find the name of the fund that is held by most members.
SELECT f.FUND_NAME FROM FUND AS f JOIN HOLDING AS h ON h.FUND_ID = f.FUND_ID GROUP BY f.FUND_ID ORDER BY count(*) DESC LIMIT 1;
-- Q: Which employers have no member at all? Name and industry.
SELECT EMP_NAME, INDUSTRY FROM EMPLOYER WHERE NOT EXISTS (SELECT * FROM MEMBER WHERE MEMBER.EMP_CODE = EMPLOYER.EMP_CODE);
-- Q: List the beneficiary, the relation and the member for all members of City Transport.
SELECT b.BEN_NAME, b.RELATION, m.MEM_NAME FROM BENEFICIARY AS b JOIN MEMBER AS m ON b.MEM_NO = m.MEM_NO JOIN EMPLOYER AS e ON m.EMP_CODE = e.EMP_CODE WHERE e.EMP_NAME = 'City Transport';
-- Q: What are the smallest, largest and mean gross amounts of payouts of the kind pension?
SELECT min(GROSS), max(GROSS), avg(GROSS) FROM PAYOUT WHERE KIND = 'pension';
-- Q: Give the name of the low risk fund with the lowest yearly cost.
SELECT FUND_NAME FROM FUND WHERE RISK = 'low' ORDER BY YEARLY_COST_PCT LIMIT 1;
-- Q: Find the names of members who are neither active nor holders of the fund with id 2.
SELECT MEM_NAME FROM MEMBER WHERE STATUS <> 'active' AND MEM_NO NOT IN (SELECT MEM_NO FROM HOLDING WHERE FUND_ID = 2);
-- Q: Show the towns that have at least two employers.
SELECT TOWN FROM EMPLOYER GROUP BY TOWN HAVING count(*) >= 2;
-- Q: What is each holding worth (units times price)? Member name, fund name, value.
SELECT m.MEM_NAME, f.FUND_NAME, h.UNITS * f.UNIT_PRICE FROM HOLDING AS h JOIN MEMBER AS m ON h.MEM_NO = m.MEM_NO JOIN FUND AS f ON h.FUND_ID = f.FUND_ID;
-- Q: net payout per id
SELECT PAYOUT_ID, GROSS - TAX FROM PAYOUT;
-- Q: Yearly employer contribution in money for each member: pay times the employer's percentage over 100
SELECT m.MEM_NAME, m.ANNUAL_PAY * e.EMPLOYER_PCT / 100 FROM MEMBER AS m JOIN EMPLOYER AS e ON m.EMP_CODE = e.EMP_CODE;
-- Q: whose own contribution percentage is not known?
SELECT MEM_NAME FROM MEMBER WHERE MEMBER_PCT IS NULL;
-- Q: share of members already drawing a pension (status pensioner), as a fraction
SELECT CAST(sum(CASE WHEN STATUS = 'pensioner' THEN 1 ELSE 0 END) AS REAL) / count(*) FROM MEMBER;
-- Q: What percentage of members are women, per employer code?
SELECT EMP_CODE, 100.0 * sum(CASE WHEN SEX = 'F' THEN 1 ELSE 0 END) / count(*) FROM MEMBER GROUP BY EMP_CODE;
-- Q: Best paid person at every employer code
SELECT EMP_CODE, MEM_NAME FROM (SELECT EMP_CODE, MEM_NAME, row_number() OVER (PARTITION BY EMP_CODE ORDER BY ANNUAL_PAY DESC) AS place FROM MEMBER) WHERE place = 1;
-- Q: payouts by month: how many, how much gross
SELECT strftime('%Y-%m', PAID_ON), count(*), sum(GROSS) FROM PAYOUT GROUP BY strftime('%Y-%m', PAID_ON);
-- Q: Label unit prices: 'cheap' below 2, 'mid' below 10, 'dear' from there
SELECT FUND_NAME, CASE WHEN UNIT_PRICE < 2 THEN 'cheap' WHEN UNIT_PRICE < 10 THEN 'mid' ELSE 'dear' END FROM FUND;
-- Q: rank of every member by pay
SELECT MEM_NAME, rank() OVER (ORDER BY ANNUAL_PAY DESC) FROM MEMBER;
-- Q: How many funds does a member with holdings have on average?
SELECT avg(n) FROM (SELECT count(*) AS n FROM HOLDING GROUP BY MEM_NO);
-- Q: Who is the second oldest?
SELECT MEM_NAME FROM MEMBER ORDER BY BIRTH_DATE LIMIT 1 OFFSET 1;
