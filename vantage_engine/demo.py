"""The built-in demo database: three years of an invented shop, "Lantern & Oak", in eight related tables.

`write_demo` makes the same rows on every machine: everything comes from one fixed seed, nothing from the clock. The
data has what real data has: names in several scripts, missing e-mails, customers without orders, products
without reviews, a few products that sell far more than the rest, busy Decembers. The file is written whole or not at
all, and carries an application id, so that a file of the user's is never overwritten by mistake.
"""

from __future__ import annotations

import datetime
import os
import random
import sqlite3
import tempfile
import unicodedata
from itertools import accumulate
from pathlib import Path
from typing import Any

from vantage_engine.demo_words import CATALOGUE, COMMENTS, FAMILY_FIRST, PLACES, STAFF, SUPPLIERS
from vantage_engine.errors import DatabaseError

QUESTIONS = (
    "How many customers are there in each country?",
    "Which five products brought in the most revenue?",
    "What is the average rating of each category?",
    "Which customers have never placed an order?",
    "Who are the employees managed by Ingrid Solberg?",
    "How many orders were placed in each month of 2024?",
)

APPLICATION_ID = 0x56_4E_54_47  # "VNTG", bytes 68 to 71 of the file

_SEED = 20_220_101
_FIRST_DAY = datetime.date(2022, 1, 1)
_DAYS = 1096  # 2022, 2023 and 2024
_CUSTOMERS, _ORDERS, _REVIEWS = 400, 3000, 1500

_SCHEMA = """
CREATE TABLE categories (
    category_id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, description TEXT NOT NULL);
CREATE TABLE suppliers (
    supplier_id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, city TEXT NOT NULL, country TEXT NOT NULL);
CREATE TABLE products (
    product_id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE,
    category_id INTEGER NOT NULL REFERENCES categories (category_id),
    supplier_id INTEGER NOT NULL REFERENCES suppliers (supplier_id),
    price REAL NOT NULL CHECK (price > 0), stock INTEGER NOT NULL, discontinued INTEGER NOT NULL DEFAULT 0);
CREATE TABLE customers (
    customer_id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT UNIQUE,
    city TEXT NOT NULL, country TEXT NOT NULL, signup_date TEXT NOT NULL);
CREATE TABLE employees (
    employee_id INTEGER PRIMARY KEY, name TEXT NOT NULL, title TEXT NOT NULL,
    manager_id INTEGER REFERENCES employees (employee_id), hire_date TEXT NOT NULL, salary REAL NOT NULL);
CREATE TABLE orders (
    order_id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customers (customer_id),
    employee_id INTEGER NOT NULL REFERENCES employees (employee_id),
    order_date TEXT NOT NULL, shipped_date TEXT, status TEXT NOT NULL, ship_country TEXT NOT NULL);
CREATE TABLE order_items (
    order_id INTEGER NOT NULL REFERENCES orders (order_id),
    product_id INTEGER NOT NULL REFERENCES products (product_id),
    quantity INTEGER NOT NULL CHECK (quantity > 0), unit_price REAL NOT NULL, discount REAL NOT NULL DEFAULT 0,
    PRIMARY KEY (order_id, product_id));
CREATE TABLE reviews (
    review_id INTEGER PRIMARY KEY,
    product_id INTEGER NOT NULL REFERENCES products (product_id),
    customer_id INTEGER NOT NULL REFERENCES customers (customer_id),
    rating INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 5), comment TEXT, review_date TEXT NOT NULL);
CREATE INDEX orders_by_customer ON orders (customer_id);
CREATE INDEX order_items_by_product ON order_items (product_id);
CREATE INDEX reviews_by_product ON reviews (product_id);
"""

Row = tuple[Any, ...]


def write_demo(path: Path, *, force: bool = False) -> dict[str, int]:
    """Write the database to `path` and return the number of rows per table.

    An earlier demo is replaced; any other file only with `force`.
    """
    path = Path(path)
    if path.is_dir():
        raise DatabaseError(f"{path} is a folder.", "Give the name of the file to write.")
    if path.exists() and not force and not _is_demo(path):
        raise DatabaseError(
            f"{path} exists and is not a demo database.", "Choose another name, or overwrite with --force."
        )
    for suffix in ("-wal", "-journal"):
        if path.with_name(path.name + suffix).exists():  # SQLite would replay it into the new file
            raise DatabaseError(
                f"{path} is in use: there is a {path.name}{suffix} beside it.",
                "Close the program that uses it, or choose another name.",
            )
    tables = _make_tables()
    try:
        with tempfile.TemporaryDirectory(prefix=".vantage-demo-", dir=path.parent) as folder:
            new = Path(folder) / "demo.sqlite"
            _write(new, tables)
            os.replace(new, path)
    except (OSError, sqlite3.Error) as error:
        raise DatabaseError(f"{path} cannot be written: {error}.", "Choose a folder that you can write to.") from error
    return {name: len(rows) for name, rows in tables.items()}


def _is_demo(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except OSError:
        return False
    return header.startswith(b"SQLite format 3\0") and header[68:72] == APPLICATION_ID.to_bytes(4, "big")


def _write(path: Path, tables: dict[str, list[Row]]) -> None:
    connection = sqlite3.connect(path)
    try:
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.execute("PRAGMA foreign_keys=ON")
        connection.executescript(_SCHEMA)
        for name, rows in tables.items():
            connection.executemany(f"INSERT INTO {name} VALUES ({','.join('?' * len(rows[0]))})", rows)
        connection.commit()
    finally:
        connection.close()


def _make_tables() -> dict[str, list[Row]]:
    """All rows, parents before children."""
    rng = random.Random(_SEED)
    products = _products(rng)
    customers = _customers(rng)
    orders, items = _orders(rng, customers, products)
    return {
        "categories": [(i, name, text) for i, (name, text, *_) in enumerate(CATALOGUE, 1)],
        "suppliers": [(i, *supplier) for i, supplier in enumerate(SUPPLIERS, 1)],
        "products": products,
        "customers": customers,
        "employees": [(i, *person) for i, person in enumerate(STAFF, 1)],
        "orders": orders,
        "order_items": items,
        "reviews": _reviews(rng, orders, items),
    }


def _day(number: int) -> str:
    return (_FIRST_DAY + datetime.timedelta(days=number)).isoformat()


def _products(rng: random.Random) -> list[Row]:
    rows: list[Row] = []
    for category, (_, _, low, high, names) in enumerate(CATALOGUE, 1):
        for name in names.split(","):
            price = int(low * (high / low) ** rng.random()) + rng.choice((0.0, 0.5, 0.9, 0.95))
            discontinued = int(rng.random() < 0.08)
            stock = 0 if discontinued or rng.random() < 0.05 else rng.randrange(3, 400)
            rows.append((len(rows) + 1, name, category, rng.randrange(len(SUPPLIERS)) + 1, price, stock, discontinued))
    return rows


def _customers(rng: random.Random) -> list[Row]:
    rows: list[Row] = []
    for number in range(1, _CUSTOMERS + 1):
        country, _, cities, given, family = rng.choices(PLACES, weights=[place[1] for place in PLACES])[0]
        first, last = rng.choice(given.split(",")), rng.choice(family.split(","))
        name = f"{last} {first}" if country in FAMILY_FIRST else f"{first} {last}"
        email = None if rng.random() < 0.15 else _email(name, number)
        signup = _day(int(_DAYS * rng.random() ** 1.3) - 200)
        rows.append((number, name, email, rng.choice(cities.split(",")), country, signup))
    return rows


def _email(name: str, number: int) -> str:
    """From the name where it can be written in ASCII; the number keeps it unique."""
    plain = unicodedata.normalize("NFKD", name.replace("ß", "ss")).encode("ascii", "ignore").decode()
    local = ".".join(plain.replace("'", "").lower().split())
    return f"{local or 'customer'}{number}@example.com"


def _orders(rng: random.Random, customers: list[Row], products: list[Row]) -> tuple[list[Row], list[Row]]:
    """Orders in the order of their dates; a few customers and products take most of them, some customers none."""
    buyers = [c for c in customers if rng.random() > 0.12]
    loyalty = list(accumulate(min(rng.paretovariate(1.6), 12) for _ in buyers))
    popularity = [(0.2 + min(rng.paretovariate(1.2), 12)) / product[4] ** 0.35 for product in products]
    sellers = [i for i, person in enumerate(STAFF, 1) if person[1] == "Sales Representative"]
    days: list[tuple[int, Row]] = []
    while len(days) < _ORDERS:
        day = int(_DAYS * rng.random() ** 0.8)  # business grows
        busy = 1.0 if _day(day)[5:7] in ("11", "12") else 0.6
        buyer = rng.choices(buyers, cum_weights=loyalty)[0]
        if buyer[5] <= _day(day) and rng.random() < busy:
            days.append((day, buyer))
    days.sort(key=lambda entry: entry[0])
    orders: list[Row] = []
    items: list[Row] = []
    for number, (day, buyer) in enumerate(days, 1):
        status, shipped = _delivery(rng, day)
        abroad = rng.random() < 0.04
        country = rng.choice(PLACES)[0] if abroad else buyer[4]
        orders.append((number, buyer[0], rng.choice(sellers), _day(day), shipped, status, country))
        size = rng.choices((1, 2, 3, 4, 5, 6), weights=(24, 26, 22, 15, 9, 4))[0]
        basket = {product[0]: product for product in rng.choices(products, weights=popularity, k=size)}
        for product in basket.values():
            price = round(product[4] * (1 - 0.04 * (2024 - int(_day(day)[:4]))), 2)  # prices rose 4 % a year
            several = (55, 22, 10, 6, 5, 2) if price < 60 else (90, 8, 1, 1, 0, 0)
            quantity = rng.choices((1, 2, 3, 4, 6, 12), weights=several)[0]
            items.append((number, product[0], quantity, price, rng.choices((0, 0.05, 0.1, 0.2), (74, 11, 10, 5))[0]))
    return orders, items


def _delivery(rng: random.Random, day: int) -> tuple[str, str | None]:
    chance = rng.random()
    if chance < 0.04:
        return "cancelled", None
    shipped = day + 1 + min(int(rng.expovariate(0.5)), 12)
    if shipped >= _DAYS:
        return "processing", None
    if chance < 0.07:
        return "returned", _day(shipped)
    return ("shipped" if shipped + 5 >= _DAYS else "delivered"), _day(shipped)


def _reviews(rng: random.Random, orders: list[Row], items: list[Row]) -> list[Row]:
    """Written by people who received the product, once each, some days later; one product in ten has none."""
    received = {order[0]: order for order in orders if order[5] in ("delivered", "returned")}
    silent = set(range(7, 121, 10))
    bought = [(received[item[0]], item[1]) for item in items if item[0] in received and item[1] not in silent]
    rng.shuffle(bought)
    chosen: dict[tuple[int, int], Row] = {}
    for order, product in bought:
        if len(chosen) == _REVIEWS:
            break
        if order[4] < _day(_DAYS - 40):
            chosen.setdefault((order[1], product), order)
    rows: list[Row] = []
    for (customer, product), order in chosen.items():
        unhappy = order[5] == "returned"
        rating = rng.choices((1, 2, 3, 4, 5), weights=(50, 30, 15, 4, 1) if unhappy else (4, 7, 15, 34, 40))[0]
        comment = None if rng.random() < 0.3 else rng.choice(COMMENTS[rating])
        written = datetime.date.fromisoformat(order[4]) + datetime.timedelta(days=rng.randrange(2, 40))
        rows.append((product, customer, rating, comment, written.isoformat()))
    rows.sort(key=lambda row: row[4])
    return [(number, *row) for number, row in enumerate(rows, 1)]
