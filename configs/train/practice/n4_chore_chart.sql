CREATE TABLE families (family_id INTEGER PRIMARY KEY, surname TEXT, street TEXT, rooms INTEGER, moved_in DATE);
CREATE TABLE people (person_id INTEGER PRIMARY KEY, first_name TEXT, family_id INTEGER REFERENCES families(family_id), birthday DATE, kind TEXT, parent_id INTEGER REFERENCES people(person_id), pocket_money REAL);
CREATE TABLE chores (chore_code TEXT PRIMARY KEY, title TEXT, room TEXT, minutes INTEGER, points INTEGER, min_age INTEGER);
CREATE TABLE assignments (assignment_id INTEGER PRIMARY KEY, chore_code TEXT REFERENCES chores(chore_code), person_id INTEGER REFERENCES people(person_id), given_by INTEGER REFERENCES people(person_id), due_on DATE, done_on DATE, stars INTEGER);
CREATE TABLE appliances (appliance_id INTEGER PRIMARY KEY, family_id INTEGER REFERENCES families(family_id), name TEXT, brand TEXT, room TEXT, bought_on DATE, price REAL, watts INTEGER);
CREATE TABLE chore_appliances (chore_code TEXT REFERENCES chores(chore_code), appliance_name TEXT, PRIMARY KEY (chore_code, appliance_name));
CREATE TABLE rewards (reward_id INTEGER PRIMARY KEY, title TEXT, points INTEGER, category TEXT);
CREATE TABLE claims (claim_id INTEGER PRIMARY KEY, person_id INTEGER REFERENCES people(person_id), reward_id INTEGER REFERENCES rewards(reward_id), claimed_on DATE, quantity INTEGER);
INSERT INTO families VALUES (1,'Okafor','Elm Street',6,'2016-08-01'),(2,'Lindner','Elm Street',5,'2019-03-15'),(3,'Vega','Dock Road',4,'2021-11-30'),(4,'Sorensen','Mill Lane',7,'2012-05-20');
INSERT INTO people VALUES (1,'Grace',1,'1984-02-11','adult',NULL,NULL),(2,'Emeka',1,'2011-06-30','child',1,6),(3,'Ada',1,'2014-09-05','child',1,4),(4,'Jonas',2,'1979-12-24','adult',NULL,NULL),(5,'Mila',2,'2010-03-17','child',4,8),(6,'Rosa',3,'1990-07-07','adult',NULL,NULL),(7,'Leo',3,'2015-01-22','child',6,3),(8,'Nils',4,'1975-10-10','adult',NULL,NULL),(9,'Freja',4,'2008-04-28','child',8,12);
INSERT INTO chores VALUES ('DISH','Load the dishwasher','kitchen',15,5,6),('VACU','Vacuum the stairs','hall',25,10,8),('IRON','Iron the shirts','laundry',40,20,14),('BINS','Take out the bins','kitchen',5,3,7),('WASH','Hang up the washing','laundry',20,8,9),('LAWN','Mow the lawn','garden',60,30,13),('FISH','Feed the goldfish','lounge',2,1,4);
INSERT INTO assignments VALUES (1,'DISH',2,1,'2024-03-04','2024-03-04',4),(2,'BINS',3,1,'2024-03-05','2024-03-07',3),(3,'VACU',5,4,'2024-03-09','2024-03-09',5),(4,'DISH',5,4,'2024-03-11',NULL,NULL),(5,'FISH',7,6,'2024-03-12','2024-03-12',5),(6,'LAWN',9,8,'2024-04-06','2024-04-10',4),(7,'WASH',2,1,'2024-04-08','2024-04-08',2),(8,'DISH',3,1,'2024-04-14','2024-04-15',4),(9,'IRON',4,4,'2024-04-20','2024-04-20',NULL),(10,'BINS',2,1,'2024-05-02',NULL,NULL);
INSERT INTO appliances VALUES (1,1,'dishwasher','Norda','kitchen','2020-02-10',480,1800),(2,1,'vacuum cleaner','Whirl','hall','2022-11-25',199,700),(3,2,'dishwasher','Kessel','kitchen','2019-04-02',620,1900),(4,2,'iron','Kessel','laundry','2023-01-14',59,2400),(5,3,'washing machine','Norda','kitchen','2021-12-05',430,2100),(6,4,'lawn mower','Greenby','garden','2018-05-19',350,1400),(7,4,'washing machine','Kessel','laundry','2015-09-30',710,2000),(8,3,'toaster','Whirl','kitchen','2024-01-08',35,900);
INSERT INTO chore_appliances VALUES ('DISH','dishwasher'),('VACU','vacuum cleaner'),('IRON','iron'),('WASH','washing machine'),('LAWN','lawn mower');
INSERT INTO rewards VALUES (1,'Movie night',25,'fun'),(2,'Late bedtime',15,'privilege'),(3,'Ice cream trip',20,'food'),(4,'New football',60,'things'),(5,'Pick the dinner',10,'food'),(6,'Day off chores',40,'privilege');
INSERT INTO claims VALUES (1,2,3,'2024-03-16',1),(2,5,1,'2024-03-30',1),(3,3,5,'2024-04-02',2),(4,9,2,'2024-04-13',1),(5,2,5,'2024-04-21',1),(6,9,3,'2024-05-04',2);
-- Q: Which families live on Elm Street?
SELECT surname FROM families WHERE street = 'Elm Street';
-- Q: What are the first names of the children of the Okafor family?
SELECT p.first_name FROM people AS p JOIN families AS f ON p.family_id = f.family_id WHERE f.surname = 'Okafor' AND p.kind = 'child';
-- Q: Show the first name of each child and the first name of the parent.
SELECT c.first_name, p.first_name FROM people AS c JOIN people AS p ON c.parent_id = p.person_id;
-- Q: Find the code and title of the chores that take longer than the average chore.
SELECT chore_code, title FROM chores WHERE minutes > (SELECT avg(minutes) FROM chores);
-- Q: Which chores need no appliance? Give their titles.
SELECT title FROM chores WHERE chore_code NOT IN (SELECT chore_code FROM chore_appliances);
-- Q: Who handed out the most chores?
SELECT p.first_name FROM people AS p JOIN assignments AS a ON a.given_by = p.person_id GROUP BY p.person_id ORDER BY count(*) DESC LIMIT 1;
-- Q: Which people were given at least two chores? List first name and number.
SELECT p.first_name, count(*) FROM people AS p JOIN assignments AS a ON a.person_id = p.person_id GROUP BY p.person_id HAVING count(*) >= 2;
-- Q: Find the first names of those who have been given both the dishes (DISH) and the bins (BINS).
SELECT p.first_name FROM people AS p JOIN assignments AS a ON a.person_id = p.person_id WHERE a.chore_code = 'DISH' INTERSECT SELECT p.first_name FROM people AS p JOIN assignments AS a ON a.person_id = p.person_id WHERE a.chore_code = 'BINS';
-- Q: What are the ids, names and prices of the appliances standing in a kitchen, dearest first?
SELECT appliance_id, name, price FROM appliances WHERE room = 'kitchen' ORDER BY price DESC;
-- Q: Which brand has sold more than two appliances to these families?
SELECT brand FROM appliances GROUP BY brand HAVING count(*) > 2;
-- Q: What are the titles of the rewards that have never been claimed?
SELECT title FROM rewards WHERE reward_id NOT IN (SELECT reward_id FROM claims);
-- Q: List the titles of the rewards that cost between 15 and 25 points.
SELECT title FROM rewards WHERE points BETWEEN 15 AND 25;
-- Q: Give the lowest, highest and average pocket money of the children.
SELECT min(pocket_money), max(pocket_money), avg(pocket_money) FROM people WHERE kind = 'child';
-- Q: Which rooms are named either for a chore or for an appliance?
SELECT room FROM chores UNION SELECT room FROM appliances;
-- Q: priciest appliance in every family: surname, appliance, price
SELECT surname, name, price FROM (SELECT f.surname, a.name, a.price, row_number() OVER (PARTITION BY f.family_id ORDER BY a.price DESC) AS n FROM families AS f JOIN appliances AS a ON a.family_id = f.family_id) WHERE n = 1;
-- Q: The two chores worth most points for each room
SELECT room, title FROM (SELECT room, title, row_number() OVER (PARTITION BY room ORDER BY points DESC) AS n FROM chores) WHERE n <= 2;
-- Q: What share of the assignments has been done? Answer as a fraction.
SELECT CAST(sum(CASE WHEN done_on IS NOT NULL THEN 1 ELSE 0 END) AS REAL) / count(*) FROM assignments;
-- Q: percent of the money spent on appliances that went to each brand
SELECT brand, 100.0 * sum(price) / (SELECT sum(price) FROM appliances) FROM appliances GROUP BY brand;
-- Q: Call a chore quick if it takes under 10 minutes, normal under 30, long otherwise.
SELECT title, CASE WHEN minutes < 10 THEN 'quick' WHEN minutes < 30 THEN 'normal' ELSE 'long' END FROM chores;
-- Q: adults and children per family surname, in two columns
SELECT f.surname, sum(CASE WHEN p.kind = 'adult' THEN 1 ELSE 0 END), sum(CASE WHEN p.kind = 'child' THEN 1 ELSE 0 END) FROM families AS f JOIN people AS p ON p.family_id = f.family_id GROUP BY f.family_id;
-- Q: Who has never been assigned a chore?
SELECT first_name FROM people WHERE NOT EXISTS (SELECT 1 FROM assignments WHERE assignments.person_id = people.person_id);
-- Q: children without any reward so far
SELECT p.first_name FROM people AS p LEFT JOIN claims AS c ON c.person_id = p.person_id WHERE p.kind = 'child' AND c.claim_id IS NULL;
-- Q: how many days late was each finished assignment? id and days
SELECT assignment_id, julianday(done_on) - julianday(due_on) FROM assignments WHERE done_on IS NOT NULL;
-- Q: Who was born since 2010-01-01? Oldest first.
SELECT first_name FROM people WHERE birthday >= '2010-01-01' ORDER BY birthday;
-- Q: Points each person has spent on rewards, counting the quantity
SELECT p.first_name, sum(r.points * c.quantity) FROM claims AS c JOIN people AS p ON c.person_id = p.person_id JOIN rewards AS r ON c.reward_id = r.reward_id GROUP BY p.person_id;
-- Q: pocket money of everybody, 0 where none is noted
SELECT first_name, COALESCE(pocket_money, 0) FROM people;
