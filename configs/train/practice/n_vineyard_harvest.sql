CREATE TABLE vineyards (vineyard_id INTEGER PRIMARY KEY, vineyard_name TEXT, commune TEXT, soil TEXT, planted_year INTEGER, hectares REAL, grape TEXT);
CREATE TABLE picking_teams (team_id INTEGER PRIMARY KEY, team_name TEXT, leader TEXT, pickers INTEGER);
CREATE TABLE harvests (harvest_id INTEGER PRIMARY KEY, vineyard_id INTEGER REFERENCES vineyards(vineyard_id), team_id INTEGER REFERENCES picking_teams(team_id), picked_on DATE, tonnes REAL, brix REAL);
CREATE TABLE wines (wine_id INTEGER PRIMARY KEY, label TEXT, vintage INTEGER, vineyard_id INTEGER REFERENCES vineyards(vineyard_id), bottles INTEGER, price REAL, oak_months INTEGER);
CREATE TABLE tastings (tasting_id INTEGER PRIMARY KEY, wine_id INTEGER REFERENCES wines(wine_id), taster TEXT, score INTEGER, tasted_on DATE);
INSERT INTO vineyards VALUES (1,'Clos des Alouettes','Sainte-Foy','limestone',1978,2.4,'Chenin'),(2,'La Pierre Levée','Sainte-Foy','schist',1992,3.1,'Grenache'),(3,'Les Combes','Villemont','clay',2004,5.6,'Syrah'),(4,'Haut Ravin','Villemont','schist',1965,1.2,'Grenache'),(5,'Petit Bosquet','Orville','limestone',2015,4.0,'Chenin'),(6,'Terre Noire','Orville','basalt',2020,2.8,'Syrah');
INSERT INTO picking_teams VALUES (1,'Les Matinaux','Paulette Roy',14),(2,'Équipe Sud','Manuel Costa',22),(3,'Cousins','Luc Perrin',9),(4,'Students','Amélie Gros',17);
INSERT INTO harvests VALUES (1,1,1,'2021-09-20',9.8,21.5),(2,2,2,'2021-09-28',11.2,24.1),(3,3,2,'2021-10-02',22.5,23.0),(4,1,3,'2022-09-09',7.9,22.8),(5,2,1,'2022-09-15',10.4,25.2),(6,4,3,'2022-09-17',3.1,26.0),(7,5,2,'2022-09-12',16.7,20.9),(8,3,2,'2022-09-21',20.1,24.4),(9,5,1,'2023-09-14',18.3,21.1);
INSERT INTO wines VALUES (1,'Alouette Blanc',2021,1,7200,14.5,0),(2,'Pierre Levée',2021,2,8100,16.0,8),(3,'Combes Rouge',2021,3,15800,11.0,NULL),(4,'Alouette Blanc',2022,1,5900,15.5,0),(5,'Haut Ravin Vieilles Vignes',2022,4,2100,38.0,18),(6,'Combes Rouge',2022,3,14400,11.5,6),(7,'Bosquet Sec',2022,5,12000,9.9,NULL);
INSERT INTO tastings VALUES (1,1,'H. Lacroix',88,'2022-11-05'),(2,2,'H. Lacroix',91,'2022-11-05'),(3,3,'H. Lacroix',84,'2022-11-06'),(4,5,'H. Lacroix',96,'2024-02-10'),(5,5,'J. Whitby',94,'2024-03-02'),(6,4,'J. Whitby',89,'2024-03-02'),(7,6,'J. Whitby',86,'2024-03-03'),(8,2,'J. Whitby',90,'2024-03-03');
-- Q: Which vineyard is the oldest?
SELECT vineyard_name FROM vineyards ORDER BY planted_year LIMIT 1;
-- Q: Show name and hectares of the Chenin vineyards.
SELECT vineyard_name, hectares FROM vineyards WHERE grape = 'Chenin';
-- Q: how many hectares do we farm altogether
SELECT sum(hectares) FROM vineyards;
-- Q: What types of soil do we have? No repeats.
SELECT DISTINCT soil FROM vineyards;
-- Q: Which wines cost between 10 and 15 euros? Give label and vintage.
SELECT label, vintage FROM wines WHERE price BETWEEN 10 AND 15;
-- Q: tonnes picked per vineyard, largest first
SELECT vineyards.vineyard_name, sum(harvests.tonnes) FROM vineyards JOIN harvests ON vineyards.vineyard_id = harvests.vineyard_id GROUP BY vineyards.vineyard_id ORDER BY sum(harvests.tonnes) DESC;
-- Q: Who leads the team that has picked most often?
SELECT picking_teams.leader FROM picking_teams JOIN harvests ON picking_teams.team_id = harvests.team_id GROUP BY picking_teams.team_id ORDER BY count(*) DESC LIMIT 1;
-- Q: For every taster, the average score given and the number of tastings
SELECT taster, avg(score), count(*) FROM tastings GROUP BY taster;
-- Q: On what dates was Les Combes picked?
SELECT harvests.picked_on FROM harvests JOIN vineyards ON harvests.vineyard_id = vineyards.vineyard_id WHERE vineyards.vineyard_name = 'Les Combes';
-- Q: Which grapes cover more than 4 hectares in total?
SELECT grape FROM vineyards GROUP BY grape HAVING sum(hectares) > 4;
-- Q: Give the two dearest wines, label and price.
SELECT label, price FROM wines ORDER BY price DESC LIMIT 2;
-- Q: Which vintage had the most bottles?
SELECT vintage FROM wines GROUP BY vintage ORDER BY sum(bottles) DESC LIMIT 1;
-- Q: Vineyards that have never been harvested
SELECT vineyard_name FROM vineyards WHERE vineyard_id NOT IN (SELECT vineyard_id FROM harvests);
-- Q: Which vineyards were picked by both Les Matinaux and Cousins?
SELECT vineyards.vineyard_name FROM vineyards JOIN harvests ON vineyards.vineyard_id = harvests.vineyard_id JOIN picking_teams ON harvests.team_id = picking_teams.team_id WHERE picking_teams.team_name = 'Les Matinaux' INTERSECT SELECT vineyards.vineyard_name FROM vineyards JOIN harvests ON vineyards.vineyard_id = harvests.vineyard_id JOIN picking_teams ON harvests.team_id = picking_teams.team_id WHERE picking_teams.team_name = 'Cousins';
-- Q: From which commune comes the wine with the highest score?
SELECT vineyards.commune FROM vineyards JOIN wines ON vineyards.vineyard_id = wines.vineyard_id JOIN tastings ON wines.wine_id = tastings.wine_id ORDER BY tastings.score DESC LIMIT 1;
-- Q: Which harvests were sweeter in brix than the average harvest? List the picking dates.
SELECT picked_on FROM harvests WHERE brix > (SELECT avg(brix) FROM harvests);
-- Q: For each wine show label, vintage and the value of all its bottles.
SELECT label, vintage, bottles * price FROM wines;
-- Q: What was picked each year, in tonnes?
SELECT strftime('%Y', picked_on), sum(tonnes) FROM harvests GROUP BY strftime('%Y', picked_on);
-- Q: Labels and vintages of wines whose months in oak were not recorded
SELECT label, vintage FROM wines WHERE oak_months IS NULL;
-- Q: Which wine was never tasted? Give its label.
SELECT wines.label FROM wines LEFT JOIN tastings ON wines.wine_id = tastings.wine_id WHERE tastings.tasting_id IS NULL;
