CREATE TABLE Person (PersonId INTEGER PRIMARY KEY, GivenNames TEXT, FamilyName TEXT, Sex TEXT, BornOn DATE, BirthPlace TEXT, DiedOn DATE, FatherId INTEGER REFERENCES Person(PersonId), MotherId INTEGER REFERENCES Person(PersonId), Occupation TEXT);
CREATE TABLE Marriage (MarriageId INTEGER PRIMARY KEY, HusbandId INTEGER REFERENCES Person(PersonId), WifeId INTEGER REFERENCES Person(PersonId), MarriedOn DATE, Church TEXT, EndedBy TEXT);
CREATE TABLE Source (SourceId INTEGER PRIMARY KEY, Title TEXT, Kind TEXT, Archive TEXT, YearMade INTEGER);
CREATE TABLE Citation (PersonId INTEGER REFERENCES Person(PersonId), SourceId INTEGER REFERENCES Source(SourceId), Page INTEGER, Reliable TEXT);
INSERT INTO Person VALUES (1,'Josef','Hanak','M','1841-03-02','Lipova','1909-11-20',NULL,NULL,'miller'),(2,'Katerina','Vesela','F','1845-08-14','Brod','1921-01-05',NULL,NULL,'midwife'),(3,'Anton','Hanak','M','1868-05-30','Lipova','1932-02-17',1,2,'miller'),(4,'Marie','Hanak','F','1871-10-09','Lipova','1955-07-07',1,2,'seamstress'),(5,'Ludmila','Cerna','F','1873-04-21','Tabor','1940-12-12',NULL,NULL,NULL),(6,'Karel','Hanak','M','1897-09-01','Lipova','1970-03-28',3,5,'teacher'),(7,'Ruzena','Hanak','F','1901-06-16','Brod',NULL,3,5,'teacher'),(8,'Vaclav','Dolezal','M','1866-12-24','Tabor','1919-09-09',NULL,NULL,'carpenter'),(9,'Emil','Dolezal','M','1895-02-11','Tabor','1916-08-01',8,4,'soldier');
INSERT INTO Marriage VALUES (1,1,2,'1866-02-06','St. Anne','death'),(2,3,5,'1895-11-19','St. Anne','death'),(3,8,4,'1893-05-02','Holy Trinity','divorce'),(4,6,NULL,'1925-06-20',NULL,NULL);
INSERT INTO Source VALUES (1,'Lipova baptisms','parish register','Lipova parish',1830),(2,'Census of Brod','census','State archive',1880),(3,'Mill contract','deed','State archive',1867),(4,'Tabor marriages','parish register','Tabor parish',1850),(5,'Letters of Ruzena','letters','Family attic',1922);
INSERT INTO Citation VALUES (1,1,12,'Y'),(1,3,2,'Y'),(3,1,40,'Y'),(4,1,43,'Y'),(4,4,8,'N'),(2,2,117,'N'),(6,1,88,'Y'),(8,4,8,'Y');
-- Q: How many people are in the family tree?
SELECT count(*) FROM Person;
-- Q: Given names of everyone born in Lipova, oldest first
SELECT GivenNames FROM Person WHERE BirthPlace = 'Lipova' ORDER BY BornOn;
-- Q: What occupations occur? Each once.
SELECT DISTINCT Occupation FROM Person WHERE Occupation IS NOT NULL;
-- Q: Who was born first? Give the given and family names.
SELECT GivenNames, FamilyName FROM Person ORDER BY BornOn LIMIT 1;
-- Q: titles and years of sources in the State archive
SELECT Title, YearMade FROM Source WHERE Archive = 'State archive';
-- Q: Most common birthplace
SELECT BirthPlace FROM Person GROUP BY BirthPlace ORDER BY count(*) DESC LIMIT 1;
-- Q: How many persons bear each family name? Only names with at least two bearers.
SELECT FamilyName, count(*) FROM Person GROUP BY FamilyName HAVING count(*) >= 2;
-- Q: Given names of each person and of his or her father
SELECT a.GivenNames, b.GivenNames FROM Person AS a JOIN Person AS b ON a.FatherId = b.PersonId;
-- Q: Which women (female) worked as a teacher or a midwife?
SELECT GivenNames FROM Person WHERE Sex = 'F' AND (Occupation = 'teacher' OR Occupation = 'midwife');
-- Q: On what date did Vaclav marry?
SELECT Marriage.MarriedOn FROM Marriage JOIN Person ON Marriage.HusbandId = Person.PersonId WHERE Person.GivenNames = 'Vaclav';
-- Q: Number of citations per source title, most cited first
SELECT Source.Title, count(*) FROM Source JOIN Citation ON Source.SourceId = Citation.SourceId GROUP BY Source.SourceId ORDER BY count(*) DESC;
-- Q: In which church were the most weddings?
SELECT Church FROM Marriage WHERE Church IS NOT NULL GROUP BY Church ORDER BY count(*) DESC LIMIT 1;
-- Q: Who has no citation at all? Given and family names.
SELECT GivenNames, FamilyName FROM Person WHERE PersonId NOT IN (SELECT PersonId FROM Citation);
-- Q: Give husband and wife of every couple by given names.
SELECT h.GivenNames, w.GivenNames FROM Marriage JOIN Person AS h ON Marriage.HusbandId = h.PersonId JOIN Person AS w ON Marriage.WifeId = w.PersonId;
-- Q: Which persons are mentioned in both a parish register and a deed?
SELECT Person.GivenNames FROM Person JOIN Citation ON Person.PersonId = Citation.PersonId JOIN Source ON Citation.SourceId = Source.SourceId WHERE Source.Kind = 'parish register' INTERSECT SELECT Person.GivenNames FROM Person JOIN Citation ON Person.PersonId = Citation.PersonId JOIN Source ON Citation.SourceId = Source.SourceId WHERE Source.Kind = 'deed';
-- Q: Which mother has the most children? Her given names.
SELECT m.GivenNames FROM Person AS c JOIN Person AS m ON c.MotherId = m.PersonId GROUP BY m.PersonId ORDER BY count(*) DESC LIMIT 1;
-- Q: Sources that nobody has cited
SELECT Source.Title FROM Source LEFT JOIN Citation ON Source.SourceId = Citation.SourceId WHERE Citation.PersonId IS NULL;
-- Q: For whom is no date of death known?
SELECT GivenNames FROM Person WHERE DiedOn IS NULL;
-- Q: How many days did each deceased person live? Given names and days.
SELECT GivenNames, julianday(DiedOn) - julianday(BornOn) FROM Person WHERE DiedOn IS NOT NULL;
-- Q: What percentage of the citations are reliable?
SELECT 100.0 * sum(CASE WHEN Reliable = 'Y' THEN 1 ELSE 0 END) / count(*) FROM Citation;
