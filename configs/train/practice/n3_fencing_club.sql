CREATE TABLE Ref_Weapon (weapon_code TEXT PRIMARY KEY, weapon_description TEXT, max_weight_g INTEGER);
CREATE TABLE Coaches (coach_id INTEGER PRIMARY KEY, coach_name TEXT, weapon_code TEXT REFERENCES Ref_Weapon(weapon_code), lesson_fee REAL, licence_until DATE, head_coach_id INTEGER REFERENCES Coaches(coach_id));
CREATE TABLE Fencers (fencer_id INTEGER PRIMARY KEY, fencer_name TEXT, gender TEXT, birth_date DATE, hand TEXT, main_weapon TEXT REFERENCES Ref_Weapon(weapon_code), coach_id INTEGER REFERENCES Coaches(coach_id), joined DATE);
CREATE TABLE Lessons (lesson_id INTEGER PRIMARY KEY, fencer_id INTEGER REFERENCES Fencers(fencer_id), coach_id INTEGER REFERENCES Coaches(coach_id), lesson_date DATE, minutes INTEGER, cancelled TEXT);
CREATE TABLE Tournaments (tournament_id INTEGER PRIMARY KEY, tournament_name TEXT, weapon_code TEXT REFERENCES Ref_Weapon(weapon_code), city TEXT, held_on DATE, entry_fee REAL);
CREATE TABLE Entries (tournament_id INTEGER REFERENCES Tournaments(tournament_id), fencer_id INTEGER REFERENCES Fencers(fencer_id), seed INTEGER, final_rank INTEGER, bouts_won INTEGER, bouts_lost INTEGER, PRIMARY KEY (tournament_id, fencer_id));
CREATE TABLE Bouts (bout_id INTEGER PRIMARY KEY, tournament_id INTEGER REFERENCES Tournaments(tournament_id), left_fencer INTEGER REFERENCES Fencers(fencer_id), right_fencer INTEGER REFERENCES Fencers(fencer_id), left_score INTEGER, right_score INTEGER, round_name TEXT);
INSERT INTO Ref_Weapon VALUES ('FO','foil',500),('EP','epee',770),('SA','sabre',500);
INSERT INTO Coaches VALUES (1,'Istvan Halasz','SA',28,'2026-12-31',NULL),(2,'Colette Roy','FO',24,'2025-06-30',1),(3,'Boris Lem','EP',22,'2024-09-30',1),(4,'Amy Trent','FO',18,NULL,2);
INSERT INTO Fencers VALUES (1,'Nina Dow','F','2004-03-15','right','FO',2,'2015-09-01'),(2,'Luke Sharma','M','2001-11-02','left','SA',1,'2013-09-10'),(3,'Zoe Keller','F','2008-07-29','right','EP',3,'2019-01-14'),(4,'Piotr Wilk','M','1996-05-06','right','EP',3,'2018-10-05'),(5,'Ines Faro','F','2006-12-19','left','FO',2,'2017-09-04'),(6,'Max Adler','M','2010-02-08','right','FO',4,'2022-09-12'),(7,'Gemma Stokes','F','1999-08-24','right','SA',1,'2016-03-03'),(8,'Tariq Aziz','M','2009-10-10','right','FO',NULL,'2023-09-11');
INSERT INTO Lessons VALUES (1,1,2,'2024-01-10',30,'N'),(2,2,1,'2024-01-11',45,'N'),(3,3,3,'2024-01-17',30,'Y'),(4,1,2,'2024-01-24',30,'N'),(5,6,4,'2024-02-07',20,'N'),(6,7,1,'2024-02-08',45,'N'),(7,5,4,'2024-02-14',30,'Y'),(8,2,1,'2024-02-22',45,'N'),(9,3,3,'2024-03-06',30,'N');
INSERT INTO Tournaments VALUES (1,'Winter Foil','FO','Ghent','2024-01-27',20),(2,'Sabre Clash','SA','Liege','2024-02-18',25),(3,'Epee Night','EP','Ghent','2024-03-02',15),(4,'Spring Foil','FO','Namur','2024-04-13',20),(5,'Golden Sabre','SA','Bruges','2024-05-25',35);
INSERT INTO Entries VALUES (1,1,2,1,8,1),(1,5,4,3,6,3),(1,6,15,12,2,5),(2,2,1,2,7,2),(2,7,6,5,5,3),(3,4,3,3,6,2),(3,3,10,8,3,4),(4,1,1,2,7,2),(4,5,3,1,9,0),(4,8,20,NULL,0,6);
INSERT INTO Bouts VALUES (1,1,1,5,15,11,'semi-final'),(2,2,2,7,15,13,'quarter-final'),(3,3,4,3,15,9,'last 16'),(4,4,5,1,15,14,'final'),(5,1,1,6,15,4,'last 16'),(6,4,5,8,5,1,'pool'),(7,4,8,1,0,5,'pool');
-- Q: Find the id and name of the fencers who fence with the left hand.
SELECT fencer_id, fencer_name FROM Fencers WHERE hand = 'left';
-- Q: What are the average, minimum and maximum lesson fee of the coaches?
SELECT avg(lesson_fee), min(lesson_fee), max(lesson_fee) FROM Coaches;
-- Q: List the description of each weapon and how many fencers have it as their main weapon, most first.
SELECT w.weapon_description, count(*) FROM Ref_Weapon AS w JOIN Fencers AS f ON f.main_weapon = w.weapon_code GROUP BY w.weapon_code ORDER BY count(*) DESC;
-- Q: Show the names of the fencers together with the names of their coaches.
SELECT f.fencer_name, c.coach_name FROM Fencers AS f JOIN Coaches AS c ON f.coach_id = c.coach_id;
-- Q: Which coaches have had at least two lessons that were not cancelled? Give the name and the number of such lessons.
SELECT c.coach_name, count(*) FROM Coaches AS c JOIN Lessons AS l ON l.coach_id = c.coach_id WHERE l.cancelled = 'N' GROUP BY c.coach_id HAVING count(*) >= 2;
-- Q: What are the names of the tournaments that nobody from the club has entered?
SELECT tournament_name FROM Tournaments WHERE tournament_id NOT IN (SELECT tournament_id FROM Entries);
-- Q: Find the names of the fencers who entered both Winter Foil and Spring Foil.
SELECT f.fencer_name FROM Fencers AS f JOIN Entries AS e ON e.fencer_id = f.fencer_id JOIN Tournaments AS t ON e.tournament_id = t.tournament_id WHERE t.tournament_name = 'Winter Foil' INTERSECT SELECT f.fencer_name FROM Fencers AS f JOIN Entries AS e ON e.fencer_id = f.fencer_id JOIN Tournaments AS t ON e.tournament_id = t.tournament_id WHERE t.tournament_name = 'Spring Foil';
-- Q: What are the names of the fencers who are younger than Zoe Keller?
SELECT fencer_name FROM Fencers WHERE birth_date > (SELECT birth_date FROM Fencers WHERE fencer_name = 'Zoe Keller');
-- Q: Show the name of every coach and the name of his or her head coach.
SELECT c.coach_name, h.coach_name FROM Coaches AS c JOIN Coaches AS h ON c.head_coach_id = h.coach_id;
-- Q: Find the name and city of the tournaments for a weapon whose maximum weight is 770 grams.
SELECT t.tournament_name, t.city FROM Tournaments AS t JOIN Ref_Weapon AS w ON t.weapon_code = w.weapon_code WHERE w.max_weight_g = 770;
-- Q: Which fencer has won the largest total of bouts? Give the id and name.
SELECT f.fencer_id, f.fencer_name FROM Fencers AS f JOIN Entries AS e ON e.fencer_id = f.fencer_id GROUP BY f.fencer_id ORDER BY sum(e.bouts_won) DESC LIMIT 1;
-- Q: What are the names of the fencers except those who have ever taken a lesson?
SELECT fencer_name FROM Fencers EXCEPT SELECT f.fencer_name FROM Fencers AS f JOIN Lessons AS l ON l.fencer_id = f.fencer_id;
-- Q: what percentage of lessons got cancelled
SELECT 100.0 * sum(CASE WHEN cancelled = 'Y' THEN 1 ELSE 0 END) / count(*) FROM Lessons;
-- Q: Lesson income per coach, cancelled ones left out (one fee each)
SELECT c.coach_name, sum(c.lesson_fee) FROM Coaches AS c JOIN Lessons AS l ON l.coach_id = c.coach_id WHERE l.cancelled = 'N' GROUP BY c.coach_id;
-- Q: Winning margin of all bouts in absolute touches, with the round
SELECT bout_id, round_name, abs(left_score - right_score) FROM Bouts;
-- Q: did they beat their seed? name, tournament id and seed minus final rank
SELECT f.fencer_name, e.tournament_id, e.seed - e.final_rank FROM Entries AS e JOIN Fencers AS f ON e.fencer_id = f.fencer_id WHERE e.final_rank IS NOT NULL;
-- Q: F and M fencers in the club, counted next to each other
SELECT sum(CASE WHEN gender = 'F' THEN 1 ELSE 0 END), sum(CASE WHEN gender = 'M' THEN 1 ELSE 0 END) FROM Fencers;
-- Q: lesson minutes by month
SELECT strftime('%Y-%m', lesson_date), sum(minutes) FROM Lessons GROUP BY strftime('%Y-%m', lesson_date);
-- Q: Our best placed fencer in each tournament (tournament, fencer, rank)
SELECT tournament_name, fencer_name, final_rank FROM (SELECT t.tournament_name, f.fencer_name, e.final_rank, row_number() OVER (PARTITION BY t.tournament_id ORDER BY e.final_rank) AS place FROM Entries AS e JOIN Tournaments AS t ON e.tournament_id = t.tournament_id JOIN Fencers AS f ON e.fencer_id = f.fencer_id WHERE e.final_rank IS NOT NULL) WHERE place = 1;
-- Q: Fencers nobody coaches
SELECT fencer_name FROM Fencers WHERE coach_id IS NULL;
-- Q: Victory ratio of every entry: bouts won over all bouts fought
SELECT fencer_id, tournament_id, CAST(bouts_won AS REAL) / (bouts_won + bouts_lost) FROM Entries;
-- Q: rank fencers by how long they've been members, earliest joiner first
SELECT fencer_name, rank() OVER (ORDER BY joined) FROM Fencers;
-- Q: Licence end of all coaches; write 'unlicensed' where nothing is filed
SELECT coach_name, COALESCE(licence_until, 'unlicensed') FROM Coaches;
-- Q: How old was each fencer, in days, on joining?
SELECT fencer_name, julianday(joined) - julianday(birth_date) FROM Fencers;
