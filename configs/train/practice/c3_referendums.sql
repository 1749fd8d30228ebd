CREATE TABLE Canton (CantonID INTEGER PRIMARY KEY, Name TEXT, Capital TEXT, Population INTEGER, MainLanguage TEXT, JoinedYear INTEGER);
CREATE TABLE Committee (CommitteeID INTEGER PRIMARY KEY, Name TEXT, Chair TEXT, Seat TEXT, FundsRaised REAL);
CREATE TABLE Question (QuestionID INTEGER PRIMARY KEY, Title TEXT, Topic TEXT, VoteDate DATE, LaunchedBy INTEGER REFERENCES Committee(CommitteeID), SignaturesNeeded INTEGER, SignaturesFiled INTEGER);
CREATE TABLE Stance (CommitteeID INTEGER REFERENCES Committee(CommitteeID), QuestionID INTEGER REFERENCES Question(QuestionID), Side TEXT, Spent REAL, PRIMARY KEY (CommitteeID, QuestionID));
CREATE TABLE Tally (QuestionID INTEGER REFERENCES Question(QuestionID), CantonID INTEGER REFERENCES Canton(CantonID), VotesYes INTEGER, VotesNo INTEGER, BlankVotes INTEGER, Eligible INTEGER, PRIMARY KEY (QuestionID, CantonID));
INSERT INTO Canton VALUES (1,'Oberwald','Furt',182000,'German',1803),(2,'Valbella','Sasso',96500,'Italian',1815),(3,'Montclair','Rivaz',254000,'French',1815),(4,'Seeland','Burgdam',310500,'German',1803),(5,'Alta Val','Piz',41200,'Romansh',1848);
INSERT INTO Committee VALUES (1,'Quiet Skies','Lea Hugi','Furt',140000),(2,'Fair Rents Now','Jean Morand','Rivaz',88500),(3,'Industry Alliance','Kurt Bosch','Burgdam',612000),(4,'Friends of the Valley','Gina Conti','Sasso',31000),(5,'Youth Assembly',NULL,'Rivaz',12400);
INSERT INTO Question VALUES (1,'Night flight ban','transport','2021-03-07',1,20000,23150),(2,'Rent ceiling','housing','2021-09-26',2,20000,31020),(3,'Lower corporate tax','tax','2022-05-15',3,20000,20480),(4,'Dam on the upper Ova','energy','2022-05-15',3,15000,15900),(5,'Votes at sixteen','rights','2023-06-18',5,20000,26700),(6,'Free bus passes','transport','2024-03-03',5,20000,18950);
INSERT INTO Stance VALUES (1,1,'support',95000),(3,1,'oppose',150000),(2,2,'support',70000),(3,2,'oppose',210000),(3,3,'support',175000),(2,3,'oppose',12000),(4,4,'oppose',29500),(3,4,'support',60000),(5,5,'support',11000),(1,4,'oppose',5000);
INSERT INTO Tally VALUES (1,1,41000,30500,800,120000),(1,2,15100,20300,410,66000),(1,3,52000,49000,1500,171000),(1,4,61000,83000,2000,215000),(2,1,29000,38000,650,120500),(2,3,71000,40500,1200,172000),(2,5,6100,9900,150,29500),(3,1,33000,32000,900,121000),(3,4,79000,60500,1800,216000),(4,2,9900,29000,300,66500),(4,5,4200,14100,90,29600),(5,3,64000,47000,1100,174000);
-- Q: Find the name and id of the cantons whose population is above the average.
SELECT Name, CantonID FROM Canton WHERE Population > (SELECT avg(Population) FROM Canton);
-- Q: What are the titles of the questions on which nobody has voted in any canton?
SELECT Title FROM Question WHERE QuestionID NOT IN (SELECT QuestionID FROM Tally);
-- Q: List the name of each committee and how many questions it launched, most first.
SELECT c.Name, count(*) FROM Committee AS c JOIN Question AS q ON q.LaunchedBy = c.CommitteeID GROUP BY c.CommitteeID ORDER BY count(*) DESC;
-- Q: Which committees took a stance on at least two questions? Give the name and the total amount spent.
SELECT c.Name, sum(s.Spent) FROM Committee AS c JOIN Stance AS s ON s.CommitteeID = c.CommitteeID GROUP BY c.CommitteeID HAVING count(*) >= 2;
-- Q: Show the names of the committees whose side was support on one question and oppose on another.
SELECT c.Name FROM Committee AS c JOIN Stance AS s ON s.CommitteeID = c.CommitteeID WHERE s.Side = 'support' INTERSECT SELECT c.Name FROM Committee AS c JOIN Stance AS s ON s.CommitteeID = c.CommitteeID WHERE s.Side = 'oppose';
-- Q: What are the average, minimum and maximum number of signatures filed?
SELECT avg(SignaturesFiled), min(SignaturesFiled), max(SignaturesFiled) FROM Question;
-- Q: Find the names of the German speaking cantons, with their capital and joining year.
SELECT Name, Capital, JoinedYear FROM Canton WHERE MainLanguage = 'German';
-- Q: In which cantons did 'Rent ceiling' get more yes votes than no votes? Give the name.
SELECT k.Name FROM Canton AS k JOIN Tally AS t ON t.CantonID = k.CantonID JOIN Question AS q ON t.QuestionID = q.QuestionID WHERE q.Title = 'Rent ceiling' AND t.VotesYes > t.VotesNo;
-- Q: Find the title and topic of the questions whose launching committee is seated in Rivaz.
SELECT q.Title, q.Topic FROM Question AS q JOIN Committee AS c ON q.LaunchedBy = c.CommitteeID WHERE c.Seat = 'Rivaz';
-- Q: Which question received the largest total of yes votes?
SELECT q.Title FROM Question AS q JOIN Tally AS t ON t.QuestionID = q.QuestionID GROUP BY q.QuestionID ORDER BY sum(t.VotesYes) DESC LIMIT 1;
-- Q: List the ids of the questions that no committee chose to oppose.
SELECT QuestionID FROM Question EXCEPT SELECT QuestionID FROM Stance WHERE Side = 'oppose';
-- Q: Which committees launched a question but did not reach the signatures needed? Give the committee and the title.
SELECT c.Name, q.Title FROM Committee AS c JOIN Question AS q ON q.LaunchedBy = c.CommitteeID WHERE q.SignaturesFiled < q.SignaturesNeeded;
-- Q: Yes share in percent for each question id, over yes and no votes together
SELECT QuestionID, 100.0 * sum(VotesYes) / sum(VotesYes + VotesNo) FROM Tally GROUP BY QuestionID;
-- Q: signatures over or under what was needed, by title
SELECT Title, SignaturesFiled - SignaturesNeeded FROM Question;
-- Q: Who spent most on each question? Question id and committee id.
SELECT QuestionID, CommitteeID FROM (SELECT QuestionID, CommitteeID, row_number() OVER (PARTITION BY QuestionID ORDER BY Spent DESC) AS place FROM Stance) WHERE place = 1;
-- Q: money on each side in one line: total spent in support, total spent to oppose
SELECT sum(CASE WHEN Side = 'support' THEN Spent ELSE 0 END), sum(CASE WHEN Side = 'oppose' THEN Spent ELSE 0 END) FROM Stance;
-- Q: Which committee has no chair on record?
SELECT Name FROM Committee WHERE Chair IS NULL;
-- Q: On which day were the most questions put to the vote?
SELECT VoteDate FROM Question GROUP BY VoteDate ORDER BY count(*) DESC LIMIT 1;
-- Q: How many questions per year?
SELECT strftime('%Y', VoteDate), count(*) FROM Question GROUP BY strftime('%Y', VoteDate);
-- Q: every canton's percentage of the national population
SELECT Name, 100.0 * Population / (SELECT sum(Population) FROM Canton) FROM Canton;
-- Q: Group cantons as small below 50000 people, medium below 200000, large otherwise.
SELECT Name, CASE WHEN Population < 50000 THEN 'small' WHEN Population < 200000 THEN 'medium' ELSE 'large' END FROM Canton;
-- Q: rank the committees by funds raised
SELECT Name, rank() OVER (ORDER BY FundsRaised DESC) FROM Committee;
-- Q: titles in capitals with their number of letters
SELECT upper(Title), length(Title) FROM Question;
-- Q: runner-up canton in population
SELECT Name FROM Canton ORDER BY Population DESC LIMIT 1 OFFSET 1;
