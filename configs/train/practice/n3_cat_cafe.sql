CREATE TABLE cats (id INTEGER PRIMARY KEY, name TEXT, coat TEXT, sex TEXT, born DATE, arrived DATE, shelter_id INTEGER REFERENCES shelters(id), adopted_by INTEGER REFERENCES guests(id), adopted_on DATE, shy INTEGER);
CREATE TABLE shelters (id INTEGER PRIMARY KEY, name TEXT, city TEXT, phone TEXT);
CREATE TABLE guests (id INTEGER PRIMARY KEY, name TEXT, city TEXT, joined DATE, points INTEGER);
CREATE TABLE tables (id INTEGER PRIMARY KEY, label TEXT, seats INTEGER, zone TEXT);
CREATE TABLE bookings (id INTEGER PRIMARY KEY, guest_id INTEGER REFERENCES guests(id), table_id INTEGER REFERENCES tables(id), day DATE, hour INTEGER, people INTEGER, entry_fee REAL, no_show INTEGER);
CREATE TABLE drinks (id INTEGER PRIMARY KEY, name TEXT, kind TEXT, price REAL, calories INTEGER);
CREATE TABLE tabs (booking_id INTEGER REFERENCES bookings(id), drink_id INTEGER REFERENCES drinks(id), cups INTEGER, PRIMARY KEY (booking_id, drink_id));
CREATE TABLE vet_checks (id INTEGER PRIMARY KEY, cat_id INTEGER REFERENCES cats(id), day DATE, weight_kg REAL, vet TEXT, cost REAL, note TEXT);
INSERT INTO shelters VALUES (1,'Safe Paws','Lyon','0472-11'),(2,'Nine Lives House','Grenoble',NULL),(3,'Alley Friends','Lyon','0472-58'),(4,'Hope Barn','Annecy','0450-31');
INSERT INTO guests VALUES (1,'Camille Roy','Lyon','2022-03-05',120),(2,'Hugo Blanc','Villeurbanne','2022-09-17',45),(3,'Lena Fabre','Lyon','2023-01-28',80),(4,'Theo Masson','Grenoble','2023-06-11',10),(5,'Anouk Petit','Bron','2023-12-02',NULL);
INSERT INTO cats VALUES (1,'Mochi','tabby','F','2019-04-01','2021-10-01',1,1,'2022-12-18',0),(2,'Biscotte','ginger','M','2020-06-15','2021-10-01',1,NULL,NULL,0),(3,'Noir','black','M','2018-01-20','2022-02-14',2,3,'2023-05-06',1),(4,'Plume','white','F','2021-08-08','2022-09-01',3,NULL,NULL,1),(5,'Tango','ginger','M','2022-03-30','2023-03-10',2,NULL,NULL,0),(6,'Luna','black','F','2021-11-11','2023-03-10',3,2,'2024-02-10',0),(7,'Caramel','ginger','F','2023-02-02','2024-01-20',NULL,NULL,NULL,0);
INSERT INTO tables VALUES (1,'Window',2,'front'),(2,'Sofa',4,'quiet'),(3,'Round',4,'front'),(4,'Tower',6,'play'),(5,'Nook',2,'quiet');
INSERT INTO bookings VALUES (1,1,2,'2023-03-04',15,4,32,0),(2,2,1,'2023-03-04',16,2,16,0),(3,3,4,'2023-03-18',14,6,48,0),(4,1,2,'2023-11-25',15,3,27,0),(5,4,3,'2023-12-09',17,4,36,1),(6,2,4,'2024-01-13',15,5,45,0),(7,1,1,'2024-01-27',11,2,18,0),(8,5,2,'2024-02-10',16,2,18,1);
INSERT INTO drinks VALUES (1,'Cat-puccino','coffee',4.2,110),(2,'Whisker tea','tea',3.8,5),(3,'Matcha latte','tea',4.9,150),(4,'Purr-esso','coffee',2.5,3),(5,'Berry soda','cold',3.9,130),(6,'Oat cocoa','cocoa',4.5,210);
INSERT INTO tabs VALUES (1,1,3),(1,5,2),(2,4,2),(3,3,4),(3,5,3),(4,1,3),(6,3,2),(6,1,4),(7,2,2),(3,1,1);
INSERT INTO vet_checks VALUES (1,1,'2022-01-15',3.6,'Dr Girard',45,NULL),(2,2,'2022-01-15',4.4,'Dr Girard',45,'tartar'),(3,3,'2022-06-20',5.1,'Dr Moulin',60,'overweight'),(4,2,'2023-04-02',5.0,'Dr Girard',48,NULL),(5,5,'2023-04-02',3.9,'Dr Girard',48,NULL),(6,4,'2023-10-12',3.3,'Dr Moulin',62,'fleas'),(7,2,'2024-03-08',5.3,'Dr Moulin',65,'overweight');
-- Q: Find the name and coat of the cats that have not been adopted yet.
SELECT name, coat FROM cats WHERE adopted_by IS NULL;
-- Q: What are the average, minimum and maximum price of the drinks of each kind?
SELECT kind, avg(price), min(price), max(price) FROM drinks GROUP BY kind;
-- Q: Show the name of each adopted cat and the name and city of the guest who took it home.
SELECT c.name, g.name, g.city FROM cats AS c JOIN guests AS g ON c.adopted_by = g.id;
-- Q: Which shelters have sent us two or more cats? Give the shelter's name and the number.
SELECT s.name, count(*) FROM shelters AS s JOIN cats AS c ON c.shelter_id = s.id GROUP BY s.id HAVING count(*) >= 2;
-- Q: What are the ids and names of the shelters that never gave us a cat?
SELECT id, name FROM shelters EXCEPT SELECT s.id, s.name FROM shelters AS s JOIN cats AS c ON c.shelter_id = s.id;
-- Q: Find the names of the guests who have booked both the Sofa and the Window table.
SELECT g.name FROM guests AS g JOIN bookings AS b ON b.guest_id = g.id JOIN tables AS t ON b.table_id = t.id WHERE t.label = 'Sofa' INTERSECT SELECT g.name FROM guests AS g JOIN bookings AS b ON b.guest_id = g.id JOIN tables AS t ON b.table_id = t.id WHERE t.label = 'Window';
-- Q: Which drinks have never been ordered?
SELECT name FROM drinks WHERE id NOT IN (SELECT drink_id FROM tabs);
-- Q: In which cities do we find a guest or a shelter?
SELECT city FROM guests UNION SELECT city FROM shelters;
-- Q: Find the name of the drink with the largest total of cups.
SELECT d.name FROM drinks AS d JOIN tabs AS t ON t.drink_id = d.id GROUP BY d.id ORDER BY sum(t.cups) DESC LIMIT 1;
-- Q: List the labels of the tables that have more seats than the average table.
SELECT label FROM tables WHERE seats > (SELECT avg(seats) FROM tables);
-- Q: What are the names of the ginger cats that have been seen by Dr Girard, each once?
SELECT DISTINCT c.name FROM cats AS c JOIN vet_checks AS v ON v.cat_id = c.id WHERE c.coat = 'ginger' AND v.vet = 'Dr Girard';
-- Q: Show the name of each guest and how many bookings the guest has made, most first.
SELECT g.name, count(*) FROM guests AS g JOIN bookings AS b ON b.guest_id = g.id GROUP BY g.id ORDER BY count(*) DESC;
-- Q: what share of bookings were no-shows? as a fraction
SELECT CAST(sum(CASE WHEN no_show = 1 THEN 1 ELSE 0 END) AS REAL) / count(*) FROM bookings;
-- Q: Drinks bill of each booking
SELECT t.booking_id, sum(t.cups * d.price) FROM tabs AS t JOIN drinks AS d ON t.drink_id = d.id GROUP BY t.booking_id;
-- Q: How many days did the adopted cats wait between arriving and adoption?
SELECT name, julianday(adopted_on) - julianday(arrived) FROM cats WHERE adopted_on IS NOT NULL;
-- Q: newest weight of every cat: cat id and kilos
SELECT cat_id, weight_kg FROM (SELECT cat_id, weight_kg, row_number() OVER (PARTITION BY cat_id ORDER BY day DESC) AS n FROM vet_checks) WHERE n = 1;
-- Q: Fee paid per person on each booking, rounded to 1 decimal
SELECT id, round(entry_fee / people, 1) FROM bookings;
-- Q: which day was busiest by number of people
SELECT day FROM bookings GROUP BY day ORDER BY sum(people) DESC LIMIT 1;
-- Q: vet bills year by year
SELECT strftime('%Y', day), sum(cost) FROM vet_checks GROUP BY strftime('%Y', day);
-- Q: shy cats and bold cats (not shy) in two columns
SELECT sum(CASE WHEN shy = 1 THEN 1 ELSE 0 END), sum(CASE WHEN shy = 0 THEN 1 ELSE 0 END) FROM cats;
-- Q: Guest points, treating unknown as 0
SELECT name, COALESCE(points, 0) FROM guests;
-- Q: Cats without any vet check
SELECT name FROM cats WHERE NOT EXISTS (SELECT 1 FROM vet_checks WHERE vet_checks.cat_id = cats.id);
-- Q: Call drinks light under 50 calories, normal under 140, rich from there.
SELECT name, CASE WHEN calories < 50 THEN 'light' WHEN calories < 140 THEN 'normal' ELSE 'rich' END FROM drinks;
-- Q: Entry fees as they add up over the days
SELECT day, sum(entry_fee) OVER (ORDER BY day) FROM bookings;
