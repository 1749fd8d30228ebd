CREATE TABLE Regiments (RegimentID INTEGER PRIMARY KEY, RegimentName TEXT, RaisedYear INTEGER, DisbandedYear INTEGER, DepotTown TEXT, Arm TEXT);
CREATE TABLE Soldiers (SoldierID INTEGER PRIMARY KEY, Forename TEXT, Surname TEXT, RegimentID INTEGER REFERENCES Regiments(RegimentID), RankTitle TEXT, BirthDate DATE, BirthPlace TEXT, DeathDate DATE);
CREATE TABLE Campaigns (CampaignID INTEGER PRIMARY KEY, CampaignName TEXT, Theatre TEXT, StartYear INTEGER, EndYear INTEGER, Outcome TEXT);
CREATE TABLE Actions (ActionID INTEGER PRIMARY KEY, Title TEXT, CampaignID INTEGER REFERENCES Campaigns(CampaignID), FoughtOn DATE, Place TEXT, OwnStrength INTEGER, EnemyStrength INTEGER, OwnLosses INTEGER, EnemyLosses INTEGER);
CREATE TABLE Medals (MedalCode TEXT PRIMARY KEY, MedalName TEXT, Precedence INTEGER, Metal TEXT, InstitutedYear INTEGER);
CREATE TABLE Awards (AwardID INTEGER PRIMARY KEY, SoldierID INTEGER REFERENCES Soldiers(SoldierID), MedalCode TEXT REFERENCES Medals(MedalCode), ActionID INTEGER REFERENCES Actions(ActionID), GazettedOn DATE, Posthumous INTEGER, Citation TEXT);
CREATE TABLE RegimentActions (RegimentID INTEGER REFERENCES Regiments(RegimentID), ActionID INTEGER REFERENCES Actions(ActionID), Companies INTEGER, Killed INTEGER, PRIMARY KEY (RegimentID, ActionID));
INSERT INTO Regiments VALUES (1,'4th Harrow Foot',1742,1922,'Harrowgate','infantry'),(2,'Duke''s Lancers',1759,NULL,'Merrin','cavalry'),(3,'Coastal Artillery',1803,1956,'Port Ansel','artillery'),(4,'Vale Rifles',1800,NULL,'Merrin','infantry'),(5,'Royal Sappers of Lome',1717,NULL,'Lome','engineers');
INSERT INTO Soldiers VALUES (1,'Edmund','Thorne',1,'Sergeant','1854-03-17','Harrowgate','1879-02-11'),(2,'Caleb','Marsh',4,'Private','1860-11-02','Upton','1931-05-20'),(3,'Hugh','Ashgrove',2,'Captain','1848-06-29','Merrin','1912-10-03'),(4,'Isaac','Fell',5,'Corporal','1857-01-08','Lome','1899-12-15'),(5,'Ralph','Thornley',4,'Lieutenant','1871-09-14','Port Ansel','1940-01-22'),(6,'Amos','Beck',1,'Private','1859-04-25','Upton',NULL),(7,'George','Whitlow',4,'Colour Sergeant','1866-07-01','Merrin','1900-01-24'),(8,'Basil','Orme',2,'Major','1862-12-19',NULL,'1944-08-08');
INSERT INTO Campaigns VALUES (1,'Amara Hills War','Southern Desert',1878,1880,'victory'),(2,'Tarsus Delta Expedition','River Coast',1884,1885,'stalemate'),(3,'Veldt Rising','Southern Veldt',1899,1902,'victory'),(4,'Second Frontier War','Northern Passes',1891,1892,'defeat');
INSERT INTO Actions VALUES (1,'Defence of Koru Post',1,'1879-02-11','Koru',140,2200,31,410),(2,'Storming of Amara Gate',1,'1879-11-03','Amara',2600,3100,205,980),(3,'Crossing of the Blue Ford',2,'1884-12-28','Tarsus',1850,4000,97,600),(4,'Spion Ridge',3,'1900-01-24','Spion',5200,4700,640,350),(5,'Relief of Kell',3,'1900-03-02','Kell',7400,5100,310,720),(6,'Skirmish at Amber Pass',4,'1891-05-19','Amber Pass',380,900,58,45),(7,'Night Raid on Koru',1,'1879-06-30','Koru',95,400,6,52);
INSERT INTO Medals VALUES ('QC','Queen''s Cross',1,'bronze',1856),('DSM','Distinguished Service Medal',2,'silver',1862),('GS','Gallantry Star',3,'silver',1886),('MD','Mention in Dispatches',5,NULL,1843),('AL','Alliance Medal',4,'gold',1905);
INSERT INTO Awards VALUES (1,1,'QC',1,'1879-08-05',1,'held the gate alone'),(2,6,'DSM',1,'1879-08-05',0,'carried water under fire'),(3,3,'MD',2,'1880-01-20',0,NULL),(4,4,'DSM',2,'1880-01-20',0,'laid the charge'),(5,4,'QC',3,'1885-04-14',0,'bridged the ford'),(6,2,'MD',3,'1885-04-14',0,NULL),(7,7,'GS',4,'1900-07-10',1,'rallied the company'),(8,5,'QC',4,'1900-09-26',0,'saved three wounded men'),(9,8,'GS',5,'1900-09-26',0,'led the column'),(10,5,'MD',5,'1900-09-26',0,NULL);
INSERT INTO RegimentActions VALUES (1,1,1,28),(1,2,8,71),(2,2,3,19),(5,2,1,4),(4,3,6,40),(5,3,2,11),(4,4,8,155),(2,5,4,22),(4,5,6,63),(1,7,1,6);
-- Q: In what year was the Gallantry Star instituted?
SELECT InstitutedYear FROM Medals WHERE MedalName = 'Gallantry Star';
-- Q: Show the forename and surname of every soldier born in Upton.
SELECT Forename, Surname FROM Soldiers WHERE BirthPlace = 'Upton';
-- Q: What are the names of the regiments that still exist?
SELECT RegimentName FROM Regiments WHERE DisbandedYear IS NULL;
-- Q: Find the titles and places of actions fought in the Amara Hills War.
SELECT T1.Title, T1.Place FROM Actions AS T1 JOIN Campaigns AS T2 ON T1.CampaignID = T2.CampaignID WHERE T2.CampaignName = 'Amara Hills War';
-- Q: Which regiment did Captain Ashgrove belong to?
SELECT T1.RegimentName FROM Regiments AS T1 JOIN Soldiers AS T2 ON T1.RegimentID = T2.RegimentID WHERE T2.Surname = 'Ashgrove' AND T2.RankTitle = 'Captain';
-- Q: List the surnames beginning with "Thorn"
SELECT Surname FROM Soldiers WHERE Surname LIKE 'Thorn%';
-- Q: Which soldiers were decorated more than once? Give their ids, surnames and number of awards.
SELECT T1.SoldierID, T1.Surname, count(*) FROM Soldiers AS T1 JOIN Awards AS T2 ON T1.SoldierID = T2.SoldierID GROUP BY T1.SoldierID HAVING count(*) > 1;
-- Q: Who received the Queen's Cross? Forenames and surnames please.
SELECT T1.Forename, T1.Surname FROM Soldiers AS T1 JOIN Awards AS T2 ON T1.SoldierID = T2.SoldierID JOIN Medals AS T3 ON T2.MedalCode = T3.MedalCode WHERE T3.MedalName = 'Queen''s Cross';
-- Q: What are the titles of actions where our own losses were above average?
SELECT Title FROM Actions WHERE OwnLosses > (SELECT avg(OwnLosses) FROM Actions);
-- Q: Give the code and name of the medals that were never awarded.
SELECT MedalCode, MedalName FROM Medals WHERE MedalCode NOT IN (SELECT MedalCode FROM Awards);
-- Q: Which regiments took part both in the Storming of Amara Gate and in the Relief of Kell?
SELECT T1.RegimentName FROM Regiments AS T1 JOIN RegimentActions AS T2 ON T1.RegimentID = T2.RegimentID JOIN Actions AS T3 ON T2.ActionID = T3.ActionID WHERE T3.Title = 'Storming of Amara Gate' INTERSECT SELECT T1.RegimentName FROM Regiments AS T1 JOIN RegimentActions AS T2 ON T1.RegimentID = T2.RegimentID JOIN Actions AS T3 ON T2.ActionID = T3.ActionID WHERE T3.Title = 'Relief of Kell';
-- Q: Show the name of each regiment and how many of its men were killed in all actions together, most first.
SELECT T1.RegimentName, sum(T2.Killed) FROM Regiments AS T1 JOIN RegimentActions AS T2 ON T1.RegimentID = T2.RegimentID GROUP BY T1.RegimentID ORDER BY sum(T2.Killed) DESC;
-- Q: What was the average, minimum and maximum strength of the enemy?
SELECT avg(EnemyStrength), min(EnemyStrength), max(EnemyStrength) FROM Actions;
-- Q: Which campaigns started between 1880 and 1895, and how did they end?
SELECT CampaignName, Outcome FROM Campaigns WHERE StartYear BETWEEN 1880 AND 1895;
-- Q: two bloodiest actions of each campaign by own losses (campaign id, title)
SELECT CampaignID, Title FROM (SELECT CampaignID, Title, row_number() OVER (PARTITION BY CampaignID ORDER BY OwnLosses DESC) AS place FROM Actions) WHERE place <= 2;
-- Q: The first soldier gazetted for each medal: medal code, soldier id
SELECT MedalCode, SoldierID FROM (SELECT MedalCode, SoldierID, row_number() OVER (PARTITION BY MedalCode ORDER BY GazettedOn ASC) AS place FROM Awards) WHERE place <= 1;
-- Q: what percentage of the awards was posthumous?
SELECT 100.0 * sum(CASE WHEN Posthumous = 1 THEN 1 ELSE 0 END) / count(*) FROM Awards;
-- Q: Which part of our own force was lost in every action? title and fraction
SELECT Title, CAST(OwnLosses AS REAL) / OwnStrength FROM Actions;
-- Q: Classify actions by own strength: raid under 200, fight under 2000, battle from there on.
SELECT Title, CASE WHEN OwnStrength < 200 THEN 'raid' WHEN OwnStrength < 2000 THEN 'fight' ELSE 'battle' END FROM Actions;
-- Q: how many infantry regiments and how many cavalry regiments, next to each other
SELECT sum(CASE WHEN Arm = 'infantry' THEN 1 ELSE 0 END), sum(CASE WHEN Arm = 'cavalry' THEN 1 ELSE 0 END) FROM Regiments;
-- Q: Actions for which nobody got an award
SELECT T1.Title FROM Actions AS T1 WHERE NOT EXISTS (SELECT * FROM Awards AS T2 WHERE T2.ActionID = T1.ActionID);
-- Q: regiments that have no soldier on the roll
SELECT T1.RegimentName FROM Regiments AS T1 LEFT JOIN Soldiers AS T2 ON T1.RegimentID = T2.RegimentID WHERE T2.SoldierID IS NULL;
-- Q: How many days after the action was each award gazetted?
SELECT T1.AwardID, julianday(T1.GazettedOn) - julianday(T2.FoughtOn) FROM Awards AS T1 JOIN Actions AS T2 ON T1.ActionID = T2.ActionID;
-- Q: Who was the youngest of the soldiers? forename and surname
SELECT Forename, Surname FROM Soldiers ORDER BY BirthDate DESC LIMIT 1;
-- Q: by how many men did the enemy outnumber us in each action? Only where they did, with the title
SELECT Title, EnemyStrength - OwnStrength FROM Actions WHERE EnemyStrength > OwnStrength;
-- Q: on which day were the most awards gazetted?
SELECT GazettedOn FROM Awards GROUP BY GazettedOn ORDER BY count(*) DESC LIMIT 1;
