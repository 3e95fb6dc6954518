"""What somebody holds that opens slots: a passphrase, the recovery key, or a computer's own key."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Protocol

from mentordesk.domain.errors import HeaderDamaged
from mentordesk.storage.keys import header, kdf, slots
from mentordesk.storage.keys.slots import wipe

if TYPE_CHECKING:
    from mentordesk.domain.recovery_key import RecoveryKey


class Opener(Protocol):
    """Finds the slots that it may open, and gives the key that wraps each of them."""

    def slots_in(self, body: dict[str, Any]) -> list[dict[str, Any]]:
        """Return the slots of a header that this may open.

        Raises:
            HeaderDamaged: it lacks one that every header has.
        """

    def key(self, slot: dict[str, Any]) -> bytearray:
        """Return the key that wraps a slot, which the caller overwrites.

        Raises:
            HeaderDamaged: the slot asks for what no slot of this program does.
        """

    def stronger(self, _slot: dict[str, Any], /) -> tuple[dict[str, Any], bytearray] | None:
        """Return the slot described anew and its key, where this machine bears a higher cost."""

    def drop(self) -> None:
        """Overwrite what was kept of the secret."""


class PassphraseOpener:
    """A passphrase or a one-time code, for one account's slot.

    Derives once per salt: an opening may need the key again to renew the slot.
    """

    def __init__(self, account: str, passphrase: str) -> None:
        self._account, self._passphrase = account, passphrase
        self._derived: dict[str, bytearray] = {}
        self._took = 0.0

    def slots_in(self, body: dict[str, Any]) -> list[dict[str, Any]]:
        slot = header.slot_of(body, header.PASSWORD, self._account)
        return [] if slot is None else [slot]

    def key(self, slot: dict[str, Any]) -> bytearray:
        cost = header.canonical(slot["kdf"]).decode()
        if cost not in self._derived:
            begun = time.monotonic()
            self._derived[cost] = slots.password_kek(slot, self._passphrase)
            self._took = time.monotonic() - begun
        return bytearray(self._derived[cost])

    def stronger(self, slot: dict[str, Any]) -> tuple[dict[str, Any], bytearray] | None:
        present = kdf.KdfParameters.from_json(slot["kdf"])
        if not kdf.may_be_raised(present, self._took):
            return None
        try:
            key, salt, found = kdf.derive_new(self._passphrase)
        except MemoryError:
            return None
        if found.memory_kib <= present.memory_kib:
            wipe(key)
            return None
        return {**slot, "kdf": {**found.to_json(), "salt": slots.to_text(salt)}}, key

    def drop(self) -> None:
        for key in self._derived.values():
            wipe(key)
        self._derived.clear()


class RecoveryOpener:
    """The vault's recovery key."""

    def __init__(self, key: RecoveryKey) -> None:
        self._key = key

    def slots_in(self, body: dict[str, Any]) -> list[dict[str, Any]]:
        slot = header.slot_of(body, header.RECOVERY)
        if slot is None:
            raise HeaderDamaged  # no header of ours is without one
        return [slot]

    def key(self, slot: dict[str, Any]) -> bytearray:
        return slots.recovery_kek(slot, self._key)

    def stronger(self, _slot: dict[str, Any]) -> None:
        """Return none: a random key costs nothing to derive."""

    def drop(self) -> None:
        """Nothing was kept."""


class DeviceOpener:
    """A computer's own key for one account, whichever of its device slots that is."""

    def __init__(self, account: str, key: bytes | bytearray) -> None:
        self._account, self._key = account, bytearray(key)

    def slots_in(self, body: dict[str, Any]) -> list[dict[str, Any]]:
        return header.devices_of(body, self._account)

    def key(self, slot: dict[str, Any]) -> bytearray:
        return slots.device_kek(slot, self._key)

    def stronger(self, _slot: dict[str, Any]) -> None:
        """Return none: a random key costs nothing to derive."""

    def drop(self) -> None:
        wipe(self._key)


def tried(body: dict[str, Any], opener: Opener) -> tuple[dict[str, Any], bytearray] | None:
    """Return the slot of a header that ``opener`` opens, and the vault key in it.

    Raises:
        HeaderDamaged: such a slot is not what this program writes.
    """
    for slot in opener.slots_in(body):
        key = opener.key(slot)
        try:
            vault_key = slots.vault_key_in(slot, body["vault_id"], key)
        finally:
            wipe(key)
        if vault_key is not None:
            return slot, vault_key
    return None
