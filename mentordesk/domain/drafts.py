"""Drafts: what is typed and not yet saved, kept in the encrypted base at each pause."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from mentordesk.domain.identity import DraftId, StaffMemberId, YoungPersonId


class DraftKind(StrEnum):
    """Which form the draft belongs to."""

    NEW_MEETING = "new_meeting"
    MEETING = "meeting"
    ADDENDUM = "addendum"
    NEW_YOUNG_PERSON = "new_young_person"
    YOUNG_PERSON = "young_person"
    NEW_MENTOR = "new_mentor"
    MENTOR = "mentor"
    NEW_PAIR = "new_pair"
    PAIR = "pair"
    NEW_GOAL = "new_goal"
    GOAL = "goal"
    NEW_PLACEMENT = "new_placement"
    PLACEMENT = "placement"
    NEW_ASSESSMENT = "new_assessment"
    NEW_CONSENT = "new_consent"
    AGREEMENT = "agreement"
    NEW_INVITATION = "new_invitation"
    NEW_ACCESS = "new_access"


OF_ACCOUNTS = frozenset({DraftKind.NEW_INVITATION, DraftKind.NEW_ACCESS})
"""Forms of whoever looks after the accounts, and perhaps after no young people."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A form as it stood, for one record and one author; it never appears in another record.

    Attributes:
        record: the edited record's identifier; of a new one, one that its form made when it
            opened, so that two new forms never mix.
        content: the fields of the form, as plain JSON values.
        young_person: whom it is about, if that is known, for the first page.
        saved_at: UTC.
    """

    id: DraftId
    kind: DraftKind
    record: str
    author: StaffMemberId
    content: dict[str, object]
    saved_at: datetime
    young_person: YoungPersonId | None = None
