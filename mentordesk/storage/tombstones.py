"""What stays of erased records and removed accounts in the key header's sealed keyring."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from mentordesk.domain.bin import BinKind, Erased
from mentordesk.domain.errors import HeaderDamaged, VaultNewer
from mentordesk.domain.retention import TOMBSTONES
from mentordesk.services.vaults import VAULT_SUFFIX
from mentordesk.storage.files import remove_quietly
from mentordesk.storage.keys import header
from mentordesk.storage.keys.elsewhere import UNREAD, Gone, gone_in

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


class Gathered(NamedTuple):
    """What other headers of a vault added to its own.

    Attributes:
        keys: the keychain, which tells of all that is known to be erased.
        removed: the accounts that were removed since the backup that the vault is fresh from.
        is_whole: whether each of those headers could be read to its end.
    """

    keys: Keychain
    removed: frozenset[str]
    is_whole: bool


def gathered(keys: Keychain, folder: Path, opener: Opener) -> Gathered:
    """Return what other headers of this vault know to be erased or removed.

    The copy outside the vault is always asked; a vault fresh from a backup also asks those beside
    it, since its own header is as old as the backup; ``opener`` is what opened it. Nobody is
    removed from any other vault: there its own header tells. Where a header does not read, the copy
    outside is left as it is: it may know what nothing else does.
    """
    found = list(_told(keys, folder, opener))
    is_whole = all(gone.is_whole for gone in found)
    if not is_whole:
        keys = replace(keys, files=keys.files._replace(third_copies=None))
    erased = frozenset[str]().union(*(gone.erased for gone in found))
    removed = frozenset[str]()
    if (folder / RESTORED).exists():
        removed = removed.union(*(gone.removed for gone in found))
    # A copy that cannot be written must not keep anybody out; the next opening asks again.
    with suppress(OSError):
        if not erased <= set(keys.erased):
            keys = keys.with_erased(erased)
    return Gathered(keys, removed, is_whole)


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
    third = keys.files.third(keys.vault_id)
    for path in _others(keys, folder):
        try:
            body = header.unpack(header.read_limited(path))
        except (FileNotFoundError, HeaderDamaged):  # nothing can ever be read of it
            continue
        except (OSError, VaultNewer):
            if path == third:
                yield UNREAD
            continue
        if body["vault_id"] == keys.vault_id:
            yield gone_in(body, keys, opener)


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
