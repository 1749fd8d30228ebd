CREATE TABLE photographer (pg_id INTEGER PRIMARY KEY, pg_name TEXT, pg_style TEXT, since DATE, day_fee REAL, assistant_of INTEGER REFERENCES photographer(pg_id));
CREATE TABLE camera (cam_id INTEGER PRIMARY KEY, cam_model TEXT, cam_maker TEXT, megapixels REAL, bought DATE, price REAL, owner_id INTEGER REFERENCES photographer(pg_id));
CREATE TABLE lens (lens_id INTEGER PRIMARY KEY, lens_model TEXT, lens_maker TEXT, focal_mm INTEGER, max_aperture REAL, weight_g INTEGER, price REAL);
CREATE TABLE sitter (sit_id INTEGER PRIMARY KEY, sit_name TEXT, sit_town TEXT, email TEXT);
CREATE TABLE session (ses_id INTEGER PRIMARY KEY, pg_id INTEGER REFERENCES photographer(pg_id), sit_id INTEGER REFERENCES sitter(sit_id), ses_date DATE, ses_kind TEXT, hours REAL, shots INTEGER, place TEXT);
CREATE TABLE picture (pic_id INTEGER PRIMARY KEY, ses_id INTEGER REFERENCES session(ses_id), cam_id INTEGER REFERENCES camera(cam_id), lens_id INTEGER REFERENCES lens(lens_id), title TEXT, iso INTEGER, mono INTEGER, rating INTEGER);
CREATE TABLE print_order (ord_id INTEGER PRIMARY KEY, pic_id INTEGER REFERENCES picture(pic_id), ordered DATE, ready DATE, size TEXT, copies INTEGER, unit_price REAL);
INSERT INTO photographer VALUES (1,'Iris Kent','classic','2010-05-01',620,NULL),(2,'Mateo Lugo','documentary','2016-02-15',480,NULL),(3,'Saskia Bol','classic','2021-09-01',220,1),(4,'Ned Frayne','fashion','2019-06-20',540,NULL),(5,'Pia Lund','documentary','2024-01-08',180,2);
INSERT INTO camera VALUES (1,'Orbis 5','Orbis',24.2,'2018-03-10',2100,1),(2,'Orbis 9','Orbis',45.7,'2022-11-05',3900,1),(3,'Tessar One','Lumeka',61,'2021-07-17',4600,4),(4,'Pocket R','Lumeka',20.1,'2019-01-30',850,2),(5,'Halden M','Halden',50.3,'2023-05-02',6800,NULL);
INSERT INTO lens VALUES (1,'Prime 85','Orbis',85,1.4,610,1200),(2,'Prime 50','Orbis',50,1.8,190,260),(3,'Wide 28','Lumeka',28,2,340,900),(4,'Tele 135','Lumeka',135,2,930,1600),(5,'Macro 100','Halden',100,2.8,720,1350);
INSERT INTO sitter VALUES (1,'Clement Ward','Hove','clem@mail.example'),(2,'Dina Fashola','Lewes','dina@mail.example'),(3,'The Moss Family','Hove',NULL),(4,'Freya Lind','Rye','freya@mail.example'),(5,'Gus Tarrant','Lewes',NULL),(6,'Band of Four','Brighton','four@mail.example');
INSERT INTO session VALUES (1,1,1,'2023-09-12','headshot',1.5,120,'studio'),(2,1,3,'2023-10-01','family',2,260,'beach'),(3,2,6,'2023-11-18','band',5,640,'club'),(4,4,2,'2024-01-20','fashion',6,900,'studio'),(5,1,4,'2024-02-14','headshot',1,90,'studio'),(6,3,3,'2024-03-30','family',2,310,'park'),(7,2,5,'2024-04-06','headshot',1,75,'park'),(8,4,2,'2024-05-11','fashion',7,1100,'beach');
INSERT INTO picture VALUES (1,1,1,1,'Clement, three quarter',200,0,4),(2,1,1,1,'Clement in profile',200,1,5),(3,2,2,2,'Mosses at low tide',100,0,5),(4,3,4,3,'Soundcheck',3200,1,4),(5,3,4,3,'Encore',6400,1,3),(6,4,3,4,'Red coat',100,0,5),(7,5,2,1,'Freya smiling',160,0,NULL),(8,6,1,2,'Mosses under the oak',200,0,3),(9,8,3,1,'Wind and silk',100,1,5);
INSERT INTO print_order VALUES (1,2,'2023-09-20','2023-09-27','A3',2,38),(2,3,'2023-10-10','2023-10-21','A2',1,75),(3,3,'2023-10-10','2023-10-14','A5',12,6),(4,4,'2023-12-04','2023-12-09','A3',4,38),(5,6,'2024-02-01','2024-02-15','A1',1,140),(6,8,'2024-04-05','2024-04-08','A5',6,6),(7,9,'2024-05-20',NULL,'A2',2,75);
-- Q: Find the id and model of the cameras made by Lumeka.
SELECT cam_id, cam_model FROM camera WHERE cam_maker = 'Lumeka';
-- Q: What are the average, minimum and maximum focal length of the lenses?
SELECT avg(focal_mm), min(focal_mm), max(focal_mm) FROM lens;
-- Q: List the name of each photographer and how many sessions he or she has shot, most first.
SELECT p.pg_name, count(*) FROM photographer AS p JOIN session AS s ON s.pg_id = p.pg_id GROUP BY p.pg_id ORDER BY count(*) DESC;
-- Q: Show the name of each assistant and the name of the photographer assisted.
SELECT a.pg_name, b.pg_name FROM photographer AS a JOIN photographer AS b ON a.assistant_of = b.pg_id;
-- Q: Which makers make both cameras and lenses?
SELECT cam_maker FROM camera INTERSECT SELECT lens_maker FROM lens;
-- Q: Find the titles of the pictures that were never ordered as a print.
SELECT title FROM picture WHERE pic_id NOT IN (SELECT pic_id FROM print_order);
-- Q: What are the name and town of the sitters who have had more than one session?
SELECT t.sit_name, t.sit_town FROM sitter AS t JOIN session AS s ON s.sit_id = t.sit_id GROUP BY t.sit_id HAVING count(*) > 1;
-- Q: Show the titles and ISO values of the black-and-white pictures with a rating of at least 4 (mono is 1).
SELECT title, iso FROM picture WHERE mono = 1 AND rating >= 4;
-- Q: Find the titles of the pictures taken by Mateo Lugo and the model of the camera used.
SELECT p.title, c.cam_model FROM picture AS p JOIN session AS s ON p.ses_id = s.ses_id JOIN photographer AS g ON s.pg_id = g.pg_id JOIN camera AS c ON p.cam_id = c.cam_id WHERE g.pg_name = 'Mateo Lugo';
-- Q: Which lenses have not been used for any picture? Give the model and the maker.
SELECT lens_model, lens_maker FROM lens WHERE lens_id NOT IN (SELECT lens_id FROM picture);
-- Q: What is the kind of session with the largest average number of shots?
SELECT ses_kind FROM session GROUP BY ses_kind ORDER BY avg(shots) DESC LIMIT 1;
-- Q: Find the names of the photographers whose day fee is above the average day fee of all photographers.
SELECT pg_name FROM photographer WHERE day_fee > (SELECT avg(day_fee) FROM photographer);
-- Q: value of each print order, copies times unit price
SELECT ord_id, copies * unit_price FROM print_order;
-- Q: Which picture has earned the most from prints?
SELECT p.title FROM picture AS p JOIN print_order AS o ON o.pic_id = p.pic_id GROUP BY p.pic_id ORDER BY sum(o.copies * o.unit_price) DESC LIMIT 1;
-- Q: What share of the pictures is in monochrome (fraction)?
SELECT CAST(sum(CASE WHEN mono = 1 THEN 1 ELSE 0 END) AS REAL) / count(*) FROM picture;
-- Q: shots per hour in every session
SELECT ses_id, shots / hours FROM session;
-- Q: How long does a print take on average, in days?
SELECT avg(julianday(ready) - julianday(ordered)) FROM print_order;
-- Q: Studio cameras without a personal owner
SELECT cam_model FROM camera WHERE owner_id IS NULL;
-- Q: the two sessions with most shots for each photographer: name, date, shots
SELECT pg_name, ses_date, shots FROM (SELECT p.pg_name, s.ses_date, s.shots, row_number() OVER (PARTITION BY p.pg_id ORDER BY s.shots DESC) AS n FROM photographer AS p JOIN session AS s ON s.pg_id = p.pg_id) WHERE n <= 2;
-- Q: indoor (studio) against all other sessions, two counts
SELECT sum(CASE WHEN place = 'studio' THEN 1 ELSE 0 END), sum(CASE WHEN place != 'studio' THEN 1 ELSE 0 END) FROM session;
-- Q: How many sessions fell in each month?
SELECT strftime('%Y-%m', ses_date), count(*) FROM session GROUP BY strftime('%Y-%m', ses_date);
-- Q: Lenses: light under 300 g, standard under 700 g, heavy beyond: say which is which.
SELECT lens_model, CASE WHEN weight_g < 300 THEN 'light' WHEN weight_g < 700 THEN 'standard' ELSE 'heavy' END FROM lens;
-- Q: shots accumulated over the dates
SELECT ses_date, sum(shots) OVER (ORDER BY ses_date) FROM session;
-- Q: photographers who have not held a session at all
SELECT pg_name FROM photographer WHERE NOT EXISTS (SELECT 1 FROM session WHERE session.pg_id = photographer.pg_id);
