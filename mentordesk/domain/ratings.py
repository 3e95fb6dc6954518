"""Ratings from 0 to 10, and what may be said of their movement (domain.md 3.1).

The outcome is the movement from the first rating to the last one of the same goal, by the same
rater. Three points on one goal is the threshold that NHS Digital's published code uses for a
reliable change (``cyp_outcomes_prep.py``, source S43 of the domain dossier). It says nothing of
the cause, and raters are never mixed. Looking-back baselines stay apart.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from itertools import takewhile
from typing import TYPE_CHECKING

from mentordesk.domain.periods import months_before

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from mentordesk.domain.identity import GoalId, MeetingId, RatingId

LOWEST, HIGHEST = 0, 10
RELIABLE_CHANGE = 3
CLASSIFIED_AFTER = timedelta(weeks=4)
STUCK_RATINGS = 3
STUCK_MONTHS = 3


class Rater(StrEnum):
    """Who rated."""

    YOUNG_PERSON = "young_person"
    MENTOR = "mentor"
    PROFESSIONAL = "professional"


@dataclass(frozen=True, slots=True)
class Rating:
    """One rating, 0 « pas du tout » to 10 « c’est gagné ».

    Attributes:
        retrospective: a baseline given by looking back; it never takes the baseline's place.
    """

    id: RatingId
    goal: GoalId
    rater: Rater
    value: int
    rated_on: date
    meeting: MeetingId | None = None
    retrospective: bool = False


class Movement(StrEnum):
    """What may be said of two ratings."""

    SINGLE = "single"
    TOO_CLOSE = "too_close"
    CLEAR_PROGRESS = "clear_progress"
    UNCERTAIN_PROGRESS = "uncertain_progress"
    STABLE = "stable"
    UNCERTAIN_DECLINE = "uncertain_decline"
    CLEAR_DECLINE = "clear_decline"


@dataclass(frozen=True, slots=True)
class Series:
    """One rater's ratings of one goal, by date; a missing rating is a gap and never filled."""

    rater: Rater
    ratings: tuple[Rating, ...]

    @property
    def first(self) -> Rating:
        """The baseline."""
        return self.ratings[0]

    @property
    def last(self) -> Rating:
        """The latest rating."""
        return self.ratings[-1]

    @property
    def change(self) -> int:
        """Last minus first; 0 for one rating."""
        return self.last.value - self.first.value

    @property
    def movement(self) -> Movement:
        """What may be said of the change."""
        if len(self.ratings) < 2:
            return Movement.SINGLE
        if self.last.rated_on - self.first.rated_on < CLASSIFIED_AFTER:
            return Movement.TOO_CLOSE
        return classify(self.change)


def classify(change: int) -> Movement:
    """Return what a change of so many points may be called."""
    if change >= RELIABLE_CHANGE:
        return Movement.CLEAR_PROGRESS
    if change <= -RELIABLE_CHANGE:
        return Movement.CLEAR_DECLINE
    if change == 0:
        return Movement.STABLE
    return Movement.UNCERTAIN_PROGRESS if change > 0 else Movement.UNCERTAIN_DECLINE


def series_by_rater(ratings: Iterable[Rating]) -> Sequence[Series]:
    """Return one series for each rater who rated, the young person's first."""
    dated = sorted((r for r in ratings if not r.retrospective), key=lambda r: r.rated_on)
    found = []
    for rater in Rater:
        own = tuple(rating for rating in dated if rating.rater is rater)
        if own:
            found.append(Series(rater, own))
    return found


def is_stuck(series: Series, today: date, target: int | None = None) -> bool:
    """Return whether nothing moved over three ratings, or over three months until ``today``.

    A goal that stands at its ``target``, or at the top of the scale, is no stuck goal.
    """
    value = series.last.value
    if value >= (HIGHEST if target is None else target):
        return False
    unmoved = list(takewhile(lambda rating: rating.value == value, reversed(series.ratings)))
    if len(unmoved) >= STUCK_RATINGS:
        return True
    return len(unmoved) > 1 and unmoved[-1].rated_on <= months_before(today, STUCK_MONTHS)
