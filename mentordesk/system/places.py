"""Which folders can hold a live base: local, fixed, not synchronised (security.md 4.3)."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from mentordesk.domain.errors import PlaceUnsuitable

NETWORK_SYSTEMS = frozenset(
    {"nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "fuse.sshfs", "davfs", "webdav", "9p", "afpfs"}
)
SYNCHRONISED = (
    "onedrive",
    "dropbox",
    "google drive",
    "googledrive",
    "icloud",
    "nextcloud",
    "kdrive",
)


def refuse_unsuitable(folder: Path) -> None:
    """Refuse a folder where a live base could be lost.

    Raises:
        PlaceUnsuitable: a network drive or a synchronised folder.
    """
    text = str(folder)
    if text.startswith(("\\\\", "//")) or _is_network(folder):
        raise PlaceUnsuitable("network")
    parts = [part.casefold() for part in folder.parts]
    if any(part.startswith(name) for part in parts for name in SYNCHRONISED):
        raise PlaceUnsuitable("synchronised")


def _is_network(folder: Path) -> bool:
    existing = next((p for p in (folder, *folder.parents) if p.exists()), Path(folder.anchor))
    real = os.path.realpath(existing)
    import psutil  # the unlock window does not wait for it

    best = ""
    kind = ""
    for partition in psutil.disk_partitions(all=True):
        mount = partition.mountpoint
        inside = real == mount or real.startswith(mount.rstrip(os.sep) + os.sep)
        if inside and len(mount) >= len(best):
            best, kind = mount, f"{partition.fstype} {partition.opts}".casefold()
    if sys.platform == "win32":
        return "remote" in kind
    return kind.split(" ", 1)[0] in NETWORK_SYSTEMS


def resource_root() -> Path:
    """Return the folder of icons, fonts, words and translations."""
    frozen = getattr(sys, "_MEIPASS", None)
    root = Path(frozen) if frozen else Path(__file__).resolve().parent.parent.parent
    return root / "resources"
