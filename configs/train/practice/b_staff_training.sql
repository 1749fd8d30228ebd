CREATE TABLE departments (dept_id INTEGER PRIMARY KEY, dept_name TEXT, head_id INTEGER, cost_centre TEXT, founded INTEGER);
CREATE TABLE employees (employee_id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, age INTEGER, dept_id INTEGER, grade TEXT, salary INTEGER, bonus INTEGER, manager_id INTEGER REFERENCES employees(employee_id));
CREATE TABLE courses (course_code TEXT PRIMARY KEY, course_title TEXT, provider TEXT, days INTEGER, fee REAL, mandatory TEXT);
CREATE TABLE enrolments (employee_id INTEGER REFERENCES employees(employee_id), course_code TEXT REFERENCES courses(course_code), enrolled_on DATE, completed_on DATE, mark INTEGER, PRIMARY KEY (employee_id, course_code));
INSERT INTO departments VALUES (1,'Underwriting',1,'CC-100',1998),(2,'Human Resources',4,'CC-200',1998),(3,'Data Office',6,'CC-310',2017),(4,'Legal',NULL,'CC-400',2005),(5,'Archive',NULL,'CC-450',1999);
INSERT INTO employees VALUES (1,'Helga','Brink',54,1,'E4',91000,12000,NULL),(2,'Marcus','Tull',38,1,'E2',56000,3000,1),(3,'Shreya','Nair',29,1,'E1',41000,NULL,2),(4,'Ottavia','Bruni',47,2,'E3',68000,5000,1),(5,'Pawel','Zych',33,2,'E1',39500,800,4),(6,'Dion','Charles',41,3,'E3',74000,6500,1),(7,'Lin','Zhao',27,3,'E2',58000,2500,6),(8,'Freya','Holst',31,3,'E1',47000,NULL,6),(9,'Ned','Ashby',60,4,'E3',70500,4000,1),(10,'Ursula','Keen',24,NULL,'E0',28000,NULL,NULL);
INSERT INTO courses VALUES ('FIRE1','Fire safety','SafeHands',1,90,'Y'),('PRIV2','Data privacy','LexLearn',1,150,'Y'),('SQL10','Query writing','ByteSchool',3,780,'N'),('NEG05','Negotiation','TalkWell',2,640,'N'),('LEAD3','Leading teams','TalkWell',4,1500,'N'),('WELD1','Welding basics','SafeHands',5,900,'N');
INSERT INTO enrolments VALUES (1,'LEAD3','2023-02-01','2023-02-06',82),(2,'FIRE1','2023-03-10','2023-03-10',70),(2,'NEG05','2023-04-02','2023-04-05',64),(3,'FIRE1','2023-03-10','2023-03-10',91),(4,'PRIV2','2023-05-15','2023-05-15',88),(5,'PRIV2','2023-05-15',NULL,NULL),(6,'SQL10','2023-09-01','2023-09-20',95),(7,'SQL10','2023-09-01','2023-09-18',97),(7,'PRIV2','2024-01-12','2024-01-12',79),(8,'SQL10','2024-02-01',NULL,NULL),(9,'NEG05','2024-02-14','2024-02-16',75),(7,'FIRE1','2024-03-01','2024-03-01',85);
-- Q: How old is Marcus Tull?
SELECT age FROM employees WHERE first_name = 'Marcus' AND last_name = 'Tull';
-- Q: How many employees are younger than 35?
SELECT count(*) FROM employees WHERE age < 35;
-- Q: titles and fees of the mandatory courses
SELECT course_title, fee FROM courses WHERE mandatory = 'Y';
-- Q: Give the last names of the five best paid employees.
SELECT last_name FROM employees ORDER BY salary DESC LIMIT 5;
-- Q: Which distinct providers do we buy courses from?
SELECT DISTINCT provider FROM courses;
-- Q: Average salary and highest age per department name
SELECT d.dept_name, avg(e.salary), max(e.age) FROM departments AS d JOIN employees AS e ON e.dept_id = d.dept_id GROUP BY d.dept_id;
-- Q: Which course had the most enrolments?
SELECT c.course_title FROM courses AS c JOIN enrolments AS n ON n.course_code = c.course_code GROUP BY c.course_code ORDER BY count(*) DESC LIMIT 1;
-- Q: Who is the head of the Data Office? First and last name.
SELECT e.first_name, e.last_name FROM departments AS d JOIN employees AS e ON d.head_id = e.employee_id WHERE d.dept_name = 'Data Office';
-- Q: How many people report to each manager? Manager's last name and the number.
SELECT m.last_name, count(*) FROM employees AS e JOIN employees AS m ON e.manager_id = m.employee_id GROUP BY m.employee_id;
-- Q: grades with an average salary of more than 50000
SELECT grade FROM employees GROUP BY grade HAVING avg(salary) > 50000;
-- Q: What marks did Lin Zhao get, and in which courses?
SELECT c.course_title, n.mark FROM enrolments AS n JOIN courses AS c ON n.course_code = c.course_code JOIN employees AS e ON n.employee_id = e.employee_id WHERE e.first_name = 'Lin' AND e.last_name = 'Zhao';
-- Q: employees who took at least 2 courses, by last name
SELECT e.last_name FROM employees AS e JOIN enrolments AS n ON n.employee_id = e.employee_id GROUP BY e.employee_id HAVING count(*) >= 2;
-- Q: Which employees have never enrolled on any course?
SELECT first_name, last_name FROM employees WHERE employee_id NOT IN (SELECT employee_id FROM enrolments);
-- Q: Last names of those who did both Fire safety and Data privacy
SELECT e.last_name FROM employees AS e JOIN enrolments AS n ON n.employee_id = e.employee_id JOIN courses AS c ON n.course_code = c.course_code WHERE c.course_title = 'Fire safety' INTERSECT SELECT e.last_name FROM employees AS e JOIN enrolments AS n ON n.employee_id = e.employee_id JOIN courses AS c ON n.course_code = c.course_code WHERE c.course_title = 'Data privacy';
-- Q: In which department do people take the most courses?
SELECT d.dept_name FROM departments AS d JOIN employees AS e ON e.dept_id = d.dept_id JOIN enrolments AS n ON n.employee_id = e.employee_id GROUP BY d.dept_id ORDER BY count(*) DESC LIMIT 1;
-- Q: Employees earning more than the oldest employee: first and last names
SELECT first_name, last_name FROM employees WHERE salary > (SELECT salary FROM employees ORDER BY age DESC LIMIT 1);
-- Q: Who gets no bonus?
SELECT first_name, last_name FROM employees WHERE bonus IS NULL;
-- Q: top earner of each grade: grade, last name, salary
SELECT grade, last_name, salary FROM (SELECT grade, last_name, salary, row_number() OVER (PARTITION BY grade ORDER BY salary DESC) AS place FROM employees) WHERE place = 1;
-- Q: What did training cost per year of enrolment?
SELECT strftime('%Y', n.enrolled_on), sum(c.fee) FROM enrolments AS n JOIN courses AS c ON n.course_code = c.course_code GROUP BY strftime('%Y', n.enrolled_on);
-- Q: What percentage of enrolments isn't completed yet?
SELECT 100.0 * sum(CASE WHEN completed_on IS NULL THEN 1 ELSE 0 END) / count(*) FROM enrolments;
-- Q: Which departments have nobody in them?
SELECT d.dept_name FROM departments AS d LEFT JOIN employees AS e ON e.dept_id = d.dept_id WHERE e.employee_id IS NULL;
