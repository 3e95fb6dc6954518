"""What the window shows while it locks: nothing of anybody."""

from __future__ import annotations

from mentordesk.ui.qt_values import CENTERED
from mentordesk.ui.unlock.frame import Entrance
from mentordesk.ui.widgets.text import label


class Curtain(Entrance):
    """Stands before the desk until what is typed is kept and the vault is closed."""

    def __init__(self) -> None:
        super().__init__()
        said = label(self.tr("Verrouillage…"), "heading")
        said.setProperty("alignment", CENTERED)
        self.body.addWidget(said)
        why = label(self.tr("Ce que vous avez écrit est d’abord gardé."), "small", wrap=True)
        why.setProperty("alignment", CENTERED)
        self.body.addWidget(why)
