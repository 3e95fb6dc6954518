from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip

from mentordesk.domain.identity import GoalId, RatingId
from mentordesk.domain.ratings import Rater, Rating, series_by_rater
from mentordesk.ui.goals.chart_view import ChartView
from mentordesk.ui.theme.theme import THEME, Scheme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

START = date(2026, 5, 14)


def rating(value: int, after: int, rater: Rater = Rater.YOUNG_PERSON) -> Rating:
    day = START + timedelta(days=after)
    return Rating(RatingId(f"{rater}-{after}"), GoalId("goal"), rater, value, day)


def view(qtbot: QtBot, *ratings: Rating, target: int | None = None) -> ChartView:
    made = ChartView("Oser parler", series_by_rater(ratings), target)
    qtbot.addWidget(made)
    made.resize(THEME.px(280), made.height())
    return made


def colors(made: ChartView) -> set[str]:
    image = made.grab().toImage()
    return {
        QColor(image.pixel(x, y)).name()
        for x in range(image.width())
        for y in range(image.height())
    }


def is_warm(name: str) -> bool:
    color = QColor(name)
    return color.red() > color.blue() + 60


@pytest.fixture(autouse=True)
def french(qapp: QApplication) -> Iterator[None]:
    before = qapp.property("language")
    qapp.setProperty("language", "fr")
    yield
    qapp.setProperty("language", before)


def test_the_line_and_its_target_are_painted(qtbot: QtBot) -> None:
    THEME.apply(Scheme.LIGHT, 1.0)
    painted = colors(view(qtbot, rating(3, 0), rating(6, 60), target=8))
    assert THEME.color("brand").name() in painted
    assert any(is_warm(color) for color in painted)
    assert not any(is_warm(color) for color in colors(view(qtbot, rating(3, 0), rating(6, 60))))


def test_a_screen_reader_hears_the_sentence_and_the_table(qtbot: QtBot) -> None:
    made = view(qtbot, rating(3, 0), rating(6, 60))
    heard = made.accessibleName().replace("\u00a0", " ")
    assert heard == "Oser parler : 3 le 14 mai 2026, 6 le 13 juil. 2026, soit +3."
    assert made.accessibleDescription().splitlines() == [
        "14 mai 2026 · 3 · le jeune",
        "13 juil. 2026 · 6 · le jeune",
    ]


@pytest.mark.qt_log_ignore("does not support raise")
def test_the_keyboard_opens_the_table(qtbot: QtBot) -> None:
    made = view(qtbot, rating(3, 0), rating(6, 60))
    made.show()
    qtbot.waitExposed(made)
    made.setFocus()
    QTest.keyClick(made, Qt.Key.Key_Return)
    qtbot.waitUntil(QToolTip.isVisible)
    assert QToolTip.text() == made.accessibleDescription()
    made.clearFocus()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_under_two_ratings_nothing_is_painted_and_nothing_stops_the_keyboard(qtbot: QtBot) -> None:
    made = view(qtbot, rating(3, 0))
    assert made.description is None
    assert made.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert len(colors(made)) == 1


def test_the_chart_fills_its_width_and_grows_with_the_text(qtbot: QtBot) -> None:
    made = view(qtbot, rating(3, 0), rating(6, 60))
    made.resize(500, made.height())
    made.grab()
    assert made.description is not None
    assert made.description.box.width == 500
    scheme, scale = THEME.scheme, THEME.scale
    try:
        THEME.apply(scheme, 2.0)
        large = view(qtbot, rating(3, 0), rating(6, 60))
        large.grab()
        assert large.height() == 2 * made.height()
        assert large.description is not None
        assert large.description.box.height == made.height()
    finally:
        THEME.apply(scheme, scale)
