CREATE TABLE Agents (agent_id INTEGER PRIMARY KEY, agent_name TEXT, tier INTEGER, shift TEXT, mentor_id INTEGER REFERENCES Agents(agent_id));
CREATE TABLE Products (product_code TEXT PRIMARY KEY, product_name TEXT, released INTEGER);
CREATE TABLE Ref_Priorities (priority_code INTEGER PRIMARY KEY, priority_description TEXT, target_hours INTEGER);
CREATE TABLE Tickets (ticket_id INTEGER PRIMARY KEY, subject TEXT, caller_name TEXT, product_code TEXT REFERENCES Products(product_code), priority_code INTEGER REFERENCES Ref_Priorities(priority_code), agent_id INTEGER REFERENCES Agents(agent_id), created_at TEXT, solved_at TEXT, rating INTEGER);
CREATE TABLE Ticket_Notes (note_id INTEGER PRIMARY KEY, ticket_id INTEGER REFERENCES Tickets(ticket_id), agent_id INTEGER REFERENCES Agents(agent_id), note_text TEXT, written_at TEXT);
INSERT INTO Agents VALUES (1,'Nadia Frost',3,'day',NULL),(2,'Hugo Prell',2,'day',1),(3,'Sanne Vos',1,'night',2),(4,'Elias Brandt',1,'day',2),(5,'Jo Tamm',2,'night',1),(6,'Rica Moll',1,'night',NULL);
INSERT INTO Products VALUES ('RTR5','HomeRouter 5',2019),('CAM2','DoorCam 2',2021),('TVX','TV Box X',2020),('APP','Mobile App',2018),('HUB1','SmartHub',2024);
INSERT INTO Ref_Priorities VALUES (1,'Critical',4),(2,'High',24),(3,'Normal',72),(4,'Low',168);
INSERT INTO Tickets VALUES (1001,'No connection','R. Ames','RTR5',1,2,'2024-04-01 08:10','2024-04-01 10:00',5),(1002,'Blurry picture','T. Holt','CAM2',3,3,'2024-04-01 21:40','2024-04-04 09:00',3),(1003,'Cannot log in','P. Dunne','APP',2,4,'2024-04-02 09:15','2024-04-02 15:20',4),(1004,'Remote lost','V. Lacy','TVX',4,NULL,'2024-04-03 11:00',NULL,NULL),(1005,'Slow wifi','R. Ames','RTR5',3,3,'2024-04-10 22:05','2024-04-12 07:30',2),(1006,'App crashes','O. Bligh','APP',2,2,'2024-05-01 13:30','2024-05-02 12:00',5),(1007,'No night vision','T. Holt','CAM2',2,5,'2024-05-06 23:10',NULL,NULL),(1008,'Router burnt','S. Koh','RTR5',1,5,'2024-05-07 02:20','2024-05-07 09:40',4),(1009,'Invoice question','R. Ames',NULL,4,4,'2024-05-09 10:10','2024-05-09 10:45',5);
INSERT INTO Ticket_Notes VALUES (1,1001,2,'Asked to restart','2024-04-01 08:30'),(2,1001,1,'Line fault found','2024-04-01 09:20'),(3,1002,3,'Lens cleaned','2024-04-02 20:00'),(4,1003,4,'Password reset','2024-04-02 15:10'),(5,1006,2,'Bug reported','2024-05-01 14:00'),(6,1007,5,'Needs replacement','2024-05-07 01:00'),(7,1007,1,'Replacement ordered','2024-05-08 09:00'),(8,1008,5,'Unit sent back','2024-05-07 09:30');
-- Q: How many tickets are unsolved?
SELECT count(*) FROM Tickets WHERE solved_at IS NULL;
-- Q: Subjects of the tickets raised by R. Ames
SELECT subject FROM Tickets WHERE caller_name = 'R. Ames';
-- Q: How many different callers have contacted us?
SELECT count(DISTINCT caller_name) FROM Tickets;
-- Q: List agents on the night shift with their tier.
SELECT agent_name, tier FROM Agents WHERE shift = 'night';
-- Q: Within how many hours should a Critical ticket be solved?
SELECT target_hours FROM Ref_Priorities WHERE priority_description = 'Critical';
-- Q: For each priority description, how many tickets were logged?
SELECT r.priority_description, count(*) FROM Ref_Priorities AS r JOIN Tickets AS t ON t.priority_code = r.priority_code GROUP BY r.priority_code;
-- Q: Which product causes the most tickets?
SELECT p.product_name FROM Products AS p JOIN Tickets AS t ON t.product_code = p.product_code GROUP BY p.product_code ORDER BY count(*) DESC LIMIT 1;
-- Q: average rating per agent, best first
SELECT a.agent_name, avg(t.rating) FROM Agents AS a JOIN Tickets AS t ON t.agent_id = a.agent_id GROUP BY a.agent_id ORDER BY avg(t.rating) DESC;
-- Q: Who mentors Jo Tamm?
SELECT m.agent_name FROM Agents AS a JOIN Agents AS m ON a.mentor_id = m.agent_id WHERE a.agent_name = 'Jo Tamm';
-- Q: Tickets with more than one note: show the subject and how many notes.
SELECT t.subject, count(*) FROM Tickets AS t JOIN Ticket_Notes AS n ON n.ticket_id = t.ticket_id GROUP BY t.ticket_id HAVING count(*) > 1;
-- Q: Show subject and caller of DoorCam 2 tickets.
SELECT t.subject, t.caller_name FROM Tickets AS t JOIN Products AS p ON t.product_code = p.product_code WHERE p.product_name = 'DoorCam 2';
-- Q: Which shift has the most agents at tier 1?
SELECT shift FROM Agents WHERE tier = 1 GROUP BY shift ORDER BY count(*) DESC LIMIT 1;
-- Q: Products nobody ever called about
SELECT product_name FROM Products WHERE NOT EXISTS (SELECT 1 FROM Tickets WHERE Tickets.product_code = Products.product_code);
-- Q: Find agents that have written notes but own no ticket themselves.
SELECT a.agent_name FROM Agents AS a JOIN Ticket_Notes AS n ON n.agent_id = a.agent_id EXCEPT SELECT a.agent_name FROM Agents AS a JOIN Tickets AS t ON t.agent_id = a.agent_id;
-- Q: Which callers had a HomeRouter 5 ticket that was Critical or that they rated 2? Each name once.
SELECT DISTINCT t.caller_name FROM Tickets AS t JOIN Ref_Priorities AS r ON t.priority_code = r.priority_code JOIN Products AS p ON t.product_code = p.product_code WHERE p.product_name = 'HomeRouter 5' AND (r.priority_description = 'Critical' OR t.rating = 2);
-- Q: Which agents never mentored anyone?
SELECT agent_name FROM Agents WHERE agent_id NOT IN (SELECT mentor_id FROM Agents WHERE mentor_id IS NOT NULL);
-- Q: How many hours, at 24 hours a day, did each solved ticket take? Ticket id first.
SELECT ticket_id, (julianday(solved_at) - julianday(created_at)) * 24 FROM Tickets WHERE solved_at IS NOT NULL;
-- Q: tickets per month
SELECT strftime('%Y-%m', created_at), count(*) FROM Tickets GROUP BY strftime('%Y-%m', created_at);
-- Q: What percentage of rated tickets got a 4 or better?
SELECT 100.0 * sum(CASE WHEN rating >= 4 THEN 1 ELSE 0 END) / count(*) FROM Tickets WHERE rating IS NOT NULL;
-- Q: Which ticket ids have nobody assigned?
SELECT ticket_id FROM Tickets WHERE agent_id IS NULL;
