"""Making and opening key headers: from a passphrase or the recovery key to the base's raw key."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from mentordesk.domain.errors import (
    AccountGone,
    DeviceForgotten,
    HeaderDamaged,
    WrongPassphrase,
    WrongRecoveryKey,
)
from mentordesk.domain.journal import JournalHead
from mentordesk.domain.recovery_key import KEY_BYTES, RecoveryKey, parse
from mentordesk.storage.keys import header, kdf, slots
from mentordesk.storage.keys.openers import (
    DeviceOpener,
    PassphraseOpener,
    RecoveryOpener,
    tried,
)
from mentordesk.storage.keys.sealing import (
    authenticated,
    is_authentic,
    open_keyring,
    sealed_erased,
    sealed_keyring,
)
from mentordesk.storage.keys.slots import from_text, wipe

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from mentordesk.storage.keys.header import HeaderFiles
    from mentordesk.storage.keys.openers import Opener
    from mentordesk.storage.keys.sealing import VaultKey
    from mentordesk.storage.keys.slots import NewSlot

RAW_KEY_BYTES = 32
JOURNAL_KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class Keychain:
    """An open key header: who opened it, and the secrets behind it.

    Attributes:
        slot_id: the account's slot; also that of the account that a recovery key lets back in.
        raw_key: the key that the base has now, even while the header tells of another one too.
    """

    files: HeaderFiles
    body: dict[str, Any]
    slot_id: str
    vault_key: bytearray = field(repr=False)
    raw_key: bytearray = field(repr=False)

    @property
    def vault_id(self) -> str:
        """The vault's identifier."""
        return str(self.body["vault_id"])

    @property
    def raw_key_hex(self) -> str:
        """The base's key as the driver takes it; hand it over and let it go."""
        return self.raw_key.hex()

    @property
    def label(self) -> str:
        """The account's public label."""
        return self.labels.get(self.slot_id, "")

    @property
    def labels(self) -> Mapping[str, str]:
        """The accounts' public labels, by slot."""
        kept = self.body["slots"]
        return {s["id"]: s["label"] for s in kept if s["kind"] == header.PASSWORD}

    @property
    def sequence(self) -> int:
        """The number of the last change when the log was last folded."""
        return int(self.body.get("seq", 0))

    @property
    def vault_keys(self) -> tuple[VaultKey, ...]:
        """The vault key and those of before, which old copies and texts set aside stand on."""
        past = self.keyring().get("past", ())
        return (self.vault_key, *(from_text(key) for key in past))

    @property
    def public(self) -> dict[str, str]:
        """The public halves of the slots' pairs, by slot; slots of old vaults may have none."""
        return dict(self.keyring().get("public", {}))

    @property
    def next_key(self) -> bytearray | None:
        """The key that the base is getting, while the header holds two."""
        found = self.keyring()["db"].get("next")
        return None if found is None else bytearray.fromhex(found)

    @property
    def is_rotation_owed(self) -> bool:
        """Whether the base must get that key: somebody who was removed knows the present one."""
        return bool(self.keyring()["db"].get("owed"))

    @property
    def erased(self) -> tuple[str, ...]:
        """What was erased for good, a line each; a restored base erases it too."""
        return tuple(self.keyring().get("erased", ()))

    @property
    def journal_key(self) -> bytes | None:
        """The key of the journal's chain, which outlives every other key; None in an old vault."""
        found = self.keyring().get("journal")
        return None if found is None else bytes.fromhex(found)

    @property
    def journal_head(self) -> JournalHead | None:
        """The journal's end when the log was last folded."""
        found = self.body.get("journal")
        return None if found is None else JournalHead(int(found["seq"]), str(found["mac"]))

    def drop(self) -> None:
        """Overwrite the secrets."""
        wipe(self.vault_key)
        wipe(self.raw_key)

    def is_opened_by(self, opener: Opener) -> bool:
        """Whether ``opener`` opens one of its slots; takes as long as a derivation."""
        return _slot_opened(self.body, opener) is not None

    def is_passphrase(self, passphrase: str) -> bool:
        """Whether ``passphrase`` opens this account; takes as long as a derivation."""
        opener = PassphraseOpener(self.slot_id, passphrase)
        try:
            return self.is_opened_by(opener)
        finally:
            opener.drop()

    # ------------------------------------------------------------------ slots

    def with_passphrase(self, passphrase: str, label: str | None = None) -> Keychain:
        """Write the header with another passphrase, or label, for this account.

        The account's slot alone changes; the base keeps its bytes.
        """
        shown = self.label if label is None else label
        return self._with_password_slot(self.slot_id, shown, passphrase)

    def with_account(self, slot_id: str, label: str, code: str) -> Keychain:
        """Write the header with one account more, which a one-time code opens."""
        return self._with_password_slot(slot_id, label, code)

    def with_device(self, key: bytes) -> Keychain:
        """Write the header with one computer more that opens this account by a key of its own."""
        made = slots.device_slot(
            self.vault_id, self.slot_id, key, self.vault_key, slot_id=str(uuid4())
        )
        return self.with_slot(made)

    def without_devices(self, key: bytes | None = None) -> Keychain:
        """Write the header without the computers that open this account, or without one of them."""
        gone = header.devices_of(self.body, self.slot_id)
        if key is not None:
            opener = DeviceOpener(self.slot_id, key)
            try:
                found = _slot_opened(self.body, opener)
            finally:
                opener.drop()
            gone = [slot for slot in gone if slot["id"] == found]
        return self.without_slots({slot["id"] for slot in gone})

    def without_slots(self, ids: Collection[str]) -> Keychain:
        """Write the header without some slots, whose keys stay the same."""
        if not ids:
            return self
        kept = [slot for slot in self.body["slots"] if slot["id"] not in ids]
        public = {slot: half for slot, half in self.public.items() if slot not in ids}
        return self.changed(kept, {"public": public})

    def with_new_recovery_key(self) -> tuple[Keychain, RecoveryKey]:
        """Write the header with another recovery key; the old one opens nothing from now on."""
        key = RecoveryKey(secrets.token_bytes(KEY_BYTES))
        old = _slot(self.body, header.RECOVERY)
        made = slots.recovery_slot(self.vault_id, key, self.vault_key, slot_id=old["id"])
        return self.with_slot(made), key

    def with_slot(self, made: NewSlot) -> Keychain:
        """Write the header with a slot in place of its namesake, or as one more."""
        before = self.body["slots"]
        kept = [made.slot if s["id"] == made.slot["id"] else s for s in before]
        if made.slot not in kept:
            kept.append(made.slot)
        return self.changed(kept, {"public": {**self.public, made.slot["id"]: made.public}})

    # ------------------------------------------------------------------ the base

    def with_sequence(self, seq: int, head: JournalHead | None = None) -> Keychain:
        """Write the header with the number of the last change; return the new keychain.

        With ``head`` it says where the journal ends, too. Its copies keep the earlier number for
        now: what opens the vault has not changed.
        """
        ends = {} if head is None else {"journal": {"seq": head.seq, "mac": head.mac}}
        body = authenticated({**self.body, "seq": seq, **ends}, self.vault_key)
        header.write_alone(self.files, body)
        return replace(self, body=body)

    def mend(self) -> None:
        """Write the header anew if a copy had to open the vault because it was damaged.

        Raises:
            OSError: the disk refused.
        """
        header.mend(self.files, self.body)

    def write_copies(self) -> None:
        """Let the header's copies say what it says.

        Raises:
            OSError: the disk refused one of them.
        """
        header.write_copies(self.files, self.body)

    def with_erased(self, erased: Iterable[str], forgotten: Iterable[str] = ()) -> Keychain:
        """Write the header with more of what was erased, without what may be forgotten."""
        together = sorted({*self.erased, *erased} - {*forgotten})
        return self.changed(keyring={"erased": together})

    def with_journal_key(self) -> Keychain:
        """Write the header with a key for the journal's chain, once in a vault's life."""
        return self.changed(keyring={"journal": secrets.token_hex(JOURNAL_KEY_BYTES)})

    def with_next_key(self, key: bytearray) -> Keychain:
        """Write the header with the key that the base is about to get; the present one stays."""
        db = {**self.keyring()["db"], "cur": self.raw_key.hex(), "next": key.hex()}
        return self.changed(keyring={"db": db})

    def with_key(self, key: bytearray) -> Keychain:
        """Write the header with ``key`` as the base's only key."""
        return replace(self.changed(keyring={"db": {"cur": key.hex()}}), raw_key=key)

    # ------------------------------------------------------------------ inside

    def _with_password_slot(self, slot_id: str, label: str, passphrase: str) -> Keychain:
        used = kdf.KdfParameters.from_json(_slot(self.body, header.PASSWORD, self.slot_id)["kdf"])
        made = slots.password_slot(
            self.vault_id,
            label,
            passphrase,
            self.vault_key,
            slot_id=slot_id,
            # A light vault stays light; a real one takes what the machine bears today.
            parameters=None if used in kdf.STEPS else used,
        )
        return self.with_slot(made)

    def keyring(self) -> dict[str, Any]:
        """Return what the vault key seals in the header."""
        return open_keyring(self.body, self.vault_key)

    def changed(
        self,
        kept: list[dict[str, Any]] | None = None,
        keyring: dict[str, Any] | None = None,
        vault_key: bytearray | None = None,
    ) -> Keychain:
        """Write the header with other slots, another keyring or another vault key."""
        after = self.told_anew(kept, keyring, vault_key)
        header.write(self.files, after.body, self.body)
        return after

    def told_anew(
        self,
        kept: list[dict[str, Any]] | None = None,
        keyring: dict[str, Any] | None = None,
        vault_key: bytearray | None = None,
    ) -> Keychain:
        """Return the keychain as ``changed`` would, and write nothing."""
        key = vault_key or self.vault_key
        together = {**self.keyring(), **(keyring or {})}
        body = {**self.body, **_anew(self.body, together, key)}
        if kept is not None:
            body["slots"] = kept
        return replace(self, body=authenticated(body, key), vault_key=key)


def _anew(body: dict[str, Any], keyring: dict[str, Any], vault_key: VaultKey) -> dict[str, Any]:
    """Return what changes in a header's body with its keyring."""
    vault_id = body["vault_id"]
    told = {
        "keyring": sealed_keyring(keyring, vault_id, vault_key),
        "generation": body["generation"] + 1,
    }
    if "journal" in keyring:
        journal_key = bytes.fromhex(keyring["journal"])
        told["erased"] = sealed_erased(keyring.get("erased", ()), vault_id, journal_key)
    return told


def open_with_passphrase(files: HeaderFiles, slot_id: str, passphrase: str) -> Keychain:
    """Return the keychain that the account's passphrase opens; only its slot is derived.

    Raises:
        WrongPassphrase: an intact header says so.
        HeaderDamaged: no copy is whole.
        KeysMissing: there is no header.
    """
    opener = PassphraseOpener(slot_id, passphrase)
    try:
        return open_with(files, slot_id, opener)
    finally:
        opener.drop()


def open_with_recovery_key(files: HeaderFiles, slot_id: str, typed: str) -> Keychain:
    """Return the keychain that the recovery key opens, for the account ``slot_id``.

    Raises:
        WrongRecoveryKey: mistyped, or not this vault's.
        HeaderDamaged: no copy is whole.
    """
    return open_with(files, slot_id, recovery_opener(typed))


def recovery_opener(typed: str) -> RecoveryOpener:
    """Return what opens with a recovery key as it was typed.

    Raises:
        WrongRecoveryKey: mistyped.
    """
    key = parse(typed)
    if not isinstance(key, RecoveryKey):
        raise WrongRecoveryKey
    return RecoveryOpener(key)


def open_with(files: HeaderFiles, slot_id: str, opener: Opener) -> Keychain:
    """Return the keychain that ``opener`` opens for the account ``slot_id``; writes nothing.

    Raises:
        WrongPassphrase, WrongRecoveryKey, DeviceForgotten: an intact header says so.
        AccountGone: an intact header knows no such account.
        HeaderDamaged: no copy is whole.
        KeysMissing: there is no header.
    """
    for body, is_own in header.intact_copies(files):
        if header.slot_of(body, header.PASSWORD, slot_id) is None:
            if is_own:
                # An account that was removed: an older copy must not let it in.
                raise AccountGone
            continue
        try:
            found = tried(body, opener)
        except HeaderDamaged:
            continue
        if found is None:
            # An intact header is the truth: an older copy must not let an old passphrase in.
            raise _refusal(opener)
        vault_key = found[1]
        if is_authentic(body, vault_key):
            raw_key = bytearray.fromhex(open_keyring(body, vault_key)["db"]["cur"])
            return Keychain(files, body, slot_id, vault_key, raw_key)
        wipe(vault_key)
    raise HeaderDamaged


def _slot_opened(body: dict[str, Any], opener: Opener) -> str | None:
    """Return the identifier of the slot that ``opener`` opens, and nothing of what is in it."""
    found = tried(body, opener)
    if found is None:
        return None
    wipe(found[1])
    return str(found[0]["id"])


def _refusal(opener: Opener) -> WrongPassphrase | WrongRecoveryKey | DeviceForgotten:
    if isinstance(opener, RecoveryOpener):
        return WrongRecoveryKey()
    return DeviceForgotten() if isinstance(opener, DeviceOpener) else WrongPassphrase()


def _slot(body: dict[str, Any], kind: str, slot_id: str | None = None) -> dict[str, Any]:
    slot = header.slot_of(body, kind, slot_id)
    if slot is None:
        raise HeaderDamaged
    return slot
