"""Next steps: what somebody promised to do, for whom, by when."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from mentordesk.domain.problems import Problem
from mentordesk.domain.text import SHORT_TEXT

if TYPE_CHECKING:
    from datetime import date

    from mentordesk.domain.identity import (
        CaseReviewId,
        MeetingId,
        NextStepId,
        PairId,
        ReviewId,
        YoungPersonId,
    )


class NextStepOwner(StrEnum):
    """Who does it, by role."""

    YOUNG_PERSON = "young_person"
    MENTOR = "mentor"
    KEY_WORKER = "key_worker"
    TEAM = "team"
    FOSTER_CARER = "foster_carer"
    SCHOOL = "school"
    OTHER = "other"


class NextStepState(StrEnum):
    """Whether it was done; what is given up is said openly, not deleted."""

    OPEN = "open"
    DONE = "done"
    CANCELLED = "cancelled"


class NextStepKind(StrEnum):
    """What it is to those who wait for it."""

    STEP = "step"
    PROMISE = "promise"
    FOLLOW_UP = "follow_up"


@dataclass(frozen=True, slots=True)
class NextStep:
    """A next step as it is recorded; what an adult promised and what was decided are such too.

    Attributes:
        pair: None for what a review of the whole case decided.
        case_review: where it was decided; so is ``review``.
        closing_note: why it was given up, or how it was kept.
    """

    id: NextStepId
    young_person: YoungPersonId
    pair: PairId | None
    meeting: MeetingId | None
    text: str
    owner: NextStepOwner
    due_on: date | None
    state: NextStepState
    agreed_on: date
    closed_on: date | None = None
    kind: NextStepKind = NextStepKind.STEP
    case_review: CaseReviewId | None = None
    review: ReviewId | None = None
    closing_note: str = ""


@dataclass(frozen=True, slots=True)
class NextStepDraft:
    """A next step as the form holds it; without text it is none."""

    text: str
    owner: NextStepOwner = NextStepOwner.YOUNG_PERSON
    due_on: date | None = None
    id: NextStepId | None = None
    """The recorded step that the form changes; None for a new one."""


def check_next_step(draft: NextStepDraft, agreed_on: date) -> list[Problem]:
    """Return what is wrong with a next step that was agreed on that day."""
    if not draft.text:
        return [Problem("next_steps", "missing")]
    if len(draft.text) > SHORT_TEXT:
        return [Problem("next_steps", "too_long", str(SHORT_TEXT))]
    if draft.due_on is not None and draft.due_on < agreed_on:
        return [Problem("next_steps", "before_meeting")]
    return []
