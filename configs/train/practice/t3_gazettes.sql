CREATE TABLE PAPER (PAPER_CD TEXT PRIMARY KEY, PAPER_TITLE TEXT, HOME_CITY TEXT, FIRST_ISSUE_YR INTEGER, LAST_ISSUE_YR INTEGER, LEANING TEXT, FREQ TEXT);
CREATE TABLE EDITOR (EDITOR_NO INTEGER PRIMARY KEY, EDITOR_NM TEXT, BIRTH_YR INTEGER, UNIVERSITY TEXT);
CREATE TABLE EDITORSHIP (PAPER_CD TEXT REFERENCES PAPER(PAPER_CD), EDITOR_NO INTEGER REFERENCES EDITOR(EDITOR_NO), FROM_YR INTEGER, TO_YR INTEGER, SALARY INTEGER);
CREATE TABLE ISSUE (ISSUE_NO INTEGER PRIMARY KEY, PAPER_CD TEXT REFERENCES PAPER(PAPER_CD), ISSUE_DT DATE, PAGES INTEGER, PRINT_RUN INTEGER, COPIES_SOLD INTEGER, PRICE REAL);
CREATE TABLE REPORTER (REP_NO INTEGER PRIMARY KEY, REP_NM TEXT, DESK TEXT, JOINED DATE, PEN_NAME TEXT);
CREATE TABLE ARTICLE (ART_NO INTEGER PRIMARY KEY, ISSUE_NO INTEGER REFERENCES ISSUE(ISSUE_NO), REP_NO INTEGER REFERENCES REPORTER(REP_NO), HEADLINE TEXT, SECTION TEXT, WORDS INTEGER, FRONT_PAGE INTEGER);
INSERT INTO PAPER VALUES ('HRLD','Harbour Herald','Penmouth',1874,NULL,'liberal','daily'),('MCRY','Moor Mercury','Tarnby',1902,NULL,'conservative','weekly'),('VOIX','Miners Voice','Coldpit',1911,1984,'left','weekly'),('LEDG','City Ledger','Penmouth',1931,NULL,'neutral','daily'),('EVHR','Evening Herald','Aldgrove',1950,2009,'liberal','daily');
INSERT INTO EDITOR VALUES (1,'Josiah Keld',1921,'Tarnby'),(2,'Rhoda Finch',1948,'Aldgrove'),(3,'Percy Nunn',1937,NULL),(4,'Amara Bell',1970,'Penmouth'),(5,'Stella Moy',1982,'Penmouth');
INSERT INTO EDITORSHIP VALUES ('HRLD',1,1955,1979,21000),('HRLD',2,1980,2010,58000),('HRLD',4,2011,NULL,83000),('MCRY',3,1968,1999,30500),('VOIX',3,1961,1967,11800),('LEDG',4,2001,2010,69000),('EVHR',2,1976,1979,24000);
INSERT INTO ISSUE VALUES (1,'HRLD','2024-02-29',48,61000,55200,2.2),(2,'HRLD','2024-03-02',64,75000,70100,3.0),(3,'MCRY','2024-03-02',32,18000,12400,1.8),(4,'LEDG','2024-03-01',40,40000,33900,2.5),(5,'LEDG','2024-03-04',44,41000,36050,2.5),(6,'MCRY','2024-03-09',28,17500,13100,1.8),(7,'VOIX','1984-02-11',12,6000,5900,0.3),(8,'EVHR','2009-06-30',36,22000,21900,0.9);
INSERT INTO REPORTER VALUES (1,'Dilys Orme','politics','2012-05-01',NULL),(2,'Hamid Reza Noor','crime','2018-08-20','The Owl'),(3,'Fergus Tew','sport','1999-11-11','Touchline'),(4,'Lucia Baines','politics','2021-02-15',NULL),(5,'Wim Teller','culture','2006-03-03','Gadfly'),(6,'Greta Sole','crime','2023-09-04',NULL);
INSERT INTO ARTICLE VALUES (1,1,1,'Mayor quits over ferry deal','news',1250,1),(2,1,3,'Rovers sink in mud','sport',640,0),(3,2,2,'Ferry safe robbed','news',980,1),(4,2,5,'A night at the old Lyric','arts',1700,0),(5,3,4,'Who owns the moor?','news',2100,1),(6,4,1,'Council votes again','news',560,0),(7,4,2,'Ferry robbers named','news',890,1),(8,5,4,'Mayor race opens','news',1130,1),(9,6,3,'Fell runners return','sport',720,1),(10,8,5,'The last edition','arts',1500,1),(11,5,5,'Lyric to close','arts',430,0);
-- Q: Find the title and code of the oldest paper.
SELECT PAPER_TITLE, PAPER_CD FROM PAPER ORDER BY FIRST_ISSUE_YR LIMIT 1;
-- Q: What are the headlines of articles that are longer than the average article?
SELECT HEADLINE FROM ARTICLE WHERE WORDS > (SELECT avg(WORDS) FROM ARTICLE);
-- Q: List the name of each reporter and how many articles he or she wrote, most first.
SELECT T1.REP_NM, count(*) FROM REPORTER AS T1 JOIN ARTICLE AS T2 ON T1.REP_NO = T2.REP_NO GROUP BY T1.REP_NO ORDER BY count(*) DESC;
-- Q: Which editors have headed at least two papers? Give the editor's number, name and how many.
SELECT T1.EDITOR_NO, T1.EDITOR_NM, count(*) FROM EDITOR AS T1 JOIN EDITORSHIP AS T2 ON T1.EDITOR_NO = T2.EDITOR_NO GROUP BY T1.EDITOR_NO HAVING count(*) >= 2;
-- Q: Show the titles and home cities of the papers with Herald in their title.
SELECT PAPER_TITLE, HOME_CITY FROM PAPER WHERE PAPER_TITLE LIKE '%Herald%';
-- Q: Which reporters have not written any article? Show number and name.
SELECT REP_NO, REP_NM FROM REPORTER WHERE NOT REP_NO IN (SELECT REP_NO FROM ARTICLE);
-- Q: Find the names of reporters published in both the Harbour Herald and the City Ledger.
SELECT T1.REP_NM FROM REPORTER AS T1 JOIN ARTICLE AS T2 ON T1.REP_NO = T2.REP_NO JOIN ISSUE AS T3 ON T2.ISSUE_NO = T3.ISSUE_NO JOIN PAPER AS T4 ON T3.PAPER_CD = T4.PAPER_CD WHERE T4.PAPER_TITLE = 'Harbour Herald' INTERSECT SELECT T1.REP_NM FROM REPORTER AS T1 JOIN ARTICLE AS T2 ON T1.REP_NO = T2.REP_NO JOIN ISSUE AS T3 ON T2.ISSUE_NO = T3.ISSUE_NO JOIN PAPER AS T4 ON T3.PAPER_CD = T4.PAPER_CD WHERE T4.PAPER_TITLE = 'City Ledger';
-- Q: What are the average, minimum and maximum print run of the weekly papers?
SELECT avg(T2.PRINT_RUN), min(T2.PRINT_RUN), max(T2.PRINT_RUN) FROM PAPER AS T1 JOIN ISSUE AS T2 ON T1.PAPER_CD = T2.PAPER_CD WHERE T1.FREQ = 'weekly';
-- Q: Which paper has sold the most copies in total? Give its title and leaning.
SELECT T1.PAPER_TITLE, T1.LEANING FROM PAPER AS T1 JOIN ISSUE AS T2 ON T1.PAPER_CD = T2.PAPER_CD GROUP BY T1.PAPER_CD ORDER BY sum(T2.COPIES_SOLD) DESC LIMIT 1;
-- Q: Show headline and issue date of the articles from the crime desk.
SELECT T2.HEADLINE, T3.ISSUE_DT FROM REPORTER AS T1 JOIN ARTICLE AS T2 ON T1.REP_NO = T2.REP_NO JOIN ISSUE AS T3 ON T2.ISSUE_NO = T3.ISSUE_NO WHERE T1.DESK = 'crime';
-- Q: List the names of the editors of the Harbour Herald with the years from and to.
SELECT T1.EDITOR_NM, T2.FROM_YR, T2.TO_YR FROM EDITOR AS T1 JOIN EDITORSHIP AS T2 ON T1.EDITOR_NO = T2.EDITOR_NO JOIN PAPER AS T3 ON T2.PAPER_CD = T3.PAPER_CD WHERE T3.PAPER_TITLE = 'Harbour Herald';
-- Q: Which sections have more than two articles? Show the section and its total words.
SELECT SECTION, sum(WORDS) FROM ARTICLE GROUP BY SECTION HAVING count(*) > 2;
-- Q: papers still appearing today
SELECT PAPER_TITLE FROM PAPER WHERE LAST_ISSUE_YR IS NULL;
-- Q: What did each issue take in, copies sold times price?
SELECT ISSUE_NO, COPIES_SOLD * PRICE FROM ISSUE;
-- Q: unsold copies of each issue
SELECT ISSUE_NO, PRINT_RUN - COPIES_SOLD FROM ISSUE;
-- Q: What share of the articles made the front page?
SELECT CAST(sum(CASE WHEN FRONT_PAGE = 1 THEN 1 ELSE 0 END) AS REAL) / count(*) FROM ARTICLE;
-- Q: percentage of the print run that was sold, per paper code, rounded to 1 digit
SELECT PAPER_CD, round(100.0 * sum(COPIES_SOLD) / sum(PRINT_RUN), 1) FROM ISSUE GROUP BY PAPER_CD;
-- Q: Longest article of every section: section, headline, words
SELECT SECTION, HEADLINE, WORDS FROM (SELECT SECTION, HEADLINE, WORDS, row_number() OVER (PARTITION BY SECTION ORDER BY WORDS DESC) AS place FROM ARTICLE) WHERE place = 1;
-- Q: Show what reporters sign with: the pen name, or the real name if there is none
SELECT COALESCE(PEN_NAME, REP_NM) FROM REPORTER;
-- Q: tag articles as short below 700 words, long above 1400, else middling
SELECT HEADLINE, CASE WHEN WORDS < 700 THEN 'short' WHEN WORDS > 1400 THEN 'long' ELSE 'middling' END FROM ARTICLE;
-- Q: headlines in upper case from the arts section
SELECT upper(HEADLINE) FROM ARTICLE WHERE SECTION = 'arts';
-- Q: On which date were most issues printed?
SELECT ISSUE_DT FROM ISSUE GROUP BY ISSUE_DT ORDER BY count(*) DESC LIMIT 1;
-- Q: how many years did each paper that is gone last?
SELECT PAPER_TITLE, LAST_ISSUE_YR - FIRST_ISSUE_YR FROM PAPER WHERE NOT LAST_ISSUE_YR IS NULL;
-- Q: Editors who never headed a paper
SELECT T1.EDITOR_NM FROM EDITOR AS T1 WHERE NOT EXISTS (SELECT * FROM EDITORSHIP AS T2 WHERE T2.EDITOR_NO = T1.EDITOR_NO);
