CREATE TABLE Clubs (ClubCode TEXT PRIMARY KEY, ClubName TEXT, City TEXT, Founded INTEGER);
CREATE TABLE Members (MemberNo INTEGER PRIMARY KEY, FullName TEXT, ClubCode TEXT REFERENCES Clubs(ClubCode), Title TEXT, Rating INTEGER, BirthDate DATE, Gender TEXT);
CREATE TABLE Tournaments (TournId INTEGER PRIMARY KEY, TournName TEXT, HostClub TEXT REFERENCES Clubs(ClubCode), StartDate DATE, EndDate DATE, TimeControl TEXT, PrizeFund REAL);
CREATE TABLE Games (GameId INTEGER PRIMARY KEY, TournId INTEGER REFERENCES Tournaments(TournId), WhiteNo INTEGER REFERENCES Members(MemberNo), BlackNo INTEGER REFERENCES Members(MemberNo), Opening TEXT, Moves INTEGER, Result TEXT);
INSERT INTO Clubs VALUES ('RKC','Rook City','Utrecht',1921),('BSH','Bishops of Gouda','Gouda',1954),('PWN','Passed Pawn','Leiden',1988),('ZUG','Zugzwang','Utrecht',2003),('END','Endgame Society','Delft',1967);
INSERT INTO Members VALUES (1,'Pieter Blom','RKC','IM',2431,'1987-03-12','M'),(2,'Saskia Vos','RKC','WGM',2350,'1994-07-30','F'),(3,'Daan Kuiper','BSH','FM',2288,'1979-11-05','M'),(4,'Noor Haddad','PWN',NULL,2054,'2004-01-19','F'),(5,'Ruben de Wit','ZUG','GM',2562,'1990-09-09','M'),(6,'Ilse Bakker','BSH',NULL,1876,'1966-05-23','F'),(7,'Tim Schaap','PWN',NULL,1943,'2007-12-02','M'),(8,'Joost Mol','ZUG','FM',2301,'1983-02-14','M');
INSERT INTO Tournaments VALUES (1,'Dom Tower Open','RKC','2022-04-15','2022-04-24','classical',6000),(2,'Cheese Cup','BSH','2022-09-03','2022-09-04','rapid',1200),(3,'Canal Blitz','PWN','2023-06-17','2023-06-17','blitz',500),(4,'Winter Masters','RKC','2023-12-27','2024-01-06','classical',9500),(5,'Porcelain Rapid','END','2024-05-11','2024-05-12','rapid',NULL);
INSERT INTO Games VALUES (1,1,1,5,'Sicilian',41,'0-1'),(2,1,2,3,'Caro-Kann',56,'1/2-1/2'),(3,1,5,2,'Sicilian',33,'1-0'),(4,2,4,7,'London',62,'1-0'),(5,2,6,3,'French',28,'0-1'),(6,3,7,8,'Sicilian',37,'0-1'),(7,3,4,1,'French',45,'0-1'),(8,4,5,1,'Catalan',74,'1/2-1/2'),(9,4,8,2,'Caro-Kann',50,'1-0'),(10,4,1,3,'Catalan',39,'1-0');
-- Q: How many members have a rating above 2300?
SELECT count(*) FROM Members WHERE Rating > 2300;
-- Q: List the clubs in Utrecht.
SELECT ClubName FROM Clubs WHERE City = 'Utrecht';
-- Q: Who is the strongest player?
SELECT FullName FROM Members ORDER BY Rating DESC LIMIT 1;
-- Q: Show tournament names and prize funds of all rapid events.
SELECT TournName, PrizeFund FROM Tournaments WHERE TimeControl = 'rapid';
-- Q: Which different openings were played?
SELECT DISTINCT Opening FROM Games;
-- Q: Members without a title, youngest first
SELECT FullName FROM Members WHERE Title IS NULL ORDER BY BirthDate DESC;
-- Q: For each club, what is the average rating of its members?
SELECT T1.ClubName, avg(T2.Rating) FROM Clubs AS T1 JOIN Members AS T2 ON T1.ClubCode = T2.ClubCode GROUP BY T1.ClubCode;
-- Q: What is the most popular opening?
SELECT Opening FROM Games GROUP BY Opening ORDER BY count(*) DESC LIMIT 1;
-- Q: Which clubs have hosted at least two tournaments?
SELECT T1.ClubName FROM Clubs AS T1 JOIN Tournaments AS T2 ON T1.ClubCode = T2.HostClub GROUP BY T1.ClubCode HAVING count(*) >= 2;
-- Q: How many games did Saskia Vos play with the black pieces?
SELECT count(*) FROM Games AS T1 JOIN Members AS T2 ON T1.BlackNo = T2.MemberNo WHERE T2.FullName = 'Saskia Vos';
-- Q: Give the shortest, the longest and the average number of moves of the games of the Winter Masters.
SELECT min(T1.Moves), max(T1.Moves), avg(T1.Moves) FROM Games AS T1 JOIN Tournaments AS T2 ON T1.TournId = T2.TournId WHERE T2.TournName = 'Winter Masters';
-- Q: Which female members play for Bishops of Gouda?
SELECT T1.FullName FROM Members AS T1 JOIN Clubs AS T2 ON T1.ClubCode = T2.ClubCode WHERE T1.Gender = 'F' AND T2.ClubName = 'Bishops of Gouda';
-- Q: Which club has no members at all?
SELECT ClubName FROM Clubs WHERE ClubCode NOT IN (SELECT ClubCode FROM Members);
-- Q: Which players had both white and black?
SELECT FullName FROM Members WHERE MemberNo IN (SELECT WhiteNo FROM Games) AND MemberNo IN (SELECT BlackNo FROM Games);
-- Q: For each game of the Dom Tower Open show who had white, who had black, and the result.
SELECT T2.FullName, T3.FullName, T1.Result FROM Games AS T1 JOIN Members AS T2 ON T1.WhiteNo = T2.MemberNo JOIN Members AS T3 ON T1.BlackNo = T3.MemberNo JOIN Tournaments AS T4 ON T1.TournId = T4.TournId WHERE T4.TournName = 'Dom Tower Open';
-- Q: Who is rated higher than every player of Passed Pawn by being above their maximum?
SELECT FullName FROM Members WHERE Rating > (SELECT max(T1.Rating) FROM Members AS T1 JOIN Clubs AS T2 ON T1.ClubCode = T2.ClubCode WHERE T2.ClubName = 'Passed Pawn');
-- Q: How many days did each tournament last from start to end?
SELECT TournName, julianday(EndDate) - julianday(StartDate) FROM Tournaments;
-- Q: What percentage of games ended 1/2-1/2?
SELECT 100.0 * sum(CASE WHEN Result = '1/2-1/2' THEN 1 ELSE 0 END) / count(*) FROM Games;
-- Q: total prize money per year
SELECT strftime('%Y', StartDate), sum(PrizeFund) FROM Tournaments GROUP BY strftime('%Y', StartDate);
-- Q: The best rated member of each club: club code and name
SELECT ClubCode, FullName FROM (SELECT ClubCode, FullName, row_number() OVER (PARTITION BY ClubCode ORDER BY Rating DESC) AS place FROM Members) WHERE place = 1;
