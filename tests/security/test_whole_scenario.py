"""Items 2, 29, 30, 35 and 40 of security.md 7: what the whole program leaves, opens and asks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tests.security.marks import HOST, STEM, TYPED, files_with_marks

if TYPE_CHECKING:
    from pathlib import Path

    from tests.security.conftest import Followed

LEAST_STOPS, LEAST_MARKERS = 60, 18


def test_the_run_was_what_it_claims_to_be(followed: Followed) -> None:
    assert len(followed.told["stops"]) >= LEAST_STOPS
    assert followed.told["markers"] >= LEAST_MARKERS
    opened = [call for call in followed.calls if "base.mdb-wal" in call]
    assert opened
    assert len(followed.calls) > 1000
    # Killed with the vault open: its log is still there.
    assert any(path.name == "base.mdb-wal" for path in followed.home.rglob("*"))


def test_the_look_finds_a_mark_in_names_and_in_texts(tmp_path: Path) -> None:
    (tmp_path / f"{STEM}01.txt").write_text("")
    (tmp_path / "eight").write_bytes(f"…{STEM}02".encode())
    (tmp_path / "sixteen").write_bytes(f"…{STEM}03".encode("utf-16-le"))
    (tmp_path / "none").write_text("nothing here")
    assert len(list(files_with_marks(tmp_path))) == 3


def test_no_file_holds_what_was_typed_while_open_or_after_a_kill(followed: Followed) -> None:
    # Item 2: vault, settings, third copies, temporary folder, caches: all that could be written.
    assert len(TYPED) > len(STEM)
    assert list(files_with_marks(followed.home)) == []


def test_markup_in_a_text_makes_nobody_look_for_a_file(followed: Followed) -> None:
    # Items 29 and 30: 2,208 look-ups came of one child's name where Qt was left to guess.
    assert [call for call in followed.calls if HOST in call or STEM in call] == []


def test_the_program_connects_to_nobody(followed: Followed) -> None:
    # Item 40: a local socket (a display, a session's bus) is no network.
    asked = [call for call in followed.calls if re.search(r"connect\(.*AF_INET6?\b", call)]
    assert asked == []


def test_crashes_tell_neither_names_nor_texts(followed: Followed) -> None:
    # Item 35: each crash came with a name in its text, on two threads.
    assert len(followed.told["crashes"]) == 2
    assert all(re.fullmatch(r"crash [0-9a-f]{8}", said) for said in followed.told["crashes"])
    assert STEM not in followed.output
    assert followed.told["title"] == "MentorDesk"
