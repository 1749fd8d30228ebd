CREATE TABLE wx_station (stn_cd TEXT PRIMARY KEY, stn_nm TEXT, region TEXT, elev_m INTEGER, lat REAL, lon REAL, opened_yr INTEGER);
CREATE TABLE wx_daily (stn_cd TEXT REFERENCES wx_station(stn_cd), obs_dt DATE, t_max REAL, t_min REAL, precip_mm REAL, wind_kmh INTEGER, sun_hrs REAL, snow_cm INTEGER, PRIMARY KEY (stn_cd, obs_dt));
CREATE TABLE wx_warning (warn_id INTEGER PRIMARY KEY, region TEXT, hazard TEXT, lvl TEXT, issued DATE, lifted DATE);
INSERT INTO wx_station VALUES ('KLB','Kolbotn Ridge','Inland',612,60.2,11.1,1974),('SVA','Svanvik','Coast',14,59.1,5.6,1931),('TRY','Trysfjell','Mountain',1180,61.4,12.2,1988),('HUS','Husøy','Coast',9,59.9,4.9,1955),('DAL','Daleby','Inland',148,60.6,9.3,2003),('FON','Fonnvatn','Mountain',945,61.9,8.0,2011);
INSERT INTO wx_daily VALUES ('KLB','2023-12-30',-4.1,-11.0,0,12,3.1,22),('KLB','2023-12-31',-6.3,-14.8,2.2,9,0,26),('SVA','2023-12-30',5.2,1.9,18.4,61,0,0),('SVA','2024-01-01',4.0,0.3,7.7,48,1.2,NULL),('TRY','2023-12-31',-12.4,-21.5,1.1,35,2.0,88),('TRY','2024-01-02',-15.9,-27.2,0,22,4.4,91),('HUS','2023-12-30',6.1,3.3,25.9,83,0,0),('HUS','2024-01-02',2.8,-0.6,3.0,40,2.5,1),('DAL','2024-01-01',-2.0,-8.7,4.6,6,0.4,15),('DAL','2024-01-02',-7.7,-16.1,0,4,5.0,15);
INSERT INTO wx_warning VALUES (1,'Coast','gale','orange','2023-12-29','2023-12-31'),(2,'Mountain','avalanche','red','2023-12-31','2024-01-04'),(3,'Coast','flood','yellow','2024-01-01','2024-01-02'),(4,'Inland','cold','yellow','2024-01-02',NULL),(5,'Mountain','blizzard','orange','2024-01-02',NULL),(6,'Coast','gale','yellow','2024-01-09','2024-01-10');
-- Q: Which stations lie above 900 metres?
SELECT stn_nm FROM wx_station WHERE elev_m > 900;
-- Q: what was the coldest minimum temperature of all
SELECT min(t_min) FROM wx_daily;
-- Q: Show code, name and opening year of all stations from oldest to newest.
SELECT stn_cd, stn_nm, opened_yr FROM wx_station ORDER BY opened_yr;
-- Q: How many red warnings were there?
SELECT count(*) FROM wx_warning WHERE lvl = 'red';
-- Q: Latitude and longitude of Husøy
SELECT lat, lon FROM wx_station WHERE stn_nm = 'Husøy';
-- Q: Total precipitation measured at each station, with the station name
SELECT wx_station.stn_nm, sum(wx_daily.precip_mm) FROM wx_station JOIN wx_daily ON wx_station.stn_cd = wx_daily.stn_cd GROUP BY wx_station.stn_cd;
-- Q: Which hazard has been warned about most frequently?
SELECT hazard FROM wx_warning GROUP BY hazard ORDER BY count(*) DESC LIMIT 1;
-- Q: For each region: how many stations and what mean elevation?
SELECT region, count(*), avg(elev_m) FROM wx_station GROUP BY region;
-- Q: On what day was the strongest wind blowing, and at which station?
SELECT wx_daily.obs_dt, wx_station.stn_nm FROM wx_daily JOIN wx_station ON wx_daily.stn_cd = wx_station.stn_cd ORDER BY wx_daily.wind_kmh DESC LIMIT 1;
-- Q: Regions with more than one warning
SELECT region FROM wx_warning GROUP BY region HAVING count(*) > 1;
-- Q: sunshine hours per day of observation, summed over the stations
SELECT obs_dt, sum(sun_hrs) FROM wx_daily GROUP BY obs_dt;
-- Q: List the dates and snow depths from Trysfjell.
SELECT wx_daily.obs_dt, wx_daily.snow_cm FROM wx_daily JOIN wx_station ON wx_daily.stn_cd = wx_station.stn_cd WHERE wx_station.stn_nm = 'Trysfjell';
-- Q: Which stations have sent no daily observation?
SELECT stn_nm FROM wx_station WHERE stn_cd NOT IN (SELECT stn_cd FROM wx_daily);
-- Q: Which regions had both an orange and a yellow warning?
SELECT region FROM wx_warning WHERE lvl = 'orange' INTERSECT SELECT region FROM wx_warning WHERE lvl = 'yellow';
-- Q: Stations whose maximum never got above 0 degrees, among those that reported
SELECT wx_station.stn_nm FROM wx_station JOIN wx_daily ON wx_station.stn_cd = wx_daily.stn_cd GROUP BY wx_station.stn_cd HAVING max(wx_daily.t_max) <= 0;
-- Q: Which station is the wettest by average rainfall?
SELECT wx_station.stn_nm FROM wx_station JOIN wx_daily ON wx_station.stn_cd = wx_daily.stn_cd GROUP BY wx_station.stn_cd ORDER BY avg(wx_daily.precip_mm) DESC LIMIT 1;
-- Q: Give the station code, date and temperature range (max minus min) of each observation.
SELECT stn_cd, obs_dt, t_max - t_min FROM wx_daily;
-- Q: What warnings are still in force? Show region and hazard.
SELECT region, hazard FROM wx_warning WHERE lifted IS NULL;
-- Q: Average maximum temperature month by month
SELECT strftime('%Y-%m', obs_dt), avg(t_max) FROM wx_daily GROUP BY strftime('%Y-%m', obs_dt);
-- Q: On what percentage of station days was it dry, with 0 mm of rain?
SELECT 100.0 * sum(CASE WHEN precip_mm = 0 THEN 1 ELSE 0 END) / count(*) FROM wx_daily;
