CREATE TABLE therapist (therapist_id INTEGER PRIMARY KEY, name TEXT, title TEXT, room TEXT, started DATE, rate REAL);
CREATE TABLE insurer (insurer_id INTEGER PRIMARY KEY, name TEXT, covers_pct INTEGER);
CREATE TABLE client (client_id INTEGER PRIMARY KEY, name TEXT, born DATE, sport TEXT, insurer_id INTEGER REFERENCES insurer(insurer_id), referred_by INTEGER REFERENCES client(client_id), city TEXT);
CREATE TABLE complaint (complaint_id INTEGER PRIMARY KEY, client_id INTEGER REFERENCES client(client_id), body_part TEXT, side TEXT, onset DATE, pain_start INTEGER, pain_end INTEGER);
CREATE TABLE technique (tech_code TEXT PRIMARY KEY, tech_name TEXT, minutes INTEGER, fee REAL);
CREATE TABLE session (session_id INTEGER PRIMARY KEY, complaint_id INTEGER REFERENCES complaint(complaint_id), therapist_id INTEGER REFERENCES therapist(therapist_id), held DATE, no_show TEXT, note TEXT);
CREATE TABLE session_technique (session_id INTEGER REFERENCES session(session_id), tech_code TEXT REFERENCES technique(tech_code), PRIMARY KEY (session_id, tech_code));
INSERT INTO therapist VALUES (1,'Anouk Visser','senior','1','2012-03-01',78),(2,'Miguel Prado','senior','2','2015-09-14',72),(3,'Freya Holt','junior','3','2021-06-07',55),(4,'Sol Brenner','trainee',NULL,'2023-02-13',35);
INSERT INTO insurer VALUES (1,'MediSure',80),(2,'Union Health',60),(3,'Alpen Care',100);
INSERT INTO client VALUES (1,'Kurt Wiese','1975-05-20','running',1,NULL,'Basden'),(2,'Alma Roy','1990-08-02','tennis',2,1,'Basden'),(3,'Ginny Marsh','2004-01-30','gymnastics',3,NULL,'Oakum'),(4,'Pavel Novy','1968-11-11',NULL,1,2,'Oakum'),(5,'Denise Amoah','1982-03-17','running',NULL,1,'Rill'),(6,'Theo Clark','1999-12-24','football',2,NULL,'Basden');
INSERT INTO complaint VALUES (1,1,'knee','left','2022-12-01',7,2),(2,2,'elbow','right','2023-01-10',6,1),(3,3,'ankle','left','2023-02-02',8,3),(4,4,'lower back',NULL,'2022-06-15',5,4),(5,5,'knee','right','2023-03-05',6,NULL),(6,1,'shoulder','right','2023-04-01',4,1);
INSERT INTO technique VALUES ('MAN','manual therapy',25,45),('DRY','dry needling',15,30),('TAP','taping',10,12.5),('EXE','exercise plan',30,38),('ULT','ultrasound',12,20);
INSERT INTO session VALUES (1,1,1,'2023-01-05','N',NULL),(2,1,1,'2023-01-19','N','better'),(3,2,2,'2023-01-23','N',NULL),(4,3,3,'2023-02-06','N','swollen'),(5,4,2,'2023-02-14','Y',NULL),(6,3,3,'2023-02-20','N',NULL),(7,2,1,'2023-02-27','N','serve again'),(8,5,3,'2023-03-13','Y',NULL),(9,6,1,'2023-04-11','N',NULL),(10,4,2,'2023-04-18','N','stiff');
INSERT INTO session_technique VALUES (1,'MAN'),(1,'TAP'),(2,'EXE'),(3,'DRY'),(3,'MAN'),(4,'TAP'),(6,'EXE'),(6,'TAP'),(7,'EXE'),(9,'MAN'),(7,'MAN'),(10,'MAN'),(10,'EXE');
-- Q: What does taping cost?
SELECT fee FROM technique WHERE tech_name = 'taping';
-- Q: How many customers do running as their sport?
SELECT count(*) FROM client WHERE sport = 'running';
-- Q: therapists from the longest serving to the newest
SELECT name FROM therapist ORDER BY started;
-- Q: List the body parts complained about, no repeats.
SELECT DISTINCT body_part FROM complaint;
-- Q: Which insurers pay more than 70 percent?
SELECT name FROM insurer WHERE covers_pct > 70;
-- Q: Who referred Alma Roy to us?
SELECT r.name FROM client AS c JOIN client AS r ON c.referred_by = r.client_id WHERE c.name = 'Alma Roy';
-- Q: How many sessions has each therapist held?
SELECT t.name, count(*) FROM therapist AS t JOIN session AS s ON s.therapist_id = t.therapist_id GROUP BY t.therapist_id;
-- Q: Among the techniques charged over 20, which is used the most?
SELECT k.tech_name FROM technique AS k JOIN session_technique AS x ON x.tech_code = k.tech_code WHERE k.fee > 20 GROUP BY k.tech_code ORDER BY count(*) DESC LIMIT 1;
-- Q: clients per insurance company
SELECT i.name, count(*) FROM insurer AS i JOIN client AS c ON c.insurer_id = i.insurer_id GROUP BY i.insurer_id;
-- Q: Where does it hurt Ginny Marsh, and on which side?
SELECT p.body_part, p.side FROM complaint AS p JOIN client AS c ON p.client_id = c.client_id WHERE c.name = 'Ginny Marsh';
-- Q: Who brought more than one complaint?
SELECT c.name FROM client AS c JOIN complaint AS p ON p.client_id = c.client_id GROUP BY c.client_id HAVING count(*) > 1;
-- Q: Average pain at the start and at the end for every body part
SELECT body_part, avg(pain_start), avg(pain_end) FROM complaint GROUP BY body_part;
-- Q: Techniques lasting 10 to 20 minutes that are cheaper than 25
SELECT tech_name FROM technique WHERE minutes BETWEEN 10 AND 20 AND fee < 25;
-- Q: Which clients have never had a complaint recorded?
SELECT name FROM client WHERE client_id NOT IN (SELECT client_id FROM complaint);
-- Q: Therapists who have applied both manual therapy and dry needling
SELECT t.name FROM therapist AS t JOIN session AS s ON s.therapist_id = t.therapist_id JOIN session_technique AS x ON x.session_id = s.session_id JOIN technique AS k ON x.tech_code = k.tech_code WHERE k.tech_name = 'manual therapy' INTERSECT SELECT t.name FROM therapist AS t JOIN session AS s ON s.therapist_id = t.therapist_id JOIN session_technique AS x ON x.session_id = s.session_id JOIN technique AS k ON x.tech_code = k.tech_code WHERE k.tech_name = 'dry needling';
-- Q: techniques nobody has applied so far
SELECT tech_name FROM technique EXCEPT SELECT k.tech_name FROM technique AS k JOIN session_technique AS x ON x.tech_code = k.tech_code;
-- Q: Which therapist has had no session?
SELECT name FROM therapist WHERE NOT EXISTS (SELECT * FROM session WHERE session.therapist_id = therapist.therapist_id);
-- Q: Therapists whose rate is above the average rate
SELECT name FROM therapist WHERE rate > (SELECT avg(rate) FROM therapist);
-- Q: Which client has come for the most sessions? Kept ones only, no no-shows.
SELECT c.name FROM client AS c JOIN complaint AS p ON p.client_id = c.client_id JOIN session AS s ON s.complaint_id = p.complaint_id WHERE s.no_show = 'N' GROUP BY c.client_id ORDER BY count(*) DESC LIMIT 1;
-- Q: What was charged for each session, adding up the technique fees? Session id and sum.
SELECT x.session_id, sum(k.fee) FROM session_technique AS x JOIN technique AS k ON x.tech_code = k.tech_code GROUP BY x.session_id;
-- Q: sessions by month
SELECT strftime('%Y-%m', held), count(*) FROM session GROUP BY strftime('%Y-%m', held);
-- Q: What percentage of appointments were no-shows?
SELECT 100.0 * sum(CASE WHEN no_show = 'Y' THEN 1 ELSE 0 END) / count(*) FROM session;
-- Q: How much did the pain go down in each complaint where we know the end value? Body part and drop.
SELECT body_part, pain_start - pain_end FROM complaint WHERE pain_end IS NOT NULL;
-- Q: customers without any insurer
SELECT name FROM client WHERE insurer_id IS NULL;
