CREATE TABLE ref_doc_types (doc_type_code TEXT PRIMARY KEY, doc_type_name TEXT, review_months INTEGER);
CREATE TABLE ref_status (status_code TEXT PRIMARY KEY, status_description TEXT);
CREATE TABLE editors (editor_id INTEGER PRIMARY KEY, editor_name TEXT, team TEXT, phone_ext TEXT);
CREATE TABLE documents (document_id INTEGER PRIMARY KEY, document_name TEXT, doc_type_code TEXT REFERENCES ref_doc_types(doc_type_code), owner_id INTEGER REFERENCES editors(editor_id), created_on DATE, access_count INTEGER, parent_document_id INTEGER REFERENCES documents(document_id));
CREATE TABLE versions (version_id INTEGER PRIMARY KEY, document_id INTEGER REFERENCES documents(document_id), version_number TEXT, status_code TEXT REFERENCES ref_status(status_code), edited_by INTEGER REFERENCES editors(editor_id), approved_by INTEGER REFERENCES editors(editor_id), saved_on DATE, word_count INTEGER);
CREATE TABLE sections (section_id INTEGER PRIMARY KEY, version_id INTEGER REFERENCES versions(version_id), section_title TEXT, sequence_no INTEGER);
CREATE TABLE section_images (section_id INTEGER REFERENCES sections(section_id), image_name TEXT, alt_text TEXT, size_kb INTEGER);
INSERT INTO ref_doc_types VALUES ('MAN','Manual',24),('PRC','Procedure',12),('FRM','Form',36),('BRF','Briefing',3);
INSERT INTO ref_status VALUES ('D','Draft'),('R','In review'),('P','Published'),('W','Withdrawn');
INSERT INTO editors VALUES (1,'Agnes Toll','Safety','4410'),(2,'Milo Grant','Quality','4422'),(3,'Fatou Sarr','Safety','4433'),(4,'Pete Winslow','Web',NULL),(5,'Una Keane','Quality','4455');
INSERT INTO documents VALUES (1,'Crane Handbook','MAN',1,'2019-03-12',880,NULL),(2,'Lockout Steps','PRC',3,'2020-01-07',1420,1),(3,'Incident Report Sheet','FRM',1,'2018-11-25',2310,NULL),(4,'Calibration Routine','PRC',2,'2021-06-30',305,NULL),(5,'Heatwave Note','BRF',3,'2022-07-18',97,NULL),(6,'Hook Inspection','PRC',1,'2022-02-14',NULL,1);
INSERT INTO versions VALUES (1,1,'1.0','W',1,2,'2019-04-01',15200),(2,1,'2.0','P',3,2,'2021-05-20',17350),(3,2,'1.0','P',3,1,'2020-02-10',2100),(4,2,'1.1','D',5,NULL,'2022-09-01',2260),(5,3,'1.0','P',1,5,'2018-12-03',400),(6,4,'0.9','R',2,NULL,'2021-08-15',3900),(7,5,'1.0','W',4,1,'2022-07-19',350),(8,4,'1.0','P',2,5,'2021-11-02',4050),(9,1,'2.1','D',1,NULL,'2022-10-12',17600);
INSERT INTO sections VALUES (1,2,'Load limits',1),(2,2,'Daily checks',2),(3,2,'Storm rules',3),(4,3,'Padlocks',1),(5,3,'Release',2),(6,8,'Torque wrenches',1),(7,9,'Load limits',1);
INSERT INTO section_images VALUES (1,'chart_a.png','load chart',210),(2,'hook.png','worn hook',540),(2,'rope.png',NULL,330),(4,'lock.png','red padlock',120),(6,'wrench.png',NULL,95);
-- Q: How often must a manual be reviewed, in months?
SELECT review_months FROM ref_doc_types WHERE doc_type_name = 'Manual';
-- Q: Which document has been opened most often?
SELECT document_name FROM documents ORDER BY access_count DESC LIMIT 1;
-- Q: Telephone extension of Milo Grant
SELECT phone_ext FROM editors WHERE editor_name = 'Milo Grant';
-- Q: Titles of all documents made before 2020-06-01, oldest first
SELECT document_name FROM documents WHERE created_on < '2020-06-01' ORDER BY created_on;
-- Q: How many versions have been saved altogether, and how long is the longest in words?
SELECT count(*), max(word_count) FROM versions;
-- Q: How many documents exist of each type? Name the type.
SELECT t.doc_type_name, count(*) FROM ref_doc_types AS t JOIN documents AS d ON d.doc_type_code = t.doc_type_code GROUP BY t.doc_type_code;
-- Q: Who owns Hook Inspection?
SELECT e.editor_name FROM documents AS d JOIN editors AS e ON d.owner_id = e.editor_id WHERE d.document_name = 'Hook Inspection';
-- Q: Who approved version 2.0 of the Crane Handbook?
SELECT e.editor_name FROM versions AS v JOIN documents AS d ON v.document_id = d.document_id JOIN editors AS e ON v.approved_by = e.editor_id WHERE d.document_name = 'Crane Handbook' AND v.version_number = '2.0';
-- Q: documents with 2 or more versions
SELECT d.document_name FROM documents AS d JOIN versions AS v ON v.document_id = d.document_id GROUP BY d.document_id HAVING count(*) >= 2;
-- Q: Version numbers of everything that is published, along with the document name
SELECT d.document_name, v.version_number FROM versions AS v JOIN documents AS d ON v.document_id = d.document_id JOIN ref_status AS s ON v.status_code = s.status_code WHERE s.status_description = 'Published';
-- Q: Which editor saved most versions?
SELECT e.editor_name FROM editors AS e JOIN versions AS v ON v.edited_by = e.editor_id GROUP BY e.editor_id ORDER BY count(*) DESC LIMIT 1;
-- Q: What is the total and the average access count by owner team?
SELECT e.team, sum(d.access_count), avg(d.access_count) FROM documents AS d JOIN editors AS e ON d.owner_id = e.editor_id GROUP BY e.team;
-- Q: Which documents hang under the Crane Handbook?
SELECT c.document_name FROM documents AS c JOIN documents AS p ON c.parent_document_id = p.document_id WHERE p.document_name = 'Crane Handbook';
-- Q: Which documents have no version yet?
SELECT document_name FROM documents WHERE document_id NOT IN (SELECT document_id FROM versions);
-- Q: Who has both edited and approved versions?
SELECT e.editor_name FROM editors AS e JOIN versions AS v ON v.edited_by = e.editor_id INTERSECT SELECT e.editor_name FROM editors AS e JOIN versions AS v ON v.approved_by = e.editor_id;
-- Q: Sections that contain no picture: give their titles.
SELECT section_title FROM sections WHERE NOT EXISTS (SELECT * FROM section_images WHERE section_images.section_id = sections.section_id);
-- Q: How many images does Crane Handbook contain over all its versions?
SELECT count(*) FROM section_images AS i JOIN sections AS s ON i.section_id = s.section_id JOIN versions AS v ON s.version_id = v.version_id JOIN documents AS d ON v.document_id = d.document_id WHERE d.document_name = 'Crane Handbook';
-- Q: Document types for which nothing has ever been withdrawn
SELECT doc_type_name FROM ref_doc_types EXCEPT SELECT t.doc_type_name FROM ref_doc_types AS t JOIN documents AS d ON d.doc_type_code = t.doc_type_code JOIN versions AS v ON v.document_id = d.document_id JOIN ref_status AS s ON v.status_code = s.status_code WHERE s.status_description = 'Withdrawn';
-- Q: Which documents are opened more than the average document?
SELECT document_name FROM documents WHERE access_count > (SELECT avg(access_count) FROM documents);
-- Q: How many versions were saved each year?
SELECT strftime('%Y', saved_on), count(*) FROM versions GROUP BY strftime('%Y', saved_on);
-- Q: versions nobody has approved: their ids
SELECT version_id FROM versions WHERE approved_by IS NULL;
-- Q: Latest version of each document id with its version number
SELECT document_id, version_number FROM (SELECT document_id, version_number, row_number() OVER (PARTITION BY document_id ORDER BY saved_on DESC) AS place FROM versions) WHERE place = 1;
-- Q: Label the images as big from 300 kb on, else small. Image name and label.
SELECT image_name, CASE WHEN size_kb >= 300 THEN 'big' ELSE 'small' END FROM section_images;
-- Q: What percentage of pictures lacks an alt text?
SELECT 100.0 * count(CASE WHEN alt_text IS NULL THEN 1 END) / count(*) FROM section_images;
