"""The form of a goal, in the young person's own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.domain.drafts import DraftKind
from mentordesk.domain.goals import GoalDomain, GoalDraft, GoalOwner
from mentordesk.domain.history import HistoryKind
from mentordesk.services import goals
from mentordesk.ui import routes
from mentordesk.ui.people.form_routes import TypedGoalRoute, left_of
from mentordesk.ui.people.typed_form import TypedForm
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.choices import RatingScale
from mentordesk.ui.widgets.fields import ChoiceField, Field, LineField
from mentordesk.ui.widgets.text import label
from mentordesk.ui.words import goal_domain_words, goal_owner_words, options

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from mentordesk.domain.goals import Goal
    from mentordesk.domain.identity import YoungPersonId
    from mentordesk.services.changes import Changes
    from mentordesk.ui.session import Session


class GoalForm(TypedForm):
    """Adds a goal, or words one anew."""

    help_topic = "goals"
    section = "young_people"
    kinds = (DraftKind.NEW_GOAL, DraftKind.GOAL)

    def __init__(
        self, session: Session, navigator: routes.Navigator, route: routes.GoalFormRoute
    ) -> None:
        goal = route.goal
        title = self.tr("Un nouvel objectif") if goal is None else self.tr("L’objectif")
        super().__init__(session, navigator, title, goal, left_of(route))
        self._young_person, self._goal = route.young_person, goal
        self._before: Goal | None = None
        self._build()
        if goal is None:
            self.filled()
        else:
            session.ask(goals.goal_of, goal, owner=self, done=self._fill, failed=self.not_found)

    def _build(self) -> None:
        card = Card()
        self.text = LineField(placeholder=self.tr("par exemple : trouver un stage de 3e"))
        hint = self.tr("avec ses mots, vers quoi aller : « Prendre la parole en classe »")
        card.body.addWidget(self.field("text", Field(self.tr("L’objectif"), self.text, hint=hint)))
        self.domain = ChoiceField(options(GoalDomain, goal_domain_words))
        card.body.addWidget(Field(self.tr("Domaine"), self.domain))
        self.owner = ChoiceField(options(GoalOwner, goal_owner_words))
        card.body.addWidget(Field(self.tr("C’est l’objectif de qui ?"), self.owner))
        self.target = RatingScale(self.tr("Cible"))
        hint = self.tr("facultatif ; 0 : pas du tout, 10 : c’est gagné")
        card.body.addWidget(self.field("target", Field(self.tr("Cible"), self.target, hint=hint)))
        self.notice = label("", "attention", wrap=True)
        self.notice.hide()
        card.body.addWidget(self.notice)
        self.decided_by = ChoiceField(
            options(GoalOwner, goal_owner_words), none=self.tr("non précisé")
        )
        self.decider = Field(self.tr("Décidé par"), self.decided_by)
        self.decider.hide()
        card.body.addWidget(self.decider)
        self.form.addWidget(card)
        self.form.addStretch(1)
        self.reminder.setText(
            self.tr("Un à trois objectifs à la fois, choisis avec le jeune. Rien de médical.")
        )
        self.add_history(HistoryKind.GOAL, self._goal)
        self.text.textEdited.connect(self._text_typed)
        self.begin_at(self.text)

    def _fill(self, goal: Goal) -> None:
        self._before = goal
        self.text.setText(goal.text)
        self.domain.set_value(goal.domain)
        self.owner.set_value(goal.owner)
        self.target.set_value(goal.target)
        self.filled()

    def came_back(self) -> None:
        self._text_typed()

    def whose(self) -> YoungPersonId:
        return self._young_person

    def entries(self) -> Mapping[str, QWidget]:
        return {
            "text": self.text,
            "domain": self.domain,
            "owner": self.owner,
            "target": self.target,
            "decided_by": self.decided_by,
        }

    def here(self) -> TypedGoalRoute:
        return TypedGoalRoute(self._young_person, self._goal, self.left_here)

    def _text_typed(self) -> None:
        before = self._before
        replaced = (
            before is not None
            and before.last_rated_on is not None
            and self.text.text().strip() != before.text
        )
        said = self.tr(
            "Cet objectif a déjà été noté : d’autres mots en font un nouvel objectif, avec sa"
            " propre première note. L’ancien reste dans le fil."
        )
        self.notice.setText(said)
        self.notice.setVisible(replaced)
        self.decider.setVisible(replaced)

    def save(self) -> None:
        if not self.begin_saving():
            return
        draft = GoalDraft(
            text=self.text.text(),
            domain=self.domain.value(),
            owner=self.owner.value(),
            target=self.target.value(),
        )
        if self._goal is None:
            self._session.tell(
                goals.add_goal,
                self._young_person,
                draft,
                forget=self.forget,
                owner=self,
                done=self._saved,
                failed=self.not_saved,
            )
        else:
            self._session.tell(
                goals.reword_goal,
                self._goal,
                draft,
                str(self.decided_by.value() or ""),
                forget=self.forget,
                owner=self,
                done=self._saved,
                failed=self.not_saved,
            )

    def _saved(self, _: tuple[Goal, Changes]) -> None:
        self.is_over = True
        self._navigator.go(routes.FileRoute(self._young_person, 1))
        self._navigator.tell(self.tr("L’objectif est enregistré."))
