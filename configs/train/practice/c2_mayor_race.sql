CREATE TABLE city (city_id INTEGER PRIMARY KEY, city TEXT, province TEXT, population INTEGER);
CREATE TABLE party (party_abbr TEXT PRIMARY KEY, party_full TEXT, colour TEXT, founded_year INTEGER, chair TEXT);
CREATE TABLE politician (pol_id INTEGER PRIMARY KEY, fullname TEXT, gender TEXT, born_year INTEGER, party_abbr TEXT REFERENCES party(party_abbr), profession TEXT);
CREATE TABLE election (elec_id INTEGER PRIMARY KEY, city_id INTEGER REFERENCES city(city_id), round INTEGER, held_on DATE, eligible INTEGER, turnout_pct REAL, winner_id INTEGER REFERENCES politician(pol_id));
CREATE TABLE candidacy (elec_id INTEGER REFERENCES election(elec_id), pol_id INTEGER REFERENCES politician(pol_id), votes INTEGER, spending REAL, incumbent TEXT, PRIMARY KEY (elec_id, pol_id));
CREATE TABLE endorsement (pol_id INTEGER REFERENCES politician(pol_id), endorser TEXT, endorser_type TEXT, given_on DATE);
INSERT INTO city VALUES (1,'Port Ellery','Westmark',210000),(2,'Granville','Westmark',95000),(3,'Sorn','Highlands',48000),(4,'Bellhaven','Coast',330000),(5,'Tilbrook','Coast',27000);
INSERT INTO party VALUES ('CU','Civic Union','blue',1946,'Harald Nym'),('GF','Green Front','green',1984,'Sofia Leal'),('WP','Workers Party','red',1902,'Marek Dub'),('FL','Free List',NULL,2013,NULL);
INSERT INTO politician VALUES (1,'Nora Eszter','F',1970,'CU','lawyer'),(2,'Ivo Kranz','M',1962,'WP','miner'),(3,'Samira Haddou','F',1981,'GF','biologist'),(4,'Pierre Lamont','M',1975,'CU','teacher'),(5,'Gwen Astor','F',1958,'WP','nurse'),(6,'Tobias Rein','M',1990,'FL','baker'),(7,'Lucia Brandi','F',1968,NULL,'lawyer'),(8,'Edgar Moll','M',1979,'GF','teacher');
INSERT INTO election VALUES (1,1,1,'2018-10-07',160000,61.5,NULL),(2,1,2,'2018-10-21',160000,55.2,1),(3,2,1,'2018-10-07',71000,58.8,2),(4,3,1,'2019-05-12',36000,70.4,7),(5,4,1,'2019-05-12',250000,49.9,NULL),(6,4,2,'2019-05-26',250000,52.3,3),(7,5,1,'2020-03-01',20500,66.0,4);
INSERT INTO candidacy VALUES (1,1,41000,180000,'N'),(1,2,33000,95000,'Y'),(1,3,24000,60000,'N'),(2,1,47000,220000,'N'),(2,2,41200,110000,'Y'),(3,2,25000,40000,'N'),(3,8,16500,22000,'N'),(4,7,13000,9000,'Y'),(4,5,12100,14000,'N'),(5,3,52000,140000,'N'),(5,4,49500,230000,'N'),(5,6,22000,18000,'N'),(6,3,70300,190000,'N'),(6,4,60100,260000,'N'),(7,4,8100,30000,'N'),(7,6,5400,6000,'N');
INSERT INTO endorsement VALUES (1,'Westmark Herald','newspaper','2018-09-20'),(1,'Chamber of Trade','association','2018-09-28'),(3,'Coast Cyclists','association','2019-04-30'),(3,'Bellhaven Post','newspaper','2019-05-20'),(2,'Dockers Union','union','2018-09-01'),(6,'Bakers Guild','association','2019-04-11');
-- Q: What is the full name of the party abbreviated GF?
SELECT party_full FROM party WHERE party_abbr = 'GF';
-- Q: Cities in Westmark with their inhabitants
SELECT city, population FROM city WHERE province = 'Westmark';
-- Q: Who is the oldest politician?
SELECT fullname FROM politician ORDER BY born_year LIMIT 1;
-- Q: How many ballots went to a second round (round 2)?
SELECT count(*) FROM election WHERE round = 2;
-- Q: different professions of the politicians, in alphabetical order
SELECT DISTINCT profession FROM politician ORDER BY profession;
-- Q: Who won in Sorn?
SELECT p.fullname FROM election AS e JOIN city AS c ON e.city_id = c.city_id JOIN politician AS p ON e.winner_id = p.pol_id WHERE c.city = 'Sorn';
-- Q: How many women and men does each party field? Party name, gender, number.
SELECT y.party_full, p.gender, count(*) FROM party AS y JOIN politician AS p ON p.party_abbr = y.party_abbr GROUP BY y.party_abbr, p.gender;
-- Q: votes and money spent in total per politician
SELECT p.fullname, sum(c.votes), sum(c.spending) FROM politician AS p JOIN candidacy AS c ON c.pol_id = p.pol_id GROUP BY p.pol_id;
-- Q: In which city and on what date was turnout lowest?
SELECT c.city, e.held_on FROM election AS e JOIN city AS c ON e.city_id = c.city_id ORDER BY e.turnout_pct LIMIT 1;
-- Q: Which party collected the most votes over all ballots?
SELECT p.party_abbr FROM politician AS p JOIN candidacy AS c ON c.pol_id = p.pol_id GROUP BY p.party_abbr ORDER BY sum(c.votes) DESC LIMIT 1;
-- Q: People who ran at least three times
SELECT p.fullname FROM politician AS p JOIN candidacy AS c ON c.pol_id = p.pol_id GROUP BY p.pol_id HAVING count(*) >= 3;
-- Q: Which lawyers or teachers were born between 1965 and 1976?
SELECT fullname FROM politician WHERE profession IN ('lawyer', 'teacher') AND born_year BETWEEN 1965 AND 1976;
-- Q: Average turnout by province
SELECT c.province, avg(e.turnout_pct) FROM city AS c JOIN election AS e ON e.city_id = c.city_id GROUP BY c.province;
-- Q: Which politicians have no endorsement?
SELECT fullname FROM politician WHERE pol_id NOT IN (SELECT pol_id FROM endorsement);
-- Q: Who ran both in Port Ellery and in Granville?
SELECT p.fullname FROM politician AS p JOIN candidacy AS c ON c.pol_id = p.pol_id JOIN election AS e ON c.elec_id = e.elec_id JOIN city AS t ON e.city_id = t.city_id WHERE t.city = 'Port Ellery' INTERSECT SELECT p.fullname FROM politician AS p JOIN candidacy AS c ON c.pol_id = p.pol_id JOIN election AS e ON c.elec_id = e.elec_id JOIN city AS t ON e.city_id = t.city_id WHERE t.city = 'Granville';
-- Q: Parties none of whose members ever won an election
SELECT party_full FROM party WHERE party_abbr NOT IN (SELECT p.party_abbr FROM politician AS p JOIN election AS e ON e.winner_id = p.pol_id WHERE p.party_abbr IS NOT NULL);
-- Q: Who spent more than the average on a campaign? Each name once.
SELECT DISTINCT p.fullname FROM politician AS p JOIN candidacy AS c ON c.pol_id = p.pol_id WHERE c.spending > (SELECT avg(spending) FROM candidacy);
-- Q: Which newspapers backed somebody from the Civic Union?
SELECT n.endorser FROM endorsement AS n JOIN politician AS p ON n.pol_id = p.pol_id JOIN party AS y ON p.party_abbr = y.party_abbr WHERE y.party_full = 'Civic Union' AND n.endorser_type = 'newspaper';
-- Q: Candidates who stood but never won
SELECT p.fullname FROM politician AS p JOIN candidacy AS c ON c.pol_id = p.pol_id EXCEPT SELECT p.fullname FROM politician AS p JOIN election AS e ON e.winner_id = p.pol_id;
-- Q: What did every vote cost each candidacy? Election id, politician id, spending divided by votes.
SELECT elec_id, pol_id, spending / votes FROM candidacy;
-- Q: Elections per year
SELECT strftime('%Y', held_on), count(*) FROM election GROUP BY strftime('%Y', held_on);
-- Q: Leader by votes in every election: election id, politician id and votes.
SELECT elec_id, pol_id, votes FROM (SELECT elec_id, pol_id, votes, row_number() OVER (PARTITION BY elec_id ORDER BY votes DESC) AS rank_no FROM candidacy) WHERE rank_no = 1;
-- Q: What percentage of candidacies was by an incumbent?
SELECT 100.0 * sum(CASE WHEN incumbent = 'Y' THEN 1 ELSE 0 END) / count(*) FROM candidacy;
-- Q: Independents, that is people without a party
SELECT fullname FROM politician WHERE party_abbr IS NULL;
