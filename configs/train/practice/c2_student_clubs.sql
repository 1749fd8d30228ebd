CREATE TABLE Faculty (FacNo INTEGER PRIMARY KEY, Lname TEXT, Fname TEXT, Rank TEXT, Building TEXT, Phone INTEGER);
CREATE TABLE Major (MajorCode TEXT PRIMARY KEY, MajorTitle TEXT, School TEXT);
CREATE TABLE Pupil (StuNo INTEGER PRIMARY KEY, Lname TEXT, Fname TEXT, Age INTEGER, Sex TEXT, MajorCode TEXT REFERENCES Major(MajorCode), Advisor INTEGER REFERENCES Faculty(FacNo), HomeTown TEXT, GPA REAL);
CREATE TABLE Society (SocNo INTEGER PRIMARY KEY, SocName TEXT, Theme TEXT, Started INTEGER, Fee REAL, Patron INTEGER REFERENCES Faculty(FacNo));
CREATE TABLE Membership (StuNo INTEGER REFERENCES Pupil(StuNo), SocNo INTEGER REFERENCES Society(SocNo), Office TEXT, Since INTEGER, PRIMARY KEY (StuNo, SocNo));
CREATE TABLE Outing (OutNo INTEGER PRIMARY KEY, SocNo INTEGER REFERENCES Society(SocNo), Place TEXT, OutDate DATE, Cost REAL, Participants INTEGER);
INSERT INTO Faculty VALUES (1,'Ortega','Luis','Professor','Kepler',2210),(2,'Brandt','Heike','Lecturer','Kepler',2231),(3,'Munro','Isla','Professor','Sappho',3105),(4,'Chen','Wei','Assistant','Turing',NULL),(5,'Diop','Moussa','Lecturer','Sappho',3144);
INSERT INTO Major VALUES ('PHY','Physics','Science'),('LIT','Literature','Humanities'),('CSC','Computing','Science'),('HIS','History','Humanities'),('LAW','Law','Social Studies');
INSERT INTO Pupil VALUES (1,'Avery','Jo',19,'F','PHY',1,'Leith',3.6),(2,'Bose','Rahul',21,'M','CSC',4,'Derby',3.1),(3,'Calder','Finn',20,'M','LIT',3,'Leith',2.8),(4,'Dietz','Anke',22,'F','PHY',1,'Mainz',3.9),(5,'Egan','Siobhan',19,'F','HIS',5,'Cork',3.3),(6,'Fofana','Ali',23,'M','CSC',2,'Dakar',3.5),(7,'Grieve','Ross',18,'M','LIT',3,'Leith',NULL),(8,'Hosk','Tamsin',20,'F','PHY',2,'Truro',2.9);
INSERT INTO Society VALUES (1,'Stargazers','astronomy',1961,12,1),(2,'Improv Mob','theatre',2004,5,3),(3,'Robot Den','technology',2015,20,4),(4,'Hill Walkers','outdoors',1948,8,NULL),(5,'Debate Union','speech',1920,10,5),(6,'Knit Knot','crafts',2018,3,NULL);
INSERT INTO Membership VALUES (1,1,'President',2021),(1,4,NULL,2022),(2,3,'Treasurer',2020),(3,2,'President',2020),(3,4,NULL,2021),(4,1,'Secretary',2019),(4,3,NULL,2021),(5,5,NULL,2022),(5,2,'Treasurer',2022),(6,3,'President',2019),(7,4,'Secretary',2023),(1,3,NULL,2023);
INSERT INTO Outing VALUES (1,1,'Dark Fell','2022-11-04',340,14),(2,4,'Ben Ruadh','2022-04-16',120,11),(3,4,'Loch Sorn','2022-10-08',95,9),(4,3,'Robot Fair','2023-02-18',610,17),(5,2,'Fringe','2022-08-12',480,12),(6,1,'Observatory','2023-03-24',150,8),(7,4,'West Cliffs','2023-05-06',130,16);
-- Q: What does it cost to join the Hill Walkers?
SELECT Fee FROM Society WHERE SocName = 'Hill Walkers';
-- Q: How many pupils come from Leith?
SELECT count(*) FROM Pupil WHERE HomeTown = 'Leith';
-- Q: Which societies were started before 1970? Oldest first.
SELECT SocName FROM Society WHERE Started < 1970 ORDER BY Started;
-- Q: average age of the women (sex F)
SELECT avg(Age) FROM Pupil WHERE Sex = 'F';
-- Q: In which buildings does the faculty sit? Each building once.
SELECT DISTINCT Building FROM Faculty;
-- Q: Who advises Tamsin Hosk? First and last name of the advisor.
SELECT F.Fname, F.Lname FROM Pupil AS P JOIN Faculty AS F ON P.Advisor = F.FacNo WHERE P.Fname = 'Tamsin' AND P.Lname = 'Hosk';
-- Q: Members per society, biggest first
SELECT S.SocName, count(*) FROM Society AS S JOIN Membership AS M ON M.SocNo = S.SocNo GROUP BY S.SocNo ORDER BY count(*) DESC;
-- Q: For each major title, how many pupils and what average GPA?
SELECT J.MajorTitle, count(*), avg(P.GPA) FROM Major AS J JOIN Pupil AS P ON P.MajorCode = J.MajorCode GROUP BY J.MajorCode;
-- Q: Who is president of Robot Den?
SELECT P.Fname, P.Lname FROM Pupil AS P JOIN Membership AS M ON M.StuNo = P.StuNo JOIN Society AS S ON M.SocNo = S.SocNo WHERE S.SocName = 'Robot Den' AND M.Office = 'President';
-- Q: Which professor or lecturer advises the most students? Last name.
SELECT F.Lname FROM Faculty AS F JOIN Pupil AS P ON P.Advisor = F.FacNo WHERE F.Rank IN ('Professor', 'Lecturer') GROUP BY F.FacNo ORDER BY count(*) DESC LIMIT 1;
-- Q: societies that went on at least two outings
SELECT S.SocName FROM Society AS S JOIN Outing AS O ON O.SocNo = S.SocNo GROUP BY S.SocNo HAVING count(*) >= 2;
-- Q: Where did the Stargazers go, and when?
SELECT O.Place, O.OutDate FROM Outing AS O JOIN Society AS S ON O.SocNo = S.SocNo WHERE S.SocName = 'Stargazers';
-- Q: Last names of physics students with a GPA over 3
SELECT P.Lname FROM Pupil AS P JOIN Major AS J ON P.MajorCode = J.MajorCode WHERE J.MajorTitle = 'Physics' AND P.GPA > 3;
-- Q: Which pupils have joined no society? First and last name.
SELECT Fname, Lname FROM Pupil WHERE StuNo NOT IN (SELECT StuNo FROM Membership);
-- Q: First names of those in both Stargazers and Robot Den
SELECT P.Fname FROM Pupil AS P JOIN Membership AS M ON M.StuNo = P.StuNo JOIN Society AS S ON M.SocNo = S.SocNo WHERE S.SocName = 'Stargazers' INTERSECT SELECT P.Fname FROM Pupil AS P JOIN Membership AS M ON M.StuNo = P.StuNo JOIN Society AS S ON M.SocNo = S.SocNo WHERE S.SocName = 'Robot Den';
-- Q: Majors nobody studies
SELECT MajorTitle FROM Major EXCEPT SELECT J.MajorTitle FROM Major AS J JOIN Pupil AS P ON P.MajorCode = J.MajorCode;
-- Q: Who is older than the average pupil? Last names.
SELECT Lname FROM Pupil WHERE Age > (SELECT avg(Age) FROM Pupil);
-- Q: Which school has the most society members?
SELECT J.School FROM Major AS J JOIN Pupil AS P ON P.MajorCode = J.MajorCode JOIN Membership AS M ON M.StuNo = P.StuNo GROUP BY J.School ORDER BY count(*) DESC LIMIT 1;
-- Q: Which theme belongs to the society of the costliest outing?
SELECT S.Theme FROM Society AS S JOIN Outing AS O ON O.SocNo = S.SocNo WHERE O.Cost = (SELECT max(Cost) FROM Outing);
-- Q: clubs that never organised an outing
SELECT SocName FROM Society WHERE NOT EXISTS (SELECT * FROM Outing WHERE Outing.SocNo = Society.SocNo);
-- Q: Cost per participant of every outing, with the place
SELECT Place, Cost / Participants FROM Outing;
-- Q: How much was spent on outings each year?
SELECT strftime('%Y', OutDate), sum(Cost) FROM Outing GROUP BY strftime('%Y', OutDate);
-- Q: What fraction of memberships carries an office?
SELECT CAST(count(Office) AS REAL) / count(*) FROM Membership;
-- Q: Societies lacking a patron
SELECT SocName FROM Society WHERE Patron IS NULL;
