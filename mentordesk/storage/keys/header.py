"""The key header ``base.mdkeys``: what it holds, and how damage is told from a wrong passphrase.

A canonical JSON body with an unkeyed SHA-256, which finds accidents before any key is derived,
and an HMAC under the vault key, which finds forgeries after it. It lies twice in the vault and a
third time in the user's own configuration folder. The copies hold the same: an older one would
still let a passphrase in that was changed since.

Stands on the standard library, since the unlock page reads it before anything heavy is loaded.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple

from mentordesk.domain.errors import HeaderDamaged, KeysMissing, VaultNewer
from mentordesk.storage.files import remove_quietly, replace_durably

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

MAGIC = "MentorDesk keys"
FORMAT = 1
NAME = "base.mdkeys"
SECOND = "base.mdkeys.prev"
LARGEST = 1 << 20
PASSWORD, RECOVERY, DEVICE = "password", "recovery", "device"

_VAULT_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_MAC = re.compile(r"[0-9a-f]{64}")
_BODY_SHAPE = {
    "vault_id": str,
    "name": str,
    "generation": int,
    "slots": list,
    "keyring": dict,
    "mac": str,
}
_SLOT_SHAPE = {"id": str, "kind": str, "label": str, "kdf": dict, "nonce": str, "wrapped": str}
_SLOT_EXTRAS = ("private", "pending", "account")
_KEYRING_SHAPE = {"nonce": str, "sealed": str}


class HeaderFiles(NamedTuple):
    """Where the copies of a header lie; the third one may be nowhere."""

    folder: Path
    third_copies: Path | None = None

    @property
    def current(self) -> Path:
        """The header itself."""
        return self.folder / NAME

    @property
    def second(self) -> Path:
        """The copy beside it."""
        return self.folder / SECOND

    def fingerprint(self) -> bytes | None:
        """Return what tells whether the header was written anew; None where it does not read."""
        try:
            return hashlib.sha256(read_limited(self.current)).digest()
        except OSError:
            return None

    def third(self, vault_id: str) -> Path | None:
        """The copy outside the vault."""
        return None if self.third_copies is None else self.third_copies / f"{vault_id}.mdkeys"


def canonical(body: dict[str, Any]) -> bytes:
    """Return the one way in which ``body`` is written."""
    return json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()


def pack(body: dict[str, Any]) -> bytes:
    """Return a header file's bytes."""
    text = canonical(body)
    return text + b"\n" + hashlib.sha256(text).hexdigest().encode() + b"\n"


def unpack(data: bytes) -> dict[str, Any]:
    """Return the body of a header file; all that a reader relies on is there.

    Raises:
        HeaderDamaged: a bit of it changed, or it was never a header.
        VaultNewer: a newer program wrote it.
    """
    text, _, rest = data.partition(b"\n")
    if rest != hashlib.sha256(text).hexdigest().encode() + b"\n":
        raise HeaderDamaged
    try:
        body = json.loads(text)
    except (ValueError, RecursionError):
        raise HeaderDamaged from None
    if not isinstance(body, dict) or body.get("magic") != MAGIC:
        raise HeaderDamaged
    found = body.get("format")
    if isinstance(found, int) and found > FORMAT:
        raise VaultNewer(found, FORMAT)
    if found != FORMAT or canonical(body) != text or not _is_well_formed(body):
        raise HeaderDamaged
    return body


def slot_of(body: dict[str, Any], kind: str, slot_id: str | None = None) -> dict[str, Any] | None:
    """Return the slot of a kind, and of an id if one is given; None when there is none."""
    for slot in body["slots"]:
        if slot["kind"] == kind and slot_id in {None, slot["id"]}:
            return dict(slot)
    return None


def devices_of(body: dict[str, Any], account: str) -> list[dict[str, Any]]:
    """Return the slots with which computers open an account."""
    return [
        dict(slot)
        for slot in body["slots"]
        if slot["kind"] == DEVICE and slot["account"] == account
    ]


def intact_copies(files: HeaderFiles) -> Iterator[tuple[dict[str, Any], bool]]:
    """Yield the bodies of the copies that are whole, and whether each lies in the vault itself.

    The vault's two come first, then third copies. A damaged header cannot say which vault it is,
    so third copies of other vaults may be among them: take those that hold the account's slot.

    Raises:
        KeysMissing: there is no header at all.
        HeaderDamaged: there are some and none was good enough.
        OSError: they are there and the disk does not give one of them.
    """
    failures: list[HeaderDamaged | OSError] = []
    for path in (files.current, files.second):
        try:
            body = unpack(read_limited(path))
        except FileNotFoundError:
            continue
        except (HeaderDamaged, OSError) as failure:
            # A sector that cannot be read is damage like any other, as long as a copy is left.
            failures.append(failure)
        else:
            failures.append(HeaderDamaged())
            yield body, True
    for body in _third_copies(files):
        yield body, False
    if not failures:
        raise KeysMissing
    raise next((failure for failure in failures if isinstance(failure, OSError)), failures[0])


def write(files: HeaderFiles, body: dict[str, Any], before: dict[str, Any] | None = None) -> None:
    """Write all copies of the header durably.

    The header itself comes last: until then it is whole, holds ``before``, and wins over its
    copies. So whatever fails, the vault opens as before or as asked; where the disk still lets them
    be, the copies that were written already are put back.

    Args:
        files: where they lie.
        body: what to write.
        before: what the vault was opened with; heals a header that had to be read from a copy.

    Raises:
        OSError: the disk refused; the vault still opens as before.
    """
    known = None if before is None else pack(before)
    if known is not None and _is_other(files.current, known):
        _write_whole(files.current, known)
    third = files.third(body["vault_id"])
    paths = [path for path in (third, files.second, files.current) if path is not None]
    earlier = {path: _whole(path) or known for path in paths}
    try:
        for path in paths:
            _write_whole(path, pack(body))
    except OSError:
        for path in reversed(paths):
            _put_back(path, earlier[path])
        raise


def write_alone(files: HeaderFiles, body: dict[str, Any]) -> None:
    """Write the header durably and leave its copies, which open the vault just as well.

    Raises:
        OSError: the disk refused; the header is as before.
    """
    _write_whole(files.current, pack(body))


def mend(files: HeaderFiles, body: dict[str, Any]) -> None:
    """Write the header durably if it is no longer one; its copies opened the vault in its place.

    Raises:
        OSError: the disk refused.
    """
    try:
        unpack(read_limited(files.current))
    except (HeaderDamaged, OSError):
        _write_whole(files.current, pack(body))


def write_copies(files: HeaderFiles, body: dict[str, Any]) -> None:
    """Write the copies that say something else durably.

    Raises:
        OSError: the disk refused one of them.
    """
    data = pack(body)
    for path in (files.third(body["vault_id"]), files.second):
        if path is not None and _is_other(path, data):
            _write_whole(path, data)


def read_limited(path: Path) -> bytes:
    """Return a header file's bytes, cut where no header is that long."""
    with path.open("rb") as file:
        return file.read(LARGEST)


def _third_copies(files: HeaderFiles) -> Iterator[dict[str, Any]]:
    if files.third_copies is None:
        return
    for path in sorted(files.third_copies.glob("*.mdkeys")):
        body = None
        with suppress(OSError, HeaderDamaged, VaultNewer):
            body = unpack(read_limited(path))
        if body is not None:
            yield body


def _is_well_formed(body: dict[str, Any]) -> bool:
    if not _has_shape(body, _BODY_SHAPE):
        return False
    # Older headers tell of what was erased inside the keyring alone.
    sealed = (body["keyring"], body.get("erased", body["keyring"]))
    if not all(_has_shape(one, _KEYRING_SHAPE) for one in sealed):
        return False
    if not all(_is_slot(slot) for slot in body["slots"]):
        return False
    # The identifier becomes a file name, and the MAC is compared as ASCII.
    named = _VAULT_ID.fullmatch(body["vault_id"]) and _MAC.fullmatch(body["mac"])
    return named is not None and slot_of(body, PASSWORD) is not None


def _is_slot(slot: object) -> bool:
    if not isinstance(slot, dict) or not _has_shape(slot, _SLOT_SHAPE):
        return False
    extras = all(type(slot.get(key, "")) is str for key in _SLOT_EXTRAS)
    return extras and (slot["kind"] != DEVICE or "account" in slot)


def _has_shape(values: object, shape: Mapping[str, type]) -> bool:
    return isinstance(values, dict) and all(
        type(values.get(key)) is kind for key, kind in shape.items()
    )


def _whole(path: Path) -> bytes | None:
    """Return the bytes of a copy that is whole."""
    try:
        data = read_limited(path)
        unpack(data)
    except (HeaderDamaged, VaultNewer, OSError):
        return None
    return data


def _put_back(path: Path, data: bytes | None) -> None:
    with suppress(OSError):
        if data is None:
            remove_quietly(path)
        elif _is_other(path, data):
            _write_whole(path, data)


def _is_other(path: Path, data: bytes) -> bool:
    try:
        return read_limited(path) != data
    except OSError:
        return True


def _write_whole(path: Path, data: bytes) -> None:
    fresh = path.with_name(f"{path.name}.tmp")
    remove_quietly(fresh)
    only_new = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        with os.fdopen(os.open(fresh, only_new, 0o600), "wb") as file:
            file.write(data)
        replace_durably(fresh, path)
    except BaseException:
        remove_quietly(fresh)
        raise
