CREATE TABLE postal_country (pc_code TEXT PRIMARY KEY, pc_name TEXT, pc_continent TEXT, pc_first_issue INTEGER);
CREATE TABLE collector (co_id INTEGER PRIMARY KEY, co_name TEXT, co_city TEXT, co_country TEXT REFERENCES postal_country(pc_code), co_joined DATE, co_sponsor INTEGER REFERENCES collector(co_id), co_rating REAL);
CREATE TABLE stamp (st_id INTEGER PRIMARY KEY, st_title TEXT, st_country TEXT REFERENCES postal_country(pc_code), st_year INTEGER, st_colour TEXT, st_printed INTEGER, st_catalogue_value REAL, st_designer TEXT);
CREATE TABLE album (al_id INTEGER PRIMARY KEY, al_title TEXT, al_owner INTEGER REFERENCES collector(co_id), al_theme TEXT, al_started DATE, al_pages INTEGER);
CREATE TABLE album_stamp (al_id INTEGER REFERENCES album(al_id), st_id INTEGER REFERENCES stamp(st_id), qty INTEGER, condition TEXT, paid_each REAL, PRIMARY KEY (al_id, st_id));
CREATE TABLE swap (sw_id INTEGER PRIMARY KEY, sw_from INTEGER REFERENCES collector(co_id), sw_to INTEGER REFERENCES collector(co_id), sw_stamp INTEGER REFERENCES stamp(st_id), sw_offered DATE, sw_closed DATE, sw_status TEXT, sw_cash REAL);
INSERT INTO postal_country VALUES ('NOR','Nordavia','Europe',1855),('TAS','Tasmere','Oceania',1853),('KAL','Kalunga','Africa',1901),('PER','Perlanta','America',1858),('ZUB','Zubrovia','Europe',1918),('QAS','Qasira','Asia',1964);
INSERT INTO collector VALUES (1,'Walter Finch','Hobton','TAS','2012-03-01',NULL,4.9),(2,'Greta Solberg','Nordhavn','NOR','2014-07-15',1,4.7),(3,'Emeka Obi','Kalu City','KAL','2017-01-20',1,4.2),(4,'Paz Herrera','Puerto Sal','PER','2019-10-05',2,3.8),(5,'Ludo Krantz','Nordhavn','NOR','2021-02-28',2,4.5),(6,'Mina Tarik','Qasr','QAS','2023-06-12',5,NULL),(7,'Ivy Cole','Hobton','TAS','2024-01-09',1,3.1);
INSERT INTO stamp VALUES (1,'Blue Gannet','TAS',1861,'blue',12000,850,'E. Mould'),(2,'Queen in Profile','TAS',1853,'red',40000,420,'E. Mould'),(3,'Fjord Steamer','NOR',1909,'green',250000,35,'Nils Berg'),(4,'Polar Bear','NOR',1932,'blue',180000,48,'Nils Berg'),(5,'Cocoa Harvest','KAL',1957,'brown',600000,6.5,'Ama Serwa'),(6,'Independence Drum','KAL',1960,'red',900000,4,'Ama Serwa'),(7,'Inverted Condor','PER',1918,'green',300,12500,NULL),(8,'Republic Eagle','ZUB',1919,'violet',75000,90,'J. Halas'),(9,'Oil Tower','QAS',1966,'multicolour',1500000,1.2,NULL),(10,'Silver Mine','PER',1902,'brown',52000,60,'R. Ayala');
INSERT INTO album VALUES (1,'Birds of the World',1,'birds','2012-05-01',64),(2,'Classics before 1900',1,'classics','2015-11-11',40),(3,'Northern Seas',2,'ships','2016-02-02',52),(4,'African Independence',3,'history','2018-08-17',30),(5,'Errors and Oddities',4,'errors','2020-12-24',12),(6,'Beasts and Birds',5,'birds','2021-03-30',48),(7,'My First Album',7,'mixed','2024-02-01',20);
INSERT INTO album_stamp VALUES (1,1,1,'fine',780),(1,8,3,'used',55),(2,2,2,'used',260),(2,1,1,'mint',990),(3,3,6,'mint',28),(3,4,2,'fine',40),(4,5,10,'mint',3.5),(4,6,12,'mint',2),(4,9,5,'used',0.8),(5,7,1,'fine',11200),(5,10,2,'used',45),(6,4,4,'mint',44),(6,1,1,'used',500);
INSERT INTO swap VALUES (1,1,2,8,'2023-03-04','2023-03-20','done',0),(2,2,1,3,'2023-05-16','2023-06-01','done',15),(3,3,4,5,'2023-09-10','2023-09-12','done',0),(4,4,5,10,'2024-01-22','2024-02-25','refused',NULL),(5,5,1,4,'2024-03-03','2024-03-09','done',20),(6,2,6,4,'2024-03-18',NULL,'open',35),(7,1,7,2,'2024-04-02','2024-04-30','done',180),(8,3,2,6,'2024-05-05',NULL,'open',0);
-- Q: Which stamps did Nils Berg design? Give title and colour.
SELECT st_title, st_colour FROM stamp WHERE st_designer = 'Nils Berg';
-- Q: Find the names of the collectors whose home country is Nordavia.
SELECT c.co_name FROM collector AS c JOIN postal_country AS p ON c.co_country = p.pc_code WHERE p.pc_name = 'Nordavia';
-- Q: How many stamps were issued by countries in Europe?
SELECT count(*) FROM stamp AS s JOIN postal_country AS p ON s.st_country = p.pc_code WHERE p.pc_continent = 'Europe';
-- Q: List the title and owner's name of each album about birds.
SELECT a.al_title, c.co_name FROM album AS a JOIN collector AS c ON a.al_owner = c.co_id WHERE a.al_theme = 'birds';
-- Q: Who was sponsored by Walter Finch?
SELECT a.co_name FROM collector AS a JOIN collector AS b ON a.co_sponsor = b.co_id WHERE b.co_name = 'Walter Finch';
-- Q: Show the ids and titles of the stamps that are kept in at least two albums.
SELECT s.st_id, s.st_title FROM stamp AS s JOIN album_stamp AS x ON x.st_id = s.st_id GROUP BY s.st_id HAVING count(*) >= 2;
-- Q: Which collectors have offered a swap and have also received an offer?
SELECT c.co_name FROM collector AS c JOIN swap AS w ON w.sw_from = c.co_id INTERSECT SELECT c.co_name FROM collector AS c JOIN swap AS w ON w.sw_to = c.co_id;
-- Q: Give the codes of the countries that have a stamp but no collector.
SELECT st_country FROM stamp EXCEPT SELECT co_country FROM collector;
-- Q: What are the average, the minimum and the maximum catalogue value of stamps from before 1920?
SELECT avg(st_catalogue_value), min(st_catalogue_value), max(st_catalogue_value) FROM stamp WHERE st_year < 1920;
-- Q: What is the title of the second most valuable stamp in the catalogue?
SELECT st_title FROM stamp ORDER BY st_catalogue_value DESC LIMIT 1 OFFSET 1;
-- Q: List the names and ids of collectors that own no album.
SELECT co_name, co_id FROM collector WHERE co_id NOT IN (SELECT al_owner FROM album);
-- Q: Which albums hold more than ten stamps counting the quantities? Title and quantity.
SELECT a.al_title, sum(x.qty) FROM album AS a JOIN album_stamp AS x ON x.al_id = a.al_id GROUP BY a.al_id HAVING sum(x.qty) > 10;
-- Q: Show the stamps printed in smaller numbers than the average of the brown ones, title and printed number.
SELECT st_title, st_printed FROM stamp WHERE st_printed < (SELECT avg(st_printed) FROM stamp WHERE st_colour = 'brown');
-- Q: Find the albums whose title ends with Birds or contains Album.
SELECT al_title FROM album WHERE al_title LIKE '%Birds' OR al_title LIKE '%Album%';
-- Q: dearest two stamps of every country, by country name, title, value
SELECT pc_name, st_title, st_catalogue_value FROM (SELECT p.pc_name, s.st_title, s.st_catalogue_value, row_number() OVER (PARTITION BY p.pc_code ORDER BY s.st_catalogue_value DESC) AS place FROM postal_country AS p JOIN stamp AS s ON s.st_country = p.pc_code) WHERE place <= 2;
-- Q: For each city the collector who joined first, please
SELECT co_city, co_name FROM (SELECT co_city, co_name, row_number() OVER (PARTITION BY co_city ORDER BY co_joined) AS place FROM collector) WHERE place = 1;
-- Q: what part of the swaps is done, as a fraction
SELECT CAST(sum(CASE WHEN sw_status = 'done' THEN 1 ELSE 0 END) AS REAL) / count(*) FROM swap;
-- Q: Per album title: percent of its different stamps in mint condition
SELECT a.al_title, 100.0 * sum(CASE WHEN x.condition = 'mint' THEN 1 ELSE 0 END) / count(*) FROM album AS a JOIN album_stamp AS x ON x.al_id = a.al_id GROUP BY a.al_id;
-- Q: Stamps worth 500 or more are 'rare', 40 or more 'scarce', the rest 'common': title and word.
SELECT st_title, CASE WHEN st_catalogue_value >= 500 THEN 'rare' WHEN st_catalogue_value >= 40 THEN 'scarce' ELSE 'common' END FROM stamp;
-- Q: blue and red stamps counted next to each other
SELECT sum(CASE WHEN st_colour = 'blue' THEN 1 ELSE 0 END), sum(CASE WHEN st_colour = 'red' THEN 1 ELSE 0 END) FROM stamp;
-- Q: albums with no stamp in them
SELECT al_title FROM album WHERE NOT EXISTS (SELECT 1 FROM album_stamp WHERE album_stamp.al_id = album.al_id);
-- Q: Which stamps has nobody ever put up for a swap?
SELECT s.st_title FROM stamp AS s LEFT JOIN swap AS w ON w.sw_stamp = s.st_id WHERE w.sw_id IS NULL;
-- Q: days each closed swap took, with its id, slowest first
SELECT sw_id, julianday(sw_closed) - julianday(sw_offered) FROM swap WHERE sw_closed IS NOT NULL ORDER BY julianday(sw_closed) - julianday(sw_offered) DESC;
-- Q: How many swaps were offered in March 2024?
SELECT count(*) FROM swap WHERE strftime('%Y-%m', sw_offered) = '2024-03';
-- Q: what did each collector pay in all for the stamps in his or her albums
SELECT c.co_name, sum(x.qty * x.paid_each) FROM collector AS c JOIN album AS a ON a.al_owner = c.co_id JOIN album_stamp AS x ON x.al_id = a.al_id GROUP BY c.co_id;
-- Q: Running total of the cash in swaps that were done, by the day of the offer
SELECT sw_offered, sum(sw_cash) OVER (ORDER BY sw_offered) FROM swap WHERE sw_status = 'done';
