"""The history of the records: noted by whoever changes one, read by those who may.

A recorded meeting keeps its earlier texts whole, and its moves; they are read here beside the
changes of fields and are kept only once.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from mentordesk.domain.access import Action
from mentordesk.domain.history import (
    KINDS,
    FieldChange,
    HistoryKind,
    compared,
    differences,
    is_long,
    json_value,
)
from mentordesk.domain.identity import (
    ChangeId,
    GoalId,
    MeetingId,
    PairId,
    YoungPersonId,
)
from mentordesk.domain.people import YoungPerson
from mentordesk.services.authorization import authorize
from mentordesk.services.history_names import Names
from mentordesk.services.meeting_history import meeting_entries, of_meeting

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from mentordesk.services.context import Context
    from mentordesk.services.history_names import HistoryEntry
    from mentordesk.services.ports import UnitOfWork

READ_WITH: Mapping[HistoryKind, Action] = MappingProxyType(
    {
        HistoryKind.ACCOUNT: Action.MANAGE_ACCOUNTS,
        HistoryKind.GRANT: Action.GRANT_ACCESS,
        HistoryKind.SETTING: Action.EDIT_HOUSE,
        HistoryKind.UNIT: Action.EDIT_PLACES,
        HistoryKind.FOSTER_FAMILY: Action.EDIT_PLACES,
        HistoryKind.STAFF_MEMBER: Action.EDIT_PLACES,
    }
)
"""What stands in nobody's file: whoever may change it reads who did; for the others see the table
of acts.
"""

AT_ONCE = 30
"""Entries that are worked out in one go."""

__all__ = [
    "AT_ONCE",
    "READ_WITH",
    "History",
    "goal_chain",
    "history_of",
    "history_of_young_person",
    "note",
    "note_value",
]


@dataclass(frozen=True, slots=True)
class History:
    """Who changed what, the last change first; ``rest`` more entries were not asked for."""

    entries: Sequence[HistoryEntry]
    rest: int


# ---------------------------------------------------------------------- noting


def note(
    context: Context,
    work: UnitOfWork,
    before: object | None,
    after: object | None,
    young_person: YoungPersonId | None = None,
) -> None:
    """Keep which fields of a record change, in the transaction that changes them.

    Args:
        context: whose author is who changes it.
        work: that transaction.
        before: the record as it stands; None when it comes back.
        after: the record as it will stand; None when it goes for good.
        young_person: in whose file it stands, where the record does not say so itself.
    """
    known = before if before is not None else after
    where = KINDS[type(known)], _record_of(known), young_person or _whose(known)
    found = differences(before, after)
    work.history.add([_change(context, where, *difference) for difference in found])


Where = tuple[HistoryKind, str, "YoungPersonId | None"]
"""Of which record, and in whose file it stands."""


def note_value(
    context: Context, work: UnitOfWork, where: Where, field: str, *, before: Any, after: Any
) -> None:
    """Keep that one value changed."""
    old, new = json_value(before), json_value(after)
    if old != new:
        work.history.add([_change(context, where, field, old, new)])


def _record_of(record: object) -> str:
    return str(getattr(record, "id", ""))


def _whose(record: object) -> YoungPersonId | None:
    if isinstance(record, YoungPerson):
        return record.id
    return getattr(record, "young_person", None)


def _change(context: Context, where: Where, field: str, before: Any, after: Any) -> FieldChange:
    identifier, now = ChangeId(context.identifiers.new()), context.clock.now()
    return FieldChange(identifier, *where, field, before, after, context.actor, now)


# ---------------------------------------------------------------------- reading


def history_of(context: Context, kind: HistoryKind, record: str, most: int = AT_ONCE) -> History:
    """Return who changed a record, with the earlier words of a goal, the last change first.

    Raises:
        NotAllowed: the account may not read it.
        RecordMissing: the record is gone.
    """
    with context.vault.reading() as work:
        whose = _subject(work, kind, record)
        act = READ_WITH.get(kind) if whose is None else None
        authorize(context, work, act or Action.READ_HISTORY, whose)
        names = Names(work, whose)
        records = goal_chain(names, GoalId(record)) if kind is HistoryKind.GOAL else [record]
        entries = _grouped(work.history.of_records(kind, records), names)
        if kind is HistoryKind.MEETING and whose is not None:
            entries += of_meeting(work, names, MeetingId(record))
        return _first(entries, most)


def history_of_young_person(
    context: Context, young_person: YoungPersonId, most: int = AT_ONCE
) -> History:
    """Return who changed anything in a young person's file, the last change first.

    Raises:
        NotAllowed: the account may not read it.
        RecordMissing: the record is gone.
    """
    with context.vault.reading() as work:
        work.young_people.get(young_person)
        authorize(context, work, Action.READ_HISTORY, young_person)
        names = Names(work, young_person)
        entries = _grouped(work.history.of_young_person(young_person), names)
        return _first(entries + meeting_entries(work, names, young_person), most)


def goal_chain(names: Names, goal: GoalId) -> list[str]:
    """Return a goal and those whose place it took."""
    found: list[str] = []
    now: GoalId | None = goal
    while now is not None and now not in found:
        found.append(now)
        known = names.goals.get(now)
        now = None if known is None else known.supersedes
    return found


def _subject(work: UnitOfWork, kind: HistoryKind, record: str) -> YoungPersonId | None:
    if kind is HistoryKind.YOUNG_PERSON:
        return work.young_people.get(YoungPersonId(record)).id
    if kind is HistoryKind.PAIR:
        return work.pairs.get(PairId(record)).young_person
    if kind is HistoryKind.MEETING:
        return work.meetings.get(MeetingId(record)).young_person
    if kind is HistoryKind.GOAL:
        return work.goals.get(GoalId(record)).young_person
    # Of the others, a stay, say, only the rows themselves tell whose they are.
    found = work.history.of_records(kind, [record])
    return found[0].young_person if found else None


def _grouped(changes: Iterable[FieldChange], names: Names) -> list[HistoryEntry]:
    def one_act(change: FieldChange) -> tuple[Any, ...]:
        return change.at, change.kind, change.record, change.author

    return [names.entry(list(fields)) for _, fields in groupby(changes, one_act)]


def _first(entries: Iterable[HistoryEntry], most: int) -> History:
    told = [entry for entry in entries if entry.changes]
    told.sort(key=lambda entry: entry.at, reverse=True)
    return History([_marked(entry) for entry in told[:most]], max(len(told) - most, 0))


def _marked(entry: HistoryEntry) -> HistoryEntry:
    """Mark where long texts differ; here and not in the window, which must not wait for it."""
    changes = [
        replace(change, marked=compared(change.before or "", change.after or ""))
        if is_long(change.before) or is_long(change.after)
        else change
        for change in entry.changes
    ]
    return replace(entry, changes=changes)
