CREATE TABLE tuners (tuner_id INTEGER PRIMARY KEY, forename TEXT, surname TEXT, base_town TEXT, call_out_fee REAL, trained_by INTEGER REFERENCES tuners(tuner_id), qualified_year INTEGER);
CREATE TABLE clients (client_id INTEGER PRIMARY KEY, client_name TEXT, client_type TEXT, town TEXT, postcode TEXT);
CREATE TABLE makers (maker_id INTEGER PRIMARY KEY, maker_name TEXT, country TEXT);
CREATE TABLE pianos (piano_id INTEGER PRIMARY KEY, client_id INTEGER REFERENCES clients(client_id), maker_id INTEGER REFERENCES makers(maker_id), piano_kind TEXT, serial_no TEXT, built_year INTEGER, room TEXT, last_pitch REAL);
CREATE TABLE visits (visit_id INTEGER PRIMARY KEY, piano_id INTEGER REFERENCES pianos(piano_id), tuner_id INTEGER REFERENCES tuners(tuner_id), visit_date DATE, pitch_before REAL, pitch_after REAL, minutes INTEGER, invoice_sent DATE, paid_date DATE);
CREATE TABLE tasks (task_code TEXT PRIMARY KEY, task_label TEXT, task_price REAL);
CREATE TABLE visit_tasks (visit_id INTEGER REFERENCES visits(visit_id), task_code TEXT REFERENCES tasks(task_code), quantity INTEGER, PRIMARY KEY (visit_id, task_code));
INSERT INTO tuners VALUES (1,'Arthur','Pell','Kendal',25,NULL,1984),(2,'Moira','Teague','Lancaster',22,1,1999),(3,'Denzil','Oke','Kendal',20,1,2011),(4,'Yasmin','Rafiq','Ulverston',18,2,2021);
INSERT INTO clients VALUES (1,'Town Hall','venue','Kendal','LA9 4'),(2,'Mrs Eccles','private','Windermere','LA23 1'),(3,'Fell Academy','school','Kendal','LA9 7'),(4,'Lakes Hotel','hotel','Windermere','LA23 3'),(5,'Jon Braith','private','Ulverston',NULL),(6,'St Oswald Church','church','Grasmere','LA22 9');
INSERT INTO makers VALUES (1,'Brandmeier','Germany'),(2,'Challenor','England'),(3,'Hoshino','Japan'),(4,'Rosenfeld','Germany'),(5,'Petrovka','Estonia');
INSERT INTO pianos VALUES (1,1,1,'concert grand','BR2210',1978,'main hall',440),(2,1,3,'upright','H88410',1991,'rehearsal room',440),(3,2,2,'upright','C1093',1912,'parlour',432.5),(4,3,3,'upright','H90021',2003,'music room',441),(5,3,3,'baby grand','H90577',2009,'assembly hall',440),(6,4,4,'baby grand','R415',1936,'lounge',437),(7,5,2,'upright','C2240',1927,NULL,NULL),(8,6,1,'upright','BR1187',1961,'nave',438);
INSERT INTO visits VALUES (1,1,1,'2023-03-02',438,440,120,'2023-03-03','2023-03-20'),(2,3,2,'2023-04-18',430,432.5,90,'2023-04-20','2023-04-21'),(3,4,3,'2023-09-05',439,441,60,'2023-09-08','2023-10-30'),(4,5,3,'2023-09-05',438.5,440,75,'2023-09-08','2023-10-30'),(5,1,1,'2023-11-14',439,440,110,'2023-11-15','2023-12-01'),(6,6,2,'2024-01-24',434,437,150,'2024-01-29','2024-02-02'),(7,8,4,'2024-02-09',435.5,438,80,'2024-02-12','2024-03-25'),(8,2,1,'2024-03-07',439.5,440,55,'2024-03-08',NULL),(9,3,4,'2024-04-23',431,432.5,85,'2024-04-24','2024-05-02');
INSERT INTO tasks VALUES ('TUN','tuning',65),('REG','regulation',140),('VOI','voicing',90),('STR','string replacement',28),('KEY','key top repair',15);
INSERT INTO visit_tasks VALUES (1,'TUN',1),(1,'VOI',1),(2,'TUN',1),(2,'KEY',3),(3,'TUN',1),(4,'TUN',1),(4,'STR',2),(5,'TUN',1),(6,'TUN',1),(6,'STR',5),(7,'TUN',1),(7,'KEY',1),(8,'TUN',1),(9,'TUN',1),(9,'STR',1);
-- Q: What are the id, serial number and year of the upright pianos built before 1930?
SELECT piano_id, serial_no, built_year FROM pianos WHERE piano_kind = 'upright' AND built_year < 1930;
-- Q: Find the names of the makers from Germany.
SELECT maker_name FROM makers WHERE country = 'Germany';
-- Q: Show the client name, the room and the maker name for each piano.
SELECT c.client_name, p.room, m.maker_name FROM pianos AS p JOIN clients AS c ON p.client_id = c.client_id JOIN makers AS m ON p.maker_id = m.maker_id;
-- Q: Which clients own at least two pianos? List the client name and the number of pianos.
SELECT c.client_name, count(*) FROM clients AS c JOIN pianos AS p ON p.client_id = c.client_id GROUP BY c.client_id HAVING count(*) >= 2;
-- Q: Find the surnames of the tuners and the surnames of the people who trained them.
SELECT t.surname, b.surname FROM tuners AS t JOIN tuners AS b ON t.trained_by = b.tuner_id;
-- Q: What are the names of the makers none of whose pianos we look after?
SELECT maker_name FROM makers WHERE maker_id NOT IN (SELECT maker_id FROM pianos);
-- Q: What are the codes and labels of the tasks that have never been carried out?
SELECT task_code, task_label FROM tasks WHERE task_code NOT IN (SELECT task_code FROM visit_tasks);
-- Q: Which towns have both a tuner and a client?
SELECT base_town FROM tuners INTERSECT SELECT town FROM clients;
-- Q: Find the ids of the visits that included tuning as well as string replacement.
SELECT v.visit_id FROM visit_tasks AS v JOIN tasks AS t ON v.task_code = t.task_code WHERE t.task_label = 'tuning' INTERSECT SELECT v.visit_id FROM visit_tasks AS v JOIN tasks AS t ON v.task_code = t.task_code WHERE t.task_label = 'string replacement';
-- Q: Which visits lasted longer than the average visit? Show the id, the date and the minutes.
SELECT visit_id, visit_date, minutes FROM visits WHERE minutes > (SELECT avg(minutes) FROM visits);
-- Q: What is the forename and surname of the tuner who has made the most visits?
SELECT t.forename, t.surname FROM tuners AS t JOIN visits AS v ON v.tuner_id = t.tuner_id GROUP BY t.tuner_id ORDER BY count(*) DESC LIMIT 1;
-- Q: What are the average, minimum and maximum number of minutes spent on Hoshino pianos?
SELECT avg(v.minutes), min(v.minutes), max(v.minutes) FROM visits AS v JOIN pianos AS p ON v.piano_id = p.piano_id JOIN makers AS m ON p.maker_id = m.maker_id WHERE m.maker_name = 'Hoshino';
-- Q: total for tasks on each visit (price times quantity)
SELECT x.visit_id, sum(t.task_price * x.quantity) FROM visit_tasks AS x JOIN tasks AS t ON x.task_code = t.task_code GROUP BY x.visit_id;
-- Q: How long do clients take to pay? Average days from invoice to payment per client type.
SELECT c.client_type, avg(julianday(v.paid_date) - julianday(v.invoice_sent)) FROM visits AS v JOIN pianos AS p ON v.piano_id = p.piano_id JOIN clients AS c ON p.client_id = c.client_id GROUP BY c.client_type;
-- Q: invoices still open: visit and client
SELECT v.visit_id, c.client_name FROM visits AS v JOIN pianos AS p ON v.piano_id = p.piano_id JOIN clients AS c ON p.client_id = c.client_id WHERE v.paid_date IS NULL;
-- Q: By how much was the pitch raised at each visit?
SELECT visit_id, pitch_after - pitch_before FROM visits;
-- Q: Percentage of pianos that are uprights
SELECT 100.0 * sum(CASE WHEN piano_kind = 'upright' THEN 1 ELSE 0 END) / count(*) FROM pianos;
-- Q: last visit to every piano: piano id, date, tuner id
SELECT piano_id, visit_date, tuner_id FROM (SELECT piano_id, visit_date, tuner_id, row_number() OVER (PARTITION BY piano_id ORDER BY visit_date DESC) AS r FROM visits) WHERE r = 1;
-- Q: Which piano has never been visited? serial number
SELECT serial_no FROM pianos WHERE NOT EXISTS (SELECT 1 FROM visits WHERE visits.piano_id = pianos.piano_id);
-- Q: Group the pianos by age: 'antique' if built before 1940, 'vintage' before 1990, else 'modern', with the number in each
SELECT CASE WHEN built_year < 1940 THEN 'antique' WHEN built_year < 1990 THEN 'vintage' ELSE 'modern' END, count(*) FROM pianos GROUP BY CASE WHEN built_year < 1940 THEN 'antique' WHEN built_year < 1990 THEN 'vintage' ELSE 'modern' END;
-- Q: On which day did we make the most visits?
SELECT visit_date FROM visits GROUP BY visit_date ORDER BY count(*) DESC LIMIT 1;
-- Q: clients with postcode, or 'unknown'
SELECT client_name, COALESCE(postcode, 'unknown') FROM clients;
-- Q: Visits made during the last 30 days
SELECT count(*) FROM visits WHERE visit_date >= date('now', '-30 days');
-- Q: second oldest piano: serial and year
SELECT serial_no, built_year FROM pianos ORDER BY built_year LIMIT 1 OFFSET 1;
