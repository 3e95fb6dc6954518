"""Making and opening key headers: from a passphrase or the recovery key to the base's raw key."""

from __future__ import annotations

import hmac
import json
import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from mentordesk.domain.errors import HeaderDamaged, WrongPassphrase, WrongRecoveryKey
from mentordesk.domain.journal import JournalHead
from mentordesk.domain.recovery_key import KEY_BYTES, RecoveryKey, parse
from mentordesk.storage.keys import header, kdf, slots
from mentordesk.storage.keys.slots import from_text, to_text, wipe

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from mentordesk.storage.keys.header import HeaderFiles

RAW_KEY_BYTES = 32
JOURNAL_KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class Keychain:
    """An open key header: who opened it, and the secrets behind it.

    Attributes:
        slot_id: the account's slot; also that of the account that a recovery key lets back in.
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
        return str(_slot(self.body, header.PASSWORD, self.slot_id)["label"])

    @property
    def sequence(self) -> int:
        """The number of the last change when the log was last folded."""
        return int(self.body.get("seq", 0))

    @property
    def next_key(self) -> bytearray | None:
        """The key that a rotation was giving to the base when it was cut short."""
        found = _open_keyring(self.body, self.vault_key)["db"].get("next")
        return None if found is None else bytearray.fromhex(found)

    @property
    def erased(self) -> tuple[str, ...]:
        """What was erased for good, a line each; a restored base erases it too."""
        return tuple(_open_keyring(self.body, self.vault_key).get("erased", ()))

    @property
    def journal_key(self) -> bytes | None:
        """The key of the journal's chain, which outlives every other key; None in an old vault."""
        found = _open_keyring(self.body, self.vault_key).get("journal")
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

    def with_passphrase(self, passphrase: str) -> Keychain:
        """Write the header with another passphrase for this account; return the new keychain.

        The account's slot alone changes; the base keeps its bytes.
        """
        old = _slot(self.body, header.PASSWORD, self.slot_id)
        used = kdf.KdfParameters.from_json(old["kdf"])
        # A light vault stays light; a real one takes what the machine bears today.
        wanted = None if used in kdf.STEPS else used
        new = slots.password_slot(
            self.vault_id,
            old["label"],
            passphrase,
            self.vault_key,
            slot_id=self.slot_id,
            parameters=wanted,
        )
        return self._rewritten(new)

    def with_new_recovery_key(self) -> tuple[Keychain, RecoveryKey]:
        """Write the header with another recovery key; the old one opens nothing from now on."""
        key = RecoveryKey(secrets.token_bytes(KEY_BYTES))
        old = _slot(self.body, header.RECOVERY)
        slot = slots.recovery_slot(self.vault_id, key, self.vault_key, slot_id=old["id"])
        return self._rewritten(slot), key

    def with_sequence(self, seq: int, head: JournalHead | None = None) -> Keychain:
        """Write the header with the number of the last change; return the new keychain.

        With ``head`` it says where the journal ends, too. Its copies keep the earlier number for
        now: what opens the vault has not changed.
        """
        ends = {} if head is None else {"journal": {"seq": head.seq, "mac": head.mac}}
        body = _authenticated({**self.body, "seq": seq, **ends}, self.vault_key)
        header.write_alone(self.files, body)
        return Keychain(self.files, body, self.slot_id, self.vault_key, self.raw_key)

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
        return self._with_keyring({"erased": together})

    def with_journal_key(self) -> Keychain:
        """Write the header with a key for the journal's chain, once in a vault's life."""
        return self._with_keyring({"journal": secrets.token_hex(JOURNAL_KEY_BYTES)})

    def with_next_key(self, key: bytearray) -> Keychain:
        """Write the header with the key that the base is about to get; the present one stays."""
        return self._with_keyring({"db": {"cur": self.raw_key.hex(), "next": key.hex()}})

    def with_key(self, key: bytearray) -> Keychain:
        """Write the header with ``key`` as the base's only key."""
        return self._with_keyring({"db": {"cur": key.hex()}}, key)

    def _with_keyring(self, changed: dict[str, Any], key: bytearray | None = None) -> Keychain:
        keyring = {**_open_keyring(self.body, self.vault_key), **changed}
        sealed = _sealed_keyring(keyring, self.vault_id, self.vault_key)
        body = {**self.body, "keyring": sealed, "generation": self.body["generation"] + 1}
        return self._written(body, key)

    def _rewritten(self, slot: dict[str, Any]) -> Keychain:
        kept = [slot if s["id"] == slot["id"] else s for s in self.body["slots"]]
        return self._written(
            {**self.body, "slots": kept, "generation": self.body["generation"] + 1}
        )

    def _written(self, body: dict[str, Any], key: bytearray | None = None) -> Keychain:
        body = _authenticated(body, self.vault_key)
        header.write(self.files, body, self.body)
        return Keychain(self.files, body, self.slot_id, self.vault_key, key or self.raw_key)

    def is_passphrase(self, passphrase: str) -> bool:
        """Whether ``passphrase`` opens this account; takes as long as a derivation."""
        opened = slots.open_password_slot(
            self.vault_id, _slot(self.body, header.PASSWORD, self.slot_id), passphrase
        )
        if opened is None:
            return False
        wipe(opened)
        return True


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
    journal = secrets.token_hex(JOURNAL_KEY_BYTES)
    recovery = RecoveryKey(secrets.token_bytes(KEY_BYTES))
    slot_id = str(uuid4())
    body = {
        "magic": header.MAGIC,
        "format": header.FORMAT,
        "vault_id": vault_id,
        "name": name,
        "generation": 1,
        "slots": [
            slots.password_slot(
                vault_id, label, passphrase, vault_key, slot_id=slot_id, parameters=parameters
            ),
            slots.recovery_slot(vault_id, recovery, vault_key, slot_id=str(uuid4())),
        ],
        "keyring": _sealed_keyring(
            {"db": {"cur": raw_key.hex()}, "journal": journal}, vault_id, vault_key
        ),
    }
    body = _authenticated(body, vault_key)
    header.write(files, body)
    return Keychain(files, body, slot_id, vault_key, raw_key), recovery


def open_with_passphrase(files: HeaderFiles, slot_id: str, passphrase: str) -> Keychain:
    """Return the keychain that the account's passphrase opens; only its slot is derived.

    Raises:
        WrongPassphrase: an intact header says so.
        HeaderDamaged: no copy is whole.
        KeysMissing: there is no header.
    """

    def try_slot(body: dict[str, Any]) -> bytearray | None:
        slot = _slot(body, header.PASSWORD, slot_id)
        return slots.open_password_slot(body["vault_id"], slot, passphrase)

    return _open(files, slot_id, try_slot, WrongPassphrase)


def open_with_recovery_key(files: HeaderFiles, slot_id: str, typed: str) -> Keychain:
    """Return the keychain that the recovery key opens, for the account ``slot_id``.

    Raises:
        WrongRecoveryKey: mistyped, or not this vault's.
        HeaderDamaged: no copy is whole.
    """
    key = parse(typed)
    if not isinstance(key, RecoveryKey):
        raise WrongRecoveryKey

    def try_slot(body: dict[str, Any]) -> bytearray | None:
        slot = _slot(body, header.RECOVERY)
        return slots.open_recovery_slot(body["vault_id"], slot, key)

    return _open(files, slot_id, try_slot, WrongRecoveryKey)


def raw_key_in(body: dict[str, Any], vault_key: bytes | bytearray) -> bytearray:
    """Return the base's key from a header that lay in a backup.

    Raises:
        HeaderDamaged: it is another vault's, or not what was written.
    """
    if not hmac.compare_digest(body["mac"], _mac(body, vault_key)):
        raise HeaderDamaged
    return bytearray.fromhex(_open_keyring(body, vault_key)["db"]["cur"])


def erased_in(body: dict[str, Any], keys: Keychain) -> tuple[str, ...]:
    """Return what another header of the same vault knows to be erased.

    Raises:
        HeaderDamaged: it is another vault's, or not what was written.
    """
    if body["vault_id"] != keys.vault_id:
        raise HeaderDamaged
    if not hmac.compare_digest(body["mac"], _mac(body, keys.vault_key)):
        raise HeaderDamaged
    return tuple(_open_keyring(body, keys.vault_key).get("erased", ()))


def _open(
    files: HeaderFiles,
    slot_id: str,
    try_slot: Callable[[dict[str, Any]], bytearray | None],
    wrong: type[WrongPassphrase | WrongRecoveryKey],
) -> Keychain:
    for body in header.intact_copies(files):
        if header.slot_of(body, header.PASSWORD, slot_id) is None:
            continue
        try:
            vault_key = try_slot(body)
        except HeaderDamaged:
            continue
        if vault_key is None:
            # An intact header is the truth: an older copy must not let an old passphrase in.
            raise wrong
        if hmac.compare_digest(body["mac"], _mac(body, vault_key)):
            keyring = _open_keyring(body, vault_key)
            raw_key = bytearray.fromhex(keyring["db"]["cur"])
            return Keychain(files, body, slot_id, vault_key, raw_key)
        wipe(vault_key)
    raise HeaderDamaged


def _slot(body: dict[str, Any], kind: str, slot_id: str | None = None) -> dict[str, Any]:
    slot = header.slot_of(body, kind, slot_id)
    if slot is None:
        raise HeaderDamaged
    return slot


def _mac(body: dict[str, Any], vault_key: bytes | bytearray) -> str:
    bare = {key: value for key, value in body.items() if key != "mac"}
    key = kdf.expand(vault_key, body["vault_id"].encode(), "header-mac")
    return hmac.digest(key, header.canonical(bare), "sha256").hex()


def _authenticated(body: dict[str, Any], vault_key: bytearray) -> dict[str, Any]:
    return {**body, "mac": _mac(body, vault_key)}


def _sealed_keyring(keyring: dict[str, Any], vault_id: str, vault_key: bytearray) -> dict[str, str]:
    nonce = secrets.token_bytes(slots.NONCE_BYTES)
    key = kdf.expand(vault_key, vault_id.encode(), "keyring")
    sealed = AESGCM(key).encrypt(nonce, header.canonical(keyring), vault_id.encode())
    return {"nonce": to_text(nonce), "sealed": to_text(sealed)}


def _open_keyring(body: dict[str, Any], vault_key: bytes | bytearray) -> dict[str, Any]:
    key = kdf.expand(vault_key, body["vault_id"].encode(), "keyring")
    sealed = body["keyring"]
    try:
        opened = AESGCM(key).decrypt(
            from_text(sealed["nonce"]), from_text(sealed["sealed"]), body["vault_id"].encode()
        )
    except InvalidTag:
        raise HeaderDamaged from None
    keyring = json.loads(opened)
    return dict(keyring)
