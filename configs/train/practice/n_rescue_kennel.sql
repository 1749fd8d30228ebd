CREATE TABLE dogs (dog_no INTEGER PRIMARY KEY, call_name TEXT, breed_cd TEXT, sex TEXT, age_yrs INTEGER, arrived DATE, neutered INTEGER, kennel TEXT);
CREATE TABLE breeds (breed_cd TEXT PRIMARY KEY, breed_desc TEXT, size_class TEXT);
CREATE TABLE adopters (adopter_no INTEGER PRIMARY KEY, surname TEXT, city TEXT, has_garden INTEGER);
CREATE TABLE adoptions (adoption_no INTEGER PRIMARY KEY, dog_no INTEGER, adopter_no INTEGER, adopted DATE, fee REAL, returned DATE);
INSERT INTO breeds VALUES ('LUR','lurcher','large'),('JRT','Jack Russell','small'),('GSD','German shepherd','large'),('STF','Staffie','medium'),('CHI','Chihuahua','small'),('BEA','beagle','medium');
INSERT INTO dogs VALUES (1,'Biscuit','LUR','M',4,'2023-01-15',1,'B2'),(2,'Tilly','JRT','F',9,'2023-02-03',1,'A1'),(3,'Rex','GSD','M',2,'2023-02-20',0,'C1'),(4,'Mabel','STF','F',5,'2023-03-08',1,'B1'),(5,'Dash','LUR','M',1,'2023-04-11',0,'B2'),(6,'Nina','CHI','F',12,'2023-04-30',1,NULL),(7,'Otis','STF','M',3,'2023-06-02',1,'B1'),(8,'Sable','GSD','F',7,'2023-06-19',1,'C2'),(9,'Monty',NULL,'M',6,'2023-07-01',0,'A2');
INSERT INTO adopters VALUES (1,'Whitfield','Leeds',1),(2,'Okonkwo','York',1),(3,'Ramsden','Leeds',0),(4,'Silva','Hull',0),(5,'Petrie','York',1);
INSERT INTO adoptions VALUES (1,1,1,'2023-03-02',180,NULL),(2,2,3,'2023-03-20',120,NULL),(3,3,2,'2023-04-01',220,'2023-05-14'),(4,4,4,'2023-05-06',150,NULL),(5,3,5,'2023-06-10',200,NULL),(6,6,3,'2023-06-25',60,NULL),(7,7,1,'2023-07-15',150,'2023-08-01');
-- Q: How many dogs are not neutered?
SELECT count(*) FROM dogs WHERE neutered = 0;
-- Q: call name and age of the female dogs, eldest first
SELECT call_name, age_yrs FROM dogs WHERE sex = 'F' ORDER BY age_yrs DESC;
-- Q: Which dog came in last?
SELECT call_name FROM dogs ORDER BY arrived DESC LIMIT 1;
-- Q: Show the different size classes.
SELECT DISTINCT size_class FROM breeds;
-- Q: What is the average adoption fee, and the sum of all fees?
SELECT avg(fee), sum(fee) FROM adoptions;
-- Q: How many dogs of each breed are there? Use the breed description.
SELECT breeds.breed_desc, count(*) FROM breeds JOIN dogs ON breeds.breed_cd = dogs.breed_cd GROUP BY breeds.breed_cd;
-- Q: Which adopters from Leeds took dogs home, and on what dates?
SELECT adopters.surname, adoptions.adopted FROM adopters JOIN adoptions ON adopters.adopter_no = adoptions.adopter_no WHERE adopters.city = 'Leeds';
-- Q: adopters with more than one adoption
SELECT adopters.surname FROM adopters JOIN adoptions ON adopters.adopter_no = adoptions.adopter_no GROUP BY adopters.adopter_no HAVING count(*) > 1;
-- Q: In which kennel is the pack oldest on average?
SELECT kennel FROM dogs WHERE kennel IS NOT NULL GROUP BY kennel ORDER BY avg(age_yrs) DESC LIMIT 1;
-- Q: Which dog fetched the highest fee?
SELECT dogs.call_name FROM dogs JOIN adoptions ON dogs.dog_no = adoptions.dog_no ORDER BY adoptions.fee DESC LIMIT 1;
-- Q: Number of dogs, youngest age and oldest age for each sex
SELECT sex, count(*), min(age_yrs), max(age_yrs) FROM dogs GROUP BY sex;
-- Q: large dogs under 3 years old
SELECT dogs.call_name FROM dogs JOIN breeds ON dogs.breed_cd = breeds.breed_cd WHERE breeds.size_class = 'large' AND dogs.age_yrs < 3;
-- Q: Which dogs has nobody ever adopted?
SELECT call_name FROM dogs WHERE dog_no NOT IN (SELECT dog_no FROM adoptions);
-- Q: Cities where both people with a garden and people without one live
SELECT city FROM adopters WHERE has_garden = 1 INTERSECT SELECT city FROM adopters WHERE has_garden = 0;
-- Q: Who adopted the Chihuahua?
SELECT adopters.surname FROM adopters JOIN adoptions ON adopters.adopter_no = adoptions.adopter_no JOIN dogs ON adoptions.dog_no = dogs.dog_no JOIN breeds ON dogs.breed_cd = breeds.breed_cd WHERE breeds.breed_desc = 'Chihuahua';
-- Q: Dogs older than the average dog here
SELECT call_name FROM dogs WHERE age_yrs > (SELECT avg(age_yrs) FROM dogs);
-- Q: How many days did each adopted dog wait between arrival and adoption?
SELECT dogs.call_name, julianday(adoptions.adopted) - julianday(dogs.arrived) FROM dogs JOIN adoptions ON dogs.dog_no = adoptions.dog_no;
-- Q: What fraction of adoptions ended with the dog being returned?
SELECT CAST(sum(CASE WHEN returned IS NOT NULL THEN 1 ELSE 0 END) AS REAL) / count(*) FROM adoptions;
-- Q: arrivals by month
SELECT strftime('%Y-%m', arrived), count(*) FROM dogs GROUP BY strftime('%Y-%m', arrived);
-- Q: Which breeds have we got no dog of?
SELECT breeds.breed_desc FROM breeds LEFT JOIN dogs ON breeds.breed_cd = dogs.breed_cd WHERE dogs.dog_no IS NULL;
