"""The form of an assessment of the situation."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mentordesk.domain.drafts import DraftKind
from mentordesk.domain.framework_codes import ASSESSMENT_EVIDENCE, AssessmentOutcome, Evidence
from mentordesk.domain.framework_records import AssessmentDraft
from mentordesk.domain.framework_rules import RuleCode, rule_on
from mentordesk.domain.periods import months_after
from mentordesk.services import framework
from mentordesk.ui.framework.leaving import file_of, unreadable_days
from mentordesk.ui.path_words import assessment_words, evidence_words
from mentordesk.ui.people.after_saving import go_to_file
from mentordesk.ui.people.typed_form import TypedForm
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.choices import SegmentedChoice
from mentordesk.ui.widgets.fields import ChoiceField, Field, LineField
from mentordesk.ui.widgets.text import label
from mentordesk.ui.widgets.typed_fields import DateField
from mentordesk.ui.words import calendar, options, shown

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from mentordesk.domain.framework_records import NeedsAssessment
    from mentordesk.domain.identity import YoungPersonId
    from mentordesk.services.changes import Changes
    from mentordesk.ui.path_routes import AssessmentFormRoute
    from mentordesk.ui.routes import Navigator
    from mentordesk.ui.session import Session


class AssessmentForm(TypedForm):
    """Notes an assessment; a favourable one opens the path where none is open."""

    help_topic = "mentoring"
    section = "young_people"
    kinds = (DraftKind.NEW_ASSESSMENT, DraftKind.NEW_ASSESSMENT)

    def __init__(self, session: Session, navigator: Navigator, route: AssessmentFormRoute) -> None:
        super().__init__(
            session, navigator, self.tr("Évaluation de la situation"), None, route.left
        )
        self._route = route
        card = Card()
        self.assessed_on = DateField(session.clock.today)
        self.done_by = LineField()
        self.evidence = ChoiceField(
            [(one, evidence_words(one)) for one in Evidence if one in ASSESSMENT_EVIDENCE],
            none=self.tr("non précisée"),
        )
        outcomes = options(AssessmentOutcome, assessment_words)
        self.outcome = SegmentedChoice(self.tr("Résultat"), outcomes)
        self.outcome.set_value(AssessmentOutcome.FAVOURABLE)
        hint = self.tr("par fonction, par exemple « service de l’ASE »")
        for name, made in (
            ("assessed_on", Field(self.tr("Faite le"), self.assessed_on)),
            ("done_by", Field(self.tr("Par qui"), self.done_by, hint=hint)),
            ("outcome", Field(self.tr("Résultat"), self.outcome)),
            ("evidence", Field(self.tr("Preuve"), self.evidence)),
        ):
            card.body.addWidget(self.field(name, made))
        self.due = label("", "muted", wrap=True)
        card.body.addWidget(self.due)
        self.form.addWidget(card)
        self.form.addStretch(1)
        self.reminder.setText(self.tr("Le résultat seul : rien du contenu de l’évaluation."))
        self.assessed_on.textChanged.connect(self._show_due)
        self._show_due()
        self.begin_at(self.assessed_on)
        self.filled()

    def _show_due(self) -> None:
        day = self.assessed_on.value()
        if day is None:
            self.due.setText(self.tr("Elle est à refaire chaque année."))
            return
        again = months_after(day, rule_on(RuleCode.ASSESSMENT, day).months)
        said = self.tr("À refaire avant le {day}.").format(day=calendar().day(again))
        self.due.setText(shown(said))

    def entries(self) -> Mapping[str, QWidget]:
        return {
            "assessed_on": self.assessed_on,
            "done_by": self.done_by,
            "outcome": self.outcome,
            "evidence": self.evidence,
        }

    def came_back(self) -> None:
        self._show_due()

    def whose(self) -> YoungPersonId:
        return self._route.young_person

    def here(self) -> AssessmentFormRoute:
        return replace(self._route, left=self.left_here)

    def save(self) -> None:
        wrong = unreadable_days({"assessed_on": self.assessed_on})
        if not self.show_problems(wrong) or not self.begin_saving():
            return
        draft = AssessmentDraft(
            self.assessed_on.value(),
            self.done_by.text(),
            self.outcome.value(),
            self.evidence.value(),
        )
        self._session.tell(
            framework.note_assessment,
            self._route.young_person,
            draft,
            forget=self.forget,
            owner=self,
            done=self._saved,
            failed=self.not_saved,
        )

    def _saved(self, _: tuple[NeedsAssessment, Changes]) -> None:
        self.is_over = True
        said = self.tr("L’évaluation est notée.")
        go_to_file(self._session, self._navigator, file_of(self._route), said)
