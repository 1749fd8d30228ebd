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

# Country, weight, cities, given names, family names; "" between the two where names are written without a space.
_PLACES: tuple[tuple[str, int, str, str, str], ...] = (
    (
        "United States",
        22,
        "Portland,Chicago,Austin,Boston",
        "Emma,Noah,Maya,Liam,Grace,Owen",
        "Carter,Reyes,Nguyen,Brooks",
    ),
    ("United Kingdom", 14, "London,Leeds,Bristol", "Amelia,Harry,Isla,Callum,Freya", "Hughes,Patel,O'Connor,Whitfield"),
    ("Germany", 12, "Berlin,Hamburg,Köln", "Lena,Jonas,Miriam,Jürgen,Käthe", "Müller,Schäfer,Weiß,Vogel"),
    ("France", 10, "Paris,Lyon,Nantes", "Chloé,Théo,Inès,Hélène,Luc", "Lefèvre,Moreau,Garçon,Dubois"),
    ("Brazil", 8, "São Paulo,Recife,Curitiba", "João,Beatriz,Thiago,Conceição", "Araújo,Gonçalves,Souza,Magalhães"),
    ("Japan", 8, "Tokyo,Osaka,Sapporo", "さくら,陽菜,健太,大輔", "佐藤,鈴木,高橋,田中"),
    ("India", 8, "Mumbai,Bengaluru,Jaipur", "अनन्या,रोहन,प्रिया,विक्रम", "शर्मा,पटेल,गुप्ता,सिंह"),
    ("China", 6, "Shanghai,Chengdu", "伟,芳,秀英,明华", "王,李,张,刘"),
    ("Egypt", 4, "Cairo,Alexandria", "ليلى,عمر,نور,يوسف", "حسن,إبراهيم,منصور"),
    ("Greece", 4, "Athens,Thessaloniki", "Ελένη,Νίκος,Σοφία", "Παππάς,Γεωργίου"),
    ("Ukraine", 4, "Kyiv,Lviv", "Олена,Тарас,Наталія", "Шевченко,Коваль"),
    ("South Korea", 4, "Seoul,Busan", "서연,민준,지우", "김,이,박"),
)
_FAMILY_FIRST = ("Japan", "China", "South Korea")

_SUPPLIERS = (
    ("Alder Mill", "Portland", "United States"), ("Brightwater Ceramics", "Leeds", "United Kingdom"),
    ("Café Aurora", "São Paulo", "Brazil"), ("Delta Linen", "Cairo", "Egypt"), ("Fjord Woodworks", "Bergen", "Norway"),
    ("Grünwald Licht", "Hamburg", "Germany"), ("Hanok Paper", "Seoul", "South Korea"), ("Jaipur Textiles", "Jaipur", "India"),
    ("Kiso Tools", "Osaka", "Japan"), ("Maison Verte", "Lyon", "France"), ("Nine Rivers Tea", "Chengdu", "China"),
    ("Olive Coast", "Thessaloniki", "Greece"), ("Prairie Goods", "Chicago", "United States"), ("Tin & Thistle", "Bristol", "United Kingdom"),
)  # fmt: skip

# Category, description, lowest and highest price, products.
_CATALOGUE: tuple[tuple[str, str, int, int, str], ...] = (
    ("Lighting", "Lamps, lanterns and candles", 12, 240, "Brass Lantern,Oak Desk Lamp,Paper Pendant,Beeswax Candle,"
     "Copper Sconce,Reading Lamp,Glass Oil Lamp,String Lights,Linen Floor Lamp,Tea Light Set,Camping Lantern,Clay Lamp"),
    ("Kitchen", "Pots, knives and boards", 6, 180, "Walnut Board,Chef's Knife,Cast Iron Pan,Enamel Pot,Copper Kettle,"
     "Bread Tin,Pepper Mill,Wooden Spoon,Mixing Bowl,Paring Knife,Rolling Pin,Stone Mortar"),
    ("Tableware", "Plates, cups and glasses", 5, 90, "Stoneware Plate,Espresso Cup,Wine Glass,Soup Bowl,Rice Bowl,"
     "Water Carafe,Cake Stand,Salad Server,Butter Dish,Tea Bowl,Serving Platter,Milk Jug"),
    ("Tea & Coffee", "Leaves, beans and what they need", 4, 65, "Jasmine Tea,Earl Grey,Sencha,Masala Chai,Espresso Beans,"
     "Filter Roast,Decaf Roast,Rooibos,Pour-over Dripper,Hand Grinder,Tea Strainer,Oolong"),
    ("Textiles", "Blankets, towels and rugs", 9, 320, "Wool Blanket,Linen Sheet,Cotton Towel,Kilim Rug,Velvet Cushion,"
     "Tea Towel,Table Runner,Quilted Throw,Bath Mat,Wool Rug,Linen Apron,Pillow Case"),
    ("Furniture", "Chairs, tables and shelves", 70, 1450, "Oak Table,Bentwood Chair,Bookshelf,Bedside Table,Step Stool,"
     "Writing Desk,Rocking Chair,Shoe Bench,Wall Shelf,Folding Table,Bar Stool,Coat Rack"),
    ("Garden", "Tools and pots for outdoors", 5, 150, "Hand Trowel,Terracotta Pot,Watering Can,Pruning Shears,Bird Feeder,"
     "Garden Hose,Seed Box,Rain Gauge,Wheelbarrow,Garden Gloves,Herb Planter,Leaf Rake"),
    ("Stationery", "Paper, pens and ink", 2, 85, "Fountain Pen,Dotted Notebook,Sketchbook,Ink Bottle,Brass Ruler,Pencil Set,"
     "Letter Opener,Washi Tape,Desk Calendar,Wax Seal,Envelope Set,Leather Folio"),
    ("Bath", "Soap, brushes and oils", 3, 60, "Olive Soap,Bath Salts,Wooden Brush,Shaving Bowl,Lavender Oil,Hand Cream,"
     "Sea Sponge,Soap Dish,Hair Comb,Lip Balm,Body Oil,Pumice Stone"),
    ("Toys", "Wooden toys and games", 6, 120, "Building Blocks,Chess Set,Wooden Train,Spinning Top,Jigsaw Puzzle,Rag Doll,"
     "Kite,Marble Run,Domino Set,Rocking Horse,Yo-yo,Card Game"),
)  # fmt: skip

_COMMENTS = {
    1: ("Arrived broken.", "Not as described, I sent it back.", "Fell apart within a week."),
    2: ("Smaller than I expected.", "The finish is rough.", "Too expensive for what it is."),
    3: ("It does the job.", "Fine, but delivery was slow.", "Okay for the price."),
    4: ("Very good, would buy again.", "Lovely colour.", "Solid and well made.", "Schön verarbeitet."),
    5: (
        "Perfect!",
        "The best I have owned.",
        "A wonderful gift. 🎁",
        "Magnifique !",
        "とても気に入りました。",
        "Use it every day.",
    ),
}

_STAFF = (
    # name, title, manager's number, hired, salary
    ("Ingrid Solberg", "Managing Director", None, "2014-03-01", 142000),
    ("Tomás Herrera", "Head of Sales", 1, "2015-09-14", 104000),
    ("Priya Raman", "Head of Operations", 1, "2016-01-18", 101500),
    ("Wei Zhang", "Head of Technology", 1, "2017-05-02", 109000),
    ("Claire Fontaine", "Head of Finance", 1, "2016-11-07", 103000),
    ("Samuel Okafor", "Sales Manager", 2, "2017-02-20", 78000),
    ("Yuki Tanaka", "Sales Manager", 2, "2018-06-11", 76500),
    ("Marta Kowalska", "Warehouse Manager", 3, "2018-03-05", 71000),
    ("Ahmed Farouk", "Support Manager", 3, "2019-10-01", 69500),
    ("Nina Petrova", "Sales Representative", 6, "2018-09-03", 54000),
    ("Diego Álvarez", "Sales Representative", 6, "2019-01-21", 52500),
    ("Hannah Weber", "Sales Representative", 6, "2019-08-12", 51000),
    ("Kofi Mensah", "Sales Representative", 6, "2020-02-03", 50500),
    ("Leila Haddad", "Sales Representative", 7, "2020-09-28", 49500),
    ("Oliver Grant", "Sales Representative", 7, "2021-03-15", 48000),
    ("Sofia Rossi", "Sales Representative", 7, "2021-06-07", 48000),
    ("Jin Park", "Sales Representative", 7, "2021-11-22", 47000),
    ("Agnes Lindqvist", "Warehouse Worker", 8, "2019-04-08", 38500),
    ("Bilal Khan", "Warehouse Worker", 8, "2020-05-18", 37500),
    ("Carmen Vega", "Warehouse Worker", 8, "2022-01-10", 36000),
    ("Daniel Cohen", "Support Agent", 9, "2020-11-02", 41000),
    ("Elif Yılmaz", "Support Agent", 9, "2021-09-13", 40500),
    ("Rosa Jiménez", "Software Engineer", 4, "2019-06-24", 84000),
    ("Ian MacLeod", "Data Analyst", 4, "2022-08-29", 67000),
    ("Fatima Zahra", "Accountant", 5, "2023-02-13", 58500),
)

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
        "categories": [(i, name, text) for i, (name, text, *_) in enumerate(_CATALOGUE, 1)],
        "suppliers": [(i, *supplier) for i, supplier in enumerate(_SUPPLIERS, 1)],
        "products": products,
        "customers": customers,
        "employees": [(i, *person) for i, person in enumerate(_STAFF, 1)],
        "orders": orders,
        "order_items": items,
        "reviews": _reviews(rng, orders, items),
    }


def _day(number: int) -> str:
    return (_FIRST_DAY + datetime.timedelta(days=number)).isoformat()


def _products(rng: random.Random) -> list[Row]:
    rows: list[Row] = []
    for category, (_, _, low, high, names) in enumerate(_CATALOGUE, 1):
        for name in names.split(","):
            price = int(low * (high / low) ** rng.random()) + rng.choice((0.0, 0.5, 0.9, 0.95))
            discontinued = int(rng.random() < 0.08)
            stock = 0 if discontinued or rng.random() < 0.05 else rng.randrange(3, 400)
            rows.append((len(rows) + 1, name, category, rng.randrange(len(_SUPPLIERS)) + 1, price, stock, discontinued))
    return rows


def _customers(rng: random.Random) -> list[Row]:
    rows: list[Row] = []
    for number in range(1, _CUSTOMERS + 1):
        country, _, cities, given, family = rng.choices(_PLACES, weights=[place[1] for place in _PLACES])[0]
        first, last = rng.choice(given.split(",")), rng.choice(family.split(","))
        name = f"{last} {first}" if country in _FAMILY_FIRST else f"{first} {last}"
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
    loyalty = list(accumulate(rng.paretovariate(1.6) for _ in buyers))
    popularity = [0.2 + rng.paretovariate(1.2) for _ in products]
    sellers = [i for i, person in enumerate(_STAFF, 1) if person[1] == "Sales Representative"]
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
        country = rng.choice(_PLACES)[0] if abroad else buyer[4]
        orders.append((number, buyer[0], rng.choice(sellers), _day(day), shipped, status, country))
        size = rng.choices((1, 2, 3, 4, 5, 6), weights=(24, 26, 22, 15, 9, 4))[0]
        basket = {product[0]: product for product in rng.choices(products, weights=popularity, k=size)}
        for product in basket.values():
            price = round(product[4] * (1 - 0.04 * (2024 - int(_day(day)[:4]))), 2)  # prices rose 4 % a year
            quantity = rng.choices((1, 2, 3, 4, 6, 12), weights=(55, 22, 10, 6, 5, 2))[0]
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
        chosen.setdefault((order[1], product), order)
    rows: list[Row] = []
    for (customer, product), order in chosen.items():
        unhappy = order[5] == "returned"
        rating = rng.choices((1, 2, 3, 4, 5), weights=(50, 30, 15, 4, 1) if unhappy else (4, 7, 15, 34, 40))[0]
        comment = None if rng.random() < 0.3 else rng.choice(_COMMENTS[rating])
        written = datetime.date.fromisoformat(order[4]) + datetime.timedelta(days=rng.randrange(2, 40))
        rows.append((product, customer, rating, comment, written.isoformat()))
    rows.sort(key=lambda row: row[4])
    return [(number, *row) for number, row in enumerate(rows, 1)]
