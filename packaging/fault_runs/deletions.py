"""Putting records into the bin and taking them back, and erasing them for good."""

from __future__ import annotations

import shutil
from contextlib import closing
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from fault_runs.judges import live
from fault_runs.operations import STORE, no_tick
from fault_runs.vaults import ShiftedClock, context_of, reading, rows_of, sql_vault
from mentordesk.domain.bin import BinKind
from mentordesk.domain.errors import KnownError
from mentordesk.domain.identity import MeetingId, SummaryId, YoungPersonId
from mentordesk.domain.retention import BIN
from mentordesk.services import bin as bins
from mentordesk.services import erasure
from mentordesk.storage.backups.restore import restore as restore_backup
from mentordesk.storage.tombstones import unpacked

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Set as AbstractSet

    from fault_runs.judges import Verdict
    from fault_runs.line import Line, Told
    from fault_runs.vaults import Known, Place
    from mentordesk.domain.identity import BinEntryId
    from mentordesk.services.context import Context
    from mentordesk.services.vaults import OpenedVault

MEETING, PERSON, SUMMARY = BinKind.MEETING, BinKind.YOUNG_PERSON, BinKind.SUMMARY

IN_BIN: tuple[AbstractSet[BinKind], ...] = (
    frozenset(),
    {MEETING},
    {MEETING, PERSON},
    {MEETING},
    frozenset(),
)
"""What lies in the bin before the first step of :func:`to_the_bin` and after each."""

IN_BIN_OR_ERASED: tuple[tuple[AbstractSet[BinKind], AbstractSet[BinKind]], ...] = (
    (frozenset(), frozenset()),
    ({MEETING}, frozenset()),
    (frozenset(), {MEETING}),
    ({SUMMARY}, {MEETING}),
    (frozenset(), {MEETING, PERSON}),
)
"""The same for :func:`erase`, with what is erased for good by then."""

RESTORED_FIRST = (PERSON, MEETING, SUMMARY)


# --------------------------------------------------------------------------- what is done


def to_the_bin(place: Place, line: Line) -> None:
    """Delete a meeting and the whole file that it was in, and take both back."""
    opened = line.attempt(place.open)
    context, leaver = context_of(opened), place.known.leaver
    meeting, person = MeetingId(leaver.meeting), YoungPersonId(leaver.person)
    _step(line, lambda: bins.delete_meeting(context, meeting))
    _step(line, lambda: bins.delete_young_person(context, person))
    for entry in _entries(context):
        _step(line, partial(bins.restore, context, entry))
    opened.vault.close()


def erase(place: Place, line: Line) -> None:
    """Let a meeting expire in the bin; erase a file that has another entry there."""
    opened = line.attempt(place.open)
    context, leaver = context_of(opened), place.known.leaver
    _step(line, lambda: bins.delete_meeting(context, MeetingId(leaver.meeting)))
    # Nothing is erased on the day on which it is noticed.
    line.attempt(lambda: bins.erase_expired(_later(context, 1)))
    _step(line, lambda: bins.erase_expired(_later(context, 2)))
    _step(line, lambda: bins.delete_summary(context, SummaryId(leaver.summary)))
    _step(line, lambda: erasure.erase_young_person(context, YoungPersonId(leaver.person)))
    opened.vault.close()


def _step(line: Line, act: Callable[[], object]) -> None:
    line.attempt(act)
    line.tell(acked={"step": True})


def _later(context: Context, days: int) -> Context:
    return replace(context, clock=ShiftedClock(BIN.kept.days + days))


def _entries(context: Context) -> list[BinEntryId]:
    """Return what is in the bin, a file before what was taken out of it."""
    entries = [line.entry for line in bins.bin_lines(context)]
    return [e.id for e in sorted(entries, key=lambda e: RESTORED_FIRST.index(e.kind))]


# --------------------------------------------------------------------------- what must be true


def judge_bin(place: Place, told: Told, verdict: Verdict) -> None:
    """A record is in use or in the bin, as was acknowledged; from there it comes back whole."""

    def look(opened: OpenedVault, verdict: Verdict) -> Known:
        done = len(told.acked("step"))
        if _in_bin(opened) not in IN_BIN[done : done + 2]:
            verdict.say(f"after {done} steps the bin holds {sorted(_in_bin(opened))}")
        _judge_use(opened, place.known, _in_bin(opened), verdict)
        _take_back(opened)
        return place.known

    live(place, told, verdict, look=look)


def judge_erasure(place: Place, told: Told, verdict: Verdict) -> None:
    """A record is there whole, or gone whole and known to be erased, and stays so for ever."""
    done = len(told.acked("step"))

    def look(opened: OpenedVault, verdict: Verdict) -> Known:
        erased = _erased(opened, place.known)
        seen = _in_bin(opened), erased
        if seen not in IN_BIN_OR_ERASED[done : done + 2]:
            verdict.say(f"after {done} steps {_named(seen)} are in the bin and erased")
        _judge_use(opened, place.known, _in_bin(opened) | erased, verdict)
        _take_back(opened)
        return _judge_erased(opened, place.known, erased, verdict)

    live(place, told, verdict, look=look)
    if done == len(IN_BIN_OR_ERASED) - 1:
        _judge_older_backup(place, verdict)


def _named(kinds: tuple[AbstractSet[BinKind], ...]) -> str:
    return " / ".join(", ".join(sorted(some)) or "none" for some in kinds)


def _in_bin(opened: OpenedVault) -> AbstractSet[BinKind]:
    return {line.entry.kind for line in bins.bin_lines(context_of(opened))}


def _erased(opened: OpenedVault, known: Known) -> AbstractSet[BinKind]:
    """Return what of the leaver's is remembered as erased, outside of the base."""
    remembered = {(one.kind, one.record) for one in unpacked(sql_vault(opened).keys.erased)}
    return {kind for kind, record in _records(known).items() if (kind, record) in remembered}


def _records(known: Known) -> dict[BinKind, str]:
    leaver = known.leaver
    return {MEETING: leaver.meeting, PERSON: leaver.person, SUMMARY: leaver.summary}


def _judge_use(
    opened: OpenedVault, known: Known, away: AbstractSet[BinKind], verdict: Verdict
) -> None:
    """What is in the bin or erased is not in use, and the other way round."""
    # With a whole file goes what is in it.
    gone = away | {MEETING, SUMMARY} if PERSON in away else away
    tables = {MEETING: "meeting", PERSON: "young_person", SUMMARY: "progress_summary"}
    with reading(opened) as connection:
        for kind, record in _records(known).items():
            query = f"SELECT count(*) FROM {tables[kind]} WHERE id = ?"  # noqa: S608  # from above
            in_use = bool(connection.exec_driver_sql(query, (record,)).scalar())
            if in_use == (kind in gone):
                verdict.say(f"a {kind} is both in use and not, or neither")


def _take_back(opened: OpenedVault) -> None:
    context = context_of(opened)
    for entry in _entries(context):
        bins.restore(context, entry)


def _judge_erased(
    opened: OpenedVault, known: Known, erased: AbstractSet[BinKind], verdict: Verdict
) -> Known:
    """Nothing is left of what was erased; return what must be there all the same."""
    leaver = known.leaver
    gone = leaver.rows if PERSON in erased else leaver.meeting_rows if erased else {}
    with reading(opened) as connection:
        now = rows_of(connection, known)
    for table, rows in gone.items():
        if rows & now[table]:
            verdict.say(f"rows of {table} are left of what was erased")
    left = {name: rows - gone.get(name, frozenset()) for name, rows in known.rows.items()}
    return replace(known, rows=left)


def _judge_older_backup(place: Place, verdict: Verdict) -> None:
    """A backup from before an erasure, restored, must not bring anything back."""
    backup = STORE.found(place.backups)[-1].path
    shutil.rmtree(place.restored, ignore_errors=True)
    restore_backup(backup, place.restored, no_tick)
    try:
        opened = place.open(place.restored)
    except KnownError as error:
        verdict.say(f"a restored backup says {type(error).__name__}")
        return
    with closing(opened.vault):
        _judge_erased(opened, place.known, _erased(opened, place.known), verdict)
        _judge_use(opened, place.known, {PERSON}, verdict)
