CREATE TABLE SITE (SITE_CODE TEXT PRIMARY KEY, SITE_NAME TEXT, CITY TEXT, SITE_TYPE TEXT, START_YEAR INTEGER);
CREATE TABLE POLLUTANT (POLL_CODE TEXT PRIMARY KEY, POLL_NAME TEXT, UNIT TEXT, DAILY_LIMIT REAL);
CREATE TABLE MEASUREMENT (MEAS_ID INTEGER PRIMARY KEY, SITE_CODE TEXT REFERENCES SITE(SITE_CODE), POLL_CODE TEXT REFERENCES POLLUTANT(POLL_CODE), MEAS_DATE DATE, VALUE REAL, VALID CHAR(1));
CREATE TABLE COMPLAINT (COMPLAINT_ID INTEGER PRIMARY KEY, CITY TEXT, RECEIVED DATE, CAUSE TEXT, RESOLVED DATE);
INSERT INTO SITE VALUES ('HAV1','Havenstraat','Dorrecht','traffic',1999),('PRK2','Wilhelminapark','Dorrecht','background',2004),('IND3','Kokerij','Zwartsluis','industrial',1987),('SCH4','Zuidschool','Zwartsluis','background',2018),('RNG5','Ring West','Almstad','traffic',2011),('DUN6','Duinrand','Kustdorp','rural',1993);
INSERT INTO POLLUTANT VALUES ('NO2','nitrogen dioxide','ug/m3',25),('PM10','coarse particles','ug/m3',45),('PM25','fine particles','ug/m3',15),('O3','ozone','ug/m3',100),('SO2','sulphur dioxide','ug/m3',40),('CO','carbon monoxide','mg/m3',4);
INSERT INTO MEASUREMENT VALUES (1,'HAV1','NO2','2023-01-10',41.5,'Y'),(2,'HAV1','PM25','2023-01-10',19.2,'Y'),(3,'PRK2','NO2','2023-01-10',18.0,'Y'),(4,'IND3','SO2','2023-01-11',52.3,'Y'),(5,'IND3','PM10','2023-01-11',61.8,'Y'),(6,'RNG5','NO2','2023-02-01',38.7,'Y'),(7,'RNG5','PM25','2023-02-01',NULL,'N'),(8,'DUN6','O3','2023-06-15',112.4,'Y'),(9,'PRK2','O3','2023-06-15',95.1,'Y'),(10,'HAV1','NO2','2023-06-15',29.9,'Y'),(11,'IND3','SO2','2023-06-16',33.0,'N');
INSERT INTO COMPLAINT VALUES (1,'Zwartsluis','2023-01-12','smell','2023-01-20'),(2,'Zwartsluis','2023-01-15','soot',NULL),(3,'Dorrecht','2023-02-07','traffic fumes','2023-03-30'),(4,'Zwartsluis','2023-05-22','smell','2023-06-01'),(5,'Almstad','2023-06-11','wood smoke',NULL),(6,'Dorrecht','2023-11-02','wood smoke','2023-11-10'),(7,'Heidebeek','2023-12-28','smell',NULL);
-- Q: Which sites are of the traffic type?
SELECT SITE_NAME FROM SITE WHERE SITE_TYPE = 'traffic';
-- Q: What is the daily limit for ozone?
SELECT DAILY_LIMIT FROM POLLUTANT WHERE POLL_NAME = 'ozone';
-- Q: How many measurements are invalid?
SELECT count(*) FROM MEASUREMENT WHERE VALID = 'N';
-- Q: all cities with a measuring site, each just once
SELECT DISTINCT CITY FROM SITE;
-- Q: Which site has been going the longest?
SELECT SITE_NAME FROM SITE ORDER BY START_YEAR LIMIT 1;
-- Q: Average and maximum value of each pollutant, by its name
SELECT POLLUTANT.POLL_NAME, avg(MEASUREMENT.VALUE), max(MEASUREMENT.VALUE) FROM POLLUTANT JOIN MEASUREMENT ON POLLUTANT.POLL_CODE = MEASUREMENT.POLL_CODE GROUP BY POLLUTANT.POLL_CODE;
-- Q: How many complaints came in from each city, most first?
SELECT CITY, count(*) FROM COMPLAINT GROUP BY CITY ORDER BY count(*) DESC;
-- Q: When and with which value was the limit exceeded at Havenstraat?
SELECT MEASUREMENT.MEAS_DATE, MEASUREMENT.VALUE FROM MEASUREMENT JOIN SITE ON MEASUREMENT.SITE_CODE = SITE.SITE_CODE JOIN POLLUTANT ON MEASUREMENT.POLL_CODE = POLLUTANT.POLL_CODE WHERE SITE.SITE_NAME = 'Havenstraat' AND MEASUREMENT.VALUE > POLLUTANT.DAILY_LIMIT;
-- Q: What do people complain about most?
SELECT CAUSE FROM COMPLAINT GROUP BY CAUSE ORDER BY count(*) DESC LIMIT 1;
-- Q: cities with more than one site
SELECT CITY FROM SITE GROUP BY CITY HAVING count(*) > 1;
-- Q: number of measurements per site name
SELECT SITE.SITE_NAME, count(*) FROM SITE JOIN MEASUREMENT ON SITE.SITE_CODE = MEASUREMENT.SITE_CODE GROUP BY SITE.SITE_CODE;
-- Q: Find the highest nitrogen dioxide value and the site where it was measured.
SELECT MEASUREMENT.VALUE, SITE.SITE_NAME FROM MEASUREMENT JOIN SITE ON MEASUREMENT.SITE_CODE = SITE.SITE_CODE JOIN POLLUTANT ON MEASUREMENT.POLL_CODE = POLLUTANT.POLL_CODE WHERE POLLUTANT.POLL_NAME = 'nitrogen dioxide' ORDER BY MEASUREMENT.VALUE DESC LIMIT 1;
-- Q: Which pollutants have never been measured?
SELECT POLL_NAME FROM POLLUTANT WHERE POLL_CODE NOT IN (SELECT POLL_CODE FROM MEASUREMENT);
-- Q: Sites where both NO2 and PM25 are measured
SELECT SITE.SITE_NAME FROM SITE JOIN MEASUREMENT ON SITE.SITE_CODE = MEASUREMENT.SITE_CODE WHERE MEASUREMENT.POLL_CODE = 'NO2' INTERSECT SELECT SITE.SITE_NAME FROM SITE JOIN MEASUREMENT ON SITE.SITE_CODE = MEASUREMENT.SITE_CODE WHERE MEASUREMENT.POLL_CODE = 'PM25';
-- Q: From which cities do complaints come although there is no site?
SELECT CITY FROM COMPLAINT EXCEPT SELECT CITY FROM SITE;
-- Q: Which sites have no measurements?
SELECT SITE_NAME FROM SITE WHERE NOT EXISTS (SELECT 1 FROM MEASUREMENT WHERE MEASUREMENT.SITE_CODE = SITE.SITE_CODE);
-- Q: measurements per month
SELECT strftime('%Y-%m', MEAS_DATE), count(*) FROM MEASUREMENT GROUP BY strftime('%Y-%m', MEAS_DATE);
-- Q: How many days did it take on average to resolve a complaint?
SELECT avg(julianday(RESOLVED) - julianday(RECEIVED)) FROM COMPLAINT;
-- Q: what percentage of complaints is unresolved?
SELECT 100.0 * sum(CASE WHEN RESOLVED IS NULL THEN 1 ELSE 0 END) / count(*) FROM COMPLAINT;
-- Q: Show the site code and date of the measurement without a value.
SELECT SITE_CODE, MEAS_DATE FROM MEASUREMENT WHERE VALUE IS NULL;
