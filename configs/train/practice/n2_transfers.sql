CREATE TABLE league (league_id INTEGER PRIMARY KEY, lg_name TEXT, country TEXT, tier INTEGER);
CREATE TABLE club (club_id INTEGER PRIMARY KEY, club_nm TEXT, city TEXT, league_id INTEGER REFERENCES league(league_id), stadium TEXT, stadium_cap INTEGER, yr_founded INTEGER, owner TEXT);
CREATE TABLE agent (agent_id INTEGER PRIMARY KEY, agent_nm TEXT, agency TEXT, fee_pct REAL);
CREATE TABLE footballer (pl_id INTEGER PRIMARY KEY, pl_nm TEXT, pos TEXT, dob DATE, country TEXT, foot TEXT, ht_cm INTEGER, mkt_val_m REAL, agent_id INTEGER REFERENCES agent(agent_id), club_id INTEGER REFERENCES club(club_id));
CREATE TABLE transfer (tr_id INTEGER PRIMARY KEY, pl_id INTEGER REFERENCES footballer(pl_id), from_club INTEGER REFERENCES club(club_id), to_club INTEGER REFERENCES club(club_id), tr_date DATE, fee_m REAL, on_loan TEXT, loan_until DATE);
CREATE TABLE manager_spell (club_id INTEGER REFERENCES club(club_id), mgr_nm TEXT, start_dt DATE, end_dt DATE, won INTEGER, drawn INTEGER, lost INTEGER, PRIMARY KEY (club_id, start_dt));
INSERT INTO league VALUES (1,'Liga Azul','Portugal',1),(2,'Northern Premier','Scotland',1),(3,'Serie Verde','Italy',2),(4,'Ostliga','Austria',1);
INSERT INTO club VALUES (1,'Atletico Ria','Aveiro',1,'Estadio da Ria',18000,1922,'members'),(2,'Forth Rovers','Alloa',2,'Ochil Park',9500,1888,'Gordon Tait'),(3,'Calcio Brenta','Padua',3,'Stadio Brenta',12500,1910,'Brenta Wines'),(4,'SK Donau','Linz',4,'Donaustadion',14800,1931,'members'),(5,'Uniao Serra','Guarda',1,'Campo Alto',6100,1957,NULL),(6,'Clyde Athletic','Glasgow',2,'Iron Bridge Ground',23000,1879,'Maclean Group');
INSERT INTO agent VALUES (1,'Silvio Conte','Goalmouth',8),(2,'Wendy Orr','Orr Sports',6.5),(3,'Max Hirsch','Goalmouth',7),(4,'Duda Lima','Lima e Filhos',10);
INSERT INTO footballer VALUES (1,'Tiago Sales','striker','1998-02-14','Brazil','right',183,14.5,4,1),(2,'Callum Reid','midfielder','2000-07-30','Scotland','left',176,6.2,2,6),(3,'Marco Bassi','goalkeeper','1992-10-05','Italy','right',194,1.8,1,3),(4,'Lukas Egger','defender','1996-12-21','Austria','left',189,5.4,3,4),(5,'Ze Mota','winger','2003-03-09','Portugal','left',171,9.9,4,1),(6,'Ewan Blair','defender','1994-05-17','Scotland','right',187,2.1,2,2),(7,'Nico Ferri','striker','2001-08-25','Italy','right',180,7.3,1,4),(8,'Abel Pinto','midfielder','1999-11-11','Portugal','right',174,3.6,NULL,NULL);
INSERT INTO transfer VALUES (1,1,5,1,'2021-07-02',2.4,'N',NULL),(2,2,2,6,'2022-01-18',1.5,'N',NULL),(3,3,4,3,'2022-08-10',0.6,'N',NULL),(4,4,3,4,'2022-07-21',3.1,'N',NULL),(5,5,5,1,'2023-07-11',4,'N',NULL),(6,7,3,4,'2023-08-30',0.4,'Y','2024-06-30'),(7,6,6,2,'2023-01-31',0,'N',NULL),(8,1,1,4,'2023-01-15',0.8,'Y','2023-06-30');
INSERT INTO manager_spell VALUES (1,'Rui Lobo','2020-06-15','2022-11-02',41,22,19),(1,'Ana Valente','2022-11-05',NULL,38,9,12),(2,'Derek Moffat','2018-07-01',NULL,70,44,81),(4,'Heinz Kogler','2021-01-10','2023-05-28',44,20,31),(4,'Rui Lobo','2023-06-10',NULL,17,8,6),(3,'Gino Sarti','2022-07-01',NULL,25,26,22);
-- Q: Who owns Clyde Athletic?
SELECT owner FROM club WHERE club_nm = 'Clyde Athletic';
-- Q: left-footed footballers from the shortest to the tallest
SELECT pl_nm FROM footballer WHERE foot = 'left' ORDER BY ht_cm;
-- Q: Which club is the oldest and when was it founded?
SELECT club_nm, yr_founded FROM club ORDER BY yr_founded LIMIT 1;
-- Q: How many transfers were loans?
SELECT count(*) FROM transfer WHERE on_loan = 'Y';
-- Q: total market value of all strikers
SELECT sum(mkt_val_m) FROM footballer WHERE pos = 'striker';
-- Q: Which league does SK Donau play in?
SELECT l.lg_name FROM league AS l JOIN club AS c ON c.league_id = l.league_id WHERE c.club_nm = 'SK Donau';
-- Q: Clubs per league together with the average stadium size
SELECT l.lg_name, count(*), avg(c.stadium_cap) FROM league AS l JOIN club AS c ON c.league_id = l.league_id GROUP BY l.league_id;
-- Q: From which club to which club did Callum Reid move?
SELECT f.club_nm, t.club_nm FROM transfer AS x JOIN footballer AS p ON x.pl_id = p.pl_id JOIN club AS f ON x.from_club = f.club_id JOIN club AS t ON x.to_club = t.club_id WHERE p.pl_nm = 'Callum Reid';
-- Q: Who looks after Ze Mota's business, and at what percentage?
SELECT a.agent_nm, a.fee_pct FROM agent AS a JOIN footballer AS p ON p.agent_id = a.agent_id WHERE p.pl_nm = 'Ze Mota';
-- Q: Agents with at least two clients
SELECT a.agent_nm FROM agent AS a JOIN footballer AS p ON p.agent_id = a.agent_id GROUP BY a.agent_id HAVING count(*) >= 2;
-- Q: Which club spent the most on incoming players?
SELECT c.club_nm FROM club AS c JOIN transfer AS x ON x.to_club = c.club_id GROUP BY c.club_id ORDER BY sum(x.fee_m) DESC LIMIT 1;
-- Q: midfielders or defenders worth between 2 and 6
SELECT pl_nm FROM footballer WHERE (pos = 'midfielder' OR pos = 'defender') AND mkt_val_m BETWEEN 2 AND 6;
-- Q: Managers who have been in charge of more than one club
SELECT mgr_nm FROM manager_spell GROUP BY mgr_nm HAVING count(DISTINCT club_id) > 1;
-- Q: Clubs that never bought anyone
SELECT club_nm FROM club WHERE club_id NOT IN (SELECT to_club FROM transfer);
-- Q: Players who have never been transferred
SELECT pl_nm FROM footballer WHERE pl_id NOT IN (SELECT pl_id FROM transfer);
-- Q: Which clubs both sold and bought players?
SELECT c.club_nm FROM club AS c JOIN transfer AS x ON x.from_club = c.club_id INTERSECT SELECT c.club_nm FROM club AS c JOIN transfer AS x ON x.to_club = c.club_id;
-- Q: Footballers worth more than the average Italian one (Italy)
SELECT pl_nm FROM footballer WHERE mkt_val_m > (SELECT avg(mkt_val_m) FROM footballer WHERE country = 'Italy');
-- Q: Who plays for a Portuguese league club (country Portugal)?
SELECT p.pl_nm FROM footballer AS p JOIN club AS c ON p.club_id = c.club_id JOIN league AS l ON c.league_id = l.league_id WHERE l.country = 'Portugal';
-- Q: Clubs without a manager on record
SELECT club_nm FROM club EXCEPT SELECT c.club_nm FROM club AS c JOIN manager_spell AS m ON m.club_id = c.club_id;
-- Q: Win percentage of each manager spell: name and percentage
SELECT mgr_nm, 100.0 * won / (won + drawn + lost) FROM manager_spell;
-- Q: transfer fees by year
SELECT strftime('%Y', tr_date), sum(fee_m) FROM transfer GROUP BY strftime('%Y', tr_date);
-- Q: Length of each loan in days, by transfer id
SELECT tr_id, julianday(loan_until) - julianday(tr_date) FROM transfer WHERE on_loan = 'Y';
-- Q: Who is currently without a club?
SELECT pl_nm FROM footballer WHERE club_id IS NULL;
-- Q: Most valuable player in each position
SELECT pos, pl_nm FROM (SELECT pos, pl_nm, row_number() OVER (PARTITION BY pos ORDER BY mkt_val_m DESC) AS place FROM footballer) WHERE place = 1;
