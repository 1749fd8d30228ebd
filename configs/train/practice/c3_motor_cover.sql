CREATE TABLE CUSTOMERS (CUST_ID INTEGER PRIMARY KEY, CUST_NAME TEXT, CITY TEXT, BIRTH_DT DATE, NO_CLAIM_YRS INTEGER, EMAIL TEXT);
CREATE TABLE AGENTS (AGENT_ID INTEGER PRIMARY KEY, AGENT_NAME TEXT, CITY TEXT, COMMISSION_PCT REAL, JOINED_DT DATE, LEAD_AGENT_ID INTEGER REFERENCES AGENTS(AGENT_ID));
CREATE TABLE VEHICLES (REG_NO TEXT PRIMARY KEY, OWNER_ID INTEGER REFERENCES CUSTOMERS(CUST_ID), MAKE TEXT, MODEL TEXT, BUILD_YEAR INTEGER, FUEL TEXT, VALUE_EUR INTEGER);
CREATE TABLE POLICIES (POLICY_NO INTEGER PRIMARY KEY, REG_NO TEXT REFERENCES VEHICLES(REG_NO), AGENT_ID INTEGER REFERENCES AGENTS(AGENT_ID), COVER_CODE TEXT REFERENCES REF_COVER(COVER_CODE), START_DT DATE, END_DT DATE, PREMIUM REAL, EXCESS INTEGER);
CREATE TABLE REF_COVER (COVER_CODE TEXT PRIMARY KEY, COVER_DESC TEXT, GLASS_INCLUDED TEXT);
CREATE TABLE ACCIDENTS (ACC_NO INTEGER PRIMARY KEY, POLICY_NO INTEGER REFERENCES POLICIES(POLICY_NO), ACC_DT DATE, PLACE TEXT, AT_FAULT TEXT, DAMAGE_EUR REAL, PAID_EUR REAL, SETTLED_DT DATE);
INSERT INTO CUSTOMERS VALUES (1,'Bruno Faerber','Lindau','1961-07-14',12,'bruno@mail.example'),(2,'Selma Aydin','Konstanz','1988-03-02',5,'selma@mail.example'),(3,'Otto Reiss','Lindau','1947-11-23',25,NULL),(4,'Klara Wirth','Bregenz','1999-05-30',0,'klara@mail.example'),(5,'Timo Berg','Konstanz','1976-12-08',8,NULL),(6,'Vera Stolz','Bregenz','1983-09-19',3,'vera@mail.example');
INSERT INTO AGENTS VALUES (1,'Ulla Kerner','Lindau',7.5,'2001-04-01',NULL),(2,'Jan Pohl','Konstanz',6,'2013-10-15',1),(3,'Mia Egger','Bregenz',6.5,'2010-01-11',1),(4,'Leon Saur','Konstanz',5,'2022-07-01',2);
INSERT INTO VEHICLES VALUES ('LI-AB 12',1,'Torvan','Estate S',2016,'diesel',14200),('LI-RX 7',3,'Kestrel','Coupe',1998,'petrol',6500),('KN-SA 88',2,'Voltix','One',2022,'electric',31500),('BR-KW 4',4,'Torvan','Mini S',2011,'petrol',3900),('KN-TB 51',5,'Kestrel','Tourer',2019,'hybrid',22800),('BR-VS 9',6,'Voltix','Two',2023,'electric',38900),('LI-BF 2',1,'Kestrel','Camper',2008,'diesel',17500);
INSERT INTO REF_COVER VALUES ('TP','third party','N'),('TPF','third party fire and theft','N'),('FC','fully comprehensive','Y'),('CL','classic car','Y');
INSERT INTO POLICIES VALUES (501,'LI-AB 12',1,'TPF','2022-01-01','2022-12-31',412,300),(502,'LI-AB 12',1,'TPF','2023-01-01','2023-12-31',398,300),(503,'LI-RX 7',1,'CL','2023-03-01','2024-02-29',265,500),(504,'KN-SA 88',2,'FC','2022-09-15','2023-09-14',890,150),(505,'BR-KW 4',3,'TP','2023-02-01','2024-01-31',540,0),(506,'KN-TB 51',2,'FC','2023-05-01','2024-04-30',720,300),(507,'BR-VS 9',3,'FC','2023-06-20','2024-06-19',975,150),(508,'LI-BF 2',NULL,'TP','2023-04-01','2023-10-31',190,0);
INSERT INTO ACCIDENTS VALUES (1,501,'2022-05-09','Lindau','N',1850,1550,'2022-06-20'),(2,504,'2022-12-01','Zurich','Y',6400,6250,'2023-02-10'),(3,505,'2023-02-19','Bregenz','Y',2900,2900,'2023-03-30'),(4,506,'2023-07-07','Konstanz','N',780,480,'2023-07-28'),(5,505,'2023-08-25','Dornbirn','Y',5100,5100,'2023-11-02'),(6,507,'2023-12-20','Bregenz','Y',11200,NULL,NULL),(7,504,'2023-08-25','Konstanz','N',950,800,'2023-09-05');
-- Q: Find the name and id of the customers who own a Voltix.
SELECT c.CUST_NAME, c.CUST_ID FROM CUSTOMERS AS c JOIN VEHICLES AS v ON v.OWNER_ID = c.CUST_ID WHERE v.MAKE = 'Voltix';
-- Q: What are the registration numbers and models of the vehicles whose value is above the average?
SELECT REG_NO, MODEL FROM VEHICLES WHERE VALUE_EUR > (SELECT avg(VALUE_EUR) FROM VEHICLES);
-- Q: List the name of each agent and how many policies he or she sold, most first.
SELECT a.AGENT_NAME, count(*) FROM AGENTS AS a JOIN POLICIES AS p ON p.AGENT_ID = a.AGENT_ID GROUP BY a.AGENT_ID ORDER BY count(*) DESC;
-- Q: Which policies have had at least two accidents? Give the policy number and the total damage.
SELECT POLICY_NO, sum(DAMAGE_EUR) FROM ACCIDENTS GROUP BY POLICY_NO HAVING count(*) >= 2;
-- Q: Show the numbers of the policies that have had no accident.
SELECT POLICY_NO FROM POLICIES EXCEPT SELECT POLICY_NO FROM ACCIDENTS;
-- Q: What are the names and cities of the agents who have not sold any policy?
SELECT AGENT_NAME, CITY FROM AGENTS WHERE NOT EXISTS (SELECT * FROM POLICIES WHERE POLICIES.AGENT_ID = AGENTS.AGENT_ID);
-- Q: What are the average, minimum and maximum premium of fully comprehensive policies?
SELECT avg(p.PREMIUM), min(p.PREMIUM), max(p.PREMIUM) FROM POLICIES AS p JOIN REF_COVER AS r ON p.COVER_CODE = r.COVER_CODE WHERE r.COVER_DESC = 'fully comprehensive';
-- Q: Find the names of customers who were at fault in an accident, without repeating a name.
SELECT DISTINCT c.CUST_NAME FROM CUSTOMERS AS c JOIN VEHICLES AS v ON v.OWNER_ID = c.CUST_ID JOIN POLICIES AS p ON p.REG_NO = v.REG_NO JOIN ACCIDENTS AS a ON a.POLICY_NO = p.POLICY_NO WHERE a.AT_FAULT = 'Y';
-- Q: Which makes have both a diesel and a petrol vehicle?
SELECT MAKE FROM VEHICLES WHERE FUEL = 'diesel' INTERSECT SELECT MAKE FROM VEHICLES WHERE FUEL = 'petrol';
-- Q: Give the description of the cover with the highest average premium.
SELECT r.COVER_DESC FROM REF_COVER AS r JOIN POLICIES AS p ON p.COVER_CODE = r.COVER_CODE GROUP BY r.COVER_CODE ORDER BY avg(p.PREMIUM) DESC LIMIT 1;
-- Q: List the name of every agent whose lead agent is Ulla Kerner, with the commission.
SELECT a.AGENT_NAME, a.COMMISSION_PCT FROM AGENTS AS a JOIN AGENTS AS b ON a.LEAD_AGENT_ID = b.AGENT_ID WHERE b.AGENT_NAME = 'Ulla Kerner';
-- Q: Find the cities that have customers or agents or in which an accident took place.
SELECT CITY FROM CUSTOMERS UNION SELECT CITY FROM AGENTS UNION SELECT PLACE FROM ACCIDENTS;
-- Q: What part of the damage was left unpaid in each settled accident? Number and amount.
SELECT ACC_NO, DAMAGE_EUR - PAID_EUR FROM ACCIDENTS WHERE SETTLED_DT IS NOT NULL;
-- Q: percent of accidents where our customer was at fault
SELECT 100.0 * sum(CASE WHEN AT_FAULT = 'Y' THEN 1 ELSE 0 END) / count(*) FROM ACCIDENTS;
-- Q: Commission in euros per policy number: premium times commission percentage over 100
SELECT p.POLICY_NO, p.PREMIUM * a.COMMISSION_PCT / 100 FROM POLICIES AS p JOIN AGENTS AS a ON p.AGENT_ID = a.AGENT_ID;
-- Q: How long did settling take, in days, for every settled accident?
SELECT ACC_NO, julianday(SETTLED_DT) - julianday(ACC_DT) FROM ACCIDENTS WHERE SETTLED_DT IS NOT NULL;
-- Q: dearest car of each fuel type: fuel, make, model
SELECT FUEL, MAKE, MODEL FROM (SELECT FUEL, MAKE, MODEL, row_number() OVER (PARTITION BY FUEL ORDER BY VALUE_EUR DESC) AS place FROM VEHICLES) WHERE place = 1;
-- Q: Which customers gave us no email?
SELECT CUST_NAME FROM CUSTOMERS WHERE EMAIL IS NULL;
-- Q: premiums by starting year
SELECT strftime('%Y', START_DT), sum(PREMIUM) FROM POLICIES GROUP BY strftime('%Y', START_DT);
-- Q: On which day did more than one accident happen?
SELECT ACC_DT FROM ACCIDENTS GROUP BY ACC_DT HAVING count(*) > 1;
-- Q: Rate cars built before 2010 as old, before 2020 as recent and the others as new.
SELECT REG_NO, CASE WHEN BUILD_YEAR < 2010 THEN 'old' WHEN BUILD_YEAR < 2020 THEN 'recent' ELSE 'new' END FROM VEHICLES;
-- Q: damage piling up over time: date and running total
SELECT ACC_DT, sum(DAMAGE_EUR) OVER (ORDER BY ACC_DT) FROM ACCIDENTS;
-- Q: What fraction of vehicles run on electric power?
SELECT CAST(sum(CASE WHEN FUEL = 'electric' THEN 1 ELSE 0 END) AS REAL) / count(*) FROM VEHICLES;
-- Q: the customer with the second longest run of no claim years
SELECT CUST_NAME FROM CUSTOMERS ORDER BY NO_CLAIM_YRS DESC LIMIT 1 OFFSET 1;
