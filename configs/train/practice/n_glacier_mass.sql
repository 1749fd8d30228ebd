CREATE TABLE glaciers (glacier TEXT PRIMARY KEY, range_name TEXT, area_1985 REAL, area_2000 REAL, area_2020 REAL, tongue_elev INTEGER, top_elev INTEGER, aspect TEXT, debris_cover TEXT);
CREATE TABLE mass_balance (glacier TEXT REFERENCES glaciers(glacier), hydro_year INTEGER, winter_mm INTEGER, summer_mm INTEGER, annual_mm INTEGER, stakes INTEGER, observer TEXT, surveyed_on DATE);
INSERT INTO glaciers VALUES ('Weissferner','Hochkamm',12.4,10.9,8.2,2410,3480,'N','none'),('Nordgletsch','Hochkamm',5.1,4.4,3.0,2630,3390,'N','thin'),('Ghiaccio Lungo','Sesvena Alta',7.9,6.2,3.9,2520,3310,'NW','thick'),('Kleines Eis','Sesvena Alta',1.2,0.7,NULL,2890,3150,'E','none'),('Bocca Fredda','Monte Caro',3.6,2.8,1.7,2780,3270,'S','thin'),('Schwarzkees','Monte Caro',9.3,8.5,7.0,2200,3610,'NE','thick');
INSERT INTO mass_balance VALUES ('Weissferner',2021,1320,-2150,-830,14,'L. Moser','2021-09-28'),('Weissferner',2022,890,-3610,-2720,13,'L. Moser','2022-09-21'),('Weissferner',2023,1105,-2890,-1785,13,'T. Eder','2023-10-02'),('Nordgletsch',2021,1210,-1980,-770,7,'T. Eder','2021-09-30'),('Nordgletsch',2022,840,-3300,-2460,6,'T. Eder','2022-09-24'),('Ghiaccio Lungo',2022,760,-3850,-3090,9,'M. Corsi','2022-09-12'),('Ghiaccio Lungo',2023,990,-3020,-2030,8,'M. Corsi','2023-09-18'),('Schwarzkees',2022,1010,-2400,-1390,11,'L. Moser','2022-09-27'),('Schwarzkees',2023,1240,-1200,40,NULL,'L. Moser','2023-10-05');
-- Q: Which glaciers are in the Hochkamm range?
SELECT glacier FROM glaciers WHERE range_name = 'Hochkamm';
-- Q: How big was Schwarzkees in 1985 and in 2020?
SELECT area_1985, area_2020 FROM glaciers WHERE glacier = 'Schwarzkees';
-- Q: lowest tongue and highest top of all glaciers
SELECT min(tongue_elev), max(top_elev) FROM glaciers;
-- Q: How many surveys recorded an annual balance below -2000 mm?
SELECT count(*) FROM mass_balance WHERE annual_mm < -2000;
-- Q: Name the observers, each once.
SELECT DISTINCT observer FROM mass_balance;
-- Q: Mean annual balance for each glacier, worst first
SELECT glacier, avg(annual_mm) FROM mass_balance GROUP BY glacier ORDER BY avg(annual_mm);
-- Q: Which range had the largest glacier area in 2000 overall?
SELECT range_name FROM glaciers GROUP BY range_name ORDER BY sum(area_2000) DESC LIMIT 1;
-- Q: Which observer has done the most surveys?
SELECT observer FROM mass_balance GROUP BY observer ORDER BY count(*) DESC LIMIT 1;
-- Q: Number of glaciers and average tongue elevation by debris cover
SELECT debris_cover, count(*), avg(tongue_elev) FROM glaciers GROUP BY debris_cover;
-- Q: In which hydrological years did the winter snow average over 1100 mm?
SELECT hydro_year FROM mass_balance GROUP BY hydro_year HAVING avg(winter_mm) > 1100;
-- Q: Summer melt in mm of glaciers facing N in 2022, with the glacier
SELECT glaciers.glacier, mass_balance.summer_mm FROM glaciers JOIN mass_balance ON glaciers.glacier = mass_balance.glacier WHERE glaciers.aspect = 'N' AND mass_balance.hydro_year = 2022;
-- Q: The two glaciers with the greatest summit elevation?
SELECT glacier FROM glaciers ORDER BY top_elev DESC LIMIT 2;
-- Q: Which glaciers have no mass balance record?
SELECT glacier FROM glaciers WHERE glacier NOT IN (SELECT glacier FROM mass_balance);
-- Q: Which glaciers were surveyed both in 2021 and in 2023?
SELECT glacier FROM mass_balance WHERE hydro_year = 2021 INTERSECT SELECT glacier FROM mass_balance WHERE hydro_year = 2023;
-- Q: Which range contains the glacier with the most negative annual balance?
SELECT glaciers.range_name FROM glaciers JOIN mass_balance ON glaciers.glacier = mass_balance.glacier ORDER BY mass_balance.annual_mm LIMIT 1;
-- Q: Glaciers larger in 2020 than the average glacier in 2020
SELECT glacier FROM glaciers WHERE area_2020 > (SELECT avg(area_2020) FROM glaciers);
-- Q: What percentage of its 1985 area has each glacier lost by 2020?
SELECT glacier, 100.0 * (area_1985 - area_2020) / area_1985 FROM glaciers;
-- Q: Vertical extent of every glacier, i.e. top minus tongue
SELECT glacier, top_elev - tongue_elev FROM glaciers;
-- Q: Which glacier has not been mapped for 2020?
SELECT glacier FROM glaciers WHERE area_2020 IS NULL;
-- Q: For Weissferner, the year, annual balance and cumulative balance up to that year
SELECT hydro_year, annual_mm, sum(annual_mm) OVER (ORDER BY hydro_year) FROM mass_balance WHERE glacier = 'Weissferner';
