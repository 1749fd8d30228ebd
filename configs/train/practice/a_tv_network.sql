CREATE TABLE tblShow (ShowID INTEGER PRIMARY KEY, ShowTitle TEXT, Genre TEXT, FirstAired DATE, StillRunning TEXT, ProducerID INTEGER REFERENCES tblProducer(ProducerID));
CREATE TABLE tblProducer (ProducerID INTEGER PRIMARY KEY, ProducerName TEXT, HQ TEXT);
CREATE TABLE tblEpisode (EpisodeID INTEGER PRIMARY KEY, ShowID INTEGER REFERENCES tblShow(ShowID), SeasonNo INTEGER, EpisodeNo INTEGER, EpisodeTitle TEXT, AirDate DATE, LengthMin INTEGER, ViewersMillions REAL);
CREATE TABLE tblActor (ActorID INTEGER PRIMARY KEY, ActorName TEXT, Birthplace TEXT, BirthYear INTEGER);
CREATE TABLE tblRole (ShowID INTEGER REFERENCES tblShow(ShowID), ActorID INTEGER REFERENCES tblActor(ActorID), CharacterName TEXT, IsLead INTEGER);
INSERT INTO tblProducer VALUES (1,'Lanternfish TV','Dublin'),(2,'Redbrick Studios','Manchester'),(3,'Halcyon Media','Toronto'),(4,'Two Geese','Dublin');
INSERT INTO tblShow VALUES (1,'Harbour Lights','drama','2015-09-07','Y',1),(2,'Kitchen Sync','sitcom','2018-01-12','N',2),(3,'Cold Ledger','crime','2019-10-21','Y',3),(4,'Quiz Me Gently','quiz','2012-03-05','Y',2),(5,'Moor','crime','2021-02-14','N',1),(6,'Planet Shed','documentary','2022-05-30','N',NULL);
INSERT INTO tblEpisode VALUES (1,1,1,1,'Arrivals','2015-09-07',50,4.2),(2,1,1,2,'Undertow','2015-09-14',50,3.9),(3,1,2,1,'Low Water','2016-09-05',52,4.8),(4,2,1,1,'Leftovers','2018-01-12',28,2.1),(5,2,1,2,'Boil Over','2018-01-19',28,1.7),(6,3,1,1,'Double Entry','2019-10-21',58,5.5),(7,3,1,2,'Audit','2019-10-28',60,5.9),(8,5,1,1,'Peat','2021-02-14',75,3.3),(9,4,1,1,'Pilot','2012-03-05',30,NULL),(10,3,2,1,'Write-Off','2020-11-02',61,6.4);
INSERT INTO tblActor VALUES (1,'Niamh Dolan','Cork',1980),(2,'Reggie Swift','Leeds',1965),(3,'Carys Vaughan','Swansea',1991),(4,'Idris Malik','Leeds',1987),(5,'Fern Abbott','Hull',1999),(6,'Gus Payne','Toronto',1974);
INSERT INTO tblRole VALUES (1,1,'Orla Kane',1),(1,2,'Captain Moss',0),(2,3,'Bethan',1),(2,4,'Chef Raj',1),(3,6,'Inspector Hale',1),(3,4,'Sami Noor',0),(5,1,'DS Burke',1),(5,2,'Old Pete',0),(4,2,'Host',1);
-- Q: How many shows are still running?
SELECT count(*) FROM tblShow WHERE StillRunning = 'Y';
-- Q: Which crime shows do we have?
SELECT ShowTitle FROM tblShow WHERE Genre = 'crime';
-- Q: What actors were born in Leeds, eldest first?
SELECT ActorName FROM tblActor WHERE Birthplace = 'Leeds' ORDER BY BirthYear;
-- Q: Average length of an episode in minutes
SELECT avg(LengthMin) FROM tblEpisode;
-- Q: Show the distinct genres.
SELECT DISTINCT Genre FROM tblShow;
-- Q: episodes per show, with show title
SELECT T1.ShowTitle, count(*) FROM tblShow AS T1 JOIN tblEpisode AS T2 ON T1.ShowID = T2.ShowID GROUP BY T1.ShowID;
-- Q: Which episode had the largest audience?
SELECT EpisodeTitle FROM tblEpisode ORDER BY ViewersMillions DESC LIMIT 1;
-- Q: Who made Cold Ledger?
SELECT T2.ProducerName FROM tblShow AS T1 JOIN tblProducer AS T2 ON T1.ProducerID = T2.ProducerID WHERE T1.ShowTitle = 'Cold Ledger';
-- Q: Which actors appear in more than one show?
SELECT T1.ActorName FROM tblActor AS T1 JOIN tblRole AS T2 ON T1.ActorID = T2.ActorID GROUP BY T1.ActorID HAVING count(*) > 1;
-- Q: List the lead characters with the actor who plays them.
SELECT T2.CharacterName, T1.ActorName FROM tblActor AS T1 JOIN tblRole AS T2 ON T1.ActorID = T2.ActorID WHERE T2.IsLead = 1;
-- Q: Mean audience by genre, in millions
SELECT T1.Genre, avg(T2.ViewersMillions) FROM tblShow AS T1 JOIN tblEpisode AS T2 ON T1.ShowID = T2.ShowID GROUP BY T1.Genre;
-- Q: Which shows have no episode on record?
SELECT ShowTitle FROM tblShow WHERE ShowID NOT IN (SELECT ShowID FROM tblEpisode);
-- Q: Which actors have played in a drama and in a crime show?
SELECT T1.ActorName FROM tblActor AS T1 JOIN tblRole AS T2 ON T1.ActorID = T2.ActorID JOIN tblShow AS T3 ON T2.ShowID = T3.ShowID WHERE T3.Genre = 'drama' INTERSECT SELECT T1.ActorName FROM tblActor AS T1 JOIN tblRole AS T2 ON T1.ActorID = T2.ActorID JOIN tblShow AS T3 ON T2.ShowID = T3.ShowID WHERE T3.Genre = 'crime';
-- Q: Who has appeared in something produced by Redbrick Studios?
SELECT DISTINCT T1.ActorName FROM tblActor AS T1 JOIN tblRole AS T2 ON T1.ActorID = T2.ActorID JOIN tblShow AS T3 ON T2.ShowID = T3.ShowID JOIN tblProducer AS T4 ON T3.ProducerID = T4.ProducerID WHERE T4.ProducerName = 'Redbrick Studios';
-- Q: Which producers have never made a show for us?
SELECT ProducerName FROM tblProducer WHERE ProducerID NOT IN (SELECT ProducerID FROM tblShow WHERE ProducerID IS NOT NULL);
-- Q: Episodes that ran longer than the average episode
SELECT EpisodeTitle FROM tblEpisode WHERE LengthMin > (SELECT avg(LengthMin) FROM tblEpisode);
-- Q: Number of episodes aired in each year
SELECT strftime('%Y', AirDate), count(*) FROM tblEpisode GROUP BY strftime('%Y', AirDate);
-- Q: Count the episodes under 45 minutes as short and the rest as long.
SELECT CASE WHEN LengthMin < 45 THEN 'short' ELSE 'long' END, count(*) FROM tblEpisode GROUP BY CASE WHEN LengthMin < 45 THEN 'short' ELSE 'long' END;
-- Q: Which episode titles lack a viewing figure?
SELECT EpisodeTitle FROM tblEpisode WHERE ViewersMillions IS NULL;
