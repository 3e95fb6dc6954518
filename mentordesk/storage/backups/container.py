"""The file of a backup: key header, manifest and base in one, so that nobody copies one half.

``MDBACKUP1`` and a line feed; then, each after its length in four bytes (big-endian), the key
header as it lay in the vault and the manifest as canonical JSON; then the base to the end. The
manifest tells sizes and SHA-256 of both, and bears an HMAC under the vault key: accidents are found
without a key, forgeries with it.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import struct
from dataclasses import asdict, fields
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, BinaryIO, Self

from mentordesk.domain.backups import BackupCounts, BackupManifest
from mentordesk.domain.errors import BackupDamaged, VaultNewer
from mentordesk.storage.keys import kdf
from mentordesk.storage.keys.header import LARGEST, canonical, unpack

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from mentordesk.storage.keys.sealing import VaultKey

MAGIC = b"MDBACKUP1\n"
SUFFIX = ".mdbackup"
FORMAT = 1
BLOCK = 1 << 20
_LENGTH = struct.Struct(">I")
_TEXTS = ("vault_id", "made_at", "schema", "program", "base_sha256", "header_sha256", "mac")


def file_name(manifest: BackupManifest) -> str:
    """Return a name that sorts by age and names nobody."""
    stamp = manifest.made_at.astimezone(UTC).strftime("%Y%m%d-%H%M%S")
    return f"mentordesk-{stamp}-{manifest.seq}{SUFFIX}"


def packed_manifest(manifest: BackupManifest, vault_key: bytes | bytearray) -> bytes:
    """Return the manifest's bytes, authenticated."""
    body = _body(manifest)
    return canonical({**body, "mac": _mac(body, vault_key)})


def write(
    place: BinaryIO, header: bytes, manifest: bytes, base: BinaryIO, tick: Callable[[int], None]
) -> None:
    """Write a whole container; ``tick`` hears of each block's bytes and may raise to stop."""
    place.write(MAGIC)
    for part in (header, manifest):
        place.write(_LENGTH.pack(len(part)))
        place.write(part)
    while block := base.read(BLOCK):
        place.write(block)
        tick(len(block))


class Container:
    """An open container; use it as a context.

    Raises:
        BackupDamaged: it is no backup, or no longer a whole one.
        VaultNewer: a newer program wrote it.
        OSError: the disk does not give it.
    """

    def __init__(self, path: Path) -> None:
        self._file = path.open("rb")
        try:
            self._begin()
        except BaseException:
            self._file.close()
            raise

    def _begin(self) -> None:
        if self._file.read(len(MAGIC)) != MAGIC:
            raise BackupDamaged
        self.header = self._part()
        self._packed = self._part()
        self.manifest = _manifest_in(self._packed)
        self._base_at = self._file.tell()
        if hashlib.sha256(self.header).hexdigest() != self.manifest.header_sha256:
            raise BackupDamaged

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    @property
    def header_body(self) -> dict[str, Any]:
        """The key header's body."""
        return unpack(self.header)

    def key_of(self, vault_keys: Iterable[VaultKey]) -> VaultKey:
        """Return the vault key with which the manifest was written, among those of a vault.

        Raises:
            BackupDamaged: none: nobody who had the vault open wrote it.
        """
        body = json.loads(self._packed)
        given = body.pop("mac")
        for key in vault_keys:
            if hmac.compare_digest(given, _mac(body, key)):
                return key
        raise BackupDamaged

    def extract_base(self, place: BinaryIO, tick: Callable[[int], None]) -> None:
        """Write the base into an open file.

        Raises:
            BackupDamaged: its bytes are not those that were backed up.
        """
        self._file.seek(self._base_at)
        found, size = hashlib.sha256(), 0
        while block := self._file.read(BLOCK):
            found.update(block)
            size += len(block)
            place.write(block)
            tick(len(block))
        if (size, found.hexdigest()) != (self.manifest.base_size, self.manifest.base_sha256):
            raise BackupDamaged

    def _part(self) -> bytes:
        head = self._file.read(_LENGTH.size)
        length = _LENGTH.unpack(head)[0] if len(head) == _LENGTH.size else LARGEST + 1
        if length > LARGEST:
            raise BackupDamaged
        part = self._file.read(length)
        if len(part) != length:
            raise BackupDamaged
        return part


def read_manifest(path: Path) -> BackupManifest:
    """Return what a backup says of itself; its base is not read."""
    with Container(path) as container:
        return container.manifest


def _body(manifest: BackupManifest) -> dict[str, Any]:
    return {
        **asdict(manifest),
        "format": FORMAT,
        "made_at": manifest.made_at.astimezone(UTC).isoformat(),
    }


def _mac(body: dict[str, Any], vault_key: bytes | bytearray) -> str:
    key = kdf.expand(vault_key, str(body["vault_id"]).encode(), "backup")
    return hmac.digest(key, canonical(body), "sha256").hex()


def _manifest_in(data: bytes) -> BackupManifest:
    try:
        body = json.loads(data)
        if isinstance(body["format"], int) and body["format"] > FORMAT:
            raise VaultNewer(body["format"], FORMAT)
        if not all(type(body[name]) is str for name in _TEXTS):
            raise BackupDamaged
        numbers = {f.name: body["counts"][f.name] for f in fields(BackupCounts)}
        if not all(type(n) is int for n in (*numbers.values(), body["seq"], body["base_size"])):
            raise BackupDamaged
        made_at = datetime.fromisoformat(body["made_at"])
    except (ValueError, KeyError, TypeError, RecursionError):
        raise BackupDamaged from None
    if made_at.tzinfo is None:
        raise BackupDamaged
    return BackupManifest(
        vault_id=body["vault_id"],
        made_at=made_at,
        seq=body["seq"],
        schema=body["schema"],
        program=body["program"],
        counts=BackupCounts(**numbers),
        base_size=body["base_size"],
        base_sha256=body["base_sha256"],
        header_sha256=body["header_sha256"],
    )
