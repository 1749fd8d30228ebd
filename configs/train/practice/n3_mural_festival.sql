CREATE TABLE Painter (painterCode TEXT PRIMARY KEY, alias TEXT, realName TEXT, homeCity TEXT, country TEXT, bornYear INTEGER);
CREATE TABLE Edition (editionYear INTEGER PRIMARY KEY, theme TEXT, openDate DATE, closeDate DATE, budget INTEGER, visitors INTEGER);
CREATE TABLE Facade (facadeId INTEGER PRIMARY KEY, address TEXT, quarter TEXT, widthM REAL, heightM REAL, ownerName TEXT, listed TEXT);
CREATE TABLE Mural (muralId INTEGER PRIMARY KEY, title TEXT, painterCode TEXT REFERENCES Painter(painterCode), facadeId INTEGER REFERENCES Facade(facadeId), editionYear INTEGER REFERENCES Edition(editionYear), startDate DATE, doneDate DATE, litres INTEGER, fee INTEGER, removedDate DATE);
CREATE TABLE Helper (helperId INTEGER PRIMARY KEY, helperName TEXT, homeCity TEXT, age INTEGER);
CREATE TABLE MuralHelper (muralId INTEGER REFERENCES Mural(muralId), helperId INTEGER REFERENCES Helper(helperId), hours REAL, PRIMARY KEY (muralId, helperId));
CREATE TABLE Sponsor (sponsorId INTEGER PRIMARY KEY, sponsorName TEXT, branch TEXT);
CREATE TABLE Sponsoring (sponsorId INTEGER REFERENCES Sponsor(sponsorId), editionYear INTEGER REFERENCES Edition(editionYear), amount INTEGER, inKind TEXT);
INSERT INTO Painter VALUES ('ZEK','Zeka','Tiago Melo','Porto','Portugal',1984),('LUM','Lumi','Aino Salo','Tampere','Finland',1991),('BRK','Brick Tom','Thomas Hale','Bristol','England',1979),('OKO','Okolo',NULL,'Lagos','Nigeria',1988),('MIR','Mirabel','Mira Bell','Bristol','England',1996),('VEN','Venom Rose','Ana Rojas','Quito','Ecuador',1993);
INSERT INTO Edition VALUES (2021,'Roots','2021-06-04','2021-06-20',60000,14500),(2022,'Water','2022-06-03','2022-06-26',85000,21000),(2023,'Strangers','2023-06-02','2023-06-18',78000,18300),(2024,'Play','2024-06-07','2024-06-30',95000,NULL);
INSERT INTO Facade VALUES (1,'12 Quay Road','Docks',14,11,'Port Authority','N'),(2,'3 Mill Lane','Old Town',8,9.5,'Mrs Webb','Y'),(3,'77 Station Street','Centre',20,16,'Railway Trust','N'),(4,'41 Quay Road','Docks',10,10,'Port Authority','N'),(5,'9 Chapel Hill','Old Town',6,7,'Parish Council','Y'),(6,'150 Ring Road','North',25,18,'City Housing','N');
INSERT INTO Mural VALUES (1,'The Great Heron','ZEK',1,2021,'2021-06-04','2021-06-12',95,4000,NULL),(2,'Moss Grandmother','LUM',2,2021,'2021-06-06','2021-06-13',50,2500,'2023-09-01'),(3,'Undertow','BRK',3,2022,'2022-06-03','2022-06-19',210,6000,NULL),(4,'Blue Market','OKO',4,2022,'2022-06-05','2022-06-14',88,3500,NULL),(5,'Nobody Street','MIR',5,2023,'2023-06-02','2023-06-08',30,1800,NULL),(6,'Two Suitcases','ZEK',6,2023,'2023-06-02','2023-06-18',240,7000,NULL),(7,'Hopscotch','BRK',2,2024,'2024-06-08','2024-06-16',55,3200,NULL),(8,'Marble Run','LUM',4,2024,'2024-06-10',NULL,70,3600,NULL);
INSERT INTO Helper VALUES (1,'Ollie Grant','Bristol',22),(2,'Sunniva Dahl','Oslo',27),(3,'Pat Brennan','Bristol',61),(4,'Eva Cruz','Porto',24),(5,'Jamal Reid','Bath',19);
INSERT INTO MuralHelper VALUES (1,4,40),(1,1,25),(2,2,30),(3,1,60.5),(3,3,22),(4,3,18),(6,4,55),(6,1,48),(6,2,20),(7,3,26);
INSERT INTO Sponsor VALUES (1,'Colourworks','paint'),(2,'Skylift Hire','machines'),(3,'City Council','public'),(4,'Bean House','food'),(5,'North Bank','finance');
INSERT INTO Sponsoring VALUES (1,2021,8000,'Y'),(3,2021,30000,'N'),(1,2022,10000,'Y'),(2,2022,6500,'Y'),(3,2022,35000,'N'),(3,2023,32000,'N'),(4,2023,1200,'Y'),(1,2024,12000,'Y'),(3,2024,36000,'N');
-- Q: Find the alias and home city of the painters born after 1985.
SELECT alias, homeCity FROM Painter WHERE bornYear > 1985;
-- Q: What are the ids and addresses of the facades in Quay Road?
SELECT facadeId, address FROM Facade WHERE address LIKE '%Quay Road%';
-- Q: List the title of each mural together with the alias of its painter and the quarter where it is.
SELECT m.title, p.alias, f.quarter FROM Mural AS m JOIN Painter AS p ON m.painterCode = p.painterCode JOIN Facade AS f ON m.facadeId = f.facadeId;
-- Q: Which painters have made at least two murals? Show the alias, the number of murals and the total fee.
SELECT p.alias, count(*), sum(m.fee) FROM Painter AS p JOIN Mural AS m ON m.painterCode = p.painterCode GROUP BY p.painterCode HAVING count(*) >= 2;
-- Q: Find the codes of the painters who have not painted any mural.
SELECT painterCode FROM Painter EXCEPT SELECT painterCode FROM Mural;
-- Q: Which home cities do painters and helpers have in common?
SELECT homeCity FROM Painter INTERSECT SELECT homeCity FROM Helper;
-- Q: What are the titles of the murals that used more paint than the average mural?
SELECT title FROM Mural WHERE litres > (SELECT avg(litres) FROM Mural);
-- Q: Give the names of the sponsors that supported both the 2021 and the 2022 edition.
SELECT s.sponsorName FROM Sponsor AS s JOIN Sponsoring AS x ON x.sponsorId = s.sponsorId WHERE x.editionYear = 2021 INTERSECT SELECT s.sponsorName FROM Sponsor AS s JOIN Sponsoring AS x ON x.sponsorId = s.sponsorId WHERE x.editionYear = 2022;
-- Q: Find the names of the helpers who worked on a mural by Brick Tom, without repetition.
SELECT DISTINCT h.helperName FROM Helper AS h JOIN MuralHelper AS x ON x.helperId = h.helperId JOIN Mural AS m ON x.muralId = m.muralId JOIN Painter AS p ON m.painterCode = p.painterCode WHERE p.alias = 'Brick Tom';
-- Q: What is the theme of the edition that received the largest total from sponsors?
SELECT e.theme FROM Edition AS e JOIN Sponsoring AS s ON s.editionYear = e.editionYear GROUP BY e.editionYear ORDER BY sum(s.amount) DESC LIMIT 1;
-- Q: Which owners have more than one facade? Give the owner and the number.
SELECT ownerName, count(*) FROM Facade GROUP BY ownerName HAVING count(*) > 1;
-- Q: Show the names of the sponsors that have never given anything.
SELECT sponsorName FROM Sponsor WHERE sponsorId NOT IN (SELECT sponsorId FROM Sponsoring);
-- Q: area of every wall, width times height, biggest first
SELECT address, widthM * heightM FROM Facade ORDER BY widthM * heightM DESC;
-- Q: How many days of painting went into each finished mural?
SELECT title, julianday(doneDate) - julianday(startDate) FROM Mural WHERE doneDate IS NOT NULL;
-- Q: fraction of sponsoring entries given in kind
SELECT CAST(sum(CASE WHEN inKind = 'Y' THEN 1 ELSE 0 END) AS REAL) / count(*) FROM Sponsoring;
-- Q: What did a visitor cost us in each edition (budget over visitors, 2 decimals)?
SELECT editionYear, round(CAST(budget AS REAL) / visitors, 2) FROM Edition;
-- Q: which painter won't tell us a real name?
SELECT alias FROM Painter WHERE realName IS NULL;
-- Q: Most helpful helper: total hours of each, top first
SELECT h.helperName, sum(x.hours) FROM Helper AS h JOIN MuralHelper AS x ON x.helperId = h.helperId GROUP BY h.helperId ORDER BY sum(x.hours) DESC;
-- Q: best paid mural of every edition: year, title, fee
SELECT editionYear, title, fee FROM (SELECT editionYear, title, fee, row_number() OVER (PARTITION BY editionYear ORDER BY fee DESC) AS n FROM Mural) WHERE n = 1;
-- Q: Running total of fees by start date
SELECT startDate, title, sum(fee) OVER (ORDER BY startDate) FROM Mural;
-- Q: Murals nobody helped with
SELECT title FROM Mural WHERE NOT EXISTS (SELECT 1 FROM MuralHelper WHERE MuralHelper.muralId = Mural.muralId);
-- Q: listed and unlisted facades per quarter
SELECT quarter, sum(CASE WHEN listed = 'Y' THEN 1 ELSE 0 END), sum(CASE WHEN listed = 'N' THEN 1 ELSE 0 END) FROM Facade GROUP BY quarter;
-- Q: alias of each painter in capital letters, longest alias first
SELECT upper(alias) FROM Painter ORDER BY length(alias) DESC;
-- Q: Average helpers per helped mural
SELECT avg(n) FROM (SELECT count(*) AS n FROM MuralHelper GROUP BY muralId);
