CREATE TABLE accounts (account_id INTEGER PRIMARY KEY, handle TEXT, display_name TEXT, home_town TEXT, birth_year INTEGER, joined DATE, verified TEXT, bio TEXT);
CREATE TABLE follows (follower_id INTEGER REFERENCES accounts(account_id), followed_id INTEGER REFERENCES accounts(account_id), since DATE, muted TEXT, PRIMARY KEY (follower_id, followed_id));
CREATE TABLE posts (post_id INTEGER PRIMARY KEY, author_id INTEGER REFERENCES accounts(account_id), body TEXT, posted_on DATE, views INTEGER, reply_to INTEGER REFERENCES posts(post_id));
CREATE TABLE likes (post_id INTEGER REFERENCES posts(post_id), account_id INTEGER REFERENCES accounts(account_id), liked_on DATE, PRIMARY KEY (post_id, account_id));
CREATE TABLE tags (tag_id INTEGER PRIMARY KEY, tag TEXT, banned TEXT);
CREATE TABLE post_tags (post_id INTEGER REFERENCES posts(post_id), tag_id INTEGER REFERENCES tags(tag_id), PRIMARY KEY (post_id, tag_id));
CREATE TABLE reports (report_id INTEGER PRIMARY KEY, post_id INTEGER REFERENCES posts(post_id), reported_by INTEGER REFERENCES accounts(account_id), reason TEXT, filed_on DATE, upheld TEXT);
INSERT INTO accounts VALUES (1,'sunnyside','Marta Egg','Porto',1990,'2020-05-01','Y','breakfast photos'),(2,'rookwatch','Ned Crow','Leeds',1983,'2019-11-12','N',NULL),(3,'dj_oda','Oda Lien','Oslo',1999,'2021-02-14','Y','records and rain'),(4,'plainpete','Pete Moss','Leeds',2001,'2022-08-30','N','gardener'),(5,'zuzu','Zuzana Kral','Brno',1995,'2020-01-09','N',NULL),(6,'quietbot','Weather Bot','Oslo',NULL,'2023-03-03','Y','hourly forecasts'),(7,'lurker77','Vic Dunn','Porto',1979,'2023-10-10','N',NULL);
INSERT INTO follows VALUES (1,3,'2021-03-01','N'),(2,1,'2020-06-11','N'),(3,1,'2021-03-02','N'),(4,2,'2022-09-01','N'),(4,6,'2023-03-05','Y'),(5,1,'2020-07-07','Y'),(5,3,'2021-05-20','N'),(7,3,'2023-10-11','N'),(7,1,'2023-10-11','N'),(3,6,'2023-04-01','N');
INSERT INTO posts VALUES (1,1,'Perfect omelette today','2024-01-02',5400,NULL),(2,2,'Twelve rooks on the roof','2024-01-05',310,NULL),(3,3,'New mix is out','2024-01-19',9200,NULL),(4,1,'Nice mix, what is track two?','2024-01-20',800,3),(5,4,'Tomato seeds are in','2024-02-11',420,NULL),(6,6,'Rain until Friday','2024-02-12',15000,NULL),(7,3,'Of course it rains','2024-02-12',3100,6),(8,5,'Selling a bike','2024-03-03',150,NULL),(9,2,'Rooks again','2024-03-15',NULL,NULL);
INSERT INTO likes VALUES (1,2,'2024-01-02'),(1,3,'2024-01-03'),(1,5,'2024-01-03'),(3,1,'2024-01-19'),(3,5,'2024-01-20'),(3,7,'2024-01-22'),(3,4,'2024-02-01'),(5,2,'2024-02-11'),(6,4,'2024-02-12'),(7,6,'2024-02-13');
INSERT INTO tags VALUES (1,'food','N'),(2,'birds','N'),(3,'music','N'),(4,'weather','N'),(5,'crypto','Y'),(6,'forsale','N');
INSERT INTO post_tags VALUES (1,1),(2,2),(3,3),(5,1),(6,4),(7,4),(7,3),(8,6),(9,2);
INSERT INTO reports VALUES (1,8,2,'spam','2024-03-04','Y'),(2,8,4,'spam','2024-03-04','N'),(3,7,5,'rude','2024-02-14','N'),(4,2,7,'off topic','2024-01-06',NULL);
-- Q: How many accounts are verified?
SELECT count(*) FROM accounts WHERE verified = 'Y';
-- Q: Display names of users from Leeds
SELECT display_name FROM accounts WHERE home_town = 'Leeds';
-- Q: What was written on 2024-02-12?
SELECT body FROM posts WHERE posted_on = '2024-02-12';
-- Q: List handles in the order in which people joined.
SELECT handle FROM accounts ORDER BY joined;
-- Q: Which home towns occur? No repeats.
SELECT DISTINCT home_town FROM accounts;
-- Q: Number of posts per author handle
SELECT T1.handle, count(*) FROM accounts AS T1 JOIN posts AS T2 ON T1.account_id = T2.author_id GROUP BY T1.account_id;
-- Q: Who has the most followers? Give the display name.
SELECT T1.display_name FROM accounts AS T1 JOIN follows AS T2 ON T1.account_id = T2.followed_id GROUP BY T1.account_id ORDER BY count(*) DESC LIMIT 1;
-- Q: How many accounts does zuzu follow?
SELECT count(*) FROM follows AS T1 JOIN accounts AS T2 ON T1.follower_id = T2.account_id WHERE T2.handle = 'zuzu';
-- Q: Names of followers of sunnyside
SELECT T3.display_name FROM accounts AS T1 JOIN follows AS T2 ON T1.account_id = T2.followed_id JOIN accounts AS T3 ON T2.follower_id = T3.account_id WHERE T1.handle = 'sunnyside';
-- Q: Which post texts got at least three likes?
SELECT T1.body FROM posts AS T1 JOIN likes AS T2 ON T1.post_id = T2.post_id GROUP BY T1.post_id HAVING count(*) >= 3;
-- Q: For each tag, total views and number of posts
SELECT T1.tag, sum(T3.views), count(*) FROM tags AS T1 JOIN post_tags AS T2 ON T1.tag_id = T2.tag_id JOIN posts AS T3 ON T2.post_id = T3.post_id GROUP BY T1.tag_id;
-- Q: Posts by Oda Lien with more than 5000 views
SELECT T1.body FROM posts AS T1 JOIN accounts AS T2 ON T1.author_id = T2.account_id WHERE T2.display_name = 'Oda Lien' AND T1.views > 5000;
-- Q: the three most viewed posts, with their views
SELECT body, views FROM posts ORDER BY views DESC LIMIT 3;
-- Q: Which users have never written anything?
SELECT handle FROM accounts WHERE account_id NOT IN (SELECT author_id FROM posts);
-- Q: Tags used by no post
SELECT tag FROM tags WHERE tag_id NOT IN (SELECT tag_id FROM post_tags);
-- Q: Who both follows somebody and is followed? Handles.
SELECT T1.handle FROM accounts AS T1 JOIN follows AS T2 ON T1.account_id = T2.follower_id INTERSECT SELECT T1.handle FROM accounts AS T1 JOIN follows AS T2 ON T1.account_id = T2.followed_id;
-- Q: Handles of people who liked a post about music
SELECT DISTINCT T1.handle FROM accounts AS T1 JOIN likes AS T2 ON T1.account_id = T2.account_id JOIN post_tags AS T3 ON T2.post_id = T3.post_id JOIN tags AS T4 ON T3.tag_id = T4.tag_id WHERE T4.tag = 'music';
-- Q: Which posts were seen less often than average and never liked?
SELECT body FROM posts WHERE views < (SELECT avg(views) FROM posts) AND post_id NOT IN (SELECT post_id FROM likes);
-- Q: Whose posts were reported for spam? Give each handle once.
SELECT DISTINCT T1.handle FROM accounts AS T1 JOIN posts AS T2 ON T1.account_id = T2.author_id JOIN reports AS T3 ON T2.post_id = T3.post_id WHERE T3.reason = 'spam';
-- Q: New accounts by year
SELECT strftime('%Y', joined), count(*) FROM accounts GROUP BY strftime('%Y', joined);
-- Q: What percentage of posts are replies?
SELECT 100.0 * count(reply_to) / count(*) FROM posts;
-- Q: Which members left their bio empty?
SELECT display_name FROM accounts WHERE bio IS NULL;
-- Q: Show each reply next to the post it answers.
SELECT T1.body, T2.body FROM posts AS T1 JOIN posts AS T2 ON T1.reply_to = T2.post_id;
-- Q: The most viewed post of each author: author id and text
SELECT author_id, body FROM (SELECT author_id, body, row_number() OVER (PARTITION BY author_id ORDER BY views DESC) AS place FROM posts) WHERE place <= 1;
