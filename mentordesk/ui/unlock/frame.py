"""The quiet ground on which unlocking, the wizard and the welcome stand: a card in the middle."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from mentordesk.ui.qt_values import CENTERED
from mentordesk.ui.theme.icons import pixmap
from mentordesk.ui.theme.theme import THEME
from mentordesk.ui.widgets.card import picture_label
from mentordesk.ui.widgets.text import label


class Entrance(QScrollArea):
    """Shows the program's mark, a card, and the promise that nothing leaves the machine."""

    def __init__(self, card_width: int = 392) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
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
        self.body.setContentsMargins(22, 22, 22, 22)
        self.body.setSpacing(14)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self.card)
        across.addStretch(1)
        outer.addLayout(across)
        outer.addSpacing(16)
        outer.addLayout(_promise())
        outer.addStretch(1)
        self.setWidget(ground)


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
