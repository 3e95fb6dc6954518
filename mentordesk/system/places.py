"""Which folders can hold a live base: local, fixed, not synchronised (security.md 4.3)."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

from mentordesk.domain.errors import PlaceUnsuitable
from mentordesk.services.vaults import VAULT_SUFFIX

NETWORK_SYSTEMS = frozenset(
    """
    9p afpfs afs ceph cifs davfs ncpfs nfs nfs4 prl_fs smb2 smb3 smbfs vboxsf webdav
    fuse.ceph fuse.curlftpfs fuse.davfs fuse.glusterfs fuse.gvfsd-fuse fuse.onedriver fuse.rclone
    fuse.s3fs fuse.smbnetfs fuse.sshfs fuse.vmhgfs-fuse
    """.split()
)
SYNCHRONISED = re.compile(
    r"(onedrive|dropbox|google ?drive|icloud( ?drive)?|com~apple~clouddocs|cloudstorage|nextcloud"
    r"|owncloud|kdrive|pcloud ?drive|proton ?drive|mega ?sync|seafile|tresorit)(?![^\W\d_])"
)
"""How the names of folders begin that a program copies elsewhere: « OneDrive - Foyer »."""


def refuse_unsuitable(folder: Path) -> None:
    """Refuse a folder where a live base could be lost.

    Raises:
        PlaceUnsuitable: a network drive or a synchronised folder, also at the end of a link.
    """
    real = Path(os.path.realpath(folder))
    if _is_remote_name(str(folder)) or _is_remote_name(str(real)) or _is_network(real):
        raise PlaceUnsuitable("network")
    # A vault may be called « Nextcloud »: what counts is where it lies.
    names = (p for p in (*folder.parts, *real.parts) if not p.endswith(VAULT_SUFFIX))
    if any(SYNCHRONISED.match(name.casefold()) for name in names):
        raise PlaceUnsuitable("synchronised")


def _is_remote_name(name: str) -> bool:
    # A drive letter of a network drive becomes such a name once it is followed.
    if name.casefold().startswith("\\\\?\\unc\\"):
        return True
    return name.startswith(("\\\\", "//")) and not name.startswith(("\\\\?\\", "\\\\.\\"))


def _is_network(real: Path) -> bool:
    import psutil  # the unlock window does not wait for it

    best = ""
    kind = ""
    for partition in psutil.disk_partitions(all=True):
        mount = partition.mountpoint
        inside = real == Path(mount) or str(real).startswith(mount.rstrip(os.sep) + os.sep)
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
