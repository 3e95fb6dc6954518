"""What the vault key does to a header: it seals the keyring and authenticates the whole.

The keyring also holds the public halves of the slots' pairs and the vault keys of before, rather
than the base: it is as secret, it changes in the very write that changes a slot, and it is at hand
before the base can be opened.

What was erased is sealed once more, under the journal's key, which outlives every other key: a
backup from before today's vault key and passphrases still learns it. Whoever once had the vault
open may read and write that list; it names records by identifiers alone.
"""

from __future__ import annotations

import hmac
import json
import secrets
from typing import TYPE_CHECKING, Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from mentordesk.domain.errors import HeaderDamaged
from mentordesk.storage.keys import header, kdf, slots
from mentordesk.storage.keys.slots import from_text, to_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

VaultKey = bytes | bytearray


def authenticated(body: dict[str, Any], vault_key: VaultKey) -> dict[str, Any]:
    """Return the body with its HMAC under the vault key."""
    return {**body, "mac": _mac(body, vault_key)}


def is_authentic(body: dict[str, Any], vault_key: VaultKey) -> bool:
    """Whether somebody who had this vault key wrote the body."""
    return hmac.compare_digest(body["mac"], _mac(body, vault_key))


def key_of(body: dict[str, Any], vault_keys: Iterable[VaultKey]) -> VaultKey:
    """Return the key among a vault's present and former ones under which a header was written.

    Raises:
        HeaderDamaged: none: it is another vault's, or not what was written.
    """
    for key in vault_keys:
        if is_authentic(body, key):
            return key
    raise HeaderDamaged


def sealed_keyring(keyring: dict[str, Any], vault_id: str, vault_key: VaultKey) -> dict[str, str]:
    """Return the keyring as the header holds it."""
    nonce = secrets.token_bytes(slots.NONCE_BYTES)
    key = kdf.expand(vault_key, vault_id.encode(), "keyring")
    sealed = AESGCM(key).encrypt(nonce, header.canonical(keyring), vault_id.encode())
    return {"nonce": to_text(nonce), "sealed": to_text(sealed)}


def open_keyring(body: dict[str, Any], vault_key: VaultKey) -> dict[str, Any]:
    """Return the keyring of a header.

    Raises:
        HeaderDamaged: it is not what was sealed.
    """
    key = kdf.expand(vault_key, body["vault_id"].encode(), "keyring")
    sealed = body["keyring"]
    try:
        opened = AESGCM(key).decrypt(
            from_text(sealed["nonce"]), from_text(sealed["sealed"]), body["vault_id"].encode()
        )
    except (InvalidTag, ValueError):
        raise HeaderDamaged from None
    return dict(json.loads(opened))


def sealed_erased(erased: Sequence[str], vault_id: str, journal_key: bytes) -> dict[str, str]:
    """Return what was erased, as the header holds it for backups from before today's keys."""
    nonce = secrets.token_bytes(slots.NONCE_BYTES)
    key = kdf.expand(journal_key, vault_id.encode(), "erased")
    sealed = AESGCM(key).encrypt(nonce, header.canonical({"erased": erased}), vault_id.encode())
    return {"nonce": to_text(nonce), "sealed": to_text(sealed)}


def open_erased(body: dict[str, Any], journal_key: bytes | None) -> frozenset[str]:
    """Return what a header under whatever vault key says to be erased; nothing if it cannot."""
    sealed = body.get("erased")
    if sealed is None or journal_key is None:
        return frozenset()
    vault_id = body["vault_id"].encode()
    key = kdf.expand(journal_key, vault_id, "erased")
    try:
        opened = AESGCM(key).decrypt(
            from_text(sealed["nonce"]), from_text(sealed["sealed"]), vault_id
        )
    except (InvalidTag, ValueError, HeaderDamaged):
        return frozenset()
    return frozenset(json.loads(opened)["erased"])


def _mac(body: dict[str, Any], vault_key: VaultKey) -> str:
    bare = {key: value for key, value in body.items() if key != "mac"}
    key = kdf.expand(vault_key, body["vault_id"].encode(), "header-mac")
    return hmac.digest(key, header.canonical(bare), "sha256").hex()
