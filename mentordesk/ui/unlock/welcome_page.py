"""The first start, or another vault: make one, open one, look at the demonstration."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from mentordesk.ui.unlock.frame import Entrance
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.card import line
from mentordesk.ui.widgets.text import label, tooltip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QLabel, QPushButton


class WelcomePage(Entrance):
    """Offers the ways in; recent vaults first."""

    new_asked = Signal()
    open_asked = Signal()
    demonstration_asked = Signal()
    recent_chosen = Signal(object)

    def __init__(self, recent: Sequence[str], *, reopens: bool = False) -> None:
        super().__init__(440)
        title = label(self.tr("Le carnet du mentorat"), "heading")
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.body.addWidget(title)
        said = label(
            self.tr(
                "Consigner les rencontres entre un jeune accueilli et son mentor, suivre les"
                " objectifs qu’il a choisis, imprimer une synthèse. Tout reste chiffré sur cet"
                " ordinateur."
            ),
            "muted",
            wrap=True,
        )
        self.body.addWidget(said)
        self.message = label("", "error", wrap=True)
        self.message.hide()
        self.body.addWidget(self.message)
        self._offered: list[QPushButton] = []
        self._ways = QVBoxLayout()
        self.body.addLayout(self._ways)
        known = [Path(place) for place in recent if Path(place).is_dir()]
        if known:
            self._add_known(known)
        self._add_ways(are_known=bool(known), reopens=reopens)
        self.begin_at(self.demonstration if reopens else self.new)

    def _add_ways(self, *, are_known: bool, reopens: bool) -> None:
        self.new = button(
            self.tr("Créer un coffre"),
            self.new_asked.emit,
            variant="secondary" if are_known or reopens else "primary",
            picture="folder-plus",
        )
        self.body.addWidget(self.new)
        self.body.addWidget(
            button(self.tr("Ouvrir un coffre"), self.open_asked.emit, picture="folder-open")
        )
        again = self.tr("Rouvrir la démonstration")
        self.demonstration = button(
            again if reopens else self.tr("Découvrir avec des vies fictives"),
            self._demonstrate,
            variant="primary" if reopens else "quiet",
        )
        self.body.addWidget(self.demonstration)

    def _demonstrate(self) -> None:
        # A second press would ask for a vault that is being opened.
        self.demonstration.setEnabled(False)
        self.demonstration.setText(self.tr("Ouverture…"))
        self.demonstration_asked.emit()

    def _add_known(self, known: Sequence[Path]) -> None:
        self.body.addWidget(label(self.tr("Coffres récents"), "field"))
        for place in known:
            choice = button(place.stem, partial(self.recent_chosen.emit, place), picture="lock")
            where = self._folder_label(place.parent)
            choice.setAccessibleDescription(str(place.parent))
            both = QVBoxLayout()
            both.setSpacing(3)
            both.addWidget(choice)
            both.addWidget(where)
            self.body.addLayout(both)
        self.body.addWidget(line())

    def _folder_label(self, folder: Path) -> QLabel:
        """Return where a vault lies, on one line: two may have the same name."""
        made = label("", "small")
        tooltip(made, str(folder))
        made.ensurePolished()
        made.setText(
            made.fontMetrics().elidedText(str(folder), Qt.TextElideMode.ElideMiddle, self.room)
        )
        return made

    def offer(self, words: str, act: Callable[[], object], detail: str) -> None:
        """Offer a way out of a refusal."""
        way = button(words, act, picture="archive-restore")
        self._offered.append(way)
        self._ways.addWidget(way)
        way.setAccessibleDescription(detail)
        self._ways.addWidget(label(detail, "small", wrap=True))

    def set_busy(self, *, busy: bool) -> None:
        """Show that a way out is being taken."""
        for way in self._offered:
            way.setEnabled(not busy)

    def refuse(self, sentence: str) -> None:
        """Say why a vault did not open."""
        self.message.setText(sentence)
        self.message.show()
