"""How long nobody need be there until the vault locks, in the settings of this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.domain.locking import LEAST_MINUTES, MOST_MINUTES, clamped
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.fields import ChoiceField, Field
from mentordesk.ui.widgets.text import label
from mentordesk.ui.words import calendar, shown

if TYPE_CHECKING:
    from mentordesk.ui.desk_base import DeskBase

OFFERED = (LEAST_MINUTES, 2, 3, 5, 10, 15, 20, MOST_MINUTES)


class LockCard(Card):
    """A choice that holds from the moment it is made."""

    def __init__(self, desk: DeskBase) -> None:
        super().__init__(self.tr("Verrouillage"))
        self._desk = desk
        said = self.tr(
            "Sans une touche ni un clic, le coffre se verrouille ; c’est annoncé trente secondes"
            " avant. Il se verrouille aussi avec la session de l’ordinateur, à la mise en veille"
            " et au bout de douze heures. Vous retrouvez votre page et votre texte."
        )
        self.body.addWidget(label(shown(said), "small", wrap=True))
        chosen = clamped(desk.parts.settings.read().lock_minutes)
        length = calendar().length
        self.minutes = ChoiceField(
            [(minutes, shown(length(minutes))) for minutes in sorted({*OFFERED, chosen})]
        )
        self.minutes.set_value(chosen)
        self.minutes.chosen.connect(self._choose)
        self.body.addWidget(Field(self.tr("Verrouiller après"), self.minutes))

    def _choose(self, minutes: int) -> None:
        settings = self._desk.parts.settings
        settings.write(settings.read()._replace(lock_minutes=minutes))
        self._desk.lock_minutes_chosen.emit(minutes)
