CREATE TABLE fest (festyear INTEGER PRIMARY KEY, motto TEXT, startsat DATE, endsat DATE, field TEXT, daypass REAL);
CREATE TABLE pilot (pilotno INTEGER PRIMARY KEY, forename TEXT, surname TEXT, country TEXT, licencesince INTEGER, hoursflown REAL);
CREATE TABLE balloon (regmark TEXT PRIMARY KEY, nickname TEXT, shape TEXT, volume INTEGER, sponsor TEXT, builtin INTEGER, ownerno INTEGER REFERENCES pilot(pilotno));
CREATE TABLE entry (entryno INTEGER PRIMARY KEY, festyear INTEGER REFERENCES fest(festyear), regmark TEXT REFERENCES balloon(regmark), pilotno INTEGER REFERENCES pilot(pilotno), copilotno INTEGER REFERENCES pilot(pilotno), fee REAL);
CREATE TABLE flight (flightno INTEGER PRIMARY KEY, entryno INTEGER REFERENCES entry(entryno), flownon DATE, minutes INTEGER, distance REAL, gaskg REAL, landing TEXT);
CREATE TABLE stall (stallno INTEGER PRIMARY KEY, festyear INTEGER REFERENCES fest(festyear), trader TEXT, sells TEXT, rent REAL, takings REAL);
INSERT INTO fest VALUES (2021,'Up Again','2021-08-06','2021-08-08','Long Meadow',8),(2022,'Colours Aloft','2022-08-05','2022-08-10','Long Meadow',9.5),(2023,'Light as Air','2023-08-04','2023-08-09','Airstrip North',11),(2024,'Ten Winds',NULL,NULL,'Airstrip North',12);
INSERT INTO pilot VALUES (1,'Hector','Plume','UK',1994,1850.5),(2,'Odile','Serre','France',2006,910),(3,'Gunnar','Ek','Sweden',2011,604),(4,'Maya','Plume','UK',2018,140.5),(5,'Tadashi','Ono','Japan',2001,1320),(6,'Rita','Alves','Portugal',2022,38);
INSERT INTO balloon VALUES ('G-BEEE','Bumblebee','bee',3100,'Honeyworks',2015,1),('G-PLUM','Old Plum','classic',2200,NULL,1999,1),('F-SOLE','Grand Soleil','sun',4000,'Lumexa',2019,2),('SE-ZKO','Blue Clog','shoe',2850,'Traskor',2010,3),('JA-KOI','Flying Carp','fish',3500,'Nagara Tea',2017,5),('CS-OVO','Ovo','classic',1700,NULL,2022,6);
INSERT INTO entry VALUES (1,2021,'G-BEEE',1,4,120),(2,2021,'F-SOLE',2,NULL,120),(3,2022,'G-BEEE',4,1,135),(4,2022,'JA-KOI',5,NULL,135),(5,2022,'SE-ZKO',3,NULL,135),(6,2023,'F-SOLE',2,3,150),(7,2023,'G-PLUM',1,NULL,150),(8,2023,'JA-KOI',5,2,150);
INSERT INTO flight VALUES (1,1,'2021-08-06',55,11.2,62,'smooth'),(2,1,'2021-08-07',48,9.0,58,'bumpy'),(3,2,'2021-08-07',70,16.4,95,'smooth'),(4,3,'2022-08-05',40,7.7,50,'bumpy'),(5,4,'2022-08-05',82,21.3,101,'smooth'),(6,5,'2022-08-06',35,5.1,41,'tree'),(7,6,'2023-08-04',66,14.8,90,'smooth'),(8,8,'2023-08-04',91,25.0,118,'smooth'),(9,8,'2023-08-06',60,12.5,NULL,'bumpy'),(10,3,'2022-08-09',52,10.1,57,'smooth');
INSERT INTO stall VALUES (1,2021,'Crepe Annie','crepes',90,2100),(2,2022,'Crepe Annie','crepes',100,2850),(3,2022,'Kite Korner','kites',80,640),(4,2023,'Hot Chip Joe','chips',120,3900),(5,2023,'Crepe Annie','crepes',110,2600),(6,2023,'Kite Korner','kites',85,NULL);
-- Q: Find the forename and surname of the pilots who are not from the UK.
SELECT forename, surname FROM pilot WHERE country <> 'UK';
-- Q: What are the nicknames and shapes of balloons whose volume is above the average?
SELECT nickname, shape FROM balloon WHERE volume > (SELECT avg(volume) FROM balloon);
-- Q: List the motto of each festival and how many entries it had, most first.
SELECT T1.motto, count(*) FROM fest AS T1 JOIN entry AS T2 ON T1.festyear = T2.festyear GROUP BY T1.festyear ORDER BY count(*) DESC;
-- Q: Which balloons were entered at least two times? Give the registration mark, the nickname and the number.
SELECT T1.regmark, T1.nickname, count(*) FROM balloon AS T1 JOIN entry AS T2 ON T1.regmark = T2.regmark GROUP BY T1.regmark HAVING count(*) >= 2;
-- Q: Show the numbers of the entries that made no flight.
SELECT entryno FROM entry EXCEPT SELECT entryno FROM flight;
-- Q: For each entry with a copilot, show the pilot's surname, the copilot's surname and the fee.
SELECT T2.surname, T3.surname, T1.fee FROM entry AS T1 JOIN pilot AS T2 ON T1.pilotno = T2.pilotno JOIN pilot AS T3 ON T1.copilotno = T3.pilotno;
-- Q: Find the surnames of pilots who have landed both smooth and bumpy.
SELECT T1.surname FROM pilot AS T1 JOIN entry AS T2 ON T1.pilotno = T2.pilotno JOIN flight AS T3 ON T2.entryno = T3.entryno WHERE T3.landing = 'smooth' INTERSECT SELECT T1.surname FROM pilot AS T1 JOIN entry AS T2 ON T1.pilotno = T2.pilotno JOIN flight AS T3 ON T2.entryno = T3.entryno WHERE T3.landing = 'bumpy';
-- Q: What are the average, shortest and longest distance flown at the festival Colours Aloft?
SELECT avg(T3.distance), min(T3.distance), max(T3.distance) FROM fest AS T1 JOIN entry AS T2 ON T1.festyear = T2.festyear JOIN flight AS T3 ON T2.entryno = T3.entryno WHERE T1.motto = 'Colours Aloft';
-- Q: Which traders' names contain the letter K? Show the trader and the goods, each once.
SELECT DISTINCT trader, sells FROM stall WHERE trader LIKE '%K%';
-- Q: Which balloon has covered the largest total distance? Give its nickname and the distance.
SELECT T1.nickname, sum(T3.distance) FROM balloon AS T1 JOIN entry AS T2 ON T1.regmark = T2.regmark JOIN flight AS T3 ON T2.entryno = T3.entryno GROUP BY T1.regmark ORDER BY sum(T3.distance) DESC LIMIT 1;
-- Q: What are the forenames of pilots who own no balloon?
SELECT forename FROM pilot WHERE NOT pilotno IN (SELECT ownerno FROM balloon);
-- Q: List the nickname and sponsor of the balloons owned by pilots with more than 1000 hours.
SELECT T1.nickname, T1.sponsor FROM balloon AS T1 JOIN pilot AS T2 ON T1.ownerno = T2.pilotno WHERE T2.hoursflown > 1000;
-- Q: how many days after its start did each festival end?
SELECT motto, julianday(endsat) - julianday(startsat) FROM fest;
-- Q: What percentage of flights landed in a tree?
SELECT 100.0 * sum(CASE WHEN landing = 'tree' THEN 1 ELSE 0 END) / count(*) FROM flight;
-- Q: stall takings minus rent, per trader, all years together
SELECT trader, sum(takings - rent) FROM stall GROUP BY trader;
-- Q: Which festival has no dates yet?
SELECT motto FROM fest WHERE startsat IS NULL;
-- Q: longest flight of each entry: entry number, day, minutes
SELECT entryno, flownon, minutes FROM (SELECT entryno, flownon, minutes, row_number() OVER (PARTITION BY entryno ORDER BY minutes DESC) AS place FROM flight) WHERE place = 1;
-- Q: kilograms of gas per minute on each flight, 2 digits
SELECT flightno, round(gaskg / minutes, 2) FROM flight;
-- Q: call pilots novice below 100 hours, skilled below 1000 and veteran otherwise
SELECT surname, CASE WHEN hoursflown < 100 THEN 'novice' WHEN hoursflown < 1000 THEN 'skilled' ELSE 'veteran' END FROM pilot;
-- Q: Show each balloon's sponsor, or 'private' where there is none
SELECT nickname, COALESCE(sponsor, 'private') FROM balloon;
-- Q: surnames that two or more (2) pilots share
SELECT surname FROM pilot GROUP BY surname HAVING count(*) >= 2;
-- Q: rank pilots by hours flown
SELECT surname, rank() OVER (ORDER BY hoursflown DESC) FROM pilot;
-- Q: Balloons never entered at any festival
SELECT T1.nickname FROM balloon AS T1 WHERE NOT EXISTS (SELECT * FROM entry AS T2 WHERE T2.regmark = T1.regmark);
-- Q: distance adding up flight by flight, by date
SELECT flownon, sum(distance) OVER (ORDER BY flownon) FROM flight;
