CREATE TABLE setter (setter_no INTEGER PRIMARY KEY, real_name TEXT, pseudonym TEXT, town TEXT, birth_dt DATE, fee_per_grid REAL, active_yn TEXT);
CREATE TABLE paper (paper_cd TEXT PRIMARY KEY, paper_nm TEXT, town TEXT, founded_yr INTEGER, circulation INTEGER, editor_nm TEXT);
CREATE TABLE puzzle (puzzle_no INTEGER PRIMARY KEY, paper_cd TEXT REFERENCES paper(paper_cd), setter_no INTEGER REFERENCES setter(setter_no), checker_no INTEGER REFERENCES setter(setter_no), kind TEXT, publ_dt DATE, grid_size INTEGER, difficulty INTEGER, theme TEXT);
CREATE TABLE clue (clue_no INTEGER PRIMARY KEY, puzzle_no INTEGER REFERENCES puzzle(puzzle_no), direction TEXT, clue_text TEXT, answer TEXT, letters INTEGER, clue_type TEXT);
CREATE TABLE solver (solver_no INTEGER PRIMARY KEY, solver_nm TEXT, town TEXT, birth_dt DATE, club TEXT);
CREATE TABLE entry (puzzle_no INTEGER REFERENCES puzzle(puzzle_no), solver_no INTEGER REFERENCES solver(solver_no), sent_dt DATE, minutes INTEGER, mistakes INTEGER, prize_amt REAL, PRIMARY KEY (puzzle_no, solver_no));
INSERT INTO setter VALUES (1,'Edith Marlowe','Basilisk','York','1948-05-02',320,'Y'),(2,'Colin Prout','Tern','Bath','1975-11-14',210,'Y'),(3,'Nadia Rahim','Quincunx','Luton','1988-01-09',180,'Y'),(4,'Hugh Penrose','Old Nick','Bath','1939-07-21',250,'N'),(5,'Bea Lockhart','Gimlet','York','1996-03-30',120,'Y'),(6,'Martin Spry','Vole','Truro','1982-08-17',NULL,'Y');
INSERT INTO paper VALUES ('DC','Daily Compass','London',1868,410000,'Ruth Vane'),('NE','Northern Echoes','York',1902,95000,'Alan Birtle'),('WM','Western Mercury','Bath',1921,62000,'Jo Treves'),('SS','Sunday Sphere','London',1955,530000,'Ruth Vane'),('KG','Kernow Gazette','Truro',1988,18000,'Pasco Hain');
INSERT INTO puzzle VALUES (101,'DC',1,2,'cryptic','2024-01-08',15,4,NULL),(102,'DC',2,1,'cryptic','2024-01-15',15,3,'birds'),(103,'SS',1,4,'barred','2024-01-21',12,5,'Dickens'),(104,'NE',5,1,'quick','2024-02-05',13,1,NULL),(105,'WM',2,3,'cryptic','2024-02-12',15,2,NULL),(106,'SS',4,1,'cryptic','2024-03-03',15,4,'opera'),(107,'NE',3,5,'quick','2024-03-11',13,2,NULL),(108,'DC',3,2,'cryptic','2024-03-18',15,3,'spices'),(109,'SS',1,3,'barred','2025-01-05',12,5,NULL);
INSERT INTO clue VALUES (1,101,'across','Confused tailor leaves nothing in the ratio','RATIONAL',8,'anagram'),(2,101,'down','Broken vase after sunset','SAVE',4,'anagram'),(3,102,'across','Bird heard to swallow','GULL',4,'homophone'),(4,102,'down','Seabird takes one turn around','TERN',4,'homophone'),(5,103,'across','Miss in a wedding dress stops clocks','HAVISHAM',8,'definition'),(6,104,'across','Opposite of night','DAY',3,'definition'),(7,104,'down','Capital of Norway','OSLO',4,'definition'),(8,105,'across','Some of the rope rattles at the show','OPERA',5,'hidden'),(9,106,'down','Bizet girl found in scarce menagerie','CARMEN',6,'hidden'),(10,107,'across','Large grey animal','ELEPHANT',8,'definition'),(11,108,'across','Spice of the first class, mostly','MACE',4,'hidden'),(12,108,'down','Ringing melted clover','CLOVE',5,'anagram');
INSERT INTO solver VALUES (1,'Gwen Abbott','York','1951-02-20','Grid Irons'),(2,'Piers Holt','London','1990-06-06',NULL),(3,'Sunita Rao','Luton','1984-09-12','Grid Irons'),(4,'Len Tozer','Bath','1946-12-01','Across Lites'),(5,'Marcus Bell','London','2002-04-25',NULL),(6,'Fay Winter','Truro','1978-10-10','Across Lites');
INSERT INTO entry VALUES (101,1,'2024-01-09',34,0,50),(101,2,'2024-01-10',52,2,NULL),(102,1,'2024-01-15',28,0,NULL),(102,3,'2024-01-18',41,1,NULL),(103,1,'2024-01-25',95,0,100),(103,4,'2024-01-24',120,3,NULL),(104,2,'2024-02-05',6,0,NULL),(105,4,'2024-02-14',44,0,25),(106,3,'2024-03-08',58,0,75),(106,1,'2024-03-06',49,1,NULL),(107,2,'2024-03-11',9,0,20),(108,3,'2024-03-20',37,0,50),(108,5,'2024-03-19',61,4,NULL);
-- Q: What is the real name of the setter who signs as Quincunx?
SELECT real_name FROM setter WHERE pseudonym = 'Quincunx';
-- Q: Which solvers live in London? List their numbers and names.
SELECT solver_no, solver_nm FROM solver WHERE town = 'London';
-- Q: Find the names of the papers that Ruth Vane edits or that sell fewer than 50000 copies.
SELECT paper_nm FROM paper WHERE editor_nm = 'Ruth Vane' OR circulation < 50000;
-- Q: Show the number and the date of the puzzles that Basilisk checked.
SELECT p.puzzle_no, p.publ_dt FROM puzzle AS p JOIN setter AS s ON p.checker_no = s.setter_no WHERE s.pseudonym = 'Basilisk';
-- Q: For every puzzle of the kind cryptic, list its number with the pseudonyms of its setter and of its checker.
SELECT p.puzzle_no, a.pseudonym, b.pseudonym FROM puzzle AS p JOIN setter AS a ON p.setter_no = a.setter_no JOIN setter AS b ON p.checker_no = b.setter_no WHERE p.kind = 'cryptic';
-- Q: Which papers have printed more than two puzzles? Name and number of puzzles.
SELECT q.paper_nm, count(*) FROM paper AS q JOIN puzzle AS p ON p.paper_cd = q.paper_cd GROUP BY q.paper_cd HAVING count(*) > 2;
-- Q: What are the codes of the papers without any puzzle?
SELECT paper_cd FROM paper WHERE paper_cd NOT IN (SELECT paper_cd FROM puzzle);
-- Q: Give the answers of the clues in the puzzles about birds.
SELECT c.answer FROM clue AS c JOIN puzzle AS p ON c.puzzle_no = p.puzzle_no WHERE p.theme = 'birds';
-- Q: In which towns are there both a setter and a solver?
SELECT town FROM setter INTERSECT SELECT town FROM solver;
-- Q: What are the least, the most and the average minutes of entries without mistakes?
SELECT min(minutes), max(minutes), avg(minutes) FROM entry WHERE mistakes = 0;
-- Q: Who has set puzzles for the Daily Compass but never one for the Sunday Sphere? Real names.
SELECT s.real_name FROM setter AS s JOIN puzzle AS p ON p.setter_no = s.setter_no JOIN paper AS q ON p.paper_cd = q.paper_cd WHERE q.paper_nm = 'Daily Compass' EXCEPT SELECT s.real_name FROM setter AS s JOIN puzzle AS p ON p.setter_no = s.setter_no JOIN paper AS q ON p.paper_cd = q.paper_cd WHERE q.paper_nm = 'Sunday Sphere';
-- Q: Which clue type has the longest answers on average?
SELECT clue_type FROM clue GROUP BY clue_type ORDER BY avg(letters) DESC LIMIT 1;
-- Q: Find the text and the answer of the clues whose text contains the word bird.
SELECT clue_text, answer FROM clue WHERE clue_text LIKE '%bird%';
-- Q: Whose fee is below the average fee of setters? Pseudonym and fee in order of fee.
SELECT pseudonym, fee_per_grid FROM setter WHERE fee_per_grid < (SELECT avg(fee_per_grid) FROM setter) ORDER BY fee_per_grid;
-- Q: fastest two entries for every puzzle: puzzle number, solver name, minutes
SELECT puzzle_no, solver_nm, minutes FROM (SELECT e.puzzle_no, v.solver_nm, e.minutes, row_number() OVER (PARTITION BY e.puzzle_no ORDER BY e.minutes) AS place FROM entry AS e JOIN solver AS v ON e.solver_no = v.solver_no) WHERE place <= 2;
-- Q: most recent puzzle of each paper (paper name, puzzle number)
SELECT paper_nm, puzzle_no FROM (SELECT q.paper_nm, p.puzzle_no, row_number() OVER (PARTITION BY q.paper_cd ORDER BY p.publ_dt DESC) AS place FROM paper AS q JOIN puzzle AS p ON p.paper_cd = q.paper_cd) WHERE place = 1;
-- Q: What percentage of the clues runs across?
SELECT 100.0 * sum(CASE WHEN direction = 'across' THEN 1 ELSE 0 END) / count(*) FROM clue;
-- Q: For each solver's name: fraction of entries free of mistakes
SELECT v.solver_nm, CAST(sum(CASE WHEN e.mistakes = 0 THEN 1 ELSE 0 END) AS REAL) / count(*) FROM solver AS v JOIN entry AS e ON e.solver_no = v.solver_no GROUP BY v.solver_no;
-- Q: rate puzzles 'gentle' up to difficulty 2, 'tricky' up to 4, 'fiendish' above
SELECT puzzle_no, CASE WHEN difficulty <= 2 THEN 'gentle' WHEN difficulty <= 4 THEN 'tricky' ELSE 'fiendish' END FROM puzzle;
-- Q: How many puzzles have a theme and how many have none?
SELECT sum(CASE WHEN theme IS NOT NULL THEN 1 ELSE 0 END), sum(CASE WHEN theme IS NULL THEN 1 ELSE 0 END) FROM puzzle;
-- Q: solvers who have sent in nothing
SELECT solver_nm FROM solver WHERE NOT EXISTS (SELECT 1 FROM entry WHERE entry.solver_no = solver.solver_no);
-- Q: Puzzles to which nobody sent an entry, number and kind
SELECT p.puzzle_no, p.kind FROM puzzle AS p LEFT JOIN entry AS e ON e.puzzle_no = p.puzzle_no WHERE e.solver_no IS NULL;
-- Q: How many days after publication was each entry sent? Puzzle number, solver number, days.
SELECT e.puzzle_no, e.solver_no, julianday(e.sent_dt) - julianday(p.publ_dt) FROM entry AS e JOIN puzzle AS p ON e.puzzle_no = p.puzzle_no;
-- Q: puzzles per month
SELECT strftime('%Y-%m', publ_dt), count(*) FROM puzzle GROUP BY strftime('%Y-%m', publ_dt);
-- Q: What has each setter earned in fees (puzzles set times the fee)? real name, sum
SELECT s.real_name, count(*) * s.fee_per_grid FROM setter AS s JOIN puzzle AS p ON p.setter_no = s.setter_no GROUP BY s.setter_no;
-- Q: average number of entries per puzzle that got any
SELECT avg(n) FROM (SELECT count(*) AS n FROM entry GROUP BY puzzle_no);
