CREATE TABLE Courier (courier_id INTEGER PRIMARY KEY, nm TEXT, vehicle TEXT, hub INTEGER REFERENCES Hub(hub_id), rate_per_drop REAL);
CREATE TABLE Hub (hub_id INTEGER PRIMARY KEY, nm TEXT, province TEXT, lockers INTEGER);
CREATE TABLE Parcel (barcode TEXT PRIMARY KEY, sender TEXT, recipient TEXT, weight_kg REAL, origin_hub INTEGER REFERENCES Hub(hub_id), dest_hub INTEGER REFERENCES Hub(hub_id), posted DATE, cod_amount REAL);
CREATE TABLE DeliveryAttempt (attempt_id INTEGER PRIMARY KEY, barcode TEXT REFERENCES Parcel(barcode), courier_id INTEGER REFERENCES Courier(courier_id), tried_on DATE, outcome TEXT);
INSERT INTO Hub VALUES (1,'Ghent Zuid','East Flanders',40),(2,'Bruges Dock','West Flanders',25),(3,'Namur Citadel','Namur',18),(4,'Leuven Park','Flemish Brabant',60),(5,'Arlon','Luxembourg',NULL);
INSERT INTO Courier VALUES (1,'Steffi Maes','bike',1,1.6),(2,'Amine Bakkali','van',1,1.9),(3,'Luk Wouters','van',2,1.85),(4,'Chloe Henry','van',3,2.1),(5,'Jef Bos','bike',4,1.55),(6,'Nora Thys','scooter',4,1.7);
INSERT INTO Parcel VALUES ('BX001','Bookbarn','M. Claes',1.2,4,1,'2024-02-01',NULL),('BX002','Bookbarn','L. Simon',0.8,4,3,'2024-02-01',NULL),('BX003','Shoezz','M. Claes',2.4,2,1,'2024-02-03',79.9),('BX004','Garden4U','F. Leroy',14.5,1,3,'2024-02-10',120),('BX005','Shoezz','P. Baert',1.9,2,4,'2024-03-02',64.5),('BX006','Bookbarn','P. Baert',3.1,4,4,'2024-03-05',NULL),('BX007','Garden4U','T. Goossens',22,1,2,'2024-03-09',NULL),('BX008','Teahut','M. Claes',0.5,3,1,'2024-03-15',18);
INSERT INTO DeliveryAttempt VALUES (1,'BX001',1,'2024-02-02','delivered'),(2,'BX002',4,'2024-02-03','absent'),(3,'BX002',4,'2024-02-05','delivered'),(4,'BX003',2,'2024-02-05','refused'),(5,'BX004',4,'2024-02-12','delivered'),(6,'BX005',5,'2024-03-04','absent'),(7,'BX005',6,'2024-03-05','delivered'),(8,'BX006',5,'2024-03-06','delivered'),(9,'BX007',3,'2024-03-11','absent'),(10,'BX003',1,'2024-02-06','delivered');
-- Q: How many parcels weigh over 2 kg?
SELECT count(*) FROM Parcel WHERE weight_kg > 2;
-- Q: couriers who ride a bike
SELECT nm FROM Courier WHERE vehicle = 'bike';
-- Q: Who are the different senders?
SELECT DISTINCT sender FROM Parcel;
-- Q: Barcode and recipient of the heaviest parcel
SELECT barcode, recipient FROM Parcel ORDER BY weight_kg DESC LIMIT 1;
-- Q: What's the total cash on delivery amount we have to collect?
SELECT sum(cod_amount) FROM Parcel;
-- Q: How many couriers work from each hub? Show the hub name.
SELECT h.nm, count(*) FROM Hub AS h JOIN Courier AS c ON c.hub = h.hub_id GROUP BY h.hub_id;
-- Q: Which courier has made the most attempts?
SELECT c.nm FROM Courier AS c JOIN DeliveryAttempt AS a ON a.courier_id = c.courier_id GROUP BY c.courier_id ORDER BY count(*) DESC LIMIT 1;
-- Q: Parcels going to the Ghent Zuid hub: give barcode and sender.
SELECT p.barcode, p.sender FROM Parcel AS p JOIN Hub AS h ON p.dest_hub = h.hub_id WHERE h.nm = 'Ghent Zuid';
-- Q: From which hub are the most parcels sent?
SELECT h.nm FROM Hub AS h JOIN Parcel AS p ON p.origin_hub = h.hub_id GROUP BY h.hub_id ORDER BY count(*) DESC LIMIT 1;
-- Q: average weight per sender, only senders with at least 2 parcels
SELECT sender, avg(weight_kg) FROM Parcel GROUP BY sender HAVING count(*) >= 2;
-- Q: How many attempts ended in each outcome?
SELECT outcome, count(*) FROM DeliveryAttempt GROUP BY outcome;
-- Q: Origin hub name and destination hub name for each barcode
SELECT p.barcode, o.nm, d.nm FROM Parcel AS p JOIN Hub AS o ON p.origin_hub = o.hub_id JOIN Hub AS d ON p.dest_hub = d.hub_id;
-- Q: Which parcels have not been tried at all?
SELECT barcode FROM Parcel WHERE barcode NOT IN (SELECT barcode FROM DeliveryAttempt);
-- Q: Barcodes that met both outcomes, absent and delivered
SELECT barcode FROM DeliveryAttempt WHERE outcome = 'absent' INTERSECT SELECT barcode FROM DeliveryAttempt WHERE outcome = 'delivered';
-- Q: Parcels that were tried but never delivered
SELECT barcode FROM DeliveryAttempt EXCEPT SELECT barcode FROM DeliveryAttempt WHERE outcome = 'delivered';
-- Q: Who delivered a parcel sent by Bookbarn? Every courier once.
SELECT DISTINCT c.nm FROM Courier AS c JOIN DeliveryAttempt AS a ON a.courier_id = c.courier_id JOIN Parcel AS p ON a.barcode = p.barcode WHERE p.sender = 'Bookbarn' AND a.outcome = 'delivered';
-- Q: days from posting to delivery for every delivered parcel
SELECT p.barcode, julianday(a.tried_on) - julianday(p.posted) FROM Parcel AS p JOIN DeliveryAttempt AS a ON a.barcode = p.barcode WHERE a.outcome = 'delivered';
-- Q: What percentage of the attempts was a success, outcome delivered?
SELECT 100.0 * sum(CASE WHEN outcome = 'delivered' THEN 1 ELSE 0 END) / count(*) FROM DeliveryAttempt;
-- Q: parcels posted per month and their combined weight
SELECT strftime('%Y-%m', posted), count(*), sum(weight_kg) FROM Parcel GROUP BY strftime('%Y-%m', posted);
-- Q: Hubs without couriers
SELECT nm FROM Hub WHERE NOT EXISTS (SELECT 1 FROM Courier WHERE Courier.hub = Hub.hub_id);
-- Q: Classify each parcel as 'heavy' above 10 kg, else 'light'.
SELECT barcode, CASE WHEN weight_kg > 10 THEN 'heavy' ELSE 'light' END FROM Parcel;
