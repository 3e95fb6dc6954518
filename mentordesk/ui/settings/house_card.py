"""The places and people of the house, in the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from mentordesk.services import places
from mentordesk.ui.settings.entry_list import Entry, EntryList, ListActs, ListWords
from mentordesk.ui.widgets.card import Card, line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mentordesk.services.places import House
    from mentordesk.ui.session import Session


class HouseCard(Card):
    """Units, families, associations and staff of an establishment, or of a foster family.

    Signals:
        closed: an entry was closed: what to say, and how to take it back.
        failed: what stood against it.
    """

    closed = Signal(str, object)
    failed = Signal(str)

    def __init__(self, session: Session, *, is_family: bool) -> None:
        super().__init__(
            self.tr("La famille d’accueil") if is_family else self.tr("L’établissement")
        )
        self._session = session
        self.units = self._places(self.tr("Unités"), places.add_unit)
        families = self.tr("Autres familles d’accueil") if is_family else ""
        self.families = self._places(
            families or self.tr("Familles d’accueil"), places.add_foster_family
        )
        self.associations = self._places(self.tr("Associations"), places.add_association)
        self.staff = self._people(is_family=is_family)
        for place, part in enumerate((self.units, self.families, self.associations, self.staff)):
            if place and not (place == 1 and is_family):
                self.body.addWidget(line())
            self.body.addWidget(part)
            part.closed.connect(self.closed)
            part.failed.connect(self.failed)
        self.units.setVisible(not is_family)

    def _places(self, title: str, add: Any) -> EntryList:
        words = ListWords(
            title=title,
            fields=(("name", self.tr("Nom")),),
            revise=self.tr("Renommer"),
            close=self.tr("Fermer"),
            reopen=self.tr("Rouvrir"),
            closed=self.tr("fermée le {day}"),
            said=self.tr("« {name} » n’est plus proposé ; les dossiers le gardent."),
        )
        return EntryList(
            self._session, words, ListActs(add, places.rename_place, places.close_place)
        )

    def _people(self, *, is_family: bool) -> EntryList:
        title = self.tr("Adultes qui suivent le jeune") if is_family else self.tr("Équipe")
        words = ListWords(
            title=title,
            fields=(
                ("first_name", self.tr("Prénom")),
                ("last_name", self.tr("Nom")),
                ("function", self.tr("Fonction")),
            ),
            revise=self.tr("Modifier"),
            close=self.tr("Retirer des listes"),
            reopen=self.tr("Remettre dans les listes"),
            closed=self.tr("hors des listes depuis le {day}"),
            said=self.tr("{name} n’est plus dans les listes ; ses écrits gardent son nom."),
        )
        acts = ListActs(
            places.add_staff_member, places.revise_staff_member, places.staff_member_left
        )
        return EntryList(self._session, words, acts)

    def show_house(self, house: House) -> None:
        """Show what the house holds."""
        self.units.show_entries(_entries(house.units))
        self.families.show_entries(_entries(house.foster_families))
        self.associations.show_entries(_entries(house.associations))
        self.staff.show_entries(
            [
                Entry(
                    record=member,
                    name=member.full_name,
                    values=(member.first_name, member.last_name, member.function),
                    closed_on=member.left_on,
                    detail=member.function,
                    can_close=member.id != house.actor.id,
                )
                for member in house.staff
            ]
        )


def _entries(found: Iterable[Any]) -> list[Entry]:
    return [Entry(place, place.name, (place.name,), place.closed_on) for place in found]
