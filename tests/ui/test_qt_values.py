"""The numbers that stand for Qt's names are Qt's."""

from __future__ import annotations

from PySide6.QtCore import Qt

from mentordesk.ui import qt_values


def test_the_values_are_those_of_qt() -> None:
    assert Qt.TextFormat.PlainText.value == qt_values.PLAIN_TEXT
    assert Qt.AlignmentFlag.AlignCenter.value == qt_values.CENTERED
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    assert right.value == qt_values.RIGHT
    assert Qt.FocusPolicy.NoFocus.value == qt_values.NO_FOCUS
    assert Qt.FocusPolicy.StrongFocus.value == qt_values.STRONG_FOCUS
