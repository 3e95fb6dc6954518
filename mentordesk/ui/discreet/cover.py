"""What lies over a field whose text may not be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from mentordesk.ui.texts import tr
from mentordesk.ui.theme.theme import THEME

if TYPE_CHECKING:
    from collections.abc import Callable


class Cover(QWidget):
    """As large as what it hides; the mouse reaches the field through it.

    Args:
        field: what it lies over.
        is_revealed: whether the field may be read now.
        reveal: what a click into the field does.
    """

    def __init__(
        self, field: QWidget, is_revealed: Callable[[], bool], reveal: Callable[[], None]
    ) -> None:
        super().__init__(field)
        self._field, self._is_revealed, self._reveal = field, is_revealed, reveal
        self.hide()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._under = field
        if isinstance(field, QPlainTextEdit | QTextEdit):
            self._under = field.viewport()
            field.textChanged.connect(self.look)
        elif isinstance(field, QLineEdit):
            field.textChanged.connect(self.look)
        self._under.installEventFilter(self)

    def look(self) -> None:
        """Hide the field if something stands in it that nobody is typing."""
        self._fit()
        self.setVisible(_is_filled(self._field) and not self._is_revealed())

    def end(self) -> None:
        """Go away for good."""
        self._under.removeEventFilter(self)
        self.hide()
        self.setParent(None)
        self.deleteLater()

    def _fit(self) -> None:
        if self._under is self._field:
            side = THEME.px(3)
            self.setGeometry(self._field.rect().adjusted(side, side, -side, -side))
        else:
            self.setGeometry(self._under.geometry())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._fit()
        elif event.type() is QEvent.Type.MouseButtonPress:
            self._reveal()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        painter.setPen(THEME.color("muted"))
        edge = THEME.px(10)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect().adjusted(edge, 0, -edge, 0), flags, tr("texte masqué"))
        painter.end()


def cover_of(field: QWidget) -> Cover | None:
    """Return what lies over a field, if anything does."""
    return field.findChild(Cover, options=Qt.FindChildOption.FindDirectChildrenOnly)


def _is_filled(field: QWidget) -> bool:
    if isinstance(field, QLineEdit):
        return bool(field.text()) and field.echoMode() is QLineEdit.EchoMode.Normal
    return isinstance(field, QPlainTextEdit | QTextEdit) and not field.document().isEmpty()
