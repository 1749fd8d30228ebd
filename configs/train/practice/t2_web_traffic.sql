CREATE TABLE Site (SiteId INTEGER PRIMARY KEY, Domain TEXT, Topic TEXT, LaunchedOn DATE, Editor TEXT);
CREATE TABLE Page (PageId INTEGER PRIMARY KEY, SiteId INTEGER REFERENCES Site(SiteId), Path TEXT, Title TEXT, WordCount INTEGER, Lang TEXT);
CREATE TABLE Link (FromPage INTEGER REFERENCES Page(PageId), ToPage INTEGER REFERENCES Page(PageId), AnchorText TEXT, PRIMARY KEY (FromPage, ToPage));
CREATE TABLE Visitor (VisitorId INTEGER PRIMARY KEY, Country TEXT, Device TEXT, Browser TEXT, FirstSeen DATE, Newsletter INTEGER);
CREATE TABLE Visit (VisitId INTEGER PRIMARY KEY, VisitorId INTEGER REFERENCES Visitor(VisitorId), EntryPage INTEGER REFERENCES Page(PageId), ExitPage INTEGER REFERENCES Page(PageId), VisitDay DATE, Seconds INTEGER, Clicks INTEGER, Source TEXT);
CREATE TABLE Banner (BannerId INTEGER PRIMARY KEY, PageId INTEGER REFERENCES Page(PageId), Advertiser TEXT, Size TEXT, Impressions INTEGER, Clicks INTEGER, CostPerClick REAL);
INSERT INTO Site VALUES (1,'knitlore.example','crafts','2015-04-10','Wilma Ost'),(2,'trailbits.example','hiking','2018-09-01','Hugo Penn'),(3,'soupdaily.example','cooking','2011-01-15','Aya Noor'),(4,'fixradio.example','electronics','2022-06-20',NULL),(5,'loomshop.example','crafts','2020-02-02','Wilma Ost');
INSERT INTO Page VALUES (1,1,'/','Knit Lore home',320,'en'),(2,1,'/socks','Toe-up socks',1850,'en'),(3,2,'/','Trail Bits',280,'en'),(4,2,'/alps','Across the Alps',3100,'de'),(5,3,'/borscht','Beet soup the slow way',1420,'en'),(6,3,'/pho','Pho at home',1660,'fr'),(7,4,'/tubes','Testing old tubes',2240,'de'),(8,5,'/','Loom Shop',150,'en'),(9,3,'/imprint','Imprint',NULL,'en');
INSERT INTO Link VALUES (1,2,'socks'),(2,8,'buy a loom'),(3,4,'alps tour'),(5,6,'another soup'),(6,5,'beet soup'),(4,3,'home'),(8,1,'patterns');
INSERT INTO Visitor VALUES (1,'Germany','phone','Firefly','2023-11-02',1),(2,'France','desktop','Navi','2023-12-24',0),(3,'Germany','desktop','Firefly','2024-01-03',0),(4,'Canada','tablet','Comet','2024-01-05',1),(5,'Brazil','phone','Comet','2024-01-20',NULL),(6,'France','phone','Navi','2024-02-11',0),(7,'Canada','desktop','Firefly','2024-02-29',0);
INSERT INTO Visit VALUES (1,1,1,2,'2024-01-04',240,5,'search'),(2,1,4,4,'2024-01-09',610,2,'mail'),(3,2,6,5,'2024-01-09',180,3,'search'),(4,3,7,7,'2024-01-15',45,0,'social'),(5,4,5,5,'2024-02-01',95,1,'search'),(6,4,1,8,'2024-02-12',400,9,'mail'),(7,5,3,4,'2024-02-12',NULL,4,'social'),(8,6,6,6,'2024-02-14',30,0,'direct'),(9,3,4,3,'2024-03-01',520,6,'search'),(10,6,5,6,'2024-03-08',210,2,'search');
INSERT INTO Banner VALUES (1,1,'Woolworks','wide',12000,240,0.35),(2,2,'Woolworks','square',8000,310,0.4),(3,4,'Boot Barn','wide',15500,95,0.8),(4,5,'Spice Row','tower',20100,402,0.25),(5,6,'Spice Row','wide',9000,60,0.3),(6,7,'Ohm & Co','square',3000,75,NULL);
-- Q: Which sites deal with crafts?
SELECT Domain FROM Site WHERE Topic = 'crafts';
-- Q: How many visitors come from Germany?
SELECT count(*) FROM Visitor WHERE Country = 'Germany';
-- Q: Titles of pages longer than 1500 words, longest first
SELECT Title FROM Page WHERE WordCount > 1500 ORDER BY WordCount DESC;
-- Q: browsers seen, without duplicates
SELECT DISTINCT Browser FROM Visitor;
-- Q: How long does a visit take on average, and what was the longest?
SELECT avg(Seconds), max(Seconds) FROM Visit;
-- Q: For every domain, the number of pages it holds
SELECT T1.Domain, count(*) FROM Site AS T1 JOIN Page AS T2 ON T1.SiteId = T2.SiteId GROUP BY T1.SiteId;
-- Q: On which page (title) do most visits begin?
SELECT T1.Title FROM Page AS T1 JOIN Visit AS T2 ON T1.PageId = T2.EntryPage GROUP BY T1.PageId ORDER BY count(*) DESC LIMIT 1;
-- Q: How many visits ended on the page titled 'Across the Alps'?
SELECT count(*) FROM Visit AS T1 JOIN Page AS T2 ON T1.ExitPage = T2.PageId WHERE T2.Title = 'Across the Alps';
-- Q: Total clicks of visitors by device
SELECT T1.Device, sum(T2.Clicks) FROM Visitor AS T1 JOIN Visit AS T2 ON T1.VisitorId = T2.VisitorId GROUP BY T1.Device;
-- Q: Which sources brought three visits or more?
SELECT Source FROM Visit GROUP BY Source HAVING count(*) >= 3;
-- Q: Advertisers on pages written in German (de)
SELECT T1.Advertiser FROM Banner AS T1 JOIN Page AS T2 ON T1.PageId = T2.PageId WHERE T2.Lang = 'de';
-- Q: Impressions and clicks for each advertiser, all banners together
SELECT Advertiser, sum(Impressions), sum(Clicks) FROM Banner GROUP BY Advertiser;
-- Q: Days on which someone from Canada or Brazil came by
SELECT T2.VisitDay FROM Visitor AS T1 JOIN Visit AS T2 ON T1.VisitorId = T2.VisitorId WHERE T1.Country = 'Canada' OR T1.Country = 'Brazil';
-- Q: Titles of pages that no other page links to
SELECT Title FROM Page WHERE PageId NOT IN (SELECT ToPage FROM Link);
-- Q: Pages that both link to something and carry a banner, by title
SELECT T1.Title FROM Page AS T1 JOIN Link AS T2 ON T1.PageId = T2.FromPage INTERSECT SELECT T1.Title FROM Page AS T1 JOIN Banner AS T2 ON T1.PageId = T2.PageId;
-- Q: Which visitors (ids) have never been on the site?
SELECT VisitorId FROM Visitor EXCEPT SELECT VisitorId FROM Visit;
-- Q: What anchor text links to the page with the most words?
SELECT T1.AnchorText FROM Link AS T1 JOIN Page AS T2 ON T1.ToPage = T2.PageId WHERE T2.WordCount = (SELECT max(WordCount) FROM Page);
-- Q: Which site earned the most banner clicks?
SELECT T1.Domain FROM Site AS T1 JOIN Page AS T2 ON T1.SiteId = T2.SiteId JOIN Banner AS T3 ON T2.PageId = T3.PageId GROUP BY T1.SiteId ORDER BY sum(T3.Clicks) DESC LIMIT 1;
-- Q: Countries whose people entered on cooking pages, each once
SELECT DISTINCT T1.Country FROM Visitor AS T1 JOIN Visit AS T2 ON T1.VisitorId = T2.VisitorId JOIN Page AS T3 ON T2.EntryPage = T3.PageId JOIN Site AS T4 ON T3.SiteId = T4.SiteId WHERE T4.Topic = 'cooking';
-- Q: What is the click rate of every banner, as a percentage of its impressions?
SELECT BannerId, 100.0 * Clicks / Impressions FROM Banner;
-- Q: What does each banner's advertiser owe: clicks times cost per click?
SELECT Advertiser, Clicks * CostPerClick FROM Banner;
-- Q: visits per month
SELECT strftime('%Y-%m', VisitDay), count(*) FROM Visit GROUP BY strftime('%Y-%m', VisitDay);
-- Q: What percentage of visits had no click at all?
SELECT 100.0 * sum(CASE WHEN Clicks = 0 THEN 1 ELSE 0 END) / count(*) FROM Visit;
-- Q: Which domain has no editor?
SELECT Domain FROM Site WHERE Editor IS NULL;
