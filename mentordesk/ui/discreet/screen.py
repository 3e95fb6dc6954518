"""Whether the screen is discreet, and what keeps it so: nothing is painted that was not looked at.

While it is on, every event passes here first: a widget that is shown or painted is covered before
it is seen, whichever page made it and whenever its words changed.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QToolTip,
    QWidget,
)

from mentordesk.ui.dialog_keys import lend
from mentordesk.ui.discreet import capture
from mentordesk.ui.texts import tr
from mentordesk.ui.words import language

if TYPE_CHECKING:
    from mentordesk.ui.discreet.covers import Covers
    from mentordesk.ui.discreet.vocabulary import Vocabulary

KEY = "F9"
_LOOKED_AT = {
    QEvent.Type.Paint,
    QEvent.Type.Show,
    QEvent.Type.ShowToParent,
    QEvent.Type.ToolTip,
}
_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit)
_ALONE = {
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
}
"""Keys that are no writing."""


class DiscreetScreen(QObject):
    """The one discreet screen of the program, remembered as long as it runs.

    Signals:
        changed: whether it is on by now.
    """

    changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.speaks = False
        """Whether screen readers still hear everything while it is on."""
        self.capture = capture.WHILE_DISCREET
        self._covers: Covers | None = None
        self._vocabularies: dict[str, Vocabulary] = {}
        self._resources: Path | None = None
        self._spoken = ""

    @property
    def is_on(self) -> bool:
        """Whether names and notes are hidden."""
        return self._covers is not None

    def begin(self, resources: Path, *, speaks: bool, wanted_capture: str) -> None:
        """Take the settings over; a screen that is on stays on."""
        application = QApplication.instance()
        if self._resources is None and isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)
        self._resources = resources
        if self.is_on and self._spoken != language():
            self.turn(on=False)
            self.turn(on=True)
        self.set_options(speaks=speaks, wanted_capture=wanted_capture)

    def set_options(self, *, speaks: bool, wanted_capture: str) -> None:
        """Let screen readers hear or not, and windows be captured or not."""
        was_on, self.capture = self.is_on, wanted_capture
        if speaks != self.speaks:
            self.turn(on=False)
            self.speaks = speaks
            self.turn(on=was_on)
        self._protect()

    def toggle(self) -> None:
        """Hide, or show again."""
        self.turn(on=not self.is_on)

    def turn(self, *, on: bool) -> None:
        """Hide names and notes, or show them again; every open window at once."""
        application = QApplication.instance()
        if on == self.is_on or not isinstance(application, QApplication):
            return
        QToolTip.hideText()
        if on:
            self._turn_on(application)
        else:
            self._turn_off(application)
        self._protect()
        self.changed.emit(on)

    def _turn_on(self, application: QApplication) -> None:
        from mentordesk.ui.discreet.covers import Covers

        self._covers = Covers(self._vocabulary(), speaks=self.speaks)
        application.installEventFilter(self)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(0)
        self._again.timeout.connect(self._cover_all)
        self._cover_all()

    def _turn_off(self, application: QApplication) -> None:
        covers, self._covers = self._covers, None
        application.removeEventFilter(self)
        self._again.stop()
        self._again.deleteLater()
        if covers is not None:
            for widget in QApplication.allWidgets():
                covers.uncover(widget)
        self.forget()

    def _cover_all(self) -> None:
        # Not by way of parents and children: the binding would take a widget for gone together
        # with a parent that Python knows only while an event passes here.
        for widget in QApplication.allWidgets():
            if self._covers is not None:
                self._covers.cover(widget)

    def _vocabulary(self) -> Vocabulary:
        from mentordesk.ui.discreet.sentences import vocabulary

        spoken = self._spoken = language()
        if spoken not in self._vocabularies:
            self._vocabularies[spoken] = vocabulary(spoken, self._resources or Path())
        return self._vocabularies[spoken]

    def forget(self) -> None:
        """Let go of the texts that were hidden: their vault is closed."""
        for known in self._vocabularies.values():
            known.forget()

    # ------------------------------------------------------------------ words

    def words(self, text: str) -> str:
        """Return what may be seen of a text, for what paints its own words."""
        return self._vocabulary().hidden(text) if self.is_on else text

    def heard(self, text: str) -> str:
        """Return what may be announced of a text."""
        if not self.is_on or self.speaks:
            return text
        return self._vocabulary().spoken(text, tr("texte masqué"))

    # ------------------------------------------------------------------ watching

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        covers, kind = self._covers, event.type()
        if covers is None or not isinstance(watched, QWidget):
            return False
        if kind in _LOOKED_AT:
            covers.cover(watched)
            if kind is QEvent.Type.Show and watched.isWindow():
                self._protect()
        elif kind is QEvent.Type.LayoutRequest:
            self._again.start()  # something in it says something else, seen or not
        elif isinstance(watched, _FIELDS):
            self._field_heard(covers, watched, event)
        return False

    @staticmethod
    def _field_heard(covers: Covers, field: QWidget, event: QEvent) -> None:
        kind = event.type()
        if kind is QEvent.Type.FocusOut:
            covers.cover_again(field)
        elif kind in {QEvent.Type.MouseButtonPress, QEvent.Type.InputMethod} or (
            isinstance(event, QKeyEvent) and kind is QEvent.Type.KeyPress and _writes(event)
        ):
            covers.reveal(field)

    def _focus_moved(self, _: QWidget | None, now: QWidget | None) -> None:
        """Let the key act in a dialog too."""
        lend(KEY, self.toggle, now)

    # ------------------------------------------------------------------ captures

    def _protect(self) -> None:
        hidden = capture.is_wanted(
            self.capture, discreet=self.is_on, assisted=QAccessible.isActive()
        )
        capture.protect(QApplication.topLevelWidgets(), hidden=hidden)


def _writes(event: QKeyEvent) -> bool:
    if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return False
    return event.key() not in _ALONE and not Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35


DISCREET = DiscreetScreen()
"""Made at import, begun with the first desk."""

_application = QApplication.instance()
if _application is not None:
    # The desk is loaded on another thread while the passphrase is typed; what lived there would
    # hear of no event of the window.
    DISCREET.moveToThread(_application.thread())
