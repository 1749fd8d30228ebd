CREATE TABLE landlord (id INTEGER PRIMARY KEY, name TEXT, kind TEXT, phone TEXT);
CREATE TABLE building (id INTEGER PRIMARY KEY, nickname TEXT, address TEXT, district TEXT, built INTEGER, storeys INTEGER, lift INTEGER, landlord_id INTEGER REFERENCES landlord(id));
CREATE TABLE flat (id INTEGER PRIMARY KEY, building_id INTEGER REFERENCES building(id), door TEXT, rooms INTEGER, area_m2 REAL, rent REAL, heating TEXT);
CREATE TABLE tenant (id INTEGER PRIMARY KEY, name TEXT, flat_id INTEGER REFERENCES flat(id), moved_in DATE, moved_out DATE, member_since DATE, steward INTEGER);
CREATE TABLE complaint (id INTEGER PRIMARY KEY, tenant_id INTEGER REFERENCES tenant(id), filed DATE, subject TEXT, status TEXT, settled DATE, compensation REAL);
CREATE TABLE meeting (id INTEGER PRIMARY KEY, held DATE, place TEXT, chair_id INTEGER REFERENCES tenant(id));
CREATE TABLE meeting_attendance (meeting_id INTEGER REFERENCES meeting(id), tenant_id INTEGER REFERENCES tenant(id), spoke INTEGER, PRIMARY KEY (meeting_id, tenant_id));
INSERT INTO landlord VALUES (1,'Graystone Estates','company','555-0101'),(2,'Mrs Abernathy','private','555-0102'),(3,'Town Housing Office','council','555-0103'),(4,'Pinnacle Homes','company',NULL);
INSERT INTO building VALUES (1,'The Ark','12 Wharf Lane','Docks',1904,4,0,1),(2,'Sunny Court','3 Hill Rise','Uphill',1968,9,1,3),(3,'Brickhouse','77 Canal Street','Docks',1931,3,0,2),(4,'Tower B','9 Ring Road','Uphill',1974,14,1,1),(5,'Maple Gate','1 Maple Gate','Garden End',2008,5,1,4);
INSERT INTO flat VALUES (1,1,'1L',2,48,610,'gas'),(2,1,'3R',3,66,790,'gas'),(3,2,'5C',3,70,520,'district'),(4,2,'8A',4,88,640,'district'),(5,3,'G',1,35,450,'coal'),(6,4,'11D',2,55,580,'electric'),(7,4,'2A',3,71,660,'electric'),(8,5,'4B',4,102,1450,'heat pump');
INSERT INTO tenant VALUES (1,'Dolores Vega',1,'2011-05-01',NULL,'2012-01-15',1),(2,'Kwame Boateng',2,'2018-09-01',NULL,'2019-03-02',0),(3,'Irina Popova',3,'2005-02-01',NULL,'2012-01-15',1),(4,'Sid Marlowe',5,'2016-06-15','2022-06-30','2017-11-20',0),(5,'Hue Tran',6,'2020-01-01',NULL,'2020-02-10',0),(6,'Olga Brandt',7,'2013-08-01',NULL,NULL,0),(7,'Ted Finch',4,'2019-04-01',NULL,'2021-05-05',0),(8,'Amal Farah',8,'2021-10-01',NULL,NULL,0);
INSERT INTO complaint VALUES (1,1,'2021-01-12','no heating','settled','2021-02-03',250),(2,1,'2021-06-08','rent rise','lost','2021-12-01',0),(3,2,'2021-07-19','mould','settled','2022-01-28',900),(4,3,'2021-11-30','lift broken','settled','2021-12-22',60),(5,5,'2022-01-17','no heating','open',NULL,NULL),(6,4,'2022-02-09','mould','settled','2022-05-16',1200),(7,7,'2022-03-21','lift broken','open',NULL,NULL),(8,6,'2022-01-25','rent rise','open',NULL,NULL);
INSERT INTO meeting VALUES (1,'2021-09-14','Docks Tavern',1),(2,'2022-01-11','Uphill School',3),(3,'2022-05-10','Docks Tavern',2);
INSERT INTO meeting_attendance VALUES (1,1,1),(1,2,1),(1,4,0),(2,3,1),(2,1,1),(2,7,0),(3,2,1),(3,1,0),(3,5,1),(3,3,1);
-- Q: Which buildings have a lift?
SELECT nickname FROM building WHERE lift = 1;
-- Q: What is the cheapest rent?
SELECT min(rent) FROM flat;
-- Q: How many houses went up before 1950?
SELECT count(*) FROM building WHERE built < 1950;
-- Q: all complaint subjects without repetition
SELECT DISTINCT subject FROM complaint;
-- Q: Doors and sizes of the flats, largest floor area first
SELECT door, area_m2 FROM flat ORDER BY area_m2 DESC;
-- Q: Who owns Sunny Court?
SELECT landlord.name FROM building JOIN landlord ON building.landlord_id = landlord.id WHERE building.nickname = 'Sunny Court';
-- Q: What does Kwame Boateng pay for his flat?
SELECT flat.rent FROM tenant JOIN flat ON tenant.flat_id = flat.id WHERE tenant.name = 'Kwame Boateng';
-- Q: Average rent and number of flats per district
SELECT building.district, avg(flat.rent), count(*) FROM building JOIN flat ON flat.building_id = building.id GROUP BY building.district;
-- Q: Which tenant has complained most often?
SELECT tenant.name FROM tenant JOIN complaint ON complaint.tenant_id = tenant.id GROUP BY tenant.id ORDER BY count(*) DESC LIMIT 1;
-- Q: Landlords with two or more buildings
SELECT landlord.name FROM landlord JOIN building ON building.landlord_id = landlord.id GROUP BY landlord.id HAVING count(*) >= 2;
-- Q: Which flats heated by gas or coal cost less than 700? Show the doors.
SELECT door FROM flat WHERE (heating = 'gas' OR heating = 'coal') AND rent < 700;
-- Q: attendance per meeting date
SELECT meeting.held, count(*) FROM meeting JOIN meeting_attendance ON meeting_attendance.meeting_id = meeting.id GROUP BY meeting.id;
-- Q: Who chaired the meeting at Uphill School?
SELECT tenant.name FROM meeting JOIN tenant ON meeting.chair_id = tenant.id WHERE meeting.place = 'Uphill School';
-- Q: Which tenants have never shown up at a meeting?
SELECT name FROM tenant WHERE id NOT IN (SELECT tenant_id FROM meeting_attendance);
-- Q: Subjects complained of both in the Docks and in Uphill
SELECT complaint.subject FROM complaint JOIN tenant ON complaint.tenant_id = tenant.id JOIN flat ON tenant.flat_id = flat.id JOIN building ON flat.building_id = building.id WHERE building.district = 'Docks' INTERSECT SELECT complaint.subject FROM complaint JOIN tenant ON complaint.tenant_id = tenant.id JOIN flat ON tenant.flat_id = flat.id JOIN building ON flat.building_id = building.id WHERE building.district = 'Uphill';
-- Q: Which landlord faces the most complaints?
SELECT landlord.name FROM landlord JOIN building ON building.landlord_id = landlord.id JOIN flat ON flat.building_id = building.id JOIN tenant ON tenant.flat_id = flat.id JOIN complaint ON complaint.tenant_id = tenant.id GROUP BY landlord.id ORDER BY count(*) DESC LIMIT 1;
-- Q: Doors of the flats that are dearer than average although they have fewer than 4 rooms
SELECT door FROM flat WHERE rent > (SELECT avg(rent) FROM flat) AND rooms < 4;
-- Q: Which people complained but did not attend any meeting?
SELECT tenant.name FROM tenant JOIN complaint ON complaint.tenant_id = tenant.id EXCEPT SELECT tenant.name FROM tenant JOIN meeting_attendance ON meeting_attendance.tenant_id = tenant.id;
-- Q: Who lives in the tallest building?
SELECT tenant.name FROM tenant JOIN flat ON tenant.flat_id = flat.id JOIN building ON flat.building_id = building.id WHERE building.storeys = (SELECT max(storeys) FROM building);
-- Q: Rent per square metre of each flat: door and value
SELECT door, rent / area_m2 FROM flat;
-- Q: How long did it take to settle each closed complaint, in days, with the subject?
SELECT subject, julianday(settled) - julianday(filed) FROM complaint WHERE settled IS NOT NULL;
-- Q: Which residents are not union members yet?
SELECT name FROM tenant WHERE member_since IS NULL;
-- Q: complaints filed per month
SELECT strftime('%Y-%m', filed), count(*) FROM complaint GROUP BY strftime('%Y-%m', filed);
-- Q: Percentage of the complaints still open
SELECT 100.0 * sum(CASE WHEN status = 'open' THEN 1 ELSE 0 END) / count(*) FROM complaint;
