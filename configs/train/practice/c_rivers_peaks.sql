CREATE TABLE COUNTRY (CTRY_NM TEXT PRIMARY KEY, CONTINENT TEXT, POP_MIO REAL, AREA_KM2 INTEGER, CURRENCY TEXT, LANDLOCKED TEXT);
CREATE TABLE RIVER (RIVER_NM TEXT PRIMARY KEY, LEN_KM INTEGER, SOURCE_CTRY TEXT REFERENCES COUNTRY(CTRY_NM), MOUTH_CTRY TEXT REFERENCES COUNTRY(CTRY_NM), FLOWS_INTO TEXT, DISCHARGE_M3S REAL);
CREATE TABLE MOUNTAIN (MTN_NM TEXT PRIMARY KEY, HEIGHT_M INTEGER, RANGE_NM TEXT, CTRY_NM TEXT REFERENCES COUNTRY(CTRY_NM), FIRST_CLIMBED INTEGER, VOLCANO TEXT);
CREATE TABLE LAKE (LAKE_NM TEXT PRIMARY KEY, AREA_KM2 REAL, DEPTH_M INTEGER, CTRY_NM TEXT REFERENCES COUNTRY(CTRY_NM), SALTY TEXT);
INSERT INTO COUNTRY VALUES ('Germany','Europe',83.2,357000,'euro','N'),('Switzerland','Europe',8.7,41300,'franc','Y'),('Netherlands','Europe',17.5,41500,'euro','N'),('Ecuador','South America',17.8,256000,'dollar','N'),('Peru','South America',33.4,1285000,'sol','N'),('Brazil','South America',214,8516000,'real','N'),('Kazakhstan','Asia',19,2725000,'tenge','Y'),('Malta','Europe',0.5,316,'euro','N');
INSERT INTO RIVER VALUES ('Rhine',1230,'Switzerland','Netherlands','North Sea',2900),('Elbe',1094,NULL,'Germany','North Sea',870),('Amazon',6400,'Peru','Brazil','Atlantic',209000),('Napo',1130,'Ecuador','Peru','Amazon',6976),('Weser',452,'Germany','Germany','North Sea',327),('Ural',2428,NULL,'Kazakhstan','Caspian Sea',400),('Aare',288,'Switzerland','Switzerland','Rhine',560);
INSERT INTO MOUNTAIN VALUES ('Matterhorn',4478,'Alps','Switzerland',1865,'N'),('Eiger',3967,'Alps','Switzerland',1858,'N'),('Zugspitze',2962,'Alps','Germany',1820,'N'),('Chimborazo',6263,'Andes','Ecuador',1880,'Y'),('Cotopaxi',5897,'Andes','Ecuador',1872,'Y'),('Huascaran',6768,'Andes','Peru',1932,'N'),('Khan Tengri',7010,'Tian Shan','Kazakhstan',1931,'N'),('Brocken',1141,'Harz','Germany',NULL,'N');
INSERT INTO LAKE VALUES ('Geneva',580,310,'Switzerland','N'),('Müritz',117,31,'Germany','N'),('Balkhash',16400,26,'Kazakhstan','Y'),('Titicaca',8372,281,'Peru','N'),('Zurich',88.7,136,'Switzerland','N'),('Yambo',0.3,30,'Ecuador','N');
-- Q: Which mountain is the highest?
SELECT MTN_NM FROM MOUNTAIN ORDER BY HEIGHT_M DESC LIMIT 1;
-- Q: How many countries pay in euro?
SELECT count(*) FROM COUNTRY WHERE CURRENCY = 'euro';
-- Q: rivers longer than 1000 km with their length
SELECT RIVER_NM, LEN_KM FROM RIVER WHERE LEN_KM > 1000;
-- Q: Where does the Aare flow into?
SELECT FLOWS_INTO FROM RIVER WHERE RIVER_NM = 'Aare';
-- Q: How deep is Titicaca?
SELECT DEPTH_M FROM LAKE WHERE LAKE_NM = 'Titicaca';
-- Q: How many rivers end in the North Sea?
SELECT count(*) FROM RIVER WHERE FLOWS_INTO = 'North Sea';
-- Q: For each continent give the number of countries and the total population in millions.
SELECT CONTINENT, count(*), sum(POP_MIO) FROM COUNTRY GROUP BY CONTINENT;
-- Q: What is the average height of the mountains in each range?
SELECT RANGE_NM, avg(HEIGHT_M) FROM MOUNTAIN GROUP BY RANGE_NM;
-- Q: Which mountains stand in landlocked countries?
SELECT MOUNTAIN.MTN_NM FROM MOUNTAIN JOIN COUNTRY ON MOUNTAIN.CTRY_NM = COUNTRY.CTRY_NM WHERE COUNTRY.LANDLOCKED = 'Y';
-- Q: How long is the longest river whose mouth is in South America?
SELECT max(RIVER.LEN_KM) FROM RIVER JOIN COUNTRY ON RIVER.MOUTH_CTRY = COUNTRY.CTRY_NM WHERE COUNTRY.CONTINENT = 'South America';
-- Q: Which ranges have at least 2 of the mountains?
SELECT RANGE_NM FROM MOUNTAIN GROUP BY RANGE_NM HAVING count(*) >= 2;
-- Q: What is the second highest mountain?
SELECT MTN_NM FROM MOUNTAIN ORDER BY HEIGHT_M DESC LIMIT 1 OFFSET 1;
-- Q: Which countries have no mountain in the list?
SELECT CTRY_NM FROM COUNTRY WHERE CTRY_NM NOT IN (SELECT CTRY_NM FROM MOUNTAIN);
-- Q: Countries with a lake but where no river ends
SELECT CTRY_NM FROM LAKE EXCEPT SELECT MOUTH_CTRY FROM RIVER;
-- Q: In which country is the mountain that was climbed first?
SELECT CTRY_NM FROM MOUNTAIN WHERE FIRST_CLIMBED = (SELECT min(FIRST_CLIMBED) FROM MOUNTAIN);
-- Q: What mountains in Ecuador are higher than every mountain of the Alps?
SELECT MTN_NM FROM MOUNTAIN WHERE CTRY_NM = 'Ecuador' AND HEIGHT_M > (SELECT max(HEIGHT_M) FROM MOUNTAIN WHERE RANGE_NM = 'Alps');
-- Q: Which rivers leave the country they rise in?
SELECT RIVER_NM FROM RIVER WHERE SOURCE_CTRY <> MOUTH_CTRY;
-- Q: Population density of each country, people per km2: millions times 1000000 over the area.
SELECT CTRY_NM, POP_MIO * 1000000 / AREA_KM2 FROM COUNTRY;
-- Q: What percentage of the mountains are volcanoes?
SELECT 100.0 * sum(CASE WHEN VOLCANO = 'Y' THEN 1 ELSE 0 END) / count(*) FROM MOUNTAIN;
-- Q: Where is it unknown when the mountain was first climbed?
SELECT MTN_NM FROM MOUNTAIN WHERE FIRST_CLIMBED IS NULL;
