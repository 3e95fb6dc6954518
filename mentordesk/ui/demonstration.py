"""The main job done by itself through the real window, where there is no display to show it."""

from __future__ import annotations

import shutil
import sys
import time
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from mentordesk.ui import routes
from mentordesk.ui.application import MentorDeskApplication
from mentordesk.ui.meetings.page import MeetingPage
from mentordesk.ui.summaries.page import SummaryPage
from mentordesk.ui.today.page import TodayPage
from mentordesk.ui.unlock.unlock_page import UnlockPage
from mentordesk.ui.young_person.page import YoungPersonPage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from mentordesk.services.vaults import OpenedVault
    from mentordesk.ui.desk import Desk
    from mentordesk.ui.parts import Parts

PATIENCE_S = 30.0
FACTS = "A préparé trois questions avant la visite du lycée, et les a posées lui-même."
WORDS = "Je savais pas que j’oserais."

Shown = TypeVar("Shown", bound=QWidget)


class Demonstration:
    """Drives the window like a person would, and takes pictures on the way."""

    def __init__(self, parts: Parts, out: Path) -> None:
        self.application = MentorDeskApplication(parts)
        self.window = self.application.window
        self._out, self._written = out, 0

    @property
    def desk(self) -> Desk:
        """The desk, once the vault is open."""
        desk = self.window.desk
        if desk is None:
            raise RuntimeError("no vault is open")
        return desk

    def until(self, holds: Callable[[], bool]) -> None:
        """Let the window work until something holds.

        Raises:
            TimeoutError: it did not within half a minute.
        """
        deadline = time.monotonic() + PATIENCE_S
        while not holds():
            if time.monotonic() > deadline:
                raise TimeoutError
            self.application.qt.processEvents()
            time.sleep(0.002)

    def settle(self) -> None:
        """Let the window work until nothing is under way."""
        for _ in range(3):
            self.until(lambda: not self.application.database.is_busy)
            QTest.qWait(60)

    def page(self, kind: type[Shown]) -> Shown:
        """Return the page in front, which must be of this kind."""
        self.until(lambda: isinstance(self.window.desk and self.desk.page, kind))
        self.settle()
        page = self.desk.page
        if not isinstance(page, kind):
            raise TypeError(kind.__name__)
        return page

    def picture(self, name: str) -> None:
        """Keep a picture of the window."""
        self.settle()
        self._written += 1
        place = self._out / f"{self._written}-{name}.png"
        self.window.grab().save(str(place))
        _say(str(place))

    # ------------------------------------------------------------------ the job

    def unlock(self, vault: Path, passphrase: str) -> None:
        """Open the vault by its unlock page."""
        self.window.begin(vault)
        self.window.resize(1366, 768)
        self.window.show()
        page = self.window.centralWidget()
        if not isinstance(page, UnlockPage):
            raise TypeError("no unlock page")
        page.passphrase.setText(passphrase)
        self.picture("unlock")
        page.unlock.click()
        self.page(TodayPage)
        self.picture("today")

    def log_meeting(self) -> None:
        """Log a meeting and rate a goal through the form."""
        self.desk.bar.log.click()
        page = self.page(MeetingPage)
        self.until(lambda: bool(page.shares))
        share = page.shares[0]
        share.facts.setPlainText(FACTS)
        share.words.setPlainText(WORDS)
        for scale in list(share.ratings.values())[:1]:
            scale.setFocus()
            QTest.keyClick(scale.focusProxy() or scale, Qt.Key.Key_7)
        self.picture("meeting")
        page.keep.click()
        self.page(YoungPersonPage)
        self.picture("young-person")

    def summarise(self) -> Path:
        """Prepare the summary of that young person and save its PDF; return where."""
        page = self.page(YoungPersonPage)
        if page.file is None:
            raise RuntimeError("the file is not there")
        self.desk.navigator.go(routes.SummaryRoute(page.file.person.id))
        summary = self.page(SummaryPage)
        self.until(lambda: bool(summary.pdf))
        self.picture("summary")
        place = self._out / "summary.pdf"
        summary.write(place)
        self.until(place.exists)
        self.settle()
        return place

    def lists(self) -> None:
        """Take pictures of the lists, the settings and the help."""
        for name, route in (
            ("young-people", routes.YoungPeopleRoute()),
            ("mentors", routes.MentorsRoute()),
            ("settings", routes.SettingsRoute()),
            ("help", routes.HelpRoute("mentoring")),
            ("safeguarding", routes.SafeguardingRoute()),
        ):
            self.desk.navigator.go(route)
            self.picture(name)

    def end(self) -> None:
        """Close the window and the threads."""
        self.window.close()
        self.application.end()


def demonstrate(
    parts: Parts, out: Path, make: Callable[[Path], OpenedVault], passphrase: str
) -> int:
    """Do the main job in ``out`` and print what was done; a second run begins anew."""
    for old in out.glob("*.mentordesk"):
        shutil.rmtree(old)
    out.mkdir(parents=True, exist_ok=True)
    demonstration = Demonstration(parts, out)
    opened = demonstration.application.database.run_and_wait(lambda: make(out))
    demonstration.application.database.run_and_wait(opened.vault.close)
    vault = next(iter(out.glob("*.mentordesk")))
    _say(f"vault of fictitious lives: {vault}")
    demonstration.unlock(vault, passphrase)
    demonstration.log_meeting()
    _say("unlocked the vault, logged a meeting through the form, rated a goal")
    _say(f"prepared and saved the summary: {demonstration.summarise()}")
    demonstration.lists()
    demonstration.end()
    return 0


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
