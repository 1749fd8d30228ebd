CREATE TABLE sector (sector_code TEXT PRIMARY KEY, sector_name TEXT);
CREATE TABLE company (ticker TEXT PRIMARY KEY, co_name TEXT, sector_code TEXT REFERENCES sector(sector_code), founded INTEGER, employees INTEGER, hq TEXT, listed_yn TEXT);
CREATE TABLE investor (inv_id INTEGER PRIMARY KEY, inv_name TEXT, inv_type TEXT, risk_class INTEGER);
CREATE TABLE trade (trade_no INTEGER PRIMARY KEY, inv_id INTEGER REFERENCES investor(inv_id), ticker TEXT REFERENCES company(ticker), side TEXT, trade_date DATE, qty INTEGER, price REAL);
CREATE TABLE dividend (ticker TEXT REFERENCES company(ticker), pay_year INTEGER, per_share REAL, PRIMARY KEY (ticker, pay_year));
INSERT INTO sector VALUES ('EN','Energy'),('FD','Food'),('TC','Technology'),('HC','Health care'),('UT','Utilities');
INSERT INTO company VALUES ('NVW','Nordvind Power','EN',2004,3200,'Aarhus','Y'),('CRM','Crumb and Co','FD',1921,8100,'Leeds','Y'),('BYT','Bytemill','TC',2012,640,'Tallinn','Y'),('MDX','Medixa','HC',1988,12500,'Basel','Y'),('SLT','Saltworks','FD',1875,900,'Gdynia','N'),('QBT','Qubitron','TC',2019,85,'Delft','Y'),('HYD','Hydra Oil','EN',1954,21000,'Aberdeen','Y');
INSERT INTO investor VALUES (1,'Halcyon Fund','institution',2),(2,'Mae Donnelly','private',3),(3,'Teachers Pension Pool','institution',1),(4,'Viktor Elm','private',5),(5,'Rosa Quint','private',NULL);
INSERT INTO trade VALUES (1,1,'NVW','buy','2023-02-01',500,41.2),(2,1,'MDX','buy','2023-03-14',300,118),(3,2,'BYT','buy','2023-03-20',40,62.5),(4,4,'QBT','buy','2023-05-05',1000,9.1),(5,4,'BYT','buy','2023-05-09',150,70),(6,3,'HYD','buy','2023-06-30',900,27.4),(7,1,'NVW','sell','2023-11-08',200,52),(8,4,'QBT','sell','2024-01-17',1000,14.6),(9,2,'CRM','buy','2024-02-02',120,33.3),(10,3,'NVW','buy','2024-02-12',700,49.5),(11,2,'BYT','sell','2024-03-01',40,81);
INSERT INTO dividend VALUES ('NVW',2022,1.1),('NVW',2023,1.35),('CRM',2022,0.9),('CRM',2023,0.85),('MDX',2023,2.4),('HYD',2022,1.6),('HYD',2023,1.9);
-- Q: Which companies were founded before 1960?
SELECT co_name FROM company WHERE founded < 1960;
-- Q: How many companies are listed?
SELECT count(*) FROM company WHERE listed_yn = 'Y';
-- Q: List the private investors and their risk class.
SELECT inv_name, risk_class FROM investor WHERE inv_type = 'private';
-- Q: headquarters of Medixa
SELECT hq FROM company WHERE co_name = 'Medixa';
-- Q: smallest, largest and average number of employees
SELECT min(employees), max(employees), avg(employees) FROM company;
-- Q: How many companies per sector name?
SELECT s.sector_name, count(*) FROM sector AS s JOIN company AS c ON c.sector_code = s.sector_code GROUP BY s.sector_code;
-- Q: Which investor trades the most?
SELECT i.inv_name FROM investor AS i JOIN trade AS t ON t.inv_id = i.inv_id GROUP BY i.inv_id ORDER BY count(*) DESC LIMIT 1;
-- Q: Show date, quantity and price of every trade in Bytemill.
SELECT t.trade_date, t.qty, t.price FROM trade AS t JOIN company AS c ON t.ticker = c.ticker WHERE c.co_name = 'Bytemill';
-- Q: Total dividend per share by company since 2022, biggest payer first
SELECT c.co_name, sum(d.per_share) FROM company AS c JOIN dividend AS d ON d.ticker = c.ticker WHERE d.pay_year >= 2022 GROUP BY c.ticker ORDER BY sum(d.per_share) DESC;
-- Q: Which tickers were traded at least three times?
SELECT ticker FROM trade GROUP BY ticker HAVING count(*) >= 3;
-- Q: What is the total headcount in the Food sector?
SELECT sum(c.employees) FROM company AS c JOIN sector AS s ON c.sector_code = s.sector_code WHERE s.sector_name = 'Food';
-- Q: On which side do the most trades fall?
SELECT side FROM trade GROUP BY side ORDER BY count(*) DESC LIMIT 1;
-- Q: Companies that never paid a dividend
SELECT co_name FROM company WHERE ticker NOT IN (SELECT ticker FROM dividend);
-- Q: Investors who both bought and sold shares
SELECT i.inv_name FROM investor AS i JOIN trade AS t ON t.inv_id = i.inv_id WHERE t.side = 'buy' INTERSECT SELECT i.inv_name FROM investor AS i JOIN trade AS t ON t.inv_id = i.inv_id WHERE t.side = 'sell';
-- Q: Who did buy shares of Energy companies? Each investor once.
SELECT DISTINCT i.inv_name FROM investor AS i JOIN trade AS t ON t.inv_id = i.inv_id JOIN company AS c ON t.ticker = c.ticker JOIN sector AS s ON c.sector_code = s.sector_code WHERE s.sector_name = 'Energy' AND t.side = 'buy';
-- Q: Which sectors have no company with more than 1000 employees?
SELECT sector_name FROM sector WHERE sector_code NOT IN (SELECT sector_code FROM company WHERE employees > 1000);
-- Q: What was each trade worth (quantity times price)? Show the trade number and value.
SELECT trade_no, qty * price FROM trade;
-- Q: money spent on buying per year
SELECT strftime('%Y', trade_date), sum(qty * price) FROM trade WHERE side = 'buy' GROUP BY strftime('%Y', trade_date);
-- Q: How many shares of each ticker does Halcyon Fund hold, buys minus sells?
SELECT t.ticker, sum(CASE WHEN t.side = 'buy' THEN t.qty ELSE -t.qty END) FROM trade AS t JOIN investor AS i ON t.inv_id = i.inv_id WHERE i.inv_name = 'Halcyon Fund' GROUP BY t.ticker;
-- Q: Call companies 'small' when they have under 1000 employees and 'big' otherwise; show name and size.
SELECT co_name, CASE WHEN employees < 1000 THEN 'small' ELSE 'big' END FROM company;
