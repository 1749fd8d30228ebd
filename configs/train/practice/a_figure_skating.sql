CREATE TABLE Skater (skater_code TEXT PRIMARY KEY, first_name TEXT, last_name TEXT, country_code TEXT, dob DATE, coach_id INTEGER REFERENCES Coach(coach_id));
CREATE TABLE Coach (coach_id INTEGER PRIMARY KEY, coach_name TEXT, rink_city TEXT, yrs_exp INTEGER);
CREATE TABLE Ref_Discipline (disc_code TEXT PRIMARY KEY, disc_description TEXT);
CREATE TABLE Competition (comp_id INTEGER PRIMARY KEY, comp_name TEXT, host_city TEXT, start_date DATE, level TEXT);
CREATE TABLE Score (score_id INTEGER PRIMARY KEY, comp_id INTEGER REFERENCES Competition(comp_id), skater_code TEXT REFERENCES Skater(skater_code), disc_code TEXT REFERENCES Ref_Discipline(disc_code), tech_score REAL, comp_score REAL, deductions REAL, falls INTEGER);
INSERT INTO Coach VALUES (1,'Irene Vasko','Bratislava',24),(2,'Louis Tremblay','Montreal',31),(3,'Akiko Mori','Nagoya',12),(4,'Beth Larsson','Oslo',8);
INSERT INTO Skater VALUES ('SK01','Petra','Hudak','SVK','2004-02-11',1),('SK02','Noemie','Caron','CAN','2002-09-28',2),('SK03','Haruto','Sakai','JPN','2003-06-06',3),('SK04','Liv','Aasen','NOR','2006-12-01',4),('SK05','Jean','Morel','CAN','1999-04-17',2),('SK06','Rina','Ota','JPN','2005-10-23',3),('SK07','Adam','Bielik','SVK','2001-07-15',NULL);
INSERT INTO Ref_Discipline VALUES ('SP','short program'),('FS','free skating'),('EX','exhibition');
INSERT INTO Competition VALUES (1,'Tatra Trophy','Kosice','2023-10-12','senior'),(2,'Maple Classic','Ottawa','2023-11-09','senior'),(3,'Fjord Cup','Bergen','2024-01-18','junior'),(4,'Cherry Blossom Open','Kyoto','2024-03-28','senior'),(5,'Velvet Blade','Lyon','2024-04-19','junior');
INSERT INTO Score VALUES (1,1,'SK01','SP',32.1,28.4,0,0),(2,1,'SK01','FS',58.7,55.2,-1,1),(3,1,'SK07','SP',41.3,33.9,-2,2),(4,2,'SK02','SP',36.8,31.7,0,0),(5,2,'SK05','FS',81.2,74.4,-1,1),(6,2,'SK03','FS',92.6,79.3,0,0),(7,3,'SK04','FS',49.9,47.1,-3,3),(8,4,'SK06','SP',38.2,32.5,0,0),(9,4,'SK03','SP',50.4,41.8,0,0),(10,4,'SK01','FS',61.0,56.3,0,0);
-- Q: How many skaters represent JPN?
SELECT count(*) FROM Skater WHERE country_code = 'JPN';
-- Q: First and last names of all skaters in order of their last name
SELECT first_name, last_name FROM Skater ORDER BY last_name;
-- Q: Which competitions are at junior level?
SELECT comp_name FROM Competition WHERE level = 'junior';
-- Q: What is the meaning of discipline code FS?
SELECT disc_description FROM Ref_Discipline WHERE disc_code = 'FS';
-- Q: most experienced coach
SELECT coach_name FROM Coach ORDER BY yrs_exp DESC LIMIT 1;
-- Q: How many skaters does each coach train?
SELECT T1.coach_name, count(*) FROM Coach AS T1 JOIN Skater AS T2 ON T1.coach_id = T2.coach_id GROUP BY T1.coach_id;
-- Q: Give the highest technical score for every discipline description.
SELECT T1.disc_description, max(T2.tech_score) FROM Ref_Discipline AS T1 JOIN Score AS T2 ON T1.disc_code = T2.disc_code GROUP BY T1.disc_code;
-- Q: Which skater has the most falls in total? First and last name.
SELECT T1.first_name, T1.last_name FROM Skater AS T1 JOIN Score AS T2 ON T1.skater_code = T2.skater_code GROUP BY T1.skater_code ORDER BY sum(T2.falls) DESC LIMIT 1;
-- Q: Last names of skaters who are coached in Montreal
SELECT T1.last_name FROM Skater AS T1 JOIN Coach AS T2 ON T1.coach_id = T2.coach_id WHERE T2.rink_city = 'Montreal';
-- Q: countries with two skaters or more
SELECT country_code FROM Skater GROUP BY country_code HAVING count(*) >= 2;
-- Q: What are the average technical and component scores at the Tatra Trophy?
SELECT avg(T1.tech_score), avg(T1.comp_score) FROM Score AS T1 JOIN Competition AS T2 ON T1.comp_id = T2.comp_id WHERE T2.comp_name = 'Tatra Trophy';
-- Q: Which three scores ids have the highest component score?
SELECT score_id FROM Score ORDER BY comp_score DESC LIMIT 3;
-- Q: Which discipline has never been scored?
SELECT disc_description FROM Ref_Discipline WHERE disc_code NOT IN (SELECT disc_code FROM Score);
-- Q: Last names of skaters who have skated both an SP and an FS
SELECT T1.last_name FROM Skater AS T1 JOIN Score AS T2 ON T1.skater_code = T2.skater_code WHERE T2.disc_code = 'SP' INTERSECT SELECT T1.last_name FROM Skater AS T1 JOIN Score AS T2 ON T1.skater_code = T2.skater_code WHERE T2.disc_code = 'FS';
-- Q: In which host cities did pupils of Akiko Mori compete?
SELECT DISTINCT T4.host_city FROM Coach AS T1 JOIN Skater AS T2 ON T1.coach_id = T2.coach_id JOIN Score AS T3 ON T2.skater_code = T3.skater_code JOIN Competition AS T4 ON T3.comp_id = T4.comp_id WHERE T1.coach_name = 'Akiko Mori';
-- Q: Competitions without any scores
SELECT T1.comp_name FROM Competition AS T1 LEFT JOIN Score AS T2 ON T1.comp_id = T2.comp_id WHERE T2.score_id IS NULL;
-- Q: Show each score id with its total: technical plus component plus deductions.
SELECT score_id, tech_score + comp_score + deductions FROM Score;
-- Q: What percentage of performances were clean, with 0 falls?
SELECT 100.0 * count(CASE WHEN falls = 0 THEN 1 END) / count(*) FROM Score;
-- Q: Who has no coach? Give the first name and last name.
SELECT first_name, last_name FROM Skater WHERE coach_id IS NULL;
-- Q: The best technical score holder in each competition: competition id, skater code and score
SELECT comp_id, skater_code, tech_score FROM (SELECT comp_id, skater_code, tech_score, row_number() OVER (PARTITION BY comp_id ORDER BY tech_score DESC) AS place FROM Score) WHERE place = 1;
