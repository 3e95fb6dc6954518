"""Lines that are read as values: days, times of day, lengths."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QMenu, QWidgetAction

from mentordesk.domain.calendar_words import CalendarWords
from mentordesk.ui.discreet.marks import leave_alone
from mentordesk.ui.theme.icons import icon
from mentordesk.ui.theme.theme import THEME
from mentordesk.ui.widgets.typed import read_day, read_length, read_time

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, time

    from PySide6.QtGui import QFocusEvent

_NUMERIC = CalendarWords("fr")


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
        self.setPlaceholderText(QCoreApplication.translate("DateField", "jj/mm/aaaa"))
        self.setMinimumWidth(THEME.px(132))
        picker = QAction(icon("calendar", "muted"), "", self)
        picker.setShortcut("Alt+Down")
        picker.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        said = QCoreApplication.translate("DateField", "Ouvrir le calendrier (Alt + Bas)")
        picker.setToolTip(said)
        self.setAccessibleDescription(said)
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
        leave_alone(menu)  # made of Qt's own months and days
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
