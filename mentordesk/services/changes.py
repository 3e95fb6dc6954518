"""Which kinds of record a write touched, so that each view knows whether it is stale."""

from __future__ import annotations

from enum import Flag, auto


class Changes(Flag):
    """Kinds of record; a use case that writes returns those that it touched."""

    NOTHING = 0
    PLACES = auto()
    YOUNG_PEOPLE = auto()
    MENTORS = auto()
    PAIRS = auto()
    MEETINGS = auto()
    GOALS = auto()
    NEXT_STEPS = auto()
    DRAFTS = auto()
    SUMMARIES = auto()
    BIN = auto()
    ACCOUNTS = auto()
    ACCESS = auto()
    FRAMEWORK = auto()
    """Assessments, holders of parental authority, consents, agreements and moves."""
    JOURNAL = auto()
    """What a page says of the journal; not each entry, which no record shows."""
    EVERYTHING = (
        PLACES
        | YOUNG_PEOPLE
        | MENTORS
        | PAIRS
        | MEETINGS
        | GOALS
        | NEXT_STEPS
        | DRAFTS
        | SUMMARIES
        | BIN
        | ACCOUNTS
        | ACCESS
        | FRAMEWORK
    )
