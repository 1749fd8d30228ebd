CREATE TABLE members (member_id INTEGER PRIMARY KEY, handle TEXT, display_name TEXT, hometown TEXT, born_on DATE, joined_on DATE, verified INTEGER);
CREATE TABLE follows (follower_id INTEGER REFERENCES members(member_id), followed_id INTEGER REFERENCES members(member_id), since DATE, PRIMARY KEY (follower_id, followed_id));
CREATE TABLE posts (post_id INTEGER PRIMARY KEY, author_id INTEGER REFERENCES members(member_id), text TEXT, posted_at TEXT, topic TEXT, views INTEGER, reply_to INTEGER REFERENCES posts(post_id));
CREATE TABLE likes (post_id INTEGER REFERENCES posts(post_id), member_id INTEGER REFERENCES members(member_id), liked_on DATE);
CREATE TABLE circles (circle_id INTEGER PRIMARY KEY, title TEXT, founder_id INTEGER REFERENCES members(member_id), private INTEGER);
CREATE TABLE circle_members (circle_id INTEGER REFERENCES circles(circle_id), member_id INTEGER REFERENCES members(member_id), rank TEXT);
INSERT INTO members VALUES (1,'@lilac','Lila Correia','Braga','1990-04-02','2018-01-15',1),(2,'@tobi','Tobias Kern','Ulm','1985-10-20','2018-03-03',0),(3,'@nneka','Nneka Eze','Enugu','1999-07-30','2019-11-11',1),(4,'@sven','Sven Aho','Turku',NULL,'2020-05-28',0),(5,'@paz','Paz Romero','Cusco','2003-02-14','2021-09-09',0),(6,'@wren','Wren Hale','Ulm','1993-12-01','2022-01-31',0);
INSERT INTO follows VALUES (1,3,'2020-01-01'),(2,1,'2018-04-01'),(2,3,'2020-02-02'),(3,1,'2020-03-10'),(4,3,'2020-06-01'),(5,1,'2021-10-10'),(5,3,'2021-10-11'),(6,2,'2022-02-02');
INSERT INTO posts VALUES (1,1,'Morning on the river','2022-03-01 07:30:00','photo',820,NULL),(2,3,'New track out now','2022-03-02 18:00:00','music',5400,NULL),(3,2,'Brilliant!','2022-03-02 18:20:00','music',120,2),(4,1,'Can I remix it?','2022-03-03 09:10:00','music',310,2),(5,4,'Sauna season','2022-04-11 20:00:00','life',95,NULL),(6,3,'Tour dates','2022-04-15 12:00:00','music',7100,NULL),(7,5,'Hello circle','2022-05-05 10:00:00','life',44,NULL),(8,2,'Fog over town','2022-05-20 06:45:00','photo',260,NULL);
INSERT INTO likes VALUES (1,2,'2022-03-01'),(1,3,'2022-03-01'),(2,1,'2022-03-02'),(2,2,'2022-03-02'),(2,5,'2022-03-04'),(6,1,'2022-04-15'),(6,4,'2022-04-16'),(8,1,'2022-05-21'),(4,3,'2022-03-03');
INSERT INTO circles VALUES (1,'Early birds',1,0),(2,'Bedroom producers',3,1),(3,'Cold swimmers',4,0),(4,'Chess by post',2,1);
INSERT INTO circle_members VALUES (1,1,'owner'),(1,2,'member'),(1,6,'member'),(2,3,'owner'),(2,1,'member'),(3,4,'owner'),(2,2,'moderator');
-- Q: How many members are verified?
SELECT count(*) FROM members WHERE verified = 1;
-- Q: handles of the people from Ulm
SELECT handle FROM members WHERE hometown = 'Ulm';
-- Q: Show the text of all posts, newest first.
SELECT text FROM posts ORDER BY posted_at DESC;
-- Q: What are the topics of the posts? Unique values only.
SELECT DISTINCT topic FROM posts;
-- Q: What is the greatest number of views a post got?
SELECT max(views) FROM posts;
-- Q: Who has the most followers? Give the display name.
SELECT members.display_name FROM members JOIN follows ON members.member_id = follows.followed_id GROUP BY members.member_id ORDER BY count(*) DESC LIMIT 1;
-- Q: Number of posts by each author's display name
SELECT members.display_name, count(*) FROM members JOIN posts ON members.member_id = posts.author_id GROUP BY members.member_id;
-- Q: Which topics have an average of more than 500 views?
SELECT topic FROM posts GROUP BY topic HAVING avg(views) > 500;
-- Q: Texts of music posts by Nneka Eze
SELECT posts.text FROM posts JOIN members ON posts.author_id = members.member_id WHERE members.display_name = 'Nneka Eze' AND posts.topic = 'music';
-- Q: Which post got the most likes? Show its text.
SELECT posts.text FROM posts JOIN likes ON posts.post_id = likes.post_id GROUP BY posts.post_id ORDER BY count(*) DESC LIMIT 1;
-- Q: List the titles of the private circles with the handle of the founder.
SELECT circles.title, members.handle FROM circles JOIN members ON circles.founder_id = members.member_id WHERE circles.private = 1;
-- Q: how many people does each circle have? title and number, largest first
SELECT circles.title, count(*) FROM circles JOIN circle_members ON circles.circle_id = circle_members.circle_id GROUP BY circles.circle_id ORDER BY count(*) DESC;
-- Q: Which members have never posted?
SELECT display_name FROM members WHERE member_id NOT IN (SELECT author_id FROM posts);
-- Q: Who follows whom? Give both handles, follower first.
SELECT a.handle, b.handle FROM follows JOIN members AS a ON follows.follower_id = a.member_id JOIN members AS b ON follows.followed_id = b.member_id;
-- Q: Which members belong to both Early birds and Bedroom producers? Handles.
SELECT members.handle FROM members JOIN circle_members ON members.member_id = circle_members.member_id JOIN circles ON circle_members.circle_id = circles.circle_id WHERE circles.title = 'Early birds' INTERSECT SELECT members.handle FROM members JOIN circle_members ON members.member_id = circle_members.member_id JOIN circles ON circle_members.circle_id = circles.circle_id WHERE circles.title = 'Bedroom producers';
-- Q: Which circles have no members?
SELECT title FROM circles WHERE circle_id NOT IN (SELECT circle_id FROM circle_members);
-- Q: posts and views per month
SELECT strftime('%Y-%m', posted_at), count(*), sum(views) FROM posts GROUP BY strftime('%Y-%m', posted_at);
-- Q: Which members keep their birth date secret (it is missing)?
SELECT display_name FROM members WHERE born_on IS NULL;
-- Q: What percentage of posts are replies?
SELECT 100.0 * count(CASE WHEN reply_to IS NOT NULL THEN 1 END) / count(*) FROM posts;
-- Q: Posts without any like: show their text.
SELECT posts.text FROM posts LEFT JOIN likes ON posts.post_id = likes.post_id WHERE likes.post_id IS NULL;
