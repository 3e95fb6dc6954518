"""An open vault: its one connection, its keys, and the count of its changes."""

from __future__ import annotations

import hmac
from contextlib import suppress
from typing import TYPE_CHECKING

from mentordesk.domain.errors import BaseDamaged, KnownError, VaultReadOnly
from mentordesk.domain.journal import JournalAction, cut_record
from mentordesk.storage import texts, tombstones
from mentordesk.storage.backups.source import sequence_of, source_of
from mentordesk.storage.engine import connect, engine_for
from mentordesk.storage.faults import disk_faults, sorted_faults
from mentordesk.storage.files import remove_quietly
from mentordesk.storage.keys.labels import BASE
from mentordesk.storage.keys.rotation import settled
from mentordesk.storage.sequence import SequenceFile
from mentordesk.storage.unit_of_work import SqlUnitOfWork

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from sqlalchemy import Engine
    from sqlcipher3 import dbapi2

    from mentordesk.domain.bin import Erased
    from mentordesk.domain.journal import JournalHead, Seal
    from mentordesk.storage.backups.source import BackupSource
    from mentordesk.storage.keys.keychain import Keychain
    from mentordesk.storage.lock import FolderLock


class SqlVault:
    """An open vault; belongs to the thread that opened it.

    Closing folds the log, closes the one connection and overwrites the keys.

    Attributes:
        strangers: the accounts of the key header that the base, which is older, does not know.
    """

    def __init__(self, folder: Path, keys: Keychain, connection: dbapi2.Connection) -> None:
        self.folder = folder
        self.keys = keys
        self.strangers: frozenset[str] = frozenset()
        self._use(connection)
        self._lock: FolderLock | None = None
        self._counter: SequenceFile | None = None

    def _use(self, connection: dbapi2.Connection) -> None:
        self._held: dbapi2.Connection | None = connection
        self._engine = engine_for(connection)

    @property
    def _connection(self) -> dbapi2.Connection:
        if self._held is not None:
            return self._held
        base = self.folder / BASE
        with disk_faults(), sorted_faults():
            self.keys = settled(self.keys, base)
            connection = connect(base, self.keys.raw_key_hex)
        self._use(connection)
        return connection

    @property
    def engine(self) -> Engine:
        """The engine on the one connection, made anew if the disk once refused to.

        Raises:
            DiskFull, PlaceReadOnly, StorageUnavailable: the disk refuses it still.
        """
        self._connection  # noqa: B018  # makes it, if need be
        return self._engine

    @property
    def is_read_only(self) -> bool:
        """Whether it was opened to be read alone, without the folder's lock."""
        return self._lock is None

    @property
    def vault_id(self) -> str:
        """The vault's identifier."""
        return self.keys.vault_id

    def labels(self) -> Mapping[str, str]:
        """Return the public labels of the accounts that the base knows."""
        return {s: label for s, label in self.keys.labels.items() if s not in self.strangers}

    def hold(self, lock: FolderLock) -> None:
        """Keep the folder's lock until closing; from now on the vault may be written to."""
        self._lock = lock
        with disk_faults():
            self._counter = SequenceFile(self.folder, self.keys)

    def reading(self) -> SqlUnitOfWork:
        """Begin a transaction that only reads."""
        return SqlUnitOfWork(self.engine, reading=True, sealing=self._journal_seal)

    def writing(self) -> SqlUnitOfWork:
        """Begin a transaction that may write.

        Raises:
            VaultReadOnly: the vault was opened to be read alone.
        """
        if self.is_read_only:
            raise VaultReadOnly
        return SqlUnitOfWork(self.engine, committed=self._count, sealing=self._journal_seal)

    def _journal_seal(self) -> Seal:
        # Opened from the header each time: the key lies in memory only while it is used.
        key = self.keys.journal_key
        if key is None:
            raise BaseDamaged
        return lambda words: hmac.digest(key, words, "sha256").hex()

    def journal_witness(self) -> JournalHead | None:
        """Return where the journal ended at the last folding of the log."""
        return self.keys.journal_head

    def _count(self, seq: int) -> None:
        if self._counter is not None:
            # The commit stands on disk; the count beside it only tells a later cut of the log.
            with suppress(OSError):
                self._counter.write(seq)

    def sequence(self) -> int:
        """Return the number of the last change."""
        with sorted_faults():
            return sequence_of(self._connection)

    def checkpoint(self) -> None:
        """Fold the log back into the base; while somebody reads it stays for the next time."""
        if self.is_read_only:
            return
        with sorted_faults():
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        self._note_sequence()

    def _note_sequence(self) -> None:
        seq, head = self.sequence(), self._head_to_keep()
        if seq != self.keys.sequence or head != self.keys.journal_head:
            # What the header says only serves to notice a loss: it must not be one.
            with suppress(OSError):
                self.keys = self.keys.with_sequence(seq, head)

    def _head_to_keep(self) -> JournalHead | None:
        """Return where the journal ends; the header's own, while its loss is not in the journal."""
        try:
            return self._head_after(self.keys.journal_head)
        except BaseDamaged:
            return self.keys.journal_head

    def _head_after(self, known: JournalHead | None) -> JournalHead | None:
        with self.reading() as work:
            if known is not None and not work.journal.holds(known):
                told = work.journal.is_told(JournalAction.JOURNAL_CUT, cut_record(known))
                if not told:
                    return known
            return work.journal.head()

    def restart_count(self) -> None:
        """Believe the base from now on, after its owner accepted that changes are missing."""
        seq = self.sequence()
        with disk_faults():
            self.keys = self.keys.with_sequence(seq)
        self._count(seq)

    def seal(self, words: bytes) -> bytes:
        """Return ``words`` so that this vault alone reads them again."""
        return texts.seal(self.keys, words)

    def unseal(self, sealed: bytes) -> bytes:
        """Return what was sealed; see the protocol for what may be raised."""
        return texts.unseal(self.keys, sealed)

    def take_next_key(self) -> bool:
        """Give the base the key that the header owes it; return whether it has it by now.

        No transaction may be open: the one connection is closed meanwhile. Where the disk refuses,
        or another thread reads the base, the next opening does it; where the disk does not even let
        the base be opened again, the next use of it says so.
        """
        with suppress(KnownError):
            # A log that cannot be folded here is folded by the connection that re-encrypts.
            self.checkpoint()
        self._disconnect()
        with suppress(KnownError, OSError):
            self._recount()
        return self.keys.next_key is None

    def _disconnect(self) -> None:
        if self._held is not None:
            self._engine.dispose()
            self._held.close()
            self._held = None

    def _recount(self) -> None:
        """Repeat the count under the vault key of now."""
        seq = self.sequence()
        if self._counter is not None:
            counter = SequenceFile(self.folder, self.keys)
            self._counter.close()
            self._counter = counter
            self._count(seq)

    def backup_source(self) -> BackupSource:
        """Return what a backup is made from, for another thread, which closes it.

        No transaction may be open: a key that the base is owed is taken first.
        """
        if self.keys.next_key is not None and not self.is_read_only:
            self.take_next_key()
        return source_of(self.keys, self.folder / BASE)

    def problems(self) -> list[str]:
        """Return what the engine's own checks find wrong: nothing in a sound base."""
        self.checkpoint()
        found: list[str] = []
        for check in ("cipher_integrity_check", "integrity_check", "foreign_key_check"):
            try:
                with sorted_faults():
                    rows = self._connection.execute(f"PRAGMA {check}").fetchall()
            except BaseDamaged:
                # A page that does not decipher stops the check that came upon it.
                rows = [(check,)]
            found += [check for row in rows if row != ("ok",)]
        return found

    def compact(self) -> None:
        """Write the base anew, so that nothing of what was deleted is left in it."""
        with sorted_faults():
            self._connection.execute("VACUUM")
        self.checkpoint()

    def remember_erased(self, erased: Iterable[Erased]) -> None:
        """Keep outside the base that these are erased; see the protocol."""
        made = list(erased)
        if not made:
            return
        old = tombstones.outdated(self.keys.erased, max(one.day for one in made))
        with disk_faults():
            self.keys = self.keys.with_erased(map(tombstones.packed, made), old)

    def erase_remembered(self) -> int:
        """Erase from the base whatever is remembered as erased; return how many were there."""
        lines = self.keys.erased
        digest = tombstones.digest(lines)
        with self.reading() as work:
            is_applied = not lines or work.settings.get(tombstones.APPLIED) == digest
        if is_applied:
            return 0
        with self.writing() as work:
            found = work.bin.erase(tombstones.unpacked(lines))
            work.settings.keep(tombstones.APPLIED, digest)
            work.commit()
        return found

    def leave_nothing(self) -> None:
        """Write the base anew and let go of the older bases that migrations kept beside it."""
        self.compact()
        with disk_faults():
            for older in self.folder.glob(f"{BASE}.*"):
                remove_quietly(older)

    def close(self) -> None:
        """Close the vault; may be called once."""
        try:
            # A full disk must not keep anybody from leaving: the log is folded at the next opening.
            with suppress(KnownError, OSError):
                self.checkpoint()
                if not self.is_read_only:
                    self.keys.write_copies()
        finally:
            self._disconnect()
            self.keys.drop()
            if self._counter is not None:
                self._counter.close()
            if self._lock is not None:
                self._lock.release()
