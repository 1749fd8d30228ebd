"""Pages come in order and from anywhere, sorted and filtered by SQLite, without keeping anybody from writing."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from vantage_engine.database import paging
from vantage_engine.database.paging import PagedQuery, View
from vantage_engine.database.sandbox import Limits
from vantage_engine.errors import QueryCancelled, QueryError, QueryRefused, QueryTimeout

MANY = "WITH RECURSIVE c(x) AS (VALUES(0) UNION ALL SELECT x + 1 FROM c WHERE x < 999999) SELECT x, 'row ' || x FROM c"
ENDLESS = "WITH RECURSIVE c(x) AS (VALUES(1) UNION ALL SELECT x + 1 FROM c) SELECT count(*) FROM c"
Opener = Callable[..., PagedQuery]


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "t.sqlite"
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.executescript(
            "CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT);"
            "WITH RECURSIVE c(x) AS (VALUES(0) UNION ALL SELECT x + 1 FROM c WHERE x < 999)"
            "INSERT INTO t SELECT x, 'row ' || x FROM c;"
        )
    return path


@pytest.fixture
def opened(database: Path) -> Iterator[Opener]:
    with contextlib.ExitStack() as stack:

        def make(sql: str = "SELECT a, b FROM t", **options: Any) -> PagedQuery:
            return stack.enter_context(PagedQuery(database, sql, **{"idle_seconds": 600.0, **options}))

        yield make


def firsts(query: PagedQuery, start: int, count: int) -> list[Any]:
    return [row[0] for row in query.page(start, count).rows]


def test_pages_follow_each_other_and_the_last_one_says_so(opened: Opener) -> None:
    query = opened()
    pages = [query.page(start, 300) for start in (0, 300, 600, 900)]
    assert [row[0] for page in pages for row in page.rows] == list(range(1000))
    assert [page.more for page in pages] == [True, True, True, False]
    assert [page.start for page in pages] == [0, 300, 600, 900]
    assert pages[0].columns == ("a", "b")
    assert query.idle, "after the last row nothing is open"


def test_a_page_that_ends_with_the_result_knows_it(opened: Opener) -> None:
    assert opened("SELECT a FROM t LIMIT 10").page(0, 10).more is False
    assert opened("SELECT a FROM t LIMIT 11").page(0, 10).more is True
    empty = opened("SELECT a FROM t WHERE 0").page(0, 10)
    assert (empty.rows, empty.more, empty.columns) == ((), False, ("a",))


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT a FROM t ORDER BY a DESC",
        "SELECT a FROM t ORDER BY a DESC; -- newest first ;",
        "WITH u AS (SELECT a FROM t) SELECT a FROM u ORDER BY 1 DESC /* ; */ ;",
        "SELECT a, a, 1 AS a FROM t ORDER BY 1000 - a",
    ],
)
def test_any_page_can_be_read_at_once_in_the_order_of_the_query(opened: Opener, sql: str) -> None:
    query = opened(sql)
    assert [firsts(query, start, 3) for start in (990, 0, 500)] == [[9, 8, 7], [999, 998, 997], [499, 498, 497]]


def test_a_million_rows_are_read_from_the_end_without_the_rest(opened: Opener) -> None:
    query = opened(MANY)
    assert firsts(query, 0, 2) == [0, 1]
    last = query.page(999_998, 100)
    assert (last.rows, last.more) == (((999_998, "row 999998"), (999_999, "row 999999")), False)
    assert query.count() == 1_000_000


def test_a_cursor_that_nobody_reads_keeps_nobody_from_writing(opened: Opener, database: Path) -> None:
    query = opened()
    query.page(0, 10)
    assert not query.idle
    with contextlib.closing(sqlite3.connect(database, timeout=0)) as writer:
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            writer.execute("UPDATE t SET b = 'x' WHERE a = 999").connection.commit()
        writer.rollback()
        query.rest()
        assert query.idle
        writer.execute("UPDATE t SET b = 'x' WHERE a = 999").connection.commit()
    page = query.page(10, 3)
    assert [row[0] for row in page.rows] == [10, 11, 12], "it finds its place again"
    assert page.changed, "and says that rows may have moved"


def test_an_idle_cursor_rests_by_itself(opened: Opener) -> None:
    rested = threading.Event()
    query = opened(idle_seconds=0.0)
    rest, query.rest = query.rest, lambda: (rest(), rested.set())[0]  # type: ignore[method-assign, func-returns-value]
    query.page(0, 10)
    assert rested.wait(10)
    assert query.idle
    assert not query.page(10, 10).changed


def test_sorting_is_by_column_number_with_null_last_and_without_case(opened: Opener) -> None:
    sql = "SELECT column1 AS n, column2 AS n FROM (VALUES (1, 'b'), (2, NULL), (3, 'A'), (4, 'a'), (5, 10), (6, 9))"
    sort = View(sort=1)
    assert firsts(opened(sql, columns=("n", "n"), view=sort), 0, 9) == [6, 5, 3, 4, 1, 2]
    down = firsts(opened(sql, columns=("n", "n"), view=View(sort=1, descending=True)), 0, 9)
    assert (down[0], down[-1]) == (1, 2)
    assert firsts(opened(sql, columns=("n", "n"), view=sort), 4, 9) == [1, 2], "from the middle, too"


@pytest.mark.parametrize(
    ("match", "found"), [("B%", [1]), ("_", [2]), ("\\", [3]), ("é", [4]), ("77", [5]), ("x", []), ("'", [6])]
)
def test_a_filter_is_a_text_in_any_column_and_no_pattern(opened: Opener, match: str, found: list[int]) -> None:
    sql = "SELECT * FROM (VALUES (1, 'ab%c'), (2, 'a_c'), (3, 'a\\c'), (4, 'é'), (5, 4775), (6, ''''), (7, NULL))"
    query = opened(sql, columns=("a", "b"), view=View(match=match))
    assert firsts(query, 0, 9) == found
    assert query.count() == len(found)


def test_a_filter_over_very_many_columns_runs(opened: Opener) -> None:
    columns = tuple(f"k{n}" for n in range(1500))
    query = opened("SELECT " + ", ".join(f"{n} AS k{n}" for n in range(1500)), columns=columns, view=View(match="39"))
    assert len(query.page(0, 5).rows) == 1


def test_a_page_of_large_cells_ends_early(opened: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paging, "PAGE_BYTES", 100)
    query = opened("SELECT printf('%60s', a) FROM t")
    page = query.page(0, 50)
    assert (len(page.rows), page.more) == (1, True)
    assert query.page(1, 50).rows[0][0].strip() == "1"


def test_each_page_has_a_deadline_and_its_failure_is_the_pages(opened: Opener) -> None:
    query = opened(f"SELECT a, CASE WHEN a = 20 THEN ({ENDLESS}) END FROM t", limits=Limits(seconds=0.2))
    assert firsts(query, 0, 10) == list(range(10))
    with pytest.raises(QueryTimeout):
        query.page(10, 20)
    assert query.idle
    assert firsts(query, 2, 3) == [2, 3, 4]


@pytest.mark.parametrize("call", [lambda query: query.page(0, 10), lambda query: query.count()], ids=["page", "count"])
def test_cancelling_reaches_pages_and_the_count(opened: Opener, call: Callable[[PagedQuery], object]) -> None:
    query = opened(ENDLESS, limits=Limits(seconds=60))
    outcome: list[BaseException] = []

    def run() -> None:
        try:
            call(query)
        except QueryError as error:
            outcome.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    while thread.is_alive():
        query.cancel()
        thread.join(0.01)
    assert isinstance(outcome[0], QueryCancelled)


def test_what_is_closed_is_not_read(opened: Opener) -> None:
    query = opened()
    query.page(0, 10)
    query.close()
    with pytest.raises(QueryError):
        query.page(10, 10)
    with pytest.raises(QueryCancelled):
        query.count()
    query.close()


@pytest.mark.parametrize("sql", ["DELETE FROM t", "SELECT 1; DELETE FROM t", "SELECT 1) UNION SELECT (2", "PRAGMA x"])
@pytest.mark.parametrize("view", [View(), View(sort=0), View(match="1")])
def test_only_one_reading_statement_is_run(opened: Opener, sql: str, view: View) -> None:
    with pytest.raises((QueryRefused, QueryError)):
        opened(sql, columns=("a",), view=view).page(0, 10)
    assert opened("SELECT count(*) FROM t").page(0, 1).rows == ((1000,),)
