CREATE TABLE cinemas (cinema_id INTEGER PRIMARY KEY, cinema_name TEXT, city TEXT, opening_year INTEGER, manager TEXT);
CREATE TABLE halls (hall_id INTEGER PRIMARY KEY, cinema_id INTEGER REFERENCES cinemas(cinema_id), hall_label TEXT, seats INTEGER, sound TEXT);
CREATE TABLE movies (movie_id INTEGER PRIMARY KEY, title TEXT, director TEXT, genre TEXT, runtime INTEGER, age_limit INTEGER, release_date DATE, budget_mio REAL);
CREATE TABLE showings (showing_id INTEGER PRIMARY KEY, movie_id INTEGER REFERENCES movies(movie_id), hall_id INTEGER REFERENCES halls(hall_id), show_date DATE, start_time TEXT, language TEXT, base_price REAL);
CREATE TABLE members (member_id INTEGER PRIMARY KEY, member_name TEXT, card_level TEXT, joined DATE, favourite_genre TEXT);
CREATE TABLE tickets (ticket_id INTEGER PRIMARY KEY, showing_id INTEGER REFERENCES showings(showing_id), member_id INTEGER REFERENCES members(member_id), seat_code TEXT, paid REAL, bought_online INTEGER);
CREATE TABLE snack_sales (sale_id INTEGER PRIMARY KEY, ticket_id INTEGER REFERENCES tickets(ticket_id), snack TEXT, pieces INTEGER, unit_price REAL);
INSERT INTO cinemas VALUES (1,'Lux','Ostend',1956,'Griet Maes'),(2,'Metropol','Bruges',1931,'Jef Claes'),(3,'Galaxy Nine','Ghent',2012,'Noor Daems'),(4,'Pallas','Ghent',1988,NULL);
INSERT INTO halls VALUES (1,1,'Blue',180,'stereo'),(2,1,'Gold',90,'surround'),(3,2,'Main',320,'surround'),(4,3,'Nine-A',410,'immersive'),(5,3,'Nine-B',220,'surround'),(6,4,'Attic',60,'stereo');
INSERT INTO movies VALUES (1,'The Salt Road','Ida Berg','drama',124,12,'2024-01-12',8.5),(2,'Robot Picnic','Sol Ames','animation',88,0,'2024-02-02',60),(3,'Night Ferry','Per Holm','thriller',109,16,'2023-11-24',14),(4,'Uncle Trouble','Dee Grant','comedy',97,6,'2024-02-16',11),(5,'Ashes of Orion','Sol Ames','science fiction',151,12,'2024-03-08',140),(6,'Little Winter','Ida Berg','drama',101,6,'2023-12-20',4.2),(7,'The Last Locksmith','Anton Weil','thriller',118,16,'2024-03-22',NULL);
INSERT INTO showings VALUES (1,1,1,'2024-02-10','19:30','English',11),(2,2,3,'2024-02-10','14:00','Dutch',9),(3,3,3,'2024-02-10','21:15','English',12),(4,4,2,'2024-02-17','20:00','Dutch',10.5),(5,2,4,'2024-03-09','13:30','Dutch',10),(6,5,4,'2024-03-09','20:30','English',14.5),(7,5,5,'2024-03-16','18:00','French',13),(8,6,1,'2024-03-16','16:00','French',8.5),(9,1,5,'2024-03-20','19:00','English',11.5);
INSERT INTO members VALUES (1,'Wout Segers','gold','2019-05-20','thriller'),(2,'Lies Peeters','silver','2021-09-03','drama'),(3,'Amir Haddad','basic','2023-01-15','animation'),(4,'Tess Bogaert','gold','2018-02-28','drama'),(5,'Joris Wuyts','basic','2023-12-30',NULL);
INSERT INTO tickets VALUES (1,1,2,'C5',11,1),(2,1,4,'C6',9,1),(3,2,3,'F1',9,0),(4,2,NULL,'F2',7.5,0),(5,3,1,'J10',12,1),(6,4,4,'B2',8.5,1),(7,5,3,'K4',10,1),(8,6,1,'L7',14.5,1),(9,6,NULL,'L8',14.5,0),(10,7,4,'D3',13,0),(11,9,2,'A1',11.5,1),(12,6,3,'L9',12,1);
INSERT INTO snack_sales VALUES (1,1,'popcorn',1,5.5),(2,3,'popcorn',2,5.5),(3,3,'lemonade',2,3.2),(4,5,'nachos',1,6.9),(5,8,'popcorn',1,5.5),(6,8,'cola',1,3.5),(7,10,'ice cream',1,4),(8,12,'nachos',1,6.9);
-- Q: Who runs the Metropol?
SELECT manager FROM cinemas WHERE cinema_name = 'Metropol';
-- Q: Which film is the longest?
SELECT title FROM movies ORDER BY runtime DESC LIMIT 1;
-- Q: All movies by Ida Berg with their genre
SELECT title, genre FROM movies WHERE director = 'Ida Berg';
-- Q: how many seats in all halls together
SELECT sum(seats) FROM halls;
-- Q: In how many different languages do we show films?
SELECT count(DISTINCT language) FROM showings;
-- Q: Capacity of each cinema, largest first
SELECT c.cinema_name, sum(h.seats) FROM cinemas AS c JOIN halls AS h ON h.cinema_id = c.cinema_id GROUP BY c.cinema_id ORDER BY sum(h.seats) DESC;
-- Q: When and at what time is Robot Picnic on?
SELECT s.show_date, s.start_time FROM showings AS s JOIN movies AS m ON s.movie_id = m.movie_id WHERE m.title = 'Robot Picnic';
-- Q: Directors with more than one film
SELECT director FROM movies GROUP BY director HAVING count(*) > 1;
-- Q: Thrillers or dramas lasting under two hours (less than 120 minutes)
SELECT title FROM movies WHERE (genre = 'thriller' OR genre = 'drama') AND runtime < 120;
-- Q: For each movie give the number of tickets sold and the money they brought in.
SELECT m.title, count(*), sum(t.paid) FROM movies AS m JOIN showings AS s ON s.movie_id = m.movie_id JOIN tickets AS t ON t.showing_id = s.showing_id GROUP BY m.movie_id;
-- Q: Which snack sells best by pieces?
SELECT snack FROM snack_sales GROUP BY snack ORDER BY sum(pieces) DESC LIMIT 1;
-- Q: Which halls in Ghent have surround sound?
SELECT h.hall_label FROM halls AS h JOIN cinemas AS c ON h.cinema_id = c.cinema_id WHERE c.city = 'Ghent' AND h.sound = 'surround';
-- Q: Members who joined between 2019-01-01 and 2022-12-31
SELECT member_name FROM members WHERE joined BETWEEN '2019-01-01' AND '2022-12-31';
-- Q: Movies that aren't being shown anywhere
SELECT title FROM movies WHERE movie_id NOT IN (SELECT movie_id FROM showings);
-- Q: What films has Wout Segers seen?
SELECT DISTINCT m.title FROM movies AS m JOIN showings AS s ON s.movie_id = m.movie_id JOIN tickets AS t ON t.showing_id = s.showing_id JOIN members AS p ON t.member_id = p.member_id WHERE p.member_name = 'Wout Segers';
-- Q: Cinemas where no showing is planned
SELECT cinema_name FROM cinemas EXCEPT SELECT c.cinema_name FROM cinemas AS c JOIN halls AS h ON h.cinema_id = c.cinema_id JOIN showings AS s ON s.hall_id = h.hall_id;
-- Q: Titles played in both English and French
SELECT m.title FROM movies AS m JOIN showings AS s ON s.movie_id = m.movie_id WHERE s.language = 'English' INTERSECT SELECT m.title FROM movies AS m JOIN showings AS s ON s.movie_id = m.movie_id WHERE s.language = 'French';
-- Q: Which films cost more to make than the average film?
SELECT title FROM movies WHERE budget_mio > (SELECT avg(budget_mio) FROM movies);
-- Q: Which member went to the cinema the most times?
SELECT p.member_name FROM members AS p JOIN tickets AS t ON t.member_id = p.member_id GROUP BY p.member_id ORDER BY count(*) DESC, p.member_id LIMIT 1;
-- Q: What percent of tickets was bought online?
SELECT 100.0 * sum(bought_online) / count(*) FROM tickets;
-- Q: Ticket revenue per month of showing
SELECT strftime('%Y-%m', s.show_date), sum(t.paid) FROM showings AS s JOIN tickets AS t ON t.showing_id = s.showing_id GROUP BY strftime('%Y-%m', s.show_date);
-- Q: turnover of every snack (pieces times unit price)
SELECT snack, sum(pieces * unit_price) FROM snack_sales GROUP BY snack;
-- Q: Members who have never bought a ticket
SELECT member_name FROM members WHERE NOT EXISTS (SELECT 1 FROM tickets WHERE tickets.member_id = members.member_id);
-- Q: How many days after release was each film first shown?
SELECT m.title, min(julianday(s.show_date) - julianday(m.release_date)) FROM movies AS m JOIN showings AS s ON s.movie_id = m.movie_id GROUP BY m.movie_id;
