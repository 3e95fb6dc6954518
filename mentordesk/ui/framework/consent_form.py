"""The form of one act of one person: informed, an opinion, an adhesion, an agreement."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any
from uuid import NAMESPACE_OID, uuid5

from mentordesk.domain.drafts import DraftKind
from mentordesk.domain.errors import RecordMissing
from mentordesk.domain.framework_codes import CONSENT_EVIDENCE, ConsentKind, Evidence, Who
from mentordesk.domain.framework_records import ConsentDraft, Standing
from mentordesk.domain.identity import HolderId, PairId
from mentordesk.services import framework
from mentordesk.ui.framework.leaving import file_of, unreadable_days
from mentordesk.ui.framework.lines import name_of
from mentordesk.ui.framework.words import consent_words
from mentordesk.ui.path_words import evidence_words
from mentordesk.ui.people.after_saving import go_to_file
from mentordesk.ui.people.form_routes import Left
from mentordesk.ui.people.typed_form import TypedForm
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.fields import ChoiceField, Field
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.text import label
from mentordesk.ui.widgets.text_box import TextBox
from mentordesk.ui.widgets.typed_fields import DateField
from mentordesk.ui.words import shown

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from mentordesk.domain.drafts import Draft
    from mentordesk.domain.framework_records import Consent
    from mentordesk.domain.identity import YoungPersonId
    from mentordesk.services.changes import Changes
    from mentordesk.services.framework import FrameworkPage
    from mentordesk.ui.path_routes import ConsentFormRoute
    from mentordesk.ui.routes import Navigator
    from mentordesk.ui.session import Session


class ConsentForm(TypedForm):
    """Notes whether somebody was asked, and agreed or refused; who and what are fixed."""

    help_topic = "mentoring"
    section = "young_people"
    kinds = (DraftKind.NEW_CONSENT, DraftKind.NEW_CONSENT)

    def __init__(self, session: Session, navigator: Navigator, route: ConsentFormRoute) -> None:
        self._route = route
        left = Left(route.left.submission or _submission(route), route.left.typed)
        super().__init__(session, navigator, self.tr("Noter un avis ou un accord"), None, left)
        self._build()
        if route.pair is not None:
            self._ask()

    def _build(self) -> None:
        card = Card()
        self.what = label("", "strong", wrap=True)
        card.body.addWidget(self.what)
        today = self._session.clock.today
        self.asked_on, self.given_on, self.refused_on = (DateField(today) for _ in range(3))
        days = FlowLayout(gap=12)
        self._refused = Field(self.tr("Refusé le"), self.refused_on)
        for name, made in (
            ("asked_on", Field(self.tr("Demandé le"), self.asked_on)),
            ("given_on", Field(self.tr("Donné le"), self.given_on)),
            ("refused_on", self._refused),
        ):
            days.addWidget(self.field(name, made))
        card.body.addLayout(days)
        self.evidence = ChoiceField(none=self.tr("non précisée"))
        card.body.addWidget(self.field("evidence", Field(self.tr("Preuve"), self.evidence)))
        self.youth_words = TextBox(lines=3)
        hint = self.tr("facultatif, tels quels")
        self._own = Field(self.tr("Ses mots"), self.youth_words, hint=hint)
        card.body.addWidget(self.field("youth_words", self._own))
        self._own.hide()
        self.form.addWidget(card)
        self.form.addStretch(1)
        self.reminder.setText(self.tr("Le papier reste dans le dossier légal, pas ici."))
        self.begin_at(self.asked_on)

    # ------------------------------------------------------------------ filling

    def _draft_found(self, draft: Draft | None) -> None:
        if self._route.pair is None:
            found = None if draft is None else _about(self._route, draft.content)
            if found is None:
                self.not_found(RecordMissing())
            else:
                self._route = found
                self._ask()
        super()._draft_found(draft)

    def _ask(self) -> None:
        self._session.ask(
            framework.framework_page,
            self._route.young_person,
            self._route.pair,
            owner=self,
            done=self._fill,
            failed=self.not_found,
        )

    def _fill(self, page: FrameworkPage) -> None:
        route = self._route
        kind = route.kind or ConsentKind.INFORMATION
        holders = {one.id: one for one in page.facts.holders}
        if page.pair is None or (route.holder is not None and route.holder not in holders):
            self._own.show()  # what was typed can still be read and copied
            self.not_found(RecordMissing())
            return
        who = Who.YOUNG_PERSON if route.holder is None else Who(holders[route.holder].role.value)
        title = consent_words(kind, who)
        self.title.setText(shown(title[:1].upper() + title[1:]))
        name = page.person.display_name
        if route.holder is not None:
            name = name_of(page, who, route.holder)
        self.what.setText(shown(self.tr("Qui : {name}").format(name=name)))
        fitting = CONSENT_EVIDENCE[kind]
        offered = [(one, evidence_words(one)) for one in Evidence if one in fitting]
        self.evidence.set_options(offered, none=self.tr("non précisée"))
        self._refused.setVisible(kind is not ConsentKind.INFORMATION)
        self._own.setVisible(route.holder is None)
        self._fill_known(page.facts.consent(kind, route.holder))
        self.filled()

    def _fill_known(self, act: Consent | None) -> None:
        if act is None:
            return
        self.youth_words.setPlainText(act.youth_words)
        if act.standing is Standing.ASKED:
            self.asked_on.set_value(act.asked_on)
            self.given_on.set_value(act.given_on)
            self.evidence.set_value(act.evidence)

    def entries(self) -> Mapping[str, QWidget]:
        return {
            "asked_on": self.asked_on,
            "given_on": self.given_on,
            "refused_on": self.refused_on,
            "evidence": self.evidence,
            "youth_words": self.youth_words,
        }

    def content(self) -> dict[str, Any] | None:
        kept = super().content()
        route = self._route
        about = {"pair": route.pair, "kind": route.kind, "holder": route.holder}
        return None if kept is None else {**kept, **about}

    def whose(self) -> YoungPersonId:
        return self._route.young_person

    def here(self) -> ConsentFormRoute:
        return replace(self._route, left=self.left_here)

    # ------------------------------------------------------------------ saving

    def save(self) -> None:
        days = {
            "asked_on": self.asked_on,
            "given_on": self.given_on,
            "refused_on": self.refused_on,
        }
        route = self._route
        if (
            route.pair is None
            or route.kind is None
            or not self.show_problems(unreadable_days(days))
        ):
            return
        if not self.begin_saving():
            return
        draft = ConsentDraft(
            route.kind,
            route.holder,
            self.asked_on.value(),
            self.given_on.value(),
            self.refused_on.value(),
            self.evidence.value(),
            self.youth_words.toPlainText(),
        )
        self._session.tell(
            framework.note_consent,
            route.pair,
            draft,
            forget=self.forget,
            owner=self,
            done=self._saved,
            failed=self.not_saved,
        )

    def _saved(self, _: tuple[Consent, Changes]) -> None:
        self.is_over = True
        said = self.tr("C’est noté.")
        go_to_file(self._session, self._navigator, file_of(self._route), said)


def _submission(route: ConsentFormRoute) -> str:
    """Return the same name for the same act: its form finds its own draft again."""
    return str(uuid5(NAMESPACE_OID, f"{route.pair}:{route.kind}:{route.holder}"))


def _about(route: ConsentFormRoute, content: Mapping[str, object]) -> ConsentFormRoute | None:
    pair, kind, holder = (content.get(name) for name in ("pair", "kind", "holder"))
    if not isinstance(pair, str) or kind not in set(ConsentKind):
        return None
    whose = HolderId(holder) if isinstance(holder, str) else None
    return replace(route, pair=PairId(pair), kind=ConsentKind(str(kind)), holder=whose)
