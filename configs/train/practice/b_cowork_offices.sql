CREATE TABLE locations (loc_id TEXT PRIMARY KEY, nickname TEXT, city TEXT, floors INTEGER, opened DATE);
CREATE TABLE members (member_no INTEGER PRIMARY KEY, firstname TEXT, lastname TEXT, company TEXT, homeloc TEXT REFERENCES locations(loc_id), tier TEXT, joined DATE, leftdate DATE);
CREATE TABLE meetingrooms (room_id INTEGER PRIMARY KEY, loc_id TEXT REFERENCES locations(loc_id), name TEXT, seats INTEGER, hourfee REAL, projector TEXT);
CREATE TABLE reservations (resid INTEGER PRIMARY KEY, room_id INTEGER REFERENCES meetingrooms(room_id), member_no INTEGER REFERENCES members(member_no), resdate DATE, hours REAL, attendees INTEGER);
INSERT INTO locations VALUES ('LIS1','The Cannery','Lisbon',3,'2017-05-01'),('LIS2','Tram Depot','Lisbon',2,'2020-02-01'),('POR1','Ribeira Loft','Porto',4,'2019-09-15'),('FAR1','Salt House','Faro',1,'2023-06-01'),('BRA1','Old Mill','Braga',2,'2024-05-20');
INSERT INTO members VALUES (1,'Ines','Duarte','Peixe Studio','LIS1','desk','2018-01-10',NULL),(2,'Oscar','Blum','Blum Legal','LIS1','office','2019-03-03',NULL),(3,'Kenji','Ito',NULL,'POR1','hotdesk','2021-11-01','2023-01-31'),(4,'Marisa','Leal','Vento Games','POR1','office','2020-07-07',NULL),(5,'Abby','Shaw',NULL,'LIS2','hotdesk','2022-04-18',NULL),(6,'Tiago','Duarte','Vento Games','LIS2','desk','2022-09-09','2024-02-29'),(7,'Lotte','Maas','Maas Foto','FAR1','desk','2023-07-01',NULL);
INSERT INTO meetingrooms VALUES (1,'LIS1','Sardine',6,18,'T'),(2,'LIS1','Tuna',14,35,'T'),(3,'LIS2','Bell',4,12,'F'),(4,'POR1','Barrel',8,20,'T'),(5,'POR1','Cork',5,15,'F'),(6,'FAR1','Flamingo',6,14,'T');
INSERT INTO reservations VALUES (1,1,1,'2024-01-09',2,4),(2,2,2,'2024-01-12',3,12),(3,4,4,'2024-01-15',1.5,6),(4,4,4,'2024-02-01',4,8),(5,3,5,'2024-02-02',1,2),(6,1,5,'2024-02-13',2,3),(7,2,1,'2024-03-04',5,14),(8,6,7,'2024-03-08',2.5,5),(9,4,6,'2024-03-11',1,NULL),(10,2,2,'2024-03-20',2,9);
-- Q: Which members have left?
SELECT firstname, lastname FROM members WHERE leftdate IS NOT NULL;
-- Q: How many meeting rooms have a projector?
SELECT count(*) FROM meetingrooms WHERE projector = 'T';
-- Q: nickname and number of floors of the Lisbon locations
SELECT nickname, floors FROM locations WHERE city = 'Lisbon';
-- Q: What membership tiers exist?
SELECT DISTINCT tier FROM members;
-- Q: Names of the rooms, roomiest first
SELECT name FROM meetingrooms ORDER BY seats DESC;
-- Q: How many members call each location home? Nickname and count.
SELECT l.nickname, count(*) FROM locations AS l JOIN members AS m ON m.homeloc = l.loc_id GROUP BY l.loc_id;
-- Q: Which room gets reserved most?
SELECT r.name FROM meetingrooms AS r JOIN reservations AS v ON v.room_id = r.room_id GROUP BY r.room_id ORDER BY count(*) DESC LIMIT 1;
-- Q: Total hours reserved by each member (first name, last name, hours)
SELECT m.firstname, m.lastname, sum(v.hours) FROM members AS m JOIN reservations AS v ON v.member_no = m.member_no GROUP BY m.member_no;
-- Q: In which cities can one rent a room with at least 8 seats?
SELECT DISTINCT l.city FROM locations AS l JOIN meetingrooms AS r ON r.loc_id = l.loc_id WHERE r.seats >= 8;
-- Q: Which company has more than one member?
SELECT company FROM members WHERE company IS NOT NULL GROUP BY company HAVING count(*) > 1;
-- Q: average hourly fee per city, dearest city first
SELECT l.city, avg(r.hourfee) FROM locations AS l JOIN meetingrooms AS r ON r.loc_id = l.loc_id GROUP BY l.city ORDER BY avg(r.hourfee) DESC;
-- Q: On what dates was the room Barrel taken?
SELECT v.resdate FROM reservations AS v JOIN meetingrooms AS r ON v.room_id = r.room_id WHERE r.name = 'Barrel';
-- Q: Who has never reserved a room? First and last names.
SELECT firstname, lastname FROM members WHERE member_no NOT IN (SELECT member_no FROM reservations);
-- Q: Locations that have no meeting room
SELECT l.nickname FROM locations AS l LEFT JOIN meetingrooms AS r ON r.loc_id = l.loc_id WHERE r.room_id IS NULL;
-- Q: Member numbers that reserved both Sardine and Tuna
SELECT v.member_no FROM reservations AS v JOIN meetingrooms AS r ON v.room_id = r.room_id WHERE r.name = 'Sardine' INTERSECT SELECT v.member_no FROM reservations AS v JOIN meetingrooms AS r ON v.room_id = r.room_id WHERE r.name = 'Tuna';
-- Q: Which rooms charge more than the average hourly fee?
SELECT name FROM meetingrooms WHERE hourfee > (SELECT avg(hourfee) FROM meetingrooms);
-- Q: What has each room earned, i.e. hours times hourly fee?
SELECT r.name, sum(v.hours * r.hourfee) FROM meetingrooms AS r JOIN reservations AS v ON v.room_id = r.room_id GROUP BY r.room_id;
-- Q: reservations per month
SELECT strftime('%Y-%m', resdate), count(*) FROM reservations GROUP BY strftime('%Y-%m', resdate);
-- Q: How full was each reservation as a fraction of the seats? Reservation id and fraction.
SELECT v.resid, CAST(v.attendees AS REAL) / r.seats FROM reservations AS v JOIN meetingrooms AS r ON v.room_id = r.room_id;
-- Q: Percentage of members without a company
SELECT 100.0 * count(CASE WHEN company IS NULL THEN 1 END) / count(*) FROM members;
