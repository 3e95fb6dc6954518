"""Watches whether somebody is there: keys and clicks in any of our windows, and the clocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from mentordesk.domain.locking import USUAL_MINUTES, Stage, Standing, slept, standing

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentordesk.domain.locking import Moment

LOOK_EVERY_MS = 1000

OF_SOMEBODY = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)


class PresenceWatch(QObject):
    """Looks each second; while the way in is shown, what was typed there is what is at stake.

    Signals:
        warned: it will lock; how it stands, each second.
        stayed: somebody was there after a warning.
        due: it is time, or the machine slept.
    """

    warned = Signal(object)
    stayed = Signal()
    due = Signal()

    def __init__(
        self, moment: Callable[[], Moment], minutes: Callable[[], int], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._moment, self._minutes = moment, minutes
        self._before = self._seen = self._opened = moment()
        self._is_warned = False
        self.minutes = USUAL_MINUTES
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Watch from now on: a vault was opened, or the way in is shown."""
        self._opened = self._moment()
        self.go_on()

    def go_on(self) -> None:
        """Watch on: somebody is there, and the passphrase was not given anew."""
        self._before = self._seen = self._moment()
        self.minutes = self._minutes()
        self._is_warned = False
        self._timer.start()

    def wait_for(self, minutes: int) -> None:
        """Wait another time from now on."""
        self.minutes = minutes

    def end(self) -> None:
        """Watch no more."""
        self._timer.stop()

    def stay(self) -> None:
        """Hear that somebody is there."""
        if not self._timer.isActive():
            return
        self._seen = self._moment()
        if self._is_warned and self._standing().stage is Stage.OPEN:
            self._is_warned = False
            self.stayed.emit()

    def look(self) -> None:
        """Look at the clocks, and at windows that came since."""
        for window in QGuiApplication.topLevelWindows():
            window.installEventFilter(self)  # once more is as good as once
        before, self._before = self._before, self._moment()
        if slept(before, self._before, LOOK_EVERY_MS / 1000):
            self.due.emit()
            return
        found = self._standing()
        if found.stage is Stage.DUE:
            self.due.emit()
        elif found.stage is Stage.WARNED:
            self._is_warned = True
            self.warned.emit(found)

    def _standing(self) -> Standing:
        now = self._before = self._moment()
        return standing(
            now.steady - self._seen.steady, now.steady - self._opened.steady, self.minutes
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in OF_SOMEBODY:
            self.stay()
        return super().eventFilter(watched, event)
