"""The real window, offscreen: types until it is killed, or looks what the next unlock brings back.

Started by ``windows`` as ``window_child VAULT CONFIG PASSPHRASE PAIR``; without a pair it looks.
"""

from __future__ import annotations

import json
import os
import sys
import time
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtTest import QTest

from mentordesk.bootstrap import window_parts
from mentordesk.ui.application import MentorDeskApplication

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentordesk.ui.window import MainWindow

PATIENCE_S = 30.0
WORD = "mot{:04d} "
PAUSE_MS = 40


class Hand:
    """Does in the window what a person does."""

    def __init__(self, application: MentorDeskApplication) -> None:
        self.application, self.window = application, application.window

    @property
    def desk(self) -> Any:
        """The desk of the open vault."""
        return self.window.desk

    def until(self, holds: Callable[[], object]) -> None:
        """Let the window work until something holds.

        Raises:
            TimeoutError: it did not for half a minute.
        """
        deadline = time.monotonic() + PATIENCE_S
        while not holds() or self.application.database.is_busy:
            if time.monotonic() > deadline:
                raise TimeoutError
            QTest.qWait(5)

    def shows(self, kind: str) -> bool:
        """Whether a page of this kind is in front."""
        return self.desk is not None and type(self.desk.page).__name__ == kind

    def unlock(self, passphrase: str) -> None:
        """Open the vault."""
        page: Any = self.window.centralWidget()
        page.passphrase.setText(passphrase)
        page.unlock.click()
        self.until(lambda: self.shows("TodayPage"))

    def form(self, **what: Any) -> Any:
        """Open the form of a meeting; return its page once it is filled."""
        from mentordesk.ui import routes

        self.desk.navigator.go(routes.MeetingFormRoute(**what))
        self.until(lambda: self.shows("MeetingPage") and len(self.desk.page.shares))
        return self.desk.page

    def type(self, pair: str) -> None:
        """Type word after word and say when each was typed, until somebody puts an end to it."""
        from mentordesk.domain.identity import PairId

        facts = self.form(pair=PairId(pair)).shares[0].facts
        facts.setFocus()
        number = 0
        while True:
            number += 1
            QTest.keyClicks(facts, WORD.format(number))
            say(typed=number, at=time.monotonic())
            QTest.qWait(PAUSE_MS)

    def look(self) -> None:
        """Say what the first page offers to go on with, and what stands in the form then."""
        from mentordesk.services.today import today

        context = self.desk.session.context
        lines = self.application.database.run_and_wait(lambda: today(context).drafts)
        texts = [self.form(draft=line.id).shares[0].facts.toPlainText() for line in lines]
        say(texts=texts)


def say(**what: Any) -> None:
    """Tell the run."""
    print(json.dumps(what), flush=True)


def fail(*error: Any) -> None:
    """End the process when something goes wrong: nobody would answer the crash dialogue."""
    traceback.print_exception(*error)
    os._exit(1)


def begin(_: MainWindow) -> None:
    """Take over when the window is there."""
    sys.excepthook = fail
    hand = Hand(running)
    hand.unlock(sys.argv[3])
    if len(sys.argv) > 4:
        hand.type(sys.argv[4])
    hand.look()
    os._exit(0)


running = MentorDeskApplication(window_parts(Path(sys.argv[2])))
sys.exit(running.run(Path(sys.argv[1]), begin))
