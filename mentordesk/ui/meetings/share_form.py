"""One pair's share of the form: its three texts, and beside them last time, ratings, what next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.domain.meetings import MeetingNotes, PairNotes, PlannedNext
from mentordesk.domain.problems import Problem
from mentordesk.ui.drafts.values import held, hold_all
from mentordesk.ui.meetings.last_time import last_time_card
from mentordesk.ui.meetings.step_fields import StepFields
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.choices import RatingScale, mood_chooser
from mentordesk.ui.widgets.columns import column
from mentordesk.ui.widgets.fields import Field, LineField
from mentordesk.ui.widgets.form_page import unreadable
from mentordesk.ui.widgets.text import label
from mentordesk.ui.widgets.text_box import TextBox
from mentordesk.ui.widgets.typed_fields import DateField, TimeField
from mentordesk.ui.words import calendar, mood_words, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from mentordesk.domain.goals import Goal
    from mentordesk.domain.identity import GoalId
    from mentordesk.domain.meetings import Meeting
    from mentordesk.domain.next_steps import NextStep
    from mentordesk.services.meeting_form import PairMemory

MOST_STEPS = 3


class ShareForm(QObject):
    """The widgets of one pair: ``notes`` stands at the left, ``side`` at the right."""

    changed = Signal()

    def __init__(self, memory: PairMemory, today: Callable[[], date]) -> None:
        super().__init__()
        self.memory = memory
        self.fields: dict[str, Field] = {}
        self.notes = self._notes()
        self.side = self._side(today)
        self.show_outcome(missed=False)
        self._listen()

    @property
    def name(self) -> str:
        """The pair in short."""
        line = self.memory.line
        return " · ".join(filter(None, (line.young_person, line.mentor_first_name)))

    def _notes(self) -> QWidget:
        made = QWidget()
        down = QVBoxLayout(made)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(10)
        self.facts, self.words, self.analysis = TextBox(), TextBox(lines=1), TextBox(lines=1)
        self.reason = LineField()
        for name, box, title, hint in (
            (
                "facts",
                self.facts,
                self.tr("Faits"),
                self.tr("ce qui s’est passé, au présent ou au passé"),
            ),
            (
                "youth_words",
                self.words,
                self.tr("Paroles du jeune"),
                self.tr("mots exacts, les guillemets sont ajoutés"),
            ),
            ("analysis", self.analysis, self.tr("Analyse"), self.tr("hypothèses, au conditionnel")),
        ):
            self.fields[name] = Field(title, box, hint=hint)
            down.addWidget(self.fields[name])
        hint = self.tr("facultatif, une ligne")
        self.fields["missed_reason"] = Field(self.tr("Raison"), self.reason, hint=hint)
        down.addWidget(self.fields["missed_reason"])
        return made

    def _side(self, today: Callable[[], date]) -> QWidget:
        made = QWidget()
        down = QVBoxLayout(made)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(12)
        down.addWidget(last_time_card(self.memory, today()))
        self.ratings: dict[GoalId, RatingScale] = {}
        self._goals_card = self._goals(self.memory.goals)
        down.addWidget(self._goals_card)
        self._mood_card = Card(self.tr("Humeur"), note=self.tr("choisie par le jeune, facultative"))
        self.mood = mood_chooser(self._mood_card, self.tr("Humeur"), mood_words())
        self._mood_card.body.addWidget(self.mood)
        down.addWidget(self._mood_card)
        down.addWidget(self._what_next(today))
        down.addStretch(1)
        return made

    def _goals(self, goals: Sequence[Goal]) -> Card:
        card = Card(self.tr("Objectifs travaillés"), note=self.tr("noté par le jeune"))
        for goal in goals:
            last = self.memory.last_ratings.get(goal.id)
            across = QHBoxLayout()
            across.addWidget(label(goal.text, "field", wrap=True), 1)
            if last is not None:
                said = self.tr("dernière note : {value}").format(value=last.value)
                across.addWidget(label(shown(said), "small"))
            card.body.addLayout(across)
            scale = RatingScale(goal.text)
            scale.set_before(None if last is None else last.value)
            scale.chosen.connect(self._tell)
            self.ratings[goal.id] = scale
            card.body.addWidget(scale)
        if not goals:
            said = self.tr("Aucun objectif en cours : ils se choisissent avec le jeune.")
            card.body.addWidget(label(said, "small", wrap=True))
        return card

    def _what_next(self, today: Callable[[], date]) -> Card:
        card = Card(self.tr("Suites"))
        self._steps = [StepFields(today, number + 1) for number in range(MOST_STEPS)]
        steps, _ = column(*self._steps, gap=8)
        for place, step in enumerate(self._steps):
            step.changed.connect(self._step_typed)
            step.setVisible(place == 0)
        steps.setFocusProxy(self._steps[0].what)
        self.fields["next_steps"] = Field(self.tr("Promis ou convenu"), steps)
        card.body.addWidget(self.fields["next_steps"])
        across = QHBoxLayout()
        self.next_on, self.next_at = DateField(today), TimeField()
        self.next_at.setMaximumWidth(90)
        self.next_at.setAccessibleName(self.tr("Heure de la prochaine rencontre"))
        both = QWidget()
        line = QHBoxLayout(both)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.next_on, 2)
        line.addWidget(self.next_at, 1)
        self.next_on.setAccessibleName(self.tr("Prochaine rencontre"))
        self.fields["next_meeting"] = Field(self.tr("Prochaine rencontre"), both)
        across.addWidget(self.fields["next_meeting"])
        card.body.addLayout(across)
        if self.memory.next_planned is not None:
            card.body.addWidget(label(self._already_planned(self.memory.next_planned), "small"))
        return card

    def _already_planned(self, planned: Meeting) -> str:
        words = calendar()
        when = words.weekday(planned.frame.held_on)
        if planned.frame.start_time is not None:
            when += f", {words.clock(planned.frame.start_time)}"
        return shown(self.tr("Déjà prévue : {when}").format(when=when))

    def _listen(self) -> None:
        for box in (self.facts, self.words, self.analysis):
            box.textChanged.connect(self._tell)
        self.reason.textEdited.connect(self._tell)
        self.mood.chosen.connect(self._tell)
        self.next_on.changed.connect(self._tell)
        self.next_at.changed.connect(self._tell)

    def _tell(self, _: object = None) -> None:
        self.changed.emit()

    def _step_typed(self) -> None:
        for place, step in enumerate(self._steps[:-1]):
            if step.text():
                self._steps[place + 1].show()
        self.changed.emit()

    def show_outcome(self, *, missed: bool) -> None:
        """A missed meeting asks for a reason and for the next date alone."""
        for name in ("facts", "youth_words", "analysis"):
            self.fields[name].setVisible(not missed)
        self.fields["missed_reason"].setVisible(missed)
        self._goals_card.setVisible(not missed)
        self._mood_card.setVisible(not missed)

    def entries(self) -> dict[str, QWidget]:
        """Return the fields by name, for the draft to find the keyboard's place again."""
        found: dict[str, QWidget] = {
            "facts": self.facts,
            "youth_words": self.words,
            "analysis": self.analysis,
            "missed_reason": self.reason,
            "mood": self.mood,
            "next_on": self.next_on,
            "next_at": self.next_at,
        }
        found |= {f"rating {goal}": scale for goal, scale in self.ratings.items()}
        for number, step in enumerate(self._steps):
            found |= step.entries(number)
        return found

    # ------------------------------------------------------------------ values

    def problems(self) -> list[Problem]:
        """Return the fields that cannot be read."""
        found = [step.problem() for step in self._steps]
        unread = [field for field in (self.next_on, self.next_at) if field.is_unreadable]
        if unread:
            found.append(unreadable("next_meeting", "27/11/2026"))
        elif self.next_at.text().strip() and not self.next_on.text().strip():
            found.append(Problem("next_meeting", "missing"))
        return [problem for problem in found if problem is not None]

    def share(self, *, missed: bool) -> PairNotes:
        """Return what is filled in; a missed meeting has no notes, whatever stands hidden."""
        notes = MeetingNotes(
            facts="" if missed else self.facts.toPlainText(),
            youth_words="" if missed else self.words.toPlainText(),
            analysis="" if missed else self.analysis.toPlainText(),
            mood=None if missed else self.mood.value(),
            missed_reason=self.reason.text() if missed else "",
        )
        rated = {g: scale.value() for g, scale in self.ratings.items()}
        day = self.next_on.value()
        return PairNotes(
            pair=self.memory.line.pair.id,
            notes=notes,
            ratings={} if missed else {g: v for g, v in rated.items() if v is not None},
            next_steps=tuple(step.draft() for step in self._steps if step.text()),
            next_meeting=None if day is None else PlannedNext(day, self.next_at.value()),
        )

    def set_notes(self, notes: MeetingNotes, ratings: dict[GoalId, int]) -> None:
        """Fill in a recorded meeting's texts and ratings."""
        self.facts.setPlainText(notes.facts)
        self.words.setPlainText(notes.youth_words)
        self.analysis.setPlainText(notes.analysis)
        self.reason.setText(notes.missed_reason)
        self.mood.set_value(notes.mood)
        for goal, value in ratings.items():
            if goal in self.ratings:
                self.ratings[goal].set_value(value)

    def set_steps(self, steps: Sequence[NextStep]) -> None:
        """Fill in the recorded steps that are still open."""
        for fields, step in zip(self._steps, steps, strict=False):
            fields.set_step(step)
        self._step_typed()

    def to_json(self) -> dict[str, Any]:
        """Return the fields as typed, for a draft."""
        return {
            "pair": self.memory.line.pair.id,
            "facts": self.facts.toPlainText(),
            "youth_words": self.words.toPlainText(),
            "analysis": self.analysis.toPlainText(),
            "reason": self.reason.text(),
            "mood": self.mood.value(),
            "ratings": {goal: scale.value() for goal, scale in self.ratings.items()},
            "steps": [step.to_json() for step in self._steps],
            "next_on": held(self.next_on),
            "next_at": self.next_at.text(),
        }

    def from_json(self, values: dict[str, Any]) -> None:
        """Fill in from a draft; what it lacks stays as it is."""
        kept = {
            "facts": self.facts,
            "youth_words": self.words,
            "analysis": self.analysis,
            "reason": self.reason,
            "mood": self.mood,
            "next_on": self.next_on,
            "next_at": self.next_at,
        }
        hold_all(kept, values)
        hold_all(dict(self.ratings), values.get("ratings"))
        for step, typed in zip(self._steps, values.get("steps") or (), strict=False):
            step.from_json(typed)
        self._step_typed()
