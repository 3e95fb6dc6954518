"""The history of recorded meetings: out of their earlier texts, their moves and their addenda."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mentordesk.domain.history import HistoryKind, differences
from mentordesk.services.history_names import (
    MOVED_AWAY,
    MOVED_HERE,
    ChangedField,
    HistoryEntry,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from mentordesk.domain.identity import GoalId, MeetingId, YoungPersonId
    from mentordesk.domain.meetings import (
        Addendum,
        Meeting,
        MeetingFrame,
        MeetingNotes,
        MeetingRevision,
    )
    from mentordesk.services.history_names import Names
    from mentordesk.services.ports import UnitOfWork
    from mentordesk.services.read_models import MovedMeeting

ADDENDUM, RATING = "addendum", "rating"


@dataclass(frozen=True, slots=True)
class _Said:
    """What a meeting said at one time."""

    frame: MeetingFrame
    notes: MeetingNotes
    ratings: Mapping[GoalId, int] = field(default_factory=dict)


def of_meeting(work: UnitOfWork, names: Names, meeting: MeetingId) -> list[HistoryEntry]:
    """Return what became of one meeting."""
    found = work.meetings.get(meeting)
    given = {rating.goal: rating.value for rating in work.goals.ratings_of_meeting(meeting)}
    moves = [m for m in work.meetings.moves_of(found.young_person) if m.meeting == meeting]
    return [
        *_revised(names, found, given, work.meetings.revisions(meeting)),
        *_added(names, work.meetings.addenda([meeting])),
        *_moved(names, moves, found.young_person),
    ]


def meeting_entries(
    work: UnitOfWork, names: Names, young_person: YoungPersonId
) -> list[HistoryEntry]:
    """Return what became of all meetings of a young person, and of those that went elsewhere."""
    entries: list[HistoryEntry] = []
    given: dict[MeetingId, dict[GoalId, int]] = {}
    for rating in work.goals.ratings_of(list(names.goals)):
        if rating.meeting is not None:
            given.setdefault(rating.meeting, {})[rating.goal] = rating.value
    for meeting, revisions in work.history.meeting_revisions(young_person).items():
        found = names.meetings[meeting]
        entries += _revised(names, found, given.get(meeting, {}), revisions)
    entries += _added(names, work.meetings.addenda(list(names.meetings)))
    return entries + _moved(names, work.meetings.moves_of(young_person), young_person)


def _revised(
    names: Names,
    meeting: Meeting,
    ratings: Mapping[GoalId, int],
    revisions: Sequence[MeetingRevision],
) -> list[HistoryEntry]:
    """Compare each earlier text with the one after it; the revisions come latest first."""
    entries, after = [], _Said(meeting.frame, meeting.notes, ratings)
    for revision in revisions:
        before = _Said(revision.frame, revision.notes, revision.ratings)
        changes = [*_texts(names, before, after), *_rated(names, before, after)]
        author = names.signed(revision.author)
        entries.append(_entry(names, meeting.id, author, revision, changes))
        after = before
    return entries


def _entry(
    names: Names,
    meeting: MeetingId,
    author: str,
    revision: MeetingRevision,
    changes: list[ChangedField],
) -> HistoryEntry:
    about = names.about(HistoryKind.MEETING, meeting)
    return HistoryEntry(HistoryKind.MEETING, meeting, author, revision.revised_at, changes, about)


def _texts(names: Names, before: _Said, after: _Said) -> list[ChangedField]:
    told = [
        ChangedField(name, names.named(name, old), names.named(name, new))
        for name, old, new in differences(before, after)
        if name != "ratings"
    ]
    # Goals of another file are none here: then nothing that can be told has changed.
    return [change for change in told if change.before != change.after]


def _rated(names: Names, before: _Said, after: _Said) -> list[ChangedField]:
    goals = dict.fromkeys((*before.ratings, *after.ratings))
    return [
        ChangedField(RATING, before.ratings.get(goal), after.ratings.get(goal), known.text)
        for goal in goals
        if (known := names.goals.get(goal)) is not None
        and before.ratings.get(goal) != after.ratings.get(goal)
    ]


def _added(names: Names, addenda: Iterable[Addendum]) -> list[HistoryEntry]:
    return [
        HistoryEntry(
            HistoryKind.MEETING,
            one.meeting,
            names.signed(one.author),
            one.written_at,
            [ChangedField(ADDENDUM, None, one.text)],
            names.about(HistoryKind.MEETING, one.meeting),
        )
        for one in addenda
    ]


def _moved(
    names: Names, moves: Iterable[MovedMeeting], reader: YoungPersonId
) -> list[HistoryEntry]:
    return [
        HistoryEntry(
            HistoryKind.MEETING,
            move.meeting,
            names.signed(move.author),
            move.moved_at,
            [_move(names, move, reader)],
            names.about(HistoryKind.MEETING, move.meeting),
        )
        for move in moves
    ]


def _move(names: Names, move: MovedMeeting, reader: YoungPersonId) -> ChangedField:
    if move.from_young_person == move.to_young_person:
        before, after = names.pairs.get(move.from_pair, ""), names.pairs.get(move.to_pair, "")
        return ChangedField("pair", before, after)
    here = move.to_young_person == reader
    return ChangedField(MOVED_HERE if here else MOVED_AWAY, None, None)
