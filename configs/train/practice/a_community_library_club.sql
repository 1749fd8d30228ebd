CREATE TABLE bookclub (clubid INTEGER PRIMARY KEY, clubname TEXT, meetsat TEXT, weekday TEXT, yearstarted INTEGER);
CREATE TABLE reader (readerid INTEGER PRIMARY KEY, fullname TEXT, birthyear INTEGER, favouritegenre TEXT, phone TEXT);
CREATE TABLE membership (clubid INTEGER REFERENCES bookclub(clubid), readerid INTEGER REFERENCES reader(readerid), since DATE, role TEXT);
CREATE TABLE book (bookid INTEGER PRIMARY KEY, title TEXT, author TEXT, genre TEXT, pages INTEGER, firstpublished INTEGER);
CREATE TABLE meeting (meetingid INTEGER PRIMARY KEY, clubid INTEGER REFERENCES bookclub(clubid), bookid INTEGER REFERENCES book(bookid), heldon DATE, attendance INTEGER);
CREATE TABLE opinion (readerid INTEGER REFERENCES reader(readerid), bookid INTEGER REFERENCES book(bookid), score INTEGER, finished TEXT);
INSERT INTO bookclub VALUES (1,'Page Turners','Corner Cafe','Tuesday',2011),(2,'Crime & Cake','Town Library','Thursday',2016),(3,'Slow Readers','Town Library','Sunday',2019),(4,'Sci-Fi Sofa','Mel''s house','Tuesday',2021);
INSERT INTO reader VALUES (1,'Mel Harding',1974,'science fiction','555-0101'),(2,'George Pinto',1951,'history','555-0144'),(3,'Ruth Osborne',1988,'crime',NULL),(4,'Ali Reza',1995,'crime','555-0170'),(5,'Jenny Falk',1969,'poetry',NULL),(6,'Hugo Stein',2001,'science fiction','555-0199'),(7,'Doris Webb',1940,'history','555-0102');
INSERT INTO membership VALUES (1,1,'2012-01-10','chair'),(1,2,'2011-05-17','member'),(1,5,'2014-03-04','member'),(2,3,'2016-02-11','chair'),(2,4,'2020-10-01','member'),(2,2,'2017-06-22','member'),(3,5,'2019-09-15','chair'),(4,1,'2021-01-05','chair'),(4,6,'2021-01-12','member');
INSERT INTO book VALUES (1,'The Ferryman''s Ledger','Q. Aldous','crime',356,2014),(2,'Seven Salt Winters','Maria Teller','history',610,1998),(3,'Engine of Glass','P. Zhou','science fiction',420,2020),(4,'A Thimble of Rain','Nell Amory','poetry',96,1962),(5,'Body in the Bakery','Q. Aldous','crime',288,2018),(6,'The Last Cartographer','Maria Teller','history',512,2007),(7,'Red Silence','P. Zhou','science fiction',389,2016);
INSERT INTO meeting VALUES (1,1,2,'2023-01-17',9),(2,1,4,'2023-02-21',6),(3,2,1,'2023-02-02',12),(4,2,5,'2023-03-02',14),(5,4,3,'2023-03-14',5),(6,4,7,'2023-04-11',4),(7,1,3,'2023-04-18',8),(8,3,2,'2023-04-30',NULL);
INSERT INTO opinion VALUES (1,2,7,'T'),(1,3,9,'T'),(2,2,9,'T'),(2,1,6,'T'),(3,1,8,'T'),(3,5,9,'T'),(4,5,5,'F'),(5,4,10,'T'),(5,2,3,'F'),(6,3,8,'T'),(6,7,7,'T'),(2,3,2,'F');
-- Q: How many books are there by Q. Aldous?
SELECT count(*) FROM book WHERE author = 'Q. Aldous';
-- Q: Which clubs meet on a Tuesday, and where?
SELECT clubname, meetsat FROM bookclub WHERE weekday = 'Tuesday';
-- Q: readers born before 1960
SELECT fullname FROM reader WHERE birthyear < 1960;
-- Q: What is the thickest book?
SELECT title FROM book ORDER BY pages DESC LIMIT 1;
-- Q: Number of readers by favourite genre
SELECT favouritegenre, count(*) FROM reader GROUP BY favouritegenre;
-- Q: How many members does each club have?
SELECT T1.clubname, count(*) FROM bookclub AS T1 JOIN membership AS T2 ON T1.clubid = T2.clubid GROUP BY T1.clubid;
-- Q: Who chairs Crime & Cake?
SELECT T1.fullname FROM reader AS T1 JOIN membership AS T2 ON T1.readerid = T2.readerid JOIN bookclub AS T3 ON T2.clubid = T3.clubid WHERE T3.clubname = 'Crime & Cake' AND T2.role = 'chair';
-- Q: Mean score of every book, best liked first
SELECT T1.title, avg(T2.score) FROM book AS T1 JOIN opinion AS T2 ON T1.bookid = T2.bookid GROUP BY T1.bookid ORDER BY avg(T2.score) DESC;
-- Q: Which club draws the biggest average attendance?
SELECT T1.clubname FROM bookclub AS T1 JOIN meeting AS T2 ON T1.clubid = T2.clubid GROUP BY T1.clubid ORDER BY avg(T2.attendance) DESC LIMIT 1;
-- Q: Which books were discussed more than once?
SELECT T1.title FROM book AS T1 JOIN meeting AS T2 ON T1.bookid = T2.bookid GROUP BY T1.bookid HAVING count(*) > 1;
-- Q: List the titles Jenny Falk gave a score to, with the score.
SELECT T2.title, T3.score FROM reader AS T1 JOIN opinion AS T3 ON T1.readerid = T3.readerid JOIN book AS T2 ON T3.bookid = T2.bookid WHERE T1.fullname = 'Jenny Falk';
-- Q: When did Page Turners talk about Engine of Glass?
SELECT T2.heldon FROM bookclub AS T1 JOIN meeting AS T2 ON T1.clubid = T2.clubid JOIN book AS T3 ON T2.bookid = T3.bookid WHERE T1.clubname = 'Page Turners' AND T3.title = 'Engine of Glass';
-- Q: Which reader isn't a member of any club?
SELECT fullname FROM reader WHERE readerid NOT IN (SELECT readerid FROM membership);
-- Q: Who belongs to Page Turners and to Crime & Cake?
SELECT T1.fullname FROM reader AS T1 JOIN membership AS T2 ON T1.readerid = T2.readerid JOIN bookclub AS T3 ON T2.clubid = T3.clubid WHERE T3.clubname = 'Page Turners' INTERSECT SELECT T1.fullname FROM reader AS T1 JOIN membership AS T2 ON T1.readerid = T2.readerid JOIN bookclub AS T3 ON T2.clubid = T3.clubid WHERE T3.clubname = 'Crime & Cake';
-- Q: Books no club has met about
SELECT T1.title FROM book AS T1 LEFT JOIN meeting AS T2 ON T1.bookid = T2.bookid WHERE T2.meetingid IS NULL;
-- Q: Which books have fewer pages than the average history book?
SELECT title FROM book WHERE pages < (SELECT avg(pages) FROM book WHERE genre = 'history');
-- Q: We need a phone number from these readers: who has none?
SELECT fullname FROM reader WHERE phone IS NULL;
-- Q: What percentage of the opinions come from someone who finished the book?
SELECT 100.0 * sum(CASE WHEN finished = 'T' THEN 1 ELSE 0 END) / count(*) FROM opinion;
-- Q: Show the favourite of each reader: reader id, book id and score of the highest score.
SELECT readerid, bookid, score FROM (SELECT readerid, bookid, score, row_number() OVER (PARTITION BY readerid ORDER BY score DESC) AS place FROM opinion) WHERE place = 1;
-- Q: meetings in each month of 2023
SELECT strftime('%Y-%m', heldon), count(*) FROM meeting WHERE strftime('%Y', heldon) = '2023' GROUP BY strftime('%Y-%m', heldon);
