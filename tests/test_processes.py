"""The process and its surroundings: killed in the middle, twice at once, without a home, a disk or a steady clock."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from attack_kit import ENDLESS, state
from process_kit import PLACES, QUESTION, answered, ask, database, finish, listening, start, stop, whole_indexes
from terminal_kit import Terminal


@pytest.mark.parametrize("place", PLACES)
def test_a_kill_leaves_no_half_of_anything_and_the_next_start_works(
    place: str, tmp_path: Path, model_package: Path
) -> None:
    stop(place, signal.SIGKILL, tmp_path, str(model_package))


@pytest.mark.parametrize(("place", "sent"), [("query", signal.SIGHUP), ("decoding", signal.SIGTERM)])
def test_a_signal_ends_what_is_under_way(place: str, sent: signal.Signals, tmp_path: Path, model_package: Path) -> None:
    stop(place, sent, tmp_path, str(model_package))


def test_two_processes_on_one_database_and_one_cache(tmp_path: Path, model_package: Path) -> None:
    path, cache = database(tmp_path / "data"), tmp_path / "cache"
    before = state(path.parent)
    both = [listening("", path, str(model_package), cache) for _ in range(2)]
    for child in both:
        code, answers, err = finish(child, QUESTION, "Which cities are there?")
        assert answered(answers), err
        assert code in (0, 6)
    assert state(path.parent) == before
    assert len(whole_indexes(cache)) == 1


def test_two_apps_on_one_database(shop: Path, model_package: Path, tmp_path: Path) -> None:
    both = [Terminal(shop, model_package, tmp_path) for _ in range(2)]
    try:
        for terminal in both:
            terminal.read_until(b"Question")
            terminal.type(b"How many customers?\r")
        for terminal in both:
            terminal.read_until(b"SELECT")
            terminal.type(b"\x11")
            assert terminal.code() == 0
    finally:
        for terminal in both:
            terminal.close()


def test_a_clock_that_jumps_changes_nothing(tmp_path: Path, model_package: Path) -> None:
    path, cache = database(tmp_path / "data"), tmp_path / "cache"
    for moment in (0, 4_000_000_000):
        os.utime(path, (moment, moment))
        code, answers, err = ask("clock", path, str(model_package), cache, QUESTION, "Which cities are there?")
        assert answered(answers), err
        assert code in (0, 6)
    assert len(whole_indexes(cache)) == 1
    endless = start("clock", str(path), f"{ENDLESS} SELECT count(*) FROM n", "--timeout", "0.2", cache=cache)
    _, err = endless.communicate(timeout=120)
    assert endless.returncode == 4, err


def said_once(answers: list[dict[str, object]], err: str) -> None:
    first, *others = ["Nothing can be kept in" in str(answer["notices"]) for answer in answers]
    assert first
    assert others == [False]
    assert "Traceback" not in err


def test_no_folder_for_the_cache_is_said_once(tmp_path: Path, model_package: Path) -> None:
    path = database(tmp_path / "data")
    _, answers, err = ask("", path, str(model_package), Path("/dev/null/cache"), QUESTION, "Which cities are there?")
    assert answered(answers), err
    said_once(answers, err)


def test_a_home_that_cannot_be_written_is_said_once(tmp_path: Path, model_package: Path) -> None:
    path, home = database(tmp_path / "data"), tmp_path / "home"
    home.mkdir(mode=0o555)
    place = "powerless" if os.getuid() == 0 else ""
    folders = {"HOME": str(home), "XDG_CACHE_HOME": "", "VANTAGE_CACHE_DIR": ""}
    code, answers, err = ask(place, path, str(model_package), home, QUESTION, "Which cities are there?", **folders)
    if code == 77:
        pytest.skip("root cannot lay down its powers here")
    assert answered(answers), err
    said_once(answers, err)
    assert list(home.iterdir()) == []


def full_disk(folder: Path) -> None:
    assert not list((folder / "values").glob("*.tmp"))
    assert whole_indexes(folder) == []


def test_a_disk_that_fills_up_is_said_once(tmp_path: Path, model_package: Path) -> None:
    """No file may grow beyond 20 kB."""
    path, cache = database(tmp_path / "data"), tmp_path / "cache"
    _, answers, err = ask("full", path, str(model_package), cache, QUESTION, "Which cities are there?")
    assert answered(answers), err
    said_once(answers, err)
    full_disk(cache)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 64 kB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if sys.platform != "linux" or os.getuid() != 0:
        pytest.skip("only root on Linux can make a small file system")
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "none", str(folder)], capture_output=True)
    if made.returncode != 0:
        pytest.skip("this root may not mount")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_full_file_system_is_said_once(tmp_path: Path, model_package: Path, small_disk: Path) -> None:
    path = database(tmp_path / "data")
    _, answers, err = ask("", path, str(model_package), small_disk, QUESTION, "Which cities are there?")
    assert answered(answers), err
    said_once(answers, err)
    full_disk(small_disk)
