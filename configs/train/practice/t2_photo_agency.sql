CREATE TABLE photographer (ph_code TEXT PRIMARY KEY, first_nm TEXT, last_nm TEXT, base_city TEXT, born_yr INTEGER, staff_yn TEXT, day_rate INTEGER);
CREATE TABLE camera (cam_id INTEGER PRIMARY KEY, brand TEXT, model TEXT, sensor TEXT, megapixels REAL, price INTEGER);
CREATE TABLE lens (lens_id INTEGER PRIMARY KEY, brand TEXT, lens_name TEXT, focal_mm INTEGER, max_aperture REAL, price INTEGER);
CREATE TABLE client (client_id INTEGER PRIMARY KEY, client_name TEXT, branch TEXT, country TEXT);
CREATE TABLE assignment (asg_id INTEGER PRIMARY KEY, client_id INTEGER REFERENCES client(client_id), ph_code TEXT REFERENCES photographer(ph_code), subject TEXT, place TEXT, shot_on DATE, days INTEGER, fee INTEGER);
CREATE TABLE photo (photo_id INTEGER PRIMARY KEY, asg_id INTEGER REFERENCES assignment(asg_id), ph_code TEXT REFERENCES photographer(ph_code), caption TEXT, colour TEXT, cam_id INTEGER REFERENCES camera(cam_id), lens_id INTEGER REFERENCES lens(lens_id), iso INTEGER);
CREATE TABLE licence (lic_id INTEGER PRIMARY KEY, photo_id INTEGER REFERENCES photo(photo_id), client_id INTEGER REFERENCES client(client_id), issued DATE, months INTEGER, amount INTEGER);
INSERT INTO photographer VALUES ('AK','Agnes','Kohl','Vienna',1974,'Y',650),('BT','Ben','Tate','London',1989,'N',480),('CV','Carmen','Vega','Madrid',1981,'Y',720),('DO','Dayo','Okoro','Lagos',1992,'N',510),('EM','Elsa','Munk','Aarhus',1966,'N',900),('FI','Fumio','Ito','Osaka',NULL,'Y',800);
INSERT INTO camera VALUES (1,'Leitner','M9X','full frame',36.0,5200),(2,'Okada','K-5','APS-C',24.2,1400),(3,'Okada','K-1','full frame',45.5,2900),(4,'Brandberg','Field 6','medium',100.0,9800),(5,'Pica','Mini','1 inch',20.1,600);
INSERT INTO lens VALUES (1,'Leitner','Prime 35',35,1.4,2600),(2,'Okada','Tele 300',300,2.8,4100),(3,'Sigurd','Macro 90',90,2.8,750),(4,'Okada','Wide 20',20,2.0,1100),(5,'Brandberg','Field 80',80,2.8,3200),(6,'Sigurd','Nifty 50',50,1.8,290);
INSERT INTO client VALUES (1,'Alpine Review','magazine','Austria'),(2,'Baltic Times','newspaper','Latvia'),(3,'Fern Hotels','travel','Spain'),(4,'Orchard Foods','food','United Kingdom'),(5,'Metro Daily','newspaper','Nigeria'),(6,'Lux Optics','industry','Germany');
INSERT INTO assignment VALUES (1,1,'AK','ibex','Hohe Tauern','2023-05-14',4,3600),(2,3,'CV','hotel rooms','Seville','2023-06-02',2,1800),(3,4,'BT','apples','Kent','2023-09-21',1,700),(4,5,'DO','market','Ibadan','2023-10-11',3,1600),(5,2,'EM','storm','Liepaja','2023-11-25',2,NULL),(6,1,'EM','glacier','Ötztal','2024-02-08',5,5200),(7,3,'CV','beach','Cadiz','2024-03-19',2,1750),(8,4,'AK','cheese','Bregenz','2024-03-28',1,800);
INSERT INTO photo VALUES (1,1,'AK','Ibex at dawn','colour',3,2,800),(2,1,'AK','Two rams','colour',3,2,1600),(3,2,'CV','Blue room','colour',1,1,200),(4,3,'BT','Apple crate','colour',2,3,100),(5,4,'DO','Yam seller','b/w',1,1,400),(6,5,'EM','Breaking wave','b/w',4,5,400),(7,6,'EM','Ice mouth','b/w',4,5,200),(8,7,'CV','Empty beach','colour',2,4,100),(9,NULL,'FI','Night tram','colour',1,1,3200),(10,8,'AK','Alpine wheel','colour',3,3,200);
INSERT INTO licence VALUES (1,1,1,'2023-06-01',12,450),(2,3,3,'2023-07-01',24,900),(3,6,2,'2023-11-27',1,150),(4,6,6,'2024-01-15',36,2200),(5,7,1,'2024-03-01',12,800),(6,5,5,'2023-10-14',1,90),(7,1,6,'2024-04-02',12,650),(8,9,6,'2024-04-02',12,NULL);
-- Q: First and last names of photographers on the staff
SELECT first_nm, last_nm FROM photographer WHERE staff_yn = 'Y';
-- Q: How many cameras have a full frame sensor?
SELECT count(*) FROM camera WHERE sensor = 'full frame';
-- Q: longest lens
SELECT lens_name FROM lens ORDER BY focal_mm DESC LIMIT 1;
-- Q: Which different branches do the clients work in?
SELECT DISTINCT branch FROM client;
-- Q: What do camera bodies cost on average, and what does the cheapest cost?
SELECT avg(price), min(price) FROM camera;
-- Q: How many assignments has every photographer shot? Last name and number.
SELECT T1.last_nm, count(*) FROM photographer AS T1 JOIN assignment AS T2 ON T1.ph_code = T2.ph_code GROUP BY T1.ph_code;
-- Q: With which camera model was Night tram taken?
SELECT T1.model FROM camera AS T1 JOIN photo AS T2 ON T1.cam_id = T2.cam_id WHERE T2.caption = 'Night tram';
-- Q: Which client paid the most in fees for assignments?
SELECT T1.client_name FROM client AS T1 JOIN assignment AS T2 ON T1.client_id = T2.client_id GROUP BY T1.client_id ORDER BY sum(T2.fee) DESC LIMIT 1;
-- Q: Captions of black and white (b/w) pictures at ISO 400
SELECT caption FROM photo WHERE colour = 'b/w' AND iso = 400;
-- Q: Lens brands with at least two lenses and what those cost on average
SELECT brand, avg(price) FROM lens GROUP BY brand HAVING count(*) >= 2;
-- Q: Where did Carmen work? Places and dates.
SELECT T2.place, T2.shot_on FROM photographer AS T1 JOIN assignment AS T2 ON T1.ph_code = T2.ph_code WHERE T1.first_nm = 'Carmen';
-- Q: Photographers who charge between 500 and 750 a day or live in Osaka: last names
SELECT last_nm FROM photographer WHERE day_rate BETWEEN 500 AND 750 OR base_city = 'Osaka';
-- Q: Which lens was used for the greatest number of photos?
SELECT T1.lens_name FROM lens AS T1 JOIN photo AS T2 ON T1.lens_id = T2.lens_id GROUP BY T1.lens_id ORDER BY count(*) DESC LIMIT 1;
-- Q: lenses never used
SELECT lens_name FROM lens WHERE lens_id NOT IN (SELECT lens_id FROM photo);
-- Q: Pictures licensed both to Alpine Review and to Lux Optics
SELECT T1.caption FROM photo AS T1 JOIN licence AS T2 ON T1.photo_id = T2.photo_id JOIN client AS T3 ON T2.client_id = T3.client_id WHERE T3.client_name = 'Alpine Review' INTERSECT SELECT T1.caption FROM photo AS T1 JOIN licence AS T2 ON T1.photo_id = T2.photo_id JOIN client AS T3 ON T2.client_id = T3.client_id WHERE T3.client_name = 'Lux Optics';
-- Q: Clients with a licence but without an assignment of their own
SELECT T1.client_name FROM client AS T1 JOIN licence AS T2 ON T1.client_id = T2.client_id EXCEPT SELECT T1.client_name FROM client AS T1 JOIN assignment AS T2 ON T1.client_id = T2.client_id;
-- Q: Last name of whoever has earned the most in licences
SELECT T1.last_nm FROM photographer AS T1 JOIN photo AS T2 ON T1.ph_code = T2.ph_code JOIN licence AS T3 ON T2.photo_id = T3.photo_id GROUP BY T1.ph_code ORDER BY sum(T3.amount) DESC LIMIT 1;
-- Q: Freelancers (not staff) whose day rate is above the average of everybody
SELECT first_nm, last_nm FROM photographer WHERE staff_yn = 'N' AND day_rate > (SELECT avg(day_rate) FROM photographer);
-- Q: All brands that make cameras or lenses, in one list
SELECT brand FROM camera UNION SELECT brand FROM lens;
-- Q: licences and income from them by month issued
SELECT strftime('%Y-%m', issued), count(*), sum(amount) FROM licence GROUP BY strftime('%Y-%m', issued);
-- Q: Which photos have never been licensed?
SELECT caption FROM photo AS T1 WHERE NOT EXISTS (SELECT * FROM licence AS T2 WHERE T2.photo_id = T1.photo_id);
-- Q: Fee per day of each assignment, with its subject
SELECT subject, fee / days FROM assignment;
-- Q: What percentage of photos is in colour?
SELECT 100.0 * sum(CASE WHEN colour = 'colour' THEN 1 ELSE 0 END) / count(*) FROM photo;
-- Q: For which subject was no fee noted?
SELECT subject FROM assignment WHERE fee IS NULL;
