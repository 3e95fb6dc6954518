"""What a closed vault shows: its name and its accounts' labels. Light, for the unlock page."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from mentordesk.domain.errors import HeaderDamaged, NotAVault, VaultMissing, VaultNewer
from mentordesk.services.vaults import AccountLabel, VaultFront

if TYPE_CHECKING:
    from pathlib import Path

BASE = "base.mdb"
_NAMES = ("base.mdkeys", "base.mdkeys.prev")
_LARGEST = 1 << 20


def read_front(folder: Path) -> VaultFront:
    """Return the front of the vault in ``folder``; whether it is genuine shows at unlock.

    Raises:
        VaultMissing: the folder is not there.
        NotAVault: it holds no header and no base.
        HeaderDamaged: no header in it can be read.
    """
    if not folder.is_dir():
        raise VaultMissing
    damaged = False
    for name in _NAMES:
        try:
            with (folder / name).open("rb") as file:
                text = file.readline(_LARGEST)
        except OSError:
            continue
        try:
            return _front(folder, text)
        except (ValueError, KeyError, TypeError):
            damaged = True
    if damaged or (folder / BASE).exists():
        raise HeaderDamaged
    raise NotAVault


def _front(folder: Path, text: bytes) -> VaultFront:
    body = json.loads(text)
    if body["format"] != 1:
        raise VaultNewer(body["format"], 1)
    accounts = [
        AccountLabel(slot["id"], slot["label"])
        for slot in body["slots"]
        if slot["kind"] == "password"
    ]
    return VaultFront(folder, str(body["name"]), accounts)
