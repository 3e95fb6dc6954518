"""Fictitious lives: the same seed gives the same house, another seed another one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from mentordesk.bootstrap import cli_parts
from mentordesk.cli.demonstration import generate_vault
from mentordesk.domain.errors import VaultExists
from mentordesk.services import people, search
from mentordesk.services.context import Context, context_of
from mentordesk.services.today import today
from tests.services.conftest import SettableClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from mentordesk.cli.parts import CliParts
    from mentordesk.services.read_models import Counts

PASSPHRASE = "sept mots pour des vies de papier"


class Workshop:
    """Makes vaults of fictitious lives and closes them at the end."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.parts: CliParts = replace(cli_parts(), clock=SettableClock())
        self.made: list[Context] = []

    def make(self, name: str, *, seed: int = 7, lives: int = 5, meetings: int = 60) -> Context:
        opened = generate_vault(
            self.parts,
            self.home / f"{name}.mentordesk",
            passphrase=PASSPHRASE,
            people=lives,
            meetings=meetings,
            seed=seed,
        )
        parts = self.parts
        context = context_of(opened, parts.clock, parts.identifiers)
        self.made.append(context)
        return context


@pytest.fixture
def workshop(tmp_path: Path) -> Iterator[Workshop]:
    made = Workshop(tmp_path)
    yield made
    for context in made.made:
        context.vault.close()


def names(context: Context) -> list[tuple[int, str, str, str]]:
    """Return who lives there, with home, class and mentor."""
    lines = people.young_people(context)
    return [(line.number, line.display_name, line.home, line.mentor) for line in lines]


def written(context: Context) -> list[str]:
    """Return every meeting of the vault in its words."""
    found = []
    with context.vault.reading() as work:
        for line in work.young_people.lines(archived=False):
            meetings = work.meetings.of_young_person(line.id)
            found += [f"{m.id} {m.frame} {m.notes} {m.number}" for m in meetings]
    return found


def counts(context: Context) -> Counts:
    return search.counts(context)


def test_one_seed_gives_two_vaults_the_same_lives(workshop: Workshop) -> None:
    one, two = workshop.make("one"), workshop.make("two")
    assert counts(one) == counts(two)
    assert names(one) == names(two)
    assert written(one) == written(two)


def test_another_seed_gives_other_lives(workshop: Workshop) -> None:
    one, two = workshop.make("one", seed=1), workshop.make("two", seed=2)
    assert names(one) != names(two)
    assert counts(one).young_people == counts(two).young_people


def test_there_are_as_many_people_and_recorded_meetings_as_asked_for(workshop: Workshop) -> None:
    context = workshop.make("one", lives=7, meetings=23)
    found = counts(context)
    assert (found.young_people, found.mentors, found.pairs) == (7, 7, 7)
    with context.vault.reading() as work:
        lines = work.young_people.lines(archived=False)
        meetings = [m for line in lines for m in work.meetings.of_young_person(line.id)]
    assert sum(meeting.recorded_at is not None for meeting in meetings) == 23


def test_lives_without_a_meeting_are_lives_too(workshop: Workshop) -> None:
    found = counts(workshop.make("one", lives=2, meetings=0))
    assert (found.young_people, found.meetings, found.ratings) == (2, 0, 0)


def test_a_generated_vault_is_sound_and_says_that_it_is_fictitious(workshop: Workshop) -> None:
    context = workshop.make("one")
    assert list(context.vault.problems()) == []
    assert today(context).establishment.is_demonstration


def test_generated_people_are_found_by_name(workshop: Workshop) -> None:
    context = workshop.make("one")
    line = people.young_people(context)[0]
    first_name = line.display_name.split()[0]
    assert line.id in {hit.id for hit in search.find_people(context, first_name)}


def test_nothing_is_generated_where_something_is(workshop: Workshop) -> None:
    workshop.make("one", lives=1, meetings=0)
    with pytest.raises(VaultExists):
        workshop.make("one")
