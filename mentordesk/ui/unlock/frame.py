"""The quiet ground on which unlocking, the wizard and the welcome stand: a card in the middle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from mentordesk.ui.discreet.marks import leave_alone
from mentordesk.ui.qt_values import CENTERED, NO_FOCUS
from mentordesk.ui.theme.icons import pixmap
from mentordesk.ui.theme.theme import THEME
from mentordesk.ui.widgets.card import picture_label
from mentordesk.ui.widgets.text import label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

MARGIN = 22


class Entrance(QScrollArea):
    """Shows the program's mark, a card, and the promise that nothing leaves the machine."""

    def __init__(self, card_width: int = 392) -> None:
        super().__init__()
        leave_alone(self)  # whoever comes in must see which vault, and has no desk to press F9 on
        self.setObjectName("page")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("focusPolicy", NO_FOCUS)
        self._first: QWidget = self
        ground = QWidget()
        ground.setObjectName("ground")
        outer = QVBoxLayout(ground)
        outer.setContentsMargins(24, 24, 24, 24)
        outer.addStretch(1)
        outer.addLayout(_brand())
        outer.addSpacing(20)
        self.card = QFrame()
        self.card.setObjectName("card")
        self.card.setFixedWidth(THEME.px(card_width))
        self.body = QVBoxLayout(self.card)
        self.body.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self.room = THEME.px(card_width) - 2 * MARGIN
        self.body.setSpacing(14)
        outer.addLayout(_in_the_middle(self.card))
        outer.addSpacing(16)
        outer.addLayout(_promise())
        outer.addStretch(1)
        self.setWidget(ground)
        # The menu bar, which has this key too, is there only once a vault is open.
        QShortcut("Ctrl+Q", self).activated.connect(self._quit)

    def begin_at(self, first: QWidget) -> None:
        """Say where the keyboard begins; with a focus proxy Tab would skip what stands before."""
        self._first = first

    def take_keyboard(self) -> None:
        """Put the keyboard where the page begins."""
        self._first.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hear of the Enter that no field and no button took."""
        from PySide6.QtCore import Qt  # the unlock page is painted without it

        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.isAutoRepeat():
                self.entered()
        else:
            super().keyPressEvent(event)

    def entered(self) -> None:
        """Go on as the page's one primary button would."""

    def forget_typed(self) -> None:
        """Take back what was typed: nobody is there any more."""

    def _quit(self) -> None:
        self.window().close()


def _in_the_middle(card: QWidget) -> QHBoxLayout:
    across = QHBoxLayout()
    across.addStretch(1)
    across.addWidget(card)
    across.addStretch(1)
    return across


def _brand() -> QHBoxLayout:
    across = QHBoxLayout()
    across.addStretch(1)
    across.addWidget(brand_mark(40))
    name = label("MentorDesk", "title")
    across.addSpacing(6)
    across.addWidget(name)
    across.addStretch(1)
    return across


def brand_mark(size: int) -> QWidget:
    """Return the program's mark: a notebook on the brand's colour."""
    made = label("", "mark")
    side = THEME.px(size)
    made.setFixedSize(side, side)
    made.setProperty("alignment", CENTERED)
    made.setPixmap(pixmap("notebook-pen", "on_brand", side * 0.58))
    made.setStyleSheet(f"background: {THEME.palette.brand}; border-radius: {side // 5}px;")
    return made


def _promise() -> QHBoxLayout:
    across = QHBoxLayout()
    across.addStretch(1)
    across.addWidget(picture_label("wifi-off", "muted", 14))
    said = QCoreApplication.translate("Entrance", "Rien n’est envoyé sur Internet")
    across.addWidget(label(said, "small"))
    across.addStretch(1)
    return across
