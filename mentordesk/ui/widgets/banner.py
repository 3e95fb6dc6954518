"""What the program says back: banners above a page, and the bar that can undo."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.ui.widgets.buttons import button, icon_button
from mentordesk.ui.widgets.card import picture_label
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.text import label, restyle

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QEnterEvent
    from PySide6.QtWidgets import QPushButton

UNDO_SECONDS = 12
_PICTURES = {"good": "circle-check", "attention": "circle-alert", "danger": "triangle-alert"}


def announce(widget: QWidget, text: str) -> None:
    """Let a screen reader say ``text`` when it is its turn."""
    from mentordesk.ui.discreet.screen import DISCREET  # the unlock page announces little

    event = QAccessibleAnnouncementEvent(widget, DISCREET.heard(text))
    QAccessible.updateAccessibility(event)


class Banners(QWidget):
    """The place of banners: one at a time, the newest; hidden while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._shown: _Banner | None = None
        self.hide()

    def tell(
        self,
        sentence: str,
        tone: str = "good",
        *,
        act: str = "",
        then: Callable[[], object] | None = None,
        seconds: int = 0,
    ) -> None:
        """Show a sentence, with an act if one helps; ``seconds`` of 0 stays until closed."""
        self._put(_Banner(self, sentence, tone, act, then, seconds))

    def ask(self, sentence: str, *acts: tuple[str, Callable[[], object]]) -> None:
        """Show a question with its answers, and put the keyboard on the first of them."""
        banner = _Banner(self, sentence, "attention", "", None, 0)
        answers = banner.add_answers(acts)
        self._put(banner)
        answers[0].setFocus()

    def _put(self, banner: _Banner) -> None:
        self.put_away()
        self._shown = banner
        self._down.addWidget(banner)
        self.show()
        announce(self, banner.sentence)

    def offer_undo(self, sentence: str, undo: Callable[[], object]) -> None:
        """Say what was done and how to take it back, for at least ten seconds."""
        text = QCoreApplication.translate("Banners", "Annuler")
        self.tell(sentence, "brand", act=text, then=undo, seconds=UNDO_SECONDS)

    def undo(self) -> bool:
        """Do what the banner offers; return whether there was something."""
        if self._shown is None or not self._shown.has_act:
            return False
        self._shown.do()
        return True

    def put_away(self) -> None:
        """Take the banner away."""
        if self._shown is not None:
            self._shown.hide()
            self._shown.deleteLater()
            self._shown = None
        self.hide()

    @property
    def sentence(self) -> str:
        """What is being said, or nothing."""
        return self._shown.sentence if self._shown else ""


class _Banner(QFrame):
    def __init__(
        self,
        place: Banners,
        sentence: str,
        tone: str,
        act: str,
        then: Callable[[], object] | None,
        seconds: int,
    ) -> None:
        super().__init__()
        self.setObjectName("banner")
        restyle(self, "tone", tone)
        self.sentence, self._place, self._then = sentence, place, then
        self.has_act = then is not None
        across = QHBoxLayout(self)
        across.setContentsMargins(12, 6, 8, 6)
        ink = tone if tone in _PICTURES else "brand_dark"
        across.addWidget(picture_label(_PICTURES.get(tone, "info"), ink))
        self._texts = QVBoxLayout()
        self._texts.addWidget(label(sentence, wrap=True))
        across.addLayout(self._texts, 1)
        if then is not None:
            shortcut = "Ctrl Z" if seconds else ""
            across.addWidget(button(act, self.do, variant="quiet", shortcut=shortcut))
        close = QCoreApplication.translate("Banners", "Fermer ce message")
        across.addWidget(icon_button(close, "x", place.put_away))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(max(seconds, 1) * 1000)
        self._timer.timeout.connect(place.put_away)
        self._passing = seconds > 0
        if self._passing:
            self._timer.start()
        for child in self.findChildren(QAbstractButton):
            child.installEventFilter(self)

    def add_answers(self, acts: Iterable[tuple[str, Callable[[], object]]]) -> list[QPushButton]:
        """Set the answers to a question below it; each puts the banner away."""
        answers = QWidget()
        flow = FlowLayout(answers)
        buttons = [button(word, partial(self._answer, then)) for word, then in acts]
        for answer in buttons:
            flow.addWidget(answer)
        self._texts.addWidget(answers)
        return buttons

    def do(self) -> None:
        """Do what is offered, once."""
        then, self._then = self._then, None
        if then is not None:
            self._answer(then)

    def _answer(self, then: Callable[[], object]) -> None:
        self._place.put_away()
        then()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        if self._passing:
            self._timer.start()
        super().leaveEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The banner has no focus of its own: its buttons say when the keyboard is on it.
        if event.type() is QEvent.Type.FocusIn:
            self._timer.stop()
        elif event.type() is QEvent.Type.FocusOut and self._passing:
            self._timer.start()
        return super().eventFilter(watched, event)
