"""Slots: the vault key, wrapped once for each way in; a slot's own description is part of it.

Each slot also bears an X25519 private key under the same key. Its public half lies in the sealed
keyring, so that whoever has the vault open can hand every slot another vault key without knowing
what opens it: the new key is sealed to the public half (HPKE, RFC 9180) and waits in the slot until
that is next opened. HPKE does not tell who sealed; a leaver who kept the old keys could forge such
a slot, as he could lay the whole old vault there: neither opens today's base.
"""

from __future__ import annotations

import base64
import secrets
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from mentordesk.domain.errors import HeaderDamaged
from mentordesk.storage.keys import kdf
from mentordesk.storage.keys.header import (
    DEVICE,
    FORMAT,
    MAGIC,
    PASSWORD,
    RECOVERY,
    canonical,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentordesk.domain.recovery_key import RecoveryKey

NONCE_BYTES = 12
_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
_DESCRIBED = ("id", "kind", "label", "kdf", "account")


class NewSlot(NamedTuple):
    """A slot for the header, and the public half of its pair for the sealed keyring."""

    slot: dict[str, Any]
    public: str


def password_slot(
    vault_id: str,
    label: str,
    passphrase: str,
    vault_key: bytearray,
    *,
    slot_id: str,
    parameters: kdf.KdfParameters | None = None,
) -> NewSlot:
    """Return a slot that ``passphrase`` opens; takes as long as a derivation."""
    key, salt, used = kdf.derive_new(passphrase, parameters)
    slot = {
        "id": slot_id,
        "kind": PASSWORD,
        "label": label,
        "kdf": {**used.to_json(), "salt": to_text(salt)},
    }
    return sealed(slot, vault_id, key, vault_key)


def recovery_slot(
    vault_id: str, key: RecoveryKey, vault_key: bytearray, *, slot_id: str
) -> NewSlot:
    """Return a slot that the recovery key opens; its 160 bits need no slow derivation."""
    slot = {"id": slot_id, "kind": RECOVERY, "label": "", "kdf": _fast()}
    return sealed(slot, vault_id, recovery_kek(slot, key), vault_key)


def device_slot(
    vault_id: str, account: str, key: bytes | bytearray, vault_key: bytearray, *, slot_id: str
) -> NewSlot:
    """Return a slot that a computer's own key opens for an account; the key is random, too."""
    slot = {"id": slot_id, "kind": DEVICE, "label": "", "kdf": _fast(), "account": account}
    return sealed(slot, vault_id, device_kek(slot, key), vault_key)


def password_kek(slot: dict[str, Any], passphrase: str) -> bytearray:
    """Return the key that wraps this slot, if the passphrase is its own.

    Raises:
        HeaderDamaged: the slot asks for what no slot of this program does.
    """
    parameters = kdf.KdfParameters.from_json(slot["kdf"])
    return kdf.derive(passphrase, _salt(slot), parameters)


def recovery_kek(slot: dict[str, Any], key: RecoveryKey) -> bytearray:
    """Return the key that wraps this slot, if the recovery key is its own."""
    return bytearray(kdf.expand(key.secret, _salt(slot), "recovery"))


def device_kek(slot: dict[str, Any], key: bytes | bytearray) -> bytearray:
    """Return the key that wraps this slot, if the device's key is its own."""
    return bytearray(kdf.expand(key, _salt(slot), "device"))


def sealed(slot: dict[str, Any], vault_id: str, key: bytearray, vault_key: bytearray) -> NewSlot:
    """Return the slot with the vault key and a fresh pair wrapped under ``key``, which goes."""
    bare = {name: slot[name] for name in _DESCRIBED if name in slot}
    pair = X25519PrivateKey.generate()
    nonce = secrets.token_bytes(NONCE_BYTES)
    wrapped = AESGCM(key).encrypt(nonce, vault_key, _identity(bare, vault_id))
    nonce_of_pair = secrets.token_bytes(NONCE_BYTES)
    private = AESGCM(key).encrypt(
        nonce_of_pair, pair.private_bytes_raw(), _identity(bare, vault_id, "private")
    )
    wipe(key)
    whole = {
        **bare,
        "nonce": to_text(nonce),
        "wrapped": to_text(wrapped),
        "private": to_text(nonce_of_pair + private),
    }
    return NewSlot(whole, to_text(pair.public_key().public_bytes_raw()))


def pending(
    slot: dict[str, Any], vault_id: str, public: str, vault_key: bytearray
) -> dict[str, Any]:
    """Return the slot with another vault key, which waits for the slot to be opened.

    What was wrapped before goes: the key of before opens nothing that is left.
    """
    recipient = X25519PublicKey.from_public_bytes(from_text(public, kdf.KEY_BYTES))
    waiting = _SUITE.encrypt(bytes(vault_key), recipient, _identity(slot, vault_id, "pending"))
    return {**slot, "nonce": "", "wrapped": "", "pending": to_text(waiting)}


def vault_key_in(slot: dict[str, Any], vault_id: str, key: bytearray) -> bytearray | None:
    """Return the vault key, or None when ``key`` is not this slot's; ``key`` stays.

    Raises:
        HeaderDamaged: the key is right, and what waits in the slot was not made for it.
    """
    if "pending" not in slot:
        nonce, wrapped = from_text(slot["nonce"], NONCE_BYTES), from_text(slot["wrapped"])
        return _decrypted(key, nonce, wrapped, _identity(slot, vault_id))
    whole = from_text(slot.get("private"))
    nonce, private = whole[:NONCE_BYTES], whole[NONCE_BYTES:]
    raw = _decrypted(key, nonce, private, _identity(slot, vault_id, "private"))
    if raw is None:
        return None
    try:
        pair = X25519PrivateKey.from_private_bytes(raw)
        waiting = from_text(slot["pending"])
        return bytearray(_SUITE.decrypt(waiting, pair, _identity(slot, vault_id, "pending")))
    except (InvalidTag, ValueError):
        raise HeaderDamaged from None
    finally:
        wipe(raw)


def _decrypted(key: bytearray, nonce: bytes, data: bytes, said: bytes) -> bytearray | None:
    try:
        return bytearray(AESGCM(key).decrypt(nonce, data, said))
    except (InvalidTag, ValueError):
        return None


def _identity(slot: dict[str, Any], vault_id: str, holds: str = "") -> bytes:
    """Return what is authenticated with a secret of a slot: whose it is, and which one."""
    said = {key: slot[key] for key in _DESCRIBED if key in slot}
    if holds:
        said["holds"] = holds
    return canonical({"magic": MAGIC, "format": FORMAT, "vault_id": vault_id, **said})


def _fast() -> dict[str, Any]:
    return {"name": "hkdf-sha256", "salt": to_text(secrets.token_bytes(kdf.SALT_BYTES))}


def _salt(slot: dict[str, Any]) -> bytes:
    return from_text(slot["kdf"].get("salt"), kdf.SALT_BYTES)


@contextmanager
def fresh_key() -> Iterator[bytearray]:
    """Draw a key for the length of a block, which is overwritten at its end."""
    key = bytearray(secrets.token_bytes(kdf.KEY_BYTES))
    try:
        yield key
    finally:
        wipe(key)


def wipe(secret: bytearray) -> None:
    """Overwrite a secret; copies that Python made are out of reach."""
    secret[:] = bytes(len(secret))


def to_text(data: bytes | bytearray) -> str:
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
