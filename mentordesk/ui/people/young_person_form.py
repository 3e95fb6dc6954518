"""The form of a young person: a pseudonym is enough; a likely twin is shown before saving."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout

from mentordesk.domain.people import PlacementKind, SchoolLevel, YoungPersonDraft
from mentordesk.services import people, places
from mentordesk.ui import routes
from mentordesk.ui.people.quick_add import QuickAdd
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.fields import ChoiceField, Field, LineField
from mentordesk.ui.widgets.form_page import FormPage, unreadable
from mentordesk.ui.widgets.text import label
from mentordesk.ui.widgets.typed_fields import DateField
from mentordesk.ui.words import level_words, options, placement_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.domain.identity import YoungPersonId
    from mentordesk.domain.people import YoungPerson
    from mentordesk.domain.problems import Problem
    from mentordesk.services.changes import Changes
    from mentordesk.services.places import House
    from mentordesk.ui.session import Session

TWIN_PAUSE_MS = 250


class YoungPersonForm(FormPage):
    """Adds or changes a young person."""

    help_topic = "people"
    section = "young_people"

    def __init__(
        self,
        session: Session,
        navigator: routes.Navigator,
        young_person: YoungPersonId | None,
        *,
        with_units: bool,
    ) -> None:
        title = self.tr("Ajouter un jeune") if young_person is None else self.tr("Identité")
        super().__init__(session, navigator, title)
        self._young_person, self._with_units = young_person, with_units
        self._build()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TWIN_PAUSE_MS)
        self._pause.timeout.connect(self._look_for_twins)
        for line in (self.first_name, self.last_name):
            line.textEdited.connect(lambda _: self._pause.start())
        session.ask(places.house, owner=self, done=self._show_house)

    def _build(self) -> None:
        card = Card()
        names = QHBoxLayout()
        self.first_name, self.last_name = LineField(), LineField()
        hint = self.tr("ou pseudonyme, initiales")
        names.addWidget(
            self.field("first_name", Field(self.tr("Prénom"), self.first_name, hint=hint))
        )
        names.addWidget(self.field("last_name", Field(self.tr("Nom"), self.last_name)))
        card.body.addLayout(names)
        self.twins = label("", "attention", wrap=True)
        self.twins.hide()
        self.open_twin = button(self.tr("Ouvrir ce dossier"), variant="quiet")
        self.open_twin.hide()
        card.body.addWidget(self.twins)
        card.body.addWidget(self.open_twin)
        more = QHBoxLayout()
        self.birth_date = DateField(self._session.clock.today)
        self.level = ChoiceField(options(SchoolLevel, level_words), none=self.tr("non précisée"))
        self.arrived_on = DateField(self._session.clock.today)
        more.addWidget(
            self.field("birth_date", Field(self.tr("Date de naissance"), self.birth_date))
        )
        more.addWidget(self.field("school_level", Field(self.tr("Classe"), self.level)))
        more.addWidget(
            self.field("arrived_on", Field(self.tr("Accueilli depuis"), self.arrived_on))
        )
        card.body.addLayout(more)
        self.form.addWidget(card)
        self.form.addWidget(self._home_card())
        self.form.addStretch(1)
        self.setFocusProxy(self.first_name)

    def _home_card(self) -> Card:
        card = Card(self.tr("Lieu d’accueil et référent"))
        kinds = options(PlacementKind, placement_words)
        if not self._with_units:
            kinds = [pair for pair in kinds if pair[0] is not PlacementKind.UNIT]
        self.kind = ChoiceField(kinds, none=self.tr("non précisé"))
        self.unit, self.family, self.worker = ChoiceField(), ChoiceField(), ChoiceField()
        card.body.addWidget(Field(self.tr("Accueil"), self.kind))
        self.unit_row = QuickAdd(
            self.field("unit", Field(self.tr("Unité"), self.unit)),
            self.tr("Nouvelle unité"),
            lambda name: self._add(places.add_unit, self.unit, name),
        )
        self.family_row = QuickAdd(
            self.field("foster_family", Field(self.tr("Famille d’accueil"), self.family)),
            self.tr("Nouvelle famille"),
            lambda name: self._add(places.add_foster_family, self.family, name),
        )
        card.body.addWidget(self.unit_row)
        card.body.addWidget(self.family_row)
        card.body.addWidget(Field(self.tr("Référent"), self.worker))
        self.kind.chosen.connect(lambda _: self._show_home())
        self._show_home()
        return card

    def _show_home(self) -> None:
        self.unit_row.setVisible(self.kind.value() is PlacementKind.UNIT)
        self.family_row.setVisible(self.kind.value() is PlacementKind.FOSTER_FAMILY)

    def _show_house(self, house: House) -> None:
        none = self.tr("choisir…")
        self.unit.set_options([(u.id, u.name) for u in house.units], none=none)
        self.family.set_options([(f.id, f.name) for f in house.foster_families], none=none)
        staff = [(m.id, m.full_name) for m in house.staff if m.left_on is None]
        self.worker.set_options(staff, none=self.tr("non précisé"))
        if self._young_person is None:
            self.worker.set_value(house.actor.id)
            if self._with_units and len(house.units) == 1:
                self.kind.set_value(PlacementKind.UNIT)
                self.unit.set_value(house.units[0].id)
                self._show_home()
        else:
            self._session.ask(
                people.young_person_draft, self._young_person, owner=self, done=self._fill
            )

    def _fill(self, draft: YoungPersonDraft) -> None:
        self.first_name.setText(draft.first_name)
        self.last_name.setText(draft.last_name)
        self.birth_date.set_value(draft.birth_date)
        self.level.set_value(draft.school_level)
        self.arrived_on.set_value(draft.arrived_on)
        self.kind.set_value(draft.placement_kind)
        self.unit.set_value(draft.unit)
        self.family.set_value(draft.foster_family)
        self.worker.set_value(draft.key_worker)
        self._show_home()

    def _add(self, use_case: object, field: ChoiceField, name: str) -> None:
        def added(found: tuple[object, Changes]) -> None:
            place = found[0]
            identifier, shown = getattr(place, "id", None), getattr(place, "name", "")
            field.add_option(identifier, shown)
            field.setFocus()

        self._session.tell(
            use_case,  # type: ignore[arg-type]  # one of the add_ functions of services.places
            name,
            owner=self,
            done=added,
            failed=self.not_saved,
        )

    def _look_for_twins(self) -> None:
        self._session.ask(
            people.twins_of_young_person,
            self.first_name.text(),
            self.last_name.text(),
            owner=self,
            done=self._show_twins,
        )

    def _show_twins(self, found: Sequence[YoungPerson]) -> None:
        others = [twin for twin in found if twin.id != self._young_person]
        self.twins.setVisible(bool(others))
        self.open_twin.setVisible(bool(others))
        if not others:
            return
        names = ", ".join(f"{t.first_name} {t.last_name}".strip() for t in others[:3])
        self.twins.setText(
            self.tr("Un dossier ressemble à celui-ci : {names}. Est-ce la même personne ?").format(
                names=names
            )
        )
        twin = others[0].id
        self.open_twin.disconnect(self)
        self.open_twin.clicked.connect(lambda _=False: self._navigator.go(routes.FileRoute(twin)))

    def _draft(self) -> YoungPersonDraft:
        return YoungPersonDraft(
            first_name=self.first_name.text(),
            last_name=self.last_name.text(),
            birth_date=self.birth_date.value(),
            school_level=self.level.value(),
            key_worker=self.worker.value(),
            arrived_on=self.arrived_on.value(),
            placement_kind=self.kind.value(),
            unit=self.unit.value(),
            foster_family=self.family.value(),
        )

    def _unreadable(self) -> list[Problem]:
        dates = {"birth_date": self.birth_date, "arrived_on": self.arrived_on}
        return [unreadable(n, "05/03/2012") for n, field in dates.items() if field.is_unreadable]

    def save(self) -> None:
        problems = self._unreadable()
        if problems:
            self.show_problems(problems)
            return
        if not self.begin_saving():
            return
        if self._young_person is None:
            self._session.tell(
                people.add_young_person,
                self._draft(),
                owner=self,
                done=self._saved,
                failed=self.not_saved,
            )
        else:
            self._session.tell(
                people.revise_young_person,
                self._young_person,
                self._draft(),
                owner=self,
                done=self._saved,
                failed=self.not_saved,
            )

    def _saved(self, found: tuple[YoungPerson, Changes]) -> None:
        self._navigator.go(routes.FileRoute(found[0].id))
        self._navigator.tell(self.tr("Le dossier est enregistré."))
