"""The form of a withdrawal: somebody no longer agrees, and the mentoring stops at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.domain.errors import RecordMissing
from mentordesk.domain.framework_codes import Who
from mentordesk.domain.pairs import PairState
from mentordesk.services import framework
from mentordesk.ui import dialogs
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.framework.leaving import file_of, unreadable_days
from mentordesk.ui.framework.words import consent_words
from mentordesk.ui.people.after_saving import go_to_file
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.fields import Field
from mentordesk.ui.widgets.form_page import FormPage
from mentordesk.ui.widgets.text import label
from mentordesk.ui.widgets.typed_fields import DateField
from mentordesk.ui.words import calendar, shown

if TYPE_CHECKING:
    from datetime import date

    from mentordesk.domain.framework_records import Consent
    from mentordesk.domain.pairs import Pair
    from mentordesk.services.changes import Changes
    from mentordesk.services.framework import FrameworkPage
    from mentordesk.ui.path_routes import WithdrawalFormRoute
    from mentordesk.ui.routes import Navigator
    from mentordesk.ui.session import Session


class WithdrawalForm(FormPage):
    """Asks for the day, and once more before it acts."""

    help_topic = "mentoring"
    section = "young_people"

    def __init__(self, session: Session, navigator: Navigator, route: WithdrawalFormRoute) -> None:
        super().__init__(session, navigator, self.tr("Noter un retrait"))
        self._route, self._called = route, ""
        self._day: date | None = None
        card = Card()
        self.what = label("", "strong", wrap=True)
        card.body.addWidget(self.what)
        said = self.tr(
            "Un retrait agit tout de suite : le mentorat s’arrête. Ce qui a eu lieu reste consigné"
            " et peut encore l’être."
        )
        card.body.addWidget(label(shown(said), wrap=True))
        self.withdrawn_on = DateField(session.clock.today)
        self.withdrawn_on.set_value(session.clock.today())
        made = Field(self.tr("Retiré le"), self.withdrawn_on)
        card.body.addWidget(self.field("withdrawn_on", made))
        self.form.addWidget(card)
        self.form.addStretch(1)
        self.begin_at(self.withdrawn_on)
        session.ask(
            framework.framework_page,
            route.young_person,
            route.pair,
            owner=self,
            done=self._fill,
            failed=self._not_found,
        )

    def _fill(self, page: FrameworkPage) -> None:
        acts = {one.id: one for one in page.facts.consents}
        act = acts.get(self._route.consent)
        if act is None:
            self._not_found(RecordMissing())
            return
        self._called = self._name(page, act)
        self.what.setText(shown(self._called))

    def _name(self, page: FrameworkPage, act: Consent) -> str:
        roles = {one.id: one.role for one in page.facts.holders}
        who = Who.YOUNG_PERSON if act.holder is None else Who(roles[act.holder].value)
        words = consent_words(act.kind, who)
        return words[:1].upper() + words[1:]

    def _not_found(self, error: BaseException) -> None:
        self.banners.tell(failure_sentence(error), "danger")
        self.keep.setEnabled(False)

    def save(self) -> None:
        wrong = unreadable_days({"withdrawn_on": self.withdrawn_on})
        if not self.keep.isEnabled() or not self.show_problems(wrong):
            return
        asked = self.tr("{what} : noter le retrait ? Le mentorat s’arrête aussitôt.")
        agreed = dialogs.DIALOGS.confirm(
            self,
            self.tr("Noter un retrait"),
            shown(asked.format(what=self._called)),
            self.tr("Noter le retrait"),
        )
        if not agreed or not self.begin_saving():
            return
        self._day = self.withdrawn_on.value()
        self._session.tell(
            framework.withdraw_consent,
            self._route.consent,
            self._day,
            owner=self,
            done=self._saved,
            failed=self.not_saved,
        )

    def _saved(self, found: tuple[Pair, Changes]) -> None:
        self.is_over = True
        state = found[0].state
        if state is PairState.ENDED_EARLY:
            said = self.tr("Le retrait est noté. Le mentorat est interrompu depuis le {day}.")
        elif state is PairState.DECLINED:
            said = self.tr("Le retrait est noté. Le mentorat est refusé depuis le {day}.")
        else:
            said = self.tr("Le retrait du {day} est noté. Le mentorat ne peut pas commencer.")
        day = "" if self._day is None else calendar().day(self._day)
        words = shown(said.format(day=day))
        go_to_file(self._session, self._navigator, file_of(self._route), words)
