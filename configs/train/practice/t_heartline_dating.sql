CREATE TABLE profile (pid INTEGER PRIMARY KEY, nick TEXT, gender TEXT, seeks TEXT, birth_year INTEGER, city TEXT, job TEXT, height_cm INTEGER, premium INTEGER, created DATE);
CREATE TABLE hobby (hid INTEGER PRIMARY KEY, hobby_name TEXT, outdoors INTEGER);
CREATE TABLE profile_hobby (pid INTEGER REFERENCES profile(pid), hid INTEGER);
CREATE TABLE spark (sender INTEGER REFERENCES profile(pid), receiver INTEGER REFERENCES profile(pid), sent_on DATE, returned INTEGER);
CREATE TABLE message (mid INTEGER PRIMARY KEY, sender INTEGER, receiver INTEGER, sent_at TEXT, read_at TEXT, n_words INTEGER);
CREATE TABLE block (blocker INTEGER REFERENCES profile(pid), blocked INTEGER REFERENCES profile(pid), why TEXT);
INSERT INTO profile VALUES (1,'Juniper','F','M',1992,'Lyon','nurse',168,1,'2021-01-10'),(2,'BigTom','M','F',1988,'Lyon','chef',190,0,'2021-03-04'),(3,'Saltwater','F','F',1995,'Nantes','surf coach',174,0,'2021-06-20'),(4,'Novella','F','M',1990,'Paris','editor',163,1,'2022-02-14'),(5,'Rook','M','F',1985,'Paris',NULL,181,1,'2022-05-01'),(6,'Pixie','F','F',1998,'Nantes','barista',159,0,'2022-09-09'),(7,'Marlow','M','M',1993,'Lyon','painter',177,0,'2023-01-01');
INSERT INTO hobby VALUES (1,'climbing',1),(2,'chess',0),(3,'baking',0),(4,'sailing',1),(5,'karaoke',0),(6,'birdwatching',1);
INSERT INTO profile_hobby VALUES (1,1),(1,3),(2,3),(3,4),(3,1),(4,2),(5,2),(5,1),(6,4),(6,5),(2,5);
INSERT INTO spark VALUES (1,2,'2022-03-01',1),(2,1,'2022-03-02',1),(3,6,'2022-10-01',1),(6,3,'2022-10-01',1),(5,4,'2022-06-11',0),(5,1,'2022-06-12',0),(2,4,'2022-07-07',0);
INSERT INTO message VALUES (1,2,1,'2022-03-02 20:00:00','2022-03-02 20:10:00',24),(2,1,2,'2022-03-02 20:15:00','2022-03-02 21:00:00',40),(3,2,1,'2022-03-03 08:00:00','2022-03-03 12:00:00',18),(4,3,6,'2022-10-02 18:30:00','2022-10-02 18:31:00',65),(5,6,3,'2022-10-02 18:45:00','2022-10-02 18:46:00',52),(6,5,4,'2022-11-12 23:00:00',NULL,110),(7,5,4,'2022-11-13 23:30:00',NULL,141),(8,5,1,'2022-11-14 22:00:00','2022-11-15 07:30:00',96);
INSERT INTO block VALUES (4,5,'too pushy'),(1,5,'too pushy'),(6,2,'rude');
-- Q: How many profiles are there in Lyon?
SELECT count(*) FROM profile WHERE city = 'Lyon';
-- Q: nicks of premium members
SELECT nick FROM profile WHERE premium = 1;
-- Q: Who is the tallest?
SELECT nick FROM profile ORDER BY height_cm DESC LIMIT 1;
-- Q: Which hobbies happen outdoors?
SELECT hobby_name FROM hobby WHERE outdoors = 1;
-- Q: What is the average number of words in a message?
SELECT avg(n_words) FROM message;
-- Q: Which hobby is the most popular?
SELECT hobby.hobby_name FROM hobby JOIN profile_hobby ON hobby.hid = profile_hobby.hid GROUP BY hobby.hid ORDER BY count(*) DESC LIMIT 1;
-- Q: How many messages did each nick send? Chattiest first.
SELECT profile.nick, count(*) FROM profile JOIN message ON profile.pid = message.sender GROUP BY profile.pid ORDER BY count(*) DESC;
-- Q: For each city, show the count of members and the mean height.
SELECT city, count(*), avg(height_cm) FROM profile GROUP BY city;
-- Q: List the hobbies of Saltwater.
SELECT hobby.hobby_name FROM hobby JOIN profile_hobby ON hobby.hid = profile_hobby.hid JOIN profile ON profile_hobby.pid = profile.pid WHERE profile.nick = 'Saltwater';
-- Q: Women seeking men, born after 1990: nick and job (gender F, seeks M)
SELECT nick, job FROM profile WHERE gender = 'F' AND seeks = 'M' AND birth_year > 1990;
-- Q: Who was blocked by more than one person?
SELECT profile.nick FROM profile JOIN block ON profile.pid = block.blocked GROUP BY profile.pid HAVING count(*) > 1;
-- Q: Who received the most sparks?
SELECT profile.nick FROM profile JOIN spark ON profile.pid = spark.receiver GROUP BY profile.pid ORDER BY count(*) DESC LIMIT 1;
-- Q: Which members have never sent a message?
SELECT nick FROM profile WHERE pid NOT IN (SELECT sender FROM message);
-- Q: Who blocked whom and why? Give blocker's nick, blocked nick and the reason.
SELECT a.nick, b.nick, block.why FROM block JOIN profile AS a ON block.blocker = a.pid JOIN profile AS b ON block.blocked = b.pid;
-- Q: Who likes both climbing and chess?
SELECT profile.nick FROM profile JOIN profile_hobby ON profile.pid = profile_hobby.pid JOIN hobby ON profile_hobby.hid = hobby.hid WHERE hobby.hobby_name = 'climbing' INTERSECT SELECT profile.nick FROM profile JOIN profile_hobby ON profile.pid = profile_hobby.pid JOIN hobby ON profile_hobby.hid = hobby.hid WHERE hobby.hobby_name = 'chess';
-- Q: Hobbies nobody has chosen
SELECT hobby.hobby_name FROM hobby LEFT JOIN profile_hobby ON hobby.hid = profile_hobby.hid WHERE profile_hobby.pid IS NULL;
-- Q: How many messages were never read?
SELECT count(*) FROM message WHERE read_at IS NULL;
-- Q: What percentage of sparks were returned?
SELECT 100.0 * sum(returned) / count(*) FROM spark;
-- Q: new profiles per year
SELECT strftime('%Y', created), count(*) FROM profile GROUP BY strftime('%Y', created);
-- Q: Which messages are longer than the average message? Id and number of words.
SELECT mid, n_words FROM message WHERE n_words > (SELECT avg(n_words) FROM message);
