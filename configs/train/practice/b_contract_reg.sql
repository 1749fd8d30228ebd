CREATE TABLE Ref_Contract_Kinds (kind_code TEXT PRIMARY KEY, kind_description TEXT);
CREATE TABLE Ref_Payment_Terms (terms_code TEXT PRIMARY KEY, terms_description TEXT, days_to_pay INTEGER);
CREATE TABLE Parties (party_id INTEGER PRIMARY KEY, party_name TEXT, party_city TEXT, vat_number TEXT);
CREATE TABLE Contracts (contract_id INTEGER PRIMARY KEY, contract_title TEXT, kind_code TEXT REFERENCES Ref_Contract_Kinds(kind_code), terms_code TEXT REFERENCES Ref_Payment_Terms(terms_code), buyer_party_id INTEGER REFERENCES Parties(party_id), seller_party_id INTEGER REFERENCES Parties(party_id), date_from DATE, date_to DATE, contract_value INTEGER);
CREATE TABLE Amendments (amendment_id INTEGER PRIMARY KEY, contract_id INTEGER REFERENCES Contracts(contract_id), amended_on DATE, reason TEXT, value_change INTEGER);
CREATE TABLE Signatures (contract_id INTEGER REFERENCES Contracts(contract_id), signer_name TEXT, signed_on DATE, PRIMARY KEY (contract_id, signer_name));
INSERT INTO Ref_Contract_Kinds VALUES ('SUP','Supply'),('SRV','Services'),('LSE','Lease'),('NDA','Non-disclosure'),('MNT','Maintenance');
INSERT INTO Ref_Payment_Terms VALUES ('N30','Net 30 days',30),('N60','Net 60 days',60),('ADV','In advance',0),('EOM','End of month',31);
INSERT INTO Parties VALUES (1,'Brightwater Council','Brightwater','GB1110'),(2,'Kerbstone Ltd','Hull','GB2231'),(3,'Lumenworks','Derby','GB7718'),(4,'Verdant Parks','Hull',NULL),(5,'Brightwater Schools Trust','Brightwater','GB5560'),(6,'Ironbridge Lifts','Telford','GB9034');
INSERT INTO Contracts VALUES (1,'Kerb Repairs North','SRV','N30',1,2,'2021-04-01','2023-03-31',240000),(2,'Street Lamps','SUP','N60',1,3,'2022-01-10','2022-12-31',515000),(3,'Lift Care','MNT','ADV',5,6,'2022-09-01','2025-08-31',48000),(4,'School Lighting','SUP','N30',5,3,'2023-05-01','2023-10-31',98000),(5,'Park Mowing','SRV','EOM',1,4,'2023-03-01',NULL,67000),(6,'Depot Lease','LSE','ADV',2,1,'2020-07-01','2030-06-30',360000),(7,'Town Hall Lift','MNT','N30',1,6,'2024-01-01','2026-12-31',21000),(8,'Lighting Talks','NDA',NULL,1,3,'2021-11-01','2022-11-01',NULL);
INSERT INTO Amendments VALUES (1,1,'2022-02-14','more streets',35000),(2,2,'2022-06-20','price index',12000),(3,1,'2022-11-30','delay',-8000),(4,5,'2024-02-01','price index',3000),(5,3,'2023-09-01','price index',1500),(6,6,'2022-07-01','smaller yard',-40000);
INSERT INTO Signatures VALUES (1,'H. Colby','2021-03-20'),(1,'D. Ashe','2021-03-22'),(2,'H. Colby','2022-01-05'),(2,'M. Lindt','2022-01-07'),(3,'J. Petrie','2022-08-15'),(4,'J. Petrie','2023-04-18'),(4,'M. Lindt','2023-04-20'),(5,'H. Colby','2023-02-25'),(6,'D. Ashe','2020-06-11');
-- Q: Give the title and value of each contract above 100000.
SELECT contract_title, contract_value FROM Contracts WHERE contract_value > 100000;
-- Q: How many parties are based in Hull?
SELECT count(*) FROM Parties WHERE party_city = 'Hull';
-- Q: What does kind code LSE stand for?
SELECT kind_description FROM Ref_Contract_Kinds WHERE kind_code = 'LSE';
-- Q: distinct reasons for amendments
SELECT DISTINCT reason FROM Amendments;
-- Q: Which contract started first?
SELECT contract_title FROM Contracts ORDER BY date_from LIMIT 1;
-- Q: For each kind description, how many contracts and what total value?
SELECT k.kind_description, count(*), sum(c.contract_value) FROM Ref_Contract_Kinds AS k JOIN Contracts AS c ON c.kind_code = k.kind_code GROUP BY k.kind_code;
-- Q: Who sells on the most contracts? Give the party name.
SELECT p.party_name FROM Parties AS p JOIN Contracts AS c ON c.seller_party_id = p.party_id GROUP BY p.party_id ORDER BY count(*) DESC LIMIT 1;
-- Q: Show the contract titles in which Brightwater Council is the buyer.
SELECT c.contract_title FROM Contracts AS c JOIN Parties AS p ON c.buyer_party_id = p.party_id WHERE p.party_name = 'Brightwater Council';
-- Q: Which contracts must be paid within 30 days? Title only.
SELECT c.contract_title FROM Contracts AS c JOIN Ref_Payment_Terms AS t ON c.terms_code = t.terms_code WHERE t.days_to_pay <= 30;
-- Q: Contracts amended more than once
SELECT c.contract_title FROM Contracts AS c JOIN Amendments AS a ON a.contract_id = c.contract_id GROUP BY c.contract_id HAVING count(*) > 1;
-- Q: How many contracts has each person signed?
SELECT signer_name, count(*) FROM Signatures GROUP BY signer_name;
-- Q: List every contract title with the names of buyer and seller.
SELECT c.contract_title, b.party_name, s.party_name FROM Contracts AS c JOIN Parties AS b ON c.buyer_party_id = b.party_id JOIN Parties AS s ON c.seller_party_id = s.party_id;
-- Q: Which contracts were never signed?
SELECT contract_title FROM Contracts WHERE contract_id NOT IN (SELECT contract_id FROM Signatures);
-- Q: Parties that act both as a buyer and as a seller: names
SELECT p.party_name FROM Parties AS p JOIN Contracts AS c ON c.buyer_party_id = p.party_id INTERSECT SELECT p.party_name FROM Parties AS p JOIN Contracts AS c ON c.seller_party_id = p.party_id;
-- Q: Which contracts are worth more than the average contract?
SELECT contract_title FROM Contracts WHERE contract_value > (SELECT avg(contract_value) FROM Contracts);
-- Q: Who signed the contracts with Lumenworks as seller? No duplicates.
SELECT DISTINCT s.signer_name FROM Signatures AS s JOIN Contracts AS c ON s.contract_id = c.contract_id JOIN Parties AS p ON c.seller_party_id = p.party_id WHERE p.party_name = 'Lumenworks';
-- Q: What is the running length in days of every contract with an end date?
SELECT contract_title, julianday(date_to) - julianday(date_from) FROM Contracts WHERE date_to IS NOT NULL;
-- Q: net value change per year of amendment
SELECT strftime('%Y', amended_on), sum(value_change) FROM Amendments GROUP BY strftime('%Y', amended_on);
-- Q: Which parties have no VAT number?
SELECT party_name FROM Parties WHERE vat_number IS NULL;
-- Q: What percentage of the amendments lowered the value (a change below 0)?
SELECT 100.0 * sum(CASE WHEN value_change < 0 THEN 1 ELSE 0 END) / count(*) FROM Amendments;
