CREATE TABLE fleet (car_id INTEGER PRIMARY KEY, regno TEXT, model TEXT, class TEXT, fuel TEXT, seats INTEGER, odometer INTEGER, dayprice REAL);
CREATE TABLE renter (renter_id INTEGER PRIMARY KEY, surname TEXT, givenname TEXT, licenceno TEXT, birthdate DATE, nationality TEXT);
CREATE TABLE rental (rental_id INTEGER PRIMARY KEY, car_id INTEGER REFERENCES fleet(car_id), renter_id INTEGER REFERENCES renter(renter_id), pickup DATE, dropoff DATE, kmdriven INTEGER, insurance TEXT, fine REAL);
INSERT INTO fleet VALUES (1,'KL-204','Pico','mini','petrol',4,41200,29),(2,'KL-377','Pico','mini','electric',4,12800,36),(3,'MR-901','Tarva','estate','diesel',5,88500,52),(4,'MR-915','Tarva','estate','diesel',5,60100,52.5),(5,'ZU-118','Nomad 7','van','diesel',7,103400,79),(6,'ZU-330','Lynx S','luxury','hybrid',4,22000,145),(7,'KL-512','Breeze','compact','electric',5,5400,44),(8,'ZU-402','Nomad 9','van','diesel',9,71000,95);
INSERT INTO renter VALUES (1,'Sorensen','Ida','DK8812','1990-06-01','Danish'),(2,'Moreau','Luc','FR1203','1978-12-24','French'),(3,'Baker','Jo','GB5521','1999-03-15','British'),(4,'Jensen','Mads','DK7760','1985-10-30','Danish'),(5,'Ricci','Elena',NULL,'2002-02-02','Italian'),(6,'Baker','Ron','GB0037','1955-07-07','British');
INSERT INTO rental VALUES (1,1,3,'2024-05-02','2024-05-05',310,'basic',NULL),(2,5,2,'2024-05-10','2024-05-24',2150,'full',80),(3,3,1,'2024-05-18','2024-05-20',420,'basic',NULL),(4,6,2,'2024-06-01','2024-06-02',190,'full',NULL),(5,3,4,'2024-06-07','2024-06-14',1330,'none',45),(6,7,3,'2024-06-20','2024-06-22',150,'basic',NULL),(7,5,6,'2024-07-01','2024-07-12',1800,'full',NULL),(8,1,4,'2024-07-03','2024-07-04',95,'none',120),(9,2,6,'2024-07-15',NULL,NULL,'basic',NULL);
-- Q: how many electric cars do we have?
SELECT count(*) FROM fleet WHERE fuel = 'electric';
-- Q: Registration numbers of cars that seat at least 7
SELECT regno FROM fleet WHERE seats >= 7;
-- Q: cheapest day price of all
SELECT min(dayprice) FROM fleet;
-- Q: List the surnames and given names of the Danish renters.
SELECT surname, givenname FROM renter WHERE nationality = 'Danish';
-- Q: Which car has been driven the furthest according to the odometer? Model and odometer reading.
SELECT model, odometer FROM fleet ORDER BY odometer DESC LIMIT 1;
-- Q: How many different models are in the fleet?
SELECT count(DISTINCT model) FROM fleet;
-- Q: average day price by class
SELECT class, avg(dayprice) FROM fleet GROUP BY class;
-- Q: Which model is rented the most often?
SELECT f.model FROM fleet AS f JOIN rental AS r ON r.car_id = f.car_id GROUP BY f.model ORDER BY count(*) DESC LIMIT 1;
-- Q: Which cars (regno) did Luc Moreau drive?
SELECT f.regno FROM fleet AS f JOIN rental AS r ON r.car_id = f.car_id JOIN renter AS p ON r.renter_id = p.renter_id WHERE p.givenname = 'Luc' AND p.surname = 'Moreau';
-- Q: Kilometres driven by nationality of the renter, most first
SELECT p.nationality, sum(r.kmdriven) FROM renter AS p JOIN rental AS r ON r.renter_id = p.renter_id GROUP BY p.nationality ORDER BY sum(r.kmdriven) DESC;
-- Q: fuels used by three cars or more
SELECT fuel FROM fleet GROUP BY fuel HAVING count(*) >= 3;
-- Q: Who got the highest fine? Surname and given name.
SELECT p.surname, p.givenname FROM renter AS p JOIN rental AS r ON r.renter_id = p.renter_id ORDER BY r.fine DESC LIMIT 1;
-- Q: Total number of rentals and total fines for each type of insurance
SELECT insurance, count(*), sum(fine) FROM rental GROUP BY insurance;
-- Q: Which cars were never rented? Give their registration.
SELECT regno FROM fleet WHERE car_id NOT IN (SELECT car_id FROM rental);
-- Q: Licence numbers of people who rented both a mini and an estate
SELECT p.licenceno FROM renter AS p JOIN rental AS r ON r.renter_id = p.renter_id JOIN fleet AS f ON r.car_id = f.car_id WHERE f.class = 'mini' INTERSECT SELECT p.licenceno FROM renter AS p JOIN rental AS r ON r.renter_id = p.renter_id JOIN fleet AS f ON r.car_id = f.car_id WHERE f.class = 'estate';
-- Q: Cars with a day price above the average
SELECT regno FROM fleet WHERE dayprice > (SELECT avg(dayprice) FROM fleet);
-- Q: Renters who haven't rented anything yet
SELECT p.givenname, p.surname FROM renter AS p LEFT JOIN rental AS r ON r.renter_id = p.renter_id WHERE r.rental_id IS NULL;
-- Q: What does each finished rental cost: days times day price? Show the rental id and the cost.
SELECT r.rental_id, (julianday(r.dropoff) - julianday(r.pickup)) * f.dayprice FROM rental AS r JOIN fleet AS f ON r.car_id = f.car_id WHERE r.dropoff IS NOT NULL;
-- Q: rentals per month of pickup
SELECT strftime('%Y-%m', pickup), count(*) FROM rental GROUP BY strftime('%Y-%m', pickup);
-- Q: Which rental is still running?
SELECT rental_id FROM rental WHERE dropoff IS NULL;
-- Q: percentage of rentals with a fine
SELECT 100.0 * count(fine) / count(*) FROM rental;
