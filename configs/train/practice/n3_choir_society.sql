CREATE TABLE singers (singerId INTEGER PRIMARY KEY, firstName TEXT, lastName TEXT, voicePart TEXT, birthYear INTEGER, joinedOn DATE, yearlyFee REAL, feePaid TEXT, buddyId INTEGER REFERENCES singers(singerId));
CREATE TABLE composers (composerId INTEGER PRIMARY KEY, composerName TEXT, nationality TEXT, bornYear INTEGER, diedYear INTEGER);
CREATE TABLE pieces (pieceId INTEGER PRIMARY KEY, pieceTitle TEXT, composerId INTEGER REFERENCES composers(composerId), language TEXT, voices INTEGER, minutes REAL, copiesOwned INTEGER, writtenYear INTEGER);
CREATE TABLE concerts (concertId INTEGER PRIMARY KEY, concertTitle TEXT, hall TEXT, town TEXT, heldOn DATE, ticketPrice REAL, ticketsSold INTEGER, hallCost REAL);
CREATE TABLE programme (concertId INTEGER REFERENCES concerts(concertId), pieceId INTEGER REFERENCES pieces(pieceId), position INTEGER, soloistId INTEGER REFERENCES singers(singerId), PRIMARY KEY (concertId, pieceId));
CREATE TABLE rehearsals (rehearsalId INTEGER PRIMARY KEY, heldOn DATE, hall TEXT, minutes INTEGER, focusPieceId INTEGER REFERENCES pieces(pieceId));
CREATE TABLE attendance (rehearsalId INTEGER REFERENCES rehearsals(rehearsalId), singerId INTEGER REFERENCES singers(singerId), status TEXT, PRIMARY KEY (rehearsalId, singerId));
INSERT INTO singers VALUES (1,'Honor','Blythe','soprano',1968,'2004-09-07',140,'Y',NULL),(2,'Leo','Mancini','tenor',1975,'2011-01-18',140,'Y',1),(3,'Ruth','Okoye','alto',1982,'2014-09-09',140,'N',1),(4,'Gerald','Finch','bass',1951,'1998-09-01',90,'Y',NULL),(5,'Mei','Tsang','soprano',1996,'2019-09-10',140,'Y',3),(6,'Patrick','Nolan','bass',1988,'2021-01-12',140,'N',4),(7,'Sylvie','Brunet','alto',1959,'2007-01-16',90,'Y',NULL),(8,'Oscar','Blyth','tenor',2002,'2023-09-12',70,NULL,2);
INSERT INTO composers VALUES (1,'Giles Farnwood','English',1570,1631),(2,'Anna Reutter','Austrian',1756,1809),(3,'Pavel Horak','Czech',1841,1904),(4,'Ellen Vaar','Estonian',1961,NULL),(5,'Cecily Thorne','English',1879,1948);
INSERT INTO pieces VALUES (1,'Spring Madrigal',1,'English',5,3.5,45,1598),(2,'Missa Brevis in D',2,'Latin',4,22,60,1788),(3,'Songs of the Mill',3,'Czech',4,17,38,1880),(4,'Aurora Litany',4,'Latin',8,11.5,40,2009),(5,'Evening on the Downs',5,'English',4,6,52,1921),(6,'Winter Madrigal',1,'English',6,4,20,1601),(7,'Requiem for a River',4,'Estonian',8,35,0,2018);
INSERT INTO concerts VALUES (1,'Summer Songs','St Anne','Wells','2022-06-18',12,180,220),(2,'Night of Candles','Guildhall','Bath','2022-12-10',15,310,640),(3,'Voices of the North','St Anne','Wells','2023-05-20',14,205,230),(4,'Carols and Masses','Abbey','Bath','2023-12-16',18,520,900),(5,'Jubilee Gala','Guildhall','Bath','2024-06-22',20,NULL,680);
INSERT INTO programme VALUES (1,1,1,NULL),(1,5,2,5),(1,3,3,NULL),(2,2,1,1),(2,6,2,NULL),(3,4,1,3),(3,3,2,2),(4,2,1,5),(4,6,2,NULL),(4,4,3,1),(5,5,1,2);
INSERT INTO rehearsals VALUES (1,'2024-01-09','School Hall',120,5),(2,'2024-01-16','School Hall',120,4),(3,'2024-02-06','St Anne',150,5),(4,'2024-02-27','School Hall',90,NULL),(5,'2024-03-12','Guildhall',180,2);
INSERT INTO attendance VALUES (1,1,'present'),(1,2,'present'),(1,3,'excused'),(1,4,'present'),(2,1,'present'),(2,3,'present'),(2,6,'absent'),(2,5,'present'),(3,1,'present'),(3,2,'excused'),(3,5,'present'),(4,4,'present'),(4,6,'present'),(5,1,'present'),(5,5,'absent'),(5,7,'present');
-- Q: What are the first and last names of the altos and basses?
SELECT firstName, lastName FROM singers WHERE voicePart = 'alto' OR voicePart = 'bass';
-- Q: Find the ids and titles of the pieces whose title contains "madrigal".
SELECT pieceId, pieceTitle FROM pieces WHERE pieceTitle LIKE '%madrigal%';
-- Q: List each voice part and the number of singers, most first.
SELECT voicePart, count(*) FROM singers GROUP BY voicePart ORDER BY count(*) DESC, voicePart;
-- Q: Show the title, composer name and length in minutes of each piece in Latin.
SELECT p.pieceTitle, c.composerName, p.minutes FROM pieces AS p JOIN composers AS c ON p.composerId = c.composerId WHERE p.language = 'Latin';
-- Q: Which composers have at least two pieces in the library? Give the name and the total number of copies owned.
SELECT c.composerName, sum(p.copiesOwned) FROM composers AS c JOIN pieces AS p ON p.composerId = c.composerId GROUP BY c.composerId HAVING count(*) >= 2;
-- Q: What are the titles of the pieces that have never been on a programme?
SELECT pieceTitle FROM pieces WHERE pieceId NOT IN (SELECT pieceId FROM programme);
-- Q: Find the titles of the pieces sung in both Wells and Bath.
SELECT p.pieceTitle FROM pieces AS p JOIN programme AS g ON g.pieceId = p.pieceId JOIN concerts AS c ON g.concertId = c.concertId WHERE c.town = 'Wells' INTERSECT SELECT p.pieceTitle FROM pieces AS p JOIN programme AS g ON g.pieceId = p.pieceId JOIN concerts AS c ON g.concertId = c.concertId WHERE c.town = 'Bath';
-- Q: Which halls have been used for a concert and also for a rehearsal?
SELECT hall FROM concerts INTERSECT SELECT hall FROM rehearsals;
-- Q: Show the last name of each singer with a buddy and the last name of that buddy.
SELECT s.lastName, b.lastName FROM singers AS s JOIN singers AS b ON s.buddyId = b.singerId;
-- Q: Which singers have been soloist in the most concerts? Give the first name of the top one.
SELECT s.firstName FROM singers AS s JOIN programme AS g ON g.soloistId = s.singerId GROUP BY s.singerId ORDER BY count(*) DESC, s.singerId LIMIT 1;
-- Q: What are the titles of the concerts that sold more tickets than the average concert?
SELECT concertTitle FROM concerts WHERE ticketsSold > (SELECT avg(ticketsSold) FROM concerts);
-- Q: Find the first names of the singers who were present at some rehearsal but never a soloist.
SELECT s.firstName FROM singers AS s JOIN attendance AS a ON a.singerId = s.singerId WHERE a.status = 'present' EXCEPT SELECT s.firstName FROM singers AS s JOIN programme AS g ON g.soloistId = s.singerId;
-- Q: What did each concert earn after the hall was paid? tickets sold times price, less hall cost
SELECT concertTitle, ticketsSold * ticketPrice - hallCost FROM concerts;
-- Q: How much music is in each concert, in minutes?
SELECT c.concertTitle, sum(p.minutes) FROM concerts AS c JOIN programme AS g ON g.concertId = c.concertId JOIN pieces AS p ON g.pieceId = p.pieceId GROUP BY c.concertId;
-- Q: percent of attendance entries marked present
SELECT 100.0 * sum(CASE WHEN status = 'present' THEN 1 ELSE 0 END) / count(*) FROM attendance;
-- Q: who hasn't got any fee record at all (neither paid nor unpaid)?
SELECT firstName, lastName FROM singers WHERE feePaid IS NULL;
-- Q: fees paid and unpaid in money, two sums
SELECT sum(CASE WHEN feePaid = 'Y' THEN yearlyFee ELSE 0 END), sum(CASE WHEN feePaid = 'N' THEN yearlyFee ELSE 0 END) FROM singers;
-- Q: How old was each composer at death?
SELECT composerName, diedYear - bornYear FROM composers WHERE diedYear IS NOT NULL;
-- Q: oldest singer per voice part
SELECT voicePart, firstName, lastName FROM (SELECT voicePart, firstName, lastName, row_number() OVER (PARTITION BY voicePart ORDER BY birthYear) AS n FROM singers) WHERE n = 1;
-- Q: rehearsal minutes by month
SELECT strftime('%Y-%m', heldOn), sum(minutes) FROM rehearsals GROUP BY strftime('%Y-%m', heldOn);
-- Q: Days from the first to the last concert
SELECT julianday(max(heldOn)) - julianday(min(heldOn)) FROM concerts;
-- Q: tag pieces: up to 5 minutes short, up to 20 medium, the rest long
SELECT pieceTitle, CASE WHEN minutes <= 5 THEN 'short' WHEN minutes <= 20 THEN 'medium' ELSE 'long' END FROM pieces;
-- Q: Singers that no attendance list mentions
SELECT lastName FROM singers WHERE NOT EXISTS (SELECT 1 FROM attendance WHERE attendance.singerId = singers.singerId);
-- Q: second longest piece in the library, title and minutes
SELECT pieceTitle, minutes FROM pieces ORDER BY minutes DESC LIMIT 1 OFFSET 1;
