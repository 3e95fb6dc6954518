"""The upper part of the form: what became of the meeting, when, how long, how, where, what."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.domain.meetings import (
    Activity,
    MeetingFrame,
    MeetingMode,
    MeetingOutcome,
    PlaceKind,
    Source,
)
from mentordesk.domain.problems import Problem
from mentordesk.ui.drafts.values import held, hold_all
from mentordesk.ui.theme.theme import THEME
from mentordesk.ui.widgets.choices import ChipSet, SegmentedChoice
from mentordesk.ui.widgets.fields import ChoiceField, Field
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.form_page import unreadable
from mentordesk.ui.widgets.typed_fields import DateField, LengthField, TimeField
from mentordesk.ui.words import (
    activity_words,
    calendar,
    mode_words,
    options,
    outcome_words,
    place_words,
    shown,
    source_words,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date


LENGTHS = (30, 60, 90, 120)
OUTCOMES = (
    MeetingOutcome.HELD,
    MeetingOutcome.CANCELLED_YOUTH,
    MeetingOutcome.CANCELLED_MENTOR,
    MeetingOutcome.NO_SHOW,
    MeetingOutcome.CANCELLED_OTHER,
)
USUAL_MODES, USUAL_ACTIVITIES = 3, 6
"""So many stand there at once; the others open with a last choice."""


class FrameForm(QWidget):
    """What all pairs of one outing share."""

    changed = Signal()
    outcome_chosen = Signal(object)

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self.fields: dict[str, Field] = {}
        self._make(today)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(10)
        down.addWidget(Field(self.tr("La rencontre"), self.outcome))
        down.addWidget(self._when())
        self._how = self._how_row()
        down.addWidget(self._how)
        self._what = Field(self.tr("Activités"), self.activities)
        down.addWidget(self._what)
        self._listen()

    def _make(self, today: Callable[[], date]) -> None:
        self.outcome = SegmentedChoice(
            self.tr("La rencontre"),
            [(outcome, outcome_words(outcome)) for outcome in OUTCOMES[:-1]]
            + [(OUTCOMES[-1], self.tr("Autre…"))],
            check_mark=True,
        )
        self.held_on = DateField(today)
        self.start = TimeField()
        lengths = [(minutes, shown(calendar().length(minutes))) for minutes in LENGTHS]
        self.length = SegmentedChoice(self.tr("Durée"), lengths, optional=True)
        self.free_length = LengthField()
        self.free_length.setAccessibleName(self.tr("Autre durée"))
        self.free_length.setFixedWidth(THEME.px(100))
        self.mode = SegmentedChoice(self.tr("Comment"), options(MeetingMode, mode_words))
        self.mode.fold(USUAL_MODES, self.tr("Autre…"))
        self.place = ChoiceField(options(PlaceKind, place_words), none=self.tr("non précisé"))
        self.source = ChoiceField(options(Source, source_words), none=self.tr("non précisé"))
        self.activities = ChipSet(self.tr("Activités"), options(Activity, activity_words))
        self.activities.fold(USUAL_ACTIVITIES, self.tr("Plus…"))

    def _when(self) -> QWidget:
        made = QWidget()
        across = FlowLayout(made, gap=12)
        self.fields["held_on"] = Field(self.tr("Date"), self.held_on)
        self.fields["start_time"] = Field(self.tr("Début"), self.start)
        lengths = QWidget()
        both = FlowLayout(lengths)
        both.addWidget(self.length)
        both.addWidget(self.free_length)
        self.fields["minutes"] = Field(self.tr("Durée"), lengths)
        self.held_on.setFixedWidth(THEME.px(150))
        self.start.setFixedWidth(THEME.px(100))
        for field in self.fields.values():
            across.addWidget(field)
        return made

    def _how_row(self) -> QWidget:
        made = QWidget()
        across = FlowLayout(made, gap=12)
        for field in (
            Field(self.tr("Comment"), self.mode),
            Field(self.tr("Où"), self.place),
            Field(self.tr("Raconté par"), self.source),
        ):
            across.addWidget(field)
        return made

    def _listen(self) -> None:
        self.outcome.chosen.connect(self._outcome_chosen)
        self.length.chosen.connect(self._length_chosen)
        self.free_length.changed.connect(self._free_length_typed)
        for signal in (
            self.held_on.changed,
            self.start.changed,
            self.mode.chosen,
            self.place.chosen,
            self.source.chosen,
            self.activities.changed,
        ):
            signal.connect(self._tell)

    def _tell(self, _: object = None) -> None:
        self.changed.emit()

    def _outcome_chosen(self, outcome: MeetingOutcome) -> None:
        self.show_outcome(outcome)
        self.outcome_chosen.emit(outcome)
        self.changed.emit()

    def show_outcome(self, outcome: MeetingOutcome | None) -> None:
        """A meeting that did not take place has no manner and no activities."""
        missed = outcome is not None and outcome.is_missed
        self._how.setVisible(not missed)
        self._what.setVisible(not missed)

    def _length_chosen(self, minutes: int | None) -> None:
        if minutes is not None:
            self.free_length.clear()
        self.changed.emit()

    def _free_length_typed(self) -> None:
        if self.free_length.text().strip():
            self.length.set_value(None)
        self.changed.emit()

    # ------------------------------------------------------------------ values

    def set_frame(self, frame: MeetingFrame) -> None:
        """Fill in."""
        self.outcome.set_value(frame.outcome)
        self.held_on.set_value(frame.held_on)
        self.start.set_value(frame.start_time)
        self._set_minutes(frame.minutes)
        self.mode.set_value(frame.mode)
        self.place.set_value(frame.place_kind)
        self.source.set_value(frame.source)
        self.activities.set_values(frame.activities)
        self.show_outcome(frame.outcome)

    def _set_minutes(self, minutes: int | None) -> None:
        usual = minutes in LENGTHS
        self.length.set_value(minutes if usual else None)
        self.free_length.set_value(None if usual else minutes)

    def problems(self) -> list[Problem]:
        """Return the fields that cannot be read."""
        typed = (
            ("held_on", self.held_on, "20/11/2026"),
            ("start_time", self.start, "17:00"),
            ("minutes", self.free_length, "1 h 15"),
        )
        found = [unreadable(name, example) for name, field, example in typed if field.is_unreadable]
        if not self.held_on.text().strip():
            found.append(Problem("held_on", "missing"))
        return found

    def frame(self, day: date) -> MeetingFrame:
        """Return what is filled in; ``day`` stands in while the date cannot be read."""
        typed = self.free_length.value()
        return MeetingFrame(
            outcome=self.outcome.value() or MeetingOutcome.HELD,
            held_on=self.held_on.value() or day,
            start_time=self.start.value(),
            minutes=typed if typed is not None else self.length.value(),
            mode=self.mode.value() or MeetingMode.IN_PERSON,
            place_kind=self.place.value(),
            activities=self.activities.values(),
            source=self.source.value(),
        )

    def entries(self) -> dict[str, QWidget]:
        """Return the fields by name, for the draft to find the keyboard's place again."""
        return {
            "outcome": self.outcome,
            "held_on_text": self.held_on,
            "start": self.start,
            "length": self.length,
            "free_length": self.free_length,
            "mode": self.mode,
            "place": self.place,
            "source": self.source,
            "activities": self.activities,
        }

    def to_json(self) -> dict[str, Any]:
        """Return the fields as typed, for a draft."""
        day = self.held_on.value()
        return {
            "outcome": self.outcome.value(),
            "held_on": None if day is None else day.isoformat(),
            "held_on_text": held(self.held_on),
            "start": self.start.text(),
            "length": self.length.value(),
            "free_length": self.free_length.text(),
            "mode": self.mode.value(),
            "place": self.place.value(),
            "source": self.source.value(),
            "activities": list(self.activities.values()),
        }

    def from_json(self, values: dict[str, Any]) -> None:
        """Fill in from a draft; what it lacks stays as it is."""
        single = {name: field for name, field in self.entries().items() if name != "activities"}
        hold_all(single, values)
        if self.outcome.value() is None:
            self.outcome.set_value(MeetingOutcome.HELD)
        self.activities.set_values(values.get("activities") or ())
        self.show_outcome(self.outcome.value())
