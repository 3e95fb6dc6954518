"""The program as it runs, for the test of its memory: opens a vault, looks around, and locks.

Arguments: the vault, a folder for settings, the passphrase. Says what it has done on standard
output and waits for a line before it goes on.
"""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from mentordesk.bootstrap import window_parts
from mentordesk.domain.identity import YoungPersonId
from mentordesk.system.hardening import harden
from mentordesk.ui import routes
from mentordesk.ui.application import MentorDeskApplication
from mentordesk.ui.unlock.unlock_page import UnlockPage

if TYPE_CHECKING:
    from mentordesk.ui.desk import Desk
    from mentordesk.ui.window import MainWindow

LOOK_EVERY_MS = 10
Steps = Iterator[Callable[[], object]]


def idle() -> bool:
    return not running.database.is_busy


def tell(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()
    sys.stdin.readline()


def look_around(desk: Desk, young_person: str) -> Steps:
    person = YoungPersonId(young_person)
    for route in (
        routes.TodayRoute(),
        routes.YoungPeopleRoute(),
        *(routes.FileRoute(person, tab) for tab in range(4)),
        routes.SummaryRoute(person),
        routes.MeetingFormRoute(),
    ):
        desk.navigator.go(route)
        yield idle
        yield idle
    page: Any = desk.page
    page.shares[0].facts.setFocus()
    QTest.keyClicks(page.shares[0].facts, "en cours")
    del page
    desk.navigator.go(routes.FileRoute(person, 2))
    yield idle
    yield idle


def steps(window: MainWindow) -> Steps:
    page = window.centralWidget()
    assert isinstance(page, UnlockPage)
    page.passphrase.setText(sys.stdin.readline().rstrip("\n"))
    page.unlock.click()
    del page
    yield lambda: window.desk is not None and window.desk.page is not None
    assert window.desk is not None
    yield from look_around(window.desk, sys.argv[3])
    tell("open")
    window.locker.lock()
    yield lambda: isinstance(window.centralWidget(), UnlockPage)
    yield idle
    tell("locked")
    os._exit(0)


def go(window: MainWindow) -> None:
    """Take one step after the other from Qt's own loop, as a person's hand would."""
    sys.excepthook = fail
    walk = steps(window)
    waits: list[Callable[[], object]] = [next(walk)]

    def look() -> None:
        if waits[0]():
            waits[0] = next(walk)

    timer = QTimer(window)
    timer.timeout.connect(look)
    timer.start(LOOK_EVERY_MS)


def fail(*error: Any) -> None:
    traceback.print_exception(*error)
    os._exit(1)


harden()
running = MentorDeskApplication(window_parts(Path(sys.argv[2])))
sys.exit(running.run(Path(sys.argv[1]), go))
