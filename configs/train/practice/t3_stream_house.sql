CREATE TABLE Plan (PlanKey TEXT PRIMARY KEY, Label TEXT, Price REAL, Screens INTEGER, Ads TEXT);
CREATE TABLE Member (MemberKey INTEGER PRIMARY KEY, Alias TEXT, Country TEXT, Joined DATE, Cancelled DATE, PlanKey TEXT REFERENCES Plan(PlanKey));
CREATE TABLE Profile (ProfileKey INTEGER PRIMARY KEY, MemberKey INTEGER REFERENCES Member(MemberKey), Nick TEXT, Kids INTEGER, BirthYear INTEGER);
CREATE TABLE Studio (StudioKey INTEGER PRIMARY KEY, StudioName TEXT, Country TEXT);
CREATE TABLE Show (ShowKey INTEGER PRIMARY KEY, Title TEXT, StudioKey INTEGER REFERENCES Studio(StudioKey), Genre TEXT, Released INTEGER, Minutes INTEGER, Score REAL, Country TEXT);
CREATE TABLE Watch (WatchKey INTEGER PRIMARY KEY, ProfileKey INTEGER REFERENCES Profile(ProfileKey), ShowKey INTEGER REFERENCES Show(ShowKey), WatchedOn DATE, MinutesSeen INTEGER, Device TEXT, Thumb TEXT);
CREATE TABLE Subtitle (ShowKey INTEGER REFERENCES Show(ShowKey), Lang TEXT, PRIMARY KEY (ShowKey, Lang));
INSERT INTO Plan VALUES ('B','Basic',5.99,1,'Y'),('S','Standard',10.99,2,'N'),('F','Family',15.99,5,'N'),('T','Student',4.49,1,'N');
INSERT INTO Member VALUES (1,'oakleaf','Poland','2021-03-04',NULL,'F'),(2,'nimbus9','Spain','2022-07-19','2023-12-31','B'),(3,'hazel_k','Poland','2023-01-15',NULL,'S'),(4,'torvo','Chile','2023-09-09',NULL,'S'),(5,'mapletea','Spain','2024-01-28',NULL,'B'),(6,'quill','Egypt','2020-11-11','2024-02-01','F');
INSERT INTO Profile VALUES (1,1,'Mama',0,1984),(2,1,'Zosia',1,2015),(3,2,'nim',0,1995),(4,3,'Hazel',0,2001),(5,4,'Tor',0,NULL),(6,6,'Quill',0,1970),(7,6,'Nour',1,2013),(8,5,'Maple',0,1999);
INSERT INTO Studio VALUES (1,'Fernlight','Canada'),(2,'Casa Lumo','Spain'),(3,'Polar Reel','Norway'),(4,'Tin Drum Films','Poland');
INSERT INTO Show VALUES (1,'The Lantern Clerk',1,'drama',2019,118,8.1,'Canada'),(2,'Otters at Noon',1,'kids',2021,64,7.4,'Canada'),(3,'Casa de Sal',2,'thriller',2020,101,7.9,'Spain'),(4,'Under Ice',3,'thriller',2022,96,6.8,'Norway'),(5,'Ice Diaries',3,'documentary',2018,82,8.4,'Norway'),(6,'The Last Tram',4,'drama',2023,131,7.0,'Poland'),(7,'Paper Foxes',4,'kids',2016,58,NULL,'Poland');
INSERT INTO Watch VALUES (1,1,1,'2023-11-03',118,'tv','up'),(2,2,2,'2023-11-04',64,'tablet','up'),(3,2,7,'2023-11-11',20,'tablet',NULL),(4,3,3,'2023-11-30',101,'phone','up'),(5,4,4,'2023-12-24',50,'laptop','down'),(6,4,3,'2023-12-25',101,'tv','up'),(7,5,5,'2024-01-02',82,'tv','up'),(8,6,5,'2024-01-07',40,'tv','down'),(9,7,2,'2024-01-08',64,'tablet',NULL),(10,1,6,'2024-02-14',131,'tv','up'),(11,8,1,'2024-02-20',15,'phone','down'),(12,1,5,'2024-02-21',82,'laptop',NULL);
INSERT INTO Subtitle VALUES (1,'en'),(1,'pl'),(2,'en'),(3,'en'),(3,'pl'),(3,'ar'),(5,'en'),(5,'es'),(6,'en');
-- Q: Find the label and price of the plan with the most screens.
SELECT Label, Price FROM Plan ORDER BY Screens DESC LIMIT 1;
-- Q: What are the titles of the shows scored above the average score?
SELECT Title FROM Show WHERE Score > (SELECT avg(Score) FROM Show);
-- Q: List the title of each show and how many times it was watched, most first.
SELECT T1.Title, count(*) FROM Show AS T1 JOIN Watch AS T2 ON T1.ShowKey = T2.ShowKey GROUP BY T1.ShowKey ORDER BY count(*) DESC;
-- Q: Which members have at least two profiles? Give the alias and the number.
SELECT T1.Alias, count(*) FROM Member AS T1 JOIN Profile AS T2 ON T1.MemberKey = T2.MemberKey GROUP BY T1.MemberKey HAVING count(*) >= 2;
-- Q: Show the keys and titles of shows without any subtitle.
SELECT ShowKey, Title FROM Show WHERE NOT ShowKey IN (SELECT ShowKey FROM Subtitle);
-- Q: Find the titles that have subtitles in both en and pl.
SELECT T1.Title FROM Show AS T1 JOIN Subtitle AS T2 ON T1.ShowKey = T2.ShowKey WHERE T2.Lang = 'en' INTERSECT SELECT T1.Title FROM Show AS T1 JOIN Subtitle AS T2 ON T1.ShowKey = T2.ShowKey WHERE T2.Lang = 'pl';
-- Q: Which titles contain the word Ice? Show title and year of release.
SELECT Title, Released FROM Show WHERE Title LIKE '%Ice%';
-- Q: What are the shortest, the longest and the average length in minutes for each genre?
SELECT Genre, min(Minutes), max(Minutes), avg(Minutes) FROM Show GROUP BY Genre;
-- Q: Show the nickname of each profile with the alias and country of its member.
SELECT T1.Nick, T2.Alias, T2.Country FROM Profile AS T1 JOIN Member AS T2 ON T1.MemberKey = T2.MemberKey;
-- Q: Which plans are chosen by members from Spain? Give the label.
SELECT DISTINCT T1.Label FROM Plan AS T1 JOIN Member AS T2 ON T1.PlanKey = T2.PlanKey WHERE T2.Country = 'Spain';
-- Q: What is the name of the studio whose shows were seen for the largest number of minutes altogether?
SELECT T1.StudioName FROM Studio AS T1 JOIN Show AS T2 ON T1.StudioKey = T2.StudioKey JOIN Watch AS T3 ON T2.ShowKey = T3.ShowKey GROUP BY T1.StudioKey ORDER BY sum(T3.MinutesSeen) DESC LIMIT 1;
-- Q: Which countries have a studio but no member?
SELECT Country FROM Studio EXCEPT SELECT Country FROM Member;
-- Q: which plan labels does nobody have?
SELECT T1.Label FROM Plan AS T1 WHERE NOT EXISTS (SELECT * FROM Member AS T2 WHERE T2.PlanKey = T1.PlanKey);
-- Q: What fraction of members has cancelled?
SELECT CAST(sum(CASE WHEN NOT Cancelled IS NULL THEN 1 ELSE 0 END) AS REAL) / count(*) FROM Member;
-- Q: thumbs up and thumbs down next to each other per show title
SELECT T1.Title, sum(CASE WHEN T2.Thumb = 'up' THEN 1 ELSE 0 END), sum(CASE WHEN T2.Thumb = 'down' THEN 1 ELSE 0 END) FROM Show AS T1 JOIN Watch AS T2 ON T1.ShowKey = T2.ShowKey GROUP BY T1.ShowKey;
-- Q: minutes watched per month
SELECT strftime('%Y-%m', WatchedOn), sum(MinutesSeen) FROM Watch GROUP BY strftime('%Y-%m', WatchedOn);
-- Q: How many days did each cancelled member stay with us?
SELECT Alias, julianday(Cancelled) - julianday(Joined) FROM Member WHERE NOT Cancelled IS NULL;
-- Q: What percentage of the running time was seen in each viewing, rounded to 0 digits?
SELECT T1.WatchKey, round(100.0 * T1.MinutesSeen / T2.Minutes, 0) FROM Watch AS T1 JOIN Show AS T2 ON T1.ShowKey = T2.ShowKey;
-- Q: Which show has not been scored?
SELECT Title FROM Show WHERE Score IS NULL;
-- Q: best scored show of every genre
SELECT Genre, Title FROM (SELECT Genre, Title, row_number() OVER (PARTITION BY Genre ORDER BY Score DESC) AS place FROM Show) WHERE place = 1;
-- Q: what does a year, 12 months, of every plan cost?
SELECT Label, 12 * Price FROM Plan;
-- Q: Second most used device for watching
SELECT Device FROM Watch GROUP BY Device ORDER BY count(*) DESC LIMIT 1 OFFSET 1;
-- Q: rank the shows by score from best to worst
SELECT Title, rank() OVER (ORDER BY Score DESC) FROM Show;
-- Q: which day did each member watch for the first and the last time? Use the alias
SELECT T1.Alias, min(T3.WatchedOn), max(T3.WatchedOn) FROM Member AS T1 JOIN Profile AS T2 ON T1.MemberKey = T2.MemberKey JOIN Watch AS T3 ON T2.ProfileKey = T3.ProfileKey GROUP BY T1.MemberKey;
