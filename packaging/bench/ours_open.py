"""Ours: unlock after two idle seconds, weigh, open files, save a meeting; prints it all as JSON."""

from __future__ import annotations

import json
import statistics
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from mentordesk.bootstrap import window_parts
from mentordesk.domain.identity import PairId, YoungPersonId
from mentordesk.ui import routes
from mentordesk.ui.application import MentorDeskApplication
from mentordesk.ui.meetings.page import MeetingPage
from mentordesk.ui.today.page import TodayPage
from mentordesk.ui.unlock.unlock_page import UnlockPage
from mentordesk.ui.young_person.page import YoungPersonPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentordesk.ui.desk import Desk

IDLE_S = 2.0
FILES, SAVES = 7, 15
BEAT_MS = 2

Shown = TypeVar("Shown", bound=QWidget)


class Heartbeat:
    """A timer on the GUI thread; the longest silence between two beats is how long it was held."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT_MS)

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now

    def begin(self) -> None:
        """Forget what was before."""
        self.longest, self._last = 0.0, time.perf_counter()


class Measure:
    """Drives the real window and takes times."""

    def __init__(self) -> None:
        self.application = MentorDeskApplication(window_parts())
        self.window = self.application.window

    @property
    def desk(self) -> Desk:
        """The desk of the open vault."""
        if self.window.desk is None:
            raise RuntimeError("not open")
        return self.window.desk

    def until(self, holds: Callable[[], bool]) -> None:
        """Let the window work until something holds, in a loop of its own as in daily use."""
        loop, look = QEventLoop(), QTimer()
        look.timeout.connect(lambda: loop.quit() if holds() else None)
        look.start(1)
        loop.exec()

    def shown(self, kind: type[Shown]) -> Shown:
        """Wait until a page of this kind is filled and painted; return it."""
        self.until(lambda: self.window.desk is not None and isinstance(self.desk.page, kind))
        self.until(lambda: not self.application.database.is_busy)
        QApplication.processEvents()
        page = self.desk.page
        if not isinstance(page, kind):
            raise TypeError(kind.__name__)
        return page

    def idle(self, seconds: float) -> None:
        """Let the window stand."""
        end = time.monotonic() + seconds
        self.until(lambda: time.monotonic() > end)

    def unlock(self, vault: Path, passphrase: str) -> float:
        """Return the seconds from Enter to the first page painted."""
        self.window.begin(vault)
        self.window.show()
        self.idle(IDLE_S)
        page = self.window.centralWidget()
        if not isinstance(page, UnlockPage):
            raise TypeError("no unlock page")
        page.passphrase.setText(passphrase)
        begun = time.perf_counter()
        page.unlock.click()
        self.shown(TodayPage)
        return time.perf_counter() - begun

    def file(self, person: str) -> float:
        """Return the seconds from the click to the file painted; leaves by the first page."""
        begun = time.perf_counter()
        self.desk.navigator.go(routes.FileRoute(YoungPersonId(person)))
        self.shown(YoungPersonPage)
        taken = time.perf_counter() - begun
        self.desk.navigator.go(routes.TodayRoute())
        self.shown(TodayPage)
        return taken

    def save(self, pair: str) -> tuple[float, float]:
        """Save a meeting by its form; return the seconds to « consignée » and the longest hold."""
        self.desk.navigator.go(routes.MeetingFormRoute(pair=PairId(pair)))
        page = self.shown(MeetingPage)
        self.until(lambda: bool(page.shares))
        page.shares[0].facts.setPlainText("A préparé trois questions.")
        self.idle(0.1)
        pulse = Heartbeat()
        self.idle(0.02)
        pulse.begin()
        begun = time.perf_counter()
        page.keep.click()
        self.until(lambda: self.desk.page is not page)
        taken = time.perf_counter() - begun
        self.shown(YoungPersonPage)
        self.idle(0.02)
        return taken, pulse.longest


def resident() -> int:
    """Return the resident memory in bytes."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return 1024 * next(int(line.split()[1]) for line in lines if line.startswith("VmRSS"))


def main() -> None:
    """Measure the vault of the arguments."""
    vault, known = Path(sys.argv[1]), json.loads(sys.argv[2])
    measure = Measure()
    seconds = measure.unlock(vault, known["passphrase"])
    measure.idle(IDLE_S)
    found: dict[str, object] = {"open": seconds, "resident": resident()}
    if "--whole" in sys.argv:
        pairs = [(measure.file(known["empty"]), measure.file(known["long"])) for _ in range(FILES)]
        saves = [measure.save(known["pair"]) for _ in range(SAVES)]
        found["file_empty"] = statistics.median(empty for empty, _ in pairs)
        found["file_long"] = statistics.median(long for _, long in pairs)
        found["save_shown"] = statistics.median(taken for taken, _ in saves)
        found["held"] = [held for _, held in saves]
    measure.window.close()
    measure.application.end()
    print(json.dumps(found))


main()
