CREATE TABLE Merchants (MerchantKey TEXT PRIMARY KEY, TradingName TEXT, LegalForm TEXT, CountryIso TEXT, OnboardedOn DATE, RiskClass TEXT, RelationshipOwner TEXT);
CREATE TABLE Ref_Txn_Status (StatusCode TEXT PRIMARY KEY, StatusText TEXT, IsFinal INTEGER);
CREATE TABLE Ref_Card_Scheme (SchemeCode TEXT PRIMARY KEY, SchemeName TEXT, FeePct REAL, FixedFee REAL);
CREATE TABLE Cardholders (HolderId INTEGER PRIMARY KEY, HolderName TEXT, CountryIso TEXT, BirthYear INTEGER);
CREATE TABLE Cards (CardId INTEGER PRIMARY KEY, HolderId INTEGER REFERENCES Cardholders(HolderId), SchemeCode TEXT REFERENCES Ref_Card_Scheme(SchemeCode), CardType TEXT, ExpiresOn DATE, Blocked TEXT);
CREATE TABLE Transactions (TxnId INTEGER PRIMARY KEY, MerchantKey TEXT REFERENCES Merchants(MerchantKey), CardId INTEGER REFERENCES Cards(CardId), TxnDate DATE, Amount REAL, Currency TEXT, StatusCode TEXT REFERENCES Ref_Txn_Status(StatusCode), Channel TEXT);
CREATE TABLE Refunds (RefundId INTEGER PRIMARY KEY, TxnId INTEGER REFERENCES Transactions(TxnId), RefundDate DATE, RefundAmount REAL, Reason TEXT);
CREATE TABLE Payouts (PayoutId INTEGER PRIMARY KEY, MerchantKey TEXT REFERENCES Merchants(MerchantKey), PayoutDate DATE, NetAmount REAL);
INSERT INTO Merchants VALUES ('MRC-01','Teapot Republic','limited','GB','2020-03-02','low','Jill Moss'),('MRC-02','Sunset Sails','sole trader','GR','2021-07-19','medium','Arno Beck'),('MRC-03','Pixel Pawn','limited','DE','2019-11-11','high','Jill Moss'),('MRC-04','Casa do Sal','partnership','PT','2022-05-05','low','Arno Beck'),('MRC-05','Ludo Loft','limited','DE','2024-01-08','medium',NULL);
INSERT INTO Ref_Txn_Status VALUES ('AU','authorised',0),('SE','settled',1),('DE','declined',1),('CB','charged back',1),('PE','pending',0);
INSERT INTO Ref_Card_Scheme VALUES ('ORB','Orbis',1.4,0.1),('CRE','Crescent',1.9,0.05),('UNI','Unida',0.8,0.2);
INSERT INTO Cardholders VALUES (1,'Edda Klein','DE',1985),(2,'Yannis Melas','GR',1972),(3,'Hugh Barlow','GB',1990),(4,'Leonor Sa','PT',1968),(5,'Miri Katz','DE',2001);
INSERT INTO Cards VALUES (1,1,'ORB','credit','2026-05-31','N'),(2,1,'UNI','debit','2025-11-30','N'),(3,2,'CRE','credit','2024-08-31','Y'),(4,3,'ORB','debit','2027-01-31','N'),(5,4,'UNI','debit','2026-10-31','N'),(6,5,'ORB','prepaid','2025-02-28','N'),(7,3,'CRE','credit','2026-03-31','N');
INSERT INTO Transactions VALUES (1,'MRC-01',4,'2024-01-04',36.5,'GBP','SE','online'),(2,'MRC-03',1,'2024-01-09',410,'EUR','CB','online'),(3,'MRC-03',3,'2024-01-21',89.9,'EUR','DE','online'),(4,'MRC-02',3,'2024-02-02',620,'EUR','SE','terminal'),(5,'MRC-04',5,'2024-02-14',28.4,'EUR','SE','terminal'),(6,'MRC-01',7,'2024-02-20',54,'GBP','SE','online'),(7,'MRC-03',6,'2024-03-03',149,'EUR','SE','online'),(8,'MRC-04',2,'2024-03-05',75,'EUR','SE','terminal'),(9,'MRC-02',1,'2024-03-19',980,'EUR','PE','online'),(10,'MRC-01',4,'2024-03-22',21.75,'GBP','AU','app');
INSERT INTO Refunds VALUES (1,1,'2024-01-15',36.5,'damaged'),(2,4,'2024-02-09',120,'shorter trip'),(3,7,'2024-03-10',149,'not as described'),(4,8,'2024-03-06',15,'damaged');
INSERT INTO Payouts VALUES (1,'MRC-01','2024-01-31',34.9),(2,'MRC-02','2024-02-29',488),(3,'MRC-04','2024-02-29',27.8),(4,'MRC-01','2024-02-29',52.6),(5,'MRC-04','2024-03-31',58.9);
-- Q: Who is the relationship owner for Sunset Sails?
SELECT RelationshipOwner FROM Merchants WHERE TradingName = 'Sunset Sails';
-- Q: What is the largest amount of any transaction?
SELECT max(Amount) FROM Transactions;
-- Q: blocked cards: ids
SELECT CardId FROM Cards WHERE Blocked = 'Y';
-- Q: How many transactions happened online?
SELECT count(*) FROM Transactions WHERE Channel = 'online';
-- Q: Status texts that are final
SELECT StatusText FROM Ref_Txn_Status WHERE IsFinal = 1;
-- Q: Turnover and number of transactions for every merchant's trading name
SELECT m.TradingName, sum(t.Amount), count(*) FROM Merchants AS m JOIN Transactions AS t ON t.MerchantKey = m.MerchantKey GROUP BY m.MerchantKey;
-- Q: Which card types does Hugh Barlow have?
SELECT c.CardType FROM Cards AS c JOIN Cardholders AS h ON c.HolderId = h.HolderId WHERE h.HolderName = 'Hugh Barlow';
-- Q: Most widely held card scheme (by number of cards)
SELECT s.SchemeName FROM Ref_Card_Scheme AS s JOIN Cards AS c ON c.SchemeCode = s.SchemeCode GROUP BY s.SchemeCode ORDER BY count(*) DESC LIMIT 1;
-- Q: number of transactions per status, in words
SELECT r.StatusText, count(*) FROM Ref_Txn_Status AS r JOIN Transactions AS t ON t.StatusCode = r.StatusCode GROUP BY r.StatusCode;
-- Q: Holders with more than one card
SELECT h.HolderName FROM Cardholders AS h JOIN Cards AS c ON c.HolderId = h.HolderId GROUP BY h.HolderId HAVING count(*) > 1;
-- Q: Limited companies of low or high risk
SELECT TradingName FROM Merchants WHERE LegalForm = 'limited' AND (RiskClass = 'low' OR RiskClass = 'high');
-- Q: EUR transactions between 50 and 500: id and date
SELECT TxnId, TxnDate FROM Transactions WHERE Currency = 'EUR' AND Amount BETWEEN 50 AND 500;
-- Q: Where did Edda Klein pay, and how much each time?
SELECT m.TradingName, t.Amount FROM Transactions AS t JOIN Merchants AS m ON t.MerchantKey = m.MerchantKey JOIN Cards AS c ON t.CardId = c.CardId JOIN Cardholders AS h ON c.HolderId = h.HolderId WHERE h.HolderName = 'Edda Klein';
-- Q: Merchants which have not been paid out yet
SELECT TradingName FROM Merchants WHERE MerchantKey NOT IN (SELECT MerchantKey FROM Payouts);
-- Q: Which merchants had both a settled and a charged back transaction?
SELECT m.TradingName FROM Merchants AS m JOIN Transactions AS t ON t.MerchantKey = m.MerchantKey JOIN Ref_Txn_Status AS r ON t.StatusCode = r.StatusCode WHERE r.StatusText = 'settled' INTERSECT SELECT m.TradingName FROM Merchants AS m JOIN Transactions AS t ON t.MerchantKey = m.MerchantKey JOIN Ref_Txn_Status AS r ON t.StatusCode = r.StatusCode WHERE r.StatusText = 'charged back';
-- Q: All country codes of merchants and cardholders together
SELECT CountryIso FROM Merchants UNION SELECT CountryIso FROM Cardholders;
-- Q: Transactions larger than the average one
SELECT TxnId FROM Transactions WHERE Amount > (SELECT avg(Amount) FROM Transactions);
-- Q: Which merchant refunded the most money?
SELECT m.TradingName FROM Merchants AS m JOIN Transactions AS t ON t.MerchantKey = m.MerchantKey JOIN Refunds AS r ON r.TxnId = t.TxnId GROUP BY m.MerchantKey ORDER BY sum(r.RefundAmount) DESC LIMIT 1;
-- Q: Names of people whose cards were never refunded
SELECT HolderName FROM Cardholders EXCEPT SELECT h.HolderName FROM Cardholders AS h JOIN Cards AS c ON c.HolderId = h.HolderId JOIN Transactions AS t ON t.CardId = c.CardId JOIN Refunds AS r ON r.TxnId = t.TxnId;
-- Q: Scheme fee on each transaction: amount times fee percentage over 100 plus the fixed fee
SELECT t.TxnId, t.Amount * s.FeePct / 100 + s.FixedFee FROM Transactions AS t JOIN Cards AS c ON t.CardId = c.CardId JOIN Ref_Card_Scheme AS s ON c.SchemeCode = s.SchemeCode;
-- Q: monthly transaction volume
SELECT strftime('%Y-%m', TxnDate), sum(Amount) FROM Transactions GROUP BY strftime('%Y-%m', TxnDate);
-- Q: How many days after the payment was each refund made?
SELECT r.RefundId, julianday(r.RefundDate) - julianday(t.TxnDate) FROM Refunds AS r JOIN Transactions AS t ON r.TxnId = t.TxnId;
-- Q: percentage of transactions declined (status DE)
SELECT 100.0 * sum(CASE WHEN StatusCode = 'DE' THEN 1 ELSE 0 END) / count(*) FROM Transactions;
-- Q: Merchants that never had a transaction
SELECT TradingName FROM Merchants WHERE NOT EXISTS (SELECT 1 FROM Transactions WHERE Transactions.MerchantKey = Merchants.MerchantKey);
