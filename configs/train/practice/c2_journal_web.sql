CREATE TABLE publisher (id INTEGER PRIMARY KEY, name TEXT, hq_city TEXT, founded INTEGER);
CREATE TABLE journal (id INTEGER PRIMARY KEY, name TEXT, publisher_id INTEGER REFERENCES publisher(id), field TEXT, impact REAL, open_access INTEGER, first_year INTEGER);
CREATE TABLE institute (id INTEGER PRIMARY KEY, name TEXT, city TEXT, country TEXT);
CREATE TABLE author (id INTEGER PRIMARY KEY, name TEXT, institute_id INTEGER REFERENCES institute(id), h_index INTEGER, homepage TEXT);
CREATE TABLE article (id INTEGER PRIMARY KEY, title TEXT, journal_id INTEGER REFERENCES journal(id), submitted DATE, accepted DATE, pages INTEGER, topic TEXT);
CREATE TABLE authorship (article_id INTEGER REFERENCES article(id), author_id INTEGER REFERENCES author(id), position INTEGER, PRIMARY KEY (article_id, author_id));
CREATE TABLE citation (citing_id INTEGER REFERENCES article(id), cited_id INTEGER REFERENCES article(id), PRIMARY KEY (citing_id, cited_id));
INSERT INTO publisher VALUES (1,'Halden Press','Oslo',1921),(2,'Quillmark','Leiden',1968),(3,'Openfield','Bristol',2009);
INSERT INTO journal VALUES (1,'Annals of Soil',1,'earth science',3.2,0,1934),(2,'Neural Notes',2,'neuroscience',6.8,0,1991),(3,'Open Ecology',3,'ecology',4.1,1,2010),(4,'Polar Letters',1,'earth science',2.7,1,1977),(5,'Memory & Mind',2,'neuroscience',5.5,0,1983);
INSERT INTO institute VALUES (1,'Fjord Institute','Bergen','Norway'),(2,'Brain Centre Delft','Delft','Netherlands'),(3,'Moor Field Station','Leeds','United Kingdom'),(4,'Arctic College','Tromso','Norway');
INSERT INTO author VALUES (1,'Sigrid Holm',1,31,'holm.example'),(2,'Teun Bakker',2,44,NULL),(3,'Priya Nair',2,18,'nair.example'),(4,'Gareth Moss',3,12,NULL),(5,'Lars Eide',4,25,'eide.example'),(6,'Annika Rask',NULL,7,NULL);
INSERT INTO article VALUES (1,'Peat after fire',1,'2020-01-10','2020-06-15',14,'peat'),(2,'Sleep spindles in rats',2,'2020-03-02','2020-09-20',22,'sleep'),(3,'Heath moths',3,'2021-02-11','2021-04-01',9,'insects'),(4,'Frozen soil carbon',4,'2021-05-05','2021-12-12',17,'permafrost'),(5,'Remembering faces',5,'2021-08-19',NULL,30,'memory'),(6,'Naps and recall',2,'2022-01-07','2022-05-30',12,'sleep'),(7,'Thawing bogs',1,'2022-06-23','2022-10-03',19,'permafrost'),(8,'Beetles of the moor',3,'2022-09-14',NULL,8,'insects');
INSERT INTO authorship VALUES (1,1,1),(1,4,2),(2,2,1),(2,3,2),(3,4,1),(4,5,1),(4,1,2),(5,3,1),(6,2,2),(6,3,1),(7,1,1),(7,5,2),(8,4,1);
INSERT INTO citation VALUES (4,1),(7,1),(7,4),(6,2),(5,2),(8,3),(5,6),(8,1);
-- Q: Which journals are open access?
SELECT name FROM journal WHERE open_access = 1;
-- Q: How many papers deal with sleep?
SELECT count(*) FROM article WHERE topic = 'sleep';
-- Q: Where is Quillmark based?
SELECT hq_city FROM publisher WHERE name = 'Quillmark';
-- Q: titles and page counts, longest paper first
SELECT title, pages FROM article ORDER BY pages DESC;
-- Q: What are the different fields covered by the journals?
SELECT DISTINCT field FROM journal;
-- Q: Who publishes Polar Letters?
SELECT publisher.name FROM journal JOIN publisher ON journal.publisher_id = publisher.id WHERE journal.name = 'Polar Letters';
-- Q: For each publisher, how many journals does it run and what is their mean impact?
SELECT publisher.name, count(*), avg(journal.impact) FROM publisher JOIN journal ON journal.publisher_id = publisher.id GROUP BY publisher.id;
-- Q: Which author has written the most articles?
SELECT author.name FROM author JOIN authorship ON authorship.author_id = author.id GROUP BY author.id ORDER BY count(*) DESC LIMIT 1;
-- Q: List the researchers working in Norway.
SELECT author.name FROM author JOIN institute ON author.institute_id = institute.id WHERE institute.country = 'Norway';
-- Q: Which topics have been treated in 2 or more articles?
SELECT topic FROM article GROUP BY topic HAVING count(*) >= 2;
-- Q: Journals founded between 1930 and 1985 with an impact above 3
SELECT name FROM journal WHERE first_year BETWEEN 1930 AND 1985 AND impact > 3;
-- Q: How many times has each article been cited? Show title and count, most cited first.
SELECT article.title, count(*) FROM article JOIN citation ON citation.cited_id = article.id GROUP BY article.id ORDER BY count(*) DESC;
-- Q: Who is the first author of Naps and recall?
SELECT author.name FROM author JOIN authorship ON authorship.author_id = author.id JOIN article ON authorship.article_id = article.id WHERE article.title = 'Naps and recall' AND authorship.position = 1;
-- Q: Which articles have never been cited?
SELECT title FROM article WHERE id NOT IN (SELECT cited_id FROM citation);
-- Q: Which authors have published both in Annals of Soil and in Polar Letters?
SELECT author.name FROM author JOIN authorship ON authorship.author_id = author.id JOIN article ON authorship.article_id = article.id JOIN journal ON article.journal_id = journal.id WHERE journal.name = 'Annals of Soil' INTERSECT SELECT author.name FROM author JOIN authorship ON authorship.author_id = author.id JOIN article ON authorship.article_id = article.id JOIN journal ON article.journal_id = journal.id WHERE journal.name = 'Polar Letters';
-- Q: Journals with an impact above the average of all journals
SELECT name FROM journal WHERE impact > (SELECT avg(impact) FROM journal);
-- Q: In which journal field do most articles appear?
SELECT journal.field FROM article JOIN journal ON article.journal_id = journal.id GROUP BY journal.field ORDER BY count(*) DESC LIMIT 1;
-- Q: Titles of the articles that Thawing bogs cites
SELECT title FROM article WHERE id IN (SELECT cited_id FROM citation JOIN article ON citation.citing_id = article.id WHERE article.title = 'Thawing bogs');
-- Q: Names of authors without any article
SELECT name FROM author EXCEPT SELECT author.name FROM author JOIN authorship ON authorship.author_id = author.id;
-- Q: How many days did it take from submission to acceptance for each accepted article?
SELECT title, julianday(accepted) - julianday(submitted) FROM article WHERE accepted IS NOT NULL;
-- Q: submissions per year
SELECT strftime('%Y', submitted), count(*) FROM article GROUP BY strftime('%Y', submitted);
-- Q: What percent of articles is still waiting for acceptance?
SELECT 100.0 * sum(CASE WHEN accepted IS NULL THEN 1 ELSE 0 END) / count(*) FROM article;
-- Q: How many authors have no homepage?
SELECT count(*) FROM author WHERE homepage IS NULL;
-- Q: Call an author senior if the h index is at least 25 and junior otherwise; show the name and that label.
SELECT name, CASE WHEN h_index >= 25 THEN 'senior' ELSE 'junior' END FROM author;
