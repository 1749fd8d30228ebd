CREATE TABLE ref_ship_types (ship_type_code TEXT PRIMARY KEY, ship_type_description TEXT);
CREATE TABLE owners (owner_id INTEGER PRIMARY KEY, owner_name TEXT, owner_country TEXT, owner_since INTEGER);
CREATE TABLE ships (ship_id INTEGER PRIMARY KEY, ship_name TEXT, ship_type_code TEXT REFERENCES ref_ship_types(ship_type_code), owner_id INTEGER REFERENCES owners(owner_id), flag TEXT, gross_tonnage INTEGER, length_m REAL, launched INTEGER);
CREATE TABLE ports (port_id INTEGER PRIMARY KEY, port_name TEXT, port_country TEXT, depth_m REAL, berths INTEGER, daily_fee REAL);
CREATE TABLE captains (captain_id INTEGER PRIMARY KEY, captain_name TEXT, age INTEGER, licence_class TEXT, ship_id INTEGER REFERENCES ships(ship_id));
CREATE TABLE port_calls (call_id INTEGER PRIMARY KEY, ship_id INTEGER REFERENCES ships(ship_id), port_id INTEGER REFERENCES ports(port_id), previous_port_id INTEGER REFERENCES ports(port_id), arrived DATE, departed DATE, cargo_tons REAL);
INSERT INTO ref_ship_types VALUES ('CON','container ship'),('BLK','bulk carrier'),('TNK','tanker'),('RO','ro-ro ferry'),('ICE','icebreaker');
INSERT INTO owners VALUES (1,'Kaldera Lines','Greece',1952),(2,'Øresund Shipping','Denmark',1978),(3,'Pacific Anchor','Singapore',1999),(4,'Van Houten Marine','Netherlands',1934),(5,'Faroe Bulk','Denmark',2005);
INSERT INTO ships VALUES (1,'Aegean Pearl','CON',1,'Malta',45200,265.5,2008),(2,'Kattegat','RO',2,'Denmark',18900,170.0,1997),(3,'Straits Glory','CON',3,'Singapore',98500,366.0,2016),(4,'Batavier','BLK',4,'Netherlands',31200,190.2,2003),(5,'Helios Tide','TNK',1,'Malta',61000,244.0,2011),(6,'Nordlys Bulk','BLK',5,'Denmark',28800,180.0,2014),(7,'Merlion Star','TNK',3,'Panama',73400,274.3,2019),(8,'Zuiderzee','CON',4,'Panama',22100,168.8,NULL);
INSERT INTO ports VALUES (1,'Piraeus East','Greece',16.5,22,4200),(2,'Aarhus Docks','Denmark',14.0,15,3100),(3,'Jurong','Singapore',18.0,48,5600),(4,'Maasvlakte','Netherlands',20.0,60,6100),(5,'Esbjerg Quay','Denmark',10.5,9,1800),(6,'Marsaxlokk','Malta',17.0,12,2900);
INSERT INTO captains VALUES (1,'Stavros Lekas',58,'Unlimited',1),(2,'Mette Krog',44,'Coastal',2),(3,'Lim Wei',51,'Unlimited',3),(4,'Joost de Wit',39,'Unlimited',4),(5,'Eleni Roussou',47,'Tanker',5),(6,'Hans Debes',62,'Unlimited',6),(7,'Tan Mei',36,'Tanker',7),(8,'Pieter Smit',55,'Coastal',NULL);
INSERT INTO port_calls VALUES (1,1,1,6,'2023-04-02','2023-04-04',12000),(2,1,4,1,'2023-04-15','2023-04-18',15500),(3,3,4,3,'2023-05-01','2023-05-03',40200),(4,2,2,5,'2023-05-02','2023-05-02',NULL),(5,4,5,4,'2023-05-20','2023-05-25',8800),(6,5,6,1,'2023-06-08','2023-06-09',30000),(7,7,3,4,'2023-06-11','2023-06-16',52000),(8,6,2,5,'2023-06-21','2023-06-24',17300),(9,3,3,4,'2023-07-04','2023-07-06',38700),(10,4,4,5,'2023-07-10',NULL,9100);
-- Q: How many ships fly the flag of Malta?
SELECT count(*) FROM ships WHERE flag = 'Malta';
-- Q: List the captains from youngest to oldest.
SELECT captain_name FROM captains ORDER BY age;
-- Q: What is the longest vessel called?
SELECT ship_name FROM ships ORDER BY length_m DESC LIMIT 1;
-- Q: Which ports are deeper than 15 metres and charge less than 5000 a day?
SELECT port_name FROM ports WHERE depth_m > 15 AND daily_fee < 5000;
-- Q: average and maximum tonnage of all ships
SELECT avg(gross_tonnage), max(gross_tonnage) FROM ships;
-- Q: What kind of ship is the Kattegat?
SELECT T2.ship_type_description FROM ships AS T1 JOIN ref_ship_types AS T2 ON T1.ship_type_code = T2.ship_type_code WHERE T1.ship_name = 'Kattegat';
-- Q: Who commands the Straits Glory, and how old is that person?
SELECT T1.captain_name, T1.age FROM captains AS T1 JOIN ships AS T2 ON T1.ship_id = T2.ship_id WHERE T2.ship_name = 'Straits Glory';
-- Q: Ships of Danish owners (country Denmark), with their owners' names
SELECT T1.ship_name, T2.owner_name FROM ships AS T1 JOIN owners AS T2 ON T1.owner_id = T2.owner_id WHERE T2.owner_country = 'Denmark';
-- Q: Number of ships for every type description
SELECT T2.ship_type_description, count(*) FROM ships AS T1 JOIN ref_ship_types AS T2 ON T1.ship_type_code = T2.ship_type_code GROUP BY T2.ship_type_code;
-- Q: Which port received the most calls?
SELECT T2.port_name FROM port_calls AS T1 JOIN ports AS T2 ON T1.port_id = T2.port_id GROUP BY T2.port_id ORDER BY count(*) DESC LIMIT 1;
-- Q: Show the arrival dates of ships that had come from Maasvlakte.
SELECT T1.arrived FROM port_calls AS T1 JOIN ports AS T2 ON T1.previous_port_id = T2.port_id WHERE T2.port_name = 'Maasvlakte';
-- Q: Which licence classes are held by at least two captains, and what is the average age in each?
SELECT licence_class, avg(age) FROM captains GROUP BY licence_class HAVING count(*) >= 2;
-- Q: Three ships with the most cargo handled overall
SELECT T1.ship_name FROM ships AS T1 JOIN port_calls AS T2 ON T1.ship_id = T2.ship_id GROUP BY T1.ship_id ORDER BY sum(T2.cargo_tons) DESC LIMIT 3;
-- Q: Which ships have never called at any port?
SELECT ship_name FROM ships WHERE ship_id NOT IN (SELECT ship_id FROM port_calls);
-- Q: Which type codes are listed but not used by any ship?
SELECT ship_type_code FROM ref_ship_types EXCEPT SELECT ship_type_code FROM ships;
-- Q: Flags carried by both a container ship (CON) and a tanker (TNK)
SELECT flag FROM ships WHERE ship_type_code = 'CON' INTERSECT SELECT flag FROM ships WHERE ship_type_code = 'TNK';
-- Q: Names of captains older than the average captain whose licence is Unlimited
SELECT captain_name FROM captains WHERE age > (SELECT avg(age) FROM captains) AND licence_class = 'Unlimited';
-- Q: Which different owners had a ship calling in the Netherlands?
SELECT DISTINCT T1.owner_name FROM owners AS T1 JOIN ships AS T2 ON T1.owner_id = T2.owner_id JOIN port_calls AS T3 ON T2.ship_id = T3.ship_id JOIN ports AS T4 ON T3.port_id = T4.port_id WHERE T4.port_country = 'Netherlands';
-- Q: Find the owners having a ship built after 2015 or one longer than 260 metres.
SELECT T1.owner_name FROM owners AS T1 JOIN ships AS T2 ON T1.owner_id = T2.owner_id WHERE T2.launched > 2015 UNION SELECT T1.owner_name FROM owners AS T1 JOIN ships AS T2 ON T1.owner_id = T2.owner_id WHERE T2.length_m > 260;
-- Q: How many days did each call last? Give the call number too, first.
SELECT call_id, julianday(departed) - julianday(arrived) FROM port_calls;
-- Q: tons of cargo per month of arrival
SELECT strftime('%Y-%m', arrived), sum(cargo_tons) FROM port_calls GROUP BY strftime('%Y-%m', arrived);
-- Q: Which captain is without a ship at the moment?
SELECT captain_name FROM captains WHERE ship_id IS NULL;
-- Q: What did each call cost in port fees, that is days stayed times the daily fee?
SELECT T1.call_id, (julianday(T1.departed) - julianday(T1.arrived)) * T2.daily_fee FROM port_calls AS T1 JOIN ports AS T2 ON T1.port_id = T2.port_id;
-- Q: Which is the largest ship by tonnage of each owner? Give owner id and ship.
SELECT owner_id, ship_name FROM (SELECT owner_id, ship_name, row_number() OVER (PARTITION BY owner_id ORDER BY gross_tonnage DESC) AS place FROM ships) WHERE place <= 1;
