"""A live base stays on a disk of this computer that no other program copies."""

from __future__ import annotations

import sys
from collections import namedtuple
from pathlib import Path

import psutil
import pytest

from mentordesk.domain.errors import PlaceUnsuitable
from mentordesk.system.places import NETWORK_SYSTEMS, refuse_unsuitable, resource_root

Mount = namedtuple("Mount", ["device", "mountpoint", "fstype", "opts"])  # noqa: PYI024  # psutil's


def kind_of_refusal(folder: Path | str) -> str:
    with pytest.raises(PlaceUnsuitable) as refused:
        refuse_unsuitable(Path(folder))
    return refused.value.kind


@pytest.fixture
def mounts(monkeypatch: pytest.MonkeyPatch) -> list[Mount]:
    """Return the list of mounts that the machine seems to have."""
    found = [Mount("/dev/sda", "/", "ext4", "rw")]
    monkeypatch.setattr(psutil, "disk_partitions", lambda **_: found)
    return found


@pytest.mark.parametrize("name", ["Documents", "Mes dossiers", "dropboxing", "boîte", "Cloud"])
def test_ordinary_folders_are_right(tmp_path: Path, mounts: list[Mount], name: str) -> None:
    refuse_unsuitable(tmp_path / name / "not made yet")


@pytest.mark.parametrize(
    "name",
    [
        "OneDrive",
        "OneDrive - Département du Nord",
        "onedrive-personal",
        "Dropbox",
        "Dropbox (Foyer)",
        "Google Drive",
        "GoogleDrive-claire@example.org",
        "iCloudDrive",
        "iCloud Drive",
        "com~apple~CloudDocs",
        "CloudStorage",
        "Nextcloud",
        "Nextcloud2",
        "kDrive",
        "pCloud Drive",
    ],
)
def test_synchronised_folders_are_refused_however_deep(
    tmp_path: Path, mounts: list[Mount], name: str
) -> None:
    assert kind_of_refusal(tmp_path / name) == "synchronised"
    assert kind_of_refusal(tmp_path / name / "a" / "b") == "synchronised"


def test_a_vault_may_be_called_like_such_a_folder(tmp_path: Path, mounts: list[Mount]) -> None:
    refuse_unsuitable(tmp_path / "Nextcloud.mentordesk")
    assert kind_of_refusal(tmp_path / "Dropbox" / "foyer.mentordesk") == "synchronised"


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_into_a_synchronised_folder_is_followed(tmp_path: Path, mounts: list[Mount]) -> None:
    (tmp_path / "Dropbox" / "coffres").mkdir(parents=True)
    (tmp_path / "coffres").symlink_to(tmp_path / "Dropbox" / "coffres")
    assert kind_of_refusal(tmp_path / "coffres" / "nouveau") == "synchronised"


@pytest.mark.skipif(sys.platform == "win32", reason="mounts of Unix")
@pytest.mark.parametrize("system", sorted(NETWORK_SYSTEMS))
def test_network_drives_are_refused(tmp_path: Path, mounts: list[Mount], system: str) -> None:
    share = tmp_path.resolve() / "share"
    mounts.append(Mount("server:/share", str(share), system, "rw"))
    assert kind_of_refusal(share) == "network"
    assert kind_of_refusal(share / "deep" / "er") == "network"
    refuse_unsuitable(tmp_path / "shared")


@pytest.mark.skipif(sys.platform == "win32", reason="mounts of Unix")
def test_the_innermost_mount_decides(tmp_path: Path, mounts: list[Mount]) -> None:
    share = tmp_path.resolve() / "share"
    mounts.append(Mount("server:/share", str(share), "cifs", "rw"))
    mounts.append(Mount("/dev/sdb", str(share / "disk"), "ext4", "rw"))
    refuse_unsuitable(share / "disk" / "vaults")


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_to_a_network_drive_is_followed(tmp_path: Path, mounts: list[Mount]) -> None:
    share = tmp_path.resolve() / "share"
    share.mkdir()
    mounts.append(Mount("server:/share", str(share), "nfs4", "rw"))
    (tmp_path / "here").symlink_to(share)
    assert kind_of_refusal(tmp_path / "here" / "vaults") == "network"


@pytest.mark.parametrize(
    "name", [r"\\server\share\vaults", "//server/share", r"\\?\UNC\server\share"]
)
def test_names_of_the_network_are_refused(mounts: list[Mount], name: str) -> None:
    assert kind_of_refusal(name) == "network"


def test_this_machines_own_mounts_are_understood(tmp_path: Path) -> None:
    kinds = {partition.fstype for partition in psutil.disk_partitions(all=True)}
    assert kinds
    refuse_unsuitable(tmp_path)


def test_the_resources_are_where_the_program_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    assert (resource_root() / "fonts" / "Inter-Regular.ttf").is_file()
    monkeypatch.setattr(sys, "_MEIPASS", "/frozen", raising=False)
    assert resource_root() == Path("/frozen/resources")
