CREATE TABLE con (con_id INTEGER PRIMARY KEY, con_name TEXT, town TEXT, starts DATE, ends DATE, day_pass REAL, weekend_pass REAL);
CREATE TABLE room (room_id INTEGER PRIMARY KEY, con_id INTEGER REFERENCES con(con_id), room_name TEXT, chairs INTEGER, has_stage TEXT);
CREATE TABLE guest (guest_id INTEGER PRIMARY KEY, guest_name TEXT, known_for TEXT, country TEXT, birth_year INTEGER, fee REAL);
CREATE TABLE panel (panel_id INTEGER PRIMARY KEY, room_id INTEGER REFERENCES room(room_id), panel_title TEXT, track TEXT, on_date DATE, start_hour INTEGER, minutes INTEGER, attendance INTEGER);
CREATE TABLE panel_guest (panel_id INTEGER REFERENCES panel(panel_id), guest_id INTEGER REFERENCES guest(guest_id), is_host INTEGER, PRIMARY KEY (panel_id, guest_id));
CREATE TABLE visitor (visitor_id INTEGER PRIMARY KEY, nick TEXT, age INTEGER, town TEXT, cosplay_as TEXT);
CREATE TABLE badge (badge_no TEXT PRIMARY KEY, con_id INTEGER REFERENCES con(con_id), visitor_id INTEGER REFERENCES visitor(visitor_id), pass_type TEXT, price_paid REAL, sold_on DATE);
CREATE TABLE signature (signature_id INTEGER PRIMARY KEY, guest_id INTEGER REFERENCES guest(guest_id), visitor_id INTEGER REFERENCES visitor(visitor_id), signed_on DATE, price REAL);
INSERT INTO con VALUES (1,'Inkfest','Brighton','2023-05-13','2023-05-14',25,40),(2,'Star Harbour','Cardiff','2023-10-06','2023-10-08',30,65),(3,'Inkfest Winter','Brighton','2024-01-20','2024-01-21',22,36),(4,'Dragon Dales','Harrogate','2024-08-09','2024-08-11',28,60);
INSERT INTO room VALUES (1,1,'Pier Room',150,'N'),(2,1,'Dome Hall',600,'Y'),(3,2,'Bay Suite',220,'Y'),(4,2,'Cabin',60,'N'),(5,3,'Dome Hall',600,'Y'),(6,4,'Moor Hall',450,'Y');
INSERT INTO guest VALUES (1,'Wanda Frost','Star Harbour Patrol','Canada',1968,4000),(2,'Igor Petrenko','The Clay Knight','Ukraine',1979,1500),(3,'Lulu Ashdown','voice of Pixel Fox','UK',1990,2200),(4,'Mamoru Endo','Sky Courier','Japan',1962,5200),(5,'Hettie Blaine','The Clay Knight','UK',1984,NULL),(6,'Rex Dalton','Galaxy Drifters','USA',1951,9000);
INSERT INTO panel VALUES (1,1,'Drawing Hands','art','2023-05-13',10,60,110),(2,2,'Meet the Clay Knight','comics','2023-05-13',14,90,540),(3,3,'Patrol Reunion','television','2023-10-07',13,75,215),(4,4,'Lettering by Hand','art','2023-10-08',11,60,38),(5,3,'Voices of Animation','animation','2023-10-08',16,60,180),(6,5,'Sky Courier at 30','comics','2024-01-20',12,90,480),(7,5,'Costume Clinic','cosplay','2024-01-21',15,120,260);
INSERT INTO panel_guest VALUES (1,2,1),(1,5,0),(2,2,0),(2,5,1),(3,1,1),(4,5,1),(5,3,1),(5,1,0),(6,4,1),(6,2,0);
INSERT INTO visitor VALUES (1,'mothgirl',19,'Hove','Pixel Fox'),(2,'captain_k',34,'Cardiff',NULL),(3,'zed',27,'Leeds','The Clay Knight'),(4,'papercut',41,'Hove',NULL),(5,'nova77',16,'Swansea','Galaxy Drifter'),(6,'old_bill',58,'Leeds',NULL);
INSERT INTO badge VALUES ('A100',1,1,'weekend',40,'2023-03-02'),('A101',1,4,'day',25,'2023-05-01'),('B200',2,2,'weekend',65,'2023-07-19'),('B201',2,5,'day',15,'2023-09-30'),('B202',2,1,'weekend',65,'2023-07-28'),('C300',3,1,'day',22,'2024-01-05'),('C301',3,3,'weekend',36,'2023-12-11'),('D400',4,3,'weekend',54,'2024-02-14');
INSERT INTO signature VALUES (1,2,1,'2023-05-13',15),(2,5,4,'2023-05-13',10),(3,1,2,'2023-10-07',35),(4,3,1,'2023-10-08',20),(5,4,3,'2024-01-20',50),(6,2,3,'2024-01-20',18),(7,4,1,'2024-01-20',50);
-- Q: Where does Dragon Dales take place?
SELECT town FROM con WHERE con_name = 'Dragon Dales';
-- Q: What is Mamoru Endo known for?
SELECT known_for FROM guest WHERE guest_name = 'Mamoru Endo';
-- Q: oldest visitor's nick
SELECT nick FROM visitor ORDER BY age DESC LIMIT 1;
-- Q: How many visitors come in costume?
SELECT count(*) FROM visitor WHERE cosplay_as IS NOT NULL;
-- Q: Panels of more than 60 minutes, title and attendance
SELECT panel_title, attendance FROM panel WHERE minutes > 60;
-- Q: For each convention name, how many badges were sold and for how much in total?
SELECT c.con_name, count(*), sum(b.price_paid) FROM con AS c JOIN badge AS b ON b.con_id = c.con_id GROUP BY c.con_id;
-- Q: Who was on stage for Meet the Clay Knight?
SELECT g.guest_name FROM guest AS g JOIN panel_guest AS x ON x.guest_id = g.guest_id JOIN panel AS p ON x.panel_id = p.panel_id WHERE p.panel_title = 'Meet the Clay Knight';
-- Q: Which track draws the largest average crowd?
SELECT track FROM panel GROUP BY track ORDER BY avg(attendance) DESC LIMIT 1;
-- Q: Rooms with a stage seating between 200 and 500, with the event they belong to
SELECT r.room_name, c.con_name FROM room AS r JOIN con AS c ON r.con_id = c.con_id WHERE r.has_stage = 'Y' AND r.chairs BETWEEN 200 AND 500;
-- Q: Guests who earned more than 40 from signatures
SELECT g.guest_name FROM guest AS g JOIN signature AS s ON s.guest_id = g.guest_id GROUP BY g.guest_id HAVING sum(s.price) > 40;
-- Q: Whose signature did mothgirl buy, and on which day?
SELECT g.guest_name, s.signed_on FROM guest AS g JOIN signature AS s ON s.guest_id = g.guest_id JOIN visitor AS v ON s.visitor_id = v.visitor_id WHERE v.nick = 'mothgirl';
-- Q: British (UK) or Canadian (Canada) guests with a fee over 2000
SELECT guest_name FROM guest WHERE (country = 'UK' OR country = 'Canada') AND fee > 2000;
-- Q: number of panels in each room of Inkfest
SELECT r.room_name, count(*) FROM room AS r JOIN panel AS p ON p.room_id = r.room_id JOIN con AS c ON r.con_id = c.con_id WHERE c.con_name = 'Inkfest' GROUP BY r.room_id;
-- Q: Guests who are on no panel
SELECT guest_name FROM guest WHERE guest_id NOT IN (SELECT guest_id FROM panel_guest);
-- Q: Which panel has the most chairs left empty (chairs minus attendance)?
SELECT p.panel_title FROM panel AS p JOIN room AS r ON p.room_id = r.room_id ORDER BY r.chairs - p.attendance DESC LIMIT 1;
-- Q: Nicks of people with a badge for both Inkfest and Star Harbour
SELECT v.nick FROM visitor AS v JOIN badge AS b ON b.visitor_id = v.visitor_id JOIN con AS c ON b.con_id = c.con_id WHERE c.con_name = 'Inkfest' INTERSECT SELECT v.nick FROM visitor AS v JOIN badge AS b ON b.visitor_id = v.visitor_id JOIN con AS c ON b.con_id = c.con_id WHERE c.con_name = 'Star Harbour';
-- Q: Which visitors bought no signature?
SELECT nick FROM visitor EXCEPT SELECT v.nick FROM visitor AS v JOIN signature AS s ON s.visitor_id = v.visitor_id;
-- Q: Who has hosted the most panels?
SELECT g.guest_name FROM guest AS g JOIN panel_guest AS x ON x.guest_id = g.guest_id WHERE x.is_host = 1 GROUP BY g.guest_id ORDER BY count(*) DESC LIMIT 1;
-- Q: Panels better attended than average
SELECT panel_title FROM panel WHERE attendance > (SELECT avg(attendance) FROM panel);
-- Q: badges sold per month
SELECT strftime('%Y-%m', sold_on), count(*) FROM badge GROUP BY strftime('%Y-%m', sold_on);
-- Q: How many days does each convention last, counting both the first and last day (difference plus 1)?
SELECT con_name, julianday(ends) - julianday(starts) + 1 FROM con;
-- Q: Percentage of weekend passes among all badges
SELECT 100.0 * sum(CASE WHEN pass_type = 'weekend' THEN 1 ELSE 0 END) / count(*) FROM badge;
-- Q: People with no badge at all
SELECT nick FROM visitor WHERE NOT EXISTS (SELECT 1 FROM badge WHERE badge.visitor_id = visitor.visitor_id);
-- Q: Split visitors into 'minor' under 18 and 'adult' otherwise.
SELECT nick, CASE WHEN age < 18 THEN 'minor' ELSE 'adult' END FROM visitor;
