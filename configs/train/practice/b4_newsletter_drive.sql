CREATE TABLE Ref_Segments (segment_code TEXT PRIMARY KEY, segment_description TEXT, target_opens INTEGER);
CREATE TABLE Marketers (marketer_id INTEGER PRIMARY KEY, marketer_name TEXT, office TEXT, hired_year INTEGER, lead_id INTEGER REFERENCES Marketers(marketer_id));
CREATE TABLE Contacts (contact_id INTEGER PRIMARY KEY, contact_name TEXT, company TEXT, country TEXT, segment_code TEXT REFERENCES Ref_Segments(segment_code), opted_in_on DATE, opted_out_on DATE, source TEXT);
CREATE TABLE Mailings (mailing_id INTEGER PRIMARY KEY, subject_line TEXT, topic TEXT, written_by INTEGER REFERENCES Marketers(marketer_id), approved_by INTEGER REFERENCES Marketers(marketer_id), sent_on DATE, cost REAL);
CREATE TABLE Sends (mailing_id INTEGER REFERENCES Mailings(mailing_id), contact_id INTEGER REFERENCES Contacts(contact_id), opened_on DATE, clicks INTEGER, bounced INTEGER, PRIMARY KEY (mailing_id, contact_id));
CREATE TABLE Vouchers (voucher_code TEXT PRIMARY KEY, mailing_id INTEGER REFERENCES Mailings(mailing_id), percent_off INTEGER, valid_until DATE);
CREATE TABLE Voucher_Uses (use_id INTEGER PRIMARY KEY, voucher_code TEXT REFERENCES Vouchers(voucher_code), contact_id INTEGER REFERENCES Contacts(contact_id), used_on DATE, order_value REAL);
INSERT INTO Ref_Segments VALUES ('NEW','fresh leads',40),('LOY','loyal buyers',65),('SLP','sleeping accounts',15),('VIP','key accounts',80);
INSERT INTO Marketers VALUES (1,'Renata Kovac','Zagreb',2014,NULL),(2,'Theo Lindqvist','Malmo',2019,1),(3,'Jasmin Okoro','Zagreb',2021,1),(4,'Piotr Lis','Gdansk',2020,2),(5,'Mila Sarto','Malmo',2024,2);
INSERT INTO Contacts VALUES (1,'Anders Holt','Holt Cycles','Sweden','LOY','2021-04-12',NULL,'trade fair'),(2,'Ivana Babic','Adria Tours','Croatia','NEW','2023-11-02',NULL,'web form'),(3,'Karol Zając','Zając Meble','Poland','SLP','2019-08-30','2024-02-11','trade fair'),(4,'Lotta Frisk','Frisk Bageri','Sweden','NEW','2024-01-15',NULL,'web form'),(5,'Marin Peric','Peric Boats','Croatia','LOY','2020-06-01',NULL,'referral'),(6,'Ola Nowak','Nowak Print','Poland','LOY','2022-03-09',NULL,'web form'),(7,'Britt Salo','Salo Interior','Finland','SLP','2018-10-20','2024-03-06','referral'),(8,'Dino Vuk','Vuk Kava','Croatia','NEW','2024-02-22',NULL,NULL);
INSERT INTO Mailings VALUES (1,'Winter deals inside','sale',2,1,'2024-01-10',420),(2,'Meet the new range','product',3,1,'2024-01-24',380),(3,'We miss you','win back',4,2,'2024-02-08',150),(4,'Last days of the sale','sale',2,2,'2024-02-21',410),(5,'Spring preview','product',3,1,'2024-03-05',460),(6,'How our oak is cut','story',4,2,'2024-03-19',210),(7,'Summer sale teaser','sale',2,1,'2024-05-14',300);
INSERT INTO Sends VALUES (1,1,'2024-01-10',3,0),(1,3,NULL,0,0),(1,5,'2024-01-11',1,0),(2,1,'2024-01-25',0,0),(2,2,'2024-01-24',4,0),(2,6,NULL,0,1),(3,3,'2024-02-10',0,0),(3,7,NULL,0,0),(4,1,'2024-02-21',5,0),(4,4,'2024-02-23',2,0),(4,5,NULL,0,0),(5,2,'2024-03-05',2,0),(5,6,'2024-03-08',1,0),(5,7,'2024-03-06',0,0),(6,4,NULL,0,1);
INSERT INTO Vouchers VALUES ('WINTER15',1,15,'2024-01-31'),('COMEBACK25',3,25,'2024-03-31'),('LAST20',4,20,'2024-02-29'),('SPRING10',5,10,'2024-04-15'),('RANGE5',2,5,'2024-02-28');
INSERT INTO Voucher_Uses VALUES (1,'WINTER15',1,'2024-01-14',640),(2,'WINTER15',5,'2024-01-30',1180),(3,'RANGE5',2,'2024-02-03',95),(4,'LAST20',1,'2024-02-22',720),(5,'LAST20',4,'2024-02-27',260),(6,'SPRING10',2,'2024-03-11',310),(7,'SPRING10',6,'2024-04-02',545),(8,'SPRING10',1,'2024-04-10',88);
-- Q: Which contacts reached us through the web form? Give their name and company.
SELECT contact_name, company FROM Contacts WHERE source = 'web form';
-- Q: Show the subject lines that Jasmin Okoro wrote.
SELECT m.subject_line FROM Mailings AS m JOIN Marketers AS k ON m.written_by = k.marketer_id WHERE k.marketer_name = 'Jasmin Okoro';
-- Q: Show the subject line and date of the mailings approved by Theo Lindqvist.
SELECT m.subject_line, m.sent_on FROM Mailings AS m JOIN Marketers AS k ON m.approved_by = k.marketer_id WHERE k.marketer_name = 'Theo Lindqvist';
-- Q: List the names of the contacts who count as loyal buyers.
SELECT c.contact_name FROM Contacts AS c JOIN Ref_Segments AS r ON c.segment_code = r.segment_code WHERE r.segment_description = 'loyal buyers';
-- Q: Which segments have no contact? Code and description.
SELECT segment_code, segment_description FROM Ref_Segments WHERE segment_code NOT IN (SELECT segment_code FROM Contacts);
-- Q: Find the voucher that came with the mailing "We miss you" and its discount.
SELECT v.voucher_code, v.percent_off FROM Vouchers AS v JOIN Mailings AS m ON v.mailing_id = m.mailing_id WHERE m.subject_line = 'We miss you';
-- Q: Which mailing cost the second most?
SELECT subject_line FROM Mailings ORDER BY cost DESC LIMIT 1 OFFSET 1;
-- Q: Ids of the mailings with the word sale somewhere in the subject line
SELECT mailing_id FROM Mailings WHERE subject_line LIKE '%sale%';
-- Q: Which companies have used both LAST20 and WINTER15?
SELECT c.company FROM Contacts AS c JOIN Voucher_Uses AS u ON u.contact_id = c.contact_id WHERE u.voucher_code = 'LAST20' INTERSECT SELECT c.company FROM Contacts AS c JOIN Voucher_Uses AS u ON u.contact_id = c.contact_id WHERE u.voucher_code = 'WINTER15';
-- Q: What are the codes of the vouchers used at least twice, with the number of uses?
SELECT voucher_code, count(*) FROM Voucher_Uses GROUP BY voucher_code HAVING count(*) >= 2;
-- Q: Minimum, maximum and average cost of the mailings about a product.
SELECT min(cost), max(cost), avg(cost) FROM Mailings WHERE topic = 'product';
-- Q: Which topics cost more on average than the average mailing?
SELECT topic FROM Mailings GROUP BY topic HAVING avg(cost) > (SELECT avg(cost) FROM Mailings);
-- Q: Name all marketers except those who have approved a mailing.
SELECT marketer_name FROM Marketers EXCEPT SELECT k.marketer_name FROM Marketers AS k JOIN Mailings AS m ON m.approved_by = k.marketer_id;
-- Q: Who received the most mailings?
SELECT c.contact_name FROM Contacts AS c JOIN Sends AS s ON s.contact_id = c.contact_id GROUP BY c.contact_id ORDER BY count(*) DESC LIMIT 1;
-- Q: newest contact of every segment code
SELECT segment_code, contact_name FROM (SELECT segment_code, contact_name, row_number() OVER (PARTITION BY segment_code ORDER BY opted_in_on DESC) AS place FROM Contacts) WHERE place = 1;
-- Q: Top two orders per voucher: voucher, order value
SELECT voucher_code, order_value FROM (SELECT voucher_code, order_value, row_number() OVER (PARTITION BY voucher_code ORDER BY order_value DESC) AS place FROM Voucher_Uses) WHERE place <= 2;
-- Q: What percent of the sends of each mailing id was opened?
SELECT mailing_id, 100.0 * sum(CASE WHEN opened_on IS NOT NULL THEN 1 ELSE 0 END) / count(*) FROM Sends GROUP BY mailing_id;
-- Q: What fraction of contacts have opted out?
SELECT CAST(sum(CASE WHEN opted_out_on IS NOT NULL THEN 1 ELSE 0 END) AS REAL) / count(*) FROM Contacts;
-- Q: Call a voucher 'small' below 10 percent off, 'fair' below 20, 'big' from there on; code and word.
SELECT voucher_code, CASE WHEN percent_off < 10 THEN 'small' WHEN percent_off < 20 THEN 'fair' ELSE 'big' END FROM Vouchers;
-- Q: how many contacts are from Croatia and how many from Poland
SELECT sum(CASE WHEN country = 'Croatia' THEN 1 ELSE 0 END), sum(CASE WHEN country = 'Poland' THEN 1 ELSE 0 END) FROM Contacts;
-- Q: Which mailings went to nobody?
SELECT subject_line FROM Mailings WHERE NOT EXISTS (SELECT 1 FROM Sends WHERE Sends.mailing_id = Mailings.mailing_id);
-- Q: vouchers without a single use
SELECT v.voucher_code FROM Vouchers AS v LEFT JOIN Voucher_Uses AS u ON u.voucher_code = v.voucher_code WHERE u.use_id IS NULL;
-- Q: Days between sending and opening, mailing id and contact id included, for what was opened
SELECT s.mailing_id, s.contact_id, julianday(s.opened_on) - julianday(m.sent_on) FROM Sends AS s JOIN Mailings AS m ON s.mailing_id = m.mailing_id WHERE s.opened_on IS NOT NULL;
-- Q: What did people order with vouchers in each month? Total value.
SELECT strftime('%Y-%m', used_on), sum(order_value) FROM Voucher_Uses GROUP BY strftime('%Y-%m', used_on);
-- Q: How much money was knocked off each voucher use (order value times percent off, over 100)?
SELECT u.use_id, u.order_value * v.percent_off / 100 FROM Voucher_Uses AS u JOIN Vouchers AS v ON u.voucher_code = v.voucher_code;
-- Q: length of every subject line, longest first
SELECT subject_line, length(subject_line) FROM Mailings ORDER BY length(subject_line) DESC;
