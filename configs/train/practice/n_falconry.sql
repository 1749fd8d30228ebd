CREATE TABLE falconer (falconer_id INTEGER PRIMARY KEY, full_name TEXT, home_town TEXT, licence_class TEXT, birth_year INTEGER);
CREATE TABLE bird (bird_id INTEGER PRIMARY KEY, bird_name TEXT, species TEXT, sex TEXT, hatch_year INTEGER, flying_weight_g INTEGER, owner_id INTEGER REFERENCES falconer(falconer_id));
CREATE TABLE hunt (hunt_id INTEGER PRIMARY KEY, bird_id INTEGER REFERENCES bird(bird_id), hunt_date DATE, moor TEXT, quarry TEXT, kills INTEGER, minutes_flown INTEGER);
CREATE TABLE weigh_in (weigh_id INTEGER PRIMARY KEY, bird_id INTEGER REFERENCES bird(bird_id), weighed_on DATE, grams INTEGER);
INSERT INTO falconer VALUES (1,'Gwen Hartley','Hexham','master',1961),(2,'Oskar Lindqvist','Alnwick','general',1984),(3,'Moira Keane','Hexham','apprentice',1999),(4,'Tariq Aziz','Rothbury','general',1978),(5,'Bill Charlton','Wooler','master',1955),(6,'Ines Duarte','Hexham','apprentice',2001);
INSERT INTO bird VALUES (1,'Saxon','Harris hawk','M',2017,620,1),(2,'Duchess','peregrine','F',2015,905,1),(3,'Flint','goshawk','M',2019,710,2),(4,'Maud','Harris hawk','F',2018,940,4),(5,'Pepper','merlin','F',2021,225,3),(6,'Rufus','peregrine','M',2016,580,5),(7,'Isolde','goshawk','F',2014,1080,5),(8,'Tansy','Harris hawk','F',2020,NULL,NULL);
INSERT INTO hunt VALUES (1,1,'2023-10-02','Blanchland','rabbit',3,95),(2,1,'2023-10-14','Hareshaw','rabbit',1,60),(3,2,'2023-10-14','Hareshaw','grouse',2,45),(4,3,'2023-11-03','Blanchland','pheasant',2,80),(5,4,'2023-11-20','Simonside','rabbit',4,110),(6,7,'2023-11-25','Simonside','pheasant',5,120),(7,6,'2023-12-01','Hareshaw','grouse',0,35),(8,7,'2024-01-06','Blanchland','rabbit',2,70),(9,2,'2024-01-13','Simonside','grouse',1,50);
INSERT INTO weigh_in VALUES (1,1,'2023-10-01',631),(2,1,'2023-10-13',640),(3,2,'2023-10-13',918),(4,3,'2023-11-02',705),(5,4,'2023-11-19',952),(6,7,'2023-11-24',1102),(7,7,'2024-01-05',1090),(8,5,'2024-01-05',219);
-- Q: How many birds are peregrines?
SELECT count(*) FROM bird WHERE species = 'peregrine';
-- Q: Show the name and hatch year of every bird, oldest bird first.
SELECT bird_name, hatch_year FROM bird ORDER BY hatch_year;
-- Q: What different quarry has been hunted?
SELECT DISTINCT quarry FROM hunt;
-- Q: Who holds a master licence?
SELECT full_name FROM falconer WHERE licence_class = 'master';
-- Q: heaviest flying weight and lightest flying weight
SELECT max(flying_weight_g), min(flying_weight_g) FROM bird;
-- Q: How many falconers live in each town?
SELECT home_town, count(*) FROM falconer GROUP BY home_town;
-- Q: Whose bird is Isolde?
SELECT falconer.full_name FROM falconer JOIN bird ON falconer.falconer_id = bird.owner_id WHERE bird.bird_name = 'Isolde';
-- Q: total kills per bird, give the name of the bird too
SELECT bird.bird_name, sum(hunt.kills) FROM bird JOIN hunt ON bird.bird_id = hunt.bird_id GROUP BY bird.bird_id;
-- Q: On which moor were the most hunts held?
SELECT moor FROM hunt GROUP BY moor ORDER BY count(*) DESC LIMIT 1;
-- Q: Which species have an average flying weight above 700 grams?
SELECT species FROM bird GROUP BY species HAVING avg(flying_weight_g) > 700;
-- Q: When did Duchess go hunting and how long did she fly each time?
SELECT hunt.hunt_date, hunt.minutes_flown FROM hunt JOIN bird ON hunt.bird_id = bird.bird_id WHERE bird.bird_name = 'Duchess';
-- Q: Name the three longest hunts by their moor and the minutes flown.
SELECT moor, minutes_flown FROM hunt ORDER BY minutes_flown DESC LIMIT 3;
-- Q: Which birds have never been out on a hunt?
SELECT bird_name FROM bird WHERE bird_id NOT IN (SELECT bird_id FROM hunt);
-- Q: Moors where both rabbit and grouse were hunted
SELECT moor FROM hunt WHERE quarry = 'rabbit' INTERSECT SELECT moor FROM hunt WHERE quarry = 'grouse';
-- Q: Which falconer's birds made the most kills altogether?
SELECT falconer.full_name FROM falconer JOIN bird ON falconer.falconer_id = bird.owner_id JOIN hunt ON bird.bird_id = hunt.bird_id GROUP BY falconer.falconer_id ORDER BY sum(hunt.kills) DESC LIMIT 1;
-- Q: Which female birds are heavier than the average bird when flying?
SELECT bird_name FROM bird WHERE sex = 'F' AND flying_weight_g > (SELECT avg(flying_weight_g) FROM bird);
-- Q: How many hunts took place in each month?
SELECT strftime('%Y-%m', hunt_date), count(*) FROM hunt GROUP BY strftime('%Y-%m', hunt_date);
-- Q: What percentage of the hunts were for rabbit?
SELECT 100.0 * sum(CASE WHEN quarry = 'rabbit' THEN 1 ELSE 0 END) / count(*) FROM hunt;
-- Q: Which bird has no owner on file?
SELECT bird_name FROM bird WHERE owner_id IS NULL;
-- Q: For every weigh-in, how many grams was the bird over its flying weight? Show the bird, the date and the difference.
SELECT bird.bird_name, weigh_in.weighed_on, weigh_in.grams - bird.flying_weight_g FROM weigh_in JOIN bird ON weigh_in.bird_id = bird.bird_id;
