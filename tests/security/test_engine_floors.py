"""Item 1 of security.md 7: engines below the floors are refused before anything is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlcipher3 import dbapi2

from mentordesk.domain.errors import EngineTooOld
from mentordesk.storage import engine
from tests.storage.conftest import new_vault

if TYPE_CHECKING:
    from pathlib import Path

    from tests.storage.conftest import ClosedVault

NEEDED = {"ENABLE_FTS5", "HAS_CODEC", "TEMP_STORE=2"}


def test_the_engine_of_today_is_above_the_floors_and_has_what_is_needed() -> None:
    connection = dbapi2.connect(":memory:")
    options = {row[0] for row in connection.execute("PRAGMA compile_options")}
    version = connection.execute("PRAGMA cipher_version").fetchone()[0].split()[0]
    connection.close()
    assert dbapi2.sqlite_version_info >= (3, 51, 3)
    assert tuple(map(int, version.split("."))) >= (4, 19)
    assert options >= NEEDED


@pytest.mark.parametrize("floor", ["SQLITE_FLOOR", "SQLCIPHER_FLOOR"])
def test_no_vault_is_made_opened_or_read_with_an_older_one(
    closed: ClosedVault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, floor: str
) -> None:
    monkeypatch.setattr(engine, floor, (99, 0, 0))
    with pytest.raises(EngineTooOld):
        closed.open()
    with pytest.raises(EngineTooOld):
        closed.door.open_to_read(closed.folder, closed.slot, "")
    with pytest.raises(EngineTooOld):
        closed.door.create(new_vault(tmp_path / "new.mentordesk"))
