"""The first header of a vault: its secrets are drawn, and wrapped for its account and its sheet."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING
from uuid import uuid4

from mentordesk.domain.recovery_key import KEY_BYTES, RecoveryKey
from mentordesk.storage.keys import header, slots
from mentordesk.storage.keys.keychain import JOURNAL_KEY_BYTES, RAW_KEY_BYTES, Keychain
from mentordesk.storage.keys.sealing import authenticated, sealed_keyring

if TYPE_CHECKING:
    from mentordesk.storage.keys import kdf
    from mentordesk.storage.keys.header import HeaderFiles


def create(
    files: HeaderFiles,
    *,
    vault_id: str,
    name: str,
    label: str,
    passphrase: str,
    parameters: kdf.KdfParameters | None = None,
) -> tuple[Keychain, RecoveryKey]:
    """Write the first header of a vault; return it open, with the recovery key."""
    vault_key = bytearray(secrets.token_bytes(RAW_KEY_BYTES))
    raw_key = bytearray(secrets.token_bytes(RAW_KEY_BYTES))
    recovery = RecoveryKey(secrets.token_bytes(KEY_BYTES))
    slot_id = str(uuid4())
    made = (
        slots.password_slot(
            vault_id, label, passphrase, vault_key, slot_id=slot_id, parameters=parameters
        ),
        slots.recovery_slot(vault_id, recovery, vault_key, slot_id=str(uuid4())),
    )
    keyring = {
        "db": {"cur": raw_key.hex()},
        "journal": secrets.token_hex(JOURNAL_KEY_BYTES),
        "public": {m.slot["id"]: m.public for m in made},
    }
    body = {
        "magic": header.MAGIC,
        "format": header.FORMAT,
        "vault_id": vault_id,
        "name": name,
        "generation": 1,
        "slots": [m.slot for m in made],
        "keyring": sealed_keyring(keyring, vault_id, vault_key),
    }
    body = authenticated(body, vault_key)
    header.write(files, body)
    return Keychain(files, body, slot_id, vault_key, raw_key), recovery
