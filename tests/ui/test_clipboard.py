"""The recovery key in the clipboard: gone after its time whatever became of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from mentordesk.ui.clipboard import CLIPBOARD_MS, lend
from mentordesk.ui.unlock.wizard import Wizard

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from tests.driving import Driver

KEY = "ABCD-EFGH-JKMN-PQRS-TVWX-YZ23-4567-89AB"
OTHER = "une phrase que la personne a copiée elle-même"


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


@pytest.fixture(autouse=True)
def _empty_afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    QGuiApplication.clipboard().clear()


def test_a_secret_leaves_after_ten_seconds() -> None:
    assert CLIPBOARD_MS == 10_000


def test_a_secret_leaves_when_its_time_is_over(qtbot: QtBot) -> None:
    lend(KEY, 20)
    assert clipboard() == KEY
    qtbot.waitUntil(lambda: clipboard() == "", timeout=2000)


def test_what_was_copied_meanwhile_stays(qtbot: QtBot) -> None:
    lend(KEY, 20)
    QGuiApplication.clipboard().setText(OTHER)
    qtbot.wait(60)
    assert clipboard() == OTHER


def test_a_secret_lent_again_stays_its_whole_time(qtbot: QtBot) -> None:
    lend(KEY, 20)
    lend(KEY, 10_000)
    qtbot.wait(60)
    assert clipboard() == KEY
    lend(KEY, 0)
    qtbot.waitUntil(lambda: clipboard() == "", timeout=2000)


def test_the_key_leaves_though_the_wizard_was_closed(driver: Driver, qtbot: QtBot) -> None:
    driver.window.show_wizard()
    wizard = driver.front(Wizard)
    wizard.show_key(KEY)
    wizard.key.copy.click()
    assert clipboard() == KEY
    driver.window.show_welcome()
    driver.settle()
    loans = [t for t in QApplication.instance().findChildren(QTimer) if t.isSingleShot()]  # type: ignore[union-attr]  # it runs
    assert [t.remainingTime() > 5_000 for t in loans if t.isActive()] == [True]
    lend(KEY, 20)
    qtbot.waitUntil(lambda: clipboard() == "", timeout=2000)


def test_the_key_leaves_when_the_program_ends(qapp: QApplication) -> None:
    lend(KEY)
    QTimer.singleShot(0, qapp.quit)
    qapp.exec()
    assert clipboard() == ""


def test_a_history_of_the_clipboard_is_told_to_keep_nothing(qtbot: QtBot) -> None:
    lend(KEY, 20)
    kinds = QGuiApplication.clipboard().mimeData().formats()
    assert "x-kde-passwordManagerHint" in kinds
    qtbot.waitUntil(lambda: clipboard() == "", timeout=2000)
