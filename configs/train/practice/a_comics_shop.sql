CREATE TABLE Series (SeriesId INTEGER PRIMARY KEY, SeriesName TEXT, Publisher TEXT, StartYear INTEGER, EndYear INTEGER);
CREATE TABLE Issue (IssueId INTEGER PRIMARY KEY, SeriesId INTEGER REFERENCES Series(SeriesId), IssueNo INTEGER, CoverDate DATE, CoverPrice REAL, Writer TEXT, Artist TEXT, KeyIssue TEXT);
CREATE TABLE Copy (CopyId INTEGER PRIMARY KEY, IssueId INTEGER REFERENCES Issue(IssueId), Grade REAL, AskingPrice REAL, Signed TEXT, Shelf TEXT);
CREATE TABLE Collector (CollectorId INTEGER PRIMARY KEY, Nickname TEXT, City TEXT, PullListSince DATE);
CREATE TABLE PullList (CollectorId INTEGER REFERENCES Collector(CollectorId), SeriesId INTEGER REFERENCES Series(SeriesId), CopiesWanted INTEGER);
CREATE TABLE Sold (CopyId INTEGER REFERENCES Copy(CopyId), CollectorId INTEGER REFERENCES Collector(CollectorId), SoldOn DATE, PaidPrice REAL);
INSERT INTO Series VALUES (1,'Captain Gust','Gale Comics',1962,1981),(2,'Nightwarden','Gale Comics',1974,NULL),(3,'Tales of the Tidepool','Reef Press',2011,2016),(4,'Robot Nanny','Offbeat',2018,NULL),(5,'The Quiet Witch','Reef Press',2020,NULL);
INSERT INTO Issue VALUES (1,1,1,'1962-05-01',0.12,'Art Kessler','Bo Lindqvist','Y'),(2,1,48,'1966-04-01',0.12,'Art Kessler','Sal Moreno','N'),(3,2,1,'1974-10-01',0.25,'Jean Dupree','Sal Moreno','Y'),(4,2,129,'1985-06-01',0.65,'Jean Dupree','Kay Tran','N'),(5,3,1,'2011-03-01',2.99,'Opal Finch','Kay Tran','N'),(6,4,1,'2018-09-01',3.99,'Des Ward','Lu Feng','Y'),(7,4,2,'2018-10-01',3.99,'Des Ward','Lu Feng','N'),(8,5,1,'2020-02-01',4.99,'Opal Finch','Opal Finch','N');
INSERT INTO Copy VALUES (1,1,4.5,900,'N','vault'),(2,1,7,2400,'Y','vault'),(3,2,8,85,'N','bin A'),(4,3,9.2,640,'N','vault'),(5,4,9.4,12,'N','bin B'),(6,5,9.8,9,'N','bin C'),(7,6,9.6,55,'Y','wall'),(8,6,9.8,48,'N','wall'),(9,7,NULL,6,'N','bin C'),(10,8,9.8,15,'Y','wall');
INSERT INTO Collector VALUES (1,'inkwell','Portland','2015-06-01'),(2,'mintmike','Salem','2018-01-15'),(3,'panelpat','Portland','2020-11-30'),(4,'longbox','Eugene',NULL),(5,'gutterball','Salem','2022-07-04');
INSERT INTO PullList VALUES (1,2,1),(1,4,2),(2,2,1),(3,5,1),(3,4,1),(5,5,3);
INSERT INTO Sold VALUES (3,1,'2023-02-10',80),(5,2,'2023-02-18',12),(7,3,'2023-03-03',55),(4,2,'2023-05-20',610),(10,3,'2023-06-11',15),(6,1,'2023-06-25',8);
-- Q: How many series does Gale Comics publish?
SELECT count(*) FROM Series WHERE Publisher = 'Gale Comics';
-- Q: Which series are still running, without an end year?
SELECT SeriesName FROM Series WHERE EndYear IS NULL;
-- Q: List the copy ids and asking prices of what's in the vault.
SELECT CopyId, AskingPrice FROM Copy WHERE Shelf = 'vault';
-- Q: average grade of our copies
SELECT avg(Grade) FROM Copy;
-- Q: Collectors of Portland by nickname, A to Z
SELECT Nickname FROM Collector WHERE City = 'Portland' ORDER BY Nickname;
-- Q: Number of issues in stock lists for each writer
SELECT Writer, count(*) FROM Issue GROUP BY Writer;
-- Q: Who has drawn Nightwarden?
SELECT DISTINCT T2.Artist FROM Series AS T1 JOIN Issue AS T2 ON T1.SeriesId = T2.SeriesId WHERE T1.SeriesName = 'Nightwarden';
-- Q: Money spent by each collector, biggest spender first
SELECT T1.Nickname, sum(T2.PaidPrice) FROM Collector AS T1 JOIN Sold AS T2 ON T1.CollectorId = T2.CollectorId GROUP BY T1.CollectorId ORDER BY sum(T2.PaidPrice) DESC;
-- Q: Shelves holding two copies or more, with the total asking price
SELECT Shelf, sum(AskingPrice) FROM Copy GROUP BY Shelf HAVING count(*) >= 2;
-- Q: What is the asking price of the dearest copy of each series?
SELECT T1.SeriesName, max(T3.AskingPrice) FROM Series AS T1 JOIN Issue AS T2 ON T1.SeriesId = T2.SeriesId JOIN Copy AS T3 ON T2.IssueId = T3.IssueId GROUP BY T1.SeriesId;
-- Q: Give series name and issue number of all key issues.
SELECT T1.SeriesName, T2.IssueNo FROM Series AS T1 JOIN Issue AS T2 ON T1.SeriesId = T2.SeriesId WHERE T2.KeyIssue = 'Y';
-- Q: Which copies (by id) are unsold?
SELECT CopyId FROM Copy WHERE CopyId NOT IN (SELECT CopyId FROM Sold);
-- Q: Who drew an issue for Gale Comics and one for Reef Press?
SELECT T2.Artist FROM Series AS T1 JOIN Issue AS T2 ON T1.SeriesId = T2.SeriesId WHERE T1.Publisher = 'Gale Comics' INTERSECT SELECT T2.Artist FROM Series AS T1 JOIN Issue AS T2 ON T1.SeriesId = T2.SeriesId WHERE T1.Publisher = 'Reef Press';
-- Q: Which collectors have never bought a copy?
SELECT T1.Nickname FROM Collector AS T1 LEFT JOIN Sold AS T2 ON T1.CollectorId = T2.CollectorId WHERE T2.CopyId IS NULL;
-- Q: Is there anyone who both writes and draws an issue? Name the writer.
SELECT Writer FROM Issue WHERE Writer = Artist;
-- Q: How much discount was given on each sold copy? Copy id and asking price less price paid.
SELECT T1.CopyId, T1.AskingPrice - T2.PaidPrice FROM Copy AS T1 JOIN Sold AS T2 ON T1.CopyId = T2.CopyId;
-- Q: what percentage of copies is signed
SELECT 100.0 * sum(CASE WHEN Signed = 'Y' THEN 1 ELSE 0 END) / count(*) FROM Copy;
-- Q: Sales revenue month by month
SELECT strftime('%Y-%m', SoldOn), sum(PaidPrice) FROM Sold GROUP BY strftime('%Y-%m', SoldOn);
-- Q: Copies priced over the average copy: their ids
SELECT CopyId FROM Copy WHERE AskingPrice > (SELECT avg(AskingPrice) FROM Copy);
