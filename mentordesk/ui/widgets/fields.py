"""Fields: a label, its widget, and below it what is wrong, said in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QAction, QTextOption
from PySide6.QtWidgets import (
    QCalendarWidget,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from mentordesk.domain.calendar_words import CalendarWords
from mentordesk.ui.theme.icons import icon
from mentordesk.ui.theme.theme import THEME
from mentordesk.ui.widgets.text import label, restyle
from mentordesk.ui.widgets.typed import read_day, read_length, read_time

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date, time

    from PySide6.QtGui import QFocusEvent, QWheelEvent

_NUMERIC = CalendarWords("fr")


class Field(QWidget):
    """A labelled widget; the label names it for screen readers, the error stands below it."""

    def __init__(self, name: str, widget: QWidget, *, hint: str = "") -> None:
        super().__init__()
        self.widget = widget
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(4)
        across = QHBoxLayout()
        across.setSpacing(4)
        self.caption = label(name, "field")
        self.caption.setBuddy(widget)
        across.addWidget(self.caption)
        if hint:
            across.addWidget(label(hint, "hint"), 1)
        else:
            across.addStretch(1)
        down.addLayout(across)
        down.addWidget(widget)
        self._error = label("", "error", wrap=True)
        self._error.hide()
        down.addWidget(self._error)
        if not widget.accessibleName():
            widget.setAccessibleName(f"{name} {hint}".strip())

    def show_error(self, sentence: str) -> None:
        """Say what is wrong; nothing takes it away."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        self.widget.setAccessibleDescription(sentence)
        restyle(self.widget, "wrong", "true" if sentence else "false")

    @property
    def error(self) -> str:
        """What is said to be wrong, or nothing."""
        return self._error.text() if not self._error.isHidden() else ""


class LineField(QLineEdit):
    """One line of text."""

    def __init__(self, text: str = "", *, longest: int = 200, placeholder: str = "") -> None:
        super().__init__(text)
        self.setMaxLength(longest)
        self.setPlaceholderText(placeholder)


class _ReadField(QLineEdit):
    """A line that is read as a value; what cannot be read stays as typed."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.textEdited.connect(lambda _: self.changed.emit())

    @property
    def is_unreadable(self) -> bool:
        """Whether something was typed that is no value."""
        return bool(self.text().strip()) and self._read() is None

    def _read(self) -> object | None:
        raise NotImplementedError

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._tidy()

    def _tidy(self) -> None:
        """Write a value that was read in its usual form."""


class DateField(_ReadField):
    """A day, typed in any usual way or picked from a calendar (Alt+Down)."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self.setPlaceholderText("jj/mm/aaaa")
        self.setMinimumWidth(THEME.px(132))
        picker = QAction(icon("calendar", "muted"), "", self)
        picker.setShortcut("Alt+Down")
        picker.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        picker.setToolTip(QCoreApplication.translate("DateField", "Ouvrir le calendrier"))
        picker.triggered.connect(self._open_calendar)
        self.addAction(picker, QLineEdit.ActionPosition.TrailingPosition)

    def value(self) -> date | None:
        """Return the day, or None while there is none that can be read."""
        return read_day(self.text(), self._today())

    def set_value(self, day: date | None) -> None:
        """Write a day."""
        self.setText("" if day is None else _NUMERIC.numeric(day))

    def _read(self) -> object | None:
        return self.value()

    def _tidy(self) -> None:
        day = self.value()
        if day is not None:
            self.set_value(day)

    def _open_calendar(self) -> None:
        menu = QMenu(self)
        calendar = QCalendarWidget(menu)
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setSelectedDate(self.value() or self._today())  # type: ignore[arg-type]  # PySide takes dates
        calendar.activated.connect(lambda day: self._picked(menu, day.toPython()))
        calendar.clicked.connect(lambda day: self._picked(menu, day.toPython()))
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        calendar.setFocus()

    def _picked(self, menu: QMenu, day: date) -> None:
        self.set_value(day)
        menu.close()
        self.setFocus()
        self.changed.emit()


class TimeField(_ReadField):
    """A time of day: « 17h », « 1730 », « 17:00 »."""

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText("17:00")
        self.setMinimumWidth(THEME.px(84))

    def value(self) -> time | None:
        """Return the time, or None while there is none that can be read."""
        return read_time(self.text()) if self.text().strip() else None

    def set_value(self, at: time | None) -> None:
        """Write a time."""
        self.setText("" if at is None else f"{at.hour:02d}:{at.minute:02d}")

    def _read(self) -> object | None:
        return self.value()

    def _tidy(self) -> None:
        at = self.value()
        if at is not None:
            self.set_value(at)


class LengthField(_ReadField):
    """A length in minutes: « 1h30 », « 90 », « 45 min »."""

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText("1 h 15")
        self.setMinimumWidth(THEME.px(84))

    def value(self) -> int | None:
        """Return the minutes, or None while there are none that can be read."""
        return read_length(self.text()) if self.text().strip() else None

    def set_value(self, minutes: int | None) -> None:
        """Write a length."""
        self.setText("" if minutes is None else _NUMERIC.length(minutes))

    def _read(self) -> object | None:
        return self.value()

    def _tidy(self) -> None:
        minutes = self.value()
        if minutes is not None:
            self.set_value(minutes)


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


class ChoiceField(QComboBox):
    """One of a list of values with their words; the wheel scrolls the page, not the choice."""

    chosen = Signal(object)

    def __init__(self, options: Sequence[tuple[Any, str]] = (), *, none: str | None = None) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._values: list[Any] = []
        self.set_options(options, none=none)
        self.activated.connect(lambda _: self.chosen.emit(self.value()))

    def set_options(self, options: Sequence[tuple[Any, str]], *, none: str | None = None) -> None:
        """Offer other values; ``none`` is the word for no choice, first in the list."""
        kept = self.value()
        self.clear()
        self._values = ([] if none is None else [None]) + [value for value, _ in options]
        self.addItems(([] if none is None else [none]) + [text for _, text in options])
        self.set_value(kept)

    def values(self) -> list[Any]:
        """Return the values that are offered."""
        return list(self._values)

    def add_option(self, value: object, text: str) -> None:
        """Offer one more value and choose it."""
        self._values.append(value)
        self.addItem(text)
        self.setCurrentIndex(len(self._values) - 1)

    def value(self) -> Any:
        """Return the chosen value, or None."""
        index = self.currentIndex()
        return self._values[index] if 0 <= index < len(self._values) else None

    def set_value(self, value: object) -> None:
        """Choose a value; one that is not offered leaves the first."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class PassphraseField(QLineEdit):
    """A secret, hidden; an eye shows it. Pasting is allowed."""

    def __init__(self) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(1024)
        self._eye = QAction(icon("eye", "muted"), "", self)
        self._eye.setCheckable(True)
        self._eye.setToolTip(QCoreApplication.translate("PassphraseField", "Afficher la phrase"))
        self._eye.toggled.connect(self.reveal)
        self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)

    def reveal(self, shown: bool) -> None:  # noqa: FBT001
        """Show or hide what is typed."""
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        self._eye.setChecked(shown)
        self._eye.setIcon(icon("eye-off" if shown else "eye", "muted"))


def spacer_line() -> QFrame:
    """Return a thin line between groups of fields."""
    made = QFrame()
    made.setObjectName("rowLine")
    return made
