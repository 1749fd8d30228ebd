CREATE TABLE committee (comm_id INTEGER PRIMARY KEY, title TEXT, formed DATE, dissolved DATE, quorum INTEGER, chair_id INTEGER REFERENCES director(dir_id), secretary_id INTEGER REFERENCES director(dir_id));
CREATE TABLE director (dir_id INTEGER PRIMARY KEY, name TEXT, role TEXT, appointed DATE, annual_fee REAL, nationality TEXT, independent TEXT);
CREATE TABLE meeting (meet_id INTEGER PRIMARY KEY, comm_id INTEGER REFERENCES committee(comm_id), held DATE, start_time TEXT, minutes INTEGER, place TEXT, online TEXT);
CREATE TABLE attendance (meet_id INTEGER REFERENCES meeting(meet_id), dir_id INTEGER REFERENCES director(dir_id), present TEXT, late_minutes INTEGER, PRIMARY KEY (meet_id, dir_id));
CREATE TABLE agenda_item (item_id INTEGER PRIMARY KEY, meet_id INTEGER REFERENCES meeting(meet_id), seq INTEGER, title TEXT, type TEXT, presented_by INTEGER REFERENCES director(dir_id), decision TEXT);
CREATE TABLE action_point (ap_id INTEGER PRIMARY KEY, item_id INTEGER REFERENCES agenda_item(item_id), owner_id INTEGER REFERENCES director(dir_id), due DATE, done DATE, title TEXT);
INSERT INTO director VALUES (1,'Margot Sinclair','chair','2014-05-01',95000,'British','N'),(2,'Piotr Zaleski','finance','2017-09-01',72000,'Polish','N'),(3,'Ama Boateng','non-executive','2019-01-15',38000,'Ghanaian','Y'),(4,'Stellan Friis','non-executive','2016-03-10',38000,'Danish','Y'),(5,'Carla Neri','operations','2020-06-01',68000,'Italian','N'),(6,'Hugh Pemberton','non-executive','2023-02-20',36000,'British','Y');
INSERT INTO committee VALUES (1,'Audit Committee','2010-01-01',NULL,3,4,2),(2,'Pay Committee','2012-06-01',NULL,2,3,4),(3,'Main Board','1998-04-01',NULL,4,1,5),(4,'Relocation Committee','2021-02-01','2022-03-31',2,5,NULL),(5,'Ethics Panel','2024-01-01',NULL,2,6,3);
INSERT INTO meeting VALUES (1,1,'2023-02-14','09:00',95,'London','N'),(2,3,'2023-03-01','10:00',180,'London','N'),(3,2,'2023-03-01','14:30',60,'London','N'),(4,1,'2023-06-13','09:00',110,'Leeds','N'),(5,3,'2023-06-28','10:00',205,'Leeds','N'),(6,3,'2023-10-04','10:00',150,NULL,'Y'),(7,4,'2022-02-08','13:00',45,NULL,'Y'),(8,2,'2023-10-04','15:00',75,NULL,'Y');
INSERT INTO attendance VALUES (1,4,'Y',0),(1,2,'Y',5),(1,3,'N',NULL),(2,1,'Y',0),(2,2,'Y',0),(2,3,'Y',10),(2,5,'N',NULL),(3,3,'Y',0),(3,4,'Y',0),(4,4,'Y',0),(4,2,'Y',0),(5,1,'Y',0),(5,5,'Y',15),(5,4,'N',NULL),(6,1,'Y',0),(6,2,'N',NULL),(6,3,'Y',20),(7,5,'Y',0);
INSERT INTO agenda_item VALUES (1,1,1,'Annual accounts','report',2,'noted'),(2,1,2,'External auditor','vote',4,'approved'),(3,2,1,'Budget 2023','vote',2,'approved'),(4,2,2,'New depot in Leeds','vote',5,'postponed'),(5,3,1,'Directors fees','vote',3,'rejected'),(6,5,1,'New depot in Leeds','vote',5,'approved'),(7,5,2,'Safety review','report',5,'noted'),(8,6,1,'Budget forecast','report',2,'noted'),(9,4,1,'Risk register','discussion',NULL,NULL);
INSERT INTO action_point VALUES (1,2,4,'2023-04-30','2023-04-11','Sign auditor contract'),(2,3,2,'2023-03-31','2023-04-06','Send budget to heads'),(3,4,5,'2023-06-01','2023-05-25','Compare two sites'),(4,6,5,'2023-12-15',NULL,'Sign lease'),(5,7,1,'2023-09-30','2023-09-29','Visit plants'),(6,8,2,'2024-01-31',NULL,'Update forecast');
-- Q: Find the title of each committee and the name of the person who chairs it.
SELECT c.title, d.name FROM committee AS c JOIN director AS d ON c.chair_id = d.dir_id;
-- Q: What are the ids and titles of committees that have not met at all?
SELECT comm_id, title FROM committee WHERE comm_id NOT IN (SELECT comm_id FROM meeting);
-- Q: Which directors are both a chair and a secretary of some committee? Give the names.
SELECT name FROM director WHERE dir_id IN (SELECT chair_id FROM committee) AND dir_id IN (SELECT secretary_id FROM committee);
-- Q: List the names of directors and how many meetings they were present at, most first.
SELECT d.name, count(*) FROM director AS d JOIN attendance AS a ON a.dir_id = d.dir_id WHERE a.present = 'Y' GROUP BY d.dir_id ORDER BY count(*) DESC;
-- Q: Show the id, date and place of the meetings that lasted longer than the average meeting.
SELECT meet_id, held, place FROM meeting WHERE minutes > (SELECT avg(minutes) FROM meeting);
-- Q: What are the titles of the agenda items that were approved by the Main Board?
SELECT a.title FROM agenda_item AS a JOIN meeting AS m ON a.meet_id = m.meet_id JOIN committee AS c ON m.comm_id = c.comm_id WHERE c.title = 'Main Board' AND a.decision = 'approved';
-- Q: Find the committees with at least two meetings and the average length of these meetings.
SELECT c.title, avg(m.minutes) FROM committee AS c JOIN meeting AS m ON m.comm_id = c.comm_id GROUP BY c.comm_id HAVING count(*) >= 2;
-- Q: Which directors have presented a vote but no report? Ids only.
SELECT presented_by FROM agenda_item WHERE type = 'vote' EXCEPT SELECT presented_by FROM agenda_item WHERE type = 'report';
-- Q: Give the names and roles of the directors who own no action point.
SELECT name, role FROM director WHERE NOT EXISTS (SELECT * FROM action_point WHERE action_point.owner_id = director.dir_id);
-- Q: What are the average, minimum and maximum annual fee of the independent directors?
SELECT avg(annual_fee), min(annual_fee), max(annual_fee) FROM director WHERE independent = 'Y';
-- Q: Find the distinct titles of agenda items in which the word budget or the word depot occurs.
SELECT DISTINCT title FROM agenda_item WHERE title LIKE '%budget%' OR title LIKE '%depot%';
-- Q: Show the title of every action point with the name of its owner and the title of the agenda item it comes from.
SELECT p.title, d.name, i.title FROM action_point AS p JOIN director AS d ON p.owner_id = d.dir_id JOIN agenda_item AS i ON p.item_id = i.item_id;
-- Q: absence rate in percent over all attendance records (present N)
SELECT 100.0 * sum(CASE WHEN present = 'N' THEN 1 ELSE 0 END) / count(*) FROM attendance;
-- Q: How many days before or after the due date was each finished action point done?
SELECT ap_id, julianday(done) - julianday(due) FROM action_point WHERE done IS NOT NULL;
-- Q: What is still to do? Titles of open action points.
SELECT title FROM action_point WHERE done IS NULL;
-- Q: the longest meeting of each committee id: committee, date
SELECT comm_id, held FROM (SELECT comm_id, held, row_number() OVER (PARTITION BY comm_id ORDER BY minutes DESC) AS place FROM meeting) WHERE place = 1;
-- Q: days on which more than one meeting was held
SELECT held FROM meeting GROUP BY held HAVING count(*) > 1;
-- Q: Where did each meeting take place? Say 'video call' if no place is given; id first
SELECT meet_id, COALESCE(place, 'video call') FROM meeting;
-- Q: Approved and rejected items side by side
SELECT sum(CASE WHEN decision = 'approved' THEN 1 ELSE 0 END), sum(CASE WHEN decision = 'rejected' THEN 1 ELSE 0 END) FROM agenda_item;
-- Q: Call meetings up to 60 minutes quick, up to 120 normal, beyond that endless
SELECT meet_id, CASE WHEN minutes <= 60 THEN 'quick' WHEN minutes <= 120 THEN 'normal' ELSE 'endless' END FROM meeting;
-- Q: running total of meeting minutes, by meeting id
SELECT meet_id, sum(minutes) OVER (ORDER BY meet_id) FROM meeting;
-- Q: meetings per calendar month number in all years
SELECT strftime('%m', held), count(*) FROM meeting GROUP BY strftime('%m', held);
-- Q: Which committee lacks a secretary?
SELECT title FROM committee WHERE secretary_id IS NULL;
-- Q: How many action points fell due in the last 30 days?
SELECT count(*) FROM action_point WHERE due >= date('now', '-30 days');
