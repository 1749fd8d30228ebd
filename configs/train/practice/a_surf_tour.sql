CREATE TABLE surfer (surfer TEXT PRIMARY KEY, flag TEXT, stance TEXT, age INTEGER, rookie TEXT, career_wins INTEGER, career_earnings_usd REAL, board_shaper TEXT);
CREATE TABLE tour_stop (stop_no INTEGER PRIMARY KEY, beach TEXT, nation TEXT, wave_type TEXT, window_open DATE, window_close DATE, prize_usd REAL, champion TEXT REFERENCES surfer(surfer), best_wave REAL, avg_swell_ft REAL);
CREATE TABLE heat_score (stop_no INTEGER REFERENCES tour_stop(stop_no), round_no INTEGER, surfer TEXT REFERENCES surfer(surfer), wave_1 REAL, wave_2 REAL, interference INTEGER, advanced TEXT);
INSERT INTO surfer VALUES ('Kai Nohea','Hawaii','goofy',27,'N',8,1450000,'Palms'),('Duda Reis','Brazil','regular',23,'N',5,890000,'Areia'),('Lachie Bourke','Australia','regular',31,'N',11,2210000,'Bonza'),('Maelle Corre','France','goofy',20,'Y',0,42000,'Areia'),('Tatsu Mori','Japan','regular',19,'Y',0,NULL,'Palms'),('Bru Cardoso','Brazil','goofy',29,'N',3,610000,NULL),('Skye Ferris','Australia','goofy',25,'N',4,730000,'Bonza');
INSERT INTO tour_stop VALUES (1,'Banzai Point','Hawaii','reef','2024-01-29','2024-02-10',225000,'Kai Nohea',9.87,12),(2,'Wombat Bay','Australia','point','2024-03-26','2024-04-05',180000,'Skye Ferris',9.2,6),(3,'Praia Alta','Brazil','beach break','2024-06-22','2024-06-30',160000,'Duda Reis',8.93,4.5),(4,'La Digue','France','beach break','2024-09-01','2024-09-12',150000,NULL,NULL,NULL),(5,'Coral Gate','Fiji','reef','2024-08-20','2024-08-29',210000,'Kai Nohea',10,8);
INSERT INTO heat_score VALUES (1,1,'Kai Nohea',8.5,7.93,0,'Y'),(1,1,'Tatsu Mori',5.1,3.27,0,'N'),(1,2,'Kai Nohea',9.87,8.4,0,'Y'),(1,2,'Lachie Bourke',7.77,7.5,0,'N'),(2,1,'Skye Ferris',9.2,6.83,0,'Y'),(2,1,'Duda Reis',6.5,6.17,1,'N'),(2,2,'Lachie Bourke',8.1,5.9,0,'N'),(3,1,'Duda Reis',8.93,8.07,0,'Y'),(3,1,'Maelle Corre',4.43,NULL,0,'N'),(5,1,'Kai Nohea',10,9.1,0,'Y'),(5,1,'Duda Reis',8.2,7.6,0,'N'),(5,2,'Skye Ferris',6.9,6.6,2,'N');
-- Q: Which surfers are goofy?
SELECT surfer FROM surfer WHERE stance = 'goofy';
-- Q: How many rookies are on tour this year?
SELECT count(*) FROM surfer WHERE rookie = 'Y';
-- Q: Where is the prize money biggest? Show beach and nation.
SELECT beach, nation FROM tour_stop ORDER BY prize_usd DESC LIMIT 1;
-- Q: average age of the surfers
SELECT avg(age) FROM surfer;
-- Q: Show surfers with career wins above 4, in order of their earnings, richest first.
SELECT surfer FROM surfer WHERE career_wins > 4 ORDER BY career_earnings_usd DESC;
-- Q: For each wave type give the number of stops and the total prize money.
SELECT wave_type, count(*), sum(prize_usd) FROM tour_stop GROUP BY wave_type;
-- Q: Who won more than one stop?
SELECT champion FROM tour_stop GROUP BY champion HAVING count(*) > 1;
-- Q: How old is the champion of Wombat Bay?
SELECT T1.age FROM surfer AS T1 JOIN tour_stop AS T2 ON T1.surfer = T2.champion WHERE T2.beach = 'Wombat Bay';
-- Q: Highest first wave of every surfer
SELECT surfer, max(wave_1) FROM heat_score GROUP BY surfer;
-- Q: Which board shaper can claim the most career wins in total?
SELECT board_shaper FROM surfer GROUP BY board_shaper ORDER BY sum(career_wins) DESC LIMIT 1;
-- Q: At which different beaches did Duda Reis surf a heat?
SELECT DISTINCT T1.beach FROM tour_stop AS T1 JOIN heat_score AS T2 ON T1.stop_no = T2.stop_no WHERE T2.surfer = 'Duda Reis';
-- Q: Flags with two surfers or more
SELECT flag FROM surfer GROUP BY flag HAVING count(*) >= 2;
-- Q: Which beaches had heats with Australian surfers, flag Australia?
SELECT DISTINCT T3.beach FROM surfer AS T1 JOIN heat_score AS T2 ON T1.surfer = T2.surfer JOIN tour_stop AS T3 ON T2.stop_no = T3.stop_no WHERE T1.flag = 'Australia';
-- Q: Who hasn't surfed a heat this season?
SELECT surfer FROM surfer WHERE surfer NOT IN (SELECT surfer FROM heat_score);
-- Q: Champions who won at home, in the nation of their own flag: surfer and beach
SELECT T1.surfer, T2.beach FROM surfer AS T1 JOIN tour_stop AS T2 ON T1.surfer = T2.champion WHERE T1.flag = T2.nation;
-- Q: Surfers seen at both Banzai Point and Wombat Bay
SELECT T1.surfer FROM heat_score AS T1 JOIN tour_stop AS T2 ON T1.stop_no = T2.stop_no WHERE T2.beach = 'Banzai Point' INTERSECT SELECT T1.surfer FROM heat_score AS T1 JOIN tour_stop AS T2 ON T1.stop_no = T2.stop_no WHERE T2.beach = 'Wombat Bay';
-- Q: Who earned more than the average over their career?
SELECT surfer FROM surfer WHERE career_earnings_usd > (SELECT avg(career_earnings_usd) FROM surfer);
-- Q: heat totals (wave 1 plus wave 2) at stop number 1: surfer, round, total
SELECT surfer, round_no, wave_1 + wave_2 FROM heat_score WHERE stop_no = 1;
-- Q: How long is each waiting window in days, by beach?
SELECT beach, julianday(window_close) - julianday(window_open) FROM tour_stop;
-- Q: What fraction of the heat scores advanced?
SELECT CAST(sum(CASE WHEN advanced = 'Y' THEN 1 ELSE 0 END) AS REAL) / count(*) FROM heat_score;
-- Q: Which beach has no champion yet?
SELECT beach FROM tour_stop WHERE champion IS NULL;
