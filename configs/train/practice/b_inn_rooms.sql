CREATE TABLE hotels (id INTEGER PRIMARY KEY, name TEXT, town TEXT, stars INTEGER, opened INTEGER, has_pool TEXT);
CREATE TABLE rooms (id INTEGER PRIMARY KEY, hotel_id INTEGER REFERENCES hotels(id), room_no TEXT, type TEXT, beds INTEGER, rate INTEGER);
CREATE TABLE guests (id INTEGER PRIMARY KEY, name TEXT, country TEXT, loyalty_level TEXT);
CREATE TABLE bookings (id INTEGER PRIMARY KEY, room_id INTEGER REFERENCES rooms(id), guest_id INTEGER REFERENCES guests(id), date_from DATE, date_to DATE, channel TEXT, status TEXT);
CREATE TABLE reviews (id INTEGER PRIMARY KEY, booking_id INTEGER REFERENCES bookings(id), score INTEGER, date DATE, remark TEXT);
INSERT INTO hotels VALUES (1,'Gull House','Whitby',3,1998,'no'),(2,'The Cloisters','York',5,1975,'yes'),(3,'Abbey Lodge','Whitby',4,2011,'yes'),(4,'Moor View','Helmsley',3,2004,'no');
INSERT INTO rooms VALUES (1,1,'11','single',1,70),(2,1,'12','double',2,95),(3,2,'101','suite',3,320),(4,2,'102','double',2,210),(5,2,'103','double',2,205),(6,3,'A1','double',2,130),(7,3,'A2','family',4,175),(8,4,'5','single',1,60),(9,4,'6','family',4,140);
INSERT INTO guests VALUES (1,'Karel Novotny','Czechia','gold'),(2,'Beth Oakley','UK','none'),(3,'Mireille Faure','France','silver'),(4,'Stan Oakley','UK','gold'),(5,'Yara Costa','Brazil',NULL),(6,'Timo Laine','Finland','none');
INSERT INTO bookings VALUES (1,2,2,'2024-05-01','2024-05-04','phone','completed'),(2,3,1,'2024-05-03','2024-05-06','website','completed'),(3,6,3,'2024-05-10','2024-05-12','agency','completed'),(4,6,2,'2024-06-01','2024-06-08','website','cancelled'),(5,4,1,'2024-06-14','2024-06-16','website','completed'),(6,7,4,'2024-07-20','2024-07-27','website','completed'),(7,8,5,'2024-07-22','2024-07-23','agency','completed'),(8,2,4,'2024-08-02','2024-08-05','phone','no-show'),(9,3,4,'2024-08-10','2024-08-14','website','completed');
INSERT INTO reviews VALUES (1,1,8,'2024-05-06','Lovely sea view'),(2,2,9,'2024-05-08',NULL),(3,3,6,'2024-05-15','Noisy'),(4,5,10,'2024-06-18','Perfect'),(5,6,7,'2024-07-30',NULL),(6,7,4,'2024-07-25','Damp bathroom');
-- Q: How many hotels have a pool?
SELECT count(*) FROM hotels WHERE has_pool = 'yes';
-- Q: List the hotels in Whitby with their star rating.
SELECT name, stars FROM hotels WHERE town = 'Whitby';
-- Q: What's the oldest hotel?
SELECT name FROM hotels ORDER BY opened LIMIT 1;
-- Q: different booking channels
SELECT DISTINCT channel FROM bookings;
-- Q: Guests from the UK with gold loyalty level
SELECT name FROM guests WHERE country = 'UK' AND loyalty_level = 'gold';
-- Q: For each hotel show its name, number of rooms and number of beds.
SELECT h.name, count(*), sum(r.beds) FROM hotels AS h JOIN rooms AS r ON r.hotel_id = h.id GROUP BY h.id;
-- Q: average nightly rate by room type
SELECT type, avg(rate) FROM rooms GROUP BY type;
-- Q: Who has booked most often?
SELECT g.name FROM guests AS g JOIN bookings AS b ON b.guest_id = g.id GROUP BY g.id ORDER BY count(*) DESC LIMIT 1;
-- Q: What are the room number and rate of the cheapest double room?
SELECT room_no, rate FROM rooms WHERE type = 'double' ORDER BY rate LIMIT 1;
-- Q: Which statuses have occurred only once?
SELECT status FROM bookings GROUP BY status HAVING count(*) = 1;
-- Q: When did Beth Oakley arrive and leave for each of her stays?
SELECT b.date_from, b.date_to FROM bookings AS b JOIN guests AS g ON b.guest_id = g.id WHERE g.name = 'Beth Oakley';
-- Q: Give the average review score for each hotel, best on top.
SELECT h.name, avg(v.score) FROM hotels AS h JOIN rooms AS r ON r.hotel_id = h.id JOIN bookings AS b ON b.room_id = r.id JOIN reviews AS v ON v.booking_id = b.id GROUP BY h.id ORDER BY avg(v.score) DESC;
-- Q: Which guests have never booked?
SELECT name FROM guests WHERE id NOT IN (SELECT guest_id FROM bookings);
-- Q: Names of guests who stayed in both Whitby and York
SELECT g.name FROM guests AS g JOIN bookings AS b ON b.guest_id = g.id JOIN rooms AS r ON b.room_id = r.id JOIN hotels AS h ON r.hotel_id = h.id WHERE h.town = 'Whitby' INTERSECT SELECT g.name FROM guests AS g JOIN bookings AS b ON b.guest_id = g.id JOIN rooms AS r ON b.room_id = r.id JOIN hotels AS h ON r.hotel_id = h.id WHERE h.town = 'York';
-- Q: Rooms costing more than the average room: number and rate
SELECT room_no, rate FROM rooms WHERE rate > (SELECT avg(rate) FROM rooms);
-- Q: How many rooms have not been booked so far?
SELECT count(*) FROM rooms WHERE id NOT IN (SELECT room_id FROM bookings);
-- Q: What did each completed booking bring in, nights times rate? Booking id and amount.
SELECT b.id, (julianday(b.date_to) - julianday(b.date_from)) * r.rate FROM bookings AS b JOIN rooms AS r ON b.room_id = r.id WHERE b.status = 'completed';
-- Q: bookings by month of arrival
SELECT strftime('%Y-%m', date_from), count(*) FROM bookings GROUP BY strftime('%Y-%m', date_from);
-- Q: What percentage of bookings came through the website?
SELECT 100.0 * sum(CASE WHEN channel = 'website' THEN 1 ELSE 0 END) / count(*) FROM bookings;
-- Q: The most expensive room in every hotel: hotel name, room number and rate
SELECT name, room_no, rate FROM (SELECT h.name, r.room_no, r.rate, row_number() OVER (PARTITION BY h.id ORDER BY r.rate DESC) AS place FROM hotels AS h JOIN rooms AS r ON r.hotel_id = h.id) WHERE place = 1;
-- Q: How many reviews came without a remark?
SELECT count(*) FROM reviews WHERE remark IS NULL;
