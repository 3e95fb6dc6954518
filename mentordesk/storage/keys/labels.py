"""What a closed vault shows: its name and its accounts' labels. Light, for the unlock page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from mentordesk.domain.errors import (
    HeaderDamaged,
    KeysMissing,
    NotAVault,
    StorageUnavailable,
    VaultMissing,
)
from mentordesk.services.vaults import AccountLabel, VaultFront
from mentordesk.storage.keys.header import PASSWORD, HeaderFiles, read_limited, unpack

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

BASE, COUNT = "base.mdb", "base.mdseq"
_VAULT_ID = re.compile(rb'"vault_id":"([0-9a-f-]{36})"')


def read_front(folder: Path, third_copies: Path | None = None) -> VaultFront:
    """Return the front of the vault in ``folder``; whether it is genuine shows at unlock.

    Args:
        folder: the vault.
        third_copies: where headers' third copies lie; asked when both in the vault are gone or
            damaged and something in it still tells which vault it is.

    Raises:
        VaultMissing: the folder is not there.
        NotAVault: it holds no header and no base.
        KeysMissing: it holds a base and no header.
        HeaderDamaged: no header in it is whole.
        VaultNewer: a newer program wrote it.
        StorageUnavailable: the disk does not let it be read.
    """
    files = HeaderFiles(folder, third_copies)
    found = _read_all(folder, (files.current, files.second))
    for data in found:
        try:
            return _front(folder, unpack(data))
        except HeaderDamaged:
            continue
    named = [match[1].decode() for data in found for match in _VAULT_ID.finditer(data)]
    named += _named_by_count(folder)
    for vault_id in named:
        body = _third_copy(files, vault_id)
        if body is not None:
            return _front(folder, body)
    which = next(iter(named), "")
    if found:
        raise HeaderDamaged(which)
    raise KeysMissing(which) if (folder / BASE).exists() else NotAVault


def _read_all(folder: Path, paths: Sequence[Path]) -> list[bytes]:
    found: list[bytes] = []
    refused = False
    try:
        if not folder.is_dir():
            raise VaultMissing
    except PermissionError:
        raise StorageUnavailable from None
    for path in paths:
        try:
            found.append(read_limited(path))
        except FileNotFoundError:
            continue
        except OSError:
            refused = True
    if refused and not found:
        raise StorageUnavailable
    return found


def _named_by_count(folder: Path) -> list[str]:
    try:
        data = read_limited(folder / COUNT)
    except OSError:
        return []
    return [match[1].decode() for match in _VAULT_ID.finditer(data)]


def _third_copy(files: HeaderFiles, vault_id: str) -> dict[str, Any] | None:
    path = files.third(vault_id)
    if path is None:
        return None
    try:
        body = unpack(read_limited(path))
    except (OSError, HeaderDamaged):
        return None
    return body if body["vault_id"] == vault_id else None


def _front(folder: Path, body: dict[str, Any]) -> VaultFront:
    accounts = [
        AccountLabel(slot["id"], slot["label"])
        for slot in body["slots"]
        if slot["kind"] == PASSWORD
    ]
    return VaultFront(folder, body["name"], accounts, body["vault_id"])
