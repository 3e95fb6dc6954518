"""Meetings: what a record of one holds (domain.md 2.4), and what is wrong with a draft."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from mentordesk.domain.next_steps import NextStepDraft, check_next_step
from mentordesk.domain.problems import Problem
from mentordesk.domain.text import LONG_TEXT, clean_line, clean_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date, datetime, time

    from mentordesk.domain.identity import (
        AddendumId,
        GoalId,
        MeetingId,
        OutingId,
        PairId,
        StaffMemberId,
        YoungPersonId,
    )

DURATION_LIMITS = (5, 480)
"""Shortest and longest meeting, in minutes."""

LOCKED_AFTER = timedelta(days=14)
"""After this time a record is no longer edited but corrected by dated addenda."""

EARLIEST_YEARS = 25
"""No meeting lies further back: nobody is followed for longer."""

PLANNED_AHEAD = timedelta(days=730)
"""No meeting is planned further ahead."""


class MeetingOutcome(StrEnum):
    """What became of a meeting."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED_YOUTH = "cancelled_youth"
    CANCELLED_MENTOR = "cancelled_mentor"
    CANCELLED_OTHER = "cancelled_other"
    NO_SHOW = "no_show"

    @property
    def is_missed(self) -> bool:
        """Whether the meeting was due and did not take place."""
        return self not in {MeetingOutcome.PLANNED, MeetingOutcome.HELD}


class MeetingMode(StrEnum):
    """How the two met."""

    IN_PERSON = "in_person"
    VIDEO = "video"
    PHONE = "phone"
    MESSAGE = "message"
    GROUP_OUTING = "group_outing"

    @property
    def is_remote(self) -> bool:
        """Whether they were not in the same place."""
        return self in {MeetingMode.VIDEO, MeetingMode.PHONE, MeetingMode.MESSAGE}


class PlaceKind(StrEnum):
    """The kind of place, never an address."""

    ESTABLISHMENT = "establishment"
    FOSTER_HOME = "foster_home"
    SCHOOL = "school"
    LIBRARY = "library"
    COMPANY = "company"
    OUTDOORS = "outdoors"
    CULTURE = "culture"
    SPORT = "sport"
    ONLINE = "online"
    OTHER = "other"


class Activity(StrEnum):
    """What was done together."""

    HOMEWORK = "homework"
    ORIENTATION = "orientation"
    READING = "reading"
    CULTURE = "culture"
    SPORT = "sport"
    EVERYDAY_SKILLS = "everyday_skills"
    INTERNSHIP_SEARCH = "internship_search"
    ADMIN_HELP = "admin_help"
    DIGITAL = "digital"
    DISCOVERY = "discovery"
    TALK = "talk"
    OTHER = "other"


class Source(StrEnum):
    """Who the information comes from."""

    TOLD_BY_MENTOR = "told_by_mentor"
    TOLD_BY_YOUTH = "told_by_youth"
    OBSERVED_BY_STAFF = "observed_by_staff"
    MENTOR_REPORT_RECEIVED = "mentor_report_received"


MOODS = range(1, 6)
"""1 « pas bien » to 5 « super », chosen by the young person alone."""


@dataclass(frozen=True, slots=True)
class MeetingFrame:
    """What all pairs of one outing share: outcome, when, how, where."""

    outcome: MeetingOutcome
    held_on: date
    start_time: time | None = None
    minutes: int | None = None
    mode: MeetingMode = MeetingMode.IN_PERSON
    place_kind: PlaceKind | None = None
    activities: tuple[Activity, ...] = ()
    source: Source | None = None


@dataclass(frozen=True, slots=True)
class MeetingNotes:
    """What is written of one pair: facts, exact words and analysis stay three texts.

    Attributes:
        missed_reason: for a missed meeting, one optional line; such a meeting has no other notes.
        mood: 1 to 5, chosen by the young person; None when not asked.
    """

    facts: str = ""
    youth_words: str = ""
    analysis: str = ""
    mood: int | None = None
    missed_reason: str = ""
    goals_worked: tuple[GoalId, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing was written."""
        return not (self.facts or self.youth_words or self.analysis or self.missed_reason)


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting as it is recorded.

    Attributes:
        number: the meeting's place in the young person's record, « R14 » on paper; None while
            it is only planned.
        recorded_at: when it was first written up, UTC; None while it is only planned.
        withheld: whether its notes are kept from whoever asked for it.
    """

    id: MeetingId
    pair: PairId
    young_person: YoungPersonId
    frame: MeetingFrame
    notes: MeetingNotes
    number: int | None
    author: StaffMemberId
    created_at: datetime
    recorded_at: datetime | None = None
    edited_at: datetime | None = None
    outing: OutingId | None = None
    withheld: bool = False

    def without_texts(self) -> Meeting:
        """Return its day and kind alone, for whoever may not read what others wrote."""
        return replace(self, notes=MeetingNotes(), withheld=True)

    def is_locked(self, now: datetime) -> bool:
        """Whether only an addendum can correct this record at ``now`` (UTC)."""
        return self.locks_at is not None and now > self.locks_at

    @property
    def locks_at(self) -> datetime | None:
        """From when on only an addendum corrects it, UTC; None while it is only planned."""
        return None if self.recorded_at is None else self.recorded_at + LOCKED_AFTER


@dataclass(frozen=True, slots=True)
class MeetingRevision:
    """An earlier text of a recorded meeting, kept whole.

    Attributes:
        author: who put another text in its place.
        withheld: as with a meeting.
    """

    revised_at: datetime
    author: StaffMemberId
    frame: MeetingFrame
    notes: MeetingNotes
    ratings: Mapping[GoalId, int] = field(default_factory=dict)
    withheld: bool = False

    def without_texts(self) -> MeetingRevision:
        """Return its day and kind alone."""
        return replace(self, notes=MeetingNotes(), ratings={}, withheld=True)


@dataclass(frozen=True, slots=True)
class Addendum:
    """A dated correction to a record that is no longer edited.

    Attributes:
        withheld: as with a meeting.
    """

    id: AddendumId
    meeting: MeetingId
    author: StaffMemberId
    written_at: datetime
    text: str
    withheld: bool = False

    def without_text(self) -> Addendum:
        """Return its day alone."""
        return replace(self, text="", withheld=True)


@dataclass(frozen=True, slots=True)
class PlannedNext:
    """When the pair will meet again; place and mode follow the pair's habits."""

    planned_on: date
    start_time: time | None = None


@dataclass(frozen=True, slots=True)
class PairNotes:
    """One pair's share of the form: its notes, ratings, next steps and next meeting."""

    pair: PairId
    notes: MeetingNotes = field(default_factory=MeetingNotes)
    ratings: Mapping[GoalId, int] = field(default_factory=dict)
    next_steps: tuple[NextStepDraft, ...] = ()
    next_meeting: PlannedNext | None = None


@dataclass(frozen=True, slots=True)
class MeetingDraft:
    """What the form holds, for one pair or for several that went out together.

    Attributes:
        submission: made when the form opens; saving the same one twice makes one meeting.
        planned: the planned meeting that this record replaces, if any.
    """

    submission: str
    frame: MeetingFrame
    shares: tuple[PairNotes, ...]
    planned: MeetingId | None = None


def clean_meeting(draft: MeetingDraft) -> MeetingDraft:
    """Return the form with cleaned texts; a missed meeting keeps its reason alone."""
    missed = draft.frame.outcome.is_missed
    return replace(draft, shares=tuple(clean_share(share, missed=missed) for share in draft.shares))


def clean_notes(notes: MeetingNotes, *, missed: bool) -> MeetingNotes:
    """Return the notes with cleaned texts and nothing that the outcome leaves no room for.

    Texts written of a missed meeting stay: only who wrote them can say where they belong.
    """
    cleaned = replace(
        notes,
        facts=clean_text(notes.facts),
        youth_words=clean_text(notes.youth_words),
        analysis=clean_text(notes.analysis),
    )
    if missed:
        reason = clean_line(notes.missed_reason)
        return replace(cleaned, missed_reason=reason, mood=None, goals_worked=())
    return replace(cleaned, missed_reason="")


def clean_share(share: PairNotes, *, missed: bool) -> PairNotes:
    """Return one pair's share with cleaned texts; steps without words are none."""
    steps = tuple(
        replace(step, text=clean_line(step.text))
        for step in share.next_steps
        if clean_line(step.text)
    )
    return replace(
        share,
        notes=clean_notes(share.notes, missed=missed),
        next_steps=steps,
        ratings={} if missed else share.ratings,
    )


def check_duration(minutes: int | None, field_name: str = "minutes") -> list[Problem]:
    """Return what is wrong with a length in minutes; none at all is right."""
    shortest, longest = DURATION_LIMITS
    if minutes is None or shortest <= minutes <= longest:
        return []
    return [Problem(field_name, "out_of_range", f"{shortest}–{longest}")]


def check_meeting(draft: MeetingDraft, today: date) -> list[Problem]:
    """Return what is wrong with the form of a meeting, in the order of its fields."""
    problems = [] if draft.shares else [Problem("pair", "missing")]
    problems += check_frame(draft.frame, today)
    for share in draft.shares:
        problems += check_share(draft.frame, share, today)
    return problems


def check_frame(frame: MeetingFrame, today: date) -> list[Problem]:
    """Return what is wrong with date and duration; a held meeting lies not in the future."""
    problems = []
    if frame.outcome is MeetingOutcome.PLANNED:
        if frame.held_on > today + PLANNED_AHEAD:
            problems.append(Problem("held_on", "too_far"))
    elif frame.held_on > today and not frame.outcome.is_missed:
        problems.append(Problem("held_on", "in_future"))
    if frame.held_on.year < today.year - EARLIEST_YEARS:
        problems.append(Problem("held_on", "too_old"))
    return problems + check_duration(frame.minutes)


def check_notes(frame: MeetingFrame, notes: MeetingNotes) -> list[Problem]:
    """Return what is wrong with one pair's texts."""
    texts = {
        "facts": notes.facts,
        "youth_words": notes.youth_words,
        "analysis": notes.analysis,
        "missed_reason": notes.missed_reason,
    }
    problems = [
        Problem(name, "too_long", str(LONG_TEXT))
        for name, text in texts.items()
        if len(text) > LONG_TEXT
    ]
    if frame.outcome.is_missed and (notes.facts or notes.youth_words or notes.analysis):
        problems.append(Problem("facts", "not_for_missed"))
    if notes.mood is not None and notes.mood not in MOODS:
        problems.append(Problem("mood", "out_of_range", "1–5"))
    return problems


def check_share(frame: MeetingFrame, share: PairNotes, today: date) -> list[Problem]:
    """Return what is wrong with one pair's share of the form."""
    problems = check_notes(frame, share.notes)
    problems += [
        Problem("ratings", "out_of_range", "0–10")
        for value in share.ratings.values()
        if not 0 <= value <= 10
    ]
    for step in share.next_steps:
        problems += check_next_step(step, frame.held_on)
    planned = share.next_meeting
    if planned is not None:
        if planned.planned_on < today:
            problems.append(Problem("next_meeting", "in_past"))
        elif planned.planned_on > today + PLANNED_AHEAD:
            problems.append(Problem("next_meeting", "too_far"))
    return problems


def check_begun(frame: MeetingFrame, begun_on: date | None) -> list[Problem]:
    """Return what is wrong with a meeting that lies before its pair began.

    A pair that has not begun, None, asks nothing: what took place is always recorded.
    """
    if begun_on is None or frame.held_on >= begun_on:
        return []
    return [Problem("held_on", "before_pair", f"{begun_on:%d/%m/%Y}")]


def total_minutes(meetings: Iterable[Meeting]) -> int:
    """Return the minutes of the meetings that were held."""
    held = (m.frame for m in meetings if m.frame.outcome is MeetingOutcome.HELD)
    return sum(frame.minutes or 0 for frame in held)
