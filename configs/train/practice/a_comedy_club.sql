CREATE TABLE comic (comic_id INTEGER PRIMARY KEY, stagename TEXT, style TEXT, homecity TEXT, fee_per_gig REAL, tv_credits INTEGER, clean_yn TEXT, agent_email TEXT);
CREATE TABLE gig (gig_id INTEGER PRIMARY KEY, gig_date DATE, night TEXT, mc INTEGER REFERENCES comic(comic_id), headliner INTEGER REFERENCES comic(comic_id), tickets INTEGER, ticket_price REAL, bar_takings REAL, hecklers_ejected INTEGER);
CREATE TABLE review (review_id INTEGER PRIMARY KEY, gig_id INTEGER REFERENCES gig(gig_id), paper TEXT, stars INTEGER, quote TEXT);
INSERT INTO comic VALUES (1,'Barry Thicke-Cut','observational','Hull',180,2,'Y','pat@giggle.example'),(2,'Lady Mildew','character','Brighton',260,5,'N','sue@hoot.example'),(3,'Deadpan Dan','one-liners','Leeds',220,3,'Y',NULL),(4,'Yasmin Overalls','observational','Hull',350,11,'N','sue@hoot.example'),(5,'The Amazing Gary','musical','Leeds',140,0,'Y',NULL),(6,'Fitz','improv','Dublin',195,1,'N','pat@giggle.example'),(7,'Nan Tucket','one-liners','Brighton',90,0,'N',NULL);
INSERT INTO gig VALUES (1,'2023-01-13','Friday Funnies',1,4,142,14,1260.5,1),(2,'2023-01-28','Late Laughs',6,2,98,12,1100,3),(3,'2023-02-10','Friday Funnies',1,3,120,14,905,0),(4,'2023-02-25','Late Laughs',6,4,155,16,1870,2),(5,'2023-03-10','Friday Funnies',2,5,61,10,480,0),(6,'2023-03-19','New Stuff',3,2,44,5,NULL,0),(7,'2023-04-14','Friday Funnies',3,6,110,14,990,4);
INSERT INTO review VALUES (1,1,'Evening Bugle',5,'Howlingly good'),(2,1,'Student Voice',4,NULL),(3,2,'Evening Bugle',3,'Damp but funny'),(4,4,'The Chronicle',5,'Overalls over all'),(5,5,'Student Voice',2,'Gary was not amazing'),(6,7,'Evening Bugle',4,NULL),(7,4,'Evening Bugle',4,'Superb timing');
-- Q: Which comics come from Hull?
SELECT stagename FROM comic WHERE homecity = 'Hull';
-- Q: How many hecklers have been ejected over all gigs?
SELECT sum(hecklers_ejected) FROM gig;
-- Q: Who charges the most per gig?
SELECT stagename FROM comic ORDER BY fee_per_gig DESC LIMIT 1;
-- Q: list the distinct styles of comedy
SELECT DISTINCT style FROM comic;
-- Q: Clean acts that charge less than 200, with the fee
SELECT stagename, fee_per_gig FROM comic WHERE clean_yn = 'Y' AND fee_per_gig < 200;
-- Q: For each night, how many gigs were there and how many tickets went on average?
SELECT night, count(*), avg(tickets) FROM gig GROUP BY night;
-- Q: Which paper has reviewed us most?
SELECT paper FROM review GROUP BY paper ORDER BY count(*) DESC LIMIT 1;
-- Q: Who headlined on 2023-02-25?
SELECT T1.stagename FROM comic AS T1 JOIN gig AS T2 ON T1.comic_id = T2.headliner WHERE T2.gig_date = '2023-02-25';
-- Q: Number of headline slots per comic
SELECT T1.stagename, count(*) FROM comic AS T1 JOIN gig AS T2 ON T1.comic_id = T2.headliner GROUP BY T1.comic_id;
-- Q: Date, MC and headliner of all gigs
SELECT T1.gig_date, T2.stagename, T3.stagename FROM gig AS T1 JOIN comic AS T2 ON T1.mc = T2.comic_id JOIN comic AS T3 ON T1.headliner = T3.comic_id;
-- Q: Styles with an average fee over 200
SELECT style FROM comic GROUP BY style HAVING avg(fee_per_gig) > 200;
-- Q: On what date was the gig that got only 2 stars?
SELECT T1.gig_date FROM gig AS T1 JOIN review AS T2 ON T1.gig_id = T2.gig_id WHERE T2.stars = 2;
-- Q: Who has never headlined at the club?
SELECT stagename FROM comic WHERE comic_id NOT IN (SELECT headliner FROM gig);
-- Q: Who has been both MC and headliner?
SELECT stagename FROM comic WHERE comic_id IN (SELECT mc FROM gig) AND comic_id IN (SELECT headliner FROM gig);
-- Q: Which comics headlined a gig that the Evening Bugle reviewed?
SELECT DISTINCT T1.stagename FROM comic AS T1 JOIN gig AS T2 ON T1.comic_id = T2.headliner JOIN review AS T3 ON T2.gig_id = T3.gig_id WHERE T3.paper = 'Evening Bugle';
-- Q: Dates of gigs nobody reviewed
SELECT gig_date FROM gig AS T1 WHERE NOT EXISTS (SELECT 1 FROM review AS T2 WHERE T2.gig_id = T1.gig_id);
-- Q: Which comics have more TV credits than the average comic?
SELECT stagename FROM comic WHERE tv_credits > (SELECT avg(tv_credits) FROM comic);
-- Q: door money of each gig: date and tickets times price
SELECT gig_date, tickets * ticket_price FROM gig;
-- Q: bar takings month by month
SELECT strftime('%Y-%m', gig_date), sum(bar_takings) FROM gig GROUP BY strftime('%Y-%m', gig_date);
-- Q: Of the comics, what percentage has no agent email?
SELECT 100.0 * sum(CASE WHEN agent_email IS NULL THEN 1 ELSE 0 END) / count(*) FROM comic;
-- Q: How has the number of tickets sold added up over time? Date and running total.
SELECT gig_date, sum(tickets) OVER (ORDER BY gig_date) FROM gig;
