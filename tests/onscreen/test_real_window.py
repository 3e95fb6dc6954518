"""The real program on a real display with a window manager, driven by keys from outside."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import pytest

from mentordesk.bootstrap import cli_parts
from mentordesk.cli.demonstration import DEMONSTRATION_MEETINGS, DEMONSTRATION_PASSPHRASE
from mentordesk.services import search
from mentordesk.services.context import context_of
from tests.onscreen.screen import Screen, changed_rows, missing_tools

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from subprocess import Popen

pytestmark = [
    pytest.mark.onscreen,
    pytest.mark.skipif(bool(missing_tools()), reason=f"without {', '.join(missing_tools())}"),
    pytest.mark.timeout(180),
]
ON_SCREEN = 0.5
BAND_Y, BAND_TINT = 37, 15
"""So much of the screen changes, at least, when another page comes to the front."""


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    made = Screen(tmp_path)
    yield made
    made.end()


def start_demonstration(screen: Screen) -> Popen[bytes]:
    program = screen.start([sys.executable, "-m", "mentordesk", "demo"], LC_ALL="C.UTF-8")
    screen.wait(lambda: _has_band(screen.picture()))
    screen.wait_until_still()
    return program


def _has_band(picture: list[bytes]) -> bool:
    """Whether the orange band of the demonstration stands below the menus."""
    blue, _, red = picture[BAND_Y][:3]
    return red - blue > BAND_TINT


def quit_program(screen: Screen, program: Popen[bytes]) -> str:
    """Press Ctrl+Q; return what the program complained of, which it must end without."""
    screen.tool("key", "--clearmodifiers", "ctrl+q")
    _, complaints = program.communicate(timeout=30)
    assert program.returncode == 0
    return complaints.decode()


def facts_in(screen: Screen) -> list[str]:
    """Read the demonstration's vault beside the program that writes it; return every note."""
    parts = cli_parts()
    [folder] = screen.home.glob("mentordesk-*/demonstration.mentordesk")
    slot = parts.front(folder).accounts[0].slot
    opened = parts.door().open_to_read(folder, slot, DEMONSTRATION_PASSPHRASE)
    try:
        context = context_of(opened, parts.clock, parts.identifiers)
        assert search.counts(context).meetings >= DEMONSTRATION_MEETINGS
        with opened.vault.reading() as work:
            people = work.young_people.lines(archived=False)
            files = [work.meetings.of_young_person(line.id) for line in people]
        return [meeting.notes.facts for file in files for meeting in file]
    finally:
        opened.vault.close()


def test_a_meeting_is_logged_by_keys_from_outside(screen: Screen) -> None:
    program = start_demonstration(screen)
    today = screen.picture()
    screen.keys("ctrl+n")
    form = screen.picture()
    assert changed_rows(today, form) > len(form) * ON_SCREEN
    screen.keys(*["Tab"] * 9)
    screen.write("Visite du lycee, par le clavier seul")
    screen.keys("ctrl+Return")
    assert changed_rows(form, screen.picture()) > len(form) * ON_SCREEN
    assert facts_in(screen).count("Visite du lycee, par le clavier seul") == 1
    assert quit_program(screen, program) == ""
    assert list(screen.home.glob("mentordesk-*")) == []


def text_scale(screen: Screen) -> float:
    kept = json.loads((screen.home / "config" / "settings.json").read_text(encoding="utf-8"))
    return float(kept["text_scale"])


def test_the_keys_of_the_text_size_work_on_a_french_keyboard(screen: Screen) -> None:
    """There the digits and the plus need Shift, which must not stand against the shortcut."""
    screen.layout("fr")
    program = start_demonstration(screen)
    screen.keys("ctrl+plus")
    assert text_scale(screen) == 1.15
    screen.keys("ctrl+plus")
    screen.keys("ctrl+minus")
    assert text_scale(screen) == 1.15
    screen.keys("ctrl+0")
    assert text_scale(screen) == 1.0
    assert quit_program(screen, program) == ""
