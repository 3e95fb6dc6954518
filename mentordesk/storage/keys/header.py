"""The key header ``base.mdkeys``: what it holds, and how damage is told from a wrong passphrase.

A canonical JSON body with an unkeyed SHA-256, which finds accidents before any key is derived,
and an HMAC under the vault key, which finds forgeries after it. Written to a new file that takes
the old one's place; the old one stays as ``base.mdkeys.prev``, and a third copy lies in the
user's own configuration folder.
"""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mentordesk.domain.errors import HeaderDamaged, VaultMissing, VaultNewer
from mentordesk.storage.files import replace_durably, sync_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MAGIC = "MentorDesk keys"
FORMAT = 1
NAME = "base.mdkeys"
PREVIOUS = "base.mdkeys.prev"
LARGEST = 1 << 20


@dataclass(frozen=True, slots=True)
class HeaderFiles:
    """Where the copies of a header lie; the third one may be nowhere."""

    folder: Path
    third_copies: Path | None = None

    @property
    def current(self) -> Path:
        """The header itself."""
        return self.folder / NAME

    @property
    def previous(self) -> Path:
        """The one before."""
        return self.folder / PREVIOUS

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
    """Return the body of a header file.

    Raises:
        HeaderDamaged: a bit of it changed.
        VaultNewer: a newer program wrote it.
    """
    text, _, rest = data.partition(b"\n")
    if rest != hashlib.sha256(text).hexdigest().encode() + b"\n":
        raise HeaderDamaged
    body = json.loads(text)
    if not isinstance(body, dict) or body.get("magic") != MAGIC or canonical(body) != text:
        raise HeaderDamaged
    if body["format"] != FORMAT:
        raise VaultNewer(int(body["format"]), FORMAT)
    return body


def intact_copies(files: HeaderFiles) -> Iterator[dict[str, Any]]:
    """Yield the bodies of the copies that are whole: the current, the one before, the third.

    Raises:
        VaultMissing: there is no header at all.
        HeaderDamaged: there are some and none is whole.
    """
    found = whole = 0
    vault_ids: set[str] = set()
    for path in (files.current, files.previous):
        data = _read(path)
        if data is None:
            continue
        found += 1
        try:
            body = unpack(data)
        except HeaderDamaged:
            continue
        whole += 1
        vault_ids.add(body["vault_id"])
        yield body
    if whole == 0 and found:
        yield from _third_copies(files)
        raise HeaderDamaged
    if not found:
        raise VaultMissing


def _third_copies(files: HeaderFiles) -> Iterator[dict[str, Any]]:
    # The damaged header cannot say which vault it is: each copy whose key opens the base will do,
    # and a key of another vault opens nothing here.
    if files.third_copies is None:
        return
    for path in sorted(files.third_copies.glob("*.mdkeys")):
        data = _read(path)
        if data is not None:
            try:
                yield unpack(data)
            except HeaderDamaged:
                continue


def write(files: HeaderFiles, body: dict[str, Any]) -> None:
    """Write the header durably and keep the one before.

    Raises:
        OSError: the disk refused; the header is then unchanged.
    """
    data = pack(body)
    before = _read(files.current)
    if before is not None:
        _write_whole(files.previous, before)
    _write_whole(files.current, data)
    third = files.third(body["vault_id"])
    if third is not None:
        _write_whole(third, data)


def _write_whole(path: Path, data: bytes) -> None:
    fresh = path.with_name(f"{path.name}.tmp")
    handle = os.open(
        fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600
    )
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    replace_durably(fresh, path)
    sync_folder(path.parent)


def _read(path: Path) -> bytes | None:
    try:
        with path.open("rb") as file:
            return file.read(LARGEST)
    except FileNotFoundError:
        return None
