"""The tab « Cadre du mentorat »: the seven steps, and what stands in the way, in one sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.domain.framework_codes import MissingCode
from mentordesk.services import framework as use_cases
from mentordesk.ui import path_routes
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.framework.explanations import heading_articles
from mentordesk.ui.framework.step_row import StepRow
from mentordesk.ui.framework.words import missing_sentence
from mentordesk.ui.path_words import pair_state_words
from mentordesk.ui.widgets.buttons import button, hide_unless
from mentordesk.ui.widgets.card import Card, clear, empty_state
from mentordesk.ui.widgets.columns import Columns, column
from mentordesk.ui.widgets.fields import ChoiceField, Field
from mentordesk.ui.widgets.page import GAP
from mentordesk.ui.widgets.reading_order import keep_keyboard
from mentordesk.ui.widgets.text import label, pill
from mentordesk.ui.words import shown

if TYPE_CHECKING:
    from mentordesk.domain.identity import PairId
    from mentordesk.domain.pairs import Pair
    from mentordesk.services.framework import FrameworkPage
    from mentordesk.services.young_person_file import YoungPersonFile
    from mentordesk.ui.routes import Navigator
    from mentordesk.ui.session import Session

SHARES = (11, 5)
_SAID_NO = {MissingCode.REFUSED, MissingCode.WITHDRAWN}
_SPEAK = {MissingCode.REFUSED, MissingCode.NO_AGREEMENT}


class FrameworkTab(QWidget):
    """Asks how the framework stands and shows it; nothing here prevents recording a meeting.

    Attributes:
        found: what is shown; None until it was read.
    """

    def __init__(self, file: YoungPersonFile, session: Session, navigator: Navigator) -> None:
        super().__init__()
        self._file, self._session, self._navigator = file, session, navigator
        self._pair: PairId | None = None
        self.found: FrameworkPage | None = None
        self.rows: list[StepRow] = []
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSpacing(GAP)
        self.refresh()

    def refresh(self) -> None:
        """Ask for it again."""
        self._session.ask(
            use_cases.framework_page,
            self._file.person.id,
            self._pair,
            owner=self,
            done=self._show,
            failed=self._failed,
        )

    def _failed(self, error: BaseException) -> None:
        clear(self._down)
        card = Card()
        card.body.addWidget(label(failure_sentence(error), "muted", wrap=True))
        self._down.addWidget(card)

    def _show(self, found: FrameworkPage) -> None:
        keep_keyboard(self)
        self.found, self.rows = found, []
        clear(self._down)
        if len(found.pairs) > 1 and found.pair is not None:
            self._down.addWidget(self._choice(found, found.pair))
        if found.pair is None and not found.facts.assessments:
            self._down.addWidget(self._nothing_yet(found))
            return
        right, down = column(*self._beside(found))
        down.addStretch(1)
        left, under = column(self._steps(found))
        under.addStretch(1)
        self._down.addWidget(Columns(left, right, shares=SHARES, room=900))

    # ------------------------------------------------------------------ parts

    def _choice(self, found: FrameworkPage, pair: Pair) -> QWidget:
        offered = [(one.id, self._called(one)) for one in found.pairs]
        self.pairs = ChoiceField(offered)
        self.pairs.set_value(pair.id)
        self.pairs.chosen.connect(self._chosen)
        card = Card()
        card.body.addWidget(Field(self.tr("De quel mentorat ?"), self.pairs))
        return card

    def _called(self, pair: Pair) -> str:
        names = {line.pair.id: line.mentor for line, _ in self._file.pairs}
        who = names.get(pair.id) or self.tr("mentor à trouver")
        said = self.tr("{who} : {state}").format(who=who, state=pair_state_words(pair.state))
        return shown(said)

    def _chosen(self, pair: PairId) -> None:
        self._pair = pair
        self.refresh()

    def _nothing_yet(self, found: FrameworkPage) -> Card:
        card = Card()
        note = button(self.tr("Noter l’évaluation"), self._assess, variant="primary")
        hide_unless(found.may_edit, note)
        said = self.tr(
            "Le parcours n’a pas commencé. Notez l’évaluation de la situation pour l’ouvrir."
        )
        card.body.addWidget(empty_state("list-checks", said, note))
        return card

    def _assess(self) -> None:
        self._navigator.go(path_routes.AssessmentFormRoute(self._file.person.id))

    def _steps(self, found: FrameworkPage) -> Card:
        today = self._session.clock.today()
        card = Card(self.tr("Du droit à la première rencontre"), note=heading_articles(today))
        card.as_rows()
        for state in found.framework.steps:
            made = StepRow(found, state, today, self._navigator)
            self.rows.append(made)
            card.add_row(made)
        return card

    def _beside(self, found: FrameworkPage) -> list[QWidget]:
        card = Card(self.tr("Ce qui bloque"))
        framework = found.framework
        if found.pair is None:
            self._add_opening(card, found)
        elif framework.blocking is not None:
            said = missing_sentence(framework.blocking)
            card.body.addWidget(label(said, "strong", wrap=True))
            without = self.tr("Sans cela, le mentorat ne peut pas commencer.")
            if framework.blocking.code in _SAID_NO:
                without = self.tr("Le mentorat ne peut pas commencer.")
            card.body.addWidget(label(without, wrap=True))
            if framework.blocking.code in _SPEAK:
                advice = self.tr("Refus ou silence : en parler au service de l’ASE (à confirmer).")
                card.body.addWidget(label(shown(advice), "small", wrap=True))
        elif framework.is_complete:
            whole = self.tr("Rien ne manque : le cadre est complet.")
            card.body.addWidget(label(shown(whole), wrap=True))
        else:
            card.body.addWidget(label(self.tr("Rien n’empêche la suite."), wrap=True))
        always = self.tr("Une rencontre qui a eu lieu peut toujours être consignée.")
        card.body.addWidget(label(always, "small", wrap=True))
        return [card, *self._gaps(found)]

    def _add_opening(self, card: Card, found: FrameworkPage) -> None:
        said = self.tr(
            "Aucun parcours n’est ouvert. Une évaluation favorable l’ouvre ; le jeune peut aussi le"
            " demander."
        )
        card.body.addWidget(label(shown(said), wrap=True))
        act = button(self.tr("Le jeune le demande : ouvrir le parcours"), self._open)
        hide_unless(found.may_edit, act)
        card.body.addWidget(act)

    def _open(self) -> None:
        self._session.tell(
            use_cases.open_path,
            self._file.person.id,
            owner=self,
            done=lambda _: self.refresh(),
            failed=lambda error: self._navigator.tell(failure_sentence(error), "danger"),
        )

    def _gaps(self, found: FrameworkPage) -> list[QWidget]:
        framework = found.framework
        if not framework.gaps:
            return []
        card = Card(self.tr("Ce qui manque encore"))
        if framework.is_to_complete:
            card.body.addWidget(pill(self.tr("cadre à compléter"), "attention"))
        if framework.held_before_frame:
            before = self.tr("Rencontres avant la fin du cadre : {count}")
            said = before.format(count=framework.held_before_frame)
            card.body.addWidget(label(shown(said), wrap=True))
        for said in dict.fromkeys(map(missing_sentence, framework.gaps)):
            card.body.addWidget(label(f"– {said}", wrap=True))
        return [card]
