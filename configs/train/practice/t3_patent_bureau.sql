CREATE TABLE tblInventor (inventorID INTEGER PRIMARY KEY, fullName TEXT, bornYear INTEGER, countryOfBirth TEXT, profession TEXT);
CREATE TABLE tblWorkshop (workshopID INTEGER PRIMARY KEY, workshopName TEXT, town TEXT, employees INTEGER, foundedYear INTEGER);
CREATE TABLE tblPatent (patentNo TEXT PRIMARY KEY, title TEXT, field TEXT, filedOn DATE, grantedOn DATE, workshopID INTEGER REFERENCES tblWorkshop(workshopID), annualFee REAL, pages INTEGER);
CREATE TABLE tblAuthorship (patentNo TEXT REFERENCES tblPatent(patentNo), inventorID INTEGER REFERENCES tblInventor(inventorID), sharePct REAL, isLead INTEGER, PRIMARY KEY (patentNo, inventorID));
CREATE TABLE tblCitation (citingNo TEXT REFERENCES tblPatent(patentNo), citedNo TEXT REFERENCES tblPatent(patentNo), PRIMARY KEY (citingNo, citedNo));
CREATE TABLE tblLicence (licenceID INTEGER PRIMARY KEY, patentNo TEXT REFERENCES tblPatent(patentNo), licensee TEXT, startOn DATE, years INTEGER, yearlyRoyalty REAL);
INSERT INTO tblInventor VALUES (1,'Cornelia Vane',1948,'Ireland','chemist'),(2,'Bruno Etchart',1955,'Argentina','mechanic'),(3,'Mei Sunada',1971,'Japan','engineer'),(4,'Oskar Lindqvist',1939,'Sweden','engineer'),(5,'Halima Juma',1980,'Tanzania','physicist'),(6,'Bruno Castell',1966,'Spain','mechanic'),(7,'Pia Lindqvist',1968,'Sweden','chemist');
INSERT INTO tblWorkshop VALUES (1,'Vane & Daughters','Cork',22,1975),(2,'Etchart Motores','Rosario',140,1983),(3,'Helio Works','Osaka',610,1962),(4,'Lind Labs','Lund',75,1990),(5,'Attic Ideas','Zanzibar',3,2016);
INSERT INTO tblPatent VALUES ('P-1001','Foldable rain barrel','household','1988-03-10','1990-01-15',1,120,14),('P-1002','Self-cleaning paint','chemistry','1994-07-22','1997-02-03',1,260,31),('P-1003','Two-stroke valve guard','engines','1991-05-05','1992-11-20',2,180,22),('P-1004','Solar kettle','household','2003-09-09','2006-04-30',3,310,18),('P-1005','Ceramic engine lining','engines','2008-01-28','2011-08-12',3,420,40),('P-1006','Salt water lamp','lighting','2018-06-16',NULL,5,90,9),('P-1007','Lamp with memory','lighting','2012-12-01','2014-10-10',4,205,27),('P-1008','Paint for wet walls','chemistry','2001-02-14','2003-03-03',4,230,25);
INSERT INTO tblAuthorship VALUES ('P-1001',1,100,1),('P-1002',1,60,1),('P-1002',7,40,0),('P-1003',2,100,1),('P-1004',3,80,1),('P-1004',5,20,0),('P-1005',3,50,1),('P-1005',2,30,0),('P-1005',4,20,0),('P-1006',5,100,1),('P-1007',4,55,1),('P-1007',7,45,0),('P-1008',7,100,1);
INSERT INTO tblCitation VALUES ('P-1008','P-1002'),('P-1005','P-1003'),('P-1006','P-1004'),('P-1006','P-1007'),('P-1007','P-1004'),('P-1004','P-1001');
INSERT INTO tblLicence VALUES (1,'P-1002','Murall Ltd','1998-01-01',10,5400),(2,'P-1002','Colorbay','2000-06-01',5,3900),(3,'P-1004','Teahouse Supply','2007-03-15',8,2500),(4,'P-1005','Norvik Motors','2012-01-01',12,18800),(5,'P-1007','Brightfold','2015-09-01',6,4100),(6,'P-1005','Colorbay','2014-05-01',3,NULL);
-- Q: Find the number and title of the patent with the most pages.
SELECT patentNo, title FROM tblPatent ORDER BY pages DESC LIMIT 1;
-- Q: What are the titles of patents whose annual fee is above the average annual fee?
SELECT title FROM tblPatent WHERE annualFee > (SELECT avg(annualFee) FROM tblPatent);
-- Q: List the name of each inventor and how many patents carry that name, most first.
SELECT T1.fullName, count(*) FROM tblInventor AS T1 JOIN tblAuthorship AS T2 ON T1.inventorID = T2.inventorID GROUP BY T1.inventorID ORDER BY count(*) DESC;
-- Q: Which patents have at least two inventors? Give the title and the number of inventors.
SELECT T1.title, count(*) FROM tblPatent AS T1 JOIN tblAuthorship AS T2 ON T1.patentNo = T2.patentNo GROUP BY T1.patentNo HAVING count(*) >= 2;
-- Q: Show the numbers of the patents that were never cited.
SELECT patentNo FROM tblPatent WHERE NOT patentNo IN (SELECT citedNo FROM tblCitation);
-- Q: Which patent titles contain the word lamp? Show title and field.
SELECT title, field FROM tblPatent WHERE title LIKE '%lamp%';
-- Q: Find the inventors who hold patents in both engines and household. Give the full names.
SELECT T1.fullName FROM tblInventor AS T1 JOIN tblAuthorship AS T2 ON T1.inventorID = T2.inventorID JOIN tblPatent AS T3 ON T2.patentNo = T3.patentNo WHERE T3.field = 'engines' INTERSECT SELECT T1.fullName FROM tblInventor AS T1 JOIN tblAuthorship AS T2 ON T1.inventorID = T2.inventorID JOIN tblPatent AS T3 ON T2.patentNo = T3.patentNo WHERE T3.field = 'household';
-- Q: Show the title of each citing patent together with the title of the patent it cites.
SELECT T2.title, T3.title FROM tblCitation AS T1 JOIN tblPatent AS T2 ON T1.citingNo = T2.patentNo JOIN tblPatent AS T3 ON T1.citedNo = T3.patentNo;
-- Q: What are the name and town of the workshop that filed the earliest patent?
SELECT T1.workshopName, T1.town FROM tblWorkshop AS T1 JOIN tblPatent AS T2 ON T1.workshopID = T2.workshopID ORDER BY T2.filedOn LIMIT 1;
-- Q: Which licensees pay for a patent of Helio Works?
SELECT T1.licensee FROM tblLicence AS T1 JOIN tblPatent AS T2 ON T1.patentNo = T2.patentNo JOIN tblWorkshop AS T3 ON T2.workshopID = T3.workshopID WHERE T3.workshopName = 'Helio Works';
-- Q: List the ids and names of inventors who have never been the lead of a patent.
SELECT inventorID, fullName FROM tblInventor WHERE NOT inventorID IN (SELECT inventorID FROM tblAuthorship WHERE isLead = 1);
-- Q: What is the field with the largest total annual fee, and what is that total?
SELECT field, sum(annualFee) FROM tblPatent GROUP BY field ORDER BY sum(annualFee) DESC LIMIT 1;
-- Q: Which application has not been granted?
SELECT title FROM tblPatent WHERE grantedOn IS NULL;
-- Q: Days between filing and grant for each patent number
SELECT patentNo, julianday(grantedOn) - julianday(filedOn) FROM tblPatent;
-- Q: What percentage of patents concerns chemistry?
SELECT 100.0 * sum(CASE WHEN field = 'chemistry' THEN 1 ELSE 0 END) / count(*) FROM tblPatent;
-- Q: how much will each licence bring over its whole term?
SELECT licenceID, years * yearlyRoyalty FROM tblLicence;
-- Q: sort the workshops: tiny below 10 people, small below 100, big otherwise
SELECT workshopName, CASE WHEN employees < 10 THEN 'tiny' WHEN employees < 100 THEN 'small' ELSE 'big' END FROM tblWorkshop;
-- Q: biggest share holder of every patent: patent number, inventor id, share
SELECT patentNo, inventorID, sharePct FROM (SELECT patentNo, inventorID, sharePct, row_number() OVER (PARTITION BY patentNo ORDER BY sharePct DESC) AS place FROM tblAuthorship) WHERE place = 1;
-- Q: length of every title in characters
SELECT title, length(title) FROM tblPatent;
-- Q: Which licensee signed more than once?
SELECT licensee FROM tblLicence GROUP BY licensee HAVING count(*) > 1;
-- Q: Patents filed per year
SELECT strftime('%Y', filedOn), count(*) FROM tblPatent GROUP BY strftime('%Y', filedOn);
-- Q: each patent's page count minus the average, rounded to 1 place
SELECT title, round(pages - (SELECT avg(pages) FROM tblPatent), 1) FROM tblPatent;
-- Q: yearly royalty per licensee, 0 where nothing is recorded
SELECT licensee, COALESCE(yearlyRoyalty, 0) FROM tblLicence;
-- Q: Which inventors are on no patent?
SELECT T1.fullName FROM tblInventor AS T1 WHERE NOT EXISTS (SELECT * FROM tblAuthorship AS T2 WHERE T2.inventorID = T1.inventorID);
