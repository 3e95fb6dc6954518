"""The names behind the identifiers in the history, as they are when it is read."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from mentordesk.domain.errors import RecordMissing
from mentordesk.domain.history import HistoryKind
from mentordesk.domain.identity import AccountId, GrantId, MentorId

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from mentordesk.domain.goals import Goal
    from mentordesk.domain.history import FieldChange, Passage
    from mentordesk.domain.identity import GoalId, MeetingId, StaffMemberId, YoungPersonId
    from mentordesk.domain.meetings import Meeting
    from mentordesk.services.ports import UnitOfWork

MOVED_HERE, MOVED_AWAY = "moved_here", "moved_away"
"""Fields without values: a meeting came from, or went to, another file. Whose is not told."""


@dataclass(frozen=True, slots=True)
class ChangedField:
    """A field before and after, as JSON values; what pointed at a record is its name.

    Attributes:
        about: of which goal a rating is.
        marked: the two texts in passages, where the values are texts to read.
    """

    field: str
    before: Any
    after: Any
    about: str = ""
    marked: tuple[Sequence[Passage], Sequence[Passage]] | None = None


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """What one person changed of one record at one moment.

    Attributes:
        about: which record: ``name`` or ``text`` as texts, ``day`` as ISO 8601, ``number``,
            ``kind`` and ``occasion`` as codes; what is not known any more is not there.
        at: UTC.
    """

    kind: HistoryKind
    record: str
    author: str
    at: datetime
    changes: Sequence[ChangedField]
    about: Mapping[str, Any] = field(default_factory=dict)


class Names:
    """Reads names once each, within one transaction."""

    def __init__(self, work: UnitOfWork, young_person: YoungPersonId | None) -> None:
        self._work, self._young_person = work, young_person

    # ------------------------------------------------------------------ who and where

    @cached_property
    def staff(self) -> Mapping[str, str]:
        """The names of those who work or worked here."""
        return {member.id: member.full_name for member in self._work.places.staff()}

    @cached_property
    def _places(self) -> Mapping[str, str]:
        places = self._work.places
        return {
            **{unit.id: unit.name for unit in places.units()},
            **{family.id: family.name for family in places.foster_families()},
            **{association.id: association.name for association in places.associations()},
        }

    @cached_property
    def goals(self) -> Mapping[GoalId, Goal]:
        """The goals of the young person."""
        person = self._young_person
        found = [] if person is None else self._work.goals.of_young_person(person)
        return {goal.id: goal for goal in found}

    @cached_property
    def meetings(self) -> Mapping[MeetingId, Meeting]:
        """The meetings of the young person."""
        person = self._young_person
        found = [] if person is None else self._work.meetings.of_young_person(person)
        return {meeting.id: meeting for meeting in found}

    @cached_property
    def pairs(self) -> Mapping[str, str]:
        """The name of the mentor in each pair of the young person."""
        person = self._young_person
        found = [] if person is None else self._work.pairs.of_young_person(person)
        return {pair.id: self._mentor(pair.mentor) for pair in found}

    def _mentor(self, mentor: str | None) -> str:
        """Return a mentor's name; nothing for none, and for one that is gone."""
        with suppress(RecordMissing):
            return "" if mentor is None else self._work.mentors.get(MentorId(mentor)).display_name
        return ""

    # ------------------------------------------------------------------ entries

    def entry(self, changes: Sequence[FieldChange]) -> HistoryEntry:
        """Return the entry of changes that were made in one act."""
        first = changes[0]
        told = [
            ChangedField(
                one.field, self.named(one.field, one.before), self.named(one.field, one.after)
            )
            for one in changes
        ]
        author = self.staff.get(first.author, "")
        about = self.about(first.kind, first.record)
        return HistoryEntry(first.kind, first.record, author, first.at, told, about)

    def named(self, name: str, value: Any) -> Any:
        """Return a field's value with names for identifiers; nothing for one that is gone."""
        if value is None:
            return None
        match name:
            case "mentor":
                return self._mentor(value)
            case "key_worker" | "holder" | "certificate_verified_by":
                return self.staff.get(value, "")
            case "unit" | "foster_family" | "association" | "operator":
                return self._places.get(value, "")
            case "goals_worked":
                return [self.goals[goal].text for goal in value if goal in self.goals] or None
            case _:
                return value

    def about(self, kind: HistoryKind, record: str) -> Mapping[str, Any]:
        """Return which record it is, in parts."""
        try:
            return self._about(kind, record)
        except RecordMissing:
            return {}

    def _about(self, kind: HistoryKind, record: str) -> Mapping[str, Any]:
        match kind:
            case HistoryKind.PAIR:
                return {"name": self.pairs.get(record, "")}
            case HistoryKind.MENTOR:
                return {"name": self._work.mentors.get(MentorId(record)).display_name}
            case HistoryKind.UNIT | HistoryKind.FOSTER_FAMILY | HistoryKind.ASSOCIATION:
                return {"name": self._places.get(record, "")}
            case HistoryKind.STAFF_MEMBER:
                return {"name": self.staff.get(record, "")}
            case HistoryKind.ACCOUNT | HistoryKind.GRANT:
                return {"name": self._holder(kind, record)}
            case _:
                return self._of_file.get((kind, record), {})

    def _holder(self, kind: HistoryKind, record: str) -> str:
        """Return whose account it is, or to whose a grant was given."""
        access = self._work.access
        is_grant = kind is HistoryKind.GRANT
        account = access.grant(GrantId(record)).account if is_grant else AccountId(record)
        return self.staff.get(access.account(account).holder, "")

    @cached_property
    def _of_file(self) -> Mapping[tuple[HistoryKind, str], Mapping[str, Any]]:
        person, work = self._young_person, self._work
        if person is None:
            return {}
        found: dict[tuple[HistoryKind, str], Mapping[str, Any]] = {}
        for goal in self.goals.values():
            found[HistoryKind.GOAL, goal.id] = {"text": goal.text}
        for meeting in self.meetings.values():
            day = meeting.frame.held_on.isoformat()
            found[HistoryKind.MEETING, meeting.id] = {"day": day, "number": meeting.number}
        for step in work.next_steps.of_young_person(person):
            found[HistoryKind.NEXT_STEP, step.id] = {"text": step.text}
        for summary in work.summaries.of_young_person(person):
            found[HistoryKind.SUMMARY, summary.id] = {"occasion": summary.choices.occasion.value}
        for stay in work.young_people.placements_of(person):
            place = self._places.get(stay.unit or stay.foster_family or "", "")
            found[HistoryKind.PLACEMENT, stay.id] = {"name": place, "kind": stay.kind.value}
        return found

    def signed(self, author: StaffMemberId) -> str:
        """Return an author's name."""
        return self.staff.get(author, "")
