CREATE TABLE Ref_Scales (scale_code TEXT PRIMARY KEY, scale_name TEXT, ratio TEXT, gauge_mm REAL);
CREATE TABLE Ref_Conditions (condition_code TEXT PRIMARY KEY, condition_description TEXT);
CREATE TABLE Hobbyists (hobbyist_id INTEGER PRIMARY KEY, hobbyist_name TEXT, postcode TEXT, member_since INTEGER, newsletter_yn TEXT);
CREATE TABLE Layouts (layout_id INTEGER PRIMARY KEY, layout_name TEXT, builder_id INTEGER REFERENCES Hobbyists(hobbyist_id), scale_code TEXT REFERENCES Ref_Scales(scale_code), length_m REAL, width_m REAL, region_modelled TEXT, finished_yn TEXT);
CREATE TABLE Locomotives (loco_id INTEGER PRIMARY KEY, loco_name TEXT, maker TEXT, traction TEXT, scale_code TEXT REFERENCES Ref_Scales(scale_code), condition_code TEXT REFERENCES Ref_Conditions(condition_code), owner_id INTEGER REFERENCES Hobbyists(hobbyist_id), bought_on DATE, purchase_price REAL, current_value REAL);
CREATE TABLE Exhibitions (exhibition_id INTEGER PRIMARY KEY, venue TEXT, exhibition_date DATE, entry_price REAL);
CREATE TABLE Layout_Exhibits (layout_id INTEGER REFERENCES Layouts(layout_id), exhibition_id INTEGER REFERENCES Exhibitions(exhibition_id), votes INTEGER);
INSERT INTO Ref_Scales VALUES ('N','N scale','1:160',9),('HO','half zero','1:87',16.5),('O','zero','1:45',32),('Z','Z scale','1:220',6.5);
INSERT INTO Ref_Conditions VALUES ('M','mint'),('G','good'),('R','needs repair'),('S','spares only');
INSERT INTO Hobbyists VALUES (1,'Derek Plimpton','DE1 2AB',1988,'Y'),(2,'Ulla Carlsen','LN4 7QQ',2006,'Y'),(3,'Sanjay Rao','DE3 9XY',2014,'N'),(4,'Mavis Oakes','NG2 1TT',1999,'N'),(5,'Toby Lund','LN4 3PP',2021,'Y');
INSERT INTO Layouts VALUES (1,'Bramble Junction',1,'HO',6.2,1.1,'Derbyshire','Y'),(2,'Fjellheim',2,'N',3,0.8,'Norway','Y'),(3,'Nilgiri Line',3,'N',2.4,0.6,'India','N'),(4,'Dockside 1935',1,'O',7.5,0.9,'Lincolnshire','Y'),(5,'Pocket Alp',4,'Z',0.9,0.4,'Switzerland','Y'),(6,'Oakes Yard',4,'HO',2.2,0.5,'Derbyshire','N');
INSERT INTO Locomotives VALUES (1,'Duchess Maud','Tenby Models','steam','HO','M',1,'2015-04-18',145,230),(2,'Class 9 Shunter','Tenby Models','diesel','HO','G',1,'2018-09-02',80,75),(3,'Nordlys','Svenko','electric','N','M',2,'2020-12-24',190,210),(4,'X-Class Tank','Blue Hill','steam','N','R',3,'2021-06-11',60,35),(5,'Harbour Pug','Kellerbahn','steam','O','G',1,'2009-03-30',310,480),(6,'Glacier','Kellerbahn','electric','Z','M',4,'2022-02-14',220,225),(7,'Old Smoky','Blue Hill','steam','HO','R',5,'2022-10-08',25,NULL),(8,'Bergen Flyer','Svenko','diesel','N','G',2,NULL,95,90);
INSERT INTO Exhibitions VALUES (1,'Derby Town Hall','2022-03-19',6),(2,'Lincoln Castle Inn','2022-10-01',5),(3,'Nottingham Arena','2023-03-25',9.5),(4,'Derby Town Hall','2024-03-16',7);
INSERT INTO Layout_Exhibits VALUES (1,1,88),(2,1,64),(4,1,71),(2,2,102),(5,2,40),(1,3,151),(5,3,133),(2,3,97),(3,3,22);
-- Q: How many steam locomotives are there?
SELECT count(*) FROM Locomotives WHERE traction = 'steam';
-- Q: What does condition code R stand for?
SELECT condition_description FROM Ref_Conditions WHERE condition_code = 'R';
-- Q: Which layouts model Derbyshire?
SELECT layout_name FROM Layouts WHERE region_modelled = 'Derbyshire';
-- Q: show the longest layout
SELECT layout_name FROM Layouts ORDER BY length_m DESC LIMIT 1;
-- Q: Members who get the newsletter, those longest in the hobby first
SELECT hobbyist_name FROM Hobbyists WHERE newsletter_yn = 'Y' ORDER BY member_since;
-- Q: Total current value of locomotives for each scale name
SELECT T1.scale_name, sum(T2.current_value) FROM Ref_Scales AS T1 JOIN Locomotives AS T2 ON T1.scale_code = T2.scale_code GROUP BY T1.scale_code;
-- Q: Who owns the most locomotives?
SELECT T1.hobbyist_name FROM Hobbyists AS T1 JOIN Locomotives AS T2 ON T1.hobbyist_id = T2.owner_id GROUP BY T1.hobbyist_id ORDER BY count(*) DESC LIMIT 1;
-- Q: Engines in mint condition, and their makers
SELECT T1.loco_name, T1.maker FROM Locomotives AS T1 JOIN Ref_Conditions AS T2 ON T1.condition_code = T2.condition_code WHERE T2.condition_description = 'mint';
-- Q: How many votes did each layout collect in all? Most votes first.
SELECT T1.layout_name, sum(T2.votes) FROM Layouts AS T1 JOIN Layout_Exhibits AS T2 ON T1.layout_id = T2.layout_id GROUP BY T1.layout_id ORDER BY sum(T2.votes) DESC;
-- Q: Makers whose locomotives cost over 100 on average when purchased
SELECT maker FROM Locomotives GROUP BY maker HAVING avg(purchase_price) > 100;
-- Q: Who built Pocket Alp, and since when have they been a member?
SELECT T1.hobbyist_name, T1.member_since FROM Hobbyists AS T1 JOIN Layouts AS T2 ON T1.hobbyist_id = T2.builder_id WHERE T2.layout_name = 'Pocket Alp';
-- Q: Which venue has hosted the most exhibitions?
SELECT venue FROM Exhibitions GROUP BY venue ORDER BY count(*) DESC LIMIT 1;
-- Q: Layouts that were never taken to an exhibition
SELECT layout_name FROM Layouts WHERE layout_id NOT IN (SELECT layout_id FROM Layout_Exhibits);
-- Q: Which layouts were at Derby Town Hall and at Nottingham Arena?
SELECT T1.layout_name FROM Layouts AS T1 JOIN Layout_Exhibits AS T2 ON T1.layout_id = T2.layout_id JOIN Exhibitions AS T3 ON T2.exhibition_id = T3.exhibition_id WHERE T3.venue = 'Derby Town Hall' INTERSECT SELECT T1.layout_name FROM Layouts AS T1 JOIN Layout_Exhibits AS T2 ON T1.layout_id = T2.layout_id JOIN Exhibitions AS T3 ON T2.exhibition_id = T3.exhibition_id WHERE T3.venue = 'Nottingham Arena';
-- Q: Which condition does not occur among the locomotives? Give its description.
SELECT condition_description FROM Ref_Conditions WHERE condition_code NOT IN (SELECT condition_code FROM Locomotives);
-- Q: Exhibitions (venue and date) with no layouts registered
SELECT T1.venue, T1.exhibition_date FROM Exhibitions AS T1 LEFT JOIN Layout_Exhibits AS T2 ON T1.exhibition_id = T2.exhibition_id WHERE T2.layout_id IS NULL;
-- Q: Gain or loss on each engine: name and current value minus purchase price
SELECT loco_name, current_value - purchase_price FROM Locomotives;
-- Q: floor area of every layout in square metres (length times width)
SELECT layout_name, length_m * width_m FROM Layouts;
-- Q: What percentage of layouts is finished?
SELECT 100.0 * sum(CASE WHEN finished_yn = 'Y' THEN 1 ELSE 0 END) / count(*) FROM Layouts;
-- Q: The layout ids with the most votes at each exhibition: exhibition id, layout id
SELECT exhibition_id, layout_id FROM (SELECT exhibition_id, layout_id, row_number() OVER (PARTITION BY exhibition_id ORDER BY votes DESC) AS place FROM Layout_Exhibits) WHERE place = 1;
