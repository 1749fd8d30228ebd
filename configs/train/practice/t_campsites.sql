CREATE TABLE camp (campID INTEGER PRIMARY KEY, campName TEXT, county TEXT, lakeside TEXT, openFrom TEXT, openTo TEXT, starRating INTEGER, dogsAllowed TEXT);
CREATE TABLE pitch (pitchID INTEGER PRIMARY KEY, campID INTEGER REFERENCES camp(campID), pitchNo TEXT, kind TEXT, areaSqm INTEGER, hasPower TEXT, nightlyRate REAL);
CREATE TABLE camper (camperID INTEGER PRIMARY KEY, camperName TEXT, nationality TEXT, birthYear INTEGER, clubCard TEXT);
CREATE TABLE reservation (resID INTEGER PRIMARY KEY, pitchID INTEGER REFERENCES pitch(pitchID), camperID INTEGER REFERENCES camper(camperID), arrival DATE, departure DATE, adults INTEGER, kids INTEGER, paid TEXT);
CREATE TABLE facility (campID INTEGER REFERENCES camp(campID), facilityName TEXT, free TEXT);
INSERT INTO camp VALUES (1,'Otter Bend','Kilmore','Y','April','October',4,'Y'),(2,'Pine Hollow','Kilmore','N','May','September',3,'Y'),(3,'Sandy Hook','Westray','Y','March','November',5,'N'),(4,'Old Orchard','Tamsin','N','January','December',2,'Y'),(5,'Crag Foot','Westray','N','June','August',3,NULL);
INSERT INTO pitch VALUES (1,1,'A1','tent',60,'N',18.0),(2,1,'A2','caravan',100,'Y',32.0),(3,1,'B1','cabin',45,'Y',68.0),(4,2,'1','tent',80,'N',15.5),(5,2,'2','caravan',90,'Y',27.0),(6,3,'S1','caravan',110,'Y',44.0),(7,3,'S2','cabin',50,'Y',85.0),(8,4,'X1','tent',70,'Y',12.0),(9,3,'S3','tent',65,'N',24.0);
INSERT INTO camper VALUES (1,'Wouter Smit','Dutch',1974,'Y'),(2,'Aoife Burke','Irish',1988,'N'),(3,'Julien Roy','French',1969,'Y'),(4,'Svenja Holt','German',1993,'N'),(5,'Eoin Casey','Irish',1999,'N'),(6,'Anke Visser','Dutch',1981,'Y');
INSERT INTO reservation VALUES (1,2,1,'2023-06-03','2023-06-10',2,2,'Y'),(2,6,1,'2023-06-10','2023-06-20',2,2,'Y'),(3,1,2,'2023-07-01','2023-07-03',1,0,'Y'),(4,3,3,'2023-07-08','2023-07-15',2,1,'N'),(5,7,4,'2023-07-22','2023-08-05',2,0,'Y'),(6,4,5,'2023-08-11','2023-08-13',4,0,'N'),(7,2,6,'2023-08-01','2023-08-15',2,3,'Y'),(8,9,2,'2023-08-18','2023-08-20',2,0,NULL);
INSERT INTO facility VALUES (1,'showers','Y'),(1,'canoe hire','N'),(2,'showers','N'),(3,'showers','Y'),(3,'sauna','N'),(3,'playground','Y'),(1,'playground','Y'),(4,'showers','N');
-- Q: How many campsites are by a lake?
SELECT count(*) FROM camp WHERE lakeside = 'Y';
-- Q: camp names with star rating, best first
SELECT campName, starRating FROM camp ORDER BY starRating DESC;
-- Q: What kinds of pitch can one rent? No repeats.
SELECT DISTINCT kind FROM pitch;
-- Q: Which Irish campers are there?
SELECT camperName FROM camper WHERE nationality = 'Irish';
-- Q: What are the lowest and highest nightly rates?
SELECT min(nightlyRate), max(nightlyRate) FROM pitch;
-- Q: For each camp name: the number of pitches and their average rate
SELECT camp.campName, count(*), avg(pitch.nightlyRate) FROM camp JOIN pitch ON camp.campID = pitch.campID GROUP BY camp.campID;
-- Q: Which facilities does Sandy Hook have?
SELECT facility.facilityName FROM facility JOIN camp ON facility.campID = camp.campID WHERE camp.campName = 'Sandy Hook';
-- Q: Which facility is found at the most camps?
SELECT facilityName FROM facility GROUP BY facilityName ORDER BY count(*) DESC LIMIT 1;
-- Q: Pitches with power under 40 a night: number and rate
SELECT pitchNo, nightlyRate FROM pitch WHERE hasPower = 'Y' AND nightlyRate < 40;
-- Q: Who has made more than one reservation?
SELECT camper.camperName FROM camper JOIN reservation ON camper.camperID = reservation.camperID GROUP BY camper.camperID HAVING count(*) > 1;
-- Q: From which nationality come the most reservations?
SELECT camper.nationality FROM camper JOIN reservation ON camper.camperID = reservation.camperID GROUP BY camper.nationality ORDER BY count(*) DESC LIMIT 1;
-- Q: How many dog-friendly camps are there in each county (dogs allowed)?
SELECT county, count(*) FROM camp WHERE dogsAllowed = 'Y' GROUP BY county;
-- Q: Camps that have no pitch in the data
SELECT campName FROM camp WHERE campID NOT IN (SELECT campID FROM pitch);
-- Q: Which camps have both a sauna and a playground?
SELECT camp.campName FROM camp JOIN facility ON camp.campID = facility.campID WHERE facility.facilityName = 'sauna' INTERSECT SELECT camp.campName FROM camp JOIN facility ON camp.campID = facility.campID WHERE facility.facilityName = 'playground';
-- Q: At which camps did Wouter Smit stay?
SELECT camp.campName FROM camp JOIN pitch ON camp.campID = pitch.campID JOIN reservation ON pitch.pitchID = reservation.pitchID JOIN camper ON reservation.camperID = camper.camperID WHERE camper.camperName = 'Wouter Smit';
-- Q: reservations per camp name, most first
SELECT camp.campName, count(*) FROM camp JOIN pitch ON camp.campID = pitch.campID JOIN reservation ON pitch.pitchID = reservation.pitchID GROUP BY camp.campID ORDER BY count(*) DESC;
-- Q: How many nights does each reservation last? Reservation id and nights.
SELECT resID, julianday(departure) - julianday(arrival) FROM reservation;
-- Q: How many children (kids) arrived per month?
SELECT strftime('%Y-%m', arrival), sum(kids) FROM reservation GROUP BY strftime('%Y-%m', arrival);
-- Q: Which pitch numbers have never been reserved?
SELECT pitchNo FROM pitch WHERE NOT EXISTS (SELECT 1 FROM reservation WHERE reservation.pitchID = pitch.pitchID);
-- Q: What percentage of campers hold a club card?
SELECT 100.0 * count(CASE WHEN clubCard = 'Y' THEN 1 END) / count(*) FROM camper;
