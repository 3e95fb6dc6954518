"""Slots: the vault key, wrapped once for each way in; a slot's own description is part of it."""

from __future__ import annotations

import base64
import secrets
from typing import TYPE_CHECKING, Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from mentordesk.domain.errors import HeaderDamaged
from mentordesk.storage.keys import kdf
from mentordesk.storage.keys.header import FORMAT, MAGIC, PASSWORD, RECOVERY, canonical

if TYPE_CHECKING:
    from mentordesk.domain.recovery_key import RecoveryKey

NONCE_BYTES = 12


def password_slot(
    vault_id: str,
    label: str,
    passphrase: str,
    vault_key: bytearray,
    *,
    slot_id: str,
    parameters: kdf.KdfParameters | None = None,
) -> dict[str, Any]:
    """Return a slot that ``passphrase`` opens; takes as long as a derivation."""
    key, salt, used = kdf.derive_new(passphrase, parameters)
    slot = {
        "id": slot_id,
        "kind": PASSWORD,
        "label": label,
        "kdf": {**used.to_json(), "salt": to_text(salt)},
    }
    return _sealed(slot, vault_id, key, vault_key)


def recovery_slot(
    vault_id: str, key: RecoveryKey, vault_key: bytearray, *, slot_id: str
) -> dict[str, Any]:
    """Return a slot that the recovery key opens; its 160 bits need no slow derivation."""
    salt = secrets.token_bytes(kdf.SALT_BYTES)
    slot = {
        "id": slot_id,
        "kind": RECOVERY,
        "label": "",
        "kdf": {"name": "hkdf-sha256", "salt": to_text(salt)},
    }
    return _sealed(slot, vault_id, bytearray(kdf.expand(key.secret, salt, "recovery")), vault_key)


def open_password_slot(vault_id: str, slot: dict[str, Any], passphrase: str) -> bytearray | None:
    """Return the vault key, or None when the passphrase is not this slot's."""
    parameters = kdf.KdfParameters.from_json(slot["kdf"])
    key = kdf.derive(passphrase, from_text(slot["kdf"].get("salt"), kdf.SALT_BYTES), parameters)
    return _unsealed(slot, vault_id, key)


def open_recovery_slot(vault_id: str, slot: dict[str, Any], key: RecoveryKey) -> bytearray | None:
    """Return the vault key, or None when the recovery key is not this slot's."""
    salt = from_text(slot["kdf"].get("salt"), kdf.SALT_BYTES)
    return _unsealed(slot, vault_id, bytearray(kdf.expand(key.secret, salt, "recovery")))


def _identity(slot: dict[str, Any], vault_id: str) -> bytes:
    described = {key: slot[key] for key in ("id", "kind", "label", "kdf")}
    return canonical({"magic": MAGIC, "format": FORMAT, "vault_id": vault_id, **described})


def _sealed(
    slot: dict[str, Any], vault_id: str, key: bytearray, vault_key: bytearray
) -> dict[str, Any]:
    nonce = secrets.token_bytes(NONCE_BYTES)
    wrapped = AESGCM(key).encrypt(nonce, vault_key, _identity(slot, vault_id))
    wipe(key)
    return {**slot, "nonce": to_text(nonce), "wrapped": to_text(wrapped)}


def _unsealed(slot: dict[str, Any], vault_id: str, key: bytearray) -> bytearray | None:
    nonce, wrapped = from_text(slot["nonce"], NONCE_BYTES), from_text(slot["wrapped"])
    try:
        return bytearray(AESGCM(key).decrypt(nonce, wrapped, _identity(slot, vault_id)))
    except InvalidTag:
        return None
    finally:
        wipe(key)


def wipe(secret: bytearray) -> None:
    """Overwrite a secret; copies that Python made are out of reach."""
    secret[:] = bytes(len(secret))


def to_text(data: bytes) -> str:
    """Return bytes as the header writes them."""
    return base64.b64encode(data).decode()


def from_text(text: object, length: int | None = None) -> bytes:
    """Return bytes that the header wrote.

    Raises:
        HeaderDamaged: it did not write that, or not so long.
    """
    if not isinstance(text, str):
        raise HeaderDamaged
    try:
        data = base64.b64decode(text, validate=True)
    except ValueError:
        raise HeaderDamaged from None
    if length is not None and len(data) != length:
        raise HeaderDamaged
    return data
