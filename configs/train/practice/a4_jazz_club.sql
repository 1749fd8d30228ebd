CREATE TABLE musician (musicianid INTEGER PRIMARY KEY, fullname TEXT, birthdate DATE, hometown TEXT, maininstrument TEXT, mentorid INTEGER REFERENCES musician(musicianid), fee REAL);
CREATE TABLE combo (comboid INTEGER PRIMARY KEY, title TEXT, leaderid INTEGER REFERENCES musician(musicianid), style TEXT, formedyear INTEGER, hometown TEXT);
CREATE TABLE comboplayer (comboid INTEGER REFERENCES combo(comboid), musicianid INTEGER REFERENCES musician(musicianid), instrument TEXT, joinedyear INTEGER, PRIMARY KEY (comboid, musicianid));
CREATE TABLE tune (tuneid INTEGER PRIMARY KEY, title TEXT, composerid INTEGER REFERENCES musician(musicianid), keysig TEXT, tempo INTEGER, writtenyear INTEGER);
CREATE TABLE gig (gigid INTEGER PRIMARY KEY, comboid INTEGER REFERENCES combo(comboid), gigdate DATE, room TEXT, seatssold INTEGER, ticketprice REAL, bartake REAL);
CREATE TABLE setlist (gigid INTEGER REFERENCES gig(gigid), position INTEGER, tuneid INTEGER REFERENCES tune(tuneid), minutes REAL, soloistid INTEGER REFERENCES musician(musicianid), PRIMARY KEY (gigid, position));
INSERT INTO musician VALUES (1,'Cleo Vance','1954-03-08','Lyon','piano',NULL,900),(2,'Remy Dufour','1981-10-22','Lyon','double bass',1,450),(3,'Otis Blume','1976-06-30','Ghent','tenor sax',NULL,620),(4,'Ines Carrow','1990-01-17','Porto','drums',NULL,380),(5,'Milo Szabo','1988-12-05','Pecs','guitar',3,400),(6,'Dara Finch','1995-08-14','Ghent','trumpet',3,350),(7,'Paul Amadi','1969-04-02','Lyon','drums',1,510),(8,'Nora Lind','2001-11-29','Umea','vocals',1,300),(9,'Hugo Prat','1979-02-19','Porto','piano',NULL,NULL);
INSERT INTO combo VALUES (1,'Vance Trio',1,'bebop',1985,'Lyon'),(2,'Blume Quintet',3,'hard bop',2004,'Ghent'),(3,'Night Ferry',5,'fusion',2015,'Pecs'),(4,'Lind and Friends',8,'swing',2022,'Umea'),(5,'The Absent Five',9,'free',2023,'Porto');
INSERT INTO comboplayer VALUES (1,1,'piano',1985),(1,2,'double bass',2006),(1,7,'drums',1992),(2,3,'tenor sax',2004),(2,6,'trumpet',2017),(2,2,'bass guitar',2010),(2,4,'drums',2014),(3,5,'guitar',2015),(3,4,'percussion',2018),(4,8,'vocals',2022),(4,1,'organ',2022),(4,6,'flugelhorn',2023);
INSERT INTO tune VALUES (1,'Blue Stairwell',1,'Bb',220,1988),(2,'Ferry Lights',5,'Dm',132,2016),(3,'Ghent at Dusk',3,'Eb',96,2005),(4,'Waltz for Remy',1,'F',150,2007),(5,'Broken Umbrella',3,'C',260,2012),(6,'Cold Harbour Waltz',8,'Am',110,2022),(7,'Unplayed Blues',9,'G',80,2020);
INSERT INTO gig VALUES (1,1,'2024-01-12','Cellar',68,22,640),(2,2,'2024-01-26','Main Hall',140,28,1510),(3,3,'2024-02-09','Cellar',52,15,480),(4,1,'2024-02-23','Main Hall',155,30,1720),(5,4,'2024-03-08','Terrace',80,18,NULL),(6,2,'2024-03-22','Cellar',70,25,815),(7,4,'2024-11-15','Cellar',64,20,590),(8,3,'2025-01-17','Terrace',41,15,300);
INSERT INTO setlist VALUES (1,1,1,7.5,1),(1,2,4,6,2),(1,3,3,8.2,7),(2,1,5,9.1,6),(2,2,3,10.4,3),(3,1,2,11,5),(3,2,5,8.6,5),(4,1,1,12.3,7),(4,2,4,7.7,1),(5,1,6,5.2,8),(5,2,4,5.9,NULL),(6,1,3,9.9,3),(6,2,5,10.8,6),(7,1,6,5.5,8),(8,1,2,13.4,4);
-- Q: Which musicians come from Ghent? Give their full names and what they mainly play.
SELECT fullname, maininstrument FROM musician WHERE hometown = 'Ghent';
-- Q: Find the title of the combo led by Otis Blume.
SELECT c.title FROM combo AS c JOIN musician AS m ON c.leaderid = m.musicianid WHERE m.fullname = 'Otis Blume';
-- Q: What are the titles of the tunes slower than 120, with the tempo?
SELECT title, tempo FROM tune WHERE tempo < 120;
-- Q: List the name of each musician and how many combos he or she plays in, most first.
SELECT m.fullname, count(*) FROM musician AS m JOIN comboplayer AS p ON p.musicianid = m.musicianid GROUP BY m.musicianid ORDER BY count(*) DESC;
-- Q: Who plays the drums in the Blume Quintet?
SELECT m.fullname FROM musician AS m JOIN comboplayer AS p ON p.musicianid = m.musicianid JOIN combo AS c ON p.comboid = c.comboid WHERE c.title = 'Blume Quintet' AND p.instrument = 'drums';
-- Q: Show every musician who has a mentor next to the name of the mentor.
SELECT a.fullname, b.fullname FROM musician AS a JOIN musician AS b ON a.mentorid = b.musicianid;
-- Q: Which mentor has more than two pupils? Give id and full name.
SELECT b.musicianid, b.fullname FROM musician AS a JOIN musician AS b ON a.mentorid = b.musicianid GROUP BY b.musicianid HAVING count(*) > 2;
-- Q: Find the ids and titles of tunes that nobody has played at any gig.
SELECT tuneid, title FROM tune WHERE tuneid NOT IN (SELECT tuneid FROM setlist);
-- Q: Which tunes were played at gigs in the Cellar and at gigs in the Main Hall?
SELECT t.title FROM tune AS t JOIN setlist AS s ON s.tuneid = t.tuneid JOIN gig AS g ON s.gigid = g.gigid WHERE g.room = 'Cellar' INTERSECT SELECT t.title FROM tune AS t JOIN setlist AS s ON s.tuneid = t.tuneid JOIN gig AS g ON s.gigid = g.gigid WHERE g.room = 'Main Hall';
-- Q: What are the shortest, longest and average minutes of a number in the set lists?
SELECT min(minutes), max(minutes), avg(minutes) FROM setlist;
-- Q: Whose fee is higher than the average fee? Name and fee, dearest first.
SELECT fullname, fee FROM musician WHERE fee > (SELECT avg(fee) FROM musician) ORDER BY fee DESC;
-- Q: Which composer has the fewest minutes of music in the set lists?
SELECT m.fullname FROM musician AS m JOIN tune AS t ON t.composerid = m.musicianid JOIN setlist AS s ON s.tuneid = t.tuneid GROUP BY m.musicianid ORDER BY sum(s.minutes) LIMIT 1;
-- Q: List the titles of all tunes that contain Waltz and the year they were written.
SELECT title, writtenyear FROM tune WHERE title LIKE '%Waltz%';
-- Q: How many gigs did combos from Lyon play?
SELECT count(*) FROM gig AS g JOIN combo AS c ON g.comboid = c.comboid WHERE c.hometown = 'Lyon';
-- Q: the two fullest gigs in every room, with date and seats sold
SELECT room, gigdate, seatssold FROM (SELECT room, gigdate, seatssold, row_number() OVER (PARTITION BY room ORDER BY seatssold DESC) AS place FROM gig) WHERE place <= 2;
-- Q: Who joined last in each combo? Combo title, name
SELECT title, fullname FROM (SELECT c.title, m.fullname, row_number() OVER (PARTITION BY c.comboid ORDER BY p.joinedyear DESC) AS place FROM combo AS c JOIN comboplayer AS p ON p.comboid = c.comboid JOIN musician AS m ON p.musicianid = m.musicianid) WHERE place = 1;
-- Q: What part of all seats sold, in percent, belongs to each room?
SELECT room, 100.0 * sum(seatssold) / (SELECT sum(seatssold) FROM gig) FROM gig GROUP BY room;
-- Q: fraction of musicians that have a mentor
SELECT CAST(count(mentorid) AS REAL) / count(*) FROM musician;
-- Q: Call a tune 'ballad' below 100 beats, 'medium' below 180 and 'up' beyond; title and label please
SELECT title, CASE WHEN tempo < 100 THEN 'ballad' WHEN tempo < 180 THEN 'medium' ELSE 'up' END FROM tune;
-- Q: How many gigs sold at least 70 seats and how many fewer?
SELECT sum(CASE WHEN seatssold >= 70 THEN 1 ELSE 0 END), sum(CASE WHEN seatssold < 70 THEN 1 ELSE 0 END) FROM gig;
-- Q: combos without a single gig
SELECT title FROM combo WHERE NOT EXISTS (SELECT 1 FROM gig WHERE gig.comboid = combo.comboid);
-- Q: Which musicians never took a solo?
SELECT m.fullname FROM musician AS m LEFT JOIN setlist AS s ON s.soloistid = m.musicianid WHERE s.gigid IS NULL;
-- Q: ticket income per month (seats times price)
SELECT strftime('%Y-%m', gigdate), sum(seatssold * ticketprice) FROM gig GROUP BY strftime('%Y-%m', gigdate);
-- Q: Oldest musician?
SELECT fullname FROM musician ORDER BY birthdate LIMIT 1;
-- Q: bar take per seat sold for each gig id, rounded to 2 decimals
SELECT gigid, round(bartake / seatssold, 2) FROM gig;
-- Q: hometowns that occur more than once among the musicians
SELECT hometown FROM musician GROUP BY hometown HAVING count(*) > 1;
