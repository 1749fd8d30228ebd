CREATE TABLE Studio (studioID INTEGER PRIMARY KEY, studioName TEXT, city TEXT, closedYear INTEGER);
CREATE TABLE Person (personID INTEGER PRIMARY KEY, fullName TEXT, birthYear INTEGER, deathYear INTEGER, birthplace TEXT);
CREATE TABLE Film (filmID INTEGER PRIMARY KEY, title TEXT, releaseYear INTEGER, genre TEXT, studioID INTEGER REFERENCES Studio(studioID), directorID INTEGER REFERENCES Person(personID), reels INTEGER, survives TEXT);
CREATE TABLE Credit (filmID INTEGER REFERENCES Film(filmID), personID INTEGER REFERENCES Person(personID), role TEXT, billing INTEGER, PRIMARY KEY (filmID, personID));
CREATE TABLE Print (printID INTEGER PRIMARY KEY, filmID INTEGER REFERENCES Film(filmID), gauge TEXT, metres INTEGER, tinted INTEGER, conditionGrade TEXT, acquired DATE, source TEXT);
CREATE TABLE Restoration (restorationID INTEGER PRIMARY KEY, printID INTEGER REFERENCES Print(printID), lab TEXT, startDate DATE, endDate DATE, budget REAL, spent REAL);
CREATE TABLE Screening (screeningID INTEGER PRIMARY KEY, filmID INTEGER REFERENCES Film(filmID), venue TEXT, screenDate DATE, accompaniment TEXT, audience INTEGER, ticketPrice REAL);
INSERT INTO Studio VALUES (1,'Kronfilm','Vienna',1931),(2,'Lumen Pictures','Turin',1926),(3,'Northlight','Copenhagen',1929),(4,'Delphin','Vienna',NULL);
INSERT INTO Person VALUES (1,'Klara Weiss',1892,1974,'Vienna'),(2,'Emilio Bruni',1885,1951,'Turin'),(3,'Axel Dahl',1890,1966,'Aarhus'),(4,'Greta Maren',1901,1989,'Copenhagen'),(5,'Otto Pless',1879,1940,'Graz'),(6,'Rosa Vitale',1898,NULL,'Naples'),(7,'Henrik Bang',1887,1955,'Aarhus');
INSERT INTO Film VALUES (1,'The Glass Stair',1924,'drama',1,5,7,'complete'),(2,'Carnival of Masks',1919,'comedy',2,2,5,'fragment'),(3,'The Lighthouse Bride',1921,'drama',3,3,6,'complete'),(4,'A Night in Graz',1926,'comedy',4,5,6,'complete'),(5,'The Last Caravan',1917,'adventure',2,2,8,'lost'),(6,'Shadow over the Fjord',1927,'thriller',3,3,7,'complete'),(7,'Klara at the Circus',1922,'comedy',1,1,4,'fragment');
INSERT INTO Credit VALUES (1,1,'Countess',1),(1,5,'Beggar',4),(2,6,'Columbine',1),(3,4,'Bride',1),(3,7,'Keeper',2),(4,1,'Singer',1),(5,6,'Princess',2),(5,2,'Guide',1),(6,4,'Typist',1),(6,7,'Inspector',2),(7,1,'Klara',1);
INSERT INTO Print VALUES (1,1,'35mm',1890,1,'B','1968-04-03','donation'),(2,1,'16mm',720,0,'C','1981-10-12','purchase'),(3,2,'35mm',410,1,'D','1975-06-30','donation'),(4,3,'35mm',1650,0,'A','1990-02-19','exchange'),(5,4,'35mm',1580,1,'B','2002-09-09','purchase'),(6,6,'35mm',1820,0,'B','1999-05-25','exchange'),(7,7,'9.5mm',120,0,'C','2015-12-01','donation');
INSERT INTO Restoration VALUES (1,1,'Argent Lab','2008-01-14','2009-03-20',85000,91500),(2,3,'Bologna Frame','2012-05-02','2012-11-30',24000,22800),(3,4,'Argent Lab','2015-02-01','2015-09-14',40000,38500),(4,6,'Cinevault','2019-09-09','2021-01-15',62000,70100),(5,7,'Cinevault','2023-03-06',NULL,9000,NULL);
INSERT INTO Screening VALUES (1,1,'Film Museum','2022-03-12','piano',140,9),(2,3,'Old Gas Works','2022-08-20','string trio',310,14),(3,1,'City Hall','2022-11-05','orchestra',620,25),(4,6,'Film Museum','2023-02-18','piano',155,9),(5,4,'Film Museum','2023-04-22','accordion',88,9),(6,2,'Old Gas Works','2023-08-19','piano',205,12),(7,6,'City Hall','2024-01-27','orchestra',570,25);
-- Q: Find the title and number of reels of every comedy, ordered by release year.
SELECT title, reels FROM Film WHERE genre = 'comedy' ORDER BY releaseYear;
-- Q: What are the names of the people who were born in Aarhus?
SELECT fullName FROM Person WHERE birthplace = 'Aarhus';
-- Q: List the title of each film and the name of its director and studio.
SELECT f.title, p.fullName, s.studioName FROM Film AS f JOIN Person AS p ON f.directorID = p.personID JOIN Studio AS s ON f.studioID = s.studioID;
-- Q: Which studios made at least two films? Give the studio name and the number of films.
SELECT s.studioName, count(*) FROM Studio AS s JOIN Film AS f ON f.studioID = s.studioID GROUP BY s.studioID HAVING count(*) >= 2;
-- Q: Find the names of the people who both directed a film and acted in one.
SELECT p.fullName FROM Person AS p JOIN Film AS f ON f.directorID = p.personID INTERSECT SELECT p.fullName FROM Person AS p JOIN Credit AS c ON c.personID = p.personID;
-- Q: What are the ids and titles of the films of which the archive holds no print?
SELECT filmID, title FROM Film WHERE filmID NOT IN (SELECT filmID FROM Print);
-- Q: Which director has made the films with the highest average number of reels? Show the name and that average.
SELECT p.fullName, avg(f.reels) FROM Person AS p JOIN Film AS f ON f.directorID = p.personID GROUP BY p.personID ORDER BY avg(f.reels) DESC LIMIT 1;
-- Q: Find the titles of the films that contain the word "the" and were released after 1920.
SELECT title FROM Film WHERE title LIKE '%the%' AND releaseYear > 1920;
-- Q: What are the ids and lengths in metres of the 35mm prints that are longer than the average print?
SELECT printID, metres FROM Print WHERE gauge = '35mm' AND metres > (SELECT avg(metres) FROM Print);
-- Q: Show the names of the actors in The Lighthouse Bride with the role each one played, in order of billing.
SELECT p.fullName, c.role FROM Credit AS c JOIN Person AS p ON c.personID = p.personID JOIN Film AS f ON c.filmID = f.filmID WHERE f.title = 'The Lighthouse Bride' ORDER BY c.billing;
-- Q: Which films have been screened at Film Museum but never at City Hall?
SELECT f.title FROM Film AS f JOIN Screening AS s ON s.filmID = f.filmID WHERE s.venue = 'Film Museum' EXCEPT SELECT f.title FROM Film AS f JOIN Screening AS s ON s.filmID = f.filmID WHERE s.venue = 'City Hall';
-- Q: What are the titles of the films that were restored by Cinevault, with the start date of the work?
SELECT f.title, r.startDate FROM Restoration AS r JOIN Print AS p ON r.printID = p.printID JOIN Film AS f ON p.filmID = f.filmID WHERE r.lab = 'Cinevault';
-- Q: How much over or under budget was each restoration? (spent minus budget)
SELECT restorationID, spent - budget FROM Restoration;
-- Q: days every restoration took, for the finished ones
SELECT restorationID, julianday(endDate) - julianday(startDate) FROM Restoration WHERE endDate IS NOT NULL;
-- Q: What percentage of our films survives complete?
SELECT 100.0 * sum(CASE WHEN survives = 'complete' THEN 1 ELSE 0 END) / count(*) FROM Film;
-- Q: Box office per venue
SELECT venue, sum(audience * ticketPrice) FROM Screening GROUP BY venue;
-- Q: biggest audience for each kind of accompaniment
SELECT accompaniment, max(audience) FROM Screening GROUP BY accompaniment;
-- Q: how old did they get? name and age at death, oldest first, skip those with no known death
SELECT fullName, deathYear - birthYear FROM Person WHERE deathYear IS NOT NULL ORDER BY deathYear - birthYear DESC;
-- Q: Share of all lab money spent, per lab, in percent
SELECT lab, 100.0 * sum(spent) / (SELECT sum(spent) FROM Restoration) FROM Restoration GROUP BY lab;
-- Q: longest print of each film id: film, print, metres
SELECT filmID, printID, metres FROM (SELECT filmID, printID, metres, row_number() OVER (PARTITION BY filmID ORDER BY metres DESC) AS place FROM Print) WHERE place = 1;
-- Q: films without any screening so far
SELECT title FROM Film WHERE NOT EXISTS (SELECT 1 FROM Screening WHERE Screening.filmID = Film.filmID);
-- Q: tinted and untinted prints, two figures in one row
SELECT sum(CASE WHEN tinted = 1 THEN 1 ELSE 0 END), sum(CASE WHEN tinted = 0 THEN 1 ELSE 0 END) FROM Print;
-- Q: Label prints: under 500 metres 'short', under 1700 'medium', otherwise 'long'.
SELECT printID, CASE WHEN metres < 500 THEN 'short' WHEN metres < 1700 THEN 'medium' ELSE 'long' END FROM Print;
-- Q: screenings per year
SELECT strftime('%Y', screenDate), count(*) FROM Screening GROUP BY strftime('%Y', screenDate);
