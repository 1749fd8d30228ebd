CREATE TABLE donor (donor_no INTEGER PRIMARY KEY, full_name TEXT, blood_group TEXT, birthdate DATE, sex TEXT, town TEXT);
CREATE TABLE drive (drive_id INTEGER PRIMARY KEY, place TEXT, held_on DATE, target_bags INTEGER, mobile TEXT);
CREATE TABLE donation (bag_no INTEGER PRIMARY KEY, donor_no INTEGER REFERENCES donor(donor_no), drive_id INTEGER REFERENCES drive(drive_id), volume_ml INTEGER, haemoglobin REAL, given_on DATE, rejected TEXT);
CREATE TABLE transfusion (id INTEGER PRIMARY KEY, bag_no INTEGER REFERENCES donation(bag_no), hospital TEXT, ward TEXT, given_on DATE);
INSERT INTO donor VALUES (1,'Ilse Brandt','O+','1984-02-11','F','Lemgo'),(2,'Karim Haddad','A-','1990-07-23','M','Detmold'),(3,'Petra Voss','O-','1971-12-01','F','Lemgo'),(4,'Jonas Reuter','AB+','2001-04-30','M','Bielefeld'),(5,'Mina Okafor','O+','1996-09-17','F','Detmold'),(6,'Ralf Timm','B+','1965-01-08','M','Herford'),(7,'Greta Sund','A+','1988-05-19','F',NULL),(8,'Tobias Lenz','O+','1979-10-26','M','Lemgo');
INSERT INTO drive VALUES (1,'Town Hall','2022-03-12',40,'N'),(2,'Fire Station','2022-06-18',25,'Y'),(3,'University Gym','2022-10-05',80,'N'),(4,'Market Square','2023-02-11',30,'Y'),(5,'Town Hall','2023-05-20',45,'N'),(6,'Steel Works','2023-09-09',60,'Y');
INSERT INTO donation VALUES (501,1,1,450,13.9,'2022-03-12','N'),(502,2,1,500,15.1,'2022-03-12','N'),(503,3,2,450,12.4,'2022-06-18','Y'),(504,1,3,450,13.2,'2022-10-05','N'),(505,4,3,500,15.8,'2022-10-05','N'),(506,5,4,450,13.0,'2023-02-11','N'),(507,6,4,500,14.7,'2023-02-11','N'),(508,1,5,500,13.5,'2023-05-20','N'),(509,2,5,500,NULL,'2023-05-20','Y'),(510,8,5,450,14.2,'2023-05-20','N');
INSERT INTO transfusion VALUES (1,501,'St. Anna Clinic','Surgery','2022-03-20'),(2,502,'Klinikum Lippe','Oncology','2022-04-02'),(3,504,'Klinikum Lippe','Surgery','2022-10-21'),(4,505,'St. Anna Clinic','Maternity','2022-10-30'),(5,506,'Klinikum Lippe','Surgery','2023-02-19'),(6,508,'Gilead Hospital','Intensive Care','2023-06-01');
-- Q: How many donors have blood group O+?
SELECT count(*) FROM donor WHERE blood_group = 'O+';
-- Q: List the places of the mobile drives.
SELECT place FROM drive WHERE mobile = 'Y';
-- Q: Who is the oldest donor?
SELECT full_name FROM donor ORDER BY birthdate LIMIT 1;
-- Q: which different places have hosted a drive
SELECT DISTINCT place FROM drive;
-- Q: What are the average, lowest and highest haemoglobin values among the donations?
SELECT avg(haemoglobin), min(haemoglobin), max(haemoglobin) FROM donation;
-- Q: donors per blood group, commonest group first
SELECT blood_group, count(*) FROM donor GROUP BY blood_group ORDER BY count(*) DESC;
-- Q: Give the name of each donor and the number of bags they gave.
SELECT donor.full_name, count(*) FROM donor JOIN donation ON donor.donor_no = donation.donor_no GROUP BY donor.donor_no;
-- Q: Who has given the most blood in total?
SELECT donor.full_name FROM donor JOIN donation ON donor.donor_no = donation.donor_no GROUP BY donor.donor_no ORDER BY sum(donation.volume_ml) DESC LIMIT 1;
-- Q: Which hospitals have received more than one bag?
SELECT hospital FROM transfusion GROUP BY hospital HAVING count(*) > 1;
-- Q: Show the names of the female donors from Lemgo.
SELECT full_name FROM donor WHERE sex = 'F' AND town = 'Lemgo';
-- Q: Whose donations were rejected?
SELECT donor.full_name FROM donor JOIN donation ON donor.donor_no = donation.donor_no WHERE donation.rejected = 'Y';
-- Q: Give the place and date of the three drives with the largest targets.
SELECT place, held_on FROM drive ORDER BY target_bags DESC LIMIT 3;
-- Q: Which donors have never given blood?
SELECT full_name FROM donor WHERE donor_no NOT IN (SELECT donor_no FROM donation);
-- Q: Find the wards where blood of group O+ was transfused, each once.
SELECT DISTINCT transfusion.ward FROM transfusion JOIN donation ON transfusion.bag_no = donation.bag_no JOIN donor ON donation.donor_no = donor.donor_no WHERE donor.blood_group = 'O+';
-- Q: Which places held drives both in 2022 and in 2023?
SELECT place FROM drive WHERE strftime('%Y', held_on) = '2022' INTERSECT SELECT place FROM drive WHERE strftime('%Y', held_on) = '2023';
-- Q: List the bag numbers whose haemoglobin was above the average.
SELECT bag_no FROM donation WHERE haemoglobin > (SELECT avg(haemoglobin) FROM donation);
-- Q: What percentage of the donations was rejected?
SELECT 100.0 * sum(CASE WHEN rejected = 'Y' THEN 1 ELSE 0 END) / count(*) FROM donation;
-- Q: How many donations were made each year?
SELECT strftime('%Y', given_on), count(*) FROM donation GROUP BY strftime('%Y', given_on);
-- Q: For which donors do we not know the town?
SELECT full_name FROM donor WHERE town IS NULL;
-- Q: For every transfusion, show the bag number and how many days passed between donation and transfusion.
SELECT donation.bag_no, julianday(transfusion.given_on) - julianday(donation.given_on) FROM transfusion JOIN donation ON transfusion.bag_no = donation.bag_no;
