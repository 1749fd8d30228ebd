CREATE TABLE Park (Park_Code TEXT PRIMARY KEY, Park_Name TEXT, Province TEXT, Founded_Year INTEGER, Area_Ha INTEGER, Entry_Fee REAL);
CREATE TABLE Ranger (Ranger_ID INTEGER PRIMARY KEY, Ranger_Name TEXT, Park_Code TEXT REFERENCES Park(Park_Code), Chief_ID INTEGER REFERENCES Ranger(Ranger_ID), Sworn_In DATE, Pay INTEGER, Horse TEXT);
CREATE TABLE Attraction (Attr_ID INTEGER PRIMARY KEY, Park_Code TEXT REFERENCES Park(Park_Code), Attr_Name TEXT, Attr_Type TEXT, Height_M REAL, Accessible INTEGER);
CREATE TABLE Permit (Permit_No INTEGER PRIMARY KEY, Park_Code TEXT REFERENCES Park(Park_Code), Holder TEXT, Activity TEXT, Valid_From DATE, Valid_To DATE, Fee REAL);
CREATE TABLE Incident (Inc_ID INTEGER PRIMARY KEY, Park_Code TEXT REFERENCES Park(Park_Code), Ranger_ID INTEGER REFERENCES Ranger(Ranger_ID), Inc_Date DATE, Inc_Type TEXT, Fine REAL, Closed TEXT);
CREATE TABLE Monthly_Visits (Park_Code TEXT REFERENCES Park(Park_Code), Visit_Year INTEGER, Visit_Month INTEGER, Day_Visitors INTEGER, Campers INTEGER);
INSERT INTO Park VALUES ('ROK','Roaring Kettle','Upper Vale',1921,88000,12),('SLT','Saltgrass Flats','Coastland',1968,41500,5),('HOL','Hollow Pines','Upper Vale',1934,126000,12),('GIA','Giant Steps','Redmark',1907,230500,18),('MIR','Mirror Lakes','Redmark',1999,15200,0);
INSERT INTO Ranger VALUES (1,'Clem Barrow','ROK',NULL,'1996-04-01',52000,'Biscuit'),(2,'Ida Starke','ROK',1,'2011-06-15',41000,NULL),(3,'Moss Tully','SLT',1,'2018-03-20',36500,NULL),(4,'Reva Singh','GIA',NULL,'2003-09-01',49500,'Copper'),(5,'Joe Longbow','GIA',4,'2015-05-05',40200,'Ash'),(6,'Kit Marlow','HOL',4,'2021-07-12',34000,NULL),(7,'Abe Tully',NULL,4,'2023-10-01',31000,NULL);
INSERT INTO Attraction VALUES (1,'ROK','Kettle Falls','waterfall',112,1),(2,'ROK','Whisper Cave','cave',NULL,0),(3,'GIA','Mount Anvil','peak',2871,0),(4,'GIA','Bride Falls','waterfall',204,1),(5,'HOL','Old Grandmother','tree',71.5,1),(6,'SLT','Flamingo Hide','viewpoint',6,1),(7,'GIA','Little Anvil','peak',1990,0),(8,'HOL','Needle Cave','cave',NULL,1);
INSERT INTO Permit VALUES (1,'ROK','Dippers Club','fishing','2024-04-01','2024-09-30',60),(2,'GIA','Highline Guides','climbing','2024-05-01','2024-10-31',350),(3,'GIA','Lux Films','filming','2024-06-10','2024-06-14',2400),(4,'SLT','Dippers Club','fishing','2024-03-01','2024-11-30',75),(5,'HOL','Lux Films','filming','2023-09-01','2023-09-03',1500),(6,'ROK','Highline Guides','climbing','2024-05-01','2024-08-31',280);
INSERT INTO Incident VALUES (1,'ROK',2,'2024-05-18','litter',80,'Y'),(2,'GIA',5,'2024-05-19','lost hiker',NULL,'Y'),(3,'GIA',4,'2024-06-01','drone',250,'N'),(4,'SLT',3,'2024-06-09','poaching',1800,'N'),(5,'GIA',5,'2024-06-22','campfire',300,'Y'),(6,'HOL',6,'2024-07-03','campfire',300,'Y'),(7,'ROK',2,'2024-07-21','drone',250,'Y'),(8,'GIA',5,'2024-07-28','litter',80,'N');
INSERT INTO Monthly_Visits VALUES ('ROK',2024,5,14200,1100),('ROK',2024,6,19800,2150),('GIA',2024,5,22100,1900),('GIA',2024,6,35600,4020),('SLT',2024,5,3900,0),('SLT',2024,6,4150,80),('HOL',2024,6,12750,3300),('MIR',2024,6,6400,NULL);
-- Q: Find the name and code of the largest park.
SELECT Park_Name, Park_Code FROM Park ORDER BY Area_Ha DESC LIMIT 1;
-- Q: What are the names of rangers whose pay is above the average?
SELECT Ranger_Name FROM Ranger WHERE Pay > (SELECT avg(Pay) FROM Ranger);
-- Q: List the name of each park and how many attractions it has, most first.
SELECT T1.Park_Name, count(*) FROM Park AS T1 JOIN Attraction AS T2 ON T1.Park_Code = T2.Park_Code GROUP BY T1.Park_Code ORDER BY count(*) DESC;
-- Q: Which rangers dealt with at least two incidents? Give the id, the name and the number.
SELECT T1.Ranger_ID, T1.Ranger_Name, count(*) FROM Ranger AS T1 JOIN Incident AS T2 ON T1.Ranger_ID = T2.Ranger_ID GROUP BY T1.Ranger_ID HAVING count(*) >= 2;
-- Q: Show the codes of the parks for which no permit was issued.
SELECT Park_Code FROM Park EXCEPT SELECT Park_Code FROM Permit;
-- Q: Which attractions have Anvil or Falls in their name? Show name and type.
SELECT Attr_Name, Attr_Type FROM Attraction WHERE Attr_Name LIKE '%Anvil%' OR Attr_Name LIKE '%Falls%';
-- Q: Show the name of each ranger and the name of the chief.
SELECT T1.Ranger_Name, T2.Ranger_Name FROM Ranger AS T1 JOIN Ranger AS T2 ON T1.Chief_ID = T2.Ranger_ID;
-- Q: Find the names of parks that have both a waterfall and a cave.
SELECT T1.Park_Name FROM Park AS T1 JOIN Attraction AS T2 ON T1.Park_Code = T2.Park_Code WHERE T2.Attr_Type = 'waterfall' INTERSECT SELECT T1.Park_Name FROM Park AS T1 JOIN Attraction AS T2 ON T1.Park_Code = T2.Park_Code WHERE T2.Attr_Type = 'cave';
-- Q: What are the average, minimum and maximum permit fee for each activity?
SELECT Activity, avg(Fee), min(Fee), max(Fee) FROM Permit GROUP BY Activity;
-- Q: Which province received the largest total of day visitors? Give the province and the total.
SELECT T1.Province, sum(T2.Day_Visitors) FROM Park AS T1 JOIN Monthly_Visits AS T2 ON T1.Park_Code = T2.Park_Code GROUP BY T1.Province ORDER BY sum(T2.Day_Visitors) DESC LIMIT 1;
-- Q: Who holds a permit for a park in Redmark? Show holder and activity.
SELECT T2.Holder, T2.Activity FROM Park AS T1 JOIN Permit AS T2 ON T1.Park_Code = T2.Park_Code WHERE T1.Province = 'Redmark';
-- Q: List the names of rangers who have never handled a campfire incident.
SELECT Ranger_Name FROM Ranger WHERE NOT Ranger_ID IN (SELECT Ranger_ID FROM Incident WHERE Inc_Type = 'campfire');
-- Q: for how many days is each permit valid?
SELECT Permit_No, julianday(Valid_To) - julianday(Valid_From) FROM Permit;
-- Q: What percentage of attractions is accessible?
SELECT 100.0 * sum(CASE WHEN Accessible = 1 THEN 1 ELSE 0 END) / count(*) FROM Attraction;
-- Q: incidents per month
SELECT strftime('%Y-%m', Inc_Date), count(*) FROM Incident GROUP BY strftime('%Y-%m', Inc_Date);
-- Q: tallest attraction of every park: park code, name, height
SELECT Park_Code, Attr_Name, Height_M FROM (SELECT Park_Code, Attr_Name, Height_M, row_number() OVER (PARTITION BY Park_Code ORDER BY Height_M DESC) AS place FROM Attraction) WHERE place = 1;
-- Q: Which ranger is not posted to any park?
SELECT Ranger_Name FROM Ranger WHERE Park_Code IS NULL;
-- Q: entrance money per park: day visitors times fee, all months together
SELECT T1.Park_Name, sum(T2.Day_Visitors * T1.Entry_Fee) FROM Park AS T1 JOIN Monthly_Visits AS T2 ON T1.Park_Code = T2.Park_Code GROUP BY T1.Park_Code;
-- Q: open (N) and closed (Y) incidents in two columns by type
SELECT Inc_Type, sum(CASE WHEN Closed = 'N' THEN 1 ELSE 0 END), sum(CASE WHEN Closed = 'Y' THEN 1 ELSE 0 END) FROM Incident GROUP BY Inc_Type;
-- Q: each ranger's horse; say 'on foot' for those without
SELECT Ranger_Name, COALESCE(Horse, 'on foot') FROM Ranger;
-- Q: price tag on parks: free at 0, cheap up to 10, dear above
SELECT Park_Name, CASE WHEN Entry_Fee = 0 THEN 'free' WHEN Entry_Fee <= 10 THEN 'cheap' ELSE 'dear' END FROM Park;
-- Q: fines piling up day by day
SELECT Inc_Date, sum(Fine) OVER (ORDER BY Inc_Date) FROM Incident;
-- Q: Parks without a single ranger
SELECT T1.Park_Name FROM Park AS T1 WHERE NOT EXISTS (SELECT * FROM Ranger AS T2 WHERE T2.Park_Code = T1.Park_Code);
-- Q: what share of all visitors by day came to each park code, in percent rounded to 1 digit?
SELECT Park_Code, round(100.0 * sum(Day_Visitors) / (SELECT sum(Day_Visitors) FROM Monthly_Visits), 1) FROM Monthly_Visits GROUP BY Park_Code;
