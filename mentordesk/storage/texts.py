"""Texts set aside: sealed under a key of the vault, for a file that lies anywhere.

``MDTEXT1``, the vault's identifier, a nonce, and AES-256-GCM over the words; what stands in front
is authenticated with them. The key comes from the vault key, so the file opens after a change of
passphrase and after the base was given another key; the keyring keeps the vault keys of before for
those that were set aside before an account was removed.
"""

from __future__ import annotations

import secrets
from contextlib import suppress
from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from mentordesk.domain.errors import TextDamaged, TextForeign
from mentordesk.storage.keys import kdf
from mentordesk.storage.keys.slots import NONCE_BYTES

if TYPE_CHECKING:
    from mentordesk.storage.keys.keychain import Keychain
    from mentordesk.storage.keys.sealing import VaultKey

MAGIC = b"MDTEXT1\n"
VAULT_ID_BYTES = 36
_FRONT = len(MAGIC) + VAULT_ID_BYTES


def seal(keys: Keychain, words: bytes) -> bytes:
    """Return a file's bytes that this vault alone reads."""
    front = MAGIC + keys.vault_id.encode()
    nonce = secrets.token_bytes(NONCE_BYTES)
    return front + nonce + AESGCM(_key(keys, keys.vault_key)).encrypt(nonce, words, front)


def unseal(keys: Keychain, sealed: bytes) -> bytes:
    """Return what ``seal`` was given.

    Raises:
        TextDamaged: it is no such file, or a bit of it changed.
        TextForeign: it is another vault's.
    """
    front, rest = sealed[:_FRONT], sealed[_FRONT:]
    if not front.startswith(MAGIC) or len(rest) < NONCE_BYTES:
        raise TextDamaged
    if front != MAGIC + keys.vault_id.encode():
        raise TextForeign
    for vault_key in keys.vault_keys:
        with suppress(InvalidTag):
            aead = AESGCM(_key(keys, vault_key))
            return aead.decrypt(rest[:NONCE_BYTES], rest[NONCE_BYTES:], front)
    raise TextDamaged


def _key(keys: Keychain, vault_key: VaultKey) -> bytes:
    return kdf.expand(vault_key, keys.vault_id.encode(), "rescue")
