CREATE TABLE project (proj_key TEXT PRIMARY KEY, proj_title TEXT, lang TEXT, started DATE, lead_login TEXT REFERENCES dev(login));
CREATE TABLE dev (login TEXT PRIMARY KEY, full_name TEXT, country TEXT, hired DATE, reports_to TEXT REFERENCES dev(login));
CREATE TABLE ticket (ticket_no INTEGER PRIMARY KEY, proj_key TEXT REFERENCES project(proj_key), title TEXT, kind TEXT, severity INTEGER, reporter TEXT REFERENCES dev(login), assignee TEXT REFERENCES dev(login), opened DATE, closed DATE, votes INTEGER);
CREATE TABLE note (note_id INTEGER PRIMARY KEY, ticket_no INTEGER REFERENCES ticket(ticket_no), author TEXT REFERENCES dev(login), written DATE, body TEXT);
CREATE TABLE tag (ticket_no INTEGER REFERENCES ticket(ticket_no), label TEXT, PRIMARY KEY (ticket_no, label));
INSERT INTO dev VALUES ('kaja','Kaja Holm','Norway','2015-02-01',NULL),('bram','Bram de Wit','Netherlands','2017-06-12','kaja'),('sunil','Sunil Mehta','India','2018-09-03','kaja'),('ola','Ola Nordmann','Norway','2020-01-20','bram'),('fay','Fay Lin','Taiwan','2021-04-06','sunil'),('gus','Gus Petit','France','2022-10-10','bram');
INSERT INTO project VALUES ('PAY','Payment gateway','Java','2016-01-10','bram'),('MAP','Map viewer','TypeScript','2019-03-15','sunil'),('CLI','Command line kit','Rust','2021-08-01','ola'),('DOC','Handbook','Markdown','2020-05-05',NULL);
INSERT INTO ticket VALUES (1,'PAY','Refund rounds wrong','bug',1,'fay','bram','2023-01-04','2023-01-09',14),(2,'PAY','Add instalments','feature',3,'kaja','gus','2023-01-20',NULL,32),(3,'MAP','Tiles flicker','bug',2,'ola','sunil','2023-02-02','2023-03-01',21),(4,'MAP','Dark theme','feature',4,'gus','fay','2023-02-15','2023-04-20',40),(5,'CLI','Crash on empty file','bug',1,'ola','ola','2023-03-03','2023-03-04',6),(6,'CLI','Colour output','feature',4,'bram',NULL,'2023-03-22',NULL,11),(7,'MAP','Slow zoom','bug',3,'fay','sunil','2023-04-01',NULL,18),(8,'PAY','Update licences','chore',5,'kaja','bram','2023-04-11','2023-04-30',0),(9,'CLI','Bump parser','chore',5,'ola','gus','2023-05-02','2023-05-03',1);
INSERT INTO note VALUES (1,1,'bram','2023-01-05','Reproduced'),(2,1,'fay','2023-01-06','Also with yen'),(3,3,'sunil','2023-02-10','GPU driver?'),(4,3,'ola','2023-02-11','No, all machines'),(5,4,'gus','2023-02-20','Please!'),(6,7,'fay','2023-04-03','Worse on phones'),(7,3,'sunil','2023-02-28','Fixed in branch'),(8,5,'ola','2023-03-04','Done');
INSERT INTO tag VALUES (1,'money'),(1,'urgent'),(3,'ui'),(4,'ui'),(5,'urgent'),(7,'performance'),(7,'ui'),(8,'legal');
-- Q: how many tickets are bugs
SELECT count(*) FROM ticket WHERE kind = 'bug';
-- Q: List the titles of tickets by number of votes, from most to least.
SELECT title FROM ticket ORDER BY votes DESC;
-- Q: Who are the Norwegian developers (country Norway)? Full names.
SELECT full_name FROM dev WHERE country = 'Norway';
-- Q: What languages are the projects written in?
SELECT lang FROM project;
-- Q: Give the distinct labels.
SELECT DISTINCT label FROM tag;
-- Q: How many tickets has each project, by project title?
SELECT project.proj_title, count(*) FROM project JOIN ticket ON project.proj_key = ticket.proj_key GROUP BY project.proj_key;
-- Q: Which developer reported the most tickets? Full name.
SELECT dev.full_name FROM dev JOIN ticket ON dev.login = ticket.reporter GROUP BY dev.login ORDER BY count(*) DESC LIMIT 1;
-- Q: Titles of open tickets assigned to Sunil Mehta
SELECT ticket.title FROM ticket JOIN dev ON ticket.assignee = dev.login WHERE dev.full_name = 'Sunil Mehta' AND ticket.closed IS NULL;
-- Q: For each kind, the average and the largest number of votes.
SELECT kind, avg(votes), max(votes) FROM ticket GROUP BY kind;
-- Q: Labels used on more than one ticket
SELECT label FROM tag GROUP BY label HAVING count(*) > 1;
-- Q: Which ticket got the most notes? Its title.
SELECT ticket.title FROM ticket JOIN note ON ticket.ticket_no = note.ticket_no GROUP BY ticket.ticket_no ORDER BY count(*) DESC LIMIT 1;
-- Q: Show title and severity of every ticket tagged ui.
SELECT ticket.title, ticket.severity FROM ticket JOIN tag ON ticket.ticket_no = tag.ticket_no WHERE tag.label = 'ui';
-- Q: Which tickets have no notes at all? Titles please.
SELECT title FROM ticket WHERE ticket_no NOT IN (SELECT ticket_no FROM note);
-- Q: Name every developer together with the person he or she reports to.
SELECT a.full_name, b.full_name FROM dev AS a JOIN dev AS b ON a.reports_to = b.login;
-- Q: Who has both reported and been assigned tickets? Logins only.
SELECT reporter FROM ticket INTERSECT SELECT assignee FROM ticket;
-- Q: Which developers have written notes on tickets of the Map viewer? Each full name once.
SELECT DISTINCT dev.full_name FROM dev JOIN note ON dev.login = note.author JOIN ticket ON note.ticket_no = ticket.ticket_no JOIN project ON ticket.proj_key = project.proj_key WHERE project.proj_title = 'Map viewer';
-- Q: On average, how many days does it take to close a ticket of each kind?
SELECT kind, avg(julianday(closed) - julianday(opened)) FROM ticket GROUP BY kind;
-- Q: tickets opened per month
SELECT strftime('%Y-%m', opened), count(*) FROM ticket GROUP BY strftime('%Y-%m', opened);
-- Q: What percentage of all tickets is closed?
SELECT 100.0 * count(CASE WHEN closed IS NOT NULL THEN 1 END) / count(*) FROM ticket;
-- Q: The ticket with the most votes in every project: project key, title, votes
SELECT proj_key, title, votes FROM (SELECT proj_key, title, votes, row_number() OVER (PARTITION BY proj_key ORDER BY votes DESC) AS place FROM ticket) WHERE place = 1;
