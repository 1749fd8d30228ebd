CREATE TABLE Ref_Trial_Phases (phase_code TEXT PRIMARY KEY, phase_description TEXT);
CREATE TABLE Ref_Outcomes (outcome_code TEXT PRIMARY KEY, outcome_description TEXT);
CREATE TABLE Trials (trial_id INTEGER PRIMARY KEY, trial_name TEXT, phase_code TEXT REFERENCES Ref_Trial_Phases(phase_code), sponsor TEXT, compound TEXT, date_started DATE, date_ended DATE, target_enrolment INTEGER);
CREATE TABLE Trial_Sites (site_id INTEGER PRIMARY KEY, trial_id INTEGER REFERENCES Trials(trial_id), hospital_name TEXT, country TEXT, principal_investigator TEXT);
CREATE TABLE Subjects (subject_id INTEGER PRIMARY KEY, site_id INTEGER REFERENCES Trial_Sites(site_id), arm TEXT, sex TEXT, age INTEGER, weight_kg REAL, outcome_code TEXT REFERENCES Ref_Outcomes(outcome_code));
CREATE TABLE Adverse_Events (event_id INTEGER PRIMARY KEY, subject_id INTEGER REFERENCES Subjects(subject_id), event_date DATE, symptom TEXT, serious_yn TEXT);
INSERT INTO Ref_Trial_Phases VALUES ('P1','Safety in healthy people'),('P2','Dose finding'),('P3','Large comparison'),('P4','After marketing');
INSERT INTO Ref_Outcomes VALUES ('CUR','Cured'),('IMP','Improved'),('NOC','No change'),('WRS','Worsened'),('DRP','Dropped out');
INSERT INTO Trials VALUES (1,'AURORA','P3','Helvex','helvimab','2019-05-01','2022-04-30',600),(2,'BEACON','P2','Norpharm','NP-117','2021-02-15',NULL,120),(3,'CASTLE','P1','Helvex','HX-09','2022-01-10','2022-09-30',40),(4,'DELTA','P3','Quillon Bio','quillatide','2020-10-01',NULL,900),(5,'EMBER','P2','Quillon Bio','QB-3','2023-03-01',NULL,150);
INSERT INTO Trial_Sites VALUES (1,1,'Charité West','Germany','Prof. Adler'),(2,1,'Hospital del Mar Azul','Spain','Dr. Soler'),(3,2,'Oslo General','Norway','Dr. Hagen'),(4,3,'Basel Unit One','Switzerland','Dr. Frey'),(5,4,'Hospital del Mar Azul','Spain','Dr. Bosch'),(6,4,'Leeds Royal','England','Dr. Whitby'),(7,2,'Bergen Clinic','Norway','Dr. Lie');
INSERT INTO Subjects VALUES (101,1,'drug','F',54,68.2,'IMP'),(102,1,'placebo','M',61,80.5,'NOC'),(103,2,'drug','M',47,77.1,'CUR'),(104,2,'drug','F',39,59.9,'IMP'),(105,3,'drug','M',28,71.3,NULL),(106,4,'drug','F',33,64,'DRP'),(107,5,'placebo','M',72,85.4,'WRS'),(108,6,'drug','F',66,70.8,'IMP'),(109,6,'placebo','F',58,NULL,'NOC'),(110,5,'drug','M',50,90.2,'CUR');
INSERT INTO Adverse_Events VALUES (1,101,'2020-03-14','headache','N'),(2,103,'2020-06-02','nausea','N'),(3,103,'2020-08-19','rash','N'),(4,106,'2022-03-05','fainting','Y'),(5,107,'2021-05-27','headache','N'),(6,108,'2021-11-11','nausea','N'),(7,110,'2022-01-30','liver failure','Y'),(8,104,'2020-12-24','headache','N');
-- Q: How many subjects are in the placebo arm?
SELECT count(*) FROM Subjects WHERE arm = 'placebo';
-- Q: Give the names and compounds of the trials sponsored by Helvex.
SELECT trial_name, compound FROM Trials WHERE sponsor = 'Helvex';
-- Q: Which hospitals take part? Drop repetitions.
SELECT DISTINCT hospital_name FROM Trial_Sites;
-- Q: Youngest and oldest age among the subjects?
SELECT min(age), max(age) FROM Subjects;
-- Q: trials by enrolment target, largest first
SELECT trial_name FROM Trials ORDER BY target_enrolment DESC;
-- Q: What is the description of the phase that AURORA is in?
SELECT Ref_Trial_Phases.phase_description FROM Ref_Trial_Phases JOIN Trials ON Ref_Trial_Phases.phase_code = Trials.phase_code WHERE Trials.trial_name = 'AURORA';
-- Q: How many subjects ended with each outcome? Use the outcome descriptions.
SELECT Ref_Outcomes.outcome_description, count(*) FROM Ref_Outcomes JOIN Subjects ON Ref_Outcomes.outcome_code = Subjects.outcome_code GROUP BY Ref_Outcomes.outcome_code;
-- Q: Which symptom is reported most?
SELECT symptom FROM Adverse_Events GROUP BY symptom ORDER BY count(*) DESC LIMIT 1;
-- Q: Average age and average weight by arm
SELECT arm, avg(age), avg(weight_kg) FROM Subjects GROUP BY arm;
-- Q: Name the trials with at least two sites.
SELECT Trials.trial_name FROM Trials JOIN Trial_Sites ON Trials.trial_id = Trial_Sites.trial_id GROUP BY Trials.trial_id HAVING count(*) >= 2;
-- Q: Who are the principal investigators of the BEACON trial?
SELECT Trial_Sites.principal_investigator FROM Trial_Sites JOIN Trials ON Trial_Sites.trial_id = Trials.trial_id WHERE Trials.trial_name = 'BEACON';
-- Q: Which country contributed the most subjects?
SELECT Trial_Sites.country FROM Trial_Sites JOIN Subjects ON Trial_Sites.site_id = Subjects.site_id GROUP BY Trial_Sites.country ORDER BY count(*) DESC LIMIT 1;
-- Q: Which trials have no site so far?
SELECT trial_name FROM Trials WHERE trial_id NOT IN (SELECT trial_id FROM Trial_Sites);
-- Q: Which hospitals take part both in AURORA and in DELTA?
SELECT Trial_Sites.hospital_name FROM Trial_Sites JOIN Trials ON Trial_Sites.trial_id = Trials.trial_id WHERE Trials.trial_name = 'AURORA' INTERSECT SELECT Trial_Sites.hospital_name FROM Trial_Sites JOIN Trials ON Trial_Sites.trial_id = Trials.trial_id WHERE Trials.trial_name = 'DELTA';
-- Q: In which trials did a serious adverse event occur?
SELECT DISTINCT Trials.trial_name FROM Trials JOIN Trial_Sites ON Trials.trial_id = Trial_Sites.trial_id JOIN Subjects ON Trial_Sites.site_id = Subjects.site_id JOIN Adverse_Events ON Subjects.subject_id = Adverse_Events.subject_id WHERE Adverse_Events.serious_yn = 'Y';
-- Q: List the ids of the subjects without any adverse event.
SELECT subject_id FROM Subjects WHERE subject_id NOT IN (SELECT subject_id FROM Adverse_Events);
-- Q: Which trials are still running, i.e. have no end date?
SELECT trial_name FROM Trials WHERE date_ended IS NULL;
-- Q: What percentage of subjects improved? (outcome IMP)
SELECT 100.0 * sum(CASE WHEN outcome_code = 'IMP' THEN 1 ELSE 0 END) / count(*) FROM Subjects;
-- Q: How many adverse events were there in each year?
SELECT strftime('%Y', event_date), count(*) FROM Adverse_Events GROUP BY strftime('%Y', event_date);
-- Q: Label each subject id 'senior' if over 60 and 'adult' otherwise.
SELECT subject_id, CASE WHEN age > 60 THEN 'senior' ELSE 'adult' END FROM Subjects;
