"""What a locked program still holds in its memory: checklist 16 of the security standard."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from typing import IO, TYPE_CHECKING, NamedTuple

import pytest

from mentordesk.domain.meetings import (
    MeetingDraft,
    MeetingFrame,
    MeetingMode,
    MeetingNotes,
    MeetingOutcome,
    PairNotes,
    PlaceKind,
    Source,
)
from mentordesk.domain.pairs import PairDraft
from mentordesk.domain.people import MentorDraft, PlacementKind, YoungPersonDraft
from mentordesk.domain.places import VaultKind
from mentordesk.services import meetings, pairs, people, places
from mentordesk.services.context import Context, context_of
from mentordesk.services.vaults import NewVault
from mentordesk.storage.keys.kdf import LIGHTEST
from mentordesk.storage.open_vault import SqlVault
from mentordesk.storage.vault import SqlVaultDoor
from mentordesk.system.identifiers import Uuid7Identifiers
from tests.driving import PASSPHRASE, SettableClock

if TYPE_CHECKING:
    from mentordesk.domain.identity import YoungPersonId

pytestmark = [
    pytest.mark.skipif(
        not sys.platform.startswith("linux") or os.geteuid() != 0,
        reason="reads the memory of another process, which lets nobody but root do that",
    ),
    pytest.mark.timeout(300),
]

ROOT = Path(__file__).parents[2]
CHILD = Path(__file__).with_name("memory_child.py")
MEETINGS, PEOPLE = 60, 30
MARK, NAME = "Souvenir marquant", "Marquantine"
MANY, MOST = 40, 5
"""Before the lock there must be something to forget; after it the standard allows so few."""


class Filled(NamedTuple):
    folder: Path
    young_person: YoungPersonId
    vault_key: bytes
    raw_key: bytes


@pytest.fixture
def filled(tmp_path: Path) -> Filled:
    folder = tmp_path / "foyer.mentordesk"
    kind = VaultKind.ESTABLISHMENT
    new = NewVault(folder, kind, "MECS", "Claire", "Morel", "Éducatrice", "C. M.", PASSPHRASE)
    opened, _ = SqlVaultDoor(Uuid7Identifiers(), parameters=LIGHTEST).create(new)
    vault = opened.vault
    assert isinstance(vault, SqlVault)
    clock = SettableClock()
    young_person = write_lives(context_of(opened, clock, Uuid7Identifiers()), clock)
    keys = bytes(vault.keys.vault_key), bytes(vault.keys.raw_key)
    vault.close()
    return Filled(folder, young_person, *keys)


def write_lives(context: Context, clock: SettableClock) -> YoungPersonId:
    unit = places.add_unit(context, "Les Bouleaux")[0]
    made = [
        people.add_young_person(
            context,
            YoungPersonDraft(
                f"{NAME} {number:03}",
                placement_kind=PlacementKind.UNIT,
                unit=unit.id,
                key_worker=context.actor,
            ),
        )[0].id
        for number in range(PEOPLE)
    ]
    mentor = people.add_mentor(context, MentorDraft("Paul"))[0].id
    begun = clock.today() - timedelta(days=400)
    pair = pairs.add_pair(context, PairDraft(made[0], mentor, begun))[0]
    for number in range(MEETINGS):
        frame = MeetingFrame(
            MeetingOutcome.HELD,
            clock.today() - timedelta(days=3 * number),
            None,
            60,
            MeetingMode.IN_PERSON,
            PlaceKind.LIBRARY,
            source=Source.TOLD_BY_YOUTH,
        )
        notes = MeetingNotes(f"{MARK} {number:03} : a lu son texte devant la classe.")
        draft = MeetingDraft(context.identifiers.new(), frame, (PairNotes(pair.id, notes),))
        meetings.record_meeting(context, draft)
    return made[0]


class Counted(NamedTuple):
    """How often something stands in the memory of a process."""

    rows: int
    keys: int


def counted(process: int, filled: Filled) -> Counted:
    secrets = [filled.raw_key, filled.vault_key]
    keys = [form for key in secrets for form in (key, *spelt(key.hex()), *spelt(key.hex().upper()))]
    rows = [form for text in (MARK, NAME) for form in spelt(text)]
    found = [0, 0]
    with Path(f"/proc/{process}/mem").open("rb", buffering=0) as memory:
        for line in Path(f"/proc/{process}/maps").read_text(encoding="utf-8").splitlines():
            if line.split()[1].startswith("rw"):
                held = region(memory, *(int(end, 16) for end in line.split()[0].split("-")))
                found[0] += sum(map(held.count, rows))
                found[1] += sum(map(held.count, keys))
    return Counted(*found)


def spelt(text: str) -> tuple[bytes, bytes]:
    return text.encode(), text.encode("utf-16-le")


def region(memory: IO[bytes], start: int, end: int) -> bytes:
    held = b""
    try:
        memory.seek(start)
        while len(held) < end - start:
            part = memory.read(end - start - len(held))
            if not part:
                break
            held += part
    except OSError:  # the kernel's own pages
        pass
    return held


def test_a_locked_program_holds_no_row_and_no_key(filled: Filled, tmp_path: Path) -> None:
    before, after = looked_into(filled, tmp_path)
    assert before.rows >= MANY
    assert before.keys >= 1
    assert after.rows <= MOST
    assert after.keys <= MOST


def looked_into(filled: Filled, tmp_path: Path) -> tuple[Counted, Counted]:
    child = subprocess.Popen(
        [sys.executable, CHILD, filled.folder, tmp_path / "config", filled.young_person],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        text=True,
    )
    assert child.stdin is not None
    assert child.stdout is not None
    assert child.stderr is not None
    try:
        child.stdin.write(f"{PASSPHRASE}\n")
        child.stdin.flush()
        found = []
        for word in ("open", "locked"):
            said = child.stdout.readline().strip()
            assert said == word, child.stderr.read()
            found.append(counted(child.pid, filled))
            child.stdin.write("\n")
            child.stdin.flush()
        assert child.wait(30) == 0
    finally:
        child.kill()
        child.wait()
        for pipe in (child.stdin, child.stdout, child.stderr):
            pipe.close()
    return found[0], found[1]
