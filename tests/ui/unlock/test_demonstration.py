"""The demonstration: locking it loses nothing, ending the program leaves nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from mentordesk.domain.people import YoungPersonDraft
from mentordesk.services import people, search
from mentordesk.ui.today.page import TodayPage
from mentordesk.ui.unlock.welcome_page import WelcomePage
from tests.driving import CTRL

if TYPE_CHECKING:
    from tests.driving import Driver

ROOT = Path(__file__).parents[3]


def test_a_locked_demonstration_is_opened_again_with_what_was_done_in_it(driver: Driver) -> None:
    driver.vault()
    driver.window.show_welcome()
    driver.show()
    driver.front(WelcomePage).demonstration.click()
    driver.until(lambda: driver.window.desk is not None)
    driver.page(TodayPage)
    added = YoungPersonDraft("Zélie")
    driver.read(lambda context: people.add_young_person(context, added))
    driver.press(Qt.Key.Key_L, CTRL)
    welcome = driver.front(WelcomePage)
    assert driver.focus is welcome.demonstration
    assert welcome.demonstration.text() == "Rouvrir la démonstration"
    driver.press(Qt.Key.Key_Return)
    driver.until(lambda: driver.window.desk is not None)
    driver.page(TodayPage)
    assert driver.read(lambda context: search.find_people(context, "Zélie"))


def test_a_second_press_does_not_ask_for_a_second_demonstration(driver: Driver) -> None:
    driver.window.show_welcome()
    driver.show()
    welcome = driver.front(WelcomePage)
    welcome.demonstration.click()
    welcome.demonstration.click()
    driver.until(lambda: driver.window.desk is not None)
    driver.page(TodayPage)


RUNS_AND_ENDS = """
from PySide6.QtCore import QTimer
from mentordesk.bootstrap import window_parts
from mentordesk.ui.application import MentorDeskApplication

application = MentorDeskApplication(window_parts())


def look(window):
    window.open_demonstration()
    close_once_open(window)


def close_once_open(window):
    if window.desk is None:
        QTimer.singleShot(20, lambda: close_once_open(window))
    else:
        window.close()


application.run(None, look)
"""


def test_nothing_of_the_demonstration_stays_when_the_program_ends(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-c", RUNS_AND_ENDS],
        check=True,
        cwd=ROOT,
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "QT_QPA_PLATFORM": "offscreen",
            "TMPDIR": str(tmp_path),
        },
        timeout=60,
    )
    assert [path.name for path in tmp_path.glob("mentordesk*")] == []
