CREATE TABLE Ref_Station (station_code TEXT PRIMARY KEY, station_description TEXT);
CREATE TABLE Ref_Allergen (allergen_code TEXT PRIMARY KEY, allergen_description TEXT);
CREATE TABLE Chefs (chef_id INTEGER PRIMARY KEY, chef_name TEXT, station_code TEXT REFERENCES Ref_Station(station_code), date_joined DATE, weekly_hours INTEGER);
CREATE TABLE Menu_Items (item_id INTEGER PRIMARY KEY, item_name TEXT, station_code TEXT REFERENCES Ref_Station(station_code), created_by INTEGER REFERENCES Chefs(chef_id), menu_price REAL, food_cost REAL, on_menu_yn TEXT);
CREATE TABLE Menu_Item_Allergens (item_id INTEGER REFERENCES Menu_Items(item_id), allergen_code TEXT REFERENCES Ref_Allergen(allergen_code), PRIMARY KEY (item_id, allergen_code));
CREATE TABLE Covers (cover_id INTEGER PRIMARY KEY, service_date DATE, meal TEXT, table_no INTEGER, guests INTEGER, tip_amount REAL);
CREATE TABLE Cover_Items (cover_id INTEGER REFERENCES Covers(cover_id), item_id INTEGER REFERENCES Menu_Items(item_id), portions INTEGER, sent_back_yn TEXT);
INSERT INTO Ref_Station VALUES ('GRD','cold larder'),('GRL','grill'),('SAU','sauces'),('PAS','pastry'),('FIS','fish');
INSERT INTO Ref_Allergen VALUES ('GLU','gluten'),('MLK','milk'),('NUT','nuts'),('CRU','crustaceans'),('EGG','egg'),('CEL','celery');
INSERT INTO Chefs VALUES (1,'Camille Duroc','SAU','2015-02-01',48),(2,'Tomasz Zieliński','GRL','2018-07-16',45),(3,'Hana Kimura','FIS','2019-05-20',40),(4,'Bo Larsen','PAS','2021-09-06',38),(5,'Priti Desai','GRD','2023-03-13',42),(6,'Jed Moss',NULL,'2024-01-08',20);
INSERT INTO Menu_Items VALUES (1,'beef tartare','GRD',1,16.5,5.9,'Y'),(2,'hake, brown butter','FIS',3,27.0,9.2,'Y'),(3,'ribeye 300','GRL',2,38.0,16.4,'Y'),(4,'celeriac pie','SAU',1,19.0,4.1,'Y'),(5,'walnut parfait','PAS',4,9.5,2.2,'Y'),(6,'langoustine bisque','FIS',3,15.0,6.8,'N'),(7,'leek terrine','GRD',1,12.0,2.7,'Y'),(8,'chocolate delice','PAS',4,10.5,NULL,'N');
INSERT INTO Menu_Item_Allergens VALUES (1,'EGG'),(2,'MLK'),(4,'CEL'),(4,'GLU'),(4,'MLK'),(5,'NUT'),(5,'MLK'),(5,'EGG'),(6,'CRU'),(6,'MLK'),(8,'MLK'),(8,'GLU');
INSERT INTO Covers VALUES (1,'2024-02-14','dinner',4,2,22.0),(2,'2024-02-14','dinner',7,6,60.0),(3,'2024-02-15','lunch',2,2,NULL),(4,'2024-03-01','lunch',5,3,8.0),(5,'2024-03-01','dinner',4,4,35.0),(6,'2024-03-02','dinner',1,2,12.5);
INSERT INTO Cover_Items VALUES (1,1,2,'N'),(1,2,1,'N'),(1,3,1,'Y'),(2,3,4,'N'),(2,4,2,'N'),(2,5,6,'N'),(3,7,2,'N'),(3,2,2,'Y'),(4,4,3,'N'),(5,2,2,'N'),(5,3,2,'N'),(5,5,3,'N'),(6,1,2,'Y');
-- Q: Which items are currently on the menu?
SELECT item_name FROM Menu_Items WHERE on_menu_yn = 'Y';
-- Q: What's the dearest dish?
SELECT item_name FROM Menu_Items ORDER BY menu_price DESC LIMIT 1;
-- Q: chefs working over 40 hours a week
SELECT chef_name FROM Chefs WHERE weekly_hours > 40;
-- Q: How many guests came on 14 February 2024 (2024-02-14)?
SELECT sum(guests) FROM Covers WHERE service_date = '2024-02-14';
-- Q: average tip and highest tip
SELECT avg(tip_amount), max(tip_amount) FROM Covers;
-- Q: Show every chef and the description of the station he or she works.
SELECT Chefs.chef_name, Ref_Station.station_description FROM Chefs JOIN Ref_Station ON Chefs.station_code = Ref_Station.station_code;
-- Q: How many items did each chef create? Most creative first.
SELECT Chefs.chef_name, count(*) FROM Chefs JOIN Menu_Items ON Chefs.chef_id = Menu_Items.created_by GROUP BY Chefs.chef_id ORDER BY count(*) DESC;
-- Q: Which allergen is in the most dishes?
SELECT Ref_Allergen.allergen_description FROM Ref_Allergen JOIN Menu_Item_Allergens ON Ref_Allergen.allergen_code = Menu_Item_Allergens.allergen_code GROUP BY Ref_Allergen.allergen_code ORDER BY count(*) DESC LIMIT 1;
-- Q: Portions served of each item
SELECT Menu_Items.item_name, sum(Cover_Items.portions) FROM Menu_Items JOIN Cover_Items ON Menu_Items.item_id = Cover_Items.item_id GROUP BY Menu_Items.item_id;
-- Q: Items with at least 3 allergens
SELECT Menu_Items.item_name FROM Menu_Items JOIN Menu_Item_Allergens ON Menu_Items.item_id = Menu_Item_Allergens.item_id GROUP BY Menu_Items.item_id HAVING count(*) >= 3;
-- Q: Which dishes have been sent back, without repeats?
SELECT DISTINCT Menu_Items.item_name FROM Menu_Items JOIN Cover_Items ON Menu_Items.item_id = Cover_Items.item_id WHERE Cover_Items.sent_back_yn = 'Y';
-- Q: for lunch and for dinner, the number of covers and of guests
SELECT meal, count(*), sum(guests) FROM Covers GROUP BY meal;
-- Q: Which dishes contain no allergen?
SELECT item_name FROM Menu_Items WHERE item_id NOT IN (SELECT item_id FROM Menu_Item_Allergens);
-- Q: Dishes with both milk and gluten in them
SELECT Menu_Items.item_name FROM Menu_Items JOIN Menu_Item_Allergens ON Menu_Items.item_id = Menu_Item_Allergens.item_id JOIN Ref_Allergen ON Menu_Item_Allergens.allergen_code = Ref_Allergen.allergen_code WHERE Ref_Allergen.allergen_description = 'milk' INTERSECT SELECT Menu_Items.item_name FROM Menu_Items JOIN Menu_Item_Allergens ON Menu_Items.item_id = Menu_Item_Allergens.item_id JOIN Ref_Allergen ON Menu_Item_Allergens.allergen_code = Ref_Allergen.allergen_code WHERE Ref_Allergen.allergen_description = 'gluten';
-- Q: Whose dishes have sold the most portions?
SELECT Chefs.chef_name FROM Chefs JOIN Menu_Items ON Chefs.chef_id = Menu_Items.created_by JOIN Cover_Items ON Menu_Items.item_id = Cover_Items.item_id GROUP BY Chefs.chef_id ORDER BY sum(Cover_Items.portions) DESC LIMIT 1;
-- Q: What has never been ordered?
SELECT item_name FROM Menu_Items WHERE NOT EXISTS (SELECT 1 FROM Cover_Items WHERE Cover_Items.item_id = Menu_Items.item_id);
-- Q: Margin of each dish, menu price less food cost
SELECT item_name, menu_price - food_cost FROM Menu_Items;
-- Q: food sales per cover id: portions times menu price
SELECT Cover_Items.cover_id, sum(Cover_Items.portions * Menu_Items.menu_price) FROM Cover_Items JOIN Menu_Items ON Cover_Items.item_id = Menu_Items.item_id GROUP BY Cover_Items.cover_id;
-- Q: Which chef has not been assigned to a station?
SELECT chef_name FROM Chefs WHERE station_code IS NULL;
-- Q: guests month by month
SELECT strftime('%Y-%m', service_date), sum(guests) FROM Covers GROUP BY strftime('%Y-%m', service_date);
-- Q: What percentage of order lines were sent back?
SELECT 100.0 * sum(CASE WHEN sent_back_yn = 'Y' THEN 1 ELSE 0 END) / count(*) FROM Cover_Items;
