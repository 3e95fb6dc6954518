"""The window in each language, and in one that is twice as long as any."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QTabBar,
    QTableView,
    QTextEdit,
    QWidget,
)

from mentordesk.ui.today.page import TodayPage
from tests.driving import FRENCH
from tests.ui.looking import cut_off, expect_none, find, seen
from tests.ui.walk import Walk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QAbstractItemModel

    from mentordesk.services.settings import Settings
    from tests.driving import Driver
    from tests.lives import Life

ENGLISH = FRENCH._replace(language="en")
_FRENCH_SIGNS = re.compile(r"[àâçéèêëîïôùûœ«»\u202f]", re.IGNORECASE)
_FRENCH_WORDS = re.compile(
    r"\b(le|la|les|des|du|une|et|est|pour|avec|dans|sur|pas|sans|jeune|jeunes|rencontre|objectif"
    r"|coffre|aucun|aucune|depuis|chaque|qui|que|votre|vous|ce|cette|il|elle|par|plus|au|aux)\b",
    re.IGNORECASE,
)
_NAMES_OF_FRANCE = re.compile(
    r"français|MECS Les Tilleuls|baccalauréat|collège|Aide sociale à l’enfance"
    r"|Allô enfance en danger",
    re.IGNORECASE,
)
"""What is called so in every language."""


def words_of(page: QWidget) -> Iterator[str]:
    """Yield every text of a page, those included that are only heard or come on hovering."""
    window = page.window()
    for widget in seen(page, QWidget):
        yield widget.accessibleName()
        yield widget.accessibleDescription()
        yield widget.toolTip()
        yield from _own_words(widget)
    if isinstance(window, QMainWindow):
        yield window.windowTitle()
        for menu in window.menuBar().findChildren(QMenu):
            yield menu.title()
            yield from _own_words(menu)


def _own_words(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield from (widget.placeholderText(), widget.text())
    elif isinstance(widget, QComboBox):
        yield from map(widget.itemText, range(widget.count()))
    elif isinstance(widget, QTabBar):
        yield from map(widget.tabText, range(widget.count()))
    elif isinstance(widget, QTextEdit):
        yield from widget.toPlainText().splitlines()
    elif isinstance(widget, QMenu):
        yield from (action.text() for action in widget.actions())
    elif isinstance(widget, QTableView):
        yield from _cells(widget.model())


def _cells(model: QAbstractItemModel) -> Iterator[str]:
    sideways = Qt.Orientation.Horizontal
    yield from (str(model.headerData(n, sideways)) for n in range(model.columnCount()))
    for row in range(model.rowCount()):
        yield from (str(model.index(row, n).data()) for n in range(model.columnCount()))


def french_left(page: QWidget) -> Iterator[str]:
    for text in words_of(page):
        own = _NAMES_OF_FRANCE.sub("", text)
        if _FRENCH_SIGNS.search(own) or _FRENCH_WORDS.search(own):
            yield f"«{text[:120]}»"


def test_english_has_no_french_left(
    make_driver: Callable[[Settings], Driver], english_life: Life
) -> None:
    walk = Walk(make_driver(ENGLISH), english_life)
    places = [walk.everywhere(), walk.dialogs()]
    found = [
        finding
        for some in places
        for finding in find(((n, p) for n, p in some if n not in EXCUSED), french_left)
    ]
    expect_none(found)


EXCUSED = ("wizard, a passphrase proposed", "the first opening", "help, licences")
"""A passphrase's words are on a French list; licences stand as their makers wrote them."""


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_window_starts_in_each_language(
    make_driver: Callable[[Settings], Driver], english_life: Life, language: str
) -> None:
    driver = make_driver(FRENCH._replace(language=language))
    driver.unlock(driver.take(english_life.vault))
    page = driver.page(TodayPage)
    assert page.greeting.text() == {"fr": "Bonjour Clara", "en": "Hello Clara"}[language]


def test_in_english_nothing_is_cut_off(
    make_driver: Callable[[Settings], Driver], english_life: Life
) -> None:
    walk = Walk(make_driver(ENGLISH), english_life, (1280, 720))
    expect_none(find(walk.everywhere(), cut_off))


LONGEST_WORDS = 20


class TwiceAsLong(QTranslator):
    """Says words at twice their length, and sentences at half as long again."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self,
        context: str,
        source: str,
        disambiguation: str | None = None,
        number: int = -1,
    ) -> str:
        if "{" in source or "%n" in source or not source.strip():
            return source  # what is filled in is long by itself
        own = source.replace("&", "")
        more = own if len(own) <= LONGEST_WORDS else own[: len(own) // 2]
        return f"{own} {more}"


def test_in_a_language_twice_as_long_nothing_is_cut_off(
    make_driver: Callable[[Settings], Driver], english_life: Life
) -> None:
    driver = make_driver(FRENCH)
    longer = TwiceAsLong(QCoreApplication.instance())
    QApplication.installTranslator(longer)
    try:
        walk = Walk(driver, english_life, (1366, 768))
        expect_none(find(walk.everywhere(), cut_off))
    finally:
        QApplication.removeTranslator(longer)
        longer.deleteLater()
