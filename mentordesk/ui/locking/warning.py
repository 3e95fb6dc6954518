"""The calm word before the lock: over whatever is in front, without taking the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from mentordesk.domain.locking import WARNED_S
from mentordesk.ui.theme.theme import THEME
from mentordesk.ui.widgets.banner import announce
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.card import picture_label
from mentordesk.ui.widgets.text import label, restyle
from mentordesk.ui.words import shown

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mentordesk.domain.locking import Standing

WIDTH, TOP = 460, 14


class LockWarning(QFrame):
    """Stands at the top of a window; says aloud once what it shows each second.

    Signals:
        stay_asked: « Rester » was pressed; any other key says the same by itself.
    """

    stay_asked = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("banner")
        restyle(self, "tone", "attention")
        self.setAutoFillBackground(True)
        across = QHBoxLayout(self)
        across.setContentsMargins(14, 10, 12, 10)
        across.addWidget(picture_label("lock", "attention"))
        self.said = label("", wrap=True)
        across.addWidget(self.said, 1)
        self.stay = button(self.tr("Rester"), self.stay_asked.emit, variant="primary")
        across.addWidget(self.stay)
        self._is_told = False

    def show_standing(self, found: Standing) -> None:
        """Show how long is left; a screen reader hears it the first time alone."""
        seconds = max(1, round(found.seconds))
        if found.can_stay:
            said = self.tr(
                "Le coffre se verrouille dans {n} s. Ce que vous avez écrit est gardé."
                " Une touche suffit pour rester."
            )
        else:
            said = self.tr(
                "Le coffre est ouvert depuis douze heures : il se verrouille dans {n} s. Ce que"
                " vous avez écrit est gardé."
            )
        self.stay.setVisible(found.can_stay)
        self.said.setText(shown(said.format(n=seconds)))
        self._take_place()
        if not self._is_told:
            self._is_told = True
            announce(self, self.said.text())

    def _take_place(self) -> None:
        over = self.parentWidget()
        if over is None:
            return
        width = min(THEME.px(WIDTH), over.width() - 2 * TOP)
        self.setFixedWidth(width)
        self.move((over.width() - width) // 2, TOP)
        self.resize(width, self.heightForWidth(width))
        self.show()
        self.raise_()


assert WARNED_S >= 20  # noqa: S101  # EN 301 549 lets nobody have less than twenty seconds
