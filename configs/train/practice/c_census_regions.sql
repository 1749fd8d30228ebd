CREATE TABLE region (reg TEXT PRIMARY KEY, regname TEXT, capital TEXT, areakm2 REAL);
CREATE TABLE municipality (mun_code INTEGER PRIMARY KEY, mun_name TEXT, reg TEXT REFERENCES region(reg), mun_kind TEXT, mayor TEXT);
CREATE TABLE census (mun_code INTEGER REFERENCES municipality(mun_code), census_year INTEGER, pop_total INTEGER, pop_male INTEGER, pop_female INTEGER, pop_under_15 INTEGER, pop_over_65 INTEGER, households INTEGER, median_age REAL, PRIMARY KEY (mun_code, census_year));
CREATE TABLE vital_events (mun_code INTEGER REFERENCES municipality(mun_code), yr INTEGER, births INTEGER, deaths INTEGER, marriages INTEGER, divorces INTEGER, moved_in INTEGER, moved_out INTEGER);
INSERT INTO region VALUES ('N','Norrland','Umby',54000),('W','Vesterhav','Holmvik',18500),('S','Sonderland','Klaraby',9700),('I','The Isles','Skerry Port',1200);
INSERT INTO municipality VALUES (101,'Umby','N','city','K. Dahl'),(102,'Fjellgrav','N','rural','P. Nuorti'),(201,'Holmvik','W','city','S. Ibsen'),(202,'Torsby','W','town','A. Lund'),(301,'Klaraby','S','city','M. Rask'),(302,'Ekdal','S','town',NULL),(303,'Lilleby','S','rural','J. Friis'),(401,'Skerry Port','I','town','E. Moen');
INSERT INTO census VALUES (101,2010,81200,40100,41100,14800,13900,38000,39.4),(101,2020,88900,44200,44700,15300,16800,43100,41.2),(102,2010,3100,1640,1460,420,910,1500,48.7),(102,2020,2650,1400,1250,310,940,1390,52.3),(201,2010,142000,69600,72400,25100,22100,66300,38.1),(201,2020,161500,79500,82000,28400,26900,78200,38.8),(202,2020,17400,8600,8800,2900,3700,8100,43.5),(301,2010,96400,47000,49400,17000,16300,45200,40.0),(301,2020,101800,49900,51900,17100,19400,49900,41.9),(303,2020,5900,3000,2900,960,1500,2700,46.8),(401,2020,8200,4150,4050,1200,2050,4000,47.9);
INSERT INTO vital_events VALUES (101,2021,910,790,402,198,4200,3900),(102,2021,14,41,6,3,60,95),(201,2021,1850,1190,760,370,9800,8100),(202,2021,160,190,71,30,720,700),(301,2021,1010,980,455,230,5100,5200),(303,2021,49,70,18,9,210,180),(401,2021,70,101,40,12,330,NULL);
-- Q: How many municipalities count as a city?
SELECT count(*) FROM municipality WHERE mun_kind = 'city';
-- Q: Which region is the largest in area, and what is its capital?
SELECT regname, capital FROM region ORDER BY areakm2 DESC LIMIT 1;
-- Q: list municipality names alphabetically
SELECT mun_name FROM municipality ORDER BY mun_name;
-- Q: What was the total number of births and deaths in 2021?
SELECT sum(births), sum(deaths) FROM vital_events WHERE yr = 2021;
-- Q: What kinds of municipality are distinguished?
SELECT DISTINCT mun_kind FROM municipality;
-- Q: How many people lived in Holmvik in 2020?
SELECT census.pop_total FROM census JOIN municipality ON census.mun_code = municipality.mun_code WHERE municipality.mun_name = 'Holmvik' AND census.census_year = 2020;
-- Q: Number of municipalities in every region, by region name
SELECT region.regname, count(*) FROM region JOIN municipality ON region.reg = municipality.reg GROUP BY region.reg;
-- Q: Which municipality had the highest median age in the 2020 census?
SELECT municipality.mun_name FROM municipality JOIN census ON municipality.mun_code = census.mun_code WHERE census.census_year = 2020 ORDER BY census.median_age DESC LIMIT 1;
-- Q: Where did more people die than were born?
SELECT municipality.mun_name FROM municipality JOIN vital_events ON municipality.mun_code = vital_events.mun_code WHERE vital_events.deaths > vital_events.births;
-- Q: What is the total population per region in 2020, biggest first? Region name and population.
SELECT region.regname, sum(census.pop_total) FROM region JOIN municipality ON region.reg = municipality.reg JOIN census ON municipality.mun_code = census.mun_code WHERE census.census_year = 2020 GROUP BY region.reg ORDER BY sum(census.pop_total) DESC;
-- Q: Which regions have two or more municipalities of the kind town or rural?
SELECT region.regname FROM region JOIN municipality ON region.reg = municipality.reg WHERE municipality.mun_kind IN ('town', 'rural') GROUP BY region.reg HAVING count(*) >= 2;
-- Q: Top 3 municipalities by marriages, with the number of marriages
SELECT municipality.mun_name, vital_events.marriages FROM municipality JOIN vital_events ON municipality.mun_code = vital_events.mun_code ORDER BY vital_events.marriages DESC LIMIT 3;
-- Q: Which municipalities were never counted in a census?
SELECT mun_name FROM municipality WHERE mun_code NOT IN (SELECT mun_code FROM census);
-- Q: Which municipalities were counted in both 2010 and 2020?
SELECT municipality.mun_name FROM municipality JOIN census ON municipality.mun_code = census.mun_code WHERE census.census_year = 2010 INTERSECT SELECT municipality.mun_name FROM municipality JOIN census ON municipality.mun_code = census.mun_code WHERE census.census_year = 2020;
-- Q: Which municipalities appear in the 2020 census but not in the one of 2010?
SELECT municipality.mun_name FROM municipality JOIN census ON municipality.mun_code = census.mun_code WHERE census.census_year = 2020 EXCEPT SELECT municipality.mun_name FROM municipality JOIN census ON municipality.mun_code = census.mun_code WHERE census.census_year = 2010;
-- Q: In which municipalities was the population in 2020 above the average of that year's census?
SELECT municipality.mun_name FROM municipality JOIN census ON municipality.mun_code = census.mun_code WHERE census.census_year = 2020 AND census.pop_total > (SELECT avg(pop_total) FROM census WHERE census_year = 2020);
-- Q: What percentage of the inhabitants was over 65 in each municipality in 2020?
SELECT municipality.mun_name, 100.0 * census.pop_over_65 / census.pop_total FROM municipality JOIN census ON municipality.mun_code = census.mun_code WHERE census.census_year = 2020;
-- Q: Which municipality has no mayor at present?
SELECT mun_name FROM municipality WHERE mayor IS NULL;
-- Q: Net migration (moved in minus moved out) by municipality name
SELECT municipality.mun_name, vital_events.moved_in - vital_events.moved_out FROM municipality JOIN vital_events ON municipality.mun_code = vital_events.mun_code;
-- Q: How many persons share a household on average, per census year?
SELECT census_year, CAST(sum(pop_total) AS REAL) / sum(households) FROM census GROUP BY census_year;
