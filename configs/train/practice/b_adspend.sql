CREATE TABLE advertisers (advertiser_id INTEGER PRIMARY KEY, brand TEXT, industry TEXT, hq_country TEXT);
CREATE TABLE campaigns (campaign_id INTEGER PRIMARY KEY, advertiser_id INTEGER REFERENCES advertisers(advertiser_id), title TEXT, objective TEXT, starts DATE, ends DATE, budget REAL);
CREATE TABLE channels (channel_id INTEGER PRIMARY KEY, channel_name TEXT, medium TEXT, cost_per_mille REAL);
CREATE TABLE placements (placement_id INTEGER PRIMARY KEY, campaign_id INTEGER REFERENCES campaigns(campaign_id), channel_id INTEGER REFERENCES channels(channel_id), run_month TEXT, impressions INTEGER, clicks INTEGER, conversions INTEGER, spend REAL);
INSERT INTO advertisers VALUES (1,'Frostbite Ice','food','Norway'),(2,'Kilnware','homeware','Portugal'),(3,'Velora Bikes','sport','Netherlands'),(4,'Pagoda Tea','food','Sri Lanka'),(5,'Nimbus Insurance','finance','Netherlands');
INSERT INTO campaigns VALUES (1,1,'Summer Scoop','awareness','2023-06-01','2023-08-31',50000),(2,1,'Winter Tubs','sales','2023-11-15','2024-01-15',22000),(3,2,'Hand Thrown','awareness','2023-09-01','2023-10-31',14000),(4,3,'Ride to Work','leads','2024-03-01',NULL,61000),(5,3,'Electric April','sales','2024-04-01','2024-04-30',35000),(6,4,'First Flush','sales','2024-03-15','2024-05-31',18000),(7,5,'Calm Skies','leads','2024-05-01',NULL,90000);
INSERT INTO channels VALUES (1,'CityPosters','outdoor',4.2),(2,'StreamRadio','audio',6.5),(3,'Glimpse','social',3.1),(4,'Findly','search',9.8),(5,'Chattr','social',2.4),(6,'MorningPaper','print',12.0);
INSERT INTO placements VALUES (1,1,1,'2023-06',900000,0,0,3780),(2,1,3,'2023-07',650000,9100,410,2015),(3,2,3,'2023-12',300000,5200,390,930),(4,3,6,'2023-09',120000,NULL,NULL,1440),(5,4,4,'2024-03',210000,8800,530,2058),(6,4,2,'2024-03',400000,1200,45,2600),(7,5,4,'2024-04',180000,7900,610,1764),(8,5,3,'2024-04',520000,6100,205,1612),(9,6,3,'2024-04',240000,4400,350,744),(10,6,2,'2024-05',150000,600,20,975);
-- Q: Which brands are in the food industry?
SELECT brand FROM advertisers WHERE industry = 'food';
-- Q: campaign titles and budgets, biggest budget first
SELECT title, budget FROM campaigns ORDER BY budget DESC;
-- Q: How many channels are social?
SELECT count(*) FROM channels WHERE medium = 'social';
-- Q: Which campaigns have no end date?
SELECT title FROM campaigns WHERE ends IS NULL;
-- Q: What is the cheapest channel per thousand views?
SELECT channel_name FROM channels ORDER BY cost_per_mille LIMIT 1;
-- Q: How many campaigns has each brand run?
SELECT a.brand, count(*) FROM advertisers AS a JOIN campaigns AS c ON c.advertiser_id = a.advertiser_id GROUP BY a.advertiser_id;
-- Q: Total clicks and conversions per channel name
SELECT h.channel_name, sum(p.clicks), sum(p.conversions) FROM channels AS h JOIN placements AS p ON p.channel_id = h.channel_id GROUP BY h.channel_id;
-- Q: Which campaign was seen the most, measured in impressions?
SELECT c.title FROM campaigns AS c JOIN placements AS p ON p.campaign_id = c.campaign_id GROUP BY c.campaign_id ORDER BY sum(p.impressions) DESC LIMIT 1;
-- Q: Objectives whose average budget exceeds 30000
SELECT objective FROM campaigns GROUP BY objective HAVING avg(budget) > 30000;
-- Q: What did Velora Bikes budget in all?
SELECT sum(c.budget) FROM campaigns AS c JOIN advertisers AS a ON c.advertiser_id = a.advertiser_id WHERE a.brand = 'Velora Bikes';
-- Q: Show the months in which the Findly channel was used.
SELECT p.run_month FROM placements AS p JOIN channels AS h ON p.channel_id = h.channel_id WHERE h.channel_name = 'Findly';
-- Q: What are the two most expensive placements (id and spend)?
SELECT placement_id, spend FROM placements ORDER BY spend DESC LIMIT 2;
-- Q: List the channels on which nothing was ever placed.
SELECT channel_name FROM channels WHERE channel_id NOT IN (SELECT channel_id FROM placements);
-- Q: Which campaigns ran on both Glimpse and Findly?
SELECT c.title FROM campaigns AS c JOIN placements AS p ON p.campaign_id = c.campaign_id JOIN channels AS h ON p.channel_id = h.channel_id WHERE h.channel_name = 'Glimpse' INTERSECT SELECT c.title FROM campaigns AS c JOIN placements AS p ON p.campaign_id = c.campaign_id JOIN channels AS h ON p.channel_id = h.channel_id WHERE h.channel_name = 'Findly';
-- Q: Which brands advertised on the radio, that is an audio medium?
SELECT DISTINCT a.brand FROM advertisers AS a JOIN campaigns AS c ON c.advertiser_id = a.advertiser_id JOIN placements AS p ON p.campaign_id = c.campaign_id JOIN channels AS h ON p.channel_id = h.channel_id WHERE h.medium = 'audio';
-- Q: Campaigns with a budget below average: title please
SELECT title FROM campaigns WHERE budget < (SELECT avg(budget) FROM campaigns);
-- Q: Click rate in percent for every placement that got clicks
SELECT placement_id, 100.0 * clicks / impressions FROM placements WHERE clicks > 0;
-- Q: What did a conversion cost per medium (spend divided by conversions)?
SELECT h.medium, sum(p.spend) / sum(p.conversions) FROM channels AS h JOIN placements AS p ON p.channel_id = h.channel_id WHERE p.conversions > 0 GROUP BY h.medium;
-- Q: How many days does each finished campaign last? Title and days.
SELECT title, julianday(ends) - julianday(starts) FROM campaigns WHERE ends IS NOT NULL;
-- Q: What part of its budget, as a fraction, has each campaign spent so far?
SELECT c.title, sum(p.spend) / c.budget FROM campaigns AS c JOIN placements AS p ON p.campaign_id = c.campaign_id GROUP BY c.campaign_id;
