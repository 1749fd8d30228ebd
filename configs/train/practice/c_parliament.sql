CREATE TABLE parties (party_id INTEGER PRIMARY KEY, name TEXT, abbreviation TEXT, founded INTEGER, ideology TEXT);
CREATE TABLE constituencies (constituency_id INTEGER PRIMARY KEY, name TEXT, region TEXT, electorate INTEGER);
CREATE TABLE members (member_id INTEGER PRIMARY KEY, name TEXT, gender TEXT, born INTEGER, party_id INTEGER REFERENCES parties(party_id), constituency_id INTEGER REFERENCES constituencies(constituency_id), elected_on DATE);
CREATE TABLE bills (bill_id INTEGER PRIMARY KEY, title TEXT, topic TEXT, sponsor_id INTEGER REFERENCES members(member_id), introduced DATE, passed DATE, status TEXT);
CREATE TABLE votes (bill_id INTEGER REFERENCES bills(bill_id), member_id INTEGER REFERENCES members(member_id), vote TEXT, PRIMARY KEY (bill_id, member_id));
CREATE TABLE committee_seats (committee TEXT, member_id INTEGER REFERENCES members(member_id), role TEXT, since DATE);
INSERT INTO parties VALUES (1,'Harvest Alliance','HA',1921,'agrarian'),(2,'Civic Forum','CF',1990,'liberal'),(3,'Labour Union','LU',1904,'socialist'),(4,'Blue Rivers','BR',2008,'green'),(5,'National Hearth','NH',2013,'conservative');
INSERT INTO constituencies VALUES (1,'Eastmoor','Uplands',41200),(2,'Port Lisle','Coast',67900),(3,'Quarry Hill','Uplands',38500),(4,'Saltmarsh','Coast',52300),(5,'Central City','Capital',88100),(6,'Old Docks','Capital',73400),(7,'Barrowdale','Uplands',29900);
INSERT INTO members VALUES (1,'Agnes Holt','F',1959,1,1,'2010-05-06'),(2,'Bruno Keller','M',1971,2,2,'2015-05-07'),(3,'Chidi Eze','M',1984,3,5,'2019-12-12'),(4,'Dana Wren','F',1990,4,6,'2019-12-12'),(5,'Edmund Frye','M',1966,2,3,'2015-05-07'),(6,'Fatima Noor','F',1978,3,4,'2010-05-06'),(7,'Gregor Ames','M',1953,1,7,'2001-06-07');
INSERT INTO bills VALUES (1,'Clean Rivers Act','environment',4,'2020-02-10','2020-11-03','passed'),(2,'School Meals Act','education',3,'2020-03-15','2020-09-21','passed'),(3,'Farm Subsidy Reform','agriculture',1,'2020-10-01',NULL,'rejected'),(4,'Harbour Dues Bill','transport',2,'2021-01-20','2021-06-30','passed'),(5,'Wetlands Protection','environment',4,'2021-04-12',NULL,'pending'),(6,'Teacher Pay Bill','education',6,'2021-09-08',NULL,'pending'),(7,'Night Bus Funding','transport',3,'2022-02-02','2022-05-18','passed');
INSERT INTO votes VALUES (1,1,'no'),(1,2,'yes'),(1,3,'yes'),(1,4,'yes'),(2,1,'yes'),(2,3,'yes'),(2,5,'abstain'),(3,1,'yes'),(3,4,'no'),(3,6,'no'),(4,2,'yes'),(4,5,'yes'),(7,3,'yes'),(7,6,'yes'),(7,5,'no');
INSERT INTO committee_seats VALUES ('Finance',2,'chair','2019-01-15'),('Finance',6,'member','2019-01-15'),('Environment',4,'chair','2020-01-20'),('Environment',1,'member','2018-02-01'),('Education',3,'member','2020-01-20'),('Education',6,'chair','2017-03-11'),('Finance',5,'member','2021-02-08');
-- Q: How many members of parliament are women?
SELECT count(*) FROM members WHERE gender = 'F';
-- Q: What are the names and founding years of the parties, youngest party first?
SELECT name, founded FROM parties ORDER BY founded DESC;
-- Q: Show the titles of pending bills.
SELECT title FROM bills WHERE status = 'pending';
-- Q: Which constituency has the smallest electorate?
SELECT name FROM constituencies ORDER BY electorate LIMIT 1;
-- Q: members born before 1960
SELECT name FROM members WHERE born < 1960;
-- Q: How many members does each party have?
SELECT parties.name, count(*) FROM parties JOIN members ON parties.party_id = members.party_id GROUP BY parties.party_id;
-- Q: Which topic attracts the most bills?
SELECT topic FROM bills GROUP BY topic ORDER BY count(*) DESC LIMIT 1;
-- Q: What is the total electorate and the number of constituencies per region?
SELECT region, sum(electorate), count(*) FROM constituencies GROUP BY region;
-- Q: Who sits for Old Docks?
SELECT members.name FROM members JOIN constituencies ON members.constituency_id = constituencies.constituency_id WHERE constituencies.name = 'Old Docks';
-- Q: Name the members who sponsored more than one bill.
SELECT members.name FROM members JOIN bills ON members.member_id = bills.sponsor_id GROUP BY members.member_id HAVING count(*) > 1;
-- Q: Which committees are chaired by whom? Give committee and name.
SELECT committee_seats.committee, members.name FROM committee_seats JOIN members ON committee_seats.member_id = members.member_id WHERE committee_seats.role = 'chair';
-- Q: Give the titles of the bills with the number of yes votes each received.
SELECT bills.title, count(*) FROM bills JOIN votes ON bills.bill_id = votes.bill_id WHERE votes.vote = 'yes' GROUP BY bills.bill_id;
-- Q: Which parties have no member in parliament?
SELECT name FROM parties WHERE party_id NOT IN (SELECT party_id FROM members);
-- Q: Which members sit on both the Finance and the Education committee?
SELECT members.name FROM members JOIN committee_seats ON members.member_id = committee_seats.member_id WHERE committee_seats.committee = 'Finance' INTERSECT SELECT members.name FROM members JOIN committee_seats ON members.member_id = committee_seats.member_id WHERE committee_seats.committee = 'Education';
-- Q: Who voted against the Clean Rivers Act?
SELECT members.name FROM members JOIN votes ON members.member_id = votes.member_id JOIN bills ON votes.bill_id = bills.bill_id WHERE bills.title = 'Clean Rivers Act' AND votes.vote = 'no';
-- Q: In which constituencies is the electorate larger than the average one?
SELECT name FROM constituencies WHERE electorate > (SELECT avg(electorate) FROM constituencies);
-- Q: How many days did it take each passed bill from introduction to passing? Give title and days.
SELECT title, julianday(passed) - julianday(introduced) FROM bills WHERE status = 'passed';
-- Q: What share of all votes cast were abstentions, in percent?
SELECT 100.0 * sum(CASE WHEN vote = 'abstain' THEN 1 ELSE 0 END) / count(*) FROM votes;
-- Q: bills introduced per year
SELECT strftime('%Y', introduced), count(*) FROM bills GROUP BY strftime('%Y', introduced);
-- Q: List members who have never cast a vote.
SELECT name FROM members WHERE NOT EXISTS (SELECT * FROM votes WHERE votes.member_id = members.member_id);
