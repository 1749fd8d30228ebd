CREATE TABLE photographers (photog_no INTEGER PRIMARY KEY, surname TEXT, given_name TEXT, joined INTEGER, level TEXT, mentor_no INTEGER REFERENCES photographers(photog_no));
CREATE TABLE cameras (serial_no TEXT PRIMARY KEY, brand TEXT, model TEXT, megapixels REAL, film_or_digital TEXT, owner_no INTEGER REFERENCES photographers(photog_no), bought_for REAL);
CREATE TABLE photos (photo_no INTEGER PRIMARY KEY, caption TEXT, taken_by INTEGER REFERENCES photographers(photog_no), serial_no TEXT REFERENCES cameras(serial_no), taken_on DATE, iso INTEGER, subject TEXT);
CREATE TABLE exhibits (photo_no INTEGER REFERENCES photos(photo_no), show_name TEXT, show_year INTEGER, award TEXT, print_price REAL);
INSERT INTO photographers VALUES (1,'Weir','Moira',1998,'master',NULL),(2,'Adeyemi','Tunde',2010,'advanced',1),(3,'Lopez','Inma',2015,'advanced',1),(4,'Frost','Gareth',2019,'beginner',2),(5,'Chan','Vivian',2021,'beginner',3),(6,'Weir','Duncan',2003,'master',NULL);
INSERT INTO cameras VALUES ('N-100','Nordika','R5',24.2,'digital',1,1800),('N-221','Nordika','M2',NULL,'film',1,260),('P-778','Pelikon','Zeta',45,'digital',2,3100),('P-779','Pelikon','Mini',20,'digital',3,700),('F-013','Fotex','Pioneer',NULL,'film',6,90),('N-305','Nordika','R5',24.2,'digital',4,1500),('F-020','Fotex','Nova',12.1,'digital',NULL,150);
INSERT INTO photos VALUES (1,'Kite over Loch',1,'N-100','2021-05-02',200,'landscape'),(2,'Old Baker',1,'N-221','2019-11-18',400,'portrait'),(3,'Neon Rain',2,'P-778','2022-01-21',1600,'street'),(4,'Puffin Row',3,'P-779','2022-06-30',320,'wildlife'),(5,'Two Chairs',6,'F-013','2020-03-14',100,'still life'),(6,'Night Tram',2,'P-778','2022-12-05',3200,'street'),(7,'Stag at Dawn',4,'N-305','2023-10-09',800,'wildlife'),(8,'Harbour Fog',3,'P-779','2023-02-11',250,'landscape'),(10,'Loch in Snow',1,'N-221','2023-01-07',400,'landscape'),(9,'Grandson',6,'F-013','2023-04-16',400,'portrait');
INSERT INTO exhibits VALUES (1,'Spring Salon',2022,'gold',120),(3,'Spring Salon',2022,NULL,90),(4,'Spring Salon',2023,'silver',80),(2,'Faces',2021,'gold',150),(6,'City Nights',2023,'gold',110),(3,'City Nights',2023,'bronze',95),(9,'Faces',2023,NULL,70),(8,'Spring Salon',2023,NULL,85);
-- Q: Which club members are masters? Give given name and surname.
SELECT given_name, surname FROM photographers WHERE level = 'master';
-- Q: How many cameras are film cameras?
SELECT count(*) FROM cameras WHERE film_or_digital = 'film';
-- Q: Captions of photos shot at ISO 800 or more
SELECT caption FROM photos WHERE iso >= 800;
-- Q: What is the sharpest camera, by megapixels? Show brand and model.
SELECT brand, model FROM cameras ORDER BY megapixels DESC LIMIT 1;
-- Q: List the different subjects.
SELECT DISTINCT subject FROM photos;
-- Q: cameras per brand and what was paid for them altogether
SELECT brand, count(*), sum(bought_for) FROM cameras GROUP BY brand;
-- Q: Who took Neon Rain?
SELECT T1.given_name, T1.surname FROM photographers AS T1 JOIN photos AS T2 ON T1.photog_no = T2.taken_by WHERE T2.caption = 'Neon Rain';
-- Q: Which photos have won gold, and at which show?
SELECT T1.caption, T2.show_name FROM photos AS T1 JOIN exhibits AS T2 ON T1.photo_no = T2.photo_no WHERE T2.award = 'gold';
-- Q: Given names of members together with the given name of their mentor
SELECT T1.given_name, T2.given_name FROM photographers AS T1 JOIN photographers AS T2 ON T1.mentor_no = T2.photog_no;
-- Q: Which shows exhibited more than two prints?
SELECT show_name FROM exhibits GROUP BY show_name HAVING count(*) > 2;
-- Q: Average print price for each award
SELECT award, avg(print_price) FROM exhibits WHERE award IS NOT NULL GROUP BY award;
-- Q: Photos which were never exhibited
SELECT caption FROM photos WHERE photo_no NOT IN (SELECT photo_no FROM exhibits);
-- Q: Subjects shot both on film and on a digital camera
SELECT T1.subject FROM photos AS T1 JOIN cameras AS T2 ON T1.serial_no = T2.serial_no WHERE T2.film_or_digital = 'film' INTERSECT SELECT T1.subject FROM photos AS T1 JOIN cameras AS T2 ON T1.serial_no = T2.serial_no WHERE T2.film_or_digital = 'digital';
-- Q: Given names of those who exhibited at the Spring Salon
SELECT DISTINCT T1.given_name FROM photographers AS T1 JOIN photos AS T2 ON T1.photog_no = T2.taken_by JOIN exhibits AS T3 ON T2.photo_no = T3.photo_no WHERE T3.show_name = 'Spring Salon';
-- Q: Who in the club has not shot a single photo? Given name and surname.
SELECT given_name, surname FROM photographers AS T1 WHERE NOT EXISTS (SELECT 1 FROM photos AS T2 WHERE T2.taken_by = T1.photog_no);
-- Q: Photos with a lower ISO than average
SELECT caption FROM photos WHERE iso < (SELECT avg(iso) FROM photos);
-- Q: how many photos per year
SELECT strftime('%Y', taken_on), count(*) FROM photos GROUP BY strftime('%Y', taken_on);
-- Q: What percentage of exhibited prints won an award?
SELECT 100.0 * count(award) / count(*) FROM exhibits;
-- Q: Serial numbers of cameras that belong to nobody
SELECT serial_no FROM cameras WHERE owner_no IS NULL;
