CREATE TABLE sitter (id INTEGER PRIMARY KEY, name TEXT, suburb TEXT, hourly_rate REAL, since DATE, own_car BOOLEAN, max_pets INTEGER);
CREATE TABLE guardian (id INTEGER PRIMARY KEY, name TEXT, suburb TEXT, phone TEXT, referred_by INTEGER REFERENCES guardian(id));
CREATE TABLE species (code TEXT PRIMARY KEY, name TEXT, daily_walks INTEGER);
CREATE TABLE pet (id INTEGER PRIMARY KEY, guardian_id INTEGER REFERENCES guardian(id), species_code TEXT REFERENCES species(code), name TEXT, born DATE, weight REAL, temper TEXT, vaccinated BOOLEAN);
CREATE TABLE sitter_species (sitter_id INTEGER REFERENCES sitter(id), species_code TEXT REFERENCES species(code), certified BOOLEAN, PRIMARY KEY (sitter_id, species_code));
CREATE TABLE stay (id INTEGER PRIMARY KEY, sitter_id INTEGER REFERENCES sitter(id), pet_id INTEGER REFERENCES pet(id), from_date DATE, to_date DATE, hours REAL, at_home BOOLEAN, price REAL);
CREATE TABLE rating (stay_id INTEGER PRIMARY KEY REFERENCES stay(id), stars INTEGER, remark TEXT);
INSERT INTO sitter VALUES (1,'Maddy Lang','Newtown',24,'2018-05-01',1,4),(2,'Tobias Roe','Coogee',30,'2020-02-17',1,3),(3,'Yasmin Aziz','Newtown',19.5,'2022-09-09',0,2),(4,'Col Barnes','Manly',35,'2015-11-30',1,6),(5,'Freya Dunn','Glebe',21,'2024-01-15',0,2);
INSERT INTO guardian VALUES (1,'Petra Olsen','Newtown','0411',NULL),(2,'Sam Whitby','Manly','0412',1),(3,'Lila Cho','Coogee',NULL,1),(4,'Dev Kapoor','Glebe','0414',2),(5,'Nan Pickett','Bronte',NULL,NULL);
INSERT INTO species VALUES ('dog','dog',2),('cat','cat',0),('rab','rabbit',0),('par','parrot',0),('fer','ferret',1);
INSERT INTO pet VALUES (1,1,'dog','Biscuit','2017-03-12',14.2,'playful',1),(2,1,'cat','Olive','2015-08-01',4.6,'calm',1),(3,2,'dog','Rex','2020-06-25',31,'nervous',1),(4,3,'par','Mango','2010-01-20',0.4,'noisy',NULL),(5,4,'cat','Smoke','2021-10-10',5.3,'calm',0),(6,4,'rab','Pip','2022-04-04',1.9,'nervous',1),(7,5,'dog','Duchess','2013-12-05',8.8,'calm',1);
INSERT INTO sitter_species VALUES (1,'dog',1),(1,'cat',1),(2,'dog',1),(2,'par',0),(3,'cat',0),(3,'rab',0),(4,'dog',1),(4,'cat',1),(4,'rab',1),(4,'par',1);
INSERT INTO stay VALUES (1,1,1,'2023-12-22','2023-12-28',30,0,640),(2,1,2,'2023-12-22','2023-12-28',14,1,300),(3,2,4,'2024-01-03','2024-01-10',21,1,560),(4,4,3,'2024-01-19','2024-01-21',20,0,620),(5,3,5,'2024-02-09','2024-02-12',8,1,150),(6,4,6,'2024-02-09','2024-02-12',6,0,200),(7,1,7,'2024-03-01','2024-03-15',60,0,1250),(8,2,1,'2024-03-29','2024-04-02',25,0,700),(9,1,5,'2024-04-10','2024-04-12',7,1,165);
INSERT INTO rating VALUES (1,5,'Came back happy'),(2,5,NULL),(3,3,'Bird lost feathers'),(4,4,'Good with nerves'),(5,4,NULL),(7,5,'A star'),(8,2,'Late twice');
-- Q: Who charges least per hour?
SELECT name FROM sitter ORDER BY hourly_rate LIMIT 1;
-- Q: sitters with their own car
SELECT name FROM sitter WHERE own_car = 1;
-- Q: How many pets are calm?
SELECT count(*) FROM pet WHERE temper = 'calm';
-- Q: Oldest pet's name and date of birth
SELECT name, born FROM pet ORDER BY born LIMIT 1;
-- Q: In which suburbs do guardians live? No repeats.
SELECT DISTINCT suburb FROM guardian;
-- Q: What pets does Dev Kapoor have, and what do they weigh?
SELECT p.name, p.weight FROM pet AS p JOIN guardian AS g ON p.guardian_id = g.id WHERE g.name = 'Dev Kapoor';
-- Q: How many pets are there of each species? Use the species name.
SELECT s.name, count(*) FROM species AS s JOIN pet AS p ON p.species_code = s.code GROUP BY s.code;
-- Q: Stays, hours and income of every sitter
SELECT s.name, count(*), sum(t.hours), sum(t.price) FROM sitter AS s JOIN stay AS t ON t.sitter_id = s.id GROUP BY s.id;
-- Q: Who was recommended to us by Petra Olsen?
SELECT g.name FROM guardian AS g JOIN guardian AS r ON g.referred_by = r.id WHERE r.name = 'Petra Olsen';
-- Q: Which sitters are certified for cats?
SELECT s.name FROM sitter AS s JOIN sitter_species AS x ON x.sitter_id = s.id JOIN species AS k ON x.species_code = k.code WHERE k.name = 'cat' AND x.certified = 1;
-- Q: guardians with more than one animal
SELECT g.name FROM guardian AS g JOIN pet AS p ON p.guardian_id = g.id GROUP BY g.id HAVING count(*) > 1;
-- Q: Sitters from Newtown or Glebe asking between 20 and 25 an hour
SELECT name FROM sitter WHERE (suburb = 'Newtown' OR suburb = 'Glebe') AND hourly_rate BETWEEN 20 AND 25;
-- Q: What was said about Tobias Roe in the ratings, and with how many stars?
SELECT r.remark, r.stars FROM rating AS r JOIN stay AS t ON r.stay_id = t.id JOIN sitter AS s ON t.sitter_id = s.id WHERE s.name = 'Tobias Roe';
-- Q: Who has never had a pet staying?
SELECT name FROM sitter WHERE id NOT IN (SELECT sitter_id FROM stay);
-- Q: Species nobody's pet belongs to
SELECT name FROM species WHERE code NOT IN (SELECT species_code FROM pet);
-- Q: Names of sitters who accept both dogs (dog) and parrots (parrot)
SELECT s.name FROM sitter AS s JOIN sitter_species AS x ON x.sitter_id = s.id JOIN species AS k ON x.species_code = k.code WHERE k.name = 'dog' INTERSECT SELECT s.name FROM sitter AS s JOIN sitter_species AS x ON x.sitter_id = s.id JOIN species AS k ON x.species_code = k.code WHERE k.name = 'parrot';
-- Q: Best rated sitter by average stars
SELECT s.name FROM sitter AS s JOIN stay AS t ON t.sitter_id = s.id JOIN rating AS r ON r.stay_id = t.id GROUP BY s.id ORDER BY avg(r.stars) DESC LIMIT 1;
-- Q: pets heavier than the average
SELECT name FROM pet WHERE weight > (SELECT avg(weight) FROM pet);
-- Q: Suburbs where we have a guardian but no sitter
SELECT suburb FROM guardian EXCEPT SELECT suburb FROM sitter;
-- Q: Which guardian has paid the most for stays?
SELECT g.name FROM guardian AS g JOIN pet AS p ON p.guardian_id = g.id JOIN stay AS t ON t.pet_id = p.id GROUP BY g.id ORDER BY sum(t.price) DESC LIMIT 1;
-- Q: How many nights was each stay? Stay id and nights.
SELECT id, julianday(to_date) - julianday(from_date) FROM stay;
-- Q: income per month by start of the stay
SELECT strftime('%Y-%m', from_date), sum(price) FROM stay GROUP BY strftime('%Y-%m', from_date);
-- Q: Which stays did not get a rating (ids)?
SELECT id FROM stay WHERE NOT EXISTS (SELECT 1 FROM rating WHERE rating.stay_id = stay.id);
-- Q: What percentage of stays took place at the pet's home?
SELECT 100.0 * sum(at_home) / count(*) FROM stay;
