"""The form of a mentor, with the young people he or she meets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout

from mentordesk.domain.people import MentorDraft
from mentordesk.services import people, places
from mentordesk.ui import routes
from mentordesk.ui.people.quick_add import QuickAdd
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.fields import ChoiceField, Field, LineField
from mentordesk.ui.widgets.form_page import FormPage
from mentordesk.ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.domain.identity import MentorId
    from mentordesk.domain.people import Mentor
    from mentordesk.domain.places import Association
    from mentordesk.services.changes import Changes
    from mentordesk.services.places import House
    from mentordesk.ui.session import Session

TWIN_PAUSE_MS = 250


class MentorForm(FormPage):
    """Adds or changes a mentor."""

    help_topic = "people"
    section = "mentors"

    def __init__(
        self, session: Session, navigator: routes.Navigator, mentor: MentorId | None
    ) -> None:
        title = self.tr("Ajouter un mentor") if mentor is None else self.tr("Mentor")
        super().__init__(session, navigator, title)
        self._mentor = mentor
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
        names.addWidget(self.field("first_name", Field(self.tr("Prénom"), self.first_name)))
        names.addWidget(self.field("last_name", Field(self.tr("Nom"), self.last_name)))
        card.body.addLayout(names)
        self.twins = label("", "attention", wrap=True)
        self.twins.hide()
        card.body.addWidget(self.twins)
        contact = QHBoxLayout()
        self.phone, self.email = LineField(), LineField()
        contact.addWidget(self.field("phone", Field(self.tr("Téléphone"), self.phone)))
        contact.addWidget(self.field("email", Field(self.tr("Courriel"), self.email)))
        card.body.addLayout(contact)
        self.availability = LineField(placeholder=self.tr("mercredi après-midi"))
        card.body.addWidget(
            self.field("availability", Field(self.tr("Disponibilités"), self.availability))
        )
        self.association = ChoiceField()
        card.body.addWidget(
            QuickAdd(
                Field(self.tr("Association"), self.association),
                self.tr("Nouvelle association"),
                self._add_association,
            )
        )
        self.form.addWidget(card)
        if self._mentor is not None:
            pair = button(
                self.tr("Former un binôme"),
                lambda: self._navigator.go(routes.PairFormRoute(mentor=self._mentor)),
                picture="heart-handshake",
            )
            self.acts.insertWidget(1, pair)
            self.archive = button(self.tr("Mettre parmi les anciens"), self._archive)
            self.acts.insertWidget(1, self.archive)
        self.form.addStretch(1)
        self.setFocusProxy(self.first_name)

    def _show_house(self, house: House) -> None:
        offered = [(a.id, a.name) for a in house.associations]
        self.association.set_options(offered, none=self.tr("aucune"))
        if self._mentor is not None:
            self._session.ask(people.mentor_draft, self._mentor, owner=self, done=self._fill)

    def _fill(self, draft: MentorDraft) -> None:
        self.first_name.setText(draft.first_name)
        self.last_name.setText(draft.last_name)
        self.phone.setText(draft.phone)
        self.email.setText(draft.email)
        self.availability.setText(draft.availability)
        self.association.set_value(draft.association)

    def _add_association(self, name: str) -> None:
        def added(found: tuple[Association, Changes]) -> None:
            self.association.add_option(found[0].id, found[0].name)
            self.association.setFocus()

        self._session.tell(
            places.add_association, name, owner=self, done=added, failed=self.not_saved
        )

    def _look_for_twins(self) -> None:
        self._session.ask(
            people.twins_of_mentor,
            self.first_name.text(),
            self.last_name.text(),
            owner=self,
            done=self._show_twins,
        )

    def _show_twins(self, found: Sequence[Mentor]) -> None:
        others = [twin for twin in found if twin.id != self._mentor]
        self.twins.setVisible(bool(others))
        names = ", ".join(f"{t.first_name} {t.last_name}".strip() for t in others[:3])
        self.twins.setText(
            self.tr("Un mentor a presque le même nom : {names}.").format(names=names)
        )

    def _archive(self) -> None:
        if self._mentor is None:
            return
        mentor = self._mentor
        self._session.tell(
            people.archive_mentor,
            mentor,
            self._session.clock.today(),
            owner=self,
            done=lambda _: self._archived(mentor),
            failed=self.not_saved,
        )

    def _archived(self, mentor: MentorId) -> None:
        session, navigator = self._session, self._navigator
        navigator.go(routes.MentorsRoute())

        def undo() -> None:
            session.tell(people.archive_mentor, mentor, None, owner=navigator, done=lambda _: None)

        navigator.offer_undo(self.tr("Ce mentor est maintenant parmi les anciens."), undo)

    def save(self) -> None:
        if not self.begin_saving():
            return
        draft = MentorDraft(
            first_name=self.first_name.text(),
            last_name=self.last_name.text(),
            association=self.association.value(),
            phone=self.phone.text(),
            email=self.email.text(),
            availability=self.availability.text(),
        )
        if self._mentor is None:
            self._session.tell(
                people.add_mentor, draft, owner=self, done=self._saved, failed=self.not_saved
            )
        else:
            self._session.tell(
                people.revise_mentor,
                self._mentor,
                draft,
                owner=self,
                done=self._saved,
                failed=self.not_saved,
            )

    def _saved(self, found: tuple[Mentor, Changes]) -> None:
        if self._mentor is None:
            self._navigator.go(routes.MentorFormRoute(found[0].id))
        else:
            self._navigator.go(routes.MentorsRoute())
        self._navigator.tell(self.tr("Le mentor est enregistré."))
