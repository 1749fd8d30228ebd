CREATE TABLE Ref_Grades (grade_code TEXT PRIMARY KEY, grade_description TEXT, leaf_size TEXT);
CREATE TABLE Divisions (division_id INTEGER PRIMARY KEY, division_name TEXT, manager_name TEXT, elevation_m INTEGER, workers INTEGER);
CREATE TABLE Fields (field_no TEXT PRIMARY KEY, division_id INTEGER REFERENCES Divisions(division_id), cultivar TEXT, hectares REAL, planted_year INTEGER, shade_trees INTEGER);
CREATE TABLE Pickers (picker_id INTEGER PRIMARY KEY, picker_name TEXT, gender TEXT, date_hired DATE, division_id INTEGER REFERENCES Divisions(division_id), daily_rate REAL);
CREATE TABLE Pickings (picking_id INTEGER PRIMARY KEY, picker_id INTEGER REFERENCES Pickers(picker_id), field_no TEXT REFERENCES Fields(field_no), picking_date DATE, leaf_kg REAL);
CREATE TABLE Batches (batch_no TEXT PRIMARY KEY, field_no TEXT REFERENCES Fields(field_no), grade_code TEXT REFERENCES Ref_Grades(grade_code), made_date DATE, green_leaf_kg REAL, made_tea_kg REAL, taster_score INTEGER);
CREATE TABLE Buyers (buyer_id INTEGER PRIMARY KEY, buyer_name TEXT, city TEXT, country TEXT);
CREATE TABLE Lots (lot_id INTEGER PRIMARY KEY, batch_no TEXT REFERENCES Batches(batch_no), buyer_id INTEGER REFERENCES Buyers(buyer_id), auction_date DATE, kg REAL, price_per_kg REAL, paid_date DATE);
INSERT INTO Ref_Grades VALUES ('OP','orange pekoe','whole leaf'),('BOP','broken orange pekoe','broken'),('FAN','fannings','small'),('DST','dust','small'),('SIL','silver tips','bud');
INSERT INTO Divisions VALUES (1,'Upper Mist','Asha Perera',1850,64),(2,'Waterfall','Rohan Silva',1420,90),(3,'Lower Gate','Meena Das',980,71),(4,'Temple Side','Vikram Rao',1600,38);
INSERT INTO Fields VALUES ('U1',1,'Hill Jade',12.5,1968,140),('U2',1,'Silver Bud',6.0,2004,85),('W1',2,'Hill Jade',18.2,1981,90),('W2',2,'Broad Assam',22.4,1995,210),('L1',3,'Broad Assam',30.1,1977,260),('T1',4,'Silver Bud',4.8,2012,NULL),('T2',4,'Hill Jade',9.3,2019,30);
INSERT INTO Pickers VALUES (1,'Lakshmi K.','F','2008-01-15',1,9.5),(2,'Selvi M.','F','2014-06-01',1,9.0),(3,'Kumar P.','M','2016-03-10',2,8.8),(4,'Nadia F.','F','2019-09-20',2,8.5),(5,'Ravi T.','M','2021-02-02',3,8.2),(6,'Priya S.','F','2022-07-18',3,8.2),(7,'Anil B.','M','2023-11-05',4,8.0);
INSERT INTO Pickings VALUES (1,1,'U1','2024-03-04',28.5),(2,2,'U2','2024-03-04',17.2),(3,3,'W1','2024-03-06',31.0),(4,4,'W2','2024-03-06',35.6),(5,1,'U2','2024-04-09',19.8),(6,5,'L1','2024-04-10',38.4),(7,4,'W1','2024-04-15',29.9),(8,3,'W2','2024-05-03',33.3),(9,1,'U1','2024-05-07',30.1),(10,5,'L1','2024-05-08',40.7);
INSERT INTO Batches VALUES ('B240','U1','OP','2024-03-05',280,62,91),('B241','U2','SIL','2024-03-05',90,18.5,96),('B242','W1','BOP','2024-03-07',410,95,84),('B243','W2','FAN','2024-03-07',520,124,77),('B244','L1','DST','2024-04-11',640,150,70),('B245','W1','OP','2024-04-16',330,73,88),('B246','L1','FAN','2024-05-09',600,138,74),('B247','U1','BOP','2024-05-09',300,68,86);
INSERT INTO Buyers VALUES (1,'Brightcup','Leeds','England'),(2,'Samovar House','Riga','Latvia'),(3,'Teekontor Nord','Bremen','Germany'),(4,'Leaf and Line','York','England'),(5,'Golden Kettle','Colombo','Sri Lanka');
INSERT INTO Lots VALUES (1,'B240',1,'2024-03-20',40,9.8,'2024-04-02'),(2,'B240',3,'2024-03-20',22,10.4,'2024-03-28'),(3,'B241',3,'2024-03-20',18.5,46,'2024-04-15'),(4,'B242',1,'2024-04-03',95,6.1,NULL),(5,'B243',2,'2024-04-03',124,4.2,'2024-05-10'),(6,'B244',2,'2024-05-02',150,3.1,'2024-05-30'),(7,'B245',4,'2024-05-15',50,9.1,NULL),(8,'B247',1,'2024-05-29',68,6.7,'2024-06-11');
-- Q: Who manages Temple Side?
SELECT manager_name FROM Divisions WHERE division_name = 'Temple Side';
-- Q: What does the grade code FAN stand for?
SELECT grade_description FROM Ref_Grades WHERE grade_code = 'FAN';
-- Q: List the numbers and cultivars of the fields in the Waterfall division.
SELECT f.field_no, f.cultivar FROM Fields AS f JOIN Divisions AS d ON f.division_id = d.division_id WHERE d.division_name = 'Waterfall';
-- Q: Which buyers have bought at least two lots? Give the id, the name and the number of lots.
SELECT b.buyer_id, b.buyer_name, count(*) FROM Buyers AS b JOIN Lots AS l ON l.buyer_id = b.buyer_id GROUP BY b.buyer_id HAVING count(*) >= 2;
-- Q: Find the names of the female pickers (F) who belong to a division above 1400 metres.
SELECT p.picker_name FROM Pickers AS p JOIN Divisions AS d ON p.division_id = d.division_id WHERE p.gender = 'F' AND d.elevation_m > 1400;
-- Q: What is the description of the grade with the highest average taster score?
SELECT g.grade_description FROM Ref_Grades AS g JOIN Batches AS b ON b.grade_code = g.grade_code GROUP BY g.grade_code ORDER BY avg(b.taster_score) DESC LIMIT 1;
-- Q: Which fields have given no batch? Show number and planting year.
SELECT field_no, planted_year FROM Fields WHERE field_no NOT IN (SELECT field_no FROM Batches);
-- Q: Show the numbers of the fields that gave both an orange pekoe (OP) and a broken orange pekoe (BOP).
SELECT field_no FROM Batches WHERE grade_code = 'OP' INTERSECT SELECT field_no FROM Batches WHERE grade_code = 'BOP';
-- Q: For each division name, what is the total area in hectares and the number of fields?
SELECT d.division_name, sum(f.hectares), count(*) FROM Divisions AS d JOIN Fields AS f ON f.division_id = d.division_id GROUP BY d.division_id;
-- Q: Which pickers earn a daily rate between 8.2 and 9? Names in alphabetical order.
SELECT picker_name FROM Pickers WHERE daily_rate BETWEEN 8.2 AND 9 ORDER BY picker_name;
-- Q: Which lots were sold for more per kilo than the average lot? Lot id and batch number.
SELECT lot_id, batch_no FROM Lots WHERE price_per_kg > (SELECT avg(price_per_kg) FROM Lots);
-- Q: Which picker has been with the estate the longest?
SELECT picker_name FROM Pickers ORDER BY date_hired LIMIT 1;
-- Q: Find the codes of the grades whose description contains "pekoe".
SELECT grade_code FROM Ref_Grades WHERE grade_description LIKE '%pekoe%';
-- Q: In which countries are the buyers who have never bought silver tips (SIL)? Each country once.
SELECT DISTINCT country FROM Buyers WHERE buyer_id NOT IN (SELECT l.buyer_id FROM Lots AS l JOIN Batches AS b ON l.batch_no = b.batch_no WHERE b.grade_code = 'SIL');
-- Q: best scored batch of each grade: grade code, batch number, score
SELECT grade_code, batch_no, taster_score FROM (SELECT grade_code, batch_no, taster_score, row_number() OVER (PARTITION BY grade_code ORDER BY taster_score DESC) AS n FROM Batches) WHERE n = 1;
-- Q: Two heaviest pickings for every picker id
SELECT picker_id, leaf_kg FROM (SELECT picker_id, leaf_kg, row_number() OVER (PARTITION BY picker_id ORDER BY leaf_kg DESC) AS n FROM Pickings) WHERE n <= 2;
-- Q: which portion of the planted hectares does each cultivar take, as a fraction of all
SELECT cultivar, CAST(sum(hectares) AS REAL) / (SELECT sum(hectares) FROM Fields) FROM Fields GROUP BY cultivar;
-- Q: Percent of pickers who are women
SELECT 100.0 * sum(CASE WHEN gender = 'F' THEN 1 ELSE 0 END) / count(*) FROM Pickers;
-- Q: mark the batches: premium for a score of 90 or more, standard for 75 or more, else bulk
SELECT batch_no, CASE WHEN taster_score >= 90 THEN 'premium' WHEN taster_score >= 75 THEN 'standard' ELSE 'bulk' END FROM Batches;
-- Q: how many fields were planted before 1990 and how many after 2000?
SELECT sum(CASE WHEN planted_year < 1990 THEN 1 ELSE 0 END), sum(CASE WHEN planted_year > 2000 THEN 1 ELSE 0 END) FROM Fields;
-- Q: Buyers who never got a lot
SELECT buyer_name FROM Buyers WHERE NOT EXISTS (SELECT 1 FROM Lots WHERE Lots.buyer_id = Buyers.buyer_id);
-- Q: pickers with no picking on record
SELECT p.picker_name FROM Pickers AS p LEFT JOIN Pickings AS k ON k.picker_id = p.picker_id WHERE k.picking_id IS NULL;
-- Q: How many days after the auction was each lot paid? Leave out those still unpaid.
SELECT lot_id, julianday(paid_date) - julianday(auction_date) FROM Lots WHERE paid_date IS NOT NULL;
-- Q: kilos of leaf picked month by month
SELECT strftime('%Y-%m', picking_date), sum(leaf_kg) FROM Pickings GROUP BY strftime('%Y-%m', picking_date);
-- Q: Green leaf needed for a kilo of made tea, per batch, to 2 decimals
SELECT batch_no, round(green_leaf_kg / made_tea_kg, 2) FROM Batches;
-- Q: Money from lots as it adds up from lot to lot (lot id and sum so far)
SELECT lot_id, sum(kg * price_per_kg) OVER (ORDER BY lot_id) FROM Lots;
