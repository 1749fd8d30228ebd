CREATE TABLE Novelists (NovelistID INTEGER PRIMARY KEY, Name TEXT, Country TEXT, BirthYear INTEGER, DeathYear INTEGER, WritesIn TEXT);
CREATE TABLE Novels (NovelID INTEGER PRIMARY KEY, Title TEXT, NovelistID INTEGER REFERENCES Novelists(NovelistID), YearPublished INTEGER, Pages INTEGER, Genre TEXT, SequelTo INTEGER REFERENCES Novels(NovelID));
CREATE TABLE Translators (TranslatorID INTEGER PRIMARY KEY, Name TEXT, Country TEXT, BirthYear INTEGER, RatePerPage REAL, Email TEXT);
CREATE TABLE TranslatorLanguages (TranslatorID INTEGER REFERENCES Translators(TranslatorID), FromLanguage TEXT, ToLanguage TEXT, SinceYear INTEGER, PRIMARY KEY (TranslatorID, FromLanguage, ToLanguage));
CREATE TABLE Translations (TranslationID INTEGER PRIMARY KEY, NovelID INTEGER REFERENCES Novels(NovelID), TranslatorID INTEGER REFERENCES Translators(TranslatorID), Title TEXT, ToLanguage TEXT, Pages INTEGER, ContractDate DATE, DeliveryDate DATE, PrintRun INTEGER, CoverPrice REAL);
CREATE TABLE Prizes (PrizeID INTEGER PRIMARY KEY, PrizeName TEXT, PrizeYear INTEGER, TranslationID INTEGER REFERENCES Translations(TranslationID), Amount REAL, Country TEXT);
INSERT INTO Novelists VALUES (1,'Ilse Varnhagen','Austria',1921,1998,'German'),(2,'Tomasz Brzeg','Poland',1958,NULL,'Polish'),(3,'Amaro Leite','Portugal',1940,2015,'Portuguese'),(4,'Hana Kobayashi','Japan',1977,NULL,'Japanese'),(5,'Jonas Ek','Sweden',1984,NULL,'Swedish'),(6,'Lidia Roca','Brazil',1969,NULL,'Portuguese'),(7,'Egon Pahl','Austria',1902,1944,'German');
INSERT INTO Novels VALUES (1,'Das Haus am Wehr',1,1956,312,'family saga',NULL),(2,'Die zweite Brücke',1,1961,402,'family saga',1),(3,'Kamień',2,1999,221,'crime',NULL),(4,'Popiół i sól',2,2008,288,'crime',3),(5,'O Vento dos Outros',3,1983,540,'historical',NULL),(6,'Yoru no Eki',4,2014,180,'fantasy',NULL),(7,'Isfjärden',5,2019,366,'crime',NULL),(8,'A Cidade Inversa',6,2011,254,'fantasy',NULL),(9,'Spiegelgasse',7,1931,198,'satire',NULL);
INSERT INTO Translators VALUES (1,'Judith Amory','England',1955,28,'j.amory@pen.example'),(2,'Peter Lisle','Scotland',1972,24.5,'lisle@words.example'),(3,'Claire Duvivier','France',1981,22,NULL),(4,'Marta Kuhn','Austria',1966,26,'kuhn@pen.example'),(5,'Ken Ashby','England',1990,19,'ken@words.example'),(6,'Yvette Roux','France',1949,30,NULL),(7,'Olaf Berg','Sweden',1988,18,'olaf@verso.example');
INSERT INTO TranslatorLanguages VALUES (1,'German','English',1980),(1,'Portuguese','English',1991),(2,'Polish','English',1999),(2,'Swedish','English',2012),(3,'German','French',2007),(3,'Polish','French',2010),(4,'Portuguese','German',1994),(4,'Swedish','German',2001),(5,'Japanese','English',2015),(6,'Japanese','French',1978),(7,'English','Swedish',2014);
INSERT INTO Translations VALUES (1,1,1,'The House by the Weir','English',330,'2018-02-01','2018-11-20',6000,18.99),(2,2,1,'The Second Bridge','English',421,'2019-03-15','2020-04-02',4500,19.99),(3,3,2,'Stone','English',240,'2016-05-10','2016-12-01',12000,9.99),(4,4,2,'Ash and Salt','English',301,'2018-09-03','2019-06-14',10000,11.5),(5,3,3,'Pierre','French',236,'2017-01-20','2017-08-30',5200,14.9),(6,5,4,'Der Wind der Anderen','German',588,'2020-06-01','2021-10-11',3000,28),(7,6,5,'The Night Station','English',192,'2021-04-12','2021-09-30',15000,12.99),(8,6,6,'La Gare de nuit','French',201,'2019-10-07','2020-03-19',8000,17.5),(9,7,2,'Ice Bay','English',377,'2022-01-17','2022-10-05',20000,10.99),(10,7,4,'Eisbucht','German',384,'2022-02-02','2022-12-13',9000,16),(11,8,1,'The City Reversed','English',NULL,'2024-03-05',NULL,NULL,NULL);
INSERT INTO Prizes VALUES (1,'Lantern Translation Prize',2019,1,10000,'England'),(2,'Golden Quill',2020,4,5000,'Scotland'),(3,'Lantern Translation Prize',2022,7,12000,'England'),(4,'Prix Passerelle',2021,8,8000,'France'),(5,'Golden Quill',2023,9,6000,'Scotland'),(6,'Donau Preis',2022,6,15000,'Austria'),(7,'Golden Quill',2024,NULL,6000,'Scotland');
-- Q: Which novelists come from Austria? Give the name and the year of birth.
SELECT Name, BirthYear FROM Novelists WHERE Country = 'Austria';
-- Q: List the names of the translators from Austria or Sweden.
SELECT Name FROM Translators WHERE Country = 'Austria' OR Country = 'Sweden';
-- Q: Under which titles has the novel Kamień been translated, and into which languages?
SELECT t.Title, t.ToLanguage FROM Translations AS t JOIN Novels AS n ON t.NovelID = n.NovelID WHERE n.Title = 'Kamień';
-- Q: Find the author of the original of Ice Bay.
SELECT a.Name FROM Novelists AS a JOIN Novels AS n ON n.NovelistID = a.NovelistID JOIN Translations AS t ON t.NovelID = n.NovelID WHERE t.Title = 'Ice Bay';
-- Q: Show each sequel's title with the title of the novel it continues.
SELECT s.Title, n.Title FROM Novels AS s JOIN Novels AS n ON s.SequelTo = n.NovelID;
-- Q: What are the ids and names of translators who can translate from Japanese?
SELECT t.TranslatorID, t.Name FROM Translators AS t JOIN TranslatorLanguages AS l ON l.TranslatorID = t.TranslatorID WHERE l.FromLanguage = 'Japanese';
-- Q: Which translators work from German and also from Polish?
SELECT t.Name FROM Translators AS t JOIN TranslatorLanguages AS l ON l.TranslatorID = t.TranslatorID WHERE l.FromLanguage = 'German' INTERSECT SELECT t.Name FROM Translators AS t JOIN TranslatorLanguages AS l ON l.TranslatorID = t.TranslatorID WHERE l.FromLanguage = 'Polish';
-- Q: In which countries does a novelist live but no translator?
SELECT Country FROM Novelists EXCEPT SELECT Country FROM Translators;
-- Q: What are the average, minimum and maximum pages of the original crime novels?
SELECT avg(Pages), min(Pages), max(Pages) FROM Novels WHERE Genre = 'crime';
-- Q: Give the name of each translator with at least two translations and the number of them.
SELECT t.Name, count(*) FROM Translators AS t JOIN Translations AS x ON x.TranslatorID = t.TranslatorID GROUP BY t.TranslatorID HAVING count(*) >= 2;
-- Q: Which translators charge more per page than the average? Name and rate, dearest first.
SELECT Name, RatePerPage FROM Translators WHERE RatePerPage > (SELECT avg(RatePerPage) FROM Translators) ORDER BY RatePerPage DESC;
-- Q: Which translator has won the most prize money altogether? Name only.
SELECT t.Name FROM Translators AS t JOIN Translations AS x ON x.TranslatorID = t.TranslatorID JOIN Prizes AS p ON p.TranslationID = x.TranslationID GROUP BY t.TranslatorID ORDER BY sum(p.Amount) DESC LIMIT 1;
-- Q: Show the titles of the translations that contain the word City or House, and their ids.
SELECT Title, TranslationID FROM Translations WHERE Title LIKE '%City%' OR Title LIKE '%House%';
-- Q: How many different prizes by name are there?
SELECT count(DISTINCT PrizeName) FROM Prizes;
-- Q: three longest translations into each language: language, title, pages
SELECT ToLanguage, Title, Pages FROM (SELECT ToLanguage, Title, Pages, row_number() OVER (PARTITION BY ToLanguage ORDER BY Pages DESC) AS place FROM Translations) WHERE place <= 3;
-- Q: the earliest novel of every genre please, genre then title
SELECT Genre, Title FROM (SELECT Genre, Title, row_number() OVER (PARTITION BY Genre ORDER BY YearPublished) AS place FROM Novels) WHERE place = 1;
-- Q: What fraction of the novelists is still alive (no year of death)?
SELECT CAST(sum(CASE WHEN DeathYear IS NULL THEN 1 ELSE 0 END) AS REAL) / count(*) FROM Novelists;
-- Q: percentage of all printed copies by target language
SELECT ToLanguage, 100.0 * sum(PrintRun) / (SELECT sum(PrintRun) FROM Translations) FROM Translations GROUP BY ToLanguage;
-- Q: Novels under 200 pages are 'slim', under 350 'regular', the others 'thick': show title and label.
SELECT Title, CASE WHEN Pages < 200 THEN 'slim' WHEN Pages < 350 THEN 'regular' ELSE 'thick' END FROM Novels;
-- Q: how many novels are from before 1990 and how many from 1990 on
SELECT sum(CASE WHEN YearPublished < 1990 THEN 1 ELSE 0 END), sum(CASE WHEN YearPublished >= 1990 THEN 1 ELSE 0 END) FROM Novels;
-- Q: novels that nobody has translated
SELECT Title FROM Novels WHERE NOT EXISTS (SELECT 1 FROM Translations WHERE Translations.NovelID = Novels.NovelID);
-- Q: Which translations are without a single prize? Titles
SELECT t.Title FROM Translations AS t LEFT JOIN Prizes AS p ON p.TranslationID = t.TranslationID WHERE p.PrizeID IS NULL;
-- Q: Days from contract to delivery for each delivered translation, quickest first, with the title
SELECT Title, julianday(DeliveryDate) - julianday(ContractDate) FROM Translations WHERE DeliveryDate IS NOT NULL ORDER BY julianday(DeliveryDate) - julianday(ContractDate);
-- Q: contracts signed since 2021-01-01
SELECT Title, ContractDate FROM Translations WHERE ContractDate >= '2021-01-01';
-- Q: How many more pages does each translation have than its original? translated title and difference
SELECT t.Title, t.Pages - n.Pages FROM Translations AS t JOIN Novels AS n ON t.NovelID = n.NovelID;
-- Q: translators we have no email for
SELECT Name FROM Translators WHERE Email IS NULL;
