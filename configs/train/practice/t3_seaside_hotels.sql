CREATE TABLE hotels (hotelid INTEGER PRIMARY KEY, hotelname TEXT, resort TEXT, stars INTEGER, built INTEGER, beachdistance INTEGER, pool TEXT);
CREATE TABLE roomtypes (typecode TEXT PRIMARY KEY, typename TEXT, beds INTEGER, maxguests INTEGER);
CREATE TABLE rooms (hotelid INTEGER REFERENCES hotels(hotelid), roomno INTEGER, typecode TEXT REFERENCES roomtypes(typecode), floor INTEGER, nightprice REAL, seaview TEXT, PRIMARY KEY (hotelid, roomno));
CREATE TABLE guests (guestid INTEGER PRIMARY KEY, guestname TEXT, country TEXT, birthdate DATE, regular TEXT);
CREATE TABLE stays (stayid INTEGER PRIMARY KEY, hotelid INTEGER REFERENCES hotels(hotelid), roomno INTEGER, guestid INTEGER REFERENCES guests(guestid), checkin DATE, checkout DATE, paid REAL, channel TEXT);
CREATE TABLE reviews (reviewid INTEGER PRIMARY KEY, stayid INTEGER REFERENCES stays(stayid), cleanliness INTEGER, service INTEGER, breakfast INTEGER, comment TEXT);
INSERT INTO hotels VALUES (1,'Gull Rock','Sandmouth',4,1972,150,'Y'),(2,'Pier House','Sandmouth',3,1928,40,'N'),(3,'Dune Palace','Westerheide',5,2009,80,'Y'),(4,'Little Dune','Westerheide',2,1985,900,'N'),(5,'Marram Lodge','Oystergat',3,1999,400,NULL),(6,'Casa Gull','Oystergat',4,2017,260,'Y');
INSERT INTO roomtypes VALUES ('SGL','single',1,1),('DBL','double',1,2),('TWN','twin',2,2),('FAM','family',3,5),('STE','suite',2,4);
INSERT INTO rooms VALUES (1,101,'DBL',1,110,'N'),(1,201,'DBL',2,135,'Y'),(1,301,'STE',3,240,'Y'),(2,1,'SGL',0,65,'Y'),(2,2,'TWN',1,88,'Y'),(3,500,'STE',5,390,'Y'),(3,210,'DBL',2,205,'N'),(4,7,'FAM',0,99,'N'),(5,12,'TWN',1,79,NULL),(6,41,'FAM',4,165,'Y');
INSERT INTO guests VALUES (1,'Tessa Loom','Belgium','1979-03-02','Y'),(2,'Karl Anders','Denmark','1991-12-24','N'),(3,'Yvette Roy','France','1960-08-15','Y'),(4,'Mina Park','Korea','1988-01-30','N'),(5,'Rolf Anders','Denmark','1958-06-06','N'),(6,'Cato Visser','Belgium','2001-10-11','N');
INSERT INTO stays VALUES (1,1,201,1,'2023-06-10','2023-06-17',945,'web'),(2,1,101,2,'2023-06-12','2023-06-14',220,'agency'),(3,3,500,3,'2023-07-01','2023-07-05',1560,'phone'),(4,2,1,4,'2023-07-09','2023-07-10',65,'web'),(5,4,7,5,'2023-07-20','2023-08-03',1290,'web'),(6,3,210,1,'2023-08-11','2023-08-13',410,'web'),(7,6,41,6,'2023-08-15','2023-08-22',1155,'agency'),(8,2,2,3,'2023-09-02','2023-09-06',352,'phone'),(9,1,301,3,'2023-09-21','2023-09-23',480,'phone'),(10,2,1,1,'2023-10-05','2023-10-08',NULL,'web');
INSERT INTO reviews VALUES (1,1,9,8,7,'lovely view'),(2,2,6,7,7,NULL),(3,3,10,10,9,'worth it'),(4,5,5,4,3,'tired rooms'),(5,7,9,9,8,'kids happy'),(6,8,8,9,6,NULL),(7,9,9,7,7,'windy');
-- Q: Find the names and resorts of the hotels with four stars.
SELECT hotelname, resort FROM hotels WHERE stars = 4;
-- Q: What are the hotel ids and room numbers of rooms priced above the average night price?
SELECT hotelid, roomno FROM rooms WHERE nightprice > (SELECT avg(nightprice) FROM rooms);
-- Q: List the name of each hotel and how many stays it has had, most first.
SELECT T1.hotelname, count(*) FROM hotels AS T1 JOIN stays AS T2 ON T1.hotelid = T2.hotelid GROUP BY T1.hotelid ORDER BY count(*) DESC;
-- Q: Which guests have stayed at least two times? Give the name and the number of stays.
SELECT T1.guestname, count(*) FROM guests AS T1 JOIN stays AS T2 ON T1.guestid = T2.guestid GROUP BY T1.guestid HAVING count(*) >= 2;
-- Q: Show the codes and names of the room types that are never offered at a price under 100.
SELECT typecode, typename FROM roomtypes WHERE NOT typecode IN (SELECT typecode FROM rooms WHERE nightprice < 100);
-- Q: What are the minimum, average and maximum night price in each resort?
SELECT T1.resort, min(T2.nightprice), avg(T2.nightprice), max(T2.nightprice) FROM hotels AS T1 JOIN rooms AS T2 ON T1.hotelid = T2.hotelid GROUP BY T1.resort;
-- Q: Which hotel names contain the word Dune or the word Gull?
SELECT hotelname FROM hotels WHERE hotelname LIKE '%Dune%' OR hotelname LIKE '%Gull%';
-- Q: Find the names of the guests who stayed both in Sandmouth and in Westerheide.
SELECT T1.guestname FROM guests AS T1 JOIN stays AS T2 ON T1.guestid = T2.guestid JOIN hotels AS T3 ON T2.hotelid = T3.hotelid WHERE T3.resort = 'Sandmouth' INTERSECT SELECT T1.guestname FROM guests AS T1 JOIN stays AS T2 ON T1.guestid = T2.guestid JOIN hotels AS T3 ON T2.hotelid = T3.hotelid WHERE T3.resort = 'Westerheide';
-- Q: Which hotel got the best average rating for service?
SELECT T1.hotelname FROM hotels AS T1 JOIN stays AS T2 ON T1.hotelid = T2.hotelid JOIN reviews AS T3 ON T2.stayid = T3.stayid GROUP BY T1.hotelid ORDER BY avg(T3.service) DESC LIMIT 1;
-- Q: Show the guest's name and the check-in date of each stay booked by phone.
SELECT T1.guestname, T2.checkin FROM guests AS T1 JOIN stays AS T2 ON T1.guestid = T2.guestid WHERE T2.channel = 'phone';
-- Q: List the ids of the stays that nobody reviewed.
SELECT stayid FROM stays EXCEPT SELECT stayid FROM reviews;
-- Q: What is the name of the hotel nearest to the beach that is not in Sandmouth?
SELECT hotelname FROM hotels WHERE resort <> 'Sandmouth' ORDER BY beachdistance LIMIT 1;
-- Q: nights per stay
SELECT stayid, julianday(checkout) - julianday(checkin) FROM stays;
-- Q: What percentage of the rooms looks out to sea?
SELECT 100.0 * sum(CASE WHEN seaview = 'Y' THEN 1 ELSE 0 END) / count(*) FROM rooms;
-- Q: how much was paid per month of arrival?
SELECT strftime('%Y-%m', checkin), sum(paid) FROM stays GROUP BY strftime('%Y-%m', checkin);
-- Q: Which stay has no payment on record?
SELECT stayid FROM stays WHERE paid IS NULL;
-- Q: average of the three marks in each review, rounded to 1 decimal, dividing their sum by 3.0
SELECT reviewid, round((cleanliness + service + breakfast) / 3.0, 1) FROM reviews;
-- Q: The dearest room of every hotel: hotel id, room number, price
SELECT hotelid, roomno, nightprice FROM (SELECT hotelid, roomno, nightprice, row_number() OVER (PARTITION BY hotelid ORDER BY nightprice DESC) AS place FROM rooms) WHERE place = 1;
-- Q: call rooms budget below 90, standard below 200 and luxury above that
SELECT hotelid, roomno, CASE WHEN nightprice < 90 THEN 'budget' WHEN nightprice < 200 THEN 'standard' ELSE 'luxury' END FROM rooms;
-- Q: Each booking channel's share of all money paid, in percent
SELECT channel, 100.0 * sum(paid) / (SELECT sum(paid) FROM stays) FROM stays GROUP BY channel;
-- Q: Who checked in during the last 30 days?
SELECT T1.guestname FROM guests AS T1 JOIN stays AS T2 ON T1.guestid = T2.guestid WHERE T2.checkin >= date('now', '-30 days');
-- Q: first and last check-in at each hotel
SELECT T1.hotelname, min(T2.checkin), max(T2.checkin) FROM hotels AS T1 JOIN stays AS T2 ON T1.hotelid = T2.hotelid GROUP BY T1.hotelid;
-- Q: hotels where no one has ever stayed
SELECT T1.hotelname FROM hotels AS T1 WHERE NOT EXISTS (SELECT * FROM stays AS T2 WHERE T2.hotelid = T1.hotelid);
-- Q: regulars and newcomers side by side by country
SELECT country, sum(CASE WHEN regular = 'Y' THEN 1 ELSE 0 END), sum(CASE WHEN regular = 'N' THEN 1 ELSE 0 END) FROM guests GROUP BY country;
