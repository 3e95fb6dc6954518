"""What a backup is made from and proved with: the base of an open vault and copies of its keys."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Self

from mentordesk.domain.backups import BackupCounts
from mentordesk.storage.engine import connect_to_read
from mentordesk.storage.keys.header import pack
from mentordesk.storage.keys.reading_out import count_in
from mentordesk.storage.keys.slots import wipe

if TYPE_CHECKING:
    from pathlib import Path

    from sqlcipher3 import dbapi2

    from mentordesk.storage.keys.keychain import Keychain
    from mentordesk.storage.keys.sealing import VaultKey

COUNTED = {
    "young_people": "young_person",
    "mentors": "mentor",
    "pairs": "pair",
    "meetings": "meeting",
    "goals": "goal",
    "summaries": "progress_summary",
}
"""The manifest's counts and the tables they count."""


@dataclass(slots=True, eq=False, weakref_slot=True)
class BackupSource:
    """May be handed to another thread, which closes it; the copies of the keys go with it.

    Attributes:
        base: the live base; it is only read.
        header: the key header's bytes as they opened the vault or were written since.
        past: the vault keys of before, under which older backups stand.
        is_open: whether it was not closed yet.
    """

    base: Path
    vault_id: str
    header: bytes
    vault_key: bytearray = field(repr=False)
    raw_key: bytearray = field(repr=False)
    past: tuple[bytearray, ...] = field(default=(), repr=False)
    is_open: bool = True

    def __post_init__(self) -> None:
        count_in(self)

    @property
    def vault_keys(self) -> tuple[VaultKey, ...]:
        """The vault key and those of before."""
        return (self.vault_key, *self.past)

    def connect(self) -> dbapi2.Connection:
        """Return a connection of the calling thread's own that can only read."""
        return connect_to_read(self.base, self.raw_key.hex())

    def close(self) -> None:
        """Overwrite the keys."""
        self.is_open = False
        wipe(self.vault_key)
        wipe(self.raw_key)
        for key in self.past:
            wipe(key)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def source_of(keys: Keychain, base: Path) -> BackupSource:
    """Return what a backup is made from, with copies of a vault's keys; writes nothing."""
    if keys.next_key == keys.raw_key:
        # The header could not be written when the base got its key; the backup's copy must tell.
        keys = keys.told_anew(keyring={"db": {"cur": keys.raw_key.hex()}})
    return BackupSource(
        base=base,
        vault_id=keys.vault_id,
        # Not as it lies there: the vault may have been opened from a copy.
        header=pack(keys.body),
        vault_key=bytearray(keys.vault_key),
        raw_key=bytearray(keys.raw_key),
        past=tuple(bytearray(key) for key in keys.vault_keys[1:]),
    )


def counts_of(connection: dbapi2.Connection) -> BackupCounts:
    """Return how many records an open base holds."""
    return BackupCounts(
        **{
            name: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608  # names of this module
            for name, table in COUNTED.items()
        }
    )


def sequence_of(connection: dbapi2.Connection) -> int:
    """Return the number of the last change that an open base holds."""
    return int(connection.execute("SELECT change_seq FROM vault_state").fetchone()[0])
