"""The pair that a meeting is logged for, and the pairs that went out with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.fields import ChoiceField
from mentordesk.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.domain.identity import PairId
    from mentordesk.services.read_models import PairLine

NAMES = 26
"""Characters of two short names, so that the chosen pair is read whole."""


class PairBar(QWidget):
    """The choice of the pair, and « Sortie à plusieurs » which offers to add others.

    Signals:
        chosen: the share in front is of another pair.
        also_chosen: another pair went out too.
        removed: the pair in front did not go out with the others.
    """

    chosen = Signal(object)
    also_chosen = Signal(object)
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.pair, self._also = ChoiceField(), ChoiceField()
        self.pair.setAccessibleName(self.tr("Binôme"))
        self.pair.setMinimumContentsLength(NAMES)
        self.pair.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.pair.chosen.connect(self.chosen)
        self._more = button(self.tr("Sortie à plusieurs"), self._show_more, variant="quiet")
        self._also.setAccessibleName(self.tr("Ajouter un binôme à cette sortie"))
        self._also.chosen.connect(self._tell_also)
        self._remove = button(self.tr("Retirer de la sortie"), self.removed.emit, variant="quiet")
        across = FlowLayout(self)
        for part in (self.pair, self._more, self._also, self._remove):
            across.addWidget(part)
        self._also.hide()
        self._remove.hide()

    def offer(self, lines: Sequence[PairLine]) -> None:
        """Offer these pairs; an outing needs two of them."""
        offered = [(line.pair.id, self._words(line)) for line in lines]
        self.pair.set_options(offered)
        self._also.set_options(offered, none=self.tr("ajouter un binôme…"))
        self._more.setVisible(len(lines) > 1)

    def show_pair(self, line: PairLine, *, together: int) -> None:
        """Show the pair in front, also one that has ended, and how many went out together."""
        if line.pair.id not in self.pair.values():
            self.pair.add_option(line.pair.id, self._words(line))
        self.pair.set_value(line.pair.id)
        self._remove.setVisible(together > 1)

    def after(self, done: set[PairId]) -> PairId | None:
        """Return the first pair that is not among ``done``."""
        return next((pair for pair in self.pair.values() if pair not in done), None)

    def _words(self, line: PairLine) -> str:
        if not line.mentor:
            return line.young_person
        return self.tr("{name} avec {mentor}").format(name=line.young_person, mentor=line.mentor)

    def _show_more(self) -> None:
        self._more.hide()
        self._also.show()
        self._also.setFocus()

    def _tell_also(self, pair: PairId | None) -> None:
        self._also.set_value(None)
        if pair is not None:
            self.also_chosen.emit(pair)
