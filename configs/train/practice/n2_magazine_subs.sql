CREATE TABLE Ref_Frequency (freq_code TEXT PRIMARY KEY, freq_description TEXT, issues_per_year INTEGER);
CREATE TABLE Ref_Cancel_Reasons (reason_code TEXT PRIMARY KEY, reason_description TEXT);
CREATE TABLE Magazines (magazine_id INTEGER PRIMARY KEY, title TEXT, editor TEXT, freq_code TEXT REFERENCES Ref_Frequency(freq_code), topic TEXT, cover_price REAL, launched INTEGER);
CREATE TABLE Issues (issue_id INTEGER PRIMARY KEY, magazine_id INTEGER REFERENCES Magazines(magazine_id), issue_no INTEGER, issue_date DATE, pages INTEGER, copies_printed INTEGER, copies_sold INTEGER);
CREATE TABLE Readers (reader_id INTEGER PRIMARY KEY, reader_name TEXT, email TEXT, city TEXT, year_of_birth INTEGER);
CREATE TABLE Subscriptions (subscription_id INTEGER PRIMARY KEY, reader_id INTEGER REFERENCES Readers(reader_id), gift_from INTEGER REFERENCES Readers(reader_id), magazine_id INTEGER REFERENCES Magazines(magazine_id), start_date DATE, end_date DATE, yearly_price REAL, digital_yn TEXT, reason_code TEXT REFERENCES Ref_Cancel_Reasons(reason_code));
INSERT INTO Ref_Frequency VALUES ('W','weekly',52),('M','monthly',12),('Q','quarterly',4),('B','every two months',6);
INSERT INTO Ref_Cancel_Reasons VALUES ('PRC','too expensive'),('TIM','no time to read'),('MOV','moved abroad'),('DIS','disliked the content');
INSERT INTO Magazines VALUES (1,'Garden Hours','Maud Ellery','M','gardening',5.5,1978),(2,'Byte and Bolt','Tariq Aziz','W','technology',4.2,2006),(3,'The Slow Plate','Nina Volpe','Q','food',12,2014),(4,'Trailhead','Gus Marlow','M','outdoors',6.9,1992),(5,'Old Coins Review','Edwin Pratt','B','collecting',8.4,1965),(6,'Knit Notes','Maud Ellery','Q','crafts',7.5,2019);
INSERT INTO Issues VALUES (1,1,540,'2024-01-05',96,42000,35100),(2,1,541,'2024-02-05',100,42000,36800),(3,2,911,'2024-01-11',64,80000,71200),(4,2,912,'2024-01-18',60,80000,69500),(5,3,38,'2024-03-01',180,15000,14300),(6,4,372,'2024-02-10',112,30000,22400),(7,5,299,'2024-01-20',72,6000,4100),(8,4,373,'2024-03-10',120,30000,25900);
INSERT INTO Readers VALUES (1,'Phil Garrity','phil@mail.example','Dublin',1959),(2,'Sunita Das','sunita@mail.example','Leeds',1987),(3,'Robin Fell',NULL,'Dublin',1993),(4,'Karin Holm','karin@mail.example','Malmo',1971),(5,'Diego Paz','diego@mail.example','Leeds',2000),(6,'Olga Renn',NULL,'Trier',1948);
INSERT INTO Subscriptions VALUES (1,1,NULL,1,'2019-03-01',NULL,58,'N',NULL),(2,2,NULL,2,'2022-06-01','2023-05-31',180,'Y','PRC'),(3,3,1,4,'2023-01-01',NULL,70,'N',NULL),(4,4,NULL,3,'2021-09-15',NULL,44,'N',NULL),(5,5,2,2,'2023-10-01',NULL,165,'Y',NULL),(6,2,NULL,3,'2023-02-01','2024-01-31',44,'Y','TIM'),(7,1,NULL,5,'2015-01-01',NULL,46,'N',NULL),(8,5,NULL,4,'2022-04-01','2022-12-31',62,'Y','PRC'),(9,4,1,1,'2024-01-10',NULL,60,'N',NULL);
-- Q: Who edits Trailhead?
SELECT editor FROM Magazines WHERE title = 'Trailhead';
-- Q: How many subscriptions are digital?
SELECT count(*) FROM Subscriptions WHERE digital_yn = 'Y';
-- Q: readers born before 1975, name and city
SELECT reader_name, city FROM Readers WHERE year_of_birth < 1975;
-- Q: Which issue had the most pages? Give the issue number.
SELECT issue_no FROM Issues ORDER BY pages DESC LIMIT 1;
-- Q: All magazines with their cover price, cheapest first
SELECT title, cover_price FROM Magazines ORDER BY cover_price;
-- Q: Which magazines come out monthly?
SELECT m.title FROM Magazines AS m JOIN Ref_Frequency AS f ON m.freq_code = f.freq_code WHERE f.freq_description = 'monthly';
-- Q: Number of subscriptions per magazine and the average yearly price
SELECT m.title, count(*), avg(s.yearly_price) FROM Magazines AS m JOIN Subscriptions AS s ON s.magazine_id = m.magazine_id GROUP BY m.magazine_id;
-- Q: Editors responsible for more than one title
SELECT editor FROM Magazines GROUP BY editor HAVING count(*) > 1;
-- Q: Why did Sunita Das cancel? Show each reason's description.
SELECT c.reason_description FROM Ref_Cancel_Reasons AS c JOIN Subscriptions AS s ON s.reason_code = c.reason_code JOIN Readers AS r ON s.reader_id = r.reader_id WHERE r.reader_name = 'Sunita Das';
-- Q: most frequent cancellation reason
SELECT c.reason_description FROM Ref_Cancel_Reasons AS c JOIN Subscriptions AS s ON s.reason_code = c.reason_code GROUP BY c.reason_code ORDER BY count(*) DESC LIMIT 1;
-- Q: Which subscriptions were gifts? Give the recipient and the giver.
SELECT r.reader_name, g.reader_name FROM Subscriptions AS s JOIN Readers AS r ON s.reader_id = r.reader_id JOIN Readers AS g ON s.gift_from = g.reader_id;
-- Q: Total copies sold by title, highest first
SELECT m.title, sum(i.copies_sold) FROM Magazines AS m JOIN Issues AS i ON i.magazine_id = m.magazine_id GROUP BY m.magazine_id ORDER BY sum(i.copies_sold) DESC;
-- Q: Issues dated between 2024-01-10 and 2024-02-28 with fewer than 100 pages
SELECT issue_no FROM Issues WHERE issue_date BETWEEN '2024-01-10' AND '2024-02-28' AND pages < 100;
-- Q: Which magazines have no subscribers at all?
SELECT title FROM Magazines WHERE magazine_id NOT IN (SELECT magazine_id FROM Subscriptions);
-- Q: Who takes both Garden Hours and Old Coins Review?
SELECT r.reader_name FROM Readers AS r JOIN Subscriptions AS s ON s.reader_id = r.reader_id JOIN Magazines AS m ON s.magazine_id = m.magazine_id WHERE m.title = 'Garden Hours' INTERSECT SELECT r.reader_name FROM Readers AS r JOIN Subscriptions AS s ON s.reader_id = r.reader_id JOIN Magazines AS m ON s.magazine_id = m.magazine_id WHERE m.title = 'Old Coins Review';
-- Q: Which reader pays the most per year in total?
SELECT r.reader_name FROM Readers AS r JOIN Subscriptions AS s ON s.reader_id = r.reader_id GROUP BY r.reader_id ORDER BY sum(s.yearly_price) DESC LIMIT 1;
-- Q: Readers who never subscribed to anything
SELECT reader_name FROM Readers WHERE reader_id NOT IN (SELECT reader_id FROM Subscriptions);
-- Q: Magazines dearer than the average cover price and launched after 2000
SELECT title FROM Magazines WHERE cover_price > (SELECT avg(cover_price) FROM Magazines) AND launched > 2000;
-- Q: Cancel reasons nobody has given
SELECT reason_description FROM Ref_Cancel_Reasons EXCEPT SELECT c.reason_description FROM Ref_Cancel_Reasons AS c JOIN Subscriptions AS s ON s.reason_code = c.reason_code;
-- Q: How many subscriptions have no end date?
SELECT count(*) FROM Subscriptions WHERE end_date IS NULL;
-- Q: new subscriptions by year of start
SELECT strftime('%Y', start_date), count(*) FROM Subscriptions GROUP BY strftime('%Y', start_date);
-- Q: What percentage of the printed copies of each issue number was sold?
SELECT issue_no, 100.0 * copies_sold / copies_printed FROM Issues;
-- Q: What would a year's issues cost at the newsstand, per magazine (cover price times issues per year)?
SELECT m.title, m.cover_price * f.issues_per_year FROM Magazines AS m JOIN Ref_Frequency AS f ON m.freq_code = f.freq_code;
-- Q: Titles for which no issue is recorded
SELECT title FROM Magazines WHERE NOT EXISTS (SELECT 1 FROM Issues WHERE Issues.magazine_id = Magazines.magazine_id);
