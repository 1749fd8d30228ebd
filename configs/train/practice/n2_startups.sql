CREATE TABLE startups (startup_id INTEGER PRIMARY KEY, startup_name TEXT, city TEXT, sector_code TEXT REFERENCES sectors(sector_code), founded_on DATE, employees INTEGER, status TEXT, valuation_m REAL);
CREATE TABLE sectors (sector_code TEXT PRIMARY KEY, sector_name TEXT, hype_score INTEGER);
CREATE TABLE people (person_id INTEGER PRIMARY KEY, person_name TEXT, born_year INTEGER, university TEXT, previous_employer TEXT);
CREATE TABLE founders (startup_id INTEGER REFERENCES startups(startup_id), person_id INTEGER REFERENCES people(person_id), equity_pct REAL, role TEXT, PRIMARY KEY (startup_id, person_id));
CREATE TABLE investors (investor_id INTEGER PRIMARY KEY, investor_name TEXT, kind TEXT, city TEXT, fund_size_m REAL, managing_partner INTEGER REFERENCES people(person_id));
CREATE TABLE rounds (round_id INTEGER PRIMARY KEY, startup_id INTEGER REFERENCES startups(startup_id), stage TEXT, closed_on DATE, raised_m REAL, lead_investor INTEGER REFERENCES investors(investor_id));
CREATE TABLE round_investors (round_id INTEGER REFERENCES rounds(round_id), investor_id INTEGER REFERENCES investors(investor_id), ticket_m REAL, PRIMARY KEY (round_id, investor_id));
INSERT INTO sectors VALUES ('AGR','farming technology',5),('FIN','payments',7),('BIO','biotech',8),('ROB','robots',9),('EDU','learning',4);
INSERT INTO startups VALUES (1,'Sprouty','Utrecht','AGR','2018-03-01',42,'active',55),(2,'Coinjar Nord','Bergen','FIN','2016-09-15',130,'acquired',210),(3,'Helixa','Ghent','BIO','2019-01-20',67,'active',140),(4,'Handy Droid','Utrecht','ROB','2021-05-05',18,'active',24),(5,'Lumen Math','Cork','EDU','2020-08-30',9,'closed',NULL),(6,'Tractorless','Ghent','AGR','2022-02-14',12,'active',11),(7,'Quickbill','Cork','FIN','2023-06-01',6,'active',NULL);
INSERT INTO people VALUES (1,'Femke Jonker',1988,'Delft Polytechnic','Agrico'),(2,'Sindre Moe',1979,'Bergen College','Fjordbank'),(3,'Dr. Ilse Goossens',1983,'Ghent Medical','Genomix'),(4,'Bram Vos',1994,'Delft Polytechnic',NULL),(5,'Ciara Doyle',1991,'Cork Institute','Agrico'),(6,'Viktor Hahn',1965,'Bergen College','Fjordbank'),(7,'Nadia Rahal',1972,'Ghent Medical',NULL);
INSERT INTO founders VALUES (1,1,48,'chief executive'),(1,4,22,'technology'),(2,2,60,'chief executive'),(3,3,41,'chief executive'),(4,4,55,'chief executive'),(5,5,80,'chief executive'),(6,3,30,'adviser'),(7,5,65,'chief executive');
INSERT INTO investors VALUES (1,'Polder Ventures','fund','Utrecht',120,6),(2,'North Sea Capital','fund','Bergen',450,2),(3,'Angel Circle','angels','Cork',8,NULL),(4,'Vitae Partners','fund','Ghent',200,7),(5,'Bank of Ideas','bank','Bergen',900,NULL);
INSERT INTO rounds VALUES (1,1,'seed','2018-11-10',1.5,1),(2,1,'series A','2021-03-22',12,2),(3,2,'series A','2018-05-18',9.5,2),(4,2,'series B','2020-10-02',40,2),(5,3,'seed','2019-09-30',3.2,4),(6,3,'series A','2022-06-15',28,4),(7,4,'seed','2022-01-12',2.1,1),(8,5,'seed','2021-02-01',0.6,3);
INSERT INTO round_investors VALUES (1,1,1),(1,3,0.5),(2,1,4),(2,2,8),(3,2,9.5),(4,2,25),(4,1,15),(5,4,3.2),(6,4,20),(6,2,8),(7,1,2.1),(8,3,0.6);
-- Q: Where is Helixa based and how many people work there?
SELECT city, employees FROM startups WHERE startup_name = 'Helixa';
-- Q: startups that have closed
SELECT startup_name FROM startups WHERE status = 'closed';
-- Q: Which investor has the deepest pockets (largest fund size)?
SELECT investor_name FROM investors ORDER BY fund_size_m DESC LIMIT 1;
-- Q: How many funding rounds were seed rounds?
SELECT count(*) FROM rounds WHERE stage = 'seed';
-- Q: Distinct universities our people went to
SELECT DISTINCT university FROM people;
-- Q: Who founded Sprouty? Give each founder and the share they hold.
SELECT p.person_name, f.equity_pct FROM people AS p JOIN founders AS f ON f.person_id = p.person_id JOIN startups AS s ON f.startup_id = s.startup_id WHERE s.startup_name = 'Sprouty';
-- Q: Number of startups and combined workforce per sector name
SELECT k.sector_name, count(*), sum(s.employees) FROM sectors AS k JOIN startups AS s ON s.sector_code = k.sector_code GROUP BY k.sector_code;
-- Q: total money raised by each startup, most first
SELECT s.startup_name, sum(r.raised_m) FROM startups AS s JOIN rounds AS r ON r.startup_id = s.startup_id GROUP BY s.startup_id ORDER BY sum(r.raised_m) DESC;
-- Q: Who is the managing partner of Vitae Partners?
SELECT p.person_name FROM people AS p JOIN investors AS i ON i.managing_partner = p.person_id WHERE i.investor_name = 'Vitae Partners';
-- Q: Cities with at least two startups
SELECT city FROM startups GROUP BY city HAVING count(*) >= 2;
-- Q: Active startups with 10 to 50 employees
SELECT startup_name FROM startups WHERE status = 'active' AND employees BETWEEN 10 AND 50;
-- Q: Which investor led the most rounds?
SELECT i.investor_name FROM investors AS i JOIN rounds AS r ON r.lead_investor = i.investor_id GROUP BY i.investor_id ORDER BY count(*) DESC LIMIT 1;
-- Q: People who once worked at Agrico or Fjordbank and were born after 1975
SELECT person_name FROM people WHERE (previous_employer = 'Agrico' OR previous_employer = 'Fjordbank') AND born_year > 1975;
-- Q: Startups that never raised a round
SELECT startup_name FROM startups WHERE startup_id NOT IN (SELECT startup_id FROM rounds);
-- Q: Who has co-founded two or more startups?
SELECT p.person_name FROM people AS p JOIN founders AS f ON f.person_id = p.person_id GROUP BY p.person_id HAVING count(*) >= 2;
-- Q: Which startups closed both a seed round and a series A?
SELECT s.startup_name FROM startups AS s JOIN rounds AS r ON r.startup_id = s.startup_id WHERE r.stage = 'seed' INTERSECT SELECT s.startup_name FROM startups AS s JOIN rounds AS r ON r.startup_id = s.startup_id WHERE r.stage = 'series A';
-- Q: Investors that took part in no round
SELECT investor_name FROM investors EXCEPT SELECT i.investor_name FROM investors AS i JOIN round_investors AS x ON x.investor_id = i.investor_id;
-- Q: Startups valued higher than the average valuation
SELECT startup_name FROM startups WHERE valuation_m > (SELECT avg(valuation_m) FROM startups);
-- Q: In which sector has North Sea Capital put the most money? Sector name.
SELECT k.sector_name FROM sectors AS k JOIN startups AS s ON s.sector_code = k.sector_code JOIN rounds AS r ON r.startup_id = s.startup_id JOIN round_investors AS x ON x.round_id = r.round_id JOIN investors AS i ON x.investor_id = i.investor_id WHERE i.investor_name = 'North Sea Capital' GROUP BY k.sector_code ORDER BY sum(x.ticket_m) DESC LIMIT 1;
-- Q: money raised per year
SELECT strftime('%Y', closed_on), sum(raised_m) FROM rounds GROUP BY strftime('%Y', closed_on);
-- Q: Startups whose valuation we don't know
SELECT startup_name FROM startups WHERE valuation_m IS NULL;
-- Q: How many days after its foundation did each startup close its first round?
SELECT s.startup_name, min(julianday(r.closed_on)) - julianday(s.founded_on) FROM startups AS s JOIN rounds AS r ON r.startup_id = s.startup_id GROUP BY s.startup_id;
-- Q: valuation per employee by startup, best first, known valuations only
SELECT startup_name, valuation_m / employees FROM startups WHERE valuation_m IS NOT NULL ORDER BY valuation_m / employees DESC;
-- Q: Percentage of startups that are still active
SELECT 100.0 * sum(CASE WHEN status = 'active' THEN 1 ELSE 0 END) / count(*) FROM startups;
