"""« Prochaine étape »: the next meeting, and promises until they are kept or openly given up."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.domain.next_steps import NextStep, NextStepState
from mentordesk.services.young_person_file import close_next_step
from mentordesk.ui import routes
from mentordesk.ui.texts import tr
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.card import Card, picture_label
from mentordesk.ui.widgets.text import label
from mentordesk.ui.words import calendar, shown, step_owner_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentordesk.domain.meetings import Meeting
    from mentordesk.services.young_person_file import YoungPersonFile
    from mentordesk.ui.session import Session


def next_card(file: YoungPersonFile, session: Session, navigator: routes.Navigator) -> Card:
    """Return the card."""
    card = Card(tr("Prochaine étape"))
    words = calendar()
    if file.next_planned is not None:
        frame = file.next_planned.frame
        when = words.weekday(frame.held_on)
        if frame.start_time is not None:
            when += f", {words.clock(frame.start_time)}"
        across = QHBoxLayout()
        across.addWidget(picture_label("calendar", "brand", 16))
        across.addWidget(label(shown(when), wrap=True), 1)
        card.body.addLayout(across)
        card.body.addLayout(_planned_acts(file.next_planned, navigator))
    steps = [step for step in file.next_steps if step.state is NextStepState.OPEN]
    for step in steps:
        card.body.addWidget(_step(step, session, navigator))
    if file.next_planned is None and not steps:
        said = tr("Rien de prévu.")
        card.body.addWidget(label(said, "small", wrap=True))
    pair = file.pair_to_meet
    if file.next_planned is None and pair is not None:
        plan = partial(navigator.go, routes.PlanRoute(pair))
        card.body.addWidget(button(tr("Prévoir une rencontre"), plan, variant="quiet"))
    return card


def _planned_acts(planned: Meeting, navigator: routes.Navigator) -> QHBoxLayout:
    across = QHBoxLayout()
    for word, route in (
        (tr("Consigner"), routes.MeetingFormRoute(planned=planned.id)),
        (tr("Déplacer"), routes.PlanRoute(planned.pair, planned.id)),
    ):
        across.addWidget(button(word, partial(navigator.go, route), variant="quiet"))
    across.addStretch(1)
    return across


def _step(step: NextStep, session: Session, navigator: routes.Navigator) -> QWidget:
    made = QWidget()
    down = QVBoxLayout(made)
    down.setContentsMargins(0, 0, 0, 0)
    down.setSpacing(0)
    across = QHBoxLayout()
    who = step_owner_words(step.owner)
    text = f"{step.text} ({who})"
    if step.due_on is not None:
        day = calendar().day_month(step.due_on)
        text = tr("{what} ({who}, avant le {day})").format(what=step.text, who=who, day=day)
    down.addWidget(label(shown(text), wrap=True))
    for word, state in (
        (tr("Fait"), NextStepState.DONE),
        (tr("Abandonné"), NextStepState.CANCELLED),
    ):
        act = button(word, partial(_close, step, state, session, navigator), variant="quiet")
        act.setAccessibleName(f"{word} : {step.text}")
        across.addWidget(act)
    across.addStretch(1)
    down.addLayout(across)
    return made


def _close(
    step: NextStep, state: NextStepState, session: Session, navigator: routes.Navigator
) -> None:
    words = {
        NextStepState.DONE: tr("C’est noté comme fait."),
        NextStepState.CANCELLED: tr("C’est noté comme abandonné."),
    }
    undo = partial(_change, session, step, NextStepState.OPEN, navigator, lambda _: None)
    _change(session, step, state, navigator, lambda _: navigator.offer_undo(words[state], undo))


def _change(
    session: Session,
    step: NextStep,
    state: NextStepState,
    navigator: routes.Navigator,
    done: Callable[[object], None],
) -> None:
    session.tell(close_next_step, step.id, state, owner=navigator, done=done)
