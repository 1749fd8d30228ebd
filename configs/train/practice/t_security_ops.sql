CREATE TABLE Ref_Severity (severity_code INTEGER PRIMARY KEY, severity_name TEXT);
CREATE TABLE Ref_Attack_Type (attack_code TEXT PRIMARY KEY, attack_description TEXT);
CREATE TABLE Departments (department_id INTEGER PRIMARY KEY, department_name TEXT, floor INTEGER, head TEXT);
CREATE TABLE Analysts (analyst_id INTEGER PRIMARY KEY, analyst_name TEXT, shift TEXT, certified TEXT, years_experience INTEGER);
CREATE TABLE Incidents (incident_id INTEGER PRIMARY KEY, attack_code TEXT REFERENCES Ref_Attack_Type(attack_code), severity_code INTEGER REFERENCES Ref_Severity(severity_code), department_id INTEGER REFERENCES Departments(department_id), analyst_id INTEGER REFERENCES Analysts(analyst_id), detected_on DATE, resolved_on DATE, cost REAL, records_exposed INTEGER);
CREATE TABLE Affected_Systems (incident_id INTEGER REFERENCES Incidents(incident_id), system_name TEXT, wiped TEXT);
INSERT INTO Ref_Severity VALUES (1,'Low'),(2,'Moderate'),(3,'Severe');
INSERT INTO Ref_Attack_Type VALUES ('PHI','Phishing'),('RAN','Ransomware'),('DOS','Denial of service'),('INS','Insider misuse'),('USB','Infected USB stick');
INSERT INTO Departments VALUES (1,'Accounting',2,'Marta Ruiz'),(2,'Research',5,'Dr. Kim'),(3,'Web Shop',3,'Theo Ash'),(4,'Personnel',2,'Anne Vos'),(5,'Legal',6,'Pia Roth');
INSERT INTO Analysts VALUES (1,'Imran Shah','day','Y',9),(2,'Zoe Lake','night','Y',4),(3,'Ben Otto','day','N',1),(4,'Carla Diaz','night','N',2);
INSERT INTO Incidents VALUES (1,'PHI',1,1,1,'2022-01-11','2022-01-12',1500,0),(2,'PHI',2,4,2,'2022-02-08','2022-02-15',12000,340),(3,'RAN',3,1,1,'2022-03-21','2022-04-30',410000,5200),(4,'DOS',2,3,2,'2022-06-02','2022-06-03',38000,0),(5,'INS',3,2,1,'2022-07-19','2022-09-01',150000,1800),(6,'PHI',1,1,3,'2022-10-05','2022-10-05',800,0),(7,'DOS',1,3,2,'2023-01-13','2023-01-14',9500,0),(8,'USB',2,2,3,'2023-02-27',NULL,NULL,NULL),(9,'PHI',2,3,1,'2023-03-03','2023-03-09',7000,95);
INSERT INTO Affected_Systems VALUES (2,'mail gateway','N'),(3,'file server','Y'),(3,'ledger','Y'),(4,'shop front','N'),(5,'lab store','N'),(7,'shop front','N'),(8,'laptop 44','Y'),(9,'mail gateway','N');
-- Q: How many security incidents were there?
SELECT count(*) FROM Incidents;
-- Q: Names of certified analysts
SELECT analyst_name FROM Analysts WHERE certified = 'Y';
-- Q: What was the most expensive incident's cost?
SELECT max(cost) FROM Incidents;
-- Q: Which departments sit on floor 2?
SELECT department_name FROM Departments WHERE floor = 2;
-- Q: analysts from the most to the least experienced, with years
SELECT analyst_name, years_experience FROM Analysts ORDER BY years_experience DESC;
-- Q: Count incidents by attack description.
SELECT Ref_Attack_Type.attack_description, count(*) FROM Ref_Attack_Type JOIN Incidents ON Ref_Attack_Type.attack_code = Incidents.attack_code GROUP BY Ref_Attack_Type.attack_code;
-- Q: Which department was hit most often?
SELECT Departments.department_name FROM Departments JOIN Incidents ON Departments.department_id = Incidents.department_id GROUP BY Departments.department_id ORDER BY count(*) DESC LIMIT 1;
-- Q: total cost per department name where that cost is over 40000
SELECT Departments.department_name, sum(Incidents.cost) FROM Departments JOIN Incidents ON Departments.department_id = Incidents.department_id GROUP BY Departments.department_id HAVING sum(Incidents.cost) > 40000;
-- Q: When were the severe incidents detected?
SELECT Incidents.detected_on FROM Incidents JOIN Ref_Severity ON Incidents.severity_code = Ref_Severity.severity_code WHERE Ref_Severity.severity_name = 'Severe';
-- Q: Average cost and exposed records of phishing incidents
SELECT avg(Incidents.cost), sum(Incidents.records_exposed) FROM Incidents JOIN Ref_Attack_Type ON Incidents.attack_code = Ref_Attack_Type.attack_code WHERE Ref_Attack_Type.attack_description = 'Phishing';
-- Q: Which systems have been affected more than once?
SELECT system_name FROM Affected_Systems GROUP BY system_name HAVING count(*) > 1;
-- Q: Who handled the incident that exposed the most records?
SELECT Analysts.analyst_name FROM Analysts JOIN Incidents ON Analysts.analyst_id = Incidents.analyst_id ORDER BY Incidents.records_exposed DESC LIMIT 1;
-- Q: Which analysts never handled an incident?
SELECT analyst_name FROM Analysts WHERE analyst_id NOT IN (SELECT analyst_id FROM Incidents);
-- Q: Departments that have seen no incident
SELECT department_name FROM Departments WHERE NOT EXISTS (SELECT 1 FROM Incidents WHERE Incidents.department_id = Departments.department_id);
-- Q: Which departments suffered both phishing and ransomware?
SELECT Departments.department_name FROM Departments JOIN Incidents ON Departments.department_id = Incidents.department_id WHERE Incidents.attack_code = 'PHI' INTERSECT SELECT Departments.department_name FROM Departments JOIN Incidents ON Departments.department_id = Incidents.department_id WHERE Incidents.attack_code = 'RAN';
-- Q: Which systems did incidents in the Web Shop affect? Each system once.
SELECT DISTINCT Affected_Systems.system_name FROM Affected_Systems JOIN Incidents ON Affected_Systems.incident_id = Incidents.incident_id JOIN Departments ON Incidents.department_id = Departments.department_id WHERE Departments.department_name = 'Web Shop';
-- Q: How many days did each analyst take on average to resolve an incident?
SELECT Analysts.analyst_name, avg(julianday(Incidents.resolved_on) - julianday(Incidents.detected_on)) FROM Analysts JOIN Incidents ON Analysts.analyst_id = Incidents.analyst_id GROUP BY Analysts.analyst_id;
-- Q: incidents per year with cost
SELECT strftime('%Y', detected_on), count(*), sum(cost) FROM Incidents GROUP BY strftime('%Y', detected_on);
-- Q: Which incidents are still unresolved? Ids, please.
SELECT incident_id FROM Incidents WHERE resolved_on IS NULL;
-- Q: In what percentage of affected systems was a wipe needed?
SELECT 100.0 * sum(CASE WHEN wiped = 'Y' THEN 1 ELSE 0 END) / count(*) FROM Affected_Systems;
