CREATE TABLE dock (dockid INTEGER PRIMARY KEY, dockname TEXT, quarter TEXT, slots INTEGER, installed DATE, solar INTEGER);
CREATE TABLE bike (bikeid INTEGER PRIMARY KEY, framecolor TEXT, electric INTEGER, bought DATE, purchaseprice REAL, state TEXT);
CREATE TABLE rider (riderid INTEGER PRIMARY KEY, fullname TEXT, birthdate DATE, gender TEXT, plan TEXT, signedup DATE);
CREATE TABLE trip (tripid INTEGER PRIMARY KEY, bikeid INTEGER REFERENCES bike(bikeid), riderid INTEGER REFERENCES rider(riderid), startdock INTEGER REFERENCES dock(dockid), enddock INTEGER REFERENCES dock(dockid), startedat TEXT, minutes INTEGER, charge REAL);
INSERT INTO dock VALUES (1,'Cathedral Square','Centre',24,'2019-04-01',1),(2,'Mill Bridge','Riverside',16,'2019-04-01',0),(3,'Polytechnic','Hillside',30,'2020-03-15',1),(4,'Fish Market','Riverside',12,'2021-05-20',1),(5,'Rose Garden','Centre',18,'2022-06-11',1),(6,'Tannery','Eastend',10,NULL,0);
INSERT INTO bike VALUES (11,'orange',0,'2019-03-10',420.0,'ok'),(12,'orange',0,'2019-03-10',420.0,'in repair'),(13,'white',1,'2021-07-01',1650.0,'ok'),(14,'white',1,'2021-07-01',1650.0,'ok'),(15,'green',1,'2023-02-14',1890.0,'stolen'),(16,'orange',0,'2020-05-05',455.0,'ok');
INSERT INTO rider VALUES (1,'Mira Solano','1994-05-21','F','annual','2020-01-11'),(2,'Teo Brandt','1988-11-02','M','monthly','2021-06-30'),(3,'Ines Duarte','2001-03-17','F','annual','2022-02-08'),(4,'Kofi Mensah','1979-09-09','M','day pass','2023-05-01'),(5,'Lena Vogt','1996-12-25','F','monthly','2022-10-19'),(6,'Olav Lund',NULL,'M','annual','2019-04-02');
INSERT INTO trip VALUES (1,11,1,1,2,'2023-05-01 08:12:00',11,0.0),(2,13,2,3,1,'2023-05-02 17:40:00',19,1.5),(3,11,3,2,4,'2023-05-06 12:05:00',7,0.0),(4,14,4,1,5,'2023-06-01 10:30:00',95,9.8),(5,13,1,5,3,'2023-06-03 09:00:00',22,1.0),(6,16,6,3,3,'2023-06-10 18:22:00',41,2.2),(7,15,5,4,2,'2023-06-18 21:15:00',14,1.2),(8,14,2,1,3,'2023-07-04 07:55:00',18,1.5),(9,11,1,2,1,'2023-07-05 08:10:00',12,0.0),(10,16,3,5,1,'2023-07-09 15:00:00',9,0.0);
-- Q: how many docks have we got
SELECT count(*) FROM dock;
-- Q: Show the ids and frame colours of the electric bikes.
SELECT bikeid, framecolor FROM bike WHERE electric = 1;
-- Q: What is the average price we paid for a bike?
SELECT avg(purchaseprice) FROM bike;
-- Q: Which different plans do riders have?
SELECT DISTINCT plan FROM rider;
-- Q: List the dock names with more than 15 slots in alphabetical order.
SELECT dockname FROM dock WHERE slots > 15 ORDER BY dockname;
-- Q: Who rode longest in a single trip?
SELECT rider.fullname FROM rider JOIN trip ON rider.riderid = trip.riderid ORDER BY trip.minutes DESC LIMIT 1;
-- Q: How many trips has each rider made? Names and counts please.
SELECT rider.fullname, count(*) FROM rider JOIN trip ON rider.riderid = trip.riderid GROUP BY rider.riderid;
-- Q: total slots per quarter
SELECT quarter, sum(slots) FROM dock GROUP BY quarter;
-- Q: Which plans are held by at least two riders?
SELECT plan FROM rider GROUP BY plan HAVING count(*) >= 2;
-- Q: From which dock do most trips start?
SELECT dock.dockname FROM dock JOIN trip ON dock.dockid = trip.startdock GROUP BY dock.dockid ORDER BY count(*) DESC LIMIT 1;
-- Q: How much money did the annual riders bring in through trip charges?
SELECT sum(trip.charge) FROM trip JOIN rider ON trip.riderid = rider.riderid WHERE rider.plan = 'annual';
-- Q: Female riders on the annual plan: names and sign-up dates
SELECT fullname, signedup FROM rider WHERE gender = 'F' AND plan = 'annual';
-- Q: Which bikes have never been taken out?
SELECT bikeid FROM bike WHERE bikeid NOT IN (SELECT bikeid FROM trip);
-- Q: Which quarters have both solar and non-solar docks?
SELECT quarter FROM dock WHERE solar = 1 INTERSECT SELECT quarter FROM dock WHERE solar = 0;
-- Q: Names of riders who have used a white bike, without repeats
SELECT DISTINCT rider.fullname FROM rider JOIN trip ON rider.riderid = trip.riderid JOIN bike ON trip.bikeid = bike.bikeid WHERE bike.framecolor = 'white';
-- Q: Which trips took longer than the average trip? Show trip id and minutes.
SELECT tripid, minutes FROM trip WHERE minutes > (SELECT avg(minutes) FROM trip);
-- Q: How many trips were made in each month?
SELECT strftime('%Y-%m', startedat), count(*) FROM trip GROUP BY strftime('%Y-%m', startedat);
-- Q: What percentage of trips ended at the very dock where they started?
SELECT 100.0 * sum(CASE WHEN startdock = enddock THEN 1 ELSE 0 END) / count(*) FROM trip;
-- Q: Whose birth date do we not know?
SELECT fullname FROM rider WHERE birthdate IS NULL;
-- Q: docks no trip has ever ended at
SELECT dock.dockname FROM dock LEFT JOIN trip ON dock.dockid = trip.enddock WHERE trip.tripid IS NULL;
