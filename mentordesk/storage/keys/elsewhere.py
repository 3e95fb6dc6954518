"""What other headers of a vault tell: those in backups, outside it, and in restored copies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from mentordesk.domain.errors import HeaderDamaged
from mentordesk.storage.keys.openers import tried
from mentordesk.storage.keys.sealing import is_authentic, key_of, open_erased, open_keyring
from mentordesk.storage.keys.slots import from_text, wipe

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mentordesk.storage.keys.keychain import Keychain
    from mentordesk.storage.keys.openers import Opener
    from mentordesk.storage.keys.sealing import VaultKey


def raw_key_in(body: dict[str, Any], vault_keys: Iterable[VaultKey]) -> bytearray:
    """Return the base's key from a header that lay in a backup.

    Args:
        body: the header's.
        vault_keys: the vault's present key and those of before.

    Raises:
        HeaderDamaged: it is another vault's, or not what was written.
    """
    return bytearray.fromhex(open_keyring(body, key_of(body, vault_keys))["db"]["cur"])


def past_in(body: dict[str, Any], vault_key: VaultKey) -> tuple[bytearray, ...]:
    """Return the vault keys of before from a header that lay in a backup."""
    past = open_keyring(body, vault_key).get("past", ())
    return tuple(bytearray(from_text(key)) for key in past)


class Gone(NamedTuple):
    """What a header knows to be gone for good.

    Attributes:
        erased: a line for each erased record.
        removed: the accounts that were removed.
        is_whole: whether all that it knows could be read.
    """

    erased: frozenset[str] = frozenset()
    removed: frozenset[str] = frozenset()
    is_whole: bool = True


UNREAD = Gone(is_whole=False)


def gone_in(body: dict[str, Any], keys: Keychain, opener: Opener) -> Gone:
    """Return what another header of the same vault knows to be gone.

    In a vault fresh from an old backup, today's header may stand under a key that the backup's does
    not know, since an account was removed meanwhile: ``opener`` opens its slot in either, unless
    the passphrase was changed, too. Then the journal's key still tells what was erased.
    """
    erased = open_erased(body, keys.journal_key)
    borrowed = None
    try:
        vault_key: VaultKey = key_of(body, keys.vault_keys)
    except HeaderDamaged:
        borrowed = _key_by(body, opener)
        if borrowed is None:
            return UNREAD._replace(erased=erased)
        vault_key = borrowed
    try:
        keyring = open_keyring(body, vault_key)
    except HeaderDamaged:
        return UNREAD._replace(erased=erased)
    finally:
        if borrowed is not None:
            wipe(borrowed)
    erased |= frozenset(keyring.get("erased", ()))
    if borrowed is None and vault_key in keys.vault_keys[1:]:
        # Whoever was removed since holds that key, too: it removes nobody.
        return Gone(erased)
    return Gone(erased, frozenset(keyring.get("removed", ())))


def _key_by(body: dict[str, Any], opener: Opener) -> bytearray | None:
    """Return the vault key that ``opener`` finds, if a header is authentic by it."""
    try:
        found = tried(body, opener)
    except HeaderDamaged:
        return None
    if found is None or is_authentic(body, found[1]):
        return None if found is None else found[1]
    wipe(found[1])
    return None
