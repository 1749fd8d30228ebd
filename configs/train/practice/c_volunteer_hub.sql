CREATE TABLE charity (charity_reg TEXT PRIMARY KEY, charity_name TEXT, cause TEXT, town TEXT, income INTEGER);
CREATE TABLE volunteer (vol_id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, age INTEGER, occupation TEXT, has_car INTEGER, email TEXT);
CREATE TABLE skill (vol_id INTEGER REFERENCES volunteer(vol_id), skill TEXT, years_practised INTEGER);
CREATE TABLE event (event_id INTEGER PRIMARY KEY, event_name TEXT, charity_reg TEXT REFERENCES charity(charity_reg), event_date DATE, places INTEGER, raised REAL);
CREATE TABLE shift (event_id INTEGER REFERENCES event(event_id), vol_id INTEGER REFERENCES volunteer(vol_id), hours REAL, task TEXT);
INSERT INTO charity VALUES ('R-11','Warm Suppers','homelessness','Leith',210000),('R-12','Paws Ahead','animals','Stirling',95000),('R-13','Read With Me','literacy','Leith',48000),('R-14','Green Verge','environment','Perth',31500),('R-15','Silver Line Visits','elderly','Stirling',127000);
INSERT INTO volunteer VALUES (1,'Morag','Lennie',67,'retired',1,'morag@post.example'),(2,'Jamal','Idris',24,'student',0,'jam@post.example'),(3,'Kirsty','Bain',35,'nurse',1,'kb@post.example'),(4,'Owen','Frew',19,'student',0,NULL),(5,'Bea','Sandoval',52,'teacher',1,'bea@post.example'),(6,'Colin','Urquhart',71,'retired',0,NULL),(7,'Yuki','Arai',29,'designer',0,'yuki@post.example');
INSERT INTO skill VALUES (1,'cooking',40),(1,'driving',45),(2,'translation',5),(3,'first aid',12),(3,'driving',15),(5,'tutoring',25),(7,'graphic design',8),(4,'cooking',2),(6,'gardening',30);
INSERT INTO event VALUES (1,'Winter Soup Run','R-11','2022-12-10',12,1500),(2,'Dog Walkathon','R-12','2023-04-15',30,4200.5),(3,'Library Story Day','R-13','2023-03-02',8,310),(4,'Spring Clean','R-14','2023-03-25',25,NULL),(5,'Soup and Song','R-11','2023-02-18',20,2750),(6,'Cat Cafe Night','R-12','2023-06-30',15,980);
INSERT INTO shift VALUES (1,1,5,'kitchen'),(1,4,4,'kitchen'),(1,2,3,'serving'),(2,3,6,'first aid tent'),(2,7,2.5,'posters'),(3,5,4,'reading'),(4,6,5,'planting'),(4,1,2,'driving'),(5,1,6,'kitchen'),(5,3,3,'serving'),(3,2,3.5,'reading');
-- Q: How many volunteers own a car?
SELECT count(*) FROM volunteer WHERE has_car = 1;
-- Q: full list of charities in Leith
SELECT charity_name FROM charity WHERE town = 'Leith';
-- Q: Who is the eldest volunteer? First and last name.
SELECT first_name, last_name FROM volunteer ORDER BY age DESC LIMIT 1;
-- Q: Show the different skills on offer in alphabetical order.
SELECT DISTINCT skill FROM skill ORDER BY skill;
-- Q: What is the combined income of all the charities?
SELECT sum(income) FROM charity;
-- Q: How much did each charity raise with its events?
SELECT charity.charity_name, sum(event.raised) FROM charity JOIN event ON charity.charity_reg = event.charity_reg GROUP BY charity.charity_reg;
-- Q: Which volunteer put in the most hours? I need the last name.
SELECT volunteer.last_name FROM volunteer JOIN shift ON volunteer.vol_id = shift.vol_id GROUP BY volunteer.vol_id ORDER BY sum(shift.hours) DESC LIMIT 1;
-- Q: first names of the people who can drive
SELECT volunteer.first_name FROM volunteer JOIN skill ON volunteer.vol_id = skill.vol_id WHERE skill.skill = 'driving';
-- Q: Name the volunteers with two or more skills, first name and number of skills.
SELECT volunteer.first_name, count(*) FROM volunteer JOIN skill ON volunteer.vol_id = skill.vol_id GROUP BY volunteer.vol_id HAVING count(*) >= 2;
-- Q: Average age by occupation, youngest occupation first?
SELECT occupation, avg(age) FROM volunteer GROUP BY occupation ORDER BY avg(age);
-- Q: Which task took the most hours overall?
SELECT task FROM shift GROUP BY task ORDER BY sum(hours) DESC LIMIT 1;
-- Q: What are the name and cause of the charity behind the Dog Walkathon?
SELECT charity.charity_name, charity.cause FROM charity JOIN event ON charity.charity_reg = event.charity_reg WHERE event.event_name = 'Dog Walkathon';
-- Q: Which charities have not organised any event?
SELECT charity_name FROM charity WHERE charity_reg NOT IN (SELECT charity_reg FROM event);
-- Q: Who helped both at the Winter Soup Run and at Soup and Song? Last names.
SELECT volunteer.last_name FROM volunteer JOIN shift ON volunteer.vol_id = shift.vol_id JOIN event ON shift.event_id = event.event_id WHERE event.event_name = 'Winter Soup Run' INTERSECT SELECT volunteer.last_name FROM volunteer JOIN shift ON volunteer.vol_id = shift.vol_id JOIN event ON shift.event_id = event.event_id WHERE event.event_name = 'Soup and Song';
-- Q: Which events raised more than the average event?
SELECT event_name FROM event WHERE raised > (SELECT avg(raised) FROM event);
-- Q: Events nobody has signed up for
SELECT event.event_name FROM event LEFT JOIN shift ON event.event_id = shift.event_id WHERE shift.vol_id IS NULL;
-- Q: For how many volunteers is the email missing?
SELECT count(*) FROM volunteer WHERE email IS NULL;
-- Q: What percentage of volunteers are students?
SELECT 100.0 * sum(CASE WHEN occupation = 'student' THEN 1 ELSE 0 END) / count(*) FROM volunteer;
-- Q: How much money came in each month?
SELECT strftime('%Y-%m', event_date), sum(raised) FROM event GROUP BY strftime('%Y-%m', event_date);
-- Q: For every event, how many places are still free? Name and number.
SELECT event.event_name, event.places - count(shift.vol_id) FROM event LEFT JOIN shift ON event.event_id = shift.event_id GROUP BY event.event_id;
