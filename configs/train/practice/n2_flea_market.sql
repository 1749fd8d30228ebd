CREATE TABLE market (mkt_code TEXT PRIMARY KEY, title TEXT, square TEXT, first_held INTEGER, entry_fee REAL);
CREATE TABLE market_day (day_id INTEGER PRIMARY KEY, mkt_code TEXT REFERENCES market(mkt_code), held_on DATE, weather TEXT, visitors INTEGER);
CREATE TABLE dealer (dealer_id INTEGER PRIMARY KEY, name TEXT, speciality TEXT, home_town TEXT, since INTEGER, mentor_id INTEGER REFERENCES dealer(dealer_id));
CREATE TABLE pitch (pitch_no INTEGER PRIMARY KEY, row_letter TEXT, metres REAL, covered TEXT, fee REAL);
CREATE TABLE pitch_booking (booking_id INTEGER PRIMARY KEY, day_id INTEGER REFERENCES market_day(day_id), dealer_id INTEGER REFERENCES dealer(dealer_id), pitch_no INTEGER REFERENCES pitch(pitch_no), paid TEXT, takings REAL);
CREATE TABLE item (item_id INTEGER PRIMARY KEY, dealer_id INTEGER REFERENCES dealer(dealer_id), title TEXT, category TEXT, era TEXT, asking_price REAL, sold_price REAL, condition TEXT);
INSERT INTO market VALUES ('CAT','Cathedral Flea','Cathedral Square',1961,2),('RIV','Riverbank Bazaar','Lower Quay',1987,0),('NIT','Night Bric-a-brac','Station Yard',2015,3.5);
INSERT INTO market_day VALUES (1,'CAT','2024-04-06','sunny',2100),(2,'CAT','2024-05-04','rain',640),(3,'RIV','2024-04-14','cloudy',1250),(4,'RIV','2024-05-12','sunny',1900),(5,'NIT','2024-05-24','cloudy',830),(6,'CAT','2024-06-01','sunny',2400);
INSERT INTO dealer VALUES (1,'Odile Marchand','porcelain','Tours',1994,NULL),(2,'Bernd Vogt','clocks','Basel',2003,NULL),(3,'Kit Hanlon','vinyl records','Bath',2012,1),(4,'Sorcha Daly','jewellery','Cork',2008,1),(5,'Pim de Wit','tools','Ghent',2019,2),(6,'Rosa Neri','linen','Lucca',2021,4);
INSERT INTO pitch VALUES (1,'A',3,'Y',45),(2,'A',2,'Y',32),(3,'B',4,'N',38),(4,'B',2.5,'N',25),(5,'C',5,'N',42),(6,'C',3,'N',28);
INSERT INTO pitch_booking VALUES (1,1,1,1,'Y',820),(2,1,2,2,'Y',1140),(3,1,3,3,'Y',365),(4,2,1,1,'Y',150),(5,2,4,2,'N',95),(6,3,3,4,'Y',410),(7,3,5,5,'Y',275),(8,4,1,1,'Y',690),(9,4,4,3,'Y',540),(10,5,3,3,'N',520),(11,6,2,2,'Y',980),(12,6,1,1,'N',905);
INSERT INTO item VALUES (1,1,'Sevres teacup','porcelain','1890s',140,120,'good'),(2,1,'Blue tureen','porcelain','1920s',85,NULL,'chipped'),(3,2,'Carriage clock','clocks','1900s',460,430,'good'),(4,2,'Cuckoo clock','clocks','1950s',95,60,'fair'),(5,3,'Kind of Dusk LP','music','1960s',45,45,'good'),(6,3,'Portable gramophone','music','1930s',220,NULL,'fair'),(7,4,'Garnet brooch','jewellery','1910s',175,160,'good'),(8,5,'Block plane','tools','1940s',38,30,'fair'),(9,4,'Silver locket','jewellery','1930s',110,NULL,'good'),(10,5,'Brass level','tools','1920s',52,50,'good');
-- Q: Where is the Riverbank Bazaar held?
SELECT square FROM market WHERE title = 'Riverbank Bazaar';
-- Q: Which items were never sold (no sale price)?
SELECT title FROM item WHERE sold_price IS NULL;
-- Q: How many pitches are under cover?
SELECT count(*) FROM pitch WHERE covered = 'Y';
-- Q: the three busiest market days by number of visitors: date and visitors
SELECT held_on, visitors FROM market_day ORDER BY visitors DESC LIMIT 3;
-- Q: Dealers trading since before 2010, longest standing first
SELECT name FROM dealer WHERE since < 2010 ORDER BY since;
-- Q: How many days and how many visitors altogether did each market have?
SELECT m.title, count(*), sum(d.visitors) FROM market AS m JOIN market_day AS d ON d.mkt_code = m.mkt_code GROUP BY m.mkt_code;
-- Q: What does Bernd Vogt have on offer, and for how much?
SELECT i.title, i.asking_price FROM item AS i JOIN dealer AS d ON i.dealer_id = d.dealer_id WHERE d.name = 'Bernd Vogt';
-- Q: Give each dealer's total takings.
SELECT d.name, sum(b.takings) FROM dealer AS d JOIN pitch_booking AS b ON b.dealer_id = d.dealer_id GROUP BY d.dealer_id;
-- Q: Which pitch number gets booked most often?
SELECT pitch_no FROM pitch_booking GROUP BY pitch_no ORDER BY count(*) DESC LIMIT 1;
-- Q: Categories with an average asking price over 100
SELECT category FROM item GROUP BY category HAVING avg(asking_price) > 100;
-- Q: good condition pieces asking between 50 and 180
SELECT title FROM item WHERE condition = 'good' AND asking_price BETWEEN 50 AND 180;
-- Q: Who taught Kit Hanlon the trade?
SELECT m.name FROM dealer AS d JOIN dealer AS m ON d.mentor_id = m.dealer_id WHERE d.name = 'Kit Hanlon';
-- Q: What was the weather like on the Cathedral Flea days and how many came?
SELECT d.weather, d.visitors FROM market_day AS d JOIN market AS m ON d.mkt_code = m.mkt_code WHERE m.title = 'Cathedral Flea';
-- Q: Which dealers never booked a pitch?
SELECT name FROM dealer WHERE dealer_id NOT IN (SELECT dealer_id FROM pitch_booking);
-- Q: Which dealers stood on a sunny day as well as on a rainy one (rain)?
SELECT r.name FROM dealer AS r JOIN pitch_booking AS b ON b.dealer_id = r.dealer_id JOIN market_day AS d ON b.day_id = d.day_id WHERE d.weather = 'sunny' INTERSECT SELECT r.name FROM dealer AS r JOIN pitch_booking AS b ON b.dealer_id = r.dealer_id JOIN market_day AS d ON b.day_id = d.day_id WHERE d.weather = 'rain';
-- Q: Who has mentored more than one dealer?
SELECT m.name FROM dealer AS m JOIN dealer AS d ON d.mentor_id = m.dealer_id GROUP BY m.dealer_id HAVING count(*) > 1;
-- Q: Which market brought dealers the most takings?
SELECT m.title FROM market AS m JOIN market_day AS d ON d.mkt_code = m.mkt_code JOIN pitch_booking AS b ON b.day_id = d.day_id GROUP BY m.mkt_code ORDER BY sum(b.takings) DESC LIMIT 1;
-- Q: Bookings that took in more than the average booking: ids and takings
SELECT booking_id, takings FROM pitch_booking WHERE takings > (SELECT avg(takings) FROM pitch_booking);
-- Q: Pitches longer than the average that nobody has booked, or any pitch shorter than 2.5 metres: pitch numbers
SELECT pitch_no FROM pitch WHERE metres < 2.5 UNION SELECT pitch_no FROM pitch WHERE metres > (SELECT avg(metres) FROM pitch) AND pitch_no NOT IN (SELECT pitch_no FROM pitch_booking);
-- Q: How far did each sold item fall short of its asking price?
SELECT title, asking_price - sold_price FROM item WHERE sold_price IS NOT NULL;
-- Q: percentage of bookings not yet paid
SELECT 100.0 * sum(CASE WHEN paid = 'N' THEN 1 ELSE 0 END) / count(*) FROM pitch_booking;
-- Q: visitors by month
SELECT strftime('%Y-%m', held_on), sum(visitors) FROM market_day GROUP BY strftime('%Y-%m', held_on);
-- Q: Label every item 'cheap' when it asks under 60 and 'dear' otherwise.
SELECT title, CASE WHEN asking_price < 60 THEN 'cheap' ELSE 'dear' END FROM item;
-- Q: The single dearest item in each category by asking price
SELECT category, title FROM (SELECT category, title, row_number() OVER (PARTITION BY category ORDER BY asking_price DESC) AS place FROM item) WHERE place = 1;
