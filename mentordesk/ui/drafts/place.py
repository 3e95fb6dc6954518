"""Where somebody was on a page: the field, the place in its text, and how far it is scrolled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from mentordesk.ui.widgets.page import Page


class Place(QObject):
    """Follows the keyboard through the fields of a page that scrolls."""

    def __init__(self, page: Page, fields: Callable[[], Mapping[str, QWidget]]) -> None:
        super().__init__(page)
        self._page, self._fields = page, fields
        self._bar = page.area.verticalScrollBar()
        self._name = ""
        self._wanted: int | None = None
        self._bar.rangeChanged.connect(self._reach)
        self._bar.actionTriggered.connect(self.let_go)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._moved)

    def now(self) -> dict[str, Any]:
        """Return the place as JSON values."""
        field = self._fields().get(self._name)
        scroll = self._bar.value() if self._wanted is None else self._wanted
        return {"focus": self._name, "cursor": _cursor(field), "scroll": scroll}

    def put_back(self, kept: Mapping[str, Any]) -> None:
        """Go where somebody was; a field that is not there any more leaves the keyboard."""
        field = self._fields().get(str(kept.get("focus")))
        if field is not None:
            self._name = str(kept.get("focus"))
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            _put_cursor(field, kept.get("cursor"))
        scroll = kept.get("scroll")
        if isinstance(scroll, int):
            # The page may not have its full height yet: its range is looked at as it grows.
            self._wanted = scroll
            self._reach()

    def let_go(self, _: object = None) -> None:
        """Hear that somebody goes on by himself: the page stays where it is brought."""
        self._wanted = None

    def _reach(self) -> None:
        if self._wanted is not None:
            self._bar.setValue(self._wanted)

    def _moved(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is None or not self._page.isAncestorOf(now):
            return
        for name, field in self._fields().items():
            if field is now or field.isAncestorOf(now):
                if name != self._name:
                    self.let_go()
                self._name = name
                return


def _cursor(field: QWidget | None) -> int | None:
    if isinstance(field, QPlainTextEdit):
        return field.textCursor().position()
    return field.cursorPosition() if isinstance(field, QLineEdit) else None


def _put_cursor(field: QWidget, place: object) -> None:
    if not isinstance(place, int):
        return
    if isinstance(field, QPlainTextEdit):
        cursor = field.textCursor()
        cursor.setPosition(max(0, min(place, len(field.toPlainText()))))
        field.setTextCursor(cursor)
    elif isinstance(field, QLineEdit):
        field.setCursorPosition(place)
