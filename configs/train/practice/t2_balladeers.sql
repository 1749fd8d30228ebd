CREATE TABLE vocalist (vid INTEGER PRIMARY KEY, stagename TEXT, realname TEXT, birthdate DATE, homecountry TEXT, voice TEXT, debutyear INTEGER);
CREATE TABLE song (sid INTEGER PRIMARY KEY, title TEXT, writer INTEGER REFERENCES vocalist(vid), language TEXT, lengthsec INTEGER, releaseyear INTEGER);
CREATE TABLE venue (venid INTEGER PRIMARY KEY, venuename TEXT, town TEXT, seats INTEGER, standing INTEGER, openair TEXT);
CREATE TABLE gig (gigid INTEGER PRIMARY KEY, venid INTEGER REFERENCES venue(venid), headliner INTEGER REFERENCES vocalist(vid), opener INTEGER REFERENCES vocalist(vid), gigdate DATE, ticketprice REAL, sold INTEGER);
CREATE TABLE setlist (gigid INTEGER REFERENCES gig(gigid), sid INTEGER REFERENCES song(sid), pos INTEGER, encore TEXT, PRIMARY KEY (gigid, sid));
CREATE TABLE prize (prizeid INTEGER PRIMARY KEY, vid INTEGER REFERENCES vocalist(vid), prizename TEXT, prizeyear INTEGER, won TEXT);
INSERT INTO vocalist VALUES (1,'Lark','Hannah Pell','1991-04-17','Ireland','soprano',2010),(2,'Bo Tamm','Bo Tamm','1979-12-03','Estonia','baritone',1999),(3,'Senhora','Dulce Rocha','1968-08-21','Portugal','alto',1989),(4,'Kid Velvet','Aaron Oduya','2000-02-29','Ireland','tenor',2019),(5,'Mirell','Mireille Kahn','1986-10-10','France','alto',2007),(6,'The Ferryman',NULL,NULL,'Scotland','bass',2003),(7,'Tuuli','Tuuli Saar','1995-06-06','Estonia','soprano',2016);
INSERT INTO song VALUES (1,'Salt Road',1,'English',214,2012),(2,'Kaugel',2,'Estonian',248,2001),(3,'Mar Alto',3,'Portuguese',305,1992),(4,'Velvet Rain',4,'English',187,2020),(5,'Rue des Lilas',5,'French',226,2009),(6,'Ferry at Dusk',6,'English',340,2005),(7,'Tuulelaul',7,'Estonian',199,2018),(8,'Second Lantern',1,'English',231,2019),(9,'Sem Norte',3,'Portuguese',NULL,2003);
INSERT INTO venue VALUES (1,'Old Granary','Galway',320,80,'N'),(2,'Song Meadow','Tartu',0,9000,'Y'),(3,'Casa Azul','Lisbon',140,0,'N'),(4,'Le Phare','Brest',600,150,'N'),(5,'Castle Green','Stirling',1200,2500,'Y'),(6,'Cellar Bar','Galway',45,30,'N');
INSERT INTO gig VALUES (1,1,1,4,'2023-03-11',28,395),(2,2,2,7,'2023-06-24',35,8200),(3,3,3,NULL,'2023-09-02',40,140),(4,4,5,1,'2023-10-20',32,610),(5,5,6,4,'2023-08-05',30,2900),(6,2,7,NULL,'2024-06-22',38,NULL),(7,1,4,1,'2024-02-14',26,380),(8,3,5,3,'2024-04-06',36,122);
INSERT INTO setlist VALUES (1,1,1,'N'),(1,8,2,'Y'),(1,4,3,'N'),(2,2,1,'N'),(2,7,2,'N'),(3,3,1,'N'),(4,5,1,'N'),(4,1,2,'N'),(5,6,1,'Y'),(5,1,2,'N'),(7,4,1,'Y'),(7,8,2,'N'),(8,5,1,'N'),(8,3,2,'Y');
INSERT INTO prize VALUES (1,1,'Silver Harp',2013,'Y'),(2,1,'Silver Harp',2020,'N'),(3,2,'Baltic Voice',2002,'Y'),(4,3,'Golden Oar',1995,'Y'),(5,3,'Golden Oar',2004,'Y'),(6,5,'Prix du Port',2010,'N'),(7,7,'Baltic Voice',2019,'Y');
-- Q: How many altos are there?
SELECT count(*) FROM vocalist WHERE voice = 'alto';
-- Q: What is the real name of Senhora?
SELECT realname FROM vocalist WHERE stagename = 'Senhora';
-- Q: Titles of songs longer than 240 seconds
SELECT title FROM song WHERE lengthsec > 240;
-- Q: youngest singer
SELECT stagename FROM vocalist ORDER BY birthdate DESC LIMIT 1;
-- Q: Which venues are in the open air? Show name and standing room.
SELECT venuename, standing FROM venue WHERE openair = 'Y';
-- Q: Number of songs and their average length for every language
SELECT language, count(*), avg(lengthsec) FROM song GROUP BY language;
-- Q: Who wrote Ferry at Dusk?
SELECT T1.stagename FROM vocalist AS T1 JOIN song AS T2 ON T1.vid = T2.writer WHERE T2.title = 'Ferry at Dusk';
-- Q: At which places has Kid Velvet opened for somebody else?
SELECT T3.venuename FROM vocalist AS T1 JOIN gig AS T2 ON T1.vid = T2.opener JOIN venue AS T3 ON T2.venid = T3.venid WHERE T1.stagename = 'Kid Velvet';
-- Q: How many gigs has each headliner had? Stage names.
SELECT T1.stagename, count(*) FROM vocalist AS T1 JOIN gig AS T2 ON T1.vid = T2.headliner GROUP BY T1.vid;
-- Q: Towns with more than one venue
SELECT town FROM venue GROUP BY town HAVING count(*) > 1;
-- Q: When did someone play in Lisbon, and what did a ticket cost?
SELECT T1.gigdate, T1.ticketprice FROM gig AS T1 JOIN venue AS T2 ON T1.venid = T2.venid WHERE T2.town = 'Lisbon';
-- Q: Song performed at the most gigs
SELECT T1.title FROM song AS T1 JOIN setlist AS T2 ON T1.sid = T2.sid GROUP BY T1.sid ORDER BY count(*) DESC LIMIT 1;
-- Q: Singers from Ireland or Scotland whose debut fell between 2000 and 2015
SELECT stagename FROM vocalist WHERE homecountry IN ('Ireland', 'Scotland') AND debutyear BETWEEN 2000 AND 2015;
-- Q: Which venues have had no gig?
SELECT venuename FROM venue WHERE venid NOT IN (SELECT venid FROM gig);
-- Q: Vocalists that have been both headliner and opener
SELECT T1.stagename FROM vocalist AS T1 JOIN gig AS T2 ON T1.vid = T2.headliner INTERSECT SELECT T1.stagename FROM vocalist AS T1 JOIN gig AS T2 ON T1.vid = T2.opener;
-- Q: Songs that were not on any setlist
SELECT title FROM song EXCEPT SELECT T1.title FROM song AS T1 JOIN setlist AS T2 ON T1.sid = T2.sid;
-- Q: Whose songs were played as an encore? Each stage name once.
SELECT DISTINCT T1.stagename FROM vocalist AS T1 JOIN song AS T2 ON T1.vid = T2.writer JOIN setlist AS T3 ON T2.sid = T3.sid WHERE T3.encore = 'Y';
-- Q: Dates of gigs that sold better than the average gig
SELECT gigdate FROM gig WHERE sold > (SELECT avg(sold) FROM gig);
-- Q: Singers who never won a prize, by stage name
SELECT stagename FROM vocalist WHERE vid NOT IN (SELECT vid FROM prize WHERE won = 'Y');
-- Q: Takings of each gig: date and tickets sold times price
SELECT gigdate, sold * ticketprice FROM gig;
-- Q: How full was each gig, as a fraction of seats plus standing room? Date first.
SELECT T1.gigdate, CAST(T1.sold AS REAL) / (T2.seats + T2.standing) FROM gig AS T1 JOIN venue AS T2 ON T1.venid = T2.venid;
-- Q: gigs per year
SELECT strftime('%Y', gigdate), count(*) FROM gig GROUP BY strftime('%Y', gigdate);
-- Q: Which dates had no opening act?
SELECT gigdate FROM gig WHERE opener IS NULL;
-- Q: What percentage of prize nominations was won, for each prize name?
SELECT prizename, 100.0 * sum(CASE WHEN won = 'Y' THEN 1 ELSE 0 END) / count(*) FROM prize GROUP BY prizename;
