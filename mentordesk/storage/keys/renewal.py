"""Slots brought up to date, and all of them handed another vault key when an account is removed."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, NamedTuple

from mentordesk.domain.recovery_key import KEY_BYTES as RECOVERY_BYTES
from mentordesk.domain.recovery_key import RecoveryKey
from mentordesk.storage.keys import header, slots
from mentordesk.storage.keys.kdf import KEY_BYTES
from mentordesk.storage.keys.openers import tried
from mentordesk.storage.keys.slots import to_text, wipe

if TYPE_CHECKING:
    from collections.abc import Collection

    from mentordesk.storage.keys.keychain import Keychain
    from mentordesk.storage.keys.openers import Opener


class Losses(NamedTuple):
    """What cannot be handed another vault key: its slot is older than pairs, and unopened since.

    Attributes:
        accounts: the accounts' slots.
        sheet: whether the recovery sheet is among it.
    """

    accounts: tuple[str, ...] = ()
    sheet: bool = False


NO_LOSSES = Losses()


def renewed(keys: Keychain, opener: Opener) -> Keychain:
    """Return the keychain after its slot was brought up to date, with whatever opened it.

    A vault key that waited is wrapped, a slot without a pair gets one, and a passphrase is derived
    at a higher cost where this machine bears it. Writes nothing when there is nothing to do.

    Raises:
        OSError: the disk refused; the slot opens as before.
    """
    found = tried(keys.body, opener)
    if found is None:
        return keys
    slot, vault_key = found
    wipe(vault_key)
    better = opener.stronger(slot)
    if better is None:
        if "pending" not in slot and slot["id"] in keys.public:
            return keys
        better = slot, opener.key(slot)
    described, key = better
    return keys.with_slot(slots.sealed(described, keys.vault_id, key, keys.vault_key))


def slots_of(keys: Keychain, account: str) -> frozenset[str]:
    """Return an account's slot and those of the computers that open it."""
    devices = {slot["id"] for slot in header.devices_of(keys.body, account)}
    return frozenset({account, *devices})


def losses(keys: Keychain, gone: Collection[str]) -> Losses:
    """Return what would be lost besides, were these slots removed."""
    kept = [slot for slot in keys.body["slots"] if slot["id"] not in gone]
    bare = [slot for slot in kept if slot["id"] not in keys.public]
    accounts = tuple(slot["id"] for slot in bare if slot["kind"] == header.PASSWORD)
    return Losses(accounts, any(slot["kind"] == header.RECOVERY for slot in bare))


def without(
    keys: Keychain, gone: Collection[str], base_key: bytearray
) -> tuple[Keychain, RecoveryKey | None]:
    """Write the header without some slots, under another vault key and with a key for the base.

    The new vault key waits in each slot that is left, sealed to its pair; a recovery slot without
    one gets a new recovery key, which is returned, and other slots without one go. The base's new
    key lies in the keyring as owed: those who were removed never had a header that tells it.

    Raises:
        OSError: the disk refused; everything is as before.
    """
    vault_key = bytearray(secrets.token_bytes(KEY_BYTES))
    public = {slot: half for slot, half in keys.public.items() if slot not in gone}
    recovery, kept = None, []
    for slot in keys.body["slots"]:
        if slot["id"] in gone:
            continue
        if slot["id"] in public:
            kept.append(slots.pending(slot, keys.vault_id, public[slot["id"]], vault_key))
        elif slot["kind"] == header.RECOVERY:
            recovery = RecoveryKey(secrets.token_bytes(RECOVERY_BYTES))
            made = slots.recovery_slot(keys.vault_id, recovery, vault_key, slot_id=slot["id"])
            kept.append(made.slot)
            public[slot["id"]] = made.public
    removed = {*keys.keyring().get("removed", ()), *(set(keys.labels) & set(gone))}
    past = [to_text(keys.vault_key), *keys.keyring().get("past", ())]
    db = {"cur": keys.raw_key.hex(), "next": base_key.hex(), "owed": True}
    keyring = {"public": public, "past": past, "removed": sorted(removed), "db": db}
    try:
        changed = keys.changed(kept, keyring, vault_key)
    except BaseException:
        wipe(vault_key)
        raise
    wipe(keys.vault_key)
    return changed, recovery
