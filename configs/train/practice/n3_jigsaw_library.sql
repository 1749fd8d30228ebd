CREATE TABLE puzzles (puzzle_id INTEGER PRIMARY KEY, title TEXT, maker_id INTEGER REFERENCES makers(maker_id), pieces INTEGER, theme TEXT, year_issued INTEGER, material TEXT, replacement_cost REAL, donated_by INTEGER REFERENCES members(member_id));
CREATE TABLE makers (maker_id INTEGER PRIMARY KEY, title TEXT, country TEXT, still_active TEXT);
CREATE TABLE members (member_id INTEGER PRIMARY KEY, full_name TEXT, village TEXT, joined DATE, category TEXT, deposit REAL);
CREATE TABLE loans (loan_id INTEGER PRIMARY KEY, puzzle_id INTEGER REFERENCES puzzles(puzzle_id), member_id INTEGER REFERENCES members(member_id), borrowed DATE, due DATE, returned DATE, missing_pieces INTEGER, fine REAL);
CREATE TABLE completions (member_id INTEGER REFERENCES members(member_id), puzzle_id INTEGER REFERENCES puzzles(puzzle_id), finished DATE, hours REAL, rating INTEGER, PRIMARY KEY (member_id, puzzle_id));
CREATE TABLE reservations (reservation_id INTEGER PRIMARY KEY, puzzle_id INTEGER REFERENCES puzzles(puzzle_id), member_id INTEGER REFERENCES members(member_id), placed DATE, status TEXT);
INSERT INTO makers VALUES (1,'Oakapple','England','Y'),(2,'Legespiel','Germany','Y'),(3,'Tremont Cut','USA','N'),(4,'Casse-tete Royal','France','N'),(5,'Sakura Works','Japan','Y');
INSERT INTO members VALUES (1,'Winnie Lamb','Chard','2016-01-10','senior',10),(2,'Abel Turner','Chard','2018-04-22','family',20),(3,'Noreen Kay','Ilton','2019-09-03','senior',10),(4,'Hollis Grant','Merriott','2021-02-14','single',15),(5,'Vera Stone','Ilton','2022-11-28','family',NULL),(6,'Toby Marsh','Chard','2024-01-06','junior',5);
INSERT INTO puzzles VALUES (1,'Lock Keeper',1,1000,'landscape',2012,'card',15,NULL),(2,'Market in Ghent',2,2000,'city',2009,'card',28,1),(3,'The Toucan',3,350,'animals',1964,'wood',120,3),(4,'Owls of the World',1,1000,'animals',2018,'card',16,NULL),(5,'Palace Garden',4,750,'landscape',1951,'wood',180,1),(6,'Koi Pond',5,1500,'animals',2020,'card',24,NULL),(7,'Night Express',2,500,'trains',2015,'card',12,2),(8,'Blank White',5,500,NULL,2021,'card',14,NULL);
INSERT INTO loans VALUES (1,1,1,'2023-09-02','2023-09-30','2023-09-25',0,NULL),(2,2,2,'2023-09-16','2023-10-14','2023-10-28',1,4),(3,4,3,'2023-10-07','2023-11-04','2023-11-01',0,NULL),(4,3,1,'2023-11-11','2023-12-09','2023-12-20',0,3),(5,6,4,'2023-12-02','2023-12-30','2023-12-29',2,2),(6,1,5,'2024-01-13','2024-02-10','2024-02-10',0,NULL),(7,7,6,'2024-01-20','2024-02-17','2024-02-03',0,NULL),(8,6,2,'2024-02-17','2024-03-16',NULL,NULL,NULL),(9,4,1,'2024-03-02','2024-03-30','2024-03-22',0,NULL);
INSERT INTO completions VALUES (1,1,'2023-09-20',18,4),(2,2,'2023-10-26',46.5,5),(3,4,'2023-10-30',21,4),(1,3,'2023-12-16',9,5),(4,6,'2023-12-27',33,3),(6,7,'2024-02-01',8.5,4),(1,4,'2024-03-20',16,3),(5,1,'2024-02-09',25,NULL);
INSERT INTO reservations VALUES (1,6,1,'2024-02-20','waiting'),(2,6,3,'2024-02-25','waiting'),(3,5,4,'2024-03-01','cancelled'),(4,2,5,'2024-03-04','ready'),(5,3,5,'2024-03-10','waiting');
-- Q: List the titles and numbers of pieces of the puzzles made of wood.
SELECT title, pieces FROM puzzles WHERE material = 'wood';
-- Q: Find the id and full name of the members who live in Ilton or Merriott.
SELECT member_id, full_name FROM members WHERE village IN ('Ilton', 'Merriott');
-- Q: Show the title of each puzzle and the title and country of its maker.
SELECT p.title, m.title, m.country FROM puzzles AS p JOIN makers AS m ON p.maker_id = m.maker_id;
-- Q: What are the average, minimum and maximum number of pieces for each theme that is known?
SELECT theme, avg(pieces), min(pieces), max(pieces) FROM puzzles WHERE theme IS NOT NULL GROUP BY theme;
-- Q: Which members have borrowed at least two puzzles? Give the name and the number of loans.
SELECT m.full_name, count(*) FROM members AS m JOIN loans AS l ON l.member_id = m.member_id GROUP BY m.member_id HAVING count(*) >= 2;
-- Q: What are the titles of the puzzles that were never lent?
SELECT title FROM puzzles WHERE puzzle_id NOT IN (SELECT puzzle_id FROM loans);
-- Q: Find the full names of the members who have both donated and reserved a puzzle.
SELECT m.full_name FROM members AS m JOIN puzzles AS p ON p.donated_by = m.member_id INTERSECT SELECT m.full_name FROM members AS m JOIN reservations AS r ON r.member_id = m.member_id;
-- Q: Which puzzles cost more to replace than the average puzzle? Show title, maker and replacement cost.
SELECT p.title, m.title, p.replacement_cost FROM puzzles AS p JOIN makers AS m ON p.maker_id = m.maker_id WHERE p.replacement_cost > (SELECT avg(replacement_cost) FROM puzzles);
-- Q: What is the title of the puzzle with the highest average number of hours to finish?
SELECT p.title FROM puzzles AS p JOIN completions AS c ON c.puzzle_id = p.puzzle_id GROUP BY p.puzzle_id ORDER BY avg(c.hours) DESC LIMIT 1;
-- Q: Show the titles of the puzzles reserved by Vera Stone and the status of each reservation.
SELECT p.title, r.status FROM reservations AS r JOIN puzzles AS p ON r.puzzle_id = p.puzzle_id JOIN members AS m ON r.member_id = m.member_id WHERE m.full_name = 'Vera Stone';
-- Q: Find the villages of members except those where a member was ever fined.
SELECT village FROM members EXCEPT SELECT m.village FROM members AS m JOIN loans AS l ON l.member_id = m.member_id WHERE l.fine > 0;
-- Q: Which makers that are no longer active made one of our puzzles with more than 500 pieces?
SELECT m.title FROM makers AS m JOIN puzzles AS p ON p.maker_id = m.maker_id WHERE m.still_active = 'N' AND p.pieces > 500;
-- Q: who is quick? pieces per hour for every completed puzzle, with the member's name
SELECT m.full_name, p.title, p.pieces / c.hours FROM completions AS c JOIN members AS m ON c.member_id = m.member_id JOIN puzzles AS p ON c.puzzle_id = p.puzzle_id;
-- Q: How many days overdue was each late return?
SELECT loan_id, julianday(returned) - julianday(due) FROM loans WHERE returned > due;
-- Q: percent of returned loans that came back with pieces missing
SELECT 100.0 * sum(CASE WHEN missing_pieces > 0 THEN 1 ELSE 0 END) / count(*) FROM loans WHERE returned IS NOT NULL;
-- Q: Which puzzle is out at the moment, and who has it?
SELECT p.title, m.full_name FROM loans AS l JOIN puzzles AS p ON l.puzzle_id = p.puzzle_id JOIN members AS m ON l.member_id = m.member_id WHERE l.returned IS NULL;
-- Q: loans month by month
SELECT strftime('%Y-%m', borrowed), count(*) FROM loans GROUP BY strftime('%Y-%m', borrowed);
-- Q: biggest puzzle of each maker id: maker, title, pieces
SELECT maker_id, title, pieces FROM (SELECT maker_id, title, pieces, row_number() OVER (PARTITION BY maker_id ORDER BY pieces DESC) AS n FROM puzzles) WHERE n = 1;
-- Q: Sort the collection into small (up to 500), medium (up to 1000) and giant puzzles and count them
SELECT CASE WHEN pieces <= 500 THEN 'small' WHEN pieces <= 1000 THEN 'medium' ELSE 'giant' END, count(*) FROM puzzles GROUP BY CASE WHEN pieces <= 500 THEN 'small' WHEN pieces <= 1000 THEN 'medium' ELSE 'giant' END;
-- Q: What did fines bring in from each member, with 0 if none?
SELECT m.full_name, sum(COALESCE(l.fine, 0)) FROM members AS m JOIN loans AS l ON l.member_id = m.member_id GROUP BY m.member_id;
-- Q: puzzles wanted by more than one member (reservations)
SELECT p.title, count(*) FROM puzzles AS p JOIN reservations AS r ON r.puzzle_id = p.puzzle_id GROUP BY p.puzzle_id HAVING count(*) > 1;
-- Q: Share of each category among the members' deposits, percent
SELECT category, 100.0 * sum(deposit) / (SELECT sum(deposit) FROM members) FROM members GROUP BY category;
-- Q: Longest title and its length
SELECT title, length(title) FROM puzzles ORDER BY length(title) DESC LIMIT 1;
-- Q: Puzzles that nobody has ever finished
SELECT title FROM puzzles WHERE NOT EXISTS (SELECT 1 FROM completions WHERE completions.puzzle_id = puzzles.puzzle_id);
