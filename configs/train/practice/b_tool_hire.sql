CREATE TABLE depot (depot_id INTEGER PRIMARY KEY, depot_name TEXT, town TEXT, opened_on DATE);
CREATE TABLE tool (tool_id INTEGER PRIMARY KEY, tool_name TEXT, category TEXT, daily_rate REAL, deposit REAL, depot_id INTEGER REFERENCES depot(depot_id), last_serviced DATE);
CREATE TABLE hirer (hirer_id INTEGER PRIMARY KEY, full_name TEXT, phone TEXT, is_trade TEXT);
CREATE TABLE hire (hire_id INTEGER PRIMARY KEY, tool_id INTEGER REFERENCES tool(tool_id), hirer_id INTEGER REFERENCES hirer(hirer_id), out_date DATE, back_date DATE, damage_fee REAL);
INSERT INTO depot VALUES (1,'North Yard','Halifax','2009-05-11'),(2,'Canal Street','Leeds','2014-09-01'),(3,'Mill Lane','Leeds','2018-02-19'),(4,'Station Road','Keighley','2021-06-30'),(5,'Quarry Hill','Otley','2023-11-06');
INSERT INTO tool VALUES (1,'Floor Sander','sanding',38.0,100,1,'2024-01-12'),(2,'Belt Sander','sanding',19.5,50,2,NULL),(3,'Cement Mixer','concrete',27.0,80,2,'2023-11-20'),(4,'Breaker Hammer','demolition',45.0,150,3,'2024-02-02'),(5,'Mini Digger','excavation',120.0,500,1,'2024-03-15'),(6,'Carpet Cleaner','cleaning',22.0,40,4,NULL),(7,'Pressure Washer','cleaning',31.0,60,2,'2023-09-09'),(8,'Poker Vibrator','concrete',24.0,75,3,'2023-12-01');
INSERT INTO hirer VALUES (1,'Doreen Whitley','0113 555 201','N'),(2,'Baxter Builders','0113 555 877','Y'),(3,'Imran Qureshi','01422 555 90','N'),(4,'Stonefield Paving','01535 555 12','Y'),(5,'Lucy Amberton',NULL,'N'),(6,'Kev Rudd','0113 555 430','Y');
INSERT INTO hire VALUES (1,1,1,'2024-02-03','2024-02-05',NULL),(2,3,2,'2024-02-10','2024-02-20',15),(3,5,4,'2024-03-01','2024-03-04',NULL),(4,7,3,'2024-03-09','2024-03-10',NULL),(5,3,4,'2024-03-12','2024-03-19',NULL),(6,4,2,'2024-03-21','2024-03-25',60),(7,6,1,'2024-04-02','2024-04-03',NULL),(8,3,6,'2024-04-05',NULL,NULL),(9,5,2,'2024-04-08',NULL,NULL),(10,7,6,'2024-04-11','2024-04-13',8);
-- Q: How many tools do we hire out?
SELECT count(*) FROM tool;
-- Q: List tool names with their daily rate, dearest first.
SELECT tool_name, daily_rate FROM tool ORDER BY daily_rate DESC;
-- Q: Which tool categories are there? Each only once.
SELECT DISTINCT category FROM tool;
-- Q: Names of the trade customers
SELECT full_name FROM hirer WHERE is_trade = 'Y';
-- Q: What is the average deposit asked for concrete tools?
SELECT avg(deposit) FROM tool WHERE category = 'concrete';
-- Q: How many tools does each depot keep? Give the depot name and the number.
SELECT d.depot_name, count(*) FROM depot AS d JOIN tool AS t ON t.depot_id = d.depot_id GROUP BY d.depot_id;
-- Q: Which tool has been hired most often?
SELECT t.tool_name FROM tool AS t JOIN hire AS h ON h.tool_id = t.tool_id GROUP BY t.tool_id ORDER BY count(*) DESC LIMIT 1;
-- Q: Show the tools kept in Leeds that cost less than 30 a day.
SELECT t.tool_name FROM tool AS t JOIN depot AS d ON t.depot_id = d.depot_id WHERE d.town = 'Leeds' AND t.daily_rate < 30;
-- Q: Which categories contain at least two tools?
SELECT category FROM tool GROUP BY category HAVING count(*) >= 2;
-- Q: cheapest and priciest daily rate per category
SELECT category, min(daily_rate), max(daily_rate) FROM tool GROUP BY category;
-- Q: How much has Baxter Builders paid in damage fees altogether?
SELECT sum(h.damage_fee) FROM hire AS h JOIN hirer AS c ON h.hirer_id = c.hirer_id WHERE c.full_name = 'Baxter Builders';
-- Q: Who hired something more than twice?
SELECT c.full_name FROM hirer AS c JOIN hire AS h ON h.hirer_id = c.hirer_id GROUP BY c.hirer_id HAVING count(*) > 2;
-- Q: Which tools were never hired?
SELECT tool_name FROM tool WHERE tool_id NOT IN (SELECT tool_id FROM hire);
-- Q: Find the people who hired both a Cement Mixer and a Mini Digger.
SELECT c.full_name FROM hirer AS c JOIN hire AS h ON h.hirer_id = c.hirer_id JOIN tool AS t ON h.tool_id = t.tool_id WHERE t.tool_name = 'Cement Mixer' INTERSECT SELECT c.full_name FROM hirer AS c JOIN hire AS h ON h.hirer_id = c.hirer_id JOIN tool AS t ON h.tool_id = t.tool_id WHERE t.tool_name = 'Mini Digger';
-- Q: Tools whose daily rate is above the average rate of all tools?
SELECT tool_name FROM tool WHERE daily_rate > (SELECT avg(daily_rate) FROM tool);
-- Q: From which town were the most hires made?
SELECT d.town FROM depot AS d JOIN tool AS t ON t.depot_id = d.depot_id JOIN hire AS h ON h.tool_id = t.tool_id GROUP BY d.town ORDER BY count(*) DESC LIMIT 1;
-- Q: number of hires per month going by the date out
SELECT strftime('%Y-%m', out_date), count(*) FROM hire GROUP BY strftime('%Y-%m', out_date);
-- Q: Which tools are still out, and who has them?
SELECT t.tool_name, c.full_name FROM hire AS h JOIN tool AS t ON h.tool_id = t.tool_id JOIN hirer AS c ON h.hirer_id = c.hirer_id WHERE h.back_date IS NULL;
-- Q: For the hires that came back, how many days did each last? Show hire id and days.
SELECT hire_id, julianday(back_date) - julianday(out_date) FROM hire WHERE back_date IS NOT NULL;
-- Q: What percentage of hires ended with a damage fee?
SELECT 100.0 * count(CASE WHEN damage_fee > 0 THEN 1 END) / count(*) FROM hire;
