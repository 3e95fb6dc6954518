"""The bin: every deletion goes there whole, comes back whole, and says who and when.

A meeting that is locked can be deleted too: the lock keeps its words as they were written, and the
bin keeps them so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.domain.access import Action
from mentordesk.domain.bin import BinEntry, BinKind, Erased
from mentordesk.domain.drafts import Draft
from mentordesk.domain.errors import InvalidInput, NotAllowed, RecordMissing, StillInUse
from mentordesk.domain.goals import MOST_ACTIVE, GoalState
from mentordesk.domain.identity import BinEntryId, DraftId, GoalId, PairId
from mentordesk.domain.journal import JournalAction
from mentordesk.domain.meetings import MeetingOutcome
from mentordesk.domain.problems import Problem
from mentordesk.domain.retention import BIN
from mentordesk.domain.summaries import SummaryState
from mentordesk.services import journal
from mentordesk.services.authorization import allows, authorize
from mentordesk.services.changes import Changes
from mentordesk.services.noticing import was_noticed
from mentordesk.services.withholding import refuse_unread

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.domain.drafts import DraftKind
    from mentordesk.domain.identity import MeetingId, MentorId, SummaryId, YoungPersonId
    from mentordesk.services.context import Context
    from mentordesk.services.ports import UnitOfWork
    from mentordesk.services.read_models import BinLine

_TOUCHES = {
    BinKind.YOUNG_PERSON: Changes.EVERYTHING & ~Changes.PLACES,
    BinKind.MENTOR: Changes.MENTORS,
    BinKind.PAIR: Changes.PAIRS | Changes.MEETINGS | Changes.NEXT_STEPS,
    BinKind.MEETING: (
        Changes.MEETINGS | Changes.PAIRS | Changes.GOALS | Changes.NEXT_STEPS | Changes.DRAFTS
    ),
    BinKind.GOAL: Changes.GOALS,
    BinKind.SUMMARY: Changes.SUMMARIES,
    BinKind.DRAFT: Changes.DRAFTS,
}

_NOTICED = "bin_noticed"
"""Under this name the vault keeps the day on which something in the bin had expired."""

Binned = tuple[BinEntry, Changes]


def delete_young_person(context: Context, young_person: YoungPersonId) -> Binned:
    """Put a whole file into the bin: stays, pairs, meetings, goals, summaries and drafts."""
    with context.vault.writing() as work:
        person = work.young_people.get(young_person)
        authorize(context, work, Action.DELETE, young_person)
        title: dict[str, str | int] = {"who": person.display_name, "number": person.number}
        return _take(context, work, BinKind.YOUNG_PERSON, young_person, young_person, title)


def delete_mentor(context: Context, mentor: MentorId) -> Binned:
    """Put a mentor into the bin.

    Raises:
        StillInUse: there are pairs, ended ones too.
    """
    with context.vault.writing() as work:
        found = work.mentors.get(mentor)
        authorize(context, work, Action.EDIT_MENTOR)
        authorize(context, work, Action.DELETE)
        if work.pairs.of_mentor(mentor):
            raise StillInUse(BinKind.PAIR)
        title: dict[str, str | int] = {"who": found.display_name, "number": found.number}
        return _take(context, work, BinKind.MENTOR, mentor, None, title)


def delete_pair(context: Context, pair: PairId) -> Binned:
    """Put a pair that was formed by mistake into the bin.

    Raises:
        StillInUse: the two have met, or were to meet.
    """
    with context.vault.writing() as work:
        line = work.pairs.line(pair)
        person = line.pair.young_person
        authorize(context, work, Action.DELETE, person)
        if any(m.pair == pair for m in work.meetings.of_young_person(person)):
            raise StillInUse(BinKind.MEETING)
        title: dict[str, str | int] = {"who": line.young_person, "mentor": line.mentor}
        return _take(context, work, BinKind.PAIR, pair, person, title)


def delete_meeting(context: Context, meeting: MeetingId) -> Binned:
    """Put a meeting into the bin with its ratings, next steps, earlier texts and addenda.

    Raises:
        NotAllowed: others wrote it, and the account may not read their texts.
    """
    with context.vault.writing() as work:
        found = work.meetings.get(meeting)
        authorize(context, work, Action.DELETE_MEETING, found.young_person)
        refuse_unread(context, work, found)
        title = _titled(work, found.young_person, day=found.frame.held_on.isoformat())
        if found.number is not None:
            title["number"] = found.number
        return _take(context, work, BinKind.MEETING, meeting, found.young_person, title)


def delete_planned(context: Context, meeting: MeetingId) -> Binned:
    """Put a planned meeting into the bin; a recorded one is never removed here.

    Raises:
        RecordMissing: it was written up or removed meanwhile.
    """
    with context.vault.reading() as work:
        found = work.meetings.get(meeting)
        authorize(context, work, Action.DELETE_MEETING, found.young_person)
        if found.frame.outcome is not MeetingOutcome.PLANNED:
            raise RecordMissing
    return delete_meeting(context, meeting)


def delete_goal(context: Context, goal: GoalId) -> Binned:
    """Put a goal into the bin with its ratings."""
    with context.vault.writing() as work:
        found = work.goals.get(goal)
        authorize(context, work, Action.DELETE, found.young_person)
        title = _titled(work, found.young_person, text=found.text)
        return _take(context, work, BinKind.GOAL, goal, found.young_person, title)


def delete_summary(context: Context, summary: SummaryId) -> Binned:
    """Put the project of a summary into the bin.

    Raises:
        NotAllowed: it is a validated version, which stays as long as the file.
    """
    with context.vault.writing() as work:
        found = work.summaries.get(summary)
        authorize(context, work, Action.DELETE, found.young_person)
        if found.state is SummaryState.VALIDATED:
            raise NotAllowed
        day = found.saved_at.date().isoformat()
        title = _titled(work, found.young_person, day=day, occasion=found.choices.occasion)
        return _take(context, work, BinKind.SUMMARY, summary, found.young_person, title)


def discard_draft(
    context: Context,
    kind: DraftKind,
    record: str,
    content: dict[str, object] | None = None,
    young_person: YoungPersonId | None = None,
) -> Binned:
    """Put the author's own draft of this record into the bin.

    Args:
        context: the author's.
        kind: of which form.
        record: of which record.
        content: the form as it stands, where more was typed since the draft was last kept.
        young_person: whom it is about, with ``content``.

    Raises:
        RecordMissing: there is none, and no ``content``.
    """
    with context.vault.writing() as work:
        authorize(context, work, Action.USE_DESK)
        if content is not None:
            now, own = context.clock.now(), DraftId(context.identifiers.new())
            work.drafts.keep(Draft(own, kind, record, context.actor, content, now, young_person))
        found = work.drafts.find(kind, record, context.actor)
        if found is None:
            raise RecordMissing
        day = found.saved_at.date().isoformat()
        person = found.young_person
        title: dict[str, str | int] = {"day": day}
        if person is not None:
            title = _titled(work, person, day=day)
        return _take(context, work, BinKind.DRAFT, found.id, person, title)


def bin_lines(context: Context) -> Sequence[BinLine]:
    """Return what is in the bin, the last one first.

    An account that reaches only some young people sees what was theirs, and the files that its
    holder deleted; one that may delete nothing but meetings sees its own alone.
    """
    with context.vault.reading() as work:
        within = authorize(context, work, Action.USE_BIN)
        own_only = not allows(context, work, Action.DELETE)
        return work.bin.lines(within=within, own_only=own_only)


def restore(context: Context, entry: BinEntryId) -> Binned:
    """Put an entry back with all that went with it; undoing a deletion is this too.

    Raises:
        ParentMissing: what it stands on is gone, or in the bin as well.
        InvalidInput: it is an active goal and three are active, or an open pair and the two have
            formed another one.
        NotAllowed: the account does not see this entry.
        RecordMissing: it was restored or erased meanwhile.
    """
    with context.vault.writing() as work:
        work.bin.get(entry)
        within = authorize(context, work, Action.USE_BIN)
        own_only = not allows(context, work, Action.DELETE)
        if within is not None and not work.bin.is_within(entry, within, own_only=own_only):
            raise NotAllowed
        found = work.bin.put_back(entry)
        if found.kind is BinKind.GOAL:
            _refuse_fourth(work, GoalId(found.record))
        if found.kind is BinKind.PAIR:
            _refuse_second(work, PairId(found.record))
        journal.note(context, work, JournalAction.RESTORED, found.record)
        work.commit()
    return found, _TOUCHES[found.kind] | Changes.BIN


def erase_expired(context: Context) -> tuple[int, Changes]:
    """Erase for good what has been in the bin for longer than the rule says; return how much.

    On one day it is only noticed: a clock that is wrong for a day must not empty the bin. It is the
    rule that erases, whoever has the vault open.

    Raises:
        DiskFull, PlaceReadOnly, StorageUnavailable: it stays until the next time.
    """
    with context.vault.reading() as work:
        authorize(context, work, Action.USE_DESK)
        expired = work.bin.deleted_before(BIN.since(context.clock.now()))
    if not expired:
        return 0, Changes.NOTHING
    today = context.clock.today()
    if not was_noticed(context, _NOTICED):
        return 0, Changes.NOTHING
    with context.vault.writing() as work:
        for one in expired:
            journal.note(context, work, JournalAction.EXPIRED, one.record)
        work.commit_note()
    context.vault.remember_erased(Erased(one.kind, one.record, today) for one in expired)
    context.vault.erase_remembered()
    return len(expired), Changes.BIN


def _titled(work: UnitOfWork, young_person: YoungPersonId, **parts: str) -> dict[str, str | int]:
    return {"who": work.young_people.get(young_person).display_name, **parts}


def _take(
    context: Context,
    work: UnitOfWork,
    kind: BinKind,
    record: str,
    young_person: YoungPersonId | None,
    title: dict[str, str | int],
) -> Binned:
    entry = BinEntry(
        id=BinEntryId(context.identifiers.new()),
        kind=kind,
        record=record,
        young_person=young_person,
        title=title,
        deleted_by=context.actor,
        deleted_at=context.clock.now(),
    )
    work.bin.take(entry)
    journal.note(context, work, JournalAction.DELETED, record)
    work.commit()
    return entry, _TOUCHES[kind] | Changes.BIN


def _refuse_fourth(work: UnitOfWork, goal: GoalId) -> None:
    found = work.goals.get(goal)
    others = work.goals.of_young_person(found.young_person)
    active = sum(other.state is GoalState.ACTIVE for other in others)
    if found.state is GoalState.ACTIVE and active > MOST_ACTIVE:
        raise InvalidInput((Problem("text", "too_many_active", str(MOST_ACTIVE)),))


def _refuse_second(work: UnitOfWork, pair: PairId) -> None:
    found = work.pairs.get(pair)
    others = work.pairs.of_young_person(found.young_person)
    same = [o for o in others if o.mentor == found.mentor and o.is_open]
    if found.is_open and found.mentor is not None and len(same) > 1:
        raise InvalidInput((Problem("mentor", "already_paired"),))
