# ruff: noqa: E501
"""Queries in the style of real ones over the demo database; together they use every production that lowering writes."""

QUERIES = (
    # one table
    "SELECT name FROM customers",
    "SELECT * FROM suppliers",
    "SELECT count(*) FROM orders",
    "SELECT DISTINCT country FROM customers ORDER BY country",
    "SELECT name, price FROM products WHERE price > 100 ORDER BY price DESC, name LIMIT 5",
    "SELECT name FROM products ORDER BY price DESC, product_id LIMIT 3 OFFSET 2",
    "SELECT name FROM products WHERE price >= 10 AND price <= 20 AND stock < 50 AND discontinued <> 1",
    "SELECT name FROM customers WHERE country = 'Japan' OR (country = 'India' AND city != 'Jaipur')",
    "SELECT name FROM products WHERE NOT (price > 10 OR stock > 5)",
    "SELECT name FROM products WHERE price BETWEEN 10 AND 20",
    "SELECT name FROM products WHERE price NOT BETWEEN 10 AND 20",
    "SELECT name FROM customers WHERE country IN ('Japan', 'Greece', 'Italy')",
    "SELECT name FROM customers WHERE country NOT IN ('Japan', 'India')",
    "SELECT name FROM products WHERE product_id IN (supplier_id, category_id * 2, 30)",
    "SELECT name FROM products WHERE name LIKE '%coffee%' OR name LIKE 'Bath%' OR name LIKE '%tea'",
    "SELECT name FROM products WHERE name LIKE 'B_th%' AND name NOT LIKE name || 'x'",
    "SELECT count(*) FROM employees WHERE manager_id IS NULL",
    "SELECT name FROM employees WHERE manager_id IS NOT NULL",
    "SELECT name FROM products WHERE discontinued",
    "SELECT min(price), max(price), avg(price), sum(stock), count(DISTINCT supplier_id) FROM products",
    "SELECT sum(DISTINCT stock), avg(DISTINCT stock), count(category_id) FROM products",
    "SELECT country, count(*) AS n FROM customers GROUP BY country HAVING count(*) > 10 ORDER BY n DESC, 1",
    "SELECT country, city, count(*) FROM customers GROUP BY country, city ORDER BY 3 DESC, country, city",
    "SELECT upper(country), length(group_concat(city)) FROM suppliers GROUP BY upper(country)",
    "SELECT count(*) FILTER (WHERE rating = 5), count(*) FROM reviews",
    # expressions
    "SELECT price - (stock - 1), price - stock - 1, price * (stock + 2), (price + stock) * 2 FROM products",
    "SELECT price / (stock + 1), stock % 7, -stock, abs(stock - 40), -(stock + 1) FROM products",
    "SELECT a.price - (a.stock / (a.price * 2)) FROM products AS a",
    "SELECT round(price), round(price, 1), sqrt(stock), power(stock, 2) FROM products",
    "SELECT name || ' (' || country || ')' FROM customers",
    "SELECT lower(name), trim(name), replace(name, 'a', 'b'), substr(name, 2), substr(name, 1, 3) FROM customers",
    "SELECT instr(name, 'a'), length(name) FROM customers WHERE length(name) > 12",
    "SELECT CAST(price AS INTEGER), CAST(stock AS REAL), CAST(stock AS TEXT) FROM products",
    "SELECT coalesce(comment, 'none'), ifnull(comment, ''), nullif(rating, 5) FROM reviews",
    "SELECT coalesce(shipped_date, order_date, 'never') FROM orders",
    "SELECT min(price, stock), max(price, stock) FROM products",
    "SELECT name, CASE WHEN price > 50 THEN 'dear' WHEN price > 10 THEN 'fair' ELSE 'cheap' END FROM products",
    "SELECT CASE status WHEN 'shipped' THEN 1 WHEN 'returned' THEN 0 END FROM orders",
    "SELECT sum(CASE WHEN rating >= 4 THEN 1 ELSE 0 END) * 100.0 / count(*) FROM reviews",
    "SELECT iif(price > 20, 'a', NULL) FROM products",
    "SELECT price > 20, stock IS NULL FROM products",
    "SELECT sum(rating = 5) FROM reviews",
    # dates
    "SELECT strftime('%Y', order_date), count(*) FROM orders GROUP BY strftime('%Y', order_date)",
    "SELECT strftime('%m', order_date), strftime('%d', order_date), strftime('%Y-%m', order_date) FROM orders",
    "SELECT strftime('%w', order_date), strftime('%m-%d', order_date), strftime('%H', order_date) FROM orders",
    "SELECT strftime('%s', order_date), strftime('%j', order_date) FROM orders WHERE strftime('%Y', order_date) = '2023'",
    "SELECT date(order_date), datetime(order_date), time(order_date), julianday(order_date) FROM orders",
    "SELECT count(*) FROM orders WHERE order_date < date('2024-06-01', '-30 days')",
    "SELECT count(*) FROM orders WHERE order_date < date('2024-06-01', '-1 month')",
    "SELECT count(*) FROM orders WHERE order_date >= date('now', '-40 years')",
    "SELECT count(*) FROM orders WHERE order_date < date('2024-06-01', 'start of month')",
    "SELECT julianday('now') - julianday(max(order_date)) > 1 FROM orders",
    "SELECT count(*) FROM orders WHERE strftime('%Y', order_date) <= strftime('%Y', 'now')",
    "SELECT julianday(shipped_date) - julianday(order_date) FROM orders WHERE shipped_date IS NOT NULL",
    # joins that the graph supplies
    "SELECT p.name, c.name FROM products AS p JOIN categories AS c ON p.category_id = c.category_id",
    "SELECT customers.name FROM customers, orders WHERE customers.customer_id = orders.customer_id AND status = 'returned'",
    "SELECT c.name, sum(i.quantity * i.unit_price) AS revenue FROM order_items AS i JOIN products AS p USING (product_id) "
    "JOIN categories AS c USING (category_id) GROUP BY c.name ORDER BY revenue DESC",
    "SELECT T1.name, T4.name FROM customers AS T1 JOIN orders AS T2 ON T1.customer_id = T2.customer_id JOIN order_items "
    "AS T3 ON T2.order_id = T3.order_id JOIN products AS T4 ON T3.product_id = T4.product_id WHERE T4.price > 400",
    "SELECT p.* FROM products AS p JOIN suppliers AS s ON s.supplier_id = p.supplier_id WHERE s.country = 'Norway'",
    "SELECT count(*) FROM reviews AS r JOIN products AS p ON r.product_id = p.product_id",
    "SELECT c.name FROM customers AS c JOIN orders AS o ON o.customer_id = c.customer_id GROUP BY c.customer_id "
    "HAVING count(*) > 10 AND min(o.order_date) < '2023-01-01' ORDER BY count(*) DESC, c.name LIMIT 4",
    # joins that are spelled out
    "SELECT c.name FROM customers AS c LEFT JOIN orders AS o ON o.customer_id = c.customer_id WHERE o.order_id IS NULL",
    "SELECT e.name, m.name FROM employees AS e JOIN employees AS m ON e.manager_id = m.employee_id",
    "SELECT a.name, b.name, c.name FROM employees AS a JOIN employees AS b ON a.manager_id = b.employee_id "
    "LEFT JOIN employees AS c ON b.manager_id = c.employee_id",
    "SELECT count(*) FROM categories CROSS JOIN suppliers",
    "SELECT * FROM categories, suppliers WHERE length(categories.name) = length(suppliers.name)",
    "SELECT c.*, o.status FROM customers AS c LEFT JOIN orders AS o ON o.customer_id = c.customer_id AND o.status = 'x'",
    "SELECT m.* FROM employees AS e JOIN employees AS m ON e.manager_id = m.employee_id WHERE e.salary < m.salary",
    # subqueries
    "SELECT name FROM products WHERE price > (SELECT avg(price) FROM products)",
    "SELECT name FROM customers WHERE customer_id NOT IN (SELECT customer_id FROM orders)",
    "SELECT name FROM customers AS c WHERE EXISTS (SELECT * FROM orders WHERE orders.customer_id = c.customer_id)",
    "SELECT name FROM products AS p WHERE price > (SELECT avg(price) FROM products AS q WHERE q.category_id = p.category_id)",
    "SELECT name, (SELECT count(*) FROM reviews AS r WHERE r.product_id = products.product_id) FROM products",
    "SELECT b.name FROM employees AS a JOIN employees AS b ON a.manager_id = b.employee_id "
    "WHERE NOT EXISTS (SELECT 1 FROM orders WHERE orders.employee_id = b.employee_id)",
    "SELECT c.name FROM employees AS a JOIN employees AS b ON a.manager_id = b.employee_id JOIN employees AS c "
    "ON b.manager_id = c.employee_id WHERE NOT EXISTS (SELECT 1 FROM orders WHERE orders.employee_id = c.employee_id)",
    "SELECT max(n) FROM (SELECT country, count(*) AS n FROM customers GROUP BY country)",
    "SELECT t.country, t.n FROM (SELECT country, count(*) AS n FROM customers GROUP BY country) AS t "
    "WHERE t.n > (SELECT count(*) FROM suppliers WHERE suppliers.country = t.country)",
    "SELECT t.* FROM (SELECT * FROM products) AS t WHERE t.stock > 10",
    # 16 derived columns
    "SELECT a.customer_id, a.name || a.email || a.city || a.country || a.signup_date, b.product_id + b.category_id, "
    "b.name, b.supplier_id, b.price - b.stock - b.discontinued, c.category_id, c.name || c.description "
    "FROM (SELECT * FROM customers WHERE customer_id < 5) AS a CROSS JOIN (SELECT * FROM products WHERE product_id < 4) AS b "
    "CROSS JOIN (SELECT * FROM categories) AS c",
    "WITH big AS (SELECT order_id, sum(quantity) AS q FROM order_items GROUP BY order_id) "
    "SELECT avg(q) FROM big WHERE q > 3",
    "WITH a AS (SELECT name, price FROM products), b AS (SELECT * FROM a WHERE price > 50) SELECT name FROM b ORDER BY 1",
    # set operations
    "SELECT country FROM customers UNION SELECT country FROM suppliers",
    "SELECT city FROM customers UNION ALL SELECT city FROM suppliers ORDER BY city LIMIT 7",
    "SELECT country FROM customers INTERSECT SELECT country FROM suppliers",
    "SELECT country FROM customers EXCEPT SELECT country FROM suppliers",
    "SELECT name FROM (SELECT name, price FROM products ORDER BY price DESC, name LIMIT 2) UNION "
    "SELECT * FROM (SELECT name FROM employees ORDER BY salary LIMIT 1)",
    "SELECT city FROM customers EXCEPT SELECT * FROM (SELECT city FROM suppliers UNION SELECT 'Oslo')",
    "SELECT count(*) FROM (SELECT city FROM customers UNION SELECT city FROM suppliers)",
    "SELECT name FROM customers WHERE city IN (SELECT city FROM suppliers UNION SELECT 'Oslo')",
    # windows
    "SELECT name, row_number() OVER (PARTITION BY category_id ORDER BY price DESC, name) FROM products",
    "SELECT name, rank() OVER (ORDER BY price DESC), dense_rank() OVER (ORDER BY stock) FROM products",
    "SELECT order_date, lag(order_id) OVER (ORDER BY order_id), lead(order_id) OVER (ORDER BY order_id) FROM orders",
    "SELECT name, price - avg(price) OVER (PARTITION BY category_id), sum(price) OVER () FROM products",
    "SELECT country, rank() OVER (ORDER BY count(*) DESC) FROM customers GROUP BY country",
)
