CREATE TABLE tblHousehold (HouseholdID INTEGER PRIMARY KEY, Surname TEXT, Address TEXT, Hamlet TEXT, RoomCount INTEGER, OwnsHome INTEGER, YearlyIncome INTEGER);
CREATE TABLE tblPerson (PersonID INTEGER PRIMARY KEY, GivenName TEXT, HouseholdID INTEGER REFERENCES tblHousehold(HouseholdID), Sex TEXT, BirthDate DATE, JobCode TEXT REFERENCES tblJob(JobCode), MotherID INTEGER REFERENCES tblPerson(PersonID), FatherID INTEGER REFERENCES tblPerson(PersonID), HeightCm INTEGER);
CREATE TABLE tblJob (JobCode TEXT PRIMARY KEY, JobTitle TEXT, Sector TEXT);
CREATE TABLE tblMarriage (MarriageID INTEGER PRIMARY KEY, WifeID INTEGER REFERENCES tblPerson(PersonID), HusbandID INTEGER REFERENCES tblPerson(PersonID), WedOn DATE, DivorcedOn DATE, Church TEXT);
CREATE TABLE tblFriendship (PersonA INTEGER REFERENCES tblPerson(PersonID), PersonB INTEGER REFERENCES tblPerson(PersonID), SinceYear INTEGER, PRIMARY KEY (PersonA, PersonB));
CREATE TABLE tblPet (PetID INTEGER PRIMARY KEY, PetName TEXT, Kind TEXT, Age INTEGER, KeeperID INTEGER REFERENCES tblPerson(PersonID), Weight REAL);
INSERT INTO tblHousehold VALUES (1,'Aldous','1 Mill Lane','Upper Thwaite',5,1,46000),(2,'Brock','4 Mill Lane','Upper Thwaite',3,0,28500),(3,'Carrow','The Forge','Nether Thwaite',7,1,61000),(4,'Dunn','2 Church Row','Nether Thwaite',2,0,19800),(5,'Ewart','High Farm','Moorside',8,1,NULL);
INSERT INTO tblJob VALUES ('BLK','blacksmith','crafts'),('TCH','teacher','public'),('FRM','farmer','agriculture'),('NUR','nurse','public'),('POT','potter','crafts'),('MIN','miner','industry');
INSERT INTO tblPerson VALUES (1,'Edith',1,'F','1958-03-11','TCH',NULL,NULL,163),(2,'Walter',1,'M','1955-08-30',NULL,NULL,NULL,178),(3,'Clara',3,'F','1982-01-19','NUR',1,2,169),(4,'Simon',3,'M','1979-11-05','BLK',NULL,NULL,185),(5,'Poppy',3,'F','2010-06-14',NULL,3,4,142),(6,'Hugh',2,'M','1985-04-02','FRM',1,2,181),(7,'Nell',2,'F','1987-12-25','POT',NULL,NULL,171),(8,'Agnes',4,'F','1990-07-07','TCH',NULL,NULL,158),(9,'Jack',5,'M','1964-02-17','FRM',NULL,NULL,175),(10,'Ted',2,'M','2015-09-09',NULL,7,6,NULL);
INSERT INTO tblMarriage VALUES (1,1,2,'1980-05-17',NULL,'St Oswald'),(2,3,4,'2007-08-04',NULL,'St Oswald'),(3,7,6,'2012-10-20',NULL,'Moor Chapel'),(4,8,9,'2016-04-30','2021-09-12','Moor Chapel');
INSERT INTO tblFriendship VALUES (3,7,2008),(3,8,2011),(4,6,2005),(8,7,2014),(1,9,1988),(5,10,2020);
INSERT INTO tblPet VALUES (1,'Biscuit','dog',6,5,14.5),(2,'Soot','cat',3,1,4.1),(3,'Fern','dog',11,9,22.0),(4,'Pickle','rabbit',2,10,1.8),(5,'Moss','dog',1,9,17.3),(6,'Queenie','hen',NULL,6,2.2);
-- Q: How many people were born before 1 January 1980?
SELECT count(*) FROM tblPerson WHERE BirthDate < '1980-01-01';
-- Q: Who is the tallest person?
SELECT GivenName FROM tblPerson ORDER BY HeightCm DESC LIMIT 1;
-- Q: Surnames of the households in Upper Thwaite
SELECT Surname FROM tblHousehold WHERE Hamlet = 'Upper Thwaite';
-- Q: sectors, unique
SELECT DISTINCT Sector FROM tblJob;
-- Q: What kinds of pets are there and how heavy is each kind on average?
SELECT Kind, avg(Weight) FROM tblPet GROUP BY Kind;
-- Q: What is Simon's occupation?
SELECT T2.JobTitle FROM tblPerson AS T1 JOIN tblJob AS T2 ON T1.JobCode = T2.JobCode WHERE T1.GivenName = 'Simon';
-- Q: How many persons live under each surname?
SELECT T1.Surname, count(*) FROM tblHousehold AS T1 JOIN tblPerson AS T2 ON T1.HouseholdID = T2.HouseholdID GROUP BY T1.HouseholdID;
-- Q: Given names of the children of Edith
SELECT T1.GivenName FROM tblPerson AS T1 JOIN tblPerson AS T2 ON T1.MotherID = T2.PersonID WHERE T2.GivenName = 'Edith';
-- Q: Who is Poppy's father?
SELECT T2.GivenName FROM tblPerson AS T1 JOIN tblPerson AS T2 ON T1.FatherID = T2.PersonID WHERE T1.GivenName = 'Poppy';
-- Q: Churches where at least two couples were wed
SELECT Church FROM tblMarriage GROUP BY Church HAVING count(*) >= 2;
-- Q: Which hamlet has the highest total income?
SELECT Hamlet FROM tblHousehold GROUP BY Hamlet ORDER BY sum(YearlyIncome) DESC LIMIT 1;
-- Q: Dogs older than 5 and pets weighing under 3 kilos
SELECT PetName FROM tblPet WHERE Kind = 'dog' AND Age > 5 OR Weight < 3;
-- Q: Names and birth dates of the people working in crafts
SELECT T1.GivenName, T1.BirthDate FROM tblPerson AS T1 JOIN tblJob AS T2 ON T1.JobCode = T2.JobCode WHERE T2.Sector = 'crafts';
-- Q: wife, husband and wedding day of every couple
SELECT T2.GivenName, T3.GivenName, T1.WedOn FROM tblMarriage AS T1 JOIN tblPerson AS T2 ON T1.WifeID = T2.PersonID JOIN tblPerson AS T3 ON T1.HusbandID = T3.PersonID;
-- Q: Who keeps no pet?
SELECT GivenName FROM tblPerson WHERE PersonID NOT IN (SELECT KeeperID FROM tblPet);
-- Q: Job titles that nobody has
SELECT JobTitle FROM tblJob EXCEPT SELECT T1.JobTitle FROM tblJob AS T1 JOIN tblPerson AS T2 ON T1.JobCode = T2.JobCode;
-- Q: People who are both a mother and a keeper of a pet
SELECT T1.GivenName FROM tblPerson AS T1 JOIN tblPerson AS T2 ON T1.PersonID = T2.MotherID INTERSECT SELECT T1.GivenName FROM tblPerson AS T1 JOIN tblPet AS T2 ON T1.PersonID = T2.KeeperID;
-- Q: Households with an income above the mean, that own their home
SELECT Surname FROM tblHousehold WHERE OwnsHome = 1 AND YearlyIncome > (SELECT avg(YearlyIncome) FROM tblHousehold);
-- Q: In which hamlets do dogs live? Different hamlets only.
SELECT DISTINCT T1.Hamlet FROM tblHousehold AS T1 JOIN tblPerson AS T2 ON T1.HouseholdID = T2.HouseholdID JOIN tblPet AS T3 ON T2.PersonID = T3.KeeperID WHERE T3.Kind = 'dog';
-- Q: Who has the most pets?
SELECT T1.GivenName FROM tblPerson AS T1 JOIN tblPet AS T2 ON T1.PersonID = T2.KeeperID GROUP BY T1.PersonID ORDER BY count(*) DESC LIMIT 1;
-- Q: Birth year of everyone, with their given name first
SELECT GivenName, strftime('%Y', BirthDate) FROM tblPerson;
-- Q: For how many days did the marriage that ended in divorce last?
SELECT julianday(DivorcedOn) - julianday(WedOn) FROM tblMarriage WHERE NOT DivorcedOn IS NULL;
-- Q: people without a job
SELECT GivenName FROM tblPerson WHERE JobCode IS NULL;
-- Q: What percentage of households owns its home?
SELECT 100.0 * sum(OwnsHome) / count(*) FROM tblHousehold;
