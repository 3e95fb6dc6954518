"""The bin: what was deleted and by whom; what was erased for good is only a name of its kind."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from mentordesk.domain.identity import BinEntryId, StaffMemberId, YoungPersonId


class BinKind(StrEnum):
    """What an entry of the bin was."""

    YOUNG_PERSON = "young_person"
    MENTOR = "mentor"
    PAIR = "pair"
    MEETING = "meeting"
    GOAL = "goal"
    SUMMARY = "summary"
    DRAFT = "draft"


ERASED_FIRST = (
    BinKind.YOUNG_PERSON,
    BinKind.MEETING,
    BinKind.GOAL,
    BinKind.SUMMARY,
    BinKind.PAIR,
    BinKind.MENTOR,
)
"""In this order nothing that is erased still has something standing on it."""


@dataclass(frozen=True, slots=True)
class BinEntry:
    """A deleted record, which comes back whole with all that hung on it.

    Attributes:
        young_person: in whose record it was; the young person's own for a whole file.
        title: what the list shows of it: ``who``, ``mentor``, ``text`` and ``occasion`` as texts,
            ``day`` as ISO 8601, ``number``.
        deleted_at: UTC.
    """

    id: BinEntryId
    kind: BinKind
    record: str
    young_person: YoungPersonId | None
    title: Mapping[str, str | int]
    deleted_by: StaffMemberId
    deleted_at: datetime


class Erased(NamedTuple):
    """All that stays of a record that was erased for good: no name, no text."""

    kind: BinKind
    record: str
    day: date
