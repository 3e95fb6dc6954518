"""The box for several lines of text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from mentordesk.ui.theme.theme import THEME

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData


class TextBox(QPlainTextEdit):
    """Several lines of plain text: Tab leaves it, pasting brings words alone, it grows."""

    def __init__(self, *, lines: int = 2, most_lines: int = 12) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lines, self._most = lines, most_lines
        self.textChanged.connect(self._grow)
        self._grow()

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            self.textCursor().insertText(source.text())

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height())

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._grow()

    def _height(self) -> int:
        wanted = max(round(self.document().size().height()), self._lines)
        lines = min(wanted, self._most)
        return self.fontMetrics().lineSpacing() * lines + THEME.px(22)

    def _grow(self) -> None:
        if self.height() != self._height():
            self.setFixedHeight(self._height())
