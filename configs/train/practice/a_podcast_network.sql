CREATE TABLE Podcast (podcastId INTEGER PRIMARY KEY, podcastName TEXT, topic TEXT, launchDate DATE, isPaid INTEGER);
CREATE TABLE Host (hostId INTEGER PRIMARY KEY, hostName TEXT, email TEXT, podcastId INTEGER REFERENCES Podcast(podcastId));
CREATE TABLE Episode (episodeId INTEGER PRIMARY KEY, podcastId INTEGER REFERENCES Podcast(podcastId), episodeTitle TEXT, publishedOn DATE, durationSec INTEGER, downloads INTEGER);
CREATE TABLE Guest (guestId INTEGER PRIMARY KEY, guestName TEXT, occupation TEXT);
CREATE TABLE EpisodeGuest (episodeId INTEGER REFERENCES Episode(episodeId), guestId INTEGER REFERENCES Guest(guestId), feePaid REAL);
CREATE TABLE AdSlot (adId INTEGER PRIMARY KEY, episodeId INTEGER REFERENCES Episode(episodeId), advertiser TEXT, price REAL, position TEXT);
INSERT INTO Podcast VALUES (1,'Fermented','food','2019-04-01',0),(2,'Cold Desk','true crime','2020-10-13',1),(3,'Orbit Talk','science','2018-01-22',0),(4,'Grandma Knows','history','2022-03-08',0),(5,'Inbox Zero','business','2023-05-15',1);
INSERT INTO Host VALUES (1,'Lotte Beck','lotte@wavecast.fm',1),(2,'Dev Anand','dev@wavecast.fm',2),(3,'Carla Ruiz','carla@wavecast.fm',2),(4,'Simon Tate',NULL,3),(5,'Edith Moore','edith@wavecast.fm',4),(6,'Yara Hamdan',NULL,NULL);
INSERT INTO Episode VALUES (1,1,'Sourdough Wars','2023-01-09',2710,15200),(2,1,'Kimchi Diplomacy','2023-01-23',3105,18900),(3,2,'The Locked Shed','2023-01-30',4210,52000),(4,2,'Witness Nine','2023-02-13',3980,61300),(5,3,'Rings of Ice','2023-02-20',2450,9100),(6,3,'Moon Dust','2023-03-06',2600,11800),(7,4,'Coal Ration','2023-03-20',1980,7400),(8,1,'Vinegar Mother','2023-03-27',2890,16050),(9,4,'Wash Day','2023-04-03',2040,NULL);
INSERT INTO Guest VALUES (1,'Prof. Ana Silva','astronomer'),(2,'Min-jun Cho','chef'),(3,'Rita Gallo','detective'),(4,'Joel Marsh','chef'),(5,'Bram Visser','baker'),(6,'Olga Petrova','astronomer');
INSERT INTO EpisodeGuest VALUES (1,5,200),(2,2,350),(3,3,500),(4,3,500),(5,1,300),(6,1,0),(8,4,250),(2,4,150),(6,2,NULL);
INSERT INTO AdSlot VALUES (1,1,'BreadBox',400,'pre'),(2,1,'Mattressy',650,'mid'),(3,2,'BreadBox',420,'pre'),(4,3,'SafeLock',1800,'mid'),(5,4,'SafeLock',1900,'mid'),(6,4,'Mattressy',1500,'pre'),(7,5,'StarLens',300,'pre'),(8,6,'StarLens',310,'post'),(9,8,'BreadBox',430,'mid');
-- Q: Which podcasts are behind a paywall?
SELECT podcastName FROM Podcast WHERE isPaid = 1;
-- Q: How many chefs are among the guests?
SELECT count(*) FROM Guest WHERE occupation = 'chef';
-- Q: Give me the five most downloaded episodes.
SELECT episodeTitle FROM Episode ORDER BY downloads DESC LIMIT 5;
-- Q: when did Orbit Talk launch
SELECT launchDate FROM Podcast WHERE podcastName = 'Orbit Talk';
-- Q: Which different advertisers have booked slots?
SELECT DISTINCT advertiser FROM AdSlot;
-- Q: Who hosts Cold Desk?
SELECT T1.hostName FROM Host AS T1 JOIN Podcast AS T2 ON T1.podcastId = T2.podcastId WHERE T2.podcastName = 'Cold Desk';
-- Q: Total downloads and average duration for each podcast name
SELECT T1.podcastName, sum(T2.downloads), avg(T2.durationSec) FROM Podcast AS T1 JOIN Episode AS T2 ON T1.podcastId = T2.podcastId GROUP BY T1.podcastId;
-- Q: Which advertiser has spent the most?
SELECT advertiser FROM AdSlot GROUP BY advertiser ORDER BY sum(price) DESC LIMIT 1;
-- Q: Which guests have been on two or more episodes?
SELECT T1.guestName FROM Guest AS T1 JOIN EpisodeGuest AS T2 ON T1.guestId = T2.guestId GROUP BY T1.guestId HAVING count(*) >= 2;
-- Q: Average price of an ad for each position
SELECT position, avg(price) FROM AdSlot GROUP BY position;
-- Q: Which episodes did SafeLock sponsor?
SELECT T1.episodeTitle FROM Episode AS T1 JOIN AdSlot AS T2 ON T1.episodeId = T2.episodeId WHERE T2.advertiser = 'SafeLock';
-- Q: What is the longest episode of the food podcast?
SELECT T2.episodeTitle FROM Podcast AS T1 JOIN Episode AS T2 ON T1.podcastId = T2.podcastId WHERE T1.topic = 'food' ORDER BY T2.durationSec DESC LIMIT 1;
-- Q: Who has never been invited onto an episode although listed as a guest?
SELECT guestName FROM Guest WHERE guestId NOT IN (SELECT guestId FROM EpisodeGuest);
-- Q: Which guests talked on both Fermented and Orbit Talk?
SELECT T1.guestName FROM Guest AS T1 JOIN EpisodeGuest AS T2 ON T1.guestId = T2.guestId JOIN Episode AS T3 ON T2.episodeId = T3.episodeId JOIN Podcast AS T4 ON T3.podcastId = T4.podcastId WHERE T4.podcastName = 'Fermented' INTERSECT SELECT T1.guestName FROM Guest AS T1 JOIN EpisodeGuest AS T2 ON T1.guestId = T2.guestId JOIN Episode AS T3 ON T2.episodeId = T3.episodeId JOIN Podcast AS T4 ON T3.podcastId = T4.podcastId WHERE T4.podcastName = 'Orbit Talk';
-- Q: Podcasts that haven't published one episode
SELECT podcastName FROM Podcast AS T1 WHERE NOT EXISTS (SELECT 1 FROM Episode AS T2 WHERE T2.podcastId = T1.podcastId);
-- Q: Which episodes carry no advertising?
SELECT episodeTitle FROM Episode WHERE episodeId NOT IN (SELECT episodeId FROM AdSlot);
-- Q: Downloads month by month
SELECT strftime('%Y-%m', publishedOn), sum(downloads) FROM Episode GROUP BY strftime('%Y-%m', publishedOn);
-- Q: List hosts whose email address is missing.
SELECT hostName FROM Host WHERE email IS NULL;
-- Q: Show episode titles with their length in minutes (seconds divided by 60).
SELECT episodeTitle, durationSec / 60 FROM Episode;
-- Q: Which share of all downloads went to Cold Desk, as a fraction?
SELECT CAST(sum(CASE WHEN T1.podcastName = 'Cold Desk' THEN T2.downloads ELSE 0 END) AS REAL) / sum(T2.downloads) FROM Podcast AS T1 JOIN Episode AS T2 ON T1.podcastId = T2.podcastId;
