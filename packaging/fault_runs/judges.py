"""What must be true of a disk after a fault, told by opening it with the program itself."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

from fault_runs.operations import RECORD, STORE, no_tick
from fault_runs.vaults import (
    MARK,
    NEW_PASSPHRASE,
    PASSPHRASE,
    STEPS,
    Place,
    context_of,
    door,
    meeting_draft,
    newer_schema,
    reading,
    rows_of,
)
from mentordesk.domain.errors import (
    BaseMissing,
    BaseOlder,
    KeysMissing,
    KnownError,
    NotAVault,
    VaultMissing,
    WrongPassphrase,
)
from mentordesk.services import meetings
from mentordesk.storage import tables
from mentordesk.storage.backups.prove import CHECKS, prove
from mentordesk.storage.engine import connect_to_read
from mentordesk.storage.keys import keychain
from mentordesk.storage.keys.header import HeaderFiles
from mentordesk.storage.keys.labels import read_front
from mentordesk.storage.migrations.runner import revision_of
from mentordesk.storage.scratch import TRIALS

if TYPE_CHECKING:
    from pathlib import Path

    from fault_runs.line import Told
    from fault_runs.vaults import Known
    from mentordesk.services.vaults import OpenedVault

NO_VAULT_YET = (VaultMissing, NotAVault, KeysMissing, BaseMissing)
"""What may be said of a folder in which a vault was being made and is not yet."""


@dataclass(slots=True)
class Verdict:
    """What is wrong with a disk, and what is only worth knowing."""

    problems: list[str] = field(default_factory=list)
    notes: Counter[str] = field(default_factory=Counter)

    def say(self, problem: str) -> None:
        """Find something wrong."""
        self.problems.append(problem)


Look = Callable[["OpenedVault", Verdict], "Known"]


def save(place: Place, told: Told, verdict: Verdict) -> None:
    """Every acknowledged meeting and draft is there, whole, and the vault is sound."""
    live(place, told, verdict)


def migration(place: Place, told: Told, verdict: Verdict) -> None:
    """Everything is there at one schema or the other, and the older file stays beside it."""
    if told.acked("migrated"):
        kept = place.base.with_name(f"base.mdb.{tables.SCHEMA}")
        if not _is_sound(kept, place.known.raw_key):
            verdict.notes["the older base beside a migrated one is not whole"] += 1
    with newer_schema(place.known):
        live(place, told, verdict)


def restore(place: Place, told: Told, verdict: Verdict) -> None:
    """The backup is still one, and the new folder is a whole vault or none."""
    _backups(place, place.backups, 1, verdict)
    if not told.acked("restored"):
        try:
            place.open(place.restored).vault.close()
        except NO_VAULT_YET:
            return
        except KnownError as error:
            verdict.say(f"a folder half restored says {type(error).__name__}")
            return
    live(place, told, verdict, folder=place.restored)


def rotation(place: Place, told: Told, verdict: Verdict) -> None:
    """The vault opens with its passphrase, whichever key its base has by now."""
    live(place, told, verdict)
    keys = _unlocked(place)
    if keys.next_key is not None:
        verdict.say("a rotation stays unfinished")
    if told.acked("rotated") and keys.raw_key_hex == place.known.raw_key:
        verdict.say("a rotation was acknowledged and the key is the old one")


def header(place: Place, told: Told, verdict: Verdict) -> None:
    """One of the two passphrases opens the vault: the new one, once it was acknowledged."""
    phrase = NEW_PASSPHRASE if _opens(place, NEW_PASSPHRASE) else PASSPHRASE
    if phrase == PASSPHRASE and told.acked("passphrase"):
        verdict.say("the new passphrase was acknowledged and does not open")
    if phrase == NEW_PASSPHRASE and _opens(place, PASSPHRASE):
        verdict.say("both passphrases open")
    live(place, told, verdict, passphrase=phrase)


def backup(place: Place, told: Told, verdict: Verdict) -> None:
    """Whatever is listed as a backup proves to be one; the older one stays."""
    made = bool(told.acked("backup"))
    _backups(place, place.backups, 2 if made else 1, verdict)
    _backups(place, place.second, 1 if made else 0, verdict)
    live(place, told, verdict)


def create(place: Place, told: Told, verdict: Verdict) -> None:
    """An acknowledged vault opens; of one that was not, some known sentence is said."""
    slots = told.acked("created")
    try:
        slot = slots[0] if slots else read_front(place.created, place.keys).accounts[0].slot
        opened = door(place.keys).open_with_passphrase(place.created, slot, PASSPHRASE)
    except KnownError as error:
        if slots:
            verdict.say(f"a new vault was acknowledged and says {type(error).__name__}")
        return
    with closing(opened.vault):
        if opened.vault.problems():
            verdict.say("a new vault is not sound")
        if told.acked("backup") and not STORE.found(place.first_backups):
            verdict.say("a first backup was acknowledged and is gone")


def live(
    place: Place,
    told: Told,
    verdict: Verdict,
    *,
    folder: Path | None = None,
    passphrase: str = PASSPHRASE,
    look: Look | None = None,
) -> None:
    """Open a vault as the program does; it holds all it must, is sound, and can be worked on.

    Args:
        place: where it lies.
        told: what was promised of it.
        verdict: takes what is wrong.
        folder: another vault than the usual one.
        passphrase: another one than the usual one.
        look: looks into the open vault before, and returns what must be in it.
    """
    try:
        opened = place.open(folder, passphrase)
    except BaseOlder as error:
        verdict.say(f"changes are missing, or said to be: {error.missing}")
        return
    except KnownError as error:
        verdict.say(f"does not open: {type(error).__name__}")
        return
    with closing(opened.vault):
        known = place.known if look is None else look(opened, verdict)
        verdict.problems += _lacking(opened, known, told)
        verdict.problems += [f"not sound: {check}" for check in opened.vault.problems()]
        _work_on(opened, place)


def leftovers(place: Place, *, is_live: bool = False) -> list[str]:
    """Return the files that no vault and no place of backups should hold.

    With ``is_live`` the vault may be open; an older base belongs beside a migrated one alone.
    """
    folders = (*place.root.glob("*.mentordesk"), place.backups, place.second, place.keys)
    paths = [path for folder in folders for path in folder.glob("*")]
    usual = USUAL | (WHILE_OPEN if is_live else set())
    if not is_live or _is_migrated(place):
        usual |= {f"base.mdb.{tables.SCHEMA}"}
    strays = [path for path in paths if not _belongs(path.name, usual)]
    strays += place.root.parent.glob(f"{TRIALS}*")
    return sorted(f"{path.parent.name}/{_kind_of(path.name)}" for path in strays)


USUAL = {"base.mdb", "base.mdkeys", "base.mdkeys.prev", "base.mdseq", "lock"}
WHILE_OPEN = {"base.mdb-wal", "base.mdb-shm", "base.mdb-journal", "holder.json"}
"""Among them the journal of a rotation that a full disk keeps from being undone at once."""


def _belongs(name: str, usual: set[str]) -> bool:
    if name.startswith("."):
        return False
    return name in usual or name.endswith((".mdkeys", ".mdbackup"))


def _is_migrated(place: Place) -> bool:
    try:
        with closing(connect_to_read(place.base, place.known.raw_key, immutable=True)) as base:
            return revision_of(base) == place.known.next_schema.head
    except (dbapi2.Error, KnownError):
        return False


def _kind_of(name: str) -> str:
    return f".….{name.rpartition('.')[2]}" if name.startswith(".") else name


def _lacking(opened: OpenedVault, known: Known, told: Told) -> list[str]:
    lacks = []
    with reading(opened) as connection:
        now = rows_of(connection, known)
        recorded = {
            row[0]: (row[1], row[2])
            for row in connection.exec_driver_sql(
                "SELECT submission,"
                " (SELECT count(*) FROM rating WHERE meeting_id = meeting.id),"
                " (SELECT count(*) FROM next_step WHERE meeting_id = meeting.id)"
                " FROM meeting WHERE submission LIKE ?",
                (f"{MARK}%",),
            )
        }
        drafts = connection.exec_driver_sql(
            "SELECT content FROM draft WHERE record = ?", (RECORD,)
        ).all()
    for table, rows in known.rows.items():
        if not rows <= now[table]:
            lacks.append(f"rows of {table} are gone or changed")
    lost = [meeting for meeting in told.acked("meeting") if meeting not in recorded]
    lacks += ["an acknowledged meeting is lost"] * len(lost)
    torn = [parts for parts in recorded.values() if parts != (1, STEPS)]
    lacks += ["a meeting is torn"] * len(torn)
    kept = max((json.loads(row[0])["number"] for row in drafts), default=0)
    if kept < max(told.acked("draft"), default=0):
        lacks.append("an acknowledged draft is lost")
    return lacks


def _work_on(opened: OpenedVault, place: Place) -> None:
    context = context_of(opened)
    draft = meeting_draft(context, place.known, 600, context.identifiers.new())
    meetings.record_meeting(context, draft)


def _backups(place: Place, folder: Path, least: int, verdict: Verdict) -> None:
    keys = _unlocked(place)
    found = STORE.found(folder)
    if len(found) < least:
        verdict.say(f"{len(found)} backups in {folder.name} where {least} were")
    for listed in found:
        try:
            prove(listed.path, keys.vault_keys, no_tick)
        except KnownError as error:
            verdict.say(f"a listed backup does not prove: {type(error).__name__}")


def _unlocked(place: Place) -> keychain.Keychain:
    files = HeaderFiles(place.vault, place.keys)
    return keychain.open_with_passphrase(files, place.known.slot, PASSPHRASE)


def _opens(place: Place, passphrase: str) -> bool:
    files = HeaderFiles(place.vault, place.keys)
    try:
        keychain.open_with_passphrase(files, place.known.slot, passphrase).drop()
    except WrongPassphrase:
        return False
    return True


def _is_sound(base: Path, key_hex: str) -> bool:
    try:
        with closing(connect_to_read(base, key_hex, immutable=True)) as connection:
            rows = [
                row for check in CHECKS for row in connection.execute(f"PRAGMA {check}").fetchall()
            ]
    except Exception:  # noqa: BLE001  # whatever it says, it is not whole
        return False
    return rows == [("ok",)]
