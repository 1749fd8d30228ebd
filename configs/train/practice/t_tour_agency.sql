CREATE TABLE Destinations (dest_code TEXT PRIMARY KEY, dest_name TEXT, country TEXT, continent TEXT, visa_needed TEXT);
CREATE TABLE Guides (guide_id INTEGER PRIMARY KEY, guide_name TEXT, mother_tongue TEXT, day_rate REAL, since_year INTEGER);
CREATE TABLE Tours (tour_id INTEGER PRIMARY KEY, tour_title TEXT, dest_code TEXT REFERENCES Destinations(dest_code), guide_id INTEGER, days INTEGER, price REAL, max_group INTEGER, theme TEXT);
CREATE TABLE Clients (client_id INTEGER PRIMARY KEY, client_name TEXT, city TEXT, email TEXT, vip INTEGER);
CREATE TABLE Bookings (booking_id INTEGER PRIMARY KEY, tour_id INTEGER, client_id INTEGER REFERENCES Clients(client_id), booked_on DATE, departs_on DATE, persons INTEGER, deposit REAL, booking_status TEXT);
INSERT INTO Destinations VALUES ('MRK','Red Medina','Morocco','Africa','N'),('PTG','Glacier Land','Argentina','South America','N'),('KYO','Temple City','Japan','Asia','N'),('BHU','Dragon Valley','Bhutan','Asia','Y'),('ISL','Fire and Ice','Iceland','Europe','N'),('NAM','Dune Sea','Namibia','Africa','Y');
INSERT INTO Guides VALUES (1,'Youssef Amrani','Arabic',110,2009),(2,'Lucia Vidal','Spanish',140,2014),(3,'Kenji Mori','Japanese',180,2005),(4,'Sigrun Jons','Icelandic',210,2018),(5,'Petrus Haufi','Oshiwambo',95,2020);
INSERT INTO Tours VALUES (1,'Souks and Spices','MRK',1,7,890,14,'food'),(2,'Atlas on Foot','MRK',1,10,1250,10,'hiking'),(3,'Edge of the Ice','PTG',2,14,3900,12,'hiking'),(4,'Maple Leaves','KYO',3,9,2750,16,'culture'),(5,'Tea and Zen','KYO',3,6,2100,8,'culture'),(6,'Northern Lights','ISL',4,5,1680,18,'nature'),(7,'Cloud Monasteries','BHU',NULL,12,4400,10,'culture'),(8,'Desert Stars','NAM',5,11,3300,9,'nature');
INSERT INTO Clients VALUES (1,'Helga Brunn','Graz','helga@mail.test',1),(2,'Tom Abel','Leeds',NULL,0),(3,'Ingrid Sol','Bergen','ingrid@mail.test',0),(4,'Paul Ncube','Leeds','paul@mail.test',1),(5,'Maria Conti','Parma',NULL,0),(6,'Ken Wolfe','Graz','ken@mail.test',0);
INSERT INTO Bookings VALUES (1,1,1,'2023-01-09','2023-03-20',2,200,'confirmed'),(2,4,1,'2023-02-14','2023-11-10',2,600,'confirmed'),(3,6,2,'2023-02-20','2023-12-01',1,NULL,'cancelled'),(4,3,3,'2023-03-02','2023-11-25',2,900,'confirmed'),(5,2,4,'2023-03-15','2023-05-02',4,500,'confirmed'),(6,4,4,'2023-03-28','2023-11-10',1,300,'waiting'),(7,8,5,'2023-04-11','2023-08-05',3,1000,'confirmed'),(8,1,6,'2023-04-19','2023-10-01',1,NULL,'waiting'),(9,6,1,'2023-04-27','2023-12-08',2,350,'confirmed');
-- Q: How many tours are on offer?
SELECT count(*) FROM Tours;
-- Q: Titles and prices of all hiking tours
SELECT tour_title, price FROM Tours WHERE theme = 'hiking';
-- Q: For which destinations do I need a visa?
SELECT dest_name FROM Destinations WHERE visa_needed = 'Y';
-- Q: Who is the cheapest guide per day?
SELECT guide_name FROM Guides ORDER BY day_rate LIMIT 1;
-- Q: What is the average length of a tour in days?
SELECT avg(days) FROM Tours;
-- Q: Which tours go to Japan?
SELECT Tours.tour_title FROM Tours JOIN Destinations ON Tours.dest_code = Destinations.dest_code WHERE Destinations.country = 'Japan';
-- Q: number of tours and average price by continent
SELECT Destinations.continent, count(*), avg(Tours.price) FROM Destinations JOIN Tours ON Destinations.dest_code = Tours.dest_code GROUP BY Destinations.continent;
-- Q: Which tour has the most persons on confirmed bookings?
SELECT Tours.tour_title FROM Tours JOIN Bookings ON Tours.tour_id = Bookings.tour_id WHERE Bookings.booking_status = 'confirmed' GROUP BY Tours.tour_id ORDER BY sum(Bookings.persons) DESC LIMIT 1;
-- Q: Clients with two or more bookings
SELECT Clients.client_name FROM Clients JOIN Bookings ON Clients.client_id = Bookings.client_id GROUP BY Clients.client_id HAVING count(*) >= 2;
-- Q: Which guides lead more than one tour, and how many?
SELECT Guides.guide_name, count(*) FROM Guides JOIN Tours ON Guides.guide_id = Tours.guide_id GROUP BY Guides.guide_id HAVING count(*) > 1;
-- Q: Show the four dearest tours, dearest first.
SELECT tour_title FROM Tours ORDER BY price DESC LIMIT 4;
-- Q: VIP clients from Leeds
SELECT client_name FROM Clients WHERE vip = 1 AND city = 'Leeds';
-- Q: Which tours has nobody booked?
SELECT tour_title FROM Tours WHERE tour_id NOT IN (SELECT tour_id FROM Bookings);
-- Q: Who booked both Maple Leaves and Atlas on Foot?
SELECT Clients.client_name FROM Clients JOIN Bookings ON Clients.client_id = Bookings.client_id JOIN Tours ON Bookings.tour_id = Tours.tour_id WHERE Tours.tour_title = 'Maple Leaves' INTERSECT SELECT Clients.client_name FROM Clients JOIN Bookings ON Clients.client_id = Bookings.client_id JOIN Tours ON Bookings.tour_id = Tours.tour_id WHERE Tours.tour_title = 'Atlas on Foot';
-- Q: Into which countries has Helga Brunn booked trips?
SELECT Destinations.country FROM Destinations JOIN Tours ON Destinations.dest_code = Tours.dest_code JOIN Bookings ON Tours.tour_id = Bookings.tour_id JOIN Clients ON Bookings.client_id = Clients.client_id WHERE Clients.client_name = 'Helga Brunn';
-- Q: Tours costing less than the average culture tour
SELECT tour_title FROM Tours WHERE price < (SELECT avg(price) FROM Tours WHERE theme = 'culture');
-- Q: What is each confirmed booking worth (persons times tour price)? Booking id and amount.
SELECT Bookings.booking_id, Bookings.persons * Tours.price FROM Bookings JOIN Tours ON Bookings.tour_id = Tours.tour_id WHERE Bookings.booking_status = 'confirmed';
-- Q: How many bookings came in each month?
SELECT strftime('%Y-%m', booked_on), count(*) FROM Bookings GROUP BY strftime('%Y-%m', booked_on);
-- Q: On average, how many days ahead do people book?
SELECT avg(julianday(departs_on) - julianday(booked_on)) FROM Bookings;
-- Q: Which tour has no guide yet?
SELECT tour_title FROM Tours WHERE guide_id IS NULL;
