"""What the vault key does to a header: it seals the keyring and authenticates the whole.

The keyring also holds the public halves of the slots' pairs and the vault keys of before, rather
than the base: it is as secret, it changes in the very write that changes a slot, and it is at hand
before the base can be opened.
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
    from collections.abc import Iterable

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


def _mac(body: dict[str, Any], vault_key: VaultKey) -> str:
    bare = {key: value for key, value in body.items() if key != "mac"}
    key = kdf.expand(vault_key, body["vault_id"].encode(), "header-mac")
    return hmac.digest(key, header.canonical(bare), "sha256").hex()
