CREATE TABLE Observatory (ObsCode TEXT PRIMARY KEY, ObsName TEXT, Mountain TEXT, Country TEXT, AltitudeM INTEGER, ClearNights INTEGER);
CREATE TABLE Telescope (TelescopeId INTEGER PRIMARY KEY, TelName TEXT, ObsCode TEXT REFERENCES Observatory(ObsCode), MirrorMetres REAL, FirstLight INTEGER, Waveband TEXT);
CREATE TABLE Astronomer (AstronomerId INTEGER PRIMARY KEY, Surname TEXT, GivenName TEXT, Institute TEXT, PhdYear INTEGER);
CREATE TABLE Proposal (ProposalId INTEGER PRIMARY KEY, Title TEXT, LeadId INTEGER REFERENCES Astronomer(AstronomerId), TelescopeId INTEGER REFERENCES Telescope(TelescopeId), Submitted DATE, HoursAsked REAL, HoursGranted REAL, Grade TEXT);
CREATE TABLE ObservingNight (NightId INTEGER PRIMARY KEY, ProposalId INTEGER REFERENCES Proposal(ProposalId), NightOf DATE, Hours REAL, SeeingArcsec REAL, Weather TEXT);
INSERT INTO Observatory VALUES ('CPN','Cerro Pinto','Pinto','Chile',2640,320),('MKE','Mauna Kele','Kele','United States',4150,290),('RLM','Roque Alto','Alto','Spain',2390,275),('SUT','Sutherveld',NULL,'South Africa',1760,240),('PIC','Pic Blanc','Blanc','France',2870,190);
INSERT INTO Telescope VALUES (1,'Antu Grande','CPN',8.2,1999,'optical'),(2,'Kele Infrared','MKE',3.8,1979,'infrared'),(3,'Herrera','RLM',4.2,1987,'optical'),(4,'Veld Survey','SUT',1.0,2012,'optical'),(5,'Pinto Array','CPN',12.0,2013,'radio'),(6,'Kele Twin','MKE',10.0,1996,'optical'),(7,'Petit Blanc','PIC',1.2,1970,NULL);
INSERT INTO Astronomer VALUES (1,'Farrow','Helen','Univ. Leiton',1998),(2,'Okafor','Chidi','Cape Institute',2009),(3,'Serrano','Pilar','Canary Centre',2004),(4,'Lindqvist','Per','Univ. Leiton',1991),(5,'Hirano','Yui','Kele Foundation',2016),(6,'Dubois','Marc','Pic School',2019);
INSERT INTO Proposal VALUES (1,'Quasar echoes',1,1,'2021-03-28',40,28,'A'),(2,'Dust in dwarf galaxies',2,2,'2021-03-30',24,24,'A'),(3,'Exo-rings',5,6,'2021-09-25',60,20,'B'),(4,'Cepheid ladder',3,3,'2021-09-27',18,15,'B'),(5,'Cold cores',4,5,'2022-03-29',35,NULL,'C'),(6,'Lensing arcs',1,6,'2022-03-30',30,30,'A'),(7,'Nearby flares',2,4,'2022-09-26',50,45,'B'),(8,'Ghost comets',5,1,'2022-09-29',12,NULL,'C');
INSERT INTO ObservingNight VALUES (1,1,'2021-10-03',8.5,0.7,'clear'),(2,1,'2021-10-04',3.0,1.6,'cloud'),(3,2,'2021-11-15',9.0,0.5,'clear'),(4,3,'2022-02-11',7.0,0.9,'clear'),(5,4,'2022-02-20',0.0,NULL,'storm'),(6,4,'2022-05-01',6.5,1.1,'cloud'),(7,6,'2022-10-12',9.5,0.6,'clear'),(8,7,'2023-01-17',10.0,1.3,'clear'),(9,7,'2023-01-18',9.0,1.4,'clear');
-- Q: How many telescopes are in the data?
SELECT count(*) FROM Telescope;
-- Q: Which observatory stands highest?
SELECT ObsName FROM Observatory ORDER BY AltitudeM DESC LIMIT 1;
-- Q: Optical telescopes with mirrors of more than 4 metres, name and mirror size
SELECT TelName, MirrorMetres FROM Telescope WHERE Waveband = 'optical' AND MirrorMetres > 4;
-- Q: List surname and given name of all astronomers, by year of their PhD.
SELECT Surname, GivenName FROM Astronomer ORDER BY PhdYear;
-- Q: Average number of clear nights over all observatories
SELECT avg(ClearNights) FROM Observatory;
-- Q: How many telescopes does each observatory have? Name it and give the number.
SELECT Observatory.ObsName, count(*) FROM Observatory JOIN Telescope ON Observatory.ObsCode = Telescope.ObsCode GROUP BY Observatory.ObsCode;
-- Q: Titles of the proposals led by Okafor
SELECT Proposal.Title FROM Proposal JOIN Astronomer ON Proposal.LeadId = Astronomer.AstronomerId WHERE Astronomer.Surname = 'Okafor';
-- Q: For each grade: number of proposals and total hours asked.
SELECT Grade, count(*), sum(HoursAsked) FROM Proposal GROUP BY Grade;
-- Q: Which telescope drew the greatest number of hours asked?
SELECT Telescope.TelName FROM Telescope JOIN Proposal ON Telescope.TelescopeId = Proposal.TelescopeId GROUP BY Telescope.TelescopeId ORDER BY sum(Proposal.HoursAsked) DESC LIMIT 1;
-- Q: Institutes employing more than one astronomer
SELECT Institute FROM Astronomer GROUP BY Institute HAVING count(*) > 1;
-- Q: Show the titles and dates of the nights lost to cloud.
SELECT Proposal.Title, ObservingNight.NightOf FROM Proposal JOIN ObservingNight ON Proposal.ProposalId = ObservingNight.ProposalId WHERE ObservingNight.Weather = 'cloud';
-- Q: What is the best (smallest) seeing measured under each kind of weather?
SELECT Weather, min(SeeingArcsec) FROM ObservingNight GROUP BY Weather;
-- Q: Which telescopes were never asked for in a proposal?
SELECT TelName FROM Telescope WHERE TelescopeId NOT IN (SELECT TelescopeId FROM Proposal);
-- Q: Which astronomers have led no proposal? Surnames.
SELECT Surname FROM Astronomer WHERE NOT EXISTS (SELECT 1 FROM Proposal WHERE Proposal.LeadId = Astronomer.AstronomerId);
-- Q: Which observatories offer both an optical and a radio telescope?
SELECT Observatory.ObsName FROM Observatory JOIN Telescope ON Observatory.ObsCode = Telescope.ObsCode WHERE Telescope.Waveband = 'optical' INTERSECT SELECT Observatory.ObsName FROM Observatory JOIN Telescope ON Observatory.ObsCode = Telescope.ObsCode WHERE Telescope.Waveband = 'radio';
-- Q: hours observed per surname of the lead astronomer, most hours first
SELECT Astronomer.Surname, sum(ObservingNight.Hours) FROM Astronomer JOIN Proposal ON Astronomer.AstronomerId = Proposal.LeadId JOIN ObservingNight ON Proposal.ProposalId = ObservingNight.ProposalId GROUP BY Astronomer.AstronomerId ORDER BY sum(ObservingNight.Hours) DESC;
-- Q: What fraction of the hours asked was granted, for every proposal that got time? Title first.
SELECT Title, CAST(HoursGranted AS REAL) / HoursAsked FROM Proposal WHERE HoursGranted IS NOT NULL;
-- Q: Which proposals received no grant of hours?
SELECT Title FROM Proposal WHERE HoursGranted IS NULL;
-- Q: Proposals submitted per year
SELECT strftime('%Y', Submitted), count(*) FROM Proposal GROUP BY strftime('%Y', Submitted);
-- Q: What percentage of observing nights were clear?
SELECT 100.0 * count(CASE WHEN Weather = 'clear' THEN 1 END) / count(*) FROM ObservingNight;
