"""The whole of the program in one process, to be watched from outside; ends as a crash would.

Not collected with the other tests: ``tests/security/conftest.py`` starts it by its name, under
strace, in a home of its own. Everything that was typed holds a marker; where the markers are
looked for is no business of this process.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
from dataclasses import replace
from itertools import chain, count
from pathlib import Path
from typing import TYPE_CHECKING

from mentordesk.ui import routes
from mentordesk.ui.meetings.page import MeetingPage
from tests.lives import FRENCH_WORDS, fill, made_of
from tests.security.marks import TYPED, marked
from tests.ui.walk import Walk

if TYPE_CHECKING:
    import pytest

    from tests.driving import Driver

DRAFT_PAUSE_MS = 2500


def test_scenario(driver: Driver, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Go everywhere, crash once, type what is not saved, and be killed."""
    (tmp_path / "filled").mkdir()
    numbers = count(1)
    words = made_of(FRENCH_WORDS, lambda text: marked(text, next(numbers)))
    words = replace(words, house=FRENCH_WORDS.house)  # a closed vault shows its name
    walk = Walk(driver, fill(tmp_path / "filled" / "coffre.mentordesk", words))
    driver.application.crash.install()
    stops = [name for name, _ in chain(walk.everywhere(), walk.dialogs())]
    _crash(driver, words.names[0][0])
    driver.desk.navigator.go(routes.MeetingFormRoute(pair=walk.life.pair.id))
    form = driver.page(MeetingPage)
    form.shares[0].facts.setPlainText(TYPED)
    driver.qtbot.wait(DRAFT_PAUSE_MS)
    driver.settle()
    told = {
        "stops": stops,
        "markers": next(numbers) - 1,
        "crashes": [record.getMessage() for record in caplog.records],
        "title": driver.window.windowTitle(),
    }
    Path(os.environ["MENTORDESK_SCENARIO"]).write_text(json.dumps(told))
    os.kill(os.getpid(), signal.SIGKILL)


def _crash(driver: Driver, name: str) -> None:
    """Let a bug happen whose text holds a name, on this thread and on another one."""

    def fail() -> None:
        raise KeyError(name)

    try:
        fail()
    except KeyError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    driver.settle()
