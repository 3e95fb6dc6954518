"""Fields and buttons: whatever a mouse can do there, the keyboard can; nothing pasted is cut."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QLineEdit,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from mentordesk.ui.widgets.buttons import button, icon_button
from mentordesk.ui.widgets.fields import Field, LineField, PassphraseField
from mentordesk.ui.widgets.typed_fields import DateField

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QAbstractButton
    from pytestqt.qtbot import QtBot

    from tests.driving import Driver

NORMAL, HIDDEN = QLineEdit.EchoMode.Normal, QLineEdit.EchoMode.Password


@pytest.fixture
def window(driver: Driver, qtbot: QtBot) -> Iterator[QWidget]:
    del driver  # its icons and its language
    holder, made = QMainWindow(), QWidget()
    holder.setCentralWidget(made)
    QVBoxLayout(made)
    qtbot.addWidget(holder)
    yield made
    holder.close()


def put(window: QWidget, *widgets: QWidget) -> None:
    layout = window.layout()
    assert layout is not None
    for widget in widgets:
        layout.addWidget(widget)
    window.window().show()
    window.window().activateWindow()
    widgets[0].setFocus()
    QApplication.processEvents()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_focused_button_is_pressed_by_enter_and_space(window: QWidget, key: Qt.Key) -> None:
    pressed: list[str] = []
    buttons: list[QAbstractButton] = [
        button("Ajouter", lambda: pressed.append("push")),
        icon_button("Retour", "arrow-left", lambda: pressed.append("icon")),
    ]
    put(window, *buttons)
    for each in buttons:
        QTest.keyClick(each, key)
    assert pressed == ["push", "icon"]


def test_f8_shows_and_hides_the_phrase_that_has_the_keyboard(window: QWidget) -> None:
    first, second = PassphraseField(), PassphraseField()
    put(window, first, second)
    QTest.keyClick(first, Qt.Key.Key_F8)
    assert (first.echoMode(), second.echoMode()) == (NORMAL, HIDDEN)
    QTest.keyClick(first, Qt.Key.Key_F8)
    assert first.echoMode() is HIDDEN


def test_a_phrase_tells_of_its_key_whatever_else_it_says(window: QWidget) -> None:
    phrase = PassphraseField()
    field = Field("Phrase secrète", phrase)
    put(window, field)
    assert "F8" in phrase.accessibleDescription()
    field.show_error("Trop faible.")
    assert phrase.accessibleDescription().startswith("Trop faible.")
    assert "F8" in phrase.accessibleDescription()
    field.show_error("")
    assert "Trop faible." not in phrase.accessibleDescription()


def test_a_date_tells_of_the_key_that_opens_its_calendar(window: QWidget) -> None:
    day = DateField(lambda: date(2026, 11, 22))
    put(window, day)
    assert "Alt + Bas" in day.accessibleDescription()
    QTest.keyClick(day, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    assert popup.findChildren(QCalendarWidget)
    popup.close()


@pytest.mark.parametrize("kind", [LineField, PassphraseField])
def test_nothing_pasted_is_cut_off(
    window: QWidget, kind: type[LineField | PassphraseField]
) -> None:
    pasted = "é" * 10_000
    line = kind()
    put(window, line)
    QGuiApplication.clipboard().setText(pasted)
    line.paste()
    QGuiApplication.clipboard().clear()
    assert line.text() == pasted
