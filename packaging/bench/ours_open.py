"""Ours: the real window; unlock after two idle seconds, weigh, open files, save; prints JSON."""

from __future__ import annotations

import json
import os
import sys
import time
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer

from mentordesk.bootstrap import window_parts
from mentordesk.ui.application import MentorDeskApplication

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentordesk.ui.window import MainWindow

# No page is imported here: the program itself says when it loads them.
IDLE_S, INVISIBLE_S, PATIENCE_S = 2.0, 1.0, 60.0
FILES, SAVES = 9, 15
BEAT_MS, QUIET_MS = 2, 80


class Heartbeat:
    """A timer on the GUI thread; the longest silence between two beats is how long it was held."""

    def __init__(self) -> None:
        self._longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT_MS)

    def _beat(self) -> None:
        now = time.perf_counter()
        self._longest = max(self._longest, now - self._last)
        self._last = now

    def begin(self) -> None:
        """Forget what was before."""
        self._longest, self._last = 0.0, time.perf_counter()

    def longest(self) -> float:
        """Return the longest silence so far, the present one included."""
        return max(self._longest, time.perf_counter() - self._last)


class Screen(QObject):
    """Waits until something holds and the window has nothing left to paint."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._holds: Callable[[], bool] = lambda: True
        self._loop = QEventLoop()
        self._painted = self._delivered = 0.0
        window.database.idle.connect(self._deliver)
        self._quiet = QTimer(singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self._settled)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        if event.type() is QEvent.Type.UpdateRequest:
            # This event paints what waits for it; a page is laid out and painted in several.
            QTimer.singleShot(0, self._note)
        return False

    def _note(self) -> None:
        self._painted = time.perf_counter()
        self._quiet.start()

    def _deliver(self) -> None:
        self._delivered = time.perf_counter()

    def _settled(self) -> None:
        # What came last is painted soon, unless it has nothing to show (the log was folded).
        since = time.perf_counter() - self._delivered
        if self._holds() and (self._painted > self._delivered or since > INVISIBLE_S):
            self._loop.quit()
        else:
            self._quiet.start()

    def wait(self, holds: Callable[[], bool]) -> float:
        """Let the window work as in daily use; return when the last part was painted."""
        guard = QTimer(singleShot=True)
        guard.timeout.connect(lambda: self._loop.exit(1))
        guard.start(int(PATIENCE_S * 1000))
        self._quiet.stop()
        self._painted, self._holds = 0.0, holds
        if self._loop.exec() or not self._painted:
            raise TimeoutError
        self._quiet.stop()
        return self._painted

    @staticmethod
    def idle(seconds: float) -> None:
        """Let the window stand."""
        loop = QEventLoop()
        QTimer.singleShot(int(seconds * 1000), loop.quit)
        loop.exec()


class Measure:
    """Drives the real window and takes times."""

    def __init__(self, application: MentorDeskApplication, known: dict[str, Any]) -> None:
        self.application, self.known = application, known
        self.window = application.window
        self.screen = Screen(self.window)

    @property
    def desk(self) -> Any:
        """The desk of the open vault."""
        return self.window.desk

    def shows(self, kind: str) -> bool:
        """Whether a page of this kind is in front with all that it asked for."""
        page = None if self.desk is None else self.desk.page
        return type(page).__name__ == kind and not self.application.database.is_busy

    def go(self, route: Any, kind: str) -> float:
        """Go to a place; return the seconds until it is filled and painted."""
        begun = time.perf_counter()
        self.desk.navigator.go(route)
        return self.screen.wait(lambda: self.shows(kind)) - begun

    def unlock(self) -> float:
        """Return the seconds from the click to the first page painted."""
        self.screen.idle(IDLE_S)
        page: Any = self.window.centralWidget()
        page.passphrase.setText(self.known["passphrase"])
        begun = time.perf_counter()
        page.unlock.click()
        taken = self.screen.wait(lambda: self.shows("TodayPage")) - begun
        require(met=bool(self.desk.page.greeting.text()))
        return taken

    def file(self, person: str) -> float:
        """Return the seconds from the click to the file painted; leaves by the first page."""
        from mentordesk.domain.identity import YoungPersonId
        from mentordesk.ui import routes

        taken = self.go(routes.FileRoute(YoungPersonId(person)), "YoungPersonPage")
        require(met=self.desk.page.file.person.id == person)
        self.go(routes.TodayRoute(), "TodayPage")
        return taken

    def save(self) -> dict[str, float]:
        """Save a meeting by its form; return when it was told and painted, and the holds."""
        from mentordesk.domain.identity import PairId
        from mentordesk.ui import routes

        self.go(routes.MeetingFormRoute(pair=PairId(self.known["pair"])), "MeetingPage")
        page = self.desk.page
        page.shares[0].facts.setPlainText("A préparé trois questions.")
        self.screen.idle(0.1)
        pulse, told = Heartbeat(), []
        self.screen.idle(0.02)
        heard = self.desk.navigator.told.connect(
            lambda *_: told.append((time.perf_counter(), pulse.longest()))
        )
        pulse.begin()
        begun = time.perf_counter()
        page.keep.click()
        painted = self.screen.wait(lambda: self.shows("YoungPersonPage"))
        self.desk.navigator.told.disconnect(heard)
        (told_at, held_told), *_ = told
        return {
            "told": told_at - begun,
            "painted": painted - begun,
            "held_told": held_told,
            "held": pulse.longest(),
        }


def require(*, met: bool) -> None:
    """Refuse to measure a page that shows an error."""
    if not met:
        raise RuntimeError("not shown")


def resident() -> int:
    """Return the resident memory in bytes."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return 1024 * next((int(line.split()[1]) for line in lines if line.startswith("VmRSS")), 0)


def drive(measure: Measure) -> None:
    """Measure and close the window."""
    found: dict[str, Any] = {"open": measure.unlock()}
    if "--weigh" in sys.argv:
        measure.screen.idle(IDLE_S)
        found["resident"] = resident()
    if "--desk" in sys.argv:
        known = measure.known
        files = [(measure.file(known["empty"]), measure.file(known["long"])) for _ in range(FILES)]
        found["empty"] = [empty for empty, _ in files]
        found["long"] = [long for _, long in files]
        found["saves"] = [measure.save() for _ in range(SAVES)]
    print(json.dumps(found), flush=True)
    measure.window.close()


def fail(*error: Any) -> None:
    """End the process when something goes wrong: nobody would answer the crash dialogue."""
    traceback.print_exception(*error)
    os._exit(1)


def begin(_: MainWindow) -> None:
    """Take over when the window is there."""
    sys.excepthook = fail
    drive(Measure(running, json.loads(sys.argv[2])))


running = MentorDeskApplication(window_parts())
sys.exit(running.run(Path(sys.argv[1]), begin))
