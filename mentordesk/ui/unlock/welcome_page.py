"""The first start, or another vault: make one, open one, look at the demonstration."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from mentordesk.ui.unlock.frame import Entrance
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.card import line
from mentordesk.ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Sequence


class WelcomePage(Entrance):
    """Offers the ways in; recent vaults first."""

    new_asked = Signal()
    open_asked = Signal()
    demonstration_asked = Signal()
    recent_chosen = Signal(object)

    def __init__(self, recent: Sequence[str]) -> None:
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
        known = [Path(place) for place in recent if Path(place).is_dir()]
        if known:
            self.body.addWidget(label(self.tr("Coffres récents"), "field"))
        for place in known:
            self.body.addWidget(
                button(place.stem, partial(self.recent_chosen.emit, place), picture="lock")
            )
        if known:
            self.body.addWidget(line())
        self.new = button(
            self.tr("Créer un coffre"),
            self.new_asked.emit,
            variant="secondary" if known else "primary",
            picture="folder-plus",
        )
        self.body.addWidget(self.new)
        self.body.addWidget(
            button(self.tr("Ouvrir un coffre"), self.open_asked.emit, picture="folder-open")
        )
        self.body.addWidget(
            button(
                self.tr("Découvrir avec des vies fictives"),
                self.demonstration_asked.emit,
                variant="quiet",
            )
        )
        self.setFocusProxy(self.new)

    def refuse(self, sentence: str) -> None:
        """Say why a vault did not open."""
        self.message.setText(sentence)
        self.message.show()
