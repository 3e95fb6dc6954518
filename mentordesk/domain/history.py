"""What became of a record: which field, before and after, and where two texts differ."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime, time
from difflib import SequenceMatcher
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from mentordesk.domain.accounts import AccessGrant, Account
from mentordesk.domain.framework_records import (
    AuthorityHolder,
    Consent,
    IndividualAgreement,
    NeedsAssessment,
)
from mentordesk.domain.goals import Goal
from mentordesk.domain.meetings import Meeting
from mentordesk.domain.next_steps import NextStep
from mentordesk.domain.pairs import Pair
from mentordesk.domain.people import Mentor, Placement, YoungPerson
from mentordesk.domain.places import Association, FosterFamily, StaffMember, Unit
from mentordesk.domain.summaries import ProgressSummary

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mentordesk.domain.identity import ChangeId, StaffMemberId, YoungPersonId


class HistoryKind(StrEnum):
    """Whose field changed; each is named like the rows that hold it."""

    YOUNG_PERSON = "young_person"
    PLACEMENT = "placement"
    MENTOR = "mentor"
    PAIR = "pair"
    MEETING = "meeting"
    GOAL = "goal"
    NEXT_STEP = "next_step"
    SUMMARY = "progress_summary"
    UNIT = "unit"
    FOSTER_FAMILY = "foster_family"
    ASSOCIATION = "association"
    STAFF_MEMBER = "staff_member"
    ACCOUNT = "account"
    GRANT = "access_grant"
    SETTING = "vault_setting"
    ASSESSMENT = "needs_assessment"
    HOLDER = "authority_holder"
    CONSENT = "consent"
    AGREEMENT = "individual_agreement"


KINDS: Mapping[type, HistoryKind] = {
    YoungPerson: HistoryKind.YOUNG_PERSON,
    Placement: HistoryKind.PLACEMENT,
    Mentor: HistoryKind.MENTOR,
    Pair: HistoryKind.PAIR,
    Meeting: HistoryKind.MEETING,
    Goal: HistoryKind.GOAL,
    NextStep: HistoryKind.NEXT_STEP,
    ProgressSummary: HistoryKind.SUMMARY,
    Unit: HistoryKind.UNIT,
    FosterFamily: HistoryKind.FOSTER_FAMILY,
    Association: HistoryKind.ASSOCIATION,
    StaffMember: HistoryKind.STAFF_MEMBER,
    Account: HistoryKind.ACCOUNT,
    AccessGrant: HistoryKind.GRANT,
    NeedsAssessment: HistoryKind.ASSESSMENT,
    AuthorityHolder: HistoryKind.HOLDER,
    Consent: HistoryKind.CONSENT,
    IndividualAgreement: HistoryKind.AGREEMENT,
}

NOT_FOLLOWED: Mapping[HistoryKind, frozenset[str]] = {
    kind: frozenset({"id", *names.split()})
    for kind, names in {
        HistoryKind.YOUNG_PERSON: "number",
        HistoryKind.PLACEMENT: "young_person",
        HistoryKind.MENTOR: "number",
        HistoryKind.PAIR: "young_person last_met_on opened_on",
        HistoryKind.MEETING: (
            "young_person pair number author created_at recorded_at edited_at outing"
        ),
        HistoryKind.GOAL: "young_person position created_on supersedes last_rated_on",
        HistoryKind.NEXT_STEP: "young_person pair meeting agreed_on case_review review",
        HistoryKind.SUMMARY: (
            "young_person choices author created_at saved_at validated_at checksum"
        ),
        HistoryKind.ACCOUNT: "opened_at",
        HistoryKind.GRANT: "account kind subject given_by given_at",
        HistoryKind.ASSESSMENT: "young_person author recorded_at",
        HistoryKind.HOLDER: "young_person position",
        HistoryKind.CONSENT: "young_person pair holder kind author recorded_at",
        HistoryKind.AGREEMENT: "young_person pair version author recorded_at",
    }.items()
}
"""What never changes by itself: who it is, and what only repeats or follows something else.

A project of a summary keeps no trace of each choice: nothing of it has left the house yet.
"""


class FieldDifference(NamedTuple):
    """A field whose value changed, as JSON values; an empty one is None."""

    field: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class FieldChange:
    """Who changed a field of a record, when, and what it said before and after.

    Attributes:
        young_person: in whose file it stands; None for what is nobody's.
        before: a JSON value; so is ``after``.
        at: UTC.
    """

    id: ChangeId
    kind: HistoryKind
    record: str
    young_person: YoungPersonId | None
    field: str
    before: Any
    after: Any
    author: StaffMemberId
    at: datetime


def differences(before: object | None, after: object | None) -> list[FieldDifference]:
    """Return the fields in which two states of one record differ, in the record's order.

    Fields inside fields stand beside the others. Where one of the two is None, the record was
    taken away or came back: every field that said something is among them.
    """
    known = before if before is not None else after
    left_out = NOT_FOLLOWED.get(KINDS.get(type(known), HistoryKind.SETTING), frozenset({"id"}))
    old, new = _values(before), _values(after)
    return [
        FieldDifference(name, old.get(name), new.get(name))
        for name in (old or new)
        if name not in left_out and old.get(name) != new.get(name)
    ]


def _values(record: object | None) -> dict[str, Any]:
    if record is None or not is_dataclass(record) or isinstance(record, type):
        return {}
    found: dict[str, Any] = {}
    for field in fields(record):
        value = getattr(record, field.name)
        if is_dataclass(value) and not isinstance(value, type):
            found.update(_values(value))
        else:
            found[field.name] = json_value(value)
    return found


def json_value(value: Any) -> Any:
    """Return a field's value as JSON writes it; nothing at all, however it is written, is None."""
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, (date, datetime, time)):
        return value.isoformat()
    if isinstance(value, (list, tuple)):
        return [json_value(item) for item in value] or None
    if isinstance(value, dict):
        return {str(key): json_value(item) for key, item in value.items()} or None
    return None if value == "" else value


# ---------------------------------------------------------------------- two texts

LONG = 60
"""From so many characters on, a text is read as a text and not as a value."""


class Passage(NamedTuple):
    """A part of a text, and whether the other text lacks it."""

    text: str
    differs: bool


def is_long(value: Any) -> bool:
    """Whether a value is a text to read."""
    return isinstance(value, str) and (len(value) > LONG or "\n" in value)


def compared(before: str, after: str) -> tuple[list[Passage], list[Passage]]:
    """Return both texts in passages, word by word: what only one of them says is marked.

    Joined again, the passages are the texts, letter by letter.
    """
    old, new = _words(before), _words(after)
    # A space alone, and where lines break, is no other word.
    matcher = SequenceMatcher(None, [w.rstrip() for w in old], [w.rstrip() for w in new])
    left: list[Passage] = []
    right: list[Passage] = []
    for tag, old_from, old_to, new_from, new_to in matcher.get_opcodes():
        differs = tag != "equal"
        _append(left, "".join(old[old_from:old_to]), differs=differs)
        _append(right, "".join(new[new_from:new_to]), differs=differs)
    return left, right


def _append(passages: list[Passage], text: str, *, differs: bool) -> None:
    if text:
        passages.append(Passage(text, differs))


def _words(text: str) -> list[str]:
    """Return the words of a text, each with the space behind it."""
    return re.findall(r"\S+\s*|\s+", text)
