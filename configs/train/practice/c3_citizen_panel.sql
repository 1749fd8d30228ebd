CREATE TABLE Panelists (PanelistID INTEGER PRIMARY KEY, Nickname TEXT, AgeGroup TEXT, Gender TEXT, Region TEXT, JoinedOn DATE, Points INTEGER);
CREATE TABLE Clients (ClientID INTEGER PRIMARY KEY, ClientName TEXT, Sector TEXT, Region TEXT);
CREATE TABLE Studies (StudyID INTEGER PRIMARY KEY, StudyTitle TEXT, ClientID INTEGER REFERENCES Clients(ClientID), OpensOn DATE, ClosesOn DATE, TargetSize INTEGER, PricePerReply REAL);
CREATE TABLE Items (ItemID INTEGER PRIMARY KEY, StudyID INTEGER REFERENCES Studies(StudyID), ItemNo INTEGER, Wording TEXT, ItemType TEXT, Required TEXT);
CREATE TABLE Replies (ReplyID INTEGER PRIMARY KEY, StudyID INTEGER REFERENCES Studies(StudyID), PanelistID INTEGER REFERENCES Panelists(PanelistID), StartedAt DATE, Minutes REAL, Device TEXT, Finished TEXT);
CREATE TABLE Answers (ReplyID INTEGER REFERENCES Replies(ReplyID), ItemID INTEGER REFERENCES Items(ItemID), Rating INTEGER, FreeText TEXT, PRIMARY KEY (ReplyID, ItemID));
INSERT INTO Panelists VALUES (1,'bluefinch','18-29','F','North','2020-01-15',340),(2,'oldoak','60+','M','South','2018-06-02',1280),(3,'mapleleaf','30-44','F','North','2021-03-21',410),(4,'tramrider','30-44','M','Capital','2019-11-11',870),(5,'quietsea','45-59','F','South','2022-09-05',95),(6,'kettle77','45-59','M','Capital','2023-02-14',NULL),(7,'redscarf','18-29','F','Capital','2023-04-01',60);
INSERT INTO Clients VALUES (1,'City Bus Company','transport','Capital'),(2,'Lakes Water','utilities','North'),(3,'Fresho Markets','retail','South'),(4,'Ministry of Culture','government','Capital');
INSERT INTO Studies VALUES (1,'Night buses','1','2023-03-01','2023-03-31',400,2.5),(2,'Taste of tap water',2,'2023-04-10','2023-05-10',250,3),(3,'Bread and rolls',3,'2023-05-02','2023-05-20',300,1.8),(4,'Bus stops and shelters',1,'2023-06-01','2023-06-30',500,2),(5,'Museums on Sundays',4,'2023-09-01','2023-09-30',350,2.75);
INSERT INTO Items VALUES (1,1,1,'How safe do you feel on the night bus?','scale','Y'),(2,1,2,'What would you change?','text','N'),(3,2,1,'How do you rate the taste?','scale','Y'),(4,2,2,'Do you filter your water?','yes/no','Y'),(5,3,1,'How fresh is our bread?','scale','Y'),(6,4,1,'How clean is your bus stop?','scale','Y'),(7,4,2,'Which stop needs a shelter?','text','N');
INSERT INTO Replies VALUES (1,1,1,'2023-03-02',6.5,'phone','Y'),(2,1,4,'2023-03-05',4,'phone','Y'),(3,1,2,'2023-03-05',11,'desktop','Y'),(4,2,3,'2023-04-12',5.5,'tablet','Y'),(5,2,2,'2023-04-20',9,'desktop','N'),(6,3,5,'2023-05-03',3,'phone','Y'),(7,4,4,'2023-06-02',7,'phone','Y'),(8,4,1,'2023-06-02',2,'phone','N'),(9,4,7,'2023-06-15',5,'desktop','Y');
INSERT INTO Answers VALUES (1,1,2,NULL),(1,2,NULL,'More light'),(2,1,4,NULL),(2,2,NULL,'Cheaper tickets'),(3,1,3,NULL),(4,3,5,NULL),(4,4,1,NULL),(5,3,2,NULL),(6,5,4,NULL),(7,6,3,NULL),(7,7,NULL,'Harbour Street'),(9,6,1,NULL);
-- Q: Find the nickname and region of the panelists who have never replied to a study.
SELECT Nickname, Region FROM Panelists WHERE PanelistID NOT IN (SELECT PanelistID FROM Replies);
-- Q: What are the titles of the studies that cost more per reply than the average study?
SELECT StudyTitle FROM Studies WHERE PricePerReply > (SELECT avg(PricePerReply) FROM Studies);
-- Q: List the name of each client with its number of studies, most first.
SELECT c.ClientName, count(*) FROM Clients AS c JOIN Studies AS s ON s.ClientID = c.ClientID GROUP BY c.ClientID ORDER BY count(*) DESC;
-- Q: Which studies received at least two replies? Give the id, the title and the number.
SELECT s.StudyID, s.StudyTitle, count(*) FROM Studies AS s JOIN Replies AS r ON r.StudyID = s.StudyID GROUP BY s.StudyID HAVING count(*) >= 2;
-- Q: Show the ids of studies that do not contain any item.
SELECT StudyID FROM Studies EXCEPT SELECT StudyID FROM Items;
-- Q: Which panelists have answered on a phone but never on a desktop? Ids.
SELECT PanelistID FROM Replies WHERE Device = 'phone' EXCEPT SELECT PanelistID FROM Replies WHERE Device = 'desktop';
-- Q: Find the wording of the items and the titles of their studies for all items of the type text.
SELECT i.Wording, s.StudyTitle FROM Items AS i JOIN Studies AS s ON i.StudyID = s.StudyID WHERE i.ItemType = 'text';
-- Q: What are the nicknames of the panelists who replied to a study of the City Bus Company? Do not repeat any.
SELECT DISTINCT p.Nickname FROM Panelists AS p JOIN Replies AS r ON r.PanelistID = p.PanelistID JOIN Studies AS s ON r.StudyID = s.StudyID JOIN Clients AS c ON s.ClientID = c.ClientID WHERE c.ClientName = 'City Bus Company';
-- Q: Give the average, the lowest and the highest rating of the item 'How safe do you feel on the night bus?'.
SELECT avg(a.Rating), min(a.Rating), max(a.Rating) FROM Answers AS a JOIN Items AS i ON a.ItemID = i.ItemID WHERE i.Wording = 'How safe do you feel on the night bus?';
-- Q: In which regions are there both clients and women among the panelists (F)?
SELECT Region FROM Clients INTERSECT SELECT Region FROM Panelists WHERE Gender = 'F';
-- Q: Which age group has spent most minutes on replies in total?
SELECT p.AgeGroup FROM Panelists AS p JOIN Replies AS r ON r.PanelistID = p.PanelistID GROUP BY p.AgeGroup ORDER BY sum(r.Minutes) DESC LIMIT 1;
-- Q: List the wordings containing 'bus', in the order of item number.
SELECT Wording FROM Items WHERE Wording LIKE '%bus%' ORDER BY ItemNo;
-- Q: what percentage of replies were finished
SELECT 100.0 * sum(CASE WHEN Finished = 'Y' THEN 1 ELSE 0 END) / count(*) FROM Replies;
-- Q: Expected bill for every study: target size times price per reply, with the title
SELECT StudyTitle, TargetSize * PricePerReply FROM Studies;
-- Q: For how many days was each study open?
SELECT StudyTitle, julianday(ClosesOn) - julianday(OpensOn) FROM Studies;
-- Q: fastest reply per study id, with the minutes
SELECT StudyID, ReplyID, Minutes FROM (SELECT StudyID, ReplyID, Minutes, row_number() OVER (PARTITION BY StudyID ORDER BY Minutes) AS place FROM Replies) WHERE place = 1;
-- Q: replies by device
SELECT Device, count(*) FROM Replies GROUP BY Device;
-- Q: Which day brought the most replies?
SELECT StartedAt FROM Replies GROUP BY StartedAt ORDER BY count(*) DESC LIMIT 1;
-- Q: points of everybody, zero where unknown
SELECT Nickname, COALESCE(Points, 0) FROM Panelists;
-- Q: Tag panelists: 'new' below 100 points, 'regular' below 1000, 'veteran' from there on; those with points only
SELECT Nickname, CASE WHEN Points < 100 THEN 'new' WHEN Points < 1000 THEN 'regular' ELSE 'veteran' END FROM Panelists WHERE Points IS NOT NULL;
-- Q: How long is each item's wording in characters?
SELECT ItemID, length(Wording) FROM Items;
-- Q: panelists joining in each year
SELECT strftime('%Y', JoinedOn), count(*) FROM Panelists GROUP BY strftime('%Y', JoinedOn);
-- Q: Each reply's minutes compared with the mean of all replies: id and difference
SELECT ReplyID, Minutes - (SELECT avg(Minutes) FROM Replies) FROM Replies;
-- Q: Who has the second most points?
SELECT Nickname FROM Panelists ORDER BY Points DESC LIMIT 1 OFFSET 1;
