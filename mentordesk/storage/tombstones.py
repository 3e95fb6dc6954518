"""What stays of erased records: a line each in the key header's sealed keyring."""

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
from mentordesk.storage.keys.elsewhere import erased_in

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
    known = set(keys.erased)
    found: set[str] = set()
    for path in _others(keys, folder):
        with suppress(OSError, HeaderDamaged, VaultNewer):
            body = header.unpack(header.read_limited(path))
            found.update(erased_in(body, keys, opener))
    if found <= known:
        return keys
    # A copy that cannot be written must not keep anybody out; the next opening asks again.
    with suppress(OSError):
        return keys.with_erased(found)
    return keys


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
