"""The progress summary: what its maker chose, and the page's content composed from the records.

A summary is a contribution of the mentoring to a case review, never a report in its place
(domain.md 7). Every line that quotes or cites a meeting bears that meeting's number.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from mentordesk.domain.framework_gaps import NO_GAPS, framework_line
from mentordesk.domain.meetings import MeetingOutcome, total_minutes
from mentordesk.domain.problems import Problem
from mentordesk.domain.text import LONG_TEXT, SHORT_TEXT, clean_line, clean_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime

    from mentordesk.domain.framework_gaps import FrameworkGaps, FrameworkLine
    from mentordesk.domain.goals import Goal
    from mentordesk.domain.identity import (
        GoalId,
        MeetingId,
        PairId,
        StaffMemberId,
        SummaryId,
        YoungPersonId,
    )
    from mentordesk.domain.meetings import Meeting
    from mentordesk.domain.next_steps import NextStep
    from mentordesk.domain.pairs import Pair
    from mentordesk.domain.people import PlacementKind, YoungPerson
    from mentordesk.domain.periods import Period
    from mentordesk.domain.places import StaffMember
    from mentordesk.domain.ratings import Rating

MOST_QUOTES = 4
MOST_FACTS = 5
MOST_PAGES = 2
"""A summary is read when it has one page, and at most this many; a longer one is said to be so."""
CITED_LENGTH = 180
"""A cited fact is cut at a sentence near this many characters; its author may reword it."""


class Occasion(StrEnum):
    """What the summary contributes to."""

    CASE_REVIEW = "case_review"
    SITUATION_REPORT = "situation_report"
    CHILD_PROJECT = "child_project"
    STATUS_REVIEW_COMMISSION = "status_review_commission"
    HEARING = "hearing"
    OTHER = "other"


class Recipient(StrEnum):
    """For whom it is printed."""

    DEPARTMENT_CASE_WORKER = "department_case_worker"
    CHILDRENS_JUDGE = "childrens_judge"
    SERVICE_MANAGER = "service_manager"
    PARENTAL_AUTHORITY_HOLDERS = "parental_authority_holders"
    YOUNG_PERSON = "young_person"
    SCHOOL = "school"


class Section(StrEnum):
    """The parts of the page, in their order."""

    FRAMEWORK = "framework"
    MEETINGS = "meetings"
    GOALS = "goals"
    YOUTH_WORDS = "youth_words"
    KEY_FACTS = "key_facts"
    ANALYSIS = "analysis"
    MENTOR_VIEW = "mentor_view"
    NEXT_STEPS = "next_steps"
    SIGNATURES = "signatures"


USUAL_SECTIONS = frozenset(set(Section) - {Section.MENTOR_VIEW})


class SummaryState(StrEnum):
    """A project can change, a validated version never does."""

    DRAFT = "draft"
    VALIDATED = "validated"


@dataclass(frozen=True, slots=True)
class SummaryChoices:
    """What its maker chose and wrote; all that is kept of a project.

    Attributes:
        left_out: meetings whose quotation (``youth_words``) or fact (``facts``) stays off the page.
        taken_in: meetings whose quotation or fact is on it beyond the usual number.
        reworded: facts in the team's other words; no words leave the fact off the page. A
            quotation is never reworded.
        youth_read_on: the day the young person read it; None when that is still to come.
    """

    occasion: Occasion
    recipient: Recipient
    period: Period
    occasion_on: date | None = None
    sections: frozenset[Section] = USUAL_SECTIONS
    language: str = "fr"
    framework: str = ""
    analysis: str = ""
    mentor_view: str = ""
    left_out: frozenset[str] = frozenset()
    taken_in: frozenset[str] = frozenset()
    reworded: Mapping[str, str] = field(default_factory=dict)
    youth_read_on: date | None = None
    manager: str = ""


@dataclass(frozen=True, slots=True)
class ProgressSummary:
    """A project, or a numbered version whose data and PDF are frozen.

    Attributes:
        checksum: SHA-256 of the frozen data, in hexadecimal; empty for a project.
    """

    id: SummaryId
    young_person: YoungPersonId
    state: SummaryState
    choices: SummaryChoices
    author: StaffMemberId
    created_at: datetime
    saved_at: datetime
    version: int | None = None
    validated_at: datetime | None = None
    checksum: str = ""


@dataclass(frozen=True, slots=True)
class SummaryMaterial:
    """The records that a summary is composed from, read at one moment.

    Attributes:
        home_kind: what kind of place ``home`` is; None while it is not known.
        meetings: those of the period, planned ones too, latest first.
        held_in_base: how many meetings of the period the base has as held, counted by itself.
        mentors: for each pair, the mentor's short name with the association behind it.
        gaps: what lacks in the framework of each pair.
    """

    person: YoungPerson
    home: str
    home_kind: PlacementKind | None
    establishment: str
    author: StaffMember
    pairs: Sequence[Pair]
    mentors: Sequence[str]
    meetings: Sequence[Meeting]
    held_in_base: int
    goals: Sequence[Goal]
    ratings: Mapping[GoalId, Sequence[Rating]]
    next_steps: Sequence[NextStep]
    gaps: Mapping[PairId, FrameworkGaps] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class MeetingFigures:
    """The line of figures; ``due`` counts what was planned for the period, held or not."""

    due: int
    held: int
    cancelled_youth: int
    cancelled_mentor: int
    cancelled_other: int
    no_show: int
    minutes: int
    remote: int
    last_on: date | None


@dataclass(frozen=True, slots=True)
class Citation:
    """A line that rests on a meeting.

    Attributes:
        on_page: whether it is printed; those that are not are offered beside the page.
    """

    meeting: MeetingId
    number: int
    day: date
    text: str
    on_page: bool


@dataclass(frozen=True, slots=True)
class GoalLine:
    """A goal with what its own rater said of it up to the end of the period."""

    goal: Goal
    ratings: Sequence[Rating]


@dataclass(frozen=True, slots=True)
class SummaryContent:
    """All that stands on the page, without a word of its language.

    Attributes:
        read_from: how many held meetings the figures, quotations and facts were read from.
        recorded_in_period: how many the base counts; fewer read than recorded must be seen.
    """

    choices: SummaryChoices
    establishment: str
    home: str
    home_kind: PlacementKind | None
    person: YoungPerson
    author: StaffMember
    composed_on: date
    framework: Sequence[FrameworkLine]
    figures: MeetingFigures
    goals: Sequence[GoalLine]
    ended_goals: Sequence[GoalLine]
    quotes: Sequence[Citation]
    facts: Sequence[Citation]
    next_steps: Sequence[NextStep]
    read_from: int
    recorded_in_period: int


def compose(choices: SummaryChoices, material: SummaryMaterial, today: date) -> SummaryContent:
    """Return the page's content for these choices; the same records give the same content."""
    held = [m for m in material.meetings if m.frame.outcome is MeetingOutcome.HELD]
    begun = [g for g in material.goals if (g.started_on or g.created_on) <= choices.period.end]
    active = [g for g in begun if g.ended_on is None and g.started_on is not None]
    ended = [g for g in begun if g.ended_on and g.ended_on >= choices.period.start]
    return SummaryContent(
        choices=choices,
        establishment=material.establishment,
        home=material.home,
        home_kind=material.home_kind,
        person=material.person,
        author=material.author,
        composed_on=today,
        framework=_framework(choices, material),
        figures=_figures(material.meetings),
        goals=[_goal_line(g, material, choices.period) for g in active],
        ended_goals=[_goal_line(g, material, choices.period) for g in ended],
        quotes=_quotes(choices, held),
        facts=_facts(choices, held),
        next_steps=material.next_steps,
        read_from=len(held),
        recorded_in_period=material.held_in_base,
    )


def clean_choices(choices: SummaryChoices) -> SummaryChoices:
    """Return the choices with cleaned texts."""
    return replace(
        choices,
        framework=clean_text(choices.framework),
        analysis=clean_text(choices.analysis),
        mentor_view=clean_text(choices.mentor_view),
        manager=clean_line(choices.manager),
        reworded={key: clean_line(text) for key, text in choices.reworded.items()},
    )


def check_choices(choices: SummaryChoices) -> list[Problem]:
    """Return what is wrong with the texts of a summary."""
    limits = {
        "framework": LONG_TEXT,
        "analysis": LONG_TEXT,
        "mentor_view": LONG_TEXT,
        "manager": SHORT_TEXT,
    }
    problems = [
        Problem(name, "too_long", str(most))
        for name, most in limits.items()
        if len(getattr(choices, name)) > most
    ]
    if any(len(text) > LONG_TEXT for text in choices.reworded.values()):
        problems.append(Problem("reworded", "too_long", str(LONG_TEXT)))
    return problems


def quote_key(meeting: MeetingId) -> str:
    """Return the key of a meeting's quotation in ``left_out`` and ``taken_in``."""
    return f"quote:{meeting}"


def fact_key(meeting: MeetingId) -> str:
    """Return the key of a meeting's fact in ``left_out``, ``taken_in`` and ``reworded``."""
    return f"fact:{meeting}"


def shorten(text: str, length: int = CITED_LENGTH) -> str:
    """Return the first sentences of ``text`` that fit ``length``, or its first words and « … »."""
    flat = " ".join(text.split())
    if len(flat) <= length:
        return flat
    head = flat[: length + 1]
    end = max(head.rfind(f"{mark} ") for mark in ".!?…")
    if end >= length // 3:
        return head[: end + 1]
    return f"{head[:length].rsplit(' ', 1)[0].rstrip(' ,;:')} …"


def _framework(choices: SummaryChoices, material: SummaryMaterial) -> list[FrameworkLine]:
    period, lines = choices.period, zip(material.pairs, material.mentors, strict=True)
    # Who of the parents agreed is no school's business.
    gaps = {} if choices.recipient is Recipient.SCHOOL else material.gaps
    return [
        framework_line(pair, mentor, gaps.get(pair.id, NO_GAPS))
        for pair, mentor in lines
        if pair.started_on <= period.end
        and (pair.ended_on is None or pair.ended_on >= period.start)
    ]


def _figures(meetings: Sequence[Meeting]) -> MeetingFigures:
    def count(outcome: MeetingOutcome) -> int:
        return sum(meeting.frame.outcome is outcome for meeting in meetings)

    held = [m for m in meetings if m.frame.outcome is MeetingOutcome.HELD]
    return MeetingFigures(
        due=len(meetings),
        held=len(held),
        cancelled_youth=count(MeetingOutcome.CANCELLED_YOUTH),
        cancelled_mentor=count(MeetingOutcome.CANCELLED_MENTOR),
        cancelled_other=count(MeetingOutcome.CANCELLED_OTHER),
        no_show=count(MeetingOutcome.NO_SHOW),
        minutes=total_minutes(meetings),
        remote=sum(m.frame.mode.is_remote for m in held),
        last_on=max((m.frame.held_on for m in held), default=None),
    )


def _goal_line(goal: Goal, material: SummaryMaterial, period: Period) -> GoalLine:
    ratings = material.ratings.get(goal.id, ())
    return GoalLine(goal, [r for r in ratings if r.rated_on <= period.end])


def _quotes(choices: SummaryChoices, held: Sequence[Meeting]) -> list[Citation]:
    spoken = [m for m in held if m.notes.youth_words]
    return [
        Citation(
            meeting=meeting.id,
            number=meeting.number or 0,
            day=meeting.frame.held_on,
            text=" ".join(meeting.notes.youth_words.split()),
            on_page=_is_on_page(choices, quote_key(meeting.id), rank < MOST_QUOTES),
        )
        for rank, meeting in enumerate(spoken)
    ]


def _facts(choices: SummaryChoices, held: Sequence[Meeting]) -> list[Citation]:
    told = [m for m in held if m.notes.facts]
    return [_fact(choices, meeting, rank < MOST_FACTS) for rank, meeting in enumerate(told)]


def _fact(choices: SummaryChoices, meeting: Meeting, usual: bool) -> Citation:  # noqa: FBT001
    key = fact_key(meeting.id)
    text = choices.reworded.get(key, shorten(meeting.notes.facts))
    return Citation(
        meeting=meeting.id,
        number=meeting.number or 0,
        day=meeting.frame.held_on,
        text=text,
        on_page=bool(text) and _is_on_page(choices, key, usual),
    )


def _is_on_page(choices: SummaryChoices, key: str, usual: bool) -> bool:  # noqa: FBT001
    return key in choices.taken_in or (usual and key not in choices.left_out)
