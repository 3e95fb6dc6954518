"""The form of a mentor, with the young people he or she meets."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from mentordesk.domain.drafts import DraftKind
from mentordesk.domain.history import HistoryKind
from mentordesk.domain.people import MentorDraft
from mentordesk.services import bin as bin_services
from mentordesk.services import people, places
from mentordesk.ui import routes
from mentordesk.ui.bin.acts import BinActs
from mentordesk.ui.people.form_routes import TypedMentorRoute, left_of
from mentordesk.ui.people.person_form import PersonForm
from mentordesk.ui.people.quick_add import QuickAdd, choose_known
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.card import Avatar, Card, clear, row
from mentordesk.ui.widgets.fields import ChoiceField, Field, LineField
from mentordesk.ui.widgets.names import name_button
from mentordesk.ui.widgets.text import label
from mentordesk.ui.words import pair_span, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from mentordesk.domain.identity import MentorId
    from mentordesk.domain.people import Mentor
    from mentordesk.services.changes import Changes
    from mentordesk.services.people import MentorFile
    from mentordesk.services.places import House
    from mentordesk.services.read_models import PairLine
    from mentordesk.ui.people.person_form import Person
    from mentordesk.ui.session import Session


class MentorForm(PersonForm):
    """Adds or changes a mentor."""

    help_topic = "people"
    section = "mentors"
    kinds = (DraftKind.NEW_MENTOR, DraftKind.MENTOR)

    def __init__(
        self, session: Session, navigator: routes.Navigator, route: routes.MentorFormRoute
    ) -> None:
        title = self.tr("Ajouter un mentor") if route.mentor is None else self.tr("Mentor")
        super().__init__(session, navigator, title, route.mentor, left_of(route))
        self._route = route
        self._left_on: date | None = None
        self._waiting = route.pair if isinstance(route, TypedMentorRoute) else None
        self._build()
        session.ask(places.house, owner=self, done=self._show_house)

    @property
    def own_id(self) -> MentorId | None:
        return self._route.mentor

    def _build(self) -> None:
        card = Card()
        names = QHBoxLayout()
        names.addWidget(self.field("first_name", Field(self.tr("Prénom"), self.first_name)))
        names.addWidget(self.field("last_name", Field(self.tr("Nom"), self.last_name)))
        card.body.addLayout(names)
        self.add_twins(card.body, self.tr("Ouvrir cette fiche"), self.first_name, self.last_name)
        contact = QHBoxLayout()
        self.phone, self.email = LineField(), LineField()
        contact.addWidget(self.field("phone", Field(self.tr("Téléphone"), self.phone)))
        contact.addWidget(self.field("email", Field(self.tr("Courriel"), self.email)))
        card.body.addLayout(contact)
        self.availability = LineField(placeholder=self.tr("par exemple : mercredi après-midi"))
        card.body.addWidget(
            self.field("availability", Field(self.tr("Disponibilités"), self.availability))
        )
        self.association = ChoiceField()
        field = Field(self.tr("Association"), self.association)
        self.association_row = QuickAdd(
            self._session, field, self.tr("Nouvelle association"), places.add_association
        )
        card.body.addWidget(self.association_row)
        self.form.addWidget(card)
        self.young_people = Card(self.tr("Ses jeunes"))
        self.young_people.as_rows()
        self.form.addWidget(self.young_people)
        self.young_people.setVisible(self.own_id is not None)
        if self.own_id is not None:
            self._add_acts(self.own_id)
        self.form.addStretch(1)
        self.begin_at(self.first_name)

    def _add_acts(self, mentor: MentorId) -> None:
        self.form_pair = button(
            self.tr("Former un binôme"),
            partial(self._navigator.go, routes.PairFormRoute(mentor=mentor)),
            picture="heart-handshake",
        )
        self.archive = button(self.tr("Mettre parmi les anciens"), self._archive)
        self.bring_back = button(self.tr("Remettre parmi les actuels"), self._bring_back)
        self.delete = button(self.tr("Mettre à la corbeille"), self._delete, variant="quiet")
        self.add_history(HistoryKind.MENTOR, mentor)
        self.add_act(self.delete)
        for act in (self.form_pair, self.archive, self.bring_back):
            self.add_act(act)
            act.hide()

    # ------------------------------------------------------------------ filling

    def _show_house(self, house: House) -> None:
        offered = [(a.id, a.name) for a in house.associations if a.closed_on is None]
        self.association.set_options(offered, none=self.tr("aucune"))
        if self.own_id is not None:
            self._session.ask(
                people.mentor_file,
                self.own_id,
                owner=self,
                done=self._fill,
                failed=self.not_found,
            )
        else:
            self.filled()

    def _fill(self, file: MentorFile) -> None:
        mentor = file.mentor
        self.first_name.setText(mentor.first_name)
        self.last_name.setText(mentor.last_name)
        self.phone.setText(mentor.phone)
        self.email.setText(mentor.email)
        self.availability.setText(mentor.availability)
        choose_known(self.association, mentor.association, [(mentor.association, file.association)])
        self._left_on = mentor.archived_on
        self._show_former(is_former=mentor.archived_on is not None)
        clear(self.young_people.body)
        for line in file.pairs:
            self.young_people.add_row(self._pair_row(line))
        if not file.pairs:
            said = label(self.tr("Aucun binôme pour l’instant."), "small")
            said.setContentsMargins(16, 0, 16, 12)
            self.young_people.body.addWidget(said)
        self.filled()

    def _pair_row(self, line: PairLine) -> QWidget:
        go, pair = self._navigator.go, line.pair
        name = name_button(line.young_person, partial(go, routes.FileRoute(pair.young_person)))
        edit = button(
            self.tr("Modifier le binôme"),
            partial(go, routes.PairFormRoute(pair=pair.id)),
            variant="quiet",
        )
        span = shown(pair_span(pair))
        return row(name, "", span, mark=Avatar(line.young_person_initials), acts=(edit,))

    def _show_former(self, *, is_former: bool) -> None:
        self.form_pair.setVisible(not is_former)
        self.archive.setVisible(not is_former)
        self.bring_back.setVisible(is_former)
        self.title.setText(self.tr("Ancien mentor") if is_former else self.tr("Mentor"))

    def entries(self) -> Mapping[str, QWidget]:
        return {
            "first_name": self.first_name,
            "last_name": self.last_name,
            "phone": self.phone,
            "email": self.email,
            "availability": self.availability,
            "association": self.association,
            "new_association": self.association_row.name,
        }

    def here(self) -> TypedMentorRoute:
        return TypedMentorRoute(self.own_id, self.left_here, self._waiting)

    # ------------------------------------------------------------------ twins

    def ask_twins(self, done: Callable[[Sequence[Person]], None]) -> None:
        self._session.ask(
            people.twins_of_mentor,
            self.first_name.text(),
            self.last_name.text(),
            owner=self,
            done=done,
            failed=self.not_saved,
        )

    def twin_sentence(self, names: str) -> str:
        said = self.tr("Une fiche ressemble à celle-ci : {names}. Est-ce la même personne ?")
        return said.format(names=names)

    def twin_route(self, twin: Person) -> routes.Route:
        return routes.MentorFormRoute(twin.id)  # type: ignore[arg-type]  # twins are of one kind

    # ------------------------------------------------------------------ former ones

    def _archive(self) -> None:
        self._move(self._session.clock.today(), self._archived)

    def _archived(self, found: tuple[Mentor, Changes]) -> None:
        session, navigator, mentor = self._session, self._navigator, found[0].id
        navigator.go(routes.MentorsRoute())

        def undo() -> None:
            session.tell(people.archive_mentor, mentor, None, owner=navigator, done=lambda _: None)

        navigator.offer_undo(self.tr("Ce mentor est maintenant parmi les anciens."), undo)

    def _bring_back(self) -> None:
        self._move(None, self._brought_back)

    def _brought_back(self, _: tuple[Mentor, Changes]) -> None:
        self._show_former(is_former=False)
        self.archive.setFocus()
        said = self.tr("Ce mentor est de nouveau parmi les actuels.")
        self.banners.offer_undo(said, partial(self._move, self._left_on, self._archived))

    def _move(self, left_on: date | None, done: Callable[[tuple[Mentor, Changes]], None]) -> None:
        if self.own_id is not None:
            self._session.tell(
                people.archive_mentor,
                self.own_id,
                left_on,
                owner=self,
                done=done,
                failed=self.not_saved,
            )

    def _delete(self) -> None:
        if self.own_id is not None:
            BinActs(self._session, self._navigator).put(
                bin_services.delete_mentor,
                self.own_id,
                said=self.tr("Le mentor est à la corbeille."),
                leave=self._deleted,
                back=routes.MentorFormRoute(self.own_id),
            )

    def _deleted(self) -> None:
        self.is_over = True
        self._navigator.go(routes.MentorsRoute())

    # ------------------------------------------------------------------ saving

    def keep_person(self) -> None:
        draft = MentorDraft(
            first_name=self.first_name.text(),
            last_name=self.last_name.text(),
            association=self.association.value(),
            phone=self.phone.text(),
            email=self.email.text(),
            availability=self.availability.text(),
        )
        if self.own_id is None:
            self._session.tell(
                people.add_mentor,
                draft,
                forget=self.forget,
                owner=self,
                done=self._saved,
                failed=self.not_saved,
            )
        else:
            self._session.tell(
                people.revise_mentor,
                self.own_id,
                draft,
                forget=self.forget,
                owner=self,
                done=self._saved,
                failed=self.not_saved,
            )

    def _saved(self, found: tuple[Mentor, Changes]) -> None:
        self.is_over = True
        if self._waiting is not None:
            self._navigator.go(replace(self._waiting, mentor=found[0].id))
        elif self.own_id is None:
            self._navigator.go(routes.MentorFormRoute(found[0].id))
        else:
            self._navigator.go(routes.MentorsRoute())
        self._navigator.tell(self.tr("Le mentor est enregistré."))
