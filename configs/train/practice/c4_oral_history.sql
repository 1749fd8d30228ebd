CREATE TABLE collections (coll_id INTEGER PRIMARY KEY, title TEXT, curator_id INTEGER REFERENCES staff(staff_id), funder TEXT, begun DATE, budget REAL, status TEXT);
CREATE TABLE staff (staff_id INTEGER PRIMARY KEY, name TEXT, role TEXT, joined DATE, mentor_id INTEGER REFERENCES staff(staff_id), hourly_rate REAL);
CREATE TABLE narrators (narr_id INTEGER PRIMARY KEY, name TEXT, birth_year INTEGER, birthplace TEXT, residence TEXT, trade TEXT, consent TEXT);
CREATE TABLE interviews (int_id INTEGER PRIMARY KEY, coll_id INTEGER REFERENCES collections(coll_id), narr_id INTEGER REFERENCES narrators(narr_id), interviewer_id INTEGER REFERENCES staff(staff_id), recorded DATE, minutes INTEGER, place TEXT, language TEXT);
CREATE TABLE transcripts (trans_id INTEGER PRIMARY KEY, int_id INTEGER REFERENCES interviews(int_id), typist_id INTEGER REFERENCES staff(staff_id), finished DATE, pages INTEGER, checked TEXT);
CREATE TABLE topics (topic_id INTEGER PRIMARY KEY, label TEXT, parent_id INTEGER REFERENCES topics(topic_id));
CREATE TABLE interview_topics (int_id INTEGER REFERENCES interviews(int_id), topic_id INTEGER REFERENCES topics(topic_id), starts_at INTEGER, PRIMARY KEY (int_id, topic_id));
INSERT INTO staff VALUES (1,'Marguerite Hale','curator','1998-09-01',NULL,38),(2,'Tobias Renn','interviewer','2011-03-14',1,27.5),(3,'Adaeze Obi','interviewer','2016-06-20',2,26),(4,'Conor Blythe','typist','2019-01-07',1,19.4),(5,'Sofie Lang','typist','2022-10-03',4,18.2),(6,'Ewan Muir','curator','2014-05-12',1,33.6);
INSERT INTO collections VALUES (1,'Voices of the Slate Quarry',1,'Heritage Trust','2012-02-01',42000,'closed'),(2,'Harbour Women',6,'City Council','2017-05-15',28500,'open'),(3,'New Neighbours',6,'Heritage Trust','2020-09-01',36250,'open'),(4,'The Flood of 1953',1,'Rotary','2015-01-10',9800,'closed'),(5,'Last of the Loom',1,NULL,'2024-01-22',15000,'planned');
INSERT INTO narrators VALUES (1,'Iwan Preece',1931,'Llanfor','Llanfor','quarryman','full'),(2,'Bessie Crane',1938,'Saltby','Hull End','fish packer','full'),(3,'Dilwen Hughes',1926,'Llanfor','Saltby','teacher','restricted'),(4,'Farah Siddiq',1979,'Lahore','Hull End','pharmacist','full'),(5,'Jozef Banas',1984,'Nowy Dwor','Saltby','welder',NULL),(6,'Rose Tilley',1944,'Saltby','Saltby','fish packer','restricted'),(7,'Albert Crane',1935,'Hull End','Hull End','pilot','full');
INSERT INTO interviews VALUES (1,1,1,2,'2012-04-19',94,'home','Welsh'),(2,1,3,2,'2012-05-03',71,'village hall','Welsh'),(3,4,7,3,'2016-11-08',55,'archive','English'),(4,2,2,3,'2017-09-26',128,'home','English'),(5,2,6,3,'2018-02-15',83,'home','English'),(6,3,4,2,'2021-03-30',66,'archive','English'),(7,3,5,3,'2021-05-11',48,'archive','Polish'),(8,2,2,2,'2023-03-07',37,'archive','English'),(9,1,1,3,'2013-03-21',102,'home','English');
INSERT INTO transcripts VALUES (1,1,4,'2019-03-11',41,'Y'),(2,2,4,'2019-04-02',30,'Y'),(3,3,4,'2019-06-17',24,'N'),(4,4,5,'2022-12-05',56,'Y'),(5,6,5,'2023-02-14',29,'N'),(6,9,4,'2020-01-20',45,NULL);
INSERT INTO topics VALUES (1,'work',NULL),(2,'strikes',1),(3,'childhood',NULL),(4,'school',3),(5,'migration',NULL),(6,'weather',NULL),(7,'pay',1);
INSERT INTO interview_topics VALUES (1,1,0),(1,2,1810),(2,4,240),(3,6,60),(4,1,300),(4,2,2750),(4,3,15),(5,1,95),(6,5,0),(7,5,120),(9,2,45);
-- Q: Where was the narrator Dilwen Hughes born, and where does she live now?
SELECT birthplace, residence FROM narrators WHERE name = 'Dilwen Hughes';
-- Q: Find the titles and begin dates of the collections paid for by the Heritage Trust.
SELECT title, begun FROM collections WHERE funder = 'Heritage Trust';
-- Q: List each collection with the name of its curator.
SELECT c.title, s.name FROM collections AS c JOIN staff AS s ON c.curator_id = s.staff_id;
-- Q: Who was mentored by Marguerite Hale? Names and roles.
SELECT a.name, a.role FROM staff AS a JOIN staff AS b ON a.mentor_id = b.staff_id WHERE b.name = 'Marguerite Hale';
-- Q: Which narrators still live in the place where they were born?
SELECT name FROM narrators WHERE birthplace = residence;
-- Q: Give the names of the narrators who have been interviewed more than once.
SELECT n.name FROM narrators AS n JOIN interviews AS i ON i.narr_id = n.narr_id GROUP BY n.narr_id HAVING count(*) > 1;
-- Q: What are the ids and dates of interviews longer than the average interview?
SELECT int_id, recorded FROM interviews WHERE minutes > (SELECT avg(minutes) FROM interviews);
-- Q: Show the labels of the topics that fall under work.
SELECT a.label FROM topics AS a JOIN topics AS b ON a.parent_id = b.topic_id WHERE b.label = 'work';
-- Q: Which topics have not come up in any interview? Ids and labels.
SELECT topic_id, label FROM topics WHERE NOT topic_id IN (SELECT topic_id FROM interview_topics);
-- Q: Which interviews deal with both topic 1 and topic 2? Interview ids.
SELECT int_id FROM interview_topics WHERE topic_id = 1 INTERSECT SELECT int_id FROM interview_topics WHERE topic_id = 2;
-- Q: Name the collection that holds the most minutes of recordings.
SELECT c.title FROM collections AS c JOIN interviews AS i ON i.coll_id = c.coll_id GROUP BY c.coll_id ORDER BY sum(i.minutes) DESC LIMIT 1;
-- Q: What are the shortest, longest and mean length of the interviews recorded at home, in minutes?
SELECT min(minutes), max(minutes), avg(minutes) FROM interviews WHERE place = 'home';
-- Q: Find the names and trades of narrators whose surname is Crane (name ends with Crane) or whose trade contains 'fish'.
SELECT name, trade FROM narrators WHERE name LIKE '%Crane' OR trade LIKE '%fish%';
-- Q: In which languages did Tobias Renn hold interviews? No repeats.
SELECT DISTINCT i.language FROM interviews AS i JOIN staff AS s ON i.interviewer_id = s.staff_id WHERE s.name = 'Tobias Renn';
-- Q: the two longest recordings of each collection id
SELECT coll_id, int_id, minutes FROM (SELECT coll_id, int_id, minutes, row_number() OVER (PARTITION BY coll_id ORDER BY minutes DESC) AS place FROM interviews) WHERE place <= 2;
-- Q: Newest member of staff in every role
SELECT role, name FROM (SELECT role, name, row_number() OVER (PARTITION BY role ORDER BY joined DESC) AS place FROM staff) WHERE place = 1;
-- Q: what fraction of the transcripts has been checked (Y)?
SELECT CAST(sum(CASE WHEN checked = 'Y' THEN 1 ELSE 0 END) AS REAL) / count(*) FROM transcripts;
-- Q: How much of the total recording time, in percent, is in each language?
SELECT language, 100.0 * sum(minutes) / (SELECT sum(minutes) FROM interviews) FROM interviews GROUP BY language;
-- Q: Narrators born before 1930 'eldest', before 1950 'elder', after that 'younger'
SELECT name, CASE WHEN birth_year < 1930 THEN 'eldest' WHEN birth_year < 1950 THEN 'elder' ELSE 'younger' END FROM narrators;
-- Q: full and restricted consents counted next to each other
SELECT sum(CASE WHEN consent = 'full' THEN 1 ELSE 0 END), sum(CASE WHEN consent = 'restricted' THEN 1 ELSE 0 END) FROM narrators;
-- Q: Which interviews are still waiting to be transcribed? Id and date.
SELECT i.int_id, i.recorded FROM interviews AS i WHERE NOT EXISTS (SELECT * FROM transcripts AS t WHERE t.int_id = i.int_id);
-- Q: collections without a single interview
SELECT c.title FROM collections AS c LEFT JOIN interviews AS i ON i.coll_id = c.coll_id WHERE i.int_id IS NULL;
-- Q: days from recording to finished transcript for each transcript
SELECT t.trans_id, julianday(t.finished) - julianday(i.recorded) FROM transcripts AS t JOIN interviews AS i ON t.int_id = i.int_id;
-- Q: How many interviews were recorded since 2017-01-01?
SELECT count(*) FROM interviews WHERE recorded >= '2017-01-01';
-- Q: pages per recorded minute, transcript by transcript, rounded to 2
SELECT t.trans_id, round(CAST(t.pages AS REAL) / i.minutes, 2) FROM transcripts AS t JOIN interviews AS i ON t.int_id = i.int_id;
-- Q: whose consent is missing?
SELECT name FROM narrators WHERE consent IS NULL;
