"""A backup is proved before it counts, found damaged when it is, and restored into a new vault."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from mentordesk.domain import backups as rules
from mentordesk.domain.backups import BackupCounts
from mentordesk.domain.errors import (
    BackupDamaged,
    BackupNotProven,
    Cancelled,
    PlaceReadOnly,
    StorageUnavailable,
    VaultExists,
)
from mentordesk.services import backups
from mentordesk.services.backups import BackupPlaces, LostRecord
from mentordesk.storage import tables
from mentordesk.storage.backups.container import read_manifest
from mentordesk.storage.backups.store import SqlBackupStore
from mentordesk.storage.files import open_fresh, replace_durably
from tests.storage.backups.conftest import no_tick

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from typing import BinaryIO

    from mentordesk.services.backups import Backup, Tick
    from mentordesk.services.ports import Source
    from tests.storage.backups.conftest import Kept
    from tests.storage.conftest import ClosedVault


def files_in(place: Path) -> list[str]:
    return sorted(path.name for path in place.iterdir())


def test_a_backup_says_what_it_holds_and_names_nobody(kept: Kept) -> None:
    backup = kept.back_up()
    assert backup.path.name == f"mentordesk-20261122-170000-{kept.vault.sequence()}.mdbackup"
    manifest = read_manifest(backup.path)
    assert manifest == backup.manifest
    assert manifest.counts == BackupCounts(1, 1, 1, 1, 0, 0)
    assert manifest.seq == kept.vault.sequence()
    assert manifest.schema == tables.SCHEMA
    assert files_in(kept.place) == [backup.path.name]
    data = backup.path.read_bytes()
    assert not [name for name in (b"Benali", b"SQLite format", b"voix haute") if name in data]


def test_a_save_beside_a_backup_does_not_wait_and_is_not_in_it(kept: Kept) -> None:
    written: list[int] = []

    def save_meanwhile(_: float) -> None:
        if not written:
            kept.meet("Pendant la sauvegarde.")
            written.append(kept.vault.sequence())

    with kept.vault.backup_source() as source:
        backup = kept.store.make(source, kept.place, kept.clock.now(), save_meanwhile)
        assert kept.store.verify(backup.path, source, no_tick).counts == backup.manifest.counts
    assert written == [backup.manifest.seq + 1]
    assert backup.manifest.counts.meetings == 1


@pytest.mark.parametrize("where", [0.0, 0.02, 0.3, 0.6, 0.99])
def test_a_flipped_bit_is_found(kept: Kept, where: float) -> None:
    path = kept.back_up().path
    data = bytearray(path.read_bytes())
    data[int(len(data) * where)] ^= 0x10
    path.write_bytes(data)
    with kept.vault.backup_source() as source, pytest.raises(BackupDamaged):
        kept.store.verify(path, source, no_tick)


@pytest.mark.parametrize("length", [0, 5, 400, 0.5])
def test_a_backup_cut_short_is_found(kept: Kept, length: float) -> None:
    path = kept.back_up().path
    data = path.read_bytes()
    path.write_bytes(data[: int(length if length >= 1 or not length else len(data) * length)])
    with kept.vault.backup_source() as source, pytest.raises(BackupDamaged):
        kept.store.verify(path, source, no_tick)


def test_another_vaults_backup_is_not_taken_for_ones_own(
    kept: Kept, thrice: ClosedVault, tmp_path: Path
) -> None:
    with thrice.opened() as other, other.backup_source() as source:
        # Same identifier, since both are copies of one pattern: only the key tells.
        source.vault_key[0] ^= 1
        backup = kept.back_up()
        with pytest.raises(BackupDamaged):
            kept.store.verify(backup.path, source, no_tick)


def test_a_copy_that_does_not_read_back_is_deleted_and_older_ones_stay(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = kept.back_up()
    kept.clock.forward(hours=5)

    def faulty(new: Path, target: Path) -> None:
        data = bytearray(new.read_bytes())
        data[-100] ^= 1
        new.write_bytes(data)
        replace_durably(new, target)

    monkeypatch.setattr("mentordesk.storage.backups.make.replace_durably", faulty)
    with pytest.raises(BackupNotProven):
        kept.back_up()
    assert files_in(kept.place) == [first.path.name]


def test_a_backup_that_is_stopped_leaves_nothing(kept: Kept) -> None:
    def stop(done: float) -> None:
        if done > 0.4:
            raise Cancelled

    with kept.vault.backup_source() as source, pytest.raises(Cancelled):
        kept.store.make(source, kept.place, kept.clock.now(), stop)
    assert files_in(kept.place) == []


def test_a_restored_vault_opens_with_the_passphrase_of_its_day(
    kept: Kept, closed: ClosedVault, tmp_path: Path
) -> None:
    backup = kept.back_up()
    folder = tmp_path / "repris.mentordesk"
    kept.store.restore(backup.path, folder, no_tick)
    assert files_in(folder) == ["base.mdb", "base.mdkeys", "base.mdkeys.prev", "restored"]
    opened = closed.door.open_with_passphrase(
        folder, closed.slot, "sept mots pour un coffre de test vraiment"
    )
    try:
        assert list(opened.vault.problems()) == []
        assert opened.vault.sequence() == backup.manifest.seq
    finally:
        opened.vault.close()


def test_nothing_is_restored_over_something(kept: Kept, closed: ClosedVault) -> None:
    backup = kept.back_up()
    before = files_in(closed.folder)
    with pytest.raises(VaultExists):
        kept.store.restore(backup.path, closed.folder, no_tick)
    assert files_in(closed.folder) == before


def test_a_damaged_backup_restores_to_nothing(kept: Kept, tmp_path: Path) -> None:
    path = kept.back_up().path
    path.write_bytes(path.read_bytes()[:-4096])
    folder = tmp_path / "repris.mentordesk"
    with pytest.raises(BackupDamaged):
        kept.store.restore(path, folder, no_tick)
    assert not folder.exists()


def test_a_restored_folder_that_is_not_sure_to_last_goes_again(
    kept: Kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup, folder = kept.back_up(), tmp_path / "repris.mentordesk"

    def refuse(_: Path) -> None:
        raise OSError(5, "no")

    with monkeypatch.context() as broken:
        broken.setattr("mentordesk.storage.files.sync_folder", refuse)
        with pytest.raises(StorageUnavailable):
            kept.store.restore(backup.path, folder, no_tick)
    assert not folder.exists()
    kept.store.restore(backup.path, folder, no_tick)


def test_what_a_newer_base_has_besides_is_listed(kept: Kept) -> None:
    backup = kept.back_up()
    kept.meet("Visite du lycée.", ago=2)
    with kept.vault.backup_source() as source:
        found = kept.store.difference(source, backup.path, no_tick)
    assert found.changes == 1
    assert list(found.lost) == [LostRecord("meeting", "Inès B.", "2026-11-20")]


def test_a_drill_restores_compares_and_leaves_nothing(kept: Kept, tmp_path: Path) -> None:
    kept.meet("Une autre.", ago=1)
    backup = kept.back_up()
    before = sorted(tmp_path.rglob("*"))
    with kept.vault.backup_source() as source:
        drilled = kept.store.drill(source, backup.path, no_tick)
    assert (drilled.compared, drilled.manifest) == (2, backup.manifest)
    assert sorted(tmp_path.rglob("*")) == before


def test_a_round_fills_both_places_and_lets_the_surplus_go(kept: Kept, tmp_path: Path) -> None:
    second = tmp_path / "cle-usb"
    second.mkdir()
    places = BackupPlaces(kept.place, second)
    made = []
    for _ in range(16):
        kept.meet()
        with kept.vault.backup_source() as source:
            made.append(backups.back_up(kept.store, source, places, kept.clock, no_tick))
        kept.clock.forward(days=1)
    assert made[-1].elsewhere is not None
    names = files_in(kept.place)
    assert names == files_in(second)
    # Sixteen days: fourteen of them, and the newest of the week and the month that lie before.
    assert 14 <= len(names) < 16
    found = backups.status(kept.store, places, kept.vault.vault_id, kept.clock.now())
    assert found.last == made[-1].backup
    assert not found.needs_second_place(kept.clock.now())
    assert found.needs_second_place(kept.clock.now() + timedelta(days=7))


class RefusingStore(SqlBackupStore):
    """A store whose second place cannot be written to."""

    def copy(self, backup: Backup, source: Source, place: Path, tick: Tick) -> Backup:
        raise PlaceReadOnly


def test_a_second_place_that_refuses_does_not_undo_the_first(kept: Kept, tmp_path: Path) -> None:
    second = tmp_path / "cle-usb"
    second.mkdir()
    store = RefusingStore("0.1")
    with kept.vault.backup_source() as source:
        done = backups.back_up(store, source, BackupPlaces(kept.place, second), kept.clock, no_tick)
    assert isinstance(done.refused, PlaceReadOnly)
    assert files_in(kept.place) == [done.backup.path.name]


def test_a_missing_stick_is_told_and_not_made(kept: Kept, tmp_path: Path) -> None:
    places = BackupPlaces(kept.place, tmp_path / "cle-absente")
    with kept.vault.backup_source() as source:
        done = backups.back_up(kept.store, source, places, kept.clock, no_tick)
    assert done.elsewhere is None
    found = backups.status(kept.store, places, kept.vault.vault_id, kept.clock.now())
    assert found.second_missing
    assert not (tmp_path / "cle-absente").exists()


def test_files_that_are_no_backups_are_not_listed(kept: Kept) -> None:
    backup = kept.back_up()
    shutil.copy(backup.path, kept.place / "copie.txt")
    (kept.place / "autre.mdbackup").write_bytes(b"rien")
    assert [b.path for b in kept.store.found(kept.place)] == [backup.path]
    assert list(kept.store.found(kept.place, "another")) == []


def test_a_snapshot_that_could_not_be_removed_stands_in_no_backups_way(kept: Kept) -> None:
    kept.place.mkdir()
    left = kept.place / f".{kept.clock.now():%Y%m%d%H%M%S}-{os.getpid()}.snapshot"
    left.write_bytes(b"half a base")
    assert files_in(kept.place) != []
    backup = kept.back_up()
    assert files_in(kept.place) == [backup.path.name]


def test_what_a_killed_backup_left_goes_after_a_day_and_nothing_else(kept: Kept) -> None:
    name = kept.back_up().path.name
    halves = [
        f".{name}.part",
        f".{name}-123.proof",
        ".20261122160000-123.snapshot",
        ".20261122160000-123.snapshot-journal",
    ]
    others = [".Trashes", ".mentordesk", "20261122160000-123.snapshot", ".autre.part"]
    for old in (*halves, *others):
        (kept.place / old).write_bytes(b"half")
        os.utime(kept.place / old, (1_000_000_000, 1_000_000_000))
    young = f".{name}-124.proof"
    (kept.place / young).write_bytes(b"under way")
    kept.clock.forward(hours=1)
    after = kept.back_up().path.name
    assert files_in(kept.place) == sorted([name, after, young, *others])


def test_a_backup_on_a_medium_that_can_only_be_read_is_proved_elsewhere(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = kept.back_up()

    def only_read(path: Path) -> BinaryIO:
        if path.parent == kept.place:
            raise OSError(30, "read-only")
        return open_fresh(path)

    monkeypatch.setattr("mentordesk.storage.backups.prove.open_fresh", only_read)
    with kept.vault.backup_source() as source:
        assert kept.store.verify(backup.path, source, no_tick) == backup.manifest


# --------------------------------------------------------------------------- wrong clocks


def rounds(kept: Kept, days: Sequence[float]) -> list[Backup]:
    """Make a backup with a change of its own after each of so many days."""
    made = []
    for number, by in enumerate(days):
        kept.clock.forward(days=by)
        kept.meet(ago=number)
        with kept.vault.backup_source() as source:
            places = BackupPlaces(kept.place)
            done = backups.back_up(kept.store, source, places, kept.clock, no_tick)
        made.append(done.backup)
    return made


def last_of(kept: Kept) -> Backup | None:
    places, vault_id = BackupPlaces(kept.place), kept.vault.vault_id
    return backups.status(kept.store, places, vault_id, kept.clock.now()).last


def test_under_a_clock_set_back_a_backup_is_made_once_and_stays(kept: Kept) -> None:
    rounds(kept, [30] * 14)
    made = rounds(kept, [-370])[-1]
    assert made.path.exists()
    assert last_of(kept) == made
    assert not rules.is_due(
        made.manifest.made_at, made.manifest.seq, kept.vault.sequence(), kept.clock.now()
    )
    after = rounds(kept, [370, 1])
    assert last_of(kept) == after[-1]


def test_a_backup_of_a_clock_that_ran_ahead_is_not_the_newest_for_years(kept: Kept) -> None:
    made = rounds(kept, [1, 700, -699])
    assert last_of(kept) == made[-1]


def test_a_clock_that_runs_years_ahead_does_not_empty_the_place(kept: Kept) -> None:
    made = rounds(kept, [1] * 10)
    rounds(kept, [700])
    assert len([backup for backup in made if backup.path.exists()]) >= 8


def test_a_restored_vault_counts_on_from_its_backup_and_is_backed_up(kept: Kept) -> None:
    earlier = rounds(kept, [0, 1, 1])
    later = replace(earlier[0].manifest, made_at=kept.clock.now() + timedelta(hours=1), seq=1)
    taken = [*earlier, backups.Backup(kept.place / "restored", later)]
    now = kept.clock.now() + timedelta(hours=2)
    assert backups.newest_first(taken, now)[0].manifest == later
