"""The fields that say where a young person lives: what kind of home, and which one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.domain.people import PlacementKind
from mentordesk.domain.places import VaultKind
from mentordesk.services import places
from mentordesk.ui.people.quick_add import QuickAdd, choose_known
from mentordesk.ui.widgets.fields import ChoiceField, Field
from mentordesk.ui.words import options, placement_words

if TYPE_CHECKING:
    from mentordesk.domain.identity import FosterFamilyId, UnitId
    from mentordesk.services.places import House
    from mentordesk.ui.session import Session

    Place = tuple[PlacementKind | None, UnitId | None, FosterFamilyId | None]


class HomeFields(QWidget):
    """Kind, unit and family; a family's own vault knows no units.

    Signals:
        changed: somebody chose another kind or place.
    """

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(8)
        kinds = options(PlacementKind, placement_words)
        if session.opened.establishment.kind is VaultKind.FOSTER_FAMILY:
            kinds = [option for option in kinds if option[0] is not PlacementKind.UNIT]
        self.kind = ChoiceField(kinds, none=self.tr("non précisé"))
        self.unit, self.family = ChoiceField(), ChoiceField()
        self.kind_field = Field(self.tr("Accueil"), self.kind)
        self.unit_field = Field(self.tr("Unité"), self.unit)
        self.family_field = Field(self.tr("Famille d’accueil"), self.family)
        self.unit_row = QuickAdd(
            session, self.unit_field, self.tr("Nouvelle unité"), places.add_unit
        )
        self.family_row = QuickAdd(
            session, self.family_field, self.tr("Nouvelle famille"), places.add_foster_family
        )
        for part in (self.kind_field, self.unit_row, self.family_row):
            down.addWidget(part)
        for field in (self.kind, self.unit, self.family):
            field.chosen.connect(lambda _: self._chosen())
        self.unit_row.added.connect(self._chosen)
        self.family_row.added.connect(self._chosen)
        self._units: list[tuple[object, str]] = []
        self._families: list[tuple[object, str]] = []
        self.show_rows()

    def offer(self, house: House) -> None:
        """Offer the places that are open."""
        none = self.tr("choisir…")
        self._units = [(unit.id, unit.name) for unit in house.units]
        self._families = [(family.id, family.name) for family in house.foster_families]
        units = [(unit.id, unit.name) for unit in house.units if unit.closed_on is None]
        families = [(f.id, f.name) for f in house.foster_families if f.closed_on is None]
        self.unit.set_options(units, none=none)
        self.family.set_options(families, none=none)

    def entries(self) -> dict[str, QWidget]:
        """Return the fields by name; a name that is typed and not added yet is text, too."""
        return {
            "kind": self.kind,
            "unit": self.unit,
            "family": self.family,
            "new_unit": self.unit_row.name,
            "new_family": self.family_row.name,
        }

    def place(self) -> Place:
        """Return what is chosen; what a hidden field still holds does not count."""
        kind = self.kind.value()
        return (
            kind,
            self.unit.value() if kind is PlacementKind.UNIT else None,
            self.family.value() if kind is PlacementKind.FOSTER_FAMILY else None,
        )

    def set_place(
        self,
        kind: PlacementKind | None,
        unit: UnitId | None = None,
        family: FosterFamilyId | None = None,
    ) -> None:
        """Choose a home without telling anybody."""
        self.kind.set_value(kind)
        choose_known(self.unit, unit, self._units)
        choose_known(self.family, family, self._families)
        self.show_rows()

    def choose_only(self) -> None:
        """Choose the unit of an establishment that has one alone."""
        units = [unit for unit in self.unit.values() if unit is not None]
        if len(units) == 1 and PlacementKind.UNIT in self.kind.values():
            self.set_place(PlacementKind.UNIT, units[0])

    def show_rows(self) -> None:
        """Show the field that goes with the kind."""
        self.unit_row.setVisible(self.kind.value() is PlacementKind.UNIT)
        self.family_row.setVisible(self.kind.value() is PlacementKind.FOSTER_FAMILY)

    def _chosen(self) -> None:
        self.show_rows()
        self.changed.emit()
