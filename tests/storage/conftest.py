"""Real vaults at the lightest accepted cost, and hands to spoil and mend their files."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import pytest

from mentordesk.domain.places import VaultKind
from mentordesk.services.vaults import NewVault
from mentordesk.storage.keys import keychain
from mentordesk.storage.keys.header import HeaderFiles, unpack
from mentordesk.storage.keys.kdf import LIGHTEST
from mentordesk.storage.open_vault import SqlVault
from mentordesk.storage.vault import SqlVaultDoor
from mentordesk.system.identifiers import Uuid7Identifiers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from mentordesk.services.vaults import OpenedVault
    from mentordesk.storage.keys.keychain import Keychain
    from tests.household import Household

PASSPHRASE = "sept mots pour un coffre de test vraiment"
FIRST_NAME, LAST_NAME = "Zoélie", "Quintrevaux"


@dataclass(frozen=True)
class ClosedVault:
    """A vault that was made and closed: where it lies and what opens it."""

    folder: Path
    slot: str
    recovery: str
    door: SqlVaultDoor

    @property
    def base(self) -> Path:
        return self.folder / "base.mdb"

    @property
    def files(self) -> HeaderFiles:
        return HeaderFiles(self.folder, self.door.third_copies)

    @property
    def body(self) -> dict[str, Any]:
        return unpack(self.files.current.read_bytes())

    @property
    def third(self) -> Path:
        """The header's copy outside the vault."""
        path = self.files.third(self.body["vault_id"])
        assert path is not None
        return path

    @property
    def key_hex(self) -> str:
        return self.unlock().raw_key_hex

    def unlock(self, passphrase: str = PASSPHRASE) -> Keychain:
        """Open the header alone."""
        return keychain.open_with_passphrase(self.files, self.slot, passphrase)

    def open(self, passphrase: str = PASSPHRASE) -> OpenedVault:
        return self.door.open_with_passphrase(self.folder, self.slot, passphrase)

    @contextmanager
    def opened(self, passphrase: str = PASSPHRASE) -> Iterator[SqlVault]:
        """Open the vault for the length of a block."""
        vault = sql_vault(self.open(passphrase))
        try:
            yield vault
        finally:
            vault.close()

    def forge(self, body: dict[str, Any]) -> None:
        """Leave one copy of the header, with a right checksum: what an attacker can write."""
        self.files.current.write_bytes(checksummed(json_bytes(body)))
        self.files.second.unlink(missing_ok=True)


def sql_vault(opened: OpenedVault) -> SqlVault:
    assert isinstance(opened.vault, SqlVault)
    return opened.vault


def json_bytes(body: dict[str, Any]) -> bytes:
    return json.dumps(body, sort_keys=True, separators=(",", ":")).encode()


def checksummed(text: bytes) -> bytes:
    return text + b"\n" + hashlib.sha256(text).hexdigest().encode() + b"\n"


def fingerprint(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def new_vault(folder: Path, passphrase: str = PASSPHRASE) -> NewVault:
    kind = VaultKind.ESTABLISHMENT
    return NewVault(folder, kind, "MECS", FIRST_NAME, LAST_NAME, "Éducatrice", "Z. Q.", passphrase)


def make(door: SqlVaultDoor, folder: Path) -> ClosedVault:
    """Make a vault and close it."""
    opened, recovery = door.create(new_vault(folder))
    vault = sql_vault(opened)
    slot = vault.keys.slot_id
    vault.close()
    return ClosedVault(folder, slot, recovery, door)


@pytest.fixture(scope="session")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> ClosedVault:
    """Return the vault that the tests get copies of: making one takes a tenth of a second."""
    home = tmp_path_factory.mktemp("pattern")
    copies = home / "copies"
    copies.mkdir()
    door = SqlVaultDoor(Uuid7Identifiers(), third_copies=copies, parameters=LIGHTEST)
    return make(door, home / "one.mentordesk")


@pytest.fixture
def door() -> SqlVaultDoor:
    """Keep no third copies."""
    return SqlVaultDoor(Uuid7Identifiers(), parameters=LIGHTEST)


@pytest.fixture
def closed(pattern: ClosedVault, door: SqlVaultDoor, tmp_path: Path) -> ClosedVault:
    """Return a vault with the two copies of its header that lie in it."""
    folder = shutil.copytree(pattern.folder, tmp_path / "one.mentordesk")
    return replace(pattern, folder=folder, door=door)


@pytest.fixture
def thrice(pattern: ClosedVault, tmp_path: Path) -> ClosedVault:
    """Return a vault whose header has its third copy too."""
    copies = shutil.copytree(pattern.third.parent, tmp_path / "copies")
    folder = shutil.copytree(pattern.folder, tmp_path / "thrice.mentordesk")
    return replace(pattern, folder=folder, door=replace(pattern.door, third_copies=copies))


@pytest.fixture(scope="session")
def household_pattern(pattern: ClosedVault, tmp_path_factory: pytest.TempPathFactory) -> Household:
    from tests.household import Household, peopled

    place = tmp_path_factory.mktemp("household")
    return peopled(Household(pattern, "", "").copied(place).vault)


@pytest.fixture
def household(household_pattern: Household, tmp_path: Path) -> Household:
    """Return a vault of three people, with all three copies of its header."""
    return household_pattern.copied(tmp_path)


@pytest.fixture
def read_only() -> Iterator[Callable[[Path], None]]:
    """Return what makes a file or folder read-only until the end of the test."""
    with ExitStack() as undo:
        yield lambda place: forbid_writing(place, undo)


def forbid_writing(place: Path, undo: ExitStack) -> None:
    """Make a file or folder read-only until ``undo``."""
    # Permissions do not bind the administrator, who on the other hand may mount.
    if _ran("mount", "--bind", place, place):
        undo.callback(_ran, "umount", place)
        assert _ran("mount", "-o", "remount,bind,ro", place)
        return
    undo.callback(place.chmod, place.stat().st_mode)
    place.chmod(0o500 if place.is_dir() else 0o400)
    if os.access(place, os.W_OK) or sys.platform == "win32":
        pytest.skip("nothing makes a place read-only here")


def _ran(*command: object) -> bool:
    words = [str(word) for word in command]
    try:
        return subprocess.run(words, check=False, capture_output=True).returncode == 0
    except OSError:
        return False
