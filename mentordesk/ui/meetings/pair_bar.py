"""The pair that a meeting is logged for, and the pairs that went out with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.fields import ChoiceField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.domain.identity import PairId
    from mentordesk.services.read_models import PairLine


class PairBar(QWidget):
    """The choice of the pair, and « Sortie à plusieurs » which offers to add others."""

    chosen = Signal(object)
    also_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.pair, self._also = ChoiceField(), ChoiceField()
        self.pair.setAccessibleName(self.tr("Binôme"))
        self.pair.setMinimumWidth(250)
        self.pair.chosen.connect(self.chosen)
        self._more = button(self.tr("Sortie à plusieurs"), self._show_more, variant="quiet")
        self._also.setAccessibleName(self.tr("Ajouter un binôme à cette sortie"))
        self._also.chosen.connect(self._tell_also)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        for part in (self.pair, self._more, self._also):
            across.addWidget(part)
        self._also.hide()

    def offer(self, lines: Sequence[PairLine]) -> None:
        """Offer these pairs."""
        offered = [
            (
                line.pair.id,
                self.tr("{name} avec {mentor}").format(name=line.young_person, mentor=line.mentor),
            )
            for line in lines
        ]
        self.pair.set_options(offered)
        self._also.set_options(offered, none=self.tr("ajouter un binôme…"))

    def after(self, done: set[PairId]) -> PairId | None:
        """Return the first pair that is not among ``done``."""
        return next((pair for pair in self.pair.values() if pair not in done), None)

    def _show_more(self) -> None:
        self._more.hide()
        self._also.show()
        self._also.setFocus()

    def _tell_also(self, pair: PairId | None) -> None:
        self._also.set_value(None)
        if pair is not None:
            self.also_chosen.emit(pair)
