"""What every test stands on: an offscreen Qt, French, its own home, and nothing left behind."""

from __future__ import annotations

import logging
import os
import threading
from typing import TYPE_CHECKING

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.pop("LC_ALL", None)
# The letters by themselves: a machine without French would else fall back to ASCII, and Qt warns.
os.environ |= {"LANG": "fr_FR.UTF-8", "LC_CTYPE": "C.UTF-8"}

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from mentordesk.services.settings import Settings
    from tests.driving import Driver
    from tests.lives import Life


_FAILED = pytest.StashKey[bool]()


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    home: Path = tmp_path_factory.mktemp("home")
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "MENTORDESK_CONFIG"):
        monkeypatch.setenv(name, str(home))


# ---------------------------------------------------------------------- nothing left behind


class _Complaints(logging.Handler):
    """Gathers what is logged as a warning or worse."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.heard.append(f"{record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _nothing_logged(request: pytest.FixtureRequest) -> Iterator[None]:
    """A warning in the log fails the test, unless it asks for ``caplog`` and judges by itself."""
    complaints = _Complaints()
    root = logging.getLogger()
    root.addHandler(complaints)
    yield
    root.removeHandler(complaints)
    if "caplog" not in request.fixturenames:
        assert complaints.heard == []


@pytest.fixture(autouse=True)
def _no_thread_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread not in before]
    for thread in left:
        thread.join(timeout=5)
    assert [thread.name for thread in left if thread.is_alive()] == []


@pytest.fixture(autouse=True)
def _no_window_or_timer_left(request: pytest.FixtureRequest) -> Iterator[None]:
    if "qapp" not in request.fixturenames:
        yield
        return
    from tests.leftovers import left_behind, running_timers, windows

    before = windows() | running_timers()
    yield
    if _FAILED not in request.node.stash:  # else the traceback holds what the test held
        assert left_behind(before) == set()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Remember for the fixtures whether the test failed."""
    report = yield
    if report.failed:
        item.stash[_FAILED] = True
    return report


# ---------------------------------------------------------------------- the window


@pytest.fixture
def make_driver(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> Iterator[Callable[[Settings], Driver]]:
    """Start the program with some settings; it is ended after the test."""
    from tests.driving import Driver, StrayWindows

    made: list[Driver] = []

    def make(settings: Settings) -> Driver:
        made.append(Driver(qtbot, tmp_path, qapp, settings))
        return made[-1]

    stray = StrayWindows()
    qapp.installEventFilter(stray)
    yield make
    qapp.removeEventFilter(stray)
    for driver in made:
        driver.end()
    assert stray.seen == []


@pytest.fixture
def driver(make_driver: Callable[[Settings], Driver]) -> Driver:
    from tests.driving import FRENCH

    return make_driver(FRENCH)


# ---------------------------------------------------------------------- vaults of the session


@pytest.fixture(scope="session")
def french_life(tmp_path_factory: pytest.TempPathFactory) -> Life:
    """A vault in French with something on every page, among other lives; copy it to use it."""
    from tests.lives import FRENCH_WORDS, fill

    return fill(tmp_path_factory.mktemp("lives") / "tilleuls.mentordesk", FRENCH_WORDS, crowd=True)


@pytest.fixture(scope="session")
def english_life(tmp_path_factory: pytest.TempPathFactory) -> Life:
    """A vault in which nothing that people typed is French."""
    from tests.lives import ENGLISH_WORDS, fill

    folder = tmp_path_factory.mktemp("lives") / "linden.mentordesk"
    return fill(folder, ENGLISH_WORDS, demonstration=True)


@pytest.fixture(scope="session")
def long_life(tmp_path_factory: pytest.TempPathFactory) -> Life:
    """A vault in which every name is long and no note ends."""
    from tests.lives import LONG_WORDS, fill

    return fill(tmp_path_factory.mktemp("lives") / "longs.mentordesk", LONG_WORDS)


@pytest.fixture(scope="session")
def hostile_life(tmp_path_factory: pytest.TempPathFactory) -> Life:
    """A vault with markup in every box."""
    from tests.lives import FRENCH_WORDS, fill, hostile

    return fill(tmp_path_factory.mktemp("lives") / "markup.mentordesk", hostile(FRENCH_WORDS))
