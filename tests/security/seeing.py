"""What a locked window could still show, and the way there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from mentordesk.ui.unlock.unlock_page import UnlockPage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentordesk.ui import routes
    from tests.driving import Driver


def wait_for_lock(driver: Driver) -> UnlockPage:
    driver.until(lambda: isinstance(driver.window.centralWidget(), UnlockPage))
    driver.settle()
    return driver.front(UnlockPage)


def go(driver: Driver, route: routes.Route, page: type[QWidget]) -> Any:
    driver.desk.navigator.go(route)
    return driver.page(page)


def texts_of(widget: QWidget) -> Iterator[str]:
    yield from (
        widget.toolTip(), widget.windowTitle(), widget.accessibleName(), widget.statusTip(),
        widget.accessibleDescription(), widget.whatsThis(), widget.objectName(),
    )  # fmt: skip
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield from (widget.text(), widget.placeholderText())
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        yield widget.toPlainText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(number) for number in range(widget.count()))
    if isinstance(widget, QGroupBox):
        yield widget.title()


def shows_words(*words: str) -> list[str]:
    """Return the kinds of widgets and actions of this process that hold one of these words."""
    found = []
    for widget in QApplication.allWidgets():
        if any(word in text for text in texts_of(widget) for word in words):
            found.append(type(widget).__name__)
        actions = [action.text() for action in widget.actions()]
        if any(word in text for text in actions for word in words):
            found.append(f"{type(widget).__name__}, action")
    return found
