"""The real program on a real display with a window manager, driven by keys from outside."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from mentordesk.bootstrap import cli_parts
from mentordesk.cli.demonstration import DEMONSTRATION_MEETINGS, DEMONSTRATION_PASSPHRASE
from mentordesk.services import search
from mentordesk.services.context import Context
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
"""So much of the screen changes, at least, when another page comes to the front."""


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    made = Screen(tmp_path)
    yield made
    made.end()


def start_demonstration(screen: Screen) -> Popen[bytes]:
    program = screen.start([sys.executable, "-m", "mentordesk", "demo"], LC_ALL="C.UTF-8")
    welcome = screen.picture()
    screen.wait(lambda: changed_rows(welcome, screen.picture()) > len(welcome) * ON_SCREEN)
    screen.wait_until_still()
    return program


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
    opened = parts.door.open_to_read(folder, slot, DEMONSTRATION_PASSPHRASE)
    try:
        context = Context(opened.vault, parts.clock, parts.identifiers, opened.actor.id)
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
