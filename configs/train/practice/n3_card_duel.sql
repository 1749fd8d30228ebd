CREATE TABLE Faction (FactionCode TEXT PRIMARY KEY, FactionName TEXT, Colour TEXT);
CREATE TABLE Expansion (ExpansionNo INTEGER PRIMARY KEY, ExpansionName TEXT, ReleasedOn DATE, CardCount INTEGER);
CREATE TABLE Card (CardNo INTEGER PRIMARY KEY, CardName TEXT, FactionCode TEXT REFERENCES Faction(FactionCode), ExpansionNo INTEGER REFERENCES Expansion(ExpansionNo), CardType TEXT, Rarity TEXT, Cost INTEGER, Attack INTEGER, Health INTEGER, Artist TEXT, Banned TEXT);
CREATE TABLE Duelist (DuelistNo INTEGER PRIMARY KEY, Handle TEXT, Country TEXT, Rating INTEGER, RegisteredOn DATE, MentorNo INTEGER REFERENCES Duelist(DuelistNo));
CREATE TABLE Deck (DeckNo INTEGER PRIMARY KEY, DeckName TEXT, DuelistNo INTEGER REFERENCES Duelist(DuelistNo), FactionCode TEXT REFERENCES Faction(FactionCode), BuiltOn DATE, Archetype TEXT);
CREATE TABLE DeckCard (DeckNo INTEGER REFERENCES Deck(DeckNo), CardNo INTEGER REFERENCES Card(CardNo), Copies INTEGER, PRIMARY KEY (DeckNo, CardNo));
CREATE TABLE Duel (DuelNo INTEGER PRIMARY KEY, FirstDeck INTEGER REFERENCES Deck(DeckNo), SecondDeck INTEGER REFERENCES Deck(DeckNo), WinnerDeck INTEGER REFERENCES Deck(DeckNo), PlayedOn DATE, Turns INTEGER, Minutes REAL);
INSERT INTO Faction VALUES ('EMB','Ember Court','red'),('TID','Tidebound','blue'),('ROT','Rootkin','green'),('VOI','Voidwalkers','black'),('SUN','Sunward Host','gold');
INSERT INTO Expansion VALUES (1,'First Light','2020-03-01',200),(2,'Drowned City','2021-06-15',120),(3,'Thorn and Ash','2022-11-20',135),(4,'Eclipse','2024-04-05',140);
INSERT INTO Card VALUES (1,'Cinder Imp','EMB',1,'creature','common',1,2,1,'L. Moss','N'),(2,'Ash Dragon','EMB',3,'creature','legendary',7,8,6,'K. Ude','N'),(3,'Flame Pact','EMB',1,'spell','rare',3,NULL,NULL,'L. Moss','Y'),(4,'Reef Warden','TID',2,'creature','common',3,2,5,'R. Stael','N'),(5,'Kraken Call','TID',2,'spell','epic',6,NULL,NULL,'K. Ude','N'),(6,'Bramble Knight','ROT',3,'creature','rare',4,4,4,'R. Stael','N'),(7,'Old Oak','ROT',1,'creature','epic',6,3,9,'L. Moss','N'),(8,'Hollow Dragon','VOI',4,'creature','legendary',8,9,7,'K. Ude','N'),(9,'Night Toll','VOI',4,'spell','common',2,NULL,NULL,'P. Imre','N');
INSERT INTO Duelist VALUES (1,'pyra_nine','Spain',2140,'2020-03-04',NULL),(2,'deepcurrent','Norway',1985,'2021-07-01',1),(3,'mossback','Spain',1870,'2020-12-25',1),(4,'nullking','Poland',2205,'2022-02-14',NULL),(5,'cardigan','Norway',1510,'2024-01-03',2);
INSERT INTO Deck VALUES (1,'Burn Fast',1,'EMB','2023-01-10','aggro'),(2,'Deep Lock',2,'TID','2023-02-18','control'),(3,'Green Wall',3,'ROT','2023-03-05','control'),(4,'Void Ramp',4,'VOI','2024-04-10','ramp'),(5,'Slow Fire',1,'EMB','2023-09-21','midrange'),(6,'Starter Tide',5,'TID','2024-01-06','midrange');
INSERT INTO DeckCard VALUES (1,1,3),(1,3,2),(2,4,3),(2,5,2),(3,6,3),(3,7,2),(4,8,2),(4,9,3),(5,1,2),(5,2,2),(6,4,2);
INSERT INTO Duel VALUES (1,1,2,1,'2023-03-11',7,9.5),(2,2,3,2,'2023-03-11',18,31),(3,3,1,1,'2023-04-02',8,11),(4,5,2,2,'2023-10-14',15,24.5),(5,4,1,4,'2024-04-20',12,17),(6,4,2,4,'2024-04-20',14,20.5),(7,5,4,5,'2024-05-04',16,26),(8,3,4,NULL,'2024-05-05',30,45);
-- Q: Find the name, attack and health of the creatures that cost at most 4.
SELECT CardName, Attack, Health FROM Card WHERE CardType = 'creature' AND Cost <= 4;
-- Q: What are the names of the cards whose name contains "dragon", and the artists who drew them?
SELECT CardName, Artist FROM Card WHERE CardName LIKE '%dragon%';
-- Q: List the name of each faction and how many cards it has, most first.
SELECT f.FactionName, count(*) FROM Faction AS f JOIN Card AS c ON c.FactionCode = f.FactionCode GROUP BY f.FactionCode ORDER BY count(*) DESC, f.FactionName;
-- Q: Show the codes and names of the factions without any card.
SELECT FactionCode, FactionName FROM Faction WHERE FactionCode NOT IN (SELECT FactionCode FROM Card);
-- Q: Which artists have drawn both a creature and a spell?
SELECT Artist FROM Card WHERE CardType = 'creature' INTERSECT SELECT Artist FROM Card WHERE CardType = 'spell';
-- Q: What are the handles of the duelists and of their mentors?
SELECT d.Handle, m.Handle FROM Duelist AS d JOIN Duelist AS m ON d.MentorNo = m.DuelistNo;
-- Q: Which duelists own at least two decks? Give handle, country and the number of decks.
SELECT d.Handle, d.Country, count(*) FROM Duelist AS d JOIN Deck AS k ON k.DuelistNo = d.DuelistNo GROUP BY d.DuelistNo HAVING count(*) >= 2;
-- Q: Find the names of the decks that have never fought as first deck.
SELECT DeckName FROM Deck WHERE DeckNo NOT IN (SELECT FirstDeck FROM Duel);
-- Q: What is the handle of the duelist with the most won duels?
SELECT p.Handle FROM Duel AS x JOIN Deck AS k ON x.WinnerDeck = k.DeckNo JOIN Duelist AS p ON k.DuelistNo = p.DuelistNo GROUP BY p.DuelistNo ORDER BY count(*) DESC, p.Rating LIMIT 1;
-- Q: Which cards cost more than the average card of the Ember Court? Show name and cost.
SELECT CardName, Cost FROM Card WHERE Cost > (SELECT avg(c.Cost) FROM Card AS c JOIN Faction AS f ON c.FactionCode = f.FactionCode WHERE f.FactionName = 'Ember Court');
-- Q: List the card names and the number of copies in the deck Deep Lock.
SELECT c.CardName, x.Copies FROM DeckCard AS x JOIN Card AS c ON x.CardNo = c.CardNo JOIN Deck AS k ON x.DeckNo = k.DeckNo WHERE k.DeckName = 'Deep Lock';
-- Q: What are the average, minimum and maximum rating of the duelists from Norway?
SELECT avg(Rating), min(Rating), max(Rating) FROM Duelist WHERE Country = 'Norway';
-- Q: how often does the first deck win, in percent of all duels
SELECT 100.0 * sum(CASE WHEN WinnerDeck = FirstDeck THEN 1 ELSE 0 END) / count(*) FROM Duel;
-- Q: Minutes per turn of every duel, 2 decimals
SELECT DuelNo, round(Minutes / Turns, 2) FROM Duel;
-- Q: which duel had no winner, and which two decks fought it?
SELECT x.DuelNo, a.DeckName, b.DeckName FROM Duel AS x JOIN Deck AS a ON x.FirstDeck = a.DeckNo JOIN Deck AS b ON x.SecondDeck = b.DeckNo WHERE x.WinnerDeck IS NULL;
-- Q: mana in each deck: copies times cost added up
SELECT k.DeckName, sum(x.Copies * c.Cost) FROM DeckCard AS x JOIN Deck AS k ON x.DeckNo = k.DeckNo JOIN Card AS c ON x.CardNo = c.CardNo GROUP BY k.DeckNo;
-- Q: Most expensive card of each rarity (rarity, card, cost)
SELECT Rarity, CardName, Cost FROM (SELECT Rarity, CardName, Cost, row_number() OVER (PARTITION BY Rarity ORDER BY Cost DESC) AS n FROM Card) WHERE n = 1;
-- Q: Day with the most duels... earliest if tied
SELECT PlayedOn FROM Duel GROUP BY PlayedOn ORDER BY count(*) DESC, PlayedOn LIMIT 1;
-- Q: How many days after the release of Drowned City did deepcurrent register?
SELECT julianday(d.RegisteredOn) - julianday(e.ReleasedOn) FROM Duelist AS d JOIN Expansion AS e ON e.ExpansionName = 'Drowned City' WHERE d.Handle = 'deepcurrent';
-- Q: handles in upper case with their rank by rating
SELECT upper(Handle), rank() OVER (ORDER BY Rating DESC) FROM Duelist;
-- Q: Creatures and spells per faction code, side by side
SELECT FactionCode, sum(CASE WHEN CardType = 'creature' THEN 1 ELSE 0 END), sum(CASE WHEN CardType = 'spell' THEN 1 ELSE 0 END) FROM Card GROUP BY FactionCode;
-- Q: share of each expansion in the total card count, percent
SELECT ExpansionName, 100.0 * CardCount / (SELECT sum(CardCount) FROM Expansion) FROM Expansion;
-- Q: cost labels: up to 2 'early', up to 5 'middle', more 'late', for all cards
SELECT CardName, CASE WHEN Cost <= 2 THEN 'early' WHEN Cost <= 5 THEN 'middle' ELSE 'late' END FROM Card;
-- Q: How many cards are in nobody's deck?
SELECT count(*) FROM Card WHERE NOT EXISTS (SELECT 1 FROM DeckCard WHERE DeckCard.CardNo = Card.CardNo);
