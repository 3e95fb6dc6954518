"""The goals beside the thread, and what a goal's chart and its words are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.domain.access import Action
from mentordesk.domain.goals import Goal, GoalOwner
from mentordesk.domain.rating_words import movement_words, rater_words, series_sentence
from mentordesk.domain.ratings import Rater, Series, series_by_rater
from mentordesk.ui import routes
from mentordesk.ui.goals.chart_view import ChartView
from mentordesk.ui.texts import tr
from mentordesk.ui.widgets.buttons import button, hide_unless
from mentordesk.ui.widgets.card import LONG_TITLE, Card, empty_state, line
from mentordesk.ui.widgets.text import label
from mentordesk.ui.words import goal_owner_words, language, shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtWidgets import QVBoxLayout

    from mentordesk.services.young_person_file import YoungPersonFile
    from mentordesk.ui.session import Session


def goals_card(file: YoungPersonFile, session: Session, navigator: routes.Navigator) -> Card:
    """Return the small card: the young person's goals, then those of adults, named as such."""
    series = {goal.id: own_series(file, goal) for goal in file.active_goals}
    named = others_rated(found for all_found in series.values() for found in all_found)
    note = shown(_note(file, series.values(), named=named))
    has_room = len(note) <= LONG_TITLE
    card = Card(tr("Objectifs"), note=note if has_room else "")
    if not has_room:
        card.body.addWidget(label(note, "small", wrap=True))
    own, others = by_owner(file.active_goals)
    for place, goal in enumerate([*own, *others]):
        if place:
            card.body.addWidget(line())
        if place == len(own):
            card.body.addWidget(label(tr("Objectifs des adultes"), "field"))
        card.body.addWidget(label(goal.text, "strong", wrap=True))
        if goal.owner is not GoalOwner.YOUNG_PERSON:
            card.body.addWidget(label(shown(owner_sentence(goal)), "small"))
        add_chart(card.body, goal, series[goal.id], named=named)
    if not file.active_goals:
        person = file.person.id
        act = button(
            tr("Ajouter un objectif"),
            lambda: navigator.go(routes.GoalFormRoute(person)),
            variant="quiet",
        )
        hide_unless(session.may(Action.WRITE_GOAL), act)
        card.body.addWidget(empty_state("target", tr("Un à trois objectifs, avec ses mots."), act))
    return card


def _note(file: YoungPersonFile, series: Iterable[Sequence[Series]], *, named: bool) -> str:
    if named or not any(series):
        return tr("0 à 10")
    name = file.person.first_name or file.person.display_name
    return tr("notés par {name}, 0 à 10").format(name=name)


def by_owner(goals: Iterable[Goal]) -> tuple[list[Goal], list[Goal]]:
    """Return the young person's own goals, and those of adults, which stand apart."""
    kept = list(goals)
    own = [goal for goal in kept if goal.owner is GoalOwner.YOUNG_PERSON]
    return own, [goal for goal in kept if goal.owner is not GoalOwner.YOUNG_PERSON]


def owner_sentence(goal: Goal) -> str:
    """Return whose goal it is."""
    return tr("objectif de : {who}").format(who=goal_owner_words(goal.owner))


def own_series(file: YoungPersonFile, goal: Goal) -> list[Series]:
    """Return the young person's ratings, or those of others where there are none."""
    series = series_by_rater(file.ratings.get(goal.id, ()))
    own = [found for found in series if found.rater is Rater.YOUNG_PERSON]
    return own or list(series)


def others_rated(series: Iterable[Series]) -> bool:
    """Return whether somebody else than the young person rated, so that raters must be named."""
    return any(found.rater is not Rater.YOUNG_PERSON for found in series)


def add_chart(layout: QVBoxLayout, goal: Goal, series: list[Series], *, named: bool) -> None:
    """Set the chart and what may be said of it into a layout, ``named`` with who rated."""
    view = ChartView(goal.text, series, goal.target)
    if view.description is not None:
        layout.addWidget(view)
    for found in series:
        words = series_sentence if view.description is None else movement_words
        said = words(found, language())
        if named:
            who = rater_words(found.rater, language())
            said = tr("{what}, selon {who}").format(what=said.rstrip("."), who=who)
        layout.addWidget(label(shown(said), "good", wrap=True))
    if not series:
        layout.addWidget(label(tr("Pas encore de note."), "small"))
