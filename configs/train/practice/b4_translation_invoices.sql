CREATE TABLE client (cl_id INTEGER PRIMARY KEY, cl_name TEXT, cl_country TEXT, cl_terms_days INTEGER, cl_contact TEXT);
CREATE TABLE translator (tr_id INTEGER PRIMARY KEY, tr_name TEXT, tr_country TEXT, tr_mother_tongue TEXT, tr_rate REAL, tr_since DATE);
CREATE TABLE job (jb_no INTEGER PRIMARY KEY, jb_title TEXT, cl_id INTEGER REFERENCES client(cl_id), tr_id INTEGER REFERENCES translator(tr_id), jb_src_lang TEXT, jb_tgt_lang TEXT, jb_words INTEGER, jb_due DATE, jb_delivered DATE);
CREATE TABLE invoice (in_no TEXT PRIMARY KEY, cl_id INTEGER REFERENCES client(cl_id), in_date DATE, in_due DATE, in_currency TEXT, in_status TEXT);
CREATE TABLE invoice_item (in_no TEXT REFERENCES invoice(in_no), it_line INTEGER, jb_no INTEGER REFERENCES job(jb_no), it_amount REAL, it_discount REAL, PRIMARY KEY (in_no, it_line));
CREATE TABLE payment (pm_id INTEGER PRIMARY KEY, in_no TEXT REFERENCES invoice(in_no), pm_date DATE, pm_amount REAL, pm_method TEXT);
INSERT INTO client VALUES (1,'Bergmann Pumps','Germany',30,'Uta Rohde'),(2,'Lumiere Cosmetics','France',45,'Jules Petit'),(3,'Oakline Law','Ireland',14,'Orla Keane'),(4,'Tanaka Robotics','Japan',60,'Emi Sato'),(5,'Harbour Museum','Ireland',30,NULL);
INSERT INTO translator VALUES (1,'Klaus Behr','Germany','German',0.11,'2014-06-01'),(2,'Amelie Roux','France','French',0.12,'2016-02-15'),(3,'Sean Daly','Ireland','English',0.1,'2012-09-10'),(4,'Yuki Mori','Japan','Japanese',0.16,'2019-04-22'),(5,'Ines Duarte','Portugal','Portuguese',0.09,'2022-11-03'),(6,'Greta Wolff','Austria','German',0.13,'2023-05-08');
INSERT INTO job VALUES (701,'Pump manual',1,3,'German','English',14200,'2024-01-20','2024-01-19'),(702,'Skin care leaflet',2,3,'French','English',1800,'2024-01-15','2024-01-15'),(703,'Lease contract',3,1,'English','German',5300,'2024-02-02','2024-02-06'),(704,'Robot arm manual',4,1,'English','German',22100,'2024-02-28','2024-02-26'),(705,'Perfume website',2,4,'French','Japanese',4100,'2024-03-10','2024-03-15'),(706,'Patent claim',4,3,'Japanese','English',7600,'2024-03-18','2024-03-18'),(707,'Exhibition guide',5,5,'English','Portuguese',6400,'2024-04-05',NULL),(708,'Pump brochure',1,2,'German','French',2500,'2024-04-12',NULL);
INSERT INTO invoice VALUES ('A-001',1,'2024-01-22','2024-02-21','EUR','paid'),('A-002',2,'2024-01-31','2024-03-16','EUR','paid'),('A-003',3,'2024-02-07','2024-02-21','EUR','overdue'),('A-004',4,'2024-02-29','2024-04-29','USD','part paid'),('A-005',2,'2024-03-20','2024-05-04','EUR','sent'),('A-006',4,'2024-03-22','2024-05-21','USD','sent');
INSERT INTO invoice_item VALUES ('A-001',1,701,2130,100),('A-002',1,702,290,0),('A-003',1,703,870,0),('A-004',1,704,3760,200),('A-004',2,706,500,0),('A-005',1,705,985,25),('A-006',1,706,1240,0);
INSERT INTO payment VALUES (1,'A-001','2024-02-15',1500,'transfer'),(2,'A-001','2024-02-20',530,'card'),(3,'A-002','2024-03-11',290,'transfer'),(4,'A-004','2024-04-02',2000,'transfer'),(5,'A-004','2024-04-18',900,'cheque');
-- Q: Find the names of the translators whose mother tongue is German.
SELECT tr_name FROM translator WHERE tr_mother_tongue = 'German';
-- Q: List the titles of the jobs done for clients in Ireland.
SELECT j.jb_title FROM job AS j JOIN client AS c ON j.cl_id = c.cl_id WHERE c.cl_country = 'Ireland';
-- Q: Which jobs were translated by Sean Daly? Show job number, title and words.
SELECT j.jb_no, j.jb_title, j.jb_words FROM job AS j JOIN translator AS t ON j.tr_id = t.tr_id WHERE t.tr_name = 'Sean Daly';
-- Q: What are the numbers and due dates of the invoices sent to Tanaka Robotics?
SELECT i.in_no, i.in_due FROM invoice AS i JOIN client AS c ON i.cl_id = c.cl_id WHERE c.cl_name = 'Tanaka Robotics';
-- Q: Which job has the fewest words?
SELECT jb_title FROM job ORDER BY jb_words LIMIT 1;
-- Q: Show each target language with the number of jobs and the total of words.
SELECT jb_tgt_lang, count(*), sum(jb_words) FROM job GROUP BY jb_tgt_lang;
-- Q: Find the clients with more than one invoice. Give id and name.
SELECT c.cl_id, c.cl_name FROM client AS c JOIN invoice AS i ON i.cl_id = c.cl_id GROUP BY c.cl_id HAVING count(*) > 1;
-- Q: Which translators charge more per word than the average translator? Name and rate.
SELECT tr_name, tr_rate FROM translator WHERE tr_rate > (SELECT avg(tr_rate) FROM translator);
-- Q: Give the title of every job whose title contains the word manual and that is longer than 15000 words.
SELECT jb_title FROM job WHERE jb_title LIKE '%manual%' AND jb_words > 15000;
-- Q: Who has translated both from German and from French? Names of the translators.
SELECT t.tr_name FROM translator AS t JOIN job AS j ON j.tr_id = t.tr_id WHERE j.jb_src_lang = 'German' INTERSECT SELECT t.tr_name FROM translator AS t JOIN job AS j ON j.tr_id = t.tr_id WHERE j.jb_src_lang = 'French';
-- Q: List the languages that we translate into but never out of.
SELECT jb_tgt_lang FROM job EXCEPT SELECT jb_src_lang FROM job;
-- Q: In which countries do we have both a client and a translator?
SELECT cl_country FROM client INTERSECT SELECT tr_country FROM translator;
-- Q: How much has Bergmann Pumps paid us in total?
SELECT sum(p.pm_amount) FROM payment AS p JOIN invoice AS i ON p.in_no = i.in_no JOIN client AS c ON i.cl_id = c.cl_id WHERE c.cl_name = 'Bergmann Pumps';
-- Q: What are the highest, lowest and average payment made by transfer?
SELECT max(pm_amount), min(pm_amount), avg(pm_amount) FROM payment WHERE pm_method = 'transfer';
-- Q: the longest job of each client in words: client, job title, words
SELECT cl_name, jb_title, jb_words FROM (SELECT c.cl_name, j.jb_title, j.jb_words, row_number() OVER (PARTITION BY c.cl_id ORDER BY j.jb_words DESC) AS place FROM job AS j JOIN client AS c ON j.cl_id = c.cl_id) WHERE place = 1;
-- Q: Two most recent invoices for every currency
SELECT in_currency, in_no FROM (SELECT in_currency, in_no, row_number() OVER (PARTITION BY in_currency ORDER BY in_date DESC) AS place FROM invoice) WHERE place <= 2;
-- Q: What percentage of all words comes from each source language?
SELECT jb_src_lang, 100.0 * sum(jb_words) / (SELECT sum(jb_words) FROM job) FROM job GROUP BY jb_src_lang;
-- Q: What fraction of the delivered jobs came in after the due date?
SELECT CAST(sum(CASE WHEN jb_delivered > jb_due THEN 1 ELSE 0 END) AS REAL) / count(*) FROM job WHERE jb_delivered IS NOT NULL;
-- Q: Group the jobs by size, under 3000 words 'short', under 10000 'normal', else 'long', and count each group.
SELECT CASE WHEN jb_words < 3000 THEN 'short' WHEN jb_words < 10000 THEN 'normal' ELSE 'long' END, count(*) FROM job GROUP BY CASE WHEN jb_words < 3000 THEN 'short' WHEN jb_words < 10000 THEN 'normal' ELSE 'long' END;
-- Q: invoices in EUR and invoices in USD, side by side
SELECT sum(CASE WHEN in_currency = 'EUR' THEN 1 ELSE 0 END), sum(CASE WHEN in_currency = 'USD' THEN 1 ELSE 0 END) FROM invoice;
-- Q: For which invoices has nobody paid anything yet?
SELECT in_no FROM invoice WHERE NOT EXISTS (SELECT 1 FROM payment WHERE payment.in_no = invoice.in_no);
-- Q: jobs still waiting to be invoiced
SELECT j.jb_title FROM job AS j LEFT JOIN invoice_item AS i ON i.jb_no = j.jb_no WHERE i.in_no IS NULL;
-- Q: How many days late was each job that missed its date?
SELECT jb_title, julianday(jb_delivered) - julianday(jb_due) FROM job WHERE jb_delivered > jb_due;
-- Q: Which translators have been with us since before 2017-01-01, longest first?
SELECT tr_name FROM translator WHERE tr_since < '2017-01-01' ORDER BY tr_since;
-- Q: Amount less discount, summed per invoice
SELECT in_no, sum(it_amount - it_discount) FROM invoice_item GROUP BY in_no;
-- Q: Which client has no contact person on file?
SELECT cl_name FROM client WHERE cl_contact IS NULL;
