"""F16: a vault of each schema so far is backed up, restored and brought up to date."""

from __future__ import annotations

import shutil
import time
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

from sqlalchemy import column as named
from sqlalchemy import inspect, select, table

from fault_runs.operations import STORE, no_tick
from fault_runs.tally import Tally
from fault_runs.vaults import PASSPHRASE, Place, context_of, door, meeting_draft, now, reading
from mentordesk.services import meetings
from mentordesk.storage.backups.source import BackupSource, counts_of
from mentordesk.storage.engine import connect, engine_for
from mentordesk.storage.keys import keychain
from mentordesk.storage.keys.header import HeaderFiles
from mentordesk.storage.keys.labels import BASE, read_front
from mentordesk.storage.migrations.runner import SCRIPTS, Schema, _run_alembic
from mentordesk.storage.table_parts import metadata

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Connection

    from fault_runs.desk import Desk, Job
    from mentordesk.services.backups import Backup
    from mentordesk.services.vaults import OpenedVault
    from mentordesk.storage.keys.keychain import Keychain

GOLDEN = SCRIPTS.parents[2] / "tests" / "data" / "vaults"
GOLDEN_PASSPHRASE = "sept mots pour un coffre de test vraiment"  # noqa: S105  # of made-up vaults


def run(desk: Desk) -> None:
    """Take each revision that there is, and each golden vault that was kept."""
    begun = time.monotonic()
    revisions = sorted(path.name[:4] for path in (SCRIPTS / "versions").glob("0*.py"))
    golden = sorted([*GOLDEN.rglob("*.mdbackup"), *GOLDEN.rglob("*.mentordesk")])
    tally = desk.spread(_of_today, [(desk.job, revision) for revision in revisions])
    tally.add(desk.spread(_of_its_day, [(desk.job, path) for path in golden]))
    least = {"schemas": len(revisions), "restored": len(revisions) + len(golden)}
    desk.row("F16", "backups of each schema restored", tally, least, begun)
    if not golden:
        tally.notes["no golden vault is kept yet; one was made for each revision"] += 1


def _of_today(given: tuple[Job, str]) -> Tally:
    """Lay a base of one revision, with the rows of today that it has room for."""
    job, revision = given
    place, tally = job.fresh("schema"), Tally()
    files = HeaderFiles(place.vault, place.keys)
    keys = keychain.open_with_passphrase(files, place.known.slot, PASSPHRASE)
    laid = place.base.with_name("laid")
    _lay(laid, place.base, keys.raw_key_hex, revision)
    laid.replace(place.base)
    backup = _backed_up(place.base, files, keys, place.backups)
    tally.counts["schemas"] += backup.manifest.schema == revision
    _restore(backup.path, place.restored, PASSPHRASE, tally)
    opened = place.open(place.restored)
    tally.judge(f"schema {revision}", _work_on(opened, place))
    opened.vault.close()
    return tally


def _lay(laid: Path, base: Path, key_hex: str, revision: str) -> None:
    new, old = connect(laid, key_hex), connect(base, key_hex)
    with closing(new), closing(old):
        new.execute("PRAGMA foreign_keys=OFF")
        engine = engine_for(new)
        with engine.begin() as transaction, engine_for(old).begin() as source:
            _run_alembic(transaction, Schema(head=revision))
            _copy_rows(source, transaction)
        new.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        new.execute("PRAGMA journal_mode=DELETE")


def _copy_rows(source: Connection, target: Connection) -> None:
    target.exec_driver_sql("DELETE FROM vault_state")
    for name in inspect(target).get_table_names():
        if name == "alembic_version" or name not in metadata.tables:
            continue
        there = {column["name"] for column in inspect(target).get_columns(name)}
        shared = [column.name for column in metadata.tables[name].c if column.name in there]
        # Untyped, so that values go over as they lie there.
        bare = table(name, *(named(column) for column in shared))
        rows = [row._asdict() for row in source.execute(select(bare))]
        if rows:
            target.execute(bare.insert(), rows)


def _of_its_day(given: tuple[Job, Path]) -> Tally:
    """Take a golden backup, or a golden vault, which is backed up as it is first."""
    job, path = given
    tally, home = Tally(), job.own / "golden"
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir()
    backup = path
    if path.is_dir():
        vault = shutil.copytree(path, home / path.name)
        slot = read_front(vault).accounts[0].slot
        keys = keychain.open_with_passphrase(HeaderFiles(vault), slot, GOLDEN_PASSPHRASE)
        backup = _backed_up(vault / BASE, HeaderFiles(vault), keys, home).path
    _restore(backup, home / "restored.mentordesk", GOLDEN_PASSPHRASE, tally)
    return tally


def _backed_up(base: Path, files: HeaderFiles, keys: Keychain, place: Path) -> Backup:
    source = BackupSource(
        base,
        keys.vault_id,
        files.current.read_bytes(),
        bytearray(keys.vault_key),
        bytearray(keys.raw_key),
    )
    return STORE.make(source, place, now(), no_tick)


def _restore(backup: Path, folder: Path, passphrase: str, tally: Tally) -> None:
    """Restore a backup, open it with the program of today, and compare the counts."""
    manifest = STORE.read(backup).manifest
    STORE.restore(backup, folder, no_tick)
    keys = folder.with_name("keys-of-restored")
    keys.mkdir(exist_ok=True)
    slot = read_front(folder).accounts[0].slot
    opened = door(keys).open_with_passphrase(folder, slot, passphrase)
    with closing(opened.vault):
        with reading(opened) as connection:
            driver = connection.connection.driver_connection
            counts = counts_of(driver) if driver is not None else None
        problems = list(opened.vault.problems())
    if counts != manifest.counts:
        problems.append(f"{counts} where {manifest.counts} were backed up")
    tally.counts["restored"] += not problems
    tally.judge(f"backup of schema {manifest.schema}", problems)
    shutil.rmtree(keys)


def _work_on(opened: OpenedVault, place: Place) -> list[str]:
    context = context_of(opened)
    known = replace(place.known)
    draft = meeting_draft(context, known, 1, context.identifiers.new())
    recorded = meetings.record_meeting(context, draft)
    return [] if recorded.meetings else ["nothing can be recorded in it"]
