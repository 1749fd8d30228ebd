CREATE TABLE conf_edition (ed_year INTEGER PRIMARY KEY, host_city TEXT, venue TEXT, start_dt DATE, end_dt DATE, ticket_price REAL);
CREATE TABLE company (company_id INTEGER PRIMARY KEY, company_name TEXT, sector TEXT, employees INTEGER, country TEXT);
CREATE TABLE speaker (spk_id INTEGER PRIMARY KEY, spk_name TEXT, company_id INTEGER REFERENCES company(company_id), job_title TEXT, country TEXT, first_time TEXT);
CREATE TABLE talk (talk_id INTEGER PRIMARY KEY, ed_year INTEGER REFERENCES conf_edition(ed_year), talk_title TEXT, level TEXT, topic TEXT, duration_min INTEGER, slot_start TEXT, room TEXT);
CREATE TABLE talk_speaker (talk_id INTEGER REFERENCES talk(talk_id), spk_id INTEGER REFERENCES speaker(spk_id), PRIMARY KEY (talk_id, spk_id));
CREATE TABLE attendee (att_id INTEGER PRIMARY KEY, att_name TEXT, company_id INTEGER REFERENCES company(company_id), diet TEXT, country TEXT);
CREATE TABLE registration (att_id INTEGER REFERENCES attendee(att_id), ed_year INTEGER REFERENCES conf_edition(ed_year), registered_on DATE, ticket_type TEXT, paid REAL, checked_in INTEGER, PRIMARY KEY (att_id, ed_year));
CREATE TABLE talk_vote (talk_id INTEGER REFERENCES talk(talk_id), att_id INTEGER REFERENCES attendee(att_id), stars INTEGER, PRIMARY KEY (talk_id, att_id));
INSERT INTO conf_edition VALUES (2021,'Tartu','Barley Hall','2021-06-03','2021-06-04',180),(2022,'Graz','Messe B','2022-05-19','2022-05-21',240),(2023,'Porto','Alfandega','2023-06-08','2023-06-10',260),(2024,'Graz','Messe B','2024-05-16','2024-05-18',290);
INSERT INTO company VALUES (1,'Nimbus Forge','cloud',1200,'Ireland'),(2,'Parcelwise','logistics',340,'Germany'),(3,'Quiet Kernel','operating systems',45,'Estonia'),(4,'Bankabit','finance',5100,'Spain'),(5,'Tinyloop','games',18,'Portugal'),(6,'Medigraph','health',210,'Germany');
INSERT INTO speaker VALUES (1,'Aoife Brady',1,'architect','Ireland','N'),(2,'Henrik Saar',3,'founder','Estonia','N'),(3,'Lucia Prado',4,'data engineer','Spain','Y'),(4,'Jens Koller',2,'team lead','Germany','N'),(5,'Mina Rahimi',NULL,'freelancer','Austria','Y'),(6,'Tiago Reis',5,'developer','Portugal','Y');
INSERT INTO talk VALUES (1,2021,'Schedulers from Scratch','advanced','systems',45,'10:00','Main'),(2,2022,'Parcels and Graphs','intermediate','data',30,'11:00','Side A'),(3,2022,'Serverless Regrets','beginner','cloud',45,'14:00','Main'),(4,2023,'Streaming a Bank','advanced','data',60,'09:30','Main'),(5,2023,'Pixels on a Budget','beginner','games',30,'13:00','Side B'),(6,2024,'Kernel Bedtime Stories','intermediate','systems',45,'16:00','Main'),(7,2024,'Pairing in Public','beginner','culture',25,NULL,NULL);
INSERT INTO talk_speaker VALUES (1,2),(2,4),(3,1),(3,5),(4,3),(4,1),(5,6),(6,2);
INSERT INTO attendee VALUES (1,'Rosa Keil',2,'vegan','Germany'),(2,'Padraig Noone',1,'none','Ireland'),(3,'Elo Mets',3,'vegetarian','Estonia'),(4,'Nuno Leal',5,'none','Portugal'),(5,'Carmen Oria',4,'gluten free','Spain'),(6,'Fritz Auer',NULL,NULL,'Austria'),(7,'Ilka Thoms',6,'vegan','Germany');
INSERT INTO registration VALUES (3,2021,'2021-03-02','early bird',150,1),(1,2022,'2022-01-20','early bird',190,1),(2,2022,'2022-04-30','regular',240,1),(4,2023,'2023-05-11','regular',260,1),(5,2023,'2023-02-01','early bird',210,0),(1,2023,'2023-02-14','early bird',210,1),(6,2024,'2024-04-28','student',120,1),(3,2024,'2024-03-30','regular',290,1),(2,2024,'2024-05-01','regular',290,0);
INSERT INTO talk_vote VALUES (1,3,5),(2,1,4),(3,1,2),(3,2,5),(4,1,5),(5,4,4),(5,1,3),(6,3,5),(6,6,4);
-- Q: Which city hosted in 2023?
SELECT host_city FROM conf_edition WHERE ed_year = 2023;
-- Q: How many people does Bankabit employ?
SELECT employees FROM company WHERE company_name = 'Bankabit';
-- Q: beginner talks, title and length in minutes
SELECT talk_title, duration_min FROM talk WHERE level = 'beginner';
-- Q: What is the dearest ticket price ever charged?
SELECT max(ticket_price) FROM conf_edition;
-- Q: Distinct topics in alphabetical order
SELECT DISTINCT topic FROM talk ORDER BY topic;
-- Q: Who gave Serverless Regrets?
SELECT s.spk_name FROM speaker AS s JOIN talk_speaker AS x ON x.spk_id = s.spk_id JOIN talk AS t ON x.talk_id = t.talk_id WHERE t.talk_title = 'Serverless Regrets';
-- Q: Number of registrations and money taken per edition year
SELECT ed_year, count(*), sum(paid) FROM registration GROUP BY ed_year;
-- Q: Where does Lucia Prado work and as what?
SELECT c.company_name, s.job_title FROM speaker AS s JOIN company AS c ON s.company_id = c.company_id WHERE s.spk_name = 'Lucia Prado';
-- Q: What ticket type did most people choose?
SELECT ticket_type FROM registration GROUP BY ticket_type ORDER BY count(*) DESC LIMIT 1;
-- Q: Companies with 100 to 2000 staff based in Germany or Ireland
SELECT company_name FROM company WHERE employees BETWEEN 100 AND 2000 AND (country = 'Germany' OR country = 'Ireland');
-- Q: Attendees who registered for two editions or more
SELECT a.att_name FROM attendee AS a JOIN registration AS r ON r.att_id = a.att_id GROUP BY a.att_id HAVING count(*) >= 2;
-- Q: average stars per talk title, best liked first
SELECT t.talk_title, avg(v.stars) FROM talk AS t JOIN talk_vote AS v ON v.talk_id = t.talk_id GROUP BY t.talk_id ORDER BY avg(v.stars) DESC;
-- Q: Which speakers have given more than one talk?
SELECT s.spk_name FROM speaker AS s JOIN talk_speaker AS x ON x.spk_id = s.spk_id GROUP BY s.spk_id HAVING count(*) > 1;
-- Q: Talks that still have no speaker
SELECT talk_title FROM talk WHERE talk_id NOT IN (SELECT talk_id FROM talk_speaker);
-- Q: People who never registered for any edition
SELECT att_name FROM attendee WHERE att_id NOT IN (SELECT att_id FROM registration);
-- Q: Who came both in 2022 and in 2023?
SELECT a.att_name FROM attendee AS a JOIN registration AS r ON r.att_id = a.att_id WHERE r.ed_year = 2022 INTERSECT SELECT a.att_name FROM attendee AS a JOIN registration AS r ON r.att_id = a.att_id WHERE r.ed_year = 2023;
-- Q: List every country that attendees or speakers come from.
SELECT country FROM attendee UNION SELECT country FROM speaker;
-- Q: Which company's staff gave the most talks?
SELECT c.company_name FROM company AS c JOIN speaker AS s ON s.company_id = c.company_id JOIN talk_speaker AS x ON x.spk_id = s.spk_id GROUP BY c.company_id ORDER BY count(*) DESC, c.company_id LIMIT 1;
-- Q: talks longer than the average talk
SELECT talk_title FROM talk WHERE duration_min > (SELECT avg(duration_min) FROM talk);
-- Q: Companies without a speaker
SELECT company_name FROM company EXCEPT SELECT c.company_name FROM company AS c JOIN speaker AS s ON s.company_id = c.company_id;
-- Q: How many people registered in each month?
SELECT strftime('%Y-%m', registered_on), count(*) FROM registration GROUP BY strftime('%Y-%m', registered_on);
-- Q: no-show rate: percentage of registrations that were not checked in
SELECT 100.0 * sum(CASE WHEN checked_in = 0 THEN 1 ELSE 0 END) / count(*) FROM registration;
-- Q: How many days ahead of the opening did each attendee register? Name, year and days.
SELECT a.att_name, r.ed_year, julianday(e.start_dt) - julianday(r.registered_on) FROM registration AS r JOIN attendee AS a ON r.att_id = a.att_id JOIN conf_edition AS e ON r.ed_year = e.ed_year;
-- Q: Speakers who are independent (no company)
SELECT spk_name FROM speaker WHERE company_id IS NULL;
