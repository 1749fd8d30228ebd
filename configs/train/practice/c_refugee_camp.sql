CREATE TABLE camps (id INTEGER PRIMARY KEY, name TEXT, country TEXT, opened DATE, capacity INTEGER, run_by TEXT);
CREATE TABLE families (id INTEGER PRIMARY KEY, camp_id INTEGER REFERENCES camps(id), head_name TEXT, origin TEXT, members INTEGER, arrived DATE, tent_no TEXT);
CREATE TABLE items (id INTEGER PRIMARY KEY, name TEXT, unit TEXT, unit_cost REAL);
CREATE TABLE distributions (id INTEGER PRIMARY KEY, family_id INTEGER REFERENCES families(id), item_id INTEGER REFERENCES items(id), quantity INTEGER, date DATE);
CREATE TABLE asylum_claims (id INTEGER PRIMARY KEY, family_id INTEGER REFERENCES families(id), destination TEXT, lodged DATE, decided DATE, decision TEXT);
INSERT INTO camps VALUES (1,'Zarit North','Jordan','2013-04-22',9000,'Open Hands'),(2,'Moria Hill','Greece','2015-10-01',3100,'Shelter Now'),(3,'Kutoma','Uganda','2017-02-14',15000,'Open Hands'),(4,'Lago Verde','Colombia','2018-08-30',2200,'Caritas Local'),(5,'Pine Field','Poland','2022-03-05',4000,'Shelter Now');
INSERT INTO families VALUES (1,1,'Hassan Darwish','Syria',6,'2014-01-10','A12'),(2,1,'Rima Khoury','Syria',3,'2016-05-23','B04'),(3,2,'Gul Ahmadi','Afghanistan',5,'2019-09-12','17'),(4,3,'Mary Lado','South Sudan',8,'2017-06-01','K88'),(5,3,'Peter Deng','South Sudan',2,'2018-11-19','K90'),(6,5,'Oksana Bondar','Ukraine',4,'2022-03-12',NULL),(7,5,'Nina Shevchuk','Ukraine',3,'2022-04-02','P9'),(8,4,'Luis Rojas','Venezuela',5,'2019-02-27','L3'),(9,2,'Farid Nazari','Afghanistan',1,'2021-12-05','21');
INSERT INTO items VALUES (1,'blanket','piece',7.5),(2,'rice','kg',0.9),(3,'hygiene kit','kit',11),(4,'stove','piece',28),(5,'school bag','piece',9.2),(6,'mosquito net','piece',4.1);
INSERT INTO distributions VALUES (1,1,1,6,'2022-01-11'),(2,1,2,50,'2022-02-01'),(3,3,3,5,'2022-02-09'),(4,4,2,80,'2022-03-15'),(5,4,6,4,'2022-03-15'),(6,6,1,4,'2022-03-20'),(7,7,3,3,'2022-04-10'),(8,6,5,2,'2022-09-01'),(9,5,6,1,'2022-10-02'),(10,1,5,3,'2022-09-05');
INSERT INTO asylum_claims VALUES (1,1,'Canada','2018-03-01','2019-02-10','accepted'),(2,2,'Germany','2017-07-18','2018-09-03','rejected'),(3,3,'Germany','2020-01-05','2021-06-30','accepted'),(4,9,'Sweden','2022-02-01',NULL,NULL),(5,6,'Germany','2022-03-25','2022-06-01','accepted'),(6,2,'Canada','2019-01-20','2020-04-14','accepted'),(7,8,'Spain','2020-10-10',NULL,NULL);
-- Q: How many families have come from Syria?
SELECT count(*) FROM families WHERE origin = 'Syria';
-- Q: Which camp can hold the most people?
SELECT name FROM camps ORDER BY capacity DESC LIMIT 1;
-- Q: name and unit cost of each item, cheapest on top
SELECT name, unit_cost FROM items ORDER BY unit_cost;
-- Q: What different origins do the families have?
SELECT DISTINCT origin FROM families;
-- Q: Show the names and countries of camps run by Shelter Now.
SELECT name, country FROM camps WHERE run_by = 'Shelter Now';
-- Q: How many people live in every camp? Give camp name and sum of family members.
SELECT camps.name, sum(families.members) FROM camps JOIN families ON camps.id = families.camp_id GROUP BY camps.id;
-- Q: Which item was handed out the most times?
SELECT items.name FROM items JOIN distributions ON items.id = distributions.item_id GROUP BY items.id ORDER BY count(*) DESC LIMIT 1;
-- Q: Average and maximum family size by origin?
SELECT origin, avg(members), max(members) FROM families GROUP BY origin;
-- Q: What is the most requested destination for asylum?
SELECT destination FROM asylum_claims GROUP BY destination ORDER BY count(*) DESC LIMIT 1;
-- Q: Which organisations run two or more camps?
SELECT run_by FROM camps GROUP BY run_by HAVING count(*) >= 2;
-- Q: Heads of families whose claim was accepted
SELECT families.head_name FROM families JOIN asylum_claims ON families.id = asylum_claims.family_id WHERE asylum_claims.decision = 'accepted';
-- Q: What items and quantities did Mary Lado's family get?
SELECT items.name, distributions.quantity FROM distributions JOIN items ON distributions.item_id = items.id JOIN families ON distributions.family_id = families.id WHERE families.head_name = 'Mary Lado';
-- Q: Which heads of family never received a distribution?
SELECT head_name FROM families WHERE id NOT IN (SELECT family_id FROM distributions);
-- Q: Which family heads asked for asylum in both Germany and Canada?
SELECT families.head_name FROM families JOIN asylum_claims ON families.id = asylum_claims.family_id WHERE asylum_claims.destination = 'Germany' INTERSECT SELECT families.head_name FROM families JOIN asylum_claims ON families.id = asylum_claims.family_id WHERE asylum_claims.destination = 'Canada';
-- Q: Which item has not been distributed at all?
SELECT items.name FROM items LEFT JOIN distributions ON items.id = distributions.item_id WHERE distributions.id IS NULL;
-- Q: In which camps do families live that are larger than the average family?
SELECT DISTINCT camps.name FROM camps JOIN families ON camps.id = families.camp_id WHERE families.members > (SELECT avg(members) FROM families);
-- Q: What has each family's aid cost so far? Show head and quantity times unit cost.
SELECT families.head_name, sum(distributions.quantity * items.unit_cost) FROM distributions JOIN families ON distributions.family_id = families.id JOIN items ON distributions.item_id = items.id GROUP BY families.id;
-- Q: How many claims are still undecided?
SELECT count(*) FROM asylum_claims WHERE decided IS NULL;
-- Q: Arrivals per year: number of families.
SELECT strftime('%Y', arrived), count(*) FROM families GROUP BY strftime('%Y', arrived);
-- Q: For decided claims, what was the average waiting time in days?
SELECT avg(julianday(decided) - julianday(lodged)) FROM asylum_claims WHERE decided IS NOT NULL;
