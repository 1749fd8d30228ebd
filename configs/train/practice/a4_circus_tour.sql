CREATE TABLE Ref_Disciplines (discipline_code TEXT PRIMARY KEY, discipline_description TEXT, insurance_rate REAL);
CREATE TABLE Troupes (troupe_id INTEGER PRIMARY KEY, troupe_name TEXT, country TEXT, founded_year INTEGER, tent_seats INTEGER);
CREATE TABLE Artists (artist_id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, stage_name TEXT, troupe_id INTEGER REFERENCES Troupes(troupe_id), country TEXT, date_of_birth DATE, weekly_wage REAL, other_details TEXT);
CREATE TABLE Acts (act_id INTEGER PRIMARY KEY, act_name TEXT, discipline_code TEXT REFERENCES Ref_Disciplines(discipline_code), troupe_id INTEGER REFERENCES Troupes(troupe_id), minutes INTEGER, premiere_date DATE, risk_level INTEGER);
CREATE TABLE Act_Artists (act_id INTEGER REFERENCES Acts(act_id), artist_id INTEGER REFERENCES Artists(artist_id), role TEXT, PRIMARY KEY (act_id, artist_id));
CREATE TABLE Tour_Stops (stop_id INTEGER PRIMARY KEY, troupe_id INTEGER REFERENCES Troupes(troupe_id), town TEXT, country TEXT, date_from DATE, date_to DATE, shows INTEGER, tickets_sold INTEGER, ticket_price REAL);
CREATE TABLE Accidents (accident_id INTEGER PRIMARY KEY, stop_id INTEGER, act_id INTEGER, artist_id INTEGER, accident_date DATE, severity TEXT, days_off INTEGER);
INSERT INTO Ref_Disciplines VALUES ('AER','Aerial trapeze',8.5),('JUG','Juggling',1.2),('CLN','Clowning',0.9),('WIR','High wire',9.4),('ACR','Acrobatics',4),('MAG','Magic',1);
INSERT INTO Troupes VALUES (1,'Circo Bellini','Italy',1922,1800),(2,'Nordlys Cirkus','Denmark',1968,1200),(3,'Cirque Mistral','France',1999,900),(4,'Wagon Zero','France',2023,300);
INSERT INTO Artists VALUES (1,'Carla','Bellini','La Rondine',1,'Italy','1991-04-22',980,NULL),(2,'Aldo','Bellini','Aldo',1,'Italy','1963-09-01',1400,'ringmaster'),(3,'Mikkel','Holm','Pip',2,'Denmark','1985-12-12',620,NULL),(4,'Freja','Lund','Freya Flame',2,'Denmark','1997-02-08',710,'fire permit'),(5,'Luc','Perrin','Monsieur Luc',3,'France','1979-07-19',690,NULL),(6,'Anouk','Perrin','Anouk',3,'France','2002-05-30',560,NULL),(7,'Wei','Zhang','The Swallow',1,'China','1994-10-10',1050,NULL),(8,'Tomas','Reyes','El Hilo',3,'Chile','1988-03-15',930,NULL),(9,'Sol','Reyes','Sol',NULL,'Chile','1999-06-21',500,'understudy');
INSERT INTO Acts VALUES (1,'Flight of Swallows','AER',1,14,'2019-03-02',5),(2,'Ten Plates','JUG',2,8,'2016-05-20',1),(3,'The Late Postman','CLN',2,12,'2021-04-10',1),(4,'Across the Void','WIR',3,16,'2022-09-17',5),(5,'Tower of Chairs','ACR',1,11,'2018-06-09',4),(6,'Hat Trouble','CLN',3,9,'2015-02-27',1),(7,'Fire Wheel','JUG',2,10,'2023-03-31',3),(8,'Moon Rope','AER',3,13,'2024-01-12',4);
INSERT INTO Act_Artists VALUES (1,1,'flyer'),(1,7,'flyer'),(1,2,'catcher'),(2,3,'lead'),(3,3,'lead'),(3,4,'stooge'),(4,8,'lead'),(5,7,'lead'),(5,1,'base'),(6,5,'lead'),(6,6,'stooge'),(7,4,'lead'),(8,6,'flyer');
INSERT INTO Tour_Stops VALUES (1,1,'Verona','Italy','2024-03-01','2024-03-17',20,24500,26),(2,1,'Lyon','France','2024-04-05','2024-04-14',12,15800,29),(3,2,'Aarhus','Denmark','2024-03-15','2024-03-24',11,9200,21),(4,2,'Malmo','Sweden','2024-05-03','2024-05-09',7,6100,24),(5,3,'Nantes','France','2024-06-07','2024-06-16',10,7300,18.5),(6,3,'Turin','Italy','2024-07-05','2024-07-21',18,NULL,20),(7,1,'Lyon','France','2025-04-04','2025-04-13',12,16400,31);
INSERT INTO Accidents VALUES (1,1,1,7,'2024-03-09','minor',3),(2,2,5,1,'2024-04-08','serious',40),(3,4,7,4,'2024-05-05','minor',6),(4,5,4,8,'2024-06-14','minor',2),(5,6,8,6,'2024-07-12','serious',25),(6,7,1,1,'2025-04-06','minor',NULL);
-- Q: What is the stage name of the artist called Mikkel Holm?
SELECT stage_name FROM Artists WHERE first_name = 'Mikkel' AND last_name = 'Holm';
-- Q: How many tour stops are there in France?
SELECT count(*) FROM Tour_Stops WHERE country = 'France';
-- Q: Find the names of the acts whose discipline is described as Clowning.
SELECT a.act_name FROM Acts AS a JOIN Ref_Disciplines AS d ON a.discipline_code = d.discipline_code WHERE d.discipline_description = 'Clowning';
-- Q: Which disciplines are used by more than one act? Show the code, the description and the number of acts.
SELECT d.discipline_code, d.discipline_description, count(*) FROM Ref_Disciplines AS d JOIN Acts AS a ON a.discipline_code = d.discipline_code GROUP BY d.discipline_code HAVING count(*) > 1;
-- Q: Give the first name, last name and role of everybody in Flight of Swallows.
SELECT r.first_name, r.last_name, x.role FROM Artists AS r JOIN Act_Artists AS x ON x.artist_id = r.artist_id JOIN Acts AS a ON x.act_id = a.act_id WHERE a.act_name = 'Flight of Swallows';
-- Q: What are the highest, lowest and average weekly wages of artists from Italy?
SELECT max(weekly_wage), min(weekly_wage), avg(weekly_wage) FROM Artists WHERE country = 'Italy';
-- Q: Which artists work for a troupe of another country than their own? Stage name and troupe name.
SELECT r.stage_name, t.troupe_name FROM Artists AS r JOIN Troupes AS t ON r.troupe_id = t.troupe_id WHERE r.country <> t.country;
-- Q: List the stage names of the artists who are in at least two acts.
SELECT r.stage_name FROM Artists AS r JOIN Act_Artists AS x ON x.artist_id = r.artist_id GROUP BY r.artist_id HAVING count(*) >= 2;
-- Q: Which countries have both a troupe at home and a tour stop?
SELECT country FROM Troupes INTERSECT SELECT country FROM Tour_Stops;
-- Q: Show the towns that were visited by Circo Bellini, each different town once.
SELECT DISTINCT s.town FROM Tour_Stops AS s JOIN Troupes AS t ON s.troupe_id = t.troupe_id WHERE t.troupe_name = 'Circo Bellini';
-- Q: Find the ids and names of the acts that last longer than the average act, longest first.
SELECT act_id, act_name FROM Acts WHERE minutes > (SELECT avg(minutes) FROM Acts) ORDER BY minutes DESC;
-- Q: Which artist has had the most accidents? Stage name only.
SELECT r.stage_name FROM Artists AS r JOIN Accidents AS c ON c.artist_id = r.artist_id GROUP BY r.artist_id ORDER BY count(*) DESC LIMIT 1;
-- Q: Give the codes of disciplines with an insurance rate between 1 and 5 that are used by no act.
SELECT discipline_code FROM Ref_Disciplines WHERE insurance_rate BETWEEN 1 AND 5 AND discipline_code NOT IN (SELECT discipline_code FROM Acts);
-- Q: Which acts have a name that starts with Tower or ends with Rope? Name and premiere.
SELECT act_name, premiere_date FROM Acts WHERE act_name LIKE 'Tower%' OR act_name LIKE '%Rope';
-- Q: two best paid artists of every country, with wage
SELECT country, stage_name, weekly_wage FROM (SELECT country, stage_name, weekly_wage, row_number() OVER (PARTITION BY country ORDER BY weekly_wage DESC) AS place FROM Artists) WHERE place <= 2;
-- Q: newest act in each troupe (troupe name, act name)
SELECT troupe_name, act_name FROM (SELECT t.troupe_name, a.act_name, row_number() OVER (PARTITION BY t.troupe_id ORDER BY a.premiere_date DESC) AS place FROM Troupes AS t JOIN Acts AS a ON a.troupe_id = t.troupe_id) WHERE place = 1;
-- Q: What percent of the accidents were serious?
SELECT 100.0 * sum(CASE WHEN severity = 'serious' THEN 1 ELSE 0 END) / count(*) FROM Accidents;
-- Q: per troupe id, the fraction of its acts with a risk level of 4 or more
SELECT troupe_id, CAST(sum(CASE WHEN risk_level >= 4 THEN 1 ELSE 0 END) AS REAL) / count(*) FROM Acts GROUP BY troupe_id;
-- Q: Mark each troupe as 'big top' from 1500 seats, 'tent' from 500 and 'wagon' for less.
SELECT troupe_name, CASE WHEN tent_seats >= 1500 THEN 'big top' WHEN tent_seats >= 500 THEN 'tent' ELSE 'wagon' END FROM Troupes;
-- Q: How many of the roles are leads and how many are flyers? side by side
SELECT sum(CASE WHEN role = 'lead' THEN 1 ELSE 0 END), sum(CASE WHEN role = 'flyer' THEN 1 ELSE 0 END) FROM Act_Artists;
-- Q: Artists that have no act to perform in
SELECT stage_name FROM Artists WHERE NOT EXISTS (SELECT 1 FROM Act_Artists WHERE Act_Artists.artist_id = Artists.artist_id);
-- Q: acts without a single accident
SELECT a.act_name FROM Acts AS a LEFT JOIN Accidents AS c ON c.act_id = a.act_id WHERE c.accident_id IS NULL;
-- Q: How many days did each stop last, from first to last date? Town and days.
SELECT town, julianday(date_to) - julianday(date_from) FROM Tour_Stops;
-- Q: accidents in March 2024
SELECT count(*) FROM Accidents WHERE strftime('%Y-%m', accident_date) = '2024-03';
-- Q: revenue by troupe name: tickets sold times price, summed, best earner first
SELECT t.troupe_name, sum(s.tickets_sold * s.ticket_price) FROM Troupes AS t JOIN Tour_Stops AS s ON s.troupe_id = t.troupe_id GROUP BY t.troupe_id ORDER BY sum(s.tickets_sold * s.ticket_price) DESC;
-- Q: last name of each artist with the other details, 'nothing' if there are none
SELECT last_name, COALESCE(other_details, 'nothing') FROM Artists;
