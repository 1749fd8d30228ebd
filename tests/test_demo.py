"""The demo database is the same everywhere, sound, and never written over a user's file."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from vantage_engine.demo import QUESTIONS, write_demo
from vantage_engine.errors import DatabaseError


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demo") / "demo.sqlite"
    write_demo(path)
    return path


def query(path: Path, sql: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(path)
    try:
        return connection.execute(sql).fetchall()
    finally:
        connection.close()


def test_counts_are_those_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "demo.sqlite"
    counts = write_demo(path)
    assert list(tmp_path.iterdir()) == [path]
    assert len(counts) == 8
    for table, count in counts.items():
        assert query(path, f"SELECT count(*) FROM {table}") == [(count,)]
    assert counts["orders"] == 3000
    assert 7500 < counts["order_items"] < 8500


def test_same_bytes_each_time(demo: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.sqlite"
    write_demo(again)
    assert again.read_bytes() == demo.read_bytes()


def test_the_data_is_sound(demo: Path) -> None:
    assert query(demo, "PRAGMA foreign_key_check") == []
    assert query(demo, "PRAGMA integrity_check") == [("ok",)]
    impossible = (
        "SELECT 1 FROM orders WHERE shipped_date <= order_date",
        "SELECT 1 FROM orders WHERE (shipped_date IS NULL) <> (status IN ('cancelled', 'processing'))",
        "SELECT 1 FROM orders JOIN customers USING (customer_id) WHERE order_date < signup_date",
        "SELECT 1 FROM orders JOIN employees USING (employee_id) WHERE order_date < hire_date",
        "SELECT 1 FROM orders WHERE order_date NOT BETWEEN '2022-01-01' AND '2024-12-31'",
        "SELECT 1 FROM orders WHERE order_id NOT IN (SELECT order_id FROM order_items)",
        "SELECT 1 FROM reviews WHERE review_date > '2024-12-31'",
        "SELECT 1 FROM reviews r WHERE NOT EXISTS (SELECT 1 FROM orders JOIN order_items i USING (order_id)"
        " WHERE i.product_id = r.product_id AND customer_id = r.customer_id AND shipped_date < review_date)",
        "SELECT 1 FROM employees WHERE manager_id >= employee_id",
    )
    for sql in impossible:
        assert query(demo, sql) == [], sql


def test_questions_have_something_to_find(demo: Path) -> None:
    assert len(QUESTIONS) == 6
    found = (
        "SELECT 1 FROM customers WHERE customer_id NOT IN (SELECT customer_id FROM orders)",
        "SELECT 1 FROM products WHERE product_id NOT IN (SELECT product_id FROM reviews)",
        "SELECT 1 FROM customers WHERE email IS NULL",
        "SELECT 1 FROM employees e JOIN employees m ON e.manager_id = m.employee_id WHERE m.name = 'Ingrid Solberg'",
        "SELECT 1 FROM products WHERE discontinued",
        "SELECT 1 FROM reviews WHERE comment IS NULL",
    )
    for sql in found:
        assert query(demo, sql), sql


def test_an_earlier_demo_is_replaced_and_other_files_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "mine.sqlite"
    path.write_text("dear diary")
    with pytest.raises(DatabaseError) as failure:
        write_demo(path)
    assert failure.value.hint
    assert path.read_text() == "dear diary"
    write_demo(path, force=True)
    write_demo(path)
    other = tmp_path / "other.sqlite"
    connection = sqlite3.connect(other)
    connection.execute("CREATE TABLE t (a)")
    connection.close()
    with pytest.raises(DatabaseError):
        write_demo(other)


def test_a_journal_beside_the_file_is_not_replayed_into_the_demo(tmp_path: Path) -> None:
    path = tmp_path / "demo.sqlite"
    path.with_name("demo.sqlite-wal").write_bytes(b"rows of another file")
    with pytest.raises(DatabaseError, match="in use"):
        write_demo(path, force=True)
    assert not path.exists()


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(DatabaseError, match="cannot be written"):
        write_demo(tmp_path / "missing" / "demo.sqlite")
    with pytest.raises(DatabaseError, match="folder"):
        write_demo(tmp_path)
