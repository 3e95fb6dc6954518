"""The form of the individual agreement: from when to when, how one meets, and who signed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mentordesk.domain.drafts import DraftKind
from mentordesk.domain.framework_records import AgreementDraft
from mentordesk.domain.meetings import PlaceKind
from mentordesk.services import agreements, drafts, framework
from mentordesk.services.agreements import SIGNERS
from mentordesk.ui.framework.leaving import file_of, unreadable_days
from mentordesk.ui.framework.words import who_words
from mentordesk.ui.people.after_saving import go_to_file
from mentordesk.ui.people.form_routes import Left
from mentordesk.ui.people.typed_form import TypedForm
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.choices import SegmentedChoice
from mentordesk.ui.widgets.fields import ChoiceField, Field
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.form_page import unreadable
from mentordesk.ui.widgets.text_box import TextBox
from mentordesk.ui.widgets.typed_fields import DateField, LengthField
from mentordesk.ui.words import options, place_words

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from mentordesk.domain.framework_codes import Who
    from mentordesk.domain.framework_records import IndividualAgreement
    from mentordesk.domain.identity import PairId, YoungPersonId
    from mentordesk.services.changes import Changes
    from mentordesk.services.context import Context
    from mentordesk.services.drafts import DraftRef
    from mentordesk.services.framework import FrameworkPage
    from mentordesk.ui.path_routes import AgreementFormRoute
    from mentordesk.ui.routes import Navigator
    from mentordesk.ui.session import Session


class AgreementForm(TypedForm):
    """Keeps what was agreed, and the three days of signature."""

    help_topic = "mentoring"
    section = "young_people"
    kinds = (DraftKind.AGREEMENT, DraftKind.AGREEMENT)

    def __init__(self, session: Session, navigator: Navigator, route: AgreementFormRoute) -> None:
        left = Left(route.pair, route.left.typed)
        super().__init__(session, navigator, self.tr("Convention individualisée"), route.pair, left)
        self._route = route
        self._agreement: IndividualAgreement | None = None
        self.form.addWidget(self._terms())
        self.form.addWidget(self._signatures())
        self.form.addStretch(1)
        self.begin_at(self.starts_on)
        session.ask(
            framework.framework_page,
            route.young_person,
            route.pair,
            owner=self,
            done=self._fill,
            failed=self.not_found,
        )

    def _terms(self) -> Card:
        card, today = Card(), self._session.clock.today
        self.starts_on, self.until_on = DateField(today), DateField(today)
        rhythms = [
            (7, self.tr("chaque semaine")),
            (14, self.tr("tous les 15 jours")),
            (30, self.tr("chaque mois")),
        ]
        self.rhythm = SegmentedChoice(self.tr("Rythme"), rhythms)
        self.rhythm.set_value(14)
        self.length = LengthField()
        self.place = ChoiceField(options(PlaceKind, place_words))
        self.terms = TextBox(lines=3)
        line = FlowLayout(gap=12)
        hint = self.tr("six mois au moins, d’usage")
        for name, made in (
            ("starts_on", Field(self.tr("Début"), self.starts_on)),
            ("until_on", Field(self.tr("Fin prévue"), self.until_on, hint=hint)),
            ("usual_minutes", Field(self.tr("Durée"), self.length)),
            ("usual_place", Field(self.tr("Lieu"), self.place)),
        ):
            line.addWidget(self.field(name, made))
        card.body.addWidget(self.field("rhythm_days", Field(self.tr("Rythme"), self.rhythm)))
        card.body.addLayout(line)
        made = Field(self.tr("Modalités"), self.terms, hint=self.tr("facultatif"))
        card.body.addWidget(self.field("terms", made))
        return card

    def _signatures(self) -> Card:
        card = Card(self.tr("Signatures"))
        line = FlowLayout(gap=12)
        self.signed = {who: DateField(self._session.clock.today) for who in SIGNERS}
        for who, day in self.signed.items():
            words = self.tr("Signé par {who} le").format(who=who_words(who))
            line.addWidget(self.field(SIGNERS[who], Field(words, day)))
        card.body.addLayout(line)
        return card

    def _fill(self, page: FrameworkPage) -> None:
        kept, pair = page.facts.agreement, page.pair
        self._agreement = kept
        of = kept or pair
        if of is not None:
            self.rhythm.set_value(of.rhythm_days)
            self.length.set_value(of.usual_minutes)
            self.place.set_value(of.usual_place)
        if kept is not None:
            self.starts_on.set_value(kept.starts_on)
            self.until_on.set_value(kept.until_on)
            self.terms.setPlainText(kept.terms)
            for who, day in self.signed.items():
                day.set_value(getattr(kept, SIGNERS[who]))
        self._was = self._draft_now()
        self.filled()

    def entries(self) -> Mapping[str, QWidget]:
        days = {SIGNERS[who]: day for who, day in self.signed.items()}
        return {
            "starts_on": self.starts_on,
            "until_on": self.until_on,
            "rhythm_days": self.rhythm,
            "usual_minutes": self.length,
            "usual_place": self.place,
            "terms": self.terms,
            **days,
        }

    def whose(self) -> YoungPersonId:
        return self._route.young_person

    def here(self) -> AgreementFormRoute:
        return replace(self._route, left=self.left_here)

    def _draft_now(self) -> AgreementDraft:
        return AgreementDraft(
            self.starts_on.value(),
            self.until_on.value(),
            self.rhythm.value() or 14,
            self.length.value() or 0,
            self.place.value(),
            self.terms.toPlainText(),
        )

    def save(self) -> None:
        named = {SIGNERS[who]: day for who, day in self.signed.items()}
        days = {"starts_on": self.starts_on, "until_on": self.until_on, **named}
        wrong = unreadable_days(days)
        if self.length.is_unreadable:
            wrong.append(unreadable("usual_minutes", "1 h 30"))
        if not self.show_problems(wrong) or not self.begin_saving():
            return
        draft, kept = self._draft_now(), self._agreement
        signed = self._signed_anew()
        changed = kept is None or draft != self._was
        self._session.tell(
            _keep,
            self._route.pair,
            draft if changed or kept is None else kept,
            signed,
            self.forget,
            owner=self,
            done=self._saved,
            failed=self.not_saved,
        )

    def _signed_anew(self) -> dict[Who, date]:
        """Return the days that are new: another version is not signed by what signed the former."""
        days = {who: field.value() for who, field in self.signed.items()}
        return {
            who: day
            for who, day in days.items()
            if day is not None and day != getattr(self._agreement, SIGNERS[who], None)
        }

    def _saved(self, _: tuple[IndividualAgreement, Changes]) -> None:
        self.is_over = True
        said = self.tr("La convention est notée.")
        go_to_file(self._session, self._navigator, file_of(self._route), said)


def _keep(
    context: Context,
    pair: PairId,
    given: AgreementDraft | IndividualAgreement,
    signed: Mapping[Who, date],
    forget: DraftRef | None,
) -> tuple[IndividualAgreement, Changes]:
    """Keep what was agreed, where it changed, then each day of signature that is new."""
    kept, changes = given, agreements.WRITTEN
    if isinstance(kept, AgreementDraft):
        kept, changes = agreements.keep_agreement(context, pair, kept, forget=forget)
    elif forget is not None:
        drafts.discard_draft(context, forget.kind, forget.record)
    for who, day in signed.items():
        kept, _ = agreements.sign_agreement(context, kept.id, who, day)
    return kept, changes
