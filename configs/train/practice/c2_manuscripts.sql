CREATE TABLE scribe (sid INTEGER PRIMARY KEY, sname TEXT, monastery TEXT, active_from INTEGER, active_to INTEGER);
CREATE TABLE codex (shelfmark TEXT PRIMARY KEY, ctitle TEXT, lang TEXT, century INTEGER, folios INTEGER, material TEXT, acquired DATE, price_paid REAL, origin_town TEXT);
CREATE TABLE hand (shelfmark TEXT REFERENCES codex(shelfmark), sid INTEGER REFERENCES scribe(sid), first_folio INTEGER, last_folio INTEGER, PRIMARY KEY (shelfmark, sid));
CREATE TABLE reader (rid INTEGER PRIMARY KEY, rname TEXT, home_univ TEXT, country TEXT, card_expires DATE);
CREATE TABLE request (reqno INTEGER PRIMARY KEY, rid INTEGER REFERENCES reader(rid), shelfmark TEXT REFERENCES codex(shelfmark), asked_on DATE, seen_on DATE, granted INTEGER);
CREATE TABLE restorer (tid INTEGER PRIMARY KEY, tname TEXT, speciality TEXT);
CREATE TABLE treatment (trno INTEGER PRIMARY KEY, shelfmark TEXT REFERENCES codex(shelfmark), tid INTEGER REFERENCES restorer(tid), begun DATE, ended DATE, cost REAL, problem TEXT);
INSERT INTO scribe VALUES (1,'Brother Anselm','Waldau',1140,1172),(2,'Hildegund','Marienthal',1201,1230),(3,'Master Piero','San Lupo',1388,1415),(4,'Brother Odo','Waldau',1155,1180),(5,'Scribe X',NULL,NULL,NULL);
INSERT INTO codex VALUES ('MS 1','Waldau Psalter','Latin',12,188,'parchment','1883-05-04',300,'Waldau'),('MS 2','Herbal of the Sisters','Latin',13,96,'parchment','1901-11-12',450,'Marienthal'),('MS 7','Chronicle of Piero','Italian',14,240,'paper','1934-02-28',1200,'Lupo'),('MS 9','Sermons','Latin',12,144,'parchment','1883-05-04',150,'Waldau'),('MS 15','Book of Stars','Arabic',14,72,'paper','1978-09-30',18500,'Cordoba'),('MS 21','Songs of Marienthal','German',13,58,'parchment','2004-06-15',42000,'Marienthal'),('MS 30','Household Accounts','Italian',15,310,'paper',NULL,NULL,'Lupo');
INSERT INTO hand VALUES ('MS 1',1,1,120),('MS 1',4,121,188),('MS 2',2,1,96),('MS 7',3,1,240),('MS 9',4,1,144),('MS 21',2,1,40),('MS 21',5,41,58);
INSERT INTO reader VALUES (1,'Prof. Ilona Weiss','Graz','Austria','2024-12-31'),(2,'Tariq Mansour','Tunis','Tunisia','2023-06-30'),(3,'Bella Rinaldi','Pavia','Italy','2025-03-31'),(4,'Jack Thorpe','York','United Kingdom','2023-11-30'),(5,'Sr. Agnes','','Germany',NULL);
INSERT INTO request VALUES (1,1,'MS 1','2023-01-09','2023-01-12',1),(2,1,'MS 9','2023-01-09','2023-01-13',1),(3,2,'MS 15','2023-02-20','2023-03-06',1),(4,3,'MS 7','2023-03-01','2023-03-02',1),(5,4,'MS 1','2023-03-14',NULL,0),(6,3,'MS 30','2023-03-20','2023-03-24',1),(7,4,'MS 21','2023-05-05','2023-05-19',1),(8,2,'MS 1','2023-05-08',NULL,0),(9,1,'MS 21','2023-05-22','2023-05-25',1);
INSERT INTO restorer VALUES (1,'Carla Nye','binding'),(2,'Hugo Sanz','pigments'),(3,'Else Brun','paper');
INSERT INTO treatment VALUES (1,'MS 1',1,'2019-02-01','2019-05-20',2400,'loose boards'),(2,'MS 7',1,'2020-09-07','2020-10-02',900,'torn spine'),(3,'MS 21',2,'2021-01-11','2021-07-30',5200,'flaking gold'),(4,'MS 1',2,'2022-03-03','2022-04-14',1750,'flaking gold'),(5,'MS 30',1,'2023-06-01',NULL,NULL,'mould');
-- Q: In what language is the Book of Stars written?
SELECT lang FROM codex WHERE ctitle = 'Book of Stars';
-- Q: How many parchment books do we own?
SELECT count(*) FROM codex WHERE material = 'parchment';
-- Q: shelfmarks and titles from the 12th century (12)
SELECT shelfmark, ctitle FROM codex WHERE century = 12;
-- Q: What was the highest price ever paid?
SELECT max(price_paid) FROM codex;
-- Q: Readers whose card expires before 2024-01-01, sorted by name
SELECT rname FROM reader WHERE card_expires < '2024-01-01' ORDER BY rname;
-- Q: Who copied the Chronicle of Piero?
SELECT scribe.sname FROM scribe JOIN hand ON hand.sid = scribe.sid JOIN codex ON hand.shelfmark = codex.shelfmark WHERE codex.ctitle = 'Chronicle of Piero';
-- Q: Number of books and average number of folios in each language
SELECT lang, count(*), avg(folios) FROM codex GROUP BY lang;
-- Q: Which codex do readers ask for most? Title.
SELECT codex.ctitle FROM codex JOIN request ON request.shelfmark = codex.shelfmark GROUP BY codex.shelfmark ORDER BY count(*) DESC LIMIT 1;
-- Q: Scribes whose hand appears in two or more manuscripts
SELECT scribe.sname FROM scribe JOIN hand ON hand.sid = scribe.sid GROUP BY scribe.sid HAVING count(*) >= 2;
-- Q: total treatment cost per restorer
SELECT restorer.tname, sum(treatment.cost) FROM restorer JOIN treatment ON treatment.tid = restorer.tid GROUP BY restorer.tid;
-- Q: What did Bella Rinaldi want to see?
SELECT codex.ctitle FROM codex JOIN request ON request.shelfmark = codex.shelfmark JOIN reader ON request.rid = reader.rid WHERE reader.rname = 'Bella Rinaldi';
-- Q: Latin or Italian books with over 150 folios
SELECT ctitle FROM codex WHERE lang IN ('Latin', 'Italian') AND folios > 150;
-- Q: Which town of origin accounts for the most folios on parchment?
SELECT origin_town FROM codex WHERE material = 'parchment' GROUP BY origin_town ORDER BY sum(folios) DESC LIMIT 1;
-- Q: Which books have never been treated by a restorer?
SELECT ctitle FROM codex WHERE shelfmark NOT IN (SELECT shelfmark FROM treatment);
-- Q: Who has asked for both the Waldau Psalter and the Songs of Marienthal?
SELECT reader.rname FROM reader JOIN request ON request.rid = reader.rid JOIN codex ON request.shelfmark = codex.shelfmark WHERE codex.ctitle = 'Waldau Psalter' INTERSECT SELECT reader.rname FROM reader JOIN request ON request.rid = reader.rid JOIN codex ON request.shelfmark = codex.shelfmark WHERE codex.ctitle = 'Songs of Marienthal';
-- Q: readers that never requested a thing
SELECT rname FROM reader WHERE NOT EXISTS (SELECT * FROM request WHERE request.rid = reader.rid);
-- Q: Manuscripts nobody has been identified as having written (no hand recorded): titles
SELECT ctitle FROM codex WHERE shelfmark IN (SELECT shelfmark FROM codex EXCEPT SELECT shelfmark FROM hand);
-- Q: Titles thicker than the average codex
SELECT ctitle FROM codex WHERE folios > (SELECT avg(folios) FROM codex);
-- Q: Which monastery's scribes wrote in the most manuscripts?
SELECT scribe.monastery FROM scribe JOIN hand ON hand.sid = scribe.sid WHERE scribe.monastery IS NOT NULL GROUP BY scribe.monastery ORDER BY count(*) DESC LIMIT 1;
-- Q: How long in days did each granted request wait until the book was seen? Request number and days.
SELECT reqno, julianday(seen_on) - julianday(asked_on) FROM request WHERE granted = 1;
-- Q: requests per month
SELECT strftime('%Y-%m', asked_on), count(*) FROM request GROUP BY strftime('%Y-%m', asked_on);
-- Q: What percentage of the requests was granted?
SELECT 100.0 * sum(granted) / count(*) FROM request;
-- Q: How many folios did each hand write? Shelfmark, scribe id, last minus first folio plus 1.
SELECT shelfmark, sid, last_folio - first_folio + 1 FROM hand;
-- Q: Of which book do we not know when it was acquired?
SELECT ctitle FROM codex WHERE acquired IS NULL;
