CREATE TABLE tbl_district (dist_id INTEGER PRIMARY KEY, dist_name TEXT, province TEXT, reg_voters INTEGER, seats INTEGER);
CREATE TABLE tbl_candidate (cand_id INTEGER PRIMARY KEY, cand_name TEXT, cand_party TEXT, cand_age INTEGER, cand_sex TEXT, cand_dist INTEGER REFERENCES tbl_district(dist_id), incumbent INTEGER);
CREATE TABLE tbl_station (stn_id INTEGER PRIMARY KEY, stn_place TEXT, dist_id INTEGER REFERENCES tbl_district(dist_id), opened_at TEXT, closed_at TEXT, spoilt_ballots INTEGER);
CREATE TABLE tbl_result (stn_id INTEGER REFERENCES tbl_station(stn_id), cand_id INTEGER REFERENCES tbl_candidate(cand_id), votes INTEGER);
INSERT INTO tbl_district VALUES (1,'Riverbend','North',52000,3),(2,'Cape Sorrel','South',31000,2),(3,'Ironvale','North',78000,4),(4,'Willowmere','East',24500,1),(5,'Goldfield','South',46000,3);
INSERT INTO tbl_candidate VALUES (1,'Ada Lomax','Progress',44,'F',1,1),(2,'Rufus Kane','Heritage',61,'M',1,0),(3,'Ming Zhao','Progress',38,'F',2,0),(4,'Carlo Petri','Independent',55,'M',2,1),(5,'Sasha Blue','Greens',29,'F',3,0),(6,'Vernon Tuck','Heritage',67,'M',3,1),(7,'Leah Goss','Progress',50,'F',3,0),(8,'Ike Morrow','Independent',47,'M',4,0);
INSERT INTO tbl_station VALUES (1,'Primary school',1,'07:00','20:00',14),(2,'Town library',1,'07:00','20:30',9),(3,'Lighthouse hall',2,'08:00','20:00',3),(4,'Foundry gate',3,'06:30','21:00',22),(5,'Parish church',3,'07:00','20:00',NULL),(6,'Mill house',4,'07:30','19:00',1);
INSERT INTO tbl_result VALUES (1,1,1210),(1,2,980),(2,1,870),(2,2,1015),(3,3,640),(3,4,702),(4,5,455),(4,6,1330),(4,7,1498),(5,5,610),(5,6,720),(5,7,690);
-- Q: How many candidates stand for Progress?
SELECT count(*) FROM tbl_candidate WHERE cand_party = 'Progress';
-- Q: names of the candidates over 50, eldest first
SELECT cand_name FROM tbl_candidate WHERE cand_age > 50 ORDER BY cand_age DESC;
-- Q: How many registered voters are there in the whole country?
SELECT sum(reg_voters) FROM tbl_district;
-- Q: Which parties are running?
SELECT DISTINCT cand_party FROM tbl_candidate;
-- Q: At which place did voting start earliest?
SELECT stn_place FROM tbl_station ORDER BY opened_at LIMIT 1;
-- Q: Show each candidate's total votes, winner first.
SELECT tbl_candidate.cand_name, sum(tbl_result.votes) FROM tbl_candidate JOIN tbl_result ON tbl_candidate.cand_id = tbl_result.cand_id GROUP BY tbl_candidate.cand_id ORDER BY sum(tbl_result.votes) DESC;
-- Q: Which party got the most votes overall?
SELECT tbl_candidate.cand_party FROM tbl_candidate JOIN tbl_result ON tbl_candidate.cand_id = tbl_result.cand_id GROUP BY tbl_candidate.cand_party ORDER BY sum(tbl_result.votes) DESC LIMIT 1;
-- Q: How many seats and how many districts does each province have?
SELECT province, sum(seats), count(*) FROM tbl_district GROUP BY province;
-- Q: What is the mean age of the women and of the men among the candidates? Show sex and mean age.
SELECT cand_sex, avg(cand_age) FROM tbl_candidate GROUP BY cand_sex;
-- Q: In which districts do three or more candidates compete?
SELECT tbl_district.dist_name FROM tbl_district JOIN tbl_candidate ON tbl_district.dist_id = tbl_candidate.cand_dist GROUP BY tbl_district.dist_id HAVING count(*) >= 3;
-- Q: Who are the sitting candidates (incumbents), and in which district?
SELECT tbl_candidate.cand_name, tbl_district.dist_name FROM tbl_candidate JOIN tbl_district ON tbl_candidate.cand_dist = tbl_district.dist_id WHERE tbl_candidate.incumbent = 1;
-- Q: How many votes did Rufus Kane collect at the Town library?
SELECT tbl_result.votes FROM tbl_result JOIN tbl_candidate ON tbl_result.cand_id = tbl_candidate.cand_id JOIN tbl_station ON tbl_result.stn_id = tbl_station.stn_id WHERE tbl_candidate.cand_name = 'Rufus Kane' AND tbl_station.stn_place = 'Town library';
-- Q: Which districts have no polling station?
SELECT dist_name FROM tbl_district WHERE dist_id NOT IN (SELECT dist_id FROM tbl_station);
-- Q: Which candidates have no result recorded?
SELECT cand_name FROM tbl_candidate WHERE NOT EXISTS (SELECT * FROM tbl_result WHERE tbl_result.cand_id = tbl_candidate.cand_id);
-- Q: Which districts have both a Progress and a Heritage candidate?
SELECT tbl_district.dist_name FROM tbl_district JOIN tbl_candidate ON tbl_district.dist_id = tbl_candidate.cand_dist WHERE tbl_candidate.cand_party = 'Progress' INTERSECT SELECT tbl_district.dist_name FROM tbl_district JOIN tbl_candidate ON tbl_district.dist_id = tbl_candidate.cand_dist WHERE tbl_candidate.cand_party = 'Heritage';
-- Q: Candidates older than the average candidate
SELECT cand_name FROM tbl_candidate WHERE cand_age > (SELECT avg(cand_age) FROM tbl_candidate);
-- Q: For each station, who won and with how many votes? Give place, candidate and votes.
SELECT stn_place, cand_name, votes FROM (SELECT tbl_station.stn_place, tbl_candidate.cand_name, tbl_result.votes, row_number() OVER (PARTITION BY tbl_result.stn_id ORDER BY tbl_result.votes DESC) AS place FROM tbl_result JOIN tbl_station ON tbl_result.stn_id = tbl_station.stn_id JOIN tbl_candidate ON tbl_result.cand_id = tbl_candidate.cand_id) WHERE place <= 1;
-- Q: What percentage of candidates is female?
SELECT 100.0 * sum(CASE WHEN cand_sex = 'F' THEN 1 ELSE 0 END) / count(*) FROM tbl_candidate;
-- Q: Where has the number of spoilt ballots not been reported?
SELECT stn_place FROM tbl_station WHERE spoilt_ballots IS NULL;
-- Q: registered voters per seat for each district
SELECT dist_name, reg_voters / seats FROM tbl_district;
