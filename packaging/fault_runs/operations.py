"""The program's own operations, each as a child performs it and says what it acknowledged."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from fault_runs.vaults import (
    MARK,
    NEW_PASSPHRASE,
    PASSPHRASE,
    Place,
    context_of,
    meeting_draft,
    new_vault,
    newer_schema,
    now,
    sql_vault,
)
from mentordesk.domain.drafts import DraftKind
from mentordesk.domain.identity import UnitId, YoungPersonId
from mentordesk.domain.places import Unit
from mentordesk.services import backups, drafts, meetings
from mentordesk.storage.backups.restore import restore as restore_backup
from mentordesk.storage.backups.store import SqlBackupStore
from mentordesk.storage.engine import connect, engine_for
from mentordesk.storage.unit_of_work import SqlUnitOfWork
from mentordesk.system.clock import SystemClock
from mentordesk.system.identifiers import Uuid7Identifiers

if TYPE_CHECKING:
    from collections.abc import Callable

    from fault_runs.line import Line
    from mentordesk.domain.journal import Seal
    from mentordesk.services.context import Context
    from mentordesk.services.vaults import OpenedVault

RECORD = "the-form-that-is-typed-into"
STORE = SqlBackupStore("fault-run")
SAVES = 4


def no_tick(_: float) -> None:
    """Hear of progress and let it go on."""


# --------------------------------------------------------------------------- saving


def record(context: Context, place: Place, line: Line, number: int) -> None:
    """Record a meeting by the use case; say so only once it returned."""
    submission = f"{MARK}{context.identifiers.new()}"
    draft = meeting_draft(context, place.known, number, submission)
    line.attempt(lambda: meetings.record_meeting(context, draft))
    line.tell(acked={"meeting": submission})


def keep_draft(context: Context, place: Place, line: Line, number: int) -> None:
    """Keep a form as the window does while somebody types; say so only once it returned."""
    content: dict[str, object] = {"number": number, "facts": "Elle a dit que… " * number}
    person = YoungPersonId(place.known.person)
    kind = DraftKind.NEW_MEETING
    line.attempt(lambda: drafts.keep_draft(context, kind, RECORD, content, person))
    line.tell(acked={"draft": number})


def save(place: Place, line: Line) -> None:
    """Open, record meetings with a fold of the log between them, close."""
    _save(place, line, lambda _: None)


def save_unsynced(place: Place, line: Line) -> None:
    """Do the same without the synchronisation that makes it last: the negative control."""
    _save(place, line, _without_syncs)


def _without_syncs(opened: OpenedVault) -> None:
    with sql_vault(opened).engine.connect() as connection:
        driver = connection.connection.driver_connection
        if driver is None:
            raise TypeError("no connection")
        connection.rollback()
        driver.execute("PRAGMA synchronous=NORMAL")


def _save(place: Place, line: Line, then: Callable[[OpenedVault], None]) -> None:
    opened = line.attempt(place.open)
    then(opened)
    context = context_of(opened)
    for number in range(SAVES):
        record(context, place, line, number)
        if number == SAVES // 2:
            line.attempt(opened.vault.checkpoint)
    opened.vault.close()


def draft(place: Place, line: Line) -> None:
    """Open, keep a draft and keep it again, close."""
    opened = line.attempt(place.open)
    for number in range(1, 3):
        keep_draft(context_of(opened), place, line, number)
    opened.vault.close()


def restless(place: Place, line: Line, number: int = 0) -> None:
    """Save, keep drafts, fold the log, close and open again until somebody puts an end to it."""
    while True:
        opened = line.attempt(place.open)
        line.tell(begun=True)
        context = context_of(opened)
        for _ in range(8):
            number += 1
            record(context, place, line, number)
            if number % 3 == 0:
                keep_draft(context, place, line, number)
            if number % 5 == 0:
                line.attempt(opened.vault.checkpoint)
        opened.vault.close()


def unfolded(place: Place, line: Line) -> None:
    """Record meetings that stay in the log, and wait to be killed."""
    opened = place.open()
    for number in range(SAVES):
        record(context_of(opened), place, line, number)
    line.tell(waits=True)
    line.hear()


def _never_sealed() -> Seal:
    raise AssertionError("nothing is journalled below the vault's lock")


def commits(place: Place, line: Line, count: int, key_hex: str) -> None:
    """Commit beside other processes, below the vault's lock."""
    connection = connect(place.base, key_hex)
    engine, identifiers = engine_for(connection), Uuid7Identifiers()
    for _ in range(count):
        with SqlUnitOfWork(engine, sealing=_never_sealed) as work:
            work.places.keep_unit(Unit(UnitId(identifiers.new()), MARK))
            work.commit()
    engine.dispose()
    connection.close()
    line.tell(acked={"commits": count})


# --------------------------------------------------------------------------- the others


def migration(place: Place, line: Line) -> None:
    """Open a vault whose tables the program is newer than."""
    with newer_schema(place.known):
        opened = line.attempt(place.open)
        line.tell(acked={"migrated": True})
        opened.vault.close()


def restore(place: Place, line: Line) -> None:
    """Restore the one backup that lies there into a new folder."""
    backup = next(place.backups.glob("*.mdbackup"))
    line.attempt(lambda: restore_backup(backup, place.restored, no_tick))
    line.tell(acked={"restored": True})


def rotation(place: Place, line: Line) -> None:
    """Give the base of the closed vault another key."""
    line.attempt(lambda: place.door.rotate_key(place.vault, place.known.slot, PASSPHRASE))
    line.tell(acked={"rotated": True})


def restless_rotation(place: Place, line: Line) -> None:
    """Give the base one key after the other until somebody puts an end to it."""
    while True:
        line.tell(begun=True)
        rotation(place, line)


def header(place: Place, line: Line) -> None:
    """Change the passphrase, keep a draft, and note the count in the header."""
    opened = line.attempt(place.open)
    line.attempt(lambda: place.door.change_passphrase(opened, PASSPHRASE, NEW_PASSPHRASE))
    line.tell(acked={"passphrase": True})
    keep_draft(context_of(opened), place, line, 1)
    line.attempt(opened.vault.checkpoint)
    opened.vault.close()


def backup(place: Place, line: Line) -> None:
    """Make a proved backup in both places."""
    opened = line.attempt(place.open)
    line.attempt(lambda: _back_up(place, opened))
    line.tell(acked={"backup": True})
    opened.vault.close()


def _back_up(place: Place, opened: OpenedVault) -> None:
    places = backups.BackupPlaces(place.backups, place.second)
    with sql_vault(opened).backup_source() as source:
        done = backups.back_up(STORE, source, places, SystemClock(), no_tick)
    if done.refused is not None:
        raise done.refused


def make_first_backup(place: Place) -> None:
    """Put one backup into the first place, as if it had been made a day ago."""
    opened = place.open()
    with sql_vault(opened).backup_source() as source:
        STORE.make(source, place.backups, now() - timedelta(days=1), no_tick)
    opened.vault.close()


def create(place: Place, line: Line) -> None:
    """Make a second vault, back it up for the first time, and close it."""
    opened, _ = line.attempt(lambda: place.door.create(new_vault(place.created)))
    line.tell(acked={"created": sql_vault(opened).keys.slot_id})
    line.attempt(lambda: _back_up_first(place, opened))
    line.tell(acked={"backup": True})
    opened.vault.close()


def _back_up_first(place: Place, opened: OpenedVault) -> None:
    with sql_vault(opened).backup_source() as source:
        STORE.make(source, place.first_backups, now(), no_tick)
