CREATE TABLE land (land_code TEXT PRIMARY KEY, land_name TEXT, landmass TEXT, area_km2 REAL, inhabitants INTEGER, capital_id INTEGER, independent_since INTEGER, gdp_bn REAL);
CREATE TABLE settlement (settlement_id INTEGER PRIMARY KEY, settlement_name TEXT, land_code TEXT REFERENCES land(land_code), inhabitants INTEGER, elevation_m INTEGER, coastal TEXT);
CREATE TABLE tongue (tongue_id INTEGER PRIMARY KEY, tongue_name TEXT, family TEXT, script TEXT, endangered TEXT);
CREATE TABLE spoken_in (land_code TEXT REFERENCES land(land_code), tongue_id INTEGER REFERENCES tongue(tongue_id), share_pct REAL, official TEXT);
CREATE TABLE border (from_land TEXT REFERENCES land(land_code), to_land TEXT REFERENCES land(land_code), length_km INTEGER);
INSERT INTO land VALUES ('BG','Bulgaria','Europe',110994,6800000,1,1908,84),('RO','Romania','Europe',238397,19000000,3,1877,284),('KE','Kenya','Africa',580367,54000000,5,1963,110),('TZ','Tanzania','Africa',947303,63000000,7,1961,68),('PY','Paraguay','South America',406752,6700000,8,1811,39),('BO','Bolivia','South America',1098581,12000000,9,1825,41),('IS','Iceland','Europe',103000,376000,10,1944,25);
INSERT INTO settlement VALUES (1,'Sofia','BG',1240000,550,'N'),(2,'Varna','BG',335000,80,'Y'),(3,'Bucharest','RO',1880000,85,'N'),(4,'Constanta','RO',283000,25,'Y'),(5,'Nairobi','KE',4400000,1795,'N'),(6,'Mombasa','KE',1200000,50,'Y'),(7,'Dodoma','TZ',765000,1120,'N'),(8,'Asuncion','PY',520000,43,'N'),(9,'Sucre','BO',300000,2810,'N'),(10,'Reykjavik','IS',135000,15,'Y'),(11,'La Paz','BO',757000,3640,'N');
INSERT INTO tongue VALUES (1,'Bulgarian','Slavic','Cyrillic','N'),(2,'Romanian','Romance','Latin','N'),(3,'Swahili','Bantu','Latin','N'),(4,'English','Germanic','Latin','N'),(5,'Spanish','Romance','Latin','N'),(6,'Guarani','Tupian','Latin','N'),(7,'Icelandic','Germanic','Latin','N'),(8,'Ayoreo','Zamucoan','Latin','Y'),(9,'Gagauz','Turkic',NULL,'Y');
INSERT INTO spoken_in VALUES ('BG',1,85,'Y'),('RO',2,91,'Y'),('KE',3,66,'Y'),('KE',4,22,'Y'),('TZ',3,90,'Y'),('PY',5,67,'Y'),('PY',6,77,'Y'),('BO',5,70,'Y'),('BO',6,1,'Y'),('IS',7,97,'Y'),('PY',8,0.1,'N'),('BO',8,0.1,'N');
INSERT INTO border VALUES ('BG','RO',608),('KE','TZ',769),('PY','BO',750);
-- Q: How many countries lie in Africa?
SELECT count(*) FROM land WHERE landmass = 'Africa';
-- Q: What is the largest country by area?
SELECT land_name FROM land ORDER BY area_km2 DESC LIMIT 1;
-- Q: names of coastal towns, most populous first
SELECT settlement_name FROM settlement WHERE coastal = 'Y' ORDER BY inhabitants DESC;
-- Q: Which countries became independent in the nineteenth century, from 1800 to 1899?
SELECT land_name FROM land WHERE independent_since BETWEEN 1800 AND 1899;
-- Q: List the language families, each once.
SELECT DISTINCT family FROM tongue;
-- Q: What is the capital of Kenya?
SELECT settlement.settlement_name FROM settlement JOIN land ON settlement.settlement_id = land.capital_id WHERE land.land_name = 'Kenya';
-- Q: How many people live on each landmass, and in how many countries?
SELECT landmass, sum(inhabitants), count(*) FROM land GROUP BY landmass;
-- Q: Which language is spoken in the largest number of countries? Mention just the first by alphabet if tied.
SELECT tongue.tongue_name FROM tongue JOIN spoken_in ON tongue.tongue_id = spoken_in.tongue_id GROUP BY tongue.tongue_id ORDER BY count(*) DESC, tongue.tongue_name LIMIT 1;
-- Q: What languages does one hear in Paraguay?
SELECT tongue.tongue_name FROM tongue JOIN spoken_in ON tongue.tongue_id = spoken_in.tongue_id JOIN land ON spoken_in.land_code = land.land_code WHERE land.land_name = 'Paraguay';
-- Q: Which countries have more than one official language?
SELECT land.land_name FROM land JOIN spoken_in ON land.land_code = spoken_in.land_code WHERE spoken_in.official = 'Y' GROUP BY land.land_code HAVING count(*) > 1;
-- Q: For each country give the number of settlements and the height of the highest one.
SELECT land.land_name, count(*), max(settlement.elevation_m) FROM land JOIN settlement ON land.land_code = settlement.land_code GROUP BY land.land_code;
-- Q: What is the population density (inhabitants divided by area) of each country?
SELECT land_name, inhabitants / area_km2 FROM land;
-- Q: In which countries are both Spanish and Guarani spoken?
SELECT land.land_name FROM land JOIN spoken_in ON land.land_code = spoken_in.land_code JOIN tongue ON spoken_in.tongue_id = tongue.tongue_id WHERE tongue.tongue_name = 'Spanish' INTERSECT SELECT land.land_name FROM land JOIN spoken_in ON land.land_code = spoken_in.land_code JOIN tongue ON spoken_in.tongue_id = tongue.tongue_id WHERE tongue.tongue_name = 'Guarani';
-- Q: Which languages in the list are spoken nowhere?
SELECT tongue_name FROM tongue WHERE tongue_id NOT IN (SELECT tongue_id FROM spoken_in);
-- Q: Find the settlements that are no capital.
SELECT settlement_name FROM settlement WHERE settlement_id NOT IN (SELECT capital_id FROM land);
-- Q: Countries with a larger GDP than the average
SELECT land_name FROM land WHERE gdp_bn > (SELECT avg(gdp_bn) FROM land);
-- Q: Which endangered languages have no script recorded?
SELECT tongue_name FROM tongue WHERE endangered = 'Y' AND script IS NULL;
-- Q: What percentage of the languages is endangered?
SELECT 100.0 * sum(CASE WHEN endangered = 'Y' THEN 1 ELSE 0 END) / count(*) FROM tongue;
-- Q: Which country does the longest border start from?
SELECT land.land_name FROM land JOIN border ON land.land_code = border.from_land ORDER BY border.length_km DESC LIMIT 1;
-- Q: What part of its country's people lives in each town, as a fraction?
SELECT settlement.settlement_name, CAST(settlement.inhabitants AS REAL) / land.inhabitants FROM settlement JOIN land ON settlement.land_code = land.land_code;
