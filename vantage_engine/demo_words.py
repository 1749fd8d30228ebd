"""The words of the demo shop: people, places, suppliers, products and what buyers say about them.

Only data, kept apart from `demo.py`, which draws from it. All of it is invented; the scripts are those of
the countries, so that every part of Vantage meets more than ASCII.
"""

from __future__ import annotations

# Country, weight, cities, given names, family names.
PLACES: tuple[tuple[str, int, str, str, str], ...] = (
    ("United States", 22, "Portland,Chicago,Austin,Boston,Denver",
     "Emma,Noah,Maya,Liam,Grace,Owen,Ruby,Ethan,Zoe,Caleb,Naomi,Miles",
     "Carter,Reyes,Nguyen,Brooks,Sullivan,Hayes,Kim"),
    ("United Kingdom", 14, "London,Leeds,Bristol,Glasgow",
     "Amelia,Harry,Isla,Callum,Freya,Rhys,Poppy,Angus,Edith", "Hughes,Patel,O'Connor,Whitfield,Mackenzie,Ashworth"),
    ("Germany", 12, "Berlin,Hamburg,Köln,Leipzig",
     "Lena,Jonas,Miriam,Jürgen,Käthe,Anke,Bernd,Özlem,Felix", "Müller,Schäfer,Weiß,Vogel,Krüger,Brandt"),
    ("France", 10, "Paris,Lyon,Nantes",
     "Chloé,Théo,Inès,Hélène,Luc,Zoé,François,Anaïs", "Lefèvre,Moreau,Garçon,Dubois,Benoît"),
    ("Brazil", 8, "São Paulo,Recife,Curitiba",
     "João,Beatriz,Thiago,Conceição,Luísa,Mateus", "Araújo,Gonçalves,Souza,Magalhães"),
    ("Japan", 8, "Tokyo,Osaka,Sapporo", "さくら,陽菜,健太,大輔,美咲,翔", "佐藤,鈴木,高橋,田中,渡辺"),
    ("India", 8, "Mumbai,Bengaluru,Jaipur", "अनन्या,रोहन,प्रिया,विक्रम,मीरा,अर्जुन", "शर्मा,पटेल,गुप्ता,सिंह,मेहता"),
    ("China", 6, "Shanghai,Chengdu", "伟,芳,秀英,明华,静", "王,李,张,刘,陈"),
    ("Egypt", 4, "Cairo,Alexandria", "ليلى,عمر,نور,يوسف,سلمى", "حسن,إبراهيم,منصور,فاروق"),
    ("Greece", 4, "Athens,Thessaloniki", "Ελένη,Νίκος,Σοφία,Γιάννης", "Παππάς,Γεωργίου,Δήμου"),
    ("Ukraine", 4, "Kyiv,Lviv", "Олена,Тарас,Наталія,Андрій", "Шевченко,Коваль,Мельник"),
    ("South Korea", 4, "Seoul,Busan", "서연,민준,지우,하은,도윤", "김,이,박,최,정"),
)  # fmt: skip
FAMILY_FIRST = ("Japan", "China", "South Korea")


SUPPLIERS = (
    ("Alder Mill", "Portland", "United States"),
    ("Brightwater Ceramics", "Leeds", "United Kingdom"),
    ("Café Aurora", "São Paulo", "Brazil"),
    ("Delta Linen", "Cairo", "Egypt"),
    ("Fjord Woodworks", "Bergen", "Norway"),
    ("Grünwald Licht", "Hamburg", "Germany"),
    ("Hanok Paper", "Seoul", "South Korea"),
    ("Jaipur Textiles", "Jaipur", "India"),
    ("Kiso Tools", "Osaka", "Japan"),
    ("Maison Verte", "Lyon", "France"),
    ("Nine Rivers Tea", "Chengdu", "China"),
    ("Olive Coast", "Thessaloniki", "Greece"),
    ("Prairie Goods", "Chicago", "United States"),
    ("Tin & Thistle", "Bristol", "United Kingdom"),
)

# Category, description, lowest and highest price, products.
CATALOGUE: tuple[tuple[str, str, int, int, str], ...] = (
    ("Lighting", "Lamps, lanterns and candles", 12, 240,
     "Brass Lantern,Oak Desk Lamp,Paper Pendant,Beeswax Candle,Copper Sconce,"
     "Reading Lamp,Glass Oil Lamp,String Lights,Linen Floor Lamp,Tea Light Set,Camping Lantern,Clay Lamp"),
    ("Kitchen", "Pots, knives and boards", 6, 180,
     "Walnut Board,Chef's Knife,Cast Iron Pan,Enamel Pot,Copper Kettle,"
     "Bread Tin,Pepper Mill,Wooden Spoon,Mixing Bowl,Paring Knife,Rolling Pin,Stone Mortar"),
    ("Tableware", "Plates, cups and glasses", 5, 90,
     "Stoneware Plate,Espresso Cup,Wine Glass,Soup Bowl,Rice Bowl,"
     "Water Carafe,Cake Stand,Salad Server,Butter Dish,Tea Bowl,Serving Platter,Milk Jug"),
    ("Tea & Coffee", "Leaves, beans and what they need", 4, 65,
     "Jasmine Tea,Earl Grey,Sencha,Masala Chai,Espresso Beans,"
     "Filter Roast,Decaf Roast,Rooibos,Pour-over Dripper,Hand Grinder,Tea Strainer,Oolong"),
    ("Textiles", "Blankets, towels and rugs", 9, 320,
     "Wool Blanket,Linen Sheet,Cotton Towel,Kilim Rug,Velvet Cushion,"
     "Tea Towel,Table Runner,Quilted Throw,Bath Mat,Wool Rug,Linen Apron,Pillow Case"),
    ("Furniture", "Chairs, tables and shelves", 70, 1450,
     "Oak Table,Bentwood Chair,Bookshelf,Bedside Table,Step Stool,"
     "Writing Desk,Rocking Chair,Shoe Bench,Wall Shelf,Folding Table,Bar Stool,Coat Rack"),
    ("Garden", "Tools and pots for outdoors", 5, 150,
     "Hand Trowel,Terracotta Pot,Watering Can,Pruning Shears,Bird Feeder,"
     "Garden Hose,Seed Box,Rain Gauge,Wheelbarrow,Garden Gloves,Herb Planter,Leaf Rake"),
    ("Stationery", "Paper, pens and ink", 2, 85,
     "Fountain Pen,Dotted Notebook,Sketchbook,Ink Bottle,Brass Ruler,Pencil Set,"
     "Letter Opener,Washi Tape,Desk Calendar,Wax Seal,Envelope Set,Leather Folio"),
    ("Bath", "Soap, brushes and oils", 3, 60,
     "Olive Soap,Bath Salts,Wooden Brush,Shaving Bowl,Lavender Oil,Hand Cream,"
     "Sea Sponge,Soap Dish,Hair Comb,Lip Balm,Body Oil,Pumice Stone"),
    ("Toys", "Wooden toys and games", 6, 120,
     "Building Blocks,Chess Set,Wooden Train,Spinning Top,Jigsaw Puzzle,Rag Doll,"
     "Kite,Marble Run,Domino Set,Rocking Horse,Yo-yo,Card Game"),
)  # fmt: skip

COMMENTS = {
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

STAFF = (
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
