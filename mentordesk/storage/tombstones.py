"""What stays of erased records and removed accounts in the key header's sealed keyring."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING

from mentordesk.domain.bin import BinKind, Erased
from mentordesk.domain.errors import HeaderDamaged, VaultNewer
from mentordesk.domain.retention import TOMBSTONES
from mentordesk.services.vaults import VAULT_SUFFIX
from mentordesk.storage.files import remove_quietly
from mentordesk.storage.keys import header
from mentordesk.storage.keys.elsewhere import Gone, gone_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from mentordesk.storage.keys.keychain import Keychain
    from mentordesk.storage.keys.openers import Opener

RESTORED = "restored"
"""This file says that a vault came from a backup and has not been opened since."""

APPLIED = "erased"
"""Under this name the base says which list of erased records was applied to it."""


def packed(erased: Erased) -> str:
    """Return the line that stays of an erased record."""
    return f"{erased.day.isoformat()} {erased.kind} {erased.record}"


def unpacked(lines: Iterable[str]) -> list[Erased]:
    """Return what the lines tell; those of a newer program are left alone."""
    found = []
    for line in lines:
        with suppress(ValueError):
            day, kind, record = line.split(" ")
            found.append(Erased(BinKind(kind), record, date.fromisoformat(day)))
    return found


def outdated(lines: Iterable[str], today: date) -> list[str]:
    """Return the lines that no copy can need any more."""
    return [
        packed(one)
        for one in unpacked(lines)
        if one.kind is not BinKind.YOUNG_PERSON and today - one.day > TOMBSTONES.kept
    ]


def digest(lines: Iterable[str]) -> str:
    """Return what names a list."""
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def gathered(keys: Keychain, folder: Path, opener: Opener) -> Keychain:
    """Return the keychain with what other headers of this vault know to be erased.

    The copy outside the vault is always asked; a vault fresh from a backup also asks those beside
    it, since its own header is as old as the backup; ``opener`` is what opened it.
    """
    erased = frozenset[str]().union(*(gone.erased for gone in _told(keys, folder, opener)))
    # A copy that cannot be written must not keep anybody out; the next opening asks again.
    with suppress(OSError):
        if not erased <= set(keys.erased):
            keys = keys.with_erased(erased)
    return keys


def removed_since(keys: Keychain, folder: Path, opener: Opener) -> frozenset[str]:
    """Return the accounts that other headers know to be removed, in a vault fresh from a backup.

    In any other vault its own header tells: there nobody is removed by a copy that lies about.
    """
    if not (folder / RESTORED).exists():
        return frozenset()
    return frozenset[str]().union(*(gone.removed for gone in _told(keys, folder, opener)))


def are_pending(keys: Keychain, folder: Path, opener: Opener, applied: str) -> bool:
    """Return whether the base may still hold what is known to be erased.

    Args:
        keys: the vault's.
        folder: where it lies.
        opener: what opened it.
        applied: what the base keeps under ``APPLIED``.
    """
    known = set(keys.erased).union(*(gone.erased for gone in _told(keys, folder, opener)))
    return bool(known) and digest(sorted(known)) != applied


def _told(keys: Keychain, folder: Path, opener: Opener) -> Iterator[Gone]:
    for path in _others(keys, folder):
        with suppress(OSError, HeaderDamaged, VaultNewer):
            yield gone_in(header.unpack(header.read_limited(path)), keys, opener)


def _others(keys: Keychain, folder: Path) -> Iterator[Path]:
    third = keys.files.third(keys.vault_id)
    if third is not None:
        yield third
    if (folder / RESTORED).exists():
        yield from folder.parent.glob(f"*{VAULT_SUFFIX}/{header.NAME}")


def settle(folder: Path) -> None:
    """Note that a vault from a backup has been opened."""
    with suppress(OSError):
        remove_quietly(folder / RESTORED)
