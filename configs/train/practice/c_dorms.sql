CREATE TABLE hall (hallcode TEXT PRIMARY KEY, hallname TEXT, builtyear INTEGER, warden TEXT, floors INTEGER, gender TEXT);
CREATE TABLE room (roomid INTEGER PRIMARY KEY, hallcode TEXT REFERENCES hall(hallcode), roomno TEXT, beds INTEGER, monthlyrent INTEGER, ensuite INTEGER);
CREATE TABLE resident (studentid INTEGER PRIMARY KEY, fname TEXT, lname TEXT, yearofstudy INTEGER, homecountry TEXT, major TEXT);
CREATE TABLE lease (leaseid INTEGER PRIMARY KEY, studentid INTEGER REFERENCES resident(studentid), roomid INTEGER REFERENCES room(roomid), movein DATE, moveout DATE, depositpaid INTEGER);
CREATE TABLE complaint (complaintid INTEGER PRIMARY KEY, roomid INTEGER REFERENCES room(roomid), topic TEXT, raised DATE, solved DATE);
INSERT INTO hall VALUES ('ASH','Ashworth Hall',1962,'Mrs Finch',4,'mixed'),('BRI','Brindley House',1998,'Mr Oduya',6,'mixed'),('CED','Cedar Court',2014,'Dr Lam',3,'women'),('DRU','Drummond Hall',1934,NULL,5,'men'),('ELM','Elm Lodge',2019,'Ms Vidal',2,'mixed');
INSERT INTO room VALUES (1,'ASH','101',2,310,0),(2,'ASH','204',1,420,0),(3,'BRI','512',1,560,1),(4,'BRI','305',2,450,1),(5,'CED','11',1,590,1),(6,'CED','22',1,610,1),(7,'DRU','4B',3,240,0),(8,'ASH','310',2,330,0),(9,'BRI','601',1,575,1);
INSERT INTO resident VALUES (9001,'Amelia','Stone',1,'Ireland','Physics'),(9002,'Dev','Rao',2,'India','Computing'),(9003,'Sofia','Marino',3,'Italy','History'),(9004,'Liam','Byrne',1,'Ireland','Law'),(9005,'Hana','Sato',4,'Japan','Physics'),(9006,'Kofi','Mensah',2,'Ghana','Computing'),(9007,'Eva','Novak',1,'Slovenia','Law'),(9008,'Arjun','Mehta',3,'India','Chemistry');
INSERT INTO lease VALUES (1,9001,1,'2022-09-18','2023-06-20',300),(2,9002,3,'2022-09-15',NULL,550),(3,9003,5,'2021-09-20','2022-06-25',500),(4,9003,6,'2022-09-19',NULL,600),(5,9004,7,'2022-09-18','2023-01-31',200),(6,9004,8,'2023-02-01',NULL,300),(7,9005,5,'2022-09-10',NULL,590),(8,9006,4,'2022-09-16',NULL,NULL),(9,9007,1,'2022-09-21',NULL,300);
INSERT INTO complaint VALUES (1,1,'heating','2022-11-02','2022-11-05'),(2,7,'mould','2022-10-10','2022-12-01'),(3,7,'heating','2022-12-15','2022-12-16'),(4,3,'noise','2023-01-20',NULL),(5,4,'wifi','2023-02-03','2023-02-04'),(6,8,'heating','2023-02-11',NULL),(7,1,'wifi','2023-03-01','2023-03-02');
-- Q: How many rooms are ensuite?
SELECT count(*) FROM room WHERE ensuite = 1;
-- Q: list halls from oldest to newest
SELECT hallname FROM hall ORDER BY builtyear;
-- Q: What is the dearest monthly rent and the cheapest?
SELECT max(monthlyrent), min(monthlyrent) FROM room;
-- Q: Which countries do the residents come from? No repeats please.
SELECT DISTINCT homecountry FROM resident;
-- Q: Give first and last names of first year students reading law.
SELECT fname, lname FROM resident WHERE yearofstudy = 1 AND major = 'Law';
-- Q: How many beds does each hall have? Show the hall's name and the total.
SELECT hall.hallname, sum(room.beds) FROM hall JOIN room ON hall.hallcode = room.hallcode GROUP BY hall.hallcode;
-- Q: In which hall is the average rent highest?
SELECT hall.hallname FROM hall JOIN room ON hall.hallcode = room.hallcode GROUP BY hall.hallcode ORDER BY avg(room.monthlyrent) DESC LIMIT 1;
-- Q: complaints by topic, most frequent first
SELECT topic, count(*) FROM complaint GROUP BY topic ORDER BY count(*) DESC;
-- Q: Show the room numbers in Brindley House costing more than 500 a month.
SELECT room.roomno FROM room JOIN hall ON room.hallcode = hall.hallcode WHERE hall.hallname = 'Brindley House' AND room.monthlyrent > 500;
-- Q: Which majors have at least two residents?
SELECT major FROM resident GROUP BY major HAVING count(*) >= 2;
-- Q: What are the first names of students who have had more than one lease?
SELECT resident.fname FROM resident JOIN lease ON resident.studentid = lease.studentid GROUP BY resident.studentid HAVING count(*) > 1;
-- Q: Find the three most expensive rooms: hall code, room number and rent.
SELECT hallcode, roomno, monthlyrent FROM room ORDER BY monthlyrent DESC LIMIT 3;
-- Q: Which students never signed a lease? First and last name.
SELECT fname, lname FROM resident WHERE studentid NOT IN (SELECT studentid FROM lease);
-- Q: Which hall's rooms get the most complaints?
SELECT hall.hallname FROM hall JOIN room ON hall.hallcode = room.hallcode JOIN complaint ON room.roomid = complaint.roomid GROUP BY hall.hallcode ORDER BY count(*) DESC LIMIT 1;
-- Q: Name the halls that have no rooms listed.
SELECT hallname FROM hall WHERE NOT EXISTS (SELECT * FROM room WHERE room.hallcode = hall.hallcode);
-- Q: List the id of the rooms that had both a heating and a wifi complaint.
SELECT roomid FROM complaint WHERE topic = 'heating' INTERSECT SELECT roomid FROM complaint WHERE topic = 'wifi';
-- Q: What percentage of complaints has been solved?
SELECT 100.0 * count(solved) / count(*) FROM complaint;
-- Q: For each room show its number and how far its rent lies from the average rent.
SELECT roomno, monthlyrent - (SELECT avg(monthlyrent) FROM room) FROM room;
-- Q: How many complaints were raised in every month?
SELECT strftime('%Y-%m', raised), count(*) FROM complaint GROUP BY strftime('%Y-%m', raised);
-- Q: Who currently lives in room 22? Give the last name.
SELECT resident.lname FROM resident JOIN lease ON resident.studentid = lease.studentid JOIN room ON lease.roomid = room.roomid WHERE room.roomno = '22' AND lease.moveout IS NULL;
