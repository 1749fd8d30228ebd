CREATE TABLE boards (board_id INTEGER PRIMARY KEY, board_name TEXT, description TEXT, created DATE);
CREATE TABLE accounts (account_id INTEGER PRIMARY KEY, handle TEXT, country TEXT, created DATE, karma INTEGER, banned INTEGER);
CREATE TABLE moderators (board_id INTEGER REFERENCES boards(board_id), account_id INTEGER REFERENCES accounts(account_id), since DATE);
CREATE TABLE posts (post_id INTEGER PRIMARY KEY, board_id INTEGER REFERENCES boards(board_id), author_id INTEGER REFERENCES accounts(account_id), reply_to INTEGER REFERENCES posts(post_id), title TEXT, body TEXT, created DATE, views INTEGER);
CREATE TABLE votes (post_id INTEGER REFERENCES posts(post_id), account_id INTEGER REFERENCES accounts(account_id), vote INTEGER, voted_on DATE);
CREATE TABLE follows (follower_id INTEGER REFERENCES accounts(account_id), followed_id INTEGER REFERENCES accounts(account_id), since DATE);
CREATE TABLE labels (post_id INTEGER REFERENCES posts(post_id), label TEXT);
INSERT INTO boards VALUES (1,'Sourdough','bread talk','2017-01-01'),(2,'Bonsai','little trees','2018-05-05'),(3,'Night Sky','amateur astronomy','2018-09-30'),(4,'Lost and Found',NULL,'2021-02-02');
INSERT INTO accounts VALUES (1,'crumbcoat','UK','2017-02-10',4120,0),(2,'pine_ada','Japan','2018-06-01',980,0),(3,'deneb','Chile','2018-10-10',2310,0),(4,'trollbert','UK','2022-03-03',-55,1),(5,'mossy','Canada','2020-04-04',610,0),(6,'starling_s','Chile','2023-08-15',75,0),(7,'lurkess','Japan','2023-11-11',0,0);
INSERT INTO moderators VALUES (1,1,'2017-03-01'),(2,2,'2019-01-01'),(3,3,'2018-11-01'),(4,1,'2021-02-02');
INSERT INTO posts VALUES (1,1,1,NULL,'My starter smells of pears','Is this fine?','2023-05-01',1240),(2,1,5,1,NULL,'Totally fine.','2023-05-01',NULL),(3,1,4,1,NULL,'Throw it away lol','2023-05-02',NULL),(4,2,2,NULL,'Wiring a juniper','Step by step with photos','2023-06-11',3050),(5,2,5,4,NULL,'Beautiful work!','2023-06-12',NULL),(6,3,3,NULL,'Comet tonight','Look south-west after dusk','2023-07-20',5100),(7,3,6,6,NULL,'Saw it!','2023-07-20',NULL),(8,3,3,NULL,'Comet photos','All from one night','2023-07-22',2700),(9,1,5,NULL,'Rye or spelt?','Opinions please','2023-07-30',410),(10,1,1,9,NULL,'Rye, always.','2023-07-31',NULL);
INSERT INTO votes VALUES (1,2,1,'2023-05-01'),(1,5,1,'2023-05-03'),(3,1,-1,'2023-05-02'),(3,5,-1,'2023-05-02'),(4,1,1,'2023-06-12'),(4,3,1,'2023-06-12'),(4,5,1,'2023-06-13'),(6,6,1,'2023-07-20'),(6,4,-1,'2023-07-21'),(8,2,1,'2023-07-23');
INSERT INTO follows VALUES (2,1,'2020-01-01'),(5,1,'2020-05-05'),(5,2,'2021-01-20'),(6,3,'2023-08-16'),(3,2,'2019-12-12'),(1,2,'2019-09-09');
INSERT INTO labels VALUES (1,'beginner'),(1,'starter'),(4,'howto'),(6,'event'),(8,'photo'),(4,'photo'),(9,'beginner');
-- Q: Find the handles and countries of the accounts that are not banned.
SELECT handle, country FROM accounts WHERE banned = 0;
-- Q: What are the titles of posts with more views than the average?
SELECT title FROM posts WHERE views > (SELECT avg(views) FROM posts);
-- Q: List the name of each board and the number of posts in it, most first.
SELECT T1.board_name, count(*) FROM boards AS T1 JOIN posts AS T2 ON T1.board_id = T2.board_id GROUP BY T1.board_id ORDER BY count(*) DESC;
-- Q: Which accounts are followed by at least two others? Give the handle and the number of followers.
SELECT T1.handle, count(*) FROM accounts AS T1 JOIN follows AS T2 ON T1.account_id = T2.followed_id GROUP BY T1.account_id HAVING count(*) >= 2;
-- Q: Show the ids and handles of accounts that have never posted.
SELECT account_id, handle FROM accounts WHERE NOT account_id IN (SELECT author_id FROM posts);
-- Q: Which titles contain the word Comet? Show the title and the date.
SELECT title, created FROM posts WHERE title LIKE '%Comet%';
-- Q: Show each follower's handle with the handle being followed.
SELECT T2.handle, T3.handle FROM follows AS T1 JOIN accounts AS T2 ON T1.follower_id = T2.account_id JOIN accounts AS T3 ON T1.followed_id = T3.account_id;
-- Q: Find the handles of those who posted in both Sourdough and Bonsai.
SELECT T1.handle FROM accounts AS T1 JOIN posts AS T2 ON T1.account_id = T2.author_id JOIN boards AS T3 ON T2.board_id = T3.board_id WHERE T3.board_name = 'Sourdough' INTERSECT SELECT T1.handle FROM accounts AS T1 JOIN posts AS T2 ON T1.account_id = T2.author_id JOIN boards AS T3 ON T2.board_id = T3.board_id WHERE T3.board_name = 'Bonsai';
-- Q: Which post has the best vote total? Give its title.
SELECT T1.title FROM posts AS T1 JOIN votes AS T2 ON T1.post_id = T2.post_id GROUP BY T1.post_id ORDER BY sum(T2.vote) DESC LIMIT 1;
-- Q: What are the average, minimum and maximum karma in each country?
SELECT country, avg(karma), min(karma), max(karma) FROM accounts GROUP BY country;
-- Q: Show the titles labelled both howto and photo.
SELECT T1.title FROM posts AS T1 JOIN labels AS T2 ON T1.post_id = T2.post_id WHERE T2.label = 'howto' INTERSECT SELECT T1.title FROM posts AS T1 JOIN labels AS T2 ON T1.post_id = T2.post_id WHERE T2.label = 'photo';
-- Q: Who moderates the Night Sky board, and since when?
SELECT T1.handle, T2.since FROM accounts AS T1 JOIN moderators AS T2 ON T1.account_id = T2.account_id JOIN boards AS T3 ON T2.board_id = T3.board_id WHERE T3.board_name = 'Night Sky';
-- Q: posts per month
SELECT strftime('%Y-%m', created), count(*) FROM posts GROUP BY strftime('%Y-%m', created);
-- Q: what percentage of posts are replies?
SELECT 100.0 * sum(CASE WHEN NOT reply_to IS NULL THEN 1 ELSE 0 END) / count(*) FROM posts;
-- Q: Upvotes (1) and downvotes (-1) side by side for each post id
SELECT post_id, sum(CASE WHEN vote = 1 THEN 1 ELSE 0 END), sum(CASE WHEN vote = -1 THEN 1 ELSE 0 END) FROM votes GROUP BY post_id;
-- Q: length of the text of each post
SELECT post_id, length(body) FROM posts;
-- Q: every author's most viewed post: author id and title
SELECT author_id, title FROM (SELECT author_id, title, row_number() OVER (PARTITION BY author_id ORDER BY views DESC) AS place FROM posts) WHERE place = 1;
-- Q: Which day saw the most posts?
SELECT created FROM posts GROUP BY created ORDER BY count(*) DESC LIMIT 1;
-- Q: boards nobody has written in
SELECT T1.board_name FROM boards AS T1 WHERE NOT EXISTS (SELECT * FROM posts AS T2 WHERE T2.board_id = T1.board_id);
-- Q: Split accounts by karma into 'hated' below 0, 'known' above 1000 and 'plain' otherwise
SELECT handle, CASE WHEN karma < 0 THEN 'hated' WHEN karma > 1000 THEN 'known' ELSE 'plain' END FROM accounts;
-- Q: Show every post's title, or 'reply' if it has none
SELECT post_id, COALESCE(title, 'reply') FROM posts;
-- Q: rank the accounts by karma
SELECT handle, rank() OVER (ORDER BY karma DESC) FROM accounts;
-- Q: labels used more than once
SELECT label FROM labels GROUP BY label HAVING count(*) > 1;
-- Q: How many days after joining did each author write his or her first post? Show the handle
SELECT T1.handle, julianday(min(T2.created)) - julianday(T1.created) FROM accounts AS T1 JOIN posts AS T2 ON T1.account_id = T2.author_id GROUP BY T1.account_id;
