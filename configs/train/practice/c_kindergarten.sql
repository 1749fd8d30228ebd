CREATE TABLE groups_kg (groupname TEXT PRIMARY KEY, colour TEXT, roomnumber INTEGER, minage INTEGER, maxage INTEGER, capacity INTEGER);
CREATE TABLE teachers (teacherid INTEGER PRIMARY KEY, name TEXT, groupname TEXT REFERENCES groups_kg(groupname), salary INTEGER, firstaid TEXT, startdate DATE);
CREATE TABLE children (childid INTEGER PRIMARY KEY, name TEXT, birthday DATE, groupname TEXT REFERENCES groups_kg(groupname), allergies TEXT, enrolled DATE, fulltime TEXT);
CREATE TABLE parents (parentid INTEGER PRIMARY KEY, childid INTEGER REFERENCES children(childid), name TEXT, phone TEXT, pickup TEXT);
CREATE TABLE absences (childid INTEGER REFERENCES children(childid), day DATE, reason TEXT);
INSERT INTO groups_kg VALUES ('Ladybirds','red',1,1,2,10),('Frogs','green',2,2,3,12),('Owls','brown',3,4,5,18),('Dolphins','blue',4,5,6,20),('Foxes','orange',5,3,4,15);
INSERT INTO teachers VALUES (1,'Marta Hill','Ladybirds',31000,'T','2014-08-01'),(2,'Jo Fairley','Frogs',28500,'T','2019-01-15'),(3,'Renu Das','Owls',33200,'F','2011-09-01'),(4,'Pauline Roux','Owls',27000,'T','2021-08-20'),(5,'Cathal Dunne','Foxes',29900,'F','2017-04-03'),(6,'Ingrid Aas',NULL,26500,'T','2022-10-01');
INSERT INTO children VALUES (1,'Pippa','2018-03-12','Owls','nuts','2020-09-01','T'),(2,'Mateo','2019-07-25','Foxes',NULL,'2021-09-01','T'),(3,'Yara','2020-11-04','Frogs','milk','2022-01-10','F'),(4,'Finn','2018-06-30','Owls',NULL,'2021-02-01','F'),(5,'Zofia','2021-10-15','Ladybirds',NULL,'2022-09-01','T'),(6,'Idris','2020-12-19','Frogs','eggs','2022-09-01','T'),(7,'Noa','2019-09-08','Foxes','milk','2021-09-01','F'),(8,'Elsie','2018-01-22','Owls',NULL,'2020-09-01','T'),(9,'Bram','2021-05-27','Frogs',NULL,'2023-01-09','F');
INSERT INTO parents VALUES (1,1,'Hannah Cole','0871','T'),(2,1,'Rick Cole','0872','F'),(3,2,'Lucía Pardo','0873','T'),(4,3,'Amal Said','0874','T'),(5,4,'Greg Murphy','0875','T'),(6,5,'Anna Nowak','0876','T'),(7,6,'Leila Rashid',NULL,'T'),(8,6,'Omar Rashid','0878','F'),(9,8,'Tom Vance','0879','T');
INSERT INTO absences VALUES (1,'2023-01-10','cold'),(1,'2023-01-11','cold'),(3,'2023-01-16','chickenpox'),(3,'2023-01-17','chickenpox'),(3,'2023-01-18','chickenpox'),(6,'2023-02-06','holiday'),(2,'2023-02-14','cold'),(8,'2023-03-02','dentist'),(1,'2023-03-20','holiday');
-- Q: How many children attend full time?
SELECT count(*) FROM children WHERE fulltime = 'T';
-- Q: What is the name of the youngest child?
SELECT name FROM children ORDER BY birthday DESC LIMIT 1;
-- Q: Show group, colour and capacity for all groups, biggest capacity first.
SELECT groupname, colour, capacity FROM groups_kg ORDER BY capacity DESC;
-- Q: teachers with first aid training
SELECT name FROM teachers WHERE firstaid = 'T';
-- Q: How many different reasons for absence have been noted?
SELECT count(DISTINCT reason) FROM absences;
-- Q: How many children are in each group?
SELECT groupname, count(*) FROM children GROUP BY groupname;
-- Q: Which child has been absent the most days?
SELECT children.name FROM children JOIN absences ON children.childid = absences.childid GROUP BY children.childid ORDER BY count(*) DESC LIMIT 1;
-- Q: What are the names of Idris's parents?
SELECT parents.name FROM parents JOIN children ON parents.childid = children.childid WHERE children.name = 'Idris';
-- Q: In which room are the children with a milk allergy? Show child and room number.
SELECT children.name, groups_kg.roomnumber FROM children JOIN groups_kg ON children.groupname = groups_kg.groupname WHERE children.allergies = 'milk';
-- Q: Which groups have more than one teacher?
SELECT groupname FROM teachers WHERE groupname IS NOT NULL GROUP BY groupname HAVING count(*) > 1;
-- Q: What do the teachers of each group earn on average?
SELECT groupname, avg(salary) FROM teachers GROUP BY groupname;
-- Q: Which parents may not pick up their child? Give parent and child.
SELECT parents.name, children.name FROM parents JOIN children ON parents.childid = children.childid WHERE parents.pickup = 'F';
-- Q: Which groups have no children at the moment?
SELECT groupname FROM groups_kg EXCEPT SELECT groupname FROM children;
-- Q: Which children have never been absent?
SELECT name FROM children WHERE childid NOT IN (SELECT childid FROM absences);
-- Q: Who teaches a group that has a child allergic to nuts?
SELECT teachers.name FROM teachers JOIN children ON teachers.groupname = children.groupname WHERE children.allergies = 'nuts';
-- Q: Find children who missed days for both a cold and a holiday.
SELECT children.name FROM children JOIN absences ON children.childid = absences.childid WHERE absences.reason = 'cold' INTERSECT SELECT children.name FROM children JOIN absences ON children.childid = absences.childid WHERE absences.reason = 'holiday';
-- Q: Which teachers earn less than the average salary?
SELECT name FROM teachers WHERE salary < (SELECT avg(salary) FROM teachers);
-- Q: What percentage of our children has no known allergies?
SELECT 100.0 * sum(CASE WHEN allergies IS NULL THEN 1 ELSE 0 END) / count(*) FROM children;
-- Q: absences per month
SELECT strftime('%Y-%m', day), count(*) FROM absences GROUP BY strftime('%Y-%m', day);
-- Q: For which children is no parent on file?
SELECT children.name FROM children LEFT JOIN parents ON children.childid = parents.childid WHERE parents.parentid IS NULL;
