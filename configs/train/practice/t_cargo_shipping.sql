CREATE TABLE Port (PortCode TEXT PRIMARY KEY, Name TEXT, Country TEXT, MaxDraft REAL, Cranes INTEGER);
CREATE TABLE Ship (ImoNo INTEGER PRIMARY KEY, Name TEXT, Flag TEXT, Type TEXT, GrossTonnage INTEGER, Built INTEGER, Draft REAL);
CREATE TABLE Voyage (VoyageNo INTEGER PRIMARY KEY, ImoNo INTEGER REFERENCES Ship(ImoNo), LoadPort TEXT REFERENCES Port(PortCode), DischargePort TEXT REFERENCES Port(PortCode), Sailed DATE, Arrived DATE, Master TEXT);
CREATE TABLE Consignment (BillNo TEXT PRIMARY KEY, VoyageNo INTEGER REFERENCES Voyage(VoyageNo), Shipper TEXT, Commodity TEXT, Tonnes REAL, FreightPerTonne REAL, Hazardous TEXT);
INSERT INTO Port VALUES ('RTV','Rotvaart','Netherlands',16.5,40),('SNT','Santelmo','Brazil',13.0,18),('DKR','Dakaro','Senegal',11.2,9),('BSN','Busanto','Korea',17.0,52),('HLM','Helmsund','Norway',9.5,4),('VLP','Vallparo','Chile',12.4,14);
INSERT INTO Ship VALUES (9101,'Atlantic Heron','Malta','bulk carrier',38200,2006,11.8),(9102,'Golden Tern','Panama','container ship',94100,2015,14.9),(9103,'Borea','Norway','reefer',12400,1998,8.2),(9104,'Pampero','Panama','bulk carrier',42750,2011,12.1),(9105,'Sunda Queen','Liberia','tanker',61800,2009,13.7),(9106,'Hedda','Norway','coaster',3100,1991,5.6);
INSERT INTO Voyage VALUES (501,9101,'SNT','RTV','2023-01-10','2023-01-29','K. Lindahl'),(502,9102,'BSN','RTV','2023-01-22','2023-02-24','M. Okoro'),(503,9103,'VLP','RTV','2023-02-15','2023-03-11','J. Haugen'),(504,9104,'SNT','BSN','2023-03-01','2023-04-08','P. Reyes'),(505,9101,'DKR','HLM','2023-03-09','2023-03-22','K. Lindahl'),(506,9102,'RTV','BSN','2023-03-12','2023-04-15','M. Okoro'),(507,9103,'HLM','RTV','2023-04-20','2023-04-23','J. Haugen'),(508,9104,'BSN','VLP','2023-05-02',NULL,'P. Reyes');
INSERT INTO Consignment VALUES ('C-01',501,'Agro Sul','soya',21000,32.5,'N'),('C-02',501,'Campo Verde','coffee',1200,95.0,'N'),('C-03',502,'Hanbit','electronics',840,410.0,'N'),('C-04',502,'Chemko','solvents',300,260.0,'Y'),('C-05',503,'Frutal','grapes',5400,120.0,'N'),('C-06',504,'Agro Sul','soya',30500,41.0,'N'),('C-07',505,'Sahel Minerals','phosphate',18000,22.0,'N'),('C-08',506,'Chemko','paint',450,240.0,'Y'),('C-09',507,'Nordfisk','frozen fish',2600,75.0,'N'),('C-10',508,'Hanbit','steel',16000,38.0,NULL);
-- Q: How many ships fly the flag of Panama?
SELECT count(*) FROM Ship WHERE Flag = 'Panama';
-- Q: List ship names and gross tonnage, biggest ship first.
SELECT Name, GrossTonnage FROM Ship ORDER BY GrossTonnage DESC;
-- Q: Which country is the port Dakaro in?
SELECT Country FROM Port WHERE Name = 'Dakaro';
-- Q: What different types of ship are there?
SELECT DISTINCT Type FROM Ship;
-- Q: average freight per tonne of hazardous consignments
SELECT avg(FreightPerTonne) FROM Consignment WHERE Hazardous = 'Y';
-- Q: For each master, count the voyages.
SELECT Master, count(*) FROM Voyage GROUP BY Master;
-- Q: At which port do most voyages discharge?
SELECT Port.Name FROM Port JOIN Voyage ON Port.PortCode = Voyage.DischargePort GROUP BY Port.PortCode ORDER BY count(*) DESC LIMIT 1;
-- Q: Which shippers sent more than 20000 tonnes in total?
SELECT Shipper FROM Consignment GROUP BY Shipper HAVING sum(Tonnes) > 20000;
-- Q: Names of the ships that loaded at Santelmo
SELECT Ship.Name FROM Ship JOIN Voyage ON Ship.ImoNo = Voyage.ImoNo JOIN Port ON Voyage.LoadPort = Port.PortCode WHERE Port.Name = 'Santelmo';
-- Q: Norwegian-flagged ships built before 1995 (flag is given as Norway)
SELECT Name FROM Ship WHERE Flag = 'Norway' AND Built < 1995;
-- Q: Which commodity earned the most freight in total?
SELECT Commodity FROM Consignment GROUP BY Commodity ORDER BY sum(Tonnes * FreightPerTonne) DESC LIMIT 1;
-- Q: tonnes carried by each voyage, with the name of its master
SELECT Voyage.VoyageNo, Voyage.Master, sum(Consignment.Tonnes) FROM Voyage JOIN Consignment ON Voyage.VoyageNo = Consignment.VoyageNo GROUP BY Voyage.VoyageNo;
-- Q: Which ships made no voyage?
SELECT Name FROM Ship WHERE ImoNo NOT IN (SELECT ImoNo FROM Voyage);
-- Q: Which port codes serve both for loading and for discharging?
SELECT LoadPort FROM Voyage INTERSECT SELECT DischargePort FROM Voyage;
-- Q: Total tonnes moved per ship name, top three only
SELECT Ship.Name, sum(Consignment.Tonnes) FROM Ship JOIN Voyage ON Ship.ImoNo = Voyage.ImoNo JOIN Consignment ON Voyage.VoyageNo = Consignment.VoyageNo GROUP BY Ship.ImoNo ORDER BY sum(Consignment.Tonnes) DESC LIMIT 3;
-- Q: Which ships have a smaller draft than the average bulk carrier?
SELECT Name FROM Ship WHERE Draft < (SELECT avg(Draft) FROM Ship WHERE Type = 'bulk carrier');
-- Q: How many days was each completed voyage at sea? Voyage number first.
SELECT VoyageNo, julianday(Arrived) - julianday(Sailed) FROM Voyage WHERE Arrived IS NOT NULL;
-- Q: What does every consignment cost to ship (tonnes times freight rate), by bill number?
SELECT BillNo, Tonnes * FreightPerTonne FROM Consignment;
-- Q: Which ships have not yet arrived on some voyage?
SELECT Ship.Name FROM Ship JOIN Voyage ON Ship.ImoNo = Voyage.ImoNo WHERE Voyage.Arrived IS NULL;
-- Q: Voyages that sailed in 2023, counted month by month
SELECT strftime('%Y-%m', Sailed), count(*) FROM Voyage WHERE strftime('%Y', Sailed) = '2023' GROUP BY strftime('%Y-%m', Sailed);
