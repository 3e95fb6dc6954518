"""The form of who runs a mentoring, and with which mentor it is prepared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.domain.framework_codes import OperatorKind
from mentordesk.services import agreements, framework, people, places
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.framework.leaving import file_of
from mentordesk.ui.path_words import operator_kind_words
from mentordesk.ui.people.after_saving import go_to_file
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.fields import ChoiceField, Field
from mentordesk.ui.widgets.form_page import FormPage
from mentordesk.ui.widgets.text import label
from mentordesk.ui.words import options

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.domain.pairs import Pair
    from mentordesk.services.changes import Changes
    from mentordesk.services.context import Context
    from mentordesk.services.framework import FrameworkPage
    from mentordesk.services.places import House
    from mentordesk.services.read_models import MentorLine
    from mentordesk.ui.path_routes import OperatorFormRoute
    from mentordesk.ui.routes import Navigator
    from mentordesk.ui.session import Session


class OperatorForm(FormPage):
    """Chooses both; the mentor of a mentoring that has begun stands there and does not change."""

    help_topic = "mentoring"
    section = "young_people"

    def __init__(self, session: Session, navigator: Navigator, route: OperatorFormRoute) -> None:
        super().__init__(session, navigator, self.tr("L’opérateur et le mentor"))
        self._route = route
        self._before: Pair | None = None
        self._house: House | None = None
        card = Card()
        kinds = options(OperatorKind, operator_kind_words)
        self.kind = ChoiceField(kinds, none=self.tr("pas encore choisi"))
        self.association = ChoiceField(none=self.tr("à choisir"))
        self.mentor = ChoiceField(none=self.tr("mentor à trouver"))
        hint = self.tr("qui met ce mentorat en place")
        card.body.addWidget(Field(self.tr("Opérateur"), self.kind, hint=hint))
        self._of_kind = self.field("operator", Field(self.tr("Association"), self.association))
        card.body.addWidget(self._of_kind)
        card.body.addWidget(self.field("mentor", Field(self.tr("Mentor"), self.mentor)))
        said = self.tr("Le logiciel explique, l’équipe décide.")
        card.body.addWidget(label(said, "muted", wrap=True))
        self.form.addWidget(card)
        self.form.addStretch(1)
        self.kind.currentIndexChanged.connect(self._turn)
        self.begin_at(self.kind)
        session.ask(places.house, owner=self, done=self._show_house, failed=self._not_found)

    def _show_house(self, house: House) -> None:
        offered = [(one.id, one.name) for one in house.associations]
        self.association.set_options(offered, none=self.tr("à choisir"))
        self._session.ask(
            people.mentors, owner=self, done=self._show_mentors, failed=self._not_found
        )

    def _show_mentors(self, lines: Sequence[MentorLine]) -> None:
        offered = [(line.id, line.display_name) for line in lines]
        self.mentor.set_options(offered, none=self.tr("mentor à trouver"))
        self._session.ask(
            framework.framework_page,
            self._route.young_person,
            self._route.pair,
            owner=self,
            done=self._fill,
            failed=self._not_found,
        )

    def _fill(self, page: FrameworkPage) -> None:
        pair = page.pair
        if pair is None:
            return
        self._before = pair
        self.kind.set_value(pair.operator_kind)
        self.association.set_value(pair.operator)
        if page.mentor is not None and pair.mentor not in self.mentor.values():
            name = f"{page.mentor.first_name} {page.mentor.last_name}".strip()
            self.mentor.add_option(pair.mentor, name)
        self.mentor.set_value(pair.mentor)
        self.mentor.setEnabled(not pair.has_begun)
        self._turn()

    def _turn(self) -> None:
        self._of_kind.setVisible(self.kind.value() is OperatorKind.ASSOCIATION)

    def _not_found(self, error: BaseException) -> None:
        self.banners.tell(failure_sentence(error), "danger")
        self.keep.setEnabled(False)

    def save(self) -> None:
        before = self._before
        if before is None or not self.show_problems(()) or not self.begin_saving():
            return
        kind, association = self.kind.value(), self.association.value()
        mentor = self.mentor.value()

        def choose(context: Context) -> tuple[Pair, Changes]:
            kept = agreements.choose_operator(context, before.id, kind, association)
            if mentor != before.mentor:
                kept = agreements.choose_mentor(context, before.id, mentor)
            return kept

        self._session.tell(choose, owner=self, done=self._saved, failed=self.not_saved)

    def _saved(self, _: tuple[Pair, Changes]) -> None:
        self.is_over = True
        said = self.tr("L’opérateur et le mentor sont notés.")
        go_to_file(self._session, self._navigator, file_of(self._route), said)
