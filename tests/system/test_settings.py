"""The settings file: small, private, never in the way."""

from __future__ import annotations

import base64
import json
import os
import stat
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mentordesk.services.settings import Settings
from mentordesk.system.settings import RECENT, SettingsFile, make_private, settings_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

GEOMETRY = base64.b64encode(b"where the window was").decode()
CHOSEN = Settings("en", "dark", 1.5, ("/home/é/foyer.mentordesk",), GEOMETRY)


@pytest.fixture
def file(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "config" / "MentorDesk")


@pytest.fixture
def written(file: SettingsFile) -> Path:
    """Return the file after it was written once."""
    assert file.write(CHOSEN)
    return file.folder / "settings.json"


@pytest.fixture
def open_umask() -> Iterator[None]:
    """Let new files be readable by everybody, as most systems do."""
    before = os.umask(0o022)
    yield
    os.umask(before)


def test_what_is_written_is_read_back(file: SettingsFile, written: Path) -> None:
    assert file.read() == CHOSEN
    assert SettingsFile(file.folder).read() == CHOSEN


def test_the_first_start_has_the_usual_settings_and_writes_nothing(file: SettingsFile) -> None:
    assert file.read() == Settings()
    assert not file.folder.exists()


@pytest.mark.usefixtures("open_umask")
@pytest.mark.skipif(sys.platform == "win32", reason="Windows profiles are private by themselves")
def test_nobody_else_may_read_them(file: SettingsFile) -> None:
    file.write(CHOSEN)
    file.write(CHOSEN)
    path = file.folder / "settings.json"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.folder.stat().st_mode) == 0o700


def test_they_hold_looks_and_places_and_nothing_else(written: Path) -> None:
    kept = json.loads(written.read_text(encoding="utf-8"))
    looks = {"language", "scheme", "text_scale", "geometry", "lock_minutes"}
    discreet = {"capture", "discreet_speech"}
    places = {"recent", "second_places", "drilled", "copied", "devices"}
    assert kept.keys() == looks | discreet | places
    assert kept.keys() == set(Settings._fields)


def test_writing_leaves_one_file(file: SettingsFile, written: Path) -> None:
    file.write(CHOSEN._replace(scheme="light"))
    assert [path.name for path in file.folder.iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    "damaged",
    [
        b"",
        b"{",
        b'{"language": "en"',
        b"\xff\xfe\x00",
        b"[]",
        b"5",
        b'"language"',
        b"null",
        b"\x00" * 40,
        b"[" * 100_000,
    ],
    ids=["empty", "brace", "cut", "binary", "list", "number", "text", "null", "zeros", "nested"],
)
def test_a_damaged_file_starts_afresh_and_is_not_lost(
    file: SettingsFile, written: Path, damaged: bytes
) -> None:
    written.write_bytes(damaged)
    assert file.read() == Settings()
    assert written.read_bytes() == damaged
    assert file.write(CHOSEN)
    assert file.read() == CHOSEN
    assert (file.folder / "settings.damaged.json").read_bytes() == damaged


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("language", 5),
        ("scheme", None),
        ("scheme", ["dark"]),
        ("text_scale", "1.5"),
        ("text_scale", 0),
        ("text_scale", 40),
        ("text_scale", float("nan")),
        ("text_scale", float("inf")),
        ("recent", "abc"),
        ("recent", [1, 2]),
        ("recent", {"a": 1}),
        ("geometry", "not base64!"),
        ("geometry", 7),
    ],
)
def test_a_value_of_a_wrong_kind_alone_is_as_on_first_use(
    file: SettingsFile, written: Path, name: str, value: object
) -> None:
    written.write_text(
        json.dumps({**CHOSEN._asdict(), name: value}, default=dict), encoding="utf-8"
    )
    usual = getattr(Settings(), name)
    assert file.read() == CHOSEN._replace(**{name: usual})


def test_what_a_newer_program_wrote_besides_is_passed_over(
    file: SettingsFile, written: Path
) -> None:
    written.write_text(
        json.dumps({**CHOSEN._asdict(), "sound": True}, default=dict), encoding="utf-8"
    )
    assert file.read() == CHOSEN


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(max_size=4),
        lambda inner: (
            st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(Settings._fields), inner)
        ),
    )
)
def test_whatever_the_file_holds_the_program_starts(written: Path, value: object) -> None:
    written.write_text(json.dumps(value), encoding="utf-8")
    found = SettingsFile(written.parent).read()
    assert 1.0 <= found.text_scale <= 2.0
    assert all(isinstance(place, str) for place in found.recent)
    base64.b64decode(found.geometry, validate=True)


def test_the_vault_opened_last_comes_first_once(file: SettingsFile, tmp_path: Path) -> None:
    vaults = [tmp_path / f"{name}.mentordesk" for name in "abcdefgh"]
    for vault in (*vaults, vaults[3]):
        last = file.remember(vault)
    expected = [vaults[3], *(vaults[place] for place in (7, 6, 5, 4, 2))]
    assert last.recent == tuple(map(str, expected))
    assert len(last.recent) == RECENT
    assert file.read() == last


def test_remembering_a_vault_keeps_the_looks(file: SettingsFile, written: Path) -> None:
    remembered = file.remember(written.parent)
    assert remembered._replace(recent=CHOSEN.recent) == CHOSEN


def test_a_folder_that_cannot_be_made_is_told_and_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    file = SettingsFile(tmp_path / "file" / "config")
    assert not file.write(CHOSEN)
    assert file.read() == Settings()
    assert file.remember(tmp_path).recent == (str(tmp_path),)


def test_a_full_disk_leaves_the_earlier_settings(
    file: SettingsFile, written: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "no room")

    monkeypatch.setattr(os, "fsync", full)
    assert not file.write(CHOSEN._replace(scheme="light"))
    assert file.read() == CHOSEN
    assert [path.name for path in file.folder.iterdir()] == ["settings.json"]


def test_another_place_can_be_chosen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MENTORDESK_CONFIG", str(tmp_path / "elsewhere"))
    assert settings_folder() == tmp_path / "elsewhere"
    monkeypatch.delenv("MENTORDESK_CONFIG")
    assert settings_folder().name == "MentorDesk"


def test_a_private_folder_is_made_once(tmp_path: Path) -> None:
    folder = make_private(tmp_path / "a" / "b")
    assert make_private(folder) == folder
    assert folder.is_dir()
