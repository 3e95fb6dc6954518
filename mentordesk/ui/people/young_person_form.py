"""The form of a young person: a pseudonym is enough; a likely twin is shown before saving."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from mentordesk.domain.drafts import DraftKind
from mentordesk.domain.people import SchoolLevel, YoungPersonDraft
from mentordesk.services import people, places
from mentordesk.ui import routes
from mentordesk.ui.people.after_saving import go_to_file
from mentordesk.ui.people.form_routes import TypedYoungPersonRoute, left_of
from mentordesk.ui.people.home_fields import HomeFields
from mentordesk.ui.people.person_form import PersonForm
from mentordesk.ui.people.quick_add import choose_known
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.fields import ChoiceField, Field
from mentordesk.ui.widgets.form_page import unreadable
from mentordesk.ui.widgets.text import label
from mentordesk.ui.widgets.typed_fields import DateField
from mentordesk.ui.words import level_words, options

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from mentordesk.domain.identity import YoungPersonId
    from mentordesk.domain.people import YoungPerson
    from mentordesk.domain.problems import Problem
    from mentordesk.services.changes import Changes
    from mentordesk.services.places import House
    from mentordesk.ui.people.person_form import Person
    from mentordesk.ui.session import Session


class YoungPersonForm(PersonForm):
    """Adds or changes a young person."""

    help_topic = "people"
    section = "young_people"
    kinds = (DraftKind.NEW_YOUNG_PERSON, DraftKind.YOUNG_PERSON)

    def __init__(
        self, session: Session, navigator: routes.Navigator, route: routes.YoungPersonFormRoute
    ) -> None:
        title = self.tr("Ajouter un jeune") if route.young_person is None else self.tr("Identité")
        super().__init__(session, navigator, title, route.young_person, left_of(route))
        self._route = route
        self._recorded: YoungPersonDraft | None = None
        self._known: House | None = None
        self._build()
        session.ask(places.house, owner=self, done=self._show_house)

    @property
    def own_id(self) -> YoungPersonId | None:
        return self._route.young_person

    def _build(self) -> None:
        card = Card()
        names = QHBoxLayout()
        hint = self.tr("ou pseudonyme, initiales")
        names.addWidget(
            self.field("first_name", Field(self.tr("Prénom"), self.first_name, hint=hint))
        )
        names.addWidget(self.field("last_name", Field(self.tr("Nom"), self.last_name)))
        card.body.addLayout(names)
        self.birth_date = DateField(self._session.clock.today)
        self.add_twins(
            card.body,
            self.tr("Ouvrir ce dossier"),
            self.first_name,
            self.last_name,
            self.birth_date,
        )
        more = QHBoxLayout()
        self.level = ChoiceField(options(SchoolLevel, level_words), none=self.tr("non précisée"))
        self.arrived_on = DateField(self._session.clock.today)
        more.addWidget(
            self.field("birth_date", Field(self.tr("Date de naissance"), self.birth_date))
        )
        more.addWidget(self.field("school_level", Field(self.tr("Classe"), self.level)))
        more.addWidget(self.field("arrived_on", Field(self.tr("Date d’arrivée"), self.arrived_on)))
        card.body.addLayout(more)
        self.form.addWidget(card)
        self.form.addWidget(self._home_card())
        self.form.addStretch(1)
        self.begin_at(self.first_name)

    def _home_card(self) -> Card:
        card = Card(self.tr("Lieu d’accueil et suivi"))
        self.home = HomeFields(self._session)
        self.home.changed.connect(self._home_changed)
        self.kind, self.unit_row = self.home.kind, self.home.unit_row
        self.field("unit", self.home.unit_field)
        self.field("foster_family", self.home.family_field)
        card.body.addWidget(self.home)
        self.home_since = DateField(self._session.clock.today)
        hint = self.tr("vide : depuis l’arrivée") if self.own_id is None else ""
        since = self.field("home_since", Field(self.tr("Depuis le"), self.home_since, hint=hint))
        self.worker = ChoiceField()
        across = QHBoxLayout()
        across.addWidget(since, 1)
        across.addWidget(Field(self.tr("Suivi par"), self.worker), 1)
        card.body.addLayout(across)
        self.moving = label(self.tr("Le séjour d’avant finira ce jour-là."), "attention", wrap=True)
        self.moving.hide()
        card.body.addWidget(self.moving)
        return card

    # ------------------------------------------------------------------ filling

    def _show_house(self, house: House) -> None:
        self._known = house
        self.home.offer(house)
        staff = [(m.id, m.full_name) for m in house.staff if m.left_on is None]
        self.worker.set_options(staff, none=self.tr("non précisé"))
        if self.own_id is not None:
            self._session.ask(
                people.young_person_draft,
                self.own_id,
                owner=self,
                done=self._fill,
                failed=self.not_found,
            )
            return
        self.worker.set_value(house.actor.id)
        self.home.choose_only()
        self.filled()

    def _fill(self, draft: YoungPersonDraft) -> None:
        self._recorded = draft
        self.first_name.setText(draft.first_name)
        self.last_name.setText(draft.last_name)
        self.birth_date.set_value(draft.birth_date)
        self.level.set_value(draft.school_level)
        self.arrived_on.set_value(draft.arrived_on)
        self.home.set_place(draft.placement_kind, draft.unit, draft.foster_family)
        self.home_since.set_value(draft.home_since)
        staff = [] if self._known is None else self._known.staff
        choose_known(self.worker, draft.key_worker, [(m.id, m.full_name) for m in staff])
        self.filled()

    def came_back(self) -> None:
        self.home.show_rows()
        self.moving.setVisible(self._moves)

    def whose(self) -> YoungPersonId | None:
        return self.own_id

    def entries(self) -> Mapping[str, QWidget]:
        return {
            "first_name": self.first_name,
            "last_name": self.last_name,
            "birth_date": self.birth_date,
            "level": self.level,
            "arrived_on": self.arrived_on,
            **self.home.entries(),
            "home_since": self.home_since,
            "worker": self.worker,
        }

    def here(self) -> TypedYoungPersonRoute:
        return TypedYoungPersonRoute(self.own_id, self.left_here)

    @property
    def _moves(self) -> bool:
        recorded = self._recorded
        if recorded is None or recorded.placement_kind is None:
            return False
        before = (recorded.placement_kind, recorded.unit, recorded.foster_family)
        return self.home.place() != before

    def _home_changed(self) -> None:
        """Date another home from today, which can be changed; the day of the one before goes."""
        recorded, today, moves = self._recorded, self._session.clock.today(), self._moves
        if recorded is None or recorded.placement_kind is None:
            return
        if moves and self.home_since.value() == recorded.home_since:
            self.home_since.set_value(today)
        elif not moves and self.home_since.value() == today:
            self.home_since.set_value(recorded.home_since)
        self.moving.setVisible(moves)

    # ------------------------------------------------------------------ twins

    def ask_twins(self, done: Callable[[Sequence[Person]], None]) -> None:
        self._session.ask(
            people.twins_of_young_person,
            self.first_name.text(),
            self.last_name.text(),
            self.birth_date.value(),
            owner=self,
            done=done,
            failed=self.not_saved,
        )

    def twin_sentence(self, names: str) -> str:
        said = self.tr("Un dossier ressemble à celui-ci : {names}. Est-ce la même personne ?")
        return said.format(names=names)

    def twin_route(self, twin: Person) -> routes.Route:
        return routes.FileRoute(twin.id)  # type: ignore[arg-type]  # twins are of one kind

    # ------------------------------------------------------------------ saving

    def _filled_in(self) -> YoungPersonDraft:
        kind, unit, family = self.home.place()
        return YoungPersonDraft(
            first_name=self.first_name.text(),
            last_name=self.last_name.text(),
            birth_date=self.birth_date.value(),
            school_level=self.level.value(),
            key_worker=self.worker.value(),
            arrived_on=self.arrived_on.value(),
            placement_kind=kind,
            unit=unit,
            foster_family=family,
            home_since=self.home_since.value(),
        )

    def unreadable(self) -> list[Problem]:
        dates = {
            "birth_date": self.birth_date,
            "arrived_on": self.arrived_on,
            "home_since": self.home_since,
        }
        return [unreadable(n, "05/03/2012") for n, field in dates.items() if field.is_unreadable]

    def keep_person(self) -> None:
        if self.own_id is None:
            self._session.tell(
                people.add_young_person,
                self._filled_in(),
                forget=self.forget,
                owner=self,
                done=self._saved,
                failed=self.not_saved,
            )
        else:
            self._session.tell(
                people.revise_young_person,
                self.own_id,
                self._filled_in(),
                forget=self.forget,
                owner=self,
                done=self._saved,
                failed=self.not_saved,
            )

    def _saved(self, found: tuple[YoungPerson, Changes]) -> None:
        self.is_over = True
        said = self.tr("Le dossier est enregistré.")
        go_to_file(self._session, self._navigator, routes.FileRoute(found[0].id), said)
