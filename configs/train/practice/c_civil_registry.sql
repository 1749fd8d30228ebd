CREATE TABLE RegistryOffices (OfficeId INTEGER PRIMARY KEY, OfficeTown TEXT, Registrar TEXT, OpenSaturdays TEXT);
CREATE TABLE Citizens (CitizenId INTEGER PRIMARY KEY, GivenName TEXT, FamilyName TEXT, BirthDate DATE, BirthTown TEXT, DeathDate DATE, Profession TEXT);
CREATE TABLE Marriages (MarriageId INTEGER PRIMARY KEY, SpouseA INTEGER REFERENCES Citizens(CitizenId), SpouseB INTEGER REFERENCES Citizens(CitizenId), OfficeId INTEGER REFERENCES RegistryOffices(OfficeId), WedOn DATE, DissolvedOn DATE);
CREATE TABLE Certificates (CertNo TEXT PRIMARY KEY, CitizenId INTEGER REFERENCES Citizens(CitizenId), OfficeId INTEGER REFERENCES RegistryOffices(OfficeId), CertKind TEXT, IssuedOn DATE, Fee REAL);
INSERT INTO RegistryOffices VALUES (1,'Altenau','Frau Kessel','N'),(2,'Brücken','Herr Lohse','Y'),(3,'Dornfeld','Frau Yilmaz','Y'),(4,'Esch','Herr Paulus','N');
INSERT INTO Citizens VALUES (1,'Anton','Weiss','1931-05-05','Altenau','2019-02-11','miner'),(2,'Berta','Weiss','1935-08-17','Brücken',NULL,'seamstress'),(3,'Clemens','Roth','1960-12-01','Altenau',NULL,'teacher'),(4,'Doris','Roth','1963-03-22','Dornfeld',NULL,'pharmacist'),(5,'Emil','Sander','1988-07-07','Brücken',NULL,'teacher'),(6,'Frieda','Sander','1990-10-30','Altenau',NULL,NULL),(7,'Gustav','Thoma','1955-01-14','Dornfeld','2021-06-25','baker'),(8,'Hedwig','Blum','1958-04-09','Esch',NULL,'baker'),(9,'Ivo','Blum','2001-11-19','Esch',NULL,'student');
INSERT INTO Marriages VALUES (1,1,2,1,'1956-06-09',NULL),(2,3,4,3,'1987-05-16',NULL),(3,5,6,2,'2014-08-23','2020-03-31'),(4,7,8,3,'1979-09-01','1995-10-12'),(5,5,4,2,'2021-09-18',NULL);
INSERT INTO Certificates VALUES ('X-01',1,1,'death','2019-02-14',0),('X-02',2,1,'marriage','2019-03-01',12),('X-03',5,2,'birth','2014-07-01',10),('X-04',6,2,'birth','2014-07-01',10),('X-05',9,3,'birth','2020-01-20',12),('X-06',7,3,'death','2021-06-28',0),('X-07',8,3,'marriage','2021-07-05',15),('X-08',5,2,'marriage','2021-10-04',15),('X-09',9,3,'residence','2021-11-11',8.5);
-- Q: How many certificates of birth were issued?
SELECT count(*) FROM Certificates WHERE CertKind = 'birth';
-- Q: Given and family names of all bakers
SELECT GivenName, FamilyName FROM Citizens WHERE Profession = 'baker';
-- Q: Which offices open on Saturdays? Show the towns.
SELECT OfficeTown FROM RegistryOffices WHERE OpenSaturdays = 'Y';
-- Q: Who is the youngest citizen on file? Given name only.
SELECT GivenName FROM Citizens ORDER BY BirthDate DESC LIMIT 1;
-- Q: fees taken in total
SELECT sum(Fee) FROM Certificates;
-- Q: How many citizens were born in each town?
SELECT BirthTown, count(*) FROM Citizens GROUP BY BirthTown;
-- Q: Which office town has celebrated the most weddings? If equal, the alphabetically first town.
SELECT RegistryOffices.OfficeTown FROM RegistryOffices JOIN Marriages ON RegistryOffices.OfficeId = Marriages.OfficeId GROUP BY RegistryOffices.OfficeId ORDER BY count(*) DESC, RegistryOffices.OfficeTown LIMIT 1;
-- Q: Number of certificates and fees per kind of certificate
SELECT CertKind, count(*), sum(Fee) FROM Certificates GROUP BY CertKind;
-- Q: Show given name and family name of everyone who obtained more than one certificate.
SELECT Citizens.GivenName, Citizens.FamilyName FROM Citizens JOIN Certificates ON Citizens.CitizenId = Certificates.CitizenId GROUP BY Citizens.CitizenId HAVING count(*) > 1;
-- Q: Which registrar issued certificate X-05?
SELECT RegistryOffices.Registrar FROM RegistryOffices JOIN Certificates ON RegistryOffices.OfficeId = Certificates.OfficeId WHERE Certificates.CertNo = 'X-05';
-- Q: Give the given names of both spouses of each marriage along with the wedding date.
SELECT a.GivenName, b.GivenName, Marriages.WedOn FROM Marriages JOIN Citizens AS a ON Marriages.SpouseA = a.CitizenId JOIN Citizens AS b ON Marriages.SpouseB = b.CitizenId;
-- Q: teachers born in Altenau: given name and birth date
SELECT GivenName, BirthDate FROM Citizens WHERE Profession = 'teacher' AND BirthTown = 'Altenau';
-- Q: Who has never asked for a certificate? List given names.
SELECT GivenName FROM Citizens WHERE CitizenId NOT IN (SELECT CitizenId FROM Certificates);
-- Q: Which office has not held a wedding?
SELECT RegistryOffices.OfficeTown FROM RegistryOffices LEFT JOIN Marriages ON RegistryOffices.OfficeId = Marriages.OfficeId WHERE Marriages.MarriageId IS NULL;
-- Q: Given names of people never married, neither as first spouse (A) nor as second (B)
SELECT GivenName FROM Citizens WHERE CitizenId NOT IN (SELECT SpouseA FROM Marriages) AND CitizenId NOT IN (SELECT SpouseB FROM Marriages);
-- Q: Which citizens got both a birth and a marriage certificate?
SELECT Citizens.GivenName, Citizens.FamilyName FROM Citizens JOIN Certificates ON Citizens.CitizenId = Certificates.CitizenId WHERE Certificates.CertKind = 'birth' INTERSECT SELECT Citizens.GivenName, Citizens.FamilyName FROM Citizens JOIN Certificates ON Citizens.CitizenId = Certificates.CitizenId WHERE Certificates.CertKind = 'marriage';
-- Q: How many days did each dissolved marriage last? Marriage id and days.
SELECT MarriageId, julianday(DissolvedOn) - julianday(WedOn) FROM Marriages WHERE DissolvedOn IS NOT NULL;
-- Q: What percentage of all marriages was dissolved?
SELECT 100.0 * count(DissolvedOn) / count(*) FROM Marriages;
-- Q: How many citizens are still alive?
SELECT count(*) FROM Citizens WHERE DeathDate IS NULL;
-- Q: certificates issued year by year
SELECT strftime('%Y', IssuedOn), count(*) FROM Certificates GROUP BY strftime('%Y', IssuedOn);
